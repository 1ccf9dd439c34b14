// `virtspan completion`: the script that makes a shell complete, and the words that it asks for.
import { registryOf } from '../application/clouds.ts';
import { modes } from '../runtime/config/settings.ts';
import { clients } from './init/clients.ts';
import { toolNamed } from './tool-named.ts';
import { UsageError } from './usage.ts';
import type { Command, ExitCode, World } from './world.ts';

/** What there is to complete: the commands, and where options are named. */
export interface Completable {
  readonly names: readonly string[];
  /** What `--help` says about a command. */
  readonly helpOf: (name: string) => Promise<string>;
}

/** The command, for the commands that there are. */
export const completionOf = (commands: Completable): Command => ({
  summary: 'Print the script that makes bash, zsh or fish complete commands.',
  help: `Usage: virtspan completion bash|zsh|fish

Prints a script for the shell:

  bash   virtspan completion bash > ~/.local/share/bash-completion/completions/virtspan
  zsh    virtspan completion zsh > "\${fpath[1]}/_virtspan"
  fish   virtspan completion fish > ~/.config/fish/completions/virtspan.fish

It completes commands, options, tools, toolsets, profiles, clients and parameters.
`,
  run: (world) => run(world, commands),
});

const scripts: Readonly<Record<string, string>> = {
  bash: `_virtspan() {
  local IFS=$'\\n'
  COMPREPLY=($(virtspan completion words -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null))
  [[ \${COMPREPLY[0]} == *= ]] && compopt -o nospace
}
complete -F _virtspan virtspan
`,
  zsh: `#compdef virtspan
local -a found
found=(\${(f)"$(virtspan completion words -- "\${(@)words[2,CURRENT]}" 2>/dev/null)"})
compadd -S '' -- \${(M)found:#*=}
compadd -- \${found:#*=}
`,
  fish: `complete -c virtspan -f -a '(set -l words (commandline -opc) (commandline -ct); virtspan completion words -- $words[2..-1] 2>/dev/null)'
`,
};

async function run(world: World, commands: Completable): Promise<ExitCode> {
  const [shell, ...rest] = world.args;
  if (shell === 'words') {
    const words = rest[0] === '--' ? rest.slice(1) : rest;
    const found = await wordsFor(world, commands, words);
    world.stdout.write(found.map((word) => `${word}\n`).join(''));
    return 0;
  }
  const script = shell !== undefined && Object.hasOwn(scripts, shell) ? scripts[shell] : undefined;
  if (script === undefined || rest.length > 0) throw new UsageError('completion takes bash, zsh or fish.');
  world.stdout.write(script);
  return 0;
}

/** What may stand where the last word is being typed, given those before. */
async function wordsFor(world: World, commands: Completable, words: readonly string[]): Promise<readonly string[]> {
  const last = words.at(-1) ?? '';
  const before = words.slice(0, -1);
  const found = await candidates(world, commands, before, last);
  return [...new Set(found)].filter((word) => word.startsWith(last)).sort();
}

async function candidates(
  world: World,
  { names, helpOf }: Completable,
  before: readonly string[],
  last: string,
): Promise<readonly string[]> {
  const [command, ...rest] = before;
  const isNamed = command !== undefined && names.includes(command);
  // For bash `=` is a word of its own: what follows it is a value, not another parameter.
  if (last === '=' || before.at(-1) === '=') return [];
  if (command === undefined && !last.startsWith('-')) return names;
  if (last.startsWith('-')) return optionsIn(await helpOf(isNamed ? command : 'serve'));
  if (before.at(-1) === '--profile') return profileNames(world);
  if (before.at(-1) === '--toolsets') return inList(last, await toolsetNames(world));
  if (before.at(-1) === '--mode') return modes;
  if (command === 'help') return names;
  if (command === 'init') return clients.map(({ id }) => id);
  if (command === 'completion') return Object.keys(scripts);
  if (command === 'simulate') return rest.length === 0 ? Object.keys(world.clouds) : [];
  if (command === 'tools') return toolsetNames(world);
  const isPolicy = command === 'policy';
  if (isPolicy && rest.length === 0) return ['test', 'check', 'schema'];
  const words = isPolicy ? rest.slice(1) : rest;
  if (command === 'describe' || command === 'call' || isPolicy) {
    const tool = words.find((word) => !word.startsWith('-'));
    return tool === undefined ? toolNames(world) : command === 'describe' ? [] : parameterNames(world, tool);
  }
  return [];
}

/** Behind the commas that are there already. */
function inList(last: string, names: readonly string[]): readonly string[] {
  const told = last.slice(0, last.lastIndexOf(',') + 1);
  return names.map((name) => `${told}${name}`);
}

/** Options are those that the help names: the two cannot differ. */
export const optionsIn = (help: string): readonly string[] => [
  ...new Set(help.match(/(?<![\w-])--[a-z][a-z-]*/g) ?? []),
];

async function configured(world: World) {
  const application = await world.application({});
  return { application, registry: await application.registry() };
}

const toolNames = async (world: World): Promise<readonly string[]> =>
  (await configured(world)).registry.entries.map(({ name }) => name);

const toolsetNames = async (world: World): Promise<readonly string[]> =>
  (await configured(world)).registry.categories.flatMap(({ provider, id }) => [provider, `${provider}/${id}`]);

const profileNames = async (world: World): Promise<readonly string[]> =>
  Object.values((await configured(world)).application.profiles).flatMap((list) => list.map(({ name }) => name));

async function parameterNames(world: World, tool: string): Promise<readonly string[]> {
  const clouds = await world.known();
  const registry = await registryOf(clouds, Object.keys(clouds));
  const { params } = (await registry.load(toolNamed(registry, tool).name)).tool;
  return Object.entries(params).flatMap(([name, { hidden }]) => (hidden === true ? [] : [`${name}=`]));
}
