/** The names content is filed under. Ids are never renumbered: signatures and links hold on to them. */

/** The thirteen topics a patient can open, in the order the catalogue lists them. */
export const topicIds = [
  'causes',
  'in-the-moment',
  'treatments',
  'prevention',
  'medicines',
  'pregnancy',
  'older-adults',
  'exercise-and-heat',
  'children',
  'long-term-conditions',
  'look-alikes',
  'when-to-get-help',
  'about-this-information',
] as const;
export type TopicId = (typeof topicIds)[number];

/** The colour, icon and word a topic or slide belongs to (docs/design.md, Colour). */
export const families = ['now', 'causes', 'stretches', 'remedies', 'habits', 'people', 'help', 'about'] as const;
export type Family = (typeof families)[number];

/** The seven evidence labels (docs/rules.md, rule 2). */
export const grades = ['good', 'some', 'mixed', 'too-little', 'no-help', 'expert', 'not-advised'] as const;
export type Grade = (typeof grades)[number];

/**
 * How certain the studies make us, in the words of GRADE. `low-very-low` is 'low to very low';
 * `none` means that nobody has tested it.
 */
export const certainties = ['high', 'moderate', 'low', 'low-very-low', 'very-low', 'none'] as const;
export type Certainty = (typeof certainties)[number];

/** Which of the three warning panels a sign stands on, worst first (docs/rules.md, rule 3). */
export const tiers = ['emergency', 'today', 'visit'] as const;
export type Tier = (typeof tiers)[number];

/** Verified, from memory, editorial (docs/rules.md, rule 20). Travels with each item for the clinician's sign-off. */
export const marks = ['V', 'M', 'E'] as const;
export type Mark = (typeof marks)[number];

/** The drawings an item may ask for; each is drawn by the figure rig. */
export const sceneIds = [
  'stand',
  'walk',
  'sit',
  'sleep',
  'calf-wall',
  'hamstring-step',
  'hamstring-chair',
  'seated-toe-pull',
  'foot-pull',
  'heel-raise',
  'massage-calf',
  'night-cramp',
  'night-pull',
  'bed-edge',
  'drink',
  'drink-seated',
  'pills',
  'food',
  'heat-cold',
  'wheelchair',
  'pregnant',
  'child',
  'foot-front',
  'waiting-room',
  'swollen-leg',
  'tell-staff',
  'call-help',
  'inhaler',
  'spine',
] as const;
export type SceneId = (typeof sceneIds)[number];

/** The kinds of item, each with a folder of its own under `resources/content`. */
export const kinds = [
  'topics',
  'questions',
  'causes',
  'remedies',
  'stretches',
  'moments',
  'warnings',
  'slides',
  'lines',
  'lookalikes',
  'checklists',
  'glossary',
  'charts',
] as const;
export type Kind = (typeof kinds)[number];

/** Values the clinic's settings or region put into a text, written `{{name}}`. */
export const placeholders = [
  'emergencyNumber',
  'urgentLine',
  'clinicPhone',
  'clinicName',
  'waterPill',
  'waterPills',
  'dummyPill',
  'dummyPills',
  'paracetamol',
  'salbutamol',
  'liters',
] as const;
export type Placeholder = (typeof placeholders)[number];
