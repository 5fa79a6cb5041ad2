export { ScheduleScreen as default } from './schedule-screen';
