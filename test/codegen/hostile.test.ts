import { describe, expect, it } from '@jest/globals';
import { Project, SyntaxKind } from 'ts-morph';
import { GenerationError } from '../../codegen/errors.ts';
import { apis, type Bent, generateSample } from './sample.ts';

const failure = (bent: Bent): GenerationError => {
  try {
    generateSample(bent);
  } catch (error) {
    return error as GenerationError;
  }
  throw new Error('generation went through');
};

const named = (name: string, params: readonly object[] = []) => ({ name, isasync: false, params, response: [] });

describe('a poisoned spec', () => {
  it.each(['constructor', '__proto__', 'toString', 'a;b', 'a b', 'x`${1}`', '*/ alert(1) /*', '0start', ''])(
    'cannot name a command %j',
    (name) => {
      const error = failure({ apis: [...apis, named(name)], facts: { [name]: { category: 'Volume' } } });
      expect(error).toBeInstanceOf(GenerationError);
      expect(error.origin).toMatch(/^spec\.json#\/listapisresponse\/api\/2/);
    },
  );

  it.each(['constructor', '__proto__', 'a;b', 'a\nb', '*/', '{{x}}'])('cannot name a parameter %j', (name) => {
    const error = failure({
      apis: [...apis, named('doThing', [{ name, type: 'string' }])],
      facts: { doThing: { category: 'Volume' } },
    });
    expect(error.code).toBe('NAME_UNSAFE');
  });

  it('cannot name a field after what every object has', () => {
    const response = [{ name: 'constructor', type: 'string' }];
    const error = failure({ apis: [{ ...(apis[0] as object), response }, apis[1]!] });
    expect(error.code).toBe('NAME_UNSAFE');
    expect(error.message).toContain('field of');
  });

  it('cannot define one command twice', () => {
    expect(failure({ apis: [...apis, apis[0]!] }).code).toBe('NAME_CLASH');
  });

  it('cannot give two commands one tool name', () => {
    const error = failure({
      apis: [...apis, named('attach_volume')],
      facts: { attach_volume: { category: 'Volume' } },
      overlay: { agreed: ['listVolumes', 'attachVolume', 'attach_volume'] },
    });
    expect(error.code).toBe('NAME_CLASH');
    expect(error.message).toContain('cloudstack_attach_volume');
  });

  const poison = 'a `${process.exit(9)}` */ {{constructor}} \' " \\ \u2028 \u0000 \n </script> // x';

  it('gets its sentences quoted, wherever they end up', () => {
    const { files } = generateSample({
      apis: [
        {
          ...(apis[0] as object),
          description: poison,
          params: [{ name: 'id', type: 'uuid', required: true, description: poison }],
          response: [{ name: 'id', type: 'string', description: poison }],
        },
        apis[1]!,
      ],
    });
    const project = new Project({ useInMemoryFileSystem: true, skipLoadingLibFiles: true });
    for (const [path, text] of files) {
      expect(text).not.toMatch(/[\u0000\u2028]/);
      const file = project.createSourceFile(path, text);
      const names = file.getDescendantsOfKind(SyntaxKind.Identifier).map((identifier) => identifier.getText());
      expect(names).not.toContain('process');
      expect(file.getDescendantsOfKind(SyntaxKind.TemplateExpression)).toEqual([]);
      expect(project.getProgram().getSyntacticDiagnostics(file)).toEqual([]);
    }
    const tools = files.get('cloudstack/volume/tools.ts')!;
    const literal = /^ {2}doc:\s+('.*'|".*"),$/m.exec(tools)![1]!;
    expect(evaluated(literal)).toBe(poison);
  });
});

/** What a lone string literal means to JavaScript. */
function evaluated(literal: string): unknown {
  return new Function(`'use strict'; return ${literal};`)();
}
