import type { MailContent } from "./mailContent.ts";
import { escapeHtml } from "./plainText.ts";

const FONT = "font-family:-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif";
const INK = "#17242a";
const MUTED = "#4d5a5b";
const LINE = "#d9d0bd";
const ACCENT = "#0f4a45";

/**
 * The HTML part: tables and inline style, which is what mail programs render, and nothing from
 * elsewhere. The style element only adds what programs may drop: dark colours.
 */
export function renderHtml(content: MailContent): string {
  const { template, names, message } = content;
  const text = (value: string): string => escapeHtml(value);
  const link = escapeHtml(content.landingLink);
  const facts = [
    [template.labels.organization, names.organization],
    [template.labels.group, names.group],
    [template.labels.inviter, names.inviter],
    [template.labels.validity, content.validity],
  ] as const;
  return `<!DOCTYPE html>
<html lang="${text(template.language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="format-detection" content="telephone=no,date=no,address=no,email=no">
<title>${text(template.subject(names))}</title>
<style>
@media (prefers-color-scheme: dark) {
  .page { background: #10171a !important; }
  .card { background: #1a2427 !important; border-color: #364345 !important; }
  .ink { color: #efe9db !important; }
  .muted { color: #abb5b1 !important; }
  .box { background: #223033 !important; }
  .box, .rule { border-color: #364345 !important; }
  .link { color: #e7b557 !important; }
}
</style>
</head>
<body class="page" style="margin:0;padding:0;background:#f3efe6">
<div style="display:none;max-height:0;overflow:hidden">${text(template.preview(names))}</div>
<table role="presentation" class="page" width="100%" cellpadding="0" cellspacing="0" border="0" style="background:#f3efe6">
<tr><td align="center" style="padding:24px 12px">
<table role="presentation" class="card" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width:560px;background:#fffdf8;border:1px solid ${LINE};border-radius:10px">
<tr><td class="ink" style="padding:28px 28px 24px;${FONT};font-size:16px;line-height:1.5;color:${INK}">
${paragraph(text(template.greeting(content.recipient)))}
${paragraph(text(template.introduction(names)))}
<table role="presentation" class="box" width="100%" cellpadding="0" cellspacing="0" border="0" style="margin:0 0 20px;background:#fbf6ea;border:1px solid ${LINE};border-radius:8px">
${facts.map(([label, value], index) => factRow(text(label), text(value), index === 0)).join("\n")}
</table>
${message === null ? "" : quotation(text(template.messageLabel(names)), text(message))}
${paragraph(text(template.openHere))}
<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:0 0 20px"><tr>
<td align="center" bgcolor="${ACCENT}" style="border-radius:8px"><a href="${link}" style="display:inline-block;padding:12px 24px;${FONT};font-size:16px;font-weight:600;color:#ffffff;text-decoration:none">${text(template.button)}</a></td>
</tr></table>
<p class="muted" style="margin:0 0 24px;font-size:13px;line-height:1.5;color:${MUTED}">${text(template.linkLabel)}<br><a class="link" href="${link}" style="color:${ACCENT};word-break:break-all">${link}</a></p>
<h2 class="ink" style="margin:0 0 8px;font-size:16px;line-height:1.4;color:${INK}">${text(template.codeHeading)}</h2>
${paragraph(text(template.codeSteps(names)))}
<p class="muted" style="margin:0 0 4px;font-size:13px;color:${MUTED}">${text(template.codeLabel)}</p>
<p class="ink box" style="margin:0 0 16px;padding:12px 16px;background:#fbf6ea;border:1px solid ${LINE};border-radius:8px;font-family:Consolas,Menlo,'Courier New',monospace;font-size:20px;letter-spacing:1px;text-align:center;white-space:nowrap;color:${INK}">${text(content.accessCode)}</p>
<p class="muted" style="margin:0 0 24px;font-size:13px;line-height:1.5;color:${MUTED}">${text(template.serviceLabel(names))}<br>${text(content.service)}</p>
<p class="muted rule" style="margin:0;padding:16px 0 0;border-top:1px solid ${LINE};font-size:13px;line-height:1.5;color:${MUTED}"><strong>${text(template.safetyHeading)}</strong> ${text(template.safety.join(" "))}</p>
</td></tr>
</table>
<p class="muted" style="max-width:560px;margin:16px auto 0;${FONT};font-size:12px;line-height:1.5;color:${MUTED}">${text(template.automatic(names))}</p>
</td></tr>
</table>
</body>
</html>
`;
}

function paragraph(html: string): string {
  return `<p style="margin:0 0 16px">${html}</p>`;
}

function factRow(label: string, value: string, first: boolean): string {
  const rule = first ? "" : `border-top:1px solid ${LINE};`;
  return `<tr><td class="muted rule" valign="top" style="${rule}padding:8px 8px 8px 14px;width:34%;font-size:14px;color:${MUTED}">${label}</td><td class="ink rule" valign="top" style="${rule}padding:8px 14px 8px 8px;font-size:14px;color:${INK};word-break:break-word">${value}</td></tr>`;
}

function quotation(label: string, message: string): string {
  return `<p class="muted" style="margin:0 0 6px;font-size:14px;color:${MUTED}">${label}</p>
<blockquote class="ink" style="margin:0 0 20px;padding:2px 0 2px 14px;border-left:3px solid ${ACCENT};word-break:break-word;color:${INK}">${message}</blockquote>`;
}
