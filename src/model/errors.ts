/**
 * A fault of the caller: a bad option, a duplicate id, an article without text.
 * Nothing is half done when it is thrown.
 */
export class InputError extends Error {
  /** "InputError", also where a bundle has two copies of the class. */
  override readonly name = "InputError";
  /** Thrown by `read`, `compare` and `check`; you need not make one. */
  constructor(
    /** Kebab-case, stable: "duplicate-id", "unknown-option", "empty-text", … */
    readonly code: string,
    /** Where in the input, as a path: `articles[2].text`, `options.kinds.figur`. */
    readonly path: string,
    /** What is wrong and what to do. */
    message: string,
  ) {
    super(message);
  }
}
