export { GlossaryScreen } from './glossary-screen';
export { LookalikesScreen } from './lookalikes-screen';
export { WordsExplained } from './words-explained';
