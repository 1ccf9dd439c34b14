// Compiled checks of arguments: each tool has its own, and a shape is compiled once for all the tools that take it.

import type { Ajv, AnySchemaObject, ErrorObject, ValidateFunction } from 'ajv';
import type { AnyShape, AnyTool, JsonObject } from '../../contract/tool.ts';
import { formats } from '../tools/forms.ts';
import { checkedSchemas, type ShapeTable } from '../tools/schema.ts';

/** What a tool's arguments have to be. */
export interface Checks {
  /** The first thing that is wrong with arguments; undefined when nothing is. */
  faultIn(args: JsonObject): ErrorObject | undefined;
  /** Frees what was compiled for this tool alone. */
  forget(): void;
}

/** Checks of a provider's tool; `shapes` holds every shape that its parameters reach. */
export async function checksOf(tool: AnyTool, provider: string, shapes: ShapeTable): Promise<Checks> {
  const { ajv, knownAs } = await shelfFor(provider, shapes);
  const { params, defs } = checkedSchemas(tool, shapes, (name) => idOf(knownAs, name));
  for (const [name, schema] of defs) {
    const id = idOf(knownAs, name);
    if (ajv.schemas[id] === undefined) ajv.addSchema(schema, id);
  }
  return { faultIn: faultFinder(ajv, params), forget: () => ajv.removeSchema(params) };
}

/** Where a provider's shapes are kept. */
interface Shelf {
  readonly ajv: Ajv;
  /** Shapes by name, as they were when they were compiled. */
  readonly shapes: Map<string, AnyShape>;
  /** Name of a definition > what schemas refer to it by: a name itself may be no URI. */
  readonly knownAs: Map<string, string>;
}

const shelves = new Map<string, Shelf>();

/** The provider's shelf; an empty one where a shape of that name was another, since others on it refer to that one. */
async function shelfFor(provider: string, shapes: ShapeTable): Promise<Shelf> {
  const ajv = await newAjv();
  const known = shelves.get(provider);
  const isOther = ([name, shape]: readonly [string, AnyShape]) => (known?.shapes.get(name) ?? shape) !== shape;
  const shelf =
    known === undefined || [...shapes].some(isOther) ? { ajv: ajv(), shapes: new Map(), knownAs: new Map() } : known;
  shelves.set(provider, shelf);
  for (const [name, shape] of shapes) shelf.shapes.set(name, shape);
  return shelf;
}

function idOf(knownAs: Map<string, string>, name: string): string {
  const known = knownAs.get(name) ?? `shape:${knownAs.size}`;
  knownAs.set(name, known);
  return known;
}

/**
 * Compiled by the first arguments: to compile takes a quarter of a first call, and a schema that asks for nothing has
 * nothing against no arguments at all.
 */
function faultFinder(ajv: Ajv, schema: AnySchemaObject): Checks['faultIn'] {
  const asksForNothing =
    Object.keys(schema).every((keyword) => harmlessToNothing.has(keyword)) && isEmpty(schema.required);
  let isValid: ValidateFunction | undefined;
  return (args) => {
    if (asksForNothing && isEmpty(args)) return undefined;
    isValid ??= ajv.compile(schema);
    return isValid(args) ? undefined : isValid.errors?.[0];
  };
}

/** Keywords that an object without members satisfies, whatever they say; of `required`, only an empty list. */
const harmlessToNothing = new Set(['type', 'properties', 'required', 'additionalProperties', 'description', 'title']);

const isEmpty = (value: object = {}): boolean => Object.keys(value).length === 0;

/**
 * Imported with the first call: nothing that only lists tools pays for it. Ajv's passes over the code that it writes take
 * as long as writing it, and save nothing that a check of one call would notice.
 */
const newAjv = (): Promise<() => Ajv> =>
  import('ajv').then(
    ({ Ajv }) =>
      () =>
        new Ajv({
          meta: false,
          validateSchema: false,
          ownProperties: true,
          logger: false,
          inlineRefs: false,
          code: { optimize: false },
          formats,
        }),
  );
