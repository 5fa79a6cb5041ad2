export { CauseScreen } from './cause-screen';
export { GlossaryScreen } from './glossary-screen';
export { LookalikesScreen } from './lookalikes-screen';
export { QuestionScreen } from './question-screen';
export { RemedyScreen } from './remedy-screen';
export { SourcesScreen } from './sources-screen';
export { StudiesScreen } from './studies-screen';
