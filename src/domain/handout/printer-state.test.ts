import { describe, expect, it } from 'vitest';
import { printerState } from './printer-state';

describe('what a printer says of itself', () => {
  it.each([
    [{ 'printer-state': '3', 'printer-state-reasons': 'none', 'printer-is-accepting-jobs': 'true' }, 'ready'],
    [{ 'printer-state': '4', 'printer-state-reasons': 'none' }, 'printing'],
    [{ 'printer-state': '3', 'printer-state-reasons': 'media-low-warning,toner-low-report' }, 'ready'],
    [{ 'printer-state': '5', 'printer-state-reasons': 'paused' }, 'paused'],
    [{ 'printer-state': '3', 'printer-is-accepting-jobs': 'false' }, 'paused'],
    [{ 'printer-state': '5', 'printer-state-reasons': 'media-empty-error,paused' }, 'out-of-paper'],
    [{ 'printer-state': '3', 'printer-state-reasons': 'media-needed' }, 'out-of-paper'],
    [{ 'printer-state': '5', 'printer-state-reasons': 'media-jam-error' }, 'needs-attention'],
    [{ 'printer-state': '3', 'printer-state-reasons': 'offline-report' }, 'ready'],
    [{}, 'ready'],
  ])('%j is %s', (words, state) => {
    expect(printerState(words).state).toBe(state);
  });

  it('gives its reasons to staff without their severity', () => {
    expect(printerState({ 'printer-state-reasons': 'media-low-warning, cover-open-error' }).reasons).toEqual([
      'media-low',
      'cover-open',
    ]);
  });
});
