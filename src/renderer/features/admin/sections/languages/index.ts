export { LanguagesScreen as default } from './languages-screen';
