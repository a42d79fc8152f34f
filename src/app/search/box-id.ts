/** The box itself belongs to the first screen and knows nothing of lists. */
export const BOX_ID = 'zip';
