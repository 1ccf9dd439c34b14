// How an object is shown inside another one's result: a few of its attributes, and a handle where it has to be kept.

/** An interface: attributes with their wire types, `name string`, and the declaring interface where it is another one. */
export interface RecordDef {
  readonly fields: readonly string[];
  /** Kind of handle under which such an object is kept. */
  readonly keep?: string;
  /**
   * The operation that opens it with a login. Whoever comes across one that was opened otherwise, by another principal or
   * another program, gets no handle: it would be somebody else's login.
   */
  readonly opened?: string;
}

const fsObject = fields(
  'name string, type enum, objectSize int64, fileAttributes string, modificationTime int64, ' +
    'userName string, groupName string',
);
const fsVolume = fields(
  'freeSize int64, totalSize int64, blockSize uint32, isReadOnly boolean, type string, label string, ' +
    'mountPoint string',
);
const usbDevice = fields(
  'id string, vendorId uint16, productId uint16, manufacturer string, product string, ' +
    'serialNumber string, address string',
);
const usbFilter = fields(
  'name string, active boolean, vendorId string, productId string, manufacturer string, product string, ' +
    'serialNumber string',
);
/** `id string, name string` as a list. */
function fields(text: string): readonly string[] {
  return text.split(', ');
}

const from = (declaring: string, fields: readonly string[]): readonly string[] =>
  fields.map((field) => `${field} ${declaring}`);

