/** What ajv tells of the first thing that does not fit its schema. */
export interface SchemaError {
  /** JSON pointer into the value: "/kinds/figure". */
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** Does the value fit its schema? The first misfits are in `errors`. */
export interface SchemaTest {
  (value: unknown): boolean;
  errors?: readonly SchemaError[] | null;
}

export const fitsArticle: SchemaTest;
export const fitsOptions: SchemaTest;
export const fitsReading: SchemaTest;
