// The keys of virtspan.yaml for README.md: every one that the schema knows, with what it does.
import { configSchema } from '../../src/runtime/config/config-schema.ts';

interface Section {
  readonly properties: Readonly<Record<string, object>>;
  readonly required?: readonly string[];
}

/** What each key does. A key without words stops the generator. */
const words: Readonly<Record<string, string>> = {
  'clouds[].module': 'a cloud from outside: a path or package that exports `cloud`',
  'profiles.NAME.provider': 'which kind of cloud',
  'profiles.NAME.default': 'the profile that calls go to when they name none',
  'server.mode': '`search` (default) or `all`',
  'server.toolsets': 'typed tools of these toolsets only: `provider/category`, or a provider',
  'server.tools': 'these tools only, or besides the toolsets',
  'server.without': 'toolsets and tools that are left out, such as `kubevirt/any-kind`',
  'server.read_only': 'refuse whatever changes something',
  'server.disable_destructive': 'refuse whatever takes something away',
  'server.policy': 'the policy file',
  'server.audit_dir': 'folder of the audit log',
  'server.audit_key_file': 'its key, kept elsewhere',
  'server.page_size': 'tools on one page of the list',
  'server.log_level': '`debug`, `info`, `notice`, `warning` or `error`',
  'http.port': '8808 when left out; 0 takes a free one',
  'http.host': 'the address that `virtspan http` listens on; 127.0.0.1',
  'http.tokens': 'the file of tokens: docs/http.md',
  'http.tls_cert': 'certificate chain in PEM',
  'http.tls_key': 'its key',
  'http.public_url': 'where clients reach it',
  'http.behind_proxy': 'a reverse proxy does TLS',
  'http.metrics': 'numbers for Prometheus at `/metrics`',
  'http.otlp': 'where spans go (OpenTelemetry over HTTP); `OTEL_EXPORTER_OTLP_ENDPOINT` too',
  'http.status': 'a page for people at `/status`, and what `virtspan top` reads',
  'http.allowed_hosts': 'further names that it goes by',
  'http.allowed_origins': 'web pages that may use it',
  'http.redis': 'what several processes of one server share',
  'http.oauth': '`issuer`, `audience`, `jwks`, `scopes`, `principal` of access tokens',
  'http.principals': 'who has which profiles: `NAME: { profiles: [...] }`, `"*"` for everybody else',
  'http.step_up': 'scopes for some tools only: `tools`, `effects`, `scopes`',
  as: 'act as this user (impersonation)',
  as_groups: 'and in these groups',
  'limits.wait_s': 'how long a call waits for its job before it hands back the handle',
  'limits.patience_s': 'how long a person has to answer; 300',
  'limits.many': 'how many things one call across clouds may change; as many as there are when left out',
  'limits.many_at_once': 'how many of them at the same time; 6',
  'alerts.webhook':
    '`url` (https, or http on this machine) and `secret` that signs: who is told what a watch sees, see docs/alerts.md',
  'networks.NAME.CLOUD': 'what the name stands for there: docs/named-places.md',
  'storage.NAME.CLOUD': 'the same for storage',
  'prices.currency': 'what the prices are in, when there are any',
  'prices.cpu_hour': 'a processor of a running machine, for an hour',
  'prices.memory_gib_hour': 'a GiB of its memory, for an hour',
  'prices.size_hour': '`NAME: PRICE` of offerings and instance types, in place of both',
  'prices.disk_gib_month': 'a GiB of a disk, for a month',
  'prices.snapshot_gib_month': 'a GiB of a snapshot, for a month',
  'prices.address_month': 'a public address, for a month',
  'prices.profiles': '`PROFILE: { ... }`, what is different there',
  url: 'address of the API',
  api_key: 'the key to sign with',
  secret_key: 'its secret half',
  username: 'to log on with a password',
  password: 'of that user',
  domain: 'of that user; the root domain when left out',
  verify_tls: '`false` takes any certificate, and every call says so in the audit log',
  ca_file: 'PEM of the authorities that its certificate may come from',
  numeric_ids: 'send bare digits as ids: rows of an old database',
  job_wait_s: 'longest wait for a job; 1800',
  request_timeout_s: 'deadline of one request',
  kubeconfig: 'the file; `KUBECONFIG` or `~/.kube/config` when left out',
  context: 'one of its contexts; its current one when left out',
  namespace: 'the usual one of calls that name none',
  folders: 'host folders that paths in calls must lie in',
};

/** A row for each key. Throws for a key that has no words yet. */
export function keysTable(sections: Readonly<Record<string, Section>>): string {
  const { properties } = configSchema(sections);
  const plain = ['server', 'http', 'limits', 'alerts', 'prices'] as const;
  const common = [
    'clouds[].module',
    'profiles.NAME.provider',
    'profiles.NAME.default',
    ...plain.flatMap((name) => Object.keys(properties[name].properties).map((key) => `${name}.${key}`)),
    'networks.NAME.CLOUD',
    'storage.NAME.CLOUD',
  ];
  const rows = common.map((key) => row(key, say(key)));
  for (const [id, { properties: own, required = [] }] of Object.entries(sections)) {
    for (const key of Object.keys(own)) {
      rows.push(row(key, say(key), ` (${id}${required.includes(key) ? ', required' : ''})`));
    }
  }
  return ['| key | what it does |', '|---|---|', ...rows].join('\n');
}

const row = (key: string, what: string, of = ''): string => `| \`${key}\`${of} | ${what} |`;

function say(key: string): string {
  const what = words[key];
  if (what === undefined) throw new Error(`scripts/readme/keys.ts has no words for "${key}".`);
  return what;
}
