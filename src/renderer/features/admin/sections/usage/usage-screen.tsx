import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usagePeriods } from '../../../../../bridge/contracts/usage-periods';
import type { UsagePeriod } from '../../../../../bridge/contracts/usage-periods';
import { useKiosk } from '../../../../bridge/kiosk-context';
import { useRequest } from '../../../../bridge/use-request';
import { useStaffLanguage } from '../../../locale-store';
import { Button } from '../../../../ui/button';
import { Choice } from '../../../../ui/form';
import { Icon } from '../../../../ui/icon';
import { SaveDialog } from '../../usb-drives';
import { AdminPage } from '../../page';
import { PrintSheet } from '../../print-sheet';
import { UsageCharts } from './usage-charts';
import { UsageTables } from './usage-tables';
import { dayIn } from './day-in';
import styles from './usage-screen.module.css';

/** How the screen was used: totals of days that have ended, as charts or as tables that say the same. */
export function UsageScreen() {
  const { t, i18n } = useTranslation('admin-usage');
  const { bridge } = useKiosk();
  const [period, setPeriod] = useState<UsagePeriod>('week');
  const [look, setLook] = useState<'charts' | 'tables'>('charts');
  const { answer: report } = useRequest(() => bridge.request('usage.read', { period }), [period]);
  const language = useStaffLanguage();
  const [saves, setSaves] = useState<'table' | 'report'>();
  return (
    <AdminPage
      title={t('title')}
      subtitle={report && t('subtitle', { from: dayIn(i18n.language, report.from), to: dayIn(i18n.language, report.to) })}
      actions={
        <>
          <Button
            icon={<Icon name="download" size={1.6} />}
            onPress={() => {
              setSaves('table');
            }}
          >
            {t('saveTable')}
          </Button>
          <Button
            icon={<Icon name="document" size={1.6} />}
            onPress={() => {
              setSaves('report');
            }}
          >
            {t('saveReport')}
          </Button>
        </>
      }
    >
      {report && (
        <div className={styles.page}>
          <div className={styles.line}>
            <p className={styles.visits}>
              {report.visits === undefined ? t('visits.few') : t('visits.many', { visits: report.visits })}
            </p>
            <Choice
              label={t('period.label')}
              isLabelUnseen
              options={usagePeriods.map((value) => ({ value, label: t(`period.${value}`) }))}
              value={period}
              onChange={setPeriod}
            />
            <Choice
              label={t('look.label')}
              isLabelUnseen
              options={[
                { value: 'charts', label: t('look.charts') },
                { value: 'tables', label: t('look.tables') },
              ]}
              value={look}
              onChange={setLook}
            />
          </div>
          {look === 'charts' ? <UsageCharts report={report} /> : <UsageTables report={report} />}
          <p className={styles.note}>{t('note.few')}</p>
          <p className={styles.note}>{t('note.kept')}</p>
        </div>
      )}
      {saves && (
        <SaveDialog
          title={t(saves === 'table' ? 'saveTable' : 'saveReport')}
          save={(drive) =>
            saves === 'table'
              ? bridge.request('usage.saveTable', { period, drive })
              : bridge.request('usage.saveReport', { period, language, drive })
          }
          onClose={() => {
            setSaves(undefined);
          }}
        >
          {saves === 'report' && (
            <PrintSheet
              label={t('printReport')}
              sent={t('reportPrinted')}
              print={() => bridge.request('usage.printReport', { period, language })}
              isElsewhere
            />
          )}
        </SaveDialog>
      )}
    </AdminPage>
  );
}
