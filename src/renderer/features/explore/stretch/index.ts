export { Checklist } from './checklist';
export { isCalm } from './is-calm';
export { StretchListScreen } from './stretch-list-screen';
export { StretchScreen } from './stretch-screen';
