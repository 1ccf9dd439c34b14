// Look-ups of one kind that come while one of them is under way: asked as one list, and told apart by what its rows say.
import { ToolError } from '../../contract/errors.ts';
import type { Answer, Invocation, Together } from '../../contract/invocation.ts';
import { isObject, readText } from '../../contract/read-path.ts';
import type { Json, JsonObject } from '../../contract/tool.ts';

type Ask = (invocation: Invocation) => Promise<Answer>;

interface Waiting {
  readonly invocation: Invocation;
  readonly resolve: (answer: Answer | Promise<Answer>) => void;
}

/** So many are asked as one. */
const mostAtOnce = 50;

/**
 * The same, but look-ups that say how they go together wait for the one of their kind that is under way, and are then
 * asked as one. Nobody is answered from a request that was sent before they asked. Where one list cannot answer them
 * all (too long, refused, rows that do not say what they are for), each is asked alone.
 */
export function createGathering(ask: Ask): Ask {
  /** Kind > those who wait while one of it is under way. */
  const lines = new Map<string, Waiting[]>();

  const goOn = (kind: string): void => {
    // Whoever left meanwhile is not asked for.
    const waiting = (lines.get(kind) ?? []).filter(({ invocation }) => !invocation.signal.aborted);
    const [now, later] = [waiting.slice(0, mostAtOnce), waiting.slice(mostAtOnce)];
    if (now.length === 0) {
      lines.delete(kind);
      return;
    }
    lines.set(kind, later);
    const [first] = now;
    const together = now.length === 1 ? undefined : first?.invocation.together;
    const settled = together === undefined ? alone(now) : joined(now, together);
    void settled.then(() => goOn(kind));
  };

  const alone = async (group: readonly Waiting[]): Promise<void> => {
    const asked = group.map(({ invocation, resolve }) => {
      const answer = ask(invocation);
      resolve(answer);
      return answer;
    });
    await Promise.allSettled(asked);
  };

  const joined = async (group: readonly Waiting[], how: Together): Promise<void> => {
    const invocations = group.map(({ invocation }) => invocation);
    const shares = await ask(asOne(invocations as [Invocation], how)).then(
      (answer) => sharesOf(answer, group, how),
      () => undefined,
    );
    if (shares === undefined) return alone(group);
    for (const [{ resolve }, share] of shares) resolve(share);
  };

  return (invocation) => {
    const { together, signal } = invocation;
    if (together === undefined) return ask(invocation);
    const kind = kindOf(invocation, together);
    const line = lines.get(kind);
    if (line === undefined) {
      lines.set(kind, []);
      const answer = ask(invocation);
      void answer.then(
        () => goOn(kind),
        () => goOn(kind),
      );
      return answer;
    }
    return new Promise((resolve, reject) => {
      const leave = (): void => reject(new ToolError('CANCELLED', 'The look-up was cancelled.'));
      signal.addEventListener('abort', leave, { once: true });
      const settled = (answer: Answer | Promise<Answer>): void => {
        signal.removeEventListener('abort', leave);
        resolve(answer);
      };
      line.push({ invocation, resolve: settled });
    });
  };
}

/** All that they have in common. */
const kindOf = ({ tool, args, controls, principal, looksAt }: Invocation, { param, ...how }: Together): string => {
  const { [param]: _, ...rest } = args;
  const common = Object.entries(rest).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([tool, param, how, looksAt ?? null, controls.profile ?? null, principal, common]);
};

function asOne(group: readonly [Invocation, ...Invocation[]], { param, many, page = {} }: Together): Invocation {
  const [{ memory: _, stop: __, together: ___, ...first }] = group;
  const { [param]: ____, ...rest } = first.args;
  const values = [...new Set(group.map(({ args }) => args[param] ?? null))];
  const args: JsonObject = { ...rest, ...page, ...(many !== undefined && { [many]: values }) };
  return { ...first, id: `${first.id}/together`, args, signal: new AbortController().signal };
}

/** What each gets of one answer, in their order; undefined where it does not tell for certain. */
function sharesOf(
  { data, list }: Answer,
  group: readonly Waiting[],
  { param, field }: Together,
): readonly (readonly [Waiting, Answer])[] | undefined {
  if (!Array.isArray(data) || list === undefined || list.next !== undefined) return undefined;
  const rows = (data as readonly Json[]).filter(isObject);
  const says = (row: JsonObject): string | undefined => readText(row, field)?.toLowerCase();
  if (rows.length > 0 && rows.every((row) => says(row) === undefined)) return undefined;
  return group.map((waiting) => {
    const wanted = readText(waiting.invocation.args, param)?.toLowerCase();
    const own = rows.filter((row) => says(row) === wanted);
    return [waiting, { data: own, list: { total: own.length }, text: '', structured: {} }];
  });
}
