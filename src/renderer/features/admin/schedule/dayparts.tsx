import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { programmeLimits as limits } from '../../../../domain/programme';
import type { Daypart } from '../../../../domain/programme';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { TextField, TimeField } from '../../../ui/form';
import { Icon } from '../../../ui/icon';
import { Row, RowList } from '../../../ui/rows';
import { EditButtons } from './edit-buttons';
import styles from './schedule.module.css';
import { nextId, putItem } from './schedule-part';
import type { SchedulePart } from './schedule-part';

/** Stretches of the day that have a name at this clinic, such as 'Mornings', for rules to speak of. */
export function Dayparts({ view, sentences, onSave }: SchedulePart) {
  const { t } = useTranslation('admin-schedule');
  const [editing, setEditing] = useState<Daypart>();
  const { draft } = view;
  const close = () => {
    setEditing(undefined);
  };
  const isTaken =
    editing !== undefined &&
    draft.dayparts.some(
      ({ id, name }) => id !== editing.id && name.trim().toLocaleLowerCase() === editing.name.trim().toLocaleLowerCase(),
    );
  return (
    <>
      <div className={styles.head}>
        <h2>{t('daypart.title')}</h2>
        <Button
          icon={<Icon name="plus" size={1.5} />}
          isOff={draft.dayparts.length >= limits.dayparts}
          onPress={() => {
            setEditing({ id: nextId('daypart', draft.dayparts), name: '', from: '08:00', to: '12:00' });
          }}
        >
          {t('daypart.add')}
        </Button>
      </div>
      {draft.dayparts.length === 0 ? (
        <p>{t('daypart.empty')}</p>
      ) : (
        <RowList label={t('daypart.title')}>
          {draft.dayparts.map((daypart) => (
            <Row
              key={daypart.id}
              title={<span dir="auto">{daypart.name}</span>}
              note={sentences.window(daypart)}
              end={
                <EditButtons
                  name={daypart.name}
                  onEdit={() => {
                    setEditing(daypart);
                  }}
                  onRemove={() => {
                    onSave(
                      { ...draft, dayparts: draft.dayparts.filter(({ id }) => id !== daypart.id) },
                      t('removed', { name: daypart.name }),
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
          title={editing.name.trim() === '' ? t('daypart.add') : editing.name}
          onClose={close}
          actions={
            <>
              <Button onPress={close}>{t('cancel')}</Button>
              <Button
                tone="main"
                isOff={editing.name.trim() === '' || isTaken || editing.from === editing.to}
                onPress={() => {
                  close();
                  onSave({ ...draft, dayparts: putItem(draft.dayparts, editing) });
                }}
              >
                {t('keep')}
              </Button>
            </>
          }
        >
          <TextField
            label={t('daypart.name')}
            limit={limits.nameLetters}
            value={editing.name}
            problem={isTaken ? t('issue.name-taken') : undefined}
            onChange={(name) => {
              setEditing({ ...editing, name });
            }}
          />
          <div className={styles.pair}>
            <TimeField
              label={t('times.from')}
              value={editing.from}
              onChange={(from) => {
                setEditing({ ...editing, from });
              }}
            />
            <TimeField
              label={t('times.to')}
              value={editing.to}
              {...(editing.to < editing.from ? { hint: t('times.nextDay') } : {})}
              problem={editing.from === editing.to ? t('issue.window-empty') : undefined}
              onChange={(to) => {
                setEditing({ ...editing, to });
              }}
            />
          </div>
        </Dialog>
      )}
    </>
  );
}
