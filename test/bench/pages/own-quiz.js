export const contender = {
  draw: (host) => host.firstElementChild.updateComplete,
  marks: (host) => host.firstElementChild.shadowRoot.querySelectorAll('input').length,
};
