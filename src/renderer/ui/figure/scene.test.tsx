import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Scene } from './scene';

/** Frames by hand: the picture is redrawn only when we let the screen show a frame. */
let frames: FrameRequestCallback[] = [];
const showFrame = (atMs: number): void => {
  const due = frames;
  frames = [];
  for (const frame of due) frame(atMs);
};
const outline = (): string =>
  [...document.querySelectorAll('path')].map((path) => `${path.getAttribute('d')}${path.getAttribute('transform')}`).join();

beforeEach(() => {
  frames = [];
  vi.stubGlobal('requestAnimationFrame', (frame: FrameRequestCallback) => frames.push(frame));
  vi.stubGlobal('cancelAnimationFrame', () => {
    frames = [];
  });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  document.documentElement.removeAttribute('data-theme');
});

describe('a scene', () => {
  it('says what it shows, or is decoration', () => {
    const { rerender, container } = render(<Scene id="calf-wall" label="A person leans toward a wall." />);
    expect(screen.getByRole('img', { name: 'A person leans toward a wall.' })).toBeTruthy();
    rerender(<Scene id="calf-wall" />);
    expect(container.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
  });

  it('stands still unless it is told to move', () => {
    render(<Scene id="calf-wall" />);
    expect(frames).toHaveLength(0);
  });

  it('moves, about 13 times a second and not at every frame', () => {
    render(<Scene id="calf-wall" motion="moving" />);
    showFrame(0);
    showFrame(800);
    const half = outline();
    showFrame(816);
    expect(outline()).toBe(half);
    showFrame(900);
    expect(outline()).not.toBe(half);
  });

  it('stops when it is paused, and goes on from there', () => {
    const { rerender } = render(<Scene id="calf-wall" motion="moving" />);
    showFrame(0);
    showFrame(800);
    const half = outline();
    rerender(<Scene id="calf-wall" motion="moving" paused />);
    expect(frames).toHaveLength(0);
    expect(outline()).toBe(half);
    rerender(<Scene id="calf-wall" motion="moving" />);
    showFrame(5000);
    expect(outline()).toBe(half);
  });

  it('shows the hold pose when it stops moving, whatever it was doing', () => {
    const { rerender } = render(<Scene id="walk" motion="moving" />);
    showFrame(0);
    showFrame(900);
    const walking = outline();
    rerender(<Scene id="walk" motion="still" />);
    expect(outline()).not.toBe(walking);
    expect(frames).toHaveLength(0);
  });

  it('costs nothing after it has gone, or while nobody can see it', () => {
    const { unmount } = render(<Scene id="walk" motion="moving" />);
    expect(frames).toHaveLength(1);
    const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    document.dispatchEvent(new Event('visibilitychange'));
    expect(frames).toHaveLength(0);
    hidden.mockReturnValue(false);
    document.dispatchEvent(new Event('visibilitychange'));
    expect(frames).toHaveLength(1);
    unmount();
    expect(frames).toHaveLength(0);
    hidden.mockRestore();
  });

  it('is drawn in white for high contrast, and in the dark for the night', () => {
    const { container, rerender } = render(<Scene id="night-pull" />);
    const colours = (): string => container.innerHTML;
    expect(colours()).toContain('#EFE3CB');
    rerender(<Scene id="night-pull" theme="light" />);
    expect(colours()).not.toContain('#EFE3CB');
    document.documentElement.dataset.theme = 'contrast';
    rerender(<Scene id="calf-wall" />);
    expect(colours()).toContain('#D9D9D9');
  });
});
