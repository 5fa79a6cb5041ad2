export { WarningsScreen } from './warnings-screen';
