// `virtspan specs pull`: what a running service says of its API becomes a file of facts to generate from.
import type { Asked } from '../contract/pull.ts';
import { cloudOf } from './offered.ts';
import { readingOf } from './reading.ts';
import { cloudOptions, cloudOptionsHelp, readSaid } from './said.ts';
import { readArguments, UsageError } from './usage.ts';
import type { Command, ExitCode, World } from './world.ts';

export const specs: Command = {
  summary: 'For maintainers: read the facts of an API from a running service, to generate from.',
  help: `Usage: virtspan specs pull PROVIDER [options]

Reads what a running service says of its own API and writes it down as facts: names, types and flags, no prose. A new
version of the API is then a regeneration.

What can be read, and of whom, CONTRIBUTING.md says per provider; a provider that cannot be read says what to do
instead.

In a checkout of virtspan it writes specs/PROVIDER/VERSION.json and lists it in sources.json; elsewhere --out is needed.
Then it says how the facts differ from the newest version that is there.

  --profile NAME    which service, when there are several
  --url URL         this service, without a profile, where the provider can do that; needs --version
  --typelib FILE    the type library of an installation, for providers that have one; none to go without
  --version V       the version; asked of the service when left out
  --out FILE        write there, and leave sources.json alone
  --current         make it the version that is generated from
  --force           replace a file that has other content
  --json            one object: version, file, sha256, operations, notes, difference, next
${cloudOptionsHelp}
`,
  run,
};

const options = {
  ...cloudOptions,
  profile: { type: 'string' },
  url: { type: 'string' },
  typelib: { type: 'string' },
  version: { type: 'string' },
  out: { type: 'string' },
  current: { type: 'boolean' },
  force: { type: 'boolean' },
  json: { type: 'boolean' },
} as const;

async function run(world: World): Promise<ExitCode> {
  const { values, positionals } = readArguments(world.args, options);
  const [verb, provider, ...more] = positionals;
  if (verb !== 'pull' || provider === undefined || more.length > 0) {
    throw new UsageError('specs takes a verb and a provider: virtspan specs pull PROVIDER');
  }
  const { pull: loadPull } = await cloudOf(world.clouds, provider)();
  if (typeof loadPull === 'string') throw new UsageError(loadPull);
  const pull = await loadPull();
  const { profile, url, typelib, out } = values;
  const asked: Asked = { profile, url, typelib, version: versionAsked(values.version) };
  const { checkoutAt, newestOf } = await import('./specs/checkout.ts');
  const checkout = await checkoutAt(world.cwd, provider);
  if (out === undefined && checkout === undefined) {
    throw new UsageError(
      `This is no checkout of virtspan (there is no specs/${provider}): say where to with --out FILE.`,
    );
  }
  if (out !== undefined && values.current === true) {
    throw new UsageError('--current is about sources.json, which --out leaves alone; give one of them.');
  }
  const known = checkout === undefined ? undefined : await newestOf(checkout);
  const opened: { close(): Promise<void> }[] = [];
  const reading = async () => {
    const found = await world.application(readSaid(values));
    opened.push(found);
    for (const problem of found.problems) world.stderr.write(`warning: ${problem}\n`);
    found.checkClouds();
    if (found.cloud === 'built-in' && (values.simulate !== true || out === undefined)) {
      throw new UsageError(
        values.simulate === true
          ? 'What a simulator says is no fact of a release: say where to with --out FILE.'
          : `No ${provider} is configured, so there is nothing to pull from; "virtspan doctor" says what was looked for.`,
      );
    }
    return readingOf(found, world, provider, profile);
  };
  try {
    const pulled = await pull.facts(asked, { env: world.env, known, reading });
    const target = { provider, checkout, out, force: values.force === true, isCurrent: values.current === true };
    const { finish } = await import('./specs/finish.ts');
    await finish(world, pulled, target, known, values.json === true);
    return 0;
  } finally {
    await Promise.all(opened.map((one) => one.close()));
  }
}

/** The version as given, once it can be a file name. Throws UsageError. */
function versionAsked(version: string | undefined): string | undefined {
  if (version === undefined || /^\d[\w+-]*(?:\.[\w+-]+)*$/.test(version)) return version;
  throw new UsageError(`--version takes something like 7.2.24; got "${version.slice(0, 60)}".`);
}
