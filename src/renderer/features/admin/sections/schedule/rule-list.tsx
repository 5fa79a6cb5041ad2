import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { scheduleLimits as limits } from '../../../../../domain/schedule';
import type { Rule } from '../../../../../domain/schedule';
import { Button } from '../../../../ui/button';
import { EmptyState } from '../../../../ui/empty-state';
import { SelectField } from '../../../../ui/form';
import { Icon } from '../../../../ui/icon';
import { Row, RowList } from '../../../../ui/rows';
import { Dayparts } from './dayparts';
import { EditButtons } from './edit-buttons';
import { RuleDialog } from './rule-dialog';
import styles from './schedule.module.css';
import { nextId, putItem } from './schedule-part';
import type { SchedulePart } from './schedule-part';

/** Which loop plays when: the default one, and the rules that stand over it, in sentences. */
export function RuleList(part: SchedulePart) {
  const { view, sentences, onSave } = part;
  const { t } = useTranslation('admin-schedule');
  const [editing, setEditing] = useState<Rule>();
  const { draft } = view;
  const fresh = (): Rule => ({
    id: nextId('rule', draft.rules),
    name: '',
    loop: draft.loops.find(({ id }) => id !== draft.defaultLoop)?.id ?? draft.defaultLoop,
    weekdays: [1, 2, 3, 4, 5],
    times: { kind: 'windows', windows: [{ from: '08:00', to: '12:00' }] },
    priority: 5,
  });
  const rules = [...draft.rules].sort((one, other) => other.priority - one.priority);
  return (
    <>
      <div className={styles.narrow}>
        <SelectField
          label={t('default')}
          hint={t('defaultHint')}
          value={draft.defaultLoop}
          options={draft.loops.map(({ id }) => ({ value: id, label: sentences.loopName(id) }))}
          onChange={(defaultLoop) => {
            onSave({ ...draft, defaultLoop });
          }}
        />
      </div>
      <div className={styles.head}>
        <h2>{t('rule.title')}</h2>
        <Button
          icon={<Icon name="plus" size={1.5} />}
          isOff={draft.rules.length >= limits.rules}
          onPress={() => {
            setEditing(fresh());
          }}
        >
          {t('rule.add')}
        </Button>
      </div>
      {rules.length === 0 ? (
        <EmptyState icon="calendar" title={t('rule.emptyTitle')}>
          {t('rule.emptyHelp')}
        </EmptyState>
      ) : (
        <RowList label={t('rule.title')}>
          {rules.map((rule) => (
            <Row
              key={rule.id}
              title={<span dir="auto">{rule.name === '' ? t('unnamed') : rule.name}</span>}
              note={
                <>
                  {sentences.rule(rule)} {sentences.range(rule) ?? ''} {t('rule.priorityIs', { priority: rule.priority })}
                </>
              }
              end={
                <EditButtons
                  name={rule.name}
                  onEdit={() => {
                    setEditing(rule);
                  }}
                  onRemove={() => {
                    onSave(
                      { ...draft, rules: draft.rules.filter(({ id }) => id !== rule.id) },
                      t('removed', { name: rule.name }),
                    );
                  }}
                />
              }
            />
          ))}
        </RowList>
      )}
      <Dayparts {...part} />
      {editing && (
        <RuleDialog
          {...part}
          rule={editing}
          onClose={() => {
            setEditing(undefined);
          }}
          onKeep={(rule) => {
            setEditing(undefined);
            onSave({ ...draft, rules: putItem(draft.rules, rule) });
          }}
        />
      )}
    </>
  );
}
