import { describe, expect, it } from 'vitest';
import { deadReferences } from './dead-references';

const files = new Set(['src/a.ts', 'docs/rules.md', 'docs/guide.md']);
const documents: Readonly<Record<string, string>> = {
  'docs/rules.md': '**Rule 7. The loop.**\n- **H2** signs',
  'docs/guide.md': '## Where things are',
};
const look = (file: string, text: string) =>
  deadReferences(file, text, files, (document) => documents[document] ?? '').map(({ reference }) => reference);

describe('a reference', () => {
  it('that leads somewhere is none of our business', () => {
    expect(look('src/a.ts', '// See src/a.ts and docs/rules.md, rule 7.\n/** docs/rules.md, rule H2 */')).toEqual([]);
    expect(look('docs/guide.md', 'See [this](rules.md) and [that](#where-things-are), `src/<feature>/index.ts`.')).toEqual([]);
    expect(look('src/a.ts', "const folder = 'src/nowhere';")).toEqual([]);
  });

  it.each([
    ['src/a.ts', '// As src/b.ts does it.', 'there is no src/b.ts'],
    ['src/a.ts', '/** Marks (ruling 12). */', "'ruling 12' is not in the repository"],
    ['src/a.ts', '// the dossier says so', "'dossier' is not in the repository"],
    ['src/a.ts', '// docs/rules.md, rule 99', 'docs/rules.md has no rule 99'],
    ['docs/guide.md', '[x](nowhere.md)', 'the link nowhere.md leads nowhere'],
    ['docs/guide.md', '[x](rules.md#nothing)', 'docs/rules.md has no heading for #nothing'],
  ])('in %s: %s is named', (file, text, reference) => {
    expect(look(file, text)).toContain(reference);
  });
});
