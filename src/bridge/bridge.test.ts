import { describe, expect, it } from 'vitest';
import { defaultSchedule } from '../domain/schedule';
import { createAnswer } from '../main/ipc/create-answer';
import { isOurFrame } from '../main/ipc/our-frame';
import { serve } from '../main/ipc/serve';
import { createMemoryLogger } from '../main/log/logger.fake';
import { connect } from '../renderer/bridge/connect';
import { requests } from './channels';
import type { RequestName } from './channels';
import { needs } from './contract';
import type { Handlers, Input, PreloadApi, Reply } from './contract';
import type { Role } from './contracts/role';

const stretchSheet = { of: { kind: 'sheet', sheet: 'stretches' }, language: 'ar', second: 'en', size: 'large' } as const;

/** An input each channel takes, and one it does not. */
const inputs: { readonly [N in RequestName]: { readonly good: Input<N>; readonly bad: unknown } } = {
  'start.read': { good: undefined, bad: {} },
  'kiosk.read': { good: undefined, bad: {} },
  'loop.read': { good: { language: 'ar' }, bad: { language: 'xx' } },
  'content.read': { good: { language: 'ar' }, bad: { language: 'xx' } },
  'sources.read': { good: undefined, bad: 'all' },
  'search.read': { good: { language: 'en-XA' }, bad: { language: '../../etc/passwd' } },
  'session.report': { good: { phase: 'explore', busy: true }, bad: { phase: 'asleep', busy: false } },
  'trouble.report': { good: { where: 'attract', what: 'a TypeError' }, bad: { where: 'attract', what: 'x'.repeat(4001) } },
  'health.read': { good: undefined, bad: 1 },

  'access.read': { good: undefined, bad: 1 },
  'access.begin': { good: { pin: '482915' }, bad: { pin: '1234' } },
  'access.unlock': { good: { pin: '482915' }, bad: { pin: '12345x' } },
  'access.lock': { good: undefined, bad: 1 },
  'access.checkCode': { good: { code: '4829150012345678' }, bad: { code: '482915' } },
  'access.recover': { good: { code: '4829150012345678', pin: '482915' }, bad: { code: '4829150012345678', pin: '1' } },
  'access.readPins': { good: undefined, bad: 1 },
  'access.choosePin': { good: { role: 'clinician', pin: '482915' }, bad: { role: 'visitor', pin: '482915' } },
  'access.removePin': { good: { role: 'staff' }, bad: { role: 'manager' } },
  'access.newCode': { good: undefined, bad: 1 },
  'access.printCode': { good: { code: '1234567890123456', language: 'en' }, bad: { code: '../etc/passwd', language: 'en' } },

  'schedule.read': { good: undefined, bad: 1 },
  'schedule.saveDraft': {
    good: { schedule: defaultSchedule({ slides: {} }) },
    bad: { schedule: { ...defaultSchedule({ slides: {} }), defaultLoop: '../../etc/passwd' } },
  },
  'schedule.publish': { good: undefined, bad: 1 },
  'schedule.undo': { good: undefined, bad: 1 },
  'schedule.discardDraft': { good: undefined, bad: 1 },
  'schedule.timeline': {
    good: { of: 'draft', at: { date: '2028-02-29', time: '09:00' } },
    bad: { of: 'draft', at: { date: '2027-02-29', time: '09:00' } },
  },
  'schedule.override': { good: { do: 'urgent-up', announcement: 'n1' }, bad: { do: 'explode' } },

  'settings.read': { good: undefined, bad: 1 },
  'settings.update': { good: { display: { calm: true } }, bad: { display: true } },
  'settings.displays': { good: undefined, bad: 1 },
  'usbDrives.list': { good: undefined, bad: 1 },
  'usbDrives.folder': { good: { drive: '0123456789ab', path: ['Photos'] }, bad: { drive: '0123456789ab', path: ['..'] } },
  'handout.read': { good: undefined, bad: 1 },
  'handout.preview': { good: { request: stretchSheet, page: 0 }, bad: { request: { ...stretchSheet, html: '<b>' }, page: 0 } },
  'handout.print': {
    good: { request: { ...stretchSheet, of: { kind: 'list', items: [{ kind: 'questions', id: 'Q030' }] } }, copies: 1 },
    bad: { request: { ...stretchSheet, of: { kind: 'list', items: [{ kind: 'part', id: '../../etc/passwd' }] } }, copies: 1 },
  },
  'handout.forget': { good: undefined, bad: 1 },
  'printing.printers': { good: undefined, bad: 1 },
  'printing.test': { good: undefined, bad: 'lobby' },
  'printing.jobs': { good: undefined, bad: 1 },
  'printing.save': {
    good: { drive: '0123456789ab', sheets: ['diary'], languages: ['en'], sizes: ['large'] },
    bad: { drive: '0123456789ab', sheets: [], languages: ['en'], sizes: ['large'] },
  },

  'pictures.list': { good: undefined, bad: 1 },
  'pictures.add': { good: { drive: '0123456789ab', path: ['a.png'] }, bad: { drive: '0123456789ab', path: [] } },
  'pictures.remove': { good: { id: 'a'.repeat(32) }, bad: { id: '../../etc/passwd' } },
  'backup.read': { good: undefined, bad: 1 },
  'backup.save': { good: { drive: '0123456789ab' }, bad: { drive: '/media/stick' } },
  'backup.look': { good: { drive: '0123456789ab', path: ['a.json'] }, bad: { drive: '0123456789ab', path: ['..', 'a.json'] } },
  'backup.restore': { good: { drive: '0123456789ab', path: ['Crampwise', 'a.json'] }, bad: { path: ['a.json'] } },
  'backup.undo': { good: undefined, bad: 'yes' },

  'usage.count': { good: { what: 'opened', kind: 'questions', id: 'Q030' }, bad: { what: 'search', text: 'a typed word' } },
  'usage.read': { good: { period: 'week' }, bad: { period: 'today' } },
  'usage.saveTable': { good: { period: 'month', drive: '0123456789ab' }, bad: { period: 'month', drive: '..' } },
  'usage.printReport': { good: { period: 'month', language: 'es' }, bad: { period: '/etc/passwd', language: 'es' } },
  'usage.saveReport': {
    good: { period: 'lastMonth', language: 'ar', drive: '0123456789ab' },
    bad: { period: 'month', language: 'ar', drive: '0123456789ab', html: '<b>' },
  },
  'support.save': { good: { drive: '0123456789ab' }, bad: {} },
  'about.read': { good: undefined, bad: 1 },
  'kiosk.restart': { good: undefined, bad: 1 },
  'kiosk.leave': { good: undefined, bad: 1 },

  'signOff.read': { good: { language: 'es' }, bad: { language: 'xx' } },
  'signOff.item': { good: { key: 'questions/Q030', language: 'en' }, bad: { key: '../settings', language: 'en' } },
  'signOff.begin': { good: { by: 'A. Healer', role: 'GP' }, bad: { by: ' ', role: 'GP' } },
  'signOff.sign': {
    good: { language: 'en', items: [{ key: 'questions/Q030', hash: '0123456789abcdef' }] },
    bad: { language: 'en', items: [] },
  },
  'signOff.withdraw': { good: { key: 'lines/fluid-limit', language: 'ar' }, bad: { key: 'lines/fluid-limit' } },
  'signOff.hide': { good: { key: 'questions/Q030', language: 'en' }, bad: { key: 'questions', language: 'en' } },
  'signOff.unhide': { good: { key: 'questions/Q030', language: 'en' }, bad: { key: 'drugs/Q030', language: 'en' } },
  'signOff.word': {
    good: { key: 'questions/Q030', language: 'en', texts: { short: 'Ask us.' } },
    bad: { key: 'questions/Q030', language: 'en', texts: { short: 'x'.repeat(2001) } },
  },
  'signOff.choose': {
    good: { language: 'en', switch: 'statins', option: 'as-written' },
    bad: { language: 'en', switch: 'statins', option: 7 },
  },
  'signOff.export': { good: { drive: '0123456789ab', form: 'csv' }, bad: { drive: '/dev/sda', form: 'csv' } },
};
const ourFrame = { url: 'app://kiosk/index.html', parent: null };

