export { AdminShell } from './admin-shell';
export { AdminRoot } from './admin-root';
