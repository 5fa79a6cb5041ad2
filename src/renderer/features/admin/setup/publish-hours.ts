import { isFromSetUp, openingHoursOf, screenHoursFor } from '../../../../domain/schedule';
import type { OpeningHours } from '../../../../domain/schedule';
import type { Bridge } from '../../../bridge/connect';

/** The opening hours as they were answered before; undefined where nobody has, or where staff have changed them since. */
export async function hoursBefore(bridge: Bridge): Promise<OpeningHours | undefined> {
  return openingHoursOf((await bridge.request('schedule.read')).draft.screenHours);
}

/**
 * Puts the opening hours into the schedule: the screen is off outside of them, or, with undefined, never because of them. Where staff
 * are in the middle of a draft it gets the hours too, and they publish it when they are ready. False where it could not be kept.
 */
export async function publishHours(bridge: Bridge, hours: OpeningHours | undefined): Promise<boolean> {
  const { draft, hasDraft } = await bridge.request('schedule.read');
  const others = draft.screenHours.filter((each) => !isFromSetUp(each));
  if (hours === undefined && others.length === draft.screenHours.length) return true;
  const screenHours = [...others, ...(hours ? screenHoursFor(hours) : [])];
  const saved = await bridge.request('schedule.saveDraft', { schedule: { ...draft, screenHours } });
  if (!saved.ok || hasDraft) return saved.ok;
  const published = await bridge.request('schedule.publish');
  // The same hours as before are nothing to publish.
  return published.ok || published.reason === 'nothing';
}
