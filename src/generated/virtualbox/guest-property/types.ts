// @generated from virtualbox 7.2.22 by codegen. Change the spec, words, overlay or emitter instead.

/** Parameters of IMachine.deleteGuestProperty. */
export interface IMachineDeleteGuestPropertyParams {
  machine: string;
  name: string;
}

/** Parameters of IMachine.enumerateGuestProperties. */
export interface IMachineEnumerateGuestPropertiesParams {
  machine: string;
  patterns?: string;
}

/** Parameters of IMachine.getGuestProperty. */
export interface IMachineGetGuestPropertyParams {
  machine: string;
  name: string;
}

/** Parameters of IMachine.getGuestPropertyTimestamp. */
export interface IMachineGetGuestPropertyTimestampParams {
  machine: string;
  property: string;
}

/** Parameters of IMachine.getGuestPropertyValue. */
export interface IMachineGetGuestPropertyValueParams {
  machine: string;
  property: string;
}

/** Parameters of IMachine.setGuestProperty. */
export interface IMachineSetGuestPropertyParams {
  machine: string;
  property: string;
  value: string;
  flags?: string;
}

/** Parameters of IMachine.setGuestPropertyValue. */
export interface IMachineSetGuestPropertyValueParams {
  machine: string;
  property: string;
  value: string;
}

export interface IMachineEnumerateGuestPropertiesResult {
  flags?: string;
  name?: string;
  timestamp?: string;
  value?: string;
}

export interface IMachineGetGuestPropertyResult {
  flags?: string;
  timestamp?: string;
  value?: string;
}
