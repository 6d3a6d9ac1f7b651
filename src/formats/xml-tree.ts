// Reading the tree of an XML entry.
import type { XmlContent, XmlTree } from "./xml-entries.ts";

/** The contents of all children of this name, in order. */
export function childrenOf(content: XmlContent, name: string): XmlContent[] {
  if (typeof content === "string") return [];
  return content.flatMap((part) =>
    typeof part !== "string" && Object.hasOwn(part, name) ? [valueOf(part, name)] : [],
  );
}

/** The text of the first child of this name, trimmed; nothing when there is none or it is empty. */
export function textOfChild(content: XmlContent, name: string): string | undefined {
  return childrenOf(content, name)
    .map(textIn)
    .find((text) => text !== "");
}

/** All texts along a path of names, trimmed, the empty ones left out. */
export function textsAt(content: XmlContent, first: string, ...rest: readonly string[]): string[] {
  const [next, ...others] = rest;
  const found = childrenOf(content, first);
  if (next !== undefined) return found.flatMap((child) => textsAt(child, next, ...others));
  return found.map(textIn).filter((text) => text !== "");
}

/** The text of an element: white space, line breaks included, counts as one space. */
function textIn(content: XmlContent): string {
  const text = typeof content === "string" ? content : content.filter((part) => typeof part === "string").join(" ");
  return text.replaceAll(/\s+/g, " ").trim();
}

function valueOf(tree: XmlTree, name: string): XmlContent {
  return tree[name] ?? "";
}
