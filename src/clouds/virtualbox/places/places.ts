// Networks and storage of VirtualBox under names of the operator's own.
import type { CloudPlaces } from '../../../contract/place-work.ts';
import { networks } from './networks.ts';
import { storage } from './storage.ts';

export const places: CloudPlaces = { networks, storage };
