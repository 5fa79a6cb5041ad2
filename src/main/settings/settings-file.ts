/** The copies a kiosk keeps of its settings: the file people know, the last one that was whole, and the whole one before that. */
export type Copy = 'current' | 'lastGood' | 'backup';

export type StoredCopy =
  | { readonly found: 'nothing' }
  | { readonly found: 'settings'; readonly stored: unknown }
  /** There is a file, but it cannot be read or is not JSON. */
  | { readonly found: 'broken'; readonly reason: string };

/** The disk, as far as settings go. Nothing it does throws, and nothing it does deletes. */
export interface SettingsFile {
  /** What people call this copy: its file name, for the log and for staff. */
  nameOf: (copy: Copy) => string;
  read: (copy: Copy) => StoredCopy;
  /** Replaces a copy whole or not at all. Answers with the reason when it could not. */
  write: (copy: Copy, settings: object) => Promise<{ readonly ok: true } | { readonly ok: false; readonly reason: string }>;
  /** Renames a copy out of the way and answers with its new name, or undefined where the system will not have it. */
  setAside: (copy: Copy) => string | undefined;
}
