/** What the search page offers to try instead when it found nothing: ours, never the visitor's. */
export const suggestions = ['night', 'pregnancy', 'magnesium', 'stretch'] as const;
