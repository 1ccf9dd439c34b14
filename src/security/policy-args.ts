// Whether a condition on an argument holds for a call. In doubt it holds for a rule that forbids or asks, and for none
// that allows.
import type { Json } from '../contract/tool.ts';
import { matchesGlob } from './glob.ts';
import { isLeftOut } from './left-out.ts';
import type { ArgCondition, PolicyCall, Scalar, Verdict } from './policy-model.ts';
import { coversPublic } from './public-cidr.ts';

/**
 * Where an argument is a list, a rule that allows wants every item to fit, a rule that forbids or asks is content with
 * one. What is empty meets nothing that allows. Things are known by their ids and names alike; where the name could not
 * be looked up, it may be any.
 */
export function argHolds(name: string, condition: ArgCondition, decide: Verdict, call: PolicyCall): boolean {
  const isAllow = decide === 'allow';
  const value = valueAt(call.args, name);
  const wanted = typeof condition === 'object' && !isScalars(condition) ? condition : undefined;
  if (value === undefined) return wanted?.present === false;
  const isEmpty = isLeftOut(value);
  if (wanted?.present === false) return isEmpty && !isAllow;
  if (isEmpty && isAllow) return false;
  const known = thingsOf(name, call);
  const every = (test: (item: Json) => boolean): boolean => {
    if (isEmpty) return test('');
    const items = Array.isArray(value) ? (value as readonly Json[]) : [value];
    return isAllow
      ? items.every((item) => !isLeftOut(item) && test(item))
      : items.some((item) => item !== null && test(item));
  };
  if (wanted === undefined)
    return every((item) => fits(item, condition as Scalar, known, isAllow ? 'surely' : 'perhaps'));
  const { not, above, below, covers } = wanted;
  if (covers === 'public' && !coversPublic(value)) return false;
  if (not !== undefined && !every((item) => !fits(item, not, known, isAllow ? 'perhaps' : 'surely'))) return false;
  if (above === undefined && below === undefined) return true;
  return every((item) => {
    const number = numberOf(item);
    if (number === undefined) return !isAllow;
    return (above === undefined || number > above) && (below === undefined || number < below);
  });
}

const isScalars = (condition: ArgCondition): condition is readonly Scalar[] => Array.isArray(condition);

const numberOf = (item: Json): number | undefined => {
  const number =
    typeof item === 'number' || (typeof item === 'string' && item.trim() !== '') ? Number(item) : Number.NaN;
  return Number.isNaN(number) ? undefined : number;
};

type Things = ReadonlyMap<string, PolicyCall['targets'][number]>;

const thingsOf = (name: string, { targets }: PolicyCall): Things =>
  new Map(
    targets.filter(({ param }) => param.toLowerCase() === name.toLowerCase()).map((target) => [target.id, target]),
  );

/** `surely`: by its id, or by the name that people know it by; `perhaps`: by any of its names, and unless they are known. */
function fits(item: Json, wanted: Scalar | readonly Scalar[], things: Things, how: 'surely' | 'perhaps'): boolean {
  const text = typeof item === 'object' ? JSON.stringify(item) : String(item);
  const names = things.get(text)?.names ?? [];
  if (names === 'unknown' && how === 'perhaps') return true;
  const told = names === 'unknown' ? [] : how === 'surely' ? names.slice(0, 1) : names;
  const globs = isScalars(wanted) ? wanted : [wanted as Scalar];
  return globs.some((glob) => [text, ...told].some((spelling) => matchesGlob(String(glob), spelling)));
}

/**
 * The argument in any case of its name; a dotted name that is no argument itself reaches into objects and lists. In a
 * list, null stands for an item that lacks it.
 */
function valueAt(from: Json, path: string): Json | undefined {
  if (typeof from !== 'object' || from === null) return undefined;
  if (Array.isArray(from)) {
    const found = (from as readonly Json[]).map((item) => valueAt(item, path) ?? null);
    if (found.every((item) => item === null)) return undefined;
    return found.flatMap((item) => (Array.isArray(item) && item.length > 0 ? (item as readonly Json[]) : [item]));
  }
  const own = Object.entries(from).find(([name]) => name.toLowerCase() === path.toLowerCase());
  if (own !== undefined) return own[1] as Json;
  const dot = path.indexOf('.');
  if (dot < 0) return undefined;
  const inner = valueAt(from, path.slice(0, dot));
  return inner === undefined ? undefined : valueAt(inner, path.slice(dot + 1));
}
