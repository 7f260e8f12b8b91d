/** The table of all settings, from their published JSON Schema. */
import * as v from 'valibot';
import { code, prose, table } from '../../src/reporters/parts/markdown-text.ts';

const schema = v.object({
  description: v.string(),
  default: v.optional(v.unknown()),
  enum: v.optional(v.array(v.unknown())),
  properties: v.optional(v.record(v.string(), v.unknown())),
});

/** One setting of the schema. */
export interface Setting {
  /** `paths.risk`. */
  readonly key: string;
  readonly row: readonly string[];
}

/** All settings that stand in an object of the schema, in its order; those of sections with their section's name. */
export function settingsOf(properties: Readonly<Record<string, unknown>>, section = ''): Setting[] {
  return Object.entries(properties).flatMap(([name, value]) => {
    const found = v.parse(schema, value);
    const key = `${section}${name}`;
    if (found.properties !== undefined) return settingsOf(found.properties, `${key}.`);
    const allowed = found.enum === undefined ? '' : ` ${found.enum.map((word) => code(String(word))).join(', ')}.`;
    return [{ key, row: [code(key), `${prose(found.description)}${allowed}`, usualOf(found.default)] }];
  });
}

/** What holds where nothing is said; an empty list or section says nothing. */
const usualOf = (value: unknown): string =>
  value === undefined || typeof value === 'object' ? '' : code(JSON.stringify(value).replaceAll('"', ''));

/** Throws where the text is no schema of settings. */
export function settingsTable(text: string): string {
  const { properties } = v.parse(v.object({ properties: v.record(v.string(), v.unknown()) }), JSON.parse(text));
  return table(
    ['key', 'what it says', 'where it is absent'],
    settingsOf(properties).map(({ row }) => row),
  );
}
