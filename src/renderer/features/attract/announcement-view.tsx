import type { Destination } from '../../../domain/content';
import type { Announcement } from '../../../domain/schedule';
import { spokenBy } from '../../../domain/schedule';
import { languageOf } from '../../../domain/language';
import type { LanguageCode } from '../../../domain/language';
import type { Screen } from '../../../domain/session';
import { useKiosk } from '../../bridge/kiosk-context';
import { Icon } from '../../ui/icon';
import { wordsIn } from '../locale-store';
import styles from './announcement-view.module.css';
import { eventDate, eventHours } from './event-date';
import type { SlideLook } from './slide-look';
import { useFit } from './use-fit';

interface Props {
  readonly announcement: Announcement;
  readonly language: LanguageCode;
  /** Where a touch leads; left out, where the announcement says, or home. */
  readonly opens?: Destination | undefined;
  readonly isUrgent: boolean;
  readonly look: SlideLook;
  readonly onTouch?: ((opens: Screen) => void) | undefined;
}

/** Where the kiosk serves a picture it has taken in. */
const pictureUrl = (id: string) => `/pictures/${encodeURIComponent(id)}.webp`;

/** Clinic news: a white board on ink, with a date panel, so that it never looks like health advice. */
export function AnnouncementView({ announcement, language: wanted, opens, isUrgent, look, onTouch }: Props) {
  const { view } = useKiosk();
  const language = announcement.words[wanted]?.headline.trim() ? wanted : (spokenBy(announcement)[0] ?? wanted);
  const words = announcement.words[language];
  const { event, image, kind } = announcement;
  const copy = useFit<HTMLDivElement>(JSON.stringify([words, language, image, event]));
  if (!words) return null;
  const t = wordsIn(language, 'attract');
  const date = event && eventDate(language, event.date);
  return (
    <article
      className={[styles.slide, look.isLeaving ? styles.leaving : ''].join(' ')}
      lang={languageOf(language).tag}
      dir={languageOf(language).direction}
      data-slide={announcement.id}
      data-announcement={isUrgent ? 'urgent' : kind}
      data-transition={look.transition}
      aria-hidden={look.isLeaving}
    >
      <div className={styles.canvas} style={{ translate: `${String(look.offset.x)}rem ${String(look.offset.y)}rem` }}>
        <div className={styles.board} data-picture={image !== undefined} data-dated={event !== undefined}>
          {date && (
            <div className={styles.date}>
              <p className={styles.weekday}>{date.weekday}</p>
              <p className={styles.day}>{date.day}</p>
              <p className={styles.weekday}>{date.month}</p>
              {event.from !== undefined && (
                <p className={styles.hours}>
                  <Icon name="clock" size={3} />
                  <span>{eventHours(language, view.settings.place.region, event.from, event.to)}</span>
                </p>
              )}
            </div>
          )}
          <div ref={copy} className={styles.copy}>
            <p className={styles.tag}>
              <span className={styles.chip}>
                <Icon name={isUrgent ? 'octagon-alert' : 'megaphone'} size={3.25} />
              </span>
              {isUrgent ? t('urgent') : kind === 'slide' ? t('fromClinic') : t('news')}
            </p>
            <h1 className={styles.headline} dir="auto">
              {words.headline}
            </h1>
            {words.message.trim() !== '' && (
              <p className={styles.message} dir="auto">
                {words.message}
              </p>
            )}
            {words.place.trim() !== '' && (
              <p className={styles.place}>
                <Icon name="home" size={3} />
                <span dir="auto">{words.place}</span>
              </p>
            )}
          </div>
          {image !== undefined && <img className={styles.picture} src={pictureUrl(image)} alt="" />}
        </div>
      </div>
      {onTouch && (
        <button
          type="button"
          className={styles.cover}
          aria-label={t('open', { title: words.headline })}
          onClick={() => {
            onTouch(opens ?? announcement.opens ?? { screen: 'home' });
          }}
        />
      )}
    </article>
  );
}
