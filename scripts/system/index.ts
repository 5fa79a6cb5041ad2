export { ensureSystem } from './ensure-system';
export { hasDisplay } from './has-display';
export { sandboxFor, sandboxRemedy } from './sandbox';
export { startDisplay, type Size, type VirtualDisplay } from './virtual-display';
