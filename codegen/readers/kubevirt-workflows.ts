// Tools that do what people want with several calls to the API: specs/kubevirt/workflows.json.

import type { JsonObject } from '../../src/contract/tool.ts';
import { GenerationError } from '../errors.ts';
import { byNeed } from '../ir/param-order.ts';
import type { Operation, Shape, Type } from '../ir/types.ts';
import { compare, quote } from '../ir/validate.ts';
import { isObject, parseJson } from './json.ts';

interface Workflow {
  readonly id: string;
  /** Ids of the API that it stands for. */
  readonly covers: readonly string[];
  readonly words: string;
  readonly category: string;
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** What it is about, for permissions and in errors. */
  readonly path: string;
  readonly verb: 'get' | 'list' | 'create' | 'patch' | 'delete' | 'apply';
  readonly apiVersion?: string;
  readonly resourceKind?: string;
  /** `text!`: type, `!` for required, `=Entity` for a reference, `@query` for where it travels, `[]` for a list, `a|b` for a choice. */
  readonly params: Readonly<Record<string, string>>;
  readonly result: string;
  /** No workflow: one request, about whatever kind its arguments name. */
  readonly ofKind?: true;
  /** What the workflow has to know: images by name. */
  readonly facts?: JsonObject;
}

/** The operations, and the shapes that only they return. */
export function workflowsIn(text: string | undefined): {
  readonly operations: readonly Operation[];
  readonly shapes: Readonly<Record<string, Shape>>;
} {
  const root = text === undefined ? {} : parseJson('workflows.json', text);
  if (!isObject(root)) throw new GenerationError('SPEC_INVALID', 'workflows.json', 'it is no object');
  const own = (root.shapes ?? {}) as Readonly<Record<string, Readonly<Record<string, string>>>>;
  const list = (root.workflows ?? []) as readonly Workflow[];
  const shapes = Object.entries(own).map(([name, members]): Shape => {
    const origin = `/workflows/shapes/${name}`;
    const fields = Object.entries(members).sort(([a], [b]) => compare(a, b));
    return {
      name,
      origin,
      doc: '',
      fields: fields.map(([field, form]) => ({
        name: field,
        type: typeOf(form, own, origin),
        required: false,
        doc: '',
      })),
    };
  });
  return {
    operations: list.map((flow, index) => operationOf(flow, own, `/workflows/${index}`)),
    shapes: Object.fromEntries(shapes.map((shape) => [shape.name, shape])),
  };
}

function operationOf(flow: Workflow, own: Readonly<Record<string, unknown>>, origin: string): Operation {
  const { id, covers, words, category, method, path, verb, apiVersion, resourceKind, ofKind, params, result } = flow;
  return {
    id,
    covers,
    words: words.split(' ') as [string, ...string[]],
    origin,
    doc: '',
    category,
    call: {
      kind: 'rest',
      method,
      path,
      verb,
      ...(apiVersion === undefined ? {} : { apiVersion }),
      ...(resourceKind === undefined ? {} : { resourceKind }),
      ...(ofKind === true ? { ofKind } : { workflow: id }),
      ...(flow.facts === undefined ? {} : { facts: flow.facts }),
    },
    params: Object.entries(params)
      .map(([name, form]) => {
        const [, kind = '', required, ref, wire] = /^([^!=@]+)(!)?(?:=(\w+))?(?:@(\w+))?$/.exec(form) ?? [];
        const isRehearsal = name === 'dryRun';
        return {
          name,
          type: typeOf(kind, own, origin),
          required: required !== undefined,
          doc: '',
          wire: wire ?? 'workflow',
          ...(ref === undefined ? {} : { ref }),
          ...(isRehearsal ? { rehearsal: true as const } : {}),
        };
      })
      .sort(byNeed),
    result: typeOf(result, own, origin),
  };
}

function typeOf(form: string, own: Readonly<Record<string, unknown>>, origin: string): Type {
  if (form.endsWith('[]')) return { kind: 'list', of: typeOf(form.slice(0, -2), own, origin) };
  if (Object.hasOwn(own, form)) return { kind: 'shape', name: form };
  switch (form) {
    case 'text':
    case 'flag':
    case 'whole':
    case 'opaque':
    case 'nothing':
      return { kind: form };
    case 'quantity':
      return { kind: 'text', unit: 'byte quantity' };
    case 'map':
      return { kind: 'map', of: { kind: 'text' } };
    case 'object':
      return { kind: 'map', of: { kind: 'opaque' } };
    default:
      // A shape that the documents have.
      if (/^[A-Z]\w*$/.test(form)) return { kind: 'shape', name: form };
      if (form.includes('|')) return { kind: 'text', oneOf: form.split('|') };
      throw new GenerationError('SPEC_INVALID', `workflows.json#${origin}`, `there is no kind ${quote(form)}`);
  }
}
