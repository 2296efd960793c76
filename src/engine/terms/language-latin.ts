/**
 * German, French, Spanish, Portuguese, Italian: short packs. Facts of the languages only; no code.
 * Each is built when a text first needs it: start-up pays for English alone.
 */
import type { LanguagePack } from './language-pack.ts';
import { partialPack } from './language-partial.ts';

export const german = (): LanguagePack =>
  partialPack({
    tag: 'de',
    name: 'German',
    stopWords: `aber alle allem allen aller alles als also am an ander andere anderem anderen anderer auch auf aus bei beim bin bis bist da dabei
    damit dann das dass dazu dem den denn der deren des dessen die dies diese diesem diesen dieser dieses doch dort du durch ein eine einem einen
    einer eines er es etwa etwas euch für gegen gewesen hab habe haben hat hatte hatten hier hin hinter ich ihm ihn ihnen ihr ihre ihrem ihren
    ihrer im in ins ist ja jede jedem jeden jeder jedes jedoch kann kein keine keinen können konnte man mehr mein mich mir mit muss nach nicht
    nichts noch nun nur ob oder ohne sehr sei sein seine seinem seinen seiner seit sich sie sind so soll sollen sollte sondern sowie über um
    und uns unser unter vom von vor während war waren was weil welche welcher wenn wer werden wie wieder will wir wird wo wurde wurden zu zum
    zur zwar zwischen`,
    saidVerbs: `sagte sagt sagten erklärte erklärt teilte mitgeteilt betonte betont berichtete berichtet kündigte meinte meint fügte hinzu schrieb
    schreibt warnte warnt forderte fordert behauptete bestätigte kritisierte fragte antwortete rief erzählte äußerte`,
    common: `jahr jahre tag tage woche monat mensch menschen land stadt regierung polizei prozent million millionen euro präsident minister mittwoch
    montag dienstag donnerstag freitag samstag sonntag leute frau mann kinder ende zeit uhr sprecher sprecherin angaben neue neuen erste ersten gut
    groß große viel viele wurden kommen kommt gehen machen bleibt bleiben sei seien worden`,
    stemming: { suffixes: 'em er nd t e s n', least: 4, rounds: 4, accents: true },
    decimalComma: true,
    never:
      'Dr Prof Hr Hrn Fr St Nr Mag Ing Dipl z.B u.a d.h i.d.R o.ä v.a bzw ca vgl evtl ggf inkl sog Abs Art Bd',
    sometimes: 'usw etc Jan Feb Apr Aug Sept Okt Nov Dez Co GmbH Str Mio Mrd Mo Di Mi Do Sa So n.Chr v.Chr',
    compoundEnds: 'str',
    openers: `der die das ein eine er sie es wir ihr ich dies diese dieser dieses in im am an auf bei mit nach von vor zu seit für gegen doch aber
    und oder denn wenn als da dort hier nun so auch was wer wie wo warum nicht kein keine alle viele einige andere man`,
    neverLast: 'der die das dem den ein eine einen und oder',
    pronouns: 'er sie es wir ich ihr',
    nameParts: 'von van zu der de',
    ordinalDot: true,
    months: `januar jan jänner / februar feb / märz mär / april apr / mai / juni jun / juli jul / august aug / september sept sep / oktober okt /
    november nov / dezember dez`,
    weekdays:
      'montag mo / dienstag di / mittwoch mi / donnerstag do / freitag fr / samstag sonnabend sa / sonntag so',
    relative: [
      ['heute', 0],
      ['gestern', -1],
      ['morgen', 1],
    ],
    furniture: {
      labels: 'eilmeldung | live | liveticker | kommentar | analyse | anzeige | exklusiv | meinung | video',
      relatedHeads:
        'mehr zum thema | auch interessant | lesen sie auch | weitere artikel | meistgelesen | das könnte sie auch interessieren | verwandte artikel | weitere themen',
      readOn:
        'lesen sie auch | lesen sie mehr | auch interessant | mehr dazu | mehr zum thema | weiterlesen | siehe auch | video',
      promptStarts:
        'newsletter abonnieren | jetzt abonnieren | melden sie sich | folgen sie uns | abonnieren sie | hier klicken | teilen sie',
      readerWords: 'sie | uns | unser | unseren | newsletter | hier | ihre | ihren',
      promptLines:
        'teilen | drucken | anzeige | merken | e-mail | facebook | twitter | whatsapp | kommentieren',
      commentHeads:
        'kommentare | kommentar schreiben | diskutieren sie mit | ihr kommentar | schreiben sie einen kommentar',
      credits: 'archivbild | symbolbild | archivfoto | symbolfoto | imago | picture alliance | getty images',
      creditStarts: 'foto | fotos | bild | bilder | quelle | archivfoto',
      byWords: 'von',
      roles: 'redaktion korrespondent korrespondentin reporter',
      nameFillers: 'und von van zu der in aus de',
      dateWords:
        'uhr am um den vom stand aktualisiert veröffentlicht zuletzt vor minuten stunden stunde tagen heute gestern',
      updateWords: 'aktualisiert stand zuletzt',
      readingTime: 'min lesezeit | minuten lesezeit | min. lesezeit',
      readingTimeStarts: 'lesezeit | lesedauer',
      topics: 'themen | schlagworte | stichworte',
      reserved: 'alle rechte vorbehalten | nachdruck verboten',
    },
  });

