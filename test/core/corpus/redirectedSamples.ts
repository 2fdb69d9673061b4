import type { WrappedSample } from "./wrappedSample.ts";

/**
 * Pages that describe the formats. Most makers document that links are rewritten, and to which host;
 * the parameters beside the link, and all of it for `observed`, are as they stand in e-mails.
 */
const SOURCES = {
  observed: "no page of the maker: as it stands in e-mails",
  postmark: "https://postmarkapp.com/developer/user-guide/tracking-links",
  ses: "https://docs.aws.amazon.com/ses/latest/dg/configure-custom-open-click-domains.html",
} as const;

/** By web mail and chat, which hide where a click came from, and by senders, who count clicks. */
export const REDIRECTED_SAMPLES: readonly WrappedSample[] = [
  {
    name: "SmartScreen",
    source: SOURCES.observed,
    wrapped: "https://nav.smartscreen.microsoft.com/?url=https%3A%2F%2Fexample.org%2Fx&rt=1",
    target: "https://example.org/x",
  },
  {
    name: "Outlook on the web",
    source: SOURCES.observed,
    wrapped:
      "https://mail.example.ac.uk/owa/redir.aspx?C=dVKqJJOUf0G1f22ZQRlCLC8RyE_bUtFI3eOgpkVH0_RPT1Y8.&URL=https%3a%2f%2fexample.org%2fcshop%2f%23x",
    target: "https://example.org/cshop/#x",
  },
  {
    name: "Outlook on the web of 2010",
    source: SOURCES.observed,
    wrapped:
      "https://mail.example.com/owa/14.3.123.3/scripts/premium/redir.aspx?C=25a8af7e66054d62&URL=http%3a%2f%2fexample.org%2fx",
    target: "http://example.org/x",
  },
  {
    name: "Outlook on the web since 2016",
    source: SOURCES.observed,
    wrapped:
      "https://email.example.edu/owa/redir.aspx?REF=RP5_rOj1ZZBnAWh0dHBzOi8vZXhhbXBsZS5vcmcvaS8jeA..",
    target: "https://example.org/i/#x",
  },
  {
    name: "Google",
    source: SOURCES.observed,
    wrapped:
      "https://www.google.com/url?q=https://example.org/x&sa=D&source=calendar&usd=2&usg=AOvVaw0",
    target: "https://example.org/x",
  },
  {
    name: "Google of another country, encoded",
    source: SOURCES.observed,
    wrapped: "https://www.google.co.uk/url?sa=t&url=https%3A%2F%2Fexample.org%2Fx%23y&usg=AOv",
    target: "https://example.org/x#y",
  },
  {
    name: "Google notifications",
    source: SOURCES.observed,
    wrapped: "https://notifications.googleapis.com/email/redirect?t=AFG8qyW8aVbE6KFSN8VEemC",
    target: null,
  },
  {
    name: "GMX",
    source: SOURCES.observed,
    wrapped:
      "https://deref-gmx.net/mail/client/TnZXBIYrQi4/dereferrer/?redirectUrl=https%3A%2F%2Fexample.org%2Fx",
    target: "https://example.org/x",
  },
  {
    name: "Facebook",
    source: SOURCES.observed,
    wrapped: "https://l.facebook.com/l.php?u=https%3A%2F%2Fexample.org%2Fx&h=AT0&s=1",
    target: "https://example.org/x",
  },
  {
    name: "LinkedIn",
    source: SOURCES.observed,
    wrapped:
      "https://www.linkedin.com/redir/redirect?url=https%3A%2F%2Fexample%2Eorg%2Fx&urlhash=Zz",
    target: "https://example.org/x",
  },
  {
    name: "Amazon SES",
    source: SOURCES.ses,
    wrapped:
      "https://kwnsfk27.r.eu-west-1.awstrack.me/L0/https:%2F%2Fexample.org%2Fi%23x/1/01020199d0963a8e-62776654-000000/p_cF684PcLrl53ujZqNZ=447",
    target: "https://example.org/i#x",
  },
  {
    name: "Amazon SES, on the host of its owner",
    source: SOURCES.ses,
    wrapped:
      "https://tracking.example.net/CL0/https:%2F%2Fexample.org%2Fi%23x/1/010001a0a01d5872-5c963-000000/hbJE=470",
    target: "https://example.org/i#x",
  },
  {
    name: "Postmark",
    source: SOURCES.postmark,
    wrapped:
      "https://click.pstmrk.it/3s/licences.example.org%2Fi%23x/cO-A/IXy7AQ/AQ/bd8ddcde-fdf5-460e-a83c-a1ab0ec88814/1/Ts-zTNfg7F",
    target: "https://licences.example.org/i#x",
  },
  {
    name: "Postmark, without https",
    source: SOURCES.postmark,
    wrapped: "https://click.pstmrk.it/3t/example.org%2Fx/4HuO/wJS8AQ/AQ/bd8ddcde/1/Ts-zTNfg7F",
    target: "http://example.org/x",
  },
  {
    name: "Postmark, its end lost",
    source: SOURCES.postmark,
    wrapped: "https://click.pstmrk.it/3ts/",
    target: null,
  },
  {
    name: "Mandrill, one JSON in another",
    source: SOURCES.observed,
    wrapped:
      "https://mandrillapp.com/track/click/30717337/example.org?p=eyJzIjoidkFLbEdHcE1xZWZCVTNWVDFxb09Id01SVEpZIiwidiI6MSwicCI6IntcInVcIjozMDcxNzMzNyxcInZcIjoxLFwidXJsXCI6XCJodHRwczpcXC9cXC9leGFtcGxlLm9yZ1xcL3VcXC9zI3hcIixcImlkXCI6XCJlZTEzNzNcIixcInVybF9pZHNcIjpbXCIyNTc5XCJdfSJ9",
    target: "https://example.org/u/s#x",
  },
  {
    name: "Mandrill, plain JSON",
    source: SOURCES.observed,
    wrapped:
      "https://mandrillapp.com/track/click/30952215/example.org?p=eyJ1IjozMDk1MjIxNSwidiI6MiwidXJsIjoiaHR0cHM6Ly9leGFtcGxlLm9yZy9hdmlzby0tMTgifQ==",
    target: "https://example.org/aviso--18",
  },
  {
    name: "Mandrill, what is no JSON",
    source: SOURCES.observed,
    wrapped: "https://mandrillapp.com/track/click/30363097/example.org?p=bm90IGpzb24",
    target: null,
  },
  {
    name: "Mailchimp",
    source: SOURCES.observed,
    wrapped: "https://example.us11.list-manage.com/track/click?u=c0ffee&id=c37eb4&e=34dfc27",
    target: null,
  },
  {
    name: "Mailgun, on the host of its sender",
    source: SOURCES.observed,
    wrapped:
      "https://email.mg.example.net/c/eJxMjj1PwzAUAH-Ns1HZ7zn-GDw0gggJECBRqXSzXqw2JbEj2xTCr0d0Yry7",
    target: null,
  },
  {
    name: "Brevo",
    source: SOURCES.observed,
    wrapped:
      "http://47c9c.r.ag.d.sendibm3.com/mk/cl/f/3Yldga7Mc95aruzbZjqaZ1qVfb5YXGb402yuKwjWcATAg9",
    target: null,
  },
  {
    name: "Slack",
    source: SOURCES.observed,
    wrapped: "https://slack-redir.net/link?url=https%3A%2F%2Fexample.org%2Fx&v=3",
    target: "https://example.org/x",
  },
  {
    name: "YouTube",
    source: SOURCES.observed,
    wrapped: "https://www.youtube.com/redirect?event=comments&q=https%3A%2F%2Fexample.org%2Fx",
    target: "https://example.org/x",
  },
  {
    name: "DuckDuckGo",
    source: SOURCES.observed,
    wrapped: "https://duckduckgo.com/l/?uddg=https%3A%2F%2Fexample.org%2Fx&rut=ab12",
    target: "https://example.org/x",
  },
  {
    name: "Reddit",
    source: SOURCES.observed,
    wrapped: "https://out.reddit.com/t3_ab?url=https%3A%2F%2Fexample.org%2Fx&token=AQAA",
    target: "https://example.org/x",
  },
  {
    name: "VK",
    source: SOURCES.observed,
    wrapped: "https://vk.com/away.php?to=https%3A%2F%2Fexample.org%2Fx&utf=1",
    target: "https://example.org/x",
  },
  {
    name: "SendGrid",
    source: SOURCES.observed,
    wrapped: "https://u4987662.ct.sendgrid.net/ls/click?upn=RAvf6h4VQS9W4qw3CuWYonS1nBe9os2zOoae",
    target: null,
  },
];
