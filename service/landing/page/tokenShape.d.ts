export declare function readToken(
  text: string,
):
  | { readonly ok: true; readonly token: string }
  | { readonly ok: false; readonly defect: "cut_off" | "mistyped" | "malformed" };
export declare const SYMBOLS: string;
export declare function checkSymbolOfGroup(index: number, group: string): string;
