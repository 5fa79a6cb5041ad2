export { AdminShell } from './admin-shell';
export { Desk } from './desk';
