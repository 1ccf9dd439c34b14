// `server.json` for the MCP registry: what the package is called there, and which variables it takes.
import type { ProfileVariable } from '../../src/contract/cloud.ts';

export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly mcpName: string;
  readonly repository: { readonly url: string };
}

const what: Readonly<Record<ProfileVariable['holds'], string>> = {
  secret: 'A secret that a profile is read from.',
  path: 'A path that a profile is read from.',
  setting: 'A setting that a profile is read from.',
};

/** The file as the schema of 2025-12-11 wants it. */
export function serverJson({ name, version, mcpName, repository }: Manifest, variables: readonly ProfileVariable[]) {
  return {
    $schema: 'https://static.modelcontextprotocol.io/schemas/2025-12-11/server.schema.json',
    name: mcpName,
    title: 'virtspan',
    description: 'The whole API of CloudStack, KubeVirt and VirtualBox, with a person asked before danger.',
    version,
    repository: { url: repository.url.replace(/^git\+/, '').replace(/\.git$/, ''), source: 'github' },
    packages: [
      {
        registryType: 'npm',
        identifier: name,
        version,
        runtimeHint: 'npx',
        transport: { type: 'stdio' },
        environmentVariables: variables.map(({ name: variable, holds }) => ({
          name: variable,
          description: what[holds],
          isRequired: false,
          isSecret: holds === 'secret',
          format: 'string',
        })),
      },
    ],
  };
}
