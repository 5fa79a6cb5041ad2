import { describe, expect, it } from 'vitest';
import type { AccessView } from '../../bridge/contract';
import { createManualClock } from '../clock/clock.fake';
import { createMemoryLogger } from '../log/logger.fake';
import type { ReadAccess } from './access-file';
import { createAccess } from './create-access';
import { createMemoryAccessFile } from './access-file.fake';

const right = '482915';
const wrong = '482916';

function start(file = createMemoryAccessFile(), clock = createManualClock()) {
  const log = createMemoryLogger();
  const told: AccessView[] = [];
  const changed = (view: AccessView) => void told.push(view);
  const access = createAccess({ file, clock, log, shuffledKeys: () => false, changed, cost: 2 ** 14 });
  return { access, clock, file, log, told, restart: () => start(file, createManualClock()) };
}
async function begun() {
  const kiosk = start();
  const begun = await kiosk.access.begin(right);
  if (!begun.ok) throw new Error(begun.reason);
  kiosk.access.lock();
  return { ...kiosk, code: begun.recoveryCode };
}
const tryTimes = async ({ access }: ReturnType<typeof start>, times: number) => {
  for (let count = 0; count < times; count += 1) await access.unlock(wrong);
};

describe('the first PIN', () => {
  it('opens the kiosk for a manager, comes with a recovery code, and stays', async () => {
    const kiosk = start();
    expect(kiosk.access.view()).toMatchObject({ isNew: true, role: 'visitor' });
    const outcome = await kiosk.access.begin(right);
    expect(outcome).toMatchObject({ ok: true, role: 'manager' });
    expect(outcome.ok && outcome.recoveryCode).toMatch(/^\d{16}$/);
    expect(kiosk.told.map(({ role }) => role)).toEqual(['manager']);
    expect(await kiosk.restart().access.unlock(right)).toEqual({ ok: true, role: 'manager' });
  });

  it('is chosen once: a second one is refused', async () => {
    const { access } = await begun();
    expect(await access.begin('739201')).toEqual({ ok: false, reason: 'refused' });
    expect(access.current()).toBe('visitor');
  });

  it('is not one that everybody tries, and is not chosen where it cannot be kept', async () => {
    const kiosk = start();
    expect(await kiosk.access.begin('123456')).toEqual({ ok: false, reason: 'too-easy' });
    kiosk.file.isFull = true;
    expect(await kiosk.access.begin(right)).toEqual({ ok: false, reason: 'not-written' });
    expect(kiosk.access.view()).toMatchObject({ isNew: true, role: 'visitor' });
  });
});

describe('wrong tries', () => {
  it('wait after the fifth, and a right PIN has to wait as well', async () => {
    const kiosk = await begun();
    await tryTimes(kiosk, 4);
    expect(await kiosk.access.unlock(wrong)).toEqual({ ok: false, reason: 'wait', waitSeconds: 30 });
    expect(await kiosk.access.unlock(right)).toEqual({ ok: false, reason: 'wait', waitSeconds: 30 });
    await kiosk.clock.advance(30_000);
    expect(await kiosk.access.unlock(right)).toEqual({ ok: true, role: 'manager' });
    expect(kiosk.access.view().waitSeconds).toBe(0);
  });

  it('wait on after a restart, and no clock that was set frees or holds anybody', async () => {
    const kiosk = await begun();
    await tryTimes(kiosk, 5);
    await kiosk.clock.advance(10_000);
    kiosk.clock.setBack(86_400_000);
    expect(kiosk.access.view().waitSeconds).toBe(20);
    const again = kiosk.restart();
    again.clock.setBack(-86_400_000 * 365);
    expect(again.access.view().waitSeconds).toBeGreaterThan(14);
    expect(again.access.view().waitSeconds).toBeLessThanOrEqual(25);
    await again.clock.advance(25_000);
    expect(await again.access.unlock(right)).toMatchObject({ ok: true });
  });

  it('made all at once are still many tries', async () => {
    const { access } = await begun();
    const outcomes = await Promise.all(Array.from({ length: 12 }, () => access.unlock(wrong)));
    expect(outcomes.filter((outcome) => !outcome.ok && outcome.reason === 'wrong')).toHaveLength(4);
    expect(outcomes.filter((outcome) => !outcome.ok && outcome.reason === 'wait')).toHaveLength(8);
  });

  it('are logged by role and count, without a digit of any PIN', async () => {
    const kiosk = await begun();
    await tryTimes(kiosk, 2);
    await kiosk.access.unlock(right);
    expect(kiosk.log.text()).toContain('a wrong PIN, 2 in a row');
    expect(kiosk.log.text()).toContain('open for a manager');
    expect(kiosk.log.text()).not.toMatch(/\d{6}/);
  });
});

