/** When this release was built, in ms since 1970; the build puts it in (see electron.vite.config.ts). */
declare const __BUILT_AT__: number | undefined;
