// What a person is asked before a dangerous call: which thing, what happens to it, what cannot be undone.

import type { Danger } from '../../contract/catalog.ts';
import type { Target, Weighed } from '../../contract/invocation.ts';
import type { Question } from '../../contract/person.ts';
import { isObject, own, readPath } from '../../contract/read-path.ts';
import type { Impact, Json, JsonObject } from '../../contract/tool.ts';
import { digestOfBound, type Facts } from '../../security/confirmation.ts';
import { cleanLine, quoted } from '../../security/hygiene.ts';
import { redact, redactIdentityText } from '../../security/redact.ts';
import type { Touched } from '../difference.ts';
import { height } from '../format/wrap.ts';
import { type Finding, shortId } from '../names/shown-target.ts';
import { argumentLine } from './argument-line.ts';
import type { CallSecrets } from './call-secrets.ts';
import { changeLines, touchedIn } from './change-lines.ts';
import { type Block, fitted, heightOf, mostLines } from './fit-question.ts';
import { effectOf, isReversible } from './policy-call.ts';

export interface QuestionFacts {
  readonly danger: Danger | undefined;
  readonly secrets: CallSecrets;
  /** A finding for each of the call's targets, in their order. */
  readonly targets: readonly Finding[];
  /** What depends on the things, and what else was looked up. */
  readonly findings: readonly Finding[];
  /** What the call is about: one of its targets, or a name among its arguments. */
  readonly subject?: Target | string;
  /** The things among its targets that it is about. */
  readonly things: readonly Target[];
}

/**
 * The question for a call that went through every stage up to here; `open` are lines about earlier calls that nobody
 * knows the end of. All text from the cloud or the caller is cleaned and kept to one line each, so that a name cannot
 * pass for a line of ours.
 */
export function questionFor(call: Weighed, facts: QuestionFacts, open: readonly string[] = []): Question {
  const { danger, secrets, targets, findings } = facts;
  const { tool } = call.handler;
  const called = calledAs(facts);
  const isCritical = call.risk === 'critical';
  const touched = touchedIn(call.change, secrets);
  const shownArgs = redact(withNames(call, facts.subject, touched), secrets.names, secrets.known).value as JsonObject;
  const title = `${tool.title}: ${called === undefined ? 'go on?' : `${quoted(called.name, 120)}${called.more}?`}`;
  const phrase = isCritical
    ? phraseFor(danger, called === undefined ? tool.name : `${called.name}${called.more}`)
    : undefined;
  const undo = undoing(call, danger, findings);
  const warning = danger === undefined ? [] : [cleanLine(warningOf(danger, call), 300)];
  const reasons = (call.raisedBecause ?? []).map((why) => `Because: ${cleanLine(why, 200)}.`);
  const from = `Profile: ${cleanLine(`${call.profile} (${call.provider.id})`, 120)}; asked for by way of ${call.entry}.`;
  const [targetLines, findingLines] = [linesOf(targets), linesOf(findings)];
  const blocks = (longest: number): readonly Block[] => [
    // What one glance has to tell: how bad it is stands above everything that is read more slowly.
    { lines: [undo, effectLine(call, danger)] },
    { lines: targetLines, least: 1 },
    { lines: findingLines, least: 2 },
    { lines: open.map((line) => cleanLine(line, 200)), least: 1 },
    { lines: warning },
    { lines: touched === undefined ? [] : changeLines(touched, longest), least: 2 },
    { lines: (call.remarks ?? []).map((said) => cleanLine(`Note: ${said}`, 240)), least: 1 },
    { lines: reasons, least: 2 },
    { lines: Object.keys(shownArgs).length === 0 ? [] : [argumentLine(shownArgs, Math.max(160, longest))] },
    { lines: [from] },
  ];
  const room = mostLines - height(title) - (phrase === undefined ? 0 : height(typeLine(phrase)));
  return {
    title,
    lines: fittingLines(blocks, room),
    tool: tool.name,
    parts: {
      act: tool.title,
      hit: hitLine(called, [...targetLines, ...findingLines]),
      isFinal: undo !== canBeUndone && undo !== canBeSetBack,
      why: [...warning, ...reasons],
      from,
    },
    ...(phrase !== undefined && { phrase }),
    digest: digestFor(call, facts, touched),
  };
}

/** The longest values with which everything has room, else the shortest, and as many lines as there is room for. */
function fittingLines(blocks: (longest: number) => readonly Block[], room: number): readonly string[] {
  const shortest = 60;
  const found = [400, 240, 120].find((longest) => heightOf(blocks(longest).flatMap(({ lines }) => lines)) <= room);
  return fitted(blocks(found ?? shortest), room);
}

/** What is typed for a critical call, as the question says it. */
export const typeLine = (phrase: string): string => `Type exactly: ${phrase}`;

const effectLine = (call: Weighed, danger: Danger | undefined): string =>
  `Effect: ${effectOf(call)}; risk: ${call.risk}${danger === undefined ? '' : `; reach: ${reachOf(danger, call)}`}.`;

/** The first thing with what goes along, for a question about many. */
const hitLine = (called: { readonly name: string } | undefined, lines: readonly string[]): string =>
  lines.length > 0 ? lines.join('; ') : called === undefined ? 'no more is known' : quoted(called.name, 120);

/** Arguments may make something else of the call than the warning says. */
const warningOf = ({ warning, unlike = [] }: Danger, { args }: Weighed): string =>
  unlike.find(({ param, equals }) => readPath(args, param) === equals)?.warning ?? warning;

