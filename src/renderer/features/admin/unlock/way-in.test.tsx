import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { AccessView, BeginOutcome, UnlockOutcome } from '../../../../bridge/contracts/access';
import { createManualClock } from '../../../../main/clock/clock.fake';
import { KioskContext } from '../../../bridge/kiosk-context';
import { memoryBridge } from '../../../bridge/bridge.fake';
import { initWords, loadWords, staffNamespaces } from '../../locale-store';
import { createSessionStore, SessionContext } from '../../session';
import { Unlock } from './unlock';

const locked: AccessView = { role: 'visitor', isNew: false, isClosed: false, shuffledKeys: false, waitSeconds: 0 };

function show(access: Partial<AccessView> = {}, unlock: UnlockOutcome = { ok: false, reason: 'wrong' }) {
  const held: boolean[] = [];
  const begun: BeginOutcome = { ok: true, role: 'manager', recoveryCode: '1234567890123456' };
  const { bridge, asked } = memoryBridge({
    'access.unlock': () => unlock,
    'access.begin': () => begun,
    'access.checkCode': ({ code }) =>
      code === '1234567890123456' ? { ok: true, role: 'manager' } : { ok: false, reason: 'wrong' },
    'access.recover': () => begun,
  });
  const clock = createManualClock();
  const timing = { idleMs: 1, largeTextIdleMs: 1, graceMs: 1, staffIdleMs: 60_000 };
  const session = createSessionStore(clock, () => timing);
  session.getState().enterStaff('en');
  const view = { languages: [{ code: 'en', draft: false }] } as never;
  render(
    <KioskContext value={{ bridge, clock, view }}>
      <SessionContext value={session}>
        <Unlock access={{ ...locked, ...access }} onHold={(isHeld) => held.push(isHeld)} />
      </SessionContext>
    </KioskContext>,
  );
  const press = async (digits: string) => {
    for (const digit of digits) await userEvent.click(screen.getByRole('button', { name: digit }));
  };
  const click = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));
  return { asked, press, click, held, session };
}

beforeAll(async () => {
  await initWords();
  await loadWords('en', staffNamespaces);
});
afterEach(cleanup);

describe('the lock', () => {
  it('takes a PIN by touch, and says that it was wrong without saying more', async () => {
    const { press, click, asked } = show();
    await press('482915');
    await click('Open');
    expect(asked).toEqual([{ name: 'access.unlock', input: { pin: '482915' } }]);
    expect(screen.getByRole('alert').textContent).toBe('This PIN is not right.');
    expect(screen.getByText('0 digits typed')).toBeTruthy();
  });

  it('takes a PIN from a real keyboard, in Arabic digits too, and never shows it', async () => {
    const { asked } = show();
    await userEvent.keyboard('482{Backspace}2٩١٥{Enter}');
    expect(asked).toEqual([{ name: 'access.unlock', input: { pin: '482915' } }]);
    expect(document.body.textContent).not.toContain('482');
  });

  it('sends nothing shorter than six digits', async () => {
    const { asked } = show();
    await userEvent.keyboard('48291{Enter}');
    expect(asked).toEqual([]);
  });

  it('says how long to wait, and takes no digits until then', async () => {
    const { press } = show({}, { ok: false, reason: 'wait', waitSeconds: 30 });
    await userEvent.keyboard('482915{Enter}');
    expect(screen.getByRole('alert').textContent).toBe('Too many wrong PINs. Try again in 30 seconds.');
    await press('4');
    expect(screen.getByText('0 digits typed')).toBeTruthy();
  });

  it('can always be left', async () => {
    const { click, session } = show({ waitSeconds: 300 });
    await click('Back to the screen');
    expect(session.getState().session.phase).toBe('reset');
  });

  it('tells staff what to do where the PINs cannot be read', () => {
    show({ isClosed: true });
    expect(screen.getByRole('alert').textContent).toContain('--reset-pins');
    expect(screen.queryByRole('button', { name: '1' })).toBeNull();
  });
});

describe('the first PIN', () => {
  it('is typed twice, and its recovery code stays until it has been read', async () => {
    const { click, asked, held } = show({ isNew: true });
    await userEvent.keyboard('482915{Enter}');
    await userEvent.keyboard('482915{Enter}');
    expect(asked).toEqual([{ name: 'access.begin', input: { pin: '482915' } }]);
    expect(document.querySelector('[data-recovery-code]')?.textContent).toBe('1234567890123456');
    expect(held).toEqual([true]);
    await click('I have the code');
    expect(held).toEqual([true, false]);
  });

  it('is asked for again when the two differ, and when everybody would try it', async () => {
    const { asked } = show({ isNew: true });
    await userEvent.keyboard('482915{Enter}482916{Enter}');
    expect(screen.getByRole('alert').textContent).toContain('not the same');
    await userEvent.keyboard('123456{Enter}');
    expect(screen.getByRole('alert').textContent).toContain('Everybody tries this one');
    expect(asked).toEqual([]);
  });
});

it('a forgotten PIN is chosen anew by the recovery code', async () => {
  const { click, asked } = show();
  await click(/Forgotten it/);
  await userEvent.keyboard('0000000000000000{Enter}');
  expect(screen.getByRole('alert').textContent).toBe('This code is not right.');
  await userEvent.keyboard('1234567890123456{Enter}');
  await userEvent.keyboard('905218{Enter}905218{Enter}');
  expect(asked.at(-1)).toEqual({ name: 'access.recover', input: { code: '1234567890123456', pin: '905218' } });
  expect(screen.getByText('Write down or print this code')).toBeTruthy();
});
