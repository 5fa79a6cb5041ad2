import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { LanguageSignOff } from '../../../../../bridge/contracts/sign-off';
import type { Role } from '../../../../../bridge/contracts/role';
import { defaultSettings } from '../../../../../domain/settings';
import { createManualClock } from '../../../../../main/clock/clock.fake';
import { KioskContext } from '../../../../bridge/kiosk-context';
import { memoryBridge } from '../../../../bridge/bridge.fake';
import { Toasts } from '../../../../ui/toast';
import { initWords, loadWords, staffNamespaces } from '../../../locale-store';
import { AdminPlaceContext, createAdminPlace } from '../../page';
import { moved, stateOf } from './language-state';
import LanguagesScreen from '.';

const review = (code: LanguageSignOff['code'], more: Partial<LanguageSignOff> = {}): LanguageSignOff => ({
  code,
  of: 10,
  complete: 10,
  stale: 0,
  computer: code === 'en' ? 0 : 10,
  signed: 0,
  signers: [],
  ...more,
});

async function show(role: Role) {
  const reviews = [review('en'), review('es', { stale: 2, complete: 8 }), review('ar')];
  const { bridge, asked } = memoryBridge({
    'settings.read': () => defaultSettings,
    'settings.update': () => ({ ok: true, settings: defaultSettings }),
    'signOff.read': () => ({ language: 'en', rows: [], languages: reviews, switches: [], recorded: 0 }),
    'access.read': () => ({ role }) as never,
  });
  const clock = createManualClock();
  render(
    <KioskContext value={{ bridge, clock, view: { demo: false } as never }}>
      <AdminPlaceContext value={createAdminPlace('languages')}>
        <Toasts clock={clock}>
          <LanguagesScreen />
        </Toasts>
      </AdminPlaceContext>
    </KioskContext>,
  );
  await screen.findByRole('heading', { name: 'Español' });
  const changes = () => asked.filter(({ name }) => name === 'settings.update').map(({ input }) => input);
  return { changes };
}

beforeAll(async () => {
  await initWords();
  await loadWords('en', staffNamespaces);
});
afterEach(cleanup);

describe('the languages', () => {
  it('say how far each is, and what is shown in English', async () => {
    await show('manager');
    expect(screen.getByText('8 of 10 texts are translated.')).toBeDefined();
    expect(screen.getByText('2 texts are shown in English because they changed.')).toBeDefined();
    expect(screen.getAllByText('Off until a manager allows the draft')).toHaveLength(2);
  });

  it('show a draft only once a manager has read what a computer’s translation is worth', async () => {
    const { changes } = await show('manager');
    await userEvent.click(screen.getByRole('button', { name: 'Allow the draft: Español' }));
    const dialog = within(screen.getByRole('alertdialog', { hidden: true }));
    expect(dialog.getByText(/qualified human translator/)).toBeDefined();
    expect(changes()).toEqual([]);
    await userEvent.click(dialog.getByRole('button', { name: 'I understand. Show the draft', hidden: true }));
    expect(changes()).toEqual([{ languages: { acknowledgedDrafts: ['es'] } }]);
  });

  it('change their order', async () => {
    const { changes } = await show('manager');
    await userEvent.click(screen.getByRole('button', { name: 'Move Español up' }));
    expect(changes()).toEqual([{ languages: { offered: ['es', 'en', 'ar'], inLoop: ['es', 'en', 'ar'] } }]);
  });

  it('are for staff to see and for a manager to change', async () => {
    await show('staff');
    expect(screen.getByText('A manager can change the languages.')).toBeDefined();
    expect(screen.queryAllByRole('switch')).toEqual([]);
  });
});

describe('the state of a language', () => {
  it.each([
    ['off', review('es'), [], false],
    ['draft', review('es'), ['es'], false],
    ['draft', review('es'), [], true],
    ['checked', review('es', { computer: 0, signed: 10 }), [], false],
    ['incomplete', review('es', { computer: 0, complete: 9, signed: 9 }), [], false],
    ['partly', review('en'), [], false],
  ] as const)('is %s', (state, of, acknowledged, isDemo) => {
    expect(stateOf(of, [...acknowledged], isDemo)).toBe(state);
  });

  it('stays where it is at the end of the list', () => {
    expect(moved(['en', 'es'], 'en', -1)).toEqual(['en', 'es']);
    expect(moved(['en', 'es'], 'en', 1)).toEqual(['es', 'en']);
  });
});
