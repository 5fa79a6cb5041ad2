export { DraftWarning } from './draft-warning';
export { LanguagesScreen as default } from './languages-screen';
