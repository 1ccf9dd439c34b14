// Tools that do what VirtualBox's API spreads over many calls: specs/virtualbox/workflows.json.

import type { Json, JsonObject } from '../../src/contract/tool.ts';
import { GenerationError } from '../errors.ts';
import type { Operation, Param, Type } from '../ir/types.ts';
import { quote } from '../ir/validate.ts';
import { isObject, parseJson } from './json.ts';
import type { Source } from './reader.ts';
import type { Facts } from './virtualbox-facts.ts';
import { accessorId } from './virtualbox-paths.ts';
import type { ShapeBook } from './virtualbox-shapes.ts';

interface Workflow {
  readonly id: string;
  /** Ids of the API that it stands for. */
  readonly covers: readonly string[];
  readonly words: string;
  readonly category: string;
  /**
   * `machine: text!`: type, `!` for required, `=Entity` for a reference, `[]` for a list, `a|b` for a choice, `enum:Name`
   * for one of the API's enumerations.
   */
  readonly params: Readonly<Record<string, string>>;
  readonly defaults?: Readonly<Record<string, Json>>;
  /** `nothing`, a kind, the name of an interface or of a shape below, with `[]` for a list. */
  readonly result: string;
}

/** The operations, and the shapes that only they return. What cannot be made of these facts is told in `unfit`. */
export function workflowsIn(
  source: Source,
  shapes: ShapeBook,
  facts: Facts,
  unfit: string[],
): { operations: readonly Operation[]; own: Readonly<Record<string, Readonly<Record<string, string>>>> } {
  const text = source.extras.workflows;
  const root = text === undefined ? {} : parseJson('workflows.json', text);
  if (!isObject(root)) throw new GenerationError('SPEC_INVALID', 'workflows.json', 'it is no object');
  const own = (root.shapes ?? {}) as Readonly<Record<string, Readonly<Record<string, string>>>>;
  const list = (root.workflows ?? []) as readonly Workflow[];
  const make = (flow: Workflow, index: number): Operation => {
    const origin = `/workflows/${index}`;
    return {
      id: flow.id,
      covers: flow.covers,
      words: flow.words.split(' ') as [string, ...string[]],
      origin,
      doc: '',
      category: flow.category,
      call: {
        kind: 'soap',
        how: 'workflow',
        on: flow.id,
        ...(flow.defaults === undefined ? {} : { defaults: flow.defaults as JsonObject }),
      },
      params: Object.entries(flow.params).map(([name, form]) => paramOf(name, form, origin, facts)),
      result: typeOf(flow.result, own, shapes, origin),
    };
  };
  const there = idsIn(facts);
  const operations = list.flatMap((flow, index): readonly Operation[] => {
    try {
      const gone = flow.covers.filter((id) => !there.has(id));
      if (gone.length > 0)
        throw new GenerationError(
          'SPEC_INVALID',
          `workflows.json#/workflows/${index}`,
          `${flow.id} is made of ${gone.join(', ')}`,
        );
      return [make(flow, index)];
    } catch (thrown) {
      unfit.push(reasonOf(thrown));
      return [];
    }
  });
  return { operations, own };
}

/** Every attribute access and method, under the id that it would have as an operation. */
function idsIn({ interfaces }: Facts): ReadonlySet<string> {
  const ids = [...interfaces.values()].flatMap(({ name, attributes, methods }) => [
    ...attributes.flatMap((one) => [accessorId(name, 'get', one.name), accessorId(name, 'set', one.name)]),
    ...methods.map((one) => `${name}.${one.name}`),
  ]);
  return new Set(ids);
}

/** What a GenerationError says, without its code; throws whatever else it is given. */
export function reasonOf(thrown: unknown): string {
  if (!(thrown instanceof GenerationError)) throw thrown;
  return thrown.message.slice(thrown.code.length + 1);
}

/** A type in the short form of workflows.json. */
export function typeOf(form: string, own: Readonly<Record<string, unknown>>, shapes: ShapeBook, origin: string): Type {
  if (form.endsWith('[]')) return { kind: 'list', of: typeOf(form.slice(0, -2), own, shapes, origin) };
  if (Object.hasOwn(own, form)) return { kind: 'shape', name: form };
  return /^I[A-Z]/.test(form) ? shapes.of(form) : kindOf(form, origin);
}

function paramOf(name: string, form: string, origin: string, facts: Facts): Param {
  const parsed = /^([^!=[\]]+)(\[\])?(!)?(?:=(\w+))?$/.exec(form);
  if (parsed === null)
    throw new GenerationError(
      'SPEC_INVALID',
      `workflows.json#${origin}`,
      `the type ${quote(form)} of ${quote(name)} is not understood`,
    );
  const [, kind, list, required, ref] = parsed;
  const one = kind!.startsWith('enum:') ? choiceOf(kind!.slice(5), origin, facts) : kindOf(kind!, origin);
  return {
    name,
    type: list === undefined ? one : { kind: 'list', of: one },
    required: required !== undefined,
    doc: '',
    ...(ref === undefined ? {} : { ref }),
  };
}

/** Names that only mark where a stretch of other values begins or ends are no value that anything has. */
function choiceOf(name: string, origin: string, facts: Facts): Type {
  const oneOf = (facts.enums.get(name) ?? []).filter((value) => !/^(First|Last)[A-Z]/.test(value));
  if (oneOf.length > 0) return { kind: 'text', oneOf };
  throw new GenerationError('SPEC_INVALID', `workflows.json#${origin}`, `there is no enumeration ${quote(name)}`);
}

function kindOf(form: string, origin: string): Type {
  switch (form) {
    case 'text':
    case 'flag':
    case 'whole':
    case 'number':
    case 'instant':
    case 'uuid':
    case 'opaque':
    case 'nothing':
      return { kind: form };
    default:
      if (form.includes('|')) return { kind: 'text', oneOf: form.split('|') };
      throw new GenerationError('SPEC_INVALID', `workflows.json#${origin}`, `there is no kind ${quote(form)}`);
  }
}
