import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Licensed } from '../../../../../bridge/contracts/maintenance';
import { useKiosk } from '../../../../bridge/kiosk-context';
import { useRequest } from '../../../../bridge/use-request';
import { Button } from '../../../../ui/button';
import { ConfirmDialog, Dialog } from '../../../../ui/dialog';
import { Icon } from '../../../../ui/icon';
import { EasingLine } from '../../../../ui/marks';
import { Notice } from '../../../../ui/notice';
import { Row, RowList } from '../../../../ui/rows';
import { momentIn } from '../../publishing';
import { AdminPage } from '../../page';
import styles from './about-screen.module.css';

/** What the kiosk is made of and who made it, and the two ways to end it. */
export function AboutScreen() {
  const { t, i18n } = useTranslation(['admin-about', 'form']);
  const { bridge, view } = useKiosk();
  const { answer: about } = useRequest(() => bridge.request('about.read'));
  const { answer: access } = useRequest(() => bridge.request('access.read'));
  const [asks, setAsks] = useState<'restart' | 'leave'>();
  const [shown, setShown] = useState<Licensed>();
  const mayLeave = access?.role === 'manager' || access?.role === 'clinician';
  return (
    <AdminPage
      title={t('title')}
      actions={
        mayLeave && (
          <>
            <Button
              icon={<Icon name="again" size={1.6} />}
              onPress={() => {
                setAsks('restart');
              }}
            >
              {t('restart.action')}
            </Button>
            <Button
              icon={<Icon name="stop" size={1.6} />}
              onPress={() => {
                setAsks('leave');
              }}
            >
              {t('leave.action')}
            </Button>
          </>
        )
      }
    >
      {about && (
        <div className={styles.page}>
          {about.isTestRuntime && (
            <Notice tone="warn" title={t('testRuntime.title')}>
              {t('testRuntime.detail')}
            </Notice>
          )}
          <section className={styles.part}>
            <h2>{t('release.title', { version: about.version })}</h2>
            <p>{t('release.built', { when: momentIn(i18n.language, about.builtAt, view.plan.timeZone) })}</p>
            <p>
              {t('release.runtime', { electron: about.electron, chrome: about.chrome, node: about.node, system: about.system })}
            </p>
            <p>{t('release.licence')}</p>
          </section>
          <section className={styles.part}>
            <h2>{t('content.title')}</h2>
            <p>{t('content.who')}</p>
            <p>{t('content.counts', { items: about.items, sources: about.sources })}</p>
            <p>{t('content.licence')}</p>
          </section>
          <div className={styles.break}>
            <EasingLine />
          </div>
          <section className={styles.part}>
            <h2>{t('licences.title')}</h2>
            <p>{t('licences.lead', { libraries: about.licences.length })}</p>
            <RowList label={t('licences.title')}>
              {about.licences.map((one) => (
                <Row
                  key={`${one.name} ${one.version}`}
                  title={
                    <span dir="ltr" lang="en">
                      {one.name} {one.version}
                    </span>
                  }
                  note={
                    <span dir="ltr" lang="en">
                      {one.licence}
                    </span>
                  }
                  end={
                    one.text !== '' && (
                      <Button
                        label={t('licences.readOf', { name: one.name })}
                        onPress={() => {
                          setShown(one);
                        }}
                      >
                        {t('licences.read')}
                      </Button>
                    )
                  }
                />
              ))}
            </RowList>
          </section>
        </div>
      )}
      {shown && (
        <Dialog
          title={shown.name}
          size="wide"
          onClose={() => {
            setShown(undefined);
          }}
          actions={
            <Button
              onPress={() => {
                setShown(undefined);
              }}
            >
              {t('form:close')}
            </Button>
          }
        >
          <pre className={styles.text} dir="ltr" lang="en">
            {shown.text}
          </pre>
        </Dialog>
      )}
      {asks && (
        <ConfirmDialog
          title={t(`${asks}.ask`)}
          confirm={t(`${asks}.action`)}
          onCancel={() => {
            setAsks(undefined);
          }}
          onConfirm={() => {
            setAsks(undefined);
            void bridge.request(asks === 'restart' ? 'kiosk.restart' : 'kiosk.leave');
          }}
        >
          {t(`${asks}.consequence`)}
        </ConfirmDialog>
      )}
    </AdminPage>
  );
}
