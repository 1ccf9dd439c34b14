// A host that reaches a storage pool which the host of a running machine does not.
import type { Machine, Read } from '../../../contract/survey.ts';
import { textAt } from '../../../contract/survey-values.ts';
import type { JsonObject } from '../../../contract/tool.ts';
import { everybody } from '../survey/machines.ts';

/**
 * `reached`: a pool of the whole zone, or of the cluster that the machine runs in. Else a host of the pool's cluster that
 * CloudStack calls suitable for the machine, or `none`.
 */
export async function hostBeside(
  machine: Machine,
  pool: JsonObject,
  read: Read,
): Promise<'reached' | 'none' | { readonly id: string }> {
  const cluster = textAt(pool, 'clusterid');
  if (cluster === undefined) return 'reached';
  const [machines, hosts] = await Promise.all([
    read('cloudstack_list_virtual_machines', everybody),
    read('cloudstack_list_hosts', { type: 'Routing' }),
  ]);
  const on = textAt(
    machines.find((row) => textAt(row, 'id') === machine.id),
    'hostid',
  );
  const now = textAt(
    hosts.find((row) => textAt(row, 'id') === on),
    'clusterid',
  );
  // Who may not see hosts is told by CloudStack itself.
  if (now === undefined || now === cluster) return 'reached';
  const fit = await read('cloudstack_find_hosts_for_migration', { virtualmachineid: machine.id });
  const host = fit.find((row) => textAt(row, 'clusterid') === cluster && row.suitableformigration === true);
  return host === undefined ? 'none' : { id: textAt(host, 'id') ?? '' };
}
