import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe as group, expect, it } from 'vitest';
import { describe, licences, shipped } from './licences-plugin';

function makePackage(manifest: object, files: Record<string, string> = {}, at = 'node_modules/some-library'): string {
  const root = mkdtempSync(path.join(tmpdir(), 'licences-'));
  const folder = path.join(root, at);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify(manifest));
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
  return folder;
}

group('the list of licences', () => {
  it('has a package’s licence and its whole text', () => {
    const folder = makePackage({ name: 'some-library', version: '1.2.3', license: 'MIT' }, { 'LICENSE.md': 'Permission …\n' });
    expect(describe(folder)).toEqual({ name: 'some-library', version: '1.2.3', licence: 'MIT', text: 'Permission …' });
  });

  it('does not come to be where a package has no licence', () => {
    expect(() => describe(makePackage({ name: 'some-library', version: '1.2.3' }))).toThrow('some-library');
  });

  it('names each package that a module came from, once, and none that no module came from', () => {
    const folder = makePackage(
      { name: '@scope/font', version: '5.0.0', license: 'OFL-1.1' },
      { LICENSE: 'SIL' },
      'node_modules/@scope/font',
    );
    const root = folder.slice(0, folder.indexOf('/node_modules'));
    const emitted: { fileName?: string; source?: unknown }[] = [];
    const modules = [`\0${folder}/latin.css?inline`, `${root}/src/main.ts`, '\0vite/preload-helper'];
    const assets = { 'a.woff2': { type: 'asset', originalFileNames: ['node_modules/@scope/font/files/a.woff2'] } };
    const plugin = licences(root);
    const context = { getModuleIds: () => modules.values(), emitFile: (file: object) => void emitted.push(file) };
    (plugin.generateBundle as (this: unknown, options: unknown, bundle: unknown) => void).call(context, {}, assets);
    expect(emitted[0]?.fileName).toBe('licences.json');
    expect(JSON.parse(String(emitted[0]?.source))).toEqual([
      { name: '@scope/font', version: '5.0.0', licence: 'OFL-1.1', text: 'SIL' },
    ]);
  });

  it('names Electron, the program and its content, which no module stands for', () => {
    const names = shipped('.', { version: '0.1.0', license: 'GPL-3.0-or-later' }).map(({ name, licence }) => [name, licence]);
    expect(names).toEqual([
      ['electron', 'MIT'],
      ['Crampwise', 'GPL-3.0-or-later'],
      ['Crampwise content', 'CC-BY-4.0'],
    ]);
  });
});
