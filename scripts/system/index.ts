export { ensureSystem } from './ensure-system';
export { ensureTools } from './ensure-tools';
export { hasDisplay } from './has-display';
export { sandboxFlags } from './sandbox';
export { startDisplay, type Size, type VirtualDisplay } from './virtual-display';
