/** Half a surrogate pair cannot be written as UTF-8, nor as a URI: it becomes U+FFFD, as `String.toWellFormed` does it. */
export const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, "\ufffd");
