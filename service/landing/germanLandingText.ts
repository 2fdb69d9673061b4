import type { LandingText } from "./landingText.ts";

export function germanLandingText(product: string): LandingText {
  return {
    language: "de",
    title: "Einladung für ein Gerät",
    ready: {
      heading: "Eine Einladung für ein Gerät",
      lead: `${product} zeigt Ihnen, wer das Gerät wozu einlädt. Dann entscheiden Sie.`,
      button: "Auf diesem Gerät öffnen",
      assurance: "Das Öffnen ändert nichts, erst das Annehmen.",
      left: `${product} sollte jetzt offen sein. Falls Ihr Browser fragt, ob er es öffnen darf, erlauben Sie es. Falls beides nicht geschah, geht es unten weiter.`,
    },
    elsewhere: {
      heading: "Auf einem anderen Gerät verwenden",
      lead: `Steht das Gerät woanders? Geben Sie dort den Zugangscode in ${product} ein oder scannen Sie den QR-Code.`,
      caution: "Wer sie sieht, kann die Einladung verwenden.",
      show: "Code und QR-Code zeigen",
      hide: "Code und QR-Code verdecken",
      codeLabel: "Zugangscode",
      copy: "Code kopieren",
      copied: "Kopiert.",
      selected:
        "Ihr Browser kopiert nicht von selbst. Der Code ist markiert: Drücken Sie Strg+C oder ⌘C.",
      qrLabel: "QR-Code dieser Einladung",
      qrDescription:
        "Enthält die Adresse dieser Seite mit der Einladung. Eine Kamera öffnet sie auf einem anderen Bildschirm; ein Handscanner tippt sie in das Gerät ein.",
      unavailable:
        "Dieser Browser kann den Zugangscode nicht ausrechnen. Er steht auch in der E-Mail: vier Gruppen zu vier Zeichen.",
    },
    question: {
      ask: "Gilt diese Einladung noch?",
      asking: "Der Dienst wird gefragt …",
      answers: {
        open: { heading: "Ja, sie gilt noch.", text: "Niemand hat sie bisher beantwortet." },
        waiting: {
          heading: "Sie wurde angenommen und wartet auf Freigabe.",
          text: "Jemand von der Verwaltung muss das Gerät freigeben. Hier ist nichts zu tun: Das Gerät selbst zeigt, wie entschieden wurde.",
        },
        used: {
          heading: "Nein, sie wurde schon verwendet.",
          text: `Ein Gerät hat sie angenommen. War es Ihres, ist alles erledigt: ${product} zeigt es dort. Falls nicht, sagen Sie es der Person, die Sie eingeladen hat, und bitten Sie um eine neue Einladung.`,
        },
        rejected: {
          heading: "Nein, die Annahme wurde abgelehnt.",
          text: "Ein Gerät hat sie angenommen, die Verwaltung hat es abgelehnt. Fragen Sie die Person, die Sie eingeladen hat, nach dem Grund und nach einer neuen Einladung.",
        },
        declined: {
          heading: "Nein, sie wurde ausgeschlagen.",
          text: "Das ist endgültig. War es ein Versehen, bitten Sie die Person, die Sie eingeladen hat, um eine neue Einladung.",
        },
        expired: {
          heading: "Nein, sie ist abgelaufen.",
          text: "Bitten Sie die Person, die Sie eingeladen hat, sie noch einmal zu senden.",
        },
        revoked: {
          heading: "Nein, sie wurde zurückgezogen.",
          text: "Wer Sie eingeladen hat, hat sie zurückgenommen. Wenn Sie das wundert, fragen Sie dort nach.",
        },
        superseded: {
          heading: "Nein, es wurde eine neuere Einladung gesendet.",
          text: "Sie ersetzt diese. Verwenden Sie den Link oder den Code aus der neuesten E-Mail.",
        },
        unknown: {
          heading: "Der Dienst kennt diese Einladung nicht.",
          text: "Vergleichen Sie die Adresse dieser Seite mit dem Link in der E-Mail oder bitten Sie die Person, die Sie eingeladen hat, um eine neue Einladung.",
        },
        limited: {
          heading: "Zu oft gefragt.",
          text: "Warten Sie eine Minute und fragen Sie noch einmal. Öffnen können Sie die Einladung auch so.",
        },
        unreachable: {
          heading: "Der Dienst hat nicht geantwortet.",
          text: "Prüfen Sie die Netzverbindung dieses Geräts und fragen Sie noch einmal. Über die Einladung sagt das nichts.",
        },
      },
      until: ["Sie kann bis ", " angenommen werden."],
      endless: "Sie läuft nicht ab.",
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
      stillHere: `Diese Seite ist noch im Vordergrund, ${product} ist also vielleicht nicht aufgegangen. Gehen Sie diese Schritte durch.`,
      steps: [
        {
          heading: "Frage des Browsers erlauben",
          text: `Die meisten Browser fragen, bevor sie ein anderes Programm öffnen. Klicken Sie noch einmal auf „Auf diesem Gerät öffnen“ und erlauben Sie ${product}.`,
          only: "ready",
          onScreenOnly: true,
        },
        {
          heading: `${product} installieren`,
          text: `Es muss zuerst auf diesem Gerät sein. Falls Sie nicht wissen, woher, fragen Sie die Person, die Sie eingeladen hat; öffnen Sie danach den Link in der E-Mail noch einmal. Ist es installiert und geht trotzdem nicht auf, führen Sie einmal in einem Terminal „latchkey register“ aus.`,
        },
        {
          heading: "Zugangscode eingeben",
          text: `Starten Sie ${product} oder führen Sie in einem Terminal „latchkey open“ aus. Geben Sie den Zugangscode ein; er steht auch in der E-Mail: vier Gruppen zu vier Zeichen.`,
          only: "ready",
          offers: "code",
        },
        {
          heading: "Zugangscode eingeben",
          text: `Starten Sie ${product} oder führen Sie in einem Terminal „latchkey open“ aus. Geben Sie den Zugangscode aus der E-Mail ein: vier Gruppen zu vier Zeichen.`,
          only: "unread",
        },
        {
          heading: "Für ein anderes Gerät gedacht?",
          text: `Geben Sie den Zugangscode dort ein. ${product} muss auf jenem Gerät sein, nicht auf diesem.`,
          onScreenOnly: true,
        },
        {
          heading: "Unsicher, ob die Einladung gilt?",
          text: "Der Dienst kann sagen, ob sie noch gilt. Das Fragen ändert nichts.",
          only: "ready",
          onScreenOnly: true,
          offers: "question",
        },
      ],
      service: `Falls ${product} nach dem Dienst fragt, lautet er`,
    },
    footer:
      "Diese Seite sendet von sich aus nichts. Nur wenn Sie fragen, ob die Einladung noch gilt, fragt sie den Dienst, der sie gesendet hat.",
  };
}
