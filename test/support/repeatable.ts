import * as fc from "fast-check";

/**
 * For runs that are compared with one another: the same examples each time, and no search for the
 * smallest one that fails, which takes longer than all the others together.
 */
fc.configureGlobal({ seed: 1, endOnFailure: true });
