// `virtspan export openapi`: the facts of an API for the tools of others.
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { providersOf } from './offered.ts';
import { readArguments, UsageError } from './usage.ts';
import type { Command, ExitCode, World } from './world.ts';

export const exportCommand: Command = {
  summary: 'Write the facts of an API as an OpenAPI 3.1 document.',
  help: `Usage: virtspan export openapi PROVIDER [options]

Writes what the tools are made of: operations with words, parameters with units, closed sets and the spelling of maps,
answers under their real keys, and as x-virtspan-... the effect and risk of each. The same version gives the same bytes.

  --version V   another version whose facts are here
  --spec FILE   the facts in this file, such as a server's own listApis answer
  --out FILE    write there instead of standard output
`,
  run,
};

async function run(world: World): Promise<ExitCode> {
  const { values, positionals } = readArguments(world.args, {
    version: { type: 'string' },
    spec: { type: 'string' },
    out: { type: 'string' },
  } as const);
  const [format, provider, ...more] = positionals;
  if (format !== 'openapi' || provider === undefined || more.length > 0) {
    throw new UsageError('export takes a format and a provider: virtspan export openapi PROVIDER');
  }
  providersOf(await world.known(), [provider]);
  const [{ factsOf }, { openApiText }, { factsFolder }, { refusedAs }, { put }] = await Promise.all([
    import('../../codegen/facts.ts'),
    import('../../codegen/export/openapi.ts'),
    import('./facts-folder.ts'),
    import('./coverage/refused.ts'),
    import('./coverage/put.ts'),
  ]);
  const specs = factsFolder(world);
  if (!existsSync(join(specs, provider))) throw new UsageError(`The facts of ${provider} are not here.`);
  const { version, spec, out } = values;
  const file = spec === undefined ? undefined : resolve(world.cwd, spec);
  const text = refusedAs(() =>
    openApiText(factsOf(specs, provider, { version, file }).plan, `virtspan ${world.version}`),
  );
  if (out === undefined) world.stdout.write(text);
  else await put(resolve(world.cwd, out), text);
  return 0;
}
