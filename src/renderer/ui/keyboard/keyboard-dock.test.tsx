import { act, cleanup, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import i18next from 'i18next';
import { useState } from 'react';
import { initReactI18next } from 'react-i18next';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import form from '../../../../locales/en/form.json';
import { NumberStepper, TextArea, TextField } from '../form';
import { KeyboardDock } from './keyboard-dock';

function Form() {
  const [name, setName] = useState('');
  const [note, setNote] = useState('');
  const [seconds, setSeconds] = useState(12);
  return (
    <KeyboardDock>
      <TextField label="Name" value={name} onChange={setName} limit={5} />
      <TextField label="Arabic name" lang="ar" value="" onChange={() => undefined} />
      <TextArea label="Message" value={note} onChange={setNote} />
      <NumberStepper label="Seconds" value={seconds} onChange={setSeconds} least={5} most={60} />
      <button type="button">Save</button>
    </KeyboardDock>
  );
}

const keyboard = () => screen.queryByRole('group', { name: 'Keyboard' });
const press = async (...names: string[]) => {
  for (const name of names) await userEvent.click(screen.getByRole('button', { name }));
};
const touch = (label: string) => userEvent.click(screen.getByLabelText(label));

beforeAll(async () => {
  await i18next.use(initReactI18next).init({ lng: 'en', resources: { en: { form } }, interpolation: { escapeValue: false } });
});
afterEach(cleanup);

describe('the keyboard at the foot of the staff’s screens', () => {
  it('comes with a touch on a text box, types at its caret and goes when it is done', async () => {
    render(<Form />);
    expect(keyboard()).toBeNull();
    await touch('Name');
    await press('l', 'o', 'p');
    const name = screen.getByLabelText<HTMLInputElement>('Name');
    expect(name.value).toBe('lop');
    name.setSelectionRange(1, 1);
    await press('Erase one letter', 'n');
    expect(name.value).toBe('nop');
    expect(name.selectionStart).toBe(1);
    await press('Done');
    expect(keyboard()).toBeNull();
  });

  it('writes no more than there is room for, and says how much that is', async () => {
    render(<Form />);
    await touch('Name');
    await press('a', 'b', 'c', 'd', 'e', 'f');
    expect(screen.getByLabelText<HTMLInputElement>('Name').value).toBe('abcde');
    expect(screen.getByText('5 of 5 letters')).toBeDefined();
  });

  it('never brings the keyboard of the system', () => {
    render(<Form />);
    for (const box of [...screen.getAllByRole('textbox'), screen.getByRole('spinbutton')])
      expect(box.getAttribute('inputmode')).toBe('none');
  });

  it('has the letters of the text’s language', async () => {
    render(<Form />);
    await touch('Arabic name');
    expect(await screen.findByRole('button', { name: 'ض' })).toBeDefined();
  });

  it('makes a new line in a message', async () => {
    render(<Form />);
    await touch('Message');
    await press('a', 'New line', 'b');
    expect(screen.getByLabelText<HTMLTextAreaElement>('Message').value).toBe('a\nb');
  });

  it('is a number pad for a number, which stays within its limits', async () => {
    render(<Form />);
    const seconds = screen.getByRole<HTMLInputElement>('spinbutton');
    await userEvent.click(seconds);
    expect(screen.queryByRole('button', { name: 'q' })).toBeNull();
    await press('9', '9', 'Done');
    await waitFor(() => expect(seconds.value).toBe('60'));
    expect(keyboard()).toBeNull();
  });

  it('leaves to a real keyboard what a real keyboard types', async () => {
    render(<Form />);
    await touch('Name');
    expect(keyboard()).not.toBeNull();
    await userEvent.keyboard('x');
    expect(keyboard()).toBeNull();
  });

  it('goes away when something else is pressed', async () => {
    render(<Form />);
    await touch('Name');
    await press('Save');
    await act(() => new Promise((resolve) => requestAnimationFrame(resolve)));
    await waitFor(() => expect(keyboard()).toBeNull());
  });
});
