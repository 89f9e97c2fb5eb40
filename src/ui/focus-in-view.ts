/** Moves the focus, and scrolls only when the reader could not see where it went. */
export function focusInView(element: HTMLElement | null | undefined): void {
  if (!element) return;
  // Measured first: Firefox gives the focus to a legend only once it is laid out.
  const { top, bottom } = element.getBoundingClientRect();
  element.focus({ preventScroll: true });
  if (top < 0 || bottom > innerHeight) element.scrollIntoView({ block: 'nearest' });
}
