export { TopicScreen } from './topic-screen';
export { QuestionRow } from './question-row';
export { questionsOf } from './questions-of';
export { TopicRow } from './topic-row';
