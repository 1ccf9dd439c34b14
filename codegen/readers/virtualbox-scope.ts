// What of VirtualBox's API becomes tools, and the bare operations for all that does not.
import { splitWords } from '../ir/names.ts';
import type { Operation } from '../ir/types.ts';
import { type FactInterface, type Facts, lineage } from './virtualbox-facts.ts';
import { categoryIn, type Mapping } from './virtualbox-mapping.ts';
import { accessorId } from './virtualbox-paths.ts';

/** True for an attribute that is no part of its interface's get and update tools. */
export const isApart = (mapping: Mapping, on: string, attribute: string): boolean =>
  mapping.apart.includes(`${on}.${attribute}`) || mapping.apart.includes(`*.${attribute}`);

/** True for an interface whose objects can be reached. */
export const isReached = (mapping: Mapping, name: string): boolean =>
  Object.hasOwn(mapping.interfaces, name) && mapping.interfaces[name]!.path !== 'none';

/**
 * One operation per attribute access and method that has no tool: whole interfaces that are out of scope, and single
 * members that the web service lacks or the mapping sets apart. The overlay says why each is left out.
 */
export function leftOut(facts: Facts, mapping: Mapping): readonly Operation[] {
  return [...facts.interfaces.values()].flatMap((one) => {
    const whole = !isReached(mapping, one.name);
    const attributes = one.attributes
      .map((attribute, index) => ({ attribute, origin: `${one.origin}/attributes/${index}` }))
      .filter(({ attribute }) => whole || !attribute.ws || isApart(mapping, one.name, attribute.name))
      .flatMap(({ attribute, origin }) => [
        bare(facts, mapping, one, accessorId(one.name, 'get', attribute.name), origin),
        ...(attribute.readonly ? [] : [bare(facts, mapping, one, accessorId(one.name, 'set', attribute.name), origin)]),
      ]);
    const methods = one.methods
      .map((method, index) => ({ method, origin: `${one.origin}/methods/${index}` }))
      .filter(({ method }) => whole || !method.ws || mapping.apartMethods.includes(`${one.name}.${method.name}`))
      .map(({ method, origin }) => bare(facts, mapping, one, `${one.name}.${method.name}`, origin));
    return [...attributes, ...methods];
  });
}

function bare(facts: Facts, mapping: Mapping, one: FactInterface, id: string, origin: string): Operation {
  return {
    id,
    covers: [id],
    words: splitWords(id.split('.')[1]!) as [string, ...string[]],
    origin,
    doc: '',
    category: categoryIn(mapping, one.name, id) || kindOf(facts, one),
    call: { kind: 'soap', how: 'invoke', on: one.name },
    params: [],
    result: { kind: 'nothing' },
    unplaced: 'mapping.json does not say how such an object is reached',
  };
}

function kindOf(facts: Facts, one: FactInterface): string {
  if (one.wsmap === 'suppress') return 'internal';
  if (one.wsmap === 'struct') return 'struct';
  const isEvent = lineage(facts, one.name).some(({ name }) => name === 'IEvent') || one.name.startsWith('IEvent');
  return isEvent ? 'event' : 'plumbing';
}
