import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  addLoop,
  changeLoop,
  duplicateLoop,
  loopBlocks,
  moveEntry,
  scheduleLimits,
  putIn,
  removeLoop,
  takeOut,
} from '../../../../../domain/schedule';
import { passSeconds, planOf, timesSeen } from '../../../../../domain/playlist';
import type { Loop } from '../../../../../domain/schedule';
import { useNow } from '../../../../bridge/kiosk-context';
import { Button } from '../../../../ui/button';
import { EmptyState } from '../../../../ui/empty-state';
import { Icon } from '../../../../ui/icon';
import { Notice } from '../../../../ui/notice';
import { Scroller } from '../../../../ui/scroller';
import { useToast } from '../../../../ui/toast';
import { AdminPage, useAdminPlace } from '../../page';
import type { SectionProps } from '../../page';
import { ChangeLog, PublishActions, useSchedule, useStaffPack, WarningsDialog } from '../../publishing';
import { useStaffLanguage } from '../../../locale-store';
import { durationText } from './duration';
import { ownSeconds, useEntryFacts } from './entry-facts';
import { EntryList } from './entry-list';
import { EntryPanel } from './entry-panel';
import { LoopBar } from './loop-bar';
import styles from './loop-screen.module.css';
import { LoopSettings, NewLoop } from './loop-settings';
import { SlideLibrary } from './slide-library';
import { TimeBar } from './time-bar';
import { WatchDraft } from './watch-draft';

/** A patient's wait the page reckons with, in minutes. */
const waitMinutes = 20;

