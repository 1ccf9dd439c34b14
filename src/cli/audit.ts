// `virtspan audit`: checks the audit log's chain, and shows what is in it.

import { schemasWith } from '../application/clouds.ts';
import { openShared } from '../application/open-shared.ts';
import { auditFolder, auditKey } from '../application/safety.ts';
import type { JsonObject } from '../contract/tool.ts';
import { readSettings } from '../runtime/config/settings.ts';
import type { SeenLog } from '../runtime/shared/audit-head.ts';
import { systemIo } from '../security/audit-io.ts';
import { readRecords, verifyAudit } from '../security/audit-read.ts';
import { cleanLine } from '../security/hygiene.ts';
import { readArguments, UsageError } from './usage.ts';
import type { Command, ExitCode, World } from './world.ts';
import { brokenLine, widthOf, wrapped } from './wrap.ts';

export const audit: Command = {
  summary: 'Verify the audit log, or show what is in it.',
  help: `Usage: virtspan audit verify [--dir FOLDER] [--redis URL] [--json]
       virtspan audit show [--dir FOLDER] [--json] [--id ID] [--tool TEXT] [--last N] [--changes]

verify walks the chain of sealed lines over all files and names the first place where a line was edited, cut out, moved
or added, or where the end is missing; calls without an outcome are listed. Exit code 1 when the
chain is broken, and when there is none: a folder that is missing or was emptied proves nothing.

  --dir FOLDER     the log's folder; the one that the server would use for real clouds when left out
  --redis URL      verify against what the processes of the server saw of their logs, too; VIRTSPAN_REDIS as well
  --config FILE    read this file instead of ~/.config/virtspan/virtspan.yaml
  --json           one JSON object for verify, JSON lines for show
  --id ID          only the records of one call
  --tool TEXT      only records of tools whose name holds this text
  --last N         only the last N records
  --changes        no plain reads
`,
  run,
};

const options = {
  dir: { type: 'string' },
  redis: { type: 'string' },
  config: { type: 'string' },
  json: { type: 'boolean' },
  id: { type: 'string' },
  tool: { type: 'string' },
  last: { type: 'string' },
  changes: { type: 'boolean' },
} as const;

async function run(world: World): Promise<ExitCode> {
  const { values, positionals } = readArguments(world.args, options);
  const [what, ...more] = positionals;
  if ((what !== 'verify' && what !== 'show') || more.length > 0) throw new UsageError('audit takes verify or show.');
  const { dir, config } = values;
  const said = { ...(dir !== undefined && { auditDir: dir }), ...(config !== undefined && { config }) };
  const { auditDir, auditKeyFile } = await readSettings({
    said,
    ...world,
    sectionsOf: schemasWith(world.clouds, world.user),
  });
  const folder = auditFolder(world, auditDir);
  if (what === 'show') return show(world, folder, values);
  const logs = await seenElsewhere(world, values.redis ?? world.env.VIRTSPAN_REDIS);
  return verify(world, folder, await auditKey(auditKeyFile), values.json === true, logs);
}

/** Every log that the processes of a server have seen. Throws SHARED_AWAY: without the store nothing can be said of it. */
async function seenElsewhere({ clock }: World, redis: string | undefined): Promise<readonly SeenLog[]> {
  if (redis === undefined || redis === '') return [];
  const { seenLogs } = await import('../runtime/shared/audit-head.ts');
  const shared = await openShared({ redis }, clock.elapsed, () => {});
  return seenLogs(shared).finally(() => shared.close());
}

