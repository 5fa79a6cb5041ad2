/** One clock for every moving picture: 13 frames a second look smooth for slow limbs and leave a small computer idle. */

const frameMs = 1000 / 13;

type Listener = { readonly draw: (seconds: number) => void; startedAt: number | undefined };

const listeners = new Set<Listener>();
let timer: ReturnType<typeof setTimeout> | undefined;
let frame: number | undefined;

/** The timer waits, the frame request gives the time and stops by itself where nothing can be seen. */
function schedule(): void {
  timer = setTimeout(() => {
    frame = requestAnimationFrame(tick);
  }, frameMs - 8);
}

function tick(now: number): void {
  for (const listener of listeners) {
    listener.startedAt ??= now;
    listener.draw((now - listener.startedAt) / 1000);
  }
  schedule();
}

function stop(): void {
  clearTimeout(timer);
  if (frame !== undefined) cancelAnimationFrame(frame);
  timer = frame = undefined;
}

function onVisibility(): void {
  stop();
  if (!document.hidden) schedule();
}

/** Calls `draw` with the seconds since it joined, until the returned function is called. Nothing runs while nobody listens. */
export function onTick(draw: (seconds: number) => void): () => void {
  const listener: Listener = { draw, startedAt: undefined };
  if (listeners.size === 0) {
    document.addEventListener('visibilitychange', onVisibility);
    if (!document.hidden) schedule();
  }
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    document.removeEventListener('visibilitychange', onVisibility);
    stop();
  };
}
