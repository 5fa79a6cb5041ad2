export { StretchListScreen } from './stretch-list-screen';
export { StretchScreen } from './stretch-screen';
