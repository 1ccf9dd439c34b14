// Storage by names of the operator's: storage classes.
import { ToolError } from '../../../contract/errors.ts';
import type { PlaceVerdict, PlaceWork } from '../../../contract/place-work.ts';
import { readText } from '../../../contract/read-path.ts';
import { present } from '../../../contract/survey-values.ts';
import { amountOr } from '../survey/machines.ts';
import { nameOf } from '../survey/place.ts';
import { movesTo } from './moves.ts';

const GiB = 1024 ** 3;

export const storage: PlaceWork = {
  plain: (storageClass) => ({ kind: 'class', class: storageClass }),
  /** A cluster does not say how large what is behind a class is: the limit counts what is claimed of it. */
  async check(_name, place, read): Promise<PlaceVerdict> {
    const next = { tool: 'kubevirt_list_storage_classes', args: {} };
    const isThere = (await read(next.tool)).some((row) => nameOf(row) === place.class);
    if (!isThere) return { state: 'missing', why: `there is no storage class "${place.class}"`, next };
    if (place.limit_gib === undefined) return { state: 'there' };
    const claims = (await read('kubevirt_list_persistent_volume_claims')).filter(
      (row) => readText(row, 'spec.storageClassName') === place.class,
    );
    const taken = claims.reduce(
      (sum, row) =>
        sum +
        (amountOr(readText(row, 'status.capacity.storage') ?? readText(row, 'spec.resources.requests.storage')) ?? 0),
      0,
    );
    const freeBytes = Number(place.limit_gib) * GiB - taken;
    return freeBytes > 0
      ? present<PlaceVerdict>({ state: 'there', freeBytes })
      : { state: 'full', freeBytes: 0, why: `its claims reach the limit of ${place.limit_gib} GiB`, next };
  },
  async apply(machine, name, place, read) {
    const { state, why, freeBytes } = await storage.check(name, place, read);
    if (state !== 'there') {
      throw new ToolError('PARAM_VALUE', `"${name}" cannot be used: ${why}. Nothing was sent.`, { fate: 'refused' });
    }
    return movesTo(machine, place, read, freeBytes);
  },
};
