import type { Entry, Kind, TopicId } from '../content';

/** What an item is called on a list, in the language of its words. */
export function titleOf(entry: Pick<Entry, 'words'>): string {
  const words = entry.words as Readonly<Record<string, unknown>>;
  const names = ['question', 'title', 'headline', 'name', 'term', 'sign', 'text'];
  const name = names.find((field) => typeof words[field] === 'string');
  return name === undefined ? '' : (words[name] as string);
}

/** The shelves of the sign-off list: the topics, and what belongs to none of them. */
export type Shelf = TopicId | 'slides' | 'lines' | 'words-and-charts';

/** The shelf an item stands on. */
export function shelfOf(kind: Kind, { facts }: Pick<Entry, 'facts'>): Shelf {
  switch (kind) {
    case 'questions':
      return 'topic' in facts ? facts.topic : 'about-this-information';
    case 'topics':
      return facts.id as TopicId;
    case 'causes':
      return 'causes';
    case 'remedies':
      return 'group' in facts && facts.group !== 'treatment' ? facts.group : 'treatments';
    case 'stretches':
    case 'checklists':
      return 'prevention';
    case 'moments':
      return 'in-the-moment';
    case 'warnings':
      return 'when-to-get-help';
    case 'lookalikes':
      return 'look-alikes';
    case 'slides':
      return 'slides';
    case 'lines':
      return 'lines';
    case 'glossary':
    case 'charts':
      return 'words-and-charts';
  }
}
