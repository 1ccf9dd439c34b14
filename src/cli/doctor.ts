// `virtspan doctor`: what was found, and whether each profile works.

import type { Application, OpenEngine } from '../application/application.ts';
import { simulatorSummary } from '../contract/cloud.ts';
import { asToolError } from '../contract/errors.ts';
import type { Provider } from '../contract/invocation.ts';
import { clockLine, type LiveReport, liveLines, liveReport } from '../runtime/live/report.ts';
import { exposureText } from '../security/exposure.ts';
import { cleanLine } from '../security/hygiene.ts';
import { hideValues, knownValues } from '../security/secret-values.ts';
import { cloudOptions, cloudOptionsHelp, readSaid } from './said.ts';
import { readOptions, UsageError } from './usage.ts';
import type { Command, ExitCode, World } from './world.ts';
import { brokenLine, widthOf } from './wrap.ts';

export const doctor: Command = {
  summary: 'Say which clouds were found and test each profile with one signed call.',
  help: `Usage: virtspan doctor [options]

Says where profiles were found and what is odd about them, then makes one cheap signed call with each and asks
each service what it has: its version, how many tools these credentials may use, what is missing there or its own.

  --json             one object: version, node, file, cloud, problems, remarks, profiles with how each answered
  --timeout SECONDS  give up on a profile after this time; 20 when left out
${cloudOptionsHelp}

Exit code 1 when a profile does not work or the configuration has a fault.
`,
  run,
};

export interface Finding {
  readonly provider: string;
  readonly profile: string;
  readonly target: string;
  readonly from: string;
  readonly isDefault: boolean;
  /** What others can do on the way, where they can. */
  readonly exposed?: string;
  readonly works: 'yes' | 'no';
  /** What answered, or why nothing did. */
  readonly says: string;
  /** What the service has, where it tells. */
  readonly live?: LiveReport;
}

async function run(world: World): Promise<ExitCode> {
  const values = readOptions(world.args, {
    ...cloudOptions,
    json: { type: 'boolean' },
    timeout: { type: 'string' },
  } as const);
  const seconds = values.timeout ?? '20';
  if (!/^[1-9]\d{0,3}$/.test(seconds)) throw new UsageError(`--timeout takes whole seconds; got "${seconds}".`);
  const application = await world.application(readSaid(values));
  try {
    const findings = await probeAll(application, Number(seconds) * 1000);
    const remarks = await application.remarks();
    if (values.json === true) writeJson(application, findings, remarks, world);
    else writeText(application, findings, remarks, world);
    return application.problems.length > 0 || findings.some(({ works }) => works === 'no') ? 1 : 0;
  } finally {
    await application.close();
  }
}

/** One signed call with every profile, all at once; each is given up after `timeoutMs`. Never rejects for one that does not work. */
export async function probeAll(application: Application, timeoutMs: number): Promise<readonly Finding[]> {
  const engine = await application.engine();
  const { providers } = engine;
  const probes = providers.flatMap((provider) =>
    provider.profiles().map(async ({ name, target, from, isDefault, exposed }): Promise<Finding> => {
      const exposure = exposed === undefined ? {} : { exposed: exposureText[exposed] };
      const about = { provider: provider.id, profile: name, target, from, isDefault, ...exposure };
      try {
        const told = await provider.probe(name, AbortSignal.timeout(timeoutMs));
        // A service says of itself what it likes, its caller's login included.
        const says = hideValues(cleanLine(told, 500), knownValues(provider.credentials?.(name) ?? []));
        return { ...about, works: 'yes', says, ...(await servedBy(engine, provider, name)) };
      } catch (thrown) {
        const { code, message, hint } = asToolError(thrown);
        return { ...about, works: 'no', says: `${code}: ${message}${hint === undefined ? '' : ` ${hint}`}` };
      }
    }),
  );
  return Promise.all(probes);
}

/** Heard now: what is told here is not what was so an hour ago. */
async function servedBy({ live, registry }: OpenEngine, provider: Provider, profile: string) {
  const learned = await live.knowledge.learn(provider, profile, 0);
  return learned === undefined ? {} : { live: await liveReport(live, registry, provider, profile, learned) };
}

const linesOf = (report: LiveReport): readonly string[] => {
  const clock = clockLine(report);
  return [...liveLines(report), ...(clock === undefined ? [] : [clock])];
};

function writeJson(
  { settings, cloud, problems }: Application,
  profiles: readonly Finding[],
  remarks: readonly string[],
  world: World,
): void {
  const facts = { virtspan: world.version, node: process.versions.node, file: settings.file ?? null, cloud };
  world.stdout.write(`${JSON.stringify({ ...facts, problems, remarks, profiles })}\n`);
}

const unusable = 'No configured cloud can be used; without --simulate, serve and call refuse to start.';

/** Why simulators answer, and what to do about it. */
function whyBuiltIn({ settings, clouds, problems }: Application): string {
  if (settings.simulate === 'asked') return 'The built-in simulators answer, as asked for.';
  if (problems.length > 0) return unusable;
  const found = clouds.flatMap(({ title, variables: [first] = [] }) => (first ? [`${first.name} (${title})`] : []));
  return `No cloud is configured; the built-in simulators answer. Next: set ${found.join(', ')} or what else the cloud's guide names, or write a profile into ~/.config/virtspan/virtspan.yaml; then run this again, and "virtspan init".`;
}

function writeText(
  application: Application,
  findings: readonly Finding[],
  remarks: readonly string[],
  world: World,
): void {
  const { settings, cloud, problems } = application;
  const lines = [
    `virtspan ${world.version} on Node ${process.versions.node}`,
    `Configuration file: ${settings.file ?? 'none'}`,
    ...(cloud === 'built-in' ? [whyBuiltIn(application)] : []),
    ...problems.map((problem) => `! ${problem}`),
    ...remarks.map((remark) => `- ${remark}`),
    '',
    ...findings.flatMap(({ provider, profile, target, from, isDefault, exposed, works, says, live }) => [
      `${works === 'yes' ? 'ok  ' : 'FAIL'} ${provider} ${profile}${isDefault ? ' (default)' : ''}: ${target}${from === simulatorSummary.from ? '' : `, from ${from}`}`,
      `     ${says}`,
      ...(live === undefined ? [] : linesOf(live).map((line) => `     ${line}`)),
      ...(exposed === undefined ? [] : [`     ! ${exposed}`]),
    ]),
  ];
  const width = widthOf(world.stdout);
  const broken = lines.flatMap((line) => brokenLine(line, width, line.startsWith('     ') ? 5 : 2));
  world.stdout.write(`${broken.join('\n')}\n`);
}
