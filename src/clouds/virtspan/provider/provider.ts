// Carries out the tools across clouds: each is a function over what the clouds have, in common shapes.

import type { Clock } from '../../../contract/clock.ts';
import type { Across } from '../../../contract/cloud.ts';
import { ToolError } from '../../../contract/errors.ts';
import type { ProfileSummary, Provider } from '../../../contract/invocation.ts';
import { isObject } from '../../../contract/read-path.ts';
import { placesOf } from './places.ts';
import { sayNext } from './rows.ts';
import { createRunBook } from './run-book.ts';
import { workflows } from './workflows/index.ts';

const counted = (many: number, what: string): string => `${many} ${what}${many === 1 ? '' : 's'}`;

export function acrossProvider(profiles: readonly ProfileSummary[], across: Across, clock: Clock): Provider {
  const runs = createRunBook();
  const watching = new Map<string, number>();
  return {
    id: 'virtspan',
    profiles: () => profiles,
    async call(tool, args, context) {
      const [operation = ''] = tool.operations;
      const workflow = Object.hasOwn(workflows, operation) ? workflows[operation] : undefined;
      if (workflow === undefined) {
        throw new ToolError('INTERNAL', `There is no workflow called ${operation}. Nothing was sent.`, {
          fate: 'refused',
        });
      }
      const calls = await across.begin(context);
      try {
        const reply = await workflow(
          {
            places: placesOf(across, context.profile, context.caller?.principal),
            settled: across,
            calls,
            begin: () => across.begin(context),
            context,
            runs,
            watching,
            clock,
            now: clock.now(),
          },
          args,
        );
        const { data } = reply;
        return Array.isArray(data) && data.every(isObject)
          ? { ...reply, data: [...sayNext(data, calls.isOffered)] }
          : reply;
      } finally {
        await calls.close();
      }
    },
    async probe(profile, signal) {
      await across.webhook?.check();
      const places = placesOf(across, profile);
      const clouds = new Set(places.map(({ cloud }) => cloud.id)).size;
      const found = `${counted(places.length, 'profile')} of ${counted(clouds, 'cloud')}`;
      if (across.places === undefined) return found;
      const calls = await across.begin({ id: 'probe', profile, signal, report: () => undefined });
      const { unusableNames } = await import('./unusable-names.ts');
      try {
        return `${found}; ${await unusableNames({ settled: across, places, calls })}`;
      } finally {
        await calls.close();
      }
    },
    close: async () => {},
  };
}
