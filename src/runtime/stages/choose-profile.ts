// Settles which of the provider's profiles a call goes to.

import { ToolError } from '../../contract/errors.ts';
import type { Found, Named, ProfileSummary, Provider, Stage } from '../../contract/invocation.ts';
import { quoted } from '../../security/hygiene.ts';
import { didYouMean } from '../did-you-mean.ts';

/**
 * The profile asked for, else the default, else the only one. Throws PROFILE_UNKNOWN when none of these
 * exists; profiles of others do not exist.
 */
export const chooseProfile =
  ({ profilesOf }: ChooseParts): Stage<Named, Found> =>
  async (invocation, next) => {
    const { provider, controls, principal } = invocation;
    return next({ ...invocation, profile: pick(provider, controls.profile, profilesOf?.(principal)) });
  };

export interface ChooseParts {
  /** The profiles of a principal, the usual one of each provider first; all when left out or undefined. */
  readonly profilesOf?: (principal: string) => readonly string[] | undefined;
}

/** Whether a profile is one of those that somebody has: what stands for all of them is everybody's who has any. */
export const isTheirs = ({ name, isWide }: ProfileSummary, own: readonly string[] | undefined): boolean =>
  own === undefined || own.includes(name) || (isWide === true && own.length > 0);

function pick(provider: Provider, asked: string | undefined, own: readonly string[] | undefined): string {
  const profiles = provider.profiles().filter((summary) => isTheirs(summary, own));
  const names = profiles.map(({ name }) => name);
  if (asked !== undefined) {
    if (names.includes(asked)) return asked;
    const near = didYouMean(asked, names);
    throw unknown(`${provider.id} has no profile ${quoted(asked)}.${near === '' ? list(names) : near}`);
  }
  const wide = own === undefined ? undefined : profiles.find(({ isWide }) => isWide === true)?.name;
  const usual = wide ?? own?.find((name) => names.includes(name));
  if (usual !== undefined) return usual;
  const chosen = profiles.find(({ isDefault }) => isDefault)?.name ?? (names.length === 1 ? names[0] : undefined);
  if (chosen !== undefined) return chosen;
  throw unknown(
    names.length === 0
      ? `No profile is configured for ${provider.id}.`
      : `${provider.id} has several profiles and no default: name one.${list(names)}`,
  );
}

const unknown = (message: string): ToolError => new ToolError('PROFILE_UNKNOWN', `${message} Nothing was sent.`);
const list = (names: readonly string[]): string => (names.length === 0 ? '' : ` There are: ${names.join(', ')}.`);
