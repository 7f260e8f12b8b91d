/** The questions that most rules ask of a change before they judge it. */
import type { DependencyChange } from './changes.ts';

/** What a person wrote as a dependency: no lockfile entry, no indirect line, no runtime or override. */
export const isDeclared = ({ role, batch }: DependencyChange): boolean => role === 'library' && batch === null;

/** What a tool wrote and no declared change beside it accounts for. */
export const isUnexplained = ({ batch, explained }: DependencyChange): boolean => batch !== null && !explained;
