// What the server needs from tools that are about tools: finding, describing and calling others, running scripts.

import type { Answer, Invocation } from '../../contract/invocation.ts';
import type { JsonObject } from '../../contract/tool.ts';
import type { ListedTool } from './listed-tool.ts';

/** Where a call of a meta-tool came from; every call inside it must carry the same. */
export type MetaContext = Pick<Invocation, 'principal' | 'signal' | 'report' | 'person' | 'taken' | 'entry'> & {
  /** How long a call waits for its job when nobody says, in milliseconds. */
  readonly waitMs?: number;
  /** The id of the call, for the one call that it makes. */
  readonly id?: string;
};

/** The tools of search mode. Calls of other tools go through the same pipeline as typed tools. */
export interface MetaTools {
  /** In the order to show; fixed for the process. */
  list(): readonly ListedTool[];
  /** Runs the meta-tool of that name; arguments are not validated yet. Throws ToolError. */
  call(name: string, args: JsonObject, context: MetaContext): Promise<Answer>;
}