/** Objects behind references. */
export const records: Readonly<Record<string, RecordDef>> = {
  IAppliance: { keep: 'appliance', fields: fields('path string, machines string[]') },
  IAudioAdapter: {
    fields: fields(
      'enabled boolean, enabledIn boolean, enabledOut boolean, audioController enum, audioCodec enum, ' +
        'audioDriver enum',
    ),
  },
  IAudioSettings: { fields: fields('adapter IAudioAdapter') },
  IBandwidthControl: { fields: fields('numGroups uint32') },
  IBandwidthGroup: { fields: fields('name string, type enum, maxBytesPerSec int64') },
  ICPUProfile: { fields: fields('name string, fullName string, architecture enum') },
  ICertificate: {
    fields: fields(
      'friendlyName string, subjectName string[], issuerName string[], validityPeriodNotAfter string, ' +
        'trusted boolean, expired boolean',
    ),
  },
  ICloudClient: { keep: 'cloudClient', fields: [] },
  ICloudMachine: { fields: fields('id string, name string, state enum, accessible boolean') },
  ICloudNetwork: {
    fields: fields('networkName string, enabled boolean, provider string, profile string, networkId string'),
  },
  ICloudNetworkEnvironmentInfo: { fields: fields('tunnelNetworkId string') },
  ICloudNetworkGatewayInfo: {
    fields: fields('publicIP string, secondaryPublicIP string, macAddress string, instanceId string'),
  },
  ICloudProfile: { fields: fields('name string, providerId string') },
  ICloudProvider: { fields: fields('name string, shortName string, id string, profileNames string[]') },
  ICloudProviderManager: { fields: [] },
  IDHCPConfig: { fields: fields('scope enum, minLeaseTime uint32, defaultLeaseTime uint32, maxLeaseTime uint32') },
  IDHCPGlobalConfig: {
    fields: from(
      'IDHCPConfig',
      fields('scope enum, minLeaseTime uint32, defaultLeaseTime uint32, maxLeaseTime uint32'),
    ),
  },
  IDHCPGroupCondition: { fields: fields('inclusive boolean, type enum, value string') },
  IDHCPGroupConfig: { fields: fields('name string') },
  IDHCPIndividualConfig: { fields: fields('MACAddress string, machineId string, slot uint32, fixedAddress string') },
  IDHCPServer: {
    fields: fields(
      'networkName string, enabled boolean, IPAddress string, networkMask string, lowerIP string, ' + 'upperIP string',
    ),
  },
  IDataStream: { keep: 'stream', fields: fields('readSize uint32') },
  IDisplay: { fields: [] },
  IEmulatedUSB: { fields: fields('webcams string[]') },
  IFirmwareSettings: {
    fields: fields(
      'firmwareType enum, bootMenuMode enum, ACPIEnabled boolean, IOAPICEnabled boolean, APICMode enum, ' +
        'timeOffset int64',
    ),
  },
  IForm: { keep: 'form', fields: fields('values IFormValue[]') },
  IFormValue: { fields: fields('label string, type enum, enabled boolean, visible boolean') },
  IFsObjInfo: { fields: fsObject },
  IGraphicsAdapter: { fields: fields('graphicsControllerType enum, VRAMSize uint32, monitorCount uint32') },
  IGuest: { fields: fields('OSTypeId string, additionsRunLevel enum, additionsVersion string') },
  IGuestDebugControl: { fields: fields('debugProvider enum, debugPort uint32') },
  IGuestDirectory: {
    keep: 'guestDirectory',
    fields: from('IDirectory', fields('id uint32, directoryName string, status enum')),
  },
  IGuestDnDSource: { fields: from('IDnDBase', fields('formats string[]')) },
  IGuestDnDTarget: { fields: from('IDnDBase', fields('formats string[]')) },
  IGuestFile: {
    keep: 'guestFile',
    fields: from('IFile', fields('id uint32, filename string, status enum, offset int64')),
  },
  IGuestFsInfo: { fields: from('IFsInfo', fsVolume) },
  IGuestFsObjInfo: { fields: from('IFsObjInfo', fsObject) },
  IGuestProcess: {
    keep: 'guestProcess',
    fields: from('IProcess', fields('PID uint32, status enum, executablePath string, exitCode int32')),
  },
  IGuestScreenInfo: {
    keep: 'guestScreen',
    fields: fields(
      'screenId uint32, guestMonitorStatus enum, primary boolean, width uint32, height uint32, ' +
        'bitsPerPixel uint32',
    ),
  },
  IGuestSession: {
    keep: 'guestSession',
    opened: 'IGuest_createSession',
    fields: fields('id uint32, name string, user string, status enum'),
  },
  IHost: {
    fields: fields(
      'operatingSystem string, OSVersion string, architecture enum, processorOnlineCount uint32, ' +
        'memorySize uint32, memoryAvailable uint32',
    ),
  },
  IHostAudioDevice: { fields: fields('id string, name string, type enum, usage enum, state enum') },
  IHostDrive: { fields: fields('drivePath string, model string, size int64, partitioningType enum') },
  IHostNetworkInterface: {
    fields: fields('name string, id string, IPAddress string, networkMask string, status enum, interfaceType enum'),
  },
  IHostOnlyNetwork: {
    fields: fields(
      'networkName string, id string, enabled boolean, networkMask string, lowerIP string, upperIP string',
    ),
  },
  IHostUSBDevice: { fields: [...from('IUSBDevice', usbDevice), 'state enum'] },
  IHostUSBDeviceFilter: { fields: [...from('IUSBDeviceFilter', usbFilter), 'action enum'] },
  IHostVideoInputDevice: { fields: fields('name string, alias string, path string') },
  IKeyboard: { fields: [] },
  IMachine: { fields: fields('id string, name string, state enum') },
  IMachineDebugger: { fields: [] },
  IMedium: {
    fields: fields(
      'id string, name string, location string, state enum, deviceType enum, format string, size int64, ' +
        'logicalSize int64',
    ),
  },
  IMediumFormat: { fields: fields('id string, name string, capabilities enum[]') },
  IMediumIO: { keep: 'mediumIO', fields: fields('writable boolean') },
  IMouse: { fields: fields('absoluteSupported boolean, relativeSupported boolean') },
  IMousePointerShape: { fields: fields('visible boolean, width uint32, height uint32') },
  INATEngine: { fields: fields('network string, hostIP string, redirects string[]') },
  INATNetwork: {
    fields: fields(
      'networkName string, enabled boolean, network string, needDhcpServer boolean, ' + 'portForwardRules4 string[]',
    ),
  },
  INetworkAdapter: {
    fields: fields(
      'slot uint32, enabled boolean, attachmentType enum, adapterType enum, MACAddress string, ' +
        'cableConnected boolean',
    ),
  },
  INvramStore: { fields: fields('nonVolatileStorageFile string') },
  IParallelPort: { fields: fields('slot uint32, enabled boolean, path string') },
  IPerformanceCollector: { fields: [] },
  IPerformanceMetric: {
    fields: fields(
      'metricName string, object nsISupports, unit string, period uint32, count uint32, minimumValue int32, ' +
        'maximumValue int32',
    ),
  },
  IPlatform: { fields: fields('architecture enum, chipsetType enum, iommuType enum, RTCUseUTC boolean') },
  IPlatformProperties: { fields: fields('serialPortCount uint32, parallelPortCount uint32, maxBootPosition uint32') },
  IPlatformX86: { fields: fields('HPETEnabled boolean') },
  IProgress: { fields: fields('id string, description string, percent uint32, completed boolean, canceled boolean') },
  IRecordingScreenSettings: {
    fields: fields(
      'id uint32, enabled boolean, filename string, videoWidth uint32, videoHeight uint32, videoFPS uint32',
    ),
  },
  IRecordingSettings: { fields: fields('enabled boolean, paused boolean') },
  ISerialPort: { fields: fields('slot uint32, enabled boolean, hostMode enum, path string') },
  ISharedFolder: {
    fields: fields(
      'name string, hostPath string, accessible boolean, writable boolean, autoMount boolean, ' +
        'autoMountPoint string',
    ),
  },
  ISnapshot: {
    fields: fields('id string, name string, description string, timeStamp ms, online boolean, childrenCount uint32'),
  },
  IStorageController: {
    fields: fields(
      'name string, bus enum, controllerType enum, portCount uint32, bootable boolean, ' + 'useHostIOCache boolean',
    ),
  },
  ISystemProperties: {
    fields: fields(
      'defaultMachineFolder string, defaultHardDiskFormat string, defaultFrontend string, ' +
        'maxGuestRAM uint32, maxGuestCPUCount uint32',
    ),
  },
  ITrustedPlatformModule: { fields: fields('type enum, location string') },
  IUSBController: { fields: fields('name string, type enum, USBStandard uint16') },
  IUSBDevice: { fields: usbDevice },
  IUSBDeviceFilter: { fields: usbFilter },
  IUSBDeviceFilters: { fields: fields('deviceFilters IUSBDeviceFilter[]') },
  IUefiVariableStore: { fields: fields('secureBootEnabled boolean') },
  IUnattended: { keep: 'unattended', fields: fields('isoPath string, hostname string') },
  IUpdateAgent: { fields: fields('name string, enabled boolean, state enum, version string, lastCheckDate string') },
  IVFSExplorer: { keep: 'explorer', fields: fields('path string, type enum') },
  IVRDEServer: { fields: fields('enabled boolean, authType enum, allowMultiConnection boolean, VRDEExtPack string') },
  IVirtualSystemDescription: { keep: 'virtualSystem', fields: fields('count uint32') },
  IVirtualSystemDescriptionForm: { keep: 'form', fields: from('IForm', fields('values IFormValue[]')) },
};

