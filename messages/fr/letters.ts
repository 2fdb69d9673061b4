import type { LETTERS as English } from "../en/letters.ts";

/** Invitation e-mail and its page in French. */
export const LETTERS = {
  "mail.subject": "{organization} invite l’un de vos appareils",
  "mail.preview": "Ouvrez cet e-mail sur l’appareil qui doit rejoindre « {group} ».",
  "mail.greeting": "Bonjour {recipient},",
  "mail.greeting.nobody": "Bonjour,",
  "mail.introduction":
    "{inviter} vous invite à connecter un appareil à {organization}. Il fera partie du groupe {group}.",
  "mail.organization": "Organisation",
  "mail.group": "Groupe",
  "mail.inviter": "Invitation de",
  "mail.validity": "Validité",
  "mail.fact": "{label} : {value}",
  "mail.wrote": "{inviter} vous écrit :",
  "mail.valid.days":
    "{count, plural, one {# jour, jusqu’au {date} UTC} other {# jours, jusqu’au {date} UTC}}",
  "mail.valid.hours":
    "{count, plural, one {# heure, jusqu’au {date} UTC} other {# heures, jusqu’au {date} UTC}}",
  "mail.valid.minutes":
    "{count, plural, one {# minute, jusqu’au {date} UTC} other {# minutes, jusqu’au {date} UTC}}",
  "mail.valid.until": "jusqu’au {date} UTC",
  "mail.valid.always": "sans limite ; cette invitation n’expire pas",
  "mail.open":
    "Ouvrez cet e-mail sur l’appareil lui-même et suivez le lien ci-dessous. Vous verrez d’abord l’invitation ; rien ne change tant que vous ne l’y avez pas acceptée.",
  "mail.button": "Voir l’invitation",
  "mail.address":
    "Si le bouton ne fait rien, copiez cette adresse dans un navigateur sur l’appareil :",
  "mail.code.heading": "Si le lien ne s’ouvre pas",
  "mail.code.steps":
    "Démarrez {product} sur l’appareil, ou exécutez-y « {command} », et saisissez le code d’accès. Cela fonctionne aussi sans cet e-mail, par exemple si quelqu’un dicte le code au téléphone. Ouvert sur un autre appareil, le lien affiche ce code et un code QR.",
  "mail.code.label": "Code d’accès",
  "mail.service": "Si {product} demande le service, c’est :",
  "mail.safety.heading": "Vous ne vous y attendiez pas ?",
  "mail.safety.text":
    "Alors ne faites rien : sans acceptation, il ne se passe rien. Toute personne qui détient cet e-mail peut accepter l’invitation ; ne le transmettez donc pas.",
  "mail.automatic":
    "Envoyé par {product} pour le compte de {organization}. Personne ne lit les réponses à cette adresse.",
  "support.email": "Pour obtenir de l’aide, écrivez à {address}.",
  "support.url": "Vous trouverez de l’aide sur {address}.",
  "support.phone": "Pour obtenir de l’aide, appelez le {number}.",
  "page.title": "Invitation pour un appareil",
  "page.ready.heading": "Une invitation pour un appareil",
  "page.ready.lead":
    "{product} vous montre qui invite l’appareil, et à quoi. Ensuite, vous décidez.",
  "page.ready.button": "Ouvrir sur cet appareil",
  "page.ready.assurance": "L’ouvrir ne change rien. Seule l’acceptation compte.",
  "page.ready.left":
    "{product} devrait maintenant être ouvert. Si votre navigateur demande l’autorisation de l’ouvrir, accordez-la. Si rien de cela ne s’est produit, continuez ci-dessous.",
  "page.elsewhere.heading": "Utiliser sur un autre appareil",
  "page.elsewhere.lead":
    "L’appareil est ailleurs ? Saisissez-y le code d’accès dans {product}, ou scannez le code QR.",
  "page.elsewhere.caution": "Toute personne qui les voit peut utiliser l’invitation.",
  "page.elsewhere.show": "Afficher le code et le code QR",
  "page.elsewhere.hide": "Masquer le code et le code QR",
  "page.elsewhere.copy": "Copier le code",
  "page.elsewhere.copied": "Copié.",
  "page.elsewhere.selected":
    "Votre navigateur ne copie pas de lui-même. Le code est sélectionné : appuyez sur Ctrl+C ou ⌘C.",
  "page.elsewhere.unavailable":
    "Ce navigateur ne peut pas calculer le code d’accès. Il figure aussi dans l’e-mail : quatre groupes de quatre caractères.",
  "page.code.label": "Code d’accès",
  "page.qr.label": "Code QR de cette invitation",
  "page.qr.description":
    "Contient l’adresse de cette page avec l’invitation. Un appareil photo l’ouvre sur un autre écran ; un lecteur à main la saisit dans l’appareil.",
  "page.question.ask": "Cette invitation est-elle encore valable ?",
  "page.question.asking": "Le service est interrogé…",
  "page.question.until": "Elle peut être acceptée jusqu’au {time}.",
  "page.question.endless": "Elle n’expire pas.",
  "page.answer.open.heading": "Oui, elle est encore valable.",
  "page.answer.open.text": "Personne n’y a encore répondu.",
  "page.answer.waiting.heading": "Elle a été acceptée et attend une approbation.",
  "page.answer.waiting.text":
    "Un administrateur doit approuver l’appareil. Il n’y a rien à faire ici : l’appareil lui-même affiche la décision.",
  "page.answer.used.heading": "Non, elle a déjà servi.",
  "page.answer.used.text":
    "Un appareil l’a acceptée. Si c’était le vôtre, tout est fait : {product} l’y affiche. Sinon, signalez-le à la personne qui vous invite et demandez une nouvelle invitation.",
  "page.answer.rejected.heading": "Non, l’acceptation a été rejetée.",
  "page.answer.rejected.text":
    "Un appareil l’a acceptée et un administrateur a dit non. Demandez-en la raison à la personne qui vous invite, ainsi qu’une nouvelle invitation.",
  "page.answer.declined.heading": "Non, elle a été déclinée.",
  "page.answer.declined.text":
    "C’est définitif. Si c’était une erreur, demandez une nouvelle invitation à la personne qui vous invite.",
  "page.answer.expired.heading": "Non, elle a expiré.",
  "page.answer.expired.text": "Demandez à la personne qui vous invite de la renvoyer.",
  "page.answer.revoked.heading": "Non, elle a été reprise.",
  "page.answer.revoked.text":
    "La personne qui vous invite l’a retirée. Si cela vous surprend, posez-lui la question.",
  "page.answer.superseded.heading": "Non, une invitation plus récente a été envoyée.",
  "page.answer.superseded.text":
    "Elle remplace celle-ci. Utilisez le lien ou le code de l’e-mail le plus récent.",
  "page.answer.unknown.heading": "Le service ne connaît pas cette invitation.",
  "page.answer.unknown.text":
    "Comparez l’adresse de cette page au lien de l’e-mail, ou demandez une nouvelle invitation à la personne qui vous invite.",
  "page.answer.limited.heading": "Question posée trop souvent.",
  "page.answer.limited.text":
    "Attendez une minute et reposez la question. Pour ouvrir l’invitation, il n’est pas nécessaire d’attendre.",
  "page.answer.unreachable.heading": "Le service n’a pas répondu.",
  "page.answer.unreachable.text":
    "Vérifiez la connexion réseau de cet appareil et reposez la question. Cela ne dit rien de l’invitation.",
  "page.damaged.missing.heading": "Cette adresse ne contient pas d’invitation",
  "page.damaged.missing.lead":
    "Votre logiciel de messagerie a sans doute coupé la partie qui suit « # ». Copiez l’adresse entière depuis l’e-mail, ou saisissez plutôt le code d’accès.",
  "page.damaged.cut_off.heading": "Ce lien est incomplet",
  "page.damaged.cut_off.lead":
    "Il en manque la fin ; les longs liens se coupent souvent au bout d’une ligne. Copiez l’adresse entière depuis l’e-mail, ou saisissez plutôt le code d’accès.",
  "page.damaged.mistyped.heading": "Ce lien a été modifié en route",
  "page.damaged.mistyped.lead":
    "L’un de ses caractères n’est pas celui qui a été envoyé. Comparez l’adresse à celle de l’e-mail, ou saisissez plutôt le code d’accès.",
  "page.unread.heading": "Une invitation pour un appareil",
  "page.unread.lead":
    "Pour la voir, saisissez le code d’accès de l’e-mail dans {product} sur l’appareil.",
  "page.unread.noScript":
    "JavaScript est désactivé dans ce navigateur ; cette page ne peut donc pas ouvrir l’invitation pour vous. Le code d’accès fonctionne sans lui.",
  "page.help.heading": "Rien ne s’est ouvert ?",
  "page.help.headingDamaged": "Comment continuer",
  "page.help.stillHere":
    "Cette page est toujours au premier plan ; {product} ne s’est donc peut-être pas ouvert. Suivez ces étapes.",
  "page.step.allow.heading": "Répondre oui au navigateur",
  "page.step.allow.text":
    "La plupart des navigateurs demandent avant d’ouvrir un autre programme. Cliquez encore une fois sur « {button} » et autorisez {product}.",
  "page.step.install.heading": "Installer {product}",
  "page.step.install.text":
    "Le programme doit d’abord se trouver sur cet appareil. Si vous ne savez pas où l’obtenir, demandez-le à la personne qui vous invite, puis rouvrez le lien de l’e-mail. S’il est installé et ne s’ouvre toujours pas, exécutez une fois « {command} » dans un terminal.",
  "page.step.code.heading": "Saisir le code d’accès",
  "page.step.code.text":
    "Démarrez {product}, ou exécutez « {command} » dans un terminal. Saisissez le code d’accès ; il figure aussi dans l’e-mail : quatre groupes de quatre caractères.",
  "page.step.codeOnly.heading": "Saisir le code d’accès",
  "page.step.codeOnly.text":
    "Démarrez {product}, ou exécutez « {command} » dans un terminal. Saisissez le code d’accès de l’e-mail : quatre groupes de quatre caractères.",
  "page.step.elsewhere.heading": "Destinée à un autre appareil ?",
  "page.step.elsewhere.text":
    "Saisissez-y le code d’accès. {product} doit se trouver sur cet autre appareil, pas sur celui-ci.",
  "page.step.unsure.heading": "Un doute sur l’invitation ?",
  "page.step.unsure.text":
    "Le service peut dire si elle est encore valable. Le demander ne change rien.",
  "page.help.service": "Si {product} demande le service, c’est {service}.",
  "page.footer":
    "Cette page n’envoie rien d’elle-même. C’est seulement si vous demandez si l’invitation est encore valable qu’elle interroge le service qui l’a envoyée.",
} as const satisfies Readonly<Record<keyof typeof English, string>>;
