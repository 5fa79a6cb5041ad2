import { dateOf, dayOf } from '../../domain/time';
import { emptySignOff, readSignOff, readSwitches, signOffVersion } from '../../domain/sign-off';
import { loopPack } from '../../domain/content';
import type { ContentFolder } from '../content/content-folder';
import type { Packs } from '../content/create-packs';
import type { Clock } from '../clock/clock';
import type { Logger } from '../log/logger';
import { createKeptFile } from '../schedule/kept-file';
import type { SettingsFile } from '../settings/settings-file';
import { createSignOff } from './create-sign-off';
import { createSignedContent } from './signed-content';

interface SignOffServiceParts {
  /** Where the decisions are kept. */
  readonly file: SettingsFile;
  readonly folder: ContentFolder;
  /** The content before anybody here has decided anything. */
  readonly packs: Packs;
  readonly testLanguages: boolean;
  /** The clinic's time zone, an IANA name. */
  readonly timeZone: () => string;
  readonly clock: Pick<Clock, 'now' | 'after'>;
  readonly log: Logger;
  /** What patients see is no longer the same. */
  readonly isClockGood: () => boolean;
  readonly changed: () => void;
}

/** Many signatures in a row are told of once: each telling makes the page read its packs anew. */
const tellAfterMs = 1500;

/** Sign-off, wired to the disk: the decisions, and the content as they leave it. */
export function openSignOff({
  file,
  folder,
  packs,
  testLanguages,
  timeZone,
  isClockGood,
  clock,
  log,
  changed,
}: SignOffServiceParts) {
  const kept = createKeptFile(
    file,
    signOffVersion,
    (stored) => {
      const read = readSignOff(stored);
      return read.ok
        ? { ok: true, value: read.data, troubles: read.troubles.map((reason) => ({ field: 'review', reason })) }
        : read;
    },
    emptySignOff,
    log,
  );
  let known: Promise<ReturnType<typeof readSwitches>> | undefined;
  const switches = () =>
    (known ??= folder.read('switches.json').then((stored) => {
      if (stored.found !== 'text') return [];
      try {
        return readSwitches(JSON.parse(stored.text));
      } catch {
        log.error('content: switches.json does not hold switches: our own words hold');
        return [];
      }
    }));
  const { loaded } = packs;
  const content = createSignedContent({ loaded, switches, data: kept.read, testLanguages });
  let isTold = true;
  const tell = () => {
    if (!isTold) return;
    isTold = false;
    clock.after(tellAfterMs, () => {
      isTold = true;
      changed();
    });
  };
  const today = () => dateOf(dayOf(clock.now(), timeZone()));
  const review = createSignOff({ file: kept, content, loaded, switches, now: clock.now, today, isClockGood, changed: tell });
  /**
   * Whether the loop can be shown as it was prepared. Asked before the first slide, so it only looks whether there are such decisions: to
   * read a thousand signatures line by line takes longer than a slide may wait. A file that is not plain is read properly.
   */
  const mayDiffer = () => {
    const stored = file.read('current');
    if (stored.found !== 'settings' || typeof stored.stored !== 'object' || stored.stored === null) return content.differs();
    const { hidden, wordings, choices } = stored.stored as Readonly<Record<string, unknown>>;
    return [hidden, wordings, choices].some((list) => !Array.isArray(list) || list.length > 0);
  };
  let isWhole = false;
  const whole = () => {
    isWhole = true;
    return content.packs();
  };
  return {
    review,
    /** The day it is at the clinic. */
    today,
    troubles: kept.troubles,
    packs: {
      loaded,
      whole,
      /** As before the first slide, nothing is hashed: what somebody has signed says so once the whole content is there. */
      loop: async () => {
        if (!isWhole && !mayDiffer()) return packs.loop();
        const packIn = await whole();
        return (language) => loopPack(packIn(language));
      },
      catalogue: content.catalogue,
      differ: content.differs,
      areSigned: () => kept.read().signatures.length > 0,
    } satisfies Packs & Readonly<Record<string, unknown>>,
  };
}
