/**
 * The inspector loses an answer now and then: V8 holds what it waits for weakly, and a process that is busy starting may collect it
 * ("Resulting promise was garbage collected", microsoft/playwright#33737). What was asked has run all the same, so that asking anew would
 * run it twice. Here each question has a number, its answer is kept where it was made, and asking again only fetches it.
 */
interface Question {
  readonly number: number;
  /** The function as text, so that nothing runs before a kept answer was looked for. */
  readonly source: string;
  readonly arg: unknown;
}

/** Long for an answer, short for somebody who waits. Asking again costs nothing, so a question that takes longer is asked again too. */
const askAgainMs = 5000;

/** Runs in the page or in main, so it is self-contained. Main gives its functions Electron first. */
function answerOnce(...given: unknown[]): unknown {
  const { number, source, arg } = given.at(-1) as Question;
  const scope = globalThis as { __name?: unknown; crampwiseAnswers?: Map<number, unknown> };
  // tsx marks functions with a helper that neither process has.
  scope.__name ??= (named: unknown) => named;
  const answers = (scope.crampwiseAnswers ??= new Map<number, unknown>());
  for (const old of answers.keys()) if (old < number - 20) answers.delete(old);
  if (!answers.has(number)) {
    const run = (0, eval)(`(${source})`) as (...args: unknown[]) => unknown;
    answers.set(number, run(...given.slice(0, -1), arg));
  }
  return answers.get(number);
}

/** `evaluate` of a page or an app, sure of its answers. A text that is evaluated passes as it is. */
export function askOnce<E>(evaluate: E): E {
  const send = evaluate as (ask: unknown, arg: unknown) => Promise<unknown>;
  let asked = 0;
  const evaluateSurely = async (ask: unknown, arg: unknown): Promise<unknown> => {
    if (typeof ask !== 'function') return send(ask, arg);
    asked += 1;
    const question: Question = { number: asked, source: ask.toString(), arg };
    for (;;) {
      const answer = send(answerOnce, question).then(
        (value) => ({ value }),
        (error: unknown) => {
          if (String(error).includes('garbage collected')) return 'lost' as const;
          throw error;
        },
      );
      const first = await soonest(answer);
      if (first !== 'lost') return first.value;
    }
  };
  return evaluateSurely as E;
}

async function soonest<T>(answer: Promise<T>): Promise<T | 'lost'> {
  let timer: NodeJS.Timeout | undefined;
  const silence = new Promise<'lost'>((resolve) => {
    timer = setTimeout(resolve, askAgainMs, 'lost');
  });
  try {
    return await Promise.race([answer, silence]);
  } finally {
    clearTimeout(timer);
    // Nobody waits for it any more when it was too late.
    answer.catch(() => undefined);
  }
}
