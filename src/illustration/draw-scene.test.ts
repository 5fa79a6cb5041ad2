import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sceneIds } from '../domain/content';
import { castFor, castIds } from './rig/cast';
import type { FigureTheme } from './rig/cast';
import { drawScene, hasMovement } from './draw-scene';
import type { Drawing } from './draw-scene';
import { sceneSvg } from './scene-svg';
import { drawingIds } from './scenes';
import { breathAt, shareAt } from './timing';

const themes: readonly FigureTheme[] = ['light', 'night', 'contrast', 'print'];
const allPaths = (drawing: Drawing) => drawing.layers.flatMap(({ paths }) => paths);
const seconds = fc.double({ min: 0, max: 100_000, noNaN: true });
const coral = '#FF7B57';

describe('every drawing', () => {
  it('is there for each scene that content can ask for', () => {
    expect(drawingIds).toEqual(expect.arrayContaining([...sceneIds]));
  });

  it.each(drawingIds)('%s draws in all themes, for all people, at all times, without a broken number', (id) => {
    const options = fc.record({
      theme: fc.constantFrom(...themes),
      cast: fc.constantFrom(...castIds),
      ground: fc.constantFrom('disc' as const, 'arch' as const, 'none' as const),
      at: seconds,
      withStart: fc.boolean(),
    });
    fc.assert(
      fc.property(options, ({ at, ...rest }) => {
        const svg = sceneSvg(id, { ...rest, share: shareAt(at), seconds: at, breath: breathAt(at) });
        expect(svg).not.toMatch(/NaN|Infinity|undefined/);
        expect(svg).toContain('<path');
      }),
      { numRuns: 25 },
    );
  });

  it.each(drawingIds)('%s keeps its paths in number and order while it moves', (id) => {
    const shape = (at: number): string =>
      drawScene(id, { theme: 'light', share: shareAt(at), seconds: at })
        .layers.map(({ paths }) =>
          paths
            .map(({ fill, stroke, transform }) => `${String(fill)} ${String(stroke)} ${String(transform !== undefined)}`)
            .join(),
        )
        .join('|');
    fc.assert(
      fc.property(seconds, (at) => {
        expect(shape(at)).toBe(shape(0));
      }),
      { numRuns: 25 },
    );
  });

  it.each(drawingIds)('%s is printed in greys only', (id) => {
    const colours = sceneSvg(id, { theme: 'print' }).match(/#[0-9A-Fa-f]{6}/g) ?? [];
    for (const colour of colours) expect(colour).toMatch(/^#([0-9A-Fa-f]{2})\1\1$/);
  });
});

describe('a movement in one picture', () => {
  it.each(drawingIds.filter(hasMovement))('%s shows a pale start and two arrows', (id) => {
    const { layers } = drawScene(id, { theme: 'light', withStart: true });
    const ghost = layers.filter(({ opacity }) => opacity === 0.22);
    expect(ghost).toHaveLength(1);
    expect(ghost[0]?.paths.length).toBeGreaterThan(10);
    expect(layers.at(-1)?.paths).toHaveLength(2);
  });

  it('turns the calf to its stretch past half way only', () => {
    const fibres = (share: number): number =>
      allPaths(drawScene('calf-wall', { theme: 'light', share })).filter(({ stroke, d }) => stroke === '#FFC2AE' && d !== '')
        .length;
    expect(fibres(0.4)).toBe(0);
    expect(fibres(0.6)).toBe(1);
  });
});

describe('colour', () => {
  it('keeps coral for the muscle: scenes without one have none', () => {
    for (const id of ['sit', 'walk', 'swollen-leg', 'tell-staff', 'call-help', 'food', 'wheelchair'] as const) {
      const shown = allPaths(drawScene(id, { theme: 'light' })).filter(
        ({ fill, stroke, d }) => d !== '' && (fill === coral || stroke === coral),
      );
      expect(shown, id).toHaveLength(0);
    }
  });
});

describe('the cast', () => {
  it('gives an item the same person each time and meets all six evenly', () => {
    const items = Array.from({ length: 120 }, (_, i) => `Q${String(i + 1).padStart(3, '0')}`);
    const met = castIds.map((id) => items.filter((item) => castFor(item) === id).length);
    expect(castFor('Q007')).toBe(castFor('Q007'));
    for (const count of met) expect(count).toBeGreaterThan(10);
  });

  it('never draws a child with a beard', () => {
    expect(drawScene('child', { theme: 'light', cast: 'tomas' })).toEqual(drawScene('child', { theme: 'light', cast: 'ravi' }));
  });
});

describe('the beat of a figure', () => {
  it('moves in, holds at least 3 seconds, moves out and rests', () => {
    expect(shareAt(0)).toBe(0);
    expect(shareAt(0.8)).toBeCloseTo(0.5);
    for (const held of [1.6, 3, 4.6]) expect(shareAt(held)).toBeCloseTo(1);
    expect(shareAt(5.4)).toBeCloseTo(0.5);
    for (const rest of [6.2, 7.1]) expect(shareAt(rest)).toBeCloseTo(0);
  });
});
