// How simulated operations refuse.

import { INVALID_OBJECT_STATE } from '../provider/soap/results.ts';

/** A refusal with VirtualBox's result and text; some refusals tell another result in their details. Without a text there are no details. */
export class SimFault extends Error {
  readonly result: number;
  readonly stated: number;

  constructor(result: number, text: string, stated = result) {
    super(text);
    this.result = result;
    this.stated = stated;
  }
}

export const E_INVALIDARG = 0x80070057;
export const E_FAIL = 0x80004005;
export const OBJECT_IN_USE = 0x80bb000c;
export const FILE_ERROR = 0x80bb0004;
export const IPRT_ERROR = 0x80bb0005;
export const refused = {
  /** The object is in a state that does not allow it. */
  state: (text: string): SimFault => new SimFault(INVALID_OBJECT_STATE, text),
  /** Something else uses the object. */
  use: (text: string): SimFault => new SimFault(OBJECT_IN_USE, text),
} as const;
export const GUEST_ERROR = 0x80bb000f;
export const NOT_SUPPORTED = 0x80bb0009;
export {
  ABORTED,
  ACCESS_DENIED,
  INVALID_OBJECT_STATE,
  INVALID_VM_STATE,
  NOT_FOUND,
  NOT_IMPLEMENTED,
  UNEXPECTED,
} from '../provider/soap/results.ts';
