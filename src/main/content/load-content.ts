import { buildCatalogue } from '../../domain/content';
import type { Catalogue, ContentIssue, RawContent } from '../../domain/content';
import { writtenLanguages } from '../../domain/language';
import type { LanguageCode } from '../../domain/language';
import type { Logger } from '../log/logger';
import type { ContentFolder } from './content-folder';
import { hashOf } from './hash-of';

/** The slides that stand in every loop (docs/rules.md, rule 7): whoever compiled the content without them gets them all the same. */
const lockedSlides = ['L09', 'L10'];

/** A whole file that is broken has hundreds of consequences; the log is for people. Staff can see all of them. */
const mostLines = 40;

type Tree = RawContent['facts'];

export interface LoadedContent {
  /** What the catalogue was built from, with whatever had to be mended. */
  readonly raw: RawContent;
  readonly catalogue: Catalogue;
  /** Everything that was wrong, by name: whole files first, then items. */
  readonly issues: readonly ContentIssue[];
}

/**
 * The catalogue out of the compiled content. A broken file costs what is in it and is set aside as a copy: without a language's file its
 * texts are in English; without the rest there are still the warning signs and their slides, which are built into the program.
 */
export async function loadContent(
  folder: ContentFolder,
  builtIn: () => Promise<RawContent>,
  log: Logger,
): Promise<LoadedContent> {
  const read = async (
    name: string,
    isRight: (value: unknown) => boolean,
  ): Promise<{ readonly value?: unknown; readonly issues: ContentIssue[] }> => {
    const stored = await folder.read(name);
    let reason = stored.found === 'broken' ? stored.reason : 'there is no such file';
    if (stored.found === 'text') {
      const value = parse(stored.text);
      if (isRight(value)) return { value, issues: [] };
      const copy = await folder.setAside(name, stored.text);
      reason = `it does not hold content${copy === undefined ? '' : `; a copy is kept as ${copy}`}`;
    }
    return { issues: [{ file: name, field: '', reason }] };
  };
  const [facts, sources, ...texts] = await Promise.all([
    read('facts.json', isTree),
    read('sources.json', Array.isArray),
    ...writtenLanguages.map((language) => read(`${language}.json`, isTree)),
  ]);
  const issues = [facts, sources, ...texts].flatMap((file) => file.issues);
  const words: Record<LanguageCode, Tree> = {};
  writtenLanguages.forEach((language, index) => {
    const text = texts[index]?.value;
    if (text !== undefined) words[language] = text as Tree;
  });
  let raw: RawContent = { facts: (facts.value ?? {}) as Tree, words, sources: (sources.value ?? []) as readonly unknown[] };

  let catalogue = buildCatalogue(raw, hashOf);
  const { slides } = catalogue.pack('en');
  if (issues.length + catalogue.issues.length > 0 || lockedSlides.some((id) => !slides[id])) {
    const mended = withBuiltIn(raw, await builtIn(), catalogue);
    if (mended.count > 0) {
      raw = mended.raw;
      catalogue = buildCatalogue(raw, hashOf);
      issues.push({
        file: 'facts.json',
        field: '',
        reason: `${mended.count} safety items come from the set built into the program`,
      });
    }
  }
  issues.push(...catalogue.issues);
  for (const { file, field, reason } of issues.slice(0, mostLines))
    log.error(`content: ${file}${field === '' ? '' : ` ${field}`}: ${reason}`);
  if (issues.length > mostLines) log.error(`content: and ${issues.length - mostLines} more`);
  return { raw, catalogue, issues };
}

/** The raw content with every built-in safety item the catalogue lacks, and every source. */
function withBuiltIn(
  raw: RawContent,
  builtIn: RawContent,
  catalogue: Catalogue,
): { readonly raw: RawContent; readonly count: number } {
  const pack: Readonly<Record<string, Readonly<Record<string, unknown>>>> = catalogue.pack('en');
  const lacking = Object.entries(builtIn.facts).flatMap(([kind, items]) =>
    Object.keys(items)
      .filter((id) => !pack[kind]?.[id])
      .map((id) => ({ kind, id })),
  );
  const mend = (tree: Tree, from: Tree): Tree => {
    const mended = { ...tree };
    for (const { kind, id } of lacking) mended[kind] = { ...mended[kind], [id]: from[kind]?.[id] };
    return mended;
  };
  const words: Record<LanguageCode, Tree> = { ...raw.words };
  for (const [language, from] of Object.entries(builtIn.words)) words[language] = mend(words[language] ?? {}, from);
  return {
    raw: { facts: mend(raw.facts, builtIn.facts), words, sources: [...builtIn.sources, ...raw.sources] },
    count: lacking.length,
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const isRecord = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value);
/** By kind, then by id. What an item holds is the catalogue's business. */
const isTree = (value: unknown) => isRecord(value) && Object.values(value as object).every(isRecord);
