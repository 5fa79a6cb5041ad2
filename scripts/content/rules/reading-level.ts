import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { sentencesOf, wordsOf } from './sentences';

/** US school grade a patient's short answer may ask for at most (docs/rules.md, rule 15). */
export const highestGrade = 6;

/** Names that have no plainer word: they count as two syllables, so that the sentence around them is what is measured. */
export const drugNames = [
  'magnesium', 'potassium', 'quinine', 'vitamin', 'vitamins', 'statin', 'statins', 'warfarin', 'calcium', 'salbutamol', 'albuterol',
  'acetaminophen', 'paracetamol', 'diltiazem', 'naftidrofuryl', 'spironolactone', 'eplerenone', 'amiloride', 'triamterene',
  'trimethoprim', 'dialysis', 'acenocoumarol', 'phenprocoumon', 'raloxifene', 'nifedipine',
]; // prettier-ignore

/** The Flesch-Kincaid grade of an English text. A score finds long words; it does not prove that people understand. */
export function gradeOf(text: string): number {
  // What a placeholder is replaced by is the clinic's; a short word stands in for it.
  const words = wordsOf(text.replace(/\{\{\w+\}\}/g, 'this'));
  const syllables = words.reduce((sum, word) => sum + (drugNames.includes(word.toLowerCase()) ? 2 : syllable(word)), 0);
  return fleschKincaid({ sentence: sentencesOf(text).length, word: words.length, syllable: syllables });
}
