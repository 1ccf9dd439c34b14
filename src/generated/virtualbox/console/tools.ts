// @generated from virtualbox 7.2.22 by codegen. Change the spec, words, overlay or emitter instead.
import {
  flag,
  list,
  nothing,
  required,
  shape,
  type ToolDef,
  text,
  tool,
  whole,
} from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const iConsoleGet: ToolDef<t.IConsoleGetParams> = tool({
  name: 'virtualbox_get_console',
  title: 'Get console',
  doc: "Show a running machine's console: state, attached devices, shared folders, remote display.",
  category: 'console',
  operations: [
    'IConsole.getUSBDevices',
    'IConsole.getVRDEServerInfo',
    'IConsole.getAttachedPCIDevices',
    'IConsole.getDebugger',
    'IConsole.getDisplay',
    'IConsole.getEmulatedUSB',
    'IConsole.getGuest',
    'IConsole.getKeyboard',
    'IConsole.getMachine',
    'IConsole.getMouse',
    'IConsole.getRemoteUSBDevices',
    'IConsole.getSharedFolders',
    'IConsole.getState',
    'IConsole.getUseHostClipboard',
  ],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'soap',
    on: 'IConsole',
    how: 'get',
    reads: [
      'USBDevices IUSBDevice[]',
      'VRDEServerInfo IVRDEServerInfo',
      'attachedPCIDevices IPCIDeviceAttachment[]',
      'debugger IMachineDebugger',
      'display IDisplay',
      'emulatedUSB IEmulatedUSB',
      'guest IGuest',
      'keyboard IKeyboard',
      'machine IMachine',
      'mouse IMouse',
      'remoteUSBDevices IHostUSBDevice[]',
      'sharedFolders ISharedFolder[]',
      'state enum',
      'useHostClipboard boolean',
    ],
    path: ['console'],
  },
  result: shape('IConsole'),
  params: {
    machine: required(text('Virtual machine, by name or UUID', { ref: 'Machine' })),
    attributes: list(
      text(undefined, {
        oneOf: [
          'USBDevices',
          'VRDEServerInfo',
          'attachedPCIDevices',
          'debugger',
          'display',
          'emulatedUSB',
          'guest',
          'keyboard',
          'machine',
          'mouse',
          'remoteUSBDevices',
          'sharedFolders',
          'state',
          'useHostClipboard',
        ],
      }),
      'Only these attributes; all of them when left out',
    ),
  },
});

export const iConsoleGetDeviceActivity: ToolDef<t.IConsoleGetDeviceActivityParams> = tool({
  name: 'virtualbox_get_device_activity',
  title: 'Get device activity',
  doc: 'Show whether disks, network and other devices of a running machine are busy.',
  category: 'console',
  operations: ['IConsole.getDeviceActivity'],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'soap',
    on: 'IConsole',
    how: 'invoke',
    operation: 'IConsole_getDeviceActivity',
    sends: ['type'],
    returns: 'enum[]',
    path: ['console'],
  },
  result: list(text(undefined, { oneOf: ['Null', 'Idle', 'Reading', 'Writing'] })),
  params: {
    machine: required(text('Virtual machine, by name or UUID', { ref: 'Machine' })),
    type: list(
      text(undefined, {
        oneOf: ['Null', 'Floppy', 'DVD', 'HardDisk', 'Network', 'USB', 'SharedFolder', 'Graphics3D', 'End'],
      }),
      'Kinds of devices to ask about',
      { wire: 'enum[]' },
    ),
  },
});

export const iConsoleGetGuestEnteredAcpiMode: ToolDef<t.IConsoleGetGuestEnteredAcpiModeParams> = tool({
  name: 'virtualbox_get_guest_acpi_mode',
  title: 'Get guest ACPI mode',
  doc: 'Show whether the guest listens to the power button.',
  category: 'console',
  operations: ['IConsole.getGuestEnteredACPIMode'],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'soap',
    on: 'IConsole',
    how: 'invoke',
    operation: 'IConsole_getGuestEnteredACPIMode',
    sends: [],
    returns: 'boolean',
    path: ['console'],
  },
  result: flag(),
  params: {
    machine: required(text('Virtual machine, by name or UUID', { ref: 'Machine' })),
  },
});

