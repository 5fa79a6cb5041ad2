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
export { checkSchedule, spokenBy } from './check-schedule';
export type { IssueReason, Place, ScheduleIssue, SlideFacts, SlideFactsById } from './check-schedule';
export { defaultSchedule, entryFor, noOverrides } from './default-schedule';
export { differences } from './differences';
export type { Difference } from './differences';
export type { Because, Light, NamedPart } from './explained';
export { scheduleLimits } from './limits';
export { addLoop, changeEntry, changeLoop, duplicateLoop, isHeld, moveEntry, putIn, removeLoop, takeOut } from './loop-edits';
export { loopBlocks } from './loop-time';
export type { LoopBlock } from './loop-time';
export { isFromSetUp, openingHoursOf, screenHoursFor } from './opening-hours';
export type { OpeningHours } from './opening-hours';
export { readSchedule } from './read-schedule';
export type { ScheduleTrouble } from './read-schedule';
export { Schedule, Overrides, ScreenHours } from './schema';
export type { Announcement, AnnouncementWords, ClosedDay, Daypart, Loop, LoopEntry, Rule, Times, Window } from './schema';
