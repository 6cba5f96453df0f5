<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="et" sourcelanguage="et">
<context>
    <name>AskedCard</name>
    <message numerus="yes">
        <source>%n avamata teadet abivajavast lapsest</source>
        <translation>
            <numerusform>%n avamata teade abivajavast lapsest</numerusform>
            <numerusform>%n avamata teadet abivajavast lapsest</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupsPart</name>
    <message numerus="yes">
        <source>%n päeva</source>
        <translation>
            <numerusform>%n päev</numerusform>
            <numerusform>%n päeva</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message numerus="yes">
        <source>ülevaatus %n päeva üle tähtaja</source>
        <translation>
            <numerusform>ülevaatus %n päev üle tähtaja</numerusform>
            <numerusform>ülevaatus %n päeva üle tähtaja</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ülevaatus %n päeva pärast</source>
        <translation>
            <numerusform>ülevaatus %n päeva pärast</numerusform>
            <numerusform>ülevaatus %n päeva pärast</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>vahehindamine %n päeva üle tähtaja</source>
        <translation>
            <numerusform>vahehindamine %n päev üle tähtaja</numerusform>
            <numerusform>vahehindamine %n päeva üle tähtaja</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>vahehindamine %n päeva pärast</source>
        <translation>
            <numerusform>vahehindamine %n päeva pärast</numerusform>
            <numerusform>vahehindamine %n päeva pärast</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComputerPart</name>
    <message numerus="yes">
        <source>%n min pärast</source>
        <translation>
            <numerusform>%n min pärast</numerusform>
            <numerusform>%n min pärast</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContentView</name>
    <message numerus="yes">
        <source>%n kirjet</source>
        <translation>
            <numerusform>%n kirje</numerusform>
            <numerusform>%n kirjet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DueList</name>
    <message numerus="yes">
        <source>Näita veel %n</source>
        <translation>
            <numerusform>Näita veel %n</numerusform>
            <numerusform>Näita veel %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message numerus="yes">
        <source>Näita veel %n</source>
        <translation>
            <numerusform>Näita veel %n</numerusform>
            <numerusform>Näita veel %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FreeText</name>
    <message numerus="yes">
        <source>%n tähemärki liiga palju</source>
        <translation>
            <numerusform>%n tähemärk liiga palju</numerusform>
            <numerusform>%n tähemärki liiga palju</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Alles %n tähemärki</source>
        <translation>
            <numerusform>Alles %n tähemärk</numerusform>
            <numerusform>Alles %n tähemärki</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandoverCheck</name>
    <message numerus="yes">
        <source>%n kaitstud tähelepanekut</source>
        <translation>
            <numerusform>%n kaitstud tähelepanek</numerusform>
            <numerusform>%n kaitstud tähelepanekut</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandoverParts</name>
    <message numerus="yes">
        <source>%n kaitstud tähelepanekut</source>
        <translation>
            <numerusform>%n kaitstud tähelepanek</numerusform>
            <numerusform>%n kaitstud tähelepanekut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kirjet</source>
        <translation>
            <numerusform>%n kirje</numerusform>
            <numerusform>%n kirjet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HouseholdView</name>
    <message numerus="yes">
        <source>%n kodu</source>
        <translation>
            <numerusform>%n kodu</numerusform>
            <numerusform>%n kodu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JournalPart</name>
    <message numerus="yes">
        <source>Kontrollitud on %n kirjet ja kõik andmeread.</source>
        <translation>
            <numerusform>Kontrollitud on %n kirje ja kõik andmeread.</numerusform>
            <numerusform>Kontrollitud on %n kirjet ja kõik andmeread.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ObservationViewPage</name>
    <message numerus="yes">
        <source>veel %n teise rühma last</source>
        <translation>
            <numerusform>veel %n teise rühma laps</numerusform>
            <numerusform>veel %n teise rühma last</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonPicker</name>
    <message numerus="yes">
        <source>Leitud %n</source>
        <translation>
            <numerusform>Leitud %n</numerusform>
            <numerusform>Leitud %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Plurals</name>
    <message numerus="yes">
        <source>%n eesmärki</source>
        <translation>
            <numerusform>%n eesmärk</numerusform>
            <numerusform>%n eesmärki</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n a {months} k</source>
        <translation>
            <numerusform>%n a {months} k</numerusform>
            <numerusform>%n a {months} k</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n osa</source>
        <translation>
            <numerusform>%n osa</numerusform>
            <numerusform>%n osa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Välja jääb %n kirjet</source>
        <translation>
            <numerusform>Välja jääb %n kirje</numerusform>
            <numerusform>Välja jääb %n kirjet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n päeva üle tähtaja</source>
        <translation>
            <numerusform>%n päev üle tähtaja</numerusform>
            <numerusform>%n päeva üle tähtaja</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n päeva pärast</source>
        <translation>
            <numerusform>%n päeva pärast</numerusform>
            <numerusform>%n päeva pärast</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n päeva vastuseta</source>
        <translation>
            <numerusform>%n päev vastuseta</numerusform>
            <numerusform>%n päeva vastuseta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Viimane varukoopia on %n päeva vana</source>
        <translation>
            <numerusform>Viimane varukoopia on %n päeva vana</numerusform>
            <numerusform>Viimane varukoopia on %n päeva vana</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tähelepanek on salvestamata: paranda %n kohta</source>
        <translation>
            <numerusform>Tähelepanek on salvestamata: paranda %n koht</numerusform>
            <numerusform>Tähelepanek on salvestamata: paranda %n kohta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Salvestamata: paranda %n kohta</source>
        <translation>
            <numerusform>Salvestamata: paranda %n koht</numerusform>
            <numerusform>Salvestamata: paranda %n kohta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mõõtmist.</source>
        <translation>
            <numerusform>%n mõõtmine.</numerusform>
            <numerusform>%n mõõtmist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Otsuse ettepanekuks on puudu %n mõõtmist.</source>
        <translation>
            <numerusform>Otsuse ettepanekuks on puudu %n mõõtmine.</numerusform>
            <numerusform>Otsuse ettepanekuks on puudu %n mõõtmist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mõõtmist on teises ühikus ja ainult tabelis.</source>
        <translation>
            <numerusform>%n mõõtmine on teises ühikus ja ainult tabelis.</numerusform>
            <numerusform>%n mõõtmist on teises ühikus ja ainult tabelis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>antud %n korda, {minutes} min</source>
        <translation>
            <numerusform>antud %n kord, {minutes} min</numerusform>
            <numerusform>antud %n korda, {minutes} min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kirjetest sai vastuse %n küsimust.</source>
        <translation>
            <numerusform>Kirjetest sai vastuse %n küsimus.</numerusform>
            <numerusform>Kirjetest sai vastuse %n küsimust.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kirjet ootab saatmist uuele vastutajale</source>
        <translation>
            <numerusform>%n kirje ootab saatmist uuele vastutajale</numerusform>
            <numerusform>%n kirjet ootab saatmist uuele vastutajale</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kirje kohta ei ole uus vastutaja veel kinnitust saatnud</source>
        <translation>
            <numerusform>%n kirje kohta ei ole uus vastutaja veel kinnitust saatnud</numerusform>
            <numerusform>%n kirje kohta ei ole uus vastutaja veel kinnitust saatnud</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Täiendus on käes: %n kirjet.</source>
        <translation>
            <numerusform>Täiendus on käes: %n kirje.</numerusform>
            <numerusform>Täiendus on käes: %n kirjet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tagasi tuli %n paketti.</source>
        <translation>
            <numerusform>Tagasi tuli %n pakett.</numerusform>
            <numerusform>Tagasi tuli %n paketti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n allkirja</source>
        <translation>
            <numerusform>%n allkiri</numerusform>
            <numerusform>%n allkirja</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kirjet</source>
        <translation>
            <numerusform>%n kirje</numerusform>
            <numerusform>%n kirjet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n faili</source>
        <translation>
            <numerusform>%n fail</numerusform>
            <numerusform>%n faili</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Uusi kirjeid: %n.</source>
        <translation>
            <numerusform>Uusi kirjeid: %n.</numerusform>
            <numerusform>Uusi kirjeid: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ära võetud kirjeid: %n.</source>
        <translation>
            <numerusform>Ära võetud kirjeid: %n.</numerusform>
            <numerusform>Ära võetud kirjeid: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Uue võtmega kontakte: %n. Võrdle kontrollkoodi.</source>
        <translation>
            <numerusform>Uue võtmega kontakte: %n. Võrdle kontrollkoodi.</numerusform>
            <numerusform>Uue võtmega kontakte: %n. Võrdle kontrollkoodi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Üle 10 minuti poolikuid faile: %n.</source>
        <translation>
            <numerusform>Üle 10 minuti poolikuid faile: %n.</numerusform>
            <numerusform>Üle 10 minuti poolikuid faile: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Veel poolikuid faile: %n. Programm ootab.</source>
        <translation>
            <numerusform>Veel poolikuid faile: %n. Programm ootab.</numerusform>
            <numerusform>Veel poolikuid faile: %n. Programm ootab.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Muid faile: %n. Need jäävad puutumata.</source>
        <translation>
            <numerusform>Muid faile: %n. Need jäävad puutumata.</numerusform>
            <numerusform>Muid faile: %n. Need jäävad puutumata.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kontakte, kelle kausta fail läks: %n.</source>
        <translation>
            <numerusform>Kontakte, kelle kausta fail läks: %n.</numerusform>
            <numerusform>Kontakte, kelle kausta fail läks: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kaustu, kuhu ei saanud kirjutada: %n.</source>
        <translation>
            <numerusform>Kaustu, kuhu ei saanud kirjutada: %n.</numerusform>
            <numerusform>Kaustu, kuhu ei saanud kirjutada: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leitud %n</source>
        <translation>
            <numerusform>Leitud %n</numerusform>
            <numerusform>Leitud %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tähelepanekut on ka teistest lastest: side selle lapsega kaob, tekst jääb.</source>
        <translation>
            <numerusform>%n tähelepanek on ka teistest lastest: side selle lapsega kaob, tekst jääb.</numerusform>
            <numerusform>%n tähelepanekut on ka teistest lastest: side selle lapsega kaob, tekst jääb.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n aastat</source>
        <translation>
            <numerusform>%n aasta</numerusform>
            <numerusform>%n aastat</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowList</name>
    <message numerus="yes">
        <source>Näita veel %n</source>
        <translation>
            <numerusform>Näita veel %n</numerusform>
            <numerusform>Näita veel %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message numerus="yes">
        <source>Lukustub %n min pärast</source>
        <translation>
            <numerusform>Lukustub %n min pärast</numerusform>
            <numerusform>Lukustub %n min pärast</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lukustub %n s pärast</source>
        <translation>
            <numerusform>Lukustub %n s pärast</numerusform>
            <numerusform>Lukustub %n s pärast</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message numerus="yes">
        <source>%n tähelepanekut on lõpetamata üle {days} päeva</source>
        <translation>
            <numerusform>%n tähelepanek on lõpetamata üle {days} päeva</numerusform>
            <numerusform>%n tähelepanekut on lõpetamata üle {days} päeva</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message numerus="yes">
        <source>Liiga palju valesid paroolifraase. Proovi uuesti %n s pärast.</source>
        <translation>
            <numerusform>Liiga palju valesid paroolifraase. Proovi uuesti %n s pärast.</numerusform>
            <numerusform>Liiga palju valesid paroolifraase. Proovi uuesti %n s pärast.</numerusform>
        </translation>
    </message>
</context>
</TS>