/** Objects that travel whole, inside the answer. */
export const structs: Readonly<Record<string, readonly string[]>> = {
  IAdditionsFacility: fields('classType enum, lastUpdated int64, name string, status enum, type enum'),
  IGuestOSType: fields(
    'familyId string, familyDescription string, id string, subtype string, description string, ' +
      'is64Bit boolean, platformArchitecture enum, recommendedIOAPIC boolean, recommendedVirtEx boolean, ' +
      'recommendedRAM uint32, recommendedGraphicsController enum, recommendedVRAM uint32, ' +
      'recommended3DAcceleration boolean, recommendedHDD int64, adapterType enum, recommendedPAE boolean, ' +
      'recommendedDVDStorageController enum, recommendedDVDStorageBus enum, ' +
      'recommendedHDStorageController enum, recommendedHDStorageBus enum, recommendedFirmware enum, ' +
      'recommendedUSBHID boolean, recommendedHPET boolean, recommendedUSBTablet boolean, ' +
      'recommendedRTCUseUTC boolean, recommendedChipset enum, recommendedIommuType enum, ' +
      'recommendedAudioController enum, recommendedAudioCodec enum, recommendedFloppy boolean, ' +
      'recommendedUSB boolean, recommendedUSB3 boolean, recommendedTFReset boolean, ' +
      'recommendedX2APIC boolean, recommendedCPUCount uint32, recommendedTpmType enum, ' +
      'recommendedSecureBoot boolean, recommendedWDDMGraphics boolean, ' +
      'guestAdditionsInstallPackageName string',
  ),
  IHostDrivePartition: fields(
    'number uint32, size int64, start int64, type enum, active boolean, typeMBR uint32, ' +
      'startCylinder uint32, startHead uint32, startSector uint32, endCylinder uint32, endHead uint32, ' +
      'endSector uint32, typeUuid string, uuid string, name string',
  ),
  IMediumAttachment: fields(
    'machine IMachine, medium IMedium, controller string, port int32, device int32, type enum, ' +
      'passthrough boolean, temporaryEject boolean, isEjected boolean, nonRotational boolean, ' +
      'discard boolean, hotPluggable boolean, bandwidthGroup IBandwidthGroup',
  ),
  IPCIDeviceAttachment: fields('name string, isPhysicalDevice boolean, hostAddress int32, guestAddress int32'),
  IVRDEServerInfo: fields(
    'active boolean, port int32, numberOfClients uint32, beginTime int64, endTime int64, bytesSent int64, ' +
      'bytesSentTotal int64, bytesReceived int64, bytesReceivedTotal int64, user string, domain string, ' +
      'clientName string, clientIP string, clientVersion uint32, encryptionStyle uint32',
  ),
};

/** The getter of an attribute: `IMachine`, `memorySize` > IMachine_getMemorySize. */
export const getter = (on: string, attribute: string): string =>
  `${on}_get${attribute.charAt(0).toUpperCase()}${attribute.slice(1)}`;
/** The setter of an attribute. */
export const setter = (on: string, attribute: string): string =>
  `${on}_set${attribute.charAt(0).toUpperCase()}${attribute.slice(1)}`;
