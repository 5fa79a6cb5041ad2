import { beforeEach, describe, expect, it, vi } from 'vitest';
import { keepTouchRules } from './touch-rules';

let now = 0;
let changedAt = -10_000;
const pressed = vi.fn();
const press = (detail = 1, isPrimary = true) => {
  const button = document.querySelector('button');
  const pointer = new Event('pointerdown', { bubbles: true, cancelable: true });
  Object.assign(pointer, { isPrimary });
  button?.dispatchEvent(pointer);
  const click = new MouseEvent('click', { bubbles: true, cancelable: true, detail });
  button?.dispatchEvent(click);
  return { pointer, click };
};

describe('touch', () => {
  beforeEach(() => {
    now = 10_000;
    changedAt = 0;
    pressed.mockClear();
    document.body.innerHTML = '<button>Go</button>';
    document.querySelector('button')?.addEventListener('click', pressed);
  });
  keepTouchRules(document, { now: () => now, after: () => () => undefined, every: () => () => undefined }, () => changedAt);

  it('counts when the page has been there for a while', () => {
    press();
    expect(pressed).toHaveBeenCalledOnce();
  });

  it('does not count when it was meant for the page before', () => {
    changedAt = now - 200;
    press();
    expect(pressed).not.toHaveBeenCalled();
    now += 351;
    press();
    expect(pressed).toHaveBeenCalledOnce();
  });

  it('never holds back a keyboard or a switch', () => {
    changedAt = now;
    press(0);
    expect(pressed).toHaveBeenCalledOnce();
  });

  it('takes one finger at a time, and opens no menu', () => {
    expect(press(1, false).pointer.defaultPrevented).toBe(true);
    const menu = new MouseEvent('contextmenu', { bubbles: true, cancelable: true });
    document.body.dispatchEvent(menu);
    expect(menu.defaultPrevented).toBe(true);
  });
});
