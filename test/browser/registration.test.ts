import { expect } from 'chai';
import { defineElement } from '../../src/define/define-element.js';
import { RoleFitQuiz } from '../../src/role-fit-quiz/role-fit-quiz.js';
import { SalaryChart } from '../../src/salary-chart/salary-chart.js';
import { SkillsMatrix } from '../../src/skills-matrix/skills-matrix.js';

const elementOf = (version?: string) =>
  class extends HTMLElement {
    static readonly version = version;
  };

describe('Registering a widget', () => {
  const warnings: string[] = [];
  const { warn } = console;

  beforeEach(() => {
    warnings.length = 0;
    console.warn = (text: string) => warnings.push(text);
  });
  afterEach(() => {
    console.warn = warn;
  });

  it('is not done by importing a class', () => {
    for (const tag of ['salary-chart', 'skills-matrix', 'role-fit-quiz']) {
      expect(customElements.get(tag), tag).to.equal(undefined);
    }
    expect([SalaryChart, SkillsMatrix, RoleFitQuiz].map((each) => each.version)).to.deep.equal(
      Array(3).fill('source'),
    );
  });

  it('defines a free tag without a word', () => {
    const element = elementOf('1.0.0');
    defineElement('rc-test-free', element);
    expect(customElements.get('rc-test-free')).to.equal(element);
    expect(warnings).to.deep.equal([]);
  });

  it('does nothing for the same release', () => {
    const first = elementOf('1.0.0');
    defineElement('rc-test-same', first);
    defineElement('rc-test-same', elementOf('1.0.0'));
    expect(customElements.get('rc-test-same')).to.equal(first);
    expect(warnings).to.deep.equal([]);
  });

  it('names both releases when they differ, and the first one stays', () => {
    const first = elementOf('1.0.0');
    defineElement('rc-test-other', first);
    defineElement('rc-test-other', elementOf('2.0.0'));
    expect(customElements.get('rc-test-other')).to.equal(first);
    expect(warnings.length).to.equal(1);
    expect(warnings[0]).to.contain('1.0.0').and.to.contain('2.0.0');
  });

  it("leaves somebody else's element alone and says what to do", () => {
    customElements.define('rc-test-foreign', elementOf());
    defineElement('rc-test-foreign', elementOf('1.0.0'));
    expect(warnings.length).to.equal(1);
    expect(warnings[0]).to.contain('register it under a name of your own');
  });
});
