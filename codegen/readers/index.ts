// The readers there are. A new provider is one line here and one in src/main.ts.
import { readCloudStack } from './cloudstack.ts';
import { readKubeVirt } from './kubevirt.ts';
import type { Reader } from './reader.ts';
import { readVirtualBox } from './virtualbox.ts';

export const readers: Readonly<Record<string, Reader>> = {
  cloudstack: readCloudStack,
  kubevirt: readKubeVirt,
  virtualbox: readVirtualBox,
};
