import type { ScheduleChange, ScheduleOutcome, ScheduleTimeline, ScheduleView, Role } from '../../bridge/contract';
import type { Input } from '../../bridge/contract';
import type { Pack } from '../../domain/content';
import type { LanguageCode } from '../../domain/language';
import { dateOf, dayOf, dayOfDate, instantOf, minuteOf, minutesOfTime, timeOf } from '../../domain/time';
import { explain, planOf } from '../../domain/playlist';
import type { Plan } from '../../domain/playlist';
import { checkSchedule, defaultSchedule, differences, spokenBy } from '../../domain/schedule';
import type { Difference, Schedule, Overrides, SlideFactsById } from '../../domain/schedule';
import type { Clock } from '../clock/clock';
import type { ClockTrouble } from '../clock/watch-clock';
import type { createScheduleFiles } from './schedule-files';

/** What the schedule must know of the kiosk it plays on. */
export interface Surroundings {
  readonly pack: Pick<Pack, 'slides'>;
  readonly languages: readonly LanguageCode[];
  readonly timeZone: string;
}

interface ScheduleParts {
  readonly files: ReturnType<typeof createScheduleFiles>;
  /** Known once the content has been read. */
  readonly surroundings: () => Promise<Surroundings>;
  readonly clock: Pick<Clock, 'now'>;
  /** Who is at the screen: the change log names roles, never people. */
  readonly role: () => Role;
  /** The wall is to show something else from now on. */
  readonly changed: () => void;
  readonly displaySleep: () => ScheduleView['displaySleep'];
  readonly clockTrouble: () => ClockTrouble | undefined;
  /** ms since 1970. */
  readonly builtAt: number;
}

/** How many steps back there are, and how long the change log is. */
const mostUndo = 20;
const mostChanges = 500;
/** How many lines of the log a screen is given. */
const shownChanges = 100;
/** 'Sleep now' ends when the screen's hours next light it, and at the latest after this: one that somebody forgot is lit the next day. */
const longestSleepMs = 12 * 3_600_000;
const cleaningMs = 60_000;

