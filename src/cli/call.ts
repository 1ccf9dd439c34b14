// `virtspan call`: one call from the command line, through the same pipeline as every other.
import { resolve } from 'node:path';
import type { Application } from '../application/application.ts';
import { asToolError, type ToolError } from '../contract/errors.ts';
import type { Answer, Controls, Invocation } from '../contract/invocation.ts';
import { splitControls } from '../runtime/arguments/controls.ts';
import { readCallArguments } from './call-arguments.ts';
import { cloudOptions, cloudOptionsHelp, readSaid, safetyOptions, safetyOptionsHelp } from './said.ts';
import { terminalPerson } from './terminal-person.ts';
import { toolNamed } from './tool-named.ts';
import { listed, readArguments, UsageError } from './usage.ts';
import { waitingFor } from './waiting.ts';
import type { Command, ExitCode, World } from './world.ts';

export const call: Command = {
  summary: 'Call one tool: virtspan call TOOL name=value ...',
  help: `Usage: virtspan call TOOL [NAME=VALUE ...] [options]

Calls one tool and prints what came back. TOOL is a tool's name or the API's own name of an operation. Values are texts that are read as the parameter wants them; names work where
the API wants ids. Dangerous calls ask on the terminal; without one they are refused.

  NAME=VALUE        one argument; the same name again makes a list
  NAME:=JSON        a value in JSON: 'details:={"cpuNumber":"4"}'
  NAME:=@FILE       a value in a JSON or YAML file, such as a manifest
  NAME=@FILE        the content of a file, @- for standard input
  @FILE             a JSON or YAML object with all arguments, @- for standard input

  --profile NAME    which cloud, when there are several
  --fields A,B      only these columns
  --format FORMAT   table (default) or json: everything the API said, as one JSON object
  --wait SECONDS    how long to wait for a job before its handle is printed; 1800 when left out
  --save FILE       keep the picture that the tool made, such as a screenshot
  --json            the same as --format json, and errors too, as { "error": { code, message, hint, fate } }

${safetyOptionsHelp}
${cloudOptionsHelp}

Exit codes: 0 done, 1 refused or failed, 2 wrong command line, 3 nobody knows whether the API did it.
`,
  run,
};

const options = {
  ...cloudOptions,
  ...safetyOptions,
  profile: { type: 'string' },
  fields: { type: 'string', multiple: true },
  format: { type: 'string' },
  wait: { type: 'string' },
  save: { type: 'string' },
  json: { type: 'boolean' },
} as const;

const defaultWaitMs = 1_800_000;

async function run(world: World): Promise<ExitCode> {
  const { values, positionals } = readArguments(world.args, options);
  const [tool, ...words] = positionals;
  if (tool === undefined) throw new UsageError('call takes the name of a tool: virtspan call TOOL NAME=VALUE ...');
  const given = await readCallArguments(words, world);
  const fromOptions = controlsOf({ ...values, ...(values.json === true && { format: 'json' }) });
  const application = await world.application(readSaid(values));
  for (const problem of application.problems) world.stderr.write(`warning: ${problem}\n`);
  try {
    application.checkClouds();
    if (application.cloud === 'built-in')
      world.stderr.write('This is the built-in simulator; nothing real is touched.\n');
    const answer = await execute(application, world, async ({ registry }) => {
      const { name } = toolNamed(registry, tool);
      const { params } = (await registry.load(name)).tool;
      const { args, controls } = splitControls(params, given);
      return {
        tool: name,
        args,
        controls: { waitMs: application.settings.waitMs ?? defaultWaitMs, ...controls, ...fromOptions },
      };
    });
    print(answer, values.json === true, world);
    return await keepPicture(answer, values.save, world);
  } catch (thrown) {
    return complain(asToolError(thrown), values.json === true, world);
  } finally {
    await application.close();
  }
}

type Asked = Pick<Invocation, 'tool' | 'args' | 'controls'>;
type Engine = Awaited<ReturnType<Application['engine']>>;

async function execute(
  application: Application,
  world: World,
  prepare: (engine: Engine) => Promise<Asked>,
): Promise<Answer> {
  const engine = await application.engine();
  const asked = await prepare(engine);
  const stop = new AbortController();
  world.onStop(() => stop.abort());
  const person = terminalPerson(world);
  const progress = waitingFor(asked.tool, asked.controls.waitMs ?? defaultWaitMs, world);
  try {
    return await engine.execute({
      ...asked,
      id: world.randomId(),
      entry: 'cli',
      principal: 'local',
      signal: stop.signal,
      report: progress.report,
      ...(person !== undefined && { person }),
    });
  } finally {
    progress.end();
  }
}

function print({ text, structured }: Answer, isJson: boolean, { stdout }: World): void {
  const shown = isJson ? JSON.stringify(structured) : text;
  stdout.write(shown.endsWith('\n') ? shown : `${shown}\n`);
}

/** Pictures do not fit on a terminal: the first one goes into the file, if there is one to go to. */
async function keepPicture({ media }: Answer, file: string | undefined, { stderr, cwd }: World): Promise<0 | 1> {
  const picture = media?.[0];
  if (picture === undefined) {
    if (file !== undefined) stderr.write('There is no picture in this answer; nothing was saved.\n');
    return 0;
  }
  const bytes = Buffer.from(picture.data, 'base64');
  if (file === undefined) {
    stderr.write(`A picture (${picture.mimeType}, ${bytes.length} bytes) came along; --save FILE keeps it.\n`);
    return 0;
  }
  const { writeFile } = await import('node:fs/promises');
  try {
    await writeFile(resolve(cwd, file), bytes);
  } catch (thrown) {
    stderr.write(
      `The call was carried out, but ${file} could not be written (${(thrown as { code?: string }).code}).\n`,
    );
    return 1;
  }
  stderr.write(`${file}: ${picture.mimeType}, ${bytes.length} bytes.\n`);
  return 0;
}

function complain(error: ToolError, isJson: boolean, { stdout, stderr }: World): ExitCode {
  const { code, message, hint, fate, apiCode } = error;
  if (isJson) stdout.write(`${JSON.stringify({ error: { code, message, hint, fate, apiCode } })}\n`);
  else stderr.write(`${code}: ${message}\n${hint === undefined ? '' : `${hint}\n`}`);
  return fate === 'unknown' ? 3 : 1;
}

interface OptionValues {
  readonly profile?: string | undefined;
  readonly fields?: readonly string[] | undefined;
  readonly format?: string | undefined;
  readonly wait?: string | undefined;
}

function controlsOf({ profile, fields, format, wait }: OptionValues): Controls {
  if (format !== undefined && format !== 'table' && format !== 'json') {
    throw new UsageError(`--format takes table or json; got "${format}".`);
  }
  if (wait !== undefined && !/^\d{1,6}$/.test(wait)) throw new UsageError(`--wait takes whole seconds; got "${wait}".`);
  const columns = listed(fields);
  return {
    ...(profile !== undefined && { profile }),
    ...(columns !== undefined && { fields: columns }),
    ...(format !== undefined && { format }),
    ...(wait !== undefined && { waitMs: Number(wait) * 1000 }),
  };
}
