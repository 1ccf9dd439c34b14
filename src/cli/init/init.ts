// `virtspan init`: writes virtspan into the configuration of an MCP client.

import { existsSync } from 'node:fs';
import { only } from '../../contract/collections.ts';
import { didYouMean } from '../../runtime/did-you-mean.ts';
import { answerOn, isYes } from '../terminal-person.ts';
import { readArguments, UsageError } from '../usage.ts';
import type { Command, ExitCode, World } from '../world.ts';
import type { McpClient } from './client.ts';
import { clients } from './clients.ts';
import { replaceFile, textOf } from './files.ts';
import { type LaunchWishes, type PlannedLaunch, planLaunch } from './launch.ts';
import { entryName, type Merged, merged } from './merge.ts';
import type { Place } from './place.ts';
import { variablesOf } from './variables.ts';

export const init: Command = {
  summary: 'Add virtspan to an MCP client: VS Code, Cursor, Claude, Codex, Zed and more.',
  help: `Usage: virtspan init [CLIENT] [options] [-- SERVER OPTIONS]

Adds virtspan to the configuration of a client; everything else in the file
stays as it is. What stands behind -- is passed to the server, for example:
virtspan init cursor -- --read-only
On a terminal and without CLIENT it says which clouds it finds, tests them and
asks what is missing.

CLIENT is one of:
${clients.map(({ id, title, where }) => `  ${id.padEnd(17)} ${title}\n${' '.repeat(20)}${where}`).join('\n')}

Variables that are set and that clouds are found by come along: by reference
where the client knows how, never the value of a secret.

  --print         print the file as it would be, write nothing
  --link          print a link that installs it (VS Code, Cursor, LM Studio)
  --portable      start it with npx, without paths of this machine
  --with-secrets  write the values of secrets into a file of your own
  --force         replace an entry that is there without asking
  --json          one JSON object: the file, the entry, whether it was written
`,
  run,
};

const options = {
  print: { type: 'boolean' },
  link: { type: 'boolean' },
  portable: { type: 'boolean' },
  'with-secrets': { type: 'boolean' },
  force: { type: 'boolean' },
  json: { type: 'boolean' },
} as const;

type Values = { readonly [name in keyof typeof options]?: boolean | undefined };

async function run(world: World): Promise<ExitCode> {
  const split = world.args.indexOf('--');
  const own = split === -1 ? world.args : world.args.slice(0, split);
  const serverArgs = split === -1 ? [] : world.args.slice(split + 1);
  const { values, positionals } = readArguments(own, options);
  const place: Place = { ...world, platform: process.platform, exists: existsSync };
  if (positionals.length === 0 && world.stdin.isTTY === true && world.stderr.isTTY === true) {
    const { askAll } = await import('./wizard.ts');
    const answers = await askAll(world, place);
    if (answers === undefined) return 1;
    return add(world, place, answers.client, [...answers.serverArgs, ...serverArgs], values);
  }
  const ids = clients.map(({ id }) => id);
  const wanted = only(positionals);
  if (wanted === undefined) throw new UsageError(`init takes one client: ${ids.join(', ')}.`);
  const client = clients.find(({ id }) => id === wanted);
  if (client === undefined) {
    const near = didYouMean(wanted, ids, 2);
    throw new UsageError(`There is no client "${wanted}".${near} One of: ${ids.join(', ')}.`);
  }
  return add(world, place, client, serverArgs, values);
}

