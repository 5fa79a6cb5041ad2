export { TopicScreen } from './topic-screen';
