/** The facts of GitHub workflows. */
import type { ScopeReach } from '../algebra/workflow-permissions.ts';
import type { ConfigFact } from '../setting-changes.ts';
import type { IdentityUse } from './identities.ts';

/** The token of a workflow's job may do more than it did: the scope that reaches farthest. */
export interface TokenWidened extends ConfigFact<'token-widened'> {
  readonly job: string;
  /** `contents`; `*` for all scopes at once. */
  readonly scope: string;
  /** The level it had; for all scopes at once, what was granted, `contents: read`. Absent where the repository's default held. */
  readonly from?: string;
  readonly to: string;
  readonly reach: ScopeReach;
  /** Whether the block stands at the top of the workflow, for all its jobs. */
  readonly forAllJobs: boolean;
  /** Whether strangers can start the workflow with the rights of the repository. */
  readonly startedByStrangers: boolean;
  /** Whether they could not before: that is told of the trigger. */
  readonly isTriggerNew: boolean;
  /** Whether other workflows call it, and nothing else starts it. */
  readonly isCalled: boolean;
  /** The other scopes that rose. */
  readonly others: readonly string[];
  /** The scopes that it may now write, the strongest of all included. */
  readonly writes: readonly string[];
  /** Whether it could write notes on something, as on issues, before. */
  readonly hadNotes: boolean;
  /** The workflow that the job calls, if it does. */
  readonly uses?: string | undefined;
  /** Whether in return for an identity it may no longer change code, packages or runs. */
  readonly isTraded: boolean;
  /** What speaks for it where all jobs get nothing more than an identity. */
  readonly identity?: IdentityUse | undefined;
  /** Whether the job shows what it does with all of these. */
  readonly isShown: boolean;
  readonly isNew: boolean;
}
/** No block says any more what the token of a job may do: the repository's default holds. */
export interface TokenUnset extends ConfigFact<'token-unset'> {
  readonly job: string;
}
export interface TokenNarrowed extends ConfigFact<'token-narrowed'> {
  readonly job: string;
}

/** A workflow now starts on an event of strangers, with the rights of the repository. */
export interface TriggerAdded extends ConfigFact<'trigger-added'> {
  readonly trigger: string;
  /** It also checks out the stranger's code. */
  readonly checksOut: boolean;
  /** What strangers could do with it. */
  readonly reach: 'nothing' | 'notes' | 'more';
  readonly isNew: boolean;
}
export interface TriggerRemoved extends ConfigFact<'trigger-removed'> {
  readonly trigger: string;
}
export interface UntrustedCheckout extends ConfigFact<'untrusted-checkout'> {
  readonly trigger: string;
  /** Its token may write nothing, and it names no secret. */
  readonly isBare: boolean;
}

/** The script of a step does something it did not. */
export interface ScriptRisk extends ConfigFact<'script-risk'> {
  readonly step: string;
  readonly risk:
    | 'injection'
    | 'input'
    | 'all-secrets'
    | 'secret-sent'
    | 'secret-given'
    | 'download'
    | 'remote-shell'
    | 'environment'
    | 'ignored-failure';
  readonly isNew: boolean;
  /** The step itself is new. */
  readonly isNewStep?: boolean;
  /** The action that it uses. */
  readonly uses?: string | undefined;
  /** The action is bound to one commit, and nobody can change it; or what is downloaded is of one version. */
  readonly isPinned?: boolean;
  /** The inputs that the script is filled in with. */
  readonly inputs?: readonly string[];
  /** Every caller is known, and none passes on what strangers write. */
  readonly isTrusted?: true;
  /** It takes a workflow that ended before this one for strangers to be behind it. */
  readonly isByRun?: boolean;
  /** The owners of the repositories whose files it runs, where it downloads nothing else. */
  readonly owners?: readonly string[];
  /** All of them are the owner of this one. */
  readonly isOwn?: true;
  /** The job has nothing that could be taken or changed with it. */
  readonly isBare?: boolean;
  /** Strangers fill it in where they could run what they like anyway, without any rights. */
  readonly isPowerless?: boolean;
}

export type WorkflowChange =
  | TokenWidened
  | TokenUnset
  | TokenNarrowed
  | TriggerAdded
  | TriggerRemoved
  | UntrustedCheckout
  | ScriptRisk;
