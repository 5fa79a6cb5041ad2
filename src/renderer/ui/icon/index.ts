export { Icon, iconNames } from './icon';
export type { IconName } from './icon';