export const iConsoleGetPowerButtonHandled: ToolDef<t.IConsoleGetPowerButtonHandledParams> = tool({
  name: 'virtualbox_get_power_button_handled',
  title: 'Get power button handled',
  doc: 'Show whether the guest acted on the last press of the power button.',
  category: 'console',
  operations: ['IConsole.getPowerButtonHandled'],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'soap',
    on: 'IConsole',
    how: 'invoke',
    operation: 'IConsole_getPowerButtonHandled',
    sends: [],
    returns: 'boolean',
    path: ['console'],
  },
  result: flag(),
  params: {
    machine: required(text('Virtual machine, by name or UUID', { ref: 'Machine' })),
  },
});

export const iConsolePause: ToolDef<t.IConsolePauseParams> = tool({
  name: 'virtualbox_pause_machine',
  title: 'Pause machine',
  doc: 'Freeze a running machine where it is.',
  category: 'console',
  operations: ['IConsole.pause'],
  effect: 'act',
  risk: 'high',
  call: { kind: 'soap', on: 'IConsole', how: 'invoke', operation: 'IConsole_pause', sends: [], path: ['console'] },
  result: nothing,
  params: {
    machine: required(text('Virtual machine, by name or UUID', { ref: 'Machine' })),
  },
});

export const iConsolePowerButton: ToolDef<t.IConsolePowerButtonParams> = tool({
  name: 'virtualbox_press_machine_power_button',
  title: 'Press machine power button',
  doc: 'Press the power button of a running machine, so that its guest shuts down.',
  category: 'console',
  operations: ['IConsole.powerButton'],
  effect: 'act',
  risk: 'high',
  call: {
    kind: 'soap',
    on: 'IConsole',
    how: 'invoke',
    operation: 'IConsole_powerButton',
    sends: [],
    path: ['console'],
  },
  result: nothing,
  params: {
    machine: required(text('Virtual machine, by name or UUID', { ref: 'Machine' })),
  },
});

export const iConsolePowerDown: ToolDef<t.IConsolePowerDownParams> = tool({
  name: 'virtualbox_power_down_machine',
  title: 'Power down machine',
  doc: 'Cut the power of a running machine at once.',
  category: 'console',
  operations: ['IConsole.powerDown'],
  effect: 'act',
  risk: 'high',
  reversible: false,
  call: {
    kind: 'soap',
    on: 'IConsole',
    how: 'invoke',
    operation: 'IConsole_powerDown',
    sends: [],
    returns: 'IProgress',
    path: ['console'],
  },
  result: nothing,
  params: {
    machine: required(text('Virtual machine, by name or UUID', { ref: 'Machine' })),
  },
});

export const iConsolePowerUp: ToolDef<t.IConsolePowerUpParams> = tool({
  name: 'virtualbox_power_up_console',
  title: 'Power up console',
  doc: 'Power up the machine of an open session; start_machine is what one normally wants.',
  category: 'console',
  operations: ['IConsole.powerUp'],
  effect: 'act',
  risk: 'low',
  call: {
    kind: 'soap',
    on: 'IConsole',
    how: 'invoke',
    operation: 'IConsole_powerUp',
    sends: [],
    returns: 'IProgress',
    path: ['console'],
  },
  result: nothing,
  params: {
    machine: required(text('Virtual machine, by name or UUID', { ref: 'Machine' })),
  },
});

export const iConsolePowerUpPaused: ToolDef<t.IConsolePowerUpPausedParams> = tool({
  name: 'virtualbox_power_up_console_paused',
  title: 'Power up console paused',
  doc: 'Power up the machine of an open session and pause it at once.',
  category: 'console',
  operations: ['IConsole.powerUpPaused'],
  effect: 'act',
  risk: 'low',
  call: {
    kind: 'soap',
    on: 'IConsole',
    how: 'invoke',
    operation: 'IConsole_powerUpPaused',
    sends: [],
    returns: 'IProgress',
    path: ['console'],
  },
  result: nothing,
  params: {
    machine: required(text('Virtual machine, by name or UUID', { ref: 'Machine' })),
  },
});

