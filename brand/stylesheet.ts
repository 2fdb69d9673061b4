import { COLOR_TOKENS, type ThemeColors } from "./colorTokens.ts";

function declarations(colors: ThemeColors, indent: string): string {
  return COLOR_TOKENS.map((token) => {
    const property = token.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    return `${indent}--${property}: ${colors[token]};`;
  }).join("\n");
}

/** The brand's colours as custom properties, for the page and whatever else uses its style sheets. */
export function printStylesheet(light: ThemeColors, dark: ThemeColors): string {
  return `:root {
${declarations(light, "  ")}
}

@media (prefers-color-scheme: dark) {
  :root {
${declarations(dark, "    ")}
  }
}
`;
}
