import { useDraggable, useDroppable } from '@dnd-kit/core';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { languageOf } from '../../../../../domain/language';
import type { LoopEntry } from '../../../../../domain/schedule';
import { Icon } from '../../../../ui/icon';
import { SlideThumb } from '../../../attract';
import { useStaffLanguage } from '../../../locale-store';
import type { EntryFacts } from './entry-facts';
import styles from './entry-row.module.css';
import { InView } from './in-view';

interface FaceProps {
  readonly entry: LoopEntry;
  readonly facts: EntryFacts;
  readonly number: number;
}

/** What can be read of an entry: its picture, its name, its kind and its time. */
function Face({ entry, facts, number }: FaceProps) {
  const { t } = useTranslation('admin-loop');
  const language = useStaffLanguage();
  const marks = [
    facts.kind,
    facts.isLocked && t('locked'),
    entry.hidden && t('hidden'),
    entry.weight > 1 && t('times', { count: entry.weight }),
    ...(entry.languages ?? []).map((code) => languageOf(code).nativeName),
  ].filter(Boolean);
  return (
    <>
      <span className={styles.number}>{number}</span>
      <InView className={styles.thumb}>
        <SlideThumb slide={facts.on} language={language} orientation="wide" />
      </InView>
      <span className={styles.words}>
        <span className={styles.name} dir="auto">
          {facts.name}
        </span>
        <span className={styles.kind}>
          {marks.map((mark, index) => (
            <span key={index}>{mark}</span>
          ))}
        </span>
      </span>
      <span className={styles.seconds}>{t('time.seconds', { seconds: entry.seconds ?? facts.seconds })}</span>
    </>
  );
}

interface RowProps extends FaceProps {
  readonly count: number;
  readonly isSelected: boolean;
  /** Where the dragged row would land, seen from this one. */
  readonly drops: 'before' | 'after' | undefined;
  readonly onSelect: () => void;
  /** To a place counted from 0; `by` is the control that asked, which keeps the focus. */
  readonly onMove: (to: number, by: 'grip' | 'up' | 'down') => void;
}

/** One slide of the loop: dragged by its grip, moved by two buttons or the arrow keys, opened by a press. */
export function EntryRow({ entry, facts, number, count, isSelected, drops, onSelect, onMove }: RowProps) {
  const { t } = useTranslation('admin-loop');
  const { setNodeRef: setDragged, listeners, isDragging } = useDraggable({ id: entry.id });
  const { setNodeRef: setPlace } = useDroppable({ id: entry.id });
  const { name } = facts;
  const index = number - 1;
  const keys = (event: KeyboardEvent) => {
    const to = { ArrowUp: index - 1, ArrowDown: index + 1, Home: 0, End: count - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    onMove(to, 'grip');
  };
  return (
    <li ref={setPlace} className={styles.place} data-entry={entry.id}>
      {drops && <span className={styles.drop} data-drop={drops} />}
      <div
        ref={setDragged}
        className={styles.row}
        data-selected={isSelected}
        data-hidden={entry.hidden}
        data-dragging={isDragging}
      >
        {isDragging ? (
          <p className={styles.was}>{t('was', { name })}</p>
        ) : (
          <>
            <button
              type="button"
              className={styles.grip}
              data-control="grip"
              aria-label={t('grip', { name })}
              {...listeners}
              onKeyDown={keys}
            >
              <Icon name="grip" size={2} />
            </button>
            <button type="button" className={styles.face} aria-pressed={isSelected} onClick={onSelect}>
              <Face entry={entry} facts={facts} number={number} />
            </button>
            <button
              type="button"
              className={styles.move}
              data-control="up"
              aria-label={t('up', { name })}
              disabled={index === 0}
              onClick={() => {
                onMove(index - 1, 'up');
              }}
            >
              <Icon name="chevron-up" size={1.75} />
            </button>
            <button
              type="button"
              className={styles.move}
              data-control="down"
              aria-label={t('down', { name })}
              disabled={number === count}
              onClick={() => {
                onMove(index + 1, 'down');
              }}
            >
              <Icon name="chevron-down" size={1.75} />
            </button>
          </>
        )}
      </div>
    </li>
  );
}

interface DraggedProps extends FaceProps {
  /** The number it would get, let go here; undefined over its own place. */
  readonly landsAs: number | undefined;
}

/** The row under the finger while it is dragged: it says where it would land. */
export function DraggedRow({ landsAs, ...face }: DraggedProps) {
  const { t } = useTranslation('admin-loop');
  return (
    <div className={styles.lifted}>
      {landsAs !== undefined && <p className={styles.landing}>{t('drops', { number: landsAs })}</p>}
      <div className={styles.row} data-lifted>
        <span className={styles.grip}>
          <Icon name="grip" size={2} />
        </span>
        <span className={styles.face}>
          <Face {...face} />
        </span>
      </div>
    </div>
  );
}
