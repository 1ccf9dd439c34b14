// @generated from virtualbox 7.2.22 by codegen. Change the spec, words, overlay or emitter instead.
import type { ListMethod, Method } from '../../contract/client.ts';
import type * as appliance from './appliance/types.ts';
import type * as bandwidth from './bandwidth/types.ts';
import type * as cloud from './cloud/types.ts';
import type * as console from './console/types.ts';
import type * as debugger_ from './debugger/types.ts';
import type * as display from './display/types.ts';
import type * as dragAndDrop from './drag-and-drop/types.ts';
import type * as encryption from './encryption/types.ts';
import type * as guest from './guest/types.ts';
import type * as guestProperty from './guest-property/types.ts';
import type * as guestSession from './guest-session/types.ts';
import type * as host from './host/types.ts';
import type * as hostNetwork from './host-network/types.ts';
import type * as input from './input/types.ts';
import type * as job from './job/types.ts';
import type * as machine from './machine/types.ts';
import type * as machineHardware from './machine-hardware/types.ts';
import type * as medium from './medium/types.ts';
import type * as metrics from './metrics/types.ts';
import type * as networkAdapter from './network-adapter/types.ts';
import type * as recording from './recording/types.ts';
import type * as remoteDisplay from './remote-display/types.ts';
import type * as sharedFolder from './shared-folder/types.ts';
import type * as snapshot from './snapshot/types.ts';
import type * as storage from './storage/types.ts';
import type * as systemProperties from './system-properties/types.ts';
import type * as unattended from './unattended/types.ts';
import type * as update from './update/types.ts';
import type * as usb from './usb/types.ts';
import type * as virtualbox from './virtualbox/types.ts';

