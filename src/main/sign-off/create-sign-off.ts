import { itemOfIssue } from '../../domain/content';
import type { BrokenRule, SignOffItem, SignOffOutcome, SignOffView, Signer } from '../../bridge/contract';
import type { Input } from '../../bridge/contract';
import type { Catalogue, Entry, Kind, Pack } from '../../domain/content';
import { originalLanguage } from '../../domain/language';
import type { LanguageCode } from '../../domain/language';
import {
  emptySignOff, goneWith, hashOfParts, isLocked, partsOf, readSignOff, recordAsCsv, signOffVersion, reworded, ruleOf, titleOf,
} from '../../domain/sign-off'; // prettier-ignore
import type { Recorded, SignOffData, Switch, Wording } from '../../domain/sign-off';
import type { ClinicContent } from '../content/add-clinic-content';
import { hashOf } from '../content/hash-of';
import { decidedCatalogue } from './signed-content';
import type { SignedContent } from './signed-content';
import { signOffItem, signOffView } from './sign-off-view';
import type { Reviewed } from './sign-off-view';

/** The decisions on disk: one document, written whole. */
export interface SignOffFile {
  readonly read: () => SignOffData;
  /** False where the disk refused; what was there then stands. */
  readonly write: (data: SignOffData) => Promise<boolean>;
}

interface SignOffParts {
  readonly file: SignOffFile;
  readonly content: SignedContent;
  readonly loaded: () => Promise<ClinicContent>;
  readonly switches: () => Promise<readonly Switch[]>;
  readonly now: () => number;
  /** The day it is at the clinic, such as `2026-11-28`. */
  readonly today: () => string;
  /** False where the clock cannot be believed: a signature would carry a wrong day. */
  readonly isClockGood: () => boolean;
  /** What patients see is no longer the same. */
  readonly changed: () => void;
}

/** The record keeps its newest lines: many times more than a clinic signs in ten years. */
const mostRecorded = 20_000;

const entryIn = (pack: Pack, key: string): Entry | undefined => {
  const [kind = '', id = ''] = key.split('/');
  return (pack[kind as Kind] as Readonly<Record<string, Entry>> | undefined)?.[id];
};
const kindOf = (key: string) => key.split('/')[0] as Kind;

