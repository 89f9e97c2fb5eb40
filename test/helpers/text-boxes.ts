/** A piece of visible text and where it stands. */
export interface TextBox {
  readonly text: string;
  readonly box: DOMRect;
}

/** Every line of visible text below `root`; what is only spoken is left out. */
export function textBoxes(root: ParentNode & Node): TextBox[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const boxes: TextBox[] = [];
  const range = document.createRange();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent?.trim();
    const parent = node.parentElement;
    if (!text || !parent || parent.closest('.visually-hidden')) continue;
    if (getComputedStyle(parent).visibility !== 'visible') continue;
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) {
      if (box.width > 1 && box.height > 1) boxes.push({ text, box });
    }
  }
  return boxes;
}

/** How far two boxes lie over each other, along the shorter way. */
function overlap(one: DOMRect, other: DOMRect): number {
  const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return Math.min(across, down);
}

/**
 * Line boxes are taller than their letters: at a line height of 1.45 and less, neighbouring lines may touch by up to
 * this share of their height without a letter touching another.
 */
const TOUCHING = 0.25;

/** Pairs of texts that lie over each other, in words; empty when all is well. */
export function overlappingTexts(boxes: readonly TextBox[]): string[] {
  const sorted = [...boxes].sort((one, other) => one.box.top - other.box.top);
  const found: string[] = [];
  sorted.forEach((one, index) => {
    for (let next = index + 1; next < sorted.length; next += 1) {
      const other = sorted[next];
      if (!other || other.box.top >= one.box.bottom) break;
      const limit = Math.max(1, TOUCHING * Math.min(one.box.height, other.box.height));
      if (overlap(one.box, other.box) > limit) found.push(`“${one.text}” and “${other.text}”`);
    }
  });
  return found;
}

/** Texts that reach out of a box, in words. */
export function textsOutside(boxes: readonly TextBox[], frame: DOMRect): string[] {
  return boxes
    .filter(({ box }) => box.left < frame.left - 1 || box.right > frame.right + 1)
    .map(
      ({ text, box }) =>
        `“${text}” (${box.left - frame.left} to ${box.right - frame.left} of ${frame.width})`,
    );
}
