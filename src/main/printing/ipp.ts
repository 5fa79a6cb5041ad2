/** The little of IPP (RFC 8011) that a queue is asked and told: bytes of a request, attributes of an answer. */

const tags = {
  operation: 0x01,
  end: 0x03,
  integer: 0x21,
  boolean: 0x22,
  name: 0x42,
  keyword: 0x44,
  uri: 0x45,
  charset: 0x47,
  language: 0x48,
  mimeType: 0x49,
} as const;

/** The tags of a group about a job, and of one about a printer. */
export const jobGroup = 0x02;
export const printerGroup = 0x04;

/** `getDefault` is an operation of CUPS's own. */
export const operations = { printJob: 0x0002, getJobs: 0x000a, cancelJob: 0x0008, getDefault: 0x4001 } as const;

type Value = readonly [tag: keyof typeof tags, name: string, value: string | number | boolean | readonly string[]];

/**
 * A request, with the character set and language every one begins with. `job` are the attributes of a new job (RFC 8011, section 5.2); its
 * document follows the request's last byte.
 */
export function ippRequest(operation: number, values: readonly Value[], job: readonly Value[] = []): Buffer {
  let parts: Buffer[] = [];
  const add = (tag: number, name: string, value: Buffer) => {
    const head = Buffer.alloc(3);
    head.writeUInt8(tag, 0);
    head.writeUInt16BE(Buffer.byteLength(name), 1);
    const length = Buffer.alloc(2);
    length.writeUInt16BE(value.length, 0);
    parts.push(head, Buffer.from(name), length, value);
  };
  const bytes = (value: string | number | boolean) => {
    if (typeof value === 'string') return Buffer.from(value);
    if (typeof value === 'boolean') return Buffer.from([value ? 1 : 0]);
    const number = Buffer.alloc(4);
    number.writeInt32BE(value, 0);
    return number;
  };
  const begin = Buffer.alloc(8);
  begin.writeUInt16BE(0x0101, 0);
  begin.writeUInt16BE(operation, 2);
  begin.writeInt32BE(1, 4);
  const always: readonly Value[] = [
    ['charset', 'attributes-charset', 'utf-8'],
    ['language', 'attributes-natural-language', 'en'],
  ];
  const group = (given: readonly Value[]): Buffer => {
    parts = [];
    for (const [tag, name, value] of given) {
      const all = Array.isArray(value) ? (value as readonly string[]) : [value as string | number | boolean];
      // A further value of the same attribute has no name.
      all.forEach((one, index) => {
        add(tags[tag], index === 0 ? name : '', bytes(one));
      });
    }
    return Buffer.concat(parts);
  };
  const own = [Buffer.from([tags.operation]), group([...always, ...values])];
  const ofJob = job.length === 0 ? [] : [Buffer.from([jobGroup]), group(job)];
  return Buffer.concat([begin, ...own, ...ofJob, Buffer.from([tags.end])]);
}

export interface IppAnswer {
  /** Below 0x0100 means that it worked. */
  readonly status: number;
  /** One for each group of attributes of `groupTag`, by name; text as text, numbers as numbers. */
  readonly groups: readonly { readonly tag: number; readonly values: Readonly<Record<string, string | number>> }[];
}

/** Reads an answer. Throws a RangeError where it ends in the middle. */
export function ippAnswer(bytes: Buffer): IppAnswer {
  const status = bytes.readUInt16BE(2);
  const groups: { tag: number; values: Record<string, string | number> }[] = [];
  let at = 8;
  while (at < bytes.length) {
    const tag = bytes.readUInt8(at);
    at += 1;
    if (tag === tags.end) break;
    if (tag < 0x10) {
      groups.push({ tag, values: {} });
      continue;
    }
    const nameLength = bytes.readUInt16BE(at);
    const name = bytes.toString('utf8', at + 2, at + 2 + nameLength);
    at += 2 + nameLength;
    const valueLength = bytes.readUInt16BE(at);
    const value = bytes.subarray(at + 2, at + 2 + valueLength);
    if (value.length < valueLength) throw new RangeError('the answer ends in the middle of a value');
    at += 2 + valueLength;
    const group = groups.at(-1);
    if (group && name !== '') {
      const isNumber = (tag === tags.integer || tag === 0x23) && valueLength === 4;
      group.values[name] = isNumber ? value.readInt32BE(0) : value.toString('utf8');
    }
  }
  return { status, groups };
}