/** Oracle VirtualBox 7.2.22: a method per tool. Names work where an id is wanted. */
export interface Client {
  /** Accept what is dragged out of the guest. Effect act, risk high. */
  readonly acceptDragFromGuest: Method<dragAndDrop.IDnDSourceDropParams, void>;
  /** Hand over passwords for encrypted disks of an appliance. Effect write, risk low. */
  readonly addAppliancePasswords: Method<appliance.IApplianceAddPasswordsParams, void>;
  /** Take an existing cloud instance into VirtualBox. Effect write, risk low. */
  readonly addCloudMachine: Method<cloud.ICloudClientAddCloudMachineParams, cloud.ICloudClientAddCloudMachineResult>;
  /** Say which clients belong to a DHCP group, by MAC address, vendor or user class. Effect write, risk low. */
  readonly addDhcpGroupCondition: Method<
    hostNetwork.IdhcpGroupConfigAddConditionParams,
    hostNetwork.IDHCPGroupCondition
  >;
  /** Allow further formats to be dragged. Effect write, risk low. */
  readonly addDragAndDropFormats: Method<dragAndDrop.IDnDBaseAddFormatsParams, void>;
  /** Add USB devices of another computer over the network. Effect write, risk high. */
  readonly addHostUsbSource: Method<usb.IHostAddUsbDeviceSourceParams, void>;
  /** Hand over the password of an encrypted machine so that it can be used. Effect write, risk low. */
  readonly addMachineEncryptionPassword: Method<encryption.IMachineAddEncryptionPasswordParams, void>;
  /** Hand over several passwords for an encrypted machine. Effect write, risk low. */
  readonly addMachineEncryptionPasswords: Method<encryption.IMachineAddEncryptionPasswordsParams, void>;
  /** Map a loopback address of the host to an address inside a NAT network. Effect write, risk high. */
  readonly addNatNetworkLocalMapping: Method<hostNetwork.InatNetworkAddLocalMappingParams, void>;
  /** Forward a port of the host to a machine inside a NAT network. Effect write, risk high. */
  readonly addNatNetworkPortForwarding: Method<hostNetwork.InatNetworkAddPortForwardRuleParams, void>;
  /** Add a port forwarding rule with a name and addresses of one's choice. Effect write, risk high. */
  readonly addPortForwarding: Method<networkAdapter.InatEngineAddRedirectParams, void>;
  /** Hand over the password of an encrypted disk to a running machine. Effect write, risk low. */
  readonly addRunningMachinePassword: Method<encryption.IConsoleAddEncryptionPasswordParams, void>;
  /** Hand over several disk passwords to a running machine. Effect write, risk low. */
  readonly addRunningMachinePasswords: Method<encryption.IConsoleAddEncryptionPasswordsParams, void>;
  /** Add a storage controller such as SATA, IDE, NVMe or SCSI to a machine. Effect write, risk low. */
  readonly addStorageController: Method<storage.IMachineAddStorageControllerParams, storage.IStorageController>;
  /** Allow boot code with a signature. Effect write, risk high. */
  readonly addUefiDbSignature: Method<machineHardware.IUefiVariableStoreAddSignatureToDbParams, void>;
  /** Bar boot code with a signature. Effect write, risk high. */
  readonly addUefiDbxSignature: Method<machineHardware.IUefiVariableStoreAddSignatureToDbxParams, void>;
  /** Add a key-exchange key to the UEFI store. Effect write, risk high. */
  readonly addUefiKek: Method<machineHardware.IUefiVariableStoreAddKekParams, void>;
  /** Add a machine owner key, for kernel modules signed by oneself. Effect write, risk high. */
  readonly addUefiMokSignature: Method<machineHardware.IUefiVariableStoreAddSignatureToMokParams, void>;
  /** Add a UEFI variable. Effect write, risk high. */
  readonly addUefiVariable: Method<machineHardware.IUefiVariableStoreAddVariableParams, void>;
  /** Add a USB 1, 2 or 3 controller to a machine. Effect write, risk low. */
  readonly addUsbController: Method<usb.IMachineAddUsbControllerParams, usb.IUSBController>;
  /** Make USB devices of some kind go to a machine whenever they are plugged in. Effect write, risk low. */
  readonly addUsbFilter: Method<usb.AddUsbFilterParams, void>;
  /** Add a value to the description of a machine of an appliance. Effect write, risk low. */
  readonly addVirtualSystemItem: Method<appliance.IVirtualSystemDescriptionAddDescriptionParams, void>;
  /** Make a machine that is off continue from a saved-state file made elsewhere. Effect write, risk high. */
  readonly adoptSavedState: Method<machine.IMachineAdoptSavedStateParams, void>;
  /** Carry out what was entered in a form. Effect write, risk high. */
  readonly applyCloudForm: Method<cloud.IFormApplyParams, void>;
  /** Give a machine the recommended settings and controllers for its guest type. Effect write, risk low. */
  readonly applyMachineDefaults: Method<machine.IMachineApplyDefaultsParams, void>;
  /** Plug a disk, image or drive into a given port of a storage controller. Effect write, risk low. */
  readonly attachDevice: Method<storage.IMachineAttachDeviceParams, void>;
  /** Plug a disk into a machine where there is room, an existing one or a new one of a given size. Effect write, risk low. */
  readonly attachDisk: Method<storage.AttachDiskParams, storage.DeviceSlot>;
  /** Add an empty DVD or floppy drive to a storage controller. Effect write, risk low. */
  readonly attachEmptyDrive: Method<storage.IMachineAttachDeviceWithoutMediumParams, void>;
  /** Hand a PCI device of the host to a machine. Effect write, risk high. */
  readonly attachHostPciDevice: Method<machineHardware.IMachineAttachHostPciDeviceParams, void>;
  /** Give a USB device of the host to a running machine now. Effect write, risk high. */
  readonly attachUsbDevice: Method<usb.IConsoleAttachUsbDeviceParams, void>;
  /** Give a webcam of the host to a running machine. Effect write, risk high. */
  readonly attachWebcam: Method<usb.IEmulatedUsbWebcamAttachParams, void>;
  /** Break off a drag into the guest. Effect act, risk low. */
  readonly cancelDropOnGuest: Method<dragAndDrop.IDnDTargetCancelParams, boolean>;
  /** Cancel a call that is still going on in the background. Effect act, risk high. */
  readonly cancelJob: Method<job.CancelJobParams, job.VboxJob>;
  /** Put an ISO image into a machine's DVD drive, or eject what is in it. Effect write, risk low. */
  readonly changeDvd: Method<storage.ChangeDvdParams, storage.DeviceSlot>;
  /** Go to another folder with an explorer. Effect act, risk low. */
  readonly changeExplorerFolder: Method<appliance.IvfsExplorerCdParams, void>;
  /** Encrypt a machine, decrypt it, or change its password or cipher. Effect write, risk critical. */
  readonly changeMachineEncryption: Method<encryption.IMachineChangeEncryptionParams, void>;
  /** Encrypt a disk, decrypt it, or change its password or cipher. Effect write, risk critical. */
  readonly changeMediumEncryption: Method<encryption.IMediumChangeEncryptionParams, void>;
  /** Change the value of a UEFI variable. Effect write, risk high. */
  readonly changeUefiVariable: Method<machineHardware.IUefiVariableStoreChangeVariableParams, void>;
  /** Tell whether the certificate of an appliance has expired. Effect read, risk none. */
  readonly checkApplianceCertificateExpiry: Method<appliance.ICertificateIsCurrentlyExpiredParams, boolean>;
  /** Tell whether the host can run guests of a processor type with an execution engine. Effect read, risk none. */
  readonly checkExecutionEngineSupported: Method<host.IHostIsExecutionEngineSupportedParams, boolean>;
  /** Tell which of some files exist in an explorer's folder. Effect read, risk none. */
  readonly checkExplorerEntriesExist: ListMethod<appliance.IvfsExplorerExistsParams, string>;
  /** Tell whether a firmware file is there, and where it could be had. Effect read, risk none. */
  readonly checkFirmwarePresent: Method<
    virtualbox.IVirtualBoxCheckFirmwarePresentParams,
    virtualbox.IVirtualBoxCheckFirmwarePresentResult
  >;
  /** Look for a newer VirtualBox now. Effect act, risk low. */
  readonly checkForUpdates: Method<update.IUpdateAgentCheckForParams, void>;
  /** Tell whether a folder exists in the guest. Effect read, risk none. */
  readonly checkGuestDirectoryExists: Method<guestSession.IGuestSessionDirectoryExistsParams, boolean>;
  /** Tell whether an environment variable of the guest user exists. Effect read, risk none. */
  readonly checkGuestEnvironmentVariable: Method<
    guestSession.IGuestSessionEnvironmentDoesBaseVariableExistParams,
    boolean
  >;
  /** Tell whether a file exists in the guest. Effect read, risk none. */
  readonly checkGuestFileExists: Method<guestSession.IGuestSessionFileExistsParams, boolean>;
  /** Tell whether anything exists at a path in the guest. Effect read, risk none. */
  readonly checkGuestPathExists: Method<guestSession.IGuestSessionFsObjExistsParams, boolean>;
  /** Tell whether a symbolic link exists in the guest. Effect read, risk none. */
  readonly checkGuestSymlinkExists: Method<guestSession.IGuestSessionSymlinkExistsParams, boolean>;
  /** Find out whether the machine's window could be brought to the front on the host. Effect read, risk none. */
  readonly checkMachineConsoleWindow: Method<machine.IMachineCanShowConsoleWindowParams, boolean>;
  /** Tell whether a password opens an encrypted machine. Effect read, risk low. */
  readonly checkMachineEncryptionPassword: Method<encryption.IMachineCheckEncryptionPasswordParams, void>;
  /** Tell whether a password opens an encrypted disk. Effect read, risk low. */
  readonly checkMediumEncryptionPassword: Method<encryption.IMediumCheckEncryptionPasswordParams, void>;
  /** Lift the speed limit of a disk. Effect write, risk low. */
  readonly clearBandwidthGroupForDevice: Method<storage.IMachineSetNoBandwidthGroupForDeviceParams, void>;
  /** Make VirtualBox forget all passwords of an encrypted machine. Effect write, risk high. */
  readonly clearMachineAllEncryptionPasswords: Method<encryption.IMachineClearAllEncryptionPasswordsParams, void>;
  /** Take all disk passwords away from a running machine. Effect write, risk high. */
  readonly clearRunningMachinePasswords: Method<encryption.IConsoleClearAllEncryptionPasswordsParams, void>;
  /** Copy a cloud instance. Effect act, risk high. */
  readonly cloneCloudInstance: Method<cloud.ICloudClientCloneInstanceParams, cloud.ICloudClientCloneInstanceResult>;
  /** Copy a virtual machine, in full or as a linked clone, from its current state or from a snapshot. Effect write, risk low. */
  readonly cloneMachine: Method<machine.CloneMachineParams, machine.IMachine>;
  /** Copy a machine into one that was made for it and is not registered yet; clone_machine does it all. Effect write, risk low. */
  readonly cloneMachineTo: Method<machine.IMachineCloneToParams, void>;
  /** Copy a disk into another file, of the same or another format. Effect write, risk low. */
  readonly cloneMedium: Method<medium.IMediumCloneToParams, void>;
  /** Copy a disk into one that builds on nothing, its history merged in. Effect write, risk low. */
  readonly cloneMediumToBase: Method<medium.IMediumCloneToBaseParams, void>;
  /** Close an open folder of the guest. Effect act, risk low. */
  readonly closeGuestDirectory: Method<guestSession.IDirectoryCloseParams, void>;
  /** Close an open file of the guest. Effect act, risk low. */
  readonly closeGuestFile: Method<guestSession.IFileCloseParams, void>;
  /** Close a guest session with everything open in it. Effect act, risk low. */
  readonly closeGuestSession: Method<guestSession.IGuestSessionCloseParams, void>;
  /** Close an object that is open under a handle. Effect act, risk low. */
  readonly closeHandle: Method<job.CloseHandleParams, void>;
  /** Make VirtualBox forget a disk or image; the file stays. Effect write, risk high. */
  readonly closeMedium: Method<medium.IMediumCloseParams, void>;
  /** End raw access to a disk image. Effect act, risk low. */
  readonly closeMediumIo: Method<medium.IMediumIoCloseParams, void>;
  /** Shrink a growing disk file by giving back blocks that hold only zeros. Effect act, risk low. */
  readonly compactMedium: Method<medium.IMediumCompactParams, void>;
  /** Work out where the settings file of a machine of some name would be put. Effect read, risk none. */
  readonly composeMachineFileName: Method<machine.IVirtualBoxComposeMachineFilenameParams, string>;
  /** Set address, mask and range of a DHCP server. Effect write, risk low. */
  readonly configureDhcpServer: Method<hostNetwork.IdhcpServerSetConfigurationParams, void>;
  /** Make the images that an unattended installation needs. Effect act, risk low. */
  readonly constructUnattendedMedia: Method<unattended.IUnattendedConstructMediaParams, void>;
  /** Turn an opened image into a stream of another format to read from. Effect act, risk low. */
  readonly convertMediumIoToStream: Method<
    medium.IMediumIoConvertToStreamParams,
    medium.IMediumIOConvertToStreamResult
  >;
  /** Copy a folder out of the guest to the host. Effect write, risk high. */
  readonly copyDirectoryFromGuest: Method<guestSession.IGuestSessionDirectoryCopyFromGuestParams, void>;
  /** Copy a folder of the host into the guest. Effect write, risk high. */
  readonly copyDirectoryToGuest: Method<guestSession.IGuestSessionDirectoryCopyToGuestParams, void>;
  /** Copy a file out of the guest to the host. Effect write, risk high. */
  readonly copyFileFromGuest: Method<guestSession.IGuestSessionFileCopyFromGuestParams, void>;
  /** Copy a file of the host into the guest. Effect write, risk high. */
  readonly copyFileToGuest: Method<guestSession.IGuestSessionFileCopyToGuestParams, void>;
  /** Copy a folder inside the guest. Effect write, risk low. */
  readonly copyGuestDirectory: Method<guestSession.IGuestSessionDirectoryCopyParams, void>;
  /** Copy a file inside the guest. Effect write, risk low. */
  readonly copyGuestFile: Method<guestSession.IGuestSessionFileCopyParams, void>;
  /** Copy several files inside the guest. Effect write, risk low. */
  readonly copyGuestPaths: Method<guestSession.IGuestSessionFsObjCopyArrayParams, void>;
  /** Copy several files and folders out of the guest to the host. Effect write, risk high. */
  readonly copyPathsFromGuest: Method<guestSession.IGuestSessionCopyFromGuestParams, void>;
  /** Copy several files and folders of the host into the guest. Effect write, risk high. */
  readonly copyPathsToGuest: Method<guestSession.IGuestSessionCopyToGuestParams, void>;
  /** Count the USB controllers of one type in a machine. Effect read, risk none. */
  readonly countUsbControllers: Method<usb.IMachineGetUsbControllerCountByTypeParams, number>;
  /** Make an empty appliance to read or write a file step by step. Effect write, risk low. */
  readonly createAppliance: Method<appliance.IVirtualBoxCreateApplianceParams, appliance.IAppliance>;
  /** Create a group that limits the speed of disks or network cards of a machine. Effect write, risk low. */
  readonly createBandwidthGroup: Method<bandwidth.IBandwidthControlCreateBandwidthGroupParams, void>;
  /** Open a client with which a cloud profile is used. Effect write, risk low. */
  readonly createCloudClient: Method<cloud.ICloudProfileCreateCloudClientParams, cloud.ICloudClient>;
  /** Make an image of a cloud instance or object. Effect write, risk high. */
  readonly createCloudImage: Method<cloud.ICloudClientCreateImageParams, void>;
  /** Create a cloud machine from a description. Effect act, risk high. */
  readonly createCloudMachine: Method<
    cloud.ICloudClientCreateCloudMachineParams,
    cloud.ICloudClientCreateCloudMachineResult
  >;
  /** Open a connection to the console of a cloud machine. Effect act, risk high. */
  readonly createCloudMachineConsole: Method<cloud.ICloudMachineCreateConsoleConnectionParams, void>;
  /** Add an entry for a network in the cloud. Effect write, risk low. */
  readonly createCloudNetwork: Method<cloud.IVirtualBoxCreateCloudNetworkParams, cloud.ICloudNetwork>;
  /** Create a profile with the credentials for a cloud. Effect write, risk low. */
  readonly createCloudProfile: Method<cloud.ICloudProviderCreateProfileParams, void>;
  /** Create a DHCP server for an internal, host-only or NAT network. Effect write, risk low. */
  readonly createDhcpServer: Method<hostNetwork.IVirtualBoxCreateDhcpServerParams, hostNetwork.IDHCPServer>;
  /** Make a disk that holds only the changes against another one. Effect write, risk low. */
  readonly createDifferencingMedium: Method<medium.IMediumCreateDiffStorageParams, void>;
  /** Create a disk image file of a given size, growing or of fixed size. Effect write, risk low. */
  readonly createDisk: Method<medium.CreateDiskParams, medium.IMedium>;
  /** Open a folder or store to look at its files, such as file:///vms/. Effect write, risk low. */
  readonly createFolderExplorer: Method<appliance.IApplianceCreateVfsExplorerParams, appliance.IVFSExplorer>;
  /** Share a folder of the host with all machines. Effect write, risk high. */
  readonly createGlobalSharedFolder: Method<sharedFolder.IVirtualBoxCreateSharedFolderParams, void>;
  /** Create a folder inside the guest. Effect write, risk low. */
  readonly createGuestDirectory: Method<guestSession.IGuestSessionDirectoryCreateParams, void>;
  /** Make one entry for set_screen_layout. Effect write, risk low. */
  readonly createGuestScreenLayoutEntry: Method<display.IDisplayCreateGuestScreenInfoParams, display.IGuestScreenInfo>;
  /** Create a symbolic link in the guest. Effect write, risk low. */
  readonly createGuestSymlink: Method<guestSession.IGuestSessionSymlinkCreateParams, void>;
  /** Create a host-only interface such as vboxnet0, over which host and guests talk. Effect write, risk high. */
  readonly createHostOnlyInterface: Method<
    hostNetwork.IHostCreateHostOnlyNetworkInterfaceParams,
    hostNetwork.IHostCreateHostOnlyNetworkInterfaceResult
  >;
  /** Create a host-only network of the newer kind, on hosts that offer it. Effect write, risk high. */
  readonly createHostOnlyNetwork: Method<
    hostNetwork.IVirtualBoxCreateHostOnlyNetworkParams,
    hostNetwork.IHostOnlyNetwork
  >;
  /** Create a virtual machine with memory, CPUs, disk, install ISO and network in one step. Effect write, risk low. */
  readonly createMachine: Method<machine.CreateMachineParams, machine.IMachine>;
  /** Make an empty machine object that is not registered yet; create_machine makes a usable one. Effect write, risk low. */
  readonly createMachineObject: Method<machine.IVirtualBoxCreateMachineParams, machine.IMachine>;
  /** Announce a new disk, whose file create_medium_storage then makes; create_disk does both. Effect write, risk low. */
  readonly createMedium: Method<medium.IVirtualBoxCreateMediumParams, medium.IMedium>;
  /** Make the file of a disk that create_medium announced. Effect write, risk low. */
  readonly createMediumStorage: Method<medium.IMediumCreateBaseStorageParams, void>;
  /** Create a NAT network that several machines can share. Effect write, risk low. */
  readonly createNatNetwork: Method<hostNetwork.IVirtualBoxCreateNatNetworkParams, hostNetwork.INATNetwork>;
  /** Share a folder of the host with a machine for good. Effect write, risk high. */
  readonly createSharedFolder: Method<sharedFolder.IMachineCreateSharedFolderParams, void>;
  /** Create a temporary folder inside the guest. Effect write, risk low. */
  readonly createTemporaryGuestDirectory: Method<guestSession.IGuestSessionDirectoryCreateTempParams, string>;
  /** Create a temporary file inside the guest and open it. Effect write, risk low. */
  readonly createTemporaryGuestFile: Method<guestSession.IGuestSessionFileCreateTempParams, guestSession.IGuestFile>;
  /** Share a folder of the host with a running machine until it is switched off. Effect write, risk high. */
  readonly createTransientSharedFolder: Method<sharedFolder.IConsoleCreateSharedFolderParams, void>;
  /** Make an installer to fill in and carry out step by step. Effect write, risk low. */
  readonly createUnattendedInstaller: Method<
    unattended.IVirtualBoxCreateUnattendedInstallerParams,
    unattended.IUnattended
  >;
  /** Add empty machine descriptions to an appliance. Effect write, risk low. */
  readonly createVirtualSystems: Method<appliance.IApplianceCreateVirtualSystemDescriptionsParams, number>;
  /** Delete a bandwidth group of a machine. Effect write, risk low. */
  readonly deleteBandwidthGroup: Method<bandwidth.IBandwidthControlDeleteBandwidthGroupParams, void>;
  /** Delete an image in the cloud. Effect destroy, risk high. */
  readonly deleteCloudImage: Method<cloud.ICloudClientDeleteImageParams, void>;
  /** Close the connection to the console of a cloud machine. Effect act, risk low. */
  readonly deleteCloudMachineConsole: Method<cloud.ICloudMachineDeleteConsoleConnectionParams, void>;
  /** Delete a guest property. Effect write, risk low. */
  readonly deleteGuestProperty: Method<guestProperty.IMachineDeleteGuestPropertyParams, void>;
  /** Delete a virtual machine with its settings, snapshots and disks, or keep the disks. Effect destroy, risk critical. */
  readonly deleteMachine: Method<machine.DeleteMachineParams, void>;
  /** Delete the files of a machine that was unregistered, together with the disks named. Effect destroy, risk critical. */
  readonly deleteMachineFiles: Method<machine.IMachineDeleteConfigParams, void>;
  /** Delete a disk image file from the host for good. Effect destroy, risk critical. */
  readonly deleteMediumStorage: Method<medium.IMediumDeleteStorageParams, void>;
  /** Delete one snapshot and merge its disks; the current state of the machine stays. Effect destroy, risk high. */
  readonly deleteSnapshot: Method<snapshot.IMachineDeleteSnapshotParams, void>;
  /** Delete a snapshot together with everything that builds on it. Effect destroy, risk critical. */
  readonly deleteSnapshotAndChildren: Method<snapshot.IMachineDeleteSnapshotAndAllChildrenParams, void>;
  /** Delete a row of snapshots from one to another. Effect destroy, risk critical. */
  readonly deleteSnapshotRange: Method<snapshot.IMachineDeleteSnapshotRangeParams, void>;
  /** Delete a UEFI variable. Effect destroy, risk high. */
  readonly deleteUefiVariable: Method<machineHardware.IUefiVariableStoreDeleteVariableParams, void>;
  /** Show what a property of a cloud profile means. Effect read, risk none. */
  readonly describeCloudProfileProperty: Method<cloud.ICloudProviderGetPropertyDescriptionParams, string>;
  /** Show which file name endings belong to a disk format. Effect read, risk none. */
  readonly describeMediumFormatExtensions: Method<
    medium.IMediumFormatDescribeFileExtensionsParams,
    medium.IMediumFormatDescribeFileExtensionsResult
  >;
  /** Show which properties a disk format has. Effect read, risk none. */
  readonly describeMediumFormatProperties: ListMethod<
    medium.IMediumFormatDescribePropertiesParams,
    medium.IMediumFormatDescribePropertiesResult
  >;
  /** Unplug a disk or drive from a machine; its file stays. Effect write, risk high. */
  readonly detachDevice: Method<storage.IMachineDetachDeviceParams, void>;
  /** Tell the guest that screens were unplugged. Effect act, risk low. */
  readonly detachDisplayScreens: Method<display.IDisplayDetachScreensParams, void>;
  /** Take a PCI device of the host away from a machine. Effect write, risk low. */
  readonly detachHostPciDevice: Method<machineHardware.IMachineDetachHostPciDeviceParams, void>;
  /** Take a USB device away from a running machine. Effect act, risk high. */
  readonly detachUsbDevice: Method<usb.IConsoleDetachUsbDeviceParams, usb.IUSBDevice>;
  /** Take a webcam away from a running machine. Effect write, risk low. */
  readonly detachWebcam: Method<usb.IEmulatedUsbWebcamDetachParams, void>;
  /** Find out from its memory which system a guest runs. Effect act, risk low. */
  readonly detectGuestOs: Method<debugger_.IMachineDebuggerDetectOsParams, string>;
  /** Find out which system an install image holds. Effect act, risk low. */
  readonly detectUnattendedIsoOs: Method<unattended.IUnattendedDetectIsoOsParams, void>;
  /** Pause collecting metrics. Effect act, risk low. */
  readonly disableMetrics: ListMethod<metrics.IPerformanceCollectorDisableMetricsParams, metrics.IPerformanceMetric>;
  /** Drop changes to a machine's settings that have not been saved. Effect write, risk low. */
  readonly discardMachineSettings: Method<machine.IMachineDiscardSettingsParams, void>;
  /** Throw a saved state away, so that the machine boots afresh as if its power had been cut. Effect destroy, risk high. */
  readonly discardSavedState: Method<machine.IMachineDiscardSavedStateParams, void>;
  /** Download an update without installing it. Effect act, risk low. */
  readonly downloadUpdate: Method<update.IUpdateAgentDownloadParams, void>;
  /** Drop what is dragged on a point of the guest's screen. Effect act, risk high. */
  readonly dropOnGuest: Method<dragAndDrop.IDnDTargetDropParams, dragAndDrop.IDnDTargetDropResult>;
  /** Write the memory and state of the guest to a core file. Effect act, risk high. */
  readonly dumpGuestCore: Method<debugger_.IMachineDebuggerDumpGuestCoreParams, void>;
  /** Show the call stack of a CPU of the guest. Effect read, risk low. */
  readonly dumpGuestStack: Method<debugger_.IMachineDebuggerDumpGuestStackParams, string>;
  /** Write a core file of the machine's process on the host. Effect act, risk high. */
  readonly dumpHostProcessCore: Method<debugger_.IMachineDebuggerDumpHostProcessCoreParams, void>;
  /** Write statistics to the machine's log. Effect act, risk low. */
  readonly dumpMachineStats: Method<debugger_.IMachineDebuggerDumpStatsParams, void>;
  /** Let a host interface get its address by DHCP. Effect write, risk high. */
  readonly enableHostInterfaceDhcp: Method<hostNetwork.IHostNetworkInterfaceEnableDynamicIpConfigParams, void>;
  /** Go on collecting metrics. Effect act, risk low. */
  readonly enableMetrics: ListMethod<metrics.IPerformanceCollectorEnableMetricsParams, metrics.IPerformanceMetric>;
  /** Put Microsoft's usual signatures into the UEFI store, for Windows and signed Linux loaders. Effect write, risk high. */
  readonly enrollDefaultUefiSignatures: Method<machineHardware.IUefiVariableStoreEnrollDefaultMsSignaturesParams, void>;
  /** Put Oracle's platform key into the UEFI store, which secure boot needs. Effect write, risk high. */
  readonly enrollOraclePlatformKey: Method<machineHardware.IUefiVariableStoreEnrollOraclePlatformKeyParams, void>;
  /** Put a platform key of one's own into the UEFI store. Effect write, risk high. */
  readonly enrollPlatformKey: Method<machineHardware.IUefiVariableStoreEnrollPlatformKeyParams, void>;
  /** Tell the guest that a drag from the host has entered its screen. Effect act, risk low. */
  readonly enterGuestWithDrag: Method<dragAndDrop.IDnDTargetEnterParams, 'Ignore' | 'Copy' | 'Move' | 'Link'>;
  /** Show values of a metric of a cloud machine. Effect read, risk none. */
  readonly enumerateCloudMachineMetricData: Method<
    cloud.ICloudMachineEnumerateMetricDataParams,
    cloud.ICloudMachineEnumerateMetricDataResult
  >;
  /** Copy a disk of this host into the cloud as an image. Effect write, risk high. */
  readonly exportCloudImage: Method<cloud.ICloudClientExportImageParams, void>;
  /** Add a machine to an appliance that is being put together. Effect write, risk low. */
  readonly exportMachineToAppliance: Method<appliance.IMachineExportToParams, appliance.IVirtualSystemDescription>;
  /** Export machines with their disks into one OVA or OVF file. Effect write, risk high. */
  readonly exportMachines: Method<appliance.ExportMachinesParams, appliance.Exported>;
  /** Find a USB device in a running machine by its address on the host. Effect read, risk none. */
  readonly findAttachedUsbDeviceByAddress: Method<usb.IConsoleFindUsbDeviceByAddressParams, usb.IUSBDevice>;
  /** Find a USB device in a running machine by UUID. Effect read, risk none. */
  readonly findAttachedUsbDeviceById: Method<usb.IConsoleFindUsbDeviceByIdParams, usb.IUSBDevice>;
  /** Look a bandwidth group of a machine up by name. Effect read, risk none. */
  readonly findBandwidthGroup: Method<bandwidth.IBandwidthControlGetBandwidthGroupParams, bandwidth.IBandwidthGroup>;
  /** Look a cloud machine up by id. Effect read, risk none. */
  readonly findCloudMachine: Method<cloud.ICloudClientGetCloudMachineParams, cloud.ICloudMachine>;
  /** Look the entry for a network in the cloud up by name. Effect read, risk none. */
  readonly findCloudNetwork: Method<cloud.IVirtualBoxFindCloudNetworkByNameParams, cloud.ICloudNetwork>;
  /** Look a cloud profile up by name. Effect read, risk none. */
  readonly findCloudProfile: Method<cloud.ICloudProviderGetProfileByNameParams, cloud.ICloudProfile>;
  /** Look a cloud provider up by UUID. Effect read, risk none. */
  readonly findCloudProviderById: Method<cloud.ICloudProviderManagerGetProviderByIdParams, cloud.ICloudProvider>;
  /** Look a cloud provider up by its full name. Effect read, risk none. */
  readonly findCloudProviderByName: Method<cloud.ICloudProviderManagerGetProviderByNameParams, cloud.ICloudProvider>;
  /** Look a cloud provider up by its short name, such as OCI. Effect read, risk none. */
  readonly findCloudProviderByShortName: Method<
    cloud.ICloudProviderManagerGetProviderByShortNameParams,
    cloud.ICloudProvider
  >;
  /** List processor models that a guest can be shown. Effect read, risk none. */
  readonly findCpuProfiles: ListMethod<
    systemProperties.ISystemPropertiesGetCpuProfilesParams,
    systemProperties.ICPUProfile
  >;
  /** Find the address that a DHCP server gave to a MAC address. Effect read, risk none. */
  readonly findDhcpLeaseByMac: Method<
    hostNetwork.IdhcpServerFindLeaseByMacParams,
    hostNetwork.IDHCPServerFindLeaseByMACResult
  >;
  /** Look a DHCP server up by the network that it serves. Effect read, risk none. */
  readonly findDhcpServer: Method<hostNetwork.IVirtualBoxFindDhcpServerByNetworkNameParams, hostNetwork.IDHCPServer>;
  /** Look up the settings of a DHCP server for everybody, a group, a machine or a MAC address. Effect read, risk none. */
  readonly findDhcpServerConfig: Method<hostNetwork.IdhcpServerGetConfigParams, hostNetwork.IDHCPConfig>;
  /** Find a program of a guest session by its process id. Effect read, risk none. */
  readonly findGuestProcess: Method<guestSession.IGuestSessionProcessGetParams, guestSession.IGuestProcess>;
  /** Find open guest sessions by name. Effect read, risk none. */
  readonly findGuestSessions: ListMethod<guest.IGuestFindSessionParams, guest.IGuestSession>;
  /** Look a DVD drive of the host up by name. Effect read, risk none. */
  readonly findHostDvdDrive: Method<medium.IHostFindHostDvdDriveParams, medium.IMedium>;
  /** Look a floppy drive of the host up by name. Effect read, risk none. */
  readonly findHostFloppyDrive: Method<medium.IHostFindHostFloppyDriveParams, medium.IMedium>;
  /** Look a network interface of the host up by UUID. Effect read, risk none. */
  readonly findHostNetworkInterfaceById: Method<
    hostNetwork.IHostFindHostNetworkInterfaceByIdParams,
    hostNetwork.IHostNetworkInterface
  >;
  /** Look a network interface of the host up by name. Effect read, risk none. */
  readonly findHostNetworkInterfaceByName: Method<
    hostNetwork.IHostFindHostNetworkInterfaceByNameParams,
    hostNetwork.IHostNetworkInterface
  >;
  /** List the interfaces of the host for bridging, or the host-only ones. Effect read, risk none. */
  readonly findHostNetworkInterfacesByType: ListMethod<
    hostNetwork.IHostFindHostNetworkInterfacesOfTypeParams,
    hostNetwork.IHostNetworkInterface
  >;
  /** Look a host-only network up by name. Effect read, risk none. */
  readonly findHostOnlyNetwork: Method<
    hostNetwork.IVirtualBoxFindHostOnlyNetworkByNameParams,
    hostNetwork.IHostOnlyNetwork
  >;
  /** Look a host-only network up by UUID. Effect read, risk none. */
  readonly findHostOnlyNetworkById: Method<
    hostNetwork.IVirtualBoxFindHostOnlyNetworkByIdParams,
    hostNetwork.IHostOnlyNetwork
  >;
  /** Find a USB device of the host by its address. Effect read, risk none. */
  readonly findHostUsbDeviceByAddress: Method<usb.IHostFindUsbDeviceByAddressParams, usb.IHostUSBDevice>;
  /** Find a USB device of the host by UUID. Effect read, risk none. */
  readonly findHostUsbDeviceById: Method<usb.IHostFindUsbDeviceByIdParams, usb.IHostUSBDevice>;
  /** Look a machine up by name or UUID and show its id and state. Effect read, risk none. */
  readonly findMachine: Method<machine.IVirtualBoxFindMachineParams, machine.IMachine>;
  /** List the machines that belong to some groups. Effect read, risk none. */
  readonly findMachinesByGroups: ListMethod<machine.IVirtualBoxGetMachinesByGroupsParams, machine.IMachine>;
  /** List metrics of the host or of machines with unit and range. Effect read, risk none. */
  readonly findMetrics: ListMethod<metrics.IPerformanceCollectorGetMetricsParams, metrics.IPerformanceMetric>;
  /** Look a NAT network up by name. Effect read, risk none. */
  readonly findNatNetwork: Method<hostNetwork.IVirtualBoxFindNatNetworkByNameParams, hostNetwork.INATNetwork>;
  /** Look a network card of a machine up by its number and show the main facts. Effect read, risk none. */
  readonly findNetworkAdapter: Method<networkAdapter.IMachineGetNetworkAdapterParams, networkAdapter.INetworkAdapter>;
  /** Look a parallel port of a machine up by its number. Effect read, risk none. */
  readonly findParallelPort: Method<machineHardware.IMachineGetParallelPortParams, machineHardware.IParallelPort>;
  /** Look up what machines of an architecture can have, in short. Effect read, risk none. */
  readonly findPlatformProperties: Method<
    virtualbox.IVirtualBoxGetPlatformPropertiesParams,
    systemProperties.IPlatformProperties
  >;
  /** Look up an operation of VirtualBox in progress by its UUID. Effect read, risk none. */
  readonly findProgress: Method<job.IVirtualBoxFindProgressByIdParams, void>;
  /** Look up how one screen is recorded, in short. Effect read, risk none. */
  readonly findScreenRecording: Method<
    recording.IRecordingSettingsGetScreenSettingsParams,
    recording.IRecordingScreenSettings
  >;
  /** Look a serial port of a machine up by its number. Effect read, risk none. */
  readonly findSerialPort: Method<machineHardware.IMachineGetSerialPortParams, machineHardware.ISerialPort>;
  /** Look a snapshot of a machine up by name or UUID. Effect read, risk none. */
  readonly findSnapshot: Method<snapshot.IMachineFindSnapshotParams, snapshot.ISnapshot>;
  /** Look a storage controller of a machine up by name. Effect read, risk none. */
  readonly findStorageController: Method<storage.IMachineGetStorageControllerByNameParams, storage.IStorageController>;
  /** Look a storage controller up by its bus and number. Effect read, risk none. */
  readonly findStorageControllerByInstance: Method<
    storage.IMachineGetStorageControllerByInstanceParams,
    storage.IStorageController
  >;
  /** Look a USB controller of a machine up by name. Effect read, risk none. */
  readonly findUsbController: Method<usb.IMachineGetUsbControllerByNameParams, usb.IUSBController>;
  /** Finish with an unattended installer. Effect act, risk low. */
  readonly finishUnattendedInstall: Method<unattended.IUnattendedDoneParams, void>;
  /** Format an opened image with the FAT file system, losing everything on it. Effect destroy, risk critical. */
  readonly formatMediumIoFat: Method<medium.IMediumIoFormatFatParams, void>;
  /** Forward a port of the host to a port of a machine on NAT, such as 2222 to 22 for SSH. Effect write, risk high. */
  readonly forwardPort: Method<networkAdapter.ForwardPortParams, networkAdapter.PortRule>;
  /** Make up an unused MAC address for a network card. Effect read, risk none. */
  readonly generateMacAddress: Method<hostNetwork.IHostGenerateMacAddressParams, string>;
  /** Show an appliance that is open: file, disks, machines, signature. Effect read, risk none. */
  readonly getAppliance: Method<appliance.IApplianceGetParams, appliance.IAppliance>;
  /** Show the certificate with which an appliance is signed. Effect read, risk none. */
  readonly getApplianceCertificate: Method<appliance.ICertificateGetParams, appliance.ICertificate>;
  /** List the disks of an appliance that need a password. Effect read, risk none. */
  readonly getApplianceMediaForPassword: ListMethod<appliance.IApplianceGetMediumIdsForPasswordIdParams, string>;
  /** List the ids of passwords that the disks of an appliance need. Effect read, risk none. */
  readonly getAppliancePasswordIds: ListMethod<appliance.IApplianceGetPasswordIdsParams, string>;
  /** Show warnings from the last step of an appliance. Effect read, risk none. */
  readonly getApplianceWarnings: ListMethod<appliance.IApplianceGetWarningsParams, string>;
  /** Show whether a processor feature of an ARM machine is on. Effect read, risk none. */
  readonly getArmCpuProperty: Method<machineHardware.IPlatformArmGetCpuPropertyParams, boolean>;
  /** Show the disk or image in one slot of a machine. Effect read, risk none. */
  readonly getAttachedMedium: Method<storage.IMachineGetMediumParams, medium.IMedium>;
  /** Show a USB device that is attached to a running machine. Effect read, risk none. */
  readonly getAttachedUsbDevice: Method<usb.IusbDeviceGetParams, usb.IUSBDevice>;
  /** Show the sound card of a machine: on, codec, driver, input and output. Effect read, risk none. */
  readonly getAudioAdapter: Method<machineHardware.IAudioAdapterGetParams, machineHardware.IAudioAdapter>;
  /** Show one property of a machine's sound card. Effect read, risk none. */
  readonly getAudioAdapterProperty: Method<machineHardware.IAudioAdapterGetPropertyParams, string>;
  /** Show the sound settings of a machine. Effect read, risk none. */
  readonly getAudioSettings: Method<machineHardware.IAudioSettingsGetParams, machineHardware.IAudioSettings>;
  /** Show how many bandwidth groups a machine has. Effect read, risk none. */
  readonly getBandwidthControl: Method<bandwidth.IBandwidthControlGetParams, bandwidth.IBandwidthControl>;
  /** Show a bandwidth group: kind, limit, how many use it. Effect read, risk none. */
  readonly getBandwidthGroup: Method<bandwidth.IBandwidthGroupGetParams, bandwidth.IBandwidthGroup>;
  /** Show which device a machine tries to boot from at one place of its boot order. Effect read, risk none. */
  readonly getBootOrder: Method<
    machine.IMachineGetBootOrderParams,
    'Null' | 'Floppy' | 'DVD' | 'HardDisk' | 'Network' | 'USB' | 'SharedFolder' | 'Graphics3D' | 'End'
  >;
  /** Show the cloud machines that a client has read. Effect read, risk none. */
  readonly getCloudClient: Method<cloud.ICloudClientGetParams, cloud.ICloudClient>;
  /** Get the form to fill in before exporting to the cloud. Effect act, risk low. */
  readonly getCloudExportForm: Method<
    cloud.ICloudClientGetExportDescriptionFormParams,
    cloud.ICloudClientGetExportDescriptionFormResult
  >;
  /** Show a form and its fields. Effect read, risk none. */
  readonly getCloudForm: Method<cloud.IFormGetParams, cloud.IForm>;
  /** Show whether a checkbox of a form is ticked. Effect read, risk none. */
  readonly getCloudFormCheckbox: Method<cloud.IBooleanFormValueGetSelectedParams, boolean>;
  /** Show which choice of a form is taken. Effect read, risk none. */
  readonly getCloudFormChoice: Method<cloud.IChoiceFormValueGetSelectedIndexParams, number>;
  /** Show the choices of a field of a form. Effect read, risk none. */
  readonly getCloudFormChoices: Method<cloud.IChoiceFormValueGetParams, cloud.IChoiceFormValue>;
  /** Show a field of a form: label, kind, help. Effect read, risk none. */
  readonly getCloudFormField: Method<cloud.IFormValueGetParams, cloud.IFormValue>;
  /** List the fields that belong together with one of a form. Effect read, risk none. */
  readonly getCloudFormFieldGroup: ListMethod<cloud.IFormGetFieldGroupParams, string>;
  /** Show the large number in a field of a form. Effect read, risk none. */
  readonly getCloudFormLargeNumber: Method<cloud.IRangedInteger64FormValueGetIntegerParams, number>;
  /** Show the range of a large number field of a form. Effect read, risk none. */
  readonly getCloudFormLargeNumberRange: Method<
    cloud.IRangedInteger64FormValueGetParams,
    cloud.IRangedInteger64FormValue
  >;
  /** Show the number in a field of a form. Effect read, risk none. */
  readonly getCloudFormNumber: Method<cloud.IRangedIntegerFormValueGetIntegerParams, number>;
  /** Show the range of a number field of a form. Effect read, risk none. */
  readonly getCloudFormNumberRange: Method<cloud.IRangedIntegerFormValueGetParams, cloud.IRangedIntegerFormValue>;
  /** Show the text of a field of a form. Effect read, risk none. */
  readonly getCloudFormText: Method<cloud.IStringFormValueGetStringParams, string>;
  /** Show a text field of a form. Effect read, risk none. */
  readonly getCloudFormTextField: Method<cloud.IStringFormValueGetParams, cloud.IStringFormValue>;
  /** Get the description that a form fills in. Effect read, risk none. */
  readonly getCloudFormVirtualSystem: Method<
    cloud.IVirtualSystemDescriptionFormGetVirtualSystemDescriptionParams,
    appliance.IVirtualSystemDescription
  >;
  /** Show the facts of a cloud image. Effect read, risk none. */
  readonly getCloudImage: Method<cloud.ICloudClientGetImageInfoParams, cloud.ICloudClientGetImageInfoResult>;
  /** Get the form to fill in before importing from the cloud. Effect act, risk low. */
  readonly getCloudImportForm: Method<
    cloud.ICloudClientGetImportDescriptionFormParams,
    cloud.ICloudClientGetImportDescriptionFormResult
  >;
  /** Fill a description with the facts of a cloud instance. Effect act, risk low. */
  readonly getCloudInstance: Method<cloud.ICloudClientGetInstanceInfoParams, void>;
  /** Get the form to fill in before launching in the cloud. Effect act, risk low. */
  readonly getCloudLaunchForm: Method<
    cloud.ICloudClientGetLaunchDescriptionFormParams,
    cloud.ICloudClientGetLaunchDescriptionFormResult
  >;
  /** Show a cloud machine: state, access, how to reach its console. Effect read, risk low. */
  readonly getCloudMachine: Method<cloud.ICloudMachineGetParams, cloud.ICloudMachine>;
  /** Show what the console of a cloud machine printed. Effect read, risk low. */
  readonly getCloudMachineConsoleHistory: Method<
    cloud.ICloudMachineGetConsoleHistoryParams,
    cloud.ICloudMachineGetConsoleHistoryResult
  >;
  /** Get a form with the details of a cloud machine. Effect read, risk none. */
  readonly getCloudMachineDetailsForm: Method<cloud.ICloudMachineGetDetailsFormParams, cloud.IForm>;
  /** Get a form in which a cloud machine can be changed. Effect read, risk none. */
  readonly getCloudMachineSettingsForm: Method<
    cloud.ICloudMachineGetSettingsFormParams,
    cloud.ICloudMachineGetSettingsFormResult
  >;
  /** Tell which metric a name of the cloud means. Effect read, risk none. */
  readonly getCloudMetricType: Method<
    cloud.ICloudClientGetMetricTypeByNameParams,
    | 'Invalid'
    | 'CpuUtilization'
    | 'MemoryUtilization'
    | 'DiskBytesRead'
    | 'DiskBytesWritten'
    | 'NetworksBytesIn'
    | 'NetworksBytesOut'
  >;
  /** Show the entry for a network in the cloud. Effect read, risk none. */
  readonly getCloudNetwork: Method<cloud.ICloudNetworkGetParams, cloud.ICloudNetwork>;
  /** Show a cloud profile. Effect read, risk none. */
  readonly getCloudProfile: Method<cloud.ICloudProfileGetParams, cloud.ICloudProfile>;
  /** Show the properties of a cloud profile. Effect read, risk low. */
  readonly getCloudProfileProperties: ListMethod<
    cloud.ICloudProfileGetPropertiesParams,
    cloud.ICloudProfileGetPropertiesResult
  >;
  /** Show one property of a cloud profile. Effect read, risk low. */
  readonly getCloudProfileProperty: Method<cloud.ICloudProfileGetPropertyParams, string>;
  /** Show a cloud provider with its profiles. Effect read, risk none. */
  readonly getCloudProvider: Method<cloud.ICloudProviderGetParams, cloud.ICloudProvider>;
  /** Get the form in which a subnet is chosen. Effect act, risk low. */
  readonly getCloudSubnetForm: Method<
    cloud.ICloudClientGetSubnetSelectionFormParams,
    cloud.ICloudClientGetSubnetSelectionFormResult
  >;
  /** Show the facts of a cloud network card. Effect read, risk none. */
  readonly getCloudVnic: Method<cloud.ICloudClientGetVnicInfoParams, cloud.ICloudClientGetVnicInfoResult>;
  /** Show a running machine's console: state, attached devices, shared folders, remote display. Effect read, risk none. */
  readonly getConsole: Method<console.IConsoleGetParams, console.IConsole>;
  /** Show a register of a CPU of the guest. Effect read, risk low. */
  readonly getCpuRegister: Method<debugger_.IMachineDebuggerGetRegisterParams, string>;
  /** Show all registers of a CPU of the guest. Effect read, risk low. */
  readonly getCpuRegisters: ListMethod<
    debugger_.IMachineDebuggerGetRegistersParams,
    debugger_.IMachineDebuggerGetRegistersResult
  >;
  /** Show an overridden CPUID leaf of a machine. Effect read, risk none. */
  readonly getCpuidLeaf: Method<
    machineHardware.IPlatformX86GetCpuidLeafParams,
    machineHardware.IPlatformX86GetCPUIDLeafResult
  >;
  /** Show the overridden CPUID leaves of a machine one after the other. Effect read, risk none. */
  readonly getCpuidLeafByOrdinal: Method<
    machineHardware.IPlatformX86GetCpuidLeafByOrdinalParams,
    machineHardware.IPlatformX86GetCPUIDLeafByOrdinalResult
  >;
  /** Show how much a data stream hands out at a time. Effect read, risk none. */
  readonly getDataStream: Method<medium.IDataStreamGetParams, medium.IDataStream>;
  /** Show how a running machine is executed: engine, logs, uptime, virtual time. Effect read, risk none. */
  readonly getDebugger: Method<debugger_.IMachineDebuggerGetParams, debugger_.IMachineDebugger>;
  /** Tell whether a controller type uses the host's I/O cache by default. Effect read, risk none. */
  readonly getDefaultIoCacheSetting: Method<
    systemProperties.ISystemPropertiesGetDefaultIoCacheSettingForStorageControllerParams,
    boolean
  >;
  /** Show whether disks, network and other devices of a running machine are busy. Effect read, risk none. */
  readonly getDeviceActivity: ListMethod<
    console.IConsoleGetDeviceActivityParams,
    'Null' | 'Idle' | 'Reading' | 'Writing'
  >;
  /** Tell which devices fit a kind of storage controller. Effect read, risk none. */
  readonly getDeviceTypesForStorageBus: ListMethod<
    systemProperties.IPlatformPropertiesGetDeviceTypesForStorageBusParams,
    'Null' | 'Floppy' | 'DVD' | 'HardDisk' | 'Network' | 'USB' | 'SharedFolder' | 'Graphics3D' | 'End'
  >;
  /** Show the DHCP settings of one machine or MAC address. Effect read, risk none. */
  readonly getDhcpClientConfig: Method<hostNetwork.IdhcpIndividualConfigGetParams, hostNetwork.IDHCPIndividualConfig>;
  /** Show DHCP settings for everybody, a group, a machine or a MAC address: lease times and options. Effect read, risk none. */
  readonly getDhcpConfig: Method<hostNetwork.IdhcpConfigGetParams, hostNetwork.IDHCPConfig>;
  /** Show a group of DHCP clients with its conditions and settings. Effect read, risk none. */
  readonly getDhcpGroup: Method<hostNetwork.IdhcpGroupConfigGetParams, hostNetwork.IDHCPGroupConfig>;
  /** Show one condition of a DHCP group. Effect read, risk none. */
  readonly getDhcpGroupCondition: Method<hostNetwork.IdhcpGroupConditionGetParams, hostNetwork.IDHCPGroupCondition>;
  /** Show one option that a DHCP server sends. Effect read, risk none. */
  readonly getDhcpOption: Method<hostNetwork.IdhcpConfigGetOptionParams, hostNetwork.IDHCPConfigGetOptionResult>;
  /** Show all options that a DHCP server sends. Effect read, risk none. */
  readonly getDhcpOptions: Method<
    hostNetwork.IdhcpConfigGetAllOptionsParams,
    hostNetwork.IDHCPConfigGetAllOptionsResult
  >;
  /** Show a DHCP server: address, range, whether it is on, special settings. Effect read, risk none. */
  readonly getDhcpServer: Method<hostNetwork.IdhcpServerGetParams, hostNetwork.IDHCPServer>;
  /** Show the screens of a running machine and how they are laid out. Effect read, risk none. */
  readonly getDisplay: Method<display.IDisplayGetParams, display.IDisplay>;
  /** Show which formats can be dragged out of the guest. Effect read, risk none. */
  readonly getDragAndDrop: Method<dragAndDrop.IDnDBaseGetParams, dragAndDrop.IDnDBase>;
  /** List the execution engines for a processor type. Effect read, risk none. */
  readonly getExecutionEngines: ListMethod<
    systemProperties.ISystemPropertiesGetExecutionEnginesForVmCpuArchitectureParams,
    'NotSet' | 'Default' | 'HwVirt' | 'NativeApi' | 'Interpreter' | 'Recompiler'
  >;
  /** Show the firmware of a machine: BIOS or EFI, logo, boot menu, ACPI, APIC, time offset. Effect read, risk none. */
  readonly getFirmwareSettings: Method<machineHardware.IFirmwareSettingsGetParams, machineHardware.IFirmwareSettings>;
  /** Show which folder an explorer is in. Effect read, risk none. */
  readonly getFolderExplorer: Method<appliance.IvfsExplorerGetParams, appliance.IVFSExplorer>;
  /** Show one internal switch of the whole installation. Effect read, risk low. */
  readonly getGlobalExtraData: Method<virtualbox.IVirtualBoxGetExtraDataParams, string>;
  /** List the internal switches of the whole installation. Effect read, risk none. */
  readonly getGlobalExtraDataKeys: ListMethod<virtualbox.IVirtualBoxGetExtraDataKeysParams, string>;
  /** Show the graphics card of a machine: controller, video memory, screens. Effect read, risk none. */
  readonly getGraphicsAdapter: Method<machineHardware.IGraphicsAdapterGetParams, machineHardware.IGraphicsAdapter>;
  /** Show whether a graphics feature such as 3D is on. Effect read, risk none. */
  readonly getGraphicsFeature: Method<machineHardware.IGraphicsAdapterIsFeatureEnabledParams, boolean>;
  /** List what a graphics controller can do. Effect read, risk none. */
  readonly getGraphicsFeatures: ListMethod<
    systemProperties.IPlatformPropertiesGetSupportedGfxFeaturesForTypeParams,
    'None' | 'Acceleration3D'
  >;
  /** Show what the Guest Additions say about the guest: version, run level, facilities, sessions. Effect read, risk none. */
  readonly getGuest: Method<guest.IGuestGetParams, guest.IGuest>;
  /** Show whether the guest listens to the power button. Effect read, risk none. */
  readonly getGuestAcpiMode: Method<console.IConsoleGetGuestEnteredAcpiModeParams, boolean>;
  /** Show whether the Guest Additions have reached a run level. Effect read, risk none. */
  readonly getGuestAdditionsStatus: Method<guest.IGuestGetAdditionsStatusParams, boolean>;
  /** Show how a debugger may reach the guest. Effect read, risk none. */
  readonly getGuestDebugControl: Method<
    machineHardware.IGuestDebugControlGetParams,
    machineHardware.IGuestDebugControl
  >;
  /** Show an open folder of the guest. Effect read, risk none. */
  readonly getGuestDirectory: Method<guestSession.IDirectoryGetParams, guestSession.IDirectory>;
  /** Show an environment variable of the guest user. Effect read, risk none. */
  readonly getGuestEnvironmentVariable: Method<guestSession.IGuestSessionEnvironmentGetBaseVariableParams, string>;
  /** Show whether a facility of the Guest Additions works. Effect read, risk none. */
  readonly getGuestFacilityStatus: Method<guest.IGuestGetFacilityStatusParams, guest.IGuestGetFacilityStatusResult>;
  /** Show an open file of the guest: name, position, mode. Effect read, risk none. */
  readonly getGuestFile: Method<guestSession.IFileGetParams, guestSession.IFile>;
  /** Show all facts about the file system that a path of the guest lies on. Effect read, risk none. */
  readonly getGuestFileSystem: Method<guestSession.IfsInfoGetParams, guestSession.IFsInfo>;
  /** List the kinds of systems in a family, such as the Linux distributions. Effect read, risk none. */
  readonly getGuestOsSubtypes: ListMethod<virtualbox.IVirtualBoxGetGuestOsSubtypesByFamilyIdParams, string>;
  /** Show what VirtualBox recommends for a guest type: memory, disk, controllers. Effect read, risk none. */
  readonly getGuestOsType: Method<virtualbox.IVirtualBoxGetGuestOsTypeParams, virtualbox.IGuestOSType>;
  /** List the versions of a kind of system. Effect read, risk none. */
  readonly getGuestOsVersions: ListMethod<virtualbox.IVirtualBoxGetGuestOsDescsBySubtypeParams, string>;
  /** Show all facts about a file or folder of the guest. Effect read, risk none. */
  readonly getGuestPath: Method<guestSession.IfsObjInfoGetParams, guestSession.IFsObjInfo>;
  /** Show a program that was started in the guest: status, exit code, process id. Effect read, risk none. */
  readonly getGuestProcess: Method<guestSession.IProcessGetParams, guestSession.IProcess>;
  /** Show a guest property with its time and flags. Effect read, risk none. */
  readonly getGuestProperty: Method<
    guestProperty.IMachineGetGuestPropertyParams,
    guestProperty.IMachineGetGuestPropertyResult
  >;
  /** Show when a guest property was set, in nanoseconds since 1970. Effect read, risk none. */
  readonly getGuestPropertyTimestamp: Method<guestProperty.IMachineGetGuestPropertyTimestampParams, number>;
  /** Show the value of a guest property. Effect read, risk none. */
  readonly getGuestPropertyValue: Method<guestProperty.IMachineGetGuestPropertyValueParams, string>;
  /** Show one screen in the layout of a running machine. Effect read, risk none. */
  readonly getGuestScreen: Method<display.IGuestScreenInfoGetParams, display.IGuestScreenInfo>;
  /** Show an open guest session: user, status, home folder, open files and programs. Effect read, risk none. */
  readonly getGuestSession: Method<guestSession.IGuestSessionGetParams, guest.IGuestSession>;
  /** Show load and memory of the guest as it sees them itself. Effect read, risk none. */
  readonly getGuestStatistics: Method<guest.IGuestInternalGetStatisticsParams, guest.IGuestInternalGetStatisticsResult>;
  /** Show a setting of hardware virtualisation of a machine. Effect read, risk none. */
  readonly getHardwareVirtualizationProperty: Method<machineHardware.IPlatformX86GetHwVirtExPropertyParams, boolean>;
  /** Show the host: memory, processors, system, drives, network and USB devices. Effect read, risk none. */
  readonly getHost: Method<host.IHostGetParams, host.IHost>;
  /** Show a sound device of the host. Effect read, risk none. */
  readonly getHostAudioDevice: Method<host.IHostAudioDeviceGetParams, host.IHostAudioDevice>;
  /** Show one property of a sound device of the host. Effect read, risk none. */
  readonly getHostAudioDeviceProperty: Method<host.IHostAudioDeviceGetPropertyParams, string>;
  /** Show a CPUID leaf of the host's processor. Effect read, risk none. */
  readonly getHostCpuidLeaf: Method<host.IHostX86GetProcessorCpuidLeafParams, host.IHostX86GetProcessorCPUIDLeafResult>;
  /** Show a drive of the host with its partitions. Effect read, risk none. */
  readonly getHostDrive: Method<host.IHostDriveGetParams, host.IHostDrive>;
  /** Show a network interface of the host: address, mask, DHCP, status, hardware address. Effect read, risk none. */
  readonly getHostNetworkInterface: Method<
    hostNetwork.IHostNetworkInterfaceGetParams,
    hostNetwork.IHostNetworkInterface
  >;
  /** Show a host-only network: range, mask and whether it is on. Effect read, risk none. */
  readonly getHostOnlyNetwork: Method<hostNetwork.IHostOnlyNetworkGetParams, hostNetwork.IHostOnlyNetwork>;
  /** Show the model of a processor of the host. Effect read, risk none. */
  readonly getHostProcessorDescription: Method<host.IHostGetProcessorDescriptionParams, string>;
  /** Tell whether the host's processor has a feature such as VT-x or nested paging. Effect read, risk none. */
  readonly getHostProcessorFeature: Method<host.IHostGetProcessorFeatureParams, boolean>;
  /** Show the speed of a processor of the host in MHz. Effect read, risk none. */
  readonly getHostProcessorSpeed: Method<host.IHostGetProcessorSpeedParams, number>;
  /** Show a USB device of the host and whether it is free. Effect read, risk none. */
  readonly getHostUsbDevice: Method<usb.IHostUsbDeviceGetParams, usb.IHostUSBDevice>;
  /** Show a USB filter of the host. Effect read, risk none. */
  readonly getHostUsbFilter: Method<usb.IHostUsbDeviceFilterGetParams, usb.IHostUSBDeviceFilter>;
  /** Show a camera of the host. Effect read, risk none. */
  readonly getHostVideoDevice: Method<host.IHostVideoInputDeviceGetParams, host.IHostVideoInputDevice>;
  /** Show how a call that went on in the background stands, and its result when it is done. Effect read, risk none. */
  readonly getJob: Method<job.GetJobParams, job.VboxJob>;
  /** Show the keyboard lights of a running machine. Effect read, risk none. */
  readonly getKeyboard: Method<input.IKeyboardGetParams, input.IKeyboard>;
  /** Show everything about a virtual machine: state, memory, CPUs, disks, adapters, snapshots, folders and more. Effect read, risk none. */
  readonly getMachine: Method<machine.IMachineGetParams, machine.IMachine>;
  /** Show how busy a CPU of a running machine is. Effect read, risk none. */
  readonly getMachineCpuLoad: Method<
    debugger_.IMachineDebuggerGetCpuLoadParams,
    debugger_.IMachineDebuggerGetCPULoadResult
  >;
  /** Show whether a CPU of a machine is plugged in. Effect read, risk none. */
  readonly getMachineCpuStatus: Method<machineHardware.IMachineGetCpuStatusParams, boolean>;
  /** Show which paravirtualisation interface a machine really uses. Effect read, risk none. */
  readonly getMachineEffectiveParavirt: Method<
    machineHardware.IMachineGetEffectiveParavirtProviderParams,
    'None' | 'Default' | 'Legacy' | 'Minimal' | 'HyperV' | 'KVM'
  >;
  /** Show whether and how a machine is encrypted. Effect read, risk none. */
  readonly getMachineEncryptionSettings: Method<
    encryption.IMachineGetEncryptionSettingsParams,
    encryption.IMachineGetEncryptionSettingsResult
  >;
  /** Show one internal switch or note that is stored with a machine. Effect read, risk none. */
  readonly getMachineExtraData: Method<machine.IMachineGetExtraDataParams, string>;
  /** List the internal switches and notes that are stored with a machine. Effect read, risk none. */
  readonly getMachineExtraDataKeys: ListMethod<machine.IMachineGetExtraDataKeysParams, string>;
  /** Show which sound device of the host a machine uses. Effect read, risk none. */
  readonly getMachineHostAudioDevice: Method<
    machineHardware.IAudioSettingsGetHostAudioDeviceParams,
    host.IHostAudioDevice
  >;
  /** Show the states of several machines at once. Effect read, risk none. */
  readonly getMachineStates: ListMethod<
    machine.IVirtualBoxGetMachineStatesParams,
    | 'Null'
    | 'PoweredOff'
    | 'Saved'
    | 'Teleported'
    | 'Aborted'
    | 'AbortedSaved'
    | 'Running'
    | 'Paused'
    | 'Stuck'
    | 'Teleporting'
    | 'LiveSnapshotting'
    | 'Starting'
    | 'Stopping'
    | 'Saving'
    | 'Restoring'
    | 'TeleportingPausedVM'
    | 'TeleportingIn'
    | 'DeletingSnapshotOnline'
    | 'DeletingSnapshotPaused'
    | 'OnlineSnapshotting'
    | 'RestoringSnapshot'
    | 'DeletingSnapshot'
    | 'SettingUp'
    | 'Snapshotting'
    | 'FirstOnline'
    | 'LastOnline'
    | 'FirstTransient'
    | 'LastTransient'
  >;
  /** Show statistics of VirtualBox about a running machine. Effect read, risk none. */
  readonly getMachineStats: Method<debugger_.IMachineDebuggerGetStatsParams, string>;
  /** Tell how many devices fit on one port of a kind of storage controller. Effect read, risk none. */
  readonly getMaxDevicesPerPort: Method<
    systemProperties.IPlatformPropertiesGetMaxDevicesPerPortForStorageBusParams,
    number
  >;
  /** Tell how many network cards a machine can have. Effect read, risk none. */
  readonly getMaxNetworkAdapters: Method<systemProperties.IPlatformPropertiesGetMaxNetworkAdaptersParams, number>;
  /** Tell how many network cards can be attached in one way. Effect read, risk none. */
  readonly getMaxNetworkAdaptersOfType: Method<
    systemProperties.IPlatformPropertiesGetMaxNetworkAdaptersOfTypeParams,
    number
  >;
  /** Tell how many storage controllers of a kind a machine can have. Effect read, risk none. */
  readonly getMaxStorageControllers: Method<
    systemProperties.IPlatformPropertiesGetMaxInstancesOfStorageBusParams,
    number
  >;
  /** Tell how many ports a kind of storage controller can have. Effect read, risk none. */
  readonly getMaxStoragePorts: Method<systemProperties.IPlatformPropertiesGetMaxPortCountForStorageBusParams, number>;
  /** Tell how many USB controllers of a type a machine can have. Effect read, risk none. */
  readonly getMaxUsbControllers: Method<
    systemProperties.IPlatformPropertiesGetMaxInstancesOfUsbControllerTypeParams,
    number
  >;
  /** Show a disk or image: path, format, real and virtual size, type, parent and the machines that use it. Effect read, risk none. */
  readonly getMedium: Method<medium.IMediumGetParams, medium.IMedium>;
  /** Show one slot of a storage controller: what is plugged in and how. Effect read, risk none. */
  readonly getMediumAttachment: Method<storage.IMachineGetMediumAttachmentParams, storage.IMediumAttachment>;
  /** Show whether and how a disk is encrypted. Effect read, risk none. */
  readonly getMediumEncryptionSettings: Method<
    encryption.IMediumGetEncryptionSettingsParams,
    encryption.IMediumGetEncryptionSettingsResult
  >;
  /** Show what a disk format can do. Effect read, risk none. */
  readonly getMediumFormat: Method<medium.IMediumFormatGetParams, medium.IMediumFormat>;
  /** Show a disk image that is open for raw access. Effect read, risk none. */
  readonly getMediumIo: Method<medium.IMediumIoGetParams, medium.IMediumIO>;
  /** Show the format-specific properties of a disk. Effect read, risk none. */
  readonly getMediumProperties: ListMethod<medium.IMediumGetPropertiesParams, medium.IMediumGetPropertiesResult>;
  /** Show one format-specific property of a disk. Effect read, risk none. */
  readonly getMediumProperty: Method<medium.IMediumGetPropertyParams, string>;
  /** Show in which snapshots of a machine a disk is used. Effect read, risk none. */
  readonly getMediumSnapshotIds: ListMethod<medium.IMediumGetSnapshotIdsParams, string>;
  /** List the names of all metrics that exist. Effect read, risk none. */
  readonly getMetricNames: Method<metrics.IPerformanceCollectorGetParams, metrics.IPerformanceCollector>;
  /** Tell how little memory a guest needs with a kind of firmware. Effect read, risk none. */
  readonly getMinGuestRam: Method<systemProperties.IPlatformPropertiesGetMinGuestRamParams, number>;
  /** Tell how few ports a kind of storage controller can have. Effect read, risk none. */
  readonly getMinStoragePorts: Method<systemProperties.IPlatformPropertiesGetMinPortCountForStorageBusParams, number>;
  /** Show what kinds of pointing devices the guest can use. Effect read, risk none. */
  readonly getMouse: Method<input.IMouseGetParams, input.IMouse>;
  /** Show the mouse pointer that the guest has set. Effect read, risk none. */
  readonly getMousePointer: Method<input.IMousePointerShapeGetParams, input.IMousePointerShape>;
  /** Show the NAT engine of a network card: address range, DNS, TFTP and port rules. Effect read, risk none. */
  readonly getNatEngine: Method<networkAdapter.InatEngineGetParams, networkAdapter.INATEngine>;
  /** Show MTU and buffer sizes of a NAT engine. Effect read, risk none. */
  readonly getNatEngineTuning: Method<
    networkAdapter.InatEngineGetNetworkSettingsParams,
    networkAdapter.INATEngineGetNetworkSettingsResult
  >;
  /** Show a NAT network: range, gateway, DHCP, IPv6 and port rules. Effect read, risk none. */
  readonly getNatNetwork: Method<hostNetwork.InatNetworkGetParams, hostNetwork.INATNetwork>;
  /** Show a network card of a machine: attachment, MAC address, cable, type, NAT and limits. Effect read, risk none. */
  readonly getNetworkAdapter: Method<networkAdapter.INetworkAdapterGetParams, networkAdapter.INetworkAdapter>;
  /** Show driver properties of a network card. Effect read, risk none. */
  readonly getNetworkAdapterProperties: ListMethod<
    networkAdapter.INetworkAdapterGetPropertiesParams,
    networkAdapter.INetworkAdapterGetPropertiesResult
  >;
  /** Show one driver property of a network card. Effect read, risk none. */
  readonly getNetworkAdapterProperty: Method<networkAdapter.INetworkAdapterGetPropertyParams, string>;
  /** Show the file in which a machine keeps its UEFI variables. Effect read, risk none. */
  readonly getNvramStore: Method<machineHardware.INvramStoreGetParams, machineHardware.INvramStore>;
  /** Show a parallel port of a machine. Effect read, risk none. */
  readonly getParallelPort: Method<machineHardware.IParallelPortGetParams, machineHardware.IParallelPort>;
  /** Show the board of a machine: architecture, chipset, IOMMU and clock. Effect read, risk none. */
  readonly getPlatform: Method<machineHardware.IPlatformGetParams, machineHardware.IPlatform>;
  /** Show what machines of an architecture can have: chipsets, controllers, network cards, firmware. Effect read, risk none. */
  readonly getPlatformProperties: Method<
    systemProperties.IPlatformPropertiesGetParams,
    systemProperties.IPlatformProperties
  >;
  /** Show whether the guest acted on the last press of the power button. Effect read, risk none. */
  readonly getPowerButtonHandled: Method<console.IConsoleGetPowerButtonHandledParams, boolean>;
  /** Show whether a machine records its screen. Effect read, risk none. */
  readonly getRecording: Method<recording.IRecordingSettingsGetParams, recording.IRecordingSettings>;
  /** Show how one screen is recorded: file, size, rate, codecs, limits. Effect read, risk none. */
  readonly getScreenRecording: Method<recording.IRecordingScreenSettingsGetParams, recording.IRecordingScreenSettings>;
  /** Tell whether video or sound of a screen is recorded. Effect read, risk none. */
  readonly getScreenRecordingFeature: Method<recording.IRecordingScreenSettingsIsFeatureEnabledParams, boolean>;
  /** Show size, colour depth and place of one screen of a running machine. Effect read, risk none. */
  readonly getScreenResolution: Method<
    display.IDisplayGetScreenResolutionParams,
    display.IDisplayGetScreenResolutionResult
  >;
  /** Show whether secure boot is on. Effect read, risk none. */
  readonly getSecureBoot: Method<machineHardware.IUefiVariableStoreGetParams, machineHardware.IUefiVariableStore>;
  /** Show a serial port of a machine. Effect read, risk none. */
  readonly getSerialPort: Method<machineHardware.ISerialPortGetParams, machineHardware.ISerialPort>;
  /** Show a shared folder of a machine: path, rights, mount point. Effect read, risk none. */
  readonly getSharedFolder: Method<sharedFolder.ISharedFolderGetParams, sharedFolder.ISharedFolder>;
  /** Show a snapshot: name, description, time, whether it was taken live, parent and children. Effect read, risk none. */
  readonly getSnapshot: Method<snapshot.ISnapshotGetParams, snapshot.ISnapshot>;
  /** Tell which bus a storage controller type belongs to. Effect read, risk none. */
  readonly getStorageBusForControllerType: Method<
    systemProperties.IPlatformPropertiesGetStorageBusForControllerTypeParams,
    'Null' | 'IDE' | 'SATA' | 'SCSI' | 'Floppy' | 'SAS' | 'USB' | 'PCIe' | 'VirtioSCSI'
  >;
  /** Show a storage controller: bus, type, ports, cache and whether it can be booted from. Effect read, risk none. */
  readonly getStorageController: Method<storage.IStorageControllerGetParams, storage.IStorageController>;
  /** List the storage controller types of a bus. Effect read, risk none. */
  readonly getStorageControllerTypes: ListMethod<
    systemProperties.IPlatformPropertiesGetStorageControllerTypesForBusParams,
    | 'Null'
    | 'LsiLogic'
    | 'BusLogic'
    | 'IntelAhci'
    | 'PIIX3'
    | 'PIIX4'
    | 'ICH6'
    | 'I82078'
    | 'LsiLogicSas'
    | 'USB'
    | 'NVMe'
    | 'VirtioSCSI'
  >;
  /** Tell whether disks can be plugged into a controller type while the machine runs. Effect read, risk none. */
  readonly getStorageHotplugCapable: Method<
    systemProperties.IPlatformPropertiesGetStorageControllerHotplugCapableParams,
    boolean
  >;
  /** Show defaults and limits of this VirtualBox: machine folder, largest memory, formats, libraries. Effect read, risk none. */
  readonly getSystemProperties: Method<systemProperties.ISystemPropertiesGetParams, systemProperties.ISystemProperties>;
  /** Show the TPM of a machine. Effect read, risk none. */
  readonly getTpm: Method<machineHardware.ITrustedPlatformModuleGetParams, machineHardware.ITrustedPlatformModule>;
  /** List ids of objects that VirtualBox tracks, for finding leaks. Effect read, risk none. */
  readonly getTrackedObjectIds: ListMethod<virtualbox.IVirtualBoxGetTrackedObjectIdsParams, string>;
  /** Show an unattended installer: its values and what it found in the image. Effect read, risk none. */
  readonly getUnattendedInstall: Method<unattended.IUnattendedGetParams, unattended.IUnattended>;
  /** Show how VirtualBox looks for updates and whether there is one. Effect read, risk none. */
  readonly getUpdateAgent: Method<update.IUpdateAgentGetParams, update.IUpdateAgent>;
  /** Show a USB controller of a machine. Effect read, risk none. */
  readonly getUsbController: Method<usb.IusbControllerGetParams, usb.IUSBController>;
  /** Show a USB filter of a machine. Effect read, risk none. */
  readonly getUsbFilter: Method<usb.IusbDeviceFilterGetParams, usb.IUSBDeviceFilter>;
  /** Show the resolution that was last asked for. Effect read, risk none. */
  readonly getVideoModeHint: Method<display.IDisplayGetVideoModeHintParams, display.IDisplayGetVideoModeHintResult>;
  /** Show how many values describe a machine of an appliance. Effect read, risk none. */
  readonly getVirtualSystem: Method<appliance.IVirtualSystemDescriptionGetParams, appliance.IVirtualSystemDescription>;
  /** Show all values that describe a machine of an appliance. Effect read, risk none. */
  readonly getVirtualSystemItems: Method<
    appliance.IVirtualSystemDescriptionGetDescriptionParams,
    appliance.IVirtualSystemDescriptionGetDescriptionResult
  >;
  /** Show the values of one kind that describe a machine of an appliance. Effect read, risk none. */
  readonly getVirtualSystemItemsByType: Method<
    appliance.IVirtualSystemDescriptionGetDescriptionByTypeParams,
    appliance.IVirtualSystemDescriptionGetDescriptionByTypeResult
  >;
  /** Show the plain values of one kind of a machine of an appliance. Effect read, risk none. */
  readonly getVirtualSystemValues: ListMethod<appliance.IVirtualSystemDescriptionGetValuesByTypeParams, string>;
  /** Show this VirtualBox: version, folders, machines, disks, networks and providers. Effect read, risk none. */
  readonly getVirtualbox: Method<virtualbox.IVirtualBoxGetParams, virtualbox.IVirtualBox>;
  /** Show how much video memory a graphics controller can have. Effect read, risk none. */
  readonly getVramRange: Method<
    systemProperties.IPlatformPropertiesGetSupportedVramRangeParams,
    systemProperties.IPlatformPropertiesGetSupportedVRAMRangeResult
  >;
  /** Show one property of the remote display, such as its port. Effect read, risk low. */
  readonly getVrdeProperty: Method<remoteDisplay.IvrdeServerGetVrdePropertyParams, string>;
  /** Show the remote display of a machine: on, authentication, connections. Effect read, risk none. */
  readonly getVrdeServer: Method<remoteDisplay.IvrdeServerGetParams, remoteDisplay.IVRDEServer>;
  /** Show whether a processor feature of an x86 machine is on, such as PAE or long mode. Effect read, risk none. */
  readonly getX86CpuProperty: Method<machineHardware.IPlatformX86GetCpuPropertyParams, boolean>;
  /** Show settings of a machine's x86 board. Effect read, risk none. */
  readonly getX86Platform: Method<machineHardware.IPlatformX86GetParams, machineHardware.IPlatformX86>;
  /** Import machines from an OVA or OVF file. Effect write, risk low. */
  readonly importAppliance: ListMethod<appliance.ImportApplianceParams, machine.IMachine>;
  /** Make the machines of an appliance that was read and interpreted. Effect write, risk low. */
  readonly importApplianceMachines: Method<appliance.IApplianceImportMachinesParams, void>;
  /** Copy an image of the cloud to this host. Effect write, risk low. */
  readonly importCloudImage: Method<cloud.ICloudClientImportImageParams, void>;
  /** Take over the profiles of the cloud's own command line. Effect write, risk low. */
  readonly importCloudProfiles: Method<cloud.ICloudProviderImportProfilesParams, void>;
  /** Make a fresh store for UEFI variables, losing what was in it. Effect destroy, risk high. */
  readonly initUefiVariableStore: Method<machineHardware.INvramStoreInitUefiVariableStoreParams, void>;
  /** Write a new partition table to an opened image. Effect destroy, risk critical. */
  readonly initializeMediumIoPartitions: Method<medium.IMediumIoInitializePartitionTableParams, void>;
  /** Send a non-maskable interrupt to the guest. Effect act, risk high. */
  readonly injectNmi: Method<debugger_.IMachineDebuggerInjectNmiParams, void>;
  /** Add a filter that decides which USB devices VirtualBox takes from the host. Effect write, risk high. */
  readonly insertHostUsbFilter: Method<usb.IHostInsertUsbDeviceFilterParams, void>;
  /** Add an empty USB filter to a machine; add_usb_filter also fills it in. Effect write, risk low. */
  readonly insertUsbFilter: Method<usb.IusbDeviceFiltersInsertDeviceFilterParams, void>;
  /** Install a guest system from an ISO by itself, with user, host name and Guest Additions. Effect act, risk critical. */
  readonly installUnattended: Method<unattended.InstallUnattendedParams, machine.IMachine>;
  /** Install an update on the host. Effect act, risk critical. */
  readonly installUpdate: Method<update.IUpdateAgentInstallParams, void>;
  /** Work out which machines an appliance that was read would become. Effect act, risk low. */
  readonly interpretAppliance: Method<appliance.IApplianceInterpretParams, void>;
  /** Tell whether a format can be dragged. Effect read, risk none. */
  readonly isDragAndDropFormatSupported: Method<dragAndDrop.IDnDBaseIsFormatSupportedParams, boolean>;
  /** Launch a cloud instance from a description. Effect act, risk high. */
  readonly launchCloudInstance: Method<cloud.ICloudClientLaunchVmParams, void>;
  /** Start the process of a machine with a chosen front end; start_machine also waits and handles paused ones. Effect act, risk low. */
  readonly launchMachineProcess: Method<machine.IMachineLaunchVmProcessParams, void>;
  /** Go one folder up with an explorer. Effect act, risk low. */
  readonly leaveExplorerFolder: Method<appliance.IvfsExplorerCdUpParams, void>;
  /** Tell the guest that a drag from the host has left its screen. Effect act, risk low. */
  readonly leaveGuestWithDrag: Method<dragAndDrop.IDnDTargetLeaveParams, void>;
  /** List the bandwidth groups of a machine with their limits. Effect read, risk none. */
  readonly listBandwidthGroups: ListMethod<
    bandwidth.IBandwidthControlGetAllBandwidthGroupsParams,
    bandwidth.IBandwidthGroup
  >;
  /** List boot volumes in the cloud. Effect read, risk none. */
  readonly listCloudBootVolumes: Method<
    cloud.ICloudClientListBootVolumesParams,
    cloud.ICloudClientListBootVolumesResult
  >;
  /** List images in the cloud, by state. Effect read, risk none. */
  readonly listCloudImages: Method<cloud.ICloudClientListImagesParams, cloud.ICloudClientListImagesResult>;
  /** List instances in the cloud, by state. Effect read, risk none. */
  readonly listCloudInstances: Method<cloud.ICloudClientListInstancesParams, cloud.ICloudClientListInstancesResult>;
  /** List the metrics of a cloud machine. Effect read, risk none. */
  readonly listCloudMachineMetricNames: Method<
    cloud.ICloudMachineListMetricNamesParams,
    cloud.ICloudMachineListMetricNamesResult
  >;
  /** List the cloud providers that VirtualBox knows. Effect read, risk none. */
  readonly listCloudProviders: Method<cloud.ICloudProviderManagerGetParams, cloud.ICloudProviderManager>;
  /** List boot volumes that can serve as a source. Effect read, risk none. */
  readonly listCloudSourceBootVolumes: Method<
    cloud.ICloudClientListSourceBootVolumesParams,
    cloud.ICloudClientListSourceBootVolumesResult
  >;
  /** List instances that can serve as a source. Effect read, risk none. */
  readonly listCloudSourceInstances: Method<
    cloud.ICloudClientListSourceInstancesParams,
    cloud.ICloudClientListSourceInstancesResult
  >;
  /** List the network cards of cloud instances. Effect read, risk none. */
  readonly listCloudVnicAttachments: Method<
    cloud.ICloudClientListVnicAttachmentsParams,
    cloud.ICloudClientListVnicAttachmentsResult
  >;
  /** List processor models with full name and architecture. Effect read, risk none. */
  readonly listCpuProfiles: ListMethod<systemProperties.IcpuProfileGetParams, systemProperties.ICPUProfile>;
  /** List the files of an explorer's folder. Effect read, risk none. */
  readonly listExplorerEntries: ListMethod<
    appliance.IvfsExplorerEntryListParams,
    appliance.IVFSExplorerEntryListResult
  >;
  /** List the entries of an open folder of the guest. Effect read, risk none. */
  readonly listGuestDirectoryEntries: ListMethod<guestSession.IDirectoryListParams, guestSession.IFsObjInfo>;
  /** List the guest properties of a machine, such as its IP addresses and logged-on users. Effect read, risk none. */
  readonly listGuestProperties: ListMethod<
    guestProperty.IMachineEnumerateGuestPropertiesParams,
    guestProperty.IMachineEnumerateGuestPropertiesResult
  >;
  /** List the guest systems that VirtualBox knows, for the type of a new machine. Effect read, risk none. */
  readonly listGuestTypes: ListMethod<virtualbox.ListGuestTypesParams, virtualbox.GuestTypeRow>;
  /** List the guest sessions, files, appliances and other objects that are open. Effect read, risk none. */
  readonly listHandles: ListMethod<job.ListHandlesParams, job.OpenHandle>;
  /** List the calls that went on in the background. Effect read, risk none. */
  readonly listJobs: ListMethod<job.ListJobsParams, job.VboxJob>;
  /** List all virtual machines with name, state and id; `fields` shows memorySize, CPUCount, OSTypeId, groups too. Effect read, risk none. */
  readonly listMachines: ListMethod<machine.ListMachinesParams, machine.MachineRow>;
  /** List the disks and images that VirtualBox knows, with path, size and the machines that use them. Effect read, risk none. */
  readonly listMedia: ListMethod<medium.ListMediaParams, medium.MediumRow>;
  /** List everything that is plugged into one storage controller of a machine. Effect read, risk none. */
  readonly listMediumAttachmentsOfController: ListMethod<
    storage.IMachineGetMediumAttachmentsOfControllerParams,
    storage.IMediumAttachment
  >;
  /** List metrics with description, unit, period and range. Effect read, risk none. */
  readonly listMetrics: ListMethod<metrics.IPerformanceMetricGetParams, metrics.IPerformanceMetric>;
  /** List what machines can be connected to: host interfaces, host-only, NAT and internal networks. Effect read, risk none. */
  readonly listNetworks: ListMethod<hostNetwork.ListNetworksParams, hostNetwork.NetworkRow>;
  /** List the ports of the host that lead into a machine. Effect read, risk none. */
  readonly listPortForwarding: ListMethod<networkAdapter.ListPortForwardingParams, networkAdapter.PortRule>;
  /** Show the snapshot tree of a machine and which one it builds on now. Effect read, risk none. */
  readonly listSnapshots: ListMethod<snapshot.ListSnapshotsParams, snapshot.SnapshotRow>;
  /** List the UEFI variables of a machine. Effect read, risk none. */
  readonly listUefiVariables: ListMethod<
    machineHardware.IUefiVariableStoreQueryVariablesParams,
    machineHardware.IUefiVariableStoreQueryVariablesResult
  >;
  /** List the USB filters of a machine. Effect read, risk none. */
  readonly listUsbFilters: Method<usb.IusbDeviceFiltersGetParams, usb.IUSBDeviceFilters>;
  /** List the webcams that are attached to a running machine. Effect read, risk none. */
  readonly listWebcams: Method<usb.IEmulatedUsbGetParams, usb.IEmulatedUSB>;
  /** Load a debugger plug-in into the machine's process. Effect act, risk critical. */
  readonly loadDebuggerPlugin: Method<debugger_.IMachineDebuggerLoadPlugInParams, string>;
  /** Merge a differencing disk with another one of its line. Effect destroy, risk high. */
  readonly mergeMedium: Method<medium.IMediumMergeToParams, void>;
  /** Choose where the machine's debug log goes. Effect act, risk high. */
  readonly modifyDebuggerLogDestinations: Method<debugger_.IMachineDebuggerModifyLogDestinationsParams, void>;
  /** Choose how the machine's debug log is written. Effect act, risk low. */
  readonly modifyDebuggerLogFlags: Method<debugger_.IMachineDebuggerModifyLogFlagsParams, void>;
  /** Choose what the machine's debug log holds. Effect act, risk low. */
  readonly modifyDebuggerLogGroups: Method<debugger_.IMachineDebuggerModifyLogGroupsParams, void>;
  /** Put an image into a given drive of a machine, or take it out; change_dvd finds the drive itself. Effect write, risk low. */
  readonly mountMedium: Method<storage.IMachineMountMediumParams, void>;
  /** Tell the guest that a drag from the host has moved. Effect act, risk low. */
  readonly moveDragOverGuest: Method<dragAndDrop.IDnDTargetMoveParams, 'Ignore' | 'Copy' | 'Move' | 'Link'>;
  /** Move a file or folder inside the guest. Effect write, risk high. */
  readonly moveGuestPath: Method<guestSession.IGuestSessionFsObjMoveParams, void>;
  /** Move several files inside the guest. Effect write, risk high. */
  readonly moveGuestPaths: Method<guestSession.IGuestSessionFsObjMoveArrayParams, void>;
  /** Move a machine with its disks and snapshots to another folder of the host. Effect write, risk low. */
  readonly moveMachine: Method<machine.IMachineMoveToParams, void>;
  /** Move the settings file of a machine to another place. Effect write, risk low. */
  readonly moveMachineSettingsFile: Method<machine.IMachineSetSettingsFilePathParams, void>;
  /** Move or rename the file of a disk. Effect write, risk low. */
  readonly moveMedium: Method<medium.IMediumMoveToParams, void>;
  /** Tell the machine whether its picture is scaled on a high-resolution screen. Effect act, risk low. */
  readonly notifyDisplayHidpiPolicy: Method<display.IDisplayNotifyHiDpiOutputPolicyChangeParams, void>;
  /** Tell the machine by how much its picture is scaled. Effect act, risk low. */
  readonly notifyDisplayScaleFactor: Method<display.IDisplayNotifyScaleFactorChangeParams, void>;
  /** Tell the machine which part of a screen is visible. Effect act, risk low. */
  readonly notifyDisplayViewport: Method<display.IDisplayViewportChangedParams, void>;
  /** Open a folder of the guest to list it. Effect write, risk low. */
  readonly openGuestDirectory: Method<guestSession.IGuestSessionDirectoryOpenParams, guestSession.IGuestDirectory>;
  /** Open a file inside the guest. Effect act, risk low. */
  readonly openGuestFile: Method<guestSession.IGuestSessionFileOpenParams, guestSession.IGuestFile>;
  /** Open a file inside the guest with sharing and flags. Effect act, risk low. */
  readonly openGuestFileEx: Method<guestSession.IGuestSessionFileOpenExParams, guestSession.IGuestFile>;
  /** Log on to the guest and keep a session open for programs and files. Effect act, risk high. */
  readonly openGuestSession: Method<guest.IGuestCreateSessionParams, guest.IGuestSession>;
  /** Open a machine from its settings file without registering it yet. Effect write, risk low. */
  readonly openMachine: Method<machine.IVirtualBoxOpenMachineParams, machine.IMachine>;
  /** Make VirtualBox know an existing disk or image file. Effect write, risk low. */
  readonly openMedium: Method<medium.IVirtualBoxOpenMediumParams, medium.IMedium>;
  /** Open a disk image to read or change its raw content from outside a guest. Effect act, risk low. */
  readonly openMediumIo: Method<medium.IMediumOpenForIoParams, medium.IMediumIO>;
  /** Stop a cloud instance. Effect act, risk high. */
  readonly pauseCloudInstance: Method<cloud.ICloudClientPauseInstanceParams, void>;
  /** Freeze a running machine where it is. Effect act, risk high. */
  readonly pauseMachine: Method<console.IConsolePauseParams, void>;
  /** Add a CPU to a running machine that allows it. Effect act, risk low. */
  readonly plugMachineCpu: Method<machineHardware.IMachineHotPlugCpuParams, void>;
  /** Cut the power of a cloud machine. Effect act, risk high. */
  readonly powerDownCloudMachine: Method<cloud.ICloudMachinePowerDownParams, void>;
  /** Cut the power of a running machine at once. Effect act, risk high. */
  readonly powerDownMachine: Method<console.IConsolePowerDownParams, void>;
  /** Start a cloud machine. Effect act, risk low. */
  readonly powerUpCloudMachine: Method<cloud.ICloudMachinePowerUpParams, void>;
  /** Power up the machine of an open session; start_machine is what one normally wants. Effect act, risk low. */
  readonly powerUpConsole: Method<console.IConsolePowerUpParams, void>;
  /** Power up the machine of an open session and pause it at once. Effect act, risk low. */
  readonly powerUpConsolePaused: Method<console.IConsolePowerUpPausedParams, void>;
  /** Get a cloud provider ready for removal. Effect act, risk high. */
  readonly prepareCloudProviderUninstall: Method<cloud.ICloudProviderPrepareUninstallParams, void>;
  /** Check an unattended installer and get it ready. Effect act, risk low. */
  readonly prepareUnattendedInstall: Method<unattended.IUnattendedPrepareParams, void>;
  /** Press Ctrl-Alt-Del in a running machine. Effect act, risk high. */
  readonly pressCtrlAltDel: Method<input.IKeyboardPutCadParams, void>;
  /** Press the power button of a running machine, so that its guest shuts down. Effect act, risk high. */
  readonly pressMachinePowerButton: Method<console.IConsolePowerButtonParams, void>;
  /** Press the sleep button of a running machine. Effect act, risk high. */
  readonly pressMachineSleepButton: Method<console.IConsoleSleepButtonParams, void>;
  /** Put the mouse on a point of the screen and press buttons there. Effect act, risk high. */
  readonly putAbsoluteMouseEvent: Method<input.IMousePutMouseEventAbsoluteParams, void>;
  /** Press or release one key of a running machine by its scan code. Effect act, risk high. */
  readonly putKeyboardScancode: Method<input.IKeyboardPutScancodeParams, void>;
  /** Press and release keys of a running machine by scan codes. Effect act, risk high. */
  readonly putKeyboardScancodes: Method<input.IKeyboardPutScancodesParams, number>;
  /** Press or release a key by its USB code. Effect act, risk high. */
  readonly putKeyboardUsageCode: Method<input.IKeyboardPutUsageCodeParams, void>;
  /** Move the mouse by some steps, turn its wheel, press buttons. Effect act, risk high. */
  readonly putMouseEvent: Method<input.IMousePutMouseEventParams, void>;
  /** Send touches on a touch screen. Effect act, risk high. */
  readonly putMultiTouchEvent: Method<input.IMousePutEventMultiTouchParams, void>;
  /** Send touches on a touch screen, written as text. Effect act, risk high. */
  readonly putMultiTouchEventString: Method<input.IMousePutEventMultiTouchStringParams, void>;
  /** Show details of the certificate of an appliance. Effect read, risk none. */
  readonly queryApplianceCertificateInfo: Method<appliance.ICertificateQueryInfoParams, string>;
  /** Ask a part of VirtualBox about a running machine, such as its paging or devices. Effect read, risk low. */
  readonly queryDebuggerInfo: Method<debugger_.IMachineDebuggerInfoParams, string>;
  /** Find out whether somebody in the guest is dragging something, and what. Effect act, risk low. */
  readonly queryDragSource: Method<
    dragAndDrop.IDnDSourceDragIsPendingParams,
    dragAndDrop.IDnDSourceDragIsPendingResult
  >;
  /** Show facts about an open file of the guest: size, times, owner. Effect read, risk none. */
  readonly queryGuestFileInfo: Method<guestSession.IFileQueryInfoParams, guestSession.IFsObjInfo>;
  /** Show the size of an open file of the guest. Effect read, risk none. */
  readonly queryGuestFileSize: Method<guestSession.IFileQuerySizeParams, number>;
  /** Show the size of a file in the guest. Effect read, risk none. */
  readonly queryGuestFileSizeByPath: Method<guestSession.IGuestSessionFileQuerySizeParams, number>;
  /** Show the file system that a path of the guest lies on. Effect read, risk none. */
  readonly queryGuestFileSystem: Method<guestSession.IGuestSessionFsQueryInfoParams, guestSession.IGuestFsInfo>;
  /** Show how much space is free where a path of the guest lies. Effect read, risk none. */
  readonly queryGuestFreeSpace: Method<guestSession.IGuestSessionFsQueryFreeSpaceParams, number>;
  /** Show the kernel log of the guest. Effect read, risk low. */
  readonly queryGuestKernelLog: Method<debugger_.IMachineDebuggerQueryOsKernelLogParams, string>;
  /** Show size, times, owner and rights of something in the guest. Effect read, risk none. */
  readonly queryGuestPathInfo: Method<guestSession.IGuestSessionFsObjQueryInfoParams, guestSession.IGuestFsObjInfo>;
  /** Show the file name of one of a machine's logs on the host. Effect read, risk none. */
  readonly queryMachineLogFile: Method<machine.IMachineQueryLogFilenameParams, string>;
  /** Show the collected samples of metrics as they come; show_metrics makes them readable. Effect read, risk none. */
  readonly queryMetricsData: Method<
    metrics.IPerformanceCollectorQueryMetricsDataParams,
    metrics.IPerformanceCollectorQueryMetricsDataResult
  >;
  /** Show the screen size that a machine had when its state was saved. Effect read, risk none. */
  readonly querySavedGuestScreen: Method<
    display.IMachineQuerySavedGuestScreenInfoParams,
    display.IMachineQuerySavedGuestScreenInfoResult
  >;
  /** Show whether there is a picture of a machine's saved state, and how big. Effect read, risk none. */
  readonly querySavedScreenshot: Method<
    display.IMachineQuerySavedScreenshotInfoParams,
    display.IMachineQuerySavedScreenshotInfoResult
  >;
  /** Show the value of a UEFI variable. Effect read, risk none. */
  readonly queryUefiVariable: Method<
    machineHardware.IUefiVariableStoreQueryVariableByNameParams,
    machineHardware.IUefiVariableStoreQueryVariableByNameResult
  >;
  /** Read an OVF or OVA file into an appliance. Effect act, risk low. */
  readonly readAppliance: Method<appliance.IApplianceReadParams, void>;
  /** Read the cloud machines that VirtualBox made. Effect act, risk low. */
  readonly readCloudMachineList: Method<cloud.ICloudClientReadCloudMachineListParams, void>;
  /** Read the cloud machines that VirtualBox could take in. Effect act, risk low. */
  readonly readCloudMachineStubList: Method<cloud.ICloudClientReadCloudMachineStubListParams, void>;
  /** Read the next bytes of a data stream. Effect read, risk high. */
  readonly readDataStream: Method<medium.IDataStreamReadParams, string>;
  /** Show the next entry of an open folder of the guest. Effect read, risk none. */
  readonly readGuestDirectoryEntry: Method<guestSession.IDirectoryReadParams, guestSession.IFsObjInfo>;
  /** Read from an open file of the guest. Effect read, risk low. */
  readonly readGuestFile: Method<guestSession.IFileReadParams, string>;
  /** Read from a place of an open file of the guest. Effect read, risk low. */
  readonly readGuestFileAt: Method<guestSession.IFileReadAtParams, string>;
  /** Read physical memory of the guest. Effect read, risk high. */
  readonly readGuestPhysicalMemory: Method<debugger_.IMachineDebuggerReadPhysicalMemoryParams, string>;
  /** Read what a program in the guest has printed. Effect read, risk low. */
  readonly readGuestProcessOutput: Method<guestSession.IProcessReadParams, string>;
  /** Show where a symbolic link in the guest points to. Effect read, risk none. */
  readonly readGuestSymlink: Method<guestSession.IGuestSessionSymlinkReadParams, string>;
  /** Read virtual memory of the guest. Effect read, risk high. */
  readonly readGuestVirtualMemory: Method<debugger_.IMachineDebuggerReadVirtualMemoryParams, string>;
  /** Read a part of one of a machine's log files. Effect read, risk none. */
  readonly readMachineLog: Method<machine.IMachineReadLogParams, string>;
  /** Read raw bytes of a disk image that was opened for it. Effect read, risk high. */
  readonly readMediumIo: Method<medium.IMediumIoReadParams, string>;
  /** Show the picture that was taken when a machine's state was saved. Effect read, risk low. */
  readonly readSavedScreenshot: Method<
    display.IMachineReadSavedScreenshotToArrayParams,
    display.IMachineReadSavedScreenshotToArrayResult
  >;
  /** Show the small picture that was taken when a machine's state was saved. Effect read, risk low. */
  readonly readSavedThumbnail: Method<
    display.IMachineReadSavedThumbnailToArrayParams,
    display.IMachineReadSavedThumbnailToArrayResult
  >;
  /** Restart a cloud machine through its guest. Effect act, risk high. */
  readonly rebootCloudMachine: Method<cloud.ICloudMachineRebootParams, void>;
  /** Read what was dragged out of the guest. Effect read, risk low. */
  readonly receiveDragData: Method<dragAndDrop.IDnDSourceReceiveDataParams, string>;
  /** Set the machine up to install by itself at its next start. Effect act, risk critical. */
  readonly reconfigureMachineUnattendedInstall: Method<unattended.IUnattendedReconfigureVmParams, void>;
  /** Make a host interface ask for a DHCP address again. Effect act, risk low. */
  readonly rediscoverHostInterfaceDhcp: Method<hostNetwork.IHostNetworkInterfaceDhcpRediscoverParams, void>;
  /** Draw all screens of a running machine anew. Effect act, risk low. */
  readonly redrawDisplay: Method<display.IDisplayInvalidateAndUpdateParams, void>;
  /** Draw one screen of a running machine anew. Effect act, risk low. */
  readonly redrawScreen: Method<display.IDisplayInvalidateAndUpdateScreenParams, void>;
  /** Ask the cloud for the current state of a cloud machine. Effect act, risk low. */
  readonly refreshCloudMachine: Method<cloud.ICloudMachineRefreshParams, void>;
  /** Read the folder of an explorer again. Effect act, risk low. */
  readonly refreshExplorerFolder: Method<appliance.IvfsExplorerUpdateParams, void>;
  /** Look at a disk's file again to see whether it can be reached. Effect act, risk low. */
  readonly refreshMediumState: Method<
    medium.IMediumRefreshStateParams,
    'NotCreated' | 'Created' | 'LockedRead' | 'LockedWrite' | 'Inaccessible' | 'Creating' | 'Deleting'
  >;
  /** Register a machine that was opened or made, so that it appears in the list. Effect write, risk low. */
  readonly registerMachine: Method<machine.IVirtualBoxRegisterMachineParams, void>;
  /** Release all keys that are held down. Effect act, risk low. */
  readonly releaseKeyboardKeys: Method<input.IKeyboardReleaseKeysParams, void>;
  /** Remove all CPUID overrides of a machine. Effect write, risk low. */
  readonly removeAllCpuidLeaves: Method<machineHardware.IPlatformX86RemoveAllCpuidLeavesParams, void>;
  /** Remove all conditions of a DHCP group. Effect destroy, risk high. */
  readonly removeAllDhcpGroupConditions: Method<hostNetwork.IdhcpGroupConfigRemoveAllConditionsParams, void>;
  /** Remove all options set in one place of a DHCP server. Effect destroy, risk high. */
  readonly removeAllDhcpOptions: Method<hostNetwork.IdhcpConfigRemoveAllOptionsParams, void>;
  /** Make VirtualBox forget a cloud machine and end its instance. Effect destroy, risk critical. */
  readonly removeCloudMachine: Method<cloud.ICloudMachineRemoveParams, void>;
  /** Remove the entry for a network in the cloud. Effect destroy, risk high. */
  readonly removeCloudNetwork: Method<cloud.IVirtualBoxRemoveCloudNetworkParams, void>;
  /** Remove a cloud profile. Effect destroy, risk high. */
  readonly removeCloudProfile: Method<cloud.ICloudProfileRemoveParams, void>;
  /** Remove one CPUID override. Effect write, risk low. */
  readonly removeCpuidLeaf: Method<machineHardware.IPlatformX86RemoveCpuidLeafParams, void>;
  /** Remove the DHCP settings of a group, machine or MAC address. Effect destroy, risk high. */
  readonly removeDhcpConfig: Method<hostNetwork.IdhcpConfigRemoveParams, void>;
  /** Remove one condition of a DHCP group. Effect destroy, risk high. */
  readonly removeDhcpGroupCondition: Method<hostNetwork.IdhcpGroupConditionRemoveParams, void>;
  /** Remove an option that a DHCP server sends. Effect destroy, risk high. */
  readonly removeDhcpOption: Method<hostNetwork.IdhcpConfigRemoveOptionParams, void>;
  /** Remove the DHCP server of a network. Effect destroy, risk high. */
  readonly removeDhcpServer: Method<hostNetwork.IVirtualBoxRemoveDhcpServerParams, void>;
  /** Stop formats from being dragged. Effect write, risk low. */
  readonly removeDragAndDropFormats: Method<dragAndDrop.IDnDBaseRemoveFormatsParams, void>;
  /** Delete files in an explorer's folder. Effect destroy, risk high. */
  readonly removeExplorerEntries: Method<appliance.IvfsExplorerRemoveParams, void>;
  /** Stop sharing a folder with all machines. Effect write, risk high. */
  readonly removeGlobalSharedFolder: Method<sharedFolder.IVirtualBoxRemoveSharedFolderParams, void>;
  /** Delete an empty folder of the guest. Effect destroy, risk high. */
  readonly removeGuestDirectory: Method<guestSession.IGuestSessionDirectoryRemoveParams, void>;
  /** Delete a folder of the guest with everything in it. Effect destroy, risk critical. */
  readonly removeGuestDirectoryTree: Method<guestSession.IGuestSessionDirectoryRemoveRecursiveParams, void>;
  /** Delete a file of the guest. Effect destroy, risk high. */
  readonly removeGuestPath: Method<guestSession.IGuestSessionFsObjRemoveParams, void>;
  /** Delete several files of the guest. Effect destroy, risk critical. */
  readonly removeGuestPaths: Method<guestSession.IGuestSessionFsObjRemoveArrayParams, void>;
  /** Remove a host-only interface of the host. Effect destroy, risk high. */
  readonly removeHostOnlyInterface: Method<hostNetwork.IHostRemoveHostOnlyNetworkInterfaceParams, void>;
  /** Remove a host-only network. Effect destroy, risk high. */
  readonly removeHostOnlyNetwork: Method<hostNetwork.IVirtualBoxRemoveHostOnlyNetworkParams, void>;
  /** Remove a USB filter of the host by its place. Effect write, risk high. */
  readonly removeHostUsbFilter: Method<usb.IHostRemoveUsbDeviceFilterParams, void>;
  /** Remove a source of remote USB devices. Effect destroy, risk high. */
  readonly removeHostUsbSource: Method<usb.IHostRemoveUsbDeviceSourceParams, void>;
  /** Make VirtualBox forget a password of an encrypted machine. Effect write, risk high. */
  readonly removeMachineEncryptionPassword: Method<encryption.IMachineRemoveEncryptionPasswordParams, void>;
  /** Remove a NAT network. Effect destroy, risk high. */
  readonly removeNatNetwork: Method<hostNetwork.IVirtualBoxRemoveNatNetworkParams, void>;
  /** Remove a port forwarding rule of a NAT network. Effect write, risk high. */
  readonly removeNatNetworkPortForwarding: Method<hostNetwork.InatNetworkRemovePortForwardRuleParams, void>;
  /** Remove a port forwarding rule of a network card. Effect write, risk high. */
  readonly removePortForwarding: Method<networkAdapter.InatEngineRemoveRedirectParams, void>;
  /** Take a disk password away from a running machine. Effect write, risk high. */
  readonly removeRunningMachinePassword: Method<encryption.IConsoleRemoveEncryptionPasswordParams, void>;
  /** Stop sharing a folder of the host with a machine. Effect write, risk high. */
  readonly removeSharedFolder: Method<sharedFolder.IMachineRemoveSharedFolderParams, void>;
  /** Remove a storage controller from a machine; its disks are unplugged, their files stay. Effect destroy, risk high. */
  readonly removeStorageController: Method<storage.IMachineRemoveStorageControllerParams, void>;
  /** Stop sharing a folder that was shared with a running machine. Effect write, risk high. */
  readonly removeTransientSharedFolder: Method<sharedFolder.IConsoleRemoveSharedFolderParams, void>;
  /** Remove a USB controller from a machine. Effect write, risk high. */
  readonly removeUsbController: Method<usb.IMachineRemoveUsbControllerParams, void>;
  /** Remove a USB filter of a machine by its place. Effect write, risk high. */
  readonly removeUsbFilter: Method<usb.IusbDeviceFiltersRemoveDeviceFilterParams, usb.IUSBDeviceFilter>;
  /** Remove the values of one kind from the description of a machine. Effect write, risk low. */
  readonly removeVirtualSystemItems: Method<appliance.IVirtualSystemDescriptionRemoveDescriptionByTypeParams, void>;
  /** Rename a file or folder of the guest. Effect write, risk high. */
  readonly renameGuestPath: Method<guestSession.IGuestSessionFsObjRenameParams, void>;
  /** Restart a cloud instance. Effect act, risk high. */
  readonly resetCloudInstance: Method<cloud.ICloudClientResetInstanceParams, void>;
  /** Restart a cloud machine at once. Effect act, risk high. */
  readonly resetCloudMachine: Method<cloud.ICloudMachineResetParams, void>;
  /** Press the reset button of a running machine. Effect act, risk high. */
  readonly resetMachine: Method<console.IConsoleResetParams, void>;
  /** Set statistics of a running machine to zero. Effect act, risk low. */
  readonly resetMachineStats: Method<debugger_.IMachineDebuggerResetStatsParams, void>;
  /** Throw away everything written to a differencing disk. Effect destroy, risk critical. */
  readonly resetMedium: Method<medium.IMediumResetParams, void>;
  /** Copy a disk into a new one of another size. Effect write, risk low. */
  readonly resizeAndCloneMedium: Method<medium.IMediumResizeAndCloneToParams, void>;
  /** Make a disk bigger; the guest has to grow its file system itself. Effect write, risk high. */
  readonly resizeMedium: Method<medium.IMediumResizeParams, void>;
  /** Restart a DHCP server so that it takes new settings. Effect act, risk high. */
  readonly restartDhcpServer: Method<hostNetwork.IdhcpServerRestartParams, void>;
  /** Drop changes to cloud profiles that have not been saved. Effect write, risk high. */
  readonly restoreCloudProfiles: Method<cloud.ICloudProviderRestoreProfilesParams, void>;
  /** Put a machine that is off back to the state of a snapshot; everything since then is lost. Effect destroy, risk critical. */
  readonly restoreSnapshot: Method<snapshot.IMachineRestoreSnapshotParams, void>;
  /** Let a paused machine go on. Effect act, risk low. */
  readonly resumeMachine: Method<console.IConsoleResumeParams, void>;
  /** Go on with a paused recording. Effect act, risk low. */
  readonly resumeRecording: Method<recording.IRecordingSettingsResumeParams, void>;
  /** Start again at the first entry of an open folder of the guest. Effect act, risk low. */
  readonly rewindGuestDirectory: Method<guestSession.IDirectoryRewindParams, void>;
  /** Go back to the version before the last update. Effect act, risk high. */
  readonly rollbackUpdate: Method<update.IUpdateAgentRollbackParams, void>;
  /** Run a program inside a guest, wait for its end and return its output and exit code. Effect act, risk high. */
  readonly runGuestCommand: Method<guest.RunGuestCommandParams, guest.CommandResult>;
  /** Save the changed cloud profiles. Effect write, risk low. */
  readonly saveCloudProfiles: Method<cloud.ICloudProviderSaveProfilesParams, void>;
  /** Write changed settings of a machine to its settings file. Effect write, risk low. */
  readonly saveMachineSettings: Method<machine.IMachineSaveSettingsParams, void>;
  /** Suspend a running machine to disk: its memory is saved and it stops. Effect act, risk high. */
  readonly saveMachineState: Method<machine.IMachineSaveStateParams, void>;
  /** Move the position in an open file of the guest. Effect act, risk low. */
  readonly seekGuestFile: Method<guestSession.IFileSeekParams, number>;
  /** Send the data of a drop into the guest. Effect act, risk high. */
  readonly sendDropDataToGuest: Method<dragAndDrop.IDnDTargetSendDataParams, void>;
  /** Switch a processor feature of an ARM machine on or off. Effect write, risk low. */
  readonly setArmCpuProperty: Method<machineHardware.IPlatformArmSetCpuPropertyParams, void>;
  /** Set one property of a machine's sound card. Effect write, risk low. */
  readonly setAudioAdapterProperty: Method<machineHardware.IAudioAdapterSetPropertyParams, void>;
  /** Let a disk image shrink when the guest trims its blocks. Effect write, risk low. */
  readonly setAutoDiscardForDevice: Method<storage.IMachineSetAutoDiscardForDeviceParams, void>;
  /** Limit how fast a disk may be read and written by putting it into a bandwidth group. Effect write, risk low. */
  readonly setBandwidthGroupForDevice: Method<storage.IMachineSetBandwidthGroupForDeviceParams, void>;
  /** Choose the device that a machine tries to boot from at one place of its boot order. Effect write, risk low. */
  readonly setBootOrder: Method<machine.IMachineSetBootOrderParams, void>;
  /** Tick or clear a checkbox of a form. Effect write, risk low. */
  readonly setCloudFormCheckbox: Method<cloud.IBooleanFormValueSetSelectedParams, void>;
  /** Take a choice of a form. Effect write, risk low. */
  readonly setCloudFormChoice: Method<cloud.IChoiceFormValueSetSelectedIndexParams, void>;
  /** Enter a large number into a field of a form. Effect write, risk low. */
  readonly setCloudFormLargeNumber: Method<cloud.IRangedInteger64FormValueSetIntegerParams, void>;
  /** Enter a number into a field of a form. Effect write, risk low. */
  readonly setCloudFormNumber: Method<cloud.IRangedIntegerFormValueSetIntegerParams, void>;
  /** Enter a text into a field of a form. Effect write, risk low. */
  readonly setCloudFormText: Method<cloud.IStringFormValueSetStringParams, void>;
  /** Set several properties of a cloud profile. Effect write, risk low. */
  readonly setCloudProfileProperties: Method<cloud.ICloudProfileSetPropertiesParams, void>;
  /** Set one property of a cloud profile. Effect write, risk low. */
  readonly setCloudProfileProperty: Method<cloud.ICloudProfileSetPropertyParams, void>;
  /** Change a register of a CPU of the guest. Effect act, risk critical. */
  readonly setCpuRegister: Method<debugger_.IMachineDebuggerSetRegisterParams, void>;
  /** Change several registers of a CPU of the guest. Effect act, risk critical. */
  readonly setCpuRegisters: Method<debugger_.IMachineDebuggerSetRegistersParams, void>;
  /** Override a CPUID leaf that the guest sees. Effect write, risk low. */
  readonly setCpuidLeaf: Method<machineHardware.IPlatformX86SetCpuidLeafParams, void>;
  /** Set an option that a DHCP server sends, such as DNS servers or routers. Effect write, risk low. */
  readonly setDhcpOption: Method<hostNetwork.IdhcpConfigSetOptionParams, void>;
  /** Set or remove an internal switch of the whole installation. Effect write, risk high. */
  readonly setGlobalExtraData: Method<virtualbox.IVirtualBoxSetExtraDataParams, void>;
  /** Switch 3D acceleration or another graphics feature on or off. Effect write, risk low. */
  readonly setGraphicsFeature: Method<machineHardware.IGraphicsAdapterSetFeatureParams, void>;
  /** Hand over a user name and password with which the guest logs a user on by itself. Effect write, risk high. */
  readonly setGuestCredentials: Method<guest.IGuestSetCredentialsParams, void>;
  /** Set an environment variable for programs that the session starts. Effect write, risk low. */
  readonly setGuestEnvironmentVariable: Method<guestSession.IGuestSessionEnvironmentScheduleSetParams, void>;
  /** Change who may use an open file of the guest. Effect write, risk high. */
  readonly setGuestFileAcl: Method<guestSession.IFileSetAclParams, void>;
  /** Cut or lengthen an open file of the guest. Effect write, risk high. */
  readonly setGuestFileSize: Method<guestSession.IFileSetSizeParams, void>;
  /** Change who may use a file of the guest. Effect write, risk high. */
  readonly setGuestPathAcl: Method<guestSession.IGuestSessionFsObjSetAclParams, void>;
  /** Set a guest property with flags, or remove it with an empty value. Effect write, risk low. */
  readonly setGuestProperty: Method<guestProperty.IMachineSetGuestPropertyParams, void>;
  /** Set the value of a guest property. Effect write, risk low. */
  readonly setGuestPropertyValue: Method<guestProperty.IMachineSetGuestPropertyValueParams, void>;
  /** Change a setting of hardware virtualisation, such as nested paging or VPID. Effect write, risk low. */
  readonly setHardwareVirtualizationProperty: Method<machineHardware.IPlatformX86SetHwVirtExPropertyParams, void>;
  /** Give a host interface a fixed IPv4 address. Effect write, risk high. */
  readonly setHostInterfaceStaticIp: Method<hostNetwork.IHostNetworkInterfaceEnableStaticIpConfigParams, void>;
  /** Give a host interface a fixed IPv6 address. Effect write, risk high. */
  readonly setHostInterfaceStaticIpv6: Method<hostNetwork.IHostNetworkInterfaceEnableStaticIpConfigV6Params, void>;
  /** Allow a disk to be plugged in and out while the machine runs. Effect write, risk low. */
  readonly setHotPluggableForDevice: Method<storage.IMachineSetHotPluggableForDeviceParams, void>;
  /** Set or remove an internal switch or note that is stored with a machine. Effect write, risk high. */
  readonly setMachineExtraData: Method<machine.IMachineSetExtraDataParams, void>;
  /** Choose the sound device of the host that a machine uses. Effect write, risk low. */
  readonly setMachineHostAudioDevice: Method<machineHardware.IAudioSettingsSetHostAudioDeviceParams, void>;
  /** Give a disk image another UUID or parent UUID. Effect write, risk high. */
  readonly setMediumIds: Method<medium.IMediumSetIdsParams, void>;
  /** Set several format-specific properties of a disk. Effect write, risk low. */
  readonly setMediumProperties: Method<medium.IMediumSetPropertiesParams, void>;
  /** Set one format-specific property of a disk. Effect write, risk low. */
  readonly setMediumProperty: Method<medium.IMediumSetPropertyParams, void>;
  /** Set MTU and buffer sizes of a NAT engine. Effect write, risk low. */
  readonly setNatEngineTuning: Method<networkAdapter.InatEngineSetNetworkSettingsParams, void>;
  /** Set one driver property of a network card. Effect write, risk low. */
  readonly setNetworkAdapterProperty: Method<networkAdapter.INetworkAdapterSetPropertyParams, void>;
  /** Tell the guest whether a disk is a solid-state drive. Effect write, risk low. */
  readonly setNonRotationalDevice: Method<storage.IMachineNonRotationalDeviceParams, void>;
  /** Let the guest send its own commands to a DVD drive of the host, for burning. Effect write, risk high. */
  readonly setPassthroughDevice: Method<storage.IMachinePassthroughDeviceParams, void>;
  /** Arrange several screens of a running machine at once. Effect write, risk low. */
  readonly setScreenLayout: Method<display.IDisplaySetScreenLayoutParams, void>;
  /** Ask the guest to show its windows without a desktop, or to stop that. Effect write, risk low. */
  readonly setSeamlessMode: Method<display.IDisplaySetSeamlessModeParams, void>;
  /** Set the password that protects secrets in the settings. Effect write, risk high. */
  readonly setSettingsSecret: Method<virtualbox.IVirtualBoxSetSettingsSecretParams, void>;
  /** Choose whether a machine may boot from the disks of a controller. Effect write, risk low. */
  readonly setStorageControllerBootable: Method<storage.IMachineSetStorageControllerBootableParams, void>;
  /** Choose whether what the guest ejects comes back at the next start. Effect write, risk low. */
  readonly setTemporaryEjectDevice: Method<storage.IMachineTemporaryEjectDeviceParams, void>;
  /** Ask the guest for another screen resolution. Effect write, risk low. */
  readonly setVideoModeHint: Method<display.IDisplaySetVideoModeHintParams, void>;
  /** Set all values with which a machine of an appliance is imported or exported. Effect write, risk low. */
  readonly setVirtualSystemValues: Method<appliance.IVirtualSystemDescriptionSetFinalValuesParams, void>;
  /** Set one property of the remote display, such as port, address or VNC password. Effect write, risk high. */
  readonly setVrdeProperty: Method<remoteDisplay.IvrdeServerSetVrdePropertyParams, void>;
  /** Switch a processor feature of an x86 machine on or off, such as PAE, long mode or nested virtualisation. Effect write, risk low. */
  readonly setX86CpuProperty: Method<machineHardware.IPlatformX86SetCpuPropertyParams, void>;
  /** Set up what gateways to the cloud need. Effect act, risk high. */
  readonly setupCloudNetworkEnvironment: Method<
    cloud.ICloudClientSetupCloudNetworkEnvironmentParams,
    cloud.ICloudClientSetupCloudNetworkEnvironmentResult
  >;
  /** Start collecting metrics every few seconds. Effect act, risk low. */
  readonly setupMetrics: ListMethod<metrics.IPerformanceCollectorSetupMetricsParams, metrics.IPerformanceMetric>;
  /** Bring the window of a running machine to the front on the host. Effect act, risk low. */
  readonly showMachineConsoleWindow: Method<machine.IMachineShowConsoleWindowParams, number>;
  /** Show CPU load, memory and other figures of the host and of running machines. Effect act, risk low. */
  readonly showMetrics: ListMethod<metrics.ShowMetricsParams, metrics.MetricValue>;
  /** Shut a cloud machine down. Effect act, risk high. */
  readonly shutdownCloudMachine: Method<cloud.ICloudMachineShutdownParams, void>;
  /** Shut down or restart the guest through its Guest Additions. Effect act, risk high. */
  readonly shutdownGuest: Method<guest.IGuestShutdownParams, void>;
  /** Start a cloud instance. Effect act, risk low. */
  readonly startCloudInstance: Method<cloud.ICloudClientStartInstanceParams, void>;
  /** Start a gateway that joins a local network with one in the cloud. Effect act, risk high. */
  readonly startCloudNetworkGateway: Method<
    cloud.ICloudClientStartCloudNetworkGatewayParams,
    cloud.ICloudClientStartCloudNetworkGatewayResult
  >;
  /** Start a DHCP server. Effect act, risk low. */
  readonly startDhcpServer: Method<hostNetwork.IdhcpServerStartParams, void>;
  /** Start a program inside the guest; run_guest_command also collects what it prints. Effect act, risk high. */
  readonly startGuestProcess: Method<guestSession.IGuestSessionProcessCreateParams, guestSession.IGuestProcess>;
  /** Start a program inside the guest with priority and chosen CPUs. Effect act, risk high. */
  readonly startGuestProcessEx: Method<guestSession.IGuestSessionProcessCreateExParams, guestSession.IGuestProcess>;
  /** Start a virtual machine, or resume a paused or saved one, and wait until it runs. Effect act, risk low. */
  readonly startMachine: Method<machine.StartMachineParams, machine.IMachine>;
  /** Start the service of a NAT network. Effect act, risk low. */
  readonly startNatNetwork: Method<hostNetwork.InatNetworkStartParams, void>;
  /** Start recording a running machine. Effect write, risk high. */
  readonly startRecording: Method<recording.IRecordingSettingsStartParams, void>;
  /** Stop a DHCP server of VirtualBox; machines on its network get no new addresses until it is started again. Effect act, risk high. */
  readonly stopDhcpServer: Method<hostNetwork.IdhcpServerStopParams, void>;
  /** Stop a virtual machine by asking its guest, saving its state or cutting the power, and wait until it is off. Effect act, risk high. */
  readonly stopMachine: Method<machine.StopMachineParams, machine.IMachine>;
  /** Stop the service of a NAT network. Effect act, risk high. */
  readonly stopNatNetwork: Method<hostNetwork.InatNetworkStopParams, void>;
  /** Record where a guest spends its time. Effect act, risk low. */
  readonly takeGuestSample: Method<debugger_.IMachineDebuggerTakeGuestSampleParams, void>;
  /** Take a picture of a screen in a size and format of one's choice; take_screenshot chooses them itself. Effect read, risk low. */
  readonly takeRawScreenshot: Method<display.IDisplayTakeScreenShotToArrayParams, string>;
  /** Take a picture of what a running machine shows. Effect read, risk low. */
  readonly takeScreenshot: Method<display.TakeScreenshotParams, display.Screenshot>;
  /** Take a snapshot of a machine, running or off, to be able to go back to this point. Effect write, risk low. */
  readonly takeSnapshot: Method<snapshot.IMachineTakeSnapshotParams, snapshot.IMachineTakeSnapshotResult>;
  /** Move a running machine to another host that waits for it. Effect act, risk high. */
  readonly teleportMachine: Method<console.IConsoleTeleportParams, void>;
  /** End a cloud instance for good. Effect destroy, risk critical. */
  readonly terminateCloudInstance: Method<cloud.ICloudClientTerminateInstanceParams, void>;
  /** End a cloud machine for good. Effect destroy, risk critical. */
  readonly terminateCloudMachine: Method<cloud.ICloudMachineTerminateParams, void>;
  /** Kill a program in the guest. Effect destroy, risk high. */
  readonly terminateGuestProcess: Method<guestSession.IProcessTerminateParams, void>;
  /** Type text on the keyboard of a running machine, as at a login prompt. Effect act, risk high. */
  readonly typeText: Method<input.TypeTextParams, input.Typed>;
  /** Unload a debugger plug-in. Effect act, risk low. */
  readonly unloadDebuggerPlugin: Method<debugger_.IMachineDebuggerUnloadPlugInParams, void>;
  /** Take the image out of a given drive of a machine. Effect write, risk low. */
  readonly unmountMedium: Method<storage.IMachineUnmountMediumParams, void>;
  /** Take a CPU away from a running machine that allows it. Effect act, risk high. */
  readonly unplugMachineCpu: Method<machineHardware.IMachineHotUnplugCpuParams, void>;
  /** Make VirtualBox forget a cloud machine. Effect destroy, risk high. */
  readonly unregisterCloudMachine: Method<cloud.ICloudMachineUnregisterParams, void>;
  /** Take a machine out of the list without deleting its files, with its disks detached or not. Effect destroy, risk high. */
  readonly unregisterMachine: ListMethod<machine.IMachineUnregisterParams, medium.IMedium>;
  /** Remove an environment variable for programs that the session starts. Effect write, risk low. */
  readonly unsetGuestEnvironmentVariable: Method<guestSession.IGuestSessionEnvironmentScheduleUnsetParams, void>;
  /** Change the sound card of a machine: on or off, driver, controller, input and output. Effect write, risk low. */
  readonly updateAudioAdapter: Method<machineHardware.IAudioAdapterUpdateParams, machineHardware.IAudioAdapter>;
  /** Change the limit of a bandwidth group, also while the machine runs. Effect write, risk low. */
  readonly updateBandwidthGroup: Method<bandwidth.IBandwidthGroupUpdateParams, bandwidth.IBandwidthGroup>;
  /** Change the entry for a network in the cloud. Effect write, risk low. */
  readonly updateCloudNetwork: Method<cloud.ICloudNetworkUpdateParams, cloud.ICloudNetwork>;
  /** Rename a cloud profile. Effect write, risk low. */
  readonly updateCloudProfile: Method<cloud.ICloudProfileUpdateParams, cloud.ICloudProfile>;
  /** Choose whether the running machine's window uses the clipboard of the host. Effect write, risk low. */
  readonly updateConsole: Method<console.IConsoleUpdateParams, console.IConsole>;
  /** Change how a running machine is executed: single step, interpretation, logs, speed of time. Effect write, risk high. */
  readonly updateDebugger: Method<debugger_.IMachineDebuggerUpdateParams, debugger_.IMachineDebugger>;
  /** Give one machine or MAC address a fixed DHCP address or lease times of its own. Effect write, risk low. */
  readonly updateDhcpClientConfig: Method<
    hostNetwork.IdhcpIndividualConfigUpdateParams,
    hostNetwork.IDHCPIndividualConfig
  >;
  /** Change lease times and which options a DHCP server forces or holds back. Effect write, risk low. */
  readonly updateDhcpConfig: Method<hostNetwork.IdhcpConfigUpdateParams, hostNetwork.IDHCPConfig>;
  /** Change a group of DHCP clients: name, lease times, options. Effect write, risk low. */
  readonly updateDhcpGroup: Method<hostNetwork.IdhcpGroupConfigUpdateParams, hostNetwork.IDHCPGroupConfig>;
  /** Change one condition of a DHCP group. Effect write, risk low. */
  readonly updateDhcpGroupCondition: Method<
    hostNetwork.IdhcpGroupConditionUpdateParams,
    hostNetwork.IDHCPGroupCondition
  >;
  /** Switch a DHCP server on or off. Effect write, risk low. */
  readonly updateDhcpServer: Method<hostNetwork.IdhcpServerUpdateParams, hostNetwork.IDHCPServer>;
  /** Change the firmware of a machine: BIOS or EFI, boot menu, logo, ACPI, I/O APIC, time offset. Effect write, risk low. */
  readonly updateFirmwareSettings: Method<
    machineHardware.IFirmwareSettingsUpdateParams,
    machineHardware.IFirmwareSettings
  >;
  /** Change the graphics card of a machine: controller, video memory, number of screens. Effect write, risk low. */
  readonly updateGraphicsAdapter: Method<
    machineHardware.IGraphicsAdapterUpdateParams,
    machineHardware.IGraphicsAdapter
  >;
  /** Change the memory balloon and how often the guest reports statistics. Effect write, risk low. */
  readonly updateGuest: Method<guest.IGuestUpdateParams, guest.IGuest>;
  /** Install newer Guest Additions in the guest. Effect act, risk high. */
  readonly updateGuestAdditions: Method<guest.IGuestUpdateGuestAdditionsParams, void>;
  /** Let a debugger such as GDB or KD reach the guest over a port. Effect write, risk high. */
  readonly updateGuestDebugControl: Method<
    machineHardware.IGuestDebugControlUpdateParams,
    machineHardware.IGuestDebugControl
  >;
  /** Change an open guest session: time-out, working folder, environment. Effect write, risk low. */
  readonly updateGuestSession: Method<guestSession.IGuestSessionUpdateParams, guest.IGuestSession>;
  /** Change settings of a sound device of the host. Effect write, risk low. */
  readonly updateHostAudioDevice: Method<host.IHostAudioDeviceUpdateParams, host.IHostAudioDevice>;
  /** Change a host-only network: name, mask, range, on or off. Effect write, risk high. */
  readonly updateHostOnlyNetwork: Method<hostNetwork.IHostOnlyNetworkUpdateParams, hostNetwork.IHostOnlyNetwork>;
  /** Change a USB filter of the host: what it matches, hold or ignore. Effect write, risk high. */
  readonly updateHostUsbFilter: Method<usb.IHostUsbDeviceFilterUpdateParams, usb.IHostUSBDeviceFilter>;
  /** Change settings of a virtual machine: name, memory, CPUs, CPU cap, clipboard, autostart, description and more. Effect write, risk low. */
  readonly updateMachine: Method<machine.IMachineUpdateParams, machine.IMachine>;
  /** Change a disk's type, description or path, such as immutable or shareable. Effect write, risk low. */
  readonly updateMedium: Method<medium.IMediumUpdateParams, medium.IMedium>;
  /** Change the NAT engine of a network card: address range, DNS handling, TFTP boot, host access. Effect write, risk low. */
  readonly updateNatEngine: Method<networkAdapter.InatEngineUpdateParams, networkAdapter.INATEngine>;
  /** Change a NAT network: name, range, DHCP, IPv6, on or off. Effect write, risk low. */
  readonly updateNatNetwork: Method<hostNetwork.InatNetworkUpdateParams, hostNetwork.INATNetwork>;
  /** Change a network card: bridged, NAT, host-only or internal, MAC address, cable, type, promiscuous mode. Effect write, risk low. */
  readonly updateNetworkAdapter: Method<networkAdapter.INetworkAdapterUpdateParams, networkAdapter.INetworkAdapter>;
  /** Connect a parallel port of a machine to a device of the host. Effect write, risk low. */
  readonly updateParallelPort: Method<machineHardware.IParallelPortUpdateParams, machineHardware.IParallelPort>;
  /** Change the board of a machine: chipset, IOMMU, clock in UTC. Effect write, risk low. */
  readonly updatePlatform: Method<machineHardware.IPlatformUpdateParams, machineHardware.IPlatform>;
  /** Choose whether VirtualBox claims hardware virtualisation for itself. Effect write, risk high. */
  readonly updatePlatformProperties: Method<
    systemProperties.IPlatformPropertiesUpdateParams,
    systemProperties.IPlatformProperties
  >;
  /** Switch recording of a machine's screens on, off or to pause. Effect write, risk high. */
  readonly updateRecording: Method<recording.IRecordingSettingsUpdateParams, recording.IRecordingSettings>;
  /** Change how one screen is recorded: file, size, rate, codecs, limits. Effect write, risk high. */
  readonly updateScreenRecording: Method<
    recording.IRecordingScreenSettingsUpdateParams,
    recording.IRecordingScreenSettings
  >;
  /** Switch secure boot on or off. Effect write, risk high. */
  readonly updateSecureBoot: Method<machineHardware.IUefiVariableStoreUpdateParams, machineHardware.IUefiVariableStore>;
  /** Connect a serial port of a machine to a pipe, file, socket or device of the host. Effect write, risk low. */
  readonly updateSerialPort: Method<machineHardware.ISerialPortUpdateParams, machineHardware.ISerialPort>;
  /** Change a shared folder of a machine: writable, automatic mount, links. Effect write, risk high. */
  readonly updateSharedFolder: Method<sharedFolder.ISharedFolderUpdateParams, sharedFolder.ISharedFolder>;
  /** Rename a snapshot or change its description. Effect write, risk low. */
  readonly updateSnapshot: Method<snapshot.ISnapshotUpdateParams, snapshot.ISnapshot>;
  /** Change a storage controller: name, type, number of ports, host I/O cache. Effect write, risk low. */
  readonly updateStorageController: Method<storage.IStorageControllerUpdateParams, storage.IStorageController>;
  /** Change defaults of this VirtualBox: machine folder, disk format, authentication, proxy, logs. Effect write, risk high. */
  readonly updateSystemProperties: Method<
    systemProperties.ISystemPropertiesUpdateParams,
    systemProperties.ISystemProperties
  >;
  /** Give a machine a TPM 1.2 or 2.0, or take it away. Effect write, risk high. */
  readonly updateTpm: Method<
    machineHardware.ITrustedPlatformModuleUpdateParams,
    machineHardware.ITrustedPlatformModule
  >;
  /** Fill in an unattended installer: image, machine, user, host name, locale and so on. Effect write, risk low. */
  readonly updateUnattendedInstall: Method<unattended.IUnattendedUpdateParams, unattended.IUnattended>;
  /** Change whether, how often and from where VirtualBox looks for updates. Effect write, risk high. */
  readonly updateUpdateAgent: Method<update.IUpdateAgentUpdateParams, update.IUpdateAgent>;
  /** Rename a USB controller or change its type. Effect write, risk low. */
  readonly updateUsbController: Method<usb.IusbControllerUpdateParams, usb.IUSBController>;
  /** Change a USB filter of a machine: vendor, product, serial number, on or off. Effect write, risk low. */
  readonly updateUsbFilter: Method<usb.IusbDeviceFilterUpdateParams, usb.IUSBDeviceFilter>;
  /** Switch remote access to a machine's screen on or off, and choose its authentication. Effect write, risk high. */
  readonly updateVrdeServer: Method<remoteDisplay.IvrdeServerUpdateParams, remoteDisplay.IVRDEServer>;
  /** Switch the high-precision timer of an x86 machine on or off. Effect write, risk low. */
  readonly updateX86Platform: Method<machineHardware.IPlatformX86UpdateParams, machineHardware.IPlatformX86>;
  /** Wait until a program in the guest has started, printed or ended. Effect read, risk none. */
  readonly waitForGuestProcess: Method<
    guestSession.IProcessWaitForArrayParams,
    | 'None'
    | 'Start'
    | 'Terminate'
    | 'Status'
    | 'Error'
    | 'Timeout'
    | 'StdIn'
    | 'StdOut'
    | 'StdErr'
    | 'WaitFlagNotSupported'
  >;
  /** Wait for a program in the guest by number flags. Effect read, risk none. */
  readonly waitForGuestProcessFlags: Method<
    guestSession.IProcessWaitForParams,
    | 'None'
    | 'Start'
    | 'Terminate'
    | 'Status'
    | 'Error'
    | 'Timeout'
    | 'StdIn'
    | 'StdOut'
    | 'StdErr'
    | 'WaitFlagNotSupported'
  >;
  /** Wait until a guest session has started or ended. Effect read, risk none. */
  readonly waitForGuestSession: Method<
    guestSession.IGuestSessionWaitForArrayParams,
    'None' | 'Start' | 'Terminate' | 'Status' | 'Error' | 'Timeout' | 'WaitFlagNotSupported'
  >;
  /** Wait for a guest session by number flags. Effect read, risk none. */
  readonly waitForGuestSessionFlags: Method<
    guestSession.IGuestSessionWaitForParams,
    'None' | 'Start' | 'Terminate' | 'Status' | 'Error' | 'Timeout' | 'WaitFlagNotSupported'
  >;
  /** Write an appliance with the machines added to it into a file. Effect write, risk high. */
  readonly writeAppliance: Method<appliance.IApplianceWriteParams, void>;
  /** Write to an open file of the guest. Effect write, risk high. */
  readonly writeGuestFile: Method<guestSession.IFileWriteParams, number>;
  /** Write to a place of an open file of the guest. Effect write, risk high. */
  readonly writeGuestFileAt: Method<guestSession.IFileWriteAtParams, number>;
  /** Overwrite physical memory of the guest. Effect act, risk critical. */
  readonly writeGuestPhysicalMemory: Method<debugger_.IMachineDebuggerWritePhysicalMemoryParams, void>;
  /** Send input to a program in the guest. Effect act, risk high. */
  readonly writeGuestProcessInput: Method<guestSession.IProcessWriteParams, number>;
  /** Send input to a program in the guest, with named flags. Effect act, risk high. */
  readonly writeGuestProcessInputWithFlags: Method<guestSession.IProcessWriteArrayParams, number>;
  /** Overwrite virtual memory of the guest. Effect act, risk critical. */
  readonly writeGuestVirtualMemory: Method<debugger_.IMachineDebuggerWriteVirtualMemoryParams, void>;
  /** Overwrite raw bytes of a disk image that was opened for it. Effect destroy, risk critical. */
  readonly writeMediumIo: Method<medium.IMediumIoWriteParams, number>;
}

