// biome-ignore lint/correctness/useImportExtensions: the manifest is a JSON file
import manifest from '../../custom-elements.json';

interface Declaration {
  readonly tagName?: string;
  readonly attributes?: readonly { readonly name: string }[];
}

/** The attributes of each widget, by its tag. */
export const ATTRIBUTES: ReadonlyMap<string, readonly string[]> = new Map(
  (manifest.modules as readonly { readonly declarations: readonly Declaration[] }[])
    .flatMap(({ declarations }) => declarations)
    .flatMap(({ tagName, attributes = [] }) =>
      tagName ? [[tagName, attributes.map(({ name }) => name)] as const] : [],
    ),
);

/** What any element may have, and what frameworks write. */
export const GLOBAL_ATTRIBUTE =
  /^(?:id|class|style|lang|dir|slot|title|hidden|tabindex|role|(?:export)?parts?|is|translate|inert|nonce|popover|accesskey|draggable|spellcheck|key|ref|(?:item|on|xml).*|(?:aria|data|v|x|hx|ng)-.*)$|[:@.#[(_]/;
