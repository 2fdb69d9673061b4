/** What is wrong with an entry of ours that is chosen. */
export type Staleness =
  | { readonly kind: "exec_unreadable" | "exec_without_link" | "other_installation" | "other_node" }
  | { readonly kind: "absent" | "not_executable"; readonly path: string };

/** Why nothing can be found out: macOS keeps it in the application, Windows without reg.exe. */
export type Unsupported = "kept_by_application" | "no_registry_tool";

/** What the desktop will do with a link of ours. */
export type Registration =
  /** Links start this program. */
  | { readonly kind: "registered"; readonly entry: string; readonly program: readonly string[] }
  /** Nothing opens them. */
  | { readonly kind: "missing" }
  /** Another program opens them, and this one never asked to. */
  | { readonly kind: "foreign"; readonly name: string; readonly entry: string }
  /** Our entry is chosen, and what it starts is not this program, or not there any more. */
  | { readonly kind: "stale"; readonly entry: string; readonly why: Staleness }
  /** Our entry is there, and `by`, a file, prefers the program `name`. */
  | { readonly kind: "overridden"; readonly by: string; readonly name: string }
  /** This system's registration cannot be looked at from here. */
  | { readonly kind: "unsupported"; readonly why: Unsupported };
