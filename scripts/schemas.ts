/** Writes the JSON Schemas of the files that users write, from the schemas that check them: editors complete from these. */
import { writeFileSync } from 'node:fs';
import { toJsonSchema } from '@valibot/to-json-schema';
import { settingsSchema, waiversSchema } from '../src/settings/schema.ts';

const FILES = {
  settings: { title: 'Breakwater settings: .github/breakwater.yml', schema: settingsSchema },
  waivers: { title: 'Breakwater waivers: .github/breakwater-waivers.yml', schema: waiversSchema },
};

for (const [name, { title, schema }] of Object.entries(FILES)) {
  const { $schema, ...body } = toJsonSchema(schema, { target: 'draft-2020-12', typeMode: 'input' });
  writeFileSync(`schema/${name}.schema.json`, `${JSON.stringify({ $schema, title, ...body }, null, 2)}\n`);
}
