/** GitHub's own description of its API, as far as the fake serves it: what a request may hold, and what an answer must. */
import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import * as v from 'valibot';

const schema = v.record(v.string(), v.unknown());
const content = v.optional(v.object({ 'application/json': v.object({ schema }) }));
const reference = v.object({ $ref: v.string() });
const parameter = v.object({ name: v.string(), in: v.picklist(['path', 'query']), schema });
const answer = v.object({ content });
const operation = v.object({
  parameters: v.array(v.union([reference, parameter])),
  requestBody: v.optional(v.object({ content })),
  responses: v.record(v.string(), v.union([reference, answer])),
});
type Schema = v.InferOutput<typeof schema>;

const openApi = v.parse(
  v.object({
    paths: v.record(v.string(), v.record(v.string(), operation)),
    components: v.object({
      parameters: v.record(v.string(), parameter),
      responses: v.record(v.string(), answer),
      schemas: v.record(v.string(), schema),
    }),
  }),
  JSON.parse(readFileSync('__tests__/fixtures/github-openapi.json', 'utf8')),
);

/** OpenAPI 3.0 as JSON Schema, and stricter: what is not described is refused. */
function strict(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(strict);
  if (!isSchema(node)) return node;
  const { nullable, example: _, ...rest } = node;
  const made = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, strict(value)]));
  const closed = isSchema(rest['properties']) && !('additionalProperties' in rest);
  const whole = closed ? { ...made, additionalProperties: false } : made;
  return nullable === true ? { anyOf: [whole, { type: 'null' }] } : whole;
}

const isSchema = (node: unknown): node is Schema => typeof node === 'object' && node !== null && !Array.isArray(node);

const ajv = new Ajv({
  strict: false,
  formats: {
    uri: /^https?:\/\//,
    'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/,
    int64: true,
    email: true,
  },
});
const schemas = strict(openApi.components.schemas);
const compile = (part: Schema): ValidateFunction => ajv.compile({ ...asRecord(strict(part)), components: { schemas } });
const asRecord = (node: unknown): Schema => v.parse(schema, node);

const named = <T>(from: Readonly<Record<string, T>>, ref: string): T => {
  const found = from[ref.slice(ref.lastIndexOf('/') + 1)];
  if (found === undefined) throw new Error(`the description lacks ${ref}`);
  return found;
};

/** One operation: what it is called with, and whether that and its answers are as GitHub describes them. */
export interface Operation {
  /** `GET /repos/{owner}/{repo}/pulls/{pull_number}`. */
  readonly name: string;
  readonly match: RegExp;
  /** What is wrong with a request; empty where nothing is. */
  faultsOfRequest(query: Readonly<Record<string, string>>, body: unknown): string[];
  faultsOfAnswer(status: number, body: unknown): string[];
}

function operationOf(method: string, path: string, described: v.InferOutput<typeof operation>): Operation {
  const parameters = described.parameters.map((one) =>
    '$ref' in one ? named(openApi.components.parameters, one.$ref) : one,
  );
  const queries = parameters.filter((one) => one.in === 'query');
  const query = compile({
    type: 'object',
    properties: Object.fromEntries(queries.map((one) => [one.name, one.schema])),
  });
  const taken = described.requestBody?.content?.['application/json'].schema;
  const body = taken === undefined ? undefined : compile(taken);
  const answers = new Map(
    Object.entries(described.responses).map(([status, one]) => {
      const found = '$ref' in one ? named(openApi.components.responses, one.$ref) : one;
      return [Number(status), compile(found.content?.['application/json'].schema ?? {})] as const;
    }),
  );
  return {
    name: `${method} ${path}`,
    match: new RegExp(`^${path.replaceAll(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`),
    faultsOfRequest: (given, sent) => [
      ...faults(query, numbersIn(given)),
      ...(body === undefined ? (sent === undefined ? [] : ['takes no body']) : faults(body, sent)),
    ],
    faultsOfAnswer: (status, sent) => faults(answers.get(status), sent),
  };
}

const faults = (validate: ValidateFunction | undefined, data: unknown): string[] =>
  validate === undefined || validate(data) ? [] : [ajv.errorsText(validate.errors)];

const numbersIn = (query: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(query).map(([name, value]) => [name, /^\d+$/.test(value) ? Number(value) : value]));

/** Everything that the fake serves. */
export const OPERATIONS: readonly Operation[] = Object.entries(openApi.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, described]) => operationOf(method.toUpperCase(), path, described)),
);

/** The least that a named schema takes: every required property, with an empty value of its type. */
export function fill(name: string): Readonly<Record<string, unknown>> {
  return asRecord(emptyOf(named(openApi.components.schemas, name)));
}

function emptyOf(node: Schema): unknown {
  if (typeof node['$ref'] === 'string') return emptyOf(named(openApi.components.schemas, node['$ref']));
  if (node['nullable'] === true) return null;
  if (Array.isArray(node['enum'])) return node['enum'][0];
  if (Array.isArray(node['oneOf'])) return emptyOf(asRecord(node['oneOf'][0]));
  if (node['type'] === 'object' || node['properties'] !== undefined) return emptyObject(node);
  const empty: Readonly<Record<string, unknown>> = { string: emptyText(node), integer: 1, boolean: false, array: [] };
  return empty[String(node['type'])] ?? 1;
}

function emptyObject({ properties = {}, required = [] }: Schema): unknown {
  const known = asRecord(properties);
  return Object.fromEntries(v.parse(v.array(v.string()), required).map((key) => [key, emptyOf(asRecord(known[key]))]));
}

const emptyText = ({ format }: Schema): string => {
  if (format === 'uri') return 'https://github.example.com/x';
  return format === 'date-time' ? '2026-01-01T00:00:00Z' : 'x';
};
