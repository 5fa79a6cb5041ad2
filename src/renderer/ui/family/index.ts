export { familyClass, FamilyTag } from './family';
