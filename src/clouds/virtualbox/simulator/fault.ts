// How simulated operations refuse.

/** A refusal with VirtualBox's result and text. */
export class SimFault extends Error {
  readonly result: number;

  constructor(result: number, text: string) {
    super(text);
    this.result = result;
  }
}

export const E_INVALIDARG = 0x80070057;
export const E_FAIL = 0x80004005;
export const OBJECT_IN_USE = 0x80bb000c;
export const FILE_ERROR = 0x80bb0004;
export const IPRT_ERROR = 0x80bb0005;
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
