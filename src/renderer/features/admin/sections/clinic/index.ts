export { ClinicScreen as default } from './clinic-screen';
