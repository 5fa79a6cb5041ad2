import { lazy } from 'react';
import type { ComponentType } from 'react';
import type { SectionId, SectionProps } from '../page';

interface SectionModule {
  readonly default: ComponentType<SectionProps>;
}

const modules = import.meta.glob<SectionModule>('../sections/*/index.ts');

/** The screen of each section, by id: the default export of its folder, fetched when it is first opened. */
export const sectionScreens = Object.fromEntries(
  Object.entries(modules).map(([path, load]) => [path.split('/').at(-2), lazy(load)]),
) as Readonly<Record<SectionId, ComponentType<SectionProps>>>;
