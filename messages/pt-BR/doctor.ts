import type { DOCTOR as English } from "../en/doctor.ts";

/** What `latchkey doctor` and `latchkey report` say, in Brazilian Portuguese. */
export const DOCTOR = {
  "doctor.testing": "Testando esta instalação",
  "doctor.tested.program": "Programa testado",
  "doctor.tested.policy": "Política testada",
  "doctor.tested.configuration": "Configuração testada",
  "doctor.tested.machine_id": "Identidade da máquina testada",
  "doctor.tested.disk": "Diretório de estado testado",
  "doctor.tested.record": "Registro de vinculação testado",
  "doctor.tested.journal": "Respostas em aberto procuradas",
  "doctor.tested.leftovers": "Restos procurados",
  "doctor.tested.lock": "Trava testada",
  "doctor.tested.keychain": "Chaveiro testado",
  "doctor.tested.credentials": "Credenciais testadas",
  "doctor.tested.clock": "Relógio testado",
  "doctor.tested.proxy": "Proxy testado",
  "doctor.tested.authorities": "Autoridades de certificação testadas",
  "doctor.tested.service": "Serviços testados",
  "doctor.tested.enrolments": "Vinculações testadas",
  "doctor.tested.display": "Tela testada",
  "doctor.tested.browser": "Navegador testado",
  "doctor.tested.registration": "Associação de links testada",

  "doctor.group.program": "Programa",
  "doctor.group.machine": "Máquina",
  "doctor.group.state": "Estado",
  "doctor.group.secrets": "Segredos",
  "doctor.group.network": "Rede",
  "doctor.group.desktop": "Área de trabalho",

  "doctor.status.pass": "ok",
  "doctor.status.warn": "aviso",
  "doctor.status.fail": "FALHOU",
  "doctor.status.skipped": "omitido",

  // How the parts of a line stand together.
  "doctor.line.failure": "{title}. {text}",
  "doctor.line.two": "{first} {second}",
  "doctor.line.about": "{subject}: {text}",
  "doctor.line.code": "{text} ({code})",
  "doctor.line.code.detail": "{text} ({code}: {detail})",
  "doctor.line.detail": "{text} ({detail})",
  "doctor.subject.enrolment": "{organization} em {service}",

  "doctor.fix.done": "Conserto de {check}: {text}",
  "doctor.fix.failed": "Não foi possível consertar {check} ({code}).",
  "doctor.repair.order": "Para consertar, nesta ordem:",
  "doctor.repair": "{number}. {check}: {text}",
  "doctor.repair.about": "{number}. {check} ({subject}): {text}",
  "doctor.summary":
    "{pass, plural, one {# ok} other {# ok}}, {warn, plural, one {# aviso} other {# avisos}}, {fail, plural, one {# falha} other {# falhas}}, {skipped, plural, one {# omitido} other {# omitidos}}.",

  "doctor.nothing": "Não há nada a verificar.",
  "doctor.offline": "Nada foi enviado, como pedido.",
  "doctor.late": "Nenhum resultado em {seconds, number} s.",
  "doctor.late.repair": "Tente de novo com mais tempo, como `latchkey doctor --timeout 120`.",
  "doctor.mistake": "O próprio teste cometeu um erro.",
  "doctor.mistake.repair": "Informe o erro com o ponto indicado aqui.",

  // Something else that has to be repaired before this can be looked at.
  "doctor.first.policy": "A política desta máquina não pode ser usada; isso vem antes.",
  "doctor.first.configuration": "A configuração ou a política não pode ser usada; isso vem antes.",
  "doctor.first.file": "Um arquivo que a configuração indica não pode ser usado; isso vem antes.",
  "doctor.first.directory": "O diretório de estado não pode ser usado como está; isso vem antes.",
  "doctor.first.directory.unread": "Não é possível ler o diretório de estado; isso vem antes.",
  "doctor.first.record": "O registro de vinculação não pode ser usado; isso vem antes.",
  "doctor.first.record.foreign": "O registro é de outra máquina; isso vem antes.",
  "doctor.first.keychain": "O chaveiro não pode ser usado; isso vem antes.",
  "doctor.first.key": "A chave do dispositivo sumiu; isso vem antes.",
  "doctor.first.identity": "A identidade da máquina não existe; isso vem antes.",
  "doctor.first.clock": "O relógio desta máquina está errado; isso vem antes.",
  "doctor.first.proxy": "O serviço é acessado pelo proxy, que vem antes.",
  "doctor.first.service": "Não é possível consultar o serviço; isso vem antes.",

  "doctor.program.runs": "{product} {version} com Node {node}, {system}.",
  "doctor.program.old": "Node {node} é antigo demais.",
  "doctor.program.old.repair": "Instale Node {least} ou mais novo.",

  "doctor.policy.none":
    "Não há nenhuma: a configuração decide, e as pessoas podem confirmar serviços.",
  "doctor.policy.confirm":
    "{services, plural, one {# serviço permitido por ela; as pessoas podem confirmar outros na janela.} other {# serviços permitidos por ela; as pessoas podem confirmar outros na janela.}}",
  "doctor.policy.refuse":
    "{services, plural, one {# serviço permitido por ela; qualquer outro é recusado.} other {# serviços permitidos por ela; qualquer outro é recusado.}}",
  "doctor.policy.repair.owner": "Torne root dono dela.",
  "doctor.policy.repair.file": "Deixe que só root a grave.",
  "doctor.policy.repair.directory": "Deixe que só root ponha arquivos ali.",

  "doctor.configuration.file":
    "{services, plural, one {# serviço permitido por {file}.} other {# serviços permitidos por {file}.}}",
  "doctor.configuration.build":
    "{services, plural, one {# serviço permitido pela compilação.} other {# serviços permitidos pela compilação.}}",
  "doctor.configuration.loopback":
    "http simples é permitido para esta própria máquina, para desenvolvimento.",
  "doctor.configuration.refused":
    "{services, plural, one {A política desta máquina recusa # serviço que a configuração indica.} other {A política desta máquina recusa # serviços que a configuração indica.}}",
  "doctor.configuration.refused.file":
    "{services, plural, one {A política desta máquina recusa # serviço que {file} indica.} other {A política desta máquina recusa # serviços que {file} indica.}}",
  "doctor.configuration.refused.repair":
    "Retire-o da configuração ou peça ao administrador que o inclua na política.",
  "doctor.configuration.empty":
    "Nenhum serviço é indicado; por isso, esta máquina não pode se comunicar com nenhum.",
  "doctor.configuration.empty.repair":
    "Indique o serviço como `services` no arquivo de configuração; docs/cli.md o descreve.",
  "doctor.configuration.empty.repair.file":
    "Indique o serviço como `services` em {file}; docs/cli.md o descreve.",
  "doctor.configuration.repair.place":
    "Corrija o ponto indicado acima; docs/cli.md descreve o arquivo.",
  "doctor.configuration.repair.owner": "Torne root, ou você, dono do arquivo.",
  "doctor.configuration.repair.mode": "Retire de outros usuários a permissão de gravar ali.",

  "doctor.machine.known":
    "O ID da máquina existe; {traits, plural, one {# característica do hardware pode ser lida} other {# características do hardware podem ser lidas}} ({confidence, select, high {confiança alta} medium {confiança média} low {confiança baixa} other {sem confiança}}).",
  "doctor.machine.shared":
    "O ID da máquina parece ter vindo com uma imagem; outras máquinas podem tê-lo também.",
  "doctor.machine.shared.repair":
    "Crie um novo, antes de vincular esta máquina: esvazie /etc/machine-id e execute `systemd-machine-id-setup` como root.",
  "doctor.machine.dbus":
    "O D-Bus guarda outro ID de máquina, como faz uma imagem copiada. Este programa usa o do próprio sistema.",
  "doctor.machine.dbus.repair": "Faça o D-Bus usar o ID do sistema.",
  "doctor.machine.bare":
    "O ID da máquina existe, mas nenhum dos nomes próprios do hardware pode ser lido: não seria possível distinguir uma cópia desta máquina.",
  "doctor.machine.bare.repair":
    "Em uma máquina virtual, faça o hipervisor dar a ela um número de série ou um endereço de rede fixo; senão, não é preciso fazer nada.",
  "doctor.machine.container":
    "O ID da máquina existe; isto é um contêiner ({container}), cujo hardware não tem nomes próprios: não seria possível distinguir uma cópia dele.",
  "doctor.machine.container.repair":
    "Vincule o host em vez disso ou monte o /etc/machine-id dele e indique-o como `machineIdFile`; docs/cli.md o descreve.",
  "doctor.machine.repair.mount":
    "Monte ali o /etc/machine-id do host ou retire `machineIdFile` da configuração.",
  "doctor.machine.repair.make": "Faça o sistema criar um ID de máquina.",
  "doctor.machine.repair.make.container":
    "Faça o sistema criar um ID de máquina e guarde-o com os volumes do contêiner.",

  "doctor.disk.writable": "Um arquivo foi gravado ali, fixado no disco e removido.",
  "doctor.disk.made": "Ainda não existe; foi criado, recebeu dados e foi removido.",
  "doctor.disk.full": "O disco está quase cheio.",
  "doctor.disk.full.repair": "Libere espaço antes que fique cheio.",
  "doctor.disk.repair.private": "Impeça o acesso de outros usuários a ele.",
  "doctor.disk.repair.private.done": "Outros usuários não têm mais acesso a {directory}.",
  "doctor.disk.repair.place":
    "Abra lugar para um diretório ali ou indique outro `stateDirectory` na configuração.",
  "doctor.disk.repair.owner": "Faça que o diretório seja deste usuário e de mais ninguém.",
  "doctor.disk.repair.room": "Libere espaço no disco e tente de novo.",
  "doctor.disk.repair.read-only":
    "O disco está montado só para leitura: monte-o para gravação ou indique outro `stateDirectory` na configuração.",

  "doctor.record.none": "Esta máquina ainda não está vinculada, e nada está danificado.",
  "doctor.record.devices":
    "{organizations, plural, one {Esta máquina é um dispositivo de # organização; o registro foi feito nela.} other {Esta máquina é um dispositivo de # organizações; o registro foi feito nela.}}",
  "doctor.record.waiting":
    "{approvals, plural, one {Esta máquina aguarda # aprovação; o registro foi feito nela.} other {Esta máquina aguarda # aprovações; o registro foi feito nela.}}",
  "doctor.record.both":
    "Esta máquina é um dispositivo de {organizations, plural, one {# organização} other {# organizações}} e aguarda {approvals, plural, one {# aprovação} other {# aprovações}}; o registro foi feito nela.",
  "doctor.record.damaged.repair":
    "Qualquer comando que usa o registro o põe de lado, nunca o apaga, e diz o que restou.",
  "doctor.record.aside":
    "{files, plural, one {# arquivo não pôde ser lido em algum momento e foi posto de lado.} other {# arquivos não puderam ser lidos em algum momento e foram postos de lado.}}",
  "doctor.record.aside.repair":
    "Veja `latchkey status`: se nenhum dispositivo faltar, remova o que foi posto de lado.",

  "doctor.journal.none": "Nenhuma resposta e nenhuma troca de chave ficou em aberto.",
  "doctor.journal.answers":
    "{answers, plural, one {# resposta foi interrompida.} other {# respostas foram interrompidas.}}",
  "doctor.journal.changes":
    "{changes, plural, one {# troca da credencial de um dispositivo foi interrompida.} other {# trocas da credencial de um dispositivo foram interrompidas.}}",
  "doctor.journal.both":
    "Houve interrupção de {answers, plural, one {# resposta} other {# respostas}} e de {changes, plural, one {# troca da credencial de um dispositivo} other {# trocas da credencial de um dispositivo}}.",
  "doctor.journal.repair":
    "O próximo comando que consultar o serviço conclui isso; nada se perde e nada acontece duas vezes.",

  "doctor.leftovers.none": "Nada ficou gravado pela metade.",
  "doctor.leftovers.some":
    "{files, plural, one {# arquivo nosso ficou gravado pela metade por um programa que foi encerrado; nada nele conta.} other {# arquivos nossos ficaram gravados pela metade por um programa que foi encerrado; nada neles conta.}}",
  "doctor.leftovers.repair": "Remova-os.",
  "doctor.leftovers.repair.done":
    "{files, plural, one {# arquivo gravado pela metade foi removido.} other {# arquivos gravados pela metade foram removidos.}}",

  "doctor.lock.free": "Nenhum outro processo está vinculando esta máquina.",
  "doctor.lock.none": "Não é possível obter a trava.",
  "doctor.lock.none.repair": "Reinicie esta máquina.",
  "doctor.lock.taken": "Outro processo está vinculando esta máquina.",
  "doctor.lock.taken.by":
    "Outro processo está vinculando esta máquina: processo {pid} do usuário {user}, desde {since}.",
  "doctor.lock.taken.repair":
    "Espere que termine. Se estiver travado, encerre-o; nada se perde com isso.",

  "doctor.keychain.works": "O chaveiro recebeu um item, devolveu-o e o removeu.",
  "doctor.keychain.files":
    "Os segredos ficam em arquivos, protegidos só pelas permissões, como diz a configuração: quem puder ler o disco os tem.",
  "doctor.keychain.files.repair":
    "Se esta máquina tem um chaveiro, mova os segredos para lá com `latchkey credentials migrate --to os-keychain`; em um dispositivo sem chaveiro, `encrypted-file` ou `systemd-credentials` os criptografa.",
  "doctor.keychain.repair.make":
    "Crie um chaveiro com a senha deste usuário, por exemplo entrando uma vez na área de trabalho ou com `seahorse`; defina-o como padrão.",
  "doctor.keychain.repair.libsecret": "Instale libsecret.",
  "doctor.keychain.repair.start": "Inicie um chaveiro nesta sessão.",
  "doctor.keychain.repair.session":
    "Entre em uma sessão da área de trabalho ou inicie este programa em uma: `dbus-run-session -- …`; sem área de trabalho, defina `credentialStore` na configuração.",
  "doctor.keychain.repair.private": "Retire as permissões de outros usuários.",
  "doctor.keychain.store.works": "O lugar dos segredos recebeu um item, devolveu-o e o removeu.",
  "doctor.keychain.repair.headless":
    'Em uma máquina sem área de trabalho, indique outro lugar no arquivo de configuração: `"credentialStore": "systemd-credentials"` para um programa executado como root, ou `"credentialStore": "encrypted-file"` e `{setting}` (32 bytes aleatórios em base64, legíveis só por este usuário).',
  "doctor.keychain.disagreement":
    "Os segredos desta máquina estão em {store}, para onde foram movidos; a configuração indica {configured}.",
  "doctor.keychain.disagreement.repair":
    "Defina `credentialStore` como `{store}` no arquivo de configuração, ou mova os segredos para o que ele indica.",
  "doctor.keychain.also-in": "{store} também tem segredos deste programa, e eles não contam.",
  "doctor.keychain.also-in.repair":
    "Mova-os para o lugar que conta, a menos que você saiba que ninguém precisa deles.",

  "doctor.credentials.both": "A chave do dispositivo e a credencial do aplicativo estão lá.",
  "doctor.credentials.application": "A credencial do aplicativo está lá.",
  "doctor.credentials.device":
    "A chave do dispositivo está lá, e é tudo de que um dispositivo precisa.",
  "doctor.credentials.none":
    "Nenhuma credencial do aplicativo está armazenada; por isso, ainda não é possível abrir convites deste serviço.",
  "doctor.credentials.lost": "A chave do próprio dispositivo não está mais no chaveiro.",
  "doctor.credentials.repair":
    "Armazene a credencial que você recebeu (veja `latchkey credentials set --help`).",

  "doctor.clock.agrees":
    "{services, plural, one {Confere com o do serviço, com diferença de até {seconds} s.} other {Confere com os de todos os serviços, com diferença de até {seconds} s.}}",
  "doctor.clock.offline":
    "Nada foi enviado, como pedido; a hora não foi consultada em nenhum outro lugar.",
  "doctor.clock.unasked": "Não foi possível consultar a hora em nenhum serviço.",
  "doctor.clock.seconds":
    "{direction, select, behind {O relógio desta máquina está {size, number} s atrasado em relação a {service}.} other {O relógio desta máquina está {size, number} s adiantado em relação a {service}.}}",
  "doctor.clock.minutes":
    "{direction, select, behind {O relógio desta máquina está {size, number} min atrasado em relação a {service}.} other {O relógio desta máquina está {size, number} min adiantado em relação a {service}.}}",
  "doctor.clock.hours":
    "{direction, select, behind {O relógio desta máquina está {size, plural, one {# hora} other {# horas}} atrasado em relação a {service}.} other {O relógio desta máquina está {size, plural, one {# hora} other {# horas}} adiantado em relação a {service}.}}",
  "doctor.clock.days":
    "{direction, select, behind {O relógio desta máquina está {size, plural, one {# dia} other {# dias}} atrasado em relação a {service}.} other {O relógio desta máquina está {size, plural, one {# dia} other {# dias}} adiantado em relação a {service}.}}",
  "doctor.clock.either": "Um dos dois está errado; o relógio de um serviço raramente está.",
  "doctor.clock.theirs": "Confere com {service}; portanto, o relógio errado é o do outro serviço.",
  "doctor.clock.repair": "Deixe a rede acertar o relógio.",
  "doctor.clock.repair.settings":
    "Deixe a rede acertar o relógio, nos ajustes de data e hora do sistema.",
  "doctor.clock.repair.theirs": "Avise quem opera {service} que o relógio do serviço está errado.",

  "doctor.proxy.off": "Nenhum proxy é usado, como diz a configuração.",
  "doctor.proxy.none": "Nenhum proxy é usado: nem a configuração nem o ambiente indica um.",
  "doctor.proxy.exempt": "A configuração indica um proxy, e o serviço está isento dele.",
  "doctor.proxy.exempt.variable": "Um proxy é indicado ({variable}), e o serviço está isento dele.",
  "doctor.proxy.there": "{proxy} está lá, como diz a configuração.",
  "doctor.proxy.there.variable": "{proxy} está lá ({variable}).",
  "doctor.proxy.repair": 'Corrija `proxy` na configuração ou defina-o como "none".',
  "doctor.proxy.repair.file": 'Corrija `proxy` em {file} ou defina-o como "none".',
  "doctor.proxy.repair.password":
    "Corrija `proxy` na configuração ou deixe que só o dono leia o arquivo com a senha.",
  "doctor.proxy.repair.variable": "Corrija {variable} ou deixe de usá-la.",

  "doctor.authorities.own": "São confiáveis as autoridades do próprio Node e as do sistema.",
  "doctor.authorities.named":
    "São confiáveis as autoridades do próprio Node, as do sistema e {named, plural, one {# certificado} other {# certificados}} de `caFile`.",
  "doctor.authorities.extra":
    "São confiáveis as autoridades do próprio Node, as do sistema e {extra, plural, one {# certificado} other {# certificados}} de NODE_EXTRA_CA_CERTS.",
  "doctor.authorities.both":
    "São confiáveis as autoridades do próprio Node, as do sistema, {named, plural, one {# certificado} other {# certificados}} de `caFile` e {extra, plural, one {# certificado} other {# certificados}} de NODE_EXTRA_CA_CERTS.",
  "doctor.authorities.empty.repair":
    "Ponha certificados em formato PEM em {file} ou retire `caFile` da configuração.",
  "doctor.authorities.expired.all": "Todos os certificados de `caFile` expiraram.",
  "doctor.authorities.expired.all.repair":
    "Peça a quem opera a autoridade o certificado atual e ponha-o em {file}.",
  "doctor.authorities.expired":
    "{expired, plural, one {# certificado de `caFile` expirou.} other {# certificados de `caFile` expiraram.}}",
  "doctor.authorities.expired.repair":
    "Remova de {file} o que expirou, quando o serviço for acessado sem isso.",
  "doctor.authorities.variable":
    "O arquivo indicado por NODE_EXTRA_CA_CERTS não contém certificado utilizável e é ignorado.",
  "doctor.authorities.variable.repair": "Corrija NODE_EXTRA_CA_CERTS ou remova a variável.",
  "doctor.authorities.bundle":
    "O sistema não tem um conjunto de autoridades: só as que o Node traz são confiáveis.",
  "doctor.authorities.bundle.repair":
    "Instale o pacote `ca-certificates` se for necessária a autoridade própria de uma empresa.",

  "doctor.service.none": "Nenhum serviço é permitido aqui.",
  "doctor.service.answered": "Respondeu em {milliseconds, number} ms e é o serviço que deve ser.",
  "doctor.service.answered.certificate":
    "Respondeu em {milliseconds, number} ms e é o serviço que deve ser; o certificado é de {issuer}.",
  "doctor.service.repair.name":
    "Veja se esta máquina encontra nomes em geral e se o nome está certo.",
  "doctor.service.repair.portal":
    "Abra um navegador, entre na rede e execute `latchkey doctor` de novo.",
  "doctor.service.repair.intercepted":
    "Pergunte a quem opera esta rede sobre o emissor. Se for intencional, ponha o certificado dele em um arquivo PEM e indique-o como `caFile` na configuração.",
  "doctor.service.repair.intercepted.file":
    "Pergunte a quem opera esta rede sobre o emissor. Se for intencional, ponha o certificado dele em um arquivo PEM e indique-o como `caFile` em {file}.",
  "doctor.service.repair.certificate":
    "Avise quem opera o serviço que o certificado não é válido agora.",
  "doctor.service.repair.route":
    "Verifique a rede desta máquina e se um firewall a deixa acessar {host}, porta {port}; se outros também não o acessam, avise quem opera o serviço.",

  "doctor.enrolments.none": "Esta máquina ainda não está vinculada.",
  "doctor.enrolments.opens": "A credencial do próprio dispositivo abre o serviço.",
  "doctor.enrolments.disallowed":
    "O serviço desta vinculação não está mais entre os permitidos aqui.",
  "doctor.enrolments.disallowed.repair":
    "Inclua-o em `services` na configuração ou saia com `latchkey unenrol --offline`.",

  "doctor.display.system": "Este sistema traz a sua própria.",
  "doctor.display.none":
    "Não há sessão gráfica aqui: `latchkey inspect` e `latchkey accept` não precisam dela.",
  "doctor.display.answers": "Uma sessão gráfica responde.",
  "doctor.display.repair": "Corrija ou remova {variable}: ninguém responde onde ela aponta.",

  "doctor.browser.found": "{browser} mostra a janela.",
  "doctor.browser.repair.configured":
    "Corrija `browser` na configuração: nada pode ser iniciado ali.",
  "doctor.browser.repair.configured.file":
    "Corrija `browser` em {file}: nada pode ser iniciado ali.",
  "doctor.browser.repair.install": "Instale um navegador.",
  "doctor.browser.repair.install.named": "Instale Chromium, Chrome ou Edge.",

  "doctor.registration.answered": "Um link foi aberto, e este programa respondeu.",
  "doctor.registration.headless": "Não há sessão gráfica em que se possa abrir um link.",
  "doctor.registration.headless.registered": "A associação em si está como deve.",
  "doctor.registration.headless.missing": "Este usuário não tem associação.",
  "doctor.registration.headless.foreign": "Outro programa, {program}, está associado.",
  "doctor.registration.missing": "Links {scheme}: não abrem nada nesta área de trabalho.",
  "doctor.registration.stale.exec_unreadable":
    "A associação está desatualizada: não é possível ler a linha Exec.",
  "doctor.registration.stale.exec_without_link":
    "A associação está desatualizada: a linha Exec não recebe link.",
  "doctor.registration.stale.absent": "A associação está desatualizada: {path} não existe.",
  "doctor.registration.stale.not_executable":
    "A associação está desatualizada: não é possível iniciar {path}.",
  "doctor.registration.stale.other_installation":
    "A associação está desatualizada: inicia outra instalação deste programa.",
  "doctor.registration.stale.other_node": "A associação está desatualizada: inicia outro Node.",
  "doctor.registration.unsupported.kept_by_application":
    "Não é possível examinar a associação: o sistema a guarda no aplicativo instalado.",
  "doctor.registration.unsupported.no_registry_tool":
    "Não é possível examinar a associação: `reg.exe` não executa.",
  "doctor.registration.foreign": "Links {scheme}: abrem outro programa, {program}.",
  "doctor.registration.other": "Um link foi aberto, e outra instalação respondeu: {program}.",
  "doctor.registration.silent": "Um link foi aberto e não iniciou este programa.",
  "doctor.registration.refused": "A área de trabalho não abre o link (código de saída {exit}).",
  "doctor.registration.untried.no_session": "Não foi possível testar: não há sessão gráfica.",
  "doctor.registration.untried.application_alone":
    "Não foi possível testar: este sistema abre links só pelo aplicativo.",
  "doctor.registration.untried.no_directory":
    "Não foi possível testar: não há diretório privado para a resposta.",
  "doctor.registration.untried.no_opener":
    "Não foi possível testar: nem `xdg-open` nem `gio` está instalado.",
  "doctor.registration.repair.register": "Associe os links para este usuário.",
  "doctor.registration.repair.register.done": "Links associados para este usuário.",
  "doctor.registration.repair.replace": "Se isso não for intencional, assuma os links.",
  "doctor.registration.repair.session":
    "Saia da sessão e entre de novo, para que a área de trabalho releia a associação; um navegador em Snap ou Flatpak pode perguntar uma vez se pode abrir links.",

  "report.wrote":
    "{bytes, plural, one {{file} foi gravado (# byte); só você pode ler.} other {{file} foi gravado (# bytes); só você pode ler.}}",
  "report.holds":
    "Contém versões, resultados de testes, ajustes e a estrutura do registro de vinculação.",
  "report.names":
    "Contém os nomes deste host, deste usuário e dos serviços, organizações, dispositivos e arquivos dele.",
  "report.nameless":
    "Não contém nomes; `--names` inclui os de serviços, organizações e dispositivos.",
  "report.look": "Confira o arquivo antes de enviá-lo a alguém.",
} as const satisfies Readonly<Record<keyof typeof English, string>>;
