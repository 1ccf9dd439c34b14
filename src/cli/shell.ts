// `virtspan shell`: calls one after the other, typed by a person, through the same pipeline as a model's.
import { join } from 'node:path';
import type { OpenEngine } from '../application/application.ts';
import { stateFolder } from '../application/state-folder.ts';
import { createNameLists } from '../runtime/offer/name-lists.ts';
import { createSecretNames, type SecretNames } from '../security/secret-names.ts';
import { paintFor } from './paint.ts';
import { cloudOptions, cloudOptionsHelp, readSaid, safetyOptions, safetyOptionsHelp } from './said.ts';
import { type CompleteParts, completed } from './shell/complete.ts';
import { openHistory } from './shell/history.ts';
import { linesFrom } from './shell/lines.ts';
import { openSession, shellCommands, shellHelp } from './shell/session.ts';
import { readOptions } from './usage.ts';
import type { Command, ExitCode, World } from './world.ts';

export const shell: Command = {
  summary: 'Type calls one after the other, with completion, history and questions.',
  help: `Usage: virtspan shell [options]

For people without a model: every line is a call or a question about the tools. What is dangerous is asked about here as
it is anywhere; a line with a secret in it is not remembered. From a pipe it works on one line after the other, agrees to
nothing, and ends with the highest exit code.

${shellHelp}
${safetyOptionsHelp}
${cloudOptionsHelp}
`,
  run,
};

async function run(world: World): Promise<ExitCode> {
  const said = readSaid(readOptions(world.args, { ...cloudOptions, ...safetyOptions } as const));
  const application = await world.application(said);
  for (const problem of application.problems) world.stderr.write(`warning: ${problem}\n`);
  try {
    application.checkClouds();
    const history = await openHistory(join(stateFolder(world), 'history'));
    const listeners = new Set<() => void>();
    let isOver = false;
    const stopLine = (): boolean => {
      const had = listeners.size > 0;
      for (const listener of listeners) listener();
      return had;
    };
    const session = openSession(application, { ...world, onStop: (listener) => void listeners.add(listener) });
    const engine = application.engine;
    const lines = linesFrom({
      world,
      history: history.lines,
      complete: async (line) => completed(await completion(world, await engine(), application.profiles), line),
      interrupted: stopLine,
    });
    world.onStop(() => {
      isOver = true;
      stopLine();
      lines.close();
    });
    const paint = paintFor(world.stderr, world.env);
    if (lines.person !== undefined) world.stderr.write(greeting(application.cloud));
    let worst: ExitCode = 0;
    for (;;) {
      const where = session.profile() ?? (application.cloud === 'built-in' ? 'simulator' : undefined);
      const line = await lines.next(paint(where === undefined ? 'virtspan> ' : `virtspan ${where}> `, 'prompt'));
      if (line === undefined || isOver) break;
      const code = await session.run(line, lines.person);
      listeners.clear();
      if (code === 'over') break;
      if (lines.person !== undefined) await history.keep(line, await secretsOf(await engine(), line));
      else if (code > worst) worst = code;
    }
    lines.close();
    return worst;
  } finally {
    await application.close();
  }
}

const greeting = (cloud: 'real' | 'built-in'): string =>
  `${cloud === 'built-in' ? 'This is the built-in simulator; nothing real is touched.\n' : ''}The tabulator completes; "help" says what there is.\n`;

const remembered = new WeakMap<OpenEngine, CompleteParts>();

/** What completion needs; names of things are looked up through the pipeline, as every other call. */
async function completion(
  { randomId, clock }: World,
  engine: OpenEngine,
  profiles: Readonly<Record<string, readonly { readonly name: string }[]>>,
): Promise<CompleteParts> {
  const kept = remembered.get(engine);
  if (kept !== undefined) return kept;
  const { registry, execute } = engine;
  const lists = createNameLists({ registry, execute, randomId, principal: 'local', elapsed: clock.elapsed });
  const parts: CompleteParts = {
    registry,
    commands: shellCommands,
    profiles: Object.values(profiles).flatMap((list) => list.map(({ name }) => name)),
    namesLike: async (wanted, typed) => (await lists(wanted, typed)).names,
  };
  remembered.set(engine, parts);
  return parts;
}

/** The secret names of every cloud, with what the tool of the line says about its own parameters. */
async function secretsOf({ registry }: OpenEngine, line: string): Promise<SecretNames> {
  const tables = await Promise.all(registry.catalogs.map(({ provider }) => registry.secrets(provider)));
  const words = line.split(/\s+/).map((word) => word.toLowerCase());
  const tool = registry.entries.find(
    ({ name, symbol }) => words.includes(name) || words.includes(symbol.toLowerCase()),
  );
  const params = tool === undefined ? {} : (await registry.load(tool.name)).tool.params;
  const all = { secret: tables.flatMap(({ secret }) => secret), maybe: tables.flatMap(({ maybe }) => maybe) };
  return createSecretNames({ ...all, each: tables.flatMap(({ each = [] }) => each) }, params);
}
