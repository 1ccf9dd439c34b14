// Pulls the facts of CloudStack: what listApis of a profile's server says.

import type { Asked, Pull, Pulled, PullWorld } from '../../contract/pull.ts';
import { isObject } from '../../contract/read-path.ts';
import { UsageError } from '../../contract/usage-error.ts';
import { versionIn } from '../../runtime/tools/version-in.ts';

export const pull: Pull = { facts };

/** Throws ToolError when the server refuses or answers something else, UsageError for options of other providers. */
async function facts(asked: Asked, world: PullWorld): Promise<Pulled> {
  if (asked.url !== undefined || asked.typelib !== undefined) {
    throw new UsageError('--url and --typelib are for virtualbox; cloudstack is asked with the keys of a --profile.');
  }
  const [reading, { factsIn, factsText }] = await Promise.all([
    world.reading(),
    import('./provider/specs/list-apis.ts'),
  ]);
  const commands = factsIn(await reading.read('cloudstack_list_apis', {}));
  const version = asked.version ?? versionIn(cloudStackVersion(await reading.read('cloudstack_list_capabilities', {})));
  return {
    version,
    text: factsText(commands),
    from: 'listApis of a running server, prose removed',
    operations: commands.length,
    notes: [
      'listApis tells what this account may call; a root administrator sees every command of the features that are on.',
    ],
  };
}

function cloudStackVersion(capabilities: unknown): unknown {
  const one = Array.isArray(capabilities) ? capabilities[0] : capabilities;
  return isObject(one) ? one.cloudstackversion : undefined;
}
