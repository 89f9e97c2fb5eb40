import { expect } from 'chai';
import '../../src/define/role-fit-quiz.js';
import { fixture } from '../helpers/fixture.js';

type Colour = readonly [number, number, number];

/** From dark to light and from dull to bright: every combination of these amounts of red, green and blue. */
const AMOUNTS = ['00', '40', '80', 'c0', 'ff'];
const ACCENTS = AMOUNTS.flatMap((red) =>
  AMOUNTS.flatMap((green) => AMOUNTS.map((blue) => `#${red}${green}${blue}`)),
);

/** A computed colour in linear light, whichever way the engine writes it. */
function linear(text: string): Colour {
  const numbers = (text.match(/-?[\d.]+(e-?\d+)?/g) ?? []).map(Number);
  const [red = 0, green = 0, blue = 0] = numbers;
  if (text.startsWith('color(srgb-linear')) return [red, green, blue];
  const scale = text.startsWith('color(srgb') ? 1 : 255;
  const toLinear = (value: number) => {
    const share = value / scale;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return [toLinear(red), toLinear(green), toLinear(blue)];
}

function luminance([red, green, blue]: Colour): number {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(linear(one)), luminance(linear(other))].sort(
    (a, b) => a - b,
  );
  return (high + 0.05) / (low + 0.05);
}

describe('Any accent', () => {
  for (const theme of ['light', 'dark']) {
    it(`is legible as text on both surfaces, and carries legible text, in the ${theme} scheme`, async () => {
      const element = await fixture<HTMLElement>(
        `<role-fit-quiz theme="${theme}"></role-fit-quiz>`,
      );
      const probe = document.createElement('span');
      element.shadowRoot?.querySelector('.container')?.append(probe);
      const computed = (value: string) => {
        probe.style.color = value;
        return getComputedStyle(probe).color;
      };
      const surfaces = ['var(--_surface)', 'var(--_surface-2)'].map(computed);
      let lowest = Number.POSITIVE_INFINITY;
      for (const accent of ACCENTS) {
        element.style.setProperty('--rc-accent', accent);
        const ratios = [
          ...surfaces.map((surface) => contrast(computed('var(--_ink)'), surface)),
          contrast(computed('var(--_on-accent)'), computed('var(--_accent)')),
        ];
        lowest = Math.min(lowest, ...ratios);
        expect(Math.min(...ratios), `${accent}: ${ratios}`).to.be.at.least(4.5);
      }
      expect(lowest).to.be.below(5);
    });
  }
});