interface Wiring {
  readonly role?: Role;
  readonly frame?: object | null;
  readonly handle?: (name: string, input: unknown) => unknown;
}

/** The real two ends of the bridge, over a wire in memory that copies what passes, as Electron's does. */
function wire({ role = 'clinician', frame = ourFrame, handle = (name) => `answer to ${name}` }: Wiring = {}) {
  const log = createMemoryLogger();
  const seen: unknown[] = [];
  const doorsInMain = new Map<string, (event: object, raw: unknown) => Promise<Reply>>();
  const ipc = { handle: (name: string, door: never) => void doorsInMain.set(name, door) } as unknown as Parameters<
    typeof serve
  >[0];
  const handlers = Object.fromEntries(
    requests.map((name) => [
      name,
      (input: unknown) => {
        seen.push(input);
        return handle(name, input);
      },
    ]),
  ) as unknown as Handlers;
  const home = new URL('app://kiosk/');
  serve(ipc, Promise.resolve(createAnswer(handlers, { current: () => role }, log)), (asking) => isOurFrame(asking, home), log);
  const doors: PreloadApi = {
    request: async (name, input) => {
      const door = doorsInMain.get(name);
      if (!door) throw new Error(`nobody serves ${name}`);
      return structuredClone(await door({ senderFrame: frame }, structuredClone(input)));
    },
    on: () => () => undefined,
  };
  const ask = (name: RequestName, input: unknown): Promise<unknown> =>
    (connect(doors).request as (name: RequestName, input: unknown) => Promise<unknown>)(name, input);
  return { ask, log, seen };
}

