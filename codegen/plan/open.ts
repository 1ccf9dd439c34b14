// What a person has to look at before a version is as good as reviewed, each with the line that would settle it.
import { GenerationError } from '../errors.ts';
import { splitWords } from '../ir/names.ts';
import type { Api, Operation, Param, Shape, Type } from '../ir/types.ts';
import { compare } from '../ir/validate.ts';
import type { Overlay, Words } from '../overlay/types.ts';
import { countable, unitsOf } from '../overlay/units.ts';
import { untelling } from './columns.ts';
import type { Open, Plan, PlannedShape, PlannedTool } from './types.ts';

interface Looked {
  readonly api: Api;
  readonly tools: readonly PlannedTool[];
  /** Shapes that the tools take or return. */
  readonly shapes: readonly PlannedShape[];
  readonly homeless: ReadonlySet<string>;
  /** Operations that no call can be made of, and that nobody has left out. */
  readonly unplaced: readonly Operation[];
  readonly overlay: Overlay;
  readonly words: Words;
}

/** Everything that is open, sorted by operation. */
export function openIn({ api, tools, shapes, homeless, unplaced, overlay, words }: Looked): readonly Open[] {
  const refs = refsByName(api.operations);
  const fresh = new Set(tools.filter((tool) => !tool.isReviewed).map(({ operation }) => operation.id));
  const found = tools.flatMap((tool): readonly Open[] => [
    ...(tool.isReviewed ? [] : [effect(tool, overlay)]),
    ...(homeless.has(tool.operation.id) ? [category(tool.operation)] : []),
    ...wordless(tool, words),
    ...tooLong(tool, overlay),
    ...(fresh.has(tool.operation.id) ? unnamed(tool.operation, refs) : []),
  ]);
  const counted = uncounted(
    tools,
    shapes.map(({ shape }) => shape),
    overlay,
  );
  const tables = untelling(shapes, overlay).map(table);
  return [...found, ...counted, ...tables, ...places(unplaced)].sort(
    (a, b) => compare(a.operation, b.operation) || compare(a.about, b.about),
  );
}

/** Throws NOT_REVIEWED with all that is open: the version to generate from is one that somebody has looked at. */
export function refuseOpen({ provider, open }: Plan): void {
  if (open.length === 0) return;
  const reason = `a person has to look at ${count(open.length, 'thing')} first. The lines are proposals: think each through.\n${openText(open)}`;
  throw new GenerationError('NOT_REVIEWED', `specs/${provider}`, reason);
}

/** The list as text: by file and key, every line to paste with its reason as a comment. */
export function openText(open: readonly Open[]): string {
  const places = [...new Set(open.map(({ file, under }) => `${file}, under ${under}`))].sort(compare);
  return places
    .flatMap((place) => [
      place,
      ...open
        .filter(({ file, under }) => `${file}, under ${under}` === place)
        .flatMap(({ operation, why, paste }) => [
          `  # ${operation}: ${why}`,
          ...paste.split('\n').map((line) => `  ${line}`),
        ]),
    ])
    .join('\n');
}

export const count = (number: number, what: string): string => `${number} ${what}${number === 1 ? '' : 's'}`;

function effect({ operation, effect: proposed, risk }: PlannedTool, { rules }: Overlay): Open {
  const { id, origin } = operation;
  const rule = rules.find(({ verbs }) => verbs.includes(operation.words[0]));
  const base = { about: 'effect', operation: id, origin, file: 'overlay.yaml' } as const;
  if (rule === undefined) {
    const why = `nobody has said what it does, and no rule knows the verb "${operation.words[0]}"; ${proposed}, risk ${risk} until then`;
    const paste = `${id}: { effect: ${proposed}, risk: ${risk}, reversible: false, why: "" }`;
    return { ...base, why, under: 'decided', paste };
  }
  const why = `nobody has said what it does; the rule for "${operation.words[0]}" proposes ${rule.effect}, risk ${rule.risk}; risk ${risk} until then`;
  return { ...base, why, under: 'agreed, or with a reason under decided', paste: `${id},` };
}

const category = ({ id, origin, category: proposed }: Operation): Open => ({
  about: 'category',
  operation: id,
  origin,
  why: 'the facts name no category',
  file: 'overlay.yaml',
  under: 'corrections',
  paste: `- { operations: [${id}], why: the facts name no category, category: ${quoted(proposed)} }`,
});

