export { SignOffScreen as default } from './sign-off-screen';
export { useReview } from './use-review';
