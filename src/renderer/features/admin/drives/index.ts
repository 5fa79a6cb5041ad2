export { SaveDialog } from './save-dialog';
export { useDrives } from './use-drives';
