/**
 * Sentences of eleven languages judged by hand: can each be read alone? In: nothing. Out: per language those that can't (they
 * open on something left behind, or quote nobody) and those that can, look-alikes on purpose. Our own wording.
 */
export interface Judged {
  readonly lost: readonly string[];
  readonly alone: readonly string[];
}

const lines = (text: string): string[] => text.trim().split('\n');

export const OPENINGS: Readonly<Record<string, Judged>> = {
  de: {
    lost: lines(`
Er kündigte an, bis zum Sommer zurückzutreten.
Sie kamen in einer Turnhalle unter.
Seine Anwältin wies die Vorwürfe zurück.
Diese Zahlen überraschten die Märkte.
Doch die Opposition stimmte dagegen.
Außerdem soll ein neuer Deich gebaut werden.
Dabei wurden zwei Menschen verletzt.
Am nächsten Tag war der Keller leer.
Die beiden hatten sich in Bremm kennengelernt.
Auch die Bahn stellte den Verkehr ein.
„Wir hatten keine Wahl“, sagte er.
„Das war unsere letzte Hoffnung.“
Ihm drohen sechs Jahre Haft.
Darüber hinaus fehlen vierzig Lehrkräfte.`),
    alone: lines(`
Es gibt in Bremm keinen Hafen mehr.
Es ist unklar, ob der Damm hält.
Es kam zu langen Staus auf der Bundesstraße 12.
Diese Woche stimmt der Landtag über das Schulgesetz ab.
Der Bürgermeister von Bremm kündigte seinen Rücktritt an.
„Wir hatten keine Wahl“, sagte Bürgermeisterin Ute Falk.
Ute Falk sagte: „Die Straße bleibt zu.“
In seiner ersten Rede versprach Jonas Kehr niedrigere Preise.
Auch wenn es regnet, wird in Bremm gefeiert.
Rund 120 Anwohner mussten ihre Häuser verlassen.`),
  },
  fr: {
    lost: lines(`
Il a promis une enquête.
Elle a été conduite à l’hôpital.
Ses avocats ont annoncé un appel.
Cette décision a surpris les syndicats.
C’est la troisième panne depuis juin.
Cela vaut aussi pour les écoles.
Mais la mairie a refusé.
Cependant, les travaux continuent.
Par ailleurs, deux écoles resteront fermées.
Le lendemain, le pont était vide.
Selon lui, rien n’était prévu.
« Nous n’avions pas le choix », a-t-il ajouté.
« C’était notre dernier espoir. »`),
    alone: lines(`
Il y a trois ponts à Saint-Orens.
Il faut deux heures pour aller de Morlac à Saint-Orens.
Cette semaine, le conseil vote le budget.
Ce que la préfecture a décidé reste secret.
Ceux qui ont perdu leur maison seront logés à Castelnau.
Le lendemain de la crue, les pompiers ont fermé le pont de Morlac.
« Nous n’avions pas le choix », a déclaré Marie Roche.
Marc Lafitte a dit : « La route est coupée. »
Dans son discours, Henri Valade a promis un nouveau pont.`),
  },
  es: {
    lost: lines(`
Él negó los cargos.
Ella fue trasladada al hospital.
Su abogado anunció un recurso.
Esta decisión sorprendió a los vecinos.
Esto no había pasado nunca.
Pero el ayuntamiento lo rechazó.
Además, dos escuelas cerrarán.
Sin embargo, las obras siguen.
Al día siguiente, el puente estaba vacío.
Afirmó que nadie había sido avisado.
Ambos fueron detenidos en el puerto.
«No tuvimos elección», dijo él.
«Era nuestra última esperanza».`),
    alone: lines(`
Esta semana el pleno vota el presupuesto.
Este martes cerraron dos escuelas de Valdora.
Afirmó Rosa Ortega que nadie había sido avisado.
Además de la alcaldesa, hablaron tres vecinos de Valdora.
Aquellos que perdieron su casa dormirán en el polideportivo.
«No tuvimos elección», dijo Rosa Ortega.
El puente de Valdora fue cerrado el lunes.`),
  },
  pt: {
    lost: lines(`
Ele negou as acusações.
Ela foi levada para o hospital.
Seu advogado anunciou um recurso.
Essa decisão surpreendeu os moradores.
Isso nunca tinha acontecido.
Mas a prefeitura recusou.
Além disso, duas escolas vão fechar.
No entanto, as obras continuam.
No dia seguinte, a ponte estava vazia.
Afirmou que ninguém tinha sido avisado.
“Não tivemos escolha”, disse ele.
“Era a nossa última esperança.”`),
    alone: lines(`
Nesta segunda-feira, a câmara vota o orçamento de Valdouro.
Essa semana a câmara vota o orçamento de Valdouro.
Aqueles que perderam a casa dormem no ginásio.
É preciso esperar duas horas pelo barco de Valdouro.
“Não tivemos escolha”, disse João Nunes.
A ponte de Valdouro foi fechada na segunda-feira.`),
  },
  it: {
    lost: lines(`
Lui ha negato ogni accusa.
Lei è stata portata in ospedale.
Il suo avvocato ha annunciato un ricorso.
Questa decisione ha sorpreso i sindacati.
Ciò non era mai accaduto.
Ma il comune ha rifiutato.
Inoltre, due scuole resteranno chiuse.
Nel frattempo la frana è scesa ancora.
Il giorno dopo il ponte era vuoto.
Secondo lui nessuno era stato avvisato.
I due si erano conosciuti a Valmora.
«Non avevamo scelta», ha detto.
«Era la nostra ultima speranza».`),
    alone: lines(`
Questa settimana il consiglio vota il bilancio.
Quelli che hanno perso la casa dormono in palestra.
Ciò che la regione ha deciso resta segreto.
Anche se piove, a Valmora si fa festa.
È caduto un ponte a Valmora.
«Non avevamo scelta», ha detto Mario Bruni.
Il ponte di Valmora è stato chiuso lunedì.`),
  },
  ru: {
    lost: lines(`
Он обещал уйти в отставку летом.
Она доставлена в больницу.
Его адвокат подал жалобу.
Это решение удивило жителей.
Эти данные никто не проверял.
Однако мэрия отказала.
Но дорогу так и не открыли.
Кроме того, закрыты две школы.
По его словам, никого не предупредили.
На следующий день мост был пуст.
При этом пострадали двое рабочих.
«У нас не было выбора», — сказал он.
«Это была наша последняя надежда».`),
    alone: lines(`
Эту неделю школы Заречья будут закрыты.
Те, кто потерял дом, ночуют в спортзале.
Так называемый Старый мост в Заречье закрыт.
По словам мэра Заречья, никого не предупредили.
«У нас не было выбора», — сказала Ирина Сомова.
Мост в Заречье закрыли в понедельник.`),
  },
  ar: {
    lost: lines(`
هو رئيس البلدية منذ عشر سنوات.
وهي المرة الثالثة منذ يونيو.
هذا القرار فاجأ السكان.
لكن البلدية رفضت الطلب.
وأضاف أن أحدا لم يبلغ السكان.
بعد ذلك أغلقت الشرطة الطريق.
وقال إن الطريق ستبقى مغلقة.
«لم يكن لدينا خيار».`),
    alone: lines(`
هذا الأسبوع يصوت المجلس على الميزانية.
وأضاف رئيس البلدية خالد مراد أن الطريق ستبقى مغلقة.
وأغلقت الشرطة الطريق الساحلي في مدينة الوادي.
«سمعنا صوتا قويا»، قالت ليلى حداد.`),
  },
  ur: {
    lost: lines(`
انہوں نے کہا کہ پل بند رہے گا۔
وہ اسپتال میں ہیں۔
تاہم سڑک ابھی بند ہے۔
اس فیصلے پر لوگ حیران ہیں۔`),
    alone: lines(`
اس ہفتے اسمبلی میں بجٹ پر ووٹنگ ہوگی۔
نورپور کا پل پیر کو بند کر دیا گیا۔`),
  },
  hi: {
    lost: lines(`
उन्होंने कहा कि पुल बंद रहेगा।
उनके वकील ने अपील की।
लेकिन सड़क अभी बंद है।
इस फैसले से लोग हैरान हैं।`),
    alone: lines(`
इस साल नूरपुर में बारिश कम हुई।
नूरपुर का पुल सोमवार को बंद कर दिया गया।`),
  },
  zh: {
    lost: lines(`
他表示大桥将继续关闭。
该厂此前曾两次被罚款。
但市政府拒绝了请求。
这一决定令居民感到意外。
“窗户全部震碎了。”`),
    alone: lines(`
其他城市也关闭了老桥。
这个月青河市关闭了两座老桥。
青河市的老桥星期一关闭。`),
  },
  ja: {
    lost: lines(`
彼は橋を閉鎖すると述べた。
しかし、市は要請を拒否した。
同社は昨年も罰金を科された。
この決定に住民は驚いた。`),
    alone: lines(`
一方的な値上げに青川市の住民は反対した。
青川市の古い橋は月曜日に閉鎖された。`),
  },
};
