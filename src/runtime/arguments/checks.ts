// What is wrong with arguments: objects, lists and maps are gone through here, and each value in them is checked by ajv. A form
// of values is compiled once for everything that has it; whole tools and shapes were, each anew for every tool.

import type { Ajv, ValidateFunction } from 'ajv';
import { isObject } from '../../contract/read-path.ts';
import type { AnyShape, FieldDef, Json, JsonObject } from '../../contract/tool.ts';
import { formats } from '../tools/forms.ts';
import { checkedValue, type ShapeTable } from '../tools/schema.ts';
import type { Finding } from './explain.ts';

/** The first thing that is wrong with arguments; undefined when nothing is. Shapes that the table lacks may hold anything. */
export type FaultIn = (params: AnyShape, args: JsonObject, shapes: ShapeTable) => Finding | undefined;

/** Loads the checker with the first call: nothing that only lists tools pays for it. */
export async function loadChecks(): Promise<FaultIn> {
  checks ??= import('ajv').then(({ Ajv }) =>
    faultFinder(
      new Ajv({
        meta: false,
        validateSchema: false,
        logger: false,
        inlineRefs: false,
        code: { optimize: false },
        formats,
      }),
    ),
  );
  return checks;
}

let checks: Promise<FaultIn> | undefined;

function faultFinder(ajv: Ajv): FaultIn {
  const valueCheck = valueChecks(ajv);

  return (params, args, shapes) => {
    const members = (fields: AnyShape, object: JsonObject, isPart: boolean, at: string): Finding | undefined => {
      const missing = isPart ? undefined : missingIn(fields, object);
      if (missing !== undefined) return { keyword: 'required', instancePath: at, params: { missingProperty: missing } };
      const unknown = Object.keys(object).find((name) => !Object.hasOwn(fields, name));
      if (unknown !== undefined)
        return { keyword: 'additionalProperties', instancePath: at, params: { additionalProperty: unknown } };
      return firstOf(Object.entries(object), ([name, value]) => {
        const field = fields[name];
        return field === undefined ? undefined : within(field, value, isPart, `${at}/${pointer(name)}`);
      });
    };

    const within = (field: FieldDef, value: Json, isPart: boolean, at: string): Finding | undefined => {
      const shape = field.kind === 'shape' && field.shape !== undefined ? shapes.get(field.shape) : undefined;
      if (shape !== undefined && isObject(value)) return members(shape, value, isPart || field.partial === true, at);
      const { of } = field;
      if (of !== undefined && field.kind === 'list' && Array.isArray(value)) {
        return firstOf(value.entries(), ([index, item]) => within(of, item as Json, isPart, `${at}/${index}`));
      }
      if (of !== undefined && field.kind === 'map' && isObject(value))
        return firstOf(Object.entries(value), ([name, it]) => within(of, it, isPart, `${at}/${pointer(name)}`));
      const check = valueCheck(field);
      if (check(value)) return undefined;
      const [error] = check.errors ?? [];
      return { keyword: error?.keyword ?? 'type', instancePath: at, params: error?.params ?? {} };
    };

    return members(params, args, false, '');
  };
}

/** The name of a field that has to be there, and is not. */
function missingIn(fields: AnyShape, object: JsonObject): string | undefined {
  for (const name in fields) if (fields[name]?.required === true && !Object.hasOwn(object, name)) return name;
  return undefined;
}

function firstOf<T>(items: Iterable<T>, faultOf: (item: T) => Finding | undefined): Finding | undefined {
  for (const item of items) {
    const fault = faultOf(item);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

/** Forms kept at once: a service whose tools come and go may have any number of them. */
const MOST_FORMS = 5_000;

/** The check of one value, found by its field, else by the form that fields share. */
function valueChecks(ajv: Ajv): (field: FieldDef) => ValidateFunction {
  const ofField = new WeakMap<FieldDef, ValidateFunction>();
  const ofForm = new Map<string, ValidateFunction>();
  const ofNewField = (field: FieldDef): ValidateFunction => {
    const schema = checkedValue(field);
    const form = JSON.stringify(schema);
    let check = ofForm.get(form);
    if (check === undefined) {
      if (ofForm.size >= MOST_FORMS) ofForm.clear();
      check = ajv.compile(schema);
      // What is kept here need not be kept there.
      ajv.removeSchema(schema);
      ofForm.set(form, check);
    }
    ofField.set(field, check);
    return check;
  };
  return (field) => ofField.get(field) ?? ofNewField(field);
}

/** A name as one step of a JSON pointer. */
const pointer = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1');
