// `virtspan init`: writes virtspan into the configuration of an MCP client.
import { mkdir, readFile, realpath, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { ToolError } from '../contract/errors.ts';
import { clientNamed, clients, entryFor, mergedConfig } from './client-config.ts';
import { answerOn, isYes } from './terminal-person.ts';
import { readArguments, UsageError } from './usage.ts';
import type { Command, ExitCode, World } from './world.ts';

export const init: Command = {
  summary: "Add virtspan to an MCP client's configuration: VS Code, Cursor, Claude Desktop.",
  help: `Usage: virtspan init CLIENT [options] [-- SERVER OPTIONS]

Adds virtspan to the configuration of a client; other servers in it stay. What stands behind -- is passed to the server,
for example: virtspan init cursor -- --read-only

CLIENT is one of:
${clients.map(({ id, title, where }) => `  ${id.padEnd(15)} ${title}: ${where}`).join('\n')}

  --print    print what would be written, write nothing
  --force    replace an entry that is there without asking
  --json     one JSON object: the file, the entry, whether it was written
`,
  run,
};

async function run(world: World): Promise<ExitCode> {
  const split = world.args.indexOf('--');
  const own = split === -1 ? world.args : world.args.slice(0, split);
  const serverArgs = split === -1 ? [] : world.args.slice(split + 1);
  const { values, positionals } = readArguments(own, {
    print: { type: 'boolean' },
    force: { type: 'boolean' },
    json: { type: 'boolean' },
  } as const);
  const client = positionals.length === 1 ? clientNamed(positionals[0]!) : undefined;
  if (client === undefined) throw new UsageError(`init takes one client: ${clients.map(({ id }) => id).join(', ')}.`);
  const file = client.file({ ...world, platform: process.platform });
  const entry = entryFor(client, process.execPath, world.program, serverArgs);
  const before = await textOf(file);
  const merged = mergedConfig(client, before, entry, file);
  const isPrinted = values.print === true;
  const goesOn = isPrinted || merged.was === 'absent' || values.force === true || (await agrees(world, file));
  if (!isPrinted && goesOn) await writeSafely(file, merged.text, before);
  const written = !isPrinted && goesOn;
  if (values.json === true) world.stdout.write(`${JSON.stringify({ client: client.id, file, entry, written })}\n`);
  else world.stdout.write(isPrinted ? merged.text : written ? `Written to ${file}. Restart ${client.title}.\n` : '');
  if (!goesOn) world.stderr.write(`${file} has an entry "virtspan" already; it stays. --force replaces it.\n`);
  return goesOn ? 0 : 1;
}

/** Undefined when there is no such file. Throws CONFIG_INVALID for one that cannot be read: it would be lost. */
async function textOf(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    const code = codeOf(cause);
    if (code === 'ENOENT') return undefined;
    throw new ToolError('CONFIG_INVALID', `${file} cannot be read (${code}); it was left as it is.`, { cause });
  }
}

async function agrees({ stdin, stderr }: World, file: string): Promise<boolean> {
  if (stdin.isTTY !== true || stderr.isTTY !== true) return false;
  const answer = await answerOn({ stdin, stderr }, `${file} has an entry "virtspan". Replace it? [y/N] `);
  return answer !== undefined && isYes(answer);
}

/**
 * Writes beside the file and swaps, so that a client never reads half of it; the old text stays as `.bak`. A link stays
 * a link: what it leads to is replaced.
 */
async function writeSafely(file: string, text: string, before: string | undefined): Promise<void> {
  try {
    await mkdir(dirname(file), { recursive: true });
    const place = before === undefined ? file : await realpath(file);
    if (before !== undefined) await writeFile(`${place}.bak`, before, { mode: 0o600 });
    await writeFile(`${place}.new`, text, { mode: 0o600 });
    await rename(`${place}.new`, place);
  } catch (cause) {
    const hint = '--print prints what would be written.';
    throw new ToolError('CONFIG_INVALID', `${file} cannot be written (${codeOf(cause)}).`, { cause, hint });
  }
}

const codeOf = (thrown: unknown): string => (thrown as { code?: string }).code ?? 'no reason given';
