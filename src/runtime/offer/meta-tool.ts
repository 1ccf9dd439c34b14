// What every meta-tool is made of.

import type { Answer, Invocation } from '../../contract/invocation.ts';
import type { AnyTool, JsonObject } from '../../contract/tool.ts';
import type { ScriptRunner } from '../script/runner.ts';
import type { ToolSearch } from '../search/search.ts';
import type { Selection } from '../tools/enabled-tools.ts';
import type { ListedTool } from '../tools/listed-tool.ts';
import type { MetaContext } from '../tools/meta-tools.ts';
import type { Registry } from '../tools/registry.ts';

export interface MetaTool {
  readonly listed: ListedTool;
  run(args: JsonObject, context: MetaContext): Promise<Answer>;
}

/** What the list of meta-tools depends on, and the way to everything else. */
export interface MetaParts {
  /** `all`: every tool is listed beside these, and called directly; `search` when left out. */
  readonly mode?: 'search' | 'all';
  /** Which tools the operator offers. */
  readonly selection: Selection;
  /** Providers on offer, in their order. */
  readonly providers: readonly string[];
  /** A script for the first of them: one line of JavaScript. */
  readonly example: string;
  /** Made when the first meta-tool is called. */
  readonly engine: () => Promise<MetaEngine>;
}

/** What the meta-tools work on. */
export interface MetaEngine {
  readonly registry: Registry;
  readonly search: ToolSearch;
  /** Hears what services have that nobody has asked yet: they may have tools of their own. */
  readonly hear?: (profile?: string) => Promise<void>;
  /** The pipeline: the only way to a cloud. */
  readonly execute: (invocation: Invocation) => Promise<Answer>;
  /** Why every call of a tool by the principal will be refused by mode, policy or the service; undefined where some may pass. */
  readonly refusal: (
    tool: AnyTool,
    provider: string,
    principal?: string,
  ) => string | undefined | Promise<string | undefined>;
  readonly runScript: ScriptRunner;
  /** How much of each API is generated, by provider: the numbers of coverage.json. */
  readonly coverage: () => Promise<JsonObject>;
  readonly randomId: () => string;
  /** How long a call waits for its job when nobody says, in milliseconds. */
  readonly waitMs: number;
}