it('a PIN that was on its way when the lock fell shut opens nothing', async () => {
  const { access } = await begun();
  const unlocking = access.unlock(right);
  access.lock();
  await unlocking;
  expect(access.current()).toBe('visitor');
});

describe('the recovery code', () => {
  it('lets a new PIN be chosen, works once, and makes a new code', async () => {
    const { access, code } = await begun();
    expect(await access.checkCode(code)).toMatchObject({ ok: true });
    const recovered = await access.recover(code, '7310246');
    expect(recovered).toMatchObject({ ok: true, role: 'manager' });
    expect(access.current()).toBe('manager');
    access.lock();
    expect(await access.recover(code, '905218')).toEqual({ ok: false, reason: 'wrong' });
    expect(await access.unlock(right)).toEqual({ ok: false, reason: 'wrong' });
    expect(await access.unlock('7310246')).toEqual({ ok: true, role: 'manager' });
  });

  it('gets in where a child has locked the pad, and does not open the lock by itself', async () => {
    const kiosk = await begun();
    await tryTimes(kiosk, 9);
    expect(await kiosk.access.checkCode(kiosk.code)).toMatchObject({ ok: true });
    expect(kiosk.access.current()).toBe('visitor');
    expect(await kiosk.access.recover(kiosk.code, '905218')).toMatchObject({ ok: true });
  });

  it('cannot be guessed faster than a PIN', async () => {
    const { access } = await begun();
    for (let count = 0; count < 5; count += 1) await access.checkCode('0000000000000000');
    expect(await access.recover('0000000000000001', right)).toMatchObject({ ok: false, reason: 'wait' });
  });
});

describe('PINs of other roles', () => {
  it('open for their own role, and no two are the same', async () => {
    const { access } = await begun();
    expect(await access.choosePin('clinician', '905218')).toEqual({ ok: true });
    expect(await access.choosePin('staff', '905218')).toEqual({ ok: false, reason: 'taken' });
    expect(await access.choosePin('staff', right)).toEqual({ ok: false, reason: 'taken' });
    expect(await access.unlock('905218')).toEqual({ ok: true, role: 'clinician' });
    expect(access.pins()).toEqual({ staff: false, manager: true, clinician: true });
    expect(await access.removePin('clinician')).toEqual({ ok: true });
    expect(await access.unlock('905218')).toEqual({ ok: false, reason: 'wrong' });
  });
});

describe('PINs that cannot be read', () => {
  it('keep the kiosk shut: no first PIN, no PIN and no code gets in', async () => {
    const broken: ReadAccess = { found: 'broken', reason: 'access.json: it is not JSON' };
    const { access, log } = start(createMemoryAccessFile(broken));
    expect(access.view()).toMatchObject({ isNew: false, isClosed: true });
    expect(await access.begin(right)).toEqual({ ok: false, reason: 'refused' });
    expect(await access.unlock(right)).toEqual({ ok: false, reason: 'closed' });
    expect(await access.checkCode('1234123412341234')).toEqual({ ok: false, reason: 'closed' });
    expect(access.current()).toBe('visitor');
    expect(log.text()).toContain('nobody gets in until they are reset');
  });
});
