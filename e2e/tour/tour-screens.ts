import type { LanguageCode } from '../../src/domain/language';
import type { Announcement, AnnouncementWords } from '../../src/domain/schedule';
import type { Entry, Pack } from '../../src/domain/content';
import type { Screen, VisitEvent } from '../../src/domain/session';
import type { HandoutItem } from '../../src/domain/handout';

/** One picture of the tour: its name in the file, and where to go. */
export interface TourStop {
  readonly name: string;
  readonly screen: Screen;
  /** How many times 'More' is pressed before the picture is taken. */
  readonly pagesDown?: number;
  /** What the visitor has done before, such as filling their handout. */
  readonly changes?: readonly VisitEvent[];
  /** What is touched on arrival, as a selector. */
  readonly press?: string;
}

/** A handout with something of each kind. */
const gathered: readonly HandoutItem[] = [
  { kind: 'questions', id: 'Q030' },
  { kind: 'stretches', id: 'ST1' },
  { kind: 'remedies', id: 'quinine' },
  { kind: 'checklists', id: 'bedtime-checklist' },
  { kind: 'part', id: 'warnings' },
];
const changes = gathered.map((item): VisitEvent => ({ type: 'handout', change: { type: 'add', item } }));

/** How much there is to read in an item: the longest is the one that breaks a layout first. */
const length = (entry: Entry) => JSON.stringify(entry.words).length + entry.facts.sources.length * 60;

function longest<E extends Entry>(items: Readonly<Record<string, E>>): string {
  return Object.entries(items).reduce((best, [id, entry]) => (length(entry) > best.size ? { id, size: length(entry) } : best), {
    id: '',
    size: 0,
  }).id;
}

/** Which item of a kind says the most in its warnings. */
function mostWarned(pack: Pack): string {
  const warned = (id: string) =>
    (pack.questions[id]?.facts.safety ?? []).reduce((sum, line) => sum + (pack.lines[line]?.words.text.length ?? 0), 0);
  return Object.keys(pack.questions).reduce((best, id) => (warned(id) > warned(best) ? id : best), 'Q030');
}

/** Reach mode has a layout of its own; these are its kinds. */
const lowered: readonly { readonly name: string; readonly screen: Screen }[] = [
  { name: 'home', screen: { screen: 'home' } },
  { name: 'question', screen: { screen: 'question', id: 'Q037' } },
  { name: 'stretch', screen: { screen: 'stretch', id: 'ST1' } },
  { name: 'moment', screen: { screen: 'moment', step: 6 } },
  { name: 'search', screen: { screen: 'search' } },
  { name: 'warnings', screen: { screen: 'warnings', tier: 'today' } },
];

/** A word that this language surely finds something for: the first of what it calls magnesium. */
const someWord = (pack: Pack) => pack.remedies.magnesium?.words.title.split(' ')[0] ?? '';

/** Every named screen, the longest text of each kind included. */
export function tourStops(pack: Pack): readonly TourStop[] {
  return [
    { name: 'welcome', screen: { screen: 'welcome' } },
    { name: 'home', screen: { screen: 'home' } },
    ...Object.keys(pack.topics).map((id): TourStop => ({ name: `topic-${id}`, screen: { screen: 'topic', id: id as 'causes' } })),
    { name: 'search', screen: { screen: 'search' } },
    { name: 'search-found', screen: { screen: 'search' }, changes: [{ type: 'search', text: someWord(pack) }] },
    { name: 'search-nothing', screen: { screen: 'search' }, changes: [{ type: 'search', text: 'qqqqq' }] },
    { name: 'question-magnesium', screen: { screen: 'question', id: 'Q030' } },
    { name: 'question-magnesium-down', screen: { screen: 'question', id: 'Q030' }, pagesDown: 1 },
    { name: 'question-quinine', screen: { screen: 'question', id: 'Q037' } },
    { name: 'question-chart', screen: { screen: 'question', id: 'Q005' } },
    { name: 'question-longest', screen: { screen: 'question', id: longest(pack.questions) } },
    { name: 'question-most-warned', screen: { screen: 'question', id: mostWarned(pack) } },
    { name: 'question-emergency', screen: { screen: 'question', id: 'Q089' } },
    { name: 'cause-longest', screen: { screen: 'cause', id: longest(pack.causes) } },
    { name: 'remedy-longest', screen: { screen: 'remedy', id: longest(pack.remedies) } },
    { name: 'remedy-vitamin-k2', screen: { screen: 'remedy', id: 'vitamin-k2' } },
    { name: 'sources', screen: { screen: 'sources', kind: 'questions', id: 'Q037' } },
    { name: 'studies', screen: { screen: 'studies' } },
    { name: 'lookalikes', screen: { screen: 'lookalikes' } },
    { name: 'glossary', screen: { screen: 'glossary' } },
    { name: 'stretches', screen: { screen: 'stretches' } },
    ...Object.keys(pack.stretches).map((id): TourStop => ({ name: `stretch-${id}`, screen: { screen: 'stretch', id } })),
    ...[1, 2, 4, 6, 7].map((step): TourStop => ({ name: `moment-${step}`, screen: { screen: 'moment', step } })),
    { name: 'warnings-emergency', screen: { screen: 'warnings', tier: 'emergency' } },
    { name: 'warnings-today', screen: { screen: 'warnings', tier: 'today' } },
    { name: 'warnings-visit', screen: { screen: 'warnings', tier: 'visit' } },
    { name: 'about', screen: { screen: 'about' } },
    { name: 'handout', screen: { screen: 'handout' }, changes },
    { name: 'handout-empty', screen: { screen: 'handout' } },
    { name: 'handout-pages', screen: { screen: 'handout-pages', of: 'bedtime' } },
    { name: 'take-away', screen: { screen: 'take-away', of: 'list' }, changes },
    { name: 'text-size', screen: { screen: 'home' }, press: 'nav [aria-expanded] >> nth=0' },
    // Up to 125 % the same panel; from 150 % the tools that the dock has no room for.
    { name: 'tools', screen: { screen: 'home' }, press: 'nav [aria-expanded] >> nth=-1' },
    ...lowered.map(({ name, screen }): TourStop => ({
      name: `lower-${name}`,
      screen,
      changes: [{ type: 'setLower', lower: true }],
    })),
  ];
}

const noticeWords: Readonly<Record<'en' | 'es' | 'ar', AnnouncementWords>> = {
  en: {
    headline: 'The clinic closes at three o’clock today',
    message: 'Do you still need a prescription or a letter? Please ask at the front desk before half past two. Thank you.',
    place: 'Front desk, ground floor',
  },
  es: {
    headline: 'La clínica cierra hoy a las tres y media',
    message: '¿Todavía necesita una receta o una carta? Pregunte en la recepción antes de las dos y media. Gracias.',
    place: 'Recepción, planta baja',
  },
  ar: {
    headline: 'تغلق العيادة اليوم الساعة الثالثة تمامًا',
    message: 'هل ما زلت تحتاج إلى وصفة طبية أو رسالة؟ اسأل في الاستقبال قبل الثانية والنصف. شكرًا لك.',
    place: 'الاستقبال، الطابق الأرضي',
  },
};

/** A notice in a language, as long as a clinic's may be. */
export function announcementIn(language: LanguageCode): Announcement {
  const written = language === 'es' || language === 'ar' ? language : 'en';
  return {
    id: 'tour',
    kind: 'announcement',
    words: { [written]: noticeWords[written] },
    often: 'where-added',
    seconds: 10,
    urgent: true,
  };
}