async function add(
  world: World,
  place: Place,
  client: McpClient,
  serverArgs: readonly string[],
  values: Values,
): Promise<ExitCode> {
  const wishes: LaunchWishes = {
    node: process.execPath,
    program: world.program,
    serverArgs,
    env: world.env,
    variables: await variablesOf(await world.known()),
    portable: values.portable === true,
    withSecrets: values['with-secrets'] === true,
  };
  if (values.link === true) return link(world, client, wishes);
  const planned = planLaunch(client, wishes);
  const entry = client.entry(planned.launch);
  const file = client.file?.(place);
  if (file === undefined || values.print === true) {
    const shown = await printed(client, entry, planned, file);
    if (values.json === true) writeJson(world, client, file, entry, false);
    else world.stdout.write(shown.text);
    if (file === undefined) world.stderr.write(`Paste it into ${client.title}: ${client.where}.\n`);
    for (const note of [...shown.notes, ...notesOn(client, planned)]) world.stderr.write(`${note}\n`);
    return 0;
  }
  const before = await textOf(file);
  const after = await merged(client, before, entry, planned.questions, file);
  const goesOn = after.was !== 'different' || values.force === true || (await agrees(world, file));
  if (goesOn && after.was !== 'same') {
    await replaceFile(file, after.text, { before, isShared: client.reach === 'shared' });
  }
  const isWritten = goesOn && after.was !== 'same';
  if (values.json === true) writeJson(world, client, file, entry, isWritten);
  else world.stdout.write(said(client, file, after, goesOn));
  if (!goesOn) world.stderr.write(`${file} has an entry "${entryName}" already; it stays. --force replaces it.\n`);
  else for (const note of notesOn(client, planned)) world.stderr.write(`${note}\n`);
  return goesOn ? 0 : 1;
}

function said({ title }: McpClient, file: string, { was }: Merged, goesOn: boolean): string {
  if (!goesOn) return '';
  return was === 'same' ? `${file} has it already.\n` : `Written to ${file}. Restart ${title.split(',')[0]}.\n`;
}

/** The file as it would be; the entry by itself where that file cannot be read: printing always works. */
async function printed(
  client: McpClient,
  entry: Parameters<typeof merged>[2],
  { questions }: PlannedLaunch,
  file: string | undefined,
): Promise<{ readonly text: string; readonly notes: readonly string[] }> {
  const alone = () => merged(client, undefined, entry, questions, client.where);
  if (file === undefined) return { text: (await alone()).text, notes: [] };
  try {
    return { text: (await merged(client, await textOf(file), entry, questions, file)).text, notes: [] };
  } catch (thrown) {
    return { text: (await alone()).text, notes: [`${(thrown as Error).message} This is the entry by itself.`] };
  }
}

/** What a person has to know or do beside the file. */
function notesOn(
  { title, reference }: McpClient,
  { launch, missing, questions }: PlannedLaunch,
  into: 'file' | 'link' = 'file',
): readonly string[] {
  const names = [...Object.keys(launch.env), ...launch.passed];
  return [
    ...(missing.length > 0
      ? [
          `${title} cannot refer to variables, so ${missing.join(', ')} did not come along: put the login into`,
          into === 'link'
            ? 'virtspan.yaml ({ env: NAME } or { file: PATH }) where it runs; without them it works on simulators.'
            : 'virtspan.yaml ({ env: NAME } or { file: PATH }), or add --with-secrets to write the values into the file.',
        ]
      : []),
    ...(questions.length > 0
      ? [`${title} will ask for: ${questions.map(({ description }) => description).join(', ')}.`]
      : []),
    ...(reference.by === 'text' && names.length > 0
      ? [
          `It takes ${names.join(', ')} from ${reference.from ?? `the environment that ${title.split(',')[0]} runs in`}.`,
        ]
      : []),
  ];
}

/** A link goes to others: it holds what a shared file would. */
function link(world: World, client: McpClient, wishes: LaunchWishes): ExitCode {
  if (client.link === undefined) {
    const able = clients.filter((one) => one.link !== undefined).map(({ id }) => id);
    throw new UsageError(`${client.title} has no links that install; --link works for ${able.join(', ')}.`);
  }
  const planned = planLaunch({ ...client, reach: 'shared' }, { ...wishes, withSecrets: false });
  world.stdout.write(`${client.link(entryName, planned.launch, planned.questions)}\n`);
  for (const note of notesOn(client, planned, 'link')) world.stderr.write(`${note}\n`);
  return 0;
}

function writeJson(world: World, { id }: McpClient, file: string | undefined, entry: object, written: boolean): void {
  world.stdout.write(`${JSON.stringify({ client: id, file: file ?? null, entry, written })}\n`);
}

async function agrees({ stdin, stderr }: World, file: string): Promise<boolean> {
  if (stdin.isTTY !== true || stderr.isTTY !== true) return false;
  const answer = await answerOn({ stdin, stderr }, `${file} has an entry "${entryName}". Replace it? [y/N] `);
  return answer !== undefined && isYes(answer);
}
