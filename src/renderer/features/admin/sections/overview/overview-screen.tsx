import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { explain } from '../../../../../domain/playlist';
import { useKiosk } from '../../../../bridge/kiosk-context';
import { useRequest } from '../../../../bridge/use-request';
import { useToast } from '../../../../ui/toast';
import { AdminPage } from '../../page';
import { useSchedule, useTimes } from '../../publishing';
import { attentionOf } from './attention';
import { AttentionList } from './attention-list';
import { ComingList } from './coming-list';
import { DoSomething } from './do-something';
import { LivePicture } from './live-picture';
import styles from './overview.module.css';
import { Today } from './today';

/** The first screen of staff: how it stands in words, what the wall shows, what wants attention, and what can be done at once. */
export function OverviewScreen() {
  const { t, i18n } = useTranslation('admin-overview');
  const { bridge, view: kiosk } = useKiosk();
  const scheduleStore = useSchedule();
  const toast = useToast();
  const { plan } = kiosk;
  const times = useTimes(plan.timeZone);
  // The hours before this release was built are no reason to doubt the clock of now.
  const day = useMemo(() => ({ ...plan, notBefore: 0 }), [plan]);
  // What the kiosk shows has changed: its health may have too.
  const { answer: health } = useRequest(() => bridge.request('health.read'), [kiosk]);

  const { view } = scheduleStore;
  if (!view) return null;
  const { span } = explain(plan, times.now);
  const { overrides } = view;
  const state = overrides.urgent
    ? 'urgent'
    : span.because.kind === 'clock'
      ? 'clock'
      : span.light.light === 'off'
        ? span.light.because === 'sleep' || span.light.because === 'closed-today' || span.light.because === 'closed-day'
          ? span.light.because
          : 'off'
        : overrides.pausedAt !== undefined
          ? 'paused'
          : span.light.light;
  const hour = Number(times.time(times.now).slice(0, 2));
  const greeting = hour < 12 ? 'morning' : hour < 18 ? 'afternoon' : 'evening';
  const language = i18n.language;
  const attention = attentionOf({ schedule: view, kiosk, health, moment: times.moment, language });
  const ask = async (wish: Parameters<typeof scheduleStore.override>[0]) => {
    const outcome = await scheduleStore.override(wish);
    if (!outcome.ok) toast({ words: t('failed'), tone: 'problem' });
  };
  return (
    <AdminPage title={t('title', { greeting: t(`greeting.${greeting}`), state: t(`state.${state}`) })}>
      <div className={styles.overview}>
        <div className={styles.column}>
          <LivePicture
            plan={plan}
            isPaused={overrides.pausedAt !== undefined}
            isAsleep={overrides.sleep !== undefined}
            onAsk={ask}
          />
          <Today plan={day} times={times} isQuiet={overrides.quiet} />
        </div>
        <div className={styles.column}>
          <AttentionList things={attention} times={times} onAsk={ask} />
          <DoSomething view={view} times={times} onAsk={ask} />
          <ComingList plan={plan} times={times} />
        </div>
      </div>
    </AdminPage>
  );
}
