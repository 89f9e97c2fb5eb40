import { expect } from 'chai';
import type { Dataset } from '../../data/index.js';
import '../../src/define/role-fit-quiz.js';
import type { RoleFitQuiz } from '../../src/role-fit-quiz/role-fit-quiz.js';
import type { ShareEvent } from '../../src/ui/events/share.js';
import { RoleFitQuizHarness } from '../harness/role-fit-quiz.js';
import { expectAccessible } from '../helpers/axe.js';
import { drawn, fixture } from '../helpers/fixture.js';
import { kitchenDataset } from '../helpers/quiz-datasets.js';
import { until } from '../helpers/until.js';

async function quiz(
  html = '<role-fit-quiz></role-fit-quiz>',
  dataset: Dataset = kitchenDataset(),
): Promise<RoleFitQuizHarness> {
  const first = await fixture<HTMLElement>(html);
  const element = (
    first.matches('role-fit-quiz') ? first : first.querySelector('role-fit-quiz')
  ) as RoleFitQuiz;
  Object.assign(element, { dataset });
  await drawn(element.parentNode as ParentNode);
  return new RoleFitQuizHarness(element);
}

/** What the page's objects are replaced by during a test. */
const replaced: (() => void)[] = [];

function replace(object: object, name: string, value: unknown, asGetter = false): void {
  const own = Object.getOwnPropertyDescriptor(object, name);
  const get = asGetter ? (value as () => unknown) : () => value;
  Object.defineProperty(object, name, { configurable: true, get });
  replaced.push(() => {
    if (own) Object.defineProperty(object, name, own);
    else Reflect.deleteProperty(object, name);
  });
}

function clipboard(isAllowed = true): string[] {
  const copied: string[] = [];
  const writeText = async (text: string) => {
    if (!isAllowed) throw new DOMException('Not here', 'NotAllowedError');
    copied.push(text);
  };
  replace(navigator, 'clipboard', { writeText });
  return copied;
}

function kindsShared(element: Element): string[] {
  const kinds: string[] = [];
  element.addEventListener('rc-share', (event) => kinds.push((event as ShareEvent).kind));
  return kinds;
}

const openWith = (hash: string) =>
  history.replaceState(null, '', `${location.pathname}${location.search}${hash}`);

