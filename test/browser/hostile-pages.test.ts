import { expect } from 'chai';
import type { LitElement } from 'lit';
import '../../src/define/all.js';
import { RoleFitQuizHarness } from '../harness/role-fit-quiz.js';
import { frames } from '../harness/skills-matrix.js';
import { expectAccessible } from '../helpers/axe.js';
import { fixture } from '../helpers/fixture.js';
import { overlappingTexts, textBoxes, textsOutside } from '../helpers/text-boxes.js';

const TAGS = ['salary-chart', 'skills-matrix', 'role-fit-quiz'];

/** What pages do to everything in them, none of which is meant for a widget. */
const NOT_MEANT: Readonly<Record<string, string>> = {
  'unsets everything': 'body *{all:unset!important}',
  'counts in rem of 10 px': 'html{font-size:62.5%}body{font-size:1.6rem}',
  'lays everything out in flex boxes': 'body *{display:flex!important}',
  'lays everything out in grids': 'body *{display:grid!important;place-items:start}',
  'sets text in italic capitals, centred':
    'body *{text-transform:uppercase;text-indent:3em;text-align:center;text-align-last:center;font:italic small-caps 900 16px/3 serif;font-family:inherit;list-style:square}',
  'writes from top to bottom':
    'body *{writing-mode:vertical-rl!important;text-orientation:upright!important}',
  'hides what widgets are made of':
    'svg,table,td,ul,li,p,button,label,input{display:none!important;float:right!important}',
  'resets tables':
    'table,caption,thead,tbody,tr,th,td{display:block!important;padding:2em!important;border:3px solid}body *{border-collapse:collapse;border-spacing:9px;caption-side:bottom;empty-cells:hide}',
  'breaks words anywhere':
    'body *{white-space:pre;word-break:break-all;overflow-wrap:anywhere;line-break:anywhere;hyphens:auto;text-wrap:balance;tab-size:9;quotes:none}',
  'paints over everything':
    'body *{color:red;-webkit-text-fill-color:transparent;-webkit-text-stroke:3px red;text-shadow:0 0 9px red;fill:red;stroke:red;stroke-width:9;text-emphasis:circle;cursor:wait;visibility:hidden}',
  'changes every box':
    'body *{box-sizing:content-box!important;min-width:0;float:none;vertical-align:top;line-height:3}',
  'resets all elements and controls':
    '*,*::before,*::after{margin:0;padding:0;border:0;font:inherit;content:none!important}button,input,select{appearance:none;all:unset}',
};

/** What a page sets for its text is meant for a widget's too: the same as on a clean page that says so itself. */
const MEANT = [
  ['makes all text tiny', 'body *{font-size:8px!important}', 'font-size:14px'],
  ['makes all text huge', 'body *{font-size:40px!important}', 'font-size:40px'],
  [
    'spaces letters and words far apart',
    'body *{letter-spacing:.3em!important;word-spacing:1em!important}',
    'letter-spacing:.3em;word-spacing:1em',
  ],
] as const;

const STYLES = [
  ...['color', 'backgroundColor', 'display', 'visibility', 'cursor', 'writingMode'],
  ...['fontFamily', 'fontSize', 'fontStyle', 'fontWeight', 'fontVariantCaps', 'lineHeight'],
  ...['textTransform', 'textAlign', 'textIndent', 'textShadow', 'whiteSpace', 'wordBreak'],
  ...['webkitTextFillColor', 'webkitTextStrokeWidth', 'fill', 'stroke', 'captionSide', 'lineBreak'],
  ...['borderCollapse', 'letterSpacing', 'wordSpacing', 'boxSizing', 'textAlignLast', 'hyphens'],
] as const;

/** One part of a widget as it is drawn: where it stands in its card, and how it looks. */
interface Part {
  readonly name: string;
  readonly box: readonly number[];
  readonly look: Readonly<Record<string, string>>;
}

/** In a column of the page's width, which no sheet of a page takes away. */
async function widget(tag: string, style = ''): Promise<LitElement> {
  const page = await fixture<HTMLElement>(
    `<div style="inline-size:100%;${style}"><${tag}></${tag}></div>`,
  );
  const element = page.firstElementChild as LitElement;
  if (tag === 'role-fit-quiz') await new RoleFitQuizHarness(element as never).press('Start');
  (document.activeElement as HTMLElement | null)?.blur();
  await frames();
  return element;
}

