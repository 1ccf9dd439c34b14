// Installing a guest system without anybody at the keyboard.

import { ToolError } from '../../../../contract/errors.ts';
import type { Reply } from '../../../../contract/invocation.ts';
import type { JsonObject } from '../../../../contract/tool.ts';
import { summarise } from '../decode.ts';
import { hostPath } from '../host/host-paths.ts';
import { findMachine } from '../objects/find.ts';
import { textOf } from '../session/scope.ts';
import type { Work } from '../session/work.ts';
import { plainText } from '../soap/values.ts';
import { put } from './parts.ts';
import { startMachine } from './power.ts';

/** Tool parameter > attribute of the installer. */
const TEXTS: readonly (readonly [param: string, attribute: string])[] = [
  ['user', 'user'],
  ['password', 'userPassword'],
  ['adminPassword', 'adminPassword'],
  ['fullUserName', 'fullUserName'],
  ['hostname', 'hostname'],
  ['productKey', 'productKey'],
  ['locale', 'locale'],
  ['country', 'country'],
  ['timeZone', 'timeZone'],
  ['language', 'language'],
  ['postInstallCommand', 'postInstallCommand'],
];

/** States in which a machine can be given another drive and started from it. */
const OFF: ReadonlySet<string> = new Set(['PoweredOff', 'Aborted']);

/** Makes a machine that is off install a system from an ISO by itself; starts it unless told not to. */
export async function installUnattended(work: Work, args: JsonObject): Promise<Reply> {
  const { scope } = work;
  const machine = await findMachine(work, String(args.machine));
  const state = await scope.text('IMachine_getState', machine);
  if (!OFF.has(state)) {
    throw new ToolError(
      'API_REFUSED',
      `The machine is ${state}: an installation starts with a machine that is off. Nothing was changed.`,
      { hint: 'virtualbox_stop_machine with how=poweroff turns it off.', fate: 'refused' },
    );
  }
  const installer = textOf(await scope.act('IVirtualBox_createUnattendedInstaller', scope.root));
  try {
    await prepare(work, installer, machine, args);
  } finally {
    await scope.send('IUnattended_done', [['_this', installer]], {}).catch(() => undefined);
  }
  if (args.start === false) return { data: await summarise(work, 'IMachine', machine) };
  return startMachine(work, args);
}

async function prepare(work: Work, installer: string, machine: string, args: JsonObject): Promise<void> {
  const { scope } = work;
  await put(work, installer, 'IUnattended', 'machine', machine);
  await put(work, installer, 'IUnattended', 'isoPath', hostPath(String(args.iso), 'iso', work.desk.allowed));
  for (const [param, attribute] of TEXTS) {
    if (args[param] !== undefined) await put(work, installer, 'IUnattended', attribute, plainText(args[param], param));
  }
  if (args.installAdditions !== undefined)
    await put(work, installer, 'IUnattended', 'installGuestAdditions', String(args.installAdditions));
  if (args.imageIndex !== undefined) await put(work, installer, 'IUnattended', 'imageIndex', String(args.imageIndex));
  await scope.act('IUnattended_prepare', installer);
  await scope.act('IUnattended_constructMedia', installer);
  await scope.act('IUnattended_reconfigureVM', installer);
  const [detected, version] = await Promise.all([
    scope.text('IUnattended_getDetectedOSTypeId', installer),
    scope.text('IUnattended_getDetectedOSVersion', installer),
  ]);
  work.note(`The image holds ${detected === '' ? 'an unknown system' : detected} ${version}`.trim());
}