describe('What leaves the quiz', () => {
  let address = '';
  beforeEach(() => {
    address = location.href;
  });
  afterEach(() => {
    for (const undo of replaced.splice(0)) undo();
    history.replaceState(null, '', address);
    sessionStorage.clear();
  });

  it('is nothing at all: no storage, no cookie, no request, no change of address or history', async () => {
    const length = history.length;
    const it = await quiz();
    const loaded = performance.getEntriesByType('resource').length;
    await it.toResult();
    await it.openAll();
    await it.press('Start again');
    await it.press('Bring my answers back');
    const entries = performance.getEntriesByType('resource').slice(loaded);
    expect(entries.map(({ name }) => name)).to.deep.equal([]);
    expect([localStorage.length, sessionStorage.length, document.cookie]).to.deep.equal([0, 0, '']);
    expect([location.href, history.length]).to.deep.equal([address, length]);
  });

  it('is nothing, and all works, where storage is blocked', async () => {
    const blocked = () => {
      throw new DOMException('Blocked', 'SecurityError');
    };
    for (const name of ['sessionStorage', 'localStorage']) replace(window, name, blocked, true);
    const it = await quiz('<role-fit-quiz persist="session"></role-fit-quiz>');
    await it.toResult();
    expect(it.fits).to.deep.equal(['Cook 100%', 'Baker 0%']);
    await it.press('Start again');
    await it.press('Bring my answers back');
    expect(it.fits).to.deep.equal(['Cook 100%', 'Baker 0%']);
  });

  describe('by a link', () => {
    it('is copied on a click only, and leads back to the same result on another page', async () => {
      openWith('#part-2');
      const copied = clipboard();
      const it = await quiz();
      const kinds = kindsShared(it.element);
      await it.toResult(1);
      expect(copied).to.deep.equal([]);
      await it.press('Copy link');
      await until(() => it.status, 'the copying is announced');
      expect(it.status).to.equal('The link is copied. Whoever opens it sees these answers.');
      expect(kinds).to.deep.equal(['link']);
      expect(location.hash, 'the address of the page stays').to.equal('#part-2');
      const { hash, origin, pathname } = new URL(copied[0] ?? '');
      expect(origin + pathname).to.equal(location.origin + location.pathname);
      expect(hash).to.match(/^#rc-fit=1\.[0-9a-f]{8}\.[0-9a-z]{5}$/);

      openWith(hash);
      const events: Event[] = [];
      document.body.addEventListener('rc-quiz-complete', (event) => events.push(event));
      const other = await quiz();
      expect(other.fits).to.deep.equal(it.fits);
      expect(other.heading).to.equal(it.heading);
      expect(other.text).to.contain('These answers came with the link that you opened.');
      expect(other.focused).to.equal('');
      expect(location.hash).to.equal(hash);
      expect(events, 'the reader has done nothing').to.deep.equal([]);
      await expectAccessible(other.element);
      await other.press('Start again');
      expect(other.text).not.to.contain('These answers came with the link');
    });

    it('is left out with a notice when it belongs to other questions or is damaged', async () => {
      const it = await quiz();
      const copied = clipboard();
      await it.toResult();
      await it.press('Copy link');
      const hash = await until(() => copied[0] && new URL(copied[0]).hash);
      it.element.remove();
      const unsure = `${hash.slice(0, -5)}11111`;
      for (const broken of [
        '#rc-fit=1.00000000.22222',
        `${hash}2`,
        `${hash.slice(0, -1)}z`,
        hash.replace('=1.', '=2.'),
        '#rc-fit=',
        '#rc-fit=%E0%A4%A',
        unsure,
      ]) {
        openWith(broken);
        const other = await quiz();
        expect(other.buttons, broken).to.deep.equal(['Start']);
        expect(other.text, broken).to.contain('Its answers are left out.');
        expect(location.hash).to.equal(broken);
        await expectAccessible(other.element);
        await other.press('Start');
        expect(other.text).not.to.contain('Its answers are left out.');
        other.element.remove();
      }
    });

    it('is followed on the page itself, and the answers given before can be brought back', async () => {
      const it = await quiz();
      const copied = clipboard();
      await it.toResult();
      await it.press('Copy link');
      const fits = it.fits;
      const link = await until(() => copied[0]);
      await it.press('Start again');
      await it.press('Start');
      const question = it.heading;
      location.assign(link);
      await until(() => it.text.includes('These answers came with the link'), 'the link is read');
      expect(it.fits).to.deep.equal(fits);
      await it.press('Bring my answers back');
      expect(it.heading).to.equal(question);
    });

    it('to one of two quizzes is no matter of the other', async () => {
      openWith('#rc-fit=1.00000000.22222');
      const it = await quiz(
        '<div><role-fit-quiz></role-fit-quiz><role-fit-quiz></role-fit-quiz></div>',
      );
      expect(it.text).not.to.contain('Its answers are left out.');
    });

    it('is not looked for in a fragment of the page', async () => {
      for (const hash of ['#part-2', '#/jobs/3', '#arc-fit=1.0.0', '']) {
        openWith(hash);
        const it = await quiz();
        expect(it.text, hash).not.to.contain('link');
        expect(location.hash).to.equal(hash);
      }
    });
  });

  it('is copied as plain text with the verdict, every fit, the reasons and the notice', async () => {
    const copied = clipboard();
    const it = await quiz();
    await it.press('Start');
    for (const place of [0, 0, 0, 0, 1]) await it.answer(it.choices[place] ?? '');
    await it.press('See the result');
    await it.press('Copy as text');
    await until(() => it.status, 'the copying is announced');
    expect(copied[0]?.split('\n')).to.deep.equal([
      'Kitchen or bakery?',
      'You lean towards Cook',
      'Changing 2 of your 5 answers would change this result: Baker would come first.',
      '',
      'Cook: 80%',
      'Baker: 20%',
      '',
      'What speaks for Cook:',
      '- You like evenings. (+20 Cook)',
      '- You like it hectic. (+20 Cook)',
      '- You stand at a stove. (+20 Cook)',
      '',
      'What speaks for Baker instead:',
      '- You bring cake. (+20 Baker)',
      '',
      'A reflection aid, not a validated test. Not for hiring: do not choose applicants by it.',
    ]);
  });

  it('can be copied by hand where the browser does not let the page, again and again', async () => {
    clipboard(false);
    const it = await quiz();
    const kinds = kindsShared(it.element);
    await it.toResult();
    for (const _ of [1, 2]) {
      await it.press('Copy link');
      const field = await until(() => (it.root.activeElement === it.field ? it.field : undefined));
      const { selectionStart, selectionEnd, value, readOnly } = field;
      expect([selectionStart, selectionEnd]).to.deep.equal([0, value.length]);
      expect(value).to.contain('#rc-fit=1.');
      expect(readOnly).to.equal(true);
      await expectAccessible(it.element);
      it.root.querySelector('button')?.focus();
    }
    expect(kinds, 'what is shown is not shared yet').to.deep.equal([]);
    await it.press('Review answers');
    expect(it.field).to.equal(null);
  });

  it('can be copied by hand where there is no clipboard, as on a page without https', async () => {
    replace(navigator, 'clipboard', undefined);
    const it = await quiz();
    await it.toResult();
    await it.press('Copy as text');
    await until(() => it.field, 'the text is there to be copied');
    expect(it.field?.value).to.contain('Cook: 100%');
  });

  it('goes to the browser’s own sharing where there is one, which the reader may close', async () => {
    const given: ShareData[] = [];
    let isClosed = false;
    replace(navigator, 'share', async (data: ShareData) => {
      given.push(data);
      if (isClosed) throw new DOMException('Closed', 'AbortError');
    });
    const it = await quiz();
    const kinds = kindsShared(it.element);
    await it.toResult();
    await it.press('Share …');
    await until(() => kinds.length === 1, 'the sharing is over');
    expect(given[0]?.title).to.equal('Kitchen or bakery?');
    expect(given[0]?.url).to.contain('#rc-fit=1.');
    isClosed = true;
    await it.press('Share …');
    await until(() => given.length === 2, 'the sharing is over');
    await it.element.updateComplete;
    expect(kinds).to.deep.equal(['browser']);
  });

  describe('with persist="session"', () => {
    const html = '<role-fit-quiz persist="session"></role-fit-quiz>';

    it('stays in the tab under one key of this quiz, and goes on where the reader was', async () => {
      const it = await quiz(html);
      expect(it.text).to.contain('Your answers stay in this browser tab until you close it');
      it.choose('Waiter');
      await it.press('Start');
      await it.answer('Before sunrise');
      const keys = Object.keys(sessionStorage);
      expect(keys.length).to.equal(1);
      expect(keys[0]).to.match(/^rc-[a-z]+\.[0-9a-f]{8}$/);
      expect([localStorage.length, document.cookie]).to.deep.equal([0, '']);

      const other = await quiz(html);
      expect(other.question).to.equal('How should a day be?');
      expect(other.focused).to.equal('');
      await other.press('Back');
      expect(other.chosen).to.equal('Before sunrise');
      await other.press('Back');
      expect(other.chosen).to.equal('Waiter');
    });

    it('is forgotten when the reader starts again, and not read without the attribute', async () => {
      const it = await quiz(html);
      await it.toResult();
      expect((await quiz(html)).fits).to.deep.equal(it.fits);
      expect((await quiz()).buttons).to.deep.equal(['Start']);
      await it.press('Start again');
      expect(sessionStorage.length).to.equal(0);
    });

    it('survives whatever else is found in the storage', async () => {
      const it = await quiz(html);
      await it.press('Start');
      const [key = ''] = Object.keys(sessionStorage);
      for (const odd of [
        '',
        '{',
        'null',
        '[]',
        '[9,"zzzzz"]',
        '["result","00000"]',
        '[1e9,"22222","x"]',
      ]) {
        sessionStorage.setItem(key, odd);
        const other = await quiz(html);
        expect(other.error, odd).to.equal('');
        expect(other.fits, odd).to.deep.equal([]);
      }
    });
  });

  describe('in a form of the page', () => {
    const html = '<form><role-fit-quiz name="fit"></role-fit-quiz></form>';
    const sent = ({ element }: RoleFitQuizHarness) =>
      [...new FormData(element.closest('form') as HTMLFormElement)].map((pair) => pair.join('='));

    it('is the role that comes first, or each of a close call, once there is a result', async () => {
      const it = await quiz(html);
      expect(it.text).to.contain('is sent with the form around this quiz');
      expect(sent(it)).to.deep.equal([]);
      await it.toResult(1);
      expect(sent(it)).to.deep.equal(['fit=baker']);
      await it.press('Start again');
      expect(sent(it)).to.deep.equal([]);
      await it.press('Start');
      for (const place of [0, 1, 0, 1, 2]) await it.answer(it.choices[place] ?? '');
      await it.press('See the result');
      expect(it.heading).to.equal('Close call between Cook and Baker');
      expect(sent(it)).to.deep.equal(['fit=cook', 'fit=baker']);
    });

    it('is nothing without a name, and the quiz’s own buttons do not submit the form', async () => {
      const it = await quiz('<form><role-fit-quiz></role-fit-quiz></form>');
      let count = 0;
      it.element.closest('form')?.addEventListener('submit', (event) => {
        event.preventDefault();
        count += 1;
      });
      await it.toResult();
      expect(sent(it)).to.deep.equal([]);
      expect(count).to.equal(0);
    });

    it('is cleared with the form', async () => {
      const it = await quiz(html.replace('name', 'persist="session" name'));
      await it.toResult();
      it.element.closest('form')?.reset();
      await it.element.updateComplete;
      expect(it.buttons).to.deep.equal(['Start']);
      expect(sent(it)).to.deep.equal([]);
      expect(sessionStorage.length).to.equal(0);
    });
  });
});
