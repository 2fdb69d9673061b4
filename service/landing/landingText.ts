/** The words of the landing page in one language, plain text. */
export interface LandingText {
  readonly language: string;
  readonly title: string;
  readonly ready: {
    readonly heading: string;
    readonly lead: string;
    readonly button: string;
    readonly assurance: string;
    readonly opened: string;
  };
  /** One heading and one explanation for each way a link can be damaged on its way. */
  readonly damaged: Readonly<
    Record<LinkDamage, { readonly heading: string; readonly lead: string }>
  >;
  /** What stands here before, and without, the script. */
  readonly unread: { readonly heading: string; readonly lead: string; readonly noScript: string };
  readonly help: {
    readonly heading: string;
    readonly headingDamaged: string;
    readonly steps: readonly { readonly heading: string; readonly text: string }[];
    readonly elsewhere: { readonly heading: string; readonly text: string };
    readonly service: string;
  };
  readonly footer: string;
}

/** As the script tells them apart; `malformed` is shown as `mistyped`: compare with the e-mail. */
export type LinkDamage = "missing" | "cut_off" | "mistyped";

export function englishLandingText(product: string): LandingText {
  return {
    language: "en",
    title: "Invitation for a device",
    ready: {
      heading: "An invitation for this device",
      lead: `${product} shows you who invites this device and to what. Then you decide.`,
      button: "Open on this device",
      assurance: "Opening it changes nothing. Only accepting does.",
      opened: `${product} should be open now. If it is not, go on below.`,
    },
    damaged: {
      missing: {
        heading: "There is no invitation in this address",
        lead: "Your mail program probably cut off the part after “#”. Copy the whole address out of the e-mail, or type the access code instead.",
      },
      cut_off: {
        heading: "This link was cut off",
        lead: "Some of its end is missing; long links often break at the end of a line. Copy the whole address out of the e-mail, or type the access code instead.",
      },
      mistyped: {
        heading: "This link was changed on its way",
        lead: "A character in it is not the one that was sent. Compare the address with the one in the e-mail, or type the access code instead.",
      },
    },
    unread: {
      heading: "An invitation for a device",
      lead: `To see it, type the access code from the e-mail into ${product} on the device.`,
      noScript:
        "JavaScript is switched off in this browser, so that this page cannot open the invitation for you. The access code works without it.",
    },
    help: {
      heading: "Nothing opened?",
      headingDamaged: "How to go on",
      steps: [
        {
          heading: `Install ${product}`,
          text: `It has to be on this device first. If you do not know where to get it, ask whoever invited you. Then come back to the e-mail and open the link again.`,
        },
        {
          heading: "Type the access code",
          text: `Start ${product}, or run “latchkey open” in a terminal. Type the access code from the e-mail: four groups of four characters.`,
        },
      ],
      elsewhere: {
        heading: "Meant for another device?",
        text: "Open the e-mail on that device, or type the access code there.",
      },
      service: `If ${product} asks for the service, it is`,
    },
    footer: "This page sends nothing anywhere: the invitation stays in your browser.",
  };
}

export function germanLandingText(product: string): LandingText {
  return {
    language: "de",
    title: "Einladung für ein Gerät",
    ready: {
      heading: "Eine Einladung für dieses Gerät",
      lead: `${product} zeigt Ihnen, wer dieses Gerät wozu einlädt. Dann entscheiden Sie.`,
      button: "Auf diesem Gerät öffnen",
      assurance: "Das Öffnen ändert nichts, erst das Annehmen.",
      opened: `${product} sollte jetzt offen sein. Falls nicht, geht es unten weiter.`,
    },
    damaged: {
      missing: {
        heading: "In dieser Adresse steht keine Einladung",
        lead: "Vermutlich hat Ihr Mailprogramm den Teil nach „#“ abgeschnitten. Kopieren Sie die ganze Adresse aus der E-Mail oder geben Sie stattdessen den Zugangscode ein.",
      },
      cut_off: {
        heading: "Dieser Link ist abgeschnitten",
        lead: "Am Ende fehlt etwas; lange Links brechen oft am Zeilenende. Kopieren Sie die ganze Adresse aus der E-Mail oder geben Sie stattdessen den Zugangscode ein.",
      },
      mistyped: {
        heading: "Dieser Link wurde unterwegs verändert",
        lead: "Ein Zeichen darin ist nicht das, was gesendet wurde. Vergleichen Sie die Adresse mit der in der E-Mail oder geben Sie stattdessen den Zugangscode ein.",
      },
    },
    unread: {
      heading: "Eine Einladung für ein Gerät",
      lead: `Um sie zu sehen, geben Sie den Zugangscode aus der E-Mail auf dem Gerät in ${product} ein.`,
      noScript:
        "JavaScript ist in diesem Browser abgeschaltet, deshalb kann diese Seite die Einladung nicht für Sie öffnen. Der Zugangscode geht auch ohne.",
    },
    help: {
      heading: "Es hat sich nichts geöffnet?",
      headingDamaged: "So geht es weiter",
      steps: [
        {
          heading: `${product} installieren`,
          text: `Es muss zuerst auf diesem Gerät sein. Falls Sie nicht wissen, woher, fragen Sie die Person, die Sie eingeladen hat. Öffnen Sie danach den Link in der E-Mail noch einmal.`,
        },
        {
          heading: "Zugangscode eingeben",
          text: `Starten Sie ${product} oder führen Sie in einem Terminal „latchkey open“ aus. Geben Sie den Zugangscode aus der E-Mail ein: vier Gruppen zu vier Zeichen.`,
        },
      ],
      elsewhere: {
        heading: "Für ein anderes Gerät gedacht?",
        text: "Öffnen Sie die E-Mail auf jenem Gerät oder geben Sie dort den Zugangscode ein.",
      },
      service: `Falls ${product} nach dem Dienst fragt, lautet er`,
    },
    footer: "Diese Seite sendet nichts: Die Einladung bleibt in Ihrem Browser.",
  };
}
