import { describe, expect, it } from 'vitest';
import type { HandoutRequest } from '../../domain/handout';
import { defaultSettings } from '../../domain/settings';
import type { Settings } from '../../domain/settings';
import { createManualClock } from '../clock/clock.fake';
import { createMemoryLogger } from '../log/logger.fake';
import { createHandouts, watchdogMs } from './create-handouts';
import type { HandoutTexts } from './handout-texts';
import type { PrintRenderer, PrintJob } from './print-renderer';
import type { QueuedJob } from '../printing/queue';

const request: HandoutRequest = { of: { kind: 'list', items: [] }, language: 'en', size: 'standard' };
const testPage = {
  fonts: () => '',
  words: () => ({ paper: { test: { title: '', sees: '', printer: '', paper: '', edge: '' } } }),
  paper: () => 'A4',
};
const ready = { 'printer-state': '3', 'printer-state-reasons': 'none', 'printer-is-accepting-jobs': 'true' };

interface Faults {
  readonly options?: Readonly<Record<string, string>>;
  readonly printers?: readonly string[];
  /** What the system answers a job with; `never` is the printer that does not call back. */
  readonly answer?: { readonly ok: true } | { readonly ok: false; readonly reason: string } | 'never';
  readonly settings?: Partial<Settings['printing']>;
  readonly jobs?: readonly QueuedJob[];
  /** The system's own default printer. */
  readonly usual?: string;
}

/** Handouts over a printer that can be told to fail. Test pages stand for handouts: they take the same way. */
function handoutsWith({ options = ready, printers = ['lobby'], answer = { ok: true }, settings = {}, jobs = [], usual }: Faults) {
  const clock = createManualClock();
  const handed: PrintJob[] = [];
  const cancelled: number[] = [];
  let gaveUp = 0;
  const press = {
    printers: () => Promise.resolve(printers.map((name) => ({ name, displayName: name, description: '', options }))),
    print: (job: PrintJob) => {
      handed.push(job);
      return {
        done: answer === 'never' ? new Promise<never>(() => undefined) : Promise.resolve(answer),
        giveUp: () => void (gaveUp += 1),
      };
    },
    warm: () => undefined,
    close: () => undefined,
  } as unknown as PrintRenderer;
  const handouts = createHandouts({
    settings: () => ({ ...defaultSettings, printing: { ...defaultSettings.printing, ...settings } }),
    texts: () => Promise.resolve(testPage as unknown as HandoutTexts),
    press,
    queue: {
      jobs: () => Promise.resolve(jobs),
      usualPrinter: () => Promise.resolve(usual),
      send: () => Promise.resolve({ ok: true }),
      cancel: (_, id) => (cancelled.push(id), Promise.resolve(true)),
    },
    drives: { save: () => Promise.resolve({ ok: false, reason: 'gone' }) },
    printed: () => undefined,
    clock,
    log: createMemoryLogger(),
    token: 'crampwise-0a1b2c',
  });
  return { handouts, clock, handed, cancelled, gaveUp: () => gaveUp };
}

describe('a printer', () => {
  it.each([
    ['lab', '', 'lab'],
    [undefined, '', 'lobby'],
    ['gone', '', 'lobby'],
    ['lab', 'lobby', 'lobby'],
  ])('is the usual one (%s) unless staff chose (%s): %s', async (usual, printer, chosen) => {
    const { handouts } = handoutsWith({
      printers: ['lobby', 'lab'],
      settings: { printer },
      ...(usual !== undefined && { usual }),
    });
    const printers = await handouts.printers();
    expect(printers.filter(({ isChosen }) => isChosen).map(({ name }) => name)).toEqual([chosen]);
    expect(printers.filter(({ isDefault }) => isDefault).map(({ name }) => name)).toEqual(usual === 'lab' ? ['lab'] : []);
  });

  it('that never calls back is given up after its time, and the next job may go', async () => {
    const { handouts, clock, gaveUp } = handoutsWith({ answer: 'never' });
    const printing = handouts.test();
    await clock.advance(1000);
    expect(await handouts.test()).toEqual({ ok: false, reason: 'busy' });
    expect((await handouts.view()).busy).toBe(true);
    await clock.advance(watchdogMs);
    expect(await printing).toEqual({ ok: false, reason: 'timed-out' });
    expect(gaveUp()).toBe(1);
    expect((await handouts.view()).busy).toBe(false);
  });

  it.each([
    [{ 'printer-state': '5', 'printer-state-reasons': 'paused' }, 'paused'],
    [{ 'printer-state': '5', 'printer-state-reasons': 'media-empty-error' }, 'out-of-paper'],
    [{ 'printer-state': '5', 'printer-state-reasons': 'media-jam-error' }, 'needs-attention'],
  ])('in the state %j gets no job, and says why', async (options, reason) => {
    const { handouts, handed } = handoutsWith({ options });
    expect((await handouts.view()).printing).toBe(reason);
    expect(await handouts.print({ request, copies: 1 })).toEqual({ ok: false, reason });
    expect(handed).toHaveLength(0);
  });

  it('that is not there, is switched off, or went in the moment of printing ends with its own word', async () => {
    expect(await handoutsWith({ printers: [] }).handouts.print({ request, copies: 1 })).toEqual({
      ok: false,
      reason: 'no-printer',
    });
    expect(await handoutsWith({ settings: { printer: 'gone' } }).handouts.print({ request, copies: 1 })).toEqual({
      ok: false,
      reason: 'no-printer',
    });
    expect(await handoutsWith({ settings: { on: false } }).handouts.print({ request, copies: 1 })).toEqual({
      ok: false,
      reason: 'off',
    });
    const lost = handoutsWith({ answer: { ok: false, reason: 'Invalid deviceName provided' } });
    expect(await lost.handouts.test()).toEqual({ ok: false, reason: 'no-printer' });
  });

  it('takes no more copies than the clinic allows', async () => {
    const { handouts } = handoutsWith({ settings: { mostCopies: 2 } });
    expect(await handouts.print({ request, copies: 3 })).toEqual({ ok: false, reason: 'too-many-copies' });
  });
});

it('only this kiosk’s own jobs that hang for more than ten minutes are cancelled, those of an earlier run at once', async () => {
  const now = createManualClock().now() / 1000;
  const { handouts, cancelled } = handoutsWith({
    jobs: [
      { id: 1, printer: 'lobby', title: 'Leg cramps (crampwise-0a1b2c)', createdAtSeconds: now - 601 },
      { id: 2, printer: 'lobby', title: 'Leg cramps (crampwise-0a1b2c)', createdAtSeconds: now - 599 },
      { id: 3, printer: 'lobby', title: 'the payroll', createdAtSeconds: now - 9000 },
      { id: 4, printer: 'lobby', title: 'Leg cramps (crampwise-ffffff)', createdAtSeconds: now - 9000 },
    ],
  });
  expect((await handouts.jobs()).map(({ id, title }) => [id, title])).toEqual([
    [1, 'Leg cramps'],
    [2, 'Leg cramps'],
  ]);
  expect(cancelled).toEqual([1]);
  await handouts.sweep();
  expect(cancelled).toEqual([1, 1]);
});
