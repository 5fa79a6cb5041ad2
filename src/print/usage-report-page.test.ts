import { describe, expect, it } from 'vitest';
import { reportPage } from './usage-report-page';

const page = {
  language: 'ar',
  paper: 'A4',
  fonts: '',
  head: 'Clinic <b>&</b>',
  made: 'today',
  title: 'How it was used',
  lead: '155 visits',
  tables: [
    {
      title: 'Opened',
      about: 'most',
      rows: Array.from({ length: 40 }, (_, index) => ({ name: `<script>${index}</script>`, value: '9', size: 9 })),
    },
  ],
  notes: ['nothing under 5'],
} as const;

describe('the report to print', () => {
  it('lets no text of a clinic become part of the page', () => {
    const html = reportPage(page);
    expect(html).not.toContain('<script>');
    expect(html).toContain('Clinic &lt;b&gt;&amp;&lt;/b&gt;');
  });

  it('is one page, however much was opened', () => {
    expect(reportPage(page).match(/<tr>/g)).toHaveLength(7);
  });

  it('is written in its language and direction', () => {
    expect(reportPage(page)).toContain('<html lang="ar" dir="rtl">');
  });
});
