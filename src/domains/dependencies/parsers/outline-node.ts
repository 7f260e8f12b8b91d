/** One key or list item of a YAML file, as its line says it. */
export interface OutlineNode {
  /** `-` for a list item that is no key. */
  readonly key: string;
  /** Without quotes, anchor and comment; empty where the value is below. */
  readonly value: string;
  /** What follows ` #`, without it. */
  readonly comment: string;
  readonly line: number;
  readonly indent: number;
  readonly parent: OutlineNode | undefined;
  readonly children: OutlineNode[];
}
