/** The range of each number a clinic can set, both ends counted. The schema pulls a number into its range; a stepper stops at its ends. */
export const settingLimits = {
  display: {
    /** Diagonal in inches. */
    screenInches: { least: 10, most: 100 },
    farScalePercent: { least: 100, most: 130 },
    farSeatMetres: { least: 1, most: 12 },
  },
  session: {
    idleSeconds: { least: 20, most: 600 },
    largeTextIdleSeconds: { least: 60, most: 900 },
    /** At least 20 s to answer (WCAG 2.2.1). */
    graceSeconds: { least: 20, most: 120 },
    volumePercent: { least: 5, most: 100 },
    staffIdleSeconds: { least: 60, most: 1800 },
  },
  printing: {
    mostCopies: { least: 1, most: 10 },
    perVisit: { least: 1, most: 50 },
    perHour: { least: 1, most: 500 },
  },
} as const;
