import type { Settings } from '../core/settings.ts';
import type { Waiver } from '../core/types.ts';

/** One approving review of the head commit; `as` lists the user and the teams that count, as the settings write them. */
export interface Approval {
  readonly user: string;
  readonly as: readonly string[];
}

/** All that a verdict depends on besides the findings. */
export interface Policy {
  readonly settings: Settings;
  readonly waivers: readonly Waiver[];
  /** Entries of head that count only once they are merged. */
  readonly upcoming?: readonly Waiver[];
  /** Who approved the head commit, as `@user` or `@org/team`; empty where nobody can be asked. */
  readonly approvals: readonly Approval[];
  /** Why approvals may be missing: whole sentences, told where one is waited for. */
  readonly notes?: readonly string[];
  /** Today, as an ISO date: waivers expire by it. */
  readonly today: string;
}
