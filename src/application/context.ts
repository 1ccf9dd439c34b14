// Prompts, resources and completion, tied to an application.

import type { ContextOffer } from '../runtime/server/context.ts';
import { enabledTools } from '../runtime/tools/enabled-tools.ts';
import type { Application } from './application.ts';
import { once } from './once.ts';
import type { OutsideWorld } from './outside-world.ts';

/** What can be read and completed. The first that needs a catalog or a cloud opens the way to it. */
export function contextOf(
  {
    settings,
    offers,
    selection,
    registry,
    engine,
  }: Pick<Application, 'settings' | 'offers' | 'selection' | 'registry' | 'engine'>,
  { randomId, clock }: Pick<OutsideWorld, 'randomId' | 'clock'>,
  principal: string,
): ContextOffer {
  const open = async () => {
    const [{ registry, execute, refusal }, chosen, offered] = await Promise.all([engine(), selection(), offers()]);
    const own: typeof refusal = (tool, id) => refusal(tool, id, principal);
    const named = enabledTools(registry.entries, chosen);
    return { mode: settings.mode, registry, execute, refusal: own, offered: named, offers: offered, randomId };
  };
  return {
    offers,
    isOffered: once(async () => {
      const [{ entries }, chosen] = await Promise.all([registry(), selection()]);
      const names = new Set(enabledTools(entries, chosen).map(({ name }) => name));
      return (tool: string) => names.has(tool);
    }),
    effects: settings.effects,
    mode: settings.mode,
    resources: async () => {
      const [{ createResources }, parts] = await Promise.all([import('../runtime/offer/resources.ts'), open()]);
      return createResources(parts);
    },
    completion: once(async () => {
      const [{ createCompletion }, parts] = await Promise.all([import('../runtime/offer/completion.ts'), open()]);
      return createCompletion({ ...parts, principal, elapsed: clock.elapsed });
    }),
  };
}
