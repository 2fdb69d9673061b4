import type { FAILURES as English } from "../en/failures.ts";

/** Failures and notices in Japanese. */
export const FAILURES = {
  "error.link.none.title": "招待が見つかりません",
  "error.link.none.text": "このテキストには招待リンクもアクセスコードも含まれていません。",
  "error.link.none.advice": "招待メールのリンクまたはアクセスコードを貼り付けてください。",
  "error.link.malformed.title": "これは招待リンクではありません",
  "error.link.malformed.text": "リンクが招待の形式になっていません。",
  "error.link.malformed.advice":
    "メールのリンク全体をコピーするか、その下にあるアクセスコードを入力してください。",
  "error.link.cut_off.title": "リンクが途中で切れています",
  "error.link.cut_off.text":
    "リンクまたはコードの一部が欠けています。メールソフトが長い行を途中で切ることがあります。",
  "error.link.cut_off.advice":
    "メールのリンク全体をコピーするか、その下にあるアクセスコードを入力してください。",
  "error.link.mistyped.title": "間違っている文字があります",
  "error.link.mistyped.text":
    "リンクまたはコードが途中で変わったか、入力が間違っています。チェック用の文字が一致しません。",
  "error.link.mistyped.advice": "メールと1文字ずつ見比べるか、入力せずに貼り付けてください。",
  "error.link.foreign.title": "このリンクは別のプログラム用です",
  "error.link.foreign.text": "このプログラムへの招待のリンクではありません。",
  "error.link.foreign.advice":
    "招待メールのリンクを使用するか、どのプログラム用の招待かを招待者に確認してください。",
  "error.link.ambiguous.title": "招待が複数あります",
  "error.link.ambiguous.text": "テキストに2つ以上の異なる招待が含まれています。",
  "error.link.ambiguous.advice": "使用するリンクまたはコードを1つだけ貼り付けてください。",
  "error.link.wrapped.title": "メール保護機能がリンクを隠しています",
  "error.link.wrapped.text":
    "メール保護サービスが招待のリンクを独自のリンクに置き換えています。元のリンクは、そのサービスのサーバーでしか読み取れません。",
  "error.link.wrapped.advice":
    "メールのアクセスコードを入力するか、リンクをWebブラウザーで開き、表示されたページのアドレスを貼り付けてください。",
  "error.service.not_configured.title": "サービスが設定されていません",
  "error.service.not_configured.text":
    "招待にサービスの情報がなく、このマシンに既定のサービスもありません。",
  "error.service.not_configured.advice":
    "コードの代わりにリンクを使用するか、設定ファイルで`defaultService`を設定してください。",
  "error.service.not_allowed.title": "このサービスはここでは許可されていません",
  "error.service.not_allowed.text":
    "この招待のサービスは、このマシンからの通信が許可されていません。何も送信していません。",
  "error.service.not_allowed.advice":
    "このサービスに心当たりがある場合は、設定ファイルへの追加をこのマシンの担当者に依頼してください。",
  "error.service.address_invalid.title": "サービスのアドレスではありません",
  "error.service.address_invalid.text":
    "サービスのアドレスはhttpsで、サービス名の後ろには何も付きません。",
  "error.service.address_invalid.advice":
    "招待メールに書かれているとおり、httpsから入力してください。",
  "error.service.insecure.title": "このサービスは保護されていません",
  "error.service.insecure.text":
    "招待に指定されているサービスがhttpsではありません。何も送信していません。",
  "error.service.insecure.advice": "招待者にhttpsのリンクを依頼してください。",
  "error.service.unreachable.title": "サービスに接続できません",
  "error.service.unreachable.text": "サービスへの接続を確立できませんでした。",
  "error.service.unreachable.advice":
    "このマシンのネットワークを確認してから、もう一度お試しください。何も失われず、二重に処理されることもありません。",
  "error.service.timeout.title": "サービスの応答に時間がかかっています",
  "error.service.timeout.text": "サービスから時間内に応答がありませんでした。",
  "error.service.timeout.advice":
    "もう一度お試しください。同じ招待が二重に承諾されることはありません。",
  "error.service.certificate.title": "サービスの身元を確認できませんでした",
  "error.service.certificate.text":
    "証明書がこのサービスに対して有効ではありません。機密情報は送信していません。",
  "error.service.certificate.advice":
    "このマシンの時計を確認してください。時計が正しい場合は、下記の内容をサービスの運営者に伝えてください。",
  "error.service.redirected.title": "サービスが別の場所を案内しています",
  "error.service.redirected.text":
    "サービスの応答はリダイレクトでした。リダイレクト先には接続しません。",
  "error.service.redirected.advice":
    "このネットワークでサインインが必要な場合は、先にブラウザーでサインインしてから、もう一度お試しください。",
  "error.service.not_latchkey.title": "サービス以外から応答がありました",
  "error.service.not_latchkey.text":
    "応答したのは招待サービスではありません。このネットワークのサインインページの可能性があります。",
  "error.service.not_latchkey.advice":
    "このネットワークでサインインが必要な場合は、先にブラウザーでサインインしてから、もう一度お試しください。",
  "error.service.metadata_invalid.title": "サービスが正しく設定されていません",
  "error.service.metadata_invalid.text":
    "サービスが示す情報がアドレスと一致しないため、信頼できません。",
  "error.service.metadata_invalid.advice":
    "サービスの運営者に連絡してください。このマシンで変更が必要なものはありません。",
  "error.service.rate_limited.title": "試行回数が多すぎます",
  "error.service.rate_limited.text": "次に試すまで待つよう、サービスが求めています。",
  "error.service.rate_limited.advice": "1分待ってから、もう一度お試しください。",
  "error.service.failed.title": "サービスに問題が発生しています",
  "error.service.failed.text": "サービス側の障害により、サービスが応答できませんでした。",
  "error.service.failed.advice":
    "数分後にもう一度お試しください。同じ招待が二重に承諾されることはありません。",
  "error.service.request_refused.title": "サービスが要求を拒否しました",
  "error.service.request_refused.text":
    "このプログラムが送信した内容をサービスが受け付けませんでした。どちらかのバージョンが古い可能性があります。",
  "error.service.request_refused.advice":
    "このプログラムを更新してから、もう一度お試しください。解決しない場合は、サービスの運営者に連絡してください。",
  "error.network.offline.title": "このマシンはオフラインです",
  "error.network.offline.text":
    "ネットワークまたは経路がないため、このマシンからサービスに接続できません。",
  "error.network.offline.advice":
    "ケーブルまたは無線の接続を確認してから、もう一度お試しください。その間に何かが失われることはありません。",
  "error.network.name_unresolved.title": "サービスのアドレスが見つかりません",
  "error.network.name_unresolved.text":
    "このネットワークではサービスの名前を解決できませんでした。",
  "error.network.name_unresolved.advice":
    "ネットワークのネームサーバー（DNS）を確認してから、もう一度お試しください。その間に何かが失われることはありません。",
  "error.network.proxy_unreachable.title": "プロキシに接続できません",
  "error.network.proxy_unreachable.text":
    "このマシンはプロキシ経由でサービスに接続しますが、プロキシが応答しません。",
  "error.network.proxy_unreachable.advice":
    "設定ファイルの`proxy`または`HTTPS_PROXY`を確認してから、もう一度お試しください。",
  "error.network.proxy_refused.title": "プロキシに接続を拒否されました",
  "error.network.proxy_refused.text":
    "このネットワークのプロキシは、別の認証情報を求めているか、接続を禁止しています。",
  "error.network.proxy_refused.advice":
    "`docs/cli.md`の`proxyCredentialFile`の説明に従ってプロキシのユーザー名とパスワードを保存してから、もう一度お試しください。",
  "error.network.captive_portal.title": "ネットワークへのサインインが必要です",
  "error.network.captive_portal.text":
    "サービスの代わりに、ゲスト用ネットワークのサインインページのようなWebページが応答しました。",
  "error.network.captive_portal.advice":
    "ブラウザーでネットワークにサインインしてから、もう一度お試しください。",
  "error.network.intercepted.title": "サービスの代わりに別の何かが応答しました",
  "error.network.intercepted.text":
    "証明書の発行者が、通信を検査するプロキシなど、このマシンが信頼していないものです。機密情報は送信していません。",
  "error.network.intercepted.advice":
    "下記の発行者について、ネットワークの管理担当者に確認してください。意図されたものであれば、その証明書を`caFile`に指定してください。",
  "error.clock.skewed.title": "このマシンの時計が合っていません",
  "error.clock.skewed.text":
    "サービスの時計とのずれが大きいため、このマシンの証明がすべて拒否されます。",
  "error.clock.skewed.advice":
    "このマシンの日付と時刻を確認してから（NTPによる時刻合わせを推奨）、もう一度お試しください。",
  "error.credentials.absent.title": "このサービスの認証情報がありません",
  "error.credentials.absent.text":
    "このマシンには、このサービスのクライアント認証情報がありません。",
  "error.credentials.absent.advice":
    "受け取った認証情報を`latchkey credentials set`で保存してください。",
  "error.credentials.locked.title": "キーチェーンがロックされています",
  "error.credentials.locked.text":
    "認証情報はこのマシンのキーチェーンにありますが、キーチェーンがロックされています。",
  "error.credentials.locked.advice":
    "キーチェーンのロックを解除（デスクトップセッションにサインイン）してから、もう一度お試しください。",
  "error.credentials.lost.title": "認証情報がなくなっています",
  "error.credentials.lost.text":
    "このマシンに保存された認証情報が、キーチェーンからなくなっています。",
  "error.credentials.lost.advice":
    "`latchkey credentials set`で保存し直すか、新しい招待を依頼してください。",
  "error.credentials.unavailable.title": "シークレットにアクセスできません",
  "error.credentials.unavailable.text":
    "このマシンのキーチェーン、または代わりに設定された保存先を現在使用できません。",
  "error.credentials.unavailable.advice":
    "キーリングのあるデスクトップセッションを開始してください。キーリングのないマシンでは、設定ファイルの`credentialStore`を`encrypted-file`（`credentialKey`も指定）または`systemd-credentials`に設定してください。詳しくは`latchkey doctor`で確認できます。",
  "error.credentials.malformed.title": "認証情報を読み取れません",
  "error.credentials.malformed.text":
    "保存または入力された内容が、クライアント認証情報ではありません。",
  "error.credentials.malformed.advice":
    "`latchkey credentials set`で保存し直してください。形式はこのコマンドのヘルプにあります。",
  "error.credentials.not_stored.title": "認証情報は保存されませんでした",
  "error.credentials.not_stored.text":
    "キーチェーンは認証情報を受け取りましたが、保持しませんでした。",
  "error.credentials.not_stored.advice":
    "キーチェーンに確認を求められた場合は許可してから、もう一度お試しください。",
  "error.credentials.rejected.title": "サービスが認証情報を受け付けません",
  "error.credentials.rejected.text":
    "クライアントIDまたはシークレットが間違っているか取り消されています。または、このマシンの時計が大きくずれています。",
  "error.credentials.rejected.advice":
    "時計を確認してから、正しい認証情報を`latchkey credentials set`で保存してください。",
  "error.credentials.insufficient.title": "認証情報の権限が足りません",
  "error.credentials.insufficient.text":
    "サービスはこの認証情報を認識していますが、招待を開いたり回答したりする権限がありません。",
  "error.credentials.insufficient.advice":
    "スコープ`invitation`を持つ認証情報を、サービスの運営者に依頼してください。",
  "error.credentials.dpop_refused.title": "サービスがトークンを結び付けていません",
  "error.credentials.dpop_refused.text":
    "設定では、このマシンに結び付けられたアクセストークン（DPoP）が必要ですが、サービスは別の種類を発行しました。",
  "error.credentials.dpop_refused.advice":
    "このクライアントでDPoPを有効にするよう、サービスの運営者に依頼してください。",
  "error.invitation.unknown.title": "サービスにこの招待がありません",
  "error.invitation.unknown.text": "このリンクまたはコードに対応する招待がありません。",
  "error.invitation.unknown.advice":
    "メールと見比べてください。同じであれば、新しい招待を送るよう招待者に依頼してください。",
  "error.invitation.expired.title": "招待の期限が切れています",
  "error.invitation.expired.text": "期限を過ぎたため、承諾も辞退もできません。",
  "error.invitation.expired.advice": "もう一度送るよう招待者に依頼してください。",
  "error.invitation.revoked.title": "招待は取り消されました",
  "error.invitation.revoked.text": "送信者がこの招待を取り消しました。",
  "error.invitation.revoked.advice": "心当たりがない場合は、招待者に確認してください。",
  "error.invitation.superseded.title": "新しい招待が送信されています",
  "error.invitation.superseded.text": "この招待は、再送信された招待に置き換えられました。",
  "error.invitation.superseded.advice": "最新の招待メールを探し、そのリンクを使用してください。",
  "error.invitation.declined.title": "招待は辞退されました",
  "error.invitation.declined.text": "この招待はすでに辞退されています。",
  "error.invitation.declined.advice":
    "間違いだった場合は、新しい招待を送るよう招待者に依頼してください。",
  "error.invitation.rejected.title": "管理者が却下しました",
  "error.invitation.rejected.text": "承諾は審査され、却下されました。",
  "error.invitation.rejected.advice":
    "招待者に問い合わせてください。新しい招待を送ってもらうことができます。",
  "error.invitation.used.title": "招待は使用済みです",
  "error.invitation.used.text":
    "この招待はすでに承諾されています。招待に回答できるのは1回だけです。",
  "error.invitation.used.advice":
    "このデバイスで承諾したはずの場合は`latchkey status`を実行してください。そうでない場合は、このデバイス用の招待を招待者に依頼してください。",
  "error.invitation.bound_elsewhere.title": "この招待は別のデバイスが承諾しました",
  "error.invitation.bound_elsewhere.text":
    "招待は承諾した1台のデバイスだけのものです。承諾したのはこのデバイスではありません。",
  "error.invitation.bound_elsewhere.advice": "このデバイス用の招待を招待者に依頼してください。",
  "error.acceptance.unknown.title": "サービスにこの承諾がありません",
  "error.acceptance.unknown.text":
    "このマシンが待っている承諾は、サービスに存在しないか、このマシンのものではありません。",
  "error.acceptance.unknown.advice": "もう一度招待を開くか、新しい招待を依頼してください。",
  "error.approval.pending.title": "承認待ちです",
  "error.approval.pending.text": "管理者がまだ決定していません。",
  "error.approval.pending.advice":
    "後で`latchkey wait`を実行してください。その間に何かが失われることはありません。",
  "error.answer.unconfirmed.title": "回答を送信しましたが、応答がありません",
  "error.answer.unconfirmed.text":
    "サービスが確認する前に接続が切れました。回答は記録されており、二重に処理されることはありません。",
  "error.answer.unconfirmed.advice":
    "ネットワークが回復したら、もう一度お試しください。届いた内容をサービスに問い合わせます。",
  "error.answer.void.title": "もう一度回答が必要です",
  "error.answer.void.text":
    "前回の回答はサービスに届かなかったため、後から有効になることのないよう破棄されました。",
  "error.answer.void.advice": "招待を開いて、もう一度お試しください。",
  "error.acceptance.expired.title": "期限内に承認されませんでした",
  "error.acceptance.expired.text": "管理者の承認を待っている間に、承諾の期限が切れました。",
  "error.acceptance.expired.advice": "招待をもう一度送るよう招待者に依頼してください。",
  "error.machine.id_missing.title": "このマシンの識別情報がありません",
  "error.machine.id_missing.text": "オペレーティングシステムのマシンIDがないか、空か、仮の値です。",
  "error.machine.id_missing.advice":
    "Linuxでは、rootで`systemd-machine-id-setup`を実行してから、もう一度お試しください。",
  "error.machine.changed.title": "登録されたマシンと異なります",
  "error.machine.changed.text":
    "このディスクの登録は、別のハードウェアまたは別のインストール環境で行われたものです。",
  "error.machine.changed.advice":
    "このマシン用の新しい招待を依頼してください。以前の登録はここでは使用されません。",
  "error.device.not_enrolled.title": "このマシンは登録されていません",
  "error.device.not_enrolled.text": "このマシンでは、まだ招待が承諾されていません。",
  "error.device.not_enrolled.advice":
    "`latchkey open`または`latchkey accept`で招待を開いてください。",
  "error.device.ambiguous.title": "どの組織ですか？",
  "error.device.ambiguous.text": "このマシンは複数の組織のデバイスです。",
  "error.device.ambiguous.advice": "`--organization`で1つ指定してください。",
  "error.device.unknown.title": "サービスにこのデバイスがもうありません",
  "error.device.unknown.text": "このデバイスはサービスから削除されました。",
  "error.device.unknown.advice": "このマシン用の新しい招待を依頼してください。",
  "error.device.deactivated.title": "このデバイスは無効です",
  "error.device.deactivated.text": "管理者がこのデバイスを無効にしました。",
  "error.device.deactivated.advice": "もう一度有効にするよう、組織の管理者に依頼してください。",
  "error.device.refused.title": "サービスがこのデバイスを受け付けません",
  "error.device.refused.text":
    "デバイスが無効化または削除されたか、認証情報が置き換えられたか、このマシンの時計が大きくずれています。",
  "error.device.refused.advice": "時計を確認してから、組織の管理者に問い合わせてください。",
  "error.name.empty.title": "名前が空です",
  "error.name.empty.text": "デバイスには、見分けがつく名前が必要です。",
  "error.name.empty.advice": "設置場所などの名前を入力してください。",
  "error.name.too_long.title": "名前が長すぎます",
  "error.name.too_long.text": "デバイス名は64文字までです。",
  "error.name.too_long.advice": "名前を短くしてください。",
  "error.name.forbidden_character.title": "名前に表示できない文字が含まれています",
  "error.name.forbidden_character.text":
    "制御文字、改行、見えない文字、文字の方向を変える文字は使用できません。",
  "error.name.forbidden_character.advice": "名前を貼り付けずに、入力してください。",
  "error.name.taken.title": "この名前は別のデバイスが使用中です",
  "error.name.taken.text":
    "この組織では、デバイスごとに異なる名前が必要です。この名前はすでに使われています。",
  "error.name.taken.advice": "番号や場所を付けるなどして、別の名前にしてください。",
  "error.reason.too_long.title": "理由が長すぎます",
  "error.reason.too_long.text": "理由は500文字までです。",
  "error.reason.too_long.advice": "理由を短くしてください。",
  "error.machine.reinstalled.title": "このマシンは再インストールされています",
  "error.machine.reinstalled.text":
    "ハードウェアは登録時と同じですが、オペレーティングシステムは別のインストールです。",
  "error.machine.reinstalled.advice":
    "このマシン用の招待を開いてください。管理者が承認すると、以前の名前と所属に戻ります。",
  "error.machine.board_replaced.title": "このマシンの部品が交換されています",
  "error.machine.board_replaced.text":
    "ハードウェアの一部は登録時と同じですが、一部が異なります。メインボードの交換などが考えられます。",
  "error.machine.board_replaced.advice":
    "このマシン用の招待を依頼してください。修理した同じマシンであることは、管理者が確認できます。",
  "error.machine.disk_moved.title": "このディスクは別のマシンのものです",
  "error.machine.disk_moved.text":
    "ディスクは登録時と同じですが、ハードウェアが異なります。ディスクが移されたか、メインボードが交換されています。",
  "error.machine.disk_moved.advice":
    "このマシン用の招待を依頼するか、登録したマシンにディスクを戻してください。",
  "error.machine.cloned.title": "これは別のマシンのコピーです",
  "error.machine.cloned.text":
    "この登録はイメージと一緒にコピーされたもので、登録を行ったのは別のマシンです。",
  "error.machine.cloned.advice":
    "このマシン用の招待を依頼してください。独立したデバイスになります。コピーされた登録は使用されません。",
  "error.enrolment.busy.title": "このマシンの登録が進行中です",
  "error.enrolment.busy.text":
    "別のプロセスが、招待への回答またはこのマシンの登録の変更を行っています。",
  "error.enrolment.busy.advice":
    "終わるまで待ってから、もう一度お試しください。プロセスは下記のとおりです。",
  "error.usage.invalid.title": "コマンドを理解できません",
  "error.usage.invalid.text":
    "オプションまたは引数が不足しているか、不明か、使用できないか、ほかの指定と矛盾しています。",
  "error.usage.invalid.advice": "コマンドに`--help`を付けて実行してください。",
  "error.config.invalid.title": "設定を読み取れません",
  "error.config.invalid.text":
    "設定ファイルがないか、壊れているか、予期しない内容が含まれています。",
  "error.config.invalid.advice":
    "下記の箇所を修正してください。ファイルの説明は`docs/cli.md`にあります。",
  "error.config.unsafe.title": "ファイルが保護されていません",
  "error.config.unsafe.text": "下記のファイルは所有者以外が変更できるため、使用されません。",
  "error.config.unsafe.advice":
    "ファイルの所有者をrootまたは自分にし、ほかのユーザーの書き込み権限を外してください。",
  "error.config.overruled.title": "無効なサービスの指定があります",
  "error.config.overruled.text":
    "管理者のポリシーで許可されていないサービスが、設定に指定されています。",
  "error.config.overruled.advice":
    "許可するようこのマシンの担当者に依頼するか、設定ファイルから削除してください。",
  "error.sheet.unreadable.title": "一覧表を読み取れません",
  "error.sheet.unreadable.text":
    "マシンの一覧表が壊れているか、必要な列のあるCSVまたはXLSXファイルではありません。",
  "error.sheet.unreadable.advice":
    "下記の箇所を修正するか、一覧表をXLSXまたはUTF-8のCSVとして保存し直してください。",
  "error.sheet.row_missing.title": "このマシンは一覧表にありません",
  "error.sheet.row_missing.text":
    "シリアル番号、MACアドレス、マシンID、ホスト名のいずれかでこのマシンを示す行が、一覧表にありません。",
  "error.sheet.row_missing.advice":
    "このマシンの行を追加するか、該当する行を修正してください。このマシン自身の情報は下記のとおりです。",
  "error.sheet.row_ambiguous.title": "一覧表のどの行か決まりません",
  "error.sheet.row_ambiguous.text":
    "複数の行がこのマシンに当てはまるか、ある列では一致する行が別の列では一致しません。",
  "error.sheet.row_ambiguous.advice":
    "下記の行を修正し、1行だけがこのマシンを表すようにしてください。",
  "error.state.corrupt.title": "記録が壊れています",
  "error.state.corrupt.text":
    "このプログラムのファイルを読み取れませんでした。削除せずに退避しました。",
  "error.state.corrupt.advice":
    "`latchkey status`を実行し、デバイスが表示されない場合は登録し直してください。",
  "error.state.newer.title": "新しいバージョンの記録があります",
  "error.state.newer.text":
    "記録がこのプログラムの新しいバージョンで書き込まれています。削除せずに退避しました。",
  "error.state.newer.advice":
    "新しいバージョンを再びインストールし、下記のファイルを元の場所に戻してください。",
  "error.state.unwritable.title": "保存できません",
  "error.state.unwritable.text": "状態ディレクトリを使用できないため、何も記録できませんでした。",
  "error.state.unwritable.advice": "下記のディレクトリの空き容量とアクセス権を確認してください。",
  "error.window.no_display.title": "ディスプレイがありません",
  "error.window.no_display.text": "ウィンドウの表示にはグラフィカルセッションが必要です。",
  "error.window.no_display.advice":
    "代わりに`latchkey inspect`と`latchkey accept`を使用してください。",
  "error.window.no_browser.title": "ウィンドウを表示するブラウザーがありません",
  "error.window.no_browser.text":
    "Chromium、Chrome、Edgeのいずれも見つからないか、設定ファイルで指定された場所にありません。",
  "error.window.no_browser.advice":
    "いずれかをインストールするか、設定ファイルの`browser`に正しいパスを指定するか、`latchkey inspect`と`latchkey accept`を使用してください。",
  "error.window.root.title": "rootではウィンドウを開けません",
  "error.window.root.text":
    "ブラウザーはrootでの実行を拒否します。その保護がここで解除されることはありません。",
  "error.window.root.advice":
    "デスクトップセッションの通常のユーザーで実行するか、`latchkey accept`を使用してください。",
  "error.window.failed.title": "ウィンドウが開きませんでした",
  "error.window.failed.text": "ブラウザーは起動しましたが、ウィンドウが表示されませんでした。",
  "error.window.failed.advice":
    "もう一度お試しいただくか、`latchkey inspect`と`latchkey accept`を使用してください。",
  "error.window.unresponsive.title": "開いているウィンドウが応答しません",
  "error.window.unresponsive.text":
    "このプログラムのウィンドウはすでに開いていますが、招待を受け取りませんでした。",
  "error.window.unresponsive.advice":
    "そのウィンドウを閉じるかプロセスを終了してから、リンクをもう一度開いてください。何も失われません。",
  "error.window.full.title": "待機中の招待が多すぎます",
  "error.window.full.text":
    "開いているウィンドウで待機できる招待は20件までです。この招待は追加されませんでした。",
  "error.window.full.advice":
    "そのウィンドウでいくつかに回答してから、リンクをもう一度開いてください。",
  "error.registration.unsupported.title": "ここではリンクを関連付けできません",
  "error.registration.unsupported.text":
    "このシステムでは、リンクを開くプログラムはインストールされたアプリケーションで決まります。",
  "error.registration.unsupported.advice":
    "デスクトップアプリケーションをインストールし、一度起動してください。",
  "error.registration.unwritable.title": "関連付けを書き込めませんでした",
  "error.registration.unwritable.text":
    "下記のファイルを変更できませんでした。それまでの変更は元に戻しました。",
  "error.registration.unwritable.advice":
    "アクセス権と空き容量を確認してください。`--system`にはroot権限が必要です。付けない場合は自分だけの関連付けになります。",
  "error.registration.taken.title": "このリンクは別のプログラムで開きます",
  "error.registration.taken.text":
    "このプログラムのリンクは、下記のプログラムに関連付けられています。その設定は変更していません。",
  "error.registration.taken.advice":
    "意図したものでない場合は、`latchkey register --replace`で関連付けを置き換えてください。",
  "error.registration.ineffective.title": "デスクトップが別のもので開きます",
  "error.registration.ineffective.text":
    "関連付けは書き込まれましたが、デスクトップは下記のものを優先しています。",
  "error.registration.ineffective.advice":
    "どの設定で決まっているかを`latchkey doctor`で確認してください。",
  "error.internal.bug.title": "Latchkeyで問題が発生しました",
  "error.internal.bug.text": "起こるはずのないことが起こりました。",
  "error.internal.bug.advice":
    "もう一度お試しください。解決しない場合は、下記の詳細を添えて報告してください。",
  "notice.accepted.approved.title": "前回の承諾が完了しました",
  "notice.accepted.approved.text":
    "サービスが受け取った後に中断していました。このマシンは{organization}のデバイス「{deviceName}」です。",
  "notice.accepted.waiting.title": "前回の承諾が届いていました",
  "notice.accepted.waiting.text":
    "サービスが受け取った後に中断していました。{organization}の管理者の承認が必要です。",
  "notice.accepted.rejected.title": "前回の承諾は却下されました",
  "notice.accepted.rejected.text":
    "サービスは承諾を受け取りましたが、{organization}の管理者が却下しました。",
  "notice.accepted.expired.title": "前回の承諾は期限切れです",
  "notice.accepted.expired.text":
    "サービスは承諾を受け取りましたが、{organization}で期限内に承認されませんでした。",
  "notice.not_delivered.title": "前回の回答は届いていません",
  "notice.not_delivered.text":
    "{organization}への回答は、サービスが受け取る前に中断しました。何も変更されていません。もう一度招待を開いてください。",
  "notice.unconfirmed.title": "前回の回答はまだ確認できていません",
  "notice.unconfirmed.text":
    "{organization}に届いたかどうかを問い合わせできませんでした：{reason}。次回、もう一度問い合わせます。",
  "notice.put_away.text": "{text}{advice}",
  "notice.put_away.file": "{text}{advice}ファイルは現在{file}にあります。",
  "notice.key.changed.title": "このデバイスの鍵が変更されました",
  "notice.key.changed.text":
    "変更が中断していました。{service}では新しい鍵が有効です。以前の鍵では何も開けません。",
  "notice.key.kept.title": "このデバイスの鍵は元のままです",
  "notice.key.kept.text":
    "鍵の変更は{service}で有効になる前に中断しました。必要であれば、もう一度実行してください。",
  "notice.key_open.title": "このデバイスの鍵の変更が完了していません",
  "notice.key_open.text": "{service}：{reason}。次回、続きを行います。",
  "notice.left.title": "前回の登録解除が完了しました",
  "notice.left.text":
    "登録解除が中断していました。このマシンはもう{organization}のデバイスではありません。",
  "notice.leaving.title": "前回の登録解除が完了していません",
  "notice.leaving.text":
    "{organization}のデータがまだこのマシンに残っています：{reason}。次回、続きを行います。",
  "notice.reason": "{title}（{code}）",
  "notice.queue_full.title": "待機中の招待が多すぎます",
  "notice.queue_full.text":
    "すでに{limit, plural, other {#件}}が待機しているため、最後に開かれた招待は追加されませんでした。いくつかに回答してから、そのリンクをもう一度開いてください。",
  "notice.unusable.title": "別のリンクが開かれました：{title}",
  "notice.unusable.text": "{text}{advice}",
} as const satisfies Readonly<Record<keyof typeof English, string>>;
