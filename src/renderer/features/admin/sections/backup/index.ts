export { BackupScreen as default } from './backup-screen';
