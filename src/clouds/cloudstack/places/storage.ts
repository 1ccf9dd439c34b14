// Storage by names of the operator's: pools, and offerings of disks.
import { ToolError } from '../../../contract/errors.ts';
import type { NamedPlace } from '../../../contract/named-places.ts';
import type { PlaceVerdict, PlaceWork } from '../../../contract/place-work.ts';
import type { Order, Read } from '../../../contract/survey.ts';
import { numberAt, textAt } from '../../../contract/survey-values.ts';
import type { JsonObject } from '../../../contract/tool.ts';
import { everybody } from '../survey/machines.ts';
import { GiB, movesTo, stepOf } from './moves.ts';

export const storage: PlaceWork = {
  plain: (pool) => ({ kind: 'pool', pool }),
  check: (_name, place, read) => (place.kind === 'pool' ? poolVerdict(place, read) : offeringVerdict(place, read)),
  async apply(machine, name, place, read) {
    const { state, why } = await storage.check(name, place, read);
    if (state !== 'there') throw refused(`"${name}" cannot be used: ${why}`);
    if (place.kind === 'pool') return movesTo(machine, String(place.pool), read, keptFree(place));
    return stepOf(await withOffering(machine.id, String(place.offering), read));
  },
};

const keptFree = ({ keep_free_gib: kept = 0 }: NamedPlace): number => Number(kept) * GiB;

const refused = (why: string): ToolError =>
  new ToolError('PARAM_VALUE', `${why}. Nothing was sent.`, { fate: 'refused' });

async function poolVerdict(place: NamedPlace, read: Read): Promise<PlaceVerdict> {
  const next = { tool: 'cloudstack_list_storage_pools', args: {} };
  const row = (await read(next.tool)).find((one) => isCalled(one, place.pool));
  if (row === undefined) return { state: 'missing', why: `there is no storage pool "${place.pool}"`, next };
  if (textAt(row, 'state') !== 'Up') {
    return { state: 'wrong', why: `the storage pool "${place.pool}" is ${textAt(row, 'state')}`, next };
  }
  const [size, used] = [numberAt(row, 'disksizetotal'), numberAt(row, 'disksizeused')];
  if (size === undefined || used === undefined) return { state: 'there' };
  const freeBytes = size - used - keptFree(place);
  return freeBytes > 0
    ? { state: 'there', freeBytes }
    : { state: 'full', freeBytes: 0, why: `"${place.pool}" has less free than is to stay free`, next };
}

async function offeringVerdict({ offering }: NamedPlace, read: Read): Promise<PlaceVerdict> {
  const next = { tool: 'cloudstack_list_disk_offerings', args: {} };
  const row = (await read(next.tool)).find((one) => isCalled(one, offering));
  if (row === undefined) return { state: 'missing', why: `there is no disk offering "${offering}"`, next };
  const state = textAt(row, 'state');
  return state === undefined || state === 'Active'
    ? { state: 'there' }
    : { state: 'wrong', why: `the disk offering "${offering}" is ${state}`, next };
}

const isCalled = (row: JsonObject, name: unknown): boolean =>
  textAt(row, 'id') === name || textAt(row, 'name') === name;

/** Data disks alone: the offering of a root disk is that of its machine. Their size stays. */
async function withOffering(machine: string, offering: string, read: Read): Promise<readonly Order[]> {
  const volumes = await read('cloudstack_list_volumes', everybody);
  return volumes
    .filter((row) => textAt(row, 'virtualmachineid') === machine && textAt(row, 'type') === 'DATADISK')
    .filter((row) => textAt(row, 'diskofferingid') !== offering && textAt(row, 'diskofferingname') !== offering)
    .map((row) => ({
      tool: 'cloudstack_change_offering_for_volume',
      args: { id: textAt(row, 'id') ?? '', diskofferingid: offering, automigrate: true },
    }));
}
