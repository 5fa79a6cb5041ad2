import { barsOf, tiers } from '../content';
import type { Block as DetailBlock, Entry, Kind, Pack, Source, Tier } from '../content';
import { languages } from '../language';
import type { LanguageCode } from '../language';
import type { QrCode } from '../take-away';
import type { Block, Frame, Said } from './block';
import { dateOnPaper } from './date-on-paper';
import { fill } from './paper-words';
import type { PaperWords } from './paper-words';
import type { HandoutItem, HandoutRequest } from './request';
import { sourceLine } from './source-line';

/** Who checked an item in a language, and when (ruling 1). */
export interface SignedOff {
  readonly name: string;
  readonly role: string;
  /** A day such as `2026-11-22`. */
  readonly on: string;
}

/** Everything a handout in one language is made from. */
export interface HandoutSource {
  readonly request: HandoutRequest;
  readonly items: readonly HandoutItem[];
  readonly language: LanguageCode;
  /** Placeholders are already filled. */
  readonly pack: Pack;
  readonly words: PaperWords;
  /** The English words, where the language is a draft that nobody has checked and no English stands beside it (ruling 1). */
  readonly english: PaperWords | undefined;
  readonly isDraft: boolean;
  readonly numbers: Readonly<Record<Tier, string>>;
  readonly englishNumbers: Readonly<Record<Tier, string>>;
  readonly sources: Readonly<Record<string, Source>>;
  readonly signedOff: (kind: Kind, id: string) => SignedOff | undefined;
  /** Empty while the clinic has not set its kiosk up. */
  readonly clinicName: string;
  readonly version: string;
  readonly codes: readonly QrCode[];
}

/** What a handout is called in a language. */
export const titleIn = ({ paper }: PaperWords, { of }: HandoutRequest): string =>
  of.kind === 'sheet' ? paper.sheet[of.sheet] : paper.sheet.list;

/** How many of the urgent signs stand on page 1 in full beside every emergency sign: the clot (L09 is about the same). */
const urgentOnFirstPage = 1;

/**
 * A handout in one language, as blocks in their order on paper: what it is and the main message, what to do in a cramp, the warning
 * signs that must be on page 1, what was chosen, the tools (a stretch, a diary), the other signs, and where all of it comes from.
 */
export function makeBlocks(source: HandoutSource): readonly Block[] {
  const { request, items, pack, words, english } = source;
  const own = (text: string): Said => ({ text, language: source.language });
  const has = (kind: HandoutItem['kind'], id?: string) => items.some((item) => item.kind === kind && (id ?? item.id) === item.id);
  const isAllWarnings = has('part', 'warnings');
  const used = items.flatMap((item) => {
    const entry: Entry | undefined = item.kind === 'part' ? undefined : pack[item.kind][item.id];
    return item.kind === 'part' || !entry ? [] : [{ kind: item.kind, entry }];
  });
  const areUnsigned = used.every(({ kind, entry }) => source.signedOff(kind, entry.facts.id) === undefined);

  const blocks: Block[] = [
    { kind: 'title', key: 'title', said: own(titleIn(words, request)), stay: true },
    { kind: 'message', key: 'message', said: own(words.paper.message), stay: true },
    ...(request.of.kind === 'list' ? [{ kind: 'text', key: 'chosen', said: own(words.paper.chosen) } as const] : []),
    ...(source.isDraft
      ? [
          {
            kind: 'small',
            key: 'draft',
            said: own(words.shared.draft),
            ...(english ? { english: english.shared.draft } : {}),
          } as const,
        ]
      : []),
    ...(areUnsigned ? [{ kind: 'small', key: 'unchecked', said: own(words.shared.notChecked) } as const] : []),
    ...inACramp(source, has('part', 'moments')),
    ...signBox(source, 'first', isAllWarnings),
    ...items.flatMap((item) => itemBlocks(source, item, areUnsigned)),
    ...(has('stretches') ? [] : nightlyStretch(source)),
    ...(isAllWarnings ? [] : signBox(source, 'rest', false)),
    ...(has('checklists', 'cramp-diary') ? [] : diary(source, 'tool')),
    { kind: 'heading', level: 3, key: 'notes', said: own(words.paper.notes), stay: true },
    { kind: 'lines', key: 'notes/lines', count: 3 },
    ...phoneCodes(source),
    ...about(
      source,
      used.map(({ entry }) => entry),
    ),
  ];
  return blocks;
}

const said = (text: string, { language }: Pick<Entry, 'language'>): Said => ({ text, language });

/** The English to print beside a warning, where its translation is a computer's and nobody has checked the language. */
function beside<K extends Kind>({ english, isDraft }: HandoutSource, entry: Entry<K>): Entry<K>['english'] {
  return english && isDraft && entry.origin === 'computer' ? entry.english : undefined;
}

