export { HealthScreen as default } from './health-screen';
