import type { Schema } from '../schema.ts';

/** Changes a schema in place, or leaves it alone where there is nothing of the kind. The numbers choose what and how. */
export type Edit = (schema: Schema, at: number, other: number) => void;

export const chosen = <T>(list: readonly T[], at: number): T | undefined => list[at % list.length];

/** An edit of one of some things. */
export const onOne =
  <T>(list: (schema: Schema) => readonly T[], edit: (item: T, other: number, schema: Schema) => void): Edit =>
  (schema, at, other) => {
    const item = chosen(list(schema), at);
    if (item !== undefined) edit(item, other, schema);
  };

export function remove<T>(list: T[], item: T): void {
  list.splice(list.indexOf(item), 1);
}

/** Gives an option one of some values; the last of the choices is to have none. */
export function setOption(
  options: Record<string, string>,
  name: string,
  values: readonly string[],
  other: number,
): void {
  const value = values[other % (values.length + 1)];
  if (value === undefined) delete options[name];
  else options[name] = value;
}
