// Api > Plan: every decision that the printed code needs, settled here and nowhere else.

import { GenerationError } from '../errors.ts';
import { matcher } from '../ir/match.ts';
import { symbolFor, typeFor } from '../ir/names.ts';
import type { Api, Operation, Type } from '../ir/types.ts';
import { compare } from '../ir/validate.ts';
import type { Overlay, Words } from '../overlay/types.ts';
import { numbersByName } from '../overlay/units.ts';
import { categoryOf, withCategories } from './categories.ts';
import { columnsOf, namedIn, withUnit } from './columns.ts';
import { effectOf } from './effects.ts';
import { homesOf } from './homes.ts';
import { titleOf, toolName, writtenAs } from './names.ts';
import { openIn } from './open.ts';
import { isReference, namingOf, referencesOf } from './references.ts';
import { safetyOf } from './safety.ts';
import { secretOf } from './secrets.ts';
import type { Excluded, Plan, PlannedCategory, PlannedShape, PlannedTool } from './types.ts';

/** Throws GenerationError for a name clash. What a person has to look at is in `open`; `look` finds it, and may be left out. */
export function planOf(given: Api, overlay: Overlay, words: Words, look = openIn): Plan {
  const { api, homeless } = withCategories(given);
  const { kept, excluded, unplaced } = split(api, overlay, words);
  const named = kept.map((operation) => nameTool(api, operation, overlay));
  refuseClashes(api, named);
  const tools = named.map((name) => planTool(api, name, overlay, words));

  const categoryOfTool = new Map(tools.map((tool) => [tool.operation.id, categoryOf(tool.operation, words).id]));
  const homes = homesOf(api, tools, (tool) => categoryOfTool.get(tool.operation.id)!);
  const returned = new Set(tools.flatMap((tool) => (tool.shape === undefined ? [] : [tool.shape])));
  const used = new Map(
    kept.map((operation) => categoryOf(operation, words)).map((category) => [category.id, category]),
  );

  const categories = [...used.values()]
    .sort((a, b) => compare(a.id, b.id))
    .map(
      (category): PlannedCategory => ({
        ...category,
        tools: tools.filter((tool) => categoryOfTool.get(tool.operation.id) === category.id),
        shapes: Object.keys(homes)
          .filter((name) => homes[name] === category.id)
          .sort(compare)
          .map((name) => planShape(api, name, returned.has(name), overlay, words)),
      }),
    );
  return {
    provider: api.provider,
    title: overlay.title,
    version: api.version,
    categories,
    shapeHomes: homes,
    references: referencesOf(overlay, tools),
    naming: namingOf(overlay),
    secrets: overlay.secrets,
    numbers: numbersByName(overlay.units),
    alike: overlay.alike,
    safety: safetyOf(overlay, tools, (shape) => api.shapes[shape]?.fields ?? []),
    adoption: { rules: overlay.rules, acronyms: overlay.acronyms, generic: overlay.generic },
    excluded,
    open: look({
      api,
      tools,
      shapes: categories.flatMap((category) => category.shapes),
      homeless,
      unplaced,
      overlay,
      words,
    }),
    oddities: api.oddities,
  };
}

interface Split {
  readonly kept: readonly Operation[];
  readonly excluded: Plan['excluded'];
  /** Those of the excluded that nobody has decided about. */
  readonly unplaced: readonly Operation[];
}

function split(api: Api, overlay: Overlay, words: Words): Split {
  const rules = overlay.excluded.map(({ operations, kind = 'postponed', why }) => ({
    hits: matcher(operations),
    kind,
    why,
  }));
  const excluded: Excluded[] = [];
  const undecided: Operation[] = [];
  const kept = api.operations.filter((operation) => {
    const rule = rules.find(({ hits }) => hits(operation.id));
    const { unplaced } = operation;
    if (rule === undefined && unplaced === undefined) return true;
    const { id: category } = categoryOf(operation, words);
    const { kind, why } = rule ?? { kind: 'postponed' as const, why: unplaced! };
    if (rule === undefined) undecided.push(operation);
    for (const id of operation.covers) excluded.push({ id, category, kind, why });
    return false;
  });
  return { kept, excluded: excluded.sort((a, b) => compare(a.id, b.id)), unplaced: undecided };
}

