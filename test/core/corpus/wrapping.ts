/** How a product writes a link of its own in the place of another; the samples have its sources. */
export interface Wrapping {
  readonly name: string;
  readonly wrap: (link: string) => string;
}

const percent = encodeURIComponent;
const lowerPercent = (text: string): string =>
  percent(text).replace(/%[0-9A-F]{2}/g, (escape) => escape.toLowerCase());
const base64 = (text: string): string => Buffer.from(text, "utf8").toString("base64");
const base64url = (text: string): string => Buffer.from(text, "utf8").toString("base64url");

function proofpoint2(link: string): string {
  const value = percent(link)
    .replaceAll("-", "%2D")
    .replaceAll("_", "%5F")
    .replaceAll("%2F", "_")
    .replaceAll("%", "-");
  return `https://urldefense.proofpoint.com/v2/url?u=${value}&d=DwMFaQ&c=TIwf&r=x&m=y&s=z&e=`;
}

/** Runs as well: every character that is none of a plain address is replaced. */
function proofpoint3(link: string): string {
  const symbols = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
  const replaced: string[] = [];
  const kept = link.replace(/[^A-Za-z0-9:/.?=&%_-]+/g, (run) => {
    replaced.push(run);
    return run.length === 1 ? "*" : `**${symbols[run.length - 2] ?? ""}`;
  });
  return `https://urldefense.com/v3/__${kept}__;${base64url(replaced.join(""))}!!CTRNKA9w!pk3Klh-Hfs2$`;
}

/** Wrappings that can be undone without asking anybody. */
export const WRAPPINGS: readonly Wrapping[] = [
  {
    name: "Safe Links",
    wrap: (link) =>
      `https://eur02.safelinks.protection.outlook.com/?url=${percent(link)}&data=05%7C02%7Cmaria%40example.com%7C0%7C0&sdata=uQ0pB%2BX%3D&reserved=0`,
  },
  {
    name: "Safe Links of the government cloud",
    wrap: (link) =>
      `https://gcc02.safelinks.protection.office365.us/?url=${percent(link)}&data=05&reserved=0`,
  },
  {
    name: "Safe Links in Teams",
    wrap: (link) =>
      `https://statics.teams.cdn.office.net/evergreen-assets/safelinks/2/atp-safelinks.html?url=${percent(link)}&locale=de-de`,
  },
  {
    name: "URL Defense 1",
    wrap: (link) =>
      `https://urldefense.proofpoint.com/v1/url?u=${percent(link)}&k=oIvRg1%2BdGA%3D%3D%0A&r=I&m=W&s=d3`,
  },
  { name: "URL Defense 2", wrap: proofpoint2 },
  { name: "URL Defense 3", wrap: proofpoint3 },
  {
    name: "Barracuda",
    wrap: (link) =>
      `https://linkprotect.cudasvc.com/url?a=${lowerPercent(link)}&c=E,1,5bEVim247z1f&typo=1`,
  },
  {
    name: "Cisco",
    wrap: (link) => `https://secure-web.cisco.com/1rpFFtn1JZDE_g214Q-YS6vXmf7/${percent(link)}`,
  },
  {
    name: "Sophos",
    wrap: (link) =>
      `https://eu-central-1.protection.sophos.com?d=example.com&u=${base64(link)}&i=NjU1&t=cDk2&h=f71f&s=AVNP`,
  },
  {
    name: "Trend Micro",
    wrap: (link) =>
      `https://ddec1-0-en-ctp.trendmicro.com:443/wis/clicktime/v1/query?url=${lowerPercent(link)}&umid=2f30&auth=53c7`,
  },
  {
    name: "Trellix",
    wrap: (link) =>
      `https://protect2.fireeye.com/v1/url?k=84f6a8c0-e57dbdd9&q=1&e=6739af06&u=${percent(link)}`,
  },
  {
    name: "FireEye",
    wrap: (link) => `https://protect2.fireeye.com/url?k=1ffa720fd467d028&u=${link}`,
  },
  {
    name: "Symantec",
    wrap: (link) =>
      `https://clicktime.symantec.com/15xVcHh2qpEgPv5boCzmK?h=QCYV=&u=${percent(link)}`,
  },
  {
    name: "Hornetsecurity",
    wrap: (link) =>
      `https://atpscan.global.hornetsecurity.com/?d=HzV-JpX&f=rhmY&i=&k=Eb5a&u=${percent(link)}`,
  },
  {
    name: "Hornetsecurity Secure Links",
    wrap: (link) => `https://seclinks.cloud-security.net/a1b2c3/${percent(link)}`,
  },
  {
    name: "Check Point",
    wrap: (link) => `https://protect.checkpoint.com/v2/r01/___${link}___.YzJ1OndlY29tbXVuaWNh`,
  },
  {
    name: "Check Point 1",
    wrap: (link) =>
      `https://avanan.url-protection.com/v1/url?o=${percent(link).replaceAll("%2F", "/")}&g=NjQ2&h=M2Ix&p=YzJl`,
  },
  {
    name: "FortiMail",
    wrap: (link) =>
      `https://fm.example.net/fmlurlsvc/?fewReq=:B:JVE3PDk0&url=${lowerPercent(link)}`,
  },
  {
    name: "Trustwave",
    wrap: (link) => `https://scanmail.trustwave.com/?c=8510&d=5qOd&s=5&u=${lowerPercent(link)}`,
  },
  {
    name: "Google",
    wrap: (link) => `https://www.google.com/url?q=${percent(link)}&sa=D&source=calendar&usg=AOv`,
  },
  {
    name: "Google, not encoded",
    wrap: (link) => `https://www.google.de/url?q=${link}&sa=D&usg=AOv`,
  },
  {
    name: "GMX",
    wrap: (link) => `https://deref-gmx.net/mail/client/Tn/dereferrer/?redirectUrl=${percent(link)}`,
  },
  { name: "Facebook", wrap: (link) => `https://l.facebook.com/l.php?u=${percent(link)}&h=AT0` },
  {
    name: "Amazon SES",
    wrap: (link) =>
      `https://k.r.eu-west-1.awstrack.me/L0/${percent(link).replace("%3A", ":")}/1/0102-00/p_c=447`,
  },
  {
    name: "Libraesva",
    wrap: (link) => `https://urlsand.esvalabs.com/?u=${percent(link)}&e=ed7a584b&h=4565&f=y&p=y`,
  },
  {
    name: "Zix",
    wrap: (link) => `https://link.edgepilot.com/s/4239f747/ca21cbCpKkOSLI5ZXNqTdQ?u=${link}`,
  },
  {
    name: "Vade",
    wrap: (link) =>
      `https://gws.eu.vadesecure.com/safeproxy/v4?f=ExORTRxU0Kz8&i=aQvU&k=7dUc&u=${percent(link)}`,
  },
  {
    name: "Retarus",
    wrap: (link) =>
      `https://protection.retarus.com/v1?u=${percent(link)}&c=11R4&r=57Av&k=7s1&s=vqdW&ref=example.com`,
  },
  {
    name: "Topsec",
    wrap: (link) => `https://scanner.topsec.com/?d=4179&r=auto&u=${percent(link)}&t=77718a3b`,
  },
  {
    name: "Mailinblack",
    wrap: (link) =>
      `https://mibc-fr-11.mailinblack.com/securelink/?url=https://example.com&key=${base64url(JSON.stringify({ lang: "FR", url: link, token: "gAAA" }))}`,
  },
  {
    name: "Proofpoint Isolation",
    wrap: (link) =>
      `https://urlisolation.com/browser?clickId=B23D741D&traceToken=1739813018&url=${percent(link)}`,
  },
  { name: "Menlo Security", wrap: (link) => `https://safe.menlosecurity.com/${link}` },
  {
    name: "Outlook on the web",
    wrap: (link) =>
      `https://mail.example.com/owa/redir.aspx?C=dVKqJJOUf0G1&URL=${lowerPercent(link)}`,
  },
  {
    name: "Outlook on the web since 2016",
    wrap: (link) =>
      `https://mail.example.com/owa/redir.aspx?REF=${base64url(`12345678\u0001${link}`)}..`,
  },
  {
    name: "Mandrill",
    wrap: (link) => {
      const inner = JSON.stringify({ u: 30_717_337, v: 1, url: link }).replaceAll("/", "\\/");
      return `https://mandrillapp.com/track/click/30717337/example.com?p=${base64url(JSON.stringify({ s: "vA", v: 1, p: inner }))}`;
    },
  },
  {
    name: "Amazon SES on its owner's host",
    wrap: (link) =>
      `https://t.example.net/CL0/${percent(link).replace("%3A", ":")}/1/0102-00/hb=470`,
  },
];

