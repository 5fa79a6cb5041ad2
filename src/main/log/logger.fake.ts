import type { Logger } from './logger';

interface Line {
  readonly level: keyof Logger;
  readonly message: string;
  readonly details: readonly unknown[];
}

/** A logger for tests, which keeps its lines. */
export function createMemoryLogger() {
  const lines: Line[] = [];
  const write =
    (level: keyof Logger) =>
    (message: string, ...details: unknown[]) => {
      lines.push({ level, message, details });
    };
  return {
    lines,
    info: write('info'),
    warn: write('warn'),
    error: write('error'),
    /** All that was logged, as one text. */
    text: () => lines.map(({ level, message, details }) => [level, message, ...details.map(String)].join(' ')).join('\n'),
  } satisfies Logger & Record<string, unknown>;
}
