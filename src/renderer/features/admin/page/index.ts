export { AdminPage } from './admin-page';
export { AdminPlaceContext, createAdminPlace, useAdminPlace } from './admin-place';
export type { SectionId, SectionProps } from './section';
