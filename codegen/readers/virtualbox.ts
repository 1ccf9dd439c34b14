// VirtualBox: interfaces of its web service > one get and one update per object, one operation per method.
import { GenerationError } from '../errors.ts';
import type { Api, Operation, Shape } from '../ir/types.ts';
import { compare, quote } from '../ir/validate.ts';
import type { Source } from './reader.ts';
import { factsIn } from './virtualbox-facts.ts';
import { mappingOf } from './virtualbox-mapping.ts';
import { operationsOf } from './virtualbox-operations.ts';
import { routeOf } from './virtualbox-paths.ts';
import { isReached, leftOut } from './virtualbox-scope.ts';
import { shapeBook } from './virtualbox-shapes.ts';
import { typeOf, workflowsIn } from './virtualbox-workflows.ts';

/** Reads the API facts together with the extras `mapping` (how objects are reached) and `workflows`. */
export function readVirtualBox(source: Source): Api {
  const facts = factsIn(source);
  const mapping = mappingOf(source);
  const shapes = shapeBook(facts, mapping);
  const operations: Operation[] = [];
  for (const [name, place] of Object.entries(mapping.interfaces)) {
    const one = facts.interfaces.get(name);
    if (one === undefined)
      throw new GenerationError('SPEC_INVALID', 'mapping.json', `${source.file} has no interface ${quote(name)}`);
    if (!isReached(mapping, name)) continue;
    const route = routeOf(facts, place.path);
    operations.push(...operationsOf({ facts, mapping, shapes, one, noun: (place.noun ?? '').split(' '), route }));
  }
  const flows = workflowsIn(source, shapes, facts);
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
    oddities: [],
  };
}
