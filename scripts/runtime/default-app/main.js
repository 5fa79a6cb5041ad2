// What `electron <path>` does in a release: read the app's package.json, name the app after it, import its main file.
// The runtime this is packed into lacks it. The import is awaited at top level because Electron holds `ready` back until
// this module has ended: calls that must come before `ready` would throw otherwise.
import { app } from 'electron';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';

const preloads = [];
let target;
const given = process.argv.slice(1);
for (let i = 0; i < given.length && target === undefined; i += 1) {
  const argument = given[i];
  if (argument === '--version' || argument === '-v') {
    process.stdout.write(`v${process.versions.electron}\n`);
    process.exit(0);
  }
  if (argument === '-r' || argument === '--require') preloads.push(given[(i += 1)]);
  else if (!argument.startsWith('-')) target = path.resolve(argument);
}

if (target === undefined || !existsSync(target)) {
  process.stderr.write(target === undefined ? 'Name the folder of the app to start.\n' : `There is no app at ${target}.\n`);
  process.exit(1);
}

// Playwright's loader comes this way; it must run before the app does.
const require = createRequire(path.join(process.cwd(), 'default-app'));
for (const module of preloads) require(module);

Object.defineProperty(process, 'defaultApp', { configurable: false, enumerable: true, value: true });
let main = target;
if (statSync(target).isDirectory()) {
  const about = JSON.parse(readFileSync(path.join(target, 'package.json'), 'utf8'));
  if (about.version) app.setVersion(about.version);
  app.setName(about.productName ?? about.name);
  app.setDesktopName(about.desktopName ?? `${app.getName()}.desktop`);
  app.setAppPath(target);
  main = path.join(target, about.main ?? 'index.js');
} else {
  app.setAppPath(path.dirname(target));
}
try {
  await import(pathToFileURL(main).href);
} catch (error) {
  // A release shows a dialog here, which nobody could close on a machine without a display.
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  process.exit(1);
}
