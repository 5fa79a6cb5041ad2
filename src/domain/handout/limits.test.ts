import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { copiesLeft, nextVisit, nothingPrinted, refusal, spentLimit, withPrinted } from './limits';

const limits = { mostCopies: 3, perVisit: 6, perHour: 10 };
const hour = 3_600_000;

describe('the limits of printing', () => {
  it('hold for one request, one visitor and one hour', () => {
    expect(refusal(nothingPrinted, limits, 4, 0)).toBe('too-many-copies');
    const six = withPrinted(withPrinted(nothingPrinted, 3, 0), 3, 0);
    expect(refusal(six, limits, 1, 0)).toBe('too-many-visit');
    const next = nextVisit(six);
    expect(copiesLeft(next, limits, 0)).toBe(4);
    expect(refusal(withPrinted(next, 3, 0), limits, 2, 1)).toBe('too-many-hour');
    expect(refusal(withPrinted(next, 3, 0), limits, 2, hour)).toBeUndefined();
  });

  it('say which of them leaves nothing: the visitor’s own or everybody’s', () => {
    const six = withPrinted(nothingPrinted, 6, 0);
    expect(spentLimit(nothingPrinted, limits, 0)).toBeUndefined();
    expect(spentLimit(six, limits, 0)).toBe('too-many-visit');
    expect(spentLimit(nextVisit(six), limits, 0)).toBeUndefined();
    expect(spentLimit(withPrinted(nextVisit(six), 4, 0), limits, 0)).toBe('too-many-hour');
  });

  it('do not lock the printer when the clock was set back', () => {
    const printed = nextVisit(withPrinted(withPrinted(nothingPrinted, 6, 9 * hour), 4, 9 * hour));
    expect(copiesLeft(printed, limits, 9 * hour)).toBe(0);
    expect(copiesLeft(printed, limits, hour)).toBe(6);
  });

  it('never let more through than they say, whoever asks for what and when', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 1, max: 5 }), fc.boolean(), fc.integer({ min: 0, max: hour / 8 })), {
          maxLength: 60,
        }),
        (asks) => {
          let printed = nothingPrinted;
          let now = 0;
          const sent: number[] = [];
          for (const [copies, isNext, later] of asks) {
            now += later;
            if (isNext) printed = nextVisit(printed);
            if (refusal(printed, limits, copies, now)) continue;
            printed = withPrinted(printed, copies, now);
            sent.push(...Array<number>(copies).fill(now));
          }
          for (const at of sent)
            expect(sent.filter((other) => other <= at && at - other < hour).length).toBeLessThanOrEqual(limits.perHour);
        },
      ),
    );
  });
});
