export { ChangeLog } from './change-log';
export { WarningsDialog } from './issue-list';
export { ScheduleProvider, useSchedule } from './schedule-context';
export type { ScheduleStore } from './schedule-store';
export { PublishActions } from './publish-actions';
export { announcementName, useSlideName, useStaffPack } from './slide-names';
export { useTimes } from './use-times';
export type { Times } from './use-times';
export { momentIn } from './moment-in';
