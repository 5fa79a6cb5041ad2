export { SignOffScreen as default } from './sign-off-screen';
