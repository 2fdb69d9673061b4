/**
 * Wraps help for a terminal: lines without indentation that follow one another are a paragraph, all
 * others, such as examples and what commander has wrapped itself, stay as they are.
 * @param width in characters; words that are longer stand on a line of their own
 */
export function reflow(text: string, width: number): string {
  const lines: string[] = [];
  let paragraph: string[] = [];
  const end = (): void => {
    lines.push(...wrap(paragraph.join(" "), width));
    paragraph = [];
  };
  for (const line of text.split("\n")) {
    if (/^\S/.test(line)) paragraph.push(line);
    else {
      end();
      lines.push(line);
    }
  }
  end();
  return lines.join("\n");
}

function wrap(paragraph: string, width: number): readonly string[] {
  if (paragraph === "") return [];
  const lines: string[] = [];
  let last = "";
  for (const word of paragraph.split(" ")) {
    const longer = last === "" ? word : `${last} ${word}`;
    if (last !== "" && longer.length > width) {
      lines.push(last);
      last = word;
    } else last = longer;
  }
  return [...lines, last];
}
