// Instance types and preferences that a manifest names: whether the cluster has them, before anything is made with them.

import { ToolError } from '../../../contract/errors.ts';
import { isObject, readPath, readText } from '../../../contract/read-path.ts';
import type { Json, JsonObject } from '../../../contract/tool.ts';
import { didYouMean } from '../../../runtime/did-you-mean.ts';
import { quoted } from '../../../security/hygiene.ts';
import type { Asking, Connection } from './connection.ts';
import { objectPath } from './place.ts';
import { pageOf } from './reply.ts';

const group = 'instancetype.kubevirt.io';
const version = 'v1beta1';

/** Where machines are described: their own spec, and the template of a pool. */
const machineSpecs = ['spec', 'spec.virtualMachineTemplate.spec'];

/** Member that names one > its kinds, as matchers spell them in any case; the first is meant where none is said. */
const matchers = {
  instancetype: [
    { kind: 'virtualmachineclusterinstancetype', plural: 'virtualmachineclusterinstancetypes', noun: 'instance type' },
    { kind: 'virtualmachineinstancetype', plural: 'virtualmachineinstancetypes', noun: 'instance type' },
  ],
  preference: [
    { kind: 'virtualmachineclusterpreference', plural: 'virtualmachineclusterpreferences', noun: 'preference' },
    { kind: 'virtualmachinepreference', plural: 'virtualmachinepreferences', noun: 'preference' },
  ],
} as const;

/**
 * Throws NAME_UNKNOWN for one that the object did not name before and the cluster does not have, with the nearest there is.
 * Names that may not be looked up pass: the server has the last word.
 */
export async function refuseUnknownTypes(
  tool: string,
  { before, after, namespace }: { before: JsonObject | undefined; after: JsonObject; namespace: string | undefined },
  connection: Connection,
  asking: Asking,
): Promise<void> {
  const named = machineSpecs.flatMap((at) =>
    (Object.keys(matchers) as (keyof typeof matchers)[]).map((member) => ({ member, path: `${at}.${member}` })),
  );
  await Promise.all(
    named.map(async ({ member, path }) => {
      const matcher = readPath(after, path);
      const name = readText(matcher, 'name');
      if (name === undefined || isSame(matcher, readPath(before, path))) return;
      const said = (readText(matcher, 'kind') ?? matchers[member][0].kind).toLowerCase();
      const meant = matchers[member].find(({ kind, plural }) => said === kind || said === plural);
      if (meant === undefined) return;
      const within = meant.plural.includes('cluster') ? undefined : namespace;
      const reading: Asking = { ...asking, effect: 'read' };
      const page = await connection
        .read(objectPath(group, version, meant.plural, within), [['limit', '500']], reading)
        .then(pageOf, () => undefined);
      const known = page?.items.map((item) => readText(item, 'metadata.name') ?? '');
      if (known === undefined || known.length >= 500 || known.includes(name)) return;
      const where = within === undefined ? 'The cluster' : `Namespace "${within}"`;
      throw new ToolError(
        'NAME_UNKNOWN',
        `${where} has no ${meant.noun} called ${quoted(name)}.${didYouMean(name, known)} ${tool} was not sent.`,
        { fate: 'refused', ...(known.length > 0 && { hint: `"body.${path}.name" names one of ${known.length}.` }) },
      );
    }),
  );
}

const isSame = (a: Json | undefined, b: Json | undefined): boolean =>
  isObject(a) && isObject(b) && a.name === b.name && (a.kind ?? '') === (b.kind ?? '');
