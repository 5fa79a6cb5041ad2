import type { Input } from '../../bridge/contract';
import { codePage } from '../../print/recovery-code-page';
import { dateOnPaper } from '../../domain/handout';
import type { PrintOutcome } from '../../domain/handout';
import type { CodeWords } from '../../print/recovery-code-page';
import { originalLanguage, pseudoTree } from '../../domain/language';
import type { LanguageCode } from '../../domain/language';
import type { Handouts } from '../handout/create-handouts';

interface Words {
  readonly sheet: CodeWords;
}

const files: Readonly<Record<string, Words | undefined>> = import.meta.glob<Words>('../../../locales/*/admin-access.json', {
  eager: true,
  import: 'default',
});

function sheetWords(language: LanguageCode): CodeWords {
  const own = files[`../../../locales/${language}/admin-access.json`];
  const english = files[`../../../locales/${originalLanguage}/admin-access.json`];
  if (!english) throw new Error('the words of the recovery sheet are not in the build');
  return own ? own.sheet : pseudoTree(english.sheet, language);
}

interface Parts {
  readonly sheets: Pick<Handouts, 'printSheet'>;
  /** Empty while the clinic has no name. */
  readonly clinicName: () => string;
  /** The day it is where the clinic is, as `2026-11-28`. */
  readonly today: () => string;
}

/** Prints the recovery code the page was just told. It goes to the printer and nowhere else: no file, no log, not the name of the job. */
export const printCode =
  ({ sheets, clinicName, today }: Parts) =>
  ({ code, language }: Input<'access.printCode'>): Promise<PrintOutcome> => {
    const head = [clinicName() === '' ? 'Crampwise' : clinicName(), dateOnPaper(language, today())] as const;
    const words = sheetWords(language);
    return sheets.printSheet(({ fonts, paper, logo, token }) =>
      codePage({
        code,
        words,
        language,
        paper,
        fonts,
        logo: clinicName() === '' ? undefined : logo,
        head,
        job: `Crampwise (${token})`,
      }),
    );
  };
