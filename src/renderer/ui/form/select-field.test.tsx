import { cleanup, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import form from '../../../../locales/en/form.json';
import { SelectField } from './select-field';

beforeAll(async () => {
  await i18next.use(initReactI18next).init({ lng: 'en', resources: { en: { form } }, interpolation: { escapeValue: false } });
});
afterEach(cleanup);

const few = ['Ash', 'Birch', 'Cedar'].map((label) => ({ value: label.toLowerCase(), label }));
const many = Array.from({ length: 14 }, (_, index) => ({ value: `t${index}`, label: `Tree ${index}` }));

async function open(options: readonly { readonly value: string; readonly label: string }[], value?: string) {
  const chosen: string[] = [];
  render(<SelectField label="Tree" options={options} value={value} onChange={(next) => chosen.push(next)} />);
  await userEvent.click(screen.getByRole('button', { name: /^Tree/ }));
  return chosen;
}

describe('a choice of one of many', () => {
  it('is made by touch, and closes the list', async () => {
    const chosen = await open(few, 'ash');
    await userEvent.click(screen.getByRole('option', { name: 'Cedar' }));
    expect(chosen).toEqual(['cedar']);
    expect(screen.queryByRole('listbox')).toBeNull();
  });

  it('may be what is chosen already', async () => {
    const chosen = await open(few, 'birch');
    await userEvent.click(screen.getByRole('option', { name: 'Birch' }));
    expect(chosen).toEqual(['birch']);
  });

  it('is made by keys, from what is chosen on', async () => {
    const chosen = await open(few, 'birch');
    await waitFor(() => {
      expect(document.activeElement?.textContent).toBe('Birch');
    });
    await userEvent.keyboard('{ArrowDown}');
    await waitFor(() => {
      expect(document.activeElement?.textContent).toBe('Cedar');
    });
    await userEvent.keyboard('{Enter}');
    expect(chosen).toEqual(['cedar']);
  });

  it('has a box to search in where the list is long', async () => {
    const chosen = await open(many);
    await userEvent.type(screen.getByLabelText('Find in the list'), 'tree 12');
    expect(screen.getAllByRole('option')).toHaveLength(1);
    await userEvent.click(screen.getByRole('option', { name: 'Tree 12' }));
    expect(chosen).toEqual(['t12']);
  });
});
