// Networks by names of the operator's: what a card of a machine is connected to.
import { ToolError } from '../../../contract/errors.ts';
import type { NamedPlace } from '../../../contract/named-places.ts';
import type { PlacePlan, PlaceVerdict, PlaceWork } from '../../../contract/place-work.ts';
import type { Order, Read } from '../../../contract/survey.ts';
import { numberAt, objectsAt, textAt } from '../../../contract/survey-values.ts';
import type { JsonObject } from '../../../contract/tool.ts';

/** Kind > the attachment of a card, the parameter that names what it is attached to, the member that does here. */
const attachments: Readonly<Record<string, readonly [type: string, param?: string, member?: string]>> = {
  bridged: ['Bridged', 'bridgedInterface', 'interface'],
  vlan: ['Bridged', 'bridgedInterface', 'interface'],
  'host-only': ['HostOnly', 'hostOnlyInterface', 'interface'],
  internal: ['Internal', 'internalNetwork', 'network'],
  'nat-network': ['NATNetwork', 'NATNetwork', 'network'],
  nat: ['NAT'],
};

const attachmentOf = ({ kind }: NamedPlace) =>
  (Object.hasOwn(attachments, kind) ? attachments[kind] : undefined) ?? ['NAT'];

export const networks: PlaceWork = {
  async check(_name, place, read): Promise<PlaceVerdict> {
    const [type, , member] = attachmentOf(place);
    if (member === undefined) return { state: 'there' };
    const wanted = String(place[member]);
    const next = { tool: 'virtualbox_list_networks', args: {} };
    const row = (await read(next.tool)).find((one) => textAt(one, 'kind') === type && textAt(one, 'name') === wanted);
    // An internal network is there as soon as a card is on it.
    if (row === undefined && type === 'Internal') return { state: 'absent', why: 'there as soon as a card is on it' };
    if (row === undefined) {
      const what = place.kind === 'vlan' ? `interface "${wanted}" for VLAN ${place.vlan}` : `${place.kind} "${wanted}"`;
      return { state: 'missing', why: `the host has no ${what}`, next };
    }
    const state = textAt(row, 'state');
    return state === 'Down' || state === 'Disabled'
      ? { state: 'wrong', why: `"${wanted}" is ${state}`, next }
      : { state: 'there' };
  },
  async apply(machine, name, place, read): Promise<PlacePlan> {
    const { state, why } = await networks.check(name, place, read);
    if (state !== 'there' && state !== 'absent') throw refused(`"${name}" cannot be used: ${why}`);
    const [record] = await read('virtualbox_get_machine', { machine: machine.id });
    const cards = objectsAt(record, 'networkAdapters');
    const has = cards.find((card) => card.enabled === true && isOn(card, place));
    const slot = numberAt(has, 'slot') ?? freeSlot(cards);
    if (slot === undefined) throw refused(`${machine.name} has no network card free`);
    const connect = has === undefined ? [connecting(machine.id, slot, place)] : [];
    // Each takes the lock of the machine: one after the other.
    const ports = await forwards(machine.id, slot, place, read);
    return { steps: [...connect, ...ports].map((order) => [order]) };
  },
};

const refused = (why: string): ToolError =>
  new ToolError('PARAM_VALUE', `${why}. Nothing was sent.`, { fate: 'refused' });

function isOn(card: JsonObject, place: NamedPlace): boolean {
  const [type, param, member] = attachmentOf(place);
  if (textAt(card, 'attachmentType') !== type) return false;
  return param === undefined || member === undefined || textAt(card, param) === place[member];
}

/** Machines tell of their cards that are switched on; there are eight slots with every chip set. */
function freeSlot(cards: readonly JsonObject[]): number | undefined {
  const taken = new Set(cards.filter((card) => card.enabled === true).map((card) => numberAt(card, 'slot')));
  return [...Array(8).keys()].find((slot) => !taken.has(slot));
}

function connecting(machine: string, slot: number, place: NamedPlace): Order {
  const [attachmentType, param, member] = attachmentOf(place);
  const target = param === undefined || member === undefined ? {} : { [param]: String(place[member]) };
  return {
    tool: 'virtualbox_update_network_adapter',
    args: { machine, slot, enabled: true, attachmentType, cableConnected: true, ...target },
  };
}

async function forwards(machine: string, slot: number, place: NamedPlace, read: Read): Promise<readonly Order[]> {
  const wanted = objectsAt(place, 'forward');
  if (wanted.length === 0) return [];
  const there = await read('virtualbox_list_port_forwarding', { machine });
  return wanted
    .filter(
      (one) =>
        !there.some(
          (rule) => numberAt(rule, 'slot') === slot && numberAt(rule, 'hostPort') === numberAt(one, 'host_port'),
        ),
    )
    .map((one) => ({
      tool: 'virtualbox_forward_port',
      args: {
        ...{ machine, slot, hostPort: Number(one.host_port), guestPort: Number(one.guest_port) },
        ...(textAt(one, 'protocol') !== undefined && { protocol: textAt(one, 'protocol') ?? 'TCP' }),
        ...(textAt(one, 'host_address') !== undefined && { hostIP: textAt(one, 'host_address') ?? '' }),
      },
    }));
}
