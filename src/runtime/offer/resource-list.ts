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

/** Last step of `kubevirt://{namespace}/...` > what stands there, and the tool that reads it. */
export const namespaceLists: ReadonlyMap<string, { readonly what: string; readonly tool: string }> = new Map([
  ['vms', { what: 'VMs', tool: 'kubevirt_list_virtual_machines' }],
  ['vmis', { what: 'running instances', tool: 'kubevirt_list_virtual_machine_instances' }],
  ['datavolumes', { what: 'data volumes', tool: 'kubevirt_list_data_volumes' }],
  ['snapshots', { what: 'snapshots', tool: 'kubevirt_list_virtual_machine_snapshots' }],
]);

const namespaceTemplates = [...namespaceLists].map(
  ([step, { what }]): ResourceTemplate => ({
    uriTemplate: `kubevirt://{namespace}/${step}`,
    name: `kubevirt-${step}`,
    title: `${what.charAt(0).toUpperCase()}${what.slice(1)} of a namespace`,
    description: `The KubeVirt ${what} of one namespace with their status.`,
    mimeType: plain,
  }),
);

/** URIs with variables, each of which can be completed. */
export const listTemplates = (providers: readonly string[]): readonly ResourceTemplate[] => [
  apiReference,
  ...(providers.includes('kubevirt') ? namespaceTemplates : []),
];
