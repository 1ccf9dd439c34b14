// What every meta-tool is made of.
import type { JsonObject } from '../contract.ts';
import type { Selection } from '../enabled-tools.ts';
import type { Answer, Invocation } from '../invocation.ts';
import type { ListedTool } from '../listed-tool.ts';
import type { MetaAnswer, MetaContext } from '../meta-tools.ts';
import type { Registry } from '../registry.ts';
import type { ScriptRunner } from '../script/runner.ts';
import type { ToolSearch } from './search.ts';

export interface MetaTool {
  readonly listed: ListedTool;
  run(args: JsonObject, context: MetaContext): Promise<MetaAnswer>;
}

/** What the list of meta-tools depends on, and the way to everything else. */
export interface MetaParts {
  /** Which tools the operator offers. */
  readonly selection: Selection;
  /** Providers on offer, in their order. */
  readonly providers: readonly string[];
  /** Made when the first meta-tool is called. */
  readonly engine: () => Promise<MetaEngine>;
}

/** What the meta-tools work on. */
export interface MetaEngine {
  readonly registry: Registry;
  readonly search: ToolSearch;
  /** The pipeline: the only way to a cloud. */
  readonly execute: (invocation: Invocation) => Promise<Answer>;
  /** The structured form of an answer. */
  readonly structured: (answer: Answer) => JsonObject;
  readonly runScript: ScriptRunner;
  /** How much of each API is generated, by provider: the numbers of coverage.json. */
  readonly coverage: () => Promise<JsonObject>;
  readonly randomId: () => string;
  /** How long a call waits for its job when nobody says, in milliseconds. */
  readonly waitMs: number;
}
