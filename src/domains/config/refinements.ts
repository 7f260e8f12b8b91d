/** What the rest of a change, and of the repository, says of facts that each stand for one place. */
import type { AnalyzerInput } from '../../core/types.ts';
import { withoutBelowRenamed } from './below-renamed.ts';
import type { ConfigChange } from './changes.ts';
import { withoutMerged } from './compose/merged.ts';
import type { Edit } from './diff.ts';
import type { DocumentPair } from './documents.ts';
import { withoutMovedJobs } from './gitlab/moved-jobs.ts';
import { withAgents, withHostBefore } from './host-reach.ts';
import { withPractice } from './kubernetes/api-practice.ts';
import { withCaughtUp } from './kubernetes/caught-up.ts';
import { withCopies } from './kubernetes/crd-copies.ts';
import { asRevisions } from './kubernetes/crd-revisions.ts';
import { withSources } from './kubernetes/gitops-sources.ts';
import { withReleased } from './kubernetes/crd-released.ts';
import { withoutGuardsOfCharts } from './kubernetes/guards-of-charts.ts';
import { withLonePods } from './kubernetes/lone-pods.ts';
import { withAskers } from './kubernetes/port-names.ts';
import {
  withCarriers,
  withFollowed,
  withoutFollowers,
  withoutSupplied,
  withoutToldSelectors,
} from './kubernetes/selectors.ts';
import { withMovedSettings } from './moved-settings.ts';
import { withoutMovedAlerts } from './prometheus/alerts.ts';
import { withoutMetConditions } from './readers/conditions.ts';
import { withoutMovedIntoValues } from './readers/moved-into-values.ts';
import { withSwitchedOff } from './readers/switched-off.ts';
import { withUnread } from './readers/unread.ts';
import { withoutToldWhole } from './told-whole.ts';
import { withSurroundings } from './workflows/surroundings.ts';
import { withoutUnneeded } from './workflows/watched.ts';

type Facts = readonly ConfigChange[];

/** What facts are held against. */
export interface Rest {
  readonly input: AnalyzerInput;
  readonly pairs: readonly DocumentPair[];
  /** By document. */
  readonly edits: readonly (readonly Edit[])[];
}

/** Leaves facts out, or marks them with what makes them weigh less. */
type Refinement = (facts: Facts, rest: Rest) => Facts | Promise<Facts>;

/** In this order: each sees what those before it left. */
const OF_SETTINGS: readonly Refinement[] = [
  (facts) => withoutToldWhole(facts),
  (facts, { edits, input }) => withoutMovedIntoValues(facts, edits.flat(), input),
  (facts, { edits }) => withMovedSettings(facts, edits),
  (facts, { pairs, input }) => withSurroundings(facts, pairs, input),
  (facts, { input }) => withoutUnneeded(facts, input),
  (facts, { pairs }) => withoutMovedJobs(facts, pairs),
  (facts, { pairs }) => withoutMerged(facts, pairs),
  (facts, { pairs }) => withoutMovedAlerts(facts, pairs),
  (facts, { pairs }) => withoutSupplied(facts, pairs),
  (facts, { pairs }) => withoutFollowers(facts, pairs),
  (facts, { pairs }) => withCarriers(facts, pairs),
  (facts, { pairs }) => withAskers(facts, pairs),
  (facts, { pairs }) => withHostBefore(facts, pairs),
  (facts, { pairs }) => withAgents(facts, pairs),
  (facts, { pairs, input }) => withLonePods(facts, input, pairs),
  (facts, { input, pairs }) => withSources(facts, input, pairs),
  (facts, { input }) => withSwitchedOff(facts, input),
  (facts, { input }) => withoutMetConditions(facts, input),
  (facts, { input }) => withUnread(facts, input),
  (facts, { pairs }) => withoutToldSelectors(facts, pairs),
  (facts) => withoutBelowRenamed(facts),
];

const OF_DIALECTS: readonly Refinement[] = [
  (facts, { input, pairs }) => withReleased(facts, { input, pairs }),
  (facts, { input }) => withCopies(facts, input),
  (facts, { input, pairs }) => withCaughtUp(facts, input, pairs),
  (facts, { input, pairs }) => withoutGuardsOfCharts(facts, input, pairs),
  (facts, { pairs }) => withFollowed(facts, pairs),
  (facts, { pairs, input }) => withSurroundings(facts, pairs, input),
  (facts, { input }) => withPractice(facts, input),
  (facts) => asRevisions(facts),
];

/** The facts of single settings, beside the rest of the change. */
export const ofSettings = (facts: Facts, rest: Rest): Promise<Facts> => refined(facts, rest, OF_SETTINGS);

/** Likewise, of what dialects say of whole objects. */
export const ofDialects = (facts: Facts, rest: Rest): Promise<Facts> => refined(facts, rest, OF_DIALECTS);

async function refined(facts: Facts, rest: Rest, refinements: readonly Refinement[]): Promise<Facts> {
  let found = facts;
  for (const refine of refinements) found = await refine(found, rest);
  return found;
}
