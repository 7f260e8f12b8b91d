/** What the rules on keys say where a chart still reads what is gone. */
import type { Outcome } from '../../../core/types.ts';
import type { KeyMoved, KeyRemoved, KeyRenamed, StillRead } from '../setting-changes.ts';

type Gone = KeyRemoved | KeyRenamed | KeyMoved;

/** The outcomes `stops` and `empty`, for words that say what became of the key: `` `a` is now `b` ``. */
export const stillReadOutcomes = <C extends Gone>(said: (change: C) => string) =>
  ({
    stops: {
      risk: 'high',
      class: 'availability',
      title: 'removed value still read',
      message: (change: C) => `${said(change)}, and ${readerOf(change)} still goes below the old one.`,
      why: 'Helm stops there with a nil pointer: unless whoever installs it sets the old value, the chart no longer installs or upgrades.',
      fix: 'Change the template in the same step, or give the value back.',
    },
    empty: {
      risk: 'medium',
      class: 'compatibility',
      title: 'removed value still read',
      message: (change: C) => `${said(change)}, but ${readerOf(change)} still reads the old one.`,
      why: 'The template renders nothing there, and does not see what users set now.',
      fix: 'Change the template in the same step, or give the value back.',
    },
  }) as const satisfies Record<string, Outcome<C>>;

const readerOf = ({ stillRead }: Gone): string => `\`${stillRead?.path ?? ''}\``;

/** Which of the two; undefined where no chart reads the key. */
export const stillReadOutcome = (stillRead: StillRead | undefined): 'stops' | 'empty' | undefined =>
  stillRead && (stillRead.fails ? 'stops' : 'empty');

/** A chart with one template: for examples. */
export const chart = (values: string, template: string): Readonly<Record<string, string>> => ({
  'chart/values.yaml': values,
  'chart/templates/web.yaml': template,
});
