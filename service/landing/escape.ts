/** Text as HTML text. */
export function escape(text: string): string {
  return text.replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** Text as the value of an attribute in quotes. */
export function attribute(text: string): string {
  return escape(text).replace(/["']/g, (character) => `&#${character.charCodeAt(0)};`);
}
