// `manifest.json` of the MCPB bundle: what a desktop client installs with one click, and what it asks its user for.
import type { ProfileVariable } from '../../src/contract/cloud.ts';
import type { Manifest } from './server-json.ts';

export interface Described extends Manifest {
  readonly description: string;
  readonly license: string;
  readonly author: string;
  readonly homepage: string;
  readonly bugs: { readonly url: string };
  readonly keywords: readonly string[];
  readonly engines: { readonly node: string };
}

/** What a person is asked for; the variables that others of the same meaning stand for are not asked again. */
const asked: Readonly<Record<string, readonly [title: string, description: string]>> = {
  CLOUDSTACK_API_URL: ['CloudStack: address', 'https://cloud.example/client/api. Leave it empty without a CloudStack.'],
  CLOUDSTACK_API_KEY: ['CloudStack: API key', 'From your user in the CloudStack UI.'],
  CLOUDSTACK_SECRET_KEY: [
    'CloudStack: secret key',
    'The secret half; it is kept by this client, not in a file of ours.',
  ],
  KUBECONFIG: ['KubeVirt: kubeconfig', 'The file of the cluster; ~/.kube/config when left empty.'],
  VBOX_WEBSERVICE_URL: ['VirtualBox: address', 'Of a vboxwebsrv, or "start" for one of its own on this machine.'],
  VBOX_WEBSERVICE_USER: ['VirtualBox: user', 'To log on at the web service.'],
  VBOX_WEBSERVICE_PASSWORD: ['VirtualBox: password', 'Of that user.'],
};

/** By the schema of manifest 0.3. Throws for a variable that no cloud reads. */
export function mcpbManifest(about: Described, variables: readonly ProfileVariable[]) {
  const url = about.repository.url.replace(/^git\+/, '').replace(/\.git$/, '');
  const settings = Object.entries(asked).map(([variable, [title, description]]) => {
    const { holds } = variables.find(({ name }) => name === variable) ?? missing(variable);
    const type = holds === 'path' ? 'file' : 'string';
    const setting = { type, title, description, required: false, default: '', sensitive: holds === 'secret' };
    return { variable, key: variable.toLowerCase(), setting };
  });
  return {
    manifest_version: '0.3',
    name: about.name,
    display_name: 'virtspan',
    version: about.version,
    description: about.description,
    author: { name: about.author },
    repository: { type: 'git', url },
    homepage: about.homepage,
    support: about.bugs.url,
    license: about.license,
    keywords: about.keywords,
    server: {
      type: 'node',
      entry_point: 'dist/main.js',
      mcp_config: {
        command: 'node',
        args: ['${__dirname}/dist/main.js'],
        env: {
          ...Object.fromEntries(settings.map(({ variable, key }) => [variable, `\${user_config.${key}}`])),
          VIRTSPAN_READ_ONLY: '${user_config.read_only}',
        },
      },
    },
    tools_generated: true,
    prompts_generated: true,
    compatibility: { platforms: ['darwin', 'linux', 'win32'], runtimes: { node: about.engines.node } },
    user_config: {
      ...Object.fromEntries(settings.map(({ key, setting }) => [key, setting])),
      read_only: {
        type: 'boolean',
        title: 'Only look',
        description: 'Refuse whatever changes something.',
        required: false,
        default: false,
      },
    },
  };
}

function missing(variable: string): never {
  throw new Error(`No cloud reads ${variable}.`);
}
