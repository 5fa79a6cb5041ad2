import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { SignOffItem, SignOffOutcome, SignOffRow, SignOffView } from '../../../../../bridge/contracts/sign-off';
import type { Role } from '../../../../../bridge/contracts/role';
import type { Entry } from '../../../../../domain/content';
import { defaultSettings } from '../../../../../domain/settings';
import { createManualClock } from '../../../../../main/clock/clock.fake';
import { KioskContext } from '../../../../bridge/kiosk-context';
import { memoryBridge } from '../../../../bridge/bridge.fake';
import { Toasts } from '../../../../ui/toast';
import { initWords, loadWords, staffNamespaces } from '../../../locale-store';
import { AdminPlaceContext, createAdminPlace } from '../../page';
import SignOffScreen from '.';

const row = (id: string, title: string, more: Partial<SignOffRow> = {}): SignOffRow => ({
  key: `questions/${id}`,
  kind: 'questions',
  shelf: 'treatments',
  title,
  language: 'en',
  state: 'unchecked',
  reasons: ['never', 'memory'],
  isLocked: false,
  isWorded: false,
  ...more,
});
const rows = [
  row('Q1', 'Does quinine help?'),
  row('Q2', 'Is it serious?', { shelf: 'causes', reasons: ['never'] }),
  row('W1', 'One leg is swollen.', { key: 'warnings/W1', kind: 'warnings', shelf: 'when-to-get-help', isLocked: true }),
];
const view = (signer?: SignOffView['signer']): SignOffView => ({
  language: 'en',
  rows,
  languages: [{ code: 'en', of: 3, complete: 3, stale: 0, computer: 0, signed: 0, signers: [] }],
  switches: [],
  recorded: 0,
  ...(signer ? { signer } : {}),
});
const itemOf = (of: SignOffRow): SignOffItem => ({
  row: of,
  entry: {
    facts: { id: of.key.split('/')[1], sources: ['S-1'], marks: ['M'], lookedUpOn: '2026-11-22', reviewDue: '2027-11-22' },
    words: { question: of.title, short: 'Call {{clinicPhone}}.', detail: [], synonyms: [] },
    language: 'en',
    checked: { state: 'unchecked' },
  } as unknown as Entry,
  beside: [],
  besideEnglish: [],
  sources: [
    {
      id: 'S-1',
      kind: 'trial',
      title: 'A trial',
      authors: ['Doe J', 'et al.'],
      year: 2022,
      publisher: 'Spine',
      volume: '57(1):5-15',
      doi: '10.1000/1',
      pmid: '123',
      number: null,
      url: null,
      read: { what: 'abstract', on: '2026-12-01' },
      copy: 'https://a.copy/',
      note: 'Twenty people.',
    },
  ],
  hash: '0123456789abcdef',
  fields: [
    { path: 'question', name: 'question', text: of.title, max: 130 },
    { path: 'short', name: 'short', text: 'Call {{clinicPhone}}.', max: 420 },
  ],
  takesAlong: ['A slide of the loop'],
});

/** The section in a role, over a bridge that plays main: it signs only for whoever has said who they are. */
async function show(role: Role, word: SignOffOutcome = { ok: true, view: view() }) {
  let signer: SignOffView['signer'];
  const done = (): SignOffOutcome => (signer ? { ok: true, view: view(signer) } : { ok: false, reason: 'no-signer' });
  const { bridge, asked } = memoryBridge({
    'signOff.read': () => view(signer),
    'access.read': () => ({ role }) as never,
    'signOff.item': ({ key }) => {
      const found = rows.find((one) => one.key === key);
      return found ? itemOf(found) : null;
    },
    'signOff.begin': (who) => (signer = who),
    'signOff.sign': done,
    'signOff.hide': done,
    'signOff.word': () => word,
  });
  const settings = { ...defaultSettings, clinic: { ...defaultSettings.clinic, phone: '555 0100' } };
  const kiosk = { settings, languages: [{ code: 'en', draft: false }], demo: false } as never;
  const clock = createManualClock();
  render(
    <KioskContext value={{ bridge, clock, view: kiosk }}>
      <AdminPlaceContext value={createAdminPlace('sign-off')}>
        <Toasts clock={clock}>
          <SignOffScreen />
        </Toasts>
      </AdminPlaceContext>
    </KioskContext>,
  );
  await screen.findByText(/555 0100/);
  const click = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));
  const sayWho = async () => {
    const dialog = within(screen.getByRole('dialog', { name: 'Who is signing?', hidden: true }));
    await userEvent.type(dialog.getByLabelText('Name'), 'A. Healer');
    await userEvent.type(dialog.getByLabelText('Role'), 'nurse');
    await userEvent.click(dialog.getByRole('button', { name: 'This is me', hidden: true }));
  };
  const sent = (name: string) => asked.filter((one) => one.name === name).map(({ input }) => input);
  return { click, sayWho, sent };
}

