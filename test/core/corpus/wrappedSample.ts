/** A link as a product writes it, letter by letter: no test code encodes it. */
export interface WrappedSample {
  readonly name: string;
  readonly source: string;
  readonly wrapped: string;
  /** What it was before; `null` where that cannot be told without asking the maker's server. */
  readonly target: string | null;
}
