import i18next from 'i18next';
import { createStore } from 'zustand/vanilla';
import type { KioskView, LoopPack } from '../../../bridge/contracts/kiosk';
import { placeholderValues } from '../../../domain/content';
import type { Pack } from '../../../domain/content';
import type { LanguageCode } from '../../../domain/language';
import type { Bridge } from '../../bridge/connect';
import { loadKeyboards, regionWordsIn } from '../../languages';
import { fillPack } from './fill-pack';
import { loadFont } from './fonts';
import { loadWords, loopNamespaces } from './namespaces';
import type { Namespace } from './namespaces';

/** The languages that are loaded and ready to show: words, font and content. */
export interface LocaleStore {
  /** What the loop shows, by language: there before the first slide. */
  readonly loops: Readonly<Record<LanguageCode, Pack>>;
  /** Everything, by language: there before a visitor's first screen. */
  readonly packs: Readonly<Record<LanguageCode, Pack>>;
  /** Brings in what the loop needs of a language; resolves when a slide can be drawn in it. Asking again costs nothing. */
  readonly loadLoop: (language: LanguageCode) => Promise<void>;
  /** Brings a language in; resolves when a screen can be drawn in it. Asking again costs nothing. */
  readonly load: (language: LanguageCode, namespaces: readonly Namespace[]) => Promise<void>;
  /** Reads what is loaded once more, after staff have changed something patients see. The screen keeps the old until the new is there. */
  readonly renew: (view: KioskView) => Promise<void>;
}

/** The clinic's numbers and the region's words, in a language whose `shared` words are loaded. */
export function valuesFor(view: KioskView, language: LanguageCode) {
  const t = i18next.getFixedT(language, 'shared');
  return placeholderValues(view.settings, regionWordsIn(language), {
    emergencyNumber: t('unset.emergencyNumber'),
    urgentLine: t('unset.urgentLine'),
    clinicPhone: t('unset.clinicPhone'),
    clinicName: t('unset.clinicName'),
  });
}

type Part = 'loops' | 'packs';

/**
 * The locale store of one kiosk. Content is asked of main once a language and once a change; `firstView` gives the clinic's own values, and
 * `inHand` is the loop that came with it.
 */
export function createLocaleStore(bridge: Bridge, firstView: KioskView, inHand?: LoopPack) {
  let view = firstView;
  let unread = inHand;
  const underway = new Map<string, Promise<void>>();
  const packOf = async (part: Part, language: LanguageCode): Promise<Pack> => {
    if (part === 'packs') return bridge.request('content.read', { language });
    const came = unread?.language === language ? unread.pack : undefined;
    unread = undefined; // the next time it may have changed
    return came ?? bridge.request('loop.read', { language });
  };
  return createStore<LocaleStore>((set, get) => {
    const read = async (part: Part, language: LanguageCode) => {
      const pack = await packOf(part, language);
      const values = new Map<LanguageCode, ReturnType<typeof valuesFor>>();
      const filled = fillPack(pack, (shown) => {
        const found = values.get(shown) ?? valuesFor(view, shown);
        values.set(shown, found);
        return found;
      });
      set((state) => ({ [part]: { ...state[part], [language]: filled } }));
    };
    const bringIn = async (part: Part, language: LanguageCode, namespaces: readonly Namespace[]) => {
      // The clinic's values speak with words: those come first.
      await loadWords(language, namespaces);
      const key = `${part} ${language}`;
      const reading = underway.get(key) ?? read(part, language);
      underway.set(key, reading);
      reading.catch(() => underway.delete(key));
      await Promise.all([reading, loadFont(language)]);
    };
    return {
      loops: {},
      packs: {},
      loadLoop: (language) => bringIn('loops', language, loopNamespaces),
      load: async (language, namespaces) => {
        await Promise.all([bringIn('packs', language, namespaces), loadKeyboards(language)]);
      },
      renew: async (changed) => {
        view = changed;
        const { loops, packs } = get();
        const again = (part: Part, loaded: object) => Object.keys(loaded).map((language) => read(part, language));
        await Promise.all([...again('loops', loops), ...again('packs', packs)]);
      },
    };
  });
}
