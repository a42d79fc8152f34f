/**
 * Within so many metres the lines of the coming plan are known, which were simplified for a national map:
 * 95 % of what can be compared lies within 810 m. The build writes it into
 * their packs, from where every answer to a position has it; it stands here for the answers to ZIPs, which
 * read no lines. A state whose lines are known more exactly says so in its own pack.
 */
export const NEW_LINES_ERROR_METERS = 1000;
