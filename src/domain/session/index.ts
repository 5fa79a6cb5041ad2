export { advance } from './advance';
export type { Session, SessionEvent, Timing } from './advance';
export { hereIn, textScales } from './visit';
export type { Stop, TextScale, Visit, VisitEvent } from './visit';
export type { Screen } from './screen';
