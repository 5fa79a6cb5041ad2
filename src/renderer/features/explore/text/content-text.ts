import type { Entry, Kind } from '../../../../domain/content';
import { languageOf } from '../../../../domain/language';
import type { LanguageCode } from '../../../../domain/language';
import { useKiosk } from '../../../bridge/kiosk-context';
import { useVisit } from '../../session';

/** The language an element must name, where it is not the page's. */
export interface Speech {
  readonly lang?: string;
  readonly dir?: 'auto';
}

/** What an element with this text must say of its language: nothing where it is the visitor's, else its own. */
export function speechOf({ language }: Pick<Entry, 'language'>, visitor: LanguageCode): Speech {
  return language === visitor ? {} : { lang: languageOf(language).tag, dir: 'auto' };
}

/** `speechOf` for the visit under way. */
export function useSpeech(): (entry: Pick<Entry, 'language'>) => Speech {
  const { language } = useVisit();
  return (entry) => speechOf(entry, language);
}

/** The English to show beside a warning: there is one while its translation is a computer's and its language a draft (docs/rules.md, rule 1). */
export function useEnglishBeside(): <K extends Kind>(entry: Entry<K>) => Entry<K>['english'] {
  const { view } = useKiosk();
  const drafts = new Set<LanguageCode>(view.languages.filter(({ draft }) => draft).map(({ code }) => code));
  return ({ origin, language, english }) => (origin === 'computer' && drafts.has(language) ? english : undefined);
}
