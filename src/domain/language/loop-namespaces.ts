/** The namespaces the loop speaks with: there before the first slide. */
export const loopNamespaces = ['attract', 'evidence', 'shared'] as const;
export type LoopNamespace = (typeof loopNamespaces)[number];
