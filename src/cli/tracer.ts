// Who keeps spans of calls: the collector that the command line or the environment names, else nobody.
import type { Tracer } from '../runtime/trace.ts';
import { urlOf } from './url-of.ts';
import type { World } from './world.ts';

/** `--otlp URL`, else OTEL_EXPORTER_OTLP_ENDPOINT; nothing is loaded where neither is there. Throws UsageError for no URL. */
export async function tracerOf(
  { env, version }: Pick<World, 'env' | 'version'>,
  otlp: string | undefined,
): Promise<{ readonly tracer?: Tracer }> {
  const named = otlp ?? env.OTEL_EXPORTER_OTLP_ENDPOINT;
  const endpoint = named === '' ? undefined : urlOf('--otlp', named)?.href;
  if (endpoint === undefined) return {};
  const { openTelemetry } = await import('../runtime/server/open-telemetry.ts');
  return { tracer: openTelemetry({ endpoint, version }) };
}
