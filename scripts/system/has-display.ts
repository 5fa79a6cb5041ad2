import path from 'node:path';

/**
 * Whether the environment names a display that can be there. A name left over from a session that ended (its socket is gone) counts
 * as none; a display on another machine is believed.
 */
export function hasDisplay(env: NodeJS.ProcessEnv, exists: (file: string) => boolean): boolean {
  const wayland = env.WAYLAND_DISPLAY;
  if (wayland && exists(path.resolve(env.XDG_RUNTIME_DIR ?? '/', wayland))) return true;
  const local = /^(?:unix)?:(\d+)(?:\.\d+)?$/.exec(env.DISPLAY ?? '');
  return local ? exists(`/tmp/.X11-unix/X${local[1]}`) : Boolean(env.DISPLAY);
}
