// A CloudStack in memory: one function from request to response, with accounts, state, jobs and refusals.

import type { Faults } from '../../../contract/faults.ts';
import type { AnyShape, AnyTool } from '../../../contract/tool.ts';
import { versions } from '../../../generated/cloudstack/versions.ts';
import { adminLogin, type KeyPair } from './access/credentials.ts';
import { anonymous, session } from './access/login.ts';
import { offersParam } from './access/role-commands.ts';
import { permitsOf } from './access/roles.ts';
import { identify } from './access/verify.ts';
import { Args } from './engine/args.ts';
import { type Command, commandBook } from './engine/commands.ts';
import { deriver } from './engine/derived.ts';
import { type Body, execute } from './engine/execute.ts';
import { ApiFault, unauthorized, unsupported } from './engine/fault.ts';
import type { Plant } from './engine/plants.ts';
import type { Caller, Reply, Run } from './engine/types.ts';
import { asFault, createWorld, type World } from './engine/world.ts';
import { type LoggedRequest, RequestLog } from './request-log.ts';
import { modulesFor } from './resources/modules.ts';
import { seed } from './seed/seed.ts';
import { agedSpecification } from './versions.ts';
import { type Incoming, readRequest } from './wire/incoming.ts';
import { answer, type Format, page, refusal, SIMULATED } from './wire/outgoing.ts';

/** What the simulator is told and given: the API, time and chance. */
export interface SimulatorOptions {
  /** Every CloudStack tool; asked for once, when a command without a model comes. */
  readonly tools: () => Promise<readonly AnyTool[]>;
  readonly loadShape: (name: string) => Promise<AnyShape>;
  /** One tool by its command in lower case: spares loading all of them for a command that has a model. */
  readonly find?: (command: string) => Promise<AnyTool | undefined>;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  /** Numbers in [0, 1): ids, keys, passwords. */
  readonly random: () => number;
  /** How long jobs take, in milliseconds; 800 when left out. */
  readonly jobMs?: number;
  /** The administrator's key pair instead of the built-in one. */
  readonly keys?: KeyPair;
  /** Version of the API to play, one of those of the generated table of versions; the newest when left out. */
  readonly version?: string;
  /** What is to go wrong, by command. */
  readonly faults?: Pick<Faults, 'credentials' | 'job'>;
}

/** A running simulated cloud. */
export interface Simulator {
  /** Answers a request to `.../api`. Never rejects. */
  readonly handle: (request: Request) => Promise<Response>;
  /** Back to the seeded cloud; forgets requests, jobs, sessions and plants. */
  readonly reset: () => void;
  /** The newest requests, oldest first: proof of what was sent, without secrets. */
  readonly requests: readonly LoggedRequest[];
  /** Prepares a fault, or lays fields over a row. */
  readonly plant: (plant: Plant) => void;
}

