// Two forms of the same answer of an API server, compared: what was recorded, and what came here.
import type { FieldTypes } from '../recording.ts';
import type { Placed } from '../tally.ts';
import type { ClusterAnswer, ClusterExchange, ClusterRecording } from './recording.ts';

/** What is counted. `keys` are the fields of objects, by path; their likeness is counted as `jaccard`. */
export const CLUSTER_MEASURES = [
  'status',
  'kind',
  'reason',
  'causes',
  'message',
  'warning',
  'columns',
  'events',
  'keys',
  'types',
] as const;
export type ClusterMeasure = (typeof CLUSTER_MEASURES)[number];

/** Every finding of a recording that was replayed. */
export function clusterFindings(
  { name, exchanges }: ClusterRecording,
  replayed: readonly ClusterAnswer[],
): readonly Placed[] {
  return exchanges.flatMap((exchange, index) =>
    compareAnswers(exchange.answer, replayed[index]!).map((it) => ({
      ...it,
      command: operationOf(exchange),
      place: `${name}:${exchange.name}`,
    })),
  );
}

/** `patch virtualmachines`: the method and the last plural word of the path. */
const operationOf = ({ method, path }: ClusterExchange): string =>
  `${method.toLowerCase()} ${/\/(?:namespaces\/[^/]+\/)?([a-z-]+)(?:\/[^/]+(?:\/([a-z]+))?)?(?:\?|$)/.exec(path)?.slice(1).filter(Boolean).join('/') ?? path}`;

function compareAnswers(real: ClusterAnswer, ours: ClusterAnswer): readonly Omit<Placed, 'place' | 'command'>[] {
  const found: Omit<Placed, 'place' | 'command'>[] = [];
  const say = (measure: ClusterMeasure, a: unknown, b: unknown): void => {
    const [wanted, got] = [JSON.stringify(a ?? null), JSON.stringify(b ?? null)];
    const same = wanted === got;
    found.push({ measure, same, ...(!same && { difference: `real ${wanted}, here ${got}` }) });
  };
  say('status', real.status, ours.status);
  if (real.status !== ours.status) return found;
  say('kind', real.kind, ours.kind);
  if (real.warning !== undefined || ours.warning !== undefined) say('warning', real.warning, ours.warning);
  if (real.message !== undefined) {
    say('reason', real.reason, ours.reason);
    say('message', real.message, ours.message);
    if (real.causes !== undefined || ours.causes !== undefined) say('causes', real.causes, ours.causes);
  }
  if (real.columns !== undefined) say('columns', real.columns, ours.columns);
  if (real.events !== undefined) say('events', real.events, ours.events);
  const pairs: [FieldTypes, FieldTypes][] = [];
  if (real.fields !== undefined) pairs.push([real.fields, ours.fields ?? {}]);
  // What a cloud holds is no difference in kind: items are compared where both have them.
  for (const [name, fields] of Object.entries(real.items ?? {})) {
    const other = ours.items?.[name];
    if (other !== undefined) pairs.push([fields, other]);
  }
  if (pairs.length > 0) found.push(keysOf(pairs), typesOf(pairs));
  return found;
}

type Pairs = readonly (readonly [real: FieldTypes, ours: FieldTypes])[];

function keysOf(pairs: Pairs): Omit<Placed, 'place' | 'command'> {
  const missing = new Set<string>();
  const extra = new Set<string>();
  let likeness = 0;
  for (const [real, ours] of pairs) {
    const lacks = Object.keys(real).filter((path) => !Object.hasOwn(ours, path));
    const adds = Object.keys(ours).filter((path) => !Object.hasOwn(real, path));
    const union = Object.keys(real).length + adds.length;
    likeness += union === 0 ? 1 : (union - lacks.length - adds.length) / union;
    for (const path of lacks) missing.add(path);
    for (const path of adds) extra.add(path);
  }
  const same = missing.size + extra.size === 0;
  const difference = `lacks [${[...missing].join(' ')}], adds [${[...extra].join(' ')}]`;
  return { measure: 'keys', same, jaccard: likeness / pairs.length, ...(!same && { difference }) };
}

function typesOf(pairs: Pairs): Omit<Placed, 'place' | 'command'> {
  const wrong = pairs.flatMap(([real, ours]) =>
    Object.entries(real)
      .filter(
        ([path, letter]) => ours[path] !== undefined && ours[path] !== letter && ours[path] !== 'z' && letter !== 'z',
      )
      .map(([path, letter]) => `${path} real ${letter}, here ${ours[path]}`),
  );
  return { measure: 'types', same: wrong.length === 0, ...(wrong.length > 0 && { difference: wrong.join('; ') }) };
}
