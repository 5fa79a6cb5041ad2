export { advance } from './advance';
export type { Session, SessionEvent, Timing } from './advance';
export { isFull, placeIn } from './my-handout';
export type { HandoutChange, MyHandout } from './my-handout';
export { hereIn, textScales } from './visit';
export type { Stop, TextScale, Visit, VisitEvent } from './visit';
export type { HandoutChoice, Screen } from './screen';
