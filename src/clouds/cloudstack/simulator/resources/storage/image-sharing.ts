// Who may use a template or an ISO: everybody, nobody else, or some accounts of its domain.
import { invalid } from '../../engine/fault.ts';
import type { Reply, Resource, Run } from '../../engine/types.ts';
import { record, success } from '../../engine/types.ts';
import { subject } from '../../engine/verbs.ts';

/** Who may use an image beside its owner. */
export function permissions(resource: Resource): Run {
  return (call): Reply => {
    const row = subject(call, resource);
    return record('templatepermission', {
      id: row.id,
      ispublic: row.ispublic === true,
      domainid: row.domainid,
      account: (row._sharedwith ?? []) as string[],
    });
  };
}

/** Settles who may use it; `op` adds accounts, removes them, or takes all away. */
export function share(resource: Resource): Run {
  return (call) => {
    const row = subject(call, resource);
    const { args } = call;
    for (const name of ['ispublic', 'isfeatured', 'isextractable']) if (args.has(name)) row[name] = args.flag(name);
    const before = (row._sharedwith ?? []) as string[];
    const names = args.list('accounts');
    const stranger = names.find(
      (name) => !call.world.table('account').some((it) => it.name === name && it.domainid === row.domainid),
    );
    if (stranger !== undefined) throw invalid(`There is no account ${stranger} in the domain of ${row.name}.`);
    if (args.text('op') === 'add')
      row._sharedwith = [...new Set([...before, ...names])].filter((name) => name !== row.account);
    else if (args.text('op') === 'remove') row._sharedwith = before.filter((name) => !names.includes(name));
    else if (args.text('op') === 'reset') row._sharedwith = [];
    return success;
  };
}
