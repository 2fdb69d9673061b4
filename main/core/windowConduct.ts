/** How the window stands on this machine, as its configuration and policy say. */
export interface WindowConduct {
  /** `kiosk`: it fills the screen and is all there is. */
  readonly mode: "window" | "kiosk";
  /** `never`: nothing offers to close it, and where it closes all the same it comes back. */
  readonly close: "allowed" | "never";
}

export const USUAL_CONDUCT: WindowConduct = { mode: "window", close: "allowed" };

/** The administrator's word counts before the configuration's; what neither says is as usual. */
export function combineConduct(
  ...said: readonly (
    | Partial<{ [Key in keyof WindowConduct]: WindowConduct[Key] | undefined }>
    | undefined
  )[]
): WindowConduct {
  return {
    mode: said.find((each) => each?.mode !== undefined)?.mode ?? USUAL_CONDUCT.mode,
    close: said.find((each) => each?.close !== undefined)?.close ?? USUAL_CONDUCT.close,
  };
}
