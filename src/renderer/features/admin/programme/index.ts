export { ChangeLog } from './change-log';
export { WarningsDialog } from './issue-list';
export { ProgrammeProvider, useProgramme } from './programme-context';
export { PublishActions } from './publish-actions';
export { announcementName, useSlideName, useStaffLanguage, useStaffPack } from './slide-names';
