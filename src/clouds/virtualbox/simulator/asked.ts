// A request to the simulator, found out; and whether its object has the interface that it is made to.
import type { Operation } from './api.ts';
import type { Thing } from './thing.ts';
import type { WebSession } from './web.ts';
import type { World } from './world.ts';
import type { Element } from './xml.ts';

/** An operation, the object that it is asked of, and all around them. */
export interface Asked {
  readonly world: World;
  readonly web: WebSession;
  readonly api: ReadonlyMap<string, Operation>;
  readonly operation: string;
  readonly children: readonly Element[];
  readonly self: Thing;
  readonly ref: string;
}

/** True when the object has that interface, by itself or by inheritance. */
export function isOf(self: Thing, on: string): boolean {
  return self.on === on || (PARENTS[self.on] ?? []).includes(on);
}

const PARENTS: Readonly<Record<string, readonly string[]>> = {
  IGuestProcess: ['IProcess'],
  IGuestFile: ['IFile'],
  IGuestDirectory: ['IDirectory'],
  IGuestFsInfo: ['IFsInfo'],
  IGuestFsObjInfo: ['IFsObjInfo'],
  IGuestDnDSource: ['IDnDSource', 'IDnDBase'],
  IGuestDnDTarget: ['IDnDTarget', 'IDnDBase'],
  IDHCPGlobalConfig: ['IDHCPConfig'],
  IDHCPGroupConfig: ['IDHCPConfig'],
  IDHCPIndividualConfig: ['IDHCPConfig'],
  IHostUSBDevice: ['IUSBDevice'],
  IHostUSBDeviceFilter: ['IUSBDeviceFilter'],
  IHostUpdateAgent: ['IUpdateAgent'],
  IExtraDataChangedEvent: ['IEvent'],
};
