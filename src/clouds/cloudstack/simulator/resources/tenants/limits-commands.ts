// Limits and counts of accounts, domains and projects.
import { invalid } from '../../engine/fault.ts';
import { listed } from '../../engine/lists.ts';
import { accountNamed } from '../../engine/owners.ts';
import type { Field, Row } from '../../engine/row.ts';
import type { Call, Module, Resource } from '../../engine/types.ts';
import { object } from '../../engine/verbs.ts';
import { must } from '../../engine/world.ts';
import { type Limited, limited, limitId, maximum, owns } from '../limits.ts';

const shownOf = (table: string, key: string): Resource => ({
  table,
  key,
  noun: 'resource limit',
  owned: true,
  view: (shown) => void delete (shown as { id?: string }).id,
});

const limit = shownOf('resourcelimit', 'resourcelimit');
const count = shownOf('resourcecount', 'resourcecount');

/** Limits of an account, a project or a whole domain. */
export const resourceLimits: Module = {
  commands: {
    listResourceLimits: (call) => {
      const owner = ownerOf(call);
      const wanted = kindsFor(call);
      return listed(
        call,
        limit,
        wanted.map((kind) => limitRow(call, kind, owner)),
      );
    },
    updateResourceLimit: (call) => {
      const owner = ownerOf(call);
      const kind = kindOf(call.args.needWhole('resourcetype'));
      const max = call.args.whole('max') ?? -1;
      if (max < -1) throw invalid(`A limit is -1 (none), 0 or more, not ${max}.`);
      call.world.table('resourcelimit').put({ id: limitId(kind.number, owner), max });
      return object(limit, limitRow(call, kind, owner));
    },
    updateResourceCount: (call) => {
      const owner = ownerOf(call);
      const kinds = call.args.has('resourcetype') ? [kindOf(call.args.needWhole('resourcetype'))] : limited;
      return listed(
        call,
        count,
        kinds.map((kind) => ({
          id: kind.name,
          ...owner,
          resourcetype: String(kind.number),
          resourcetypename: kind.name,
          resourcecount: kind.count(call.world, owns(owner)),
        })),
      );
    },
  },
};

function kindsFor(call: Call): readonly Limited[] {
  const number = call.args.whole('resourcetype');
  const name = call.args.text('resourcetypename');
  if (number !== undefined) return [kindOf(number)];
  return name === undefined ? limited : limited.filter((kind) => kind.name === name);
}

function kindOf(number: number): Limited {
  const kind = limited.find((it) => it.number === number);
  if (kind === undefined) throw invalid(`There is no resource type ${number}.`);
  return kind;
}

/** The account, the project or, with domainid alone, the domain that is meant. */
function ownerOf(call: Call): Record<string, Field> {
  const { args, world } = call;
  const projectId = args.text('projectid');
  if (projectId !== undefined)
    return { projectid: projectId, domainid: must(world, 'project', projectId, 'project').domainid };
  if (args.has('domainid') && !args.has('account')) return { domainid: args.text('domainid') };
  const account = accountNamed(call);
  return { account: account.name, domainid: account.domainid };
}

function limitRow(call: Call, kind: Limited, owner: Readonly<Record<string, Field>>): Row {
  return {
    id: kind.name,
    ...owner,
    resourcetype: String(kind.number),
    resourcetypename: kind.name,
    max: maximum(call.world, kind, owner),
  };
}
