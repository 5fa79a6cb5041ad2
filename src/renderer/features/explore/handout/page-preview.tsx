import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HandoutRequest } from '../../../../domain/handout';
import { useKiosk } from '../../../bridge/kiosk-context';
import { useRequest } from '../../../bridge/use-request';
import { Button } from '../../../ui/button';
import { Icon } from '../../../ui/icon';
import styles from './page-preview.module.css';

interface Props {
  /** Another request wants another preview: give each a key of its own. */
  readonly request: HandoutRequest;
}

/** One page at a time, as it will come out of the printer, with buttons to turn. */
export function PagePreview({ request }: Props) {
  const { t } = useTranslation('handout');
  const { bridge } = useKiosk();
  const [page, setPage] = useState(0);
  // The request never changes in place: its key makes the preview anew.
  const { answer: shown, hasFailed } = useRequest(() => bridge.request('handout.preview', { request, page }), [page]);

  if (hasFailed || shown?.ok === false) return <p className={styles.note}>{t('preview.none')}</p>;
  const where = { page: page + 1, pages: shown?.pages ?? 1 };
  return (
    <div className={styles.preview}>
      <div className={styles.sheet} data-loading={shown === undefined}>
        {shown ? (
          <img src={shown.image} width={shown.width} height={shown.height} alt={t('preview.picture', where)} />
        ) : (
          <p className={styles.note} role="status">
            {t('preview.loading')}
          </p>
        )}
      </div>
      {shown && shown.pages > 1 && (
        <div className={styles.turn}>
          <Button
            isOff={page === 0}
            icon={<Icon name="arrow-left" />}
            onPress={() => {
              setPage(page - 1);
            }}
          >
            {t('preview.previous')}
          </Button>
          <p className={styles.where}>{t('preview.page', where)}</p>
          <Button
            isOff={page === shown.pages - 1}
            iconEnd={<Icon name="arrow-right" />}
            onPress={() => {
              setPage(page + 1);
            }}
          >
            {t('preview.next')}
          </Button>
        </div>
      )}
    </div>
  );
}
