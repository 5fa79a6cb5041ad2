export { HealthScreen as default } from './health-screen';
export { momentIn } from './moment-in';
