// @generated from virtualbox 7.2.22 by codegen. Change the spec, words, overlay or emitter instead.

/** Parameters of IVRDEServer.get. */
export interface IvrdeServerGetParams {
  machine: string;
  attributes?: ReadonlyArray<
    | 'VRDEExtPack'
    | 'VRDEProperties'
    | 'allowMultiConnection'
    | 'authLibrary'
    | 'authTimeout'
    | 'authType'
    | 'enabled'
    | 'reuseSingleConnection'
  >;
}

/** Parameters of IVRDEServer.getVRDEProperty. */
export interface IvrdeServerGetVrdePropertyParams {
  key: string;
  machine: string;
}

/** Parameters of IVRDEServer.setVRDEProperty. */
export interface IvrdeServerSetVrdePropertyParams {
  key: string;
  machine: string;
  value: string;
}

/** Parameters of IVRDEServer.update. */
export interface IvrdeServerUpdateParams {
  machine: string;
  enabled?: boolean;
  authType?: 'Null' | 'External' | 'Guest';
  authTimeout?: number;
  allowMultiConnection?: boolean;
  VRDEExtPack?: string;
  authLibrary?: string;
  reuseSingleConnection?: boolean;
}

export interface IVRDEServer {
  VRDEExtPack?: string;
  VRDEProperties?: ReadonlyArray<string>;
  allowMultiConnection?: boolean;
  authLibrary?: string;
  authTimeout?: number;
  authType?: 'Null' | 'External' | 'Guest';
  enabled?: boolean;
  reuseSingleConnection?: boolean;
}
