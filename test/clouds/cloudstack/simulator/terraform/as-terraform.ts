// Calls as Terraform's provider makes them: things by their names, waits for jobs, reads by id, and what it holds for "gone".
import { deploySandbox, SANDBOX } from '../../../../../scripts/outside/sandbox.ts';
import type { KeyPair } from '../../../../../src/clouds/cloudstack/simulator/access/credentials.ts';
import { type Cloud, createCloud, type Loose, type Params } from '../cloud.ts';
import { KINDS, type KindName } from './kinds.ts';

/** Something that stands in the state. */
export interface Made {
  readonly kind: KindName;
  readonly id: string;
  /** Added to each reading: the project that it lies in. */
  readonly within?: Params;
}

export interface Terraform {
  readonly cloud: Cloud;
  /** Sends one command and waits for its job; the only value below the envelope, or everything. Throws as the Go client does. */
  readonly ask: (command: string, params?: Params) => Promise<Loose>;
  /** The text of the refusal that has to come. */
  refusal(command: string, params?: Params): Promise<string>;
  /** The id of the only row of that name. Throws when there is none or more than one. */
  named(list: string, name: string, params?: Params): Promise<string>;
  make(kind: KindName, params?: Params, within?: Params): Promise<Made>;
  /** The row; undefined when the provider would take it out of its state. */
  read(made: Made): Promise<Loose | undefined>;
  /** The row, twice the same: a plan after it has nothing to do. */
  settled(made: Made): Promise<Loose>;
  /** Deletes it, and sees that it is gone and that deleting it again does no harm. */
  drop(made: Made, params?: Params): Promise<void>;
  /** Deletes everything that was made and stands, the last first. */
  dropAll(): Promise<void>;
  /** Ids by the names that tests use. */
  readonly zone: string;
  offering(name: 'Small Instance' | 'Medium Instance'): Promise<string>;
  template(): Promise<string>;
  networkOffering(name: string): Promise<string>;
}

/** A cloud with the data centre of those tests. */
export async function createTerraform(keys?: KeyPair): Promise<Terraform> {
  const cloud = createCloud();
  const standing: Made[] = [];
  const ask = async (command: string, params: Params = {}): Promise<Loose> => {
    const { status, body } = await cloud.call(command, params, keys);
    if (status !== 200)
      throw new Error(`${command}: error ${status} (${String(body.cserrorcode)}): ${String(body.errortext)}`);
    if (typeof body.jobid !== 'string' || command === 'queryAsyncJobResult') return only(body);
    cloud.clock.at += 1000;
    const { body: job } = await cloud.call('queryAsyncJobResult', { jobid: body.jobid }, keys);
    if (job.jobstatus === 1) return only(job.jobresult as Loose);
    throw new Error(`${command}: job: ${JSON.stringify(job.jobresult)}`);
  };
  const rows = async (command: string, params: Params): Promise<readonly Loose[]> => cloud.list(command, params, keys);
  const named: Terraform['named'] = async (list, name, params = {}) => {
    const found = await rows(list, { name, ...params });
    const exact = found.length === 1 ? found : found.filter((row) => row.name === name);
    if (exact.length !== 1) throw new Error(`${list}: ${exact.length} rows are named ${name}`);
    return String(exact[0]?.id);
  };
  const read: Terraform['read'] = async ({ kind, id, within }) => {
    const { list, ask: more } = KINDS[kind];
    try {
      const found = await rows(list, { id, ...more, ...within });
      if (found.length > 1) throw new Error(`${list}: ${found.length} rows have the id ${id}`);
      return found[0];
    } catch (error) {
      if (isGone(error, id)) return undefined;
      throw error;
    }
  };
  const drop: Terraform['drop'] = async (made, params = {}) => {
    const { remove, dropping } = KINDS[made.kind];
    await ask(remove, { id: made.id, ...dropping, ...params });
    const at = standing.indexOf(made);
    if (at >= 0) standing.splice(at, 1);
    const left = await read({ kind: made.kind, id: made.id });
    if (left !== undefined) throw new Error(`${made.kind} ${made.id} still exists`);
  };
  const zone = await (async () => {
    await deploySandbox(ask);
    return named('listZones', SANDBOX.zone);
  })();
  return {
    ...{ cloud, ask, named, read, drop, zone },
    async refusal(command, params) {
      const answer = await ask(command, params).catch((error: unknown) => error);
      if (answer instanceof Error) return answer.message;
      throw new Error(`${command} was not refused`);
    },
    async make(kind, params = {}, within = {}) {
      const made = { kind, id: idOf(await ask(KINDS[kind].create, params)), within };
      standing.push(made);
      return made;
    },
    async settled(made) {
      const [first, second] = [await read(made), await read(made)];
      if (first === undefined) throw new Error(`${made.kind} ${made.id} is not there`);
      if (JSON.stringify(first) !== JSON.stringify(second)) throw new Error(`${made.kind} is another at each reading`);
      return first;
    },
    async dropAll() {
      for (const made of standing.splice(0).reverse()) await drop(made);
    },
    offering: (name) => named('listServiceOfferings', name),
    template: () => named('listTemplates', SANDBOX.template, { templatefilter: 'executable', zoneid: zone }),
    networkOffering: (name) => named('listNetworkOfferings', name),
  };
}

/** The words by which the provider and its tests know that an id is gone. */
export const isGone = (error: unknown, id: string): boolean =>
  [
    `Invalid parameter id value=${id} due to incorrect long value format, or entity does not exist`,
    ...['Unable to find account', 'Unable to find domain'],
  ].some((words) => String(error).includes(words));

/** The id of what was made; two commands answer a list of one. */
function idOf(answer: Loose): string {
  const [first] = (Object.values(answer).find(Array.isArray) as readonly Loose[] | undefined) ?? [];
  const id = answer.id ?? first?.id;
  if (typeof id !== 'string') throw new Error(`no id in ${JSON.stringify(answer)}`);
  return id;
}

/** The only value of an object, as the Go client unwraps an answer. */
function only(body: Loose): Loose {
  const values = Object.values(body);
  const [value] = values;
  return values.length === 1 && typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Loose)
    : body;
}
