/** Writes the JSON Schemas of the files that users write, from the schemas that check them: editors complete from these. */
import { writeFileSync } from 'node:fs';
import { type ConversionConfig, toJsonSchema } from '@valibot/to-json-schema';
import { loadAnalyzers } from '../src/domains/index.ts';
import { namesOfRules } from '../src/settings/load.ts';
import { ruleSettings, settingsSchema, waiversSchema } from '../src/settings/schema.ts';

const analyzers = await loadAnalyzers();

const FILES = {
  settings: { title: 'Breakwater settings: .github/breakwater.yml', schema: settingsSchema },
  waivers: { title: 'Breakwater waivers: .github/breakwater-waivers.yml', schema: waiversSchema },
};
const RULES = namesOfRules(analyzers.flatMap(({ rules }) => rules.map(({ id }) => id)));

/** The names of rules are known here alone: the schema that checks is given them when it runs. */
const overrideSchema: ConversionConfig['overrideSchema'] = ({ valibotSchema, jsonSchema }) =>
  valibotSchema === ruleSettings ? { ...jsonSchema, propertyNames: { enum: RULES } } : undefined;

for (const [name, { title, schema }] of Object.entries(FILES)) {
  const { $schema, ...body } = toJsonSchema(schema, { target: 'draft-2020-12', typeMode: 'input', overrideSchema });
  writeFileSync(`schema/${name}.schema.json`, `${JSON.stringify({ $schema, title, ...body }, null, 2)}\n`);
}
