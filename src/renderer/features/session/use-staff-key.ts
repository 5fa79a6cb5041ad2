import { useEffect } from 'react';
import { useUnlockGesture } from './unlock-gesture';

/** The staff door for a keyboard: Ctrl+Alt+S, by the place of the key, whatever the keyboard writes there. */
export function useStaffKey(): void {
  const open = useUnlockGesture();
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (!event.ctrlKey || !event.altKey || event.code !== 'KeyS' || event.repeat) return;
      event.preventDefault();
      open();
    };
    document.addEventListener('keydown', pressed);
    return () => {
      document.removeEventListener('keydown', pressed);
    };
  });
}
