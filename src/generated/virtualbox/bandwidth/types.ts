// @generated from virtualbox 7.2.22 by codegen. Change the spec, words, overlay or emitter instead.

/** Parameters of IBandwidthControl.createBandwidthGroup. */
export interface IBandwidthControlCreateBandwidthGroupParams {
  machine: string;
  maxBytesPerSec: number;
  name: string;
  type: 'Null' | 'Disk' | 'Network';
}

/** Parameters of IBandwidthControl.deleteBandwidthGroup. */
export interface IBandwidthControlDeleteBandwidthGroupParams {
  machine: string;
  name: string;
}

/** Parameters of IBandwidthControl.get. */
export interface IBandwidthControlGetParams {
  machine: string;
  attributes?: ReadonlyArray<'numGroups'>;
}

/** Parameters of IBandwidthControl.getAllBandwidthGroups. */
export interface IBandwidthControlGetAllBandwidthGroupsParams {
  machine: string;
}

/** Parameters of IBandwidthControl.getBandwidthGroup. */
export interface IBandwidthControlGetBandwidthGroupParams {
  machine: string;
  name: string;
}

/** Parameters of IBandwidthGroup.get. */
export interface IBandwidthGroupGetParams {
  machine: string;
  group?: string;
  attributes?: ReadonlyArray<'maxBytesPerSec' | 'name' | 'reference' | 'type'>;
}

/** Parameters of IBandwidthGroup.update. */
export interface IBandwidthGroupUpdateParams {
  machine: string;
  group?: string;
  maxBytesPerSec?: number;
}

export interface IBandwidthControl {
  numGroups?: number;
}

export interface IBandwidthGroup {
  maxBytesPerSec?: number;
  name?: string;
  reference?: number;
  type?: 'Null' | 'Disk' | 'Network';
}
