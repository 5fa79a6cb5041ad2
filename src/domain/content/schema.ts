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

/** A web address, or words of a copy, where the name of a body or a person belongs. */
const noName =
  /https?:|\bwww\.|\.(?:com|org|net|info|news|club|io|app|eu|co|gov|edu|uk|nz|ie)\b|\b(?:via|cop(?:y|ies)|re-?(?:hosted|posted)|blog|unknown)\b/i;
/** What whoever searched noted down: it belongs into `note`. */
const workingNote = /\b(?:not (?:seen|identified)|inferred|from memory|as reported|re-?(?:hosted|posted))\b/i;
const plain = (max: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .refine((value) => !workingNote.test(value), 'holds a working note, which belongs into "note"');
const name = plain(120).refine((value) => !noName.test(value), 'is a web address or a copy, not the name of a body or a person');

/**
 * What sort of work a source is. `standard` is about how such texts are made, not about cramps. `none-found` is a search that found
 * nothing, `editorial` our own wording, and `claim` a text to be checked: these three are no evidence.
 */
const sourceKinds = [
  ...['guideline', 'review', 'trial', 'cohort', 'case-report', 'protocol', 'label', 'notice', 'leaflet', 'reference'],
  ...['standard', 'none-found', 'editorial', 'claim'],
] as const;

/**
 * One record of `resources/content/sources.json`: a reference as a clinician would write it, and for staff what was read of it, when and
 * where. `null` says that it is not known, or that the work does not tell it.
 */
export const Source = z
  .strictObject({
    id: z.string().regex(/^S-[A-Z0-9-]+$/),
    kind: z.enum(sourceKinds),
    /** As it stands on the work. */
    title: plain(240),
    /** People, or the body itself; `et al.` last where more follow. */
    authors: z.array(name).min(1).nullable(),
    year: z.int().min(1900).max(2100).nullable(),
    /** The journal, or the body that stands behind the text: never the site of a copy. */
    publisher: name.nullable(),
    /** Volume, issue and pages in a journal: `57(1):5-15`. */
    volume: plain(60).nullable().default(null),
    doi: z
      .string()
      .regex(/^10\.\d{4,9}\/\S+$/)
      .nullable()
      .default(null),
    pmid: z
      .string()
      .regex(/^\d{1,8}$/)
      .nullable()
      .default(null),
    /** The number its body gives it: of a guideline, a rule, a review, a trial. */
    number: plain(60).nullable().default(null),
    /** Where its publisher has it. */
    url: z.url().nullable(),
    /** How much of it was read by whoever wrote the facts, and when. */
    read: z.strictObject({ what: z.enum(['full-text', 'abstract', 'excerpt', 'not-read']), on: z.iso.date() }),
    /** For staff: where a copy was read. */
    copy: z.string().trim().min(1).nullable().default(null),
    /** For staff: what it says, and what is not certain about the record. */
    note: z.string().default(''),
  })
  .refine(({ kind, publisher }) => (publisher === null) === (kind === 'none-found' || kind === 'editorial'), {
    path: ['publisher'],
    message: 'a source names its publisher; a search that found nothing and our own wording have none',
  })
  .refine(({ kind, title }) => kind !== 'none-found' || title.startsWith('We searched and found no study'), {
    path: ['title'],
    message: 'a search without a result begins with "We searched and found no study"',
  })
  .refine(({ read, note }) => read.what !== 'not-read' || note !== '', {
    path: ['note'],
    message: 'says why the source was not read',
  });
export type Source = z.infer<typeof Source>;

export type Facts<K extends Kind> = z.output<(typeof facts)[K]>;
export type Words<K extends Kind> = z.output<(typeof words)[K]>;
