// Labels of an object on its way in: the API server checks their form for every kind.
import { isObject } from '../../../../contract/read-path.ts';
import { type Cause, invalid } from '../engine/fault.ts';
import type { Kind } from '../engine/kind.ts';
import { type KubeObject, nameOf } from '../engine/objects.ts';

/** Form of a label's value, and of the part of its key after the slash; in characters 63 at most. */
const VALUE = /^(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?$/;
const LONGEST = 63;

const VALUE_RULE =
  "a valid label must be an empty string or consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyValue',  or 'my_value',  or '12345', regex used for validation is '(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?')";
const KEY_RULE =
  "name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')";

/** Throws 422 for labels that no object may have, with a cause for each. */
export function checkLabels(kind: Kind, object: KubeObject): void {
  const { labels } = object.metadata;
  if (!isObject(labels)) return;
  const causes = Object.entries(labels).flatMap(([key, value]) => [...wrongKey(key), ...wrongValue(String(value))]);
  if (causes.length > 0) throw invalid(kind.kind, kind.group, nameOf(object), causes);
}

function wrongKey(key: string): readonly Cause[] {
  const name = key.slice(key.indexOf('/') + 1);
  return name !== '' && name.length <= LONGEST && VALUE.test(name) ? [] : [wrong(key, KEY_RULE)];
}

const wrongValue = (value: string): readonly Cause[] => {
  if (value.length > LONGEST) return [wrong(value, `must be no more than ${LONGEST} bytes`)];
  return VALUE.test(value) ? [] : [wrong(value, VALUE_RULE)];
};

const wrong = (value: string, rule: string): Cause => ({
  reason: 'FieldValueInvalid',
  message: `Invalid value: ${JSON.stringify(value)}: ${rule}`,
  field: 'metadata.labels',
});
