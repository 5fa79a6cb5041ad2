import { closestCenter, DndContext, DragOverlay, PointerSensor, useSensor, useSensors } from '@dnd-kit/core';
import type { Announcements, DragMoveEvent } from '@dnd-kit/core';
import { useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Loop } from '../../../../../domain/schedule';
import { useToast } from '../../../../ui/toast';
import { useEntryFacts } from './entry-facts';
import styles from './entry-list.module.css';
import { DraggedRow, EntryRow } from './entry-row';

interface Props {
  readonly loop: Loop;
  readonly selected: string | undefined;
  readonly onSelect: (entry: string) => void;
  readonly onMove: (entry: string, to: number) => void;
}

/** A press is a press up to this many px; further is a drag. */
const dragAfterPx = 8;
/** The page itself says what happened; dnd-kit's own English is not for these screens. */
const silent: Announcements = {
  onDragStart: () => undefined,
  onDragOver: () => undefined,
  onDragEnd: () => undefined,
  onDragCancel: () => undefined,
};

/** The slides of a loop in their order. What is dragged leaves a dashed gap and says where it would land. */
export function EntryList({ loop, selected, onSelect, onMove }: Props) {
  const { t } = useTranslation('admin-loop');
  const factsOf = useEntryFacts();
  const show = useToast();
  const list = useRef<HTMLOListElement>(null);
  const sensors = useSensors(useSensor(PointerSensor, { activationConstraint: { distance: dragAfterPx } }));
  const [dragged, setDragged] = useState<string>();
  /** The gap between rows the dragged one would drop into, counted from 0. */
  const [gap, setGap] = useState<number>();
  const { entries } = loop;
  const from = entries.findIndex(({ id }) => id === dragged);
  const lifted = entries[from];
  const landing = gap === undefined || from === -1 ? undefined : gap > from ? gap - 1 : gap;

  // A row that moves takes the focus of the control that moved it along.
  const asked = useRef<{ readonly entry: string; readonly control: string }>(undefined);
  useLayoutEffect(() => {
    if (!asked.current) return;
    const { entry, control } = asked.current;
    asked.current = undefined;
    const row = list.current?.querySelector(`[data-entry="${entry}"]`);
    row?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    const wanted = row?.querySelector<HTMLButtonElement>(`[data-control="${control}"]:enabled`);
    (wanted ?? row?.querySelector<HTMLButtonElement>('[data-control]:enabled'))?.focus({ preventScroll: true });
  }, [entries]);

  useLayoutEffect(() => {
    if (selected !== undefined)
      list.current?.querySelector(`[data-entry="${selected}"]`)?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  }, [selected]);

  const move = (entry: string, to: number) => {
    const found = entries.find(({ id }) => id === entry);
    if (!found || to < 0 || to >= entries.length) return;
    onMove(entry, to);
    show({ words: t('moved', { name: factsOf(found).name, number: to + 1 }) });
  };
  const follow = ({ active, over }: DragMoveEvent) => {
    const moved = active.rect.current.translated;
    const index = entries.findIndex(({ id }) => id === over?.id);
    if (!over || !moved || index === -1) return;
    setGap(moved.top + moved.height / 2 > over.rect.top + over.rect.height / 2 ? index + 1 : index);
  };
  const end = () => {
    setDragged(undefined);
    setGap(undefined);
  };
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={closestCenter}
      accessibility={{ announcements: silent, screenReaderInstructions: { draggable: '' } }}
      onDragStart={({ active }) => {
        setDragged(String(active.id));
      }}
      onDragMove={follow}
      onDragCancel={end}
      onDragEnd={() => {
        if (dragged !== undefined && landing !== undefined && landing !== from) move(dragged, landing);
        end();
      }}
    >
      <ol ref={list} className={styles.list} aria-label={t('list')}>
        {entries.map((entry, index) => (
          <EntryRow
            key={entry.id}
            entry={entry}
            facts={factsOf(entry)}
            number={index + 1}
            count={entries.length}
            isSelected={entry.id === selected}
            drops={
              landing === undefined || landing === from
                ? undefined
                : gap === index
                  ? 'before'
                  : gap === entries.length && index === entries.length - 1
                    ? 'after'
                    : undefined
            }
            onSelect={() => {
              onSelect(entry.id);
            }}
            onMove={(to, control) => {
              asked.current = { entry: entry.id, control };
              move(entry.id, to);
            }}
          />
        ))}
      </ol>
      <DragOverlay dropAnimation={null}>
        {lifted && (
          <DraggedRow
            entry={lifted}
            facts={factsOf(lifted)}
            number={from + 1}
            landsAs={landing === undefined || landing === from ? undefined : landing + 1}
          />
        )}
      </DragOverlay>
    </DndContext>
  );
}
