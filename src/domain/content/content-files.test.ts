import { describe, expect, it } from 'vitest';
import { assembleContent, contentFileAt, itemOfIssue, wordsPlace } from './content-files';

describe('the layout of a content folder', () => {
  it.each([
    ['questions/Q030.json', { part: 'item', kind: 'questions', id: 'Q030' }],
    ['locales/es/content/lines.json', { part: 'translations', language: 'es', kind: 'lines' }],
    ['sources.json', { part: 'sources' }],
  ])('knows %s', (path, file) => {
    expect(contentFileAt(path)).toEqual(file);
  });

  it.each([
    'questions/Q030/en.json',
    'secrets/a.json',
    'lines/../x.json',
    'locales/en/content/lines.json',
    'locales/xx/content/lines.json',
  ])('knows no %s', (path) => {
    expect(contentFileAt(path)).toBeUndefined();
  });

  it('takes facts and English words out of one file, and translations by id out of another', () => {
    const { raw, issues } = assembleContent([
      ['lines/kidney.json', { id: 'kidney', sources: ['S-A'], words: { text: 'Ask first.' } }],
      ['locales/es/content/lines.json', { kidney: { madeFrom: 'x', translatedBy: 'computer', text: 'Pregunte antes.' } }],
      ['lines/note.txt', 'x'],
      ['lines/list.json', []],
    ]);
    expect(raw.facts).toEqual({ lines: { kidney: { id: 'kidney', sources: ['S-A'] } } });
    expect(raw.words).toMatchObject({ en: { lines: { kidney: { text: 'Ask first.' } } }, es: { lines: { kidney: {} } } });
    expect(issues.map(({ file }) => file)).toEqual(['lines/note.txt', 'lines/list.json']);
  });

  it('leads from an issue back to its item, whichever language it is about', () => {
    for (const language of ['en', 'es'] as const) {
      expect(itemOfIssue(wordsPlace('lines', 'kidney', language, 'text'))).toEqual({ key: 'lines/kidney', field: 'text' });
    }
    expect(itemOfIssue({ file: 'sources.json', field: '3' })).toBeUndefined();
  });
});
