export { ChangeLog } from './change-log';
export { WarningsDialog } from './issue-list';
export { ProgrammeProvider, useProgramme } from './programme-context';
export type { ProgrammeStore } from './programme-store';
export { PublishActions } from './publish-actions';
export { announcementName, useSlideName, useStaffLanguage, useStaffPack } from './slide-names';
export { useTimes } from './use-times';
export type { Times } from './use-times';
