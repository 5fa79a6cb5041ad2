export {
  announcementState,
  changeWords,
  endAnnouncement,
  headlineOf,
  newAnnouncement,
  noWords,
  putAnnouncement,
  removeAnnouncement,
} from './announcement-edits';
export type { AnnouncementState } from './announcement-edits';
export { checkProgramme, spokenBy } from './check-programme';
export type { IssueReason, Place, ProgrammeIssue, SlideFacts, SlideFactsById } from './check-programme';
export { defaultProgramme, nothingQuick } from './default-programme';
export { differences } from './differences';
export type { Difference } from './differences';
export type { Because, Light, NamedPart } from './explained';
export { programmeLimits } from './limits';
export { addLoop, changeEntry, changeLoop, duplicateLoop, isHeld, moveEntry, putIn, removeLoop, takeOut } from './loop-edits';
export { loopBlocks } from './loop-time';
export type { LoopBlock } from './loop-time';
export { isFromSetUp, openingHoursOf, screenHoursFor } from './opening-hours';
export type { OpeningHours } from './opening-hours';
export { readProgramme } from './read-programme';
export type { ProgrammeTrouble } from './read-programme';
export { Programme, Quick, ScreenHours } from './schema';
export type { Announcement, AnnouncementWords, ClosedDay, Daypart, Loop, LoopEntry, Rule, Times, Window } from './schema';
