/** One thing that is wrong with how a screen is laid out, as the browser sees it. */
export interface LayoutTrouble {
  readonly what: 'cut off' | 'off screen' | 'overlap' | 'small target' | 'plain English';
  readonly where: string;
}

/**
 * Looks over the screen in the page itself: texts cut off by their box or beyond the edge of the screen, texts and
 * buttons on top of each other, targets under `leastPx`. With `mustBeStrange` (en-XA) also texts that were never given to the translators.
 * Self-contained: Playwright sends its source to the page.
 */
export function layoutTroubles({ leastPx, mustBeStrange }: { leastPx: number; mustBeStrange: boolean }): LayoutTrouble[] {
  const troubles: LayoutTrouble[] = [];
  const isForEarsOnly = (element: Element) => {
    for (let box: Element | null = element; box; box = box.parentElement)
      if (getComputedStyle(box).clipPath.startsWith('inset(50%')) return true;
    return false;
  };
  const shown = (element: Element) =>
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true }) &&
    !element.closest('.unseen, [aria-hidden="true"], [inert]') &&
    !isForEarsOnly(element);
  const nameOf = (element: Element) =>
    `${element.tagName.toLowerCase()} '${(element.textContent.trim() === '' ? (element.getAttribute('aria-label') ?? '') : element.textContent).trim().slice(0, 60)}'`;
  /** The part of an element that its scrolling or clipping ancestors let be seen. */
  const seenPart = (element: Element) => {
    const box = element.getBoundingClientRect();
    let [left, top, right, bottom] = [box.left, box.top, box.right, box.bottom];
    for (let parent = element.parentElement; parent; parent = parent.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(parent);
      if (overflowX === 'visible' && overflowY === 'visible') continue;
      const edge = parent.getBoundingClientRect();
      left = Math.max(left, edge.left);
      top = Math.max(top, edge.top);
      right = Math.min(right, edge.right);
      bottom = Math.min(bottom, edge.bottom);
    }
    return { left, top, right, bottom, isThere: right - left > 2 && bottom - top > 2 };
  };
  const scrolls = (element: Element) => Boolean(element.closest('[data-scroller]'));

  const texts = [...document.querySelectorAll('body *')].filter(
    (element) =>
      shown(element) && [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()),
  );
  for (const element of texts) {
    const range = document.createRange();
    range.selectNodeContents(element);
    const ink = range.getBoundingClientRect();
    if (ink.width === 0) continue;
    // A font's own box reaches above and below its letters, Arabic's far: a fifth of the size holds no ink.
    const air = parseFloat(getComputedStyle(element).fontSize) / 5;
    if (ink.left < -1 || ink.right > innerWidth + 1) troubles.push({ what: 'off screen', where: nameOf(element) });
    if (!scrolls(element) && (ink.top < -1 - air || ink.bottom > innerHeight + 1 + air))
      troubles.push({ what: 'off screen', where: nameOf(element) });
    for (let box: Element | null = element; box && box !== document.body; box = box.parentElement) {
      const style = getComputedStyle(box);
      const edge = box.getBoundingClientRect();
      const clipsX = style.overflowX !== 'visible';
      const clipsY = style.overflowY !== 'visible' && style.overflowY !== 'auto' && style.overflowY !== 'scroll';
      const isCutX = clipsX && (ink.left < edge.left - 1.5 || ink.right > edge.right + 1.5);
      const isCutY = clipsY && !scrolls(box) && (ink.top < edge.top - 4 - air || ink.bottom > edge.bottom + 4 + air);
      if (isCutX || isCutY) {
        troubles.push({ what: 'cut off', where: nameOf(element) });
        break;
      }
      if (style.overflowY === 'auto' || style.overflowY === 'scroll') break;
    }
    if (mustBeStrange) {
      const own = [...element.childNodes]
        .filter((node) => node.nodeType === Node.TEXT_NODE)
        .map((node) => node.textContent ?? '')
        .join(' ');
      const isForeign = element.closest('[lang]:not([lang="en-XA"])');
      const isStrange = /[^ -~]|[[\]]/.test(own) || !/[a-z]{3}/i.test(own);
      if (!isForeign && !isStrange) troubles.push({ what: 'plain English', where: `'${own.trim().slice(0, 60)}'` });
    }
  }

  /** The lines of the texts as far as they are seen, as high as their letters: the boxes of Arabic lines are nearly twice that. */
  const lines = texts.flatMap((element) => {
    const seen = seenPart(element);
    const half = parseFloat(getComputedStyle(element).fontSize) * 0.45;
    return [...element.childNodes]
      .filter((node) => node.nodeType === Node.TEXT_NODE)
      .flatMap((node) => {
        const range = document.createRange();
        range.selectNodeContents(node);
        return [...range.getClientRects()];
      })
      .map(({ left, top, right, bottom }) => ({
        element,
        left: Math.max(left, seen.left),
        right: Math.min(right, seen.right),
        top: Math.max((top + bottom) / 2 - half, seen.top),
        bottom: Math.min((top + bottom) / 2 + half, seen.bottom),
      }));
  });
  lines.forEach((one, index) => {
    for (const other of lines.slice(index + 1)) {
      if (one.element === other.element || one.element.contains(other.element) || other.element.contains(one.element)) continue;
      const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
      const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
      if (across > 3 && down > 3)
        troubles.push({ what: 'overlap', where: `${nameOf(one.element)} and ${nameOf(other.element)}` });
    }
  });

  const buttons = [...document.querySelectorAll('button, [role="button"], a[href], input')].filter(
    (button) => shown(button) && seenPart(button).isThere,
  );
  for (const button of buttons) {
    const { width, height } = button.getBoundingClientRect();
    if (width < leastPx - 0.5 || height < leastPx - 0.5) {
      troubles.push({ what: 'small target', where: `${nameOf(button)} ${width.toFixed(0)} x ${height.toFixed(0)}` });
    }
  }
  buttons.forEach((one, index) => {
    for (const other of buttons.slice(index + 1)) {
      if (one.contains(other) || other.contains(one) || one.hasAttribute('data-cover') || other.hasAttribute('data-cover'))
        continue;
      const [a, b] = [seenPart(one), seenPart(other)];
      const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      if (across > 2 && down > 2) troubles.push({ what: 'overlap', where: `${nameOf(one)} and ${nameOf(other)}` });
    }
  });
  return troubles;
}
