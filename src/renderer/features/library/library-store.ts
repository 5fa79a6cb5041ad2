import i18next from 'i18next';
import { createStore } from 'zustand/vanilla';
import type { KioskView } from '../../../bridge/contract';
import { placeholderValues } from '../../../domain/content';
import type { Pack } from '../../../domain/content';
import type { LanguageCode } from '../../../domain/language';
import type { Bridge } from '../../bridge/connect';
import { fillPack } from './fill-pack';
import { loadFont } from './fonts';
import { loadWords } from './words';
import type { Namespace } from './words';

/** The languages that are loaded and ready to show: words, font and content. */
export interface Library {
  readonly packs: Readonly<Partial<Record<LanguageCode, Pack>>>;
  /** Brings a language in; resolves when a screen can be drawn in it. Asking again costs nothing. */
  readonly load: (language: LanguageCode, namespaces: readonly Namespace[]) => Promise<void>;
  /** Reads what is loaded once more, after staff have changed something patients see. The screen keeps the old until the new is there. */
  readonly renew: (view: KioskView) => Promise<void>;
}

/** The clinic's numbers and the region's words, in a language whose `shared` words are loaded. */
function valuesFor(view: KioskView, language: LanguageCode) {
  const t = i18next.getFixedT(language, 'shared');
  return placeholderValues(view.settings, language, {
    emergencyNumber: t('unset.emergencyNumber'),
    urgentLine: t('unset.urgentLine'),
    clinicPhone: t('unset.clinicPhone'),
    clinicName: t('unset.clinicName'),
  });
}

/** The library of one kiosk. Content is asked of main once a language and once a change; `firstView` gives the clinic's own values. */
export function createLibrary(bridge: Bridge, firstView: KioskView) {
  let view = firstView;
  const underway = new Map<LanguageCode, Promise<Pack>>();
  return createStore<Library>((set, get) => ({
    packs: {},
    load: async (language, namespaces) => {
      const pack = underway.get(language) ?? bridge.request('content.read', { language });
      underway.set(language, pack);
      const [read] = await Promise.all([pack, loadWords(language, namespaces), loadFont(language)]);
      if (get().packs[language]) return;
      const filled = fillPack(read, (shown) => valuesFor(view, shown));
      set(({ packs }) => ({ packs: { ...packs, [language]: filled } }));
    },
    renew: async (changed) => {
      view = changed;
      const loaded = Object.keys(get().packs) as LanguageCode[];
      const renewed = await Promise.all(
        loaded.map(async (language) => {
          const pack = bridge.request('content.read', { language });
          underway.set(language, pack);
          return [language, fillPack(await pack, (shown) => valuesFor(view, shown))] as const;
        }),
      );
      set(({ packs }) => ({ packs: { ...packs, ...Object.fromEntries(renewed) } }));
    },
  }));
}
