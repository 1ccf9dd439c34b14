// The manual page, made of what the commands say about themselves: the two cannot differ.
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { commandNames, helpOf, overview } from '../../src/cli/commands.ts';

/** virtspan(1) as roff. */
export async function manualPage(version: string): Promise<string> {
  const helps: (readonly [name: string, help: string])[] = [];
  for (const name of commandNames) helps.push([name, await helpOf(name)]);
  return [
    `.TH VIRTSPAN 1 "" "virtspan ${version}" "User Commands"`,
    '.SH NAME',
    'virtspan \\- one MCP server for the whole API of a private cloud',
    '.SH SYNOPSIS',
    '.B virtspan',
    '.RI [ command ]',
    '.RI [ options ]',
    '.SH DESCRIPTION',
    ...verbatim(await overview()),
    ...helps.flatMap(([name, help]) => [`.SH ${name.toUpperCase()}`, ...verbatim(help)]),
    '.SH FILES',
    '.TP',
    '.I ~/.config/virtspan/virtspan.yaml',
    'Clouds and settings.',
    '.TP',
    '.I ~/.config/virtspan/policy.yaml',
    'Who may do what, and what a person is asked about.',
    '.TP',
    '.I ~/.local/state/virtspan/audit',
    'The audit log, its key and its anchor.',
    '.TP',
    '.I ~/.cache/virtspan/compiled',
    'The program as Node compiled it; may be deleted at any time. NODE_DISABLE_COMPILE_CACHE=1 does without.',
    '',
  ].join('\n');
}

/** Writes it. */
export async function writeManualPage(file: string, version: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, await manualPage(version));
}

/** Lines as they stand: columns of the help keep their places. */
const verbatim = (text: string): readonly string[] => ['.nf', ...text.trimEnd().split('\n').map(escaped), '.fi'];

/** A backslash, a minus and a quote mean what they are, and a line cannot become a request. */
function escaped(line: string): string {
  const safe = line
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replaceAll("'", '\\(aq')
    .replaceAll('`', '\\(ga')
    .replaceAll('^', '\\(ha')
    .replaceAll('~', '\\(ti');
  return safe.startsWith('.') ? `\\&${safe}` : safe;
}
