import type { Handlers } from '../../bridge/contract';
import type { Pack } from '../../domain/content';
import { originalLanguage } from '../../domain/language';
import type { LanguageCode } from '../../domain/language';
import { usageCsv } from '../../domain/usage';
import type { Drives } from '../drives/create-drives';
import { driveFolder } from '../drives/drive-folder';
import type { Usage } from './create-usage';

interface UsageHandlersParts {
  readonly usage: Usage;
  readonly packs: () => Promise<(language: LanguageCode) => Pack>;
  readonly drives: Pick<Drives, 'save'>;
}

/** How the kiosk is used, for the page that counts and for staff. */
export function usageHandlers({
  usage,
  packs,
  drives,
}: UsageHandlersParts): Pick<Handlers, 'usage.count' | 'usage.read' | 'usage.saveTable'> {
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
