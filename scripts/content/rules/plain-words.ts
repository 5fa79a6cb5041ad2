/** Words that patients do not use, and what the glossary says instead (docs/rules.md, rule 15); the hard word may follow in brackets. */
const hard: readonly (readonly [RegExp, string])[] = [
  [/charley horse/i, 'leg cramp'],
  [/\bnocturnal\b/i, 'at night'],
  [/\bidiopathic\b/i, 'with no known cause'],
  [/\bhamstrings?\b/i, 'back of the thigh'],
  [/\bdiuretics?\b/i, '{{waterPills}}'],
  [/\banticoagulants?\b/i, 'blood thinner'],
  [/\belectrolytes?\b/i, 'blood salts'],
  [/\bDVT\b/, 'blood clot in a leg vein'],
  [/\bclaudication\b|\bPAD\b/, 'poor blood flow in the legs'],
  [/\bneuropathy\b/i, 'nerve damage'],
  [/\bcirrhosis\b/i, 'liver scarring'],
  [/\bplacebos?\b/i, '{{dummyPill}}'],
  [/\bRCTs?\b/, 'trial'],
  [/!/, 'no exclamation marks'],
  [/\bcures?\b/i, 'no promises'],
  [/\byou should have\b/i, 'no blame'],
];

/** The hard words of an English text outside brackets, each with its plain one. */
export function hardWords(text: string): readonly string[] {
  const outsideBrackets = text.replace(/\([^)]*\)/g, '');
  return hard.filter(([word]) => word.test(outsideBrackets)).map(([word, plain]) => `${word.source}: say '${plain}'`);
}
