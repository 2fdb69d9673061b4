/** What a message may be given for an argument. */
export type MessageValue = string | number | Date;

/** Texts by their id, each an ICU message (MessageFormat 1). */
export type Messages = Readonly<Record<string, string>>;

type AfterLastBrace<Text extends string> = Text extends `${string}{${infer Rest}`
  ? AfterLastBrace<Rest>
  : Text;

/** Not the body of a plural or a choice, which has blanks or `#` in it where we write one. */
type Plausible<Name extends string> = Name extends "" | `${string}${" " | "#" | "\n"}${string}`
  ? never
  : Name;

/** The names of the arguments in an ICU message: `{name}`, `{count, plural, …}`. */
export type ArgumentNames<Text extends string> = Text extends `${string}{${infer Inside}`
  ? Inside extends `${infer Head}}${infer Rest}`
    ? Head extends `${infer Name},${infer Body}`
      ? Plausible<Name> | ArgumentNames<`${Body}}${Rest}`>
      : Plausible<AfterLastBrace<Head>> | ArgumentNames<Rest>
    : never
  : never;

/** The values that a message needs; no argument at all where it needs none. */
export type ValuesFor<Text extends string, Value> = [ArgumentNames<Text>] extends [never]
  ? []
  : [values: { readonly [Name in ArgumentNames<Text>]: Value }];
