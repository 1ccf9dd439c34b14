// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.

/** Parameters of createServiceOffering. */
export interface CreateServiceOfferingParams {
  name: string;
  bytesreadrate?: number;
  bytesreadratemax?: number;
  bytesreadratemaxlength?: number;
  byteswriterate?: number;
  byteswriteratemax?: number;
  byteswriteratemaxlength?: number;
  cachemode?: string;
  cpunumber?: number;
  cpuspeed?: number;
  customized?: boolean;
  customizediops?: boolean;
  deploymentplanner?: string;
  diskofferingid?: string;
  diskofferingstrictness?: boolean;
  displaytext?: string;
  domainid?: ReadonlyArray<string>;
  dynamicscalingenabled?: boolean;
  encryptroot?: boolean;
  externaldetails?: Readonly<Record<string, string>>;
  gpucount?: number;
  gpudisplay?: boolean;
  hosttags?: string;
  hypervisorsnapshotreserve?: number;
  iopsreadrate?: number;
  iopsreadratemax?: number;
  iopsreadratemaxlength?: number;
  iopswriterate?: number;
  iopswriteratemax?: number;
  iopswriteratemaxlength?: number;
  issystem?: boolean;
  isvolatile?: boolean;
  leaseduration?: number;
  leaseexpiryaction?: 'STOP' | 'DESTROY';
  limitcpuuse?: boolean;
  maxcpunumber?: number;
  maxiops?: number;
  maxmemory?: number;
  memory?: number;
  mincpunumber?: number;
  miniops?: number;
  minmemory?: number;
  networkrate?: number;
  offerha?: boolean;
  provisioningtype?: 'thin' | 'sparse' | 'fat';
  purgeresources?: boolean;
  rootdisksize?: number;
  serviceofferingdetails?: Readonly<Record<string, string>>;
  storagepolicy?: string;
  storagetype?: string;
  systemvmtype?: string;
  tags?: string;
  vgpuprofileid?: string;
  zoneid?: ReadonlyArray<string>;
}

/** Parameters of deleteServiceOffering. */
export interface DeleteServiceOfferingParams {
  id: string;
}

/** Parameters of listServiceOfferings. */
export interface ListServiceOfferingsParams {
  account?: string;
  cpunumber?: number;
  cpuspeed?: number;
  domainid?: string;
  encryptroot?: boolean;
  gpuenabled?: boolean;
  id?: string;
  isrecursive?: boolean;
  issystem?: boolean;
  keyword?: string;
  listall?: boolean;
  memory?: number;
  name?: string;
  page?: number;
  pagesize?: number;
  projectid?: string;
  state?: string;
  storagetype?: string;
  systemvmtype?: string;
  templateid?: string;
  vgpuprofileid?: string;
  virtualmachineid?: string;
  zoneid?: string;
}

/** Parameters of updateServiceOffering. */
export interface UpdateServiceOfferingParams {
  id: string;
  cleanupexternaldetails?: boolean;
  displaytext?: string;
  domainid?: string;
  externaldetails?: Readonly<Record<string, string>>;
  hosttags?: string;
  name?: string;
  purgeresources?: boolean;
  sortkey?: number;
  state?: string;
  storagetags?: string;
  zoneid?: string;
}

export interface ServiceOffering {
  cacheMode?: string;
  cpunumber?: number;
  cpuspeed?: number;
  created?: string;
  defaultuse?: boolean;
  deploymentplanner?: string;
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
  diskofferingdisplaytext?: string;
  diskofferingid?: string;
  diskofferingname?: string;
  diskofferingstrictness?: boolean;
  displaytext?: string;
  domain?: string;
  domainid?: string;
  dynamicscalingenabled?: boolean;
  encryptroot?: boolean;
  gpucardid?: string;
  gpucardname?: string;
  gpucount?: number;
  gpudisplay?: boolean;
  hasannotations?: boolean;
  hosttags?: string;
  hypervisorsnapshotreserve?: number;
  id?: string;
  iscustomized?: boolean;
  iscustomizediops?: boolean;
  issystem?: boolean;
  isvolatile?: boolean;
  jobid?: string;
  jobstatus?: number;
  leaseduration?: number;
  leaseexpiryaction?: string;
  limitcpuuse?: boolean;
  maxheads?: number;
  maxiops?: number;
  maxresolutionx?: number;
  maxresolutiony?: number;
  memory?: number;
  miniops?: number;
  name?: string;
  networkrate?: number;
  offerha?: boolean;
  provisioningtype?: string;
  purgeresources?: boolean;
  rootdisksize?: number;
  serviceofferingdetails?: unknown;
  state?: string;
  storagetags?: string;
  storagetype?: string;
  systemvmtype?: string;
  vgpuprofileid?: string;
  vgpuprofilename?: string;
  videoram?: number;
  vspherestoragepolicy?: string;
  zone?: string;
  zoneid?: string;
}
