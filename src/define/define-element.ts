/** A class that can say which build it comes from. */
interface VersionedElement extends CustomElementConstructor {
  readonly version?: string;
}

/**
 * Registers a widget without ever throwing: one script that fails must not take the others with it.
 * The first definition of a tag stays; whoever comes second with something else is told so once.
 */
export function defineElement(tag: string, element: VersionedElement): void {
  // Imported on a server there is nothing to register with, and nothing to say.
  if (typeof customElements === 'undefined') return;
  const existing: VersionedElement | undefined = customElements.get(tag);
  if (!existing) {
    customElements.define(tag, element);
  } else if (existing.version === undefined) {
    console.warn(
      `role-compare: the tag <${tag}> already belongs to another script, which stays. ` +
        'Extend the class and register it under a name of your own.',
    );
  } else if (existing.version !== element.version) {
    console.warn(
      `role-compare: <${tag}> is on this page twice, as version ${existing.version} (stays) and ${element.version}. ` +
        'Keep one of the two scripts.',
    );
  }
}
