/** The views, in the order of their tabs. What each is called and draws stands in `views.ts`. */
export const VIEW_IDS = ['sessions', 'timeline', 'entropy', 'findings'] as const;

export type ViewId = (typeof VIEW_IDS)[number];
