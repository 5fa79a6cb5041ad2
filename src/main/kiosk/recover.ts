import type { App, RenderProcessGoneDetails } from 'electron';
import { createAlarm } from '../clock/alarm';
import type { Clock } from '../clock/clock';
import type { Logger } from '../log/logger';
import { isFlat } from './flatness';

/** The page, as far as bringing it back goes. */
export interface RecoverablePage {
  on(event: 'render-process-gone', listener: (event: unknown, details: RenderProcessGoneDetails) => void): unknown;
  on(
    event: 'did-fail-load',
    listener: (event: unknown, code: number, what: string, url: string, isMainFrame: boolean) => void,
  ): unknown;
  on(event: 'unresponsive' | 'responsive' | 'did-finish-load', listener: () => void): unknown;
  forcefullyCrashRenderer(): void;
  executeJavaScript(code: string): Promise<unknown>;
}

interface RecoverParts {
  readonly page: RecoverablePage;
  /** Loads the page, into a new process if the old one has gone. */
  readonly load: () => void;
  /** A small picture of what is on the screen, as BGRA; it may be empty. */
  readonly look: () => Promise<Uint8Array>;
  /** True while black is what staff want to see: a screen of one colour is then no trouble. */
  readonly isDark?: () => boolean;
  /** Hears why, each time the page has to be brought back. */
  readonly broughtBack?: (why: string) => void;
  readonly clock: Clock;
  readonly log: Logger;
}

/** How long to wait before each attempt in a row: at once, then calmer, for ever at the last. */
const pausesMs = [0, 1000, 5000, 20_000, 60_000] as const;
/** A page that has stood for this long is well, and the next failure is a first one again. */
const wellMs = 60_000;
const loadMs = 30_000;
const unresponsiveMs = 10_000;
const heartbeatMs = 15_000;
const answerMs = 10_000;
const missesAllowed = 1;
const lookMs = 5 * 60_000;
const lookAgainMs = 10_000;
/** Chromium refuses with this code what another load has overtaken. */
const aborted = -3;

/**
 * Keeps a slide on the wall: brings the page back when its process has gone (for whatever reason), when it does not load, does not
 * answer, or shows nothing. The first attempt comes at once; a page that keeps failing is tried at longer and longer pauses, and never
 * given up.
 */
export function createRecovery({ page, load, look, broughtBack, clock, log, isDark }: RecoverParts) {
  let failures = 0;
  /** When the page that stands there finished loading, by the steady clock; undefined while none stands there. */
  let loadedAt: number | undefined;
  let misses = 0;
  const attempt = createAlarm(clock);
  const loading = createAlarm(clock);
  const patience = createAlarm(clock);

  const begin = () => {
    loadedAt = undefined;
    misses = 0;
    loading.set(loadMs, () => {
      bringBack('the page did not load in time');
    });
    load();
  };
  /** Loads the page again, after the pause that is due. Does nothing while that is already under way. */
  const bringBack = (why: string) => {
    loading.clear();
    patience.clear();
    if (attempt.isSet()) return;
    if (loadedAt !== undefined && clock.steady() - loadedAt >= wellMs) failures = 0;
    const pauseMs = pausesMs[Math.min(failures, pausesMs.length - 1)] ?? 0;
    failures += 1;
    loadedAt = undefined;
    log.error(`${why}: loading it again in ${pauseMs / 1000} s (attempt ${failures})`);
    broughtBack?.(why);
    attempt.set(pauseMs, begin);
  };
  /** For a page that may hang: its process is ended, and its end brings it back. */
  const endProcess = (why: string) => {
    log.error(`${why}: ending its process`);
    // The end of a process that had already gone is not reported, so this does not wait for ever.
    patience.set(unresponsiveMs, () => {
      bringBack(why);
    });
    page.forcefullyCrashRenderer();
  };

  page.on('render-process-gone', (_, { reason, exitCode }) => {
    bringBack(`the page's process has gone (${reason}, code ${exitCode})`);
  });
  page.on('did-fail-load', (_, code, what, _url, isMainFrame) => {
    if (isMainFrame && code !== aborted) bringBack(`the page did not load (${what}, code ${code})`);
  });
  page.on('did-finish-load', () => {
    loading.clear();
    if (!attempt.isSet()) loadedAt ??= clock.steady();
  });
  page.on('unresponsive', () => {
    patience.set(unresponsiveMs, () => {
      endProcess('the page did not take a touch');
    });
  });
  page.on('responsive', patience.clear);

  const heartbeat = async () => {
    const asked = loadedAt;
    if (asked === undefined) return;
    const answered = await Promise.race([
      page.executeJavaScript('true').then(Boolean, () => false),
      new Promise<boolean>((settle) =>
        clock.after(answerMs, () => {
          settle(false);
        }),
      ),
    ]);
    if (asked !== loadedAt) return; // another page stands there by now
    misses = answered ? 0 : misses + 1;
    if (misses > missesAllowed) endProcess('the page does not answer');
  };
  /** A screen may be one colour for a moment, between two slides: only the second look counts. */
  const lookTwice = async () => {
    if (loadedAt === undefined || !(await isBlank())) return;
    clock.after(lookAgainMs, () => {
      void isBlank().then((isStillBlank) => {
        if (isStillBlank && loadedAt !== undefined) endProcess('the screen shows nothing');
      });
    });
  };
  const isBlank = () => (isDark?.() ? Promise.resolve(false) : look().then(isFlat, () => false));
  const stops = [clock.every(heartbeatMs, () => void heartbeat()), clock.every(lookMs, () => void lookTwice())];

  return {
    /** Loads the page for the first time. */
    begin,
    /** Makes a new page, in a new process, even where the old one hangs. */
    restart: endProcess,
    /** A helper process of Chromium's has gone; it starts it again by itself, but what is on the screen may be lost. */
    helperGone: ({ type, reason, exitCode }: { readonly type: string; readonly reason: string; readonly exitCode: number }) => {
      log.error(`a helper process has gone: ${type} (${reason}, code ${exitCode})`);
      clock.after(lookAgainMs, () => void lookTwice());
    },
    stop: () => {
      for (const stop of stops) stop();
      for (const alarm of [attempt, loading, patience]) alarm.clear();
    },
  };
}

/** Tells the recovery about Chromium's helper processes. Renderers are told about by the page itself. */
export function watchHelpers(app: Pick<App, 'on'>, recovery: Pick<ReturnType<typeof createRecovery>, 'helperGone'>): void {
  app.on('child-process-gone', (_, details) => {
    if (details.reason !== 'clean-exit') recovery.helperGone(details);
  });
}
