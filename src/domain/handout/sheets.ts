import type { Pack, TopicId } from '../content';
import type { HandoutItem, HandoutRequest } from './request';
import type { SheetId } from './ids';

const questionsOf = (pack: Pack, topic: TopicId): readonly HandoutItem[] => {
  const all = Object.values(pack.questions).sort((a, b) => a.facts.id.localeCompare(b.facts.id, 'en', { numeric: true }));
  return [
    ...all.filter(({ facts }) => facts.topic === topic),
    ...all.filter(({ facts }) => facts.topic !== topic && facts.alsoIn.includes(topic)),
  ].map(({ facts }) => ({ kind: 'questions', id: facts.id }));
};

const stretchesOf = (pack: Pack, which: (posture: 'standing' | 'seated') => boolean = () => true): readonly HandoutItem[] =>
  Object.values(pack.stretches)
    .filter(({ facts }) => facts.routine === 'A' && which(facts.posture))
    .sort((a, b) => a.facts.order - b.facts.order)
    .map(({ facts }) => ({ kind: 'stretches', id: facts.id }));

/** What a ready-made sheet holds, besides what every handout has. */
export function itemsOfSheet(sheet: SheetId, pack: Pack): readonly HandoutItem[] {
  switch (sheet) {
    case 'stretches':
      return [{ kind: 'part', id: 'moments' }, ...stretchesOf(pack)];
    case 'bedtime':
      return [{ kind: 'checklists', id: 'bedtime-checklist' }, ...stretchesOf(pack).slice(0, 3)];
    case 'warnings':
      return [{ kind: 'part', id: 'warnings' }];
    case 'medicines':
      return questionsOf(pack, 'medicines').slice(0, 9);
    case 'diary':
      return [{ kind: 'checklists', id: 'cramp-diary' }];
    case 'older-adults':
      return [...questionsOf(pack, sheet), ...stretchesOf(pack, (posture) => posture === 'seated').slice(0, 1)];
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
