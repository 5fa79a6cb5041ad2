import type { Entry, Pack, TopicId } from '../../../../domain/content';

/** The questions of a topic: its own first, then those that belong to another topic as well, each in the order of the catalogue. */
export function questionsOf(pack: Pack, topic: TopicId): readonly Entry<'questions'>[] {
  const all = Object.values(pack.questions).sort((a, b) => a.facts.id.localeCompare(b.facts.id, 'en', { numeric: true }));
  const own = all.filter(({ facts }) => facts.topic === topic);
  const shared = all.filter(({ facts }) => facts.topic !== topic && facts.alsoIn.includes(topic));
  return [...own, ...shared];
}
