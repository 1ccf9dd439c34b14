// What flows through the simulated cloud need: calls that wait for their job, refusals, and things to begin with.
import type { KeyPair } from '../../../../../src/clouds/cloudstack/simulator/access/credentials.ts';
import { at, type Cloud, createCloud, id, type Loose, type Params } from '../cloud.ts';

export const zone = id('zone', 'fra1');
export const otherZone = id('zone', 'zrh1');
export const small = id('serviceoffering', 'small');
export const template = id('template', 'debian-12');
export const isolated = id('networkoffering', 'DefaultIsolatedNetworkOfferingWithSourceNatService');
export const tiers = id('networkoffering', 'DefaultIsolatedNetworkOfferingForVpcNetworks');

/** A cloud of its own, and how a client of it works. */
export interface Kit {
  readonly cloud: Cloud;
  /** Runs a command to its end. Throws `command number: text` where it is refused, at once or by its job. */
  readonly run: (command: string, params?: Params, keys?: KeyPair) => Promise<Loose>;
  /** Number with which a command is refused; 200 where it is taken. */
  readonly refusal: (command: string, params: Params, keys?: KeyPair) => Promise<number>;
  readonly list: (command: string, params?: Params, keys?: KeyPair) => Promise<readonly Loose[]>;
  readonly network: (name: string, more?: Params, keys?: KeyPair) => Promise<string>;
  readonly machine: (name: string, networkids: string, more?: Params, keys?: KeyPair) => Promise<Loose>;
  /** A new account with keys of its user. */
  readonly account: (name: string, domainid: string) => Promise<{ readonly id: string; readonly keys: KeyPair }>;
}

export function createKit(): Kit {
  const cloud = createCloud();
  const ended = async (command: string, params: Params, keys?: KeyPair): Promise<readonly [number, Loose]> => {
    const { status, body } = await cloud.call(command, params, keys);
    if (status !== 200 || typeof body.jobid !== 'string') return [status, body];
    cloud.clock.at += 1000;
    const job = (await cloud.call('queryAsyncJobResult', { jobid: body.jobid })).body;
    return [job.jobstatus === 1 ? 200 : Number(job.jobresultcode), (job.jobresult ?? {}) as Loose];
  };
  const run: Kit['run'] = async (command, params = {}, keys) => {
    const [status, body] = await ended(command, params, keys);
    if (status !== 200) throw new Error(`${command} ${status}: ${String(body.errortext)}`);
    const made = Object.values(body).find((it) => typeof it === 'object') ?? body;
    return (Array.isArray(made) ? made[0] : made) as Loose;
  };
  const kit: Kit = {
    cloud,
    run,
    refusal: async (command, params, keys) => (await ended(command, params, keys))[0],
    list: cloud.list,
    network: async (name, more = {}, keys) =>
      text(await run('createNetwork', { name, zoneid: zone, networkofferingid: isolated, ...more }, keys), 'id'),
    machine: (name, networkids, more = {}, keys) =>
      run(
        'deployVirtualMachine',
        { name, zoneid: zone, serviceofferingid: small, templateid: template, networkids, ...more },
        keys,
      ),
    account: async (name, domainid) => {
      const person = { username: name, firstname: name, lastname: name, email: `${name}@x.example`, password: 'p' };
      const made = await run('createAccount', { ...person, accounttype: '0', domainid });
      const pair = await run('registerUserKeys', { id: text(made, 'user.0.id') });
      return { id: text(made, 'id'), keys: { apiKey: text(pair, 'apikey'), secretKey: text(pair, 'secretkey') } };
    },
  };
  return kit;
}

/** The text at a path below an answer. */
export const text = (value: unknown, path: string): string => String(at(value, path));
