// What the tabulator offers in the shell: commands, tools, parameters, and the names of things in the cloud.
import { only } from '../../contract/collections.ts';
import type { AnyTool, FieldDef } from '../../contract/tool.ts';
import type { Named } from '../../runtime/offer/name-lists.ts';
import type { Registry } from '../../runtime/tools/registry.ts';
import { shapeOf } from '../../runtime/tools/schema.ts';
import { optionsIn } from '../completion.ts';
import { callOptionsHelp } from '../one-call.ts';
import { toolNamed } from '../tool-named.ts';
import { asWord, type Word, wordsIn } from './words.ts';

export interface CompleteParts {
  readonly registry: Registry;
  /** What is a command of the shell and no tool. */
  readonly commands: readonly string[];
  readonly profiles: readonly string[];
  /** Names like the typed text of things of a kind; never throws. */
  readonly namesLike: (wanted: Named, typed: string) => Promise<readonly string[]>;
}

/** Whole words that fit, and the end of the line that they replace. Never throws. */
export async function completed(parts: CompleteParts, line: string): Promise<[readonly string[], string]> {
  const words = wordsIn(line);
  const typing = /\s$/.test(line) && words.at(-1)?.open === undefined ? undefined : words.at(-1);
  const last: Word = typing ?? { text: '', start: line.length };
  const before = words.filter((word) => word !== typing).map(({ text }) => text);
  const end = line.slice(last.start);
  try {
    const found = await candidates(parts, before, last.text);
    const fit = [...new Set(found)].filter((word) => word.toLowerCase().startsWith(last.text.toLowerCase())).sort();
    const typed = fit.map(written);
    // One that is whole is followed by the next word.
    const whole = only(typed);
    return [whole !== undefined && !whole.endsWith('=') ? [`${whole} `] : typed, end];
  } catch {
    return [[], end];
  }
}

/** `name=a value` is typed as `name="a value"`. */
function written(word: string): string {
  const at = word.indexOf('=');
  return at < 0 || !/[\s"'\\]/.test(word) ? word : word.slice(0, at + 1) + asWord(word.slice(at + 1));
}

async function candidates(parts: CompleteParts, before: readonly string[], typed: string): Promise<readonly string[]> {
  const { registry, commands, profiles } = parts;
  const [command, ...rest] = before;
  const toolNames = () => registry.entries.flatMap(({ name, symbol }) => (typed === '' ? [name] : [name, symbol]));
  if (command === undefined) return [...commands, ...toolNames()];
  if (before.at(-1) === '--profile' || command === 'use') return profiles;
  if (before.at(-1) === '--format') return ['table', 'json'];
  if (command === 'describe') return toolNames();
  if (command === 'tools') return registry.categories.flatMap(({ provider, id }) => [provider, `${provider}/${id}`]);
  if (command === 'policy' && rest.length === 0) return ['check', 'schema', 'test'];
  const words = command === 'call' ? rest : command === 'policy' ? rest.slice(1) : before;
  const [named] = words;
  if (named === undefined) return toolNames();
  if (commands.includes(named)) return [];
  if (typed.startsWith('-')) return optionsIn(callOptionsHelp);
  const { name, provider } = toolNamed(registry, named);
  const { tool } = await registry.load(name);
  if (before.at(-1) === '--fields') return columnsOf(registry, tool, provider);
  const at = typed.indexOf('=');
  if (at > 0)
    return valuesOf(parts, provider, tool.params[typed.slice(0, at)], typed.slice(0, at), typed.slice(at + 1));
  const said = new Set(words.slice(1).map((word) => word.split(/:?=/)[0]));
  return Object.entries(tool.params).flatMap(([param, { hidden, kind }]) =>
    hidden === true || (said.has(param) && kind !== 'list') ? [] : [`${param}=`],
  );
}

async function columnsOf(registry: Registry, tool: AnyTool, provider: string): Promise<readonly string[]> {
  const shape = shapeOf(tool.result);
  return shape === undefined ? [] : Object.keys(await registry.shape(shape, provider));
}

async function valuesOf(
  { namesLike }: CompleteParts,
  provider: string,
  field: FieldDef | undefined,
  name: string,
  typed: string,
): Promise<readonly string[]> {
  const value = field?.of ?? field;
  if (value === undefined) return [];
  const values =
    value.oneOf ??
    (value.kind === 'flag'
      ? ['false', 'true']
      : value.ref === undefined
        ? []
        : await namesLike({ provider, entity: value.ref }, typed));
  return values.map((one) => `${name}=${one}`);
}
