export { Scroller } from './scroller';
export { scrollOn, useScrollState } from './use-scroll-state';
