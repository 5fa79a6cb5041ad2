import { describe, expect, it } from 'vitest';
import { leadOf } from './lead-of';

describe('the first sentence of an answer', () => {
  it('is told from the rest, also with a decimal point in it', () => {
    expect(leadOf('Drink 1.5 liters. Not more.', 'en')).toEqual({ lead: 'Drink 1.5 liters.', rest: 'Not more.' });
  });

  it('is all of an answer of one sentence', () => {
    expect(leadOf('No.', 'en')).toEqual({ lead: 'No.', rest: '' });
  });
});
