/** When this release was built, in ms since 1970; the build puts it in (see electron.vite.config.ts). */
declare const __BUILT_AT__: number | undefined;
/** The version of Electron this release is made for. */
declare const __RELEASE_ELECTRON__: string | undefined;
