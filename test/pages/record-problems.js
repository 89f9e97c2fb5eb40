// Loaded first by the pages that a test opens: whatever goes wrong afterwards is written down.
window.problems = [];
for (const name of ['error', 'unhandledrejection', 'securitypolicyviolation']) {
  addEventListener(name, (event) => {
    const what = event.message ?? event.reason ?? event.violatedDirective;
    window.problems.push(`${name}: ${what} ${event.blockedURI ?? ''} ${event.sample ?? ''}`);
  });
}
window.warnings = [];
const { warn } = console;
console.warn = (...parts) => {
  window.warnings.push(parts.join(' '));
  warn.apply(console, parts);
};
