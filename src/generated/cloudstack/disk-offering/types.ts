// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.

/** Parameters of createDiskOffering. */
export interface CreateDiskOfferingParams {
  name: string;
  displaytext?: string;
  disksize?: number;
  customized?: boolean;
  storagetype?: 'local' | 'shared';
  tags?: string;
  domainid?: ReadonlyArray<string>;
  zoneid?: ReadonlyArray<string>;
  provisioningtype?: 'thin' | 'sparse' | 'fat';
  bytesreadrate?: number;
  bytesreadratemax?: number;
  bytesreadratemaxlength?: number;
  byteswriterate?: number;
  byteswriteratemax?: number;
  byteswriteratemaxlength?: number;
  cachemode?: string;
  customizediops?: boolean;
  disksizestrictness?: boolean;
  displayoffering?: boolean;
  encrypt?: boolean;
  hypervisorsnapshotreserve?: number;
  iopsreadrate?: number;
  iopsreadratemax?: number;
  iopsreadratemaxlength?: number;
  iopswriterate?: number;
  iopswriteratemax?: number;
  iopswriteratemaxlength?: number;
  maxiops?: number;
  miniops?: number;
  storagepolicy?: string;
  details?: Readonly<Record<string, string>>;
}

/** Parameters of deleteDiskOffering. */
export interface DeleteDiskOfferingParams {
  id: string;
}

/** Parameters of listDiskOfferings. */
export interface ListDiskOfferingsParams {
  id?: string;
  name?: string;
  state?: string;
  virtualmachineid?: string;
  zoneid?: string;
  volumeid?: string;
  storageid?: string;
  keyword?: string;
  encrypt?: boolean;
  storagetype?: string;
  account?: string;
  domainid?: string;
  projectid?: string;
  listall?: boolean;
  isrecursive?: boolean;
  page?: number;
  pagesize?: number;
}

/** Parameters of updateDiskOffering. */
export interface UpdateDiskOfferingParams {
  id: string;
  name?: string;
  displaytext?: string;
  state?: string;
  zoneid?: ReadonlyArray<string>;
  bytesreadrate?: number;
  bytesreadratemax?: number;
  bytesreadratemaxlength?: number;
  byteswriterate?: number;
  byteswriteratemax?: number;
  byteswriteratemaxlength?: number;
  cachemode?: string;
  displayoffering?: boolean;
  iopsreadrate?: number;
  iopsreadratemax?: number;
  iopsreadratemaxlength?: number;
  iopswriterate?: number;
  iopswriteratemax?: number;
  iopswriteratemaxlength?: number;
  tags?: string;
  domainid?: ReadonlyArray<string>;
  sortkey?: number;
}

export interface DiskOffering {
  cacheMode?: string;
  created?: string;
  details?: unknown;
  diskBytesReadRate?: number;
  diskBytesReadRateMax?: number;
  diskBytesReadRateMaxLength?: number;
  diskBytesWriteRate?: number;
  diskBytesWriteRateMax?: number;
  diskBytesWriteRateMaxLength?: number;
  diskIopsReadRate?: number;
  diskIopsReadRateMax?: number;
  diskIopsReadRateMaxLength?: number;
  diskIopsWriteRate?: number;
  diskIopsWriteRateMax?: number;
  diskIopsWriteRateMaxLength?: number;
  disksize?: number;
  disksizestrictness?: boolean;
  displayoffering?: boolean;
  displaytext?: string;
  domain?: string;
  domainid?: string;
  encrypt?: boolean;
  hasannotations?: boolean;
  hypervisorsnapshotreserve?: number;
  id?: string;
  iscustomized?: boolean;
  iscustomizediops?: boolean;
  jobid?: string;
  jobstatus?: number;
  maxiops?: number;
  miniops?: number;
  name?: string;
  provisioningtype?: string;
  state?: string;
  storagetype?: string;
  suitableforvirtualmachine?: boolean;
  tags?: string;
  vspherestoragepolicy?: string;
  zone?: string;
  zoneid?: string;
}
