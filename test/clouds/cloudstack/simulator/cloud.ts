// A simulated cloud under test: calls signed like a client's, time that moves only when told.

import { sign } from '../../../../src/clouds/cloudstack/provider/sign.ts';
import { adminLogin, type KeyPair } from '../../../../src/clouds/cloudstack/simulator/access/credentials.ts';
import { idOf } from '../../../../src/clouds/cloudstack/simulator/engine/ids.ts';
import {
  createCloudStackSimulator,
  type Simulator,
  type SimulatorOptions,
} from '../../../../src/clouds/cloudstack/simulator/simulator.ts';
import type { AnyTool, Json } from '../../../../src/contract/tool.ts';
import { catalogs } from '../../../../src/generated/catalog.ts';
import { createRegistry, type Registry } from '../../../../src/runtime/tools/registry.ts';
import { Secret } from '../../../../src/security/credentials.ts';

export type Params = Readonly<Record<string, string>>;
export type Loose = Readonly<Record<string, Json>>;

export interface Answered {
  readonly status: number;
  readonly headers: Headers;
  /** Name of the envelope. */
  readonly envelope: string;
  /** What stands below the envelope. */
  readonly body: Loose;
}

export interface Cloud {
  readonly simulator: Simulator;
  readonly clock: { at: number };
  /** One signed call. */
  call(command: string, params?: Params, keys?: KeyPair): Promise<Answered>;
  /** The rows of a list command; none when the answer is empty. */
  list(command: string, params?: Params, keys?: KeyPair): Promise<readonly Loose[]>;
  /** Starts a job, lets its time pass, and hands back what queryAsyncJobResult says. */
  job(command: string, params?: Params, keys?: KeyPair): Promise<Loose>;
  /** The same, for a job that has to succeed: its result. */
  done(command: string, params?: Params, keys?: KeyPair): Promise<Loose>;
}

export const START = Date.UTC(2026, 10, 1);
export const URL_OF_API = 'http://cloud.example/client/api';
/** Id of a seeded thing. */
export const id = idOf;

let shared: Promise<Registry> | undefined;
export const registry = (): Promise<Registry> => {
  shared ??= catalogs.cloudstack!().then((catalog) => createRegistry([catalog]));
  return shared;
};

export async function toolOf(command: string): Promise<AnyTool | undefined> {
  const known = await registry();
  const entry = known.entries.find(({ symbol }) => symbol.toLowerCase() === command.toLowerCase());
  return entry === undefined ? undefined : (await known.load(entry.name)).tool;
}

export async function allTools(): Promise<readonly AnyTool[]> {
  const known = await registry();
  return Promise.all(known.entries.map(async ({ name }) => (await known.load(name)).tool));
}

export function createCloud(options: Partial<SimulatorOptions> = {}): Cloud {
  const clock = { at: START };
  const simulator = createCloudStackSimulator({
    tools: allTools,
    find: toolOf,
    loadShape: async (name) => (await registry()).shape(name, 'cloudstack'),
    clock: () => clock.at,
    random: randomFrom(42),
    ...options,
  });
  const call: Cloud['call'] = async (command, params = {}, keys = adminLogin) =>
    read(await simulator.handle(post(signed(command, params, keys))));
  const list: Cloud['list'] = async (command, params, keys) => {
    const { status, body } = await call(command, params, keys);
    if (status !== 200) throw new Error(`${command}: ${status} ${String(body.errortext)}`);
    return (Object.values(body).find(Array.isArray) as readonly Loose[] | undefined) ?? [];
  };
  const job: Cloud['job'] = async (command, params, keys) => {
    const started = await call(command, params, keys);
    if (started.status !== 200) throw new Error(`${command}: ${started.status} ${String(started.body.errortext)}`);
    clock.at += 1000;
    return (await call('queryAsyncJobResult', { jobid: String(started.body.jobid) }, keys)).body;
  };
  const done: Cloud['done'] = async (command, params, keys) => {
    const result = await job(command, params, keys);
    if (result.jobstatus !== 1) throw new Error(`${command}: ${JSON.stringify(result.jobresult)}`);
    return result.jobresult as Loose;
  };
  return { simulator, clock, call, list, job, done };
}

/** The value at a path of names and indices below an answer. */
export function at(value: unknown, path: string): unknown {
  let here = value;
  for (const name of path.split('.')) here = (here as Readonly<Record<string, unknown>> | undefined)?.[name];
  return here;
}

/** Number and text with which a job failed. */
export async function failure(cloud: Cloud, command: string, params: Params): Promise<readonly [number, string]> {
  const job = await cloud.job(command, params);
  return [Number(job.jobresultcode), textAt(job, 'jobresult.errortext')];
}

/** The same, as text. */
export const textAt = (value: unknown, path: string): string => String(at(value, path));

/** Parameters with key and signature, in the order of sending. */
export function signed(command: string, params: Params, keys: KeyPair): [string, string][] {
  const fields: [string, string][] = Object.entries({ command, response: 'json', apiKey: keys.apiKey, ...params });
  return [...fields, ['signature', sign(fields, new Secret(keys.secretKey))]];
}

export const post = (fields: readonly (readonly [string, string])[], headers: Params = {}): Request =>
  new Request(URL_OF_API, {
    method: 'POST',
    body: new URLSearchParams(Object.fromEntries(fields)).toString(),
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
  });

export const get = (fields: readonly (readonly [string, string])[], headers: Params = {}): Request =>
  new Request(`${URL_OF_API}?${new URLSearchParams(Object.fromEntries(fields)).toString()}`, {
    headers,
  });

export async function read(response: Response): Promise<Answered> {
  const json = (await response.json()) as Record<string, Json>;
  const [envelope = '', body = {}] = Object.entries(json)[0] ?? [];
  return { status: response.status, headers: response.headers, envelope, body: body as Loose };
}

function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}
