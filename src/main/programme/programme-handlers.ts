import type { Handlers } from '../../bridge/contract';
import type { createProgramme } from './create-programme';

type ProgrammeHandlers = Pick<Handlers, Extract<keyof Handlers, `programme.${string}`>>;

/** The answers to what staff ask of the programme. */
export function programmeHandlers(programme: ReturnType<typeof createProgramme>): ProgrammeHandlers {
  return {
    'programme.read': programme.read,
    'programme.saveDraft': ({ programme: draft }) => programme.saveDraft(draft),
    'programme.publish': programme.publish,
    'programme.undo': programme.undo,
    'programme.discardDraft': programme.discardDraft,
    'programme.timeline': programme.timeline,
    'programme.quick': programme.quick,
  };
}