/** Wrappings that only their maker's server can undo. */
export const OPAQUE_WRAPPINGS: readonly (readonly [by: string, wrapped: string])[] = [
  [
    "Mimecast",
    "https://protect-eu.mimecast.com/s/bvw6ClYgmKf29D5ZHqNca4?domain=licences.example.com",
  ],
  ["Mimecast", "https://url.uk.m.mimecastprotect.com/s/F6rYCAW0hl6wn3CQg3QZ"],
  [
    "Cisco Secure Email",
    "https://secure-web.cisco.com/1z0v_U78rf_0ofSUeyHRS36Fj-mk74BguweaGfG7pX9M",
  ],
  ["Symantec Click-time Protection", "https://clicktime.symantec.com/3MnsciFmpCx2GTRRtjmLJoD6H2"],
  [
    "Hornetsecurity Secure Links",
    "http://atpscan.global.hornetsecurity.com/?d=bl0WkjofOe8&f=kXUM&i=",
  ],
  [
    "NoSpamProxy",
    "https://portal.example.net/enQsig/link?id=BAgAAADAsHNi0zEFiakAAACORk589NFmMEL0IRdt7D",
  ],
  ["INKY", "https://shared.outlook.inky.com/link?domain=licences.example.com&t=h.eJxtj7tywyAQRX_F"],
  ["Intermedia LinkSafe", "https://url.emailprotection.link/?b6t_II7rHqeURY3L4E7-KcEv-1AKpnboL~"],
  ["SendGrid", "https://u4987662.ct.sendgrid.net/ls/click?upn=RAvf6h4VQS9W4qw3CuWYonS1nBe9"],
];
