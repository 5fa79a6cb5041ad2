import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { programmeLimits as limits } from '../../../../domain/programme';
import type { ClosedDay } from '../../../../domain/programme';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { EmptyState } from '../../../ui/empty-state';
import { Choice, DateField, Switch, TextField } from '../../../ui/form';
import { Icon } from '../../../ui/icon';
import { Row, RowList } from '../../../ui/rows';
import { EditButtons } from './edit-buttons';
import styles from './schedule.module.css';
import { nextId, putItem } from './schedule-part';
import type { SchedulePart } from './schedule-part';

/** The days the clinic is closed, and what the screen does on them. */
export function ClosedDays({ view, times, sentences, onSave }: SchedulePart) {
  const { t } = useTranslation('admin-schedule');
  const [editing, setEditing] = useState<ClosedDay>();
  const { draft } = view;
  const close = () => {
    setEditing(undefined);
  };
  const isReversed = editing !== undefined && editing.until < editing.from;
  const isTaken =
    editing !== undefined &&
    draft.closedDays.some(
      ({ id, name }) => id !== editing.id && name.trim().toLocaleLowerCase() === editing.name.trim().toLocaleLowerCase(),
    );
  return (
    <>
      <Choice
        label={t('closed.screen')}
        value={draft.closedScreen}
        options={(['on', 'dim', 'off'] as const).map((value) => ({ value, label: t(`closed.screens.${value}`) }))}
        onChange={(closedScreen) => {
          onSave({ ...draft, closedScreen });
        }}
      />
      <div className={styles.head}>
        <h2>{t('closed.title')}</h2>
        <Button
          icon={<Icon name="plus" size={1.5} />}
          isOff={draft.closedDays.length >= limits.closedDays}
          onPress={() => {
            setEditing({
              id: nextId('closed', draft.closedDays),
              name: '',
              from: times.today,
              until: times.today,
              everyYear: false,
            });
          }}
        >
          {t('closed.add')}
        </Button>
      </div>
      {draft.closedDays.length === 0 ? (
        <EmptyState icon="calendar" title={t('closed.emptyTitle')}>
          {t('closed.emptyHelp')}
        </EmptyState>
      ) : (
        <RowList label={t('closed.title')}>
          {[...draft.closedDays]
            .sort((one, other) => one.from.localeCompare(other.from))
            .map((day) => (
              <Row
                key={day.id}
                title={<span dir="auto">{day.name}</span>}
                note={sentences.closed(day)}
                end={
                  <EditButtons
                    name={day.name}
                    onEdit={() => {
                      setEditing(day);
                    }}
                    onRemove={() => {
                      onSave(
                        { ...draft, closedDays: draft.closedDays.filter(({ id }) => id !== day.id) },
                        t('removed', { name: day.name }),
                      );
                    }}
                  />
                }
              />
            ))}
        </RowList>
      )}
      {editing && (
        <Dialog
          title={editing.name.trim() === '' ? t('closed.add') : editing.name}
          onClose={close}
          actions={
            <>
              <Button onPress={close}>{t('cancel')}</Button>
              <Button
                tone="main"
                isOff={editing.name.trim() === '' || isReversed || isTaken}
                onPress={() => {
                  close();
                  onSave({ ...draft, closedDays: putItem(draft.closedDays, editing) });
                }}
              >
                {t('keep')}
              </Button>
            </>
          }
        >
          <TextField
            label={t('closed.name')}
            hint={t('closed.nameHint')}
            limit={limits.nameLetters}
            value={editing.name}
            problem={isTaken ? t('issue.name-taken') : undefined}
            onChange={(name) => {
              setEditing({ ...editing, name });
            }}
          />
          <div className={styles.pair}>
            <DateField
              label={t('closed.from')}
              value={editing.from}
              today={times.today}
              onChange={(from) => {
                if (from !== undefined) setEditing({ ...editing, from, until: editing.until < from ? from : editing.until });
              }}
            />
            <DateField
              label={t('closed.until')}
              value={editing.until}
              today={times.today}
              problem={isReversed ? t('issue.dates-reversed') : undefined}
              onChange={(until) => {
                if (until !== undefined) setEditing({ ...editing, until });
              }}
            />
          </div>
          <Switch
            label={t('closed.everyYear')}
            isOn={editing.everyYear}
            onChange={(everyYear) => {
              setEditing({ ...editing, everyYear });
            }}
          />
        </Dialog>
      )}
    </>
  );
}
