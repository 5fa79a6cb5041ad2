import type { UsageReport } from '../../domain/usage';
import { reportPage } from '../../print/usage-report-page';
import type { ReportTable } from '../../print/usage-report-page';
import type { Shown } from '../../domain/usage';
import { languageOf } from '../../domain/language';
import type { LanguageCode } from '../../domain/language';
import { dateOnPaper } from '../../domain/handout';
import type { PaperLogo } from '../../print';
import type { Paper } from '../../domain/settings';
import { reportWords, said } from './report-words';

interface MakeReportParts {
  readonly report: UsageReport;
  readonly language: LanguageCode;
  readonly paper: Paper;
  readonly fonts: string;
  readonly logo?: PaperLogo | undefined;
  /** Stands in the title of its print job; empty for a file. */
  readonly token?: string;
  /** Empty where the kiosk has not been set up. */
  readonly clinicName: string;
  /** `2026-11-28` */
  readonly today: string;
  readonly titleOf: (kind: string, id: string) => string;
}

/** Titles may take three lines each: more of them than this would not fit beside the days. */
const mostOpened = 5;

/** The report on use as a page to print, in the language of whoever asked for it. */
export function makeReport({
  report,
  language,
  paper,
  fonts,
  logo,
  token = '',
  clinicName,
  today,
  titleOf,
}: MakeReportParts): string {
  const words = reportWords(language);
  const format = (day: string) => dateOnPaper(language, day);
  const figure = (value: Shown) => (value === undefined ? words.few : String(value));
  const row = (name: string, value: Shown, hasBar = true) => ({
    name,
    value: figure(value),
    ...(hasBar ? { size: value } : {}),
  });
  const best = report.bySpan.reduce<UsageReport['bySpan'][number] | undefined>(
    (found, one) => (one.visits !== undefined && one.visits > (found?.visits ?? 0) ? one : found),
    undefined,
  );
  const tables: readonly ReportTable[] = [
    {
      title: !best
        ? words.when.none
        : best.from === best.to
          ? said(words.when.day, { day: format(best.from) })
          : said(words.when.week, { from: format(best.from), to: format(best.to) }),
      about: words.when.about,
      rows: report.bySpan.map(({ from, to, visits }) =>
        row(from === to ? format(from) : said(words.span, { from: format(from), to: format(to) }), visits),
      ),
    },
    {
      title: report.opened.length === 0 ? words.opened.none : words.opened.title,
      about: words.opened.about,
      rows: report.opened.slice(0, mostOpened).map(({ kind, id, visits }) => row(titleOf(kind, id), visits)),
    },
    {
      title: words.languages.some,
      about: words.languages.about,
      rows: report.byLanguage.map(({ language: code, visits }) => row(languageOf(code).nativeName, visits)),
    },
    {
      title: words.others.title,
      about: '',
      rows: [
        ...report.warnings.map(({ tier, visits }) => row(words.warnings[tier], visits, false)),
        ...report.handouts.map(({ way, times }) => row(words.handouts[way], times, false)),
        row(words.nothingFound.searches, report.nothingFound, false),
      ],
    },
  ];
  return reportPage({
    language,
    paper,
    fonts,
    logo: clinicName === '' ? undefined : logo,
    head: clinicName === '' ? words.paper.demo : clinicName,
    made: said(words.paper.made, { day: format(today) }),
    title: words.paper.title,
    job: token === '' ? words.paper.title : `${words.paper.title} (${token})`,
    lead: `${said(words.subtitle, { from: format(report.from), to: format(report.to) })} ${
      report.visits === undefined ? words.visits.few : said(words.visits.many, { visits: report.visits })
    }`,
    tables,
    notes: [words.note.few],
  });
}
