// The form of an answer: which keys it has, of which JSON types, in which states; its texts stay behind.
import { type AnswerForm, type FieldTypes, MATCHED_WORDS } from './recording.ts';

/** Anything that JSON can hold. */
export type Value = null | boolean | number | string | readonly Value[] | { readonly [name: string]: Value };
type Obj = { readonly [name: string]: Value };

/** What came: the status, and the body as it stands in the answer. */
export interface Came {
  readonly status: number;
  readonly body: string;
}

/** Gives an id its label, or undefined where the id is of no interest. */
export type LabelOf = (id: string, path: string) => string | undefined;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
/** Maps whose keys are chosen by people: their content is no part of a form. */
const FREE = /(details|capability|capabilities|parameters|metadata|headers|payload)$/;
const isObj = (value: Value | undefined): value is Obj =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isList = (value: Value | undefined): value is readonly Value[] => Array.isArray(value);

/** The form of a whole answer; `label` names the ids worth keeping. */
export function formOf(came: Came, label: LabelOf): AnswerForm {
  const parsed = parse(came.body);
  const entries = isObj(parsed) ? Object.entries(parsed) : [];
  if (entries.length !== 1) return { status: came.status };
  const [envelope, below] = entries[0]!;
  return { status: came.status, envelope, ...(isObj(below) ? formOfBody(below, label) : {}) };
}

/** The form of what stands below an envelope, or below `jobresult`. */
export function formOfBody(below: Obj, label: LabelOf): Omit<AnswerForm, 'status' | 'envelope'> {
  if (typeof below.errorcode === 'number') return refusalForm(below);
  const keys = Object.keys(below)
    .filter((key) => key !== 'count' && key !== 'displaytext')
    .sort();
  const ids: Record<string, string> = {};
  collectIds(below, '', label, ids);
  const subject = keys.map((key) => below[key]).find((value) => isObj(value) || isList(value));
  const records = isList(subject) ? subject.filter(isObj) : isObj(subject) ? [subject] : [];
  const names = isList(subject) ? records.map(nameOf).filter((name) => name !== undefined) : [];
  const states = statesOf(records);
  return {
    keys,
    ...(records.length > 0 && { fields: fieldsOf(records) }),
    ...(Object.keys(states).length > 0 && { states }),
    ...(names.length > 1 && { names }),
    ...(Object.keys(ids).length > 0 && { ids }),
  };
}

/** What stands below the only key of an answer, or nothing. */
export function bodyOf(came: Came): Obj | undefined {
  const parsed = parse(came.body);
  const below = isObj(parsed) ? Object.values(parsed)[0] : undefined;
  return isObj(below) ? below : undefined;
}

/** The record of a job inside an answer of queryAsyncJobResult, with the form of its result. */
export function jobForms(came: Came, label: LabelOf): { readonly job: AnswerForm; readonly result?: AnswerForm } {
  const { jobresult, ...record } = bodyOf(came) ?? {};
  const { fields, states, ids } = formOfBody({ job: record }, label);
  const job: AnswerForm = {
    status: came.status,
    ...(fields && { fields }),
    ...(states && { states }),
    ...(ids && { ids }),
  };
  if (!isObj(jobresult)) return { job };
  return { job, result: { status: came.status, ...formOfBody(jobresult, label) } };
}

function refusalForm(below: Obj): Omit<AnswerForm, 'status' | 'envelope'> {
  const text = String(below.errortext ?? '').toLowerCase();
  const words = MATCHED_WORDS.filter((word) => text.includes(word.toLowerCase()));
  return {
    keys: Object.keys(below).sort(),
    code: Number(below.errorcode),
    ...(typeof below.cserrorcode === 'number' && { kind: below.cserrorcode }),
    ...(words.length > 0 && { words }),
  };
}

function fieldsOf(records: readonly Obj[]): FieldTypes {
  const types: Record<string, string> = {};
  for (const record of records) addFields(record, '', types);
  return Object.fromEntries(Object.entries(types).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function addFields(record: Obj, before: string, types: Record<string, string>): void {
  for (const [name, value] of Object.entries(record)) {
    const path = `${before}${name}`;
    if (types[path] === undefined || types[path] === 'z') types[path] = letterOf(value);
    if (before !== '' || FREE.test(name)) continue;
    for (const inner of isList(value) ? value : [value]) {
      if (isObj(inner)) addFields(inner, isList(value) ? `${name}[].` : `${name}.`, types);
    }
  }
}

function letterOf(value: Value): string {
  if (value === null) return 'z';
  if (isList(value)) return 'l';
  if (isObj(value)) return 'o';
  return typeof value === 'string' ? 't' : typeof value === 'number' ? 'n' : 'b';
}

const STATE = /^(?!jobprocstatus$).*(state|status)$/;

/** States of one record, or by name of those of a list that somebody named for the recording. */
function statesOf(records: readonly Obj[]): Record<string, string> {
  const states: Record<string, string> = {};
  for (const record of records) {
    const name = records.length === 1 ? '' : String(nameOf(record) ?? '');
    if (records.length > 1 && !name.startsWith('df-')) continue;
    for (const [field, value] of Object.entries(record)) {
      if (
        (STATE.test(field) || field === 'jobinstancetype') &&
        (typeof value === 'string' || typeof value === 'number')
      )
        states[name === '' ? field : `${name}.${field}`] = String(value);
    }
  }
  return states;
}

function collectIds(value: Value, path: string, label: LabelOf, ids: Record<string, string>): void {
  if (typeof value === 'string') {
    const given = UUID.test(value) ? label(value, path) : undefined;
    if (given !== undefined) ids[path] = given;
  } else if (isList(value)) {
    for (const [index, item] of value.entries()) collectIds(item, `${path}[${stepOf(item, index)}]`, label, ids);
  } else if (isObj(value)) {
    for (const [name, item] of Object.entries(value))
      collectIds(item, path === '' ? name : `${path}.${name}`, label, ids);
  }
}

/** Records of a list are told apart by name, since lists differ in order and content. */
export const stepOf = (item: Value, index: number): string => (isObj(item) ? nameOf(item) : undefined) ?? String(index);

function nameOf(record: Obj): string | undefined {
  const name = record.name ?? record.displayname ?? record.username;
  return typeof name === 'string' ? name.replace(/[.[\]]/g, '_') : undefined;
}

function parse(body: string): Value | undefined {
  try {
    return JSON.parse(body) as Value;
  } catch {
    return undefined;
  }
}
