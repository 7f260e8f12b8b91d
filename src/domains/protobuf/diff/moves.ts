/** What goes by another name, as the fields and rpcs that name it need to know. */
import type { TypeKind } from '../changes/types.ts';

/** The rename that is the root cause of others: of the type itself, or of what surrounds it. */
export interface Rename {
  readonly what: TypeKind;
  readonly from: string;
  readonly to: string;
}

/** What became of one package, wherever it shows. */
export interface PackageMove {
  readonly group: string;
  readonly from: string;
  readonly to: string;
  readonly whole: boolean;
  readonly types: number;
  readonly services: number;
  readonly names: string;
  /** As those of its first file. */
  readonly deprecated?: boolean;
  readonly unstable?: string;
}
