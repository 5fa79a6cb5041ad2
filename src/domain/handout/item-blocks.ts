/** What was chosen: an item as the blocks it takes on paper. */
import { barsOf } from '../content';
import type { Block as DetailBlock, Entry, Kind } from '../content';
import type { Block, Frame } from './block';
import { dateOnPaper } from './date-on-paper';
import { beside, inOrder, said } from './handout-source';
import type { HandoutSource } from './handout-source';
import { fill } from './paper-words';
import type { HandoutItem } from './request';

/** The same step by step, each in full. */
function everyMoment({ pack, words, language }: HandoutSource): readonly Block[] {
  return [
    { kind: 'heading', level: 2, key: 'cramp', said: { text: words.paper.inACramp, language }, stay: true },
    ...inOrder(pack.moments).map((moment, index): Block => ({
      kind: 'item',
      key: `cramp/${moment.facts.id}`,
      mark: index + 1,
      said: said(`${moment.words.text} ${moment.words.detail}`, moment),
    })),
  ];
}

/** An item in its blocks, which stand on one page where that costs little. */
export function itemBlocks(
  source: HandoutSource,
  item: HandoutItem,
  before: HandoutItem | undefined,
  areUnsigned: boolean,
): readonly Block[] {
  const blocks = blocksOf(source, item, before, areUnsigned);
  const isOne = item.kind === 'questions' || item.kind === 'causes' || item.kind === 'remedies';
  return blocks.map((block, index) => (isOne && index < blocks.length - 1 && !block.stay ? { ...block, stay: 'rather' } : block));
}

function blocksOf(
  source: HandoutSource,
  item: HandoutItem,
  before: HandoutItem | undefined,
  areUnsigned: boolean,
): readonly Block[] {
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
        { kind: 'text', key: `${key}/short`, said: said(question.words.short, question) },
        ...(remedy ? [gradeBlock(source, key, remedy, true)] : []),
        ...detailBlocks(source, key, question),
        ...safetyBlocks(source, key, question.facts.safety),
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
        { kind: 'text', key: `${key}/short`, said: said(entry.words.short, entry) },
        ...detailBlocks(source, key, entry),
        ...safetyBlocks(source, key, entry.facts.safety),
        ...state(item.kind, entry),
      ];
    }
    case 'stretches': {
      const stretch = pack.stretches[item.id];
      // Warnings that stood above the stretch before hold for this one too.
      const told = before?.kind === 'stretches' ? (pack.stretches[before.id]?.facts.safety ?? []) : [];
      return stretch ? [...stretchBlocks(source, stretch, told), ...state('stretches', stretch)] : [];
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
      if (item.id === 'moments') return everyMoment(source);
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
  // A sheet answers many questions in short; what is not known stays beside each grade (docs/rules.md, rule H9). A list has each answer whole.
  const detail: readonly DetailBlock[] = entry.words.detail;
  const isGraded = 'remedy' in entry.facts && entry.facts.remedy !== undefined;
  const shown = request.of.kind === 'list' ? detail : detail.filter(({ kind }) => kind === 'unknown' && isGraded);
  return shown.flatMap((block, index): readonly Block[] => {
    if (block.kind === 'points')
      return block.items.map((text, point): Block => ({
        kind: 'item',
        key: `${key}/${index}/${point}`,
        mark: 'dot',
        said: said(text, entry),
      }));
    const heading = block.kind === 'found' || block.kind === 'unknown' ? words.answer[block.kind] : undefined;
    const isFirst = block.kind !== shown[index - 1]?.kind;
    const lead = heading !== undefined && isFirst ? { lead: { text: heading, language } } : {};
    return [{ kind: 'text', key: `${key}/${index}`, said: said(block.text, entry), ...lead }];
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
        once: line.facts.id,
        ...(english ? { english: english.text } : {}),
      };
    });
}

export function stretchBlocks(source: HandoutSource, stretch: Entry<'stretches'>, told: readonly string[]): readonly Block[] {
  const key = `stretches/${stretch.facts.id}`;
  const { holdStep, scene } = stretch.facts;
  const warnings = safetyBlocks(
    source,
    key,
    stretch.facts.safety.filter((id) => !told.includes(id)),
  );
  // A stretch is one thing and turns the page as a whole, unless that is more than most of a page.
  const isShort = warnings.length === 0 || (source.request.size === 'standard' && source.request.second === undefined);
  const stay: true | 'rather' = isShort ? true : 'rather';
  const steps = stretch.words.steps.map((text, index) => ({ number: index + 1, said: said(text, stretch) }));
  const frames: readonly Frame[] = [
    { scene, share: 0, numbers: steps.map(({ number }) => number).filter((number) => number < holdStep) },
    { scene, share: 1, numbers: [holdStep] },
  ];
  return [
    { kind: 'heading', level: 2, key, said: said(stretch.words.title, stretch), stay: true },
    {
      kind: 'text',
      key: `${key}/summary`,
      said: said(`${stretch.words.summary} ${source.words.answer.stretch.feelIt}: ${stretch.words.feelIt}.`, stretch),
      stay,
    },
    ...warnings.map((block) => ({ ...block, stay })),
    { kind: 'pictures', key: `${key}/pictures`, frames, steps },
  ];
}

/** The stretch every handout shows (docs/rules.md, rule H10): the one that can be done sitting, which is safe for the most people. */
export function nightlyStretch({ pack }: HandoutSource): Entry<'stretches'> | undefined {
  const stretches = inOrder(pack.stretches).filter(({ facts }) => facts.routine === 'A');
  return stretches.find(({ facts }) => facts.posture === 'seated') ?? stretches[0];
}

/** What the diary at the end of another sheet asks: how many, how bad, what was done and what was taken. */
const shortDiary = [0, 4, 5, 6];

/** The diary for a week (docs/rules.md, rule H10): whole on a sheet of its own, short at the end of another. */
export function diary(source: HandoutSource, where: 'sheet' | 'tool'): readonly Block[] {
  const list = Object.values(source.pack.checklists).find(({ facts }) => facts.form === 'diary');
  if (!list) return [];
  const isSmall = where === 'tool';
  return [
    { kind: 'heading', level: 2, key: 'diary', said: said(list.words.title, list), stay: true },
    { kind: isSmall ? 'small' : 'text', key: 'diary/lead', said: said(list.words.lead, list), stay: true },
    {
      kind: 'diary',
      key: `diary/${where}`,
      day: { text: source.words.paper.day, language: source.language },
      rows: list.words.items.filter((_, index) => !isSmall || shortDiary.includes(index)).map((text) => said(text, list)),
      isSmall,
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
