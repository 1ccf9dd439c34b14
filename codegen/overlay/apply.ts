// Lays corrections and words over an Api. Holds no knowledge of any provider; an entry that hits nothing is an error.
import { GenerationError } from '../errors.ts';
import { fitting, matcher } from '../ir/match.ts';
import { byNeed } from '../ir/param-order.ts';
import type { Api, Operation, Param } from '../ir/types.ts';
import { withBounds, withChoices } from './choices.ts';
import { fieldOf, withUnlisted } from './columns.ts';
import { inOrder } from './leading.ts';
import type { Correction, Overlay, Words } from './types.ts';
import { withUnits } from './units.ts';

/** `strict` is set for the current version, for which every entry must be of use; older versions lack some operations. */
export interface ApplyOptions {
  readonly strict: boolean;
  /**
   * \`operation.parameter\`, as far as somebody has read them: for others a name alone says nothing, unless it means the
   * same everywhere. All are read when left out.
   */
  readonly read?: ReadonlySet<string>;
}

/** The corrected Api with a sentence for everything that has one: the spec's own, else ours. */
export function applyOverlay(api: Api, overlay: Overlay, words: Words, options: ApplyOptions): Api {
  const file = `specs/${api.provider}/overlay.yaml`;
  const full = { ...api, shapes: withUnlisted(api, overlay, options) };
  const { operations, used } = corrected(api, overlay);
  if (options.strict) {
    const unused = overlay.corrections.flatMap((correction, index): readonly Unused[] =>
      used.has(correction)
        ? []
        : [[`${file}#/corrections/${index}`, `it changes nothing: ${correction.operations.join(', ')}`]],
    );
    refuseUnused([...unused, ...unusedIn(api, overlay, words)], `specs/${api.provider}`);
    refuseUnusedThings({ ...api, operations }, words);
    refuseUnknownColumns(full, overlay);
  }
  const shapes = withBounds({ ...full, shapes: withChoices(full, overlay, options) }, overlay, options);
  const counted = inOrder(withUnits({ ...api, shapes, operations }, overlay.units, options), overlay.leading, options);
  const told = new Map(api.operations.map(({ id, params }) => [id, new Set(params.map(({ name }) => name))]));
  // What a correction adds is ours: whoever wrote it down knew what it means.
  const isRead = ({ id }: Operation, name: string): boolean =>
    options.read === undefined || options.read.has(`${id}.${name}`) || told.get(id)?.has(name) !== true;
  return { ...counted, operations: counted.operations.map((operation) => describe(operation, words, isRead)) };
}

/** The Api as far as a comparison of versions looks at it: with the corrections, without words, units and bounds. */
export function comparable(api: Api, overlay: Overlay): Api {
  const loosely = { strict: false };
  const full = { ...api, operations: corrected(api, overlay).operations, shapes: withUnlisted(api, overlay, loosely) };
  return inOrder({ ...full, shapes: withChoices(full, overlay, loosely) }, overlay.leading, loosely);
}

/** The corrected operations, and the corrections that changed one. */
function corrected({ operations }: Api, { corrections }: Overlay) {
  const used = new Set<Correction>();
  const fittingTo = fitting(corrections);
  const after = operations.map((operation) =>
    fittingTo(operation.id).reduce((before, correction) => {
      const now = has(before.call, correction.where) ? correct(before, correction) : before;
      if (now !== before) used.add(correction);
      return now;
    }, operation),
  );
  return { operations: after, used };
}

const has = (call: object, where: Correction['where'] = {}): boolean =>
  Object.entries(where).every(([key, value]) =>
    [value].flat().some((wanted) => (call as Readonly<Record<string, unknown>>)[key] === wanted),
  );

