// Whether a network can be made on a VLAN that the operator chose.
import type { Read } from '../../../contract/survey.ts';
import { textAt } from '../../../contract/survey-values.ts';
import type { JsonObject } from '../../../contract/tool.ts';
import { everybody } from '../survey/machines.ts';

/**
 * Undefined where nothing is against it. CloudStack refuses a tag for an offering that does not let it be said, one that
 * another network of the zone has, and one of the range that it gives out by itself.
 */
export async function vlanFault(
  vlan: number,
  offering: JsonObject,
  zone: JsonObject,
  read: Read,
): Promise<string | undefined> {
  if (offering.specifyvlan !== true) {
    return `the network offering "${textAt(offering, 'name')}" does not let a VLAN be said`;
  }
  const id = textAt(zone, 'id');
  const [networks, physical] = await Promise.all([
    read('cloudstack_list_networks', everybody),
    // Users may not list these: CloudStack itself still refuses then.
    read('cloudstack_list_physical_networks').catch(() => []),
  ]);
  const other = networks.find((row) => textAt(row, 'zoneid') === id && textAt(row, 'vlan') === String(vlan));
  if (other !== undefined) return `VLAN ${vlan} is that of the network "${textAt(other, 'name')}"`;
  const owner = physical
    .filter((row) => textAt(row, 'zoneid') === id)
    .find((row) => rangesIn(textAt(row, 'vlan') ?? '').some(([from, to]) => vlan >= from && vlan <= to));
  return owner === undefined
    ? undefined
    : `VLAN ${vlan} is in the range ${textAt(owner, 'vlan')} that "${textAt(owner, 'name')}" gives out by itself`;
}

/** `1000-2999,3100`: both ends included. */
const rangesIn = (text: string): readonly (readonly [from: number, to: number])[] =>
  text
    .split(',')
    .filter((part) => part.trim() !== '')
    .map((part) => {
      const [from = '', to = from] = part.split('-');
      return [Number(from), Number(to)] as const;
    });
