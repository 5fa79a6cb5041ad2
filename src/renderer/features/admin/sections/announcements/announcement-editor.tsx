import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ScheduleView } from '../../../../../bridge/contracts/schedule';
import { originalLanguage } from '../../../../../domain/language';
import type { LanguageCode } from '../../../../../domain/language';
import { checkSchedule, headlineOf, putAnnouncement, spokenBy } from '../../../../../domain/schedule';
import type { Announcement } from '../../../../../domain/schedule';
import { Button } from '../../../../ui/button';
import { Icon } from '../../../../ui/icon';
import { Notice } from '../../../../ui/notice';
import { Scroller } from '../../../../ui/scroller';
import { useToast } from '../../../../ui/toast';
import { AdminPage } from '../../page';
import type { ScheduleStore } from '../../publishing';
import styles from './announcements.module.css';
import { AnnouncementPreview } from './announcement-preview';
import { AnnouncementTimes } from './announcement-times';
import { AnnouncementWordsForm } from './announcement-words';
import { UrgentQuestion } from './announcement-list';
import { useLanguagesOf } from './use-languages-of';

interface Props {
  readonly scheduleStore: ScheduleStore;
  readonly view: ScheduleView;
  readonly announcement: Announcement;
  readonly isNew: boolean;
  readonly onDone: () => void;
}

/** One announcement or clinic slide: its words by language, when it shows, and how it will look. */
export function AnnouncementEditor({ scheduleStore, view, announcement: given, isNew, onDone }: Props) {
  const { t, i18n } = useTranslation('admin-announcements');
  const toast = useToast();
  const languagesOf = useLanguagesOf();
  const [announcement, setAnnouncement] = useState(given);
  const { offered, missing, spoken } = languagesOf(announcement);
  const own = i18n.language;
  const [tab, setTab] = useState<LanguageCode>(
    spokenBy(given)[0] ?? (offered.some(({ code }) => code === own) ? own : (offered[0]?.code ?? originalLanguage)),
  );
  const [isAsking, setIsAsking] = useState(false);
  const name = headlineOf(announcement, own);
  const isOnWall = view.published.announcements.some(({ id }) => id === announcement.id);
  const put = (schedule: ScheduleView['draft']) => putAnnouncement(schedule, announcement);
  const issues = checkSchedule(put(view.draft), view.slides, view.languages).filter(
    ({ place, id }) => place === 'announcement' && id === announcement.id,
  );
  const refused = issues.filter(({ refuses }) => refuses);
  const isSilent = refused.some(({ reason }) => reason === 'words-missing');

  const save = () => {
    scheduleStore.edit(put);
    toast({ words: t('saved') });
    onDone();
  };
  const post = async () => {
    const outcome = await scheduleStore.publishOnly(put);
    if (outcome.ok) {
      toast({ words: t('posted', { name }), undo: () => void scheduleStore.takeBack() });
      onDone();
    } else toast({ words: outcome.reason === 'not-valid' ? t('notValid') : t('failed'), tone: 'problem' });
  };
  const putUp = async () => {
    setIsAsking(false);
    scheduleStore.edit(put);
    const outcome = await scheduleStore.override({ do: 'urgent-up', announcement: announcement.id });
    if (outcome.ok) onDone();
    else toast({ words: t('failed'), tone: 'problem' });
  };

  const [first] = spoken;
  const [lacking] = missing;
  return (
    <AdminPage
      title={name || t(announcement.kind === 'slide' ? 'newSlide' : isNew ? 'new' : 'untitled')}
      subtitle={isOnWall ? t('onWall') : t('draft')}
      body="fill"
      actions={
        <>
          <Button icon={<Icon name="back" size={1.5} />} onPress={onDone}>
            {t('cancel')}
          </Button>
          <Button onPress={save}>{t('save')}</Button>
          {announcement.urgent ? (
            <Button
              tone="alert"
              icon={<Icon name="octagon-alert" size={1.5} />}
              isOff={isSilent}
              onPress={() => {
                setIsAsking(true);
              }}
            >
              {t('urgent.up')}
            </Button>
          ) : (
            <Button
              tone="main"
              icon={<Icon name="megaphone" size={1.5} />}
              isOff={refused.length > 0}
              onPress={() => void post()}
            >
              {announcement.showFrom === undefined ? t('post') : t('postFrom')}
            </Button>
          )}
        </>
      }
    >
      <div className={styles.editor}>
        <Scroller label={t('words')}>
          <div className={styles.form}>
            <AnnouncementWordsForm
              announcement={announcement}
              offered={offered}
              tab={tab}
              onTab={setTab}
              onChange={setAnnouncement}
            />
            <AnnouncementTimes announcement={announcement} view={view} issues={issues} onChange={setAnnouncement} />
            {first !== undefined && lacking !== undefined && (
              <Notice
                tone="warn"
                action={
                  <Button
                    onPress={() => {
                      setTab(lacking.code);
                    }}
                  >
                    {t('add', { language: lacking.name })}
                  </Button>
                }
              >
                {missing.map(({ code, name: language }) => (
                  <p key={code}>{t('readersSee', { language, shownIn: first.name })}</p>
                ))}
              </Notice>
            )}
          </div>
        </Scroller>
        <AnnouncementPreview announcement={announcement} language={tab} />
      </div>
      {isAsking && (
        <UrgentQuestion
          name={name}
          onCancel={() => {
            setIsAsking(false);
          }}
          onConfirm={() => void putUp()}
        />
      )}
    </AdminPage>
  );
}
