import type { COMMAND as English } from "../en/command.ts";

/** What the command line says, in Arabic. */
export const COMMAND = {
  "progress.reading-invitation": "قراءة الدعوة",
  "progress.opening-credentials": "فتح مخزن بيانات الاعتماد",
  "progress.signing-in": "تسجيل الدخول إلى الخدمة",
  "progress.looking-up": "البحث عن الدعوة",
  "progress.accepting": "القبول",
  "progress.declining": "الرفض",
  "progress.renaming": "تغيير الاسم",
  "progress.reading-device": "قراءة بيانات الجهاز",
  "progress.securing-key": "إنشاء مفتاح هذا الجهاز",
  "progress.recording": "تدوين الرد",
  "progress.leaving": "مغادرة المؤسسة",
  "progress.waiting-for-turn": "عملية أخرى تضم هذا الحاسوب إلى مؤسسة؛ في انتظارها",
  "progress.recovering": "السؤال عن مصير رد سابق",
  "progress.waiting": "في انتظار أحد مسؤولي المؤسسة {organization}",
  "progress.unreachable": "لا يمكن سؤال الخدمة الآن؛ تُعاد المحاولة",

  "failure.headline": "{title}. {text}",
  "failure.detail": "({code}: {detail})",
  "failure.summary": "{title} ({code}).",
  "list.none": "لا يوجد",

  "label.invitation": "دعوة إلى",
  "label.inviter": "من",
  "label.recipient": "إلى",
  "label.message": "نص الرسالة",
  "label.service": "الخدمة",
  "label.effect": "الأثر",
  "label.licences": "التراخيص",
  "label.approval": "الموافقة",
  "label.valid-until": "صالحة حتى",
  "label.state": "الحالة",
  "label.this-machine": "هذا الحاسوب",
  "label.proposed-name": "الاسم المقترح",
  "label.new-name": "الاسم الجديد",
  "label.device": "الجهاز",
  "label.organization": "المؤسسة",
  "label.organizations": "المؤسسات",
  "label.groups": "المجموعات",
  "label.client-id": "معرف العميل",
  "label.problem": "المشكلة",
  "label.machine": "الحاسوب",
  "label.credential-store": "مخزن بيانات الاعتماد",
  "label.configuration": "الإعدادات",
  "label.state-directory": "مجلد الحالة",
  "label.former-key": "المفتاح السابق",
  "label.new-key": "المفتاح الجديد",

  "card.target": "{organization}، المجموعة {group}",
  "card.anybody": "كل من لديه الدعوة",
  "card.effect.create": "يصبح هذا الحاسوب جهازًا في المؤسسة {organization}",
  "card.effect.join":
    "هذا الحاسوب جهاز في المؤسسة {organization} من قبل، وينضم إلى المجموعة {group}",
  "card.approval.automatic": "فورًا",
  "card.approval.manual": "يقرر أحد المسؤولين بعد ذلك",
  "card.no-end": "بلا نهاية",

  "invitation.state.pending": "بلا رد بعد",
  "invitation.state.waiting": "في انتظار الموافقة",
  "invitation.state.approved": "تمت الموافقة",
  "invitation.state.rejected": "لم تتم الموافقة",
  "invitation.state.declined": "مرفوضة",
  "invitation.state.expired": "منتهية الصلاحية",
  "invitation.state.revoked": "مسحوبة",
  "invitation.state.inactivated": "حلّت محلها دعوة أحدث",
  "device.state.active": "مفعَّل",
  "device.state.deactivated": "معطَّل",

  "answer.accept.question": "هل تريد قبول هذه الدعوة؟",
  "answer.accept.name": "سيكون اسم الجهاز {name}.",
  "answer.accept.keeps-name": "يحتفظ الجهاز باسمه.",
  "answer.decline.question": "هل تريد رفض هذه الدعوة؟",
  "answer.by-this-machine": "من هذا الحاسوب نفسه",
  "answer.nothing-changed": "لم يتغيّر شيء",

  "apply.credential": "بيانات الاعتماد",
  "apply.by-invitation": "بحسب الدعوة",
  "apply.unchanged":
    "لا شيء يلزم تغييره: هذا الحاسوب هو الجهاز «{device}» في المؤسسة {organization}.",
  "apply.changed": "ما تغيّر:",
  "apply.would-change": "ما كان سيتغيّر:",

  "outcome.created": "أصبح هذا الحاسوب جهازًا في المؤسسة {organization}.",
  "outcome.joined": "هذا الحاسوب جهاز في المؤسسة {organization}.",
  "outcome.joined.unread": "هذا الحاسوب جهاز في المؤسسة {organization}: {device}.",
  "outcome.unread": "تعذّرت قراءة تفاصيله الآن ({code})؛ ويعيد `latchkey status` المحاولة.",
  "outcome.waiting": "تم القبول؛ وتلزم موافقة أحد مسؤولي المؤسسة {organization}.",
  "outcome.waiting.known_device_new_key": "تعرف الخدمة هذا الحاسوب بمفتاح آخر، ولذلك تلزم مراجعته.",
  "outcome.waiting.reinstalled":
    "تعرف الخدمة هذا العتاد: بعد الموافقة يستعيد الجهاز اسمه ومكانه السابقين.",
  "outcome.waiting.cloned": "تعرف الخدمة هوية هذا الحاسوب على عتاد آخر: أحدهما نسخة.",
  "outcome.waiting.hardware_changed": "تعرف الخدمة هذا الجهاز بعتاد آخر.",
  "outcome.waiting.code": "رمز للمقارنة يراه المسؤول أيضًا: {code}",
  "outcome.waiting.next": "لانتظار القرار يُرجى تشغيل `latchkey wait`؛ لا يضيع شيء في هذه الأثناء.",
  "outcome.declined": "رُفضت الدعوة إلى المؤسسة {organization}.",

  "prompt.yes-or-no": "{question} [نعم/لا، الافتراضي: لا]",
  // What counts as a yes, besides the English ones: all forms, with commas between them.
  "prompt.yes": "ن, نعم",
  "prompt.invitation": "رابط الدعوة أو رمزها:",
  "prompt.client-id": "معرّف العميل:",
  "prompt.client-secret": "سر العميل (لا يظهر):",

  "open.handed-over": "سُلّمت إلى النافذة المفتوحة.",
  "open.notification.title": "{product}: {title}",
  "open.notification.text": "{text} {advice}",
  "open.browser-ended": "انتهى المتصفح على نحو غير متوقع",
  "probe.answered": "يفتح {product} هذه الروابط؛ وأُبلغ السائل بذلك.",
  "probe.nobody-asked": "يفتح {product} هذه الروابط، لكن لا أحد ينتظر الجواب: لم يُفعل شيء.",

  "rename.done": "أصبح اسم هذا الجهاز {name}.",
  "rename.queued":
    "حُفظ لوقت لاحق: لا يمكن الآن إبلاغ المؤسسة {organization} بأن اسم هذا الجهاز أصبح {name}.",
  "rename.queued.next":
    "يتم الإبلاغ فور إجابة خدمتها: عبر الأمر التالي الذي يسألها، أو عبر نافذة مفتوحة.",

  "rotate.done": "أصبح لهذا الجهاز مفتاح جديد؛ ولم يعد السابق يفتح شيئًا.",

  "status.new-name": "{name} (ينتظر الخدمة منذ {since})",
  "status.two-names": "{name} هنا، و{other} لدى الخدمة: يُرجى تشغيل `latchkey rename` بالاسم المعتمد",
  "status.no-configuration": "لا يوجد؛ خدمات نسخة البرنامج هذه فقط",
  "status.service": "الخدمة {service}: {condition}",
  "status.service.confirmed": "الخدمة {service} (بتأكيد منك): {condition}",
  "status.credential": "بيانات اعتماد العميل {client}",
  "status.no-credential": "لا بيانات اعتماد صالحة للاستخدام ({code})",
  "status.no-credential.detail": "لا بيانات اعتماد صالحة للاستخدام ({code}: {detail})",
  "status.not-asked": "{service} (لم تُسأل)",
  "status.waiting":
    "في الانتظار منذ {since}: تلزم موافقة أحد مسؤولي المؤسسة {organization} على {device}.",
  "status.waiting.problem": "في انتظار المؤسسة {organization} منذ {since}: {title} ({code}).",
  "status.not-enrolled": "هذا الحاسوب غير منضم: يُرجى فتح دعوة بالأمر `latchkey open`.",
  "history.nothing": "لم يحدث شيء على هذا الحاسوب بعد.",
  "history.accepted": "أصبح {device}، وهو جهاز في المؤسسة {organization}",
  "history.joined": "انضم إلى مجموعة أجهزة أخرى في المؤسسة {organization} باسم {device}",
  "history.waiting": "طلب أن يصبح {device}، جهازًا في المؤسسة {organization}؛ والقرار لأحد المسؤولين",
  "history.approved": "تمت الموافقة: أصبح {device}، وهو جهاز في المؤسسة {organization}",
  "history.rejected": "لم توافق المؤسسة {organization} على {device}",
  "history.declined": "رُفضت الدعوة إلى المؤسسة {organization}",
  "history.renamed": "تغيّر الاسم إلى {device} في المؤسسة {organization}",
  "history.rename_queued": "تغيّر الاسم إلى {device}؛ وتُبلَّغ المؤسسة {organization} عند إجابة خدمتها",
  "history.rotated": "تغيّر مفتاح الجهاز لدى {service}",
  "history.left": "غادر المؤسسة {organization}، حيث كان {device}",
  "history.credential_stored": "خُزّنت بيانات اعتماد عميل لدى {service}",
  "history.service_confirmed": "أُكّدت الخدمة {service}",

  "leave.question": "هل تريد مغادرة هذه المؤسسة؟",
  "leave.waits": "ينتظر هذا الحاسوب أن يصبح جهازًا في المؤسسة {organization}، لدى {service}.",
  "leave.is": "هذا الحاسوب هو {devices} في المؤسسة {organization}، لدى {service}.",
  "leave.for-good": "المغادرة نهائية: يُمحى هنا مفتاحه وسجله، وتلزم للعودة دعوة جديدة.",
  "leave.credential-too": "وتُمحى بيانات اعتماد التطبيق أيضًا.",
  "leave.still-here": "ما زال في {store}: {things}",
  "leave.still.credential": "بيانات اعتماد التطبيق لدى {service}",
  "leave.still.credential.code": "بيانات اعتماد التطبيق لدى {service} ({code})",
  "leave.still.key": "مفتاح جهاز لدى {service}",
  "leave.still.key.code": "مفتاح جهاز لدى {service} ({code})",
  "left.done": "غادر هذا الحاسوب المؤسسة {organization}.",
  "left.unfinished": "يغادر هذا الحاسوب المؤسسة {organization}؛ وما زال شيء منها هنا.",
  "left.told": "تعرف الخدمة أن هذا الجهاز غادر.",
  "left.forgotten": "كانت الخدمة قد نسيت هذا الجهاز من قبل.",
  "left.deactivated":
    "هذا الجهاز معطَّل لدى الخدمة ولا تسمح له بالمغادرة: يبقى في قائمة المسؤولين حتى يزيلوه.",
  "left.unreachable": "تعذّر إبلاغ الخدمة: يبقى هذا الجهاز في قائمتها حتى يزيله أحد المسؤولين.",
  "left.not_asked": "لم تُبلَّغ الخدمة: يبقى هذا الجهاز في قائمتها حتى يزيله أحد المسؤولين.",
  "left.pending":
    "لا يمكن من هنا سحب قبول في الانتظار: يُرجى أن تطلب من أحد المسؤولين عدم الموافقة عليه.",
  "left.because": "{sentence} ({code})",
  "left.failure": "{title} ({code}). {advice}",
  "left.goes-on": "الأمر التالي يستأنف ذلك.",
  "left.item": "{what}: {state}، {where}",
  "left.item.code": "{what}: {state} ({code})، {where}",
  "left.what.device_key": "مفتاح الجهاز",
  "left.what.next_key": "مفتاح الجهاز التالي",
  "left.what.application_credential": "بيانات اعتماد التطبيق",
  "left.what.rotation": "قيد تغيير المفتاح",
  "left.what.journal": "الردود غير المكتملة",
  "left.what.waiting": "طلبات القبول المنتظرة",
  "left.what.enrolment": "الانضمام",
  "left.what.confirmed_service": "تأكيدك للخدمة",
  "left.what.copies": "النسخ الموضوعة جانبًا",
  "left.state.removed": "تمت الإزالة",
  "left.state.absent": "لم يكن موجودًا",
  "left.state.kept": "تم الإبقاء",
  "left.state.failed": "تعذّرت الإزالة!",

  "credentials.stored": "خُزّنت بيانات اعتماد العميل {client} لدى {service}.",
  "credentials.missing": "{title} في {store} لدى {service}.",
  "credentials.present": "بيانات اعتماد العميل {client} لدى {service} موجودة في {store}.",
  "credentials.removed": "أُزيلت بيانات الاعتماد لدى {service}.",
  "credentials.none": "لم تكن هناك بيانات اعتماد لدى {service}.",
  "credentials.moved":
    "{count, plural, zero {لم يُنقل أي سر (#) من {from} إلى {store}.} one {نُقل سر واحد (#) من {from} إلى {store}.} two {نُقل سران (#) من {from} إلى {store}.} few {نُقلت # أسرار من {from} إلى {store}.} many {نُقل # سرًا من {from} إلى {store}.} other {نُقل # سر من {from} إلى {store}.}}",
  "credentials.renewed":
    "{count, plural, zero {لم يُشفَّر أي سر (#) من جديد في {store}.} one {شُفّر سر واحد (#) من جديد في {store}.} two {شُفّر سران (#) من جديد في {store}.} few {شُفّرت # أسرار من جديد في {store}.} many {شُفّر # سرًا من جديد في {store}.} other {شُفّر # سر من جديد في {store}.}}",
  "credentials.not-moved": "لم يكن هناك ما يُنقل: أسرار هذا الحاسوب في {store}.",
  "credentials.lost-before":
    "{count, plural, zero {لم يُفقد أي سر (#) قبل النقل؛ ويعرض `latchkey doctor` ما ينبغي فعله.} one {كان سر واحد (#) مفقودًا قبل النقل؛ ويعرض `latchkey doctor` ما ينبغي فعله.} two {كان سران (#) مفقودين قبل النقل؛ ويعرض `latchkey doctor` ما ينبغي فعله.} few {كانت # أسرار مفقودة قبل النقل؛ ويعرض `latchkey doctor` ما ينبغي فعله.} many {كان # سرًا مفقودًا قبل النقل؛ ويعرض `latchkey doctor` ما ينبغي فعله.} other {كان # سر مفقودًا قبل النقل؛ ويعرض `latchkey doctor` ما ينبغي فعله.}}",
  "credentials.left-behind": "ما زالت في {store} نسخ لا تُعتمد؛ والأمر التالي يزيلها.",
  "credentials.also-in":
    "في {other} أيضًا أسرار لا تُعتمد. لاستخدامها: `latchkey credentials migrate --to {store} --from {other}`.",
  "credentials.disagreement":
    "أسرار هذا الحاسوب في {store}، والإعدادات تذكر {configured}. يُرجى تعيين {setting} فيها، أو نقل الأسرار بالأمر `latchkey credentials migrate --to {configured}`.",

  "register.changed": "أصبحت الروابط تفتح هذا البرنامج.",
  "register.unchanged": "الروابط تفتح هذا البرنامج من قبل.",
  "register.not-tried.no_session": "لم يُجرَّب ذلك: لا توجد جلسة رسومية.",
  "register.not-tried.application_alone": "لم يُجرَّب ذلك: هذا النظام يفتح الروابط عبر التطبيق وحده.",
  "register.not-tried.no_directory": "لم يُجرَّب ذلك: لا يوجد مجلد خاص للإجابة.",
  "register.not-tried.no_opener": "لم يُجرَّب ذلك: لم يُثبَّت `xdg-open` ولا `gio`.",
  "register.tried": "جُرّب ذلك: فُتح رابط، وأجاب هذا البرنامج.",
  "register.another": "تثبيت آخر: {program}",
  "register.silent": "فُتح رابط، ولم يشغّل هذا البرنامج",
  "register.refused": "سطح المكتب لا يفتح الرابط (رمز الإنهاء {code})",
  "unregister.changed": "أُلغي التسجيل.",
  "unregister.unchanged": "لم يكن هناك ما يُلغى.",
  "unregister.stays": "غيّره طرف آخر بعد ذلك، ولذلك يبقى: {path}",

  "usage.no-command": "لم يُعطَ أي أمر",
  "usage.unknown-command": "أمر غير معروف؛ ترد الدعوة بعد أمر، مثل `latchkey open <link>`",
  "usage.unknown-command.suggestion": "أمر غير معروف (هل المقصود {suggestions}؟)",
  "usage.unknown-option": "خيار غير معروف",
  "usage.unknown-option.named": "خيار غير معروف {option}",
  "usage.unknown-option.suggestion": "خيار غير معروف (هل المقصود {suggestions}؟)",
  "usage.unknown-option.named.suggestion": "خيار غير معروف {option} (هل المقصود {suggestions}؟)",
  "usage.excess-arguments": "وسائط أكثر مما يأخذه `{command}`",
  "usage.missing-argument": "الوسيط المطلوب `{argument}` ناقص",
  "usage.option-argument": "الخيار `{option}`: الوسيط الخاص به ناقص",
  "usage.timeout": "يأخذ --timeout من 1 إلى 86400 ثانية",
  "usage.two-sources": "تُعطى الدعوة كوسيط أو بالخيار --file",
  "usage.file.not-ordinary": "--file: هذا ليس ملفًا عاديًا",
  "usage.file.absent": "--file: لا يوجد ملف كهذا",
  "usage.file.unreadable": "--file: {code}",
  "usage.never-ended": "لم يُغلق الإدخال في الوقت المحدد",
  "usage.input-empty": "الإدخال القياسي فارغ",
  "usage.nothing-entered": "لم يُدخل شيء",
  "usage.only": "يأخذ --only: {checks}",
  "usage.shell": "الصدفة واحدة من: {shells}",
  "usage.topic": "توجد تعليمات عن: {topics}",
  "usage.organization": "--organization: هذا الحاسوب ليس جهازًا في مؤسسة كهذه",
  "usage.place": "هذا الحاسوب ليس جهازًا في ما ذُكر",
  "usage.service.needed": "يلزم --service: تذكر الإعدادات عدة خدمات",
  "usage.service.needed.device": "يلزم --service: هذا الحاسوب جهاز لدى عدة خدمات",
  "usage.service.not-there": "--service: هذا الحاسوب ليس جهازًا هناك",
  "usage.service.origin": "يأخذ --service عنوانًا مثل https://example.com",

  "desktop.refused-option":
    "ليس في {product} خيار \u200e{option}\u200e. يُرجى تشغيله برابط دعوة أو من دون شيء.",
  "desktop.no-links":
    "لم يسمح النظام بأن يفتح {product} روابط {scheme}:\u200e يُرجى نسخ دعوة ولصقها في النافذة بدلًا من ذلك.",
  "desktop.page-ended": "انتهت صفحة النافذة ({reason}). يُرجى فتح الدعوة من جديد.",
  "desktop.failed": "{title}: {text}",
  "desktop.failed.detail": "{text} ({detail}) {advice}",
  "desktop.failed.advice": "{text} {advice}",
  "desktop.unexpected.title": "تعذّر بدء {product}",
  "desktop.unexpected.text": "يُرجى تشغيله من جديد؛ وإذا تكرر ذلك، فإعادة تثبيته. الخلل: {detail}.",
  "desktop.unexpected.unknown": "سبب غير معروف",

  "help.usage": "الاستخدام:",
  "help.usage.options": "[خيارات]",
  "help.usage.command": "[أمر]",
  "help.arguments": "الوسائط:",
  "help.options": "الخيارات:",
  "help.global-options": "الخيارات العامة:",
  "help.commands": "الأوامر:",
  "help.example": "مثال:",
  "help.examples": "أمثلة:",
  "help.default": "{description} (الافتراضي: {value})",
  "help.environment": "{description} (متغير البيئة: {variable})",

  "help.latchkey":
    "قبول الدعوات على هذا الجهاز: عرض الجهة الداعية وما يُدعى إليه الجهاز، وربطه وتسميته.",
  "help.latchkey.input":
    "تُقرأ الدعوة من الإدخال القياسي أو من ملف أو من وسيط. يمكن لمستخدمي هذا الحاسوب الآخرين رؤية الوسائط، وهي تبقى في محفوظات الصدفة: يُفضَّل الإدخال القياسي في البرامج النصية.",
  "help.latchkey.example.open": "عرض الدعوة في نافذة",
  "help.latchkey.example.inspect": "ما هي؟ (لا يغيّر شيئًا)",
  "help.latchkey.exit-codes": "رموز الإنهاء:",
  "help.latchkey.exit.0": "تم",
  "help.latchkey.exit.1": "خلل في البرنامج",
  "help.latchkey.exit.2": "الاستخدام",
  "help.latchkey.exit.3": "الرابط",
  "help.latchkey.exit.4": "رفضت الخدمة",
  "help.latchkey.exit.5": "الشبكة",
  "help.latchkey.exit.6": "بيانات الاعتماد",
  "help.latchkey.exit.7": "الدعوة",
  "help.latchkey.exit.8": "هذا الجهاز",
  "help.latchkey.exit.9": "النافذة",
  "help.latchkey.exit.10": "الملفات المحلية",
  "help.latchkey.exit.11": "انتهت المهلة",
  "help.latchkey.exit.12": "وجد الفحص أعطالًا",
  "help.latchkey.exit.20": "في انتظار الموافقة",
  "help.latchkey.support.email": "للمساعدة تُرجى الكتابة إلى {address}.",
  "help.latchkey.support.url": "المساعدة متاحة على {address}.",
  "help.latchkey.support.phone": "للمساعدة يُرجى الاتصال بالرقم {number}.",
  "help.latchkey.configuration":
    "الإعدادات: \u200e/etc/latchkey/config.json\u200e، أو الملف الذي يذكره \u200e--config\u200e أو LATCHKEY_CONFIG.",
  "help.option.version": "عرض الإصدار",
  "help.option.json": "إخراج كائن JSON واحد ذي إصدار، للبرامج النصية",
  "help.option.quiet": "عدم قول شيء ما لم يفشل شيء؛ رمز الإنهاء يكفي",
  "help.option.config": "استخدام ملف الإعدادات هذا",
  "help.option.timeout": "التوقف بعد هذه المدة",
  "help.option.help": "عرض التعليمات",
  "help.help": "عرض تعليمات أمر",
  "help.help.argument": "أمر أو موضوع",
  "help.help.exit-codes": "معنى كل رمز إنهاء",
  "help.completion": "إخراج ما تحتاج إليه الصدفة لإكمال سطر الأوامر هذا",
  "help.completion.shell": "لأي صدفة",
  "help.completion.how":
    "حزمة النظام تثبّته مسبقًا؛ وإلا فيُكتب حيث تبحث عنه الصدفة. تُكمَل الأوامر والخيارات وقيمها وأسماء الملفات من هذه القائمة وحدها: لا يُقرأ شيء ولا يُسأل أحد.",

  "help.argument.invitation":
    "رابط أو رمز وصول؛ ومن دونه أو مع \u200e-\u200e يُقرأ الإدخال القياسي (تصلح رسالة كاملة أيضًا)",
  "help.option.file": "قراءة الدعوة من هذا الملف",
  "help.option.yes": "عدم السؤال؛ ومن دون طرفية أو مع \u200e--json\u200e لا يُسأل شيء على أي حال",
  "help.option.service.which": "لدى أي خدمة، إذا كانت هناك عدة خدمات",
  "help.option.organization.which": "اسم المؤسسة المقصودة أو معرّفها، إذا كانت هناك عدة مؤسسات",
  "help.option.ask-nothing": "عدم سؤال الخدمة",

  "help.open": "فتح النافذة بدعوة، أو بحالة هذا الحاسوب",
  "help.open.argument": "رابط أو رمز وصول؛ ومع \u200e-\u200e يُقرأ الإدخال القياسي",
  "help.open.needs":
    "يحتاج إلى جلسة رسومية وإلى Chromium أو Chrome أو Edge. الفتح لا يغيّر شيئًا؛ فالرد على الدعوة يكون في النافذة. ومن دون دعوة تعرض النافذة حالة هذا الحاسوب، أو تطلب رابطًا أو رمزًا. لا يُحتسب \u200e--timeout\u200e هنا: تبقى النافذة حتى تُغلق.",
  "help.open.kiosk": "ملء الشاشة كلها؛ وتقرر الإعدادات إمكان إغلاقها (window)",
  "help.open.one-window":
    'النافذة واحدة. إذا كانت مفتوحة من قبل فإنها تأخذ الدعوة وتأتي إلى المقدمة، وينتهي هذا الأمر ("handedOver": true مع \u200e--json\u200e)؛ وإذا كانت دعوة أخرى قيد القرار هناك، فإن الجديدة تنتظر دورها.',

  "help.inspect": "عرض من يدعو هذا الحاسوب وإلى ماذا؛ لا يغيّر شيئًا",
  "help.inspect.asks":
    "يسأل الخدمة ولا يغيّر شيئًا هنا ولا هناك. وفي حاسوب سبق أن رد، يبيّن «{state}» ما آلت إليه الدعوة.",

  "help.accept": "قبول دعوة لهذا الحاسوب",
  "help.accept.name": "اسم الجهاز؛ وإلا فاقتراح الجهة الداعية",
  "help.accept.consent":
    "في الطرفية تُعرض الدعوة أولًا ويُطلب تأكيدك؛ وفي برنامج نصي يكون الأمر نفسه هو الموافقة. والقبول مرة أخرى على الحاسوب نفسه يعطي الرد نفسه ولا يغيّر شيئًا.",
  "help.accept.exit-codes":
    "رمز الإنهاء 20: تم القبول وتلزم موافقة أحد المسؤولين؛ والأمر `latchkey wait` ينتظرها.",

  "help.decline": "رفض دعوة، مع سبب اختياري",
  "help.decline.reason": "إبلاغ الجهة الداعية بالسبب، في 500 حرف على الأكثر",
  "help.decline.final": "الرفض نهائي لهذه الدعوة؛ ولا يمكن بعده إلا قبول دعوة جديدة.",

  "help.status": "عرض أي جهاز هو هذا الحاسوب، وتراخيصه، ومكان أسراره",
  "help.status.exit-codes":
    "رمز الإنهاء 0 إذا كان هذا الحاسوب جهازًا، و20 إذا كانت هناك موافقة منتظرة، و8 إذا لم يكن جهازًا أو كان جهازًا معطَّلًا؛ وإلا فرمز ما حال دون سؤال الخدمة.",

  "help.wait": "الانتظار حتى يوافق أحد المسؤولين على هذا الحاسوب أو لا يوافق",
  "help.wait.how":
    "ينتظر عدد ثواني \u200e--timeout\u200e على الأكثر، ثم ينتهي برمز الإنهاء 20؛ ويستمر الانتظار لدى الخدمة في الحالتين، ويمكن تشغيل الأمر من جديد في أي وقت. وإذا غابت الخدمة أو الشبكة مدة فإنه ينتظرها أيضًا، على فترات متباعدة أكثر فأكثر. ينتهي بالرمز 0 عند الموافقة، و7 عند عدم الموافقة أو إذا لم يصدر قرار في الوقت المحدد، و8 إذا كان هذا الجهاز معطَّلًا.",

  "help.apply": "نقل هذا الحاسوب إلى الحالة التي يصفها ملف",
  "help.apply.file":
    "الملف، و`-` للإدخال القياسي؛ وإلا فالملف provision.yaml أو provision.yml أو provision.json بجانب الإعدادات",
  "help.apply.check": "عرض ما كان سيتغيّر من دون تغيير أي شيء",
  "help.apply.refresh": "سؤال الخدمة أيضًا وتصحيح ما اختلف لديها",
  "help.apply.again":
    "لا يغيّر تشغيله مرة أخرى شيئًا ما دام لا يوجد ما يلزم تغييره، وعندئذ لا يسأل الخدمة ولا سلسلة المفاتيح. الملف بصيغة YAML أو JSON ويذكر الخدمة وبيانات الاعتماد والدعوة والاسم.",
  "help.apply.exit-codes":
    "رمز الإنهاء 0 إذا كان هذا الحاسوب هو الجهاز الذي يصفه الملف، و20 ما دامت هناك موافقة منتظرة؛ وإلا فرسالة الخطأ تبيّن هل تفيد إعادة المحاولة.",

  "help.rename": "إعطاء هذا الجهاز اسمًا آخر",
  "help.rename.name": "الاسم الجديد، 64 حرفًا على الأكثر",
  "help.rename.organization":
    "اسم المؤسسة المقصودة أو معرّفها، إذا كان هذا الحاسوب جهازًا في عدة مؤسسات",
  "help.rename.what": "تُبلَّغ الخدمة وتحفظ الاسم؛ ولا يتغيّر شيء آخر في الجهاز.",
  "help.rename.offline":
    'إذا تعذّر سؤال الخدمة، يُحفظ الاسم على هذا الحاسوب وتُبلَّغ به فور إجابتها؛ ورمز الإنهاء 0، ويبيّن ذلك "queued" في JSON. وإذا أُعطي الجهاز هناك اسم آخر في هذه الأثناء، فلا يضيع أي منهما: يعرض `latchkey status` الاثنين، ويحسم هذا الأمر بالاسم المعتمد.',

  "help.rotate": "استبدال مفتاح هذا الجهاز بمفتاح جديد؛ ويبقى الجهاز كما هو",
  "help.rotate.service": "لدى أي خدمة، إذا كان هذا الحاسوب يعرف عدة خدمات",
  "help.rotate.when":
    "متى يُستخدم: بعد احتمال أن يكون أحد قد نسخ قرص هذا الحاسوب أو سلسلة مفاتيحه أو نسخة احتياطية منهما. لا تقبل الخدمة بعدها إلا المفتاح الجديد؛ والنسخة ذات المفتاح السابق لا تفتح شيئًا.",
  "help.rotate.how":
    "مفتاح واحد يخدم جميع المؤسسات لدى الخدمة، ولذلك يتغيّر لها كلها دفعة واحدة. يُخزَّن المفتاح الجديد وتُبلَّغ به الخدمة ويُثبَت لها قبل أن يزول السابق. ومهما قاطع ذلك فإن أحدهما يعمل، والأمر التالي يكمل التغيير أو يتراجع عنه.",
  "help.rotate.exit-codes":
    "رموز الإنهاء: 0 تم التغيير؛ 20 إذا كان هناك قبول ينتظر الموافقة (يُبلَّغ للمفتاح الحالي وحده)؛ 8 إذا كان الجهاز معطَّلًا أو مرفوضًا؛ 6 إذا كانت سلسلة المفاتيح مقفلة.",

  "help.unenrol": "مغادرة مؤسسة ومحو ما يحتفظ به هذا الحاسوب منها",
  "help.unenrol.keep-credentials": "الإبقاء على بيانات اعتماد التطبيق، للانضمام من جديد لاحقًا",
  "help.unenrol.offline": "عدم إبلاغ الخدمة؛ ويتولى ذلك أحد المسؤولين",
  "help.unenrol.how":
    "تُبلَّغ الخدمة أولًا؛ ثم يُزال مفتاح الجهاز وبيانات اعتماد التطبيق والسجل وكل قيد عن الانضمام، ويُبحث عن كل منها مرة أخرى، ويُذكر ما آل إليه. وتبقى المفاتيح وبيانات الاعتماد ما دامت مؤسسة أخرى لدى الخدمة نفسها تحتاج إليها.",
  "help.unenrol.wipe":
    "لا يتوقف المحو على الخدمة: إذا تعذّر الوصول إليها يكون رمز الإنهاء 5، ويبقى الجهاز في قائمتها حتى يزيله أحد المسؤولين. ومهما قاطع المحو فإن الأمر التالي يكمله.",
  "help.unenrol.exit-codes":
    "رموز الإنهاء: 0 تمت المغادرة؛ 5 تم المحو وتعذّر إبلاغ الخدمة؛ 6 سلسلة المفاتيح مقفلة ولم يتغيّر شيء؛ 8 لم يكن هناك ما يُغادَر؛ 7 كان الجواب عن السؤال لا.",

  "help.history": "عرض ما حدث على هذا الحاسوب",
  "help.history.what":
    "الدعوات التي رُد عليها والأسماء التي أُعطيت والمفاتيح التي تغيّرت والمؤسسات التي غودرت، والأحدث أولًا. تُحفظ على هذا الحاسوب وحده من دون أي سر، وتبقى عند مغادرة الحاسوب مؤسسة؛ وتُفسح أقدم الإدخالات المكان للجديدة.",

  "help.credentials": "تخزين بيانات اعتماد العميل لهذا الحاسوب أو التحقق منها أو إزالتها",
  "help.credentials.what":
    "تتيح بيانات اعتماد العميل لهذا الحاسوب البحث عن دعوات خدمة واحدة والرد عليها. يسلّمها مشغّل الخدمة؛ ويعرض `latchkey credentials set --help` صيغتها.",
  "help.credentials.service": "عنوان الخدمة؛ وإلا فالخدمة الافتراضية في الإعدادات",
  "help.credentials.set": "تخزين بيانات اعتماد العميل التي تسلّمها هذا الحاسوب، في سلسلة المفاتيح",
  "help.credentials.set.file": "قراءتها من هذا الملف، وقراءته لمالكه وحده",
  "help.credentials.set.form": "بيانات الاعتماد بصيغة JSON، بأسماء RFC 7591:",
  "help.credentials.set.body": "وإذا كانت الخدمة تريد السر في نص الطلبات:",
  "help.credentials.set.input":
    "تُقرأ من الإدخال القياسي أو من \u200e--file\u200e، ولا تُقرأ من وسيط أبدًا؛ وفي الطرفية يُسأل عنها.",
  "help.credentials.status": "بيان وجود بيانات الاعتماد؛ لا محتواها أبدًا",
  "help.credentials.status.asks":
    'يسأل سلسلة المفاتيح لا الخدمة. رمز الإنهاء 0 إذا كانت بيانات الاعتماد موجودة، و6 في غير ذلك؛ ويميّز "state" في JSON بين غير الموجودة والمقفلة والمفقودة وغير المتاحة.',
  "help.credentials.clear": "إزالة بيانات اعتماد العميل من هذا الحاسوب",
  "help.credentials.clear.goes-on": "يواصل الجهاز المنضم عمله: فله مفتاح خاص به.",
  "help.credentials.migrate": "نقل كل أسرار هذا الحاسوب إلى مخزن آخر",
  "help.credentials.migrate.to": "إلى أين: {tiers}",
  "help.credentials.migrate.from": "من أين، إذا كانت في عدة مخازن أسرار؛ وإلا فمن المخزن المعتمد",
  "help.credentials.migrate.how":
    "يُكتب كل شيء في المخزن الجديد ويُقرأ منه قبل أن يُعتمد؛ ثم تُزال الإدخالات السابقة. وإذا انقطع النقل فأحد المخزنين هو المعتمد، والأمر التالي ينظّف ما بقي.",
  "help.credentials.migrate.key":
    "النقل من `encrypted-file` إلى `encrypted-file` يشفّر من جديد بالمفتاح الذي يذكره `credentialKey`؛ ويذكر `formerCredentialKey` المفتاح السابق.",

  "help.doctor": "فحص هذا التثبيت، وبيان ما يصلحه",
  "help.doctor.only": "تشغيل هذا الفحص وحده؛ ويمكن إعطاؤه عدة مرات",
  "help.doctor.fix": "إصلاح ما هو آمن، ثم الفحص من جديد",
  "help.doctor.tries":
    "يجرّب فعلًا: يكتب إدخالًا في سلسلة المفاتيح وملفًا في مجلد الحالة ويزيلهما، ويسأل كل خدمة مسموح بها عن هويتها، ويفتح رابطًا يسأل عمن يفتحه. لا يغيّر شيئًا آخر، لا هنا ولا لدى الخدمة. رمز الإنهاء 0 إذا لم يفشل شيء، ولو مع تحذيرات، وإلا فهو 12.",
  "help.doctor.fixes":
    "يسجّل \u200e--fix\u200e الروابط وينشئ مجلد الحالة ويزيل ما تُرك ناقص الكتابة؛ ولا يمس أي مفتاح ولا سجل ولا سياسة. ويقول كيف يُصلح كل ما عدا ذلك.",
  "help.doctor.checks": "الفحوص: {checks}",

  "help.report": "كتابة ما يحتاج الدعم إلى معرفته في ملف واحد، بلا أسرار ولا أسماء",
  "help.report.output": "كتابته هناك؛ ولا يُكتب أبدًا فوق ملف موجود",
  "help.report.names": "إضافة أسماء الخدمات والمؤسسات والأجهزة والملفات",
  "help.report.what":
    "الملف نص مقروء (JSON) لك وحدك قراءته: يُرجى الاطلاع عليه قبل إرساله. يحتوي على الإصدارات، ونتائج `latchkey doctor`، والإعدادات المعيَّنة (لا قيمها)، وبنية سجل الانضمام بمعرّفات مجزّأة (hash)، وما لم يكتمل. ولا يحتوي أبدًا على المفاتيح ولا الأسرار ولا الرموز المميزة ولا كلمات المرور ولا الدعوات ولا معرّف الحاسوب ولا الأرقام التسلسلية ولا قيم متغيرات البيئة. لا يُرسَل شيء إلى أي مكان.",

  "help.register": "جعل هذا البرنامج هو الذي يفتح روابط الدعوات",
  "help.register.system": "لجميع مستخدمي هذا الحاسوب؛ يحتاج إلى صلاحيات root",
  "help.register.replace": "حتى إذا كان برنامج آخر يفتحها الآن",
  "help.register.when":
    "للتثبيت من دون حزمة من حزم النظام؛ فالحزمة تسجّل من تلقاء نفسها. ويمكن تشغيله أي عدد من المرات: ما هو صحيح يبقى كما هو. وفي جلسة رسومية يُفتح بعد ذلك رابط فعلي لا يسأل إلا عمن يفتحه. ويعيد `latchkey unregister` كل شيء إلى ما كان عليه.",

  "help.unregister": "إلغاء ما فعله register بالضبط",
  "help.unregister.system": "ما سُجّل لجميع المستخدمين؛ يحتاج إلى صلاحيات root",
  "help.unregister.how":
    "يعيد كل بايت، بما في ذلك البرنامج الذي كان يفتح الروابط من قبل. والملف الذي غيّره طرف آخر بعد ذلك يبقى كما هو ويُذكر اسمه. ويمكن تشغيله من جديد: عندئذ لا يوجد ما يُلغى.",
} as const satisfies Readonly<Record<keyof typeof English, string>>;
