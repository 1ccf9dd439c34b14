// `virtspan coverage`: how much of each API has a tool, what is left out, and how that differs elsewhere.
import { isAbsolute, resolve } from 'node:path';
import type { Report } from './coverage/model.ts';
import { providersOf } from './offered.ts';
import { cloudOptions, cloudOptionsHelp } from './said.ts';
import { listed, readOptions, UsageError } from './usage.ts';
import type { Command, ExitCode, World } from './world.ts';
import { widthOf, wrapped } from './wrap.ts';

export const coverage: Command = {
  summary: 'Say how much of each API is generated, category by category, and what differs elsewhere.',
  help: `Usage: virtspan coverage [options]

Per category: operations in the spec, generated, left out, told in words, classified, and with a record of a test run
exercised. The numbers were written by the generator together with the tools. What is left out has a kind and a reason,
and counts: 1,594 of 2,099 is 75.9 %, whatever the reasons are.

  --json              the numbers as they are
  --markdown          for the step summary of a CI job or a comment
  --html FILE         one page that needs nothing else; - for standard output
  --sarif FILE        the gaps, for code scanning; - for standard output
  --names             every name instead of a few of each kind
  --provider NAME     only these providers
  --fail-under N      exit code 1 when less than N percent of all operations of a provider are generated; also by
                      provider: ONE=100,OTHER=58
  --baseline FILE     say what changed since the numbers in FILE
  --fail-on-drop      exit code 1 when one of them fell, or something is left out that FILE does not list
  --write-baseline FILE  write the numbers and the list of what is left out
  --exercised FILE    the record of a test run; reports/exercised.jsonl when it is there
  --against WHAT      what changed from a version whose facts are here, or to a file with the facts of another one
  --version V         compare --against with V instead of the version that the tools are made from
  --live PROFILE      ask the server of a profile what it has
${cloudOptionsHelp}
`,
  run,
};

const options = {
  ...cloudOptions,
  json: { type: 'boolean' },
  markdown: { type: 'boolean' },
  html: { type: 'string' },
  sarif: { type: 'string' },
  names: { type: 'boolean' },
  provider: { type: 'string', multiple: true },
  'fail-under': { type: 'string' },
  baseline: { type: 'string' },
  'fail-on-drop': { type: 'boolean' },
  'write-baseline': { type: 'string' },
  exercised: { type: 'string' },
  against: { type: 'string' },
  version: { type: 'string' },
  live: { type: 'string' },
} as const;

type Values = ReturnType<typeof readOptions<typeof options>>;

async function run(world: World): Promise<ExitCode> {
  const values = readOptions(world.args, options);
  const [{ leastAsked, shortOf }, { gather }] = await Promise.all([
    import('./coverage/fail-under.ts'),
    import('./coverage/gather.ts'),
  ]);
  const clouds = await world.known(values.config);
  const providers = providersOf(clouds, listed(values.provider));
  const least = leastAsked(values['fail-under'], providers);
  if (values['fail-on-drop'] === true && values.baseline === undefined) {
    throw new UsageError('--fail-on-drop needs the numbers to compare with: --baseline FILE.');
  }
  if (values.version !== undefined && values.against === undefined) {
    throw new UsageError('--version says what --against is compared with; "virtspan version" tells the versions.');
  }
  const report = await gather(world, clouds, providers, values);
  const losses = await write(world, report, values);
  const short = [...shortOf(report, least), ...(values['fail-on-drop'] === true ? losses : [])];
  for (const line of short) world.stderr.write(`${line}\n`);
  return short.length > 0 ? 1 : 0;
}

/** Writes what was asked for; what fell since the baseline. */
async function write(world: World, report: Report, values: Values): Promise<readonly string[]> {
  const { readBaseline, trendOf, baselineText } = await import('./coverage/baseline.ts');
  const at = (file: string): string => (isAbsolute(file) ? file : resolve(world.cwd, file));
  const { trend, losses } =
    values.baseline === undefined
      ? { trend: {}, losses: [] }
      : trendOf(report, await readBaseline(at(values.baseline)));
  const all = values.names === true;
  const files: (readonly [file: string, text: string])[] = [];
  if (values.html !== undefined) {
    const { coveragePage } = await import('./coverage/page/page.ts');
    files.push([values.html, coveragePage(report, world.version, trend)]);
  }
  if (values.sarif !== undefined) {
    const { sarifText } = await import('./coverage/sarif.ts');
    files.push([values.sarif, sarifText(report, world.version)]);
  }
  if (values['write-baseline'] !== undefined) files.push([values['write-baseline'], baselineText(report)]);
  const { put } = await import('./coverage/put.ts');
  for (const [file, text] of files) {
    if (file === '-') world.stdout.write(text);
    else await put(at(file), text);
  }
  if (files.some(([file]) => file === '-')) return losses;
  const { coverageMarkdown, coverageText } = await import('./coverage/text.ts');
  if (values.json === true)
    world.stdout.write(
      `${JSON.stringify({ providers: report, ...(values.baseline && { trend, losses }) }, undefined, 2)}\n`,
    );
  else if (values.markdown === true) world.stdout.write(coverageMarkdown(report, { all, trend }));
  else if (files.length === 0 || all || values.against !== undefined || values.live !== undefined)
    world.stdout.write(wrapped(coverageText(report, { all, trend }), widthOf(world.stdout)));
  else world.stdout.write(`${files.map(([file]) => `${file} is written.`).join('\n')}\n`);
  return losses;
}
