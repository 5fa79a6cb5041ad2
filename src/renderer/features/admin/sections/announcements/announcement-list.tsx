import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ScheduleView } from '../../../../../bridge/contracts/schedule';
import { announcementState, endAnnouncement, headlineOf, removeAnnouncement, spokenBy } from '../../../../../domain/schedule';
import type { Announcement, Schedule } from '../../../../../domain/schedule';
import { Button } from '../../../../ui/button';
import { ConfirmDialog } from '../../../../ui/dialog';
import { EmptyState } from '../../../../ui/empty-state';
import { Icon } from '../../../../ui/icon';
import { Notice } from '../../../../ui/notice';
import { Row, RowList } from '../../../../ui/rows';
import { useToast } from '../../../../ui/toast';
import { SlideThumb } from '../../../attract';
import { AdminPage } from '../../page';
import { useTimes } from '../../publishing';
import type { ScheduleStore } from '../../publishing';
import styles from './announcements.module.css';
import { useLanguagesOf } from './use-languages-of';

interface Props {
  readonly scheduleStore: ScheduleStore;
  readonly view: ScheduleView;
  readonly onOpen: (which: string) => void;
}

/** All announcements and clinic slides, with what has become of each in words. */
export function AnnouncementList({ scheduleStore, view, onOpen }: Props) {
  const { t, i18n } = useTranslation('admin-announcements');
  const toast = useToast();
  const times = useTimes(view.timeZone);
  const [deleting, setDeleting] = useState<Announcement>();
  const [urgent, setUrgent] = useState<Announcement>();
  const language = i18n.language;
  const nameOf = (announcement: Announcement) => headlineOf(announcement, language) || t('untitled');
  const { announcements } = view.draft;

  const takeDown = async () => {
    const name = view.overrides.urgent ? nameOf(view.overrides.urgent.announcement) : '';
    const outcome = await scheduleStore.override({ do: 'urgent-down' });
    toast(outcome.ok ? { words: t('urgent.isDown', { name }) } : { words: t('failed'), tone: 'problem' });
  };
  const putUp = async (announcement: Announcement) => {
    setUrgent(undefined);
    const outcome = await scheduleStore.override({ do: 'urgent-up', announcement: announcement.id });
    if (!outcome.ok) toast({ words: t('failed'), tone: 'problem' });
  };
  const end = async (announcement: Announcement) => {
    const before = view.draft;
    const outcome = await scheduleStore.publishOnly((schedule) => endAnnouncement(schedule, announcement.id, times.moment));
    if (!outcome.ok) {
      toast({ words: t('failed'), tone: 'problem' });
      return;
    }
    toast({ words: t('isDown', { name: nameOf(announcement) }), undo: () => void putBack(before) });
  };
  /** What was on the wall comes back there; what was a draft comes back as one. */
  const putBack = async (before: Schedule) => {
    await scheduleStore.takeBack();
    scheduleStore.edit(() => before);
  };
  const remove = async (announcement: Announcement) => {
    setDeleting(undefined);
    const before = view.draft;
    const wasOnWall = view.published.announcements.find(({ id }) => id === announcement.id);
    const outcome = await scheduleStore.publishOnly((schedule) => removeAnnouncement(schedule, announcement.id));
    if (!outcome.ok) {
      toast({ words: t('failed'), tone: 'problem' });
      return;
    }
    toast({
      words: t('removed', { name: nameOf(announcement) }),
      undo: () => {
        if (wasOnWall) void putBack(before);
        else scheduleStore.edit(() => before);
      },
    });
  };

  return (
    <AdminPage
      title={t('title')}
      subtitle={t('lead')}
      actions={
        <>
          <Button
            icon={<Icon name="display" size={1.5} />}
            onPress={() => {
              onOpen('new-slide');
            }}
          >
            {t('newSlide')}
          </Button>
          <Button
            icon={<Icon name="octagon-alert" size={1.5} />}
            onPress={() => {
              onOpen('new-urgent');
            }}
          >
            {t('newUrgent')}
          </Button>
          <Button
            tone="main"
            icon={<Icon name="megaphone" size={1.5} />}
            onPress={() => {
              onOpen('new');
            }}
          >
            {t('new')}
          </Button>
        </>
      }
    >
      <div className={styles.listPage}>
        {view.overrides.urgent && (
          <Notice
            tone="problem"
            title={t('urgent.isUp', {
              name: nameOf(view.overrides.urgent.announcement),
              time: times.time(view.overrides.urgent.since),
            })}
            action={
              <Button tone="alert" onPress={() => void takeDown()}>
                {t('urgent.down')}
              </Button>
            }
          >
            {t('urgent.help')}
          </Notice>
        )}
        {announcements.length === 0 ? (
          <EmptyState icon="megaphone" title={t('empty.title')}>
            {t('empty.help')}
          </EmptyState>
        ) : (
          <RowList label={t('title')}>
            {announcements.map((announcement) => (
              <Row
                key={announcement.id}
                lead={
                  <div className={styles.thumb}>
                    <SlideThumb
                      slide={{ kind: 'announcement', announcement, isUrgent: announcement.urgent }}
                      language={language}
                      orientation="wide"
                    />
                  </div>
                }
                title={<span dir="auto">{nameOf(announcement)}</span>}
                note={<AnnouncementStateView announcement={announcement} view={view} />}
                end={
                  <>
                    {announcementState(view.published, announcement.id, times.moment) === 'showing' && (
                      <Button label={t('takeDownNamed', { name: nameOf(announcement) })} onPress={() => void end(announcement)}>
                        {t('takeDown')}
                      </Button>
                    )}
                    <Button
                      icon={<Icon name="octagon-alert" size={1.5} />}
                      isOff={spokenBy(announcement).length === 0}
                      label={t('urgent.upNamed', { name: nameOf(announcement) })}
                      onPress={() => {
                        setUrgent(announcement);
                      }}
                    >
                      {t('urgent.up')}
                    </Button>
                    <Button
                      icon={<Icon name="pencil" size={1.5} />}
                      label={t('editNamed', { name: nameOf(announcement) })}
                      onPress={() => {
                        onOpen(announcement.id);
                      }}
                    >
                      {t('edit')}
                    </Button>
                    <Button
                      icon={<Icon name="bin" size={1.5} />}
                      label={t('removeNamed', { name: nameOf(announcement) })}
                      onPress={() => {
                        setDeleting(announcement);
                      }}
                    >
                      {t('remove')}
                    </Button>
                  </>
                }
              />
            ))}
          </RowList>
        )}
      </div>
      {deleting && (
        <ConfirmDialog
          title={t('removeQuestion', { name: nameOf(deleting) })}
          confirm={t('removeYes')}
          isDangerous
          onCancel={() => {
            setDeleting(undefined);
          }}
          onConfirm={() => void remove(deleting)}
        >
          {t('removeHelp')}
        </ConfirmDialog>
      )}
      {urgent && (
        <UrgentQuestion
          name={nameOf(urgent)}
          onCancel={() => {
            setUrgent(undefined);
          }}
          onConfirm={() => void putUp(urgent)}
        />
      )}
    </AdminPage>
  );
}

