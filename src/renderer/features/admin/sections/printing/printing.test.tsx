import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import words from '../../../../../../locales/en/admin-printing.json';
import type { AccessView } from '../../../../../bridge/contracts/access';
import type { PrinterView, PrintJobView, SavePackOutcome } from '../../../../../bridge/contracts/handout';
import type { Role } from '../../../../../bridge/contracts/role';
import type { Drive } from '../../../../../bridge/contracts/usb-drives';
import { printReasons, sheetIds } from '../../../../../domain/handout';
import type { PrintOutcome } from '../../../../../domain/handout';
import { defaultSettings } from '../../../../../domain/settings';
import type { Settings } from '../../../../../domain/settings';
import { createManualClock } from '../../../../../main/clock/clock.fake';
import { KioskContext } from '../../../../bridge/kiosk-context';
import { memoryBridge } from '../../../../bridge/bridge.fake';
import { Toasts } from '../../../../ui/toast';
import { initWords, loadWords, staffNamespaces } from '../../../locale-store';
import { AdminPlaceContext, createAdminPlace } from '../../page';
import { PrintingScreen } from './printing-screen';

const office: PrinterView = {
  name: 'office',
  label: 'Office printer',
  isDefault: true,
  isChosen: true,
  state: 'ready',
  reasons: [],
};
const stick: Drive = { id: '0123456789ab', name: 'BLUE STICK', freeBytes: 3_000_000_000, isWritable: true };

interface Options {
  readonly role?: Role;
  readonly printing?: Partial<Settings['printing']>;
  readonly printers?: readonly PrinterView[];
  readonly jobs?: readonly PrintJobView[];
  readonly drives?: readonly Drive[];
  readonly test?: PrintOutcome;
  readonly save?: SavePackOutcome;
  /** False where the settings cannot be written. */
  readonly isKept?: boolean;
}

/** The section in front of somebody, with a computer that has these printers and drives. */
async function show({
  role = 'manager',
  printing = {},
  printers = [office],
  jobs = [],
  drives = [stick],
  test,
  save,
  isKept = true,
}: Options = {}) {
  let settings: Settings = { ...defaultSettings, printing: { ...defaultSettings.printing, ...printing } };
  const access: AccessView = { role, isNew: false, isClosed: false, shuffledKeys: false, waitSeconds: 0 };
  const { bridge, asked } = memoryBridge({
    'access.read': () => access,
    'settings.read': () => settings,
    'settings.update': (patch) => {
      if (!isKept) return { ok: false, reason: 'not-written' };
      settings = { ...settings, printing: { ...settings.printing, ...patch.printing } };
      return { ok: true, settings };
    },
    'printing.printers': () => printers,
    'printing.jobs': () => jobs,
    'printing.test': () => test ?? { ok: true, pages: 1, copies: 1 },
    'printing.save': () => save ?? { ok: true, folder: 'Crampwise handouts', files: 20 },
    'usbDrives.list': () => drives,
  });
  const view = { languages: (['en', 'ar'] as const).map((code) => ({ code, draft: false })) } as never;
  const clock = createManualClock();
  render(
    <KioskContext value={{ bridge, clock, view }}>
      <AdminPlaceContext value={createAdminPlace('printing')}>
        <Toasts clock={clock}>
          <PrintingScreen />
        </Toasts>
      </AdminPlaceContext>
    </KioskContext>,
  );
  await screen.findByRole('heading', { name: words.title });
  const click = (name: string) => userEvent.click(screen.getByRole('button', { name }));
  return { click, changes: () => asked.filter(({ name }) => name === 'settings.update').map(({ input }) => input), asked };
}

beforeAll(async () => {
  await initWords();
  await loadWords('en', staffNamespaces);
});
afterEach(cleanup);

