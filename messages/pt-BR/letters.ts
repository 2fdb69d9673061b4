import type { LETTERS as English } from "../en/letters.ts";

/** Invitation e-mail and its page in Brazilian Portuguese. */
export const LETTERS = {
  "mail.subject": "{organization} convida um dispositivo seu",
  "mail.preview": "Abra este e-mail no dispositivo que vai entrar em “{group}”.",
  "mail.greeting": "Olá, {recipient},",
  "mail.greeting.nobody": "Olá,",
  "mail.introduction":
    "{inviter} convida você a conectar um dispositivo a {organization}. Ele vai pertencer ao grupo {group}.",
  "mail.organization": "Organização",
  "mail.group": "Grupo",
  "mail.inviter": "Convite de",
  "mail.validity": "Validade",
  "mail.fact": "{label}: {value}",
  "mail.wrote": "{inviter} escreveu para você:",
  "mail.valid.days": "{count, plural, one {# dia, até {date} UTC} other {# dias, até {date} UTC}}",
  "mail.valid.hours":
    "{count, plural, one {# hora, até {date} UTC} other {# horas, até {date} UTC}}",
  "mail.valid.minutes":
    "{count, plural, one {# minuto, até {date} UTC} other {# minutos, até {date} UTC}}",
  "mail.valid.until": "até {date} UTC",
  "mail.valid.always": "sem limite; este convite não expira",
  "mail.open":
    "Abra este e-mail no próprio dispositivo e siga o link abaixo. Primeiro você vê o convite; nada muda antes que você o aceite ali.",
  "mail.button": "Ver o convite",
  "mail.address": "Se o botão não funcionar, copie este endereço em um navegador no dispositivo:",
  "mail.code.heading": "Se o link não abrir",
  "mail.code.steps":
    "Inicie {product} no dispositivo, ou execute “{command}” nele, e digite o código de acesso. Ele funciona mesmo sem este e-mail, por exemplo ditado por telefone. Aberto em outro dispositivo, o link mostra este código e um código QR.",
  "mail.code.label": "Código de acesso",
  "mail.service": "Se {product} pedir o serviço, ele é:",
  "mail.safety.heading": "Você não esperava isto?",
  "mail.safety.text":
    "Então não faça nada: sem aceitação, nada acontece. Quem tiver este e-mail pode aceitar o convite; por isso, não o repasse.",
  "mail.automatic":
    "Enviado por {product} em nome de {organization}. Ninguém lê respostas a este endereço.",
  "support.email": "Para obter ajuda, escreva para {address}.",
  "support.url": "Há ajuda em {address}.",
  "support.phone": "Para obter ajuda, ligue para {number}.",
  "page.title": "Convite para um dispositivo",
  "page.ready.heading": "Um convite para um dispositivo",
  "page.ready.lead": "{product} mostra quem convida o dispositivo e para quê. Depois você decide.",
  "page.ready.button": "Abrir neste dispositivo",
  "page.ready.assurance": "Abrir não muda nada. Só aceitar muda.",
  "page.ready.left":
    "{product} já deve estar aberto. Se o navegador perguntar se pode abri-lo, permita. Se nada disso aconteceu, continue abaixo.",
  "page.elsewhere.heading": "Usar em outro dispositivo",
  "page.elsewhere.lead":
    "O dispositivo está em outro lugar? Digite o código de acesso em {product} nele ou leia o código QR.",
  "page.elsewhere.caution": "Quem os vê pode usar o convite.",
  "page.elsewhere.show": "Mostrar código e QR",
  "page.elsewhere.hide": "Ocultar código e QR",
  "page.elsewhere.copy": "Copiar o código",
  "page.elsewhere.copied": "Copiado.",
  "page.elsewhere.selected":
    "Seu navegador não copia sozinho. O código está selecionado: pressione Ctrl+C ou ⌘C.",
  "page.elsewhere.unavailable":
    "Este navegador não consegue calcular o código de acesso. Ele está também no e-mail: quatro grupos de quatro caracteres.",
  "page.code.label": "Código de acesso",
  "page.qr.label": "Código QR deste convite",
  "page.qr.description":
    "Contém o endereço desta página com o convite. Uma câmera o abre em outra tela; um leitor de mão o digita no dispositivo.",
  "page.question.ask": "Este convite ainda vale?",
  "page.question.asking": "Consultando o serviço…",
  "page.question.until": "Ele pode ser aceito até {time}.",
  "page.question.endless": "Ele não expira.",
  "page.answer.open.heading": "Sim, ele ainda vale.",
  "page.answer.open.text": "Ninguém respondeu a ele ainda.",
  "page.answer.waiting.heading": "Ele foi aceito e aguarda aprovação.",
  "page.answer.waiting.text":
    "Um administrador precisa aprovar o dispositivo. Não há nada a fazer aqui: o próprio dispositivo mostra o que foi decidido.",
  "page.answer.used.heading": "Não, ele já foi usado.",
  "page.answer.used.text":
    "Um dispositivo o aceitou. Se foi o seu, está tudo pronto: {product} mostra isso nele. Se não foi, avise quem convidou você e peça um novo convite.",
  "page.answer.rejected.heading": "Não, a aceitação foi rejeitada.",
  "page.answer.rejected.text":
    "Um dispositivo o aceitou e um administrador disse não. Pergunte o motivo a quem convidou você e peça um novo convite.",
  "page.answer.declined.heading": "Não, ele foi recusado.",
  "page.answer.declined.text":
    "Isso é definitivo. Se foi um engano, peça um novo convite a quem convidou você.",
  "page.answer.expired.heading": "Não, ele expirou.",
  "page.answer.expired.text": "Peça a quem convidou você que o envie de novo.",
  "page.answer.revoked.heading": "Não, ele foi cancelado.",
  "page.answer.revoked.text":
    "Quem convidou você o cancelou. Se isso for uma surpresa, pergunte a essa pessoa.",
  "page.answer.superseded.heading": "Não, um convite mais novo foi enviado.",
  "page.answer.superseded.text":
    "Ele substitui este. Use o link ou o código do e-mail mais recente.",
  "page.answer.unknown.heading": "O serviço não conhece este convite.",
  "page.answer.unknown.text":
    "Compare o endereço desta página com o link do e-mail ou peça um novo convite a quem convidou você.",
  "page.answer.limited.heading": "Perguntas demais.",
  "page.answer.limited.text":
    "Espere um minuto e pergunte de novo. Para abrir o convite não é preciso esperar.",
  "page.answer.unreachable.heading": "O serviço não respondeu.",
  "page.answer.unreachable.text":
    "Verifique a conexão de rede deste dispositivo e pergunte de novo. Isso não diz nada sobre o convite.",
  "page.damaged.missing.heading": "Não há convite neste endereço",
  "page.damaged.missing.lead":
    "O programa de e-mail provavelmente cortou a parte depois de “#”. Copie o endereço inteiro do e-mail ou digite o código de acesso.",
  "page.damaged.cut_off.heading": "Este link foi cortado",
  "page.damaged.cut_off.lead":
    "Falta uma parte do fim; links longos costumam se partir no fim da linha. Copie o endereço inteiro do e-mail ou digite o código de acesso.",
  "page.damaged.mistyped.heading": "Este link foi alterado no caminho",
  "page.damaged.mistyped.lead":
    "Um caractere dele não é o que foi enviado. Compare o endereço com o do e-mail ou digite o código de acesso.",
  "page.unread.heading": "Um convite para um dispositivo",
  "page.unread.lead":
    "Para vê-lo, digite o código de acesso do e-mail em {product} no dispositivo.",
  "page.unread.noScript":
    "O JavaScript está desativado neste navegador; por isso, esta página não consegue abrir o convite. O código de acesso funciona sem ele.",
  "page.help.heading": "Nada abriu?",
  "page.help.headingDamaged": "Como continuar",
  "page.help.stillHere":
    "Esta página continua na frente; talvez {product} não tenha aberto. Siga estes passos.",
  "page.step.allow.heading": "Permita a pergunta do navegador",
  "page.step.allow.text":
    "A maioria dos navegadores pergunta antes de abrir outro programa. Clique em “{button}” mais uma vez e permita {product}.",
  "page.step.install.heading": "Instale {product}",
  "page.step.install.text":
    "O programa precisa estar neste dispositivo antes. Se você não sabe onde obtê-lo, pergunte a quem convidou você; depois abra de novo o link do e-mail. Se estiver instalado e ainda não abrir, execute “{command}” uma vez em um terminal.",
  "page.step.code.heading": "Digite o código de acesso",
  "page.step.code.text":
    "Inicie {product} ou execute “{command}” em um terminal. Digite o código de acesso; ele está também no e-mail: quatro grupos de quatro caracteres.",
  "page.step.codeOnly.heading": "Digite o código de acesso",
  "page.step.codeOnly.text":
    "Inicie {product} ou execute “{command}” em um terminal. Digite o código de acesso do e-mail: quatro grupos de quatro caracteres.",
  "page.step.elsewhere.heading": "É para outro dispositivo?",
  "page.step.elsewhere.text":
    "Digite o código de acesso nele. {product} precisa estar naquele dispositivo, não neste.",
  "page.step.unsure.heading": "Tem dúvida sobre o convite?",
  "page.step.unsure.text": "O serviço pode dizer se ele ainda vale. Perguntar não muda nada.",
  "page.help.service": "Se {product} pedir o serviço, ele é {service}.",
  "page.footer":
    "Esta página não envia nada sozinha. Só se você perguntar se o convite ainda vale, ela consulta o serviço que o enviou.",
} as const satisfies Readonly<Record<keyof typeof English, string>>;
