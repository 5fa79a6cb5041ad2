import { expect, it } from 'vitest';
import { sections } from '../page';
import { sectionScreens } from './section-screens';

it('each section in the list has a folder, and each folder is in the list', () => {
  expect(Object.keys(sectionScreens).toSorted()).toEqual(sections.map(({ id }) => id).toSorted());
});
