import { tiers } from '../content';
import type { Entry, Grade, Kind, Pack, Tier } from '../content';
import type { HandoutItem } from '../handout'; // not its index, which draws these codes on paper
import { languageOf } from '../language';
import type { LanguageCode } from '../language';

/** The interface words a take-away is made with, in one language, with the clinic's numbers already in them. */
export interface QrHandoutWords {
  readonly title: string;
  /** 'Call 999 now for any of these', and the like for the other panels. */
  readonly heading: Readonly<Record<Tier, string>>;
  readonly grade: Readonly<Record<Grade, string>>;
  /** Whom to ask, and what the reader must know of the text: draft, not checked. A line each. */
  readonly closing: readonly string[];
}

export interface QrHandoutParts {
  readonly items: readonly HandoutItem[];
  readonly language: LanguageCode;
  /** Placeholders are already filled. */
  readonly pack: Pack;
  readonly words: QrHandoutWords;
  /** The English headings, where the language is a draft: each warning then carries its English (docs/rules.md, rule 1). */
  readonly english?: Pick<QrHandoutWords, 'heading'> | undefined;
  /** `shortest`: of the warnings only the two most pressing, in a breath each. Left out: all of it. */
  readonly length?: 'whole' | 'shortest';
}

/** The slides that say the two most pressing warnings in one breath: the emergency and the clot (docs/rules.md, rule 7). */
const shortWarnings = ['L10', 'L09'];

/**
 * What the codes of a take-away say, in order, as passages that should each stay whole: the warnings first, then what was chosen, in
 * short, then whom to ask. Items the content no longer has are left out.
 */
export function qrHandoutPassages({
  items,
  language,
  pack,
  words,
  english,
  length = 'whole',
}: QrHandoutParts): readonly string[] {
  const beside = <K extends Kind>(entry: Entry<K>, text: (words: Entry<K>['words']) => string): string => {
    const original = english && entry.origin === 'computer' ? entry.english : undefined;
    return original ? `${text(entry.words)}\n${text(original)}` : text(entry.words);
  };
  const panel = (tier: Tier): readonly string[] => [
    english ? `${words.heading[tier]}\n${english.heading[tier]}` : words.heading[tier],
    ...Object.values(pack.warnings)
      .filter(({ facts }) => facts.tier === tier)
      .sort((a, b) => a.facts.order - b.facts.order)
      .map((sign) => `- ${beside(sign, ({ sign: text }) => text)}`),
  ];
  const signs = (ids: readonly string[]) =>
    ids.flatMap((id) => pack.warnings[id] ?? []).map((sign) => `- ${beside(sign, ({ sign: text }) => text)}`);
  const safety = (ids: readonly string[]) =>
    ids.flatMap((id) => pack.lines[id] ?? []).map((line) => `! ${beside(line, ({ text }) => text)}`);
  const graded = (id: string | undefined) => {
    const remedy = id === undefined ? undefined : pack.remedies[id];
    return remedy ? [`${words.grade[remedy.facts.grade]}. ${remedy.words.reason}`] : [];
  };
  const moments = () => {
    const inOrder = Object.values(pack.moments).sort((a, b) => a.facts.order - b.facts.order);
    const warned = new Set(inOrder.flatMap(({ facts }) => facts.safety));
    return [...inOrder.map(({ words: { title, text } }, index) => `${index + 1}. ${title}\n${text}`), ...safety([...warned])];
  };
  const lookalikes = () =>
    Object.values(pack.lookalikes)
      .sort((a, b) => a.facts.order - b.facts.order)
      .map((other) => beside(other, ({ name, differs, todo }) => `${name}\n${differs}\n${todo}`));
  const passagesOf = ({ kind, id }: HandoutItem): readonly string[] => {
    switch (kind) {
      case 'questions': {
        const question = pack.questions[id];
        if (!question) return [];
        const { facts } = question;
        const { question: asked, short } = question.words;
        return [`${asked}\n${short}`, ...graded(facts.remedy), ...safety(facts.safety), ...signs(facts.signs)];
      }
      case 'causes': {
        const cause = pack.causes[id];
        return cause ? [`${cause.words.title}\n${cause.words.short}`, ...safety(cause.facts.safety)] : [];
      }
      case 'remedies': {
        const remedy = pack.remedies[id];
        return remedy ? [`${remedy.words.title}\n${remedy.words.short}`, ...graded(id), ...safety(remedy.facts.safety)] : [];
      }
      case 'stretches': {
        const stretch = pack.stretches[id];
        if (!stretch) return [];
        const { title, summary, steps } = stretch.words;
        return [`${title}\n${summary}`, ...numbered(steps), ...safety(stretch.facts.safety)];
      }
      case 'checklists': {
        const checklist = pack.checklists[id];
        if (!checklist) return [];
        const { title, lead, items: lines } = checklist.words;
        return [`${title}\n${lead}`, ...lines.map((line) => `- ${line}`)];
      }
      case 'part':
        // The emergency signs stand at the start of every take-away.
        if (id === 'warnings') return tiers.filter((tier) => tier !== 'emergency').flatMap(panel);
        return id === 'moments' ? moments() : lookalikes();
    }
  };
  const disclaimer = pack.lines.disclaimer;
  const passages = [
    words.title,
    ...shortWarnings
      .flatMap((id) => pack.slides[id] ?? [])
      .map((slide) => beside(slide, ({ headline, lead }) => `${headline} ${lead}`)),
    ...(length === 'whole' ? panel('emergency') : []),
    ...items.flatMap(passagesOf),
    ...(disclaimer ? [beside(disclaimer, ({ text }) => text)] : []),
    ...words.closing,
  ];
  // A sign or a warning that several things share is told once.
  const once = [...new Set(passages)];
  return languageOf(language).direction === 'rtl' ? once : once.map(withoutIsolates);
}

const numbered = (steps: readonly string[]) => steps.map((step, index) => `${index + 1}. ${step}`);

/** Where text runs from left to right anyway, the marks round a number would only be a box on an old phone. */
const withoutIsolates = (text: string) => text.replace(/[\u2066-\u2069]/g, '');
