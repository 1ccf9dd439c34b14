// Records made from nothing but a shape: the right fields in the right kinds, the same each time.
import type { AnyShape, FieldDef } from '../../../../contract/tool.ts';
import { idOf } from './ids.ts';
import type { Field, Row } from './row.ts';
import type { World } from './world.ts';

/** Loads every shape that a record of this one holds inside, two levels deep. */
export async function loadNested(
  shape: AnyShape,
  load: (name: string) => Promise<AnyShape>,
  depth = 2,
): Promise<Readonly<Record<string, AnyShape>>> {
  const found: Record<string, AnyShape> = {};
  if (depth === 0) return found;
  for (const field of Object.values(shape)) {
    const name = field.shape ?? field.of?.shape;
    if (name === undefined || found[name] !== undefined) continue;
    const nested = await load(name);
    found[name] = nested;
    Object.assign(found, await loadNested(nested, load, depth - 1));
  }
  return found;
}

/** A record of the shape. `noun` goes into names; `nested` holds the shapes of inner records. */
export function plausible(
  world: World,
  noun: string,
  shape: AnyShape,
  nested: Readonly<Record<string, AnyShape>>,
  depth = 2,
): Row {
  const row: Row = { id: idOf(noun, '1') };
  for (const [name, field] of Object.entries(shape)) {
    if (name === 'jobid' || name === 'jobstatus' || name === 'removed') continue;
    const value = fieldValue(world, noun, name, field, nested, depth);
    if (value !== undefined) row[name] = value;
  }
  if (!('id' in shape)) row.id = '';
  return row;
}

/** Fields that point at things of the seeded cloud > table. */
const POINTERS: Readonly<Record<string, string>> = {
  zoneid: 'zone',
  podid: 'pod',
  clusterid: 'cluster',
  hostid: 'host',
  domainid: 'domain',
  accountid: 'account',
  networkid: 'network',
  vpcid: 'vpc',
  physicalnetworkid: 'physicalnetwork',
  virtualmachineid: 'virtualmachine',
  volumeid: 'volume',
  templateid: 'template',
  serviceofferingid: 'serviceoffering',
  diskofferingid: 'diskoffering',
  storageid: 'storagepool',
  userid: 'user',
  managementserverid: 'managementserver',
};

/** Names beside such pointers > table of the pointer and the field to show. */
const NAMES: Readonly<Record<string, readonly [table: string, field: string]>> = {
  zonename: ['zone', 'name'],
  podname: ['pod', 'name'],
  clustername: ['cluster', 'name'],
  hostname: ['host', 'name'],
  domain: ['domain', 'name'],
  domainpath: ['domain', 'path'],
  account: ['account', 'name'],
  networkname: ['network', 'name'],
  vpcname: ['vpc', 'name'],
  virtualmachinename: ['virtualmachine', 'name'],
  managementservername: ['managementserver', 'name'],
  username: ['user', 'username'],
};

const SECRET = /password|secret|privatekey|token|^key$|accesskey|configdata|^psk$|presharedkey/i;

function fieldValue(
  world: World,
  noun: string,
  name: string,
  field: FieldDef,
  nested: Readonly<Record<string, AnyShape>>,
  depth: number,
): Field {
  switch (field.kind) {
    case 'flag':
      return /^(success|enabled|isready|isenabled|isallowed|isvalid)$/.test(name);
    case 'whole':
      if (field.unit === 'bytes') return 1_073_741_824;
      return name.endsWith('port') ? 443 : 1;
    case 'number':
      return 1.5;
    case 'instant':
      return world.stamp();
    case 'list': {
      const inner = inside(world, noun, name, field.of, nested, depth);
      return inner === undefined ? [] : [inner];
    }
    case 'map':
      return {};
    case 'shape':
      return inside(world, noun, name, field, nested, depth);
    case 'uuid':
    case 'text':
      return textOf(world, noun, name);
    default:
      return undefined;
  }
}

function inside(
  world: World,
  noun: string,
  name: string,
  field: FieldDef | undefined,
  nested: Readonly<Record<string, AnyShape>>,
  depth: number,
): Field {
  const shape = field?.shape === undefined ? undefined : nested[field.shape];
  if (shape === undefined || depth === 0) return undefined;
  const row = plausible(world, `${noun}-${name}`, shape, nested, depth - 1);
  if (row.id !== '') return row;
  const { id: _, ...rest } = row;
  return rest;
}

function textOf(world: World, noun: string, name: string): string {
  const pointed = POINTERS[name];
  if (pointed !== undefined) return world.table(pointed).all()[0]?.id ?? idOf(pointed, '1');
  const named = NAMES[name];
  if (named !== undefined) return String(world.table(named[0]).all()[0]?.[named[1]] ?? `${named[0]}-1`);
  if (SECRET.test(name)) return `SIMULATED-SECRET-${name}`;
  if (name === 'id') return idOf(noun, '1');
  if (name.endsWith('uuid') || name.endsWith('id')) return idOf(name, noun);
  if (name === 'name') return `${noun}-1`;
  if (name === 'state' || name === 'status') return 'Enabled';
  if (/ip(address)?$/.test(name)) return '192.0.2.10';
  if (/cidr|subnet|prefix/.test(name)) return '192.0.2.0/24';
  if (/gateway$/.test(name)) return '192.0.2.1';
  if (/netmask/.test(name)) return '255.255.255.0';
  if (/mac/.test(name)) return '02:00:00:00:00:01';
  if (/url$/i.test(name)) return `https://simulated.example/${noun}`;
  if (/date|time$/.test(name)) return world.stamp();
  return `simulated ${name}`;
}
