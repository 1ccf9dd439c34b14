// `npm run kubernetes:protobuf -- 0.36.0`: how Kubernetes' own kinds travel as protobuf, for the simulated API server. Needs Go,
// which fetches the published modules; what is kept are names, numbers and types.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';

const version = process.argv[2] ?? '0.36.0';
const TARGET = 'src/clouds/kubevirt/simulator/wire/protobuf-messages.ts';

/** The kinds that clients send, by where they are defined. */
const ROOTS: Readonly<Record<string, readonly string[]>> = {
  'api/core/v1': [
    ...['ConfigMap', 'Event', 'Namespace', 'Node', 'PersistentVolume', 'PersistentVolumeClaim', 'Pod', 'ResourceQuota'],
    ...['Secret', 'Service', 'ServiceAccount'],
  ],
  'api/apps/v1': ['Deployment'],
  'api/authentication/v1': ['SelfSubjectReview'],
  'api/authorization/v1': ['SelfSubjectAccessReview', 'SelfSubjectRulesReview'],
  'api/autoscaling/v1': ['Scale'],
  'api/networking/v1': ['NetworkPolicy'],
  'api/policy/v1': ['Eviction', 'PodDisruptionBudget'],
  'api/rbac/v1': ['ClusterRole', 'ClusterRoleBinding', 'Role', 'RoleBinding'],
  'api/storage/v1': ['StorageClass'],
  'apimachinery/pkg/apis/meta/v1': ['DeleteOptions'],
};

/** Types that write themselves as JSON in a way of their own; the reader knows them by name. */
const SPECIAL = new Set(['FieldsV1', 'IntOrString', 'MicroTime', 'Quantity', 'RawExtension', 'Time']);

const folderOf = (module: string): string =>
  (
    JSON.parse(
      execFileSync('go', ['mod', 'download', '-json', `k8s.io/${module}@v${version}`], { encoding: 'utf8' }),
    ) as { Dir: string }
  ).Dir;
const folders = { api: folderOf('api'), apimachinery: folderOf('apimachinery') };

interface Field {
  readonly name: string;
  readonly number: string;
  readonly type: string;
  readonly isList: boolean;
}

interface Package {
  readonly messages: ReadonlyMap<string, readonly Field[]>;
  /** `Struct number` of pointers: what is sent of them is meant, also when it is zero. */
  readonly pointers: ReadonlySet<string>;
  /** `Struct number` of embedded structs: their members stand in the object that holds them. */
  readonly inline: ReadonlySet<string>;
}

const packages = new Map<string, Package>();

function packageAt(path: string): Package {
  const known = packages.get(path);
  if (known !== undefined) return known;
  const [module = '', ...rest] = path.split('/');
  const folder = join(module === 'api' ? folders.api : folders.apimachinery, ...rest);
  const made: Package = {
    messages: messagesIn(readFileSync(join(folder, 'generated.proto'), 'utf8')),
    ...structsIn(
      readdirSync(folder)
        .filter((name) => name.endsWith('.go'))
        .map((name) => readFileSync(join(folder, name), 'utf8'))
        .join('\n'),
    ),
  };
  packages.set(path, made);
  return made;
}

function messagesIn(proto: string): Map<string, readonly Field[]> {
  const found = new Map<string, readonly Field[]>();
  for (const [, name = '', body = ''] of proto.matchAll(/^message (\w+) \{\n([\s\S]*?)^\}/gm)) {
    const lines = body.matchAll(/^ {2}(optional|repeated)? ?(map<\w+, ?[\w.]+>|[\w.]+) (\w+) = (\d+);/gm);
    found.set(
      name,
      [...lines].map(([, label, type = '', field = '', number = '']) => ({
        name: field,
        number,
        type,
        isList: label === 'repeated',
      })),
    );
  }
  return found;
}

function structsIn(go: string): Pick<Package, 'pointers' | 'inline'> {
  const [pointers, inline] = [new Set<string>(), new Set<string>()];
  for (const [, name = '', body = ''] of go.matchAll(/^type (\w+) struct \{\n([\s\S]*?)^\}/gm)) {
    for (const line of body.split('\n')) {
      const number = /protobuf:"\w+,(\d+),/.exec(line)?.[1];
      if (number === undefined) continue;
      if (/^\s*\w+\s+\*/.test(line)) pointers.add(`${name} ${number}`);
      if (/json:"(?:[^",]*),inline/.test(line)) inline.add(`${name} ${number}`);
    }
  }
  return { pointers, inline };
}

/** Where a type of a message is defined, and its name there. */
function located(type: string, from: string): readonly [path: string, name: string] {
  const parts = type.split('.').filter((part) => part !== '' && part !== 'k8s' && part !== 'io');
  const name = parts.pop() ?? '';
  return [parts.length === 0 ? from : parts.join('/'), name];
}

const SCALARS = new Set(['bool', 'bytes', 'int32', 'int64', 'string', 'double']);
const told = new Map<string, string>();

function tell(path: string, name: string): void {
  if (told.has(name)) return;
  const { messages, pointers, inline } = packageAt(path);
  const fields = messages.get(name);
  if (fields === undefined) throw new Error(`${path} has no message ${name}.`);
  told.set(name, '');
  const written = fields.map((field) => {
    const [, value = field.type] = /^map<string, ?([\w.]+)>$/.exec(field.type) ?? [];
    const [where, short] = SCALARS.has(value) ? ['', value] : located(value, path);
    if (where !== '' && !SPECIAL.has(short)) tell(where, short);
    const key = `${name} ${field.number}`;
    const form = field.type.startsWith('map<')
      ? '{}'
      : field.isList
        ? '[]'
        : inline.has(key)
          ? '<'
          : pointers.has(key)
            ? '?'
            : '';
    return `${field.name}=${field.number}:${short}${form}`;
  });
  told.set(name, written.join(' '));
}

for (const [path, names] of Object.entries(ROOTS)) for (const name of names) tell(path, name);

const rows = [...told].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, fields]) => `  ${name}: '${fields}',`);
writeFileSync(
  TARGET,
  `// Made by \`npm run kubernetes:protobuf -- ${version}\` from generated.proto and the structs of k8s.io/api and k8s.io/apimachinery.

/**
 * Message > its fields as \`name=number:type\`. After the type: \`?\` zero is a value, \`[]\` a list, \`{}\` a map by names,
 * \`<\` its members stand in the object that holds it.
 */
export const MESSAGES: Readonly<Record<string, string>> = {
${rows.join('\n')}
};
`,
);
