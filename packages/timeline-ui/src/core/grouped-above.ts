/** Above so many incidents that begin in the window the arrow keys move between groups. */
export const GROUPED_ABOVE = 200
