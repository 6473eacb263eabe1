import type { MessageFormatElement } from "@formatjs/icu-messageformat-parser/no-parser.js";
import type { Catalogue, Message } from "./catalogue";

const OVERRIDE = "\u202e";
const END = "\u202c";

/**
 * Turns a catalogue into the right-to-left pseudo-locale: each word is shown from right to left and is about a third
 * longer, as a translation would be; brackets round the whole show where a text is cut off or put together from pieces.
 */
export function mirrored(catalogue: Catalogue): Catalogue {
  return Object.fromEntries(Object.entries(catalogue).map(([key, message]) => [key, mirror(message)]));
}

function mirror(message: Message): Message {
  if (typeof message === "string") return `[${words(message)}]`;
  return [literal("["), ...message.map(element), literal("]")];
}

const literal = (value: string) => ({ type: 0, value }) as MessageFormatElement;

function words(text: string): string {
  return text.replace(/\S+/g, (word) => `${OVERRIDE}${longer(word)}${END}`);
}

/** Every third letter twice; an address or a number stays what it is. */
function longer(word: string): string {
  return word.replace(/\p{L}{2}(\p{L})/gu, "$&$1");
}

function element(node: MessageFormatElement): MessageFormatElement {
  if (node.type === 0) return { ...node, value: words(node.value) };
  if (node.type === 8) return { ...node, children: node.children.map(element) };
  if (node.type === 5 || node.type === 6) {
    const options = Object.fromEntries(
      Object.entries(node.options).map(([name, option]) => [name, { ...option, value: option.value.map(element) }]),
    );
    return { ...node, options } as MessageFormatElement;
  }
  return node;
}