export const french = (): LanguagePack =>
  partialPack({
    tag: 'fr',
    name: 'French',
    stopWords: `à ai ainsi alors après au aucun aussi autre autres aux avait avant avec avoir ayant c' ce cela celle celles celui ces cet cette ceux
    chaque chez comme comment contre d' dans de depuis des deux donc dont du elle elles en encore entre est et étaient était été être eu eux fait
    faire fois font hors il ils j' je jusque l' la le les leur leurs lors lui m' ma mais me même mes moins mon n' ne ni nos notre nous on ont ou
    où par parce pas pendant peu peut plus pour pourquoi près puis qu' quand que quel quelle quels qui s' sa sans se selon sera ses si son sont
    sous sur ta te tous tout toute toutes très trop tu un une vers voici vos votre vous y`,
    saidVerbs: `dit disait déclaré déclare affirmé affirme annoncé annonce expliqué explique ajouté ajoute indiqué indique précisé précise estimé
    estime souligné souligne assuré assure rappelé rappelle confirmé répondu demandé écrit raconté a-t-il a-t-elle`,
    common: `an année ans jour jours semaine mois personne personnes pays ville gouvernement police million millions euro euros président ministre lundi mardi
    mercredi jeudi vendredi samedi dimanche homme femme enfant enfants fin temps heure heures porte-parole nouveau nouvelle premier première grand grande
    mort morts devrait doit peuvent reste rester`,
    stemming: {
      suffixes: `issements issement ations ation ements ement euses euse eurs eur ites ite ives ive ifs if ees ee es er ez ent antes ants ante ant aient ait ais
      ions aux e s x i is it`,
      ...{ least: 4, rounds: 2, accents: true },
    },
    elided: 'l d c j m n s t qu jusqu lorsqu puisqu quoiqu',
    decimalComma: true,
    never: 'M MM Mme Mmes Mlle Dr Pr Me Mgr St Ste cf p pp no art env',
    sometimes: 'etc janv févr avr juil sept oct nov déc av bd',
    openers: `le la les un une des il elle ils elles nous vous je ce cet cette ces dans en sur pour par avec sans selon après avant depuis mais et ou
    donc car or si quand comme on son sa ses leur leurs au aux du de à ainsi alors aussi enfin`,
    neverLast: 'le la les un une des et ou du',
    pronouns: 'il elle ils elles nous vous je on',
    nameParts: 'de du la le des d',
    months: `janvier janv / février févr fev / mars / avril avr / mai / juin / juillet juil / août aout / septembre sept / octobre oct / novembre nov /
    décembre déc dec`,
    weekdays: 'lundi / mardi / mercredi / jeudi / vendredi / samedi / dimanche',
    relative: [
      ["aujourd'hui", 0],
      ['hier', -1],
      ['demain', 1],
    ],
    furniture: {
      labels:
        'direct | en direct | alerte info | flash info | exclusif | analyse | opinion | éditorial | publicité | vidéo',
      relatedHeads:
        'à lire aussi | lire aussi | sur le même sujet | les plus lus | articles liés | à voir aussi | dans la même rubrique',
      readOn:
        'lire aussi | à lire aussi | voir aussi | à voir aussi | lire la suite | lire plus | pour aller plus loin | vidéo',
      promptStarts:
        'inscrivez-vous | abonnez-vous | suivez-nous | partagez | cliquez ici | recevez | téléchargez notre',
      readerWords: 'nous | notre | nos | vous | votre | newsletter | ici | application',
      promptLines:
        'partager | imprimer | facebook | twitter | whatsapp | envoyer par e-mail | publicité | s’abonner',
      commentHeads: 'commentaires | laisser un commentaire | réagir | ajouter un commentaire',
      credits: "photo d'illustration | image d'illustration | archives | getty images | photo d'archives",
      creditStarts: 'photo | crédit photo | crédit | crédits | image | source | légende',
      byWords: 'par',
      roles: 'rédaction correspondant correspondante journaliste envoyé',
      nameFillers: 'et de du la le des à avec d en',
      dateWords: 'publié le à mis jour modifié il y a heures heure minutes jours et gmt',
      updateWords: 'jour modifié',
      readingTime: 'min de lecture | minutes de lecture',
      readingTimeStarts: 'temps de lecture | lecture',
      topics: 'mots-clés | thèmes',
      reserved: 'tous droits réservés | reproduction interdite',
    },
  });

