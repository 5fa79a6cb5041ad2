/** What the sign-off screens are told, out of the content and what was decided. */
import type { LanguageSignOff, SignOffItem, SignOffRow, SignOffView, Signed, Signer, SwitchView } from '../../bridge/contract';
import type { Catalogue, Entry, Kind, Pack } from '../../domain/content';
import { kinds } from '../../domain/content';
import { originalLanguage, writtenLanguages } from '../../domain/language';
import type { LanguageCode } from '../../domain/language';
import {
  besideOf, changedSince, goneWith, hashOfParts, indexed, inOrderOfRisk, isLocked, optionOf, asWritten, partsOf, placeOf, reasonsOf, packWithSignOff, shelfOf,
  titleOf, wordFields,
} from '../../domain/sign-off'; // prettier-ignore
import type { SignOffData, SignOffState, Switch } from '../../domain/sign-off';
import { hashOf } from '../content/hash-of';

export interface Reviewed {
  /** With the clinic's choices and wordings. */
  readonly catalogue: Catalogue;
  /** Without the wordings: what they replace. */
  readonly ours: Catalogue;
  readonly data: SignOffData;
  readonly switches: readonly Switch[];
  /** The day it is at the clinic, such as `2026-11-28`. */
  readonly today: string;
}

type Entries = Readonly<Record<string, Entry>>;
const entryIn = (pack: Pack, key: string): Entry | undefined => {
  const [kind = '', id = ''] = key.split('/');
  return (pack[kind as Kind] as Entries | undefined)?.[id];
};
const kindOf = (key: string) => key.split('/')[0] as Kind;
const signedBy = ({ by, role, on }: Signed): Signed => ({ by, role, on });

/** The whole pack of a language with each entry's sign-off, hidden items included. */
function checkedPack({ catalogue, data }: Reviewed, language: LanguageCode): Pack {
  const { signatures } = indexed(data);
  return packWithSignOff(
    catalogue.pack(language),
    language,
    catalogue.pack(originalLanguage),
    { signatures, hidden: new Set() },
    hashOf,
  );
}

/** Every item of a pack, in the order of the walk. */
function walk(pack: Pack): readonly { readonly key: string; readonly entry: Entry }[] {
  const items = kinds.flatMap((kind) =>
    Object.entries(pack[kind] as Entries).map(([id, entry]) => ({ key: `${kind}/${id}`, entry })),
  );
  return inOrderOfRisk(items);
}

function rowOf(reviewed: Reviewed, gone: ReadonlySet<string>, language: LanguageCode, key: string, entry: Entry): SignOffRow {
  const { data, today, ours } = reviewed;
  const { checked } = entry;
  const wording = data.wordings.find((candidate) => candidate.key === key && candidate.language === language);
  const oursChanged = wording !== undefined && entryIn(ours.pack(language), key)?.hash !== wording.over;
  const isHidden = gone.has(key);
  const state: SignOffState = isHidden ? 'hidden' : entry.language === language ? checked.state : 'untranslated';
  return {
    key,
    kind: kindOf(key),
    shelf: shelfOf(kindOf(key), entry),
    title: titleOf(entry),
    language: entry.language,
    state,
    reasons: state === 'hidden' || state === 'untranslated' ? [] : reasonsOf(entry, checked, today, oursChanged),
    ...(checked.state === 'signed' && state === 'signed' ? { signed: signedBy(checked) } : {}),
    isLocked: isLocked(kindOf(key), entry),
    isWorded: wording !== undefined,
  };
}

