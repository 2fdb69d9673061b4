/** What the desktop will do with a link of ours. */
export type Registration =
  /** Links start this program. */
  | { readonly kind: "registered"; readonly entry: string; readonly program: readonly string[] }
  /** Nothing opens them. */
  | { readonly kind: "missing" }
  /** Another program opens them, and this one never asked to. */
  | { readonly kind: "foreign"; readonly name: string; readonly entry: string }
  /** Our entry is chosen, and what it starts is not this program, or not there any more. */
  | { readonly kind: "stale"; readonly entry: string; readonly why: string }
  /** Our entry is there, and `by`, a file, prefers the program `name`. */
  | { readonly kind: "overridden"; readonly by: string; readonly name: string }
  /** This system's registration cannot be looked at from here. */
  | { readonly kind: "unsupported"; readonly why: string };