const inOrder = <K extends 'moments' | 'warnings' | 'stretches'>(entries: Readonly<Record<string, Entry<K>>>) =>
  Object.values(entries).sort((a, b) => a.facts.order - b.facts.order);

function inACramp(source: HandoutSource, inFull: boolean): readonly Block[] {
  const { pack, words, language } = source;
  const moments = inOrder(pack.moments);
  if (moments.length === 0) return [];
  const heading: Block = { kind: 'heading', level: 2, key: 'cramp', said: { text: words.paper.inACramp, language }, stay: true };
  const shown = inFull ? moments : moments.filter((_, index) => index < 3 || index === moments.length - 1);
  return [
    heading,
    ...shown.map((moment, index): Block => ({
      kind: 'item',
      key: `cramp/${moment.facts.id}`,
      mark: index + 1,
      said: said(inFull ? `${moment.words.text} ${moment.words.detail}` : moment.words.text, moment),
    })),
  ];
}

/** The framed signs: every emergency sign and the clot on page 1 (PR-2), the others after what was chosen. Every one in full. */
function signBox(source: HandoutSource, which: 'first' | 'rest', all: boolean): readonly Block[] {
  const { pack, words, english, numbers, englishNumbers, language } = source;
  const box = `signs-${which}`;
  const tierHead = (tier: Tier): Block => ({
    kind: 'tier',
    key: `${box}/${tier}`,
    box,
    tier,
    stay: true,
    said: { text: fill(words.paper.call[tier], { number: numbers[tier] }), language },
    ...(english ? { english: fill(english.paper.call[tier], { number: englishNumbers[tier] }) } : {}),
  });
  const blocks = tiers.flatMap((tier): readonly Block[] => {
    const signs = inOrder(pack.warnings).filter(({ facts }) => facts.tier === tier);
    const onFirst = all || tier === 'emergency' ? signs : tier === 'today' ? signs.slice(0, urgentOnFirstPage) : [];
    const shown = which === 'first' ? onFirst : signs.slice(onFirst.length);
    return shown.length === 0 ? [] : [tierHead(tier), ...shown.map((sign) => signBlock(source, box, sign))];
  });
  if (blocks.length === 0) return [];
  if (which === 'rest')
    return [
      { kind: 'heading', level: 2, key: 'other-signs', said: { text: words.paper.otherSigns, language }, stay: true },
      ...blocks,
    ];
  if (all) return blocks;
  // The clinic's number for a visit stands on page 1 too (PR-2), with the way to the signs it is for.
  const more = fill(words.paper.moreSigns, {});
  return [
    ...blocks,
    {
      kind: 'text',
      key: `${box}/more`,
      box,
      said: { text: `${more} ${fill(words.paper.questions, { number: numbers.visit })}`, language },
      strong: true,
    },
  ];
}

function signBlock(source: HandoutSource, box: string, sign: Entry<'warnings'>): Block {
  const english = beside(source, sign);
  const { meaning } = sign.words;
  return {
    kind: 'sign',
    key: `${box}/${sign.facts.id}`,
    box,
    said: said(sign.words.sign, sign),
    ...(meaning === undefined ? {} : { meaning: said(fill(source.words.answer.signs.means, { meaning }), sign) }),
    ...(english ? { english: english.sign } : {}),
  };
}

function itemBlocks(source: HandoutSource, item: HandoutItem, areUnsigned: boolean): readonly Block[] {
  const { pack } = source;
  const state = (kind: Kind, entry: Entry) => itemState(source, kind, entry, areUnsigned);
  switch (item.kind) {
    case 'questions': {
      const question = pack.questions[item.id];
      if (!question) return [];
      const key = `questions/${item.id}`;
      const remedy = question.facts.remedy === undefined ? undefined : pack.remedies[question.facts.remedy];
      return [
        { kind: 'heading', level: 2, key, said: said(question.words.question, question), stay: true },
        { kind: 'text', key: `${key}/short`, said: said(question.words.short, question), strong: true },
        ...(remedy ? [gradeBlock(source, key, remedy, true)] : []),
        ...detailBlocks(source, key, question),
        ...safetyBlocks(source, key, question.facts.safety),
        ...ownSigns(source, key, question.facts.signs),
        ...state('questions', question),
      ];
    }
    case 'causes':
    case 'remedies': {
      const entry: Entry<'causes'> | Entry<'remedies'> | undefined = pack[item.kind][item.id];
      if (!entry) return [];
      const key = `${item.kind}/${item.id}`;
      return [
        { kind: 'heading', level: 2, key, said: said(entry.words.title, entry), stay: true },
        ...('grade' in entry.facts ? [gradeBlock(source, key, entry as Entry<'remedies'>, false)] : []),
        { kind: 'text', key: `${key}/short`, said: said(entry.words.short, entry), strong: true },
        ...detailBlocks(source, key, entry),
        ...safetyBlocks(source, key, entry.facts.safety),
        ...state(item.kind, entry),
      ];
    }
    case 'stretches': {
      const stretch = pack.stretches[item.id];
      return stretch ? [...stretchBlocks(source, stretch), ...state('stretches', stretch)] : [];
    }
    case 'checklists': {
      const list = pack.checklists[item.id];
      if (!list) return [];
      if (list.facts.form === 'diary') return [...diary(source, 'sheet'), ...state('checklists', list)];
      const key = `checklists/${item.id}`;
      return [
        { kind: 'heading', level: 2, key, said: said(list.words.title, list), stay: true },
        { kind: 'text', key: `${key}/lead`, said: said(list.words.lead, list), stay: true },
        ...list.words.items.map((text, index): Block => ({
          kind: 'item',
          key: `${key}/${index}`,
          mark: 'box',
          said: said(text, list),
        })),
        ...state('checklists', list),
      ];
    }
    case 'part':
      return item.id === 'lookalikes' ? lookalikes(source) : [];
  }
}