export const spanish = (): LanguagePack =>
  partialPack({
    tag: 'es',
    name: 'Spanish',
    stopWords: `a al algo algunas algunos ante antes aquel aquella aquellos así aún aunque bajo bien cada casi como con contra cual cuando de del desde
    donde dos durante e el él ella ellas ellos en entre era eran es esa esas ese eso esos esta está están estas este esto estos fue fueron
    había han has hasta hay he la las le les lo los luego más me mi mientras mis mucho muy nada ni no nos nosotros o os otra otras otro otros
    para pero poco por porque pues que qué quien quienes se según ser si sí sido sin sobre son su sus también tan tanto te tiene tienen toda
    todas todo todos tras tu tus un una uno unos y ya yo`,
    saidVerbs: `dijo dice afirmó afirma declaró declara señaló señala explicó explica añadió añade agregó aseguró asegura indicó indica informó informa
    anunció anuncia advirtió advierte sostuvo manifestó expresó comentó preguntó respondió recordó subrayó denunció escribió contó`,
    common: `año años día días semana mes meses persona personas país ciudad gobierno policía millón millones euros dólares presidente ministro lunes martes
    miércoles jueves viernes sábado domingo hombre mujer niños fin tiempo hora horas portavoz nuevo nueva primer primera gran grande muertos debe deben
    pueden puede sigue siguen`,
    stemming: {
      suffixes: `amientos amiento imientos imiento aciones acion iciones icion idades idad mente adas ados ada ado idas idos ida ido ando iendo aron ieron aban aba
      aria ara era an en ar er ir ias ia as os es a o e s`,
      ...{ least: 4, rounds: 1, accents: true },
    },
    decimalComma: true,
    never: 'EE Sr Sra Srta Sres Dr Dra D Da Ud Uds Lic Ing Prof Gral Cap núm pág págs art av Excmo',
    sometimes: 'etc EE.UU UU ene feb mar abr jun jul ago sept oct nov dic S.A a.m p.m',
    openers: `el la los las un una unos unas él ella ellos ellas en de por para con sin según tras desde durante pero y o si cuando como este esta estos
    estas ese esa su sus no también además así aunque mientras ya hoy ayer lo se al`,
    neverLast: 'el la los las un una y o del',
    pronouns: 'él ella ellos ellas nosotros yo',
    nameParts: 'de del la los las y',
    months: `enero ene / febrero feb / marzo mar / abril abr / mayo may / junio jun / julio jul / agosto ago / septiembre setiembre sept sep / octubre oct /
    noviembre nov / diciembre dic`,
    weekdays: 'lunes / martes / miércoles / jueves / viernes / sábado / domingo',
    relative: [
      ['hoy', 0],
      ['ayer', -1],
      ['mañana', 1],
    ],
    furniture: {
      labels:
        'última hora | en vivo | en directo | exclusiva | opinión | análisis | editorial | publicidad | video | vídeo',
      relatedHeads:
        'noticias relacionadas | te puede interesar | le puede interesar | lea también | lee también | más noticias | lo más leído | lo más visto | relacionadas | artículos relacionados',
      readOn:
        'lea también | lee también | leer más | lea más | te puede interesar | le puede interesar | ver también | vea también | más información | video',
      promptStarts:
        'suscríbete | suscríbase | síguenos | síganos | comparte | haz clic aquí | haga clic aquí | regístrate | descarga nuestra | recibe',
      readerWords: 'nuestro | nuestra | nos | tu | su | aquí | boletín | newsletter | correo | app',
      promptLines:
        'compartir | imprimir | facebook | twitter | whatsapp | guardar | publicidad | enviar por correo',
      commentHeads:
        'comentarios | deja un comentario | deja tu comentario | escribe un comentario | comentar',
      credits: 'foto de archivo | archivo | imagen de archivo | getty images | imagen ilustrativa',
      creditStarts: 'foto | fotos | fotografía | imagen | crédito | fuente',
      byWords: 'por',
      roles: 'redacción corresponsal periodista enviado enviada',
      nameFillers: 'y de del la los las en e desde',
      dateWords: 'publicado el a las actualizado última actualización hace horas hora minutos días de del h',
      updateWords: 'actualizado actualización',
      readingTime: 'min de lectura | minutos de lectura',
      readingTimeStarts: 'tiempo de lectura | lectura',
      topics: 'etiquetas | temas | tags',
      reserved: 'todos los derechos reservados | prohibida su reproducción',
    },
  });