/** Method > tool. */
export const methods: Readonly<Record<keyof Client, string>> = {
  acceptDragFromGuest: 'virtualbox_accept_drag_from_guest',
  addAppliancePasswords: 'virtualbox_add_appliance_passwords',
  addCloudMachine: 'virtualbox_add_cloud_machine',
  addDhcpGroupCondition: 'virtualbox_add_dhcp_group_condition',
  addDragAndDropFormats: 'virtualbox_add_drag_and_drop_formats',
  addHostUsbSource: 'virtualbox_add_host_usb_source',
  addMachineEncryptionPassword: 'virtualbox_add_machine_encryption_password',
  addMachineEncryptionPasswords: 'virtualbox_add_machine_encryption_passwords',
  addNatNetworkLocalMapping: 'virtualbox_add_nat_network_local_mapping',
  addNatNetworkPortForwarding: 'virtualbox_add_nat_network_port_forwarding',
  addPortForwarding: 'virtualbox_add_port_forwarding',
  addRunningMachinePassword: 'virtualbox_add_running_machine_password',
  addRunningMachinePasswords: 'virtualbox_add_running_machine_passwords',
  addStorageController: 'virtualbox_add_storage_controller',
  addUefiDbSignature: 'virtualbox_add_uefi_db_signature',
  addUefiDbxSignature: 'virtualbox_add_uefi_dbx_signature',
  addUefiKek: 'virtualbox_add_uefi_kek',
  addUefiMokSignature: 'virtualbox_add_uefi_mok_signature',
  addUefiVariable: 'virtualbox_add_uefi_variable',
  addUsbController: 'virtualbox_add_usb_controller',
  addUsbFilter: 'virtualbox_add_usb_filter',
  addVirtualSystemItem: 'virtualbox_add_virtual_system_item',
  adoptSavedState: 'virtualbox_adopt_saved_state',
  applyCloudForm: 'virtualbox_apply_cloud_form',
  applyMachineDefaults: 'virtualbox_apply_machine_defaults',
  attachDevice: 'virtualbox_attach_device',
  attachDisk: 'virtualbox_attach_disk',
  attachEmptyDrive: 'virtualbox_attach_empty_drive',
  attachHostPciDevice: 'virtualbox_attach_host_pci_device',
  attachUsbDevice: 'virtualbox_attach_usb_device',
  attachWebcam: 'virtualbox_attach_webcam',
  cancelDropOnGuest: 'virtualbox_cancel_drop_on_guest',
  cancelJob: 'virtualbox_cancel_job',
  changeDvd: 'virtualbox_change_dvd',
  changeExplorerFolder: 'virtualbox_change_explorer_folder',
  changeMachineEncryption: 'virtualbox_change_machine_encryption',
  changeMediumEncryption: 'virtualbox_change_medium_encryption',
  changeUefiVariable: 'virtualbox_change_uefi_variable',
  checkApplianceCertificateExpiry: 'virtualbox_check_appliance_certificate_expiry',
  checkExecutionEngineSupported: 'virtualbox_check_execution_engine_supported',
  checkExplorerEntriesExist: 'virtualbox_check_explorer_entries_exist',
  checkFirmwarePresent: 'virtualbox_check_firmware_present',
  checkForUpdates: 'virtualbox_check_for_updates',
  checkGuestDirectoryExists: 'virtualbox_check_guest_directory_exists',
  checkGuestEnvironmentVariable: 'virtualbox_check_guest_environment_variable',
  checkGuestFileExists: 'virtualbox_check_guest_file_exists',
  checkGuestPathExists: 'virtualbox_check_guest_path_exists',
  checkGuestSymlinkExists: 'virtualbox_check_guest_symlink_exists',
  checkMachineConsoleWindow: 'virtualbox_check_machine_console_window',
  checkMachineEncryptionPassword: 'virtualbox_check_machine_encryption_password',
  checkMediumEncryptionPassword: 'virtualbox_check_medium_encryption_password',
  clearBandwidthGroupForDevice: 'virtualbox_clear_bandwidth_group_for_device',
  clearMachineAllEncryptionPasswords: 'virtualbox_clear_machine_all_encryption_passwords',
  clearRunningMachinePasswords: 'virtualbox_clear_running_machine_passwords',
  cloneCloudInstance: 'virtualbox_clone_cloud_instance',
  cloneMachine: 'virtualbox_clone_machine',
  cloneMachineTo: 'virtualbox_clone_machine_to',
  cloneMedium: 'virtualbox_clone_medium',
  cloneMediumToBase: 'virtualbox_clone_medium_to_base',
  closeGuestDirectory: 'virtualbox_close_guest_directory',
  closeGuestFile: 'virtualbox_close_guest_file',
  closeGuestSession: 'virtualbox_close_guest_session',
  closeHandle: 'virtualbox_close_handle',
  closeMedium: 'virtualbox_close_medium',
  closeMediumIo: 'virtualbox_close_medium_io',
  compactMedium: 'virtualbox_compact_medium',
  composeMachineFileName: 'virtualbox_compose_machine_file_name',
  configureDhcpServer: 'virtualbox_configure_dhcp_server',
  constructUnattendedMedia: 'virtualbox_construct_unattended_media',
  convertMediumIoToStream: 'virtualbox_convert_medium_io_to_stream',
  copyDirectoryFromGuest: 'virtualbox_copy_directory_from_guest',
  copyDirectoryToGuest: 'virtualbox_copy_directory_to_guest',
  copyFileFromGuest: 'virtualbox_copy_file_from_guest',
  copyFileToGuest: 'virtualbox_copy_file_to_guest',
  copyGuestDirectory: 'virtualbox_copy_guest_directory',
  copyGuestFile: 'virtualbox_copy_guest_file',
  copyGuestPaths: 'virtualbox_copy_guest_paths',
  copyPathsFromGuest: 'virtualbox_copy_paths_from_guest',
  copyPathsToGuest: 'virtualbox_copy_paths_to_guest',
  countUsbControllers: 'virtualbox_count_usb_controllers',
  createAppliance: 'virtualbox_create_appliance',
  createBandwidthGroup: 'virtualbox_create_bandwidth_group',
  createCloudClient: 'virtualbox_create_cloud_client',
  createCloudImage: 'virtualbox_create_cloud_image',
  createCloudMachine: 'virtualbox_create_cloud_machine',
  createCloudMachineConsole: 'virtualbox_create_cloud_machine_console',
  createCloudNetwork: 'virtualbox_create_cloud_network',
  createCloudProfile: 'virtualbox_create_cloud_profile',
  createDhcpServer: 'virtualbox_create_dhcp_server',
  createDifferencingMedium: 'virtualbox_create_differencing_medium',
  createDisk: 'virtualbox_create_disk',
  createFolderExplorer: 'virtualbox_create_folder_explorer',
  createGlobalSharedFolder: 'virtualbox_create_global_shared_folder',
  createGuestDirectory: 'virtualbox_create_guest_directory',
  createGuestScreenLayoutEntry: 'virtualbox_create_guest_screen_layout_entry',
  createGuestSymlink: 'virtualbox_create_guest_symlink',
  createHostOnlyInterface: 'virtualbox_create_host_only_interface',
  createHostOnlyNetwork: 'virtualbox_create_host_only_network',
  createMachine: 'virtualbox_create_machine',
  createMachineObject: 'virtualbox_create_machine_object',
  createMedium: 'virtualbox_create_medium',
  createMediumStorage: 'virtualbox_create_medium_storage',
  createNatNetwork: 'virtualbox_create_nat_network',
  createSharedFolder: 'virtualbox_create_shared_folder',
  createTemporaryGuestDirectory: 'virtualbox_create_temporary_guest_directory',
  createTemporaryGuestFile: 'virtualbox_create_temporary_guest_file',
  createTransientSharedFolder: 'virtualbox_create_transient_shared_folder',
  createUnattendedInstaller: 'virtualbox_create_unattended_installer',
  createVirtualSystems: 'virtualbox_create_virtual_systems',
  deleteBandwidthGroup: 'virtualbox_delete_bandwidth_group',
  deleteCloudImage: 'virtualbox_delete_cloud_image',
  deleteCloudMachineConsole: 'virtualbox_delete_cloud_machine_console',
  deleteGuestProperty: 'virtualbox_delete_guest_property',
  deleteMachine: 'virtualbox_delete_machine',
  deleteMachineFiles: 'virtualbox_delete_machine_files',
  deleteMediumStorage: 'virtualbox_delete_medium_storage',
  deleteSnapshot: 'virtualbox_delete_snapshot',
  deleteSnapshotAndChildren: 'virtualbox_delete_snapshot_and_children',
  deleteSnapshotRange: 'virtualbox_delete_snapshot_range',
  deleteUefiVariable: 'virtualbox_delete_uefi_variable',
  describeCloudProfileProperty: 'virtualbox_describe_cloud_profile_property',
  describeMediumFormatExtensions: 'virtualbox_describe_medium_format_extensions',
  describeMediumFormatProperties: 'virtualbox_describe_medium_format_properties',
  detachDevice: 'virtualbox_detach_device',
  detachDisplayScreens: 'virtualbox_detach_display_screens',
  detachHostPciDevice: 'virtualbox_detach_host_pci_device',
  detachUsbDevice: 'virtualbox_detach_usb_device',
  detachWebcam: 'virtualbox_detach_webcam',
  detectGuestOs: 'virtualbox_detect_guest_os',
  detectUnattendedIsoOs: 'virtualbox_detect_unattended_iso_os',
  disableMetrics: 'virtualbox_disable_metrics',
  discardMachineSettings: 'virtualbox_discard_machine_settings',
  discardSavedState: 'virtualbox_discard_saved_state',
  downloadUpdate: 'virtualbox_download_update',
  dropOnGuest: 'virtualbox_drop_on_guest',
  dumpGuestCore: 'virtualbox_dump_guest_core',
  dumpGuestStack: 'virtualbox_dump_guest_stack',
  dumpHostProcessCore: 'virtualbox_dump_host_process_core',
  dumpMachineStats: 'virtualbox_dump_machine_stats',
  enableHostInterfaceDhcp: 'virtualbox_enable_host_interface_dhcp',
  enableMetrics: 'virtualbox_enable_metrics',
  enrollDefaultUefiSignatures: 'virtualbox_enroll_default_uefi_signatures',
  enrollOraclePlatformKey: 'virtualbox_enroll_oracle_platform_key',
  enrollPlatformKey: 'virtualbox_enroll_platform_key',
  enterGuestWithDrag: 'virtualbox_enter_guest_with_drag',
  enumerateCloudMachineMetricData: 'virtualbox_enumerate_cloud_machine_metric_data',
  exportCloudImage: 'virtualbox_export_cloud_image',
  exportMachineToAppliance: 'virtualbox_export_machine_to_appliance',
  exportMachines: 'virtualbox_export_machines',
  findAttachedUsbDeviceByAddress: 'virtualbox_find_attached_usb_device_by_address',
  findAttachedUsbDeviceById: 'virtualbox_find_attached_usb_device_by_id',
  findBandwidthGroup: 'virtualbox_find_bandwidth_group',
  findCloudMachine: 'virtualbox_find_cloud_machine',
  findCloudNetwork: 'virtualbox_find_cloud_network',
  findCloudProfile: 'virtualbox_find_cloud_profile',
  findCloudProviderById: 'virtualbox_find_cloud_provider_by_id',
  findCloudProviderByName: 'virtualbox_find_cloud_provider_by_name',
  findCloudProviderByShortName: 'virtualbox_find_cloud_provider_by_short_name',
  findCpuProfiles: 'virtualbox_find_cpu_profiles',
  findDhcpLeaseByMac: 'virtualbox_find_dhcp_lease_by_mac',
  findDhcpServer: 'virtualbox_find_dhcp_server',
  findDhcpServerConfig: 'virtualbox_find_dhcp_server_config',
  findGuestProcess: 'virtualbox_find_guest_process',
  findGuestSessions: 'virtualbox_find_guest_sessions',
  findHostDvdDrive: 'virtualbox_find_host_dvd_drive',
  findHostFloppyDrive: 'virtualbox_find_host_floppy_drive',
  findHostNetworkInterfaceById: 'virtualbox_find_host_network_interface_by_id',
  findHostNetworkInterfaceByName: 'virtualbox_find_host_network_interface_by_name',
  findHostNetworkInterfacesByType: 'virtualbox_find_host_network_interfaces_by_type',
  findHostOnlyNetwork: 'virtualbox_find_host_only_network',
  findHostOnlyNetworkById: 'virtualbox_find_host_only_network_by_id',
  findHostUsbDeviceByAddress: 'virtualbox_find_host_usb_device_by_address',
  findHostUsbDeviceById: 'virtualbox_find_host_usb_device_by_id',
  findMachine: 'virtualbox_find_machine',
  findMachinesByGroups: 'virtualbox_find_machines_by_groups',
  findMetrics: 'virtualbox_find_metrics',
  findNatNetwork: 'virtualbox_find_nat_network',
  findNetworkAdapter: 'virtualbox_find_network_adapter',
  findParallelPort: 'virtualbox_find_parallel_port',
  findPlatformProperties: 'virtualbox_find_platform_properties',
  findProgress: 'virtualbox_find_progress',
  findScreenRecording: 'virtualbox_find_screen_recording',
  findSerialPort: 'virtualbox_find_serial_port',
  findSnapshot: 'virtualbox_find_snapshot',
  findStorageController: 'virtualbox_find_storage_controller',
  findStorageControllerByInstance: 'virtualbox_find_storage_controller_by_instance',
  findUsbController: 'virtualbox_find_usb_controller',
  finishUnattendedInstall: 'virtualbox_finish_unattended_install',
  formatMediumIoFat: 'virtualbox_format_medium_io_fat',
  forwardPort: 'virtualbox_forward_port',
  generateMacAddress: 'virtualbox_generate_mac_address',
  getAppliance: 'virtualbox_get_appliance',
  getApplianceCertificate: 'virtualbox_get_appliance_certificate',
  getApplianceMediaForPassword: 'virtualbox_get_appliance_media_for_password',
  getAppliancePasswordIds: 'virtualbox_get_appliance_password_ids',
  getApplianceWarnings: 'virtualbox_get_appliance_warnings',
  getArmCpuProperty: 'virtualbox_get_arm_cpu_property',
  getAttachedMedium: 'virtualbox_get_attached_medium',
  getAttachedUsbDevice: 'virtualbox_get_attached_usb_device',
  getAudioAdapter: 'virtualbox_get_audio_adapter',
  getAudioAdapterProperty: 'virtualbox_get_audio_adapter_property',
  getAudioSettings: 'virtualbox_get_audio_settings',
  getBandwidthControl: 'virtualbox_get_bandwidth_control',
  getBandwidthGroup: 'virtualbox_get_bandwidth_group',
  getBootOrder: 'virtualbox_get_boot_order',
  getCloudClient: 'virtualbox_get_cloud_client',
  getCloudExportForm: 'virtualbox_get_cloud_export_form',
  getCloudForm: 'virtualbox_get_cloud_form',
  getCloudFormCheckbox: 'virtualbox_get_cloud_form_checkbox',
  getCloudFormChoice: 'virtualbox_get_cloud_form_choice',
  getCloudFormChoices: 'virtualbox_get_cloud_form_choices',
  getCloudFormField: 'virtualbox_get_cloud_form_field',
  getCloudFormFieldGroup: 'virtualbox_get_cloud_form_field_group',
  getCloudFormLargeNumber: 'virtualbox_get_cloud_form_large_number',
  getCloudFormLargeNumberRange: 'virtualbox_get_cloud_form_large_number_range',
  getCloudFormNumber: 'virtualbox_get_cloud_form_number',
  getCloudFormNumberRange: 'virtualbox_get_cloud_form_number_range',
  getCloudFormText: 'virtualbox_get_cloud_form_text',
  getCloudFormTextField: 'virtualbox_get_cloud_form_text_field',
  getCloudFormVirtualSystem: 'virtualbox_get_cloud_form_virtual_system',
  getCloudImage: 'virtualbox_get_cloud_image',
  getCloudImportForm: 'virtualbox_get_cloud_import_form',
  getCloudInstance: 'virtualbox_get_cloud_instance',
  getCloudLaunchForm: 'virtualbox_get_cloud_launch_form',
  getCloudMachine: 'virtualbox_get_cloud_machine',
  getCloudMachineConsoleHistory: 'virtualbox_get_cloud_machine_console_history',
  getCloudMachineDetailsForm: 'virtualbox_get_cloud_machine_details_form',
  getCloudMachineSettingsForm: 'virtualbox_get_cloud_machine_settings_form',
  getCloudMetricType: 'virtualbox_get_cloud_metric_type',
  getCloudNetwork: 'virtualbox_get_cloud_network',
  getCloudProfile: 'virtualbox_get_cloud_profile',
  getCloudProfileProperties: 'virtualbox_get_cloud_profile_properties',
  getCloudProfileProperty: 'virtualbox_get_cloud_profile_property',
  getCloudProvider: 'virtualbox_get_cloud_provider',
  getCloudSubnetForm: 'virtualbox_get_cloud_subnet_form',
  getCloudVnic: 'virtualbox_get_cloud_vnic',
  getConsole: 'virtualbox_get_console',
  getCpuRegister: 'virtualbox_get_cpu_register',
  getCpuRegisters: 'virtualbox_get_cpu_registers',
  getCpuidLeaf: 'virtualbox_get_cpuid_leaf',
  getCpuidLeafByOrdinal: 'virtualbox_get_cpuid_leaf_by_ordinal',
  getDataStream: 'virtualbox_get_data_stream',
  getDebugger: 'virtualbox_get_debugger',
  getDefaultIoCacheSetting: 'virtualbox_get_default_io_cache_setting',
  getDeviceActivity: 'virtualbox_get_device_activity',
  getDeviceTypesForStorageBus: 'virtualbox_get_device_types_for_storage_bus',
  getDhcpClientConfig: 'virtualbox_get_dhcp_client_config',
  getDhcpConfig: 'virtualbox_get_dhcp_config',
  getDhcpGroup: 'virtualbox_get_dhcp_group',
  getDhcpGroupCondition: 'virtualbox_get_dhcp_group_condition',
  getDhcpOption: 'virtualbox_get_dhcp_option',
  getDhcpOptions: 'virtualbox_get_dhcp_options',
  getDhcpServer: 'virtualbox_get_dhcp_server',
  getDisplay: 'virtualbox_get_display',
  getDragAndDrop: 'virtualbox_get_drag_and_drop',
  getExecutionEngines: 'virtualbox_get_execution_engines',
  getFirmwareSettings: 'virtualbox_get_firmware_settings',
  getFolderExplorer: 'virtualbox_get_folder_explorer',
  getGlobalExtraData: 'virtualbox_get_global_extra_data',
  getGlobalExtraDataKeys: 'virtualbox_get_global_extra_data_keys',
  getGraphicsAdapter: 'virtualbox_get_graphics_adapter',
  getGraphicsFeature: 'virtualbox_get_graphics_feature',
  getGraphicsFeatures: 'virtualbox_get_graphics_features',
  getGuest: 'virtualbox_get_guest',
  getGuestAcpiMode: 'virtualbox_get_guest_acpi_mode',
  getGuestAdditionsStatus: 'virtualbox_get_guest_additions_status',
  getGuestDebugControl: 'virtualbox_get_guest_debug_control',
  getGuestDirectory: 'virtualbox_get_guest_directory',
  getGuestEnvironmentVariable: 'virtualbox_get_guest_environment_variable',
  getGuestFacilityStatus: 'virtualbox_get_guest_facility_status',
  getGuestFile: 'virtualbox_get_guest_file',
  getGuestFileSystem: 'virtualbox_get_guest_file_system',
  getGuestOsSubtypes: 'virtualbox_get_guest_os_subtypes',
  getGuestOsType: 'virtualbox_get_guest_os_type',
  getGuestOsVersions: 'virtualbox_get_guest_os_versions',
  getGuestPath: 'virtualbox_get_guest_path',
  getGuestProcess: 'virtualbox_get_guest_process',
  getGuestProperty: 'virtualbox_get_guest_property',
  getGuestPropertyTimestamp: 'virtualbox_get_guest_property_timestamp',
  getGuestPropertyValue: 'virtualbox_get_guest_property_value',
  getGuestScreen: 'virtualbox_get_guest_screen',
  getGuestSession: 'virtualbox_get_guest_session',
  getGuestStatistics: 'virtualbox_get_guest_statistics',
  getHardwareVirtualizationProperty: 'virtualbox_get_hardware_virtualization_property',
  getHost: 'virtualbox_get_host',
  getHostAudioDevice: 'virtualbox_get_host_audio_device',
  getHostAudioDeviceProperty: 'virtualbox_get_host_audio_device_property',
  getHostCpuidLeaf: 'virtualbox_get_host_cpuid_leaf',
  getHostDrive: 'virtualbox_get_host_drive',
  getHostNetworkInterface: 'virtualbox_get_host_network_interface',
  getHostOnlyNetwork: 'virtualbox_get_host_only_network',
  getHostProcessorDescription: 'virtualbox_get_host_processor_description',
  getHostProcessorFeature: 'virtualbox_get_host_processor_feature',
  getHostProcessorSpeed: 'virtualbox_get_host_processor_speed',
  getHostUsbDevice: 'virtualbox_get_host_usb_device',
  getHostUsbFilter: 'virtualbox_get_host_usb_filter',
  getHostVideoDevice: 'virtualbox_get_host_video_device',
  getJob: 'virtualbox_get_job',
  getKeyboard: 'virtualbox_get_keyboard',
  getMachine: 'virtualbox_get_machine',
  getMachineCpuLoad: 'virtualbox_get_machine_cpu_load',
  getMachineCpuStatus: 'virtualbox_get_machine_cpu_status',
  getMachineEffectiveParavirt: 'virtualbox_get_machine_effective_paravirt',
  getMachineEncryptionSettings: 'virtualbox_get_machine_encryption_settings',
  getMachineExtraData: 'virtualbox_get_machine_extra_data',
  getMachineExtraDataKeys: 'virtualbox_get_machine_extra_data_keys',
  getMachineHostAudioDevice: 'virtualbox_get_machine_host_audio_device',
  getMachineStates: 'virtualbox_get_machine_states',
  getMachineStats: 'virtualbox_get_machine_stats',
  getMaxDevicesPerPort: 'virtualbox_get_max_devices_per_port',
  getMaxNetworkAdapters: 'virtualbox_get_max_network_adapters',
  getMaxNetworkAdaptersOfType: 'virtualbox_get_max_network_adapters_of_type',
  getMaxStorageControllers: 'virtualbox_get_max_storage_controllers',
  getMaxStoragePorts: 'virtualbox_get_max_storage_ports',
  getMaxUsbControllers: 'virtualbox_get_max_usb_controllers',
  getMedium: 'virtualbox_get_medium',
  getMediumAttachment: 'virtualbox_get_medium_attachment',
  getMediumEncryptionSettings: 'virtualbox_get_medium_encryption_settings',
  getMediumFormat: 'virtualbox_get_medium_format',
  getMediumIo: 'virtualbox_get_medium_io',
  getMediumProperties: 'virtualbox_get_medium_properties',
  getMediumProperty: 'virtualbox_get_medium_property',
  getMediumSnapshotIds: 'virtualbox_get_medium_snapshot_ids',
  getMetricNames: 'virtualbox_get_metric_names',
  getMinGuestRam: 'virtualbox_get_min_guest_ram',
  getMinStoragePorts: 'virtualbox_get_min_storage_ports',
  getMouse: 'virtualbox_get_mouse',
  getMousePointer: 'virtualbox_get_mouse_pointer',
  getNatEngine: 'virtualbox_get_nat_engine',
  getNatEngineTuning: 'virtualbox_get_nat_engine_tuning',
  getNatNetwork: 'virtualbox_get_nat_network',
  getNetworkAdapter: 'virtualbox_get_network_adapter',
  getNetworkAdapterProperties: 'virtualbox_get_network_adapter_properties',
  getNetworkAdapterProperty: 'virtualbox_get_network_adapter_property',
  getNvramStore: 'virtualbox_get_nvram_store',
  getParallelPort: 'virtualbox_get_parallel_port',
  getPlatform: 'virtualbox_get_platform',
  getPlatformProperties: 'virtualbox_get_platform_properties',
  getPowerButtonHandled: 'virtualbox_get_power_button_handled',
  getRecording: 'virtualbox_get_recording',
  getScreenRecording: 'virtualbox_get_screen_recording',
  getScreenRecordingFeature: 'virtualbox_get_screen_recording_feature',
  getScreenResolution: 'virtualbox_get_screen_resolution',
  getSecureBoot: 'virtualbox_get_secure_boot',
  getSerialPort: 'virtualbox_get_serial_port',
  getSharedFolder: 'virtualbox_get_shared_folder',
  getSnapshot: 'virtualbox_get_snapshot',
  getStorageBusForControllerType: 'virtualbox_get_storage_bus_for_controller_type',
  getStorageController: 'virtualbox_get_storage_controller',
  getStorageControllerTypes: 'virtualbox_get_storage_controller_types',
  getStorageHotplugCapable: 'virtualbox_get_storage_hotplug_capable',
  getSystemProperties: 'virtualbox_get_system_properties',
  getTpm: 'virtualbox_get_tpm',
  getTrackedObjectIds: 'virtualbox_get_tracked_object_ids',
  getUnattendedInstall: 'virtualbox_get_unattended_install',
  getUpdateAgent: 'virtualbox_get_update_agent',
  getUsbController: 'virtualbox_get_usb_controller',
  getUsbFilter: 'virtualbox_get_usb_filter',
  getVideoModeHint: 'virtualbox_get_video_mode_hint',
  getVirtualSystem: 'virtualbox_get_virtual_system',
  getVirtualSystemItems: 'virtualbox_get_virtual_system_items',
  getVirtualSystemItemsByType: 'virtualbox_get_virtual_system_items_by_type',
  getVirtualSystemValues: 'virtualbox_get_virtual_system_values',
  getVirtualbox: 'virtualbox_get_virtualbox',
  getVramRange: 'virtualbox_get_vram_range',
  getVrdeProperty: 'virtualbox_get_vrde_property',
  getVrdeServer: 'virtualbox_get_vrde_server',
  getX86CpuProperty: 'virtualbox_get_x86_cpu_property',
  getX86Platform: 'virtualbox_get_x86_platform',
  importAppliance: 'virtualbox_import_appliance',
  importApplianceMachines: 'virtualbox_import_appliance_machines',
  importCloudImage: 'virtualbox_import_cloud_image',
  importCloudProfiles: 'virtualbox_import_cloud_profiles',
  initUefiVariableStore: 'virtualbox_init_uefi_variable_store',
  initializeMediumIoPartitions: 'virtualbox_initialize_medium_io_partitions',
  injectNmi: 'virtualbox_inject_nmi',
  insertHostUsbFilter: 'virtualbox_insert_host_usb_filter',
  insertUsbFilter: 'virtualbox_insert_usb_filter',
  installUnattended: 'virtualbox_install_unattended',
  installUpdate: 'virtualbox_install_update',
  interpretAppliance: 'virtualbox_interpret_appliance',
  isDragAndDropFormatSupported: 'virtualbox_is_drag_and_drop_format_supported',
  launchCloudInstance: 'virtualbox_launch_cloud_instance',
  launchMachineProcess: 'virtualbox_launch_machine_process',
  leaveExplorerFolder: 'virtualbox_leave_explorer_folder',
  leaveGuestWithDrag: 'virtualbox_leave_guest_with_drag',
  listBandwidthGroups: 'virtualbox_list_bandwidth_groups',
  listCloudBootVolumes: 'virtualbox_list_cloud_boot_volumes',
  listCloudImages: 'virtualbox_list_cloud_images',
  listCloudInstances: 'virtualbox_list_cloud_instances',
  listCloudMachineMetricNames: 'virtualbox_list_cloud_machine_metric_names',
  listCloudProviders: 'virtualbox_list_cloud_providers',
  listCloudSourceBootVolumes: 'virtualbox_list_cloud_source_boot_volumes',
  listCloudSourceInstances: 'virtualbox_list_cloud_source_instances',
  listCloudVnicAttachments: 'virtualbox_list_cloud_vnic_attachments',
  listCpuProfiles: 'virtualbox_list_cpu_profiles',
  listExplorerEntries: 'virtualbox_list_explorer_entries',
  listGuestDirectoryEntries: 'virtualbox_list_guest_directory_entries',
  listGuestProperties: 'virtualbox_list_guest_properties',
  listGuestTypes: 'virtualbox_list_guest_types',
  listHandles: 'virtualbox_list_handles',
  listJobs: 'virtualbox_list_jobs',
  listMachines: 'virtualbox_list_machines',
  listMedia: 'virtualbox_list_media',
  listMediumAttachmentsOfController: 'virtualbox_list_medium_attachments_of_controller',
  listMetrics: 'virtualbox_list_metrics',
  listNetworks: 'virtualbox_list_networks',
  listPortForwarding: 'virtualbox_list_port_forwarding',
  listSnapshots: 'virtualbox_list_snapshots',
  listUefiVariables: 'virtualbox_list_uefi_variables',
  listUsbFilters: 'virtualbox_list_usb_filters',
  listWebcams: 'virtualbox_list_webcams',
  loadDebuggerPlugin: 'virtualbox_load_debugger_plugin',
  mergeMedium: 'virtualbox_merge_medium',
  modifyDebuggerLogDestinations: 'virtualbox_modify_debugger_log_destinations',
  modifyDebuggerLogFlags: 'virtualbox_modify_debugger_log_flags',
  modifyDebuggerLogGroups: 'virtualbox_modify_debugger_log_groups',
  mountMedium: 'virtualbox_mount_medium',
  moveDragOverGuest: 'virtualbox_move_drag_over_guest',
  moveGuestPath: 'virtualbox_move_guest_path',
  moveGuestPaths: 'virtualbox_move_guest_paths',
  moveMachine: 'virtualbox_move_machine',
  moveMachineSettingsFile: 'virtualbox_move_machine_settings_file',
  moveMedium: 'virtualbox_move_medium',
  notifyDisplayHidpiPolicy: 'virtualbox_notify_display_hidpi_policy',
  notifyDisplayScaleFactor: 'virtualbox_notify_display_scale_factor',
  notifyDisplayViewport: 'virtualbox_notify_display_viewport',
  openGuestDirectory: 'virtualbox_open_guest_directory',
  openGuestFile: 'virtualbox_open_guest_file',
  openGuestFileEx: 'virtualbox_open_guest_file_ex',
  openGuestSession: 'virtualbox_open_guest_session',
  openMachine: 'virtualbox_open_machine',
  openMedium: 'virtualbox_open_medium',
  openMediumIo: 'virtualbox_open_medium_io',
  pauseCloudInstance: 'virtualbox_pause_cloud_instance',
  pauseMachine: 'virtualbox_pause_machine',
  plugMachineCpu: 'virtualbox_plug_machine_cpu',
  powerDownCloudMachine: 'virtualbox_power_down_cloud_machine',
  powerDownMachine: 'virtualbox_power_down_machine',
  powerUpCloudMachine: 'virtualbox_power_up_cloud_machine',
  powerUpConsole: 'virtualbox_power_up_console',
  powerUpConsolePaused: 'virtualbox_power_up_console_paused',
  prepareCloudProviderUninstall: 'virtualbox_prepare_cloud_provider_uninstall',
  prepareUnattendedInstall: 'virtualbox_prepare_unattended_install',
  pressCtrlAltDel: 'virtualbox_press_ctrl_alt_del',
  pressMachinePowerButton: 'virtualbox_press_machine_power_button',
  pressMachineSleepButton: 'virtualbox_press_machine_sleep_button',
  putAbsoluteMouseEvent: 'virtualbox_put_absolute_mouse_event',
  putKeyboardScancode: 'virtualbox_put_keyboard_scancode',
  putKeyboardScancodes: 'virtualbox_put_keyboard_scancodes',
  putKeyboardUsageCode: 'virtualbox_put_keyboard_usage_code',
  putMouseEvent: 'virtualbox_put_mouse_event',
  putMultiTouchEvent: 'virtualbox_put_multi_touch_event',
  putMultiTouchEventString: 'virtualbox_put_multi_touch_event_string',
  queryApplianceCertificateInfo: 'virtualbox_query_appliance_certificate_info',
  queryDebuggerInfo: 'virtualbox_query_debugger_info',
  queryDragSource: 'virtualbox_query_drag_source',
  queryGuestFileInfo: 'virtualbox_query_guest_file_info',
  queryGuestFileSize: 'virtualbox_query_guest_file_size',
  queryGuestFileSizeByPath: 'virtualbox_query_guest_file_size_by_path',
  queryGuestFileSystem: 'virtualbox_query_guest_file_system',
  queryGuestFreeSpace: 'virtualbox_query_guest_free_space',
  queryGuestKernelLog: 'virtualbox_query_guest_kernel_log',
  queryGuestPathInfo: 'virtualbox_query_guest_path_info',
  queryMachineLogFile: 'virtualbox_query_machine_log_file',
  queryMetricsData: 'virtualbox_query_metrics_data',
  querySavedGuestScreen: 'virtualbox_query_saved_guest_screen',
  querySavedScreenshot: 'virtualbox_query_saved_screenshot',
  queryUefiVariable: 'virtualbox_query_uefi_variable',
  readAppliance: 'virtualbox_read_appliance',
  readCloudMachineList: 'virtualbox_read_cloud_machine_list',
  readCloudMachineStubList: 'virtualbox_read_cloud_machine_stub_list',
  readDataStream: 'virtualbox_read_data_stream',
  readGuestDirectoryEntry: 'virtualbox_read_guest_directory_entry',
  readGuestFile: 'virtualbox_read_guest_file',
  readGuestFileAt: 'virtualbox_read_guest_file_at',
  readGuestPhysicalMemory: 'virtualbox_read_guest_physical_memory',
  readGuestProcessOutput: 'virtualbox_read_guest_process_output',
  readGuestSymlink: 'virtualbox_read_guest_symlink',
  readGuestVirtualMemory: 'virtualbox_read_guest_virtual_memory',
  readMachineLog: 'virtualbox_read_machine_log',
  readMediumIo: 'virtualbox_read_medium_io',
  readSavedScreenshot: 'virtualbox_read_saved_screenshot',
  readSavedThumbnail: 'virtualbox_read_saved_thumbnail',
  rebootCloudMachine: 'virtualbox_reboot_cloud_machine',
  receiveDragData: 'virtualbox_receive_drag_data',
  reconfigureMachineUnattendedInstall: 'virtualbox_reconfigure_machine_unattended_install',
  rediscoverHostInterfaceDhcp: 'virtualbox_rediscover_host_interface_dhcp',
  redrawDisplay: 'virtualbox_redraw_display',
  redrawScreen: 'virtualbox_redraw_screen',
  refreshCloudMachine: 'virtualbox_refresh_cloud_machine',
  refreshExplorerFolder: 'virtualbox_refresh_explorer_folder',
  refreshMediumState: 'virtualbox_refresh_medium_state',
  registerMachine: 'virtualbox_register_machine',
  releaseKeyboardKeys: 'virtualbox_release_keyboard_keys',
  removeAllCpuidLeaves: 'virtualbox_remove_all_cpuid_leaves',
  removeAllDhcpGroupConditions: 'virtualbox_remove_all_dhcp_group_conditions',
  removeAllDhcpOptions: 'virtualbox_remove_all_dhcp_options',
  removeCloudMachine: 'virtualbox_remove_cloud_machine',
  removeCloudNetwork: 'virtualbox_remove_cloud_network',
  removeCloudProfile: 'virtualbox_remove_cloud_profile',
  removeCpuidLeaf: 'virtualbox_remove_cpuid_leaf',
  removeDhcpConfig: 'virtualbox_remove_dhcp_config',
  removeDhcpGroupCondition: 'virtualbox_remove_dhcp_group_condition',
  removeDhcpOption: 'virtualbox_remove_dhcp_option',
  removeDhcpServer: 'virtualbox_remove_dhcp_server',
  removeDragAndDropFormats: 'virtualbox_remove_drag_and_drop_formats',
  removeExplorerEntries: 'virtualbox_remove_explorer_entries',
  removeGlobalSharedFolder: 'virtualbox_remove_global_shared_folder',
  removeGuestDirectory: 'virtualbox_remove_guest_directory',
  removeGuestDirectoryTree: 'virtualbox_remove_guest_directory_tree',
  removeGuestPath: 'virtualbox_remove_guest_path',
  removeGuestPaths: 'virtualbox_remove_guest_paths',
  removeHostOnlyInterface: 'virtualbox_remove_host_only_interface',
  removeHostOnlyNetwork: 'virtualbox_remove_host_only_network',
  removeHostUsbFilter: 'virtualbox_remove_host_usb_filter',
  removeHostUsbSource: 'virtualbox_remove_host_usb_source',
  removeMachineEncryptionPassword: 'virtualbox_remove_machine_encryption_password',
  removeNatNetwork: 'virtualbox_remove_nat_network',
  removeNatNetworkPortForwarding: 'virtualbox_remove_nat_network_port_forwarding',
  removePortForwarding: 'virtualbox_remove_port_forwarding',
  removeRunningMachinePassword: 'virtualbox_remove_running_machine_password',
  removeSharedFolder: 'virtualbox_remove_shared_folder',
  removeStorageController: 'virtualbox_remove_storage_controller',
  removeTransientSharedFolder: 'virtualbox_remove_transient_shared_folder',
  removeUsbController: 'virtualbox_remove_usb_controller',
  removeUsbFilter: 'virtualbox_remove_usb_filter',
  removeVirtualSystemItems: 'virtualbox_remove_virtual_system_items',
  renameGuestPath: 'virtualbox_rename_guest_path',
  resetCloudInstance: 'virtualbox_reset_cloud_instance',
  resetCloudMachine: 'virtualbox_reset_cloud_machine',
  resetMachine: 'virtualbox_reset_machine',
  resetMachineStats: 'virtualbox_reset_machine_stats',
  resetMedium: 'virtualbox_reset_medium',
  resizeAndCloneMedium: 'virtualbox_resize_and_clone_medium',
  resizeMedium: 'virtualbox_resize_medium',
  restartDhcpServer: 'virtualbox_restart_dhcp_server',
  restoreCloudProfiles: 'virtualbox_restore_cloud_profiles',
  restoreSnapshot: 'virtualbox_restore_snapshot',
  resumeMachine: 'virtualbox_resume_machine',
  resumeRecording: 'virtualbox_resume_recording',
  rewindGuestDirectory: 'virtualbox_rewind_guest_directory',
  rollbackUpdate: 'virtualbox_rollback_update',
  runGuestCommand: 'virtualbox_run_guest_command',
  saveCloudProfiles: 'virtualbox_save_cloud_profiles',
  saveMachineSettings: 'virtualbox_save_machine_settings',
  saveMachineState: 'virtualbox_save_machine_state',
  seekGuestFile: 'virtualbox_seek_guest_file',
  sendDropDataToGuest: 'virtualbox_send_drop_data_to_guest',
  setArmCpuProperty: 'virtualbox_set_arm_cpu_property',
  setAudioAdapterProperty: 'virtualbox_set_audio_adapter_property',
  setAutoDiscardForDevice: 'virtualbox_set_auto_discard_for_device',
  setBandwidthGroupForDevice: 'virtualbox_set_bandwidth_group_for_device',
  setBootOrder: 'virtualbox_set_boot_order',
  setCloudFormCheckbox: 'virtualbox_set_cloud_form_checkbox',
  setCloudFormChoice: 'virtualbox_set_cloud_form_choice',
  setCloudFormLargeNumber: 'virtualbox_set_cloud_form_large_number',
  setCloudFormNumber: 'virtualbox_set_cloud_form_number',
  setCloudFormText: 'virtualbox_set_cloud_form_text',
  setCloudProfileProperties: 'virtualbox_set_cloud_profile_properties',
  setCloudProfileProperty: 'virtualbox_set_cloud_profile_property',
  setCpuRegister: 'virtualbox_set_cpu_register',
  setCpuRegisters: 'virtualbox_set_cpu_registers',
  setCpuidLeaf: 'virtualbox_set_cpuid_leaf',
  setDhcpOption: 'virtualbox_set_dhcp_option',
  setGlobalExtraData: 'virtualbox_set_global_extra_data',
  setGraphicsFeature: 'virtualbox_set_graphics_feature',
  setGuestCredentials: 'virtualbox_set_guest_credentials',
  setGuestEnvironmentVariable: 'virtualbox_set_guest_environment_variable',
  setGuestFileAcl: 'virtualbox_set_guest_file_acl',
  setGuestFileSize: 'virtualbox_set_guest_file_size',
  setGuestPathAcl: 'virtualbox_set_guest_path_acl',
  setGuestProperty: 'virtualbox_set_guest_property',
  setGuestPropertyValue: 'virtualbox_set_guest_property_value',
  setHardwareVirtualizationProperty: 'virtualbox_set_hardware_virtualization_property',
  setHostInterfaceStaticIp: 'virtualbox_set_host_interface_static_ip',
  setHostInterfaceStaticIpv6: 'virtualbox_set_host_interface_static_ipv6',
  setHotPluggableForDevice: 'virtualbox_set_hot_pluggable_for_device',
  setMachineExtraData: 'virtualbox_set_machine_extra_data',
  setMachineHostAudioDevice: 'virtualbox_set_machine_host_audio_device',
  setMediumIds: 'virtualbox_set_medium_ids',
  setMediumProperties: 'virtualbox_set_medium_properties',
  setMediumProperty: 'virtualbox_set_medium_property',
  setNatEngineTuning: 'virtualbox_set_nat_engine_tuning',
  setNetworkAdapterProperty: 'virtualbox_set_network_adapter_property',
  setNonRotationalDevice: 'virtualbox_set_non_rotational_device',
  setPassthroughDevice: 'virtualbox_set_passthrough_device',
  setScreenLayout: 'virtualbox_set_screen_layout',
  setSeamlessMode: 'virtualbox_set_seamless_mode',
  setSettingsSecret: 'virtualbox_set_settings_secret',
  setStorageControllerBootable: 'virtualbox_set_storage_controller_bootable',
  setTemporaryEjectDevice: 'virtualbox_set_temporary_eject_device',
  setVideoModeHint: 'virtualbox_set_video_mode_hint',
  setVirtualSystemValues: 'virtualbox_set_virtual_system_values',
  setVrdeProperty: 'virtualbox_set_vrde_property',
  setX86CpuProperty: 'virtualbox_set_x86_cpu_property',
  setupCloudNetworkEnvironment: 'virtualbox_setup_cloud_network_environment',
  setupMetrics: 'virtualbox_setup_metrics',
  showMachineConsoleWindow: 'virtualbox_show_machine_console_window',
  showMetrics: 'virtualbox_show_metrics',
  shutdownCloudMachine: 'virtualbox_shutdown_cloud_machine',
  shutdownGuest: 'virtualbox_shutdown_guest',
  startCloudInstance: 'virtualbox_start_cloud_instance',
  startCloudNetworkGateway: 'virtualbox_start_cloud_network_gateway',
  startDhcpServer: 'virtualbox_start_dhcp_server',
  startGuestProcess: 'virtualbox_start_guest_process',
  startGuestProcessEx: 'virtualbox_start_guest_process_ex',
  startMachine: 'virtualbox_start_machine',
  startNatNetwork: 'virtualbox_start_nat_network',
  startRecording: 'virtualbox_start_recording',
  stopDhcpServer: 'virtualbox_stop_dhcp_server',
  stopMachine: 'virtualbox_stop_machine',
  stopNatNetwork: 'virtualbox_stop_nat_network',
  takeGuestSample: 'virtualbox_take_guest_sample',
  takeRawScreenshot: 'virtualbox_take_raw_screenshot',
  takeScreenshot: 'virtualbox_take_screenshot',
  takeSnapshot: 'virtualbox_take_snapshot',
  teleportMachine: 'virtualbox_teleport_machine',
  terminateCloudInstance: 'virtualbox_terminate_cloud_instance',
  terminateCloudMachine: 'virtualbox_terminate_cloud_machine',
  terminateGuestProcess: 'virtualbox_terminate_guest_process',
  typeText: 'virtualbox_type_text',
  unloadDebuggerPlugin: 'virtualbox_unload_debugger_plugin',
  unmountMedium: 'virtualbox_unmount_medium',
  unplugMachineCpu: 'virtualbox_unplug_machine_cpu',
  unregisterCloudMachine: 'virtualbox_unregister_cloud_machine',
  unregisterMachine: 'virtualbox_unregister_machine',
  unsetGuestEnvironmentVariable: 'virtualbox_unset_guest_environment_variable',
  updateAudioAdapter: 'virtualbox_update_audio_adapter',
  updateBandwidthGroup: 'virtualbox_update_bandwidth_group',
  updateCloudNetwork: 'virtualbox_update_cloud_network',
  updateCloudProfile: 'virtualbox_update_cloud_profile',
  updateConsole: 'virtualbox_update_console',
  updateDebugger: 'virtualbox_update_debugger',
  updateDhcpClientConfig: 'virtualbox_update_dhcp_client_config',
  updateDhcpConfig: 'virtualbox_update_dhcp_config',
  updateDhcpGroup: 'virtualbox_update_dhcp_group',
  updateDhcpGroupCondition: 'virtualbox_update_dhcp_group_condition',
  updateDhcpServer: 'virtualbox_update_dhcp_server',
  updateFirmwareSettings: 'virtualbox_update_firmware_settings',
  updateGraphicsAdapter: 'virtualbox_update_graphics_adapter',
  updateGuest: 'virtualbox_update_guest',
  updateGuestAdditions: 'virtualbox_update_guest_additions',
  updateGuestDebugControl: 'virtualbox_update_guest_debug_control',
  updateGuestSession: 'virtualbox_update_guest_session',
  updateHostAudioDevice: 'virtualbox_update_host_audio_device',
  updateHostOnlyNetwork: 'virtualbox_update_host_only_network',
  updateHostUsbFilter: 'virtualbox_update_host_usb_filter',
  updateMachine: 'virtualbox_update_machine',
  updateMedium: 'virtualbox_update_medium',
  updateNatEngine: 'virtualbox_update_nat_engine',
  updateNatNetwork: 'virtualbox_update_nat_network',
  updateNetworkAdapter: 'virtualbox_update_network_adapter',
  updateParallelPort: 'virtualbox_update_parallel_port',
  updatePlatform: 'virtualbox_update_platform',
  updatePlatformProperties: 'virtualbox_update_platform_properties',
  updateRecording: 'virtualbox_update_recording',
  updateScreenRecording: 'virtualbox_update_screen_recording',
  updateSecureBoot: 'virtualbox_update_secure_boot',
  updateSerialPort: 'virtualbox_update_serial_port',
  updateSharedFolder: 'virtualbox_update_shared_folder',
  updateSnapshot: 'virtualbox_update_snapshot',
  updateStorageController: 'virtualbox_update_storage_controller',
  updateSystemProperties: 'virtualbox_update_system_properties',
  updateTpm: 'virtualbox_update_tpm',
  updateUnattendedInstall: 'virtualbox_update_unattended_install',
  updateUpdateAgent: 'virtualbox_update_update_agent',
  updateUsbController: 'virtualbox_update_usb_controller',
  updateUsbFilter: 'virtualbox_update_usb_filter',
  updateVrdeServer: 'virtualbox_update_vrde_server',
  updateX86Platform: 'virtualbox_update_x86_platform',
  waitForGuestProcess: 'virtualbox_wait_for_guest_process',
  waitForGuestProcessFlags: 'virtualbox_wait_for_guest_process_flags',
  waitForGuestSession: 'virtualbox_wait_for_guest_session',
  waitForGuestSessionFlags: 'virtualbox_wait_for_guest_session_flags',
  writeAppliance: 'virtualbox_write_appliance',
  writeGuestFile: 'virtualbox_write_guest_file',
  writeGuestFileAt: 'virtualbox_write_guest_file_at',
  writeGuestPhysicalMemory: 'virtualbox_write_guest_physical_memory',
  writeGuestProcessInput: 'virtualbox_write_guest_process_input',
  writeGuestProcessInputWithFlags: 'virtualbox_write_guest_process_input_with_flags',
  writeGuestVirtualMemory: 'virtualbox_write_guest_virtual_memory',
  writeMediumIo: 'virtualbox_write_medium_io',
};
