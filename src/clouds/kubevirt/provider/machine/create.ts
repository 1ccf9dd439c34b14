// A machine from intentions: what is named is looked up, the manifest written and sent, and the machine followed until it runs.

import { only } from '../../../../contract/collections.ts';
import { ToolError } from '../../../../contract/errors.ts';
import type { Reply } from '../../../../contract/invocation.ts';
import { isObject, readText } from '../../../../contract/read-path.ts';
import type { Json } from '../../../../contract/tool.ts';
import { didYouMean } from '../../../../runtime/did-you-mean.ts';
import { quoted } from '../../../../security/hygiene.ts';
import { lookAt, rowsAt } from '../diagnosis/look.ts';
import { follow, notesOf } from '../follow.ts';
import { checkName } from '../names.ts';
import { objectPath } from '../place.ts';
import { ourManager } from '../request.ts';
import { jsonOf } from '../status.ts';
import { starting } from '../waits.ts';
import type { Work } from '../work.ts';
import { firstBoot } from './cloud-init.ts';
import { manifestOf, type Wanted } from './manifest.ts';

interface Image {
  readonly image: string;
  readonly preference: string;
  /** Who may log in on that image. */
  readonly user: string;
}

/** MCP clients give up after a minute by default. */
const unaskedWaitMs = 45_000;

/** Throws PARAM_ and NAME_UNKNOWN errors before anything is sent. */
export async function createMachine(work: Work): Promise<Reply> {
  const { subject, args, connection, asking, refuse } = work;
  const { namespace = '', name = '' } = subject;
  checkName('name', name, 'VirtualMachine');
  const { wanted, user, notes } = await settled(work);
  const manifest = manifestOf(wanted);
  const isDry = args.dryRun === true;
  const reached = await connection.ask(
    {
      method: 'POST',
      path: objectPath('kubevirt.io', 'v1', 'virtualmachines', namespace),
      query: [
        ['fieldManager', ourManager],
        ['fieldValidation', 'Strict'],
        ...(isDry ? [['dryRun', 'All'] as const] : []),
      ],
      headers: { accept: 'application/json', 'content-type': 'application/json' },
      body: JSON.stringify(manifest),
      notes: [],
    },
    asking,
  );
  if (reached.response.status >= 300) return refuse(reached);
  const { profile } = connection;
  const context = /^[\w.@:/-]+$/.test(profile.context ?? '') ? ` --context=${profile.context}` : '';
  const made = {
    namespace,
    name,
    ...(user === undefined ? {} : { user }),
    ssh: `virtctl ssh ${user === undefined ? '' : `${user}@`}vm/${name} -n ${namespace}${context}`,
    console: `virtctl console ${name} -n ${namespace}${context}`,
  };
  if (isDry) {
    const said = 'A dry run: it would be created as the manifest says. Everything was checked and nothing was changed.';
    return { data: { ...made, status: 'would be created', manifest }, notes: [...notes, said] };
  }
  // Where no controller has looked at it yet, it has none.
  const unseen = wanted.start ? 'created, not seen by a controller yet' : 'created, not started';
  const statusIn = (object: Json | undefined): string => readText(object, 'status.printableStatus') ?? unseen;
  if (!wanted.start) return { data: { ...made, status: statusIn(jsonOf(reached.response)) }, notes };
  const object = { group: 'kubevirt.io', version: 'v1', plural: 'virtualmachines', namespace, name };
  const { clock, report } = work;
  const waitMs = work.waitMs ?? unaskedWaitMs;
  const end = await follow(object, starting({}), { connection, clock, asking, report, waitMs });
  const told = [...notes, ...notesOf(end)];
  const data = { ...made, status: statusIn(end.object) };
  if (end.state !== 'pending') return { data, notes: told };
  const checkWith = `kubevirt_diagnose_virtual_machine namespace=${namespace} name=${name}`;
  return { data, notes: told, job: { id: `virtualmachines/${namespace}/${name}`, state: 'pending', checkWith } };
}

