export { SignOffState } from './sign-off-state';
export { StaleNotice } from './stale-notice';
export { SignOffLine } from './sign-off-line';
export { useCheckedText } from './use-checked-text';