/** The schedule: what plays, the draft, and the past. One writer, one change after another. */
export function createSchedule({
  files,
  surroundings,
  clock,
  role,
  changed,
  displaySleep,
  clockTrouble,
  builtAt,
}: ScheduleParts) {
  let queue: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(run: () => Promise<T>): Promise<T> => {
    const result = queue.then(run);
    queue = result.catch(() => undefined);
    return result;
  };

  async function view(): Promise<ScheduleView> {
    const { pack, languages, timeZone } = await surroundings();
    const { published: stored, overrides } = files.wall.read();
    const published = stored ?? defaultSchedule(pack);
    const { draft: own } = files.draft.read();
    const draft = own ?? published;
    const past = files.past.read();
    const slides = slideFacts(pack);
    return {
      draft,
      hasDraft: own !== undefined,
      published,
      differs: differences(published, draft),
      issues: checkSchedule(draft, slides, languages),
      canUndo: past.before.length > 0,
      changes: past.changes.slice(-shownChanges).reverse(),
      overrides,
      slides,
      languages,
      timeZone,
      displaySleep: displaySleep(),
      clockTrouble: clockTrouble(),
      troubles: [...files.wall.troubles(), ...files.draft.troubles(), ...files.past.troubles()],
    };
  }
  const done = async (): Promise<ScheduleOutcome> => ({ ok: true, view: await view() });
  const refused = (
    reason: (ScheduleOutcome & { ok: false })['reason'],
    issues: ScheduleView['issues'] = [],
  ): ScheduleOutcome => ({
    ok: false,
    reason,
    issues,
  });

  /** Writes a line of the log, and with it what undo goes back to. The wall has changed by then: a full disk costs the line, not the change. */
  async function remember(
    what: ScheduleChange['what'],
    more: {
      readonly changes?: readonly Difference[];
      readonly name?: string;
      readonly before?: readonly (Schedule | null)[];
    } = {},
  ): Promise<void> {
    const past = files.past.read();
    const { changes = [], name, before = past.before } = more;
    const line: ScheduleChange = { at: clock.now(), role: role(), what, changes, ...(name === undefined ? {} : { name }) };
    await files.past.write({
      before: before.slice(-mostUndo),
      changes: [...past.changes, line].slice(-mostChanges),
    });
  }

  async function publish(): Promise<ScheduleOutcome> {
    const { draft } = files.draft.read();
    if (!draft) return refused('nothing');
    const { pack, languages } = await surroundings();
    const issues = checkSchedule(draft, slideFacts(pack), languages);
    if (issues.some(({ refuses }) => refuses)) return refused('not-valid', issues);
    const { published, overrides } = files.wall.read();
    const changes = differences(published ?? defaultSchedule(pack), draft);
    if (!(await files.wall.write({ published: draft, overrides }))) return refused('not-written');
    await files.draft.write({ draft: undefined });
    await remember('published', { changes, before: [...files.past.read().before, published ?? null] });
    changed();
    return done();
  }

  async function undo(): Promise<ScheduleOutcome> {
    const { before } = files.past.read();
    const last = before.at(-1);
    if (last === undefined) return refused('nothing');
    const { pack } = await surroundings();
    const { published, overrides } = files.wall.read();
    const fallback = defaultSchedule(pack);
    const changes = differences(published ?? fallback, last ?? fallback);
    if (!(await files.wall.write({ published: last ?? undefined, overrides }))) return refused('not-written');
    await remember('undone', { changes, before: before.slice(0, -1) });
    changed();
    return done();
  }

  /** What shows at a minute of the clinic's day, and why. For now, the clock is held against what is known of it; for a plan it is taken at its word. */
  async function timeline({ of, at: wanted }: Input<'schedule.timeline'>): Promise<ScheduleTimeline> {
    const { pack, languages, timeZone } = await surroundings();
    const { published, overrides } = files.wall.read();
    const schedule = (of === 'draft' ? files.draft.read().draft : undefined) ?? published;
    const at = wanted ? instantOf(dayOfDate(wanted.date), minutesOfTime(wanted.time), timeZone) : clock.now();
    const doubts = wanted ? {} : { notBefore: builtAt, clockTrouble: clockTrouble() };
    const { currentSlide, span, day } = explain(planOf({ pack, languages, timeZone, schedule, overrides, ...doubts }), at);
    const { kind, slide, language, index, count } = currentSlide;
    return {
      at,
      timeZone,
      date: dateOf(dayOf(at, timeZone)),
      time: timeOf(minuteOf(at, timeZone)),
      shows: { kind, of: slide, language, index, count },
      span,
      day,
    };
  }

  async function ask(wish: Input<'schedule.override'>): Promise<ScheduleOutcome> {
    const { pack, languages, timeZone } = await surroundings();
    const { published, overrides } = files.wall.read();
    const at = clock.now();
    const today = dateOf(dayOf(at, timeZone));
    const put = async (what: ScheduleChange['what'], next: Overrides, name?: string) => {
      if (!(await files.wall.write({ published, overrides: next }))) return refused('not-written');
      await remember(what, name === undefined ? {} : { name });
      changed();
      return done();
    };
    switch (wish.do) {
      case 'pause':
        return put('paused', { ...overrides, pausedAt: at });
      case 'resume':
        return put('resumed', { ...overrides, pausedAt: undefined });
      case 'sleep':
        return put('slept', {
          ...overrides,
          sleep: { since: at, until: nextLit(planOf({ pack, languages, timeZone, schedule: published }), at) },
        });
      case 'wake':
        return put('woken', { ...overrides, sleep: undefined });
      case 'close-today':
        return put('closed-today', { ...overrides, closedOn: today });
      case 'open-today':
        return put('opened-today', { ...overrides, closedOn: undefined });
      case 'quiet':
        return put('quieted', { ...overrides, quiet: true });
      case 'sound':
        return put('sounded', { ...overrides, quiet: false });
      case 'clean':
        return put('cleaned', { ...overrides, cleaningUntil: at + cleaningMs });
      case 'urgent-down':
        return put('urgent-down', { ...overrides, urgent: undefined });
      case 'urgent-up': {
        const known = [...(files.draft.read().draft?.announcements ?? []), ...(published?.announcements ?? [])];
        const announcement = known.find(({ id }) => id === wish.announcement);
        const [first] = announcement ? spokenBy(announcement) : [];
        if (!announcement || first === undefined) return refused('no-such-announcement');
        return put('urgent-up', { ...overrides, urgent: { announcement, since: at } }, announcement.words[first]?.headline);
      }
    }
  }

  return {
    /** What plays, for the page. */
    wall: () => files.wall.read(),
    read: view,
    /** The pictures that show, are planned, or come back with an undo. */
    pictures: (): ReadonlySet<string> => {
      const { published, overrides } = files.wall.read();
      const all = [published, files.draft.read().draft, ...files.past.read().before];
      const announcements = [...all.flatMap((schedule) => schedule?.announcements ?? []), overrides.urgent?.announcement];
      return new Set(announcements.flatMap((announcement) => announcement?.image ?? []));
    },
    saveDraft: (schedule: Schedule) =>
      inTurn(async () => ((await files.draft.write({ draft: schedule })) ? done() : refused('not-written'))),
    publish: () => inTurn(publish),
    undo: () => inTurn(undo),
    discardDraft: () =>
      inTurn(async () => {
        if (!files.draft.read().draft) return refused('nothing');
        if (!(await files.draft.write({ draft: undefined }))) return refused('not-written');
        await remember('draft-discarded');
        return done();
      }),
    timeline,
    override: (wish: Input<'schedule.override'>) => inTurn(() => ask(wish)),
  };
}

/** What the checks and the screens must know of each slide. */
function slideFacts(pack: Pick<Pack, 'slides'>): SlideFactsById {
  return Object.fromEntries(Object.values(pack.slides).map(({ facts: { id, seconds, locked } }) => [id, { seconds, locked }]));
}

/** When the screen's own hours light it again after a time in the dark, within the longest sleep. */
function nextLit(plan: Plan, at: number): number {
  const latest = at + longestSleepMs;
  const spans = [at, latest].flatMap((day) => explain(plan, day).day);
  const lit = spans.find(
    ({ startsAt, light }, index) => startsAt > at && light.light === 'on' && spans[index - 1]?.light.light !== 'on',
  );
  return Math.min(latest, lit?.startsAt ?? latest);
}
