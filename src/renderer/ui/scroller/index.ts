export { Scroller } from './scroller';
export { scrollOn, useRoom } from './use-room';
