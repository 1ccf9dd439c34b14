// Two parsers read YAML: a quick one what is right, a slow one what a person has to be told about, with its place.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parseDocument } from 'yaml';
import { checkerOf, readYaml } from '../../codegen/overlay/load.ts';
import { providersIn } from '../../codegen/sources.ts';

const anything = checkerOf({});
const folders = ['common', ...providersIn('specs')].map((name) => join('specs', name));
const files = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => join(folder, name)),
);

describe('the quick parser', () => {
  it.each(files)('reads %s as the slow one does', (file) => {
    const slowly: unknown = parseDocument(readFileSync(file, 'utf8')).toJS();
    // As text, since the order of keys is the order of what is generated.
    expect(JSON.stringify(readYaml(file, anything))).toBe(JSON.stringify(slowly));
  });
});
