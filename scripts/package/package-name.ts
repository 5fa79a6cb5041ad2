/** What the packaged app was made of. */
export interface Parts {
  /** The product's version. */
  readonly version: string;
  /** Of the Electron inside. */
  readonly electron: string;
  /** The Electron that package.json asks for. */
  readonly pinnedElectron: string;
}

/** The name of the folder and, with `.tar.gz`, of the archive. Any Electron but the pinned one marks it as not for a waiting room. */
export function packageName({ version, electron, pinnedElectron }: Parts): string {
  return `crampwise-${version}-linux-x64${electron === pinnedElectron ? '' : '-test-runtime'}`;
}
