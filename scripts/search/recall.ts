import { originalLanguage } from '../../src/domain/language';

/** One question of an evaluation set. `wanted` is met by the English title of an item that would satisfy who asks. */
export interface EvaluationQuery {
  readonly language: string;
  readonly query: string;
  readonly wanted: RegExp;
}

/**
 * A set as tab-separated text: language, question as typed, regular expression on the English title (case does not matter). Empty lines and
 * lines that begin with `#` are skipped. `troubles` name the lines that are none of these, as `line: what`.
 */
export function parseQueries(
  text: string,
  languages: readonly string[],
): { readonly queries: readonly EvaluationQuery[]; readonly troubles: readonly string[] } {
  const troubles: string[] = [];
  const queries = text.split('\n').flatMap((line, index) => {
    if (line.trim() === '' || line.startsWith('#')) return [];
    const [language = '', query = '', pattern = '', ...rest] = line.split('\t').map((part) => part.trim());
    if (query === '' || pattern === '' || rest.length > 0) {
      troubles.push(`${index + 1}: a line has a language, a question and a pattern, with tabs between`);
      return [];
    }
    if (!languages.includes(language)) {
      troubles.push(`${index + 1}: there is no language ${language}`);
      return [];
    }
    try {
      return [{ language, query, wanted: new RegExp(pattern, 'iu') }];
    } catch {
      troubles.push(`${index + 1}: ${pattern} is no regular expression`);
      return [];
    }
  });
  return { queries, troubles };
}

/** The least recall at 3 in a language: translations may find a little less than the original. */
export const worstRecall = (language: string): number => (language === originalLanguage ? 0.97 : 0.95);

interface Recall {
  readonly at1: number;
  readonly at3: number;
  readonly at5: number;
  /** What none of the first three findings satisfies, with their English titles. */
  readonly missed: readonly { readonly query: string; readonly first: readonly string[] }[];
  /** The questions that some title of the catalogue would satisfy; another is a mistake of the set. */
  readonly satisfiable: ReadonlySet<EvaluationQuery>;
}

/** Recall of a search: `find` gives the English titles of its findings, best first; `titles` are all there are. */
export function recallOf(
  queries: readonly EvaluationQuery[],
  find: (typed: string) => readonly string[],
  titles: readonly string[],
): Recall {
  const places = queries.map((query) => {
    const found = find(query.query);
    return { query, found, place: found.findIndex((title) => query.wanted.test(title)) };
  });
  const share = (depth: number) =>
    queries.length === 0 ? 1 : places.filter(({ place }) => place >= 0 && place < depth).length / queries.length;
  return {
    at1: share(1),
    at3: share(3),
    at5: share(5),
    missed: places
      .filter(({ place }) => place < 0 || place >= 3)
      .map(({ query: { query }, found }) => ({ query, first: found.slice(0, 3) })),
    satisfiable: new Set(queries.filter(({ wanted }) => titles.some((title) => wanted.test(title)))),
  };
}
