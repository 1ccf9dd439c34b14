// The results of VirtualBox's API: their names, and which of them the provider treats in a way of its own.

/** Object or file is not there. */
export const NOT_FOUND = 0x80bb0001;
/** The machine's state does not allow it; also what a missing lock looks like. */
export const INVALID_VM_STATE = 0x80bb0002;
/** Locked, busy, or otherwise in no state for it. */
export const INVALID_OBJECT_STATE = 0x80bb0007;
/** The object is not ready, as a session machine after its session ended. */
export const ACCESS_DENIED = 0x80070005;
/** Unlocking what is not locked. */
export const UNEXPECTED = 0x8000ffff;
/** What every call says once VBoxSVC is gone. */
export const ABORTED = 0x80004004;
export const NOT_IMPLEMENTED = 0x80004001;

const NAMES: Readonly<Record<number, string>> = {
  [NOT_FOUND]: 'VBOX_E_OBJECT_NOT_FOUND',
  [INVALID_VM_STATE]: 'VBOX_E_INVALID_VM_STATE',
  2159738883: 'VBOX_E_VM_ERROR',
  2159738884: 'VBOX_E_FILE_ERROR',
  2159738885: 'VBOX_E_IPRT_ERROR',
  2159738886: 'VBOX_E_PDM_ERROR',
  [INVALID_OBJECT_STATE]: 'VBOX_E_INVALID_OBJECT_STATE',
  2159738888: 'VBOX_E_HOST_ERROR',
  2159738889: 'VBOX_E_NOT_SUPPORTED',
  2159738890: 'VBOX_E_XML_ERROR',
  2159738891: 'VBOX_E_INVALID_SESSION_STATE',
  2159738892: 'VBOX_E_OBJECT_IN_USE',
  2159738893: 'VBOX_E_PASSWORD_INCORRECT',
  2159738894: 'VBOX_E_MAXIMUM_REACHED',
  2159738895: 'VBOX_E_GSTCTL_GUEST_ERROR',
  2159738896: 'VBOX_E_TIMEOUT',
  2159738897: 'VBOX_E_DND_ERROR',
  2159738898: 'VBOX_E_PLATFORM_ARCH_NOT_SUPPORTED',
  2159738899: 'VBOX_E_RECORDING_ERROR',
  [NOT_IMPLEMENTED]: 'E_NOTIMPL',
  2147500034: 'E_NOINTERFACE',
  2147500035: 'E_POINTER',
  [ABORTED]: 'E_ABORT',
  2147500037: 'E_FAIL',
  [UNEXPECTED]: 'E_UNEXPECTED',
  [ACCESS_DENIED]: 'E_ACCESSDENIED',
  2147942414: 'E_OUTOFMEMORY',
  2147942487: 'E_INVALIDARG',
};

/** `VBOX_E_OBJECT_NOT_FOUND`, or the number in hexadecimal for one without a name. */
export const resultName = (result: number): string => NAMES[result] ?? `0x${result.toString(16)}`;
