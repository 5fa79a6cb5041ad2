import { useTranslation } from 'react-i18next';
import type { Checked } from '../../../../domain/content';
import { together } from '../../../../domain/sign-off';
import { useVisit } from '../../session';
import { dateIn } from '../text';

/** Keeps a typed name whole and its own way round inside a sentence of another direction. */
const isolate = (typed: string) => `\u2068${typed}\u2069`;

/** Says how far what is on a page is checked (docs/rules.md, rule 1), in the visitor's language. */
export function useCheckedText(): (all: readonly Checked[]) => string {
  const { t } = useTranslation('shared');
  const { language } = useVisit();
  return (all) => {
    const sum = together(all);
    switch (sum.state) {
      case 'signed':
        return t('signedOff', { name: isolate(sum.by), role: isolate(sum.role), date: dateIn(language, sum.on) });
      case 'signed-by-several':
        return t('signedOffBySeveral', { date: dateIn(language, sum.on) });
      case 'open':
        return sum.signed === 0 ? t('notChecked') : t('partlyChecked', { count: sum.signed, of: sum.of });
    }
  };
}

/** When a text must be looked at again: a signature may have moved the day. */
export function dueIn(entry: { readonly checked: Checked; readonly facts: { readonly reviewDue: string } }): string {
  return entry.checked.state === 'signed' ? entry.checked.due : entry.facts.reviewDue;
}
