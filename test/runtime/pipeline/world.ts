// A small cloud for the pipeline's tests: one catalog, and a provider that records what it is asked.
import type { ProviderCatalog } from '../../../src/contract/catalog.ts';
import type { CallContext, Invocation, Provider, Reply } from '../../../src/contract/invocation.ts';
import type { Person, Question, Verdict } from '../../../src/contract/person.ts';
import type { AnyHandler, AnyTool, JsonObject } from '../../../src/contract/tool.ts';
import { createPipeline, type Pipeline, type PipelineParts } from '../../../src/runtime/pipeline.ts';
import type { AuditIntent, AuditOutcome } from '../../../src/runtime/stages/audit.ts';
import { flag, list, required, shape, text, uuid, whole } from '../../../src/runtime/tools/declare.ts';
import { createRegistry } from '../../../src/runtime/tools/registry.ts';
import type { AuditSink } from '../../../src/security/audit-later.ts';
import type { Refusal } from '../../../src/security/audit-record.ts';
import { digestOf } from '../../../src/security/canonical.ts';
import { Confirmations } from '../../../src/security/confirmation.ts';

export const webOne = '11111111-1111-4111-8111-111111111111';
export const webTwo = '22222222-2222-4222-8222-222222222222';
export const zone = '33333333-3333-4333-8333-333333333333';

type Draft = Partial<AnyTool> & Pick<AnyTool, 'name' | 'title' | 'params'>;

const tool = (draft: Draft): AnyTool => ({
  doc: `${draft.title}.`,
  category: 'machine',
  operations: [draft.name],
  effect: 'read',
  risk: 'none',
  reversible: true,
  flags: [],
  raisedBy: [],
  call: { kind: 'query', command: draft.name },
  result: list(shape('Machine')),
  ...draft,
});

const machines: AnyHandler['format'] = { noun: ['machine', 'machines'], columns: ['name', 'state', 'zone', 'id'] };
const zones: AnyHandler['format'] = { noun: ['zone', 'zones'], columns: ['name', 'id'] };
const machine = uuid('Machine to act on', { ref: 'Machine' });

const handlers = {
  listMachines: {
    tool: tool({
      name: 'toy_list_machines',
      title: 'List machines',
      params: { id: uuid(undefined, { ref: 'Machine' }), name: text(), page: whole() },
    }),
    format: machines,
  },
  listZones: {
    tool: tool({
      name: 'toy_list_zones',
      title: 'List zones',
      category: 'zone',
      params: { name: text() },
      result: list(shape('Zone')),
    }),
    format: zones,
  },
  createMachine: {
    tool: tool({
      name: 'toy_create_machine',
      title: 'Create machine',
      effect: 'write',
      risk: 'low',
      params: {
        name: required(text('Name of the machine')),
        zoneid: uuid('Zone to put it in', { ref: 'Zone' }),
        count: whole(),
        password: text('Password of its first user', { secret: 'secret' }),
      },
      result: shape('Machine'),
    }),
    format: machines,
  },
  tagMachines: {
    tool: tool({
      name: 'toy_tag_machines',
      title: 'Tag machines',
      effect: 'write',
      risk: 'low',
      params: { ids: list(uuid(undefined, { ref: 'Machine' })), tag: text() },
      result: { kind: 'nothing' },
    }),
    format: machines,
  },
  stopMachine: {
    tool: tool({
      name: 'toy_stop_machine',
      title: 'Stop machine',
      effect: 'act',
      risk: 'high',
      params: { id: required(machine) },
      result: { kind: 'nothing' },
    }),
    format: machines,
  },
  destroyMachine: {
    tool: tool({
      name: 'toy_destroy_machine',
      title: 'Destroy machine',
      effect: 'destroy',
      risk: 'high',
      reversible: false,
      raisedBy: [{ param: 'expunge', equals: true, risk: 'critical', why: 'its disks cannot be brought back' }],
      params: { id: required(machine), expunge: flag() },
      result: { kind: 'nothing' },
    }),
    format: machines,
  },
} as const satisfies Record<string, AnyHandler>;

export const catalog: ProviderCatalog = {
  provider: 'toy',
  title: 'Toy cloud',
  version: '1',
  tools: Object.entries(handlers).map(
    ([
      symbol,
      {
        tool: { name, category, effect, risk, doc },
      },
    ]) => ({
      name,
      symbol,
      category,
      effect,
      risk,
      doc,
    }),
  ),
  categories: {
    machine: {
      title: 'Machines',
      doc: 'Machines.',
      handlers: async () => handlers,
      shapes: async () => ({ machine: { id: uuid(), name: text(), state: text(), zone: text(), password: text() } }),
    },
    zone: {
      title: 'Zones',
      doc: 'Zones.',
      handlers: async () => handlers,
      shapes: async () => ({ zone: { id: uuid(), name: text() } }),
    },
  },
  shapeHomes: async () => ({ Machine: ['machine', 'machine'], Zone: ['zone', 'zone'] }),
  references: async () => ({
    Machine: { tool: 'toy_list_machines', match: ['name'], take: 'id', filter: 'name' },
    Zone: { tool: 'toy_list_zones', match: ['name'], take: 'id' },
  }),
  naming: async () => ({ id: '^[0-9a-f-]{36}$', hasRowNumbers: true }),
  dangers: async () => ({
    toy_destroy_machine: {
      severity: 'critical',
      category: 'destroy',
      warning: 'The machine and what runs on it are gone.',
      reversible: false,
      impact: 'resource',
      phrase: 'destroy {name}',
    },
  }),
  phrases: async () => ({ toy_destroy_machine: ['throw the box away'] }),
  secrets: async () => ({ secret: ['password', 'privatekey'], maybe: ['details'] }),
};

