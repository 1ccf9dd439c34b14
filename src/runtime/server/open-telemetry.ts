// Spans for OpenTelemetry, by its conventions for MCP; loaded only where an endpoint is named.
import { randomBytes } from 'node:crypto';
import { type Context, type Span as OtelSpan, ROOT_CONTEXT, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { BatchSpanProcessor, TracerProvider } from '@opentelemetry/sdk-trace';
import type { Attributes, Span, Tracer } from '../trace.ts';

/** Sends spans to `<endpoint>/v1/traces` (OTLP over HTTP, JSON), in batches; a collector that is away costs no call. */
export function openTelemetry({ endpoint, version }: { readonly endpoint: string; readonly version: string }): Tracer {
  let wanted: string | undefined;
  const exporter = new OTLPTraceExporter({ url: `${endpoint.replace(/\/$/, '')}/v1/traces` });
  const provider = new TracerProvider({
    resource: resourceFromAttributes({ 'service.name': 'virtspan', 'service.version': version }),
    spanProcessors: [new BatchSpanProcessor({ exporter })],
    idGenerator: {
      generateTraceId: () => wanted ?? randomBytes(16).toString('hex'),
      generateSpanId: () => randomBytes(8).toString('hex'),
    },
  });
  const tracer = provider.getTracer('virtspan', version);

  const spanOf = (span: OtelSpan, around: Context): Span => {
    const own = trace.setSpan(around, span);
    return {
      begin: (name, attributes) => begin(name, SpanKind.CLIENT, attributes, own),
      end(error) {
        if (error !== undefined) {
          span.setAttribute('error.type', error);
          span.setStatus({ code: SpanStatusCode.ERROR });
        }
        span.end();
      },
    };
  };
  const begin = (name: string, kind: SpanKind, attributes: Attributes, around: Context): Span =>
    spanOf(tracer.startSpan(name, { kind, attributes: { ...attributes } }, around), around);

  return {
    request(name, attributes, callId, traceparent) {
      const digits = callId.replaceAll('-', '').toLowerCase();
      wanted = /^[0-9a-f]{32}$/.test(digits) && !/^0+$/.test(digits) ? digits : undefined;
      try {
        return begin(name, SpanKind.SERVER, attributes, contextOf(traceparent));
      } finally {
        wanted = undefined;
      }
    },
    close: () => provider.shutdown(),
  };
}

/** The context that a client names; its own, without parent, for anything that is not in the form of version 00. */
function contextOf(traceparent: unknown): Context {
  if (typeof traceparent !== 'string') return ROOT_CONTEXT;
  const [, traceId, spanId, flags = '0'] = /^00-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})$/.exec(traceparent) ?? [];
  if (traceId === undefined || spanId === undefined || /^0+$/.test(traceId) || /^0+$/.test(spanId)) return ROOT_CONTEXT;
  return trace.setSpanContext(ROOT_CONTEXT, {
    ...{ traceId, spanId, isRemote: true },
    traceFlags: Number.parseInt(flags, 16) & 1,
  });
}
