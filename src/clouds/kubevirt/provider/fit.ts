// How a tool stands with a cluster: the group versions and kinds that its discovery tells, or another version of them.
import type { Fit, Served } from '../../../contract/live.ts';
import type { AnyTool, RestCall } from '../../../contract/tool.ts';
import { groupVersion, resourceIn } from './place.ts';

/**
 * `served.operations` are group versions > their resources, see learn.ts. What virt-api tells of its subresources is not
 * all that it has: of those that it does not name, the version decides.
 */
export function fitOf(tool: AnyTool, served: Served): Fit | 'by version' {
  const { call } = tool;
  const { operations } = served;
  if (operations === undefined || call.kind !== 'rest' || !/^\/apis?\//.test(call.path)) return there;
  const { group, version, plural } = resourceIn(call.path);
  const resourcesOf = (one: string): readonly string[] | undefined => {
    const name = groupVersion(group, one);
    return Object.hasOwn(operations, name) ? operations[name] : undefined;
  };
  const wanted = isVirtApi(group) ? undefined : plural;
  const found = [version, ...(call.otherVersions ?? [])].find((one) => has(resourcesOf(one), wanted));
  if (found === undefined) {
    const what = `${plural} of ${groupVersion(group, version)}`;
    return { served: 'no', why: `serves no ${what}: what brings them is not installed there, or switched off` };
  }
  const isTold =
    wanted !== undefined || resourcesOf(found)?.includes([plural, call.subresource].filter(Boolean).join('/')) === true;
  if (!isTold) return 'by version';
  return found === version ? there : { ...there, tool: { ...tool, call: under(call, version, found) } };
}

const there = { served: 'yes', lacks: [] } as const satisfies Fit;

const isVirtApi = (group: string): boolean => group.startsWith('subresources.');

/** A group version that tells none of its resources may have them all: its server was away. */
const has = (resources: readonly string[] | undefined, plural: string | undefined): boolean =>
  resources !== undefined && (resources.length === 0 || plural === undefined || resources.includes(plural));

/** The same call under another version of its group. */
function under(call: RestCall, from: string, to: string): RestCall {
  const moved = (path: string): string => path.replace(`/${from}/`, `/${to}/`);
  const { apiVersion } = call;
  return {
    ...call,
    path: moved(call.path),
    ...(call.allPath !== undefined && { allPath: moved(call.allPath) }),
    ...(apiVersion !== undefined && { apiVersion: apiVersion.replace(`/${from}`, `/${to}`), standsFor: apiVersion }),
  };
}