type NamedTool = Pick<PlannedTool, 'operation' | 'name' | 'formerly' | 'title' | 'symbol' | 'paramsType'>;

function nameTool(api: Api, operation: Operation, overlay: Overlay): NamedTool {
  const { words, ...named } = toolName(api, operation, overlay);
  const symbol = symbolFor(operation.id);
  return {
    operation,
    ...named,
    title: titleOf(words, overlay.acronyms),
    symbol,
    paramsType: `${typeFor(symbol)}Params`,
  };
}

function planTool(api: Api, named: NamedTool, overlay: Overlay, words: Words): PlannedTool {
  const { operation } = named;
  return {
    ...named,
    doc: operation.doc || `${named.title}.`,
    say: words.operations[operation.id]?.say ?? [],
    noun: words.operations[operation.id]?.noun,
    params: operation.params.map((param) => {
      const secret = secretOf(param.name, overlay.secrets);
      const ref = isReference(overlay, param.ref) ? param.ref : undefined;
      const { ref: _, ...rest } = param;
      return { ...rest, ...(ref === undefined ? {} : { ref }), ...(secret === undefined ? {} : { secret }) };
    }),
    ...effectOf(api, operation, overlay, (object) => writtenAs(object, overlay.acronyms)),
    shape: shapeOf(operation.result),
  };
}

function planShape(api: Api, name: string, isReturned: boolean, overlay: Overlay, words: Words): PlannedShape {
  const shape = api.shapes[name]!;
  const type = typeFor(name);
  const noun = words.shapes[name]?.noun ??
    words.shapes[`${name}Response`]?.noun ?? [writtenAs(wordsOfType(type), overlay.acronyms), 'results'];
  return {
    shape,
    type,
    symbol: symbolFor(type[0]!.toLowerCase() + type.slice(1)),
    noun,
    ...shownBy(shape, isReturned, overlay),
  };
}

function shownBy(
  shape: PlannedShape['shape'],
  isReturned: boolean,
  overlay: Overlay,
): Pick<PlannedShape, 'columns' | 'live' | 'moving' | 'going'> {
  if (!isReturned) return { columns: undefined, live: undefined, moving: undefined, going: undefined };
  const columns = columnsOf(shape, overlay).map((column) => withUnit(column, shape));
  const told = Object.hasOwn(overlay.live, shape.name) ? namedIn(shape, overlay.live[shape.name]!) : undefined;
  const live = told?.map((column) => withUnit(column, shape));
  const paths = (live ?? columns).map((column) => (typeof column === 'string' ? column : column.path));
  const moving = overlay.moving.filter((path) => paths.includes(path));
  const going = Object.hasOwn(overlay.going, shape.name) ? overlay.going[shape.name] : undefined;
  return { columns, live, moving: moving.length === 0 ? undefined : moving, going };
}

const wordsOfType = (type: string): string[] =>
  type
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(' ');

function shapeOf(type: Type): string | undefined {
  if (type.kind === 'shape') return type.name;
  return type.kind === 'list' || type.kind === 'map' ? shapeOf(type.of) : undefined;
}

function refuseClashes(api: Api, tools: readonly NamedTool[]): void {
  const names = new Map<string, NamedTool>();
  for (const tool of tools) {
    for (const key of [tool.name, `symbol ${tool.symbol}`, `type ${tool.paramsType}`]) {
      const other = names.get(key);
      if (other !== undefined) {
        throw new GenerationError(
          'NAME_CLASH',
          `${api.source.file}#${tool.operation.origin}`,
          `${tool.operation.id} and ${other.operation.id} would both be ${key}; give one another name under "names" in specs/${api.provider}/overlay.yaml`,
        );
      }
      names.set(key, tool);
    }
  }
}
