export { OverviewScreen as default } from './overview-screen';