export interface Sent {
  readonly tool: string;
  readonly args: JsonObject;
  readonly context: CallContext;
}

/** Answers per tool; a function may throw. */
export type Replies = Readonly<Record<string, (args: JsonObject, context: CallContext) => Reply | Promise<Reply>>>;

const rows: readonly JsonObject[] = [
  { id: webOne, name: 'web-1', state: 'Running', zone: 'fra1' },
  { id: webTwo, name: 'web-2', state: 'Stopped', zone: 'fra1' },
];

const usualReplies: Replies = {
  toy_list_machines: ({ id, name }) => ({
    data: rows.filter((row) => (id ?? row.id) === row.id && (name ?? row.name) === row.name),
  }),
  toy_list_zones: () => ({ data: [{ id: zone, name: 'fra1' }] }),
};

/** Everything a test needs to run calls and to see what became of them. */
export interface World {
  readonly pipeline: Pipeline;
  readonly sent: readonly Sent[];
  /** What was sent by the calls themselves, without the look-ups. */
  sentBy(tool: string): readonly JsonObject[];
  readonly intents: readonly AuditIntent[];
  readonly outcomes: readonly AuditOutcome[];
  readonly refusals: readonly Refusal[];
  readonly unexpected: readonly unknown[];
}

export function createWorld(
  more: Partial<PipelineParts> = {},
  replies: Replies = {},
  provides: Partial<Provider> = {},
): World {
  const sent: Sent[] = [];
  const intents: AuditIntent[] = [];
  const outcomes: AuditOutcome[] = [];
  const refusals: Refusal[] = [];
  const unexpected: unknown[] = [];
  const provider: Provider = {
    id: 'toy',
    profiles: () => [{ name: 'lab', target: 'https://lab.example', from: 'test', isDefault: true }],
    async call({ name }, args, context) {
      sent.push({ tool: name, args, context });
      const reply = replies[name] ?? usualReplies[name];
      return reply === undefined ? { data: null } : reply(args, context);
    },
    probe: async () => 'fine',
    close: async () => {},
    ...provides,
  };
  const sink: AuditSink = {
    intent: async (record) => {
      intents.push(record);
    },
    outcome: async (record) => {
      outcomes.push(record);
    },
    refusal: async (record) => {
      refusals.push(record);
    },
    digester: async () => (value) => digestOf('test', value),
  };
  const pipeline = createPipeline({
    registry: createRegistry([catalog]),
    providers: [provider],
    modes: { effects: 'all', destructive: 'allowed' },
    audit: sink,
    confirmations: newConfirmations(),
    now: () => 1_000,
    elapsed: () => 0,
    unexpected: (thrown) => unexpected.push(thrown),
    ...more,
  });
  const sentBy = (name: string) => sent.filter((one) => one.tool === name).map(({ args }) => args);
  return { pipeline, sent, sentBy, intents, outcomes, refusals, unexpected };
}

let tickets = 0;

/** With a clock that stands still, unless another is given. */
export const newConfirmations = (elapsed: () => number = () => 1_000): Confirmations =>
  new Confirmations({
    key: new Uint8Array(32).fill(1),
    elapsed,
    newId: () => `ticket-number-${String(tickets++).padStart(8, '0')}`,
    approveMs: 300_000,
    executeMs: 30_000,
  });

/** An invocation as an entry point makes it. */
export const call = (name: string, args: JsonObject = {}, more: Partial<Invocation> = {}): Invocation => ({
  id: 'call-1',
  tool: name,
  args,
  controls: {},
  entry: 'mcp',
  principal: 'tester',
  signal: new AbortController().signal,
  report: () => {},
  ...more,
});

/** A person who always gives the same verdict, with what was asked. */
export function personWho(verdict: Verdict): Person & { readonly questions: readonly Question[] } {
  const questions: Question[] = [];
  return {
    questions,
    async ask(question) {
      questions.push(question);
      return verdict;
    },
  };
}

/** The error of a call that has to fail, as plain facts. */
export async function refusal(promise: Promise<unknown>): Promise<{ code: string; message: string; fate: string }> {
  try {
    await promise;
  } catch (error) {
    const { code, message, fate } = error as { code: string; message: string; fate: string };
    return { code, message, fate };
  }
  throw new Error('the call was not refused');
}