function verify(
  world: World,
  folder: string,
  key: Uint8Array | undefined,
  isJson: boolean,
  logs: readonly SeenLog[],
): ExitCode {
  const isThis = (log: SeenLog): boolean => log.host === world.host && log.folder === folder;
  const seen = logs.find(isThis);
  const source = { folder, io: systemIo, ...(key !== undefined && { key }) };
  const found = verifyAudit({ ...source, ...(seen !== undefined && { seen }) });
  const code = found.is === 'whole' ? 0 : 1;
  if (isJson) {
    world.stdout.write(`${JSON.stringify({ folder, ...found })}\n`);
    return code;
  }
  const { is, lines, broken, unanswered, notes } = found;
  const say = (line: string): void => void world.stdout.write(`${wrapped(line, widthOf(world.stdout))}\n`);
  if (is === 'empty') say(`NOTHING TO VERIFY in ${folder}: ${found.why}.`);
  else if (broken !== undefined) say(`BROKEN: ${broken.file}, line ${broken.line}: ${broken.why}.`);
  else say(`The chain is whole: ${lines} lines in ${folder}.`);
  for (const note of notes) say(`Note: ${cleanLine(note)}`);
  for (const { host, folder, seq } of logs.filter((log) => !isThis(log)))
    say(`Elsewhere: ${cleanLine(host, 80)} wrote ${seq} lines in ${cleanLine(folder, 200)}; verify them there.`);
  if (unanswered.length > 0)
    say(`Without an outcome, so that nobody knows what came of them: ${unanswered.join(', ')}`);
  return code;
}

interface Filter {
  readonly json?: boolean | undefined;
  readonly id?: string | undefined;
  readonly tool?: string | undefined;
  readonly last?: string | undefined;
  readonly changes?: boolean | undefined;
}

function show({ stdout }: World, folder: string, { json, id, tool, last, changes }: Filter): ExitCode {
  if (last !== undefined && !/^\d{1,6}$/.test(last))
    throw new UsageError(`--last takes a whole number; got "${last}".`);
  const toolOf = new Map<string, string>();
  const shown: JsonObject[] = [];
  const reads = new Set<string>();
  for (const record of readRecords(folder, systemIo)) {
    const call = String(record.id ?? '');
    if (typeof record.tool === 'string') toolOf.set(call, record.tool);
    if (record.kind === 'intent' && record.isBinding === false) reads.add(call);
    if (id !== undefined && call !== id) continue;
    if (tool !== undefined && toolOf.get(call)?.includes(tool) !== true) continue;
    if (changes === true && reads.has(call)) continue;
    shown.push(record);
    if (last !== undefined && shown.length > Number(last)) shown.shift();
    // An outcome is the end of a call; forgetting it keeps memory flat.
    if (record.kind === 'outcome') {
      toolOf.delete(call);
      reads.delete(call);
    }
  }
  const width = widthOf(stdout);
  for (const record of shown)
    stdout.write(`${json === true ? JSON.stringify(record) : brokenLine(lineOf(record), width, 4).join('\n')}\n`);
  return 0;
}

function lineOf(record: JsonObject): string {
  const { at, kind, id } = record;
  const when = typeof at === 'number' ? new Date(at).toISOString() : '?';
  const head = `${when} ${String(kind).padEnd(7)} ${cleanLine(String(id ?? '-'), 60)}`;
  const text = (value: unknown, max = 200): string =>
    cleanLine(value === undefined ? '' : typeof value === 'string' ? value : JSON.stringify(value), max);
  switch (kind) {
    case 'intent':
      return `${head} ${text(record.principal, 40)} ${text(record.profile, 40)} ${text(record.tool)} ${text(record.args, 400)} risk ${text(record.risk)}, confirmed: ${text(record.confirmed)}${record.exposed === undefined ? '' : `, sent over ${text(record.exposed)}`}`;
    case 'outcome':
      return `${head} ${text(record.result)} after ${text(record.elapsedMs)} ms ${text(record.code)} ${text(record.message)}`.trimEnd();
    case 'refusal':
      return `${head} ${text(record.principal, 40)} ${text(record.profile, 40)} ${text(record.tool)} ${text(record.code)} ${text(record.message)}`;
    default:
      return `${head} ${text(record.what)} ${text(record.text)}`;
  }
}
