import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { grades } from '../../../domain/content';
import { BarChart } from './bar-chart';
import { Bars } from './bars';
import { IconArray } from './icon-array';
import { Verdict } from './verdict';

afterEach(cleanup);

describe('the marks of evidence', () => {
  it('give every grade a shape of its own', () => {
    const shapes = grades.map((grade) => render(<Verdict grade={grade} />).container.querySelector('svg')?.innerHTML);
    expect(new Set(shapes).size).toBe(grades.length);
  });

  it('fill as many bars as we are sure', () => {
    const { container } = render(<Bars n={4} label="Moderate, 4 out of 5" />);
    expect(container.querySelectorAll('rect[fill="currentColor"]')).toHaveLength(4);
    expect(container.querySelectorAll('rect[fill="none"]')).toHaveLength(1);
    expect(screen.getByRole('img', { name: 'Moderate, 4 out of 5' })).toBeTruthy();
  });
});

describe('charts', () => {
  it('show people in full, the filled ones first, with the count in words', () => {
    const { container } = render(<IconArray of={100} rows={[{ label: 'After surgery', value: 71, count: '71 of 100' }]} />);
    const people = [...container.querySelectorAll('g > path')];
    expect(people).toHaveLength(100);
    expect(people.map((person) => person.getAttribute('fill') === 'currentColor').lastIndexOf(true)).toBe(70);
    expect(screen.getByRole('listitem').textContent).toContain('71 of 100');
  });

  it('draw all bars from zero on one scale', () => {
    const { container } = render(
      <BarChart
        rows={[
          { label: 'Magnesium', value: 4, text: '4 a week' },
          { label: 'Dummy pill', value: 3, text: '3 a week' },
        ]}
      />,
    );
    expect([...container.querySelectorAll('svg')].map((bar) => bar.style.inlineSize)).toEqual(['100%', '75%']);
  });
});
