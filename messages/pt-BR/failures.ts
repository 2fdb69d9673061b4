import type { FAILURES as English } from "../en/failures.ts";

/** Failures and notices in Brazilian Portuguese. */
export const FAILURES = {
  "error.link.none.title": "Nenhum convite encontrado",
  "error.link.none.text": "Não há link de convite nem código de acesso neste texto.",
  "error.link.none.advice": "Cole o link ou o código de acesso do e-mail de convite.",
  "error.link.malformed.title": "Isto não é um link de convite",
  "error.link.malformed.text": "O link não tem a forma de um convite.",
  "error.link.malformed.advice":
    "Copie o link inteiro do e-mail ou digite o código de acesso que está abaixo dele.",
  "error.link.cut_off.title": "O link foi cortado",
  "error.link.cut_off.text":
    "Falta uma parte do link ou do código; programas de e-mail cortam linhas longas.",
  "error.link.cut_off.advice":
    "Copie o link inteiro do e-mail ou digite o código de acesso que está abaixo dele.",
  "error.link.mistyped.title": "Um caractere está errado",
  "error.link.mistyped.text":
    "O link ou código foi alterado no caminho ou digitado errado: os caracteres de verificação não conferem.",
  "error.link.mistyped.advice":
    "Compare com o e-mail caractere por caractere ou cole em vez de digitar.",
  "error.link.foreign.title": "Este link é de outro programa",
  "error.link.foreign.text": "O link não é um convite para este programa.",
  "error.link.foreign.advice":
    "Use o link do e-mail de convite ou pergunte a quem convidou você para qual programa ele é.",
  "error.link.ambiguous.title": "Mais de um convite",
  "error.link.ambiguous.text": "O texto contém dois ou mais convites diferentes.",
  "error.link.ambiguous.advice": "Cole somente o link ou código que você quer usar.",
  "error.link.wrapped.title": "A proteção de e-mail esconde o link",
  "error.link.wrapped.text":
    "Um serviço de proteção de e-mail pôs um link próprio no lugar do convite, e só o servidor dele consegue lê-lo.",
  "error.link.wrapped.advice":
    "Digite o código de acesso do e-mail ou abra o link em um navegador e cole o endereço a que ele leva.",
  "error.service.not_configured.title": "Nenhum serviço configurado",
  "error.service.not_configured.text":
    "O convite não diz a qual serviço pertence, e esta máquina não tem um serviço padrão.",
  "error.service.not_configured.advice":
    "Use o link em vez do código ou defina `defaultService` no arquivo de configuração.",
  "error.service.not_allowed.title": "Este serviço não é permitido aqui",
  "error.service.not_allowed.text":
    "O convite pertence a um serviço com o qual esta máquina não pode se comunicar. Nada foi enviado.",
  "error.service.not_allowed.advice":
    "Se você esperava este serviço, peça a quem cuida desta máquina que o inclua no arquivo de configuração.",
  "error.service.address_invalid.title": "Isto não é o endereço de um serviço",
  "error.service.address_invalid.text":
    "Um serviço tem um endereço https, e nada vem depois do nome.",
  "error.service.address_invalid.advice":
    "Digite-o como está no e-mail de convite; ele começa com https.",
  "error.service.insecure.title": "Este serviço não é protegido",
  "error.service.insecure.text": "O convite indica um serviço sem https. Nada foi enviado.",
  "error.service.insecure.advice": "Peça um link https a quem convidou você.",
  "error.service.unreachable.title": "Não é possível acessar o serviço",
  "error.service.unreachable.text": "Não foi possível conectar ao serviço.",
  "error.service.unreachable.advice":
    "Verifique a rede desta máquina e tente de novo; nada se perde e nada acontece duas vezes.",
  "error.service.timeout.title": "O serviço está demorando demais",
  "error.service.timeout.text": "O serviço não respondeu a tempo.",
  "error.service.timeout.advice": "Tente de novo; o mesmo convite nunca é aceito duas vezes.",
  "error.service.certificate.title": "O serviço não conseguiu provar quem é",
  "error.service.certificate.text":
    "O certificado não é válido para ele. Nada confidencial foi enviado.",
  "error.service.certificate.advice":
    "Verifique o relógio desta máquina; se estiver certo, informe a quem opera o serviço o que está abaixo.",
  "error.service.redirected.title": "O serviço aponta para outro lugar",
  "error.service.redirected.text":
    "O serviço respondeu com um redirecionamento, que não é seguido.",
  "error.service.redirected.advice":
    "Se esta rede pede login antes, entre por um navegador; depois tente de novo.",
  "error.service.not_latchkey.title": "Outra coisa respondeu",
  "error.service.not_latchkey.text":
    "O que respondeu não é um serviço de convites; pode ser uma página de login desta rede.",
  "error.service.not_latchkey.advice":
    "Se esta rede pede login antes, entre por um navegador; depois tente de novo.",
  "error.service.metadata_invalid.title": "O serviço não está bem configurado",
  "error.service.metadata_invalid.text":
    "O que o serviço informa sobre si não corresponde ao endereço dele; por isso, não é confiável.",
  "error.service.metadata_invalid.advice":
    "Avise quem opera o serviço; nada precisa mudar nesta máquina.",
  "error.service.rate_limited.title": "Tentativas demais",
  "error.service.rate_limited.text": "O serviço pede que se espere antes da próxima tentativa.",
  "error.service.rate_limited.advice": "Espere um minuto e tente de novo.",
  "error.service.failed.title": "O serviço está com um problema",
  "error.service.failed.text": "O serviço não conseguiu responder por causa de uma falha própria.",
  "error.service.failed.advice":
    "Tente de novo em alguns minutos; o mesmo convite nunca é aceito duas vezes.",
  "error.service.request_refused.title": "O serviço recusou a solicitação",
  "error.service.request_refused.text":
    "O serviço não aceitou o que este programa enviou; um dos dois pode ser antigo demais.",
  "error.service.request_refused.advice":
    "Atualize este programa e tente de novo; se continuar, avise quem opera o serviço.",
  "error.network.offline.title": "Esta máquina está sem rede",
  "error.network.offline.text": "Não há caminho desta máquina até o serviço: falta rede ou rota.",
  "error.network.offline.advice":
    "Verifique o cabo ou a conexão sem fio e tente de novo; nada se perde enquanto isso.",
  "error.network.name_unresolved.title": "O endereço do serviço não foi encontrado",
  "error.network.name_unresolved.text": "Não foi possível encontrar o nome do serviço nesta rede.",
  "error.network.name_unresolved.advice":
    "Verifique o servidor de nomes (DNS) da rede e tente de novo; nada se perde enquanto isso.",
  "error.network.proxy_unreachable.title": "Não é possível acessar o proxy",
  "error.network.proxy_unreachable.text":
    "Esta máquina acessa o serviço por um proxy, e o proxy não responde.",
  "error.network.proxy_unreachable.advice":
    "Verifique `proxy` no arquivo de configuração ou `HTTPS_PROXY` e tente de novo.",
  "error.network.proxy_refused.title": "O proxy não permite a passagem",
  "error.network.proxy_refused.text":
    "O proxy desta rede exige outras credenciais ou proíbe a conexão.",
  "error.network.proxy_refused.advice":
    "Armazene o usuário e a senha do proxy como `docs/cli.md` descreve em `proxyCredentialFile` e tente de novo.",
  "error.network.captive_portal.title": "Esta rede pede login antes",
  "error.network.captive_portal.text":
    "Uma página web respondeu no lugar do serviço, como as páginas de login de redes para visitantes.",
  "error.network.captive_portal.advice": "Abra um navegador e entre na rede; depois tente de novo.",
  "error.network.intercepted.title": "Outro respondeu no lugar do serviço",
  "error.network.intercepted.text":
    "O certificado vem de um emissor em que esta máquina não confia, como um proxy de inspeção. Nada confidencial foi enviado.",
  "error.network.intercepted.advice":
    "Pergunte a quem opera esta rede sobre o emissor indicado abaixo; se for intencional, informe o certificado dele em `caFile`.",
  "error.clock.skewed.title": "O relógio desta máquina está errado",
  "error.clock.skewed.text":
    "O relógio difere tanto do relógio do serviço que toda prova desta máquina é recusada.",
  "error.clock.skewed.advice":
    "Verifique a data e a hora desta máquina, de preferência pela rede (NTP); depois tente de novo.",
  "error.credentials.absent.title": "Sem credencial para este serviço",
  "error.credentials.absent.text": "Esta máquina não tem credencial de cliente para o serviço.",
  "error.credentials.absent.advice": "Armazene a que você recebeu com `latchkey credentials set`.",
  "error.credentials.locked.title": "O chaveiro está bloqueado",
  "error.credentials.locked.text":
    "A credencial está no chaveiro desta máquina, e o chaveiro está bloqueado.",
  "error.credentials.locked.advice":
    "Desbloqueie o chaveiro (entre na sessão da área de trabalho) e tente de novo.",
  "error.credentials.lost.title": "A credencial sumiu",
  "error.credentials.lost.text":
    "Uma credencial foi armazenada nesta máquina e não está mais no chaveiro dela.",
  "error.credentials.lost.advice":
    "Armazene-a de novo com `latchkey credentials set` ou peça um novo convite.",
  "error.credentials.unavailable.title": "Não é possível acessar os segredos",
  "error.credentials.unavailable.text":
    "O chaveiro desta máquina, ou o lugar configurado em vez dele, não pode ser usado agora.",
  "error.credentials.unavailable.advice":
    "Inicie uma sessão da área de trabalho com chaveiro. Em uma máquina sem chaveiro, defina `credentialStore` no arquivo de configuração como `encrypted-file` (com `credentialKey` ao lado) ou `systemd-credentials`; `latchkey doctor` diz mais.",
  "error.credentials.malformed.title": "Não é possível ler a credencial",
  "error.credentials.malformed.text":
    "O que está armazenado, ou foi entregue, não é uma credencial de cliente.",
  "error.credentials.malformed.advice":
    "Armazene-a de novo com `latchkey credentials set`; a ajuda do comando mostra a forma.",
  "error.credentials.not_stored.title": "A credencial não foi armazenada",
  "error.credentials.not_stored.text": "O chaveiro recebeu a credencial e não a guardou.",
  "error.credentials.not_stored.advice":
    "Se o chaveiro pedir confirmação, confirme e tente de novo.",
  "error.credentials.rejected.title": "O serviço não aceita a credencial",
  "error.credentials.rejected.text":
    "O ID ou o segredo do cliente está errado ou foi cancelado, ou o relógio desta máquina está muito fora da hora.",
  "error.credentials.rejected.advice":
    "Verifique o relógio e armazene a credencial certa com `latchkey credentials set`.",
  "error.credentials.insufficient.title": "A credencial não permite isto",
  "error.credentials.insufficient.text":
    "O serviço conhece a credencial, mas não permite que ela abra ou responda convites.",
  "error.credentials.insufficient.advice":
    "Peça a quem opera o serviço uma credencial com o escopo `invitation`.",
  "error.credentials.dpop_refused.title": "O serviço não vincula seus tokens",
  "error.credentials.dpop_refused.text":
    "A configuração exige tokens de acesso vinculados a esta máquina (DPoP); o serviço emitiu outro tipo.",
  "error.credentials.dpop_refused.advice":
    "Peça a quem opera o serviço que ative DPoP para este cliente.",
  "error.invitation.unknown.title": "O serviço não conhece este convite",
  "error.invitation.unknown.text": "Nenhum convite corresponde a este link ou código.",
  "error.invitation.unknown.advice":
    "Compare com o e-mail. Se for igual, peça um novo convite a quem convidou você.",
  "error.invitation.expired.title": "O convite expirou",
  "error.invitation.expired.text": "O prazo acabou; não é mais possível aceitá-lo nem recusá-lo.",
  "error.invitation.expired.advice": "Peça a quem convidou você que o envie de novo.",
  "error.invitation.revoked.title": "O convite foi cancelado",
  "error.invitation.revoked.text": "Quem o enviou o cancelou.",
  "error.invitation.revoked.advice": "Se você não esperava isto, pergunte a quem convidou você.",
  "error.invitation.superseded.title": "Um convite mais novo foi enviado",
  "error.invitation.superseded.text": "Este foi substituído quando o convite foi enviado de novo.",
  "error.invitation.superseded.advice":
    "Procure o e-mail de convite mais recente e use o link dele.",
  "error.invitation.declined.title": "O convite foi recusado",
  "error.invitation.declined.text": "Alguém já o recusou.",
  "error.invitation.declined.advice":
    "Se foi um engano, peça um novo convite a quem convidou você.",
  "error.invitation.rejected.title": "Um administrador disse não",
  "error.invitation.rejected.text": "A aceitação foi analisada e rejeitada.",
  "error.invitation.rejected.advice":
    "Fale com quem convidou você; essa pessoa pode enviar um novo convite.",
  "error.invitation.used.title": "O convite já foi usado",
  "error.invitation.used.text": "Ele já foi aceito, e um convite é respondido uma única vez.",
  "error.invitation.used.advice":
    "Se este dispositivo deveria tê-lo aceitado, execute `latchkey status`; senão, peça a quem convidou você um convite para este dispositivo.",
  "error.invitation.bound_elsewhere.title": "Outro dispositivo aceitou este convite",
  "error.invitation.bound_elsewhere.text":
    "Um convite pertence ao único dispositivo que o aceitou, e não foi este.",
  "error.invitation.bound_elsewhere.advice":
    "Peça a quem convidou você um convite para este dispositivo.",
  "error.acceptance.unknown.title": "O serviço não conhece esta aceitação",
  "error.acceptance.unknown.text":
    "O que esta máquina aguarda não existe no serviço, ou não para esta máquina.",
  "error.acceptance.unknown.advice": "Abra o convite de novo ou peça um novo.",
  "error.approval.pending.title": "Aguardando aprovação",
  "error.approval.pending.text": "Um administrador ainda não decidiu.",
  "error.approval.pending.advice":
    "Execute `latchkey wait` mais tarde; nada se perde enquanto isso.",
  "error.answer.unconfirmed.title": "Sua resposta foi enviada, mas falta o retorno",
  "error.answer.unconfirmed.text":
    "A conexão caiu antes de o serviço confirmá-la. Ela está anotada e nunca conta duas vezes.",
  "error.answer.unconfirmed.advice":
    "Tente de novo quando a rede voltar; o serviço será consultado sobre o que recebeu.",
  "error.answer.void.title": "É preciso responder mais uma vez",
  "error.answer.void.text":
    "Uma tentativa anterior não chegou ao serviço e foi abandonada, para que nunca possa contar depois.",
  "error.answer.void.advice": "Abra o convite e tente de novo.",
  "error.acceptance.expired.title": "Ninguém aprovou a tempo",
  "error.acceptance.expired.text": "A aceitação aguardou um administrador até o prazo acabar.",
  "error.acceptance.expired.advice": "Peça a quem convidou você que envie o convite de novo.",
  "error.machine.id_missing.title": "Esta máquina não tem identidade",
  "error.machine.id_missing.text":
    "O ID de máquina do sistema operacional não existe, está vazio ou é um valor provisório.",
  "error.machine.id_missing.advice":
    "No Linux, execute `systemd-machine-id-setup` como root e tente de novo.",
  "error.machine.changed.title": "Esta não é a máquina que foi vinculada",
  "error.machine.changed.text":
    "A vinculação neste disco foi feita em outro hardware ou em outra instalação.",
  "error.machine.changed.advice":
    "Peça um novo convite para esta máquina; a vinculação antiga não é usada aqui.",
  "error.device.not_enrolled.title": "Esta máquina não está vinculada",
  "error.device.not_enrolled.text": "Nenhum convite foi aceito nesta máquina ainda.",
  "error.device.not_enrolled.advice": "Abra um convite com `latchkey open` ou `latchkey accept`.",
  "error.device.ambiguous.title": "Qual organização?",
  "error.device.ambiguous.text": "Esta máquina é um dispositivo de mais de uma organização.",
  "error.device.ambiguous.advice": "Indique uma com `--organization`.",
  "error.device.unknown.title": "O serviço não conhece mais este dispositivo",
  "error.device.unknown.text": "O dispositivo foi removido no serviço.",
  "error.device.unknown.advice": "Peça um novo convite para esta máquina.",
  "error.device.deactivated.title": "Este dispositivo está desativado",
  "error.device.deactivated.text": "Um administrador desativou este dispositivo.",
  "error.device.deactivated.advice": "Peça ao administrador da organização que o ative de novo.",
  "error.device.refused.title": "O serviço não aceita este dispositivo",
  "error.device.refused.text":
    "O dispositivo foi desativado ou removido, a credencial dele foi substituída, ou o relógio desta máquina está muito fora da hora.",
  "error.device.refused.advice":
    "Verifique o relógio e depois fale com o administrador da organização.",
  "error.name.empty.title": "O nome está vazio",
  "error.name.empty.text": "Um dispositivo precisa de um nome que as pessoas reconheçam.",
  "error.name.empty.advice": "Digite um nome, por exemplo o lugar onde o dispositivo fica.",
  "error.name.too_long.title": "O nome é longo demais",
  "error.name.too_long.text": "O nome de um dispositivo tem no máximo 64 caracteres.",
  "error.name.too_long.advice": "Encurte o nome.",
  "error.name.forbidden_character.title": "O nome contém um caractere que não pode ser exibido",
  "error.name.forbidden_character.text":
    "Caracteres de controle, quebras de linha e caracteres invisíveis ou que mudam a direção do texto são recusados.",
  "error.name.forbidden_character.advice": "Digite o nome em vez de colar.",
  "error.name.taken.title": "Outro dispositivo tem este nome",
  "error.name.taken.text":
    "Nesta organização, cada dispositivo tem um nome próprio, e este está em uso.",
  "error.name.taken.advice": "Dê outro nome, por exemplo com um número ou um lugar.",
  "error.reason.too_long.title": "O motivo é longo demais",
  "error.reason.too_long.text": "Um motivo tem no máximo 500 caracteres.",
  "error.reason.too_long.advice": "Encurte o motivo.",
  "error.machine.reinstalled.title": "Esta máquina foi reinstalada",
  "error.machine.reinstalled.text":
    "O hardware é o que foi vinculado, mas o sistema operacional nele é outra instalação.",
  "error.machine.reinstalled.advice":
    "Abra um convite para esta máquina; quando um administrador aprovar, ela recupera o nome e o lugar antigos.",
  "error.machine.board_replaced.title": "Uma peça desta máquina foi trocada",
  "error.machine.board_replaced.text":
    "Parte do hardware é a que foi vinculada e parte não, como após uma troca da placa-mãe.",
  "error.machine.board_replaced.advice":
    "Peça um convite para esta máquina; um administrador verá que é a mesma, consertada.",
  "error.machine.disk_moved.title": "Este disco vem de outra máquina",
  "error.machine.disk_moved.text":
    "O disco é o que foi vinculado, mas o hardware em volta não: o disco foi trazido para cá ou a placa-mãe foi trocada.",
  "error.machine.disk_moved.advice":
    "Peça um convite para esta máquina ou devolva o disco à máquina em que ele foi vinculado.",
  "error.machine.cloned.title": "Esta é uma cópia de outra máquina",
  "error.machine.cloned.text":
    "A vinculação veio com uma imagem copiada; a máquina em que ela foi feita é outra.",
  "error.machine.cloned.advice":
    "Peça um convite para esta máquina, que fará dela um dispositivo próprio; a vinculação copiada não é usada.",
  "error.enrolment.busy.title": "Esta máquina já está sendo vinculada",
  "error.enrolment.busy.text":
    "Outro processo está respondendo a um convite ou alterando a vinculação desta máquina agora.",
  "error.enrolment.busy.advice":
    "Espere que termine e tente de novo; o processo está indicado abaixo.",
  "error.usage.invalid.title": "Não é possível entender o comando",
  "error.usage.invalid.text":
    "Uma opção ou um argumento falta, é desconhecido, inutilizável ou contradiz outro.",
  "error.usage.invalid.advice": "Execute o comando com `--help`.",
  "error.config.invalid.title": "Não é possível ler a configuração",
  "error.config.invalid.text":
    "O arquivo de configuração não existe, está danificado ou contém algo inesperado.",
  "error.config.invalid.advice":
    "Corrija o ponto indicado abaixo; `docs/cli.md` descreve o arquivo.",
  "error.config.unsafe.title": "Um arquivo não está protegido",
  "error.config.unsafe.text":
    "Alguém além do dono poderia alterar o arquivo indicado abaixo; por isso, ele não é usado.",
  "error.config.unsafe.advice":
    "Torne root ou você dono do arquivo e retire de todos os demais a permissão de gravação.",
  "error.config.overruled.title": "Um serviço não conta",
  "error.config.overruled.text":
    "A configuração indica um serviço que a política do administrador não permite.",
  "error.config.overruled.advice":
    "Peça a quem cuida desta máquina que o permita ou retire-o do arquivo de configuração.",
  "error.sheet.unreadable.title": "Não é possível ler a planilha",
  "error.sheet.unreadable.text":
    "A planilha de máquinas está danificada ou não é um arquivo CSV ou XLSX com as colunas necessárias.",
  "error.sheet.unreadable.advice":
    "Corrija o que está indicado abaixo ou salve a planilha novamente como XLSX ou como CSV em UTF-8.",
  "error.sheet.row_missing.title": "Esta máquina não está na planilha",
  "error.sheet.row_missing.text":
    "Nenhuma linha da planilha cita esta máquina pelo número de série, endereço MAC, ID da máquina ou nome de host.",
  "error.sheet.row_missing.advice":
    "Adicione uma linha para ela ou corrija a que se refere a ela; abaixo está como esta máquina se identifica.",
  "error.sheet.row_ambiguous.title": "A planilha não diz qual linha é a certa",
  "error.sheet.row_ambiguous.text":
    "Mais de uma linha corresponde a esta máquina, ou uma linha corresponde em uma coluna e em outra não.",
  "error.sheet.row_ambiguous.advice":
    "Corrija as linhas indicadas abaixo, para que exatamente uma descreva esta máquina.",
  "error.state.corrupt.title": "Um registro foi danificado",
  "error.state.corrupt.text":
    "Não foi possível ler um arquivo deste programa. Ele foi posto de lado, não apagado.",
  "error.state.corrupt.advice":
    "Execute `latchkey status`; vincule de novo se o dispositivo faltar ali.",
  "error.state.newer.title": "Uma versão mais nova esteve aqui",
  "error.state.newer.text":
    "Um registro foi gravado por uma versão mais nova deste programa. Ele foi posto de lado, não apagado.",
  "error.state.newer.advice":
    "Instale de novo a versão mais nova e devolva o arquivo indicado abaixo ao lugar dele.",
  "error.state.unwritable.title": "Não é possível salvar nada",
  "error.state.unwritable.text":
    "O diretório de estado não pode ser usado; por isso, nada poderia ser guardado.",
  "error.state.unwritable.advice":
    "Verifique o espaço livre e as permissões do diretório indicado abaixo.",
  "error.window.no_display.title": "Não há tela",
  "error.window.no_display.text": "Uma janela precisa de uma sessão gráfica.",
  "error.window.no_display.advice": "Use `latchkey inspect` e `latchkey accept` em vez disso.",
  "error.window.no_browser.title": "Nenhum navegador para mostrar a janela",
  "error.window.no_browser.text":
    "Chromium, Chrome ou Edge não foi encontrado, ou não onde o arquivo de configuração indica.",
  "error.window.no_browser.advice":
    "Instale um deles, informe o caminho certo como `browser` no arquivo de configuração ou use `latchkey inspect` e `latchkey accept`.",
  "error.window.root.title": "A janela não abre para root",
  "error.window.root.text":
    "Navegadores se recusam a executar como root, e a proteção deles nunca é desligada aqui.",
  "error.window.root.advice":
    "Execute como o usuário comum da sessão da área de trabalho ou use `latchkey accept`.",
  "error.window.failed.title": "A janela não abriu",
  "error.window.failed.text": "O navegador iniciou e não mostrou a janela.",
  "error.window.failed.advice": "Tente de novo ou use `latchkey inspect` e `latchkey accept`.",
  "error.window.unresponsive.title": "A janela aberta não responde",
  "error.window.unresponsive.text":
    "Uma janela deste programa já está aberta e não recebeu o convite.",
  "error.window.unresponsive.advice":
    "Feche essa janela ou encerre o processo dela e abra o link de novo; nada se perde.",
  "error.window.full.title": "Há convites demais aguardando",
  "error.window.full.text": "A janela aberta guarda 20 deles; este não foi incluído.",
  "error.window.full.advice": "Responda a alguns deles ali e abra o link de novo.",
  "error.registration.unsupported.title": "Não é possível associar links aqui",
  "error.registration.unsupported.text":
    "Neste sistema, a área de trabalho sabe pelo aplicativo instalado qual programa abre links.",
  "error.registration.unsupported.advice": "Instale o aplicativo para desktop e inicie-o uma vez.",
  "error.registration.unwritable.title": "Não foi possível gravar a associação",
  "error.registration.unwritable.text":
    "Não foi possível alterar o arquivo indicado abaixo. O que já tinha sido alterado foi desfeito.",
  "error.registration.unwritable.advice":
    "Verifique as permissões e o espaço livre; `--system` precisa de root, sem ela a associação vale só para você.",
  "error.registration.taken.title": "Outro programa abre estes links",
  "error.registration.taken.text":
    "Os links deste programa estão associados ao programa indicado abaixo, que não foi alterado.",
  "error.registration.taken.advice":
    "Se isso não for intencional, assuma os links com `latchkey register --replace`.",
  "error.registration.ineffective.title": "A área de trabalho abre outra coisa",
  "error.registration.ineffective.text":
    "A associação foi gravada, mas a área de trabalho ainda prefere o que está indicado abaixo.",
  "error.registration.ineffective.advice": "Execute `latchkey doctor` para ver qual ajuste decide.",
  "error.internal.bug.title": "O Latchkey cometeu um erro",
  "error.internal.bug.text": "Aconteceu algo que deveria ser impossível.",
  "error.internal.bug.advice":
    "Tente de novo; se continuar, informe o erro com os detalhes abaixo.",
  "notice.accepted.approved.title": "Uma aceitação anterior foi concluída",
  "notice.accepted.approved.text":
    "Ela tinha sido interrompida depois que o serviço a recebeu: esta máquina é {deviceName} de {organization}.",
  "notice.accepted.waiting.title": "Uma aceitação anterior chegou",
  "notice.accepted.waiting.text":
    "Ela tinha sido interrompida depois que o serviço a recebeu; um administrador de {organization} precisa aprová-la.",
  "notice.accepted.rejected.title": "Uma aceitação anterior foi rejeitada",
  "notice.accepted.rejected.text":
    "O serviço a tinha recebido, e um administrador de {organization} disse não.",
  "notice.accepted.expired.title": "Uma aceitação anterior expirou",
  "notice.accepted.expired.text":
    "O serviço a tinha recebido, e ninguém de {organization} a aprovou a tempo.",
  "notice.not_delivered.title": "Uma resposta anterior não chegou",
  "notice.not_delivered.text":
    "A resposta a {organization} foi interrompida antes de o serviço recebê-la. Nada mudou; abra o convite de novo.",
  "notice.unconfirmed.title": "Uma resposta anterior ainda não foi confirmada",
  "notice.unconfirmed.text":
    "Não foi possível perguntar se {organization} a recebeu: {reason}. A pergunta será feita da próxima vez.",
  "notice.put_away.text": "{text} {advice}",
  "notice.put_away.file": "{text} {advice} O arquivo agora é {file}.",
  "notice.key.changed.title": "A chave deste dispositivo foi trocada",
  "notice.key.changed.text":
    "A troca tinha sido interrompida; em {service} vale a chave nova, e a anterior não abre mais nada.",
  "notice.key.kept.title": "A chave deste dispositivo continua a mesma",
  "notice.key.kept.text":
    "Uma troca tinha sido interrompida antes de valer em {service}; execute-a de novo se ainda for desejada.",
  "notice.key_open.title": "Uma troca da chave deste dispositivo não terminou",
  "notice.key_open.text": "Em {service}: {reason}. Ela continua da próxima vez.",
  "notice.left.title": "Uma desvinculação anterior foi concluída",
  "notice.left.text":
    "Ela tinha sido interrompida: esta máquina não é mais um dispositivo de {organization}.",
  "notice.leaving.title": "Uma desvinculação anterior não terminou",
  "notice.leaving.text":
    "Algo de {organization} ainda está nesta máquina: {reason}. Ela continua da próxima vez.",
  "notice.reason": "{title} ({code})",
  "notice.queue_full.title": "Há convites demais aguardando",
  "notice.queue_full.text":
    "{limit, plural, one {Já há # aguardando} other {Já há # aguardando}}; por isso, um que foi aberto por último não foi incluído. Responda a alguns destes e abra o link dele de novo.",
  "notice.unusable.title": "Outro link foi aberto: {title}",
  "notice.unusable.text": "{text} {advice}",
} as const satisfies Readonly<Record<keyof typeof English, string>>;