function partsOf(element: LitElement): Part[] {
  const card = element.renderRoot.querySelector('[part~=base]');
  if (!card) throw new Error('The widget has not been drawn.');
  const { left, top } = card.getBoundingClientRect();
  return [card, ...card.querySelectorAll('*')].map((part) => {
    const isDrawn = part.getClientRects().length > 0;
    const box = part.getBoundingClientRect();
    const style = getComputedStyle(part) as unknown as Record<string, string>;
    return {
      name: `<${part.localName} class="${part.getAttribute('class')}">`,
      box: isDrawn ? [box.left - left, box.top - top, box.width, box.height] : [],
      look: Object.fromEntries(STYLES.map((name) => [name, style[name] ?? ''])),
    };
  });
}

/** In what two drawings of a widget differ, in words; the first few differences are enough. */
function differences(clean: readonly Part[], other: readonly Part[]): string[] {
  if (clean.length !== other.length) return [`${clean.length} parts, and ${other.length}`];
  return clean
    .flatMap((one, index) => {
      const two = other[index] ?? one;
      const moved = one.box.some((side, place) => Math.abs(side - (two.box[place] ?? 0)) > 1);
      const changed = STYLES.filter((name) => one.look[name] !== two.look[name]);
      return [
        ...(moved
          ? [`${one.name} at ${one.box.map(Math.round)}, then ${two.box.map(Math.round)}`]
          : []),
        ...changed.map((name) => `${one.name} ${name}: ${one.look[name]}, then ${two.look[name]}`),
      ];
    })
    .slice(0, 5);
}

async function underSheet(rules: string, look: () => void | Promise<void>): Promise<void> {
  const sheet = document.createElement('style');
  sheet.textContent = rules;
  document.head.append(sheet);
  try {
    await frames();
    await look();
  } finally {
    sheet.remove();
  }
}

describe('on a page that', () => {
  before(() => {
    document.body.style.margin = '0';
    // A scrollbar that comes and goes would change the width.
    document.documentElement.style.scrollbarWidth = 'none';
  });

  for (const tag of TAGS) {
    for (const [what, rules] of Object.entries(NOT_MEANT)) {
      it(`${what}, <${tag}> looks as on a clean one`, async () => {
        const element = await widget(tag);
        const clean = partsOf(element);
        await underSheet(rules, () => {
          expect(differences(clean, partsOf(element))).to.deep.equal([]);
        });
      });
    }

    for (const [what, rules, style] of MEANT) {
      it(`${what}, <${tag}> does as the page says and stays in order`, async () => {
        const clean = partsOf(await widget(tag, style));
        const element = await widget(tag);
        await underSheet(rules, async () => {
          expect(differences(clean, partsOf(element))).to.deep.equal([]);
          expectInOrder(element);
          await expectAccessible(element);
        });
      }).timeout(30_000);
    }

    for (const style of ['display:inline-block', 'float:left', 'display:inline-grid']) {
      it(`asks for its width (${style}), <${tag}> is as wide as a phone`, async () => {
        const element = await widget(tag, `inline-size:auto;${style}`);
        expect(element.getBoundingClientRect().width).to.be.within(280, 320);
        expectInOrder(element);
      });
    }

    for (const style of ['display:flex', 'display:grid;justify-items:start', 'display:flow-root']) {
      it(`puts it beside its own margins (${style}), <${tag}> takes the room that there is`, async () => {
        const element = await widget(tag, style);
        element.style.margin = '0 10px';
        const room = element.parentElement?.getBoundingClientRect().width ?? 0;
        expect(element.getBoundingClientRect().width).to.be.closeTo(room - 20, 1);
      });
    }

    it(`turns its direction by style, <${tag}> stays in order`, async () => {
      const element = await widget(tag);
      await underSheet('body{direction:rtl}', async () => {
        expectInOrder(element);
        await expectAccessible(element);
      });
    }).timeout(30_000);
  }
});

function expectInOrder(element: LitElement): void {
  const boxes = textBoxes(element.renderRoot as ShadowRoot);
  expect(boxes.length).to.be.above(5);
  expect(textsOutside(boxes, element.getBoundingClientRect())).to.deep.equal([]);
  expect(overlappingTexts(boxes)).to.deep.equal([]);
}
