import { capRisk, shiftRisk } from '../../core/risk.ts';
import type { Modifier } from '../../core/types.ts';
import type { Plane, Risk } from '../../core/vocabulary.ts';
import { standingOf } from './buf/opinion.ts';
import { isUnstableToBuf } from './buf/unstable.ts';
import type { ProtobufChange } from './changes.ts';
import { isVendored } from './vendored.ts';

interface Judged {
  readonly risk: Risk;
  readonly breaks: readonly Plane[];
  readonly equivalents: readonly string[];
}

type Adjusted = ReturnType<Modifier['adjust']>;

type SchemaFact = Exclude<ProtobufChange, { kind: 'file-unreadable' }>;

/** Only facts about schemas are moved: a file that could not be read stays what it is. */
const modifier = (id: string, adjust: (change: SchemaFact, judged: Judged) => Adjusted): Modifier<ProtobufChange> => ({
  id,
  adjust: (change, risk, breaks, equivalents) =>
    change.kind === 'file-unreadable' ? undefined : adjust(change, { risk, breaks, equivalents }),
});

/** What moves the risk of any finding about a schema, in this order; nothing here removes a finding. */
export const modifiers: readonly Modifier<ProtobufChange>[] = [
  modifier('reached-from-rpc', (change, { risk }) =>
    change.kind === 'field-type-changed' && change.rpc !== undefined
      ? { risk: shiftRisk(risk, 1), note: `RPC \`${change.rpc}\` carries it.` }
      : undefined,
  ),
  modifier('deprecated-in-base', ({ deprecated }, { risk }) =>
    deprecated ? { risk: shiftRisk(risk, -1), note: 'Its readers were told: it was deprecated.' } : undefined,
  ),
  modifier('unstable-package', ({ unstable }, { risk }) => {
    if (unstable === undefined) return undefined;
    const steps = risk === 'critical' ? -2 : -1;
    return { risk: shiftRisk(risk, steps), note: `Package \`${unstable}\` is unstable by name.` };
  }),
  modifier('vendored-copy', ({ before, after }, { risk }) =>
    isVendored((after ?? before)?.path ?? '')
      ? { risk: shiftRisk(risk, -2), note: "The file is a copy of another project's." }
      : undefined,
  ),
  modifier('outside-contract', ({ contract, buf }, { risk, breaks }) => {
    if (contract === undefined || breaks.some((plane) => contract.includes(plane))) return undefined;
    const source = buf?.use === undefined ? 'protobuf.contract' : buf.config;
    return { risk: capRisk(risk, 'low'), note: `What it breaks is outside the contract of \`${source}\`.` };
  }),
  modifier('exempt-by-buf', ({ buf, unstable, bufRules }, { equivalents }) => {
    if (buf === undefined) return undefined;
    const unstableToo = buf.ignoreUnstable === true && isUnstableToBuf(unstable ?? '');
    const exempt = buf.ignored === true || unstableToo || standingOf(bufRules ?? equivalents, buf) === 'exempt';
    return exempt ? { risk: 'info', note: `\`${buf.config}\` exempts it.` } : undefined;
  }),
];