/** A simulated cloud of two zones, running from the first request on. */
export function createCloudStackSimulator(options: SimulatorOptions): Simulator {
  const log = new RequestLog();
  const specification = agedSpecification(options, options.version);
  const modules = modulesFor(specification);
  const book = commandBook(specification, modules);
  const modelled = new Set(modules.flatMap((module) => Object.keys(module.commands)));
  const derive = deriver(specification, (command) => modelled.has(command));
  let world = fresh(options);

  async function handle(request: Request): Promise<Response> {
    const current = world;
    current.timeline.advance(current.now());
    const incoming = await readRequest(request);
    if (!('pairs' in incoming)) {
      log.add({ command: '', params: {}, at: current.now(), status: incoming.status });
      return page(incoming);
    }
    const response = await respond(current, incoming);
    log.add({
      command: incoming.param('command') ?? '',
      params: RequestLog.withoutSecrets(incoming.pairs),
      at: current.now(),
      status: response.status,
    });
    return response;
  }

  async function respond(current: World, incoming: Incoming): Promise<Response> {
    const format: Format = incoming.param('response')?.toLowerCase() === 'json' ? 'json' : 'xml';
    const hasCommand = incoming.param('command') !== undefined;
    const name = incoming.param('command') ?? '';
    const planted = current.plants.isEmpty ? undefined : current.plants.take('answer', name);
    if (planted !== undefined) return raw(planted);
    let command: Command | undefined;
    try {
      command = name === '' ? undefined : await book.get(name);
      if (command !== undefined && anonymous.has(command.name))
        return await session(current, incoming, command, format);
      const lapsed = options.faults?.credentials(command?.name ?? name);
      if (lapsed === 'expired') current.sessions.endAll();
      if (lapsed === 'revoked') throw unauthorized();
      const who = identify(current, incoming);
      if (command === undefined) throw unknown(who, name);
      if (!permitsOf(current, who)(command.name)) throw notOffered(who, command.name);
      const refused = current.plants.isEmpty ? undefined : current.plants.take('refusal', command.name);
      if (refused !== undefined) throw new ApiFault(refused.status, refused.text);
      const { body, isShape } = await run(current, command, incoming, who);
      const lost = current.plants.isEmpty ? undefined : current.plants.take('lost', command.name);
      if (lost !== undefined) return raw(lost);
      return answer(format, command.envelope, body, {
        version: current.version,
        ...(isShape && { headers: { [SIMULATED]: 'shape' } }),
      });
    } catch (thrown) {
      return refusal(
        format,
        isOfNobody(thrown) ? 'errorresponse' : (command?.envelope ?? (hasCommand ? 'errorresponse' : 'null')),
        asFault(thrown),
        current.version,
      );
    }
  }

  async function run(
    current: World,
    command: Command,
    incoming: Incoming,
    who: Caller,
  ): Promise<{ body: Body; isShape: boolean }> {
    const args = new Args(incoming.pairs);
    for (const name of (await specification.absentParams?.(command.name)) ?? []) args.drop(name);
    for (const name of args.names()) if (!offersParam(who.roleType, command.name, name)) args.drop(name);
    const hidden = await specification.absentFields?.(command.name);
    const call = {
      command: command.name,
      tool: command.tool,
      shape: command.shape,
      args,
      who,
      world: current,
      ...(hidden && { hidden }),
    };
    const planned = options.faults?.job ?? (() => undefined);
    if (command.run !== undefined) return { body: await execute(command, command.run, call, planned), isShape: false };
    const { module, run: derived, keeps } = await derive(command);
    const body = await execute({ ...command, module }, keeps ? derived : saying(derived), call, planned);
    return { body, isShape: true };
  }

  return {
    handle,
    reset: () => {
      world = fresh(options);
      log.clear();
    },
    requests: log.entries,
    plant: (plant) => plantIn(world, plant),
  };
}

const newest = versions.versions.at(-1) ?? '';

function fresh(options: SimulatorOptions): World {
  const world = createWorld({
    clock: options.clock,
    random: options.random,
    jobMs: options.jobMs ?? 800,
    version: options.version ?? newest,
  });
  seed(world, options.keys ?? adminLogin);
  return world;
}

/** A command behind which nothing stands says so where its answer is read, too. */
function saying(run: Run): Run {
  const said = (reply: Reply): Reply =>
    reply.kind === 'success' || reply.kind === 'object' || reply.kind === 'list'
      ? { ...reply, displaytext: NOTHING_DONE }
      : reply;
  return (call) => {
    const outcome = run(call);
    if (outcome instanceof Promise) return outcome.then(said);
    return outcome.kind === 'work' ? { ...outcome, finish: () => said(outcome.finish()) } : said(outcome);
  };
}

const NOTHING_DONE = 'Simulated by its form only: nothing was done, and nothing stands behind this answer.';

/** By key the server does not say what is wrong; in a session it does. */
function unknown(who: Caller, name: string): ApiFault {
  if (who.session === undefined) return unauthorized();
  return notOffered(who, name);
}

const notOffered = (who: Caller, name: string): ApiFault =>
  unsupported(`The API command [${name}] does not exist or is not available for the account for user ${who.user.id}.`);

/** A command that is not the caller's is refused before it counts as that command. */
const isOfNobody = (thrown: unknown): boolean => thrown instanceof ApiFault && thrown.status === 432;

const raw = (planted: { readonly status: number; readonly body: string; readonly contentType?: string }): Response =>
  new Response(planted.body, {
    status: planted.status,
    headers: { 'content-type': planted.contentType ?? 'text/html' },
  });

function plantIn(world: World, plant: Plant): void {
  switch (plant.kind) {
    case 'row': {
      const table = world.table(plant.table);
      const there = table.get(plant.row.id);
      if (there === undefined) table.put({ ...plant.row });
      else Object.assign(there, plant.row);
      return;
    }
    case 'noCapacity':
      world.plants.fillZone(plant.zone);
      return;
    default:
      world.plants.add(plant);
  }
}
