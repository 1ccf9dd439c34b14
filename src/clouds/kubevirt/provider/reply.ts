// Objects and lists as callers get them: without bookkeeping, with what was left out said.

import { isObject, readPath, readText } from '../../../contract/read-path.ts';
import type { Json, JsonObject } from '../../../contract/tool.ts';
import { metadataOf } from './place.ts';

/** Where `kubectl apply` keeps the manifest that it sent last, to know what to take away the next time. */
export const applied = 'kubectl.kubernetes.io/last-applied-configuration';

/** The object without managedFields and without kubectl's copy of the last manifest. */
export function cleaned(object: Json): Json {
  if (!isObject(object) || !isObject(object.metadata)) return object;
  const { managedFields, annotations, ...metadata } = object.metadata;
  const kept = isObject(annotations)
    ? Object.fromEntries(Object.entries(annotations).filter(([name]) => name !== applied))
    : {};
  return {
    ...object,
    metadata: { ...metadata, ...(Object.keys(kept).length > 0 ? { annotations: kept } : {}) },
  };
}

export interface Page {
  readonly items: readonly Json[];
  readonly continue?: string;
  /** Items behind this page, where the server counts them: not with label selectors. */
  readonly remaining?: number;
  readonly resourceVersion?: string;
}

/** A list answer taken apart; undefined when it is none. */
export function pageOf(body: Json | undefined): Page | undefined {
  if (!isObject(body) || !Array.isArray(body.items)) return undefined;
  const metadata = metadataOf(body);
  const items = (body.items as readonly Json[]).map(cleaned);
  return {
    items,
    ...(typeof metadata.continue === 'string' && metadata.continue !== '' ? { continue: metadata.continue } : {}),
    ...(typeof metadata.remainingItemCount === 'number' ? { remaining: metadata.remainingItemCount } : {}),
    ...(typeof metadata.resourceVersion === 'string' ? { resourceVersion: metadata.resourceVersion } : {}),
  };
}

/** Texts of Warning headers: `299 - "unknown field \"spec.runing\""`. */
export function warningsOf(headers: Readonly<Record<string, string>>): readonly string[] {
  const { warning = '' } = headers;
  return [...warning.matchAll(/\d{3} \S+ ("(?:[^"\\]|\\.)*")/g)].map(([, text = '""']) => {
    try {
      return `The server warns: ${JSON.parse(text) as string}`;
    } catch {
      return `The server warns: ${text.slice(1, -1)}`;
    }
  });
}

/** What a deletion came to, from its answer: gone at once, or on its way out. */
export function deletionNotes(body: Json | undefined): readonly string[] {
  const metadata = metadataOf(body);
  if (metadata.deletionTimestamp === undefined) return [];
  const finalizers = readPath(metadata, 'finalizers');
  const waiting = Array.isArray(finalizers) && finalizers.length > 0 ? ` once ${finalizers.join(', ')} are done` : '';
  return [`Deletion has begun; the object goes away${waiting}.`];
}

/** How many a deletion of all that match was about, from the list that it answers with. */
export function countNotes(body: Json | undefined, isDry: boolean): readonly string[] {
  const items = isObject(body) && Array.isArray(body.items) ? (body.items as readonly Json[]) : undefined;
  if (items === undefined) return [];
  const names = items.slice(0, 5).map((item) => readText(item, 'metadata.name') ?? '?');
  const named = items.length === 0 ? '' : `: ${names.join(', ')}${items.length > names.length ? ', ...' : ''}`;
  return [isDry ? `It would be ${items.length} objects${named}.` : `Deleted: ${items.length} objects${named}.`];
}

/** What was changed of a machine that runs may only count from its next start on. */
export function restartNotes(object: Json | undefined): readonly string[] {
  const condition = 'status.conditions[type=RestartRequired]';
  if (readText(object, `${condition}.status`) !== 'True') return [];
  const told = readText(object, `${condition}.message`);
  return [
    `RestartRequired: the machine goes on as it was until it is restarted${told === undefined ? '' : ` (${told})`}.`,
  ];
}

/** The few facts about an object that tell how it stands. */
export function summaryOf(object: Json): JsonObject {
  const metadata = metadataOf(object);
  const facts: [string, Json | undefined][] = [
    ['kind', readPath(object, 'kind')],
    ['namespace', metadata.namespace],
    ['name', metadata.name],
    ['status', readPath(object, 'status.printableStatus') ?? readPath(object, 'status.phase')],
    ['node', readPath(object, 'status.nodeName') ?? readPath(object, 'status.migrationState.targetNode')],
    ['ip', readPath(object, 'status.interfaces.0.ipAddress')],
  ];
  return Object.fromEntries(facts.filter((fact): fact is [string, Json] => fact[1] !== undefined));
}
