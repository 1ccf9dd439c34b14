// Parameters whose value stands in the answer under another name, and states that a command brings about.

/** Command > parameter > field. */
export const RENAMED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  registerCniConfiguration: { cniconfig: 'userdata' },
  addGuestOs: { osdisplayname: 'description' },
  updateGuestOs: { osdisplayname: 'description' },
  quotaTariffCreate: { value: 'tariffValue', startdate: 'effectiveDate', enddate: 'endDate' },
  quotaTariffUpdate: { value: 'tariffValue', enddate: 'endDate' },
  addObjectStoragePool: { provider: 'providername' },
  registerUserData: { userdata: 'userdata' },
};

/** A command that takes the thing it names from some states to another. */
export interface Step {
  readonly from: readonly string[];
  readonly to: string;
}

/** Command > its step. */
export const STEPS: Readonly<Record<string, Step>> = {
  startSharedFileSystem: { from: ['Stopped'], to: 'Ready' },
  stopSharedFileSystem: { from: ['Ready'], to: 'Stopped' },
  restartSharedFileSystem: { from: ['Ready', 'Stopped'], to: 'Ready' },
  destroySharedFileSystem: { from: ['Stopped'], to: 'Destroyed' },
  recoverSharedFileSystem: { from: ['Destroyed'], to: 'Stopped' },
};
