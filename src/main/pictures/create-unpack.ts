import type { PictureKind } from '../../domain/picture';
import type { Clock } from '../clock/clock';

/** Opens a sandbox with one picture in it, and answers with how to end it. One of `done` and `gone` is called, or neither in time. */
export type OpenSandbox = (parts: {
  readonly source: Uint8Array<ArrayBuffer>;
  readonly type: string;
  readonly done: (bytes: Uint8Array<ArrayBuffer>) => void;
  readonly gone: () => void;
}) => () => void;

export type Unpacked =
  | { readonly ok: true; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly ok: false; readonly reason: 'damaged' | 'too-slow' };

export type Unpack = (source: Uint8Array<ArrayBuffer>, kind: PictureKind) => Promise<Unpacked>;

/** The largest picture we take needs about 2 s on two slow cores. */
const patienceMs = 15_000;

/** Unpacks pictures in a sandbox, one at a time: each in a process of its own, which ends with it or when it takes too long. */
export function createUnpack(open: () => Promise<OpenSandbox>, clock: Pick<Clock, 'after'>): Unpack {
  let before: Promise<unknown> = Promise.resolve();
  const unpack = async (source: Uint8Array<ArrayBuffer>, kind: PictureKind): Promise<Unpacked> => {
    const openSandbox = await open();
    let end: () => void = () => undefined;
    let calm: () => void = () => undefined;
    try {
      return await new Promise<Unpacked>((resolve) => {
        calm = clock.after(patienceMs, () => {
          resolve({ ok: false, reason: 'too-slow' });
        });
        end = openSandbox({
          source,
          type: `image/${kind}`,
          done: (bytes) => {
            resolve({ ok: true, bytes });
          },
          gone: () => {
            resolve({ ok: false, reason: 'damaged' });
          },
        });
      });
    } finally {
      calm();
      end();
    }
  };
  return (source, kind) => {
    const result = before.then(() => unpack(source, kind));
    before = result.catch(() => undefined);
    return result;
  };
}
