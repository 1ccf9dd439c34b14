// Which machines a call over many of them means.
import { ToolError } from '../../../../contract/errors.ts';
import type { Machine } from '../../../../contract/survey.ts';
import { textsAt } from '../../../../contract/survey-values.ts';
import type { JsonObject } from '../../../../contract/tool.ts';
import { matchesGlob } from '../../../../security/glob.ts';
import { type Placed, type Unseen, unseenHint } from '../gather.ts';

/** Every condition that is given has to hold. Throws PARAM_MISSING for none, NAME_UNKNOWN for a name that nothing has. */
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
  const unknown = names.filter((name) => !machines.some((one) => one.id === name || one.name === name));
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
  return machines.filter(
    (one) =>
      (names.length === 0 || names.includes(one.id) || names.includes(one.name)) &&
      (typeof match !== 'string' || matchesGlob(match, one.name)) &&
      labels.every((label) => hasLabel(one, label)) &&
      (state === undefined || one.state === state) &&
      (owner === undefined || one.owner === owner) &&
      (where === undefined || one.where === where),
  );
}

function hasLabel({ labels = {} }: Machine, label: string): boolean {
  const at = label.indexOf('=');
  const key = at < 0 ? label : label.slice(0, at);
  return Object.hasOwn(labels, key) && (at < 0 || labels[key] === label.slice(at + 1));
}
