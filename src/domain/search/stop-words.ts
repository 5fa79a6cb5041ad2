import type { LanguageCode } from '../language';

/** Words that every second text holds. They carry no search: 'does the leg' looks for 'leg'. Written folded. */
const english =
  'a an and any are as at be by can could did do does for from had has have how i if in is it its me my of on or our should so that the ' +
  'their them then there these they this to was we were what when where which who while why will with would you your am im ive';
const spanish =
  'a al como con cual cuales cuando cuanto de del donde e el ella en es esta este esto estoy ha hay la las le lo los me mi mis muy o para ' +
  'pero por porque puede puedo debo que se ser si sobre son soy su sus tengo tu un una uno unos unas y';
const arabic =
  'في من على الى عن ان هل ما ماذا متى كيف لماذا هو هي هذا هذه التي الذي او ثم مع اذا يمكن يمكنني انا لي كل قد هناك بعد عند';

const setOf = (line: string): ReadonlySet<string> => new Set(line.split(' '));
const englishWords = setOf(english);
const stopWords: Readonly<Record<LanguageCode, ReadonlySet<string>>> = { es: setOf(spanish), ar: setOf(arabic) };

/** Whether a folded word says too little to be looked for in this language. */
export function isStopWord(word: string, language: LanguageCode): boolean {
  return (stopWords[language] ?? englishWords).has(word);
}
