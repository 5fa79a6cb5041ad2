import { useTranslation } from 'react-i18next';
import type { Source } from '../../../../domain/content';

interface Props {
  readonly source: Source;
}

/** True for wording that is our own: its record has no title a patient could look up. */
export function isOwnWording({ id }: Source): boolean {
  return id === 'S-EDITORIAL';
}

/** Who published a source, and when. Names stay in their own language. */
export function SourceName({ source }: Props) {
  const { t } = useTranslation('answer');
  if (isOwnWording(source)) return <>{t('sources.own')}</>;
  const { id, publisher, authors, year } = source;
  const name = publisher ?? authors ?? id;
  return (
    <span lang="en" dir="ltr">
      {year === null ? name : `${name}, ${String(year)}`}
    </span>
  );
}
