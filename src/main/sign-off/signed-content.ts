import { withClinicContent } from '../../domain/content';
import type { Catalogue, Pack, RawContent } from '../../domain/content';
import { languageOf, originalLanguage } from '../../domain/language';
import type { LanguageCode } from '../../domain/language';
import { chosenContent, indexed, packWithSignOff, wordingContent } from '../../domain/sign-off';
import type { SignOffData, Switch } from '../../domain/sign-off';
import type { ClinicContent } from '../content/add-clinic-content';
import { hashOf } from '../content/hash-of';
import { testPack } from '../content/test-pack';

type Tree = RawContent['facts'];

/** One clinic content over another, item by item. */
function over(below: RawContent, above: RawContent): RawContent {
  const tree = (lower: Tree = {}, upper: Tree = {}): Tree =>
    Object.fromEntries(
      [...new Set([...Object.keys(lower), ...Object.keys(upper)])].map((kind) => [kind, { ...lower[kind], ...upper[kind] }]),
    );
  const codes = [...new Set([...Object.keys(below.words), ...Object.keys(above.words)])];
  return {
    facts: tree(below.facts, above.facts),
    words: Object.fromEntries(codes.map((code) => [code, tree(below.words[code], above.words[code])])),
    sources: [...below.sources, ...above.sources],
  };
}

/**
 * The catalogue with what a clinician has chosen or worded over it. The clinic's folder wins over a choice, and a wording over both. What
 * breaks a rule is left out by the same checks that guard the folder, and ours stands.
 */
export function decidedCatalogue(content: ClinicContent, data: SignOffData, switches: readonly Switch[]): Catalogue {
  const chosen = chosenContent(switches, data.choices, content.catalogue.pack, hashOf);
  if (data.wordings.length === 0 && Object.keys(chosen.words).length === 0) return content.catalogue;
  return withClinicContent(content.raw, over(over(chosen, content.clinic), wordingContent(data.wordings)), hashOf);
}

interface SignedContentParts {
  readonly loaded: () => Promise<ClinicContent>;
  /** The switches of the content; asked for once, and only where somebody has chosen or reviews. */
  readonly switches: () => Promise<readonly Switch[]>;
  readonly data: () => SignOffData;
  readonly testLanguages: boolean;
}

/** The content as this clinic's people have left it. */
export interface SignedContent {
  readonly catalogue: () => Promise<Catalogue>;
  /** Packs ready to show: each entry says how far it is checked, and what is hidden is gone. */
  readonly packs: () => Promise<(language: LanguageCode) => Pack>;
  /** True where texts or items differ from what the content files hold: nothing prepared from those fits then. */
  readonly differs: () => boolean;
  /** Something was decided. `texts`: also what the texts say, which makes the catalogue anew. */
  readonly renew: (what: 'texts' | 'marks') => void;
}

export function createSignedContent({ loaded, switches, data, testLanguages }: SignedContentParts): SignedContent {
  let made: Promise<Catalogue> | undefined;
  let packs: Promise<(language: LanguageCode) => Pack> | undefined;
  const catalogue = () =>
    (made ??= loaded().then(async (content) =>
      decidedCatalogue(content, data(), data().choices.length > 0 ? await switches() : []),
    ));
  const reviewed = async () => {
    const current = await catalogue();
    const decided = indexed(data());
    const english = current.pack(originalLanguage);
    const known = new Map<LanguageCode, Pack>();
    const packIn = (language: LanguageCode): Pack => {
      const pack =
        known.get(language) ??
        (languageOf(language).isTest && testLanguages
          ? testPack(packIn(originalLanguage), language)
          : packWithSignOff(
              language === originalLanguage ? english : current.pack(language),
              language,
              english,
              decided,
              hashOf,
            ));
      known.set(language, pack);
      return pack;
    };
    return packIn;
  };
  return {
    catalogue,
    packs: () => (packs ??= reviewed()),
    differs: () => {
      const { wordings, choices, hidden } = data();
      return wordings.length + choices.length + hidden.length > 0;
    },
    renew: (what) => {
      if (what === 'texts') made = undefined;
      packs = undefined;
    },
  };
}
