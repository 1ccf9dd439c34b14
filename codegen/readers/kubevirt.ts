// KubeVirt and CDI: OpenAPI 2 as released or OpenAPI 3 as clusters serve it, merged into one operation per kind and verb.
import { GenerationError } from '../errors.ts';
import { splitWords } from '../ir/names.ts';
import type { Api, Oddity, Operation } from '../ir/types.ts';
import { compare } from '../ir/validate.ts';
import { laterKinds, readCustomResources } from './kubevirt-crds.ts';
import {
  type About,
  collectionOperations,
  type Found,
  itemOperations,
  operationOf,
  subresourceOperation,
} from './kubevirt-operations.ts';
import { compareVersions, type Groups, type Place, placeOf } from './kubevirt-paths.ts';
import { workflowsIn } from './kubevirt-workflows.ts';
import { type Document, type Endpoint, readDocuments, refName } from './openapi-documents.ts';
import { type ShapeBook, shapeBook } from './openapi-shapes.ts';
import type { Source } from './reader.ts';

/**
 * Reads the spec and, from the extra `cdi`, CDI's, unless the spec holds that group itself; the extra `crds` tells of
 * kinds that the specs forget, `templates` of subresources that belong to some of them, and `core` is the Kubernetes
 * around the machines. Operations on objects get ids made of verb and kind, which hold from version to version;
 * `covers` has the spec's own. Older versions of a group, watch and discovery paths keep their own ids.
 */
export function readKubeVirt(source: Source): Api {
  const oddities: Oddity[] = [];
  const odd = (origin: string, what: string): void => void oddities.push({ origin, what });
  const own = readDocuments(source.file, source.text, odd);
  const hasCdi = own.some(({ endpoints }) => endpoints.some(({ path }) => path.startsWith('/apis/cdi.kubevirt.io/')));
  const cdi =
    hasCdi || source.extras.cdi === undefined
      ? []
      : readDocuments('cdi', source.extras.cdi, (origin, what) => odd(`cdi${origin}`, what));
  const further = (name: string): Document[] => {
    const text = source.extras[name];
    return text === undefined ? [] : readDocuments(name, text, (origin, what) => odd(`${name}${origin}`, what));
  };
  const read = [...own, ...cdi];
  const core = further('core');
  // Subresources of a kind are there once the kind is.
  const later = laterKinds(source.extras.crds, source.version);
  const templates = further('templates').map((document) => ({
    ...document,
    endpoints: document.endpoints.filter(({ path }) => !path.split('/').some((step) => later.has(step))),
  }));
  const documents = [...read, ...customResources(source, read), ...templates, ...core];
  const found = documents.flatMap((document) => document.endpoints.map((endpoint): Found => ({ document, endpoint })));
  const groupsOf = (document: Document): Groups => (core.includes(document) || document.isCut ? 'all' : 'own');
  const kinds = kindsIn(found, groupsOf);
  const placed = found.map((one) => ({
    ...one,
    place: placeOf(one.endpoint.path, (group, plural) => kinds.has(`${group}/${plural}`), groupsOf(one.document)),
  }));
  const foreign = placed.filter(({ place }) => place.kind === 'foreign').length;
  if (foreign > 0) odd('/paths', `${foreign} operations belong to other API groups and are not read`);
  const shapes = shapeBook(documents);
  const flows = workflowsIn(source.extras.workflows);
  const operations = operationsOf(placed, kinds, shapes);
  if (operations.length === 0) {
    throw new GenerationError('SPEC_INVALID', source.file, 'it holds no path below /apis of a kubevirt.io group');
  }
  return {
    provider: 'kubevirt',
    version: source.version,
    source: { file: source.file, sha256: source.sha256 },
    operations: [...operations, ...flows.operations].sort((a, b) => compare(a.id, b.id)),
    shapes: { ...shapes.all(), ...flows.shapes },
    oddities,
  };
}

type Placed = Found & { readonly place: Place };

/** From the extra `crds`: the kinds that clusters serve and no document has. */
function customResources({ extras, version }: Source, documents: readonly Document[]): readonly Document[] {
  if (extras.crds === undefined) return [];
  const found = documents.flatMap((document) => document.endpoints.map((endpoint): Found => ({ document, endpoint })));
  const kinds = kindsIn(found, () => 'own');
  return [readCustomResources(extras.crds, documents[0]!, (group, plural) => isInSpec(kinds, group, plural), version)];
}

/** Plurals in specs are not always those of the cluster: kubevirt is kubevirts. */
const isInSpec = (kinds: ReadonlyMap<string, string>, group: string, plural: string): boolean =>
  kinds.has(`${group}/${plural}`) || kinds.has(`${group}/${plural.replace(/s$/, '')}`);

