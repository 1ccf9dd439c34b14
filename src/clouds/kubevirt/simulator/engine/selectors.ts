// What of a list is meant: label and field selectors, applied as the API server does.
import { isObject } from '../../../../contract/read-path.ts';
import { badRequest } from './fault.ts';
import { labelsTest } from './label-selector.ts';
import { type KubeObject, textAt } from './objects.ts';

export type Test = (object: KubeObject) => boolean;

/** `app=web,env in (dev,test),!old`. Throws 400 for what is no selector. */
export function labelTest(selector: string): Test {
  const test = labelsTest(selector);
  return (object) =>
    test((isObject(object.metadata.labels) ? object.metadata.labels : {}) as Readonly<Record<string, string>>);
}

/** Fields that a kind can be selected by, beside name and namespace; kinds that name none refuse others in other words. */
export interface Selectable {
  readonly fields: readonly string[];
  readonly refusal: (field: string) => string;
}

const KNOWN = ['metadata.name', 'metadata.namespace'];
/** How kinds with fields of their own, and custom resources, refuse another. */
export const notSupported = (field: string): string => `field label not supported: ${field}`;
/** How the other kinds of Kubernetes refuse it. */
export const notKnown = (field: string): string =>
  `${JSON.stringify(field)} is not a known field selector: only ${KNOWN.map((it) => JSON.stringify(it)).join(', ')}`;

/** `metadata.name=a`; other fields are refused unless the kind allows them. */
export function fieldTest(selector: string, { fields, refusal }: Selectable): Test {
  const known = new Set([...KNOWN, ...fields]);
  const tests = selector
    .split(',')
    .filter((part) => part !== '')
    .map((part): Test => {
      const [, field = '', operator, value] = /^([^!=]+)(!=|==?)(.*)$/.exec(part) ?? [];
      if (operator === undefined) throw badRequest(`invalid selector: '${part}'; can't understand '${part}'`);
      if (!known.has(field)) throw badRequest(refusal(field));
      return (object) => (textAt(object, field) === value) === (operator !== '!=');
    });
  return (object) => tests.every((test) => test(object));
}
