import { rulesFor } from '../../core/define.ts';
import type { FileUnreadable } from '../../core/unreadable.ts';
import type { CloudFormationChange } from './cloudformation/changes.ts';
import type { KubernetesChange } from './kubernetes/changes.ts';
import type { OwnChange } from './own/changes.ts';
import type { ApiChanged } from './openapi/changes.ts';
import type {
  ControlMoved,
  ValueChanged,
  TypeChanged,
  KeyAdded,
  KeyRemoved,
  KeyRenamed,
  KeyMoved,
  DocumentAdded,
  DocumentRemoved,
  ConditionChanged,
  SecretWritten,
  DuplicateKey,
} from './setting-changes.ts';
import type { WorkflowChange } from './workflows/changes.ts';

export type ConfigChange =
  | FileUnreadable
  | ControlMoved
  | ValueChanged
  | TypeChanged
  | KeyAdded
  | KeyRemoved
  | KeyRenamed
  | KeyMoved
  | DocumentAdded
  | DocumentRemoved
  | ConditionChanged
  | SecretWritten
  | DuplicateKey
  | KubernetesChange
  | WorkflowChange
  | OwnChange
  | ApiChanged
  | CloudFormationChange;

export const configRule = rulesFor<ConfigChange>();
