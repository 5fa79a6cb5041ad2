import { existsSync } from 'node:fs';
import type { Pack } from '../../domain/content';
import { loopPack } from '../../domain/content';
import { languageOf, originalLanguage } from '../../domain/language';
import type { LanguageCode } from '../../domain/language';
import type { Logger } from '../log/logger';
import { addClinicContent } from './add-clinic-content';
import type { ContentFolder } from './content-folder';
import { loadContent } from './load-content';
import { readReadyLoop } from './ready-loop';
import { testPack } from './test-pack';

type Loaded = Awaited<ReturnType<typeof addClinicContent>>;

/** The kiosk's content, language by language. */
export interface Packs {
  /** What the loop shows. Where the content is the one that was checked at build, this waits for no check. */
  loop: () => Promise<(language: LanguageCode) => Pack>;
  /** Everything, checked. The first call checks it, which holds this thread for some tenths of a second. */
  whole: () => Promise<(language: LanguageCode) => Pack>;
  loaded: () => Promise<Loaded>;
}

interface PacksParts {
  readonly folder: ContentFolder;
  /** The clinic's own content, if there is any: it may change what the loop shows, so nothing is ready before it has been checked. */
  readonly clinicFolder: string;
  /** Whether to make packs in the test languages. */
  readonly testLanguages: boolean;
  readonly log: Logger;
}

/** Reads nothing until it is asked. */
export function createPacks({ folder, clinicFolder, testLanguages, log }: PacksParts): Packs {
  let loading: Promise<Loaded> | undefined;
  const loaded = () =>
    (loading ??= loadContent(folder, async () => (await import('./built-in-safety')).builtInSafety(), log).then((content) =>
      addClinicContent(content, clinicFolder, log),
    ));
  let ready: ReturnType<typeof readReadyLoop> | undefined;
  const readyLoop = () => (ready ??= existsSync(clinicFolder) ? Promise.resolve(undefined) : readReadyLoop(folder));

  const isTest = (language: LanguageCode) => languageOf(language).isTest && testLanguages;
  const remembering = (make: (language: LanguageCode) => Pack) => {
    const made = new Map<LanguageCode, Pack>();
    return (language: LanguageCode) => {
      const pack = made.get(language) ?? make(language);
      made.set(language, pack);
      return pack;
    };
  };
  let wholePacks: Promise<(language: LanguageCode) => Pack> | undefined;
  const whole = () =>
    (wholePacks ??= loaded().then(({ catalogue }) =>
      remembering((language) =>
        isTest(language) ? testPack(catalogue.pack(originalLanguage), language) : catalogue.pack(language),
      ),
    ));
  return {
    loaded,
    whole,
    loop: async () => {
      const packs = loading ? undefined : await readyLoop();
      const english = packs?.[originalLanguage];
      if (!packs || !english) {
        const packIn = await whole();
        return (language) => loopPack(packIn(language));
      }
      return remembering((language) => (isTest(language) ? testPack(english, language) : (packs[language] ?? english)));
    },
  };
}
