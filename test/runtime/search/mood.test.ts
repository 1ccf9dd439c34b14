import { describe, expect, it } from '@jest/globals';
import type { Language } from '../../../src/contract/vocabulary.ts';
import { moodOf } from '../../../src/runtime/search/mood.ts';

const standing = (text: string, verb: string, language: Language = 'en') => {
  const words = text.split(' ');
  return moodOf(words, language).standingAt(words.indexOf(verb));
};

describe('the standing of a verb', () => {
  it.each([
    ['delete the volume', 'delete', 'order'],
    ['please shut down vm 4', 'shut', 'order'],
    ['i want that disk deleted', 'deleted', 'order'],
    ['how do we delete a zone', 'delete', 'order'],
    ['force the vm to stop', 'stop', 'order'],
    ['was it deleted', 'deleted', 'state'],
    ['disks that were deleted', 'deleted', 'aside'],
    ['stopped machines', 'stopped', 'state'],
    ['do not stop it', 'stop', 'denied'],
    ['do not let anybody stop it', 'stop', 'denied'],
    ['it comes back when i stop it', 'stop', 'aside'],
    ['why did the vm stop', 'stop', 'state'],
    ['does the vm stop by itself', 'stop', 'state'],
    ['would you stop the vm', 'stop', 'order'],
    ['prevent the vm from being destroyed', 'destroyed', 'denied'],
    ['take a copy before we delete it', 'delete', 'aside'],
    ['old templates to remove', 'remove', 'aside'],
    ['networks we should delete', 'delete', 'aside'],
    ['restart instead of destroy', 'destroy', 'instead'],
    ['operators should not be able to delete volumes', 'delete', 'denied'],
    ['they should get a separate network', 'separate', 'state'],
    ['is there a reboot? if so stop it', 'stop', 'order'],
    ['this public block is for one tenant', 'block', 'state'],
    ['deletions of last week', 'deletions', 'state'],
    ['somebody shut down web-1', 'shut', 'state'],
    ['our old server shut down at noon', 'shut', 'state'],
    ['my vm should stop', 'stop', 'order'],
    ['allow the operators to reboot machines', 'reboot', 'aside'],
    ['the helpdesk may restart machines', 'restart', 'aside'],
    ['may i restart it', 'restart', 'order'],
    ['delete protection of the vm', 'delete', 'state'],
    ['could somebody please restart web-1', 'restart', 'order'],
    ['do you think you could stop web-1', 'stop', 'order'],
    ['i wonder if you could restart it', 'restart', 'order'],
    ['check if we could resize it', 'resize', 'aside'],
    ['is there any chance to revert it', 'revert', 'order'],
    ['there is no way to delete it', 'delete', 'aside'],
    ['disks that are good to delete', 'delete', 'aside'],
    ['it has to be attached', 'attached', 'order'],
    ['we agreed to drop it', 'drop', 'order'],
    ['it has been attached', 'attached', 'state'],
  ])('in %j of %j is %s', (text, verb, expected) => {
    expect(standing(text, verb)).toBe(expected);
  });

  it.each([
    ['geloschte volumes', 'geloschte', 'de'],
    ['machines arretees', 'arretees', 'fr'],
    ['maquinas detenidas', 'detenidas', 'es'],
    ['discos apagados', 'apagados', 'pt'],
  ] as const)('of the participle in %j is a state', (text, verb, language) => {
    expect(standing(text, verb, language)).toBe('state');
  });
});

describe('the mood of a sentence', () => {
  it('is a question by its first word, unless that asks for the way to do it', () => {
    expect(moodOf(['was', 'it', 'deleted'], 'en').asks).toBe(true);
    expect(moodOf(['welche', 'vms'], 'de').asks).toBe(true);
    expect(moodOf(['how', 'to', 'delete'], 'en').asks).toBe(false);
    expect(moodOf(['delete', 'it'], 'en').asks).toBe(false);
  });

  it('is none where it only asks politely for a deed', () => {
    const asks = (text: string): boolean => moodOf(text.split(' '), 'en').asks;
    expect(asks('is there some way to get at its screen')).toBe(false);
    expect(asks('any chance you could restart it')).toBe(false);
    expect(asks('is there a snapshot of it')).toBe(true);
    expect(asks('any snapshots of it')).toBe(true);
    expect(asks('do we have to stop it')).toBe(true);
    expect(asks('would you stop it')).toBe(false);
    expect(moodOf(['will', 'die', 'vm', 'loschen'], 'de').asks).toBe(false);
  });
});
