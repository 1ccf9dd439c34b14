// A thing that somebody wants to have, without a verb that says to make it: "get it a public ip", "I'd love to have a vpc".

/** After these comes who gets something, and then what. */
const givers = set('get give grab find fetch gib gebt besorg besorge donne donnez da dale');
const receivers = set('it them him her us me everyone everybody ihm ihr ihnen uns mir lui leur nous moi le les nos');
/** After these somebody says what there is to be. */
const wishes = set('should must like love want need wish prefer rather happy glad nice great good hoping');
const having = set('have get');
const asking = set('ask asks asking asked begging');
/** What there is one of already would have another word before it. */
const indefinite = set('a an another one two three four five some ein eine einen un une una um uma');
/** How many words describe the thing: "a small public ip". */
const between = 2;

/** "Put a vm in it": what there is not yet is made where it is to be. */
const placers = set('put stick drop place stand');

/** The place of the main thing that is to be made somewhere, or undefined. */
export function placedThing(words: readonly string[], isMain: (at: number) => boolean): number | undefined {
  const at = words.findIndex((word, place) => placers.has(word) && indefinite.has(words[place + 1] ?? ''));
  if (at < 0) return undefined;
  return [at + 2, at + 3, at + 4].find((place) => isMain(place));
}

/** The place of the thing that is wanted, or undefined. */
export function wantedThing(words: readonly string[], isThing: (at: number) => boolean): number | undefined {
  for (let at = 2; at < words.length; at++) {
    if (!indefinite.has(words[at] ?? '') || !opens(words, at)) continue;
    for (let thing = at + 1; thing <= at + 1 + between; thing++) if (isThing(thing)) return thing;
  }
  return undefined;
}

/** Whether the words before an indefinite article say that what follows is wanted. */
function opens(words: readonly string[], at: number): boolean {
  const [third = '', second = '', first = ''] = [words[at - 3], words[at - 2], words[at - 1]];
  if (givers.has(second) && receivers.has(first)) return true;
  if (first === 'for' && asking.has(second)) return true;
  return having.has(first) && (wishes.has(second) || (second === 'to' && wishes.has(third)));
}

function set(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/));
}
