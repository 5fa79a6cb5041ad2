/** The clinic's own content as a backup holds it: the text of each file by its path below `clinic-content`. */
import { z } from 'zod';
import { kinds } from '../content';
import { writtenLanguages } from '../language';

/** As `main/content/read-clinic-folder` reads it, and nothing else: no path of a backup can lead anywhere but to an item. */
const itemFile = new RegExp(
  `^(?:sources\\.json|(?:${kinds.join('|')})/[A-Za-z0-9][A-Za-z0-9-]{0,39}/(?:facts|${writtenLanguages.join('|')})\\.json)$`,
);
export const isClinicFile = (path: string): boolean => itemFile.test(path);

/** Larger than any item can be, in characters. */
export const largestClinicFile = 200_000;
const mostFiles = 5000;

export const ClinicFiles = z
  .strictObject({
    version: z.literal(1),
    files: z.record(
      z.string().refine(isClinicFile, 'is not the path of an item'),
      z.string().max(largestClinicFile).refine(isJson, 'is not JSON'),
    ),
  })
  .refine(({ files }) => Object.keys(files).length <= mostFiles, 'has far too many files');
export type ClinicFiles = z.output<typeof ClinicFiles>;

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
