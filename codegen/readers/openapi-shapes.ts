// Types out of OpenAPI schemas, and the definitions of several documents under one set of short names.
import type { Field, Shape, Type } from '../ir/types.ts';
import { compare } from '../ir/validate.ts';
import { isObject } from './json.ts';
import { type Document, ownOf, refName, type Schema } from './openapi-documents.ts';

/** Knows the types and shapes of all documents. */
export interface ShapeBook {
  /** Type of a schema of `document`. */
  typeOf(document: Document, schema: Schema | undefined): Type;
  /** Fields of a definition or of an inline object; undefined for everything else. */
  fieldsOf(document: Document, schema: Schema): readonly Field[] | undefined;
  all(): Readonly<Record<string, Shape>>;
}

const opaque: Type = { kind: 'opaque' };
const anything: Type = { kind: 'map', of: opaque };

/**
 * A definition is called by the last part of its name: `v1.VirtualMachine` and `io.kubevirt.v1.VirtualMachine` are both
 * VirtualMachine. Where definitions of one name differ, the first document's own comes first, `v1.` before the rest;
 * the others get what tells them apart in front. Definitions that say the same are one shape.
 */
export function shapeBook(documents: readonly Document[]): ShapeBook {
  const names = new Map<Document, Map<string, string>>(documents.map((document) => [document, new Map()]));
  const shapes = new Map<string, Shape>();

  const typeOf = (document: Document, schema: Schema | undefined): Type => {
    if (schema === undefined) return { kind: 'nothing' };
    const ref = refName(schema);
    if (ref !== undefined) return typeOfRef(document, ref);
    const { type, format } = schema;
    if (Array.isArray(type) || Array.isArray(schema.oneOf) || Array.isArray(schema.anyOf)) return opaque;
    if (format === 'int-or-string') return opaque;
    switch (type) {
      case 'boolean':
        return { kind: 'flag' };
      case 'integer':
        return { kind: 'whole' };
      case 'number':
        return { kind: 'number' };
      case 'string':
        return textType(schema);
      case 'array':
        return { kind: 'list', of: isObject(schema.items) ? typeOf(document, schema.items) : opaque };
      case 'object': {
        const of = schema.additionalProperties;
        return isObject(of) ? { kind: 'map', of: typeOf(document, of) } : anything;
      }
      default:
        return opaque;
    }
  };

  /** Definitions that stand for others can do so in a circle, which says nothing about the value. */
  const following = new Set<Schema>();
  const typeOfRef = (document: Document, ref: string): Type => {
    const definition = ownOf(document.definitions, ref);
    if (definition === undefined) return { kind: 'shape', name: ref };
    if (isObject(definition.properties)) return { kind: 'shape', name: names.get(document)?.get(ref) ?? ref };
    const spelt = spelling(ref);
    if (spelt !== undefined) return spelt;
    if (following.has(definition)) return opaque;
    following.add(definition);
    const type = typeOf(document, definition);
    following.delete(definition);
    return type;
  };

  const fieldsOf = (document: Document, schema: Schema): readonly Field[] | undefined => {
    const ref = refName(schema);
    const definition = ref === undefined ? schema : ownOf(document.definitions, ref);
    if (definition === undefined || !isObject(definition.properties)) return undefined;
    const required = new Set(Array.isArray(definition.required) ? definition.required : []);
    return Object.entries(definition.properties)
      .sort(([a], [b]) => compare(a, b))
      .map(([name, property]) => ({
        name,
        type: typeOf(document, isObject(property) ? property : {}),
        required: required.has(name),
        doc: '',
      }));
  };

  nameAll(documents, names);
  for (const document of documents) {
    for (const [full, name] of names.get(document)!) {
      if (shapes.has(name)) continue;
      const origin = `/definitions/${full}`;
      shapes.set(name, { name, origin, doc: '', fields: fieldsOf(document, document.definitions[full]!)! });
    }
  }
  return {
    typeOf,
    fieldsOf,
    all: () => Object.fromEntries([...shapes].sort(([a], [b]) => compare(a, b))),
  };
}

/** What the Go types of Kubernetes write as texts of a form of their own. */
function spelling(ref: string): Type | undefined {
  if (ref.endsWith('.api.resource.Quantity')) return { kind: 'text', unit: 'quantity' };
  return ref.endsWith('.meta.v1.Duration') ? { kind: 'text', unit: 'duration' } : undefined;
}

function textType(schema: Schema): Type {
  if (schema.format === 'date-time') return { kind: 'instant' };
  const oneOf = Array.isArray(schema.enum)
    ? schema.enum.filter((value): value is string => typeof value === 'string' && value !== '')
    : [];
  return oneOf.length > 0 && !(schema.enum as unknown[]).includes('') ? { kind: 'text', oneOf } : { kind: 'text' };
}

interface Candidate {
  readonly document: Document;
  readonly at: number;
  readonly full: string;
  readonly sense: string;
}

/** Settles the short name of every definition that is an object. */
function nameAll(documents: readonly Document[], names: Map<Document, Map<string, string>>): void {
  const byBase = new Map<string, Candidate[]>();
  for (const [at, document] of documents.entries()) {
    for (const [full, definition] of Object.entries(document.definitions)) {
      if (!isObject(definition.properties)) continue;
      const base = full.slice(full.lastIndexOf('.') + 1);
      byBase.set(base, [...(byBase.get(base) ?? []), { document, at, full, sense: senseOf(definition) }]);
    }
  }
  for (const [base, candidates] of byBase) {
    const settled = new Map<string, string>();
    const ranked = [...candidates].sort(
      (a, b) => a.at - b.at || rank(a.full) - rank(b.full) || compare(a.full, b.full),
    );
    for (const { document, full, sense, at } of ranked) {
      const known = settled.get(sense);
      const taken = new Set(settled.values());
      const choices = [base, `${prefixOf(full)}${base}`, `Cdi${base}`, `Doc${at}${base}`];
      const name = known ?? choices.find((one) => !taken.has(one)) ?? `${base}${taken.size + 1}`;
      settled.set(sense, name);
      names.get(document)!.set(full, name);
    }
  }
}

const rank = (full: string): number => (/^(io\.kubevirt\.)?v1\./.test(full) ? 0 : /^v\d/.test(full) ? 1 : 2);

/** `k8s.io.api.core.v1.Affinity` > K8s, `v1beta1.VirtualMachine` > V1beta1. */
function prefixOf(full: string): string {
  if (/(^|\.)k8s\./.test(full)) return 'K8s';
  const before = full.split('.').at(-2) ?? 'other';
  return before[0]!.toUpperCase() + before.slice(1);
}

/** What a definition says, regardless of package names, defaults and extensions. */
function senseOf(value: unknown): string {
  const plain = (inner: unknown): unknown => {
    if (Array.isArray(inner)) return inner.map(plain);
    if (!isObject(inner)) return inner;
    const ref = refName(inner);
    if (ref !== undefined) return ref.slice(ref.lastIndexOf('.') + 1);
    return Object.fromEntries(
      Object.entries(inner)
        .filter(([key]) => key !== 'default' && key !== 'description' && !key.startsWith('x-'))
        .sort(([a], [b]) => compare(a, b))
        .map(([key, item]) => [key, plain(item)]),
    );
  };
  return JSON.stringify(plain(value));
}
