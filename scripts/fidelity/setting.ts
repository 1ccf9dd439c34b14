// What has to stand before a recording is replayed: the callers it was made by, and things that were there before it.
import type { KeyPair } from '../../src/clouds/cloudstack/simulator/access/credentials.ts';
import type { CloudUnderTest } from './cloud-under-test.ts';
import { bodyOf, type Value } from './form.ts';

type Row = { readonly [name: string]: Value };
type Params = Readonly<Record<string, string>>;

/** Calls by the administrator, for setting the scene. */
export interface Stage {
  readonly cloud: CloudUnderTest;
  /** Runs a command to its end and hands back the record it made. Throws where it was refused. */
  readonly make: (command: string, parameters: Params) => Promise<Row>;
  readonly list: (command: string, parameters?: Params) => Promise<readonly Row[]>;
}

/** Somebody to set the scene with. */
export function stageOf(cloud: CloudUnderTest): Stage {
  const call = async (command: string, parameters: Params): Promise<Row> => {
    const came = await cloud.send({ command, method: 'POST', parameters, keys: cloud.admin });
    const below = bodyOf(came);
    if (came.status !== 200 || below === undefined)
      throw new Error(`${command}: ${came.status} ${came.body.slice(0, 300)}`);
    return below;
  };
  const record = (below: Row): Row => {
    const made = Object.values(below).find((it) => typeof it === 'object') ?? below;
    return (Array.isArray(made) ? made[0] : made) as Row;
  };
  return {
    cloud,
    list: async (command, parameters = {}) =>
      (Object.values(await call(command, { listall: 'true', ...parameters })).find(Array.isArray) ??
        []) as readonly Row[],
    make: async (command, parameters) => {
      const below = await call(command, parameters);
      if (typeof below.jobid !== 'string') return record(below);
      for (let looks = 0; looks < 300; looks += 1) {
        await cloud.pass();
        const job = await call('queryAsyncJobResult', { jobid: below.jobid });
        if (job.jobstatus === 1) return record(job.jobresult as Row);
        if (job.jobstatus === 2) throw new Error(`${command}: ${JSON.stringify(job.jobresult)}`);
      }
      throw new Error(`${command}: its job does not end`);
    },
  };
}

/** Account > role, and whether nothing at all is granted to it. */
const CALLERS: Readonly<Record<string, readonly [role: string, limit?: string]>> = {
  alice: ['User'],
  dora: ['Domain Admin'],
  rita: ['Read-Only User - Default'],
  quinn: ['User', '0'],
};

/** Keys of every caller: the administrator and four accounts of the domain ROOT/tenant, made where they are missing. */
export async function callersOf(stage: Stage): Promise<ReadonlyMap<string, KeyPair>> {
  const keys = new Map<string, KeyPair>([['admin', stage.cloud.admin]]);
  const domains = await stage.list('listDomains', { name: 'tenant' });
  const domain = domains[0] ?? (await stage.make('createDomain', { name: 'tenant' }));
  const roles = await stage.list('listRoles');
  for (const [name, [roleName, limit]] of Object.entries(CALLERS)) {
    const role = roles.find((it) => it.name === roleName);
    if (role === undefined) continue;
    const there = (await stage.list('listUsers', { username: name }))[0];
    const user = there ?? (await newUser(stage, name, text(role.id), text(domain.id)));
    const pair = await stage.make('registerUserKeys', { id: text(user.id) });
    keys.set(name, { apiKey: text(pair.apikey), secretKey: text(pair.secretkey) });
    if (limit === undefined) continue;
    for (const resourcetype of ['0', '1', '2', '4', '6']) {
      const owner = { account: name, domainid: text(domain.id) };
      await stage.make('updateResourceLimit', { ...owner, resourcetype, max: limit });
    }
  }
  return keys;
}

async function newUser(stage: Stage, name: string, roleid: string, domainid: string): Promise<Row> {
  const person = { username: name, firstname: name, lastname: name, email: `${name}@example.org` };
  const account = await stage.make('createAccount', { ...person, password: `only-for-${name}`, roleid, domainid });
  return (account.user as readonly Row[])[0]!;
}

const text = (value: Value | undefined): string => String(value);

/** Names that stand for any of a kind. */
const ANY: Readonly<Record<string, string>> = { role: 'User', diskoffering: 'disk-custom' };

/** Kind > how to list it. A thing of the same name is taken if there is one, otherwise the first. */
const LISTS: Readonly<Record<string, readonly [command: string, parameters: Params]>> = {
  zone: ['listZones', {}],
  domain: ['listDomains', {}],
  role: ['listRoles', {}],
  template: ['listTemplates', { templatefilter: 'executable' }],
  ostype: ['listOsTypes', {}],
  serviceoffering: ['listServiceOfferings', {}],
  diskoffering: ['listDiskOfferings', {}],
  networkoffering: ['listNetworkOfferings', {}],
  vpcoffering: ['listVPCOfferings', {}],
  networkserviceprovider: ['listNetworkServiceProviders', {}],
  networkacllist: ['listNetworkACLLists', {}],
};

