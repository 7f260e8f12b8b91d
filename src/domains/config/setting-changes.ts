import type { Change } from '../../core/types.ts';

/** What every fact about a place in a configuration carries. The subject is the path, after the document's title. */
export interface ConfigFact<K extends string> extends Change<K> {
  /** The dialect of the document, as `kubernetes`; absent for plain YAML. */
  readonly dialect?: string;
  /** What the file's path says of where it is used. */
  readonly area?: 'test' | 'production';
  /** Whether the settings declare the file's keys a public interface. */
  readonly isPublic?: boolean;
  /** Whether its file is new, and base has another of its series beside it: a manifest for each release. */
  readonly isNextOfSeries?: true;
  /** Whether its file went, and head keeps others of its series. */
  readonly isFormerOfSeries?: true;
  /** Whether base says the same elsewhere, or an unchanged template renders it: it is new where it stands only. */
  readonly isHeldElsewhere?: true;
  /** The file of base that says all of its object as head does: this one only catches up with it. */
  readonly caughtUpWith?: string;
}

/**
 * How a controlled setting moved.
 * flip: a safer literal became a weaker one. drop: it is no longer set. open: a weak value is set where none was.
 * born: what holds it is new, and weak already. template: a literal became a template. hardened: any of these, reversed.
 */
export type Transition = 'flip' | 'drop' | 'open' | 'born' | 'template' | 'hardened';

/** A setting that a control governs moved along the control's order of safety. */
export interface ControlMoved extends ConfigFact<'control-moved'> {
  /** The id of the control, which is the id of its rule. */
  readonly control: string;
  readonly transition: Transition;
  /** The setting's own name, short: `transport-security`. */
  readonly name: string;
  /** Values as they may be shown; absent where the setting is. */
  readonly from?: string;
  readonly to?: string;
  /** What the control wants its rule to know besides. */
  readonly mark?: string;
  /** The condition of a template that must be set for it, where nothing tells that it is. */
  readonly condition?: string;
  /** The conditions of a chart's template that all of it stands under, be it new. */
  readonly around?: readonly string[];
  /** Whether the values that the chart comes with do not meet the condition. */
  readonly isOff?: true;
  /** The list that lost it, where all that it loses is one loss, and how many more items went. */
  readonly lostFrom?: string;
  readonly others?: number;
  /** Whether what it is new with is an agent that runs on every node. */
  readonly isOfAgent?: true;
  /** Whether its pod was privileged before, and could do so. */
  readonly hadHost?: true;
  /** The graver setting of the same pod that moved with it, by one decision. */
  readonly toldWith?: string;
  /** What the graver one does not hold. */
  readonly isOneMore?: true;
  /** Of a chart's values: whether the templates that read it are gone as well. */
  readonly isUnread?: true;
}

/** A scalar has another value, and no control governs it. */
export interface ValueChanged extends ConfigFact<'value-changed'> {
  readonly name: string;
  readonly from: string;
  readonly to: string;
}

export type ValueType = 'map' | 'list' | 'string' | 'number' | 'boolean' | 'null' | 'template';

/** A value has another type. */
export interface TypeChanged extends ConfigFact<'type-changed'> {
  readonly from: ValueType;
  readonly to: ValueType;
  /** Neither the map nor the list holds anything: only who fills it may notice. */
  readonly isEmpty?: true;
}

/** A key or a list item, with all below it, is new or gone. */
export interface KeyAdded extends ConfigFact<'key-added'> {
  readonly name: string;
  readonly what: 'key' | 'item';
}
export interface KeyRemoved extends ConfigFact<'key-removed'> {
  readonly name: string;
  readonly what: 'key' | 'item';
  /** Part of a schema, which describes settings and is none. */
  readonly inSchema?: boolean;
  /** A new key beside it that may be the same under another name. */
  readonly maybe?: string;
  readonly stillRead?: StillRead;
}

/** A chart's template, or code, that reads a value which no longer stands where it looks. */
export interface StillRead {
  readonly path: string;
  readonly line: number;
  /** It goes below what is gone, and Helm stops there; otherwise it gets nothing. */
  readonly fails: boolean;
  readonly inCode?: true;
}

/** A key has another name, judging by its value, its place and its spelling. */
export interface KeyRenamed extends ConfigFact<'key-renamed'> {
  readonly from: string;
  readonly to: string;
  /** A changed file that took up the new name in place of the old. */
  readonly reader?: string;
  readonly stillRead?: StillRead;
}

/** A key with its value stands under another parent. */
export interface KeyMoved extends ConfigFact<'key-moved'> {
  readonly from: string;
  readonly to: string;
  readonly stillRead?: StillRead;
}

/** A document of its own, with all in it, is new or gone. */
export interface DocumentAdded extends ConfigFact<'document-added'> {
  readonly name: string;
}
export interface DocumentRemoved extends ConfigFact<'document-removed'> {
  readonly name: string;
}

/** A template renders something under another condition. */
export interface ConditionChanged extends ConfigFact<'condition-changed'> {
  readonly from: string;
  readonly to: string;
}

/** A secret stands in the file that did not stand there before. Its value is nowhere in the fact. */
export interface SecretWritten extends ConfigFact<'secret-written'> {
  readonly name: string;
  /** What it looks like, `AWS access key id`; `secret by its name` where only the key says so. */
  readonly looks: string;
  readonly by: 'format' | 'name';
  /** In a comment, where it is no value. */
  readonly inComment?: true;
  /** Whether a reference to a secret stood there, so that the value itself now stands in its place. */
  readonly wasReference: boolean;
  /** A password that everybody tries first; one that opens only what stands beside its reader. */
  readonly grade?: 'guessable' | 'near';
  /** Whether another file of base held it already. */
  readonly isKnown?: true;
  /** Whether Helm rendered it of a template. */
  readonly isRendered?: true;
}

export interface DuplicateKey extends ConfigFact<'duplicate-key'> {
  readonly name: string;
  /** How many keys in the lines below stand twice as well. */
  readonly others: number;
}
