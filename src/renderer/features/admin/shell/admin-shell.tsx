import { useTranslation } from 'react-i18next';
import type { Role } from '../../../../bridge/contract';
import { Button } from '../../../ui/button';
import { useSession } from '../../session';

interface Props {
  readonly role: Role;
}

/** The frame of the admin screens: where one can go, and the way back to the wall. */
export function AdminShell({ role }: Props) {
  const { t } = useTranslation('admin');
  const leave = useSession((state) => state.leave);
  return (
    <main data-admin={role}>
      <h1>{t('title')}</h1>
      <Button onPress={leave}>{t('backToScreen')}</Button>
    </main>
  );
}
