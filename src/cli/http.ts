// `virtspan http`: the MCP server for several users, over Streamable HTTP.

import { createHash } from 'node:crypto';
import { isIP } from 'node:net';
import type { Application } from '../application/application.ts';
import { contextOf } from '../application/context.ts';
import { ToolError } from '../contract/errors.ts';
import type { HttpSettings } from '../runtime/config/settings.ts';
import type { EndpointParts } from '../runtime/server/http/endpoint.ts';
import type { HttpServerParts } from '../runtime/server/http/http-server.ts';
import type { ReadToken } from '../runtime/server/http/principals.ts';
import type { StepUp } from '../runtime/server/http/step-up.ts';
import type { Log } from '../runtime/server/log.ts';
import type { Listening, ListenOptions } from '../runtime/wire/listen.ts';
import { type FiledTokens, filedCertificate, filedTokens } from './http-files.ts';
import { options, type Values, withFile } from './http-options.ts';
import { checkServing, readSaid, serverOptionsHelp } from './said.ts';
import { followed, servedBy, startLog } from './served.ts';
import { tracerOf } from './tracer.ts';
import { safeUrlOf, urlOf } from './url-of.ts';
import { listed, readArguments, UsageError } from './usage.ts';
import type { Command, World } from './world.ts';

export const http: Command = {
  summary: 'Serve MCP over HTTP, for several users with tokens.',
  help: `Usage: virtspan http [options]
       virtspan http token PRINCIPAL

Serves the Model Context Protocol as Streamable HTTP at /mcp, for clients that initialise (2025-11-25 and before) and
stateless ones (2026-07-28). Without tokens it listens on this machine only, and whoever can connect is "local" for the
policy; with tokens each request is its principal's. "token" makes one and prints it with the line for the file.
/healthz and /readyz are for probes.

  --port N              8808 when left out; 0 takes a free one
  --host ADDRESS        127.0.0.1 when left out; any other needs tokens, and TLS or --behind-proxy
  --tokens FILE         YAML: tokens: [{ principal, sha256, expires? }]; read again when it changes
  --oauth-issuer URL    take access tokens (JWT) of this authorization server too
  --oauth-audience A,B  what they must be issued for; the public URL when left out
  --oauth-jwks URL      where its keys are; <issuer>/.well-known/jwks.json when left out
  --oauth-scopes A,B    scopes that they must have
  --oauth-principal C   the claim that names the principal; "sub" when left out
  --tls-cert FILE       certificate chain in PEM, with --tls-key FILE; both read again when they change
  --behind-proxy        a reverse proxy in front of it does TLS
  --public-url URL      where clients reach it: https://virtspan.example.org/mcp
  --redis URL           what several processes of one server share: redis://host:6379; VIRTSPAN_REDIS keeps it from lists
                        of processes
  --metrics             numbers for Prometheus at /metrics, under the same tokens
  --otlp URL            spans for OpenTelemetry (OTLP over HTTP); OTEL_EXPORTER_OTLP_ENDPOINT too
  --status              a page for people at /status, and what "virtspan top" reads; each sees their own calls
  --allowed-hosts A,B   further names that it goes by (Host header)
  --allowed-origins A,B web pages that may use it (Origin header), such as https://inspector.example.org
  --page-size N, --output-schemas, --log-level LEVEL, --watch: as for "virtspan serve"; of the section http, who has
                        which profiles is followed

${serverOptionsHelp}
`,
  run,
};

/** The principal of everybody who needs no token. */
const nobody = 'local';
const maxBody = 4 * 1024 * 1024;
const maxHeaders = 32 * 1024;

