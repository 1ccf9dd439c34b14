// Networks by names of the operator's: compared with what is there, made where that was said, and machines put into them.
import { ToolError } from '../../../contract/errors.ts';
import type { NamedPlace } from '../../../contract/named-places.ts';
import type { PlacePlan, PlaceVerdict, PlaceWork } from '../../../contract/place-work.ts';
import type { Order, Read } from '../../../contract/survey.ts';
import { numberAt, objectsAt, textAt } from '../../../contract/survey-values.ts';
import type { JsonObject } from '../../../contract/tool.ts';
import { everybody } from '../survey/machines.ts';
import { vlanFault } from './vlan.ts';

export const networks: PlaceWork = {
  async check(_name, place, read) {
    const row = await networkOf(place, read);
    if (row !== undefined) return present(place, row);
    if (place.kind === 'existing' || place.offering === undefined) {
      return { state: 'missing', why: `there is no network "${place.network}"`, next: listed };
    }
    return buildable(place, read);
  },
  async apply(machine, name, place, read): Promise<PlacePlan> {
    const verdict = await networks.check(name, place, read);
    if (verdict.state !== 'there' && verdict.state !== 'absent') {
      throw new ToolError('PARAM_VALUE', `"${name}" cannot be used: ${verdict.why}. Nothing was sent.`, {
        fate: 'refused',
      });
    }
    const network = String(place.network);
    const row = await networkOf(place, read);
    const id = textAt(row, 'id');
    const isIn = id !== undefined && machine.nics?.some((nic) => nic.network === id);
    const card: Order = { tool: addNic, args: { virtualmachineid: machine.id, networkid: id ?? network } };
    const steps = [...(row === undefined ? [[making(place)]] : []), ...(isIn ? [] : [[card]])];
    const wanted = objectsAt(place, 'forward');
    if (wanted.length === 0) return { steps };
    const ports = wanted.map((one) => `${one.public_port} to ${one.private_port}`).join(', ');
    return {
      steps,
      afterwards: {
        what: `lead ports of its source NAT address to the machine: ${ports}`,
        orders: (later) => forwardsTo(machine.id, network, wanted, later),
      },
    };
  },
};

const addNic = 'cloudstack_add_nic_to_virtual_machine';
const listed: Order = { tool: 'cloudstack_list_networks', args: {} };

export async function networkOf({ network, zone }: NamedPlace, read: Read): Promise<JsonObject | undefined> {
  const rows = await read('cloudstack_list_networks', everybody);
  return rows.find(
    (row) =>
      (textAt(row, 'id') === network || textAt(row, 'name') === network) &&
      (zone === undefined || textAt(row, 'zonename') === zone || textAt(row, 'zoneid') === zone),
  );
}

/** The tag is shown to administrators alone: who cannot see it is not told that it is another one. */
function present({ kind, vlan, network }: NamedPlace, row: JsonObject): PlaceVerdict {
  const tag = textAt(row, 'vlan') ?? textAt(row, 'broadcasturi')?.replace(/^\w+:\/\//, '');
  if (kind === 'vlan' && tag !== undefined && tag !== String(vlan)) {
    return { state: 'wrong', why: `the network "${network}" is on VLAN ${tag}, not ${vlan}`, next: listed };
  }
  if (kind === 'nat' && textAt(row, 'type') !== 'Isolated') {
    return { state: 'wrong', why: `the network "${network}" is ${textAt(row, 'type')} and has no NAT`, next: listed };
  }
  return textAt(row, 'state') === 'Shutdown'
    ? { state: 'wrong', why: `the network "${network}" is shut down`, next: listed }
    : { state: 'there' };
}

async function buildable(place: NamedPlace, read: Read): Promise<PlaceVerdict> {
  const [offerings, zones] = await Promise.all([
    read('cloudstack_list_network_offerings'),
    read('cloudstack_list_zones'),
  ]);
  const offering = offerings.find((row) => isCalled(row, place.offering));
  const zone = zones.find((row) => isCalled(row, place.zone));
  if (offering === undefined) {
    const next = { tool: 'cloudstack_list_network_offerings', args: {} };
    return { state: 'missing', why: `there is no network offering "${place.offering}"`, next };
  }
  if (textAt(offering, 'state') !== 'Enabled') {
    return { state: 'wrong', why: `the network offering "${place.offering}" is ${textAt(offering, 'state')}` };
  }
  if (zone === undefined) {
    return { state: 'missing', why: `there is no zone "${place.zone ?? ''}" to make it in` };
  }
  const why = place.kind === 'vlan' ? await vlanFault(Number(place.vlan), offering, zone, read) : undefined;
  return why === undefined
    ? { state: 'absent', why: `made of "${place.offering}" when it is first needed` }
    : { state: 'wrong', why };
}

const isCalled = (row: JsonObject, name: unknown): boolean =>
  textAt(row, 'id') === name || textAt(row, 'name') === name;

const making = ({ network, offering, zone, vlan }: NamedPlace): Order => ({
  tool: 'cloudstack_create_network',
  args: {
    ...{ name: String(network), networkofferingid: String(offering), zoneid: String(zone) },
    ...(vlan !== undefined && { vlan: String(vlan) }),
  },
});

/** Those that are there already are left. Throws where the network got no address. */
async function forwardsTo(
  machine: string,
  network: string,
  wanted: readonly JsonObject[],
  read: Read,
): Promise<readonly Order[]> {
  const row = await networkOf({ kind: 'nat', network }, read);
  const addresses = await read('cloudstack_list_public_ip_addresses', {
    ...everybody,
    associatednetworkid: textAt(row, 'id') ?? network,
  });
  const address = textAt(
    addresses.find((one) => one.issourcenat === true),
    'id',
  );
  if (address === undefined) {
    throw new ToolError('API_REFUSED', `The network "${network}" has no source NAT address: no port was led in.`, {
      hint: 'It gets one with its first running machine.',
    });
  }
  const rules = await read('cloudstack_list_port_forwarding_rules', { ...everybody, ipaddressid: address });
  return wanted.flatMap((one): readonly Order[] => {
    const [open, inner] = [numberAt(one, 'public_port'), numberAt(one, 'private_port')];
    const protocol = textAt(one, 'protocol') ?? 'tcp';
    const isThere = rules.some(
      (rule) =>
        numberAt(rule, 'publicport') === open &&
        textAt(rule, 'protocol') === protocol &&
        numberAt(rule, 'privateport') === inner &&
        textAt(rule, 'virtualmachineid') === machine,
    );
    if (isThere || open === undefined || inner === undefined) return [];
    // The firewall stays as it is: who may come in is a rule of its own.
    const args = {
      ...{ ipaddressid: address, protocol, publicport: open, privateport: inner },
      ...{ virtualmachineid: machine, openfirewall: false },
    };
    return [{ tool: 'cloudstack_create_port_forwarding_rule', args }];
  });
}
