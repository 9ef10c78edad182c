"""A paragraph of ordinary prose without any figure in each of some languages: what stands between figures."""

from __future__ import annotations

PROSE = {
    "en": (
        "The committee met in the old town hall and heard from those who had come a long way to be there. "
        "Its chair said that nothing had been decided and that nobody should expect a quick answer. Several "
        "members asked for the minutes of the last meeting, which had not been kept, and the clerk promised "
        "to look for his notes. After a walk along the river they agreed to come back when the weather was "
        "better, and the caretaker locked the door behind them."
    ),
    "de": (
        "Der Ausschuss traf sich im alten Rathaus und hörte jene an, die einen langen Weg auf sich genommen "
        "hatten. Der Vorsitzende sagte, dass noch nichts entschieden sei und niemand mit einer schnellen "
        "Antwort rechnen dürfe. Mehrere Mitglieder fragten nach der Niederschrift der letzten Sitzung, die "
        "niemand aufbewahrt hatte, und die Schriftführerin versprach, ihre Notizen zu suchen."
    ),
    "fr": (
        "Le comité s'est réuni dans l'ancienne mairie et a écouté ceux qui étaient venus de loin. Le "
        "président a dit que rien n'était décidé et que personne ne devait attendre une réponse rapide. "
        "Plusieurs membres ont demandé le compte rendu de la dernière réunion, qui n'avait pas été gardé, et "
        "la secrétaire a promis de chercher ses notes."
    ),
    "id": (
        "Panitia bertemu di balai kota lama dan mendengarkan mereka yang datang dari jauh. Ketuanya "
        "mengatakan bahwa belum ada keputusan dan tidak seorang pun boleh mengharapkan jawaban cepat. "
        "Beberapa anggota meminta risalah rapat terakhir, yang tidak disimpan, dan juru tulis berjanji akan "
        "mencari catatannya di rumah."
    ),
    "th": (
        "คณะกรรมการประชุมกันที่ศาลากลางเก่าและรับฟังผู้ที่เดินทางมาไกล "
        "ประธานกล่าวว่ายังไม่มีการตัดสินใจใดและไม่ควรมีใครคาดหวังคำตอบอย่างรวดเร็ว "
        "สมาชิกหลายคนขอรายงานการประชุมครั้งก่อนซึ่งไม่มีใครเก็บไว้ และเจ้าหน้าที่สัญญาว่าจะค้นหาบันทึกของตน"
    ),
    "zh": (
        "委员会在旧市政厅开会，听取了远道而来的人的意见。主席说，目前还没有作出任何决定，谁也不应期待很快得到答复。有些委员要求查看上次会议的记录，但没有人保存，秘书答应回去找自己的笔记。之后大家沿着河边散步，"
        "同意等天气好些再来。"
    ),
    "ja": (
        "委員会は古い市役所で開かれ、遠くから来た人々の話を聞いた。委員長は、まだ何も決まっておらず、すぐに答えが出ると思ってはならないと述べた。何人かの委員が前回の議事録を求めたが、誰も保存しておらず、書記は"
        "自分のメモを探すと約束した。"
    ),
    "ar": (
        "اجتمعت اللجنة في دار البلدية القديمة واستمعت إلى الذين جاؤوا من بعيد. وقال رئيسها إن شيئا لم يتقرر "
        "بعد وإنه لا ينبغي لأحد أن ينتظر جوابا سريعا. وطلب بعض الأعضاء محضر الاجتماع الأخير الذي لم يحفظه "
        "أحد ووعد الكاتب بالبحث عن ملاحظاته."
    ),
    "hi": (
        "समिति की बैठक पुराने नगर भवन में हुई और उसने दूर से आए लोगों की बात सुनी। अध्यक्ष ने कहा कि अभी कुछ "
        "तय नहीं हुआ है और किसी को जल्दी उत्तर की आशा नहीं करनी चाहिए। कई सदस्यों ने पिछली बैठक का विवरण "
        "माँगा, जो रखा नहीं गया था, और लिपिक ने अपने नोट ढूँढने का वचन दिया।"
    ),
}
