import type { WebFrameMain } from 'electron';

/** True for the page itself: the top frame, at home. Anything else that asks is a stranger; null is a frame that has gone. */
export function isOurFrame(frame: Pick<WebFrameMain, 'parent' | 'url'> | null, home: URL): boolean {
  if (!frame || frame.parent || !URL.canParse(frame.url)) return false;
  const { protocol, host } = new URL(frame.url);
  return protocol === home.protocol && host === home.host;
}
