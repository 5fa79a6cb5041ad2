import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrastOf, isPanelColour, ownPanelColour, panelColour } from './panel-colour';
import { farScaleFor, regions, suggestionsFor } from './region-suggestions';

describe('what a region suggests', () => {
  it('is the number people dial there, and nothing where none holds', () => {
    expect(regions.map((region) => suggestionsFor(region).emergencyNumber)).toEqual([
      '911',
      '911',
      '999',
      '112',
      '000',
      '111',
      '',
    ]);
  });
});

it('words grow with the distance of the seats, up to what a slide holds', () => {
  expect([1, 3, 4, 5, 6, 12].map(farScaleFor)).toEqual([100, 100, 110, 120, 130, 130]);
});

describe('the colour of the announcement panel', () => {
  it('is measured as WCAG does', () => {
    expect(contrastOf('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrastOf('#102a32', '#f6cb62')).toBeCloseTo(9.7, 1);
  });

  it('is the clinic’s where ink on it reaches 7:1, else marigold', () => {
    expect(panelColour({ panelColour: '#BBD3EA' })).toBe('#BBD3EA');
    expect(panelColour({ panelColour: '#0b5257' })).toBe(ownPanelColour);
    expect(panelColour({ panelColour: '' })).toBe(ownPanelColour);
    expect(isPanelColour('#fff')).toBe(false);
  });

  it('can always be read', () => {
    const hex = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);
    fc.assert(
      fc.property(hex, (colour) => {
        expect(contrastOf(panelColour({ panelColour: colour }), '#102a32')).toBeGreaterThanOrEqual(7);
      }),
    );
  });
});
