// VirtualBox's result types: one shape per interface that some result holds, one per set of out parameters.
import type { Field, Shape, Type } from '../ir/types.ts';
import { compare } from '../ir/validate.ts';
import { capital, type FactMethod, type Facts, type FactType, lineage } from './virtualbox-facts.ts';
import type { Mapping } from './virtualbox-mapping.ts';
import { isApart } from './virtualbox-scope.ts';
import { resultType } from './virtualbox-types.ts';

export interface ShapeBook {
  /** The type of an object of that interface; its shape is noted. */
  of(name: string): Type;
  /** The type of a method's out parameters, with its return value unless that is only progress; rows, where mapped. */
  outs(on: string, method: FactMethod, origin: string): Type;
  all(): Readonly<Record<string, Shape>>;
}

/** Gathers shapes as results ask for them; every field may be missing from an answer. */
export function shapeBook(facts: Facts, mapping: Mapping): ShapeBook {
  const shapes = new Map<string, Shape>();

  const of = (name: string): Type => {
    if (!shapes.has(name)) {
      const line = lineage(facts, name);
      shapes.set(name, { name, origin: line[0]?.origin ?? '', doc: '', fields: [] });
      const fields = new Map<string, Field>();
      for (const one of line) {
        for (const attribute of one.attributes) {
          if (!attribute.ws || fields.has(attribute.name) || isApart(mapping, one.name, attribute.name)) continue;
          const id = `${one.name}.${attribute.name}`;
          fields.set(
            attribute.name,
            field(attribute.name, resultType(facts, attribute, of, mapping.instants.includes(id))),
          );
        }
      }
      for (const [gathered, type] of Object.entries(mapping.gathered?.[name] ?? {}))
        fields.set(gathered, field(gathered, { kind: 'list', of: of(type) }));
      if (line.some((one) => Object.hasOwn(mapping.keep, one.name)))
        fields.set('handle', field('handle', { kind: 'text' }));
      shapes.set(name, { ...shapes.get(name)!, fields: sorted(fields.values()) });
    }
    return { kind: 'shape', name };
  };

  const outs = (on: string, method: FactMethod, origin: string): Type => {
    const name = `${on}${capital(method.name)}Result`;
    const id = `${on}.${method.name}`;
    const typeOf = (out: string, fact: FactType): Type =>
      resultType(facts, fact, of, mapping.nanoseconds?.includes(`${id}.${out}`));
    const found = method.params
      .filter((param) => param.dir === 'out')
      .map((param): [string, Type] => [param.name, typeOf(param.name, param)]);
    if (method.returns !== null && method.returns.type !== 'IProgress')
      found.push(['returnval', typeOf('returnval', method.returns)]);
    const rows = mapping.rows?.[id];
    const echoed = (mapping.echo?.[id] ?? []).map((param) => field(param, { kind: 'text' }));
    const fields = found.map(([out, type]) =>
      rows === undefined ? field(out, type) : field(rows[out] ?? out, type.kind === 'list' ? type.of : type),
    );
    shapes.set(name, { name, origin, doc: '', fields: sorted([...echoed, ...fields]) });
    return rows === undefined ? { kind: 'shape', name } : { kind: 'list', of: { kind: 'shape', name } };
  };

  return { of, outs, all: () => Object.fromEntries([...shapes].sort(([a], [b]) => compare(a, b))) };
}

const field = (name: string, type: Type): Field => ({ name, type, required: false, doc: '' });
const sorted = (fields: Iterable<Field>): Field[] => [...fields].sort((a, b) => compare(a.name, b.name));