/** Things that other recordings of the same server left behind, by name: made when they are first needed. */
const LEFT: Readonly<Record<string, (stage: Stage, find: (what: string) => Promise<string>) => Promise<Row>>> = {
  'network/df-net-1': async (stage, find) =>
    stage.make('createNetwork', {
      name: 'df-net-1',
      displaytext: 'df-net-1',
      zoneid: await find('zone/Sandbox'),
      networkofferingid: await find('networkoffering/DefaultIsolatedNetworkOfferingWithSourceNatService'),
    }),
  'virtualmachine/df-vm1-renamed': (stage, find) => machine(stage, find, 'df-vm1-renamed'),
  'virtualmachine/df-vm2': (stage, find) => machine(stage, find, 'df-vm2'),
  'template/CentOS 5.6 (64-bit) no GUI (Simulator)': async (stage, find) =>
    stage.make('registerTemplate', {
      name: 'bare',
      displaytext: 'bare',
      url: 'http://images.example.org/bare.qcow2',
      format: 'QCOW2',
      hypervisor: 'KVM',
      ostypeid: await find('ostype/any'),
      zoneid: await find('zone/Sandbox'),
      ispublic: 'true',
      isextractable: 'true',
    }),
  'volume/df-vol': async (stage, find) =>
    stage.make('createVolume', {
      name: 'df-vol',
      zoneid: await find('zone/Sandbox'),
      diskofferingid: await find('diskoffering/Small'),
    }),
  'iso/df-iso': async (stage, find) =>
    stage.make('registerIso', {
      name: 'df-iso',
      displaytext: 'df-iso',
      url: 'http://images.example.org/df.iso',
      zoneid: await find('zone/Sandbox'),
      ostypeid: await find('ostype/any'),
      bootable: 'true',
    }),
  'diskoffering/Small': (stage) =>
    stage.make('createDiskOffering', { name: 'Small', displaytext: 'Small', disksize: '5' }),
  'serviceoffering/df-so-2': (stage) => compute(stage, 'df-so-2', '1'),
  'serviceoffering/df-so-sfs': (stage) => compute(stage, 'df-so-sfs', '2'),
};

const machine = async (stage: Stage, find: (what: string) => Promise<string>, name: string): Promise<Row> =>
  stage.make('deployVirtualMachine', {
    name,
    zoneid: await find('zone/Sandbox'),
    serviceofferingid: await find('serviceoffering/Small Instance'),
    templateid: await find('template/CentOS 5.6 (64-bit) no GUI (Simulator)'),
    networkids: await find('network/df-net-1'),
  });

const compute = (stage: Stage, name: string, cpunumber: string): Promise<Row> =>
  stage.make('createServiceOffering', {
    name,
    displaytext: name,
    cpunumber,
    cpuspeed: '500',
    memory: '1024',
    offerha: 'true',
    dynamicscalingenabled: 'true',
  });

/** The id that stands for `kind/name` here: of the same name, of one left behind, or the first of the kind. */
export function finder(stage: Stage): (what: string) => Promise<string> {
  const found = new Map<string, Promise<string>>();
  const find = (what: string): Promise<string> => {
    const ready = found.get(what);
    if (ready !== undefined) return ready;
    const sought = search(stage, what, find);
    found.set(what, sought);
    return sought;
  };
  return find;
}

/** What was made, once a little time has passed over it: images are copied, machines start. */
async function settled(stage: Stage, made: Promise<Row>): Promise<Row> {
  const row = await made;
  for (let seconds = 0; seconds < 5; seconds += 1) await stage.cloud.pass();
  return row;
}

async function search(stage: Stage, what: string, find: (what: string) => Promise<string>): Promise<string> {
  const left = LEFT[what];
  if (left !== undefined) return text((await settled(stage, left(stage, find))).id);
  const [kind = '', name] = [what.slice(0, what.indexOf('/')), what.slice(what.indexOf('/') + 1)];
  const list = LISTS[kind];
  if (list === undefined) throw new Error(`Nothing here stands for ${what}.`);
  const rows = await stage.list(list[0], list[1]);
  const wanted = name === 'any' ? ANY[kind] : name;
  const row = rows.find((it) => it.name === wanted) ?? rows.find((it) => it.forvpc === /Vpc/.test(what)) ?? rows[0];
  if (row === undefined) throw new Error(`Nothing here stands for ${what}.`);
  return text(row.id);
}
