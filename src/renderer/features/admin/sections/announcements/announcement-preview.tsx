import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LanguageCode } from '../../../../../domain/language';
import { noWords, spokenBy } from '../../../../../domain/schedule';
import type { Announcement } from '../../../../../domain/schedule';
import { Choice } from '../../../../ui/form';
import { SlidePreview } from '../../../attract';
import styles from './announcements.module.css';

interface Props {
  readonly announcement: Announcement;
  readonly language: LanguageCode;
}

const looks = ['wide', 'tall', 'far'] as const;

/** How it will look, drawn by what draws the wall; 'from 3 metres' shows it as small as it is from a seat. */
export function AnnouncementPreview({ announcement, language }: Props) {
  const { t } = useTranslation('admin-announcements');
  const [look, setLook] = useState<(typeof looks)[number]>('wide');
  // Before anything is written the board shows where the words will stand.
  const shown: Announcement =
    spokenBy(announcement).length > 0
      ? announcement
      : { ...announcement, words: { [language]: { ...noWords, ...announcement.words[language], headline: t('headline') } } };
  return (
    <section className={styles.look} aria-label={t('look')}>
      <div className={styles.lookHead}>
        <h2>{t('look')}</h2>
        <Choice
          label={t('look')}
          isLabelUnseen
          value={look}
          options={looks.map((value) => ({ value, label: t(`lookAs.${value}`) }))}
          onChange={setLook}
        />
      </div>
      <div className={styles.stage} data-look={look}>
        <div className={styles.bezel}>
          <SlidePreview
            slide={{ kind: 'announcement', announcement: shown, isUrgent: announcement.urgent }}
            language={language}
            orientation={look === 'tall' ? 'tall' : 'wide'}
            label={t('lookLabel')}
          />
        </div>
      </div>
      <p className={styles.note}>{look === 'far' ? t('farNote') : t('boardNote')}</p>
    </section>
  );
}
