import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RestoreOutcome } from '../../../../../bridge/contracts/backup';
import { useKiosk } from '../../../../bridge/kiosk-context';
import { useRequest } from '../../../../bridge/use-request';
import { Button } from '../../../../ui/button';
import { ConfirmDialog } from '../../../../ui/dialog';
import { Icon } from '../../../../ui/icon';
import { Notice } from '../../../../ui/notice';
import { SaveDialog } from '../../usb-drives';
import { momentIn } from '../../publishing';
import { AdminPage } from '../../page';
import styles from './backup-screen.module.css';
import { RestoreDialog } from './restore-dialog';
import { useRefusal } from './use-refusal';

/** One file on a memory stick that brings everything back: make it, restore it, and take a restore back. */
export function BackupScreen() {
  const { t, i18n } = useTranslation('admin-backup');
  const { bridge, view } = useKiosk();
  const { answer: backup, again } = useRequest(() => bridge.request('backup.read'));
  const [asks, setAsks] = useState<'save' | 'restore' | 'undo'>();
  const [outcome, setOutcome] = useState<RestoreOutcome>();
  const refusal = useRefusal();
  const moment = (at: number) => momentIn(i18n.language, at, view.plan.timeZone);
  const close = () => {
    setAsks(undefined);
    again();
  };
  const undo = async () => {
    setOutcome(await bridge.request('backup.undo').catch((): RestoreOutcome => ({ ok: false, reason: 'not-written' })));
    close();
  };
  return (
    <AdminPage title={t('title')} subtitle={t('lead')}>
      <div className={styles.page}>
        {outcome?.ok && (
          <Notice
            tone="ok"
            title={t('restored.title')}
            action={
              outcome.needsRestart && (
                <Button tone="main" onPress={() => void bridge.request('kiosk.restart')}>
                  {t('restored.restart')}
                </Button>
              )
            }
            isLive
          >
            {t(outcome.needsRestart ? 'restored.needsRestart' : 'restored.now')}
          </Notice>
        )}
        {outcome && !outcome.ok && (
          <Notice tone="problem" title={t('refused.title')} isLive>
            {refusal(outcome)}
          </Notice>
        )}
        <section className={styles.part}>
          <h2>{t('make.title')}</h2>
          <p>{backup?.lastBackupAt === undefined ? t('make.never') : t('make.last', { when: moment(backup.lastBackupAt) })}</p>
          <p>{t('make.holds')}</p>
          <p>{t('make.without')}</p>
          <div>
            <Button
              tone="main"
              icon={<Icon name="download" size={1.6} />}
              onPress={() => {
                setAsks('save');
              }}
            >
              {t('make.action')}
            </Button>
          </div>
        </section>
        <section className={styles.part}>
          <h2>{t('restore.title')}</h2>
          <p>{t('restore.lead')}</p>
          <div>
            <Button
              icon={<Icon name="document" size={1.6} />}
              onPress={() => {
                setAsks('restore');
              }}
            >
              {t('restore.action')}
            </Button>
          </div>
        </section>
        {backup?.undo && (
          <section className={styles.part}>
            <h2>{t('undo.title')}</h2>
            <p>{t('undo.lead', { when: moment(backup.undo.madeAt), clinic: backup.undo.clinic })}</p>
            <div>
              <Button
                icon={<Icon name="again" size={1.6} />}
                onPress={() => {
                  setAsks('undo');
                }}
              >
                {t('undo.action')}
              </Button>
            </div>
          </section>
        )}
      </div>
      {asks === 'save' && (
        <SaveDialog title={t('make.action')} save={(drive) => bridge.request('backup.save', { drive })} onClose={close} />
      )}
      {asks === 'restore' && (
        <RestoreDialog
          onClose={close}
          onRestored={(result) => {
            setOutcome(result);
            close();
          }}
        />
      )}
      {asks === 'undo' && (
        <ConfirmDialog title={t('undo.ask')} confirm={t('undo.action')} onCancel={close} onConfirm={() => void undo()}>
          {t('undo.consequence')}
        </ConfirmDialog>
      )}
    </AdminPage>
  );
}
