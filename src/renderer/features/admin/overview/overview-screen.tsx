import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HealthView } from '../../../../bridge/contract';
import { explain } from '../../../../domain/playlist';
import { useKiosk } from '../../../bridge/kiosk-context';
import { useToast } from '../../../ui/toast';
import { AdminPage } from '../page';
import { useSchedule, useTimes } from '../publishing';
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
  const desk = useSchedule();
  const toast = useToast();
  const [health, setHealth] = useState<HealthView>();
  const { plan } = kiosk;
  const times = useTimes(plan.timeZone);
  // The hours before this release was built are no reason to doubt the clock of now.
  const day = useMemo(() => ({ ...plan, notBefore: 0 }), [plan]);

  useEffect(() => {
    bridge.request('health.read').then(setHealth, () => undefined);
  }, [bridge, kiosk]);

  const { view } = desk;
  if (!view) return null;
  const { span } = explain(plan, times.now);
  const { quick } = view;
  const state = quick.urgent
    ? 'urgent'
    : span.because.kind === 'clock'
      ? 'clock'
      : span.light.light === 'off'
        ? span.light.because === 'sleep' || span.light.because === 'closed-today' || span.light.because === 'closed-day'
          ? span.light.because
          : 'off'
        : quick.pausedAt !== undefined
          ? 'paused'
          : span.light.light;
  const hour = Number(times.time(times.now).slice(0, 2));
  const greeting = hour < 12 ? 'morning' : hour < 18 ? 'afternoon' : 'evening';
  const language = i18n.language;
  const attention = attentionOf({ schedule: view, kiosk, health, moment: times.moment, language });
  const ask = async (wish: Parameters<typeof desk.quick>[0]) => {
    const outcome = await desk.quick(wish);
    if (!outcome.ok) toast({ words: t('failed'), tone: 'problem' });
  };
  return (
    <AdminPage title={t('title', { greeting: t(`greeting.${greeting}`), state: t(`state.${state}`) })}>
      <div className={styles.overview}>
        <div className={styles.column}>
          <LivePicture plan={plan} isPaused={quick.pausedAt !== undefined} isAsleep={quick.sleep !== undefined} onAsk={ask} />
          <Today plan={day} times={times} isQuiet={quick.quiet} />
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
