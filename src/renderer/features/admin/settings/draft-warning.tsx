import { useTranslation } from 'react-i18next';

/** What a manager must have read before patients see a draft (docs/rules.md, rule 1): shown wherever somebody may allow one. */
export function DraftWarning() {
  const { t } = useTranslation('admin-languages');
  return (
    <>
      <p>{t('draft.machine')}</p>
      <p>{t('draft.shown')}</p>
    </>
  );
}
