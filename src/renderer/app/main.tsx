/** Where the page begins: it wires the parts together and decides nothing. */
import './tokens.css';
import '../scripts/latin.css';
import '../scripts/arabic.css';
import './base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { KioskView } from '../../bridge/contracts/kiosk';
import { connect } from '../bridge/connect';
import { createLocaleStore, initWords, LocaleStoreContext, loadWords, speak, visitNamespaces } from '../features/locale-store';
import { createSessionStore, SessionContext } from '../features/session';
import { clock } from './clock';
import { countUsage } from './count-usage';
import { LiveKiosk } from './live-kiosk';
import { ErrorBoundary } from './error-boundary';
import { installTestHooks } from './test-hooks';
import { Root } from './root';
import { applyRoom } from './screen-look';
import { keepTouchRules } from './touch-rules';

/** How long the page stays bare after a mistake of ours, before it starts again. */
const restartMs = 1000;

async function start(page: Document): Promise<void> {
  const bridge = connect(window.crampwise);
  const tell = (where: string, what: string) =>
    void bridge.request('trouble.report', { where, what: what.slice(0, 4000) }).catch(() => undefined);
  window.addEventListener('error', ({ message }) => {
    tell('page', message);
  });
  window.addEventListener('unhandledrejection', ({ reason }) => {
    tell('page', reason instanceof Error ? (reason.stack ?? reason.message) : String(reason));
  });

  const [{ view, loop }] = await Promise.all([bridge.request('start.read'), initWords()]);
  const first = loop.language;
  const localeStore = createLocaleStore(bridge, view, loop);
  // The footer bar calls in the other languages too, from the first slide on.
  const called = view.languages.map(({ code }) => loadWords(code, ['attract']));
  await Promise.all([localeStore.getState().loadLoop(first), ...called]);
  await speak(first);

  let timing = timingOf(view);
  let startsLower = view.settings.display.lowerByDefault;
  const store = createSessionStore(
    clock,
    () => timing,
    () => startsLower,
  );
  const changed = (now: KioskView) => {
    timing = timingOf(now);
    startsLower = now.settings.display.lowerByDefault;
  };
  applyRoom(page.documentElement, view, window);

  let changedAt = 0;
  store.subscribe(({ session: now }, { session: before }) => {
    const isAnotherScreen =
      now.phase !== before.phase ||
      ('visit' in now && 'visit' in before && now.visit.trail.at(-1)?.at !== before.visit.trail.at(-1)?.at);
    if (isAnotherScreen) changedAt = clock.now();
  });
  keepTouchRules(page, clock, () => changedAt);
  installTestHooks(window, view, store, localeStore);
  countUsage(store, bridge);

  const container = page.getElementById('root');
  if (!container) throw new Error('index.html has no #root');
  createRoot(container).render(
    <StrictMode>
      <LiveKiosk bridge={bridge} clock={clock} view={view} localeStore={localeStore} onChanged={changed}>
        <LocaleStoreContext value={localeStore}>
          <SessionContext value={store}>
            <ErrorBoundary
              wait={(run) => clock.after(restartMs, run)}
              onCaught={(what) => {
                tell('screen', what);
                store.getState().leave();
              }}
            >
              <Root />
            </ErrorBoundary>
          </SessionContext>
        </LocaleStoreContext>
      </LiveKiosk>
    </StrictMode>,
  );

  // The other languages of the loop, and what a visitor needs, come after the first paint.
  clock.after(800, () => {
    void (async () => {
      for (const language of new Set([first, ...view.plan.languages]))
        await localeStore.getState().load(language, visitNamespaces);
    })();
  });
}

function timingOf({ settings: { session } }: KioskView) {
  return {
    idleMs: session.idleSeconds * 1000,
    largeTextIdleMs: session.largeTextIdleSeconds * 1000,
    graceMs: session.graceSeconds * 1000,
    staffIdleMs: session.staffIdleSeconds * 1000,
  };
}

void start(document);
