// Sends the call: the only place from which a provider is called.

import { ToolError } from '../../contract/errors.ts';
import type { After, Found, LookUp, Replied, Reply, Stage, Weighed } from '../../contract/invocation.ts';
import { isObject } from '../../contract/read-path.ts';
import type { JsonObject } from '../../contract/tool.ts';
import { cleanJson, cleanLine } from '../../security/hygiene.ts';
import { redact as redactJson, redactText } from '../../security/redact.ts';
import { settleColumns, settleField } from '../format/fields.ts';
import { observe } from '../observe.ts';
import type { Registry } from '../tools/registry.ts';
import { announce } from './announce.ts';
import { secretsOf } from './call-secrets.ts';
import { within } from './deadline.ts';
import { withGoing } from './going-on.ts';
import { startHeartbeat } from './heartbeat.ts';
import { presentable } from './presentable.ts';

export interface ExecuteParts {
  readonly registry: Registry;
  /** How long a call may take beside the time it is asked to wait for its job, in milliseconds. */
  readonly deadlineMs?: number;
  /** Told what was thrown unexpectedly, for the log. */
  readonly unexpected?: (thrown: unknown, invocation: Found) => void;
  /** Milliseconds; see Clock. */
  readonly elapsed: () => number;
  /** Told when a call that changes something is over, however it ended. */
  readonly changed?: () => void;
}

/**
 * Calls the provider and hands its reply on. Throws CANCELLED, with fate `unknown` once a call that changes something is
 * under way; API_TIMEOUT after the deadline; the provider's own ToolError with clean text; INTERNAL for anything else.
 */
export const execute =
  ({
    registry,
    deadlineMs = 120_000,
    unexpected,
    elapsed,
    changed,
  }: ExecuteParts): Stage<After<'intended', Weighed>, After<'replied', Replied>> =>
  async (invocation, next) => {
    const { handler, provider, signal, controls } = invocation;
    const { tool } = handler;
    if (signal.aborted) throw new ToolError('CANCELLED', `${tool.name} was cancelled before anything was sent.`);
    const fields = fieldsOf(invocation);
    const patienceMs = deadlineMs + (controls.waitMs ?? 0);
    const secrets = await secretsOf(registry, invocation);
    const cleaned = (text: string): string => redactText(cleanLine(text, 300), secrets.names, secrets.known);
    const heartbeat = startHeartbeat(tool.name, invocation.report, elapsed);
    let takenAt: number | undefined;
    let reply: Reply | undefined;
    try {
      reply = await within(patienceMs, invocation, ({ signal: inner, turn }) =>
        provider.call(tool, invocation.args, {
          id: invocation.id,
          principal: invocation.principal,
          profile: invocation.profile,
          signal: inner,
          report: ({ alert, ...progress }) =>
            heartbeat.report({
              ...progress,
              message: cleaned(progress.message),
              ...(alert !== undefined && {
                alert: {
                  ...alert,
                  data: redactJson(cleanJson(alert.data), secrets.names, secrets.known).value as JsonObject,
                },
              }),
            }),
          turn: (state) => {
            heartbeat.turn(state);
            turn(state);
          },
          ...(controls.waitMs !== undefined && { waitMs: controls.waitMs }),
          ...(invocation.isAside === true && { isAside: true }),
          ...(invocation.digits !== undefined && { digits: invocation.digits }),
          ...(fields !== undefined && { fields }),
          ...(invocation.entry === 'resolve' && { isLookUp: true }),
          ...(invocation.wants !== undefined && { wants: invocation.wants }),
          taken(look) {
            takenAt ??= elapsed();
            if (look !== undefined) invocation.taken?.(inProfile(look, invocation));
          },
          caller: {
            principal: invocation.principal,
            ...(invocation.person !== undefined && { person: invocation.person }),
          },
        }),
      );
    } catch (thrown) {
      announce(tool.name, 'failed');
      if (!(thrown instanceof ToolError)) unexpected?.(thrown, invocation);
      throw presentable(thrown, await secretsOf(registry, invocation));
    } finally {
      heartbeat.stop();
      if (takenAt !== undefined) {
        const ended = reply === undefined || reply.job?.state === 'pending' ? 'no' : 'yes';
        observe({ is: 'job', provider: provider.id, ended, ms: elapsed() - takenAt });
      }
      if (tool.effect !== 'read') changed?.();
    }
    announce(tool.name, 'answered');
    return next({ ...invocation, reply: withGoing(withSubject(reply, invocation), handler), passed: 'replied' });
  };

/** The fields of the result that will be looked at: of a list as a table, its columns. Undefined means all. */
function fieldsOf({ handler, controls, entry, looksAt }: Found): readonly string[] | undefined {
  const { tool, format } = handler;
  if (controls.reveal === true || tool.effect !== 'read') return undefined;
  if (entry === 'resolve') return looksAt;
  const isTable = tool.result.kind === 'list' && entry !== 'script' && controls.format !== 'json';
  const asked = controls.fields?.map((field) => settleField(field, format, {}));
  const shown = asked ?? (isTable ? settleColumns(format, {}) : undefined);
  return shown?.map(({ path }) => path.replace(/\..*/s, ''));
}

/** Whoever asks later has to ask the same cloud. */
const inProfile = ({ tool, args }: LookUp, { profile }: Found): LookUp => ({
  tool,
  args: { ...args, _profile: profile },
});

/**
 * What was taken away is sometimes answered as a thing without name and id: then what was known of it before the call
 * has to say what that was.
 */
function withSubject(reply: Reply, { handler, targets = [] }: Found): Reply {
  const { data, job } = reply;
  const [target] = targets;
  const { tool, format } = handler;
  if (tool.effect !== 'destroy' || job?.state === 'pending' || target === undefined || !isObject(data)) return reply;
  if (['id', 'name', 'metadata', 'success'].some((name) => data[name] !== undefined)) return reply;
  const name = target.name === undefined ? '' : `"${cleanLine(target.name, 80)}" `;
  const note = `Done to ${format.noun[0]} ${name}(${cleanLine(target.id, 80)}); the answer says nothing more of it.`;
  return { ...reply, notes: [note, ...(reply.notes ?? [])] };
}
