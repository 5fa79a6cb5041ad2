import type { LanguageSignOff } from '../../../../../bridge/contracts/sign-off';
import { originalLanguage } from '../../../../../domain/language';
import type { Settings } from '../../../../../domain/settings';

/** Where a language stands, in one word. `off`: a draft that nobody has allowed, which patients do not see once the kiosk is set up. */
export type LanguageState = 'checked' | 'draft' | 'partly' | 'incomplete' | 'off';

export function stateOf(
  { code, of, complete, computer, signed }: LanguageSignOff,
  acknowledged: Settings['languages']['acknowledgedDrafts'],
  isDemo: boolean,
): LanguageState {
  if (computer > 0) return isDemo || acknowledged.includes(code) ? 'draft' : 'off';
  if (signed === of) return 'checked';
  return code !== originalLanguage && complete < of ? 'incomplete' : 'partly';
}

/** The languages settings with one language moved one place up or down among those that are offered. */
export function moved(
  offered: Settings['languages']['offered'],
  code: Settings['languages']['offered'][number],
  by: -1 | 1,
): Settings['languages']['offered'] {
  const at = offered.indexOf(code);
  const to = at + by;
  if (at < 0 || to < 0 || to >= offered.length) return offered;
  return offered.toSpliced(at, 1).toSpliced(to, 0, code);
}