async function run(world: World): Promise<0> {
  const { values: said, positionals } = readArguments(world.args, options);
  if (positionals.length > 0) return token(world, positionals);
  const { 'page-size': pageSize, 'log-level': logLevel, redis } = said;
  checkServing(logLevel, pageSize);
  const open = () =>
    world.application({
      ...readSaid(said),
      serves: 'http',
      ...(pageSize !== undefined && { pageSize }),
      ...(logLevel !== undefined && { logLevel }),
      ...(redis !== undefined && { redis }),
    });
  const application = await open();
  const { http: ofFile } = application.settings;
  const values = withFile(said, ofFile);
  const { host = '127.0.0.1' } = values;
  const port = portOf(values.port);
  const publicUrl = urlOf('--public-url', values['public-url']);
  checkExposure(host, values);
  const [tokens, certificate] = await Promise.all([
    values.tokens === undefined ? undefined : filedTokens(world, values.tokens),
    filedCertificate(world, values),
  ]);
  const readToken = await tokenReader(values, tokens, publicUrl);
  checkPrincipals(ofFile, readToken);
  const log = await startLog(world, application);
  const follows = [tokens?.follow(log)];
  if (readToken === undefined)
    log({ level: 'notice', event: 'no tokens', what: 'every program on this machine may connect, as "local"' });
  const schemas = values['output-schemas'] === true ? 'listed' : 'left out';
  const serveOne = (one: Application) =>
    servedBy(one, world, schemas, log, readToken === undefined ? nobody : undefined);
  const following = said.watch === true ? await followed(application, open, world, log) : undefined;
  const changing =
    following && (await import('./served-following.ts')).servedFollowing(following, serveOne, world, log);
  await serve(world, application, log, {
    doors: { hosts: hostsOf(host, publicUrl, values), origins: listed(values['allowed-origins']) ?? [] },
    ...(readToken !== undefined && { readToken }),
    ...metadataOf(values, publicUrl),
    ...(ofFile?.step_up !== undefined && { stepUp: await stepUpOf(application, ofFile.step_up) }),
    ...(await tracerOf(world, values.otlp)),
    pagesOf: await pagesOf({ runs: following?.runs ?? application.runs }, world, values),
    contextFor: changing?.contextFor ?? ((principal) => contextOf(application, world, principal)),
    served: changing?.served ?? serveOne(application),
    listen: {
      ...{ port, host, maxBody, maxHeaders, requestMs: 30_000 },
      ...(certificate !== undefined && { tls: certificate.tls }),
    },
    opened: ({ secure }) => follows.push(certificate?.follow(log, secure)),
  });
  for (const end of follows) end?.();
  await following?.close();
  await application.close();
  return 0;
}

interface Serving extends Pick<EndpointParts, 'doors' | 'readToken' | 'metadata' | 'stepUp'> {
  readonly contextFor: HttpServerParts['contextFor'];
  readonly pagesOf?: NonNullable<HttpServerParts['pagesOf']>;
  readonly tracer?: NonNullable<HttpServerParts['tracer']>;
  readonly served: ReturnType<typeof servedBy>;
  readonly listen: ListenOptions & { readonly port: number };
  readonly opened: (listening: Listening) => void;
}

async function serve(
  world: World,
  application: Application,
  log: Log,
  { served, listen: door, opened, ...parts }: Serving,
): Promise<void> {
  const [{ serveHttp }, { listen }] = await Promise.all([
    import('../runtime/server/http/http-server.ts'),
    import('../runtime/wire/listen.ts'),
  ]);
  const { patienceMs } = application.settings;
  await serveHttp({
    ...served,
    ...parts,
    listen: async (handle) => {
      const listening = await listen(handle, door.port, door);
      opened(listening);
      return listening;
    },
    nobody,
    shared: application.shared,
    ...(patienceMs !== undefined && { patienceMs }),
    log,
    randomId: world.randomId,
    randomBytes: world.randomBytes,
    elapsed: world.clock.elapsed,
    now: world.clock.now,
    sealingKey: () => world.randomBytes(32),
    stopRequests: world.onStop,
    onListening: (url) => world.stdout.write(`virtspan listens on ${url}\n`),
  }).catch((thrown: unknown) => {
    const { code } = Object(thrown) as { code?: string };
    if (code !== 'EADDRINUSE' && code !== 'EACCES' && code !== 'EADDRNOTAVAIL') throw thrown;
    const { host, port } = door;
    const why = code === 'EADDRINUSE' ? 'is taken by another program' : `cannot be had (${code})`;
    throw new ToolError('CONFIG_INVALID', `Port ${port} of ${host} ${why}.`, { hint: 'Choose another with --port.' });
  });
}

/** Pages of numbers and of calls, which count from now on; each is loaded only where it is on. */
async function pagesOf(
  { runs }: Pick<Application, 'runs'>,
  { version, clock }: World,
  { metrics: hasMetrics, status: hasStatus }: Values,
): Promise<NonNullable<HttpServerParts['pagesOf']>> {
  const [numbers, calls] = await Promise.all([
    hasMetrics === true ? import('../runtime/server/http/metrics.ts') : undefined,
    hasStatus === true ? import('../runtime/server/http/status.ts') : undefined,
  ]);
  return (open) => {
    const metrics = numbers?.createMetrics(open);
    const status = calls?.createStatus({ ...open, version, elapsed: clock.elapsed });
    if (metrics !== undefined) runs.listen(metrics.count);
    if (status !== undefined) runs.listen((run) => status.ended(run, run.result, run.ms), status.began);
    return {
      ...(metrics !== undefined && { '/metrics': metrics.page }),
      ...(status !== undefined && { '/status': status.page, '/status.json': status.json }),
    };
  };
}

