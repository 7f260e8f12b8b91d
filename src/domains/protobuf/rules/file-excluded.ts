import { protobufRule } from '../changes.ts';

const BUF = 'version: v2\nmodules: [{ path: proto, excludes: [proto/old] }]';

export default protobufRule({
  id: 'protobuf/file-excluded',
  on: 'file-excluded',
  class: 'unreadable',
  title: 'Schema left out',
  why: 'buf neither builds nor checks it, so it is not compared here.',
  fix: 'Set `protobuf.buf: false` in `.github/breakwater.yml` to compare it all the same.',
  breaks: [],
  outcomes: {
    excluded: {
      risk: 'info',
      message: (c) =>
        c.count === 1
          ? `\`${c.config}\` leaves \`${c.subject}\` out.`
          : `\`${c.config}\` leaves ${c.count} changed schemas out: \`${c.all}\`.`,
    },
  },
  examples: [
    {
      before: { 'buf.yaml': BUF, 'proto/old/a.proto': 'message A { string s = 1; }' },
      after: { 'buf.yaml': BUF, 'proto/old/a.proto': 'message A {}' },
      outcome: 'excluded',
    },
    {
      before: { 'buf.yaml': BUF, 'proto/a.proto': 'message A { string s = 1; }' },
      after: { 'buf.yaml': BUF, 'proto/a.proto': 'message A {}' },
      outcome: 'none',
    },
  ],
  classify: () => 'excluded',
});
