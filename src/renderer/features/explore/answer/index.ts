export { CauseScreen } from './cause-screen';
export { QuestionScreen } from './question-screen';
export { RemedyScreen } from './remedy-screen';
