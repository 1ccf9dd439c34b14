// Parameters whose value stands in the answer under another name.

/** Command > parameter > field. */
export const RENAMED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  registerCniConfiguration: { cniconfig: 'userdata' },
  addGuestOs: { osdisplayname: 'description' },
  updateGuestOs: { osdisplayname: 'description' },
  quotaTariffCreate: { value: 'tariffValue', startdate: 'effectiveDate', enddate: 'endDate' },
  quotaTariffUpdate: { value: 'tariffValue', enddate: 'endDate' },
  addObjectStoragePool: { provider: 'providername' },
  registerUserData: { userdata: 'userdata' },
  configureHAForHost: { provider: 'haprovider' },
};
