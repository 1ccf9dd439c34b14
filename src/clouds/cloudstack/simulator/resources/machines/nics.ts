// Network cards of machines, and the addresses on them.
import { inUse, invalid, noEntity } from '../../engine/fault.ts';
import { listed, select } from '../../engine/lists.ts';
import type { Row } from '../../engine/row.ts';
import type { Call, Module, Resource } from '../../engine/types.ts';
import { success, work } from '../../engine/types.ts';
import { mustBe, object, subject } from '../../engine/verbs.ts';
import { must } from '../../engine/world.ts';
import { covers, nextFree, rangeOf } from '../addresses.ts';
import { machine, machineWith, nicsOf, shownNic } from './machine.ts';
import { addressesIn, newNic } from './placement.ts';

const nicResource: Resource = {
  table: 'nic',
  key: 'nic',
  noun: 'network card',
  type: 'Nic',
  matches: { nicid: (row, value) => row.id === value, virtualmachineid: null, fordisplay: null },
  view: (shown, row, world) => {
    Object.assign(shown, shownNic(world, row));
    // Unlike in its machine, a card alone has no empty list of addresses.
    if (Array.isArray(shown.secondaryip) && shown.secondaryip.length === 0) delete shown.secondaryip;
    const owner = world.table('virtualmachine').first((it) => nicsOf(it).some((nic) => nic.id === row.id));
    shown.virtualmachineid = owner?.id;
  },
};

/** Changes of cards answer with the machine and its cards, without template, offering and the rest. */
const withCards: Resource = machineWith(['nics']);

const secondary: Resource = { table: 'nic', key: 'nicsecondaryip', noun: 'secondary address' };

/** Cards live inside their machine; the default one stays. */
export const nics: Module = {
  resource: machine,
  commands: {
    listNics: (call) => {
      const row = subject(call, machine, 'virtualmachineid');
      return listed(call, nicResource, select(call, nicResource, nicsOf(row)));
    },
    addNicToVirtualMachine: (call) => {
      const { world, args } = call;
      const row = subject(call, machine, 'virtualmachineid');
      mustBe(row, machine, ['Running', 'Stopped']);
      const network = must(world, 'network', args.need('networkid'), 'network');
      if (network.zoneid !== row.zoneid)
        throw invalid(`The network ${network.name} is in another zone than ${row.name}.`);
      if (nicsOf(row).some((nic) => nic.networkid === network.id))
        throw invalid(`The virtual machine ${row.name} has a card in ${network.name} already.`);
      return work(() => {
        const cards = nicsOf(row);
        const nic = newNic(world, network, cards.length, { ip: args.text('ipaddress'), mac: args.text('macaddress') });
        row.nic = [...cards, { ...nic, isdefault: cards.length === 0 }];
        return object(withCards, row);
      });
    },
    removeNicFromVirtualMachine: (call) => {
      const row = subject(call, machine, 'virtualmachineid');
      const nic = nicOf(call, row);
      if (nic.isdefault === true) throw invalid(`The card in the default network of ${row.name} cannot be removed.`);
      const { world } = call;
      if (
        world
          .table('portforwardingrule')
          .some((rule) => rule.virtualmachineid === row.id && rule.networkid === nic.networkid)
      ) {
        throw inUse(`Port forwarding rules still point at this card of ${row.name}.`);
      }
      return work(() => {
        row.nic = nicsOf(row).filter((it) => it.id !== nic.id);
        return object(withCards, row);
      });
    },
    updateDefaultNicForVirtualMachine: (call) => {
      const row = subject(call, machine, 'virtualmachineid');
      mustBe(row, machine, ['Running', 'Stopped']);
      const nic = nicOf(call, row);
      if (nic.isdefault === true) throw invalid(`This card is the default one of ${row.name} already.`);
      return work(() => {
        row.nic = nicsOf(row).map((it) => ({ ...it, isdefault: it.id === nic.id }));
        return object(withCards, row);
      });
    },
    updateVmNicIp: (call) => {
      const { row, nic } = nicAnywhere(call);
      if (row.state !== 'Stopped') throw invalid(`The virtual machine ${row.name} has to be stopped for this.`);
      const address = freeAddress(call, nic);
      return work(() => {
        nic.ipaddress = address;
        return object(machine, row);
      });
    },
    addIpToNic: (call) => {
      const { row, nic } = nicAnywhere(call);
      const entry: Row = { id: call.world.newId(), ipaddress: freeAddress(call, nic) };
      nic.secondaryip = [...((nic.secondaryip ?? []) as Row[]), entry];
      return work(
        () => object(secondary, { ...entry, nicid: nic.id, networkid: nic.networkid, virtualmachineid: row.id }),
        { id: entry.id },
      );
    },
    removeIpFromNic: (call) => {
      const id = call.args.need('id');
      for (const row of call.world.table('virtualmachine').all()) {
        for (const nic of nicsOf(row)) {
          const entries = (nic.secondaryip ?? []) as Row[];
          if (!entries.some((entry) => entry.id === id)) continue;
          return work(() => {
            nic.secondaryip = entries.filter((entry) => entry.id !== id);
            return success;
          });
        }
      }
      throw noEntity(call.command, 'id', id);
    },
  },
};

function nicOf(call: Call, row: Row): Row {
  const id = call.args.need('nicid');
  const nic = nicsOf(row).find((it) => it.id === id);
  if (nic === undefined) throw invalid(`The virtual machine ${row.name} has no card with id ${id}.`);
  return nic;
}

function nicAnywhere(call: Call): { row: Row; nic: Row } {
  const id = call.args.need('nicid');
  for (const row of call.world.table('virtualmachine').all()) {
    const nic = nicsOf(row).find((it) => it.id === id);
    if (nic !== undefined) return { row, nic };
  }
  throw noEntity(call.command, 'nicid', id);
}

function freeAddress(call: Call, nic: Row): string {
  const network = must(call.world, 'network', String(nic.networkid), 'network');
  const taken = addressesIn(call.world, network.id);
  const wanted = call.args.text('ipaddress');
  if (wanted !== undefined && taken.has(wanted))
    throw invalid(`The address ${wanted} is taken in network ${network.name}.`);
  const range = rangeOf(String(network.cidr));
  const inner = wanted === undefined || wanted.includes(':') ? undefined : rangeOf(`${wanted}/32`);
  if (inner !== undefined && range !== undefined && !covers(range, inner))
    throw invalid(`The address ${wanted} lies outside of the network's ${network.cidr}.`);
  const address = wanted ?? nextFree(String(network.cidr), taken);
  if (address === undefined) throw invalid(`The network ${network.name} has no free address.`);
  return address;
}