/** Sign-off: who says that a text is right, what is hidden, worded and chosen here. One writer, one decision after another. */
export function createSignOff({ file, content, loaded, switches, now, today, isClockGood, changed }: SignOffParts) {
  let signer: Signer | undefined;
  let queue: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(run: () => Promise<T>): Promise<T> => {
    const result = queue.then(run);
    queue = result.catch(() => undefined);
    return result;
  };
  const refused = (
    reason: (SignOffOutcome & { ok: false })['reason'] &
      ('no-signer' | 'no-clock' | 'changed' | 'locked' | 'not-there' | 'not-written'),
  ): SignOffOutcome => ({ ok: false, reason });

  /** The catalogue without the wordings: made once for each change of texts, because it takes some tenths of a second. */
  let unworded: { readonly of: Catalogue; readonly ours: Catalogue } | undefined;
  async function reviewed(): Promise<Reviewed> {
    const [catalogue, base, known] = await Promise.all([content.catalogue(), loaded(), switches()]);
    const data = file.read();
    if (unworded?.of !== catalogue) {
      const ours = data.wordings.length === 0 ? catalogue : decidedCatalogue(base, { ...data, wordings: [] }, known);
      unworded = { of: catalogue, ours };
    }
    const { ours } = unworded;
    return { catalogue, ours, data, switches: known, today: today() };
  }
  const view = async (language: LanguageCode): Promise<SignOffView> => signOffView(await reviewed(), language, signer);

  /** Who does it and when, for whatever is written down. */
  const deedBy = ({ by, role }: Signer) => ({ by, role, at: now(), on: today() });
  const recorded = (data: SignOffData, lines: readonly Recorded[]) => [...data.record, ...lines].slice(-mostRecorded);

  async function keep(data: SignOffData, what: 'texts' | 'marks', language: LanguageCode): Promise<SignOffOutcome> {
    if (!(await file.write(data))) return refused('not-written');
    content.renew(what);
    changed();
    return { ok: true, view: await view(language) };
  }

  /** A decision about one item: needs a signer and an item that is there. */
  const about = (
    key: string,
    language: LanguageCode,
    decide: (parts: { entry: Entry; pack: Pack; by: Signer; data: SignOffData }) => Promise<SignOffOutcome> | SignOffOutcome,
  ) =>
    inTurn(async () => {
      if (!signer) return refused('no-signer');
      const pack = (await content.catalogue()).pack(language);
      const entry = entryIn(pack, key);
      return entry ? decide({ entry, pack, by: signer, data: file.read() }) : refused('not-there');
    });
  const lineOf = (did: Recorded['did'], key: string, entry: Entry, by: Signer, more: Partial<Recorded> = {}): Recorded => ({
    did,
    key,
    title: titleOf(entry).slice(0, 200),
    ...more,
    ...deedBy(by),
  });

  return {
    read: view,
    item: async (key: string, language: LanguageCode): Promise<SignOffItem | null> =>
      signOffItem(await reviewed(), key, language) ?? null,
    begin: (who: Signer): Signer => (signer = who),
    /** The kiosk was locked: whoever comes next types their own name. */
    end: () => {
      signer = undefined;
    },

    sign: ({ language, items }: Input<'signOff.sign'>) =>
      inTurn(async (): Promise<SignOffOutcome> => {
        if (!signer) return refused('no-signer');
        if (!isClockGood()) return refused('no-clock');
        const by = signer;
        const catalogue = await content.catalogue();
        const [pack, english] = [catalogue.pack(language), catalogue.pack(originalLanguage)];
        const data = file.read();
        const seen = items.map(({ key, hash }) => {
          const entry = entryIn(pack, key);
          const parts = entry && partsOf(kindOf(key), entry, pack, english, hashOf);
          return { key, entry, parts, isSame: entry?.language === language && parts && hashOfParts(parts, hashOf) === hash };
        });
        if (seen.some(({ entry }) => !entry)) return refused('not-there');
        if (seen.some(({ isSame }) => !isSame)) return refused('changed');
        const signed = seen.flatMap(({ key, entry, parts }) =>
          entry && parts ? [{ key, entry, parts, hash: hashOfParts(parts, hashOf) }] : [],
        );
        const isSignedNow = (key: string, inLanguage: LanguageCode) =>
          inLanguage === language && signed.some((one) => one.key === key);
        return keep(
          {
            ...data,
            signatures: [
              ...data.signatures.filter((old) => !isSignedNow(old.key, old.language)),
              ...signed.map(({ key, parts, hash }) => ({ key, language, hash, parts, ...deedBy(by) })),
            ],
            record: recorded(
              data,
              signed.map(({ key, entry, hash }) => lineOf('signed', key, entry, by, { language, hash })),
            ),
          },
          'marks',
          language,
        );
      }),

    withdraw: (key: string, language: LanguageCode) =>
      about(key, language, ({ entry, by, data }) => {
        const signatures = data.signatures.filter((old) => old.key !== key || old.language !== language);
        if (signatures.length === data.signatures.length) return refused('not-there');
        const record = recorded(data, [lineOf('withdrawn', key, entry, by, { language })]);
        return keep({ ...data, signatures, record }, 'marks', language);
      }),

    hide: (key: string, language: LanguageCode) =>
      about(key, language, ({ entry, pack, by, data }) => {
        const takes = [...goneWith(pack, new Set([key]))].flatMap((other) => {
          const taken = entryIn(pack, other);
          return taken ? [isLocked(kindOf(other), taken)] : [];
        });
        if (takes.some(Boolean)) return refused('locked');
        if (data.hidden.some((one) => one.key === key)) return refused('not-there');
        const hidden = [...data.hidden, { key, ...deedBy(by) }];
        return keep({ ...data, hidden, record: recorded(data, [lineOf('hidden', key, entry, by)]) }, 'marks', language);
      }),

    unhide: (key: string, language: LanguageCode) =>
      about(key, language, ({ entry, by, data }) => {
        const hidden = data.hidden.filter((one) => one.key !== key);
        if (hidden.length === data.hidden.length) return refused('not-there');
        return keep({ ...data, hidden, record: recorded(data, [lineOf('shown', key, entry, by)]) }, 'marks', language);
      }),

    word: ({ key, language, texts }: Input<'signOff.word'>) =>
      about(key, language, async ({ entry, by, data }): Promise<SignOffOutcome> => {
        const others = data.wordings.filter((one) => one.key !== key || one.language !== language);
        if (texts === null || Object.keys(texts).length === 0) {
          if (others.length === data.wordings.length) return refused('not-there');
          const record = recorded(data, [lineOf('wording-removed', key, entry, by, { language })]);
          return keep({ ...data, wordings: others, record }, 'texts', language);
        }
        const [base, known] = await Promise.all([loaded(), switches()]);
        const ours = decidedCatalogue(base, { ...data, wordings: others }, known);
        const from = entry.language === language ? entry : undefined;
        const original = entryIn(ours.pack(originalLanguage), key);
        if (!from || !original) return refused('not-there');
        const english = entryIn((await content.catalogue()).pack(originalLanguage), key) ?? original;
        const wording: Wording = {
          key,
          language,
          over: entryIn(ours.pack(language), key)?.hash ?? entry.hash,
          ...(language === originalLanguage ? {} : { madeFrom: english.hash }),
          words: { ...reworded(entry.words, texts) },
          ...deedBy(by),
        };
        const wanted = { ...data, wordings: [...others, wording] };
        const broken = brokenRules(decidedCatalogue(base, wanted, known).issues, key);
        if (broken.length > 0) return { ok: false, reason: 'broken-rules', rules: broken };
        const worded = decidedCatalogue(base, wanted, known).pack(language);
        const hash = entryIn(worded, key)?.hash;
        const record = recorded(data, [lineOf('worded', key, entry, by, { language, ...(hash ? { hash } : {}) })]);
        return keep({ ...wanted, record }, 'texts', language);
      }),

    choose: ({ language, switch: id, option }: Input<'signOff.choose'>) =>
      inTurn(async (): Promise<SignOffOutcome> => {
        if (!signer) return refused('no-signer');
        const { catalogue, data, switches: known } = await reviewed();
        const asked = known.find((one) => one.id === id);
        const entry = asked && entryIn(catalogue.pack(originalLanguage), asked.key);
        const isOption = option === 'as-written' || asked?.options.some((one) => one.id === option);
        if (!entry || !isOption) return refused('not-there');
        const choices = [...data.choices.filter((one) => one.switch !== id), { switch: id, option, ...deedBy(signer) }];
        const record = recorded(data, [lineOf('chosen', asked.key, entry, signer, { what: option })]);
        return keep({ ...data, choices, record }, 'texts', language);
      }),

    /** The whole record, as a file's text. */
    exported: (form: 'csv' | 'json'): string =>
      form === 'csv' ? recordAsCsv(file.read().record) : JSON.stringify({ version: signOffVersion, ...file.read() }, null, 2),

    /** Everything decided, for a backup. */
    backup: (): object => ({ version: signOffVersion, ...file.read() }),
    /** What a backup holds, or why it is of no use. Nothing is changed. */
    readBackup: readSignOff,
    /** Takes up what a backup held. False where the disk refused. */
    restore: (data: SignOffData): Promise<boolean> =>
      inTurn(async () => {
        if (!(await file.write({ ...emptySignOff, ...data }))) return false;
        content.renew('texts');
        changed();
        return true;
      }),
  };
}

/** What is wrong with an item, out of all that is wrong. */
function brokenRules(
  issues: readonly { readonly file: string; readonly field: string; readonly reason: string }[],
  key: string,
): readonly BrokenRule[] {
  return (
    issues
      // That an item then has no English is a consequence, and says nothing to whoever words it.
      .filter(({ reason }) => !reason.startsWith('there is no usable English'))
      .map((issue) => ({ reason: issue.reason, at: itemOfIssue(issue) }))
      .flatMap(({ reason, at }) => (at?.key === key ? [{ field: at.field, rule: ruleOf(reason), reason }] : []))
  );
}
