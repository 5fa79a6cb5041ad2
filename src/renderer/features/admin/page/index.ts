export { AdminPage } from './admin-page';
export { AdminPlaceContext, createAdminPlace, useAdminPlace } from './admin-place';
export { sections, sectionsFor } from './sections';
export type { SectionId, SectionProps } from './sections';
export { SetupContext, useSetup } from './setup-context';
