import type { HealthView, KioskView } from '../../../../../bridge/contracts/kiosk';
import type { ScheduleView } from '../../../../../bridge/contracts/schedule';
import type { HealthRow } from '../../../../../domain/health';
import type { LanguageCode } from '../../../../../domain/language';
import { languageOf } from '../../../../../domain/language';
import { announcementState, headlineOf, spokenBy } from '../../../../../domain/schedule';
import type { SectionId } from '../../page';

/** What is known when staff open the overview. `moment` is now on the clinic's wall. */
export interface Situation {
  readonly schedule: ScheduleView;
  readonly kiosk: Pick<KioskView, 'demo' | 'languages'>;
  readonly health: HealthView | undefined;
  readonly moment: string;
  readonly language: LanguageCode;
}

/** One thing staff should look at, and the one place where it is put right. The screen has the sentences. */
export type Attention = {
  readonly tone: 'problem' | 'warn';
  readonly section?: SectionId;
  readonly target?: string;
} & (
  | { readonly about: 'demo' | 'draft' | 'refused' }
  | { readonly about: 'urgent'; readonly name: string }
  | {
      readonly about: 'language';
      readonly name: string;
      readonly missing: readonly LanguageCode[];
      readonly shownIn: LanguageCode;
    }
  | { readonly about: 'health'; readonly row: HealthRow }
);

type Look = (situation: Situation) => readonly Attention[];

/** Everything that may want attention, the most pressing first. Whatever else a kiosk learns to notice is one line here. */
const looks: readonly Look[] = [
  ({ schedule: { overrides }, language }) =>
    overrides.urgent
      ? [
          {
            about: 'urgent',
            tone: 'problem',
            name: headlineOf(overrides.urgent.announcement, language),
            section: 'announcements',
          },
        ]
      : [],
  ({ health }) => healthOf(health, 'act'),
  ({ kiosk: { demo }, health }) =>
    demo && !health?.rows.some(({ words }) => words === 'number.missing')
      ? [{ about: 'demo', tone: 'problem', section: 'clinic' }]
      : [],
  ({ schedule: { hasDraft, differs, issues } }) =>
    hasDraft && differs.length > 0
      ? issues.some(({ refuses }) => refuses)
        ? [{ about: 'refused', tone: 'warn', section: placeOf(issues.find(({ refuses }) => refuses)?.place) }]
        : [{ about: 'draft', tone: 'warn', section: placeOf(differs[0]?.place) }]
      : [],
  missingLanguages,
  ({ health }) => healthOf(health, 'look'),
];

/** What wants attention now, the worst first. */
export function attentionOf(situation: Situation): readonly Attention[] {
  return looks.flatMap((look) => look(situation));
}

function missingLanguages({ schedule: { published }, kiosk, moment }: Situation): readonly Attention[] {
  const offered = kiosk.languages.map(({ code }) => code).filter((code) => !languageOf(code).isTest);
  return published.announcements.flatMap((announcement): readonly Attention[] => {
    const state = announcementState(published, announcement.id, moment);
    const [shownIn, ...others] = spokenBy(announcement);
    const missing = offered.filter((code) => code !== shownIn && !others.includes(code));
    if (shownIn === undefined || missing.length === 0 || state === 'ended') return [];
    const name = headlineOf(announcement, shownIn);
    return [{ about: 'language', tone: 'warn', name, missing, shownIn, section: 'announcements', target: announcement.id }];
  });
}

const healthSections: Readonly<Record<NonNullable<HealthRow['action']>, SectionId>> = {
  clinic: 'clinic',
  languages: 'languages',
  'sign-off': 'sign-off',
  display: 'display',
  backup: 'backup',
  printing: 'printing',
  access: 'access',
  support: 'health',
  restart: 'health',
};

function healthOf(health: HealthView | undefined, level: HealthRow['level']): readonly Attention[] {
  return (health?.rows ?? [])
    .filter((row) => row.level === level)
    .map((row) => ({
      about: 'health',
      row,
      tone: level === 'act' ? 'problem' : 'warn',
      section: row.action ? healthSections[row.action] : 'health',
    }));
}

function placeOf(place: ScheduleView['issues'][number]['place'] | undefined): SectionId {
  if (place === 'announcement') return 'announcements';
  return place === 'rule' || place === 'daypart' || place === 'closedDay' || place === 'screenHours' ? 'schedule' : 'loop';
}
