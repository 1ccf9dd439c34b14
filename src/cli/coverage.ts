// `virtspan coverage`: how much of each API is generated.
import type { Coverage } from './coverage-report.ts';
import { providersOf } from './tools.ts';
import { listed, readOptions, UsageError } from './usage.ts';
import type { Command, ExitCode, World } from './world.ts';

export const coverage: Command = {
  summary: 'Say how much of each API is generated, category by category.',
  help: `Usage: virtspan coverage [options]

Per category: operations in the spec, generated, excluded for a stated reason, described in our own words. The numbers
were written by the generator together with the tools.

  --json            the numbers as they are
  --markdown        for the step summary of a CI job
  --provider NAME   only these providers
  --fail-under N    exit code 1 when less than N percent of a provider's operations are generated; what is excluded for
                    a stated reason does not count
`,
  run,
};

async function run(world: World): Promise<ExitCode> {
  const values = readOptions(world.args, {
    json: { type: 'boolean' },
    markdown: { type: 'boolean' },
    provider: { type: 'string', multiple: true },
    'fail-under': { type: 'string' },
  } as const);
  const least = percentAsked(values['fail-under']);
  const [{ coverageMarkdown, coverageText, percentOf }, clouds] = await Promise.all([
    import('./coverage-report.ts'),
    world.known(),
  ]);
  const wanted = providersOf(clouds, listed(values.provider));
  const chosen: Coverage = Object.fromEntries(
    await Promise.all(wanted.map(async (id) => [id, await (await clouds[id]!()).coverage()] as const)),
  );
  if (values.json === true) world.stdout.write(`${JSON.stringify({ providers: chosen }, undefined, 2)}\n`);
  else world.stdout.write(values.markdown === true ? coverageMarkdown(chosen) : coverageText(chosen));
  const short = Object.entries(chosen).filter(([, { total }]) => percentOf(total, total.generated) < least);
  for (const [provider, { total }] of short) {
    world.stderr.write(`${provider}: ${percentOf(total, total.generated)} % is less than ${least} %.\n`);
  }
  return short.length > 0 ? 1 : 0;
}

function percentAsked(asked: string | undefined): number {
  if (asked === undefined) return 0;
  const percent = Number(asked);
  if (asked.trim() !== '' && percent >= 0 && percent <= 100) return percent;
  throw new UsageError(`--fail-under takes a percentage from 0 to 100; got "${asked}".`);
}
