// Which resources there are: what a client may read without calling a tool. Needs no catalog.

export interface ResourceEntry {
  readonly uri: string;
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly mimeType: string;
}

export interface ResourceTemplate {
  /** RFC 6570, simple expansion only. */
  readonly uriTemplate: string;
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly mimeType: string;
}

/** Every resource is text to read. */
export const plain = 'text/plain';

/** One inventory per provider. */
export const listResources = (providers: readonly string[]): readonly ResourceEntry[] =>
  providers.map((provider) => ({
    uri: `virtspan://${provider}/inventory`,
    name: `${provider}-inventory`,
    title: `Inventory of ${provider}`,
    description: 'How many of each kind of thing there are, and the first of each.',
    mimeType: plain,
  }));

const apiReference: ResourceTemplate = {
  uriTemplate: 'virtspan://{provider}/api/{command}',
  name: 'api-reference',
  title: 'API reference',
  description: 'One operation of an API, by its own name or its tool: parameters, risk, errors, result, related tools.',
  mimeType: plain,
};

const namespaceVms: ResourceTemplate = {
  uriTemplate: 'kubevirt://{namespace}/vms',
  name: 'kubevirt-vms',
  title: 'VMs of a namespace',
  description: 'The KubeVirt VMs of one namespace with their status.',
  mimeType: plain,
};

/** URIs with variables, each of which can be completed. */
export const listTemplates = (providers: readonly string[]): readonly ResourceTemplate[] => [
  apiReference,
  ...(providers.includes('kubevirt') ? [namespaceVms] : []),
];
