/** Pixels for the ring around what has the focus, and for scrollbars that lie over what they scroll. */
const GAP = 20;

/**
 * Scrolls a region until no header is over what has taken the focus and none of it is past the edge. Browsers scroll
 * too, but they are content with a part of it, and not all of them heed what sticks.
 */
export function showFocused({ currentTarget, target }: Event): void {
  const region = currentTarget as HTMLElement;
  const control = target as Element;
  const corner = region.querySelector('th')?.getBoundingClientRect();
  // A mouse sees what it presses, and would miss it if that moved between its button's going down and up.
  if (!corner || control === region || !control.matches(':focus-visible')) return;
  const box = control.getBoundingClientRect();
  const frame = region.getBoundingClientRect();
  const left = frame.left + region.clientLeft;
  const top = frame.top + region.clientTop;
  if (!control.closest('caption, th:first-child')) {
    const isRtl = getComputedStyle(region).direction === 'rtl';
    const from = isRtl ? left : corner.right;
    const to = isRtl ? corner.left : left + region.clientWidth;
    region.scrollLeft += distance(box.left, box.right, from, to);
  }
  if (!control.closest('caption, thead')) {
    region.scrollTop += distance(box.top, box.bottom, corner.bottom, top + region.clientHeight);
  }
}

/** How far to scroll for a piece to lie between two edges; where it is too long, its start counts. */
function distance(start: number, end: number, from: number, to: number): number {
  const beyond = Math.max(0, end + GAP - to);
  return Math.min(beyond, start - GAP - from);
}
