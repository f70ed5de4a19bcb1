/** Wraps words in terminal colours, or leaves them as they are. */
export type Paint = (text: string) => string;

export interface Palette {
  readonly bold: Paint;
  readonly dim: Paint;
  readonly red: Paint;
  readonly yellow: Paint;
  readonly blue: Paint;
  readonly green: Paint;
  /** White on red: what must not be missed. */
  readonly alarm: Paint;
  /** The quoted words inside their sentence, of which one line may hold the first, the last, or a part. */
  readonly mark: (text: string, begins: boolean, ends: boolean) => string;
}

const code =
  (on: number, off: number): Paint =>
  (text) =>
    text === "" ? "" : `\u001b[${on}m${text}\u001b[${off}m`;

const plain: Paint = (text) => text;

/** ECMA-48 colours. */
const coloured: Palette = {
  bold: code(1, 22),
  dim: code(2, 22),
  red: code(31, 39),
  yellow: code(33, 39),
  blue: code(36, 39),
  green: code(32, 39),
  alarm: (text) => code(41, 49)(code(97, 39)(code(1, 22)(text))),
  mark: (text) => code(1, 22)(code(4, 24)(text)),
};

/** Without colour only the quoted words need a mark of their own. */
const uncoloured: Palette = {
  bold: plain,
  dim: plain,
  red: plain,
  yellow: plain,
  blue: plain,
  green: plain,
  alarm: plain,
  mark: (text, begins, ends) => `${begins ? "«" : ""}${text}${ends ? "»" : ""}`,
};

export const paletteOf = (color: boolean): Palette => (color ? coloured : uncoloured);