/** What an item says of itself: that nobody checked it (where the others were), who did, and that the clinic wrote it. */
function itemState(source: HandoutSource, kind: Kind, entry: Entry, areUnsigned: boolean): readonly Block[] {
  const { words, language } = source;
  const key = `${kind}/${entry.facts.id}`;
  const signed = source.signedOff(kind, entry.facts.id);
  const line = (name: string, text: string): Block => ({ kind: 'small', key: `${key}/${name}`, said: { text, language } });
  return [
    ...(entry.addedHere ? [line('added', words.shared.addedHere)] : []),
    ...(entry.stale ? [line('stale', words.shared.stale)] : []),
    ...(signed
      ? [line('signed', fill(words.paper.checkedBy, { ...signed, date: dateOnPaper(language, signed.on) }))]
      : areUnsigned
        ? []
        : [line('unchecked', words.shared.notChecked)]),
  ];
}

function gradeBlock({ words, language }: HandoutSource, key: string, remedy: Entry<'remedies'>, named: boolean): Block {
  const { grade, certainty } = remedy.facts;
  const bars = barsOf(grade, certainty);
  return {
    kind: 'grade',
    key: `${key}/grade`,
    ...(named ? { name: said(remedy.words.title, remedy) } : {}),
    grade,
    bars,
    label: { text: words.evidence.label[grade], language },
    reason: said(remedy.words.reason, remedy),
    sure: bars === undefined ? '' : fill(words.evidence.bars, { count: bars }),
  };
}

function detailBlocks(
  { words, language, request }: HandoutSource,
  key: string,
  entry: Entry<'questions'> | Entry<'causes'> | Entry<'remedies'>,
): readonly Block[] {
  // A sheet answers many questions in short; what is not known always stays (PR-9). A list has each answer whole.
  const detail: readonly DetailBlock[] = entry.words.detail;
  const shown = request.of.kind === 'list' ? detail : detail.filter(({ kind }) => kind === 'unknown');
  return shown.flatMap((block, index): readonly Block[] => {
    const heading = block.kind === 'found' || block.kind === 'unknown' ? words.answer[block.kind] : undefined;
    const isFirst = block.kind !== shown[index - 1]?.kind;
    return [
      ...(heading !== undefined && isFirst
        ? [{ kind: 'heading', level: 3, key: `${key}/${index}/head`, said: { text: heading, language }, stay: true } as const]
        : []),
      ...(block.kind === 'points'
        ? block.items.map((text, point): Block => ({
            kind: 'item',
            key: `${key}/${index}/${point}`,
            mark: 'dot',
            said: said(text, entry),
          }))
        : [{ kind: 'text', key: `${key}/${index}`, said: said(block.text, entry) } as const]),
    ];
  });
}

function safetyBlocks(source: HandoutSource, key: string, ids: readonly string[]): readonly Block[] {
  return ids
    .flatMap((id) => source.pack.lines[id] ?? [])
    .map((line): Block => {
      const english = beside(source, line);
      return {
        kind: 'warning',
        key: `${key}/line/${line.facts.id}`,
        said: said(line.words.text, line),
        isWarning: line.facts.tone === 'warning',
        ...(english ? { english: english.text } : {}),
      };
    });
}

