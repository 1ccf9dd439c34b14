// The operator's webhook, where the configuration has one: what it is told holds no secrets.
import { dirname } from 'node:path';
import type { Webhook } from '../contract/cloud.ts';
import type { JsonObject } from '../contract/tool.ts';
import type { Settings } from '../runtime/config/settings.ts';
import type { Registry } from '../runtime/tools/registry.ts';
import { createSecretNames } from '../security/secret-names.ts';
import { once } from './once.ts';
import type { OutsideWorld } from './outside-world.ts';

/** Undefined where there is none. Nothing is fetched or loaded before the first message. */
export function webhookOf(
  { alerts, file }: Settings,
  world: Pick<OutsideWorld, 'env' | 'clock' | 'random'>,
  registry: () => Promise<Registry>,
): Webhook | undefined {
  const webhook = alerts?.webhook;
  if (webhook === undefined || file === undefined) return undefined;
  const open = once(async (): Promise<Webhook> => {
    const [
      { createWebhook, webhookUrl },
      { createHttp },
      { proxiesOf },
      { fetchSecret },
      { redact },
      { cleanJson },
      opened,
    ] = await Promise.all([
      import('../runtime/wire/webhook.ts'),
      import('../runtime/wire/network.ts'),
      import('../runtime/wire/proxy.ts'),
      import('../runtime/config/secret-source.ts'),
      import('../security/redact.ts'),
      import('../security/hygiene.ts'),
      registry(),
    ]);
    const tables = await Promise.all(opened.catalogs.map(({ provider }) => opened.secrets(provider)));
    const names = tables.map((table) => createSecretNames(table, {}));
    const fetched = (source: typeof webhook.url, what: string) => fetchSecret(source, what, world.env, dirname(file));
    const target = async () => {
      const url = await fetched(webhook.url, '"alerts.webhook.url"');
      return { url: webhookUrl(url.reveal()), secret: await fetched(webhook.secret, '"alerts.webhook.secret"') };
    };
    const post = createWebhook({
      target,
      send: createHttp(proxiesOf(world.env)).send,
      clock: world.clock,
      random: world.random,
    });
    return {
      check: async () => void (await target()),
      tell: (body, signal) =>
        post(
          names.reduce((left, one) => redact(left, one).value as JsonObject, cleanJson(body) as JsonObject),
          signal,
        ),
    };
  });
  return {
    check: async () => (await open()).check(),
    tell: async (body, signal) => (await open()).tell(body, signal),
  };
}
