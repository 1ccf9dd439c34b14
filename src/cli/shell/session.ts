// What a line of the shell does: a call, or one of the commands that only look.
import type { Application } from '../../application/application.ts';
import { asToolError, ToolError } from '../../contract/errors.ts';
import type { Person } from '../../contract/person.ts';
import { didYouMean } from '../../runtime/did-you-mean.ts';
import { complaint } from '../complaint.ts';
import { callOptions, makeCall } from '../one-call.ts';
import { heardTool } from '../tool-named.ts';
import { readArguments, UsageError } from '../usage.ts';
import type { Command, ExitCode, World } from '../world.ts';
import { widthOf, wrappedHelp } from '../wrap.ts';
import { textsIn } from './words.ts';

/** Commands of the program that make sense inside the shell. */
const borrowed: Readonly<Record<string, () => Promise<Command>>> = {
  find: async () => (await import('../find.ts')).find,
  describe: async () => (await import('../describe.ts')).describe,
  tools: async () => (await import('../tools.ts')).tools,
  profiles: async () => (await import('../profiles.ts')).profiles,
  doctor: async () => (await import('../doctor.ts')).doctor,
  coverage: async () => (await import('../coverage.ts')).coverage,
  policy: async () => (await import('../policy.ts')).policy,
  audit: async () => (await import('../audit.ts')).audit,
  version: async () => (await import('../version.ts')).versionCommand,
};

/** What `help` knows more of. */
const explained: typeof borrowed = { ...borrowed, call: async () => (await import('../call.ts')).call };

/** What may stand at the beginning of a line beside a tool. */
export const shellCommands: readonly string[] = ['call', ...Object.keys(borrowed), 'use', 'help', 'exit'];

export const shellHelp = `  TOOL NAME=VALUE ...   one call, with the arguments and options of "virtspan call"
  find WORDS            tools for plain words
  describe TOOL         parameters, risk and result of a tool
  tools [TOOLSET]       what there is
  use PROFILE           later calls go to this profile; alone: which one that is
  profiles, doctor, coverage, policy, audit, version   as on the command line
  help [COMMAND], exit  these lines or those of a command; leave (Ctrl-D)

  A value with spaces stands in quotes: name="web 1". JSON stands as it is: details:={"cpuNumber": "4"}.
  The tabulator completes tools, parameters and the names of things in the cloud. Ctrl-C stops a call, or empties the line.
`;

export interface Session {
  /** The profile that `use` chose. */
  readonly profile: () => string | undefined;
  /** Works on one line and prints what came of it. Never throws; `over` after `exit`. */
  run(line: string, person: Person | undefined): Promise<ExitCode | 'over'>;
}

/** `world` is the shell's own: its `onStop` tells of an interrupted line. */
export function openSession(application: Application, world: World): Session {
  let chosen: string | undefined;
  // Closed by the shell, not by the first command that is done with it.
  const shared: Application = { ...application, close: async () => {} };
  const inside: World = {
    ...world,
    application: async (said) => (Object.keys(said).length === 0 ? shared : world.application(said)),
  };

  const use = ([name]: readonly string[]): ExitCode => {
    const profiles = Object.values(application.profiles).flat();
    if (name === undefined) {
      const usual = profiles.filter(({ isDefault }) => isDefault).map((profile) => profile.name);
      world.stdout.write(
        chosen === undefined
          ? `None: each call goes to the default, ${[...new Set(usual)].join(' or ')}.\n`
          : `${chosen}\n`,
      );
      return 0;
    }
    if (!profiles.some((profile) => profile.name === name)) {
      const names = [...new Set(profiles.map((profile) => profile.name))];
      throw new UsageError(
        `There is no profile "${name}".${didYouMean(name, names, 2)} Known are ${names.join(', ')}.`,
      );
    }
    chosen = name;
    return 0;
  };

  const call = async (words: readonly string[], person: Person | undefined): Promise<ExitCode> => {
    const { values, positionals } = readArguments(words, callOptions);
    if (positionals.some((word) => /(^|=)@-$/.test(word)))
      throw new UsageError('@- reads standard input, from which the shell reads its lines; name a file.');
    const { provider } = await heardTool(await application.engine(), positionals[0] ?? '', values.profile ?? chosen);
    const fits = chosen !== undefined && application.profiles[provider]?.some(({ name }) => name === chosen);
    return makeCall(shared, inside, positionals, { ...(fits && { profile: chosen }), ...values }, person);
  };

  const help = async (name: string | undefined): Promise<ExitCode> => {
    const isOwn = name === undefined || ['help', 'use', 'exit', 'quit'].includes(name);
    const load = name !== undefined && Object.hasOwn(explained, name) ? explained[name] : undefined;
    if (!isOwn && load === undefined) {
      const near = didYouMean(name, shellCommands, 1);
      throw new UsageError(`There is no command "${name}".${near} "describe ${name}" says what a tool does.`);
    }
    world.stdout.write(wrappedHelp(load === undefined ? shellHelp : (await load()).help, widthOf(world.stdout)));
    return 0;
  };

  const perform = async (words: readonly string[], person: Person | undefined): Promise<ExitCode | 'over'> => {
    const [first, ...rest] = words;
    if (first === undefined || first.startsWith('#')) return 0;
    if (first === 'exit' || first === 'quit') return 'over';
    if (first === 'use') return use(rest);
    if (first === 'help' || rest.includes('--help')) return help(first === 'help' ? rest[0] : first);
    const load = Object.hasOwn(borrowed, first) ? borrowed[first] : undefined;
    if (load !== undefined) return (await load()).run({ ...inside, args: rest });
    try {
      return await call(first === 'call' ? rest : words, person);
    } catch (thrown) {
      // A tool's name has several words, a command's has one: who mistypes one word means a command.
      const isOneWord = thrown instanceof ToolError && thrown.code === 'TOOL_UNKNOWN' && /^[a-z]+$/.test(first);
      const near = isOneWord ? didYouMean(first, shellCommands, 1) : '';
      if (near !== '') throw new UsageError(`There is no command or tool "${first}".${near}`);
      throw thrown;
    }
  };

  return {
    profile: () => chosen,
    async run(line, person) {
      try {
        return await perform(textsIn(line), person);
      } catch (thrown) {
        if (thrown instanceof UsageError) {
          world.stderr.write(`${thrown.message}\n`);
          return 2;
        }
        const error = thrown instanceof ToolError ? thrown : asToolError(thrown);
        world.stderr.write(complaint(error, world.stderr, world.env));
        return error.fate === 'unknown' ? 3 : 1;
      }
    },
  };
}