/** The signs that belong to an answer: in full, under its own words, worst first. */
function ownSigns(source: HandoutSource, key: string, ids: readonly string[]): readonly Block[] {
  const { words, english, numbers, englishNumbers, language } = source;
  const signs = inOrder(source.pack.warnings).filter(({ facts }) => ids.includes(facts.id));
  const box = `${key}/signs`;
  return tiers.flatMap((tier): readonly Block[] => {
    const ofTier = signs.filter(({ facts }) => facts.tier === tier);
    if (ofTier.length === 0) return [];
    const head: Block = {
      kind: 'tier',
      key: `${box}/${tier}`,
      box,
      tier,
      stay: true,
      said: { text: fill(words.paper.call[tier], { number: numbers[tier] }), language },
      ...(english ? { english: fill(english.paper.call[tier], { number: englishNumbers[tier] }) } : {}),
    };
    return [head, ...ofTier.map((sign) => signBlock(source, box, sign))];
  });
}

function stretchBlocks(source: HandoutSource, stretch: Entry<'stretches'>): readonly Block[] {
  const key = `stretches/${stretch.facts.id}`;
  const { holdStep, scene } = stretch.facts;
  const steps = stretch.words.steps.map((text, index) => ({ number: index + 1, said: said(text, stretch) }));
  const frames: readonly Frame[] = [
    { scene, share: 0, steps: steps.filter(({ number }) => number < holdStep) },
    { scene, share: 1, steps: steps.filter(({ number }) => number === holdStep) },
    { scene, share: 0, steps: steps.filter(({ number }) => number > holdStep) },
  ];
  return [
    { kind: 'heading', level: 2, key, said: said(stretch.words.title, stretch), stay: true },
    { kind: 'text', key: `${key}/summary`, said: said(stretch.words.summary, stretch), stay: true },
    { kind: 'pictures', key: `${key}/pictures`, frames: frames.filter((frame) => frame.steps.length > 0) },
    {
      kind: 'text',
      key: `${key}/feel`,
      said: { text: `${source.words.answer.stretch.feelIt}: ${stretch.words.feelIt}.`, language: stretch.language },
    },
    ...safetyBlocks(source, key, stretch.facts.safety),
  ];
}

/** The stretch every handout shows (PR-10): the one that can be done sitting, which is safe for the most people. */
function nightlyStretch(source: HandoutSource): readonly Block[] {
  const stretches = inOrder(source.pack.stretches).filter(({ facts }) => facts.routine === 'A');
  const stretch = stretches.find(({ facts }) => facts.posture === 'seated') ?? stretches[0];
  return stretch ? stretchBlocks(source, stretch) : [];
}

function diary(source: HandoutSource, where: 'sheet' | 'tool'): readonly Block[] {
  const list = Object.values(source.pack.checklists).find(({ facts }) => facts.form === 'diary');
  if (!list) return [];
  return [
    { kind: 'heading', level: 2, key: 'diary', said: said(list.words.title, list), stay: true },
    { kind: 'text', key: 'diary/lead', said: said(list.words.lead, list), stay: true },
    {
      kind: 'diary',
      key: `diary/${where}`,
      day: { text: source.words.paper.day, language: source.language },
      rows: list.words.items.map((text) => said(text, list)),
    },
  ];
}

function lookalikes({ pack, words, language }: HandoutSource): readonly Block[] {
  return [
    { kind: 'heading', level: 2, key: 'lookalikes', said: { text: words.answer.lookalikes.title, language }, stay: true },
    { kind: 'text', key: 'lookalikes/intro', said: { text: words.answer.lookalikes.intro, language } },
    ...Object.values(pack.lookalikes)
      .sort((a, b) => a.facts.order - b.facts.order)
      .flatMap((entry): readonly Block[] => {
        const key = `lookalikes/${entry.facts.id}`;
        return [
          { kind: 'heading', level: 3, key, said: said(entry.words.name, entry), stay: true },
          { kind: 'text', key: `${key}/like`, said: said(`${entry.words.like} ${entry.words.differs}`, entry), stay: true },
          {
            kind: 'text',
            key: `${key}/todo`,
            said: said(`${words.answer.lookalikes.urgency[entry.facts.urgency]}: ${entry.words.todo}`, entry),
            strong: true,
          },
        ];
      }),
  ];
}

function phoneCodes({ codes, words, language }: HandoutSource): readonly Block[] {
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
function about(source: HandoutSource, entries: readonly Entry[]): readonly Block[] {
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
    ...ids
      .flatMap((id) => source.sources[id] ?? [])
      .map((record): Block => ({
        kind: 'small',
        key: `source/${record.id}`,
        said: {
          text: record.id === 'S-EDITORIAL' ? `${record.id}: ${words.answer.sources.own}` : sourceLine(record),
          language: record.id === 'S-EDITORIAL' ? language : 'en',
        },
      })),
  ];
}
