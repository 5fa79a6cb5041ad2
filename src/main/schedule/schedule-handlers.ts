import type { Handlers } from '../../bridge/contract';
import type { createSchedule } from './create-schedule';

type ScheduleHandlers = Pick<Handlers, Extract<keyof Handlers, `schedule.${string}`>>;

/** The answers to what staff ask of the schedule. */
export function scheduleHandlers(schedule: ReturnType<typeof createSchedule>): ScheduleHandlers {
  return {
    'schedule.read': schedule.read,
    'schedule.saveDraft': ({ schedule: draft }) => schedule.saveDraft(draft),
    'schedule.publish': schedule.publish,
    'schedule.undo': schedule.undo,
    'schedule.discardDraft': schedule.discardDraft,
    'schedule.timeline': schedule.timeline,
    'schedule.override': schedule.override,
  };
}
