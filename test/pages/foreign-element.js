// Somebody else's element, under a name that is also one of ours.
customElements.define('salary-chart', class extends HTMLElement {});
