import type { ComponentProps } from 'react';
import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { LanguageCode } from '../../../domain/language';
import { loadKeyboards, useLayouts } from '../../languages';
import { Keyboard } from './keyboard';

const words = {
  label: 'Keyboard',
  space: 'Space',
  erase: 'Erase one letter',
  shift: 'Capital letters',
  rare: 'More letters',
  numbers: '123',
  letters: 'ABC',
  hide: 'Hide keyboard',
  search: 'Search',
};

function KeyboardIn({
  language,
  ...props
}: { readonly language: LanguageCode } & Omit<ComponentProps<typeof Keyboard>, 'layouts'>) {
  return <Keyboard {...props} layouts={useLayouts(language)} />;
}

/** The keyboard, and what was pressed on it: what is typed as it is, the other keys in brackets. */
function show(language: LanguageCode) {
  const pressed: string[] = [];
  const note = (what: string) => () => {
    pressed.push(what);
  };
  render(
    <KeyboardIn
      language={language}
      words={words}
      onType={(text) => {
        pressed.push(text);
      }}
      onErase={note('[erase]')}
      onHide={note('[hide]')}
      onSearch={note('[search]')}
    />,
  );
  const press = async (...names: string[]) => {
    for (const name of names) await userEvent.click(screen.getByRole('button', { name }));
  };
  return { pressed, press };
}

beforeAll(async () => {
  await Promise.all(['es', 'ar'].map(loadKeyboards));
});
afterEach(cleanup);

describe('the keyboard on the screen', () => {
  it('types letters, a space, and takes one back', async () => {
    const { pressed, press } = show('en');
    await press('l', 'e', 'g', 'Space', 'Erase one letter', 'Search');
    expect(pressed).toEqual(['l', 'e', 'g', ' ', '[erase]', '[search]']);
  });

  it('types one capital after shift', async () => {
    const { pressed, press } = show('en');
    await press('Capital letters', 'K', 'k', '123', '2');
    expect(pressed).toEqual(['K', 'k', '2']);
  });

  it('types Spanish letters and accents', async () => {
    const { pressed, press } = show('es');
    await press('ñ', 'á é More letters', 'á', 'a');
    expect(pressed).toEqual(['ñ', 'á', 'a']);
  });

  it('types Arabic where Arabic keyboards have it, and goes to English and back', async () => {
    const { pressed, press } = show('ar');
    expect(screen.getByRole('group', { name: 'Keyboard' }).getAttribute('dir')).toBe('ltr');
    await press('ض', 'English', 'q', 'العربية', 'ا');
    expect(pressed).toEqual(['ض', 'q', 'ا']);
    expect(screen.getByRole('button', { name: 'ا' }).getAttribute('lang')).toBe('ar');
  });

  it('has no key for a second language where there is none', () => {
    show('en');
    expect(screen.queryByRole('button', { name: 'English' })).toBeNull();
  });

  it('answers to a real keyboard, once for each press however long it is held', async () => {
    const { pressed } = show('en');
    screen.getByRole('button', { name: 'a' }).focus();
    await userEvent.keyboard('{Enter}{Enter>5/}');
    expect(pressed).toEqual(['a', 'a']);
  });

  it('leaves the caret where it is while a finger types', async () => {
    render(<input aria-label="box" />);
    const { press } = show('en');
    screen.getByRole('textbox').focus();
    await press('a');
    expect(document.activeElement).toBe(screen.getByRole('textbox'));
  });
});
