// The calls of one script: names to tools, through the pipeline, a few at a time.
import type { Answer, Invocation, Json, JsonObject } from '../contract.ts';
import { splitControls } from '../controls.ts';
import { didYouMean } from '../did-you-mean.ts';
import { asToolError, ToolError } from '../errors.ts';
import { isObject } from '../read-path.ts';
import type { Registry } from '../registry.ts';
import type { ToSandbox } from './messages.ts';
import type { ScriptContext } from './runner.ts';

export interface ScriptCallParts {
  readonly registry: Registry;
  /** Providers that scripts may call. */
  readonly clients: readonly string[];
  readonly execute: (invocation: Invocation) => Promise<Answer>;
  readonly randomId: () => string;
  /** How long a call waits for its job when the script does not say, in milliseconds. */
  readonly waitMs: number;
}

export interface ScriptCalls {
  /** Never rejects: an error is an answer too. */
  call(client: string, operation: string, args: string): Promise<Omit<ToSandbox, 'id'>>;
  /** How many were made. */
  count(): number;
  /** How many are under way. */
  open(): number;
  /** What was changed so far, as a sentence with a leading space; nothing when only reads were made. */
  changes(): string;
}

/** So many calls of a script are under way at the same time; the others wait. */
const mostAtOnce = 6;
/** Characters of one answer; a script that needs more asks for fewer fields or smaller pages. */
const longestAnswer = 8_000_000;

export function createScriptCalls(
  parts: ScriptCallParts,
  profile: string | undefined,
  context: ScriptContext,
): ScriptCalls {
  const names = new Map<string, string>();
  for (const { provider, symbol, name } of parts.registry.entries) {
    for (const key of [symbol, name, name.slice(provider.length + 1)]) names.set(`${provider} ${key}`, name);
  }
  const changed = new Map<string, number>();
  const queue: (() => void)[] = [];
  let count = 0;
  let open = 0;

  const run = async (client: string, operation: string, text: string): Promise<JsonObject> => {
    const name = names.get(`${client} ${operation}`);
    if (name === undefined) throw unknownOperation(parts, client, operation);
    const { tool } = await parts.registry.load(name);
    const { args, controls } = splitControls(tool.params, argumentsOf(name, text));
    count += 1;
    const note = (): void => {
      if (tool.effect !== 'read') changed.set(name, (changed.get(name) ?? 0) + 1);
    };
    const answer = await parts
      .execute({
        ...context,
        id: parts.randomId(),
        tool: name,
        args,
        controls: { waitMs: parts.waitMs, ...(profile !== undefined && { profile }), ...controls },
        entry: 'script',
      })
      .catch((thrown: unknown) => {
        // A refusal is a promise that nothing was sent.
        if (asToolError(thrown).fate !== 'refused') note();
        throw thrown;
      });
    note();
    return answerValue(answer);
  };

  return {
    async call(client, operation, args) {
      if (open >= mostAtOnce) await new Promise<void>((resolve) => queue.push(resolve));
      open += 1;
      try {
        const json = JSON.stringify(await run(client, operation, args));
        if (json.length > longestAnswer) throw tooLong(operation, json.length);
        return { outcome: 'value', json };
      } catch (thrown) {
        const { code, message, hint, fate } = asToolError(thrown);
        return { outcome: 'error', json: JSON.stringify({ code, message, fate, ...(hint !== undefined && { hint }) }) };
      } finally {
        open -= 1;
        queue.shift()?.();
      }
    },
    count: () => count,
    open: () => open,
    changes() {
      if (changed.size === 0) return '';
      const list = [...changed].map(([name, times]) => (times === 1 ? name : `${name} (${times} times)`));
      return ` Calls that change something were made before: ${list.join(', ')}.`;
    },
  };
}

function answerValue({ data, list, job }: Answer): JsonObject {
  return {
    value: data as Json,
    ...(list?.next !== undefined && { next: list.next }),
    ...(list?.total !== undefined && { total: list.total }),
    ...(job?.state === 'pending' && { job: { ...job } }),
  };
}

function argumentsOf(name: string, text: string): JsonObject {
  const args = JSON.parse(text) as Json;
  if (isObject(args)) return args;
  throw new ToolError('PARAM_KIND', `${name} takes one object with its arguments; got ${text.slice(0, 60)}.`);
}

function unknownOperation({ registry, clients }: ScriptCallParts, client: string, operation: string): ToolError {
  const symbols = registry.entries.filter(({ provider }) => provider === client).map(({ symbol }) => symbol);
  const near = didYouMean(operation, symbols);
  const next = near === '' ? ` Clients are ${clients.join(', ')}; find_tools finds operations.` : near;
  return new ToolError('TOOL_UNKNOWN', `${client} has no operation "${operation.slice(0, 80)}".${next}`);
}

const tooLong = (operation: string, length: number): ToolError =>
  new ToolError('API_LIMIT', `The answer of ${operation} has ${length} characters: too many for a script.`, {
    hint: 'Ask for fewer fields, or for pages with a smaller page size.',
  });
