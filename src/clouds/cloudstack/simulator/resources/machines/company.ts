// Which hosts suit a machine beside their room: tags, hosts given to somebody, and whom it is to be with or apart from.
import type { Row } from '../../engine/row.ts';
import type { World } from '../../engine/world.ts';
import { list, offeringOf } from './machine.ts';

const words = (text: unknown): readonly string[] =>
  String(text ?? '')
    .split(',')
    .map((it) => it.trim())
    .filter((it) => it !== '');

/** Whether a host has every tag that the offering of the machine asks for. */
export function hasTags(world: World, machine: Row, host: Row): boolean {
  const has = words(host.hosttags);
  return words(offeringOf(world, machine)?.hosttags).every((tag) => has.includes(tag));
}

/** Whether a host is dedicated to nobody, or to a group that the machine is in. */
export function isOpenTo(world: World, machine: Row, host: Row): boolean {
  const given = world.table('dedicatedhost').first((row) => row.hostid === host.id);
  return given === undefined || list(machine._affinitygroupids).includes(String(given.affinitygroupid));
}

/** The hosts that the groups of the machine leave; what a group only prefers holds where it can. */
export function inCompany(world: World, machine: Row, hosts: readonly Row[]): Row[] {
  let left = [...hosts];
  for (const id of list(machine._affinitygroupids)) {
    const type = String(world.table('affinitygroup').get(id)?.type);
    const taken = new Set(
      world
        .table('virtualmachine')
        .where((row) => row.id !== machine.id && list(row._affinitygroupids).includes(id) && row.hostid !== undefined)
        .map((row) => row.hostid),
    );
    if (taken.size === 0 || !/affinity$/.test(type)) continue;
    const fits = left.filter((host) => taken.has(host.id) !== type.includes('anti-affinity'));
    if (fits.length > 0 || !type.startsWith('non-strict')) left = fits;
  }
  return left;
}