/** One line for what belongs together: `IThing.getA` and `IThing.getB`. */
function places(unplaced: readonly Operation[]): readonly Open[] {
  const groups = new Map<string, Operation[]>();
  for (const one of unplaced) {
    const key = `${one.id.split('.')[0]} ${one.unplaced}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].map((members) => {
    const [{ id, origin, unplaced: why = '' }] = members as [Operation];
    const ids = members.map((one) => quoted(one.id)).join(', ');
    return {
      about: 'place',
      operation: members.length === 1 ? id : `${id.split('.')[0]} (${count(members.length, 'operation')})`,
      origin,
      why: `left out until somebody decides: ${why}`,
      file: 'overlay.yaml',
      under: 'excluded, unless there is a way to it',
      paste: `- { operations: [${ids}], kind: postponed, why: ${quoted(why)} }`,
    };
  });
}

function tooLong({ operation: { id, origin }, name, formerly }: PlannedTool, { short }: Overlay): readonly Open[] {
  if (formerly === undefined || Object.hasOwn(short, formerly)) return [];
  const why = `${formerly} is longer than clients take, and nobody has found a shorter name that tells it apart`;
  return [
    { about: 'name', operation: id, origin, why, file: 'overlay.yaml', under: 'short', paste: `${formerly}: ${name}` },
  ];
}

function wordless({ operation, doc, title, params }: PlannedTool, words: Words): readonly Open[] {
  const { id, origin } = operation;
  const isSilent = operation.doc === '' && doc === `${title}.`;
  const silent = params.filter((param) => param.doc === '' && param.hidden !== true);
  if (!isSilent && silent.length === 0) return [];
  const known = Object.hasOwn(words.categories, operation.category) ? words.categories[operation.category]!.id : '';
  const lines = [
    `${id}:`,
    ...(isSilent ? ['  doc: ""', '  say: []'] : []),
    ...(silent.length > 0 ? ['  params:', ...silent.map((param) => `    ${wordLine(param, words)}`)] : []),
  ];
  const what = [...(isSilent ? ['it'] : []), ...silent.map(({ name }) => name)];
  return [
    {
      about: 'words',
      operation: id,
      origin,
      why: `nobody has said what ${what.join(', ')} ${what.length === 1 ? 'is' : 'are'}`,
      file: `words/${known || splitWords(operation.category).join('-')}.yaml`,
      under: 'operations',
      paste: lines.join('\n'),
    },
  ];
}

/** What the name means elsewhere goes along as a remark: whether it means that here is the question. */
function wordLine({ name }: Param, { params }: Words): string {
  const elsewhere = Object.hasOwn(params, name) ? ` # elsewhere: ${params[name]}` : '';
  return `${name}: ""${elsewhere}`;
}

function unnamed({ id, origin, params }: Operation, refs: ReadonlyMap<string, ReadonlySet<string>>): readonly Open[] {
  return params.flatMap(({ name, type, ref }): readonly Open[] => {
    const known = [...(refs.get(name) ?? [])];
    if (ref !== undefined || !isId(type) || known.length !== 1) return [];
    const paste = `- { operations: [${id}], why: "", params: { ${name}: { ref: ${known[0]} } } }`;
    const why = `${name} names a ${known[0]} elsewhere, and takes ids only until somebody says so here`;
    return [{ about: 'reference', operation: id, origin, why, file: 'overlay.yaml', under: 'corrections', paste }];
  });
}

const isId = (type: Type): boolean => type.kind === 'uuid' || (type.kind === 'list' && isId(type.of));

/** Parameter name > the things that it names where that is known. */
function refsByName(operations: readonly Operation[]): ReadonlyMap<string, ReadonlySet<string>> {
  const refs = new Map<string, Set<string>>();
  for (const { name, ref } of operations.flatMap(({ params }) => params)) {
    if (ref === undefined || ref === '') continue;
    refs.set(name, (refs.get(name) ?? new Set()).add(ref));
  }
  return refs;
}

/** Proposed are the fields that are shown until somebody decides. */
const table = ({ shape, why }: ReturnType<typeof untelling>[number]): Open => ({
  about: 'columns',
  operation: shape.name,
  origin: shape.origin,
  why,
  file: 'tables.yaml',
  under: 'columns, telling fields first',
  paste: `${shape.name}: [${shape.fields
    .slice(0, 7)
    .map(({ name }) => name)
    .join(', ')}]`,
});

/** A number without its unit is sent wrong sooner or later. */
function uncounted(tools: readonly PlannedTool[], shapes: readonly Shape[], { units }: Overlay): readonly Open[] {
  const unitOf = unitsOf(units);
  const numbers = [
    ...tools.flatMap(({ operation: { id, origin }, params }) =>
      params.map(({ name, type }) => ({ owner: id, origin, name, type })),
    ),
    ...shapes.flatMap(({ name: owner, origin, fields }) =>
      fields.map(({ name, type }) => ({ owner, origin, name, type })),
    ),
  ];
  const open = numbers.filter(
    ({ owner, name, type }) => countable(type) === 'number' && unitOf(owner, name, 'number') === undefined,
  );
  return open.map(({ owner, origin, name }) => ({
    about: 'unit',
    operation: owner,
    origin,
    why: `nobody has said what the number ${name} counts`,
    file: 'units.yaml',
    under: 'at, or for every operation with such a number under names',
    paste: `${owner}: { ${name}: none }`,
  }));
}

const quoted = (text: string): string => (/^[A-Za-z][\w ]*$/.test(text) ? text : JSON.stringify(text));
