// The words of the simulated CloudStack: resources, callers, calls and what a command answers.
import type { AnyShape, AnyTool } from '../../../../contract/tool.ts';
import type { Args } from './args.ts';
import type { Field, Row } from './row.ts';
import type { World } from './world.ts';

/** Fills fields of an answer from the row that another field names: `['zoneid', 'zone', { zonename: 'name' }]`. */
export type Join = readonly [id: string, table: string, fields: Readonly<Record<string, string>>];

/** True when the row fits the value that the caller asked for. */
export type Match = (row: Row, value: string, call: Call) => boolean;

/** What the engine has to know about one kind of thing. */
export interface Resource {
  readonly table: string;
  /** Key of the object or list in answers, where the specification does not settle it. */
  readonly key: string;
  /** What it is called in messages. */
  readonly noun: string;
  /** CloudStack's type name, in jobs, events, tags and annotations. */
  readonly type?: string;
  /** Belongs to an account or a project, so that the rules of visibility hold. */
  readonly owned?: true;
  /** Whether the caller may see a row at all, where the rules of ownership do not settle it. */
  readonly visible?: (row: Row, call: Call) => boolean;
  /** Parameters that match a part of the field instead of all of it. */
  readonly partial?: readonly string[];
  /** Parameters whose match is not plain equality; null switches a parameter off as a filter. */
  readonly matches?: Readonly<Record<string, Match | null>>;
  readonly joins?: readonly Join[];
  /** Last touch of an answer: derived fields. Must not change the row itself. */
  readonly view?: (shown: Row, row: Row, world: World) => void;
  /** Fields that only administrators of the whole cloud get. */
  readonly adminFields?: readonly string[];
  /** Fields that everybody else gets, and they do not. */
  readonly forOthers?: (world: World) => Readonly<Record<string, Field>>;
  /** Shown as the view leaves it: nothing is laid under it. */
  readonly bare?: true;
  /** Newest first. */
  readonly newestFirst?: true;
}

/** The four kinds of role that CloudStack has. */
export type RoleType = 'Admin' | 'DomainAdmin' | 'ResourceAdmin' | 'User';

/** Who calls. */
export interface Caller {
  readonly user: Row;
  readonly account: Row;
  readonly roleType: RoleType;
  /** Name of the login session, when the call came in one. */
  readonly session?: string;
}

/** One call of one command, parameters checked. */
export interface Call {
  readonly command: string;
  readonly tool: AnyTool;
  /** Fields of the answer, where the specification has them. */
  readonly shape: AnyShape | undefined;
  readonly args: Args;
  readonly who: Caller;
  readonly world: World;
  /** Fields that the answer leaves out, because the version played does not have them. */
  readonly hidden?: ReadonlySet<string>;
}

/** What a command answers. */
export type Reply =
  | {
      readonly kind: 'list';
      readonly resource: Resource;
      readonly rows: readonly Row[];
      readonly total: number;
      readonly displaytext?: string;
    }
  | {
      readonly kind: 'object';
      readonly resource: Resource;
      readonly row: Row;
      readonly extra?: Readonly<Record<string, Field>>;
      readonly displaytext?: string;
    }
  /** One record that is no row of a table. */
  | { readonly kind: 'record'; readonly key: string; readonly fields: Readonly<Record<string, Field>> }
  | { readonly kind: 'success'; readonly displaytext?: string }
  /** A body as it stands below the envelope. */
  | { readonly kind: 'body'; readonly body: Readonly<Record<string, Field>> };

/** Something begun that ends later: as a job where the command is asynchronous, at once where it is not. */
export interface Work {
  readonly kind: 'work';
  /** The new entity of a command that creates one. */
  readonly id?: string;
  /** Ends the work. May throw ApiFault: then the job fails and `undo` runs. */
  readonly finish: () => Reply;
  readonly undo?: () => void;
}

/** The code behind a command. Throws ApiFault. Only commands without a job may promise their answer. */
export type Run = (call: Call) => Reply | Work | Promise<Reply>;

/** Commands of one kind of thing, and what `id` and `ids` name in them. */
export interface Module {
  readonly resource?: Resource;
  readonly commands: Readonly<Record<string, Run>>;
}

/** An answer of one record. `key` is used where the specification does not settle it. */
export const record = (key: string, fields: Readonly<Record<string, Field>>): Reply => ({
  kind: 'record',
  key,
  fields,
});
/** The answer that says only that it worked. */
export const success: Reply = { kind: 'success' };
/** Work to be finished later. */
export const work = (finish: () => Reply, more: Omit<Work, 'kind' | 'finish'> = {}): Work => ({
  kind: 'work',
  finish,
  ...more,
});

/** Something to run later that lays fields over a row. */
export const sets =
  (row: Row, fields: Readonly<Record<string, Field>>): (() => void) =>
  () => {
    Object.assign(row, fields);
  };
