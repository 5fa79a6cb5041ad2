import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { languageOf } from '../../../../../domain/language';
import type { LanguageCode } from '../../../../../domain/language';
import { changeEntry, isHeld, scheduleLimits } from '../../../../../domain/schedule';
import type { Loop, LoopEntry, SlideFactsById } from '../../../../../domain/schedule';
import { Button } from '../../../../ui/button';
import { CheckChips, Choice, NumberStepper, SelectField } from '../../../../ui/form';
import { Icon } from '../../../../ui/icon';
import { Notice } from '../../../../ui/notice';
import { Scroller } from '../../../../ui/scroller';
import { SlidePreview } from '../../../attract';
import { useStaffLanguage } from '../../../locale-store';
import { destinationKey, destinationOf, useDestinations } from './destinations';
import { useEntryFacts } from './entry-facts';
import styles from './entry-panel.module.css';

interface Props {
  readonly loop: Loop;
  readonly entry: LoopEntry;
  readonly number: number;
  readonly slides: SlideFactsById;
  /** The languages the loop shows. */
  readonly languages: readonly LanguageCode[];
  readonly onChange: (change: (loop: Loop) => Loop) => void;
  readonly onTakeOut: () => void;
}

/** One slide of the loop, wide or tall, and everything that can be said about it. */
export function EntryPanel({ loop, entry, number, slides, languages, onChange, onTakeOut }: Props) {
  const { t } = useTranslation('admin-loop');
  const language = useStaffLanguage();
  const facts = useEntryFacts()(entry);
  const destinations = useDestinations(entry.opens);
  const [orientation, setOrientation] = useState<'wide' | 'tall'>(
    globalThis.innerHeight > globalThis.innerWidth ? 'tall' : 'wide',
  );
  const held = isHeld(loop, entry, slides);
  const change = (to: Parameters<typeof changeEntry>[2]) => {
    onChange((each) => changeEntry(each, entry.id, to));
  };
  const title = t('slide', { number });
  return (
    <section className={styles.panel} aria-label={title}>
      <header className={styles.head}>
        <h2>{title}</h2>
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
      </header>
      <Scroller label={facts.name} buttons="below">
        <div className={styles.preview} data-orientation={orientation}>
          <SlidePreview
            key={`${entry.id} ${orientation}`}
            slide={facts.on}
            language={language}
            orientation={orientation}
            label={facts.name}
          />
        </div>
        {held && (
          <Notice tone="info" title={t('locked')}>
            {t('lockedWhy')}
          </Notice>
        )}
        <NumberStepper
          label={t('stays')}
          value={entry.seconds ?? facts.seconds}
          least={held ? Math.max(scheduleLimits.leastSeconds, facts.seconds) : scheduleLimits.leastSeconds}
          most={scheduleLimits.mostSeconds}
          format={(seconds) => t('time.long', { count: seconds })}
          onChange={(seconds) => {
            change({ seconds: seconds === facts.seconds ? undefined : seconds });
          }}
        />
        <NumberStepper
          label={t('often')}
          value={entry.weight}
          least={1}
          most={scheduleLimits.mostWeight}
          format={(count) => t('times', { count })}
          onChange={(weight) => {
            change({ weight });
          }}
        />
        {!held && languages.length > 1 && (
          <CheckChips
            label={t('showIn')}
            options={languages.map((code) => ({
              value: code,
              label: languageOf(code).nativeName,
              lang: languageOf(code).tag,
            }))}
            values={entry.languages ?? languages}
            problem={entry.languages?.length === 0 ? t('oneLanguage') : undefined}
            onChange={(chosen) => {
              change({ languages: chosen.length === languages.length ? undefined : [...chosen] });
            }}
          />
        )}
        <SelectField
          label={t('opens')}
          options={destinations}
          value={destinationKey(entry.opens)}
          onChange={(key) => {
            change({ opens: destinationOf(key) });
          }}
        />
      </Scroller>
      <footer className={styles.foot}>
        <Button
          icon={<Icon name={entry.hidden ? 'eye' : 'eye-off'} size={1.75} />}
          isOff={held && !entry.hidden}
          onPress={() => {
            change({ hidden: !entry.hidden });
          }}
        >
          {t(entry.hidden ? 'unhide' : 'hide')}
        </Button>
        <Button icon={<Icon name="bin" size={1.75} />} isOff={held} onPress={onTakeOut}>
          {t('takeOut')}
        </Button>
      </footer>
    </section>
  );
}
