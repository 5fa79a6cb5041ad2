import { useTranslation } from 'react-i18next';
import type { HandoutChoice } from '../../../../domain/session';
import { useVisit } from '../../session';
import { ExplorePage } from '../shell';
import { requestOf } from './choice-of';
import { PagePreview } from './page-preview';
import { PrintPanel } from './print-panel';
import styles from './handout-pages-screen.module.css';

interface Props {
  readonly of: HandoutChoice;
}

/** The very pages that would be printed, and the ways to take them home. */
export function HandoutPagesScreen({ of }: Props) {
  const { t } = useTranslation('handout');
  const request = requestOf(of, useVisit());
  const title = of === 'list' ? t('preview.title') : t(`sheet.${of}`);
  return (
    <ExplorePage label={title} aside={<PrintPanel of={of} hasPages />}>
      <div className={styles.page}>
        <h1 className={styles.title}>{title}</h1>
        <PagePreview key={JSON.stringify(request)} request={request} />
      </div>
    </ExplorePage>
  );
}
