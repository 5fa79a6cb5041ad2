import type { HandoutItem, SheetId } from '../../../../domain/handout';
import type { Family, Pack } from '../../../../domain/content';
import type { IconName } from '../../../ui/icon';

/** The sign and the family of each ready-made sheet. */
export const sheetLooks: Readonly<Record<SheetId, { readonly icon: IconName; readonly family: Family }>> = {
  stretches: { icon: 'stretch', family: 'stretches' },
  bedtime: { icon: 'moon', family: 'habits' },
  warnings: { icon: 'octagon-alert', family: 'help' },
  medicines: { icon: 'pill', family: 'remedies' },
  diary: { icon: 'calendar', family: 'habits' },
  pregnancy: { icon: 'pregnant', family: 'people' },
  'older-adults': { icon: 'older', family: 'people' },
  children: { icon: 'child', family: 'people' },
  'exercise-and-heat': { icon: 'exercise', family: 'people' },
  'long-term-conditions': { icon: 'stethoscope', family: 'people' },
};

/** The sign and the family of a thing on the list. */
export function itemLook(item: HandoutItem, pack: Pack): { readonly icon: IconName; readonly family: Family } {
  switch (item.kind) {
    case 'questions': {
      const topic = pack.questions[item.id]?.facts.topic;
      return { icon: 'question', family: (topic && pack.topics[topic]?.facts.family) ?? 'about' };
    }
    case 'causes':
      return { icon: 'leg', family: 'causes' };
    case 'remedies':
      return { icon: 'pill', family: pack.remedies[item.id]?.facts.group === 'prevention' ? 'habits' : 'remedies' };
    case 'stretches':
      return { icon: 'stretch', family: 'stretches' };
    case 'checklists':
      return { icon: 'list', family: 'habits' };
    case 'part':
      if (item.id === 'warnings') return { icon: 'octagon-alert', family: 'help' };
      return item.id === 'moments' ? { icon: 'clock', family: 'now' } : { icon: 'eye', family: 'causes' };
  }
}
