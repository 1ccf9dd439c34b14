// The readers there are, by the name that a provider's sources.json gives, its own id where it gives none.
import { readCloudStack } from './cloudstack.ts';
import { readKubeVirt } from './kubevirt.ts';
import { readOpenApi } from './openapi.ts';
import type { Reader } from './reader.ts';
import { readVirtualBox } from './virtualbox.ts';

export const readers: Readonly<Record<string, Reader>> = {
  cloudstack: readCloudStack,
  kubevirt: readKubeVirt,
  openapi: readOpenApi,
  virtualbox: readVirtualBox,
};
