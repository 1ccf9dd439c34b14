// The workflows there are: tools that do what the API spreads over many calls.

import { ToolError } from '../../../../contract/errors.ts';
import type { Reply } from '../../../../contract/invocation.ts';
import type { AnyTool, JsonObject, SoapCall } from '../../../../contract/tool.ts';
import type { Work } from '../session/work.ts';
import { exportMachines, importAppliance } from './appliance.ts';
import { runGuestCommand } from './guest.ts';
import { listMachines } from './list-machines.ts';
import { cloneMachine, createMachine, deleteMachine } from './machines.ts';
import { showMetrics } from './metrics.ts';
import { forwardPort, listNetworks, listPortForwarding } from './network.ts';
import { startMachine, stopMachine } from './power.ts';
import { takeScreenshot, typeText } from './screen.ts';
import {
  addUsbFilter,
  cancelJob,
  closeHandle,
  getJob,
  listGuestTypes,
  listHandles,
  listJobs,
} from './session-tools.ts';
import { listSnapshots } from './snapshots.ts';
import { attachDisk, changeDvd, createDisk, listMedia } from './storage.ts';
import { installUnattended } from './unattended.ts';

/** Carries out one workflow with arguments whose defaults are filled in. */
export type Workflow = (work: Work, args: JsonObject) => Promise<Reply>;

/** By the id that specs/virtualbox/workflows.json gives them. */
export const workflows: Readonly<Record<string, Workflow>> = {
  addUsbFilter,
  attachDisk,
  cancelJob,
  changeDvd,
  cloneMachine,
  closeHandle,
  createDisk,
  createMachine,
  deleteMachine,
  exportMachines,
  forwardPort,
  getJob,
  importAppliance,
  installUnattended,
  listGuestTypes,
  listHandles,
  listJobs,
  listMachines,
  listMedia,
  listNetworks,
  listPortForwarding,
  listSnapshots,
  runGuestCommand,
  showMetrics,
  startMachine,
  stopMachine,
  takeScreenshot,
  typeText,
};

/** Runs the workflow that the call names. */
export function runWorkflow(work: Work, tool: AnyTool, call: SoapCall, args: JsonObject): Promise<Reply> {
  const workflow = Object.hasOwn(workflows, call.on) ? workflows[call.on] : undefined;
  if (workflow !== undefined) return workflow(work, args);
  throw new ToolError('INTERNAL', `${tool.name} names a workflow that does not exist. Nothing was sent.`, {
    fate: 'refused',
  });
}
