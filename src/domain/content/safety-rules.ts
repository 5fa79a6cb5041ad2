import type { Pack } from './catalogue';
import { defaultSlides } from './default-slides';
import type { ContentIssue } from './raw-content';

/** A text that speaks of one of these carries one of its lines in the same view (docs/rules.md, rule 7). */
const warned: readonly { readonly speaksOf: RegExp; readonly lines: readonly string[] }[] = [
  { speaksOf: /\bquinine\b/i, lines: ['quinine-warning', 'quinine-bleeding', 'tonic-water-warning', 'dialysis-tell-staff'] },
  { speaksOf: /\btonic water\b/i, lines: ['tonic-water-warning', 'quinine-warning'] },
  { speaksOf: /\bmagnesium\b/i, lines: ['magnesium-warning', 'magnesium-pregnancy-warning', 'minerals-food-warning'] },
  { speaksOf: /\bpotassium\b/i, lines: ['potassium-warning', 'salt-substitute-warning', 'minerals-food-warning'] },
  { speaksOf: /\bvitamin k2\b/i, lines: ['vitamin-k2-warning'] },
  { speaksOf: /\bvitamin e\b/i, lines: ['vitamin-e-warning'] },
  {
    speaksOf: /\b(drink|drinking) (more|enough|water|1\.5)|\bcups of fluid\b/i,
    lines: ['fluid-limit', 'too-much-water-warning', 'heat-illness-warning'],
  },
];

/** Items that name a remedy without speaking about taking it, each with its reason. */
const excused: Readonly<Record<string, string>> = {
  'questions/Q029': 'says only that no treatment is proven',
};

/** The texts that must not stand without their warning, and what they miss. */
export function missingWarnings(pack: Pack): readonly ContentIssue[] {
  const shown = [
    ...Object.values(pack.questions).map(({ facts, words }) => ({
      key: `questions/${facts.id}`,
      text: `${words.question} ${words.short}`,
      safety: facts.safety,
    })),
    ...Object.values(pack.remedies).map(({ facts, words }) => ({
      key: `remedies/${facts.id}`,
      text: `${words.title} ${words.short}`,
      safety: facts.safety,
    })),
    ...Object.values(pack.causes).map(({ facts, words }) => ({
      key: `causes/${facts.id}`,
      text: `${words.title} ${words.short}`,
      safety: facts.safety,
    })),
    ...Object.values(pack.slides).map(({ facts, words }) => ({
      key: `slides/${facts.id}`,
      text: `${words.headline} ${words.lead}`,
      safety: facts.safety,
    })),
  ];
  return shown.flatMap(({ key, text, safety }) =>
    warned
      .filter(({ speaksOf, lines }) => speaksOf.test(text) && !(key in excused) && !safety.some((line) => lines.includes(line)))
      .map(({ speaksOf, lines }) => ({
        file: `${key}.json`,
        field: 'safety',
        reason: `speaks of ${speaksOf.source} without ${lines.join(' or ')}`,
      })),
  );
}

/** Every warning sign, in its order (docs/rules.md, rule 3). */
export const everySign = [
  ...[1, 2, 3, 4, 5, 6].map((n) => `RF-E${n}`),
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => `RF-U${n}`),
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => `RF-B${n}`),
];

/** Slides staff can never take out, because no cycle may be without them (docs/rules.md, rule 7). */
const lockedSlides = ['L09', 'L10'];

/** What the loop and the panels must hold, whatever else changes. */
export function missingSafetyNet(pack: Pack): readonly ContentIssue[] {
  const loop = defaultSlides(pack).map(({ id }) => id);
  return [
    ...everySign
      .filter((id) => !pack.warnings[id])
      .map((id) => ({ file: `warnings/${id}`, field: '', reason: 'the sign is missing' })),
    ...lockedSlides.flatMap((id) => [
      ...(pack.slides[id]?.facts.locked
        ? []
        : [{ file: `slides/${id}.json`, field: 'locked', reason: 'must be locked into every loop' }]),
      ...(loop.includes(id) ? [] : [{ file: `slides/${id}`, field: '', reason: 'is not in the default loop' }]),
    ]),
    ...Object.values(pack.slides)
      .filter(
        ({ facts }) =>
          facts.remedy !== undefined && facts.safety.length === 0 && pack.remedies[facts.remedy]?.facts.grade === 'not-advised',
      )
      .map(({ facts }) => ({
        file: `slides/${facts.id}.json`,
        field: 'safety',
        reason: 'a slide about a remedy that is not advised carries its warning',
      })),
    ...Object.values(pack.remedies)
      .filter(({ words }) => words.reason.trim() === '')
      .map(({ facts }) => ({ file: `remedies/${facts.id}.json`, field: 'words.reason', reason: 'a grade has its reason' })),
  ];
}
