type BufCategory = 'FILE' | 'PACKAGE' | 'WIRE_JSON' | 'WIRE';

interface RuleSet {
  readonly categories: readonly BufCategory[];
  readonly rules: readonly string[];
}

/** The categories of buf's checks, as `buf config ls-breaking-rules` of 1.75 lists them. */
const RULE_SETS: readonly RuleSet[] = [
  {
    categories: ['FILE'],
    rules: ['ENUM_NO_DELETE', 'EXTENSION_NO_DELETE', 'FILE_NO_DELETE', 'MESSAGE_NO_DELETE', 'SERVICE_NO_DELETE'],
  },
  {
    categories: ['FILE', 'PACKAGE'],
    rules: [
      'ENUM_SAME_TYPE',
      'ENUM_VALUE_NO_DELETE',
      'EXTENSION_MESSAGE_NO_DELETE',
      'FIELD_NO_DELETE',
      'FIELD_SAME_CARDINALITY',
      'FIELD_SAME_CPP_STRING_TYPE',
      'FIELD_SAME_JAVA_UTF8_VALIDATION',
      'FIELD_SAME_JSTYPE',
      'FIELD_SAME_TYPE',
      'FIELD_SAME_UTF8_VALIDATION',
      'FILE_SAME_CC_ENABLE_ARENAS',
      'FILE_SAME_CC_GENERIC_SERVICES',
      'FILE_SAME_CSHARP_NAMESPACE',
      'FILE_SAME_GO_PACKAGE',
      'FILE_SAME_JAVA_GENERIC_SERVICES',
      'FILE_SAME_JAVA_MULTIPLE_FILES',
      'FILE_SAME_JAVA_OUTER_CLASSNAME',
      'FILE_SAME_JAVA_PACKAGE',
      'FILE_SAME_OBJC_CLASS_PREFIX',
      'FILE_SAME_OPTIMIZE_FOR',
      'FILE_SAME_PHP_CLASS_PREFIX',
      'FILE_SAME_PHP_METADATA_NAMESPACE',
      'FILE_SAME_PHP_NAMESPACE',
      'FILE_SAME_PY_GENERIC_SERVICES',
      'FILE_SAME_RUBY_PACKAGE',
      'FILE_SAME_SWIFT_PREFIX',
      'FILE_SAME_SYNTAX',
      'MESSAGE_NO_REMOVE_STANDARD_DESCRIPTOR_ACCESSOR',
      'ONEOF_NO_DELETE',
      'RPC_NO_DELETE',
    ],
  },
  {
    categories: ['FILE', 'PACKAGE', 'WIRE_JSON'],
    rules: [
      'ENUM_SAME_JSON_FORMAT',
      'ENUM_VALUE_SAME_NAME',
      'FIELD_SAME_JSON_NAME',
      'FIELD_SAME_NAME',
      'MESSAGE_SAME_JSON_FORMAT',
    ],
  },
  {
    categories: ['FILE', 'PACKAGE', 'WIRE_JSON', 'WIRE'],
    rules: [
      'FIELD_SAME_DEFAULT',
      'FIELD_SAME_ONEOF',
      'FILE_SAME_PACKAGE',
      'MESSAGE_SAME_REQUIRED_FIELDS',
      'RESERVED_ENUM_NO_DELETE',
      'RESERVED_MESSAGE_NO_DELETE',
      'RPC_SAME_CLIENT_STREAMING',
      'RPC_SAME_IDEMPOTENCY_LEVEL',
      'RPC_SAME_REQUEST_TYPE',
      'RPC_SAME_RESPONSE_TYPE',
      'RPC_SAME_SERVER_STREAMING',
    ],
  },
  {
    categories: ['PACKAGE'],
    rules: [
      'PACKAGE_ENUM_NO_DELETE',
      'PACKAGE_EXTENSION_NO_DELETE',
      'PACKAGE_MESSAGE_NO_DELETE',
      'PACKAGE_NO_DELETE',
      'PACKAGE_SERVICE_NO_DELETE',
    ],
  },
  {
    categories: ['WIRE_JSON'],
    rules: [
      'ENUM_VALUE_NO_DELETE_UNLESS_NAME_RESERVED',
      'FIELD_NO_DELETE_UNLESS_NAME_RESERVED',
      'FIELD_WIRE_JSON_COMPATIBLE_CARDINALITY',
      'FIELD_WIRE_JSON_COMPATIBLE_TYPE',
    ],
  },
  {
    categories: ['WIRE_JSON', 'WIRE'],
    rules: ['ENUM_VALUE_NO_DELETE_UNLESS_NUMBER_RESERVED', 'FIELD_NO_DELETE_UNLESS_NUMBER_RESERVED'],
  },
  { categories: ['WIRE'], rules: ['FIELD_WIRE_COMPATIBLE_CARDINALITY', 'FIELD_WIRE_COMPATIBLE_TYPE'] },
];