export const portuguese = (): LanguagePack =>
  partialPack({
    tag: 'pt',
    name: 'Portuguese',
    stopWords: `a à ao aos apenas aquela aquele aqueles as às até cada com como contra da das de dela dele deles depois desde do dos e é ela elas ele
    eles em enquanto entre era eram essa esse esta está estão estas este estes eu foi foram há isso isto já lhe mais mas me mesmo meu minha
    muito na não nas nem no nos nós nossa nosso num numa o os ou outra outras outro outros para pela pelas pelo pelos por porque quando que
    quem são se seja sem ser será seu seus só sob sobre sua suas também tem têm ter teve toda todas todo todos um uma umas uns vai você`,
    saidVerbs: `disse diz afirmou afirma declarou explicou explica acrescentou informou informa anunciou contou ressaltou destacou alertou garantiu
    comentou perguntou respondeu lembrou escreveu criticou confirmou`,
    common: `ano anos dia dias semana mês meses pessoa pessoas país cidade governo polícia milhão milhões reais euros presidente ministro segunda-feira terça-feira
    quarta-feira quinta-feira sexta-feira sábado domingo homem mulher crianças fim tempo hora horas porta-voz novo nova primeiro primeira grande mortos
    deve devem pode podem segue seguem`,
    stemming: {
      suffixes: `amentos amento imentos imento acoes acao icoes icao idades idade mente adas ados ada ado idas idos ida ido ando endo indo aram eram iram avam ava
      ara era oes ao am em ar er ir ou eu iu ias ia as os es a o e s`,
      ...{ least: 4, rounds: 1, accents: true },
    },
    decimalComma: true,
    never: 'Sr Sra Srs Dr Dra D Prof Profa Eng Gen pág págs núm art av',
    sometimes: 'etc jan fev mar abr jun jul ago set out nov dez S.A Ltda EUA',
    openers: `o a os as um uma ele ela eles elas em no na nos nas de do da por para com sem segundo após desde durante mas e ou se quando como este esta
    esse essa seu sua não também além assim embora já hoje ontem ao`,
    neverLast: 'o os as um uma e ou do da',
    pronouns: 'ele ela eles elas nós eu',
    nameParts: 'de da do dos das e',
    months: `janeiro jan / fevereiro fev / março mar / abril abr / maio mai / junho jun / julho jul / agosto ago / setembro set / outubro out / novembro nov /
    dezembro dez`,
    weekdays:
      'segunda-feira segunda / terça-feira terça / quarta-feira quarta / quinta-feira quinta / sexta-feira sexta / sábado / domingo',
    relative: [
      ['hoje', 0],
      ['ontem', -1],
      ['amanhã', 1],
    ],
    furniture: {
      labels:
        'últimas notícias | ao vivo | urgente | opinião | análise | editorial | publicidade | vídeo | exclusivo',
      relatedHeads:
        'notícias relacionadas | leia também | veja também | leia mais | mais lidas | mais notícias | você também pode gostar',
      readOn: 'leia também | leia mais | veja também | saiba mais | continue lendo | vídeo',
      promptStarts:
        'inscreva-se | assine | siga-nos | compartilhe | clique aqui | receba | baixe nosso | cadastre-se',
      readerWords: 'nosso | nossa | seu | sua | aqui | newsletter | e-mail | app',
      promptLines: 'compartilhar | imprimir | facebook | twitter | whatsapp | salvar | publicidade',
      commentHeads: 'comentários | deixe um comentário | deixe seu comentário | comente',
      credits: 'foto de arquivo | arquivo | imagem ilustrativa | getty images | reprodução | divulgação',
      creditStarts: 'foto | fotos | imagem | crédito | fonte',
      byWords: 'por',
      roles: 'redação correspondente repórter jornalista',
      nameFillers: 'e de da do dos das em',
      dateWords: 'publicado em às atualizado há horas hora minutos dias de h',
      updateWords: 'atualizado',
      readingTime: 'min de leitura | minutos de leitura',
      readingTimeStarts: 'tempo de leitura',
      topics: 'tags | temas',
      reserved: 'todos os direitos reservados | reprodução proibida',
    },
  });

