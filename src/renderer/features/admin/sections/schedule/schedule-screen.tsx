import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schedule, ScheduleIssue } from '../../../../../domain/schedule';
import { Notice } from '../../../../ui/notice';
import { Scroller } from '../../../../ui/scroller';
import { Tabs } from '../../../../ui/tabs';
import { useToast } from '../../../../ui/toast';
import { AdminPage, useAdminPlace } from '../../page';
import type { SectionProps } from '../../page';
import { PublishActions, useSchedule, useTimes } from '../../publishing';
import { ClosedDays } from './closed-days';
import { HoursList } from './hours-list';
import { RuleList } from './rule-list';
import styles from './schedule.module.css';
import { Timeline } from './timeline';
import { useSentences } from './use-sentences';

const tabs = ['rules', 'hours', 'closed', 'timeline'] as const;
type TabId = (typeof tabs)[number];

/** When which loop plays, when the screen is dim or off, when the clinic is closed, and what all of that comes to at any minute. */
export function ScheduleScreen({ target }: SectionProps) {
  const { t } = useTranslation('admin-schedule');
  const toast = useToast();
  const { open } = useAdminPlace();
  const scheduleStore = useSchedule();
  const { view } = scheduleStore;
  const times = useTimes(view?.timeZone ?? 'UTC');
  const [tab, setTab] = useState<TabId>(() => tabs.find((id) => id === target) ?? 'rules');
  const sentences = useSentences(times, view?.draft ?? emptySchedule);
  if (!view) return null;

  const onSave = (schedule: Schedule, undone?: string) => {
    const before = view.draft;
    scheduleStore.edit(() => schedule);
    if (undone === undefined) return;
    toast({
      words: undone,
      undo: () => {
        scheduleStore.edit(() => before);
      },
    });
  };
  /** Opens the tab, or the section, of what a refusal is about. */
  const show = ({ place, id, entry }: ScheduleIssue) => {
    if (place === 'rule' || place === 'daypart') setTab('rules');
    else if (place === 'screenHours') setTab('hours');
    else if (place === 'closedDay') setTab('closed');
    else if (place === 'announcement') open('announcements', id);
    else open('loop', entry === undefined ? undefined : id);
  };
  const waiting = view.differs.length;
  const refused = view.issues.filter(({ refuses }) => refuses);
  const part = { view, times, sentences, onSave };

  return (
    <AdminPage
      title={t('title')}
      subtitle={waiting === 0 ? t('nothingWaits') : t('waiting', { count: waiting })}
      body="fill"
      actions={<PublishActions onShow={show} />}
    >
      <div className={styles.frame}>
        <Tabs label={t('title')} tabs={tabs.map((id) => ({ id, label: t(`tab.${id}`) }))} value={tab} onChange={setTab}>
          <Scroller label={t(`tab.${tab}`)}>
            <div className={styles.tab}>
              {refused.length > 0 && tab !== 'timeline' && (
                <Notice tone="problem" title={t('cannotPublish')}>
                  <ul>
                    {refused.map((issue, index) => (
                      <li key={`${issue.id} ${issue.reason} ${String(index)}`}>
                        {issue.name === ''
                          ? sentences.issue(issue)
                          : t('issueNamed', { name: issue.name, what: sentences.issue(issue) })}
                      </li>
                    ))}
                  </ul>
                </Notice>
              )}
              {tab === 'rules' && <RuleList {...part} />}
              {tab === 'hours' && <HoursList {...part} />}
              {tab === 'closed' && <ClosedDays {...part} />}
              {tab === 'timeline' && <Timeline view={view} times={times} />}
            </div>
          </Scroller>
        </Tabs>
      </div>
    </AdminPage>
  );
}

const emptySchedule: Schedule = {
  loops: [],
  defaultLoop: '',
  rules: [],
  dayparts: [],
  closedDays: [],
  closedScreen: 'off',
  screenHours: [],
  announcements: [],
};
