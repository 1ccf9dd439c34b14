// A server that is not like the facts: another version, other keys, commands that are off or its own. The simulator
// stands behind it; what differs is laid between it and the provider.

import type { CloudStackProfile } from '../../../src/clouds/cloudstack/provider/profile.ts';
import { createCloudStackProvider } from '../../../src/clouds/cloudstack/provider/provider.ts';
import { adminLogin, type KeyPair } from '../../../src/clouds/cloudstack/simulator/access/credentials.ts';
import { createCloudStackSimulator, type Simulator } from '../../../src/clouds/cloudstack/simulator/simulator.ts';
import type { ToolError } from '../../../src/contract/errors.ts';
import { asToolError } from '../../../src/contract/errors.ts';
import type { Answer, Controls, Provider } from '../../../src/contract/invocation.ts';
import type { Person } from '../../../src/contract/person.ts';
import type { Json, JsonObject } from '../../../src/contract/tool.ts';
import { catalogs } from '../../../src/generated/catalog.ts';
import { createKnowledge } from '../../../src/runtime/live/knowledge.ts';
import { createLive, type Live } from '../../../src/runtime/live/live.ts';
import { forgetfulStore, type LiveStore } from '../../../src/runtime/live/store.ts';
import { createPipeline } from '../../../src/runtime/pipeline.ts';
import { createRegistry, type Registry } from '../../../src/runtime/tools/registry.ts';
import { createInProcessSend, type Handle } from '../../../src/runtime/wire/http-in-process.ts';
import { createMemoryAudit, type MemoryAudit } from '../../../src/security/audit-memory.ts';
import { Confirmations } from '../../../src/security/confirmation.ts';
import { Secret } from '../../../src/security/credentials.ts';
import { stillClock } from '../wire/still-clock.ts';

export interface Server {
  /** Which version it is; the newest that is known when left out. */
  readonly version?: string;
  /** What it calls its version, where that is none of those that are known. */
  readonly says?: string;
  readonly keys?: KeyPair;
  /** What its listApis tells these keys, and what it calls their role, where that is not what the simulator says. */
  readonly tells?: { readonly api: readonly JsonObject[]; readonly role: string };
  /** Commands that are off there. */
  readonly off?: readonly string[];
  /** Commands of its own, as its listApis tells them, and what each answers. */
  readonly own?: Readonly<Record<string, { readonly row: JsonObject; readonly answer: (form: Form) => JsonObject }>>;
}
export type Form = ReadonlyMap<string, string>;

export interface ServerWorld {
  readonly simulator: Simulator;
  readonly registry: Registry;
  readonly live: Live;
  readonly provider: Provider;
  readonly audit: MemoryAudit;
  readonly clock: ReturnType<typeof stillClock>;
  /** May be changed while it runs. */
  server: Server;
  execute(tool: string, args?: JsonObject, how?: How): Promise<Answer>;
  refusal(tool: string, args?: JsonObject, how?: How): Promise<ToolError>;
  /** Commands that arrived, with what each was given, learning apart. */
  sent(): readonly (readonly [command: string, form: Form])[];
  /** How often the server was asked what it has. */
  asked(): number;
}

export interface How {
  readonly controls?: Controls;
  readonly person?: Person;
}

let calls = 0;

