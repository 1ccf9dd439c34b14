// Recorded exchanges with a real cluster, made again through the tools: the request on the wire has to be the same.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import type { AnyTool, Json, JsonObject, RestCall } from '../../src/contract/tool.ts';
import { kubevirt } from '../../src/generated/kubevirt/catalog.ts';
import { createValidate } from '../../src/runtime/arguments/validate.ts';
import { loadShape, providerOver } from '../clouds/kubevirt/provider/setup.ts';

interface Exchange {
  readonly name: string;
  readonly method: string;
  readonly path: string;
  readonly contentType: string | null;
  readonly body: Json;
  readonly status: number;
  readonly type: string;
  readonly answer: Json;
}

const read = (name: string): readonly Exchange[] =>
  JSON.parse(readFileSync(new URL(`../fixtures/kubevirt/${name}.json`, import.meta.url), 'utf8')) as Exchange[];

/** Recorded to learn how the server takes what the tools never send; deletions have all their options in the body. */
const neverSent =
  /^(ssar|ssrr|whoami|watch|list-as|patch-strategic|patch-plain|ssa-no|clone-create-spec-path|kv-path|start-dryrun-query|vm-status|dv-status|pool-scale|vm-replace-no-rv|vm-replace-conflict|vm-deletecollection-dryrun|bad-token|vm-start-fedora-4)/;
const exchanges = [...read('exchanges'), ...read('flow')].filter(({ name }) => !neverSent.test(name));

describe('recorded exchanges', () => {
  it('are nearly all within reach of the tools', () => {
    expect(exchanges.length).toBeGreaterThan(80);
  });

  it.each(exchanges.map((exchange) => [exchange.name, exchange] as const))('%s', async (_, exchange) => {
    const { tool, args } = await toolFor(exchange);
    const sent: { method: string; url: URL; type: string | null; text: string }[] = [];
    const provider = providerOver(async (request) => {
      if (sent.length === 0 || request.method !== 'GET') {
        const { method, url, headers } = request;
        sent.push({ method, url: new URL(url), type: headers.get('content-type'), text: await request.text() });
      }
      const body = typeof exchange.answer === 'string' ? exchange.answer : JSON.stringify(exchange.answer);
      const isFirst = sent.length === 1;
      return new Response(isFirst && body !== '""' ? body : '{}', {
        status: isFirst ? exchange.status : 200,
        headers: { 'content-type': exchange.type || 'application/json' },
      });
    });
    const call = provider.call(tool, args, {
      id: 'x',
      profile: 'admin',
      signal: new AbortController().signal,
      report: () => {},
      waitMs: 0,
    });
    if ((tool.call as RestCall).connects) {
      await expect(call).resolves.toMatchObject({ data: { url: expect.stringContaining(exchange.path) } });
      return;
    }
    await call.catch(() => undefined);

    const wanted = new URL(exchange.path, 'https://cluster.example');
    const request = sent.find(({ url }) => url.pathname === wanted.pathname)!;
    expect({ method: request.method, path: request.url.pathname }).toEqual({
      method: exchange.method,
      path: wanted.pathname,
    });
    expect(Object.fromEntries(request.url.searchParams)).toMatchObject(Object.fromEntries(wanted.searchParams));
    if (exchange.body === null) return;
    const body = typeof exchange.body === 'string' ? (JSON.parse(exchange.body) as Json) : exchange.body;
    expect(request.type).toBe(exchange.contentType);
    expect(withoutAdditions(JSON.parse(request.text) as Json)).toEqual(withoutAdditions(body));
  });
});

describe('manifests that a real cluster took', () => {
  const validate = createValidate(loadShape);
  const taken = exchanges.filter(
    ({ status, body, name }) => status < 300 && body !== null && !/unknown-field/.test(name),
  );

  it.each(taken.map((exchange) => [exchange.name, exchange] as const))('%s passes validation', async (_, exchange) => {
    const { tool, args } = await toolFor(exchange);
    await expect(validate(tool, 'kubevirt', args)).resolves.toBeDefined();
  });
});

/** What we fill in from the path, what only the server writes, and the empty phase that nobody has to send. */
function withoutAdditions(body: Json): Json {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return body;
  const { status: _, ...rest } = body as JsonObject;
  if (rest.phase === '')
    return withoutAdditions(Object.fromEntries(Object.entries(rest).filter(([key]) => key !== 'phase')));
  if (typeof rest.metadata !== 'object' || rest.metadata === null) return rest;
  const { namespace, managedFields, ...metadata } = rest.metadata as JsonObject;
  return { ...rest, metadata };
}

async function toolFor(exchange: Exchange): Promise<{ tool: AnyTool; args: JsonObject }> {
  const url = new URL(exchange.path, 'https://cluster.example');
  for (const { symbol, category } of kubevirt.tools) {
    const { tool } = (await kubevirt.categories[category]!.handlers())[symbol]!;
    const call = tool.call as RestCall;
    // Tools of several calls share a path with the one that they end in.
    if (call.workflow !== undefined) continue;
    const isApply = exchange.contentType === 'application/apply-patch+yaml';
    if (call.method !== exchange.method || (call.method === 'PATCH' && (call.verb === 'apply') !== isApply)) continue;
    for (const template of [call.path, call.allPath ?? '']) {
      const found = matched(template, url.pathname);
      if (found !== undefined) return { tool, args: argsOf(tool, found, url, exchange) };
    }
  }
  throw new Error(`no tool for ${exchange.method} ${exchange.path}`);
}

function matched(template: string, path: string): Record<string, string> | undefined {
  const groups = /^(.*)$/.test(template) ? template.replace(/\{(\w+)\}/g, '(?<$1>[^/]+)') : template;
  return new RegExp(`^${groups}$`).exec(path)?.groups ?? (template === path ? {} : undefined);
}

function argsOf(tool: AnyTool, inPath: Record<string, string>, url: URL, { body }: Exchange): JsonObject {
  const args: Record<string, Json> = { ...inPath };
  for (const [name, value] of url.searchParams) {
    if (name === 'dryRun') args.dryRun = true;
    else
      args[name] =
        tool.params[name]?.kind === 'whole'
          ? Number(value)
          : tool.params[name]?.kind === 'flag'
            ? value === 'true'
            : value;
  }
  const content = typeof body === 'string' ? (JSON.parse(body) as Json) : body;
  if (content === null) return args;
  if (tool.params.body !== undefined) return { ...args, body: content };
  for (const [name, { wire = '' }] of Object.entries(tool.params)) {
    const value = wire.startsWith('body.') ? (content as JsonObject)[wire.slice('body.'.length)] : undefined;
    if (value !== undefined) args[name] = name === 'dryRun' ? true : value;
  }
  return args;
}
