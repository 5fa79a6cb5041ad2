export { ClinicFiles, isClinicFile, largestClinicFile } from './clinic-files';
export { largestBackup, readBackup, writeBackup } from './container';
export type { Backup, Checksums, PartContent, PartName, ReadBackup, Refusal } from './container';
