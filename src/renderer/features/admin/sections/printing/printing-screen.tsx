import { useTranslation } from 'react-i18next';
import type { PrinterView } from '../../../../../bridge/contracts/handout';
import { collectPlaces, paperOf, settingLimits } from '../../../../../domain/settings';
import type { Settings } from '../../../../../domain/settings';
import { useKiosk } from '../../../../bridge/kiosk-context';
import { Button } from '../../../../ui/button';
import { Choice, NumberStepper, Switch } from '../../../../ui/form';
import { Icon } from '../../../../ui/icon';
import { Notice } from '../../../../ui/notice';
import { Row, RowList } from '../../../../ui/rows';
import { AdminPage } from '../../page';
import { SettingsGroup, useRole } from '../../settings';
import { PrinterList } from './printer-list';
import styles from './printing.module.css';
import { SavePacks } from './save-packs';
import { PrintSheet } from '../../print-sheet';
import { useRequest } from '../../../../bridge/use-request';
import { usePrintSettings } from './use-print-settings';

const paperChoices = ['region', 'A4', 'Letter'] as const;

/** Printing: whether, where and how much, a page to try it, and the same sheets as PDFs on a memory stick. */
export function PrintingScreen() {
  const { t } = useTranslation('admin-printing');
  const { bridge } = useKiosk();
  const [settings, change] = usePrintSettings();
  const mayChange = useRole() !== 'staff';
  const { answer: printers, hasFailed, again } = useRequest(() => bridge.request('printing.printers'));
  const { answer: jobs, hasFailed: haveJobsFailed, again: jobsAgain } = useRequest(() => bridge.request('printing.jobs'));
  if (!settings) return null;
  const { printing } = settings;
  const set = (patch: Partial<Settings['printing']>) => {
    void change(patch).then(again);
  };
  const look = () => {
    again();
    jobsAgain();
  };
  const found = printers === undefined || hasFailed ? [] : printers;
  return (
    <AdminPage
      title={t('title')}
      subtitle={printers === undefined && !hasFailed ? undefined : <Summary settings={settings} printers={found} />}
      actions={
        <Button icon={<Icon name="again" size={1.6} />} onPress={look}>
          {t('printers.look')}
        </Button>
      }
    >
      {!mayChange && <Notice>{t('managerOnly')}</Notice>}
      <SettingsGroup title={t('printers.title')}>
        <Switch
          label={t('on.label')}
          hint={t('on.hint')}
          isOn={printing.on}
          isOff={!mayChange}
          onChange={(on) => {
            set({ on });
          }}
        />
        {hasFailed && <Notice tone="problem">{t('printers.notRead')}</Notice>}
        {printers !== undefined && !hasFailed && (
          <PrinterList
            printers={printers}
            chosen={printing.printer}
            mayChange={mayChange}
            onChoose={(printer) => {
              set({ printer });
            }}
          />
        )}
      </SettingsGroup>
      <SettingsGroup title={t('test.title')} lead={t('test.lead')}>
        <PrintSheet label={t('test.print')} sent={t('test.sent')} print={() => bridge.request('printing.test')} onAsked={look} />
      </SettingsGroup>
      <SettingsGroup title={t('jobs.title')} lead={t('jobs.lead')}>
        {jobs === undefined || haveJobsFailed || jobs.length === 0 ? (
          <p className={styles.line}>{t('jobs.none')}</p>
        ) : (
          <RowList label={t('jobs.title')}>
            {jobs.map(({ id, printer, title, waitingSeconds }) => (
              <Row
                key={`${printer} ${id}`}
                title={<bdi>{title}</bdi>}
                note={t('jobs.note', { printer: `\u2068${printer}\u2069`, minutes: Math.floor(waitingSeconds / 60) })}
              />
            ))}
          </RowList>
        )}
      </SettingsGroup>
      {mayChange && (
        <>
          <SettingsGroup title={t('paper.title')}>
            <Choice
              label={t('paper.size')}
              options={paperChoices.map((paper) => ({
                value: paper,
                label: t(`paper.${paper}`, {
                  paper: paperOf({ ...settings, printing: { ...printing, paper: 'region' } }),
                }),
              }))}
              value={printing.paper}
              onChange={(paper) => {
                set({ paper });
              }}
            />
            <Switch
              label={t('paper.duplex')}
              hint={t('paper.duplexHint')}
              isOn={printing.duplex}
              onChange={(duplex) => {
                set({ duplex });
              }}
            />
            <Choice
              label={t('collect.label')}
              options={collectPlaces.map((place) => ({ value: place, label: t(`collect.${place}`) }))}
              value={printing.collectAt}
              onChange={(collectAt) => {
                set({ collectAt });
              }}
            />
          </SettingsGroup>
          <SettingsGroup title={t('limits.title')} lead={t('limits.lead')}>
            <div className={styles.pair}>
              <NumberStepper
                label={t('limits.mostCopies')}
                value={printing.mostCopies}
                {...settingLimits.printing.mostCopies}
                onChange={(mostCopies) => {
                  set({ mostCopies });
                }}
              />
              <NumberStepper
                label={t('limits.perVisit')}
                value={printing.perVisit}
                {...settingLimits.printing.perVisit}
                onChange={(perVisit) => {
                  set({ perVisit });
                }}
              />
              <NumberStepper
                label={t('limits.perHour')}
                value={printing.perHour}
                {...settingLimits.printing.perHour}
                step={10}
                onChange={(perHour) => {
                  set({ perHour });
                }}
              />
            </div>
          </SettingsGroup>
        </>
      )}
      <SettingsGroup title={t('save.title')} lead={t('save.lead')}>
        <SavePacks />
      </SettingsGroup>
    </AdminPage>
  );
}

interface SummaryProps {
  readonly settings: Settings;
  readonly printers: readonly PrinterView[];
}

/** The state in one sentence: whether a patient who presses Print now gets paper. */
function Summary({ settings, printers }: SummaryProps) {
  const { t } = useTranslation('admin-printing');
  if (!settings.printing.on) return t('summary.off');
  const chosen = printers.find(({ isChosen }) => isChosen);
  return chosen && (chosen.state === 'ready' || chosen.state === 'printing')
    ? t('summary.ready', { printer: `\u2068${chosen.label}\u2069`, paper: paperOf(settings) })
    : t('summary.trouble');
}
