import { useTranslation } from 'react-i18next';
import { languageOf } from '../../../../../domain/language';
import { slideAt } from '../../../../../domain/playlist';
import type { Plan } from '../../../../../domain/playlist';
import { useNow } from '../../../../bridge/kiosk-context';
import { Button } from '../../../../ui/button';
import { Icon } from '../../../../ui/icon';
import { SlidePreview } from '../../../attract';
import type { Ask } from './ask';
import styles from './overview.module.css';

interface Props {
  readonly plan: Plan;
  readonly isPaused: boolean;
  readonly isAsleep: boolean;
  readonly onAsk: Ask;
}

/** What the wall shows now, drawn by what draws the wall, and the two things that stop it. */
export function LivePicture({ plan, isPaused, isAsleep, onAsk }: Props) {
  const { t, i18n } = useTranslation('admin-overview');
  const now = useNow(1000);
  const currentSlide = slideAt(plan, now);
  const announcement = plan.announcements[currentSlide.slide] ?? plan.overrides.urgent?.announcement;
  const language = new Intl.DisplayNames([i18n.language], { type: 'language' }).of(languageOf(currentSlide.language).tag) ?? '';
  return (
    <section aria-label={t('live')}>
      <div className={styles.live}>
        <SlidePreview
          slide={
            currentSlide.kind === 'announcement' && announcement
              ? { kind: 'announcement', announcement, isUrgent: currentSlide.isUrgent }
              : currentSlide.kind === 'slide'
                ? { kind: 'slide', slide: currentSlide.slide }
                : { kind: 'fallback' }
          }
          language={currentSlide.language}
          orientation="wide"
          label={t('live')}
        />
      </div>
      <div className={styles.now}>
        <p>
          <strong>{t('now')}</strong>{' '}
          {currentSlide.isUrgent
            ? t('showing.urgent', { language })
            : t('showing.slide', { number: currentSlide.index + 1, count: currentSlide.count, language })}
        </p>
        <Button
          icon={<Icon name={isPaused ? 'play' : 'pause'} size={1.5} />}
          onPress={() => void onAsk({ do: isPaused ? 'resume' : 'pause' })}
        >
          {t(isPaused ? 'resume' : 'pause')}
        </Button>
        <Button
          icon={<Icon name={isAsleep ? 'display' : 'moon'} size={1.5} />}
          onPress={() => void onAsk({ do: isAsleep ? 'wake' : 'sleep' })}
        >
          {t(isAsleep ? 'wake' : 'sleep')}
        </Button>
      </div>
    </section>
  );
}
