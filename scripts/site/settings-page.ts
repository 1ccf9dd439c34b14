// The page of settings: every key that the schema of virtspan.yaml knows, as README.md has them.
import { section as cloudstack } from '../../src/clouds/cloudstack/profile-schema.ts';
import { section as kubevirt } from '../../src/clouds/kubevirt/profile-schema.ts';
import { section as virtualbox } from '../../src/clouds/virtualbox/profile-schema.ts';
import { keysTable } from '../readme/keys.ts';
import { linked } from './markdown.ts';

export const settingsPage = (): string => `# Settings

\`~/.config/virtspan/virtspan.yaml\`, or the file that \`--config\` names. The command line wins over variables
(\`VIRTSPAN_MODE\` ...), these over the file; what only restricts holds when any of them says so. A secret is a text, or
\`{ env: NAME }\`, or \`{ file: PATH }\`. \`virtspan doctor\` reads the file and says what is wrong in it.

\`\`\`yaml
profiles:
  lab: { provider: cloudstack, url: "https://lab.example/client/api", api_key: { env: LAB_KEY }, secret_key: { env: LAB_SECRET } }
server: { read_only: true, toolsets: [cloudstack/volume] }
limits: { wait_s: 45 }
\`\`\`

${linked(keysTable({ cloudstack, kubevirt, virtualbox }))}
`;
