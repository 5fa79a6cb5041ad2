export { AdminShell } from './admin-shell';
