export { AnnouncementsScreen as default } from './announcements-screen';
