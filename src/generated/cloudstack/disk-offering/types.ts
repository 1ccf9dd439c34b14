// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.

/** Parameters of createDiskOffering. */
export interface CreateDiskOfferingParams {
  name: string;
  bytesreadrate?: number;
  bytesreadratemax?: number;
  bytesreadratemaxlength?: number;
  byteswriterate?: number;
  byteswriteratemax?: number;
  byteswriteratemaxlength?: number;
  cachemode?: string;
  customized?: boolean;
  customizediops?: boolean;
  details?: Readonly<Record<string, string>>;
  disksize?: number;
  disksizestrictness?: boolean;
  displayoffering?: boolean;
  displaytext?: string;
  domainid?: ReadonlyArray<string>;
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
  provisioningtype?: 'thin' | 'sparse' | 'fat';
  storagepolicy?: string;
  storagetype?: string;
  tags?: string;
  zoneid?: ReadonlyArray<string>;
}

/** Parameters of deleteDiskOffering. */
export interface DeleteDiskOfferingParams {
  id: string;
}

/** Parameters of listDiskOfferings. */
export interface ListDiskOfferingsParams {
  account?: string;
  domainid?: string;
  encrypt?: boolean;
  id?: string;
  isrecursive?: boolean;
  keyword?: string;
  listall?: boolean;
  name?: string;
  page?: number;
  pagesize?: number;
  projectid?: string;
  state?: string;
  storageid?: string;
  storagetype?: string;
  virtualmachineid?: string;
  volumeid?: string;
  zoneid?: string;
}

/** Parameters of updateDiskOffering. */
export interface UpdateDiskOfferingParams {
  id: string;
  bytesreadrate?: number;
  bytesreadratemax?: number;
  bytesreadratemaxlength?: number;
  byteswriterate?: number;
  byteswriteratemax?: number;
  byteswriteratemaxlength?: number;
  cachemode?: string;
  displayoffering?: boolean;
  displaytext?: string;
  domainid?: string;
  iopsreadrate?: number;
  iopsreadratemax?: number;
  iopsreadratemaxlength?: number;
  iopswriterate?: number;
  iopswriteratemax?: number;
  iopswriteratemaxlength?: number;
  name?: string;
  sortkey?: number;
  state?: string;
  tags?: string;
  zoneid?: string;
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
