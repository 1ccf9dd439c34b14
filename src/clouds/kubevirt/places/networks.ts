// Networks by names of the operator's: the pod network, and network attachments.
import { ToolError } from '../../../contract/errors.ts';
import type { NamedPlace } from '../../../contract/named-places.ts';
import type { PlacePlan, PlaceVerdict, PlaceWork } from '../../../contract/place-work.ts';
import { readText } from '../../../contract/read-path.ts';
import type { Machine, Order, Read } from '../../../contract/survey.ts';
import { numberAt, objectsAt, textAt } from '../../../contract/survey-values.ts';
import type { JsonObject } from '../../../contract/tool.ts';
import { idOf, nameOf, namespaceOf, objectAt, placeOf } from '../survey/place.ts';

export const networks: PlaceWork = {
  check: async (_name, place, read) => verdictIn(place, undefined, read),
  async apply(machine, name, place, read): Promise<PlacePlan> {
    const { namespace } = placeOf(machine.id);
    const { state, why } = await verdictIn(place, namespace, read);
    if (state !== 'there' && state !== 'absent') {
      throw new ToolError('PARAM_VALUE', `"${name}" cannot be used: ${why}. Nothing was sent.`, { fate: 'refused' });
    }
    const spec = await specOf(machine, read);
    const made = state === 'absent' ? [making(place, namespace)] : [];
    const card = cardFor(name, place, namespace, spec);
    const steps = [
      made,
      card === undefined ? [] : [patched(machine, card)],
      place.kind === 'pod' ? await services(machine, place, read) : [],
    ].filter((step) => step.length > 0);
    const restarts = card !== undefined && machine.state === 'running';
    return {
      steps,
      ...(restarts && {
        notes: [`${machine.name} has the card once it is restarted, or moved where the cluster plugs in live.`],
      }),
    };
  },
};

/** Without a namespace, an attachment in any will do. */
async function verdictIn(place: NamedPlace, namespace: string | undefined, read: Read): Promise<PlaceVerdict> {
  if (place.kind === 'pod') return { state: 'there' };
  const next = { tool: 'kubevirt_list_network_attachment_definitions', args: {} };
  const rows = await read(next.tool);
  const wanted = String(place.network);
  const found = rows.filter((row) => (wanted.includes('/') ? idOf(row) === wanted : nameOf(row) === wanted));
  const row = found.find((one) => wanted.includes('/') || namespace === undefined || namespaceOf(one) === namespace);
  if (row === undefined) {
    return place.kind === 'vlan'
      ? { state: 'absent', why: `made on bridge ${place.bridge} when it is first needed` }
      : {
          state: 'missing',
          why: `there is no network attachment "${wanted}"${namespace === undefined ? '' : ` for ${namespace}`}`,
          next,
        };
  }
  const fault = place.kind === 'vlan' ? vlanFault(place, row) : undefined;
  return fault === undefined ? { state: 'there' } : { state: 'wrong', why: fault, next };
}

/** What the attachment says of itself is JSON of its CNI plugin; what is none is not judged. */
function vlanFault({ network, bridge, vlan }: NamedPlace, row: JsonObject): string | undefined {
  let config: JsonObject;
  try {
    config = JSON.parse(readText(row, 'spec.config') ?? '{}') as JsonObject;
  } catch {
    return `the configuration of "${network}" is no JSON`;
  }
  const [tag, on] = [numberAt(config, 'vlan'), textAt(config, 'bridge')];
  if (tag !== Number(vlan)) return `"${network}" is on ${tag === undefined ? 'no VLAN' : `VLAN ${tag}`}, not ${vlan}`;
  return on === bridge ? undefined : `"${network}" is on bridge ${on ?? 'unknown'}, not ${bridge}`;
}

function making({ network, bridge, vlan }: NamedPlace, usual: string): Order {
  const [name = '', namespace = usual] = String(network).split('/').reverse();
  const config = { cniVersion: '0.3.1', name, type: 'bridge', bridge: String(bridge), vlan: Number(vlan), ipam: {} };
  return {
    tool: 'kubevirt_create_network_attachment_definition',
    args: { namespace, body: { metadata: { name }, spec: { config: JSON.stringify(config) } } },
  };
}

async function specOf(machine: Machine, read: Read): Promise<JsonObject> {
  const row = (await read('kubevirt_list_virtual_machines')).find((one) => idOf(one) === machine.id);
  const spec = objectAt(objectAt(objectAt(row, 'spec'), 'template'), 'spec');
  if (spec !== undefined) return spec;
  throw new ToolError('PARAM_VALUE', `${machine.name} is an instance without a machine behind it. Nothing was sent.`, {
    fate: 'refused',
  });
}

/** The lists of cards and networks with the new one; undefined where it is there. */
function cardFor(name: string, place: NamedPlace, namespace: string, spec: JsonObject) {
  const cards = objectsAt(objectAt(objectAt(spec, 'domain'), 'devices'), 'interfaces');
  const nets = objectsAt(spec, 'networks');
  // A machine that names none is on the pod network.
  const usual = { cards: [{ name: 'default', masquerade: {} }], nets: [{ name: 'default', pod: {} }] };
  const isBare = cards.length === 0 && nets.length === 0;
  const base = isBare ? usual : { cards, nets };
  if (place.kind === 'pod') {
    if (base.nets.some((one) => 'pod' in one)) return undefined;
    return { cards: [...base.cards, ...usual.cards], nets: [...base.nets, ...usual.nets] };
  }
  const network = String(place.network);
  const full = network.includes('/') ? network : `${namespace}/${network}`;
  const isIn = nets.some((one) => {
    const said = readText(one, 'multus.networkName');
    return said !== undefined && (said.includes('/') ? said : `${namespace}/${said}`) === full;
  });
  if (isIn) return undefined;
  const card = name.toLowerCase().replace(/[^a-z0-9-]/g, '-');
  return {
    cards: [...base.cards, { name: card, bridge: {} }],
    nets: [...base.nets, { name: card, multus: { networkName: network } }],
  };
}

const patched = (machine: Machine, { cards, nets }: NonNullable<ReturnType<typeof cardFor>>): Order => ({
  tool: 'kubevirt_patch_virtual_machine',
  args: {
    ...placeOf(machine.id),
    body: { spec: { template: { spec: { domain: { devices: { interfaces: cards } }, networks: nets } } } },
  },
});

/** Services that are not there yet. */
async function services(machine: Machine, place: NamedPlace, read: Read): Promise<readonly Order[]> {
  const wanted = objectsAt(place, 'forward');
  if (wanted.length === 0) return [];
  const { namespace, name } = placeOf(machine.id);
  const there = new Set((await read('kubevirt_list_services')).map(idOf));
  return wanted.flatMap((one): readonly Order[] => {
    const open = numberAt(one, 'port') ?? 0;
    const serviceName = `${name}-${open}`;
    if (there.has(`${namespace}/${serviceName}`)) return [];
    const target = numberAt(one, 'target_port');
    return [
      {
        tool: 'kubevirt_expose_virtual_machine',
        args: {
          ...{ name, namespace, port: open, serviceName, type: textAt(place, 'service') ?? 'ClusterIP' },
          ...(target !== undefined && { targetPort: target }),
          ...(textAt(one, 'protocol') !== undefined && { protocol: textAt(one, 'protocol') ?? 'TCP' }),
        },
      },
    ];
  });
}
