// Access paths of VirtualBox's objects: `machine.getNetworkAdapter(slot).NATEngine` > wire operations and parameters.
import type { SoapStep } from '../../src/contract/tool.ts';
import { GenerationError } from '../errors.ts';
import type { Param } from '../ir/types.ts';
import { quote } from '../ir/validate.ts';
import { capital, type FactAttribute, type FactMethod, type Facts, lineage } from './virtualbox-facts.ts';
import { paramType, wireOf } from './virtualbox-types.ts';

/** A path that was followed through the facts. */
export interface Route {
  readonly steps: readonly SoapStep[];
  /** Parameters that say which object is meant. */
  readonly params: readonly Param[];
  /** Interface at the end. */
  readonly reaches: string;
  /** True when every object at the end is meant. */
  readonly isMany: boolean;
  /** What the path starts from: `vbox`, `machine`, `console`, `medium` or `@handle`. */
  readonly root: string;
}

const ROOTS: Readonly<Record<string, string>> = {
  vbox: 'IVirtualBox',
  machine: 'IMachine',
  console: 'IConsole',
  medium: 'IMedium',
};

/** Throws SPEC_INVALID when the path names something that the facts do not have. */
export function routeOf(facts: Facts, path: string): Route {
  const [first, ...rest] = path.split(/\.(?![^(]*\))/);
  const handle = /^@([A-Za-z]+):([A-Za-z]+)$/.exec(first!);
  const root = handle === null ? first! : `@${handle[1]}`;
  const refuse = (what: string): never => {
    throw new GenerationError('SPEC_INVALID', 'mapping.json', `the path ${quote(path)} cannot be followed: ${what}`);
  };
  let reaches: string = (handle === null ? ROOTS[first!] : handle[2]) ?? refuse(`it starts with ${quote(first!)}`);

  const steps: SoapStep[] = [root];
  const params = new Map<string, Param>(rootParams(root).map((param) => [param.name, param]));
  let isMany = false;
  for (const segment of rest) {
    const parsed = /^(\w+)(?:\(([^)]*)\))?(?:\[([^\]]*)\])?$/.exec(segment) ?? refuse(`${quote(segment)} is no step`);
    const [, name, args, choice] = parsed;
    const step: Step | undefined =
      args === undefined ? attributeStep(facts, reaches, name!) : methodStep(facts, reaches, name!, args);
    if (step === undefined) return refuse(`${reaches} has no ${quote(name!)}`);
    for (const param of step.params) params.set(param.name, param);
    reaches = step.type;
    if (choice === '') isMany = true;
    const picked = choice === undefined || choice === '' ? undefined : pickOf(facts, reaches, choice);
    if (picked !== undefined) params.set(picked.param.name, picked.param);
    const parts = { ...step.parts, ...(choice === '' ? { all: true as const } : {}), ...picked?.parts };
    steps.push(Object.keys(parts).length === 0 ? step.op : { op: step.op, ...parts });
  }
  return { steps, params: [...params.values()], reaches, isMany, root };
}

/** The method of that name on the interface or one that it inherits from. */
export function methodOn(facts: Facts, on: string, name: string): FactMethod | undefined {
  return lineage(facts, on)
    .flatMap((one) => one.methods)
    .find((method) => method.name === name);
}

/** The attribute of that name on the interface or one that it inherits from. */
export function attributeOn(facts: Facts, on: string, name: string): FactAttribute | undefined {
  return lineage(facts, on)
    .flatMap((one) => one.attributes)
    .find((attribute) => attribute.name === name);
}

function rootParams(root: string): readonly Param[] {
  const one = (name: string, ref?: string): Param => ({
    name,
    type: { kind: 'text' },
    required: true,
    doc: '',
    ...(ref === undefined ? {} : { ref }),
  });
  if (root === 'machine' || root === 'console') return [one('machine', 'Machine')];
  if (root === 'medium') return [one('medium', 'Medium')];
  return root.startsWith('@') ? [one(root.slice(1))] : [];
}

interface Step {
  readonly op: string;
  readonly type: string;
  readonly params: readonly Param[];
  readonly parts: {
    readonly send?: Readonly<Record<string, string>>;
    readonly fixed?: Readonly<Record<string, string>>;
  };
}

function attributeStep(facts: Facts, on: string, name: string): Step | undefined {
  const attribute = attributeOn(facts, on, name);
  return attribute?.wsGet === undefined
    ? undefined
    : { op: attribute.wsGet, type: attribute.type, params: [], parts: {} };
}

function methodStep(facts: Facts, on: string, name: string, args: string): Step | undefined {
  const method = methodOn(facts, on, name);
  if (method?.wsOp === undefined || method.returns === null) return undefined;
  const send: Record<string, string> = {};
  const fixed: Record<string, string> = {};
  const params: Param[] = [];
  for (const arg of args.split(',').filter((part) => part !== '')) {
    const literal = /^(\w+):(\w+)$/.exec(arg);
    if (literal !== null) {
      fixed[literal[1]!] = literal[2]!;
      continue;
    }
    const [child, alias = child] = arg.split('=') as [string, string?];
    const fact = method.params.find((param) => param.name === child);
    if (fact === undefined) return undefined;
    send[child] = alias!;
    const type = paramType(facts, fact);
    params.push({
      name: alias!,
      type: type.kind === 'uuid' ? { kind: 'text' } : type,
      required: type.kind !== 'list',
      doc: '',
      wire: wireOf(fact),
    });
  }
  return {
    op: method.wsOp,
    type: method.returns.type,
    params,
    parts: { ...(params.length === 0 ? {} : { send }), ...(Object.keys(fixed).length === 0 ? {} : { fixed }) },
  };
}

/** `filter:name|id`: a parameter and the attributes it is compared with; `#index`: a number. */
function pickOf(
  facts: Facts,
  on: string,
  choice: string,
): { param: Param; parts: { pick: string; by: readonly string[] } } {
  if (choice.startsWith('#')) {
    const name = choice.slice(1);
    return { param: { name, type: { kind: 'whole' }, required: true, doc: '' }, parts: { pick: name, by: [] } };
  }
  const [name, attributes] = choice.split(':') as [string, string];
  const by = attributes
    .split('|')
    .map((attribute) => attributeOn(facts, on, attribute)?.wsGet ?? missing(on, attribute));
  return { param: { name, type: { kind: 'text' }, required: true, doc: '' }, parts: { pick: name, by } };
}

function missing(on: string, attribute: string): never {
  throw new GenerationError('SPEC_INVALID', 'mapping.json', `${on} has no attribute ${quote(attribute)} to pick by`);
}

/** The name of an attribute's getter or setter in reports: `IMachine.getMemorySize`. */
export const accessorId = (on: string, access: 'get' | 'set', attribute: string): string =>
  `${on}.${access}${capital(attribute)}`;
