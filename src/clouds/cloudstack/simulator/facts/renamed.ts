// Parameters whose value stands in the answer under another name.

/** How fast a disk is read and written: `bytesreadrate` is told as `diskBytesReadRate`. */
const SPEEDS: Readonly<Record<string, string>> = Object.fromEntries(
  ['Bytes', 'Iops'].flatMap((of) =>
    ['Read', 'Write'].flatMap((way) =>
      ['', 'Max', 'MaxLength'].map((end) => {
        const name = `${of}${way}Rate${end}`;
        return [name.toLowerCase(), `disk${name}`];
      }),
    ),
  ),
);

/** Command > parameter > field. */
export const RENAMED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  registerCniConfiguration: { cniconfig: 'userdata' },
  addGuestOs: { osdisplayname: 'description' },
  updateGuestOs: { osdisplayname: 'description' },
  quotaTariffCreate: { value: 'tariffValue', startdate: 'effectiveDate', enddate: 'endDate' },
  quotaTariffUpdate: { value: 'tariffValue', enddate: 'endDate' },
  addObjectStoragePool: { provider: 'providername' },
  createDiskOffering: SPEEDS,
  updateDiskOffering: SPEEDS,
  createServiceOffering: SPEEDS,
  configureHAForHost: { provider: 'haprovider' },
};
