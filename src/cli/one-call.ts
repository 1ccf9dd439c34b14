// One call from a command line: its options, the way through the pipeline, and what is printed of the answer.
import { resolve } from 'node:path';
import type { Application } from '../application/application.ts';
import { asToolError, type ToolError } from '../contract/errors.ts';
import type { Answer, Controls, Invocation } from '../contract/invocation.ts';
import type { Person } from '../contract/person.ts';
import { splitControls } from '../runtime/arguments/controls.ts';
import { visibleJson } from '../security/hygiene.ts';
import { readCallArguments, withStructure } from './call-arguments.ts';
import { complaint } from './complaint.ts';
import { heardTool } from './tool-named.ts';
import { listed, UsageError } from './usage.ts';
import { waitingFor } from './waiting.ts';
import type { ExitCode, World } from './world.ts';
import { widthOf, wrapped } from './wrap.ts';

/** What can be said about a call beside its arguments. */
export const callOptions = {
  profile: { type: 'string' },
  fields: { type: 'string', multiple: true },
  format: { type: 'string' },
  wait: { type: 'string' },
  save: { type: 'string' },
  json: { type: 'boolean' },
} as const;

export const callOptionsHelp = `  NAME=VALUE        one argument; the same name again makes a list
  NAME:=JSON        a value in JSON: 'details:={"cpuNumber":"4"}'
  NAME:=@FILE       a value in a JSON or YAML file, such as a manifest
  NAME=@FILE        the content of a file, @- for standard input; read as JSON or YAML where no text is wanted
  @FILE             a JSON or YAML object with all arguments, @- for standard input

  --profile NAME    which cloud, when there are several; for lists also all, or names between commas
  --fields A,B      only these columns
  --format FORMAT   table (default) or json: everything the API said, as one JSON object
  --wait SECONDS    how long to wait for a job before its handle is printed; 1800 when left out
  --save FILE       keep the picture that the tool made, such as a screenshot
  --json            the same as --format json, and errors too, as { "error": { code, message, hint, fate } }`;

export interface CallValues {
  readonly profile?: string | undefined;
  readonly fields?: readonly string[] | undefined;
  readonly format?: string | undefined;
  readonly wait?: string | undefined;
  readonly save?: string | undefined;
  readonly json?: boolean | undefined;
}

const defaultWaitMs = 1_800_000;

/**
 * Makes the call and prints what came of it; resolves with the exit code. `person` is asked before what is dangerous.
 * Throws UsageError for options and arguments that are wrong in themselves.
 */
export async function makeCall(
  application: Application,
  world: World,
  [tool, ...words]: readonly string[],
  values: CallValues,
  person: Person | undefined,
): Promise<ExitCode> {
  if (tool === undefined) throw new UsageError('call takes the name of a tool: call TOOL NAME=VALUE ...');
  const given = await readCallArguments(words, world);
  const isJson = values.json === true;
  const fromOptions = controlsOf({ ...values, ...(isJson && { format: 'json' }) });
  try {
    const answer = await execute(application, world, person, async (engine) => {
      const { registry } = engine;
      const { name } = await heardTool(engine, tool, values.profile);
      const { params } = (await registry.load(name)).tool;
      const { args, controls } = splitControls(params, await withStructure(given, words, params));
      return {
        tool: name,
        args,
        controls: { waitMs: application.settings.waitMs ?? defaultWaitMs, ...controls, ...fromOptions },
      };
    });
    print(answer, isJson, world);
    const kept = await keepPicture(answer, values.save, world);
    return kept === 0 && answer.verdict === 'wrong' ? 4 : kept;
  } catch (thrown) {
    return complain(asToolError(thrown), isJson, world);
  }
}

type Asked = Pick<Invocation, 'tool' | 'args' | 'controls'>;
type Engine = Awaited<ReturnType<Application['engine']>>;

async function execute(
  application: Application,
  world: World,
  person: Person | undefined,
  prepare: (engine: Engine) => Promise<Asked>,
): Promise<Answer> {
  const engine = await application.engine();
  const asked = await prepare(engine);
  const stop = new AbortController();
  world.onStop(() => stop.abort());
  const progress = waitingFor(asked.tool, asked.controls.waitMs ?? defaultWaitMs, world);
  try {
    return await engine.execute({
      ...asked,
      id: world.randomId(),
      entry: 'cli',
      principal: 'local',
      signal: stop.signal,
      report: progress.report,
      ...(person !== undefined && { person: progress.asking(person) }),
    });
  } finally {
    progress.end();
  }
}

function print({ text, structured }: Answer, isJson: boolean, { stdout }: World): void {
  const shown = isJson ? JSON.stringify(structured) : wrapped(text, widthOf(stdout));
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

export function complain(error: ToolError, isJson: boolean, { stdout, stderr, env }: World): ExitCode {
  const { code, message, hint, fate, apiCode } = error;
  if (isJson) stdout.write(`${visibleJson(JSON.stringify({ error: { code, message, hint, fate, apiCode } }))}\n`);
  else stderr.write(complaint(error, stderr, env));
  return fate === 'unknown' ? 3 : 1;
}

function controlsOf({ profile, fields, format, wait }: CallValues): Controls {
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
