import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';

/** One thing that is part of the build and not ours alone. The app reads it again (src/main/about). */
interface Licensed {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly text: string;
}

/**
 * Writes `licences.json` beside a part of the build: every package that any module of it came from (libraries and fonts alike), taken from
 * the modules themselves, so that nothing is forgotten when a dependency comes or goes. `more` names packages that are shipped without
 * being bundled, and folders of our own with a licence. Works offline; a package without a licence ends the build.
 */
export function licences(root: string, more: readonly Licensed[] = []): Plugin {
  let assetRoot = root;
  return {
    name: 'crampwise-licences',
    apply: 'build',
    configResolved(config) {
      assetRoot = config.root;
    },
    generateBundle(_, bundle) {
      // A font is no module: it is an asset that a style sheet names.
      const assets = Object.values(bundle).flatMap((part) => (part.type === 'asset' ? part.originalFileNames : []));
      const files = [...this.getModuleIds(), ...assets.map((file) => path.resolve(assetRoot, file))];
      const packages = new Set(files.flatMap((id) => packageFolder(id, root) ?? []));
      const found = [...packages].map(describe);
      this.emitFile({
        type: 'asset',
        fileName: 'licences.json',
        source: JSON.stringify([...found, ...more].toSorted((a, b) => (a.name < b.name ? -1 : 1))),
      });
    },
  };
}

/** The folder of the package a module is in, or undefined for our own. Module ids may carry a prefix and a query. */
function packageFolder(id: string, root: string): string | undefined {
  const file = id.replace(/^\0+/, '').replace(/[?#].*$/, '');
  const at = file.lastIndexOf('/node_modules/');
  if (at < 0) return undefined;
  const [first = '', second = ''] = file.slice(at + '/node_modules/'.length).split('/');
  const name = first.startsWith('@') ? `${first}/${second}` : first;
  const folder = path.join(file.slice(0, at), 'node_modules', name);
  return existsSync(path.join(folder, 'package.json')) ? folder : path.join(root, 'node_modules', name);
}

/** What a package says of itself, with the whole text of its licence where it brings one. */
export function describe(folder: string): Licensed {
  const { name, version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as {
    name: string;
    version: string;
    license?: string;
  };
  if (typeof license !== 'string' || license === '') throw new Error(`${name} does not say under which licence it is`);
  return { name, version, licence: license, text: licenceText(folder) };
}

function licenceText(folder: string): string {
  const file = readdirSync(folder).find((entry) => /^(licen[cs]e|copying|ofl)([.-].*)?$/i.test(entry));
  return file === undefined ? '' : readFileSync(path.join(folder, file), 'utf8').trim();
}

/** What is shipped without being bundled: Electron itself, the program and its content. */
export function shipped(root: string, content: { readonly version: string; readonly license: string }): readonly Licensed[] {
  const text = (file: string) => readFileSync(path.join(root, file), 'utf8').trim();
  return [
    describe(path.join(root, 'node_modules/electron')),
    { name: 'Crampwise', version: content.version, licence: content.license, text: text('LICENSE') },
    { name: 'Crampwise content', version: content.version, licence: 'CC-BY-4.0', text: text('resources/content/LICENSE') },
  ];
}
