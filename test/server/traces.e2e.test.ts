// Spans as a collector gets them: one id through answer, span and the cloud's job, under the trace of the client.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { answerOf, endAll, meta, type Structure, start, type Up, version } from './http-client.ts';
import { startServer } from './process.ts';

let collector: Server;
let up: Up;
const spans: Structure[] = [];
beforeAll(async () => {
  collector = createServer((request, response) => {
    let text = '';
    request.on('data', (chunk: Buffer) => {
      text += chunk.toString();
    });
    request.on('end', () => {
      for (const { scopeSpans } of JSON.parse(text).resourceSpans)
        for (const scope of scopeSpans) spans.push(...scope.spans);
      response.end('{}');
    });
  });
  await new Promise<void>((resolve) => collector.listen(0, '127.0.0.1', resolve));
  up = await start(['--otlp', `http://127.0.0.1:${(collector.address() as AddressInfo).port}`]);
}, 60_000);
afterAll(() => {
  endAll();
  collector.close();
});

const call = async (params: object, traceparent?: string): Promise<Structure> =>
  answerOf(
    await fetch(up.url, {
      method: 'POST',
      headers: {
        ...{ 'content-type': 'application/json', 'mcp-protocol-version': version, 'mcp-method': 'tools/call' },
        'mcp-name': (params as { name: string }).name,
      },
      body: JSON.stringify({
        ...{ jsonrpc: '2.0', id: 41, method: 'tools/call' },
        params: { ...params, _meta: { ...meta(), ...(traceparent !== undefined && { traceparent }) } },
      }),
    }),
  );
const attributesOf = (span: Structure): Structure =>
  Object.fromEntries(span.attributes.map(({ key, value }: Structure) => [key, Object.values(value)[0]]));

it('follows a call from the client to the cloud', async () => {
  const traceId = '4bf92f3577b34da6a3ce929d0e0e4736';
  const read = { name: 'call_read', arguments: { tool: 'cloudstack_list_zones' } };
  const answer = await call(read, `00-${traceId}-00f067aa0ba902b7-01`);
  const id = answer.result._meta['virtspan/call'];
  expect(id).toMatch(/^[0-9a-f-]{36}$/);
  const alone = await call({ name: 'call_read', arguments: { tool: 'cloudstack_list_nothing' } }, 'not-a-traceparent');
  const aloneId = alone.result._meta['virtspan/call'];
  const ended = new Promise((resolve) => up.child.once('close', resolve));
  up.child.kill('SIGTERM');
  await ended;

  const ours = spans.filter((span) => span.traceId === traceId);
  const server = ours.find(({ name }) => name === 'tools/call call_read');
  expect([server.kind, server.parentSpanId]).toEqual([2, '00f067aa0ba902b7']);
  expect(attributesOf(server)).toMatchObject({
    ...{ 'mcp.method.name': 'tools/call', 'gen_ai.tool.name': 'call_read', 'gen_ai.operation.name': 'execute_tool' },
    ...{ 'network.transport': 'tcp', 'virtspan.call.id': id },
  });
  const inner = ours.find(({ name }) => name === 'cloudstack_list_zones');
  expect([inner.kind, inner.parentSpanId]).toEqual([3, server.spanId]);
  expect(attributesOf(inner)).toMatchObject({ 'virtspan.call.id': id, 'virtspan.provider': 'cloudstack' });

  const failed = spans.find((span) => span.traceId === aloneId.replaceAll('-', ''));
  expect(attributesOf(failed)).toMatchObject({ 'error.type': 'tool_error' });
  expect(JSON.stringify(spans)).not.toContain('not-a-traceparent');
}, 60_000);

it('follows a call over standard input and output as well, and hands over the last spans at the end', async () => {
  const endpoint = `http://127.0.0.1:${(collector.address() as AddressInfo).port}`;
  const server = startServer(['--simulate'], { OTEL_EXPORTER_OTLP_ENDPOINT: endpoint });
  const traceId = '0af7651916cd43dd8448eb211c80319c';
  const clientInfo = { name: 'raw', version: '1' };
  server.send({
    ...{ id: 'hello', method: 'initialize' },
    params: { protocolVersion: '2025-11-25', capabilities: {}, clientInfo },
  });
  await server.answerTo('hello');
  server.send({ method: 'notifications/initialized' });
  const _meta = { traceparent: `00-${traceId}-00f067aa0ba902b7-01` };
  const params = { name: 'call_read', arguments: { tool: 'cloudstack_list_zones' }, _meta };
  server.send({ id: 'read', method: 'tools/call', params });
  const { result } = await server.answerTo('read');
  server.child.stdin.end();
  expect((await server.ended).code).toBe(0);
  const ours = spans.filter((span) => span.traceId === traceId);
  const request = ours.find(({ name }) => name === 'tools/call call_read');
  expect(request.parentSpanId).toBe('00f067aa0ba902b7');
  expect(attributesOf(request)).toMatchObject({
    ...{ 'network.transport': 'pipe', 'virtspan.call.id': result._meta['virtspan/call'] },
  });
  expect(ours.find(({ name }) => name === 'cloudstack_list_zones').parentSpanId).toBe(request.spanId);
}, 60_000);
