// Label and field selectors: parsed and applied as the API server does.
import { isObject } from '../../../../contract/read-path.ts';
import { badRequest } from './fault.ts';
import { type KubeObject, textAt } from './objects.ts';

export type Test = (object: KubeObject) => boolean;

const word = /^[A-Za-z0-9][A-Za-z0-9._/-]*$/;

/** `app=web,env in (dev,test),!old`. Throws 400 for what is no selector. */
export function labelTest(selector: string): Test {
  const tests = requirements(selector).map(labelRequirement);
  return (object) => {
    const labels = isObject(object.metadata.labels) ? object.metadata.labels : {};
    return tests.every((test) => test(labels as Readonly<Record<string, string>>));
  };
}

/** `metadata.name=a`; other fields are refused unless the kind allows them. */
export function fieldTest(selector: string, allowed: readonly string[] = []): Test {
  const known = new Set(['metadata.name', 'metadata.namespace', ...allowed]);
  const tests = selector
    .split(',')
    .filter((part) => part !== '')
    .map((part): Test => {
      const [, field = '', operator, value] = /^([^!=]+)(!=|==?)(.*)$/.exec(part) ?? [];
      if (operator === undefined) throw badRequest(`invalid selector: '${part}'; can't understand '${part}'`);
      if (!known.has(field)) throw badRequest(`field label not supported: ${field}`);
      return (object) => (textAt(object, field) === value) === (operator !== '!=');
    });
  return (object) => tests.every((test) => test(object));
}

/** Commas inside parentheses do not divide. */
function requirements(selector: string): string[] {
  return selector
    .split(/,(?![^(]*\))/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

type LabelsTest = (labels: Readonly<Record<string, string>>) => boolean;

function labelRequirement(text: string): LabelsTest {
  const set = /^(\S+)\s+(in|notin)\s*\(([^)]*)\)$/.exec(text);
  if (set !== null) {
    const [, key = '', operator, list = ''] = set;
    const values = list.split(',').map((value) => value.trim());
    return (labels) => values.includes(labels[key] ?? '\0') === (operator === 'in');
  }
  const equal = /^([^!=\s]+)\s*(!=|==?)\s*(.*)$/.exec(text);
  if (equal !== null) {
    const [, key = '', operator, value = ''] = equal;
    if (value !== '' && !word.test(value)) throw unparsable(value);
    return (labels) => (labels[key] === value) === (operator !== '!=');
  }
  const key = text.replace(/^!/, '');
  if (!word.test(key)) throw unparsable(key);
  return (labels) => Object.hasOwn(labels, key) !== text.startsWith('!');
}

const unparsable = (text: string) =>
  badRequest(`unable to parse requirement: found '${text.slice(0, 1)}', expected: identifier`);
