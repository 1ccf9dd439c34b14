// Which paths on the host a call may name.
import { mkdirSync, mkdtempSync, realpathSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { hostPath } from '../../../../src/clouds/virtualbox/provider/host/host-paths.ts';
import { realPath } from '../../../../src/clouds/virtualbox/provider/local/local-host.ts';

const allowed = { folders: ['/vms', 'D:\\Machines'] };

describe('a path on the host', () => {
  it.each(['/vms/a.vdi', '/vms', '/vms/./b/c.vdi', 'D:\\Machines\\a.vdi', 'd.vdi', ''])(
    'is taken inside the allowed folders: %j',
    (path) => {
      expect(hostPath(path, 'location', allowed)).toBe(path);
    },
  );

  it.each(['/etc/passwd', '/vms2/a.vdi', '/VMS/a.vdi', 'sub/a.vdi', '\\\\server\\share\\a.vdi', 'C:\\a.vdi'])(
    'is refused outside of them: %j',
    (path) => {
      expect(() => hostPath(path, 'location', allowed)).toThrow(
        /outside the allowed folders \(\/vms, D:\\Machines\)\. Nothing was sent/,
      );
    },
  );

  it.each(['/vms/../etc/passwd', '..\\a', '/vms/..', 'a/../../b'])('is refused when it climbs: %j', (path) => {
    expect(() => hostPath(path, 'location', undefined)).toThrow(/"\.\." is refused in paths/);
    expect(() => hostPath(path, 'location', allowed)).toThrow(/"\.\." is refused in paths/);
  });

  it('may lie anywhere when the operator names no folders', () => {
    expect(hostPath('/etc/hosts', 'location', undefined)).toBe('/etc/hosts');
  });

  it('is followed through symbolic links where the host is this machine', () => {
    const home = realpathSync(mkdtempSync(join(tmpdir(), 'virtspan-paths-')));
    mkdirSync(join(home, 'vms'));
    mkdirSync(join(home, 'other'));
    symlinkSync(join(home, 'other'), join(home, 'vms', 'link'));
    symlinkSync(join(home, 'vms'), join(home, 'short'));
    const own = { folders: [join(home, 'vms'), join(home, 'short')], real: realPath };
    expect(hostPath(join(home, 'vms/new/a.vdi'), 'location', own)).toBe(join(home, 'vms/new/a.vdi'));
    expect(hostPath(join(home, 'short/a.vdi'), 'location', own)).toBe(join(home, 'short/a.vdi'));
    expect(() => hostPath(join(home, 'vms/link/new/a.vdi'), 'location', own)).toThrow(
      /it is a link that leads to ".*other\/new\/a\.vdi", which lies outside the allowed folders/,
    );
  });

  it('is refused with a control character', () => {
    expect(() => hostPath('/vms/a\u0000.vdi', 'location', allowed)).toThrow(/control character/);
  });
});
