// The form of what an API server answered: statuses, reasons, fields and their types; ids and moments stay behind.
import { isObject } from '../../../src/contract/read-path.ts';
import type { Json, JsonObject } from '../../../src/contract/tool.ts';
import type { FieldTypes } from '../recording.ts';
import type { ClusterAnswer } from './recording.ts';

/** What came: status, the Warning header, the body as text or as what its JSON says. */
export interface ClusterCame {
  readonly status: number;
  readonly warning?: string | null;
  readonly body: Json;
}

/** Maps whose keys are chosen by people, and the record of who set what: their content is no part of a form. */
const FREE =
  /^(labels|annotations|matchLabels|nodeSelector|selector|data|stringData|binaryData|requests|limits|capacity|allocatable|managedFields)$/;

/** The form of an answer. */
export function formOfAnswer({ status, warning, body }: ClusterCame): ClusterAnswer {
  const told = { status, ...(warning ? { warning: withoutChance(warning) } : {}) };
  if (typeof body === 'string') return { ...told, ...formOfText(body) };
  if (!isObject(body)) return { ...told, kind: 'text' };
  if (typeof body.type === 'string' && isObject(body.object)) return { ...told, kind: 'watch', events: [body.type] };
  const kind = typeof body.kind === 'string' ? body.kind : 'none';
  if (kind === 'Status' && status >= 400) return { ...told, kind, ...refusalForm(body) };
  if (Array.isArray(body.columnDefinitions))
    return {
      ...told,
      kind,
      columns: (body.columnDefinitions as readonly JsonObject[]).map(({ name }) => String(name)),
    };
  if (!Array.isArray(body.items)) return { ...told, kind, fields: fieldsOfObject(body) };
  const items = (body.items as readonly JsonObject[]).map((item) => [nameIn(item), fieldsOfObject(item)] as const);
  const { items: _, ...rest } = body;
  return { ...told, kind, fields: fieldsOfObject(rest), items: Object.fromEntries(items) };
}

/** Lines of a watch, or a text that says no more than that it is one. */
function formOfText(text: string): Pick<ClusterAnswer, 'kind' | 'events'> {
  const types = [...text.matchAll(/^\{"type":"(\w+)"/gm)].map(([, type]) => type!);
  return types.length === 0 ? { kind: 'text' } : { kind: 'watch', events: [...new Set(types)] };
}

function refusalForm(body: JsonObject): Pick<ClusterAnswer, 'reason' | 'causes' | 'message'> {
  const details = isObject(body.details) ? body.details : {};
  const causes = Array.isArray(details.causes) ? (details.causes as readonly JsonObject[]) : [];
  return {
    ...(typeof body.reason === 'string' && { reason: body.reason }),
    ...(causes.length > 0 && { causes: causes.map((it) => `${String(it.reason ?? '-')} ${String(it.field ?? '-')}`) }),
    message: withoutChance(String(body.message ?? '')),
  };
}

/** A text without what differs from run to run: ids, moments, versions, whole objects, tokens. */
export const withoutChance = (text: string): string =>
  text
    .replace(/Invalid value: "\{(?:[^"\\]|\\.)*"/g, 'Invalid value: OBJECT')
    .replace(/ is missing in '.*$/s, ' is missing')
    .replace(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, 'UID')
    .replace(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ/g, 'MOMENT')
    .replace(/(current: )\d+$/, '$1VERSION')
    .replace(/(in the precondition|in record) \(\d+\)/g, '$1 (VERSION)')
    .replace(/(resource version:? )\d+( \(\d+\))?/gi, '$1VERSION')
    .replace(/(-vm-|-)[a-z0-9]{5}(?=" )/g, '$1NAME')
    .replace(/\s+/g, ' ')
    .trim();

const nameIn = (item: JsonObject): string =>
  String((isObject(item.metadata) ? item.metadata.name : undefined) ?? item.name ?? item.groupVersion ?? '');

/** Filled in from what virt-api was built for, which the bench of one recording knew and that of the other did not. */
const OF_THE_BUILD = 'spec.template.spec.architecture';

/** Kinds whose status is the answer; that of the others controllers write at their own pace. */
const ANSWERS = /Review$|^Scale$|^Status$|^Namespace$/;

function fieldsOfObject(object: JsonObject): FieldTypes {
  const types: Record<string, string> = {};
  add(object, '', types, ANSWERS.test(String(object.kind)));
  if (!ANSWERS.test(String(object.kind))) delete types.status;
  return Object.fromEntries(Object.entries(types).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function add(value: JsonObject, before: string, types: Record<string, string>, answersItself: boolean): void {
  for (const [name, inner] of Object.entries(value)) {
    const path = before === '' ? name : `${before}.${name}`;
    if (path === OF_THE_BUILD) continue;
    if (types[path] === undefined || types[path] === 'z') types[path] = letterOf(inner);
    if (FREE.test(name) || (path === 'status' && !answersItself)) continue;
    for (const item of Array.isArray(inner) ? (inner as readonly Json[]) : [inner])
      if (isObject(item)) add(item, Array.isArray(inner) ? `${path}[]` : path, types, answersItself);
  }
}

function letterOf(value: Json): string {
  if (value === null) return 'z';
  if (Array.isArray(value)) return 'l';
  if (typeof value === 'object') return 'o';
  return typeof value === 'string' ? 't' : typeof value === 'number' ? 'n' : 'b';
}
