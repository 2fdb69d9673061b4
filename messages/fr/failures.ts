import type { FAILURES as English } from "../en/failures.ts";

/** Failures and notices in French. */
export const FAILURES = {
  "error.link.none.title": "Aucune invitation trouvée",
  "error.link.none.text": "Ce texte ne contient ni lien d’invitation ni code d’accès.",
  "error.link.none.advice": "Collez le lien ou le code d’accès de l’e-mail d’invitation.",
  "error.link.malformed.title": "Ce n’est pas un lien d’invitation",
  "error.link.malformed.text": "Le lien n’a pas la forme d’une invitation.",
  "error.link.malformed.advice":
    "Copiez le lien entier depuis l’e-mail, ou saisissez le code d’accès qui figure en dessous.",
  "error.link.cut_off.title": "Le lien est incomplet",
  "error.link.cut_off.text":
    "Il manque une partie du lien ou du code : les logiciels de messagerie coupent les longues lignes.",
  "error.link.cut_off.advice":
    "Copiez le lien entier depuis l’e-mail, ou saisissez le code d’accès qui figure en dessous.",
  "error.link.mistyped.title": "Un caractère est faux",
  "error.link.mistyped.text":
    "Le lien ou le code a été modifié en route ou mal saisi : ses caractères de contrôle ne correspondent pas.",
  "error.link.mistyped.advice":
    "Comparez-le à l’e-mail caractère par caractère, ou collez-le au lieu de le saisir.",
  "error.link.foreign.title": "Ce lien est destiné à un autre programme",
  "error.link.foreign.text": "Le lien n’est pas une invitation pour ce programme.",
  "error.link.foreign.advice":
    "Utilisez le lien de l’e-mail d’invitation, ou demandez à la personne qui vous invite à quel programme il est destiné.",
  "error.link.ambiguous.title": "Plusieurs invitations",
  "error.link.ambiguous.text": "Le texte contient au moins deux invitations différentes.",
  "error.link.ambiguous.advice": "Collez uniquement le lien ou le code que vous voulez utiliser.",
  "error.link.wrapped.title": "La protection du courrier masque le lien",
  "error.link.wrapped.text":
    "Un service de protection du courrier a remplacé l’invitation par un lien à lui, que seul son serveur sait lire.",
  "error.link.wrapped.advice":
    "Saisissez le code d’accès de l’e-mail, ou ouvrez le lien dans un navigateur et collez l’adresse à laquelle il mène.",
  "error.service.not_configured.title": "Aucun service n’est configuré",
  "error.service.not_configured.text":
    "L’invitation n’indique pas de quel service elle vient, et cette machine n’en a pas par défaut.",
  "error.service.not_configured.advice":
    "Utilisez le lien au lieu du code, ou définissez `defaultService` dans le fichier de configuration.",
  "error.service.not_allowed.title": "Ce service n’est pas autorisé ici",
  "error.service.not_allowed.text":
    "L’invitation vient d’un service auquel cette machine n’a pas le droit de s’adresser. Rien n’a été envoyé.",
  "error.service.not_allowed.advice":
    "Si vous attendiez ce service, demandez au responsable de cette machine de l’ajouter au fichier de configuration.",
  "error.service.address_invalid.title": "Ce n’est pas l’adresse d’un service",
  "error.service.address_invalid.text":
    "L’adresse d’un service est en https, et rien ne suit son nom.",
  "error.service.address_invalid.advice":
    "Saisissez-la comme dans l’e-mail d’invitation ; elle commence par https.",
  "error.service.insecure.title": "Ce service n’est pas protégé",
  "error.service.insecure.text": "L’invitation désigne un service sans https. Rien n’a été envoyé.",
  "error.service.insecure.advice": "Demandez un lien en https à la personne qui vous invite.",
  "error.service.unreachable.title": "Le service est injoignable",
  "error.service.unreachable.text": "Aucune connexion au service n’a pu être établie.",
  "error.service.unreachable.advice":
    "Vérifiez le réseau de cette machine, puis réessayez ; rien n’est perdu et rien ne se fait deux fois.",
  "error.service.timeout.title": "Le service met trop de temps",
  "error.service.timeout.text": "Le service n’a pas répondu à temps.",
  "error.service.timeout.advice":
    "Réessayez ; une même invitation n’est jamais acceptée deux fois.",
  "error.service.certificate.title": "Le service n’a pas pu prouver son identité",
  "error.service.certificate.text":
    "Son certificat n’est pas valable pour lui. Rien de confidentiel n’a été envoyé.",
  "error.service.certificate.advice":
    "Vérifiez l’horloge de cette machine ; si elle est à l’heure, transmettez à l’exploitant du service ce qui figure ci-dessous.",
  "error.service.redirected.title": "Le service renvoie ailleurs",
  "error.service.redirected.text":
    "Le service a répondu par une redirection, qui n’est pas suivie.",
  "error.service.redirected.advice":
    "Si ce réseau demande d’abord de se connecter, faites-le dans un navigateur, puis réessayez.",
  "error.service.not_latchkey.title": "Autre chose a répondu",
  "error.service.not_latchkey.text":
    "Ce qui a répondu n’est pas un service d’invitation ; c’est peut-être une page de connexion de ce réseau.",
  "error.service.not_latchkey.advice":
    "Si ce réseau demande d’abord de se connecter, faites-le dans un navigateur, puis réessayez.",
  "error.service.metadata_invalid.title": "Le service est mal configuré",
  "error.service.metadata_invalid.text":
    "Ce que le service dit de lui-même ne correspond pas à son adresse ; il n’est donc pas jugé fiable.",
  "error.service.metadata_invalid.advice":
    "Prévenez l’exploitant du service ; il n’y a rien à changer sur cette machine.",
  "error.service.rate_limited.title": "Trop de tentatives",
  "error.service.rate_limited.text": "Le service demande d’attendre avant la prochaine tentative.",
  "error.service.rate_limited.advice": "Attendez une minute, puis réessayez.",
  "error.service.failed.title": "Le service a un problème",
  "error.service.failed.text": "Le service n’a pas pu répondre à cause d’une panne interne.",
  "error.service.failed.advice":
    "Réessayez dans quelques minutes ; une même invitation n’est jamais acceptée deux fois.",
  "error.service.request_refused.title": "Le service a refusé la demande",
  "error.service.request_refused.text":
    "Le service n’a pas accepté ce que ce programme a envoyé ; l’un des deux est peut-être trop ancien.",
  "error.service.request_refused.advice":
    "Mettez ce programme à jour, puis réessayez ; si le problème persiste, prévenez l’exploitant du service.",
  "error.network.offline.title": "Cette machine est hors ligne",
  "error.network.offline.text":
    "Aucun chemin ne mène de cette machine au service : elle n’a pas de réseau, ou pas de route.",
  "error.network.offline.advice":
    "Vérifiez le câble ou la connexion sans fil, puis réessayez ; rien n’est perdu entre-temps.",
  "error.network.name_unresolved.title": "L’adresse du service est introuvable",
  "error.network.name_unresolved.text": "Le nom du service n’a pas pu être résolu sur ce réseau.",
  "error.network.name_unresolved.advice":
    "Vérifiez le serveur de noms (DNS) du réseau, puis réessayez ; rien n’est perdu entre-temps.",
  "error.network.proxy_unreachable.title": "Le proxy est injoignable",
  "error.network.proxy_unreachable.text":
    "Cette machine joint le service par un proxy, et le proxy ne répond pas.",
  "error.network.proxy_unreachable.advice":
    "Vérifiez `proxy` dans le fichier de configuration ou `HTTPS_PROXY`, puis réessayez.",
  "error.network.proxy_refused.title": "Le proxy bloque le passage",
  "error.network.proxy_refused.text":
    "Le proxy de ce réseau exige d’autres identifiants ou interdit la connexion.",
  "error.network.proxy_refused.advice":
    "Enregistrez l’utilisateur et le mot de passe du proxy comme `docs/cli.md` l’indique pour `proxyCredentialFile`, puis réessayez.",
  "error.network.captive_portal.title": "Ce réseau demande d’abord de se connecter",
  "error.network.captive_portal.text":
    "Une page web a répondu à la place du service, comme le font les pages de connexion des réseaux invités.",
  "error.network.captive_portal.advice":
    "Ouvrez un navigateur et connectez-vous au réseau, puis réessayez.",
  "error.network.intercepted.title": "Quelqu’un d’autre a répondu à la place du service",
  "error.network.intercepted.text":
    "Le certificat vient d’un émetteur que cette machine ne reconnaît pas, par exemple un proxy d’inspection. Rien de confidentiel n’a été envoyé.",
  "error.network.intercepted.advice":
    "Renseignez-vous auprès du responsable de ce réseau sur l’émetteur indiqué ci-dessous ; s’il est voulu, désignez son certificat par `caFile`.",
  "error.clock.skewed.title": "L’horloge de cette machine est fausse",
  "error.clock.skewed.text":
    "L’écart avec l’horloge du service est tel que toutes les preuves de cette machine sont refusées.",
  "error.clock.skewed.advice":
    "Vérifiez la date et l’heure de cette machine, de préférence par le réseau (NTP), puis réessayez.",
  "error.credentials.absent.title": "Pas d’identifiants pour ce service",
  "error.credentials.absent.text": "Cette machine n’a pas d’identifiants client pour ce service.",
  "error.credentials.absent.advice":
    "Enregistrez ceux que vous avez reçus avec `latchkey credentials set`.",
  "error.credentials.locked.title": "Le trousseau est verrouillé",
  "error.credentials.locked.text":
    "Les identifiants sont dans le trousseau de cette machine, et le trousseau est verrouillé.",
  "error.credentials.locked.advice":
    "Déverrouillez le trousseau (ouvrez la session de bureau), puis réessayez.",
  "error.credentials.lost.title": "Les identifiants ont disparu",
  "error.credentials.lost.text":
    "Des identifiants étaient enregistrés sur cette machine et ne sont plus dans son trousseau.",
  "error.credentials.lost.advice":
    "Enregistrez-les de nouveau avec `latchkey credentials set`, ou demandez une nouvelle invitation.",
  "error.credentials.unavailable.title": "Les secrets sont inaccessibles",
  "error.credentials.unavailable.text":
    "Le trousseau de cette machine, ou l’emplacement configuré à sa place, est inutilisable pour l’instant.",
  "error.credentials.unavailable.advice":
    "Ouvrez une session de bureau dotée d’un trousseau. Sur une machine qui n’en a pas, définissez `credentialStore` dans le fichier de configuration sur `encrypted-file` (avec `credentialKey` à côté) ou `systemd-credentials` ; `latchkey doctor` en dit plus.",
  "error.credentials.malformed.title": "Les identifiants sont illisibles",
  "error.credentials.malformed.text":
    "Ce qui est enregistré ou a été fourni ne constitue pas des identifiants client.",
  "error.credentials.malformed.advice":
    "Enregistrez-les de nouveau avec `latchkey credentials set`, dont l’aide montre la forme attendue.",
  "error.credentials.not_stored.title": "Les identifiants n’ont pas été enregistrés",
  "error.credentials.not_stored.text":
    "Le trousseau a reçu les identifiants, mais ne les a pas conservés.",
  "error.credentials.not_stored.advice":
    "Si le trousseau demande une confirmation, donnez-la, puis réessayez.",
  "error.credentials.rejected.title": "Le service n’accepte pas les identifiants",
  "error.credentials.rejected.text":
    "L’ID client ou le secret est faux ou révoqué, ou l’horloge de cette machine est très décalée.",
  "error.credentials.rejected.advice":
    "Vérifiez l’horloge, puis enregistrez les bons identifiants avec `latchkey credentials set`.",
  "error.credentials.insufficient.title": "Ces identifiants n’ont pas ce droit",
  "error.credentials.insufficient.text":
    "Le service connaît les identifiants, mais ne leur permet ni d’ouvrir des invitations ni d’y répondre.",
  "error.credentials.insufficient.advice":
    "Demandez à l’exploitant du service des identifiants avec la portée `invitation`.",
  "error.credentials.dpop_refused.title": "Le service ne lie pas ses jetons",
  "error.credentials.dpop_refused.text":
    "La configuration exige des jetons d’accès liés à cette machine (DPoP) ; le service en a émis d’une autre sorte.",
  "error.credentials.dpop_refused.advice":
    "Demandez à l’exploitant du service d’activer DPoP pour ce client.",
  "error.invitation.unknown.title": "Le service ne connaît pas cette invitation",
  "error.invitation.unknown.text": "Aucune invitation ne correspond à ce lien ou à ce code.",
  "error.invitation.unknown.advice":
    "Comparez-le à l’e-mail. S’il est identique, demandez à la personne qui vous invite d’en envoyer une nouvelle.",
  "error.invitation.expired.title": "L’invitation a expiré",
  "error.invitation.expired.text":
    "Son délai est écoulé ; on ne peut plus ni l’accepter ni la décliner.",
  "error.invitation.expired.advice": "Demandez à la personne qui vous invite de la renvoyer.",
  "error.invitation.revoked.title": "L’invitation a été retirée",
  "error.invitation.revoked.text": "La personne qui l’a envoyée l’a reprise.",
  "error.invitation.revoked.advice":
    "Si cela vous surprend, posez la question à la personne qui vous invite.",
  "error.invitation.superseded.title": "Une invitation plus récente a été envoyée",
  "error.invitation.superseded.text": "Celle-ci a été remplacée lors d’un nouvel envoi.",
  "error.invitation.superseded.advice":
    "Cherchez l’e-mail d’invitation le plus récent et utilisez son lien.",
  "error.invitation.declined.title": "L’invitation a été déclinée",
  "error.invitation.declined.text": "Quelqu’un l’a déjà déclinée.",
  "error.invitation.declined.advice":
    "Si c’était une erreur, demandez à la personne qui vous invite d’en envoyer une nouvelle.",
  "error.invitation.rejected.title": "Un administrateur a dit non",
  "error.invitation.rejected.text": "L’acceptation a été examinée et rejetée.",
  "error.invitation.rejected.advice":
    "Adressez-vous à la personne qui vous invite ; elle peut envoyer une nouvelle invitation.",
  "error.invitation.used.title": "L’invitation a déjà servi",
  "error.invitation.used.text":
    "Elle a déjà été acceptée, et on ne répond qu’une fois à une invitation.",
  "error.invitation.used.advice":
    "Si cet appareil devait l’avoir acceptée, exécutez `latchkey status` ; sinon, demandez à la personne qui vous invite une invitation pour cet appareil.",
  "error.invitation.bound_elsewhere.title": "Un autre appareil a accepté cette invitation",
  "error.invitation.bound_elsewhere.text":
    "Une invitation appartient au seul appareil qui l’a acceptée, et ce n’était pas celui-ci.",
  "error.invitation.bound_elsewhere.advice":
    "Demandez à la personne qui vous invite une invitation pour cet appareil.",
  "error.acceptance.unknown.title": "Le service ne connaît pas cette acceptation",
  "error.acceptance.unknown.text":
    "Ce que cette machine attend n’existe pas auprès du service, ou pas pour cette machine.",
  "error.acceptance.unknown.advice": "Ouvrez de nouveau l’invitation, ou demandez-en une nouvelle.",
  "error.approval.pending.title": "En attente d’approbation",
  "error.approval.pending.text": "Aucun administrateur n’a encore décidé.",
  "error.approval.pending.advice":
    "Exécutez `latchkey wait` plus tard ; rien n’est perdu entre-temps.",
  "error.answer.unconfirmed.title": "Votre réponse est partie, la confirmation manque",
  "error.answer.unconfirmed.text":
    "La connexion s’est interrompue avant que le service ne confirme. La réponse est notée et ne compte jamais deux fois.",
  "error.answer.unconfirmed.advice":
    "Réessayez quand le réseau sera rétabli ; le service dira alors ce qu’il a reçu.",
  "error.answer.void.title": "Il faut répondre encore une fois",
  "error.answer.void.text":
    "Une tentative précédente n’est jamais arrivée au service ; elle a été abandonnée pour ne jamais pouvoir compter plus tard.",
  "error.answer.void.advice": "Ouvrez l’invitation et réessayez.",
  "error.acceptance.expired.title": "Personne n’a approuvé à temps",
  "error.acceptance.expired.text":
    "L’acceptation a attendu un administrateur jusqu’à l’expiration de son délai.",
  "error.acceptance.expired.advice":
    "Demandez à la personne qui vous invite de renvoyer l’invitation.",
  "error.machine.id_missing.title": "Cette machine n’a pas d’identité",
  "error.machine.id_missing.text":
    "L’ID de machine du système d’exploitation est absent, vide ou fictif.",
  "error.machine.id_missing.advice":
    "Sous Linux, exécutez `systemd-machine-id-setup` en tant que root, puis réessayez.",
  "error.machine.changed.title": "Ce n’est pas la machine inscrite",
  "error.machine.changed.text":
    "L’inscription présente sur ce disque a été faite sur un autre matériel ou une autre installation.",
  "error.machine.changed.advice":
    "Demandez une nouvelle invitation pour cette machine ; l’ancienne inscription n’est pas utilisée ici.",
  "error.device.not_enrolled.title": "Cette machine n’est pas inscrite",
  "error.device.not_enrolled.text": "Aucune invitation n’a encore été acceptée sur cette machine.",
  "error.device.not_enrolled.advice":
    "Ouvrez une invitation avec `latchkey open` ou `latchkey accept`.",
  "error.device.ambiguous.title": "Quelle organisation ?",
  "error.device.ambiguous.text": "Cette machine est un appareil de plusieurs organisations.",
  "error.device.ambiguous.advice": "Indiquez laquelle avec `--organization`.",
  "error.device.unknown.title": "Le service ne connaît plus cet appareil",
  "error.device.unknown.text": "L’appareil a été supprimé du service.",
  "error.device.unknown.advice": "Demandez une nouvelle invitation pour cette machine.",
  "error.device.deactivated.title": "Cet appareil est désactivé",
  "error.device.deactivated.text": "Un administrateur a désactivé cet appareil.",
  "error.device.deactivated.advice":
    "Demandez à l’administrateur de l’organisation de le réactiver.",
  "error.device.refused.title": "Le service n’accepte pas cet appareil",
  "error.device.refused.text":
    "L’appareil a été désactivé ou supprimé, ses identifiants ont été remplacés, ou l’horloge de cette machine est très décalée.",
  "error.device.refused.advice":
    "Vérifiez l’horloge, puis adressez-vous à l’administrateur de l’organisation.",
  "error.name.empty.title": "Le nom est vide",
  "error.name.empty.text": "Un appareil a besoin d’un nom reconnaissable.",
  "error.name.empty.advice": "Saisissez un nom, par exemple l’emplacement de l’appareil.",
  "error.name.too_long.title": "Le nom est trop long",
  "error.name.too_long.text": "Un nom d’appareil compte au plus 64 caractères.",
  "error.name.too_long.advice": "Raccourcissez le nom.",
  "error.name.forbidden_character.title": "Le nom contient un caractère qui ne peut pas s’afficher",
  "error.name.forbidden_character.text":
    "Les caractères de commande, les sauts de ligne et les caractères invisibles ou changeant le sens d’écriture sont refusés.",
  "error.name.forbidden_character.advice": "Saisissez le nom au lieu de le coller.",
  "error.name.taken.title": "Un autre appareil porte ce nom",
  "error.name.taken.text":
    "Dans cette organisation, chaque appareil a son propre nom, et celui-ci est déjà pris.",
  "error.name.taken.advice": "Donnez-lui un autre nom, par exemple avec un numéro ou un lieu.",
  "error.reason.too_long.title": "Le motif est trop long",
  "error.reason.too_long.text": "Un motif compte au plus 500 caractères.",
  "error.reason.too_long.advice": "Raccourcissez le motif.",
  "error.machine.reinstalled.title": "Cette machine a été réinstallée",
  "error.machine.reinstalled.text":
    "Le matériel est celui qui a été inscrit, mais le système d’exploitation est une autre installation.",
  "error.machine.reinstalled.advice":
    "Ouvrez une invitation pour cette machine ; dès qu’un administrateur l’approuve, elle retrouve son nom et sa place.",
  "error.machine.board_replaced.title": "Une pièce de cette machine a été remplacée",
  "error.machine.board_replaced.text":
    "Une partie du matériel est celle qui a été inscrite, l’autre non, comme après un changement de carte mère.",
  "error.machine.board_replaced.advice":
    "Demandez une invitation pour cette machine ; un administrateur verra que c’est la même, réparée.",
  "error.machine.disk_moved.title": "Ce disque vient d’une autre machine",
  "error.machine.disk_moved.text":
    "Le disque est celui qui a été inscrit, mais pas le matériel qui l’entoure : le disque a été déplacé ici, ou la carte mère remplacée.",
  "error.machine.disk_moved.advice":
    "Demandez une invitation pour cette machine, ou remettez le disque dans la machine où il a été inscrit.",
  "error.machine.cloned.title": "Ceci est une copie d’une autre machine",
  "error.machine.cloned.text":
    "L’inscription est arrivée avec une image copiée ; elle a été faite sur une autre machine.",
  "error.machine.cloned.advice":
    "Demandez une invitation pour cette machine, qui en fera un appareil à part entière ; l’inscription copiée n’est pas utilisée.",
  "error.enrolment.busy.title": "L’inscription de cette machine est déjà en cours",
  "error.enrolment.busy.text":
    "Un autre processus répond en ce moment à une invitation ou modifie l’inscription de cette machine.",
  "error.enrolment.busy.advice":
    "Attendez qu’il ait fini, puis réessayez ; le processus est indiqué ci-dessous.",
  "error.usage.invalid.title": "La commande est incompréhensible",
  "error.usage.invalid.text":
    "Une option ou un argument manque, est inconnu, inutilisable ou en contredit un autre.",
  "error.usage.invalid.advice": "Exécutez la commande avec `--help`.",
  "error.config.invalid.title": "La configuration est illisible",
  "error.config.invalid.text":
    "Le fichier de configuration est absent, endommagé ou contient quelque chose d’inattendu.",
  "error.config.invalid.advice":
    "Corrigez l’endroit indiqué ci-dessous ; `docs/cli.md` décrit le fichier.",
  "error.config.unsafe.title": "Un fichier n’est pas protégé",
  "error.config.unsafe.text":
    "Quelqu’un d’autre que son propriétaire pourrait modifier le fichier indiqué ci-dessous ; il n’est donc pas utilisé.",
  "error.config.unsafe.advice":
    "Attribuez le fichier à root ou à vous-même et retirez à tous les autres le droit d’écriture.",
  "error.config.overruled.title": "Un service n’est pas pris en compte",
  "error.config.overruled.text":
    "La configuration désigne un service que la stratégie de l’administrateur n’autorise pas.",
  "error.config.overruled.advice":
    "Demandez au responsable de cette machine de l’autoriser, ou retirez-le du fichier de configuration.",
  "error.sheet.unreadable.title": "Le tableau est illisible",
  "error.sheet.unreadable.text":
    "Le tableau des machines est endommagé, ou n’est pas un fichier CSV ou XLSX comportant les colonnes nécessaires.",
  "error.sheet.unreadable.advice":
    "Corrigez ce qui est indiqué ci-dessous, ou enregistrez à nouveau le tableau en XLSX ou en CSV (UTF-8).",
  "error.sheet.row_missing.title": "Cette machine n’est pas dans le tableau",
  "error.sheet.row_missing.text":
    "Aucune ligne du tableau ne désigne cette machine par son numéro de série, son adresse MAC, son identifiant ou son nom d’hôte.",
  "error.sheet.row_missing.advice":
    "Ajoutez-lui une ligne ou corrigez celle qui la concerne ; ce que cette machine dit d’elle-même est indiqué ci-dessous.",
  "error.sheet.row_ambiguous.title": "Le tableau ne dit pas quelle ligne est la bonne",
  "error.sheet.row_ambiguous.text":
    "Plusieurs lignes correspondent à cette machine, ou une ligne y correspond dans une colonne et pas dans une autre.",
  "error.sheet.row_ambiguous.advice":
    "Corrigez les lignes indiquées ci-dessous, de sorte qu’une seule décrive cette machine.",
  "error.state.corrupt.title": "Un registre a été endommagé",
  "error.state.corrupt.text":
    "Un fichier de ce programme n’a pas pu être lu. Il a été mis de côté, pas supprimé.",
  "error.state.corrupt.advice":
    "Exécutez `latchkey status` ; inscrivez l’appareil de nouveau s’il n’y figure pas.",
  "error.state.newer.title": "Une version plus récente est passée par ici",
  "error.state.newer.text":
    "Un registre a été écrit par une version plus récente de ce programme. Il a été mis de côté, pas supprimé.",
  "error.state.newer.advice":
    "Réinstallez la version plus récente et remettez à sa place le fichier indiqué ci-dessous.",
  "error.state.unwritable.title": "Rien ne peut être enregistré",
  "error.state.unwritable.text":
    "Le répertoire d’état est inutilisable ; rien n’a donc pu être retenu.",
  "error.state.unwritable.advice":
    "Vérifiez l’espace libre et les droits du répertoire indiqué ci-dessous.",
  "error.window.no_display.title": "Il n’y a pas d’écran",
  "error.window.no_display.text": "Une fenêtre a besoin d’une session graphique.",
  "error.window.no_display.advice": "Utilisez plutôt `latchkey inspect` et `latchkey accept`.",
  "error.window.no_browser.title": "Pas de navigateur pour afficher la fenêtre",
  "error.window.no_browser.text":
    "Ni Chromium, ni Chrome, ni Edge n’ont été trouvés, du moins là où le fichier de configuration les indique.",
  "error.window.no_browser.advice":
    "Installez-en un, indiquez son chemin exact par `browser` dans le fichier de configuration, ou utilisez `latchkey inspect` et `latchkey accept`.",
  "error.window.root.title": "La fenêtre ne s’ouvre pas pour root",
  "error.window.root.text":
    "Les navigateurs refusent de tourner en tant que root, et leur protection n’est jamais désactivée ici.",
  "error.window.root.advice":
    "Lancez le programme avec l’utilisateur habituel de la session de bureau, ou utilisez `latchkey accept`.",
  "error.window.failed.title": "La fenêtre ne s’est pas ouverte",
  "error.window.failed.text": "Le navigateur a démarré, mais n’a pas affiché la fenêtre.",
  "error.window.failed.advice": "Réessayez, ou utilisez `latchkey inspect` et `latchkey accept`.",
  "error.window.unresponsive.title": "La fenêtre ouverte ne répond pas",
  "error.window.unresponsive.text":
    "Une fenêtre de ce programme est déjà ouverte, et elle n’a pas pris l’invitation.",
  "error.window.unresponsive.advice":
    "Fermez cette fenêtre, ou mettez fin à son processus, puis rouvrez le lien ; rien n’est perdu.",
  "error.window.full.title": "Trop d’invitations en attente",
  "error.window.full.text": "La fenêtre ouverte en garde 20 ; celle-ci n’y a pas été ajoutée.",
  "error.window.full.advice": "Répondez-y à quelques-unes, puis rouvrez le lien.",
  "error.registration.unsupported.title": "Impossible d’enregistrer les liens ici",
  "error.registration.unsupported.text":
    "Sur ce système, c’est l’application installée qui indique au bureau quel programme ouvre les liens.",
  "error.registration.unsupported.advice":
    "Installez l’application de bureau et démarrez-la une fois.",
  "error.registration.unwritable.title": "L’enregistrement n’a pas pu être écrit",
  "error.registration.unwritable.text":
    "Le fichier indiqué ci-dessous n’a pas pu être modifié. Les changements déjà faits ont été annulés.",
  "error.registration.unwritable.advice":
    "Vérifiez les droits et l’espace libre ; `--system` exige root, sans cette option l’enregistrement vaut pour vous seul.",
  "error.registration.taken.title": "Un autre programme ouvre ces liens",
  "error.registration.taken.text":
    "Les liens de ce programme sont enregistrés pour le programme indiqué ci-dessous, qui a été laissé tel quel.",
  "error.registration.taken.advice":
    "Si ce n’est pas voulu, reprenez-les avec `latchkey register --replace`.",
  "error.registration.ineffective.title": "Le bureau ouvre autre chose",
  "error.registration.ineffective.text":
    "L’enregistrement est écrit, mais le bureau préfère toujours ce qui est indiqué ci-dessous.",
  "error.registration.ineffective.advice":
    "Exécutez `latchkey doctor` pour voir quel réglage l’emporte.",
  "error.internal.bug.title": "Latchkey a commis une erreur",
  "error.internal.bug.text": "Il s’est produit quelque chose qui devrait être impossible.",
  "error.internal.bug.advice":
    "Réessayez ; si le problème persiste, signalez-le avec les détails ci-dessous.",
  "notice.accepted.approved.title": "Une acceptation précédente a été menée à terme",
  "notice.accepted.approved.text":
    "Elle avait été interrompue après réception par le service : cette machine est l’appareil {deviceName} de l’organisation {organization}.",
  "notice.accepted.waiting.title": "Une acceptation précédente est arrivée",
  "notice.accepted.waiting.text":
    "Elle avait été interrompue après réception par le service ; un administrateur de l’organisation {organization} doit l’approuver.",
  "notice.accepted.rejected.title": "Une acceptation précédente a été rejetée",
  "notice.accepted.rejected.text":
    "Le service l’avait reçue, et un administrateur de l’organisation {organization} a dit non.",
  "notice.accepted.expired.title": "Une acceptation précédente a expiré",
  "notice.accepted.expired.text":
    "Le service l’avait reçue, et personne au sein de l’organisation {organization} ne l’a approuvée à temps.",
  "notice.not_delivered.title": "Une réponse précédente n’est pas arrivée",
  "notice.not_delivered.text":
    "La réponse à {organization} a été interrompue avant que le service ne la reçoive. Rien n’a changé ; rouvrez l’invitation.",
  "notice.unconfirmed.title": "Une réponse précédente n’est pas encore confirmée",
  "notice.unconfirmed.text":
    "Impossible de savoir si {organization} l’a reçue : {reason}. La question sera reposée la prochaine fois.",
  "notice.put_away.text": "{text} {advice}",
  "notice.put_away.file": "{text} {advice} Le fichier est maintenant {file}.",
  "notice.key.changed.title": "La clé de cet appareil a été changée",
  "notice.key.changed.text":
    "Le changement avait été interrompu ; auprès de {service}, la nouvelle clé fait foi, et l’ancienne n’ouvre plus rien.",
  "notice.key.kept.title": "La clé de cet appareil reste la même",
  "notice.key.kept.text":
    "Un changement avait été interrompu avant de prendre effet auprès de {service} ; relancez-le s’il est toujours voulu.",
  "notice.key_open.title": "Un changement de clé de cet appareil n’est pas terminé",
  "notice.key_open.text": "Auprès de {service} : {reason}. Il se poursuivra la prochaine fois.",
  "notice.left.title": "Une désinscription précédente a été menée à terme",
  "notice.left.text":
    "Elle avait été interrompue : cette machine n’est plus un appareil de l’organisation {organization}.",
  "notice.leaving.title": "Une désinscription précédente n’est pas terminée",
  "notice.leaving.text":
    "Il reste sur cette machine des éléments de l’organisation {organization} : {reason}. Elle se poursuivra la prochaine fois.",
  "notice.reason": "{title} ({code})",
  "notice.queue_full.title": "Trop d’invitations en attente",
  "notice.queue_full.text":
    "{limit, plural, one {# est déjà en attente} other {# sont déjà en attente}} ; la dernière ouverte n’a donc pas été ajoutée. Répondez à quelques-unes, puis rouvrez son lien.",
  "notice.unusable.title": "Un autre lien a été ouvert : {title}",
  "notice.unusable.text": "{text} {advice}",
} as const satisfies Readonly<Record<keyof typeof English, string>>;
