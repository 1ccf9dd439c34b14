// `virtspan watch`: the health of all clouds, looked at again and again; prints what changes and nothing else.
import { asToolError } from '../contract/errors.ts';
import type { Progress } from '../contract/invocation.ts';
import type { JsonObject } from '../contract/tool.ts';
import { complain } from './one-call.ts';
import { cloudOptions, cloudOptionsHelp, readSaid, safetyOptions, safetyOptionsHelp } from './said.ts';
import { readOptions, UsageError } from './usage.ts';
import type { Command, ExitCode, World } from './world.ts';

export const watch: Command = {
  summary: 'Watch the health of all clouds and print what changes.',
  help: `Usage: virtspan watch [options]

Looks at every machine, host, storage, network, system service, disk and snapshot of all clouds again and again, and prints a
line for each change. The operator's webhook ("alerts" in virtspan.yaml) is told the same. How everything stands at the
beginning and at the end is said on standard error.

  --for SECONDS         how long; until it is stopped when left out, a day at most
  --every SECONDS       time between two looks; 30 when left out
  --kind KIND           only machine, host, storage, network, service, disk or snapshot
  --cloud NAME          only this cloud or profile
  --json                each change as a line of JSON

${safetyOptionsHelp}
${cloudOptionsHelp}

Exit codes: 0 nothing turned bad and nothing is, 4 something turned bad or could not be read any more, or is so at the end,
1 refused or failed, 2 wrong command line.
`,
  run,
};

const options = {
  ...cloudOptions,
  ...safetyOptions,
  for: { type: 'string' },
  every: { type: 'string' },
  kind: { type: 'string' },
  cloud: { type: 'string' },
  json: { type: 'boolean' },
} as const;

const longestS = 86_400;

async function run(world: World): Promise<ExitCode> {
  const values = readOptions(world.args, options);
  const args = {
    duration: wholeOf('--for', values.for) ?? longestS,
    every: wholeOf('--every', values.every) ?? 30,
    ...(values.kind !== undefined && { kind: values.kind }),
    ...(values.cloud !== undefined && { cloud: values.cloud }),
  };
  const application = await world.application(readSaid(values));
  for (const problem of application.problems) world.stderr.write(`warning: ${problem}\n`);
  const stop = new AbortController();
  world.onStop(() => stop.abort());
  const seen = printing(values.json === true, world);
  try {
    application.checkClouds();
    if (application.cloud === 'built-in')
      world.stderr.write('This is the built-in simulator; nothing real is touched.\n');
    const { execute } = await application.engine();
    const answer = await execute({
      ...{ id: world.randomId(), tool: 'virtspan_watch_health', args, controls: {}, entry: 'cli', principal: 'local' },
      ...{ signal: stop.signal, report: seen.report },
    });
    for (const note of answer.notes ?? []) world.stderr.write(`${note}\n`);
    return answer.verdict === 'wrong' ? 4 : 0;
  } catch (thrown) {
    // Whoever stops a watch has seen enough of it: what was seen so far is its result.
    if (stop.signal.aborted) return seen.isWorse() ? 4 : 0;
    return complain(asToolError(thrown), values.json === true, world);
  } finally {
    await application.close();
  }
}

/** Prints alerts as they come; the first word of progress is how everything stands at the beginning. */
function printing(isJson: boolean, { stdout, stderr, clock }: World) {
  let isFirst = true;
  let isWorse = false;
  return {
    report({ message, percent, alert }: Progress): void {
      if (alert === undefined) {
        // Signs of life have no share of the whole.
        if (percent === undefined) return;
        if (isFirst) stderr.write(`${message}\n`);
        isFirst = false;
        return;
      }
      const { verdict, before } = alert.data as JsonObject;
      isWorse ||= verdict !== before && (verdict === 'bad' || verdict === 'unknown');
      const { event: _, ...change } = alert.data as JsonObject;
      const at = typeof change.at === 'string' ? change.at : new Date(clock.now()).toISOString();
      stdout.write(isJson ? `${JSON.stringify(change)}\n` : `${at.slice(11, 19)}  ${message}\n`);
    },
    isWorse: () => isWorse,
  };
}

function wholeOf(option: string, given: string | undefined): number | undefined {
  if (given === undefined) return undefined;
  if (/^[1-9]\d{0,4}$/.test(given) && Number(given) <= longestS) return Number(given);
  throw new UsageError(`${option} takes whole seconds, ${longestS} at most; got "${given}".`);
}
