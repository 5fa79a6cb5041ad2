/** How a handout ends: the codes to take away, who says it, how it was checked and where it is from. */
import type { Entry, Source } from '../content';
import { languageOf } from '../language';
import type { Block, Said } from './block';
import { dateOnPaper } from './date-on-paper';
import { beside, said } from './handout-source';
import type { HandoutSource } from './handout-source';
import { fill } from './paper-words';
import { publishersOf, sourceLine } from './source-line';

/** Room to write in, and the codes to take away. */
export function notesAndCodes({ codes, words, language, request }: HandoutSource): readonly Block[] {
  const notes = { text: words.paper.notes, language };
  const lines: readonly Block[] = [
    { kind: 'heading', level: 3, key: 'notes', said: notes, stay: true },
    { kind: 'lines', key: 'notes/lines', count: 2 },
  ];
  if (codes.length === 0) return lines;
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
  const heading: Block = {
    kind: 'heading',
    level: 2,
    key: 'codes',
    said: { text: words.paper.codes.heading, language },
    stay: true,
  };
  const how = { text: words.paper.codes.how, language };
  const [only] = rows;
  // Two codes leave room beside them.
  if (codes.length <= 2 && request.second === undefined && only?.kind === 'codes')
    return [heading, { ...only, beside: { how, notes } }];
  return [...lines, heading, { kind: 'small', key: 'codes/how', said: how, stay: true }, ...rows];
}

/** Who says it, how it was checked and where it is from (docs/rules.md, rules H5 to H8, H11). */
export function about(source: HandoutSource, entries: readonly Entry[], tools: readonly Entry[]): readonly Block[] {
  const { words, language, pack, clinicName, version, isDraft } = source;
  const small = (name: string, text: string, english?: string): Block => ({
    kind: 'small',
    key: `about/${name}`,
    said: { text, language },
    ...(english === undefined ? {} : { english }),
  });
  const fixed: readonly Entry[] = [...tools, ...Object.values(pack.warnings), ...Object.values(pack.moments)];
  const used: readonly Entry[] = [...entries, ...fixed];
  const earliest = (days: readonly string[]) => dateOnPaper(language, [...days].sort()[0] ?? '');
  const chosen = new Set(entries.flatMap(({ facts }) => facts.sources));
  const others = new Set(fixed.flatMap(({ facts }) => facts.sources).filter((id) => !chosen.has(id)));
  const namesAll = entries.length === 0;
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
      [
        fill(clinicName === '' ? words.paper.demoPublisher : words.paper.publisher, { name: clinicName, version }),
        fill(words.answer.lookedUp, { date: earliest(used.map(({ facts }) => facts.lookedUpOn)) }),
        fill(words.answer.reviewDue, { date: earliest(used.map(({ facts }) => facts.reviewDue)) }),
        fill(words.paper.inLanguage, { language: languageOf(language).nativeName }),
        isDraft ? `${words.shared.draft}.` : isOriginal ? words.paper.original : words.paper.byPerson,
        words.paper.otherForms,
      ].join(' '),
    ),
    ...sourceLines(
      { text: words.answer.sources.heading, language },
      [...chosen, ...(namesAll ? others : [])].flatMap((id) => source.sources[id] ?? []),
    ),
    ...(namesAll
      ? []
      : [
          {
            kind: 'small',
            key: 'sources/every',
            said: {
              text: fill(words.paper.signsFrom, { sources: publishersOf([...others].flatMap((id) => source.sources[id] ?? [])) }),
              language,
            },
          } as const,
        ]),
  ];
}

/** The sources by id and short title, in lines so that a page can end between them. */
function sourceLines(lead: Said, sources: readonly Source[]): readonly Block[] {
  const perLine = 12;
  return Array.from({ length: Math.ceil(sources.length / perLine) }, (_, index): Block => {
    const some = sources.slice(index * perLine, (index + 1) * perLine).map(sourceLine);
    return {
      kind: 'small',
      key: `sources/${index}`,
      said: { text: `${some.join('; ')}.`, language: 'en' },
      ...(index === 0 ? { lead } : {}),
    };
  });
}
