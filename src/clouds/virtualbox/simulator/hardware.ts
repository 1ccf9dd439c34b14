// The parts of a new simulated machine and their settings.
import { type Thing, thing, type Value } from './thing.ts';

/** Attributes of a machine as it is made; every call makes parts of its own. */
export function hardware(): Readonly<Record<string, Value>> {
  return {
    accessible: 'true',
    description: '',
    groups: ['/'],
    memorySize: '128',
    CPUCount: '1',
    CPUExecutionCap: '100',
    CPUProfile: 'host',
    snapshotCount: '0',
    currentStateModified: 'true',
    clipboardMode: 'Disabled',
    dnDMode: 'Disabled',
    VMExecutionEngine: 'Default',
    VMProcessPriority: 'Default',
    paravirtProvider: 'Default',
    pointingHIDType: 'PS2Mouse',
    keyboardHIDType: 'PS2Keyboard',
    IOCacheEnabled: 'true',
    IOCacheSize: '5',
    storageControllers: [],
    mediumAttachments: [],
    sharedFolders: [],
    USBControllers: [],
    graphicsAdapter: thing('IGraphicsAdapter', { graphicsControllerType: 'VMSVGA', VRAMSize: '16', monitorCount: '1' }),
    platform: thing('IPlatform', {
      architecture: 'x86',
      chipsetType: 'PIIX3',
      iommuType: 'None',
      RTCUseUTC: 'true',
      x86: thing('IPlatformX86', { HPETEnabled: 'false' }),
    }),
    firmwareSettings: thing('IFirmwareSettings', {
      firmwareType: 'BIOS',
      bootMenuMode: 'MessageAndMenu',
      ACPIEnabled: 'true',
      IOAPICEnabled: 'true',
      APICMode: 'APIC',
      timeOffset: '0',
    }),
    VRDEServer: thing('IVRDEServer', {
      enabled: 'false',
      authType: 'Null',
      authTimeout: '5000',
      allowMultiConnection: 'false',
      VRDEExtPack: '',
      authLibrary: '',
    }),
    audioSettings: thing('IAudioSettings', {
      adapter: thing('IAudioAdapter', {
        enabled: 'true',
        enabledIn: 'false',
        enabledOut: 'true',
        audioController: 'AC97',
        audioCodec: 'STAC9700',
        audioDriver: 'Default',
      }),
    }),
    adapters: Array.from({ length: 8 }, (_, slot) => adapter(slot)),
  };
}

function adapter(slot: number): Thing {
  return thing('INetworkAdapter', {
    slot: String(slot),
    enabled: String(slot === 0),
    adapterType: 'I82540EM',
    attachmentType: 'NAT',
    MACAddress: `0800270000${(16 + slot).toString(16)}`.toUpperCase(),
    cableConnected: 'true',
    promiscModePolicy: 'Deny',
    NATEngine: thing('INATEngine', {
      network: '',
      hostIP: '',
      redirects: [],
      DNSPassDomain: 'true',
      DNSProxy: 'false',
    }),
  });
}
