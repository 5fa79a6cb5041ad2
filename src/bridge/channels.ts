/** The names that may cross between main and renderer. Preload knows only these, and passes only these. */
export const requests = [
  'kiosk.read',
  'loop.read',
  'content.read',
  'sources.read',
  'search.read',
  'session.report',
  'trouble.report',
  'health.read',

  'access.read',
  'access.begin',
  'access.unlock',
  'access.lock',
  'access.checkCode',
  'access.recover',
  'access.readPins',
  'access.choosePin',
  'access.removePin',
  'access.newCode',

  'programme.read',
  'programme.saveDraft',
  'programme.publish',
  'programme.undo',
  'programme.discardDraft',
  'programme.quick',

  'settings.read',
  'settings.update',
  'drives.list',
  'drives.folder',

  'handout.read',
  'handout.preview',
  'handout.print',
  'handout.forget',
  'printing.printers',
  'printing.test',
  'printing.jobs',
  'printing.save',
  'pictures.list',
  'pictures.add',
  'pictures.remove',

  'backup.read',
  'backup.save',
  'backup.look',
  'backup.restore',
  'backup.undo',

  'usage.count',
  'usage.read',
  'usage.saveTable',
  'support.save',
  'about.read',
  'kiosk.restart',
  'kiosk.leave',
] as const;
export const events = ['kiosk.changed', 'session.expired', 'access.changed', 'programme.changed'] as const;
export type RequestName = (typeof requests)[number];
export type EventName = (typeof events)[number];
