// Which tools there are for the objects of a resource: what has one is not reached by the tools for any kind.

import type { AnyTool, RestCall, RestVerb } from '../../../contract/tool.ts';
import { kubevirt } from '../../../generated/kubevirt/catalog.ts';
import { resourceIn } from './place.ts';

/** Resource of its group (`kubevirt.io/virtualmachines`) > verb > tool. Whatever its version: the object is the same. */
type Table = ReadonlyMap<string, ReadonlyMap<RestVerb, string>>;

let table: Promise<Table> | undefined;

/** Verb > typed tool, for the resource in the plural; empty where there is none. The first call loads all tools. */
export async function typedTools(group: string, plural: string): Promise<ReadonlyMap<RestVerb, string>> {
  table ??= read();
  return (await table).get(`${group}/${plural}`) ?? new Map();
}

/** `subresources.kubevirt.io/virtualmachines/start` of every tool that does something to an object, or for a namespace. */
export async function knownActions(): Promise<ReadonlySet<string>> {
  const tools = await allTools();
  return new Set(
    tools.flatMap(({ call }) => {
      if (call.kind !== 'rest' || call.subresource === undefined) return [];
      const { group, plural } = resourceIn(call.path);
      const isOfObject = call.path.includes(`/${plural}/{name}`);
      return [[group, ...(isOfObject ? [plural] : []), call.subresource].join('/')];
    }),
  );
}

async function read(): Promise<Table> {
  const found = new Map<string, Map<RestVerb, string>>();
  for (const { call, name } of await allTools()) {
    if (call.kind !== 'rest' || call.verb === undefined || !isPlain(call)) continue;
    const { group, plural } = resourceIn(call.path);
    const key = `${group}/${plural}`;
    found.set(key, (found.get(key) ?? new Map()).set(call.verb, name));
  }
  return found;
}

async function allTools(): Promise<readonly AnyTool[]> {
  const loaded = await Promise.all(Object.values(kubevirt.categories).map(({ handlers }) => handlers()));
  return loaded.flatMap((handlers) => Object.values(handlers)).map(({ tool }) => tool);
}

const isPlain = ({ subresource, workflow, ofKind, connects }: RestCall): boolean =>
  subresource === undefined && workflow === undefined && ofKind !== true && connects !== true;
