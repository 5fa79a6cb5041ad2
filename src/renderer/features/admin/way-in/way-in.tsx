import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useKiosk } from '../../../bridge/kiosk-context';
import { Button } from '../../../ui/button';
import { useSession } from '../../session';

interface Props {
  /** True while no PIN has been chosen. */
  readonly isNew: boolean;
}

/** The lock: a PIN, and always a way back. */
export function WayIn({ isNew }: Props) {
  const { t } = useTranslation('admin');
  const { bridge } = useKiosk();
  const leave = useSession((state) => state.leave);
  const [pin, setPin] = useState('');
  return (
    <main>
      <h1>{t(isNew ? 'choosePin' : 'enterPin')}</h1>
      <label>
        {t('pin')}
        <input
          inputMode="none"
          value={pin}
          onChange={({ target }) => {
            setPin(target.value);
          }}
        />
      </label>
      <Button onPress={() => void bridge.request(isNew ? 'access.begin' : 'access.unlock', { pin })}>{t('unlock')}</Button>
      <Button onPress={leave}>{t('backToScreen')}</Button>
    </main>
  );
}
