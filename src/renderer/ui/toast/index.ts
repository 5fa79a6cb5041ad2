export { Toasts, useToast } from './toasts';
