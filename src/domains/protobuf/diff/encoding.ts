import { settingRules } from '../buf/fields.ts';
import { typeRules } from '../buf/types.ts';
import type { ProtobufChange } from '../changes.ts';
import type { Field, Message } from '../model.ts';
import type { Context, Match } from './context.ts';
import { fieldFacts } from './field-facts.ts';
import { semanticsChanged } from './semantics.ts';
import { settingsChanged } from './settings.ts';

/** Settings of encoding that changed while type and cardinality stayed. */
export const compareEncoding = (
  pair: Match<Field>,
  _: Match<Message> | undefined,
  context: Context,
): ProtobufChange[] =>
  settingsChanged(pair, context).map(({ setting, feature, from, to }): ProtobufChange => {
    const bufRules = setting === 'delimited' ? typeRules(pair, context) : settingRules(setting, pair);
    return (
      semanticsChanged(pair, feature, bufRules) ?? {
        kind: 'field-encoding-changed',
        key: `${setting}:${from}->${to}`,
        ...fieldFacts(pair),
        setting,
        from,
        to,
        bufRules,
      }
    );
  });