function correct(operation: Operation, correction: Correction): Operation {
  const dropped = new Set(correction.drop ?? []);
  const has = new Set(operation.params.map((param) => param.name));
  const added = (correction.add ?? []).filter((param) => !has.has(param.name));
  const changes = correction.params ?? {};
  const relevant =
    added.length > 0 ||
    operation.params.some((param) => dropped.has(param.name) || Object.hasOwn(changes, param.name)) ||
    correction.call !== undefined ||
    correction.result !== undefined ||
    (correction.category !== undefined && correction.category !== operation.category);
  if (!relevant) return operation;
  const kept = operation.params
    .filter((param) => !dropped.has(param.name))
    .map((param): Param => (Object.hasOwn(changes, param.name) ? { ...param, ...changes[param.name] } : param));
  return {
    ...operation,
    call: { ...operation.call, ...filled(correction.call ?? {}, operation.call) } as Operation['call'],
    params: [...kept, ...added].sort(byNeed),
    ...(correction.result === undefined ? {} : { result: correction.result }),
    ...(correction.category === undefined ? {} : { category: correction.category }),
  };
}

/** `$name` in a text stands for what the spec's own call has there, such as the version of its group. */
function filled(changes: NonNullable<Correction['call']>, call: object): object {
  const own = call as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    Object.entries(changes).map(([key, value]) => [
      key,
      typeof value === 'string'
        ? value.replace(/\$(\w+)/g, (whole, name: string) => String(own[name] ?? whole))
        : value,
    ]),
  );
}

function describe(
  operation: Operation,
  words: Words,
  isRead: (operation: Operation, name: string) => boolean,
): Operation {
  const own = words.operations[operation.id];
  const byName = (name: string): string | undefined =>
    isRead(operation, name) || words.general?.includes(name) === true ? words.params[name] : undefined;
  return {
    ...operation,
    doc: operation.doc || (own?.doc ?? ''),
    params: operation.params.map((param) => ({
      ...param,
      doc: param.doc || own?.params?.[param.name] || ofThing(param, words) || byName(param.name) || '',
    })),
  };
}

function ofThing({ name, ref = '' }: Param, { things = {} }: Words): string | undefined {
  const meanings = Object.hasOwn(things, name) ? things[name]! : {};
  return Object.hasOwn(meanings, ref) ? meanings[ref] : undefined;
}

const operationsIn = (list: readonly { readonly operation?: string }[]): readonly string[] =>
  list.flatMap(({ operation }) => (operation === undefined ? [] : [operation]));
const isOne = (id: string): boolean => !id.includes('*');

/** Where an entry stands that hits nothing, and what it was to hit. */
type Unused = readonly [origin: string, what: string];

/** What an operation that is gone leaves behind is one error with all of it. */
function refuseUnused(unused: readonly Unused[], folder: string): void {
  const [first] = unused;
  if (first === undefined) return;
  if (unused.length === 1) throw new GenerationError('OVERLAY_UNUSED', ...first);
  const lines = unused.map(([origin, what]) => `  ${origin}: ${what}`).join('\n');
  throw new GenerationError('OVERLAY_UNUSED', folder, `${unused.length} entries are of no use any more:\n${lines}`);
}

