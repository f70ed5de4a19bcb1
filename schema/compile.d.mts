// biome-ignore lint/suspicious/noExplicitAny: a schema is a tree of anything
export const schemas: Record<string, any>;
export function compile(): Promise<string>;
