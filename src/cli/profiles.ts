// `virtspan profiles`: which profiles there are, and what is known of their services without asking them.
import type { OpenEngine } from '../application/application.ts';
import type { ProfileSummary, Provider } from '../contract/invocation.ts';
import { type LiveReport, liveLines, liveReport } from '../runtime/live/report.ts';
import { cloudOptions, cloudOptionsHelp, readSaid } from './said.ts';
import { readOptions } from './usage.ts';
import type { Command, ExitCode, World } from './world.ts';
import { widthOf, wrapped } from './wrap.ts';

export const profiles: Command = {
  summary: 'List the profiles, and what is known of their services, without asking them.',
  help: `Usage: virtspan profiles [options]

Lists the profiles that were found. What their services have was heard when a profile was used, or by virtspan doctor,
which hears it anew.

  --json  an array of objects: provider, name, target, from, isDefault, and live: version, role, tools, usable, later,
          withheld, narrower, own, at
${cloudOptionsHelp}
`,
  run,
};

interface Line extends ProfileSummary {
  readonly provider: string;
  readonly live?: LiveReport;
}

async function run(world: World): Promise<ExitCode> {
  const values = readOptions(world.args, { ...cloudOptions, json: { type: 'boolean' } } as const);
  const application = await world.application(readSaid(values));
  try {
    const engine = await application.engine();
    const found = await Promise.all(
      engine.providers.flatMap((provider) =>
        provider.profiles().map((summary): Promise<Line> => lineOf(engine, provider, summary)),
      ),
    );
    world.stdout.write(
      values.json === true
        ? `${JSON.stringify(found)}\n`
        : wrapped(found.map((line) => textOf(line, world.clock.now())).join(''), widthOf(world.stdout)),
    );
    return 0;
  } finally {
    await application.close();
  }
}

async function lineOf({ live, registry }: OpenEngine, provider: Provider, summary: ProfileSummary): Promise<Line> {
  const learned = await live.knowledge.known(provider, summary.name);
  const about = { provider: provider.id, ...summary };
  if (learned === undefined) return about;
  return { ...about, live: await liveReport(live, registry, provider, summary.name, learned) };
}

function textOf({ provider, name, target, from, isDefault, live }: Line, now: number): string {
  const version = live?.version === undefined ? '' : `, version ${live.version}`;
  const lines = [
    `${provider} ${name}${isDefault ? ' (default)' : ''}: ${target}${version}, from ${from}`,
    ...(live === undefined
      ? ['Nothing was heard from it yet; virtspan doctor asks.']
      : [...liveLines(live), `Heard ${ageText(now - live.at)}.`]),
  ];
  return `${lines.join('\n     ')}\n`;
}

const ageText = (ms: number): string =>
  ms < 120_000
    ? 'just now'
    : ms < 7_200_000
      ? `${Math.round(ms / 60_000)} minutes ago`
      : `${Math.round(ms / 3_600_000)} hours ago`;
