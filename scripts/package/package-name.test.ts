import { expect, it } from 'vitest';
import { packageName } from './package-name';

it('a package with the pinned Electron has a plain name', () => {
  expect(packageName({ version: '0.1.0', electron: '45.4.1', pinnedElectron: '45.4.1' })).toBe('crampwise-0.1.0-linux-x64');
});

it.each(['33.2.1', 'unknown'])('a package with another Electron (%s) cannot be taken for a release', (electron) => {
  expect(packageName({ version: '0.1.0', electron, pinnedElectron: '45.4.1' })).toBe('crampwise-0.1.0-linux-x64-test-runtime');
});
