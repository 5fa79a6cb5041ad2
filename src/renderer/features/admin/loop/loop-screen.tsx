import { useTranslation } from 'react-i18next';
import { AdminPage } from '../page';

/** The loop editor: what the waiting room sees, and in which order. */
export function LoopScreen() {
  const { t } = useTranslation('admin-loop');
  return (
    <AdminPage title={t('title')} body="fill">
      <div />
    </AdminPage>
  );
}
