/** Where backups, reports and files for support go on a drive: one folder that people find again. */
export const driveFolder = 'Crampwise';
