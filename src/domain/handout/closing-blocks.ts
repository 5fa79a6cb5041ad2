/** How a handout ends: the codes to take away, who says it, how it was checked and where it is from. */
import type { Entry, Source } from '../content';
import { languages } from '../language';
import type { Block } from './block';
import { dateOnPaper } from './date-on-paper';
import { beside, said } from './handout-source';
import type { HandoutSource } from './handout-source';
import { fill } from './paper-words';
import { sourceLine } from './source-line';

export function phoneCodes({ codes, words, language }: HandoutSource): readonly Block[] {
  if (codes.length === 0) return [];
  const rows: Block[] = [];
  for (let at = 0; at < codes.length; at += 3) {
    const some = codes.slice(at, at + 3);
    rows.push({
      kind: 'codes',
      key: `codes/${at}`,
      codes: some,
      labels:
        codes.length === 1
          ? []
          : some.map((_, index) => ({
              text: fill(words.paper.codes.number, { number: at + index + 1, count: codes.length }),
              language,
            })),
    });
  }
  return [
    { kind: 'heading', level: 2, key: 'codes', said: { text: words.paper.codes.heading, language }, stay: true },
    { kind: 'text', key: 'codes/how', said: { text: words.paper.codes.how, language }, stay: true },
    ...rows,
  ];
}

/** Who says it, how it was checked and where it is from (PR-5 to PR-8, PR-11). */
export function about(source: HandoutSource, entries: readonly Entry[]): readonly Block[] {
  const { words, language, pack, clinicName, version, isDraft } = source;
  const small = (name: string, text: string, english?: string): Block => ({
    kind: 'small',
    key: `about/${name}`,
    said: { text, language },
    ...(english === undefined ? {} : { english }),
  });
  const used: readonly Entry[] = [...entries, ...Object.values(pack.warnings), ...Object.values(pack.moments)];
  const earliest = (days: readonly string[]) => dateOnPaper(language, [...days].sort()[0] ?? '');
  const ids = [...new Set(used.flatMap(({ facts }) => facts.sources))];
  const isOriginal = entries.every(({ origin }) => origin === 'original');
  const disclaimer = pack.lines.disclaimer;
  const english = disclaimer ? beside(source, disclaimer)?.text : undefined;
  return [
    { kind: 'heading', level: 2, key: 'about', said: { text: words.paper.about, language }, stay: true },
    ...(disclaimer
      ? [
          {
            kind: 'warning',
            key: 'about/disclaimer',
            said: said(disclaimer.words.text, disclaimer),
            isWarning: false,
            ...(english === undefined ? {} : { english }),
          } as const,
        ]
      : []),
    small(
      'publisher',
      fill(clinicName === '' ? words.paper.demoPublisher : words.paper.publisher, { name: clinicName, version }),
    ),
    small(
      'dates',
      `${fill(words.answer.lookedUp, { date: earliest(used.map(({ facts }) => facts.lookedUpOn)) })} ${fill(words.answer.reviewDue, { date: earliest(used.map(({ facts }) => facts.reviewDue)) })}`,
    ),
    small(
      'language',
      `${fill(words.paper.inLanguage, { language: languages[language].nativeName })} ${isDraft ? `${words.shared.draft}.` : isOriginal ? words.paper.original : words.paper.byPerson}`,
    ),
    small('forms', words.paper.otherForms),
    { kind: 'heading', level: 3, key: 'sources', said: { text: words.answer.sources.heading, language }, stay: true },
    ...sourceLines(ids.flatMap((id) => source.sources[id] ?? [])),
  ];
}

/** The sources by id and short title, a few to a line so that a page can end between them. */
function sourceLines(sources: readonly Source[]): readonly Block[] {
  const perLine = 4;
  return Array.from({ length: Math.ceil(sources.length / perLine) }, (_, index): Block => {
    const some = sources.slice(index * perLine, (index + 1) * perLine).map(sourceLine);
    return { kind: 'small', key: `sources/${index}`, said: { text: `${some.join('; ')}.`, language: 'en' } };
  });
}
