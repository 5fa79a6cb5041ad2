/** How much a schedule may hold, and the ranges of its numbers. The screens name these, the schema and the checks keep them. */
export const scheduleLimits = {
  /** How long a slide may stay, in seconds: below the least nobody can read it, above the most the room thinks that the screen hangs. */
  leastSeconds: 5,
  mostSeconds: 120,
  /** How often a slide may come in one pass of its loop. */
  mostWeight: 9,
  nameLetters: 40,
  /** Letters that can still be read from three metres. */
  headlineLetters: 40,
  messageLetters: 120,
  placeLetters: 40,
  loops: 20,
  entries: 200,
  rules: 60,
  dayparts: 12,
  closedDays: 200,
  screenHours: 20,
  announcements: 60,
  /** Windows of one rule. */
  windows: 6,
} as const;

/** The id of the loop that plays when no rule asks for another, until staff choose another. Its name is empty: screens have a word for it. */
export const defaultLoopId = 'default';
