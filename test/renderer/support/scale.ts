/** Whether the long form of the tests was asked for, as by `npm run faults`. */
export const IS_FULL = process.env["FAULT_SCALE"] === "full";

/** Every so many of a list in the short form, beginning with the first; all in the long one. */
export function sampled<Value>(values: readonly Value[], step: number): readonly Value[] {
  return IS_FULL ? values : values.filter((_, index) => index % step === 0);
}
