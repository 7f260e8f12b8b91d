/** Templates of CloudFormation and SAM. Source: docs.aws.amazon.com/AWSCloudFormation, template and resource reference. */
import type { ConfigDocument } from '../documents.ts';
import type { Setting } from '../setting.ts';
import { at, entriesOf, textAt, type ConfigNode } from '../tree.ts';

/** By its header, or by resources that are all of AWS. */
export function isTemplate({ root }: ConfigDocument): boolean {
  if (at(root, 'AWSTemplateFormatVersion') !== undefined) return true;
  const resources = entriesOf(at(root, 'Resources'));
  return (
    resources.length > 0 && resources.every(([, node]) => /^(?:AWS|Custom|Alexa)::/.test(textAt(node, 'Type') ?? ''))
  );
}

/** The resources of a template, by their logical id. */
export const resourcesOf = (document: ConfigDocument | undefined): ReadonlyMap<string, ConfigNode> =>
  new Map(entriesOf(at(document?.root, 'Resources')));

/** One property of one type of resource: `['AWS::RDS::DBInstance', 'StorageEncrypted']`, deeper ones with dots, and `*` for a name. */
export type Property = readonly [type: string, path: string];

/** Settings that are one of some properties. */
export function isProperty(properties: readonly Property[]): (setting: Setting) => boolean {
  const rows = properties.map(([type, path]) => ({ type, keys: path.split('.') }));
  return ({ keys, path, document }) => {
    if (keys[0] !== 'Resources' || keys[2] !== 'Properties' || path.at(-1)?.kind === 'item') return false;
    const root = document.after?.root ?? document.before?.root;
    const type = textAt(root, 'Resources', keys[1] ?? '', 'Type');
    return rows.some((row) => row.type === type && keys.length === 3 + row.keys.length && isBelow(keys, row.keys));
  };
}

const isBelow = (keys: readonly string[], below: readonly string[]): boolean =>
  below.every((name, i) => name === '*' || keys[3 + i] === name);
