// Prompts, resources and completion, tied to an application.

import type { ContextOffer } from '../runtime/server/context.ts';
import { enabledTools } from '../runtime/tools/enabled-tools.ts';
import type { Application } from './application.ts';
import { once } from './once.ts';
import type { OutsideWorld } from './outside-world.ts';
import { selectionOf } from './selection.ts';

/** What can be read and completed. The first that needs a catalog or a cloud opens the way to it. */
export function contextOf(
  { settings, profiles, engine }: Pick<Application, 'settings' | 'profiles' | 'engine'>,
  { randomId, clock }: Pick<OutsideWorld, 'randomId' | 'clock'>,
  principal: string,
): ContextOffer {
  const providers = Object.keys(profiles);
  const open = async () => {
    const { registry, execute } = await engine();
    const offered = enabledTools(registry.entries, selectionOf(settings, registry.entries));
    return { registry, execute, offered, randomId };
  };
  return {
    providers,
    effects: settings.effects,
    resources: async () => {
      const [{ createResources }, parts] = await Promise.all([import('../runtime/offer/resources.ts'), open()]);
      return createResources({ ...parts, providers });
    },
    completion: once(async () => {
      const [{ createCompletion }, parts] = await Promise.all([import('../runtime/offer/completion.ts'), open()]);
      return createCompletion({ ...parts, principal, elapsed: clock.elapsed });
    }),
  };
}
