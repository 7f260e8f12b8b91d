/** Manifests for the examples of rules: small, whole, and each with one hole. */

/** A Deployment whose pod holds the lines given. */
export const pod = (lines = '', replicas = 3): string =>
  `apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  replicas: ${replicas}
  template:
    spec:${indented(6, lines)}
      containers: [{ name: web, image: web }]
`;

/** A Deployment whose container holds the lines given. */
export const container = (lines = ''): string =>
  `apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  replicas: 3
  template:
    spec:
      containers:
        - name: web
          image: web${indented(10, lines)}
`;

/** An object whose `spec` holds the lines given. */
export const object =
  (apiVersion: string, kind: string) =>
  (lines = ''): string =>
    `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: { name: web }\nspec:\n  paused: false${indented(2, lines)}\n`;

/** An object whose annotations hold the lines given. */
export const annotated =
  (apiVersion: string, kind: string) =>
  (lines = ''): string =>
    `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata:\n  name: web\n  annotations:\n    team: shop${indented(4, lines)}\n`;

const indented = (columns: number, lines: string): string =>
  lines === '' ? '' : `\n${lines}`.replaceAll('\n', `\n${' '.repeat(columns)}`);

/** A definition of custom objects with one field, `size`, of the schema given. */
export const definitionOf = (schema: string, version = 'served: true', scope = 'Namespaced'): string =>
  `apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: { name: shops.example.com }
spec:
  scope: ${scope}
  versions:
    - name: v1
      ${version}
      schema:
        openAPIV3Schema: { type: object, properties: { size: ${schema} }, required: [] }
`;
