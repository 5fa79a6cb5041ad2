import type { Handlers } from '../../bridge/contract';
import type { Pack } from '../../domain/content';
import { originalLanguage } from '../../domain/language';
import type { LanguageCode } from '../../domain/language';
import { paperOf } from '../../domain/settings';
import type { Settings } from '../../domain/settings';
import { usageCsv } from '../../domain/usage';
import type { Clock } from '../clock/clock';
import type { Drives } from '../drives/create-drives';
import { driveFolder } from '../drives/drive-folder';
import type { Usage } from './create-usage';

interface UsageHandlersParts {
  readonly usage: Usage;
  readonly packs: () => Promise<(language: LanguageCode) => Pack>;
  readonly drives: Pick<Drives, 'save'>;
  readonly settings: () => Settings;
  readonly clock: Clock;
}

/** How the kiosk is used, for the page that counts and for staff. */
export function usageHandlers({
  usage,
  packs,
  drives,
  settings,
  clock,
}: UsageHandlersParts): Pick<Handlers, 'usage.count' | 'usage.read' | 'usage.saveTable' | 'usage.saveReport'> {
  return {
    'usage.count': async (counted) => {
      await usage.count(counted);
      return null;
    },
    'usage.read': ({ period }) => usage.report(period),
    'usage.saveTable': async ({ period, drive }) => {
      const report = usage.report(period);
      const pack = (await packs())(originalLanguage);
      const csv = usageCsv(report, (kind, id) => titleIn(pack, kind, id));
      return drives.save(drive, [driveFolder, `crampwise-use-${report.from}-to-${report.to}.csv`], new TextEncoder().encode(csv));
    },
    'usage.saveReport': async ({ period, language, drive }) => {
      const [{ makeReport }, { reportFonts }, { pageToPdf }] = await Promise.all([
        import('./make-report'),
        import('./report-fonts'),
        import('./page-to-pdf'),
      ]);
      const report = usage.report(period);
      const pack = (await packs())(language);
      const html = makeReport({
        report,
        language,
        paper: paperOf(settings()),
        fonts: reportFonts,
        clinicName: settings().clinic.name,
        today: new Date(clock.now()).toISOString().slice(0, 10),
        titleOf: (kind, id) => titleIn(pack, kind, id),
      });
      const name = `crampwise-use-${report.from}-to-${report.to}.pdf`;
      return drives.save(drive, [driveFolder, name], await pageToPdf(html, clock));
    },
  };
}

/** What an item is called in a pack; its id where the content no longer has it. */
function titleIn(pack: Pack, kind: string, id: string): string {
  const words = (pack as unknown as Readonly<Record<string, Readonly<Record<string, { readonly words: object }>>>>)[kind]?.[id]
    ?.words;
  if (!words) return id;
  if ('title' in words && typeof words.title === 'string') return words.title;
  return 'question' in words && typeof words.question === 'string' ? words.question : id;
}