function unusedIn(api: Api, overlay: Overlay, words: Words): readonly Unused[] {
  const unused: Unused[] = [];
  const ids = new Set(api.operations.map((operation) => operation.id));
  const file = `specs/${api.provider}/overlay.yaml`;
  const named: readonly [string, Iterable<string>][] = [
    [`${file}#/agreed`, overlay.agreed],
    [`${file}#/decided`, Object.keys(overlay.decided)],
    [`${file}#/names`, Object.keys(overlay.names)],
    [`${file}#/references`, Object.values(overlay.references).map((reference) => reference.operation)],
    [`specs/${api.provider}/safety.yaml#/onceOnly`, overlay.safety.onceOnly],
    [`specs/${api.provider}/safety.yaml#/dependents`, Object.values(overlay.safety.dependents).flatMap(operationsIn)],
    [
      `specs/${api.provider}/safety.yaml#/hits`,
      Object.entries(overlay.safety.hits ?? {}).flatMap(([id, list]) => [id, ...operationsIn(list)]),
    ],
    [`specs/${api.provider}/safety.yaml#/targets`, Object.keys(overlay.safety.targets ?? {}).filter(isOne)],
    [`specs/${api.provider}/safety.yaml#/loses`, Object.keys(overlay.safety.loses ?? {})],
    [`specs/${api.provider}/safety.yaml#/sessions`, Object.values(overlay.safety.sessions ?? {}).flat()],
    [`specs/${api.provider}/safety.yaml#/oneOf`, Object.keys(overlay.safety.oneOf ?? {})],
    [`specs/${api.provider}/safety.yaml#/needs`, Object.keys(overlay.safety.needs ?? {}).filter(isOne)],
    [
      `specs/${api.provider}/safety.yaml#/before`,
      Object.entries(overlay.safety.before ?? {})
        .flatMap(([id, one]) => [id, ...operationsIn([one])])
        .filter(isOne),
    ],
    [`specs/${api.provider}/safety.yaml#/alone`, (overlay.safety.alone ?? []).filter(isOne)],
    [
      `specs/${api.provider}/safety.yaml#/subjects`,
      (overlay.safety.subjects ?? []).flatMap(({ list }) => (list === undefined ? [] : operationsIn([list]))),
    ],
    [`specs/${api.provider}/words`, Object.keys(words.operations)],
  ];
  for (const [origin, list] of named) {
    for (const id of list) {
      if (!ids.has(id)) unused.push([origin, `no operation is called ${JSON.stringify(id)}`]);
    }
  }
  for (const pattern of [...Object.keys(overlay.safety.targets ?? {}), ...(overlay.safety.alone ?? [])]) {
    if (isOne(pattern) || api.operations.some(({ id }) => matcher([pattern])(id))) continue;
    unused.push([`specs/${api.provider}/safety.yaml`, `${pattern} fits no operation`]);
  }
  for (const [id, own] of Object.entries(words.operations)) {
    if (!ids.has(id)) continue;
    const params = new Set(api.operations.find((operation) => operation.id === id)?.params.map((param) => param.name));
    for (const name of Object.keys(own.params ?? {})) {
      if (
        !params.has(name) &&
        !overlay.corrections.some((correction) => correction.add?.some((param) => param.name === name))
      ) {
        unused.push([`specs/${api.provider}/words`, `${id} has no parameter ${JSON.stringify(name)}`]);
      }
    }
  }
  return unused;
}

function refuseUnusedThings(api: Api, { things = {} }: Words): void {
  const used = new Set(api.operations.flatMap(({ params }) => params.map(({ name, ref }) => `${name}/${ref}`)));
  const told = Object.entries(things).flatMap(([name, meanings]) =>
    Object.keys(meanings).map((ref) => `${name}/${ref}`),
  );
  const unused = told.find((one) => !used.has(one));
  if (unused === undefined) return;
  const origin = `specs/${api.provider}/words#/things/${unused}`;
  throw new GenerationError('OVERLAY_UNUSED', origin, 'no parameter of that name names such a thing');
}

function refuseUnknownColumns(api: Api, overlay: Overlay): void {
  refuseUnknownFields(api, overlay.columns, 'tables.yaml#/columns');
  refuseUnknownFields(api, overlay.live, 'overlay.yaml#/live');
  const going = Object.entries(overlay.going).map(([name, fields]) => [name, Object.keys(fields)] as const);
  refuseUnknownFields(api, Object.fromEntries(going), 'overlay.yaml#/going');
  const fields = new Set(Object.values(api.shapes).flatMap((shape) => shape.fields.map(({ name }) => name)));
  const still = overlay.moving.find((path) => !fields.has(fieldOf({ path })));
  if (still === undefined) return;
  const origin = `specs/${api.provider}/overlay.yaml#/moving`;
  throw new GenerationError('OVERLAY_UNUSED', origin, `no shape has a field ${JSON.stringify(still)}`);
}

function refuseUnknownFields(api: Api, table: Overlay['columns'], at: string): void {
  const origin = `specs/${api.provider}/${at}`;
  for (const [name, columns] of Object.entries(table)) {
    const shape = Object.hasOwn(api.shapes, name) ? api.shapes[name] : undefined;
    if (shape === undefined)
      throw new GenerationError('OVERLAY_UNUSED', origin, `no shape is called ${JSON.stringify(name)}`);
    const fields = new Set(shape.fields.map((field) => field.name));
    const wrong = columns.map(fieldOf).find((field) => !fields.has(field));
    if (wrong !== undefined) {
      throw new GenerationError(
        'OVERLAY_UNUSED',
        `${origin}/${name}`,
        `the shape has no field ${JSON.stringify(wrong)}`,
      );
    }
  }
}
