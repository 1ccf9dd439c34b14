// The least that has to be generated: one percentage for all, or one for each provider.
import { UsageError } from '../usage.ts';
import { percentOf, type Report } from './model.ts';

/** Provider > percent. Throws UsageError for what is no percentage from 0 to 100, or no provider. */
export function leastAsked(asked: string | undefined, providers: readonly string[]): Readonly<Record<string, number>> {
  if (asked === undefined) return {};
  const parts = asked.split(',').map((part) => part.trim());
  const isByProvider = parts.some((part) => part.includes('='));
  if (!isByProvider) {
    const least = percent(asked);
    return Object.fromEntries(providers.map((provider) => [provider, least]));
  }
  return Object.fromEntries(
    parts.map((part) => {
      const [provider = '', number = ''] = part.split('=').map((one) => one.trim());
      if (!providers.includes(provider)) {
        throw new UsageError(
          `--fail-under names "${provider}", which is not reported; there are ${providers.join(', ')}.`,
        );
      }
      return [provider, percent(number)];
    }),
  );
}

/** A sentence for each provider that has less. */
export const shortOf = (report: Report, least: Readonly<Record<string, number>>): readonly string[] =>
  Object.entries(report).flatMap(([provider, { total }]) => {
    const has = percentOf(total, total.generated);
    const wanted = least[provider] ?? 0;
    const left = total.excluded > 0 ? ` (${total.excluded} are left out for a reason, and count)` : '';
    return has < wanted ? [`${provider}: ${has} % is less than ${wanted} %${left}.`] : [];
  });

function percent(asked: string): number {
  const number = Number(asked);
  if (asked.trim() !== '' && number >= 0 && number <= 100) return number;
  throw new UsageError(`--fail-under takes a percentage from 0 to 100; got "${asked}".`);
}
