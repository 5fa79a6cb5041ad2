import { cleanup, render } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { facts } from '../../../domain/content';
import { Icon, iconNames } from './icon';

afterEach(cleanup);

describe('an icon', () => {
  it('exists for every warning sign', () => {
    expect(iconNames).toEqual(expect.arrayContaining([...facts.warnings.shape.icon.options]));
  });

  it('is silent for screen readers: the word beside it speaks', () => {
    const { container } = render(<Icon name="home" />);
    expect(container.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
  });

  it('has a filled drawing where a warning needs one', () => {
    const { container, rerender } = render(<Icon name="drop" />);
    const outlined = container.innerHTML;
    rerender(<Icon name="drop" solid />);
    expect(container.innerHTML).not.toBe(outlined);
    expect(container.innerHTML).toContain('currentColor');
  });
});