export async function serverWorld(
  first: Server = {},
  store: LiveStore = forgetfulStore,
  later: (work: () => void) => void = (work) => work(),
): Promise<ServerWorld> {
  const registry = createRegistry([await catalogs.cloudstack!()]);
  const clock = stillClock(Date.UTC(2026, 10, 1));
  // What is adopted later is the server's own, and told by it.
  const { entries } = registry;
  const simulator = createCloudStackSimulator({
    tools: async () => Promise.all(entries.map(async ({ name }) => (await registry.load(name)).tool)),
    loadShape: (name) => registry.shape(name, 'cloudstack'),
    clock: clock.now,
    random: () => 0.25,
    jobMs: 0,
    ...(first.version !== undefined && { version: first.version }),
  });
  const arrived: (readonly [string, Form])[] = [];
  const handle: Handle = async (request) => {
    const form: Form = new Map(new URLSearchParams(await request.clone().text()));
    arrived.push([form.get('command') ?? '', form]);
    return differing(world.server, form, () => simulator.handle(request));
  };
  const provider = createCloudStackProvider({
    profiles: [profileWith(first.keys ?? adminLogin)],
    send: createInProcessSend(handle),
    clock,
    random: () => 0.5,
  });
  const known = new Set(registry.entries.map(({ symbol }) => symbol));
  const knowledge = createKnowledge({
    store,
    later,
    now: clock.now,
    elapsed: clock.elapsed,
    isKnown: (_, operation) => known.has(operation),
  });
  const live = createLive({ knowledge, versions: registry.versions });
  const audit = createMemoryAudit(new Uint8Array(32).fill(6), clock, 100_000);
  let tickets = 0;
  const pipeline = createPipeline({
    registry,
    providers: [provider],
    live,
    modes: { effects: 'all', destructive: 'allowed' },
    confirmations: new Confirmations({
      key: new Uint8Array(32).fill(5),
      elapsed: clock.elapsed,
      newId: () => `live-ticket-${String(tickets++).padStart(8, '0')}`,
      approveMs: 300_000,
      executeMs: 60_000,
    }),
    audit,
    now: clock.now,
    elapsed: clock.elapsed,
  });
  const execute: ServerWorld['execute'] = (tool, args = {}, { controls = {}, person } = {}) =>
    pipeline.execute({
      ...{ id: `00000000-0000-4000-8000-${String(calls++).padStart(12, '0')}`, tool, args, controls, entry: 'mcp' },
      ...{ principal: 'local', signal: new AbortController().signal, report: () => {} },
      ...(person !== undefined && { person }),
    });
  const world: ServerWorld = {
    ...{ simulator, registry, live, provider, audit, clock, server: first, execute },
    refusal: (...given) =>
      execute(...given).then(
        (answer) => Promise.reject(new Error(`it succeeded: ${answer.text}`)),
        (thrown: unknown) => asToolError(thrown),
      ),
    sent: () => arrived.filter(([command]) => !learning.has(command)),
    asked: () => arrived.filter(([command]) => command === 'listApis').length,
  };
  return world;
}

const learning: ReadonlySet<string> = new Set(['listApis', 'listCapabilities', 'listAccounts']);

async function differing(server: Server, form: Form, ask: () => Promise<Response>): Promise<Response> {
  const command = form.get('command') ?? '';
  const { off = [], own = {}, says, tells } = server;
  if (off.includes(command))
    return json(refused(401, 'unable to verify user credentials and/or request signature'), 401);
  if (Object.hasOwn(own, command)) return json({ [`${command.toLowerCase()}response`]: own[command]!.answer(form) });
  if (tells !== undefined && command === 'listApis')
    return json({ listapisresponse: { count: tells.api.length, api: tells.api } });
  if (tells !== undefined && command === 'listAccounts')
    return json({ listaccountsresponse: { count: 1, account: [{ name: 'somebody', rolename: tells.role }] } });
  const response = await ask();
  if (command === 'listCapabilities' && says !== undefined) {
    return json(
      JSON.parse((await response.text()).replace(/"cloudstackversion":"[^"]*"/, `"cloudstackversion":"${says}"`)),
    );
  }
  if (command !== 'listApis' || response.status !== 200) return response;
  const told = (await response.json()) as { listapisresponse: { api: readonly JsonObject[] } };
  const api = [
    ...told.listapisresponse.api.filter(({ name }) => !off.includes(String(name))),
    ...Object.values(own).map(({ row }) => row),
  ];
  return json({ listapisresponse: { count: api.length, api } });
}

const refused = (code: number, text: string): JsonObject => ({
  errorresponse: { uuidList: [], errorcode: code, errortext: text },
});
const json = (body: Json, status = 200): Response =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });

const profileWith = ({ apiKey, secretKey }: KeyPair): CloudStackProfile => ({
  name: 'lab',
  url: 'http://server.invalid/client/api',
  from: 'a test',
  isDefault: true,
  login: { kind: 'keys', apiKey: new Secret(apiKey), secretKey: new Secret(secretKey) },
  verify: 'on',
  jobWaitMs: 1_800_000,
});
