/**
 * Calls `changed` when text size, theme, language or direction change, or the screen is turned, until the returned function is called.
 * They are set on the page's root, after the screens are drawn: what was measured before must be measured anew.
 */
export function onLayoutChange(changed: () => void): () => void {
  const root = new MutationObserver(changed);
  root.observe(document.documentElement, { attributes: true });
  window.addEventListener('resize', changed);
  return () => {
    root.disconnect();
    window.removeEventListener('resize', changed);
  };
}