describe.each(requests)('%s', (name) => {
  const { good, bad } = inputs[name];

  it('carries a good input to its handler, and the answer back', async () => {
    const { ask, seen } = wire();
    expect(await ask(name, good)).toBe(`answer to ${name}`);
    expect(seen).toEqual([good]);
  });

  it('refuses a bad input before a handler sees it, and does not repeat it in the log', async () => {
    const { ask, seen, log } = wire();
    await expect(ask(name, bad)).rejects.toThrow(`${name} was refused`);
    expect(seen).toEqual([]);
    expect(log.text()).toContain(`refused ${name}`);
    expect(log.text()).not.toContain('etc/passwd');
    expect(log.text()).not.toContain('xxx');
  });

  it('refuses an input with something more in it', async () => {
    const { ask, seen } = wire();
    await expect(ask(name, { ...(good ?? {}), more: true })).rejects.toThrow('refused');
    expect(seen).toEqual([]);
  });

  it.each([
    ['a frame from elsewhere', { url: 'https://example.org/', parent: null }],
    ['a frame of another host of our scheme', { url: 'app://other/', parent: null }],
    ['a frame inside the page', { url: 'app://kiosk/', parent: ourFrame }],
    ['a frame without an address', { url: '', parent: null }],
    ['a frame that has gone', null],
  ])('refuses %s', async (_, frame) => {
    const { ask, seen, log } = wire({ frame });
    await expect(ask(name, good)).rejects.toThrow('refused');
    expect(seen).toEqual([]);
    expect(log.text()).toContain('not ours');
  });

  it('says that it failed when its handler throws, and tells the log alone why', async () => {
    const { ask, log } = wire({
      handle: () => {
        throw new Error('the disk is on fire');
      },
    });
    await expect(ask(name, good)).rejects.toThrow(`${name} was failed`);
    expect(log.text()).toContain('the disk is on fire');
  });

  it(`needs ${needs[name]}, and is locked to those below`, async () => {
    const roles: readonly Role[] = ['visitor', 'staff', 'manager', 'clinician'];
    for (const role of roles) {
      const { ask, seen } = wire({ role });
      const asking = ask(name, good);
      if (roles.indexOf(role) < roles.indexOf(needs[name])) await expect(asking).rejects.toThrow('refused');
      else expect(await asking).toBeDefined();
      expect(seen).toHaveLength(roles.indexOf(role) < roles.indexOf(needs[name]) ? 0 : 1);
    }
  });
});

it('a request that comes before anything can answer it waits for its answer', async () => {
  let open: (answer: () => Promise<Reply>) => void = () => undefined;
  const doors = new Map<string, (event: object, raw: unknown) => Promise<Reply>>();
  const answering = new Promise<() => Promise<Reply>>((resolve) => (open = resolve));
  serve({ handle: (name: string, door: never) => void doors.set(name, door) }, answering, () => true, createMemoryLogger());
  const asked = doors.get('kiosk.read')?.({ senderFrame: null }, undefined);
  open(() => Promise.resolve({ ok: true, value: 'late' }));
  expect(await asked).toEqual({ ok: true, value: 'late' });
});
