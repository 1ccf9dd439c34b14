import { describe, expect, it } from '@jest/globals';
import { splitWords, symbolFor, typeFor, unsafe } from '../../codegen/ir/names.ts';

describe('splitWords', () => {
  it.each([
    ['attachVolume', 'attach volume'],
    ['createVPCOffering', 'create vpc offering'],
    ['listVPCs', 'list vpcs'],
    ['listASNRanges', 'list asn ranges'],
    ['updateIpv4SubnetForZone', 'update ipv4 subnet for zone'],
    ['disableHAForHost', 'disable ha for host'],
    ['addImageStoreS3', 'add image store s3'],
    ['registerSSHKeyPair', 'register ssh key pair'],
    ['v1vm-addvolume', 'v1vm addvolume'],
    ['IMachine.takeSnapshot', 'i machine take snapshot'],
  ])('%s', (name, words) => {
    expect(splitWords(name).join(' ')).toBe(words);
  });
});

describe('symbols and types', () => {
  it.each([
    ['attachVolume', 'attachVolume', 'AttachVolume'],
    ['delete', 'delete_', 'Delete'],
    ['v1vm-addvolume', 'v1vmAddvolume', 'V1vmAddvolume'],
    ['v1.VirtualMachine', 'v1VirtualMachine', 'V1VirtualMachine'],
  ])('%s', (id, symbol, type) => {
    expect(symbolFor(id)).toBe(symbol);
    expect(typeFor(id)).toBe(type);
  });
});

describe('unsafe', () => {
  it.each(['', 'a b', 'a;b', '__proto__', 'constructor', 'hasOwnProperty', '9a', 'a`', 'x'.repeat(129)])(
    'refuses %j',
    (name) => {
      expect(unsafe(name)).toEqual(expect.any(String));
    },
  );

  it.each(['attachVolume', 'v1vm-addvolume', 'IMachine.takeSnapshot', 'a_b'])('takes %j', (name) => {
    expect(unsafe(name)).toBeUndefined();
  });
});
