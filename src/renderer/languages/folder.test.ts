import { describe, expect, it } from 'vitest';
import { writtenLanguages } from '../../domain/language';
import { namespaceNames, openFolder, regionWordsIn } from './folder';

describe('the folder of a language', () => {
  it('holds its own words', async () => {
    const shared = await Promise.all(writtenLanguages.map(async (code) => (await openFolder(code)).loop.shared));
    expect(new Set(shared.map((words) => JSON.stringify(words))).size).toBe(writtenLanguages.length);
    for (const code of writtenLanguages) {
      const folder = await openFolder(code);
      expect(Object.keys({ ...folder.loop, ...folder.words })).toEqual(namespaceNames);
      expect(regionWordsIn(code)).toBe(folder.regionWords);
    }
  });

  it('is English’s for a test language, and is refused for one that is not there', async () => {
    expect(await openFolder('en-XA')).toBe(await openFolder('en'));
    await expect(openFolder('xx')).rejects.toThrow('no language');
    expect(() => regionWordsIn('xx')).toThrow('no language');
  });
});
