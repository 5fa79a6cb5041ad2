export { chime } from './chime';
export { IdleWarning } from './idle-warning';
export { SessionContext, useOpen, usePack, useSession, useSessionStore, useVisit } from './session-context';
export { createSessionStore } from './session-store';
export type { SessionStore } from './session-store';
export { useChooseLanguage, useEnter } from './use-language';
export { UnlockGesture } from './unlock-gesture';
export { useStaffKey } from './use-staff-key';
