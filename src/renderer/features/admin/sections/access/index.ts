export { AccessScreen as default } from './access-screen';
