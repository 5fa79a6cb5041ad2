import { existsSync, mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { environmentFor, findRuntime } from '../runtime';
import { ensureSystem, hasDisplay, sandboxFlags, startDisplay } from '../system';
import { buildIfNeeded } from '../build/build-if-needed';
import { launch } from './launch';
import type { StartOptions } from './options';

/** Prepares whatever is missing and runs the kiosk in `root`. Answers with the exit code; `stop` ends it in good order, with 0. */
export async function runKiosk(root: string, options: StartOptions, stop: AbortSignal): Promise<number> {
  // Until the app runs there is nothing to close in good order.
  const leave = () => process.exit(0);
  stop.addEventListener('abort', leave);
  const runtime = await findRuntime();
  const isVirtual = process.platform === 'linux' && !hasDisplay(process.env, existsSync);
  ensureSystem({ electron: runtime.path, virtualDisplay: isVirtual });
  const flags = sandboxFlags(runtime.distPath);
  await buildIfNeeded(root, environmentFor(runtime, process.env));
  const display = isVirtual ? await startDisplay(options.size) : undefined;
  stop.removeEventListener('abort', leave);

  const picture = options.screenshot ?? (display ? path.join('out', 'first-slides.png') : undefined);
  const screenshot = picture === undefined ? undefined : watchForPicture(picture);
  console.log(`\nCrampwise is starting on Electron ${runtime.version}.`);
  if (display) console.log(`There is no display here: it runs on a virtual one (${display.name}). To end it, press Ctrl+C.`);
  // Visitors cannot close the kiosk with a key, so neither can a developer who has it before them.
  else
    console.log(
      `To leave: come back to this terminal (Alt+Tab) and press Ctrl+C, or run this from another one: kill ${process.pid}`,
    );

  const ending = await launch({
    electron: runtime.path,
    args: [...flags, root, ...options.appSwitches, ...(screenshot ? [`--screenshot=${screenshot.file}`] : [])],
    // In a Wayland session without X, Electron before 38 looks for X unless it is told.
    env: { ...process.env, ...(display ? { DISPLAY: display.name } : { ELECTRON_OZONE_PLATFORM_HINT: 'auto' }) },
    stop,
    exitAfterSeconds: options.exitAfterSeconds,
  });
  await display?.stop();
  const isPictured = screenshot?.end() ?? true;

  if (stop.aborted) return 0;
  if (ending.isOverdue) {
    console.error('Crampwise did not end by itself when its time was over, and was ended.');
    return 1;
  }
  if (ending.code !== 0) {
    console.error(`Crampwise ended with ${ending.signal ?? `exit code ${ending.code ?? 1}`}.`);
    return ending.code ?? 1;
  }
  if (!isPictured) {
    console.error(`Crampwise ended before it could save a picture in ${picture ?? ''}.`);
    return 1;
  }
  return 0;
}

/** Says when the app has saved its picture; `end` says whether it has. A picture from an earlier run does not count. */
function watchForPicture(given: string) {
  const file = path.resolve(given);
  const before = statSync(file, { throwIfNoEntry: false })?.mtimeMs;
  let isTold = false;
  mkdirSync(path.dirname(file), { recursive: true });
  const look = () => {
    const changedAt = statSync(file, { throwIfNoEntry: false })?.mtimeMs;
    if (isTold || changedAt === undefined || changedAt === before) return;
    isTold = true;
    console.log(`A picture of the first slides is in ${given}.`);
  };
  const watch = setInterval(look, 500);
  return {
    file,
    end: () => {
      clearInterval(watch);
      look();
      return isTold;
    },
  };
}
