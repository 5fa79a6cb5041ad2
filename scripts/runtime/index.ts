export { findRuntime } from './find-runtime';
export type { Runtime } from './runtime';
