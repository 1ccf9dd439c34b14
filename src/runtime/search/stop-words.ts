// Words that carry no meaning of their own, per language; they also tell which language a query is in.
import type { Language } from '../../contract/vocabulary.ts';

const lists: Readonly<Partial<Record<Language, string>>> = {
  en: `a an the of to for in on at by from into onto with within my our your his her its their this that these those it
    is are was were be been being am do does did doing done has have had having i we you he she they me us him them and
    or but if so as than then there here please can could would should will shall may might must just also now again
    some any each every all both no not don doesn didn isn aren wasn won shouldn mustn wouldn couldn haven hasn hadn can't cannot t s re ll ve d m want wants need
    needs let lets like make sure up out off over under about very too more most much many other another own same such
    only still already yet when while where which who whom whose what why how because since until after before during
    via per without inside outside between through against one ones two three it's i'm thing things something anything
    someone somebody way kind lot right properly really currently hey hi hello thx thanks pls plz ugh omg oops yo well so sooo folks guys
    quick quickly know u gonna gotta wanna kinda maybe actually honestly btw asap monday tuesday wednesday thursday friday
    saturday sunday tonight today yesterday tomorrow morning evening weekend somewhere else would could got`,
  de: `der die das den dem des ein eine einen einem einer eines und oder aber nicht kein keine mit ohne fur von vom zu zum
    zur im in am an auf aus bei nach uber unter vor durch ich du er sie es wir ihr man mir mich dir uns ist sind war
    waren wird werden wurde hat haben habe kann kannst konnen soll sollen muss mussen mochte will bitte alle alles auch
    noch schon nur mal gerade wieder bitte kurz doch jetzt dieser diese dieses diesen mein meine unser unsere sein seine als wenn dass wie`,
  fr: `le la les l un une des du de d au aux et ou mais ne pas sans avec pour par sur sous dans en chez vers je j tu il
    elle nous vous ils elles on me mon ma mes notre nos son sa ses ce cet cette ces est sont etait etre avoir a ont ai
    peut peux faut veux voudrais dois doit svp tout tous toute toutes plus que qu dont y s se c n'est ca cela lui moi toi leur`,
  es: `a el la los las un una unos unas de del al y o pero no sin con para por en sobre entre desde hasta yo tu mi mis su
    sus nuestro nuestra me te se lo le nos es son esta estan este estos estas ese esa ser estar tiene tengo hay puedo
    puede quiero necesito debe todo todos toda todas mas muy ya tambien como si porque que`,
  pt: `a o os as um uma uns umas de do da dos das no na nos nas ao aos e ou mas nao sem com para pra por em sobre entre
    ate eu tu meu minha meus minhas seu sua seus suas nosso nossa me te se lhe isso isto este esta estes estas esse essa
    ser estar tem tenho ha posso pode quero preciso deve todo todos toda todas mais muito ja tambem como que pelo pela`,
};

const stopWords: ReadonlyMap<Language, ReadonlySet<string>> = new Map(
  Object.entries(lists).map(([language, words]) => [language as Language, new Set(words.split(/\s+/))]),
);

/** Words of a language in Latin letters that say nothing by themselves, folded. */
export const stopWordsOf = (language: Language): ReadonlySet<string> => stopWords.get(language) ?? new Set();

/** Words that turn the next verb round. */
export const negators: ReadonlySet<string> = new Set(
  `not don doesn didn shouldn mustn never without cannot can't t won nicht kein keine nie pas jamais sans nunca nao sem neither instead`.split(
    /\s+/,
  ),
);
