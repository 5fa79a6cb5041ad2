import { useTranslation } from 'react-i18next';
import type { Source } from '../../../../domain/content';

interface Props {
  readonly source: Source;
}

/** Who published a source, and when. Names stay in their own language. */
export function SourceName({ source: { kind, publisher, year } }: Props) {
  const { t } = useTranslation('answer');
  if (kind === 'editorial') return <>{t('sources.own')}</>;
  if (publisher === null) return <>{t('sources.noneFound')}</>;
  return (
    <span lang="en" dir="ltr">
      {year === null ? publisher : `${publisher}, ${String(year)}`}
    </span>
  );
}
