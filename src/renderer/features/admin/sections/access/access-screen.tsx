import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { pinRoles } from '../../../../../bridge/contracts/role';
import type { PinRole } from '../../../../../bridge/contracts/role';
import { useKiosk } from '../../../../bridge/kiosk-context';
import { useRequest } from '../../../../bridge/use-request';
import { Button } from '../../../../ui/button';
import { Dialog } from '../../../../ui/dialog';
import { Switch } from '../../../../ui/form';
import { Icon } from '../../../../ui/icon';
import { useToast } from '../../../../ui/toast';
import { useSession } from '../../../session';
import { AdminPage } from '../../page';
import { SettingsGroup, useChange, useRole } from '../../settings';
import { RecoveryCode } from '../../unlock';
import { NewPin } from './new-pin';
import styles from './access-screen.module.css';

/** PINs by role, the recovery code, and what the kiosk keeps of people: nothing. */
export function AccessScreen() {
  const { t } = useTranslation('admin-settings');
  const { bridge } = useKiosk();
  const leave = useSession((state) => state.leave);
  const toast = useToast();
  const [settings, change] = useChange();
  const isManager = useRole() !== 'staff';
  const { answer: pins, again: readAgain } = useRequest(() => bridge.request('access.readPins'));
  const [choosing, setChoosing] = useState<PinRole>();
  const [removing, setRemoving] = useState<Exclude<PinRole, 'manager'>>();
  const [code, setCode] = useState<string>();

  if (!settings) return null;
  const failed = () => {
    toast({ words: t('notWritten'), tone: 'problem' });
  };
  const newCode = async () => {
    const made = await bridge.request('access.newCode');
    if (made.ok) setCode(made.recoveryCode);
    else failed();
  };
  const remove = async (role: Exclude<PinRole, 'manager'>) => {
    const removed = await bridge.request('access.removePin', { role });
    setRemoving(undefined);
    readAgain();
    if (!removed.ok) failed();
  };
  return (
    <AdminPage
      title={t('access.title')}
      subtitle={t('access.subtitle')}
      actions={
        <Button icon={<Icon name="lock" />} onPress={leave}>
          {t('access.lock')}
        </Button>
      }
    >
      {isManager && pins && (
        <SettingsGroup title={t('access.pins')} lead={t('access.pinsLead')}>
          <ul className={styles.roles}>
            {pinRoles.map((role) => (
              <li key={role}>
                <div>
                  <h3>{t(`access.roles.${role}`)}</h3>
                  <p>{t(`access.may.${role}`)}</p>
                </div>
                <p className={styles.state}>{t(pins[role] ? 'access.isSet' : 'access.isNotSet')}</p>
                <div className={styles.ways}>
                  <Button
                    label={t(pins[role] ? 'access.changeOf' : 'access.chooseOf', { role: t(`access.roles.${role}`) })}
                    onPress={() => {
                      setChoosing(role);
                    }}
                  >
                    {t(pins[role] ? 'access.change' : 'access.choose')}
                  </Button>
                  {role !== 'manager' && pins[role] && (
                    <Button
                      label={t('access.removeOf', { role: t(`access.roles.${role}`) })}
                      onPress={() => {
                        setRemoving(role);
                      }}
                    >
                      {t('access.remove')}
                    </Button>
                  )}
                </div>
              </li>
            ))}
          </ul>
          <div className={styles.line}>
            <p>{t('access.codeLead')}</p>
            <Button onPress={() => void newCode()}>{t('access.newCode')}</Button>
          </div>
          <Switch
            label={t('access.shuffled')}
            hint={t('access.shuffledHint')}
            isOn={settings.access.shuffledKeys}
            onChange={(shuffledKeys) => void change({ access: { shuffledKeys } })}
          />
        </SettingsGroup>
      )}
      <SettingsGroup title={t('privacy.title')}>
        <div className={styles.privacy}>
          <div>
            <h3>{t('privacy.keeps')}</h3>
            <ul>
              {(['settings', 'totals', 'log', 'pins'] as const).map((each) => (
                <li key={each}>{t(`privacy.${each}`)}</li>
              ))}
            </ul>
          </div>
          <div>
            <h3>{t('privacy.never')}</h3>
            <ul>
              {(['names', 'typed', 'network', 'camera', 'printed'] as const).map((each) => (
                <li key={each}>{t(`privacy.${each}`)}</li>
              ))}
            </ul>
          </div>
        </div>
      </SettingsGroup>
      {choosing && (
        <NewPin
          role={choosing}
          isShuffled={settings.access.shuffledKeys}
          onClose={() => {
            setChoosing(undefined);
            readAgain();
          }}
        />
      )}
      {removing && (
        <Dialog
          role="alertdialog"
          title={t('access.removeTitle', { role: t(`access.roles.${removing}`) })}
          onClose={() => {
            setRemoving(undefined);
          }}
          actions={
            <>
              <Button
                onPress={() => {
                  setRemoving(undefined);
                }}
              >
                {t('access.keepIt')}
              </Button>
              <Button tone="alert" onPress={() => void remove(removing)}>
                {t('access.remove')}
              </Button>
            </>
          }
        >
          <p>{t('access.removeWhy')}</p>
        </Dialog>
      )}
      {code !== undefined && (
        <Dialog
          title={t('access.newCode')}
          onClose={() => {
            setCode(undefined);
          }}
        >
          <RecoveryCode
            code={code}
            onDone={() => {
              setCode(undefined);
            }}
          />
        </Dialog>
      )}
    </AdminPage>
  );
}
