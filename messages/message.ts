import type { ArgumentNames, Messages, MessageValue } from "./messageArguments.ts";
import type { Words } from "./words.ts";

/**
 * Something to be said, as data: whoever finds it out knows no language, and whoever tells it does.
 * A value may itself be such a message, as one sentence beside another.
 */
export type MessageOf<Catalogue extends Messages> = {
  readonly [Id in keyof Catalogue & string]: {
    readonly id: Id;
    readonly values: {
      readonly [Name in ArgumentNames<Catalogue[Id]>]: MessageValue | MessageOf<Catalogue>;
    };
  };
}[keyof Catalogue & string];

interface AnyMessage {
  readonly id: string;
  readonly values: Readonly<Record<string, MessageValue | AnyMessage>>;
}

/**
 * A message in the words of one language, as plain text.
 * @param clean makes values harmless that came from elsewhere; the texts themselves are ours.
 */
export function tell<Catalogue extends Messages>(
  words: Words<Catalogue>,
  message: MessageOf<Catalogue>,
  clean: (value: string) => string = (value) => value,
): string {
  const toValue = (value: MessageValue | AnyMessage): MessageValue => {
    if (typeof value === "string") return clean(value);
    return typeof value === "object" && "id" in value ? sayOne(value) : value;
  };
  const sayOne = ({ id, values }: AnyMessage): string => {
    const plain = Object.entries(values).map(([name, value]) => [name, toValue(value)] as const);
    return (words.say as (id: string, values: object) => string)(id, Object.fromEntries(plain));
  };
  return sayOne(message);
}
