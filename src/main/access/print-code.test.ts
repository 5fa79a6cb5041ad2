import { expect, it } from 'vitest';
import { writtenLanguages } from '../../domain/language';
import type { MakeSheet } from '../handout/create-handouts';
import { printCode } from './print-code';

it.each(writtenLanguages)('the recovery code prints on one sheet in %s, and its job does not tell it', async (language) => {
  const pages: string[] = [];
  const print = printCode({
    sheets: {
      printSheet: (make: MakeSheet) => {
        pages.push(make({ fonts: '', paper: 'A4', logo: undefined, printer: 'lobby', token: 'crampwise-0a1b2c' }));
        return Promise.resolve({ ok: true, pages: 1, copies: 1 });
      },
    },
    clinicName: () => '',
    today: () => '2026-11-28',
  });
  expect(await print({ code: '4766888652918618', language })).toEqual({ ok: true, pages: 1, copies: 1 });
  const [page = ''] = pages;
  expect(page).toContain('<span>4766</span>');
  expect(page).toContain('2026');
  expect(page).not.toContain('undefined');
  expect(/<title>(.*)<\/title>/.exec(page)?.[1]).toBe('Crampwise (crampwise-0a1b2c)');
});
