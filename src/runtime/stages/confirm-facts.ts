// Gathers what a person has to know before saying yes: what will be hit, as it is now.

import type { SafetyTable } from '../../contract/catalog.ts';
import type { Target, Weighed } from '../../contract/invocation.ts';
import { own } from '../../contract/read-path.ts';
import { describeDependents, describeHits, describeLosses } from '../names/dependents.ts';
import { elsewhere } from '../names/elsewhere.ts';
import { findById, type LookupParts, tryById } from '../names/lookup.ts';
import { entityOf, namingOf, referredBy, scopeOf } from '../names/references.ts';
import { type Showing, showingOf, shownTarget } from '../names/shown-target.ts';
import { concerned, makesNew, missingIn, namedTargets, subjectOf } from '../names/subject.ts';
import type { Registry } from '../tools/registry.ts';
import { shapeOf } from '../tools/schema.ts';
import { secretsOf } from './call-secrets.ts';
import { refuseState, refuseUnsaid } from './needs.ts';
import { effectOf, isReversible } from './policy-call.ts';
import { presentValues } from './present-values.ts';
import type { QuestionFacts } from './question.ts';

export interface FactParts {
  readonly registry: Registry;
  /** The whole pipeline, for look-ups. */
  readonly execute: LookupParts['execute'];
  /** How long one look-up may take, in milliseconds. */
  readonly lookupMs?: number;
}

/** Records of the things that the question is about are read for so many of them. */
const mostRecords = 10;
const mostWithDependents = 3;

/**
 * The call with the records of its targets, and the facts for its question. `again` reads every record anew; else only
 * those that the look-up of names left out. What cannot be looked up stays without a record and the question says so.
 */
export async function gatherFacts(parts: FactParts, call: Weighed, how: 'first' | 'again'): Promise<Gathered> {
  const { registry, lookupMs = 10_000 } = parts;
  const { provider, handler } = call;
  const [dangers, safety, secrets] = await Promise.all([
    registry.dangers(provider.id),
    registry.safety(provider.id),
    secretsOf(registry, call),
  ]);
  refuseUnsaid(call, safety);
  const referred = (call.targets ?? []).filter(({ param }) => Object.hasOwn(handler.tool.params, param));
  const [named, known] = await Promise.all([
    namedTargets(registry, parts.execute, call, safety),
    recordsOf(parts, { ...call, targets: referred.filter((one) => !isNamed(one, safety, handler.tool.name)) }, how),
  ]);
  const targets = [...known, ...named];
  const { name } = handler.tool;
  const danger = Object.hasOwn(dangers, name) ? dangers[name] : undefined;
  const lookups = { execute: parts.execute, load: registry.load, ...safety, lookupMs };
  const found = { ...call, targets };
  refuseState(found, safety);
  const isAlone = safety.alone?.includes(name) === true || makesNew(found, safety);
  const isGrave = !isAlone && takesAlong(call, danger?.impact);
  const subject = subjectOf(found, safety);
  const things = concerned(found, safety);
  const [values, hits, losses, dependents, showing] = await Promise.all([
    presentValues(parts, found, safety, secrets),
    describeHits(lookups, found),
    describeLosses(lookups, found, things),
    isGrave ? describeDependents(lookups, call, things.slice(0, mostWithDependents)) : [],
    showingsOf(registry, provider.id, targets),
  ]);
  const gone = missingIn(found, safety);
  return {
    ...(gone !== undefined && { missing: { target: gone, noun: showing.get(gone.entity)?.noun ?? gone.entity } }),
    call: found,
    hangs: dependents.flatMap(({ line }) => (line === undefined ? [] : [line])),
    facts: {
      ...(subject !== undefined && { subject }),
      danger,
      secrets,
      things,
      targets: targets.map((target) => shownTarget(target, showing.get(target.entity))),
      findings: [...values, ...losses, ...hits, ...dependents],
    },
  };
}

/** Stopping one machine takes nothing along; destroying it, or reaching beyond one thing, does. */
const takesAlong = (call: Weighed, impact: string | undefined): boolean => {
  const { risk } = call;
  return (
    effectOf(call) === 'destroy' ||
    !isReversible(call) ||
    risk === 'critical' ||
    (impact !== undefined && impact !== 'resource')
  );
};

export interface Gathered {
  readonly call: Weighed;
  readonly facts: QuestionFacts;
  /** What hangs on the things, a line each: some of it may stand in the way. */
  readonly hangs: readonly string[];
  readonly missing?: Missing;
}

/** A thing that the call is about, and that does not exist. */
export interface Missing {
  readonly target: Target;
  readonly noun: string;
}

/** Parameters that the table reads itself are looked up by it. */
const isNamed = ({ param }: Target, { targets }: SafetyTable, tool: string): boolean =>
  own(targets, tool)?.some(({ at, entity }) => at === param && entity !== undefined) === true;

/** Where else one of that name is, and near names, as sentences. */
export async function hintOnMissing(
  { registry, execute }: FactParts,
  call: Weighed,
  { param, entity, id }: Target,
): Promise<string> {
  const naming = await namingOf(registry, call.provider.id);
  const referred = entityOf(naming, entity);
  if (referred === undefined) return '';
  const scope = scopeOf(referred.reference, call.args, param, 'name');
  const { others, near } = await elsewhere({ execute, load: registry.load }, { call, param, ...referred, scope }, id);
  return [others, near].filter((text) => text !== '').join(' ');
}

async function recordsOf({ registry, execute }: FactParts, call: Weighed, how: 'first' | 'again') {
  const naming = await namingOf(registry, call.provider.id);
  const { absent = [] } = naming.table;
  const parts = { execute, load: registry.load };
  return Promise.all(
    (call.targets ?? []).map(async (target, index): Promise<Target> => {
      const { param, entity, id, record, isMissing } = target;
      const field = call.handler.tool.params[param];
      const referred = field === undefined ? entityOf(naming, entity) : referredBy(naming, field, call.args);
      const isRead = how === 'first' && (record !== undefined || isMissing === true);
      if (referred === undefined || index >= mostRecords || isRead) return target;
      const scope = scopeOf(referred.reference, call.args, param, 'id');
      const wanted = { call, param, ...referred, scope, absent, isShown: true };
      if (how === 'first') return findById(parts, wanted, id);
      const found = await tryById(parts, wanted, id);
      // One stumble of a busy cloud is no reason to throw a person's yes away.
      return found.record === undefined && record !== undefined ? tryById(parts, wanted, id) : found;
    }),
  );
}

async function showingsOf(
  registry: Registry,
  provider: string,
  targets: readonly Target[],
): Promise<ReadonlyMap<string, Showing>> {
  const references = await registry.references(provider);
  const showings = new Map<string, Showing>();
  for (const { entity } of targets) {
    const reference = own(references, entity);
    if (reference === undefined || showings.has(entity)) continue;
    const { tool, noun } = reference;
    const { tool: lister, format } = await registry.load(tool);
    const shape = shapeOf(lister.result);
    const shown = noun === undefined ? format : { ...format, noun };
    showings.set(entity, showingOf(shown, shape === undefined ? undefined : await registry.shape(shape, provider)));
  }
  return showings;
}
