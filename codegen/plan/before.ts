// Where the present values of what an operation changes are read: by the table, or in the list of the thing itself.
import type { BeforeDef } from '../../src/contract/catalog.ts';
import { matcher } from '../ir/match.ts';
import type { Field, Operation } from '../ir/types.ts';
import type { Before, Overlay } from '../overlay/types.ts';
import type { PlannedTool } from './types.ts';

type Changing = Pick<PlannedTool, 'name' | 'operation' | 'effect' | 'shape'>;

/** Tool > its table, for operations that change something whose present value is in a list. */
export function beforeOf(
  table: Readonly<Record<string, Before>>,
  references: Overlay['references'],
  tools: readonly Changing[],
  fieldsOf: (shape: string) => readonly Field[],
): readonly (readonly [string, BeforeDef])[] {
  const byOperation = new Map(tools.map((tool) => [tool.operation.id, tool]));
  const namesIn = (operation: string): ReadonlySet<string> => {
    const shape = byOperation.get(operation)?.shape;
    return new Set(shape === undefined ? [] : fieldsOf(shape).map(({ name }) => name));
  };
  return tools.flatMap(({ name, operation, effect }) => {
    if (effect === 'read') return [];
    const [pattern, given] = Object.entries(table).find(([id]) => matcher([id])(operation.id)) ?? [];
    const own = given === undefined ? undefined : stated(operation, pattern!, given, byOperation, namesIn);
    const plain = effect === 'write' ? usual(operation, references, namesIn) : undefined;
    const found = own === undefined || plain?.of !== own.of ? (own ?? plain) : withFields(own, plain?.fields);
    return found === undefined ? [] : [[name, found] as const];
  });
}

/** What the table says of a thing comes on top of what shows by itself. */
const withFields = (own: BeforeDef, fields: BeforeDef['fields'] = {}): BeforeDef => ({
  ...own,
  fields: { ...fields, ...own.fields },
});

function stated(
  operation: Operation,
  pattern: string,
  { operation: list, ...given }: Before,
  byOperation: ReadonlyMap<string, Changing>,
  namesIn: (operation: string) => ReadonlySet<string>,
): BeforeDef | undefined {
  if (list === undefined) return { ...given, fields: given.fields ?? {} };
  // `*.get` for `*.update`: the same words in both places.
  const said = pattern.includes('*') ? operation.id.slice(0, operation.id.length - pattern.length + 1) : '';
  const lister = byOperation.get(list.replace('*', () => said));
  if (lister === undefined) return undefined;
  const shared = lister.operation.params.filter((param) => param.required).map((param) => [param.name, param.name]);
  const by = given.by ?? Object.fromEntries(shared);
  const values = Object.entries(valuesIn(operation, namesIn(lister.operation.id)));
  const fields = given.fields ?? Object.fromEntries(values.filter(([param]) => !Object.hasOwn(by, param)));
  if (Object.keys(fields).length === 0) return undefined;
  return { ...given, tool: lister.name, by, fields };
}

/** A change of one thing by its id: the arguments that are fields of the thing. */
function usual(
  operation: Operation,
  references: Overlay['references'],
  namesIn: (operation: string) => ReadonlySet<string>,
): BeforeDef | undefined {
  const id = operation.params.find((param) => param.name === 'id');
  const reference = id?.ref !== undefined && Object.hasOwn(references, id.ref) ? references[id.ref] : undefined;
  if (reference === undefined) return undefined;
  const fields = valuesIn(operation, namesIn(reference.operation));
  return Object.keys(fields).length === 0 ? undefined : { of: 'id', fields };
}

/** Plain values only: what refers to something, and lists and maps, are no values that a person compares. */
function valuesIn({ params }: Operation, names: ReadonlySet<string>): Readonly<Record<string, string>> {
  const plain = params.filter(
    ({ name, type, ref }) =>
      names.has(name) &&
      name !== 'id' &&
      (ref === undefined || ref === '') &&
      ['flag', 'whole', 'number', 'bytes', 'text', 'instant'].includes(type.kind),
  );
  return Object.fromEntries(plain.map(({ name }) => [name, name]));
}
