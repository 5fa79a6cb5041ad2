/**
 * The shape of everything the kiosk teaches. Strict, so that a misspelt field is an error; in plain blocks, so that screen,
 * print and search share one text and no HTML gets in. Facts hold in every language; words are one language's text.
 */
import { z } from 'zod';
import { certainties, families, grades, marks, placeholders, sceneIds, tiers, topicIds } from './ids';
import type { Kind } from './ids';

/** One text a person reads: no HTML, no unknown placeholder, at most `max` characters. */
const text = (max: number) =>
  z
    .string()
    .trim()
    .min(1, 'the text is empty')
    .max(max, `the text is longer than ${String(max)} characters`)
    .refine((value) => !/<\/?[a-z!]/i.test(value), 'HTML is not allowed in a text')
    .refine(
      (value) => [...value.matchAll(/\{\{(.*?)\}\}/g)].every(([, name]) => placeholders.some((known) => known === name)),
      `only these placeholders exist: ${placeholders.join(', ')}`,
    );

const id = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,39}$/, 'an id has letters, digits and hyphens only');
const synonyms = z.array(text(60)).max(24).default([]);

/** One part of the longer answer. `found` and `unknown` get their own headings on screen and paper. */
export const Block = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('paragraph'), text: text(700) }),
  z.strictObject({ kind: z.literal('points'), items: z.array(text(260)).min(2).max(9) }),
  z.strictObject({ kind: z.literal('found'), text: text(700) }),
  z.strictObject({ kind: z.literal('unknown'), text: text(500) }),
]);
export type Block = z.infer<typeof Block>;

const detail = z.array(Block).max(8);

/** What every item says of itself: where it comes from, how it is known, and when it must be looked at again. */
const provenance = {
  id,
  sources: z.array(z.string().regex(/^S-[A-Z0-9-]+$/, 'a source id starts with S-')).min(1, 'an item needs a source'),
  marks: z.array(z.enum(marks)).min(1),
  lookedUpOn: z.iso.date(),
  reviewDue: z.iso.date(),
};
/** Warnings that must be in the same view as the text: ids of items under `lines/`. */
const safety = z.array(id).default([]);

/** Where touching a slide or a row leads. */
export const Destination = z.discriminatedUnion('screen', [
  z.strictObject({ screen: z.literal('home') }),
  z.strictObject({ screen: z.literal('topic'), id: z.enum(topicIds) }),
  z.strictObject({ screen: z.literal('question'), id }),
  z.strictObject({ screen: z.literal('cause'), id }),
  z.strictObject({ screen: z.literal('remedy'), id }),
  z.strictObject({ screen: z.literal('stretch'), id }),
  z.strictObject({ screen: z.literal('moments') }),
  z.strictObject({ screen: z.literal('stretches') }),
  z.strictObject({ screen: z.literal('studies') }),
  z.strictObject({ screen: z.literal('lookalikes') }),
  z.strictObject({ screen: z.literal('warnings'), tier: z.enum(tiers) }),
]);
export type Destination = z.infer<typeof Destination>;

