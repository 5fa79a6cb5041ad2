import { isFromSetUp, screenHoursFor } from '../../../../domain/programme';
import type { OpeningHours } from '../../../../domain/programme';
import type { Bridge } from '../../../bridge/connect';

/**
 * Puts the opening hours into the programme: the screen is off outside of them. Where staff are in the middle of a draft it gets the
 * hours too, and they publish it when they are ready. False where it could not be kept.
 */
export async function publishHours(bridge: Bridge, hours: OpeningHours): Promise<boolean> {
  const { draft, hasDraft } = await bridge.request('programme.read');
  const screenHours = [...draft.screenHours.filter((each) => !isFromSetUp(each)), ...screenHoursFor(hours)];
  const saved = await bridge.request('programme.saveDraft', { programme: { ...draft, screenHours } });
  if (!saved.ok || hasDraft) return saved.ok;
  const published = await bridge.request('programme.publish');
  // The same hours as before are nothing to publish.
  return published.ok || published.reason === 'nothing';
}
