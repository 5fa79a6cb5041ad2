import type { Entry, Kind, Tier } from '../content';

/** An item on the way through sign-off. */
interface Walked {
  /** `kind/id` */
  readonly key: string;
  readonly entry: Entry;
}

const tierRisk: Readonly<Record<Tier, number>> = { emergency: 0, today: 1, visit: 2 };
/** Within one risk, the kinds in the order a patient meets them. */
const kindOrder: readonly Kind[] = [
  'warnings', 'lines', 'moments', 'slides', 'remedies', 'questions', 'causes', 'stretches', 'lookalikes', 'checklists', 'charts',
  'glossary', 'topics',
]; // prettier-ignore
const kindOf = ({ key }: Walked) => key.split('/')[0] as Kind;

/**
 * How much harm a wrong text could do, the worst first: the warning signs by what they call for, the warnings about medicines and the
 * like, what to do in a cramp, texts where regulators differ or that advise against something, texts that stand beside a warning, and then
 * the rest.
 */
export function riskOf(item: Walked): number {
  const kind = kindOf(item);
  const { facts } = item.entry;
  if (kind === 'warnings' && 'tier' in facts) return tierRisk[facts.tier];
  if (kind === 'lines' && 'tone' in facts) return facts.tone === 'warning' ? 3 : 7;
  if (kind === 'moments') return 4;
  if ('reviewerSwitch' in facts && facts.reviewerSwitch !== undefined) return 5;
  if ('grade' in facts && facts.grade === 'not-advised') return 5;
  const warns = ('safety' in facts && facts.safety.length > 0) || ('signs' in facts && facts.signs.length > 0);
  return warns || ('urgency' in facts && facts.urgency === 'today') ? 6 : 8;
}

/** The order of the walk: what can harm first, then by kind, then as patients meet them. */
export function inOrderOfRisk<I extends Walked>(items: readonly I[]): readonly I[] {
  const place = ({ entry }: I) => ('order' in entry.facts ? entry.facts.order : 0);
  return [...items].sort(
    (one, other) =>
      riskOf(one) - riskOf(other) ||
      kindOrder.indexOf(kindOf(one)) - kindOrder.indexOf(kindOf(other)) ||
      place(one) - place(other) ||
      one.key.localeCompare(other.key, 'en', { numeric: true }),
  );
}
