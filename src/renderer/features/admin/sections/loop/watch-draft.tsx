import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LanguageCode } from '../../../../../domain/language';
import { languageOf } from '../../../../../domain/language';
import { cycleOf } from '../../../../../domain/playlist';
import type { Plan } from '../../../../../domain/playlist';
import { useKiosk } from '../../../../bridge/kiosk-context';
import { Button } from '../../../../ui/button';
import { Dialog } from '../../../../ui/dialog';
import { EmptyState } from '../../../../ui/empty-state';
import { Choice } from '../../../../ui/form';
import { Icon } from '../../../../ui/icon';
import { SlidePreview } from '../../../attract';
import { useEntryFacts } from './entry-facts';
import styles from './watch-draft.module.css';

interface Props {
  /** The name of the loop. */
  readonly name: string;
  /** What would play, were the draft published. */
  readonly plan: Plan;
  /** Which of its loops. */
  readonly loop: string;
  /** The instant it plays at, in ms since 1970: announcements come and go. */
  readonly at: number;
  readonly first: LanguageCode;
  readonly onClose: () => void;
}

/** Plays the draft as the room would see it, slide after slide at its own pace, wide or tall, in any language of the loop. */
export function WatchDraft({ name, plan, loop, at: instant, first, onClose }: Props) {
  const { languages } = plan;
  const { t } = useTranslation('admin-loop');
  const { clock } = useKiosk();
  const factsOf = useEntryFacts();
  const [index, setIndex] = useState(0);
  const [isPlaying, setIsPlaying] = useState(true);
  const [language, setLanguage] = useState(languages.includes(first) ? first : (languages[0] ?? first));
  const [orientation, setOrientation] = useState<'wide' | 'tall'>(
    globalThis.innerHeight > globalThis.innerWidth ? 'tall' : 'wide',
  );
  const cycle = cycleOf(
    plan,
    plan.loops.find(({ id }) => id === loop),
    instant,
  );
  const shown = cycle.find((pass) => pass.language === language)?.slides ?? [];
  const at = shown.length === 0 ? 0 : index % shown.length;
  const entry = shown[at]?.entry;
  const seconds = entry?.seconds ?? 0;

  useEffect(() => {
    if (!isPlaying || seconds <= 0) return undefined;
    return clock.after(seconds * 1000, () => {
      setIndex(at + 1);
    });
  }, [at, clock, isPlaying, seconds]);

  const facts = entry && factsOf({ kind: entry.kind, of: entry.slide, opens: entry.opens });
  return (
    <Dialog
      title={t('watching', { name })}
      size="wide"
      onClose={onClose}
      actions={<Button onPress={onClose}>{t('done')}</Button>}
    >
      <div className={styles.choices}>
        <Choice
          label={t('screenShape')}
          isLabelUnseen
          options={[
            { value: 'wide', label: t('wide') },
            { value: 'tall', label: t('tall') },
          ]}
          value={orientation}
          onChange={setOrientation}
        />
        {languages.length > 1 && (
          <Choice
            label={t('showIn')}
            isLabelUnseen
            options={languages.map((code) => ({ value: code, label: languageOf(code).nativeName }))}
            value={language}
            onChange={setLanguage}
          />
        )}
      </div>
      {entry && facts ? (
        <>
          <div className={styles.screen} data-orientation={orientation}>
            <SlidePreview
              key={`${String(at)} ${orientation} ${language}`}
              slide={facts.on}
              language={language}
              orientation={orientation}
              label={facts.name}
            />
          </div>
          <div className={styles.controls}>
            <p>{t('position', { number: at + 1, count: shown.length, name: facts.name })}</p>
            <Button
              icon={<Icon name="chevron-left" size={1.75} />}
              onPress={() => {
                setIndex((at - 1 + shown.length) % shown.length);
              }}
            >
              {t('previous')}
            </Button>
            <Button
              icon={<Icon name={isPlaying ? 'pause' : 'play'} size={1.75} />}
              onPress={() => {
                setIsPlaying(!isPlaying);
              }}
            >
              {t(isPlaying ? 'pause' : 'play')}
            </Button>
            <Button
              iconEnd={<Icon name="chevron-right" size={1.75} />}
              onPress={() => {
                setIndex(at + 1);
              }}
            >
              {t('next')}
            </Button>
          </div>
        </>
      ) : (
        <EmptyState icon="eye-off" title={t('nothingToWatch')} />
      )}
    </Dialog>
  );
}
