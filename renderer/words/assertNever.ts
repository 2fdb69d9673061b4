/** Ends a switch over a union: a member nobody answers does not compile. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected member: ${JSON.stringify(value)}`);
}
