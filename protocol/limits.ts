/** Longest personal message, in UTF-16 units, after line breaks were folded into spaces. */
export const MESSAGE_MAX_LENGTH = 2048;

/** Longest reason given when declining or rejecting, in UTF-16 units. */
export const REASON_MAX_LENGTH = 500;

/** Longest name of an organization, a group, a licence or a person, in UTF-16 units. */
export const NAME_MAX_LENGTH = 200;

/** Longest language tag that implementations have to take (RFC 5646 s4.4.1). */
export const LANGUAGE_TAG_MAX_LENGTH = 35;
