const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/**
 * Any text, fit to stand in a page and between the quotes of an attribute. What no page can hold (a control character,
 * half of a surrogate pair) becomes U+FFFD; a line end of any sort becomes one line feed, as a browser would make it.
 */
export const escapeText = (text: string): string =>
  text
    .replace(/\r\n?/g, "\n")
    // A tab and a line feed may stay; a lone surrogate has no partner before or behind it.
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufdd0-\ufdef\ufffe\uffff]|\p{Surrogate}/gu, "\ufffd")
    .replace(/[&<>"']/g, (letter) => ENTITIES[letter]!);

/** A name or an answer: its direction is its own, and does not turn the words around it. */
export const bdi = (text: string): string => `<bdi>${escapeText(text)}</bdi>`;

/** `when(x, "y")`: the markup where the condition holds. */
export const when = (condition: unknown, markup: string | (() => string)): string =>
  condition ? (typeof markup === "string" ? markup : markup()) : "";

/** An address that a click may lead to: of the web and nothing else ("javascript:" is none). */
export const webAddress = (url: string | undefined): string | null =>
  url !== undefined && /^https?:\/\/[^\s]+$/i.test(url) ? url : null;
