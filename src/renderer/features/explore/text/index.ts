export { useEnglishBeside, useSpeech } from './content-text';
export { leadOf } from './lead-of';
export type { Speech } from './content-text';
export { dateIn } from './date-in';
