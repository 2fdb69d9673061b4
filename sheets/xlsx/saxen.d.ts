/** The part of saxen that is used here; the package brings no types. */
declare module "saxen" {
  type Decode = (text: string) => string;

  export class Parser {
    on(
      event: "openTag",
      listener: (
        name: string,
        attributes: () => Record<string, string> | undefined,
        decode: Decode,
        isSelfClosing: boolean,
      ) => void,
    ): this;
    on(event: "closeTag", listener: (name: string) => void): this;
    on(event: "text" | "attention", listener: (text: string, decode: Decode) => void): this;
    on(event: "cdata", listener: (text: string) => void): this;
    on(event: "error" | "warn", listener: (error: Error) => void): this;
    stop(): void;
    parse(xml: string): Error | null;
  }
}
