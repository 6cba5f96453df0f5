<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="et">
<context>
    <name>AccessCopyPage</name>
    <message>
        <source>Väljavõte andmetega tutvumiseks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lapse kirjed on vahepeal muutunud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eelvaade on nüüd uus. Vaata see üle ja vormista siis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kontrolli, kas küsijal on õigus last esindada.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loe eelvaade läbi. Ümberjutustuses võib teise inimese ikka ära tunda.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lisatud failid vaata üle ja anna eraldi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seda näeb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See, kes küsis. Koopia jääb lapse toimikusse. Teiste laste nimed ja teataja võtab programm ise välja.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Osa kaetud teksti ei ole enam eelvaates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Võta need read tagasi ja vaata kirjed uuesti üle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjuta, kes andmeid küsib</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjuta, kuidas tegid isiku kindlaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjuta, mis päeval ta küsis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Märgi vähemalt üks osa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vali, kas õpilane on selle keelanud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vasta hiljemalt {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kes andmeid küsib</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nimi ja seos lapsega</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kuidas tead, et see on tema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Näiteks isikut tõendav dokument kohapeal või digiallkirjaga avaldus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Millal ta küsis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kas õpilane on kirjalikult keelanud andmeid anda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teovõimeline õpilane võib seda teha (PGS § 55 lg 1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kuni</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mis väljavõttesse tuleb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eelvaade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vali tekst, mis ei ole selle lapse kohta, ja kata see kinni.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enne kui annad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vormista väljavõte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loobu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActivityCard</name>
    <message>
        <source>Eemalda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}. tegevus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eemalda {number}. tegevus</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActivityForm</name>
    <message>
        <source>Tegevus või teenus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kes teeb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kui sageli</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Algus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lõpp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mis on tehtud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>näiteks 6 korda 8-st</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActivityList</name>
    <message>
        <source>Lisa tegevus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paranda märgitud tegevused</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AdviceCard</name>
    <message>
        <source>Hea tähelepanek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mida laps tegi või ütles, mitte mida see tähendab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kus see juhtus ja kui kaua kestis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mis aitas edasi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seda näevad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asutusest läheb see välja ainult üleandmispaketis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sina, {head} ja lastekaitse kontaktisik.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sina, selle lapse õpetajad, juhtumi tugispetsialistid, {coordinator} ja {head}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgreementForm</name>
    <message>
        <source>Mida tehakse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kes vastutab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selle kolleegi ülesannetesse see läheb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mis päevaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kes teeb, kui mitte vastutaja ise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Näiteks ema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eemalda kokkulepe</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgreementsField</name>
    <message>
        <source>Lisa kokkulepe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}. kokkulepe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjuta, mida tehakse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vali, kes vastutab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjuta, mis päevaks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Alarms</name>
    <message>
        <source>Kellegi õigusi muudeti programmist mööda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kellegi õigusi muudeti programmist mööda.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Õigused on tagasi pandud. Vaata logist, kes enne seda sees oli, ja räägi temaga.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arvuti kell jäi maha</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arvuti kell oli viimasest kirjest maas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arvuti kell läks ette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arvuti kell oli viimasest kirjest üle aasta ees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Andmed ei klapi tegevuslogiga</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Andmed ei klapi tegevuslogiga.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ära kustuta midagi. Võrdle varukoopiaga ja küsi abi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pane kell õigeks. Kirjete järjekord on alles ja midagi ei kustunud.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswersCard</name>
    <message>
        <source>Tagasiside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lisa tagasiside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ei</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ei öeldud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days}. päev teatamisest on {day} ({law}). See ei ole sinu tähtaeg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>menetlus algas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>menetlust ei algatatud</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AssessmentPage</name>
    <message>
        <source>Uus hindamine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjuta tulemus nii, nagu hindaja selle ütles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ainult see, mida toe andmiseks on vaja.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pikem hinnang lisa failina.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seda näevad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjuta, mille järgi hinnati</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjuta, kes hindas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjuta, mida hindamine näitas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mille järgi hinnati</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testi, vaatluslehe või muu töövahendi nimi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hindamise päev</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kust on hindaja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hindaja nimi ja amet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tulemused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hindaja sõnadega, ümber sõnastamata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soovitus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF või pilt. Fail jääb ka juhtumi manuste hulka.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hea kirje</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salvesta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loobu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AssessmentsSection</name>
    <message>
        <source>Hindamised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lisa, mida spetsialist hindas ja mida ta soovitab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lisa hindamine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hindas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tulemused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soovitus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ava fail: {title}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttachmentForm</name>
    <message>
        <source>Manuse nimetus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nii leiavad teised selle üles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lisa manus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loobu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttachmentsSection</name>
    <message>
        <source>Manused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lisa manus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allkirjasta DigiDoc4-s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lisa PDF või pilt, mis kuulub juhtumi juurde.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tuli paketiga</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allkirjastatud fail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF või pilt (*.pdf *.png *.jpg *.jpeg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vali manus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faili ei saanud lugeda.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Midagi ei lisatud. Kontrolli, kas fail on alles, ja vali see uuesti.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Midagi ei lisatud.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttendeeForm</name>
    <message>
        <source>Nimi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kas osales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eemalda osaleja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Miks puudus ja kuidas ära kuulati</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttendeesField</name>
    <message>
        <source>Lisa osaleja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kohal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puudus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}. osaleja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjuta osaleja nimi</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Awaited</name>
    <message>
        <source>Otsus II etapi kohta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Üleandmise kinnitus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rajaleidja vastus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tähtaeg {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>küsitud {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupsPart</name>
    <message>
        <source>Teen ja kontrollin varukoopiat</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n päeva</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Parim koht on mälupulk, mida hoiad lukus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vali kaust väljaspool andmete kausta.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vali enne, kuhu varukoopiad lähevad.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kohta ei ole veel valitud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vali teine koht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vali koht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Varukoopiat ei ole veel tehtud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viimane kontrollitud varukoopia: {moment}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Andmed taastati {day} ja üleandmised on lukus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pärast koopia päeva saadetu võib siit puudu olla. Küsi kontaktidelt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ava Üleandmised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Töö käib teises arvutis. Siin saab andmeid ainult lugeda.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tee varukoopia ja vali uues arvutis „Taasta varukoopiast“. Kui seal on kõik olemas, lõpeta töö siin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vali varukoopiate koht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Varukoopia seaded on salvestatud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vali kontrollitav varukoopia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Varukoopia on tehtud ja kontrollitud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fail: {name}. Pane mälupulk kindlasse kohta.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Varukoopia on terve ja avaneb.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selles on andmed seisuga {moment}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kas lõpetad töö selles arvutis?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kontrolli enne, et andmed on uues arvutis olemas. Siin saab neid siis lugeda.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lõpeta töö siin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jätka siin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kas alustad siin uuesti tööd?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kahes arvutis korraga töötades lähevad andmed lahku.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alusta siin uuesti</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jäta lugemiseks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Varukoopia (*.hopbackup)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Varukoopia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Varukoopia on krüptitud fail. Selle avab sinu paroolifraas või taasteleht. Hoia koopiat mälupulgal või teises arvutis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tee varukoopia kohe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kontrolli varukoopiat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Koht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tee varukoopia kord päevas ise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Siis, kui programm on avatud ja koht on olemas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tuleta meelde, kui viimane koopia on vanem kui</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alles jäävad seitsme päeva ja nelja nädala viimased koopiad. Vanemad kustutab programm ise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Üleandmised pärast taastamist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kolimine teise arvutisse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lõpeta töö selles arvutis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alusta siin uuesti tööd</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Begun</name>
    <message>
        <source>Uus laps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mustand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tähelepanek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tähelepaneku sõnastus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tähelepaneku lõpetamine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lapse andmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Juhtumi avamine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Üleandmine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vastus saabunud paketile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dokument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tagasiside teatajale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Küsimus saatjale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vastus küsimusele</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tagasiside saatjale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lastekaitse teade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I etapi tegevus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eesmärk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mõõtmine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tegevuse kord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hindamine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vahehindamine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lõpphindamine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vestlus perega</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ümarlaud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ülesanne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toe tase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abivajaduse kirjeldus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lapse ja vanema arvamus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plaani hindamine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Järgmise hindamise päev</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Juhtumi osalejad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I etapi ülevaatamine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nõusolek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vanema teavitamine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rajaleidja taotlus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>II etapi küsimine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>II etappi võtmine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I etappi jätmine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Juhtumi lõpetamine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Juhtumi uuesti avamine</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Brought</name>
    <message>
        <source>Saatja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kontaktisik</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Helista või kirjuta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kontrollkood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sünniaeg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isikukood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rühm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laps siin majas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vastas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Millal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sõnad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjeid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Juhtumid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ei ole vaja: kaart tuleb seaduse alusel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kaasas on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pere nõusolek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nõusoleku piirid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kuidas perele öeldi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>II etapp on küsitud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lõpetatud</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BusyLine</name>
    <message>
        <source>Katkesta</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CallFirst</name>
    <message>
        <source>Elu või tervis ohus: helista 112. Lasteabi ööpäev läbi: 116&#xa0;111.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salvestatud vorm ei ole veel teade.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CameSection</name>
    <message>
        <source>Mujalt tulnud</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Care</name>
    <message>
        <source>Vaheta esimene paroolifraas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Praegust nägi ka see, kes selle andis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vaata üle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Töö käib teises arvutis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Siin saab andmeid ainult lugeda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Andmed on taastatud ja üleandmised lukus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Räägi partneritega ja ava need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asutuse juht avab need seadetes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Andmete võti jäi vahetamata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tee kettal ruumi ja vaheta võti</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kettal on ruumi alles {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tee ruumi, muidu jäävad kirjed salvestamata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tänane varukoopia jäi tegemata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Varukoopiat ei ole veel tehtud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vali mälupulk või kaust ja tee esimene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pane mälupulk külge ja tee uus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Andmete hoid</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseActs</name>
    <message>
        <source>Küsi II etappi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Võta II etappi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jäta I etappi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lõpeta juhtum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ava juhtum uuesti</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lisa abinõu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Märgi vestlus vanemaga</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lisa info</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lisa eesmärk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinnita plaan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plaani hindamine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lisa arvamused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjelda abivajadust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Määra hindamise päev</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vaata I etapp üle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Koosta vestluse kokkuvõte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lisa ümarlaud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lisa teavitamine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lisa nõusolek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lisa taotlus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anna üle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vaata üleandmist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tee lõpphindamine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Märgi toe tase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saada teise arvutisse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ava jätkujuhtum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alates {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kuni {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Enne lõpetamist tee lõpphindamine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Juhtum on avatud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tee lõpphindamine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tegevusplaan on kinnitatud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kui plaani muudetakse, tuleb see uuesti kinnitada.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Juhtumid</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseState</name>
    <message>
        <source>vastutab {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Juhtum on lõpetatud {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ei ole alanud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alates {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>enne üleandmist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lõpetatud {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Juhtumi eest vastutab {house}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vastutus läks üle {day}. Siin saad juhtumit lugeda.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Üleandmine on tagasi küsitud: {house}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vastutab {name} kuni vastuse saabumiseni. Vastuvõtt jääks kehtima.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Juhtum on üleandmisel: {house}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vastutab {name} kuni vastuse saabumiseni. Pakett on suletud {day}. Mis nüüd lisandub, läheb saajale täiendusena.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>II etappi on küsitud {day}. Otsustab {coordinator}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Juhtum jäi I etappi {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Üleandmine on koostamisel: {house}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Üleandmine on kinnitatud: {house}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{house} tagastas juhtumi küsimustega.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{house} ei võtnud juhtumit vastu.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseSteps</name>
    <message>
        <source>Teavita vanemat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>teavitamine on kirja panemata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>viimati {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kokkulepitud kohtumine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oota vastuväiteid protokollile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vormista vestluse kokkuvõte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vormista protokoll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kohtumine oli {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uuenda nõusolek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saada Rajaleidja taotlus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oota Rajaleidja vastust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Küsi soovituse rakendamiseks kirjalik nõusolek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hinda Rajaleidja soovituse mõju</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tähtaeg oli {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tähtaeg {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sulge pakett</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suletud {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anna pakett saajale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>antud {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oota vastust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kui saaja jääbki vait, ava jätkujuhtum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vastuseta {days}. päev</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Räägi vanemaga</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proovi abinõusid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saada juhtum koordineerija arvutisse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>II etapp küsitud {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vasta, kas juhtum tuleb II etappi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>küsitud {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sea eesmärgid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otsusta, mis saab toe tasemest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Märgi toe tase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tee lõpphindamine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinnita tegevusplaan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kinnitatud {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kinnitab {head}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vanema arvamus on puudu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lapse arvamus on puudu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kuula ära laps ja vanem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vajalik enne III etappi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjelda abivajadust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lepi kokku plaani hindamine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hinda plaani</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lepi kokku järgmine hindamine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vaata juhtum üle</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message>
        <source>Otsi lapse nime järgi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tühjenda otsing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avatud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lõpetatud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vaata saabunud pakette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vaata lapsi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sellise nimega lapse juhtumit siin ei ole: „{words}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avatud juhtumid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ühtegi juhtumit ei ole lõpetatud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Juhtum tekib siia, kui võtad saabunud paketi vastu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avatud juhtumeid ei ole. Juhtumi avad lapse lehelt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aeg leppimata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hindamine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hindamine täna</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hindamine homme</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>hindamine %n päeva pärast</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>II etapp küsitud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Üleandmine: {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>üle antud {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vastutab {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Juhtumid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Millised juhtumid</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChildFormPage</name>
    <message>
        <source>Tagasi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Klass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rühm või klass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjuta, mida tead. Puuduva saad lisada hiljem.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kui kodusid on kaks, lisa mõlemad.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abi korraldab vald või linn, kus laps on registris.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seda näevad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ei ole määratud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muuda andmeid: {child}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lapse andmeid on pärast sinu mustandit muudetud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sinu tekst on alles. Kui see peab kehtima, salvesta see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viska mustand ära</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjuta eesnimi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjuta perekonnanimi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjuta sünniaeg või isikukood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vali rühm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See laps on võib-olla juba olemas: {children}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sünniaeg on sama. Kui see on teine laps, salvesta uuesti.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vaata: {child}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uus laps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eesnimi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perekonnanimi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isikukood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kui koodi ei tea, piisab sünniajast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sünniaeg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rühm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Koht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kodune keel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elukoht rahvastikuregistris</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See vald või linn korraldab lapsele abi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Õed ja vennad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lahkus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jäta tühjaks, kuni laps käib siin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kodud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kui laps elab kahes kodus, lisa mõlemad. Kodud võivad olla eri valdades.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last kasvatavad isikud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lapse andmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salvesta laps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loobu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChildPage</name>
    <message>
        <source>Tagasi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vaata juhtumit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ava juhtum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lisa tähelepanek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kui laps on hädaohus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tähelepanekud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otsi tähelepanekutest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Siia kogunevad tähelepanekud. Kirjuta, mida märkasid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tühjenda otsing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Juhtumid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kronoloogia PDF-ina</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lapse kronoloogia PDF-ina</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Andmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muuda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muuda lapse andmeid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Koosta teade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lapse toimik</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selle lapse toimikut sa ei näe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tähelepaneku saad temast ikka kirjutada.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Koosta teade lastekaitsele</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lahkus {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ühestki tähelepanekust ei leitud: „{words}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hädaoht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lõpetatud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avatud {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sünniaeg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isikukood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kodune keel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elukoht registris</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Õed ja vennad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kronoloogia.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lapse kronoloogia</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChildrenPage</name>
    <message>
        <source>Lisa laps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lisa nimekirjast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otsi nime järgi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tühjenda otsing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Klass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kõik</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sellise nimega last siin ei ole: „{words}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lahkus {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lapse andmed tulevad siia koos vastu võetud juhtumiga.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Siia tulevad lapsed, kelle juhtumis sa osaled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sa ei ole veel üheski rühmas. Küsi juhilt, et ta sind lisaks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Siin on lapsed, keda sa toetad. Lisa esimene laps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rühm</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoiceBox</name>
    <message>
        <source>Vali</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CloseObservationForm</name>
    <message>
        <source>Mida tehti</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Üks-kaks lauset. Autor näeb seda oma tähelepaneku juures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lõpeta tähelepanek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loobu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Sulge pakett</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinnita üleandmine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saada kinnitamiseks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See üleandmine ootab sinu kinnitust.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vaata sisu üle. Kui midagi on valesti, vali Muuda.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Üleandmine ootab juhi kinnitust.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{head} näeb seda lehel Täna. Pärast kinnitust saad paketi sulgeda.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinnitan üleandmist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Üleandmine on kinnitatud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nüüd saad paketi sulgeda. Kui midagi muudad, on vaja uut kinnitust.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kas sulged paketi?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pärast ei saa selle sisu muuta, saad teha uue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vaata veel üle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kuhu fail kirjutada?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sulgen paketti</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saaja kontrollkood on võrdlemata. Pakett jääb sulgemata.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Helista saajale ja võrdle kuut rühma. Üleandmine on mustandina alles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Võrdle koodi</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClosingCard</name>
    <message>
        <source>Mis edasi sai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ava uuesti</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lõpeta tähelepanek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seda ei ole veel keegi teine lugenud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lõpetamata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tähelepanek on lõpetatud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loetud {moment}: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lõpetatud {moment}: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Coach</name>
    <message>
        <source>Kirjuta tugevus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>„{words}” ei ütle hiljem, kes see on. Kirjuta nimi välja või „teine laps”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>„{words}” on diagnoos. Kirjuta, mida nägid, või kes diagnoosi pani.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>„{words}” on hinnang. Kirjuta, mida nägid või kuulsid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viimases kolmes tähelepanekus ei ole tugevusi. Mis läks seekord hästi?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>„{words}” on pikk lause. Tee kaks lauset, kummaski kuni {most} sõna.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>„{words}” on pikk sõna. Kas saab lihtsamalt?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>„{words}” on lühend. Kirjuta see sõnadega.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>„{words}” on eriala sõna. Kuidas ütleksid seda kodus?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CoachLine</name>
    <message>
        <source>Peida märkus</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>ei ole kirjas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erineb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kust tuli</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nimi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sünniaeg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isikukood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kodune keel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elukoht registris</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kodud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lähedased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Õed ja vennad</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComputerPart</name>
    <message>
        <source>Nagu arvutil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hele</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tavaline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suurem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kõige suurem</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n min pärast</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Ainult see arvuti</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muudatus kehtib kohe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Välimus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teksti suurus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lukustub, kui arvutit ei kasutata</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConcernSection</name>
    <message>
        <source>Mure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} avas juhtumi {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsentForm</name>
    <message>
        <source>Milleks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Täpsemalt või millise piiranguga</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kes andis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kuidas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Millal anti</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kehtib kuni</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tagasi võetud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kuidas tagasi võeti</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salvesta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loobu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Consents</name>
    <message>
        <source>Siia tulevad pere nõusolekud ja nende tähtajad.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tagasi võetud {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kehtib tähtajata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kehtib kuni {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lõppes {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsentsSection</name>
    <message>
        <source>Nõusolekud</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactFilter</name>
    <message>
        <source>Otsi nime, asutuse või teema järgi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kõik rollid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kõik teemad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lapse vanus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iga vanus</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactPage</name>
    <message>
        <source>{name} on selle võtme oma kataloogis kinnitanud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinnitatud kataloogi järgi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kontrollkood on võrreldud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinnita kontakt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Helista: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asutus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registrikood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kontaktisik</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telefon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E‑post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teemad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kaart tehtud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kontakt on kinnitamata: täienda märgitud kohti</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} võrdles koodi, sina mitte. See jääb kontakti juurde kirja.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kas usaldad kataloogi?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usalda kataloogi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Võrdlen ise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Märgi, et kõik kuus rühma on samad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vali, kuidas sa koodi võrdlesid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kontakt on kinnitatud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nüüd saad talle pakette sulgeda ja tema pakette avada.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine tagasi, kust tulid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uus võti jäi kõrvale. Senine võti kehtib.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Helista asutusse numbril, mis on selle kodulehel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kood ei klapi. Pakett jääb sulgemata.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kontaktid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asutusel on uus võti, mida vana võti ei kinnita. Enne võrdlemist ei lähe ega tule ühtegi paketti.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Palu tal lugeda ette oma kontrollkood. Võrdle iga rühma.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number võta asutuse kodulehelt, mitte kaardilt ega e‑kirjast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kõik kuus rühma on samad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kuidas sa koodi võrdlesid?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinnita kataloogi järgi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kood ei klapi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ära anna sellele saajale midagi üle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kaart võib olla võõra tehtud. Pakett jääb sulgemata.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Helista asutusse numbril, mis on selle kodulehel. Palu uus kontaktkaart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Räägi sellest ka oma asutuse juhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Võrdle koodi uuesti</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kui asutus saab uue võtme, mida vana ei kinnita, võrdled koodi uuesti.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kontaktkaart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kataloogis</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Contacts</name>
    <message>
        <source>Uus võti: võrdle kontrollkoodi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinnitatud kataloogi järgi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kontrollkood võrreldud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kontrollkood võrdlemata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kontrollkood ei klapi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saajal on uus võti. Võrdle kontrollkoodi enne sulgemist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinnitatud valla kataloogi järgi, häälega võrdlemata.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kontrollkood on võrreldud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kontrollkood on võrdlemata. Võrdle see enne paketi sulgemist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kontrollkood ei klapi. Siia ei saa midagi üle anda.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} võrdles {how} {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} kinnitas {how} {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asutus uuendas võtit ja vana võti kinnitas uue. Vana kehtib kuni {day}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactsPage</name>
    <message>
        <source>Kontaktkaart või kataloog (*.hopcard *.hopdirectory)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lohista kontaktkaart siia lehele või vali see ise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loe kontaktkaart sisse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asutused ja võrgustik</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sellist kontakti siin ei ole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tühjenda otsing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kataloogid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Koosta kataloog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kontakte ei ole veel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ainult kataloogis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: paketti talle sulgeda ei saa, kontaktkaarti ei ole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vali kontaktkaart või kataloog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Võrdle kontrollkoodi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kuhu kontaktkaart kirjutada?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kontaktkaart on kirjutatud: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saada see fail saajale. Ta helistab sulle ja palub kontrollkoodi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kontaktkaarti ei saanud sinna kirjutada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Midagi ei läinud kaduma.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vali koht uuesti</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kontaktid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asutused, kellega vahetad suletud pakette.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minu kontaktkaart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anna see fail neile, kellega pakette vahetad. Siis saavad nad sulle saata.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minu kontrollkood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loe see ette, kui sinult telefonis küsitakse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salvesta minu kontaktkaart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pane kaart kontaktide kaustadesse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uuenda asutuse võti</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Võti on kadunud või võõras käes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContentCard</name>
    <message>
        <source>Vastuse sisu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teate sisu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContentView</name>
    <message>
        <source>Laps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kodud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last kasvatavad isikud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abivajadus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lapse ja vanema arvamus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vanem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nõusolekud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lõpetamata ülesanded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jäi saatja juurde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nimi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sünniaeg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isikukood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kodune keel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Õppekoht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rühm või klass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registrijärgne elukoht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Õed ja vennad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aadress teadmata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sotsiaalne seisund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tervis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Võrgustik</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eluase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Majanduslik olukord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takistused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tugevused ja ressursid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Varasemad hindamised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mis on toimunud</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n kirjet</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Vahehindamised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hindamised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toe tase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tegevusplaan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinnitas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hindamise päev</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hindamise tulemus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soovitused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tähtajata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tagasi võetud {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kehtib kuni {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContentsButton</name>
    <message>
        <source>Lehe sisu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContinuedSection</name>
    <message>
        <source>Juhtum läheb edasi jätkujuhtumina</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Siit oodatakse endiselt vastust. Töö käib jätkujuhtumis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ava jätkujuhtum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See on jätkujuhtum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Varasem juhtum anti üle, aga saaja ei ole vastanud. Põhjus:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Juhtum jätkab seda, mis jäi eelmisesse kohta: {house}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ava varasem juhtum</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ControlCodeView</name>
    <message>
        <source>{row}. rida</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}. rühm</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CopiesSection</name>
    <message>
        <source>Väljavõtted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kui lapsevanem või laps küsib oma andmeid, koosta siin väljavõte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Koosta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Koosta väljavõte lapse andmetest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Väljavõte {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>väljavõte-{day}.pdf</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CorrectionForm</name>
    <message>
        <source>Miks sa seda parandad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Varasem sõnastus jääb alles</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Corrections</name>
    <message>
        <source>Kuupäev</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mille järgi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hindas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tulemused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soovitus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tulemus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Märkus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maha kriipsutatud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>toimus, {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tegevus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jäi ära</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otsus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Osalesid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eesmärgid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mis toimis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mis ei toiminud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Järgmine päev</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mis muutus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mis läheb edasi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milleks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Piirangud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Andja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vorm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Antud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kehtib kuni</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tagasi võetud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kas teavitatud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kellele</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Millest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kuidas või miks mitte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uuesti</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taotleja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lisatud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muud lisad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saadetud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vastust oodatakse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vastus tuli</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vastus</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CountsCard</name>
    <message>
        <source>Saatjate pakettide järjekord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See ei takista tööd. Helista saatjale ja küsi, mis see oli.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbriga {number} on kaks eri paketti</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pakett {number} on puudu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selle märgib selgitatuks juht.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kas said saatjalt teada, mis pakett see oli?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, tel {phone}. Siis kaob see rida siit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Märgi selgitatuks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jäta alles</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Criteria</name>
    <message>
        <source>Rühma võimalused on otsas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Klassi võimalused on otsas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rühma või klassi võimalused on otsas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vaja on tugispetsialisti hinnangut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abinõud ei ole kokkulepitud ajaga aidanud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vanem soovib rohkem tuge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Piisab rühma tavalisest toest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Piisab klassi tavalisest toest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Piisab rühma või klassi tavalisest toest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eesmärgid on saavutatud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vanem on lõpetamisega nõus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laps lahkub asutusest</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CriteriaField</name>
    <message>
        <source>Lisa lause</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CriterionRow</name>
    <message>
        <source>uus lause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kasuta: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kasuta seda lauset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lause {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tõsta üles: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tõsta üles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tõsta alla: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tõsta alla</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DangerCard</name>
    <message>
        <source>Hädaohus laps: helista 112</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kui lapse elu või tervis on ohus, helista kohe. Luba ei ole kelleltki vaja.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nõu saad ööpäev läbi tasuta lasteabitelefonilt 116&#xa0;111.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teata viivitamata ka valla või linna lastekaitsetöötajale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kui kahtlustad last kasvatavat isikut, küsi lastekaitselt nõu enne, kui temaga räägid.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Ava kalender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>päev.kuu.aasta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Täna</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>täna</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>homme</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DealingWords</name>
    <message>
        <source>Vestlus perega</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ümarlaud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vanema teavitamine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rajaleidja taotlus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ei ole küsitud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jah, piiranguga</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ei</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rajaleidja soovituse rakendamine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Andmete saatmine väljapoole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Andmed järgmisele õppekohale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tugispetsialisti hindamine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjalikult</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digitaalselt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suuliselt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isikut tõendava dokumendi koopia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volikiri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Individuaalne arenduskava</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Individuaalse arengu jälgimise kaart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asutuse ülevaade tulemustest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arsti või spetsialisti arvamus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rehabilitatsiooniplaan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soovitus antud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soovitust ei antud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taotlus tagasi võetud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mure on lahenenud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jätkame I etapis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Küsin II etappi</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dealings</name>
    <message>
        <source>Vajalik, kui muudad juba kirja pandut. Varasem jääb alles.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Directory</name>
    <message>
        <source>Lasteaed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Juhtumikorraldaja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lastekaitse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toe koordinaator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logopeed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eripedagoog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sotsiaalpedagoog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Psühholoog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rajaleidja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tervishoid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Politsei</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noorsootöö</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Võrgustiku eestvedaja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kõne ja keel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Õppimine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Käitumine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vaimne tervis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tervis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vägivald</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Koolikohustus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sõltuvus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raha ja eluase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vaba aeg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alates {first}. eluaastast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kuni {last}-aastased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first}–{last}-aastased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kataloog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teemad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vanus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Piirkond</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Märkus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, aegunud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ootab kontrollkoodi võrdlemist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aegunud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entries}, number {number}, kehtib kuni {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: kataloog ootab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Võrdle avaldaja kontrollkoodi. Siis hakkab kataloog kehtima.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See kataloog on juba sisse loetud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Midagi ei muutunud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: uus kataloog on sisse loetud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kataloog on aegunud</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DirectoryPage</name>
    <message>
        <source>Lisa asutused ja inimesed, kellest teistel on abi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lisa kirje</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kataloogi ei ole veel avaldatud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viimane fail: number {number}, {day}, {entries}. Kehtib kuni {until}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kaart läheb kaasa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kaart jääb välja: loe see uuesti sisse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kaart jääb välja: kood võrdlemata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kuhu kataloogi fail kirjutada?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anna see fail kõigile. Edaspidi loeb programm uue kataloogi ise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kataloog on avaldatud: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kataloogi ei saanud sinna kirjutada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjed on alles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vali koht uuesti</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kontaktid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kontaktide kataloog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asutused ja võrgustiku inimesed, kes on siin kandis abiks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avaldamine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kõik saavad sama faili. Järgmine fail asendab selle ise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjed on pärast viimast faili muutunud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kehtib kuni</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hiljem näitavad kõik kataloogi aegununa.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avalda kataloog</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentPage</name>
    <message>
        <source>Dokumenti on pärast sinu mustandit muudetud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viska mustand ära</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tagasi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Täida kirjetest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vaata PDF-i</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kustuta mustand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salvesta failina</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prindi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tee uus versioon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dokument on vormistatud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prindi see või salvesta allkirjastamiseks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Täidetud vastused jäid nii, nagu olid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjetest ei olnud midagi lisada.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kas kustutad selle mustandi?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vormistatud versioonid jäävad alles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kustuta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jäta alles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjutad uut versiooni.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Varasem versioon jääb muutmata alles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sinu tekst on alles. Kui see peab kehtima, salvesta see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sellest dokumendist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vormistatud versioonid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salvesta pooleli</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vormista dokument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loobu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentsSection</name>
    <message>
        <source>Dokumendid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lisa dokument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Siia tulevad dokumendid, mis on täidetud vormide järgi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Millise vormi täidad?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proovimiseks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loobu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Drafting</name>
    <message>
        <source>Mustand hoitud {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mustand on hoidmata</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DropCard</name>
    <message>
        <source>Kui seda ei ole vaja edastada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Põhjus ja otsustaja jäävad kirja.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jäta edastamata</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Vali fail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viga: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too korraga üks fail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>„{name}” ei sobi siia. Vali fail, mille lõpp on {endings}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> või </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DueList</name>
    <message>
        <source>Märgi tehtuks: {task}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Märgi tehtuks</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Näita veel %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Vaata juhtum üle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vasta, kas juhtum tuleb II etappi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hinda tegevusplaani</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinnita üleandmine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kokkulepitud kohtumine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protokolli vastuväidete viimane päev</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teavita vanemat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nõusolek lõpeb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Küsi Rajaleidja vastust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rajaleidja soovitus lõpeb, hinda mõju</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hinda selle õppeaasta toe mõju</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pea selle õppeaasta arenguvestlus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HOP: ülesande tähtaeg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HOP: ülevaatus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HOP: tegevusplaani hindamine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HOP: kohtumine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HOP: vastuväidete viimane päev</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HOP: teavitamine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HOP: nõusolek lõpeb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HOP: vastuse tähtpäev</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HOP: soovituse tähtaeg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HOP: toe mõju hindamine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HOP: arenguvestlus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tähtajata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>täna</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>homme</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EarlierPart</name>
    <message>
        <source>Peida varasem sõnastus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Varasem sõnastus ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text}: {about}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paranda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paranda: {about}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kuni {moment}. Parandas {who}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kuni {moment}. Täiendas {who}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditableSection</name>
    <message>
        <source>Muuda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lisa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{verb}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message numerus="yes">
        <source>Näita veel %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Erasure</name>
    <message>
        <source>Säilitamise tähtaeg on läbi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Andmeid pole enam vaja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vanem või laps palus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laps lisati siia ekslikult</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laps käib siin veel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Märgi enne lapse lehel, et ta lahkus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laps on ühendatud teise asutuse toodud lapsega.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lahuta nad enne lapse lehel: kustub ainult üks neist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lapse juhtum on avatud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lõpeta enne juhtum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lapse andmed on teel teise asutusse või sealt siia.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oota vastus ära või loobu üleandmisest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teine asutus ootab veel täiendusi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saada need enne ära.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lastekaitse teade on kirjas, aga edastamata.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teata või märgi, miks seda ei edastata.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Juhtumid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tähelepanekud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plaanid, hindamised ja muud kirjed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vestlused ja ümarlauad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dokumendid ja nende versioonid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Väljavõtted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lastekaitse teated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saadetud ja tulnud paketid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Küsimused ja vastused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ülesanded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mustandid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nimi, kodud, hooldajad, otsingusõnad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lapse andmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tegevuslogi: kes mida millal tegi. Lapse nime ega teksti seal ei ole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Varukoopiad kuni 90 päeva, kui varundad edasi. Pärast taastamist kustuta uuesti.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paberid ja mujale salvestatud failid: hävita need ise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teise kolleegi pooleli teate mustand: seda avab ainult tema.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pakettide read ilma nimeta. Teise asutuse käes olev pakett jääb sinna.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{years} pärast lahkumist, alates {day}. Alus: {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sina tegid ettepaneku. Midagi ei kustunud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinnitada saab teine juht või lastekaitse kontaktisik.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErasurePage</name>
    <message>
        <source>Kustuta: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lahkus {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} tegi {day} ettepaneku kustutada. Põhjus: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kustutamise kinnitab teine inimene, aga teist sellise õigusega ei ole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Määra seadetes kolleeg lastekaitse kontaktisikuks või asendajaks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinnitab teine juht või lastekaitse kontaktisik. Seni saad loobuda.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vaata üle, mis kustub. Pärast kinnitamist ei saa seda tagasi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kustuta jäädavalt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tee ettepanek kustutada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Võta ettepanek tagasi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ettepanek on tegemata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vali põhjus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ettepanek on tehtud. Midagi ei ole veel kustunud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ettepanek on tagasi võetud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kas kustutad lapse {name} andmed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seda ei saa tagasi võtta. Alles jääb ainult see, mis lehel kirjas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jäta alles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kustutan ja kirjutan andmefaili uuesti…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Säilitamine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Miks andmed kustutatakse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kustub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jääb alles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Koosta enne väljavõte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loobu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvaluationForm</name>
    <message>
        <source>Plaani hindamise päev</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hindamise tulemus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mis muutus ja mille järgi seda näed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soovitused edasiseks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salvesta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loobu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvaluationSection</name>
    <message>
        <source>Plaani hindamine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lepi kokku päev, mil plaani hindate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hindamise päev</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tulemus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soovitused</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Kannan andmed teise registrisse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kolin teise programmi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Andmeid nõuti seaduse alusel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annan asutuse arhiivi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exceli tabel inimesele (.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Andmefail programmile (.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exceli tabel (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message>
        <source>Juhtumi eksport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tagasi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fail on krüptimata: seda saab avada igaüks, kelle kätte see jõuab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjuta see ainult tööarvutisse, mitte mälupulgale ega pilve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kustuta fail kohe, kui andmed on üle kantud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teisele asutusele ära saada seda. Selleks on suletud pakett.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mis failis on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sama, mis läheb üleandmisel kaasa. Kaitstud tähelepanekuid ja manuste sisu ei ole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vali, miks juhtum välja läheb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eksportimata: vali põhjus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kuhu fail kirjutada?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjutan faili</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fail on kirjutatud: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See on krüptimata. Kustuta fail kohe, kui andmed on üle kantud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kuidas fail kirjutada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Miks juhtum programmist välja läheb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Põhjus jääb logisse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enne kui ekspordid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ekspordi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loobu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FeedbackCard</name>
    <message>
        <source>Tagasiside teatajale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Võid öelda, et menetlus algas. Muud ütle ainult nii palju, kui vaja.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jah, algas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ei algatatud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seda ei ütle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjuta tagasiside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>menetlus algas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>menetlust ei algatatud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjuta sama fail uuesti</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjuta fail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kuhu fail kirjutada?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fail on kirjutatud: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avada saab selle ainult teataja asutus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faili ei saanud sinna kirjutada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tagasiside on suletud ja alles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vali koht uuesti</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FeedbackPartForm</name>
    <message>
        <source>Mis otsustati</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seda ei avalda</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FeedbackPartRow</name>
    <message>
        <source>{part}: miks sa seda ei avalda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Põhjus jääb siia. Asutus näeb ainult, et seda ei avaldatud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seda ei avalda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seda ei avalda: {part}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>{label} (soovi korral)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viga: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileViewer</name>
    <message>
        <source>Sulge</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilesCard</name>
    <message>
        <source>Laste toimikud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ootab juhi kinnitust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faile ei ole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lisa fail</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilesField</name>
    <message>
        <source>Lisa fail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eemalda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eemalda fail {title}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FinalPage</name>
    <message>
        <source>Lõpphindamine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vaata läbi kõik eesmärgid, ka need, mis ei täitunud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjuta, mis last aitas: sellest on kasu järgmisel korral.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kes lõpetab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Juhtumi lõpetab selle põhjal {head}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Juhtumi lõpetab selle põhjal {coordinator} või {head}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vali, kas eesmärgid täitusid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjuta, mis muutus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kuupäev</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kas eesmärgid täitusid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mis muutus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mille järgi seda näed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mis läheb edasi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mida rühmas või klassis jätkata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hea lõpphindamine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salvesta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loobu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Vali töökoha liik</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjuta asutuse nimi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vali vald või linn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjuta oma nimi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjuta kasutajanimi</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstStartPage</name>
    <message>
        <source>Kas sulged programmi ilma taasteleheta?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sama lehte teist korda ei tehta. Uue saad teha seadetes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sulge ilma leheta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jätka taastelehega</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjuta taastelehelt {place}. rühm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taasta varukoopiast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tagasi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Töökoht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asutus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sina</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taasteleht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kus sa töötad?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mis asutus see on?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kes sina oled?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pane taasteleht kindlasse kohta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kõik, mis sa siia kirjutad, jääb krüptitult ainult sellesse arvutisse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Need andmed lähevad üleandmispakettidele ja kontaktkaardile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sina saad esimesena kõik õigused. Kolleegid lisad hiljem seadetes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Andmehoidla on valmis. Jäänud on üks samm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edasi: asutus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edasi: sina</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loo andmehoidla</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alusta tööd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paranda märgitud kohad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loon andmehoidla</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Töökoha liik</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selle järgi seab programm sõnad ja lehed. Hiljem seda muuta ei saa.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asutuse nimi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vald või linn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Omavalitsused, mida asutus teenindab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rühmad või klassid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iga nimi eraldi reale. Saad neid hiljem lisada.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registrikood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8 numbrit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telefon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E‑post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sinu nimi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kasutajanimi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selle valid iga kord, kui andmed avad. Sobib eesnimi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kui paroolifraas ununeb, avab andmed ainult taasteleht. Prindi kaks lehte ja hoia neid lukus eri kohtades.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kui salvestasid faili, prindi see ja kustuta fail: kellel on leht, sellel on andmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rühm taastelehelt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Folders</name>
    <message>
        <source>Kontaktkaart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kontaktide kataloog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suletud pakett</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kaust on olemas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kausta praegu ei ole. Ühenda mälupulk või võrgukaust.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See on viit teise kausta. Vali päris kaust.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kausta ei saa praegu lugeda. Programm proovib ise uuesti.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Palu saatjal fail uuesti kausta panna.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kõik failid on loetud.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FoldersCard</name>
    <message>
        <source>Kausta ei ole valitud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kuhu sellele saajale failid panna?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kust tulevad selle saatja failid?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Siia pandud fail on teel. Käes on see siis, kui tuleb vastus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programm vaatab kausta ise. Failid näed lehel Saabunud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kaust on valitud: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kaustad failide jaoks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kui teil on ühine kaust, näeb programm sinna tulnud faile ise. Sobib võrgukaust, mälupulk või sünkroonitav kaust.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saatmiseks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vali saatmise kaust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loobu saatmise kaustast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saabumiseks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vali saabumise kaust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loobu saabumise kaustast</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FoldersWaiting</name>
    <message>
        <source>Kaustades ootab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ava ja kontrolli</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jäta kõrvale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kaust: {contact}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Forms</name>
    <message>
        <source>mustand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kasutusel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kasutusest võetud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Koht „{place}” ei sobi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vormi ei lisatud. Paranda fail ja lisa see uuesti.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seda faili ei saanud lugeda.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fail on suurem kui 256 kB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fail ei ole UTF-8 tekst.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fail ei ole JSON: viga on real {line}, veerus {column}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faili sisu peab olema üks JSON-objekt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fail on liiga sügavalt pesastatud (koht „{place}”).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nimi „{place}” on samas kohas kaks korda.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See vorm vajab programmi uuemat versiooni (koht „{place}”).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kohas „{place}” peab olema JSON Schema draft 2020-12.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kohas „{place}” peab olema urn:hop:form:nimi:number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selle nimega vorm on programmis olemas. Anna kohas „{place}” teine nimi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See versioon on juba lisatud. Suurenda kohas „{place}” numbrit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vormis ei ole ühtegi küsimust (koht „{place}”).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vormis on üle 200 küsimuse (koht „{place}”).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viidet kohas „{place}” ei loeta: kogu vorm peab olema samas failis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avaldist kohas „{place}” ei kontrollita. Kirjelda nõuet juhises.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programm ei tunne võtit „{place}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programm ei oska sellist küsimust näidata: „{place}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Väärtus kohas „{place}” ei sobi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Küsimust „{place}” ei ole vormis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Küsimuse „{place}” allikat x-from programm ei tunne.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Osa „{place}” on teise osa sees. Too see eraldi osaks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tingimus „{place}” muudab osa, mis on vormis juba olemas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tingimusel „{place}” peavad olema if ja then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Koht „{place}” ei ole kehtiv JSON Schema.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nimes „{place}” tohivad olla ladina tähed, numbrid, - ja _.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Koht „{place}” on puudu või tühi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tekst kohas „{place}” on liiga pikk või ei ole tekst.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vormistatud, versioon {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uus versioon pooleli</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pooleli</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormsPart</name>
    <message>
        <source>Vormid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Võta kasutusele</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muuda mustandiks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Võta kasutusest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salvesta failina</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asutuse oma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versioon {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See vorm on programmi osa. Salvesta see failina ja tee oma vorm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seda vormi näed ainult sina. Proovi seda lapse lehel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seda vormi täidavad kõik, kes lapsega töötavad.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uusi dokumente selle vormiga ei alga. Vanad jäävad.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dokumendivorm (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vali vormi fail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vorm „{title}” on lisatud mustandina.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proovi seda lapse lehel ja võta siis kasutusele.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vorm on kasutusel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vorm on mustand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vorm on kasutusest võetud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salvesta vorm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vorm on salvestatud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muuda faili ja lisa see siis siin oma vormina.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neid vorme saab täita lapse või juhtumi lehel. Oma vormi lisad failist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lisa vorm failist</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FreeText</name>
    <message numerus="yes">
        <source>%n tähemärki liiga palju</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Alles %n tähemärki</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GaugeFields</name>
    <message>
        <source>Hindamata</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GaugeForm</name>
    <message>
        <source>Kust laps alustab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mõõtühik</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Näiteks minutit või sõna. Jäta tühjaks, kui mõõdad skaala astmetes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arv alguses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Siht arvuna</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoalCard</name>
    <message>
        <source>Muuda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muuda eesmärki: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Algne olukord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takistab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tegevused</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoalChart</name>
    <message>
        <source>Mõõtmiste graafik</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Algus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Siht</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoalPage</name>
    <message>
        <source>Eesmärki on pärast sinu mustandit muudetud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viska mustand ära</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sinu tekst on alles. Kui see peab kehtima, salvesta see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hindamata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eesmärk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uus eesmärk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ütleb, mida laps teeb, mitte mida ta ei tee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muutust saab näha või kokku lugeda.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jõuab kohale mõne kuuga.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pärast salvestamist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muudetud plaani kinnitab {head} uuesti.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjuta, mida laps hakkab tegema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjelda skaala kõik viis astet või jäta tühjaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjelda enne skaala viis astet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kas kustutad eesmärgi?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Koos sellega kustuvad skaala ja tegevused. Tagasi võtta ei saa.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kustuta eesmärk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jäta alles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mida laps hakkab tegema. Kirjuta nii, et muutust on näha.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Algne olukord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kuidas on praegu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mis takistab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eesmärgi skaala (soovi korral)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tegevused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hea eesmärk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salvesta eesmärk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loobu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoalProgress</name>
    <message>
        <source>Päev</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tulemus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Märkus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mõõtmised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mõõtmised: {goal}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ei lähe arvesse: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoingRow</name>
    <message>
        <source>Läheb alati kaasa</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GroupsPart</name>
    <message>
        <source>Lisa uus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lisa rühm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lisa klass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lisa rühm või klass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muuda nime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salvesta nimi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjuta nimi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} on salvestatud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nimi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kuhu see kuulub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lisa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loobu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GuardianForm</name>
    <message>
        <source>Nimi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kes ta lapsele on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Näiteks ema, isa või vanaema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hooldusõigus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On lapse seaduslik esindaja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telefon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E‑post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suhtluskeel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eemalda isik</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GuardiansCard</name>
    <message>
        <source>Last kasvatavad isikud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seaduslik esindaja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ei ole seaduslik esindaja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suhtluskeel: {language}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GuardiansField</name>
    <message>
        <source>Lisa isik</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}. isik</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjuta isiku nimi</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Handover</name>
    <message>
        <source>Vastus pidi olema tulnud. Helista saajale ja kirjuta vajadusel sama fail uuesti.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anna tagasivõtmise fail saajale. Juhtum on sinu käes, kuni vastus tuleb.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pakett on suletud ja alles siin. Kirjuta see failina mälupulgale või kausta.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anna fail saajale mälupulgal või saada e‑kirjaga. Siis märgi siin, kuidas see läks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oota kättesaamiskinnitust ja ava see lehel Saabunud. Kui fail läks kaduma, kirjuta sama fail uuesti.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anna see fail ka neile, kes said teadmiseks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anna sama fail kõigile, kes on loetelus „Avada saavad”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjuta tagasivõtmise fail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjuta fail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjuta sama fail uuesti</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Üleandmine katkestati enne paketi sulgemist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} võttis juhtumi vastu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} küsib enne vastuvõtmist täpsustusi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} ei võtnud juhtumit vastu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Üleandmine on tagasi võetud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Juhtumi eest vastutab nüüd {name}. Sina saad juhtumit lugeda, aga mitte muuta.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Juhtum on sinu käes. Vasta küsimustele uue üleandmisega.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Juhtum on sinu käes. Loe põhjust ja otsusta, kuidas edasi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Juhtum on sinu käes. Kui vaja, alusta uut üleandmist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alusta uut üleandmist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ava juhtum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kes teab parooli</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sinu asutus ({house})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vabasta seal ruumi või vali teine koht ja proovi uuesti.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kontrolli, kas mälupulk on küljes, või vali teine koht.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandoverBasis</name>
    <message>
        <source>Mis on juba kirjas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjuta, miks annad juhtumi üle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjuta, kes ja millal nõusoleku andis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vali, kas last kasvatav isik teab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjuta, kuidas ja millal teavitad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kes ja millal nõusoleku andis?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alus täpsemalt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Miks ei ole ja millal teavitad?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kellega ja millal kokku leppisid?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kuidas ja millal teavitasid?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Miks annad juhtumi üle?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjuta, mida on juba tehtud ja mida ootad saajalt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mille alusel andmed lähevad?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kas last kasvatav isik teab üleandmisest?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mis päevaks ootad vastust?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandoverCheck</name>
    <message>
        <source>Saaja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sisu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alus ja teavitamine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinnitus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digiallkiri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soovi korral allkirjasta kokkuvõte enne sulgemist. Siis läheb see kaasa.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allkirjasta DigiDoc4-s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asutus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kontaktisik</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kontrollkood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teadmiseks ka</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loevad ID‑kaardiga</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjutad sulgemisel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muuda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muuda: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jääb siia: {part}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n kaitstud tähelepanekut</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Läheb kaasa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jääb alati siia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Põhjus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Andmete alus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Täpsemalt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teavitamine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kuidas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vastust ootad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{head} ei ole veel kinnitanud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinnitas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Millal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kokkuvõte, mida saaja loeb</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandoverPage</name>
    <message>
        <source>Juhtum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Üleandmised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Üleandmine: {child}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandoverParts</name>
    <message>
        <source>Vanem ei andnud nõusolekut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saaja ei vaja seda oma tööks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puudutab teisi inimesi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Info on vananenud</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n kaitstud tähelepanekut</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Lapse ohust teatad lastekaitsele eraldi: see ei lähe juhtumiga kaasa</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n kirjet</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Jäta siia see, mida saaja oma tööks ei vaja. Põhjus jääb üleandmise juurde kirja.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paketi osad</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandoverRecipient</name>
    <message>
        <source>Kontaktides ei ole veel valda ega linna. Palu sealt kontaktkaardi fail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ava kontaktid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saajad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lapse kodu on mujal: {places}. Kontrolli, kas saaja on õige.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lapsel on kodu ka siin: {places}. Kaalu, kas anda sinna teada.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sertifikaat kehtib kuni {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Võrdle koodi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vaata kontakti</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lisa teisi lugejaid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kes veel paketti loeb?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teadmiseks ka</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nemad saavad sama faili ja näevad, kes vastutab. Vastutust küsid ainult saajalt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ametnikud ID‑kaardiga</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ametnik avab paketi DigiDoc4 programmis. Küsi temalt ID‑kaardi autentimise sertifikaat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ava ka parooliga</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viimane võimalus: parooli saab ära arvata. Kirjutad selle paketi sulgemisel.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandoverState</name>
    <message>
        <source>Ava juhtum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Täiendus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjuta täiendus faili</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mida nüüd teha</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pane saaja kausta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjuta fail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Märgi, kuidas fail saajani läks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kellele?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kuidas andsid faili edasi?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mis päeval?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Märgi edastatuks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kokkuvõte, nagu see paketis on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pakett</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Näita kokkuvõtet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allkirjasta DigiDoc4-s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sisu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Küsi üleandmine tagasi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kui saaja on juba vastu võtnud, jääb tema otsus kehtima.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Küsi tagasi</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandoverStateView</name>
    <message>
        <source>Kuhu fail kirjutada?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fail on saaja kaustas: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See on teel. Käes on see siis, kui saaja vastab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vali koht ise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fail on kirjutatud: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anna sama fail kõigile, kellele see on suletud. Teised seda ei ava.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avada saab selle ainult {receiver}. Anna fail talle edasi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paketti ei saanud sinna kirjutada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pakett on suletud ja alles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vali koht uuesti</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edastamine on märkimata: paranda märgitud koht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vali, kuidas fail saajani läks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edastamine on märgitud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kuni vastuseni vastutad juhtumi eest sina.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kas küsid üleandmise tagasi?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saaja peab vastama. Kui ta on juba vastu võtnud, jääb see kehtima.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Küsi tagasi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jäta ootele</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tagasivõtmise fail on valmis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjuta see mälupulgale või kausta ja anna saajale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muuda märget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Märgi edastatuks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saaja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teadmiseks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avada saavad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinnitas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suletud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjutatud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Veel ei ole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edastatud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vastust ootad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Helista</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jäi siia: {part}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Läks kaasa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vastas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Millal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sõnad</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandoverTrack</name>
    <message>
        <source>Kellele annad juhtumi üle?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mis läheb paketti?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mille alusel annad juhtumi üle?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kas pakett on valmis?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saaja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sisu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alus ja teavitamine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kontroll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}. samm neljast: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>praegu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tegemata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tehtud</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandoverWizard</name>
    <message>
        <source>{child} · üleandmispakett</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tagasi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Katkesta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edasi: sisu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edasi: alus ja teavitamine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edasi: kontroll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vali, kellele juhtumi üle annad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjuta iga siia jääva osa juurde põhjus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saaja näeb, mis osa jäi saatmata ja miks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edasi ei saa veel minna: täienda märgitud kohti</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alustan üleandmist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paranda põhjused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoian valikud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vali ametniku sertifikaat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sertifikaat (*.cer *.crt *.der *.pem)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kas katkestad üleandmise?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Juhtum jääb sinu kätte. Siin kirjutatu kustutatakse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Katkesta üleandmine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jätka üleandmist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Katkestan üleandmist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ohu märkega tähelepanekud jäävad alati siia.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lapse ohust teatad lastekaitsetöötajale eraldi.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandoversPage</name>
    <message>
        <source>Siin on vallale või linnale antud juhtumid. Üleandmine algab juhtumi lehelt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ava juhtumid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Üleandmised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pooleli</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kirjuta sama fail uuesti</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Juhtumid, mille annad üle vallale või linnale. Kuni vastuseni vastutad sina.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandoversSection</name>
    <message>
        <source>Üleandmised</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Abi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otsi abist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teemad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tekst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salvesta muudetav fail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prindi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sulge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abist ei leitud seda.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proovi üht lühemat sõna.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tekstidokument (*.odt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fail on salvestatud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ava see Wordis või LibreOffice’is ja täida nurksulgudes kohad.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faili ei saanud salvestada.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vali teine kaust või kontrolli, kas kettal on ruumi.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistorySection</name>
    <message>
        <source>Juhtumi käik</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kronoloogia PDF-ina</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ekspordi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ekspordi juhtum krüptimata faili</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kronoloogia.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Juhtumi kronoloogia</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HomeForm</name>
    <message>
        <source>Vald või linn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kui palju laps seal on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Näiteks 4 päeva nädalas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aadress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kellega koos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eemalda kodu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HomesField</name>
    <message>
        <source>Lisa kodu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}. kodu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vali, kus see kodu on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HousePart</name>
    <message>
        <source>Vali vald või linn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asutuse andmed on salvestatud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Need lähevad edaspidi pakettidele ja kontaktkaardile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asutus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asutuse nimi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vald või linn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Omavalitsused, mida asutus teenindab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registrikood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8 numbrit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aadress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telefon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E‑post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salvesta asutuse andmed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HouseholdCards</name>
    <message>
        <source>Kodu: {municipality}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>registris</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kui palju</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kellega</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aadress</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImageView</name>
    <message>
        <source>Seda pilti ei saa näidata. Fail on alles ja muutmata.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inbox</name>
    <message>
        <source>Saatja võttis tagasi üleandmise, mis on siin teadmiseks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sinult vastust ei oodata.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See fail on juba vastu võetud. Midagi ei muutunud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sama faili võib avada mitu korda.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjuta kinnitus faili</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjuta vastus faili</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ava teade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ava kirjavahetus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ava üleandmine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vaata paketti</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vastus on käes: {state}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Juhtumi eest vastutab nüüd saaja.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Juhtum on sinu käes. Vaata, mis saaja kirjutas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saatja võttis tagasi üleandmise, mida siin veel ei ole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kui see pakett hiljem tuleb, jääb see vastu võtmata.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saatja võttis üleandmise tagasi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjuta vastus faili ja saada see saatjale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saatja küsib tagasi üleandmist, millele siin on vastatud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esimene vastus jääb kehtima. Saada saatjale sama kinnitus uuesti.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saatja on selle üleandmise tagasi võtnud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selle juhtumi uuem pakett on siin juba olemas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sama juhtumi eest vastutab siin juba teine pakett.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programm kirjutas vastuse ise. Saada see saatjale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pakett jäi vastu võtmata. Helista saatjale ja räägi sellest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjed on nüüd juhtumi juures. Kirjuta kinnitus faili ja saada see saatjale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{out}: sama kirje on siin teise tekstiga. Helista saatjale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uus vastutaja kinnitas, et täiendus on käes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rohkem ei ole sul selle jaoks vaja teha.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See fail on ajast enne saatja andmete taastamist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See ei muuda enam midagi. Saatja saadab vajadusel uue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See vastus tuli hiljem: üleandmisele on juba vastatud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kehtib esimene vastus: {state}. Uus vastus ei muuda midagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} taastas andmed varukoopiast ja küsib teie pakette.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vastus on valmis. Kirjuta see faili ja saada kohe, seal oodatakse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} vastas päringule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{child}: toimik täienes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjuta kinnitus faili ja anna saatjale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saadetud toimik on kohale jõudnud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vastas {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saadetud toimikut ei võetud vastu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vaata, mis saaja kirjutas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Küsimus on käes: {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vastus sinu küsimusele on käes: {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tagasiside on käes: {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinnitus on valmis: kui saadad selle, teab saatja, et see jõudis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sinu kiri on kohal: {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teade abivajavast lapsest on käes: {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saada kinnitus kohe: seni ei tea saatja, et teade jõudis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lastekaitse kinnitas, et teade on kohal: {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lastekaitse andis tagasisidet: {name}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InboxPage</name>
    <message>
        <source>Suletud pakett (*.cdoc2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lohista fail siia lehele või vali see ise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vali pakett</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vali pakett (Ctrl+O)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Üleandmised siia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laste toimikud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ootad vastust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Siia tulevad üleandmised lasteaedadest ja koolidest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Siia tulevad kinnitused ja teistest majadest saadetud laste toimikud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saabus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saatja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kelle käes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ühtegi üleandmist ei ole veel tulnud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ühtegi vastust sa praegu ei oota</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avan ja kontrollin faili</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Võrdle kontrollkoodi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fail jäi kõrvale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See on kaustas alles. Kui vaja, vali see lehel ise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avan ja kontrollin paketti</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ava kontaktid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vaata toimikut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjuta vastus faili</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kuhu vastus kirjutada?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vastus on kirjutatud: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saada see fail saatjale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vastust ei saanud sinna kirjutada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vastus on siin alles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vali koht uuesti</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saada see fail saatjale. Kuni ta selle avab, ootab ta vastust.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{now} (võttis {taker})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saabunud</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IncomingFacts</name>
    <message>
        <source>Saatja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kontaktisik</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Helista või kirjuta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terviklik</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pakett on terve: ühtegi faili ei ole muudetud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allkiri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paketi sulges saatja oma võtmega.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kontrollkood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vastutust küsitakse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teadmiseks ka</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avada saavad ka</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Põhjus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jätkab varasemat juhtumit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Etapp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Juhtum avatud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Andmete alus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Täpsemalt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teavitamine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kuidas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vastust oodatakse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programm ise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vastas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Millal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sõnad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kes teab parooli</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IncomingPage</name>
    <message>
        <source>Kokkuvõte lehtedena</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sisu osade kaupa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Üleandmine: {child}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sender} · saabus {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Võta vastu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tagasta küsimustega</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeldu vastuvõtmisest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sellele üleandmisele vastab juhtumikorraldaja.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sellele üleandmisele vastab koordineerija või juht.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See pakett on sulle teadmiseks. Vastust sinult ei oodata.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vastutust küsitakse siit: {recipient}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tagasi lugema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vastus on andmata: täienda märgitud koht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjutan vastuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vastus on antud. Nüüd peab see saatjani jõudma.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjuta kättesaamiskinnitus faili ja saada see saatjale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kättesaamiskinnitus on saatja kaustas: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See on teel. Kuni saatja selle avab, ootab ta vastust.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vali koht ise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kuhu kättesaamiskinnitus kirjutada?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kättesaamiskinnitus on kirjutatud: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anna see fail saatjale mälupulgal või saada e‑kirjaga.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kättesaamiskinnitust ei saanud sinna kirjutada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sinu vastus on siin alles ja kehtib.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vali koht uuesti</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saabunud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sõnum saatjale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pane kättesaamiskinnitus saatja kausta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjuta kättesaamiskinnitus faili</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ava juhtum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mida vaatad?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kokkuvõte, nagu see tuli</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kellelt see tuli</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mida palutakse</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InlineForm</name>
    <message>
        <source>Kas viskad kirjutatu ära?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seda ei saa tagasi võtta.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viska ära</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjuta edasi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seda kohta on pärast sinu mustandit muudetud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viska mustand ära</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sinu tekst on alles. Kui see peab kehtima, salvesta see.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JoinForm</name>
    <message>
        <source>Kelle andmed jäävad nähtavale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kust tead, et see on sama laps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Näiteks: isikukood on sama ja ema kinnitas telefonis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ühenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loobu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>Logi kirje {seq} on muudetud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logi kirje {seq} on puudu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logi ahel katkeb kirje {seq} juures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logi lõpp on vanem, kui peaks: kirje {seq}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Andmerida on muudetud logist mööda.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Andmerida on kustutatud logist mööda.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Andmerida on lisatud logist mööda.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Õiguste allkiri ei klapi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logi allkiri kirje {seq} juures ei klapi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logi allkiri on puudu: kirje {seq}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lõi andmehoidla</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avas andmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avas andmed taastelehega</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ei pääsenud sisse: õigused või võtmed ei klapi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pani õigused tagasi allkirjastatud kujule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allkirjastas inimeste õigused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vaatas andmete hoiatused üle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arvuti kell oli vale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kõik andmed kontrolliti üle ja on terved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tegi tegevuslogist väljavõtte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kontroll leidis andmetest vea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Andmed taastati varukoopiast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lõpetas töö selles arvutis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alustas selles arvutis uuesti tööd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muutis varukoopia seadeid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tegi varukoopia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kontrollis varukoopiat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tegi uue taastelehe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Andmete võti vahetus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tegi kaitstud kirjete võtme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muutis asutuse andmeid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muutis maja kokkuleppeid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Määras I etapi ülevaatamise tähtaja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muutis maja tähtaegu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinnitas, et õigusakti sõnastus kehtib edasi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Määras, kes vastab teistele asutustele</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muutis rollide nimetusi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lisas rühma või klassi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lisas rühmad või klassid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muutis rühma või klassi nime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muutis oma paroolifraasi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lisas kolleegi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muutis kolleegi andmeid või rolle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lõpetas kolleegi ligipääsu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Võttis lahkunu tagasi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Andis uue esimese paroolifraasi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lisas kontaktkaardi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salvestas oma kontaktkaardi faili</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinnitas kontrollkoodi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Märkis, et kontrollkood ei klapi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uuendas asutuse võtme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vahetas asutuse kadunud võtme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Luges sisse kontaktide kataloogi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avaldas kontaktide kataloogi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lisas kataloogi kirje</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muutis kataloogi kirjet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eemaldas kataloogi kirje</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valis kontaktile failide kausta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loobus kontakti failide kaustast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Luges sisse kausta tulnud faili</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jättis kausta tulnud faili kõrvale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pani üleandmise faili saaja kausta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pani vastuse saatja kausta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pani faili kontakti kausta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lisas lapse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muutis lapse andmeid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vaatas väljavõtte eelvaadet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Koostas väljavõtte lapse andmetest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lisas andmete säilitamise tähtaja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vaatas, mis lapse andmetest kustuks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tegi ettepaneku lapse andmed kustutada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Võttis kustutamise ettepaneku tagasi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinnitas ja kustutas lapse andmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Andmefail kirjutati pärast kustutamist uuesti</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Võrdles kahte last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ühendas kahest asutusest tulnud lapse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lahutas ühendatud lapse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vaatas lapse toimikut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lisas tähelepaneku</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muutis oma tähelepanekut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vaatas tähelepanekut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lõpetas tähelepaneku</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avas tähelepaneku uuesti</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muutis tähelepanekute lõpetamise aega</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Luges sisse laste nimekirja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Võttis laste nimekirja tagasi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lisas manuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vaatas manust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avas juhtumi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vaatas juhtumit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Andis juhtumi kolleegile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eksportis juhtumi krüptimata faili</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lõpetas juhtumi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Koostas juhtumi kronoloogia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salvestas oma tähtpäevad kalendrifaili</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avas jätkujuhtumi, sest saaja ei vasta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avas juhtumi uuesti</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Küsis II etappi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Võttis juhtumi II etappi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jättis juhtumi I etappi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Määras juhtumi osalejad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Määras järgmise hindamise päeva</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjeldas abivajadust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjutas üles lapse või vanema arvamuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lisas I etapi tegevuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lisas hindamise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lisas eesmärgi mõõtmise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kriipsutas mõõtmise maha</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Märkis tegevuse korra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lisas vahehindamise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lisas lõpphindamise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lisas toe taseme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lõpetas toe taseme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Koostas tegevusplaani lehe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salvestas eesmärgi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eemaldas eesmärgi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinnitas tegevusplaani</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hindas tegevusplaani mõju</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lisas ülesande</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lõpetas ülesande</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avas ülesande uuesti</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vaatas I etapi üle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vaatas vestlust või ümarlauda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salvestas vestluse või ümarlaua</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vormistas vestluse või protokolli</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pani kirja nõusoleku</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parandas nõusolekut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parandas vanema teavitamise kirjet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parandas Rajaleidja taotlust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parandas hindamist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parandas eesmärgi mõõtmist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parandas tegevuse korda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parandas vahehindamist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parandas lõpphindamist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parandas oma tähelepaneku andmeid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pani kirja vanema teavitamise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pani kirja Rajaleidja taotluse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salvestas lastekaitse teate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vaatas lastekaitse teadet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vormistas lastekaitse teate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Märkis lastekaitse teate edastatuks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pani kirja lastekaitse tagasiside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jättis lastekaitse teate edastamata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avas lastekaitse teate PDFi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lisas dokumendivormi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avaldas dokumendivormi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tegi dokumendivormi mustandiks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Võttis dokumendivormi kasutusest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alustas dokumenti</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vaatas dokumenti</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salvestas dokumendi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vormistas dokumendi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alustas dokumendi uut versiooni</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kustutas vormistamata dokumendi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alustas üleandmist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vaatas üleandmist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valis, mis läheb paketti</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinnitas üleandmise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sulges paketi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salvestas paketi faili</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Märkis paketi edastatuks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Küsis üleandmise tagasi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Võttis vastu kättesaamiskinnituse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jättis üleandmise pooleli</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valis dokumendid allkirjastamiseks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salvestas dokumendid allkirjastamiseks faili</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Võttis allkirjastatud faili tagasi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avas saabunud paketi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avas paketi, mis tuli teadmiseks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vaatas saabunud paketti</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Võttis juhtumi vastu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tagastas paketi küsimustega</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeldus juhtumi vastuvõtmisest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salvestas vastuse faili</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Luges sisse saatja tagasivõtmise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sulges küsimuse saatjale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sulges vastuse küsimusele</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sulges tagasiside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Andis tagasiside edasi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salvestas kirja faili</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Luges kirjavahetust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Võttis vastu küsimuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Võttis vastu vastuse küsimusele</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Võttis vastu tagasiside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Luges sisse kirja kinnituse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sulges kaitstud kirje paketi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salvestas kaitstud kirje faili</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Luges sisse kaitstud kirje kinnituse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Võttis vastu kaitstud kirje tagasiside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Võttis vastu kaitstud kirje</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avas kaitstud kirje esimesena</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sulges kaitstud kirje tagasiside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Võttis vastu täienduse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sulges täienduse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salvestas täienduse faili</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Luges sisse täienduse kinnituse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alustas toimiku saatmist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vaatas toimiku saatmist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valis, mis lapsega kaasa läheb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinnitas toimiku saatmise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sulges toimiku paketi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salvestas toimiku faili</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Luges sisse toimiku kinnituse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Katkestas toimiku saatmise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avas saabunud toimiku</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vaatas saabunud toimikut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Võttis toimiku vastu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jättis toimiku vastu võtmata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Märkis puuduva paketi selgitatuks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salvestas päringu pärast taastamist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vastas asutusele, kelle andmed taastati</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Luges sisse kontakti vastuse taastamise järel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leppis kontaktiga seisu kokku</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avas üleandmised pärast taastamist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vaatamised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjutamised ja otsused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paketid, failid ja paberid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inimesed, võtmed ja asutus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kõik tegevused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kõigi omad</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JournalPart</name>
    <message>
        <source>Millal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mida tegi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Siin on näha, mida sina millal tegid. Laste nimesid logis ei ole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vaatasin üle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tegevuslogi väljavõte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tegevuslogi.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kontrollin iga kirjet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tegevuslogi on terve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Kontrollitud on %n kirjet ja kõik andmeread.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Tegevuslogi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Siin on näha, kes mida millal tegi. Laste nimesid logis ei ole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kontrolli terviklikkust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tee väljavõte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kelle tegevused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mida tehti</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kuni</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Millise lapse kohta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selliseid kirjeid ei ole. Vali muu aeg, inimene või tegevus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Näita vanemaid</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeptOut</name>
    <message>
        <source>Kirjed, mis jäävad välja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Siin on need juba teiste sõnadega ja nii need jäävad. Helista saatjale tema kodulehel oleval numbril ja küsi, kumb on õige.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Võti on uuendatud {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Võti on uuendatud {day}. Vana võti kehtib kuni {until}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kas uuendad asutuse võtme?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vana võti kinnitab uue ja kehtib veel 90 päeva. Saada siis kõigile uus kaart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uuenda võti</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jäta praegune</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kas vahetad võtme, mida enam ei usalda?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vana võti lõpeb kohe. Kõik kontaktid peavad kontrollkoodi uuesti võrdlema.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vaheta võti</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Võti on uuendatud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saada uus kontaktkaart kõigile 90 päeva jooksul. Koodi nad võrdlema ei pea.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Võti on vahetatud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saada uus kontaktkaart kõigile kohe ja palu neil kontrollkood võrrelda.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LawCheckForm</name>
    <message>
        <source>Mis päevani sama sõnastus kehtib</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vaata Riigi Teatajast. Kui sõnastus on muutunud, ära kinnita.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinnita</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loobu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeftBar</name>
    <message>
        <source>avatud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entry} ({keys})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LetterPage</name>
    <message>
        <source>Kirjuta, mida tahad teada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjuta vastus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjuta põhjus, miks sa seda ei avalda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjuta vähemalt ühe osa kohta midagi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Küsimus saatjale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sulge küsimus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vastus küsimusele</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sulge vastus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tagasiside saatjale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sulge tagasiside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vastus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seda näevad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teise asutuse töötajad, kes seda juhtumit näevad, ja sinu omad.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pärast sulgemist muuta enam ei saa.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Küsi ühte asja korraga ja ainult seda, mida vajad.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Küsimus ei muuda seda, kes juhtumi eest vastutab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vasta sellele, mida küsiti, ja mitte rohkem.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Märgi kirjed ja failid ainult siis, kui neid on vaja.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ütle nii palju, kui asutusel on lapse toetamiseks vaja.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mida seadus ei luba öelda, jäta avaldamata ja kirjuta põhjus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Küsimus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mida tahad teada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mis kirjed lähevad kaasa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mis failid lähevad kaasa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enne kui saadad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loobu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>Küsimus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vastus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tagasiside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mis otsustati</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mis abi laps ja pere saavad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mida palume asutusel teha või jälgida</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kuidas juhtum lõppes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kelle poole edaspidi pöörduda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tuli siia {moment}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vastus on andmata.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On kohal: {house}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vastust ei ole veel tulnud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suletud, aga fail on kirjutamata: {house} ei saa seda veel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fail on kirjutatud {day}. Pole teada, kas see on kohal: {house}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{house} ({day})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loe vastust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loe tagasisidet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loe küsimust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vasta küsimusele</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjuta küsimus faili ja saada see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjuta vastus faili ja saada see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjuta tagasiside faili ja saada see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ootad vastust oma küsimusele</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kaasas: {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LettersCard</name>
    <message>
        <source>Küsimused ja vastused</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LettersSection</name>
    <message>
        <source>Kirjavahetus</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LevelForm</name>
    <message>
        <source>Toe tase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Algab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lõpeb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kes otsustas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Näiteks nõustamismeeskonna soovitus ja selle päev</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salvesta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loobu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LevelSection</name>
    <message>
        <source>Toe tase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Üldine, tõhustatud või eritugi. See ei ole sama mis etapp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lõpeta tase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lisa toe tase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vali toe tase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjuta, mis päevast see algab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjuta viimane päev</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinkedChildForm</name>
    <message>
        <source>Teine laps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjuta nime kaks esimest tähte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kuidas ta seotud oli</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eemalda laps</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListingEditor</name>
    <message>
        <source>Kaarti ei ole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirje on kataloogist eemaldatud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teistel kaob see siis, kui nad saavad järgmise faili.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListingForm</name>
    <message>
        <source>Kelle kaart läheb kaasa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kaasa läheb ainult kaart, mille kontrollkoodi keegi siin võrdles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nimi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asutus või inimene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kus töötab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ametinimetus oma sõnadega</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laste vanus alates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laste vanus kuni</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teemad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Piirkond</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telefon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E‑post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Märkus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salvesta kirje</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eemalda kataloogist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loobu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeasurePage</name>
    <message>
        <source>Mida tehti ja kui kaua.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kes tegi ja kus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mille järgi näed, kas see aitas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seda näevad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uus abinõu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mida tehti</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kaks-kolm lauset. Mida proovisid ja kui sageli.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vestlus vanemaga</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Millest räägiti</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kes rääkis ja milles kokku lepiti.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kogutud info</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mida said teada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kellelt ja mille kohta. Ainult see, mida on vaja.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjuta, mis päeval see oli</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjuta, mida tehti</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjuta, millest räägiti</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjuta, mida said teada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mis see on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kuupäev</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mis sellest sai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kas see aitas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hea kirje</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salvesta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loobu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeasuresSection</name>
    <message>
        <source>Mida on tehtud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Siia tulevad abinõud, vestlused vanemaga ja kogutud info.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tulemus: {result}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingPage</name>
    <message>
        <source>Kirjet on pärast sinu mustandit muudetud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viska mustand ära</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vormistatud {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muudetud pärast vormistamist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vormistamata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjuta, mis päeval see oli</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lisa vähemalt üks, kes kohal oli</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salvestamata: paranda üks koht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sinu tekst on alles. Kui see peab kehtima, salvesta see.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingsSection</name>
    <message>
        <source>Vestlused ja ümarlauad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Siia tulevad vestluste kokkuvõtted ja ümarlaudade protokollid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vormistatud {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>muudetud, vormistamata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vormistamata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kokkulepped: {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>See fail ei ole terve kontaktide kataloog.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senine kataloog kehtib. Palu avaldajalt uus fail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Siin on sellest kataloogist juba uuem.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Midagi ei muutunud. Vana faili ei ole vaja.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sama numbriga kataloog on juba olnud, aga teise sisuga.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senine kataloog kehtib. Helista avaldajale ja räägi sellest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kataloogi avaldab ainult valla või linna juhtumikorraldus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Midagi ei muutunud. Küsi kataloogi oma vallast või linnast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kausta praegu ei ole. Midagi ei läinud teele.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ühenda mälupulk või võrgukaust ja proovi uuesti.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fail kaustas on vahepeal muutunud või kadunud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Midagi ei loetud. Oota, kuni programm faili uuesti näitab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paketi allkirjastas saatja vana võti, mis enam ei kehti.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Palu saatjal üleandmine tagasi küsida ja uuesti teha.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pakett on tehtud sinu vanale võtmele, mis enam ei kehti.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saada saatjale oma uus kontaktkaart ja palu uut paketti.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uue saad teha pärast {day}. Kadunud võtme saad vahetada kohe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Võtit uuendati hiljuti ja vana kehtib veel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See kaust on juba teise suuna või kontakti oma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selle võtme kontrollkood tuleb häälega võrrelda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjuta vanus 0 kuni 26</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teine vanus peab olema suurem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lisa kataloogi vähemalt üks kirje</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sinu rollid seda tegevust ei luba.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Midagi ei muutunud. Küsi abi asutuse juhilt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seda kirjet ei ole või sa ei näe seda.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine tagasi ja ava loend uuesti.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ligipääs on juba 64 kolleegil ja rohkem ei mahu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lõpeta enne ligipääs kellelgi, kes enam ei tööta.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arvutil sai mälu otsa.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Midagi ei muutunud. Sulge teisi programme ja proovi uuesti.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failist ei saanud lugeda laste nimekirja.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vali CSV või XLSX, mille esimeses reas on veergude nimed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keegi muutis seda kirjet vahepeal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sinu tekst on mustandina alles. Ava kirje uuesti ja salvesta.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Juhtum ei ole praegu selles etapis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Midagi ei muutunud. Vaata etappide riba juhtumi lehel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Juhtum on lõpetatud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ava juhtum uuesti, kui töö läheb edasi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lapsel on juba avatud juhtum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lisa uus info avatud juhtumisse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Need kaks last on juba lahutatud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Midagi ei muutunud. Ava lapse leht uuesti.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Juhtumi eest vastutab nüüd vald või linn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uue info jaoks lisa lapsele tähelepanek.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Juhtumil ei ole lõpphindamist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Juhtum on avatud. Tee lõpphindamine ja lõpeta siis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eesmärki on juba mõõdetud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eesmärk on alles. Otsusta selle üle vahehindamisel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Juhtumil on juba pooleli üleandmine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jätka poolelijäänud üleandmist või võta see tagasi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Üleandmine ei ole enam selles seisus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ava üleandmine uuesti ja vaata, kuhu see on jõudnud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Juht ei ole üleandmist veel kinnitanud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mustand on alles. Palu juhil see kinnitada ja sulge siis pakett.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saaja kontrollkood on võrdlemata.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Helista saajale, võrdle kuut rühma ja kinnita kontakt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sellele üleandmisele on juba vastatud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esimene vastus jääb kehtima. Saada sama kinnitus uuesti.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Üleandmised on lukus, sest andmed taastati varukoopiast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Küsi enne kontaktidelt seisu. Selleks ava leht Üleandmised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enne vastamist on vaja saatja vastust taastamise päringule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ainult saatja teab, mida siit enne taastamist vastati. Kirjuta päring lehel Üleandmised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selles kaustas ei ole andmehoidlat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alusta uut või vali kaust, kus andmed on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selles kaustas on andmehoidla juba olemas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ava see paroolifraasiga või vali teine kaust.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Andmehoidla fail on rikutud ja jäi avamata.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ära kustuta midagi. Taasta andmed varukoopiast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Andmed on tehtud programmi uuema versiooniga.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Andmed on puutumata. Paigalda programmi uusim versioon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Andmeid ei saa hoida võrgukettal ega pilvekaustas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vali kaust selle arvuti kettal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kettal ei ole ruumi ja muudatus jäi salvestamata.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Varem salvestatu on alles. Vabasta ruumi ja proovi uuesti.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faili ei saanud kirjutada.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Andmed on alles ja muutmata. Kontrolli, kas mälupulk on küljes, ja proovi uuesti.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Andmeid ei saanud arvutisse salvestada.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Varem salvestatu on alles. Kontrolli ketast, ava programm uuesti ja korda.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Töö käib nüüd teises arvutis ja siin saab ainult lugeda.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Midagi ei muutunud. Tee see muudatus uues arvutis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inimeste õigusi on andmetes muudetud programmist mööda.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ütle juhile. Tagasi saab taastelehega või varukoopiast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Juht peab programmi pärast uuendust esimesena avama.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Palu juhil programm korra avada ja proovi siis uuesti.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kaitstud kirjeid ei saa siin veel hoida.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Palu juhil programm korra avada ja proovi uuesti.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See paroolifraas ei ava.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kontrolli suurtähelukku ja klaviatuuri keelt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See taastekood on teise andmehoidla oma.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otsi taasteleht, millel on sinu asutuse nimi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taastekoodis on trükiviga.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Võrdle iga rühma taastelehega ja paranda.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Võtmefail on puudu või rikutud ja andmed jäid lukku.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ära kustuta midagi. Taasta võtmefail varukoopiast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See fail ei ole varukoopia.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vali fail, mille lõpp on .hopbackup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Varukoopia on rikutud või poolik ja jäi kasutamata.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vali mõni teine varukoopia, näiteks eelmise päeva oma.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Varukoopia on tehtud programmi uuema versiooniga.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paigalda programmi uusim versioon ja proovi siis uuesti.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Varukoopia kausta või faili ei ole praegu näha.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Andmed on alles. Pane mälupulk külge või vali seadetes teine kaust.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Töö varukoopiaga katkes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Andmed ja varasemad koopiad on alles. Alusta uuesti.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pärast viimast varukoopiat on andmeid muudetud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tee uus varukoopia ja proovi siis kohe uuesti.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sinu võti seda varukoopiat ei ava.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Koopia on teise asutuse oma või ajast enne sind. Vali uuem koopia.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See fail ei ole üleandmispakett.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vali fail, mille lõpp on .cdoc2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pakett on rikutud või poolik ja jäi avamata.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Palu saatjal sama pakett uuesti saata.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pakett on tehtud programmi uuema versiooniga.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paigalda programmi uusim versioon ja ava pakett siis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pakett on liiga suur.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jäta osa manuseid välja või saada need eraldi paketis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See pakett on suletud teisele saajale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sisu jäi lukku. Anna saatjale teada, et pakett tuli valesse kohta.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See parool paketti ei ava.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Küsi parool saatjalt telefoni teel üle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paketis on failinimi, mida ei ole turvaline kasutada.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pakett jäi avamata. Palu saatjal fail ümber nimetada.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saatja kontaktkaarti ei ole siin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pakett jäi avamata. Palu saatjalt kontaktkaart ja võrdle koodi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saatja kontrollkood on võrdlemata.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Helista saatjale, kinnita kontakt ja ava pakett siis uuesti.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paketi allkiri ei klapi ja pakett jäi avamata.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Helista saatjale numbril, mis on asutuse kodulehel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failis ei ole selle programmi paketti.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ava see DigiDoc4 programmis või küsi saatjalt, mis see on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paketi sisu ei vasta kokkulepitud kujule ja jäi avamata.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Palu saatjal programm uuendada ja pakett uuesti saata.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See kinnitus ei vasta ühelegi ootel üleandmisele.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Midagi ei muutunud. Kontrolli, kas valisid õige faili.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See fail ei ole terve kontaktkaart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Palu saatjal kontaktkaart uuesti saata.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See täiendus käib üleandmise kohta, mida siin ei ole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Täiendus jäi avamata. Ava enne üleandmise pakett.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nii liigub toimik ainult ühe maja arvutite vahel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kontrolli registrikoodi seadetes ja kontaktkaardil: need on samad.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Siin on rohkem, kui ilma pere nõusolekuta saata tohib.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Märgi nõusolek lapse juhtumi lehel või jäta need osad siia.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Need on kaks last: isikukoodid on erinevad.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vali teine laps või lisa uus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See kiri käib üleandmise kohta, mida teie vahel ei ole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kiri jäi avamata. Helista saatjale ja räägi sellest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sellele on siit juba vastatud või see on edasi antud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vaata kirjavahetust: sama faili saab sealt uuesti kirjutada.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teade abivajavast lapsest tuli valesse kohta.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Siin ei ole lastekaitset. Helista kohe saatjale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seda faili saab siin avada ainult juht või kontaktisik.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kui oled üks neist, kontrolli, kas valisid õige faili.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See vastus ei käi ühegi sinu päringu kohta.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sama numbriga pakett on juba olnud, aga teise sisuga.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pakett jäi avamata. Helista saatjale ja räägi sellest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selles paketis on tuttav juhtum, aga teine laps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Midagi ei muutunud. Võrdle saatjaga lapse isikukoodi ja sünnikuupäeva.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programm on juba avatud: {holder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kasuta avatud akent või sulge see enne.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liiga palju valesid paroolifraase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proovi uuesti kell {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Küsi ametniku ID‑kaardi autentimise sertifikaat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selle sertifikaadi RSA võti on liiga lühike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selle sertifikaadi võti ei ole P‑384.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See sertifikaat on ainult allkirja jaoks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See sertifikaat on aegunud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See sertifikaat ei kehti veel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selles failis ei ole sertifikaati, millele saab sulgeda.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjuta vähemalt 12 tähemärki.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See paroolifraas on kergesti äraarvatav.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Võta mitu sõna, mis ei ole nimed ega kuupäevad.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paranda see väli.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tähtaeg ei ole veel läbi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Täida see väli</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lühenda teksti</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kuupäev peab olema täna või varem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registrikoodis on 8 numbrit, kontrolli üle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See ei ole Eesti isikukood. Paranda trükiviga või jäta tühjaks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isikukood ja sünniaeg ei klapi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See on juba kasutusel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See on sinu oma asutuse kaart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fail on suurem kui 50 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seda faili ei saanud lugeda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lisa PDF, PNG või JPG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See fail ei ole see, mida nimi ütleb. Lisa päris PDF, PNG või JPG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lõpp peab olema pärast algust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjelda skaala kõik viis astet või jäta tühjaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vali aste −2 kuni +2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjuta arv, näiteks 12 või 4,5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjuta minutid arvuna</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Järgmine päev peab olema hilisem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sel ajal kehtib juba teine toe tase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjuta arv 1 kuni 50</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kuupäev peab olema täna või hiljem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lapse nimi ja sünniaeg lähevad alati kaasa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjuta, miks see osa siia jääb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enda ligipääsu ei saa lõpetada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vähemalt üks juht peab alles jääma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sama laps on siin juba kirjas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vali, kellelt see info tuli, või jäta nimi ära</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjuta päevade arv 1–90</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vali kaust väljaspool andmete kausta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjuta päevade arv, 1 kuni 365</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjuta päevade arv 1–90 või jäta tühjaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjuta päev ja kuu, näiteks 31.05</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vali keegi, kes siin töötab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjuta nädalate arv 1–52</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lisa vähemalt üks, kes kohal oli</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lisa igale kokkuleppele vastutaja ja päev</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Siin on liiga palju ridu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjuta, miks sa seda parandad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mahakriipsutatud mõõtmist enam ei parandata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tähtaeg käib ainult antud soovituse kohta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjuta kellaaeg, näiteks 14.05</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seda punkti loetelus ei ole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pakett nimetab asutuse: helista</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vormista enne PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vali vald või linn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjuta vähemalt ühe osa kohta midagi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vali loetelust vähemalt üks punkt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjuta iga valitud punkti alla, mida teatad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Märgi enne, kuidas ja millal teatasid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avaldamata jäetud andmeid siia ei kirjutata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vali üks pakutud vastustest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Märgitud on liiga palju, jäta vähem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Märgi rohkem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjuta pikemalt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vastus ei sobi sellele küsimusele</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lisa kuupäevale aasta, näiteks 2026</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Õpilane on selle kirjalikult keelanud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kaetud teksti ei ole enam. Võta see rida tagasi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sellest ajast ei ole midagi kirja pandud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vali kool või teine lasteaed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pakett ei räägi juhtumist, mida saaks jätkata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjuta kuupäev, näiteks 15.10.2026</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MonthPopup</name>
    <message>
        <source>Kuu päevad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eelmine kuu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Järgmine kuu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Moving</name>
    <message>
        <source>Koolivalmiduskaart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muud dokumendid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tähelepanekud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mida prooviti</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vestluste kokkuvõtted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tegevusplaan ja mõõtmised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hindamised ja toe tase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Juhtum, mida saab seal jätkata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pooleli</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinnitatud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ootab kinnitust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kohale jõudnud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vastu võtmata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Katkestatud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ootab vastuvõtmist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vastu võetud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sama isikukood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sama sünnipäev, sarnane nimi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sama nimi, teine sünnipäev</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fail on suletud ja alles siin. Kirjuta see mälupulgale või kausta.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anna fail kolleegile. Kui tema kinnitus on käes, ava see lehel Saabunud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anna fail saajale mälupulgal või saada e‑kirjaga. Kinnitus ava lehel Saabunud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toimik jõudis kohale: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vastu ei võetud: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saatmine katkestati enne sulgemist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loe põhjust ja helista saajale. Siin ei muutunud midagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hilisemad kirjed saada samamoodi uue failina. Midagi ei lähe topelt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kui siin on lapse juhtum pooleli, vastutad selle eest edasi sina.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MunicipalityField</name>
    <message>
        <source>Muu omavalitsus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vali</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: omavalitsuse nimi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Omavalitsuse nimi</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NeedForm</name>
    <message>
        <source>Õppimine ja toimetulek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kuidas lapsel läheb rühmas või klassis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tervis ja toimetulek iseendaga</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ainult see, mis aitab tuge valida</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pere ja lähedased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kes last kasvatavad ja kes aitavad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kodu ja elukeskkond</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pere majanduslik olukord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mis takistab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mis toetab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lapse tugevused ja inimesed tema ümber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Varasemad hindamised ja tugi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salvesta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loobu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NeedSection</name>
    <message>
        <source>Abivajadus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjelda lapse olukorda. Seda on vaja III etapis.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Uus paroolifraas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vähemalt 12 tähemärki. Hästi sobib mitu sõna.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sama paroolifraas uuesti</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nii saad kindel olla, et see on sul üles märgitud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pakutud paroolifraas: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjuta siia täpselt sama paroolifraas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Väga tugev</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Piisavalt tugev</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Võid võtta selle. Märgi see kohe paberile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kasuta seda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paku uus</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NextStepsSection</name>
    <message>
        <source>Järgmised sammud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tehtud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>teha</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticeAnswerForm</name>
    <message>
        <source>Mis päeval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kas menetlus algas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mida lastekaitse ütles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salvesta tagasiside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loobu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticeDropForm</name>
    <message>
        <source>Miks seda ei edastata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Näiteks: kolleeg on samast asjast juba teatanud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jäta edastamata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loobu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticePackageForm</name>
    <message>
        <source>Kellele sulged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sulge pakett</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loobu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticePage</name>
    <message>
        <source>Tagasi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ainult see, mida abi andmiseks vaja on. Loetelu kehtib kuni {until}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loetelu kehtis kuni {until}. Kontrolli kehtivat sõnastust Riigi Teatajast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salvestatud vorm ei ole veel vastus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mida vastad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kellele vastad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kes on vastaja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kuidas ja mida räägiti</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kellega ja mida kokku leppisid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Miks ei ole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vali loetelust vähemalt üks punkt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjuta iga valitud punkti alla, mida teatad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjuta, kellele teatad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjuta, kes andmeid nõuab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjuta, mida nõuti</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kes nõuab andmeid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lastekaitsetöötaja nimi ja omavalitsus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mis päeval nõuti</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mis kell nõuti</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Näiteks 14.05</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mida nõuti</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kui kiiresti on abi vaja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Miks just nii kiiresti</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mida teatad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ainult see, mida abi andmiseks vaja on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lapse enda sõnad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Täpselt nii, nagu laps ütles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mida asutuses on juba tehtud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Varasemad pöördumised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Millal ja kelle poole on selle mure pärast varem pöördutud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kas last kasvatavale isikule on räägitud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kui kahtlus puudutab teda või rääkimine võib last ohustada, küsi enne lastekaitselt nõu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kes rääkis või otsustas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mis päeval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selgitus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kellele teatad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saaja telefon või e‑post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kes on teataja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kontaktisik</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teataja telefon või e‑post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Märgi asutusesiseseks kasutamiseks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jäta märge ära, kui avaliku teabe seadus sinu asutuse kohta ei käi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salvesta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vormista PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loobu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticePointForm</name>
    <message>
        <source>Punkt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mida selle punkti all teatad</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticeToldForm</name>
    <message>
        <source>Kuidas teatasid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kellele</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inimese nimi ja amet või valvetelefon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mis päeval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mis kell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Näiteks 14.05</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teate number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kui lastekaitse või 116&#xa0;111 selle andis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Märgi edastatuks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loobu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticeViewPage</name>
    <message>
        <source>Tagasi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muuda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Märgi edastatuks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Andmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saaja taastas oma andmed ja seda teadet seal enam ei ole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Helista kohe ja saada sama fail uuesti.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seda ei edastata: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teksti on pärast edastamist muudetud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edastatud versioon on muutmata alles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nõudele vastatakse kohe. Salvestatud vorm ei ole veel vastus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elu või tervis ohus: helista 112. Lasteabi ööpäev läbi: 116&#xa0;111. Salvestatud vorm ei ole veel teade.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Vastus lastekaitsetöötaja nõudele</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abivajavast lapsest teatamine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Koostatud, EI OLE VASTATUD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Koostatud, EI OLE TEATATUD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edastatud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edastatud, tagasiside olemas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ei edastata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ei oska öelda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kohe: elu või tervis on ohus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Täna</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lähipäevil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Märkimata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ei</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Veel mitte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kokku lepitud lastekaitsega</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mina</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asutuse kontaktisik</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jätan andmed avaldamata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telefonil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E‑kiri krüpteeritult</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kohapeal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suletud paketis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last kasvatav isik</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lapse enda sõnad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mida asutuses on juba tehtud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Varasemad pöördumised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lapse andmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pere ja kodud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hooldusõigus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tähelepanek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I etapi tegevus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vestlus perega</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rajaleidja taotlus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toe tase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tegevused ja teenused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hindamine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suhted ja võrgustik</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elutingimused ja toimetulek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tervis ja toimetulek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lapse arvamus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{channel}: {whom}, {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{told}, number {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elukoht ei ole teada. Teata sinna, kus laps praegu on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registri elukoht ei ole teada. Laps elab: {places}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registri elukoht ei ole teada ja kodusid on mitu: {places}. Teata sinna, kus laps praegu on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lapse elukoht registris: {places}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{told} Lapsel on kodu ka mujal: {others}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>täitmata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kellele</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saaja kontakt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kes nõudis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Millal nõuti</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mida nõuti</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kiireloomulisus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last kasvatavale isikule räägitud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vastaja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teataja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirja pani</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirja pandud</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ObservationCorrectionPage</name>
    <message>
        <source>Tähelepaneku parandamine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salvesta parandus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tähelepanekut on pärast sinu mustandit muudetud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sinu tekst on alles. Kui see peab kehtima, salvesta see.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ObservationFiles</name>
    <message>
        <source>PDF või pilt ({endings})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vali fail</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ObservationPage</name>
    <message>
        <source>Lisa uus laps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tagasi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salvesta ja koosta teade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tähelepanek: {child}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjuta nime kaks esimest tähte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sellise nimega last siin ei ole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sündinud {born}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Näita vähem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lisa veel: lapse sõnad, sinu arvamus, failid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salvestan tähelepanekut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vali laps, keda märkasid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjuta, mis päeval see oli</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vali valdkond</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjuta, mida märkasid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tähelepanek on salvestamata: paranda üks koht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uus tähelepanek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Millal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Olukord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Näiteks hommikuring, vabamäng või söömine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valdkond</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mida märkasid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kaks-kolm lauset sellest, mida nägid ja kuulsid. Teiste laste nimesid pole vaja.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mis aitas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laps võib olla hädaohus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lisa veel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lapse enda sõnad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Täpselt nii, nagu laps ütles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sinu arvamus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mida see sinu meelest tähendab? Arvamus jääb nähtust lahku.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lapse tugevused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kellele rääkisid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Näiteks emale samal õhtul</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mis päeval rääkisid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mis oli enne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kui tihti või kui kaua</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Näiteks iga päev enne lõunat, umbes viis minutit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mida kohe tegid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mis sellest sai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teised lapsed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iga lapse toimikus on näha ainult tema enda osa selles loos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kellelt sa seda tead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kes rääkis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kui ta ei soovi, et teda nimetataks, jäta tühjaks. Siis ei jää nimi kuhugi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tema telefon või e‑post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seda näevad sina, juht ja lastekaitse kontaktisik. Välja see ei lähe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF, PNG või JPG. Failid lisanduvad siis, kui salvestad.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salvesta tähelepanek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loobu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ObservationRow</name>
    <message>
        <source>Hädaoht</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ObservationViewPage</name>
    <message>
        <source>Tagasi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lapse leht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muuda sõnastust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Koosta teade sellest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Varasem sõnastus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Andmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paranda andmeid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paranda tähelepaneku andmeid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tähelepanek: {child}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Päev</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Olukord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valdkond</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kui tihti või kui kaua</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Räägitud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kellelt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirja pandud</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>veel %n teise rühma last</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Tähelepanek on salvestatud, aga fail jäi lisamata.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lisamata: {files}. Proovi failid uuesti lisada.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tähelepanek on salvestatud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See on ainult selles arvutis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lisa veel üks tähelepanek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fail on lisatud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tähelepanek</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ObservationsPage</name>
    <message>
        <source>Lisa tähelepanek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minu omad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lugemata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lõpetamata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tähelepanekud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minu tähelepanekud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lugemata tähelepanekud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lõpetamata tähelepanekud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Siia tuleb kõik, mida oled märganud, ja see, mis edasi sai.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kõik tähelepanekud on loetud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kõik tähelepanekud on lõpetatud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Millised tähelepanekud</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ObservationsSection</name>
    <message>
        <source>Tähelepanekud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lisa tähelepanek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjuta, mida lapse juures märkad. Tähelepanekud kogunevad siia.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OccasionPage</name>
    <message>
        <source>Tegevuse kord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toimus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jäi ära</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nii on näha, kas plaanitud tugi päriselt jõuab lapseni.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ärajäänud kord loeb sama palju kui antud kord.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seda näevad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vali tegevus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjuta minutid arvuna</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjuta, miks see ära jäi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kuidas läks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Miks see ära jäi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tegevus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kuupäev</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kas see toimus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mitu minutit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Miks see kirja läheb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salvesta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loobu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OnwardView</name>
    <message>
        <source>Asutus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kontaktisik</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kontrollkood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinnitas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part} (läheb seaduse alusel)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Andis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Millal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kuidas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Piirid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kehtib kuni</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saada ainult seda, mis mahub nõusoleku piiridesse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nõusolekut järgmise õppekoha jaoks ei ole. Ilma selleta läheb ainult kaart. Nõusoleku saad märkida lapse juhtumi lehel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teise lasteaeda läheb ka kaart ainult pere nõusolekul. Nõusoleku saad märkida lapse juhtumi lehel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nimi, sünniaeg ja isikukood lähevad alati. Pere andmed jäävad siia.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Siin ei ole veel midagi saata. Täida enne koolivalmiduskaart.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpenCaseCard</name>
    <message>
        <source>Ava juhtum</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpenCaseForm</name>
    <message>
        <source>Mis teeb muret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Üks-kaks lauset. Need jäävad juhtumi pealkirjaks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Miks just nüüd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mida on juba proovitud ja miks on vaja rohkem tuge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Millal vaatad üle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sel päeval hindad, kas tugi aitab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ava juhtum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loobu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OthersField</name>
    <message>
        <source>Lisa teine laps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}. laps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vali laps nimekirjast või eemalda</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwedCard</name>
    <message>
        <source>Saada uuele vastutajale järele</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PackageCard</name>
    <message>
        <source>Suletud pakett</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sulge lastekaitsele</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sulge ametniku ID‑kaardile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pakett ütleb alati, mis asutusest see tuleb. Seda teadet ei suleta.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vormista enne PDF: suletakse see, mis on vormistatud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ühtegi võrreldud koodiga valla või linna kontakti ei ole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pakett üksi ei ole veel teade. Helista ka.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjuta sama fail uuesti</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjuta fail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kohal {moment}, kinnitus olemas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suletud, aga fail on kirjutamata.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fail kirjutatud {day}. Kinnitust ei ole: helista.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fail kirjutatud {day}. Kinnitust sellest ei tule: helista.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sertifikaat (*.cer *.crt *.pem *.der)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vali ametniku sertifikaat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pakett on suletud: {whom}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjuta fail, saada see ja helista. Teade ei ole veel edastatud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kuhu fail kirjutada?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fail on kirjutatud: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teade on edastatud alles siis, kui kinnitus on käes või oled helistanud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faili ei saanud sinna kirjutada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pakett on suletud ja alles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vali koht uuesti</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PackageTickList</name>
    <message>
        <source>Läheb kaasa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jääb siia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{going} osa {every}-st</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Salvestamata: paranda märgitud koht</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>Tagasi (Alt+←)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaperCard</name>
    <message>
        <source>Allkirjastamiseks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See PDF jääb alles muutmata. Kui muudad kirjet, tuleb uus versioon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ava PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prindi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salvesta failina</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versioon {number}, vormistatud {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prindi protokoll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leht läks printerisse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer ei alustanud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kontrolli printerit või salvesta PDF failina.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salvesta PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF on salvestatud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failis on lapse andmed. Hoia seda seal, kus võõrad ei näe.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaperDialog</name>
    <message>
        <source>Salvesta PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prindi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sulge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dokument läks printerisse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer ei alustanud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kontrolli printerit või salvesta PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dokument on salvestatud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failis on lapse andmed. Hoia seda nagu lapse toimikut.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Allkirjasta DigiDoc4-s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prindi dokument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salvesta PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dokument on salvestatud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failis on lapse andmed. Hoia seda nagu lapse toimikut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>versioon {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{version}, proovimiseks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viimati kirjutas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjutatud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vormistatud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vorm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versioon {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dokument läks printerisse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer ei alustanud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kontrolli printerit või salvesta PDF.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PapersCard</name>
    <message>
        <source>Prindi ja allkirjasta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vormistatud versioon jääb muutmata alles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vormista PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ava PDF: versioon {number}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PapersForm</name>
    <message>
        <source>{what} (nagu see praegu on)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vali vähemalt üks dokument</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Part</name>
    <message>
        <source>Muudatus on salvestamata: paranda märgitud kohad</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PartForm</name>
    <message>
        <source>Miks need kaks ei ole sama laps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lahuta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loobu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PartPanel</name>
    <message>
        <source>Ühendas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Millal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Põhjus</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ParticipantsForm</name>
    <message>
        <source>Kes veel osaleb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nad näevad juhtumit ja lapse toimikut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salvesta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loobu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ParticipantsSection</name>
    <message>
        <source>Osalejad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Praegu osaleb ainult see, kes vastutab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vastutab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Osalevad</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassOnForm</name>
    <message>
        <source>Kellele</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Põhjus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anna kolleegile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loobu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Näita paroolifraasi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suurtähelukk on sees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peida paroolifraas</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphrasePart</name>
    <message>
        <source>Kirjuta praegune paroolifraas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paroolifraas on muudetud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Järgmine kord ava andmed uuega.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muudan paroolifraasi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muuda oma paroolifraasi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Praegune paroolifraas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muuda paroolifraas</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Paketi parool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sama parool uuesti</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programm ei jäta seda meelde. Märgi see üles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Millise parooliga saab paketi avada?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ütle parool lugejale telefonis või näost näkku. Ära saada seda koos failiga.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sulge selle parooliga</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loobu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PdfView</name>
    <message>
        <source>Seda PDF-i ei saa näidata. Fail on alles ja muutmata.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeoplePart</name>
    <message>
        <source>Kolleegid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lisa kolleeg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Andmete võti jäi vahetamata.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lahkunu või vana taasteleht avab andmed veel. Tee kettal ruumi ja vaheta võti.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vaheta võti</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Andmete võti vahetus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asendab juhti {first}–{last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lahkunud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} on salvestatud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} ei saa enam sisse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tema kirjed on alles. Andmete võti vahetus.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonPart</name>
    <message>
        <source>Uus kolleeg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kolleegi andmed ja rollid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Võta kolleeg tagasi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lisa kolleeg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salvesta kolleeg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anna uus esimene paroolifraas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lõpeta ligipääs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loobu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjuta nimi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjuta kasutajanimi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vali vähemalt üks roll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loon kolleegile võtmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kas annad uue esimese paroolifraasi?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} saab edaspidi sisse ainult sellega.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anna uus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jäta vana alles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loon uue paroolifraasi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kas lõpetad ligipääsu?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} ei saa enam sisse. Tema kirjed jäävad alles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jäta alles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nimi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kasutajanimi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selle valib kolleeg iga kord, kui andmed avab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rollid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rollid otsustavad, mida kolleeg näeb ja teha saab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rühmad või klassid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Õpetaja näeb nende laste toimikuid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lastekaitse kontaktisik</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Haldab kasutajaid ja tegevuslogi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asendab juhti alates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sel ajal on tal juhi õigused, aga ta ei saa juhte ega asendajaid määrata.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asendab juhti kuni</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telefon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E‑post</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonPicker</name>
    <message>
        <source>Sellist nime ei ole: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Leitud %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanReviewsSection</name>
    <message>
        <source>Vahehindamised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vaadake plaan koos üle ja otsustage, kuidas edasi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lisa vahehindamine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tee lõpphindamine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Osalesid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eesmärgid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mis toimis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mis ei toiminud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Järgmine vahehindamine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} · Lõpphindamine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mis muutus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mis läheb edasi</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanSection</name>
    <message>
        <source>Tegevusplaan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vaata ja prindi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sea esimene eesmärk: mida laps hakkab tegema ja kes aitab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plaan tuli paketiga. Muuda seda, kui olukord muutub.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plaan on kinnitamata. Selle kinnitab {head}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinnitas {name} {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lisa mõõtmine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Märgi tegevuse kord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tehtud: {given}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanSheetPage</name>
    <message>
        <source>Tegevusplaan paberil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prindi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salvesta PDF-ina</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prindi tegevusplaan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plaan läks printerisse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer ei alustanud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kontrolli printerit või salvesta plaan PDF-ina.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tegevusplaan.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salvesta tegevusplaan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plaan on salvestatud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See fail ei ole krüptitud. Kustuta see, kui plaan on allkirjastatud.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Plurals</name>
    <message numerus="yes">
        <source>%n eesmärki</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n osa</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Välja jääb %n kirjet</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n päeva üle tähtaja</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n päeva pärast</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n päeva vastuseta</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Viimane varukoopia on %n päeva vana</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tähelepanek on salvestamata: paranda %n kohta</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Salvestamata: paranda %n kohta</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mõõtmist.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Otsuse ettepanekuks on puudu %n mõõtmist.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mõõtmist on teises ühikus ja ainult tabelis.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>antud %n korda, {minutes} min</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kirjetest sai vastuse %n küsimust.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kirjet ootab saatmist uuele vastutajale</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kirje kohta ei ole uus vastutaja veel kinnitust saatnud</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Täiendus on käes: %n kirjet.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tagasi tuli %n paketti.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n allkirja</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kirjet</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n faili</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Uusi kirjeid: %n.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ära võetud kirjeid: %n.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Uue võtmega kontakte: %n. Võrdle kontrollkoodi.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Üle 10 minuti poolikuid faile: %n.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Veel poolikuid faile: %n. Programm ootab.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Muid faile: %n. Need jäävad puutumata.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kontakte, kelle kausta fail läks: %n.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kaustu, kuhu ei saanud kirjutada: %n.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leitud %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tähelepanekut on ka teistest lastest: side selle lapsega kaob, tekst jääb.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n aastat</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PointList</name>
    <message>
        <source>Näita ainult valituid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Näita kogu loetelu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PointPage</name>
    <message>
        <source>Uus mõõtmine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samal viisil ja samas olukorras kui eelmine kord.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Märgi ka halb päev: muidu ei ole pilt õige.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seda näevad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tulemus, {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vali aste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjuta arv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kuupäev</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kuhu laps jõudis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tulemus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mida nägid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hea mõõtmine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salvesta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loobu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProtectionCard</name>
    <message>
        <source>Lastekaitse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teade, teataja ja see, et teade on olemas, on kaitstud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Koosta teade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vasta lastekaitsetöötaja nõudele</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ava vastus, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ava teade, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vastus nõudele</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProtectionSection</name>
    <message>
        <source>Lastekaitse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kui laps vajab abi või on hädaohus, teata kohe, igast etapist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Koosta teade</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionDialog</name>
    <message>
        <source>Jah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jäta nii</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>„{question}” on vastamata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>„{question}”: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vastamata</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadersField</name>
    <message>
        <source>Lisa sertifikaat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eemalda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eemalda: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReasonForm</name>
    <message>
        <source>Põhjus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Miks I etapist ei piisa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Järgmine hindamine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loobu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReasonPanel</name>
    <message>
        <source>Kirjed jäävad alles. Juhtumi saab uuesti avada.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lõpphindamine {day}: {outcome}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{coordinator} saab sinu põhjuse ja otsustab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mida on proovitud ja miks sellest ei piisa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>II etapp on küsitud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seni vastutad juhtumi eest sina.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Miks I etapist ei piisa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edasi vastutad juhtumi eest sina. Õpetaja jääb osalema.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Miks on II etappi vaja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Juhtum on II etapis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vastutad nüüd sina. Sea esimene eesmärk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Õpetaja näeb põhjust ja jätkab rühmas või klassis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mida saab õpetaja veel proovida</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Juhtum jäi I etappi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Õpetaja näeb sinu põhjust.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mille järgi juhtum lõpeb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mis muutus ja miks tuge enam vaja ei ole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Juhtum on lõpetatud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjed on alles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Juhtum läheb edasi sealt, kus see lõpetati.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mis on muutunud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Juhtum on jälle avatud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Töö läheb edasi I etapis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Töö läheb edasi II etapis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Töö läheb edasi III etapis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See juhtum ootab edasi vastust ja jääb sinu vastutada. Jätkujuhtumi saad anda teisele saajale. Mõlemas on kirjas, miks neid on kaks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kes ei vasta, mis päevast ja miks on vaja kohe tegutseda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jätkujuhtum on avatud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selle leiad juhtumite nimekirjast ja sellelt lehelt.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReceivedAnswerForm</name>
    <message>
        <source>Kas ütled, et menetlus algas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mida teatajale ütled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sulge tagasiside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loobu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReceivedEntry</name>
    <message>
        <source>Laps ütles: „{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hinnang: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kokkulepped: {agreed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tulemus: {result}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enne: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kui tihti või kui kaua: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mida kohe tehti: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mis sellest sai: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tugevused: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kellele räägiti: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tähelepanek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pärast paketi sulgemist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abinõu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vestlus vanemaga</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Info kogumine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abivajadus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tegevusplaan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lapse ja vanema sõnad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ülesanne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nõusolek</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReceivedNoticePage</name>
    <message>
        <source>Lastekaitse teade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saabunud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teate sisu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Andmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ava teade PDF‑ina</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kaitstud: näevad ainult juhtumikorraldajad.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teatajat ja teatamist ei avaldata. {days}. päev on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sünniaeg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isikukood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asutus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saatis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teataja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nimetamata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kiireloomulisus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last kasvatavale isikule räägitud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kes nõudis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mida nõuti</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saabus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avas esimesena</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReceivedNoticesCard</name>
    <message>
        <source>Lastekaitse teated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avamata teade abivajavast lapsest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saabus {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>avamata</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReceivedSection</name>
    <message>
        <source>Saabunud kirjed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Juhtumi andis üle {house}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ava saabunud pakett</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReceivingPage</name>
    <message>
        <source>Kirjed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lapse toimik: {child}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sender} · saabus {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eelmises kohas on pooleli juhtum: {concern} See jääb sinna. Kui tugi jätkub siin, ava uus juhtum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toimik on vastu võetud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toimik jäi vastu võtmata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjuta kinnitus faili ja anna saatjale: siis ta teab, et see jõudis kohale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vasta, et ei võta vastu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tagasi lugema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Võta vastu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ei võta vastu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vali, kelle toimik see on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leia laps nime järgi ja vali ta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjuta, miks juhtum siin jätkub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vastu võtmata: täienda märgitud koht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Võtan vastu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toimik on vastu võetud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjuta saatjale, miks see jääb vastu võtmata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vastus on andmata: täienda märgitud koht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjutan vastuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vastus on antud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjuta kinnitus faili ja saada see saatjale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kuhu kinnitus kirjutada?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinnitus on kirjutatud: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anna see fail saatjale mälupulgal või saada e‑kirjaga.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinnitust ei saanud sinna kirjutada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sinu vastus on siin alles ja kehtib.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vali koht uuesti</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saabunud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjuta kinnitus faili</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ava lapse leht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Miks jääb see vastu võtmata?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sõnum saatjale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saatja peab aru saama, mida edasi teha.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kelle toimik see on?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kes see laps siin majas on?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leia laps nime järgi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pooleliolev juhtum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ava siin juhtum, mis seda jätkab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Miks juhtum siin jätkub?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kokkuvõte, nagu see tuli</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kellelt see tuli</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mis tuli kaasa</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>Sinu tekst on alles. Kui see peab kehtima, salvesta see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjuta, mis päeval see oli</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See päev on alles ees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirje parandamine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salvesta parandus</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Recorded</name>
    <message>
        <source>Nõusolek: {scope}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vanema teavitamine</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordedCard</name>
    <message>
        <source>Viimati kirja pandud</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>Oma majast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vallast või linnast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sisseostetud teenus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jätkame samamoodi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muudame plaani</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anname rohkem tuge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lõpetame toe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anname juhtumi üle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Täitusid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Täitusid osaliselt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ei täitunud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Juhtum lõpeb muul põhjusel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Üldine tugi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tõhustatud tugi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eritugi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alates {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mõõtmisi ei ole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esimene: {first}. Viimane: {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Algus: {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Siht: {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ettepanekut ei ole: eesmärgil puudub algus või siht.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Siht on käes. Ettepanek: lõpetada tugi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Läheb paremaks. Ettepanek: jätkata samamoodi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muutust ei ole. Ettepanek: muuta plaani.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Läheb halvemaks. Ettepanek: anda rohkem tuge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ära jäi {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoverPage</name>
    <message>
        <source>Vali, kes sa oled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjuta taastekood lehelt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avan andmeid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paranda märgitud kohad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avamine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ava taastelehega</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taastekoodiga saad valida uue paroolifraasi. Andmed jäävad samaks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kasutaja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taastekood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Üheksa rühma, igas neli märki. Suur- ja väiketähel ei ole vahet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ava andmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loobu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoveryCard</name>
    <message>
        <source>Andmed taastati varukoopiast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kui pärast varukoopiat lisandus kontakte, lisa enne nende kaardid uuesti.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Luba üleandmised jälle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjuta päringud failidesse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programm ei tea, mis paketid pärast varukoopiat liikusid. Küsi seda kõigilt kontaktidelt. Seni ei saa juhtumeid üle anda ega vastu võtta.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nende kontaktidega on seis kokku lepitud ainult sõnaga. Nende pakutud juhtumitele saad vastata, kui päringu vastus on avatud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vastanud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kokku lepitud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>puudu on kaart: {house}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ka seal taastati andmed: leppige seis kokku</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kontrollkood võrdlemata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>päring kirjutatud, vastust ei ole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>küsimata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kuhu päringud kirjutada?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Päringud on kirjutatud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saada iga fail oma kontaktile ja ava vastus lehel Saabunud.
{names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Päringuid ei saanud sinna kirjutada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Juba suletud päringud on alles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Üleandmised on jälle lubatud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kõik kontaktid on vastanud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seisu lepib telefonis kokku juht.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kas leppisite telefonis kokku, kelle käes on iga juhtum?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Märgi kokku lepituks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ootan vastuse faili</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Siin ei ole ühtegi juhtumit, mis oleks teie vahel liikunud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loe ette, mis siin kirjas on, ja kuula, mis on seal:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Juhtum, mida siin ei ole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>siin: {standing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nende sõnul seal: {standing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vastutus käes, number {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saadetud, vastuseta, number {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tagasi küsitud, number {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ära antud, number {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RedactionsField</name>
    <message>
        <source>Miks see kaetakse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kata valitud tekst (Ctrl+K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vali eelvaates kõigepealt tekst.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Käsitsi ei ole midagi kaetud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ground}: „{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seda teksti enam ei ole: „{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Võta tagasi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Võta tagasi: {words}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReferralForm</name>
    <message>
        <source>Milleks soovitust taotletakse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taotleja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taotluse esitab vanem või tema volitatud isik</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taotluse lisad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muud lisad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taotlus saadetud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vastust oodatakse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vastus saadud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mis vastati</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mida soovitati</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soovitus kehtib kuni</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salvesta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loobu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Referrals</name>
    <message>
        <source>Kui asutuse toest ei piisa, taotleb vanem soovitust.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kehtib kuni {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saadetud {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>koostamisel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReferralsSection</name>
    <message>
        <source>Rajaleidja (KVM)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Veel ei ole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vanema kirjalik nõusolek {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vanema kirjalik nõusolek puudub</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RestorePage</name>
    <message>
        <source>Paroolifraas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taasteleht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vali varukoopia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loen varukoopiat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Andmed seisuga {moment}. Fail on terve: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vali teine varukoopia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjuta taastekood lehelt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vali, kes sa oled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjuta paroolifraas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kontrollin ja taastan andmeid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paranda märgitud kohad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avamine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taasta varukoopiast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Koopia kontrollitakse enne läbi. Vanad andmed jäävad puutumata.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Varukoopia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faili nimi algab HOP-varukoopia. Vali see mälupulgalt või kaustast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Millega sa koopia avad?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kasutaja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See, mis kehtis koopia tegemise päeval.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taastekood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Üheksa rühma, igas neli märki. Suur- ja väiketähel ei ole vahet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taasta andmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loobu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RetentionPart</name>
    <message>
        <source>Ükski laps ei ole siit lahkunud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Majal ei ole veel säilitamise tähtaega.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ootab kinnitust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tähtaeg on läbi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lahkus {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lahkus {day}, tähtaeg {end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjuta, mis päevast see kehtib</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjuta aastate arv 1–110</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tähtaeg on lisatud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toimikule ei ole meile teada seadusest tulevat tähtaega: maja lisab enda oma. Programm ise ei kustuta midagi. Seda otsustavad kaks inimest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lahkunud lapsed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uus tähtaeg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mitu aastat pärast lahkumist andmeid hoida</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kust see tähtaeg tuleb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Näiteks maja asjaajamiskord või dokumentide loetelu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mis päevast see kehtib</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lisa tähtaeg</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewForm</name>
    <message>
        <source>Hindamise päev</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salvesta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loobu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Uus vahehindamine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kuula ka last ja vanemat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vaata, kas plaanitud tegevused päriselt toimusid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ettepanek tuleb mõõtmistest, otsuse teevad inimesed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pärast salvestamist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Järgmine päev läheb juhtumile ja astmed eesmärkidele.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjuta, kes osalesid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjuta, mis toimis või mis ei toiminud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vali otsus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Järgmine päev peab olema hilisem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kuupäev</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kes osalesid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nimed ja rollid, ka laps ja vanem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kuhu iga eesmärk on jõudnud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mis toimis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mis ei toiminud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otsus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Järgmine vahehindamine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enne otsust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salvesta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loobu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewSection</name>
    <message>
        <source>Järgmine hindamine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Päev on kokku leppimata.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RewordCard</name>
    <message>
        <source>Muuda sõnastust</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RewordForm</name>
    <message>
        <source>Mida märkasid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lapse enda sõnad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Täpselt nii, nagu laps ütles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sinu arvamus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salvesta sõnastus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loobu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RolesPart</name>
    <message>
        <source>Tühja välja puhul kehtib tavaline nimetus. See on välja kohal kirjas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kes paketi või kaardi teeb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{role} lasteaias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tavaliselt: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rollid on salvestatud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nimetused kehtivad kohe kõigil lehtedel ja uutel dokumentidel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Õpetaja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Õpetaja koolis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spetsialist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kes juhib II etappi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kes juhib II etappi koolis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asutuse juht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kes vastab teistele asutustele</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tema nimi ja telefon on kontaktkaardil ja üleandmises.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salvesta rollid</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Roster</name>
    <message>
        <source>Eesnimi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perekonnanimi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ees- ja perekonnanimi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isikukood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sünniaeg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rühm või klass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kodune keel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vanema nimi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vanema telefon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vanema e‑post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jäta välja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ees- või perekonnanimi on puudu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isikukood ei ole õige.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isikukood ja sünniaeg ei klapi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sünniaeg ja isikukood on puudu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sünniaeg ei ole kuupäev.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sünniaeg on tulevikus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sama isikukood on failis mitmel real.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sama laps on failis juba eespool.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selle isikukoodiga laps on juba olemas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selle nime ja sünniajaga laps on juba olemas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sellist rühma või klassi ei ole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Siia rühma sa lapsi lisada ei saa.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mõni lahter on liiga pikk.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RosterPage</name>
    <message>
        <source>Lapsed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nimekiri (*.csv *.xlsx *.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too nimekiri CSV- või XLSX-failina</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esimeses reas on veergude nimed. Enne lisamist näed, mis failist tuleb.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vali nimekiri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mis veerus on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puuduvad rühmad ja klassid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tee need rühmad või klassid juurde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rida</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nimi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sünniaeg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rühm või klass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vaata üle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Miks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lisatakse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jääb välja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Varem lisatud nimekirjad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}. veerg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>näiteks {cell}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sarnane: {child}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ühtegi last ei saa lisada.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vali, mis veerus on nimi ja sünniaeg, või paranda fail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jäi välja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lapsed on lisatud: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allpool on read, mis jäid välja.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Võta tagasi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lisatud {added}, välja jäi {refused}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kas võtad nimekirja tagasi?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lapsed, kelle kohta on juba midagi kirjutatud, jäävad alles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jäta alles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alles jäi {count}: neist on juba kirjutatud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tagasi võetud: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lisa lapsed nimekirjast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lisa lapsed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loobu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoundTablePage</name>
    <message>
        <source>Ümarlaud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ei</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eriarvamus jääb kirja nii, nagu see öeldi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Igal kokkuleppel on vastutaja ja päev.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laps ja vanem on ära kuulatud ka siis, kui neid kohal ei ole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seda näevad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjuta, kes juhatas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjuta, kes protokollis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjuta, milleks kokku saadi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjuta, kuidas laps ära kuulati</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjuta, kuidas vanem ära kuulati</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{task}: tehtud {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{task}: tegemata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kuupäev</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Koht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eesmärk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Juhataja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protokollija</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Osalejad ja kutsutud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kas laps osales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Miks laps puudus ja kuidas ta ära kuulati</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kas vanem osales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Miks vanem puudus ja kuidas ta ära kuulati</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mis on vahepeal tehtud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mis teeb muret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mis toimib hästi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mis peab juhtuma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eriarvamused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjuta, kelle arvamus see on. Seda ei pea ühtlustama.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kokkulepped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kes protokolli näevad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Järgmine kohtumine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mitu päeva saab vastuväiteid esitada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hea protokoll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salvesta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vormista PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loobu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowList</name>
    <message numerus="yes">
        <source>Näita veel %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>Alus: {act}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kontrolli alust: {act}. {standing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kehtib</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seaduse sõnastus on kinnitamata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kontrolli: see sõnastus kehtis kuni {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kontrolli: see sõnastus hakkab kehtima {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alates {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>maja kontrollis {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milliseid andmeid võib lastekaitse teade sisaldada.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days}. päev</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kohe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kord õppeaastas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kui tähtaeg on lõppemas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kui tähtaeg on lõppenud</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RulesPart</name>
    <message>
        <source>Alates {day}: {rules}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nendes lepib maja ise kokku. Varasem jääb kehtima kuni uue päevani.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjuta, mis päevast see kehtib</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sama lause on kaks korda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kokkulepe on salvestatud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mõõtmisi enne otsuse ettepanekut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>II etapi juhtumi lõpetab asutuse juht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muidu võib seda teha ka see, kes II etappi juhib.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Millal küsitakse II etappi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Küsija märgib, mis kehtib. Varem märgitud laused jäävad juhtumi käiku samaks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Millal juhtum lõpetatakse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lõpetaja märgib, mis kehtib. Põhjust küsitakse alati.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dokumentidel on märge „Asutusesiseseks kasutamiseks”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jäta ära, kui eraasutusele avaliku teabe seadus ei kehti.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Juht kinnitab, mis lapsega järgmisse õppekohta läheb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kehtib alates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salvesta</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SameChildCard</name>
    <message>
        <source>Sama laps teisest asutusest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kui sama lapse juhtum tuli ka mujalt, ühenda need siin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otsi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otsi sama last teisest asutusest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sündinud {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sama isikukood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ühendamata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ühendatud</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SameChildPage</name>
    <message>
        <source>Kas see on sama laps?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tagasi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ühenda need kaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lahuta need kaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mõlema juhtumid, sissekanded ja failid on nähtaval ühe lapse all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Midagi ei kirjutata üle. Iga sissekande juures on asutus, kes kirjutas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mis hiljem ükskõik kummast asutusest tuleb, jõuab sama lapse alla.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ühendamise saab tagasi võtta. Siis on kõik nagu enne.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kes otsustab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sina. Programm ei ühenda lapsi kunagi ise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otsi last nime järgi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isikukood on sama. Võrdle ka nime ja lähedasi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isikukood ei ütle, et see on sama laps. Ole kindel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ühendatud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ühenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sellise nimega teist last ei ole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sama isikukoodiga last ei ole. Otsi nime järgi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sama isikukood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sündinud {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lapsed on ühendatud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mõlema juhtumid on nüüd ühe lapse all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vaata last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lapsed on lahutatud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mõlemal on jälle ainult oma juhtumid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kellega võrdled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kõrvuti</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Juhtumid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mis ühendamisel juhtub</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SameChildSection</name>
    <message>
        <source>Sama isikukood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Võrdle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sama isikukood on ka siin: {name}. Kas see on sama laps?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScaleForm</name>
    <message>
        <source>Kirjelda kõik viis astet või jäta need tühjaks. 0 on see, mida loodad.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>−2: palju vähem kui loodetud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>−1: vähem kui loodetud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0: loodetud tulemus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+1: rohkem kui loodetud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+2: palju rohkem kui loodetud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kus laps praegu on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScaleView</name>
    <message>
        <source>Praegu siin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eesmärgi skaala</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hindamata</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Tühjenda otsing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kõik</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kogu aeg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viimased 30 päeva</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sel õppeaastal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viimane aasta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kõigi omad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minu omad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kõik rühmad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sarnase nimega lapsed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>esimesed {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjuta vähemalt kaks tähte. Leiad kõik, mida tohid näha.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sinu valikute seas selliseid sõnu ei ole: „{words}”. Otsi kõigest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selliseid sõnu siin ei ole: „{words}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sündinud {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otsi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otsi kõigest, mida tohid näha</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mida otsid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Millal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kelle seast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kelle kirjutatud</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>Laps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Juhtum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tähelepanek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otsing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tagasi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Täna</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Juhtumid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tähelepanekud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Üleandmised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saabunud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kontaktid</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SendingOnward</name>
    <message>
        <source>Mis lapsega kaasa läheb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mis läheb kaasa?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valitud osad mahuvad nõusoleku piiridesse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kuidas perele öeldi?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kes rääkis, kellega ja millal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mida järgmine õppekoht loeb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vaata kokkuvõtet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kuhu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pere nõusolek</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SendingPage</name>
    <message>
        <source>Teise arvutisse: {child}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sulge pakett</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sulge ja kirjuta fail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vali, kellele fail läheb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kui nimekiri on tühi, võrdle enne kolleegi kontrollkoodi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toimik edasi: {child}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinnita ja sulge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salvesta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Katkesta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enne sulgemist kinnitab selle juht.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salvesta oma valikud. Juht leiab need lapse lehelt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kas sulged toimiku paketi?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suletud paketi sisu enam ei muutu. Avada saab selle ainult saaja.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vaata üle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valikud on salvestatud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kas katkestad saatmise?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valikud kaovad. Lapse toimik jääb alles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jätka saatmist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Töötan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laps</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SendingState</name>
    <message>
        <source>Mida nüüd teha</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjuta fail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kokkuvõte, nagu see läks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vaata kokkuvõtet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pakett</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SendingStateView</name>
    <message>
        <source>Vastas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Millal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sõnad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjuta sama fail uuesti</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjuta fail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saaja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Läks kaasa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinnitas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suletud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjutatud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kuidas perele öeldi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kuhu fail kirjutada?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fail on kirjutatud: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avada saab selle ainult {receiver}. Anna fail talle edasi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paketti ei saanud sinna kirjutada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pakett on suletud ja alles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vali koht uuesti</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SendingWithin</name>
    <message>
        <source>Mida saadad?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mis läheb kaasa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kaitstud tähelepanekud lapse ohust jäävad alati siia.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SendingsSection</name>
    <message>
        <source>Toimiku saatmine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saada edasi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saada lapse toimik edasi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Siit saadad toimiku teise arvutisse oma majas või lapse järgmisse kohta.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kuhu toimik läheb?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kontaktides ei ole veel kooli, lasteaeda ega sinu maja teist arvutit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teise arvutisse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teise arvutisse oma majas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Näiteks õpetaja arvutist koordineerija arvutisse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Järgmisse õppekohta: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loobu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>See arvuti</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minu paroolifraas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asutus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kolleegid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rollid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kokkulepped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tähtajad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dokumendivormid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taasteleht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Varukoopia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Säilitamine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tegevuslogi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mida soovid seada</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Prindi taasteleht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salvesta PDF-ina</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See ei ole sama, mis taastelehel. Vaata rühm üle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leht läks printerisse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer ei alustanud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kontrolli printerit või salvesta leht PDF-ina.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taasteleht.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salvesta taasteleht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leht on salvestatud. Prindi see nüüd.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetPart</name>
    <message>
        <source>Kirjuta taastelehelt {place}. rühm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} sai {day} sisse taastelehega.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leht on käinud käest kätte. Tee uus, siis vana enam ei ava.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kas teed uue taastelehe?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vana leht ei ava siis enam midagi. Hävita selle kõik eksemplarid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tee uus leht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jäta vana kehtima</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uus taasteleht kehtib.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoia lehti lukus eri kohtades ja hävita vanad.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taasteleht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kui paroolifraas ununeb, avab andmed ainult taasteleht. Kui leht on kadunud või võõra silma all olnud, tee uus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tee uus taasteleht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vana leht ei ava enam midagi. Prindi kaks uut lehte ja hoia neid lukus eri kohtades.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kui salvestasid faili, prindi see ja kustuta fail: kellel on leht, sellel on andmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rühm taastelehelt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uus leht on käes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message numerus="yes">
        <source>Lukustub %n min pärast</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lukustub %n s pärast</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Lisa tähelepanek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otsi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lukusta</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignedViewer</name>
    <message>
        <source>Allkirjastatud fail, dokumendid on muutmata. {signatures}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allkirja kehtivust kontrollib DigiDoc4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ava fail DigiDoc4-s ja vaata, mis seal on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faili sisu siin ei näidata.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allkirjastatud-{day}.asice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allkirjastatud fail (*.asice)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kuhu fail kirjutada?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salvestatud. Failis on lapse andmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salvesta DigiDoc4 jaoks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sulge</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Signing</name>
    <message>
        <source>Üleandmise kokkuvõte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tegevusplaan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protokoll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dokument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See ei ole DigiDoc4 fail või see on poolik.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See ei ole DigiDoc4 allkirjastatud fail (.asice).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fail on üle 50 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failis on liiga palju dokumente.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fail paisuks avades liiga suureks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fail on parooliga lukus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fail on pakitud tundmatul viisil.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failis on midagi peidus või see on katki.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failis on ohtliku nimega dokument.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failis on kaks sama nimega dokumenti.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fail on katki.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failis on osa, mida seal olla ei tohi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failis puudub dokumentide loend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dokumentide loend ei klapi failiga.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allkirja ei saanud lugeda.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allkirjas on keelatud viide (DTD).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allkirjas on keelatud viide teisele failile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allkiri on ebatavaliselt suur.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failis ei ole ühtegi allkirja.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allkiri ei ole seal, kus see peab olema.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allkirjas on kaks sama tunnusega osa.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allkiri on tühi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allkiri muudab dokumenti enne võrdlemist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allkirjas on nõrk räsi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mõni allkiri ei kata kõiki dokumente.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allkiri nimetab üht dokumenti kaks korda.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allkiri nimetab dokumenti, mida ei ole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dokumenti on pärast allkirjastamist muudetud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Need ei ole dokumendid, mis siit allkirjastada anti.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Midagi ei lisatud. Allkirjasta fail DigiDoc4-s ja too tagasi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Midagi ei lisatud. Vaata, kas fail on sellest juhtumist ja muutmata.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Midagi ei lisatud. Allkirjasta programmi antud fail uuesti DigiDoc4-s.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SigningPage</name>
    <message>
        <source>Allkirjastamine DigiDoc4-s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tagasi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Siin ei ole veel dokumenti, mida allkirjastada.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vali dokumendid ja kirjuta need ühte faili.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ava fail DigiDoc4-s ja allkirjasta. Teised saavad sama faili lisaks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too allkirjastatud fail siia tagasi. Siis läheb see ka paketti kaasa.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kustuta fail mujalt: see ei ole krüptitud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mida programm kontrollib</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tagasi tulid needsamad dokumendid ja kõik allkirjad katavad neid kõiki. Allkirja kehtivust näitab DigiDoc4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allkirjastatud fail (*.asice *.sce)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lohista allkirjastatud fail siia või vali see ise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vali fail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vali allkirjastatud fail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allkirjastamiseks-{day}.asice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allkirjastamiseks (*.asice)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kuhu fail kirjutada?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fail on kirjutatud: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allkirjasta see DigiDoc4-s ja too siia tagasi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{papers}, allkirjastatud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kontrollin faili</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allkirjastatud fail on tagasi, dokumendid on muutmata. {signatures}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allkirja kehtivust kontrollib DigiDoc4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ootab allkirja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjuta fail uuesti</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anna allkirjastada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allkirjastatud fail tagasi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Varem välja antud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kuidas see käib</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SigningPapersForm</name>
    <message>
        <source>Mis dokumendid lähevad ühte faili</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjuta fail</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourceRow</name>
    <message>
        <source>Lisa sellest kirjest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lisatud</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourcesCard</name>
    <message>
        <source>Juba kirja pandud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teatesse läheb ainult see, mille ise lisad.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Millise punkti alla</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Näita varasemaid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sinu nähtavaid kirjeid selle lapse kohta ei ole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sobiva punkti alla</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StageReviewForm</name>
    <message>
        <source>Mis sai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Põhjendus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Järgmine ülevaatamine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salvesta otsus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loobu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StageReviewSection</name>
    <message>
        <source>Vaata üle, mida tehti ja kas see aitas. Põhjendus jääb juhtumi käiku.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Juhtum on lõpetatud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjed on alles. Juhtumi saab uuesti avada.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I etapp läheb edasi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Järgmine ülevaatamine on tähtaegade hulgas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>II etapp on küsitud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seni vastutad juhtumi eest sina.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StayingRow</name>
    <message>
        <source>Kirjuta, miks see jääb siia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Miks jääb siia: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Miks?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Miks see jääb siia?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Võta kaasa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Võta kaasa: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viga: Kirjuta, miks see jääb siia</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepsField</name>
    <message>
        <source>Hindamata</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StrikeCard</name>
    <message>
        <source>Vale mõõtmine?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oma mõõtmise saad maha kriipsutada. Nähtavale jääb see alati.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kriipsuta maha</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vali mõõtmine</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StrikeForm</name>
    <message>
        <source>Milline mõõtmine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Miks see ei lähe arvesse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kriipsuta maha</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loobu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Stumbles</name>
    <message>
        <source>Programm komistas ja viimane samm jäi tegemata.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Varem salvestatu on alles. Proovi sammu uuesti.
Kui küsid abi, ütle viitenumber {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jätka tööd</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Supplying</name>
    <message>
        <source>Need kirjed lisandusid pärast paketi sulgemist. Kirjuta täiendus faili ja saada see: {house}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Täiendus on suletud {day}. Oota kinnitust ja ava see lehel Saabunud. Kui fail läks kaduma, kirjuta sama fail uuesti.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjuta täiendus faili</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjuta sama fail uuesti</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kuhu täiendus kirjutada?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Täiendus on kirjutatud: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avada saab selle ainult {house}. Anna fail sinna edasi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Täiendust ei saanud sinna kirjutada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjed on siin alles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vali koht uuesti</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TalkPage</name>
    <message>
        <source>Vestlus perega</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lapse ja vanema mõtted on nende oma sõnadega.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alusta sellest, mis lapsel hästi läheb.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Igal kokkuleppel on vastutaja ja päev.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seda näevad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjuta kokkuvõte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjuta, mida võib anda ja mida mitte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kuupäev</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Koht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lapse arvamus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lapse enda sõnadega</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vanema arvamus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kodu, rõõmud ja mured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lapse tugevused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Õpetaja kokkuvõte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valdkondade kaupa, lühidalt ja neutraalselt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Osalejad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kokkulepped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kas kokkuvõtte võib anda järgmisele õppekohale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Millise piiranguga</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Järgmine kohtumine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hea kokkuvõte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salvesta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vormista PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loobu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TaskForm</name>
    <message>
        <source>Ülesanne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mis on vaja ära teha</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vastutaja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tähtaeg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lisa ülesanne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loobu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TasksSection</name>
    <message>
        <source>Ülesanded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lisa ülesanne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pane kirja, kes mida teeb ja mis päevaks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tehtud {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tähtaeg oli {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tähtaeg {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ülesanne on tehtud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Võta tagasi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ülesanne on jälle teha.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TellingForm</name>
    <message>
        <source>Mida teed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kas vanem teab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kuupäev</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keda teavitasid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Millest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kuidas teavitasid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Millal tuled selle juurde tagasi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salvesta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loobu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tellings</name>
    <message>
        <source>Pane kirja, kes, millal ja kuidas vanemale rääkis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uuesti {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TellingsSection</name>
    <message>
        <source>Vanema teavitamine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lisan uue kirje</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parandan seda kirjet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Miks veel ei ole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kellega ja mida kokku leppisid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kuidas teavitasid</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TermsPart</name>
    <message>
        <source>Kinnitatud: sõnastus kehtib kuni {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tähtajad on salvestatud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mitme nädala pärast I etapp üle vaadatakse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nii mitu nädalat pakub programm uue juhtumi avamisel. Avatud juhtumite päevad jäävad.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mitme päeva pärast tuletada lõpetamata tähelepanek meelde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 kuni 365</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mitu päeva oodata vastust suletud paketile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Siis tuletab leht Täna meelde. Üleandmises kokku lepitud päev on tähtsam.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mitu päeva enne soovituse lõppu hinnata mõju</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lasteaias hinnatakse mõju, kui Rajaleidja soovituse tähtaeg on lõppemas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mis päevaks on õppeaasta tööd tehtud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toe mõju hindamine ja koolis arenguvestlus. Kirjuta päev ja kuu, näiteks 31.05.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salvesta tähtajad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tähtajad seadusest</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextsCard</name>
    <message>
        <source>Mida märgati</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lapse enda sõnad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mis oli enne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mida kohe tehti</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mis sellest sai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mis aitas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lapse tugevused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arvamus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kuni {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Päev</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Olukord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valdkond</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teised lapsed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kui tihti või kui kaua</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Räägitud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>„{words}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThreadCard</name>
    <message>
        <source>Kirjavahetus</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThreadView</name>
    <message>
        <source>Küsi, kui pakett jätab midagi lahtiseks. Vastutus küsimusest ei muutu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Küsi saatjalt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anna saatjale tagasisidet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jäi avaldamata. Põhjus siin: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seda ei avaldatud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Käidud tee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vasta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pane saaja kausta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjuta sama fail uuesti</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjuta fail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anna edasi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ava: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kuhu fail kirjutada?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fail on kirjutatud: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avada saab selle ainult teine asutus. Anna fail sinna edasi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faili ei saanud sinna kirjutada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kiri on suletud ja alles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vali koht uuesti</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Tähtpäevad kalendrisse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salvesta kalendrifail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kalender (*.ics)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tähtpäevad.ics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kalendrifail on salvestatud. Tähtpäevi selles: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laste nimesid selles ei ole. Ava fail oma kalendris.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saabunud paketid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ootab sind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Üle tähtaja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Täna ja järgmised 7 päeva</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hiljem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lugemata tähelepanekud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vaata kõiki</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minu viimased tähelepanekud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kõik minu tähelepanekud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pooleli</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vastuseta üleandmised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ootad teistelt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Täna ei oota sind miski. Kui märkad midagi, kirjuta see kohe üles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lisa tähelepanek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Täna ei oota sind miski. Uus juhtum tuleb üleandmispaketis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ava saabunud pakett</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Täna ei oota sind miski.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} sai {day} sisse taastelehega.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tee uus leht, siis vana enam ei ava.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kui sa ei tea, miks, ütle seda kohe asutuse juhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tee uus taasteleht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lõpeta tähelepanekud</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n on lõpetamata üle {days} päeva</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>saabus {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>küsi vastust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kirjuta sama fail uuesti</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mustand {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tehtud: {task}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Võta tagasi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Täna</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ToldCard</name>
    <message>
        <source>Edastamine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lisa veel üks edastamine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edasta vastus. Märgi siis siia, kuidas ja kellele vastasid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Helista või edasta teade. Märgi siis siia, kuidas ja kellele teatasid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vastus on edastatud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teade on edastatud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kui lastekaitse annab tagasisidet, pane see siia kirja.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ToldOnce</name>
    <message>
        <source>{name}: esimene paroolifraas</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ToldOncePart</name>
    <message>
        <source>Anna see kolleegile kohe, silmast silma. Teist korda seda ei näidata.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esimesel korral palu tal seadetes paroolifraas ära muuta.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kolleeg teab seda</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>Andmete kaust: {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proovi uuesti</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taasta varukoopiast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sulge programm</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Uuendan otsingut. Seda tehakse üks kord.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vali, kes sa oled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjuta paroolifraas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avan andmeid</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Liiga palju valesid paroolifraase. Proovi uuesti %n s pärast.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Andmed on lukus ja ainult selles arvutis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kasutaja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paroolifraas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ava</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unustasin paroolifraasi</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UntoldCard</name>
    <message>
        <source>Elu või tervis ohus: helista 112. Lasteabi ööpäev läbi: 116&#xa0;111.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>koostatud {moment}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Verdicts</name>
    <message>
        <source>Kas võtad juhtumi vastu?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Siis vastutad juhtumi eest sina. Esimene vastus jääb kehtima.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sõnum saatjale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Võta vastu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mida on vaja täpsustada?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saatja vastutab edasi ja vastab küsimustele uue üleandmisega.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Küsimused saatjale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tagasta küsimustega</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjuta saatjale küsimused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Miks sa juhtumit vastu ei võta?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saatja vastutab edasi ja loeb sinu põhjust. Esimene vastus jääb kehtima.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Põhjus saatjale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeldu vastuvõtmisest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjuta saatjale põhjus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Juhtum on vastu võetud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tagastatud küsimustega</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Juhtum jäi vastu võtmata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saatja võttis üleandmise tagasi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjuta kättesaamiskinnitus faili ja saada see saatjale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kuni see kohale jõuab, ootab saatja sinu vastust.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kuni see kohale jõuab, ei tea saatja sinu otsusest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sama juhtum on siin juba teise paketiga.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ViewerCard</name>
    <message>
        <source>Sulge</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VoicesForm</name>
    <message>
        <source>Lapse arvamus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lapse oma sõnadega. Lisa, kuidas teda kuulati.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vanema arvamus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vanema oma sõnadega. Lisa, millal räägiti.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salvesta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loobu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VoicesSection</name>
    <message>
        <source>Lapse ja vanema arvamus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mida laps ja vanem ise ütlevad? Kirjuta nende sõnadega.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vanem</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Vouching</name>
    <message>
        <source>Kontrollisin, sõnastus kehtib edasi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjuta tänane või hilisem kuupäev</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Whose</name>
    <message>
        <source>Uus laps siin majas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teine laps siin majas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See laps on siin juba ühendatud. Muuda ainult siis, kui see on vale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Siin majas on sarnane laps. Vaata, kas see on sama, ja vali ise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sellist last siin majas veel ei ole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, sündinud {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WithWhomSection</name>
    <message>
        <source>Kelle käes juhtum on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anna kolleegile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Võttis vastu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Praegu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vali kolleeg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjuta, miks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Juhtum on nüüd kolleegi käes: {name}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WithinView</name>
    <message>
        <source>Kellele?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sinu maja teised arvutid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toimik: kirjed ja failid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Juhtum koos vastutusega</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjeid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Juhtum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Etapp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kolleeg otsustab II etapi üle. Kuni tema vastuseni vastutad juhtumi eest sina.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kolleeg saab lugeda kõike, mis on kirjas. Juhtumi eest vastutad edasi sina.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Võrdle kontrollkoodi</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Üldandmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tähelepanekud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Juhtumi käik, vajadused ja arvamused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I etapi tegevused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hindamised ja toe tase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tegevusplaan ja selle mõju</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vestlused ja ümarlauad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teavitamine, nõusolekud, taotlused ja ülesanded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjed teistest asutustest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dokumendid ja failid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kellele on andmeid antud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>teise inimese andmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>teise lapse andmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>teise inimese kontakt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kirje on teistest lastest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>avaldamine võib last kahjustada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ei ole õpilane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ei ole keelanud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>õpilane küsib ise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on keelanud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}&#xa0;kB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}&#xa0;MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{numeral} etapp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Märkamine ja tugi rühmas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Märkamine ja tugi klassis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tugi asutuses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tugi vallas või linnas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{years} a {months} k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rühmaõpetaja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Klassijuhataja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rühmaõpetaja või klassijuhataja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tugiteenuste koordineerija</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HEVKO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tugiteenuste koordineerija või HEVKO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tugispetsialist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Juht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Juhtumikorraldaja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Võrgustiku eestvedaja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sinu asutuse juhtumikorraldajad.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selle lapse õpetajad, juhtumis osalejad, {coordinator} ja {head}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lasteaed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lasteaed ja kool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valla või linna juhtumikorraldus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rühmad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Klassid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rühmad ja klassid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mäng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suhtlemine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Õppimine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eneseregulatsioon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mina ja keskkond</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kõne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matemaatika</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kunst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muusika</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liikumine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Käitumine ja suhtlemine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tähelepanu ja mälu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Õpioskused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aineoskused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Huvid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temast on jutt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oli asjaosaline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nägi pealt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Märkasin ise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lapsevanem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kolleeg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Politsei</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keegi muu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aitas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aitas osaliselt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ei aidanud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Veel ei tea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abinõu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vestlus vanemaga</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Info kogumine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Juhtum avatud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Küsitud II etappi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Võetud II etappi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jäetud I etappi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I etapp üle vaadatud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Antud üle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Võetud vastu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Antud kolleegile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Juhtum lõpetatud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Juhtum uuesti avatud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ühine hooldusõigus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ainuhooldusõigus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hooldusõiguseta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ei tea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>telefonis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>silmast silma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paberilt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kataloogi järgi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lapse nimi, sünniaeg ja isikukood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kodud ja last kasvatavad isikud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abivajaduse ülevaade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I etapi tegevused ja vestlused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vestlused, ümarlauad ja teavitamine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tegevusplaan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lapse ja vanema arvamus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nõusolekud ja Rajaleidja taotlused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lõpetamata ülesanded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seadus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nõusolek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jah, on teavitatud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Veel ei ole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lepitud kokku lastekaitsega</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mälupulgal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E‑kirjaga</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dokumendihaldussüsteemis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Käest kätte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mustand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinnitatud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suletud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edastatud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tagasi küsitud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vastu võetud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tagastatud täpsustamiseks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vastu võtmata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tagasi võetud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ootab vastust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saatja võttis tagasi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teadmiseks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suletud täna</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avatud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lõpetatud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Juhtumid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tegevused ja vestlused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vestlused perega ja ümarlauad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plaanide eesmärgid ja tegevused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mõõtmised ja tegevuste korrad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hindamised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vahehindamised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lõpphindamised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toe tasemed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nõusolekud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vanema teavitamised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taotlused Rajaleidjale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ülesanded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failid juhtumite juures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failid tähelepanekute juures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saabunud kirjed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjavahetus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dokumendid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Väljavõtted lapse andmetest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kontaktid</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WritingPage</name>
    <message>
        <source>{verb} (Ctrl+S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loobu (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jätkad poolelijäänud teksti.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viska mustand ära</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kas viskad kirjutatu ära?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kui tahad hiljem jätkata, mine tagasi: mustand jääb alles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viska ära</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjuta edasi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salvestamata: paranda üks koht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tagasi</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_DocumentView</name>
    <message>
        <source>Dokumendi vaade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eelmine leht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Järgmine leht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vähenda (Ctrl+−)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suurenda (Ctrl++)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leht {page} / {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
