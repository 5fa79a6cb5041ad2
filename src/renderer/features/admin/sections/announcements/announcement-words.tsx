import { useTranslation } from 'react-i18next';
import { languageOf } from '../../../../../domain/language';
import type { LanguageCode } from '../../../../../domain/language';
import { changeWords, noWords, scheduleLimits as limits } from '../../../../../domain/schedule';
import type { Announcement } from '../../../../../domain/schedule';
import { TextArea, TextField } from '../../../../ui/form';
import { Tabs } from '../../../../ui/tabs';

interface Props {
  readonly announcement: Announcement;
  readonly offered: readonly { readonly code: LanguageCode }[];
  readonly tab: LanguageCode;
  readonly onTab: (language: LanguageCode) => void;
  readonly onChange: (announcement: Announcement) => void;
}

/** The words of an announcement, a tab for each language: a tick where it has a headline, 'missing' where it has none. */
export function AnnouncementWordsForm({ announcement, offered, tab, onTab, onChange }: Props) {
  const { t } = useTranslation('admin-announcements');
  const words = announcement.words[tab] ?? noWords;
  const change = (part: Partial<typeof words>) => {
    onChange(changeWords(announcement, tab, part));
  };
  return (
    <Tabs
      label={t('languages')}
      value={tab}
      onChange={onTab}
      tabs={offered.map(({ code }) => {
        const isDone = (announcement.words[code]?.headline.trim() ?? '') !== '';
        return {
          id: code,
          label: languageOf(code).nativeName,
          lang: languageOf(code).tag,
          isDone,
          ...(isDone ? {} : { mark: t('missing') }),
        };
      })}
    >
      <TextField
        label={t('headline')}
        lang={tab}
        limit={limits.headlineLetters}
        hint={t('headlineHint')}
        value={words.headline}
        onChange={(headline) => {
          change({ headline });
        }}
      />
      <TextArea
        label={t('message')}
        lang={tab}
        rows={2}
        limit={limits.messageLetters}
        value={words.message}
        onChange={(message) => {
          change({ message });
        }}
      />
      <TextField
        label={t('place')}
        lang={tab}
        limit={limits.placeLetters}
        value={words.place}
        onChange={(place) => {
          change({ place });
        }}
      />
    </Tabs>
  );
}
