import type { HealthFacts } from '../../domain/health';

/** The machine, as far as the page about its health and the buttons that end the kiosk go. `index.ts` brings the real one. */
export interface Host {
  /** False where the kiosk runs without any, as with `--import-settings`. */
  readonly hasWindows: boolean;
  readonly displays: () => HealthFacts['displays'];
  readonly isKeptAwake: () => boolean;
  readonly clockTrouble: () => HealthFacts['clock'];
  readonly versions: HealthFacts['versions'];
  readonly isTestRuntime: boolean;
  /** ms since 1970. */
  readonly builtAt: number;
  /** Ends the kiosk and starts it again. */
  readonly restart: () => void;
  /** Ends the kiosk: whoever stands before it gets the desktop, or whatever started it. */
  readonly leave: () => void;
}
