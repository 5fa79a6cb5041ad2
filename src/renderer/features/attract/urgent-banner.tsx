import { languageOf } from '../../../domain/language';
import type { LanguageCode } from '../../../domain/language';
import { spokenBy } from '../../../domain/schedule';
import { useKiosk } from '../../bridge/kiosk-context';
import { Icon } from '../../ui/icon';
import { wordsIn } from '../locale-store';
import styles from './urgent-banner.module.css';

interface Props {
  readonly language: LanguageCode;
}

/** The urgent announcement over a visitor's screen: their visit goes on under it, untouched. */
export function UrgentBanner({ language: wanted }: Props) {
  const { view } = useKiosk();
  const announcement = view.plan.overrides.urgent?.announcement;
  // It is always there, so that a screen reader hears what comes into it.
  return (
    <div className={styles.place} role="status">
      {announcement && (
        <Words
          language={announcement.words[wanted]?.headline.trim() ? wanted : (spokenBy(announcement)[0] ?? wanted)}
          announcement={announcement}
        />
      )}
    </div>
  );
}

interface WordsProps {
  readonly language: LanguageCode;
  readonly announcement: NonNullable<ReturnType<typeof useKiosk>['view']['plan']['overrides']['urgent']>['announcement'];
}

function Words({ language, announcement }: WordsProps) {
  const words = announcement.words[language];
  const t = wordsIn(language, 'attract');
  return (
    words && (
      <div className={styles.banner} lang={languageOf(language).tag} dir={languageOf(language).direction} data-urgent>
        <Icon name="octagon-alert" size={2.75} />
        <p className={styles.words}>
          <span className="unseen">{t('urgent')}</span>
          <strong dir="auto">{words.headline}</strong>
          {words.message.trim() !== '' && <span dir="auto">{words.message}</span>}
          {words.place.trim() !== '' && <span dir="auto">{words.place}</span>}
        </p>
      </div>
    )
  );
}
