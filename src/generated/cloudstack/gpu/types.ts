// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.

/** Parameters of createGpuCard. */
export interface CreateGpuCardParams {
  deviceid: string;
  devicename: string;
  name: string;
  vendorid: string;
  vendorname: string;
  videoram?: number;
}

/** Parameters of createGpuDevice. */
export interface CreateGpuDeviceParams {
  busaddress: string;
  gpucardid: string;
  hostid: string;
  vgpuprofileid: string;
  numanode?: string;
  parentgpudeviceid?: string;
  type?: string;
}

/** Parameters of createVgpuProfile. */
export interface CreateVgpuProfileParams {
  gpucardid: string;
  name: string;
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
  activeonly?: boolean;
  deviceid?: string;
  devicename?: string;
  id?: string;
  keyword?: string;
  page?: number;
  pagesize?: number;
  vendorid?: string;
  vendorname?: string;
}

/** Parameters of listGpuDevices. */
export interface ListGpuDevicesParams {
  gpucardid?: string;
  hostid?: string;
  id?: string;
  keyword?: string;
  page?: number;
  pagesize?: number;
  vgpuprofileid?: string;
  virtualmachineid?: string;
}

/** Parameters of listVgpuProfiles. */
export interface ListVgpuProfilesParams {
  activeonly?: boolean;
  gpucardid?: string;
  id?: string;
  keyword?: string;
  name?: string;
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
  devicename?: string;
  name?: string;
  vendorname?: string;
}

/** Parameters of updateGpuDevice. */
export interface UpdateGpuDeviceParams {
  id: string;
  gpucardid?: string;
  numanode?: string;
  parentgpudeviceid?: string;
  type?: string;
  vgpuprofileid?: string;
}

/** Parameters of updateVgpuProfile. */
export interface UpdateVgpuProfileParams {
  id: string;
  description?: string;
  maxheads?: number;
  maxresolutionx?: number;
  maxresolutiony?: number;
  maxvgpuperphysicalgpu?: number;
  name?: string;
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