interface QuestionProps {
  readonly name: string;
  readonly onCancel: () => void;
  readonly onConfirm: () => void;
}

/** The second of the two taps. */
export function UrgentQuestion({ name, onCancel, onConfirm }: QuestionProps) {
  const { t } = useTranslation('admin-announcements');
  return (
    <ConfirmDialog
      title={t('urgent.question', { name })}
      confirm={t('urgent.yes')}
      isDangerous
      onCancel={onCancel}
      onConfirm={onConfirm}
    >
      {t('urgent.help')}
    </ConfirmDialog>
  );
}

/** Whether it shows, from when, until when, and who reads it in another language. */
function AnnouncementStateView({ announcement, view }: { readonly announcement: Announcement; readonly view: ScheduleView }) {
  const { t } = useTranslation('admin-announcements');
  const times = useTimes(view.timeZone);
  const languagesOf = useLanguagesOf();
  const { showFrom, showUntil, id } = announcement;
  const state = announcementState(view.published, id, times.moment);
  const until = showUntil === undefined ? undefined : times.momentInWords(showUntil);
  const words =
    state === 'coming'
      ? until === undefined
        ? t('state.coming', { from: times.momentInWords(showFrom ?? '') })
        : t('state.comingUntil', { from: times.momentInWords(showFrom ?? ''), until })
      : state === 'showing'
        ? until === undefined
          ? t('state.showing')
          : t('state.showingUntil', { until })
        : state === 'ended'
          ? t('state.ended', { until: until ?? '' })
          : t(`state.${state}`);
  const { missing, spoken } = languagesOf(announcement);
  const [first] = spoken;
  const hasChanges =
    state !== 'draft' &&
    view.hasDraft &&
    view.differs.some((difference) => difference.place === 'announcement' && difference.id === id);
  return (
    <span className={styles.state}>
      <span>{words}</span>
      {hasChanges && <span className={styles.mark}>{t('state.changed')}</span>}
      {first !== undefined && missing.length > 0 && (
        <span className={styles.mark}>
          {t('missingIn', { languages: times.list(missing.map(({ name }) => name)), shownIn: first.name })}
        </span>
      )}
    </span>
  );
}
