import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { languageOf } from '../../../../../domain/language';
import type { LanguageCode } from '../../../../../domain/language';
import { Button } from '../../../../ui/button';
import { Icon } from '../../../../ui/icon';
import type { IconName } from '../../../../ui/icon';
import { Row, RowList } from '../../../../ui/rows';
import { useAdminPlace, useSetup } from '../../page';
import type { Times } from '../../publishing';
import type { Ask } from './ask';
import type { Attention } from './attention';
import styles from './overview.module.css';

interface Props {
  readonly things: readonly Attention[];
  readonly times: Times;
  readonly onAsk: Ask;
}

/** Before the rest is asked for. */
const shownFirst = 3;

const icons: Readonly<Record<Attention['about'], IconName>> = {
  demo: 'info',
  draft: 'pencil',
  refused: 'octagon-alert',
  urgent: 'octagon-alert',
  language: 'language',
  health: 'info',
};

/** What wants attention, each with the one thing that puts it right. */
export function AttentionList({ things, times, onAsk }: Props) {
  const { t, i18n } = useTranslation(['admin-overview', 'admin-health']);
  const { open } = useAdminPlace();
  const setUp = useSetup();
  const [isWhole, setIsWhole] = useState(false);
  const names = new Intl.DisplayNames([i18n.language], { type: 'language' });
  const nameOf = (code: LanguageCode) => names.of(languageOf(code).tag) ?? languageOf(code).nativeName;

  const words = (thing: Attention): { readonly title: string; readonly note: string } => {
    switch (thing.about) {
      case 'urgent':
        return { title: t('look.urgent.title', { name: thing.name }), note: t('look.urgent.note') };
      case 'language': {
        const missing = times.list(thing.missing.map(nameOf));
        return {
          title: t('look.language.title', { name: thing.name, languages: missing }),
          note: t('look.language.note', { languages: missing, shownIn: nameOf(thing.shownIn) }),
        };
      }
      case 'health': {
        const { at, ...values } = thing.row.values;
        const said =
          typeof at === 'number' ? { ...values, at: `${times.shortDay(times.dateAt(at))}, ${times.time(at)}` } : values;
        return {
          title: t(`admin-health:rows.${thing.row.words}.title` as never, said),
          note: t(`admin-health:rows.${thing.row.words}.detail` as never, said),
        };
      }
      default:
        return { title: t(`look.${thing.about}.title`), note: t(`look.${thing.about}.note`) };
    }
  };
  const shown = isWhole ? things : things.slice(0, shownFirst);
  return (
    <section className={styles.part} aria-labelledby="overview-look">
      <h2 id="overview-look">{things.length === 0 ? t('look.nothing') : t('look.count', { count: things.length })}</h2>
      {shown.length > 0 && (
        <RowList label={t('look.label')}>
          {shown.map((thing, index) => {
            const { title, note } = words(thing);
            const { section } = thing;
            const action = thing.about === 'urgent' ? t('look.urgent.action') : t(`look.action.${thing.about}`);
            return (
              <Row
                key={`${thing.about} ${String(index)}`}
                lead={
                  <span className={styles.chip} data-tone={thing.tone}>
                    <Icon name={icons[thing.about]} size={1.6} />
                  </span>
                }
                title={<span dir="auto">{title}</span>}
                note={note}
                end={
                  section && (
                    <Button
                      label={t('look.actionFor', { action, title })}
                      onPress={() => {
                        if (thing.about === 'urgent') void onAsk({ do: 'urgent-down' });
                        else if (thing.about === 'demo' && setUp) setUp();
                        else open(section, thing.target);
                      }}
                    >
                      {action}
                    </Button>
                  )
                }
              />
            );
          })}
        </RowList>
      )}
      {things.length > shownFirst && (
        <Button
          onPress={() => {
            setIsWhole(!isWhole);
          }}
        >
          {isWhole ? t('look.less') : t('look.more', { count: things.length - shownFirst })}
        </Button>
      )}
    </section>
  );
}
