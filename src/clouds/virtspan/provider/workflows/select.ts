// Which machines a call over many of them means.
import { ToolError } from '../../../../contract/errors.ts';
import type { Machine } from '../../../../contract/survey.ts';
import { textsAt } from '../../../../contract/survey-values.ts';
import type { JsonObject } from '../../../../contract/tool.ts';
import { matchesGlob } from '../../../../security/glob.ts';
import { type Placed, type Unseen, unseenHint } from '../gather.ts';

/**
 * Every condition that is given has to hold. Throws PARAM_MISSING for none, NAME_UNKNOWN for a name that nothing has, and
 * NAME_AMBIGUOUS for one that several have which fit the other conditions.
 */
export function selected(
  machines: readonly Placed<Machine>[],
  args: JsonObject,
  unseen: readonly Unseen[] = [],
): readonly Placed<Machine>[] {
  const { match, state, owner, where } = args;
  const [names, labels] = [textsAt(args, 'names'), textsAt(args, 'labels')];
  if (names.length + labels.length === 0 && [match, state, owner, where].every((one) => one === undefined)) {
    throw new ToolError(
      'PARAM_MISSING',
      'It has to be said which machines are meant: by names, match, labels, state, owner or where. Nothing was sent.',
      {
        hint: 'match=* means all of them.',
      },
    );
  }
  const unknown = names.filter((name) => meantBy(name, machines).length === 0);
  if (unknown.length > 0) {
    throw new ToolError(
      'NAME_UNKNOWN',
      `No machine is called ${unknown.map((name) => `"${name}"`).join(', ')}. Nothing was sent.`,
      {
        hint: 'preview=true with match shows which there are.',
        ...unseenHint(unseen, 'machines'),
      },
    );
  }
  const fit = machines.filter(
    (one) =>
      (typeof match !== 'string' || matchesGlob(match, one.name)) &&
      labels.every((label) => hasLabel(one, label)) &&
      (state === undefined || one.state === state) &&
      (owner === undefined || one.owner === owner) &&
      (where === undefined || one.where === where),
  );
  if (names.length === 0) return fit;
  const named = new Set(names.flatMap((name) => oneOrNone(name, meantBy(name, fit), `; match=${name} means all`)));
  return fit.filter((one) => named.has(one));
}

/**
 * The machines that a text may mean: the one with this id, or else those of the name, as it is or as `namespace/name` or
 * `cloud:name`. Whoever calls a machine by another's id stands in nobody's way.
 */
export function meantBy(name: string, machines: readonly Placed<Machine>[]): readonly Placed<Machine>[] {
  const byId = machines.filter(({ id }) => id === name);
  if (byId.length > 0) return byId;
  return machines.filter((one) =>
    [one.name, `${one.where}/${one.name}`, `${one.place.label}:${one.name}`].includes(name),
  );
}

/** Throws NAME_AMBIGUOUS for several, with what tells them apart. */
export function oneOrNone(name: string, found: readonly Placed<Machine>[], orAll = ''): readonly Placed<Machine>[] {
  if (found.length < 2) return found;
  const texts = found.slice(0, 20).map(({ id, name: own, where, place }) => {
    return `${place.label}:${own}${where === undefined ? '' : ` in ${where}`} (${id})`;
  });
  const more = found.length > texts.length ? ` and ${found.length - texts.length} more` : '';
  throw new ToolError(
    'NAME_AMBIGUOUS',
    `Several machines are called "${name}": ${texts.join(', ')}${more}. Nothing was sent.`,
    { hint: `Name one as cloud:name, or by its id${orAll}.` },
  );
}

function hasLabel({ labels = {} }: Machine, label: string): boolean {
  const at = label.indexOf('=');
  const key = at < 0 ? label : label.slice(0, at);
  return Object.hasOwn(labels, key) && (at < 0 || labels[key] === label.slice(at + 1));
}
