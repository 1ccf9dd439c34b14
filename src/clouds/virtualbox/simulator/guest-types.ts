// A few of the guest systems that VirtualBox knows, with what it recommends for them.

/** `id`, text for people, family and the recommendations that creating a machine uses. */
export interface GuestType {
  readonly id: string;
  readonly description: string;
  readonly familyId: string;
  readonly familyDescription: string;
  readonly subtype: string;
  readonly is64Bit: string;
  readonly platformArchitecture: string;
  readonly recommendedRAM: string;
  readonly recommendedHDD: string;
}

const type = (
  id: string,
  description: string,
  family: string,
  subtype: string,
  ram: number,
  gigabytes: number,
): GuestType => ({
  id,
  description,
  familyId: family,
  familyDescription: family,
  subtype,
  is64Bit: String(id.endsWith('_64')),
  platformArchitecture: 'x86',
  recommendedRAM: String(ram),
  recommendedHDD: String(gigabytes * 2 ** 30),
});

export const guestTypes: readonly GuestType[] = [
  type('Other', 'Other/Unknown', 'Other', '', 64, 2),
  type('Other_64', 'Other/Unknown (64-bit)', 'Other', '', 64, 2),
  type('Debian12_64', 'Debian 12 Bookworm (64-bit)', 'Linux', 'Debian', 2048, 20),
  type('Debian13_64', 'Debian 13 Trixie (64-bit)', 'Linux', 'Debian', 2048, 20),
  type('Ubuntu24_LTS_64', 'Ubuntu 24.04 LTS (64-bit)', 'Linux', 'Ubuntu', 2048, 25),
  type('Fedora_64', 'Fedora (64-bit)', 'Linux', 'Fedora', 2048, 15),
  type('FreeBSD_64', 'FreeBSD (64-bit)', 'BSD', 'FreeBSD', 1024, 16),
  type('Windows2022_64', 'Windows Server 2022 (64-bit)', 'Windows', '', 2048, 50),
  type('Windows11_64', 'Windows 11 (64-bit)', 'Windows', '', 4096, 80),
];

/** Everything that VirtualBox says of a type, in its order. */
export function recommendations(type: GuestType): Readonly<Record<string, string>> {
  const { id, description, familyId, familyDescription, subtype, is64Bit, platformArchitecture } = type;
  const isWindows = familyId === 'Windows';
  const isLinux = familyId === 'Linux';
  return {
    familyId,
    familyDescription,
    id,
    subtype,
    description,
    is64Bit,
    platformArchitecture,
    recommendedIOAPIC: is64Bit,
    recommendedVirtEx: is64Bit,
    recommendedRAM: type.recommendedRAM,
    recommendedGraphicsController: isWindows ? 'VBoxSVGA' : 'VMSVGA',
    recommendedVRAM: '16',
    recommended3DAcceleration: 'false',
    recommendedHDD: type.recommendedHDD,
    adapterType: 'I82540EM',
    recommendedPAE: 'false',
    recommendedDVDStorageController: isWindows ? 'IntelAhci' : 'PIIX4',
    recommendedDVDStorageBus: isWindows ? 'SATA' : 'IDE',
    recommendedHDStorageController: 'IntelAhci',
    recommendedHDStorageBus: 'SATA',
    recommendedFirmware: id === 'Windows11_64' ? 'EFI' : 'BIOS',
    recommendedUSBHID: 'false',
    recommendedHPET: 'false',
    recommendedUSBTablet: 'true',
    recommendedRTCUseUTC: String(isLinux),
    recommendedChipset: 'PIIX3',
    recommendedIommuType: 'None',
    recommendedAudioController: isWindows ? 'HDA' : 'AC97',
    recommendedAudioCodec: isWindows ? 'STAC9221' : 'AD1980',
    recommendedFloppy: 'false',
    recommendedUSB: 'true',
    recommendedUSB3: 'false',
    recommendedTFReset: 'false',
    recommendedX2APIC: String(isLinux),
    recommendedCPUCount: isWindows ? '2' : '1',
    recommendedTpmType: id === 'Windows11_64' ? 'v2_0' : 'None',
    recommendedSecureBoot: 'false',
    recommendedWDDMGraphics: 'false',
    guestAdditionsInstallPackageName: isWindows ? 'VBoxWindowsAdditions.exe' : isLinux ? 'VBoxLinuxAdditions.run' : '',
  };
}
