import type { Handlers } from '../../bridge/contract';
import type { Pack } from '../../domain/content';
import { originalLanguage } from '../../domain/language';
import type { LanguageCode } from '../../domain/language';
import { isSetUp } from '../../domain/settings';
import type { Settings } from '../../domain/settings';
import { usageCsv } from '../../domain/usage';
import type { UsagePeriod } from '../../bridge/contracts/usage-periods';
import type { Handouts, MakeSheet } from '../handout/create-handouts';
import type { UsbDrives } from '../usb-drives/create-usb-drives';
import { driveFolder } from '../usb-drives/drive-folder';
import type { Usage } from './create-usage';

interface UsageHandlersParts {
  readonly usage: Usage;
  readonly packs: () => Promise<(language: LanguageCode) => Pack>;
  readonly drives: Pick<UsbDrives, 'save'>;
  readonly settings: () => Settings;
  readonly sheets: () => Promise<Pick<Handouts, 'printSheet' | 'sheetPdf'>>;
  /** The day it is where the clinic is, as `2026-11-28`. */
  readonly today: () => string;
}

/** How the kiosk is used, for the page that counts and for staff. */
export function usageHandlers({
  usage,
  packs,
  drives,
  settings,
  sheets,
  today,
}: UsageHandlersParts): Pick<Handlers, Extract<keyof Handlers, `usage.${string}`>> {
  const reportFor = async (period: UsagePeriod, language: LanguageCode): Promise<MakeSheet> => {
    const { makeReport } = await import('./make-report');
    const report = usage.report(period);
    const pack = (await packs())(language);
    return ({ fonts, paper, logo, printer, token }) =>
      makeReport({
        report,
        language,
        paper,
        fonts,
        logo,
        token: printer === '' ? '' : token,
        clinicName: isSetUp(settings()) ? settings().clinic.name : '',
        today: today(),
        titleOf: (kind, id) => titleIn(pack, kind, id),
      });
  };
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
    'usage.printReport': async ({ period, language }) => (await sheets()).printSheet(await reportFor(period, language)),
    'usage.saveReport': async ({ period, language, drive }) => {
      const { from, to } = usage.report(period);
      const pdf = await (await sheets()).sheetPdf(await reportFor(period, language));
      return drives.save(drive, [driveFolder, `crampwise-use-${from}-to-${to}.pdf`], pdf);
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
