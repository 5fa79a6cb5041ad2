export { SaveDialog } from './save-dialog';
export { useUsbDrives } from './use-usb-drives';
