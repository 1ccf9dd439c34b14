// Tools for what only a running service has: by the readers and the plan that the generated ones are made by.
import { GenerationError } from '../../codegen/errors.ts';
import type { Api, Operation, Shape, Type } from '../../codegen/ir/types.ts';
import { validateApi } from '../../codegen/ir/validate.ts';
import { emptyOverlay, emptyWords } from '../../codegen/overlay/empty.ts';
import type { Overlay } from '../../codegen/overlay/types.ts';
import { planOf } from '../../codegen/plan/index.ts';
import type { Plan, PlannedShape, PlannedTool } from '../../codegen/plan/types.ts';
import { readers } from '../../codegen/readers/index.ts';
import { type Adopted, mostAdopted, ownCategory } from '../contract/adoption.ts';
import type { Danger, SecretTable } from '../contract/catalog.ts';
import type { AdoptionRules } from '../contract/live.ts';
import type { AnyFormatter } from '../contract/tool.ts';
import { shapeOf, shapeTable, toolOf } from './adopted-values.ts';

export interface AdoptionParts {
  readonly provider: string;
  /** A spec in the provider's form that holds the operations to adopt and no others. */
  readonly spec: string;
  readonly rules: AdoptionRules;
  readonly secrets: SecretTable;
}

/** Where tools that nobody has looked at are found. */
const category = {
  id: ownCategory,
  title: "The server's own",
  doc: 'What only this server has: commands of plugins, of the site, or of a version that is not known yet.',
};

/**
 * As in any plan, what nobody has looked at has the effect that the rule for its verb says and the risk critical, reads
 * included. An operation that cannot be a tool is left out.
 */
export function adopt({ provider, spec, rules, secrets }: AdoptionParts): Adopted {
  const source = { provider, version: 'own', file: 'what the server tells', text: spec, sha256: '', extras: {} };
  const reader = readers[provider];
  if (reader === undefined) throw new Error(`There is no reader for ${provider}.`);
  const read = reader(source);
  const api: Api = {
    ...read,
    operations: read.operations.slice(0, mostAdopted).map((operation) => ({ ...operation, category: category.id })),
  };
  const { categories = [] } = planWhole(api, overlayFor(rules, secrets)) ?? {};
  const tools = categories.flatMap(({ tools: some }) => some);
  const shapes = categories.flatMap(({ shapes: some }) => some);
  const formats = new Map(shapes.map((planned) => [planned.shape.name, formatOf(planned)]));
  return {
    provider,
    category: [category.id, category],
    tools: tools.map(({ name, symbol, effect, risk, doc }) => ({
      name,
      symbol,
      category: category.id,
      effect,
      risk,
      doc,
    })),
    handlers: Object.fromEntries(
      tools.map((planned) => [
        planned.symbol,
        { tool: toolOf(planned, category.id), format: formats.get(planned.shape ?? '') ?? noFormat },
      ]),
    ),
    shapes: Object.fromEntries(shapes.map(({ shape }) => [shapeOf(shape.name), shapeTable(shape.fields)])),
    dangers: Object.fromEntries(tools.map((tool) => [tool.name, dangerOf(tool)])),
  };
}

function overlayFor({ rules, acronyms, generic }: AdoptionRules, secrets: SecretTable): Overlay {
  const known = { secret: secrets.secret, maybe: secrets.maybe, identity: secrets.identity ?? [] };
  return { ...emptyOverlay, rules, acronyms, generic, secrets: known };
}

const words = { ...emptyWords, categories: { [category.id]: category } };

/** A list of proposals for an overlay is for those who generate. */
const nobodyLooks = () => [];

/** So many operations are planned while those that do not fit are looked for; what is left then is left out. */
const mostPlanned = 50_000;

/** One operation that cannot be a tool, or not beside another one, must not cost the others. Undefined where none can. */
function planWhole(api: Api, overlay: Overlay): Plan | undefined {
  let planned = 0;
  const plan = (operations: readonly Operation[]): Plan =>
    planOf(validateApi({ ...api, operations, shapes: shapesOf(api, operations) }), overlay, words, nobodyLooks);
  const fits = (operations: readonly Operation[]): boolean => {
    planned += operations.length;
    if (planned > mostPlanned) return false;
    try {
      return plan(operations) !== undefined;
    } catch (thrown) {
      if (thrown instanceof GenerationError) return false;
      throw thrown;
    }
  };
  const fitting = (operations: readonly Operation[]): readonly Operation[] => {
    if (fits(operations)) return operations;
    if (operations.length < 2) return [];
    const middle = operations.length >> 1;
    const kept = [...fitting(operations.slice(0, middle))];
    const others = fitting(operations.slice(middle));
    if (fits([...kept, ...others])) return [...kept, ...others];
    for (const one of others) if (fits([...kept, one])) kept.push(one);
    return kept;
  };
  try {
    return plan(api.operations);
  } catch (thrown) {
    if (!(thrown instanceof GenerationError)) throw thrown;
    const kept = fitting(api.operations);
    return kept.length === 0 ? undefined : plan(kept);
  }
}

/** The shapes that the operations take or give, those inside of them included. */
function shapesOf(api: Api, operations: readonly Operation[]): Api['shapes'] {
  const found = new Map<string, Shape>();
  const visit = (type: Type): void => {
    if (type.kind === 'list' || type.kind === 'map') visit(type.of);
    if (type.kind !== 'shape' || found.has(type.name)) return;
    const shape = Object.hasOwn(api.shapes, type.name) ? api.shapes[type.name] : undefined;
    if (shape === undefined) return;
    found.set(type.name, shape);
    for (const field of shape.fields) visit(field.type);
  };
  for (const { result, params } of operations) {
    visit(result);
    for (const { type, patchOf } of params) visit(patchOf === undefined ? type : { kind: 'shape', name: patchOf });
  }
  return Object.fromEntries(found);
}

const noFormat: AnyFormatter = { noun: ['result', 'results'], columns: [] };
const formatOf = ({ noun, columns = [] }: PlannedShape): AnyFormatter => ({ noun, columns });

/** The phrase is the operation's own name: there is nothing else that says what is agreed to. */
const dangerOf = ({ operation, reversible, impact }: PlannedTool): Danger => ({
  severity: 'critical',
  category: category.id,
  warning: `Nobody has looked at what ${operation.id} does: only this server has it.`,
  reversible,
  impact,
  phrase: operation.id,
});
