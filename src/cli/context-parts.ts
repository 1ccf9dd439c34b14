// Prompts, resources and completion, tied to an application.
import type { CompletionRequest, Completions } from '../runtime/discovery/completion.ts';
import { enabledTools } from '../runtime/enabled-tools.ts';
import type { ContextOffer } from '../runtime/server/context.ts';
import type { Application } from './application.ts';
import { selectionOf } from './selection.ts';
import type { World } from './world.ts';

type Complete = (request: CompletionRequest) => Promise<Completions>;

/** What can be read and completed. The first that needs a catalog or a cloud opens the way to it. */
export function contextOf(
  { settings, profiles, engine }: Pick<Application, 'settings' | 'profiles' | 'engine'>,
  { randomId, clock }: Pick<World, 'randomId' | 'clock'>,
  principal: string,
): ContextOffer {
  const providers = Object.keys(profiles);
  const open = async () => {
    const { registry, execute } = await engine();
    const offered = enabledTools(registry.entries, selectionOf(settings, registry.entries));
    return { registry, execute, offered, randomId };
  };
  let complete: Promise<Complete> | undefined;
  return {
    providers,
    resources: async () => {
      const [{ createResources }, parts] = await Promise.all([import('../runtime/discovery/resources.ts'), open()]);
      return createResources({ ...parts, providers });
    },
    completion: () => {
      complete ??= Promise.all([import('../runtime/discovery/completion.ts'), open()]).then(
        ([{ createCompletion }, parts]) => createCompletion({ ...parts, principal, now: clock.now }),
      );
      complete.catch(() => {
        complete = undefined;
      });
      return complete;
    },
  };
}
