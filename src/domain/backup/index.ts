export { ClinicFiles, isClinicFile, largestClinicFile } from './clinic-files';
export { largestBackup, partNames, readBackup, writeBackup } from './container';
export type { Backup, PartName, ReadBackup, Refusal } from './container';