/** `kubevirt.io/virtualmachines` > VirtualMachine, from what the endpoints of a path take and give. */
function kindsIn(found: readonly Found[], groupsOf: (document: Document) => Groups): ReadonlyMap<string, string> {
  const kinds = new Map<string, string>();
  const everywhere = (): boolean => true;
  for (const { endpoint, document } of found) {
    const place = placeOf(endpoint.path, everywhere, groupsOf(document));
    if (place.kind !== 'item' && !(place.kind === 'collection' && endpoint.method === 'POST')) continue;
    const kind = endpoint.kind ?? kindOf(endpoint);
    if (kind !== undefined) kinds.set(`${place.group}/${place.plural}`, kind);
  }
  return kinds;
}

function kindOf({ method, answer, body }: Endpoint): string | undefined {
  if (method === 'DELETE' || method === 'PATCH') return undefined;
  return refName(method === 'GET' ? answer : body?.schema)
    ?.split('.')
    .at(-1);
}

function operationsOf(placed: readonly Placed[], kinds: ReadonlyMap<string, string>, shapes: ShapeBook): Operation[] {
  const newest = newestVersions(placed);
  const twins = twinsIn(kinds);
  const groups = new Map<string, Placed[]>();
  const list: Operation[] = [];
  for (const one of placed) {
    const { place, endpoint } = one;
    const isOurs = place.kind === 'collection' || place.kind === 'item' || place.kind === 'subresource';
    if (!isOurs || newest.get(place.group) !== place.version || twins.has(`${place.group}/${place.plural}`)) {
      if (place.kind !== 'foreign') list.push(plain(one, shapes));
      continue;
    }
    const plural = place.plural ?? '';
    const key =
      place.kind === 'subresource'
        ? `${place.group}|${plural}|${place.steps.join('/')}|${endpoint.method}`
        : `${place.group}|${plural}|${place.kind}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  for (const members of groups.values()) list.push(...grouped(members, kinds, shapes));
  return list;
}

/** Resources whose kind an earlier group has too, as Event of the core group: they keep their own ids. */
function twinsIn(kinds: ReadonlyMap<string, string>): ReadonlySet<string> {
  const sorted = [...kinds].sort(([a], [b]) => compare(a, b));
  return new Set(
    sorted.filter(([, kind], at) => sorted.slice(0, at).some((one) => one[1] === kind)).map(([key]) => key),
  );
}

function grouped(members: readonly Placed[], kinds: ReadonlyMap<string, string>, shapes: ShapeBook): Operation[] {
  const { place } = members[0]!;
  switch (place.kind) {
    case 'collection':
    case 'item': {
      const kind = kinds.get(`${place.group}/${place.plural}`)!;
      const about = { category: categoryOf(place.group, kind), apiVersion: apiVersionOf(place), kind };
      return place.kind === 'item'
        ? itemOperations(about, members, shapes)
        : collectionOperations(about, members, shapes);
    }
    case 'subresource': {
      const kind =
        place.plural === undefined ? undefined : (kindOfPlural(place.plural, kinds) ?? members[0]!.endpoint.kind);
      const about: About = {
        category: categoryOf(place.group, kind),
        apiVersion: apiVersionOf(place),
        ...(kind === undefined ? {} : { kind }),
      };
      return [subresourceOperation(about, place.steps, members, shapes)];
    }
    default:
      return members.map((member) => plain(member, shapes));
  }
}

/** The core group has no name. */
const apiVersionOf = ({ group, version }: { readonly group: string; readonly version: string }): string =>
  group === '' ? version : `${group}/${version}`;

/** Objects of the big groups are categories of their own; the small groups are one each. */
function categoryOf(group: string, kind: string | undefined): string {
  const isBig =
    group === '' || group === 'kubevirt.io' || group === 'cdi.kubevirt.io' || group === 'subresources.kubevirt.io';
  return isBig && kind !== undefined ? kind : group;
}

function kindOfPlural(plural: string, kinds: ReadonlyMap<string, string>): string | undefined {
  const key = [...kinds.keys()].sort(compare).find((known) => known.endsWith(`/${plural}`));
  return key === undefined ? undefined : kinds.get(key);
}

/** The best version of each group that has objects or subresources. */
function newestVersions(placed: readonly Placed[]): ReadonlyMap<string, string> {
  const newest = new Map<string, string>();
  for (const { place } of placed) {
    if (!('version' in place)) continue;
    const known = newest.get(place.group);
    if (known === undefined || compareVersions(place.version, known) < 0) newest.set(place.group, place.version);
  }
  return newest;
}

/** An endpoint as the spec has it, for what is left out with a reason. */
function plain({ document, endpoint, place }: Placed, shapes: ShapeBook): Operation {
  const category =
    { watch: 'Watch', discovery: 'Discovery', server: 'Server', foreign: 'Foreign' }[place.kind as 'watch'] ?? 'Older';
  const words = splitWords(endpoint.id) as [string, ...string[]];
  const operation = operationOf({ document, endpoint }, { category, apiVersion: '' }, shapes, {
    id: endpoint.id,
    words,
  });
  return category === 'Older'
    ? operation
    : { ...operation, unplaced: 'it is no operation on objects of a group that is read' };
}
