// Answers and questions hold no id, address or name that no cloud ever sent, and that nobody gave.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { cloudstackTasks } from './cloudstack-tasks.ts';
import { kubevirtTasks } from './kubevirt-tasks.ts';
import { type Heard, playOnWire } from './on-wire.ts';
import { virtualboxTasks } from './virtualbox-tasks.ts';

const tasks = [...cloudstackTasks, ...kubevirtTasks, ...virtualboxTasks];
let heard: Heard;

beforeAll(async () => {
  heard = await playOnWire(tasks);
}, 600_000);
afterAll(() => heard?.close());

/** What a text can only have from a cloud or from whoever called: ids, addresses, cards, and names with a number in them. */
const TOLD: Readonly<Record<string, RegExp>> = {
  id: /\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi,
  address: /\b(?:\d{1,3}\.){3}\d{1,3}\b/g,
  card: /\b(?:[0-9a-f]{2}:){5}[0-9a-f]{2}\b/gi,
  name: /(?<![\w.$/-])[a-z][a-z]*(?:-[a-z0-9]+)*-\d+(?![\w.-])/g,
};

describe('what forty tasks are answered', () => {
  it('comes from the clouds: the tasks were played, and they sent a lot', () => {
    expect(heard.answers.length).toBeGreaterThan(tasks.length);
    expect(heard.questions.length).toBeGreaterThanOrEqual(4);
    expect(heard.sent.length).toBeGreaterThan(100_000);
  });

  it.each(Object.keys(TOLD))('holds no %s that nobody told', (kind) => {
    const pattern = TOLD[kind]!;
    const found = [...heard.answers, ...heard.questions].flatMap(({ where, text }) =>
      [...new Set(text.match(pattern) ?? [])]
        .filter((value) => !heard.sent.includes(value.toLowerCase()) && !heard.given.includes(value.toLowerCase()))
        .map((value) => `${where}: ${value}`),
    );
    expect(found).toEqual([]);
  });

  it('would be found out: an id that no cloud sent is not among what was sent', () => {
    expect(heard.sent).not.toContain('01234567-89ab-4cde-8f01-23456789abcd');
  });
});
