import type { DOCTOR as English } from "../en/doctor.ts";

/** What `latchkey doctor` and `latchkey report` say, in Japanese. */
export const DOCTOR = {
  "doctor.testing": "このインストールを検査しています",
  "doctor.tested.program": "プログラムを検査しました",
  "doctor.tested.policy": "ポリシーを検査しました",
  "doctor.tested.configuration": "設定を検査しました",
  "doctor.tested.machine_id": "マシンの識別情報を検査しました",
  "doctor.tested.disk": "状態ディレクトリを検査しました",
  "doctor.tested.record": "登録記録を検査しました",
  "doctor.tested.journal": "未完了の回答を調べました",
  "doctor.tested.leftovers": "残されたファイルを調べました",
  "doctor.tested.lock": "ロックを検査しました",
  "doctor.tested.keychain": "キーチェーンを検査しました",
  "doctor.tested.credentials": "認証情報を検査しました",
  "doctor.tested.clock": "時計を検査しました",
  "doctor.tested.proxy": "プロキシを検査しました",
  "doctor.tested.authorities": "認証局を検査しました",
  "doctor.tested.service": "サービスを検査しました",
  "doctor.tested.enrolments": "登録を検査しました",
  "doctor.tested.display": "ディスプレイを検査しました",
  "doctor.tested.browser": "ブラウザーを検査しました",
  "doctor.tested.registration": "リンクの関連付けを検査しました",

  "doctor.group.program": "プログラム",
  "doctor.group.machine": "マシン",
  "doctor.group.state": "状態",
  "doctor.group.secrets": "シークレット",
  "doctor.group.network": "ネットワーク",
  "doctor.group.desktop": "デスクトップ",

  "doctor.status.pass": "合格",
  "doctor.status.warn": "警告",
  "doctor.status.fail": "不合格",
  "doctor.status.skipped": "省略",

  // How the parts of a line stand together.
  "doctor.line.failure": "{title}。{text}",
  "doctor.line.two": "{first}{second}",
  "doctor.line.about": "{subject}：{text}",
  "doctor.line.code": "{text}（{code}）",
  "doctor.line.code.detail": "{text}（{code}：{detail}）",
  "doctor.line.detail": "{text}（{detail}）",
  "doctor.subject.enrolment": "{organization}（{service}）",

  "doctor.fix.done": "{check}を修復しました：{text}",
  "doctor.fix.failed": "{check}を修復できませんでした（{code}）。",
  "doctor.repair.order": "修復の手順（この順に行ってください）：",
  "doctor.repair": "{number}. {check}：{text}",
  "doctor.repair.about": "{number}. {check}（{subject}）：{text}",
  "doctor.summary":
    "{pass, plural, other {合格#件}}、{warn, plural, other {警告#件}}、{fail, plural, other {不合格#件}}、{skipped, plural, other {省略#件}}。",

  "doctor.nothing": "検査するものがありません。",
  "doctor.offline": "指定どおり、何も送信していません。",
  "doctor.late": "{seconds, number}秒以内に結果が出ませんでした。",
  "doctor.late.repair":
    "`latchkey doctor --timeout 120`のように時間を延ばして、もう一度お試しください。",
  "doctor.mistake": "検査自体に問題が発生しました。",
  "doctor.mistake.repair": "ここに示された箇所を添えて報告してください。",

  // Something else that has to be repaired before this can be looked at.
  "doctor.first.policy": "このマシンのポリシーを使用できません。先にこの問題を解決してください。",
  "doctor.first.configuration":
    "設定またはポリシーを使用できません。先にこの問題を解決してください。",
  "doctor.first.file": "設定で指定されたファイルを使用できません。先にこの問題を解決してください。",
  "doctor.first.directory":
    "状態ディレクトリをこのままでは使用できません。先にこの問題を解決してください。",
  "doctor.first.directory.unread":
    "状態ディレクトリを読み取れません。先にこの問題を解決してください。",
  "doctor.first.record": "登録記録を使用できません。先にこの問題を解決してください。",
  "doctor.first.record.foreign": "登録記録が別のマシンのものです。先にこの問題を解決してください。",
  "doctor.first.keychain": "キーチェーンを使用できません。先にこの問題を解決してください。",
  "doctor.first.key": "デバイスの鍵がなくなっています。先にこの問題を解決してください。",
  "doctor.first.identity": "マシンの識別情報がありません。先にこの問題を解決してください。",
  "doctor.first.clock": "このマシンの時計が合っていません。先にこの問題を解決してください。",
  "doctor.first.proxy":
    "サービスへの接続に使うプロキシに問題があります。先にこの問題を解決してください。",
  "doctor.first.service": "サービスに問い合わせできません。先にこの問題を解決してください。",

  "doctor.program.runs": "{product} {version}（Node {node}、{system}）。",
  "doctor.program.old": "Node {node}は古すぎます。",
  "doctor.program.old.repair": "Node {least}以降をインストールしてください。",

  "doctor.policy.none":
    "ポリシーはありません。設定に従い、サービスはユーザーが確認して許可できます。",
  "doctor.policy.confirm":
    "{services, plural, other {ポリシーで#件のサービスが許可されています。ほかのサービスはウィンドウで確認して許可できます。}}",
  "doctor.policy.refuse":
    "{services, plural, other {ポリシーで#件のサービスが許可されています。ほかのサービスはすべて拒否されます。}}",
  "doctor.policy.repair.owner": "所有者をrootにしてください。",
  "doctor.policy.repair.file": "rootだけが書き込めるようにしてください。",
  "doctor.policy.repair.directory": "rootだけがファイルを置けるようにしてください。",

  "doctor.configuration.file":
    "{services, plural, other {{file}で#件のサービスが許可されています。}}",
  "doctor.configuration.build":
    "{services, plural, other {ビルドで#件のサービスが許可されています。}}",
  "doctor.configuration.loopback":
    "開発用に、このマシン自身への暗号化されていないhttpが許可されています。",
  "doctor.configuration.refused":
    "{services, plural, other {設定で指定された#件のサービスが、このマシンのポリシーで拒否されています。}}",
  "doctor.configuration.refused.file":
    "{services, plural, other {{file}で指定された#件のサービスが、このマシンのポリシーで拒否されています。}}",
  "doctor.configuration.refused.repair":
    "設定から削除するか、ポリシーへの追加を管理者に依頼してください。",
  "doctor.configuration.empty":
    "サービスが指定されていないため、このマシンはどのサービスとも通信できません。",
  "doctor.configuration.empty.repair":
    "設定ファイルの`services`にサービスを指定してください。説明はdocs/cli.mdにあります。",
  "doctor.configuration.empty.repair.file":
    "{file}の`services`にサービスを指定してください。説明はdocs/cli.mdにあります。",
  "doctor.configuration.repair.place":
    "上記の箇所を修正してください。ファイルの説明はdocs/cli.mdにあります。",
  "doctor.configuration.repair.owner": "ファイルの所有者をrootまたは自分にしてください。",
  "doctor.configuration.repair.mode": "ほかのユーザーの書き込み権限を外してください。",

  "doctor.machine.known":
    "マシンIDがあり、ハードウェアの特徴を{traits, plural, other {#件}}読み取れます（{confidence, select, high {信頼度：高} medium {信頼度：中} low {信頼度：低} other {信頼度：なし}}）。",
  "doctor.machine.shared":
    "マシンIDがイメージに含まれていたもののようです。ほかのマシンと重複している可能性があります。",
  "doctor.machine.shared.repair":
    "このマシンを登録する前に、新しいIDを作成してください。/etc/machine-idを空にしてから、rootで`systemd-machine-id-setup`を実行します。",
  "doctor.machine.dbus":
    "コピーされたイメージのように、D-Busが別のマシンIDを保持しています。このプログラムはシステムのIDを使用します。",
  "doctor.machine.dbus.repair": "D-BusがシステムのIDを使用するようにしてください。",
  "doctor.machine.bare":
    "マシンIDはありますが、ハードウェア固有の名前を読み取れません。このマシンのコピーを見分けることができません。",
  "doctor.machine.bare.repair":
    "仮想マシンの場合は、ハイパーバイザーでシリアル番号または固定のネットワークアドレスを割り当ててください。それ以外の場合、対処は不要です。",
  "doctor.machine.container":
    "マシンIDはありますが、これはコンテナー（{container}）で、ハードウェア固有の名前がありません。コピーを見分けることができません。",
  "doctor.machine.container.repair":
    "代わりにホストを登録するか、ホストの/etc/machine-idをマウントして`machineIdFile`に指定してください。説明はdocs/cli.mdにあります。",
  "doctor.machine.repair.mount":
    "そこにホストの/etc/machine-idをマウントするか、設定から`machineIdFile`を削除してください。",
  "doctor.machine.repair.make": "システムでマシンIDを作成してください。",
  "doctor.machine.repair.make.container":
    "システムでマシンIDを作成し、コンテナーのボリュームに保存してください。",

  "doctor.disk.writable": "ファイルを書き込み、ディスクに確定し、削除できました。",
  "doctor.disk.made": "まだありません。作成して書き込み、削除できることを確認しました。",
  "doctor.disk.full": "ディスクの空き容量がほとんどありません。",
  "doctor.disk.full.repair": "ディスクがいっぱいになる前に、空き容量を増やしてください。",
  "doctor.disk.repair.private": "ほかのユーザーがアクセスできないようにしてください。",
  "doctor.disk.repair.private.done":
    "ほかのユーザーが{directory}にアクセスできないようにしました。",
  "doctor.disk.repair.place":
    "そこにディレクトリを作成できるようにするか、設定で別の`stateDirectory`を指定してください。",
  "doctor.disk.repair.owner": "ディレクトリをこのユーザー専用にしてください。",
  "doctor.disk.repair.room": "ディスクの空き容量を増やしてから、もう一度お試しください。",
  "doctor.disk.repair.read-only":
    "ディスクが読み取り専用でマウントされています。書き込み可能にマウントするか、設定で別の`stateDirectory`を指定してください。",

  "doctor.record.none": "このマシンはまだ登録されておらず、壊れているものもありません。",
  "doctor.record.devices":
    "{organizations, plural, other {このマシンは#件の組織のデバイスです。記録はこのマシンで作成されたものです。}}",
  "doctor.record.waiting":
    "{approvals, plural, other {このマシンは#件の承認を待っています。記録はこのマシンで作成されたものです。}}",
  "doctor.record.both":
    "このマシンは{organizations, plural, other {#件の組織}}のデバイスで、{approvals, plural, other {#件の承認}}を待っています。記録はこのマシンで作成されたものです。",
  "doctor.record.damaged.repair":
    "記録を使うコマンドを実行すると、記録は削除されずに退避され、残っているものが示されます。",
  "doctor.record.aside":
    "{files, plural, other {読み取れなかった#個のファイルが退避されています。}}",
  "doctor.record.aside.repair":
    "`latchkey status`を確認し、足りないデバイスがなければ、退避されたファイルを削除してください。",

  "doctor.journal.none": "未完了の回答や鍵の変更はありません。",
  "doctor.journal.answers": "{answers, plural, other {#件の回答が中断しています。}}",
  "doctor.journal.changes":
    "{changes, plural, other {#件のデバイスの認証情報の変更が中断しています。}}",
  "doctor.journal.both":
    "{answers, plural, other {#件の回答}}と{changes, plural, other {#件のデバイスの認証情報の変更}}が中断しています。",
  "doctor.journal.repair":
    "サービスに問い合わせる次のコマンドが続きを行います。何も失われず、二重に処理されることもありません。",

  "doctor.leftovers.none": "書きかけのファイルはありません。",
  "doctor.leftovers.some":
    "{files, plural, other {終了したプログラムが残した書きかけのファイルが#個あります。内容は使用されません。}}",
  "doctor.leftovers.repair": "削除してください。",
  "doctor.leftovers.repair.done": "{files, plural, other {書きかけのファイルを#個削除しました。}}",

  "doctor.lock.free": "このマシンの登録を行っているプロセスはほかにありません。",
  "doctor.lock.none": "ロックをまったく取得できません。",
  "doctor.lock.none.repair": "このマシンを再起動してください。",
  "doctor.lock.taken": "別のプロセスがこのマシンの登録を行っています。",
  "doctor.lock.taken.by":
    "別のプロセスがこのマシンの登録を行っています（プロセス{pid}、ユーザー{user}、{since}から）。",
  "doctor.lock.taken.repair":
    "終わるまで待ってください。停止している場合は、終了させてください。何も失われません。",

  "doctor.keychain.works": "キーチェーンで項目の保存、読み取り、削除ができました。",
  "doctor.keychain.files":
    "設定に従い、シークレットはファイルに保存され、アクセス権だけで保護されています。ディスクを読める人は誰でも入手できます。",
  "doctor.keychain.files.repair":
    "このマシンにキーチェーンがある場合は、`latchkey credentials migrate --to os-keychain`でシークレットを移動してください。ないデバイスでは、`encrypted-file`または`systemd-credentials`で暗号化できます。",
  "doctor.keychain.repair.make":
    "デスクトップに一度サインインするか`seahorse`を使うなどして、このユーザーのパスワードでキーリングを作成し、既定に設定してください。",
  "doctor.keychain.repair.libsecret": "libsecretをインストールしてください。",
  "doctor.keychain.repair.start": "このセッションでキーリングを開始してください。",
  "doctor.keychain.repair.session":
    "デスクトップセッションにサインインするか、`dbus-run-session -- …`でセッション内でこのプログラムを起動してください。デスクトップがない場合は、設定で`credentialStore`を設定してください。",
  "doctor.keychain.repair.private": "ほかのユーザーのアクセス権を外してください。",
  "doctor.keychain.store.works": "シークレットの保存先で項目の保存、読み取り、削除ができました。",
  "doctor.keychain.repair.headless":
    'デスクトップのないマシンでは、設定ファイルで別の保存先を指定してください。rootで動作するプログラムでは`"credentialStore": "systemd-credentials"`、それ以外では`"credentialStore": "encrypted-file"`と`{setting}`（base64形式のランダムな32バイト。このユーザーだけが読み取れること）を指定します。',
  "doctor.keychain.disagreement":
    "このマシンのシークレットは移動先の{store}にありますが、設定では{configured}になっています。",
  "doctor.keychain.disagreement.repair":
    "設定ファイルで`credentialStore`を`{store}`に設定するか、設定されている保存先にシークレットを移動してください。",
  "doctor.keychain.also-in":
    "{store}にもこのプログラムのシークレットがありますが、使用されていません。",
  "doctor.keychain.also-in.repair":
    "誰も必要としていないと分かっている場合を除き、使用中の保存先に移動してください。",

  "doctor.credentials.both": "デバイスの鍵とアプリケーション認証情報があります。",
  "doctor.credentials.application": "アプリケーション認証情報があります。",
  "doctor.credentials.device": "デバイスの鍵があります。デバイスに必要なものはこれだけです。",
  "doctor.credentials.none":
    "アプリケーション認証情報が保存されていないため、このサービスの招待をまだ開けません。",
  "doctor.credentials.lost": "デバイス自身の鍵がキーチェーンからなくなっています。",
  "doctor.credentials.repair":
    "受け取った認証情報を保存してください（`latchkey credentials set --help`を参照）。",

  "doctor.clock.agrees":
    "{services, plural, other {すべてのサービスの時計との差は{seconds}秒以内です。}}",
  "doctor.clock.offline":
    "指定どおり、何も送信していません。ほかに時刻の問い合わせ先はありません。",
  "doctor.clock.unasked": "時刻を問い合わせできるサービスがありませんでした。",
  "doctor.clock.seconds":
    "{direction, select, behind {このマシンの時計は{service}より{size, number}秒遅れています。} other {このマシンの時計は{service}より{size, number}秒進んでいます。}}",
  "doctor.clock.minutes":
    "{direction, select, behind {このマシンの時計は{service}より{size, number}分遅れています。} other {このマシンの時計は{service}より{size, number}分進んでいます。}}",
  "doctor.clock.hours":
    "{direction, select, behind {このマシンの時計は{service}より{size, plural, other {#時間}}遅れています。} other {このマシンの時計は{service}より{size, plural, other {#時間}}進んでいます。}}",
  "doctor.clock.days":
    "{direction, select, behind {このマシンの時計は{service}より{size, plural, other {#日}}遅れています。} other {このマシンの時計は{service}より{size, plural, other {#日}}進んでいます。}}",
  "doctor.clock.either": "どちらかが間違っています。サービスの時計が間違っていることはまれです。",
  "doctor.clock.theirs":
    "{service}とは一致しているため、もう一方のサービスの時計が間違っています。",
  "doctor.clock.repair": "ネットワークで時計を合わせてください。",
  "doctor.clock.repair.settings":
    "システムの日付と時刻の設定で、ネットワークで時計を合わせるようにしてください。",
  "doctor.clock.repair.theirs": "時計が間違っていることを{service}の運営者に伝えてください。",

  "doctor.proxy.off": "設定に従い、プロキシは使用しません。",
  "doctor.proxy.none": "設定にも環境変数にも指定がないため、プロキシは使用しません。",
  "doctor.proxy.exempt": "設定でプロキシが指定されていますが、このサービスは対象外です。",
  "doctor.proxy.exempt.variable":
    "プロキシが指定されていますが（{variable}）、このサービスは対象外です。",
  "doctor.proxy.there": "設定で指定された{proxy}に接続できます。",
  "doctor.proxy.there.variable": "{proxy}に接続できます（{variable}）。",
  "doctor.proxy.repair": '設定の`proxy`を修正するか、"none"に設定してください。',
  "doctor.proxy.repair.file": '{file}の`proxy`を修正するか、"none"に設定してください。',
  "doctor.proxy.repair.password":
    "設定の`proxy`を修正するか、パスワードのファイルを所有者だけが読めるようにしてください。",
  "doctor.proxy.repair.variable": "{variable}を修正するか、使用しないでください。",

  "doctor.authorities.own": "Nodeとシステムの認証局が信頼されています。",
  "doctor.authorities.named":
    "Nodeとシステムの認証局、および`caFile`の{named, plural, other {#件の証明書}}が信頼されています。",
  "doctor.authorities.extra":
    "Nodeとシステムの認証局、およびNODE_EXTRA_CA_CERTSの{extra, plural, other {#件の証明書}}が信頼されています。",
  "doctor.authorities.both":
    "Nodeとシステムの認証局、`caFile`の{named, plural, other {#件の証明書}}、およびNODE_EXTRA_CA_CERTSの{extra, plural, other {#件の証明書}}が信頼されています。",
  "doctor.authorities.empty.repair":
    "{file}にPEM形式の証明書を入れるか、設定から`caFile`を削除してください。",
  "doctor.authorities.expired.all": "`caFile`のすべての証明書が期限切れです。",
  "doctor.authorities.expired.all.repair":
    "認証局の運営者に現在の証明書を依頼し、{file}に入れてください。",
  "doctor.authorities.expired": "{expired, plural, other {`caFile`の#件の証明書が期限切れです。}}",
  "doctor.authorities.expired.repair":
    "期限切れのものがなくてもサービスに接続できるようになったら、{file}から削除してください。",
  "doctor.authorities.variable":
    "NODE_EXTRA_CA_CERTSで指定されたファイルに使用できる証明書がないため、無視されます。",
  "doctor.authorities.variable.repair": "NODE_EXTRA_CA_CERTSを修正するか、設定を解除してください。",
  "doctor.authorities.bundle":
    "システムに認証局のバンドルがありません。Nodeに付属する認証局だけが信頼されています。",
  "doctor.authorities.bundle.repair":
    "会社独自の認証局が必要な場合は、パッケージ`ca-certificates`をインストールしてください。",

  "doctor.service.none": "許可されているサービスがありません。",
  "doctor.service.answered":
    "{milliseconds, number}ミリ秒で応答しました。期待どおりのサービスです。",
  "doctor.service.answered.certificate":
    "{milliseconds, number}ミリ秒で応答しました。期待どおりのサービスです。証明書の発行者は{issuer}です。",
  "doctor.service.repair.name":
    "このマシンで名前解決ができるか、名前が正しいかを確認してください。",
  "doctor.service.repair.portal":
    "ブラウザーでネットワークにサインインしてから、もう一度`latchkey doctor`を実行してください。",
  "doctor.service.repair.intercepted":
    "この発行者について、ネットワークの管理担当者に確認してください。意図されたものであれば、その証明書をPEMファイルに入れ、設定の`caFile`に指定してください。",
  "doctor.service.repair.intercepted.file":
    "この発行者について、ネットワークの管理担当者に確認してください。意図されたものであれば、その証明書をPEMファイルに入れ、{file}の`caFile`に指定してください。",
  "doctor.service.repair.certificate":
    "証明書が現在有効でないことを、サービスの運営者に伝えてください。",
  "doctor.service.repair.route":
    "このマシンのネットワークと、ファイアウォールが{host}のポート{port}への接続を許可しているかを確認してください。ほかからも接続できない場合は、サービスの運営者に連絡してください。",

  "doctor.enrolments.none": "このマシンはまだ登録されていません。",
  "doctor.enrolments.opens": "デバイス自身の認証情報でサービスに接続できます。",
  "doctor.enrolments.disallowed": "この登録のサービスは、ここではもう許可されていません。",
  "doctor.enrolments.disallowed.repair":
    "設定の`services`に追加するか、`latchkey unenrol --offline`で登録解除してください。",

  "doctor.display.system": "システムに付属しています。",
  "doctor.display.none":
    "ここにはグラフィカルセッションがありません。`latchkey inspect`と`latchkey accept`はなくても使えます。",
  "doctor.display.answers": "グラフィカルセッションが応答しました。",
  "doctor.display.repair": "{variable}を修正するか、設定を解除してください。指定先が応答しません。",

  "doctor.browser.found": "{browser}でウィンドウを表示します。",
  "doctor.browser.repair.configured": "設定の`browser`を修正してください。指定先を起動できません。",
  "doctor.browser.repair.configured.file":
    "{file}の`browser`を修正してください。指定先を起動できません。",
  "doctor.browser.repair.install": "ブラウザーをインストールしてください。",
  "doctor.browser.repair.install.named":
    "Chromium、Chrome、Edgeのいずれかをインストールしてください。",

  "doctor.registration.answered": "リンクを開き、このプログラムが応答しました。",
  "doctor.registration.headless": "リンクを開けるグラフィカルセッションがありません。",
  "doctor.registration.headless.registered": "関連付け自体は正しく設定されています。",
  "doctor.registration.headless.missing": "このユーザーの関連付けはありません。",
  "doctor.registration.headless.foreign": "別のプログラム{program}が関連付けられています。",
  "doctor.registration.missing": "このデスクトップでは{scheme}:リンクで何も開きません。",
  "doctor.registration.stale.exec_unreadable":
    "関連付けが古くなっています。Exec行を読み取れません。",
  "doctor.registration.stale.exec_without_link":
    "関連付けが古くなっています。Exec行がリンクを受け取りません。",
  "doctor.registration.stale.absent": "関連付けが古くなっています。{path}がありません。",
  "doctor.registration.stale.not_executable":
    "関連付けが古くなっています。{path}を起動できません。",
  "doctor.registration.stale.other_installation":
    "関連付けが古くなっています。このプログラムの別のインストールが起動します。",
  "doctor.registration.stale.other_node": "関連付けが古くなっています。別のNodeが起動します。",
  "doctor.registration.unsupported.kept_by_application":
    "関連付けを調べられません。システムはインストールされたアプリケーションに関連付けを保持しています。",
  "doctor.registration.unsupported.no_registry_tool":
    "関連付けを調べられません。`reg.exe`を実行できません。",
  "doctor.registration.foreign": "{scheme}:リンクは別のプログラム{program}で開きます。",
  "doctor.registration.other": "リンクを開くと、別のインストール{program}が応答しました。",
  "doctor.registration.silent": "リンクを開きましたが、このプログラムは起動しませんでした。",
  "doctor.registration.refused": "デスクトップがリンクを開きません（終了コード{exit}）。",
  "doctor.registration.untried.no_session": "グラフィカルセッションがないため、試せませんでした。",
  "doctor.registration.untried.application_alone":
    "このシステムはアプリケーションだけでリンクを開くため、試せませんでした。",
  "doctor.registration.untried.no_directory":
    "応答を受け取る専用ディレクトリがないため、試せませんでした。",
  "doctor.registration.untried.no_opener":
    "`xdg-open`も`gio`もインストールされていないため、試せませんでした。",
  "doctor.registration.repair.register": "このユーザーにリンクを関連付けてください。",
  "doctor.registration.repair.register.done": "このユーザーにリンクを関連付けました。",
  "doctor.registration.repair.replace": "意図したものでない場合は、関連付けを置き換えてください。",
  "doctor.registration.repair.session":
    "サインアウトしてからサインインし直し、デスクトップに関連付けを読み込ませてください。SnapやFlatpakのブラウザーでは、リンクを開いてよいか一度尋ねられることがあります。",

  "report.wrote":
    "{bytes, plural, other {{file}に書き込みました（#バイト）。読めるのは自分だけです。}}",
  "report.holds": "バージョン、検査結果、設定、登録記録の構造が含まれています。",
  "report.names":
    "このホスト、このユーザー、およびそのサービス、組織、デバイス、ファイルの名前が含まれています。",
  "report.nameless":
    "名前は含まれていません。`--names`を付けると、サービス、組織、デバイスの名前が追加されます。",
  "report.look": "誰かに送る前に、内容を確認してください。",
} as const satisfies Readonly<Record<keyof typeof English, string>>;