/** Facts by kind: what is true in every language (an item file without its `words`). */
export const facts = {
  topics: z.strictObject({ ...provenance, id: z.enum(topicIds), family: z.enum(families), order: z.int().min(1) }),
  questions: z.strictObject({
    ...provenance,
    topic: z.enum(topicIds),
    alsoIn: z.array(z.enum(topicIds)).default([]),
    /** The graded item whose label and reason stand beside the answer. */
    remedy: id.optional(),
    safety,
    /** Warning signs shown in full under the answer. */
    signs: z.array(id).default([]),
    related: z.array(id).max(4).default([]),
    chart: id.optional(),
    scene: z.enum(sceneIds).optional(),
    /** A place where regulators differ and the clinician chooses the local wording (docs/rules.md, rule 21). */
    reviewerSwitch: z.enum(['statins', 'rubbing-in-pregnancy', 'quinine', 'taking-quinine']).optional(),
  }),
  causes: z.strictObject({
    ...provenance,
    order: z.int().min(1),
    scene: z.enum(sceneIds),
    safety,
    chart: id.optional(),
    related: z.array(id).max(6).default([]),
  }),
  remedies: z.strictObject({
    ...provenance,
    order: z.int().min(1),
    group: z.enum(['treatment', 'prevention', 'in-the-moment']),
    grade: z.enum(grades),
    certainty: z.enum(certainties),
    /** True where no Cochrane review gives the level and it is our own judgement. */
    ownJudgement: z.boolean(),
    safety,
    chart: id.optional(),
    related: z.array(id).max(6).default([]),
  }),
  stretches: z.strictObject({
    ...provenance,
    order: z.int().min(1),
    routine: z.enum(['A', 'B']),
    posture: z.enum(['standing', 'seated']),
    scene: z.enum(sceneIds),
    /** Seconds to hold, seconds to rest, and how often for each leg (docs/rules.md, rule 22). */
    holdSeconds: z.int().min(1).max(60),
    restSeconds: z.int().min(0).max(60),
    times: z.int().min(1).max(60),
    /** Which of the steps, counted from 1, is the one to hold. */
    holdStep: z.int().min(1),
    safety,
  }),
  moments: z.strictObject({ ...provenance, order: z.int().min(1), scene: z.enum(sceneIds), safety }),
  warnings: z.strictObject({
    ...provenance,
    tier: z.enum(tiers),
    order: z.int().min(1),
    icon: z.enum([
      'chest',
      'cold-leg',
      'spine',
      'jaw',
      'heat',
      'heartbeat',
      'swollen-leg',
      'clock',
      'drop',
      'poison',
      'nerve',
      'fluid-loss',
      'pill',
      'foot-sore',
      'dialysis',
      'moon',
      'walk',
      'thin-leg',
      'tingle',
      'restless',
      'glass',
      'child',
      'pregnant',
    ]),
  }),
  slides: z.strictObject({
    ...provenance,
    order: z.int().min(1),
    family: z.enum(families),
    opens: Destination,
    scene: z.enum(sceneIds),
    /** How long the slide shows, in seconds. */
    seconds: z.int().min(5).max(60),
    remedy: id.optional(),
    safety,
    /** Slides staff can never take out of a loop (docs/rules.md, rule 7: L09 and L10). */
    locked: z.boolean().default(false),
    night: z.boolean().default(false),
  }),
  lines: z.strictObject({ ...provenance, tone: z.enum(['warning', 'note']) }),
  lookalikes: z.strictObject({
    ...provenance,
    order: z.int().min(1),
    urgency: z.enum(['self-care', 'visit', 'today']),
    question: id.optional(),
  }),
  checklists: z.strictObject({ ...provenance, order: z.int().min(1), form: z.enum(['checklist', 'diary']) }),
  glossary: z.strictObject({ ...provenance, order: z.int().min(1) }),
  charts: z.strictObject({
    ...provenance,
    /** `people`: an icon array, value out of `of`. `bars`: values on one zero-based scale. */
    form: z.enum(['people', 'bars']),
    of: z.union([z.literal(10), z.literal(100)]).optional(),
    values: z.array(z.number().min(0)).min(1).max(8),
  }),
} satisfies Record<Kind, z.ZodObject>;

/** Words by kind: one language's text (`words` of an item file, or an entry of a translations file without its stamp). */
export const words = {
  topics: z.strictObject({ title: text(48), lead: text(110) }),
  questions: z.strictObject({ question: text(130), short: text(420), detail, synonyms }),
  causes: z.strictObject({ title: text(60), short: text(420), detail, picture: text(160), synonyms }),
  remedies: z.strictObject({ title: text(70), reason: text(160), short: text(420), detail, synonyms }),
  stretches: z.strictObject({
    title: text(60),
    summary: text(160),
    steps: z.array(text(170)).min(2).max(6),
    feelIt: text(60),
    picture: text(180),
    synonyms,
  }),
  moments: z.strictObject({ title: text(60), text: text(200), detail: text(260), picture: text(180) }),
  warnings: z.strictObject({ sign: text(420), meaning: text(90).optional() }),
  slides: z.strictObject({
    headline: text(75),
    lead: text(190),
    steps: z.array(text(60)).max(3).default([]),
    picture: text(180),
  }),
  lines: z.strictObject({ text: text(420) }),
  lookalikes: z.strictObject({ name: text(60), like: text(220), differs: text(220), todo: text(160) }),
  checklists: z.strictObject({ title: text(60), lead: text(200), items: z.array(text(160)).min(1).max(12) }),
  glossary: z.strictObject({
    term: text(60),
    explain: text(160),
    instead: z.array(text(60)).max(6),
    matches: z.array(text(40)).max(8),
  }),
  charts: z.strictObject({ title: text(130), labels: z.array(text(70)).min(1).max(8), note: text(240) }),
} satisfies Record<Kind, z.ZodObject>;

/** What a translation says of itself: which English it was made from (`hashOf` of it), and by whom. */
export const TranslationStamp = z.strictObject({
  madeFrom: z.string().regex(/^[0-9a-f]{16}$/, 'madeFrom is the 16-digit hash of the English'),
  translatedBy: z.enum(['computer', 'person']),
});
export type TranslationStamp = z.infer<typeof TranslationStamp>;

/** One record of `resources/content/sources.json`. */
export const Source = z.strictObject({
  id: z.string().regex(/^S-[A-Z0-9-]+$/),
  title: z.string().min(1),
  authors: z.string().nullable(),
  year: z.int().nullable(),
  publisher: z.string().nullable(),
  doi: z.string().nullable(),
  pmid: z.string().nullable(),
  url: z.string().nullable(),
  verified: z.boolean(),
  note: z.string(),
});
export type Source = z.infer<typeof Source>;

export type Facts<K extends Kind> = z.output<(typeof facts)[K]>;
export type Words<K extends Kind> = z.output<(typeof words)[K]>;
