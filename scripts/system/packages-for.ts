/**
 * Debian's package for each library Electron is linked with, the newest name first: since Debian 13 and Ubuntu 24.04 some end in
 * 't64'. Libraries that these pull in themselves need no row.
 */
const PACKAGES: Readonly<Record<string, readonly [string, ...string[]]>> = {
  'libX11.so.6': ['libx11-6'],
  'libXcomposite.so.1': ['libxcomposite1'],
  'libXdamage.so.1': ['libxdamage1'],
  'libXext.so.6': ['libxext6'],
  'libXfixes.so.3': ['libxfixes3'],
  'libXrandr.so.2': ['libxrandr2'],
  'libasound.so.2': ['libasound2t64', 'libasound2'],
  'libatk-1.0.so.0': ['libatk1.0-0t64', 'libatk1.0-0'],
  'libatk-bridge-2.0.so.0': ['libatk-bridge2.0-0t64', 'libatk-bridge2.0-0'],
  'libatspi.so.0': ['libatspi2.0-0t64', 'libatspi2.0-0'],
  'libcairo.so.2': ['libcairo2'],
  'libcups.so.2': ['libcups2t64', 'libcups2'],
  'libdbus-1.so.3': ['libdbus-1-3'],
  'libdrm.so.2': ['libdrm2'],
  'libexpat.so.1': ['libexpat1'],
  'libgbm.so.1': ['libgbm1'],
  'libgio-2.0.so.0': ['libglib2.0-0t64', 'libglib2.0-0'],
  'libglib-2.0.so.0': ['libglib2.0-0t64', 'libglib2.0-0'],
  'libgobject-2.0.so.0': ['libglib2.0-0t64', 'libglib2.0-0'],
  'libgtk-3.so.0': ['libgtk-3-0t64', 'libgtk-3-0'],
  'libnspr4.so': ['libnspr4'],
  'libnss3.so': ['libnss3'],
  'libnssutil3.so': ['libnss3'],
  'libpango-1.0.so.0': ['libpango-1.0-0'],
  'libsmime3.so': ['libnss3'],
  'libudev.so.1': ['libudev1'],
  'libxcb.so.1': ['libxcb1'],
  'libxkbcommon.so.0': ['libxkbcommon0'],
  // No library, but asked for in the same breath: the virtual display.
  Xvfb: ['xvfb'],
};

/**
 * The packages that bring `libraries`, each once, in order. `isKnown` says whether this release of the system has a package of that
 * name; where it knows none of a library's names, the oldest is given. Libraries nobody listed come with the others or not at all.
 */
export function packagesFor(libraries: readonly string[], isKnown: (name: string) => boolean): string[] {
  const names = libraries.flatMap((library) => {
    const candidates = PACKAGES[library] ?? [];
    return candidates.find(isKnown) ?? candidates.at(-1) ?? [];
  });
  return [...new Set(names)].sort();
}
