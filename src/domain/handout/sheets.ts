import type { Pack, TopicId } from '../content';
import type { HandoutItem, HandoutRequest } from './request';
import type { SheetId } from './ids';

/** What a sheet answers: as much as two sheets of paper hold beside the warning signs. The rest is on the screen. */
const answers = {
  medicines: ['Q059', 'Q060'],
  pregnancy: ['Q069', 'Q071'],
  'older-adults': ['Q076', 'Q078', 'Q077'],
  children: ['Q016', 'Q088'],
  'exercise-and-heat': ['Q082', 'Q083', 'Q086'],
  'long-term-conditions': ['Q079', 'Q080', 'Q081'],
} as const satisfies Partial<Record<SheetId & TopicId, readonly string[]>>;

/** The answers of a sheet, and what the clinic itself has written under its topic. */
const questionsOf = (pack: Pack, topic: keyof typeof answers): readonly HandoutItem[] => {
  const own = Object.values(pack.questions).filter(({ addedHere, facts }) => addedHere && facts.topic === topic);
  return [...answers[topic], ...own.map(({ facts }) => facts.id)].map((id) => ({ kind: 'questions', id }));
};

const stretchesOf = (pack: Pack): readonly HandoutItem[] =>
  Object.values(pack.stretches)
    .filter(({ facts }) => facts.routine === 'A')
    .sort((a, b) => a.facts.order - b.facts.order)
    .map(({ facts }) => ({ kind: 'stretches', id: facts.id }));

/** What a ready-made sheet holds, besides what every handout has. */
export function itemsOfSheet(sheet: SheetId, pack: Pack): readonly HandoutItem[] {
  switch (sheet) {
    case 'stretches':
      return stretchesOf(pack).slice(0, 3);
    case 'bedtime':
      return [{ kind: 'checklists', id: 'bedtime-checklist' }, ...stretchesOf(pack).slice(0, 1)];
    case 'warnings':
      return [{ kind: 'part', id: 'warnings' }];
    case 'medicines':
      return questionsOf(pack, 'medicines');
    case 'diary':
      return [{ kind: 'checklists', id: 'cramp-diary' }];
    default:
      return questionsOf(pack, sheet);
  }
}

/** What a request asks for, as far as the content still has it. */
export function itemsOf({ of }: HandoutRequest, pack: Pack): readonly HandoutItem[] {
  const items = of.kind === 'sheet' ? itemsOfSheet(of.sheet, pack) : of.items;
  const seen = new Set<string>();
  return items.filter((item) => {
    const key = `${item.kind}/${item.id}`;
    const isThere = item.kind === 'part' || pack[item.kind][item.id] !== undefined;
    const isNew = isThere && !seen.has(key);
    seen.add(key);
    return isNew;
  });
}