beforeAll(async () => {
  await initWords();
  await loadWords('en', staffNamespaces);
});
afterEach(cleanup);

describe('sign-off', () => {
  it('shows a text as patients read it, with the clinic’s number in it and how it is known', async () => {
    await show('clinician');
    expect(screen.getByText(/Call .*555 0100/)).toBeDefined();
    expect(screen.getByText('From memory. Check it before you sign.')).toBeDefined();
  });

  it('gives each source as a whole reference, with what was read of it, when, and where the copy was', async () => {
    await show('clinician');
    const [source] = screen.getAllByText(/A trial/);
    expect(source?.textContent).toBe(
      'Doe J, et al.. A trial. Spine. 2022. 57(1):5-15 · doi: 10.1000/1 · PMID: 123 ' +
        'Abstract read on December 1, 2026. Twenty people. Read at: https://a.copy/',
    );
  });

  it('asks once who signs, signs for what is shown by its hash, and goes on to the next', async () => {
    const { click, sayWho, sent } = await show('clinician');
    await click('Sign off');
    expect(sent('signOff.sign')).toEqual([]);
    await sayWho();
    await screen.findByText('Signed off: Does quinine help?');
    expect(sent('signOff.sign')).toEqual([{ language: 'en', items: [{ key: 'questions/Q1', hash: '0123456789abcdef' }] }]);
    expect((await screen.findByRole('button', { name: /Is it serious/ })).getAttribute('aria-current')).toBe('true');
    await screen.findByText('Signing: A. Healer (nurse)');
  });

  it('has no way to sign for more than what is shown', async () => {
    await show('clinician');
    expect(screen.getAllByRole('button', { name: /sign off/i }).map(({ textContent }) => textContent)).toEqual(['Sign off']);
  });

  it('lets staff look and says who must come', async () => {
    await show('manager');
    expect(screen.getByText('A clinician must come for this')).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Sign off' })).toBeNull();
  });

  it('does not offer to hide a warning sign', async () => {
    const { click } = await show('clinician');
    expect(screen.getByRole('button', { name: 'Hide here' })).toBeDefined();
    await click(/One leg is swollen/);
    expect(await screen.findByText('Always shown: it is for safety')).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Hide here' })).toBeNull();
  });

  it('says what goes with a text before it is hidden', async () => {
    const { click, sent } = await show('clinician');
    await click('Hide here');
    expect(screen.getByText('A slide of the loop')).toBeDefined();
    expect(sent('signOff.hide')).toEqual([]);
  });

  it('says at the part which rule a wording breaks', async () => {
    const rules = [{ field: 'short', rule: 'too-long', reason: 'the text is longer than 420 characters' }] as const;
    const { click, sayWho, sent } = await show('clinician', { ok: false, reason: 'broken-rules', rules });
    await click('Word it here');
    await sayWho();
    await userEvent.type(await screen.findByLabelText('Short answer'), ' Now.');
    await userEvent.click(screen.getByRole('button', { name: 'Use these words', hidden: true }));
    expect(await screen.findByText('This text is too long for its place.')).toBeDefined();
    expect(sent('signOff.word')).toEqual([
      { key: 'questions/Q1', language: 'en', texts: { short: 'Call {{clinicPhone}}. Now.' } },
    ]);
  });
});
