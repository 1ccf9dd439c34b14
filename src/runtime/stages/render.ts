// Turns what the provider handed back into what the caller reads.

import type { After, Answer, Replied, Reply, Stage } from '../../contract/invocation.ts';
import { own } from '../../contract/read-path.ts';
import type { JsonObject } from '../../contract/tool.ts';
import { cleanJson, cleanLine, cleanText } from '../../security/hygiene.ts';
import { chosenReply, formatReply, type Limits } from '../format/reply.ts';
import type { Registry } from '../tools/registry.ts';
import { shapeOf } from '../tools/schema.ts';
import { shapesInside } from '../tools/shapes-inside.ts';
import { isRehearsal } from './weigh.ts';

export interface RenderParts {
  readonly registry: Registry;
  readonly now: () => number;
  readonly limits?: Partial<Limits>;
}

/** The last stage: cleans every text from the cloud and settles what is shown. Look-ups and scripts read the data alone. */
export const render =
  ({ registry, now, limits }: RenderParts): Stage<After<'redacted', Replied>, never> =>
  async (invocation): Promise<Answer> => {
    const reply = cleanReply(invocation.reply);
    if (invocation.entry === 'resolve') return { ...reply, text: '', structured: {} };
    const { tool, format } = invocation.handler;
    const { args, controls, revealed } = invocation;
    const load = (name: string) => registry.shape(name, invocation.provider.id);
    const name = shapeOf(tool.result);
    const shape = name === undefined ? undefined : await load(name);
    const numbers = await registry.numbers(invocation.provider.id);
    const facts = { tool, format, shape, numbers, controls, now: now() };
    if (invocation.entry === 'script') return { ...chosenReply(reply, facts), text: '', structured: {} };
    return formatReply(reply, {
      ...facts,
      filters: filtersOf(invocation),
      about: aboutOf(invocation),
      isRehearsal: isRehearsal(tool, args),
      // Tables show no more than one level: only what is shown whole needs to know what is nested in it.
      ...(shape !== undefined && !Array.isArray(reply.data) && { shapes: await shapesInside(reply.data, shape, load) }),
      ...(revealed !== undefined && { revealed }),
      ...(limits !== undefined && { limits }),
    });
  };

/** The things that the arguments point at, with their names where those are known. */
const aboutOf = ({ targets = [] }: After<'redacted', Replied>): readonly string[] =>
  targets.slice(0, 8).map(({ id, name }) => cleanLine(name === undefined || name === id ? id : `${name} (${id})`, 160));

/** The arguments as a person would know them: things by their names, no secrets. */
function filtersOf({ args, targets = [], handler }: After<'redacted', Replied>): JsonObject {
  const entries = Object.entries(args).filter(([name]) => own(handler.tool.params, name)?.secret === undefined);
  return Object.fromEntries(
    entries.map(([name, value]) => [
      name,
      targets.find(({ param, id }) => param === name && id === value)?.name ?? value,
    ]),
  );
}

function cleanReply(reply: Reply): Reply {
  return {
    ...reply,
    data: cleanJson(reply.data),
    ...(reply.notes !== undefined && { notes: reply.notes.map((note) => cleanText(note, 2_000)) }),
  };
}