/** The loop editor: what the waiting room sees, in which order and for how long. `target` is the id of a loop. */
export function LoopScreen({ target }: SectionProps) {
  const { t } = useTranslation('admin-loop');
  const { t: words } = useTranslation('admin-publishing');
  const language = useStaffLanguage();
  const { view, trouble, edit } = useSchedule();
  const place = useAdminPlace();
  const factsOf = useEntryFacts();
  const pack = useStaffPack();
  const now = useNow(60_000);
  const show = useToast();
  const [chosen, setChosen] = useState(target);
  const [selected, setSelected] = useState<string>();
  const [open, setOpen] = useState<'new' | 'settings' | 'watch' | 'warnings' | 'changes'>();
  const close = () => {
    setOpen(undefined);
  };
  if (!view || !pack) {
    return (
      <AdminPage title={t('title')}>{trouble === 'not-read' && <Notice tone="problem" title={words('notRead')} />}</AdminPage>
    );
  }
  const { draft, slides, languages } = view;
  const loop =
    draft.loops.find(({ id }) => id === chosen) ?? draft.loops.find(({ id }) => id === draft.defaultLoop) ?? draft.loops[0];
  if (!loop) {
    return (
      <AdminPage title={t('title')} actions={<PublishActions />}>
        <Notice tone="problem" title={words('issue.no-loop')} />
      </AdminPage>
    );
  }
  const nameOf = ({ name }: Loop) => (name === '' ? words('usualLoop') : name);
  const change = (by: (loop: Loop) => Loop) => {
    edit((schedule) => changeLoop(schedule, loop.id, by));
  };
  const blocks = loopBlocks(loop.entries, languages, (entry) => ownSeconds(entry, draft, slides));
  // The wall's own reckoning, with what announcements add to a round by themselves.
  const plan = planOf({ pack, languages, timeZone: view.timeZone, schedule: draft });
  const seen = timesSeen(plan, loop.id, waitMinutes, now);
  const numberOf = (id: string) => loop.entries.findIndex((entry) => entry.id === id) + 1;
  const entry = loop.entries.find(({ id }) => id === selected) ?? loop.entries[0];
  const warnings = view.issues.filter(({ refuses }) => !refuses);

  const goTo = ({ id, entry: found }: { readonly id: string; readonly entry?: string | undefined }) => {
    if (draft.loops.some((each) => each.id === id)) setChosen(id);
    if (found !== undefined) setSelected(found);
  };
  const remove = () => {
    const at = draft.loops.indexOf(loop);
    const rules = draft.rules.filter((rule) => rule.loop === loop.id);
    close();
    setChosen(undefined);
    edit((schedule) => removeLoop(schedule, loop.id));
    show({
      words: t('deleted', { name: nameOf(loop) }),
      undo: () => {
        edit((schedule) => ({
          ...schedule,
          loops: schedule.loops.toSpliced(at, 0, loop),
          rules: [...schedule.rules, ...rules],
        }));
        setChosen(loop.id);
      },
    });
  };
  return (
    <AdminPage
      title={t('title')}
      subtitle={
        <>
          {t('summary', { count: blocks.length, time: durationText(passSeconds(plan, loop.id, now), t) })}{' '}
          {seen === 0 ? t('seenNotAll') : t('seen', { count: seen })}
        </>
      }
      actions={
        <>
          <Button
            icon={<Icon name="play" size={1.6} />}
            onPress={() => {
              setOpen('watch');
            }}
          >
            {t('watch')}
          </Button>
          <PublishActions onShow={goTo} />
        </>
      }
      body="fill"
    >
      <div className={styles.editor}>
        {trouble === 'not-kept' && <Notice tone="problem" title={words('notKept')} isLive />}
        <LoopBar
          schedule={draft}
          loop={loop}
          nameOf={nameOf}
          warnings={warnings.length}
          onChoose={(id) => {
            setChosen(id);
            setSelected(undefined);
          }}
          onNew={() => {
            setOpen('new');
          }}
          onSettings={() => {
            setOpen('settings');
          }}
          onWarnings={() => {
            setOpen('warnings');
          }}
          onChanges={() => {
            setOpen('changes');
          }}
        />
        <TimeBar blocks={blocks} numberOf={numberOf} selected={entry?.id} />
        <div className={styles.columns}>
          <Scroller label={t('list')} buttons="below" className={styles.list}>
            <EntryList
              key={loop.id}
              loop={loop}
              selected={entry?.id}
              onSelect={setSelected}
              onMove={(id, to) => {
                setSelected(id);
                change((each) => moveEntry(each, id, to));
              }}
            />
          </Scroller>
          {entry ? (
            <EntryPanel
              key={`${loop.id} ${entry.id}`}
              loop={loop}
              entry={entry}
              number={numberOf(entry.id)}
              slides={slides}
              languages={languages}
              onChange={change}
              onTakeOut={() => {
                const at = loop.entries.indexOf(entry);
                change((each) => takeOut(each, entry.id));
                setSelected(loop.entries[at + 1]?.id ?? loop.entries[at - 1]?.id);
                show({
                  words: t('tookOut', { name: factsOf(entry).name }),
                  undo: () => {
                    change((each) => ({ ...each, entries: each.entries.toSpliced(at, 0, entry) }));
                    setSelected(entry.id);
                  },
                });
              }}
            />
          ) : (
            <EmptyState icon="list" title={t('choose')} />
          )}
          <SlideLibrary
            key={loop.id}
            loop={loop}
            schedule={draft}
            onNewAnnouncement={
              place.has('announcements')
                ? () => {
                    place.open('announcements');
                  }
                : undefined
            }
            onAdd={({ kind, of }, name) => {
              const longer = putIn(loop, kind, of);
              change((each) => putIn(each, kind, of));
              setSelected(longer.entries.at(-1)?.id);
              show({ words: t('added', { name, number: longer.entries.length }) });
            }}
          />
        </div>
      </div>
      {open === 'new' && (
        <NewLoop
          schedule={draft}
          onClose={close}
          onMake={(name) => {
            const { id } = addLoop(draft, name, slides);
            edit((schedule) => addLoop(schedule, name, slides).schedule);
            setChosen(id);
            close();
          }}
        />
      )}
      {open === 'settings' && (
        <LoopSettings
          schedule={draft}
          loop={loop}
          name={nameOf(loop)}
          onClose={close}
          onChange={(to) => {
            change((each) => ({ ...each, ...to }));
          }}
          onMakeUsual={() => {
            edit((schedule) => ({ ...schedule, defaultLoop: loop.id }));
          }}
          onDuplicate={() => {
            const name = t('copyOf', { name: nameOf(loop) }).slice(0, scheduleLimits.nameLetters);
            const { id } = duplicateLoop(draft, loop.id, name);
            edit((schedule) => duplicateLoop(schedule, loop.id, name).schedule);
            setChosen(id);
            close();
          }}
          onDelete={remove}
        />
      )}
      {open === 'watch' && (
        <WatchDraft name={nameOf(loop)} plan={plan} loop={loop.id} at={now} first={language} onClose={close} />
      )}
      {open === 'warnings' && <WarningsDialog issues={warnings} onShow={goTo} onClose={close} />}
      {open === 'changes' && <ChangeLog view={view} onClose={close} />}
    </AdminPage>
  );
}
