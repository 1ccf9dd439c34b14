// Settles which of the provider's profiles a call goes to.

import { ToolError } from '../../contract/errors.ts';
import type { Found, Named, Provider, Stage } from '../../contract/invocation.ts';
import { quoted } from '../../security/hygiene.ts';
import { didYouMean } from '../names/did-you-mean.ts';

/** The profile asked for, else the default, else the only one. Throws PROFILE_UNKNOWN when none of these exists. */
export const chooseProfile = (): Stage<Named, Found> => async (invocation, next) =>
  next({ ...invocation, profile: pick(invocation.provider, invocation.controls.profile) });

function pick(provider: Provider, asked: string | undefined): string {
  const profiles = provider.profiles();
  const names = profiles.map(({ name }) => name);
  if (asked !== undefined) {
    if (names.includes(asked)) return asked;
    const near = didYouMean(asked, names);
    throw unknown(`${provider.id} has no profile ${quoted(asked)}.${near === '' ? list(names) : near}`);
  }
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
