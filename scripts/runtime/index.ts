export { findRuntime } from './find-runtime';
export { runNpm } from './npm';
export { environmentFor, type Runtime } from './runtime';
