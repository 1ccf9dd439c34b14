// The commands by name; each is imported when it is asked for.
import { didYouMean } from '../runtime/did-you-mean.ts';
import { UsageError } from './usage.ts';
import type { Command } from './world.ts';

const commands: Readonly<Record<string, () => Promise<Command>>> = {
  serve: async () => (await import('./serve.ts')).serve,
  http: async () => (await import('./http.ts')).http,
  call: async () => (await import('./call.ts')).call,
  watch: async () => (await import('./watch.ts')).watch,
  top: async () => (await import('./top.ts')).top,
  shell: async () => (await import('./shell.ts')).shell,
  find: async () => (await import('./find.ts')).find,
  describe: async () => (await import('./describe.ts')).describe,
  tools: async () => (await import('./tools.ts')).tools,
  simulate: async () => (await import('./simulate.ts')).simulate,
  profiles: async () => (await import('./profiles.ts')).profiles,
  doctor: async () => (await import('./doctor.ts')).doctor,
  coverage: async () => (await import('./coverage.ts')).coverage,
  export: async () => (await import('./export.ts')).exportCommand,
  specs: async () => (await import('./specs.ts')).specs,
  policy: async () => (await import('./policy.ts')).policy,
  audit: async () => (await import('./audit.ts')).audit,
  init: async () => (await import('./init/init.ts')).init,
  completion: async () => (await import('./completion.ts')).completionOf({ names: commandNames, helpOf }),
  version: async () => (await import('./version.ts')).versionCommand,
};

/** Names of all commands, in the order to show. */
export const commandNames: readonly string[] = Object.keys(commands);

/** What `--help` says about a command. Throws UsageError. */
export const helpOf = async (name: string): Promise<string> => (await commandNamed(name)).help;

/** The command of that name. Throws UsageError with the nearest names. */
export async function commandNamed(name: string): Promise<Command> {
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (load !== undefined) return load();
  const near = didYouMean(name, Object.keys(commands), 2);
  throw new UsageError(`There is no command "${name}".${near} Try "virtspan --help".`);
}

/** The text of `virtspan --help`. */
export async function overview(): Promise<string> {
  const lines = await Promise.all(
    Object.entries(commands).map(async ([name, load]) => `  ${name.padEnd(11)} ${(await load()).summary}`),
  );
  return `virtspan: one MCP server for the whole API of a private cloud.

Usage: virtspan [command] [options]

Without a command it serves MCP on standard input and output: clients start it so.
"virtspan init" adds it to a client, "virtspan doctor" says which clouds it finds.

${lines.join('\n')}

"virtspan <command> --help" says more about each. With --generated DIR, any of them works with the tools that
"npm run generate -- --out DIR" wrote. Exit codes: 0 done, 1 refused or failed, 2 wrong command line,
3 nobody knows whether the API did it.
`;
}
