import type { IpcMain, IpcMainInvokeEvent, WebFrameMain } from 'electron';
import { requests } from '../../bridge/channels';
import type { RequestName } from '../../bridge/channels';
import type { Reply } from '../../bridge/contract';
import type { Logger } from '../log/logger';

/** Answers one request of a page that is known to be ours. See `createAnswer`. */
export type Answer = (name: RequestName, raw: unknown) => Promise<Reply>;

/**
 * Opens a door for every request of the contract. It is open before the page is loaded, while what answers is still being made, so
 * that no request of a quick page is lost. A frame that is not ours gets nothing.
 */
export function serve(
  ipc: Pick<IpcMain, 'handle'>,
  answer: Promise<Answer>,
  isOurs: (frame: WebFrameMain | null) => boolean,
  log: Logger,
): void {
  for (const name of requests) {
    ipc.handle(name, async (event: IpcMainInvokeEvent, raw: unknown): Promise<Reply> => {
      if (!isOurs(event.senderFrame)) {
        log.warn(`refused ${name}: asked by a frame that is not ours`);
        return { ok: false, reason: 'refused' };
      }
      return (await answer)(name, raw);
    });
  }
}
