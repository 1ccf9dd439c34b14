// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.

/** Parameters of createServiceOffering. */
export interface CreateServiceOfferingParams {
  name: string;
  displaytext?: string;
  cpunumber?: number;
  cpuspeed?: number;
  memory?: number;
  storagetype?: 'local' | 'shared';
  hosttags?: string;
  tags?: string;
  domainid?: ReadonlyArray<string>;
  zoneid?: ReadonlyArray<string>;
  rootdisksize?: number;
  offerha?: boolean;
  customized?: boolean;
  bytesreadrate?: number;
  bytesreadratemax?: number;
  bytesreadratemaxlength?: number;
  byteswriterate?: number;
  byteswriteratemax?: number;
  byteswriteratemaxlength?: number;
  cachemode?: string;
  customizediops?: boolean;
  deploymentplanner?: string;
  diskofferingid?: string;
  diskofferingstrictness?: boolean;
  dynamicscalingenabled?: boolean;
  encryptroot?: boolean;
  gpucount?: number;
  gpudisplay?: boolean;
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
  mincpunumber?: number;
  miniops?: number;
  minmemory?: number;
  networkrate?: number;
  provisioningtype?: 'thin' | 'sparse' | 'fat';
  purgeresources?: boolean;
  serviceofferingdetails?: Readonly<Record<string, string>>;
  storagepolicy?: string;
  systemvmtype?: string;
  vgpuprofileid?: string;
  externaldetails?: Readonly<Record<string, string>>;
}

/** Parameters of deleteServiceOffering. */
export interface DeleteServiceOfferingParams {
  id: string;
}

/** Parameters of listServiceOfferings. */
export interface ListServiceOfferingsParams {
  name?: string;
  cpunumber?: number;
  memory?: number;
  virtualmachineid?: string;
  storagetype?: string;
  state?: string;
  keyword?: string;
  id?: string;
  zoneid?: string;
  templateid?: string;
  cpuspeed?: number;
  encryptroot?: boolean;
  gpuenabled?: boolean;
  issystem?: boolean;
  systemvmtype?: string;
  vgpuprofileid?: string;
  account?: string;
  domainid?: string;
  projectid?: string;
  listall?: boolean;
  isrecursive?: boolean;
  page?: number;
  pagesize?: number;
}

/** Parameters of updateServiceOffering. */
export interface UpdateServiceOfferingParams {
  id: string;
  name?: string;
  displaytext?: string;
  state?: string;
  zoneid?: ReadonlyArray<string>;
  cleanupexternaldetails?: boolean;
  hosttags?: string;
  purgeresources?: boolean;
  storagetags?: string;
  domainid?: ReadonlyArray<string>;
  sortkey?: number;
  externaldetails?: Readonly<Record<string, string>>;
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
