import { useTranslation } from 'react-i18next';
import type { LanguageCode } from '../../../../../domain/language';
import type { LoopEntry, Schedule, SlideFactsById } from '../../../../../domain/schedule';
import { familyClass } from '../../../../ui/family';
import type { OnSlide } from '../../../attract';
import { useStaffLanguage, wordsIn } from '../../../locale-store';
import { announcementName, useSchedule, useStaffPack } from '../../publishing';

/** What the editor must know of one entry to name it, draw it and count it. */
export interface EntryFacts {
  readonly name: string;
  /** What kind of slide it is, in a word or two. */
  readonly kind: string;
  /** The class of its colours in the time bar. */
  readonly colours: string;
  readonly on: OnSlide;
  /** How long it stays where its loop says nothing else. */
  readonly seconds: number;
  readonly isLocked: boolean;
}

/** How long an entry stays by itself: a slide as its maker says, an announcement as staff said. */
export function ownSeconds({ kind, of }: LoopEntry, { announcements }: Schedule, slides: SlideFactsById): number {
  if (kind === 'slide') return slides[of]?.seconds ?? 10;
  return announcements.find(({ id }) => id === of)?.seconds ?? 10;
}

/** Looks an entry up: in the catalogue, or among the announcements of the draft. */
export function useEntryFacts(): (entry: Pick<LoopEntry, 'kind' | 'of' | 'opens'>) => EntryFacts {
  const { t } = useTranslation('admin-loop');
  const { view } = useSchedule();
  const language: LanguageCode = useStaffLanguage();
  const pack = useStaffPack();
  const families = wordsIn(language, 'attract');
  return ({ kind, of, opens }) => {
    if (kind === 'announcement') {
      const announcement = view?.draft.announcements.find(({ id }) => id === of);
      const name = announcement ? announcementName(announcement, language) : '';
      return {
        name: name === '' ? t('unknown') : name,
        kind: t(announcement?.kind === 'slide' ? 'clinicSlide' : 'notice'),
        colours: '',
        on: announcement ? { kind: 'announcement', announcement } : { kind: 'fallback' },
        seconds: announcement?.seconds ?? 10,
        isLocked: false,
      };
    }
    const slide = pack?.slides[of];
    return {
      name: slide?.words.headline ?? t('unknown'),
      kind: slide ? families(`family.${slide.facts.family}`) : t('unknown'),
      colours: slide ? familyClass(slide.facts.night ? 'now' : slide.facts.family) : '',
      on: { kind: 'slide', slide: of, opens },
      seconds: view?.slides[of]?.seconds ?? 10,
      isLocked: view?.slides[of]?.locked ?? false,
    };
  };
}
