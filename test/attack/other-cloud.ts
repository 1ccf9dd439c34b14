// The whole of virtspan but the protocol, on the simulator of any provider: what the attacks are made on.

import { allTools, toolOfOperation } from '../../src/application/simulator-sources.ts';
import { cloudstack } from '../../src/clouds/cloudstack/cloud.ts';
import { kubevirt } from '../../src/clouds/kubevirt/cloud.ts';
import { virtualbox } from '../../src/clouds/virtualbox/cloud.ts';
import type { ToolError } from '../../src/contract/errors.ts';
import type { Answer, CallContext, Progress, Provider, Reply } from '../../src/contract/invocation.ts';
import type { AnyTool, Json, JsonObject } from '../../src/contract/tool.ts';
import { catalogs } from '../../src/generated/catalog.ts';
import { createPipeline, type Pipeline } from '../../src/runtime/pipeline.ts';
import type { Selection } from '../../src/runtime/tools/enabled-tools.ts';
import { createRegistry, type Registry } from '../../src/runtime/tools/registry.ts';
import { createMemoryAudit, type MemoryAudit } from '../../src/security/audit-memory.ts';
import { Confirmations } from '../../src/security/confirmation.ts';
import { stillClock } from '../runtime/wire/still-clock.ts';
import { type How, randomOf } from './cloud.ts';

export type OtherProvider = 'cloudstack' | 'kubevirt' | 'virtualbox';

export interface OtherCloud {
  readonly registry: Registry;
  readonly audit: MemoryAudit;
  readonly pipeline: Pipeline;
  /** Calls that got as far as the provider, oldest first; without those that only read. */
  readonly sent: readonly string[];
  /** What callers were told while calls ran. */
  readonly progress: readonly Progress[];
  execute(tool: string, args?: JsonObject, how?: How): Promise<Answer>;
  /** The answer or the error, whichever came. */
  settle(tool: string, args?: JsonObject, how?: How): Promise<Answer | ToolError>;
}

/** Something between the pipeline and the provider. */
export type Between = (tool: AnyTool, args: JsonObject, context: CallContext, inner: Provider) => Promise<Reply>;

/** A seeded cloud of one provider whose clock never waits. */
export async function otherCloud(
  id: OtherProvider,
  between?: Between,
  ahead?: (inner: Provider) => Provider['foresee'],
  selection: Selection = {},
): Promise<OtherCloud> {
  const registry = createRegistry([await catalogs[id]!()]);
  const still = stillClock(Date.UTC(2026, 10, 1));
  const sleep = async (ms: number): Promise<void> => {
    still.pass(ms);
    await new Promise((resolve) => setImmediate(resolve));
  };
  const clock = { ...still, sleep };
  const outside = { clock, random: randomOf(9) };
  const found = { cloudstack, kubevirt, virtualbox }[id].simulation!.inProcess({
    ...outside,
    jobMs: 0,
    tools: () => allTools(registry, id),
    toolOf: (operation) => toolOfOperation(registry, id, operation),
    loadShape: (name) => registry.shape(name, id),
  });
  const inner = await found.open(outside);
  const sent: string[] = [];
  const foresee = ahead?.(inner) ?? inner.foresee;
  const provider: Provider = {
    ...inner,
    ...(foresee !== undefined && { foresee }),
    call: (tool, args, context) => {
      if (tool.effect !== 'read') sent.push(tool.name);
      return between === undefined ? inner.call(tool, args, context) : between(tool, args, context, inner);
    },
  };
  let tickets = 0;
  let calls = 0;
  const audit = createMemoryAudit(new Uint8Array(32).fill(6), clock, 100_000);
  const pipeline = createPipeline({
    registry,
    providers: [provider],
    selection,
    modes: { effects: selection.effects ?? 'all', destructive: 'allowed' },
    confirmations: new Confirmations({
      key: new Uint8Array(32).fill(5),
      elapsed: clock.elapsed,
      newId: () => `other-ticket-${String(tickets++).padStart(8, '0')}`,
      approveMs: 300_000,
      executeMs: 60_000,
    }),
    audit,
    now: clock.now,
    elapsed: clock.elapsed,
  });
  const progress: Progress[] = [];
  const execute: OtherCloud['execute'] = (tool, args = {}, how = {}) =>
    pipeline.execute({
      id: how.id ?? `00000000-0000-4000-8000-${String(calls++).padStart(12, '0')}`,
      tool,
      args,
      controls: how.controls ?? {},
      entry: how.entry ?? 'mcp',
      principal: how.principal ?? 'local',
      signal: how.signal ?? new AbortController().signal,
      report: (one) => progress.push(one),
      ...(how.person !== undefined && { person: how.person }),
    });
  const settle: OtherCloud['settle'] = (tool, args, how) => execute(tool, args, how).catch((error: ToolError) => error);
  return { registry, audit, pipeline, sent, progress, execute, settle };
}

/** The whole of an answer or an error as a caller could see it. */
export function seenIn(outcome: Answer | ToolError): string {
  if (outcome instanceof Error) {
    const { code, message, hint } = outcome;
    return JSON.stringify({ code, message, hint });
  }
  return JSON.stringify(outcome as unknown as Json);
}

/** The spellings in which a secret must not be seen either. */
export const formsOf = (text: string): readonly string[] => [
  text,
  encodeURIComponent(text),
  Buffer.from(text).toString('base64').replace(/=+$/, ''),
  JSON.stringify(text).slice(1, -1),
];

/** Reads that anybody may make without arguments, by name. */
export async function plainReads({ entries, load }: Registry): Promise<readonly string[]> {
  const found: string[] = [];
  for (const { name, effect, risk } of entries) {
    if (effect !== 'read' || risk === 'high' || risk === 'critical') continue;
    const { params } = (await load(name)).tool;
    if (Object.values(params).every(({ required, filled }) => required !== true && filled === undefined))
      found.push(name);
  }
  return found;
}
