// VirtualBox: interfaces of its web service > one get and one update per object, one operation per method.
import { GenerationError } from '../errors.ts';
import type { Api, Operation, Shape } from '../ir/types.ts';
import { compare, quote } from '../ir/validate.ts';
import type { Source } from './reader.ts';
import { type Facts, factsIn } from './virtualbox-facts.ts';
import { type Mapping, mappingOf, type Place } from './virtualbox-mapping.ts';
import { operationsOf } from './virtualbox-operations.ts';
import { routeOf } from './virtualbox-paths.ts';
import { isReached, leftOut } from './virtualbox-scope.ts';
import { shapeBook } from './virtualbox-shapes.ts';
import { reasonOf, typeOf, workflowsIn } from './virtualbox-workflows.ts';

/** Reads the API facts together with the extras `mapping` (how objects are reached) and `workflows`. */
export function readVirtualBox(source: Source): Api {
  const facts = factsIn(source);
  const told = mappingOf(source);
  const unfit: string[] = [];
  const mapping = { ...told, interfaces: fitting(told.interfaces, facts, unfit) };
  const shapes = shapeBook(facts, mapping);
  const operations: Operation[] = [];
  for (const [name, place] of Object.entries(mapping.interfaces)) {
    if (!isReached(mapping, name)) continue;
    const one = facts.interfaces.get(name)!;
    const route = routeOf(facts, place.path);
    operations.push(...operationsOf({ facts, mapping, shapes, one, noun: (place.noun ?? '').split(' '), route }));
  }
  const flows = workflowsIn(source, shapes, facts, unfit);
  if (unfit.length > 0 && source.fit !== 'loosely') {
    throw new GenerationError(
      'SPEC_INVALID',
      source.file,
      `${unfit.length} facts about VirtualBox do not fit it: ${unfit.join('; ')}`,
    );
  }
  const done = new Set(flows.operations.flatMap(({ covers }) => covers));
  const left = leftOut(facts, mapping).filter(({ id }) => !done.has(id));
  const own = Object.entries(flows.own).map(([name, fields]): [string, Shape] => [
    name,
    {
      name,
      origin: `/shapes/${name}`,
      doc: '',
      fields: Object.entries(fields)
        .map(([field, form]) => ({
          name: field,
          type: typeOf(form, flows.own, shapes, `/shapes/${name}`),
          required: false,
          doc: '',
        }))
        .sort((a, b) => compare(a.name, b.name)),
    },
  ]);
  return {
    provider: 'virtualbox',
    version: source.version,
    source: { file: source.file, sha256: source.sha256 },
    operations: [...left, ...operations, ...flows.operations].sort((a, b) => compare(a.id, b.id)),
    shapes: { ...shapes.all(), ...Object.fromEntries(own) },
    oddities: unfit.map((what) => ({ origin: '/mapping', what })),
  };
}

/** The interfaces that the facts have, and whose objects can be reached there. */
function fitting(places: Mapping['interfaces'], facts: Facts, unfit: string[]): Mapping['interfaces'] {
  const fits = ([name, { path }]: readonly [string, Place]): boolean => {
    try {
      if (!facts.interfaces.has(name))
        throw new GenerationError('SPEC_INVALID', 'mapping.json', `there is no interface ${quote(name)}`);
      if (path !== 'none') routeOf(facts, path);
      return true;
    } catch (thrown) {
      unfit.push(reasonOf(thrown));
      return false;
    }
  };
  return Object.fromEntries(Object.entries(places).filter(fits));
}
