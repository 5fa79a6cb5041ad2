import type { Pack } from '../content';
import type { HandoutItem, SheetId } from '../handout';

/** What a ready-made sheet carries to a phone, in its order. */
export function sheetItems(sheet: SheetId, pack: Pack): readonly HandoutItem[] {
  switch (sheet) {
    case 'stretches':
      return Object.values(pack.stretches)
        .sort((a, b) => a.facts.order - b.facts.order)
        .map(({ facts }): HandoutItem => ({ kind: 'stretches', id: facts.id }));
    case 'bedtime':
      return [{ kind: 'checklists', id: 'bedtime-checklist' }];
    case 'diary':
      return [{ kind: 'checklists', id: 'cramp-diary' }];
    case 'warnings':
      return [{ kind: 'part', id: 'warnings' }];
    default:
      // The others are for a topic of the same name, whose questions are numbered in the order they are read.
      return Object.values(pack.questions)
        .filter(({ facts }) => facts.topic === sheet)
        .map(({ facts }): HandoutItem => ({ kind: 'questions', id: facts.id }))
        .sort((a, b) => (a.id < b.id ? -1 : 1));
  }
}