/** An argument that names a place keeps the call within it. */
const reachOf = ({ impact, reaches = {} }: Danger, { args }: Weighed): Impact =>
  Object.entries(reaches).find(([param]) => Object.hasOwn(args, param))?.[1] ?? impact;

/** What the call is about, and how many more things of the kind it hits. */
function calledAs({
  subject,
  things,
  secrets,
}: QuestionFacts): { readonly name: string; readonly more: string } | undefined {
  const said = typeof subject === 'object' ? (subject.name ?? subject.id) : subject;
  if (said === undefined) return undefined;
  const others = typeof subject === 'object' && things.includes(subject) ? things.length - 1 : 0;
  return {
    name: redactIdentityText(said, secrets.names, secrets.known),
    more: others === 0 ? '' : ` and ${others} more`,
  };
}

const linesOf = (findings: readonly Finding[]): readonly string[] =>
  // Two arguments may name the same thing, which is said once.
  [...new Set(findings.flatMap(({ line }) => (line === undefined ? [] : [cleanLine(line, 240)])))];

/** The arguments in any order, and everything that was read, are what a yes is for; what could not be read is not. */
function digestFor(call: Weighed, facts: QuestionFacts, touched: readonly Touched[] | undefined): string {
  const { principal, args, controls } = call;
  return digestOfBound({
    principal,
    provider: call.provider.id,
    profile: call.profile,
    identity: call.provider.identity?.(call.profile) ?? '',
    tool: call.handler.tool.name,
    args,
    reveal: controls.reveal === true,
    facts: {
      ...factsOf(facts),
      call: [
        effectOf(call),
        call.risk,
        [...(call.raisedBecause ?? [])],
        touched === undefined ? null : JSON.stringify(touched),
      ],
    },
  });
}

const factsOf = ({ targets, findings }: QuestionFacts): Facts =>
  Object.fromEntries([...targets, ...findings].map(({ about, fact }) => [about, fact]));

/** What was read for the second of two questions and differs from the first, each in a few words. */
export function differencesBetween(asked: QuestionFacts, now: QuestionFacts): readonly string[] {
  const [before, after] = [factsOf(asked), factsOf(now)];
  return Object.keys({ ...before, ...after }).flatMap((about) => {
    const [was, is] = [before[about], after[about]];
    if (was === null || is === null || JSON.stringify(was) === JSON.stringify(is)) return [];
    if (was === undefined || is === undefined)
      return [`${cleanLine(about, 120)} ${was === undefined ? 'came' : 'went'}`];
    return [`${cleanLine(about, 120)}: ${difference(was, is)}`];
  });
}

/** `state was Running, is Stopped`, by the first member that differs. */
function difference(was: Json, is: Json): string {
  if (!isObject(was) || !isObject(is)) return `was ${valueText(was)}, is ${valueText(is)}`;
  const member = Object.keys({ ...was, ...is }).find((key) => JSON.stringify(was[key]) !== JSON.stringify(is[key]));
  if (member === undefined) return `was ${valueText(was)}, is ${valueText(is)}`;
  return `${member} was ${valueText(was[member])}, is ${valueText(is[member])}`;
}

const valueText = (value: Json | undefined): string =>
  value === undefined || value === null
    ? 'none'
    : cleanLine(typeof value === 'string' ? value : JSON.stringify(value), 80);

/** The registry speaks of the call as such; arguments that make it critical, or a secret shown, take the way back. */
function undoing(call: Weighed, danger: Danger | undefined, findings: readonly Finding[]): string {
  const { handler, risk, controls } = call;
  const { tool } = handler;
  if (tool.effect === 'read') return 'It changes nothing; what is shown cannot be taken back.';
  if (!((danger?.reversible ?? true) && isReversible(call))) return 'It cannot be undone.';
  if (findings.some(({ isLoss }) => isLoss === true)) return 'It cannot be undone for all of it: something is lost.';
  if (tool.risk !== risk && risk === 'critical') return 'With these arguments, do not count on undoing it.';
  if (controls.reveal === true) return 'What is shown cannot be taken back.';
  return effectOf(call) === 'act' ? canBeSetBack : canBeUndone;
}

const canBeUndone = 'It can be undone.';
/** An act leaves the thing as it was or as it can be again, and whatever it interrupted stays interrupted. */
const canBeSetBack = 'It can be set back, but not what it interrupts meanwhile.';

/** The arguments as a person knows them: things by name, without the one that the title and the first lines are about. */
function withNames(
  { args, change, targets = [] }: Weighed,
  subject: QuestionFacts['subject'],
  touched: readonly Touched[] | undefined,
): JsonObject {
  const shown: Record<string, Json> = { ...args };
  // What it changes is said place by place.
  if (touched !== undefined && change !== undefined) delete shown[change.param];
  if (typeof subject === 'object' && args[subject.param] === subject.id) delete shown[subject.param];
  for (const { param, id, name } of targets) {
    const named = (value: Json): Json =>
      value === id ? (name === undefined || name === id ? id : `${cleanLine(name, 80)} (${shortId(id)})`) : value;
    const value = own(shown, param);
    if (value === undefined) continue;
    shown[param] = Array.isArray(value) ? value.map(named) : named(value);
  }
  return shown;
}

const phraseFor = (danger: Danger | undefined, name: string): string => {
  const clean = cleanLine(name, 120);
  return danger?.phrase === undefined ? clean : danger.phrase.replaceAll('{name}', () => clean);
};
