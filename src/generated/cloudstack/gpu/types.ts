// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.

/** Parameters of createGpuCard. */
export interface CreateGpuCardParams {
  name: string;
  deviceid: string;
  devicename: string;
  vendorid: string;
  vendorname: string;
  videoram?: number;
}

/** Parameters of createGpuDevice. */
export interface CreateGpuDeviceParams {
  hostid: string;
  busaddress: string;
  gpucardid: string;
  vgpuprofileid: string;
  type?: string;
  numanode?: string;
  parentgpudeviceid?: string;
}

/** Parameters of createVgpuProfile. */
export interface CreateVgpuProfileParams {
  name: string;
  gpucardid: string;
  description?: string;
  maxheads?: number;
  maxresolutionx?: number;
  maxresolutiony?: number;
  maxvgpuperphysicalgpu?: number;
  videoram?: number;
}

/** Parameters of deleteGpuCard. */
export interface DeleteGpuCardParams {
  id: string;
}

/** Parameters of deleteGpuDevice. */
export interface DeleteGpuDeviceParams {
  ids: ReadonlyArray<string>;
}

/** Parameters of deleteVgpuProfile. */
export interface DeleteVgpuProfileParams {
  id: string;
}

/** Parameters of discoverGpuDevices. */
export interface DiscoverGpuDevicesParams {
  id: string;
  keyword?: string;
  page?: number;
  pagesize?: number;
}

/** Parameters of listGpuCards. */
export interface ListGpuCardsParams {
  id?: string;
  keyword?: string;
  activeonly?: boolean;
  deviceid?: string;
  devicename?: string;
  vendorid?: string;
  vendorname?: string;
  page?: number;
  pagesize?: number;
}

/** Parameters of listGpuDevices. */
export interface ListGpuDevicesParams {
  id?: string;
  virtualmachineid?: string;
  hostid?: string;
  keyword?: string;
  gpucardid?: string;
  vgpuprofileid?: string;
  page?: number;
  pagesize?: number;
}

/** Parameters of listVgpuProfiles. */
export interface ListVgpuProfilesParams {
  id?: string;
  name?: string;
  keyword?: string;
  activeonly?: boolean;
  gpucardid?: string;
  page?: number;
  pagesize?: number;
}

/** Parameters of manageGpuDevice. */
export interface ManageGpuDeviceParams {
  ids: ReadonlyArray<string>;
}

/** Parameters of unmanageGpuDevice. */
export interface UnmanageGpuDeviceParams {
  ids: ReadonlyArray<string>;
}

/** Parameters of updateGpuCard. */
export interface UpdateGpuCardParams {
  id: string;
  name?: string;
  devicename?: string;
  vendorname?: string;
}

/** Parameters of updateGpuDevice. */
export interface UpdateGpuDeviceParams {
  id: string;
  type?: string;
  gpucardid?: string;
  numanode?: string;
  parentgpudeviceid?: string;
  vgpuprofileid?: string;
}

/** Parameters of updateVgpuProfile. */
export interface UpdateVgpuProfileParams {
  id: string;
  name?: string;
  description?: string;
  maxheads?: number;
  maxresolutionx?: number;
  maxresolutiony?: number;
  maxvgpuperphysicalgpu?: number;
  videoram?: number;
}

export interface GpuCard {
  deviceid?: string;
  devicename?: string;
  id?: string;
  jobid?: string;
  jobstatus?: number;
  name?: string;
  vendorid?: string;
  vendorname?: string;
}

export interface GpuDevice {
  busaddress?: string;
  gpucardid?: string;
  gpucardname?: string;
  gpudevicetype?: string;
  hostid?: string;
  hostname?: string;
  id?: string;
  jobid?: string;
  jobstatus?: number;
  managedstate?: string;
  numanode?: string;
  parentgpudeviceid?: string;
  state?: string;
  vgpuprofileid?: string;
  vgpuprofilename?: string;
  virtualmachineid?: string;
  virtualmachinename?: string;
  vmstate?: string;
}

export interface VgpuProfile {
  description?: string;
  deviceid?: string;
  devicename?: string;
  gpucardid?: string;
  gpucardname?: string;
  id?: string;
  jobid?: string;
  jobstatus?: number;
  maxheads?: number;
  maxresolutionx?: number;
  maxresolutiony?: number;
  maxvgpuperphysicalgpu?: number;
  name?: string;
  vendorid?: string;
  vendorname?: string;
  videoram?: number;
}
