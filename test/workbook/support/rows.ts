/** The rows of a table as records by column id. */
export type Row = Record<string, unknown>;

export const filled = (value: unknown): boolean => value !== "" && value !== null;
