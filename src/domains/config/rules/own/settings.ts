/** Breakwater's settings, which count once they are merged. */
import { configRule } from '../../changes.ts';
import type { ReviewSettingsChanged } from '../../own/changes.ts';

const path = '.github/breakwater.yml';
const before = 'version: 1\nfail-on: high\n';

const MOST_NAMED = 3;

/** The values of a loosening, as far as they are few. */
function shown({ how, values }: Pick<ReviewSettingsChanged, 'how' | 'values'>): string {
  if (values.length === 0) return '';
  const more = values.length > MOST_NAMED ? ` and ${values.length - MOST_NAMED} more` : '';
  const names = values.slice(0, MOST_NAMED).map((value) => `\`${value}\``);
  return ` ${names.join(how === 'goes from' ? ' to ' : ', ')}${more}`;
}

export default configRule({
  id: 'config/review-settings-changed',
  on: 'review-settings-changed',
  class: 'permission-widening',
  title: 'Settings of Breakwater changed',
  why: 'This review still follows the settings of the base; the new ones decide for every change after the merge.',
  fix: 'Have the owners of the review agree.',
  outcomes: {
    loosened: { risk: 'medium', message: (c) => `The settings let more through: \`${c.name}\` ${c.how}${shown(c)}.` },
    removed: {
      risk: 'medium',
      message: () => 'The settings of Breakwater are gone: the defaults take their place.',
    },
    edited: { risk: 'low', message: () => 'The settings of Breakwater change.' },
    new: { risk: 'info', message: () => 'Settings of Breakwater are new.', fix: 'Nothing to do.' },
  },
  examples: [
    { path, before, after: 'version: 1\nfail-on: never\n', outcome: 'loosened' },
    { path, before, after: `${before}paths: { ignore: ["**"] }\n`, outcome: 'loosened' },
    { path, before, after: '', outcome: 'removed' },
    { path, before, after: 'version: 1\nfail-on: medium\n', outcome: 'edited' },
    { path, before: '', after: before, outcome: 'new' },
    { path, before, after: `# Ours.\n${before}`, outcome: 'none' },
    { path, before, after: 'fail-on: "high"\nversion: 1\n', outcome: 'none' },
  ],
  classify: ({ way }) => way,
});
