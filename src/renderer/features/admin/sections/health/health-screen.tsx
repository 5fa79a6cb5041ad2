import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HealthAction, HealthLevel, HealthRow } from '../../../../../domain/health';
import { useKiosk } from '../../../../bridge/kiosk-context';
import { useRequest } from '../../../../bridge/use-request';
import { Button } from '../../../../ui/button';
import { Icon } from '../../../../ui/icon';
import type { IconName } from '../../../../ui/icon';
import { Notice } from '../../../../ui/notice';
import { Row, RowList } from '../../../../ui/rows';
import { SaveDialog } from '../../usb-drives';
import { AdminPage, useAdminPlace } from '../../page';
import type { SectionId } from '../../page';
import styles from './health-screen.module.css';
import { useHealthWords } from './use-health-words';

const sectionOf: Partial<Record<HealthAction, SectionId>> = {
  clinic: 'clinic',
  languages: 'languages',
  'sign-off': 'sign-off',
  display: 'display',
  backup: 'backup',
  access: 'access',
  printing: 'printing',
  restart: 'about',
};
const icons: Record<HealthLevel, IconName> = { act: 'octagon-alert', look: 'info', good: 'check' };
const tones = { act: 'problem', look: 'warn', good: 'ok' } as const;

/** How the kiosk is, in plain words, worst first; each trouble with the one place where it is dealt with. */
export function HealthScreen() {
  const { t } = useTranslation('admin-health');
  const { bridge } = useKiosk();
  const { open } = useAdminPlace();
  const { answer: health, again } = useRequest(() => bridge.request('health.read'));
  const [isSaving, setIsSaving] = useState(false);
  const rows = health?.rows ?? [];
  const troubles = rows.filter(({ level }) => level !== 'good');
  const act = (action: HealthAction) => {
    const section = sectionOf[action];
    if (section) open(section);
    else setIsSaving(true);
  };
  return (
    <AdminPage
      title={t('title')}
      actions={
        <Button icon={<Icon name="again" size={1.6} />} onPress={again}>
          {t('again')}
        </Button>
      }
    >
      <div className={styles.page}>
        {rows[0] && <Notice tone={tones[rows[0].level]} title={t(`lead.${rows[0].level}`)} isLive />}
        {troubles.length > 0 && <Rows title={t('look')} rows={troubles} onAct={act} />}
        <Rows title={t('inOrder')} rows={rows.filter(({ level }) => level === 'good')} onAct={act} />
        <section className={styles.part}>
          <h2>{t('support.title')}</h2>
          <p>{t('support.lead')}</p>
          <div>
            <Button
              icon={<Icon name="download" size={1.6} />}
              onPress={() => {
                setIsSaving(true);
              }}
            >
              {t('support.save')}
            </Button>
          </div>
        </section>
      </div>
      {isSaving && (
        <SaveDialog
          title={t('support.title')}
          save={(drive) => bridge.request('support.save', { drive })}
          onClose={() => {
            setIsSaving(false);
          }}
        />
      )}
    </AdminPage>
  );
}

interface RowsProps {
  readonly title: string;
  readonly rows: readonly HealthRow[];
  readonly onAct: (action: HealthAction) => void;
}

function Rows({ title, rows, onAct }: RowsProps) {
  const { t } = useTranslation('admin-health');
  const wordsOf = useHealthWords();
  return (
    <section className={styles.part}>
      <h2>{title}</h2>
      <RowList label={title}>
        {rows.map((row) => {
          const { title: what, detail } = wordsOf(row);
          const { action } = row;
          return (
            <Row
              key={row.words}
              lead={
                <span className={styles.level} data-level={row.level}>
                  <Icon name={icons[row.level]} size={1.9} />
                  <span className="unseen">{t(`level.${row.level}`)}</span>
                </span>
              }
              title={what}
              note={detail}
              end={
                action && (
                  <Button
                    onPress={() => {
                      onAct(action);
                    }}
                  >
                    {t(`action.${action}`)}
                  </Button>
                )
              }
            />
          );
        })}
      </RowList>
    </section>
  );
}
