import type { Answers } from './answers';

/** What the fields of a question are given. */
export interface QuestionProps {
  readonly answers: Answers;
  readonly onChange: (answers: Answers) => void;
}