async function settled(work: Work) {
  const { subject, args } = work;
  const { namespace = '', name = '', call } = subject;
  const text = (param: string): string | undefined => {
    const value = args[param];
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  const { source, image } = sourceOf(namespace, text, call.facts?.images);
  const notes: string[] = [];
  if (source.kind === 'dataSource') {
    await mustExist(work, 'data source', 'cdi.kubevirt.io', 'v1beta1', 'datasources', source.namespace, source.name);
  }
  const size = text('instancetype');
  const own = [text('memory'), args.cpu].some((value) => value !== undefined && value !== null);
  if (size !== undefined && own) throw refused('takes "instancetype" or "cpu" and "memory", not both');
  if (size === undefined && text('memory') === undefined) throw refused('needs "instancetype", or "memory"');
  const member = (what: 'instancetype' | 'preference', of: string): Promise<void> => {
    const title = what === 'preference' ? what : 'instance type';
    const plural = `virtualmachinecluster${what}s`;
    return mustExist(work, title, 'instancetype.kubevirt.io', 'v1beta1', plural, undefined, of);
  };
  if (size !== undefined) await member('instancetype', size);
  const asked = text('preference');
  if (asked !== undefined) await member('preference', asked);
  const preference = asked ?? (await usualPreference(work, image, notes));
  const networks = Array.isArray(args.networks) ? (args.networks as readonly Json[]).map(String) : [];
  for (const network of networks) {
    const [where, of] = network.includes('/') ? network.split('/') : [namespace, network];
    const plural = 'network-attachment-definitions';
    await mustExist(work, 'network attachment', 'k8s.cni.cncf.io', 'v1', plural, where, of ?? '');
  }
  const secret = text('userDataSecret');
  if (secret !== undefined && (text('userData') ?? text('sshKey')) !== undefined) {
    throw refused('takes "userDataSecret", or "userData" and "sshKey", not both');
  }
  if (secret !== undefined) await mustExist(work, 'secret', '', 'v1', 'secrets', namespace, secret);
  const userData = await firstBoot(text('userData'), text('sshKey'));
  const diskSize = text('diskSize');
  const lasts = diskSize !== undefined || source.kind === 'dataSource';
  if (!lasts) notes.push('Without "diskSize" what is written to its disk is lost at each stop.');
  if (userData === undefined && secret === undefined) {
    notes.push('Without "sshKey" or "userData" nobody may be able to log in.');
  }
  const wanted: Wanted = {
    ...{ namespace, name, source, instancetype: size, preference, networks },
    disk: lasts ? { size: diskSize, storageClass: text('storageClass') } : undefined,
    cpu: typeof args.cpu === 'number' ? args.cpu : undefined,
    memory: text('memory'),
    firstBoot: secret !== undefined ? { secret } : userData === undefined ? undefined : { userData },
    start: args.start !== false,
  };
  return { wanted, user: image?.user, notes };
}

type TextAt = (param: string) => string | undefined;

/** Exactly one of an operating system, a data source and an image. */
function sourceOf(
  namespace: string,
  text: TextAt,
  known: Json | undefined,
): { readonly source: Wanted['source']; readonly image: Image | undefined } {
  const [os, dataSource, image] = [text('os'), text('dataSource'), text('image')];
  const asked = only([os, dataSource, image].filter((one) => one !== undefined));
  if (asked === undefined) throw refused('needs one of "os", "dataSource" and "image"');
  if (dataSource !== undefined) {
    const [where, of] = dataSource.includes('/') ? dataSource.split('/') : [namespace, dataSource];
    return { source: { kind: 'dataSource', namespace: where ?? '', name: of ?? '' }, image: undefined };
  }
  if (image !== undefined) return { source: { kind: 'image', image }, image: undefined };
  const images = (isObject(known) ? known : {}) as unknown as Readonly<Record<string, Image>>;
  const wanted = asked.toLowerCase();
  const found = Object.hasOwn(images, wanted) ? images[wanted] : undefined;
  if (found !== undefined) return { source: { kind: 'image', image: found.image }, image: found };
  const names = Object.keys(images);
  throw new ToolError(
    'PARAM_VALUE',
    `"os" knows no image of ${quoted(asked)}.${didYouMean(wanted, names)} Nothing was sent.`,
    {
      hint: `Known are ${names.join(', ')}; for others name an "image" or a "dataSource".`,
    },
  );
}

/** The guest defaults of an operating system, where the cluster has them. */
async function usualPreference({ connection, asking }: Work, image: Image | undefined, notes: string[]) {
  if (image === undefined) return undefined;
  const plural = 'virtualmachineclusterpreferences';
  const path = objectPath('instancetype.kubevirt.io', 'v1beta1', plural, undefined, image.preference);
  const { state } = await lookAt(path, connection, asking);
  if (state === 'found') return image.preference;
  notes.push(`The cluster has no preference "${image.preference}"; the machine gets none.`);
  return undefined;
}

/** What may not be read is left to the cluster to judge. */
async function mustExist(
  { connection, asking }: Work,
  noun: string,
  group: string,
  version: string,
  plural: string,
  namespace: string | undefined,
  name: string,
): Promise<void> {
  checkName(noun, name, undefined);
  const found = await lookAt(objectPath(group, version, plural, namespace, name), connection, asking);
  if (found.state !== 'absent') return;
  const rows = (await rowsAt(objectPath(group, version, plural, namespace), connection, asking)) ?? [];
  const names = rows.flatMap((row) => readText(row, 'metadata.name') ?? []);
  const where = namespace === undefined ? 'The cluster' : `Namespace "${namespace}"`;
  const near = didYouMean(name, names);
  throw new ToolError('NAME_UNKNOWN', `${where} has no ${noun} called ${quoted(name)}.${near} Nothing was sent.`);
}

const refused = (what: string): ToolError =>
  new ToolError('PARAM_VALUE', `kubevirt_create_machine ${what}. Nothing was sent.`);
