// Settings of the custom elements manifest analyzer; run by test/manifest.mjs.
export default {
  globs: [
    'src/salary-chart/*.ts',
    'src/skills-matrix/*.ts',
    'src/role-fit-quiz/*.ts',
    'src/ui/**/*.ts',
  ],
  exclude: ['**/*.styles.ts'],
  litelement: true,
  plugins: [publicClassesOnly()],
};

/** Keeps the elements and events with their public members: what a user of the elements can see. */
function publicClassesOnly() {
  return {
    name: 'public-classes-only',
    packageLinkPhase({ customElementsManifest: manifest }) {
      for (const module of manifest.modules) {
        module.path = module.path.replace(/^(.*)\.ts$/, 'dist/modules/$1.js');
        module.declarations = (module.declarations ?? []).filter(isPublicClass);
        for (const declaration of module.declarations) trim(declaration);
        const kept = new Set(module.declarations.map(({ name }) => name));
        module.exports = (module.exports ?? []).filter(({ declaration }) =>
          kept.has(declaration.name),
        );
        for (const { declaration } of module.exports) declaration.module = module.path;
      }
      manifest.modules = manifest.modules
        .filter(({ declarations }) => declarations.length > 0)
        .sort((one, other) => one.path.localeCompare(other.path, 'en'));
    },
  };
}

function isPublicClass({ kind, customElement, superclass }) {
  return kind === 'class' && (customElement || superclass?.name === 'Event');
}

function trim(declaration) {
  // Events are written by hand with @fires; the analyzer's own guesses take a payload for the name.
  declaration.events = declaration.events?.filter(({ description }) => description);
  declaration.members = declaration.members?.filter(
    ({ name, privacy, static: isStatic }) =>
      privacy !== 'private' &&
      privacy !== 'protected' &&
      !/^[#_]/.test(name) &&
      !lifecycle.has(name) &&
      !(isStatic && /^(styles|shadowRootOptions)$/.test(name)),
  );
  for (const list of [
    declaration.superclass && [declaration.superclass],
    inheritedFrom(declaration),
  ]) {
    for (const reference of list ?? []) {
      if (reference.module)
        reference.module = reference.module.replace(/^\/?(src\/.*)\.[jt]s$/, 'dist/modules/$1.js');
    }
  }
}

/** The same members under every base class: the analyzer repeats where each came from. */
function inheritedFrom(declaration) {
  return ['members', 'attributes', 'events', 'slots', 'cssParts', 'cssProperties']
    .flatMap((list) => declaration[list] ?? [])
    .map(({ inheritedFrom: origin }) => origin)
    .filter(Boolean);
}

const lifecycle = new Set([
  'connectedCallback',
  'disconnectedCallback',
  'adoptedCallback',
  'attributeChangedCallback',
  'formAssociatedCallback',
  'formDisabledCallback',
  'formResetCallback',
  'formStateRestoreCallback',
  'createRenderRoot',
  'willUpdate',
  'update',
  'updated',
  'firstUpdated',
  'shouldUpdate',
  'getUpdateComplete',
  'render',
]);
