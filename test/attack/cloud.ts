// The whole of virtspan but the protocol, on the CloudStack simulator: what the attacks are made on.

import type { CloudStackProfile } from '../../src/clouds/cloudstack/provider/profile.ts';
import { createCloudStackProvider } from '../../src/clouds/cloudstack/provider/provider.ts';
import { adminLogin } from '../../src/clouds/cloudstack/simulator/access/credentials.ts';
import { createCloudStackSimulator, type Simulator } from '../../src/clouds/cloudstack/simulator/simulator.ts';
import { systemClock } from '../../src/contract/clock.ts';
import type { ToolError } from '../../src/contract/errors.ts';
import type { Answer, Controls, Entry } from '../../src/contract/invocation.ts';
import type { Person, Question, Verdict } from '../../src/contract/person.ts';
import type { JsonObject } from '../../src/contract/tool.ts';
import { catalogs } from '../../src/generated/catalog.ts';
import { createPipeline, type PipelineParts } from '../../src/runtime/pipeline.ts';
import { createRegistry, type Registry } from '../../src/runtime/tools/registry.ts';
import { guardProvider } from '../../src/runtime/wire/guard.ts';
import type { Send } from '../../src/runtime/wire/http.ts';
import { createInProcessSend } from '../../src/runtime/wire/http-in-process.ts';
import { createMemoryAudit, type MemoryAudit } from '../../src/security/audit-memory.ts';
import { Confirmations } from '../../src/security/confirmation.ts';
import { Secret } from '../../src/security/credentials.ts';
import { type StillClock, stillClock } from '../runtime/wire/still-clock.ts';

export interface AttackedCloud {
  readonly simulator: Simulator;
  readonly audit: MemoryAudit;
  readonly registry: Registry;
  readonly clock: StillClock;
  readonly confirmations: Confirmations;
  execute(tool: string, args?: JsonObject, how?: How): Promise<Answer>;
  /** The error of a call that has to fail. */
  refusal(tool: string, args?: JsonObject, how?: How): Promise<ToolError>;
  /** Commands that arrived at the simulator, without those that only read. */
  changes(): readonly string[];
  /** The id of a seeded thing, by its name in a list. */
  idOf(listTool: string, name: string): Promise<string>;
}

export interface How {
  readonly controls?: Controls;
  readonly person?: Person;
  readonly principal?: string;
  readonly entry?: Entry;
  readonly signal?: AbortSignal;
  readonly id?: string;
}

export interface CloudOptions extends Partial<PipelineParts> {
  /** Something between the provider and the simulator. */
  readonly between?: (inner: Send) => Send;
  readonly profiles?: readonly string[];
  readonly send?: Send;
  readonly url?: string;
}

/** Longer ones are no pauses between two questions: somebody waits for an answer. */
const longestPauseMs = 6_000;

export async function attackedCloud(options: CloudOptions = {}): Promise<AttackedCloud> {
  const { between, profiles = ['prod'], send: given, url = 'http://simulator.invalid/client/api', ...parts } = options;
  const registry = createRegistry([await catalogs.cloudstack!()]);
  const still = stillClock(Date.UTC(2026, 10, 1));
  const clock: StillClock = {
    ...still,
    // Jobs end in time, but a loop that polls must not starve everything else, and real sockets are not late at once.
    sleep: async (ms, signal) => {
      const isPatience = ms > longestPauseMs;
      if (isPatience) await systemClock.sleep(ms / 20, signal);
      else await new Promise((resolve) => setImmediate(resolve));
      if (!isPatience || !signal.aborted) still.pass(ms);
    },
  };
  const simulator = createCloudStackSimulator({
    tools: async () => Promise.all(registry.entries.map(async ({ name }) => (await registry.load(name)).tool)),
    loadShape: (name) => registry.shape(name, 'cloudstack'),
    clock: clock.now,
    random: randomOf(7),
    jobMs: 0,
  });
  const inner = given ?? createInProcessSend(simulator.handle);
  const provider = createCloudStackProvider({
    profiles: profiles.map((name, index) => profileOf(name, url, index === 0)),
    send: between === undefined ? inner : between(inner),
    clock,
    random: () => 0.5,
  });
  let tickets = 0;
  let calls = 0;
  const confirmations = new Confirmations({
    key: new Uint8Array(32).fill(5),
    elapsed: clock.elapsed,
    newId: () => `attack-ticket-${String(tickets++).padStart(8, '0')}`,
    approveMs: 300_000,
    executeMs: 60_000,
  });
  const audit = createMemoryAudit(new Uint8Array(32).fill(6), clock, 100_000);
  const pipeline = createPipeline({
    registry,
    providers: [guardProvider(provider, { elapsed: clock.elapsed })],
    modes: { effects: 'all', destructive: 'allowed' },
    confirmations,
    audit,
    now: clock.now,
    elapsed: clock.elapsed,
    ...parts,
  });
  const effects = new Map(registry.entries.map(({ symbol, effect }) => [symbol.toLowerCase(), effect]));
  const execute: AttackedCloud['execute'] = (tool, args = {}, how = {}) =>
    pipeline.execute({
      id: how.id ?? `00000000-0000-4000-8000-${String(calls++).padStart(12, '0')}`,
      tool,
      args,
      controls: how.controls ?? {},
      entry: how.entry ?? 'mcp',
      principal: how.principal ?? 'local',
      signal: how.signal ?? new AbortController().signal,
      report: () => {},
      ...(how.person !== undefined && { person: how.person }),
    });
  return {
    simulator,
    audit,
    registry,
    clock,
    confirmations,
    execute,
    refusal: (tool, args, how) =>
      execute(tool, args, how).then(
        ({ text }) => {
          throw new Error(`${tool} was not refused: ${text}`);
        },
        (error: ToolError) => error,
      ),
    changes: () =>
      simulator.requests
        .map(({ command }) => command)
        .filter((command) => effects.get(command.toLowerCase()) !== 'read'),
    idOf: async (listTool, name) => {
      const { data } = await execute(listTool, { listall: true }, { controls: { format: 'json' } });
      const row = (data as readonly JsonObject[]).find((one) => one.name === name || one.displayname === name);
      if (row === undefined) throw new Error(`${listTool} has no ${name}`);
      return String(row.id);
    },
  };
}

const profileOf = (name: string, url: string, isDefault: boolean): CloudStackProfile => ({
  name,
  url,
  from: 'a test',
  isDefault,
  login: { kind: 'keys', apiKey: new Secret(adminLogin.apiKey), secretKey: new Secret(adminLogin.secretKey) },
  verify: 'on',
  jobWaitMs: 1_800_000,
});

/** Numbers that look random and are the same in every run. */
export function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A person who gives the same verdict to every question, with what was asked. */
export function personWho(
  verdict: Verdict | ((question: Question) => Verdict | Promise<Verdict>),
): Person & { readonly questions: Question[] } {
  const questions: Question[] = [];
  return {
    questions,
    ask: async (question) => {
      questions.push(question);
      return typeof verdict === 'function' ? verdict(question) : verdict;
    },
  };
}
