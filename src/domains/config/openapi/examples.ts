/** API descriptions for the examples of rules: one operation, with one hole. */

/** The operation `POST /users/{id}` with the lines given, and what else the file holds. */
export const operation = (lines: string, rest = ''): string =>
  `openapi: 3.0.3
info: { title: shop, version: 1.0.0 }
${rest}
paths:
  /users/{id}:
    post:
      operationId: saveUser${`\n${lines}`.replaceAll('\n', '\n      ')}
`;

/** It takes a parameter `limit`. */
export const limit = (rest: string): string => operation(`parameters: [{ name: limit, in: query, ${rest} }]`);

/** Its body, or its answer, is of a schema. */
export const asked = (schema: string): string =>
  operation(`requestBody: { content: { application/json: { schema: ${schema} } } }`);
export const answered = (schema: string): string =>
  operation(`responses: { '200': { content: { application/json: { schema: ${schema} } } } }`);

/** A user with a name, as the body of a request or an answer. */
export const user = (name: string, rest = ''): string =>
  `{ type: object, properties: { id: { type: string }${name} }${rest} }`;

/** Both its body and its answer are the definition `User`. */
export const shared = (schema: string): string =>
  operation(
    `requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/User' } } } }
responses: { '200': { content: { application/json: { schema: { $ref: '#/components/schemas/User' } } } } }`,
    `components: { schemas: { User: ${schema} } }`,
  );
