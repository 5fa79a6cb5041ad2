import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { checkSchedule, scheduleLimits as limits } from '../../../../../domain/schedule';
import type { ScheduleIssue, ScreenHours } from '../../../../../domain/schedule';
import { Button } from '../../../../ui/button';
import { Dialog } from '../../../../ui/dialog';
import { EmptyState } from '../../../../ui/empty-state';
import { Choice } from '../../../../ui/form';
import { Icon } from '../../../../ui/icon';
import { Notice } from '../../../../ui/notice';
import { Row, RowList } from '../../../../ui/rows';
import { EditButtons } from './edit-buttons';
import styles from './schedule.module.css';
import { nextId, putItem } from './schedule-part';
import type { SchedulePart } from './schedule-part';
import { WhenFields } from './when-fields';

/** When the screen is dim or off, in sentences. */
export function HoursList({ view, times, sentences, onSave }: SchedulePart) {
  const { t } = useTranslation('admin-schedule');
  const [editing, setEditing] = useState<ScreenHours>();
  const { draft, displaySleep } = view;
  const close = () => {
    setEditing(undefined);
  };
  const issues = editing
    ? checkSchedule({ ...draft, screenHours: putItem(draft.screenHours, editing) }, view.slides, view.languages).filter(
        ({ place, id, refuses }) => place === 'screenHours' && id === editing.id && refuses,
      )
    : [];
  const problem = (...reasons: readonly ScheduleIssue['reason'][]) => {
    const found = issues.find(({ reason }) => reasons.includes(reason));
    return found && sentences.issue(found);
  };
  return (
    <>
      <div className={styles.head}>
        <h2>{t('hours.title')}</h2>
        <Button
          icon={<Icon name="plus" size={1.5} />}
          isOff={draft.screenHours.length >= limits.screenHours}
          onPress={() => {
            setEditing({
              id: nextId('hours', draft.screenHours),
              light: 'off',
              weekdays: [1, 2, 3, 4, 5, 6, 7],
              times: { kind: 'windows', windows: [{ from: '18:30', to: '07:30' }] },
            });
          }}
        >
          {t('hours.add')}
        </Button>
      </div>
      {displaySleep !== undefined && <Notice>{t(`hours.how.${displaySleep}`)}</Notice>}
      {draft.screenHours.length === 0 ? (
        <EmptyState icon="moon" title={t('hours.emptyTitle')}>
          {t('hours.emptyHelp')}
        </EmptyState>
      ) : (
        <RowList label={t('hours.title')}>
          {draft.screenHours.map((hours) => (
            <Row
              key={hours.id}
              lead={<Icon name={hours.light === 'off' ? 'moon' : 'contrast'} size={1.9} />}
              title={sentences.screen(hours)}
              end={
                <EditButtons
                  name={sentences.screen(hours)}
                  onEdit={() => {
                    setEditing(hours);
                  }}
                  onRemove={() => {
                    onSave(
                      { ...draft, screenHours: draft.screenHours.filter(({ id }) => id !== hours.id) },
                      t('removed', { name: sentences.screen(hours) }),
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
          title={t('hours.title')}
          size="wide"
          onClose={close}
          actions={
            <>
              <Button onPress={close}>{t('cancel')}</Button>
              <Button
                tone="main"
                isOff={issues.length > 0}
                onPress={() => {
                  close();
                  onSave({ ...draft, screenHours: putItem(draft.screenHours, editing) });
                }}
              >
                {t('keep')}
              </Button>
            </>
          }
        >
          <Notice tone={issues.length > 0 ? 'warn' : 'info'}>{sentences.screen(editing)}</Notice>
          <Choice
            label={t('hours.light')}
            value={editing.light}
            options={(['dim', 'off'] as const).map((value) => ({ value, label: t(`hours.lights.${value}`) }))}
            onChange={(light) => {
              setEditing({ ...editing, light });
            }}
          />
          <WhenFields
            weekdays={editing.weekdays}
            when={editing.times}
            dayparts={draft.dayparts}
            times={times}
            problems={{ days: problem('no-weekdays'), times: problem('no-times', 'no-such-daypart') }}
            onWeekdays={(weekdays) => {
              setEditing({ ...editing, weekdays });
            }}
            onWhen={(when) => {
              setEditing({ ...editing, times: when });
            }}
          />
        </Dialog>
      )}
    </>
  );
}
