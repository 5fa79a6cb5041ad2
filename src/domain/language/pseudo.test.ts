import { describe, expect, it } from 'vitest';
import { pseudo, pseudoTree } from './pseudo';

describe('the test languages', () => {
  it('make English longer, accented and bracketed, and leave placeholders alone', () => {
    expect(pseudo('Call {{emergencyNumber}} now', 'en-XA')).toBe('[Cáļļ {{emergencyNumber}} ñóŵ one two th]');
    expect(pseudo('Home', 'ar-XB')).toBe('[Home]');
    expect(pseudo('Home', 'es')).toBe('Home');
  });

  it('reach every text of a tree and no key', () => {
    expect(pseudoTree({ detail: [{ kind: 'found', text: 'a' }], count: 3 }, 'ar-XB')).toEqual({
      detail: [{ kind: 'found', text: '[a]' }],
      count: 3,
    });
  });
});