function languageSignOff(reviewed: Reviewed, gone: ReadonlySet<string>, code: LanguageCode): LanguageSignOff {
  const shown = walk(checkedPack(reviewed, code)).filter(({ key }) => !gone.has(key));
  const own = shown.filter(({ entry }) => entry.language === code);
  const signers = new Map<string, Signed>();
  for (const { entry } of own) {
    if (entry.checked.state !== 'signed') continue;
    const signed = signedBy(entry.checked);
    const name = `${signed.by}, ${signed.role}`;
    if ((signers.get(name)?.on ?? '') < signed.on) signers.set(name, signed);
  }
  return {
    code,
    of: shown.length,
    complete: own.length,
    stale: shown.filter(({ entry }) => entry.stale).length,
    computer: own.filter(({ entry }) => entry.origin === 'computer' && entry.checked.state !== 'signed').length,
    signed: own.filter(({ entry }) => entry.checked.state === 'signed').length,
    signers: [...signers.values()].sort((a, b) => (a.on < b.on ? 1 : -1)),
  };
}

const switchView = ({ id, key, options }: Switch, data: SignOffData): SwitchView => ({
  id,
  key,
  options: [asWritten, ...options.map((option) => option.id)],
  chosen: optionOf(id, data.choices),
});

const goneIn = ({ catalogue, data }: Reviewed) => goneWith(catalogue.pack(originalLanguage), indexed(data).hidden);

/** The list in one language, and where each language stands. */
export function signOffView(reviewed: Reviewed, language: LanguageCode, signer: Signer | undefined): SignOffView {
  const gone = goneIn(reviewed);
  return {
    language,
    rows: walk(checkedPack(reviewed, language)).map(({ key, entry }) => rowOf(reviewed, gone, language, key, entry)),
    languages: writtenLanguages.map((code) => languageSignOff(reviewed, gone, code)),
    switches: reviewed.switches.map((one) => switchView(one, reviewed.data)),
    ...(signer ? { signer } : {}),
    recorded: reviewed.data.record.length,
  };
}

/** One item with everything that is needed to judge it, or undefined where there is none. */
export function signOffItem(reviewed: Reviewed, key: string, language: LanguageCode): SignOffItem | undefined {
  const { data, catalogue, ours, switches } = reviewed;
  const pack = checkedPack(reviewed, language);
  const englishPack = checkedPack(reviewed, originalLanguage);
  const entry = entryIn(pack, key);
  if (!entry) return undefined;
  const kind = kindOf(key);
  const english = entry.language === originalLanguage ? undefined : entryIn(englishPack, key);
  const gone = goneIn(reviewed);
  const parts = partsOf(kind, entry, pack, englishPack, hashOf);
  const signature = indexed(data).signatures.get(placeOf(key, entry.language));
  const hidden = data.hidden.find((candidate) => candidate.key === key);
  const wording = data.wordings.find((candidate) => candidate.key === key && candidate.language === language);
  const remedy = 'remedy' in entry.facts && entry.facts.remedy !== undefined ? pack.remedies[entry.facts.remedy] : undefined;
  const original = entryIn(ours.pack(language), key);
  const asked = switches.find((candidate) => candidate.key === key);
  const alongside = [...goneWith(catalogue.pack(originalLanguage), new Set([key]))].filter((other) => other !== key);
  return {
    row: rowOf(reviewed, gone, language, key, entry),
    entry,
    ...(english ? { english, englishChecked: english.checked } : {}),
    beside: besideOf(entry, pack),
    besideEnglish: besideOf(entry, englishPack),
    ...(remedy ? { remedy } : {}),
    sources: entry.facts.sources.flatMap((id) => catalogue.sources[id] ?? []),
    hash: hashOfParts(parts, hashOf),
    ...(signature && entry.checked.state === 'lapsed'
      ? { lapsed: { ...signedBy(signature), changed: changedSince(signature, parts) } }
      : {}),
    ...(hidden ? { hiddenBy: signedBy(hidden) } : {}),
    ...(wording ? { worded: signedBy(wording) } : {}),
    ...(wording && original ? { ours: original.words } : {}),
    fields: wordFields(kind, entry.words),
    takesAlong: alongside.flatMap((other) => {
      const taken = entryIn(pack, other);
      return taken ? [titleOf(taken)] : [];
    }),
    ...(asked ? { switch: switchView(asked, data) } : {}),
  };
}
