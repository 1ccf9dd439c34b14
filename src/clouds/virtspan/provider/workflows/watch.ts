// Looks at the health of all clouds again and again for a while, and tells what changed: at once, and in the end.
import type { Delivery } from '../../../../contract/cloud.ts';
import { ToolError } from '../../../../contract/errors.ts';
import type { Alert, Reply } from '../../../../contract/invocation.ts';
import type { Json, JsonObject } from '../../../../contract/tool.ts';
import { placesNamed } from '../places.ts';
import { listReply, sayNext } from '../rows.ts';
import type { Work } from '../work.ts';
import { look } from './health.ts';
import { changeRows, isWrong, type Standing, standingOf, standingText } from './standing.ts';

/** Clients give up on a call after a minute where nobody says how long it may take. */
const usualMs = 45_000;
const longestS = 86_400;
/** What a day of trouble leaves behind is counted, not kept. */
const mostKept = 500;
/** Each looks at everything again and again, for a day if it is to: so many of one caller are enough. */
const mostAtOnce = 20;
/** How long the last messages to the webhook are waited for. */
const lastMessagesMs = 30_000;

/**
 * Throws PARAM_ errors for what cannot be meant, CONFIG_INVALID and CREDENTIALS_MISSING for a webhook that cannot be told, BUSY
 * for too many at once, and for a caller who stopped; a cloud that cannot be read is a change.
 */
export async function watchHealth(work: Work, asked: JsonObject): Promise<Reply> {
  const { watching, context } = work;
  const principal = context.caller?.principal ?? 'local';
  const others = watching.get(principal) ?? 0;
  if (others >= mostAtOnce) {
    throw new ToolError('BUSY', `${others} watches of yours go on already, and no more do at once. Nothing was sent.`, {
      ...{ fate: 'refused', hint: 'Stop one of them; one watch tells of all clouds.' },
    });
  }
  watching.set(principal, others + 1);
  try {
    return await watchFor(work, asked);
  } finally {
    watching.set(principal, (watching.get(principal) ?? 1) - 1);
  }
}

async function watchFor(work: Work, asked: JsonObject): Promise<Reply> {
  const { context, clock } = work;
  const ms = seconds('duration', asked.duration, Math.round((context.waitMs ?? usualMs) / 1000), 1) * 1000;
  const everyMs = seconds('every', asked.every, 10, 2) * 1000;
  placesNamed(work.places, asked.cloud);
  // A webhook that no message can reach would be found out by the first alert, which would be lost.
  await work.settled.webhook?.check();
  // It takes as long as was asked for, and keeps no other call from its place meanwhile.
  context.turn?.('endless');
  context.taken?.();
  const began = clock.elapsed();
  const told = teller(work);
  let standing = await standingNow(work, asked);
  const first = standing;
  const say = (): void => {
    const elapsedMs = clock.elapsed() - began;
    const percent = Math.min(100, Math.round((elapsedMs / ms) * 100));
    context.report({ message: standingText(standing), elapsedMs, percent });
  };
  say();
  for (let rest = ms; rest > 0; rest = ms - (clock.elapsed() - began)) {
    await clock.sleep(Math.min(everyMs, rest), context.signal);
    if (context.signal.aborted) break;
    const next = await standingNow(work, asked, standing);
    told.tell(
      sayNext(changeRows(standing, next, new Date(clock.now()).toISOString()), work.calls.isOffered),
      clock.elapsed() - began,
    );
    standing = next;
    say();
  }
  const { rows, lost, isWorse, notes } = await told.end();
  const { list, ...reply } = listReply(rows, asked.limit, [
    `Watched for ${Math.round((clock.elapsed() - began) / 1000)} s. At its end ${standingText(standing)}. At its beginning ${standingText(first)}.`,
    ...(lost > 0 ? [`${lost} earlier changes are not shown.`] : []),
    ...notes,
  ]);
  return { ...reply, ...(list && { list }), ...((isWorse || isWrong(standing)) && { verdict: 'wrong' as const }) };
}

async function standingNow(work: Work, asked: JsonObject, before?: Standing): Promise<Standing> {
  const calls = await work.begin();
  try {
    return standingOf(await look({ ...work, calls }, asked), asked.kind, before);
  } finally {
    await calls.close();
  }
}

const levels: Readonly<Record<string, Alert['level']>> = { bad: 'error', warn: 'warning', unknown: 'warning' };

/** Says each change as it comes, to the caller and to the operator's webhook. */
function teller({ context, settled, clock }: Work) {
  const kept: JsonObject[] = [];
  let lost = 0;
  let isWorse = false;
  const deliveries: Promise<Delivery>[] = [];
  return {
    tell(rows: readonly JsonObject[], elapsedMs: number): void {
      if (rows.length === 0) return;
      kept.push(...rows);
      lost += kept.splice(0, Math.max(0, kept.length - mostKept)).length;
      isWorse ||= rows.some(
        ({ verdict, before }) => (verdict === 'bad' || verdict === 'unknown') && verdict !== before,
      );
      for (const row of rows) {
        const isNews = row.verdict !== row.before;
        const level = (isNews ? levels[String(row.verdict)] : undefined) ?? 'notice';
        context.report({ message: changeText(row), elapsedMs, alert: { level, data: { event: 'health', ...row } } });
      }
      const body = { source: 'virtspan', event: 'health', watch: context.id, changes: rows };
      const delivery = settled.webhook?.tell(body, context.signal);
      if (delivery !== undefined) deliveries.push(delivery);
    },
    async end() {
      const late: Delivery = { not: `no answer within ${lastMessagesMs / 1000} s of its end` };
      const stop = new AbortController();
      const patience = clock.sleep(lastMessagesMs, stop.signal).then(() => late);
      const outcomes = await Promise.all(deliveries.map((one) => Promise.race([one, patience])));
      stop.abort();
      const failed = outcomes.filter((one) => one !== 'taken');
      const taken = outcomes.length - failed.length;
      const why = [...new Set(failed.map(({ not }) => not))].slice(0, 3).join('; ');
      const notes = [
        ...(taken > 0 ? [`The webhook took ${taken} of ${outcomes.length} messages.`] : []),
        ...(failed.length > 0 ? [`The webhook did not take ${failed.length} messages: ${why}.`] : []),
      ];
      return { rows: kept, lost, isWorse, notes };
    },
  };
}

/** `bad machine web-1 (cloudstack), was ok: its host is down`. */
export function changeText({ verdict, before, kind, name, count, cloud, why }: JsonObject): string {
  const what = count === undefined ? `${kind} ${name}` : `${count} of kind ${kind} (${name})`;
  const was = verdict === before ? '' : `, was ${before}`;
  return `${verdict}: ${what}${kind === 'cloud' ? '' : ` in ${cloud}`}${was}${why === undefined ? '' : `: ${why}`}`;
}

function seconds(name: string, given: Json | undefined, usual: number, least: number): number {
  if (given === undefined) return Math.min(usual, longestS);
  if (typeof given === 'number' && given >= least && given <= longestS) return given;
  throw new ToolError('PARAM_VALUE', `"${name}" takes ${least} to ${longestS} seconds. Nothing was sent.`);
}
