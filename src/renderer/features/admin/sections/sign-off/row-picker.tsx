import { useTranslation } from 'react-i18next';
import type { SignOffRow } from '../../../../../bridge/contracts/sign-off';
import { languageOf, writtenLanguages } from '../../../../../domain/language';
import type { LanguageCode } from '../../../../../domain/language';
import { Choice, SelectField } from '../../../../ui/form';
import { Icon } from '../../../../ui/icon';
import type { IconName } from '../../../../ui/icon';
import { Scroller } from '../../../../ui/scroller';
import { shownRows, whyFilters } from './filters';
import type { ShelfFilter, WhyFilter } from './filters';
import styles from './row-picker.module.css';

interface Props {
  readonly rows: readonly SignOffRow[];
  readonly shown: readonly SignOffRow[];
  readonly language: LanguageCode;
  readonly shelf: ShelfFilter;
  readonly why: WhyFilter;
  /** The key of the item that is open. */
  readonly here: string | undefined;
  readonly onLanguage: (language: LanguageCode) => void;
  readonly onShelf: (shelf: ShelfFilter) => void;
  readonly onWhy: (why: WhyFilter) => void;
  readonly onChoose: (key: string) => void;
}

const icons: Record<SignOffRow['state'], IconName> = {
  unchecked: 'question',
  lapsed: 'octagon-alert',
  signed: 'check',
  hidden: 'eye-off',
  untranslated: 'language',
};

/** Which texts to walk through: in which language, of which topic, and why; and the texts themselves. */
export function RowPicker({ rows, shown, language, shelf, why, here, onLanguage, onShelf, onWhy, onChoose }: Props) {
  const { t } = useTranslation('admin-sign-off');
  const shelves = [...new Set(rows.map((row) => row.shelf))];
  const nameOf = (id: SignOffRow['shelf']) =>
    rows.find(({ key }) => key === `topics/${id}`)?.title ?? t(`shelf.${id as 'slides'}`);
  const counted = (label: string, count: number) => t('counted', { label, count });
  return (
    <div className={styles.picker}>
      <Choice
        label={t('language')}
        isLabelUnseen
        options={writtenLanguages.map((code) => ({ value: code, label: languageOf(code).nativeName }))}
        value={language}
        onChange={onLanguage}
      />
      <SelectField
        label={t('why.label')}
        options={whyFilters.map((id) => ({ value: id, label: counted(t(`why.${id}`), shownRows(rows, shelf, id).length) }))}
        value={why}
        onChange={onWhy}
      />
      <SelectField
        label={t('topic')}
        options={[
          { value: 'all', label: counted(t('everything'), shownRows(rows, 'all', why).length) },
          ...shelves.map((id) => ({
            value: id,
            label: counted(nameOf(id), shownRows(rows, id, why).length),
          })),
        ]}
        value={shelf}
        onChange={onShelf}
      />
      <Scroller label={t('list')}>
        <ul className={styles.rows}>
          {shown.map((row) => (
            <li key={row.key}>
              <button
                type="button"
                className={styles.row}
                aria-current={row.key === here ? 'true' : undefined}
                onClick={() => {
                  onChoose(row.key);
                }}
              >
                <Icon name={icons[row.state]} size={1.6} />
                <span className={styles.words}>
                  <span className={styles.title} lang={languageOf(row.language).tag} dir={languageOf(row.language).direction}>
                    {row.title}
                  </span>
                  <span className={styles.note}>
                    {t(`state.${row.state}`)}
                    {row.reasons
                      .filter((reason) => reason !== 'never' && reason !== 'changed')
                      .map((reason) => (
                        <span key={reason} className={styles.chip}>
                          {t(`reason.${reason}`)}
                        </span>
                      ))}
                  </span>
                </span>
              </button>
            </li>
          ))}
        </ul>
      </Scroller>
    </div>
  );
}