export const iConsoleReset: ToolDef<t.IConsoleResetParams> = tool({
  name: 'virtualbox_reset_machine',
  title: 'Reset machine',
  doc: 'Press the reset button of a running machine.',
  category: 'console',
  operations: ['IConsole.reset'],
  effect: 'act',
  risk: 'high',
  reversible: false,
  call: { kind: 'soap', on: 'IConsole', how: 'invoke', operation: 'IConsole_reset', sends: [], path: ['console'] },
  result: nothing,
  params: {
    machine: required(text('Virtual machine, by name or UUID', { ref: 'Machine' })),
  },
});

export const iConsoleResume: ToolDef<t.IConsoleResumeParams> = tool({
  name: 'virtualbox_resume_machine',
  title: 'Resume machine',
  doc: 'Let a paused machine go on.',
  category: 'console',
  operations: ['IConsole.resume'],
  effect: 'act',
  risk: 'low',
  call: { kind: 'soap', on: 'IConsole', how: 'invoke', operation: 'IConsole_resume', sends: [], path: ['console'] },
  result: nothing,
  params: {
    machine: required(text('Virtual machine, by name or UUID', { ref: 'Machine' })),
  },
});

export const iConsoleSleepButton: ToolDef<t.IConsoleSleepButtonParams> = tool({
  name: 'virtualbox_press_machine_sleep_button',
  title: 'Press machine sleep button',
  doc: 'Press the sleep button of a running machine.',
  category: 'console',
  operations: ['IConsole.sleepButton'],
  effect: 'act',
  risk: 'high',
  call: {
    kind: 'soap',
    on: 'IConsole',
    how: 'invoke',
    operation: 'IConsole_sleepButton',
    sends: [],
    path: ['console'],
  },
  result: nothing,
  params: {
    machine: required(text('Virtual machine, by name or UUID', { ref: 'Machine' })),
  },
});

export const iConsoleTeleport: ToolDef<t.IConsoleTeleportParams> = tool({
  name: 'virtualbox_teleport_machine',
  title: 'Teleport machine',
  doc: 'Move a running machine to another host that waits for it.',
  category: 'console',
  operations: ['IConsole.teleport'],
  effect: 'act',
  risk: 'high',
  reversible: false,
  flags: ['dataOut'],
  call: {
    kind: 'soap',
    on: 'IConsole',
    how: 'invoke',
    operation: 'IConsole_teleport',
    sends: ['hostname', 'tcpport', 'password', 'maxDowntime'],
    returns: 'IProgress',
    path: ['console'],
  },
  result: nothing,
  params: {
    hostname: required(text('Host that waits for it', { wire: 'string' })),
    machine: required(text('Virtual machine, by name or UUID', { ref: 'Machine' })),
    tcpport: required(whole('Port on which it waits', { wire: 'uint32', bounds: [0, 65535] })),
    maxDowntime: whole('Longest standstill in milliseconds', { unit: 'ms', wire: 'uint32' }),
    password: text('Password that was set there', { wire: 'string', secret: 'secret' }),
  },
});

export const iConsoleUpdate: ToolDef<t.IConsoleUpdateParams> = tool({
  name: 'virtualbox_update_console',
  title: 'Update console',
  doc: "Choose whether the running machine's window uses the clipboard of the host.",
  category: 'console',
  operations: ['IConsole.setUseHostClipboard'],
  effect: 'write',
  risk: 'low',
  raisedBy: [
    {
      param: 'useHostClipboard',
      equals: true,
      risk: 'high',
      why: 'guest and host then share what is copied, passwords included',
    },
  ],
  call: { kind: 'soap', on: 'IConsole', how: 'update', sends: ['useHostClipboard'], path: ['console'] },
  result: shape('IConsole'),
  params: {
    machine: required(text('Virtual machine, by name or UUID', { ref: 'Machine' })),
    useHostClipboard: flag('Use the clipboard of the host', { wire: 'boolean' }),
  },
});
