import { toAccentColors } from "../letters/accentColors.ts";
import { escapeHtml, sayHtml } from "../letters/html.ts";
import { toInlineLogo } from "../letters/logo.ts";
import { supportInHtml } from "../letters/support.ts";
import { type MailContent, toFacts } from "./mailContent.ts";

const FONT = "font-family:-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif";
const INK = "#17242a";
const MUTED = "#4d5a5b";
const LINE = "#d9d0bd";
const TABLE = `role="presentation" cellpadding="0" cellspacing="0" border="0"`;

/** What a layout needs beside the content. */
interface Look {
  readonly accent: string;
  readonly onAccent: string;
  readonly direction: "ltr" | "rtl";
  /** The side that reading begins at: mail programs know no logical properties of CSS. */
  readonly start: "left" | "right";
}

/**
 * The HTML part: tables and inline style, which is what mail programs render, and nothing from
 * elsewhere. The style element only adds what programs may drop: dark colours.
 */
export function renderHtml(content: MailContent): string {
  const { letters, names, message, recipient, brand } = content;
  const { words, direction } = letters;
  const colors = toAccentColors(brand.colors);
  const start = direction === "rtl" ? "right" : "left";
  const look: Look = { ...colors.light, direction, start };
  const link = escapeHtml(content.landingLink);
  const logo = toInlineLogo(brand, 28);
  const small = `margin:0 0 24px;font-size:13px;line-height:1.5;color:${MUTED}`;
  const support = supportInHtml(words, brand.support, ` class="link" style="color:${look.accent}"`);
  return `<!DOCTYPE html>
<html lang="${escapeHtml(letters.language)}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="format-detection" content="telephone=no,date=no,address=no,email=no">
<title>${escapeHtml(words.say("mail.subject", names))}</title>
<style>
@media (prefers-color-scheme: dark) {
  .page { background: #10171a !important; }
  .card { background: #1a2427 !important; border-color: #364345 !important; }
  .ink { color: #efe9db !important; }
  .muted { color: #abb5b1 !important; }
  .box { background: #223033 !important; }
  .box, .rule { border-color: #364345 !important; }
  .link { color: ${colors.dark.accent} !important; }
}
</style>
</head>
<body class="page" dir="${direction}" style="margin:0;padding:0;background:#f3efe6">
<div style="display:none;max-height:0;overflow:hidden">${sayHtml(words, "mail.preview", names)}</div>
<table ${TABLE} class="page" width="100%" style="background:#f3efe6">
<tr><td align="center" style="padding:24px 12px">
<table ${TABLE} class="card" width="100%" style="max-width:560px;background:#fffdf8;border:1px solid ${LINE};border-radius:10px">
<tr><td class="ink" align="${start}" style="padding:28px 28px 24px;${FONT};font-size:16px;line-height:1.5;color:${INK}">
<table ${TABLE} style="margin:0 0 20px"><tr>${logo === null ? "" : `<td style="padding-${end(look)}:10px;line-height:0">${logo}</td>`}<td class="muted" style="font-size:14px;font-weight:600;color:${MUTED}">${escapeHtml(names.product)}</td></tr></table>
${paragraph(recipient === null ? sayHtml(words, "mail.greeting.nobody") : sayHtml(words, "mail.greeting", { recipient }))}
${paragraph(sayHtml(words, "mail.introduction", names))}
<table ${TABLE} class="box" width="100%" style="margin:0 0 20px;background:#fbf6ea;border:1px solid ${LINE};border-radius:8px">
${toFacts(content)
  .map((fact, index) => factRow(fact, index === 0, look))
  .join("\n")}
</table>
${message === null ? "" : quotation(sayHtml(words, "mail.wrote", names), message, look)}
${paragraph(sayHtml(words, "mail.open"))}
<table ${TABLE} style="margin:0 0 20px"><tr>
<td align="center" bgcolor="${look.accent}" style="border-radius:8px"><a href="${link}" style="display:inline-block;padding:12px 24px;${FONT};font-size:16px;font-weight:600;color:${look.onAccent};text-decoration:none">${sayHtml(words, "mail.button")}</a></td>
</tr></table>
<p class="muted" style="${small}">${sayHtml(words, "mail.address")}<br><a class="link" dir="ltr" href="${link}" style="color:${look.accent};word-break:break-all">${link}</a></p>
<h2 class="ink" style="margin:0 0 8px;font-size:16px;line-height:1.4;color:${INK}">${sayHtml(words, "mail.code.heading")}</h2>
${paragraph(sayHtml(words, "mail.code.steps", { ...names, command: content.command }))}
<p class="muted" style="margin:0 0 4px;font-size:13px;color:${MUTED}">${sayHtml(words, "mail.code.label")}</p>
<p class="ink box" dir="ltr" style="margin:0 0 16px;padding:12px 16px;background:#fbf6ea;border:1px solid ${LINE};border-radius:8px;font-family:Consolas,Menlo,'Courier New',monospace;font-size:20px;letter-spacing:1px;text-align:center;white-space:nowrap;color:${INK}">${escapeHtml(content.accessCode)}</p>
<p class="muted" style="${small}">${sayHtml(words, "mail.service", names)}<br><span dir="ltr">${escapeHtml(content.service)}</span></p>
<p class="muted rule" style="margin:0;padding:16px 0 0;border-top:1px solid ${LINE};font-size:13px;line-height:1.5;color:${MUTED}"><strong>${sayHtml(words, "mail.safety.heading")}</strong><br>${sayHtml(words, "mail.safety.text")}</p>
${support.length === 0 ? "" : `<p class="muted" style="margin:16px 0 0;font-size:13px;line-height:1.5;color:${MUTED}">${support.join("<br>")}</p>`}
</td></tr>
</table>
<p class="muted" style="max-width:560px;margin:16px auto 0;${FONT};font-size:12px;line-height:1.5;color:${MUTED}">${sayHtml(words, "mail.automatic", names)}</p>
</td></tr>
</table>
</body>
</html>
`;
}

function end({ start }: Look): "left" | "right" {
  return start === "left" ? "right" : "left";
}

function paragraph(html: string): string {
  return `<p style="margin:0 0 16px">${html}</p>`;
}

function factRow([label, value]: readonly [string, string], first: boolean, look: Look): string {
  const rule = first ? "" : `border-top:1px solid ${LINE};`;
  const [outer, inner] = [look.start, end(look)];
  return `<tr><td class="muted rule" valign="top" align="${outer}" style="${rule}padding:8px;padding-${outer}:14px;width:34%;font-size:14px;color:${MUTED}">${escapeHtml(label)}</td><td class="ink rule" valign="top" align="${outer}" style="${rule}padding:8px;padding-${inner}:14px;font-size:14px;color:${INK};word-break:break-word"><bdi>${escapeHtml(value)}</bdi></td></tr>`;
}

/** In the direction of the sender's own words. */
function quotation(label: string, message: string, { accent, start }: Look): string {
  return `<p class="muted" style="margin:0 0 6px;font-size:14px;color:${MUTED}">${label}</p>
<blockquote class="ink" dir="auto" style="margin:0 0 20px;padding:2px 0;padding-${start}:14px;border-${start}:3px solid ${accent};word-break:break-word;color:${INK}">${escapeHtml(message)}</blockquote>`;
}
