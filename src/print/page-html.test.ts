import { expect, it } from 'vitest';
import type { Sheet } from './page-html';
import { pagesHtml } from './page-html';

it('what a print job is called stands on none of its pages', () => {
  const sheet = {
    title: 'Leg cramps in children',
    job: 'Leg cramps in children (crampwise-0a1b2c3d4e5f)',
    language: 'en',
    paper: 'A4',
    size: 'standard',
    words: {
      shared: { brand: 'Crampwise', demo: 'Demo' },
      paper: {
        takeHome: 'Take this home',
        questions: 'Call {{number}}.',
        general: 'General.',
        page: 'Page {{page}} of {{pages}}',
      },
    } as unknown as Sheet['words'],
    clinicName: 'Elm Street',
    date: 'today',
    phone: '555 0100',
    fonts: '',
  } as const satisfies Sheet;
  const atom = (html: string) => ({ html }) as Parameters<typeof pagesHtml>[1][number];
  const html = pagesHtml(sheet, [atom('<p>one</p>'), atom('<p>two</p>')], [[0], [1]]);
  expect(html).toContain('<title>Leg cramps in children (crampwise-0a1b2c3d4e5f)</title>');
  expect(html.slice(html.indexOf('<body>'))).not.toContain('crampwise-');
  expect(html.slice(html.indexOf('<body>'))).toContain('<p>Leg cramps in children</p>');
});
