import { useTranslation } from 'react-i18next';
import type { Checked } from '../../../../domain/content';
import { useVisit } from '../../session';
import { dateIn } from '../text';
import { dueIn, useCheckedText } from './use-checked-text';
import styles from './sign-off-state.module.css';

interface Props {
  readonly entry: {
    readonly checked: Checked;
    /** Days such as `2026-11-22`. */
    readonly facts: { readonly lookedUpOn: string; readonly reviewDue: string };
  };
  /** What the line speaks of, where that is more than the entry. */
  readonly all?: readonly { readonly checked: Checked }[];
}

/** How far a text is checked (docs/rules.md, rule 1), and its dates. */
export function SignOffState({ entry, all = [entry] }: Props) {
  const { t } = useTranslation('answer');
  const { language } = useVisit();
  const checked = useCheckedText();
  return (
    <p className={styles.state}>
      <strong>{checked(all.map((one) => one.checked))}</strong>
      <span>{t('lookedUp', { date: dateIn(language, entry.facts.lookedUpOn) })}</span>
      <span>{t('reviewDue', { date: dateIn(language, dueIn(entry)) })}</span>
    </p>
  );
}
