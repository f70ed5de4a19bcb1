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

/** A fault of a plugin: a part of it threw, or gave what it must not. The articles and options are not to blame. */
export class PluginError extends Error {
  /** "PluginError", also where a bundle has two copies of the class. */
  override readonly name = "PluginError";
  /** Thrown by `read`, `compare`, `check` and a plugin's formats; you need not make one. */
  constructor(
    /** The plugin's name. */
    readonly plugin: string,
    /** Which part of it: `extractors[0]`, `rules[1]`, `formats.table`. */
    readonly part: string,
    /** What it did. */
    message: string,
    /** What it threw; absent where it did not. */
    options?: { readonly cause?: unknown },
  ) {
    super(`The plugin ${plugin} is at fault (${part}): ${message}`, options);
  }
}
