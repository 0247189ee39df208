/** What GitHub accepts as the text of an issue; a proposal that comes by another way is no longer. */
export const MOST_CHARACTERS = 65_536;

/** An entry with far more sources than any has had so far. */
export const MOST_FILES = 25;
