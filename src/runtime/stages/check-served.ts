// Refuses what the service of the profile does not have, before anything is sent and before anybody is asked.

import { asToolError, ToolError } from '../../contract/errors.ts';
import type { After, Answer, Found, Stage } from '../../contract/invocation.ts';
import type { Learned } from '../../contract/live.ts';
import type { Live, ToolStanding } from '../live/live.ts';
import { asFormerly } from '../live/renamed.ts';

export interface CheckServedParts {
  /** Nothing is known of any service when left out. */
  readonly live?: Live;
}

/** Nothing is refused on the ground of what was heard longer ago than this: roles change, and servers are upgraded. */
export const certainMs = 60_000;

/**
 * Throws NOT_OFFERED for a tool that the service does not have or these credentials may not use, PARAM_UNKNOWN for an
 * argument that it would ignore. The handler becomes the tool as that service has it. An answer that contradicts what is
 * known has it heard again, and is told with the reason.
 */
export const checkServed =
  ({ live }: CheckServedParts): Stage<After<'watched'>, After<'served'>> =>
  async (invocation, next) => {
    const { provider, profile } = invocation;
    if (live === undefined || provider.learn === undefined) return next({ ...invocation, passed: 'served' });
    const known = await live.knowledge.known(provider, profile);
    const isUnheard = known === undefined && (await isPlain(live, invocation));
    const fitting = isUnheard ? invocation : await fitted(live, invocation);
    const answer = await contradicted(live, fitting, () => next({ ...fitting, passed: 'served' }));
    // Hearing what a service has costs more than most answers: the caller has this one before it begins.
    if (isUnheard) live.knowledge.begin(provider, profile);
    return answer;
  };

async function fitted(live: Live, invocation: Found): Promise<Found> {
  const { provider, profile, handler } = invocation;
  let learned = await live.knowledge.learn(provider, profile);
  if (learned === undefined) return invocation;
  const { tool } = handler;
  let standing = await live.standing(provider, profile, tool, learned);
  if ((await refusalOf(standing, invocation)) !== undefined) {
    learned = (await live.knowledge.learn(provider, profile, certainMs)) ?? learned;
    standing = await live.standing(provider, profile, tool, learned);
    const refusal = await refusalOf(standing, invocation);
    if (refusal !== undefined) throw refusal;
  }
  const { fit } = standing;
  const own = fit.served === 'yes' ? fit.tool : undefined;
  const args = asFormerly(invocation.args, fit);
  return own === undefined ? invocation : { ...invocation, args, handler: { ...handler, tool: own } };
}

/** A read without arguments of what every known version has: it can go wrong in no way that the service would not tell. */
async function isPlain(live: Live, { provider, handler, args }: Found): Promise<boolean> {
  const { effect } = handler.tool;
  return effect === 'read' && said(args).length === 0 && (await live.isOld(provider, handler.tool));
}

const said = (args: Found['args']): readonly string[] =>
  Object.entries(args).flatMap(([name, value]) => (value === null || value === undefined ? [] : [name]));

async function refusalOf(
  { fit, absent, lacking, tooNew }: ToolStanding,
  { args: given, tool }: Found,
): Promise<ToolError | undefined> {
  if (fit.served === 'no') {
    return new ToolError('NOT_OFFERED', `${absent} Nobody was asked, nothing was sent.`, { hint: otherWay(tool) });
  }
  const args = asFormerly(given, fit);
  const name = said(args).find((one) => fit.lacks.includes(one));
  const so = 'It would be ignored, and the call would be another one than was asked for. Nothing was sent.';
  if (name === undefined) {
    const inside = await tooNew(args);
    return inside === undefined ? undefined : new ToolError('PARAM_UNKNOWN', `${inside} ${so}`);
  }
  return new ToolError('PARAM_UNKNOWN', `${lacking(name)} ${so}`, { hint: `Make the call without "${name}".` });
}

const otherWay = (tool: string): string =>
  `Look for another tool, or use a profile that has ${tool}; virtspan doctor says what each of them has.`;

/** Look-ups of other tools have been through this themselves: only what was said about this one counts. */
async function contradicted(live: Live, call: Found, send: () => Promise<Answer>): Promise<Answer> {
  try {
    return await send();
  } catch (thrown) {
    if (!(thrown instanceof ToolError) || thrown.contradicts !== 'what is offered') throw thrown;
    throw await explained(live, call, thrown);
  }
}

async function explained(live: Live, call: Found, error: ToolError): Promise<ToolError> {
  const { provider, profile, handler } = call;
  const learned: Learned | undefined = await live.knowledge.learn(provider, profile, 0);
  if (learned === undefined || live.knowledge.trouble(provider.id, profile) !== undefined) return error;
  const { absent } = await live.standing(provider, profile, handler.tool, learned);
  if (absent === undefined) return error;
  const { code, fate, apiCode } = asToolError(error);
  return new ToolError(code, error.message, {
    fate,
    cause: error,
    hint: `${absent} ${otherWay(call.tool)}`,
    ...(apiCode !== undefined && { apiCode }),
  });
}
