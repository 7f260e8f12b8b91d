import { capRisk, shiftRisk } from '../../core/risk.ts';
import type { Modifier } from '../../core/types.ts';
import type { ProtobufChange } from './changes.ts';
import { isVendored } from './vendored.ts';

/** What moves the risk of any finding about a schema. Critical things stay visible: nothing here removes a finding. */
export const modifiers: readonly Modifier<ProtobufChange>[] = [
  {
    id: 'deprecated-in-base',
    adjust: (change, risk) =>
      'deprecated' in change && change.deprecated
        ? { risk: shiftRisk(risk, -1), note: 'It was deprecated before, so readers were told.' }
        : undefined,
  },
  {
    id: 'unstable-package',
    adjust: (change, risk) =>
      'unstable' in change && change.unstable !== undefined && risk !== 'info'
        ? {
            risk: shiftRisk(risk, risk === 'critical' ? -2 : -1),
            note: `Package \`${change.unstable}\` says it may still change.`,
          }
        : undefined,
  },
  {
    id: 'vendored-copy',
    adjust: ({ before, after }, risk) =>
      isVendored((after ?? before)?.path ?? '')
        ? { risk: shiftRisk(risk, -2), note: "The file is a copy of another project's." }
        : undefined,
  },
  {
    id: 'outside-contract',
    adjust: (change, risk, breaks) =>
      'contract' in change && change.contract !== undefined && !breaks.some((plane) => change.contract?.includes(plane))
        ? { risk: capRisk(risk, 'low'), note: 'Nobody relies on what it breaks, says `protobuf.contract`.' }
        : undefined,
  },
];
