import { useTranslation } from 'react-i18next';
import type { Entry } from '../../../../../domain/content';
import { languageOf } from '../../../../../domain/language';
import type { WordField } from '../../../../../domain/sign-off';
import { useKiosk } from '../../../../bridge/kiosk-context';
import { fillTree, valuesFor } from '../../../locale-store';
import styles from './item-text.module.css';

interface Props {
  readonly entry: Entry;
  /** The texts of the entry, in order: those of a translation and of its English have the same paths. */
  readonly fields: readonly WordField[];
}

/** What of its words stands at a path such as `detail.0.text`. */
function textAt(words: unknown, path: string): string | undefined {
  const found = path
    .split('.')
    .reduce<unknown>((part, step) => (part as Readonly<Record<string, unknown>> | undefined)?.[step], words);
  return typeof found === 'string' ? found : undefined;
}

/** An item's texts as patients read them, with the clinic's numbers in them: each under the name of its part. */
export function ItemText({ entry, fields }: Props) {
  const { t } = useTranslation(['admin-sign-off', 'answer']);
  const { view } = useKiosk();
  const { tag, direction } = languageOf(entry.language);
  const words = fillTree(entry.words, valuesFor(view, entry.language));
  const labelOf = ({ path, name }: WordField) => {
    const kind = name === 'detail' ? textAt(entry.words, path.replace(/\.(text|items\.\d+)$/, '.kind')) : undefined;
    if (kind === 'found') return t('answer:found');
    if (kind === 'unknown') return t('answer:unknown');
    return t(`field.${name as 'short'}`);
  };
  const parts = fields.flatMap((field) => {
    const text = textAt(words, field.path);
    return text === undefined ? [] : [{ ...field, text, label: labelOf(field) }];
  });
  return (
    <dl className={styles.texts}>
      {parts.map((part, index) => (
        <div key={part.path} className={styles.part} data-first={index === 0}>
          <dt className={parts[index - 1]?.label === part.label ? 'unseen' : styles.label}>{part.label}</dt>
          <dd lang={tag} dir={direction}>
            {part.text}
          </dd>
        </div>
      ))}
    </dl>
  );
}
