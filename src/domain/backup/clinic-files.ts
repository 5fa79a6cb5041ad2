/** The clinic's own content as a backup holds it: the text of each file by its path below `clinic-content`. */
import { z } from 'zod';
import { contentFileAt } from '../content';

/** Nothing but a file of content: no path of a backup can lead anywhere else. */
export const isClinicFile = (path: string): boolean => contentFileAt(path) !== undefined;

/** Characters. Larger than the translations of a whole kind can be. */
export const largestClinicFile = 2_000_000;
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
