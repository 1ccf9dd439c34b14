// `run_script`: several calls in one go, with loops and joins, in a sandbox.
import type { JsonObject } from '../../contract/tool.ts';
import { cutJson, itemsThatFit } from '../format/cut-json.ts';
import { withoutFence } from '../script/fence.ts';
import type { MetaContext } from '../tools/meta-tools.ts';
import { numberOf, optionalText, refuseOthers, textOf } from './meta-arguments.ts';
import type { MetaParts, MetaTool } from './meta-tool.ts';

const name = 'run_script';

/** The tool for a script runner. */
export const runScriptTool = (parts: MetaParts): MetaTool => ({
  listed: {
    name,
    title: 'Run a script',
    description:
      'Run JavaScript that calls tools and returns a JSON value: for several steps, loops, filters and joins in one go. ' +
      `Clients: ${parts.providers.join(', ')}; method = tool name without its provider, in camelCase or snake_case. ` +
      'Each call is checked and confirmed as usual. Lists give arrays; .all(args) reads every page. Example: ' +
      `\`${parts.example}\``,
    inputSchema: {
      type: 'object',
      properties: {
        code: { type: 'string', description: 'Body of an async function; end with return' },
        profile: { type: 'string', description: 'Default cloud of its calls' },
        timeout_ms: { type: 'integer', description: 'At most 600000; 60000 if omitted' },
      },
      required: ['code'],
    },
    annotations: annotations(parts.selection.effects === 'read-only'),
  },
  async run(args, context) {
    refuseOthers(name, args, ['code', 'profile', 'timeout_ms']);
    const profile = optionalText(name, args, 'profile');
    const { runScript } = await parts.engine();
    const { code, fenced } = withoutFence(textOf(name, args, 'code', 'the body of an async function in JavaScript'));
    const outcome = await runScript(
      {
        code,
        timeoutMs: numberOf(name, args, 'timeout_ms', [100, 60_000, 600_000]),
        ...(profile !== undefined && { profile }),
      },
      askingAtOnce(context),
    );
    const { calls } = outcome;
    const { value, left } = cutJson(outcome.value, mostChars, 'value');
    const { logs, cut } = logsThatFit(outcome.logs);
    const notes = [
      ...(fenced ? ['The code fence around the script was left out; send the code alone.'] : []),
      ...(left.length === 0 ? [] : [`The value is cut (${left.slice(0, 8).join('; ')}): ${howToShorten}`]),
      ...(cut === 0 ? [] : [`${cut} more lines of its log are left out.`]),
      ...outcome.notes,
    ];
    const structured: JsonObject = {
      value,
      calls,
      ...(logs.length > 0 && { logs }),
      ...(notes.length > 0 && { notes }),
    };
    const text = [
      JSON.stringify(value),
      ...(logs.length > 0 ? [`Log:\n${logs.join('\n')}`] : []),
      `${calls} call${calls === 1 ? '' : 's'} made.`,
      ...notes.map((note) => `Note: ${note}`),
    ].join('\n');
    return { data: structured, text, structured };
  },
});

/** About 10,000 tokens: more than that, several clients cut themselves, and not at the end of an item. */
const mostChars = 32_000;
const mostLogChars = 8_000;

const howToShorten = 'let the script filter, count or pick fields, and return that.';

function logsThatFit(logs: readonly string[]): { readonly logs: readonly string[]; readonly cut: number } {
  const fitting = itemsThatFit(logs, mostLogChars);
  return { logs: logs.slice(0, fitting), cut: logs.length - fitting };
}

/** A script is not begun anew for an answer: where a person cannot be asked in the middle, there is none. */
function askingAtOnce(context: MetaContext): MetaContext {
  const { person, ...alone } = context;
  return person?.answers === 'next time' ? alone : context;
}

/** A script may do whatever its calls may do. */
const annotations = (isReadOnly: boolean) => ({
  readOnlyHint: isReadOnly,
  destructiveHint: !isReadOnly,
  idempotentHint: isReadOnly,
  openWorldHint: false,
});
