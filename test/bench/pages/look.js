/** What the alternatives are given to look alike. */
export const HEIGHT = 320;

export const COLORS = {
  'ML Engineer': '#0b63ce',
  'AI Engineer': '#b4560a',
  'Both roles': '#57606a',
};

export const colorOf = ({ role }) => COLORS[role];

export const amount = (value) => `$${value / 1e3}K`;

/** Resolves once the box has that many of what is selected: for those who draw late and do not say when. */
export function whenPresent(box, selector, count) {
  return new Promise((done) => {
    const look = () => {
      if (box.querySelectorAll(selector).length < count) return;
      observer.disconnect();
      done();
    };
    const observer = new MutationObserver(look);
    observer.observe(box, { childList: true, subtree: true });
    look();
  });
}
