import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Loop, LoopEntry, Schedule } from '../../../../../domain/schedule';
import { fold } from '../../../../../domain/search';
import { Button } from '../../../../ui/button';
import { TextField } from '../../../../ui/form';
import { Icon } from '../../../../ui/icon';
import { Scroller } from '../../../../ui/scroller';
import { SlideThumb } from '../../../attract';
import { useStaffLanguage } from '../../../locale-store';
import { useStaffPack } from '../../publishing';
import { useEntryFacts } from './entry-facts';
import { InView } from './in-view';
import styles from './slide-library.module.css';

type Item = Pick<LoopEntry, 'kind' | 'of'>;

interface Props {
  readonly loop: Loop;
  readonly schedule: Schedule;
  readonly onAdd: (item: Item, name: string) => void;
  /** Opens the announcements, where there are any screens for them. */
  readonly onNewAnnouncement?: (() => void) | undefined;
}

/** Every slide there is, with those that are not in the loop first; a press adds one at the end. */
export function SlideLibrary({ loop, schedule, onAdd, onNewAnnouncement }: Props) {
  const { t } = useTranslation('admin-loop');
  const language = useStaffLanguage();
  const pack = useStaffPack();
  const factsOf = useEntryFacts();
  const [wanted, setWanted] = useState('');
  // In the order of the moment the loop was opened: what is added does not jump away under the finger.
  const [wasIn] = useState(() => new Set(loop.entries.map(({ of }) => of)));
  const slides = Object.values(pack?.slides ?? {}).sort((one, other) => one.facts.order - other.facts.order);
  const items: readonly Item[] = [
    ...schedule.announcements.map(({ id }): Item => ({ kind: 'announcement', of: id })),
    ...slides.map(({ facts }): Item => ({ kind: 'slide', of: facts.id })),
  ];
  const words = fold(wanted.trim());
  const found = items
    .filter(({ kind, of }) => {
      if (words === '') return true;
      const slide = kind === 'slide' ? pack?.slides[of]?.words : undefined;
      return fold([factsOf({ kind, of }).name, factsOf({ kind, of }).kind, slide?.lead ?? '', of].join(' ')).includes(words);
    })
    .sort((one, other) => Number(wasIn.has(one.of)) - Number(wasIn.has(other.of)));
  const isIn = (item: Item) => loop.entries.some(({ kind, of }) => kind === item.kind && of === item.of);
  return (
    <section className={styles.library} aria-label={t('shelf')}>
      <h2>{t('shelf')}</h2>
      <TextField label={t('find')} isLabelUnseen placeholder={t('find')} icon="search" value={wanted} onChange={setWanted} />
      {found.length === 0 ? (
        <p role="status">{t('nothingFound')}</p>
      ) : (
        <Scroller label={t('onShelf')} buttons="below">
          <ul className={styles.items}>
            {found.map((item) => {
              const { name, kind, on } = factsOf(item);
              return (
                <li key={`${item.kind} ${item.of}`} className={styles.item}>
                  <InView className={styles.thumb}>
                    <SlideThumb slide={on} language={language} orientation="wide" />
                  </InView>
                  <span className={styles.words}>
                    <span dir="auto">{name}</span>
                    <small>{isIn(item) ? t('inLoop') : kind}</small>
                  </span>
                  <button
                    type="button"
                    className={styles.add}
                    aria-label={t('add', { name })}
                    onClick={() => {
                      onAdd(item, name);
                    }}
                  >
                    <Icon name="plus" size={1.75} />
                  </button>
                </li>
              );
            })}
          </ul>
        </Scroller>
      )}
      {onNewAnnouncement && (
        <Button icon={<Icon name="megaphone" size={1.6} />} onPress={onNewAnnouncement}>
          {t('newAnnouncement')}
        </Button>
      )}
    </section>
  );
}