/** Every active check of buf for breaking changes, with the categories it belongs to. */
export const BUF_RULES: ReadonlyMap<string, readonly string[]> = new Map(
  RULE_SETS.flatMap(({ categories, rules }) => rules.map((rule) => [rule, categories] as const)),
);

const ALL_CATEGORIES: readonly BufCategory[] = ['FILE', 'PACKAGE', 'WIRE_JSON', 'WIRE'];

const NOT_IN_V1: readonly string[] = ['EXTENSION_NO_DELETE', 'FIELD_SAME_DEFAULT', 'PACKAGE_EXTENSION_NO_DELETE'];
const NOT_IN_V1BETA1: readonly string[] = [
  ...NOT_IN_V1,
  'FIELD_WIRE_COMPATIBLE_TYPE',
  'FIELD_WIRE_JSON_COMPATIBLE_TYPE',
];

const OF_VERSIONS: ReadonlyMap<string, ReadonlyMap<string, readonly string[]>> = new Map([
  ['v1', new Map([...BUF_RULES].filter(([rule]) => !NOT_IN_V1.includes(rule)))],
  [
    'v1beta1',
    new Map<string, readonly string[]>([
      ...[...BUF_RULES].filter(([rule]) => !NOT_IN_V1BETA1.includes(rule)),
      ['FILE_SAME_PACKAGE', ['FILE']],
      ['FIELD_SAME_CARDINALITY', ALL_CATEGORIES],
      ['FIELD_SAME_TYPE', ALL_CATEGORIES],
    ]),
  ],
]);

/** The active checks under one version of `buf.yaml`, with their categories. */
export const bufRulesOf = (version: string): ReadonlyMap<string, readonly string[]> =>
  OF_VERSIONS.get(version) ?? BUF_RULES;

/** Ids that `buf.yaml` may still name, and the checks that took their place. */
const REPLACED: ReadonlyMap<string, readonly string[]> = new Map([
  ['FIELD_SAME_CTYPE', ['FIELD_SAME_CPP_STRING_TYPE']],
  [
    'FIELD_SAME_LABEL',
    ['FIELD_SAME_CARDINALITY', 'FIELD_WIRE_COMPATIBLE_CARDINALITY', 'FIELD_WIRE_JSON_COMPATIBLE_CARDINALITY'],
  ],
  ['FILE_SAME_JAVA_STRING_CHECK_UTF8', ['FIELD_SAME_JAVA_UTF8_VALIDATION']],
]);

/** The checks and categories that an id stands for: itself, but for those that were replaced. */
export const currentRules = (id: string): readonly string[] => REPLACED.get(id) ?? [id];

/** What buf reports at each field and rpc that names a type of another name. */
export const USES_OF_A_TYPE: readonly string[] = [
  'buf:FIELD_SAME_TYPE',
  'buf:FIELD_WIRE_COMPATIBLE_TYPE',
  'buf:FIELD_WIRE_JSON_COMPATIBLE_TYPE',
  'buf:RPC_SAME_REQUEST_TYPE',
  'buf:RPC_SAME_RESPONSE_TYPE',
];
