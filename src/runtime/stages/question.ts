// What a person is asked before a dangerous call: which thing, what happens to it, what cannot be undone.

import type { Danger } from '../../contract/catalog.ts';
import type { Invocation, Question, Target } from '../../contract/invocation.ts';
import { readPath } from '../../contract/read-path.ts';
import type { AnyFormatter, Json, JsonObject } from '../../contract/tool.ts';
import { digestOfBound } from '../../security/confirmation.ts';
import { cleanLine, quoted } from '../../security/hygiene.ts';
import { redact, redactText } from '../../security/redact.ts';
import type { Touched } from '../difference.ts';
import { cellText } from '../format/cell.ts';
import type { CallSecrets } from './call-secrets.ts';
import { changeLines, touchedIn } from './change-lines.ts';
import { effectOf, isReversible } from './policy-call.ts';

export interface QuestionFacts {
  readonly danger: Danger | undefined;
  /** How the things of an entity are shown, where known. */
  readonly formatOf: (entity: string) => AnyFormatter | undefined;
  readonly secrets: CallSecrets;
  /** Lines about what depends on the things, or could not be looked up. */
  readonly dependents: readonly string[];
  /** What the call is about: one of its targets, or a name among its arguments. */
  readonly subject?: Target | string;
}

/**
 * The question for a call that went through every stage up to here. All text from the cloud or the caller is cleaned
 * and kept to one line each, so that a name cannot pass for a line of ours.
 */
export function questionFor(call: Invocation, facts: QuestionFacts): Question {
  const { danger, formatOf, secrets, dependents } = facts;
  const { tool } = call.handler!;
  const { subject } = facts;
  const said = typeof subject === 'object' ? (subject.name ?? subject.id) : subject;
  const name = said === undefined ? undefined : redactText(said, secrets.names, secrets.known);
  const isCritical = call.risk === 'critical';
  const touched = touchedIn(call.change, secrets);
  const shownArgs = redact(withNames(call, touched), secrets.names, secrets.known).value;
  const lines = [
    ...(call.targets ?? []).slice(0, mostTargets).map((target) => describeTarget(target, formatOf(target.entity))),
    ...((call.targets?.length ?? 0) > mostTargets ? [`... and ${call.targets!.length - mostTargets} more`] : []),
    ...dependents.map((line) => cleanLine(line, 500)),
    ...(danger === undefined ? [] : [cleanLine(danger.warning, 300)]),
    ...(touched === undefined ? [] : changeLines(touched)),
    ...(call.raisedBecause ?? []).map((why) => `Because: ${cleanLine(why, 200)}.`),
    danger === undefined
      ? `Effect: ${effectOf(call)}; risk: ${call.risk}.`
      : `Effect: ${effectOf(call)}; risk: ${call.risk}; reach: ${danger.impact}.`,
    tool.effect === 'read'
      ? 'It changes nothing; what is shown cannot be taken back.'
      : undoing((danger?.reversible ?? true) && isReversible(call), tool.risk !== call.risk && isCritical),
    `Arguments: ${cleanLine(JSON.stringify(shownArgs), 600)}`,
    `Profile: ${cleanLine(`${call.profile} (${call.provider!.id})`, 120)}; asked for by way of ${call.entry}.`,
  ];
  const title = `${tool.title}: ${name === undefined ? 'go on?' : `${quoted(name, 120)}?`}`;
  const phrase = isCritical ? phraseFor(danger, name ?? tool.name) : undefined;
  const { principal, args, controls } = call;
  const digest = digestOfBound({
    principal,
    provider: call.provider!.id,
    profile: call.profile!,
    tool: tool.name,
    args,
    reveal: controls.reveal === true,
    facts: [title, ...lines, phrase ?? null, ...(touched === undefined ? [] : [JSON.stringify(touched)])],
  });
  return { title, lines, tool: tool.name, ...(phrase !== undefined && { phrase }), digest };
}

const mostTargets = 10;

/** The registry speaks of the call as such; arguments that make it critical may take the way back. */
function undoing(isReversible: boolean, isRaised: boolean): string {
  if (!isReversible) return 'It cannot be undone.';
  return isRaised ? 'With these arguments, do not count on undoing it.' : 'It can be undone.';
}

/** The arguments with the name beside each id: callers give names, and a person knows nothing else. */
function withNames({ args, change, targets = [] }: Invocation, touched: readonly Touched[] | undefined): JsonObject {
  const shown: Record<string, Json> = { ...args };
  // What it changes is said place by place.
  if (touched !== undefined && change !== undefined) delete shown[change.param];
  for (const { param, id, name } of targets) {
    if (name === undefined || name === id || !Object.hasOwn(args, param)) continue;
    const named = (value: Json): Json => (value === id ? `${id} (${cleanLine(name, 80)})` : value);
    const value = shown[param]!;
    shown[param] = Array.isArray(value) ? value.map(named) : named(value);
  }
  return shown;
}

const phraseFor = (danger: Danger | undefined, name: string): string => {
  const clean = cleanLine(name, 120);
  return danger?.phrase === undefined ? clean : danger.phrase.replaceAll('{name}', () => clean);
};

/** `virtual machine "web-1" (4f0c...), state Running, zonename fra1`; nothing that changes while somebody thinks. */
function describeTarget(target: Target, format: AnyFormatter | undefined): string {
  const noun = format?.noun[0] ?? target.entity;
  const name = target.name === undefined ? '' : ` ${quoted(target.name, 120)}`;
  const unknown =
    target.isMissing === true
      ? ', which does not exist at present'
      : target.record === undefined && format !== undefined
        ? ', could not be looked up'
        : '';
  const facts = (format?.columns ?? [])
    .map((column) => (typeof column === 'string' ? { label: column, path: column, as: undefined } : column))
    .filter(({ path, as }) => path !== 'id' && as !== 'age' && !gauge.test(path))
    .filter(({ path }) => readPath(target.record, path) !== target.name)
    .map((column) => ({ label: column.label, text: cellText(readPath(target.record, column.path), {}, 0) }))
    .filter(({ text }) => text !== '')
    .slice(0, 6);
  return `${noun}${name} (${cleanLine(target.id, 80)})${facts.map(({ label, text }) => `, ${label} ${text}`).join('')}${unknown}`;
}

/** Fields that go up and down by themselves. */
const gauge = /used|allocated$|percent|usage|load|free|uptime|heartbeat|last|updated|created/i;
