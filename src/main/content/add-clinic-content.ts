import { withClinicContent } from '../../domain/content';
import type { RawContent } from '../../domain/content';
import type { Logger } from '../log/logger';
import { hashOf } from './hash-of';
import type { LoadedContent } from './load-content';
import { readClinicFolder } from './read-clinic-folder';

export interface ClinicContent extends LoadedContent {
  /** What the clinic's folder holds, as it was read. */
  readonly clinic: RawContent;
  readonly isTheClinics: boolean;
}

/** The content with the clinic's own items over it (see `domain/content/clinic-content.ts`). What is wrong with theirs is logged by name. */
export async function addClinicContent(ours: LoadedContent, folder: string, log: Logger): Promise<ClinicContent> {
  const { raw, issues } = await readClinicFolder(folder);
  const isTheClinics = Object.keys(raw.facts).length + Object.keys(raw.words).length > 0;
  if (!isTheClinics && issues.length === 0) return { ...ours, clinic: raw, isTheClinics };
  const known = new Set(ours.catalogue.issues.map((issue) => JSON.stringify(issue)));
  const catalogue = withClinicContent(ours.raw, raw, hashOf);
  const theirs = [...issues, ...catalogue.issues.filter((issue) => !known.has(JSON.stringify(issue)))];
  for (const { file, field, reason } of theirs) log.error(`clinic content: ${file}${field === '' ? '' : ` ${field}`}: ${reason}`);
  return { catalogue, raw: ours.raw, issues: [...ours.issues, ...theirs], clinic: raw, isTheClinics };
}
