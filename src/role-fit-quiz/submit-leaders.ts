/** Makes the roles that come first, if there are any yet, what a form around the quiz submits under this name. */
export function submitLeaders(
  internals: ElementInternals,
  name: string | undefined,
  leaders: readonly { readonly id: string }[] = [],
): void {
  const data = new FormData();
  if (name) for (const { id } of leaders) data.append(name, id);
  internals.setFormValue(data);
}
