import { expect } from 'chai';
import { html, LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import { expectAccessible } from '../helpers/axe.js';
import { fixture } from '../helpers/fixture.js';
import { noLitWarnings } from '../helpers/no-lit-warnings.js';
import { until } from '../helpers/until.js';

class SmokeGreeting extends LitElement {
  @property() name = 'you';

  override render() {
    return html`<p>Hello <button>${this.name}</button></p>`;
  }
}
customElements.define('smoke-greeting', SmokeGreeting);

describe('the test setup', () => {
  noLitWarnings();

  it('draws a Lit element that axe finds accessible', async () => {
    const element = await fixture<SmokeGreeting>(
      html`<smoke-greeting name="there"></smoke-greeting>`,
    );
    expect(element.shadowRoot?.textContent).to.equal('Hello there');
    await expectAccessible(element);
  });

  it('reports what axe finds wrong', async () => {
    const element = await fixture('<button></button>');
    let message = '';
    await expectAccessible(element).catch((error: Error) => {
      message = error.message;
    });
    expect(message).to.contain('button-name');
  });

  it('draws frames while other pages run', async () => {
    let frames = 0;
    requestAnimationFrame(() => {
      frames += 1;
    });
    await until(() => frames === 1, 'a frame is drawn');
  });
});
