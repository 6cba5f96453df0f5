<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="et">
<context>
    <name>AboutDialog</name>
    <message>
        <source>Teave programmist</source>
        <translation>About the program</translation>
    </message>
    <message>
        <source>Tagasi</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Näita andmeid kaustas</source>
        <translation>Show data in folder</translation>
    </message>
    <message>
        <source>Sulge</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Otsi osa või litsentsi</source>
        <translation>Search for a part or licence</translation>
    </message>
    <message>
        <source>Versioon</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Tegijad</source>
        <translation>Made by</translation>
    </message>
    <message>
        <source>Litsents</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Andmed</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Programmi tohib tasuta kasutada, uurida, muuta ja edasi anda EUPL-1.2 tingimustel.</source>
        <translation>You may use, study, change and pass on the program free of charge under the terms of the EUPL-1.2.</translation>
    </message>
    <message>
        <source>Qt, PySide6 ja Shiboken on LGPL-3.0 all. Nende failid tohib asendada enda muudetutega ja programmi selleks uurida.</source>
        <translation>Qt, PySide6 and Shiboken are under the LGPL-3.0. You may replace their files with ones you have changed, and study the program for that.</translation>
    </message>
    <message>
        <source>Millest programm koosneb</source>
        <translation>What the program is made of</translation>
    </message>
    <message>
        <source>Osade loetelu ei saa lugeda.</source>
        <translation>The list of parts cannot be read.</translation>
    </message>
    <message>
        <source>Paigalda programm uuesti. Andmed jäävad alles.</source>
        <translation>Install the program again. Your data is kept.</translation>
    </message>
    <message>
        <source>Sellist osa ei ole.</source>
        <translation>There is no such part.</translation>
    </message>
    <message>
        <source>Proovi lühemat sõna.</source>
        <translation>Try a shorter word.</translation>
    </message>
    <message>
        <source>Selle litsentsi teksti ei saa lugeda.</source>
        <translation>The text of this licence cannot be read.</translation>
    </message>
    <message>
        <source>Litsents: {part}</source>
        <translation>Licence: {part}</translation>
    </message>
</context>
<context>
    <name>AccessCopyPage</name>
    <message>
        <source>Väljavõte andmetega tutvumiseks</source>
        <translation>Copy of the data for the person concerned</translation>
    </message>
    <message>
        <source>Lapse kirjed on vahepeal muutunud.</source>
        <translation>The child’s entries have changed in the meantime.</translation>
    </message>
    <message>
        <source>Eelvaade on nüüd uus. Vaata see üle ja vormista siis.</source>
        <translation>The preview is up to date. Read it through, then finish the copy.</translation>
    </message>
    <message>
        <source>Kontrolli, kas küsijal on õigus last esindada.</source>
        <translation>Check that the person asking may represent the child.</translation>
    </message>
    <message>
        <source>Lisatud failid vaata üle ja anna eraldi.</source>
        <translation>Check attached files and give them separately.</translation>
    </message>
    <message>
        <source>Seda näeb</source>
        <translation>Who can see this</translation>
    </message>
    <message>
        <source>Loe eelvaade läbi. Ümberjutustuses võib teise inimese ikka ära tunda.</source>
        <translation>Read the preview through. Somebody else may still be recognised from what is told.</translation>
    </message>
    <message>
        <source>See, kes küsis. Koopia jääb lapse toimikusse. Teiste laste nimed ja teataja võtab programm ise välja.</source>
        <translation>The person who asked. A copy stays in the child’s file. The program removes other children’s names and the reporter.</translation>
    </message>
    <message>
        <source>Osa kaetud teksti ei ole enam eelvaates.</source>
        <translation>Some of the blacked-out text is no longer in the preview.</translation>
    </message>
    <message>
        <source>Võta need read tagasi ja vaata kirjed uuesti üle.</source>
        <translation>Undo those rows and check the entries again.</translation>
    </message>
    <message>
        <source>Kirjuta, kes andmeid küsib</source>
        <translation>Write who asks for the data</translation>
    </message>
    <message>
        <source>Kirjuta, kuidas tegid isiku kindlaks</source>
        <translation>Write how you checked the identity</translation>
    </message>
    <message>
        <source>Kirjuta, mis päeval ta küsis</source>
        <translation>Enter the day they asked</translation>
    </message>
    <message>
        <source>Märgi vähemalt üks osa</source>
        <translation>Tick at least one part</translation>
    </message>
    <message>
        <source>Vali, kas õpilane on selle keelanud</source>
        <translation>Choose whether the pupil has forbidden it</translation>
    </message>
    <message>
        <source>Vasta hiljemalt {day}.</source>
        <translation>Answer by {day}.</translation>
    </message>
    <message>
        <source>Kes andmeid küsib</source>
        <translation>Who is asking for the data</translation>
    </message>
    <message>
        <source>Nimi ja seos lapsega</source>
        <translation>Name and relation to the child</translation>
    </message>
    <message>
        <source>Kuidas tead, et see on tema</source>
        <translation>How you checked who they are</translation>
    </message>
    <message>
        <source>Näiteks isikut tõendav dokument kohapeal või digiallkirjaga avaldus</source>
        <translation>For example an identity document seen here, or a digitally signed request</translation>
    </message>
    <message>
        <source>Millal ta küsis</source>
        <translation>When they asked</translation>
    </message>
    <message>
        <source>Kas õpilane on kirjalikult keelanud andmeid anda</source>
        <translation>Has the pupil forbidden it in writing?</translation>
    </message>
    <message>
        <source>Teovõimeline õpilane võib seda teha (PGS § 55 lg 1).</source>
        <translation>A pupil with active legal capacity may do so (PGS § 55 (1)).</translation>
    </message>
    <message>
        <source>Alates</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Kuni</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Mis väljavõttesse tuleb</source>
        <translation>What the copy holds</translation>
    </message>
    <message>
        <source>Eelvaade</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>Vali tekst, mis ei ole selle lapse kohta, ja kata see kinni.</source>
        <translation>Select text that is not about this child, and black it out.</translation>
    </message>
    <message>
        <source>Enne kui annad</source>
        <translation>Before you give it</translation>
    </message>
    <message>
        <source>Vormista väljavõte</source>
        <translation>Finish the copy</translation>
    </message>
    <message>
        <source>Loobu</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>ActivityCard</name>
    <message>
        <source>Eemalda</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>{number}. tegevus</source>
        <translation>Activity {number}</translation>
    </message>
    <message>
        <source>Eemalda {number}. tegevus</source>
        <translation>Remove activity {number}</translation>
    </message>
</context>
<context>
    <name>ActivityForm</name>
    <message>
        <source>Tegevus või teenus</source>
        <translation>Activity or service</translation>
    </message>
    <message>
        <source>Näiteks logopeedi tund või pildikaardi harjutamine</source>
        <translation>For example a speech therapy lesson or practising with a picture card</translation>
    </message>
    <message>
        <source>Kes teeb</source>
        <translation>Who does it</translation>
    </message>
    <message>
        <source>Nimi või amet</source>
        <translation>Name or job</translation>
    </message>
    <message>
        <source>Kui sageli</source>
        <translation>How often</translation>
    </message>
    <message>
        <source>Näiteks 2 korda nädalas 20 minutit</source>
        <translation>For example twice a week for 20 minutes</translation>
    </message>
    <message>
        <source>Algus</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Lõpp</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Mis on tehtud</source>
        <translation>What has been done</translation>
    </message>
    <message>
        <source>näiteks 6 korda 8-st</source>
        <translation>for example 6 times out of 8</translation>
    </message>
</context>
<context>
    <name>ActivityList</name>
    <message>
        <source>Lisa tegevus</source>
        <translation>Add an activity</translation>
    </message>
    <message>
        <source>Paranda märgitud tegevused</source>
        <translation>Correct the marked activities</translation>
    </message>
</context>
<context>
    <name>AdviceCard</name>
    <message>
        <source>Hea tähelepanek</source>
        <translation>A good observation</translation>
    </message>
    <message>
        <source>Mida laps tegi või ütles, mitte mida see tähendab.</source>
        <translation>What the child did or said, not what it means.</translation>
    </message>
    <message>
        <source>Kus see juhtus ja kui kaua kestis.</source>
        <translation>Where it happened and how long it lasted.</translation>
    </message>
    <message>
        <source>Mis aitas edasi.</source>
        <translation>What helped.</translation>
    </message>
    <message>
        <source>Seda näevad</source>
        <translation>Who can see this</translation>
    </message>
    <message>
        <source>Asutusest läheb see välja ainult üleandmispaketis.</source>
        <translation>It leaves the organisation only in a handover package.</translation>
    </message>
    <message>
        <source>Sina, {head} ja lastekaitse kontaktisik.</source>
        <translation>You, the {head} and the child protection contact.</translation>
    </message>
    <message>
        <source>Sina, selle lapse õpetajad, juhtumi tugispetsialistid, {coordinator} ja {head}.</source>
        <translation>You, this child’s teachers, the case’s support specialists, the {coordinator} and the {head}.</translation>
    </message>
</context>
<context>
    <name>AgreementForm</name>
    <message>
        <source>Mida tehakse</source>
        <translation>What will be done</translation>
    </message>
    <message>
        <source>Kes vastutab</source>
        <translation>Who is responsible</translation>
    </message>
    <message>
        <source>Selle kolleegi ülesannetesse see läheb</source>
        <translation>It goes into this colleague’s tasks</translation>
    </message>
    <message>
        <source>Mis päevaks</source>
        <translation>By when</translation>
    </message>
    <message>
        <source>Kes teeb, kui mitte vastutaja ise</source>
        <translation>Who does it, if somebody else</translation>
    </message>
    <message>
        <source>Näiteks ema</source>
        <translation>For example the mother</translation>
    </message>
    <message>
        <source>Eemalda kokkulepe</source>
        <translation>Remove agreement</translation>
    </message>
</context>
<context>
    <name>AgreementsField</name>
    <message>
        <source>Lisa kokkulepe</source>
        <translation>Add an agreement</translation>
    </message>
    <message>
        <source>{number}. kokkulepe</source>
        <translation>Agreement {number}</translation>
    </message>
    <message>
        <source>Kirjuta, mida tehakse</source>
        <translation>Write what will be done</translation>
    </message>
    <message>
        <source>Vali, kes vastutab</source>
        <translation>Choose who is responsible</translation>
    </message>
    <message>
        <source>Kirjuta, mis päevaks</source>
        <translation>Enter the date</translation>
    </message>
</context>
<context>
    <name>Alarms</name>
    <message>
        <source>Kellegi õigusi muudeti programmist mööda</source>
        <translation>Somebody’s rights were changed outside the program</translation>
    </message>
    <message>
        <source>Kellegi õigusi muudeti programmist mööda.</source>
        <translation>Somebody’s rights were changed outside the program.</translation>
    </message>
    <message>
        <source>Õigused on tagasi pandud. Vaata logist, kes enne seda sees oli, ja räägi temaga.</source>
        <translation>The rights are back as signed. See in the log who had the data open before that, and talk to them.</translation>
    </message>
    <message>
        <source>Arvuti kell jäi maha</source>
        <translation>The computer’s clock was behind</translation>
    </message>
    <message>
        <source>Arvuti kell oli viimasest kirjest maas.</source>
        <translation>The computer’s clock was behind the last entry.</translation>
    </message>
    <message>
        <source>Arvuti kell läks ette</source>
        <translation>The computer’s clock was ahead</translation>
    </message>
    <message>
        <source>Arvuti kell oli viimasest kirjest üle aasta ees.</source>
        <translation>The computer’s clock was more than a year ahead of the last entry.</translation>
    </message>
    <message>
        <source>Andmed ei klapi tegevuslogiga</source>
        <translation>The data does not match the activity log</translation>
    </message>
    <message>
        <source>Andmed ei klapi tegevuslogiga.</source>
        <translation>The data does not match the activity log.</translation>
    </message>
    <message>
        <source>Ära kustuta midagi. Võrdle varukoopiaga ja küsi abi.</source>
        <translation>Do not delete anything. Compare with a backup and ask for help.</translation>
    </message>
    <message>
        <source>Pane kell õigeks. Kirjete järjekord on alles ja midagi ei kustunud.</source>
        <translation>Correct the clock. The order of entries is kept and nothing was deleted.</translation>
    </message>
</context>
<context>
    <name>AnswersCard</name>
    <message>
        <source>Tagasiside</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>Lisa tagasiside</source>
        <translation>Add feedback</translation>
    </message>
    <message>
        <source>Jah</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Ei</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Ei öeldud</source>
        <translation>Not said</translation>
    </message>
    <message>
        <source>{days}. päev teatamisest on {day} ({law}). See ei ole sinu tähtaeg.</source>
        <translation>Day {days} after reporting is {day} ({law}). It is not your deadline.</translation>
    </message>
    <message>
        <source>menetlus algas</source>
        <translation>proceedings began</translation>
    </message>
    <message>
        <source>menetlust ei algatatud</source>
        <translation>no proceedings were opened</translation>
    </message>
</context>
<context>
    <name>AskedCard</name>
    <message>
        <source>Saabunud ja vastuseta</source>
        <translation>Received and unanswered</translation>
    </message>
    <message numerus="yes">
        <source>%n avamata teadet abivajavast lapsest</source>
        <translation>
            <numerusform>%n unopened notice of a child in need</numerusform>
            <numerusform>%n unopened notices of children in need</numerusform>
        </translation>
    </message>
    <message>
        <source>saabus {day}</source>
        <translation>received {day}</translation>
    </message>
    <message>
        <source>Kohe</source>
        <translation>At once</translation>
    </message>
    <message>
        <source>Vasta üleandmisele</source>
        <translation>Answer the handover</translation>
    </message>
    <message>
        <source>Ava teade</source>
        <translation>Open the notice</translation>
    </message>
    <message>
        <source>Otsusta teate järgi</source>
        <translation>Decide on the notice</translation>
    </message>
    <message>
        <source>avamata</source>
        <translation>unopened</translation>
    </message>
    <message>
        <source>saatja ootab</source>
        <translation>the sender is waiting</translation>
    </message>
</context>
<context>
    <name>AssessmentPage</name>
    <message>
        <source>Uus hindamine</source>
        <translation>New assessment</translation>
    </message>
    <message>
        <source>Kirjuta tulemus nii, nagu hindaja selle ütles.</source>
        <translation>Write the result as the assessor put it.</translation>
    </message>
    <message>
        <source>Ainult see, mida toe andmiseks on vaja.</source>
        <translation>Only what is needed for giving support.</translation>
    </message>
    <message>
        <source>Pikem hinnang lisa failina.</source>
        <translation>Add a longer report as a file.</translation>
    </message>
    <message>
        <source>Seda näevad</source>
        <translation>Who can see this</translation>
    </message>
    <message>
        <source>Kirjuta, mille järgi hinnati</source>
        <translation>Write what was used for the assessment</translation>
    </message>
    <message>
        <source>Kirjuta, kes hindas</source>
        <translation>Write who made the assessment</translation>
    </message>
    <message>
        <source>Kirjuta, mida hindamine näitas</source>
        <translation>Write what the assessment showed</translation>
    </message>
    <message>
        <source>Mille järgi hinnati</source>
        <translation>Instrument</translation>
    </message>
    <message>
        <source>Testi, vaatluslehe või muu töövahendi nimi</source>
        <translation>Name of the test, observation sheet or other tool</translation>
    </message>
    <message>
        <source>Hindamise päev</source>
        <translation>Day of the assessment</translation>
    </message>
    <message>
        <source>Kust on hindaja</source>
        <translation>Where the assessor comes from</translation>
    </message>
    <message>
        <source>Hindaja nimi ja amet</source>
        <translation>Name and profession of the assessor</translation>
    </message>
    <message>
        <source>Tulemused</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>Hindaja sõnadega, ümber sõnastamata</source>
        <translation>In the assessor’s words, not reworded</translation>
    </message>
    <message>
        <source>Soovitus</source>
        <translation>Recommendation</translation>
    </message>
    <message>
        <source>Mida hindaja soovitab, tema sõnadega</source>
        <translation>What the assessor recommends, in their words</translation>
    </message>
    <message>
        <source>Failid</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>PDF või pilt. Fail jääb ka juhtumi manuste hulka.</source>
        <translation>PDF or picture. The file is kept among the attachments of the case too.</translation>
    </message>
    <message>
        <source>Hea kirje</source>
        <translation>A good entry</translation>
    </message>
    <message>
        <source>Salvesta</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Loobu</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>AssessmentsSection</name>
    <message>
        <source>Hindamised</source>
        <translation>Assessments</translation>
    </message>
    <message>
        <source>Lisa, mida spetsialist hindas ja mida ta soovitab.</source>
        <translation>Add what a specialist assessed and recommends.</translation>
    </message>
    <message>
        <source>Lisa hindamine</source>
        <translation>Add an assessment</translation>
    </message>
    <message>
        <source>Hindas</source>
        <translation>Assessed by</translation>
    </message>
    <message>
        <source>Tulemused</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>Soovitus</source>
        <translation>Recommendation</translation>
    </message>
    <message>
        <source>Ava fail: {title}</source>
        <translation>Open the file: {title}</translation>
    </message>
</context>
<context>
    <name>AttachmentForm</name>
    <message>
        <source>Manuse nimetus</source>
        <translation>Name of the attachment</translation>
    </message>
    <message>
        <source>Nii leiavad teised selle üles</source>
        <translation>So that others can find it</translation>
    </message>
    <message>
        <source>Lisa manus</source>
        <translation>Add an attachment</translation>
    </message>
    <message>
        <source>Loobu</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>AttachmentsSection</name>
    <message>
        <source>Manused</source>
        <translation>Attachments</translation>
    </message>
    <message>
        <source>Lisa manus</source>
        <translation>Add an attachment</translation>
    </message>
    <message>
        <source>Allkirjasta DigiDoc4-s</source>
        <translation>Sign with DigiDoc4</translation>
    </message>
    <message>
        <source>Lisa PDF või pilt, mis kuulub juhtumi juurde.</source>
        <translation>Add a PDF or a picture that belongs to the case.</translation>
    </message>
    <message>
        <source>Tuli paketiga</source>
        <translation>Came with the package</translation>
    </message>
    <message>
        <source>Allkirjastatud fail</source>
        <translation>Signed file</translation>
    </message>
    <message>
        <source>PDF või pilt (*.pdf *.png *.jpg *.jpeg)</source>
        <translation>PDF or picture (*.pdf *.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Vali manus</source>
        <translation>Choose an attachment</translation>
    </message>
    <message>
        <source>Faili ei saanud lugeda.</source>
        <translation>The file could not be read.</translation>
    </message>
    <message>
        <source>Midagi ei lisatud. Kontrolli, kas fail on alles, ja vali see uuesti.</source>
        <translation>Nothing was added. Check that the file is still there and choose it again.</translation>
    </message>
    <message>
        <source>Midagi ei lisatud.</source>
        <translation>Nothing was added.</translation>
    </message>
</context>
<context>
    <name>AttendeeForm</name>
    <message>
        <source>Nimi</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Roll</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Kas osales</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>Miks puudus ja kuidas ära kuulati</source>
        <translation>Why absent, and how they were heard</translation>
    </message>
    <message>
        <source>Eemalda osaleja</source>
        <translation>Remove participant</translation>
    </message>
</context>
<context>
    <name>AttendeesField</name>
    <message>
        <source>Lisa osaleja</source>
        <translation>Add a participant</translation>
    </message>
    <message>
        <source>Kohal</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>Puudus</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>{number}. osaleja</source>
        <translation>Participant {number}</translation>
    </message>
    <message>
        <source>Kirjuta osaleja nimi</source>
        <translation>Write the participant’s name</translation>
    </message>
</context>
<context>
    <name>Awaited</name>
    <message>
        <source>Otsus II etapi kohta</source>
        <translation>Decision on stage II</translation>
    </message>
    <message>
        <source>Üleandmise kinnitus</source>
        <translation>Approval of the handover</translation>
    </message>
    <message>
        <source>Rajaleidja vastus</source>
        <translation>Answer from Rajaleidja</translation>
    </message>
    <message>
        <source>tähtaeg {day}</source>
        <translation>due {day}</translation>
    </message>
    <message>
        <source>küsitud {day}</source>
        <translation>asked {day}</translation>
    </message>
</context>
<context>
    <name>BackupsPart</name>
    <message>
        <source>Teen ja kontrollin varukoopiat</source>
        <translation>Making and checking the backup</translation>
    </message>
    <message numerus="yes">
        <source>%n päeva</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Parim koht on mälupulk, mida hoiad lukus.</source>
        <translation>A USB stick that you keep locked away is the best place.</translation>
    </message>
    <message>
        <source>Vali kaust väljaspool andmete kausta.</source>
        <translation>Choose a folder outside the data folder.</translation>
    </message>
    <message>
        <source>Vali enne, kuhu varukoopiad lähevad.</source>
        <translation>First choose where the backups go.</translation>
    </message>
    <message>
        <source>Kohta ei ole veel valitud.</source>
        <translation>No place has been chosen yet.</translation>
    </message>
    <message>
        <source>Vali teine koht</source>
        <translation>Choose another place</translation>
    </message>
    <message>
        <source>Vali koht</source>
        <translation>Choose a place</translation>
    </message>
    <message>
        <source>Varukoopiat ei ole veel tehtud.</source>
        <translation>No backup has been made yet.</translation>
    </message>
    <message>
        <source>Viimane kontrollitud varukoopia: {moment}.</source>
        <translation>Last checked backup: {moment}.</translation>
    </message>
    <message>
        <source>Andmed taastati {day} ja üleandmised on lukus.</source>
        <translation>The data was restored on {day} and handovers are locked.</translation>
    </message>
    <message>
        <source>Pärast koopia päeva saadetu võib siit puudu olla. Küsi kontaktidelt.</source>
        <translation>What was sent after the day of the backup may be missing here. Ask your contacts.</translation>
    </message>
    <message>
        <source>Ava Üleandmised</source>
        <translation>Open Handovers</translation>
    </message>
    <message>
        <source>Töö käib teises arvutis. Siin saab andmeid ainult lugeda.</source>
        <translation>Work continues on another computer. Here the data can only be read.</translation>
    </message>
    <message>
        <source>Tee varukoopia ja vali uues arvutis „Taasta varukoopiast”. Kui seal on kõik olemas, lõpeta töö siin.</source>
        <translation>Make a backup and choose “Restore from a backup” on the new computer. When everything is there, end work here.</translation>
    </message>
    <message>
        <source>Vali varukoopiate koht</source>
        <translation>Choose the place for backups</translation>
    </message>
    <message>
        <source>Varukoopia seaded on salvestatud.</source>
        <translation>The backup settings are saved.</translation>
    </message>
    <message>
        <source>Vali kontrollitav varukoopia</source>
        <translation>Choose the backup to check</translation>
    </message>
    <message>
        <source>Varukoopia on tehtud ja kontrollitud.</source>
        <translation>The backup is made and checked.</translation>
    </message>
    <message>
        <source>Fail: {name}. Pane mälupulk kindlasse kohta.</source>
        <translation>File: {name}. Put the USB stick in a safe place.</translation>
    </message>
    <message>
        <source>Varukoopia on terve ja avaneb.</source>
        <translation>The backup is whole and opens.</translation>
    </message>
    <message>
        <source>Selles on andmed seisuga {moment}.</source>
        <translation>It holds the data as of {moment}.</translation>
    </message>
    <message>
        <source>Kas lõpetad töö selles arvutis?</source>
        <translation>End work on this computer?</translation>
    </message>
    <message>
        <source>Kontrolli enne, et andmed on uues arvutis olemas. Siin saab neid siis lugeda.</source>
        <translation>First make sure that the data is on the new computer. Here it can then be read.</translation>
    </message>
    <message>
        <source>Lõpeta töö siin</source>
        <translation>End work here</translation>
    </message>
    <message>
        <source>Jätka siin</source>
        <translation>Continue here</translation>
    </message>
    <message>
        <source>Kas alustad siin uuesti tööd?</source>
        <translation>Start working here again?</translation>
    </message>
    <message>
        <source>Kahes arvutis korraga töötades lähevad andmed lahku.</source>
        <translation>Working on two computers at once makes the data drift apart.</translation>
    </message>
    <message>
        <source>Alusta siin uuesti</source>
        <translation>Start here again</translation>
    </message>
    <message>
        <source>Jäta lugemiseks</source>
        <translation>Keep it for reading</translation>
    </message>
    <message>
        <source>Varukoopia (*.hopbackup)</source>
        <translation>Backup (*.hopbackup)</translation>
    </message>
    <message>
        <source>Varukoopia on krüptitud fail. Selle avab sinu paroolifraas või taasteleht. Hoia koopiat mälupulgal või teises arvutis.</source>
        <translation>A backup is an encrypted file. Your passphrase or the recovery sheet opens it. Keep it on a USB stick or on another computer.</translation>
    </message>
    <message>
        <source>Tee varukoopia kohe</source>
        <translation>Make a backup now</translation>
    </message>
    <message>
        <source>Kontrolli varukoopiat</source>
        <translation>Check a backup</translation>
    </message>
    <message>
        <source>Koht</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Programm teeb varukoopia ise kord päevas</source>
        <translation>The program makes a backup itself once a day</translation>
    </message>
    <message>
        <source>Alles jääb üks koopia igast viimasest seitsmest päevast ja neljast nädalast, kuni 90 päeva. Vanemad kustutab programm ise.</source>
        <translation>One backup is kept for each of the last seven days and four weeks, for up to 90 days. The program deletes older ones itself.</translation>
    </message>
    <message>
        <source>Siis, kui programm on avatud ja koht on olemas.</source>
        <translation>When the program is open and the place is available.</translation>
    </message>
    <message>
        <source>Tuleta meelde, kui viimane koopia on vanem kui</source>
        <translation>Remind me when the last backup is older than</translation>
    </message>
    <message>
        <source>Üleandmised pärast taastamist</source>
        <translation>Handovers after restoring</translation>
    </message>
    <message>
        <source>Kolimine teise arvutisse</source>
        <translation>Moving to another computer</translation>
    </message>
    <message>
        <source>Lõpeta töö selles arvutis</source>
        <translation>End work on this computer</translation>
    </message>
    <message>
        <source>Alusta siin uuesti tööd</source>
        <translation>Start working here again</translation>
    </message>
</context>
<context>
    <name>Begun</name>
    <message>
        <source>Uus laps</source>
        <translation>New child</translation>
    </message>
    <message>
        <source>Mustand</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Tähelepanek</source>
        <translation>Observation</translation>
    </message>
    <message>
        <source>Tähelepaneku sõnastus</source>
        <translation>Wording of an observation</translation>
    </message>
    <message>
        <source>Tähelepaneku lõpetamine</source>
        <translation>Closing an observation</translation>
    </message>
    <message>
        <source>Lapse andmed</source>
        <translation>Child’s details</translation>
    </message>
    <message>
        <source>Juhtumi avamine</source>
        <translation>Opening a case</translation>
    </message>
    <message>
        <source>Üleandmine</source>
        <translation>Handover</translation>
    </message>
    <message>
        <source>Vastus saabunud paketile</source>
        <translation>Answer to a received package</translation>
    </message>
    <message>
        <source>Dokument</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Tagasiside teatajale</source>
        <translation>Feedback to the reporter</translation>
    </message>
    <message>
        <source>Küsimus saatjale</source>
        <translation>Question to the sender</translation>
    </message>
    <message>
        <source>Vastus küsimusele</source>
        <translation>Answer to the question</translation>
    </message>
    <message>
        <source>Tagasiside saatjale</source>
        <translation>Feedback to the sender</translation>
    </message>
    <message>
        <source>Lastekaitse teade</source>
        <translation>Child protection notice</translation>
    </message>
    <message>
        <source>I etapi tegevus</source>
        <translation>Stage I measure</translation>
    </message>
    <message>
        <source>Eesmärk</source>
        <translation>Goal</translation>
    </message>
    <message>
        <source>Mõõtmine</source>
        <translation>Measurement</translation>
    </message>
    <message>
        <source>Tegevuse kord</source>
        <translation>Activity session</translation>
    </message>
    <message>
        <source>Hindamine</source>
        <translation>Assessment</translation>
    </message>
    <message>
        <source>Vahehindamine</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>Lõpphindamine</source>
        <translation>Final evaluation</translation>
    </message>
    <message>
        <source>Vestluse kokkuvõte</source>
        <translation>Record of a talk</translation>
    </message>
    <message>
        <source>Järgmise vahehindamise päev</source>
        <translation>Day of the next review</translation>
    </message>
    <message>
        <source>Ümarlaud</source>
        <translation>Round table</translation>
    </message>
    <message>
        <source>Ülesanne</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>Toe tase</source>
        <translation>Support level</translation>
    </message>
    <message>
        <source>Abivajaduse kirjeldus</source>
        <translation>Description of the need</translation>
    </message>
    <message>
        <source>Lapse ja vanema arvamus</source>
        <translation>Opinions of child and parent</translation>
    </message>
    <message>
        <source>Plaani hindamine</source>
        <translation>Evaluation of the plan</translation>
    </message>
    <message>
        <source>Juhtumi osalejad</source>
        <translation>People taking part in the case</translation>
    </message>
    <message>
        <source>I etapi ülevaatamine</source>
        <translation>Review of stage I</translation>
    </message>
    <message>
        <source>Nõusolek</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>Vanema teavitamine</source>
        <translation>Informing the parent</translation>
    </message>
    <message>
        <source>Rajaleidja taotlus</source>
        <translation>Application to Rajaleidja</translation>
    </message>
    <message>
        <source>II etapi küsimine</source>
        <translation>Asking for stage II</translation>
    </message>
    <message>
        <source>II etappi võtmine</source>
        <translation>Accepting into stage II</translation>
    </message>
    <message>
        <source>I etappi jätmine</source>
        <translation>Keeping in stage I</translation>
    </message>
    <message>
        <source>Juhtumi lõpetamine</source>
        <translation>Closing the case</translation>
    </message>
    <message>
        <source>Juhtumi uuesti avamine</source>
        <translation>Reopening the case</translation>
    </message>
</context>
<context>
    <name>Brought</name>
    <message>
        <source>Saatja</source>
        <translation>Sender</translation>
    </message>
    <message>
        <source>Kontaktisik</source>
        <translation>Contact person</translation>
    </message>
    <message>
        <source>Helista või kirjuta</source>
        <translation>Call or write</translation>
    </message>
    <message>
        <source>Kontrollkood</source>
        <translation>Control code</translation>
    </message>
    <message>
        <source>Laps</source>
        <translation>Child</translation>
    </message>
    <message>
        <source>Sünniaeg</source>
        <translation>Date of birth</translation>
    </message>
    <message>
        <source>Isikukood</source>
        <translation>Personal code</translation>
    </message>
    <message>
        <source>Rühm</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Laps siin asutuses</source>
        <translation>Child here</translation>
    </message>
    <message>
        <source>Vastas</source>
        <translation>Answered by</translation>
    </message>
    <message>
        <source>Millal</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Selgitus</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Kirjeid</source>
        <translation>Entries</translation>
    </message>
    <message>
        <source>Failid</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Juhtumid</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>Ei ole vaja: kaart tuleb seaduse alusel</source>
        <translation>Not needed: the law requires the card</translation>
    </message>
    <message>
        <source>Kaasas on</source>
        <translation>Enclosed</translation>
    </message>
    <message>
        <source>Pere nõusolek</source>
        <translation>Consent of the family</translation>
    </message>
    <message>
        <source>Nõusoleku piirid</source>
        <translation>Limits of the consent</translation>
    </message>
    <message>
        <source>Kuidas perele öeldi</source>
        <translation>How the family was told</translation>
    </message>
    <message>
        <source>II etapp on küsitud</source>
        <translation>Stage II has been asked for</translation>
    </message>
    <message>
        <source>lõpetatud</source>
        <translation>closed</translation>
    </message>
</context>
<context>
    <name>BusyLine</name>
    <message>
        <source>Katkesta</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>CallFirst</name>
    <message>
        <source>Elu või tervis ohus: helista 112. Lasteabi ööpäev läbi: 116&#xa0;111.</source>
        <translation>Life or health in danger: call 112. Child helpline, day and night: 116&#xa0;111.</translation>
    </message>
    <message>
        <source>Salvestatud vorm ei ole veel teade.</source>
        <translation>A saved form is not a notice yet.</translation>
    </message>
</context>
<context>
    <name>CameSection</name>
    <message>
        <source>Mujalt tulnud</source>
        <translation>From elsewhere</translation>
    </message>
</context>
<context>
    <name>Care</name>
    <message>
        <source>Vaheta esimene paroolifraas</source>
        <translation>Change your first passphrase</translation>
    </message>
    <message>
        <source>Praegust nägi ka see, kes selle andis</source>
        <translation>Whoever gave you this one saw it as well</translation>
    </message>
    <message>
        <source>Vaata üle</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Töö käib teises arvutis</source>
        <translation>Work continues on another computer</translation>
    </message>
    <message>
        <source>Siin saab andmeid ainult lugeda</source>
        <translation>Here the data can only be read</translation>
    </message>
    <message>
        <source>Andmed on taastatud ja üleandmised lukus</source>
        <translation>The data was restored and handovers are locked</translation>
    </message>
    <message>
        <source>Räägi partneritega ja ava need</source>
        <translation>Talk to your partners and open them</translation>
    </message>
    <message>
        <source>Asutuse juht avab need seadetes</source>
        <translation>The head opens them in the settings</translation>
    </message>
    <message>
        <source>Andmete võti jäi vahetamata</source>
        <translation>The key of the data could not be changed</translation>
    </message>
    <message>
        <source>Tee kettal ruumi ja vaheta võti</source>
        <translation>Make room on the disk and change the key</translation>
    </message>
    <message>
        <source>Kettal on ruumi alles {size}</source>
        <translation>{size} of room left on the disk</translation>
    </message>
    <message>
        <source>Tee ruumi, muidu jäävad kirjed salvestamata</source>
        <translation>Make room, or entries will not be saved</translation>
    </message>
    <message>
        <source>Tänane varukoopia jäi tegemata</source>
        <translation>Today’s backup was not made</translation>
    </message>
    <message>
        <source>Varukoopiat ei ole veel tehtud</source>
        <translation>No backup has been made yet</translation>
    </message>
    <message>
        <source>Vali mälupulk või kaust ja tee esimene</source>
        <translation>Choose a USB stick or a folder and make the first</translation>
    </message>
    <message>
        <source>Pane mälupulk külge ja tee uus</source>
        <translation>Plug the USB stick in and make a new one</translation>
    </message>
    <message>
        <source>Andmete hoid</source>
        <translation>Looking after the data</translation>
    </message>
</context>
<context>
    <name>CaseActs</name>
    <message>
        <source>Küsi II etappi</source>
        <translation>Ask for stage II</translation>
    </message>
    <message>
        <source>Võta II etappi</source>
        <translation>Accept into stage II</translation>
    </message>
    <message>
        <source>Jäta I etappi</source>
        <translation>Keep in stage I</translation>
    </message>
    <message>
        <source>Lõpeta juhtum</source>
        <translation>Close the case</translation>
    </message>
    <message>
        <source>Ava juhtum uuesti</source>
        <translation>Reopen the case</translation>
    </message>
    <message>
        <source>Lisa abinõu</source>
        <translation>Add a measure</translation>
    </message>
    <message>
        <source>Märgi vestlus vanemaga</source>
        <translation>Note a talk with a parent</translation>
    </message>
    <message>
        <source>Lisa eesmärk</source>
        <translation>Add a goal</translation>
    </message>
    <message>
        <source>Kinnita plaan</source>
        <translation>Approve the plan</translation>
    </message>
    <message>
        <source>Lisa arvamused</source>
        <translation>Add views</translation>
    </message>
    <message>
        <source>Kirjelda abivajadust</source>
        <translation>Describe the need for help</translation>
    </message>
    <message>
        <source>Lisa kogutud info</source>
        <translation>Add information gathered</translation>
    </message>
    <message>
        <source>Lepi hindamise aeg kokku</source>
        <translation>Agree when to evaluate the plan</translation>
    </message>
    <message>
        <source>Hinda plaani</source>
        <translation>Evaluate the plan</translation>
    </message>
    <message>
        <source>Lepi aeg kokku</source>
        <translation>Agree a date</translation>
    </message>
    <message>
        <source>Tee ülevaatus</source>
        <translation>Hold the review</translation>
    </message>
    <message>
        <source>Koosta vestluse kokkuvõte</source>
        <translation>Write a record of a talk</translation>
    </message>
    <message>
        <source>Lisa ümarlaud</source>
        <translation>Add a round table</translation>
    </message>
    <message>
        <source>Lisa teavitamine</source>
        <translation>Record informing the parent</translation>
    </message>
    <message>
        <source>Lisa nõusolek</source>
        <translation>Add a consent</translation>
    </message>
    <message>
        <source>Lisa taotlus</source>
        <translation>Add an application</translation>
    </message>
    <message>
        <source>Anna üle</source>
        <translation>Hand over</translation>
    </message>
    <message>
        <source>Vaata üleandmist</source>
        <translation>See the handover</translation>
    </message>
    <message>
        <source>Tee lõpphindamine</source>
        <translation>Make the final evaluation</translation>
    </message>
    <message>
        <source>Märgi toe tase</source>
        <translation>Record the support level</translation>
    </message>
    <message>
        <source>Saada teise arvutisse</source>
        <translation>Send to another computer</translation>
    </message>
    <message>
        <source>Ava jätkujuhtum</source>
        <translation>Open a follow-on case</translation>
    </message>
    <message>
        <source>alates {day}</source>
        <translation>from {day}</translation>
    </message>
    <message>
        <source>kuni {day}</source>
        <translation>until {day}</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Enne lõpetamist tee lõpphindamine.</source>
        <translation>Make the final evaluation before closing.</translation>
    </message>
    <message>
        <source>Juhtum on avatud.</source>
        <translation>The case is open.</translation>
    </message>
    <message>
        <source>Tee lõpphindamine</source>
        <translation>Make the final evaluation</translation>
    </message>
    <message>
        <source>Tegevusplaan on kinnitatud.</source>
        <translation>The action plan is approved.</translation>
    </message>
    <message>
        <source>Kui plaani muudetakse, tuleb see uuesti kinnitada.</source>
        <translation>If the plan is changed, it has to be approved again.</translation>
    </message>
    <message>
        <source>Juhtumid</source>
        <translation>Cases</translation>
    </message>
</context>
<context>
    <name>CaseState</name>
    <message>
        <source>Lõpetatud</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>vastutab {name}</source>
        <translation>responsible: {name}</translation>
    </message>
    <message>
        <source>Juhtum on lõpetatud {day}.</source>
        <translation>The case was closed on {day}.</translation>
    </message>
    <message>
        <source>ei ole alanud</source>
        <translation>not started</translation>
    </message>
    <message>
        <source>alates {day}</source>
        <translation>since {day}</translation>
    </message>
    <message>
        <source>enne üleandmist</source>
        <translation>before the handover</translation>
    </message>
    <message>
        <source>lõpetatud {day}</source>
        <translation>ended {day}</translation>
    </message>
    <message>
        <source>Juhtumi eest vastutab {house}.</source>
        <translation>{house} is responsible for the case.</translation>
    </message>
    <message>
        <source>Vastutus läks üle {day}. Siin saad juhtumit lugeda.</source>
        <translation>Responsibility passed on {day}. You can read the case here.</translation>
    </message>
    <message>
        <source>Üleandmine on tagasi küsitud: {house}.</source>
        <translation>The handover has been asked back from {house}.</translation>
    </message>
    <message>
        <source>Vastutab {name} kuni vastuse saabumiseni. Vastuvõtt jääks kehtima.</source>
        <translation>{name} is responsible until the answer arrives. If the case has already been accepted, that stands.</translation>
    </message>
    <message>
        <source>Juhtum on üleandmisel: {house}.</source>
        <translation>The case is being handed over to {house}.</translation>
    </message>
    <message>
        <source>Vastutab {name} kuni vastuse saabumiseni. Pakett on suletud {day}. Mis nüüd lisandub, läheb saajale täiendusena.</source>
        <translation>{name} is responsible until the answer arrives. The package was sealed on {day}. What is added now goes to the recipient as a supplement.</translation>
    </message>
    <message>
        <source>II etappi on küsitud {day}. Otsustab {coordinator}.</source>
        <translation>Stage II was asked for on {day}. The {coordinator} decides.</translation>
    </message>
    <message>
        <source>Juhtum jäi I etappi {day}.</source>
        <translation>The case was kept in stage I on {day}.</translation>
    </message>
    <message>
        <source>Üleandmine on koostamisel: {house}.</source>
        <translation>A handover to {house} is being prepared.</translation>
    </message>
    <message>
        <source>Üleandmine on kinnitatud: {house}.</source>
        <translation>The handover to {house} is approved.</translation>
    </message>
    <message>
        <source>{house} tagastas juhtumi küsimustega.</source>
        <translation>{house} returned the case with questions.</translation>
    </message>
    <message>
        <source>{house} ei võtnud juhtumit vastu.</source>
        <translation>{house} declined the case.</translation>
    </message>
</context>
<context>
    <name>CaseSteps</name>
    <message>
        <source>Sulge pakett</source>
        <translation>Seal the package</translation>
    </message>
    <message>
        <source>suletud {day}</source>
        <translation>sealed {day}</translation>
    </message>
    <message>
        <source>Anna pakett saajale</source>
        <translation>Give the package to the recipient</translation>
    </message>
    <message>
        <source>antud {day}</source>
        <translation>given {day}</translation>
    </message>
    <message>
        <source>Oota vastust</source>
        <translation>Wait for the answer</translation>
    </message>
    <message>
        <source>Kui saaja jääbki vait, ava jätkujuhtum</source>
        <translation>If the recipient does not answer, open a follow-on case</translation>
    </message>
    <message>
        <source>vastuseta {days}. päev</source>
        <translation>day {days} without an answer</translation>
    </message>
    <message>
        <source>Proovi abinõusid</source>
        <translation>Try measures</translation>
    </message>
    <message>
        <source>Saada juhtum koordineerija arvutisse</source>
        <translation>Send the case to the coordinator’s computer</translation>
    </message>
    <message>
        <source>II etapp küsitud {day}</source>
        <translation>stage II asked for on {day}</translation>
    </message>
    <message>
        <source>Vasta, kas juhtum tuleb II etappi</source>
        <translation>Answer the request for stage II</translation>
    </message>
    <message>
        <source>küsitud {day}</source>
        <translation>asked {day}</translation>
    </message>
    <message>
        <source>kinnitab {head}</source>
        <translation>approved by the {head}</translation>
    </message>
    <message>
        <source>Teavita vanemat</source>
        <translation>Inform the parent</translation>
    </message>
    <message>
        <source>teavitamine on kirja panemata</source>
        <translation>not recorded yet</translation>
    </message>
    <message>
        <source>viimati {day}</source>
        <translation>last on {day}</translation>
    </message>
    <message>
        <source>Pea kokkulepitud kohtumine</source>
        <translation>Hold the agreed meeting</translation>
    </message>
    <message>
        <source>Oota vastuväiteid protokollile</source>
        <translation>Wait for objections to the minutes</translation>
    </message>
    <message>
        <source>Vormista vestluse kokkuvõte</source>
        <translation>Finish the record of the talk</translation>
    </message>
    <message>
        <source>Vormista protokoll</source>
        <translation>Finish the minutes</translation>
    </message>
    <message>
        <source>kohtumine oli {day}</source>
        <translation>the meeting was on {day}</translation>
    </message>
    <message>
        <source>Uuenda nõusolek</source>
        <translation>Renew the consent</translation>
    </message>
    <message>
        <source>Saada Rajaleidja taotlus</source>
        <translation>Send the application to Rajaleidja</translation>
    </message>
    <message>
        <source>Oota Rajaleidja vastust</source>
        <translation>Wait for Rajaleidja’s answer</translation>
    </message>
    <message>
        <source>Küsi soovituse rakendamiseks kirjalik nõusolek</source>
        <translation>Ask for written consent to apply the recommendation</translation>
    </message>
    <message>
        <source>Hinda Rajaleidja soovituse mõju</source>
        <translation>Evaluate the effect of Rajaleidja’s recommendation</translation>
    </message>
    <message>
        <source>Sea eesmärgid</source>
        <translation>Set goals</translation>
    </message>
    <message>
        <source>Otsusta, mis saab toe tasemest</source>
        <translation>Decide about the support level</translation>
    </message>
    <message>
        <source>Märgi toe tase</source>
        <translation>Record the support level</translation>
    </message>
    <message>
        <source>Tee lõpphindamine</source>
        <translation>Make the final evaluation</translation>
    </message>
    <message>
        <source>Kinnita tegevusplaan</source>
        <translation>Approve the action plan</translation>
    </message>
    <message>
        <source>kinnitatud {day}</source>
        <translation>approved {day}</translation>
    </message>
    <message>
        <source>vanema arvamus on puudu</source>
        <translation>the parent’s view is missing</translation>
    </message>
    <message>
        <source>lapse arvamus on puudu</source>
        <translation>the child’s view is missing</translation>
    </message>
    <message>
        <source>Kuula ära laps ja vanem</source>
        <translation>Listen to the child and the parent</translation>
    </message>
    <message>
        <source>vajalik enne III etappi</source>
        <translation>needed before stage III</translation>
    </message>
    <message>
        <source>Kirjelda abivajadust</source>
        <translation>Describe the need for help</translation>
    </message>
    <message>
        <source>Lepi plaani hindamise aeg kokku</source>
        <translation>Agree when to evaluate the plan</translation>
    </message>
    <message>
        <source>Lepi ülevaatuse aeg kokku</source>
        <translation>Agree the next review</translation>
    </message>
    <message>
        <source>Lepi vahehindamise aeg kokku</source>
        <translation>Agree the next review</translation>
    </message>
    <message>
        <source>Hinda plaani</source>
        <translation>Evaluate the plan</translation>
    </message>
    <message>
        <source>tähtaeg oli {day}</source>
        <translation>was due {day}</translation>
    </message>
    <message>
        <source>tähtaeg {day}</source>
        <translation>due {day}</translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message>
        <source>Otsi lapse nime järgi</source>
        <translation>Search by the child’s name</translation>
    </message>
    <message>
        <source>Tühjenda otsing</source>
        <translation>Clear the search</translation>
    </message>
    <message>
        <source>Avatud</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Lõpetatud</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Ülevaade</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Vaata saabunud pakette</source>
        <translation>See received packages</translation>
    </message>
    <message>
        <source>Vaata lapsi</source>
        <translation>See the children</translation>
    </message>
    <message>
        <source>Sellise nimega lapse juhtumit siin ei ole: „{words}”.</source>
        <translation>There is no case of a child with this name here: “{words}”.</translation>
    </message>
    <message>
        <source>ülevaatus</source>
        <translation>review</translation>
    </message>
    <message numerus="yes">
        <source>ülevaatus %n päeva üle tähtaja</source>
        <translation>
            <numerusform>review %n day overdue</numerusform>
            <numerusform>review %n days overdue</numerusform>
        </translation>
    </message>
    <message>
        <source>ülevaatus täna</source>
        <translation>review today</translation>
    </message>
    <message>
        <source>ülevaatus homme</source>
        <translation>review tomorrow</translation>
    </message>
    <message numerus="yes">
        <source>ülevaatus %n päeva pärast</source>
        <translation>
            <numerusform>review in %n day</numerusform>
            <numerusform>review in %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>vahehindamine</source>
        <translation>review</translation>
    </message>
    <message numerus="yes">
        <source>vahehindamine %n päeva üle tähtaja</source>
        <translation>
            <numerusform>review %n day overdue</numerusform>
            <numerusform>review %n days overdue</numerusform>
        </translation>
    </message>
    <message>
        <source>vahehindamine täna</source>
        <translation>review today</translation>
    </message>
    <message>
        <source>vahehindamine homme</source>
        <translation>review tomorrow</translation>
    </message>
    <message numerus="yes">
        <source>vahehindamine %n päeva pärast</source>
        <translation>
            <numerusform>review in %n day</numerusform>
            <numerusform>review in %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Avatud juhtumid</source>
        <translation>Open cases</translation>
    </message>
    <message>
        <source>Otsi lapse või asutuse nime järgi</source>
        <translation>Search by a child’s or an organisation’s name</translation>
    </message>
    <message>
        <source>Ühtegi juhtumit ei ole lõpetatud.</source>
        <translation>No case has been closed.</translation>
    </message>
    <message>
        <source>Juhtum tekib siia, kui võtad saabunud paketi vastu.</source>
        <translation>A case appears here when you accept a received package.</translation>
    </message>
    <message>
        <source>Avatud juhtumeid ei ole. Juhtumi avad lapse lehelt.</source>
        <translation>There are no open cases. You open a case from the child’s page.</translation>
    </message>
    <message>
        <source>Sellise lapse ega asutuse juhtumit siin ei ole: „{words}”.</source>
        <translation>There is no case of such a child or organisation here: “{words}”.</translation>
    </message>
    <message>
        <source>Aeg leppimata</source>
        <translation>No date agreed</translation>
    </message>
    <message>
        <source>II etapp küsitud</source>
        <translation>Stage II asked for</translation>
    </message>
    <message>
        <source>Üleandmine: {state}</source>
        <translation>Handover: {state}</translation>
    </message>
    <message>
        <source>üle antud {day}</source>
        <translation>handed over {day}</translation>
    </message>
    <message>
        <source>vastutab {name}</source>
        <translation>responsible: {name}</translation>
    </message>
    <message>
        <source>Juhtumid</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>Millised juhtumid</source>
        <translation>Which cases</translation>
    </message>
</context>
<context>
    <name>ChildFormPage</name>
    <message>
        <source>Tagasi</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Klass</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>Rühm või klass</source>
        <translation>Group or class</translation>
    </message>
    <message>
        <source>Kirjuta, mida tead. Puuduva saad lisada hiljem.</source>
        <translation>Write what you know. You can add the rest later.</translation>
    </message>
    <message>
        <source>Kui kodusid on kaks, lisa mõlemad.</source>
        <translation>If there are two homes, add both.</translation>
    </message>
    <message>
        <source>Abi korraldab vald või linn, kus laps on registris.</source>
        <translation>Help is arranged by the municipality where the child is registered.</translation>
    </message>
    <message>
        <source>Seda näevad</source>
        <translation>Who can see this</translation>
    </message>
    <message>
        <source>Ei ole määratud</source>
        <translation>Not set</translation>
    </message>
    <message>
        <source>Muuda andmeid: {child}</source>
        <translation>Change details: {child}</translation>
    </message>
    <message>
        <source>Lapse andmeid on pärast sinu mustandit muudetud.</source>
        <translation>The child’s details were changed after your draft.</translation>
    </message>
    <message>
        <source>Sinu tekst on alles. Kui see peab kehtima, salvesta see.</source>
        <translation>Your text is safe. Save it if it should replace the newer one.</translation>
    </message>
    <message>
        <source>Viska mustand ära</source>
        <translation>Discard the draft</translation>
    </message>
    <message>
        <source>Kirjuta eesnimi</source>
        <translation>Enter the first name</translation>
    </message>
    <message>
        <source>Kirjuta perekonnanimi</source>
        <translation>Enter the last name</translation>
    </message>
    <message>
        <source>Kirjuta sünniaeg või isikukood</source>
        <translation>Enter the date of birth or the personal code</translation>
    </message>
    <message>
        <source>Vali rühm</source>
        <translation>Choose the group</translation>
    </message>
    <message>
        <source>See laps on võib-olla juba olemas: {children}.</source>
        <translation>This child may be here already: {children}.</translation>
    </message>
    <message>
        <source>Sünniaeg on sama. Kui see on teine laps, salvesta uuesti.</source>
        <translation>The date of birth is the same. If it is another child, save again.</translation>
    </message>
    <message>
        <source>Vaata: {child}</source>
        <translation>See {child}</translation>
    </message>
    <message>
        <source>Uus laps</source>
        <translation>New child</translation>
    </message>
    <message>
        <source>Laps</source>
        <translation>Child</translation>
    </message>
    <message>
        <source>Eesnimi</source>
        <translation>First name</translation>
    </message>
    <message>
        <source>Perekonnanimi</source>
        <translation>Last name</translation>
    </message>
    <message>
        <source>Isikukood</source>
        <translation>Personal code</translation>
    </message>
    <message>
        <source>Kui koodi ei tea, piisab sünniajast</source>
        <translation>If you do not know it, the date of birth is enough</translation>
    </message>
    <message>
        <source>Sünniaeg</source>
        <translation>Date of birth</translation>
    </message>
    <message>
        <source>Rühm</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Koht</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Kodune keel</source>
        <translation>Home language</translation>
    </message>
    <message>
        <source>Elukoht rahvastikuregistris</source>
        <translation>Residence in the population register</translation>
    </message>
    <message>
        <source>See vald või linn korraldab lapsele abi</source>
        <translation>This municipality arranges help for the child</translation>
    </message>
    <message>
        <source>Õed ja vennad</source>
        <translation>Brothers and sisters</translation>
    </message>
    <message>
        <source>Nimi, vanus ja kus käib</source>
        <translation>Name, age and where they go</translation>
    </message>
    <message>
        <source>Lahkus</source>
        <translation>Left on</translation>
    </message>
    <message>
        <source>Jäta tühjaks, kuni laps käib siin</source>
        <translation>Leave empty while the child attends</translation>
    </message>
    <message>
        <source>Kodud</source>
        <translation>Homes</translation>
    </message>
    <message>
        <source>Kui laps elab kahes kodus, lisa mõlemad. Kodud võivad olla eri valdades.</source>
        <translation>If the child lives in two homes, add both. They may be in different municipalities.</translation>
    </message>
    <message>
        <source>Last kasvatavad isikud</source>
        <translation>People raising the child</translation>
    </message>
    <message>
        <source>Lapse andmed</source>
        <translation>Child’s details</translation>
    </message>
    <message>
        <source>Salvesta laps</source>
        <translation>Save details</translation>
    </message>
    <message>
        <source>Loobu</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>ChildPage</name>
    <message>
        <source>Tagasi</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Vaata juhtumit</source>
        <translation>See the case</translation>
    </message>
    <message>
        <source>Ava juhtum</source>
        <translation>Open a case</translation>
    </message>
    <message>
        <source>Lisa tähelepanek</source>
        <translation>Add an observation</translation>
    </message>
    <message>
        <source>Kui laps on hädaohus</source>
        <translation>If the child is in danger</translation>
    </message>
    <message>
        <source>Tähelepanekud</source>
        <translation>Observations</translation>
    </message>
    <message>
        <source>Otsi tähelepanekutest</source>
        <translation>Search the observations</translation>
    </message>
    <message>
        <source>Siia kogunevad tähelepanekud. Kirjuta, mida märkasid.</source>
        <translation>Observations appear here. Write what you noticed.</translation>
    </message>
    <message>
        <source>Tühjenda otsing</source>
        <translation>Clear the search</translation>
    </message>
    <message>
        <source>Juhtumid</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>Kronoloogia PDF-ina</source>
        <translation>Chronology as PDF</translation>
    </message>
    <message>
        <source>Lapse kronoloogia PDF-ina</source>
        <translation>Chronology of the child as PDF</translation>
    </message>
    <message>
        <source>Andmed</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Muuda</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Muuda lapse andmeid</source>
        <translation>Change the child’s details</translation>
    </message>
    <message>
        <source>Koosta teade</source>
        <translation>Write a notice</translation>
    </message>
    <message>
        <source>Lapse toimik</source>
        <translation>Child’s file</translation>
    </message>
    <message>
        <source>Selle lapse toimikut sa ei näe.</source>
        <translation>You cannot see this child’s file.</translation>
    </message>
    <message>
        <source>Tähelepaneku saad temast ikka kirjutada.</source>
        <translation>You can still write an observation about the child.</translation>
    </message>
    <message>
        <source>Koosta teade lastekaitsele</source>
        <translation>Write a notice to child protection</translation>
    </message>
    <message>
        <source>lahkus {day}</source>
        <translation>left {day}</translation>
    </message>
    <message>
        <source>Ühestki tähelepanekust ei leitud: „{words}”.</source>
        <translation>Not found in any observation: “{words}”.</translation>
    </message>
    <message>
        <source>Hädaoht</source>
        <translation>Danger</translation>
    </message>
    <message>
        <source>Lõpetatud</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Avatud {day}</source>
        <translation>Opened {day}</translation>
    </message>
    <message>
        <source>Sünniaeg</source>
        <translation>Date of birth</translation>
    </message>
    <message>
        <source>Isikukood</source>
        <translation>Personal code</translation>
    </message>
    <message>
        <source>Kodune keel</source>
        <translation>Home language</translation>
    </message>
    <message>
        <source>Elukoht registris</source>
        <translation>Registered residence</translation>
    </message>
    <message>
        <source>Õed ja vennad</source>
        <translation>Brothers and sisters</translation>
    </message>
    <message>
        <source>kronoloogia.pdf</source>
        <translation>chronology.pdf</translation>
    </message>
    <message>
        <source>Lapse kronoloogia</source>
        <translation>Chronology of the child</translation>
    </message>
</context>
<context>
    <name>ChildrenPage</name>
    <message>
        <source>Lisa laps</source>
        <translation>Add a child</translation>
    </message>
    <message>
        <source>Lisa nimekirjast</source>
        <translation>Add from a list</translation>
    </message>
    <message>
        <source>Otsi nime järgi</source>
        <translation>Search by name</translation>
    </message>
    <message>
        <source>Tühjenda otsing</source>
        <translation>Clear the search</translation>
    </message>
    <message>
        <source>Klass</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>Kõik</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Sellise nimega last siin ei ole: „{words}”.</source>
        <translation>There is no child with this name here: “{words}”.</translation>
    </message>
    <message>
        <source>Kõik lapsed</source>
        <translation>All children</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>Children</translation>
    </message>
    <message>
        <source>lahkus {day}</source>
        <translation>left {day}</translation>
    </message>
    <message>
        <source>Lapse andmed tulevad siia koos vastu võetud juhtumiga.</source>
        <translation>A child’s details appear here together with an accepted case.</translation>
    </message>
    <message>
        <source>Siia tulevad lapsed, kelle juhtumis sa osaled.</source>
        <translation>Children whose case you take part in appear here.</translation>
    </message>
    <message>
        <source>Sa ei ole veel üheski rühmas. Küsi juhilt, et ta sind lisaks.</source>
        <translation>You are not in any group yet. Ask the head to add you.</translation>
    </message>
    <message>
        <source>Siin on lapsed, keda sa toetad. Lisa esimene laps.</source>
        <translation>The children you support appear here. Add the first child.</translation>
    </message>
    <message>
        <source>Rühm</source>
        <translation>Group</translation>
    </message>
</context>
<context>
    <name>ChoiceBox</name>
    <message>
        <source>Vali</source>
        <translation>Choose</translation>
    </message>
</context>
<context>
    <name>CloseObservationForm</name>
    <message>
        <source>Mida tehti</source>
        <translation>What was done</translation>
    </message>
    <message>
        <source>Üks-kaks lauset. Autor näeb seda oma tähelepaneku juures.</source>
        <translation>A sentence or two. The author sees it with their observation.</translation>
    </message>
    <message>
        <source>Lõpeta tähelepanek</source>
        <translation>Close the observation</translation>
    </message>
    <message>
        <source>Loobu</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Sulge pakett</source>
        <translation>Seal the package</translation>
    </message>
    <message>
        <source>Kinnita üleandmine</source>
        <translation>Approve the handover</translation>
    </message>
    <message>
        <source>Saada kinnitamiseks</source>
        <translation>Send for approval</translation>
    </message>
    <message>
        <source>See üleandmine ootab sinu kinnitust.</source>
        <translation>This handover is waiting for your approval.</translation>
    </message>
    <message>
        <source>Vaata sisu üle. Kui midagi on valesti, vali Muuda.</source>
        <translation>Look through the contents. If something is wrong, choose Change.</translation>
    </message>
    <message>
        <source>Üleandmine ootab juhi kinnitust.</source>
        <translation>The handover is waiting for the head’s approval.</translation>
    </message>
    <message>
        <source>{head} näeb seda lehel Täna. Pärast kinnitust saad paketi sulgeda.</source>
        <translation>The {head} sees it on the Today page. Once it is approved, you can seal the package.</translation>
    </message>
    <message>
        <source>Kinnitan üleandmist</source>
        <translation>Approving the handover</translation>
    </message>
    <message>
        <source>Üleandmine on kinnitatud.</source>
        <translation>The handover is approved.</translation>
    </message>
    <message>
        <source>Nüüd saad paketi sulgeda. Kui midagi muudad, on vaja uut kinnitust.</source>
        <translation>You can now seal the package. If you change anything, a new approval is needed.</translation>
    </message>
    <message>
        <source>Kas sulged paketi?</source>
        <translation>Seal the package?</translation>
    </message>
    <message>
        <source>Pärast ei saa selle sisu muuta, saad teha uue.</source>
        <translation>Its contents cannot be changed afterwards, but you can make a new one.</translation>
    </message>
    <message>
        <source>Vaata veel üle</source>
        <translation>Look again</translation>
    </message>
    <message>
        <source>Kuhu fail kirjutada?</source>
        <translation>Where should the file go?</translation>
    </message>
    <message>
        <source>Sulgen paketti</source>
        <translation>Sealing the package</translation>
    </message>
    <message>
        <source>Saaja kontrollkood on võrdlemata. Pakett jääb sulgemata.</source>
        <translation>The recipient’s control code has not been compared. The package stays unsealed.</translation>
    </message>
    <message>
        <source>Helista saajale ja võrdle kuut rühma. Üleandmine on mustandina alles.</source>
        <translation>Call the recipient and compare the six groups. The handover is kept as a draft.</translation>
    </message>
    <message>
        <source>Võrdle koodi</source>
        <translation>Compare the code</translation>
    </message>
</context>
<context>
    <name>ClosingCard</name>
    <message>
        <source>Mis edasi sai</source>
        <translation>What happened next</translation>
    </message>
    <message>
        <source>Ava uuesti</source>
        <translation>Reopen</translation>
    </message>
    <message>
        <source>Lõpeta tähelepanek</source>
        <translation>Close the observation</translation>
    </message>
    <message>
        <source>Seda ei ole veel keegi teine lugenud.</source>
        <translation>Nobody else has read this yet.</translation>
    </message>
    <message>
        <source>Lõpetamata</source>
        <translation>Still open</translation>
    </message>
    <message>
        <source>Tähelepanek on lõpetatud.</source>
        <translation>The observation is closed.</translation>
    </message>
    <message>
        <source>Loetud {moment}: {name}</source>
        <translation>Read {moment}: {name}</translation>
    </message>
    <message>
        <source>Lõpetatud {moment}: {name}</source>
        <translation>Closed {moment}: {name}</translation>
    </message>
</context>
<context>
    <name>Coach</name>
    <message>
        <source>Kirjuta tugevus</source>
        <translation>Write a strength</translation>
    </message>
    <message>
        <source>„{words}” ei ütle hiljem, kes see on. Kirjuta nimi välja või „teine laps”.</source>
        <translation>Later, “{words}” will not show who it is. Write the name in full or “another child”.</translation>
    </message>
    <message>
        <source>„{words}” on diagnoos. Kirjuta, mida nägid, või kes diagnoosi pani.</source>
        <translation>“{words}” is a diagnosis. Write what you saw, or who made the diagnosis.</translation>
    </message>
    <message>
        <source>„{words}” on hinnang. Kirjuta, mida nägid või kuulsid.</source>
        <translation>“{words}” is a judgement. Write what you saw or heard.</translation>
    </message>
    <message>
        <source>Viimases kolmes tähelepanekus ei ole tugevusi. Mis läks seekord hästi?</source>
        <translation>The last three observations name no strengths. What went well this time?</translation>
    </message>
    <message>
        <source>„{words}” on pikk lause. Tee kaks lauset, kummaski kuni {most} sõna.</source>
        <translation>“{words}” is a long sentence. Make it two, of at most {most} words each.</translation>
    </message>
    <message>
        <source>„{words}” on pikk sõna. Kas saab lihtsamalt?</source>
        <translation>“{words}” is a long word. Is there a simpler one?</translation>
    </message>
    <message>
        <source>„{words}” on lühend. Kirjuta see sõnadega.</source>
        <translation>“{words}” is an abbreviation. Write it in words.</translation>
    </message>
    <message>
        <source>„{words}” on eriala sõna. Kuidas ütleksid seda kodus?</source>
        <translation>“{words}” is a technical word. How would you say it at home?</translation>
    </message>
</context>
<context>
    <name>CoachLine</name>
    <message>
        <source>Peida märkus</source>
        <translation>Hide this remark</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>ei ole kirjas</source>
        <translation>not recorded</translation>
    </message>
    <message>
        <source>Erineb</source>
        <translation>Differs</translation>
    </message>
    <message>
        <source>Lisatud siin asutuses</source>
        <translation>Added at this organisation</translation>
    </message>
    <message>
        <source>Tuli siit: {houses}</source>
        <translation>Came from: {houses}</translation>
    </message>
    <message>
        <source>Nimi</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Sünniaeg</source>
        <translation>Date of birth</translation>
    </message>
    <message>
        <source>Isikukood</source>
        <translation>Personal code</translation>
    </message>
    <message>
        <source>Kodune keel</source>
        <translation>Home language</translation>
    </message>
    <message>
        <source>Elukoht registris</source>
        <translation>Registered residence</translation>
    </message>
    <message>
        <source>Kodud</source>
        <translation>Homes</translation>
    </message>
    <message>
        <source>Last kasvatavad isikud</source>
        <translation>People raising the child</translation>
    </message>
    <message>
        <source>Õed ja vennad</source>
        <translation>Sisters and brothers</translation>
    </message>
</context>
<context>
    <name>ComputerPart</name>
    <message>
        <source>Nagu arvutil</source>
        <translation>Same as the computer</translation>
    </message>
    <message>
        <source>Hele</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Tume</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Tavaline</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Suurem</source>
        <translation>Larger</translation>
    </message>
    <message>
        <source>Kõige suurem</source>
        <translation>Largest</translation>
    </message>
    <message numerus="yes">
        <source>%n min pärast</source>
        <translation>
            <numerusform>After %n min</numerusform>
            <numerusform>After %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Ainult see arvuti</source>
        <translation>This computer only</translation>
    </message>
    <message>
        <source>Muudatus kehtib kohe.</source>
        <translation>A change takes effect at once.</translation>
    </message>
    <message>
        <source>Keel</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Välimus</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <source>Teksti suurus</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>Lukustub, kui arvutit ei kasutata</source>
        <translation>Locks when the computer is not used</translation>
    </message>
    <message>
        <source>Teave programmist</source>
        <translation>About the program</translation>
    </message>
</context>
<context>
    <name>ConcernSection</name>
    <message>
        <source>Mure</source>
        <translation>Concern</translation>
    </message>
    <message>
        <source>{name} avas juhtumi {day}</source>
        <translation>{name} opened the case on {day}</translation>
    </message>
</context>
<context>
    <name>ConsentForm</name>
    <message>
        <source>Milleks</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Vajalik siis, kui andmed lähevad välja ja seadus seda ei nõua.</source>
        <translation>Needed when data leaves the organisation and no law requires it.</translation>
    </message>
    <message>
        <source>Täpsemalt või millise piiranguga</source>
        <translation>Details or limits</translation>
    </message>
    <message>
        <source>Näiteks ainult logopeedi kokkuvõte</source>
        <translation>For example only the speech therapist’s summary</translation>
    </message>
    <message>
        <source>Kes andis</source>
        <translation>Given by</translation>
    </message>
    <message>
        <source>Ees- ja perekonnanimi, seos lapsega</source>
        <translation>First and last name, and who they are to the child</translation>
    </message>
    <message>
        <source>Kuidas</source>
        <translation>How</translation>
    </message>
    <message>
        <source>Rajaleidja soovituse jaoks on vaja nõusolekut, mida saab hiljem näidata.</source>
        <translation>For a Rajaleidja recommendation the consent must be one that can be shown later.</translation>
    </message>
    <message>
        <source>Millal anti</source>
        <translation>Given on</translation>
    </message>
    <message>
        <source>Kehtib kuni</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>Tagasi võetud</source>
        <translation>Withdrawn on</translation>
    </message>
    <message>
        <source>Kuidas tagasi võeti</source>
        <translation>How it was withdrawn</translation>
    </message>
    <message>
        <source>Salvesta</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Loobu</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>Consents</name>
    <message>
        <source>Siia tulevad pere nõusolekud ja nende tähtajad.</source>
        <translation>The family’s consents and their end dates appear here.</translation>
    </message>
    <message>
        <source>tagasi võetud {day}</source>
        <translation>withdrawn on {day}</translation>
    </message>
    <message>
        <source>kehtib tähtajata</source>
        <translation>no end date</translation>
    </message>
    <message>
        <source>kehtib kuni {day}</source>
        <translation>valid until {day}</translation>
    </message>
    <message>
        <source>lõppes {day}</source>
        <translation>ended on {day}</translation>
    </message>
</context>
<context>
    <name>ConsentsSection</name>
    <message>
        <source>Nõusolekud</source>
        <translation>Consents</translation>
    </message>
</context>
<context>
    <name>ContactFilter</name>
    <message>
        <source>Otsi nime, asutuse või teema järgi</source>
        <translation>Search by name, organisation or topic</translation>
    </message>
    <message>
        <source>Roll</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Kõik rollid</source>
        <translation>All roles</translation>
    </message>
    <message>
        <source>Teema</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Kõik teemad</source>
        <translation>All topics</translation>
    </message>
    <message>
        <source>Lapse vanus</source>
        <translation>Age of the child</translation>
    </message>
    <message>
        <source>Iga vanus</source>
        <translation>Any age</translation>
    </message>
</context>
<context>
    <name>ContactPage</name>
    <message>
        <source>{name} on selle võtme oma kataloogis kinnitanud.</source>
        <translation>{name} has confirmed this key in its directory.</translation>
    </message>
    <message>
        <source>Kinnitatud kataloogi järgi</source>
        <translation>Confirmed by a directory</translation>
    </message>
    <message>
        <source>Kinnita kontakt</source>
        <translation>Confirm the contact</translation>
    </message>
    <message>
        <source>Helista: {name}</source>
        <translation>Call {name}</translation>
    </message>
    <message>
        <source>Asutus</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Registrikood</source>
        <translation>Registry code</translation>
    </message>
    <message>
        <source>Kontaktisik</source>
        <translation>Contact person</translation>
    </message>
    <message>
        <source>Telefon</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>E‑post</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Teemad</source>
        <translation>Topics</translation>
    </message>
    <message>
        <source>Viimane kaart</source>
        <translation>Latest card</translation>
    </message>
    <message>
        <source>Kontakt on kinnitamata: täienda märgitud kohti</source>
        <translation>The contact is not confirmed: complete the marked fields</translation>
    </message>
    <message>
        <source>{name} võrdles koodi, sina mitte. See jääb kontakti juurde kirja.</source>
        <translation>{name} compared the code, you did not. That is kept with the contact.</translation>
    </message>
    <message>
        <source>Kas usaldad kataloogi?</source>
        <translation>Do you trust the directory?</translation>
    </message>
    <message>
        <source>Usalda kataloogi</source>
        <translation>Trust the directory</translation>
    </message>
    <message>
        <source>Võrdlen ise</source>
        <translation>I will compare it myself</translation>
    </message>
    <message>
        <source>Märgi, et kõik kuus rühma on samad</source>
        <translation>Tick that all six groups are the same</translation>
    </message>
    <message>
        <source>Vali, kuidas sa koodi võrdlesid</source>
        <translation>Choose how you compared the code</translation>
    </message>
    <message>
        <source>Kontakt on kinnitatud.</source>
        <translation>The contact is confirmed.</translation>
    </message>
    <message>
        <source>Nüüd saad talle pakette sulgeda ja tema pakette avada.</source>
        <translation>You can now seal packages to them and open theirs.</translation>
    </message>
    <message>
        <source>Mine tagasi, kust tulid</source>
        <translation>Go back to where you were</translation>
    </message>
    <message>
        <source>Uus võti jäi kõrvale. Senine võti kehtib.</source>
        <translation>The new key was put aside. The earlier key stays in use.</translation>
    </message>
    <message>
        <source>Kood ei klapi. Pakett jääb sulgemata.</source>
        <translation>The code does not match. The package stays unsealed.</translation>
    </message>
    <message>
        <source>Helista asutusse numbril, mis on selle kodulehel.</source>
        <translation>Call the organisation on the number on its website.</translation>
    </message>
    <message>
        <source>Kontaktid</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Palu tal lugeda ette oma kontrollkood. Võrdle iga rühma.</source>
        <translation>Ask them to read out their control code. Compare each group.</translation>
    </message>
    <message>
        <source>Number võta asutuse kodulehelt, mitte kaardilt ega e‑kirjast.</source>
        <translation>Take the number from the organisation’s website, not from the card or an email.</translation>
    </message>
    <message>
        <source>Kõik kuus rühma on samad</source>
        <translation>All six groups are the same</translation>
    </message>
    <message>
        <source>Kuidas sa koodi võrdlesid?</source>
        <translation>How did you compare the code?</translation>
    </message>
    <message>
        <source>Kinnita kataloogi järgi</source>
        <translation>Confirm by the directory</translation>
    </message>
    <message>
        <source>Kood ei klapi</source>
        <translation>The code does not match</translation>
    </message>
    <message>
        <source>Ära anna sellele saajale midagi üle</source>
        <translation>Do not hand anything over to this recipient</translation>
    </message>
    <message>
        <source>Kaart võib olla võõra tehtud. Pakett jääb sulgemata.</source>
        <translation>A stranger may have made this card. The package stays unsealed.</translation>
    </message>
    <message>
        <source>Helista asutusse numbril, mis on selle kodulehel. Palu uus kontaktkaart.</source>
        <translation>Call the organisation on the number on its website. Ask for a new contact card.</translation>
    </message>
    <message>
        <source>Räägi sellest ka oma asutuse juhile.</source>
        <translation>Tell the head of your organisation too.</translation>
    </message>
    <message>
        <source>Võrdle koodi uuesti</source>
        <translation>Compare the code again</translation>
    </message>
    <message>
        <source>Kui asutus saab uue võtme, mida vana ei kinnita, võrdled koodi uuesti.</source>
        <translation>If the organisation gets a new key that the old one does not confirm, compare the code again.</translation>
    </message>
    <message>
        <source>Kataloogis</source>
        <translation>In the directory</translation>
    </message>
    <message>
        <source>Kontrollkood on võrreldud</source>
        <translation>The control code has been compared</translation>
    </message>
    <message>
        <source>Kontaktkaart</source>
        <translation>Contact card</translation>
    </message>
</context>
<context>
    <name>Contacts</name>
    <message>
        <source>Uus kaart ütleb, et see on nüüd sinu asutuse teine arvuti või valla juhtumikorraldus. Küsi, kas see on õige. Enne võrdlemist ei lähe ega tule ühtegi paketti.</source>
        <translation>The new card says that this is now another computer of your organisation, or a municipal desk. Ask whether that is so. Until you compare the code, no packages can be sent or opened.</translation>
    </message>
    <message>
        <source>Asutusel on uus võti, mida vana võti ei kinnita. Enne võrdlemist ei lähe ega tule ühtegi paketti.</source>
        <translation>The organisation has a new key that the old key does not confirm. Until you compare the code, no packages can be sent or opened.</translation>
    </message>
    <message>
        <source>Uued andmed: võrdle kontrollkoodi</source>
        <translation>New details: compare the control code</translation>
    </message>
    <message>
        <source>Uus võti: võrdle kontrollkoodi</source>
        <translation>New key: compare the control code</translation>
    </message>
    <message>
        <source>Kinnitatud kataloogi järgi</source>
        <translation>Confirmed by a directory</translation>
    </message>
    <message>
        <source>Kontrollkood võrreldud</source>
        <translation>Control code compared</translation>
    </message>
    <message>
        <source>Kontrollkood võrdlemata</source>
        <translation>Control code not compared</translation>
    </message>
    <message>
        <source>Kontrollkood ei klapi</source>
        <translation>Control code does not match</translation>
    </message>
    <message>
        <source>Saaja kaart on muutunud. Võrdle kontrollkoodi enne sulgemist.</source>
        <translation>The recipient’s card has changed. Compare the control code before sealing.</translation>
    </message>
    <message>
        <source>Saajal on uus võti. Võrdle kontrollkoodi enne sulgemist.</source>
        <translation>The recipient has a new key. Compare the control code before sealing.</translation>
    </message>
    <message>
        <source>Kinnitatud valla kataloogi järgi, häälega võrdlemata.</source>
        <translation>Confirmed by a municipality’s directory, not compared by voice.</translation>
    </message>
    <message>
        <source>Kontrollkood on võrreldud.</source>
        <translation>The control code has been compared.</translation>
    </message>
    <message>
        <source>Kontrollkood on võrdlemata. Võrdle see enne paketi sulgemist.</source>
        <translation>The control code has not been compared. Compare it before you seal a package.</translation>
    </message>
    <message>
        <source>Kontrollkood ei klapi. Siia ei saa midagi üle anda.</source>
        <translation>The control code does not match. Nothing can be handed over here.</translation>
    </message>
    <message>
        <source>Võrreldud</source>
        <translation>Compared</translation>
    </message>
    <message>
        <source>Võrdlemata. Võrdle enne paketi sulgemist.</source>
        <translation>Not compared. Compare it before you seal a package.</translation>
    </message>
    <message>
        <source>Ei klapi. Siia ei saa midagi üle anda.</source>
        <translation>Does not match. Nothing can be handed over here.</translation>
    </message>
    <message>
        <source>{name} võrdles {how} {time}</source>
        <translation>{name} compared it {how}, {time}</translation>
    </message>
    <message>
        <source>{name} kinnitas {how} {time}</source>
        <translation>{name} confirmed it {how} {time}</translation>
    </message>
    <message>
        <source>Asutus uuendas võtit ja vana võti kinnitas uue. Vana kehtib kuni {day}.</source>
        <translation>The organisation renewed its key and the old key confirmed the new one. The old one is valid until {day}.</translation>
    </message>
</context>
<context>
    <name>ContactsPage</name>
    <message>
        <source>Lohista kontaktkaart siia lehele või vali see ise.</source>
        <translation>Drag a contact card onto this page or choose it yourself.</translation>
    </message>
    <message>
        <source>Loe kontaktkaart sisse</source>
        <translation>Import a contact card</translation>
    </message>
    <message>
        <source>Kontakte ei ole veel</source>
        <translation>There are no contacts yet</translation>
    </message>
    <message>
        <source>Kontaktkaart või kataloog (*.hopcard *.hopdirectory)</source>
        <translation>Contact card or directory (*.hopcard *.hopdirectory)</translation>
    </message>
    <message>
        <source>Asutused ja võrgustik</source>
        <translation>Organisations and network</translation>
    </message>
    <message>
        <source>Sellist kontakti siin ei ole.</source>
        <translation>There is no such contact here.</translation>
    </message>
    <message>
        <source>Tühjenda otsing</source>
        <translation>Clear the search</translation>
    </message>
    <message>
        <source>Kataloogid</source>
        <translation>Directories</translation>
    </message>
    <message>
        <source>Koosta kataloog</source>
        <translation>Make the directory</translation>
    </message>
    <message>
        <source>Ainult kataloogis</source>
        <translation>Only in the directory</translation>
    </message>
    <message>
        <source>{name}: paketti talle sulgeda ei saa, kontaktkaarti ei ole.</source>
        <translation>{name}: no package can be sealed for them without a contact card.</translation>
    </message>
    <message>
        <source>Vali kontaktkaart või kataloog</source>
        <translation>Choose a contact card or a directory</translation>
    </message>
    <message>
        <source>Võrdle kontrollkoodi</source>
        <translation>Compare the control code</translation>
    </message>
    <message>
        <source>Kuhu kontaktkaart kirjutada?</source>
        <translation>Where should the contact card go?</translation>
    </message>
    <message>
        <source>Kontaktkaart on kirjutatud: {path}</source>
        <translation>The contact card is saved: {path}</translation>
    </message>
    <message>
        <source>Saada see fail saajale. Ta helistab sulle ja palub kontrollkoodi.</source>
        <translation>Send this file to the recipient. They will call you and ask for the control code.</translation>
    </message>
    <message>
        <source>Kontaktkaarti ei saanud sinna kirjutada</source>
        <translation>The contact card could not be saved there</translation>
    </message>
    <message>
        <source>Midagi ei läinud kaduma.</source>
        <translation>Nothing was lost.</translation>
    </message>
    <message>
        <source>Vali koht uuesti</source>
        <translation>Choose the place again</translation>
    </message>
    <message>
        <source>Kontaktid</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Asutused, kellega vahetad suletud pakette.</source>
        <translation>Organisations you exchange sealed packages with.</translation>
    </message>
    <message>
        <source>Minu kontaktkaart</source>
        <translation>My contact card</translation>
    </message>
    <message>
        <source>Anna see fail neile, kellega pakette vahetad. Siis saavad nad sulle saata.</source>
        <translation>Give this file to those you exchange packages with. Then they can send to you.</translation>
    </message>
    <message>
        <source>Minu kontrollkood</source>
        <translation>My control code</translation>
    </message>
    <message>
        <source>Loe see ette, kui sinult telefonis küsitakse.</source>
        <translation>Read it out when you are asked on the phone.</translation>
    </message>
    <message>
        <source>Salvesta minu kontaktkaart</source>
        <translation>Save my contact card</translation>
    </message>
    <message>
        <source>Pane kaart kontaktide kaustadesse</source>
        <translation>Put the card into the contacts’ folders</translation>
    </message>
    <message>
        <source>Uuenda asutuse võti</source>
        <translation>Renew the organisation’s key</translation>
    </message>
    <message>
        <source>Võti on kadunud või võõras käes</source>
        <translation>The key is lost or in other hands</translation>
    </message>
</context>
<context>
    <name>ContentCard</name>
    <message>
        <source>Teate sisu</source>
        <translation>What the notice says</translation>
    </message>
    <message>
        <source>Vastuse sisu</source>
        <translation>What the answer says</translation>
    </message>
</context>
<context>
    <name>ContentView</name>
    <message>
        <source>Laps</source>
        <translation>Child</translation>
    </message>
    <message>
        <source>Kodud</source>
        <translation>Homes</translation>
    </message>
    <message>
        <source>Last kasvatavad isikud</source>
        <translation>People raising the child</translation>
    </message>
    <message>
        <source>Abivajadus</source>
        <translation>Need for help</translation>
    </message>
    <message>
        <source>Lapse ja vanema arvamus</source>
        <translation>Views of the child and the parent</translation>
    </message>
    <message>
        <source>Vanem</source>
        <translation>Parent</translation>
    </message>
    <message>
        <source>Nõusolekud</source>
        <translation>Consents</translation>
    </message>
    <message>
        <source>Lõpetamata ülesanded</source>
        <translation>Open tasks</translation>
    </message>
    <message>
        <source>Jäi saatja juurde</source>
        <translation>Stayed with the sender</translation>
    </message>
    <message>
        <source>Nimi</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Sünniaeg</source>
        <translation>Date of birth</translation>
    </message>
    <message>
        <source>Isikukood</source>
        <translation>Personal code</translation>
    </message>
    <message>
        <source>Kodune keel</source>
        <translation>Home language</translation>
    </message>
    <message>
        <source>Õppekoht</source>
        <translation>School or kindergarten</translation>
    </message>
    <message>
        <source>Rühm või klass</source>
        <translation>Group or class</translation>
    </message>
    <message>
        <source>Registrijärgne elukoht</source>
        <translation>Registered residence</translation>
    </message>
    <message>
        <source>Õed ja vennad</source>
        <translation>Brothers and sisters</translation>
    </message>
    <message>
        <source>aadress teadmata</source>
        <translation>address not known</translation>
    </message>
    <message>
        <source>Sotsiaalne seisund</source>
        <translation>Social status</translation>
    </message>
    <message>
        <source>Tervis</source>
        <translation>Health</translation>
    </message>
    <message>
        <source>Võrgustik</source>
        <translation>Network</translation>
    </message>
    <message>
        <source>Eluase</source>
        <translation>Housing</translation>
    </message>
    <message>
        <source>Majanduslik olukord</source>
        <translation>Economic situation</translation>
    </message>
    <message>
        <source>Takistused</source>
        <translation>Obstacles</translation>
    </message>
    <message>
        <source>Tugevused ja ressursid</source>
        <translation>Strengths and resources</translation>
    </message>
    <message>
        <source>Varasemad hindamised</source>
        <translation>Earlier assessments</translation>
    </message>
    <message>
        <source>Mis on toimunud</source>
        <translation>What has happened</translation>
    </message>
    <message numerus="yes">
        <source>%n kirjet</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message>
        <source>Vahehindamised</source>
        <translation>Reviews</translation>
    </message>
    <message>
        <source>Hindamised</source>
        <translation>Assessments</translation>
    </message>
    <message>
        <source>Toe tase</source>
        <translation>Support level</translation>
    </message>
    <message>
        <source>Tegevusplaan</source>
        <translation>Action plan</translation>
    </message>
    <message>
        <source>Kinnitas</source>
        <translation>Approved by</translation>
    </message>
    <message>
        <source>Hindamise päev</source>
        <translation>Day of evaluation</translation>
    </message>
    <message>
        <source>Hindamise tulemus</source>
        <translation>Result of the evaluation</translation>
    </message>
    <message>
        <source>Soovitused</source>
        <translation>Recommendations</translation>
    </message>
    <message>
        <source>tähtajata</source>
        <translation>no due date</translation>
    </message>
    <message>
        <source>Manused</source>
        <translation>Attachments</translation>
    </message>
    <message>
        <source>tagasi võetud {day}</source>
        <translation>withdrawn on {day}</translation>
    </message>
    <message>
        <source>kehtib kuni {day}</source>
        <translation>valid until {day}</translation>
    </message>
    <message>
        <source>Perekond: {satisfaction}</source>
        <translation>Family: {satisfaction}</translation>
    </message>
</context>
<context>
    <name>ContentsButton</name>
    <message>
        <source>Lehe sisu</source>
        <translation>On this page</translation>
    </message>
</context>
<context>
    <name>ContinuedSection</name>
    <message>
        <source>Juhtum läheb edasi jätkujuhtumina</source>
        <translation>The case goes on as a follow-on case</translation>
    </message>
    <message>
        <source>Siit oodatakse endiselt vastust. Töö käib jätkujuhtumis.</source>
        <translation>An answer is still awaited here. The work goes on in the follow-on case.</translation>
    </message>
    <message>
        <source>Ava jätkujuhtum</source>
        <translation>Open a follow-on case</translation>
    </message>
    <message>
        <source>See on jätkujuhtum</source>
        <translation>This is a follow-on case</translation>
    </message>
    <message>
        <source>Varasem juhtum anti üle, aga saaja ei ole vastanud. Põhjus:</source>
        <translation>The earlier case was handed over, but the recipient has not answered. Reason:</translation>
    </message>
    <message>
        <source>Juhtum jätkab seda, mis jäi eelmisesse kohta: {house}.</source>
        <translation>This case continues one that stayed at the previous organisation: {house}.</translation>
    </message>
    <message>
        <source>Ava varasem juhtum</source>
        <translation>Open the earlier case</translation>
    </message>
</context>
<context>
    <name>ControlCodeView</name>
    <message>
        <source>{row}. rida</source>
        <translation>Row {row}</translation>
    </message>
    <message>
        <source>{place}. rühm</source>
        <translation>Group {place}</translation>
    </message>
</context>
<context>
    <name>CopiesSection</name>
    <message>
        <source>Väljavõtted</source>
        <translation>Copies of the data on request</translation>
    </message>
    <message>
        <source>Kui lapsevanem või laps küsib oma andmeid, koosta siin väljavõte.</source>
        <translation>When a parent or the child asks for the data, make a copy here.</translation>
    </message>
    <message>
        <source>Koosta väljavõte</source>
        <translation>Make a copy</translation>
    </message>
    <message>
        <source>Koosta väljavõte lapse andmetest</source>
        <translation>Make a copy of the child’s data</translation>
    </message>
    <message>
        <source>Väljavõte {day}</source>
        <translation>Copy of {day}</translation>
    </message>
    <message>
        <source>väljavõte-{day}.pdf</source>
        <translation>copy-{day}.pdf</translation>
    </message>
    <message>
        <source>Anna failidena</source>
        <translation>Give as files</translation>
    </message>
</context>
<context>
    <name>CopyDataPage</name>
    <message>
        <source>Andmed failidena</source>
        <translation>Data as files</translation>
    </message>
    <message>
        <source>Tagasi</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Kausta tulevad väljavõte PDF-ina ja samad kirjed Exceli tabelina ning JSON-ina. Mis on väljavõttel kaetud, on kaetud ka failides.</source>
        <translation>The folder will hold the copy as a PDF, and the same entries as an Excel workbook and as JSON. What is blacked out in the copy is blacked out in the files too.</translation>
    </message>
    <message>
        <source>Lapse kirjed on pärast väljavõtet muutunud.</source>
        <translation>The child’s entries have changed since the copy was made.</translation>
    </message>
    <message>
        <source>Koosta uus väljavõte, vaata see üle ja anna siis failidena.</source>
        <translation>Make a new copy, look it through, and then give it as files.</translation>
    </message>
    <message>
        <source>Koosta uus väljavõte</source>
        <translation>Make a new copy</translation>
    </message>
    <message>
        <source>Failid on krüptimata: neid saab avada igaüks, kelle kätte need jõuavad.</source>
        <translation>The files are not encrypted: anybody who gets hold of them can open them.</translation>
    </message>
    <message>
        <source>Anna need üle ise või nii, et võõras neid ei ava.</source>
        <translation>Give them in person, or in such a way that no stranger can open them.</translation>
    </message>
    <message>
        <source>Kustuta kaust kohe, kui andmed on üle antud.</source>
        <translation>Delete the folder as soon as the data has been given.</translation>
    </message>
    <message>
        <source>Mis failides on</source>
        <translation>What is in the files</translation>
    </message>
    <message>
        <source>Sama, mis väljavõttel. Teisi lapsi, teatajat ja kaitstud kirjeid ei ole.</source>
        <translation>The same as in the copy. No other children, no reporter and no protected entries.</translation>
    </message>
    <message>
        <source>{child} · väljavõte {day}</source>
        <translation>{child} · copy of {day}</translation>
    </message>
    <message>
        <source>Vaata: {file}</source>
        <translation>Look at: {file}</translation>
    </message>
    <message>
        <source>Kuhu kaust teha?</source>
        <translation>Where should the folder be made?</translation>
    </message>
    <message>
        <source>Kirjutan faile</source>
        <translation>Saving the files</translation>
    </message>
    <message>
        <source>Andmed on kaustas: {path}</source>
        <translation>The data is in the folder: {path}</translation>
    </message>
    <message>
        <source>Need on krüptimata. Kustuta kaust kohe, kui andmed on üle antud.</source>
        <translation>They are not encrypted. Delete the folder as soon as the data has been given.</translation>
    </message>
    <message>
        <source>Millised lisatud failid lähevad kaasa</source>
        <translation>Attached files to include</translation>
    </message>
    <message>
        <source>Faili sees ei ole midagi kaetud. Vaata iga fail enne läbi.</source>
        <translation>Nothing is blacked out inside a file. Look through each file first.</translation>
    </message>
    <message>
        <source>Vaata failid läbi</source>
        <translation>Look through the files</translation>
    </message>
    <message>
        <source>Enne kui annad</source>
        <translation>Before you give them</translation>
    </message>
    <message>
        <source>Kirjuta kausta</source>
        <translation>Save to a folder</translation>
    </message>
    <message>
        <source>Loobu</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>CorrectionForm</name>
    <message>
        <source>Miks sa seda parandad</source>
        <translation>Why you are correcting this</translation>
    </message>
    <message>
        <source>Varasem sõnastus jääb alles</source>
        <translation>The earlier wording is kept</translation>
    </message>
</context>
<context>
    <name>Corrections</name>
    <message>
        <source>Kuupäev</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Mille järgi</source>
        <translation>Instrument</translation>
    </message>
    <message>
        <source>Hindas</source>
        <translation>Assessed by</translation>
    </message>
    <message>
        <source>Tulemused</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>Soovitus</source>
        <translation>Recommendation</translation>
    </message>
    <message>
        <source>Tulemus</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Märkus</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Maha kriipsutatud</source>
        <translation>Struck out</translation>
    </message>
    <message>
        <source>toimus, {minutes} min</source>
        <translation>took place, {minutes} min</translation>
    </message>
    <message>
        <source>Toimumine</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>jäi ära</source>
        <translation>cancelled</translation>
    </message>
    <message>
        <source>Otsus</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Osalesid</source>
        <translation>Took part</translation>
    </message>
    <message>
        <source>Eesmärgid</source>
        <translation>Goals</translation>
    </message>
    <message>
        <source>Mis toimis</source>
        <translation>What worked</translation>
    </message>
    <message>
        <source>Mis ei toiminud</source>
        <translation>What did not work</translation>
    </message>
    <message>
        <source>Järgmine päev</source>
        <translation>Next day</translation>
    </message>
    <message>
        <source>Perekond</source>
        <translation>Family</translation>
    </message>
    <message>
        <source>Mis muutus</source>
        <translation>What changed</translation>
    </message>
    <message>
        <source>Mis läheb edasi</source>
        <translation>What continues</translation>
    </message>
    <message>
        <source>Milleks</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Piirangud</source>
        <translation>Limits</translation>
    </message>
    <message>
        <source>Andja</source>
        <translation>Given by</translation>
    </message>
    <message>
        <source>Vorm</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Antud</source>
        <translation>Given on</translation>
    </message>
    <message>
        <source>Kehtib kuni</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>Tagasi võetud</source>
        <translation>Withdrawn on</translation>
    </message>
    <message>
        <source>Kas teavitatud</source>
        <translation>Informed</translation>
    </message>
    <message>
        <source>Kellele</source>
        <translation>To whom</translation>
    </message>
    <message>
        <source>Millest</source>
        <translation>About what</translation>
    </message>
    <message>
        <source>Kuidas või miks mitte</source>
        <translation>How, or why not</translation>
    </message>
    <message>
        <source>Uuesti</source>
        <translation>Again on</translation>
    </message>
    <message>
        <source>Taotleja</source>
        <translation>Applicant</translation>
    </message>
    <message>
        <source>Lisatud</source>
        <translation>Enclosed</translation>
    </message>
    <message>
        <source>Muud lisad</source>
        <translation>Other enclosures</translation>
    </message>
    <message>
        <source>Saadetud</source>
        <translation>Sent on</translation>
    </message>
    <message>
        <source>Vastust oodatakse</source>
        <translation>Answer expected</translation>
    </message>
    <message>
        <source>Vastus tuli</source>
        <translation>Answered on</translation>
    </message>
    <message>
        <source>Vastus</source>
        <translation>Answer</translation>
    </message>
</context>
<context>
    <name>CountsCard</name>
    <message>
        <source>Saatjate pakettide järjekord</source>
        <translation>Numbering of senders’ packages</translation>
    </message>
    <message>
        <source>See ei takista tööd. Helista saatjale ja küsi, mis see oli.</source>
        <translation>This does not hold up your work. Call the sender and ask what it was.</translation>
    </message>
    <message>
        <source>Numbriga {number} on kaks eri paketti</source>
        <translation>Two different packages have the number {number}</translation>
    </message>
    <message>
        <source>Pakett {number} on puudu</source>
        <translation>Package {number} is missing</translation>
    </message>
    <message>
        <source>Selle märgib selgitatuks juht.</source>
        <translation>The head marks this as cleared up.</translation>
    </message>
    <message>
        <source>Kas said saatjalt teada, mis pakett see oli?</source>
        <translation>Did the sender tell you which package it was?</translation>
    </message>
    <message>
        <source>{name}, tel {phone}. Siis kaob see rida siit.</source>
        <translation>{name}, tel. {phone}. This row then disappears.</translation>
    </message>
    <message>
        <source>Märgi selgitatuks</source>
        <translation>Mark as cleared up</translation>
    </message>
    <message>
        <source>Jäta alles</source>
        <translation>Keep it</translation>
    </message>
</context>
<context>
    <name>Criteria</name>
    <message>
        <source>Rühma võimalused on otsas</source>
        <translation>The group has done what it can</translation>
    </message>
    <message>
        <source>Klassi võimalused on otsas</source>
        <translation>The class has done what it can</translation>
    </message>
    <message>
        <source>Rühma või klassi võimalused on otsas</source>
        <translation>The group or class has done what it can</translation>
    </message>
    <message>
        <source>Vaja on tugispetsialisti hinnangut</source>
        <translation>A support specialist’s assessment is needed</translation>
    </message>
    <message>
        <source>Abinõud ei ole kokkulepitud ajaga aidanud</source>
        <translation>The measures have not helped in the agreed time</translation>
    </message>
    <message>
        <source>Vanem soovib rohkem tuge</source>
        <translation>The parent wants more support</translation>
    </message>
    <message>
        <source>Piisab rühma tavalisest toest</source>
        <translation>The group’s ordinary support is enough</translation>
    </message>
    <message>
        <source>Piisab klassi tavalisest toest</source>
        <translation>The class’s ordinary support is enough</translation>
    </message>
    <message>
        <source>Piisab rühma või klassi tavalisest toest</source>
        <translation>The group’s or class’s ordinary support is enough</translation>
    </message>
    <message>
        <source>Eesmärgid on saavutatud</source>
        <translation>The goals are reached</translation>
    </message>
    <message>
        <source>Vanem on lõpetamisega nõus</source>
        <translation>The parent agrees to the closing</translation>
    </message>
    <message>
        <source>Laps lahkub asutusest</source>
        <translation>The child is leaving the organisation</translation>
    </message>
</context>
<context>
    <name>CriteriaField</name>
    <message>
        <source>Lisa lause</source>
        <translation>Add a sentence</translation>
    </message>
</context>
<context>
    <name>CriterionRow</name>
    <message>
        <source>uus lause</source>
        <translation>new sentence</translation>
    </message>
    <message>
        <source>Kasuta: {text}</source>
        <translation>Use: {text}</translation>
    </message>
    <message>
        <source>Kasuta seda lauset</source>
        <translation>Use this sentence</translation>
    </message>
    <message>
        <source>Lause {number}</source>
        <translation>Sentence {number}</translation>
    </message>
    <message>
        <source>Tõsta üles: {text}</source>
        <translation>Move up: {text}</translation>
    </message>
    <message>
        <source>Tõsta üles</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>Tõsta alla: {text}</source>
        <translation>Move down: {text}</translation>
    </message>
    <message>
        <source>Tõsta alla</source>
        <translation>Move down</translation>
    </message>
</context>
<context>
    <name>DangerCard</name>
    <message>
        <source>Hädaohus laps: helista 112</source>
        <translation>Child in danger: call 112</translation>
    </message>
    <message>
        <source>Kui lapse elu või tervis on ohus, helista kohe. Luba ei ole kelleltki vaja.</source>
        <translation>If a child’s life or health is in danger, call at once. You need nobody’s permission.</translation>
    </message>
    <message>
        <source>Nõu saad ööpäev läbi tasuta lasteabitelefonilt 116&#xa0;111.</source>
        <translation>The child helpline 116&#xa0;111 gives free advice day and night.</translation>
    </message>
    <message>
        <source>Teata viivitamata ka valla või linna lastekaitsetöötajale.</source>
        <translation>Also tell the municipality’s child protection worker without delay.</translation>
    </message>
    <message>
        <source>Kui kahtlustad last kasvatavat isikut, küsi lastekaitselt nõu enne, kui temaga räägid.</source>
        <translation>If you suspect a person raising the child, ask child protection for advice before you talk to them.</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Ava kalender</source>
        <translation>Open the calendar</translation>
    </message>
    <message>
        <source>päev.kuu.aasta</source>
        <translation>For example 24.11.2026</translation>
    </message>
    <message>
        <source>Täna</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Eile</source>
        <translation>Yesterday</translation>
    </message>
    <message>
        <source>täna</source>
        <translation>today</translation>
    </message>
    <message>
        <source>eile</source>
        <translation>yesterday</translation>
    </message>
    <message>
        <source>homme</source>
        <translation>tomorrow</translation>
    </message>
</context>
<context>
    <name>DealingWords</name>
    <message>
        <source>Vestlus perega</source>
        <translation>Talk with the family</translation>
    </message>
    <message>
        <source>Ümarlaud</source>
        <translation>Round table</translation>
    </message>
    <message>
        <source>Vanema teavitamine</source>
        <translation>Informing the parent</translation>
    </message>
    <message>
        <source>Rajaleidja taotlus</source>
        <translation>Application to Rajaleidja</translation>
    </message>
    <message>
        <source>Ei ole küsitud</source>
        <translation>Not asked</translation>
    </message>
    <message>
        <source>Jah</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Jah, piiranguga</source>
        <translation>Yes, within limits</translation>
    </message>
    <message>
        <source>Ei</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Rajaleidja soovitus</source>
        <translation>Rajaleidja’s recommendation</translation>
    </message>
    <message>
        <source>Andmete saatmine väljapoole</source>
        <translation>Sending data outside</translation>
    </message>
    <message>
        <source>Andmed järgmisele õppekohale</source>
        <translation>Data for the next school or kindergarten</translation>
    </message>
    <message>
        <source>Tugispetsialisti hindamine</source>
        <translation>Assessment by a specialist</translation>
    </message>
    <message>
        <source>Muu</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Kirjalikult</source>
        <translation>In writing</translation>
    </message>
    <message>
        <source>Digitaalselt</source>
        <translation>Digitally</translation>
    </message>
    <message>
        <source>Suuliselt</source>
        <translation>Orally</translation>
    </message>
    <message>
        <source>Isikut tõendava dokumendi koopia</source>
        <translation>Copy of an identity document</translation>
    </message>
    <message>
        <source>Volikiri</source>
        <translation>Power of attorney</translation>
    </message>
    <message>
        <source>Individuaalne arenduskava</source>
        <translation>Individual development plan</translation>
    </message>
    <message>
        <source>Individuaalse arengu jälgimise kaart</source>
        <translation>Individual development card</translation>
    </message>
    <message>
        <source>Asutuse ülevaade tulemustest</source>
        <translation>The organisation’s overview of results</translation>
    </message>
    <message>
        <source>Arsti või spetsialisti arvamus</source>
        <translation>A doctor’s or specialist’s opinion</translation>
    </message>
    <message>
        <source>Rehabilitatsiooniplaan</source>
        <translation>Rehabilitation plan</translation>
    </message>
    <message>
        <source>Soovitus antud</source>
        <translation>Recommendation given</translation>
    </message>
    <message>
        <source>Soovitust ei antud</source>
        <translation>No recommendation given</translation>
    </message>
    <message>
        <source>Taotlus tagasi võetud</source>
        <translation>Application withdrawn</translation>
    </message>
    <message>
        <source>Mure on lahenenud</source>
        <translation>The concern is solved</translation>
    </message>
    <message>
        <source>Jätkame I etapis</source>
        <translation>We go on in stage I</translation>
    </message>
    <message>
        <source>Küsin II etappi</source>
        <translation>I ask for stage II</translation>
    </message>
</context>
<context>
    <name>Dealings</name>
    <message>
        <source>Vajalik, kui muudad juba kirja pandut. Varasem jääb alles.</source>
        <translation>Needed when you change what is written down already. The earlier wording is kept.</translation>
    </message>
</context>
<context>
    <name>Directory</name>
    <message>
        <source>Lasteaed</source>
        <translation>Kindergarten</translation>
    </message>
    <message>
        <source>Kool</source>
        <translation>School</translation>
    </message>
    <message>
        <source>Juhtumikorraldaja</source>
        <translation>Case manager</translation>
    </message>
    <message>
        <source>Lastekaitse</source>
        <translation>Child protection</translation>
    </message>
    <message>
        <source>Toe koordinaator</source>
        <translation>Support coordinator</translation>
    </message>
    <message>
        <source>Logopeed</source>
        <translation>Speech therapist</translation>
    </message>
    <message>
        <source>Eripedagoog</source>
        <translation>Special educator</translation>
    </message>
    <message>
        <source>Sotsiaalpedagoog</source>
        <translation>Social educator</translation>
    </message>
    <message>
        <source>Psühholoog</source>
        <translation>Psychologist</translation>
    </message>
    <message>
        <source>Rajaleidja</source>
        <translation>Rajaleidja</translation>
    </message>
    <message>
        <source>Tervishoid</source>
        <translation>Health care</translation>
    </message>
    <message>
        <source>Politsei</source>
        <translation>Police</translation>
    </message>
    <message>
        <source>Noorsootöö</source>
        <translation>Youth work</translation>
    </message>
    <message>
        <source>Võrgustiku eestvedaja</source>
        <translation>Network lead</translation>
    </message>
    <message>
        <source>Muu</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Kõne ja keel</source>
        <translation>Speech and language</translation>
    </message>
    <message>
        <source>Õppimine</source>
        <translation>Learning</translation>
    </message>
    <message>
        <source>Käitumine</source>
        <translation>Behaviour</translation>
    </message>
    <message>
        <source>Vaimne tervis</source>
        <translation>Mental health</translation>
    </message>
    <message>
        <source>Tervis</source>
        <translation>Health</translation>
    </message>
    <message>
        <source>Puue</source>
        <translation>Disability</translation>
    </message>
    <message>
        <source>Pere</source>
        <translation>Family</translation>
    </message>
    <message>
        <source>Vägivald</source>
        <translation>Violence</translation>
    </message>
    <message>
        <source>Koolikohustus</source>
        <translation>School attendance</translation>
    </message>
    <message>
        <source>Sõltuvus</source>
        <translation>Addiction</translation>
    </message>
    <message>
        <source>Raha ja eluase</source>
        <translation>Money and housing</translation>
    </message>
    <message>
        <source>Vaba aeg</source>
        <translation>Leisure</translation>
    </message>
    <message>
        <source>alates {first}. eluaastast</source>
        <translation>from the age of {first}</translation>
    </message>
    <message>
        <source>kuni {last}-aastased</source>
        <translation>up to the age of {last}</translation>
    </message>
    <message>
        <source>{first}–{last}-aastased</source>
        <translation>aged {first}–{last}</translation>
    </message>
    <message>
        <source>Kataloog</source>
        <translation>Directory</translation>
    </message>
    <message>
        <source>Roll</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Teemad</source>
        <translation>Topics</translation>
    </message>
    <message>
        <source>Vanus</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>Piirkond</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Märkus</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>{name}, aegunud</source>
        <translation>{name}, out of date</translation>
    </message>
    <message>
        <source>Ootab kontrollkoodi võrdlemist</source>
        <translation>Waiting for the control code to be compared</translation>
    </message>
    <message>
        <source>Aegunud</source>
        <translation>Out of date</translation>
    </message>
    <message>
        <source>{entries}, number {number}, kehtib kuni {day}</source>
        <translation>{entries}, number {number}, valid until {day}</translation>
    </message>
    <message>
        <source>{name}: kataloog ootab.</source>
        <translation>{name}: the directory is waiting.</translation>
    </message>
    <message>
        <source>Võrdle avaldaja kontrollkoodi. Siis hakkab kataloog kehtima.</source>
        <translation>Compare the publisher’s control code. Then the directory takes effect.</translation>
    </message>
    <message>
        <source>See kataloog on juba sisse loetud.</source>
        <translation>This directory has been imported already.</translation>
    </message>
    <message>
        <source>Midagi ei muutunud.</source>
        <translation>Nothing changed.</translation>
    </message>
    <message>
        <source>{name}: uus kataloog on sisse loetud.</source>
        <translation>{name}: a new directory has been imported.</translation>
    </message>
    <message>
        <source>Kataloog on aegunud</source>
        <translation>The directory is out of date</translation>
    </message>
</context>
<context>
    <name>DirectoryPage</name>
    <message>
        <source>Lisa asutused ja inimesed, kellest teistel on abi.</source>
        <translation>Add organisations and people who can help others.</translation>
    </message>
    <message>
        <source>Lisa kirje</source>
        <translation>Add an entry</translation>
    </message>
    <message>
        <source>Kataloogi ei ole veel avaldatud.</source>
        <translation>The directory has not been published yet.</translation>
    </message>
    <message>
        <source>Viimane fail: number {number}, {day}, {entries}. Kehtib kuni {until}.</source>
        <translation>Last file: number {number}, {day}, {entries}. Valid until {until}.</translation>
    </message>
    <message>
        <source>Kaart läheb kaasa</source>
        <translation>Card included</translation>
    </message>
    <message>
        <source>Kaart jääb välja: loe see uuesti sisse</source>
        <translation>Card not included: import it again</translation>
    </message>
    <message>
        <source>Kaart jääb välja: kood võrdlemata</source>
        <translation>Card not included: code not compared</translation>
    </message>
    <message>
        <source>Kuhu kataloogi fail kirjutada?</source>
        <translation>Where should the directory’s file be saved?</translation>
    </message>
    <message>
        <source>Anna see fail kõigile. Edaspidi loeb programm uue kataloogi ise.</source>
        <translation>Give this file to everybody. From then on the program reads a new directory by itself.</translation>
    </message>
    <message>
        <source>Kataloog on avaldatud: {path}</source>
        <translation>The directory is published: {path}</translation>
    </message>
    <message>
        <source>Kataloogi ei saanud sinna kirjutada</source>
        <translation>The directory could not be saved there</translation>
    </message>
    <message>
        <source>Kirjed on alles.</source>
        <translation>The entries are kept.</translation>
    </message>
    <message>
        <source>Vali koht uuesti</source>
        <translation>Choose the place again</translation>
    </message>
    <message>
        <source>Kontaktid</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Kontaktide kataloog</source>
        <translation>Contact directory</translation>
    </message>
    <message>
        <source>Asutused ja võrgustiku inimesed, kes on siin kandis abiks.</source>
        <translation>Organisations and people in the network who can help locally.</translation>
    </message>
    <message>
        <source>Kirjed</source>
        <translation>Entries</translation>
    </message>
    <message>
        <source>Avaldamine</source>
        <translation>Publishing</translation>
    </message>
    <message>
        <source>Kõik saavad sama faili. Järgmine fail asendab selle ise.</source>
        <translation>Everybody gets the same file. The next one replaces it automatically.</translation>
    </message>
    <message>
        <source>Kirjed on pärast viimast faili muutunud.</source>
        <translation>The entries have changed since the last file.</translation>
    </message>
    <message>
        <source>Kehtib kuni</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>Hiljem näitavad kõik kataloogi aegununa.</source>
        <translation>Afterwards everybody sees the directory as out of date.</translation>
    </message>
    <message>
        <source>Avalda kataloog</source>
        <translation>Publish the directory</translation>
    </message>
</context>
<context>
    <name>DocumentPage</name>
    <message>
        <source>Dokumenti on pärast sinu mustandit muudetud.</source>
        <translation>The document was changed after your draft.</translation>
    </message>
    <message>
        <source>Viska mustand ära</source>
        <translation>Discard the draft</translation>
    </message>
    <message>
        <source>Tagasi</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Täida kirjetest</source>
        <translation>Fill from entries</translation>
    </message>
    <message>
        <source>Vaata PDF-i</source>
        <translation>View the PDF</translation>
    </message>
    <message>
        <source>Kustuta mustand</source>
        <translation>Delete the draft</translation>
    </message>
    <message>
        <source>Salvesta failina</source>
        <translation>Save as a file</translation>
    </message>
    <message>
        <source>Prindi</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Tee uus versioon</source>
        <translation>Make a new version</translation>
    </message>
    <message>
        <source>Dokument on vormistatud.</source>
        <translation>The document is finished.</translation>
    </message>
    <message>
        <source>Prindi see või salvesta allkirjastamiseks.</source>
        <translation>Print it, or save it to be signed.</translation>
    </message>
    <message>
        <source>Täidetud vastused jäid nii, nagu olid.</source>
        <translation>What was answered stayed as it was.</translation>
    </message>
    <message>
        <source>Kirjetest ei olnud midagi lisada.</source>
        <translation>The entries had nothing to add.</translation>
    </message>
    <message>
        <source>Kas kustutad selle mustandi?</source>
        <translation>Delete this draft?</translation>
    </message>
    <message>
        <source>Vormistatud versioonid jäävad alles.</source>
        <translation>Finished versions stay.</translation>
    </message>
    <message>
        <source>Kustuta</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Jäta alles</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Kirjutad uut versiooni.</source>
        <translation>You are writing a new version.</translation>
    </message>
    <message>
        <source>Varasem versioon jääb muutmata alles.</source>
        <translation>The earlier version stays unchanged.</translation>
    </message>
    <message>
        <source>Sinu tekst on alles. Kui see peab kehtima, salvesta see.</source>
        <translation>Your text is still here. To keep it, save it.</translation>
    </message>
    <message>
        <source>Sellest dokumendist</source>
        <translation>About this document</translation>
    </message>
    <message>
        <source>Vormistatud versioonid</source>
        <translation>Finished versions</translation>
    </message>
    <message>
        <source>Salvesta mustand</source>
        <translation>Save as a draft</translation>
    </message>
    <message>
        <source>Vormista dokument</source>
        <translation>Finish the document</translation>
    </message>
    <message>
        <source>Loobu</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>DocumentsSection</name>
    <message>
        <source>Dokumendid</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Lisa dokument</source>
        <translation>Add a document</translation>
    </message>
    <message>
        <source>Siia tulevad dokumendid, mis on täidetud vormide järgi.</source>
        <translation>Documents made from forms appear here.</translation>
    </message>
    <message>
        <source>Millise vormi täidad?</source>
        <translation>Which form do you fill in?</translation>
    </message>
    <message>
        <source>proovimiseks</source>
        <translation>on trial</translation>
    </message>
    <message>
        <source>Loobu</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>Drafting</name>
    <message>
        <source>Mustand hoitud {time}</source>
        <translation>Draft saved {time}</translation>
    </message>
    <message>
        <source>Mustand on hoidmata</source>
        <translation>The draft is not saved</translation>
    </message>
</context>
<context>
    <name>DropCard</name>
    <message>
        <source>Kui seda ei ole vaja edastada</source>
        <translation>If it need not be reported</translation>
    </message>
    <message>
        <source>Põhjus ja otsustaja jäävad kirja.</source>
        <translation>The reason and who decided stay on record.</translation>
    </message>
    <message>
        <source>Jäta edastamata</source>
        <translation>Do not report it</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Vali fail</source>
        <translation>Choose a file</translation>
    </message>
    <message>
        <source>Viga: {text}</source>
        <translation>Error: {text}</translation>
    </message>
    <message>
        <source>Too korraga üks fail.</source>
        <translation>Add one file at a time.</translation>
    </message>
    <message>
        <source>„{name}” ei sobi siia. Vali fail, mille lõpp on {endings}.</source>
        <translation>“{name}” does not fit here. Choose a file that ends in {endings}.</translation>
    </message>
    <message>
        <source> või </source>
        <translation> or </translation>
    </message>
</context>
<context>
    <name>DueCards</name>
    <message>
        <source>Üle tähtaja</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Täna ja järgmised 7 päeva</source>
        <translation>Today and the next 7 days</translation>
    </message>
    <message>
        <source>Hiljem</source>
        <translation>Later</translation>
    </message>
</context>
<context>
    <name>DueList</name>
    <message>
        <source>Märgi tehtuks: {task}</source>
        <translation>Mark as done: {task}</translation>
    </message>
    <message>
        <source>Märgi tehtuks</source>
        <translation>Mark as done</translation>
    </message>
    <message numerus="yes">
        <source>Näita veel %n</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Vasta, kas juhtum tuleb II etappi</source>
        <translation>Answer the request for stage II</translation>
    </message>
    <message>
        <source>Hinda tegevusplaani</source>
        <translation>Evaluate the action plan</translation>
    </message>
    <message>
        <source>Kinnita üleandmine</source>
        <translation>Approve the handover</translation>
    </message>
    <message>
        <source>Pea kokkulepitud kohtumine</source>
        <translation>Hold the agreed meeting</translation>
    </message>
    <message>
        <source>Protokolli vastuväidete viimane päev</source>
        <translation>Last day for objections to the minutes</translation>
    </message>
    <message>
        <source>Teavita vanemat</source>
        <translation>Inform the parent</translation>
    </message>
    <message>
        <source>Nõusolek lõpeb</source>
        <translation>A consent ends</translation>
    </message>
    <message>
        <source>Küsi Rajaleidja vastust</source>
        <translation>Ask for Rajaleidja’s answer</translation>
    </message>
    <message>
        <source>Rajaleidja soovitus lõpeb, hinda mõju</source>
        <translation>Rajaleidja’s recommendation ends: evaluate its effect</translation>
    </message>
    <message>
        <source>Hinda selle õppeaasta toe mõju</source>
        <translation>Assess the effect of support this school year</translation>
    </message>
    <message>
        <source>Pea selle õppeaasta arenguvestlus</source>
        <translation>Hold this school year’s development conversation</translation>
    </message>
    <message>
        <source>HOP: ülesande tähtaeg</source>
        <translation>HOP: task due</translation>
    </message>
    <message>
        <source>HOP: ülevaatus</source>
        <translation>HOP: review</translation>
    </message>
    <message>
        <source>HOP: tegevusplaani hindamine</source>
        <translation>HOP: action plan evaluation</translation>
    </message>
    <message>
        <source>HOP: kohtumine</source>
        <translation>HOP: meeting</translation>
    </message>
    <message>
        <source>HOP: vastuväidete viimane päev</source>
        <translation>HOP: last day for objections</translation>
    </message>
    <message>
        <source>HOP: teavitamine</source>
        <translation>HOP: inform the parent</translation>
    </message>
    <message>
        <source>HOP: nõusolek lõpeb</source>
        <translation>HOP: consent ends</translation>
    </message>
    <message>
        <source>HOP: vastuse tähtpäev</source>
        <translation>HOP: answer due</translation>
    </message>
    <message>
        <source>HOP: soovituse tähtaeg</source>
        <translation>HOP: recommendation ends</translation>
    </message>
    <message>
        <source>HOP: toe mõju hindamine</source>
        <translation>HOP: assessment of effect</translation>
    </message>
    <message>
        <source>HOP: arenguvestlus</source>
        <translation>HOP: development conversation</translation>
    </message>
    <message>
        <source>tähtajata</source>
        <translation>no due date</translation>
    </message>
    <message>
        <source>täna</source>
        <translation>today</translation>
    </message>
    <message>
        <source>homme</source>
        <translation>tomorrow</translation>
    </message>
</context>
<context>
    <name>EarlierPart</name>
    <message>
        <source>Peida varasem sõnastus</source>
        <translation>Hide the earlier wording</translation>
    </message>
    <message>
        <source>Varasem sõnastus ({count})</source>
        <translation>Earlier wording ({count})</translation>
    </message>
    <message>
        <source>{text}: {about}</source>
        <translation>{text}: {about}</translation>
    </message>
    <message>
        <source>Paranda</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>Paranda: {about}</source>
        <translation>Correct: {about}</translation>
    </message>
    <message>
        <source>Kuni {moment}. Parandas {who}: {reason}</source>
        <translation>Until {moment}. Corrected by {who}: {reason}</translation>
    </message>
    <message>
        <source>Kuni {moment}. Täiendas {who}.</source>
        <translation>Until {moment}. Added to by {who}.</translation>
    </message>
</context>
<context>
    <name>EditableSection</name>
    <message>
        <source>Muuda</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Lisa</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>{verb}: {what}</source>
        <translation>{verb}: {what}</translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message numerus="yes">
        <source>Näita veel %n</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Erasure</name>
    <message>
        <source>Säilitamise tähtaeg on läbi</source>
        <translation>The retention period is over</translation>
    </message>
    <message>
        <source>Andmeid pole enam vaja</source>
        <translation>The data is no longer needed</translation>
    </message>
    <message>
        <source>Vanem või laps palus</source>
        <translation>A parent or the child asked for it</translation>
    </message>
    <message>
        <source>Laps lisati siia ekslikult</source>
        <translation>The child was added here by mistake</translation>
    </message>
    <message>
        <source>Laps käib siin veel.</source>
        <translation>The child still attends.</translation>
    </message>
    <message>
        <source>Märgi enne lapse lehel, et ta lahkus.</source>
        <translation>First note on the child’s page that they left.</translation>
    </message>
    <message>
        <source>Laps on ühendatud teise asutuse toodud lapsega.</source>
        <translation>The child is joined with one that another organisation brought.</translation>
    </message>
    <message>
        <source>Lahuta nad enne lapse lehel: kustub ainult üks neist.</source>
        <translation>Separate them on the child’s page first: only one of them is erased.</translation>
    </message>
    <message>
        <source>Lapse juhtum on avatud.</source>
        <translation>The child’s case is open.</translation>
    </message>
    <message>
        <source>Lõpeta enne juhtum.</source>
        <translation>Close the case first.</translation>
    </message>
    <message>
        <source>Lapse andmed on teel teise asutusse või sealt siia.</source>
        <translation>The child’s data is on its way to or from another organisation.</translation>
    </message>
    <message>
        <source>Oota vastus ära või loobu üleandmisest.</source>
        <translation>Wait for the answer or withdraw the handover.</translation>
    </message>
    <message>
        <source>Teine asutus ootab veel täiendusi.</source>
        <translation>The other organisation is still waiting for supplements.</translation>
    </message>
    <message>
        <source>Saada need enne ära.</source>
        <translation>Send them first.</translation>
    </message>
    <message>
        <source>Lastekaitse teade on kirjas, aga edastamata.</source>
        <translation>A child protection notice is written but not passed on.</translation>
    </message>
    <message>
        <source>Teata või märgi, miks seda ei edastata.</source>
        <translation>Tell child protection, or note why it is not passed on.</translation>
    </message>
    <message>
        <source>Lapse kohta tulnud lastekaitse teade on lugemata.</source>
        <translation>A child protection notice that came about the child is unread.</translation>
    </message>
    <message>
        <source>Loe see enne läbi.</source>
        <translation>Read it first.</translation>
    </message>
    <message>
        <source>Juhtumid</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>Tähelepanekud</source>
        <translation>Observations</translation>
    </message>
    <message>
        <source>Plaanid, hindamised ja muud kirjed</source>
        <translation>Plans, assessments and other entries</translation>
    </message>
    <message>
        <source>Vestlused ja ümarlauad</source>
        <translation>Talks and round tables</translation>
    </message>
    <message>
        <source>Dokumendid ja nende versioonid</source>
        <translation>Documents and their versions</translation>
    </message>
    <message>
        <source>Failid</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Väljavõtted</source>
        <translation>Copies of the data</translation>
    </message>
    <message>
        <source>Lastekaitse teated</source>
        <translation>Child protection notices</translation>
    </message>
    <message>
        <source>Saadetud ja tulnud paketid</source>
        <translation>Packages sent and received</translation>
    </message>
    <message>
        <source>Küsimused ja vastused</source>
        <translation>Questions and answers</translation>
    </message>
    <message>
        <source>Ülesanded</source>
        <translation>Tasks</translation>
    </message>
    <message>
        <source>Mustandid</source>
        <translation>Drafts</translation>
    </message>
    <message>
        <source>nimi, kodud, last kasvatavad isikud, otsingusõnad</source>
        <translation>name, homes, people raising the child, search words</translation>
    </message>
    <message>
        <source>Lapse andmed</source>
        <translation>The child’s data</translation>
    </message>
    <message>
        <source>Tegevuslogi: kes mida millal tegi. Lapse nime ega teksti seal ei ole.</source>
        <translation>The activity log: who did what and when. It holds neither the child’s name nor any text.</translation>
    </message>
    <message>
        <source>Varukoopiad kuni 90 päeva, kui varundad edasi. Pärast taastamist kustuta uuesti.</source>
        <translation>Backups for up to 90 days, if you go on backing up. After restoring one, erase again.</translation>
    </message>
    <message>
        <source>Paberid ja mujale salvestatud failid: hävita need ise.</source>
        <translation>Papers and files saved elsewhere: destroy them yourself.</translation>
    </message>
    <message>
        <source>Teise kolleegi pooleli teate mustand: seda avab ainult tema.</source>
        <translation>A colleague’s unfinished draft of a notice: only they can open it.</translation>
    </message>
    <message>
        <source>Pakettide read ilma nimeta. Teise asutuse käes olev pakett jääb sinna.</source>
        <translation>The list of packages, without names. Packages that another organisation has stay there.</translation>
    </message>
    <message>
        <source>{years} pärast lahkumist, alates {day}. Alus: {source}</source>
        <translation>{years} after leaving, from {day}. Basis: {source}</translation>
    </message>
    <message>
        <source>Sina tegid ettepaneku. Midagi ei kustunud.</source>
        <translation>You made the proposal. Nothing was erased.</translation>
    </message>
    <message>
        <source>Kinnitada saab teine juht või lastekaitse kontaktisik.</source>
        <translation>Another head or the child protection contact can confirm.</translation>
    </message>
</context>
<context>
    <name>ErasurePage</name>
    <message>
        <source>Kustuta: {name}</source>
        <translation>Erase: {name}</translation>
    </message>
    <message>
        <source>Lahkus {day}</source>
        <translation>Left on {day}</translation>
    </message>
    <message>
        <source>{name} tegi {day} ettepaneku kustutada. Põhjus: {why}.</source>
        <translation>On {day} {name} proposed erasing the data. Reason: {why}.</translation>
    </message>
    <message>
        <source>Kustutamise kinnitab teine inimene, aga teist sellise õigusega ei ole.</source>
        <translation>A second person confirms an erasure, but nobody else has that right.</translation>
    </message>
    <message>
        <source>Määra seadetes kolleeg lastekaitse kontaktisikuks või asendajaks.</source>
        <translation>In the settings, name a colleague as child protection contact or as deputy.</translation>
    </message>
    <message>
        <source>Kinnitab teine juht või lastekaitse kontaktisik. Seni saad ettepaneku tagasi võtta.</source>
        <translation>Another head or the child protection contact confirms it. Until then you can withdraw the proposal.</translation>
    </message>
    <message>
        <source>Vaata üle, mis kustub. Pärast kinnitamist ei saa seda tagasi.</source>
        <translation>Check what will be erased. Once confirmed, it cannot be undone.</translation>
    </message>
    <message>
        <source>Kustuta jäädavalt</source>
        <translation>Erase for good</translation>
    </message>
    <message>
        <source>Tee ettepanek kustutada</source>
        <translation>Propose to erase</translation>
    </message>
    <message>
        <source>Võta ettepanek tagasi</source>
        <translation>Withdraw the proposal</translation>
    </message>
    <message>
        <source>Ettepanek on tegemata</source>
        <translation>The proposal is not made</translation>
    </message>
    <message>
        <source>Vali põhjus</source>
        <translation>Choose a reason</translation>
    </message>
    <message>
        <source>Ettepanek on tehtud. Midagi ei ole veel kustunud.</source>
        <translation>The proposal is made. Nothing is erased yet.</translation>
    </message>
    <message>
        <source>Ettepanek on tagasi võetud.</source>
        <translation>The proposal is withdrawn.</translation>
    </message>
    <message>
        <source>Kas kustutad lapse {name} andmed?</source>
        <translation>Erase the data of {name}?</translation>
    </message>
    <message>
        <source>Seda ei saa tagasi võtta. Alles jääb ainult see, mis lehel kirjas.</source>
        <translation>This cannot be undone. Only what the page says will stay.</translation>
    </message>
    <message>
        <source>Jäta alles</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Kustutan ja kirjutan andmefaili uuesti…</source>
        <translation>Erasing and rewriting the data file…</translation>
    </message>
    <message>
        <source>Säilitamine</source>
        <translation>Retention</translation>
    </message>
    <message>
        <source>Miks andmed kustutatakse</source>
        <translation>Why the data is erased</translation>
    </message>
    <message>
        <source>Kustub</source>
        <translation>Will be erased</translation>
    </message>
    <message>
        <source>Jääb alles</source>
        <translation>What stays</translation>
    </message>
    <message>
        <source>Koosta enne väljavõte</source>
        <translation>Make a copy of the data first</translation>
    </message>
    <message>
        <source>Tagasi</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>EvaluationForm</name>
    <message>
        <source>Plaani hindamise päev</source>
        <translation>Day of the plan evaluation</translation>
    </message>
    <message>
        <source>Hindamise tulemus</source>
        <translation>Result of the evaluation</translation>
    </message>
    <message>
        <source>Mis muutus ja mille järgi seda näed</source>
        <translation>What changed and how you can tell</translation>
    </message>
    <message>
        <source>Soovitused edasiseks</source>
        <translation>Recommendations for the future</translation>
    </message>
    <message>
        <source>Salvesta</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Loobu</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>EvaluationSection</name>
    <message>
        <source>Plaani hindamine</source>
        <translation>Plan evaluation</translation>
    </message>
    <message>
        <source>Lepi kokku päev, mil plaani hindate.</source>
        <translation>Agree the day on which you evaluate the plan together.</translation>
    </message>
    <message>
        <source>Hindamise päev</source>
        <translation>Day of evaluation</translation>
    </message>
    <message>
        <source>Tulemus</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Soovitused</source>
        <translation>Recommendations</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Kannan andmed teise registrisse</source>
        <translation>The data is entered in another register</translation>
    </message>
    <message>
        <source>Kolin teise programmi</source>
        <translation>We are moving to another program</translation>
    </message>
    <message>
        <source>Andmeid nõuti seaduse alusel</source>
        <translation>The law requires the data</translation>
    </message>
    <message>
        <source>Annan asutuse arhiivi</source>
        <translation>It goes to the organisation’s archive</translation>
    </message>
    <message>
        <source>Exceli tabel inimesele (.xlsx)</source>
        <translation>Excel workbook for people (.xlsx)</translation>
    </message>
    <message>
        <source>Andmefail programmile (.json)</source>
        <translation>Data file for programs (.json)</translation>
    </message>
    <message>
        <source>Exceli tabel (*.xlsx)</source>
        <translation>Excel workbook (*.xlsx)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message>
        <source>Juhtumi eksport</source>
        <translation>Export of the case</translation>
    </message>
    <message>
        <source>Tagasi</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Fail on krüptimata: seda saab avada igaüks, kelle kätte see jõuab.</source>
        <translation>The file is not encrypted: anybody who gets hold of it can open it.</translation>
    </message>
    <message>
        <source>Kirjuta see ainult tööarvutisse, mitte mälupulgale ega pilve.</source>
        <translation>Save it on the work computer only, not on a USB stick or in the cloud.</translation>
    </message>
    <message>
        <source>Kustuta fail kohe, kui andmed on üle kantud.</source>
        <translation>Delete the file as soon as the data has been entered.</translation>
    </message>
    <message>
        <source>Teisele asutusele ära saada seda. Selleks on suletud pakett.</source>
        <translation>Do not send it to another organisation. The sealed package is for that.</translation>
    </message>
    <message>
        <source>Mis failis on</source>
        <translation>What the file holds</translation>
    </message>
    <message>
        <source>Sama, mis läheb üleandmisel kaasa. Kaitstud tähelepanekuid ja manuste sisu ei ole.</source>
        <translation>The same as in a handover. Protected observations and the attachments themselves are left out.</translation>
    </message>
    <message>
        <source>Vali, miks juhtum välja läheb</source>
        <translation>Choose why the case leaves</translation>
    </message>
    <message>
        <source>Eksportimata: vali põhjus</source>
        <translation>Not exported: choose the reason</translation>
    </message>
    <message>
        <source>Kuhu fail kirjutada?</source>
        <translation>Where should the file be saved?</translation>
    </message>
    <message>
        <source>Kirjutan faili</source>
        <translation>Saving the file</translation>
    </message>
    <message>
        <source>Fail on kirjutatud: {path}</source>
        <translation>The file is saved: {path}</translation>
    </message>
    <message>
        <source>See on krüptimata. Kustuta fail kohe, kui andmed on üle kantud.</source>
        <translation>It is not encrypted. Delete the file as soon as the data has been entered.</translation>
    </message>
    <message>
        <source>Kuidas fail kirjutada</source>
        <translation>File format</translation>
    </message>
    <message>
        <source>Miks juhtum programmist välja läheb</source>
        <translation>Why the case leaves the program</translation>
    </message>
    <message>
        <source>Põhjus jääb logisse.</source>
        <translation>The activity log keeps the reason.</translation>
    </message>
    <message>
        <source>Enne kui ekspordid</source>
        <translation>Before you export</translation>
    </message>
    <message>
        <source>Ekspordi</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Loobu</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>FeedbackCard</name>
    <message>
        <source>Tagasiside teatajale</source>
        <translation>Feedback to the reporter</translation>
    </message>
    <message>
        <source>Võid öelda, et menetlus algas. Muud ütle ainult nii palju, kui vaja.</source>
        <translation>You may say that proceedings began. Beyond that, say only as much as is needed.</translation>
    </message>
    <message>
        <source>Jah, algas</source>
        <translation>Yes, they began</translation>
    </message>
    <message>
        <source>Ei algatatud</source>
        <translation>No, they did not begin</translation>
    </message>
    <message>
        <source>Seda ei ütle</source>
        <translation>I will not say</translation>
    </message>
    <message>
        <source>Kirjuta tagasiside</source>
        <translation>Write feedback</translation>
    </message>
    <message>
        <source>menetlus algas</source>
        <translation>proceedings began</translation>
    </message>
    <message>
        <source>menetlust ei algatatud</source>
        <translation>no proceedings were opened</translation>
    </message>
    <message>
        <source>Kirjuta sama fail uuesti</source>
        <translation>Save the same file again</translation>
    </message>
    <message>
        <source>Kirjuta fail</source>
        <translation>Save the file</translation>
    </message>
    <message>
        <source>Kuhu fail kirjutada?</source>
        <translation>Where should the file be saved?</translation>
    </message>
    <message>
        <source>Fail on kirjutatud: {path}</source>
        <translation>The file is saved: {path}</translation>
    </message>
    <message>
        <source>Avada saab selle ainult teataja asutus.</source>
        <translation>Only the reporter’s organisation can open it.</translation>
    </message>
    <message>
        <source>Faili ei saanud sinna kirjutada</source>
        <translation>The file could not be saved there</translation>
    </message>
    <message>
        <source>Tagasiside on suletud ja alles.</source>
        <translation>The feedback is sealed and safe.</translation>
    </message>
    <message>
        <source>Vali koht uuesti</source>
        <translation>Choose another place</translation>
    </message>
</context>
<context>
    <name>FeedbackPartForm</name>
    <message>
        <source>Mis otsustati</source>
        <translation>What was decided</translation>
    </message>
    <message>
        <source>Seda ei avalda</source>
        <translation>I will not share this</translation>
    </message>
</context>
<context>
    <name>FeedbackPartRow</name>
    <message>
        <source>{part}: miks sa seda ei avalda</source>
        <translation>{part}: why you do not share it</translation>
    </message>
    <message>
        <source>Põhjus jääb siia. Asutus näeb ainult, et seda ei avaldatud.</source>
        <translation>The reason stays here. The organisation only sees that it is not shared.</translation>
    </message>
    <message>
        <source>Seda ei avalda</source>
        <translation>I will not share this</translation>
    </message>
    <message>
        <source>Seda ei avalda: {part}</source>
        <translation>I will not share this: {part}</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>{label} (soovi korral)</source>
        <translation>{label} (optional)</translation>
    </message>
    <message>
        <source>Viga: {error}.</source>
        <translation>Error: {error}.</translation>
    </message>
</context>
<context>
    <name>FileTile</name>
    <message>
        <source>Lohista fail e‑kirja, kausta või mälupulgale</source>
        <translation>Drag the file into an email, a folder or a USB stick</translation>
    </message>
    <message>
        <source>Seda faili ei ole enam kaustas.</source>
        <translation>This file is no longer in the folder.</translation>
    </message>
</context>
<context>
    <name>FileViewer</name>
    <message>
        <source>Sulge</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>FilesCard</name>
    <message>
        <source>Failid</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Faile ei ole.</source>
        <translation>There are no files.</translation>
    </message>
    <message>
        <source>Lisa fail</source>
        <translation>Add a file</translation>
    </message>
    <message>
        <source>Laste toimikud</source>
        <translation>Children’s files</translation>
    </message>
    <message>
        <source>Ootab juhi kinnitust</source>
        <translation>Waiting for the head’s approval</translation>
    </message>
</context>
<context>
    <name>FilesField</name>
    <message>
        <source>Lisa fail</source>
        <translation>Add a file</translation>
    </message>
    <message>
        <source>Eemalda</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Eemalda fail {title}</source>
        <translation>Remove the file {title}</translation>
    </message>
</context>
<context>
    <name>FinalPage</name>
    <message>
        <source>Lõpphindamine</source>
        <translation>Final evaluation</translation>
    </message>
    <message>
        <source>Ei küsitud</source>
        <translation>Not asked</translation>
    </message>
    <message>
        <source>Vaata läbi kõik eesmärgid, ka need, mis ei täitunud.</source>
        <translation>Go through all goals, including those not reached.</translation>
    </message>
    <message>
        <source>Kirjuta, mis last aitas: sellest on kasu järgmisel korral.</source>
        <translation>Write what helped the child: it will be of use next time.</translation>
    </message>
    <message>
        <source>Kes lõpetab</source>
        <translation>Who closes</translation>
    </message>
    <message>
        <source>Juhtumi lõpetab selle põhjal {head}.</source>
        <translation>The {head} closes the case on the basis of this evaluation.</translation>
    </message>
    <message>
        <source>Juhtumi lõpetab selle põhjal {coordinator} või {head}.</source>
        <translation>The {coordinator} or the {head} closes the case on the basis of this evaluation.</translation>
    </message>
    <message>
        <source>Vali, kas eesmärgid täitusid</source>
        <translation>Choose whether the goals were reached</translation>
    </message>
    <message>
        <source>Kirjuta, mis muutus</source>
        <translation>Write what changed</translation>
    </message>
    <message>
        <source>Kuupäev</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Kas eesmärgid täitusid</source>
        <translation>Were the goals reached?</translation>
    </message>
    <message>
        <source>Mis muutus</source>
        <translation>What changed</translation>
    </message>
    <message>
        <source>Mille järgi seda näed</source>
        <translation>How you can tell</translation>
    </message>
    <message>
        <source>Mis läheb edasi</source>
        <translation>What continues</translation>
    </message>
    <message>
        <source>Mida rühmas või klassis jätkata</source>
        <translation>What to continue in the group or class</translation>
    </message>
    <message>
        <source>Kas perekond on toega rahul</source>
        <translation>Is the family satisfied with the support?</translation>
    </message>
    <message>
        <source>Küsi perekonnalt, ära arva ise</source>
        <translation>Ask the family, do not guess</translation>
    </message>
    <message>
        <source>Kuidas lõpphindamist kirjutada</source>
        <translation>How to write the final evaluation</translation>
    </message>
    <message>
        <source>Salvesta</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Loobu</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Vali töökoha liik</source>
        <translation>Choose the kind of workplace</translation>
    </message>
    <message>
        <source>Kirjuta asutuse nimi</source>
        <translation>Enter the name of the organisation</translation>
    </message>
    <message>
        <source>Vali vald või linn</source>
        <translation>Choose the municipality</translation>
    </message>
    <message>
        <source>Kirjuta oma nimi</source>
        <translation>Enter your name</translation>
    </message>
    <message>
        <source>Kirjuta kasutajanimi</source>
        <translation>Enter a user name</translation>
    </message>
</context>
<context>
    <name>FirstStartPage</name>
    <message>
        <source>Kas sulged programmi ilma taasteleheta?</source>
        <translation>Close the program without a recovery sheet?</translation>
    </message>
    <message>
        <source>Sama lehte teist korda ei tehta. Uue saad teha seadetes.</source>
        <translation>The same sheet is not made twice. You can make a new one in the settings.</translation>
    </message>
    <message>
        <source>Sulge ilma leheta</source>
        <translation>Close without the sheet</translation>
    </message>
    <message>
        <source>Jätka taastelehega</source>
        <translation>Continue with the sheet</translation>
    </message>
    <message>
        <source>Kirjuta taastelehelt {place}. rühm</source>
        <translation>Enter group {place} from the recovery sheet</translation>
    </message>
    <message>
        <source>Tagasi</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Töökoht</source>
        <translation>Workplace</translation>
    </message>
    <message>
        <source>Asutus</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Sina</source>
        <translation>About you</translation>
    </message>
    <message>
        <source>Taasteleht</source>
        <translation>Recovery sheet</translation>
    </message>
    <message>
        <source>Kus sa töötad?</source>
        <translation>Where do you work?</translation>
    </message>
    <message>
        <source>Mis asutus see on?</source>
        <translation>Which organisation is it?</translation>
    </message>
    <message>
        <source>Kes sina oled?</source>
        <translation>Who are you?</translation>
    </message>
    <message>
        <source>Pane taasteleht kindlasse kohta</source>
        <translation>Put the recovery sheet in a safe place</translation>
    </message>
    <message>
        <source>Kõik, mis sa siia kirjutad, jääb krüptitult ainult sellesse arvutisse.</source>
        <translation>Everything you enter here is encrypted and stays on this computer only.</translation>
    </message>
    <message>
        <source>Need andmed lähevad üleandmispakettidele ja kontaktkaardile.</source>
        <translation>These details go on handover packages and the contact card.</translation>
    </message>
    <message>
        <source>Sina saad esimesena kõik õigused. Kolleegid lisad hiljem seadetes.</source>
        <translation>As the first person you get all rights. You add colleagues later in the settings.</translation>
    </message>
    <message>
        <source>Andmehoidla on valmis. Jäänud on üks samm.</source>
        <translation>The data store is ready. One step is left.</translation>
    </message>
    <message>
        <source>Edasi: asutus</source>
        <translation>Next: organisation</translation>
    </message>
    <message>
        <source>Edasi: sina</source>
        <translation>Next: about you</translation>
    </message>
    <message>
        <source>Loo andmehoidla</source>
        <translation>Create the data store</translation>
    </message>
    <message>
        <source>Alusta tööd</source>
        <translation>Start work</translation>
    </message>
    <message>
        <source>Paranda märgitud kohad</source>
        <translation>Correct the marked fields</translation>
    </message>
    <message>
        <source>Loon andmehoidla</source>
        <translation>Creating the data store</translation>
    </message>
    <message>
        <source>Töökoha liik</source>
        <translation>Kind of workplace</translation>
    </message>
    <message>
        <source>Selle järgi seab programm sõnad ja lehed. Hiljem seda muuta ei saa.</source>
        <translation>This decides the program’s words and pages. It cannot be changed later.</translation>
    </message>
    <message>
        <source>Asutuse nimi</source>
        <translation>Name of the organisation</translation>
    </message>
    <message>
        <source>Nagu see on asutuse kirjadel</source>
        <translation>As on its letters</translation>
    </message>
    <message>
        <source>Vald või linn</source>
        <translation>Municipality</translation>
    </message>
    <message>
        <source>Omavalitsused, mida asutus teenindab</source>
        <translation>Municipalities that the organisation serves</translation>
    </message>
    <message>
        <source>Rühmad või klassid</source>
        <translation>Groups or classes</translation>
    </message>
    <message>
        <source>Iga nimi eraldi reale. Saad neid hiljem lisada.</source>
        <translation>Each name on its own line. You can add more later.</translation>
    </message>
    <message>
        <source>Registrikood</source>
        <translation>Registry code</translation>
    </message>
    <message>
        <source>8 numbrit</source>
        <translation>8 digits</translation>
    </message>
    <message>
        <source>Telefon</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>E‑post</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Sinu nimi</source>
        <translation>Your name</translation>
    </message>
    <message>
        <source>Amet</source>
        <translation>Job title</translation>
    </message>
    <message>
        <source>Kasutajanimi</source>
        <translation>User name</translation>
    </message>
    <message>
        <source>Selle valid iga kord, kui andmed avad. Sobib eesnimi.</source>
        <translation>You choose it every time you open the data. Your first name will do.</translation>
    </message>
    <message>
        <source>Kui paroolifraas ununeb, avab andmed ainult taasteleht. Prindi kaks lehte ja hoia neid lukus eri kohtades.</source>
        <translation>If the passphrase is forgotten, only the recovery sheet opens the data. Print two sheets and keep them locked in different places.</translation>
    </message>
    <message>
        <source>Kui salvestasid faili, prindi see ja kustuta fail: kellel on leht, sellel on andmed.</source>
        <translation>If you saved a file, print it and delete it: whoever has the sheet has the data.</translation>
    </message>
    <message>
        <source>Rühm taastelehelt</source>
        <translation>Group from the recovery sheet</translation>
    </message>
</context>
<context>
    <name>Folders</name>
    <message>
        <source>Kontaktkaart</source>
        <translation>Contact card</translation>
    </message>
    <message>
        <source>Kontaktide kataloog</source>
        <translation>Contact directory</translation>
    </message>
    <message>
        <source>Suletud pakett</source>
        <translation>Sealed package</translation>
    </message>
    <message>
        <source>Kaust on olemas.</source>
        <translation>The folder is there.</translation>
    </message>
    <message>
        <source>Kausta praegu ei ole. Ühenda mälupulk või võrgukaust.</source>
        <translation>The folder is not there now. Connect the USB stick or the network folder.</translation>
    </message>
    <message>
        <source>See on viit teise kausta. Vali päris kaust.</source>
        <translation>This is a link to another folder. Choose the folder itself.</translation>
    </message>
    <message>
        <source>Kausta ei saa praegu lugeda. Programm proovib ise uuesti.</source>
        <translation>The folder cannot be read now. The program tries again by itself.</translation>
    </message>
    <message>
        <source>Palu saatjal fail uuesti kausta panna.</source>
        <translation>Ask the sender to put the file into the folder again.</translation>
    </message>
    <message>
        <source>Kõik failid on loetud.</source>
        <translation>All files have been read.</translation>
    </message>
</context>
<context>
    <name>FoldersCard</name>
    <message>
        <source>Kausta ei ole valitud.</source>
        <translation>No folder is chosen.</translation>
    </message>
    <message>
        <source>Kuhu sellele saajale failid panna?</source>
        <translation>Where should files for this recipient be put?</translation>
    </message>
    <message>
        <source>Kust tulevad selle saatja failid?</source>
        <translation>Where do files from this sender arrive?</translation>
    </message>
    <message>
        <source>Siia pandud fail on teel. Käes on see siis, kui tuleb vastus.</source>
        <translation>A file put here is on its way. It has arrived when an answer comes.</translation>
    </message>
    <message>
        <source>Programm vaatab kausta ise. Failid näed lehel Saabunud.</source>
        <translation>The program checks the folder by itself. The files appear on the Inbox page.</translation>
    </message>
    <message>
        <source>Kaust on valitud: {path}</source>
        <translation>The folder is chosen: {path}</translation>
    </message>
    <message>
        <source>Kaustad failide jaoks</source>
        <translation>Folders for files</translation>
    </message>
    <message>
        <source>Kui teil on ühine kaust, näeb programm sinna tulnud faile ise. Sobib võrgukaust, mälupulk või sünkroonitav kaust.</source>
        <translation>If you share a folder, the program notices files that arrive there. A network folder, a USB stick or a synchronised folder will do.</translation>
    </message>
    <message>
        <source>Saatmiseks</source>
        <translation>For sending</translation>
    </message>
    <message>
        <source>Vali saatmise kaust</source>
        <translation>Choose the folder for sending</translation>
    </message>
    <message>
        <source>Loobu saatmise kaustast</source>
        <translation>Stop using the folder for sending</translation>
    </message>
    <message>
        <source>Saabumiseks</source>
        <translation>For receiving</translation>
    </message>
    <message>
        <source>Vali saabumise kaust</source>
        <translation>Choose the folder for receiving</translation>
    </message>
    <message>
        <source>Loobu saabumise kaustast</source>
        <translation>Stop using the folder for receiving</translation>
    </message>
</context>
<context>
    <name>FoldersWaiting</name>
    <message>
        <source>Kaustades ootab</source>
        <translation>Waiting in folders</translation>
    </message>
    <message>
        <source>Ava ja kontrolli</source>
        <translation>Open and check</translation>
    </message>
    <message>
        <source>Jäta kõrvale</source>
        <translation>Put aside</translation>
    </message>
    <message>
        <source>Kaust: {contact}</source>
        <translation>Folder: {contact}</translation>
    </message>
</context>
<context>
    <name>Forms</name>
    <message>
        <source>mustand</source>
        <translation>draft</translation>
    </message>
    <message>
        <source>kasutusel</source>
        <translation>in use</translation>
    </message>
    <message>
        <source>kasutusest võetud</source>
        <translation>withdrawn</translation>
    </message>
    <message>
        <source>Koht „{place}” ei sobi.</source>
        <translation>The place “{place}” does not fit.</translation>
    </message>
    <message>
        <source>Vormi ei lisatud. Paranda fail ja lisa see uuesti.</source>
        <translation>The form was not added. Correct the file and add it again.</translation>
    </message>
    <message>
        <source>Seda faili ei saanud lugeda.</source>
        <translation>This file could not be read.</translation>
    </message>
    <message>
        <source>Fail on suurem kui 256 kB.</source>
        <translation>The file is larger than 256 kB.</translation>
    </message>
    <message>
        <source>Fail ei ole UTF-8 tekst.</source>
        <translation>The file is not UTF-8 text.</translation>
    </message>
    <message>
        <source>Fail ei ole JSON: viga on real {line}, veerus {column}.</source>
        <translation>The file is not JSON: the error is in line {line}, column {column}.</translation>
    </message>
    <message>
        <source>Faili sisu peab olema üks JSON-objekt.</source>
        <translation>The file must hold one JSON object.</translation>
    </message>
    <message>
        <source>Fail on liiga sügavalt pesastatud (koht „{place}”).</source>
        <translation>The file is nested too deep (at “{place}”).</translation>
    </message>
    <message>
        <source>Nimi „{place}” on samas kohas kaks korda.</source>
        <translation>The name “{place}” appears twice in the same place.</translation>
    </message>
    <message>
        <source>See vorm vajab programmi uuemat versiooni (koht „{place}”).</source>
        <translation>This form needs a newer version of the program (at “{place}”).</translation>
    </message>
    <message>
        <source>Kohas „{place}” peab olema JSON Schema draft 2020-12.</source>
        <translation>At “{place}” there must be JSON Schema draft 2020-12.</translation>
    </message>
    <message>
        <source>Kohas „{place}” peab olema urn:hop:form:nimi:number.</source>
        <translation>At “{place}” there must be urn:hop:form:name:number.</translation>
    </message>
    <message>
        <source>Selle nimega vorm on programmis olemas. Anna kohas „{place}” teine nimi.</source>
        <translation>The program already has a form with this name. Give another name at “{place}”.</translation>
    </message>
    <message>
        <source>See versioon on juba lisatud. Suurenda kohas „{place}” numbrit.</source>
        <translation>This version was added already. Raise the number at “{place}”.</translation>
    </message>
    <message>
        <source>Vormis ei ole ühtegi küsimust (koht „{place}”).</source>
        <translation>The form has no questions (at “{place}”).</translation>
    </message>
    <message>
        <source>Vormis on üle 200 küsimuse (koht „{place}”).</source>
        <translation>The form has more than 200 questions (at “{place}”).</translation>
    </message>
    <message>
        <source>Viidet kohas „{place}” ei loeta: kogu vorm peab olema samas failis.</source>
        <translation>The reference at “{place}” is not followed: the whole form must be in one file.</translation>
    </message>
    <message>
        <source>Avaldist kohas „{place}” ei kontrollita. Kirjelda nõuet juhises.</source>
        <translation>The pattern at “{place}” is not checked. Describe what is wanted in the guidance.</translation>
    </message>
    <message>
        <source>Programm ei tunne võtit „{place}”.</source>
        <translation>The program does not know the keyword “{place}”.</translation>
    </message>
    <message>
        <source>Programm ei oska sellist küsimust näidata: „{place}”.</source>
        <translation>The program cannot show such a question: “{place}”.</translation>
    </message>
    <message>
        <source>Väärtus kohas „{place}” ei sobi.</source>
        <translation>The value at “{place}” does not fit.</translation>
    </message>
    <message>
        <source>Küsimust „{place}” ei ole vormis.</source>
        <translation>The question “{place}” is not in the form.</translation>
    </message>
    <message>
        <source>Küsimuse „{place}” allikat x-from programm ei tunne.</source>
        <translation>The program does not know the x-from source of the question “{place}”.</translation>
    </message>
    <message>
        <source>Osa „{place}” on teise osa sees. Too see eraldi osaks.</source>
        <translation>The section “{place}” is inside another section. Make it a separate one.</translation>
    </message>
    <message>
        <source>Tingimus „{place}” muudab osa, mis on vormis juba olemas.</source>
        <translation>The condition “{place}” changes a section that the form has already.</translation>
    </message>
    <message>
        <source>Tingimusel „{place}” peavad olema if ja then.</source>
        <translation>The condition “{place}” must have if and then.</translation>
    </message>
    <message>
        <source>Koht „{place}” ei ole kehtiv JSON Schema.</source>
        <translation>The place “{place}” is not valid JSON Schema.</translation>
    </message>
    <message>
        <source>Nimes „{place}” tohivad olla ladina tähed, numbrid, - ja _.</source>
        <translation>The name “{place}” may hold Latin letters, digits, - and _.</translation>
    </message>
    <message>
        <source>Koht „{place}” on puudu või tühi.</source>
        <translation>The place “{place}” is missing or empty.</translation>
    </message>
    <message>
        <source>Tekst kohas „{place}” on liiga pikk või ei ole tekst.</source>
        <translation>The text at “{place}” is too long or is not text.</translation>
    </message>
    <message>
        <source>vormistatud, versioon {number}</source>
        <translation>finished, version {number}</translation>
    </message>
    <message>
        <source>uue versiooni mustand</source>
        <translation>draft of a new version</translation>
    </message>
</context>
<context>
    <name>FormsPart</name>
    <message>
        <source>Vormid</source>
        <translation>Forms</translation>
    </message>
    <message>
        <source>Võta kasutusele</source>
        <translation>Put into use</translation>
    </message>
    <message>
        <source>Muuda mustandiks</source>
        <translation>Make it a draft</translation>
    </message>
    <message>
        <source>Võta kasutusest</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>Salvesta failina</source>
        <translation>Save as a file</translation>
    </message>
    <message>
        <source>asutuse oma</source>
        <translation>your own</translation>
    </message>
    <message>
        <source>Versioon {number}</source>
        <translation>Version {number}</translation>
    </message>
    <message>
        <source>See vorm on programmi osa. Salvesta see failina ja tee oma vorm.</source>
        <translation>This form is part of the program. Save it as a file and make your own form.</translation>
    </message>
    <message>
        <source>Seda vormi näed ainult sina. Proovi seda lapse lehel.</source>
        <translation>Only you see this form. Try it on a child’s page.</translation>
    </message>
    <message>
        <source>Seda vormi täidavad kõik, kes lapsega töötavad.</source>
        <translation>Everyone who works with a child fills in this form.</translation>
    </message>
    <message>
        <source>Uusi dokumente selle vormiga ei alga. Vanad jäävad.</source>
        <translation>No new documents can be made from this form. The old ones stay.</translation>
    </message>
    <message>
        <source>Dokumendivorm (*.json)</source>
        <translation>Document form (*.json)</translation>
    </message>
    <message>
        <source>Vali vormi fail</source>
        <translation>Choose the file of a form</translation>
    </message>
    <message>
        <source>Vorm „{title}” on lisatud mustandina.</source>
        <translation>The form “{title}” was added as a draft.</translation>
    </message>
    <message>
        <source>Proovi seda lapse lehel ja võta siis kasutusele.</source>
        <translation>Try it on a child’s page, then put it into use.</translation>
    </message>
    <message>
        <source>Vorm on kasutusel.</source>
        <translation>The form is in use.</translation>
    </message>
    <message>
        <source>Vorm on mustand.</source>
        <translation>The form is a draft.</translation>
    </message>
    <message>
        <source>Vorm on kasutusest võetud.</source>
        <translation>The form is withdrawn.</translation>
    </message>
    <message>
        <source>Salvesta vorm</source>
        <translation>Save the form</translation>
    </message>
    <message>
        <source>Vorm on salvestatud.</source>
        <translation>The form is saved.</translation>
    </message>
    <message>
        <source>Muuda faili ja lisa see siis siin oma vormina.</source>
        <translation>Change the file and then add it here as your own form.</translation>
    </message>
    <message>
        <source>Neid vorme saab täita lapse või juhtumi lehel. Oma vormi lisad failist.</source>
        <translation>These forms are filled in on a child’s or case’s page. Add your own from a file.</translation>
    </message>
    <message>
        <source>Lisa vorm failist</source>
        <translation>Add a form from a file</translation>
    </message>
</context>
<context>
    <name>FreeText</name>
    <message numerus="yes">
        <source>%n tähemärki liiga palju</source>
        <translation>
            <numerusform>%n character too many</numerusform>
            <numerusform>%n characters too many</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Alles %n tähemärki</source>
        <translation>
            <numerusform>%n character left</numerusform>
            <numerusform>%n characters left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GaugeFields</name>
    <message>
        <source>Hindamata</source>
        <translation>Not rated</translation>
    </message>
</context>
<context>
    <name>GaugeForm</name>
    <message>
        <source>Kust laps alustab</source>
        <translation>Where the child starts</translation>
    </message>
    <message>
        <source>Mõõtühik</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Näiteks minutit või sõna. Jäta tühjaks, kui mõõdad skaala astmetes.</source>
        <translation>For example minutes or words. Leave it empty when you measure in steps of the scale.</translation>
    </message>
    <message>
        <source>Arv alguses</source>
        <translation>Number at the start</translation>
    </message>
    <message>
        <source>Siht arvuna</source>
        <translation>Target as a number</translation>
    </message>
</context>
<context>
    <name>GoalCard</name>
    <message>
        <source>Muuda</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Muuda eesmärki: {title}</source>
        <translation>Change the goal: {title}</translation>
    </message>
    <message>
        <source>Algne olukord</source>
        <translation>Starting point</translation>
    </message>
    <message>
        <source>Takistab</source>
        <translation>What gets in the way</translation>
    </message>
    <message>
        <source>Tegevused</source>
        <translation>Activities</translation>
    </message>
</context>
<context>
    <name>GoalChart</name>
    <message>
        <source>Mõõtmiste graafik</source>
        <translation>Chart of measurements</translation>
    </message>
    <message>
        <source>Algus</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Siht</source>
        <translation>Target</translation>
    </message>
</context>
<context>
    <name>GoalPage</name>
    <message>
        <source>Eesmärki on pärast sinu mustandit muudetud.</source>
        <translation>The goal was changed after your draft.</translation>
    </message>
    <message>
        <source>Viska mustand ära</source>
        <translation>Discard the draft</translation>
    </message>
    <message>
        <source>Sinu tekst on alles. Kui see peab kehtima, salvesta see.</source>
        <translation>Your text is safe. Save it if it should replace the newer one.</translation>
    </message>
    <message>
        <source>Hindamata</source>
        <translation>Not rated</translation>
    </message>
    <message>
        <source>Eesmärk</source>
        <translation>Goal</translation>
    </message>
    <message>
        <source>Uus eesmärk</source>
        <translation>New goal</translation>
    </message>
    <message>
        <source>Ütleb, mida laps teeb, mitte mida ta ei tee.</source>
        <translation>Says what the child does, not what the child does not do.</translation>
    </message>
    <message>
        <source>Muutust saab näha või kokku lugeda.</source>
        <translation>The change can be seen or counted.</translation>
    </message>
    <message>
        <source>On saavutatav mõne kuuga.</source>
        <translation>Can be reached in a few months.</translation>
    </message>
    <message>
        <source>Pärast salvestamist</source>
        <translation>After saving</translation>
    </message>
    <message>
        <source>Muudetud plaani kinnitab {head} uuesti.</source>
        <translation>A changed plan is approved again by the {head}.</translation>
    </message>
    <message>
        <source>Kirjuta, mida laps hakkab tegema</source>
        <translation>Write what the child will do</translation>
    </message>
    <message>
        <source>Kirjelda skaala kõik viis astet või jäta tühjaks</source>
        <translation>Describe all five steps of the scale or leave them empty</translation>
    </message>
    <message>
        <source>Kirjelda enne skaala viis astet</source>
        <translation>First describe the five steps of the scale</translation>
    </message>
    <message>
        <source>Kas kustutad eesmärgi?</source>
        <translation>Delete the goal?</translation>
    </message>
    <message>
        <source>Koos sellega kustuvad skaala ja tegevused. Tagasi võtta ei saa.</source>
        <translation>Its scale and activities are deleted with it. This cannot be undone.</translation>
    </message>
    <message>
        <source>Kustuta eesmärk</source>
        <translation>Delete the goal</translation>
    </message>
    <message>
        <source>Jäta alles</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Mida laps hakkab tegema. Kirjuta nii, et muutust on näha.</source>
        <translation>What the child will do. Write it so that a change can be seen.</translation>
    </message>
    <message>
        <source>Algne olukord</source>
        <translation>Starting point</translation>
    </message>
    <message>
        <source>Kuidas on praegu</source>
        <translation>How things are now</translation>
    </message>
    <message>
        <source>Mis takistab</source>
        <translation>What gets in the way</translation>
    </message>
    <message>
        <source>Mis olukorras läheb lapsel raskeks</source>
        <translation>In which situations it becomes hard for the child</translation>
    </message>
    <message>
        <source>Eesmärgi skaala (soovi korral)</source>
        <translation>Goal scale (optional)</translation>
    </message>
    <message>
        <source>Tegevused</source>
        <translation>Activities</translation>
    </message>
    <message>
        <source>Hea eesmärk</source>
        <translation>A good goal</translation>
    </message>
    <message>
        <source>Salvesta eesmärk</source>
        <translation>Save the goal</translation>
    </message>
    <message>
        <source>Loobu</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>GoalProgress</name>
    <message>
        <source>Päev</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Tulemus</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Kes</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Märkus</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Mõõtmised</source>
        <translation>Measurements</translation>
    </message>
    <message>
        <source>Mõõtmised: {goal}</source>
        <translation>Measurements: {goal}</translation>
    </message>
    <message>
        <source>Ei lähe arvesse: {reason}</source>
        <translation>Does not count: {reason}</translation>
    </message>
</context>
<context>
    <name>GoingRow</name>
    <message>
        <source>Läheb alati kaasa</source>
        <translation>Always included</translation>
    </message>
</context>
<context>
    <name>GroupsPart</name>
    <message>
        <source>Lisa uus</source>
        <translation>Add a new one</translation>
    </message>
    <message>
        <source>Lisa</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Lisa rühm</source>
        <translation>Add a group</translation>
    </message>
    <message>
        <source>Lisa klass</source>
        <translation>Add a class</translation>
    </message>
    <message>
        <source>Lisa rühm või klass</source>
        <translation>Add a group or class</translation>
    </message>
    <message>
        <source>Muuda nime</source>
        <translation>Change the name</translation>
    </message>
    <message>
        <source>Salvesta nimi</source>
        <translation>Save the name</translation>
    </message>
    <message>
        <source>Kirjuta nimi</source>
        <translation>Enter a name</translation>
    </message>
    <message>
        <source>{name} on salvestatud.</source>
        <translation>{name} is saved.</translation>
    </message>
    <message>
        <source>Nimi</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kuhu see kuulub</source>
        <translation>Where it belongs</translation>
    </message>
    <message>
        <source>Loobu</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>GuardianForm</name>
    <message>
        <source>Nimi</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kes ta lapsele on</source>
        <translation>Relation to the child</translation>
    </message>
    <message>
        <source>Näiteks ema, isa või vanaema</source>
        <translation>For example mother, father or grandmother</translation>
    </message>
    <message>
        <source>Hooldusõigus</source>
        <translation>Custody</translation>
    </message>
    <message>
        <source>On lapse seaduslik esindaja</source>
        <translation>Is the child’s legal representative</translation>
    </message>
    <message>
        <source>Telefon</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>E‑post</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Suhtluskeel</source>
        <translation>Language of contact</translation>
    </message>
    <message>
        <source>Eemalda isik</source>
        <translation>Remove person</translation>
    </message>
</context>
<context>
    <name>GuardiansCard</name>
    <message>
        <source>Last kasvatavad isikud</source>
        <translation>People raising the child</translation>
    </message>
    <message>
        <source>seaduslik esindaja</source>
        <translation>legal representative</translation>
    </message>
    <message>
        <source>ei ole seaduslik esindaja</source>
        <translation>not a legal representative</translation>
    </message>
    <message>
        <source>suhtluskeel: {language}</source>
        <translation>language of contact: {language}</translation>
    </message>
</context>
<context>
    <name>GuardiansField</name>
    <message>
        <source>Lisa isik</source>
        <translation>Add a person</translation>
    </message>
    <message>
        <source>{number}. isik</source>
        <translation>Person {number}</translation>
    </message>
    <message>
        <source>Kirjuta isiku nimi</source>
        <translation>Enter the person’s name</translation>
    </message>
</context>
<context>
    <name>Handover</name>
    <message>
        <source>Anna tagasivõtmise fail saajale. Juhtum on sinu käes, kuni vastus tuleb.</source>
        <translation>Give the withdrawal file to the recipient. The case is with you until the answer comes.</translation>
    </message>
    <message>
        <source>Vastuse tähtaeg oli {day}. Helista saajale ja kirjuta vajadusel sama fail uuesti.</source>
        <translation>The answer was due {day}. Call the recipient and save the same file again if needed.</translation>
    </message>
    <message>
        <source>Pakett on suletud ja alles siin. Kirjuta see failina mälupulgale või kausta.</source>
        <translation>The package is sealed and kept here. Save it as a file on a USB stick or in a folder.</translation>
    </message>
    <message>
        <source>Fail läheb saajale tema kausta kaudu. Oota vastust: see tuleb lehele Saabunud.</source>
        <translation>The file reaches the recipient through their folder. Wait for the answer: it comes to the Inbox page.</translation>
    </message>
    <message>
        <source>Anna fail saajale mälupulgal või saada e‑kirjaga. Siis märgi siin, kuidas see läks.</source>
        <translation>Give the file to the recipient on a USB stick or send it by email. Then note here how it went.</translation>
    </message>
    <message>
        <source>Oota kättesaamiskinnitust ja ava see lehel Saabunud. Kui fail läks kaduma, kirjuta sama fail uuesti.</source>
        <translation>Wait for the receipt and open it on the Inbox page. If the file was lost, save the same file again.</translation>
    </message>
    <message>
        <source>Anna see fail ka neile, kes said teadmiseks.</source>
        <translation>Give this file to those who were informed as well.</translation>
    </message>
    <message>
        <source>Anna sama fail kõigile, kes on loetelus „Avada saavad”.</source>
        <translation>Give the same file to everybody listed under “Can be opened by”.</translation>
    </message>
    <message>
        <source>Kirjuta tagasivõtmise fail</source>
        <translation>Save the withdrawal file</translation>
    </message>
    <message>
        <source>Kirjuta fail</source>
        <translation>Save the file</translation>
    </message>
    <message>
        <source>Kirjuta sama fail uuesti</source>
        <translation>Save the same file again</translation>
    </message>
    <message>
        <source>Üleandmine katkestati enne paketi sulgemist</source>
        <translation>The handover was cancelled before the package was sealed</translation>
    </message>
    <message>
        <source>{name} võttis juhtumi vastu</source>
        <translation>{name} accepted the case</translation>
    </message>
    <message>
        <source>{name} küsib enne vastuvõtmist täpsustusi</source>
        <translation>{name} has questions before accepting</translation>
    </message>
    <message>
        <source>{name} ei võtnud juhtumit vastu</source>
        <translation>{name} declined the case</translation>
    </message>
    <message>
        <source>Üleandmine on tagasi võetud</source>
        <translation>The handover is withdrawn</translation>
    </message>
    <message>
        <source>Juhtumi eest vastutab nüüd {name}. Sina saad juhtumit lugeda, aga mitte muuta.</source>
        <translation>{name} is now responsible for the case. You can read the case but not change it.</translation>
    </message>
    <message>
        <source>Juhtum on sinu käes. Vasta küsimustele uue üleandmisega.</source>
        <translation>The case is with you. Answer the questions with a new handover.</translation>
    </message>
    <message>
        <source>Juhtum on sinu käes. Loe põhjust ja otsusta, kuidas edasi.</source>
        <translation>The case is with you. Read the reason and decide what to do next.</translation>
    </message>
    <message>
        <source>Juhtum on sinu käes. Kui vaja, alusta uut üleandmist.</source>
        <translation>The case is with you. Start a new handover if needed.</translation>
    </message>
    <message>
        <source>Alusta uut üleandmist</source>
        <translation>Start a new handover</translation>
    </message>
    <message>
        <source>Vaata juhtumit</source>
        <translation>See the case</translation>
    </message>
    <message>
        <source>Kes teab parooli</source>
        <translation>Whoever knows the password</translation>
    </message>
    <message>
        <source>Sinu asutus ({house})</source>
        <translation>Your organisation ({house})</translation>
    </message>
    <message>
        <source>Vabasta seal ruumi või vali teine koht ja proovi uuesti.</source>
        <translation>Free some space there or choose another place, and try again.</translation>
    </message>
    <message>
        <source>Kontrolli, kas mälupulk on küljes, või vali teine koht.</source>
        <translation>Check that the USB stick is plugged in, or choose another place.</translation>
    </message>
</context>
<context>
    <name>HandoverBasis</name>
    <message>
        <source>Mis on juba kirjas</source>
        <translation>Already on record</translation>
    </message>
    <message>
        <source>Kirjuta, miks annad juhtumi üle</source>
        <translation>Write why you are handing the case over</translation>
    </message>
    <message>
        <source>Kirjuta, kes ja millal nõusoleku andis</source>
        <translation>Write who gave consent and when</translation>
    </message>
    <message>
        <source>Vali, kas last kasvatav isik teab</source>
        <translation>Choose whether the person raising the child knows</translation>
    </message>
    <message>
        <source>Kirjuta, kuidas ja millal teavitad</source>
        <translation>Write how and when you will inform them</translation>
    </message>
    <message>
        <source>Kes ja millal nõusoleku andis?</source>
        <translation>Who gave consent and when?</translation>
    </message>
    <message>
        <source>Alus täpsemalt</source>
        <translation>Legal basis in detail</translation>
    </message>
    <message>
        <source>Miks ei ole ja millal teavitad?</source>
        <translation>Why not, and when will you inform them?</translation>
    </message>
    <message>
        <source>Kellega ja millal kokku leppisid?</source>
        <translation>Who did you agree it with, and when?</translation>
    </message>
    <message>
        <source>Kuidas ja millal teavitasid?</source>
        <translation>How and when did you inform them?</translation>
    </message>
    <message>
        <source>Miks annad juhtumi üle?</source>
        <translation>Why are you handing the case over?</translation>
    </message>
    <message>
        <source>Kirjuta, mida on juba tehtud ja mida ootad saajalt.</source>
        <translation>Write what has been done and what you expect from the recipient.</translation>
    </message>
    <message>
        <source>Mille alusel andmed lähevad?</source>
        <translation>On what legal basis is the data sent?</translation>
    </message>
    <message>
        <source>Kui seadus saatmist ei luba, on vaja vanema nõusolekut.</source>
        <translation>Where no law allows the sending, the parent’s consent is needed.</translation>
    </message>
    <message>
        <source>Kas last kasvatav isik teab üleandmisest?</source>
        <translation>Does the person raising the child know of the handover?</translation>
    </message>
    <message>
        <source>Üldjuhul räägitakse talle kohe (LasteKS § 22). Kui see võib last ohustada, küsi lastekaitselt nõu.</source>
        <translation>As a rule they are told at once (LasteKS § 22). If that may endanger the child, ask child protection.</translation>
    </message>
    <message>
        <source>Mis päevaks ootad vastust?</source>
        <translation>By when do you expect an answer?</translation>
    </message>
</context>
<context>
    <name>HandoverCheck</name>
    <message>
        <source>Saaja</source>
        <translation>Recipient</translation>
    </message>
    <message>
        <source>Sisu</source>
        <translation>Contents</translation>
    </message>
    <message>
        <source>Alus ja teavitamine</source>
        <translation>Basis and informing the family</translation>
    </message>
    <message>
        <source>Kinnitus</source>
        <translation>Approval</translation>
    </message>
    <message>
        <source>Digiallkiri</source>
        <translation>Digital signature</translation>
    </message>
    <message>
        <source>Soovi korral allkirjasta kokkuvõte enne sulgemist. Siis läheb see kaasa.</source>
        <translation>If you wish, sign the summary before sealing. Then it is included.</translation>
    </message>
    <message>
        <source>Allkirjasta DigiDoc4-s</source>
        <translation>Sign with DigiDoc4</translation>
    </message>
    <message>
        <source>Asutus</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Kontaktisik</source>
        <translation>Contact person</translation>
    </message>
    <message>
        <source>Kontrollkood</source>
        <translation>Control code</translation>
    </message>
    <message>
        <source>Teadmiseks ka</source>
        <translation>Also for information</translation>
    </message>
    <message>
        <source>Loevad ID‑kaardiga</source>
        <translation>Read with an ID card</translation>
    </message>
    <message>
        <source>Parool</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Kirjutad sulgemisel</source>
        <translation>You type it when sealing</translation>
    </message>
    <message>
        <source>Muuda</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Muuda: {title}</source>
        <translation>Change: {title}</translation>
    </message>
    <message>
        <source>Jääb siia: {part}</source>
        <translation>Stays here: {part}</translation>
    </message>
    <message numerus="yes">
        <source>%n kaitstud tähelepanekut</source>
        <translation>
            <numerusform>%n protected observation</numerusform>
            <numerusform>%n protected observations</numerusform>
        </translation>
    </message>
    <message>
        <source>Läheb kaasa</source>
        <translation>Goes into the package</translation>
    </message>
    <message>
        <source>Jääb alati siia</source>
        <translation>Always stays here</translation>
    </message>
    <message>
        <source>Põhjus</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Andmete alus</source>
        <translation>Legal basis</translation>
    </message>
    <message>
        <source>Täpsemalt</source>
        <translation>In detail</translation>
    </message>
    <message>
        <source>Teavitamine</source>
        <translation>Family informed</translation>
    </message>
    <message>
        <source>Kuidas</source>
        <translation>How</translation>
    </message>
    <message>
        <source>Vastust ootad</source>
        <translation>Answer expected by</translation>
    </message>
    <message>
        <source>Seis</source>
        <translation>State</translation>
    </message>
    <message>
        <source>{head} ei ole veel kinnitanud</source>
        <translation>The {head} has not approved it yet</translation>
    </message>
    <message>
        <source>Kinnitas</source>
        <translation>Approved by</translation>
    </message>
    <message>
        <source>Millal</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Kokkuvõte, mida saaja loeb</source>
        <translation>The summary that the recipient reads</translation>
    </message>
</context>
<context>
    <name>HandoverPage</name>
    <message>
        <source>Juhtum</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>Üleandmised</source>
        <translation>Handovers</translation>
    </message>
    <message>
        <source>Üleandmine: {child}</source>
        <translation>Handover: {child}</translation>
    </message>
</context>
<context>
    <name>HandoverParts</name>
    <message>
        <source>Vanem ei andnud nõusolekut</source>
        <translation>The parent did not consent</translation>
    </message>
    <message>
        <source>Saaja ei vaja seda oma tööks</source>
        <translation>The recipient does not need it for their work</translation>
    </message>
    <message>
        <source>Puudutab teisi inimesi</source>
        <translation>It concerns other people</translation>
    </message>
    <message>
        <source>Info on vananenud</source>
        <translation>The information is out of date</translation>
    </message>
    <message numerus="yes">
        <source>%n kaitstud tähelepanekut</source>
        <translation>
            <numerusform>%n protected observation</numerusform>
            <numerusform>%n protected observations</numerusform>
        </translation>
    </message>
    <message>
        <source>Lapse ohust teatad lastekaitsele eraldi: see ei lähe juhtumiga kaasa</source>
        <translation>A child in danger is reported to child protection separately: that does not go with the case</translation>
    </message>
    <message numerus="yes">
        <source>%n kirjet</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message>
        <source>Eemalda linnuke sellelt, mida saaja oma tööks ei vaja. Siis küsib programm põhjust, ja see jääb üleandmise juurde.</source>
        <translation>Untick what the recipient does not need. You are then asked why, and the reason stays with the handover.</translation>
    </message>
    <message>
        <source>Paketi osad</source>
        <translation>Parts of the package</translation>
    </message>
</context>
<context>
    <name>HandoverRecipient</name>
    <message>
        <source>Kontaktides ei ole veel valda ega linna. Palu sealt kontaktkaardi fail.</source>
        <translation>There is no municipality among your contacts yet. Ask it for its contact card file.</translation>
    </message>
    <message>
        <source>Ava kontaktid</source>
        <translation>Open contacts</translation>
    </message>
    <message>
        <source>Saajad</source>
        <translation>Recipients</translation>
    </message>
    <message>
        <source>Lapse kodu on mujal: {places}. Kontrolli, kas saaja on õige.</source>
        <translation>The child’s home is elsewhere: {places}. Check that the recipient is right.</translation>
    </message>
    <message>
        <source>Lapsel on kodu ka siin: {places}. Kaalu, kas anda sinna teada.</source>
        <translation>The child also has a home here: {places}. Consider telling them too.</translation>
    </message>
    <message>
        <source>Sertifikaat kehtib kuni {day}</source>
        <translation>Certificate valid until {day}</translation>
    </message>
    <message>
        <source>Võrdle koodi</source>
        <translation>Compare the code</translation>
    </message>
    <message>
        <source>Vaata kontakti</source>
        <translation>See the contact</translation>
    </message>
    <message>
        <source>Lisa teisi lugejaid</source>
        <translation>Add other readers</translation>
    </message>
    <message>
        <source>Kes veel paketti loeb?</source>
        <translation>Who else reads the package?</translation>
    </message>
    <message>
        <source>Teadmiseks ka</source>
        <translation>Also for information</translation>
    </message>
    <message>
        <source>Nemad saavad sama faili ja näevad, kes vastutab. Vastutust küsid ainult saajalt.</source>
        <translation>They get the same file and see who is responsible. Only the recipient is asked to take over.</translation>
    </message>
    <message>
        <source>Ametnikud ID‑kaardiga</source>
        <translation>Officials with an ID card</translation>
    </message>
    <message>
        <source>Ametnik avab paketi DigiDoc4 programmis. Küsi temalt ID‑kaardi autentimise sertifikaat.</source>
        <translation>The official opens the package in DigiDoc4. Ask for the authentication certificate of the ID card.</translation>
    </message>
    <message>
        <source>Ava ka parooliga</source>
        <translation>Open with a password too</translation>
    </message>
    <message>
        <source>Viimane võimalus: parooli saab ära arvata. Kirjutad selle paketi sulgemisel.</source>
        <translation>A last resort: a password can be guessed. You type it when the package is sealed.</translation>
    </message>
</context>
<context>
    <name>HandoverState</name>
    <message>
        <source>Vaata juhtumit</source>
        <translation>See the case</translation>
    </message>
    <message>
        <source>Täiendus</source>
        <translation>Supplement</translation>
    </message>
    <message>
        <source>Kirjuta täiendus faili</source>
        <translation>Save the supplement as a file</translation>
    </message>
    <message>
        <source>Mida nüüd teha</source>
        <translation>What to do now</translation>
    </message>
    <message>
        <source>Pane saaja kausta</source>
        <translation>Put it into the recipient’s folder</translation>
    </message>
    <message>
        <source>Kirjuta fail</source>
        <translation>Save the file</translation>
    </message>
    <message>
        <source>Märgi, kuidas fail saajani läks</source>
        <translation>Note how the file reached the recipient</translation>
    </message>
    <message>
        <source>Kellele?</source>
        <translation>To whom?</translation>
    </message>
    <message>
        <source>Kuidas andsid faili edasi?</source>
        <translation>How did you pass the file on?</translation>
    </message>
    <message>
        <source>Mis päeval?</source>
        <translation>On which day?</translation>
    </message>
    <message>
        <source>Märgi edastatuks</source>
        <translation>Mark as delivered</translation>
    </message>
    <message>
        <source>Kokkuvõte, nagu see paketis on</source>
        <translation>The summary as it is in the package</translation>
    </message>
    <message>
        <source>Pakett</source>
        <translation>Package</translation>
    </message>
    <message>
        <source>Näita kokkuvõtet</source>
        <translation>See the summary</translation>
    </message>
    <message>
        <source>Allkirjasta DigiDoc4-s</source>
        <translation>Sign with DigiDoc4</translation>
    </message>
    <message>
        <source>Sisu</source>
        <translation>Contents</translation>
    </message>
    <message>
        <source>Küsi üleandmine tagasi</source>
        <translation>Ask for the handover back</translation>
    </message>
    <message>
        <source>Kui saaja on juba vastu võtnud, jääb tema otsus kehtima.</source>
        <translation>If the recipient has already accepted, their decision stands.</translation>
    </message>
    <message>
        <source>Küsi tagasi</source>
        <translation>Ask for it back</translation>
    </message>
</context>
<context>
    <name>HandoverStateView</name>
    <message>
        <source>Kuhu fail kirjutada?</source>
        <translation>Where should the file go?</translation>
    </message>
    <message>
        <source>Fail on saaja kaustas: {path}</source>
        <translation>The file is in the recipient’s folder: {path}</translation>
    </message>
    <message>
        <source>See on teel. Käes on see siis, kui saaja vastab.</source>
        <translation>It is on its way. It has arrived when the recipient answers.</translation>
    </message>
    <message>
        <source>Vali koht ise</source>
        <translation>Choose a place yourself</translation>
    </message>
    <message>
        <source>Fail on kirjutatud: {path}</source>
        <translation>The file is saved: {path}</translation>
    </message>
    <message>
        <source>Anna sama fail kõigile, kellele see on suletud. Teised seda ei ava.</source>
        <translation>Give the same file to everybody it is sealed for. Nobody else can open it.</translation>
    </message>
    <message>
        <source>Avada saab selle ainult {receiver}. Anna fail talle edasi.</source>
        <translation>Only {receiver} can open it. Pass the file on to them.</translation>
    </message>
    <message>
        <source>Paketti ei saanud sinna kirjutada</source>
        <translation>The package could not be saved there</translation>
    </message>
    <message>
        <source>Pakett on suletud ja alles.</source>
        <translation>The package is sealed and safe.</translation>
    </message>
    <message>
        <source>Vali koht uuesti</source>
        <translation>Choose the place again</translation>
    </message>
    <message>
        <source>Edastamine on märkimata: paranda märgitud koht</source>
        <translation>The delivery is not noted: correct the marked field</translation>
    </message>
    <message>
        <source>Vali, kuidas fail saajani läks</source>
        <translation>Choose how the file reached the recipient</translation>
    </message>
    <message>
        <source>Edastamine on märgitud.</source>
        <translation>The delivery is noted.</translation>
    </message>
    <message>
        <source>Kuni vastuseni vastutad juhtumi eest sina.</source>
        <translation>Until the answer, you are responsible for the case.</translation>
    </message>
    <message>
        <source>Kas küsid üleandmise tagasi?</source>
        <translation>Ask for the handover back?</translation>
    </message>
    <message>
        <source>Saaja peab vastama. Kui ta on juba vastu võtnud, jääb see kehtima.</source>
        <translation>The recipient has to answer. If they have already accepted, that stands.</translation>
    </message>
    <message>
        <source>Küsi tagasi</source>
        <translation>Ask for it back</translation>
    </message>
    <message>
        <source>Jäta ootele</source>
        <translation>Keep waiting</translation>
    </message>
    <message>
        <source>Tagasivõtmise fail on valmis.</source>
        <translation>The withdrawal file is ready.</translation>
    </message>
    <message>
        <source>Kirjuta see mälupulgale või kausta ja anna saajale.</source>
        <translation>Save it on a USB stick or in a folder and give it to the recipient.</translation>
    </message>
    <message>
        <source>Muuda märget</source>
        <translation>Change the note</translation>
    </message>
    <message>
        <source>Märgi edastatuks</source>
        <translation>Mark as delivered</translation>
    </message>
    <message>
        <source>Saaja</source>
        <translation>Recipient</translation>
    </message>
    <message>
        <source>Teadmiseks</source>
        <translation>For information</translation>
    </message>
    <message>
        <source>Avada saavad</source>
        <translation>Can be opened by</translation>
    </message>
    <message>
        <source>Kinnitas</source>
        <translation>Approved by</translation>
    </message>
    <message>
        <source>Suletud</source>
        <translation>Sealed</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Kirjutatud</source>
        <translation>File saved</translation>
    </message>
    <message>
        <source>Veel ei ole</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <source>Edastatud</source>
        <translation>Delivered</translation>
    </message>
    <message>
        <source>Vastust ootad</source>
        <translation>Answer expected by</translation>
    </message>
    <message>
        <source>Helista või kirjuta</source>
        <translation>Call or write</translation>
    </message>
    <message>
        <source>Selgitus</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Jäi siia: {part}</source>
        <translation>Stayed here: {part}</translation>
    </message>
    <message>
        <source>Läks kaasa</source>
        <translation>Went into the package</translation>
    </message>
    <message>
        <source>Vastas</source>
        <translation>Answered by</translation>
    </message>
    <message>
        <source>Millal</source>
        <translation>When</translation>
    </message>
</context>
<context>
    <name>HandoverTrack</name>
    <message>
        <source>Kellele annad juhtumi üle?</source>
        <translation>Who are you handing the case over to?</translation>
    </message>
    <message>
        <source>Mis läheb paketti?</source>
        <translation>What goes into the package?</translation>
    </message>
    <message>
        <source>Mille alusel annad juhtumi üle?</source>
        <translation>On what basis are you handing the case over?</translation>
    </message>
    <message>
        <source>Kas pakett on valmis?</source>
        <translation>Is the package ready?</translation>
    </message>
    <message>
        <source>Saaja</source>
        <translation>Recipient</translation>
    </message>
    <message>
        <source>Sisu</source>
        <translation>Contents</translation>
    </message>
    <message>
        <source>Alus ja teavitamine</source>
        <translation>Basis and informing the family</translation>
    </message>
    <message>
        <source>Kontroll</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>{number}. samm neljast: {name}</source>
        <translation>Step {number} of 4: {name}</translation>
    </message>
    <message>
        <source>praegu</source>
        <translation>now</translation>
    </message>
    <message>
        <source>tegemata</source>
        <translation>not done</translation>
    </message>
    <message>
        <source>tehtud</source>
        <translation>done</translation>
    </message>
</context>
<context>
    <name>HandoverWizard</name>
    <message>
        <source>{child} · üleandmispakett</source>
        <translation>{child} · handover package</translation>
    </message>
    <message>
        <source>Tagasi</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Edasi: sisu</source>
        <translation>Next: contents</translation>
    </message>
    <message>
        <source>Edasi: alus ja teavitamine</source>
        <translation>Next: basis and informing the family</translation>
    </message>
    <message>
        <source>Edasi: kontroll</source>
        <translation>Next: check</translation>
    </message>
    <message>
        <source>Vali, kellele juhtumi üle annad</source>
        <translation>Choose who you are handing the case over to</translation>
    </message>
    <message>
        <source>Kirjuta iga siia jääva osa juurde põhjus</source>
        <translation>Write a reason for each part that stays here</translation>
    </message>
    <message>
        <source>Saaja näeb, mis osa jäi saatmata ja miks.</source>
        <translation>The recipient sees which part was not sent and why.</translation>
    </message>
    <message>
        <source>Edasi ei saa veel minna: täienda märgitud kohti</source>
        <translation>You cannot go on yet: complete the marked fields</translation>
    </message>
    <message>
        <source>Alustan üleandmist</source>
        <translation>Starting the handover</translation>
    </message>
    <message>
        <source>Paranda põhjused</source>
        <translation>Complete the reasons</translation>
    </message>
    <message>
        <source>Hoian valikud</source>
        <translation>Saving your choices</translation>
    </message>
    <message>
        <source>Vali ametniku sertifikaat</source>
        <translation>Choose the official’s certificate</translation>
    </message>
    <message>
        <source>Sertifikaat (*.cer *.crt *.der *.pem)</source>
        <translation>Certificate (*.cer *.crt *.der *.pem)</translation>
    </message>
    <message>
        <source>Kas katkestad üleandmise?</source>
        <translation>Cancel the handover?</translation>
    </message>
    <message>
        <source>Juhtum jääb sinu kätte. Siin kirjutatu kustutatakse.</source>
        <translation>The case stays with you. What you wrote here is deleted.</translation>
    </message>
    <message>
        <source>Katkesta üleandmine</source>
        <translation>Cancel the handover</translation>
    </message>
    <message>
        <source>Loobu</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Jätka üleandmist</source>
        <translation>Continue the handover</translation>
    </message>
    <message>
        <source>Katkestan üleandmist</source>
        <translation>Cancelling the handover</translation>
    </message>
    <message>
        <source>Ohu märkega tähelepanekud jäävad alati siia.</source>
        <translation>Observations marked as danger always stay here.</translation>
    </message>
    <message>
        <source>Lapse ohust teatad lastekaitsetöötajale eraldi.</source>
        <translation>You report danger to a child to the child protection worker separately.</translation>
    </message>
</context>
<context>
    <name>HandoversPage</name>
    <message>
        <source>Siin on vallale või linnale antud juhtumid. Üleandmine algab juhtumi lehelt.</source>
        <translation>Cases handed over to a municipality appear here. A handover starts on the case’s page.</translation>
    </message>
    <message>
        <source>Vaata juhtumeid</source>
        <translation>See the cases</translation>
    </message>
    <message>
        <source>Kõik üleandmised</source>
        <translation>All handovers</translation>
    </message>
    <message>
        <source>Pooleli</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>saaja küsimus on vastamata</source>
        <translation>the recipient’s question is not answered</translation>
    </message>
    <message>
        <source>kinnitust ei ole</source>
        <translation>no receipt yet</translation>
    </message>
    <message>
        <source>Üleandmised</source>
        <translation>Handovers</translation>
    </message>
    <message>
        <source>Juhtumid, mille annad üle vallale või linnale. Kuni vastuseni vastutad sina.</source>
        <translation>Cases you hand over to a municipality. You are responsible until it answers.</translation>
    </message>
</context>
<context>
    <name>HandoversSection</name>
    <message>
        <source>Üleandmised</source>
        <translation>Handovers</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Abi</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Otsi abist</source>
        <translation>Search the help</translation>
    </message>
    <message>
        <source>Teemad</source>
        <translation>Topics</translation>
    </message>
    <message>
        <source>Tekst</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Tagasi</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Sisukord</source>
        <translation>Contents</translation>
    </message>
    <message>
        <source>Salvesta muudetav fail</source>
        <translation>Save a file to edit</translation>
    </message>
    <message>
        <source>Prindi</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Sulge</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Teave programmist</source>
        <translation>About the program</translation>
    </message>
    <message>
        <source>Abist ei leitud seda.</source>
        <translation>Nothing was found in the help.</translation>
    </message>
    <message>
        <source>Proovi üht lühemat sõna.</source>
        <translation>Try one shorter word.</translation>
    </message>
    <message>
        <source>Selles arvutis ei ole printerit.</source>
        <translation>This computer has no printer.</translation>
    </message>
    <message>
        <source>Lisa printer arvuti seadetes ja prindi siis uuesti.</source>
        <translation>Add a printer in the computer’s settings, then print again.</translation>
    </message>
    <message>
        <source>Tekstidokument (*.odt)</source>
        <translation>Text document (*.odt)</translation>
    </message>
    <message>
        <source>Fail on salvestatud.</source>
        <translation>The file is saved.</translation>
    </message>
    <message>
        <source>Ava see Wordis või LibreOffice’is ja täida nurksulgudes kohad.</source>
        <translation>Open it in Word or LibreOffice and fill in what is in square brackets.</translation>
    </message>
    <message>
        <source>Faili ei saanud salvestada.</source>
        <translation>The file could not be saved.</translation>
    </message>
    <message>
        <source>Vali teine kaust või kontrolli, kas kettal on ruumi.</source>
        <translation>Choose another folder, or check that the disk has room.</translation>
    </message>
</context>
<context>
    <name>HistorySection</name>
    <message>
        <source>Juhtumi käik</source>
        <translation>History of the case</translation>
    </message>
    <message>
        <source>Kronoloogia PDF-ina</source>
        <translation>Chronology as PDF</translation>
    </message>
    <message>
        <source>Ekspordi</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Ekspordi juhtum krüptimata faili</source>
        <translation>Export the case to an unencrypted file</translation>
    </message>
    <message>
        <source>kronoloogia.pdf</source>
        <translation>chronology.pdf</translation>
    </message>
    <message>
        <source>Juhtumi kronoloogia</source>
        <translation>Chronology of the case</translation>
    </message>
</context>
<context>
    <name>HomeForm</name>
    <message>
        <source>Vald või linn</source>
        <translation>Municipality</translation>
    </message>
    <message>
        <source>Kui palju laps seal on</source>
        <translation>How much of the time the child is there</translation>
    </message>
    <message>
        <source>Näiteks 4 päeva nädalas</source>
        <translation>For example 4 days a week</translation>
    </message>
    <message>
        <source>Aadress</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Kellega koos</source>
        <translation>Together with</translation>
    </message>
    <message>
        <source>Eemalda kodu</source>
        <translation>Remove home</translation>
    </message>
</context>
<context>
    <name>HomesField</name>
    <message>
        <source>Lisa kodu</source>
        <translation>Add a home</translation>
    </message>
    <message>
        <source>{number}. kodu</source>
        <translation>Home {number}</translation>
    </message>
    <message>
        <source>Vali, kus see kodu on</source>
        <translation>Choose where this home is</translation>
    </message>
</context>
<context>
    <name>HousePart</name>
    <message>
        <source>Vali vald või linn</source>
        <translation>Choose the municipality</translation>
    </message>
    <message>
        <source>Asutuse andmed on salvestatud.</source>
        <translation>The organisation’s details are saved.</translation>
    </message>
    <message>
        <source>Need lähevad edaspidi pakettidele ja kontaktkaardile.</source>
        <translation>From now on they go on packages and the contact card.</translation>
    </message>
    <message>
        <source>Asutuse nimi</source>
        <translation>Name of the organisation</translation>
    </message>
    <message>
        <source>Vald või linn</source>
        <translation>Municipality</translation>
    </message>
    <message>
        <source>Omavalitsused, mida asutus teenindab</source>
        <translation>Municipalities that the organisation serves</translation>
    </message>
    <message>
        <source>Registrikood</source>
        <translation>Registry code</translation>
    </message>
    <message>
        <source>8 numbrit</source>
        <translation>8 digits</translation>
    </message>
    <message>
        <source>Aadress</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Telefon</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>E‑post</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Salvesta asutuse andmed</source>
        <translation>Save the organisation’s details</translation>
    </message>
</context>
<context>
    <name>HouseholdCard</name>
    <message>
        <source>Lapse kodud</source>
        <translation>The child’s homes</translation>
    </message>
</context>
<context>
    <name>HouseholdView</name>
    <message>
        <source>Lapse kodud</source>
        <translation>The child’s homes</translation>
    </message>
    <message>
        <source>Kodu: {municipality}</source>
        <translation>Home: {municipality}</translation>
    </message>
    <message>
        <source>registris</source>
        <translation>registered here</translation>
    </message>
    <message>
        <source>Kui palju</source>
        <translation>How much of the time</translation>
    </message>
    <message>
        <source>Kellega</source>
        <translation>With whom</translation>
    </message>
    <message>
        <source>Hooldusõigus</source>
        <translation>Custody</translation>
    </message>
    <message>
        <source>Aadress</source>
        <translation>Address</translation>
    </message>
    <message numerus="yes">
        <source>%n kodu</source>
        <translation>
            <numerusform>%n home</numerusform>
            <numerusform>%n homes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImageView</name>
    <message>
        <source>Seda pilti ei saa näidata. Fail on alles ja muutmata.</source>
        <translation>This picture cannot be shown. The file is safe and unchanged.</translation>
    </message>
</context>
<context>
    <name>Inbox</name>
    <message>
        <source>Saatja võttis tagasi üleandmise, mis on siin teadmiseks.</source>
        <translation>The sender took back a handover that is here for information.</translation>
    </message>
    <message>
        <source>Sinult vastust ei oodata.</source>
        <translation>No answer is expected from you.</translation>
    </message>
    <message>
        <source>See fail on juba vastu võetud. Midagi ei muutunud.</source>
        <translation>This file has already been received. Nothing changed.</translation>
    </message>
    <message>
        <source>Sama faili võib avada mitu korda.</source>
        <translation>The same file may be opened more than once.</translation>
    </message>
    <message>
        <source>Kirjuta kinnitus faili</source>
        <translation>Save the receipt as a file</translation>
    </message>
    <message>
        <source>Kirjuta vastus faili</source>
        <translation>Save the answer as a file</translation>
    </message>
    <message>
        <source>Ava teade</source>
        <translation>Open the notice</translation>
    </message>
    <message>
        <source>Ava kirjavahetus</source>
        <translation>Open the letters</translation>
    </message>
    <message>
        <source>Ava üleandmine</source>
        <translation>Open the handover</translation>
    </message>
    <message>
        <source>Vaata paketti</source>
        <translation>See the package</translation>
    </message>
    <message>
        <source>Vastus on käes: {state}.</source>
        <translation>The answer is here: {state}.</translation>
    </message>
    <message>
        <source>Juhtumi eest vastutab nüüd saaja.</source>
        <translation>The recipient is now responsible for the case.</translation>
    </message>
    <message>
        <source>Juhtum on sinu käes. Vaata, mis saaja kirjutas.</source>
        <translation>The case is with you. See what the recipient wrote.</translation>
    </message>
    <message>
        <source>Saatja võttis tagasi üleandmise, mida siin veel ei ole.</source>
        <translation>The sender withdrew a handover that is not here yet.</translation>
    </message>
    <message>
        <source>Kui see pakett hiljem tuleb, jääb see vastu võtmata.</source>
        <translation>If that package comes later, it will not be accepted.</translation>
    </message>
    <message>
        <source>Saatja võttis üleandmise tagasi.</source>
        <translation>The sender withdrew the handover.</translation>
    </message>
    <message>
        <source>Kirjuta vastus faili ja saada see saatjale.</source>
        <translation>Save the answer as a file and send it to the sender.</translation>
    </message>
    <message>
        <source>Saatja küsib tagasi üleandmist, millele siin on vastatud.</source>
        <translation>The sender asks for a handover back that has been answered here.</translation>
    </message>
    <message>
        <source>Esimene vastus jääb kehtima. Saada saatjale sama kinnitus uuesti.</source>
        <translation>The first answer stands. Send the same receipt to the sender again.</translation>
    </message>
    <message>
        <source>Saatja on selle üleandmise tagasi võtnud.</source>
        <translation>The sender has withdrawn this handover.</translation>
    </message>
    <message>
        <source>Selle juhtumi uuem pakett on siin juba olemas.</source>
        <translation>A newer package of this case is already here.</translation>
    </message>
    <message>
        <source>Sama juhtumi eest vastutab siin juba teine pakett.</source>
        <translation>Another package already carries the responsibility for this case here.</translation>
    </message>
    <message>
        <source>Programm kirjutas vastuse ise. Saada see saatjale.</source>
        <translation>The program wrote the answer itself. Send it to the sender.</translation>
    </message>
    <message>
        <source>Pakett jäi vastu võtmata. Helista saatjale ja räägi sellest.</source>
        <translation>The package was not accepted. Call the sender and tell them.</translation>
    </message>
    <message>
        <source>Kirjed on nüüd juhtumi juures. Kirjuta kinnitus faili ja saada see saatjale.</source>
        <translation>The entries are now with the case. Save the receipt as a file and send it to the sender.</translation>
    </message>
    <message>
        <source>{out}: sama kirje on siin teise tekstiga. Helista saatjale.</source>
        <translation>{out}: the same entry has different wording here. Call the sender.</translation>
    </message>
    <message>
        <source>Uus vastutaja kinnitas, et täiendus on käes.</source>
        <translation>The organisation now responsible has received the supplement.</translation>
    </message>
    <message>
        <source>Rohkem ei ole sul selle jaoks vaja teha.</source>
        <translation>There is nothing more for you to do.</translation>
    </message>
    <message>
        <source>See fail on ajast enne saatja andmete taastamist.</source>
        <translation>This file is from before the sender’s data was restored.</translation>
    </message>
    <message>
        <source>See ei muuda enam midagi. Saatja saadab vajadusel uue.</source>
        <translation>It no longer changes anything. If needed, the sender will send a new one.</translation>
    </message>
    <message>
        <source>See vastus tuli hiljem: üleandmisele on juba vastatud.</source>
        <translation>This answer came late: the handover has been answered already.</translation>
    </message>
    <message>
        <source>Kehtib esimene vastus: {state}. Uus vastus ei muuda midagi.</source>
        <translation>The first answer stands: {state}. The new one changes nothing.</translation>
    </message>
    <message>
        <source>{name} taastas andmed varukoopiast ja küsib teie pakette.</source>
        <translation>{name} restored its data from a backup and asks for your packages.</translation>
    </message>
    <message>
        <source>Vastus on valmis. Kirjuta see faili ja saada kohe, seal oodatakse.</source>
        <translation>The answer is ready. Save it as a file and send it at once: they are waiting.</translation>
    </message>
    <message>
        <source>{name} vastas päringule.</source>
        <translation>{name} has answered the question.</translation>
    </message>
    <message>
        <source>{child}: toimik täienes.</source>
        <translation>{child}: new entries were added to the file.</translation>
    </message>
    <message>
        <source>Kirjuta kinnitus faili ja anna saatjale.</source>
        <translation>Save the receipt as a file and give it to the sender.</translation>
    </message>
    <message>
        <source>Saadetud toimik on kohale jõudnud.</source>
        <translation>The file that was sent has arrived.</translation>
    </message>
    <message>
        <source>Vastas {name}.</source>
        <translation>{name} answered.</translation>
    </message>
    <message>
        <source>Saadetud toimikut ei võetud vastu.</source>
        <translation>The file that was sent was not accepted.</translation>
    </message>
    <message>
        <source>Vaata, mis saaja kirjutas.</source>
        <translation>See what the recipient wrote.</translation>
    </message>
    <message>
        <source>Küsimus on käes: {name}.</source>
        <translation>A question has come: {name}.</translation>
    </message>
    <message>
        <source>Vastus sinu küsimusele on käes: {name}.</source>
        <translation>The answer to your question has come: {name}.</translation>
    </message>
    <message>
        <source>Tagasiside on käes: {name}.</source>
        <translation>Feedback has come: {name}.</translation>
    </message>
    <message>
        <source>Kinnitus on valmis: kui saadad selle, teab saatja, et see jõudis.</source>
        <translation>The receipt is ready: once you send it, the sender knows that it arrived.</translation>
    </message>
    <message>
        <source>Sinu kiri on kohal: {name}.</source>
        <translation>Your letter has arrived: {name}.</translation>
    </message>
    <message>
        <source>Teade abivajavast lapsest on käes: {name}.</source>
        <translation>A notice of a child in need has come: {name}.</translation>
    </message>
    <message>
        <source>Saada kinnitus kohe: seni ei tea saatja, et teade jõudis.</source>
        <translation>Send the receipt at once: until then the sender does not know that it arrived.</translation>
    </message>
    <message>
        <source>Lastekaitse kinnitas, et teade on kohal: {name}.</source>
        <translation>Child protection confirmed that the notice has arrived: {name}.</translation>
    </message>
    <message>
        <source>Lastekaitse andis tagasisidet: {name}.</source>
        <translation>Child protection gave feedback: {name}.</translation>
    </message>
</context>
<context>
    <name>InboxPage</name>
    <message>
        <source>Suletud pakett (*.cdoc2)</source>
        <translation>Sealed package (*.cdoc2)</translation>
    </message>
    <message>
        <source>Lohista fail siia lehele või vali see ise.</source>
        <translation>Drag a file onto this page or choose it yourself.</translation>
    </message>
    <message>
        <source>Vali pakett</source>
        <translation>Choose a package</translation>
    </message>
    <message>
        <source>Vali pakett (Ctrl+O)</source>
        <translation>Choose a package (Ctrl+O)</translation>
    </message>
    <message>
        <source>Üleandmised siia</source>
        <translation>Handovers to you</translation>
    </message>
    <message>
        <source>Laste toimikud</source>
        <translation>Children’s files</translation>
    </message>
    <message>
        <source>Ootad vastust</source>
        <translation>You are waiting for an answer</translation>
    </message>
    <message>
        <source>Siia tulevad üleandmised lasteaedadest ja koolidest.</source>
        <translation>Handovers from kindergartens and schools arrive here.</translation>
    </message>
    <message>
        <source>Saabus</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Laps</source>
        <translation>Child</translation>
    </message>
    <message>
        <source>Saatja</source>
        <translation>Sender</translation>
    </message>
    <message>
        <source>Seis</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Kelle käes</source>
        <translation>With whom</translation>
    </message>
    <message>
        <source>Ühtegi üleandmist ei ole veel tulnud</source>
        <translation>No handovers have come yet</translation>
    </message>
    <message>
        <source>Sa ei oota praegu ühtegi vastust</source>
        <translation>You are not waiting for any answers</translation>
    </message>
    <message>
        <source>Avan ja kontrollin faili</source>
        <translation>Opening and checking the file</translation>
    </message>
    <message>
        <source>Võrdle kontrollkoodi</source>
        <translation>Compare the control code</translation>
    </message>
    <message>
        <source>Fail jäi kõrvale.</source>
        <translation>The file was put aside.</translation>
    </message>
    <message>
        <source>See on kaustas alles. Kui vaja, vali see lehel ise.</source>
        <translation>It is still in the folder. If needed, choose it on the page yourself.</translation>
    </message>
    <message>
        <source>Avan ja kontrollin paketti</source>
        <translation>Opening and checking the package</translation>
    </message>
    <message>
        <source>Ava kontaktid</source>
        <translation>Open contacts</translation>
    </message>
    <message>
        <source>Vaata toimikut</source>
        <translation>See the file</translation>
    </message>
    <message>
        <source>Kirjuta vastus faili</source>
        <translation>Save the answer as a file</translation>
    </message>
    <message>
        <source>Kuhu vastus kirjutada?</source>
        <translation>Where should the answer go?</translation>
    </message>
    <message>
        <source>Vastus on kirjutatud: {path}</source>
        <translation>The answer is saved: {path}</translation>
    </message>
    <message>
        <source>Saada see fail saatjale.</source>
        <translation>Send this file to the sender.</translation>
    </message>
    <message>
        <source>Saada see fail saatjale. Kuni ta selle avab, ootab ta vastust.</source>
        <translation>Send this file to the sender. Until they open it, they are still waiting for an answer.</translation>
    </message>
    <message>
        <source>{now} (võttis {taker})</source>
        <translation>{now} (taken by {taker})</translation>
    </message>
    <message>
        <source>Vastust ei saanud sinna kirjutada</source>
        <translation>The answer could not be saved there</translation>
    </message>
    <message>
        <source>Siia tulevad kinnitused ja teistest asutustest saadetud laste toimikud.</source>
        <translation>Receipts and children’s files from other organisations arrive here.</translation>
    </message>
    <message>
        <source>Vastus on siin alles.</source>
        <translation>The answer is kept here.</translation>
    </message>
    <message>
        <source>Vali koht uuesti</source>
        <translation>Choose the place again</translation>
    </message>
    <message>
        <source>Saabunud</source>
        <translation>Inbox</translation>
    </message>
</context>
<context>
    <name>IncomingFacts</name>
    <message>
        <source>Saatja</source>
        <translation>Sender</translation>
    </message>
    <message>
        <source>Kontaktisik</source>
        <translation>Contact person</translation>
    </message>
    <message>
        <source>Helista või kirjuta</source>
        <translation>Call or write</translation>
    </message>
    <message>
        <source>Terviklikkus</source>
        <translation>Integrity</translation>
    </message>
    <message>
        <source>Pakett on terve: ühtegi faili ei ole muudetud.</source>
        <translation>The package is intact: no file has been changed.</translation>
    </message>
    <message>
        <source>Allkiri</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Paketi sulges saatja oma võtmega.</source>
        <translation>The sender sealed the package with their own key.</translation>
    </message>
    <message>
        <source>Kontrollkood</source>
        <translation>Control code</translation>
    </message>
    <message>
        <source>Vastutama palutakse</source>
        <translation>Asked to take over</translation>
    </message>
    <message>
        <source>Teadmiseks ka</source>
        <translation>Also for information</translation>
    </message>
    <message>
        <source>Avada saavad ka</source>
        <translation>Can open it too</translation>
    </message>
    <message>
        <source>Põhjus</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Mure</source>
        <translation>Concern</translation>
    </message>
    <message>
        <source>Jätkab varasemat juhtumit</source>
        <translation>Continues an earlier case</translation>
    </message>
    <message>
        <source>Etapp</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Juhtum avatud</source>
        <translation>Case opened</translation>
    </message>
    <message>
        <source>Andmete alus</source>
        <translation>Legal basis</translation>
    </message>
    <message>
        <source>Täpsemalt</source>
        <translation>In detail</translation>
    </message>
    <message>
        <source>Teavitamine</source>
        <translation>Family informed</translation>
    </message>
    <message>
        <source>Kuidas</source>
        <translation>How</translation>
    </message>
    <message>
        <source>Vastust oodatakse</source>
        <translation>Answer expected by</translation>
    </message>
    <message>
        <source>Programm ise</source>
        <translation>The program itself</translation>
    </message>
    <message>
        <source>Vastas</source>
        <translation>Answered by</translation>
    </message>
    <message>
        <source>Millal</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Selgitus</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation>File</translation>
    </message>
    <message>
        <source>kes teab parooli</source>
        <translation>whoever knows the password</translation>
    </message>
</context>
<context>
    <name>IncomingPage</name>
    <message>
        <source>Kokkuvõte lehtedena</source>
        <translation>Summary as pages</translation>
    </message>
    <message>
        <source>Sisu osade kaupa</source>
        <translation>Contents by parts</translation>
    </message>
    <message>
        <source>Üleandmine: {child}</source>
        <translation>Handover: {child}</translation>
    </message>
    <message>
        <source>{sender} · saabus {time}</source>
        <translation>{sender} · received {time}</translation>
    </message>
    <message>
        <source>Võta vastu</source>
        <translation>Accept</translation>
    </message>
    <message>
        <source>Tagasta küsimustega</source>
        <translation>Return with questions</translation>
    </message>
    <message>
        <source>Keeldu vastuvõtmisest</source>
        <translation>Decline</translation>
    </message>
    <message>
        <source>Sellele üleandmisele vastab juhtumikorraldaja.</source>
        <translation>A case manager answers this handover.</translation>
    </message>
    <message>
        <source>Sellele üleandmisele vastab koordineerija või juht.</source>
        <translation>The coordinator or the head answers this handover.</translation>
    </message>
    <message>
        <source>See pakett on sulle teadmiseks. Vastust sinult ei oodata.</source>
        <translation>This package is for your information. No answer is expected from you.</translation>
    </message>
    <message>
        <source>Vastutama palutakse: {recipient}.</source>
        <translation>Asked to take over: {recipient}.</translation>
    </message>
    <message>
        <source>Tagasi lugema</source>
        <translation>Back to reading</translation>
    </message>
    <message>
        <source>Vastus on andmata: täienda märgitud koht</source>
        <translation>The answer is not given: complete the marked field</translation>
    </message>
    <message>
        <source>Kirjutan vastuse</source>
        <translation>Writing the answer</translation>
    </message>
    <message>
        <source>Vastus on antud. Nüüd peab see saatjani jõudma.</source>
        <translation>The answer is given. Now it has to reach the sender.</translation>
    </message>
    <message>
        <source>Kirjuta kättesaamiskinnitus faili ja saada see saatjale.</source>
        <translation>Save the receipt as a file and send it to the sender.</translation>
    </message>
    <message>
        <source>Kättesaamiskinnitus on saatja kaustas: {path}</source>
        <translation>The receipt is in the sender’s folder: {path}</translation>
    </message>
    <message>
        <source>See on teel. Kuni saatja selle avab, ootab ta vastust.</source>
        <translation>It is on its way. Until the sender opens it, they are still waiting for an answer.</translation>
    </message>
    <message>
        <source>Vali koht ise</source>
        <translation>Choose a place yourself</translation>
    </message>
    <message>
        <source>Kuhu kättesaamiskinnitus kirjutada?</source>
        <translation>Where should the receipt go?</translation>
    </message>
    <message>
        <source>Kättesaamiskinnitus on kirjutatud: {path}</source>
        <translation>The receipt is saved: {path}</translation>
    </message>
    <message>
        <source>Anna see fail saatjale mälupulgal või saada e‑kirjaga.</source>
        <translation>Give this file to the sender on a USB stick or send it by email.</translation>
    </message>
    <message>
        <source>Kättesaamiskinnitust ei saanud sinna kirjutada</source>
        <translation>The receipt could not be saved there</translation>
    </message>
    <message>
        <source>Sinu vastus on siin alles ja kehtib.</source>
        <translation>Your answer is kept here and stands.</translation>
    </message>
    <message>
        <source>Vali koht uuesti</source>
        <translation>Choose the place again</translation>
    </message>
    <message>
        <source>Saabunud</source>
        <translation>Inbox</translation>
    </message>
    <message>
        <source>Sõnum saatjale</source>
        <translation>Message to the sender</translation>
    </message>
    <message>
        <source>Pane kättesaamiskinnitus saatja kausta</source>
        <translation>Put the receipt into the sender’s folder</translation>
    </message>
    <message>
        <source>Kirjuta kättesaamiskinnitus faili</source>
        <translation>Save the receipt as a file</translation>
    </message>
    <message>
        <source>Vaata juhtumit</source>
        <translation>See the case</translation>
    </message>
    <message>
        <source>Vaade</source>
        <translation>View</translation>
    </message>
    <message>
        <source>Kokkuvõte, nagu see tuli</source>
        <translation>The summary as it came</translation>
    </message>
    <message>
        <source>Kellelt see tuli</source>
        <translation>Who it came from</translation>
    </message>
    <message>
        <source>Mida palutakse</source>
        <translation>What is asked</translation>
    </message>
</context>
<context>
    <name>InlineForm</name>
    <message>
        <source>Kas viskad kirjutatu ära?</source>
        <translation>Discard what you have written?</translation>
    </message>
    <message>
        <source>Seda ei saa tagasi võtta.</source>
        <translation>This cannot be undone.</translation>
    </message>
    <message>
        <source>Viska ära</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Kirjuta edasi</source>
        <translation>Keep writing</translation>
    </message>
    <message>
        <source>Seda kohta on pärast sinu mustandit muudetud.</source>
        <translation>This part was changed after your draft.</translation>
    </message>
    <message>
        <source>Viska mustand ära</source>
        <translation>Discard the draft</translation>
    </message>
    <message>
        <source>Sinu tekst on alles. Kui see peab kehtima, salvesta see.</source>
        <translation>Your text is safe. Save it if it should replace the newer one.</translation>
    </message>
</context>
<context>
    <name>InstitutionsCard</name>
    <message>
        <source>Juhtumid asutuste kaupa</source>
        <translation>Cases by organisation</translation>
    </message>
    <message>
        <source>Asutus</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Avatud</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Üle tähtaja</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Viimati liikus</source>
        <translation>Last package</translation>
    </message>
</context>
<context>
    <name>JoinForm</name>
    <message>
        <source>Kelle andmed jäävad nähtavale</source>
        <translation>Whose data stays visible</translation>
    </message>
    <message>
        <source>Kust tead, et see on sama laps</source>
        <translation>How you know that it is the same child</translation>
    </message>
    <message>
        <source>Näiteks: isikukood on sama ja ema kinnitas telefonis.</source>
        <translation>For example: the personal code is the same and the mother confirmed it by phone.</translation>
    </message>
    <message>
        <source>Ühenda</source>
        <translation>Join</translation>
    </message>
    <message>
        <source>Loobu</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>Logi kirje {seq} on muudetud.</source>
        <translation>Log entry {seq} has been changed.</translation>
    </message>
    <message>
        <source>Logi kirje {seq} on puudu.</source>
        <translation>Log entry {seq} is missing.</translation>
    </message>
    <message>
        <source>Logi ahel katkeb kirje {seq} juures.</source>
        <translation>The chain of the log breaks at entry {seq}.</translation>
    </message>
    <message>
        <source>Logi lõpp on vanem, kui peaks: kirje {seq}.</source>
        <translation>The end of the log is older than it should be: entry {seq}.</translation>
    </message>
    <message>
        <source>Andmerida on muudetud logist mööda.</source>
        <translation>A row of data was changed without a log entry.</translation>
    </message>
    <message>
        <source>Andmerida on kustutatud logist mööda.</source>
        <translation>A row of data was deleted without a log entry.</translation>
    </message>
    <message>
        <source>Andmerida on lisatud logist mööda.</source>
        <translation>A row of data was added without a log entry.</translation>
    </message>
    <message>
        <source>Õiguste allkiri ei klapi.</source>
        <translation>The signature of the rights does not match.</translation>
    </message>
    <message>
        <source>Logi allkiri kirje {seq} juures ei klapi.</source>
        <translation>The log’s signature at entry {seq} does not match.</translation>
    </message>
    <message>
        <source>Logi allkiri on puudu: kirje {seq}.</source>
        <translation>The log’s signature is missing: entry {seq}.</translation>
    </message>
    <message>
        <source>Lõi andmehoidla</source>
        <translation>Created the data store</translation>
    </message>
    <message>
        <source>Avas andmed</source>
        <translation>Opened the data</translation>
    </message>
    <message>
        <source>Avas andmed taastelehega</source>
        <translation>Opened the data with the recovery sheet</translation>
    </message>
    <message>
        <source>Ei pääsenud sisse: õigused või võtmed ei klapi</source>
        <translation>Was refused: rights or keys do not match</translation>
    </message>
    <message>
        <source>Pani õigused tagasi allkirjastatud kujule</source>
        <translation>Put the rights back as they were signed</translation>
    </message>
    <message>
        <source>Allkirjastas inimeste õigused</source>
        <translation>Signed people’s rights</translation>
    </message>
    <message>
        <source>Vaatas andmete hoiatused üle</source>
        <translation>Looked into a warning about the data</translation>
    </message>
    <message>
        <source>Arvuti kell oli vale</source>
        <translation>The computer’s clock was wrong</translation>
    </message>
    <message>
        <source>Kõik andmed kontrolliti üle ja on terved</source>
        <translation>All data was checked and is intact</translation>
    </message>
    <message>
        <source>Kontroll leidis andmetest vea</source>
        <translation>A check found a fault in the data</translation>
    </message>
    <message>
        <source>Andmed taastati varukoopiast</source>
        <translation>The data was restored from a backup</translation>
    </message>
    <message>
        <source>Lõpetas töö selles arvutis</source>
        <translation>Ended work on this computer</translation>
    </message>
    <message>
        <source>Alustas selles arvutis uuesti tööd</source>
        <translation>Started working on this computer again</translation>
    </message>
    <message>
        <source>Muutis varukoopia seadeid</source>
        <translation>Changed the backup settings</translation>
    </message>
    <message>
        <source>Tegi varukoopia</source>
        <translation>Made a backup</translation>
    </message>
    <message>
        <source>Kontrollis varukoopiat</source>
        <translation>Checked a backup</translation>
    </message>
    <message>
        <source>Avas üleandmised pärast taastamist</source>
        <translation>Opened handovers after restoring</translation>
    </message>
    <message>
        <source>Tegi uue taastelehe</source>
        <translation>Made a new recovery sheet</translation>
    </message>
    <message>
        <source>Vaatas juhtumite ülevaadet</source>
        <translation>Viewed the overview of cases</translation>
    </message>
    <message>
        <source>Võttis juhtumite ülevaate välja</source>
        <translation>Exported the overview of cases</translation>
    </message>
    <message>
        <source>Tegi tegevuslogist väljavõtte</source>
        <translation>Made an extract from the activity log</translation>
    </message>
    <message>
        <source>Andmete võti vahetus</source>
        <translation>The key of the data was changed</translation>
    </message>
    <message>
        <source>Tegi kaitstud kirjete võtme</source>
        <translation>Made the key of the protected entries</translation>
    </message>
    <message>
        <source>Muutis asutuse andmeid</source>
        <translation>Changed the organisation’s details</translation>
    </message>
    <message>
        <source>Muutis maja kokkuleppeid</source>
        <translation>Changed the organisation’s agreements</translation>
    </message>
    <message>
        <source>Määras I etapi ülevaatamise tähtaja</source>
        <translation>Set the deadline for reviewing stage I</translation>
    </message>
    <message>
        <source>Muutis maja tähtaegu</source>
        <translation>Changed the organisation’s deadlines</translation>
    </message>
    <message>
        <source>Kinnitas, et õigusakti sõnastus kehtib edasi</source>
        <translation>Confirmed that a text of the law is still in force</translation>
    </message>
    <message>
        <source>Määras, kes vastab teistele asutustele</source>
        <translation>Named who answers other organisations</translation>
    </message>
    <message>
        <source>Muutis rollide nimetusi</source>
        <translation>Changed the titles of roles</translation>
    </message>
    <message>
        <source>Lisas rühma või klassi</source>
        <translation>Added a group or class</translation>
    </message>
    <message>
        <source>Lisas rühmad või klassid</source>
        <translation>Added groups or classes</translation>
    </message>
    <message>
        <source>Muutis rühma või klassi nime</source>
        <translation>Renamed a group or class</translation>
    </message>
    <message>
        <source>Muutis oma paroolifraasi</source>
        <translation>Changed their own passphrase</translation>
    </message>
    <message>
        <source>Lisas kolleegi</source>
        <translation>Added a colleague</translation>
    </message>
    <message>
        <source>Muutis kolleegi andmeid või rolle</source>
        <translation>Changed a colleague’s details or roles</translation>
    </message>
    <message>
        <source>Lõpetas kolleegi ligipääsu</source>
        <translation>Ended a colleague’s access</translation>
    </message>
    <message>
        <source>Võttis lahkunu tagasi</source>
        <translation>Gave access back to someone who had left</translation>
    </message>
    <message>
        <source>Andis uue esimese paroolifraasi</source>
        <translation>Gave a new first passphrase</translation>
    </message>
    <message>
        <source>Lisas kontaktkaardi</source>
        <translation>Added a contact card</translation>
    </message>
    <message>
        <source>Salvestas oma kontaktkaardi faili</source>
        <translation>Saved their own contact card as a file</translation>
    </message>
    <message>
        <source>Kinnitas kontrollkoodi</source>
        <translation>Confirmed a control code</translation>
    </message>
    <message>
        <source>Märkis, et kontrollkood ei klapi</source>
        <translation>Noted that a control code does not match</translation>
    </message>
    <message>
        <source>Uuendas asutuse võtme</source>
        <translation>Renewed the organisation’s key</translation>
    </message>
    <message>
        <source>Vahetas asutuse kadunud võtme</source>
        <translation>Replaced the organisation’s lost key</translation>
    </message>
    <message>
        <source>Luges sisse kontaktide kataloogi</source>
        <translation>Imported a contact directory</translation>
    </message>
    <message>
        <source>Avaldas kontaktide kataloogi</source>
        <translation>Published the contact directory</translation>
    </message>
    <message>
        <source>Lisas kataloogi kirje</source>
        <translation>Added an entry to the directory</translation>
    </message>
    <message>
        <source>Muutis kataloogi kirjet</source>
        <translation>Changed an entry in the directory</translation>
    </message>
    <message>
        <source>Eemaldas kataloogi kirje</source>
        <translation>Removed an entry from the directory</translation>
    </message>
    <message>
        <source>Valis kontaktile failide kausta</source>
        <translation>Chose a folder for a contact’s files</translation>
    </message>
    <message>
        <source>Loobus kontakti failide kaustast</source>
        <translation>Stopped using a folder for a contact’s files</translation>
    </message>
    <message>
        <source>Luges sisse kausta tulnud faili</source>
        <translation>Imported a file that came by folder</translation>
    </message>
    <message>
        <source>Jättis kausta tulnud faili kõrvale</source>
        <translation>Put aside a file that came by folder</translation>
    </message>
    <message>
        <source>Pani üleandmise faili saaja kausta</source>
        <translation>Put a handover’s file into the recipient’s folder</translation>
    </message>
    <message>
        <source>Pani vastuse saatja kausta</source>
        <translation>Put the answer into the sender’s folder</translation>
    </message>
    <message>
        <source>Pani faili kontakti kausta</source>
        <translation>Put a file into a contact’s folder</translation>
    </message>
    <message>
        <source>Lisas lapse</source>
        <translation>Added a child</translation>
    </message>
    <message>
        <source>Muutis lapse andmeid</source>
        <translation>Changed a child’s details</translation>
    </message>
    <message>
        <source>Vaatas väljavõtte eelvaadet</source>
        <translation>Viewed the preview of a copy</translation>
    </message>
    <message>
        <source>Koostas väljavõtte lapse andmetest</source>
        <translation>Made a copy of a child’s data</translation>
    </message>
    <message>
        <source>Kirjutas väljavõtte andmed krüptimata failidesse</source>
        <translation>Saved the data of a copy as unencrypted files</translation>
    </message>
    <message>
        <source>Lisas andmete säilitamise tähtaja</source>
        <translation>Added a retention period</translation>
    </message>
    <message>
        <source>Vaatas, mis lapse andmetest kustuks</source>
        <translation>Viewed which of a child’s data would be erased</translation>
    </message>
    <message>
        <source>Tegi ettepaneku lapse andmed kustutada</source>
        <translation>Proposed to erase a child’s data</translation>
    </message>
    <message>
        <source>Võttis kustutamise ettepaneku tagasi</source>
        <translation>Withdrew a proposal to erase</translation>
    </message>
    <message>
        <source>Kinnitas ja kustutas lapse andmed</source>
        <translation>Confirmed and erased a child’s data</translation>
    </message>
    <message>
        <source>Andmefail kirjutati pärast kustutamist uuesti</source>
        <translation>The data file was rewritten after an erasure</translation>
    </message>
    <message>
        <source>Võrdles kahte last</source>
        <translation>Compared two children</translation>
    </message>
    <message>
        <source>Ühendas kahest asutusest tulnud lapse</source>
        <translation>Joined a child that came from two organisations</translation>
    </message>
    <message>
        <source>Lahutas ühendatud lapse</source>
        <translation>Separated a joined child</translation>
    </message>
    <message>
        <source>Vaatas lapse toimikut</source>
        <translation>Viewed a child’s file</translation>
    </message>
    <message>
        <source>Lisas tähelepaneku</source>
        <translation>Added an observation</translation>
    </message>
    <message>
        <source>Muutis oma tähelepanekut</source>
        <translation>Changed their own observation</translation>
    </message>
    <message>
        <source>Vaatas tähelepanekut</source>
        <translation>Viewed an observation</translation>
    </message>
    <message>
        <source>Lõpetas tähelepaneku</source>
        <translation>Closed an observation</translation>
    </message>
    <message>
        <source>Avas tähelepaneku uuesti</source>
        <translation>Reopened an observation</translation>
    </message>
    <message>
        <source>Muutis tähelepanekute lõpetamise aega</source>
        <translation>Changed when to remind about open observations</translation>
    </message>
    <message>
        <source>Luges sisse laste nimekirja</source>
        <translation>Imported a list of children</translation>
    </message>
    <message>
        <source>Võttis laste nimekirja tagasi</source>
        <translation>Undid adding a list of children</translation>
    </message>
    <message>
        <source>Lisas manuse</source>
        <translation>Added an attachment</translation>
    </message>
    <message>
        <source>Vaatas manust</source>
        <translation>Viewed an attachment</translation>
    </message>
    <message>
        <source>Avas juhtumi</source>
        <translation>Opened a case</translation>
    </message>
    <message>
        <source>Vaatas juhtumit</source>
        <translation>Viewed a case</translation>
    </message>
    <message>
        <source>Andis juhtumi kolleegile</source>
        <translation>Passed the case to a colleague</translation>
    </message>
    <message>
        <source>Eksportis juhtumi krüptimata faili</source>
        <translation>Exported the case to an unencrypted file</translation>
    </message>
    <message>
        <source>Lõpetas juhtumi</source>
        <translation>Closed a case</translation>
    </message>
    <message>
        <source>Koostas juhtumi kronoloogia</source>
        <translation>Made the chronology of a case</translation>
    </message>
    <message>
        <source>Salvestas oma tähtpäevad kalendrifaili</source>
        <translation>Saved their own dates to a calendar file</translation>
    </message>
    <message>
        <source>Avas jätkujuhtumi, sest saaja ei vasta</source>
        <translation>Opened a follow-on case because the recipient does not answer</translation>
    </message>
    <message>
        <source>Avas juhtumi uuesti</source>
        <translation>Reopened a case</translation>
    </message>
    <message>
        <source>Küsis II etappi</source>
        <translation>Asked for stage II</translation>
    </message>
    <message>
        <source>Võttis juhtumi II etappi</source>
        <translation>Accepted a case into stage II</translation>
    </message>
    <message>
        <source>Jättis juhtumi I etappi</source>
        <translation>Kept a case in stage I</translation>
    </message>
    <message>
        <source>Määras juhtumi osalejad</source>
        <translation>Set who takes part in a case</translation>
    </message>
    <message>
        <source>Määras järgmise hindamise päeva</source>
        <translation>Set the day of the next review</translation>
    </message>
    <message>
        <source>Kirjeldas abivajadust</source>
        <translation>Described the need for help</translation>
    </message>
    <message>
        <source>Kirjutas üles lapse või vanema arvamuse</source>
        <translation>Wrote down the child’s or the parent’s view</translation>
    </message>
    <message>
        <source>Lisas I etapi tegevuse</source>
        <translation>Added a stage I measure</translation>
    </message>
    <message>
        <source>Lisas hindamise</source>
        <translation>Added an assessment</translation>
    </message>
    <message>
        <source>Lisas eesmärgi mõõtmise</source>
        <translation>Added a measurement of a goal</translation>
    </message>
    <message>
        <source>Kriipsutas mõõtmise maha</source>
        <translation>Struck out a measurement</translation>
    </message>
    <message>
        <source>Märkis tegevuse korra</source>
        <translation>Noted a session of an activity</translation>
    </message>
    <message>
        <source>Lisas vahehindamise</source>
        <translation>Added a review</translation>
    </message>
    <message>
        <source>Lisas lõpphindamise</source>
        <translation>Added a final evaluation</translation>
    </message>
    <message>
        <source>Lisas toe taseme</source>
        <translation>Added a support level</translation>
    </message>
    <message>
        <source>Lõpetas toe taseme</source>
        <translation>Ended a support level</translation>
    </message>
    <message>
        <source>Koostas tegevusplaani lehe</source>
        <translation>Made a sheet of the action plan</translation>
    </message>
    <message>
        <source>Salvestas eesmärgi</source>
        <translation>Saved a goal</translation>
    </message>
    <message>
        <source>Eemaldas eesmärgi</source>
        <translation>Removed a goal</translation>
    </message>
    <message>
        <source>Kinnitas tegevusplaani</source>
        <translation>Approved an action plan</translation>
    </message>
    <message>
        <source>Hindas tegevusplaani mõju</source>
        <translation>Evaluated the effect of an action plan</translation>
    </message>
    <message>
        <source>Lisas ülesande</source>
        <translation>Added a task</translation>
    </message>
    <message>
        <source>Lõpetas ülesande</source>
        <translation>Finished a task</translation>
    </message>
    <message>
        <source>Avas ülesande uuesti</source>
        <translation>Reopened a task</translation>
    </message>
    <message>
        <source>Vaatas I etapi üle</source>
        <translation>Reviewed stage I</translation>
    </message>
    <message>
        <source>Vaatas vestlust või ümarlauda</source>
        <translation>Viewed a talk or round table</translation>
    </message>
    <message>
        <source>Salvestas vestluse või ümarlaua</source>
        <translation>Saved a talk or round table</translation>
    </message>
    <message>
        <source>Vormistas vestluse või protokolli</source>
        <translation>Finished the record of a talk or minutes</translation>
    </message>
    <message>
        <source>Pani kirja nõusoleku</source>
        <translation>Recorded a consent</translation>
    </message>
    <message>
        <source>Parandas nõusolekut</source>
        <translation>Corrected a consent</translation>
    </message>
    <message>
        <source>Parandas vanema teavitamise kirjet</source>
        <translation>Corrected how a parent was informed</translation>
    </message>
    <message>
        <source>Parandas Rajaleidja taotlust</source>
        <translation>Corrected an application to Rajaleidja</translation>
    </message>
    <message>
        <source>Parandas hindamist</source>
        <translation>Corrected an assessment</translation>
    </message>
    <message>
        <source>Parandas eesmärgi mõõtmist</source>
        <translation>Corrected a measurement of a goal</translation>
    </message>
    <message>
        <source>Parandas tegevuse korda</source>
        <translation>Corrected an activity session</translation>
    </message>
    <message>
        <source>Parandas vahehindamist</source>
        <translation>Corrected a review</translation>
    </message>
    <message>
        <source>Parandas lõpphindamist</source>
        <translation>Corrected a final evaluation</translation>
    </message>
    <message>
        <source>Parandas oma tähelepaneku andmeid</source>
        <translation>Corrected an observation of their own</translation>
    </message>
    <message>
        <source>Pani kirja vanema teavitamise</source>
        <translation>Recorded informing the parent</translation>
    </message>
    <message>
        <source>Pani kirja Rajaleidja taotluse</source>
        <translation>Recorded an application to Rajaleidja</translation>
    </message>
    <message>
        <source>Salvestas lastekaitse teate</source>
        <translation>Saved a child protection notice</translation>
    </message>
    <message>
        <source>Vaatas lastekaitse teadet</source>
        <translation>Viewed a child protection notice</translation>
    </message>
    <message>
        <source>Vormistas lastekaitse teate</source>
        <translation>Finished a child protection notice</translation>
    </message>
    <message>
        <source>Märkis lastekaitse teate edastatuks</source>
        <translation>Marked a child protection notice as reported</translation>
    </message>
    <message>
        <source>Pani kirja lastekaitse tagasiside</source>
        <translation>Recorded feedback from child protection</translation>
    </message>
    <message>
        <source>Jättis lastekaitse teate edastamata</source>
        <translation>Decided not to report a child protection notice</translation>
    </message>
    <message>
        <source>Avas lastekaitse teate PDFi</source>
        <translation>Opened the PDF of a child protection notice</translation>
    </message>
    <message>
        <source>Lisas dokumendivormi</source>
        <translation>Added a document form</translation>
    </message>
    <message>
        <source>Avaldas dokumendivormi</source>
        <translation>Published a document form</translation>
    </message>
    <message>
        <source>Tegi dokumendivormi mustandiks</source>
        <translation>Made a document form a draft</translation>
    </message>
    <message>
        <source>Võttis dokumendivormi kasutusest</source>
        <translation>Withdrew a document form</translation>
    </message>
    <message>
        <source>Alustas dokumenti</source>
        <translation>Began a document</translation>
    </message>
    <message>
        <source>Vaatas dokumenti</source>
        <translation>Viewed a document</translation>
    </message>
    <message>
        <source>Salvestas dokumendi</source>
        <translation>Saved a document</translation>
    </message>
    <message>
        <source>Vormistas dokumendi</source>
        <translation>Finished a document</translation>
    </message>
    <message>
        <source>Alustas dokumendi uut versiooni</source>
        <translation>Began a new version of a document</translation>
    </message>
    <message>
        <source>Kustutas vormistamata dokumendi</source>
        <translation>Deleted an unfinished document</translation>
    </message>
    <message>
        <source>Alustas üleandmist</source>
        <translation>Started a handover</translation>
    </message>
    <message>
        <source>Vaatas üleandmist</source>
        <translation>Viewed a handover</translation>
    </message>
    <message>
        <source>Valis, mis läheb paketti</source>
        <translation>Chose what goes into the package</translation>
    </message>
    <message>
        <source>Kinnitas üleandmise</source>
        <translation>Approved a handover</translation>
    </message>
    <message>
        <source>Sulges paketi</source>
        <translation>Sealed a package</translation>
    </message>
    <message>
        <source>Salvestas paketi faili</source>
        <translation>Saved a package as a file</translation>
    </message>
    <message>
        <source>Märkis paketi edastatuks</source>
        <translation>Marked a package as delivered</translation>
    </message>
    <message>
        <source>Küsis üleandmise tagasi</source>
        <translation>Asked for a handover back</translation>
    </message>
    <message>
        <source>Valis dokumendid allkirjastamiseks</source>
        <translation>Chose documents to be signed</translation>
    </message>
    <message>
        <source>Salvestas dokumendid allkirjastamiseks faili</source>
        <translation>Saved documents to a file to be signed</translation>
    </message>
    <message>
        <source>Võttis allkirjastatud faili tagasi</source>
        <translation>Brought back a signed file</translation>
    </message>
    <message>
        <source>Avas paketi, mis tuli teadmiseks</source>
        <translation>Opened a package that came for information</translation>
    </message>
    <message>
        <source>Luges sisse saatja tagasivõtmise</source>
        <translation>Imported the sender’s withdrawal</translation>
    </message>
    <message>
        <source>Sulges küsimuse saatjale</source>
        <translation>Sealed a question to the sender</translation>
    </message>
    <message>
        <source>Sulges vastuse küsimusele</source>
        <translation>Sealed the answer to a question</translation>
    </message>
    <message>
        <source>Sulges tagasiside</source>
        <translation>Sealed feedback</translation>
    </message>
    <message>
        <source>Andis tagasiside edasi</source>
        <translation>Passed feedback on</translation>
    </message>
    <message>
        <source>Salvestas kirja faili</source>
        <translation>Saved a letter as a file</translation>
    </message>
    <message>
        <source>Luges kirjavahetust</source>
        <translation>Read the letters</translation>
    </message>
    <message>
        <source>Võttis vastu küsimuse</source>
        <translation>Received a question</translation>
    </message>
    <message>
        <source>Võttis vastu vastuse küsimusele</source>
        <translation>Received the answer to a question</translation>
    </message>
    <message>
        <source>Võttis vastu tagasiside</source>
        <translation>Received feedback</translation>
    </message>
    <message>
        <source>Luges sisse kirja kinnituse</source>
        <translation>Imported the receipt of a letter</translation>
    </message>
    <message>
        <source>Sulges kaitstud kirje paketi</source>
        <translation>Sealed a package of a protected entry</translation>
    </message>
    <message>
        <source>Salvestas kaitstud kirje faili</source>
        <translation>Saved a protected entry as a file</translation>
    </message>
    <message>
        <source>Luges sisse kaitstud kirje kinnituse</source>
        <translation>Imported the receipt of a protected entry</translation>
    </message>
    <message>
        <source>Võttis vastu kaitstud kirje tagasiside</source>
        <translation>Received feedback on a protected entry</translation>
    </message>
    <message>
        <source>Võttis vastu kaitstud kirje</source>
        <translation>Received a protected entry</translation>
    </message>
    <message>
        <source>Avas kaitstud kirje esimesena</source>
        <translation>Was the first to open a protected entry</translation>
    </message>
    <message>
        <source>Märkis kaitstud kirje otsuse tehtuks</source>
        <translation>Noted that a protected entry was decided on</translation>
    </message>
    <message>
        <source>Võttis kaitstud kirje otsuse märke tagasi</source>
        <translation>Took back the note that a protected entry was decided on</translation>
    </message>
    <message>
        <source>Sulges kaitstud kirje tagasiside</source>
        <translation>Sealed feedback on a protected entry</translation>
    </message>
    <message>
        <source>Võttis vastu täienduse</source>
        <translation>Received a supplement</translation>
    </message>
    <message>
        <source>Sulges täienduse</source>
        <translation>Sealed a supplement</translation>
    </message>
    <message>
        <source>Salvestas täienduse faili</source>
        <translation>Saved the file of a supplement</translation>
    </message>
    <message>
        <source>Luges sisse täienduse kinnituse</source>
        <translation>Imported the receipt of a supplement</translation>
    </message>
    <message>
        <source>Alustas toimiku saatmist</source>
        <translation>Began to send a child’s file</translation>
    </message>
    <message>
        <source>Vaatas toimiku saatmist</source>
        <translation>Viewed the sending of a file</translation>
    </message>
    <message>
        <source>Valis, mis lapsega kaasa läheb</source>
        <translation>Chose what goes with the child</translation>
    </message>
    <message>
        <source>Kinnitas toimiku saatmise</source>
        <translation>Approved the sending of a child’s file</translation>
    </message>
    <message>
        <source>Sulges toimiku paketi</source>
        <translation>Sealed a child’s file</translation>
    </message>
    <message>
        <source>Salvestas toimiku faili</source>
        <translation>Saved the package of a child’s file</translation>
    </message>
    <message>
        <source>Luges sisse toimiku kinnituse</source>
        <translation>Imported the receipt of a child’s file</translation>
    </message>
    <message>
        <source>Katkestas toimiku saatmise</source>
        <translation>Cancelled sending a child’s file</translation>
    </message>
    <message>
        <source>Avas saabunud toimiku</source>
        <translation>Opened a child’s file that was received</translation>
    </message>
    <message>
        <source>Vaatas saabunud toimikut</source>
        <translation>Viewed a child’s file that was received</translation>
    </message>
    <message>
        <source>Võttis toimiku vastu</source>
        <translation>Accepted a child’s file</translation>
    </message>
    <message>
        <source>Jättis toimiku vastu võtmata</source>
        <translation>Declined a child’s file</translation>
    </message>
    <message>
        <source>Märkis puuduva paketi selgitatuks</source>
        <translation>Marked a missing package as cleared up</translation>
    </message>
    <message>
        <source>Salvestas päringu pärast taastamist</source>
        <translation>Saved a question after the restore</translation>
    </message>
    <message>
        <source>Vastas asutusele, kelle andmed taastati</source>
        <translation>Answered an organisation whose data was restored</translation>
    </message>
    <message>
        <source>Luges sisse kontakti vastuse taastamise järel</source>
        <translation>Imported a contact’s answer after the restore</translation>
    </message>
    <message>
        <source>Leppis kontaktiga seisu kokku</source>
        <translation>Agreed with a contact on the state of the cases</translation>
    </message>
    <message>
        <source>Võttis vastu kättesaamiskinnituse</source>
        <translation>Imported a receipt</translation>
    </message>
    <message>
        <source>Jättis üleandmise pooleli</source>
        <translation>Cancelled a handover</translation>
    </message>
    <message>
        <source>Avas saabunud paketi</source>
        <translation>Opened a received package</translation>
    </message>
    <message>
        <source>Vaatas saabunud paketti</source>
        <translation>Viewed a received package</translation>
    </message>
    <message>
        <source>Võttis juhtumi vastu</source>
        <translation>Accepted a case</translation>
    </message>
    <message>
        <source>Tagastas paketi küsimustega</source>
        <translation>Returned a package with questions</translation>
    </message>
    <message>
        <source>Keeldus juhtumi vastuvõtmisest</source>
        <translation>Declined a case</translation>
    </message>
    <message>
        <source>Salvestas vastuse faili</source>
        <translation>Saved an answer as a file</translation>
    </message>
    <message>
        <source>Vaatamised</source>
        <translation>Viewing</translation>
    </message>
    <message>
        <source>Kirjutamised ja otsused</source>
        <translation>Writing and decisions</translation>
    </message>
    <message>
        <source>Paketid, failid ja paberid</source>
        <translation>Packages, files and papers</translation>
    </message>
    <message>
        <source>Inimesed, võtmed ja asutus</source>
        <translation>People, keys and the organisation</translation>
    </message>
    <message>
        <source>Kõik tegevused</source>
        <translation>All actions</translation>
    </message>
    <message>
        <source>Kõigi omad</source>
        <translation>Anyone</translation>
    </message>
</context>
<context>
    <name>JournalPart</name>
    <message>
        <source>Millal</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Kes</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Mida tegi</source>
        <translation>What they did</translation>
    </message>
    <message>
        <source>Siin on näha, mida sina millal tegid. Laste nimesid logis ei ole.</source>
        <translation>Here you see what you did and when. The log holds no names of children.</translation>
    </message>
    <message>
        <source>Vaatasin üle</source>
        <translation>I have looked into it</translation>
    </message>
    <message>
        <source>Tegevuslogi väljavõte</source>
        <translation>Extract from the activity log</translation>
    </message>
    <message>
        <source>tegevuslogi.pdf</source>
        <translation>activity-log.pdf</translation>
    </message>
    <message>
        <source>Kontrollin iga kirjet</source>
        <translation>Checking every entry</translation>
    </message>
    <message>
        <source>Tegevuslogi on terve.</source>
        <translation>The activity log is intact.</translation>
    </message>
    <message numerus="yes">
        <source>Kontrollitud on %n kirjet ja kõik andmeread.</source>
        <translation>
            <numerusform>%n entry and all rows of data were checked.</numerusform>
            <numerusform>%n entries and all rows of data were checked.</numerusform>
        </translation>
    </message>
    <message>
        <source>Siin on näha, kes mida millal tegi. Laste nimesid logis ei ole.</source>
        <translation>This shows who did what and when. The log holds no names of children.</translation>
    </message>
    <message>
        <source>Kontrolli terviklikkust</source>
        <translation>Check that it is intact</translation>
    </message>
    <message>
        <source>Tee väljavõte</source>
        <translation>Make an extract</translation>
    </message>
    <message>
        <source>Kelle tegevused</source>
        <translation>Whose actions</translation>
    </message>
    <message>
        <source>Mida tehti</source>
        <translation>What was done</translation>
    </message>
    <message>
        <source>Alates</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Kuni</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Millise lapse kohta</source>
        <translation>About which child</translation>
    </message>
    <message>
        <source>Selliseid kirjeid ei ole. Vali muu aeg, inimene või tegevus.</source>
        <translation>There are no such entries. Choose another time, person or action.</translation>
    </message>
    <message>
        <source>Näita vanemaid</source>
        <translation>Show older ones</translation>
    </message>
</context>
<context>
    <name>KeptOut</name>
    <message>
        <source>Kirjed, mis jäävad välja</source>
        <translation>Entries that are left out</translation>
    </message>
    <message>
        <source>Siin on need juba teiste sõnadega ja nii need jäävad. Helista saatjale tema kodulehel oleval numbril ja küsi, kumb on õige.</source>
        <translation>Here the same entries already have different wording, and they stay that way. Call the sender on the number on their website and ask which is right.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Võti on uuendatud {day}.</source>
        <translation>The key was renewed on {day}.</translation>
    </message>
    <message>
        <source>Võti on uuendatud {day}. Vana võti kehtib kuni {until}.</source>
        <translation>The key was renewed on {day}. The old key is valid until {until}.</translation>
    </message>
    <message>
        <source>Kas uuendad asutuse võtme?</source>
        <translation>Renew the organisation’s key?</translation>
    </message>
    <message>
        <source>Vana võti kinnitab uue ja kehtib veel 90 päeva. Saada siis kõigile uus kaart.</source>
        <translation>The old key confirms the new one and stays valid for 90 more days. Then send everybody the new card.</translation>
    </message>
    <message>
        <source>Uuenda võti</source>
        <translation>Renew the key</translation>
    </message>
    <message>
        <source>Jäta praegune</source>
        <translation>Keep the current one</translation>
    </message>
    <message>
        <source>Kas vahetad võtme, mida enam ei usalda?</source>
        <translation>Replace a key that you no longer trust?</translation>
    </message>
    <message>
        <source>Vana võti lõpeb kohe. Kõik kontaktid peavad kontrollkoodi uuesti võrdlema.</source>
        <translation>The old key ends at once. All contacts have to compare the control code again.</translation>
    </message>
    <message>
        <source>Vaheta võti</source>
        <translation>Replace the key</translation>
    </message>
    <message>
        <source>Võti on uuendatud.</source>
        <translation>The key is renewed.</translation>
    </message>
    <message>
        <source>Saada uus kontaktkaart kõigile 90 päeva jooksul. Koodi nad võrdlema ei pea.</source>
        <translation>Send the new contact card to everybody within 90 days. They need not compare the code.</translation>
    </message>
    <message>
        <source>Võti on vahetatud.</source>
        <translation>The key is replaced.</translation>
    </message>
    <message>
        <source>Saada uus kontaktkaart kõigile kohe ja palu neil kontrollkood võrrelda.</source>
        <translation>Send the new contact card to everybody at once and ask them to compare the control code.</translation>
    </message>
</context>
<context>
    <name>LawCheckForm</name>
    <message>
        <source>Mis päevani sama sõnastus kehtib</source>
        <translation>The wording is in force until</translation>
    </message>
    <message>
        <source>Vaata Riigi Teatajast. Kui sõnastus on muutunud, ära kinnita.</source>
        <translation>Look it up in Riigi Teataja. If the wording has changed, do not confirm.</translation>
    </message>
    <message>
        <source>Kinnita</source>
        <translation>Confirm</translation>
    </message>
    <message>
        <source>Loobu</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>LeftBar</name>
    <message>
        <source>avatud</source>
        <translation>open</translation>
    </message>
    <message>
        <source>{entry} ({keys})</source>
        <translation>{entry} ({keys})</translation>
    </message>
</context>
<context>
    <name>LetterPage</name>
    <message>
        <source>Kirjuta, mida tahad teada</source>
        <translation>Write what you want to know</translation>
    </message>
    <message>
        <source>Kirjuta vastus</source>
        <translation>Write the answer</translation>
    </message>
    <message>
        <source>Kirjuta põhjus, miks sa seda ei avalda</source>
        <translation>Write why you do not share it</translation>
    </message>
    <message>
        <source>Kirjuta vähemalt ühe osa kohta midagi</source>
        <translation>Write something about at least one part</translation>
    </message>
    <message>
        <source>Küsimus saatjale</source>
        <translation>Question to the sender</translation>
    </message>
    <message>
        <source>Vastus küsimusele</source>
        <translation>Answer to the question</translation>
    </message>
    <message>
        <source>Tagasiside saatjale</source>
        <translation>Feedback to the sender</translation>
    </message>
    <message>
        <source>Sulge küsimus paketti</source>
        <translation>Seal the question in a package</translation>
    </message>
    <message>
        <source>Sulge vastus paketti</source>
        <translation>Seal the answer in a package</translation>
    </message>
    <message>
        <source>Sulge tagasiside paketti</source>
        <translation>Seal the feedback in a package</translation>
    </message>
    <message>
        <source>Vastus</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Vasta sellele, mida küsiti.</source>
        <translation>Answer what was asked.</translation>
    </message>
    <message>
        <source>Seda näevad</source>
        <translation>Who can see this</translation>
    </message>
    <message>
        <source>Teise asutuse töötajad, kes seda juhtumit näevad, ja sinu omad.</source>
        <translation>Staff of the other organisation who see this case, and your own.</translation>
    </message>
    <message>
        <source>Pärast sulgemist muuta enam ei saa.</source>
        <translation>Once sealed, it cannot be changed.</translation>
    </message>
    <message>
        <source>Küsi ühte asja korraga ja ainult seda, mida vajad.</source>
        <translation>Ask one thing at a time, and only what you need.</translation>
    </message>
    <message>
        <source>Küsimus ei muuda seda, kes juhtumi eest vastutab.</source>
        <translation>A question does not change who is responsible for the case.</translation>
    </message>
    <message>
        <source>Vasta sellele, mida küsiti, ja mitte rohkem.</source>
        <translation>Answer what was asked, and no more.</translation>
    </message>
    <message>
        <source>Märgi kirjed ja failid ainult siis, kui neid on vaja.</source>
        <translation>Tick entries and files only when they are needed.</translation>
    </message>
    <message>
        <source>Ütle nii palju, kui asutusel on lapse toetamiseks vaja.</source>
        <translation>Share as much as the organisation needs to support the child.</translation>
    </message>
    <message>
        <source>Mida seadus ei luba öelda, jäta avaldamata ja kirjuta põhjus.</source>
        <translation>Leave out what the law does not let you share, and write the reason.</translation>
    </message>
    <message>
        <source>Küsimus</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Mida tahad teada</source>
        <translation>What do you want to know?</translation>
    </message>
    <message>
        <source>Küsi ainult seda, mida on otsustamiseks vaja.</source>
        <translation>Ask only for what is needed to decide.</translation>
    </message>
    <message>
        <source>Mis kirjed lähevad kaasa</source>
        <translation>Entries to include</translation>
    </message>
    <message>
        <source>Mis failid lähevad kaasa</source>
        <translation>Files to include</translation>
    </message>
    <message>
        <source>Enne kui saadad</source>
        <translation>Before you send it</translation>
    </message>
    <message>
        <source>Loobu</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>Küsimus</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Vastus</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Tagasiside</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>Mis otsustati</source>
        <translation>What was decided</translation>
    </message>
    <message>
        <source>Mis abi laps ja pere saavad</source>
        <translation>What help the child and the family get</translation>
    </message>
    <message>
        <source>Mida palume asutusel teha või jälgida</source>
        <translation>What we ask the organisation to do or watch</translation>
    </message>
    <message>
        <source>Kuidas juhtum lõppes</source>
        <translation>How the case ended</translation>
    </message>
    <message>
        <source>Kelle poole edaspidi pöörduda</source>
        <translation>Whom to turn to from now on</translation>
    </message>
    <message>
        <source>Tuli siia {moment}.</source>
        <translation>Received {moment}.</translation>
    </message>
    <message>
        <source>Vastus on andmata.</source>
        <translation>It is not answered yet.</translation>
    </message>
    <message>
        <source>On kohal: {house}.</source>
        <translation>Has arrived: {house}.</translation>
    </message>
    <message>
        <source>Vastust ei ole veel tulnud.</source>
        <translation>No answer has come yet.</translation>
    </message>
    <message>
        <source>Suletud, aga fail on kirjutamata: {house} ei saa seda veel.</source>
        <translation>Sealed, but the file is not saved: {house} cannot receive it yet.</translation>
    </message>
    <message>
        <source>Fail on kirjutatud {day}. Pole teada, kas see on kohal: {house}.</source>
        <translation>The file was saved on {day}. It is not known whether it has arrived: {house}.</translation>
    </message>
    <message>
        <source>{house} ({day})</source>
        <translation>{house} ({day})</translation>
    </message>
    <message>
        <source>Loe vastust</source>
        <translation>Read the answer</translation>
    </message>
    <message>
        <source>Loe tagasisidet</source>
        <translation>Read the feedback</translation>
    </message>
    <message>
        <source>Loe küsimust</source>
        <translation>Read the question</translation>
    </message>
    <message>
        <source>Vasta küsimusele</source>
        <translation>Answer a question</translation>
    </message>
    <message>
        <source>Kirjuta küsimus faili ja saada see</source>
        <translation>Save the question as a file and send it</translation>
    </message>
    <message>
        <source>Kirjuta vastus faili ja saada see</source>
        <translation>Save the answer as a file and send it</translation>
    </message>
    <message>
        <source>Kirjuta tagasiside faili ja saada see</source>
        <translation>Save the feedback as a file and send it</translation>
    </message>
    <message>
        <source>Ootad vastust oma küsimusele</source>
        <translation>You are waiting for an answer to your question</translation>
    </message>
    <message>
        <source>Kaasas: {what}</source>
        <translation>Enclosed: {what}</translation>
    </message>
</context>
<context>
    <name>LettersCard</name>
    <message>
        <source>Küsimused ja vastused</source>
        <translation>Questions and answers</translation>
    </message>
</context>
<context>
    <name>LettersSection</name>
    <message>
        <source>Kirjavahetus</source>
        <translation>Letters</translation>
    </message>
</context>
<context>
    <name>LevelForm</name>
    <message>
        <source>Toe tase</source>
        <translation>Support level</translation>
    </message>
    <message>
        <source>Algab</source>
        <translation>Starts</translation>
    </message>
    <message>
        <source>Lõpeb</source>
        <translation>Ends</translation>
    </message>
    <message>
        <source>Kes otsustas</source>
        <translation>Who decided</translation>
    </message>
    <message>
        <source>Näiteks direktor</source>
        <translation>For example the head</translation>
    </message>
    <message>
        <source>Alus</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Näiteks nõustamismeeskonna soovitus ja selle päev</source>
        <translation>For example the counselling team’s recommendation and its date</translation>
    </message>
    <message>
        <source>Salvesta</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Loobu</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>LevelSection</name>
    <message>
        <source>Toe tase</source>
        <translation>Support level</translation>
    </message>
    <message>
        <source>Üldine, tõhustatud või eritugi. See ei ole sama mis etapp.</source>
        <translation>General, enhanced or special support. This is not the same as the stage.</translation>
    </message>
    <message>
        <source>Lõpeta tase</source>
        <translation>End the level</translation>
    </message>
    <message>
        <source>Lisa toe tase</source>
        <translation>Add a support level</translation>
    </message>
    <message>
        <source>Vali toe tase</source>
        <translation>Choose the support level</translation>
    </message>
    <message>
        <source>Kirjuta, mis päevast see algab</source>
        <translation>Enter the day it starts</translation>
    </message>
    <message>
        <source>Kirjuta viimane päev</source>
        <translation>Enter the last day</translation>
    </message>
</context>
<context>
    <name>LinkedChildForm</name>
    <message>
        <source>Teine laps</source>
        <translation>Another child</translation>
    </message>
    <message>
        <source>Kirjuta nime kaks esimest tähte</source>
        <translation>Type the first two letters of the name</translation>
    </message>
    <message>
        <source>Kuidas ta seotud oli</source>
        <translation>Their part in it</translation>
    </message>
    <message>
        <source>Eemalda laps</source>
        <translation>Remove the child</translation>
    </message>
</context>
<context>
    <name>ListingEditor</name>
    <message>
        <source>Kaarti ei ole</source>
        <translation>No card</translation>
    </message>
    <message>
        <source>Kirje on kataloogist eemaldatud.</source>
        <translation>The entry is removed from the directory.</translation>
    </message>
    <message>
        <source>Teistel kaob see siis, kui nad saavad järgmise faili.</source>
        <translation>Others lose it when they get the next file.</translation>
    </message>
</context>
<context>
    <name>ListingForm</name>
    <message>
        <source>Kelle kaart läheb kaasa</source>
        <translation>Whose card is included</translation>
    </message>
    <message>
        <source>Kaasa läheb ainult kaart, mille kontrollkoodi keegi siin võrdles.</source>
        <translation>Only a card whose control code somebody here has compared can be included.</translation>
    </message>
    <message>
        <source>Nimi</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Asutus või inimene</source>
        <translation>An organisation or a person</translation>
    </message>
    <message>
        <source>Kus töötab</source>
        <translation>Where they work</translation>
    </message>
    <message>
        <source>Roll</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Ametinimetus oma sõnadega</source>
        <translation>Job title in your own words</translation>
    </message>
    <message>
        <source>Laste vanus alates</source>
        <translation>Children from the age of</translation>
    </message>
    <message>
        <source>Laste vanus kuni</source>
        <translation>Children up to the age of</translation>
    </message>
    <message>
        <source>Teemad</source>
        <translation>Topics</translation>
    </message>
    <message>
        <source>Piirkond</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Telefon</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>E‑post</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Märkus</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Salvesta kirje</source>
        <translation>Save the entry</translation>
    </message>
    <message>
        <source>Eemalda kataloogist</source>
        <translation>Remove from the directory</translation>
    </message>
    <message>
        <source>Loobu</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>MeasurePage</name>
    <message>
        <source>Mida tehti ja kui kaua.</source>
        <translation>What was done and for how long.</translation>
    </message>
    <message>
        <source>Kes tegi ja kus.</source>
        <translation>Who did it and where.</translation>
    </message>
    <message>
        <source>Mille järgi näed, kas see aitas.</source>
        <translation>How you can tell whether it helped.</translation>
    </message>
    <message>
        <source>Seda näevad</source>
        <translation>Who can see this</translation>
    </message>
    <message>
        <source>Kellega ja kus räägiti.</source>
        <translation>Whom you talked with and where.</translation>
    </message>
    <message>
        <source>Mida ütles vanem, mida sina.</source>
        <translation>What the parent said and what you said.</translation>
    </message>
    <message>
        <source>Milles kokku lepiti ja mis ajaks.</source>
        <translation>What was agreed and by when.</translation>
    </message>
    <message>
        <source>Kellelt ja millal.</source>
        <translation>From whom and when.</translation>
    </message>
    <message>
        <source>Mis on nähtud, mis arvatud.</source>
        <translation>What was seen and what was supposed.</translation>
    </message>
    <message>
        <source>Kuidas see last aitab.</source>
        <translation>How it helps the child.</translation>
    </message>
    <message>
        <source>Uus abinõu</source>
        <translation>New measure</translation>
    </message>
    <message>
        <source>Mida tehti</source>
        <translation>What was done</translation>
    </message>
    <message>
        <source>Kaks-kolm lauset. Mida proovisid ja kui sageli.</source>
        <translation>Two or three sentences. What you tried and how often.</translation>
    </message>
    <message>
        <source>Vestlus vanemaga</source>
        <translation>Talk with a parent</translation>
    </message>
    <message>
        <source>Millest räägiti</source>
        <translation>What was talked about</translation>
    </message>
    <message>
        <source>Kes rääkis ja milles kokku lepiti.</source>
        <translation>Who talked and what was agreed.</translation>
    </message>
    <message>
        <source>Kogutud info</source>
        <translation>Information gathered</translation>
    </message>
    <message>
        <source>Mida said teada</source>
        <translation>What you learned</translation>
    </message>
    <message>
        <source>Kellelt ja mille kohta. Ainult see, mida on vaja.</source>
        <translation>From whom and about what. Only what is needed.</translation>
    </message>
    <message>
        <source>Kirjuta, mis päeval see oli</source>
        <translation>Enter the date</translation>
    </message>
    <message>
        <source>Kirjuta, mida tehti</source>
        <translation>Write what was done</translation>
    </message>
    <message>
        <source>Kirjuta, millest räägiti</source>
        <translation>Write what was talked about</translation>
    </message>
    <message>
        <source>Kirjuta, mida said teada</source>
        <translation>Write what you learned</translation>
    </message>
    <message>
        <source>Mis see on</source>
        <translation>Type of entry</translation>
    </message>
    <message>
        <source>Kuupäev</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Mis sellest sai</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Mida nägid järgmistel päevadel</source>
        <translation>What you saw in the following days</translation>
    </message>
    <message>
        <source>Kas see aitas</source>
        <translation>Did it help?</translation>
    </message>
    <message>
        <source>Hea kirje</source>
        <translation>A good entry</translation>
    </message>
    <message>
        <source>Salvesta</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Loobu</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>MeasuresSection</name>
    <message>
        <source>Mida on tehtud</source>
        <translation>What has been done</translation>
    </message>
    <message>
        <source>Siia tulevad abinõud, vestlused vanemaga ja kogutud info.</source>
        <translation>Measures, talks with parents and gathered information appear here.</translation>
    </message>
    <message>
        <source>Tulemus: {result}</source>
        <translation>Result: {result}</translation>
    </message>
</context>
<context>
    <name>MeetingPage</name>
    <message>
        <source>Kirjet on pärast sinu mustandit muudetud.</source>
        <translation>The record was changed after your draft.</translation>
    </message>
    <message>
        <source>Viska mustand ära</source>
        <translation>Discard the draft</translation>
    </message>
    <message>
        <source>Vormistatud {day}</source>
        <translation>Finished on {day}</translation>
    </message>
    <message>
        <source>Muudetud pärast vormistamist</source>
        <translation>Changed after it was finished</translation>
    </message>
    <message>
        <source>Vormistamata</source>
        <translation>Not finished</translation>
    </message>
    <message>
        <source>Kirjuta, mis päeval see oli</source>
        <translation>Enter the date</translation>
    </message>
    <message>
        <source>Lisa vähemalt üks, kes kohal oli</source>
        <translation>Add at least one who was there</translation>
    </message>
    <message>
        <source>Salvestamata: paranda üks koht</source>
        <translation>Not saved: correct one field</translation>
    </message>
    <message>
        <source>Sinu tekst on alles. Kui see peab kehtima, salvesta see.</source>
        <translation>Your text is still here. To keep it, save it.</translation>
    </message>
</context>
<context>
    <name>MeetingsSection</name>
    <message>
        <source>Vestlused ja ümarlauad</source>
        <translation>Talks and round tables</translation>
    </message>
    <message>
        <source>Siia tulevad vestluste kokkuvõtted ja ümarlaudade protokollid.</source>
        <translation>Records of talks and minutes of round tables appear here.</translation>
    </message>
    <message>
        <source>vormistatud {day}</source>
        <translation>finished on {day}</translation>
    </message>
    <message>
        <source>muudetud, vormistamata</source>
        <translation>changed, not finished</translation>
    </message>
    <message>
        <source>vormistamata</source>
        <translation>not finished</translation>
    </message>
    <message>
        <source>Kokkulepped: {what}</source>
        <translation>Agreed: {what}</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Sinu rollid seda tegevust ei luba.</source>
        <translation>Your roles do not allow this.</translation>
    </message>
    <message>
        <source>Midagi ei muutunud. Küsi abi asutuse juhilt.</source>
        <translation>Nothing changed. Ask the head of your organisation for help.</translation>
    </message>
    <message>
        <source>Seda kirjet ei ole või sa ei näe seda.</source>
        <translation>This entry does not exist, or you cannot see it.</translation>
    </message>
    <message>
        <source>Mine tagasi ja ava loend uuesti.</source>
        <translation>Go back and open the list again.</translation>
    </message>
    <message>
        <source>Failist ei saanud lugeda laste nimekirja.</source>
        <translation>No list of children could be read from the file.</translation>
    </message>
    <message>
        <source>Vali CSV või XLSX, mille esimeses reas on veergude nimed.</source>
        <translation>Choose a CSV or XLSX file with the names of the columns in its first row.</translation>
    </message>
    <message>
        <source>Keegi muutis seda kirjet vahepeal.</source>
        <translation>Somebody changed this entry in the meantime.</translation>
    </message>
    <message>
        <source>Sinu tekst on mustandina alles. Ava kirje uuesti ja salvesta.</source>
        <translation>Your text is kept as a draft. Open the entry again and save.</translation>
    </message>
    <message>
        <source>Juhtum ei ole praegu selles etapis.</source>
        <translation>The case is not in this stage now.</translation>
    </message>
    <message>
        <source>Midagi ei muutunud. Vaata etappide riba juhtumi lehel.</source>
        <translation>Nothing changed. See the stages on the case’s page.</translation>
    </message>
    <message>
        <source>Juhtum on lõpetatud.</source>
        <translation>The case is closed.</translation>
    </message>
    <message>
        <source>Ava juhtum uuesti, kui töö läheb edasi.</source>
        <translation>Reopen the case if the work continues.</translation>
    </message>
    <message>
        <source>Lapsel on juba avatud juhtum.</source>
        <translation>The child already has an open case.</translation>
    </message>
    <message>
        <source>Lisa uus info avatud juhtumisse.</source>
        <translation>Add the new information to the open case.</translation>
    </message>
    <message>
        <source>Juhtumi eest vastutab nüüd vald või linn.</source>
        <translation>The municipality is now responsible for the case.</translation>
    </message>
    <message>
        <source>Uue info jaoks lisa lapsele tähelepanek.</source>
        <translation>For new information, add an observation about the child.</translation>
    </message>
    <message>
        <source>Juhtumil ei ole lõpphindamist.</source>
        <translation>The case has no final evaluation.</translation>
    </message>
    <message>
        <source>Juhtum on avatud. Tee lõpphindamine ja lõpeta siis.</source>
        <translation>The case is open. Make the final evaluation, then close it.</translation>
    </message>
    <message>
        <source>Eesmärki on juba mõõdetud.</source>
        <translation>The goal has been measured already.</translation>
    </message>
    <message>
        <source>Eesmärk on alles. Otsusta selle üle vahehindamisel.</source>
        <translation>The goal is still there. Decide on it at a review.</translation>
    </message>
    <message>
        <source>Juhtumil on juba pooleli üleandmine.</source>
        <translation>The case already has a handover in progress.</translation>
    </message>
    <message>
        <source>Jätka poolelijäänud üleandmist või võta see tagasi.</source>
        <translation>Continue that handover or withdraw it.</translation>
    </message>
    <message>
        <source>Üleandmine ei ole enam selles seisus.</source>
        <translation>The handover is no longer in this state.</translation>
    </message>
    <message>
        <source>Ava üleandmine uuesti ja vaata, kuhu see on jõudnud.</source>
        <translation>Open the handover again and see how far it is.</translation>
    </message>
    <message>
        <source>Juht ei ole üleandmist veel kinnitanud.</source>
        <translation>The head has not approved the handover yet.</translation>
    </message>
    <message>
        <source>Mustand on alles. Palu juhil see kinnitada ja sulge siis pakett.</source>
        <translation>The draft is kept. Ask the head to approve it, then seal the package.</translation>
    </message>
    <message>
        <source>Saaja kontrollkood on võrdlemata.</source>
        <translation>The recipient’s control code has not been compared.</translation>
    </message>
    <message>
        <source>Helista saajale, võrdle kuut rühma ja kinnita kontakt.</source>
        <translation>Call the recipient, compare the six groups and confirm the contact.</translation>
    </message>
    <message>
        <source>Üleandmised on lukus, sest andmed taastati varukoopiast.</source>
        <translation>Handovers are locked because the data was restored from a backup.</translation>
    </message>
    <message>
        <source>Sellele üleandmisele on juba vastatud.</source>
        <translation>This handover has already been answered.</translation>
    </message>
    <message>
        <source>Esimene vastus jääb kehtima. Saada sama kinnitus uuesti.</source>
        <translation>The first answer stands. Send the same receipt again.</translation>
    </message>
    <message>
        <source>Selles kaustas ei ole andmehoidlat.</source>
        <translation>There is no data store in this folder.</translation>
    </message>
    <message>
        <source>Alusta uut või vali kaust, kus andmed on.</source>
        <translation>Start a new one or choose the folder where the data is.</translation>
    </message>
    <message>
        <source>Selles kaustas on andmehoidla juba olemas.</source>
        <translation>There is already a data store in this folder.</translation>
    </message>
    <message>
        <source>Ava see paroolifraasiga või vali teine kaust.</source>
        <translation>Open it with the passphrase or choose another folder.</translation>
    </message>
    <message>
        <source>Andmehoidla fail on rikutud ja andmeid ei saa avada.</source>
        <translation>The file of the data store is damaged, so the data cannot be opened.</translation>
    </message>
    <message>
        <source>Ära kustuta midagi. Taasta andmed varukoopiast.</source>
        <translation>Do not delete anything. Restore the data from a backup.</translation>
    </message>
    <message>
        <source>Andmed on tehtud programmi uuema versiooniga.</source>
        <translation>The data was made by a newer version of the program.</translation>
    </message>
    <message>
        <source>Andmed on puutumata. Paigalda programmi uusim versioon.</source>
        <translation>The data is untouched. Install the newest version of the program.</translation>
    </message>
    <message>
        <source>Andmeid ei saa hoida võrgukettal ega pilvekaustas.</source>
        <translation>The data cannot be kept on a network drive or in a cloud folder.</translation>
    </message>
    <message>
        <source>Vali kaust selle arvuti kettal.</source>
        <translation>Choose a folder on this computer’s disk.</translation>
    </message>
    <message>
        <source>Kettal ei ole ruumi ja muudatus jäi salvestamata.</source>
        <translation>The disk is full and the change was not saved.</translation>
    </message>
    <message>
        <source>Varem salvestatu on alles. Vabasta ruumi ja proovi uuesti.</source>
        <translation>What was saved before is safe. Free some space and try again.</translation>
    </message>
    <message>
        <source>Faili ei saanud kirjutada.</source>
        <translation>The file could not be saved.</translation>
    </message>
    <message>
        <source>Andmed on alles ja muutmata. Kontrolli, kas mälupulk on küljes, ja proovi uuesti.</source>
        <translation>The data is safe and unchanged. Check that the USB stick is plugged in and try again.</translation>
    </message>
    <message>
        <source>Andmeid ei saanud arvutisse salvestada.</source>
        <translation>The data could not be saved on this computer.</translation>
    </message>
    <message>
        <source>Varem salvestatu on alles. Kontrolli ketast, ava programm uuesti ja korda.</source>
        <translation>What was saved before is safe. Check the disk, open the program again and repeat.</translation>
    </message>
    <message>
        <source>Töö käib nüüd teises arvutis ja siin saab ainult lugeda.</source>
        <translation>Work continues on another computer, and here you can only read.</translation>
    </message>
    <message>
        <source>Midagi ei muutunud. Tee see muudatus uues arvutis.</source>
        <translation>Nothing has changed. Make this change on the new computer.</translation>
    </message>
    <message>
        <source>Kaitstud kirjeid ei saa siin veel hoida.</source>
        <translation>Protected entries cannot be kept here yet.</translation>
    </message>
    <message>
        <source>Palu juhil programm korra avada ja proovi uuesti.</source>
        <translation>Ask the head to open the program once, then try again.</translation>
    </message>
    <message>
        <source>See paroolifraas ei sobi.</source>
        <translation>This passphrase is not right.</translation>
    </message>
    <message>
        <source>Võtmefail on puudu või rikutud ja andmeid ei saa avada.</source>
        <translation>The key file is missing or damaged, so the data cannot be opened.</translation>
    </message>
    <message>
        <source>Kontrolli suurtähelukku ja klaviatuuri keelt.</source>
        <translation>Check Caps Lock and the keyboard language.</translation>
    </message>
    <message>
        <source>See taastekood on teise andmehoidla oma.</source>
        <translation>This recovery code belongs to another data store.</translation>
    </message>
    <message>
        <source>Otsi taasteleht, millel on sinu asutuse nimi.</source>
        <translation>Find the recovery sheet with the name of your organisation.</translation>
    </message>
    <message>
        <source>Taastekoodis on trükiviga.</source>
        <translation>There is a typing mistake in the recovery code.</translation>
    </message>
    <message>
        <source>Võrdle iga rühma taastelehega ja paranda.</source>
        <translation>Compare each group with the recovery sheet and correct it.</translation>
    </message>
    <message>
        <source>Ära kustuta midagi. Taasta võtmefail varukoopiast.</source>
        <translation>Do not delete anything. Restore the key file from a backup.</translation>
    </message>
    <message>
        <source>See fail ei ole varukoopia.</source>
        <translation>This file is not a backup.</translation>
    </message>
    <message>
        <source>Vali fail, mille lõpp on .hopbackup.</source>
        <translation>Choose a file that ends in .hopbackup.</translation>
    </message>
    <message>
        <source>Varukoopia on rikutud või poolik ja jäi kasutamata.</source>
        <translation>The backup is damaged or incomplete and was not used.</translation>
    </message>
    <message>
        <source>Vali mõni teine varukoopia, näiteks eelmise päeva oma.</source>
        <translation>Choose another backup, such as the one of the day before.</translation>
    </message>
    <message>
        <source>Varukoopia on tehtud programmi uuema versiooniga.</source>
        <translation>The backup was made by a newer version of the program.</translation>
    </message>
    <message>
        <source>Paigalda programmi uusim versioon ja proovi siis uuesti.</source>
        <translation>Install the latest version of the program and try again.</translation>
    </message>
    <message>
        <source>Varukoopia kausta või faili ei ole praegu näha.</source>
        <translation>The backup folder or file cannot be seen at the moment.</translation>
    </message>
    <message>
        <source>Andmed on alles. Pane mälupulk külge või vali seadetes teine kaust.</source>
        <translation>The data is safe. Plug the USB stick in, or choose another folder in the settings.</translation>
    </message>
    <message>
        <source>Töö varukoopiaga katkes.</source>
        <translation>The work on the backup was stopped.</translation>
    </message>
    <message>
        <source>Andmed ja varasemad koopiad on alles. Alusta uuesti.</source>
        <translation>The data and the earlier backups are safe. Begin again.</translation>
    </message>
    <message>
        <source>Pärast viimast varukoopiat on andmeid muudetud.</source>
        <translation>The data was changed after the last backup.</translation>
    </message>
    <message>
        <source>Tee uus varukoopia ja proovi siis kohe uuesti.</source>
        <translation>Make a new backup and try again right after it.</translation>
    </message>
    <message>
        <source>Sinu võti seda varukoopiat ei ava.</source>
        <translation>Your key does not open this backup.</translation>
    </message>
    <message>
        <source>Koopia on teise asutuse oma või ajast enne sind. Vali uuem koopia.</source>
        <translation>The backup is from another organisation or from before you had access. Choose a newer one.</translation>
    </message>
    <message>
        <source>See fail ei ole üleandmispakett.</source>
        <translation>This file is not a handover package.</translation>
    </message>
    <message>
        <source>Vali fail, mille lõpp on .cdoc2.</source>
        <translation>Choose a file that ends in .cdoc2.</translation>
    </message>
    <message>
        <source>Pakett on rikutud või poolik ja jäi avamata.</source>
        <translation>The package is damaged or incomplete and was not opened.</translation>
    </message>
    <message>
        <source>Pakett jäi avamata. Palu saatjal fail ümber nimetada.</source>
        <translation>The package was not opened. Ask the sender to rename the file.</translation>
    </message>
    <message>
        <source>Pakett jäi avamata. Palu saatjalt kontaktkaart ja võrdle koodi.</source>
        <translation>The package was not opened. Ask the sender for their contact card and compare the code.</translation>
    </message>
    <message>
        <source>Paketi allkiri ei klapi ja pakett jäi avamata.</source>
        <translation>The signature of the package does not match and the package was not opened.</translation>
    </message>
    <message>
        <source>Paketi sisu ei vasta kokkulepitud kujule ja jäi avamata.</source>
        <translation>The contents of the package do not have the agreed form and were not opened.</translation>
    </message>
    <message>
        <source>Pakett jäi avamata. Helista saatjale ja räägi sellest.</source>
        <translation>The package was not opened. Call the sender and tell them.</translation>
    </message>
    <message>
        <source>HOP on juba avatud: {holder}.</source>
        <translation>HOP is already open: {holder}.</translation>
    </message>
    <message>
        <source>HOP on juba avatud.</source>
        <translation>HOP is already open.</translation>
    </message>
    <message>
        <source>Küsi ametniku ID‑kaardi autentimise sertifikaat.</source>
        <translation>Ask for the authentication certificate of the official’s ID card.</translation>
    </message>
    <message>
        <source>Selle sertifikaadi võti ei ole P‑384.</source>
        <translation>The key of this certificate is not P-384.</translation>
    </message>
    <message>
        <source>See sertifikaat on ainult allkirja jaoks.</source>
        <translation>This certificate is for signing only.</translation>
    </message>
    <message>
        <source>See sertifikaat on aegunud.</source>
        <translation>This certificate has expired.</translation>
    </message>
    <message>
        <source>See sertifikaat ei kehti veel.</source>
        <translation>This certificate is not valid yet.</translation>
    </message>
    <message>
        <source>Selles failis ei ole sertifikaati, millele saab sulgeda.</source>
        <translation>This file holds no certificate that can be sealed for.</translation>
    </message>
    <message>
        <source>Kirjuta vähemalt 12 tähemärki.</source>
        <translation>Enter at least 12 characters.</translation>
    </message>
    <message>
        <source>Registrikoodis on 8 numbrit, kontrolli üle</source>
        <translation>A registry code has 8 digits, check it</translation>
    </message>
    <message>
        <source>See ei ole Eesti isikukood. Paranda trükiviga või jäta tühjaks.</source>
        <translation>This is not an Estonian personal code. Correct it or leave it empty.</translation>
    </message>
    <message>
        <source>See fail ei ole see, mida nimi ütleb. Lisa päris PDF, PNG või JPG.</source>
        <translation>This file is not what its name says. Add a real PDF, PNG or JPG.</translation>
    </message>
    <message>
        <source>Lõpp peab olema pärast algust</source>
        <translation>The end must come after the start</translation>
    </message>
    <message>
        <source>Kirjuta arv, näiteks 12 või 4,5</source>
        <translation>Write a number, for example 12 or 4.5</translation>
    </message>
    <message>
        <source>Kirjuta minutid arvuna</source>
        <translation>Write the minutes as a number</translation>
    </message>
    <message>
        <source>Järgmine päev peab olema hilisem</source>
        <translation>The next day has to be later</translation>
    </message>
    <message>
        <source>Sel ajal kehtib juba teine toe tase</source>
        <translation>Another support level is already in force at that time</translation>
    </message>
    <message>
        <source>Kirjuta arv 1 kuni 50</source>
        <translation>Write a number from 1 to 50</translation>
    </message>
    <message>
        <source>Kuupäev peab olema täna või hiljem</source>
        <translation>The date has to be today or later</translation>
    </message>
    <message>
        <source>Enda ligipääsu ei saa lõpetada</source>
        <translation>You cannot end your own access</translation>
    </message>
    <message>
        <source>Palu saatjal sama pakett uuesti saata.</source>
        <translation>Ask the sender to send the same package again.</translation>
    </message>
    <message>
        <source>Ligipääs on juba 64 kolleegil ja rohkem ei mahu.</source>
        <translation>64 colleagues have access already, and there is no room for more.</translation>
    </message>
    <message>
        <source>Lõpeta enne ligipääs kellelgi, kes enam ei tööta.</source>
        <translation>First end the access of somebody who no longer works here.</translation>
    </message>
    <message>
        <source>Arvutil sai mälu otsa.</source>
        <translation>The computer ran out of memory.</translation>
    </message>
    <message>
        <source>Midagi ei muutunud. Sulge teisi programme ja proovi uuesti.</source>
        <translation>Nothing changed. Close other programs and try again.</translation>
    </message>
    <message>
        <source>Katkestasid töö.</source>
        <translation>You stopped the work.</translation>
    </message>
    <message>
        <source>Poolikut faili ei jäänud. Kui vaja, alusta uuesti.</source>
        <translation>No incomplete file was left. Start again if needed.</translation>
    </message>
    <message>
        <source>Need kaks last on juba lahutatud.</source>
        <translation>These two children have been separated already.</translation>
    </message>
    <message>
        <source>Midagi ei muutunud. Ava lapse leht uuesti.</source>
        <translation>Nothing was changed. Open the child’s page again.</translation>
    </message>
    <message>
        <source>Küsi enne kontaktidelt seisu. Selleks ava leht Üleandmised.</source>
        <translation>First ask your contacts about the state of your cases. To do so, open the Handovers page.</translation>
    </message>
    <message>
        <source>Enne vastamist on vaja saatja vastust taastamise päringule.</source>
        <translation>Before you answer, the sender must answer the question about the restore.</translation>
    </message>
    <message>
        <source>Ainult saatja teab, mida siit enne taastamist vastati. Kirjuta päring lehel Üleandmised.</source>
        <translation>Only the sender knows what was answered from here before the restore. Write the question on the Handovers page.</translation>
    </message>
    <message>
        <source>Inimeste õigusi on andmetes muudetud programmist mööda.</source>
        <translation>People’s rights in the data were changed outside the program.</translation>
    </message>
    <message>
        <source>Ütle juhile. Tagasi saab taastelehega või varukoopiast.</source>
        <translation>Tell the head. They can be put right with the recovery sheet or from a backup.</translation>
    </message>
    <message>
        <source>Juht peab programmi pärast uuendust esimesena avama.</source>
        <translation>After this update the head has to open the program first.</translation>
    </message>
    <message>
        <source>Palu juhil programm korra avada ja proovi siis uuesti.</source>
        <translation>Ask the head to open the program once, then try again.</translation>
    </message>
    <message>
        <source>Pakett on tehtud programmi uuema versiooniga.</source>
        <translation>The package was made by a newer version of the program.</translation>
    </message>
    <message>
        <source>Paigalda programmi uusim versioon ja ava pakett siis.</source>
        <translation>Install the newest version of the program, then open the package.</translation>
    </message>
    <message>
        <source>Pakett on liiga suur.</source>
        <translation>The package is too large.</translation>
    </message>
    <message>
        <source>Jäta osa manuseid välja või saada need eraldi paketis.</source>
        <translation>Leave out some attachments or send them in a separate package.</translation>
    </message>
    <message>
        <source>See pakett on suletud teisele saajale.</source>
        <translation>This package is sealed for another recipient.</translation>
    </message>
    <message>
        <source>Sisu jäi lukku. Anna saatjale teada, et pakett tuli valesse kohta.</source>
        <translation>The contents stayed locked. Tell the sender that the package came to the wrong place.</translation>
    </message>
    <message>
        <source>See parool paketti ei ava.</source>
        <translation>This password does not open the package.</translation>
    </message>
    <message>
        <source>Küsi parool saatjalt telefoni teel üle.</source>
        <translation>Ask the sender for the password again by phone.</translation>
    </message>
    <message>
        <source>Paketis on failinimi, mida ei ole turvaline kasutada.</source>
        <translation>The package has a file name that is not safe to use.</translation>
    </message>
    <message>
        <source>Saatja kontaktkaarti ei ole siin.</source>
        <translation>The sender’s contact card is not here.</translation>
    </message>
    <message>
        <source>Harjutusandmed jäid kustutamata.</source>
        <translation>The practice data was not deleted.</translation>
    </message>
    <message>
        <source>Päris andmed on puutumata. Sulge teised HOPi aknad ja proovi uuesti.</source>
        <translation>The real data is untouched. Close other HOP windows and try again.</translation>
    </message>
    <message>
        <source>Harjutusasutus ja päris asutus ei saa vahetada kontakte.</source>
        <translation>A practice organisation and a real one cannot exchange contacts.</translation>
    </message>
    <message>
        <source>Midagi ei muutunud. Nii ei lähe väljamõeldud laps päris valda.</source>
        <translation>Nothing changed. This way no invented child reaches a real municipality.</translation>
    </message>
    <message>
        <source>Saatja kontrollkood on võrdlemata.</source>
        <translation>The sender’s control code has not been compared.</translation>
    </message>
    <message>
        <source>Helista saatjale, kinnita kontakt ja ava pakett siis uuesti.</source>
        <translation>Call the sender, confirm the contact and then open the package again.</translation>
    </message>
    <message>
        <source>Helista saatjale numbril, mis on asutuse kodulehel.</source>
        <translation>Call the sender on the number on the organisation’s website.</translation>
    </message>
    <message>
        <source>Failis ei ole selle programmi paketti.</source>
        <translation>The file does not hold a package of this program.</translation>
    </message>
    <message>
        <source>Ava see DigiDoc4 programmis või küsi saatjalt, mis see on.</source>
        <translation>Open it in DigiDoc4 or ask the sender what it is.</translation>
    </message>
    <message>
        <source>Palu saatjal programm uuendada ja pakett uuesti saata.</source>
        <translation>Ask the sender to update the program and send the package again.</translation>
    </message>
    <message>
        <source>See kinnitus ei vasta ühelegi ootel üleandmisele.</source>
        <translation>This receipt does not match any handover that awaits one.</translation>
    </message>
    <message>
        <source>Midagi ei muutunud. Kontrolli, kas valisid õige faili.</source>
        <translation>Nothing changed. Check that you chose the right file.</translation>
    </message>
    <message>
        <source>See fail ei ole terve kontaktkaart.</source>
        <translation>This file is not a complete contact card.</translation>
    </message>
    <message>
        <source>Palu saatjal kontaktkaart uuesti saata.</source>
        <translation>Ask the sender to send the contact card again.</translation>
    </message>
    <message>
        <source>See täiendus käib üleandmise kohta, mida siin ei ole.</source>
        <translation>This supplement belongs to a handover that is not here.</translation>
    </message>
    <message>
        <source>Täiendus jäi avamata. Ava enne üleandmise pakett.</source>
        <translation>The supplement was not opened. Open the package of the handover first.</translation>
    </message>
    <message>
        <source>Nii liigub toimik ainult ühe maja arvutite vahel.</source>
        <translation>A file can be sent this way only between computers of one organisation.</translation>
    </message>
    <message>
        <source>Kontrolli registrikoodi seadetes ja kontaktkaardil: need on samad.</source>
        <translation>Check the registry code in the settings and on the contact card: they are the same.</translation>
    </message>
    <message>
        <source>Siin on rohkem, kui ilma pere nõusolekuta saata tohib.</source>
        <translation>This is more than may be sent without the family’s consent.</translation>
    </message>
    <message>
        <source>Märgi nõusolek lapse juhtumi lehel või jäta need osad siia.</source>
        <translation>Record the consent on the page of the child’s case, or leave these parts here.</translation>
    </message>
    <message>
        <source>Need on kaks last: isikukoodid on erinevad.</source>
        <translation>These are two children: their personal codes differ.</translation>
    </message>
    <message>
        <source>Vali teine laps või lisa uus.</source>
        <translation>Choose another child or add a new one.</translation>
    </message>
    <message>
        <source>See kiri käib üleandmise kohta, mida teie vahel ei ole.</source>
        <translation>This letter is about a handover that is not between you two.</translation>
    </message>
    <message>
        <source>Kiri jäi avamata. Helista saatjale ja räägi sellest.</source>
        <translation>The letter was not opened. Call the sender and tell them.</translation>
    </message>
    <message>
        <source>Sellele on siit juba vastatud või see on edasi antud.</source>
        <translation>This was answered or passed on from here already.</translation>
    </message>
    <message>
        <source>Vaata kirjavahetust: sama faili saab sealt uuesti kirjutada.</source>
        <translation>Look at the letters: the same file can be saved again there.</translation>
    </message>
    <message>
        <source>Teade abivajavast lapsest tuli valesse kohta.</source>
        <translation>A notice of a child in need came to the wrong place.</translation>
    </message>
    <message>
        <source>Siin ei ole lastekaitset. Helista kohe saatjale.</source>
        <translation>There is no child protection here. Call the sender at once.</translation>
    </message>
    <message>
        <source>Seda faili saab siin avada ainult juht või kontaktisik.</source>
        <translation>Only the head or the contact person can open this file here.</translation>
    </message>
    <message>
        <source>Kui oled üks neist, kontrolli, kas valisid õige faili.</source>
        <translation>If you are one of them, check that you chose the right file.</translation>
    </message>
    <message>
        <source>See vastus ei käi ühegi sinu päringu kohta.</source>
        <translation>This answer does not belong to any of your questions.</translation>
    </message>
    <message>
        <source>Sama numbriga pakett on juba olnud, aga teise sisuga.</source>
        <translation>A package with the same number has arrived before, but with other contents.</translation>
    </message>
    <message>
        <source>Selles paketis on tuttav juhtum, aga teine laps.</source>
        <translation>This package holds a case you already have, but another child.</translation>
    </message>
    <message>
        <source>Midagi ei muutunud. Võrdle saatjaga lapse isikukoodi ja sünnikuupäeva.</source>
        <translation>Nothing has changed. Compare the child’s personal code and date of birth with the sender.</translation>
    </message>
    <message>
        <source>Kasuta avatud akent või sulge see enne.</source>
        <translation>Use the open window or close it first.</translation>
    </message>
    <message>
        <source>Liiga palju valesid paroolifraase.</source>
        <translation>Too many wrong passphrases.</translation>
    </message>
    <message>
        <source>Proovi uuesti kell {time}.</source>
        <translation>Try again at {time}.</translation>
    </message>
    <message>
        <source>Selle sertifikaadi RSA võti on liiga lühike.</source>
        <translation>The RSA key of this certificate is too short.</translation>
    </message>
    <message>
        <source>See paroolifraas on kergesti äraarvatav.</source>
        <translation>This passphrase is easy to guess.</translation>
    </message>
    <message>
        <source>Võta mitu sõna, mis ei ole nimed ega kuupäevad.</source>
        <translation>Use several words that are not names or dates.</translation>
    </message>
    <message>
        <source>Paranda see väli.</source>
        <translation>Correct this field.</translation>
    </message>
    <message>
        <source>Tähtaeg ei ole veel läbi</source>
        <translation>The period is not over yet</translation>
    </message>
    <message>
        <source>Täida see väli</source>
        <translation>Fill in this field</translation>
    </message>
    <message>
        <source>Lühenda teksti</source>
        <translation>Shorten the text</translation>
    </message>
    <message>
        <source>Kuupäev peab olema täna või varem</source>
        <translation>The date must be today or earlier</translation>
    </message>
    <message>
        <source>Isikukood ja sünniaeg ei klapi</source>
        <translation>The personal code and the date of birth do not match</translation>
    </message>
    <message>
        <source>See on juba kasutusel</source>
        <translation>This is already in use</translation>
    </message>
    <message>
        <source>Ainult harjutusasutuse nimi algab sõnaga Harjutus ja kooloniga</source>
        <translation>Only the name of a practice organisation begins with “Harjutus:”</translation>
    </message>
    <message>
        <source>See on sinu oma asutuse kaart</source>
        <translation>This is your own organisation’s card</translation>
    </message>
    <message>
        <source>Fail on suurem kui 50 MB</source>
        <translation>The file is larger than 50 MB</translation>
    </message>
    <message>
        <source>Seda faili ei saanud lugeda</source>
        <translation>This file could not be read</translation>
    </message>
    <message>
        <source>Lisa PDF, PNG või JPG</source>
        <translation>Add a PDF, PNG or JPG</translation>
    </message>
    <message>
        <source>Vali kuni kümne aasta pikkune aeg</source>
        <translation>Choose a time of up to ten years</translation>
    </message>
    <message>
        <source>Kirjelda skaala kõik viis astet või jäta tühjaks</source>
        <translation>Describe all five steps of the scale or leave them empty</translation>
    </message>
    <message>
        <source>Vali aste −2 kuni +2</source>
        <translation>Choose a step from −2 to +2</translation>
    </message>
    <message>
        <source>Lapse nimi ja sünniaeg lähevad alati kaasa</source>
        <translation>The child’s name and date of birth are always included</translation>
    </message>
    <message>
        <source>Kirjuta, miks see osa siia jääb</source>
        <translation>Write why this part stays here</translation>
    </message>
    <message>
        <source>Vähemalt üks juht peab alles jääma</source>
        <translation>At least one head must remain</translation>
    </message>
    <message>
        <source>Sama laps on siin juba kirjas</source>
        <translation>This child is already in the list</translation>
    </message>
    <message>
        <source>Vali, kellelt see info tuli, või jäta nimi ära</source>
        <translation>Choose who told it, or leave the name out</translation>
    </message>
    <message>
        <source>Kirjuta päevade arv 1–90</source>
        <translation>Write a number of days from 1 to 90</translation>
    </message>
    <message>
        <source>Vali kaust väljaspool andmete kausta</source>
        <translation>Choose a folder outside the data folder</translation>
    </message>
    <message>
        <source>Kirjuta päevade arv, 1 kuni 365</source>
        <translation>Type a number of days, 1 to 365</translation>
    </message>
    <message>
        <source>Kirjuta päevade arv 1–90 või jäta tühjaks</source>
        <translation>Write a number of days, 1–90, or leave it empty</translation>
    </message>
    <message>
        <source>Kirjuta päev ja kuu, näiteks 31.05</source>
        <translation>Write the day and the month, for example 31.05</translation>
    </message>
    <message>
        <source>Vali keegi, kes siin töötab</source>
        <translation>Choose somebody who works here</translation>
    </message>
    <message>
        <source>Kirjuta nädalate arv 1–52</source>
        <translation>Write a number of weeks, 1–52</translation>
    </message>
    <message>
        <source>Lisa vähemalt üks, kes kohal oli</source>
        <translation>Add at least one who was there</translation>
    </message>
    <message>
        <source>Lisa igale kokkuleppele vastutaja ja päev</source>
        <translation>Give every agreement a person and a day</translation>
    </message>
    <message>
        <source>Siin on liiga palju ridu</source>
        <translation>There are too many rows here</translation>
    </message>
    <message>
        <source>Kirjuta, miks sa seda parandad</source>
        <translation>Write why you are correcting this</translation>
    </message>
    <message>
        <source>Mahakriipsutatud mõõtmist enam ei parandata</source>
        <translation>A measurement that was struck out can no longer be corrected</translation>
    </message>
    <message>
        <source>Tähtaeg käib ainult antud soovituse kohta</source>
        <translation>Only a recommendation that was given has an end date</translation>
    </message>
    <message>
        <source>Kirjuta kellaaeg, näiteks 14.05</source>
        <translation>Write a time, for example 14:05</translation>
    </message>
    <message>
        <source>Seda punkti loetelus ei ole</source>
        <translation>The list has no such point</translation>
    </message>
    <message>
        <source>Pakett nimetab asutuse: helista</source>
        <translation>A package names the organisation: call instead</translation>
    </message>
    <message>
        <source>Vormista enne PDF</source>
        <translation>Make the PDF first</translation>
    </message>
    <message>
        <source>Vali vald või linn</source>
        <translation>Choose a municipality</translation>
    </message>
    <message>
        <source>Kirjuta vähemalt ühe osa kohta midagi</source>
        <translation>Write something about at least one part</translation>
    </message>
    <message>
        <source>Vali loetelust vähemalt üks punkt</source>
        <translation>Choose at least one point from the list</translation>
    </message>
    <message>
        <source>Kirjuta iga valitud punkti alla, mida teatad</source>
        <translation>Write under each chosen point what you report</translation>
    </message>
    <message>
        <source>Märgi enne, kuidas ja millal teatasid</source>
        <translation>First record how and when you reported</translation>
    </message>
    <message>
        <source>Avaldamata jäetud andmeid siia ei kirjutata</source>
        <translation>Details that are withheld are not written here</translation>
    </message>
    <message>
        <source>Vali üks pakutud vastustest</source>
        <translation>Choose one of the answers offered</translation>
    </message>
    <message>
        <source>Märgitud on liiga palju, jäta vähem</source>
        <translation>Too many are ticked, choose fewer</translation>
    </message>
    <message>
        <source>Märgi rohkem</source>
        <translation>Tick more</translation>
    </message>
    <message>
        <source>Kirjuta pikemalt</source>
        <translation>Write more</translation>
    </message>
    <message>
        <source>Vastus ei sobi sellele küsimusele</source>
        <translation>The answer does not fit this question</translation>
    </message>
    <message>
        <source>Lisa kuupäevale aasta, näiteks 2026</source>
        <translation>Add the year to the date, for example 2026</translation>
    </message>
    <message>
        <source>Õpilane on selle kirjalikult keelanud</source>
        <translation>The pupil has forbidden it in writing</translation>
    </message>
    <message>
        <source>Kaetud teksti ei ole enam. Võta see rida tagasi</source>
        <translation>The blacked-out text is no longer there. Undo that row</translation>
    </message>
    <message>
        <source>Sellest ajast ei ole midagi kirja pandud</source>
        <translation>Nothing was written in that period</translation>
    </message>
    <message>
        <source>Vali kool või teine lasteaed</source>
        <translation>Choose a school or another kindergarten</translation>
    </message>
    <message>
        <source>Pakett ei räägi juhtumist, mida saaks jätkata</source>
        <translation>The package holds no case that could be continued</translation>
    </message>
    <message>
        <source>Kirjuta kuupäev, näiteks 15.10.2026</source>
        <translation>Enter a date, for example 15.10.2026</translation>
    </message>
    <message>
        <source>See fail ei ole terve kontaktide kataloog.</source>
        <translation>This file is not a complete contact directory.</translation>
    </message>
    <message>
        <source>Senine kataloog kehtib. Palu avaldajalt uus fail.</source>
        <translation>The earlier directory stays in use. Ask its publisher for a new file.</translation>
    </message>
    <message>
        <source>Siin on sellest kataloogist juba uuem.</source>
        <translation>A later version of this directory is here already.</translation>
    </message>
    <message>
        <source>Midagi ei muutunud. Vana faili ei ole vaja.</source>
        <translation>Nothing changed. The old file is not needed.</translation>
    </message>
    <message>
        <source>Sama numbriga kataloog on juba olnud, aga teise sisuga.</source>
        <translation>There was a directory with the same number before, with other contents.</translation>
    </message>
    <message>
        <source>Senine kataloog kehtib. Helista avaldajale ja räägi sellest.</source>
        <translation>The earlier directory stays in use. Call its publisher and tell them.</translation>
    </message>
    <message>
        <source>Kataloogi avaldab ainult valla või linna juhtumikorraldus.</source>
        <translation>Only a municipality’s case management publishes a directory.</translation>
    </message>
    <message>
        <source>Midagi ei muutunud. Küsi kataloogi oma vallast või linnast.</source>
        <translation>Nothing changed. Ask your municipality for its directory.</translation>
    </message>
    <message>
        <source>Kausta praegu ei ole. Midagi ei läinud teele.</source>
        <translation>The folder is not there now. Nothing was sent.</translation>
    </message>
    <message>
        <source>Ühenda mälupulk või võrgukaust ja proovi uuesti.</source>
        <translation>Connect the USB stick or the network folder and try again.</translation>
    </message>
    <message>
        <source>Fail kaustas on vahepeal muutunud või kadunud.</source>
        <translation>The file in the folder has changed or gone in the meantime.</translation>
    </message>
    <message>
        <source>Midagi ei loetud. Oota, kuni programm faili uuesti näitab.</source>
        <translation>Nothing was read. Wait until the program shows the file again.</translation>
    </message>
    <message>
        <source>Paketi allkirjastas saatja vana võti, mis enam ei kehti.</source>
        <translation>The package was signed by an old key of its sender that is no longer valid.</translation>
    </message>
    <message>
        <source>Palu saatjal üleandmine tagasi küsida ja uuesti teha.</source>
        <translation>Ask the sender to ask for the handover back and make it again.</translation>
    </message>
    <message>
        <source>Pakett on tehtud sinu vanale võtmele, mis enam ei kehti.</source>
        <translation>The package was made for an old key of yours that is no longer valid.</translation>
    </message>
    <message>
        <source>Saada saatjale oma uus kontaktkaart ja palu uut paketti.</source>
        <translation>Send your new contact card to the sender and ask for a new package.</translation>
    </message>
    <message>
        <source>Uue saad teha pärast {day}. Kadunud võtme saad vahetada kohe.</source>
        <translation>You can make a new one after {day}. A lost key can be replaced at once.</translation>
    </message>
    <message>
        <source>Võtit uuendati hiljuti ja vana kehtib veel.</source>
        <translation>The key was renewed recently and the old one is still valid.</translation>
    </message>
    <message>
        <source>See kaust on juba teise suuna või kontakti oma</source>
        <translation>This folder belongs to another direction or contact</translation>
    </message>
    <message>
        <source>Selle võtme kontrollkood tuleb häälega võrrelda</source>
        <translation>The control code of this key has to be compared by voice</translation>
    </message>
    <message>
        <source>Kirjuta vanus 0 kuni 26</source>
        <translation>Write an age from 0 to 26</translation>
    </message>
    <message>
        <source>Teine vanus peab olema suurem</source>
        <translation>The second age has to be higher</translation>
    </message>
    <message>
        <source>Lisa kataloogi vähemalt üks kirje</source>
        <translation>Add at least one entry to the directory</translation>
    </message>
</context>
<context>
    <name>MonthPopup</name>
    <message>
        <source>Kuu päevad</source>
        <translation>Days of the month</translation>
    </message>
    <message>
        <source>Eelmine kuu</source>
        <translation>Previous month</translation>
    </message>
    <message>
        <source>Järgmine kuu</source>
        <translation>Next month</translation>
    </message>
</context>
<context>
    <name>Moving</name>
    <message>
        <source>Koolivalmiduskaart</source>
        <translation>Koolivalmiduskaart</translation>
    </message>
    <message>
        <source>Muud dokumendid</source>
        <translation>Other documents</translation>
    </message>
    <message>
        <source>Tähelepanekud</source>
        <translation>Observations</translation>
    </message>
    <message>
        <source>Mida prooviti</source>
        <translation>What was tried</translation>
    </message>
    <message>
        <source>Vestluste kokkuvõtted</source>
        <translation>Summaries of talks</translation>
    </message>
    <message>
        <source>Tegevusplaan ja mõõtmised</source>
        <translation>Action plan and measurements</translation>
    </message>
    <message>
        <source>Hindamised ja toe tase</source>
        <translation>Assessments and support level</translation>
    </message>
    <message>
        <source>Juhtum, mida saab seal jätkata</source>
        <translation>Case that can be continued there</translation>
    </message>
    <message>
        <source>Pooleli</source>
        <translation>In preparation</translation>
    </message>
    <message>
        <source>Kinnitatud</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>Ootab kättesaamiskinnitust</source>
        <translation>Waiting for the receipt</translation>
    </message>
    <message>
        <source>Anna fail saajale mälupulgal või saada e‑kirjaga. Kui kinnitus saabub, ava see lehel Saabunud.</source>
        <translation>Give the file to the recipient on a USB stick or by email. When the receipt arrives, open it on the Inbox page.</translation>
    </message>
    <message>
        <source>Kohale jõudnud</source>
        <translation>Arrived</translation>
    </message>
    <message>
        <source>Ei võetud vastu</source>
        <translation>Declined</translation>
    </message>
    <message>
        <source>Katkestatud</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Ootab vastuvõtmist</source>
        <translation>Waiting to be accepted</translation>
    </message>
    <message>
        <source>Vastu võetud</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>sama isikukood</source>
        <translation>same personal code</translation>
    </message>
    <message>
        <source>sama sünnipäev, sarnane nimi</source>
        <translation>same birthday, similar name</translation>
    </message>
    <message>
        <source>sama nimi, teine sünnipäev</source>
        <translation>same name, another birthday</translation>
    </message>
    <message>
        <source>Fail on suletud ja alles siin. Kirjuta see mälupulgale või kausta.</source>
        <translation>The file is sealed and kept here. Save it on a USB stick or in a folder.</translation>
    </message>
    <message>
        <source>Anna fail kolleegile. Kui tema kinnitus on käes, ava see lehel Saabunud.</source>
        <translation>Give the file to your colleague. Open the receipt on the Inbox page.</translation>
    </message>
    <message>
        <source>Toimik jõudis kohale: {name}</source>
        <translation>The file has arrived: {name}</translation>
    </message>
    <message>
        <source>Vastu ei võetud: {name}</source>
        <translation>Not accepted: {name}</translation>
    </message>
    <message>
        <source>Saatmine katkestati enne sulgemist</source>
        <translation>The sending was cancelled before sealing</translation>
    </message>
    <message>
        <source>Loe põhjust ja helista saajale. Siin ei muutunud midagi.</source>
        <translation>Read the reason and call the recipient. Nothing has changed here.</translation>
    </message>
    <message>
        <source>Hilisemad kirjed saada samamoodi uue failina. Midagi ei lähe topelt.</source>
        <translation>Send later entries as a new file in the same way. Nothing is sent twice.</translation>
    </message>
    <message>
        <source>Kui siin on lapse juhtum pooleli, vastutad selle eest edasi sina.</source>
        <translation>If the child has an open case here, you remain responsible for it.</translation>
    </message>
</context>
<context>
    <name>MunicipalityField</name>
    <message>
        <source>Muu omavalitsus</source>
        <translation>Another municipality</translation>
    </message>
    <message>
        <source>Vali</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>{label}: omavalitsuse nimi</source>
        <translation>{label}: name of the municipality</translation>
    </message>
    <message>
        <source>Omavalitsuse nimi</source>
        <translation>Name of the municipality</translation>
    </message>
</context>
<context>
    <name>NeedForm</name>
    <message>
        <source>Õppimine ja toimetulek</source>
        <translation>Learning and coping</translation>
    </message>
    <message>
        <source>Kuidas lapsel läheb rühmas või klassis</source>
        <translation>How the child gets on in the group or class</translation>
    </message>
    <message>
        <source>Tervis ja toimetulek iseendaga</source>
        <translation>Health and looking after oneself</translation>
    </message>
    <message>
        <source>Ainult see, mis aitab tuge valida</source>
        <translation>Only what helps to choose support</translation>
    </message>
    <message>
        <source>Pere ja lähedased</source>
        <translation>Family and people close to the child</translation>
    </message>
    <message>
        <source>Kes last kasvatavad ja kes aitavad</source>
        <translation>Who raises the child and who helps</translation>
    </message>
    <message>
        <source>Kodu ja elukeskkond</source>
        <translation>Home and surroundings</translation>
    </message>
    <message>
        <source>Kus ja kellega laps elab</source>
        <translation>Where and with whom the child lives</translation>
    </message>
    <message>
        <source>Pere majanduslik olukord</source>
        <translation>The family’s economic situation</translation>
    </message>
    <message>
        <source>Ainult see, mis abi valikut mõjutab</source>
        <translation>Only what matters for choosing help</translation>
    </message>
    <message>
        <source>Mis takistab</source>
        <translation>What gets in the way</translation>
    </message>
    <message>
        <source>Mis teeb muutuse raskeks</source>
        <translation>What makes change hard</translation>
    </message>
    <message>
        <source>Mis toetab</source>
        <translation>What helps</translation>
    </message>
    <message>
        <source>Lapse tugevused ja inimesed tema ümber</source>
        <translation>The child’s strengths and the people around them</translation>
    </message>
    <message>
        <source>Varasemad hindamised ja tugi</source>
        <translation>Earlier assessments and support</translation>
    </message>
    <message>
        <source>Mida on hinnatud ja mis tuge laps on saanud</source>
        <translation>What was assessed and what support the child has had</translation>
    </message>
    <message>
        <source>Salvesta</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Loobu</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>NeedSection</name>
    <message>
        <source>Abivajadus</source>
        <translation>Need for help</translation>
    </message>
    <message>
        <source>Kirjelda lapse olukorda. Seda on vaja III etapis.</source>
        <translation>Describe the child’s situation. It is needed in stage III.</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Soovitatud paroolifraas. Märgi see kohe paberile.</source>
        <translation>Suggested passphrase. Write it down on paper at once.</translation>
    </message>
    <message>
        <source>Uus paroolifraas</source>
        <translation>New passphrase</translation>
    </message>
    <message>
        <source>Vähemalt 12 tähemärki. Hästi sobib mitu sõna.</source>
        <translation>At least 12 characters. Several words work well.</translation>
    </message>
    <message>
        <source>Sama paroolifraas uuesti</source>
        <translation>The same passphrase again</translation>
    </message>
    <message>
        <source>Nii saad kindel olla, et see on sul üles märgitud.</source>
        <translation>So that you can be sure you have it written down.</translation>
    </message>
    <message>
        <source>Pakutud paroolifraas: {words}</source>
        <translation>Suggested passphrase: {words}</translation>
    </message>
    <message>
        <source>Kirjuta siia täpselt sama paroolifraas</source>
        <translation>Enter exactly the same passphrase here</translation>
    </message>
    <message>
        <source>Väga tugev</source>
        <translation>Very strong</translation>
    </message>
    <message>
        <source>Piisavalt tugev</source>
        <translation>Strong enough</translation>
    </message>
    <message>
        <source>Kasuta seda</source>
        <translation>Use this one</translation>
    </message>
    <message>
        <source>Paku uus</source>
        <translation>Suggest another</translation>
    </message>
</context>
<context>
    <name>NextStepsSection</name>
    <message>
        <source>Järgmised sammud</source>
        <translation>Next steps</translation>
    </message>
    <message>
        <source>tehtud</source>
        <translation>done</translation>
    </message>
    <message>
        <source>teha</source>
        <translation>to do</translation>
    </message>
</context>
<context>
    <name>NoticeAnswerForm</name>
    <message>
        <source>Mis päeval</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Kas menetlus algas</source>
        <translation>Did proceedings begin?</translation>
    </message>
    <message>
        <source>Mida lastekaitse ütles</source>
        <translation>What child protection said</translation>
    </message>
    <message>
        <source>Salvesta tagasiside</source>
        <translation>Save feedback</translation>
    </message>
    <message>
        <source>Loobu</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>NoticeDropForm</name>
    <message>
        <source>Miks seda ei edastata</source>
        <translation>Why it is not reported</translation>
    </message>
    <message>
        <source>Näiteks: kolleeg on samast asjast juba teatanud</source>
        <translation>For example: a colleague has already reported it</translation>
    </message>
    <message>
        <source>Jäta edastamata</source>
        <translation>Do not report it</translation>
    </message>
    <message>
        <source>Loobu</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>NoticePackageForm</name>
    <message>
        <source>Kellele sulged</source>
        <translation>Seal for</translation>
    </message>
    <message>
        <source>Sulge pakett</source>
        <translation>Seal the package</translation>
    </message>
    <message>
        <source>Loobu</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>NoticePage</name>
    <message>
        <source>Tagasi</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Ainult see, mida abi andmiseks vaja on. Loetelu kehtib kuni {until}.</source>
        <translation>Only what is needed to give help. The list is valid until {until}.</translation>
    </message>
    <message>
        <source>Loetelu kehtis kuni {until}. Kontrolli kehtivat sõnastust Riigi Teatajast.</source>
        <translation>The list was valid until {until}. Check the wording in force in Riigi Teataja.</translation>
    </message>
    <message>
        <source>Salvestatud vorm ei ole veel vastus.</source>
        <translation>A saved form is not an answer yet.</translation>
    </message>
    <message>
        <source>Mida vastad</source>
        <translation>What you answer</translation>
    </message>
    <message>
        <source>Kellele vastad</source>
        <translation>Whom you answer</translation>
    </message>
    <message>
        <source>Kes on vastaja</source>
        <translation>Who answers</translation>
    </message>
    <message>
        <source>Kuidas ja mida räägiti</source>
        <translation>How and what was said</translation>
    </message>
    <message>
        <source>Kellega ja mida kokku leppisid</source>
        <translation>With whom and what you agreed</translation>
    </message>
    <message>
        <source>Miks ei ole</source>
        <translation>Why not?</translation>
    </message>
    <message>
        <source>Vali loetelust vähemalt üks punkt</source>
        <translation>Choose at least one point from the list</translation>
    </message>
    <message>
        <source>Kirjuta iga valitud punkti alla, mida teatad</source>
        <translation>Write under each chosen point what you report</translation>
    </message>
    <message>
        <source>Kirjuta, kellele teatad</source>
        <translation>Write to whom you report</translation>
    </message>
    <message>
        <source>Kirjuta, kes andmeid nõuab</source>
        <translation>Write who is asking for the data</translation>
    </message>
    <message>
        <source>Kirjuta, mida nõuti</source>
        <translation>Write what was asked for</translation>
    </message>
    <message>
        <source>Kes nõuab andmeid</source>
        <translation>Who is asking for the data</translation>
    </message>
    <message>
        <source>Lastekaitsetöötaja nimi ja omavalitsus</source>
        <translation>Name and municipality of the child protection worker</translation>
    </message>
    <message>
        <source>Mis päeval nõuti</source>
        <translation>Day of the request</translation>
    </message>
    <message>
        <source>Mis kell nõuti</source>
        <translation>Time of the request</translation>
    </message>
    <message>
        <source>Näiteks 14.05</source>
        <translation>For example 14:05</translation>
    </message>
    <message>
        <source>Mida nõuti</source>
        <translation>What was asked for</translation>
    </message>
    <message>
        <source>Kui kiiresti on abi vaja</source>
        <translation>How soon help is needed</translation>
    </message>
    <message>
        <source>Miks just nii kiiresti</source>
        <translation>Why this soon?</translation>
    </message>
    <message>
        <source>Mida teatad</source>
        <translation>What you report</translation>
    </message>
    <message>
        <source>Ainult see, mida abi andmiseks vaja on.</source>
        <translation>Only what is needed to give help.</translation>
    </message>
    <message>
        <source>Lapse enda sõnad</source>
        <translation>The child’s own words</translation>
    </message>
    <message>
        <source>Täpselt nii, nagu laps ütles</source>
        <translation>Exactly as the child said it</translation>
    </message>
    <message>
        <source>Mida asutuses on juba tehtud</source>
        <translation>What was already done here</translation>
    </message>
    <message>
        <source>Mida tehti, millal ja kellega räägiti</source>
        <translation>What was done, when, and who was spoken to</translation>
    </message>
    <message>
        <source>Varasemad pöördumised</source>
        <translation>Earlier contacts</translation>
    </message>
    <message>
        <source>Millal ja kelle poole on selle mure pärast varem pöördutud</source>
        <translation>Who was contacted about this before, and when</translation>
    </message>
    <message>
        <source>Kas last kasvatavale isikule on räägitud</source>
        <translation>Was the person raising the child told?</translation>
    </message>
    <message>
        <source>Kui kahtlus puudutab teda või rääkimine võib last ohustada, küsi enne lastekaitselt nõu.</source>
        <translation>If you suspect them, or telling could endanger the child, ask child protection first.</translation>
    </message>
    <message>
        <source>Kes rääkis või otsustas</source>
        <translation>Who told or decided</translation>
    </message>
    <message>
        <source>Mis päeval</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Selgitus</source>
        <translation>Explanation</translation>
    </message>
    <message>
        <source>Kellele teatad</source>
        <translation>To whom you report</translation>
    </message>
    <message>
        <source>Saaja telefon või e‑post</source>
        <translation>Phone or email of the recipient</translation>
    </message>
    <message>
        <source>Kes on teataja</source>
        <translation>Who reports</translation>
    </message>
    <message>
        <source>Teataja nime perele ei avaldata (LasteKS § 27 lg 5).</source>
        <translation>The family is not told who reported (LasteKS § 27 (5)).</translation>
    </message>
    <message>
        <source>Kontaktisik</source>
        <translation>Contact person</translation>
    </message>
    <message>
        <source>Teataja telefon või e‑post</source>
        <translation>Phone or email of the reporter</translation>
    </message>
    <message>
        <source>Märgi asutusesiseseks kasutamiseks</source>
        <translation>Mark for internal use</translation>
    </message>
    <message>
        <source>Jäta märge ära, kui avaliku teabe seadus sinu asutuse kohta ei käi.</source>
        <translation>Leave the mark out if the Public Information Act does not apply to your organisation.</translation>
    </message>
    <message>
        <source>Salvesta</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Vormista PDF</source>
        <translation>Make the PDF</translation>
    </message>
    <message>
        <source>Loobu</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>NoticePointForm</name>
    <message>
        <source>Punkt</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>Mida selle punkti all teatad</source>
        <translation>What you report under this point</translation>
    </message>
</context>
<context>
    <name>NoticeToldForm</name>
    <message>
        <source>Kuidas teatasid</source>
        <translation>How you reported</translation>
    </message>
    <message>
        <source>Kellele</source>
        <translation>To whom</translation>
    </message>
    <message>
        <source>Inimese nimi ja amet või valvetelefon</source>
        <translation>Name and position, or the helpline</translation>
    </message>
    <message>
        <source>Mis päeval</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Mis kell</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Näiteks 14.05</source>
        <translation>For example 14:05</translation>
    </message>
    <message>
        <source>Teate number</source>
        <translation>Number of the notice</translation>
    </message>
    <message>
        <source>Kui lastekaitse või 116&#xa0;111 selle andis</source>
        <translation>If child protection or 116&#xa0;111 gave one</translation>
    </message>
    <message>
        <source>Märgi edastatuks</source>
        <translation>Mark as reported</translation>
    </message>
    <message>
        <source>Loobu</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>NoticeViewPage</name>
    <message>
        <source>Tagasi</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Muuda</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Märgi edastatuks</source>
        <translation>Mark as reported</translation>
    </message>
    <message>
        <source>Andmed</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Saaja taastas oma andmed ja seda teadet seal enam ei ole.</source>
        <translation>The recipient restored its data and does not have this notice any more.</translation>
    </message>
    <message>
        <source>Helista kohe ja saada sama fail uuesti.</source>
        <translation>Call at once and send the same file again.</translation>
    </message>
    <message>
        <source>Nõudele vastatakse kohe. Salvestatud vorm ei ole veel vastus.</source>
        <translation>A request is answered at once. A saved form is not an answer yet.</translation>
    </message>
    <message>
        <source>Elu või tervis ohus: helista 112. Lasteabi ööpäev läbi: 116&#xa0;111. Salvestatud vorm ei ole veel teade.</source>
        <translation>Life or health in danger: call 112. Child helpline, day and night: 116&#xa0;111. A saved form is not a notice yet.</translation>
    </message>
    <message>
        <source>Seda ei edastata: {reason}</source>
        <translation>It will not be reported: {reason}</translation>
    </message>
    <message>
        <source>{name}, {moment}</source>
        <translation>{name}, {moment}</translation>
    </message>
    <message>
        <source>Teksti on pärast edastamist muudetud.</source>
        <translation>The text was changed after reporting.</translation>
    </message>
    <message>
        <source>Edastatud versioon on muutmata alles.</source>
        <translation>The reported version is kept unchanged.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Vastus lastekaitsetöötaja nõudele</source>
        <translation>Answer to a child protection worker’s request</translation>
    </message>
    <message>
        <source>Abivajavast lapsest teatamine</source>
        <translation>Notice of a child in need</translation>
    </message>
    <message>
        <source>Koostatud, EI OLE VASTATUD</source>
        <translation>Written, NOT ANSWERED</translation>
    </message>
    <message>
        <source>Koostatud, EI OLE TEATATUD</source>
        <translation>Written, NOT REPORTED</translation>
    </message>
    <message>
        <source>Edastatud</source>
        <translation>Reported</translation>
    </message>
    <message>
        <source>Edastatud, tagasiside olemas</source>
        <translation>Reported, feedback received</translation>
    </message>
    <message>
        <source>Ei edastata</source>
        <translation>Will not be reported</translation>
    </message>
    <message>
        <source>Ei oska öelda</source>
        <translation>Cannot say</translation>
    </message>
    <message>
        <source>Kohe: elu või tervis on ohus</source>
        <translation>At once: life or health is in danger</translation>
    </message>
    <message>
        <source>Täna</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Lähipäevil</source>
        <translation>In the coming days</translation>
    </message>
    <message>
        <source>Märkimata</source>
        <translation>Not recorded</translation>
    </message>
    <message>
        <source>Jah</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Ei</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Veel mitte</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <source>Kokku lepitud lastekaitsega</source>
        <translation>Agreed with child protection</translation>
    </message>
    <message>
        <source>Mina</source>
        <translation>Me</translation>
    </message>
    <message>
        <source>Asutuse kontaktisik</source>
        <translation>The organisation’s contact person</translation>
    </message>
    <message>
        <source>Jätan andmed avaldamata</source>
        <translation>I withhold my details</translation>
    </message>
    <message>
        <source>Telefonil</source>
        <translation>By phone</translation>
    </message>
    <message>
        <source>E‑kiri krüpteeritult</source>
        <translation>By encrypted email</translation>
    </message>
    <message>
        <source>Kohapeal</source>
        <translation>In person</translation>
    </message>
    <message>
        <source>Suletud paketis</source>
        <translation>In a sealed package</translation>
    </message>
    <message>
        <source>Last kasvatav isik</source>
        <translation>Person raising the child</translation>
    </message>
    <message>
        <source>Laps</source>
        <translation>Child</translation>
    </message>
    <message>
        <source>Lapse andmed</source>
        <translation>The child’s details</translation>
    </message>
    <message>
        <source>Pere ja kodud</source>
        <translation>Family and homes</translation>
    </message>
    <message>
        <source>Hooldusõigus</source>
        <translation>Custody</translation>
    </message>
    <message>
        <source>Tähelepanek</source>
        <translation>Observation</translation>
    </message>
    <message>
        <source>I etapi tegevus</source>
        <translation>Stage I measure</translation>
    </message>
    <message>
        <source>Vestlus perega</source>
        <translation>Talk with the family</translation>
    </message>
    <message>
        <source>Rajaleidja taotlus</source>
        <translation>Rajaleidja application</translation>
    </message>
    <message>
        <source>Toe tase</source>
        <translation>Support level</translation>
    </message>
    <message>
        <source>Tegevused ja teenused</source>
        <translation>Activities and services</translation>
    </message>
    <message>
        <source>Hindamine</source>
        <translation>Assessment</translation>
    </message>
    <message>
        <source>Suhted ja võrgustik</source>
        <translation>Relations and network</translation>
    </message>
    <message>
        <source>Elutingimused ja toimetulek</source>
        <translation>Living conditions and coping</translation>
    </message>
    <message>
        <source>Tervis ja toimetulek</source>
        <translation>Health and coping</translation>
    </message>
    <message>
        <source>Lapse arvamus</source>
        <translation>The child’s view</translation>
    </message>
    <message>
        <source>{channel}: {whom}, {moment}</source>
        <translation>{channel}: {whom}, {moment}</translation>
    </message>
    <message>
        <source>{told}, number {number}</source>
        <translation>{told}, number {number}</translation>
    </message>
    <message>
        <source>Elukoht ei ole teada. Teata sinna, kus laps praegu on.</source>
        <translation>The residence is not known. Report to where the child is now.</translation>
    </message>
    <message>
        <source>Registri elukoht ei ole teada. Laps elab: {places}.</source>
        <translation>The registered residence is not known. The child lives in {places}.</translation>
    </message>
    <message>
        <source>Registri elukoht ei ole teada ja kodusid on mitu: {places}. Teata sinna, kus laps praegu on.</source>
        <translation>The registered residence is not known and there are several homes: {places}. Report to where the child is now.</translation>
    </message>
    <message>
        <source>Lapse elukoht registris: {places}.</source>
        <translation>The child’s registered residence: {places}.</translation>
    </message>
    <message>
        <source>{told} Lapsel on kodu ka mujal: {others}.</source>
        <translation>{told} The child also has a home elsewhere: {others}.</translation>
    </message>
    <message>
        <source>täitmata</source>
        <translation>empty</translation>
    </message>
    <message>
        <source>Lapse enda sõnad</source>
        <translation>The child’s own words</translation>
    </message>
    <message>
        <source>Mida asutuses on juba tehtud</source>
        <translation>What was already done here</translation>
    </message>
    <message>
        <source>Varasemad pöördumised</source>
        <translation>Earlier contacts</translation>
    </message>
    <message>
        <source>Kellele</source>
        <translation>To whom</translation>
    </message>
    <message>
        <source>Saaja kontakt</source>
        <translation>The recipient’s contact</translation>
    </message>
    <message>
        <source>Kes nõudis</source>
        <translation>Requested by</translation>
    </message>
    <message>
        <source>Millal nõuti</source>
        <translation>Requested at</translation>
    </message>
    <message>
        <source>Mida nõuti</source>
        <translation>What was asked for</translation>
    </message>
    <message>
        <source>Kiireloomulisus</source>
        <translation>Urgency</translation>
    </message>
    <message>
        <source>Last kasvatavale isikule räägitud</source>
        <translation>Person raising the child told</translation>
    </message>
    <message>
        <source>Teataja</source>
        <translation>Reporter</translation>
    </message>
    <message>
        <source>Vastaja</source>
        <translation>Answered by</translation>
    </message>
    <message>
        <source>Kirja pani</source>
        <translation>Written by</translation>
    </message>
    <message>
        <source>Kirja pandud</source>
        <translation>Written at</translation>
    </message>
</context>
<context>
    <name>ObservationCorrectionPage</name>
    <message>
        <source>Tähelepaneku parandamine</source>
        <translation>Correcting an observation</translation>
    </message>
    <message>
        <source>Salvesta parandus</source>
        <translation>Save the correction</translation>
    </message>
    <message>
        <source>Tähelepanekut on pärast sinu mustandit muudetud.</source>
        <translation>The observation was changed after your draft.</translation>
    </message>
    <message>
        <source>Sinu tekst on alles. Kui see peab kehtima, salvesta see.</source>
        <translation>Your text is kept. To use it, save it.</translation>
    </message>
</context>
<context>
    <name>ObservationFiles</name>
    <message>
        <source>PDF või pilt ({endings})</source>
        <translation>PDF or picture ({endings})</translation>
    </message>
    <message>
        <source>Vali fail</source>
        <translation>Choose a file</translation>
    </message>
</context>
<context>
    <name>ObservationPage</name>
    <message>
        <source>Lisa uus laps</source>
        <translation>Add a new child</translation>
    </message>
    <message>
        <source>Tagasi</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Salvesta ja koosta teade</source>
        <translation>Save and write a notice</translation>
    </message>
    <message>
        <source>Tähelepanek: {child}</source>
        <translation>Observation: {child}</translation>
    </message>
    <message>
        <source>Kirjuta nime kaks esimest tähte</source>
        <translation>Type the first two letters of the name</translation>
    </message>
    <message>
        <source>Sellise nimega last siin ei ole</source>
        <translation>There is no child with this name here</translation>
    </message>
    <message>
        <source>sündinud {born}</source>
        <translation>born {born}</translation>
    </message>
    <message>
        <source>Näita vähem</source>
        <translation>Show less</translation>
    </message>
    <message>
        <source>Lisa veel: lapse sõnad, sinu arvamus, failid</source>
        <translation>Add more: the child’s words, your view, files</translation>
    </message>
    <message>
        <source>Salvestan tähelepanekut</source>
        <translation>Saving the observation</translation>
    </message>
    <message>
        <source>Vali laps, keda märkasid</source>
        <translation>Choose the child you noticed</translation>
    </message>
    <message>
        <source>Kirjuta, mis päeval see oli</source>
        <translation>Enter the date</translation>
    </message>
    <message>
        <source>Vali valdkond</source>
        <translation>Choose the area</translation>
    </message>
    <message>
        <source>Kirjuta, mida märkasid</source>
        <translation>Write what you noticed</translation>
    </message>
    <message>
        <source>Tähelepanek on salvestamata: paranda üks koht</source>
        <translation>The observation is not saved: correct one field</translation>
    </message>
    <message>
        <source>Uus tähelepanek</source>
        <translation>New observation</translation>
    </message>
    <message>
        <source>Kes</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Millal</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Olukord</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>Näiteks hommikuring, vabamäng või söömine</source>
        <translation>For example circle time, free play or a meal</translation>
    </message>
    <message>
        <source>Valdkond</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Mida märkasid</source>
        <translation>What you noticed</translation>
    </message>
    <message>
        <source>Kaks-kolm lauset sellest, mida nägid ja kuulsid. Teiste laste nimesid pole vaja.</source>
        <translation>Two or three sentences of what you saw and heard. Other children’s names are not needed.</translation>
    </message>
    <message>
        <source>Mis aitas</source>
        <translation>What helped</translation>
    </message>
    <message>
        <source>Laps võib olla hädaohus</source>
        <translation>The child may be in danger</translation>
    </message>
    <message>
        <source>Lisa veel</source>
        <translation>Add more</translation>
    </message>
    <message>
        <source>Lapse enda sõnad</source>
        <translation>The child’s own words</translation>
    </message>
    <message>
        <source>Täpselt nii, nagu laps ütles</source>
        <translation>Exactly as the child said it</translation>
    </message>
    <message>
        <source>Sinu arvamus</source>
        <translation>Your own view</translation>
    </message>
    <message>
        <source>Mida see sinu meelest tähendab? Arvamus jääb nähtust lahku.</source>
        <translation>What do you think it means? Your view is kept apart from what you saw.</translation>
    </message>
    <message>
        <source>Lapse tugevused</source>
        <translation>The child’s strengths</translation>
    </message>
    <message>
        <source>Kellele rääkisid</source>
        <translation>Who you told</translation>
    </message>
    <message>
        <source>Näiteks emale samal õhtul</source>
        <translation>For example the mother that evening</translation>
    </message>
    <message>
        <source>Mis päeval rääkisid</source>
        <translation>When you told them</translation>
    </message>
    <message>
        <source>Mis oli enne</source>
        <translation>What happened before</translation>
    </message>
    <message>
        <source>Kui tihti või kui kaua</source>
        <translation>How often or how long</translation>
    </message>
    <message>
        <source>Näiteks iga päev enne lõunat, umbes viis minutit</source>
        <translation>For example every day before lunch, about five minutes</translation>
    </message>
    <message>
        <source>Mida kohe tegid</source>
        <translation>What you did at once</translation>
    </message>
    <message>
        <source>Mis sellest sai</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Teised lapsed</source>
        <translation>Other children</translation>
    </message>
    <message>
        <source>Iga lapse toimikus on näha ainult tema enda osa selles loos.</source>
        <translation>Each child’s file shows only that child’s own part in it.</translation>
    </message>
    <message>
        <source>Kellelt sa seda tead</source>
        <translation>How you know it</translation>
    </message>
    <message>
        <source>Kes rääkis</source>
        <translation>Who told you</translation>
    </message>
    <message>
        <source>Kui ta ei soovi, et teda nimetataks, jäta tühjaks. Siis ei jää nimi kuhugi.</source>
        <translation>If they do not want to be named, leave it empty. No name is kept then.</translation>
    </message>
    <message>
        <source>Tema telefon või e‑post</source>
        <translation>Their phone or email</translation>
    </message>
    <message>
        <source>Seda näevad sina, juht ja lastekaitse kontaktisik. Välja see ei lähe.</source>
        <translation>You, the head and the child protection contact see it. It is never sent.</translation>
    </message>
    <message>
        <source>Failid</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>PDF, PNG või JPG. Failid lisanduvad siis, kui salvestad.</source>
        <translation>PDF, PNG or JPG. The files are added when you save.</translation>
    </message>
    <message>
        <source>Salvesta tähelepanek</source>
        <translation>Save the observation</translation>
    </message>
    <message>
        <source>Loobu</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>ObservationRow</name>
    <message>
        <source>Hädaoht</source>
        <translation>Danger</translation>
    </message>
</context>
<context>
    <name>ObservationViewPage</name>
    <message>
        <source>Tagasi</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Lapse leht</source>
        <translation>Child’s page</translation>
    </message>
    <message>
        <source>Muuda sõnastust</source>
        <translation>Change the wording</translation>
    </message>
    <message>
        <source>Koosta teade sellest</source>
        <translation>Write a notice from this</translation>
    </message>
    <message>
        <source>Varasem sõnastus</source>
        <translation>Earlier wording</translation>
    </message>
    <message>
        <source>Andmed</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Paranda andmeid</source>
        <translation>Correct the details</translation>
    </message>
    <message>
        <source>Paranda tähelepaneku andmeid</source>
        <translation>Correct the observation’s details</translation>
    </message>
    <message>
        <source>Tähelepanek: {child}</source>
        <translation>Observation: {child}</translation>
    </message>
    <message>
        <source>Päev</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Olukord</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>Valdkond</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>Children</translation>
    </message>
    <message>
        <source>Kui tihti või kui kaua</source>
        <translation>How often or how long</translation>
    </message>
    <message>
        <source>Räägitud</source>
        <translation>Told to</translation>
    </message>
    <message>
        <source>Kellelt</source>
        <translation>Told by</translation>
    </message>
    <message>
        <source>Kirja pandud</source>
        <translation>Recorded</translation>
    </message>
    <message numerus="yes">
        <source>veel %n teise rühma last</source>
        <translation>
            <numerusform>%n more child of another group</numerusform>
            <numerusform>%n more children of another group</numerusform>
        </translation>
    </message>
    <message>
        <source>Tähelepanek on salvestatud, aga fail jäi lisamata.</source>
        <translation>The observation is saved, but the file was not added.</translation>
    </message>
    <message>
        <source>Lisamata: {files}. Proovi failid uuesti lisada.</source>
        <translation>Not added: {files}. Try to add the files again.</translation>
    </message>
    <message>
        <source>Tähelepanek on salvestatud.</source>
        <translation>The observation is saved.</translation>
    </message>
    <message>
        <source>See on ainult selles arvutis.</source>
        <translation>It is on this computer only.</translation>
    </message>
    <message>
        <source>Lisa veel üks tähelepanek</source>
        <translation>Add another observation</translation>
    </message>
    <message>
        <source>Fail on lisatud.</source>
        <translation>The file is added.</translation>
    </message>
    <message>
        <source>Tähelepanek</source>
        <translation>Observation</translation>
    </message>
</context>
<context>
    <name>ObservationsPage</name>
    <message>
        <source>Lisa tähelepanek</source>
        <translation>Add an observation</translation>
    </message>
    <message>
        <source>Minu omad</source>
        <translation>Mine</translation>
    </message>
    <message>
        <source>Lugemata</source>
        <translation>Unread</translation>
    </message>
    <message>
        <source>Lõpetamata</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Tähelepanekud</source>
        <translation>Observations</translation>
    </message>
    <message>
        <source>Minu tähelepanekud</source>
        <translation>My observations</translation>
    </message>
    <message>
        <source>Lugemata tähelepanekud</source>
        <translation>Unread observations</translation>
    </message>
    <message>
        <source>Lõpetamata tähelepanekud</source>
        <translation>Open observations</translation>
    </message>
    <message>
        <source>Siia tuleb kõik, mida oled märganud, ja see, mis edasi sai.</source>
        <translation>Everything you have noticed appears here, with what happened next.</translation>
    </message>
    <message>
        <source>Kõik tähelepanekud on loetud.</source>
        <translation>All observations are read.</translation>
    </message>
    <message>
        <source>Kõik tähelepanekud on lõpetatud.</source>
        <translation>All observations are closed.</translation>
    </message>
    <message>
        <source>Millised tähelepanekud</source>
        <translation>Which observations</translation>
    </message>
</context>
<context>
    <name>ObservationsSection</name>
    <message>
        <source>Tähelepanekud</source>
        <translation>Observations</translation>
    </message>
    <message>
        <source>Lisa tähelepanek</source>
        <translation>Add an observation</translation>
    </message>
    <message>
        <source>Kirjuta, mida lapse juures märkad. Tähelepanekud kogunevad siia.</source>
        <translation>Write what you notice about the child. Observations appear here.</translation>
    </message>
</context>
<context>
    <name>OccasionPage</name>
    <message>
        <source>Tegevuse kord</source>
        <translation>Activity session</translation>
    </message>
    <message>
        <source>Toimus</source>
        <translation>It took place</translation>
    </message>
    <message>
        <source>Jäi ära</source>
        <translation>It was cancelled</translation>
    </message>
    <message>
        <source>Nii on näha, kas plaanitud tugi päriselt jõuab lapseni.</source>
        <translation>This shows whether the planned support really reaches the child.</translation>
    </message>
    <message>
        <source>Ärajäänud kord on sama tähtis kui toimunud kord.</source>
        <translation>A cancelled session matters as much as one that took place.</translation>
    </message>
    <message>
        <source>Seda näevad</source>
        <translation>Who can see this</translation>
    </message>
    <message>
        <source>Vali tegevus</source>
        <translation>Choose the activity</translation>
    </message>
    <message>
        <source>Kirjuta minutid arvuna</source>
        <translation>Write the minutes as a number</translation>
    </message>
    <message>
        <source>Kirjuta, miks see ära jäi</source>
        <translation>Write why it was cancelled</translation>
    </message>
    <message>
        <source>Kuidas läks</source>
        <translation>How it went</translation>
    </message>
    <message>
        <source>Miks see ära jäi</source>
        <translation>Why it was cancelled</translation>
    </message>
    <message>
        <source>Tegevus</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>Kuupäev</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Kas see toimus</source>
        <translation>Did it take place?</translation>
    </message>
    <message>
        <source>Mitu minutit</source>
        <translation>How many minutes?</translation>
    </message>
    <message>
        <source>Miks see kirja läheb</source>
        <translation>Why sessions are noted</translation>
    </message>
    <message>
        <source>Salvesta</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Loobu</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>OnwardView</name>
    <message>
        <source>Asutus</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Kontaktisik</source>
        <translation>Contact person</translation>
    </message>
    <message>
        <source>Kontrollkood</source>
        <translation>Control code</translation>
    </message>
    <message>
        <source>Kinnitas</source>
        <translation>Approved by</translation>
    </message>
    <message>
        <source>{part} (läheb seaduse alusel)</source>
        <translation>{part} (sent as the law requires)</translation>
    </message>
    <message>
        <source>Andis</source>
        <translation>Given by</translation>
    </message>
    <message>
        <source>Millal</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Kuidas</source>
        <translation>How</translation>
    </message>
    <message>
        <source>Piirid</source>
        <translation>Limits</translation>
    </message>
    <message>
        <source>Kehtib kuni</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>Saada ainult seda, mis mahub nõusoleku piiridesse.</source>
        <translation>Send only what keeps to the limits of the consent.</translation>
    </message>
    <message>
        <source>Nõusolekut järgmise õppekoha jaoks ei ole. Ilma selleta läheb ainult kaart. Nõusoleku saad märkida lapse juhtumi lehel.</source>
        <translation>There is no consent for the next organisation. Without it only the card is sent. You can record a consent on the page of the child’s case.</translation>
    </message>
    <message>
        <source>Teise lasteaeda läheb ka kaart ainult pere nõusolekul. Nõusoleku saad märkida lapse juhtumi lehel.</source>
        <translation>To another kindergarten even the card is sent only with the family’s consent. You can record a consent on the page of the child’s case.</translation>
    </message>
    <message>
        <source>Nimi, sünniaeg ja isikukood lähevad alati. Pere andmed jäävad siia.</source>
        <translation>Name, date of birth and personal code are always sent. The family’s data stays here.</translation>
    </message>
    <message>
        <source>Siin ei ole veel midagi saata. Täida enne koolivalmiduskaart.</source>
        <translation>There is nothing to send yet. Fill in the school-readiness card first.</translation>
    </message>
</context>
<context>
    <name>OpenCaseCard</name>
    <message>
        <source>Ava juhtum</source>
        <translation>Open a case</translation>
    </message>
</context>
<context>
    <name>OpenCaseForm</name>
    <message>
        <source>Mis teeb muret</source>
        <translation>What is the concern?</translation>
    </message>
    <message>
        <source>Üks-kaks lauset. Need jäävad juhtumi pealkirjaks.</source>
        <translation>One or two sentences. They become the title of the case.</translation>
    </message>
    <message>
        <source>Miks just nüüd</source>
        <translation>Why now?</translation>
    </message>
    <message>
        <source>Mida on juba proovitud ja miks on vaja rohkem tuge</source>
        <translation>What has been tried and why more support is needed</translation>
    </message>
    <message>
        <source>Millal vaatad üle</source>
        <translation>When will you review it?</translation>
    </message>
    <message>
        <source>Sel päeval hindad, kas tugi aitab</source>
        <translation>On that day you judge whether the support helps</translation>
    </message>
    <message>
        <source>Ava juhtum</source>
        <translation>Open the case</translation>
    </message>
    <message>
        <source>Loobu</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>OthersField</name>
    <message>
        <source>Lisa teine laps</source>
        <translation>Add another child</translation>
    </message>
    <message>
        <source>{number}. laps</source>
        <translation>Child {number}</translation>
    </message>
    <message>
        <source>Vali laps nimekirjast või eemalda</source>
        <translation>Choose a child from the list or remove this</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Õppeaasta</source>
        <translation>School year</translation>
    </message>
    <message>
        <source>Kvartal</source>
        <translation>Quarter</translation>
    </message>
    <message>
        <source>Kalendriaasta</source>
        <translation>Calendar year</translation>
    </message>
    <message>
        <source>Oma kuupäevad</source>
        <translation>Other dates</translation>
    </message>
    <message>
        <source>{year}. aasta {number}. kvartal</source>
        <translation>Quarter {number} of {year}</translation>
    </message>
    <message>
        <source>Etapp</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Valdkond</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Vanus</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>Omavalitsus</source>
        <translation>Municipality</translation>
    </message>
    <message>
        <source>Asutus</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Kui kaua töös</source>
        <translation>How long cases have been open</translation>
    </message>
    <message>
        <source>Tähtaeg</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>Tulemus</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Perekonna rahulolu</source>
        <translation>Satisfaction of the family</translation>
    </message>
    <message>
        <source>Kui kaua kestis</source>
        <translation>How long it lasted</translation>
    </message>
    <message>
        <source>Muud, igaühest alla 5</source>
        <translation>Others, under 5 each</translation>
    </message>
    <message>
        <source>Märkimata</source>
        <translation>Not recorded</translation>
    </message>
    <message>
        <source>Hindamine hilineb</source>
        <translation>Review overdue</translation>
    </message>
    <message>
        <source>Tähtaeg ei ole möödas</source>
        <translation>Not overdue</translation>
    </message>
    <message>
        <source>Anti üle</source>
        <translation>Handed over</translation>
    </message>
    <message>
        <source>Kokkuvõtet ei ole</source>
        <translation>No final evaluation</translation>
    </message>
    <message>
        <source>Alla 3 kuu</source>
        <translation>Under 3 months</translation>
    </message>
    <message>
        <source>3–6 kuud</source>
        <translation>3–6 months</translation>
    </message>
    <message>
        <source>6–12 kuud</source>
        <translation>6–12 months</translation>
    </message>
    <message>
        <source>Üle aasta</source>
        <translation>Over a year</translation>
    </message>
    <message>
        <source>Alla {last} a</source>
        <translation>Under {last} years</translation>
    </message>
    <message>
        <source>{first} a ja vanem</source>
        <translation>{first} years and older</translation>
    </message>
    <message>
        <source>{first}–{last} a</source>
        <translation>{first}–{last} years</translation>
    </message>
    <message>
        <source>alla 5*</source>
        <translation>under 5*</translation>
    </message>
    <message>
        <source>Meie vastutusel on alla viie juhtumi. Rohkem ei näidata.</source>
        <translation>We are responsible for fewer than five open cases. Nothing more is shown.</translation>
    </message>
    <message>
        <source>Seis {day}</source>
        <translation>As of {day}</translation>
    </message>
    <message>
        <source>Juhtumeid meie vastutusel</source>
        <translation>Our open cases</translation>
    </message>
    <message>
        <source>Sel ajal avati või võeti vastu</source>
        <translation>Opened or taken over in this period</translation>
    </message>
    <message>
        <source>Sel ajal lõppes või anti üle</source>
        <translation>Closed or handed over in this period</translation>
    </message>
    <message>
        <source>Avatuid ja lõppenuid ei näidata, sest mõni arv on selleks liiga väike.</source>
        <translation>Opened and closed cases are not shown, because a number is too small.</translation>
    </message>
    <message>
        <source>Avatud ja lõppenud juhtumeid näidatakse kvartali ja kalendriaasta kohta.</source>
        <translation>Opened and closed cases are shown for a quarter and for a calendar year.</translation>
    </message>
    <message>
        <source>Avatud ja lõppenud juhtumeid näidatakse kvartali ja õppeaasta kohta.</source>
        <translation>Opened and closed cases are shown for a quarter and for a school year.</translation>
    </message>
    <message>
        <source>Oma kuupäevadega näed ainult viimase päeva seisu. Avatud ja lõppenud juhtumid on kvartali ja kalendriaasta juures.</source>
        <translation>Your own dates show only how things stood on the last day. Opened and ended cases are shown for a quarter or a calendar year.</translation>
    </message>
    <message>
        <source>Oma kuupäevadega näed ainult viimase päeva seisu. Avatud ja lõppenud juhtumid on kvartali ja õppeaasta juures.</source>
        <translation>Your own dates show only how things stood on the last day. Opened and ended cases are shown for a quarter or a school year.</translation>
    </message>
    <message>
        <source>Lõppenud juhtumid: {question}</source>
        <translation>Closed cases: {question}</translation>
    </message>
    <message>
        <source>Kestus</source>
        <translation>Length</translation>
    </message>
    <message>
        <source>Arv</source>
        <translation>Count</translation>
    </message>
    <message>
        <source>Juhtumid: {rows} ja {columns}</source>
        <translation>Cases by {rows} and {columns}</translation>
    </message>
    <message>
        <source>Kokku</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Arvud on nii väikesed, et neid ei näidata.</source>
        <translation>The numbers are too small to be shown.</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Ülevaade</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Siin on ainult arvud. Ühtegi last siin ei nimetata.</source>
        <translation>Only numbers are shown. No child is named.</translation>
    </message>
    <message>
        <source>Koosta PDF</source>
        <translation>Make the PDF</translation>
    </message>
    <message>
        <source>Salvesta Excelina</source>
        <translation>Save as Excel</translation>
    </message>
    <message>
        <source>Sel päeval ei olnud ühtegi juhtumit töös.</source>
        <translation>No case was open on this day.</translation>
    </message>
    <message>
        <source>Ajavahemik on valimata</source>
        <translation>Choose the period first</translation>
    </message>
    <message>
        <source>Kirjuta, mis päevast alates</source>
        <translation>Enter the first day</translation>
    </message>
    <message>
        <source>Kirjuta, mis päevani</source>
        <translation>Enter the last day</translation>
    </message>
    <message>
        <source>Viimase lõppenud kvartali aruanne: seis, mis kvartali jooksul muutus, avatud ja lõppenud juhtumid.</source>
        <translation>The report for the last full quarter: the situation, what changed in the quarter, opened and closed cases.</translation>
    </message>
    <message>
        <source>Ava aruanne: {quarter}</source>
        <translation>Open the report: {quarter}</translation>
    </message>
    <message>
        <source>Failis on ainult arvud. Ühtegi last seal ei nimetata.</source>
        <translation>The file holds only numbers. No child is named in it.</translation>
    </message>
    <message>
        <source>Exceli tabel (*.xlsx)</source>
        <translation>Excel table (*.xlsx)</translation>
    </message>
    <message>
        <source>Salvesta ülevaade</source>
        <translation>Save the overview</translation>
    </message>
    <message>
        <source>Ülevaade on salvestatud.</source>
        <translation>The overview is saved.</translation>
    </message>
    <message>
        <source>Ajavahemik</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Milline ajavahemik</source>
        <translation>Which period</translation>
    </message>
    <message>
        <source>Alates</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Kuni</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>* Juhtumeid on alla viie või on arv peidetud, sest selle järgi saaks väikese arvu välja arvutada. Kokku on arvestatud kõik.</source>
        <translation>* There are fewer than five cases, or the number is hidden because a small one could be worked out from it. Totals count all cases.</translation>
    </message>
    <message>
        <source>Maakonna koosolekuks</source>
        <translation>For the county’s meeting</translation>
    </message>
</context>
<context>
    <name>OwedCard</name>
    <message>
        <source>Saada uuele vastutajale järele</source>
        <translation>To send on to the organisation now responsible</translation>
    </message>
</context>
<context>
    <name>PackageCard</name>
    <message>
        <source>Suletud pakett</source>
        <translation>Sealed package</translation>
    </message>
    <message>
        <source>Sulge lastekaitsele</source>
        <translation>Seal for child protection</translation>
    </message>
    <message>
        <source>Sulge ametniku ID‑kaardile</source>
        <translation>Seal for an official’s ID card</translation>
    </message>
    <message>
        <source>Pakett ütleb alati, mis asutusest see tuleb. Seda teadet ei suleta.</source>
        <translation>A package always tells which organisation it comes from. This notice is not sealed.</translation>
    </message>
    <message>
        <source>Vormista enne PDF: suletakse see, mis on vormistatud.</source>
        <translation>Make the PDF first: the PDF is what is sealed.</translation>
    </message>
    <message>
        <source>Ühtegi võrreldud koodiga valla või linna kontakti ei ole.</source>
        <translation>There is no municipality among the contacts whose code has been compared.</translation>
    </message>
    <message>
        <source>Pakett üksi ei ole veel teade. Helista ka.</source>
        <translation>A package alone is not a notice. Call too.</translation>
    </message>
    <message>
        <source>Kirjuta sama fail uuesti</source>
        <translation>Save the same file again</translation>
    </message>
    <message>
        <source>Kirjuta fail</source>
        <translation>Save the file</translation>
    </message>
    <message>
        <source>Kohal {moment}, kinnitus olemas.</source>
        <translation>Arrived {moment}, receipt in hand.</translation>
    </message>
    <message>
        <source>Suletud, aga fail on kirjutamata.</source>
        <translation>Sealed, but the file is not saved.</translation>
    </message>
    <message>
        <source>Fail kirjutatud {day}. Kinnitust ei ole: helista.</source>
        <translation>File saved on {day}. No receipt: call.</translation>
    </message>
    <message>
        <source>Fail kirjutatud {day}. Kinnitust sellest ei tule: helista.</source>
        <translation>File saved on {day}. No receipt will come: call.</translation>
    </message>
    <message>
        <source>Sertifikaat (*.cer *.crt *.pem *.der)</source>
        <translation>Certificate (*.cer *.crt *.pem *.der)</translation>
    </message>
    <message>
        <source>Vali ametniku sertifikaat</source>
        <translation>Choose the official’s certificate</translation>
    </message>
    <message>
        <source>Pakett on suletud: {whom}.</source>
        <translation>The package is sealed: {whom}.</translation>
    </message>
    <message>
        <source>Kirjuta fail, saada see ja helista. Teade ei ole veel edastatud.</source>
        <translation>Save the file, send it and call. Nobody has been told yet.</translation>
    </message>
    <message>
        <source>Kuhu fail kirjutada?</source>
        <translation>Where should the file be saved?</translation>
    </message>
    <message>
        <source>Fail on kirjutatud: {path}</source>
        <translation>The file is saved: {path}</translation>
    </message>
    <message>
        <source>Teade on edastatud alles siis, kui kinnitus on käes või oled helistanud.</source>
        <translation>They are told only once the receipt is in hand or you have called.</translation>
    </message>
    <message>
        <source>Faili ei saanud sinna kirjutada</source>
        <translation>The file could not be saved there</translation>
    </message>
    <message>
        <source>Pakett on suletud ja alles.</source>
        <translation>The package is sealed and safe.</translation>
    </message>
    <message>
        <source>Vali koht uuesti</source>
        <translation>Choose another place</translation>
    </message>
</context>
<context>
    <name>PackageTickList</name>
    <message>
        <source>Läheb kaasa</source>
        <translation>Goes into the package</translation>
    </message>
    <message>
        <source>Jääb siia</source>
        <translation>Stays here</translation>
    </message>
    <message>
        <source>{going} osa {every}-st</source>
        <translation>{going} of {every} parts</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Salvestamata: paranda märgitud koht</source>
        <translation>Not saved: correct the marked field</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>Tagasi (Alt+←)</source>
        <translation>Back (Alt+←)</translation>
    </message>
</context>
<context>
    <name>PaperCard</name>
    <message>
        <source>Allkirjastamiseks</source>
        <translation>To be signed</translation>
    </message>
    <message>
        <source>See PDF jääb alles muutmata. Kui muudad kirjet, tuleb uus versioon.</source>
        <translation>This PDF stays unchanged. If you change the record, there will be a new version.</translation>
    </message>
    <message>
        <source>Ava PDF</source>
        <translation>Open the PDF</translation>
    </message>
    <message>
        <source>Prindi</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Salvesta failina</source>
        <translation>Save as a file</translation>
    </message>
    <message>
        <source>Versioon {number}, vormistatud {day}</source>
        <translation>Version {number}, finished on {day}</translation>
    </message>
    <message>
        <source>Salvesta PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>PDF on salvestatud.</source>
        <translation>The PDF is saved.</translation>
    </message>
    <message>
        <source>Failis on lapse andmed. Hoia seda seal, kus võõrad ei näe.</source>
        <translation>The file holds the child’s data. Keep it where strangers cannot see it.</translation>
    </message>
</context>
<context>
    <name>PaperDialog</name>
    <message>
        <source>Salvesta PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>Prindi</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Sulge</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Dokument on salvestatud.</source>
        <translation>The document is saved.</translation>
    </message>
    <message>
        <source>Failis on lapse andmed. Hoia seda nagu lapse toimikut.</source>
        <translation>The file holds the child’s data. Keep it like the child’s file.</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Allkirjasta DigiDoc4-s</source>
        <translation>Sign with DigiDoc4</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Salvesta PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>Dokument on salvestatud.</source>
        <translation>The document is saved.</translation>
    </message>
    <message>
        <source>Failis on lapse andmed. Hoia seda nagu lapse toimikut.</source>
        <translation>The file holds the child’s data. Keep it like the child’s file.</translation>
    </message>
    <message>
        <source>versioon {number}</source>
        <translation>version {number}</translation>
    </message>
    <message>
        <source>{version}, proovimiseks</source>
        <translation>{version}, on trial</translation>
    </message>
    <message>
        <source>Laps</source>
        <translation>Child</translation>
    </message>
    <message>
        <source>Viimati kirjutas</source>
        <translation>Last written by</translation>
    </message>
    <message>
        <source>Kirjutatud</source>
        <translation>Written on</translation>
    </message>
    <message>
        <source>Vormistatud</source>
        <translation>Finished on</translation>
    </message>
    <message>
        <source>Alus</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Vorm</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Versioon {number}</source>
        <translation>Version {number}</translation>
    </message>
</context>
<context>
    <name>PapersCard</name>
    <message>
        <source>Prindi ja allkirjasta</source>
        <translation>Print and sign</translation>
    </message>
    <message>
        <source>Vormistatud versioon jääb muutmata alles.</source>
        <translation>A finished version is kept unchanged.</translation>
    </message>
    <message>
        <source>Vormista PDF</source>
        <translation>Make the PDF</translation>
    </message>
    <message>
        <source>Ava PDF: versioon {number}, {day}</source>
        <translation>Open the PDF: version {number}, {day}</translation>
    </message>
</context>
<context>
    <name>PapersForm</name>
    <message>
        <source>{what} (nagu see praegu on)</source>
        <translation>{what} (as it stands now)</translation>
    </message>
    <message>
        <source>{what}: {title}</source>
        <translation>{what}: {title}</translation>
    </message>
    <message>
        <source>Vali vähemalt üks dokument</source>
        <translation>Choose at least one document</translation>
    </message>
</context>
<context>
    <name>Part</name>
    <message>
        <source>Muudatus on salvestamata: paranda märgitud kohad</source>
        <translation>The change is not saved: correct the marked fields</translation>
    </message>
</context>
<context>
    <name>PartForm</name>
    <message>
        <source>Miks need kaks ei ole sama laps</source>
        <translation>Why these two are not the same child</translation>
    </message>
    <message>
        <source>Lahuta</source>
        <translation>Separate</translation>
    </message>
    <message>
        <source>Loobu</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>PartPanel</name>
    <message>
        <source>Ühendas</source>
        <translation>Joined by</translation>
    </message>
    <message>
        <source>Millal</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Põhjus</source>
        <translation>Reason</translation>
    </message>
</context>
<context>
    <name>ParticipantsForm</name>
    <message>
        <source>Kes veel osaleb</source>
        <translation>Who else takes part</translation>
    </message>
    <message>
        <source>Nad näevad juhtumit ja lapse toimikut.</source>
        <translation>They can see the case and the child’s file.</translation>
    </message>
    <message>
        <source>Salvesta</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Loobu</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>ParticipantsSection</name>
    <message>
        <source>Osalejad</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Praegu osaleb ainult see, kes vastutab.</source>
        <translation>Only the person responsible takes part now.</translation>
    </message>
    <message>
        <source>Vastutab</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>Vastutas siin</source>
        <translation>Was responsible here</translation>
    </message>
    <message>
        <source>Osalevad</source>
        <translation>Taking part</translation>
    </message>
    <message>
        <source>Osalesid</source>
        <translation>Took part</translation>
    </message>
</context>
<context>
    <name>PassOnForm</name>
    <message>
        <source>Kellele</source>
        <translation>To whom</translation>
    </message>
    <message>
        <source>Põhjus</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Uus vastutaja loeb seda esimesena.</source>
        <translation>The colleague who takes over reads this first.</translation>
    </message>
    <message>
        <source>Anna kolleegile</source>
        <translation>Pass to a colleague</translation>
    </message>
    <message>
        <source>Loobu</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Näita paroolifraasi</source>
        <translation>Show the passphrase</translation>
    </message>
    <message>
        <source>Suurtähelukk on sees</source>
        <translation>Caps Lock is on</translation>
    </message>
    <message>
        <source>Peida paroolifraas</source>
        <translation>Hide the passphrase</translation>
    </message>
</context>
<context>
    <name>PassphrasePart</name>
    <message>
        <source>Kirjuta praegune paroolifraas</source>
        <translation>Enter the current passphrase</translation>
    </message>
    <message>
        <source>Paroolifraas on muudetud.</source>
        <translation>The passphrase is changed.</translation>
    </message>
    <message>
        <source>Järgmine kord ava andmed uuega.</source>
        <translation>Use the new one next time you open the data.</translation>
    </message>
    <message>
        <source>Muudan paroolifraasi</source>
        <translation>Changing the passphrase</translation>
    </message>
    <message>
        <source>Muuda oma paroolifraasi</source>
        <translation>Change your passphrase</translation>
    </message>
    <message>
        <source>Praegune paroolifraas</source>
        <translation>Current passphrase</translation>
    </message>
    <message>
        <source>Muuda paroolifraasi</source>
        <translation>Change the passphrase</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Soovitatud parool. Märgi see kohe paberile.</source>
        <translation>Suggested password. Write it down on paper at once.</translation>
    </message>
    <message>
        <source>Paketi parool</source>
        <translation>Password of the package</translation>
    </message>
    <message>
        <source>Sama parool uuesti</source>
        <translation>The same password again</translation>
    </message>
    <message>
        <source>Programm ei jäta seda meelde. Märgi see üles.</source>
        <translation>The program does not remember it. Write it down.</translation>
    </message>
    <message>
        <source>Millise parooliga saab paketi avada?</source>
        <translation>Which password opens the package?</translation>
    </message>
    <message>
        <source>Ütle parool lugejale telefonis või näost näkku. Ära saada seda koos failiga.</source>
        <translation>Tell the reader the password by phone or face to face. Do not send it with the file.</translation>
    </message>
    <message>
        <source>Sulge selle parooliga</source>
        <translation>Seal with this password</translation>
    </message>
    <message>
        <source>Loobu</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>PdfView</name>
    <message>
        <source>Seda PDF-i ei saa näidata. Fail on alles ja muutmata.</source>
        <translation>This PDF cannot be shown. The file is safe and unchanged.</translation>
    </message>
</context>
<context>
    <name>PeoplePart</name>
    <message>
        <source>Kolleegid</source>
        <translation>Colleagues</translation>
    </message>
    <message>
        <source>Lisa kolleeg</source>
        <translation>Add a colleague</translation>
    </message>
    <message>
        <source>Andmete võti jäi vahetamata.</source>
        <translation>The key of the data could not be changed.</translation>
    </message>
    <message>
        <source>Lahkunu või vana taasteleht avab andmed veel. Tee kettal ruumi ja vaheta võti.</source>
        <translation>Whoever left, or an old recovery sheet, may still open the data. Make room on the disk and change the key.</translation>
    </message>
    <message>
        <source>Vaheta võti</source>
        <translation>Change the key</translation>
    </message>
    <message>
        <source>Andmete võti vahetus.</source>
        <translation>The key of the data was changed.</translation>
    </message>
    <message>
        <source>Asendab juhti {first}–{last}</source>
        <translation>Deputy of the head {first}–{last}</translation>
    </message>
    <message>
        <source>Lahkunud</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>kasutajanimi {login}</source>
        <translation>user name {login}</translation>
    </message>
    <message>
        <source>{name} on salvestatud.</source>
        <translation>{name} is saved.</translation>
    </message>
    <message>
        <source>{name} ei saa enam sisse.</source>
        <translation>{name} can no longer sign in.</translation>
    </message>
    <message>
        <source>Tema kirjed on alles. Andmete võti vahetus.</source>
        <translation>Their entries are kept. The key of the data was changed.</translation>
    </message>
</context>
<context>
    <name>PersonPart</name>
    <message>
        <source>Uus kolleeg</source>
        <translation>New colleague</translation>
    </message>
    <message>
        <source>Kolleegi andmed ja rollid</source>
        <translation>Colleague’s details and roles</translation>
    </message>
    <message>
        <source>Võta kolleeg tagasi</source>
        <translation>Let the colleague back in</translation>
    </message>
    <message>
        <source>Lisa kolleeg</source>
        <translation>Add a colleague</translation>
    </message>
    <message>
        <source>Salvesta kolleeg</source>
        <translation>Save the colleague</translation>
    </message>
    <message>
        <source>Anna uus esimene paroolifraas</source>
        <translation>Give a new first passphrase</translation>
    </message>
    <message>
        <source>Lõpeta ligipääs</source>
        <translation>End access</translation>
    </message>
    <message>
        <source>Loobu</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Kirjuta nimi</source>
        <translation>Enter a name</translation>
    </message>
    <message>
        <source>Kirjuta kasutajanimi</source>
        <translation>Enter a user name</translation>
    </message>
    <message>
        <source>Vali vähemalt üks roll</source>
        <translation>Choose at least one role</translation>
    </message>
    <message>
        <source>Loon kolleegile võtmed</source>
        <translation>Making the colleague’s keys</translation>
    </message>
    <message>
        <source>Kas annad uue esimese paroolifraasi?</source>
        <translation>Give a new first passphrase?</translation>
    </message>
    <message>
        <source>{name} saab edaspidi sisse ainult sellega.</source>
        <translation>From now on {name} can sign in only with it.</translation>
    </message>
    <message>
        <source>Anna uus</source>
        <translation>Give a new one</translation>
    </message>
    <message>
        <source>Jäta vana alles</source>
        <translation>Keep the old one</translation>
    </message>
    <message>
        <source>Loon uue paroolifraasi</source>
        <translation>Making a new passphrase</translation>
    </message>
    <message>
        <source>Kas lõpetad ligipääsu?</source>
        <translation>End access?</translation>
    </message>
    <message>
        <source>{name} ei saa enam sisse. Tema kirjed jäävad alles.</source>
        <translation>{name} will no longer be able to sign in. Their entries are kept.</translation>
    </message>
    <message>
        <source>Jäta alles</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Nimi</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Amet</source>
        <translation>Job title</translation>
    </message>
    <message>
        <source>Kasutajanimi</source>
        <translation>User name</translation>
    </message>
    <message>
        <source>Selle valib kolleeg iga kord, kui andmed avab.</source>
        <translation>The colleague chooses it every time they open the data.</translation>
    </message>
    <message>
        <source>Rollid</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Rollid otsustavad, mida kolleeg näeb ja teha saab.</source>
        <translation>Roles decide what the colleague can see and do.</translation>
    </message>
    <message>
        <source>Rühmad või klassid</source>
        <translation>Groups or classes</translation>
    </message>
    <message>
        <source>Õpetaja näeb nende laste toimikuid.</source>
        <translation>A teacher sees the files of these children.</translation>
    </message>
    <message>
        <source>Lastekaitse kontaktisik</source>
        <translation>Child protection contact</translation>
    </message>
    <message>
        <source>Haldab kasutajaid ja tegevuslogi</source>
        <translation>Manages users and the activity log</translation>
    </message>
    <message>
        <source>Asendab juhti alates</source>
        <translation>Deputy of the head from</translation>
    </message>
    <message>
        <source>Sel ajal on tal juhi õigused, aga ta ei saa juhte ega asendajaid määrata.</source>
        <translation>During that time they have the head’s rights, but cannot name heads or deputies.</translation>
    </message>
    <message>
        <source>Asendab juhti kuni</source>
        <translation>Deputy of the head until</translation>
    </message>
    <message>
        <source>Telefon</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>E‑post</source>
        <translation>Email</translation>
    </message>
</context>
<context>
    <name>PersonPicker</name>
    <message>
        <source>Sellist nime ei ole: {text}</source>
        <translation>There is no such name: {text}</translation>
    </message>
    <message numerus="yes">
        <source>Leitud %n</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanReviewsSection</name>
    <message>
        <source>Vahehindamised</source>
        <translation>Reviews</translation>
    </message>
    <message>
        <source>Vaadake plaan koos üle ja otsustage, kuidas edasi.</source>
        <translation>Look at the plan together and decide how to go on.</translation>
    </message>
    <message>
        <source>Lisa vahehindamine</source>
        <translation>Add a review</translation>
    </message>
    <message>
        <source>Tee lõpphindamine</source>
        <translation>Make the final evaluation</translation>
    </message>
    <message>
        <source>Osalesid</source>
        <translation>Took part</translation>
    </message>
    <message>
        <source>Eesmärgid</source>
        <translation>Goals</translation>
    </message>
    <message>
        <source>Mis toimis</source>
        <translation>What worked</translation>
    </message>
    <message>
        <source>Mis ei toiminud</source>
        <translation>What did not work</translation>
    </message>
    <message>
        <source>Järgmine vahehindamine</source>
        <translation>Next review</translation>
    </message>
    <message>
        <source>{day} · Lõpphindamine</source>
        <translation>{day} · Final evaluation</translation>
    </message>
    <message>
        <source>Perekond</source>
        <translation>Family</translation>
    </message>
    <message>
        <source>Mis muutus</source>
        <translation>What changed</translation>
    </message>
    <message>
        <source>Mis läheb edasi</source>
        <translation>What continues</translation>
    </message>
</context>
<context>
    <name>PlanSection</name>
    <message>
        <source>Tegevusplaan</source>
        <translation>Action plan</translation>
    </message>
    <message>
        <source>Vaata ja prindi</source>
        <translation>View and print</translation>
    </message>
    <message>
        <source>Sea esimene eesmärk: mida laps hakkab tegema ja kes aitab.</source>
        <translation>Set the first goal: what the child will do and who helps.</translation>
    </message>
    <message>
        <source>Plaan tuli paketiga. Muuda seda, kui olukord muutub.</source>
        <translation>The plan came with the package. Change it when the situation changes.</translation>
    </message>
    <message>
        <source>Plaan on kinnitamata. Selle kinnitab {head}.</source>
        <translation>The plan is not approved. The {head} approves it.</translation>
    </message>
    <message>
        <source>Kinnitas {name} {day}.</source>
        <translation>Approved by {name}, {day}.</translation>
    </message>
    <message>
        <source>Lisa mõõtmine</source>
        <translation>Add a measurement</translation>
    </message>
    <message>
        <source>Märgi tegevuse kord</source>
        <translation>Note a session</translation>
    </message>
    <message>
        <source>tehtud: {given}</source>
        <translation>done: {given}</translation>
    </message>
</context>
<context>
    <name>PlanSheetPage</name>
    <message>
        <source>Tegevusplaan paberil</source>
        <translation>Action plan on paper</translation>
    </message>
    <message>
        <source>Prindi</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Salvesta PDF-ina</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>Prindi tegevusplaan</source>
        <translation>Print the action plan</translation>
    </message>
    <message>
        <source>tegevusplaan.pdf</source>
        <translation>action-plan.pdf</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Salvesta tegevusplaan</source>
        <translation>Save the action plan</translation>
    </message>
    <message>
        <source>Plaan on salvestatud.</source>
        <translation>The plan is saved.</translation>
    </message>
    <message>
        <source>See fail ei ole krüptitud. Kustuta see, kui plaan on allkirjastatud.</source>
        <translation>This file is not encrypted. Delete it when the plan is signed.</translation>
    </message>
</context>
<context>
    <name>Plurals</name>
    <message numerus="yes">
        <source>%n eesmärki</source>
        <translation>
            <numerusform>%n goal</numerusform>
            <numerusform>%n goals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n a {months} k</source>
        <translation>
            <numerusform>%n y {months} m</numerusform>
            <numerusform>%n y {months} m</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n osa</source>
        <translation>
            <numerusform>%n part</numerusform>
            <numerusform>%n parts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Välja jääb %n kirjet</source>
        <translation>
            <numerusform>%n entry is left out</numerusform>
            <numerusform>%n entries are left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n päeva üle tähtaja</source>
        <translation>
            <numerusform>%n day overdue</numerusform>
            <numerusform>%n days overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n päeva pärast</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n päeva vastuseta</source>
        <translation>
            <numerusform>%n day without an answer</numerusform>
            <numerusform>%n days without an answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Viimane varukoopia on %n päeva vana</source>
        <translation>
            <numerusform>The last backup is %n day old</numerusform>
            <numerusform>The last backup is %n days old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tähelepanek on salvestamata: paranda %n kohta</source>
        <translation>
            <numerusform>The observation is not saved: correct %n field</numerusform>
            <numerusform>The observation is not saved: correct %n fields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Salvestamata: paranda %n kohta</source>
        <translation>
            <numerusform>Not saved: correct %n field</numerusform>
            <numerusform>Not saved: correct %n fields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mõõtmist.</source>
        <translation>
            <numerusform>%n measurement.</numerusform>
            <numerusform>%n measurements.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Otsuse ettepanekuks on puudu %n mõõtmist.</source>
        <translation>
            <numerusform>%n more measurement is needed before a decision is proposed.</numerusform>
            <numerusform>%n more measurements are needed before a decision is proposed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mõõtmist on teises ühikus ja ainult tabelis.</source>
        <translation>
            <numerusform>%n measurement is in another unit and only in the table.</numerusform>
            <numerusform>%n measurements are in another unit and only in the table.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>antud %n korda, {minutes} min</source>
        <translation>
            <numerusform>given %n time, {minutes} min</numerusform>
            <numerusform>given %n times, {minutes} min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kirjetest sai vastuse %n küsimust.</source>
        <translation>
            <numerusform>The entries answered %n question.</numerusform>
            <numerusform>The entries answered %n questions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kirjet ootab saatmist uuele vastutajale</source>
        <translation>
            <numerusform>%n entry is waiting to be sent to the organisation now responsible</numerusform>
            <numerusform>%n entries are waiting to be sent to the organisation now responsible</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kirje kohta ei ole uus vastutaja veel kinnitust saatnud</source>
        <translation>
            <numerusform>The organisation now responsible has not confirmed %n entry yet</numerusform>
            <numerusform>The organisation now responsible has not confirmed %n entries yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Täiendus on käes: %n kirjet.</source>
        <translation>
            <numerusform>The supplement has come: %n entry.</numerusform>
            <numerusform>The supplement has come: %n entries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tagasi tuli %n paketti.</source>
        <translation>
            <numerusform>%n package came back.</numerusform>
            <numerusform>%n packages came back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n allkirja</source>
        <translation>
            <numerusform>%n signature</numerusform>
            <numerusform>%n signatures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kirjet</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n faili</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Uusi kirjeid: %n.</source>
        <translation>
            <numerusform>New entries: %n.</numerusform>
            <numerusform>New entries: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ära võetud kirjeid: %n.</source>
        <translation>
            <numerusform>Entries taken out: %n.</numerusform>
            <numerusform>Entries taken out: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Uue võtmega kontakte: %n. Võrdle kontrollkoodi.</source>
        <translation>
            <numerusform>Contacts with a new key: %n. Compare the control code.</numerusform>
            <numerusform>Contacts with a new key: %n. Compare the control code.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Üle 10 minuti poolikuid faile: %n.</source>
        <translation>
            <numerusform>Files incomplete for over 10 minutes: %n.</numerusform>
            <numerusform>Files incomplete for over 10 minutes: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Veel poolikuid faile: %n. Programm ootab.</source>
        <translation>
            <numerusform>Files still incomplete: %n. The program is waiting.</numerusform>
            <numerusform>Files still incomplete: %n. The program is waiting.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Muid faile: %n. Need jäävad puutumata.</source>
        <translation>
            <numerusform>Other files: %n. They are left alone.</numerusform>
            <numerusform>Other files: %n. They are left alone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kontakte, kelle kausta fail läks: %n.</source>
        <translation>
            <numerusform>Contacts whose folder got the file: %n.</numerusform>
            <numerusform>Contacts whose folder got the file: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kaustu, kuhu ei saanud kirjutada: %n.</source>
        <translation>
            <numerusform>Folders that could not be written to: %n.</numerusform>
            <numerusform>Folders that could not be written to: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leitud %n</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tähelepanekut on ka teistest lastest: side selle lapsega kaob, tekst jääb.</source>
        <translation>
            <numerusform>%n observation is about other children too: its link to this child goes, the text stays.</numerusform>
            <numerusform>%n observations are about other children too: their link to this child goes, the text stays.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n aastat</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PointList</name>
    <message>
        <source>Näita ainult valituid</source>
        <translation>Show the chosen ones only</translation>
    </message>
    <message>
        <source>Näita kogu loetelu</source>
        <translation>Show the whole list</translation>
    </message>
</context>
<context>
    <name>PointPage</name>
    <message>
        <source>Uus mõõtmine</source>
        <translation>New measurement</translation>
    </message>
    <message>
        <source>Samal viisil ja samas olukorras kui eelmine kord.</source>
        <translation>In the same way and situation as last time.</translation>
    </message>
    <message>
        <source>Märgi ka halb päev: muidu ei ole pilt õige.</source>
        <translation>Record a bad day too: otherwise the picture is not true.</translation>
    </message>
    <message>
        <source>Seda näevad</source>
        <translation>Who can see this</translation>
    </message>
    <message>
        <source>Tulemus, {unit}</source>
        <translation>Result, {unit}</translation>
    </message>
    <message>
        <source>Vali aste</source>
        <translation>Choose a step</translation>
    </message>
    <message>
        <source>Kirjuta arv</source>
        <translation>Write a number</translation>
    </message>
    <message>
        <source>Kuupäev</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Kuhu laps jõudis</source>
        <translation>How far the child got</translation>
    </message>
    <message>
        <source>Tulemus</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Mida nägid</source>
        <translation>What you saw</translation>
    </message>
    <message>
        <source>Hea mõõtmine</source>
        <translation>A good measurement</translation>
    </message>
    <message>
        <source>Salvesta</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Loobu</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>PracticeStrip</name>
    <message>
        <source>Harjutusandmed – väljamõeldud</source>
        <translation>Practice data – invented</translation>
    </message>
    <message>
        <source>Harjutusandmed – väljamõeldud. Ära kirjuta siia päris laste andmeid.</source>
        <translation>Practice data – invented. Do not enter real children’s data here.</translation>
    </message>
    <message>
        <source>Mine lasteaeda</source>
        <translation>Go to the kindergarten</translation>
    </message>
    <message>
        <source>Mine valda</source>
        <translation>Go to the municipality</translation>
    </message>
    <message>
        <source>Lõpeta harjutamine</source>
        <translation>End practice</translation>
    </message>
</context>
<context>
    <name>Practising</name>
    <message>
        <source>Kas lõpetad harjutamise?</source>
        <translation>End the practice?</translation>
    </message>
    <message>
        <source>Harjutusandmed kustutatakse. Päris andmed jäävad, nagu need on.</source>
        <translation>The practice data will be deleted. Real data stays as it is.</translation>
    </message>
    <message>
        <source>Lõpeta ja kustuta</source>
        <translation>End and delete</translation>
    </message>
    <message>
        <source>Harjuta edasi</source>
        <translation>Continue practising</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Selles arvutis ei ole printerit.</source>
        <translation>This computer has no printer.</translation>
    </message>
    <message>
        <source>Lisa printer arvuti seadetes või salvesta PDF ja prindi mujal.</source>
        <translation>Add a printer in the computer’s settings, or save the PDF and print it elsewhere.</translation>
    </message>
    <message>
        <source>Prindin</source>
        <translation>Printing</translation>
    </message>
    <message>
        <source>Prindin {sheet}. lehte {count}-st</source>
        <translation>Printing sheet {sheet} of {count}</translation>
    </message>
    <message>
        <source>Dokument läks printerisse.</source>
        <translation>The document went to the printer.</translation>
    </message>
    <message>
        <source>Printer ei alustanud.</source>
        <translation>The printer did not begin.</translation>
    </message>
    <message>
        <source>Kontrolli, kas printer töötab, või salvesta PDF.</source>
        <translation>Check whether the printer works, or save the PDF.</translation>
    </message>
</context>
<context>
    <name>ProtectionCard</name>
    <message>
        <source>Lastekaitse</source>
        <translation>Child protection</translation>
    </message>
    <message>
        <source>Teade, teataja ja see, et teade on olemas, on kaitstud.</source>
        <translation>A notice, who reported it and that it exists are kept confidential.</translation>
    </message>
    <message>
        <source>Koosta teade</source>
        <translation>Write a notice</translation>
    </message>
    <message>
        <source>Vasta lastekaitsetöötaja nõudele</source>
        <translation>Answer a child protection worker</translation>
    </message>
    <message>
        <source>Ava vastus, {day}</source>
        <translation>Open the answer, {day}</translation>
    </message>
    <message>
        <source>Ava teade, {day}</source>
        <translation>Open the notice, {day}</translation>
    </message>
    <message>
        <source>Teade</source>
        <translation>Notice</translation>
    </message>
    <message>
        <source>Vastus nõudele</source>
        <translation>Answer to a request</translation>
    </message>
</context>
<context>
    <name>ProtectionSection</name>
    <message>
        <source>Lastekaitse</source>
        <translation>Child protection</translation>
    </message>
    <message>
        <source>Kui laps vajab abi või on hädaohus, teata kohe, igast etapist.</source>
        <translation>If the child needs help or is in danger, report at once, from any stage.</translation>
    </message>
    <message>
        <source>Koosta teade</source>
        <translation>Write a notice</translation>
    </message>
</context>
<context>
    <name>QuestionDialog</name>
    <message>
        <source>Jah</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Jäta nii</source>
        <translation>Leave it</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>„{question}” on vastamata</source>
        <translation>“{question}” is not answered</translation>
    </message>
    <message>
        <source>„{question}”: {what}</source>
        <translation>“{question}”: {what}</translation>
    </message>
    <message>
        <source>Vastamata</source>
        <translation>Not answered</translation>
    </message>
</context>
<context>
    <name>ReadersField</name>
    <message>
        <source>Lisa sertifikaat</source>
        <translation>Add a certificate</translation>
    </message>
    <message>
        <source>Eemalda</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Eemalda: {name}</source>
        <translation>Remove: {name}</translation>
    </message>
</context>
<context>
    <name>ReasonForm</name>
    <message>
        <source>Põhjus</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Miks I etapist ei piisa</source>
        <translation>Why stage I is not enough</translation>
    </message>
    <message>
        <source>Järgmine vahehindamine</source>
        <translation>Next review</translation>
    </message>
    <message>
        <source>Saada</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>Loobu</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>ReasonPanel</name>
    <message>
        <source>Mida on proovitud ja miks sellest ei piisa</source>
        <translation>What has been tried and why it is not enough</translation>
    </message>
    <message>
        <source>II etapp on küsitud.</source>
        <translation>Stage II has been asked for.</translation>
    </message>
    <message>
        <source>Seni vastutad juhtumi eest sina.</source>
        <translation>Until then you are responsible for the case.</translation>
    </message>
    <message>
        <source>Edasi vastutad juhtumi eest sina. Õpetaja jääb osalema.</source>
        <translation>From then on you are responsible for the case. The teacher still takes part.</translation>
    </message>
    <message>
        <source>Miks on II etappi vaja</source>
        <translation>Why stage II is needed</translation>
    </message>
    <message>
        <source>Juhtum on II etapis.</source>
        <translation>The case is in stage II.</translation>
    </message>
    <message>
        <source>Vastutad nüüd sina. Sea esimene eesmärk.</source>
        <translation>You are now responsible. Set the first goal.</translation>
    </message>
    <message>
        <source>Õpetaja näeb põhjust ja jätkab rühmas või klassis.</source>
        <translation>The teacher sees the reason and goes on in the group or class.</translation>
    </message>
    <message>
        <source>Mida saab õpetaja veel proovida</source>
        <translation>What the teacher can still try</translation>
    </message>
    <message>
        <source>Juhtum jäi I etappi.</source>
        <translation>The case stays in stage I.</translation>
    </message>
    <message>
        <source>Õpetaja näeb sinu põhjust.</source>
        <translation>The teacher sees your reason.</translation>
    </message>
    <message>
        <source>Kirjed jäävad alles. Juhtumi saab uuesti avada.</source>
        <translation>The entries are kept. The case can be reopened.</translation>
    </message>
    <message>
        <source>Lõpphindamine {day}: {outcome}.</source>
        <translation>Final evaluation {day}: {outcome}.</translation>
    </message>
    <message>
        <source>{coordinator} saab sinu põhjuse ja otsustab.</source>
        <translation>The {coordinator} gets your reason and decides.</translation>
    </message>
    <message>
        <source>Miks I etapist ei piisa</source>
        <translation>Why stage I is not enough</translation>
    </message>
    <message>
        <source>Mille järgi juhtum lõpeb</source>
        <translation>Why the case is ending</translation>
    </message>
    <message>
        <source>Mis muutus ja miks tuge enam vaja ei ole</source>
        <translation>What changed and why support is no longer needed</translation>
    </message>
    <message>
        <source>Juhtum on lõpetatud.</source>
        <translation>The case is closed.</translation>
    </message>
    <message>
        <source>Kirjed on alles.</source>
        <translation>The entries are kept.</translation>
    </message>
    <message>
        <source>Juhtum läheb edasi sealt, kus see lõpetati.</source>
        <translation>The case goes on from where it was closed.</translation>
    </message>
    <message>
        <source>Mis on muutunud</source>
        <translation>What has changed</translation>
    </message>
    <message>
        <source>Juhtum on jälle avatud.</source>
        <translation>The case is open again.</translation>
    </message>
    <message>
        <source>Töö läheb edasi I etapis.</source>
        <translation>The work goes on in stage I.</translation>
    </message>
    <message>
        <source>Töö läheb edasi II etapis.</source>
        <translation>The work goes on in stage II.</translation>
    </message>
    <message>
        <source>Töö läheb edasi III etapis.</source>
        <translation>The work goes on in stage III.</translation>
    </message>
    <message>
        <source>See juhtum ootab edasi vastust ja jääb sinu vastutada. Jätkujuhtumi saad anda teisele saajale. Mõlemas on kirjas, miks neid on kaks.</source>
        <translation>This case still waits for its answer and stays yours. You can hand the follow-on case to another recipient. Both say why there are two.</translation>
    </message>
    <message>
        <source>Kes ei vasta, mis päevast ja miks on vaja kohe tegutseda</source>
        <translation>Who does not answer, since which day, and why somebody must act now</translation>
    </message>
    <message>
        <source>Jätkujuhtum on avatud.</source>
        <translation>The follow-on case is open.</translation>
    </message>
    <message>
        <source>Selle leiad juhtumite nimekirjast ja sellelt lehelt.</source>
        <translation>You will find it in the list of cases and on this page.</translation>
    </message>
</context>
<context>
    <name>ReceivedAnswerForm</name>
    <message>
        <source>Kas ütled, et menetlus algas</source>
        <translation>Will you say that proceedings began?</translation>
    </message>
    <message>
        <source>Mida teatajale ütled</source>
        <translation>What will you tell the reporter?</translation>
    </message>
    <message>
        <source>Sulge tagasiside paketti</source>
        <translation>Seal the feedback in a package</translation>
    </message>
    <message>
        <source>Loobu</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>ReceivedEntry</name>
    <message>
        <source>Laps ütles: „{words}”</source>
        <translation>The child said: “{words}”</translation>
    </message>
    <message>
        <source>Hinnang: {words}</source>
        <translation>View: {words}</translation>
    </message>
    <message>
        <source>Kokkulepped: {agreed}</source>
        <translation>Agreed: {agreed}</translation>
    </message>
    <message>
        <source>Tulemus: {result}</source>
        <translation>Result: {result}</translation>
    </message>
    <message>
        <source>Enne: {words}</source>
        <translation>Before: {words}</translation>
    </message>
    <message>
        <source>Kui tihti või kui kaua: {words}</source>
        <translation>How often or how long: {words}</translation>
    </message>
    <message>
        <source>Mida kohe tehti: {words}</source>
        <translation>What was done at once: {words}</translation>
    </message>
    <message>
        <source>Mis sellest sai: {words}</source>
        <translation>Result: {words}</translation>
    </message>
    <message>
        <source>Tugevused: {words}</source>
        <translation>Strengths: {words}</translation>
    </message>
    <message>
        <source>Kellele räägiti: {words}</source>
        <translation>Who was told: {words}</translation>
    </message>
    <message>
        <source>Tähelepanek</source>
        <translation>Observation</translation>
    </message>
    <message>
        <source>pärast paketi sulgemist</source>
        <translation>after the package was sealed</translation>
    </message>
    <message>
        <source>Abinõu</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>Vestlus vanemaga</source>
        <translation>Talk with a parent</translation>
    </message>
    <message>
        <source>Kogutud info</source>
        <translation>Information gathered</translation>
    </message>
    <message>
        <source>Abivajadus</source>
        <translation>Need</translation>
    </message>
    <message>
        <source>Tegevusplaan</source>
        <translation>Action plan</translation>
    </message>
    <message>
        <source>Lapse ja vanema sõnad</source>
        <translation>Words of the child and the parent</translation>
    </message>
    <message>
        <source>Ülesanne</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>Nõusolek</source>
        <translation>Consent</translation>
    </message>
</context>
<context>
    <name>ReceivedNoticePage</name>
    <message>
        <source>Lastekaitse teade</source>
        <translation>Child protection notice</translation>
    </message>
    <message>
        <source>Saabunud</source>
        <translation>Inbox</translation>
    </message>
    <message>
        <source>Teate sisu</source>
        <translation>What the notice says</translation>
    </message>
    <message>
        <source>Andmed</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Ava teade PDF‑ina</source>
        <translation>Open the notice as PDF</translation>
    </message>
    <message>
        <source>Märgi otsus tehtuks</source>
        <translation>Record the decision</translation>
    </message>
    <message>
        <source>Kaitstud: näevad ainult juhtumikorraldajad.</source>
        <translation>Protected: only case managers see it.</translation>
    </message>
    <message>
        <source>Teatajat ja teatamist ei avaldata.</source>
        <translation>The reporter and the report are not disclosed.</translation>
    </message>
    <message>
        <source>Teatajat ja teatamist ei avaldata. Otsusta, kas avada juhtum: {days}. päev teatamisest on {day}.</source>
        <translation>The reporter and the report are not disclosed. Decide whether to open a case: day {days} from the notice is {day}.</translation>
    </message>
    <message>
        <source>Laps</source>
        <translation>Child</translation>
    </message>
    <message>
        <source>Sünniaeg</source>
        <translation>Date of birth</translation>
    </message>
    <message>
        <source>Isikukood</source>
        <translation>Personal code</translation>
    </message>
    <message>
        <source>Asutus</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Saatis</source>
        <translation>Sent by</translation>
    </message>
    <message>
        <source>Teataja</source>
        <translation>Reporter</translation>
    </message>
    <message>
        <source>nimetamata</source>
        <translation>not named</translation>
    </message>
    <message>
        <source>Kiireloomulisus</source>
        <translation>Urgency</translation>
    </message>
    <message>
        <source>Last kasvatavale isikule räägitud</source>
        <translation>Told to the person raising the child</translation>
    </message>
    <message>
        <source>Kes nõudis</source>
        <translation>Who asked</translation>
    </message>
    <message>
        <source>Mida nõuti</source>
        <translation>What was asked for</translation>
    </message>
    <message>
        <source>Saabus</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Avas esimesena</source>
        <translation>First opened by</translation>
    </message>
    <message>
        <source>Otsus tehtud</source>
        <translation>Decision made</translation>
    </message>
    <message>
        <source>Otsus on märgitud tehtuks. Teade ei oota siin enam.</source>
        <translation>The decision is recorded as made. The notice no longer waits here.</translation>
    </message>
    <message>
        <source>Otsus ise on valla registris, siin seda ei hoita.</source>
        <translation>The decision itself is in the municipality’s register and is not kept here.</translation>
    </message>
    <message>
        <source>Võta tagasi</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>ReceivedNoticesCard</name>
    <message>
        <source>Lastekaitse teated</source>
        <translation>Child protection notices</translation>
    </message>
    <message>
        <source>Avamata teade abivajavast lapsest</source>
        <translation>Unopened notice of a child in need</translation>
    </message>
    <message>
        <source>saabus {moment}</source>
        <translation>received {moment}</translation>
    </message>
    <message>
        <source>avamata</source>
        <translation>unopened</translation>
    </message>
</context>
<context>
    <name>ReceivedSection</name>
    <message>
        <source>Saabunud kirjed</source>
        <translation>Received entries</translation>
    </message>
    <message>
        <source>Juhtumi andis üle {house}.</source>
        <translation>The case was handed over by {house}.</translation>
    </message>
    <message>
        <source>Ava saabunud pakett</source>
        <translation>Open the received package</translation>
    </message>
</context>
<context>
    <name>ReceivingPage</name>
    <message>
        <source>Kirjed</source>
        <translation>Entries</translation>
    </message>
    <message>
        <source>Lapse toimik: {child}</source>
        <translation>Child’s file: {child}</translation>
    </message>
    <message>
        <source>{sender} · saabus {time}</source>
        <translation>{sender} · received {time}</translation>
    </message>
    <message>
        <source>Eelmises kohas on pooleli juhtum: {concern} See jääb sinna. Kui tugi jätkub siin, ava uus juhtum.</source>
        <translation>The previous organisation has an open case: {concern} It stays there. If support continues here, open a new case.</translation>
    </message>
    <message>
        <source>Toimik on vastu võetud</source>
        <translation>The file has been accepted</translation>
    </message>
    <message>
        <source>Toimik jäi vastu võtmata</source>
        <translation>The file was declined</translation>
    </message>
    <message>
        <source>Kirjuta kinnitus faili ja anna saatjale: siis ta teab, et see jõudis kohale.</source>
        <translation>Save the receipt as a file and give it to the sender, who then knows that it has arrived.</translation>
    </message>
    <message>
        <source>Tagasi lugema</source>
        <translation>Back to reading</translation>
    </message>
    <message>
        <source>Võta vastu</source>
        <translation>Accept</translation>
    </message>
    <message>
        <source>Keeldu vastuvõtmisest</source>
        <translation>Decline</translation>
    </message>
    <message>
        <source>Vali, kelle toimik see on</source>
        <translation>Choose whose file it is</translation>
    </message>
    <message>
        <source>Leia laps nime järgi ja vali ta</source>
        <translation>Find the child by name and choose them</translation>
    </message>
    <message>
        <source>Kirjuta, miks juhtum siin jätkub</source>
        <translation>Write why the case goes on here</translation>
    </message>
    <message>
        <source>Vastu võtmata: täienda märgitud koht</source>
        <translation>Not accepted: complete the marked field</translation>
    </message>
    <message>
        <source>Võtan vastu</source>
        <translation>Accepting</translation>
    </message>
    <message>
        <source>Toimik on vastu võetud.</source>
        <translation>The file has been accepted.</translation>
    </message>
    <message>
        <source>Kirjuta saatjale, miks see jääb vastu võtmata</source>
        <translation>Write to the sender why it is declined</translation>
    </message>
    <message>
        <source>Vastus on andmata: täienda märgitud koht</source>
        <translation>Not answered: complete the marked field</translation>
    </message>
    <message>
        <source>Kirjutan vastuse</source>
        <translation>Writing the answer</translation>
    </message>
    <message>
        <source>Vastus on antud.</source>
        <translation>The answer has been given.</translation>
    </message>
    <message>
        <source>Kirjuta kinnitus faili ja saada see saatjale.</source>
        <translation>Save the receipt as a file and send it to the sender.</translation>
    </message>
    <message>
        <source>Kuhu kinnitus kirjutada?</source>
        <translation>Where should the receipt be saved?</translation>
    </message>
    <message>
        <source>Kinnitus on kirjutatud: {path}</source>
        <translation>The receipt is saved: {path}</translation>
    </message>
    <message>
        <source>Anna see fail saatjale mälupulgal või saada e‑kirjaga.</source>
        <translation>Give this file to the sender on a USB stick or by email.</translation>
    </message>
    <message>
        <source>Kinnitust ei saanud sinna kirjutada</source>
        <translation>The receipt could not be saved there</translation>
    </message>
    <message>
        <source>Sinu vastus on siin alles ja kehtib.</source>
        <translation>Your answer is kept here and stands.</translation>
    </message>
    <message>
        <source>Vali koht uuesti</source>
        <translation>Choose the place again</translation>
    </message>
    <message>
        <source>Saabunud</source>
        <translation>Inbox</translation>
    </message>
    <message>
        <source>Kirjuta kinnitus faili</source>
        <translation>Save the receipt as a file</translation>
    </message>
    <message>
        <source>Ava lapse leht</source>
        <translation>Open the child’s page</translation>
    </message>
    <message>
        <source>Miks jääb see vastu võtmata?</source>
        <translation>Why is it declined?</translation>
    </message>
    <message>
        <source>Sõnum saatjale</source>
        <translation>Message to the sender</translation>
    </message>
    <message>
        <source>Saatja peab aru saama, mida edasi teha.</source>
        <translation>The sender must understand what to do next.</translation>
    </message>
    <message>
        <source>Kelle toimik see on?</source>
        <translation>Whose file is it?</translation>
    </message>
    <message>
        <source>Kas laps on siin juba kirjas?</source>
        <translation>Is the child already here?</translation>
    </message>
    <message>
        <source>Leia laps nime järgi</source>
        <translation>Find the child by name</translation>
    </message>
    <message>
        <source>Pooleliolev juhtum</source>
        <translation>Open case</translation>
    </message>
    <message>
        <source>Ava siin juhtum, mis seda jätkab</source>
        <translation>Open a case here that goes on from it</translation>
    </message>
    <message>
        <source>Miks juhtum siin jätkub?</source>
        <translation>Why does the case go on here?</translation>
    </message>
    <message>
        <source>Kokkuvõte, nagu see tuli</source>
        <translation>The summary as it came</translation>
    </message>
    <message>
        <source>Kellelt see tuli</source>
        <translation>Who sent it</translation>
    </message>
    <message>
        <source>Mis tuli kaasa</source>
        <translation>What was sent</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>Sinu tekst on alles. Kui see peab kehtima, salvesta see.</source>
        <translation>Your text is kept. To use it, save it.</translation>
    </message>
    <message>
        <source>Kirjuta, mis päeval see oli</source>
        <translation>Enter the date</translation>
    </message>
    <message>
        <source>See päev on alles ees</source>
        <translation>That day is still to come</translation>
    </message>
    <message>
        <source>Kirje parandamine</source>
        <translation>Correcting a record</translation>
    </message>
    <message>
        <source>Salvesta parandus</source>
        <translation>Save the correction</translation>
    </message>
</context>
<context>
    <name>Recorded</name>
    <message>
        <source>Nõusolek: {scope}</source>
        <translation>Consent: {scope}</translation>
    </message>
    <message>
        <source>Vanema teavitamine</source>
        <translation>Informing the parent</translation>
    </message>
</context>
<context>
    <name>RecordedCard</name>
    <message>
        <source>Viimati kirja pandud</source>
        <translation>Last entry</translation>
    </message>
    <message>
        <source>Tegevus</source>
        <translation>Activity</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>Oma majast</source>
        <translation>Our own organisation</translation>
    </message>
    <message>
        <source>Vallast või linnast</source>
        <translation>Municipality</translation>
    </message>
    <message>
        <source>Sisseostetud teenus</source>
        <translation>Bought-in service</translation>
    </message>
    <message>
        <source>Jätkame samamoodi</source>
        <translation>We go on as before</translation>
    </message>
    <message>
        <source>Muudame plaani</source>
        <translation>We change the plan</translation>
    </message>
    <message>
        <source>Anname rohkem tuge</source>
        <translation>We give more support</translation>
    </message>
    <message>
        <source>Lõpetame toe</source>
        <translation>We end the support</translation>
    </message>
    <message>
        <source>Anname juhtumi üle</source>
        <translation>We hand the case over</translation>
    </message>
    <message>
        <source>Täitusid</source>
        <translation>Reached</translation>
    </message>
    <message>
        <source>Täitusid osaliselt</source>
        <translation>Partly reached</translation>
    </message>
    <message>
        <source>Ei täitunud</source>
        <translation>Not reached</translation>
    </message>
    <message>
        <source>Juhtum lõpeb muul põhjusel</source>
        <translation>The case ends for another reason</translation>
    </message>
    <message>
        <source>Väga rahul</source>
        <translation>Very satisfied</translation>
    </message>
    <message>
        <source>Pigem rahul</source>
        <translation>Fairly satisfied</translation>
    </message>
    <message>
        <source>Pigem ei ole rahul</source>
        <translation>Rather dissatisfied</translation>
    </message>
    <message>
        <source>Ei ole rahul</source>
        <translation>Dissatisfied</translation>
    </message>
    <message>
        <source>Üldine tugi</source>
        <translation>General support</translation>
    </message>
    <message>
        <source>Tõhustatud tugi</source>
        <translation>Enhanced support</translation>
    </message>
    <message>
        <source>Eritugi</source>
        <translation>Special support</translation>
    </message>
    <message>
        <source>alates {day}</source>
        <translation>from {day}</translation>
    </message>
    <message>
        <source>Mõõtmisi ei ole.</source>
        <translation>There are no measurements.</translation>
    </message>
    <message>
        <source>Esimene: {first}. Viimane: {last}.</source>
        <translation>First: {first}. Last: {last}.</translation>
    </message>
    <message>
        <source>Algus: {value}.</source>
        <translation>Start: {value}.</translation>
    </message>
    <message>
        <source>Siht: {value}.</source>
        <translation>Target: {value}.</translation>
    </message>
    <message>
        <source>Ettepanekut ei ole: eesmärgil puudub algus või siht.</source>
        <translation>No proposal: the goal has no start or no target.</translation>
    </message>
    <message>
        <source>Siht on käes. Ettepanek: lõpetada tugi.</source>
        <translation>The target is reached. Proposal: end the support.</translation>
    </message>
    <message>
        <source>Läheb paremaks. Ettepanek: jätkata samamoodi.</source>
        <translation>It is getting better. Proposal: go on as before.</translation>
    </message>
    <message>
        <source>Muutust ei ole. Ettepanek: muuta plaani.</source>
        <translation>Nothing changes. Proposal: change the plan.</translation>
    </message>
    <message>
        <source>Läheb halvemaks. Ettepanek: anda rohkem tuge.</source>
        <translation>It is getting worse. Proposal: give more support.</translation>
    </message>
    <message>
        <source>ära jäi {count}</source>
        <translation>cancelled {count}</translation>
    </message>
</context>
<context>
    <name>RecoverPage</name>
    <message>
        <source>Vali kasutaja</source>
        <translation>Choose the user</translation>
    </message>
    <message>
        <source>Kirjuta taastekood lehelt</source>
        <translation>Enter the recovery code from the sheet</translation>
    </message>
    <message>
        <source>Avan andmeid</source>
        <translation>Opening the data</translation>
    </message>
    <message>
        <source>Paranda märgitud kohad</source>
        <translation>Correct the marked fields</translation>
    </message>
    <message>
        <source>Avamine</source>
        <translation>Unlock</translation>
    </message>
    <message>
        <source>Ava taastelehega</source>
        <translation>Open with the recovery sheet</translation>
    </message>
    <message>
        <source>Taastekoodiga saad valida uue paroolifraasi. Andmed jäävad samaks.</source>
        <translation>With the recovery code you can choose a new passphrase. The data stays the same.</translation>
    </message>
    <message>
        <source>Üheksa rühma, igas neli märki. Suur- ja väiketähel ei ole vahet.</source>
        <translation>Nine groups of four characters. Capital and small letters make no difference.</translation>
    </message>
    <message>
        <source>Kasutaja</source>
        <translation>User</translation>
    </message>
    <message>
        <source>Taastekood</source>
        <translation>Recovery code</translation>
    </message>
    <message>
        <source>Ava andmed</source>
        <translation>Open the data</translation>
    </message>
    <message>
        <source>Loobu</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>RecoveryCard</name>
    <message>
        <source>Andmed taastati varukoopiast</source>
        <translation>The data was restored from a backup</translation>
    </message>
    <message>
        <source>Programm ei tea, mis paketid pärast varukoopiat liikusid. Küsi seda kõigilt kontaktidelt. Seni ei saa juhtumeid üle anda ega vastu võtta.</source>
        <translation>The program does not know which packages were exchanged after the backup. Ask all your contacts. Until then no case can be handed over or accepted.</translation>
    </message>
    <message>
        <source>Kui pärast varukoopiat lisandus kontakte, lisa enne nende kaardid uuesti.</source>
        <translation>If contacts were added after the backup, add their cards again first.</translation>
    </message>
    <message>
        <source>Luba üleandmised jälle</source>
        <translation>Allow handovers again</translation>
    </message>
    <message>
        <source>Kirjuta päringud failidesse</source>
        <translation>Save the questions as files</translation>
    </message>
    <message>
        <source>kokku lepitud</source>
        <translation>agreed</translation>
    </message>
    <message>
        <source>vastanud</source>
        <translation>answered</translation>
    </message>
    <message>
        <source>Nende kontaktidega on seis kokku lepitud ainult sõnaga. Nende pakutud juhtumitele saad vastata, kui päringu vastus on avatud.</source>
        <translation>With these contacts it was settled by word of mouth only. You can answer the cases they offer once you have opened their answer to the question.</translation>
    </message>
    <message>
        <source>puudu on kaart: {house}</source>
        <translation>card missing: {house}</translation>
    </message>
    <message>
        <source>ka seal taastati andmed: leppige seis kokku</source>
        <translation>data was restored there too: agree on the state of the cases</translation>
    </message>
    <message>
        <source>kontrollkood võrdlemata</source>
        <translation>control code not compared</translation>
    </message>
    <message>
        <source>päring kirjutatud, vastust ei ole</source>
        <translation>question saved, no answer yet</translation>
    </message>
    <message>
        <source>küsimata</source>
        <translation>not asked</translation>
    </message>
    <message>
        <source>Kuhu päringud kirjutada?</source>
        <translation>Where should the questions be saved?</translation>
    </message>
    <message>
        <source>Päringud on kirjutatud.</source>
        <translation>The questions are saved.</translation>
    </message>
    <message>
        <source>Saada iga fail oma kontaktile ja ava vastus lehel Saabunud.
{names}</source>
        <translation>Send each file to its contact and open the answer on the Inbox page.
{names}</translation>
    </message>
    <message>
        <source>Näita kaustas</source>
        <translation>Show in folder</translation>
    </message>
    <message>
        <source>Päringuid ei saanud sinna kirjutada</source>
        <translation>The questions could not be saved there</translation>
    </message>
    <message>
        <source>Juba suletud päringud on alles.</source>
        <translation>Questions that are sealed already are kept.</translation>
    </message>
    <message>
        <source>Üleandmised on jälle lubatud.</source>
        <translation>Handovers are allowed again.</translation>
    </message>
    <message>
        <source>Kõik kontaktid on vastanud.</source>
        <translation>All contacts have answered.</translation>
    </message>
    <message>
        <source>Seisu lepib telefonis kokku juht.</source>
        <translation>The head agrees on the state of the cases by phone.</translation>
    </message>
    <message>
        <source>Kas leppisite telefonis kokku, kelle käes on iga juhtum?</source>
        <translation>Did you agree by phone who holds each case?</translation>
    </message>
    <message>
        <source>Märgi kokku lepituks</source>
        <translation>Mark as agreed</translation>
    </message>
    <message>
        <source>Ootan vastuse faili</source>
        <translation>Wait for the file with the answer</translation>
    </message>
    <message>
        <source>Siin ei ole ühtegi juhtumit, mis oleks teie vahel liikunud.</source>
        <translation>No case here has passed between you.</translation>
    </message>
    <message>
        <source>Loe ette, mis siin kirjas on, ja kuula, mis on seal:</source>
        <translation>Read out what is written here and listen to what is written there:</translation>
    </message>
    <message>
        <source>Juhtum, mida siin ei ole</source>
        <translation>A case that is not here</translation>
    </message>
    <message>
        <source>siin: {standing}</source>
        <translation>here: {standing}</translation>
    </message>
    <message>
        <source>nende sõnul seal: {standing}</source>
        <translation>there, as they say: {standing}</translation>
    </message>
    <message>
        <source>vastutus käes, number {number}</source>
        <translation>responsible, number {number}</translation>
    </message>
    <message>
        <source>saadetud, vastuseta, number {number}</source>
        <translation>sent, without an answer, number {number}</translation>
    </message>
    <message>
        <source>tagasi küsitud, number {number}</source>
        <translation>asked back, number {number}</translation>
    </message>
    <message>
        <source>ära antud, number {number}</source>
        <translation>handed on, number {number}</translation>
    </message>
</context>
<context>
    <name>RedactionsField</name>
    <message>
        <source>Miks see kaetakse</source>
        <translation>Why it is blacked out</translation>
    </message>
    <message>
        <source>Kata valitud tekst (Ctrl+K)</source>
        <translation>Black out the selected text (Ctrl+K)</translation>
    </message>
    <message>
        <source>Vali eelvaates kõigepealt tekst.</source>
        <translation>Select text in the preview first.</translation>
    </message>
    <message>
        <source>Käsitsi ei ole midagi kaetud.</source>
        <translation>Nothing is blacked out by hand.</translation>
    </message>
    <message>
        <source>{ground}: „{words}”</source>
        <translation>{ground}: “{words}”</translation>
    </message>
    <message>
        <source>Seda teksti enam ei ole: „{words}”</source>
        <translation>This text is no longer there: “{words}”</translation>
    </message>
    <message>
        <source>Võta tagasi</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Võta tagasi: {words}</source>
        <translation>Undo: {words}</translation>
    </message>
</context>
<context>
    <name>ReferralForm</name>
    <message>
        <source>Milleks soovitust taotletakse</source>
        <translation>What the recommendation is wanted for</translation>
    </message>
    <message>
        <source>Näiteks eritugi lasteaias või koolimineku edasilükkamine</source>
        <translation>For example special support in kindergarten or postponing school</translation>
    </message>
    <message>
        <source>Taotleja</source>
        <translation>Applicant</translation>
    </message>
    <message>
        <source>Taotluse esitab vanem või tema volitatud isik</source>
        <translation>The parent applies, or whoever they authorise</translation>
    </message>
    <message>
        <source>Taotluse lisad</source>
        <translation>Enclosures</translation>
    </message>
    <message>
        <source>Muud lisad</source>
        <translation>Other enclosures</translation>
    </message>
    <message>
        <source>Taotlus saadetud</source>
        <translation>Application sent on</translation>
    </message>
    <message>
        <source>Vastust oodatakse</source>
        <translation>Answer expected by</translation>
    </message>
    <message>
        <source>Vastus saadud</source>
        <translation>Answered on</translation>
    </message>
    <message>
        <source>Mis vastati</source>
        <translation>The answer</translation>
    </message>
    <message>
        <source>Mida soovitati</source>
        <translation>What was recommended</translation>
    </message>
    <message>
        <source>Soovitus kehtib kuni</source>
        <translation>The recommendation is valid until</translation>
    </message>
    <message>
        <source>Salvesta</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Loobu</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>Referrals</name>
    <message>
        <source>Kui asutuse toest ei piisa, taotleb vanem soovitust.</source>
        <translation>If the organisation’s support is not enough, the parent applies for a recommendation.</translation>
    </message>
    <message>
        <source>kehtib kuni {day}</source>
        <translation>valid until {day}</translation>
    </message>
    <message>
        <source>saadetud {day}</source>
        <translation>sent on {day}</translation>
    </message>
    <message>
        <source>koostamisel</source>
        <translation>being prepared</translation>
    </message>
</context>
<context>
    <name>ReferralsSection</name>
    <message>
        <source>Rajaleidja (KVM)</source>
        <translation>Rajaleidja (KVM)</translation>
    </message>
    <message>
        <source>Veel ei ole</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <source>vanema kirjalik nõusolek {day}</source>
        <translation>the parent’s written consent of {day}</translation>
    </message>
    <message>
        <source>vanema kirjalik nõusolek puudub</source>
        <translation>the parent’s written consent is missing</translation>
    </message>
</context>
<context>
    <name>RestorePage</name>
    <message>
        <source>Paroolifraas</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Taasteleht</source>
        <translation>Recovery sheet</translation>
    </message>
    <message>
        <source>Vali varukoopia</source>
        <translation>Choose a backup</translation>
    </message>
    <message>
        <source>Loen varukoopiat</source>
        <translation>Reading the backup</translation>
    </message>
    <message>
        <source>Andmed seisuga {moment}. Fail on terve: {name}</source>
        <translation>Data as of {moment}. The file is intact: {name}</translation>
    </message>
    <message>
        <source>Vali teine varukoopia</source>
        <translation>Choose another backup</translation>
    </message>
    <message>
        <source>Kirjuta taastekood lehelt</source>
        <translation>Enter the recovery code from the sheet</translation>
    </message>
    <message>
        <source>Vali kasutaja</source>
        <translation>Choose the user</translation>
    </message>
    <message>
        <source>Kirjuta paroolifraas</source>
        <translation>Enter the passphrase</translation>
    </message>
    <message>
        <source>Kontrollin ja taastan andmeid</source>
        <translation>Checking and restoring the data</translation>
    </message>
    <message>
        <source>Paranda märgitud kohad</source>
        <translation>Correct the marked fields</translation>
    </message>
    <message>
        <source>Avamine</source>
        <translation>Unlock</translation>
    </message>
    <message>
        <source>Taasta varukoopiast</source>
        <translation>Restore from a backup</translation>
    </message>
    <message>
        <source>Koopia kontrollitakse enne läbi. Vanad andmed jäävad puutumata.</source>
        <translation>The backup is checked first. The old data is left untouched.</translation>
    </message>
    <message>
        <source>Varukoopia</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Faili nimi algab HOP-varukoopia. Vali see mälupulgalt või kaustast.</source>
        <translation>The name of the file begins with HOP-varukoopia. Choose it on the USB stick or in a folder.</translation>
    </message>
    <message>
        <source>Millega sa koopia avad?</source>
        <translation>What do you open the backup with?</translation>
    </message>
    <message>
        <source>Kasutaja</source>
        <translation>User</translation>
    </message>
    <message>
        <source>See, mis kehtis koopia tegemise päeval.</source>
        <translation>The one that was valid on the day of the backup.</translation>
    </message>
    <message>
        <source>Taastekood</source>
        <translation>Recovery code</translation>
    </message>
    <message>
        <source>Üheksa rühma, igas neli märki. Suur- ja väiketähel ei ole vahet.</source>
        <translation>Nine groups of four characters. Capital and small letters make no difference.</translation>
    </message>
    <message>
        <source>Taasta andmed</source>
        <translation>Restore the data</translation>
    </message>
    <message>
        <source>Loobu</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>RetentionPart</name>
    <message>
        <source>Ükski laps ei ole siit lahkunud.</source>
        <translation>No children have left yet.</translation>
    </message>
    <message>
        <source>Asutusel ei ole veel säilitamise tähtaega.</source>
        <translation>The organisation has no retention period yet.</translation>
    </message>
    <message>
        <source>Ootab kinnitust</source>
        <translation>Waiting for confirmation</translation>
    </message>
    <message>
        <source>Tähtaeg on läbi</source>
        <translation>The period is over</translation>
    </message>
    <message>
        <source>Lahkus {day}</source>
        <translation>Left on {day}</translation>
    </message>
    <message>
        <source>Lahkus {day}, tähtaeg {end}</source>
        <translation>Left on {day}, kept until {end}</translation>
    </message>
    <message>
        <source>Kirjuta, mis päevast see kehtib</source>
        <translation>Enter the day from which it is valid</translation>
    </message>
    <message>
        <source>Kirjuta aastate arv 1–110</source>
        <translation>Enter a number of years, 1–110</translation>
    </message>
    <message>
        <source>Tähtaeg on lisatud.</source>
        <translation>The period is added.</translation>
    </message>
    <message>
        <source>Toimiku säilitustähtaja määrab asutus. Programm ise ei kustuta midagi. Kustutamise otsustavad kaks inimest.</source>
        <translation>The organisation sets how long children’s files are kept. The program erases nothing by itself. Two people decide on erasing.</translation>
    </message>
    <message>
        <source>Lahkunud lapsed</source>
        <translation>Children who left</translation>
    </message>
    <message>
        <source>Uus tähtaeg</source>
        <translation>New retention period</translation>
    </message>
    <message>
        <source>Mitu aastat pärast lahkumist andmeid hoida</source>
        <translation>How many years to keep the data after leaving</translation>
    </message>
    <message>
        <source>Kust see tähtaeg tuleb</source>
        <translation>Where this period comes from</translation>
    </message>
    <message>
        <source>Näiteks asutuse asjaajamiskord või dokumentide loetelu</source>
        <translation>For example the organisation’s records rules or list of documents</translation>
    </message>
    <message>
        <source>Mis päevast see kehtib</source>
        <translation>Valid from</translation>
    </message>
    <message>
        <source>Lisa tähtaeg</source>
        <translation>Add the period</translation>
    </message>
</context>
<context>
    <name>ReviewForm</name>
    <message>
        <source>Hindamise päev</source>
        <translation>Day of the review</translation>
    </message>
    <message>
        <source>Salvesta</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Loobu</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Uus vahehindamine</source>
        <translation>New review</translation>
    </message>
    <message>
        <source>Kuula ka last ja vanemat.</source>
        <translation>Hear the child and the parent too.</translation>
    </message>
    <message>
        <source>Vaata, kas plaanitud tegevused päriselt toimusid.</source>
        <translation>Check whether the planned activities really took place.</translation>
    </message>
    <message>
        <source>Ettepanek tuleb mõõtmistest, otsuse teevad inimesed.</source>
        <translation>The proposal comes from measurements, the decision from people.</translation>
    </message>
    <message>
        <source>Pärast salvestamist</source>
        <translation>After saving</translation>
    </message>
    <message>
        <source>Järgmise vahehindamise päev jääb juhtumi juurde, astmed eesmärkide juurde.</source>
        <translation>The day of the next review is kept with the case, the steps with the goals.</translation>
    </message>
    <message>
        <source>Kirjuta, kes osalesid</source>
        <translation>Write who took part</translation>
    </message>
    <message>
        <source>Kirjuta, mis toimis või mis ei toiminud</source>
        <translation>Write what worked or what did not</translation>
    </message>
    <message>
        <source>Vali otsus</source>
        <translation>Choose the decision</translation>
    </message>
    <message>
        <source>Järgmine päev peab olema hilisem</source>
        <translation>The next day has to be later</translation>
    </message>
    <message>
        <source>Kuupäev</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Kes osalesid</source>
        <translation>Who took part</translation>
    </message>
    <message>
        <source>Nimed ja rollid, ka laps ja vanem</source>
        <translation>Names and roles, the child and the parent too</translation>
    </message>
    <message>
        <source>Kuhu iga eesmärk on jõudnud</source>
        <translation>How far each goal has got</translation>
    </message>
    <message>
        <source>Mis toimis</source>
        <translation>What worked</translation>
    </message>
    <message>
        <source>Mis aitas ja mille järgi seda näed</source>
        <translation>What helped, and how you can tell</translation>
    </message>
    <message>
        <source>Mis ei toiminud</source>
        <translation>What did not work</translation>
    </message>
    <message>
        <source>Mis jäi tegemata või ei aidanud</source>
        <translation>What was not done or did not help</translation>
    </message>
    <message>
        <source>Otsus</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Toe mõju hinnatakse vähemalt üks kord õppeaastas.</source>
        <translation>The effect of support is assessed at least once a school year.</translation>
    </message>
    <message>
        <source>Järgmine vahehindamine</source>
        <translation>Next review</translation>
    </message>
    <message>
        <source>Enne otsust</source>
        <translation>Before deciding</translation>
    </message>
    <message>
        <source>Salvesta</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Loobu</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>ReviewSection</name>
    <message>
        <source>Päev on kokku leppimata.</source>
        <translation>No day has been agreed.</translation>
    </message>
</context>
<context>
    <name>RewordCard</name>
    <message>
        <source>Muuda sõnastust</source>
        <translation>Change the wording</translation>
    </message>
</context>
<context>
    <name>RewordForm</name>
    <message>
        <source>Mida märkasid</source>
        <translation>What you noticed</translation>
    </message>
    <message>
        <source>Lapse enda sõnad</source>
        <translation>The child’s own words</translation>
    </message>
    <message>
        <source>Täpselt nii, nagu laps ütles</source>
        <translation>Exactly as the child said it</translation>
    </message>
    <message>
        <source>Sinu arvamus</source>
        <translation>Your own view</translation>
    </message>
    <message>
        <source>Salvesta sõnastus</source>
        <translation>Save the wording</translation>
    </message>
    <message>
        <source>Loobu</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>RolesPart</name>
    <message>
        <source>Tühja välja puhul kehtib tavaline nimetus. See on välja kohal kirjas.</source>
        <translation>If a field is empty, the usual title shown above it is used.</translation>
    </message>
    <message>
        <source>Kes paketi või kaardi teeb</source>
        <translation>Whoever makes the package or card</translation>
    </message>
    <message>
        <source>{role} lasteaias</source>
        <translation>{role} in the kindergarten</translation>
    </message>
    <message>
        <source>Tavaliselt: {title}</source>
        <translation>Usually: {title}</translation>
    </message>
    <message>
        <source>Rollid on salvestatud.</source>
        <translation>The roles are saved.</translation>
    </message>
    <message>
        <source>Nimetused kehtivad kohe kõigil lehtedel ja uutel dokumentidel.</source>
        <translation>The titles apply at once on all pages and new documents.</translation>
    </message>
    <message>
        <source>Õpetaja</source>
        <translation>Teacher</translation>
    </message>
    <message>
        <source>Õpetaja koolis</source>
        <translation>Teacher at school</translation>
    </message>
    <message>
        <source>Spetsialist</source>
        <translation>Specialist</translation>
    </message>
    <message>
        <source>Kes juhib II etappi</source>
        <translation>Who leads stage II</translation>
    </message>
    <message>
        <source>Kes juhib II etappi koolis</source>
        <translation>Who leads stage II at school</translation>
    </message>
    <message>
        <source>Asutuse juht</source>
        <translation>Head of the organisation</translation>
    </message>
    <message>
        <source>Kes vastab teistele asutustele</source>
        <translation>Who answers other organisations</translation>
    </message>
    <message>
        <source>Tema nimi ja telefon on kontaktkaardil ja üleandmises.</source>
        <translation>Their name and phone are on the contact card and in handovers.</translation>
    </message>
    <message>
        <source>Salvesta rollid</source>
        <translation>Save the roles</translation>
    </message>
</context>
<context>
    <name>Roster</name>
    <message>
        <source>Eesnimi</source>
        <translation>First name</translation>
    </message>
    <message>
        <source>Perekonnanimi</source>
        <translation>Last name</translation>
    </message>
    <message>
        <source>Ees- ja perekonnanimi</source>
        <translation>First and last name</translation>
    </message>
    <message>
        <source>Isikukood</source>
        <translation>Personal code</translation>
    </message>
    <message>
        <source>Sünniaeg</source>
        <translation>Date of birth</translation>
    </message>
    <message>
        <source>Rühm või klass</source>
        <translation>Group or class</translation>
    </message>
    <message>
        <source>Rühm</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Puuduvad rühmad</source>
        <translation>Missing groups</translation>
    </message>
    <message>
        <source>Sellist rühma ei ole.</source>
        <translation>There is no such group.</translation>
    </message>
    <message>
        <source>Klass</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>Puuduvad klassid</source>
        <translation>Missing classes</translation>
    </message>
    <message>
        <source>Sellist klassi ei ole.</source>
        <translation>There is no such class.</translation>
    </message>
    <message>
        <source>Puuduvad rühmad ja klassid</source>
        <translation>Missing groups and classes</translation>
    </message>
    <message>
        <source>Kodune keel</source>
        <translation>Home language</translation>
    </message>
    <message>
        <source>Vanema nimi</source>
        <translation>Parent’s name</translation>
    </message>
    <message>
        <source>Vanema telefon</source>
        <translation>Parent’s phone</translation>
    </message>
    <message>
        <source>Vanema e‑post</source>
        <translation>Parent’s email</translation>
    </message>
    <message>
        <source>Jäta välja</source>
        <translation>Leave out</translation>
    </message>
    <message>
        <source>Ees- või perekonnanimi on puudu.</source>
        <translation>The first or last name is missing.</translation>
    </message>
    <message>
        <source>Isikukood ei ole õige.</source>
        <translation>The personal code is not right.</translation>
    </message>
    <message>
        <source>Isikukood ja sünniaeg ei klapi.</source>
        <translation>Personal code and date of birth do not match.</translation>
    </message>
    <message>
        <source>Sünniaeg ja isikukood on puudu.</source>
        <translation>Date of birth and personal code are missing.</translation>
    </message>
    <message>
        <source>Sünniaeg ei ole kuupäev.</source>
        <translation>The date of birth is not a date.</translation>
    </message>
    <message>
        <source>Sünniaeg on tulevikus.</source>
        <translation>The date of birth is in the future.</translation>
    </message>
    <message>
        <source>Sama isikukood on failis mitmel real.</source>
        <translation>The same personal code is in several rows of the file.</translation>
    </message>
    <message>
        <source>Sama laps on failis juba eespool.</source>
        <translation>The same child is earlier in the file.</translation>
    </message>
    <message>
        <source>Selle isikukoodiga laps on juba olemas.</source>
        <translation>A child with this personal code is here already.</translation>
    </message>
    <message>
        <source>Selle nime ja sünniajaga laps on juba olemas.</source>
        <translation>A child with this name and date of birth is here already.</translation>
    </message>
    <message>
        <source>Sellist rühma või klassi ei ole.</source>
        <translation>There is no such group or class.</translation>
    </message>
    <message>
        <source>Lisa need rühmad</source>
        <translation>Add these groups</translation>
    </message>
    <message>
        <source>Lisa need klassid</source>
        <translation>Add these classes</translation>
    </message>
    <message>
        <source>Lisa need rühmad või klassid</source>
        <translation>Add these groups or classes</translation>
    </message>
    <message>
        <source>Siia rühma sa lapsi lisada ei saa.</source>
        <translation>You cannot add children to this group.</translation>
    </message>
    <message>
        <source>Mõni lahter on liiga pikk.</source>
        <translation>A cell is too long.</translation>
    </message>
</context>
<context>
    <name>RosterPage</name>
    <message>
        <source>Lapsed</source>
        <translation>Children</translation>
    </message>
    <message>
        <source>Nimekiri (*.csv *.xlsx *.txt)</source>
        <translation>List (*.csv *.xlsx *.txt)</translation>
    </message>
    <message>
        <source>Too nimekiri CSV- või XLSX-failina</source>
        <translation>Add the list as a CSV or XLSX file</translation>
    </message>
    <message>
        <source>Esimeses reas on veergude nimed. Enne lisamist näed, mis failist tuleb.</source>
        <translation>The first row names the columns. You see what will be added before it is added.</translation>
    </message>
    <message>
        <source>Vali nimekiri</source>
        <translation>Choose the list</translation>
    </message>
    <message>
        <source>Mis veerus on</source>
        <translation>What the columns hold</translation>
    </message>
    <message>
        <source>Rida</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Nimi</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Sünniaeg</source>
        <translation>Date of birth</translation>
    </message>
    <message>
        <source>Vaata üle</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Miks</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Lisatakse</source>
        <translation>Will be added</translation>
    </message>
    <message>
        <source>Jääb välja</source>
        <translation>Left out</translation>
    </message>
    <message>
        <source>Varem lisatud nimekirjad</source>
        <translation>Lists added before</translation>
    </message>
    <message>
        <source>{number}. veerg</source>
        <translation>Column {number}</translation>
    </message>
    <message>
        <source>näiteks {cell}</source>
        <translation>for example {cell}</translation>
    </message>
    <message>
        <source>sarnane: {child}</source>
        <translation>similar: {child}</translation>
    </message>
    <message>
        <source>Ühtegi last ei saa lisada.</source>
        <translation>No child can be added.</translation>
    </message>
    <message>
        <source>Vali, mis veerus on nimi ja sünniaeg, või paranda fail.</source>
        <translation>Choose the columns of name and date of birth, or correct the file.</translation>
    </message>
    <message>
        <source>Jäi välja</source>
        <translation>Left out</translation>
    </message>
    <message>
        <source>Lapsed on lisatud: {count}.</source>
        <translation>Children added: {count}.</translation>
    </message>
    <message>
        <source>Allpool on read, mis jäid välja.</source>
        <translation>The rows left out are below.</translation>
    </message>
    <message>
        <source>Võta tagasi</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>lisatud {added}, välja jäi {refused}</source>
        <translation>added {added}, left out {refused}</translation>
    </message>
    <message>
        <source>Kas võtad nimekirja tagasi?</source>
        <translation>Undo the list?</translation>
    </message>
    <message>
        <source>Lapsed, kelle kohta on juba midagi kirjutatud, jäävad alles.</source>
        <translation>Children who already have entries stay.</translation>
    </message>
    <message>
        <source>Jäta alles</source>
        <translation>Keep them</translation>
    </message>
    <message>
        <source>Alles jäi {count}: neist on juba kirjutatud.</source>
        <translation>{count} stayed: they already have entries.</translation>
    </message>
    <message>
        <source>Tagasi võetud: {count}.</source>
        <translation>Removed again: {count}.</translation>
    </message>
    <message>
        <source>Lisa lapsed nimekirjast</source>
        <translation>Add children from a list</translation>
    </message>
    <message>
        <source>Lisa lapsed</source>
        <translation>Add the children</translation>
    </message>
    <message>
        <source>Loobu</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>RoundTablePage</name>
    <message>
        <source>Ümarlaud</source>
        <translation>Round table</translation>
    </message>
    <message>
        <source>Jah</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Ei</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Eriarvamus jääb kirja nii, nagu see öeldi.</source>
        <translation>A differing view is recorded as it was said.</translation>
    </message>
    <message>
        <source>Igal kokkuleppel on vastutaja ja päev.</source>
        <translation>Every agreement has a person and a day.</translation>
    </message>
    <message>
        <source>Laps ja vanem on ära kuulatud ka siis, kui neid kohal ei ole.</source>
        <translation>Child and parent are heard even when they are not there.</translation>
    </message>
    <message>
        <source>Seda näevad</source>
        <translation>Who can see this</translation>
    </message>
    <message>
        <source>Kirjuta, kes juhatas</source>
        <translation>Write who was in the chair</translation>
    </message>
    <message>
        <source>Kirjuta, kes protokollis</source>
        <translation>Write who took the minutes</translation>
    </message>
    <message>
        <source>Kirjuta, milleks kokku saadi</source>
        <translation>Write what the meeting was for</translation>
    </message>
    <message>
        <source>Kirjuta, kuidas laps ära kuulati</source>
        <translation>Write how the child was heard</translation>
    </message>
    <message>
        <source>Kirjuta, kuidas vanem ära kuulati</source>
        <translation>Write how the parent was heard</translation>
    </message>
    <message>
        <source>{task}: tehtud {day}</source>
        <translation>{task}: done on {day}</translation>
    </message>
    <message>
        <source>{task}: tegemata</source>
        <translation>{task}: not done</translation>
    </message>
    <message>
        <source>Kuupäev</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Koht</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Juhataja</source>
        <translation>Chair</translation>
    </message>
    <message>
        <source>Protokollija</source>
        <translation>Minutes taken by</translation>
    </message>
    <message>
        <source>Osalejad ja kutsutud</source>
        <translation>Participants and people invited</translation>
    </message>
    <message>
        <source>Kas laps osales</source>
        <translation>Did the child take part?</translation>
    </message>
    <message>
        <source>Miks laps puudus ja kuidas ta ära kuulati</source>
        <translation>Why the child was absent, and how they were heard</translation>
    </message>
    <message>
        <source>Kas vanem osales</source>
        <translation>Did a parent take part?</translation>
    </message>
    <message>
        <source>Miks vanem puudus ja kuidas ta ära kuulati</source>
        <translation>Why the parent was absent, and how they were heard</translation>
    </message>
    <message>
        <source>Eesmärk</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Mida on vaja koos otsustada</source>
        <translation>What has to be decided together</translation>
    </message>
    <message>
        <source>Lapse arvamus kuulatakse ära ka siis, kui ta ise kohal ei ole.</source>
        <translation>The child’s view is heard even when the child is not there.</translation>
    </message>
    <message>
        <source>Mis on vahepeal tehtud</source>
        <translation>What was done since last time</translation>
    </message>
    <message>
        <source>Mis lubatust tehti ja mis jäi tegemata</source>
        <translation>Which promises were kept and which were not</translation>
    </message>
    <message>
        <source>Mis teeb muret</source>
        <translation>What worries us</translation>
    </message>
    <message>
        <source>Mis toimib hästi</source>
        <translation>What works well</translation>
    </message>
    <message>
        <source>Mis peab juhtuma</source>
        <translation>What must happen</translation>
    </message>
    <message>
        <source>Mis peab muutuma. Kes mida teeb, kirjuta kokkulepetesse.</source>
        <translation>What has to change. Write who does what into the agreements.</translation>
    </message>
    <message>
        <source>Eriarvamused</source>
        <translation>Views that differ</translation>
    </message>
    <message>
        <source>Kirjuta, kelle arvamus see on. Seda ei pea ühtlustama.</source>
        <translation>Write whose view it is. It need not be smoothed over.</translation>
    </message>
    <message>
        <source>Kokkulepped</source>
        <translation>Agreements</translation>
    </message>
    <message>
        <source>Kes protokolli näevad</source>
        <translation>Who may see the minutes</translation>
    </message>
    <message>
        <source>Näiteks osalejad ja logopeed</source>
        <translation>For example the participants and the speech therapist</translation>
    </message>
    <message>
        <source>Järgmine kohtumine</source>
        <translation>Next meeting</translation>
    </message>
    <message>
        <source>Mitu päeva saab vastuväiteid esitada</source>
        <translation>Days for objections</translation>
    </message>
    <message>
        <source>Päevade arv. Tühjaks jättes tähtaega ei ole.</source>
        <translation>A number of days. Left empty, there is no time limit.</translation>
    </message>
    <message>
        <source>Hea protokoll</source>
        <translation>Good minutes</translation>
    </message>
    <message>
        <source>Salvesta</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Vormista PDF</source>
        <translation>Finish as PDF</translation>
    </message>
    <message>
        <source>Loobu</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>RowList</name>
    <message numerus="yes">
        <source>Näita veel %n</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>{days}. päev {day}</source>
        <translation>Day {days}: {day}</translation>
    </message>
    <message>
        <source>Alus: {act}</source>
        <translation>Basis: {act}</translation>
    </message>
    <message>
        <source>Kontrolli alust: {act}. {standing}</source>
        <translation>Check the basis: {act}. {standing}</translation>
    </message>
    <message>
        <source>Kehtib</source>
        <translation>In force</translation>
    </message>
    <message>
        <source>Seaduse sõnastus on kinnitamata</source>
        <translation>The wording of the law is not confirmed</translation>
    </message>
    <message>
        <source>Kontrolli: see sõnastus kehtis kuni {day}</source>
        <translation>Check: this wording was in force until {day}</translation>
    </message>
    <message>
        <source>Kontrolli: see sõnastus hakkab kehtima {day}</source>
        <translation>Check: this wording comes into force on {day}</translation>
    </message>
    <message>
        <source>alates {day}</source>
        <translation>from {day}</translation>
    </message>
    <message>
        <source>maja kontrollis {day}</source>
        <translation>checked by the organisation {day}</translation>
    </message>
    <message>
        <source>Milliseid andmeid võib lastekaitse teade sisaldada.</source>
        <translation>Which data a child protection notice may hold.</translation>
    </message>
    <message>
        <source>{days}. päev</source>
        <translation>Day {days}</translation>
    </message>
    <message>
        <source>Kohe</source>
        <translation>At once</translation>
    </message>
    <message>
        <source>Kord õppeaastas</source>
        <translation>Once a school year</translation>
    </message>
    <message>
        <source>Kui tähtaeg on lõppemas</source>
        <translation>When the period is ending</translation>
    </message>
    <message>
        <source>Kui tähtaeg on lõppenud</source>
        <translation>When the period has ended</translation>
    </message>
</context>
<context>
    <name>RulesPart</name>
    <message>
        <source>Alates {day}: {rules}</source>
        <translation>From {day}: {rules}</translation>
    </message>
    <message>
        <source>Nendes lepib asutus ise kokku. Varasem kehtib, kuni uus hakkab kehtima.</source>
        <translation>The organisation decides on these. Earlier agreements apply until the new ones take effect.</translation>
    </message>
    <message>
        <source>Kirjuta, mis päevast see kehtib</source>
        <translation>Enter the day from which it is valid</translation>
    </message>
    <message>
        <source>Sama lause on kaks korda</source>
        <translation>The same sentence appears twice</translation>
    </message>
    <message>
        <source>Kokkulepe on salvestatud.</source>
        <translation>The agreement is saved.</translation>
    </message>
    <message>
        <source>Mõõtmisi enne otsuse ettepanekut</source>
        <translation>Measurements before a decision is proposed</translation>
    </message>
    <message>
        <source>II etapi juhtumi lõpetab asutuse juht</source>
        <translation>Only the head closes a stage II case</translation>
    </message>
    <message>
        <source>Muidu võib seda teha ka see, kes II etappi juhib.</source>
        <translation>Otherwise whoever leads stage II may do so too.</translation>
    </message>
    <message>
        <source>Millal küsitakse II etappi</source>
        <translation>When stage II is asked for</translation>
    </message>
    <message>
        <source>Küsija märgib, mis kehtib. Varem märgitud laused jäävad juhtumi käiku samaks.</source>
        <translation>Whoever asks ticks what applies. Sentences ticked before stay as they were in the case’s history.</translation>
    </message>
    <message>
        <source>Millal juhtum lõpetatakse</source>
        <translation>When a case is closed</translation>
    </message>
    <message>
        <source>Lõpetaja märgib, mis kehtib. Põhjust küsitakse alati.</source>
        <translation>Whoever closes ticks what applies. A reason is always asked for.</translation>
    </message>
    <message>
        <source>Dokumentidel on märge „Asutusesiseseks kasutamiseks”</source>
        <translation>Documents are marked “For internal use”</translation>
    </message>
    <message>
        <source>Jäta ära, kui eraasutusele avaliku teabe seadus ei kehti.</source>
        <translation>Leave it off in a private organisation that the Public Information Act does not bind.</translation>
    </message>
    <message>
        <source>Juht kinnitab, mis lapsega järgmisse õppekohta läheb</source>
        <translation>The head approves what is sent with a child to the next organisation</translation>
    </message>
    <message>
        <source>Kehtib alates</source>
        <translation>Valid from</translation>
    </message>
    <message>
        <source>Salvesta</source>
        <translation>Save</translation>
    </message>
</context>
<context>
    <name>SameChildCard</name>
    <message>
        <source>Sama laps teisest asutusest</source>
        <translation>The same child from another organisation</translation>
    </message>
    <message>
        <source>Kui sama lapse juhtum tuli ka mujalt, ühenda need siin.</source>
        <translation>If a case about the same child came from elsewhere too, join them here.</translation>
    </message>
    <message>
        <source>Otsi sama last</source>
        <translation>Look up the child</translation>
    </message>
    <message>
        <source>Otsi sama last teisest asutusest</source>
        <translation>Look up the same child from another organisation</translation>
    </message>
    <message>
        <source>sündinud {day}</source>
        <translation>born {day}</translation>
    </message>
    <message>
        <source>Sama isikukood</source>
        <translation>Same personal code</translation>
    </message>
    <message>
        <source>Ühendamata</source>
        <translation>Not joined</translation>
    </message>
    <message>
        <source>Ühendatud</source>
        <translation>Joined</translation>
    </message>
</context>
<context>
    <name>SameChildPage</name>
    <message>
        <source>Kas see on sama laps?</source>
        <translation>Is this the same child?</translation>
    </message>
    <message>
        <source>Tagasi</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Ühenda need kaks</source>
        <translation>Join these two</translation>
    </message>
    <message>
        <source>Lahuta need kaks</source>
        <translation>Separate these two</translation>
    </message>
    <message>
        <source>Mõlema juhtumid, kirjed ja failid on nähtaval ühe lapse all.</source>
        <translation>The cases, entries and files of both are seen under one child.</translation>
    </message>
    <message>
        <source>Midagi ei kirjutata üle. Iga kirje juures on asutus, kes kirjutas.</source>
        <translation>Nothing is overwritten. Each entry names the organisation that wrote it.</translation>
    </message>
    <message>
        <source>Mis hiljem ükskõik kummast asutusest tuleb, jõuab sama lapse alla.</source>
        <translation>Whatever comes later from either organisation goes to the same child.</translation>
    </message>
    <message>
        <source>Ühendamise saab tagasi võtta. Siis on kõik nagu enne.</source>
        <translation>Joining can be undone. Then everything is as before.</translation>
    </message>
    <message>
        <source>Kes otsustab</source>
        <translation>Who decides</translation>
    </message>
    <message>
        <source>Sina. Programm ei ühenda lapsi kunagi ise.</source>
        <translation>You do. The program never joins children by itself.</translation>
    </message>
    <message>
        <source>Otsi last nime järgi</source>
        <translation>Look up a child by name</translation>
    </message>
    <message>
        <source>Isikukood on sama. Võrdle ka nime ja last kasvatavaid isikuid.</source>
        <translation>The personal code is the same. Compare the name and the people raising the child too.</translation>
    </message>
    <message>
        <source>Isikukood seda ei kinnita. Kontrolli hoolikalt.</source>
        <translation>The personal code does not confirm it. Check carefully.</translation>
    </message>
    <message>
        <source>Ühendatud</source>
        <translation>Joined</translation>
    </message>
    <message>
        <source>Ühenda</source>
        <translation>Join</translation>
    </message>
    <message>
        <source>Sellise nimega teist last ei ole.</source>
        <translation>There is no other child with such a name.</translation>
    </message>
    <message>
        <source>Sama isikukoodiga last ei ole. Otsi nime järgi.</source>
        <translation>No child has the same personal code. Look the child up by name.</translation>
    </message>
    <message>
        <source>Sama isikukood</source>
        <translation>Same personal code</translation>
    </message>
    <message>
        <source>sündinud {day}</source>
        <translation>born {day}</translation>
    </message>
    <message>
        <source>Lapsed on ühendatud.</source>
        <translation>The children are joined.</translation>
    </message>
    <message>
        <source>Mõlema juhtumid on nüüd ühe lapse all.</source>
        <translation>The cases of both are now under one child.</translation>
    </message>
    <message>
        <source>Vaata last</source>
        <translation>See the child</translation>
    </message>
    <message>
        <source>Lapsed on lahutatud.</source>
        <translation>The children are separated.</translation>
    </message>
    <message>
        <source>Mõlemal on jälle ainult oma juhtumid.</source>
        <translation>Each has only its own cases again.</translation>
    </message>
    <message>
        <source>Kellega võrdled</source>
        <translation>Compare with</translation>
    </message>
    <message>
        <source>Kõrvuti</source>
        <translation>Side by side</translation>
    </message>
    <message>
        <source>Juhtumid</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>Mis ühendamisel juhtub</source>
        <translation>What joining does</translation>
    </message>
</context>
<context>
    <name>SameChildSection</name>
    <message>
        <source>Sama isikukood</source>
        <translation>Same personal code</translation>
    </message>
    <message>
        <source>Võrdle</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>Sama isikukood on ka siin: {name}. Kas see on sama laps?</source>
        <translation>The same personal code is here too: {name}. Is it the same child?</translation>
    </message>
</context>
<context>
    <name>ScaleForm</name>
    <message>
        <source>Kirjelda kõik viis astet või jäta need tühjaks. 0 on see, mida loodad.</source>
        <translation>Describe all five steps or leave them empty. 0 is what you hope for.</translation>
    </message>
    <message>
        <source>−2: palju vähem kui loodetud</source>
        <translation>−2: much less than hoped for</translation>
    </message>
    <message>
        <source>−1: vähem kui loodetud</source>
        <translation>−1: less than hoped for</translation>
    </message>
    <message>
        <source>0: loodetud tulemus</source>
        <translation>0: the result hoped for</translation>
    </message>
    <message>
        <source>+1: rohkem kui loodetud</source>
        <translation>+1: more than hoped for</translation>
    </message>
    <message>
        <source>+2: palju rohkem kui loodetud</source>
        <translation>+2: much more than hoped for</translation>
    </message>
    <message>
        <source>Kus laps praegu on</source>
        <translation>Where the child is now</translation>
    </message>
</context>
<context>
    <name>ScaleView</name>
    <message>
        <source>Praegu siin</source>
        <translation>Here now</translation>
    </message>
    <message>
        <source>Eesmärgi skaala</source>
        <translation>Goal scale</translation>
    </message>
    <message>
        <source>Hindamata</source>
        <translation>Not rated</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Tühjenda otsing</source>
        <translation>Clear the search</translation>
    </message>
    <message>
        <source>Kõik</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Kogu aeg</source>
        <translation>Any time</translation>
    </message>
    <message>
        <source>Viimased 30 päeva</source>
        <translation>The last 30 days</translation>
    </message>
    <message>
        <source>Sel õppeaastal</source>
        <translation>This school year</translation>
    </message>
    <message>
        <source>Viimane aasta</source>
        <translation>The last year</translation>
    </message>
    <message>
        <source>Kõigi omad</source>
        <translation>Anyone</translation>
    </message>
    <message>
        <source>Minu omad</source>
        <translation>Me</translation>
    </message>
    <message>
        <source>Kõik rühmad</source>
        <translation>All groups</translation>
    </message>
    <message>
        <source>Sarnase nimega lapsed</source>
        <translation>Children with a similar name</translation>
    </message>
    <message>
        <source>esimesed {count}</source>
        <translation>the first {count}</translation>
    </message>
    <message>
        <source>Kirjuta vähemalt kaks tähte. Leiad kõik, mida tohid näha.</source>
        <translation>Type at least two letters. You find everything you may see.</translation>
    </message>
    <message>
        <source>Sinu valikute seas selliseid sõnu ei ole: „{words}”. Otsi kõigest.</source>
        <translation>Nothing was found within your choices for “{words}”. Search everything.</translation>
    </message>
    <message>
        <source>Midagi ei leitud: „{words}”.</source>
        <translation>Nothing was found here for “{words}”.</translation>
    </message>
    <message>
        <source>sündinud {day}</source>
        <translation>born {day}</translation>
    </message>
    <message>
        <source>Otsi</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Otsi kõigest, mida tohid näha</source>
        <translation>Search everything you may see</translation>
    </message>
    <message>
        <source>Mida otsid</source>
        <translation>What to look for</translation>
    </message>
    <message>
        <source>Millal</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Kelle seast</source>
        <translation>Which children</translation>
    </message>
    <message>
        <source>Kelle kirjutatud</source>
        <translation>Written by</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>Laps</source>
        <translation>Child</translation>
    </message>
    <message>
        <source>Juhtum</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>Tähelepanek</source>
        <translation>Observation</translation>
    </message>
    <message>
        <source>Teade</source>
        <translation>Notice</translation>
    </message>
    <message>
        <source>Otsing</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Tagasi</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Täna</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>Children</translation>
    </message>
    <message>
        <source>Juhtumid</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>Ülevaade</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Tähelepanekud</source>
        <translation>Observations</translation>
    </message>
    <message>
        <source>Üleandmised</source>
        <translation>Handovers</translation>
    </message>
    <message>
        <source>Saabunud</source>
        <translation>Inbox</translation>
    </message>
    <message>
        <source>Kontaktid</source>
        <translation>Contacts</translation>
    </message>
</context>
<context>
    <name>SendingOnward</name>
    <message>
        <source>Mis lapsega kaasa läheb</source>
        <translation>What is sent with the child</translation>
    </message>
    <message>
        <source>Mis läheb kaasa?</source>
        <translation>What do you want to include?</translation>
    </message>
    <message>
        <source>Valitud osad mahuvad nõusoleku piiridesse</source>
        <translation>The chosen parts keep to the limits of the consent</translation>
    </message>
    <message>
        <source>Kuidas perele öeldi?</source>
        <translation>How was the family told?</translation>
    </message>
    <message>
        <source>Kes rääkis, kellega ja millal.</source>
        <translation>Who spoke, with whom and when.</translation>
    </message>
    <message>
        <source>Mida järgmine õppekoht loeb</source>
        <translation>What the next organisation reads</translation>
    </message>
    <message>
        <source>Vaata kokkuvõtet</source>
        <translation>See the summary</translation>
    </message>
    <message>
        <source>Kuhu</source>
        <translation>Where to</translation>
    </message>
    <message>
        <source>Pere nõusolek</source>
        <translation>Consent of the family</translation>
    </message>
</context>
<context>
    <name>SendingPage</name>
    <message>
        <source>Teise arvutisse: {child}</source>
        <translation>To another computer: {child}</translation>
    </message>
    <message>
        <source>Sulge pakett</source>
        <translation>Seal the package</translation>
    </message>
    <message>
        <source>Sulge ja kirjuta fail</source>
        <translation>Seal and save the file</translation>
    </message>
    <message>
        <source>Vali, kellele fail läheb</source>
        <translation>Choose whom the file goes to</translation>
    </message>
    <message>
        <source>Kui nimekiri on tühi, võrdle enne kolleegi kontrollkoodi.</source>
        <translation>If the list is empty, compare your colleague’s control code first.</translation>
    </message>
    <message>
        <source>Toimiku saatmine: {child}</source>
        <translation>Sending the file: {child}</translation>
    </message>
    <message>
        <source>Kinnita ja sulge</source>
        <translation>Approve and seal</translation>
    </message>
    <message>
        <source>Salvesta</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Katkesta saatmine</source>
        <translation>Cancel sending</translation>
    </message>
    <message>
        <source>Enne sulgemist kinnitab selle juht.</source>
        <translation>The head approves it before it is sealed.</translation>
    </message>
    <message>
        <source>Salvesta oma valikud. Juht leiab need lapse lehelt.</source>
        <translation>Save your choices. The head finds them on the child’s page.</translation>
    </message>
    <message>
        <source>Kas sulged toimiku paketi?</source>
        <translation>Seal the child’s file?</translation>
    </message>
    <message>
        <source>Suletud paketi sisu enam ei muutu. Avada saab selle ainult saaja.</source>
        <translation>A sealed package cannot be changed. Only the recipient can open it.</translation>
    </message>
    <message>
        <source>Vaata üle</source>
        <translation>Check it again</translation>
    </message>
    <message>
        <source>Valikud on salvestatud.</source>
        <translation>The choices have been saved.</translation>
    </message>
    <message>
        <source>Kas katkestad saatmise?</source>
        <translation>Cancel sending?</translation>
    </message>
    <message>
        <source>Valikud kaovad. Lapse toimik jääb alles.</source>
        <translation>Your choices are discarded. The child’s file stays.</translation>
    </message>
    <message>
        <source>Jätka saatmist</source>
        <translation>Continue sending</translation>
    </message>
    <message>
        <source>Töötan</source>
        <translation>Working</translation>
    </message>
    <message>
        <source>Laps</source>
        <translation>Child</translation>
    </message>
</context>
<context>
    <name>SendingState</name>
    <message>
        <source>Mida nüüd teha</source>
        <translation>What to do now</translation>
    </message>
    <message>
        <source>Kirjuta fail</source>
        <translation>Save the file</translation>
    </message>
    <message>
        <source>Kokkuvõte, nagu see läks</source>
        <translation>The summary as it went</translation>
    </message>
    <message>
        <source>Vaata kokkuvõtet</source>
        <translation>See the summary</translation>
    </message>
    <message>
        <source>Pakett</source>
        <translation>Package</translation>
    </message>
</context>
<context>
    <name>SendingStateView</name>
    <message>
        <source>Vastas</source>
        <translation>Answered by</translation>
    </message>
    <message>
        <source>Millal</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Selgitus</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Kirjuta sama fail uuesti</source>
        <translation>Save the same file again</translation>
    </message>
    <message>
        <source>Kirjuta fail</source>
        <translation>Save the file</translation>
    </message>
    <message>
        <source>Saaja</source>
        <translation>Recipient</translation>
    </message>
    <message>
        <source>Läks kaasa</source>
        <translation>Included</translation>
    </message>
    <message>
        <source>Kinnitas</source>
        <translation>Approved by</translation>
    </message>
    <message>
        <source>Suletud</source>
        <translation>Sealed</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Kirjutatud</source>
        <translation>File saved</translation>
    </message>
    <message>
        <source>Kuidas perele öeldi</source>
        <translation>How the family was told</translation>
    </message>
    <message>
        <source>Kuhu fail kirjutada?</source>
        <translation>Where should the file be saved?</translation>
    </message>
    <message>
        <source>Fail on kirjutatud: {path}</source>
        <translation>The file is saved: {path}</translation>
    </message>
    <message>
        <source>Avada saab selle ainult {receiver}. Anna fail talle edasi.</source>
        <translation>Only {receiver} can open it. Pass the file on to them.</translation>
    </message>
    <message>
        <source>Paketti ei saanud sinna kirjutada</source>
        <translation>The package could not be saved there</translation>
    </message>
    <message>
        <source>Pakett on suletud ja alles.</source>
        <translation>The package is sealed and kept.</translation>
    </message>
    <message>
        <source>Vali koht uuesti</source>
        <translation>Choose the place again</translation>
    </message>
</context>
<context>
    <name>SendingWithin</name>
    <message>
        <source>Mida saadad?</source>
        <translation>What are you sending?</translation>
    </message>
    <message>
        <source>Mis läheb kaasa</source>
        <translation>What is included</translation>
    </message>
    <message>
        <source>Kaitstud tähelepanekud lapse ohust jäävad alati siia.</source>
        <translation>Protected observations of danger to a child always stay here.</translation>
    </message>
</context>
<context>
    <name>SendingsSection</name>
    <message>
        <source>Toimiku saatmine</source>
        <translation>Sending the file</translation>
    </message>
    <message>
        <source>Saada toimik</source>
        <translation>Send the file</translation>
    </message>
    <message>
        <source>Saada lapse toimik edasi</source>
        <translation>Send the child’s file on</translation>
    </message>
    <message>
        <source>Siit saadad toimiku teise arvutisse oma majas või lapse järgmisse kohta.</source>
        <translation>Send the file to another computer of your organisation or to the child’s next school or kindergarten.</translation>
    </message>
    <message>
        <source>Kuhu toimik läheb?</source>
        <translation>Where is the file going?</translation>
    </message>
    <message>
        <source>Kontaktides ei ole veel kooli, lasteaeda ega sinu maja teist arvutit.</source>
        <translation>The contacts hold no school, kindergarten or other computer of your organisation yet.</translation>
    </message>
    <message>
        <source>Teise arvutisse</source>
        <translation>To another computer</translation>
    </message>
    <message>
        <source>Teise arvutisse oma majas</source>
        <translation>To another computer of your organisation</translation>
    </message>
    <message>
        <source>Näiteks õpetaja arvutist koordineerija arvutisse.</source>
        <translation>From a teacher’s computer to the coordinator’s, for example.</translation>
    </message>
    <message>
        <source>Järgmisse õppekohta: {name}</source>
        <translation>To the next organisation: {name}</translation>
    </message>
    <message>
        <source>Loobu</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>See arvuti</source>
        <translation>This computer</translation>
    </message>
    <message>
        <source>Minu paroolifraas</source>
        <translation>My passphrase</translation>
    </message>
    <message>
        <source>Asutus</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Kokkulepped</source>
        <translation>Agreements</translation>
    </message>
    <message>
        <source>Tähtajad</source>
        <translation>Deadlines</translation>
    </message>
    <message>
        <source>Dokumendivormid</source>
        <translation>Document forms</translation>
    </message>
    <message>
        <source>Kolleegid</source>
        <translation>Colleagues</translation>
    </message>
    <message>
        <source>Rollid</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Taasteleht</source>
        <translation>Recovery sheet</translation>
    </message>
    <message>
        <source>Varukoopia</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Säilitamine</source>
        <translation>Retention</translation>
    </message>
    <message>
        <source>Tegevuslogi</source>
        <translation>Activity log</translation>
    </message>
    <message>
        <source>Seaded</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Mida soovid seada</source>
        <translation>What would you like to change?</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Prindi taasteleht</source>
        <translation>Print the recovery sheet</translation>
    </message>
    <message>
        <source>Salvesta PDF-ina</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>See ei ole sama, mis taastelehel. Vaata rühm üle.</source>
        <translation>This is not the same as on the recovery sheet. Check the group.</translation>
    </message>
    <message>
        <source>taasteleht.pdf</source>
        <translation>recovery-sheet.pdf</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Salvesta taasteleht</source>
        <translation>Save the recovery sheet</translation>
    </message>
    <message>
        <source>Leht on salvestatud. Prindi see nüüd.</source>
        <translation>The sheet is saved. Print it now.</translation>
    </message>
</context>
<context>
    <name>SheetPart</name>
    <message>
        <source>Kirjuta taastelehelt {place}. rühm</source>
        <translation>Enter group {place} from the recovery sheet</translation>
    </message>
    <message>
        <source>{name} sai {day} sisse taastelehega.</source>
        <translation>{name} opened the data with the recovery sheet on {day}.</translation>
    </message>
    <message>
        <source>Leht on käinud käest kätte. Tee uus, siis vana enam ei ava.</source>
        <translation>The sheet has passed from hand to hand. Make a new one, then the old one opens nothing.</translation>
    </message>
    <message>
        <source>Kas teed uue taastelehe?</source>
        <translation>Make a new recovery sheet?</translation>
    </message>
    <message>
        <source>Vana leht ei ava siis enam midagi. Hävita selle kõik eksemplarid.</source>
        <translation>The old sheet will then open nothing. Destroy all copies of it.</translation>
    </message>
    <message>
        <source>Tee uus leht</source>
        <translation>Make a new sheet</translation>
    </message>
    <message>
        <source>Jäta vana kehtima</source>
        <translation>Keep the old one valid</translation>
    </message>
    <message>
        <source>Uus taasteleht kehtib.</source>
        <translation>The new recovery sheet is valid.</translation>
    </message>
    <message>
        <source>Hoia lehti lukus eri kohtades ja hävita vanad.</source>
        <translation>Keep the sheets locked in different places and destroy the old ones.</translation>
    </message>
    <message>
        <source>Kui paroolifraas ununeb, avab andmed ainult taasteleht. Kui leht on kadunud või võõra silma all olnud, tee uus.</source>
        <translation>If the passphrase is forgotten, only the recovery sheet opens the data. If the sheet is lost or a stranger saw it, make a new one.</translation>
    </message>
    <message>
        <source>Tee uus taasteleht</source>
        <translation>Make a new recovery sheet</translation>
    </message>
    <message>
        <source>Vana leht ei ava enam midagi. Prindi kaks uut lehte ja hoia neid lukus eri kohtades.</source>
        <translation>The old sheet no longer opens anything. Print two new sheets and keep them locked in different places.</translation>
    </message>
    <message>
        <source>Kui salvestasid faili, prindi see ja kustuta fail: kellel on leht, sellel on andmed.</source>
        <translation>If you saved a file, print it and delete it: whoever has the sheet has the data.</translation>
    </message>
    <message>
        <source>Rühm taastelehelt</source>
        <translation>Group from the recovery sheet</translation>
    </message>
    <message>
        <source>Uus leht on käes</source>
        <translation>I have the new sheet</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message numerus="yes">
        <source>Lukustub %n min pärast</source>
        <translation>
            <numerusform>Locks in %n min</numerusform>
            <numerusform>Locks in %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lukustub %n s pärast</source>
        <translation>
            <numerusform>Locks in %n s</numerusform>
            <numerusform>Locks in %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>Töötan, oota veidi</source>
        <translation>Working, wait a moment</translation>
    </message>
    <message>
        <source>Kirjutan faili</source>
        <translation>Saving the file</translation>
    </message>
    <message>
        <source>Lisa tähelepanek</source>
        <translation>Add an observation</translation>
    </message>
    <message>
        <source>Otsi</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Seaded</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Lukusta</source>
        <translation>Lock</translation>
    </message>
</context>
<context>
    <name>SignedViewer</name>
    <message>
        <source>Allkirjastatud fail, dokumendid on muutmata. {signatures}.</source>
        <translation>Signed file, the documents are unchanged. {signatures}.</translation>
    </message>
    <message>
        <source>Allkirja kehtivust kontrollib DigiDoc4.</source>
        <translation>DigiDoc4 checks whether a signature is valid.</translation>
    </message>
    <message>
        <source>Ava fail DigiDoc4-s ja vaata, mis seal on.</source>
        <translation>Open the file in DigiDoc4 and see what it holds.</translation>
    </message>
    <message>
        <source>Faili sisu siin ei näidata.</source>
        <translation>What is in the file is not shown here.</translation>
    </message>
    <message>
        <source>allkirjastatud-{day}.asice</source>
        <translation>signed-{day}.asice</translation>
    </message>
    <message>
        <source>Allkirjastatud fail (*.asice)</source>
        <translation>Signed file (*.asice)</translation>
    </message>
    <message>
        <source>Kuhu fail kirjutada?</source>
        <translation>Where should the file be saved?</translation>
    </message>
    <message>
        <source>Fail on salvestatud.</source>
        <translation>The file is saved.</translation>
    </message>
    <message>
        <source>Failis on lapse andmed.</source>
        <translation>The file holds the child’s data.</translation>
    </message>
    <message>
        <source>Salvesta DigiDoc4 jaoks</source>
        <translation>Save for DigiDoc4</translation>
    </message>
    <message>
        <source>Sulge</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>Signing</name>
    <message>
        <source>Üleandmise kokkuvõte</source>
        <translation>Handover summary</translation>
    </message>
    <message>
        <source>Tegevusplaan</source>
        <translation>Action plan</translation>
    </message>
    <message>
        <source>Protokoll</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Kokkuvõte</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Dokument</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Manus</source>
        <translation>Attachment</translation>
    </message>
    <message>
        <source>See ei ole DigiDoc4 fail või see on poolik.</source>
        <translation>This is not a DigiDoc4 file, or it is incomplete.</translation>
    </message>
    <message>
        <source>See ei ole DigiDoc4 allkirjastatud fail (.asice).</source>
        <translation>This is not a file signed in DigiDoc4 (.asice).</translation>
    </message>
    <message>
        <source>Fail on üle 50 MB.</source>
        <translation>The file is over 50 MB.</translation>
    </message>
    <message>
        <source>Failis on liiga palju dokumente.</source>
        <translation>There are too many documents in the file.</translation>
    </message>
    <message>
        <source>Fail paisuks avades liiga suureks.</source>
        <translation>The file would grow too large when opened.</translation>
    </message>
    <message>
        <source>Fail on parooliga lukus.</source>
        <translation>The file is locked with a password.</translation>
    </message>
    <message>
        <source>Fail on pakitud tundmatul viisil.</source>
        <translation>The file is packed in an unknown way.</translation>
    </message>
    <message>
        <source>Failis on midagi peidus või see on katki.</source>
        <translation>Something is hidden in the file, or it is broken.</translation>
    </message>
    <message>
        <source>Failis on ohtliku nimega dokument.</source>
        <translation>A document in the file has a dangerous name.</translation>
    </message>
    <message>
        <source>Failis on kaks sama nimega dokumenti.</source>
        <translation>Two documents in the file have the same name.</translation>
    </message>
    <message>
        <source>Fail on katki.</source>
        <translation>The file is broken.</translation>
    </message>
    <message>
        <source>Failis on osa, mida seal olla ei tohi.</source>
        <translation>The file has a part that must not be there.</translation>
    </message>
    <message>
        <source>Failis puudub dokumentide loend.</source>
        <translation>The file lacks its list of documents.</translation>
    </message>
    <message>
        <source>Dokumentide loend ei klapi failiga.</source>
        <translation>The list of documents does not fit the file.</translation>
    </message>
    <message>
        <source>Allkirja ei saanud lugeda.</source>
        <translation>The signature could not be read.</translation>
    </message>
    <message>
        <source>Allkirjas on keelatud viide (DTD).</source>
        <translation>The signature has a forbidden reference (DTD).</translation>
    </message>
    <message>
        <source>Allkirjas on keelatud viide teisele failile.</source>
        <translation>The signature has a forbidden reference to another file.</translation>
    </message>
    <message>
        <source>Allkiri on ebatavaliselt suur.</source>
        <translation>The signature is unusually large.</translation>
    </message>
    <message>
        <source>Failis ei ole ühtegi allkirja.</source>
        <translation>There is no signature in the file.</translation>
    </message>
    <message>
        <source>Allkiri ei ole seal, kus see peab olema.</source>
        <translation>The signature is not where it must be.</translation>
    </message>
    <message>
        <source>Allkirjas on kaks sama tunnusega osa.</source>
        <translation>Two parts of the signature have the same identifier.</translation>
    </message>
    <message>
        <source>Allkiri on tühi.</source>
        <translation>The signature is empty.</translation>
    </message>
    <message>
        <source>Allkiri muudab dokumenti enne võrdlemist.</source>
        <translation>The signature changes a document before comparing it.</translation>
    </message>
    <message>
        <source>Allkirjas on nõrk räsi.</source>
        <translation>The signature has a weak digest.</translation>
    </message>
    <message>
        <source>Mõni allkiri ei kata kõiki dokumente.</source>
        <translation>Some signature does not cover all documents.</translation>
    </message>
    <message>
        <source>Allkiri nimetab üht dokumenti kaks korda.</source>
        <translation>The signature names a document twice.</translation>
    </message>
    <message>
        <source>Allkiri nimetab dokumenti, mida ei ole.</source>
        <translation>The signature names a document that is not there.</translation>
    </message>
    <message>
        <source>Dokumenti on pärast allkirjastamist muudetud.</source>
        <translation>A document was changed after signing.</translation>
    </message>
    <message>
        <source>Need ei ole dokumendid, mis siit allkirjastada anti.</source>
        <translation>These are not the documents that were prepared for signing.</translation>
    </message>
    <message>
        <source>Midagi ei lisatud. Allkirjasta fail DigiDoc4-s ja too tagasi.</source>
        <translation>Nothing was added. Sign the file in DigiDoc4 and bring it back.</translation>
    </message>
    <message>
        <source>Midagi ei lisatud. Vaata, kas fail on sellest juhtumist ja muutmata.</source>
        <translation>Nothing was added. Check that the file is from this case and unchanged.</translation>
    </message>
    <message>
        <source>Midagi ei lisatud. Allkirjasta programmi antud fail uuesti DigiDoc4-s.</source>
        <translation>Nothing was added. Sign the file that the program gave again in DigiDoc4.</translation>
    </message>
</context>
<context>
    <name>SigningPage</name>
    <message>
        <source>Allkirjastamine DigiDoc4-s</source>
        <translation>Signing with DigiDoc4</translation>
    </message>
    <message>
        <source>Tagasi</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Siin ei ole veel dokumenti, mida allkirjastada.</source>
        <translation>There is no document to sign here yet.</translation>
    </message>
    <message>
        <source>Vali dokumendid ja kirjuta need ühte faili.</source>
        <translation>Choose the documents and save them in one file.</translation>
    </message>
    <message>
        <source>Ava fail DigiDoc4-s ja allkirjasta. Teised saavad sama faili lisaks.</source>
        <translation>Open the file in DigiDoc4 and sign it. Others can add their signatures.</translation>
    </message>
    <message>
        <source>Too allkirjastatud fail siia tagasi. Siis läheb see ka paketti kaasa.</source>
        <translation>Bring the signed file back here. Then it is included in packages too.</translation>
    </message>
    <message>
        <source>Kustuta fail mujalt: see ei ole krüptitud.</source>
        <translation>Delete the file outside the program: it is not encrypted.</translation>
    </message>
    <message>
        <source>Mida programm kontrollib</source>
        <translation>What the program checks</translation>
    </message>
    <message>
        <source>Kas tagasi tulid needsamad dokumendid ja kas kõik allkirjad katavad neid kõiki. Allkirja kehtivust näitab DigiDoc4.</source>
        <translation>Whether the same documents came back, and whether every signature covers all of them. DigiDoc4 shows whether a signature is valid.</translation>
    </message>
    <message>
        <source>Allkirjastatud fail (*.asice *.sce)</source>
        <translation>Signed file (*.asice *.sce)</translation>
    </message>
    <message>
        <source>Lohista allkirjastatud fail siia lehele või vali see ise.</source>
        <translation>Drag the signed file onto this page, or choose it yourself.</translation>
    </message>
    <message>
        <source>Vali fail</source>
        <translation>Choose a file</translation>
    </message>
    <message>
        <source>Vali allkirjastatud fail</source>
        <translation>Choose the signed file</translation>
    </message>
    <message>
        <source>allkirjastamiseks-{day}.asice</source>
        <translation>to-sign-{day}.asice</translation>
    </message>
    <message>
        <source>Allkirjastamiseks (*.asice)</source>
        <translation>To be signed (*.asice)</translation>
    </message>
    <message>
        <source>Kuhu fail kirjutada?</source>
        <translation>Where should the file be saved?</translation>
    </message>
    <message>
        <source>Fail on kirjutatud: {path}</source>
        <translation>The file is saved: {path}</translation>
    </message>
    <message>
        <source>Allkirjasta see DigiDoc4-s ja too siia tagasi.</source>
        <translation>Sign it in DigiDoc4 and bring it back here.</translation>
    </message>
    <message>
        <source>{papers}, allkirjastatud</source>
        <translation>{papers}, signed</translation>
    </message>
    <message>
        <source>Kontrollin faili</source>
        <translation>Checking the file</translation>
    </message>
    <message>
        <source>Allkirjastatud fail on tagasi, dokumendid on muutmata. {signatures}.</source>
        <translation>The signed file is back, the documents are unchanged. {signatures}.</translation>
    </message>
    <message>
        <source>Allkirja kehtivust kontrollib DigiDoc4.</source>
        <translation>DigiDoc4 checks whether a signature is valid.</translation>
    </message>
    <message>
        <source>Ootab allkirja</source>
        <translation>Waiting for a signature</translation>
    </message>
    <message>
        <source>Kirjuta fail uuesti</source>
        <translation>Save the file again</translation>
    </message>
    <message>
        <source>Anna allkirjastada</source>
        <translation>Prepare for signing</translation>
    </message>
    <message>
        <source>Too allkirjastatud fail tagasi</source>
        <translation>Bring back the signed file</translation>
    </message>
    <message>
        <source>Varem välja antud</source>
        <translation>Prepared before</translation>
    </message>
    <message>
        <source>Kuidas see käib</source>
        <translation>How it works</translation>
    </message>
</context>
<context>
    <name>SigningPapersForm</name>
    <message>
        <source>Mis dokumendid lähevad ühte faili</source>
        <translation>Which documents go into one file?</translation>
    </message>
    <message>
        <source>Kirjuta fail</source>
        <translation>Save the file</translation>
    </message>
</context>
<context>
    <name>SourceRow</name>
    <message>
        <source>Lisa sellest kirjest</source>
        <translation>Add from this entry</translation>
    </message>
    <message>
        <source>Lisatud</source>
        <translation>Added</translation>
    </message>
</context>
<context>
    <name>SourcesCard</name>
    <message>
        <source>Juba kirja pandud</source>
        <translation>Already written down</translation>
    </message>
    <message>
        <source>Teatesse läheb ainult see, mille ise lisad.</source>
        <translation>Only what you add goes into the notice.</translation>
    </message>
    <message>
        <source>Millise punkti alla</source>
        <translation>Under which point</translation>
    </message>
    <message>
        <source>Dokument on eesti keeles, sellepärast on seda ka siin olevad sildid.</source>
        <translation>The document is in Estonian, and so are its labels here.</translation>
    </message>
    <message>
        <source>Näita varasemaid</source>
        <translation>Show earlier ones</translation>
    </message>
    <message>
        <source>Sinu nähtavaid kirjeid selle lapse kohta ei ole.</source>
        <translation>There are no entries about this child that you may see.</translation>
    </message>
    <message>
        <source>Vastusesse läheb ainult see, mille ise lisad.</source>
        <translation>Only what you add goes into the answer.</translation>
    </message>
    <message>
        <source>Sobiva punkti alla</source>
        <translation>Under the point that fits</translation>
    </message>
</context>
<context>
    <name>StageReviewForm</name>
    <message>
        <source>Mis sai</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Põhjendus</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Mille järgi seda näed</source>
        <translation>How you can tell</translation>
    </message>
    <message>
        <source>Järgmine ülevaatamine</source>
        <translation>Next review</translation>
    </message>
    <message>
        <source>Salvesta otsus</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Loobu</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>StageReviewSection</name>
    <message>
        <source>Vaata üle, mida tehti ja kas see aitas. Põhjendus jääb juhtumi käiku.</source>
        <translation>Look at what was done and whether it helped. The reason stays in the history of the case.</translation>
    </message>
    <message>
        <source>Juhtum on lõpetatud.</source>
        <translation>The case is closed.</translation>
    </message>
    <message>
        <source>Kirjed on alles. Juhtumi saab uuesti avada.</source>
        <translation>The records are kept. The case can be reopened.</translation>
    </message>
    <message>
        <source>I etapp läheb edasi.</source>
        <translation>Stage I goes on.</translation>
    </message>
    <message>
        <source>Järgmine ülevaatus on tähtaegade hulgas.</source>
        <translation>The next review is among the due dates.</translation>
    </message>
    <message>
        <source>II etapp on küsitud.</source>
        <translation>Stage II is asked for.</translation>
    </message>
    <message>
        <source>Seni vastutad juhtumi eest sina.</source>
        <translation>Until then you are responsible for the case.</translation>
    </message>
</context>
<context>
    <name>StayingRow</name>
    <message>
        <source>Kirjuta, miks see jääb siia</source>
        <translation>Write why it stays here</translation>
    </message>
    <message>
        <source>Miks jääb siia: {title}</source>
        <translation>Why it stays here: {title}</translation>
    </message>
    <message>
        <source>Miks?</source>
        <translation>Why?</translation>
    </message>
    <message>
        <source>Miks see jääb siia?</source>
        <translation>Why does it stay here?</translation>
    </message>
    <message>
        <source>Võta kaasa</source>
        <translation>Include</translation>
    </message>
    <message>
        <source>Võta kaasa: {title}</source>
        <translation>Include: {title}</translation>
    </message>
    <message>
        <source>Viga: Kirjuta, miks see jääb siia</source>
        <translation>Error: Write why it stays here</translation>
    </message>
</context>
<context>
    <name>StepsField</name>
    <message>
        <source>Hindamata</source>
        <translation>Not rated</translation>
    </message>
</context>
<context>
    <name>StrikeCard</name>
    <message>
        <source>Vale mõõtmine?</source>
        <translation>A wrong measurement?</translation>
    </message>
    <message>
        <source>Oma mõõtmise saad maha kriipsutada. Nähtavale jääb see alati.</source>
        <translation>You can strike out your own measurement. It always stays visible.</translation>
    </message>
    <message>
        <source>Kriipsuta maha</source>
        <translation>Strike out</translation>
    </message>
    <message>
        <source>Vali mõõtmine</source>
        <translation>Choose a measurement</translation>
    </message>
</context>
<context>
    <name>StrikeForm</name>
    <message>
        <source>Milline mõõtmine</source>
        <translation>Which measurement</translation>
    </message>
    <message>
        <source>Miks see ei lähe arvesse</source>
        <translation>Why it does not count</translation>
    </message>
    <message>
        <source>Kriipsuta maha</source>
        <translation>Strike out</translation>
    </message>
    <message>
        <source>Loobu</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>Stumbles</name>
    <message>
        <source>Programm komistas ja viimane samm jäi tegemata.</source>
        <translation>Something went wrong and the last step was not done.</translation>
    </message>
    <message>
        <source>Varem salvestatu on alles. Proovi sammu uuesti.
Kui küsid abi, ütle viitenumber {number}.</source>
        <translation>What was saved before is safe. Try the step again.
If you ask for help, give the reference number {number}.</translation>
    </message>
    <message>
        <source>Jätka tööd</source>
        <translation>Continue working</translation>
    </message>
</context>
<context>
    <name>Supplying</name>
    <message>
        <source>Lisandus pärast paketi sulgemist. Kirjuta täiendus faili ja saada see: {house}.</source>
        <translation>Added after the package was sealed. Save the supplement as a file and send it to {house}.</translation>
    </message>
    <message>
        <source>Täiendus on suletud {day}. Oota kinnitust ja ava see lehel Saabunud. Kui fail läks kaduma, kirjuta sama fail uuesti.</source>
        <translation>The supplement was sealed on {day}. Wait for the receipt and open it on the Inbox page. If the file was lost, save the same file again.</translation>
    </message>
    <message>
        <source>Kirjuta täiendus faili</source>
        <translation>Save the supplement as a file</translation>
    </message>
    <message>
        <source>Kirjuta sama fail uuesti</source>
        <translation>Save the same file again</translation>
    </message>
    <message>
        <source>Kuhu täiendus kirjutada?</source>
        <translation>Where should the supplement be saved?</translation>
    </message>
    <message>
        <source>Täiendus on kirjutatud: {path}</source>
        <translation>The supplement is saved: {path}</translation>
    </message>
    <message>
        <source>Avada saab selle ainult {house}. Anna fail sinna edasi.</source>
        <translation>Only {house} can open it. Pass the file on.</translation>
    </message>
    <message>
        <source>Täiendust ei saanud sinna kirjutada</source>
        <translation>The supplement could not be saved there</translation>
    </message>
    <message>
        <source>Kirjed on siin alles.</source>
        <translation>The entries are safe here.</translation>
    </message>
    <message>
        <source>Vali koht uuesti</source>
        <translation>Choose the place again</translation>
    </message>
</context>
<context>
    <name>TalkPage</name>
    <message>
        <source>Vestluse kokkuvõte</source>
        <translation>Record of a talk</translation>
    </message>
    <message>
        <source>Lapse ja vanema mõtted on nende oma sõnadega.</source>
        <translation>The child’s and the parent’s thoughts are in their own words.</translation>
    </message>
    <message>
        <source>Alusta sellest, mis lapsel hästi läheb.</source>
        <translation>Begin with what goes well for the child.</translation>
    </message>
    <message>
        <source>Igal kokkuleppel on vastutaja ja päev.</source>
        <translation>Every agreement has a person and a day.</translation>
    </message>
    <message>
        <source>Seda näevad</source>
        <translation>Who can see this</translation>
    </message>
    <message>
        <source>Kirjuta kokkuvõte</source>
        <translation>Write a summary</translation>
    </message>
    <message>
        <source>Kirjuta, mida võib anda ja mida mitte</source>
        <translation>Write what may be given and what may not</translation>
    </message>
    <message>
        <source>Kuupäev</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Koht</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Osalejad</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Lapse arvamus</source>
        <translation>The child’s view</translation>
    </message>
    <message>
        <source>Lapse enda sõnadega</source>
        <translation>In the child’s own words</translation>
    </message>
    <message>
        <source>Vanema arvamus</source>
        <translation>The parent’s view</translation>
    </message>
    <message>
        <source>Kodu, rõõmud ja mured</source>
        <translation>Home, joys and worries</translation>
    </message>
    <message>
        <source>Lapse tugevused</source>
        <translation>The child’s strengths</translation>
    </message>
    <message>
        <source>Mis tal hästi läheb ja mis talle meeldib</source>
        <translation>What goes well and what the child likes</translation>
    </message>
    <message>
        <source>Õpetaja kokkuvõte</source>
        <translation>The teacher’s summary</translation>
    </message>
    <message>
        <source>Valdkondade kaupa, lühidalt ja neutraalselt</source>
        <translation>By area, briefly and neutrally</translation>
    </message>
    <message>
        <source>Kokkulepped</source>
        <translation>Agreements</translation>
    </message>
    <message>
        <source>Kas kokkuvõtte võib anda järgmisele õppekohale</source>
        <translation>May the record go to the next school or kindergarten?</translation>
    </message>
    <message>
        <source>Küsi vanemalt. Kuni vastust ei ole, see edasi ei lähe.</source>
        <translation>Ask the parent. Until there is an answer, it is not passed on.</translation>
    </message>
    <message>
        <source>Millise piiranguga</source>
        <translation>Within which limits</translation>
    </message>
    <message>
        <source>Järgmine kohtumine</source>
        <translation>Next meeting</translation>
    </message>
    <message>
        <source>Hea kokkuvõte</source>
        <translation>A good record</translation>
    </message>
    <message>
        <source>Salvesta</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Vormista PDF</source>
        <translation>Finish as PDF</translation>
    </message>
    <message>
        <source>Loobu</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>TaskForm</name>
    <message>
        <source>Ülesanne</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>Mis on vaja ära teha</source>
        <translation>What has to be done</translation>
    </message>
    <message>
        <source>Vastutaja</source>
        <translation>Person responsible</translation>
    </message>
    <message>
        <source>Tähtaeg</source>
        <translation>Due date</translation>
    </message>
    <message>
        <source>Lisa ülesanne</source>
        <translation>Add a task</translation>
    </message>
    <message>
        <source>Loobu</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>TasksSection</name>
    <message>
        <source>Ülesanded</source>
        <translation>Tasks</translation>
    </message>
    <message>
        <source>Lisa ülesanne</source>
        <translation>Add a task</translation>
    </message>
    <message>
        <source>Pane kirja, kes mida teeb ja mis päevaks.</source>
        <translation>Write down who does what and by when.</translation>
    </message>
    <message>
        <source>tehtud {day}</source>
        <translation>done {day}</translation>
    </message>
    <message>
        <source>tähtaeg oli {day}</source>
        <translation>was due {day}</translation>
    </message>
    <message>
        <source>tähtaeg {day}</source>
        <translation>due {day}</translation>
    </message>
    <message>
        <source>Ülesanne on tehtud.</source>
        <translation>The task is done.</translation>
    </message>
    <message>
        <source>Võta tagasi</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Ülesanne on jälle teha.</source>
        <translation>The task is open again.</translation>
    </message>
</context>
<context>
    <name>TellingForm</name>
    <message>
        <source>Mida teed</source>
        <translation>What you do</translation>
    </message>
    <message>
        <source>Kas vanem teab</source>
        <translation>Does the parent know?</translation>
    </message>
    <message>
        <source>Kuupäev</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Keda teavitasid</source>
        <translation>Whom you informed</translation>
    </message>
    <message>
        <source>Millest</source>
        <translation>About what</translation>
    </message>
    <message>
        <source>Näiteks üleminek II etappi</source>
        <translation>For example the move to stage II</translation>
    </message>
    <message>
        <source>Kuidas teavitasid</source>
        <translation>How you informed them</translation>
    </message>
    <message>
        <source>Millal tuled selle juurde tagasi</source>
        <translation>When you come back to it</translation>
    </message>
    <message>
        <source>Salvesta</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Loobu</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>Tellings</name>
    <message>
        <source>Pane kirja, kes, millal ja kuidas vanemale rääkis.</source>
        <translation>Record who told the parent, when and how.</translation>
    </message>
    <message>
        <source>uuesti {day}</source>
        <translation>again on {day}</translation>
    </message>
</context>
<context>
    <name>TellingsSection</name>
    <message>
        <source>Vanema teavitamine</source>
        <translation>Informing the parent</translation>
    </message>
    <message>
        <source>Lisan uue kirje</source>
        <translation>Add a new record</translation>
    </message>
    <message>
        <source>Parandan seda kirjet</source>
        <translation>Correct this record</translation>
    </message>
    <message>
        <source>Miks veel ei ole</source>
        <translation>Why not yet?</translation>
    </message>
    <message>
        <source>Kellega ja mida kokku leppisid</source>
        <translation>What was agreed, and with whom</translation>
    </message>
    <message>
        <source>Kuidas teavitasid</source>
        <translation>How you informed them</translation>
    </message>
</context>
<context>
    <name>TermsPart</name>
    <message>
        <source>Kinnitatud: sõnastus kehtib kuni {day}.</source>
        <translation>Confirmed: the wording is in force until {day}.</translation>
    </message>
    <message>
        <source>Tähtajad on salvestatud.</source>
        <translation>The deadlines are saved.</translation>
    </message>
    <message>
        <source>Mitme nädala pärast I etapp üle vaadatakse</source>
        <translation>After how many weeks stage I is reviewed</translation>
    </message>
    <message>
        <source>Nii mitu nädalat pakub programm uue juhtumi avamisel. Avatud juhtumite päevad jäävad.</source>
        <translation>The program suggests this when a case is opened. Open cases keep their dates.</translation>
    </message>
    <message>
        <source>Mitme päeva pärast tuletada lõpetamata tähelepanek meelde</source>
        <translation>After how many days to remind about an open observation</translation>
    </message>
    <message>
        <source>1 kuni 365</source>
        <translation>1 to 365</translation>
    </message>
    <message>
        <source>Mitu päeva oodata vastust suletud paketile</source>
        <translation>How many days to wait for an answer to a sealed package</translation>
    </message>
    <message>
        <source>Siis tuletab leht Täna meelde. Üleandmises kokku lepitud päev on tähtsam.</source>
        <translation>Then the Today page reminds you. A day agreed in the handover comes first.</translation>
    </message>
    <message>
        <source>Mitu päeva enne soovituse lõppu hinnata mõju</source>
        <translation>Assess the effect this many days before a recommendation ends</translation>
    </message>
    <message>
        <source>Lasteaias hinnatakse mõju, kui Rajaleidja soovituse tähtaeg on lõppemas.</source>
        <translation>In a kindergarten the effect is assessed when Rajaleidja’s recommendation is about to end.</translation>
    </message>
    <message>
        <source>Mis päevaks on õppeaasta tööd tehtud</source>
        <translation>When the school year’s work must be done by</translation>
    </message>
    <message>
        <source>Toe mõju hindamine ja koolis arenguvestlus. Kirjuta päev ja kuu, näiteks 31.05.</source>
        <translation>Assessing the effect of support, and at school the development conversation. Write day and month, for example 31.05.</translation>
    </message>
    <message>
        <source>Salvesta tähtajad</source>
        <translation>Save deadlines</translation>
    </message>
    <message>
        <source>Tähtajad seadusest</source>
        <translation>Deadlines of the law</translation>
    </message>
</context>
<context>
    <name>TextsCard</name>
    <message>
        <source>Mida märgati</source>
        <translation>What was noticed</translation>
    </message>
    <message>
        <source>Lapse enda sõnad</source>
        <translation>The child’s own words</translation>
    </message>
    <message>
        <source>Mis oli enne</source>
        <translation>What happened before</translation>
    </message>
    <message>
        <source>Mida kohe tehti</source>
        <translation>What was done at once</translation>
    </message>
    <message>
        <source>Mis sellest sai</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Mis aitas</source>
        <translation>What helped</translation>
    </message>
    <message>
        <source>Lapse tugevused</source>
        <translation>The child’s strengths</translation>
    </message>
    <message>
        <source>Arvamus</source>
        <translation>View</translation>
    </message>
    <message>
        <source>Kuni {moment}</source>
        <translation>Until {moment}</translation>
    </message>
    <message>
        <source>Päev</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Olukord</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>Valdkond</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Laps</source>
        <translation>Child</translation>
    </message>
    <message>
        <source>Teised lapsed</source>
        <translation>Other children</translation>
    </message>
    <message>
        <source>Kui tihti või kui kaua</source>
        <translation>How often or how long</translation>
    </message>
    <message>
        <source>Räägitud</source>
        <translation>Told</translation>
    </message>
    <message>
        <source>„{words}”</source>
        <translation>“{words}”</translation>
    </message>
</context>
<context>
    <name>ThreadCard</name>
    <message>
        <source>Kirjavahetus</source>
        <translation>Letters</translation>
    </message>
</context>
<context>
    <name>ThreadView</name>
    <message>
        <source>Küsi, kui pakett jätab midagi lahtiseks. Vastutus küsimusest ei muutu.</source>
        <translation>Ask if the package leaves something open. A question does not change who is responsible.</translation>
    </message>
    <message>
        <source>Küsi saatjalt</source>
        <translation>Ask the sender</translation>
    </message>
    <message>
        <source>Anna saatjale tagasisidet</source>
        <translation>Give the sender feedback</translation>
    </message>
    <message>
        <source>Jäi avaldamata. Põhjus siin: {reason}</source>
        <translation>Not shared. Reason, kept here only: {reason}</translation>
    </message>
    <message>
        <source>Seda ei avaldatud.</source>
        <translation>This was not shared.</translation>
    </message>
    <message>
        <source>Käidud tee</source>
        <translation>How it came</translation>
    </message>
    <message>
        <source>Vasta</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Pane saaja kausta</source>
        <translation>Put it in the recipient’s folder</translation>
    </message>
    <message>
        <source>Kirjuta sama fail uuesti</source>
        <translation>Save the same file again</translation>
    </message>
    <message>
        <source>Kirjuta fail</source>
        <translation>Save the file</translation>
    </message>
    <message>
        <source>Anna edasi</source>
        <translation>Pass it on</translation>
    </message>
    <message>
        <source>Ava: {title}</source>
        <translation>Open: {title}</translation>
    </message>
    <message>
        <source>Kuhu fail kirjutada?</source>
        <translation>Where should the file be saved?</translation>
    </message>
    <message>
        <source>Fail on kirjutatud: {path}</source>
        <translation>The file is saved: {path}</translation>
    </message>
    <message>
        <source>Avada saab selle ainult teine asutus. Anna fail sinna edasi.</source>
        <translation>Only the other organisation can open it. Pass the file on to it.</translation>
    </message>
    <message>
        <source>Faili ei saanud sinna kirjutada</source>
        <translation>The file could not be saved there</translation>
    </message>
    <message>
        <source>Kiri on suletud ja alles.</source>
        <translation>The letter is sealed and safe.</translation>
    </message>
    <message>
        <source>Vali koht uuesti</source>
        <translation>Choose another place</translation>
    </message>
</context>
<context>
    <name>TimeLineView</name>
    <message>
        <source>Juhtumi ajajoon</source>
        <translation>Timeline of the case</translation>
    </message>
    <message>
        <source>Abinõud</source>
        <translation>Measures</translation>
    </message>
    <message>
        <source>Vestlused</source>
        <translation>Talks</translation>
    </message>
    <message>
        <source>Ümarlauad</source>
        <translation>Round tables</translation>
    </message>
    <message>
        <source>Vahehindamised</source>
        <translation>Reviews</translation>
    </message>
    <message>
        <source>Mõõtmised</source>
        <translation>Measurements</translation>
    </message>
    <message>
        <source>Üleandmised</source>
        <translation>Handovers</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Lisa tähelepanek</source>
        <translation>Add an observation</translation>
    </message>
    <message>
        <source>Ava saabunud pakett</source>
        <translation>Open a received package</translation>
    </message>
    <message>
        <source>Saabunud paketid</source>
        <translation>Received packages</translation>
    </message>
    <message>
        <source>Salvesta kalendrifail</source>
        <translation>Save the calendar file</translation>
    </message>
    <message>
        <source>Kalender (*.ics)</source>
        <translation>Calendar (*.ics)</translation>
    </message>
    <message>
        <source>tähtpäevad.ics</source>
        <translation>dates.ics</translation>
    </message>
    <message>
        <source>Kalendrifail on salvestatud. Tähtpäevi selles: {count}.</source>
        <translation>The calendar file is saved. Dates in it: {count}.</translation>
    </message>
    <message>
        <source>Laste nimesid selles ei ole. Ava fail oma kalendris.</source>
        <translation>It names no children. Open the file in your calendar.</translation>
    </message>
    <message>
        <source>Ootab sind</source>
        <translation>Waiting for you</translation>
    </message>
    <message>
        <source>Lugemata tähelepanekud</source>
        <translation>Unread observations</translation>
    </message>
    <message>
        <source>Vaata kõiki</source>
        <translation>See all</translation>
    </message>
    <message>
        <source>Minu viimased tähelepanekud</source>
        <translation>My latest observations</translation>
    </message>
    <message>
        <source>Kõik minu tähelepanekud</source>
        <translation>All my observations</translation>
    </message>
    <message>
        <source>Pooleli</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>Vastuseta üleandmised</source>
        <translation>Handovers without an answer</translation>
    </message>
    <message>
        <source>Ootad teistelt</source>
        <translation>Waiting for others</translation>
    </message>
    <message>
        <source>Kõigepealt lisa lapsed. Siis saad nende kohta kirjutada.</source>
        <translation>Add the children first. Then you can write about them.</translation>
    </message>
    <message>
        <source>Lisa lapsed</source>
        <translation>Add the children</translation>
    </message>
    <message>
        <source>Täna ei oota sind miski. Kui märkad midagi, kirjuta see kohe üles.</source>
        <translation>Nothing is waiting for you today. If you notice something, write it down at once.</translation>
    </message>
    <message numerus="yes">
        <source>%n tähelepanekut on lõpetamata üle {days} päeva</source>
        <translation>
            <numerusform>%n observation has been open for more than {days} days</numerusform>
            <numerusform>%n observations have been open for more than {days} days</numerusform>
        </translation>
    </message>
    <message>
        <source>Täna ei oota sind miski. Uus juhtum tuleb üleandmispaketis.</source>
        <translation>Nothing is waiting for you today. A new case comes in a handover package.</translation>
    </message>
    <message>
        <source>Tähtajad kalendrisse</source>
        <translation>Save due dates to a calendar</translation>
    </message>
    <message>
        <source>Täna ei oota sind miski.</source>
        <translation>Nothing is waiting for you today.</translation>
    </message>
    <message>
        <source>{name} sai {day} sisse taastelehega.</source>
        <translation>{name} opened the data with the recovery sheet on {day}.</translation>
    </message>
    <message>
        <source>Tee uus leht, siis vana enam ei ava.</source>
        <translation>Make a new sheet, then the old one opens nothing.</translation>
    </message>
    <message>
        <source>Kui sa ei tea, miks, ütle seda kohe asutuse juhile.</source>
        <translation>If you do not know why, tell the head of your organisation at once.</translation>
    </message>
    <message>
        <source>Tee uus taasteleht</source>
        <translation>Make a new recovery sheet</translation>
    </message>
    <message>
        <source>Lõpeta tähelepanekud</source>
        <translation>Close observations</translation>
    </message>
    <message>
        <source>saabus {day}</source>
        <translation>received {day}</translation>
    </message>
    <message>
        <source>saaja ootab sinu vastust küsimusele</source>
        <translation>the recipient is waiting for your answer to a question</translation>
    </message>
    <message>
        <source>küsi vastust</source>
        <translation>ask for the answer</translation>
    </message>
    <message>
        <source>kirjuta sama fail uuesti</source>
        <translation>save the same file again</translation>
    </message>
    <message>
        <source>mustand {moment}</source>
        <translation>draft {moment}</translation>
    </message>
    <message>
        <source>Tehtud: {task}</source>
        <translation>Done: {task}</translation>
    </message>
    <message>
        <source>Võta tagasi</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Täna</source>
        <translation>Today</translation>
    </message>
</context>
<context>
    <name>ToldCard</name>
    <message>
        <source>Edastamine</source>
        <translation>Reporting</translation>
    </message>
    <message>
        <source>Helista või edasta teade. Märgi siis siia, kuidas ja kellele teatasid.</source>
        <translation>Call or hand the notice over. Then record here how and to whom you reported.</translation>
    </message>
    <message>
        <source>Lisa veel üks edastamine</source>
        <translation>Add another report</translation>
    </message>
    <message>
        <source>Edasta vastus. Märgi siis siia, kuidas ja kellele vastasid.</source>
        <translation>Pass the answer on. Then note here how and to whom you answered.</translation>
    </message>
    <message>
        <source>Vastus on edastatud.</source>
        <translation>The answer has been passed on.</translation>
    </message>
    <message>
        <source>Teade on edastatud.</source>
        <translation>The notice is reported.</translation>
    </message>
    <message>
        <source>Kui lastekaitse annab tagasisidet, pane see siia kirja.</source>
        <translation>If child protection gives feedback, record it here.</translation>
    </message>
</context>
<context>
    <name>ToldOnce</name>
    <message>
        <source>{name}: esimene paroolifraas</source>
        <translation>{name}: first passphrase</translation>
    </message>
</context>
<context>
    <name>ToldOncePart</name>
    <message>
        <source>Anna see kolleegile kohe, silmast silma. Teist korda seda ei näidata.</source>
        <translation>Give it to the colleague at once, face to face. It is not shown again.</translation>
    </message>
    <message>
        <source>Esimesel korral palu tal seadetes paroolifraas ära muuta.</source>
        <translation>Ask them to change the passphrase in the settings the first time.</translation>
    </message>
    <message>
        <source>Kolleeg teab seda</source>
        <translation>The colleague knows it</translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>Andmete kaust: {folder}</source>
        <translation>Data folder: {folder}</translation>
    </message>
    <message>
        <source>Proovi uuesti</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Taasta varukoopiast</source>
        <translation>Restore from a backup</translation>
    </message>
    <message>
        <source>Sulge programm</source>
        <translation>Close the program</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Uuendan otsingut. Seda tehakse üks kord.</source>
        <translation>Updating the search. This is done once.</translation>
    </message>
    <message>
        <source>Loon väljamõeldud lasteaia</source>
        <translation>Making an invented kindergarten</translation>
    </message>
    <message>
        <source>Vali kasutaja</source>
        <translation>Choose the user</translation>
    </message>
    <message>
        <source>Kirjuta paroolifraas</source>
        <translation>Enter the passphrase</translation>
    </message>
    <message>
        <source>Avan andmeid</source>
        <translation>Opening the data</translation>
    </message>
    <message numerus="yes">
        <source>Liiga palju valesid paroolifraase. Proovi uuesti %n s pärast.</source>
        <translation>
            <numerusform>Too many wrong passphrases. Try again in %n s.</numerusform>
            <numerusform>Too many wrong passphrases. Try again in %n s.</numerusform>
        </translation>
    </message>
    <message>
        <source>Andmed on lukus ja ainult selles arvutis.</source>
        <translation>The data is locked and is on this computer only.</translation>
    </message>
    <message>
        <source>Kasutaja</source>
        <translation>User</translation>
    </message>
    <message>
        <source>Paroolifraas</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Ava</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Unustasin paroolifraasi</source>
        <translation>I forgot my passphrase</translation>
    </message>
    <message>
        <source>Proovi väljamõeldud andmetega</source>
        <translation>Try with invented data</translation>
    </message>
</context>
<context>
    <name>UntoldCard</name>
    <message>
        <source>Elu või tervis ohus: helista 112. Lasteabi ööpäev läbi: 116&#xa0;111.</source>
        <translation>Life or health in danger: call 112. Child helpline, day and night: 116&#xa0;111.</translation>
    </message>
    <message>
        <source>koostatud {moment}</source>
        <translation>written {moment}</translation>
    </message>
</context>
<context>
    <name>Verdicts</name>
    <message>
        <source>Kas võtad juhtumi vastu?</source>
        <translation>Accept the case?</translation>
    </message>
    <message>
        <source>Siis vastutad juhtumi eest sina. Esimene vastus jääb kehtima.</source>
        <translation>Then you are responsible for the case. The first answer stands.</translation>
    </message>
    <message>
        <source>Sõnum saatjale</source>
        <translation>Message to the sender</translation>
    </message>
    <message>
        <source>Võta vastu</source>
        <translation>Accept</translation>
    </message>
    <message>
        <source>Mida on vaja täpsustada?</source>
        <translation>What needs to be made clear?</translation>
    </message>
    <message>
        <source>Saatja vastutab edasi ja vastab küsimustele uue üleandmisega.</source>
        <translation>The sender stays responsible and answers the questions with a new handover.</translation>
    </message>
    <message>
        <source>Küsimused saatjale</source>
        <translation>Questions to the sender</translation>
    </message>
    <message>
        <source>Tagasta küsimustega</source>
        <translation>Return with questions</translation>
    </message>
    <message>
        <source>Kirjuta saatjale küsimused</source>
        <translation>Write your questions to the sender</translation>
    </message>
    <message>
        <source>Miks sa juhtumit vastu ei võta?</source>
        <translation>Why are you declining the case?</translation>
    </message>
    <message>
        <source>Saatja vastutab edasi ja loeb sinu põhjust. Esimene vastus jääb kehtima.</source>
        <translation>The sender stays responsible and reads your reason. The first answer stands.</translation>
    </message>
    <message>
        <source>Põhjus saatjale</source>
        <translation>Reason for the sender</translation>
    </message>
    <message>
        <source>Keeldu vastuvõtmisest</source>
        <translation>Decline</translation>
    </message>
    <message>
        <source>Kirjuta saatjale põhjus</source>
        <translation>Write your reason for the sender</translation>
    </message>
    <message>
        <source>Juhtum on vastu võetud</source>
        <translation>The case is accepted</translation>
    </message>
    <message>
        <source>Tagastatud küsimustega</source>
        <translation>Returned with questions</translation>
    </message>
    <message>
        <source>Juhtum jäi vastu võtmata</source>
        <translation>The case was declined</translation>
    </message>
    <message>
        <source>Saatja võttis üleandmise tagasi</source>
        <translation>The sender withdrew the handover</translation>
    </message>
    <message>
        <source>Kirjuta kättesaamiskinnitus faili ja saada see saatjale.</source>
        <translation>Save the receipt as a file and send it to the sender.</translation>
    </message>
    <message>
        <source>Kuni see kohale jõuab, ootab saatja sinu vastust.</source>
        <translation>Until it arrives, the sender waits for your answer.</translation>
    </message>
    <message>
        <source>Kuni see kohale jõuab, ei tea saatja sinu otsusest.</source>
        <translation>Until it arrives, the sender does not know of your decision.</translation>
    </message>
    <message>
        <source>Sama juhtum on siin juba teise paketiga.</source>
        <translation>The same case is already here with another package.</translation>
    </message>
</context>
<context>
    <name>ViewerCard</name>
    <message>
        <source>Sulge</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>VoicesForm</name>
    <message>
        <source>Lapse arvamus</source>
        <translation>The child’s view</translation>
    </message>
    <message>
        <source>Lapse oma sõnadega. Lisa, kuidas teda kuulati.</source>
        <translation>In the child’s own words. Add how the child was heard.</translation>
    </message>
    <message>
        <source>Vanema arvamus</source>
        <translation>The parent’s view</translation>
    </message>
    <message>
        <source>Vanema oma sõnadega. Lisa, millal räägiti.</source>
        <translation>In the parent’s own words. Add when you talked.</translation>
    </message>
    <message>
        <source>Salvesta</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Loobu</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>VoicesSection</name>
    <message>
        <source>Lapse ja vanema arvamus</source>
        <translation>Views of the child and the parent</translation>
    </message>
    <message>
        <source>Mida laps ja vanem ise ütlevad? Kirjuta nende sõnadega.</source>
        <translation>What do the child and the parent say themselves? Write it in their words.</translation>
    </message>
    <message>
        <source>Laps</source>
        <translation>Child</translation>
    </message>
    <message>
        <source>Vanem</source>
        <translation>Parent</translation>
    </message>
</context>
<context>
    <name>Vouching</name>
    <message>
        <source>Kontrollisin, sõnastus kehtib edasi</source>
        <translation>I checked, the wording is still in force</translation>
    </message>
    <message>
        <source>Kirjuta tänane või hilisem kuupäev</source>
        <translation>Write today’s or a later date</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Jätka harjutamist</source>
        <translation>Continue practising</translation>
    </message>
    <message>
        <source>Loon väljamõeldud lasteaia</source>
        <translation>Making an invented kindergarten</translation>
    </message>
    <message>
        <source>Tere tulemast</source>
        <translation>Welcome</translation>
    </message>
    <message>
        <source>Kuidas soovid alustada?</source>
        <translation>How do you want to begin?</translation>
    </message>
    <message>
        <source>Lasteaed, kool, valla või linna juhtumikorraldus. Neli lühikest sammu, umbes viis minutit. Kõik jääb krüptitult sellesse arvutisse.</source>
        <translation>A kindergarten, a school or municipal case management. Four short steps, about five minutes. Everything stays encrypted on this computer.</translation>
    </message>
    <message>
        <source>Alusta oma asutusega</source>
        <translation>Start with your organisation</translation>
    </message>
    <message>
        <source>Väljamõeldud lasteaed ja vald, lapsed igas etapis. Päris andmeid see ei puuduta. Lõpetad ühe nupuga ja midagi ei jää alles.</source>
        <translation>An invented kindergarten and municipality, with children in every stage. Real data is not touched. One button ends it, and nothing is left.</translation>
    </message>
    <message>
        <source>Proovi väljamõeldud andmetega</source>
        <translation>Try with invented data</translation>
    </message>
    <message>
        <source>Lõpeta harjutamine</source>
        <translation>End practice</translation>
    </message>
    <message>
        <source>Taasta varukoopiast</source>
        <translation>Restore from a backup</translation>
    </message>
</context>
<context>
    <name>Whose</name>
    <message>
        <source>Ei, laps on uus</source>
        <translation>No, a new child</translation>
    </message>
    <message>
        <source>Jah, laps on siin juba kirjas</source>
        <translation>Yes, the child is already here</translation>
    </message>
    <message>
        <source>Keegi teine, kes on siin juba kirjas</source>
        <translation>Another child who is already here</translation>
    </message>
    <message>
        <source>See laps on siin juba ühendatud. Muuda ainult siis, kui see on vale.</source>
        <translation>This child is joined here already. Change it only if that is wrong.</translation>
    </message>
    <message>
        <source>Siin asutuses on sarnane laps. Vaata, kas see on sama, ja vali ise.</source>
        <translation>There is a similar child here. Check whether it is the same one, and choose.</translation>
    </message>
    <message>
        <source>Sellist last siin asutuses veel ei ole.</source>
        <translation>There is no such child here yet.</translation>
    </message>
    <message>
        <source>{name}, sündinud {day}</source>
        <translation>{name}, born {day}</translation>
    </message>
</context>
<context>
    <name>WithWhomSection</name>
    <message>
        <source>Kelle käes juhtum on</source>
        <translation>Who has the case</translation>
    </message>
    <message>
        <source>Anna kolleegile</source>
        <translation>Pass to a colleague</translation>
    </message>
    <message>
        <source>Võttis vastu</source>
        <translation>Taken over by</translation>
    </message>
    <message>
        <source>Praegu</source>
        <translation>Now with</translation>
    </message>
    <message>
        <source>Alates</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Vali kolleeg</source>
        <translation>Choose a colleague</translation>
    </message>
    <message>
        <source>Kirjuta, miks</source>
        <translation>Write why</translation>
    </message>
    <message>
        <source>Juhtum on nüüd kolleegi käes: {name}.</source>
        <translation>The case is now with your colleague: {name}.</translation>
    </message>
</context>
<context>
    <name>WithinView</name>
    <message>
        <source>Kellele?</source>
        <translation>To whom?</translation>
    </message>
    <message>
        <source>Sinu maja teised arvutid</source>
        <translation>Other computers of your organisation</translation>
    </message>
    <message>
        <source>Toimik: kirjed ja failid</source>
        <translation>The file: entries and papers</translation>
    </message>
    <message>
        <source>Juhtum koos vastutusega</source>
        <translation>The case with the responsibility</translation>
    </message>
    <message>
        <source>Kirjeid</source>
        <translation>Entries</translation>
    </message>
    <message>
        <source>Faile</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Juhtum</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>Etapp</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Kolleeg otsustab II etapi üle. Kuni tema vastuseni vastutad juhtumi eest sina.</source>
        <translation>Your colleague decides about stage II. Until the answer you are responsible for the case.</translation>
    </message>
    <message>
        <source>Kolleeg saab lugeda kõike, mis on kirjas. Juhtumi eest vastutad edasi sina.</source>
        <translation>Your colleague can read everything that is written. You remain responsible for the case.</translation>
    </message>
    <message>
        <source>Võrdle kontrollkoodi</source>
        <translation>Compare the control code</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>{numeral} etapp</source>
        <translation>Stage {numeral}</translation>
    </message>
    <message>
        <source>Märkamine ja tugi rühmas</source>
        <translation>Noticing and support in the group</translation>
    </message>
    <message>
        <source>Märkamine ja tugi klassis</source>
        <translation>Noticing and support in the class</translation>
    </message>
    <message>
        <source>Tugi asutuses</source>
        <translation>Support in the organisation</translation>
    </message>
    <message>
        <source>Tugi vallas või linnas</source>
        <translation>Support in the municipality</translation>
    </message>
    <message>
        <source>Klassijuhataja</source>
        <translation>Class teacher</translation>
    </message>
    <message>
        <source>Rühmaõpetaja</source>
        <translation>Group teacher</translation>
    </message>
    <message>
        <source>Tugispetsialist</source>
        <translation>Support specialist</translation>
    </message>
    <message>
        <source>HEVKO</source>
        <translation>SEN coordinator</translation>
    </message>
    <message>
        <source>Tugiteenuste koordineerija</source>
        <translation>Support services coordinator</translation>
    </message>
    <message>
        <source>Juht</source>
        <translation>Head</translation>
    </message>
    <message>
        <source>Juhtumikorraldaja</source>
        <translation>Case manager</translation>
    </message>
    <message>
        <source>Võrgustiku eestvedaja</source>
        <translation>Network lead</translation>
    </message>
    <message>
        <source>Lasteaed</source>
        <translation>Kindergarten</translation>
    </message>
    <message>
        <source>Kool</source>
        <translation>School</translation>
    </message>
    <message>
        <source>Lasteaed ja kool</source>
        <translation>Kindergarten and school</translation>
    </message>
    <message>
        <source>Valla või linna juhtumikorraldus</source>
        <translation>Municipal case management</translation>
    </message>
    <message>
        <source>Rühmad</source>
        <translation>Groups</translation>
    </message>
    <message>
        <source>Klassid</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>Rühmad ja klassid</source>
        <translation>Groups and classes</translation>
    </message>
    <message>
        <source>Kõne</source>
        <translation>Speech</translation>
    </message>
    <message>
        <source>Suhtlemine</source>
        <translation>Social skills</translation>
    </message>
    <message>
        <source>Mäng</source>
        <translation>Play</translation>
    </message>
    <message>
        <source>Eneseregulatsioon</source>
        <translation>Self-regulation</translation>
    </message>
    <message>
        <source>Õppimine</source>
        <translation>Learning</translation>
    </message>
    <message>
        <source>{number}&#xa0;kB</source>
        <translation>{number}&#xa0;kB</translation>
    </message>
    <message>
        <source>{number}&#xa0;MB</source>
        <translation>{number}&#xa0;MB</translation>
    </message>
    <message>
        <source>Rühmaõpetaja või klassijuhataja</source>
        <translation>Group teacher or class teacher</translation>
    </message>
    <message>
        <source>Tugiteenuste koordineerija või HEVKO</source>
        <translation>Support services coordinator or SEN coordinator</translation>
    </message>
    <message>
        <source>Sinu asutuse juhtumikorraldajad.</source>
        <translation>The case managers of your organisation.</translation>
    </message>
    <message>
        <source>Selle lapse õpetajad, juhtumis osalejad, {coordinator} ja {head}.</source>
        <translation>This child’s teachers, those taking part in the case, the {coordinator} and the {head}.</translation>
    </message>
    <message>
        <source>Mina ja keskkond</source>
        <translation>Self and the world</translation>
    </message>
    <message>
        <source>Matemaatika</source>
        <translation>Mathematics</translation>
    </message>
    <message>
        <source>Kunst</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Muusika</source>
        <translation>Music</translation>
    </message>
    <message>
        <source>Liikumine</source>
        <translation>Movement</translation>
    </message>
    <message>
        <source>Käitumine ja suhtlemine</source>
        <translation>Behaviour and communication</translation>
    </message>
    <message>
        <source>Tähelepanu ja mälu</source>
        <translation>Attention and memory</translation>
    </message>
    <message>
        <source>Õpioskused</source>
        <translation>Learning skills</translation>
    </message>
    <message>
        <source>Aineoskused</source>
        <translation>Subject skills</translation>
    </message>
    <message>
        <source>Huvid</source>
        <translation>Interests</translation>
    </message>
    <message>
        <source>Muu</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Temast on jutt</source>
        <translation>It is about them</translation>
    </message>
    <message>
        <source>Oli asjaosaline</source>
        <translation>Took part</translation>
    </message>
    <message>
        <source>Nägi pealt</source>
        <translation>Saw it happen</translation>
    </message>
    <message>
        <source>Märkasin ise</source>
        <translation>I noticed it myself</translation>
    </message>
    <message>
        <source>Lapsevanem</source>
        <translation>Parent</translation>
    </message>
    <message>
        <source>Kolleeg</source>
        <translation>Colleague</translation>
    </message>
    <message>
        <source>Arst</source>
        <translation>Doctor</translation>
    </message>
    <message>
        <source>Politsei</source>
        <translation>Police</translation>
    </message>
    <message>
        <source>Keegi muu</source>
        <translation>Somebody else</translation>
    </message>
    <message>
        <source>Aitas</source>
        <translation>Helped</translation>
    </message>
    <message>
        <source>Aitas osaliselt</source>
        <translation>Helped partly</translation>
    </message>
    <message>
        <source>Ei aidanud</source>
        <translation>Did not help</translation>
    </message>
    <message>
        <source>Veel ei tea</source>
        <translation>Effect not known yet</translation>
    </message>
    <message>
        <source>Abinõu</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>Vestlus vanemaga</source>
        <translation>Talk with a parent</translation>
    </message>
    <message>
        <source>Kogutud info</source>
        <translation>Information gathered</translation>
    </message>
    <message>
        <source>Juhtum avatud</source>
        <translation>Case opened</translation>
    </message>
    <message>
        <source>Küsitud II etappi</source>
        <translation>Asked for stage II</translation>
    </message>
    <message>
        <source>Võetud II etappi</source>
        <translation>Accepted into stage II</translation>
    </message>
    <message>
        <source>Jäetud I etappi</source>
        <translation>Kept in stage I</translation>
    </message>
    <message>
        <source>I etapp üle vaadatud</source>
        <translation>Stage I reviewed</translation>
    </message>
    <message>
        <source>Antud üle</source>
        <translation>Handed over</translation>
    </message>
    <message>
        <source>Võetud vastu</source>
        <translation>Taken over</translation>
    </message>
    <message>
        <source>Antud kolleegile</source>
        <translation>Passed to a colleague</translation>
    </message>
    <message>
        <source>Juhtum lõpetatud</source>
        <translation>Case closed</translation>
    </message>
    <message>
        <source>Juhtum uuesti avatud</source>
        <translation>Case reopened</translation>
    </message>
    <message>
        <source>Ühine hooldusõigus</source>
        <translation>Joint custody</translation>
    </message>
    <message>
        <source>Ainuhooldusõigus</source>
        <translation>Sole custody</translation>
    </message>
    <message>
        <source>Hooldusõiguseta</source>
        <translation>No custody</translation>
    </message>
    <message>
        <source>Ei tea</source>
        <translation>Not known</translation>
    </message>
    <message>
        <source>telefonis</source>
        <translation>by phone</translation>
    </message>
    <message>
        <source>silmast silma</source>
        <translation>face to face</translation>
    </message>
    <message>
        <source>paberilt</source>
        <translation>from paper</translation>
    </message>
    <message>
        <source>kataloogi järgi</source>
        <translation>by a directory</translation>
    </message>
    <message>
        <source>Lapse nimi, sünniaeg ja isikukood</source>
        <translation>Child’s name, date of birth and personal code</translation>
    </message>
    <message>
        <source>Kodud ja last kasvatavad isikud</source>
        <translation>Homes and people raising the child</translation>
    </message>
    <message>
        <source>Abivajaduse ülevaade</source>
        <translation>Overview of the need for help</translation>
    </message>
    <message>
        <source>Tee ülevaatus</source>
        <translation>Hold the review</translation>
    </message>
    <message>
        <source>Tee vahehindamine</source>
        <translation>Hold the review</translation>
    </message>
    <message>
        <source>Järgmine ülevaatus</source>
        <translation>Next review</translation>
    </message>
    <message>
        <source>Järgmine vahehindamine</source>
        <translation>Next review</translation>
    </message>
    <message>
        <source>Ei võetud vastu</source>
        <translation>Declined</translation>
    </message>
    <message>
        <source>Ootab sinu vastust</source>
        <translation>Waiting for your answer</translation>
    </message>
    <message>
        <source>Teadmiseks</source>
        <translation>For information</translation>
    </message>
    <message>
        <source>Ootab kinnitust</source>
        <translation>Waiting for approval</translation>
    </message>
    <message>
        <source>Abinõud ja vestlused</source>
        <translation>Measures and talks</translation>
    </message>
    <message>
        <source>Vestlused perega ja ümarlauad</source>
        <translation>Talks with the family and round tables</translation>
    </message>
    <message>
        <source>Plaanide eesmärgid ja tegevused</source>
        <translation>Goals and activities of plans</translation>
    </message>
    <message>
        <source>Mõõtmised ja tegevuste korrad</source>
        <translation>Measurements and activity sessions</translation>
    </message>
    <message>
        <source>Hindamised</source>
        <translation>Assessments</translation>
    </message>
    <message>
        <source>Vahehindamised</source>
        <translation>Reviews</translation>
    </message>
    <message>
        <source>Lõpphindamised</source>
        <translation>Final evaluations</translation>
    </message>
    <message>
        <source>Toe tasemed</source>
        <translation>Support levels</translation>
    </message>
    <message>
        <source>Nõusolekud</source>
        <translation>Consents</translation>
    </message>
    <message>
        <source>Vanema teavitamised</source>
        <translation>Informing parents</translation>
    </message>
    <message>
        <source>Taotlused Rajaleidjale</source>
        <translation>Applications to Rajaleidja</translation>
    </message>
    <message>
        <source>Üldandmed</source>
        <translation>General data</translation>
    </message>
    <message>
        <source>Tähelepanekud</source>
        <translation>Observations</translation>
    </message>
    <message>
        <source>Juhtumi käik, vajadused ja arvamused</source>
        <translation>Course of the case, need and views</translation>
    </message>
    <message>
        <source>I etapi tegevused</source>
        <translation>Stage I measures</translation>
    </message>
    <message>
        <source>Tegevusplaan ja selle mõju</source>
        <translation>Action plan and its effect</translation>
    </message>
    <message>
        <source>Vestlused ja ümarlauad</source>
        <translation>Talks and round tables</translation>
    </message>
    <message>
        <source>Teavitamine, nõusolekud, taotlused ja ülesanded</source>
        <translation>Informing, consents, applications and tasks</translation>
    </message>
    <message>
        <source>Kirjed teistest asutustest</source>
        <translation>Entries from other organisations</translation>
    </message>
    <message>
        <source>Dokumendid ja failid</source>
        <translation>Documents and files</translation>
    </message>
    <message>
        <source>Kellele on andmeid antud</source>
        <translation>To whom data was given</translation>
    </message>
    <message>
        <source>teise inimese andmed</source>
        <translation>another person’s data</translation>
    </message>
    <message>
        <source>teise lapse andmed</source>
        <translation>another child’s data</translation>
    </message>
    <message>
        <source>teise inimese kontakt</source>
        <translation>another person’s contact</translation>
    </message>
    <message>
        <source>kirje on teistest lastest</source>
        <translation>the entry is about other children</translation>
    </message>
    <message>
        <source>avaldamine võib last kahjustada</source>
        <translation>disclosure may harm the child</translation>
    </message>
    <message>
        <source>ei ole õpilane</source>
        <translation>not a pupil</translation>
    </message>
    <message>
        <source>ei ole keelanud</source>
        <translation>has not forbidden it</translation>
    </message>
    <message>
        <source>õpilane küsib ise</source>
        <translation>the pupil asks</translation>
    </message>
    <message>
        <source>on keelanud</source>
        <translation>has forbidden it</translation>
    </message>
    <message>
        <source>I etapi abinõud ja vestlused</source>
        <translation>Stage I measures and talks</translation>
    </message>
    <message>
        <source>Vestlused, ümarlauad ja teavitamine</source>
        <translation>Talks, round tables and informing</translation>
    </message>
    <message>
        <source>Tegevusplaan</source>
        <translation>Action plan</translation>
    </message>
    <message>
        <source>Hindamised ja toe tase</source>
        <translation>Assessments and support level</translation>
    </message>
    <message>
        <source>Lapse ja vanema arvamus</source>
        <translation>Views of the child and the parent</translation>
    </message>
    <message>
        <source>Nõusolekud ja Rajaleidja taotlused</source>
        <translation>Consents and applications to Rajaleidja</translation>
    </message>
    <message>
        <source>Lõpetamata ülesanded</source>
        <translation>Open tasks</translation>
    </message>
    <message>
        <source>Manused</source>
        <translation>Attachments</translation>
    </message>
    <message>
        <source>Seadus</source>
        <translation>Law</translation>
    </message>
    <message>
        <source>Nõusolek</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>Jah, on teavitatud</source>
        <translation>Yes, they have been informed</translation>
    </message>
    <message>
        <source>Veel ei ole</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <source>Ei, kokkuleppel lastekaitsega</source>
        <translation>No, agreed with child protection</translation>
    </message>
    <message>
        <source>Mälupulgal</source>
        <translation>On a USB stick</translation>
    </message>
    <message>
        <source>E‑kirjaga</source>
        <translation>By email</translation>
    </message>
    <message>
        <source>Dokumendihaldussüsteemis</source>
        <translation>In the document system</translation>
    </message>
    <message>
        <source>Käest kätte</source>
        <translation>By hand</translation>
    </message>
    <message>
        <source>Mustand</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Kinnitatud</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>Suletud</source>
        <translation>Sealed</translation>
    </message>
    <message>
        <source>Edastatud</source>
        <translation>Delivered</translation>
    </message>
    <message>
        <source>Tagasi küsitud</source>
        <translation>Withdrawal asked for</translation>
    </message>
    <message>
        <source>Vastu võetud</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>Tagastatud täpsustamiseks</source>
        <translation>Returned with questions</translation>
    </message>
    <message>
        <source>Tagasi võetud</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>Saatja võttis tagasi</source>
        <translation>Withdrawn by the sender</translation>
    </message>
    <message>
        <source>suletud täna</source>
        <translation>sealed today</translation>
    </message>
    <message>
        <source>Avatud</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Lõpetatud</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>Children</translation>
    </message>
    <message>
        <source>Juhtumid</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>Ülesanded</source>
        <translation>Tasks</translation>
    </message>
    <message>
        <source>Failid juhtumite juures</source>
        <translation>Files of cases</translation>
    </message>
    <message>
        <source>Failid tähelepanekute juures</source>
        <translation>Files of observations</translation>
    </message>
    <message>
        <source>Saabunud kirjed</source>
        <translation>Received entries</translation>
    </message>
    <message>
        <source>Kirjavahetus</source>
        <translation>Letters</translation>
    </message>
    <message>
        <source>Dokumendid</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Väljavõtted lapse andmetest</source>
        <translation>Copies of a child’s data</translation>
    </message>
    <message>
        <source>Kontaktid</source>
        <translation>Contacts</translation>
    </message>
</context>
<context>
    <name>WritingPage</name>
    <message>
        <source>{verb} (Ctrl+S)</source>
        <translation>{verb} (Ctrl+S)</translation>
    </message>
    <message>
        <source>Loobu (Esc)</source>
        <translation>Cancel (Esc)</translation>
    </message>
    <message>
        <source>{verb} (Ctrl+Shift+S)</source>
        <translation>{verb} (Ctrl+Shift+S)</translation>
    </message>
    <message>
        <source>Jätkad poolelijäänud teksti.</source>
        <translation>You are going on with a text you began earlier.</translation>
    </message>
    <message>
        <source>Viska mustand ära</source>
        <translation>Discard the draft</translation>
    </message>
    <message>
        <source>Kas viskad kirjutatu ära?</source>
        <translation>Discard what you have written?</translation>
    </message>
    <message>
        <source>Kui tahad hiljem jätkata, mine tagasi: mustand jääb alles.</source>
        <translation>If you want to go on later, go back: the draft is kept.</translation>
    </message>
    <message>
        <source>Viska ära</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Kirjuta edasi</source>
        <translation>Keep writing</translation>
    </message>
    <message>
        <source>Salvestamata: paranda üks koht</source>
        <translation>Not saved: correct one field</translation>
    </message>
    <message>
        <source>Tagasi</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>WrittenFile</name>
    <message>
        <source>Näita kaustas</source>
        <translation>Show in folder</translation>
    </message>
</context>
<context>
    <name>_DocumentView</name>
    <message>
        <source>Dokumendi vaade</source>
        <translation>Document view</translation>
    </message>
    <message>
        <source>Eelmine leht</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>Järgmine leht</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>Vähenda (Ctrl+−)</source>
        <translation>Zoom out (Ctrl+−)</translation>
    </message>
    <message>
        <source>Suurenda (Ctrl++)</source>
        <translation>Zoom in (Ctrl++)</translation>
    </message>
    <message>
        <source>Lehe laiuselt</source>
        <translation>Fit to width</translation>
    </message>
    <message>
        <source>Lehe laiuselt (Ctrl+0)</source>
        <translation>Fit to width (Ctrl+0)</translation>
    </message>
    <message>
        <source>Leht {page} / {count}</source>
        <translation>Page {page} / {count}</translation>
    </message>
    <message>
        <source>{number}&#xa0;%</source>
        <translation>{number}%</translation>
    </message>
</context>
</TS>
