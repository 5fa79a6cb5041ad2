/** An Electron that can be started on this machine. */
export interface Runtime {
  /** The executable. */
  readonly path: string;
  /** The folder it stands in: what ELECTRON_OVERRIDE_DIST_PATH and electron-builder's `electronDist` want. */
  readonly distPath: string;
  /** Electron's version, such as '45.4.1'; 'unknown' where the folder does not say. */
  readonly version: string;
  /** 'release' is the version we depend on; 'override' is what the environment names; 'test-runtime' is for development and tests only. */
  readonly kind: 'release' | 'override' | 'test-runtime';
}

/** An environment in which our tests, electron-vite and Playwright all take this runtime, and none starts a download. */
export function environmentFor(runtime: Runtime, env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return {
    ...env,
    CRAMPWISE_ELECTRON: runtime.path,
    ELECTRON_OVERRIDE_DIST_PATH: runtime.distPath,
    ELECTRON_EXEC_PATH: runtime.path,
  };
}
