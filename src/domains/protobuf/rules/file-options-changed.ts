import { protobufRule } from '../changes.ts';
import type { FileOptionsChanged } from '../changes/types.ts';

export default protobufRule({
  id: 'protobuf/file-options-changed',
  on: 'file-options-changed',
  class: 'schema-breaking',
  title: 'Language options changed',
  why: 'Messages stay as they are; code generated for those languages gets other names, and what uses it stops compiling.',
  fix: 'Restore them, or tell those who compile against them.',
  breaks: ['source'],
  equivalents: [
    'buf:FILE_SAME_CC_ENABLE_ARENAS',
    'buf:FILE_SAME_CC_GENERIC_SERVICES',
    'buf:FILE_SAME_CSHARP_NAMESPACE',
    'buf:FILE_SAME_GO_PACKAGE',
    'buf:FILE_SAME_JAVA_GENERIC_SERVICES',
    'buf:FILE_SAME_JAVA_MULTIPLE_FILES',
    'buf:FILE_SAME_JAVA_OUTER_CLASSNAME',
    'buf:FILE_SAME_JAVA_PACKAGE',
    'buf:FILE_SAME_OBJC_CLASS_PREFIX',
    'buf:FILE_SAME_OPTIMIZE_FOR',
    'buf:FILE_SAME_PHP_CLASS_PREFIX',
    'buf:FILE_SAME_PHP_GENERIC_SERVICES',
    'buf:FILE_SAME_PHP_METADATA_NAMESPACE',
    'buf:FILE_SAME_PHP_NAMESPACE',
    'buf:FILE_SAME_PY_GENERIC_SERVICES',
    'buf:FILE_SAME_RUBY_PACKAGE',
    'buf:FILE_SAME_SWIFT_PREFIX',
  ],
  outcomes: {
    changed: { risk: 'medium', message: said },
    added: {
      risk: 'low',
      message: said,
      why: 'Messages stay as they are; code generated without these options had other names.',
    },
  },
  examples: [
    { before: 'option go_package = "a/v1";', after: 'option go_package = "a/v2";', outcome: 'changed' },
    { before: 'package a;', after: 'package a; option go_package = "a/v1";', outcome: 'added' },
    { before: 'package a;', after: 'package a; option java_multiple_files = false;', outcome: 'none' },
  ],
  classify: ({ onlyAdded }) => (onlyAdded ? 'added' : 'changed'),
});

function said({ subject, what, names, files, onlyAdded }: FileOptionsChanged): string {
  const verb = onlyAdded ? 'set' : 'change';
  if (files === 1) return `\`${subject}\` ${verb}s \`${what}\`.`;
  return `${files} files ${verb} \`${names}\`; in \`${subject}\` \`${what}\`.`;
}
