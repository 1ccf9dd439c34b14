// `npm run test:vboxmanage`: VBoxManage and our tools work on one real VirtualBox, installed for this where it can be.
import { randomBytes } from 'node:crypto';
import { besideVBoxManage } from './outside/beside-vboxmanage.ts';
import { createReport, skip, using } from './outside/report.ts';
import { ownVirtualBox } from './real/own-virtualbox.ts';

const own = await ownVirtualBox();
if (typeof own === 'string') skip('vboxmanage', own);
const { manage, stop } = own as Exclude<typeof own, string>;
using('VBoxManage', manage('--version'));
const report = createReport();
try {
  await besideVBoxManage(
    own as Exclude<typeof own, string>,
    `/tmp/virtspan-beside-${randomBytes(4).toString('hex')}`,
    report,
  );
} finally {
  await stop();
}
report.close();
