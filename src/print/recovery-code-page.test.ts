import { describe, expect, it } from 'vitest';
import { codePage } from './recovery-code-page';

const page = codePage({
  code: '4766888652918618',
  words: { title: 'Recovery code', what: 'It opens the lock.', how: ['Open the staff area.', 'Type it.'], keep: 'Keep it away.' },
  language: 'ar',
  paper: 'A4',
  fonts: '',
  head: ['Clinic <b>', 'today'],
  job: 'Crampwise (crampwise-0a1b2c)',
});

describe('the recovery code on paper', () => {
  it('is in fours, from left to right in every language', () => {
    expect(page).toContain('dir="ltr"><span>4766</span><span>8886</span><span>5291</span><span>8618</span>');
    expect(page).toContain('<html lang="ar" dir="rtl">');
  });

  it('is not in the name of the job, which the print server keeps', () => {
    expect(page).toContain('<title>Crampwise (crampwise-0a1b2c)</title>');
  });

  it('lets no text of a clinic become part of the page', () => {
    expect(page).toContain('Clinic &lt;b&gt;');
  });
});
