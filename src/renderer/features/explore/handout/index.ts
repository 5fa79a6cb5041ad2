export { HandoutPagesScreen } from './handout-pages-screen';
export { HandoutScreen } from './handout-screen';
export { TakeAwayScreen } from './take-away-screen';
