/** What elements of a page need beyond a first answer, once one of them has asked for it. */
export type Want = 'offices' | 'plan' | 'solve';
