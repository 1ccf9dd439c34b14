import { describe, expect, it } from '@jest/globals';
import type { Language } from '../../../src/contract/vocabulary.ts';
import { formsOf } from '../../../src/runtime/search/verb-forms/forms-of.ts';
import { withoutPronouns } from '../../../src/runtime/search/verb-forms/romance.ts';

const irregular = {
  nehmen: ['nimm', 'nimmt'],
  werfen: ['wirf'],
  eteindre: ['eteins', 'eteignez'],
  take: ['took', 'taken'],
};
const written = (verb: string, language: Language): readonly string[] =>
  formsOf(verb, language, irregular).map(({ text, last }) => (last === undefined ? text : `${text} .. ${last}`));

describe('forms of verbs', () => {
  it.each([
    ['en', 'take', ['took', 'taken']],
    ['de', 'starten', ['starte', 'startet', 'start', 'gestartet', 'gestarteten']],
    ['de', 'herunterfahren', ['fahr .. herunter', 'fahre .. herunter', 'fahren .. herunter', 'herunterzufahren']],
    ['de', 'ausschalten', ['schalte .. aus', 'schalt .. aus', 'schaltet .. aus', 'ausgeschaltet']],
    ['de', 'umbenennen', ['benenn .. um', 'benennen .. um']],
    ['de', 'abnehmen', ['nimm .. ab', 'nimmt .. ab']],
    ['de', 'wegwerfen', ['wirf .. weg', 'werft .. weg']],
    ['de', 'neu starten', ['starte .. neu', 'starten .. neu', 'neustarten']],
    ['de', 'wiederherstellen', ['stell .. wieder her', 'stelle .. wieder her']],
    ['fr', 'arreter', ['arrete', 'arretez', 'arretons']],
    ['fr', 'eteindre', ['eteins', 'eteignez']],
    ['fr', 'agrandir', ['agrandis', 'agrandissez']],
    ['fr', 'mettre en pause', ['mettez en pause', 'mettons en pause']],
    ['fr', 'mettre .. en pause', ['mettez .. en pause', 'mettons .. en pause']],
    ['es', 'apagar', ['apaga', 'apague', 'apaguen', 'apagando']],
    ['es', 'arrancar', ['arranque', 'arranquen']],
    ['es', 'encender', ['enciende', 'encienda', 'enciendan']],
    ['es', 'mover', ['mueve', 'mueva']],
    ['pt', 'desligar', ['desliga', 'desligue', 'desliguem']],
    ['pt', 'inserir', ['insira', 'inserindo']],
    ['ja', '消す', ['消し', '消せ']],
    ['ja', '作る', ['作っ', '作り', '作れ']],
    ['ja', '付ける', ['付けて', '付けた', '付けろ']],
    ['ja', '落とす', ['落とし']],
    ['zh', '关', ['关了', '关掉', '关一下']],
  ] as const)('in %s %s are among others %j', (language, verb, expected) => {
    const forms = written(verb, language);

    expect(forms).toEqual(expect.arrayContaining([...expected]));
  });

  it.each([
    ['de', 'snapshot'],
    ['de', 'neu'],
    ['fr', 'arret'],
    ['es', 'alta'],
    ['ja', '削除'],
    ['ja', '起動する'],
    ['zh', '删除'],
  ] as const)('in %s there are none of %s, which is no verb or whole already', (language, word) => {
    expect(written(word, language)).toEqual([]);
  });

  it.each([
    ['es', 'apagame', 'apaga'],
    ['es', 'reinicialo', 'reinicia'],
    ['es', 'muestramelo', 'muestra'],
    ['es', 'eliminenme', 'eliminen'],
    ['pt', 'desligalo', 'desliga'],
  ] as const)('in %s %s holds %s', (language, word, verb) => {
    expect(withoutPronouns(word, language)).toContain(verb);
  });
});
