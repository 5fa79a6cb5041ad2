import { expect, it } from 'vitest';
import { buildCatalogue } from '../../domain/content';
import { builtInSafety } from './built-in-safety';
import { hashOf } from './hash-of';
import { testPack } from './test-pack';

const english = buildCatalogue(builtInSafety(), hashOf).pack('en');

it('a test language brackets every text, keeps the facts, and stands beside its English as a draft does', () => {
  const pack = testPack(english, 'en-XA');
  const slide = pack.slides.L09;
  expect(slide?.words.headline).toMatch(/^\[.*\]$/);
  expect(slide?.facts).toEqual(english.slides.L09?.facts);
  expect(slide).toMatchObject({ language: 'en-XA', origin: 'computer' });
  const [warning] = Object.values(pack.warnings);
  expect(warning?.words.sign).toMatch(/^\[/);
  expect(warning?.english?.sign).not.toMatch(/^\[/);
});

it('the mirrored one keeps English letters', () => {
  expect(testPack(english, 'ar-XB').slides.L09?.words.headline).toBe(`[${english.slides.L09?.words.headline}]`);
});