async function stepUpOf(
  { registry, clouds }: Application,
  rules: NonNullable<HttpSettings['step_up']>,
): Promise<StepUp> {
  const { refuseIdle, stepUpBy } = await import('../runtime/server/http/step-up.ts');
  refuseIdle(rules, await registry());
  const across = new Set(clouds.flatMap(({ id, isAcross }) => (isAcross === true ? [id] : [])));
  return stepUpBy({ rules, registry, across });
}

/** Without tokens nobody can be told from anybody else. */
function checkPrincipals(http: HttpSettings | undefined, readToken: ReadToken | undefined): void {
  if (readToken !== undefined || (http?.principals === undefined && http?.step_up === undefined)) return;
  throw new UsageError('"http.principals" and "http.step_up" of virtspan.yaml need --tokens or --oauth-issuer.');
}

/** Whoever is not on this machine must say who they are, and nobody on the way may read it. */
function checkExposure(host: string, values: Values): void {
  if (host === '127.0.0.1' || host === '::1' || host === 'localhost') return;
  if (isIP(host) === 0) throw new UsageError(`--host takes an address of this machine; got "${host}".`);
  if (values.tokens === undefined && values['oauth-issuer'] === undefined)
    throw new UsageError('--host beyond this machine needs --tokens or --oauth-issuer.');
  if (values['tls-cert'] === undefined && values['behind-proxy'] !== true)
    throw new UsageError('--host beyond this machine needs --tls-cert and --tls-key, or --behind-proxy.');
}

function hostsOf(host: string, publicUrl: URL | undefined, values: Values): readonly string[] {
  const bound = isIP(host) === 6 ? `[${host}]` : host;
  const named = [...(listed(values['allowed-hosts']) ?? []), ...(publicUrl === undefined ? [] : [publicUrl.hostname])];
  return ['localhost', '127.0.0.1', '[::1]', bound, ...named].map((name) => name.toLowerCase());
}

async function tokenReader(
  values: Values,
  filed: FiledTokens | undefined,
  publicUrl: URL | undefined,
): Promise<ReadToken | undefined> {
  const readers: ReadToken[] = filed === undefined ? [] : [filed.read];
  const issuer = values['oauth-issuer'];
  if (issuer !== undefined) {
    safeUrlOf('--oauth-issuer', issuer);
    const audiences = listed(values['oauth-audience']) ?? (publicUrl === undefined ? [] : [publicUrl.href]);
    if (audiences.length === 0) throw new UsageError('--oauth-issuer needs --public-url or --oauth-audience.');
    const jwksUri = safeUrlOf('--oauth-jwks', values['oauth-jwks'])?.href;
    const { oauthTokens } = await import('../runtime/server/http/oauth.ts');
    readers.push(
      oauthTokens({
        issuer,
        audiences,
        scopes: listed(values['oauth-scopes']) ?? [],
        ...(jwksUri !== undefined && { jwksUri }),
        ...(values['oauth-principal'] !== undefined && { principalClaim: values['oauth-principal'] }),
      }),
    );
  }
  const { anyOf } = await import('../runtime/server/http/principals.ts');
  return readers.length === 0 ? undefined : anyOf(...readers);
}

function metadataOf(values: Values, publicUrl: URL | undefined): Pick<EndpointParts, 'metadata'> {
  const issuer = values['oauth-issuer'];
  if (issuer === undefined || publicUrl === undefined) return {};
  return { metadata: { resource: publicUrl.href, issuer, scopes: listed(values['oauth-scopes']) ?? [] } };
}

function portOf(value: string | undefined): number {
  if (value === undefined) return 8808;
  if (/^\d{1,5}$/.test(value) && Number(value) <= 65_535) return Number(value);
  throw new UsageError(`--port takes a number from 0 to 65535; got "${value}".`);
}

/** A new token, once on the terminal and as its digest for the file. */
function token(world: World, [what, principal, ...more]: readonly string[]): 0 {
  if (what !== 'token' || principal === undefined || more.length > 0)
    throw new UsageError('Only "virtspan http token PRINCIPAL" takes words. Try --help.');
  const made = Buffer.from(world.randomBytes(32)).toString('base64url');
  const digest = createHash('sha256').update(made).digest('hex');
  world.stdout.write(`Token, shown this once: ${made}\n\nFor the file of --tokens:\n\n`);
  world.stdout.write(`tokens:\n  - { principal: ${JSON.stringify(principal)}, sha256: ${digest} }\n`);
  return 0;
}
