/** The size of a rem, in px. */
export function remPx(): number {
  return parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
}

/** What is seen of the page without paging, in px: less by the paging buttons where the page is longer, also before they are drawn. */
export function viewHeightOf(scroller: HTMLElement): number {
  const whole = scroller.parentElement?.clientHeight ?? scroller.clientHeight;
  if (scroller.nextElementSibling) return scroller.clientHeight;
  if (scroller.scrollHeight <= whole) return whole;
  const root = getComputedStyle(document.documentElement);
  const scale = Number(root.getPropertyValue('--t')) || 1;
  const least = parseFloat(root.getPropertyValue('--touch-least')) || 0;
  const button = Math.max(5.5 * (1 + (scale - 1) / 2), least);
  return whole - (button + 2.75) * remPx();
}
