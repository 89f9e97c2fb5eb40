// The small editor: sets custom properties on the widgets around it and prints them.
const editor = document.querySelector('#editor');
const preview = document.querySelector('#preview');
const printed = document.querySelector('#printed');

/** What each field is worth as CSS; a field left as it was sets nothing. */
function cssValue(field) {
  if (field.value === field.dataset.start) return '';
  return field.type === 'range' ? `${field.value}px` : field.value;
}

function apply() {
  const lines = [];
  for (const field of editor.querySelectorAll('[name]')) {
    const value = cssValue(field);
    if (value) {
      preview.style.setProperty(field.name, value);
      lines.push(`  ${field.name}: ${value};`);
    } else {
      preview.style.removeProperty(field.name);
    }
  }
  printed.textContent =
    lines.length > 0
      ? `salary-chart, skills-matrix, role-fit-quiz {\n${lines.join('\n')}\n}`
      : '/* Change something above. */';
}

for (const field of editor.querySelectorAll('[name]')) field.dataset.start = field.value;
editor.hidden = false;
editor.addEventListener('input', apply);
apply();
