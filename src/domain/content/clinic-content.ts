import { buildCatalogue } from './catalogue';
import type { Catalogue } from './catalogue';
import type { ContentIssue, RawContent } from './raw-content';
import { itemOfIssue } from './content-files';
import { kinds } from './ids';
import { missingWarnings } from './safety-rules';

type Hash = (text: string) => string;

/** The `kind/id` of every item a clinic's folder says something about. */
function itemsIn(clinic: RawContent): ReadonlySet<string> {
  const trees = [clinic.facts, ...Object.values(clinic.words)];
  return new Set(trees.flatMap((tree) => kinds.flatMap((kind) => Object.keys(tree[kind] ?? {}).map((id) => `${kind}/${id}`))));
}

/** One tree laid over another, item by item, without the items in `except`. */
function laidOver(base: RawContent['facts'], clinic: RawContent['facts'], except: ReadonlySet<string>): RawContent['facts'] {
  return Object.fromEntries(
    kinds.map((kind) => {
      const own = Object.entries(clinic[kind] ?? {}).filter(([id]) => !except.has(`${kind}/${id}`));
      return [kind, { ...base[kind], ...Object.fromEntries(own) }];
    }),
  );
}

function merged(base: RawContent, clinic: RawContent, except: ReadonlySet<string>): RawContent {
  const words = { ...base.words };
  for (const [language, tree] of Object.entries(clinic.words) as [keyof typeof words, RawContent['facts']][]) {
    words[language] = laidOver(words[language] ?? {}, tree, except);
  }
  return { facts: laidOver(base.facts, clinic.facts, except), words, sources: [...base.sources, ...clinic.sources] };
}

/**
 * The catalogue with a clinic's own items over it: their facts, or their words in a language, replace ours; an item of a new
 * id is added. The same rules hold for theirs; an item that breaks one is named in `issues` and left out, and ours stands as it was.
 */
export function withClinicContent(base: RawContent, clinic: RawContent, hashOf: Hash): Catalogue {
  const own = itemsIn(clinic);
  if (own.size === 0) return buildCatalogue(base, hashOf);
  const ours = buildCatalogue(base, hashOf);
  const oursPack: Readonly<Record<string, Readonly<Record<string, unknown>>>> = ours.pack('en');
  const known = new Set(ours.issues.map((issue) => JSON.stringify(issue)));
  const refused = new Set<string>();
  const told: ContentIssue[] = [];
  // An item that goes may take one of ours with it that leans on it; look again until nothing of ours is lost.
  for (;;) {
    const added = new Set([...own].filter((key) => !refused.has(key)));
    const catalogue = buildCatalogue(merged(base, clinic, refused), hashOf, added);
    const pack = catalogue.pack('en');
    const troubles = [...catalogue.issues.filter((issue) => !known.has(JSON.stringify(issue))), ...missingWarnings(pack)];
    const theirs = troubles.filter((issue) => added.has(itemOfIssue(issue)?.key ?? ''));
    const broken = theirs.flatMap((issue) => itemOfIssue(issue)?.key ?? []);
    const trees: Readonly<Record<string, Readonly<Record<string, unknown>>>> = pack;
    const losesOurs = kinds.some((kind) => Object.keys(oursPack[kind] ?? {}).some((id) => !trees[kind]?.[id]));
    told.push(...theirs);
    if (broken.length === 0 && !losesOurs) return { ...catalogue, issues: [...ours.issues, ...told] };
    for (const key of broken.length > 0 ? broken : added) refused.add(key);
  }
}
