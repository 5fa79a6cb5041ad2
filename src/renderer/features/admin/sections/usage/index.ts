export { UsageScreen as default } from './usage-screen';
