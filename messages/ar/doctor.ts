import type { DOCTOR as English } from "../en/doctor.ts";

/** What `doctor` and `report` say, in Arabic. */
export const DOCTOR = {
  "doctor.testing": "جارٍ فحص هذا التثبيت",
  "doctor.tested.program": "فُحص البرنامج",
  "doctor.tested.policy": "فُحصت السياسة",
  "doctor.tested.configuration": "فُحصت الإعدادات",
  "doctor.tested.machine_id": "فُحصت هوية الحاسوب",
  "doctor.tested.disk": "فُحص مجلد الحالة",
  "doctor.tested.record": "فُحص سجل الانضمام",
  "doctor.tested.journal": "بُحث عن ردود لم تكتمل",
  "doctor.tested.leftovers": "بُحث عن بقايا",
  "doctor.tested.lock": "فُحص القفل",
  "doctor.tested.keychain": "فُحصت سلسلة المفاتيح",
  "doctor.tested.credentials": "فُحصت بيانات الاعتماد",
  "doctor.tested.clock": "فُحصت الساعة",
  "doctor.tested.proxy": "فُحص الخادم الوكيل",
  "doctor.tested.authorities": "فُحصت جهات التصديق",
  "doctor.tested.service": "فُحصت الخدمات",
  "doctor.tested.enrolments": "فُحص الانضمام",
  "doctor.tested.display": "فُحصت شاشة العرض",
  "doctor.tested.browser": "فُحص المتصفح",
  "doctor.tested.registration": "فُحص تسجيل الروابط",

  "doctor.group.program": "البرنامج",
  "doctor.group.machine": "الحاسوب",
  "doctor.group.state": "الحالة",
  "doctor.group.secrets": "الأسرار",
  "doctor.group.network": "الشبكة",
  "doctor.group.desktop": "سطح المكتب",

  "doctor.status.pass": "سليم",
  "doctor.status.warn": "تحذير",
  "doctor.status.fail": "فشل",
  "doctor.status.skipped": "متخطى",

  // How the parts of a line stand together.
  "doctor.line.failure": "{title}. {text}",
  "doctor.line.two": "{first} {second}",
  "doctor.line.about": "{subject}: {text}",
  "doctor.line.code": "{text} ({code})",
  "doctor.line.code.detail": "{text} ({code}: {detail})",
  "doctor.line.detail": "{text} ({detail})",
  "doctor.subject.enrolment": "{organization} لدى {service}",

  "doctor.fix.done": "أُصلح {check}: {text}",
  "doctor.fix.failed": "تعذّر إصلاح {check} ({code}).",
  "doctor.repair.order": "للإصلاح، بهذا الترتيب:",
  "doctor.repair": "{number}. {check}: {text}",
  "doctor.repair.about": "{number}. {check} ({subject}): {text}",
  "doctor.summary":
    "{pass, plural, zero {سليم: #} one {سليم: #} two {سليم: #} few {سليم: #} many {سليم: #} other {سليم: #}}، {warn, plural, zero {تحذيرات: #} one {تحذيرات: #} two {تحذيرات: #} few {تحذيرات: #} many {تحذيرات: #} other {تحذيرات: #}}، {fail, plural, zero {فشل: #} one {فشل: #} two {فشل: #} few {فشل: #} many {فشل: #} other {فشل: #}}، {skipped, plural, zero {متخطى: #} one {متخطى: #} two {متخطى: #} few {متخطى: #} many {متخطى: #} other {متخطى: #}}.",

  "doctor.nothing": "لا يوجد ما يُفحص.",
  "doctor.offline": "لم يُرسَل شيء، كما هو مطلوب.",
  "doctor.late": "لا نتيجة خلال {seconds, number} ث.",
  "doctor.late.repair": "يُرجى إعادة المحاولة بوقت أطول، مثل `latchkey doctor --timeout 120`.",
  "doctor.mistake": "وقع الفحص نفسه في خطأ.",
  "doctor.mistake.repair": "يُرجى الإبلاغ عنه مع الموضع المذكور هنا.",

  // Something else that has to be repaired before this can be looked at.
  "doctor.first.policy": "لا يمكن استخدام سياسة هذا الحاسوب؛ ويلزم إصلاح ذلك أولًا.",
  "doctor.first.configuration": "لا يمكن استخدام الإعدادات أو السياسة؛ ويلزم إصلاح ذلك أولًا.",
  "doctor.first.file": "لا يمكن استخدام ملف تذكره الإعدادات؛ ويلزم إصلاح ذلك أولًا.",
  "doctor.first.directory": "لا يمكن استخدام مجلد الحالة كما هو؛ ويلزم إصلاح ذلك أولًا.",
  "doctor.first.directory.unread": "لا يمكن قراءة مجلد الحالة؛ ويلزم إصلاح ذلك أولًا.",
  "doctor.first.record": "لا يمكن استخدام سجل الانضمام؛ ويلزم إصلاح ذلك أولًا.",
  "doctor.first.record.foreign": "السجل لحاسوب آخر؛ ويلزم إصلاح ذلك أولًا.",
  "doctor.first.keychain": "لا يمكن استخدام سلسلة المفاتيح؛ ويلزم إصلاح ذلك أولًا.",
  "doctor.first.key": "مفتاح الجهاز مفقود؛ ويلزم إصلاح ذلك أولًا.",
  "doctor.first.identity": "هوية الحاسوب مفقودة؛ ويلزم إصلاح ذلك أولًا.",
  "doctor.first.clock": "ساعة هذا الحاسوب خاطئة؛ ويلزم إصلاح ذلك أولًا.",
  "doctor.first.proxy": "يتم الوصول إلى الخدمة عبر الخادم الوكيل، ويلزم إصلاحه أولًا.",
  "doctor.first.service": "لا يمكن سؤال الخدمة؛ ويلزم إصلاح ذلك أولًا.",

  "doctor.program.runs": "يعمل {product} {version} على Node {node}، {system}.",
  "doctor.program.old": "الإصدار {node} من Node قديم جدًا.",
  "doctor.program.old.repair": "يُرجى تثبيت Node {least} أو أحدث.",

  "doctor.policy.none": "لا توجد سياسة: تقرر الإعدادات، ويجوز للمستخدمين تأكيد الخدمات.",
  "doctor.policy.confirm":
    "{services, plural, zero {تسمح السياسة بـ # خدمة؛ ويجوز تأكيد خدمات أخرى في النافذة.} one {تسمح السياسة بخدمة واحدة (#)؛ ويجوز تأكيد خدمات أخرى في النافذة.} two {تسمح السياسة بخدمتين (#)؛ ويجوز تأكيد خدمات أخرى في النافذة.} few {تسمح السياسة بـ # خدمات؛ ويجوز تأكيد خدمات أخرى في النافذة.} many {تسمح السياسة بـ # خدمة؛ ويجوز تأكيد خدمات أخرى في النافذة.} other {تسمح السياسة بـ # خدمة؛ ويجوز تأكيد خدمات أخرى في النافذة.}}",
  "doctor.policy.refuse":
    "{services, plural, zero {تسمح السياسة بـ # خدمة؛ وكل ما عداها مرفوض.} one {تسمح السياسة بخدمة واحدة (#)؛ وكل ما عداها مرفوض.} two {تسمح السياسة بخدمتين (#)؛ وكل ما عداهما مرفوض.} few {تسمح السياسة بـ # خدمات؛ وكل ما عداها مرفوض.} many {تسمح السياسة بـ # خدمة؛ وكل ما عداها مرفوض.} other {تسمح السياسة بـ # خدمة؛ وكل ما عداها مرفوض.}}",
  "doctor.policy.repair.owner": "يُرجى جعلها ملكًا لـ root.",
  "doctor.policy.repair.file": "يُرجى السماح لـ root وحده بالكتابة فيه.",
  "doctor.policy.repair.directory": "يُرجى السماح لـ root وحده بوضع ملفات هناك.",

  "doctor.configuration.file":
    "{services, plural, zero {يسمح {file} بـ # خدمة.} one {يسمح {file} بخدمة واحدة (#).} two {يسمح {file} بخدمتين (#).} few {يسمح {file} بـ # خدمات.} many {يسمح {file} بـ # خدمة.} other {يسمح {file} بـ # خدمة.}}",
  "doctor.configuration.build":
    "{services, plural, zero {تسمح نسخة البرنامج هذه بـ # خدمة.} one {تسمح نسخة البرنامج هذه بخدمة واحدة (#).} two {تسمح نسخة البرنامج هذه بخدمتين (#).} few {تسمح نسخة البرنامج هذه بـ # خدمات.} many {تسمح نسخة البرنامج هذه بـ # خدمة.} other {تسمح نسخة البرنامج هذه بـ # خدمة.}}",
  "doctor.configuration.loopback": "يُسمح بـ http غير المشفّر إلى هذا الحاسوب نفسه، لأغراض التطوير.",
  "doctor.configuration.refused":
    "{services, plural, zero {ترفض سياسة هذا الحاسوب # خدمة تذكرها الإعدادات.} one {ترفض سياسة هذا الحاسوب خدمة واحدة (#) تذكرها الإعدادات.} two {ترفض سياسة هذا الحاسوب خدمتين (#) تذكرهما الإعدادات.} few {ترفض سياسة هذا الحاسوب # خدمات تذكرها الإعدادات.} many {ترفض سياسة هذا الحاسوب # خدمة تذكرها الإعدادات.} other {ترفض سياسة هذا الحاسوب # خدمة تذكرها الإعدادات.}}",
  "doctor.configuration.refused.file":
    "{services, plural, zero {ترفض سياسة هذا الحاسوب # خدمة يذكرها {file}.} one {ترفض سياسة هذا الحاسوب خدمة واحدة (#) يذكرها {file}.} two {ترفض سياسة هذا الحاسوب خدمتين (#) يذكرهما {file}.} few {ترفض سياسة هذا الحاسوب # خدمات يذكرها {file}.} many {ترفض سياسة هذا الحاسوب # خدمة يذكرها {file}.} other {ترفض سياسة هذا الحاسوب # خدمة يذكرها {file}.}}",
  "doctor.configuration.refused.repair":
    "يُرجى حذفها من الإعدادات، أو أن يضيفها المسؤول إلى السياسة.",
  "doctor.configuration.empty": "لم تُذكر أي خدمة، فلا يجوز لهذا الحاسوب الاتصال بأي منها.",
  "doctor.configuration.empty.repair":
    "يُرجى ذكر الخدمة في `services` في ملف الإعدادات؛ ووصفه في docs/cli.md.",
  "doctor.configuration.empty.repair.file":
    "يُرجى ذكر الخدمة في `services` في {file}؛ ووصفه في docs/cli.md.",
  "doctor.configuration.repair.place": "يُرجى تصحيح الموضع المذكور أعلاه؛ ووصف الملف في docs/cli.md.",
  "doctor.configuration.repair.owner": "يُرجى جعل الملف ملكًا لـ root أو لك.",
  "doctor.configuration.repair.mode": "يُرجى إزالة إذن الكتابة هناك من المستخدمين الآخرين.",

  "doctor.machine.known":
    "معرّف الحاسوب موجود؛ {traits, plural, zero {يمكن قراءة # سمة من العتاد} one {يمكن قراءة سمة واحدة (#) من العتاد} two {يمكن قراءة سمتين (#) من العتاد} few {يمكن قراءة # سمات من العتاد} many {يمكن قراءة # سمة من العتاد} other {يمكن قراءة # سمة من العتاد}} ({confidence, select, high {الثقة عالية} medium {الثقة متوسطة} low {الثقة منخفضة} other {لا ثقة}}).",
  "doctor.machine.shared": "يبدو أن معرّف الحاسوب جاء مع صورة نظام، فقد يكون لحواسيب أخرى أيضًا.",
  "doctor.machine.shared.repair":
    "يُرجى إنشاء معرّف جديد قبل انضمام هذا الحاسوب: تفريغ \u200e/etc/machine-id\u200e، ثم تشغيل `systemd-machine-id-setup` بصلاحيات root.",
  "doctor.machine.dbus":
    "لدى D-Bus معرّف حاسوب آخر، كما في صورة نظام منسوخة. يستخدم هذا البرنامج معرّف النظام نفسه.",
  "doctor.machine.dbus.repair": "يُرجى جعل D-Bus يستخدم معرّف النظام.",
  "doctor.machine.bare":
    "معرّف الحاسوب موجود، لكن لا يمكن قراءة أي من أسماء العتاد الخاصة به: لا يمكن تمييز نسخة من هذا الحاسوب عنه.",
  "doctor.machine.bare.repair":
    "في الحاسوب الافتراضي يُرجى أن يعطيه برنامج المحاكاة الافتراضية (hypervisor) رقمًا تسلسليًا أو عنوان شبكة ثابتًا؛ وفي غير ذلك لا يلزم فعل شيء.",
  "doctor.machine.container":
    "معرّف الحاسوب موجود؛ وهذه حاوية ({container}) ليست لعتادها أسماء خاصة به: لا يمكن تمييز نسخة منها عنها.",
  "doctor.machine.container.repair":
    "يُرجى ضم المضيف بدلًا منها، أو تركيب الملف \u200e/etc/machine-id\u200e الخاص به وذكره في `machineIdFile`؛ ووصف ذلك في docs/cli.md.",
  "doctor.machine.repair.mount":
    "يُرجى تركيب الملف \u200e/etc/machine-id\u200e الخاص بالمضيف هناك، أو حذف `machineIdFile` من الإعدادات.",
  "doctor.machine.repair.make": "يُرجى جعل النظام ينشئ معرّفًا للحاسوب.",
  "doctor.machine.repair.make.container":
    "يُرجى جعل النظام ينشئ معرّفًا للحاسوب، وحفظه مع وحدات تخزين الحاوية.",

  "doctor.disk.writable": "كُتب ملف هناك وثُبّت على القرص ثم أُزيل.",
  "doctor.disk.made": "ليس موجودًا بعد؛ أُنشئ وكُتب فيه ثم أُزيل.",
  "doctor.disk.full": "القرص شبه ممتلئ.",
  "doctor.disk.full.repair": "يُرجى إخلاء مساحة عليه قبل أن يمتلئ.",
  "doctor.disk.repair.private": "يُرجى منع المستخدمين الآخرين من دخوله.",
  "doctor.disk.repair.private.done": "مُنع المستخدمون الآخرون من دخول {directory}.",
  "doctor.disk.repair.place":
    "يُرجى إفساح المكان لمجلد هناك، أو ذكر `stateDirectory` آخر في الإعدادات.",
  "doctor.disk.repair.owner": "يُرجى جعل المجلد ملكًا لهذا المستخدم وحده.",
  "doctor.disk.repair.room": "يُرجى إخلاء مساحة على القرص ثم إعادة المحاولة.",
  "doctor.disk.repair.read-only":
    "القرص مركَّب للقراءة فقط: يُرجى تركيبه للكتابة، أو ذكر `stateDirectory` آخر في الإعدادات.",

  "doctor.record.none": "هذا الحاسوب غير منضم بعد، ولا شيء تالف.",
  "doctor.record.devices":
    "{organizations, plural, zero {هذا الحاسوب جهاز في # مؤسسة؛ وأُنشئ السجل عليه.} one {هذا الحاسوب جهاز في مؤسسة واحدة (#)؛ وأُنشئ السجل عليه.} two {هذا الحاسوب جهاز في مؤسستين (#)؛ وأُنشئ السجل عليه.} few {هذا الحاسوب جهاز في # مؤسسات؛ وأُنشئ السجل عليه.} many {هذا الحاسوب جهاز في # مؤسسة؛ وأُنشئ السجل عليه.} other {هذا الحاسوب جهاز في # مؤسسة؛ وأُنشئ السجل عليه.}}",
  "doctor.record.waiting":
    "{approvals, plural, zero {ينتظر هذا الحاسوب # موافقة؛ وأُنشئ السجل عليه.} one {ينتظر هذا الحاسوب موافقة واحدة (#)؛ وأُنشئ السجل عليه.} two {ينتظر هذا الحاسوب موافقتين (#)؛ وأُنشئ السجل عليه.} few {ينتظر هذا الحاسوب # موافقات؛ وأُنشئ السجل عليه.} many {ينتظر هذا الحاسوب # موافقة؛ وأُنشئ السجل عليه.} other {ينتظر هذا الحاسوب # موافقة؛ وأُنشئ السجل عليه.}}",
  "doctor.record.both":
    "هذا الحاسوب جهاز في {organizations, plural, zero {# مؤسسة} one {مؤسسة واحدة (#)} two {مؤسستين (#)} few {# مؤسسات} many {# مؤسسة} other {# مؤسسة}} وينتظر {approvals, plural, zero {# موافقة} one {موافقة واحدة (#)} two {موافقتين (#)} few {# موافقات} many {# موافقة} other {# موافقة}}؛ وأُنشئ السجل عليه.",
  "doctor.record.damaged.repair": "أي أمر يستخدم السجل يضعه جانبًا ولا يحذفه أبدًا، ويقول ما بقي.",
  "doctor.record.aside":
    "{files, plural, zero {تعذّرت قراءة # ملف في وقت ما فوُضع جانبًا.} one {تعذّرت قراءة ملف واحد (#) في وقت ما فوُضع جانبًا.} two {تعذّرت قراءة ملفين (#) في وقت ما فوُضعا جانبًا.} few {تعذّرت قراءة # ملفات في وقت ما فوُضعت جانبًا.} many {تعذّرت قراءة # ملفًا في وقت ما فوُضعت جانبًا.} other {تعذّرت قراءة # ملف في وقت ما فوُضعت جانبًا.}}",
  "doctor.record.aside.repair":
    "يُرجى الاطلاع على `latchkey status`: إذا لم يكن أي جهاز ناقصًا، فإزالة ما وُضع جانبًا.",

  "doctor.journal.none": "لم يُترك أي رد ولا أي تغيير لمفتاح من دون إكمال.",
  "doctor.journal.answers":
    "{answers, plural, zero {انقطع # رد.} one {انقطع رد واحد (#).} two {انقطع ردان (#).} few {انقطعت # ردود.} many {انقطع # ردًا.} other {انقطع # رد.}}",
  "doctor.journal.changes":
    "{changes, plural, zero {انقطع # تغيير لبيانات اعتماد جهاز.} one {انقطع تغيير واحد (#) لبيانات اعتماد جهاز.} two {انقطع تغييران (#) لبيانات اعتماد جهاز.} few {انقطعت # تغييرات لبيانات اعتماد جهاز.} many {انقطع # تغييرًا لبيانات اعتماد جهاز.} other {انقطع # تغيير لبيانات اعتماد جهاز.}}",
  "doctor.journal.both":
    "انقطع ما يلي: {answers, plural, zero {# رد} one {رد واحد (#)} two {ردان (#)} few {# ردود} many {# ردًا} other {# رد}}، و{changes, plural, zero {# تغيير} one {تغيير واحد (#)} two {تغييران (#)} few {# تغييرات} many {# تغييرًا} other {# تغيير}} لبيانات اعتماد جهاز.",
  "doctor.journal.repair": "الأمر التالي الذي يسأل الخدمة يكمل ذلك؛ لا يضيع شيء ولا يحدث شيء مرتين.",

  "doctor.leftovers.none": "لم يُترك شيء ناقص الكتابة.",
  "doctor.leftovers.some":
    "{files, plural, zero {ترك برنامج أُنهي # ملف لنا ناقص الكتابة؛ ولا شيء فيه يُعتمد.} one {ترك برنامج أُنهي ملفًا واحدًا (#) لنا ناقص الكتابة؛ ولا شيء فيه يُعتمد.} two {ترك برنامج أُنهي ملفين (#) لنا ناقصي الكتابة؛ ولا شيء فيهما يُعتمد.} few {ترك برنامج أُنهي # ملفات لنا ناقصة الكتابة؛ ولا شيء فيها يُعتمد.} many {ترك برنامج أُنهي # ملفًا لنا ناقص الكتابة؛ ولا شيء فيها يُعتمد.} other {ترك برنامج أُنهي # ملف لنا ناقص الكتابة؛ ولا شيء فيها يُعتمد.}}",
  "doctor.leftovers.repair": "إزالة البقايا.",
  "doctor.leftovers.repair.done":
    "{files, plural, zero {أُزيل # ملف ناقص الكتابة.} one {أُزيل ملف واحد (#) ناقص الكتابة.} two {أُزيل ملفان (#) ناقصا الكتابة.} few {أُزيلت # ملفات ناقصة الكتابة.} many {أُزيل # ملفًا ناقص الكتابة.} other {أُزيل # ملف ناقص الكتابة.}}",

  "doctor.lock.free": "لا توجد عملية أخرى تضم هذا الحاسوب إلى مؤسسة.",
  "doctor.lock.none": "لا يمكن أخذ القفل مطلقًا.",
  "doctor.lock.none.repair": "يُرجى إعادة تشغيل هذا الحاسوب.",
  "doctor.lock.taken": "عملية أخرى تضم هذا الحاسوب إلى مؤسسة.",
  "doctor.lock.taken.by":
    "عملية أخرى تضم هذا الحاسوب إلى مؤسسة: العملية {pid} للمستخدم {user}، منذ {since}.",
  "doctor.lock.taken.repair":
    "يُرجى الانتظار حتى تنتهي. وإذا توقفت عن الاستجابة، فإنهاؤها؛ لا يضيع شيء بذلك.",

  "doctor.keychain.works": "أخذت سلسلة المفاتيح إدخالًا وأعادته وأزالته.",
  "doctor.keychain.files":
    "تُحفظ الأسرار في ملفات لا تحميها إلا أذوناتها، كما تنص الإعدادات: كل من يستطيع قراءة القرص يحصل عليها.",
  "doctor.keychain.files.repair":
    "إذا كانت لهذا الحاسوب سلسلة مفاتيح، فيُرجى نقل الأسرار إليها بالأمر `latchkey credentials migrate --to os-keychain`؛ وفي جهاز من دونها يشفّرها `encrypted-file` أو `systemd-credentials`.",
  "doctor.keychain.repair.make":
    "يُرجى إنشاء سلسلة مفاتيح بكلمة مرور هذا المستخدم، بتسجيل الدخول إلى سطح المكتب مرة واحدة مثلًا أو بالأمر `seahorse`، وجعلها الافتراضية.",
  "doctor.keychain.repair.libsecret": "يُرجى تثبيت libsecret.",
  "doctor.keychain.repair.start": "يُرجى بدء سلسلة مفاتيح في هذه الجلسة.",
  "doctor.keychain.repair.session":
    "يُرجى تسجيل الدخول إلى جلسة سطح مكتب، أو تشغيل هذا البرنامج في جلسة: \u200e`dbus-run-session -- …`\u200e؛ ومن دون سطح مكتب، تعيين `credentialStore` في الإعدادات.",
  "doctor.keychain.repair.private": "يُرجى إزالة الأذونات من المستخدمين الآخرين.",
  "doctor.keychain.store.works": "أخذ مخزن الأسرار إدخالًا وأعاده وأزاله.",
  "doctor.keychain.repair.headless":
    'في حاسوب بلا سطح مكتب، يُرجى ذكر مخزن آخر في ملف الإعدادات: \u200e`"credentialStore": "systemd-credentials"`\u200e لبرنامج يعمل باسم root، أو \u200e`"credentialStore": "encrypted-file"`\u200e مع \u200e`{setting}`\u200e (32 بايتًا عشوائيًا بصيغة base64، وقراءتها لهذا المستخدم وحده).',
  "doctor.keychain.disagreement":
    "أسرار هذا الحاسوب في {store} حيث نُقلت، والإعدادات تذكر {configured}.",
  "doctor.keychain.disagreement.repair":
    "يُرجى تعيين `credentialStore` إلى `{store}` في ملف الإعدادات، أو نقل الأسرار إلى ما يذكره.",
  "doctor.keychain.also-in": "في {store} أيضًا أسرار لهذا البرنامج، وهي لا تُعتمد.",
  "doctor.keychain.also-in.repair":
    "يُرجى نقلها إلى المخزن المعتمد، ما لم يكن معلومًا أن لا أحد يحتاج إليها.",

  "doctor.credentials.both": "مفتاح الجهاز وبيانات اعتماد التطبيق موجودة.",
  "doctor.credentials.application": "بيانات اعتماد التطبيق موجودة.",
  "doctor.credentials.device": "مفتاح الجهاز موجود، وهذا كل ما يحتاج إليه الجهاز.",
  "doctor.credentials.none":
    "لا توجد بيانات اعتماد تطبيق مخزَّنة، فلا يمكن بعد فتح أي دعوة من هذه الخدمة.",
  "doctor.credentials.lost": "مفتاح الجهاز الخاص به لم يعد في سلسلة المفاتيح.",
  "doctor.credentials.repair":
    "يُرجى تخزين بيانات الاعتماد التي تسلّمتها (انظر `latchkey credentials set --help`).",

  "doctor.clock.agrees":
    "{services, plural, zero {تتفق مع ساعات جميع الخدمات بفارق {seconds} ث.} one {تتفق مع ساعة الخدمة بفارق {seconds} ث.} two {تتفق مع ساعتي الخدمتين بفارق {seconds} ث.} few {تتفق مع ساعات جميع الخدمات بفارق {seconds} ث.} many {تتفق مع ساعات جميع الخدمات بفارق {seconds} ث.} other {تتفق مع ساعات جميع الخدمات بفارق {seconds} ث.}}",
  "doctor.clock.offline": "لم يُرسَل شيء، كما هو مطلوب؛ ولم تُسأل أي جهة عن الوقت.",
  "doctor.clock.unasked": "تعذّر سؤال أي خدمة عن الوقت.",
  "doctor.clock.seconds":
    "{direction, select, behind {ساعة هذا الحاسوب متأخرة {size, number} ث عن ساعة {service}.} other {ساعة هذا الحاسوب متقدمة {size, number} ث على ساعة {service}.}}",
  "doctor.clock.minutes":
    "{direction, select, behind {ساعة هذا الحاسوب متأخرة {size, number} د عن ساعة {service}.} other {ساعة هذا الحاسوب متقدمة {size, number} د على ساعة {service}.}}",
  "doctor.clock.hours":
    "{direction, select, behind {ساعة هذا الحاسوب متأخرة {size, plural, zero {# ساعة} one {ساعة واحدة (#)} two {ساعتين (#)} few {# ساعات} many {# ساعة} other {# ساعة}} عن ساعة {service}.} other {ساعة هذا الحاسوب متقدمة {size, plural, zero {# ساعة} one {ساعة واحدة (#)} two {ساعتين (#)} few {# ساعات} many {# ساعة} other {# ساعة}} على ساعة {service}.}}",
  "doctor.clock.days":
    "{direction, select, behind {ساعة هذا الحاسوب متأخرة {size, plural, zero {# يوم} one {يومًا واحدًا (#)} two {يومين (#)} few {# أيام} many {# يومًا} other {# يوم}} عن ساعة {service}.} other {ساعة هذا الحاسوب متقدمة {size, plural, zero {# يوم} one {يومًا واحدًا (#)} two {يومين (#)} few {# أيام} many {# يومًا} other {# يوم}} على ساعة {service}.}}",
  "doctor.clock.either": "إحداهما خاطئة؛ ونادرًا ما تكون ساعة الخدمة هي الخاطئة.",
  "doctor.clock.theirs": "تتفق مع ساعة {service}، فساعة الخدمة الأخرى هي الخاطئة.",
  "doctor.clock.repair": "يُرجى جعل الشبكة تضبط الساعة.",
  "doctor.clock.repair.settings":
    "يُرجى جعل الشبكة تضبط الساعة، في إعدادات التاريخ والوقت في النظام.",
  "doctor.clock.repair.theirs": "يُرجى إبلاغ مشغّل {service} بأن ساعتها خاطئة.",

  "doctor.proxy.off": "لا يُستخدم أي خادم وكيل، كما تنص الإعدادات.",
  "doctor.proxy.none": "لا يُستخدم أي خادم وكيل: لا تذكره الإعدادات ولا متغيرات البيئة.",
  "doctor.proxy.exempt": "تذكر الإعدادات خادمًا وكيلًا، والخدمة مستثناة منه.",
  "doctor.proxy.exempt.variable": "ذُكر خادم وكيل ({variable})، والخدمة مستثناة منه.",
  "doctor.proxy.there": "الخادم الوكيل {proxy} موجود، كما تنص الإعدادات.",
  "doctor.proxy.there.variable": "الخادم الوكيل {proxy} موجود ({variable}).",
  "doctor.proxy.repair": 'يُرجى تصحيح `proxy` في الإعدادات، أو تعيينه إلى "none".',
  "doctor.proxy.repair.file": 'يُرجى تصحيح `proxy` في {file}، أو تعيينه إلى "none".',
  "doctor.proxy.repair.password":
    "يُرجى تصحيح `proxy` في الإعدادات، أو قصر قراءة الملف الذي فيه كلمة المرور على مالكه.",
  "doctor.proxy.repair.variable": "يُرجى تصحيح {variable}، أو الاستغناء عنه.",

  "doctor.authorities.own": "يوثق بجهات التصديق الخاصة بـ Node وبالنظام.",
  "doctor.authorities.named":
    "يوثق بجهات التصديق الخاصة بـ Node وبالنظام، وبعدد من شهادات `caFile`: {named, plural, zero {# شهادة} one {شهادة واحدة (#)} two {شهادتان (#)} few {# شهادات} many {# شهادة} other {# شهادة}}.",
  "doctor.authorities.extra":
    "يوثق بجهات التصديق الخاصة بـ Node وبالنظام، وبعدد من شهادات NODE_EXTRA_CA_CERTS: {extra, plural, zero {# شهادة} one {شهادة واحدة (#)} two {شهادتان (#)} few {# شهادات} many {# شهادة} other {# شهادة}}.",
  "doctor.authorities.both":
    "يوثق بجهات التصديق الخاصة بـ Node وبالنظام، وبعدد من شهادات `caFile`: {named, plural, zero {# شهادة} one {شهادة واحدة (#)} two {شهادتان (#)} few {# شهادات} many {# شهادة} other {# شهادة}}، ومن شهادات NODE_EXTRA_CA_CERTS: {extra, plural, zero {# شهادة} one {شهادة واحدة (#)} two {شهادتان (#)} few {# شهادات} many {# شهادة} other {# شهادة}}.",
  "doctor.authorities.empty.repair":
    "يُرجى وضع شهادات بصيغة PEM في {file}، أو حذف `caFile` من الإعدادات.",
  "doctor.authorities.expired.all": "انتهت صلاحية جميع شهادات `caFile`.",
  "doctor.authorities.expired.all.repair":
    "يُرجى طلب الشهادة الحالية من مشغّل جهة التصديق، ووضعها في {file}.",
  "doctor.authorities.expired":
    "{expired, plural, zero {انتهت صلاحية # شهادة في `caFile`.} one {انتهت صلاحية شهادة واحدة (#) في `caFile`.} two {انتهت صلاحية شهادتين (#) في `caFile`.} few {انتهت صلاحية # شهادات في `caFile`.} many {انتهت صلاحية # شهادة في `caFile`.} other {انتهت صلاحية # شهادة في `caFile`.}}",
  "doctor.authorities.expired.repair":
    "يُرجى إزالة ما انتهت صلاحيته من {file}، عندما يصبح الوصول إلى الخدمة ممكنًا من دونه.",
  "doctor.authorities.variable":
    "الملف الذي يذكره NODE_EXTRA_CA_CERTS ليست فيه شهادة صالحة للاستخدام، ولذلك يُتجاوز.",
  "doctor.authorities.variable.repair": "يُرجى تصحيح NODE_EXTRA_CA_CERTS، أو إلغاء تعيينه.",
  "doctor.authorities.bundle": "ليست للنظام حزمة جهات تصديق: لا يوثق إلا بالجهات التي تأتي مع Node.",
  "doctor.authorities.bundle.repair":
    "يُرجى تثبيت الحزمة `ca-certificates` إذا كانت جهة التصديق الخاصة بالشركة لازمة.",

  "doctor.service.none": "لا يُسمح هنا بأي خدمة.",
  "doctor.service.answered": "أجابت خلال {milliseconds, number} ملّي ثانية، وهي الخدمة المقصودة.",
  "doctor.service.answered.certificate":
    "أجابت خلال {milliseconds, number} ملّي ثانية، وهي الخدمة المقصودة؛ وشهادتها من {issuer}.",
  "doctor.service.repair.name": "يُرجى التحقق مما إذا كان هذا الحاسوب يجد الأسماء أصلًا، ومن صحة الاسم.",
  "doctor.service.repair.portal":
    "يُرجى فتح متصفح وتسجيل الدخول إلى الشبكة، ثم تشغيل `latchkey doctor` من جديد.",
  "doctor.service.repair.intercepted":
    "يُرجى سؤال مشغّل هذه الشبكة عن جهة الإصدار. وإذا كانت مقصودة، فوضع شهادتها في ملف PEM وذكره في `caFile` في الإعدادات.",
  "doctor.service.repair.intercepted.file":
    "يُرجى سؤال مشغّل هذه الشبكة عن جهة الإصدار. وإذا كانت مقصودة، فوضع شهادتها في ملف PEM وذكره في `caFile` في {file}.",
  "doctor.service.repair.certificate": "يُرجى إبلاغ مشغّل الخدمة بأن شهادتها غير صالحة الآن.",
  "doctor.service.repair.route":
    "يُرجى التحقق من شبكة هذا الحاسوب، ومن أن جدار الحماية يسمح له بالوصول إلى {host}، المنفذ {port}؛ وإذا كان غيره لا يصل إليها أيضًا، فإبلاغ مشغّل الخدمة.",

  "doctor.enrolments.none": "هذا الحاسوب غير منضم بعد.",
  "doctor.enrolments.opens": "بيانات اعتماد الجهاز الخاصة به تفتح الخدمة.",
  "doctor.enrolments.disallowed": "خدمة هذا الانضمام لم تعد من الخدمات المسموح بها هنا.",
  "doctor.enrolments.disallowed.repair":
    "يُرجى إضافتها إلى `services` في الإعدادات، أو المغادرة بالأمر `latchkey unenrol --offline`.",

  "doctor.display.system": "لهذا النظام شاشة عرض خاصة به.",
  "doctor.display.none":
    "لا توجد هنا جلسة رسومية: لا يحتاج إليها `latchkey inspect` ولا `latchkey accept`.",
  "doctor.display.answers": "الجلسة الرسومية تستجيب.",
  "doctor.display.repair": "يُرجى تصحيح {variable} أو إلغاء تعيينه: لا يجيب أحد حيث يشير.",

  "doctor.browser.found": "يعرض {browser} النافذة.",
  "doctor.browser.repair.configured": "يُرجى تصحيح `browser` في الإعدادات: لا يمكن تشغيل شيء هناك.",
  "doctor.browser.repair.configured.file": "يُرجى تصحيح `browser` في {file}: لا يمكن تشغيل شيء هناك.",
  "doctor.browser.repair.install": "يُرجى تثبيت متصفح.",
  "doctor.browser.repair.install.named": "يُرجى تثبيت Chromium أو Chrome أو Edge.",

  "doctor.registration.answered": "فُتح رابط، وأجاب هذا البرنامج.",
  "doctor.registration.headless": "لا توجد جلسة رسومية يمكن فتح رابط فيها.",
  "doctor.registration.headless.registered": "التسجيل نفسه كما ينبغي.",
  "doctor.registration.headless.missing": "ليس لهذا المستخدم تسجيل.",
  "doctor.registration.headless.foreign": "برنامج آخر مسجَّل: {program}",
  "doctor.registration.missing": "روابط {scheme}:\u200e لا تفتح شيئًا على سطح المكتب هذا.",
  "doctor.registration.stale.exec_unreadable": "التسجيل قديم: تعذّرت قراءة سطر Exec فيه.",
  "doctor.registration.stale.exec_without_link": "التسجيل قديم: سطر Exec فيه لا يأخذ رابطًا.",
  "doctor.registration.stale.absent": "التسجيل قديم: {path} غير موجود.",
  "doctor.registration.stale.not_executable": "التسجيل قديم: لا يمكن تشغيل {path}.",
  "doctor.registration.stale.other_installation": "التسجيل قديم: يشغّل تثبيتًا آخر لهذا البرنامج.",
  "doctor.registration.stale.other_node": "التسجيل قديم: يشغّل Node آخر.",
  "doctor.registration.unsupported.kept_by_application":
    "لا يمكن الاطلاع على التسجيل: يحفظه النظام في التطبيق المثبَّت.",
  "doctor.registration.unsupported.no_registry_tool": "لا يمكن الاطلاع على التسجيل: `reg.exe` لا يعمل.",
  "doctor.registration.foreign": "روابط {scheme}:\u200e تفتح برنامجًا آخر، وهو {program}.",
  "doctor.registration.other": "فُتح رابط، وأجاب تثبيت آخر: {program}.",
  "doctor.registration.silent": "فُتح رابط، ولم يشغّل هذا البرنامج.",
  "doctor.registration.refused": "سطح المكتب لا يفتح الرابط (رمز الإنهاء {exit}).",
  "doctor.registration.untried.no_session": "تعذّرت التجربة: لا توجد جلسة رسومية.",
  "doctor.registration.untried.application_alone":
    "تعذّرت التجربة: هذا النظام يفتح الروابط عبر التطبيق وحده.",
  "doctor.registration.untried.no_directory": "تعذّرت التجربة: لا يوجد مجلد خاص للإجابة.",
  "doctor.registration.untried.no_opener": "تعذّرت التجربة: لم يُثبَّت `xdg-open` ولا `gio`.",
  "doctor.registration.repair.register": "تسجيل الروابط لهذا المستخدم.",
  "doctor.registration.repair.register.done": "سُجّلت الروابط لهذا المستخدم.",
  "doctor.registration.repair.replace":
    "إذا لم يكن ذلك مقصودًا، فيُرجى نقل الروابط إلى هذا البرنامج.",
  "doctor.registration.repair.session":
    "يُرجى تسجيل الخروج ثم الدخول من جديد حتى يقرأ سطح المكتب التسجيل؛ وقد يسأل متصفح من Snap أو Flatpak مرة واحدة عن السماح بفتح الروابط.",

  "report.wrote":
    "{bytes, plural, zero {كُتب {file} (# بايت)، ولك وحدك قراءته.} one {كُتب {file} (# بايت)، ولك وحدك قراءته.} two {كُتب {file} (# بايت)، ولك وحدك قراءته.} few {كُتب {file} (# بايت)، ولك وحدك قراءته.} many {كُتب {file} (# بايت)، ولك وحدك قراءته.} other {كُتب {file} (# بايت)، ولك وحدك قراءته.}}",
  "report.holds": "يحتوي على الإصدارات ونتائج الفحص والإعدادات وبنية سجل الانضمام.",
  "report.names": "يذكر هذا المضيف وهذا المستخدم وخدماته ومؤسساته وأجهزته وملفاته.",
  "report.nameless":
    "لا يحتوي على أسماء؛ و\u200e`--names`\u200e يضيف أسماء الخدمات والمؤسسات والأجهزة.",
  "report.look": "يُرجى الاطلاع عليه قبل إرساله إلى أحد.",
} as const satisfies Readonly<Record<keyof typeof English, string>>;
