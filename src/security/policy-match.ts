// Whether the conditions of a rule hold for a call.

import type { Entry } from '../contract/invocation.ts';
import type { Effect, Flag, Json, Risk } from '../contract/tool.ts';
import type { PolicyCall, Verdict } from './policy.ts';
import { coversPublic } from './public-cidr.ts';

/** All that are given must hold. Names are globs, `*` and `?`, in any case. */
export interface Conditions {
  /** Tool names or the API's own operation names. */
  readonly tools?: readonly string[];
  readonly providers?: readonly string[];
  readonly profiles?: readonly string[];
  readonly principals?: readonly string[];
  readonly categories?: readonly string[];
  readonly effects?: readonly Effect[];
  /** The risk of the call with its arguments. */
  readonly risks?: readonly Risk[];
  /** Any of these. */
  readonly flags?: readonly Flag[];
  readonly entries?: readonly Entry[];
  readonly reversible?: boolean;
  readonly reveal?: boolean;
  /** Argument > condition; a dotted name reaches into objects. */
  readonly args?: Readonly<Record<string, ArgCondition>>;
}

type Scalar = string | number | boolean;

/** A value or a list of values means "one of these"; texts are globs. A missing argument meets `present: false` only. */
export type ArgCondition =
  | Scalar
  | readonly Scalar[]
  | {
      readonly present?: boolean;
      readonly not?: Scalar | readonly Scalar[];
      readonly above?: number;
      readonly below?: number;
      readonly covers?: 'public';
    };

/**
 * True when every condition holds. Where an argument is a list, a rule that allows wants every item to fit, a rule that
 * forbids or asks is content with one.
 */
export function holds(when: Conditions, decide: Verdict, call: PolicyCall): boolean {
  return (
    anyGlob(when.tools, [call.tool, ...call.operations]) &&
    anyGlob(when.providers, [call.provider]) &&
    anyGlob(when.profiles, [call.profile]) &&
    anyGlob(when.principals, [call.principal]) &&
    anyGlob(when.categories, [call.category, `${call.provider}/${call.category}`]) &&
    (when.effects === undefined || when.effects.includes(call.effect)) &&
    (when.risks === undefined || when.risks.includes(call.risk)) &&
    (when.flags === undefined || when.flags.some((flag) => call.flags.includes(flag))) &&
    (when.entries === undefined || when.entries.includes(call.entry)) &&
    (when.reversible === undefined || when.reversible === call.reversible) &&
    (when.reveal === undefined || when.reveal === call.reveal) &&
    Object.entries(when.args ?? {}).every(([name, condition]) => argHolds(name, condition, decide, call))
  );
}

/** Glob with `*` for any run of characters and `?` for one, over the whole text, in any case. */
export function matchesGlob(glob: string, text: string): boolean {
  const [pattern, subject] = [glob.toLowerCase(), text.toLowerCase()];
  // Two pointers and one place to go back to: no expression to blow up on a hostile pattern.
  let [at, from, star, mark] = [0, 0, -1, 0];
  while (from < subject.length) {
    if (pattern[at] === '*') {
      star = at++;
      mark = from;
    } else if (at < pattern.length && (pattern[at] === '?' || pattern[at] === subject[from])) {
      at++;
      from++;
    } else if (star >= 0) {
      at = star + 1;
      from = ++mark;
    } else {
      return false;
    }
  }
  while (pattern[at] === '*') at++;
  return at === pattern.length;
}

const anyGlob = (globs: readonly string[] | undefined, texts: readonly string[]): boolean =>
  globs === undefined || globs.some((glob) => texts.some((text) => matchesGlob(glob, text)));

function argHolds(name: string, condition: ArgCondition, decide: Verdict, call: PolicyCall): boolean {
  const value = valueAt(call.args, name);
  const wanted = typeof condition === 'object' && !isScalars(condition) ? condition : undefined;
  if (value === undefined) return wanted?.present === false;
  if (wanted === undefined) return every(value, decide, (item) => fits(item, condition as Scalar, name, call));
  if (wanted.present === false) return false;
  if (wanted.covers === 'public' && !coversPublic(value)) return false;
  if (wanted.not !== undefined && !every(value, decide, (item) => !fits(item, wanted.not!, name, call))) return false;
  const isBeyond = (item: Json): boolean =>
    (wanted.above === undefined || Number(item) > wanted.above) &&
    (wanted.below === undefined || Number(item) < wanted.below);
  return every(value, decide, isBeyond);
}

const isScalars = (condition: ArgCondition): condition is readonly Scalar[] => Array.isArray(condition);

function every(value: Json, decide: Verdict, test: (item: Json) => boolean): boolean {
  const items = Array.isArray(value) ? value : [value];
  return decide === 'allow' ? items.every(test) : items.some(test);
}

function fits(item: Json, wanted: Scalar | readonly Scalar[], name: string, call: PolicyCall): boolean {
  const text = typeof item === 'object' ? JSON.stringify(item) : String(item);
  const target = call.targets.find(({ param, id }) => param.toLowerCase() === name.toLowerCase() && id === text);
  const spellings = target?.name === undefined ? [text] : [text, target.name];
  const globs = isScalars(wanted) ? wanted : [wanted as Scalar];
  return globs.some((glob) => spellings.some((spelling) => matchesGlob(String(glob), spelling)));
}

/** The argument in any case of its name; a dotted name that is no argument itself reaches into objects and lists. */
function valueAt(from: Json, path: string): Json | undefined {
  if (typeof from !== 'object' || from === null) return undefined;
  if (Array.isArray(from)) {
    const found = from.map((item: Json) => valueAt(item, path)).filter((item) => item !== undefined);
    return found.length === 0 ? undefined : found.flat();
  }
  const own = Object.entries(from).find(([name]) => name.toLowerCase() === path.toLowerCase());
  if (own !== undefined) return own[1] as Json;
  const dot = path.indexOf('.');
  if (dot < 0) return undefined;
  const inner = valueAt(from, path.slice(0, dot));
  return inner === undefined ? undefined : valueAt(inner, path.slice(dot + 1));
}