describe('the printing section', () => {
  it('says so where a change was not kept', async () => {
    await show({ isKept: false });
    await userEvent.click(screen.getByRole('switch', { name: words.on.label }));
    expect(await screen.findByText(words.notChanged)).toBeTruthy();
    expect(screen.getByRole('switch', { name: words.on.label }).getAttribute('aria-checked')).toBe('true');
  });

  it('says in one sentence where handouts print, on which paper', async () => {
    await show({ printing: { paper: 'Letter' } });
    expect(await screen.findByText(/Handouts print on .Office printer., on Letter paper\./)).toBeTruthy();
  });

  it.each([
    ['paused', words.state.paused],
    ['out-of-paper', words.state['out-of-paper']],
    ['needs-attention', words.state['needs-attention']],
    ['no-printer', words.state['no-printer']],
  ] as const)('says in plain words that the printer is %s, and what its own reasons are', async (state, said) => {
    await show({ printers: [{ ...office, state, reasons: ['media-empty'] }] });
    expect(await screen.findByText(said)).toBeTruthy();
    expect(screen.getByText(/media-empty/)).toBeTruthy();
    expect(screen.getByText(words.summary.trouble)).toBeTruthy();
  });

  it('lets a manager choose the printer, and switch printing off', async () => {
    const { changes } = await show({
      printers: [office, { ...office, name: 'lab', label: 'Lab', isDefault: false, isChosen: false }],
    });
    const row = (await screen.findByText('Lab')).closest('li');
    if (!row) throw new Error('the printer has no row');
    await userEvent.click(within(row).getByRole('button', { name: words.printers.use }));
    await userEvent.click(screen.getByRole('switch', { name: words.on.label }));
    expect(changes()).toEqual([{ printing: { printer: 'lab' } }, { printing: { on: false } }]);
    expect(await screen.findByText(words.summary.off)).toBeTruthy();
  });

  it('sets paper, both sides, the place to collect and the limits', async () => {
    const { changes } = await show();
    await userEvent.click(await screen.findByRole('radio', { name: words.paper.Letter }));
    await userEvent.click(screen.getByRole('switch', { name: words.paper.duplex }));
    await userEvent.click(screen.getByRole('radio', { name: words.collect.desk }));
    await userEvent.click(
      screen.getByRole('button', { name: new RegExp(`More.*${words.limits.mostCopies}|${words.limits.mostCopies}.*more`, 'i') }),
    );
    expect(changes()).toEqual([
      { printing: { paper: 'Letter' } },
      { printing: { duplex: true } },
      { printing: { collectAt: 'desk' } },
      { printing: { mostCopies: 4 } },
    ]);
  });

  it('lets staff print a test page and save PDFs, and change nothing', async () => {
    await show({ role: 'staff' });
    expect(await screen.findByText(words.managerOnly)).toBeTruthy();
    expect(screen.getByRole('switch', { name: words.on.label })).toHaveProperty('disabled', true);
    expect(screen.queryByText(words.limits.title)).toBeNull();
    expect(screen.getByRole('button', { name: words.test.print })).toBeTruthy();
    expect(screen.getByRole('button', { name: words.save.start })).toBeTruthy();
  });

  it.each(printReasons)('says why a test page was not sent: %s', async (reason) => {
    const { click } = await show({ test: { ok: false, reason } });
    await click(words.test.print);
    expect(await screen.findByText(words.outcome[reason])).toBeTruthy();
  });

  it('says that the chosen printer is gone, and that a computer knows none', async () => {
    await show({ printing: { printer: 'old' } });
    expect(await screen.findByText('The printer ‘old’ is not there any more. Choose another one.')).toBeTruthy();
    cleanup();
    await show({ printers: [] });
    expect(await screen.findByText(words.printers.none)).toBeTruthy();
  });

  it('lists what waits in a queue, and for how long', async () => {
    await show({ jobs: [{ id: 4, printer: 'office', title: 'Handout 7', waitingSeconds: 190 }] });
    expect(await screen.findByText('Handout 7')).toBeTruthy();
    expect(screen.getByText(/for 3 min/)).toBeTruthy();
  });

  it('saves the sheets chosen on the memory stick, and says in which folder', async () => {
    const { click, asked } = await show();
    await waitFor(() => screen.getByText('BLUE STICK'));
    await userEvent.click(screen.getByRole('checkbox', { name: 'Large print' }));
    await userEvent.click(screen.getByRole('checkbox', { name: 'العربية' }));
    await click(words.save.start);
    expect(await screen.findByText(/Crampwise handouts/)).toBeTruthy();
    expect(asked.find(({ name }) => name === 'printing.save')?.input).toEqual({
      drive: stick.id,
      sheets: [...sheetIds],
      languages: ['en'],
      sizes: ['standard', 'large'],
    });
  });

  it.each(['gone', 'full', 'read-only', 'busy', 'failed'] as const)('says why nothing was saved: %s', async (reason) => {
    const { click } = await show({ save: { ok: false, reason } });
    await waitFor(() => screen.getByText('BLUE STICK'));
    await click(words.save.start);
    expect(await screen.findByText(words.save.outcome[reason])).toBeTruthy();
  });

  it('asks for a memory stick where there is none', async () => {
    await show({ drives: [] });
    expect(await screen.findByText(words.save.noDrive)).toBeTruthy();
    expect(screen.getByRole('button', { name: words.save.start })).toHaveProperty('disabled', true);
  });
});
