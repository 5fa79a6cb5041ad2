/** One clock for every moving picture: 13 frames a second look smooth for slow limbs and leave a small computer idle. */

/** A little less than a 13th of a second, so that the next frame of a 60 Hz screen is not missed by a hair. */
const frameMs = 1000 / 13 - 4;

interface Listener {
  readonly draw: (seconds: number) => void;
  startedAt: number | undefined;
}

const listeners = new Set<Listener>();
let request: number | undefined;
let drawnAt = -Infinity;

function frame(now: number): void {
  request = requestAnimationFrame(frame);
  if (now - drawnAt < frameMs) return;
  drawnAt = now;
  for (const listener of listeners) {
    listener.startedAt ??= now;
    listener.draw((now - listener.startedAt) / 1000);
  }
}

function start(): void {
  if (request === undefined && listeners.size > 0 && !document.hidden) request = requestAnimationFrame(frame);
}

function stop(): void {
  if (request !== undefined) cancelAnimationFrame(request);
  request = undefined;
  drawnAt = -Infinity;
}

function onVisibility(): void {
  if (document.hidden) stop();
  else start();
}

/** Calls `draw` with the seconds since it joined, until the returned function is called. Nothing runs while nobody listens. */
export function onTick(draw: (seconds: number) => void): () => void {
  const listener: Listener = { draw, startedAt: undefined };
  if (listeners.size === 0) document.addEventListener('visibilitychange', onVisibility);
  listeners.add(listener);
  start();
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    document.removeEventListener('visibilitychange', onVisibility);
    stop();
  };
}
