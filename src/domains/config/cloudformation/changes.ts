/** The facts of CloudFormation templates. */
import type { IamPower } from '../algebra/iam.ts';
import type { ConfigFact } from '../setting-changes.ts';

/** Policies of a resource allow more than they did: the strongest of their new grants. */
export interface PolicyWidened extends ConfigFact<'policy-widened'> {
  readonly resource: string;
  readonly principal: string;
  readonly action: string;
  readonly on: string;
  readonly power: IamPower;
  /** `deny`: a refusal is gone; `condition`: the same was allowed under a condition. */
  readonly by: 'grant' | 'deny' | 'condition';
  readonly gained: number;
  /** Whether the template grants it only where one of its own conditions holds. */
  readonly onDemand: boolean;
  readonly isNew: boolean;
}

/** They allow less, and nothing more. */
export interface PolicyNarrowed extends ConfigFact<'policy-narrowed'> {
  readonly resource: string;
  readonly lost: number;
}

/** What a stack no longer keeps, or no longer gives to others. */
export interface StackChanged extends ConfigFact<'stack-changed'> {
  readonly what: 'data-removed' | 'retention-dropped' | 'export-removed' | 'parameter-removed';
  readonly name: string;
  /** Of parameters, those that were removed along with it. */
  readonly others?: readonly string[];
  /** Of parameters: the templates that nest this one changed too, and give them no more. */
  readonly isNested?: true;
  /** The policy that no longer keeps it. */
  readonly policy?: string;
  /** The type of the resource. */
  readonly type?: string;
  readonly from?: string;
  readonly to?: string;
}

export type CloudFormationChange = PolicyWidened | PolicyNarrowed | StackChanged;