export const italian = (): LanguagePack =>
  partialPack({
    tag: 'it',
    name: 'Italian',
    stopWords: `a ad agli ai al alla alle allo anche ancora aveva avevano avere c' che chi ci come con contro cosa così cui da dagli dai dal dalla dalle
    dallo degli dei del della delle dello di dopo dove due e è ed era erano essere fa fino fra già gli ha hanno ho i il in io l' la le lei li lo
    loro lui ma me mentre mi mia mio molto ne né negli nei nel nella nelle nello noi non nostro o ogni oltre per perché però più poi prima quale
    quando quanto quella quelle quelli quello questa queste questi questo qui se sei senza si sia solo sono sopra sotto sta stato stata stati su
    sua sue sugli sui sul sulla sulle sullo suo suoi tra tu tutti tutto un una uno vi voi`,
    saidVerbs: `detto dice dichiarato dichiara affermato afferma spiegato spiega aggiunto aggiunge annunciato ribadito sottolineato sottolinea riferito
    commentato chiesto risposto ricordato scritto racconta raccontato confermato avvertito`,
    common: `anno anni giorno giorni settimana mese mesi persona persone paese città governo polizia milione milioni euro presidente ministro lunedì martedì
    mercoledì giovedì venerdì sabato domenica uomo donna bambini fine tempo ora ore portavoce nuovo nuova nuovi primo prima grande morti deve devono può
    possono resta restano`,
    stemming: {
      suffixes: `amenti amento imenti imento azioni azione izioni izione ita mente ate ati ata ato ute uti uta uto ite iti ito ando endo arono erono irono avano ava
      are ere ire ano ono era ia ie e i a o`,
      ...{ least: 4, rounds: 1, accents: true },
    },
    elided: 'l un c d s v dell all nell sull dall quest quell com senz nessun',
    decimalComma: true,
    never: 'Sig Sigg Sig.ra Dott Dr Prof Ing Avv On Mons Gen pag pagg art cfr dott.ssa S',
    sometimes: 'ecc gen feb mar apr giu lug ago sett ott nov dic S.p.A',
    openers: `il lo la i gli le un una uno lui lei loro in nel nella a al alla da dal dalla di del della per con senza secondo dopo prima durante ma e o se
    quando come questo questa questi queste suo sua non anche inoltre così già oggi ieri`,
    neverLast: 'il lo gli un una e o del della',
    pronouns: 'lui lei loro noi io egli ella',
    nameParts: 'di de del della da',
    months: `gennaio gen / febbraio feb / marzo mar / aprile apr / maggio mag / giugno giu / luglio lug / agosto ago / settembre sett set / ottobre ott /
    novembre nov / dicembre dic`,
    weekdays: 'lunedì / martedì / mercoledì / giovedì / venerdì / sabato / domenica',
    relative: [
      ['oggi', 0],
      ['ieri', -1],
      ['domani', 1],
    ],
    furniture: {
      labels:
        'ultima ora | in diretta | diretta | esclusiva | opinione | analisi | editoriale | pubblicità | video',
      relatedHeads:
        'leggi anche | notizie correlate | articoli correlati | i più letti | potrebbe interessarti | ti potrebbe interessare',
      readOn:
        'leggi anche | leggi tutto | continua a leggere | vedi anche | guarda anche | approfondimento | video',
      promptStarts: 'iscriviti | abbonati | seguici | condividi | clicca qui | ricevi | scarica la nostra',
      readerWords: 'nostra | nostro | noi | tua | tuo | qui | newsletter | app',
      promptLines: 'condividi | stampa | facebook | twitter | whatsapp | salva | pubblicità',
      commentHeads: 'commenti | lascia un commento | commenta',
      credits: "foto d'archivio | archivio | getty images | immagine di repertorio | ansa",
      creditStarts: 'foto | immagine | crediti | fonte',
      byWords: 'di',
      roles: 'redazione corrispondente inviato inviata giornalista',
      nameFillers: 'e di de del della da a in',
      dateWords: 'pubblicato il alle ore aggiornato ultimo aggiornamento fa minuti giorni',
      updateWords: 'aggiornato aggiornamento',
      readingTime: 'min di lettura | minuti di lettura',
      readingTimeStarts: 'tempo di lettura',
      topics: 'tag | temi | argomenti',
      reserved: 'tutti i diritti riservati | riproduzione riservata',
    },
  });
