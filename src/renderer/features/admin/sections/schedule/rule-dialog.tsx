import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { checkSchedule, scheduleLimits as limits } from '../../../../../domain/schedule';
import type { ScheduleIssue, Rule } from '../../../../../domain/schedule';
import { Button } from '../../../../ui/button';
import { Dialog } from '../../../../ui/dialog';
import { DateField, NumberStepper, SelectField, TextField } from '../../../../ui/form';
import { Notice } from '../../../../ui/notice';
import styles from './schedule.module.css';
import { putItem } from './schedule-part';
import type { SchedulePart } from './schedule-part';
import { WhenFields } from './when-fields';

interface Props extends SchedulePart {
  readonly rule: Rule;
  readonly onClose: () => void;
  readonly onKeep: (rule: Rule) => void;
}

/** One rule to change: what it comes to stands above its fields as a sentence, what is wrong with it beside them. */
export function RuleDialog({ view, times, sentences, rule: given, onClose, onKeep }: Props) {
  const { t } = useTranslation('admin-schedule');
  const [rule, setRule] = useState(given);
  const { draft } = view;
  const change = (part: Partial<Rule>) => {
    setRule({ ...rule, ...part });
  };
  const named = rule.name.trim() === '' ? { ...rule, name: sentences.nameOf(rule) } : rule;
  const issues = checkSchedule({ ...draft, rules: putItem(draft.rules, named) }, view.slides, view.languages).filter(
    ({ place, id, refuses }) => place === 'rule' && id === rule.id && refuses,
  );
  const problem = (...reasons: readonly ScheduleIssue['reason'][]) => {
    const found = issues.find(({ reason }) => reasons.includes(reason));
    return found && sentences.issue(found);
  };
  return (
    <Dialog
      title={rule.name.trim() === '' ? t('rule.new') : rule.name}
      size="wide"
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button
            tone="main"
            isOff={issues.length > 0}
            onPress={() => {
              onKeep(named);
            }}
          >
            {t('keep')}
          </Button>
        </>
      }
    >
      <Notice tone={issues.length > 0 ? 'warn' : 'info'}>
        {sentences.rule(rule)} {sentences.range(rule) ?? ''}
      </Notice>
      <div className={styles.pair}>
        <TextField
          label={t('rule.name')}
          hint={t('rule.nameHint')}
          limit={limits.nameLetters}
          value={rule.name}
          placeholder={sentences.nameOf(rule)}
          problem={problem('name-taken', 'name-too-long')}
          onChange={(name) => {
            change({ name });
          }}
        />
        <SelectField
          label={t('rule.loop')}
          value={rule.loop}
          options={draft.loops.map(({ id }) => ({ value: id, label: sentences.loopName(id) }))}
          problem={problem('no-such-loop')}
          onChange={(loop) => {
            change({ loop });
          }}
        />
      </div>
      <WhenFields
        weekdays={rule.weekdays}
        when={rule.times}
        dayparts={draft.dayparts}
        times={times}
        problems={{ days: problem('no-weekdays'), times: problem('no-times', 'no-such-daypart') }}
        onWeekdays={(weekdays) => {
          change({ weekdays });
        }}
        onWhen={(when) => {
          change({ times: when });
        }}
      />
      <div className={styles.pair}>
        <DateField
          label={t('rule.from')}
          none={t('rule.fromNone')}
          value={rule.from}
          today={times.today}
          onChange={(from) => {
            change({ from });
          }}
        />
        <DateField
          label={t('rule.until')}
          none={t('rule.untilNone')}
          value={rule.until}
          today={times.today}
          problem={problem('dates-reversed')}
          onChange={(until) => {
            change({ until });
          }}
        />
        <NumberStepper
          label={t('rule.priority')}
          hint={t('rule.priorityHint')}
          value={rule.priority}
          least={1}
          most={9}
          onChange={(priority) => {
            change({ priority });
          }}
        />
      </div>
    </Dialog>
  );
}
