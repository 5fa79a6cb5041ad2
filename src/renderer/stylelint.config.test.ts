import { fileURLToPath } from 'node:url';
import stylelint from 'stylelint';
import { describe, expect, it } from 'vitest';

const configFile = fileURLToPath(new URL('stylelint.config.js', import.meta.url));
const codeFilename = fileURLToPath(new URL('features/made-up/made-up.module.css', import.meta.url));

/** The rules that one declaration breaks, in a module of the screen. */
async function broken(declaration: string): Promise<string[]> {
  const { results } = await stylelint.lint({ code: `.part {\n  ${declaration};\n}\n`, codeFilename, configFile });
  return results.flatMap(({ warnings }) => warnings.map(({ rule }) => rule));
}

describe('the rules of the style sheets', () => {
  it.each([
    ['a raw font size', 'font-size: 1.5rem'],
    ['a raw font size inside calc', 'font-size: calc(1.5rem * var(--t))'],
    ['a raw weight', 'font-weight: 700'],
    ['a raw line height', 'line-height: 1.2'],
    ['a raw padding', 'padding-inline: 1rem 0'],
    ['a raw gap', 'gap: 12px'],
    ['a raw radius', 'border-radius: 1.25rem'],
    ['a raw border', 'border-block-end: 0.125rem solid var(--line)'],
    ['a raw duration', 'transition: scale 80ms var(--ease)'],
  ])('refuse %s', async (_what, declaration) => {
    expect(await broken(declaration)).toEqual(['declaration-property-value-disallowed-list']);
  });

  it.each([
    ['a hex colour', 'color: #102a32', 'color-no-hex'],
    ['a colour by name', 'background: white', 'color-named'],
    ['a colour by numbers', 'background: rgb(0 0 0 / 50%)', 'function-disallowed-list'],
    ['a physical side', 'margin-left: 0', 'logical-css/require-logical-properties'],
    ['a physical size', 'width: 100%', 'logical-css/require-logical-properties'],
    ['a physical direction', 'text-align: left', 'logical-css/require-logical-keywords'],
  ])('refuse %s', async (_what, declaration, rule) => {
    expect(await broken(declaration)).toEqual([rule]);
  });

  it.each([
    'font-size: calc(var(--type-title) * var(--h))',
    'padding: var(--space-4) 0 0.5em',
    'margin-inline: auto',
    'inline-size: 31rem',
    'line-height: calc(var(--leading) - 0.1)',
    'border: var(--border-hair) solid var(--line)',
  ])('accept %s', async (declaration) => {
    expect(await broken(declaration)).toEqual([]);
  });
});
