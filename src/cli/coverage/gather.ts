// Gathers what the report needs: the generator's numbers, tools, the record of the tests, other versions, a server.

import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { type LazyClouds, registryOf } from '../../application/clouds.ts';
import type { Said } from '../../runtime/config/settings.ts';
import { cloudOf } from '../offered.ts';
import { readSaid } from '../said.ts';
import { UsageError } from '../usage.ts';
import type { World } from '../world.ts';
import type { AgainstReport } from './against.ts';
import { readExercised, recordFile } from './exercised.ts';
import { type Report, type ReportParts, reportOf, type ToolRow } from './model.ts';

/** What was asked for, of the command's options. */
export interface AskedReport {
  readonly config?: string | undefined;
  readonly simulate?: boolean | undefined;
  readonly json?: boolean | undefined;
  readonly html?: string | undefined;
  readonly sarif?: string | undefined;
  readonly names?: boolean | undefined;
  readonly exercised?: string | undefined;
  readonly against?: string | undefined;
  readonly version?: string | undefined;
  readonly live?: string | undefined;
}

/** Throws UsageError for what cannot be compared or read, ToolError where a server refuses. */
export async function gather(
  world: World,
  clouds: LazyClouds,
  providers: readonly string[],
  asked: AskedReport,
): Promise<Report> {
  const exercised = await recordOf(world, asked.exercised);
  const needsTools =
    exercised !== undefined || asked.live !== undefined || [asked.html, asked.sarif].some((file) => file !== undefined);
  const tools = needsTools || asked.names === true ? await toolsOf(clouds, providers) : undefined;
  const against = asked.against === undefined ? {} : await comparisons(world, providers, asked.against, asked.version);
  const live = asked.live === undefined ? {} : await serverOf(world, providers, asked.live, readSaid(asked));
  const rows = await Promise.all(
    providers.map(async (provider) => {
      const mine = tools?.[provider];
      const parts: ReportParts = {
        coverage: await (await cloudOf(clouds, provider)()).coverage(),
        ...(mine !== undefined && { tools: mine }),
        ...(exercised !== undefined && { exercised }),
        ...(against[provider] !== undefined && { against: against[provider] }),
        ...live[provider],
      };
      return [provider, reportOf(parts)] as const;
    }),
  );
  const keepsNames = asked.names === true || [asked.html, asked.sarif].some((file) => file !== undefined);
  return Object.fromEntries(
    rows.map(([provider, { operations, ...report }]) => [
      provider,
      keepsNames && operations !== undefined ? { ...report, operations } : report,
    ]),
  );
}

async function recordOf({ cwd }: World, asked: string | undefined): Promise<ReadonlySet<string> | undefined> {
  const file = resolve(cwd, asked ?? recordFile);
  return asked === undefined && !existsSync(file) ? undefined : readExercised(file);
}

async function toolsOf(
  clouds: LazyClouds,
  providers: readonly string[],
): Promise<Readonly<Record<string, readonly ToolRow[]>>> {
  const { catalogs } = await registryOf(clouds, providers);
  const rows = await Promise.all(
    catalogs.map(async ({ provider, categories }) => {
      const handlers = await Promise.all(Object.values(categories).map((one) => one.handlers()));
      const tools = handlers.flatMap((all) => Object.values(all)).map(({ tool }): ToolRow => tool);
      return [provider, [...tools].sort((a, b) => (a.name < b.name ? -1 : 1))] as const;
    }),
  );
  return Object.fromEntries(rows);
}

/** A known version is compared with the newer one, a file as if it were to come. */
async function comparisons(
  world: World,
  providers: readonly string[],
  what: string,
  version: string | undefined,
): Promise<Readonly<Record<string, AgainstReport>>> {
  const [{ compareVersions }, { listedVersions }, { factsFolder }] = await Promise.all([
    import('../../../codegen/compare.ts'),
    import('../../../codegen/sources.ts'),
    import('../facts-folder.ts'),
  ]);
  const { refusedAs } = await import('./refused.ts');
  const specs = factsFolder(world);
  const here = providers.filter((provider) => existsSync(resolve(specs, provider)));
  const file = resolve(world.cwd, what);
  const isFile = existsSync(file);
  const knowing = here.filter((provider) => listedVersions(specs, provider).all.includes(what));
  const chosen = knowing.length > 0 ? knowing : isFile ? here : [];
  if (chosen.length === 0) {
    const known = here.map((provider) => `${provider} ${listedVersions(specs, provider).all.join(', ')}`).join('; ');
    throw new UsageError(`--against takes a file, or a version whose facts are here: ${known}. Got "${what}".`);
  }
  if (knowing.length === 0 && chosen.length > 1) {
    throw new UsageError(`Say of which API ${what} is, with --provider: ${chosen.join(', ')}.`);
  }
  return refusedAs(() =>
    Object.fromEntries(
      chosen.map((provider) => {
        const { current, all } = listedVersions(specs, provider);
        const mine = version ?? current;
        const isOlder = all.indexOf(what) <= all.indexOf(mine);
        const [from, to] =
          knowing.length === 0
            ? [{ version: mine }, { file, version: what }]
            : isOlder
              ? [{ version: what }, { version: mine }]
              : [{ version: mine }, { version: what }];
        const { operations: _, ...report } = compareVersions(specs, provider, from, to);
        return [provider, report];
      }),
    ),
  );
}

async function serverOf(world: World, providers: readonly string[], profile: string, said: Said) {
  const { askServer } = await import('./live.ts');
  return askServer(world, providers, profile, said);
}
