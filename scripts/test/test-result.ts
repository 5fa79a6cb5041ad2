/** One test as a report tells of it. */
export interface TestResult {
  /** Where it stands and what it says, such as 'src/domain/session/advance.test.ts › a touch opens the screens'. */
  readonly name: string;
  readonly outcome: 'passed' | 'failed' | 'skipped';
  readonly seconds: number;
}
