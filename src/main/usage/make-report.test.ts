import { describe, expect, it } from 'vitest';
import { usageReport } from '../../domain/usage';
import { writtenLanguages } from '../../domain/language';
import { makeReport } from './make-report';

const totals = {
  '2026-11-16': { visit: 12, 'language/en': 9, 'opened/questions/Q030': 7, 'warnings/emergency': 3 },
  '2026-11-18': { visit: 30, 'language/en': 30, 'handout/printed': 8 },
};
const report = usageReport(totals, { from: '2026-11-16', to: '2026-11-22' });
const make = (language: (typeof writtenLanguages)[number], clinicName = 'Harbour Street') =>
  makeReport({
    report,
    language,
    paper: 'A4',
    fonts: '',
    clinicName,
    today: '2026-11-23',
    titleOf: () => 'Does magnesium help?',
  });

describe.each(writtenLanguages)('the report to print in %s', (language) => {
  it('has every sentence filled in, and no figure under five', () => {
    const html = make(language);
    expect(html).not.toContain('{{');
    expect(html).not.toContain('undefined');
    expect(html).toContain('Harbour Street');
    expect(html).toContain('Does magnesium help?');
    const figures = [...html.matchAll(/<td>(\d+)<\/td>/g)].map(([, value]) => Number(value));
    expect(figures.length).toBeGreaterThan(3);
    for (const value of figures) expect(value).toBeGreaterThanOrEqual(5);
  });
});

it('a kiosk that has not been set up says so where the clinic would stand', () => {
  expect(make('en', '')).toContain('Demo - not set up');
});
