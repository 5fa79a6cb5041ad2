import { useEffect } from 'react';
import { useStore } from 'zustand';
import type { Pack } from '../../../../domain/content';
import type { LanguageCode } from '../../../../domain/language';
import type { Announcement } from '../../../../domain/schedule';
import { spokenBy } from '../../../../domain/schedule';
import { useLocaleStore, useStaffLanguage, visitNamespaces } from '../../locale-store';

/** The content in the staff's language, brought in where it is not there yet. */
export function useStaffPack(): Pack | undefined {
  const language = useStaffLanguage();
  const localeStore = useLocaleStore();
  useEffect(() => {
    void localeStore.getState().load(language, visitNamespaces);
  }, [language, localeStore]);
  return useStore(localeStore, ({ packs }) => packs[language]);
}

/** What staff call a slide: its headline in their language, or its id where there is none. */
export function useSlideName(): (slide: string) => string {
  const pack = useStaffPack();
  return (slide) => pack?.slides[slide]?.words.headline ?? slide;
}

/** What staff call an announcement: its headline, in their language where it has one. */
export function announcementName(announcement: Announcement, language: LanguageCode): string {
  const first = announcement.words[language]?.headline.trim() ? language : spokenBy(announcement)[0];
  return first === undefined ? '' : (announcement.words[first]?.headline ?? '');
}
