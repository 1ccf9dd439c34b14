// The fields of Kubernetes' own kinds, as its Go types declare them: their names, their numbers in protobuf, their types.
import { own } from '../../../../contract/read-path.ts';
import type { AnyShape, FieldDef } from '../../../../contract/tool.ts';
import declared from './own-types.json' with { type: 'json' };

/** A field of a type of Kubernetes' own. */
export interface OwnField {
  /** Its name in JSON; empty where its members stand beside those of its owner. */
  readonly name: string;
  readonly number: number;
  /** Left out in JSON when it holds nothing. */
  readonly mayBeAbsent: boolean;
  /** Holds nothing unless somebody set it: what is there was said, also if it is zero. */
  readonly isPointer: boolean;
  readonly form: 'one' | 'list' | 'map';
  /** A word for a plain type, or the name of another type of the table. */
  readonly type: string;
}

const kinds: Readonly<Record<string, string>> = declared.kinds;
const types: Readonly<Record<string, Readonly<Record<string, string>>>> = declared.types;
const read = new Map<string, readonly OwnField[]>();

/** The type of a kind: `v1 Pod`; undefined for those that are not in the table. */
export const ownTypeOf = (apiVersion: string, kind: string): string | undefined => own(kinds, `${apiVersion} ${kind}`);

/** The fields of a type; undefined for plain types. */
export function fieldsOf(type: string): readonly OwnField[] | undefined {
  const known = read.get(type);
  if (known !== undefined) return known;
  const written = own(types, type);
  if (written === undefined) return undefined;
  const fields = Object.entries(written).map(([name, text]) => fieldIn(name, text));
  read.set(type, fields);
  return fields;
}

/** `5?* []core.Container`: the number, whether it may be absent, whether it is a pointer, the form, the type. */
function fieldIn(name: string, text: string): OwnField {
  const [, number = '', absent, pointer, form, type = ''] = /^(\d+)(\?)?(\*)? (\[\]|\{\})?(.+)$/.exec(text) ?? [];
  return {
    name: name.startsWith('<') ? '' : name,
    number: Number(number),
    mayBeAbsent: absent !== undefined,
    isPointer: pointer !== undefined,
    form: form === '[]' ? 'list' : form === '{}' ? 'map' : 'one',
    type,
  };
}

/** Begins the names of shapes that are made from this table. */
const OWN = 'own:';

/** The name of the shape that a kind has in this table. */
export function ownShapeName(apiVersion: string, kind: string): string | undefined {
  const type = ownTypeOf(apiVersion, kind);
  return type === undefined ? undefined : `${OWN}${type}`;
}

/** The Go type that a shape of this table stands for: `DeploymentSpec`; empty for other shapes. */
export const ownerIn = (name: string): string => (name.startsWith(OWN) ? (name.split('.').at(-1) ?? '') : '');

/** The shape of that name; undefined for a name that is not of this table. */
export function ownShape(name: string): AnyShape | undefined {
  if (!name.startsWith(OWN)) return undefined;
  const type = name.slice(OWN.length);
  const fields = fieldsOf(type);
  if (fields === undefined) return undefined;
  const shape: Record<string, FieldDef> = type in ROOTS ? { apiVersion: { kind: 'text' }, kind: { kind: 'text' } } : {};
  for (const field of fields)
    if (field.name === '') Object.assign(shape, ownShape(`${OWN}${field.type}`));
    else shape[field.name] = definitionOf(field);
  return shape;
}

/** Types that are kinds: they say so themselves. */
const ROOTS: Readonly<Record<string, true>> = Object.fromEntries(Object.values(kinds).map((type) => [type, true]));

const PLAIN: Readonly<Record<string, FieldDef>> = {
  flag: { kind: 'flag', wire: 'bool' },
  int32: { kind: 'whole', wire: 'int32' },
  int64: { kind: 'whole', wire: 'int64' },
  text: { kind: 'text', wire: 'string' },
  double: { kind: 'number' },
  time: { kind: 'instant' },
  microtime: { kind: 'instant' },
  raw: { kind: 'opaque' },
  items: { kind: 'list', of: { kind: 'text' } },
};

function definitionOf({ form, type }: OwnField): FieldDef {
  const one: FieldDef =
    fieldsOf(type) === undefined ? (own(PLAIN, type) ?? { kind: 'text' }) : { kind: 'shape', shape: `${OWN}${type}` };
  return form === 'one' ? one : { kind: form, of: one };
}
