import styles from './day-spans.module.css';

interface DaySpan {
  /** ms since 1970. */
  readonly startsAt: number;
  readonly endsAt: number;
  readonly label: string;
  readonly tone: 'on' | 'plain' | 'signal' | 'dark';
}

export interface DayRow {
  /** What the row is about, for people who listen. */
  readonly label: string;
  readonly spans: readonly DaySpan[];
}

interface Props {
  readonly label: string;
  /** The whole of what is drawn: a day has 23 to 25 hours where clocks change. */
  readonly startsAt: number;
  readonly endsAt: number;
  readonly rows: readonly DayRow[];
  /** The moment that is marked. */
  readonly at: number;
  /** `09:00` on the clinic's wall. */
  readonly timeAt: (at: number) => string;
}

const hourMs = 3_600_000;

/**
 * A day drawn as bars over its hours, with a line at one moment; time runs from left to right in every language (docs/design.md,
 * Right to left). The same is said in words for people who listen.
 */
export function DaySpans({ label, startsAt, endsAt, rows, at, timeAt }: Props) {
  const percent = (moment: number) =>
    `${String((100 * (Math.min(endsAt, Math.max(startsAt, moment)) - startsAt)) / (endsAt - startsAt))}%`;
  const everyMs = endsAt - startsAt > 14 * hourMs ? 3 * hourMs : 2 * hourMs;
  const ticks = Array.from({ length: Math.floor((endsAt - startsAt) / everyMs) + 1 }, (_, index) => startsAt + index * everyMs);
  return (
    <div className={styles.day} role="group" aria-label={label} dir="ltr">
      {rows.map((row) => (
        <ul key={row.label} className={styles.row} aria-label={row.label}>
          {row.spans
            .filter((span) => span.endsAt > startsAt && span.startsAt < endsAt)
            .map((span) => (
              <li
                key={span.startsAt}
                className={styles.span}
                data-tone={span.tone}
                style={{
                  insetInlineStart: percent(span.startsAt),
                  inlineSize: `calc(${percent(span.endsAt)} - ${percent(span.startsAt)})`,
                }}
              >
                <span dir="auto">{span.label}</span>
              </li>
            ))}
        </ul>
      ))}
      <div className={styles.hours} aria-hidden="true">
        {ticks.map((tick) => (
          <span key={tick} className={styles.hour} style={{ insetInlineStart: percent(tick) }}>
            {timeAt(tick)}
          </span>
        ))}
      </div>
      <div className={styles.now} style={{ insetInlineStart: percent(at) }} aria-hidden="true" />
    </div>
  );
}
