import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import form from '../../../../locales/en/form.json';
import { DateField } from './date-field';
import { FormLocale } from './form-locale';

beforeAll(async () => {
  await i18next.use(initReactI18next).init({ lng: 'en', resources: { en: { form } }, interpolation: { escapeValue: false } });
});
afterEach(async () => {
  cleanup();
  await i18next.changeLanguage('en');
});

interface Given {
  readonly region?: string;
  readonly value?: string;
  readonly from?: string;
  readonly to?: string;
}

async function open({ region, ...given }: Given = {}) {
  const chosen: (string | undefined)[] = [];
  render(
    <FormLocale region={region}>
      <DateField
        label="Starts on"
        today="2026-11-20"
        none="No end"
        value={given.value}
        from={given.from}
        to={given.to}
        onChange={(day) => chosen.push(day)}
      />
    </FormLocale>,
  );
  await userEvent.click(screen.getByRole('button', { name: /^Starts on/ }));
  return { chosen, grid: screen.getByRole('grid') };
}
const weekdays = (grid: HTMLElement) => [...grid.querySelectorAll('th')].map(({ textContent }) => textContent);
const focused = () => document.activeElement?.textContent;
/** The days of the month that is shown, and those of the months beside it. */
const days = (grid: HTMLElement, isOutside = false) => [...grid.querySelectorAll<HTMLElement>(`[data-outside="${isOutside}"]`)];
const dayOf = (grid: HTMLElement, number: string) => {
  const found = days(grid).find(({ textContent }) => textContent === number);
  if (!found) throw new Error(`the month has no ${number}`);
  return found;
};
const month = () => document.querySelector('[aria-live]')?.textContent;

describe('the calendar of a date field', () => {
  it('begins its weeks as the clinic’s country does', async () => {
    const { grid } = await open({ region: 'US' });
    expect(weekdays(grid)).toEqual(['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']);
    cleanup();
    const { grid: british } = await open({ region: 'GB' });
    expect(weekdays(british)).toEqual(['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']);
  });

  it('opens at the day that is chosen, else at today, which is marked', async () => {
    const { grid } = await open();
    expect(focused()).toBe('20');
    expect(grid.querySelector('[data-current="true"]')?.textContent).toBe('20');
    cleanup();
    await open({ value: '2027-02-03' });
    expect(focused()).toBe('3');
    expect(month()).toBe('February 2027');
  });

  it('gives the day that is touched, of this month or of one beside it', async () => {
    const { chosen, grid } = await open({ region: 'GB' });
    await userEvent.click(dayOf(grid, '28'));
    expect(chosen).toEqual(['2026-11-28']);
    expect(screen.queryByRole('grid')).toBeNull();
    cleanup();
    const again = await open({ region: 'GB' });
    await userEvent.click(days(again.grid, true).at(-1) ?? again.grid);
    expect(again.chosen).toEqual(['2026-12-06']);
  });

  it('goes by arrows over the end of a month, and by whole months', async () => {
    const { chosen } = await open({ value: '2026-11-30' });
    await userEvent.keyboard('{ArrowRight}');
    expect(month()).toBe('December 2026');
    expect(focused()).toBe('1');
    await userEvent.keyboard('{PageDown}{ArrowDown}{Enter}');
    expect(chosen).toEqual(['2027-01-08']);
  });

  it('goes the other way where the language does', async () => {
    await i18next.changeLanguage('ar');
    await open({ value: '2026-11-18' });
    await userEvent.keyboard('{ArrowLeft}');
    expect(focused()).toBe('19');
  });

  it('bars what cannot be chosen', async () => {
    const { chosen, grid } = await open({ from: '2026-11-10', to: '2026-11-25' });
    await userEvent.click(dayOf(grid, '9'));
    await userEvent.click(dayOf(grid, '26'));
    expect(chosen).toEqual([]);
    expect(dayOf(grid, '9').getAttribute('data-barred')).toBe('true');
    await userEvent.click(dayOf(grid, '10'));
    expect(chosen).toEqual(['2026-11-10']);
  });
});
