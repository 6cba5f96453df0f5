<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="et">
<context>
    <name>AboutDialog</name>
    <message>
        <source>Teave programmist</source>
        <translation>О программе</translation>
    </message>
    <message>
        <source>Tagasi</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Näita andmeid kaustas</source>
        <translation>Показать данные в папке</translation>
    </message>
    <message>
        <source>Sulge</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Otsi osa või litsentsi</source>
        <translation>Найти часть или лицензию</translation>
    </message>
    <message>
        <source>Versioon</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>Tegijad</source>
        <translation>Создатели</translation>
    </message>
    <message>
        <source>Litsents</source>
        <translation>Лицензия</translation>
    </message>
    <message>
        <source>Andmed</source>
        <translation>Данные</translation>
    </message>
    <message>
        <source>Programmi tohib tasuta kasutada, uurida, muuta ja edasi anda EUPL-1.2 tingimustel.</source>
        <translation>Программу можно бесплатно использовать, изучать, изменять и передавать на условиях EUPL-1.2.</translation>
    </message>
    <message>
        <source>Qt, PySide6 ja Shiboken on LGPL-3.0 all. Nende failid tohib asendada enda muudetutega ja programmi selleks uurida.</source>
        <translation>Qt, PySide6 и Shiboken распространяются по LGPL-3.0. Их файлы можно заменить изменёнными, а программу для этого&#xa0;— изучать.</translation>
    </message>
    <message>
        <source>Millest programm koosneb</source>
        <translation>Из чего состоит программа</translation>
    </message>
    <message>
        <source>Osade loetelu ei saa lugeda.</source>
        <translation>Список частей не удаётся прочитать.</translation>
    </message>
    <message>
        <source>Paigalda programm uuesti. Andmed jäävad alles.</source>
        <translation>Установите программу заново. Данные сохранятся.</translation>
    </message>
    <message>
        <source>Sellist osa ei ole.</source>
        <translation>Такой части нет.</translation>
    </message>
    <message>
        <source>Proovi lühemat sõna.</source>
        <translation>Попробуйте слово короче.</translation>
    </message>
    <message>
        <source>Selle litsentsi teksti ei saa lugeda.</source>
        <translation>Текст этой лицензии не удаётся прочитать.</translation>
    </message>
    <message>
        <source>Litsents: {part}</source>
        <translation>Лицензия: {part}</translation>
    </message>
</context>
<context>
    <name>AccessCopyPage</name>
    <message>
        <source>Väljavõte andmetega tutvumiseks</source>
        <translation>Выписка для ознакомления с данными</translation>
    </message>
    <message>
        <source>Lapse kirjed on vahepeal muutunud.</source>
        <translation>Записи о ребёнке тем временем изменились.</translation>
    </message>
    <message>
        <source>Eelvaade on nüüd uus. Vaata see üle ja vormista siis.</source>
        <translation>Предпросмотр обновлён. Просмотрите его и затем оформите выписку.</translation>
    </message>
    <message>
        <source>Kontrolli, kas küsijal on õigus last esindada.</source>
        <translation>Проверьте, вправе ли запросивший представлять ребёнка.</translation>
    </message>
    <message>
        <source>Loe eelvaade läbi. Ümberjutustuses võib teise inimese ikka ära tunda.</source>
        <translation>Прочитайте предпросмотр до конца. Даже в пересказе можно узнать другого человека.</translation>
    </message>
    <message>
        <source>Lisatud failid vaata üle ja anna eraldi.</source>
        <translation>Приложенные файлы просмотрите и передайте отдельно.</translation>
    </message>
    <message>
        <source>Seda näeb</source>
        <translation>Кто это увидит</translation>
    </message>
    <message>
        <source>See, kes küsis. Koopia jääb lapse toimikusse. Teiste laste nimed ja teataja võtab programm ise välja.</source>
        <translation>Тот, кто запросил. Копия остаётся в личном деле ребёнка. Имена других детей и того, кто сообщил, программа уберёт сама.</translation>
    </message>
    <message>
        <source>Osa kaetud teksti ei ole enam eelvaates.</source>
        <translation>Части скрытого текста в предпросмотре больше нет.</translation>
    </message>
    <message>
        <source>Võta need read tagasi ja vaata kirjed uuesti üle.</source>
        <translation>Отмените эти строки и просмотрите записи ещё раз.</translation>
    </message>
    <message>
        <source>Kirjuta, kes andmeid küsib</source>
        <translation>Напишите, кто запрашивает данные</translation>
    </message>
    <message>
        <source>Kirjuta, kuidas tegid isiku kindlaks</source>
        <translation>Напишите, как установлена личность</translation>
    </message>
    <message>
        <source>Kirjuta, mis päeval ta küsis</source>
        <translation>Напишите, в какой день поступил запрос</translation>
    </message>
    <message>
        <source>Märgi vähemalt üks osa</source>
        <translation>Отметьте хотя бы одну часть</translation>
    </message>
    <message>
        <source>Vali, kas õpilane on selle keelanud</source>
        <translation>Выберите, есть ли запрет учащегося</translation>
    </message>
    <message>
        <source>Vasta hiljemalt {day}.</source>
        <translation>Ответьте не позднее {day}.</translation>
    </message>
    <message>
        <source>Kes andmeid küsib</source>
        <translation>Кто запрашивает данные</translation>
    </message>
    <message>
        <source>Nimi ja seos lapsega</source>
        <translation>Имя и кем приходится ребёнку</translation>
    </message>
    <message>
        <source>Kuidas tead, et see on tema</source>
        <translation>Чем подтверждена личность</translation>
    </message>
    <message>
        <source>Näiteks isikut tõendav dokument kohapeal või digiallkirjaga avaldus</source>
        <translation>Например, удостоверение личности на месте или заявление с цифровой подписью</translation>
    </message>
    <message>
        <source>Millal ta küsis</source>
        <translation>Когда поступил запрос</translation>
    </message>
    <message>
        <source>Kas õpilane on kirjalikult keelanud andmeid anda</source>
        <translation>Запретил ли учащийся письменно выдавать данные</translation>
    </message>
    <message>
        <source>Teovõimeline õpilane võib seda teha (PGS § 55 lg 1).</source>
        <translation>Дееспособный учащийся может это сделать (PGS §&#xa0;55 ч.&#xa0;1).</translation>
    </message>
    <message>
        <source>Alates</source>
        <translation>С даты</translation>
    </message>
    <message>
        <source>Kuni</source>
        <translation>По дату</translation>
    </message>
    <message>
        <source>Mis väljavõttesse tuleb</source>
        <translation>Что войдёт в выписку</translation>
    </message>
    <message>
        <source>Eelvaade</source>
        <translation>Предпросмотр</translation>
    </message>
    <message>
        <source>Vali tekst, mis ei ole selle lapse kohta, ja kata see kinni.</source>
        <translation>Выделите текст, который не об этом ребёнке, и скройте его.</translation>
    </message>
    <message>
        <source>Enne kui annad</source>
        <translation>Прежде чем отдать</translation>
    </message>
    <message>
        <source>Vormista väljavõte</source>
        <translation>Оформить выписку</translation>
    </message>
    <message>
        <source>Loobu</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>ActivityCard</name>
    <message>
        <source>Eemalda</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>{number}. tegevus</source>
        <translation>Действие {number}</translation>
    </message>
    <message>
        <source>Eemalda {number}. tegevus</source>
        <translation>Убрать действие {number}</translation>
    </message>
</context>
<context>
    <name>ActivityForm</name>
    <message>
        <source>Tegevus või teenus</source>
        <translation>Действие или услуга</translation>
    </message>
    <message>
        <source>Näiteks logopeedi tund või pildikaardi harjutamine</source>
        <translation>Например, занятие с логопедом или упражнение с карточкой</translation>
    </message>
    <message>
        <source>Kes teeb</source>
        <translation>Кто выполняет</translation>
    </message>
    <message>
        <source>Nimi või amet</source>
        <translation>Имя или должность</translation>
    </message>
    <message>
        <source>Kui sageli</source>
        <translation>Как часто</translation>
    </message>
    <message>
        <source>Näiteks 2 korda nädalas 20 minutit</source>
        <translation>Например, 2 раза в неделю по 20 минут</translation>
    </message>
    <message>
        <source>Algus</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Lõpp</source>
        <translation>Конец</translation>
    </message>
    <message>
        <source>Mis on tehtud</source>
        <translation>Что сделано</translation>
    </message>
    <message>
        <source>näiteks 6 korda 8-st</source>
        <translation>например, 6 раз из 8</translation>
    </message>
</context>
<context>
    <name>ActivityList</name>
    <message>
        <source>Lisa tegevus</source>
        <translation>Добавить действие</translation>
    </message>
    <message>
        <source>Paranda märgitud tegevused</source>
        <translation>Исправьте отмеченные действия</translation>
    </message>
</context>
<context>
    <name>AdviceCard</name>
    <message>
        <source>Hea tähelepanek</source>
        <translation>Хорошее наблюдение</translation>
    </message>
    <message>
        <source>Mida laps tegi või ütles, mitte mida see tähendab.</source>
        <translation>Что ребёнок делал или говорил, а не что это значит.</translation>
    </message>
    <message>
        <source>Kus see juhtus ja kui kaua kestis.</source>
        <translation>Где это было и сколько длилось.</translation>
    </message>
    <message>
        <source>Mis aitas edasi.</source>
        <translation>Что помогло.</translation>
    </message>
    <message>
        <source>Seda näevad</source>
        <translation>Кто это видит</translation>
    </message>
    <message>
        <source>Asutusest läheb see välja ainult üleandmispaketis.</source>
        <translation>За пределы учреждения это уходит только в пакете передачи.</translation>
    </message>
    <message>
        <source>Sina, {head} ja lastekaitse kontaktisik.</source>
        <translation>Вы, {head} и контактное лицо по защите детей.</translation>
    </message>
    <message>
        <source>Sina, selle lapse õpetajad, juhtumi tugispetsialistid, {coordinator} ja {head}.</source>
        <translation>Вы, педагоги этого ребёнка, опорные специалисты случая, {coordinator} и {head}.</translation>
    </message>
</context>
<context>
    <name>AgreementForm</name>
    <message>
        <source>Mida tehakse</source>
        <translation>Что будет сделано</translation>
    </message>
    <message>
        <source>Kes vastutab</source>
        <translation>Кто отвечает</translation>
    </message>
    <message>
        <source>Selle kolleegi ülesannetesse see läheb</source>
        <translation>Попадёт в задачи этого коллеги</translation>
    </message>
    <message>
        <source>Mis päevaks</source>
        <translation>К какому дню</translation>
    </message>
    <message>
        <source>Kes teeb, kui mitte vastutaja ise</source>
        <translation>Кто выполняет, если не сам ответственный</translation>
    </message>
    <message>
        <source>Näiteks ema</source>
        <translation>Например, мама</translation>
    </message>
    <message>
        <source>Eemalda kokkulepe</source>
        <translation>Убрать договорённость</translation>
    </message>
</context>
<context>
    <name>AgreementsField</name>
    <message>
        <source>Lisa kokkulepe</source>
        <translation>Добавить договорённость</translation>
    </message>
    <message>
        <source>{number}. kokkulepe</source>
        <translation>Договорённость {number}</translation>
    </message>
    <message>
        <source>Kirjuta, mida tehakse</source>
        <translation>Напишите, что будет сделано</translation>
    </message>
    <message>
        <source>Vali, kes vastutab</source>
        <translation>Выберите, кто отвечает</translation>
    </message>
    <message>
        <source>Kirjuta, mis päevaks</source>
        <translation>Напишите, к какому дню</translation>
    </message>
</context>
<context>
    <name>Alarms</name>
    <message>
        <source>Kellegi õigusi muudeti programmist mööda</source>
        <translation>Чьи-то права изменены в обход программы</translation>
    </message>
    <message>
        <source>Kellegi õigusi muudeti programmist mööda.</source>
        <translation>Чьи-то права изменены в обход программы.</translation>
    </message>
    <message>
        <source>Õigused on tagasi pandud. Vaata logist, kes enne seda sees oli, ja räägi temaga.</source>
        <translation>Права возвращены. Посмотрите в журнале, кто до этого был в программе, и поговорите с этим человеком.</translation>
    </message>
    <message>
        <source>Arvuti kell jäi maha</source>
        <translation>Часы компьютера отстали</translation>
    </message>
    <message>
        <source>Arvuti kell oli viimasest kirjest maas.</source>
        <translation>Часы компьютера отставали от последней записи.</translation>
    </message>
    <message>
        <source>Arvuti kell läks ette</source>
        <translation>Часы компьютера ушли вперёд</translation>
    </message>
    <message>
        <source>Arvuti kell oli viimasest kirjest üle aasta ees.</source>
        <translation>Часы компьютера опережали последнюю запись больше чем на год.</translation>
    </message>
    <message>
        <source>Andmed ei klapi tegevuslogiga</source>
        <translation>Данные не сходятся с журналом действий</translation>
    </message>
    <message>
        <source>Andmed ei klapi tegevuslogiga.</source>
        <translation>Данные не сходятся с журналом действий.</translation>
    </message>
    <message>
        <source>Ära kustuta midagi. Võrdle varukoopiaga ja küsi abi.</source>
        <translation>Ничего не удаляйте. Сравните с резервной копией и попросите помощи.</translation>
    </message>
    <message>
        <source>Pane kell õigeks. Kirjete järjekord on alles ja midagi ei kustunud.</source>
        <translation>Поставьте часы правильно. Порядок записей сохранён, ничего не удалено.</translation>
    </message>
</context>
<context>
    <name>AnswersCard</name>
    <message>
        <source>Tagasiside</source>
        <translation>Обратная связь</translation>
    </message>
    <message>
        <source>Lisa tagasiside</source>
        <translation>Добавить обратную связь</translation>
    </message>
    <message>
        <source>Jah</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>Ei</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Ei öeldud</source>
        <translation>Не сказано</translation>
    </message>
    <message>
        <source>{days}. päev teatamisest on {day} ({law}). See ei ole sinu tähtaeg.</source>
        <translation>{days}-й день после сообщения&#xa0;— {day} ({law}). Это не ваш срок.</translation>
    </message>
    <message>
        <source>menetlus algas</source>
        <translation>производство начато</translation>
    </message>
    <message>
        <source>menetlust ei algatatud</source>
        <translation>производство не начато</translation>
    </message>
</context>
<context>
    <name>AskedCard</name>
    <message>
        <source>Saabunud ja vastuseta</source>
        <translation>Получено и без ответа</translation>
    </message>
    <message numerus="yes">
        <source>%n avamata teadet abivajavast lapsest</source>
        <translation>
            <numerusform>%n неоткрытое сообщение о нуждающемся в помощи ребёнке</numerusform>
            <numerusform>%n неоткрытых сообщения о нуждающихся в помощи детях</numerusform>
            <numerusform>%n неоткрытых сообщений о нуждающихся в помощи детях</numerusform>
        </translation>
    </message>
    <message>
        <source>saabus {day}</source>
        <translation>получено {day}</translation>
    </message>
    <message>
        <source>Kohe</source>
        <translation>Сразу</translation>
    </message>
    <message>
        <source>Vasta üleandmisele</source>
        <translation>Ответить на передачу</translation>
    </message>
    <message>
        <source>Ava teade</source>
        <translation>Открыть сообщение</translation>
    </message>
    <message>
        <source>Otsusta teate järgi</source>
        <translation>Принять решение по сообщению</translation>
    </message>
    <message>
        <source>avamata</source>
        <translation>не открыто</translation>
    </message>
    <message>
        <source>saatja ootab</source>
        <translation>отправитель ждёт</translation>
    </message>
</context>
<context>
    <name>AssessmentPage</name>
    <message>
        <source>Uus hindamine</source>
        <translation>Новая оценка</translation>
    </message>
    <message>
        <source>Kirjuta tulemus nii, nagu hindaja selle ütles.</source>
        <translation>Запишите результат так, как его назвал специалист.</translation>
    </message>
    <message>
        <source>Ainult see, mida toe andmiseks on vaja.</source>
        <translation>Только то, что нужно для поддержки.</translation>
    </message>
    <message>
        <source>Pikem hinnang lisa failina.</source>
        <translation>Подробное заключение добавьте файлом.</translation>
    </message>
    <message>
        <source>Seda näevad</source>
        <translation>Кто это видит</translation>
    </message>
    <message>
        <source>Kirjuta, mille järgi hinnati</source>
        <translation>Напишите, по какой методике оценивали</translation>
    </message>
    <message>
        <source>Kirjuta, kes hindas</source>
        <translation>Напишите, кто оценивал</translation>
    </message>
    <message>
        <source>Kirjuta, mida hindamine näitas</source>
        <translation>Напишите, что показала оценка</translation>
    </message>
    <message>
        <source>Mille järgi hinnati</source>
        <translation>По какой методике оценивали</translation>
    </message>
    <message>
        <source>Testi, vaatluslehe või muu töövahendi nimi</source>
        <translation>Название теста, листа наблюдения или другого инструмента</translation>
    </message>
    <message>
        <source>Hindamise päev</source>
        <translation>День оценки</translation>
    </message>
    <message>
        <source>Kust on hindaja</source>
        <translation>Откуда специалист</translation>
    </message>
    <message>
        <source>Hindaja nimi ja amet</source>
        <translation>Имя и должность специалиста</translation>
    </message>
    <message>
        <source>Tulemused</source>
        <translation>Результаты</translation>
    </message>
    <message>
        <source>Hindaja sõnadega, ümber sõnastamata</source>
        <translation>Словами специалиста, без пересказа</translation>
    </message>
    <message>
        <source>Soovitus</source>
        <translation>Рекомендация</translation>
    </message>
    <message>
        <source>Mida hindaja soovitab, tema sõnadega</source>
        <translation>Что рекомендует оценивавший, его словами</translation>
    </message>
    <message>
        <source>Failid</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>PDF või pilt. Fail jääb ka juhtumi manuste hulka.</source>
        <translation>PDF или изображение. Файл останется и среди вложений случая.</translation>
    </message>
    <message>
        <source>Hea kirje</source>
        <translation>Хорошая запись</translation>
    </message>
    <message>
        <source>Salvesta</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Loobu</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>AssessmentsSection</name>
    <message>
        <source>Hindamised</source>
        <translation>Оценки</translation>
    </message>
    <message>
        <source>Lisa, mida spetsialist hindas ja mida ta soovitab.</source>
        <translation>Добавьте, что оценил специалист и что он рекомендует.</translation>
    </message>
    <message>
        <source>Lisa hindamine</source>
        <translation>Добавить оценку</translation>
    </message>
    <message>
        <source>Hindas</source>
        <translation>Кто оценивал</translation>
    </message>
    <message>
        <source>Tulemused</source>
        <translation>Результаты</translation>
    </message>
    <message>
        <source>Soovitus</source>
        <translation>Рекомендация</translation>
    </message>
    <message>
        <source>Ava fail: {title}</source>
        <translation>Открыть файл: {title}</translation>
    </message>
</context>
<context>
    <name>AttachmentForm</name>
    <message>
        <source>Manuse nimetus</source>
        <translation>Название вложения</translation>
    </message>
    <message>
        <source>Nii leiavad teised selle üles</source>
        <translation>Так его найдут и другие</translation>
    </message>
    <message>
        <source>Lisa manus</source>
        <translation>Добавить вложение</translation>
    </message>
    <message>
        <source>Loobu</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>AttachmentsSection</name>
    <message>
        <source>Manused</source>
        <translation>Вложения</translation>
    </message>
    <message>
        <source>Lisa manus</source>
        <translation>Добавить вложение</translation>
    </message>
    <message>
        <source>Allkirjasta DigiDoc4-s</source>
        <translation>Подписать в DigiDoc4</translation>
    </message>
    <message>
        <source>Lisa PDF või pilt, mis kuulub juhtumi juurde.</source>
        <translation>Добавьте PDF или изображение, которое относится к случаю.</translation>
    </message>
    <message>
        <source>Tuli paketiga</source>
        <translation>Пришло с пакетом</translation>
    </message>
    <message>
        <source>Allkirjastatud fail</source>
        <translation>Подписанный файл</translation>
    </message>
    <message>
        <source>PDF või pilt (*.pdf *.png *.jpg *.jpeg)</source>
        <translation>PDF или изображение (*.pdf *.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Vali manus</source>
        <translation>Выберите вложение</translation>
    </message>
    <message>
        <source>Faili ei saanud lugeda.</source>
        <translation>Не удалось прочитать файл.</translation>
    </message>
    <message>
        <source>Midagi ei lisatud. Kontrolli, kas fail on alles, ja vali see uuesti.</source>
        <translation>Ничего не добавлено. Проверьте, на месте ли файл, и выберите его снова.</translation>
    </message>
    <message>
        <source>Midagi ei lisatud.</source>
        <translation>Ничего не добавлено.</translation>
    </message>
</context>
<context>
    <name>AttendeeForm</name>
    <message>
        <source>Nimi</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Roll</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Kas osales</source>
        <translation>Участие</translation>
    </message>
    <message>
        <source>Eemalda osaleja</source>
        <translation>Убрать участника</translation>
    </message>
    <message>
        <source>Miks puudus ja kuidas ära kuulati</source>
        <translation>Причина отсутствия и как выслушали</translation>
    </message>
</context>
<context>
    <name>AttendeesField</name>
    <message>
        <source>Lisa osaleja</source>
        <translation>Добавить участника</translation>
    </message>
    <message>
        <source>Kohal</source>
        <translation>Присутствует</translation>
    </message>
    <message>
        <source>Puudus</source>
        <translation>Отсутствует</translation>
    </message>
    <message>
        <source>{number}. osaleja</source>
        <translation>Участник {number}</translation>
    </message>
    <message>
        <source>Kirjuta osaleja nimi</source>
        <translation>Напишите имя участника</translation>
    </message>
</context>
<context>
    <name>Awaited</name>
    <message>
        <source>Otsus II etapi kohta</source>
        <translation>Решение о II этапе</translation>
    </message>
    <message>
        <source>Üleandmise kinnitus</source>
        <translation>Подтверждение передачи</translation>
    </message>
    <message>
        <source>Rajaleidja vastus</source>
        <translation>Ответ Rajaleidja</translation>
    </message>
    <message>
        <source>tähtaeg {day}</source>
        <translation>срок {day}</translation>
    </message>
    <message>
        <source>küsitud {day}</source>
        <translation>запрошено {day}</translation>
    </message>
</context>
<context>
    <name>BackupsPart</name>
    <message>
        <source>Teen ja kontrollin varukoopiat</source>
        <translation>Создаётся и проверяется резервная копия</translation>
    </message>
    <message numerus="yes">
        <source>%n päeva</source>
        <translation>
            <numerusform>%n&#xa0;дня</numerusform>
            <numerusform>%n&#xa0;дней</numerusform>
            <numerusform>%n&#xa0;дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Parim koht on mälupulk, mida hoiad lukus.</source>
        <translation>Лучшее место&#xa0;— флешка, которую вы храните под замком.</translation>
    </message>
    <message>
        <source>Vali kaust väljaspool andmete kausta.</source>
        <translation>Выберите папку вне папки данных.</translation>
    </message>
    <message>
        <source>Vali enne, kuhu varukoopiad lähevad.</source>
        <translation>Сначала выберите, куда сохранять резервные копии.</translation>
    </message>
    <message>
        <source>Kohta ei ole veel valitud.</source>
        <translation>Место ещё не выбрано.</translation>
    </message>
    <message>
        <source>Vali teine koht</source>
        <translation>Выбрать другое место</translation>
    </message>
    <message>
        <source>Vali koht</source>
        <translation>Выбрать место</translation>
    </message>
    <message>
        <source>Varukoopiat ei ole veel tehtud.</source>
        <translation>Резервной копии ещё нет.</translation>
    </message>
    <message>
        <source>Viimane kontrollitud varukoopia: {moment}.</source>
        <translation>Последняя проверенная резервная копия: {moment}.</translation>
    </message>
    <message>
        <source>Andmed taastati {day} ja üleandmised on lukus.</source>
        <translation>Данные восстановлены {day}, передачи заблокированы.</translation>
    </message>
    <message>
        <source>Pärast koopia päeva saadetu võib siit puudu olla. Küsi kontaktidelt.</source>
        <translation>Отправленного после дня копии здесь может не быть. Спросите у контактов.</translation>
    </message>
    <message>
        <source>Ava Üleandmised</source>
        <translation>Открыть «Передачи»</translation>
    </message>
    <message>
        <source>Töö käib teises arvutis. Siin saab andmeid ainult lugeda.</source>
        <translation>Работа идёт на другом компьютере. Здесь данные можно только читать.</translation>
    </message>
    <message>
        <source>Tee varukoopia ja vali uues arvutis „Taasta varukoopiast”. Kui seal on kõik olemas, lõpeta töö siin.</source>
        <translation>Сделайте резервную копию и на новом компьютере выберите «Восстановить из резервной копии». Если там всё на месте, завершите работу здесь.</translation>
    </message>
    <message>
        <source>Vali varukoopiate koht</source>
        <translation>Выберите место для резервных копий</translation>
    </message>
    <message>
        <source>Varukoopia seaded on salvestatud.</source>
        <translation>Настройки резервного копирования сохранены.</translation>
    </message>
    <message>
        <source>Vali kontrollitav varukoopia</source>
        <translation>Выберите резервную копию для проверки</translation>
    </message>
    <message>
        <source>Varukoopia on tehtud ja kontrollitud.</source>
        <translation>Резервная копия сделана и проверена.</translation>
    </message>
    <message>
        <source>Fail: {name}. Pane mälupulk kindlasse kohta.</source>
        <translation>Файл: {name}. Положите флешку в надёжное место.</translation>
    </message>
    <message>
        <source>Varukoopia on terve ja avaneb.</source>
        <translation>Резервная копия цела и открывается.</translation>
    </message>
    <message>
        <source>Selles on andmed seisuga {moment}.</source>
        <translation>В ней данные на {moment}.</translation>
    </message>
    <message>
        <source>Kas lõpetad töö selles arvutis?</source>
        <translation>Завершить работу на этом компьютере?</translation>
    </message>
    <message>
        <source>Kontrolli enne, et andmed on uues arvutis olemas. Siin saab neid siis lugeda.</source>
        <translation>Сначала проверьте, что данные есть на новом компьютере. Здесь их потом можно будет читать.</translation>
    </message>
    <message>
        <source>Lõpeta töö siin</source>
        <translation>Завершить работу здесь</translation>
    </message>
    <message>
        <source>Jätka siin</source>
        <translation>Продолжить здесь</translation>
    </message>
    <message>
        <source>Kas alustad siin uuesti tööd?</source>
        <translation>Снова начать работу здесь?</translation>
    </message>
    <message>
        <source>Kahes arvutis korraga töötades lähevad andmed lahku.</source>
        <translation>Если работать сразу на двух компьютерах, данные разойдутся.</translation>
    </message>
    <message>
        <source>Alusta siin uuesti</source>
        <translation>Начать здесь снова</translation>
    </message>
    <message>
        <source>Jäta lugemiseks</source>
        <translation>Оставить для чтения</translation>
    </message>
    <message>
        <source>Varukoopia (*.hopbackup)</source>
        <translation>Резервная копия (*.hopbackup)</translation>
    </message>
    <message>
        <source>Varukoopia on krüptitud fail. Selle avab sinu paroolifraas või taasteleht. Hoia koopiat mälupulgal või teises arvutis.</source>
        <translation>Резервная копия&#xa0;— зашифрованный файл. Его открывает ваша парольная фраза или лист восстановления. Храните копию на флешке или на другом компьютере.</translation>
    </message>
    <message>
        <source>Tee varukoopia kohe</source>
        <translation>Сделать резервную копию</translation>
    </message>
    <message>
        <source>Kontrolli varukoopiat</source>
        <translation>Проверить резервную копию</translation>
    </message>
    <message>
        <source>Koht</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Programm teeb varukoopia ise kord päevas</source>
        <translation>Программа сама делает резервную копию раз в день</translation>
    </message>
    <message>
        <source>Alles jääb üks koopia igast viimasest seitsmest päevast ja neljast nädalast, kuni 90 päeva. Vanemad kustutab programm ise.</source>
        <translation>Хранится по одной копии за каждый из последних семи дней и четырёх недель, до 90 дней. Более старые программа удаляет сама.</translation>
    </message>
    <message>
        <source>Siis, kui programm on avatud ja koht on olemas.</source>
        <translation>Когда программа открыта и место доступно.</translation>
    </message>
    <message>
        <source>Tuleta meelde, kui viimane koopia on vanem kui</source>
        <translation>Напоминать, если последняя копия старше</translation>
    </message>
    <message>
        <source>Üleandmised pärast taastamist</source>
        <translation>Передачи после восстановления</translation>
    </message>
    <message>
        <source>Kolimine teise arvutisse</source>
        <translation>Переезд на другой компьютер</translation>
    </message>
    <message>
        <source>Lõpeta töö selles arvutis</source>
        <translation>Завершить работу на этом компьютере</translation>
    </message>
    <message>
        <source>Alusta siin uuesti tööd</source>
        <translation>Снова начать работу здесь</translation>
    </message>
</context>
<context>
    <name>Begun</name>
    <message>
        <source>Uus laps</source>
        <translation>Новый ребёнок</translation>
    </message>
    <message>
        <source>Mustand</source>
        <translation>Черновик</translation>
    </message>
    <message>
        <source>Tähelepanek</source>
        <translation>Наблюдение</translation>
    </message>
    <message>
        <source>Tähelepaneku sõnastus</source>
        <translation>Формулировка наблюдения</translation>
    </message>
    <message>
        <source>Tähelepaneku lõpetamine</source>
        <translation>Завершение наблюдения</translation>
    </message>
    <message>
        <source>Lapse andmed</source>
        <translation>Данные ребёнка</translation>
    </message>
    <message>
        <source>Juhtumi avamine</source>
        <translation>Открытие случая</translation>
    </message>
    <message>
        <source>Üleandmine</source>
        <translation>Передача</translation>
    </message>
    <message>
        <source>Vastus saabunud paketile</source>
        <translation>Ответ на полученный пакет</translation>
    </message>
    <message>
        <source>Dokument</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Tagasiside teatajale</source>
        <translation>Обратная связь сообщившему</translation>
    </message>
    <message>
        <source>Küsimus saatjale</source>
        <translation>Вопрос отправителю</translation>
    </message>
    <message>
        <source>Vastus küsimusele</source>
        <translation>Ответ на вопрос</translation>
    </message>
    <message>
        <source>Tagasiside saatjale</source>
        <translation>Обратная связь отправителю</translation>
    </message>
    <message>
        <source>Lastekaitse teade</source>
        <translation>Сообщение службе защиты детей</translation>
    </message>
    <message>
        <source>I etapi tegevus</source>
        <translation>Мера I этапа</translation>
    </message>
    <message>
        <source>Eesmärk</source>
        <translation>Цель</translation>
    </message>
    <message>
        <source>Mõõtmine</source>
        <translation>Измерение</translation>
    </message>
    <message>
        <source>Tegevuse kord</source>
        <translation>Занятие по плану</translation>
    </message>
    <message>
        <source>Hindamine</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>Vahehindamine</source>
        <translation>Промежуточная оценка</translation>
    </message>
    <message>
        <source>Lõpphindamine</source>
        <translation>Итоговая оценка</translation>
    </message>
    <message>
        <source>Vestluse kokkuvõte</source>
        <translation>Итоги беседы</translation>
    </message>
    <message>
        <source>Järgmise vahehindamise päev</source>
        <translation>День следующей промежуточной оценки</translation>
    </message>
    <message>
        <source>Ümarlaud</source>
        <translation>Круглый стол</translation>
    </message>
    <message>
        <source>Ülesanne</source>
        <translation>Задача</translation>
    </message>
    <message>
        <source>Toe tase</source>
        <translation>Уровень поддержки</translation>
    </message>
    <message>
        <source>Abivajaduse kirjeldus</source>
        <translation>Описание потребности в помощи</translation>
    </message>
    <message>
        <source>Lapse ja vanema arvamus</source>
        <translation>Мнение ребёнка и родителя</translation>
    </message>
    <message>
        <source>Plaani hindamine</source>
        <translation>Оценка плана</translation>
    </message>
    <message>
        <source>Juhtumi osalejad</source>
        <translation>Участники случая</translation>
    </message>
    <message>
        <source>I etapi ülevaatamine</source>
        <translation>Промежуточная оценка I этапа</translation>
    </message>
    <message>
        <source>Nõusolek</source>
        <translation>Согласие</translation>
    </message>
    <message>
        <source>Vanema teavitamine</source>
        <translation>Информирование родителя</translation>
    </message>
    <message>
        <source>Rajaleidja taotlus</source>
        <translation>Заявление в Rajaleidja</translation>
    </message>
    <message>
        <source>II etapi küsimine</source>
        <translation>Запрос II этапа</translation>
    </message>
    <message>
        <source>II etappi võtmine</source>
        <translation>Принятие на II этап</translation>
    </message>
    <message>
        <source>I etappi jätmine</source>
        <translation>Решение оставить на I этапе</translation>
    </message>
    <message>
        <source>Juhtumi lõpetamine</source>
        <translation>Завершение случая</translation>
    </message>
    <message>
        <source>Juhtumi uuesti avamine</source>
        <translation>Повторное открытие случая</translation>
    </message>
</context>
<context>
    <name>Brought</name>
    <message>
        <source>Saatja</source>
        <translation>Отправитель</translation>
    </message>
    <message>
        <source>Kontaktisik</source>
        <translation>Контактное лицо</translation>
    </message>
    <message>
        <source>Helista või kirjuta</source>
        <translation>Позвонить или написать</translation>
    </message>
    <message>
        <source>Kontrollkood</source>
        <translation>Контрольный код</translation>
    </message>
    <message>
        <source>Laps</source>
        <translation>Ребёнок</translation>
    </message>
    <message>
        <source>Sünniaeg</source>
        <translation>Дата рождения</translation>
    </message>
    <message>
        <source>Isikukood</source>
        <translation>Личный код</translation>
    </message>
    <message>
        <source>Rühm</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>Laps siin asutuses</source>
        <translation>Ребёнок у нас</translation>
    </message>
    <message>
        <source>Vastas</source>
        <translation>Кто ответил</translation>
    </message>
    <message>
        <source>Millal</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Selgitus</source>
        <translation>Пояснение</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Kirjeid</source>
        <translation>Записей</translation>
    </message>
    <message>
        <source>Failid</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>Juhtumid</source>
        <translation>Случаи</translation>
    </message>
    <message>
        <source>Ei ole vaja: kaart tuleb seaduse alusel</source>
        <translation>Не нужно: карта передаётся по закону</translation>
    </message>
    <message>
        <source>Kaasas on</source>
        <translation>Приложено</translation>
    </message>
    <message>
        <source>Pere nõusolek</source>
        <translation>Согласие семьи</translation>
    </message>
    <message>
        <source>Nõusoleku piirid</source>
        <translation>Пределы согласия</translation>
    </message>
    <message>
        <source>Kuidas perele öeldi</source>
        <translation>Как сообщили семье</translation>
    </message>
    <message>
        <source>II etapp on küsitud</source>
        <translation>II этап запрошен</translation>
    </message>
    <message>
        <source>lõpetatud</source>
        <translation>завершён</translation>
    </message>
</context>
<context>
    <name>BusyLine</name>
    <message>
        <source>Katkesta</source>
        <translation>Прервать</translation>
    </message>
</context>
<context>
    <name>CallFirst</name>
    <message>
        <source>Elu või tervis ohus: helista 112. Lasteabi ööpäev läbi: 116&#xa0;111.</source>
        <translation>Жизнь или здоровье в опасности: звоните 112. Телефон детской помощи, круглосуточно: 116&#xa0;111.</translation>
    </message>
    <message>
        <source>Salvestatud vorm ei ole veel teade.</source>
        <translation>Сохранённая форма&#xa0;— ещё не сообщение.</translation>
    </message>
</context>
<context>
    <name>CameSection</name>
    <message>
        <source>Mujalt tulnud</source>
        <translation>Пришло из других мест</translation>
    </message>
</context>
<context>
    <name>Care</name>
    <message>
        <source>Vaheta esimene paroolifraas</source>
        <translation>Смените первую парольную фразу</translation>
    </message>
    <message>
        <source>Praegust nägi ka see, kes selle andis</source>
        <translation>Нынешнюю видел и тот, кто её выдал</translation>
    </message>
    <message>
        <source>Vaata üle</source>
        <translation>Просмотреть</translation>
    </message>
    <message>
        <source>Töö käib teises arvutis</source>
        <translation>Работа идёт на другом компьютере</translation>
    </message>
    <message>
        <source>Siin saab andmeid ainult lugeda</source>
        <translation>Здесь данные можно только читать</translation>
    </message>
    <message>
        <source>Andmed on taastatud ja üleandmised lukus</source>
        <translation>Данные восстановлены, передачи заблокированы</translation>
    </message>
    <message>
        <source>Räägi partneritega ja ava need</source>
        <translation>Поговорите с партнёрами и откройте их</translation>
    </message>
    <message>
        <source>Asutuse juht avab need seadetes</source>
        <translation>Директор учреждения откроет их в настройках</translation>
    </message>
    <message>
        <source>Andmete võti jäi vahetamata</source>
        <translation>Ключ данных не сменён</translation>
    </message>
    <message>
        <source>Tee kettal ruumi ja vaheta võti</source>
        <translation>Освободите место на диске и смените ключ</translation>
    </message>
    <message>
        <source>Kettal on ruumi alles {size}</source>
        <translation>На диске осталось {size}</translation>
    </message>
    <message>
        <source>Tee ruumi, muidu jäävad kirjed salvestamata</source>
        <translation>Освободите место, иначе записи не сохранятся</translation>
    </message>
    <message>
        <source>Tänane varukoopia jäi tegemata</source>
        <translation>Сегодняшняя резервная копия не сделана</translation>
    </message>
    <message>
        <source>Varukoopiat ei ole veel tehtud</source>
        <translation>Резервной копии ещё нет</translation>
    </message>
    <message>
        <source>Vali mälupulk või kaust ja tee esimene</source>
        <translation>Выберите флешку или папку и сделайте первую</translation>
    </message>
    <message>
        <source>Pane mälupulk külge ja tee uus</source>
        <translation>Вставьте флешку и сделайте новую</translation>
    </message>
    <message>
        <source>Andmete hoid</source>
        <translation>Сохранность данных</translation>
    </message>
</context>
<context>
    <name>CaseActs</name>
    <message>
        <source>Küsi II etappi</source>
        <translation>Запросить II этап</translation>
    </message>
    <message>
        <source>Võta II etappi</source>
        <translation>Принять на II этап</translation>
    </message>
    <message>
        <source>Jäta I etappi</source>
        <translation>Оставить на I этапе</translation>
    </message>
    <message>
        <source>Lõpeta juhtum</source>
        <translation>Завершить случай</translation>
    </message>
    <message>
        <source>Ava juhtum uuesti</source>
        <translation>Открыть случай снова</translation>
    </message>
    <message>
        <source>Lisa abinõu</source>
        <translation>Добавить меру</translation>
    </message>
    <message>
        <source>Märgi vestlus vanemaga</source>
        <translation>Отметить беседу с родителем</translation>
    </message>
    <message>
        <source>Lisa eesmärk</source>
        <translation>Добавить цель</translation>
    </message>
    <message>
        <source>Kinnita plaan</source>
        <translation>Утвердить план</translation>
    </message>
    <message>
        <source>Lisa arvamused</source>
        <translation>Добавить мнения</translation>
    </message>
    <message>
        <source>Kirjelda abivajadust</source>
        <translation>Описать потребность в помощи</translation>
    </message>
    <message>
        <source>Lisa kogutud info</source>
        <translation>Добавить собранные сведения</translation>
    </message>
    <message>
        <source>Lepi hindamise aeg kokku</source>
        <translation>Назначить день оценки плана</translation>
    </message>
    <message>
        <source>Hinda plaani</source>
        <translation>Оценить план</translation>
    </message>
    <message>
        <source>Lepi aeg kokku</source>
        <translation>Назначить день</translation>
    </message>
    <message>
        <source>Tee ülevaatus</source>
        <translation>Провести промежуточную оценку</translation>
    </message>
    <message>
        <source>Koosta vestluse kokkuvõte</source>
        <translation>Записать итоги беседы</translation>
    </message>
    <message>
        <source>Lisa ümarlaud</source>
        <translation>Добавить круглый стол</translation>
    </message>
    <message>
        <source>Lisa teavitamine</source>
        <translation>Добавить информирование</translation>
    </message>
    <message>
        <source>Lisa nõusolek</source>
        <translation>Добавить согласие</translation>
    </message>
    <message>
        <source>Lisa taotlus</source>
        <translation>Добавить заявление</translation>
    </message>
    <message>
        <source>Anna üle</source>
        <translation>Передать</translation>
    </message>
    <message>
        <source>Vaata üleandmist</source>
        <translation>Посмотреть передачу</translation>
    </message>
    <message>
        <source>Tee lõpphindamine</source>
        <translation>Сделать итоговую оценку</translation>
    </message>
    <message>
        <source>Märgi toe tase</source>
        <translation>Отметить уровень поддержки</translation>
    </message>
    <message>
        <source>Saada teise arvutisse</source>
        <translation>Отправить на другой компьютер</translation>
    </message>
    <message>
        <source>Ava jätkujuhtum</source>
        <translation>Открыть случай-продолжение</translation>
    </message>
    <message>
        <source>alates {day}</source>
        <translation>с {day}</translation>
    </message>
    <message>
        <source>kuni {day}</source>
        <translation>до {day}</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Enne lõpetamist tee lõpphindamine.</source>
        <translation>Перед завершением сделайте итоговую оценку.</translation>
    </message>
    <message>
        <source>Juhtum on avatud.</source>
        <translation>Случай открыт.</translation>
    </message>
    <message>
        <source>Tee lõpphindamine</source>
        <translation>Сделать итоговую оценку</translation>
    </message>
    <message>
        <source>Tegevusplaan on kinnitatud.</source>
        <translation>План действий утверждён.</translation>
    </message>
    <message>
        <source>Kui plaani muudetakse, tuleb see uuesti kinnitada.</source>
        <translation>Если план изменится, его нужно утвердить снова.</translation>
    </message>
    <message>
        <source>Juhtumid</source>
        <translation>Случаи</translation>
    </message>
</context>
<context>
    <name>CaseState</name>
    <message>
        <source>Lõpetatud</source>
        <translation>Завершён</translation>
    </message>
    <message>
        <source>vastutab {name}</source>
        <translation>отвечает {name}</translation>
    </message>
    <message>
        <source>Juhtum on lõpetatud {day}.</source>
        <translation>Случай завершён {day}.</translation>
    </message>
    <message>
        <source>ei ole alanud</source>
        <translation>не начато</translation>
    </message>
    <message>
        <source>alates {day}</source>
        <translation>с {day}</translation>
    </message>
    <message>
        <source>enne üleandmist</source>
        <translation>до передачи</translation>
    </message>
    <message>
        <source>lõpetatud {day}</source>
        <translation>завершено {day}</translation>
    </message>
    <message>
        <source>Juhtumi eest vastutab {house}.</source>
        <translation>За случай отвечает {house}.</translation>
    </message>
    <message>
        <source>Vastutus läks üle {day}. Siin saad juhtumit lugeda.</source>
        <translation>Ответственность перешла {day}. Здесь случай можно читать.</translation>
    </message>
    <message>
        <source>Üleandmine on tagasi küsitud: {house}.</source>
        <translation>Передачу попросили вернуть: {house}.</translation>
    </message>
    <message>
        <source>Vastutab {name} kuni vastuse saabumiseni. Vastuvõtt jääks kehtima.</source>
        <translation>До прихода ответа отвечает {name}. Если случай примут, это останется в силе.</translation>
    </message>
    <message>
        <source>Juhtum on üleandmisel: {house}.</source>
        <translation>Случай передаётся: {house}.</translation>
    </message>
    <message>
        <source>Vastutab {name} kuni vastuse saabumiseni. Pakett on suletud {day}. Mis nüüd lisandub, läheb saajale täiendusena.</source>
        <translation>До прихода ответа отвечает {name}. Пакет запечатан {day}. Всё новое уйдёт получателю как дополнение.</translation>
    </message>
    <message>
        <source>II etappi on küsitud {day}. Otsustab {coordinator}.</source>
        <translation>II этап запрошен {day}. Решает {coordinator}.</translation>
    </message>
    <message>
        <source>Juhtum jäi I etappi {day}.</source>
        <translation>Случай оставлен на I этапе {day}.</translation>
    </message>
    <message>
        <source>Üleandmine on koostamisel: {house}.</source>
        <translation>Передача готовится: {house}.</translation>
    </message>
    <message>
        <source>Üleandmine on kinnitatud: {house}.</source>
        <translation>Передача подтверждена: {house}.</translation>
    </message>
    <message>
        <source>{house} tagastas juhtumi küsimustega.</source>
        <translation>Случай возвращён с вопросами: {house}.</translation>
    </message>
    <message>
        <source>{house} ei võtnud juhtumit vastu.</source>
        <translation>Случай не принят: {house}.</translation>
    </message>
</context>
<context>
    <name>CaseSteps</name>
    <message>
        <source>Teavita vanemat</source>
        <translation>Сообщить родителю</translation>
    </message>
    <message>
        <source>teavitamine on kirja panemata</source>
        <translation>информирование не записано</translation>
    </message>
    <message>
        <source>viimati {day}</source>
        <translation>последний раз {day}</translation>
    </message>
    <message>
        <source>Pea kokkulepitud kohtumine</source>
        <translation>Провести назначенную встречу</translation>
    </message>
    <message>
        <source>Oota vastuväiteid protokollile</source>
        <translation>Подождать возражений к протоколу</translation>
    </message>
    <message>
        <source>Vormista vestluse kokkuvõte</source>
        <translation>Оформить итоги беседы</translation>
    </message>
    <message>
        <source>Vormista protokoll</source>
        <translation>Оформить протокол</translation>
    </message>
    <message>
        <source>kohtumine oli {day}</source>
        <translation>встреча была {day}</translation>
    </message>
    <message>
        <source>Uuenda nõusolek</source>
        <translation>Обновить согласие</translation>
    </message>
    <message>
        <source>Saada Rajaleidja taotlus</source>
        <translation>Отправить заявление в Rajaleidja</translation>
    </message>
    <message>
        <source>Oota Rajaleidja vastust</source>
        <translation>Дождаться ответа Rajaleidja</translation>
    </message>
    <message>
        <source>Küsi soovituse rakendamiseks kirjalik nõusolek</source>
        <translation>Запросить письменное согласие на применение рекомендации</translation>
    </message>
    <message>
        <source>Hinda Rajaleidja soovituse mõju</source>
        <translation>Оценить результат рекомендации Rajaleidja</translation>
    </message>
    <message>
        <source>tähtaeg oli {day}</source>
        <translation>срок был {day}</translation>
    </message>
    <message>
        <source>tähtaeg {day}</source>
        <translation>срок {day}</translation>
    </message>
    <message>
        <source>Sulge pakett</source>
        <translation>Запечатать пакет</translation>
    </message>
    <message>
        <source>suletud {day}</source>
        <translation>запечатан {day}</translation>
    </message>
    <message>
        <source>Anna pakett saajale</source>
        <translation>Отдать пакет получателю</translation>
    </message>
    <message>
        <source>antud {day}</source>
        <translation>отдан {day}</translation>
    </message>
    <message>
        <source>Oota vastust</source>
        <translation>Дождаться ответа</translation>
    </message>
    <message>
        <source>Kui saaja jääbki vait, ava jätkujuhtum</source>
        <translation>Если получатель так и не ответит, откройте случай-продолжение</translation>
    </message>
    <message>
        <source>vastuseta {days}. päev</source>
        <translation>{days}-й день без ответа</translation>
    </message>
    <message>
        <source>Proovi abinõusid</source>
        <translation>Попробовать меры поддержки</translation>
    </message>
    <message>
        <source>Saada juhtum koordineerija arvutisse</source>
        <translation>Отправить случай на компьютер координатора</translation>
    </message>
    <message>
        <source>II etapp küsitud {day}</source>
        <translation>II этап запрошен {day}</translation>
    </message>
    <message>
        <source>Vasta, kas juhtum tuleb II etappi</source>
        <translation>Ответить, переходит ли случай на II этап</translation>
    </message>
    <message>
        <source>küsitud {day}</source>
        <translation>запрошено {day}</translation>
    </message>
    <message>
        <source>Sea eesmärgid</source>
        <translation>Поставить цели</translation>
    </message>
    <message>
        <source>Otsusta, mis saab toe tasemest</source>
        <translation>Решить, что будет с уровнем поддержки</translation>
    </message>
    <message>
        <source>Märgi toe tase</source>
        <translation>Отметить уровень поддержки</translation>
    </message>
    <message>
        <source>Tee lõpphindamine</source>
        <translation>Сделать итоговую оценку</translation>
    </message>
    <message>
        <source>Kinnita tegevusplaan</source>
        <translation>Утвердить план действий</translation>
    </message>
    <message>
        <source>kinnitatud {day}</source>
        <translation>утверждён {day}</translation>
    </message>
    <message>
        <source>kinnitab {head}</source>
        <translation>утверждает {head}</translation>
    </message>
    <message>
        <source>vanema arvamus on puudu</source>
        <translation>нет мнения родителя</translation>
    </message>
    <message>
        <source>lapse arvamus on puudu</source>
        <translation>нет мнения ребёнка</translation>
    </message>
    <message>
        <source>Kuula ära laps ja vanem</source>
        <translation>Выслушать ребёнка и родителя</translation>
    </message>
    <message>
        <source>vajalik enne III etappi</source>
        <translation>нужно до III этапа</translation>
    </message>
    <message>
        <source>Kirjelda abivajadust</source>
        <translation>Описать потребность в помощи</translation>
    </message>
    <message>
        <source>Lepi plaani hindamise aeg kokku</source>
        <translation>Назначить день оценки плана</translation>
    </message>
    <message>
        <source>Lepi ülevaatuse aeg kokku</source>
        <translation>Назначить следующую промежуточную оценку</translation>
    </message>
    <message>
        <source>Lepi vahehindamise aeg kokku</source>
        <translation>Назначить следующую промежуточную оценку</translation>
    </message>
    <message>
        <source>Hinda plaani</source>
        <translation>Оценить план</translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message>
        <source>Otsi lapse nime järgi</source>
        <translation>Поиск по имени ребёнка</translation>
    </message>
    <message>
        <source>Tühjenda otsing</source>
        <translation>Очистить поиск</translation>
    </message>
    <message>
        <source>Avatud</source>
        <translation>Открытые</translation>
    </message>
    <message>
        <source>Lõpetatud</source>
        <translation>Завершённые</translation>
    </message>
    <message>
        <source>Ülevaade</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>Vaata saabunud pakette</source>
        <translation>Посмотреть полученные пакеты</translation>
    </message>
    <message>
        <source>Vaata lapsi</source>
        <translation>Перейти к детям</translation>
    </message>
    <message>
        <source>Sellise nimega lapse juhtumit siin ei ole: „{words}”.</source>
        <translation>Случая ребёнка с таким именем здесь нет: «{words}».</translation>
    </message>
    <message>
        <source>ülevaatus</source>
        <translation>промежуточная оценка</translation>
    </message>
    <message numerus="yes">
        <source>ülevaatus %n päeva üle tähtaja</source>
        <translation>
            <numerusform>оценка просрочена на %n&#xa0;день</numerusform>
            <numerusform>оценка просрочена на %n&#xa0;дня</numerusform>
            <numerusform>оценка просрочена на %n&#xa0;дней</numerusform>
        </translation>
    </message>
    <message>
        <source>ülevaatus täna</source>
        <translation>промежуточная оценка сегодня</translation>
    </message>
    <message>
        <source>ülevaatus homme</source>
        <translation>промежуточная оценка завтра</translation>
    </message>
    <message numerus="yes">
        <source>ülevaatus %n päeva pärast</source>
        <translation>
            <numerusform>промежуточная оценка через %n&#xa0;день</numerusform>
            <numerusform>промежуточная оценка через %n&#xa0;дня</numerusform>
            <numerusform>промежуточная оценка через %n&#xa0;дней</numerusform>
        </translation>
    </message>
    <message>
        <source>vahehindamine</source>
        <translation>промежуточная оценка</translation>
    </message>
    <message numerus="yes">
        <source>vahehindamine %n päeva üle tähtaja</source>
        <translation>
            <numerusform>оценка просрочена на %n&#xa0;день</numerusform>
            <numerusform>оценка просрочена на %n&#xa0;дня</numerusform>
            <numerusform>оценка просрочена на %n&#xa0;дней</numerusform>
        </translation>
    </message>
    <message>
        <source>vahehindamine täna</source>
        <translation>промежуточная оценка сегодня</translation>
    </message>
    <message>
        <source>vahehindamine homme</source>
        <translation>промежуточная оценка завтра</translation>
    </message>
    <message numerus="yes">
        <source>vahehindamine %n päeva pärast</source>
        <translation>
            <numerusform>промежуточная оценка через %n&#xa0;день</numerusform>
            <numerusform>промежуточная оценка через %n&#xa0;дня</numerusform>
            <numerusform>промежуточная оценка через %n&#xa0;дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Avatud juhtumid</source>
        <translation>Открытые случаи</translation>
    </message>
    <message>
        <source>Otsi lapse või asutuse nime järgi</source>
        <translation>Поиск по имени ребёнка или учреждению</translation>
    </message>
    <message>
        <source>Ühtegi juhtumit ei ole lõpetatud.</source>
        <translation>Завершённых случаев нет.</translation>
    </message>
    <message>
        <source>Juhtum tekib siia, kui võtad saabunud paketi vastu.</source>
        <translation>Случай появится здесь, когда вы примете полученный пакет.</translation>
    </message>
    <message>
        <source>Avatud juhtumeid ei ole. Juhtumi avad lapse lehelt.</source>
        <translation>Открытых случаев нет. Случай открывают на странице ребёнка.</translation>
    </message>
    <message>
        <source>Sellise lapse ega asutuse juhtumit siin ei ole: „{words}”.</source>
        <translation>Случая такого ребёнка или учреждения здесь нет: «{words}».</translation>
    </message>
    <message>
        <source>Aeg leppimata</source>
        <translation>День не назначен</translation>
    </message>
    <message>
        <source>II etapp küsitud</source>
        <translation>II этап запрошен</translation>
    </message>
    <message>
        <source>Üleandmine: {state}</source>
        <translation>Передача: {state}</translation>
    </message>
    <message>
        <source>üle antud {day}</source>
        <translation>передан {day}</translation>
    </message>
    <message>
        <source>vastutab {name}</source>
        <translation>отвечает {name}</translation>
    </message>
    <message>
        <source>Juhtumid</source>
        <translation>Случаи</translation>
    </message>
    <message>
        <source>Millised juhtumid</source>
        <translation>Какие случаи</translation>
    </message>
</context>
<context>
    <name>ChildFormPage</name>
    <message>
        <source>Tagasi</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Klass</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>Rühm või klass</source>
        <translation>Группа или класс</translation>
    </message>
    <message>
        <source>Kirjuta, mida tead. Puuduva saad lisada hiljem.</source>
        <translation>Напишите, что знаете. Остальное можно добавить позже.</translation>
    </message>
    <message>
        <source>Kui kodusid on kaks, lisa mõlemad.</source>
        <translation>Если ребёнок живёт на два дома, добавьте оба.</translation>
    </message>
    <message>
        <source>Abi korraldab vald või linn, kus laps on registris.</source>
        <translation>Помощь организует волость или город, где ребёнок зарегистрирован.</translation>
    </message>
    <message>
        <source>Seda näevad</source>
        <translation>Кто это видит</translation>
    </message>
    <message>
        <source>Ei ole määratud</source>
        <translation>Не указано</translation>
    </message>
    <message>
        <source>Muuda andmeid: {child}</source>
        <translation>Изменить данные: {child}</translation>
    </message>
    <message>
        <source>Lapse andmeid on pärast sinu mustandit muudetud.</source>
        <translation>Данные ребёнка изменены после вашего черновика.</translation>
    </message>
    <message>
        <source>Sinu tekst on alles. Kui see peab kehtima, salvesta see.</source>
        <translation>Ваш текст на месте. Чтобы он вступил в силу, сохраните его.</translation>
    </message>
    <message>
        <source>Viska mustand ära</source>
        <translation>Удалить черновик</translation>
    </message>
    <message>
        <source>Kirjuta eesnimi</source>
        <translation>Напишите имя</translation>
    </message>
    <message>
        <source>Kirjuta perekonnanimi</source>
        <translation>Напишите фамилию</translation>
    </message>
    <message>
        <source>Kirjuta sünniaeg või isikukood</source>
        <translation>Напишите дату рождения или личный код</translation>
    </message>
    <message>
        <source>Vali rühm</source>
        <translation>Выберите группу</translation>
    </message>
    <message>
        <source>See laps on võib-olla juba olemas: {children}.</source>
        <translation>Возможно, этот ребёнок уже есть: {children}.</translation>
    </message>
    <message>
        <source>Sünniaeg on sama. Kui see on teine laps, salvesta uuesti.</source>
        <translation>Дата рождения та же. Если это другой ребёнок, сохраните ещё раз.</translation>
    </message>
    <message>
        <source>Vaata: {child}</source>
        <translation>Посмотреть: {child}</translation>
    </message>
    <message>
        <source>Uus laps</source>
        <translation>Новый ребёнок</translation>
    </message>
    <message>
        <source>Laps</source>
        <translation>Ребёнок</translation>
    </message>
    <message>
        <source>Eesnimi</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Perekonnanimi</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Isikukood</source>
        <translation>Личный код</translation>
    </message>
    <message>
        <source>Kui koodi ei tea, piisab sünniajast</source>
        <translation>Если код неизвестен, достаточно даты рождения</translation>
    </message>
    <message>
        <source>Sünniaeg</source>
        <translation>Дата рождения</translation>
    </message>
    <message>
        <source>Rühm</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>Koht</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Kodune keel</source>
        <translation>Домашний язык</translation>
    </message>
    <message>
        <source>Elukoht rahvastikuregistris</source>
        <translation>Место жительства по регистру народонаселения</translation>
    </message>
    <message>
        <source>See vald või linn korraldab lapsele abi</source>
        <translation>Эта волость или город организует помощь ребёнку</translation>
    </message>
    <message>
        <source>Õed ja vennad</source>
        <translation>Братья и сёстры</translation>
    </message>
    <message>
        <source>Nimi, vanus ja kus käib</source>
        <translation>Имя, возраст и куда ходит</translation>
    </message>
    <message>
        <source>Lahkus</source>
        <translation>Дата ухода</translation>
    </message>
    <message>
        <source>Jäta tühjaks, kuni laps käib siin</source>
        <translation>Оставьте пустым, пока ребёнок ходит сюда</translation>
    </message>
    <message>
        <source>Kodud</source>
        <translation>Где живёт</translation>
    </message>
    <message>
        <source>Kui laps elab kahes kodus, lisa mõlemad. Kodud võivad olla eri valdades.</source>
        <translation>Если ребёнок живёт на два дома, добавьте оба. Они могут быть в разных волостях.</translation>
    </message>
    <message>
        <source>Last kasvatavad isikud</source>
        <translation>Лица, воспитывающие ребёнка</translation>
    </message>
    <message>
        <source>Lapse andmed</source>
        <translation>Данные ребёнка</translation>
    </message>
    <message>
        <source>Salvesta laps</source>
        <translation>Сохранить данные</translation>
    </message>
    <message>
        <source>Loobu</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>ChildPage</name>
    <message>
        <source>Tagasi</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Vaata juhtumit</source>
        <translation>Посмотреть случай</translation>
    </message>
    <message>
        <source>Ava juhtum</source>
        <translation>Открыть случай</translation>
    </message>
    <message>
        <source>Lisa tähelepanek</source>
        <translation>Добавить наблюдение</translation>
    </message>
    <message>
        <source>Kui laps on hädaohus</source>
        <translation>Если ребёнок в опасности</translation>
    </message>
    <message>
        <source>Tähelepanekud</source>
        <translation>Наблюдения</translation>
    </message>
    <message>
        <source>Otsi tähelepanekutest</source>
        <translation>Поиск в наблюдениях</translation>
    </message>
    <message>
        <source>Siia kogunevad tähelepanekud. Kirjuta, mida märkasid.</source>
        <translation>Здесь собираются наблюдения. Напишите, что вы заметили.</translation>
    </message>
    <message>
        <source>Tühjenda otsing</source>
        <translation>Очистить поиск</translation>
    </message>
    <message>
        <source>Juhtumid</source>
        <translation>Случаи</translation>
    </message>
    <message>
        <source>Kronoloogia PDF-ina</source>
        <translation>Хронология в PDF</translation>
    </message>
    <message>
        <source>Lapse kronoloogia PDF-ina</source>
        <translation>Хронология ребёнка в PDF</translation>
    </message>
    <message>
        <source>Andmed</source>
        <translation>Данные</translation>
    </message>
    <message>
        <source>Muuda</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Muuda lapse andmeid</source>
        <translation>Изменить данные ребёнка</translation>
    </message>
    <message>
        <source>Koosta teade</source>
        <translation>Составить сообщение</translation>
    </message>
    <message>
        <source>Lapse toimik</source>
        <translation>Личное дело ребёнка</translation>
    </message>
    <message>
        <source>Selle lapse toimikut sa ei näe.</source>
        <translation>Личное дело этого ребёнка вам не видно.</translation>
    </message>
    <message>
        <source>Tähelepaneku saad temast ikka kirjutada.</source>
        <translation>Наблюдение о нём вы всё же можете написать.</translation>
    </message>
    <message>
        <source>Koosta teade lastekaitsele</source>
        <translation>Составить сообщение службе защиты детей</translation>
    </message>
    <message>
        <source>lahkus {day}</source>
        <translation>не посещает с {day}</translation>
    </message>
    <message>
        <source>Ühestki tähelepanekust ei leitud: „{words}”.</source>
        <translation>Ни в одном наблюдении не найдено: «{words}».</translation>
    </message>
    <message>
        <source>Hädaoht</source>
        <translation>Опасность</translation>
    </message>
    <message>
        <source>Lõpetatud</source>
        <translation>Завершён</translation>
    </message>
    <message>
        <source>Avatud {day}</source>
        <translation>Открыт {day}</translation>
    </message>
    <message>
        <source>Sünniaeg</source>
        <translation>Дата рождения</translation>
    </message>
    <message>
        <source>Isikukood</source>
        <translation>Личный код</translation>
    </message>
    <message>
        <source>Kodune keel</source>
        <translation>Домашний язык</translation>
    </message>
    <message>
        <source>Elukoht registris</source>
        <translation>Место жительства по регистру</translation>
    </message>
    <message>
        <source>Õed ja vennad</source>
        <translation>Братья и сёстры</translation>
    </message>
    <message>
        <source>kronoloogia.pdf</source>
        <translation>хронология.pdf</translation>
    </message>
    <message>
        <source>Lapse kronoloogia</source>
        <translation>Хронология ребёнка</translation>
    </message>
</context>
<context>
    <name>ChildrenPage</name>
    <message>
        <source>Lisa laps</source>
        <translation>Добавить ребёнка</translation>
    </message>
    <message>
        <source>Lisa nimekirjast</source>
        <translation>Добавить из списка</translation>
    </message>
    <message>
        <source>Otsi nime järgi</source>
        <translation>Поиск по имени</translation>
    </message>
    <message>
        <source>Tühjenda otsing</source>
        <translation>Очистить поиск</translation>
    </message>
    <message>
        <source>Klass</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>Kõik</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Sellise nimega last siin ei ole: „{words}”.</source>
        <translation>Ребёнка с таким именем здесь нет: «{words}».</translation>
    </message>
    <message>
        <source>Kõik lapsed</source>
        <translation>Все дети</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>Дети</translation>
    </message>
    <message>
        <source>lahkus {day}</source>
        <translation>не посещает с {day}</translation>
    </message>
    <message>
        <source>Lapse andmed tulevad siia koos vastu võetud juhtumiga.</source>
        <translation>Данные ребёнка появятся здесь вместе с принятым случаем.</translation>
    </message>
    <message>
        <source>Siia tulevad lapsed, kelle juhtumis sa osaled.</source>
        <translation>Здесь появятся дети, в чьём случае вы участвуете.</translation>
    </message>
    <message>
        <source>Sa ei ole veel üheski rühmas. Küsi juhilt, et ta sind lisaks.</source>
        <translation>Вы ещё ни в одной группе. Попросите директора вас добавить.</translation>
    </message>
    <message>
        <source>Siin on lapsed, keda sa toetad. Lisa esimene laps.</source>
        <translation>Здесь дети, которых вы поддерживаете. Добавьте первого ребёнка.</translation>
    </message>
    <message>
        <source>Rühm</source>
        <translation>Группа</translation>
    </message>
</context>
<context>
    <name>ChoiceBox</name>
    <message>
        <source>Vali</source>
        <translation>Выберите</translation>
    </message>
</context>
<context>
    <name>CloseObservationForm</name>
    <message>
        <source>Mida tehti</source>
        <translation>Что сделано</translation>
    </message>
    <message>
        <source>Üks-kaks lauset. Autor näeb seda oma tähelepaneku juures.</source>
        <translation>Одно-два предложения. Автор увидит это у своего наблюдения.</translation>
    </message>
    <message>
        <source>Lõpeta tähelepanek</source>
        <translation>Завершить наблюдение</translation>
    </message>
    <message>
        <source>Loobu</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Sulge pakett</source>
        <translation>Запечатать пакет</translation>
    </message>
    <message>
        <source>Kinnita üleandmine</source>
        <translation>Подтвердить передачу</translation>
    </message>
    <message>
        <source>Saada kinnitamiseks</source>
        <translation>Отправить на подтверждение</translation>
    </message>
    <message>
        <source>See üleandmine ootab sinu kinnitust.</source>
        <translation>Эта передача ждёт вашего подтверждения.</translation>
    </message>
    <message>
        <source>Vaata sisu üle. Kui midagi on valesti, vali Muuda.</source>
        <translation>Просмотрите содержание. Если что-то не так, выберите «Изменить».</translation>
    </message>
    <message>
        <source>Üleandmine ootab juhi kinnitust.</source>
        <translation>Передача ждёт подтверждения директора.</translation>
    </message>
    <message>
        <source>{head} näeb seda lehel Täna. Pärast kinnitust saad paketi sulgeda.</source>
        <translation>{head} видит это на странице «Сегодня». После подтверждения пакет можно запечатать.</translation>
    </message>
    <message>
        <source>Kinnitan üleandmist</source>
        <translation>Передача подтверждается</translation>
    </message>
    <message>
        <source>Üleandmine on kinnitatud.</source>
        <translation>Передача подтверждена.</translation>
    </message>
    <message>
        <source>Nüüd saad paketi sulgeda. Kui midagi muudad, on vaja uut kinnitust.</source>
        <translation>Теперь можно запечатать пакет. Если что-то измените, понадобится новое подтверждение.</translation>
    </message>
    <message>
        <source>Kas sulged paketi?</source>
        <translation>Запечатать пакет?</translation>
    </message>
    <message>
        <source>Pärast ei saa selle sisu muuta, saad teha uue.</source>
        <translation>Потом содержание изменить нельзя, можно сделать новый.</translation>
    </message>
    <message>
        <source>Vaata veel üle</source>
        <translation>Просмотреть ещё раз</translation>
    </message>
    <message>
        <source>Kuhu fail kirjutada?</source>
        <translation>Куда сохранить файл?</translation>
    </message>
    <message>
        <source>Sulgen paketti</source>
        <translation>Пакет запечатывается</translation>
    </message>
    <message>
        <source>Saaja kontrollkood on võrdlemata. Pakett jääb sulgemata.</source>
        <translation>Контрольный код получателя не сверен. Пакет остаётся незапечатанным.</translation>
    </message>
    <message>
        <source>Helista saajale ja võrdle kuut rühma. Üleandmine on mustandina alles.</source>
        <translation>Позвоните получателю и сверьте шесть групп. Передача сохранена как черновик.</translation>
    </message>
    <message>
        <source>Võrdle koodi</source>
        <translation>Сверить код</translation>
    </message>
</context>
<context>
    <name>ClosingCard</name>
    <message>
        <source>Mis edasi sai</source>
        <translation>Что было дальше</translation>
    </message>
    <message>
        <source>Ava uuesti</source>
        <translation>Открыть снова</translation>
    </message>
    <message>
        <source>Lõpeta tähelepanek</source>
        <translation>Завершить наблюдение</translation>
    </message>
    <message>
        <source>Seda ei ole veel keegi teine lugenud.</source>
        <translation>Этого ещё никто другой не читал.</translation>
    </message>
    <message>
        <source>Lõpetamata</source>
        <translation>Не завершено</translation>
    </message>
    <message>
        <source>Tähelepanek on lõpetatud.</source>
        <translation>Наблюдение завершено.</translation>
    </message>
    <message>
        <source>Loetud {moment}: {name}</source>
        <translation>Прочитано {moment}: {name}</translation>
    </message>
    <message>
        <source>Lõpetatud {moment}: {name}</source>
        <translation>Завершено {moment}: {name}</translation>
    </message>
</context>
<context>
    <name>Coach</name>
    <message>
        <source>Kirjuta tugevus</source>
        <translation>Напишите сильную сторону</translation>
    </message>
    <message>
        <source>„{words}” ei ütle hiljem, kes see on. Kirjuta nimi välja või „teine laps”.</source>
        <translation>По слову «{words}» потом не понять, кто это. Напишите имя полностью или «другой ребёнок».</translation>
    </message>
    <message>
        <source>„{words}” on diagnoos. Kirjuta, mida nägid, või kes diagnoosi pani.</source>
        <translation>«{words}»&#xa0;— это диагноз. Напишите, что вы видели или кто поставил диагноз.</translation>
    </message>
    <message>
        <source>„{words}” on hinnang. Kirjuta, mida nägid või kuulsid.</source>
        <translation>«{words}»&#xa0;— это оценка. Напишите, что вы видели или слышали.</translation>
    </message>
    <message>
        <source>Viimases kolmes tähelepanekus ei ole tugevusi. Mis läks seekord hästi?</source>
        <translation>В последних трёх наблюдениях нет сильных сторон. Что удалось в этот раз?</translation>
    </message>
    <message>
        <source>„{words}” on pikk lause. Tee kaks lauset, kummaski kuni {most} sõna.</source>
        <translation>«{words}»&#xa0;— длинное предложение. Сделайте из него два, до {most} слов в каждом.</translation>
    </message>
    <message>
        <source>„{words}” on pikk sõna. Kas saab lihtsamalt?</source>
        <translation>«{words}»&#xa0;— длинное слово. Можно проще?</translation>
    </message>
    <message>
        <source>„{words}” on lühend. Kirjuta see sõnadega.</source>
        <translation>«{words}»&#xa0;— сокращение. Напишите словами.</translation>
    </message>
    <message>
        <source>„{words}” on eriala sõna. Kuidas ütleksid seda kodus?</source>
        <translation>«{words}»&#xa0;— слово специалистов. Как бы вы сказали это дома?</translation>
    </message>
</context>
<context>
    <name>CoachLine</name>
    <message>
        <source>Peida märkus</source>
        <translation>Скрыть замечание</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>ei ole kirjas</source>
        <translation>не записано</translation>
    </message>
    <message>
        <source>Erineb</source>
        <translation>Отличается</translation>
    </message>
    <message>
        <source>Lisatud siin asutuses</source>
        <translation>Добавлено в этом учреждении</translation>
    </message>
    <message>
        <source>Tuli siit: {houses}</source>
        <translation>Поступило из: {houses}</translation>
    </message>
    <message>
        <source>Nimi</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Sünniaeg</source>
        <translation>Дата рождения</translation>
    </message>
    <message>
        <source>Isikukood</source>
        <translation>Личный код</translation>
    </message>
    <message>
        <source>Kodune keel</source>
        <translation>Домашний язык</translation>
    </message>
    <message>
        <source>Elukoht registris</source>
        <translation>Место жительства по регистру</translation>
    </message>
    <message>
        <source>Kodud</source>
        <translation>Где живёт</translation>
    </message>
    <message>
        <source>Last kasvatavad isikud</source>
        <translation>Лица, воспитывающие ребёнка</translation>
    </message>
    <message>
        <source>Õed ja vennad</source>
        <translation>Братья и сёстры</translation>
    </message>
</context>
<context>
    <name>ComputerPart</name>
    <message>
        <source>Nagu arvutil</source>
        <translation>Как на компьютере</translation>
    </message>
    <message>
        <source>Hele</source>
        <translation>Светлый</translation>
    </message>
    <message>
        <source>Tume</source>
        <translation>Тёмный</translation>
    </message>
    <message>
        <source>Tavaline</source>
        <translation>Обычный</translation>
    </message>
    <message>
        <source>Suurem</source>
        <translation>Крупнее</translation>
    </message>
    <message>
        <source>Kõige suurem</source>
        <translation>Самый крупный</translation>
    </message>
    <message numerus="yes">
        <source>%n min pärast</source>
        <translation>
            <numerusform>Через %n&#xa0;мин</numerusform>
            <numerusform>Через %n&#xa0;мин</numerusform>
            <numerusform>Через %n&#xa0;мин</numerusform>
        </translation>
    </message>
    <message>
        <source>Ainult see arvuti</source>
        <translation>Только этот компьютер</translation>
    </message>
    <message>
        <source>Muudatus kehtib kohe.</source>
        <translation>Изменение действует сразу.</translation>
    </message>
    <message>
        <source>Keel</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Välimus</source>
        <translation>Внешний вид</translation>
    </message>
    <message>
        <source>Teksti suurus</source>
        <translation>Размер текста</translation>
    </message>
    <message>
        <source>Lukustub, kui arvutit ei kasutata</source>
        <translation>Блокируется, если компьютером не пользуются</translation>
    </message>
    <message>
        <source>Teave programmist</source>
        <translation>О программе</translation>
    </message>
</context>
<context>
    <name>ConcernSection</name>
    <message>
        <source>Mure</source>
        <translation>Что беспокоит</translation>
    </message>
    <message>
        <source>{name} avas juhtumi {day}</source>
        <translation>{name}: случай открыт {day}</translation>
    </message>
</context>
<context>
    <name>ConsentForm</name>
    <message>
        <source>Milleks</source>
        <translation>Для чего</translation>
    </message>
    <message>
        <source>Vajalik siis, kui andmed lähevad välja ja seadus seda ei nõua.</source>
        <translation>Нужно, когда данные уходят вовне и закон этого не требует.</translation>
    </message>
    <message>
        <source>Täpsemalt või millise piiranguga</source>
        <translation>Уточнение или ограничение</translation>
    </message>
    <message>
        <source>Näiteks ainult logopeedi kokkuvõte</source>
        <translation>Например, только заключение логопеда</translation>
    </message>
    <message>
        <source>Kes andis</source>
        <translation>Кем дано</translation>
    </message>
    <message>
        <source>Ees- ja perekonnanimi, seos lapsega</source>
        <translation>Имя и фамилия, и кем приходится ребёнку</translation>
    </message>
    <message>
        <source>Kuidas</source>
        <translation>Как</translation>
    </message>
    <message>
        <source>Rajaleidja soovituse jaoks on vaja nõusolekut, mida saab hiljem näidata.</source>
        <translation>Для рекомендации Rajaleidja нужно согласие, которое можно показать позже.</translation>
    </message>
    <message>
        <source>Millal anti</source>
        <translation>Когда дано</translation>
    </message>
    <message>
        <source>Kehtib kuni</source>
        <translation>Действует до</translation>
    </message>
    <message>
        <source>Tagasi võetud</source>
        <translation>Отозвано</translation>
    </message>
    <message>
        <source>Kuidas tagasi võeti</source>
        <translation>Как отозвано</translation>
    </message>
    <message>
        <source>Salvesta</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Loobu</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>Consents</name>
    <message>
        <source>Siia tulevad pere nõusolekud ja nende tähtajad.</source>
        <translation>Здесь появятся согласия семьи и их сроки.</translation>
    </message>
    <message>
        <source>tagasi võetud {day}</source>
        <translation>отозвано {day}</translation>
    </message>
    <message>
        <source>kehtib tähtajata</source>
        <translation>действует бессрочно</translation>
    </message>
    <message>
        <source>kehtib kuni {day}</source>
        <translation>действует до {day}</translation>
    </message>
    <message>
        <source>lõppes {day}</source>
        <translation>срок истёк {day}</translation>
    </message>
</context>
<context>
    <name>ConsentsSection</name>
    <message>
        <source>Nõusolekud</source>
        <translation>Согласия</translation>
    </message>
</context>
<context>
    <name>ContactFilter</name>
    <message>
        <source>Otsi nime, asutuse või teema järgi</source>
        <translation>Поиск по имени, учреждению или теме</translation>
    </message>
    <message>
        <source>Roll</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Kõik rollid</source>
        <translation>Все роли</translation>
    </message>
    <message>
        <source>Teema</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Kõik teemad</source>
        <translation>Все темы</translation>
    </message>
    <message>
        <source>Lapse vanus</source>
        <translation>Возраст ребёнка</translation>
    </message>
    <message>
        <source>Iga vanus</source>
        <translation>Любой</translation>
    </message>
</context>
<context>
    <name>ContactPage</name>
    <message>
        <source>{name} on selle võtme oma kataloogis kinnitanud.</source>
        <translation>{name} подтверждает этот ключ в своём каталоге.</translation>
    </message>
    <message>
        <source>Kinnitatud kataloogi järgi</source>
        <translation>Подтверждено по каталогу</translation>
    </message>
    <message>
        <source>Kontrollkood on võrreldud</source>
        <translation>Контрольный код сверен</translation>
    </message>
    <message>
        <source>Kinnita kontakt</source>
        <translation>Подтвердить контакт</translation>
    </message>
    <message>
        <source>Helista: {name}</source>
        <translation>Позвоните: {name}</translation>
    </message>
    <message>
        <source>Asutus</source>
        <translation>Учреждение</translation>
    </message>
    <message>
        <source>Registrikood</source>
        <translation>Регистровый код</translation>
    </message>
    <message>
        <source>Kontaktisik</source>
        <translation>Контактное лицо</translation>
    </message>
    <message>
        <source>Telefon</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>E‑post</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Teemad</source>
        <translation>Темы</translation>
    </message>
    <message>
        <source>Viimane kaart</source>
        <translation>Последняя карточка</translation>
    </message>
    <message>
        <source>Kontakt on kinnitamata: täienda märgitud kohti</source>
        <translation>Контакт не подтверждён: дополните отмеченные поля</translation>
    </message>
    <message>
        <source>{name} võrdles koodi, sina mitte. See jääb kontakti juurde kirja.</source>
        <translation>Код сверен не вами: {name}. Это останется записано у контакта.</translation>
    </message>
    <message>
        <source>Kas usaldad kataloogi?</source>
        <translation>Доверять каталогу?</translation>
    </message>
    <message>
        <source>Usalda kataloogi</source>
        <translation>Доверять каталогу</translation>
    </message>
    <message>
        <source>Võrdlen ise</source>
        <translation>Сверить самостоятельно</translation>
    </message>
    <message>
        <source>Märgi, et kõik kuus rühma on samad</source>
        <translation>Отметьте, что все шесть групп одинаковы</translation>
    </message>
    <message>
        <source>Vali, kuidas sa koodi võrdlesid</source>
        <translation>Выберите, как вы сверили код</translation>
    </message>
    <message>
        <source>Kontakt on kinnitatud.</source>
        <translation>Контакт подтверждён.</translation>
    </message>
    <message>
        <source>Nüüd saad talle pakette sulgeda ja tema pakette avada.</source>
        <translation>Теперь можно запечатывать пакеты для него и открывать его пакеты.</translation>
    </message>
    <message>
        <source>Mine tagasi, kust tulid</source>
        <translation>Вернуться назад</translation>
    </message>
    <message>
        <source>Uus võti jäi kõrvale. Senine võti kehtib.</source>
        <translation>Новый ключ отложен. Действует прежний ключ.</translation>
    </message>
    <message>
        <source>Helista asutusse numbril, mis on selle kodulehel.</source>
        <translation>Позвоните в учреждение по номеру с его сайта.</translation>
    </message>
    <message>
        <source>Kood ei klapi. Pakett jääb sulgemata.</source>
        <translation>Код не совпадает. Пакет остаётся незапечатанным.</translation>
    </message>
    <message>
        <source>Kontaktid</source>
        <translation>Контакты</translation>
    </message>
    <message>
        <source>Palu tal lugeda ette oma kontrollkood. Võrdle iga rühma.</source>
        <translation>Попросите прочитать вслух контрольный код. Сверьте каждую группу.</translation>
    </message>
    <message>
        <source>Number võta asutuse kodulehelt, mitte kaardilt ega e‑kirjast.</source>
        <translation>Номер возьмите на сайте учреждения, а не с карточки и не из письма.</translation>
    </message>
    <message>
        <source>Kõik kuus rühma on samad</source>
        <translation>Все шесть групп одинаковы</translation>
    </message>
    <message>
        <source>Kuidas sa koodi võrdlesid?</source>
        <translation>Как вы сверили код?</translation>
    </message>
    <message>
        <source>Kinnita kataloogi järgi</source>
        <translation>Подтвердить по каталогу</translation>
    </message>
    <message>
        <source>Kood ei klapi</source>
        <translation>Код не совпадает</translation>
    </message>
    <message>
        <source>Ära anna sellele saajale midagi üle</source>
        <translation>Ничего не передавайте этому получателю</translation>
    </message>
    <message>
        <source>Kaart võib olla võõra tehtud. Pakett jääb sulgemata.</source>
        <translation>Карточку мог сделать посторонний. Пакет остаётся незапечатанным.</translation>
    </message>
    <message>
        <source>Helista asutusse numbril, mis on selle kodulehel. Palu uus kontaktkaart.</source>
        <translation>Позвоните в учреждение по номеру с его сайта. Попросите новую карточку контакта.</translation>
    </message>
    <message>
        <source>Räägi sellest ka oma asutuse juhile.</source>
        <translation>Скажите об этом и директору своего учреждения.</translation>
    </message>
    <message>
        <source>Võrdle koodi uuesti</source>
        <translation>Сверить код снова</translation>
    </message>
    <message>
        <source>Kui asutus saab uue võtme, mida vana ei kinnita, võrdled koodi uuesti.</source>
        <translation>Если у учреждения появится новый ключ, который старый не подтверждает, код нужно сверить снова.</translation>
    </message>
    <message>
        <source>Kontaktkaart</source>
        <translation>Карточка контакта</translation>
    </message>
    <message>
        <source>Kataloogis</source>
        <translation>В каталоге</translation>
    </message>
</context>
<context>
    <name>Contacts</name>
    <message>
        <source>Uus kaart ütleb, et see on nüüd sinu asutuse teine arvuti või valla juhtumikorraldus. Küsi, kas see on õige. Enne võrdlemist ei lähe ega tule ühtegi paketti.</source>
        <translation>В новой карточке сказано, что это теперь другой компьютер вашего учреждения или координация случаев волости. Спросите, так ли это. До сверки ни один пакет не уходит и не приходит.</translation>
    </message>
    <message>
        <source>Asutusel on uus võti, mida vana võti ei kinnita. Enne võrdlemist ei lähe ega tule ühtegi paketti.</source>
        <translation>У учреждения новый ключ, который старый не подтверждает. До сверки пакеты не уходят и не приходят.</translation>
    </message>
    <message>
        <source>Uued andmed: võrdle kontrollkoodi</source>
        <translation>Новые данные: сверьте контрольный код</translation>
    </message>
    <message>
        <source>Uus võti: võrdle kontrollkoodi</source>
        <translation>Новый ключ: сверьте контрольный код</translation>
    </message>
    <message>
        <source>Kinnitatud kataloogi järgi</source>
        <translation>Подтверждено по каталогу</translation>
    </message>
    <message>
        <source>Kontrollkood võrreldud</source>
        <translation>Контрольный код сверен</translation>
    </message>
    <message>
        <source>Kontrollkood võrdlemata</source>
        <translation>Контрольный код не сверен</translation>
    </message>
    <message>
        <source>Kontrollkood ei klapi</source>
        <translation>Контрольный код не совпадает</translation>
    </message>
    <message>
        <source>Saaja kaart on muutunud. Võrdle kontrollkoodi enne sulgemist.</source>
        <translation>Карточка получателя изменилась. Сверьте контрольный код до запечатывания.</translation>
    </message>
    <message>
        <source>Saajal on uus võti. Võrdle kontrollkoodi enne sulgemist.</source>
        <translation>У получателя новый ключ. Сверьте контрольный код, прежде чем запечатать пакет.</translation>
    </message>
    <message>
        <source>Kinnitatud valla kataloogi järgi, häälega võrdlemata.</source>
        <translation>Подтверждено по каталогу волости, голосом не сверено.</translation>
    </message>
    <message>
        <source>Kontrollkood on võrreldud.</source>
        <translation>Контрольный код сверен.</translation>
    </message>
    <message>
        <source>Kontrollkood on võrdlemata. Võrdle see enne paketi sulgemist.</source>
        <translation>Контрольный код не сверен. Сверьте его, прежде чем запечатать пакет.</translation>
    </message>
    <message>
        <source>Kontrollkood ei klapi. Siia ei saa midagi üle anda.</source>
        <translation>Контрольный код не совпадает. Сюда ничего нельзя передать.</translation>
    </message>
    <message>
        <source>Võrreldud</source>
        <translation>Сверен</translation>
    </message>
    <message>
        <source>Võrdlemata. Võrdle enne paketi sulgemist.</source>
        <translation>Не сверен. Сверьте его, прежде чем запечатать пакет.</translation>
    </message>
    <message>
        <source>Ei klapi. Siia ei saa midagi üle anda.</source>
        <translation>Не совпадает. Сюда ничего нельзя передать.</translation>
    </message>
    <message>
        <source>{name} võrdles {how} {time}</source>
        <translation>{name}: сверено {how} {time}</translation>
    </message>
    <message>
        <source>{name} kinnitas {how} {time}</source>
        <translation>{name}: подтверждено {how} {time}</translation>
    </message>
    <message>
        <source>Asutus uuendas võtit ja vana võti kinnitas uue. Vana kehtib kuni {day}.</source>
        <translation>Учреждение обновило ключ, и старый ключ подтвердил новый. Старый действует до {day}.</translation>
    </message>
</context>
<context>
    <name>ContactsPage</name>
    <message>
        <source>Kontaktkaart või kataloog (*.hopcard *.hopdirectory)</source>
        <translation>Карточка контакта или каталог (*.hopcard *.hopdirectory)</translation>
    </message>
    <message>
        <source>Lohista kontaktkaart siia lehele või vali see ise.</source>
        <translation>Перетащите карточку контакта на эту страницу или выберите её.</translation>
    </message>
    <message>
        <source>Loe kontaktkaart sisse</source>
        <translation>Загрузить карточку контакта</translation>
    </message>
    <message>
        <source>Asutused ja võrgustik</source>
        <translation>Учреждения и сеть</translation>
    </message>
    <message>
        <source>Sellist kontakti siin ei ole.</source>
        <translation>Такого контакта здесь нет.</translation>
    </message>
    <message>
        <source>Tühjenda otsing</source>
        <translation>Очистить поиск</translation>
    </message>
    <message>
        <source>Kataloogid</source>
        <translation>Каталоги</translation>
    </message>
    <message>
        <source>Koosta kataloog</source>
        <translation>Составить каталог</translation>
    </message>
    <message>
        <source>Kontakte ei ole veel</source>
        <translation>Контактов ещё нет</translation>
    </message>
    <message>
        <source>Ainult kataloogis</source>
        <translation>Только в каталоге</translation>
    </message>
    <message>
        <source>{name}: paketti talle sulgeda ei saa, kontaktkaarti ei ole.</source>
        <translation>{name}: запечатать пакет нельзя, нет карточки контакта.</translation>
    </message>
    <message>
        <source>Vali kontaktkaart või kataloog</source>
        <translation>Выберите карточку контакта или каталог</translation>
    </message>
    <message>
        <source>Võrdle kontrollkoodi</source>
        <translation>Сверить контрольный код</translation>
    </message>
    <message>
        <source>Kuhu kontaktkaart kirjutada?</source>
        <translation>Куда сохранить карточку контакта?</translation>
    </message>
    <message>
        <source>Kontaktkaart on kirjutatud: {path}</source>
        <translation>Карточка контакта сохранена: {path}</translation>
    </message>
    <message>
        <source>Saada see fail saajale. Ta helistab sulle ja palub kontrollkoodi.</source>
        <translation>Отправьте этот файл получателю. Он позвонит вам и спросит контрольный код.</translation>
    </message>
    <message>
        <source>Kontaktkaarti ei saanud sinna kirjutada</source>
        <translation>Не удалось сохранить туда карточку контакта</translation>
    </message>
    <message>
        <source>Midagi ei läinud kaduma.</source>
        <translation>Ничего не потеряно.</translation>
    </message>
    <message>
        <source>Vali koht uuesti</source>
        <translation>Выберите место снова</translation>
    </message>
    <message>
        <source>Kontaktid</source>
        <translation>Контакты</translation>
    </message>
    <message>
        <source>Asutused, kellega vahetad suletud pakette.</source>
        <translation>Учреждения, с которыми вы обмениваетесь запечатанными пакетами.</translation>
    </message>
    <message>
        <source>Minu kontaktkaart</source>
        <translation>Моя карточка контакта</translation>
    </message>
    <message>
        <source>Anna see fail neile, kellega pakette vahetad. Siis saavad nad sulle saata.</source>
        <translation>Дайте этот файл тем, с кем обмениваетесь пакетами. Тогда они смогут отправлять их вам.</translation>
    </message>
    <message>
        <source>Minu kontrollkood</source>
        <translation>Мой контрольный код</translation>
    </message>
    <message>
        <source>Loe see ette, kui sinult telefonis küsitakse.</source>
        <translation>Прочитайте его вслух, когда вас спросят по телефону.</translation>
    </message>
    <message>
        <source>Salvesta minu kontaktkaart</source>
        <translation>Сохранить мою карточку</translation>
    </message>
    <message>
        <source>Pane kaart kontaktide kaustadesse</source>
        <translation>Положить карточку в папки контактов</translation>
    </message>
    <message>
        <source>Uuenda asutuse võti</source>
        <translation>Обновить ключ учреждения</translation>
    </message>
    <message>
        <source>Võti on kadunud või võõras käes</source>
        <translation>Ключ потерян или в чужих руках</translation>
    </message>
</context>
<context>
    <name>ContentCard</name>
    <message>
        <source>Vastuse sisu</source>
        <translation>Содержание ответа</translation>
    </message>
    <message>
        <source>Teate sisu</source>
        <translation>Содержание сообщения</translation>
    </message>
</context>
<context>
    <name>ContentView</name>
    <message>
        <source>Laps</source>
        <translation>Ребёнок</translation>
    </message>
    <message>
        <source>Kodud</source>
        <translation>Где живёт</translation>
    </message>
    <message>
        <source>Last kasvatavad isikud</source>
        <translation>Лица, воспитывающие ребёнка</translation>
    </message>
    <message>
        <source>Abivajadus</source>
        <translation>Потребность в помощи</translation>
    </message>
    <message>
        <source>Lapse ja vanema arvamus</source>
        <translation>Мнение ребёнка и родителя</translation>
    </message>
    <message>
        <source>Vanem</source>
        <translation>Родитель</translation>
    </message>
    <message>
        <source>Nõusolekud</source>
        <translation>Согласия</translation>
    </message>
    <message>
        <source>Lõpetamata ülesanded</source>
        <translation>Незавершённые задачи</translation>
    </message>
    <message>
        <source>Jäi saatja juurde</source>
        <translation>Осталось у отправителя</translation>
    </message>
    <message>
        <source>Nimi</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Sünniaeg</source>
        <translation>Дата рождения</translation>
    </message>
    <message>
        <source>Isikukood</source>
        <translation>Личный код</translation>
    </message>
    <message>
        <source>Kodune keel</source>
        <translation>Домашний язык</translation>
    </message>
    <message>
        <source>Õppekoht</source>
        <translation>Место учёбы</translation>
    </message>
    <message>
        <source>Rühm või klass</source>
        <translation>Группа или класс</translation>
    </message>
    <message>
        <source>Registrijärgne elukoht</source>
        <translation>Место жительства по регистру</translation>
    </message>
    <message>
        <source>Õed ja vennad</source>
        <translation>Братья и сёстры</translation>
    </message>
    <message>
        <source>aadress teadmata</source>
        <translation>адрес неизвестен</translation>
    </message>
    <message>
        <source>Sotsiaalne seisund</source>
        <translation>Социальное положение</translation>
    </message>
    <message>
        <source>Tervis</source>
        <translation>Здоровье</translation>
    </message>
    <message>
        <source>Võrgustik</source>
        <translation>Сеть</translation>
    </message>
    <message>
        <source>Eluase</source>
        <translation>Жильё</translation>
    </message>
    <message>
        <source>Majanduslik olukord</source>
        <translation>Материальное положение</translation>
    </message>
    <message>
        <source>Takistused</source>
        <translation>Препятствия</translation>
    </message>
    <message>
        <source>Tugevused ja ressursid</source>
        <translation>Сильные стороны и ресурсы</translation>
    </message>
    <message>
        <source>Varasemad hindamised</source>
        <translation>Прежние оценки</translation>
    </message>
    <message>
        <source>Mis on toimunud</source>
        <translation>Что было сделано</translation>
    </message>
    <message numerus="yes">
        <source>%n kirjet</source>
        <translation>
            <numerusform>%n запись</numerusform>
            <numerusform>%n записи</numerusform>
            <numerusform>%n записей</numerusform>
        </translation>
    </message>
    <message>
        <source>Vahehindamised</source>
        <translation>Промежуточные оценки</translation>
    </message>
    <message>
        <source>Hindamised</source>
        <translation>Оценки</translation>
    </message>
    <message>
        <source>Toe tase</source>
        <translation>Уровень поддержки</translation>
    </message>
    <message>
        <source>Tegevusplaan</source>
        <translation>План действий</translation>
    </message>
    <message>
        <source>Kinnitas</source>
        <translation>Кем утверждено</translation>
    </message>
    <message>
        <source>Hindamise päev</source>
        <translation>День оценки</translation>
    </message>
    <message>
        <source>Hindamise tulemus</source>
        <translation>Результат оценки</translation>
    </message>
    <message>
        <source>Soovitused</source>
        <translation>Рекомендации</translation>
    </message>
    <message>
        <source>tähtajata</source>
        <translation>без срока</translation>
    </message>
    <message>
        <source>Manused</source>
        <translation>Вложения</translation>
    </message>
    <message>
        <source>tagasi võetud {day}</source>
        <translation>отозвано {day}</translation>
    </message>
    <message>
        <source>kehtib kuni {day}</source>
        <translation>действует до {day}</translation>
    </message>
    <message>
        <source>Perekond: {satisfaction}</source>
        <translation>Семья: {satisfaction}</translation>
    </message>
</context>
<context>
    <name>ContentsButton</name>
    <message>
        <source>Lehe sisu</source>
        <translation>На этой странице</translation>
    </message>
</context>
<context>
    <name>ContinuedSection</name>
    <message>
        <source>Juhtum läheb edasi jätkujuhtumina</source>
        <translation>Работа идёт дальше в случае-продолжении</translation>
    </message>
    <message>
        <source>Siit oodatakse endiselt vastust. Töö käib jätkujuhtumis.</source>
        <translation>Отсюда всё ещё ждут ответа. Работа идёт в случае-продолжении.</translation>
    </message>
    <message>
        <source>Ava jätkujuhtum</source>
        <translation>Открыть случай-продолжение</translation>
    </message>
    <message>
        <source>See on jätkujuhtum</source>
        <translation>Это случай-продолжение</translation>
    </message>
    <message>
        <source>Varasem juhtum anti üle, aga saaja ei ole vastanud. Põhjus:</source>
        <translation>Прежний случай передан, но получатель не ответил. Причина:</translation>
    </message>
    <message>
        <source>Juhtum jätkab seda, mis jäi eelmisesse kohta: {house}.</source>
        <translation>Этот случай продолжает тот, что остался на прежнем месте: {house}.</translation>
    </message>
    <message>
        <source>Ava varasem juhtum</source>
        <translation>Посмотреть прежний случай</translation>
    </message>
</context>
<context>
    <name>ControlCodeView</name>
    <message>
        <source>{row}. rida</source>
        <translation>Строка {row}</translation>
    </message>
    <message>
        <source>{place}. rühm</source>
        <translation>Группа {place}</translation>
    </message>
</context>
<context>
    <name>CopiesSection</name>
    <message>
        <source>Väljavõtted</source>
        <translation>Выписки</translation>
    </message>
    <message>
        <source>Kui lapsevanem või laps küsib oma andmeid, koosta siin väljavõte.</source>
        <translation>Если родитель или ребёнок просит свои данные, составьте здесь выписку.</translation>
    </message>
    <message>
        <source>Koosta väljavõte</source>
        <translation>Составить выписку</translation>
    </message>
    <message>
        <source>Koosta väljavõte lapse andmetest</source>
        <translation>Составить выписку из данных ребёнка</translation>
    </message>
    <message>
        <source>Väljavõte {day}</source>
        <translation>Выписка {day}</translation>
    </message>
    <message>
        <source>väljavõte-{day}.pdf</source>
        <translation>выписка-{day}.pdf</translation>
    </message>
    <message>
        <source>Anna failidena</source>
        <translation>Передать файлами</translation>
    </message>
</context>
<context>
    <name>CopyDataPage</name>
    <message>
        <source>Andmed failidena</source>
        <translation>Данные файлами</translation>
    </message>
    <message>
        <source>Tagasi</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Kausta tulevad väljavõte PDF-ina ja samad kirjed Exceli tabelina ning JSON-ina. Mis on väljavõttel kaetud, on kaetud ka failides.</source>
        <translation>В папку попадут выписка в PDF и те же записи в виде таблицы Excel и JSON. Что скрыто в выписке, скрыто и в файлах.</translation>
    </message>
    <message>
        <source>Lapse kirjed on pärast väljavõtet muutunud.</source>
        <translation>После выписки записи о ребёнке изменились.</translation>
    </message>
    <message>
        <source>Koosta uus väljavõte, vaata see üle ja anna siis failidena.</source>
        <translation>Составьте новую выписку, просмотрите её и затем передайте файлами.</translation>
    </message>
    <message>
        <source>Koosta uus väljavõte</source>
        <translation>Составить новую выписку</translation>
    </message>
    <message>
        <source>Failid on krüptimata: neid saab avada igaüks, kelle kätte need jõuavad.</source>
        <translation>Файлы не зашифрованы: их откроет любой, к кому они попадут.</translation>
    </message>
    <message>
        <source>Anna need üle ise või nii, et võõras neid ei ava.</source>
        <translation>Передайте их лично или так, чтобы посторонний их не открыл.</translation>
    </message>
    <message>
        <source>Kustuta kaust kohe, kui andmed on üle antud.</source>
        <translation>Удалите папку сразу, как данные переданы.</translation>
    </message>
    <message>
        <source>Mis failides on</source>
        <translation>Что в файлах</translation>
    </message>
    <message>
        <source>Sama, mis väljavõttel. Teisi lapsi, teatajat ja kaitstud kirjeid ei ole.</source>
        <translation>То же, что в выписке. Других детей, того, кто сообщил, и защищённых записей нет.</translation>
    </message>
    <message>
        <source>{child} · väljavõte {day}</source>
        <translation>{child} · выписка {day}</translation>
    </message>
    <message>
        <source>Vaata: {file}</source>
        <translation>Просмотреть: {file}</translation>
    </message>
    <message>
        <source>Kuhu kaust teha?</source>
        <translation>Где создать папку?</translation>
    </message>
    <message>
        <source>Kirjutan faile</source>
        <translation>Сохраняю файлы</translation>
    </message>
    <message>
        <source>Andmed on kaustas: {path}</source>
        <translation>Данные в папке: {path}</translation>
    </message>
    <message>
        <source>Need on krüptimata. Kustuta kaust kohe, kui andmed on üle antud.</source>
        <translation>Они не зашифрованы. Удалите папку сразу, как данные переданы.</translation>
    </message>
    <message>
        <source>Millised lisatud failid lähevad kaasa</source>
        <translation>Какие добавленные файлы передаются</translation>
    </message>
    <message>
        <source>Faili sees ei ole midagi kaetud. Vaata iga fail enne läbi.</source>
        <translation>Внутри файла ничего не скрыто. Сначала просмотрите каждый файл.</translation>
    </message>
    <message>
        <source>Vaata failid läbi</source>
        <translation>Просмотрите файлы</translation>
    </message>
    <message>
        <source>Enne kui annad</source>
        <translation>Перед передачей</translation>
    </message>
    <message>
        <source>Kirjuta kausta</source>
        <translation>Сохранить в папку</translation>
    </message>
    <message>
        <source>Loobu</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>CorrectionForm</name>
    <message>
        <source>Miks sa seda parandad</source>
        <translation>Почему вы это исправляете</translation>
    </message>
    <message>
        <source>Varasem sõnastus jääb alles</source>
        <translation>Прежняя формулировка сохранится</translation>
    </message>
</context>
<context>
    <name>Corrections</name>
    <message>
        <source>Kuupäev</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Mille järgi</source>
        <translation>Методика</translation>
    </message>
    <message>
        <source>Hindas</source>
        <translation>Кто оценивал</translation>
    </message>
    <message>
        <source>Tulemused</source>
        <translation>Результаты</translation>
    </message>
    <message>
        <source>Soovitus</source>
        <translation>Рекомендация</translation>
    </message>
    <message>
        <source>Tulemus</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Märkus</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Maha kriipsutatud</source>
        <translation>Зачёркнуто</translation>
    </message>
    <message>
        <source>toimus, {minutes} min</source>
        <translation>состоялось, {minutes}&#xa0;мин</translation>
    </message>
    <message>
        <source>Toimumine</source>
        <translation>Проведение</translation>
    </message>
    <message>
        <source>jäi ära</source>
        <translation>не состоялось</translation>
    </message>
    <message>
        <source>Otsus</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>Osalesid</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>Eesmärgid</source>
        <translation>Цели</translation>
    </message>
    <message>
        <source>Mis toimis</source>
        <translation>Что помогло</translation>
    </message>
    <message>
        <source>Mis ei toiminud</source>
        <translation>Что не помогло</translation>
    </message>
    <message>
        <source>Järgmine päev</source>
        <translation>Следующая дата</translation>
    </message>
    <message>
        <source>Perekond</source>
        <translation>Семья</translation>
    </message>
    <message>
        <source>Mis muutus</source>
        <translation>Что изменилось</translation>
    </message>
    <message>
        <source>Mis läheb edasi</source>
        <translation>Что продолжается</translation>
    </message>
    <message>
        <source>Milleks</source>
        <translation>Для чего</translation>
    </message>
    <message>
        <source>Piirangud</source>
        <translation>Ограничения</translation>
    </message>
    <message>
        <source>Andja</source>
        <translation>Кем дано</translation>
    </message>
    <message>
        <source>Vorm</source>
        <translation>Форма</translation>
    </message>
    <message>
        <source>Antud</source>
        <translation>Дано</translation>
    </message>
    <message>
        <source>Kehtib kuni</source>
        <translation>Действует до</translation>
    </message>
    <message>
        <source>Tagasi võetud</source>
        <translation>Отозвано</translation>
    </message>
    <message>
        <source>Kas teavitatud</source>
        <translation>Сообщено ли</translation>
    </message>
    <message>
        <source>Kellele</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>Millest</source>
        <translation>О чём</translation>
    </message>
    <message>
        <source>Kuidas või miks mitte</source>
        <translation>Как или почему нет</translation>
    </message>
    <message>
        <source>Uuesti</source>
        <translation>Снова</translation>
    </message>
    <message>
        <source>Taotleja</source>
        <translation>Заявитель</translation>
    </message>
    <message>
        <source>Lisatud</source>
        <translation>Приложено</translation>
    </message>
    <message>
        <source>Muud lisad</source>
        <translation>Другие приложения</translation>
    </message>
    <message>
        <source>Saadetud</source>
        <translation>Отправлено</translation>
    </message>
    <message>
        <source>Vastust oodatakse</source>
        <translation>Ответ ожидается</translation>
    </message>
    <message>
        <source>Vastus tuli</source>
        <translation>Ответ пришёл</translation>
    </message>
    <message>
        <source>Vastus</source>
        <translation>Ответ</translation>
    </message>
</context>
<context>
    <name>CountsCard</name>
    <message>
        <source>Saatjate pakettide järjekord</source>
        <translation>Нумерация пакетов отправителей</translation>
    </message>
    <message>
        <source>See ei takista tööd. Helista saatjale ja küsi, mis see oli.</source>
        <translation>Работе это не мешает. Позвоните отправителю и спросите, что это было.</translation>
    </message>
    <message>
        <source>Numbriga {number} on kaks eri paketti</source>
        <translation>Под номером {number} два разных пакета</translation>
    </message>
    <message>
        <source>Pakett {number} on puudu</source>
        <translation>Нет пакета {number}</translation>
    </message>
    <message>
        <source>Selle märgib selgitatuks juht.</source>
        <translation>Отметить это выясненным может директор.</translation>
    </message>
    <message>
        <source>Kas said saatjalt teada, mis pakett see oli?</source>
        <translation>Отправитель объяснил, что это был за пакет?</translation>
    </message>
    <message>
        <source>{name}, tel {phone}. Siis kaob see rida siit.</source>
        <translation>{name}, тел. {phone}. После этого строка отсюда исчезнет.</translation>
    </message>
    <message>
        <source>Märgi selgitatuks</source>
        <translation>Отметить выясненным</translation>
    </message>
    <message>
        <source>Jäta alles</source>
        <translation>Оставить</translation>
    </message>
</context>
<context>
    <name>Criteria</name>
    <message>
        <source>Rühma võimalused on otsas</source>
        <translation>Возможности группы исчерпаны</translation>
    </message>
    <message>
        <source>Klassi võimalused on otsas</source>
        <translation>Возможности класса исчерпаны</translation>
    </message>
    <message>
        <source>Rühma või klassi võimalused on otsas</source>
        <translation>Возможности группы или класса исчерпаны</translation>
    </message>
    <message>
        <source>Vaja on tugispetsialisti hinnangut</source>
        <translation>Нужна оценка опорного специалиста</translation>
    </message>
    <message>
        <source>Abinõud ei ole kokkulepitud ajaga aidanud</source>
        <translation>Меры поддержки не помогли за оговорённое время</translation>
    </message>
    <message>
        <source>Vanem soovib rohkem tuge</source>
        <translation>Родитель хочет больше поддержки</translation>
    </message>
    <message>
        <source>Piisab rühma tavalisest toest</source>
        <translation>Достаточно обычной поддержки в группе</translation>
    </message>
    <message>
        <source>Piisab klassi tavalisest toest</source>
        <translation>Достаточно обычной поддержки в классе</translation>
    </message>
    <message>
        <source>Piisab rühma või klassi tavalisest toest</source>
        <translation>Достаточно обычной поддержки в группе или классе</translation>
    </message>
    <message>
        <source>Eesmärgid on saavutatud</source>
        <translation>Цели достигнуты</translation>
    </message>
    <message>
        <source>Vanem on lõpetamisega nõus</source>
        <translation>Родитель согласен завершить случай</translation>
    </message>
    <message>
        <source>Laps lahkub asutusest</source>
        <translation>Ребёнок уходит из учреждения</translation>
    </message>
</context>
<context>
    <name>CriteriaField</name>
    <message>
        <source>Lisa lause</source>
        <translation>Добавить фразу</translation>
    </message>
</context>
<context>
    <name>CriterionRow</name>
    <message>
        <source>uus lause</source>
        <translation>новая фраза</translation>
    </message>
    <message>
        <source>Kasuta: {text}</source>
        <translation>Использовать: {text}</translation>
    </message>
    <message>
        <source>Kasuta seda lauset</source>
        <translation>Использовать эту фразу</translation>
    </message>
    <message>
        <source>Lause {number}</source>
        <translation>Фраза {number}</translation>
    </message>
    <message>
        <source>Tõsta üles: {text}</source>
        <translation>Поднять выше: {text}</translation>
    </message>
    <message>
        <source>Tõsta üles</source>
        <translation>Поднять выше</translation>
    </message>
    <message>
        <source>Tõsta alla: {text}</source>
        <translation>Опустить ниже: {text}</translation>
    </message>
    <message>
        <source>Tõsta alla</source>
        <translation>Опустить ниже</translation>
    </message>
</context>
<context>
    <name>DangerCard</name>
    <message>
        <source>Hädaohus laps: helista 112</source>
        <translation>Ребёнок в опасности: звоните 112</translation>
    </message>
    <message>
        <source>Kui lapse elu või tervis on ohus, helista kohe. Luba ei ole kelleltki vaja.</source>
        <translation>Если жизнь или здоровье ребёнка в опасности, звоните сразу. Ничьё разрешение не нужно.</translation>
    </message>
    <message>
        <source>Nõu saad ööpäev läbi tasuta lasteabitelefonilt 116&#xa0;111.</source>
        <translation>Бесплатный совет круглосуточно даёт телефон детской помощи 116&#xa0;111.</translation>
    </message>
    <message>
        <source>Teata viivitamata ka valla või linna lastekaitsetöötajale.</source>
        <translation>Сразу сообщите и работнику по защите детей волости или города.</translation>
    </message>
    <message>
        <source>Kui kahtlustad last kasvatavat isikut, küsi lastekaitselt nõu enne, kui temaga räägid.</source>
        <translation>Если вы подозреваете лицо, воспитывающее ребёнка, до разговора с ним посоветуйтесь со службой защиты детей.</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Ava kalender</source>
        <translation>Открыть календарь</translation>
    </message>
    <message>
        <source>päev.kuu.aasta</source>
        <translation>день.месяц.год</translation>
    </message>
    <message>
        <source>Täna</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Eile</source>
        <translation>Вчера</translation>
    </message>
    <message>
        <source>täna</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>eile</source>
        <translation>вчера</translation>
    </message>
    <message>
        <source>homme</source>
        <translation>завтра</translation>
    </message>
</context>
<context>
    <name>DealingWords</name>
    <message>
        <source>Vestlus perega</source>
        <translation>Беседа с семьёй</translation>
    </message>
    <message>
        <source>Ümarlaud</source>
        <translation>Круглый стол</translation>
    </message>
    <message>
        <source>Vanema teavitamine</source>
        <translation>Информирование родителя</translation>
    </message>
    <message>
        <source>Rajaleidja taotlus</source>
        <translation>Заявление в Rajaleidja</translation>
    </message>
    <message>
        <source>Ei ole küsitud</source>
        <translation>Не спрошено</translation>
    </message>
    <message>
        <source>Jah</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>Jah, piiranguga</source>
        <translation>Да, с ограничением</translation>
    </message>
    <message>
        <source>Ei</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Rajaleidja soovitus</source>
        <translation>Рекомендация Rajaleidja</translation>
    </message>
    <message>
        <source>Andmete saatmine väljapoole</source>
        <translation>Отправка данных вовне</translation>
    </message>
    <message>
        <source>Andmed järgmisele õppekohale</source>
        <translation>Следующее место учёбы</translation>
    </message>
    <message>
        <source>Tugispetsialisti hindamine</source>
        <translation>Оценка специалиста</translation>
    </message>
    <message>
        <source>Muu</source>
        <translation>Другое</translation>
    </message>
    <message>
        <source>Kirjalikult</source>
        <translation>Письменно</translation>
    </message>
    <message>
        <source>Digitaalselt</source>
        <translation>В цифровом виде</translation>
    </message>
    <message>
        <source>Suuliselt</source>
        <translation>Устно</translation>
    </message>
    <message>
        <source>Isikut tõendava dokumendi koopia</source>
        <translation>Копия удостоверения личности</translation>
    </message>
    <message>
        <source>Volikiri</source>
        <translation>Доверенность</translation>
    </message>
    <message>
        <source>Individuaalne arenduskava</source>
        <translation>Индивидуальный план развития</translation>
    </message>
    <message>
        <source>Individuaalse arengu jälgimise kaart</source>
        <translation>Individuaalse arengu jälgimise kaart (карта индивидуального развития)</translation>
    </message>
    <message>
        <source>Asutuse ülevaade tulemustest</source>
        <translation>Обзор результатов от учреждения</translation>
    </message>
    <message>
        <source>Arsti või spetsialisti arvamus</source>
        <translation>Мнение врача или специалиста</translation>
    </message>
    <message>
        <source>Rehabilitatsiooniplaan</source>
        <translation>План реабилитации</translation>
    </message>
    <message>
        <source>Soovitus antud</source>
        <translation>Рекомендация дана</translation>
    </message>
    <message>
        <source>Soovitust ei antud</source>
        <translation>Рекомендация не дана</translation>
    </message>
    <message>
        <source>Taotlus tagasi võetud</source>
        <translation>Заявление отозвано</translation>
    </message>
    <message>
        <source>Mure on lahenenud</source>
        <translation>Проблема решена</translation>
    </message>
    <message>
        <source>Jätkame I etapis</source>
        <translation>Продолжаем на I этапе</translation>
    </message>
    <message>
        <source>Küsin II etappi</source>
        <translation>Запрашиваю II этап</translation>
    </message>
</context>
<context>
    <name>Dealings</name>
    <message>
        <source>Vajalik, kui muudad juba kirja pandut. Varasem jääb alles.</source>
        <translation>Нужно, если вы меняете уже записанное. Прежнее сохранится.</translation>
    </message>
</context>
<context>
    <name>Directory</name>
    <message>
        <source>Lasteaed</source>
        <translation>Детский сад</translation>
    </message>
    <message>
        <source>Kool</source>
        <translation>Школа</translation>
    </message>
    <message>
        <source>Juhtumikorraldaja</source>
        <translation>Координатор случая</translation>
    </message>
    <message>
        <source>Lastekaitse</source>
        <translation>Защита детей</translation>
    </message>
    <message>
        <source>Toe koordinaator</source>
        <translation>Координатор поддержки</translation>
    </message>
    <message>
        <source>Logopeed</source>
        <translation>Логопед</translation>
    </message>
    <message>
        <source>Eripedagoog</source>
        <translation>Специальный педагог</translation>
    </message>
    <message>
        <source>Sotsiaalpedagoog</source>
        <translation>Социальный педагог</translation>
    </message>
    <message>
        <source>Psühholoog</source>
        <translation>Психолог</translation>
    </message>
    <message>
        <source>Rajaleidja</source>
        <translation>Rajaleidja</translation>
    </message>
    <message>
        <source>Tervishoid</source>
        <translation>Здравоохранение</translation>
    </message>
    <message>
        <source>Politsei</source>
        <translation>Полиция</translation>
    </message>
    <message>
        <source>Noorsootöö</source>
        <translation>Молодёжная работа</translation>
    </message>
    <message>
        <source>Võrgustiku eestvedaja</source>
        <translation>Руководитель сети</translation>
    </message>
    <message>
        <source>Muu</source>
        <translation>Другое</translation>
    </message>
    <message>
        <source>Kõne ja keel</source>
        <translation>Речь и язык</translation>
    </message>
    <message>
        <source>Õppimine</source>
        <translation>Учёба</translation>
    </message>
    <message>
        <source>Käitumine</source>
        <translation>Поведение</translation>
    </message>
    <message>
        <source>Vaimne tervis</source>
        <translation>Душевное здоровье</translation>
    </message>
    <message>
        <source>Tervis</source>
        <translation>Здоровье</translation>
    </message>
    <message>
        <source>Puue</source>
        <translation>Инвалидность</translation>
    </message>
    <message>
        <source>Pere</source>
        <translation>Семья</translation>
    </message>
    <message>
        <source>Vägivald</source>
        <translation>Насилие</translation>
    </message>
    <message>
        <source>Koolikohustus</source>
        <translation>Посещение школы</translation>
    </message>
    <message>
        <source>Sõltuvus</source>
        <translation>Зависимость</translation>
    </message>
    <message>
        <source>Raha ja eluase</source>
        <translation>Деньги и жильё</translation>
    </message>
    <message>
        <source>Vaba aeg</source>
        <translation>Свободное время</translation>
    </message>
    <message>
        <source>alates {first}. eluaastast</source>
        <translation>{first}-летние и старше</translation>
    </message>
    <message>
        <source>kuni {last}-aastased</source>
        <translation>{last}-летние и младше</translation>
    </message>
    <message>
        <source>{first}–{last}-aastased</source>
        <translation>{first}–{last}-летние</translation>
    </message>
    <message>
        <source>Kataloog</source>
        <translation>Каталог</translation>
    </message>
    <message>
        <source>Roll</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Teemad</source>
        <translation>Темы</translation>
    </message>
    <message>
        <source>Vanus</source>
        <translation>Возраст</translation>
    </message>
    <message>
        <source>Piirkond</source>
        <translation>Регион</translation>
    </message>
    <message>
        <source>Märkus</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>{name}, aegunud</source>
        <translation>{name}, устарел</translation>
    </message>
    <message>
        <source>Ootab kontrollkoodi võrdlemist</source>
        <translation>Ждёт сверки контрольного кода</translation>
    </message>
    <message>
        <source>Aegunud</source>
        <translation>Устарел</translation>
    </message>
    <message>
        <source>{entries}, number {number}, kehtib kuni {day}</source>
        <translation>{entries}, номер {number}, действует до {day}</translation>
    </message>
    <message>
        <source>{name}: kataloog ootab.</source>
        <translation>{name}: каталог ждёт.</translation>
    </message>
    <message>
        <source>Võrdle avaldaja kontrollkoodi. Siis hakkab kataloog kehtima.</source>
        <translation>Сверьте контрольный код издателя. Тогда каталог начнёт действовать.</translation>
    </message>
    <message>
        <source>See kataloog on juba sisse loetud.</source>
        <translation>Этот каталог уже загружен.</translation>
    </message>
    <message>
        <source>Midagi ei muutunud.</source>
        <translation>Ничего не изменилось.</translation>
    </message>
    <message>
        <source>{name}: uus kataloog on sisse loetud.</source>
        <translation>{name}: загружен новый каталог.</translation>
    </message>
    <message>
        <source>Kataloog on aegunud</source>
        <translation>Каталог устарел</translation>
    </message>
</context>
<context>
    <name>DirectoryPage</name>
    <message>
        <source>Lisa asutused ja inimesed, kellest teistel on abi.</source>
        <translation>Добавьте учреждения и людей, которые могут помочь другим.</translation>
    </message>
    <message>
        <source>Lisa kirje</source>
        <translation>Добавить запись</translation>
    </message>
    <message>
        <source>Kataloogi ei ole veel avaldatud.</source>
        <translation>Каталог ещё не опубликован.</translation>
    </message>
    <message>
        <source>Viimane fail: number {number}, {day}, {entries}. Kehtib kuni {until}.</source>
        <translation>Последний файл: номер {number}, {day}, {entries}. Действует до {until}.</translation>
    </message>
    <message>
        <source>Kaart läheb kaasa</source>
        <translation>Карточка войдёт</translation>
    </message>
    <message>
        <source>Kaart jääb välja: loe see uuesti sisse</source>
        <translation>Карточка не войдёт: загрузите её снова</translation>
    </message>
    <message>
        <source>Kaart jääb välja: kood võrdlemata</source>
        <translation>Карточка не войдёт: код не сверен</translation>
    </message>
    <message>
        <source>Kuhu kataloogi fail kirjutada?</source>
        <translation>Куда сохранить файл каталога?</translation>
    </message>
    <message>
        <source>Anna see fail kõigile. Edaspidi loeb programm uue kataloogi ise.</source>
        <translation>Дайте этот файл всем. В дальнейшем программа загрузит новый каталог сама.</translation>
    </message>
    <message>
        <source>Kataloog on avaldatud: {path}</source>
        <translation>Каталог опубликован: {path}</translation>
    </message>
    <message>
        <source>Kataloogi ei saanud sinna kirjutada</source>
        <translation>Не удалось сохранить туда каталог</translation>
    </message>
    <message>
        <source>Kirjed on alles.</source>
        <translation>Записи сохранены.</translation>
    </message>
    <message>
        <source>Vali koht uuesti</source>
        <translation>Выберите место снова</translation>
    </message>
    <message>
        <source>Kontaktid</source>
        <translation>Контакты</translation>
    </message>
    <message>
        <source>Kontaktide kataloog</source>
        <translation>Каталог контактов</translation>
    </message>
    <message>
        <source>Asutused ja võrgustiku inimesed, kes on siin kandis abiks.</source>
        <translation>Учреждения и специалисты, которые помогают в вашей местности.</translation>
    </message>
    <message>
        <source>Kirjed</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>Avaldamine</source>
        <translation>Публикация</translation>
    </message>
    <message>
        <source>Kõik saavad sama faili. Järgmine fail asendab selle ise.</source>
        <translation>Все получают один и тот же файл. Следующий файл заменит его сам.</translation>
    </message>
    <message>
        <source>Kirjed on pärast viimast faili muutunud.</source>
        <translation>Записи изменились после последнего файла.</translation>
    </message>
    <message>
        <source>Kehtib kuni</source>
        <translation>Действует до</translation>
    </message>
    <message>
        <source>Hiljem näitavad kõik kataloogi aegununa.</source>
        <translation>Потом каталог будет показан у всех как устаревший.</translation>
    </message>
    <message>
        <source>Avalda kataloog</source>
        <translation>Опубликовать каталог</translation>
    </message>
</context>
<context>
    <name>DocumentPage</name>
    <message>
        <source>Dokumenti on pärast sinu mustandit muudetud.</source>
        <translation>Документ изменён после вашего черновика.</translation>
    </message>
    <message>
        <source>Viska mustand ära</source>
        <translation>Удалить черновик</translation>
    </message>
    <message>
        <source>Tagasi</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Täida kirjetest</source>
        <translation>Заполнить из записей</translation>
    </message>
    <message>
        <source>Vaata PDF-i</source>
        <translation>Посмотреть PDF</translation>
    </message>
    <message>
        <source>Kustuta mustand</source>
        <translation>Удалить черновик</translation>
    </message>
    <message>
        <source>Salvesta failina</source>
        <translation>Сохранить как файл</translation>
    </message>
    <message>
        <source>Prindi</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Tee uus versioon</source>
        <translation>Сделать новую версию</translation>
    </message>
    <message>
        <source>Dokument on vormistatud.</source>
        <translation>Документ оформлен.</translation>
    </message>
    <message>
        <source>Prindi see või salvesta allkirjastamiseks.</source>
        <translation>Распечатайте его или сохраните для подписи.</translation>
    </message>
    <message>
        <source>Täidetud vastused jäid nii, nagu olid.</source>
        <translation>Заполненные ответы остались как были.</translation>
    </message>
    <message>
        <source>Kirjetest ei olnud midagi lisada.</source>
        <translation>В записях нечего было добавить.</translation>
    </message>
    <message>
        <source>Kas kustutad selle mustandi?</source>
        <translation>Удалить этот черновик?</translation>
    </message>
    <message>
        <source>Vormistatud versioonid jäävad alles.</source>
        <translation>Оформленные версии сохранятся.</translation>
    </message>
    <message>
        <source>Kustuta</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Jäta alles</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Kirjutad uut versiooni.</source>
        <translation>Вы пишете новую версию.</translation>
    </message>
    <message>
        <source>Varasem versioon jääb muutmata alles.</source>
        <translation>Прежняя версия сохранится без изменений.</translation>
    </message>
    <message>
        <source>Sinu tekst on alles. Kui see peab kehtima, salvesta see.</source>
        <translation>Ваш текст на месте. Чтобы он вступил в силу, сохраните его.</translation>
    </message>
    <message>
        <source>Sellest dokumendist</source>
        <translation>Об этом документе</translation>
    </message>
    <message>
        <source>Vormistatud versioonid</source>
        <translation>Оформленные версии</translation>
    </message>
    <message>
        <source>Salvesta mustand</source>
        <translation>Сохранить черновик</translation>
    </message>
    <message>
        <source>Vormista dokument</source>
        <translation>Оформить документ</translation>
    </message>
    <message>
        <source>Loobu</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>DocumentsSection</name>
    <message>
        <source>Dokumendid</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Lisa dokument</source>
        <translation>Добавить документ</translation>
    </message>
    <message>
        <source>Siia tulevad dokumendid, mis on täidetud vormide järgi.</source>
        <translation>Здесь появятся документы, заполненные по формам.</translation>
    </message>
    <message>
        <source>Millise vormi täidad?</source>
        <translation>Какую форму заполнить?</translation>
    </message>
    <message>
        <source>proovimiseks</source>
        <translation>на пробу</translation>
    </message>
    <message>
        <source>Loobu</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>Drafting</name>
    <message>
        <source>Mustand hoitud {time}</source>
        <translation>Черновик сохранён {time}</translation>
    </message>
    <message>
        <source>Mustand on hoidmata</source>
        <translation>Черновик не сохранён</translation>
    </message>
</context>
<context>
    <name>DropCard</name>
    <message>
        <source>Kui seda ei ole vaja edastada</source>
        <translation>Если передавать не нужно</translation>
    </message>
    <message>
        <source>Põhjus ja otsustaja jäävad kirja.</source>
        <translation>Причина и кто решил останутся записаны.</translation>
    </message>
    <message>
        <source>Jäta edastamata</source>
        <translation>Не передавать</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Vali fail</source>
        <translation>Выберите файл</translation>
    </message>
    <message>
        <source>Viga: {text}</source>
        <translation>Ошибка: {text}</translation>
    </message>
    <message>
        <source>Too korraga üks fail.</source>
        <translation>Добавляйте по одному файлу.</translation>
    </message>
    <message>
        <source>„{name}” ei sobi siia. Vali fail, mille lõpp on {endings}.</source>
        <translation>«{name}» сюда не подходит. Выберите файл с окончанием {endings}.</translation>
    </message>
    <message>
        <source> või </source>
        <translation> или </translation>
    </message>
</context>
<context>
    <name>DueCards</name>
    <message>
        <source>Üle tähtaja</source>
        <translation>Просрочено</translation>
    </message>
    <message>
        <source>Täna ja järgmised 7 päeva</source>
        <translation>Сегодня и следующие 7 дней</translation>
    </message>
    <message>
        <source>Hiljem</source>
        <translation>Позже</translation>
    </message>
</context>
<context>
    <name>DueList</name>
    <message>
        <source>Märgi tehtuks: {task}</source>
        <translation>Отметить выполненным: {task}</translation>
    </message>
    <message>
        <source>Märgi tehtuks</source>
        <translation>Отметить выполненным</translation>
    </message>
    <message numerus="yes">
        <source>Näita veel %n</source>
        <translation>
            <numerusform>Показать ещё %n</numerusform>
            <numerusform>Показать ещё %n</numerusform>
            <numerusform>Показать ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Vasta, kas juhtum tuleb II etappi</source>
        <translation>Ответить, переходит ли случай на II этап</translation>
    </message>
    <message>
        <source>Hinda tegevusplaani</source>
        <translation>Оценить план действий</translation>
    </message>
    <message>
        <source>Kinnita üleandmine</source>
        <translation>Подтвердить передачу</translation>
    </message>
    <message>
        <source>Pea kokkulepitud kohtumine</source>
        <translation>Провести назначенную встречу</translation>
    </message>
    <message>
        <source>Protokolli vastuväidete viimane päev</source>
        <translation>Последний день возражений к протоколу</translation>
    </message>
    <message>
        <source>Teavita vanemat</source>
        <translation>Сообщить родителю</translation>
    </message>
    <message>
        <source>Nõusolek lõpeb</source>
        <translation>Согласие истекает</translation>
    </message>
    <message>
        <source>Küsi Rajaleidja vastust</source>
        <translation>Спросить ответ у Rajaleidja</translation>
    </message>
    <message>
        <source>Rajaleidja soovitus lõpeb, hinda mõju</source>
        <translation>Рекомендация Rajaleidja истекает, оцените результат</translation>
    </message>
    <message>
        <source>Hinda selle õppeaasta toe mõju</source>
        <translation>Оценить результат поддержки за этот учебный год</translation>
    </message>
    <message>
        <source>Pea selle õppeaasta arenguvestlus</source>
        <translation>Провести беседу о развитии в этом учебном году</translation>
    </message>
    <message>
        <source>HOP: ülesande tähtaeg</source>
        <translation>HOP: срок задачи</translation>
    </message>
    <message>
        <source>HOP: ülevaatus</source>
        <translation>HOP: промежуточная оценка</translation>
    </message>
    <message>
        <source>HOP: tegevusplaani hindamine</source>
        <translation>HOP: оценка плана действий</translation>
    </message>
    <message>
        <source>HOP: kohtumine</source>
        <translation>HOP: встреча</translation>
    </message>
    <message>
        <source>HOP: vastuväidete viimane päev</source>
        <translation>HOP: последний день возражений</translation>
    </message>
    <message>
        <source>HOP: teavitamine</source>
        <translation>HOP: информирование</translation>
    </message>
    <message>
        <source>HOP: nõusolek lõpeb</source>
        <translation>HOP: согласие истекает</translation>
    </message>
    <message>
        <source>HOP: vastuse tähtpäev</source>
        <translation>HOP: срок ответа</translation>
    </message>
    <message>
        <source>HOP: soovituse tähtaeg</source>
        <translation>HOP: срок рекомендации</translation>
    </message>
    <message>
        <source>HOP: toe mõju hindamine</source>
        <translation>HOP: оценка результата поддержки</translation>
    </message>
    <message>
        <source>HOP: arenguvestlus</source>
        <translation>HOP: беседа о развитии</translation>
    </message>
    <message>
        <source>tähtajata</source>
        <translation>без срока</translation>
    </message>
    <message>
        <source>täna</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>homme</source>
        <translation>завтра</translation>
    </message>
</context>
<context>
    <name>EarlierPart</name>
    <message>
        <source>Peida varasem sõnastus</source>
        <translation>Скрыть прежнюю формулировку</translation>
    </message>
    <message>
        <source>Varasem sõnastus ({count})</source>
        <translation>Прежняя формулировка ({count})</translation>
    </message>
    <message>
        <source>{text}: {about}</source>
        <translation>{text}: {about}</translation>
    </message>
    <message>
        <source>Paranda</source>
        <translation>Исправить</translation>
    </message>
    <message>
        <source>Paranda: {about}</source>
        <translation>Исправить: {about}</translation>
    </message>
    <message>
        <source>Kuni {moment}. Parandas {who}: {reason}</source>
        <translation>До {moment}. Исправление&#xa0;— {who}: {reason}</translation>
    </message>
    <message>
        <source>Kuni {moment}. Täiendas {who}.</source>
        <translation>До {moment}. Дополнение&#xa0;— {who}.</translation>
    </message>
</context>
<context>
    <name>EditableSection</name>
    <message>
        <source>Muuda</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Lisa</source>
        <translation>Добавить</translation>
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
            <numerusform>Показать ещё %n</numerusform>
            <numerusform>Показать ещё %n</numerusform>
            <numerusform>Показать ещё %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Erasure</name>
    <message>
        <source>Säilitamise tähtaeg on läbi</source>
        <translation>Срок хранения истёк</translation>
    </message>
    <message>
        <source>Andmeid pole enam vaja</source>
        <translation>Данные больше не нужны</translation>
    </message>
    <message>
        <source>Vanem või laps palus</source>
        <translation>Просьба родителя или ребёнка</translation>
    </message>
    <message>
        <source>Laps lisati siia ekslikult</source>
        <translation>Ребёнок добавлен сюда по ошибке</translation>
    </message>
    <message>
        <source>Laps käib siin veel.</source>
        <translation>Ребёнок ещё ходит сюда.</translation>
    </message>
    <message>
        <source>Märgi enne lapse lehel, et ta lahkus.</source>
        <translation>Сначала отметьте на странице ребёнка дату ухода.</translation>
    </message>
    <message>
        <source>Laps on ühendatud teise asutuse toodud lapsega.</source>
        <translation>Ребёнок объединён с ребёнком, которого внесло другое учреждение.</translation>
    </message>
    <message>
        <source>Lahuta nad enne lapse lehel: kustub ainult üks neist.</source>
        <translation>Сначала разъедините их на странице ребёнка: удалится только один из них.</translation>
    </message>
    <message>
        <source>Lapse juhtum on avatud.</source>
        <translation>Случай ребёнка открыт.</translation>
    </message>
    <message>
        <source>Lõpeta enne juhtum.</source>
        <translation>Сначала завершите случай.</translation>
    </message>
    <message>
        <source>Lapse andmed on teel teise asutusse või sealt siia.</source>
        <translation>Данные ребёнка в пути: в другое учреждение или оттуда сюда.</translation>
    </message>
    <message>
        <source>Oota vastus ära või loobu üleandmisest.</source>
        <translation>Дождитесь ответа или откажитесь от передачи.</translation>
    </message>
    <message>
        <source>Teine asutus ootab veel täiendusi.</source>
        <translation>Другое учреждение ещё ждёт дополнений.</translation>
    </message>
    <message>
        <source>Saada need enne ära.</source>
        <translation>Сначала отправьте их.</translation>
    </message>
    <message>
        <source>Lastekaitse teade on kirjas, aga edastamata.</source>
        <translation>Сообщение службе защиты детей записано, но не передано.</translation>
    </message>
    <message>
        <source>Teata või märgi, miks seda ei edastata.</source>
        <translation>Сообщите или отметьте, почему оно не передаётся.</translation>
    </message>
    <message>
        <source>Lapse kohta tulnud lastekaitse teade on lugemata.</source>
        <translation>Поступившее о ребёнке сообщение службе защиты детей не прочитано.</translation>
    </message>
    <message>
        <source>Loe see enne läbi.</source>
        <translation>Сначала прочитайте его.</translation>
    </message>
    <message>
        <source>Juhtumid</source>
        <translation>Случаи</translation>
    </message>
    <message>
        <source>Tähelepanekud</source>
        <translation>Наблюдения</translation>
    </message>
    <message>
        <source>Plaanid, hindamised ja muud kirjed</source>
        <translation>Планы, оценки и другие записи</translation>
    </message>
    <message>
        <source>Vestlused ja ümarlauad</source>
        <translation>Беседы и круглые столы</translation>
    </message>
    <message>
        <source>Dokumendid ja nende versioonid</source>
        <translation>Документы и их версии</translation>
    </message>
    <message>
        <source>Failid</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>Väljavõtted</source>
        <translation>Выписки</translation>
    </message>
    <message>
        <source>Lastekaitse teated</source>
        <translation>Сообщения службе защиты детей</translation>
    </message>
    <message>
        <source>Saadetud ja tulnud paketid</source>
        <translation>Отправленные и полученные пакеты</translation>
    </message>
    <message>
        <source>Küsimused ja vastused</source>
        <translation>Вопросы и ответы</translation>
    </message>
    <message>
        <source>Ülesanded</source>
        <translation>Задачи</translation>
    </message>
    <message>
        <source>Mustandid</source>
        <translation>Черновики</translation>
    </message>
    <message>
        <source>nimi, kodud, last kasvatavad isikud, otsingusõnad</source>
        <translation>имя, место жительства, лица, воспитывающие ребёнка, слова для поиска</translation>
    </message>
    <message>
        <source>Lapse andmed</source>
        <translation>Данные ребёнка</translation>
    </message>
    <message>
        <source>Tegevuslogi: kes mida millal tegi. Lapse nime ega teksti seal ei ole.</source>
        <translation>Журнал действий: кто, что и когда сделал. Имени ребёнка и текстов в нём нет.</translation>
    </message>
    <message>
        <source>Varukoopiad kuni 90 päeva, kui varundad edasi. Pärast taastamist kustuta uuesti.</source>
        <translation>Резервные копии: до 90 дней, если вы продолжаете их делать. После восстановления из копии данные нужно удалить ещё раз.</translation>
    </message>
    <message>
        <source>Paberid ja mujale salvestatud failid: hävita need ise.</source>
        <translation>Бумаги и файлы в других местах: уничтожьте их самостоятельно.</translation>
    </message>
    <message>
        <source>Teise kolleegi pooleli teate mustand: seda avab ainult tema.</source>
        <translation>Незаконченный черновик сообщения коллеги: его откроет только сам коллега.</translation>
    </message>
    <message>
        <source>Pakettide read ilma nimeta. Teise asutuse käes olev pakett jääb sinna.</source>
        <translation>Строки о пакетах без имени. Пакет, который у другого учреждения, останется там.</translation>
    </message>
    <message>
        <source>{years} pärast lahkumist, alates {day}. Alus: {source}</source>
        <translation>{years} после ухода, с {day}. Основание: {source}</translation>
    </message>
    <message>
        <source>Sina tegid ettepaneku. Midagi ei kustunud.</source>
        <translation>Предложение внесено вами. Ничего не удалено.</translation>
    </message>
    <message>
        <source>Kinnitada saab teine juht või lastekaitse kontaktisik.</source>
        <translation>Подтвердить может другой директор или контактное лицо по защите детей.</translation>
    </message>
</context>
<context>
    <name>ErasurePage</name>
    <message>
        <source>Kustuta: {name}</source>
        <translation>Удалить: {name}</translation>
    </message>
    <message>
        <source>Lahkus {day}</source>
        <translation>Не посещает с {day}</translation>
    </message>
    <message>
        <source>{name} tegi {day} ettepaneku kustutada. Põhjus: {why}.</source>
        <translation>Предложение удалить: {name}, {day}. Причина: {why}.</translation>
    </message>
    <message>
        <source>Kustutamise kinnitab teine inimene, aga teist sellise õigusega ei ole.</source>
        <translation>Удаление подтверждает второй человек, но такого права больше ни у кого нет.</translation>
    </message>
    <message>
        <source>Määra seadetes kolleeg lastekaitse kontaktisikuks või asendajaks.</source>
        <translation>Назначьте в настройках коллегу контактным лицом по защите детей или заместителем.</translation>
    </message>
    <message>
        <source>Kinnitab teine juht või lastekaitse kontaktisik. Seni saad ettepaneku tagasi võtta.</source>
        <translation>Подтверждает другой директор или контактное лицо по защите детей. До этого предложение можно отозвать.</translation>
    </message>
    <message>
        <source>Vaata üle, mis kustub. Pärast kinnitamist ei saa seda tagasi.</source>
        <translation>Проверьте, что будет удалено. После подтверждения этого не вернуть.</translation>
    </message>
    <message>
        <source>Kustuta jäädavalt</source>
        <translation>Удалить навсегда</translation>
    </message>
    <message>
        <source>Tee ettepanek kustutada</source>
        <translation>Предложить удаление</translation>
    </message>
    <message>
        <source>Võta ettepanek tagasi</source>
        <translation>Отозвать предложение</translation>
    </message>
    <message>
        <source>Ettepanek on tegemata</source>
        <translation>Предложение не внесено</translation>
    </message>
    <message>
        <source>Vali põhjus</source>
        <translation>Выберите причину</translation>
    </message>
    <message>
        <source>Ettepanek on tehtud. Midagi ei ole veel kustunud.</source>
        <translation>Предложение внесено. Ещё ничего не удалено.</translation>
    </message>
    <message>
        <source>Ettepanek on tagasi võetud.</source>
        <translation>Предложение отозвано.</translation>
    </message>
    <message>
        <source>Kas kustutad lapse {name} andmed?</source>
        <translation>Удалить данные ребёнка: {name}?</translation>
    </message>
    <message>
        <source>Seda ei saa tagasi võtta. Alles jääb ainult see, mis lehel kirjas.</source>
        <translation>Отменить это нельзя. Останется только то, что указано на странице.</translation>
    </message>
    <message>
        <source>Jäta alles</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Kustutan ja kirjutan andmefaili uuesti…</source>
        <translation>Данные удаляются, файл данных записывается заново…</translation>
    </message>
    <message>
        <source>Säilitamine</source>
        <translation>Хранение</translation>
    </message>
    <message>
        <source>Miks andmed kustutatakse</source>
        <translation>Почему данные удаляются</translation>
    </message>
    <message>
        <source>Kustub</source>
        <translation>Будет удалено</translation>
    </message>
    <message>
        <source>Jääb alles</source>
        <translation>Останется</translation>
    </message>
    <message>
        <source>Koosta enne väljavõte</source>
        <translation>Сначала составить выписку</translation>
    </message>
    <message>
        <source>Tagasi</source>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>EvaluationForm</name>
    <message>
        <source>Plaani hindamise päev</source>
        <translation>День оценки плана</translation>
    </message>
    <message>
        <source>Hindamise tulemus</source>
        <translation>Результат оценки</translation>
    </message>
    <message>
        <source>Mis muutus ja mille järgi seda näed</source>
        <translation>Что изменилось и по чему это видно</translation>
    </message>
    <message>
        <source>Soovitused edasiseks</source>
        <translation>Рекомендации на будущее</translation>
    </message>
    <message>
        <source>Salvesta</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Loobu</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>EvaluationSection</name>
    <message>
        <source>Plaani hindamine</source>
        <translation>Оценка плана</translation>
    </message>
    <message>
        <source>Lepi kokku päev, mil plaani hindate.</source>
        <translation>Договоритесь о дне, когда вы вместе оцените план.</translation>
    </message>
    <message>
        <source>Hindamise päev</source>
        <translation>День оценки</translation>
    </message>
    <message>
        <source>Tulemus</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Soovitused</source>
        <translation>Рекомендации</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Kannan andmed teise registrisse</source>
        <translation>Переношу данные в другой регистр</translation>
    </message>
    <message>
        <source>Kolin teise programmi</source>
        <translation>Перехожу на другую программу</translation>
    </message>
    <message>
        <source>Andmeid nõuti seaduse alusel</source>
        <translation>Данные потребовали по закону</translation>
    </message>
    <message>
        <source>Annan asutuse arhiivi</source>
        <translation>Сдаю в архив учреждения</translation>
    </message>
    <message>
        <source>Exceli tabel inimesele (.xlsx)</source>
        <translation>Таблица Excel для человека (.xlsx)</translation>
    </message>
    <message>
        <source>Andmefail programmile (.json)</source>
        <translation>Файл данных для программы (.json)</translation>
    </message>
    <message>
        <source>Exceli tabel (*.xlsx)</source>
        <translation>Таблица Excel (*.xlsx)</translation>
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
        <translation>Экспорт случая</translation>
    </message>
    <message>
        <source>Tagasi</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Fail on krüptimata: seda saab avada igaüks, kelle kätte see jõuab.</source>
        <translation>Файл не зашифрован: его откроет любой, к кому он попадёт.</translation>
    </message>
    <message>
        <source>Kirjuta see ainult tööarvutisse, mitte mälupulgale ega pilve.</source>
        <translation>Сохраняйте его только на рабочий компьютер, не на флешку и не в облако.</translation>
    </message>
    <message>
        <source>Kustuta fail kohe, kui andmed on üle kantud.</source>
        <translation>Удалите файл сразу, как данные перенесены.</translation>
    </message>
    <message>
        <source>Teisele asutusele ära saada seda. Selleks on suletud pakett.</source>
        <translation>В другое учреждение его не отправляйте. Для этого есть запечатанный пакет.</translation>
    </message>
    <message>
        <source>Mis failis on</source>
        <translation>Что в файле</translation>
    </message>
    <message>
        <source>Sama, mis läheb üleandmisel kaasa. Kaitstud tähelepanekuid ja manuste sisu ei ole.</source>
        <translation>То же, что уходит при передаче. Защищённых наблюдений и самих вложений в нём нет.</translation>
    </message>
    <message>
        <source>Vali, miks juhtum välja läheb</source>
        <translation>Выберите, зачем выгружаете случай</translation>
    </message>
    <message>
        <source>Eksportimata: vali põhjus</source>
        <translation>Не экспортировано: выберите причину</translation>
    </message>
    <message>
        <source>Kuhu fail kirjutada?</source>
        <translation>Куда сохранить файл?</translation>
    </message>
    <message>
        <source>Kirjutan faili</source>
        <translation>Сохраняю файл</translation>
    </message>
    <message>
        <source>Fail on kirjutatud: {path}</source>
        <translation>Файл сохранён: {path}</translation>
    </message>
    <message>
        <source>See on krüptimata. Kustuta fail kohe, kui andmed on üle kantud.</source>
        <translation>Он не зашифрован. Удалите файл сразу, как данные перенесены.</translation>
    </message>
    <message>
        <source>Kuidas fail kirjutada</source>
        <translation>Как сохранить файл</translation>
    </message>
    <message>
        <source>Miks juhtum programmist välja läheb</source>
        <translation>Зачем вы выгружаете случай из программы</translation>
    </message>
    <message>
        <source>Põhjus jääb logisse.</source>
        <translation>Причина останется в журнале.</translation>
    </message>
    <message>
        <source>Enne kui ekspordid</source>
        <translation>Прежде чем экспортировать</translation>
    </message>
    <message>
        <source>Ekspordi</source>
        <translation>Экспортировать</translation>
    </message>
    <message>
        <source>Loobu</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>FeedbackCard</name>
    <message>
        <source>Tagasiside teatajale</source>
        <translation>Обратная связь сообщившему</translation>
    </message>
    <message>
        <source>Võid öelda, et menetlus algas. Muud ütle ainult nii palju, kui vaja.</source>
        <translation>Можно сказать, что производство начато. Остальное сообщайте, только если это нужно.</translation>
    </message>
    <message>
        <source>Jah, algas</source>
        <translation>Да, начато</translation>
    </message>
    <message>
        <source>Ei algatatud</source>
        <translation>Не начато</translation>
    </message>
    <message>
        <source>Seda ei ütle</source>
        <translation>Не сообщаю</translation>
    </message>
    <message>
        <source>Kirjuta tagasiside</source>
        <translation>Написать обратную связь</translation>
    </message>
    <message>
        <source>menetlus algas</source>
        <translation>производство начато</translation>
    </message>
    <message>
        <source>menetlust ei algatatud</source>
        <translation>производство не начато</translation>
    </message>
    <message>
        <source>Kirjuta sama fail uuesti</source>
        <translation>Сохранить тот же файл снова</translation>
    </message>
    <message>
        <source>Kirjuta fail</source>
        <translation>Сохранить файл</translation>
    </message>
    <message>
        <source>Kuhu fail kirjutada?</source>
        <translation>Куда сохранить файл?</translation>
    </message>
    <message>
        <source>Fail on kirjutatud: {path}</source>
        <translation>Файл сохранён: {path}</translation>
    </message>
    <message>
        <source>Avada saab selle ainult teataja asutus.</source>
        <translation>Открыть его может только учреждение сообщившего.</translation>
    </message>
    <message>
        <source>Faili ei saanud sinna kirjutada</source>
        <translation>Не удалось сохранить туда файл</translation>
    </message>
    <message>
        <source>Tagasiside on suletud ja alles.</source>
        <translation>Обратная связь запечатана и сохранена.</translation>
    </message>
    <message>
        <source>Vali koht uuesti</source>
        <translation>Выберите место снова</translation>
    </message>
</context>
<context>
    <name>FeedbackPartForm</name>
    <message>
        <source>Mis otsustati</source>
        <translation>Что решено</translation>
    </message>
    <message>
        <source>Seda ei avalda</source>
        <translation>Не раскрываю</translation>
    </message>
</context>
<context>
    <name>FeedbackPartRow</name>
    <message>
        <source>{part}: miks sa seda ei avalda</source>
        <translation>{part}: почему вы это не раскрываете</translation>
    </message>
    <message>
        <source>Põhjus jääb siia. Asutus näeb ainult, et seda ei avaldatud.</source>
        <translation>Причина останется здесь. Учреждение увидит только, что это не раскрыто.</translation>
    </message>
    <message>
        <source>Seda ei avalda</source>
        <translation>Не раскрываю</translation>
    </message>
    <message>
        <source>Seda ei avalda: {part}</source>
        <translation>Не раскрываю: {part}</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>{label} (soovi korral)</source>
        <translation>{label} (необязательно)</translation>
    </message>
    <message>
        <source>Viga: {error}.</source>
        <translation>Ошибка: {error}.</translation>
    </message>
</context>
<context>
    <name>FileTile</name>
    <message>
        <source>Lohista fail e‑kirja, kausta või mälupulgale</source>
        <translation>Перетащите файл в письмо, в папку или на флешку</translation>
    </message>
    <message>
        <source>Seda faili ei ole enam kaustas.</source>
        <translation>Этого файла в папке больше нет.</translation>
    </message>
</context>
<context>
    <name>FileViewer</name>
    <message>
        <source>Sulge</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>FilesCard</name>
    <message>
        <source>Laste toimikud</source>
        <translation>Личные дела детей</translation>
    </message>
    <message>
        <source>Ootab juhi kinnitust</source>
        <translation>Ждёт подтверждения директора</translation>
    </message>
    <message>
        <source>Failid</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>Faile ei ole.</source>
        <translation>Файлов нет.</translation>
    </message>
    <message>
        <source>Lisa fail</source>
        <translation>Добавить файл</translation>
    </message>
</context>
<context>
    <name>FilesField</name>
    <message>
        <source>Lisa fail</source>
        <translation>Добавить файл</translation>
    </message>
    <message>
        <source>Eemalda</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Eemalda fail {title}</source>
        <translation>Убрать файл {title}</translation>
    </message>
</context>
<context>
    <name>FinalPage</name>
    <message>
        <source>Lõpphindamine</source>
        <translation>Итоговая оценка</translation>
    </message>
    <message>
        <source>Ei küsitud</source>
        <translation>Не спрашивали</translation>
    </message>
    <message>
        <source>Vaata läbi kõik eesmärgid, ka need, mis ei täitunud.</source>
        <translation>Просмотрите все цели, в том числе те, что не достигнуты.</translation>
    </message>
    <message>
        <source>Kirjuta, mis last aitas: sellest on kasu järgmisel korral.</source>
        <translation>Напишите, что помогло ребёнку: это пригодится в следующий раз.</translation>
    </message>
    <message>
        <source>Kes lõpetab</source>
        <translation>Кто завершает</translation>
    </message>
    <message>
        <source>Juhtumi lõpetab selle põhjal {head}.</source>
        <translation>На этом основании случай завершает {head}.</translation>
    </message>
    <message>
        <source>Juhtumi lõpetab selle põhjal {coordinator} või {head}.</source>
        <translation>На этом основании случай завершает {coordinator} или {head}.</translation>
    </message>
    <message>
        <source>Vali, kas eesmärgid täitusid</source>
        <translation>Выберите, достигнуты ли цели</translation>
    </message>
    <message>
        <source>Kirjuta, mis muutus</source>
        <translation>Напишите, что изменилось</translation>
    </message>
    <message>
        <source>Kuupäev</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Kas eesmärgid täitusid</source>
        <translation>Достигнуты ли цели</translation>
    </message>
    <message>
        <source>Mis muutus</source>
        <translation>Что изменилось</translation>
    </message>
    <message>
        <source>Mille järgi seda näed</source>
        <translation>По чему это видно</translation>
    </message>
    <message>
        <source>Mis läheb edasi</source>
        <translation>Что продолжается</translation>
    </message>
    <message>
        <source>Mida rühmas või klassis jätkata</source>
        <translation>Что продолжать в группе или классе</translation>
    </message>
    <message>
        <source>Kas perekond on toega rahul</source>
        <translation>Довольна ли семья поддержкой</translation>
    </message>
    <message>
        <source>Küsi perekonnalt, ära arva ise</source>
        <translation>Спросите семью, не угадывайте</translation>
    </message>
    <message>
        <source>Kuidas lõpphindamist kirjutada</source>
        <translation>Как подвести итог</translation>
    </message>
    <message>
        <source>Salvesta</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Loobu</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Vali töökoha liik</source>
        <translation>Выберите вид рабочего места</translation>
    </message>
    <message>
        <source>Kirjuta asutuse nimi</source>
        <translation>Введите название учреждения</translation>
    </message>
    <message>
        <source>Vali vald või linn</source>
        <translation>Выберите волость или город</translation>
    </message>
    <message>
        <source>Kirjuta oma nimi</source>
        <translation>Введите своё имя</translation>
    </message>
    <message>
        <source>Kirjuta kasutajanimi</source>
        <translation>Введите имя пользователя</translation>
    </message>
</context>
<context>
    <name>FirstStartPage</name>
    <message>
        <source>Kas sulged programmi ilma taasteleheta?</source>
        <translation>Закрыть программу без листа восстановления?</translation>
    </message>
    <message>
        <source>Sama lehte teist korda ei tehta. Uue saad teha seadetes.</source>
        <translation>Тот же лист второй раз не делается. Новый можно сделать в настройках.</translation>
    </message>
    <message>
        <source>Sulge ilma leheta</source>
        <translation>Закрыть без листа</translation>
    </message>
    <message>
        <source>Jätka taastelehega</source>
        <translation>Продолжить с листом</translation>
    </message>
    <message>
        <source>Kirjuta taastelehelt {place}. rühm</source>
        <translation>Введите группу {place} с листа восстановления</translation>
    </message>
    <message>
        <source>Tagasi</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Töökoht</source>
        <translation>Рабочее место</translation>
    </message>
    <message>
        <source>Asutus</source>
        <translation>Учреждение</translation>
    </message>
    <message>
        <source>Sina</source>
        <translation>О вас</translation>
    </message>
    <message>
        <source>Taasteleht</source>
        <translation>Лист восстановления</translation>
    </message>
    <message>
        <source>Kus sa töötad?</source>
        <translation>Где вы работаете?</translation>
    </message>
    <message>
        <source>Mis asutus see on?</source>
        <translation>Что это за учреждение?</translation>
    </message>
    <message>
        <source>Kes sina oled?</source>
        <translation>Кто вы?</translation>
    </message>
    <message>
        <source>Pane taasteleht kindlasse kohta</source>
        <translation>Уберите лист восстановления в надёжное место</translation>
    </message>
    <message>
        <source>Kõik, mis sa siia kirjutad, jääb krüptitult ainult sellesse arvutisse.</source>
        <translation>Всё, что вы здесь введёте, хранится в зашифрованном виде только на этом компьютере.</translation>
    </message>
    <message>
        <source>Need andmed lähevad üleandmispakettidele ja kontaktkaardile.</source>
        <translation>Эти данные попадут в пакеты передачи и на карточку контакта.</translation>
    </message>
    <message>
        <source>Sina saad esimesena kõik õigused. Kolleegid lisad hiljem seadetes.</source>
        <translation>Вы первый пользователь и получаете все права. Коллег добавите позже в настройках.</translation>
    </message>
    <message>
        <source>Andmehoidla on valmis. Jäänud on üks samm.</source>
        <translation>Хранилище данных готово. Остался один шаг.</translation>
    </message>
    <message>
        <source>Edasi: asutus</source>
        <translation>Далее: учреждение</translation>
    </message>
    <message>
        <source>Edasi: sina</source>
        <translation>Далее: о вас</translation>
    </message>
    <message>
        <source>Loo andmehoidla</source>
        <translation>Создать хранилище данных</translation>
    </message>
    <message>
        <source>Alusta tööd</source>
        <translation>Начать работу</translation>
    </message>
    <message>
        <source>Paranda märgitud kohad</source>
        <translation>Исправьте отмеченные поля</translation>
    </message>
    <message>
        <source>Loon andmehoidla</source>
        <translation>Создаю хранилище данных</translation>
    </message>
    <message>
        <source>Töökoha liik</source>
        <translation>Вид рабочего места</translation>
    </message>
    <message>
        <source>Selle järgi seab programm sõnad ja lehed. Hiljem seda muuta ei saa.</source>
        <translation>От этого зависят слова и страницы программы. Позже изменить это нельзя.</translation>
    </message>
    <message>
        <source>Asutuse nimi</source>
        <translation>Название учреждения</translation>
    </message>
    <message>
        <source>Nagu see on asutuse kirjadel</source>
        <translation>Как на письмах учреждения</translation>
    </message>
    <message>
        <source>Vald või linn</source>
        <translation>Волость или город</translation>
    </message>
    <message>
        <source>Omavalitsused, mida asutus teenindab</source>
        <translation>Самоуправления, которые обслуживает учреждение</translation>
    </message>
    <message>
        <source>Rühmad või klassid</source>
        <translation>Группы или классы</translation>
    </message>
    <message>
        <source>Iga nimi eraldi reale. Saad neid hiljem lisada.</source>
        <translation>Каждое название с новой строки. Позже можно добавить ещё.</translation>
    </message>
    <message>
        <source>Registrikood</source>
        <translation>Регистровый код</translation>
    </message>
    <message>
        <source>8 numbrit</source>
        <translation>8 цифр</translation>
    </message>
    <message>
        <source>Telefon</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>E‑post</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Sinu nimi</source>
        <translation>Ваше имя</translation>
    </message>
    <message>
        <source>Amet</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Kasutajanimi</source>
        <translation>Имя пользователя</translation>
    </message>
    <message>
        <source>Selle valid iga kord, kui andmed avad. Sobib eesnimi.</source>
        <translation>Его вы выбираете каждый раз, когда открываете данные. Подойдёт имя без фамилии.</translation>
    </message>
    <message>
        <source>Kui paroolifraas ununeb, avab andmed ainult taasteleht. Prindi kaks lehte ja hoia neid lukus eri kohtades.</source>
        <translation>Если парольная фраза забыта, данные откроет только лист восстановления. Распечатайте два листа и храните их под замком в разных местах.</translation>
    </message>
    <message>
        <source>Kui salvestasid faili, prindi see ja kustuta fail: kellel on leht, sellel on andmed.</source>
        <translation>Если вы сохранили файл, распечатайте его и удалите: у кого лист, у того и данные.</translation>
    </message>
    <message>
        <source>Rühm taastelehelt</source>
        <translation>Группа с листа восстановления</translation>
    </message>
</context>
<context>
    <name>Folders</name>
    <message>
        <source>Kontaktkaart</source>
        <translation>Карточка контакта</translation>
    </message>
    <message>
        <source>Kontaktide kataloog</source>
        <translation>Каталог контактов</translation>
    </message>
    <message>
        <source>Suletud pakett</source>
        <translation>Запечатанный пакет</translation>
    </message>
    <message>
        <source>Kaust on olemas.</source>
        <translation>Папка на месте.</translation>
    </message>
    <message>
        <source>Kausta praegu ei ole. Ühenda mälupulk või võrgukaust.</source>
        <translation>Папки сейчас нет. Подключите флешку или сетевую папку.</translation>
    </message>
    <message>
        <source>See on viit teise kausta. Vali päris kaust.</source>
        <translation>Это ссылка на другую папку. Выберите саму папку.</translation>
    </message>
    <message>
        <source>Kausta ei saa praegu lugeda. Programm proovib ise uuesti.</source>
        <translation>Папку сейчас не прочитать. Программа сама попробует ещё раз.</translation>
    </message>
    <message>
        <source>Palu saatjal fail uuesti kausta panna.</source>
        <translation>Попросите отправителя снова положить файл в папку.</translation>
    </message>
    <message>
        <source>Kõik failid on loetud.</source>
        <translation>Все файлы прочитаны.</translation>
    </message>
</context>
<context>
    <name>FoldersCard</name>
    <message>
        <source>Kausta ei ole valitud.</source>
        <translation>Папка не выбрана.</translation>
    </message>
    <message>
        <source>Kuhu sellele saajale failid panna?</source>
        <translation>Куда класть файлы для этого получателя?</translation>
    </message>
    <message>
        <source>Kust tulevad selle saatja failid?</source>
        <translation>Откуда приходят файлы этого отправителя?</translation>
    </message>
    <message>
        <source>Siia pandud fail on teel. Käes on see siis, kui tuleb vastus.</source>
        <translation>Положенный сюда файл ещё в пути. О том, что он дошёл, скажет ответ.</translation>
    </message>
    <message>
        <source>Programm vaatab kausta ise. Failid näed lehel Saabunud.</source>
        <translation>Программа сама следит за папкой. Файлы видны на странице «Полученные».</translation>
    </message>
    <message>
        <source>Kaust on valitud: {path}</source>
        <translation>Папка выбрана: {path}</translation>
    </message>
    <message>
        <source>Kaustad failide jaoks</source>
        <translation>Папки для файлов</translation>
    </message>
    <message>
        <source>Kui teil on ühine kaust, näeb programm sinna tulnud faile ise. Sobib võrgukaust, mälupulk või sünkroonitav kaust.</source>
        <translation>Если у вас есть общая папка, программа сама увидит пришедшие туда файлы. Подойдёт сетевая папка, флешка или синхронизируемая папка.</translation>
    </message>
    <message>
        <source>Saatmiseks</source>
        <translation>Для отправки</translation>
    </message>
    <message>
        <source>Vali saatmise kaust</source>
        <translation>Выбрать папку для отправки</translation>
    </message>
    <message>
        <source>Loobu saatmise kaustast</source>
        <translation>Убрать папку для отправки</translation>
    </message>
    <message>
        <source>Saabumiseks</source>
        <translation>Для получения</translation>
    </message>
    <message>
        <source>Vali saabumise kaust</source>
        <translation>Выбрать папку для получения</translation>
    </message>
    <message>
        <source>Loobu saabumise kaustast</source>
        <translation>Убрать папку для получения</translation>
    </message>
</context>
<context>
    <name>FoldersWaiting</name>
    <message>
        <source>Kaustades ootab</source>
        <translation>Ждут в папках</translation>
    </message>
    <message>
        <source>Ava ja kontrolli</source>
        <translation>Открыть и проверить</translation>
    </message>
    <message>
        <source>Jäta kõrvale</source>
        <translation>Отложить</translation>
    </message>
    <message>
        <source>Kaust: {contact}</source>
        <translation>Папка: {contact}</translation>
    </message>
</context>
<context>
    <name>Forms</name>
    <message>
        <source>mustand</source>
        <translation>черновик</translation>
    </message>
    <message>
        <source>kasutusel</source>
        <translation>используется</translation>
    </message>
    <message>
        <source>kasutusest võetud</source>
        <translation>больше не используется</translation>
    </message>
    <message>
        <source>Koht „{place}” ei sobi.</source>
        <translation>Место «{place}» не подходит.</translation>
    </message>
    <message>
        <source>Vormi ei lisatud. Paranda fail ja lisa see uuesti.</source>
        <translation>Форма не добавлена. Исправьте файл и добавьте его снова.</translation>
    </message>
    <message>
        <source>Seda faili ei saanud lugeda.</source>
        <translation>Этот файл не удалось прочитать.</translation>
    </message>
    <message>
        <source>Fail on suurem kui 256 kB.</source>
        <translation>Файл больше 256 кБ.</translation>
    </message>
    <message>
        <source>Fail ei ole UTF-8 tekst.</source>
        <translation>Файл не является текстом UTF-8.</translation>
    </message>
    <message>
        <source>Fail ei ole JSON: viga on real {line}, veerus {column}.</source>
        <translation>Это не файл JSON: ошибка в строке {line}, столбце {column}.</translation>
    </message>
    <message>
        <source>Faili sisu peab olema üks JSON-objekt.</source>
        <translation>В файле должен быть один объект JSON.</translation>
    </message>
    <message>
        <source>Fail on liiga sügavalt pesastatud (koht „{place}”).</source>
        <translation>В файле слишком много уровней вложенности (место «{place}»).</translation>
    </message>
    <message>
        <source>Nimi „{place}” on samas kohas kaks korda.</source>
        <translation>Имя «{place}» встречается в одном месте дважды.</translation>
    </message>
    <message>
        <source>See vorm vajab programmi uuemat versiooni (koht „{place}”).</source>
        <translation>Этой форме нужна более новая версия программы (место «{place}»).</translation>
    </message>
    <message>
        <source>Kohas „{place}” peab olema JSON Schema draft 2020-12.</source>
        <translation>В месте «{place}» должно быть JSON Schema draft 2020-12.</translation>
    </message>
    <message>
        <source>Kohas „{place}” peab olema urn:hop:form:nimi:number.</source>
        <translation>В месте «{place}» должно быть urn:hop:form:имя:номер.</translation>
    </message>
    <message>
        <source>Selle nimega vorm on programmis olemas. Anna kohas „{place}” teine nimi.</source>
        <translation>Форма с таким именем в программе уже есть. Укажите в месте «{place}» другое имя.</translation>
    </message>
    <message>
        <source>See versioon on juba lisatud. Suurenda kohas „{place}” numbrit.</source>
        <translation>Эта версия уже добавлена. Увеличьте номер в месте «{place}».</translation>
    </message>
    <message>
        <source>Vormis ei ole ühtegi küsimust (koht „{place}”).</source>
        <translation>В форме нет ни одного вопроса (место «{place}»).</translation>
    </message>
    <message>
        <source>Vormis on üle 200 küsimuse (koht „{place}”).</source>
        <translation>В форме больше 200 вопросов (место «{place}»).</translation>
    </message>
    <message>
        <source>Viidet kohas „{place}” ei loeta: kogu vorm peab olema samas failis.</source>
        <translation>Ссылка в месте «{place}» не читается: вся форма должна быть в одном файле.</translation>
    </message>
    <message>
        <source>Avaldist kohas „{place}” ei kontrollita. Kirjelda nõuet juhises.</source>
        <translation>Выражение в месте «{place}» не проверяется. Опишите требование в подсказке.</translation>
    </message>
    <message>
        <source>Programm ei tunne võtit „{place}”.</source>
        <translation>Программа не знает ключа «{place}».</translation>
    </message>
    <message>
        <source>Programm ei oska sellist küsimust näidata: „{place}”.</source>
        <translation>Программа не умеет показывать такой вопрос: «{place}».</translation>
    </message>
    <message>
        <source>Väärtus kohas „{place}” ei sobi.</source>
        <translation>Значение в месте «{place}» не подходит.</translation>
    </message>
    <message>
        <source>Küsimust „{place}” ei ole vormis.</source>
        <translation>Вопроса «{place}» нет в форме.</translation>
    </message>
    <message>
        <source>Küsimuse „{place}” allikat x-from programm ei tunne.</source>
        <translation>Программа не знает источника x-from у вопроса «{place}».</translation>
    </message>
    <message>
        <source>Osa „{place}” on teise osa sees. Too see eraldi osaks.</source>
        <translation>Раздел «{place}» находится внутри другого раздела. Сделайте его отдельным.</translation>
    </message>
    <message>
        <source>Tingimus „{place}” muudab osa, mis on vormis juba olemas.</source>
        <translation>Условие «{place}» меняет раздел, который в форме уже есть.</translation>
    </message>
    <message>
        <source>Tingimusel „{place}” peavad olema if ja then.</source>
        <translation>У условия «{place}» должны быть if и then.</translation>
    </message>
    <message>
        <source>Koht „{place}” ei ole kehtiv JSON Schema.</source>
        <translation>Место «{place}» не соответствует JSON Schema.</translation>
    </message>
    <message>
        <source>Nimes „{place}” tohivad olla ladina tähed, numbrid, - ja _.</source>
        <translation>В имени «{place}» допустимы латинские буквы, цифры, - и _.</translation>
    </message>
    <message>
        <source>Koht „{place}” on puudu või tühi.</source>
        <translation>Место «{place}» отсутствует или пустое.</translation>
    </message>
    <message>
        <source>Tekst kohas „{place}” on liiga pikk või ei ole tekst.</source>
        <translation>Текст в месте «{place}» слишком длинный или это не текст.</translation>
    </message>
    <message>
        <source>vormistatud, versioon {number}</source>
        <translation>оформлено, версия {number}</translation>
    </message>
    <message>
        <source>uue versiooni mustand</source>
        <translation>черновик новой версии</translation>
    </message>
</context>
<context>
    <name>FormsPart</name>
    <message>
        <source>Vormid</source>
        <translation>Формы</translation>
    </message>
    <message>
        <source>Võta kasutusele</source>
        <translation>Начать использовать</translation>
    </message>
    <message>
        <source>Muuda mustandiks</source>
        <translation>Сделать черновиком</translation>
    </message>
    <message>
        <source>Võta kasutusest</source>
        <translation>Больше не использовать</translation>
    </message>
    <message>
        <source>Salvesta failina</source>
        <translation>Сохранить как файл</translation>
    </message>
    <message>
        <source>asutuse oma</source>
        <translation>своя форма</translation>
    </message>
    <message>
        <source>Versioon {number}</source>
        <translation>Версия {number}</translation>
    </message>
    <message>
        <source>See vorm on programmi osa. Salvesta see failina ja tee oma vorm.</source>
        <translation>Эта форма&#xa0;— часть программы. Сохраните её в файл и сделайте свою форму.</translation>
    </message>
    <message>
        <source>Seda vormi näed ainult sina. Proovi seda lapse lehel.</source>
        <translation>Эту форму видите только вы. Попробуйте её на странице ребёнка.</translation>
    </message>
    <message>
        <source>Seda vormi täidavad kõik, kes lapsega töötavad.</source>
        <translation>Эту форму заполняют все, кто работает с ребёнком.</translation>
    </message>
    <message>
        <source>Uusi dokumente selle vormiga ei alga. Vanad jäävad.</source>
        <translation>Новые документы по этой форме не создаются. Старые остаются.</translation>
    </message>
    <message>
        <source>Dokumendivorm (*.json)</source>
        <translation>Форма документа (*.json)</translation>
    </message>
    <message>
        <source>Vali vormi fail</source>
        <translation>Выберите файл формы</translation>
    </message>
    <message>
        <source>Vorm „{title}” on lisatud mustandina.</source>
        <translation>Форма «{title}» добавлена как черновик.</translation>
    </message>
    <message>
        <source>Proovi seda lapse lehel ja võta siis kasutusele.</source>
        <translation>Попробуйте её на странице ребёнка, а потом начните использовать.</translation>
    </message>
    <message>
        <source>Vorm on kasutusel.</source>
        <translation>Форма используется.</translation>
    </message>
    <message>
        <source>Vorm on mustand.</source>
        <translation>Форма стала черновиком.</translation>
    </message>
    <message>
        <source>Vorm on kasutusest võetud.</source>
        <translation>Форма больше не используется.</translation>
    </message>
    <message>
        <source>Salvesta vorm</source>
        <translation>Сохранить форму</translation>
    </message>
    <message>
        <source>Vorm on salvestatud.</source>
        <translation>Форма сохранена.</translation>
    </message>
    <message>
        <source>Muuda faili ja lisa see siis siin oma vormina.</source>
        <translation>Измените файл и добавьте его здесь как свою форму.</translation>
    </message>
    <message>
        <source>Neid vorme saab täita lapse või juhtumi lehel. Oma vormi lisad failist.</source>
        <translation>Эти формы заполняют на странице ребёнка или случая. Свою форму можно добавить из файла.</translation>
    </message>
    <message>
        <source>Lisa vorm failist</source>
        <translation>Добавить форму из файла</translation>
    </message>
</context>
<context>
    <name>FreeText</name>
    <message numerus="yes">
        <source>%n tähemärki liiga palju</source>
        <translation>
            <numerusform>%n лишний символ</numerusform>
            <numerusform>%n лишних символа</numerusform>
            <numerusform>%n лишних символов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Alles %n tähemärki</source>
        <translation>
            <numerusform>Остался %n символ</numerusform>
            <numerusform>Осталось %n символа</numerusform>
            <numerusform>Осталось %n символов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GaugeFields</name>
    <message>
        <source>Hindamata</source>
        <translation>Без оценки</translation>
    </message>
</context>
<context>
    <name>GaugeForm</name>
    <message>
        <source>Kust laps alustab</source>
        <translation>С чего ребёнок начинает</translation>
    </message>
    <message>
        <source>Mõõtühik</source>
        <translation>Единица измерения</translation>
    </message>
    <message>
        <source>Näiteks minutit või sõna. Jäta tühjaks, kui mõõdad skaala astmetes.</source>
        <translation>Например, минут или слов. Оставьте пустым, если измеряете по ступеням шкалы.</translation>
    </message>
    <message>
        <source>Arv alguses</source>
        <translation>Число в начале</translation>
    </message>
    <message>
        <source>Siht arvuna</source>
        <translation>Ориентир числом</translation>
    </message>
</context>
<context>
    <name>GoalCard</name>
    <message>
        <source>Muuda</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Muuda eesmärki: {title}</source>
        <translation>Изменить цель: {title}</translation>
    </message>
    <message>
        <source>Algne olukord</source>
        <translation>Исходная ситуация</translation>
    </message>
    <message>
        <source>Takistab</source>
        <translation>Мешает</translation>
    </message>
    <message>
        <source>Tegevused</source>
        <translation>Действия</translation>
    </message>
</context>
<context>
    <name>GoalChart</name>
    <message>
        <source>Mõõtmiste graafik</source>
        <translation>График измерений</translation>
    </message>
    <message>
        <source>Algus</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Siht</source>
        <translation>Ориентир</translation>
    </message>
</context>
<context>
    <name>GoalPage</name>
    <message>
        <source>Eesmärki on pärast sinu mustandit muudetud.</source>
        <translation>После вашего черновика цель изменили.</translation>
    </message>
    <message>
        <source>Viska mustand ära</source>
        <translation>Удалить черновик</translation>
    </message>
    <message>
        <source>Sinu tekst on alles. Kui see peab kehtima, salvesta see.</source>
        <translation>Ваш текст на месте. Чтобы он вступил в силу, сохраните его.</translation>
    </message>
    <message>
        <source>Hindamata</source>
        <translation>Без оценки</translation>
    </message>
    <message>
        <source>Eesmärk</source>
        <translation>Цель</translation>
    </message>
    <message>
        <source>Uus eesmärk</source>
        <translation>Новая цель</translation>
    </message>
    <message>
        <source>Ütleb, mida laps teeb, mitte mida ta ei tee.</source>
        <translation>Говорит, что ребёнок делает, а не чего он не делает.</translation>
    </message>
    <message>
        <source>Muutust saab näha või kokku lugeda.</source>
        <translation>Изменение можно увидеть или сосчитать.</translation>
    </message>
    <message>
        <source>On saavutatav mõne kuuga.</source>
        <translation>Достижима за несколько месяцев.</translation>
    </message>
    <message>
        <source>Pärast salvestamist</source>
        <translation>После сохранения</translation>
    </message>
    <message>
        <source>Muudetud plaani kinnitab {head} uuesti.</source>
        <translation>Изменённый план заново утверждает {head}.</translation>
    </message>
    <message>
        <source>Kirjuta, mida laps hakkab tegema</source>
        <translation>Напишите, что ребёнок начнёт делать</translation>
    </message>
    <message>
        <source>Kirjelda skaala kõik viis astet või jäta tühjaks</source>
        <translation>Опишите все пять ступеней шкалы или оставьте пустыми</translation>
    </message>
    <message>
        <source>Kirjelda enne skaala viis astet</source>
        <translation>Сначала опишите пять ступеней шкалы</translation>
    </message>
    <message>
        <source>Kas kustutad eesmärgi?</source>
        <translation>Удалить цель?</translation>
    </message>
    <message>
        <source>Koos sellega kustuvad skaala ja tegevused. Tagasi võtta ei saa.</source>
        <translation>Вместе с ней удалятся шкала и действия. Отменить это нельзя.</translation>
    </message>
    <message>
        <source>Kustuta eesmärk</source>
        <translation>Удалить цель</translation>
    </message>
    <message>
        <source>Jäta alles</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Mida laps hakkab tegema. Kirjuta nii, et muutust on näha.</source>
        <translation>Что ребёнок начнёт делать. Пишите так, чтобы изменение было видно.</translation>
    </message>
    <message>
        <source>Algne olukord</source>
        <translation>Исходная ситуация</translation>
    </message>
    <message>
        <source>Kuidas on praegu</source>
        <translation>Как обстоят дела сейчас</translation>
    </message>
    <message>
        <source>Mis takistab</source>
        <translation>Что мешает</translation>
    </message>
    <message>
        <source>Mis olukorras läheb lapsel raskeks</source>
        <translation>В каких ситуациях ребёнку становится трудно</translation>
    </message>
    <message>
        <source>Eesmärgi skaala (soovi korral)</source>
        <translation>Шкала цели (необязательно)</translation>
    </message>
    <message>
        <source>Tegevused</source>
        <translation>Действия</translation>
    </message>
    <message>
        <source>Hea eesmärk</source>
        <translation>Хорошая цель</translation>
    </message>
    <message>
        <source>Salvesta eesmärk</source>
        <translation>Сохранить цель</translation>
    </message>
    <message>
        <source>Loobu</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>GoalProgress</name>
    <message>
        <source>Päev</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Tulemus</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Kes</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Märkus</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Mõõtmised</source>
        <translation>Измерения</translation>
    </message>
    <message>
        <source>Mõõtmised: {goal}</source>
        <translation>Измерения: {goal}</translation>
    </message>
    <message>
        <source>Ei lähe arvesse: {reason}</source>
        <translation>Не учитывается: {reason}</translation>
    </message>
</context>
<context>
    <name>GoingRow</name>
    <message>
        <source>Läheb alati kaasa</source>
        <translation>Входит всегда</translation>
    </message>
</context>
<context>
    <name>GroupsPart</name>
    <message>
        <source>Lisa uus</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Lisa rühm</source>
        <translation>Добавить группу</translation>
    </message>
    <message>
        <source>Lisa klass</source>
        <translation>Добавить класс</translation>
    </message>
    <message>
        <source>Lisa rühm või klass</source>
        <translation>Добавить группу или класс</translation>
    </message>
    <message>
        <source>Muuda nime</source>
        <translation>Изменить название</translation>
    </message>
    <message>
        <source>Salvesta nimi</source>
        <translation>Сохранить название</translation>
    </message>
    <message>
        <source>Kirjuta nimi</source>
        <translation>Введите имя</translation>
    </message>
    <message>
        <source>{name} on salvestatud.</source>
        <translation>{name}: сохранено.</translation>
    </message>
    <message>
        <source>Nimi</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Kuhu see kuulub</source>
        <translation>К чему относится</translation>
    </message>
    <message>
        <source>Lisa</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Loobu</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>GuardianForm</name>
    <message>
        <source>Nimi</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Kes ta lapsele on</source>
        <translation>Кем приходится ребёнку</translation>
    </message>
    <message>
        <source>Näiteks ema, isa või vanaema</source>
        <translation>Например, мать, отец или бабушка</translation>
    </message>
    <message>
        <source>Hooldusõigus</source>
        <translation>Право опеки</translation>
    </message>
    <message>
        <source>On lapse seaduslik esindaja</source>
        <translation>Законный представитель ребёнка</translation>
    </message>
    <message>
        <source>Telefon</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>E‑post</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Suhtluskeel</source>
        <translation>Язык общения</translation>
    </message>
    <message>
        <source>Eemalda isik</source>
        <translation>Убрать этого человека</translation>
    </message>
</context>
<context>
    <name>GuardiansCard</name>
    <message>
        <source>Last kasvatavad isikud</source>
        <translation>Лица, воспитывающие ребёнка</translation>
    </message>
    <message>
        <source>seaduslik esindaja</source>
        <translation>законный представитель</translation>
    </message>
    <message>
        <source>ei ole seaduslik esindaja</source>
        <translation>не законный представитель</translation>
    </message>
    <message>
        <source>suhtluskeel: {language}</source>
        <translation>язык общения: {language}</translation>
    </message>
</context>
<context>
    <name>GuardiansField</name>
    <message>
        <source>Lisa isik</source>
        <translation>Добавить человека</translation>
    </message>
    <message>
        <source>{number}. isik</source>
        <translation>Человек {number}</translation>
    </message>
    <message>
        <source>Kirjuta isiku nimi</source>
        <translation>Введите имя человека</translation>
    </message>
</context>
<context>
    <name>Handover</name>
    <message>
        <source>Anna tagasivõtmise fail saajale. Juhtum on sinu käes, kuni vastus tuleb.</source>
        <translation>Передайте получателю файл отзыва передачи. Пока нет ответа, случай остаётся у вас.</translation>
    </message>
    <message>
        <source>Vastuse tähtaeg oli {day}. Helista saajale ja kirjuta vajadusel sama fail uuesti.</source>
        <translation>Срок ответа был {day}. Позвоните получателю и, если нужно, сохраните тот же файл снова.</translation>
    </message>
    <message>
        <source>Pakett on suletud ja alles siin. Kirjuta see failina mälupulgale või kausta.</source>
        <translation>Пакет запечатан и хранится здесь. Сохраните его как файл на флешку или в папку.</translation>
    </message>
    <message>
        <source>Fail läheb saajale tema kausta kaudu. Oota vastust: see tuleb lehele Saabunud.</source>
        <translation>Файл дойдёт до получателя через его папку. Дождитесь ответа: он придёт на страницу «Полученные».</translation>
    </message>
    <message>
        <source>Anna fail saajale mälupulgal või saada e‑kirjaga. Siis märgi siin, kuidas see läks.</source>
        <translation>Передайте файл получателю на флешке или отправьте по эл. почте. Затем отметьте здесь, как он передан.</translation>
    </message>
    <message>
        <source>Oota kättesaamiskinnitust ja ava see lehel Saabunud. Kui fail läks kaduma, kirjuta sama fail uuesti.</source>
        <translation>Дождитесь подтверждения получения и откройте его на странице «Полученные». Если файл потерялся, сохраните тот же файл снова.</translation>
    </message>
    <message>
        <source>Anna see fail ka neile, kes said teadmiseks.</source>
        <translation>Передайте этот файл и тем, кто получил пакет для сведения.</translation>
    </message>
    <message>
        <source>Anna sama fail kõigile, kes on loetelus „Avada saavad”.</source>
        <translation>Передайте тот же файл всем, кто есть в списке «Могут открыть».</translation>
    </message>
    <message>
        <source>Kirjuta tagasivõtmise fail</source>
        <translation>Сохранить файл отзыва</translation>
    </message>
    <message>
        <source>Kirjuta fail</source>
        <translation>Сохранить файл</translation>
    </message>
    <message>
        <source>Kirjuta sama fail uuesti</source>
        <translation>Сохранить тот же файл снова</translation>
    </message>
    <message>
        <source>Üleandmine katkestati enne paketi sulgemist</source>
        <translation>Передача прервана до запечатывания пакета</translation>
    </message>
    <message>
        <source>{name} võttis juhtumi vastu</source>
        <translation>{name}: случай принят</translation>
    </message>
    <message>
        <source>{name} küsib enne vastuvõtmist täpsustusi</source>
        <translation>{name}: нужны уточнения до принятия</translation>
    </message>
    <message>
        <source>{name} ei võtnud juhtumit vastu</source>
        <translation>{name}: случай не принят</translation>
    </message>
    <message>
        <source>Üleandmine on tagasi võetud</source>
        <translation>Передача отозвана</translation>
    </message>
    <message>
        <source>Juhtumi eest vastutab nüüd {name}. Sina saad juhtumit lugeda, aga mitte muuta.</source>
        <translation>За случай теперь отвечает {name}. Вы можете его читать, но не менять.</translation>
    </message>
    <message>
        <source>Juhtum on sinu käes. Vasta küsimustele uue üleandmisega.</source>
        <translation>Случай у вас. Ответьте на вопросы новой передачей.</translation>
    </message>
    <message>
        <source>Juhtum on sinu käes. Loe põhjust ja otsusta, kuidas edasi.</source>
        <translation>Случай у вас. Прочитайте причину и решите, что делать дальше.</translation>
    </message>
    <message>
        <source>Juhtum on sinu käes. Kui vaja, alusta uut üleandmist.</source>
        <translation>Случай у вас. Если нужно, начните новую передачу.</translation>
    </message>
    <message>
        <source>Alusta uut üleandmist</source>
        <translation>Начать новую передачу</translation>
    </message>
    <message>
        <source>Vaata juhtumit</source>
        <translation>Посмотреть случай</translation>
    </message>
    <message>
        <source>Kes teab parooli</source>
        <translation>Кто знает пароль</translation>
    </message>
    <message>
        <source>Sinu asutus ({house})</source>
        <translation>Ваше учреждение ({house})</translation>
    </message>
    <message>
        <source>Vabasta seal ruumi või vali teine koht ja proovi uuesti.</source>
        <translation>Освободите там место или выберите другое и попробуйте снова.</translation>
    </message>
    <message>
        <source>Kontrolli, kas mälupulk on küljes, või vali teine koht.</source>
        <translation>Проверьте, вставлена ли флешка, или выберите другое место.</translation>
    </message>
</context>
<context>
    <name>HandoverBasis</name>
    <message>
        <source>Mis on juba kirjas</source>
        <translation>Что уже записано</translation>
    </message>
    <message>
        <source>Kirjuta, miks annad juhtumi üle</source>
        <translation>Напишите, почему передаёте случай</translation>
    </message>
    <message>
        <source>Kirjuta, kes ja millal nõusoleku andis</source>
        <translation>Напишите, кто и когда дал согласие</translation>
    </message>
    <message>
        <source>Vali, kas last kasvatav isik teab</source>
        <translation>Выберите, знает ли лицо, воспитывающее ребёнка</translation>
    </message>
    <message>
        <source>Kirjuta, kuidas ja millal teavitad</source>
        <translation>Напишите, как и когда сообщите</translation>
    </message>
    <message>
        <source>Kes ja millal nõusoleku andis?</source>
        <translation>Кто и когда дал согласие?</translation>
    </message>
    <message>
        <source>Alus täpsemalt</source>
        <translation>Основание подробнее</translation>
    </message>
    <message>
        <source>Miks ei ole ja millal teavitad?</source>
        <translation>Почему не знает и когда вы сообщите?</translation>
    </message>
    <message>
        <source>Kellega ja millal kokku leppisid?</source>
        <translation>С кем и когда вы договорились?</translation>
    </message>
    <message>
        <source>Kuidas ja millal teavitasid?</source>
        <translation>Как и когда вы сообщили?</translation>
    </message>
    <message>
        <source>Miks annad juhtumi üle?</source>
        <translation>Почему вы передаёте случай?</translation>
    </message>
    <message>
        <source>Kirjuta, mida on juba tehtud ja mida ootad saajalt.</source>
        <translation>Напишите, что уже сделано и чего вы ждёте от получателя.</translation>
    </message>
    <message>
        <source>Mille alusel andmed lähevad?</source>
        <translation>На каком основании передаются данные?</translation>
    </message>
    <message>
        <source>Kui seadus saatmist ei luba, on vaja vanema nõusolekut.</source>
        <translation>Если закон не разрешает отправку, нужно согласие родителя.</translation>
    </message>
    <message>
        <source>Kas last kasvatav isik teab üleandmisest?</source>
        <translation>Знает ли о передаче лицо, воспитывающее ребёнка?</translation>
    </message>
    <message>
        <source>Üldjuhul räägitakse talle kohe (LasteKS § 22). Kui see võib last ohustada, küsi lastekaitselt nõu.</source>
        <translation>Обычно ему говорят сразу (LasteKS §&#xa0;22). Если это опасно для ребёнка, посоветуйтесь со службой защиты детей.</translation>
    </message>
    <message>
        <source>Mis päevaks ootad vastust?</source>
        <translation>К какому дню вы ждёте ответа?</translation>
    </message>
</context>
<context>
    <name>HandoverCheck</name>
    <message>
        <source>Saaja</source>
        <translation>Получатель</translation>
    </message>
    <message>
        <source>Sisu</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>Alus ja teavitamine</source>
        <translation>Основание и информирование</translation>
    </message>
    <message>
        <source>Kinnitus</source>
        <translation>Подтверждение</translation>
    </message>
    <message>
        <source>Digiallkiri</source>
        <translation>Цифровая подпись</translation>
    </message>
    <message>
        <source>Soovi korral allkirjasta kokkuvõte enne sulgemist. Siis läheb see kaasa.</source>
        <translation>По желанию подпишите сводку до запечатывания. Тогда она войдёт в пакет.</translation>
    </message>
    <message>
        <source>Allkirjasta DigiDoc4-s</source>
        <translation>Подписать в DigiDoc4</translation>
    </message>
    <message>
        <source>Asutus</source>
        <translation>Учреждение</translation>
    </message>
    <message>
        <source>Kontaktisik</source>
        <translation>Контактное лицо</translation>
    </message>
    <message>
        <source>Kontrollkood</source>
        <translation>Контрольный код</translation>
    </message>
    <message>
        <source>Teadmiseks ka</source>
        <translation>Также для сведения</translation>
    </message>
    <message>
        <source>Loevad ID‑kaardiga</source>
        <translation>Читают с ID‑картой</translation>
    </message>
    <message>
        <source>Parool</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Kirjutad sulgemisel</source>
        <translation>Введёте при запечатывании</translation>
    </message>
    <message>
        <source>Muuda</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Muuda: {title}</source>
        <translation>Изменить: {title}</translation>
    </message>
    <message>
        <source>Jääb siia: {part}</source>
        <translation>Остаётся здесь: {part}</translation>
    </message>
    <message numerus="yes">
        <source>%n kaitstud tähelepanekut</source>
        <translation>
            <numerusform>%n защищённое наблюдение</numerusform>
            <numerusform>%n защищённых наблюдения</numerusform>
            <numerusform>%n защищённых наблюдений</numerusform>
        </translation>
    </message>
    <message>
        <source>Läheb kaasa</source>
        <translation>Войдёт в пакет</translation>
    </message>
    <message>
        <source>Jääb alati siia</source>
        <translation>Всегда остаётся здесь</translation>
    </message>
    <message>
        <source>Põhjus</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Andmete alus</source>
        <translation>Основание передачи</translation>
    </message>
    <message>
        <source>Täpsemalt</source>
        <translation>Подробнее</translation>
    </message>
    <message>
        <source>Teavitamine</source>
        <translation>Информирование семьи</translation>
    </message>
    <message>
        <source>Kuidas</source>
        <translation>Как</translation>
    </message>
    <message>
        <source>Vastust ootad</source>
        <translation>Срок ответа</translation>
    </message>
    <message>
        <source>Seis</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>{head} ei ole veel kinnitanud</source>
        <translation>{head}: подтверждения ещё нет</translation>
    </message>
    <message>
        <source>Kinnitas</source>
        <translation>Кем подтверждено</translation>
    </message>
    <message>
        <source>Millal</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Kokkuvõte, mida saaja loeb</source>
        <translation>Сводка, которую читает получатель</translation>
    </message>
</context>
<context>
    <name>HandoverPage</name>
    <message>
        <source>Juhtum</source>
        <translation>Случай</translation>
    </message>
    <message>
        <source>Üleandmised</source>
        <translation>Передачи</translation>
    </message>
    <message>
        <source>Üleandmine: {child}</source>
        <translation>Передача: {child}</translation>
    </message>
</context>
<context>
    <name>HandoverParts</name>
    <message>
        <source>Vanem ei andnud nõusolekut</source>
        <translation>Нет согласия родителя</translation>
    </message>
    <message>
        <source>Saaja ei vaja seda oma tööks</source>
        <translation>Получателю это не нужно для работы</translation>
    </message>
    <message>
        <source>Puudutab teisi inimesi</source>
        <translation>Касается других людей</translation>
    </message>
    <message>
        <source>Info on vananenud</source>
        <translation>Сведения устарели</translation>
    </message>
    <message numerus="yes">
        <source>%n kaitstud tähelepanekut</source>
        <translation>
            <numerusform>%n защищённое наблюдение</numerusform>
            <numerusform>%n защищённых наблюдения</numerusform>
            <numerusform>%n защищённых наблюдений</numerusform>
        </translation>
    </message>
    <message>
        <source>Lapse ohust teatad lastekaitsele eraldi: see ei lähe juhtumiga kaasa</source>
        <translation>Об опасности для ребёнка вы сообщаете службе защиты детей отдельно: вместе со случаем это не передаётся</translation>
    </message>
    <message numerus="yes">
        <source>%n kirjet</source>
        <translation>
            <numerusform>%n запись</numerusform>
            <numerusform>%n записи</numerusform>
            <numerusform>%n записей</numerusform>
        </translation>
    </message>
    <message>
        <source>Eemalda linnuke sellelt, mida saaja oma tööks ei vaja. Siis küsib programm põhjust, ja see jääb üleandmise juurde.</source>
        <translation>Снимите галочку с того, что получателю для работы не нужно. Программа спросит причину и запишет её в передаче.</translation>
    </message>
    <message>
        <source>Paketi osad</source>
        <translation>Части пакета</translation>
    </message>
</context>
<context>
    <name>HandoverRecipient</name>
    <message>
        <source>Kontaktides ei ole veel valda ega linna. Palu sealt kontaktkaardi fail.</source>
        <translation>В контактах пока нет ни волости, ни города. Попросите у них файл карточки контакта.</translation>
    </message>
    <message>
        <source>Ava kontaktid</source>
        <translation>Перейти к контактам</translation>
    </message>
    <message>
        <source>Saajad</source>
        <translation>Получатели</translation>
    </message>
    <message>
        <source>Lapse kodu on mujal: {places}. Kontrolli, kas saaja on õige.</source>
        <translation>Ребёнок живёт в другом месте: {places}. Проверьте, тот ли это получатель.</translation>
    </message>
    <message>
        <source>Lapsel on kodu ka siin: {places}. Kaalu, kas anda sinna teada.</source>
        <translation>Ребёнок живёт и здесь: {places}. Подумайте, не сообщить ли и туда.</translation>
    </message>
    <message>
        <source>Sertifikaat kehtib kuni {day}</source>
        <translation>Сертификат действует до {day}</translation>
    </message>
    <message>
        <source>Võrdle koodi</source>
        <translation>Сверить код</translation>
    </message>
    <message>
        <source>Vaata kontakti</source>
        <translation>Посмотреть контакт</translation>
    </message>
    <message>
        <source>Lisa teisi lugejaid</source>
        <translation>Добавить других читателей</translation>
    </message>
    <message>
        <source>Kes veel paketti loeb?</source>
        <translation>Кто ещё читает пакет?</translation>
    </message>
    <message>
        <source>Teadmiseks ka</source>
        <translation>Также для сведения</translation>
    </message>
    <message>
        <source>Nemad saavad sama faili ja näevad, kes vastutab. Vastutust küsid ainult saajalt.</source>
        <translation>Они получат тот же файл и увидят, кто отвечает. Принять ответственность вы просите только получателя.</translation>
    </message>
    <message>
        <source>Ametnikud ID‑kaardiga</source>
        <translation>Чиновники с ID‑картой</translation>
    </message>
    <message>
        <source>Ametnik avab paketi DigiDoc4 programmis. Küsi temalt ID‑kaardi autentimise sertifikaat.</source>
        <translation>Чиновник откроет пакет в программе DigiDoc4. Попросите у него сертификат аутентификации ID‑карты.</translation>
    </message>
    <message>
        <source>Ava ka parooliga</source>
        <translation>Открывать также паролем</translation>
    </message>
    <message>
        <source>Viimane võimalus: parooli saab ära arvata. Kirjutad selle paketi sulgemisel.</source>
        <translation>На крайний случай: пароль можно подобрать. Вы введёте его, когда будете запечатывать пакет.</translation>
    </message>
</context>
<context>
    <name>HandoverState</name>
    <message>
        <source>Vaata juhtumit</source>
        <translation>Посмотреть случай</translation>
    </message>
    <message>
        <source>Täiendus</source>
        <translation>Дополнение</translation>
    </message>
    <message>
        <source>Kirjuta täiendus faili</source>
        <translation>Сохранить дополнение в файл</translation>
    </message>
    <message>
        <source>Mida nüüd teha</source>
        <translation>Что делать теперь</translation>
    </message>
    <message>
        <source>Pane saaja kausta</source>
        <translation>Положить в папку получателя</translation>
    </message>
    <message>
        <source>Kirjuta fail</source>
        <translation>Сохранить файл</translation>
    </message>
    <message>
        <source>Märgi, kuidas fail saajani läks</source>
        <translation>Отметьте, как передан файл</translation>
    </message>
    <message>
        <source>Kellele?</source>
        <translation>Кому?</translation>
    </message>
    <message>
        <source>Kuidas andsid faili edasi?</source>
        <translation>Как вы передали файл?</translation>
    </message>
    <message>
        <source>Mis päeval?</source>
        <translation>В какой день?</translation>
    </message>
    <message>
        <source>Märgi edastatuks</source>
        <translation>Отметить как переданный</translation>
    </message>
    <message>
        <source>Kokkuvõte, nagu see paketis on</source>
        <translation>Сводка, как она есть в пакете</translation>
    </message>
    <message>
        <source>Pakett</source>
        <translation>Пакет</translation>
    </message>
    <message>
        <source>Näita kokkuvõtet</source>
        <translation>Показать сводку</translation>
    </message>
    <message>
        <source>Allkirjasta DigiDoc4-s</source>
        <translation>Подписать в DigiDoc4</translation>
    </message>
    <message>
        <source>Sisu</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>Küsi üleandmine tagasi</source>
        <translation>Попросить передачу назад</translation>
    </message>
    <message>
        <source>Kui saaja on juba vastu võtnud, jääb tema otsus kehtima.</source>
        <translation>Если получатель уже принял случай, его решение остаётся в силе.</translation>
    </message>
    <message>
        <source>Küsi tagasi</source>
        <translation>Попросить назад</translation>
    </message>
</context>
<context>
    <name>HandoverStateView</name>
    <message>
        <source>Kuhu fail kirjutada?</source>
        <translation>Куда сохранить файл?</translation>
    </message>
    <message>
        <source>Fail on saaja kaustas: {path}</source>
        <translation>Файл в папке получателя: {path}</translation>
    </message>
    <message>
        <source>See on teel. Käes on see siis, kui saaja vastab.</source>
        <translation>Файл в пути. О том, что он дошёл, скажет ответ получателя.</translation>
    </message>
    <message>
        <source>Vali koht ise</source>
        <translation>Выбрать место вручную</translation>
    </message>
    <message>
        <source>Fail on kirjutatud: {path}</source>
        <translation>Файл сохранён: {path}</translation>
    </message>
    <message>
        <source>Anna sama fail kõigile, kellele see on suletud. Teised seda ei ava.</source>
        <translation>Передайте тот же файл всем, для кого он запечатан. Другие его не откроют.</translation>
    </message>
    <message>
        <source>Avada saab selle ainult {receiver}. Anna fail talle edasi.</source>
        <translation>Открыть его может только {receiver}. Передайте файл получателю.</translation>
    </message>
    <message>
        <source>Paketti ei saanud sinna kirjutada</source>
        <translation>Не удалось сохранить туда пакет</translation>
    </message>
    <message>
        <source>Pakett on suletud ja alles.</source>
        <translation>Пакет запечатан и сохранён.</translation>
    </message>
    <message>
        <source>Vali koht uuesti</source>
        <translation>Выберите место снова</translation>
    </message>
    <message>
        <source>Edastamine on märkimata: paranda märgitud koht</source>
        <translation>Передача файла не отмечена: исправьте отмеченное поле</translation>
    </message>
    <message>
        <source>Vali, kuidas fail saajani läks</source>
        <translation>Выберите, как передан файл</translation>
    </message>
    <message>
        <source>Edastamine on märgitud.</source>
        <translation>Отмечено: файл передан.</translation>
    </message>
    <message>
        <source>Kuni vastuseni vastutad juhtumi eest sina.</source>
        <translation>До ответа за случай отвечаете вы.</translation>
    </message>
    <message>
        <source>Kas küsid üleandmise tagasi?</source>
        <translation>Попросить передачу назад?</translation>
    </message>
    <message>
        <source>Saaja peab vastama. Kui ta on juba vastu võtnud, jääb see kehtima.</source>
        <translation>Получатель должен ответить. Если случай уже принят, это остаётся в силе.</translation>
    </message>
    <message>
        <source>Küsi tagasi</source>
        <translation>Попросить назад</translation>
    </message>
    <message>
        <source>Jäta ootele</source>
        <translation>Ждать дальше</translation>
    </message>
    <message>
        <source>Tagasivõtmise fail on valmis.</source>
        <translation>Файл отзыва передачи готов.</translation>
    </message>
    <message>
        <source>Kirjuta see mälupulgale või kausta ja anna saajale.</source>
        <translation>Сохраните его на флешку или в папку и передайте получателю.</translation>
    </message>
    <message>
        <source>Muuda märget</source>
        <translation>Изменить отметку</translation>
    </message>
    <message>
        <source>Märgi edastatuks</source>
        <translation>Отметить как переданный</translation>
    </message>
    <message>
        <source>Saaja</source>
        <translation>Получатель</translation>
    </message>
    <message>
        <source>Teadmiseks</source>
        <translation>Для сведения</translation>
    </message>
    <message>
        <source>Avada saavad</source>
        <translation>Могут открыть</translation>
    </message>
    <message>
        <source>Kinnitas</source>
        <translation>Кем подтверждено</translation>
    </message>
    <message>
        <source>Suletud</source>
        <translation>Запечатано</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Kirjutatud</source>
        <translation>Файл сохранён</translation>
    </message>
    <message>
        <source>Veel ei ole</source>
        <translation>Ещё нет</translation>
    </message>
    <message>
        <source>Edastatud</source>
        <translation>Передано</translation>
    </message>
    <message>
        <source>Vastust ootad</source>
        <translation>Срок ответа</translation>
    </message>
    <message>
        <source>Helista või kirjuta</source>
        <translation>Позвонить или написать</translation>
    </message>
    <message>
        <source>Selgitus</source>
        <translation>Пояснение</translation>
    </message>
    <message>
        <source>Jäi siia: {part}</source>
        <translation>Осталось здесь: {part}</translation>
    </message>
    <message>
        <source>Läks kaasa</source>
        <translation>Вошло в пакет</translation>
    </message>
    <message>
        <source>Vastas</source>
        <translation>Кто ответил</translation>
    </message>
    <message>
        <source>Millal</source>
        <translation>Когда</translation>
    </message>
</context>
<context>
    <name>HandoverTrack</name>
    <message>
        <source>Kellele annad juhtumi üle?</source>
        <translation>Кому вы передаёте случай?</translation>
    </message>
    <message>
        <source>Mis läheb paketti?</source>
        <translation>Что войдёт в пакет?</translation>
    </message>
    <message>
        <source>Mille alusel annad juhtumi üle?</source>
        <translation>На каком основании вы передаёте случай?</translation>
    </message>
    <message>
        <source>Kas pakett on valmis?</source>
        <translation>Готов ли пакет?</translation>
    </message>
    <message>
        <source>Saaja</source>
        <translation>Получатель</translation>
    </message>
    <message>
        <source>Sisu</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>Alus ja teavitamine</source>
        <translation>Основание и информирование</translation>
    </message>
    <message>
        <source>Kontroll</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>{number}. samm neljast: {name}</source>
        <translation>Шаг {number} из четырёх: {name}</translation>
    </message>
    <message>
        <source>praegu</source>
        <translation>сейчас</translation>
    </message>
    <message>
        <source>tegemata</source>
        <translation>не сделано</translation>
    </message>
    <message>
        <source>tehtud</source>
        <translation>сделано</translation>
    </message>
</context>
<context>
    <name>HandoverWizard</name>
    <message>
        <source>{child} · üleandmispakett</source>
        <translation>{child} · пакет передачи</translation>
    </message>
    <message>
        <source>Tagasi</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Edasi: sisu</source>
        <translation>Далее: содержание</translation>
    </message>
    <message>
        <source>Edasi: alus ja teavitamine</source>
        <translation>Далее: основание и информирование</translation>
    </message>
    <message>
        <source>Edasi: kontroll</source>
        <translation>Далее: проверка</translation>
    </message>
    <message>
        <source>Vali, kellele juhtumi üle annad</source>
        <translation>Выберите, кому передаёте случай</translation>
    </message>
    <message>
        <source>Kirjuta iga siia jääva osa juurde põhjus</source>
        <translation>Напишите причину для каждой части, которая остаётся здесь</translation>
    </message>
    <message>
        <source>Saaja näeb, mis osa jäi saatmata ja miks.</source>
        <translation>Получатель увидит, какая часть не отправлена и почему.</translation>
    </message>
    <message>
        <source>Edasi ei saa veel minna: täienda märgitud kohti</source>
        <translation>Пока дальше нельзя: дополните отмеченные поля</translation>
    </message>
    <message>
        <source>Alustan üleandmist</source>
        <translation>Начинаю передачу</translation>
    </message>
    <message>
        <source>Paranda põhjused</source>
        <translation>Исправить причины</translation>
    </message>
    <message>
        <source>Hoian valikud</source>
        <translation>Сохраняю ваш выбор</translation>
    </message>
    <message>
        <source>Vali ametniku sertifikaat</source>
        <translation>Выберите сертификат чиновника</translation>
    </message>
    <message>
        <source>Sertifikaat (*.cer *.crt *.der *.pem)</source>
        <translation>Сертификат (*.cer *.crt *.der *.pem)</translation>
    </message>
    <message>
        <source>Kas katkestad üleandmise?</source>
        <translation>Прервать передачу?</translation>
    </message>
    <message>
        <source>Juhtum jääb sinu kätte. Siin kirjutatu kustutatakse.</source>
        <translation>Случай останется у вас. Написанное здесь удалится.</translation>
    </message>
    <message>
        <source>Katkesta üleandmine</source>
        <translation>Прервать передачу</translation>
    </message>
    <message>
        <source>Loobu</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Jätka üleandmist</source>
        <translation>Продолжить передачу</translation>
    </message>
    <message>
        <source>Katkestan üleandmist</source>
        <translation>Прерываю передачу</translation>
    </message>
    <message>
        <source>Ohu märkega tähelepanekud jäävad alati siia.</source>
        <translation>Наблюдения с отметкой об опасности всегда остаются здесь.</translation>
    </message>
    <message>
        <source>Lapse ohust teatad lastekaitsetöötajale eraldi.</source>
        <translation>Об опасности для ребёнка вы сообщаете работнику по защите детей отдельно.</translation>
    </message>
</context>
<context>
    <name>HandoversPage</name>
    <message>
        <source>Siin on vallale või linnale antud juhtumid. Üleandmine algab juhtumi lehelt.</source>
        <translation>Здесь случаи, переданные волости или городу. Передача начинается со страницы случая.</translation>
    </message>
    <message>
        <source>Vaata juhtumeid</source>
        <translation>Посмотреть случаи</translation>
    </message>
    <message>
        <source>saaja küsimus on vastamata</source>
        <translation>на вопрос получателя не ответили</translation>
    </message>
    <message>
        <source>kinnitust ei ole</source>
        <translation>получение не подтверждено</translation>
    </message>
    <message>
        <source>Kõik üleandmised</source>
        <translation>Все передачи</translation>
    </message>
    <message>
        <source>Üleandmised</source>
        <translation>Передачи</translation>
    </message>
    <message>
        <source>Pooleli</source>
        <translation>В работе</translation>
    </message>
    <message>
        <source>Juhtumid, mille annad üle vallale või linnale. Kuni vastuseni vastutad sina.</source>
        <translation>Случаи, которые вы передаёте волости или городу. До ответа за них отвечаете вы.</translation>
    </message>
</context>
<context>
    <name>HandoversSection</name>
    <message>
        <source>Üleandmised</source>
        <translation>Передачи</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Abi</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Otsi abist</source>
        <translation>Поиск в справке</translation>
    </message>
    <message>
        <source>Teemad</source>
        <translation>Темы</translation>
    </message>
    <message>
        <source>Tekst</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Tagasi</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Sisukord</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>Salvesta muudetav fail</source>
        <translation>Сохранить файл для правки</translation>
    </message>
    <message>
        <source>Prindi</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Sulge</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Teave programmist</source>
        <translation>О программе</translation>
    </message>
    <message>
        <source>Abist ei leitud seda.</source>
        <translation>В справке этого не нашлось.</translation>
    </message>
    <message>
        <source>Proovi üht lühemat sõna.</source>
        <translation>Попробуйте одно слово покороче.</translation>
    </message>
    <message>
        <source>Selles arvutis ei ole printerit.</source>
        <translation>На этом компьютере нет принтера.</translation>
    </message>
    <message>
        <source>Lisa printer arvuti seadetes ja prindi siis uuesti.</source>
        <translation>Добавьте принтер в настройках компьютера и напечатайте снова.</translation>
    </message>
    <message>
        <source>Tekstidokument (*.odt)</source>
        <translation>Текстовый документ (*.odt)</translation>
    </message>
    <message>
        <source>Fail on salvestatud.</source>
        <translation>Файл сохранён.</translation>
    </message>
    <message>
        <source>Ava see Wordis või LibreOffice’is ja täida nurksulgudes kohad.</source>
        <translation>Откройте его в Word или LibreOffice и заполните места в квадратных скобках.</translation>
    </message>
    <message>
        <source>Faili ei saanud salvestada.</source>
        <translation>Не удалось сохранить файл.</translation>
    </message>
    <message>
        <source>Vali teine kaust või kontrolli, kas kettal on ruumi.</source>
        <translation>Выберите другую папку или проверьте, есть ли место на диске.</translation>
    </message>
</context>
<context>
    <name>HistorySection</name>
    <message>
        <source>Juhtumi käik</source>
        <translation>Ход случая</translation>
    </message>
    <message>
        <source>Kronoloogia PDF-ina</source>
        <translation>Хронология в PDF</translation>
    </message>
    <message>
        <source>Ekspordi</source>
        <translation>Экспортировать</translation>
    </message>
    <message>
        <source>Ekspordi juhtum krüptimata faili</source>
        <translation>Экспортировать случай в незашифрованный файл</translation>
    </message>
    <message>
        <source>kronoloogia.pdf</source>
        <translation>хронология.pdf</translation>
    </message>
    <message>
        <source>Juhtumi kronoloogia</source>
        <translation>Хронология случая</translation>
    </message>
</context>
<context>
    <name>HomeForm</name>
    <message>
        <source>Vald või linn</source>
        <translation>Волость или город</translation>
    </message>
    <message>
        <source>Kui palju laps seal on</source>
        <translation>Сколько времени ребёнок там живёт</translation>
    </message>
    <message>
        <source>Näiteks 4 päeva nädalas</source>
        <translation>Например, 4 дня в неделю</translation>
    </message>
    <message>
        <source>Aadress</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Kellega koos</source>
        <translation>Вместе с кем</translation>
    </message>
    <message>
        <source>Eemalda kodu</source>
        <translation>Убрать дом</translation>
    </message>
</context>
<context>
    <name>HomesField</name>
    <message>
        <source>Lisa kodu</source>
        <translation>Добавить дом</translation>
    </message>
    <message>
        <source>{number}. kodu</source>
        <translation>Дом {number}</translation>
    </message>
    <message>
        <source>Vali, kus see kodu on</source>
        <translation>Выберите, где находится этот дом</translation>
    </message>
</context>
<context>
    <name>HousePart</name>
    <message>
        <source>Vali vald või linn</source>
        <translation>Выберите волость или город</translation>
    </message>
    <message>
        <source>Asutuse andmed on salvestatud.</source>
        <translation>Данные учреждения сохранены.</translation>
    </message>
    <message>
        <source>Need lähevad edaspidi pakettidele ja kontaktkaardile.</source>
        <translation>Теперь они будут в пакетах и на карточке контакта.</translation>
    </message>
    <message>
        <source>Asutuse nimi</source>
        <translation>Название учреждения</translation>
    </message>
    <message>
        <source>Vald või linn</source>
        <translation>Волость или город</translation>
    </message>
    <message>
        <source>Omavalitsused, mida asutus teenindab</source>
        <translation>Самоуправления, которые обслуживает учреждение</translation>
    </message>
    <message>
        <source>Registrikood</source>
        <translation>Регистровый код</translation>
    </message>
    <message>
        <source>8 numbrit</source>
        <translation>8 цифр</translation>
    </message>
    <message>
        <source>Aadress</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Telefon</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>E‑post</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Salvesta asutuse andmed</source>
        <translation>Сохранить данные учреждения</translation>
    </message>
</context>
<context>
    <name>HouseholdCard</name>
    <message>
        <source>Lapse kodud</source>
        <translation>Где живёт ребёнок</translation>
    </message>
</context>
<context>
    <name>HouseholdView</name>
    <message>
        <source>Lapse kodud</source>
        <translation>Где живёт ребёнок</translation>
    </message>
    <message>
        <source>Kodu: {municipality}</source>
        <translation>Дом: {municipality}</translation>
    </message>
    <message>
        <source>registris</source>
        <translation>по регистру</translation>
    </message>
    <message>
        <source>Kui palju</source>
        <translation>Сколько времени</translation>
    </message>
    <message>
        <source>Kellega</source>
        <translation>С кем</translation>
    </message>
    <message>
        <source>Hooldusõigus</source>
        <translation>Право опеки</translation>
    </message>
    <message>
        <source>Aadress</source>
        <translation>Адрес</translation>
    </message>
    <message numerus="yes">
        <source>%n kodu</source>
        <translation>
            <numerusform>%n дом</numerusform>
            <numerusform>%n дома</numerusform>
            <numerusform>%n домов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImageView</name>
    <message>
        <source>Seda pilti ei saa näidata. Fail on alles ja muutmata.</source>
        <translation>Это изображение показать не получается. Файл цел и не изменён.</translation>
    </message>
</context>
<context>
    <name>Inbox</name>
    <message>
        <source>Saatja võttis tagasi üleandmise, mis on siin teadmiseks.</source>
        <translation>Отправитель отозвал передачу, которая была здесь для сведения.</translation>
    </message>
    <message>
        <source>Sinult vastust ei oodata.</source>
        <translation>Ответа от вас не ждут.</translation>
    </message>
    <message>
        <source>See fail on juba vastu võetud. Midagi ei muutunud.</source>
        <translation>Этот файл уже принят. Ничего не изменилось.</translation>
    </message>
    <message>
        <source>Sama faili võib avada mitu korda.</source>
        <translation>Один и тот же файл можно открывать несколько раз.</translation>
    </message>
    <message>
        <source>Kirjuta kinnitus faili</source>
        <translation>Сохранить подтверждение в файл</translation>
    </message>
    <message>
        <source>Kirjuta vastus faili</source>
        <translation>Сохранить ответ в файл</translation>
    </message>
    <message>
        <source>Ava teade</source>
        <translation>Открыть сообщение</translation>
    </message>
    <message>
        <source>Ava kirjavahetus</source>
        <translation>Посмотреть переписку</translation>
    </message>
    <message>
        <source>Ava üleandmine</source>
        <translation>Посмотреть передачу</translation>
    </message>
    <message>
        <source>Vaata paketti</source>
        <translation>Посмотреть пакет</translation>
    </message>
    <message>
        <source>Vastus on käes: {state}.</source>
        <translation>Пришёл ответ: передача {state}.</translation>
    </message>
    <message>
        <source>Juhtumi eest vastutab nüüd saaja.</source>
        <translation>За случай теперь отвечает получатель.</translation>
    </message>
    <message>
        <source>Juhtum on sinu käes. Vaata, mis saaja kirjutas.</source>
        <translation>Случай у вас. Посмотрите, что пишет получатель.</translation>
    </message>
    <message>
        <source>Saatja võttis tagasi üleandmise, mida siin veel ei ole.</source>
        <translation>Отправитель отозвал передачу, которой здесь ещё нет.</translation>
    </message>
    <message>
        <source>Kui see pakett hiljem tuleb, jääb see vastu võtmata.</source>
        <translation>Если этот пакет придёт позже, он не будет принят.</translation>
    </message>
    <message>
        <source>Saatja võttis üleandmise tagasi.</source>
        <translation>Отправитель отозвал передачу.</translation>
    </message>
    <message>
        <source>Kirjuta vastus faili ja saada see saatjale.</source>
        <translation>Сохраните ответ в файл и отправьте его отправителю.</translation>
    </message>
    <message>
        <source>Saatja küsib tagasi üleandmist, millele siin on vastatud.</source>
        <translation>Отправитель просит назад передачу, на которую здесь уже есть ответ.</translation>
    </message>
    <message>
        <source>Esimene vastus jääb kehtima. Saada saatjale sama kinnitus uuesti.</source>
        <translation>Первый ответ остаётся в силе. Отправьте отправителю то же подтверждение ещё раз.</translation>
    </message>
    <message>
        <source>Saatja on selle üleandmise tagasi võtnud.</source>
        <translation>Эта передача отозвана отправителем.</translation>
    </message>
    <message>
        <source>Selle juhtumi uuem pakett on siin juba olemas.</source>
        <translation>Более новый пакет этого случая здесь уже есть.</translation>
    </message>
    <message>
        <source>Sama juhtumi eest vastutab siin juba teine pakett.</source>
        <translation>Ответственность за этот случай здесь уже принята по другому пакету.</translation>
    </message>
    <message>
        <source>Programm kirjutas vastuse ise. Saada see saatjale.</source>
        <translation>Программа составила ответ сама. Отправьте его отправителю.</translation>
    </message>
    <message>
        <source>Pakett jäi vastu võtmata. Helista saatjale ja räägi sellest.</source>
        <translation>Пакет не принят. Позвоните отправителю и расскажите об этом.</translation>
    </message>
    <message>
        <source>Kirjed on nüüd juhtumi juures. Kirjuta kinnitus faili ja saada see saatjale.</source>
        <translation>Записи теперь в случае. Сохраните подтверждение в файл и отправьте его отправителю.</translation>
    </message>
    <message>
        <source>{out}: sama kirje on siin teise tekstiga. Helista saatjale.</source>
        <translation>{out}: та же запись здесь с другим текстом. Позвоните отправителю.</translation>
    </message>
    <message>
        <source>Uus vastutaja kinnitas, et täiendus on käes.</source>
        <translation>Новое ответственное учреждение подтвердило: дополнение получено.</translation>
    </message>
    <message>
        <source>Rohkem ei ole sul selle jaoks vaja teha.</source>
        <translation>Больше вам ничего делать не нужно.</translation>
    </message>
    <message>
        <source>See fail on ajast enne saatja andmete taastamist.</source>
        <translation>Этот файл создан до восстановления данных отправителя.</translation>
    </message>
    <message>
        <source>See ei muuda enam midagi. Saatja saadab vajadusel uue.</source>
        <translation>Он уже ничего не меняет. Если нужно, отправитель пришлёт новый.</translation>
    </message>
    <message>
        <source>See vastus tuli hiljem: üleandmisele on juba vastatud.</source>
        <translation>Этот ответ опоздал: на передачу уже есть ответ.</translation>
    </message>
    <message>
        <source>Kehtib esimene vastus: {state}. Uus vastus ei muuda midagi.</source>
        <translation>В силе первый ответ: передача {state}. Новый ответ ничего не меняет.</translation>
    </message>
    <message>
        <source>{name} taastas andmed varukoopiast ja küsib teie pakette.</source>
        <translation>{name}: данные восстановлены из резервной копии, нужны ваши пакеты.</translation>
    </message>
    <message>
        <source>Vastus on valmis. Kirjuta see faili ja saada kohe, seal oodatakse.</source>
        <translation>Ответ готов. Сохраните его в файл и отправьте сразу: там ждут.</translation>
    </message>
    <message>
        <source>{name} vastas päringule.</source>
        <translation>{name}: пришёл ответ на запрос.</translation>
    </message>
    <message>
        <source>{child}: toimik täienes.</source>
        <translation>{child}: личное дело дополнено.</translation>
    </message>
    <message>
        <source>Kirjuta kinnitus faili ja anna saatjale.</source>
        <translation>Сохраните подтверждение в файл и передайте отправителю.</translation>
    </message>
    <message>
        <source>Saadetud toimik on kohale jõudnud.</source>
        <translation>Отправленное личное дело дошло.</translation>
    </message>
    <message>
        <source>Vastas {name}.</source>
        <translation>Ответ пришёл: {name}.</translation>
    </message>
    <message>
        <source>Saadetud toimikut ei võetud vastu.</source>
        <translation>Отправленное личное дело не принято.</translation>
    </message>
    <message>
        <source>Vaata, mis saaja kirjutas.</source>
        <translation>Посмотрите, что пишет получатель.</translation>
    </message>
    <message>
        <source>Küsimus on käes: {name}.</source>
        <translation>Пришёл вопрос: {name}.</translation>
    </message>
    <message>
        <source>Vastus sinu küsimusele on käes: {name}.</source>
        <translation>Пришёл ответ на ваш вопрос: {name}.</translation>
    </message>
    <message>
        <source>Tagasiside on käes: {name}.</source>
        <translation>Пришла обратная связь: {name}.</translation>
    </message>
    <message>
        <source>Kinnitus on valmis: kui saadad selle, teab saatja, et see jõudis.</source>
        <translation>Подтверждение готово: отправьте его, и отправитель узнает, что письмо дошло.</translation>
    </message>
    <message>
        <source>Sinu kiri on kohal: {name}.</source>
        <translation>Ваше письмо дошло: {name}.</translation>
    </message>
    <message>
        <source>Teade abivajavast lapsest on käes: {name}.</source>
        <translation>Пришло сообщение о нуждающемся в помощи ребёнке: {name}.</translation>
    </message>
    <message>
        <source>Saada kinnitus kohe: seni ei tea saatja, et teade jõudis.</source>
        <translation>Отправьте подтверждение сразу: до этого отправитель не знает, что сообщение дошло.</translation>
    </message>
    <message>
        <source>Lastekaitse kinnitas, et teade on kohal: {name}.</source>
        <translation>Служба защиты детей подтвердила, что сообщение дошло: {name}.</translation>
    </message>
    <message>
        <source>Lastekaitse andis tagasisidet: {name}.</source>
        <translation>Пришла обратная связь от службы защиты детей: {name}.</translation>
    </message>
</context>
<context>
    <name>InboxPage</name>
    <message>
        <source>Suletud pakett (*.cdoc2)</source>
        <translation>Запечатанный пакет (*.cdoc2)</translation>
    </message>
    <message>
        <source>Lohista fail siia lehele või vali see ise.</source>
        <translation>Перетащите файл на эту страницу или выберите его.</translation>
    </message>
    <message>
        <source>Vali pakett</source>
        <translation>Выбрать пакет</translation>
    </message>
    <message>
        <source>Vali pakett (Ctrl+O)</source>
        <translation>Выбрать пакет (Ctrl+O)</translation>
    </message>
    <message>
        <source>Üleandmised siia</source>
        <translation>Передачи вам</translation>
    </message>
    <message>
        <source>Laste toimikud</source>
        <translation>Личные дела детей</translation>
    </message>
    <message>
        <source>Ootad vastust</source>
        <translation>Вы ждёте ответа</translation>
    </message>
    <message>
        <source>Siia tulevad üleandmised lasteaedadest ja koolidest.</source>
        <translation>Сюда приходят передачи из детских садов и школ.</translation>
    </message>
    <message>
        <source>Siia tulevad kinnitused ja teistest asutustest saadetud laste toimikud.</source>
        <translation>Сюда приходят подтверждения и личные дела детей из других учреждений.</translation>
    </message>
    <message>
        <source>Saabus</source>
        <translation>Получено</translation>
    </message>
    <message>
        <source>Laps</source>
        <translation>Ребёнок</translation>
    </message>
    <message>
        <source>Saatja</source>
        <translation>Отправитель</translation>
    </message>
    <message>
        <source>Seis</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Kelle käes</source>
        <translation>У кого</translation>
    </message>
    <message>
        <source>Ühtegi üleandmist ei ole veel tulnud</source>
        <translation>Ни одной передачи ещё не пришло</translation>
    </message>
    <message>
        <source>Sa ei oota praegu ühtegi vastust</source>
        <translation>Сейчас вы не ждёте ответов</translation>
    </message>
    <message>
        <source>Avan ja kontrollin faili</source>
        <translation>Открываю и проверяю файл</translation>
    </message>
    <message>
        <source>Võrdle kontrollkoodi</source>
        <translation>Сверить контрольный код</translation>
    </message>
    <message>
        <source>Fail jäi kõrvale.</source>
        <translation>Файл отложен.</translation>
    </message>
    <message>
        <source>See on kaustas alles. Kui vaja, vali see lehel ise.</source>
        <translation>Он остался в папке. Если нужно, выберите его на этой странице.</translation>
    </message>
    <message>
        <source>Avan ja kontrollin paketti</source>
        <translation>Открываю и проверяю пакет</translation>
    </message>
    <message>
        <source>Ava kontaktid</source>
        <translation>Перейти к контактам</translation>
    </message>
    <message>
        <source>Vaata toimikut</source>
        <translation>Посмотреть личное дело</translation>
    </message>
    <message>
        <source>Kirjuta vastus faili</source>
        <translation>Сохранить ответ в файл</translation>
    </message>
    <message>
        <source>Kuhu vastus kirjutada?</source>
        <translation>Куда сохранить ответ?</translation>
    </message>
    <message>
        <source>Vastus on kirjutatud: {path}</source>
        <translation>Ответ сохранён: {path}</translation>
    </message>
    <message>
        <source>Saada see fail saatjale.</source>
        <translation>Отправьте этот файл отправителю.</translation>
    </message>
    <message>
        <source>Vastust ei saanud sinna kirjutada</source>
        <translation>Не удалось сохранить туда ответ</translation>
    </message>
    <message>
        <source>Vastus on siin alles.</source>
        <translation>Ответ сохранён здесь.</translation>
    </message>
    <message>
        <source>Vali koht uuesti</source>
        <translation>Выберите место снова</translation>
    </message>
    <message>
        <source>Saada see fail saatjale. Kuni ta selle avab, ootab ta vastust.</source>
        <translation>Отправьте этот файл отправителю. Пока файл не открыт, там ждут ответа.</translation>
    </message>
    <message>
        <source>{now} (võttis {taker})</source>
        <translation>{now} (принято: {taker})</translation>
    </message>
    <message>
        <source>Saabunud</source>
        <translation>Полученные</translation>
    </message>
</context>
<context>
    <name>IncomingFacts</name>
    <message>
        <source>Saatja</source>
        <translation>Отправитель</translation>
    </message>
    <message>
        <source>Kontaktisik</source>
        <translation>Контактное лицо</translation>
    </message>
    <message>
        <source>Helista või kirjuta</source>
        <translation>Позвонить или написать</translation>
    </message>
    <message>
        <source>Terviklikkus</source>
        <translation>Целостность</translation>
    </message>
    <message>
        <source>Pakett on terve: ühtegi faili ei ole muudetud.</source>
        <translation>Пакет цел: ни один файл не изменён.</translation>
    </message>
    <message>
        <source>Allkiri</source>
        <translation>Подпись</translation>
    </message>
    <message>
        <source>Paketi sulges saatja oma võtmega.</source>
        <translation>Отправитель запечатал пакет своим ключом.</translation>
    </message>
    <message>
        <source>Kontrollkood</source>
        <translation>Контрольный код</translation>
    </message>
    <message>
        <source>Vastutama palutakse</source>
        <translation>Кого просят отвечать</translation>
    </message>
    <message>
        <source>Teadmiseks ka</source>
        <translation>Также для сведения</translation>
    </message>
    <message>
        <source>Avada saavad ka</source>
        <translation>Также могут открыть</translation>
    </message>
    <message>
        <source>Põhjus</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Mure</source>
        <translation>Что беспокоит</translation>
    </message>
    <message>
        <source>Jätkab varasemat juhtumit</source>
        <translation>Продолжает прежний случай</translation>
    </message>
    <message>
        <source>Etapp</source>
        <translation>Этап</translation>
    </message>
    <message>
        <source>Juhtum avatud</source>
        <translation>Случай открыт</translation>
    </message>
    <message>
        <source>Andmete alus</source>
        <translation>Основание передачи</translation>
    </message>
    <message>
        <source>Täpsemalt</source>
        <translation>Подробнее</translation>
    </message>
    <message>
        <source>Teavitamine</source>
        <translation>Информирование семьи</translation>
    </message>
    <message>
        <source>Kuidas</source>
        <translation>Как</translation>
    </message>
    <message>
        <source>Vastust oodatakse</source>
        <translation>Срок ответа</translation>
    </message>
    <message>
        <source>Programm ise</source>
        <translation>Сама программа</translation>
    </message>
    <message>
        <source>Vastas</source>
        <translation>Кто ответил</translation>
    </message>
    <message>
        <source>Millal</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Selgitus</source>
        <translation>Пояснение</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>kes teab parooli</source>
        <translation>кто знает пароль</translation>
    </message>
</context>
<context>
    <name>IncomingPage</name>
    <message>
        <source>Kokkuvõte lehtedena</source>
        <translation>Сводка по страницам</translation>
    </message>
    <message>
        <source>Sisu osade kaupa</source>
        <translation>Содержание по частям</translation>
    </message>
    <message>
        <source>Üleandmine: {child}</source>
        <translation>Передача: {child}</translation>
    </message>
    <message>
        <source>{sender} · saabus {time}</source>
        <translation>{sender} · получено {time}</translation>
    </message>
    <message>
        <source>Võta vastu</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Tagasta küsimustega</source>
        <translation>Вернуть с вопросами</translation>
    </message>
    <message>
        <source>Keeldu vastuvõtmisest</source>
        <translation>Отклонить</translation>
    </message>
    <message>
        <source>Sellele üleandmisele vastab juhtumikorraldaja.</source>
        <translation>На эту передачу отвечает координатор случая.</translation>
    </message>
    <message>
        <source>Sellele üleandmisele vastab koordineerija või juht.</source>
        <translation>На эту передачу отвечает координатор или директор.</translation>
    </message>
    <message>
        <source>See pakett on sulle teadmiseks. Vastust sinult ei oodata.</source>
        <translation>Этот пакет вам для сведения. Ответа от вас не ждут.</translation>
    </message>
    <message>
        <source>Vastutama palutakse: {recipient}.</source>
        <translation>Отвечать просят: {recipient}.</translation>
    </message>
    <message>
        <source>Tagasi lugema</source>
        <translation>Вернуться к чтению</translation>
    </message>
    <message>
        <source>Vastus on andmata: täienda märgitud koht</source>
        <translation>Ответ не дан: дополните отмеченное поле</translation>
    </message>
    <message>
        <source>Kirjutan vastuse</source>
        <translation>Сохраняю ответ</translation>
    </message>
    <message>
        <source>Vastus on antud. Nüüd peab see saatjani jõudma.</source>
        <translation>Ответ дан. Теперь он должен дойти до отправителя.</translation>
    </message>
    <message>
        <source>Kirjuta kättesaamiskinnitus faili ja saada see saatjale.</source>
        <translation>Сохраните подтверждение получения в файл и отправьте его отправителю.</translation>
    </message>
    <message>
        <source>Kättesaamiskinnitus on saatja kaustas: {path}</source>
        <translation>Подтверждение получения в папке отправителя: {path}</translation>
    </message>
    <message>
        <source>See on teel. Kuni saatja selle avab, ootab ta vastust.</source>
        <translation>Оно в пути. Пока отправитель его не откроет, он ждёт ответа.</translation>
    </message>
    <message>
        <source>Vali koht ise</source>
        <translation>Выбрать место вручную</translation>
    </message>
    <message>
        <source>Kuhu kättesaamiskinnitus kirjutada?</source>
        <translation>Куда сохранить подтверждение получения?</translation>
    </message>
    <message>
        <source>Kättesaamiskinnitus on kirjutatud: {path}</source>
        <translation>Подтверждение получения сохранено: {path}</translation>
    </message>
    <message>
        <source>Anna see fail saatjale mälupulgal või saada e‑kirjaga.</source>
        <translation>Передайте этот файл отправителю на флешке или отправьте по эл. почте.</translation>
    </message>
    <message>
        <source>Kättesaamiskinnitust ei saanud sinna kirjutada</source>
        <translation>Не удалось сохранить туда подтверждение получения</translation>
    </message>
    <message>
        <source>Sinu vastus on siin alles ja kehtib.</source>
        <translation>Ваш ответ сохранён здесь и остаётся в силе.</translation>
    </message>
    <message>
        <source>Vali koht uuesti</source>
        <translation>Выберите место снова</translation>
    </message>
    <message>
        <source>Saabunud</source>
        <translation>Полученные</translation>
    </message>
    <message>
        <source>Sõnum saatjale</source>
        <translation>Сообщение отправителю</translation>
    </message>
    <message>
        <source>Pane kättesaamiskinnitus saatja kausta</source>
        <translation>Положить подтверждение в папку отправителя</translation>
    </message>
    <message>
        <source>Kirjuta kättesaamiskinnitus faili</source>
        <translation>Сохранить подтверждение получения в файл</translation>
    </message>
    <message>
        <source>Vaata juhtumit</source>
        <translation>Посмотреть случай</translation>
    </message>
    <message>
        <source>Vaade</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Kokkuvõte, nagu see tuli</source>
        <translation>Сводка в том виде, как она пришла</translation>
    </message>
    <message>
        <source>Kellelt see tuli</source>
        <translation>От кого это пришло</translation>
    </message>
    <message>
        <source>Mida palutakse</source>
        <translation>О чём просят</translation>
    </message>
</context>
<context>
    <name>InlineForm</name>
    <message>
        <source>Kas viskad kirjutatu ära?</source>
        <translation>Удалить написанное?</translation>
    </message>
    <message>
        <source>Seda ei saa tagasi võtta.</source>
        <translation>Отменить это нельзя.</translation>
    </message>
    <message>
        <source>Viska ära</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Kirjuta edasi</source>
        <translation>Писать дальше</translation>
    </message>
    <message>
        <source>Seda kohta on pärast sinu mustandit muudetud.</source>
        <translation>После вашего черновика эти данные изменили.</translation>
    </message>
    <message>
        <source>Viska mustand ära</source>
        <translation>Удалить черновик</translation>
    </message>
    <message>
        <source>Sinu tekst on alles. Kui see peab kehtima, salvesta see.</source>
        <translation>Ваш текст на месте. Чтобы он вступил в силу, сохраните его.</translation>
    </message>
</context>
<context>
    <name>InstitutionsCard</name>
    <message>
        <source>Juhtumid asutuste kaupa</source>
        <translation>Случаи по учреждениям</translation>
    </message>
    <message>
        <source>Asutus</source>
        <translation>Учреждение</translation>
    </message>
    <message>
        <source>Avatud</source>
        <translation>Открыто</translation>
    </message>
    <message>
        <source>Üle tähtaja</source>
        <translation>Просрочено</translation>
    </message>
    <message>
        <source>Viimati liikus</source>
        <translation>Последний пакет</translation>
    </message>
</context>
<context>
    <name>JoinForm</name>
    <message>
        <source>Kelle andmed jäävad nähtavale</source>
        <translation>Чьи данные останутся видны</translation>
    </message>
    <message>
        <source>Kust tead, et see on sama laps</source>
        <translation>Откуда известно, что это тот же ребёнок</translation>
    </message>
    <message>
        <source>Näiteks: isikukood on sama ja ema kinnitas telefonis.</source>
        <translation>Например: личный код тот же, и мать подтвердила по телефону.</translation>
    </message>
    <message>
        <source>Ühenda</source>
        <translation>Объединить</translation>
    </message>
    <message>
        <source>Loobu</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>Logi kirje {seq} on muudetud.</source>
        <translation>Запись журнала {seq} изменена.</translation>
    </message>
    <message>
        <source>Logi kirje {seq} on puudu.</source>
        <translation>Запись журнала {seq} отсутствует.</translation>
    </message>
    <message>
        <source>Logi ahel katkeb kirje {seq} juures.</source>
        <translation>Цепочка журнала обрывается на записи {seq}.</translation>
    </message>
    <message>
        <source>Logi lõpp on vanem, kui peaks: kirje {seq}.</source>
        <translation>Конец журнала старше, чем должен быть: запись {seq}.</translation>
    </message>
    <message>
        <source>Andmerida on muudetud logist mööda.</source>
        <translation>Строка данных изменена в обход журнала.</translation>
    </message>
    <message>
        <source>Andmerida on kustutatud logist mööda.</source>
        <translation>Строка данных удалена в обход журнала.</translation>
    </message>
    <message>
        <source>Andmerida on lisatud logist mööda.</source>
        <translation>Строка данных добавлена в обход журнала.</translation>
    </message>
    <message>
        <source>Õiguste allkiri ei klapi.</source>
        <translation>Подпись прав не совпадает.</translation>
    </message>
    <message>
        <source>Logi allkiri kirje {seq} juures ei klapi.</source>
        <translation>Подпись журнала у записи {seq} не совпадает.</translation>
    </message>
    <message>
        <source>Logi allkiri on puudu: kirje {seq}.</source>
        <translation>Нет подписи журнала: запись {seq}.</translation>
    </message>
    <message>
        <source>Lõi andmehoidla</source>
        <translation>Создано хранилище данных</translation>
    </message>
    <message>
        <source>Avas andmed</source>
        <translation>Открыты данные</translation>
    </message>
    <message>
        <source>Avas andmed taastelehega</source>
        <translation>Данные открыты листом восстановления</translation>
    </message>
    <message>
        <source>Ei pääsenud sisse: õigused või võtmed ei klapi</source>
        <translation>Вход не выполнен: права или ключи не совпадают</translation>
    </message>
    <message>
        <source>Pani õigused tagasi allkirjastatud kujule</source>
        <translation>Права возвращены к подписанному виду</translation>
    </message>
    <message>
        <source>Allkirjastas inimeste õigused</source>
        <translation>Подписаны права людей</translation>
    </message>
    <message>
        <source>Vaatas andmete hoiatused üle</source>
        <translation>Просмотрены предупреждения о данных</translation>
    </message>
    <message>
        <source>Arvuti kell oli vale</source>
        <translation>Часы компьютера шли неверно</translation>
    </message>
    <message>
        <source>Kõik andmed kontrolliti üle ja on terved</source>
        <translation>Все данные проверены и целы</translation>
    </message>
    <message>
        <source>Vaatas juhtumite ülevaadet</source>
        <translation>Просмотр обзора случаев</translation>
    </message>
    <message>
        <source>Võttis juhtumite ülevaate välja</source>
        <translation>Вывод обзора случаев</translation>
    </message>
    <message>
        <source>Tegi tegevuslogist väljavõtte</source>
        <translation>Сделана выписка из журнала действий</translation>
    </message>
    <message>
        <source>Kontroll leidis andmetest vea</source>
        <translation>Проверка нашла ошибку в данных</translation>
    </message>
    <message>
        <source>Andmed taastati varukoopiast</source>
        <translation>Данные восстановлены из резервной копии</translation>
    </message>
    <message>
        <source>Lõpetas töö selles arvutis</source>
        <translation>Работа на этом компьютере закончена</translation>
    </message>
    <message>
        <source>Alustas selles arvutis uuesti tööd</source>
        <translation>Работа на этом компьютере начата снова</translation>
    </message>
    <message>
        <source>Muutis varukoopia seadeid</source>
        <translation>Изменены настройки резервной копии</translation>
    </message>
    <message>
        <source>Tegi varukoopia</source>
        <translation>Сделана резервная копия</translation>
    </message>
    <message>
        <source>Kontrollis varukoopiat</source>
        <translation>Проверена резервная копия</translation>
    </message>
    <message>
        <source>Tegi uue taastelehe</source>
        <translation>Сделан новый лист восстановления</translation>
    </message>
    <message>
        <source>Andmete võti vahetus</source>
        <translation>Сменился ключ данных</translation>
    </message>
    <message>
        <source>Tegi kaitstud kirjete võtme</source>
        <translation>Создан ключ защищённых записей</translation>
    </message>
    <message>
        <source>Muutis asutuse andmeid</source>
        <translation>Изменены данные учреждения</translation>
    </message>
    <message>
        <source>Muutis maja kokkuleppeid</source>
        <translation>Изменены договорённости учреждения</translation>
    </message>
    <message>
        <source>Määras I etapi ülevaatamise tähtaja</source>
        <translation>Задан срок промежуточной оценки I этапа</translation>
    </message>
    <message>
        <source>Muutis maja tähtaegu</source>
        <translation>Изменены сроки учреждения</translation>
    </message>
    <message>
        <source>Kinnitas, et õigusakti sõnastus kehtib edasi</source>
        <translation>Подтверждено, что формулировка закона ещё действует</translation>
    </message>
    <message>
        <source>Määras, kes vastab teistele asutustele</source>
        <translation>Указано, кто отвечает другим учреждениям</translation>
    </message>
    <message>
        <source>Muutis rollide nimetusi</source>
        <translation>Изменены названия ролей</translation>
    </message>
    <message>
        <source>Lisas rühma või klassi</source>
        <translation>Добавлена группа или класс</translation>
    </message>
    <message>
        <source>Lisas rühmad või klassid</source>
        <translation>Добавлены группы или классы</translation>
    </message>
    <message>
        <source>Muutis rühma või klassi nime</source>
        <translation>Изменено название группы или класса</translation>
    </message>
    <message>
        <source>Muutis oma paroolifraasi</source>
        <translation>Изменена своя парольная фраза</translation>
    </message>
    <message>
        <source>Lisas kolleegi</source>
        <translation>Добавлен коллега</translation>
    </message>
    <message>
        <source>Muutis kolleegi andmeid või rolle</source>
        <translation>Изменены данные или роли коллеги</translation>
    </message>
    <message>
        <source>Lõpetas kolleegi ligipääsu</source>
        <translation>Закрыт доступ коллеге</translation>
    </message>
    <message>
        <source>Võttis lahkunu tagasi</source>
        <translation>Ушедшему коллеге возвращён доступ</translation>
    </message>
    <message>
        <source>Andis uue esimese paroolifraasi</source>
        <translation>Выдана новая первая парольная фраза</translation>
    </message>
    <message>
        <source>Lisas kontaktkaardi</source>
        <translation>Добавлена карточка контакта</translation>
    </message>
    <message>
        <source>Salvestas oma kontaktkaardi faili</source>
        <translation>Своя карточка контакта сохранена в файл</translation>
    </message>
    <message>
        <source>Kinnitas kontrollkoodi</source>
        <translation>Подтверждён контрольный код</translation>
    </message>
    <message>
        <source>Märkis, et kontrollkood ei klapi</source>
        <translation>Отмечено, что контрольный код не совпадает</translation>
    </message>
    <message>
        <source>Uuendas asutuse võtme</source>
        <translation>Обновлён ключ учреждения</translation>
    </message>
    <message>
        <source>Vahetas asutuse kadunud võtme</source>
        <translation>Заменён утерянный ключ учреждения</translation>
    </message>
    <message>
        <source>Luges sisse kontaktide kataloogi</source>
        <translation>Загружен каталог контактов</translation>
    </message>
    <message>
        <source>Avaldas kontaktide kataloogi</source>
        <translation>Опубликован каталог контактов</translation>
    </message>
    <message>
        <source>Lisas kataloogi kirje</source>
        <translation>Добавлена запись каталога</translation>
    </message>
    <message>
        <source>Muutis kataloogi kirjet</source>
        <translation>Изменена запись каталога</translation>
    </message>
    <message>
        <source>Eemaldas kataloogi kirje</source>
        <translation>Удалена запись каталога</translation>
    </message>
    <message>
        <source>Valis kontaktile failide kausta</source>
        <translation>Для файлов контакта выбрана папка</translation>
    </message>
    <message>
        <source>Loobus kontakti failide kaustast</source>
        <translation>Убрана папка для файлов контакта</translation>
    </message>
    <message>
        <source>Luges sisse kausta tulnud faili</source>
        <translation>Загружен файл, пришедший в папку</translation>
    </message>
    <message>
        <source>Jättis kausta tulnud faili kõrvale</source>
        <translation>Отложен файл, пришедший в папку</translation>
    </message>
    <message>
        <source>Pani üleandmise faili saaja kausta</source>
        <translation>Файл передачи положен в папку получателя</translation>
    </message>
    <message>
        <source>Pani vastuse saatja kausta</source>
        <translation>Ответ положен в папку отправителя</translation>
    </message>
    <message>
        <source>Pani faili kontakti kausta</source>
        <translation>Файл положен в папку контакта</translation>
    </message>
    <message>
        <source>Lisas lapse</source>
        <translation>Добавлен ребёнок</translation>
    </message>
    <message>
        <source>Muutis lapse andmeid</source>
        <translation>Изменены данные ребёнка</translation>
    </message>
    <message>
        <source>Vaatas väljavõtte eelvaadet</source>
        <translation>Открыт предпросмотр выписки</translation>
    </message>
    <message>
        <source>Koostas väljavõtte lapse andmetest</source>
        <translation>Составлена выписка из данных ребёнка</translation>
    </message>
    <message>
        <source>Kirjutas väljavõtte andmed krüptimata failidesse</source>
        <translation>Данные выписки сохранены в незашифрованные файлы</translation>
    </message>
    <message>
        <source>Lisas andmete säilitamise tähtaja</source>
        <translation>Добавлен срок хранения данных</translation>
    </message>
    <message>
        <source>Vaatas, mis lapse andmetest kustuks</source>
        <translation>Просмотрено, что удалится из данных ребёнка</translation>
    </message>
    <message>
        <source>Tegi ettepaneku lapse andmed kustutada</source>
        <translation>Предложено удалить данные ребёнка</translation>
    </message>
    <message>
        <source>Võttis kustutamise ettepaneku tagasi</source>
        <translation>Предложение об удалении отозвано</translation>
    </message>
    <message>
        <source>Kinnitas ja kustutas lapse andmed</source>
        <translation>Удаление подтверждено, данные ребёнка удалены</translation>
    </message>
    <message>
        <source>Andmefail kirjutati pärast kustutamist uuesti</source>
        <translation>Файл данных после удаления записан заново</translation>
    </message>
    <message>
        <source>Võrdles kahte last</source>
        <translation>Сравнены данные двух детей</translation>
    </message>
    <message>
        <source>Ühendas kahest asutusest tulnud lapse</source>
        <translation>Объединены данные ребёнка из двух учреждений</translation>
    </message>
    <message>
        <source>Lahutas ühendatud lapse</source>
        <translation>Объединённые данные ребёнка разъединены</translation>
    </message>
    <message>
        <source>Vaatas lapse toimikut</source>
        <translation>Просмотрено личное дело ребёнка</translation>
    </message>
    <message>
        <source>Lisas tähelepaneku</source>
        <translation>Добавлено наблюдение</translation>
    </message>
    <message>
        <source>Muutis oma tähelepanekut</source>
        <translation>Изменено своё наблюдение</translation>
    </message>
    <message>
        <source>Vaatas tähelepanekut</source>
        <translation>Просмотрено наблюдение</translation>
    </message>
    <message>
        <source>Lõpetas tähelepaneku</source>
        <translation>Завершено наблюдение</translation>
    </message>
    <message>
        <source>Avas tähelepaneku uuesti</source>
        <translation>Наблюдение открыто снова</translation>
    </message>
    <message>
        <source>Muutis tähelepanekute lõpetamise aega</source>
        <translation>Изменён срок завершения наблюдений</translation>
    </message>
    <message>
        <source>Luges sisse laste nimekirja</source>
        <translation>Загружен список детей</translation>
    </message>
    <message>
        <source>Võttis laste nimekirja tagasi</source>
        <translation>Загрузка списка детей отменена</translation>
    </message>
    <message>
        <source>Lisas manuse</source>
        <translation>Добавлено вложение</translation>
    </message>
    <message>
        <source>Vaatas manust</source>
        <translation>Просмотрено вложение</translation>
    </message>
    <message>
        <source>Avas juhtumi</source>
        <translation>Открыт случай</translation>
    </message>
    <message>
        <source>Vaatas juhtumit</source>
        <translation>Просмотрен случай</translation>
    </message>
    <message>
        <source>Andis juhtumi kolleegile</source>
        <translation>Случай передан коллеге</translation>
    </message>
    <message>
        <source>Eksportis juhtumi krüptimata faili</source>
        <translation>Случай экспортирован в незашифрованный файл</translation>
    </message>
    <message>
        <source>Lõpetas juhtumi</source>
        <translation>Завершён случай</translation>
    </message>
    <message>
        <source>Koostas juhtumi kronoloogia</source>
        <translation>Составлена хронология случая</translation>
    </message>
    <message>
        <source>Salvestas oma tähtpäevad kalendrifaili</source>
        <translation>Свои сроки сохранены в файл календаря</translation>
    </message>
    <message>
        <source>Avas jätkujuhtumi, sest saaja ei vasta</source>
        <translation>Открыт случай-продолжение: получатель не отвечает</translation>
    </message>
    <message>
        <source>Avas juhtumi uuesti</source>
        <translation>Случай открыт снова</translation>
    </message>
    <message>
        <source>Küsis II etappi</source>
        <translation>Запрошен II этап</translation>
    </message>
    <message>
        <source>Võttis juhtumi II etappi</source>
        <translation>Случай принят на II этап</translation>
    </message>
    <message>
        <source>Jättis juhtumi I etappi</source>
        <translation>Случай оставлен на I этапе</translation>
    </message>
    <message>
        <source>Määras juhtumi osalejad</source>
        <translation>Указаны участники случая</translation>
    </message>
    <message>
        <source>Määras järgmise hindamise päeva</source>
        <translation>Задан день следующей промежуточной оценки</translation>
    </message>
    <message>
        <source>Kirjeldas abivajadust</source>
        <translation>Описана потребность в помощи</translation>
    </message>
    <message>
        <source>Kirjutas üles lapse või vanema arvamuse</source>
        <translation>Записано мнение ребёнка или родителя</translation>
    </message>
    <message>
        <source>Lisas I etapi tegevuse</source>
        <translation>Добавлена мера I этапа</translation>
    </message>
    <message>
        <source>Lisas hindamise</source>
        <translation>Добавлена оценка</translation>
    </message>
    <message>
        <source>Lisas eesmärgi mõõtmise</source>
        <translation>Добавлено измерение цели</translation>
    </message>
    <message>
        <source>Kriipsutas mõõtmise maha</source>
        <translation>Измерение зачёркнуто</translation>
    </message>
    <message>
        <source>Märkis tegevuse korra</source>
        <translation>Отмечено занятие по плану</translation>
    </message>
    <message>
        <source>Lisas vahehindamise</source>
        <translation>Добавлена промежуточная оценка</translation>
    </message>
    <message>
        <source>Lisas lõpphindamise</source>
        <translation>Добавлена итоговая оценка</translation>
    </message>
    <message>
        <source>Lisas toe taseme</source>
        <translation>Добавлен уровень поддержки</translation>
    </message>
    <message>
        <source>Lõpetas toe taseme</source>
        <translation>Завершён уровень поддержки</translation>
    </message>
    <message>
        <source>Koostas tegevusplaani lehe</source>
        <translation>Составлен лист плана действий</translation>
    </message>
    <message>
        <source>Salvestas eesmärgi</source>
        <translation>Сохранена цель</translation>
    </message>
    <message>
        <source>Eemaldas eesmärgi</source>
        <translation>Удалена цель</translation>
    </message>
    <message>
        <source>Kinnitas tegevusplaani</source>
        <translation>Утверждён план действий</translation>
    </message>
    <message>
        <source>Hindas tegevusplaani mõju</source>
        <translation>Оценён результат плана действий</translation>
    </message>
    <message>
        <source>Lisas ülesande</source>
        <translation>Добавлена задача</translation>
    </message>
    <message>
        <source>Lõpetas ülesande</source>
        <translation>Завершена задача</translation>
    </message>
    <message>
        <source>Avas ülesande uuesti</source>
        <translation>Задача открыта снова</translation>
    </message>
    <message>
        <source>Vaatas I etapi üle</source>
        <translation>Проведена промежуточная оценка I этапа</translation>
    </message>
    <message>
        <source>Vaatas vestlust või ümarlauda</source>
        <translation>Просмотрена беседа или круглый стол</translation>
    </message>
    <message>
        <source>Salvestas vestluse või ümarlaua</source>
        <translation>Сохранена беседа или круглый стол</translation>
    </message>
    <message>
        <source>Vormistas vestluse või protokolli</source>
        <translation>Оформлена беседа или протокол</translation>
    </message>
    <message>
        <source>Pani kirja nõusoleku</source>
        <translation>Записано согласие</translation>
    </message>
    <message>
        <source>Parandas nõusolekut</source>
        <translation>Исправлено согласие</translation>
    </message>
    <message>
        <source>Parandas vanema teavitamise kirjet</source>
        <translation>Исправлена запись об информировании родителя</translation>
    </message>
    <message>
        <source>Parandas Rajaleidja taotlust</source>
        <translation>Исправлено заявление в Rajaleidja</translation>
    </message>
    <message>
        <source>Parandas hindamist</source>
        <translation>Исправлена оценка</translation>
    </message>
    <message>
        <source>Parandas eesmärgi mõõtmist</source>
        <translation>Исправлено измерение цели</translation>
    </message>
    <message>
        <source>Parandas tegevuse korda</source>
        <translation>Исправлено занятие по плану</translation>
    </message>
    <message>
        <source>Parandas vahehindamist</source>
        <translation>Исправлена промежуточная оценка</translation>
    </message>
    <message>
        <source>Parandas lõpphindamist</source>
        <translation>Исправлена итоговая оценка</translation>
    </message>
    <message>
        <source>Parandas oma tähelepaneku andmeid</source>
        <translation>Исправлены данные своего наблюдения</translation>
    </message>
    <message>
        <source>Pani kirja vanema teavitamise</source>
        <translation>Записано информирование родителя</translation>
    </message>
    <message>
        <source>Pani kirja Rajaleidja taotluse</source>
        <translation>Записано заявление в Rajaleidja</translation>
    </message>
    <message>
        <source>Salvestas lastekaitse teate</source>
        <translation>Сохранено сообщение службе защиты детей</translation>
    </message>
    <message>
        <source>Vaatas lastekaitse teadet</source>
        <translation>Просмотрено сообщение службе защиты детей</translation>
    </message>
    <message>
        <source>Vormistas lastekaitse teate</source>
        <translation>Оформлено сообщение службе защиты детей</translation>
    </message>
    <message>
        <source>Märkis lastekaitse teate edastatuks</source>
        <translation>Сообщение службе защиты детей отмечено как переданное</translation>
    </message>
    <message>
        <source>Pani kirja lastekaitse tagasiside</source>
        <translation>Записана обратная связь от службы защиты детей</translation>
    </message>
    <message>
        <source>Jättis lastekaitse teate edastamata</source>
        <translation>Сообщение службе защиты детей решено не передавать</translation>
    </message>
    <message>
        <source>Avas lastekaitse teate PDFi</source>
        <translation>Открыт PDF сообщения службе защиты детей</translation>
    </message>
    <message>
        <source>Lisas dokumendivormi</source>
        <translation>Добавлена форма документа</translation>
    </message>
    <message>
        <source>Avaldas dokumendivormi</source>
        <translation>Опубликована форма документа</translation>
    </message>
    <message>
        <source>Tegi dokumendivormi mustandiks</source>
        <translation>Форма документа сделана черновиком</translation>
    </message>
    <message>
        <source>Võttis dokumendivormi kasutusest</source>
        <translation>Форма документа больше не используется</translation>
    </message>
    <message>
        <source>Alustas dokumenti</source>
        <translation>Начат документ</translation>
    </message>
    <message>
        <source>Vaatas dokumenti</source>
        <translation>Просмотрен документ</translation>
    </message>
    <message>
        <source>Salvestas dokumendi</source>
        <translation>Сохранён документ</translation>
    </message>
    <message>
        <source>Vormistas dokumendi</source>
        <translation>Оформлен документ</translation>
    </message>
    <message>
        <source>Alustas dokumendi uut versiooni</source>
        <translation>Начата новая версия документа</translation>
    </message>
    <message>
        <source>Kustutas vormistamata dokumendi</source>
        <translation>Удалён неоформленный документ</translation>
    </message>
    <message>
        <source>Alustas üleandmist</source>
        <translation>Начата передача</translation>
    </message>
    <message>
        <source>Vaatas üleandmist</source>
        <translation>Просмотрена передача</translation>
    </message>
    <message>
        <source>Valis, mis läheb paketti</source>
        <translation>Выбрано, что войдёт в пакет</translation>
    </message>
    <message>
        <source>Kinnitas üleandmise</source>
        <translation>Подтверждена передача</translation>
    </message>
    <message>
        <source>Sulges paketi</source>
        <translation>Запечатан пакет</translation>
    </message>
    <message>
        <source>Salvestas paketi faili</source>
        <translation>Пакет сохранён в файл</translation>
    </message>
    <message>
        <source>Märkis paketi edastatuks</source>
        <translation>Пакет отмечен как переданный</translation>
    </message>
    <message>
        <source>Küsis üleandmise tagasi</source>
        <translation>Передачу попросили назад</translation>
    </message>
    <message>
        <source>Võttis vastu kättesaamiskinnituse</source>
        <translation>Принято подтверждение получения</translation>
    </message>
    <message>
        <source>Jättis üleandmise pooleli</source>
        <translation>Передача прервана</translation>
    </message>
    <message>
        <source>Valis dokumendid allkirjastamiseks</source>
        <translation>Выбраны документы на подпись</translation>
    </message>
    <message>
        <source>Salvestas dokumendid allkirjastamiseks faili</source>
        <translation>Документы на подпись сохранены в файл</translation>
    </message>
    <message>
        <source>Võttis allkirjastatud faili tagasi</source>
        <translation>Подписанный файл принят обратно</translation>
    </message>
    <message>
        <source>Avas saabunud paketi</source>
        <translation>Открыт пришедший пакет</translation>
    </message>
    <message>
        <source>Avas paketi, mis tuli teadmiseks</source>
        <translation>Открыт пакет, пришедший для сведения</translation>
    </message>
    <message>
        <source>Vaatas saabunud paketti</source>
        <translation>Просмотрен пришедший пакет</translation>
    </message>
    <message>
        <source>Võttis juhtumi vastu</source>
        <translation>Случай принят</translation>
    </message>
    <message>
        <source>Tagastas paketi küsimustega</source>
        <translation>Пакет возвращён с вопросами</translation>
    </message>
    <message>
        <source>Keeldus juhtumi vastuvõtmisest</source>
        <translation>Случай отклонён</translation>
    </message>
    <message>
        <source>Salvestas vastuse faili</source>
        <translation>Ответ сохранён в файл</translation>
    </message>
    <message>
        <source>Luges sisse saatja tagasivõtmise</source>
        <translation>Загружен отзыв передачи от отправителя</translation>
    </message>
    <message>
        <source>Sulges küsimuse saatjale</source>
        <translation>Запечатан вопрос отправителю</translation>
    </message>
    <message>
        <source>Sulges vastuse küsimusele</source>
        <translation>Запечатан ответ на вопрос</translation>
    </message>
    <message>
        <source>Sulges tagasiside</source>
        <translation>Запечатана обратная связь</translation>
    </message>
    <message>
        <source>Andis tagasiside edasi</source>
        <translation>Обратная связь передана дальше</translation>
    </message>
    <message>
        <source>Salvestas kirja faili</source>
        <translation>Письмо сохранено в файл</translation>
    </message>
    <message>
        <source>Luges kirjavahetust</source>
        <translation>Прочитана переписка</translation>
    </message>
    <message>
        <source>Võttis vastu küsimuse</source>
        <translation>Принят вопрос</translation>
    </message>
    <message>
        <source>Võttis vastu vastuse küsimusele</source>
        <translation>Принят ответ на вопрос</translation>
    </message>
    <message>
        <source>Võttis vastu tagasiside</source>
        <translation>Принята обратная связь</translation>
    </message>
    <message>
        <source>Luges sisse kirja kinnituse</source>
        <translation>Загружено подтверждение письма</translation>
    </message>
    <message>
        <source>Sulges kaitstud kirje paketi</source>
        <translation>Запечатан пакет защищённой записи</translation>
    </message>
    <message>
        <source>Salvestas kaitstud kirje faili</source>
        <translation>Защищённая запись сохранена в файл</translation>
    </message>
    <message>
        <source>Luges sisse kaitstud kirje kinnituse</source>
        <translation>Загружено подтверждение защищённой записи</translation>
    </message>
    <message>
        <source>Võttis vastu kaitstud kirje tagasiside</source>
        <translation>Принята обратная связь по защищённой записи</translation>
    </message>
    <message>
        <source>Võttis vastu kaitstud kirje</source>
        <translation>Принята защищённая запись</translation>
    </message>
    <message>
        <source>Avas kaitstud kirje esimesena</source>
        <translation>Защищённая запись открыта впервые</translation>
    </message>
    <message>
        <source>Märkis kaitstud kirje otsuse tehtuks</source>
        <translation>Отмечено: решение по защищённой записи принято</translation>
    </message>
    <message>
        <source>Võttis kaitstud kirje otsuse märke tagasi</source>
        <translation>Отменена отметка о решении по защищённой записи</translation>
    </message>
    <message>
        <source>Sulges kaitstud kirje tagasiside</source>
        <translation>Запечатана обратная связь по защищённой записи</translation>
    </message>
    <message>
        <source>Võttis vastu täienduse</source>
        <translation>Принято дополнение</translation>
    </message>
    <message>
        <source>Sulges täienduse</source>
        <translation>Запечатано дополнение</translation>
    </message>
    <message>
        <source>Salvestas täienduse faili</source>
        <translation>Дополнение сохранено в файл</translation>
    </message>
    <message>
        <source>Luges sisse täienduse kinnituse</source>
        <translation>Загружено подтверждение дополнения</translation>
    </message>
    <message>
        <source>Alustas toimiku saatmist</source>
        <translation>Начата отправка личного дела</translation>
    </message>
    <message>
        <source>Vaatas toimiku saatmist</source>
        <translation>Просмотрена отправка личного дела</translation>
    </message>
    <message>
        <source>Valis, mis lapsega kaasa läheb</source>
        <translation>Выбрано, что передаётся вместе с ребёнком</translation>
    </message>
    <message>
        <source>Kinnitas toimiku saatmise</source>
        <translation>Подтверждена отправка личного дела</translation>
    </message>
    <message>
        <source>Sulges toimiku paketi</source>
        <translation>Запечатан пакет личного дела</translation>
    </message>
    <message>
        <source>Salvestas toimiku faili</source>
        <translation>Личное дело сохранено в файл</translation>
    </message>
    <message>
        <source>Luges sisse toimiku kinnituse</source>
        <translation>Загружено подтверждение личного дела</translation>
    </message>
    <message>
        <source>Katkestas toimiku saatmise</source>
        <translation>Отправка личного дела прервана</translation>
    </message>
    <message>
        <source>Avas saabunud toimiku</source>
        <translation>Открыто пришедшее личное дело</translation>
    </message>
    <message>
        <source>Vaatas saabunud toimikut</source>
        <translation>Просмотрено пришедшее личное дело</translation>
    </message>
    <message>
        <source>Võttis toimiku vastu</source>
        <translation>Личное дело принято</translation>
    </message>
    <message>
        <source>Jättis toimiku vastu võtmata</source>
        <translation>Личное дело не принято</translation>
    </message>
    <message>
        <source>Märkis puuduva paketi selgitatuks</source>
        <translation>Отмечено: вопрос с недостающим пакетом выяснен</translation>
    </message>
    <message>
        <source>Salvestas päringu pärast taastamist</source>
        <translation>После восстановления сохранён запрос</translation>
    </message>
    <message>
        <source>Vastas asutusele, kelle andmed taastati</source>
        <translation>Дан ответ учреждению, чьи данные восстановлены</translation>
    </message>
    <message>
        <source>Luges sisse kontakti vastuse taastamise järel</source>
        <translation>Загружен ответ контакта после восстановления</translation>
    </message>
    <message>
        <source>Leppis kontaktiga seisu kokku</source>
        <translation>Положение дел согласовано с контактом</translation>
    </message>
    <message>
        <source>Avas üleandmised pärast taastamist</source>
        <translation>Передачи открыты после восстановления</translation>
    </message>
    <message>
        <source>Vaatamised</source>
        <translation>Просмотры</translation>
    </message>
    <message>
        <source>Kirjutamised ja otsused</source>
        <translation>Записи и решения</translation>
    </message>
    <message>
        <source>Paketid, failid ja paberid</source>
        <translation>Пакеты, файлы и бумаги</translation>
    </message>
    <message>
        <source>Inimesed, võtmed ja asutus</source>
        <translation>Люди, ключи и учреждение</translation>
    </message>
    <message>
        <source>Kõik tegevused</source>
        <translation>Все действия</translation>
    </message>
    <message>
        <source>Kõigi omad</source>
        <translation>Всех</translation>
    </message>
</context>
<context>
    <name>JournalPart</name>
    <message>
        <source>Millal</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Kes</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Mida tegi</source>
        <translation>Что сделано</translation>
    </message>
    <message>
        <source>Siin on näha, mida sina millal tegid. Laste nimesid logis ei ole.</source>
        <translation>Здесь видно, что и когда вы делали. Имён детей в журнале нет.</translation>
    </message>
    <message>
        <source>Vaatasin üle</source>
        <translation>Просмотрено</translation>
    </message>
    <message>
        <source>Tegevuslogi väljavõte</source>
        <translation>Выписка из журнала действий</translation>
    </message>
    <message>
        <source>tegevuslogi.pdf</source>
        <translation>журнал-действий.pdf</translation>
    </message>
    <message>
        <source>Kontrollin iga kirjet</source>
        <translation>Проверяю каждую запись</translation>
    </message>
    <message>
        <source>Tegevuslogi on terve.</source>
        <translation>Журнал действий цел.</translation>
    </message>
    <message numerus="yes">
        <source>Kontrollitud on %n kirjet ja kõik andmeread.</source>
        <translation>
            <numerusform>Проверена %n запись и все строки данных.</numerusform>
            <numerusform>Проверены %n записи и все строки данных.</numerusform>
            <numerusform>Проверено %n записей и все строки данных.</numerusform>
        </translation>
    </message>
    <message>
        <source>Siin on näha, kes mida millal tegi. Laste nimesid logis ei ole.</source>
        <translation>Здесь видно, кто, что и когда делал. Имён детей в журнале нет.</translation>
    </message>
    <message>
        <source>Kontrolli terviklikkust</source>
        <translation>Проверить целостность</translation>
    </message>
    <message>
        <source>Tee väljavõte</source>
        <translation>Сделать выписку</translation>
    </message>
    <message>
        <source>Kelle tegevused</source>
        <translation>Чьи действия</translation>
    </message>
    <message>
        <source>Mida tehti</source>
        <translation>Что сделано</translation>
    </message>
    <message>
        <source>Alates</source>
        <translation>С даты</translation>
    </message>
    <message>
        <source>Kuni</source>
        <translation>По дату</translation>
    </message>
    <message>
        <source>Millise lapse kohta</source>
        <translation>О каком ребёнке</translation>
    </message>
    <message>
        <source>Selliseid kirjeid ei ole. Vali muu aeg, inimene või tegevus.</source>
        <translation>Таких записей нет. Выберите другое время, человека или действие.</translation>
    </message>
    <message>
        <source>Näita vanemaid</source>
        <translation>Показать более ранние</translation>
    </message>
</context>
<context>
    <name>KeptOut</name>
    <message>
        <source>Kirjed, mis jäävad välja</source>
        <translation>Записи, которые не войдут</translation>
    </message>
    <message>
        <source>Siin on need juba teiste sõnadega ja nii need jäävad. Helista saatjale tema kodulehel oleval numbril ja küsi, kumb on õige.</source>
        <translation>Здесь они уже записаны другими словами и так останутся. Позвоните отправителю по номеру с его сайта и спросите, что верно.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Võti on uuendatud {day}.</source>
        <translation>Ключ обновлён {day}.</translation>
    </message>
    <message>
        <source>Võti on uuendatud {day}. Vana võti kehtib kuni {until}.</source>
        <translation>Ключ обновлён {day}. Старый ключ действует до {until}.</translation>
    </message>
    <message>
        <source>Kas uuendad asutuse võtme?</source>
        <translation>Обновить ключ учреждения?</translation>
    </message>
    <message>
        <source>Vana võti kinnitab uue ja kehtib veel 90 päeva. Saada siis kõigile uus kaart.</source>
        <translation>Старый ключ подтверждает новый и действует ещё 90 дней. Затем отправьте всем новую карточку.</translation>
    </message>
    <message>
        <source>Uuenda võti</source>
        <translation>Обновить ключ</translation>
    </message>
    <message>
        <source>Jäta praegune</source>
        <translation>Оставить нынешний</translation>
    </message>
    <message>
        <source>Kas vahetad võtme, mida enam ei usalda?</source>
        <translation>Заменить ключ, которому вы больше не доверяете?</translation>
    </message>
    <message>
        <source>Vana võti lõpeb kohe. Kõik kontaktid peavad kontrollkoodi uuesti võrdlema.</source>
        <translation>Старый ключ сразу перестанет действовать. Всем контактам придётся заново сверить контрольный код.</translation>
    </message>
    <message>
        <source>Vaheta võti</source>
        <translation>Заменить ключ</translation>
    </message>
    <message>
        <source>Võti on uuendatud.</source>
        <translation>Ключ обновлён.</translation>
    </message>
    <message>
        <source>Saada uus kontaktkaart kõigile 90 päeva jooksul. Koodi nad võrdlema ei pea.</source>
        <translation>Отправьте новую карточку контакта всем в течение 90 дней. Сверять код им не нужно.</translation>
    </message>
    <message>
        <source>Võti on vahetatud.</source>
        <translation>Ключ заменён.</translation>
    </message>
    <message>
        <source>Saada uus kontaktkaart kõigile kohe ja palu neil kontrollkood võrrelda.</source>
        <translation>Сразу отправьте всем новую карточку контакта и попросите сверить контрольный код.</translation>
    </message>
</context>
<context>
    <name>LawCheckForm</name>
    <message>
        <source>Mis päevani sama sõnastus kehtib</source>
        <translation>До какого дня действует та же формулировка</translation>
    </message>
    <message>
        <source>Vaata Riigi Teatajast. Kui sõnastus on muutunud, ära kinnita.</source>
        <translation>Посмотрите в Riigi Teataja. Если формулировка изменилась, не подтверждайте.</translation>
    </message>
    <message>
        <source>Kinnita</source>
        <translation>Подтвердить</translation>
    </message>
    <message>
        <source>Loobu</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>LeftBar</name>
    <message>
        <source>avatud</source>
        <translation>открыто</translation>
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
        <translation>Напишите, что вы хотите узнать</translation>
    </message>
    <message>
        <source>Kirjuta vastus</source>
        <translation>Напишите ответ</translation>
    </message>
    <message>
        <source>Kirjuta põhjus, miks sa seda ei avalda</source>
        <translation>Напишите, почему вы это не раскрываете</translation>
    </message>
    <message>
        <source>Kirjuta vähemalt ühe osa kohta midagi</source>
        <translation>Напишите хотя бы об одной части</translation>
    </message>
    <message>
        <source>Küsimus saatjale</source>
        <translation>Вопрос отправителю</translation>
    </message>
    <message>
        <source>Vastus küsimusele</source>
        <translation>Ответ на вопрос</translation>
    </message>
    <message>
        <source>Tagasiside saatjale</source>
        <translation>Обратная связь отправителю</translation>
    </message>
    <message>
        <source>Sulge küsimus paketti</source>
        <translation>Запечатать вопрос в пакет</translation>
    </message>
    <message>
        <source>Sulge vastus paketti</source>
        <translation>Запечатать ответ в пакет</translation>
    </message>
    <message>
        <source>Sulge tagasiside paketti</source>
        <translation>Запечатать обратную связь в пакет</translation>
    </message>
    <message>
        <source>Vastus</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Vasta sellele, mida küsiti.</source>
        <translation>Ответьте на то, о чём спросили.</translation>
    </message>
    <message>
        <source>Seda näevad</source>
        <translation>Кто это видит</translation>
    </message>
    <message>
        <source>Teise asutuse töötajad, kes seda juhtumit näevad, ja sinu omad.</source>
        <translation>Работники обоих учреждений, которые видят этот случай.</translation>
    </message>
    <message>
        <source>Pärast sulgemist muuta enam ei saa.</source>
        <translation>После запечатывания изменить уже нельзя.</translation>
    </message>
    <message>
        <source>Küsi ühte asja korraga ja ainult seda, mida vajad.</source>
        <translation>Спрашивайте за раз об одном и только о том, что вам нужно.</translation>
    </message>
    <message>
        <source>Küsimus ei muuda seda, kes juhtumi eest vastutab.</source>
        <translation>Вопрос не меняет того, кто отвечает за случай.</translation>
    </message>
    <message>
        <source>Vasta sellele, mida küsiti, ja mitte rohkem.</source>
        <translation>Отвечайте на то, о чём спросили, и не больше.</translation>
    </message>
    <message>
        <source>Märgi kirjed ja failid ainult siis, kui neid on vaja.</source>
        <translation>Отмечайте записи и файлы, только если они нужны.</translation>
    </message>
    <message>
        <source>Ütle nii palju, kui asutusel on lapse toetamiseks vaja.</source>
        <translation>Сообщите столько, сколько нужно учреждению, чтобы поддержать ребёнка.</translation>
    </message>
    <message>
        <source>Mida seadus ei luba öelda, jäta avaldamata ja kirjuta põhjus.</source>
        <translation>То, что закон не разрешает говорить, не раскрывайте и напишите причину.</translation>
    </message>
    <message>
        <source>Küsimus</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Mida tahad teada</source>
        <translation>Что вы хотите узнать</translation>
    </message>
    <message>
        <source>Küsi ainult seda, mida on otsustamiseks vaja.</source>
        <translation>Спрашивайте только то, что нужно для решения.</translation>
    </message>
    <message>
        <source>Mis kirjed lähevad kaasa</source>
        <translation>Какие записи приложить</translation>
    </message>
    <message>
        <source>Mis failid lähevad kaasa</source>
        <translation>Какие файлы приложить</translation>
    </message>
    <message>
        <source>Enne kui saadad</source>
        <translation>Перед отправкой</translation>
    </message>
    <message>
        <source>Loobu</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>Küsimus</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Vastus</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Tagasiside</source>
        <translation>Обратная связь</translation>
    </message>
    <message>
        <source>Mis otsustati</source>
        <translation>Что решено</translation>
    </message>
    <message>
        <source>Mis abi laps ja pere saavad</source>
        <translation>Какую помощь получают ребёнок и семья</translation>
    </message>
    <message>
        <source>Mida palume asutusel teha või jälgida</source>
        <translation>Что мы просим учреждение сделать или отслеживать</translation>
    </message>
    <message>
        <source>Kuidas juhtum lõppes</source>
        <translation>Чем закончился случай</translation>
    </message>
    <message>
        <source>Kelle poole edaspidi pöörduda</source>
        <translation>К кому обращаться в дальнейшем</translation>
    </message>
    <message>
        <source>Tuli siia {moment}.</source>
        <translation>Пришло {moment}.</translation>
    </message>
    <message>
        <source>Vastus on andmata.</source>
        <translation>Ответ ещё не дан.</translation>
    </message>
    <message>
        <source>On kohal: {house}.</source>
        <translation>Дошло: {house}.</translation>
    </message>
    <message>
        <source>Vastust ei ole veel tulnud.</source>
        <translation>Ответа пока нет.</translation>
    </message>
    <message>
        <source>Suletud, aga fail on kirjutamata: {house} ei saa seda veel.</source>
        <translation>Запечатано, но файл не сохранён: {house} пока не может это получить.</translation>
    </message>
    <message>
        <source>Fail on kirjutatud {day}. Pole teada, kas see on kohal: {house}.</source>
        <translation>Файл сохранён {day}. Дошёл ли он, неизвестно: {house}.</translation>
    </message>
    <message>
        <source>{house} ({day})</source>
        <translation>{house} ({day})</translation>
    </message>
    <message>
        <source>Loe vastust</source>
        <translation>Прочитать ответ</translation>
    </message>
    <message>
        <source>Loe tagasisidet</source>
        <translation>Прочитать обратную связь</translation>
    </message>
    <message>
        <source>Loe küsimust</source>
        <translation>Прочитать вопрос</translation>
    </message>
    <message>
        <source>Vasta küsimusele</source>
        <translation>Ответить на вопрос</translation>
    </message>
    <message>
        <source>Kirjuta küsimus faili ja saada see</source>
        <translation>Сохранить вопрос в файл и отправить</translation>
    </message>
    <message>
        <source>Kirjuta vastus faili ja saada see</source>
        <translation>Сохранить ответ в файл и отправить</translation>
    </message>
    <message>
        <source>Kirjuta tagasiside faili ja saada see</source>
        <translation>Сохранить обратную связь в файл и отправить</translation>
    </message>
    <message>
        <source>Ootad vastust oma küsimusele</source>
        <translation>Вы ждёте ответа на свой вопрос</translation>
    </message>
    <message>
        <source>Kaasas: {what}</source>
        <translation>Приложено: {what}</translation>
    </message>
</context>
<context>
    <name>LettersCard</name>
    <message>
        <source>Küsimused ja vastused</source>
        <translation>Вопросы и ответы</translation>
    </message>
</context>
<context>
    <name>LettersSection</name>
    <message>
        <source>Kirjavahetus</source>
        <translation>Переписка</translation>
    </message>
</context>
<context>
    <name>LevelForm</name>
    <message>
        <source>Toe tase</source>
        <translation>Уровень поддержки</translation>
    </message>
    <message>
        <source>Algab</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Lõpeb</source>
        <translation>Конец</translation>
    </message>
    <message>
        <source>Kes otsustas</source>
        <translation>Кто решил</translation>
    </message>
    <message>
        <source>Näiteks direktor</source>
        <translation>Например, директор</translation>
    </message>
    <message>
        <source>Alus</source>
        <translation>Основание</translation>
    </message>
    <message>
        <source>Näiteks nõustamismeeskonna soovitus ja selle päev</source>
        <translation>Например, рекомендация консультационной команды и её дата</translation>
    </message>
    <message>
        <source>Salvesta</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Loobu</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>LevelSection</name>
    <message>
        <source>Toe tase</source>
        <translation>Уровень поддержки</translation>
    </message>
    <message>
        <source>Üldine, tõhustatud või eritugi. See ei ole sama mis etapp.</source>
        <translation>Общая, усиленная или специальная поддержка. Это не то же, что этап.</translation>
    </message>
    <message>
        <source>Lõpeta tase</source>
        <translation>Завершить уровень</translation>
    </message>
    <message>
        <source>Lisa toe tase</source>
        <translation>Добавить уровень поддержки</translation>
    </message>
    <message>
        <source>Vali toe tase</source>
        <translation>Выберите уровень поддержки</translation>
    </message>
    <message>
        <source>Kirjuta, mis päevast see algab</source>
        <translation>Напишите, с какого дня он начинается</translation>
    </message>
    <message>
        <source>Kirjuta viimane päev</source>
        <translation>Напишите последний день</translation>
    </message>
</context>
<context>
    <name>LinkedChildForm</name>
    <message>
        <source>Teine laps</source>
        <translation>Другой ребёнок</translation>
    </message>
    <message>
        <source>Kirjuta nime kaks esimest tähte</source>
        <translation>Введите две первые буквы имени</translation>
    </message>
    <message>
        <source>Kuidas ta seotud oli</source>
        <translation>Как ребёнок с этим связан</translation>
    </message>
    <message>
        <source>Eemalda laps</source>
        <translation>Убрать ребёнка</translation>
    </message>
</context>
<context>
    <name>ListingEditor</name>
    <message>
        <source>Kaarti ei ole</source>
        <translation>Карточки нет</translation>
    </message>
    <message>
        <source>Kirje on kataloogist eemaldatud.</source>
        <translation>Запись удалена из каталога.</translation>
    </message>
    <message>
        <source>Teistel kaob see siis, kui nad saavad järgmise faili.</source>
        <translation>У других она исчезнет, когда они получат следующий файл.</translation>
    </message>
</context>
<context>
    <name>ListingForm</name>
    <message>
        <source>Kelle kaart läheb kaasa</source>
        <translation>Чья карточка прилагается</translation>
    </message>
    <message>
        <source>Kaasa läheb ainult kaart, mille kontrollkoodi keegi siin võrdles.</source>
        <translation>Прилагается только карточка, контрольный код которой здесь кто-то сверил.</translation>
    </message>
    <message>
        <source>Nimi</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Asutus või inimene</source>
        <translation>Учреждение или человек</translation>
    </message>
    <message>
        <source>Kus töötab</source>
        <translation>Место работы</translation>
    </message>
    <message>
        <source>Roll</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Ametinimetus oma sõnadega</source>
        <translation>Должность своими словами</translation>
    </message>
    <message>
        <source>Laste vanus alates</source>
        <translation>Возраст детей от</translation>
    </message>
    <message>
        <source>Laste vanus kuni</source>
        <translation>Возраст детей до</translation>
    </message>
    <message>
        <source>Teemad</source>
        <translation>Темы</translation>
    </message>
    <message>
        <source>Piirkond</source>
        <translation>Регион</translation>
    </message>
    <message>
        <source>Telefon</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>E‑post</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Märkus</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Salvesta kirje</source>
        <translation>Сохранить запись</translation>
    </message>
    <message>
        <source>Eemalda kataloogist</source>
        <translation>Удалить из каталога</translation>
    </message>
    <message>
        <source>Loobu</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>MeasurePage</name>
    <message>
        <source>Mida tehti ja kui kaua.</source>
        <translation>Что делали и как долго.</translation>
    </message>
    <message>
        <source>Kes tegi ja kus.</source>
        <translation>Кто это делал и где.</translation>
    </message>
    <message>
        <source>Mille järgi näed, kas see aitas.</source>
        <translation>По чему видно, помогло ли это.</translation>
    </message>
    <message>
        <source>Seda näevad</source>
        <translation>Кто это видит</translation>
    </message>
    <message>
        <source>Kellega ja kus räägiti.</source>
        <translation>С кем и где говорили.</translation>
    </message>
    <message>
        <source>Mida ütles vanem, mida sina.</source>
        <translation>Что сказал родитель, что сказали вы.</translation>
    </message>
    <message>
        <source>Milles kokku lepiti ja mis ajaks.</source>
        <translation>О чём договорились и к какому сроку.</translation>
    </message>
    <message>
        <source>Kellelt ja millal.</source>
        <translation>От кого и когда.</translation>
    </message>
    <message>
        <source>Mis on nähtud, mis arvatud.</source>
        <translation>Что видели, а что предположили.</translation>
    </message>
    <message>
        <source>Kuidas see last aitab.</source>
        <translation>Как это поможет ребёнку.</translation>
    </message>
    <message>
        <source>Uus abinõu</source>
        <translation>Новая мера поддержки</translation>
    </message>
    <message>
        <source>Mida tehti</source>
        <translation>Что сделано</translation>
    </message>
    <message>
        <source>Kaks-kolm lauset. Mida proovisid ja kui sageli.</source>
        <translation>Два-три предложения. Что вы пробовали и как часто.</translation>
    </message>
    <message>
        <source>Vestlus vanemaga</source>
        <translation>Беседа с родителем</translation>
    </message>
    <message>
        <source>Millest räägiti</source>
        <translation>О чём говорили</translation>
    </message>
    <message>
        <source>Kes rääkis ja milles kokku lepiti.</source>
        <translation>Кто говорил и о чём договорились.</translation>
    </message>
    <message>
        <source>Kogutud info</source>
        <translation>Собранные сведения</translation>
    </message>
    <message>
        <source>Mida said teada</source>
        <translation>Что вы узнали</translation>
    </message>
    <message>
        <source>Kellelt ja mille kohta. Ainult see, mida on vaja.</source>
        <translation>От кого и о чём. Только то, что нужно.</translation>
    </message>
    <message>
        <source>Kirjuta, mis päeval see oli</source>
        <translation>Укажите, в какой день это было</translation>
    </message>
    <message>
        <source>Kirjuta, mida tehti</source>
        <translation>Напишите, что делали</translation>
    </message>
    <message>
        <source>Kirjuta, millest räägiti</source>
        <translation>Напишите, о чём говорили</translation>
    </message>
    <message>
        <source>Kirjuta, mida said teada</source>
        <translation>Напишите, что вы узнали</translation>
    </message>
    <message>
        <source>Mis see on</source>
        <translation>Что это</translation>
    </message>
    <message>
        <source>Kuupäev</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Mis sellest sai</source>
        <translation>Что из этого вышло</translation>
    </message>
    <message>
        <source>Mida nägid järgmistel päevadel</source>
        <translation>Что было видно в следующие дни</translation>
    </message>
    <message>
        <source>Kas see aitas</source>
        <translation>Помогло ли это</translation>
    </message>
    <message>
        <source>Hea kirje</source>
        <translation>Хорошая запись</translation>
    </message>
    <message>
        <source>Salvesta</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Loobu</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>MeasuresSection</name>
    <message>
        <source>Mida on tehtud</source>
        <translation>Что уже сделано</translation>
    </message>
    <message>
        <source>Siia tulevad abinõud, vestlused vanemaga ja kogutud info.</source>
        <translation>Здесь появятся меры поддержки, беседы с родителями и собранные сведения.</translation>
    </message>
    <message>
        <source>Tulemus: {result}</source>
        <translation>Результат: {result}</translation>
    </message>
</context>
<context>
    <name>MeetingPage</name>
    <message>
        <source>Kirjet on pärast sinu mustandit muudetud.</source>
        <translation>Запись изменилась после того, как вы начали черновик.</translation>
    </message>
    <message>
        <source>Viska mustand ära</source>
        <translation>Удалить черновик</translation>
    </message>
    <message>
        <source>Vormistatud {day}</source>
        <translation>Оформлено {day}</translation>
    </message>
    <message>
        <source>Muudetud pärast vormistamist</source>
        <translation>Изменено после оформления</translation>
    </message>
    <message>
        <source>Vormistamata</source>
        <translation>Не оформлено</translation>
    </message>
    <message>
        <source>Kirjuta, mis päeval see oli</source>
        <translation>Укажите, в какой день это было</translation>
    </message>
    <message>
        <source>Lisa vähemalt üks, kes kohal oli</source>
        <translation>Добавьте хотя бы одного присутствующего</translation>
    </message>
    <message>
        <source>Salvestamata: paranda üks koht</source>
        <translation>Не сохранено: исправьте одно поле</translation>
    </message>
    <message>
        <source>Sinu tekst on alles. Kui see peab kehtima, salvesta see.</source>
        <translation>Ваш текст на месте. Чтобы он вступил в силу, сохраните его.</translation>
    </message>
</context>
<context>
    <name>MeetingsSection</name>
    <message>
        <source>Vestlused ja ümarlauad</source>
        <translation>Беседы и круглые столы</translation>
    </message>
    <message>
        <source>Siia tulevad vestluste kokkuvõtted ja ümarlaudade protokollid.</source>
        <translation>Здесь появятся итоги бесед и протоколы круглых столов.</translation>
    </message>
    <message>
        <source>vormistatud {day}</source>
        <translation>оформлено {day}</translation>
    </message>
    <message>
        <source>muudetud, vormistamata</source>
        <translation>изменено, не оформлено</translation>
    </message>
    <message>
        <source>vormistamata</source>
        <translation>не оформлено</translation>
    </message>
    <message>
        <source>Kokkulepped: {what}</source>
        <translation>Договорённости: {what}</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>See fail ei ole terve kontaktide kataloog.</source>
        <translation>Этот файл повреждён или это не каталог контактов.</translation>
    </message>
    <message>
        <source>Senine kataloog kehtib. Palu avaldajalt uus fail.</source>
        <translation>Прежний каталог в силе. Попросите новый файл у того, кто его публикует.</translation>
    </message>
    <message>
        <source>Siin on sellest kataloogist juba uuem.</source>
        <translation>Здесь уже есть более новый выпуск этого каталога.</translation>
    </message>
    <message>
        <source>Midagi ei muutunud. Vana faili ei ole vaja.</source>
        <translation>Ничего не изменилось. Старый файл не нужен.</translation>
    </message>
    <message>
        <source>Sama numbriga kataloog on juba olnud, aga teise sisuga.</source>
        <translation>Каталог с таким номером уже был, но с другим содержимым.</translation>
    </message>
    <message>
        <source>Senine kataloog kehtib. Helista avaldajale ja räägi sellest.</source>
        <translation>Прежний каталог в силе. Позвоните тому, кто его публикует, и расскажите об этом.</translation>
    </message>
    <message>
        <source>Kataloogi avaldab ainult valla või linna juhtumikorraldus.</source>
        <translation>Каталог публикует только координация случаев волости или города.</translation>
    </message>
    <message>
        <source>Midagi ei muutunud. Küsi kataloogi oma vallast või linnast.</source>
        <translation>Ничего не изменилось. Попросите каталог у своей волости или города.</translation>
    </message>
    <message>
        <source>Kausta praegu ei ole. Midagi ei läinud teele.</source>
        <translation>Папки сейчас нет. Ничего не отправлено.</translation>
    </message>
    <message>
        <source>Ühenda mälupulk või võrgukaust ja proovi uuesti.</source>
        <translation>Подключите флешку или сетевую папку и попробуйте снова.</translation>
    </message>
    <message>
        <source>Fail kaustas on vahepeal muutunud või kadunud.</source>
        <translation>Файл в папке тем временем изменился или пропал.</translation>
    </message>
    <message>
        <source>Midagi ei loetud. Oota, kuni programm faili uuesti näitab.</source>
        <translation>Ничего не прочитано. Подождите, пока программа снова покажет файл.</translation>
    </message>
    <message>
        <source>Paketi allkirjastas saatja vana võti, mis enam ei kehti.</source>
        <translation>Пакет подписан старым ключом отправителя, который больше не действует.</translation>
    </message>
    <message>
        <source>Palu saatjal üleandmine tagasi küsida ja uuesti teha.</source>
        <translation>Попросите отправителя отозвать передачу и сделать её заново.</translation>
    </message>
    <message>
        <source>Pakett on tehtud sinu vanale võtmele, mis enam ei kehti.</source>
        <translation>Пакет сделан для вашего старого ключа, который больше не действует.</translation>
    </message>
    <message>
        <source>Saada saatjale oma uus kontaktkaart ja palu uut paketti.</source>
        <translation>Пошлите отправителю новую карточку контакта и попросите новый пакет.</translation>
    </message>
    <message>
        <source>Uue saad teha pärast {day}. Kadunud võtme saad vahetada kohe.</source>
        <translation>Новый можно создать после {day}. Потерянный ключ можно сменить сразу.</translation>
    </message>
    <message>
        <source>Võtit uuendati hiljuti ja vana kehtib veel.</source>
        <translation>Ключ недавно обновили, и старый ещё действует.</translation>
    </message>
    <message>
        <source>See kaust on juba teise suuna või kontakti oma</source>
        <translation>Эта папка уже занята другим направлением или контактом</translation>
    </message>
    <message>
        <source>Selle võtme kontrollkood tuleb häälega võrrelda</source>
        <translation>Контрольный код этого ключа нужно сверить голосом</translation>
    </message>
    <message>
        <source>Kirjuta vanus 0 kuni 26</source>
        <translation>Введите возраст от 0 до 26</translation>
    </message>
    <message>
        <source>Teine vanus peab olema suurem</source>
        <translation>Второй возраст должен быть больше</translation>
    </message>
    <message>
        <source>Lisa kataloogi vähemalt üks kirje</source>
        <translation>Добавьте в каталог хотя бы одну запись</translation>
    </message>
    <message>
        <source>Sinu rollid seda tegevust ei luba.</source>
        <translation>Ваши роли этого не позволяют.</translation>
    </message>
    <message>
        <source>Midagi ei muutunud. Küsi abi asutuse juhilt.</source>
        <translation>Ничего не изменилось. Попросите помощи у директора учреждения.</translation>
    </message>
    <message>
        <source>Seda kirjet ei ole või sa ei näe seda.</source>
        <translation>Этой записи нет, или вам она не видна.</translation>
    </message>
    <message>
        <source>Mine tagasi ja ava loend uuesti.</source>
        <translation>Вернитесь и откройте список заново.</translation>
    </message>
    <message>
        <source>Ligipääs on juba 64 kolleegil ja rohkem ei mahu.</source>
        <translation>Доступ уже есть у 64 коллег, больше добавить нельзя.</translation>
    </message>
    <message>
        <source>Lõpeta enne ligipääs kellelgi, kes enam ei tööta.</source>
        <translation>Сначала закройте доступ тому, кто здесь больше не работает.</translation>
    </message>
    <message>
        <source>Arvutil sai mälu otsa.</source>
        <translation>Компьютеру не хватило памяти.</translation>
    </message>
    <message>
        <source>Midagi ei muutunud. Sulge teisi programme ja proovi uuesti.</source>
        <translation>Ничего не изменилось. Закройте другие программы и попробуйте снова.</translation>
    </message>
    <message>
        <source>Katkestasid töö.</source>
        <translation>Вы прервали работу.</translation>
    </message>
    <message>
        <source>Poolikut faili ei jäänud. Kui vaja, alusta uuesti.</source>
        <translation>Недописанного файла не осталось. Если нужно, начните заново.</translation>
    </message>
    <message>
        <source>Failist ei saanud lugeda laste nimekirja.</source>
        <translation>Не удалось прочитать список детей из файла.</translation>
    </message>
    <message>
        <source>Vali CSV või XLSX, mille esimeses reas on veergude nimed.</source>
        <translation>Выберите CSV или XLSX, где в первой строке стоят названия столбцов.</translation>
    </message>
    <message>
        <source>Keegi muutis seda kirjet vahepeal.</source>
        <translation>Кто-то тем временем изменил эту запись.</translation>
    </message>
    <message>
        <source>Sinu tekst on mustandina alles. Ava kirje uuesti ja salvesta.</source>
        <translation>Ваш текст сохранён как черновик. Откройте запись заново и сохраните.</translation>
    </message>
    <message>
        <source>Juhtum ei ole praegu selles etapis.</source>
        <translation>Случай сейчас не на этом этапе.</translation>
    </message>
    <message>
        <source>Midagi ei muutunud. Vaata etappide riba juhtumi lehel.</source>
        <translation>Ничего не изменилось. Посмотрите полосу этапов на странице случая.</translation>
    </message>
    <message>
        <source>Juhtum on lõpetatud.</source>
        <translation>Случай завершён.</translation>
    </message>
    <message>
        <source>Ava juhtum uuesti, kui töö läheb edasi.</source>
        <translation>Откройте случай снова, если работа продолжается.</translation>
    </message>
    <message>
        <source>Lapsel on juba avatud juhtum.</source>
        <translation>У ребёнка уже есть открытый случай.</translation>
    </message>
    <message>
        <source>Lisa uus info avatud juhtumisse.</source>
        <translation>Добавьте новые сведения в открытый случай.</translation>
    </message>
    <message>
        <source>Need kaks last on juba lahutatud.</source>
        <translation>Эти двое детей уже разъединены.</translation>
    </message>
    <message>
        <source>Midagi ei muutunud. Ava lapse leht uuesti.</source>
        <translation>Ничего не изменилось. Откройте страницу ребёнка заново.</translation>
    </message>
    <message>
        <source>Juhtumi eest vastutab nüüd vald või linn.</source>
        <translation>За случай теперь отвечает волость или город.</translation>
    </message>
    <message>
        <source>Uue info jaoks lisa lapsele tähelepanek.</source>
        <translation>Для новых сведений добавьте ребёнку наблюдение.</translation>
    </message>
    <message>
        <source>Juhtumil ei ole lõpphindamist.</source>
        <translation>У случая нет итоговой оценки.</translation>
    </message>
    <message>
        <source>Juhtum on avatud. Tee lõpphindamine ja lõpeta siis.</source>
        <translation>Случай открыт. Проведите итоговую оценку, потом завершите его.</translation>
    </message>
    <message>
        <source>Eesmärki on juba mõõdetud.</source>
        <translation>Цель уже измеряли.</translation>
    </message>
    <message>
        <source>Eesmärk on alles. Otsusta selle üle vahehindamisel.</source>
        <translation>Цель осталась. Решите, что с ней делать, при промежуточной оценке.</translation>
    </message>
    <message>
        <source>Juhtumil on juba pooleli üleandmine.</source>
        <translation>По этому случаю уже идёт передача.</translation>
    </message>
    <message>
        <source>Jätka poolelijäänud üleandmist või võta see tagasi.</source>
        <translation>Продолжите начатую передачу или отзовите её.</translation>
    </message>
    <message>
        <source>Üleandmine ei ole enam selles seisus.</source>
        <translation>Эта передача уже в другом состоянии.</translation>
    </message>
    <message>
        <source>Ava üleandmine uuesti ja vaata, kuhu see on jõudnud.</source>
        <translation>Откройте передачу заново и посмотрите, на каком она шаге.</translation>
    </message>
    <message>
        <source>Juht ei ole üleandmist veel kinnitanud.</source>
        <translation>Директор ещё не подтвердил передачу.</translation>
    </message>
    <message>
        <source>Mustand on alles. Palu juhil see kinnitada ja sulge siis pakett.</source>
        <translation>Черновик сохранён. Попросите директора подтвердить передачу, потом запечатайте пакет.</translation>
    </message>
    <message>
        <source>Saaja kontrollkood on võrdlemata.</source>
        <translation>Контрольный код получателя не сверен.</translation>
    </message>
    <message>
        <source>Helista saajale, võrdle kuut rühma ja kinnita kontakt.</source>
        <translation>Позвоните получателю, сверьте шесть групп и подтвердите контакт.</translation>
    </message>
    <message>
        <source>Sellele üleandmisele on juba vastatud.</source>
        <translation>На эту передачу уже есть ответ.</translation>
    </message>
    <message>
        <source>Esimene vastus jääb kehtima. Saada sama kinnitus uuesti.</source>
        <translation>В силе остаётся первый ответ. Отправьте то же подтверждение ещё раз.</translation>
    </message>
    <message>
        <source>Üleandmised on lukus, sest andmed taastati varukoopiast.</source>
        <translation>Передачи заблокированы: данные восстановлены из резервной копии.</translation>
    </message>
    <message>
        <source>Küsi enne kontaktidelt seisu. Selleks ava leht Üleandmised.</source>
        <translation>Сначала узнайте у контактов, как обстоят дела. Для этого откройте страницу «Передачи».</translation>
    </message>
    <message>
        <source>Enne vastamist on vaja saatja vastust taastamise päringule.</source>
        <translation>До вашего ответа отправитель должен ответить на запрос о восстановлении.</translation>
    </message>
    <message>
        <source>Ainult saatja teab, mida siit enne taastamist vastati. Kirjuta päring lehel Üleandmised.</source>
        <translation>Только отправитель знает, что отсюда ответили до восстановления. Напишите запрос на странице «Передачи».</translation>
    </message>
    <message>
        <source>Selles kaustas ei ole andmehoidlat.</source>
        <translation>В этой папке нет хранилища данных.</translation>
    </message>
    <message>
        <source>Alusta uut või vali kaust, kus andmed on.</source>
        <translation>Начните новое или выберите папку, где лежат данные.</translation>
    </message>
    <message>
        <source>Selles kaustas on andmehoidla juba olemas.</source>
        <translation>В этой папке уже есть хранилище данных.</translation>
    </message>
    <message>
        <source>Ava see paroolifraasiga või vali teine kaust.</source>
        <translation>Откройте его парольной фразой или выберите другую папку.</translation>
    </message>
    <message>
        <source>Andmehoidla fail on rikutud ja andmeid ei saa avada.</source>
        <translation>Файл хранилища данных повреждён, данные не открыть.</translation>
    </message>
    <message>
        <source>Ära kustuta midagi. Taasta andmed varukoopiast.</source>
        <translation>Ничего не удаляйте. Восстановите данные из резервной копии.</translation>
    </message>
    <message>
        <source>Andmed on tehtud programmi uuema versiooniga.</source>
        <translation>Данные созданы в более новой версии программы.</translation>
    </message>
    <message>
        <source>Andmed on puutumata. Paigalda programmi uusim versioon.</source>
        <translation>Данные не тронуты. Установите самую новую версию программы.</translation>
    </message>
    <message>
        <source>Andmeid ei saa hoida võrgukettal ega pilvekaustas.</source>
        <translation>Данные нельзя держать на сетевом диске или в облачной папке.</translation>
    </message>
    <message>
        <source>Vali kaust selle arvuti kettal.</source>
        <translation>Выберите папку на диске этого компьютера.</translation>
    </message>
    <message>
        <source>Kettal ei ole ruumi ja muudatus jäi salvestamata.</source>
        <translation>На диске нет места, изменение не сохранено.</translation>
    </message>
    <message>
        <source>Varem salvestatu on alles. Vabasta ruumi ja proovi uuesti.</source>
        <translation>Сохранённое раньше на месте. Освободите место и попробуйте снова.</translation>
    </message>
    <message>
        <source>Faili ei saanud kirjutada.</source>
        <translation>Не удалось сохранить файл.</translation>
    </message>
    <message>
        <source>Andmed on alles ja muutmata. Kontrolli, kas mälupulk on küljes, ja proovi uuesti.</source>
        <translation>Данные на месте и не изменились. Проверьте, вставлена ли флешка, и попробуйте снова.</translation>
    </message>
    <message>
        <source>Andmeid ei saanud arvutisse salvestada.</source>
        <translation>Не удалось сохранить данные на компьютере.</translation>
    </message>
    <message>
        <source>Varem salvestatu on alles. Kontrolli ketast, ava programm uuesti ja korda.</source>
        <translation>Сохранённое раньше на месте. Проверьте диск, откройте программу заново и повторите.</translation>
    </message>
    <message>
        <source>Töö käib nüüd teises arvutis ja siin saab ainult lugeda.</source>
        <translation>Работа идёт теперь на другом компьютере, здесь можно только читать.</translation>
    </message>
    <message>
        <source>Midagi ei muutunud. Tee see muudatus uues arvutis.</source>
        <translation>Ничего не изменилось. Внесите это изменение на новом компьютере.</translation>
    </message>
    <message>
        <source>Inimeste õigusi on andmetes muudetud programmist mööda.</source>
        <translation>Права людей в данных изменены в обход программы.</translation>
    </message>
    <message>
        <source>Ütle juhile. Tagasi saab taastelehega või varukoopiast.</source>
        <translation>Скажите директору. Вернуть доступ поможет лист восстановления или резервная копия.</translation>
    </message>
    <message>
        <source>Juht peab programmi pärast uuendust esimesena avama.</source>
        <translation>После обновления первым программу должен открыть директор.</translation>
    </message>
    <message>
        <source>Palu juhil programm korra avada ja proovi siis uuesti.</source>
        <translation>Попросите директора один раз открыть программу, потом попробуйте снова.</translation>
    </message>
    <message>
        <source>Kaitstud kirjeid ei saa siin veel hoida.</source>
        <translation>Защищённые записи здесь пока хранить нельзя.</translation>
    </message>
    <message>
        <source>Palu juhil programm korra avada ja proovi uuesti.</source>
        <translation>Попросите директора один раз открыть программу и попробуйте снова.</translation>
    </message>
    <message>
        <source>See paroolifraas ei sobi.</source>
        <translation>Эта парольная фраза не подходит.</translation>
    </message>
    <message>
        <source>Võtmefail on puudu või rikutud ja andmeid ei saa avada.</source>
        <translation>Файл ключа пропал или повреждён, данные не открыть.</translation>
    </message>
    <message>
        <source>Kontrolli suurtähelukku ja klaviatuuri keelt.</source>
        <translation>Проверьте Caps Lock и язык клавиатуры.</translation>
    </message>
    <message>
        <source>See taastekood on teise andmehoidla oma.</source>
        <translation>Это код восстановления от другого хранилища данных.</translation>
    </message>
    <message>
        <source>Otsi taasteleht, millel on sinu asutuse nimi.</source>
        <translation>Найдите лист восстановления с названием вашего учреждения.</translation>
    </message>
    <message>
        <source>Taastekoodis on trükiviga.</source>
        <translation>В коде восстановления опечатка.</translation>
    </message>
    <message>
        <source>Võrdle iga rühma taastelehega ja paranda.</source>
        <translation>Сверьте каждую группу с листом восстановления и исправьте.</translation>
    </message>
    <message>
        <source>Ära kustuta midagi. Taasta võtmefail varukoopiast.</source>
        <translation>Ничего не удаляйте. Восстановите файл ключа из резервной копии.</translation>
    </message>
    <message>
        <source>See fail ei ole varukoopia.</source>
        <translation>Этот файл&#xa0;— не резервная копия.</translation>
    </message>
    <message>
        <source>Vali fail, mille lõpp on .hopbackup.</source>
        <translation>Выберите файл с окончанием .hopbackup.</translation>
    </message>
    <message>
        <source>Varukoopia on rikutud või poolik ja jäi kasutamata.</source>
        <translation>Резервная копия повреждена или неполная, она не использована.</translation>
    </message>
    <message>
        <source>Vali mõni teine varukoopia, näiteks eelmise päeva oma.</source>
        <translation>Выберите другую резервную копию, например за предыдущий день.</translation>
    </message>
    <message>
        <source>Varukoopia on tehtud programmi uuema versiooniga.</source>
        <translation>Резервная копия сделана в более новой версии программы.</translation>
    </message>
    <message>
        <source>Paigalda programmi uusim versioon ja proovi siis uuesti.</source>
        <translation>Установите самую новую версию программы и попробуйте снова.</translation>
    </message>
    <message>
        <source>Varukoopia kausta või faili ei ole praegu näha.</source>
        <translation>Папки или файла резервной копии сейчас не видно.</translation>
    </message>
    <message>
        <source>Andmed on alles. Pane mälupulk külge või vali seadetes teine kaust.</source>
        <translation>Данные на месте. Вставьте флешку или выберите в настройках другую папку.</translation>
    </message>
    <message>
        <source>Töö varukoopiaga katkes.</source>
        <translation>Работа с резервной копией прервалась.</translation>
    </message>
    <message>
        <source>Andmed ja varasemad koopiad on alles. Alusta uuesti.</source>
        <translation>Данные и прежние копии на месте. Начните заново.</translation>
    </message>
    <message>
        <source>Pärast viimast varukoopiat on andmeid muudetud.</source>
        <translation>После последней резервной копии данные изменились.</translation>
    </message>
    <message>
        <source>Tee uus varukoopia ja proovi siis kohe uuesti.</source>
        <translation>Сделайте новую резервную копию и сразу попробуйте снова.</translation>
    </message>
    <message>
        <source>Sinu võti seda varukoopiat ei ava.</source>
        <translation>Ваш ключ не открывает эту резервную копию.</translation>
    </message>
    <message>
        <source>Koopia on teise asutuse oma või ajast enne sind. Vali uuem koopia.</source>
        <translation>Копия от другого учреждения или сделана до вас. Выберите копию новее.</translation>
    </message>
    <message>
        <source>See fail ei ole üleandmispakett.</source>
        <translation>Этот файл&#xa0;— не пакет передачи.</translation>
    </message>
    <message>
        <source>Vali fail, mille lõpp on .cdoc2.</source>
        <translation>Выберите файл с окончанием .cdoc2.</translation>
    </message>
    <message>
        <source>Pakett on rikutud või poolik ja jäi avamata.</source>
        <translation>Пакет повреждён или неполный и не открылся.</translation>
    </message>
    <message>
        <source>Palu saatjal sama pakett uuesti saata.</source>
        <translation>Попросите отправителя прислать этот пакет ещё раз.</translation>
    </message>
    <message>
        <source>Pakett on tehtud programmi uuema versiooniga.</source>
        <translation>Пакет сделан в более новой версии программы.</translation>
    </message>
    <message>
        <source>Paigalda programmi uusim versioon ja ava pakett siis.</source>
        <translation>Установите самую новую версию программы и потом откройте пакет.</translation>
    </message>
    <message>
        <source>Pakett on liiga suur.</source>
        <translation>Пакет слишком большой.</translation>
    </message>
    <message>
        <source>Jäta osa manuseid välja või saada need eraldi paketis.</source>
        <translation>Уберите часть вложений или отправьте их отдельным пакетом.</translation>
    </message>
    <message>
        <source>See pakett on suletud teisele saajale.</source>
        <translation>Этот пакет запечатан для другого получателя.</translation>
    </message>
    <message>
        <source>Sisu jäi lukku. Anna saatjale teada, et pakett tuli valesse kohta.</source>
        <translation>Содержимое осталось закрытым. Сообщите отправителю, что пакет пришёл не туда.</translation>
    </message>
    <message>
        <source>See parool paketti ei ava.</source>
        <translation>Этот пароль не открывает пакет.</translation>
    </message>
    <message>
        <source>Küsi parool saatjalt telefoni teel üle.</source>
        <translation>Уточните пароль у отправителя по телефону.</translation>
    </message>
    <message>
        <source>Paketis on failinimi, mida ei ole turvaline kasutada.</source>
        <translation>В пакете есть имя файла, которое небезопасно использовать.</translation>
    </message>
    <message>
        <source>Pakett jäi avamata. Palu saatjal fail ümber nimetada.</source>
        <translation>Пакет не открылся. Попросите отправителя переименовать файл.</translation>
    </message>
    <message>
        <source>Saatja kontaktkaarti ei ole siin.</source>
        <translation>Карточки контакта отправителя здесь нет.</translation>
    </message>
    <message>
        <source>Pakett jäi avamata. Palu saatjalt kontaktkaart ja võrdle koodi.</source>
        <translation>Пакет не открылся. Попросите у отправителя карточку контакта и сверьте код.</translation>
    </message>
    <message>
        <source>Harjutusandmed jäid kustutamata.</source>
        <translation>Учебные данные не удалены.</translation>
    </message>
    <message>
        <source>Päris andmed on puutumata. Sulge teised HOPi aknad ja proovi uuesti.</source>
        <translation>Настоящие данные не затронуты. Закройте другие окна HOP и попробуйте снова.</translation>
    </message>
    <message>
        <source>Harjutusasutus ja päris asutus ei saa vahetada kontakte.</source>
        <translation>Учебное учреждение и настоящее не могут обменяться контактами.</translation>
    </message>
    <message>
        <source>Midagi ei muutunud. Nii ei lähe väljamõeldud laps päris valda.</source>
        <translation>Ничего не изменилось. Так вымышленный ребёнок не попадёт в настоящую волость.</translation>
    </message>
    <message>
        <source>Saatja kontrollkood on võrdlemata.</source>
        <translation>Контрольный код отправителя не сверен.</translation>
    </message>
    <message>
        <source>Helista saatjale, kinnita kontakt ja ava pakett siis uuesti.</source>
        <translation>Позвоните отправителю, подтвердите контакт и откройте пакет снова.</translation>
    </message>
    <message>
        <source>Paketi allkiri ei klapi ja pakett jäi avamata.</source>
        <translation>Подпись пакета не сходится, пакет не открыт.</translation>
    </message>
    <message>
        <source>Helista saatjale numbril, mis on asutuse kodulehel.</source>
        <translation>Позвоните отправителю по номеру с сайта учреждения.</translation>
    </message>
    <message>
        <source>Failis ei ole selle programmi paketti.</source>
        <translation>В файле нет пакета этой программы.</translation>
    </message>
    <message>
        <source>Ava see DigiDoc4 programmis või küsi saatjalt, mis see on.</source>
        <translation>Откройте его в программе DigiDoc4 или спросите у отправителя, что это.</translation>
    </message>
    <message>
        <source>Paketi sisu ei vasta kokkulepitud kujule ja jäi avamata.</source>
        <translation>Содержимое пакета не соответствует согласованному формату и не открыто.</translation>
    </message>
    <message>
        <source>Palu saatjal programm uuendada ja pakett uuesti saata.</source>
        <translation>Попросите отправителя обновить программу и прислать пакет ещё раз.</translation>
    </message>
    <message>
        <source>See kinnitus ei vasta ühelegi ootel üleandmisele.</source>
        <translation>Это подтверждение не подходит ни к одной передаче, которая его ждёт.</translation>
    </message>
    <message>
        <source>Midagi ei muutunud. Kontrolli, kas valisid õige faili.</source>
        <translation>Ничего не изменилось. Проверьте, тот ли файл вы выбрали.</translation>
    </message>
    <message>
        <source>See fail ei ole terve kontaktkaart.</source>
        <translation>Этот файл повреждён или это не карточка контакта.</translation>
    </message>
    <message>
        <source>Palu saatjal kontaktkaart uuesti saata.</source>
        <translation>Попросите отправителя прислать карточку контакта ещё раз.</translation>
    </message>
    <message>
        <source>See täiendus käib üleandmise kohta, mida siin ei ole.</source>
        <translation>Это дополнение к передаче, которой здесь нет.</translation>
    </message>
    <message>
        <source>Täiendus jäi avamata. Ava enne üleandmise pakett.</source>
        <translation>Дополнение не открыто. Сначала откройте пакет самой передачи.</translation>
    </message>
    <message>
        <source>Nii liigub toimik ainult ühe maja arvutite vahel.</source>
        <translation>Так личное дело переходит только между компьютерами одного учреждения.</translation>
    </message>
    <message>
        <source>Kontrolli registrikoodi seadetes ja kontaktkaardil: need on samad.</source>
        <translation>Сверьте регистровый код в настройках и в карточке контакта: они должны совпадать.</translation>
    </message>
    <message>
        <source>Siin on rohkem, kui ilma pere nõusolekuta saata tohib.</source>
        <translation>Здесь больше, чем можно отправить без согласия семьи.</translation>
    </message>
    <message>
        <source>Märgi nõusolek lapse juhtumi lehel või jäta need osad siia.</source>
        <translation>Отметьте согласие на странице случая или оставьте эти части здесь.</translation>
    </message>
    <message>
        <source>Need on kaks last: isikukoodid on erinevad.</source>
        <translation>Это разные дети: личные коды не совпадают.</translation>
    </message>
    <message>
        <source>Vali teine laps või lisa uus.</source>
        <translation>Выберите другого ребёнка или добавьте нового.</translation>
    </message>
    <message>
        <source>See kiri käib üleandmise kohta, mida teie vahel ei ole.</source>
        <translation>Это письмо о передаче, которой между вами нет.</translation>
    </message>
    <message>
        <source>Kiri jäi avamata. Helista saatjale ja räägi sellest.</source>
        <translation>Письмо не открыто. Позвоните отправителю и расскажите об этом.</translation>
    </message>
    <message>
        <source>Sellele on siit juba vastatud või see on edasi antud.</source>
        <translation>Отсюда на это уже ответили или передали это дальше.</translation>
    </message>
    <message>
        <source>Vaata kirjavahetust: sama faili saab sealt uuesti kirjutada.</source>
        <translation>Посмотрите переписку: там можно сохранить тот же файл ещё раз.</translation>
    </message>
    <message>
        <source>Teade abivajavast lapsest tuli valesse kohta.</source>
        <translation>Сообщение о нуждающемся в помощи ребёнке пришло не туда.</translation>
    </message>
    <message>
        <source>Siin ei ole lastekaitset. Helista kohe saatjale.</source>
        <translation>Здесь нет службы защиты детей. Сразу позвоните отправителю.</translation>
    </message>
    <message>
        <source>Seda faili saab siin avada ainult juht või kontaktisik.</source>
        <translation>Этот файл здесь может открыть только директор или контактное лицо.</translation>
    </message>
    <message>
        <source>Kui oled üks neist, kontrolli, kas valisid õige faili.</source>
        <translation>Если это вы, проверьте, тот ли файл выбран.</translation>
    </message>
    <message>
        <source>See vastus ei käi ühegi sinu päringu kohta.</source>
        <translation>Этот ответ не относится ни к одному вашему запросу.</translation>
    </message>
    <message>
        <source>Sama numbriga pakett on juba olnud, aga teise sisuga.</source>
        <translation>Пакет с таким номером уже был, но с другим содержимым.</translation>
    </message>
    <message>
        <source>Pakett jäi avamata. Helista saatjale ja räägi sellest.</source>
        <translation>Пакет не открылся. Позвоните отправителю и расскажите об этом.</translation>
    </message>
    <message>
        <source>Selles paketis on tuttav juhtum, aga teine laps.</source>
        <translation>В этом пакете знакомый случай, но другой ребёнок.</translation>
    </message>
    <message>
        <source>Midagi ei muutunud. Võrdle saatjaga lapse isikukoodi ja sünnikuupäeva.</source>
        <translation>Ничего не изменилось. Сверьте с отправителем личный код и дату рождения ребёнка.</translation>
    </message>
    <message>
        <source>HOP on juba avatud: {holder}.</source>
        <translation>Программа HOP уже открыта: {holder}.</translation>
    </message>
    <message>
        <source>HOP on juba avatud.</source>
        <translation>Программа HOP уже открыта.</translation>
    </message>
    <message>
        <source>Kasuta avatud akent või sulge see enne.</source>
        <translation>Перейдите в открытое окно или сначала закройте его.</translation>
    </message>
    <message>
        <source>Liiga palju valesid paroolifraase.</source>
        <translation>Слишком много неверных парольных фраз.</translation>
    </message>
    <message>
        <source>Proovi uuesti kell {time}.</source>
        <translation>Попробуйте снова в {time}.</translation>
    </message>
    <message>
        <source>Küsi ametniku ID‑kaardi autentimise sertifikaat.</source>
        <translation>Попросите сертификат аутентификации с ID‑карты чиновника.</translation>
    </message>
    <message>
        <source>Selle sertifikaadi RSA võti on liiga lühike.</source>
        <translation>RSA-ключ этого сертификата слишком короткий.</translation>
    </message>
    <message>
        <source>Selle sertifikaadi võti ei ole P‑384.</source>
        <translation>Ключ этого сертификата&#xa0;— не P‑384.</translation>
    </message>
    <message>
        <source>See sertifikaat on ainult allkirja jaoks.</source>
        <translation>Этот сертификат только для подписи.</translation>
    </message>
    <message>
        <source>See sertifikaat on aegunud.</source>
        <translation>Срок этого сертификата истёк.</translation>
    </message>
    <message>
        <source>See sertifikaat ei kehti veel.</source>
        <translation>Этот сертификат ещё не действует.</translation>
    </message>
    <message>
        <source>Selles failis ei ole sertifikaati, millele saab sulgeda.</source>
        <translation>В этом файле нет сертификата, для которого можно запечатать пакет.</translation>
    </message>
    <message>
        <source>Kirjuta vähemalt 12 tähemärki.</source>
        <translation>Введите не меньше 12 знаков.</translation>
    </message>
    <message>
        <source>See paroolifraas on kergesti äraarvatav.</source>
        <translation>Эту парольную фразу легко угадать.</translation>
    </message>
    <message>
        <source>Võta mitu sõna, mis ei ole nimed ega kuupäevad.</source>
        <translation>Возьмите несколько слов, но не имена и не даты.</translation>
    </message>
    <message>
        <source>Paranda see väli.</source>
        <translation>Исправьте это поле.</translation>
    </message>
    <message>
        <source>Tähtaeg ei ole veel läbi</source>
        <translation>Срок ещё не прошёл</translation>
    </message>
    <message>
        <source>Täida see väli</source>
        <translation>Заполните это поле</translation>
    </message>
    <message>
        <source>Lühenda teksti</source>
        <translation>Сократите текст</translation>
    </message>
    <message>
        <source>Kuupäev peab olema täna või varem</source>
        <translation>Дата должна быть сегодня или раньше</translation>
    </message>
    <message>
        <source>Registrikoodis on 8 numbrit, kontrolli üle</source>
        <translation>В регистровом коде 8 цифр, проверьте его</translation>
    </message>
    <message>
        <source>See ei ole Eesti isikukood. Paranda trükiviga või jäta tühjaks.</source>
        <translation>Это не эстонский личный код. Исправьте опечатку или оставьте поле пустым.</translation>
    </message>
    <message>
        <source>Isikukood ja sünniaeg ei klapi</source>
        <translation>Личный код и дата рождения не сходятся</translation>
    </message>
    <message>
        <source>See on juba kasutusel</source>
        <translation>Это уже используется</translation>
    </message>
    <message>
        <source>Ainult harjutusasutuse nimi algab sõnaga Harjutus ja kooloniga</source>
        <translation>Только название учебного учреждения начинается с «Harjutus:»</translation>
    </message>
    <message>
        <source>See on sinu oma asutuse kaart</source>
        <translation>Это карточка вашего учреждения</translation>
    </message>
    <message>
        <source>Fail on suurem kui 50 MB</source>
        <translation>Файл больше 50 МБ</translation>
    </message>
    <message>
        <source>Seda faili ei saanud lugeda</source>
        <translation>Не удалось прочитать этот файл</translation>
    </message>
    <message>
        <source>Lisa PDF, PNG või JPG</source>
        <translation>Добавьте PDF, PNG или JPG</translation>
    </message>
    <message>
        <source>See fail ei ole see, mida nimi ütleb. Lisa päris PDF, PNG või JPG.</source>
        <translation>Содержимое файла не такое, как обещает имя. Добавьте настоящий PDF, PNG или JPG.</translation>
    </message>
    <message>
        <source>Lõpp peab olema pärast algust</source>
        <translation>Конец должен быть позже начала</translation>
    </message>
    <message>
        <source>Vali kuni kümne aasta pikkune aeg</source>
        <translation>Выберите срок не длиннее десяти лет</translation>
    </message>
    <message>
        <source>Kirjelda skaala kõik viis astet või jäta tühjaks</source>
        <translation>Опишите все пять ступеней шкалы или оставьте пустыми</translation>
    </message>
    <message>
        <source>Vali aste −2 kuni +2</source>
        <translation>Выберите ступень от −2 до +2</translation>
    </message>
    <message>
        <source>Kirjuta arv, näiteks 12 või 4,5</source>
        <translation>Введите число, например 12 или 4,5</translation>
    </message>
    <message>
        <source>Kirjuta minutid arvuna</source>
        <translation>Введите минуты числом</translation>
    </message>
    <message>
        <source>Järgmine päev peab olema hilisem</source>
        <translation>Следующая дата должна быть позже</translation>
    </message>
    <message>
        <source>Sel ajal kehtib juba teine toe tase</source>
        <translation>На это время уже есть другой уровень поддержки</translation>
    </message>
    <message>
        <source>Kirjuta arv 1 kuni 50</source>
        <translation>Введите число от 1 до 50</translation>
    </message>
    <message>
        <source>Kuupäev peab olema täna või hiljem</source>
        <translation>Дата должна быть сегодня или позже</translation>
    </message>
    <message>
        <source>Lapse nimi ja sünniaeg lähevad alati kaasa</source>
        <translation>Имя и дата рождения ребёнка передаются всегда</translation>
    </message>
    <message>
        <source>Kirjuta, miks see osa siia jääb</source>
        <translation>Напишите, почему эта часть остаётся здесь</translation>
    </message>
    <message>
        <source>Enda ligipääsu ei saa lõpetada</source>
        <translation>Закрыть доступ самому себе нельзя</translation>
    </message>
    <message>
        <source>Vähemalt üks juht peab alles jääma</source>
        <translation>Должен остаться хотя бы один директор</translation>
    </message>
    <message>
        <source>Sama laps on siin juba kirjas</source>
        <translation>Этот ребёнок здесь уже записан</translation>
    </message>
    <message>
        <source>Vali, kellelt see info tuli, või jäta nimi ära</source>
        <translation>Выберите, от кого эти сведения, или уберите имя</translation>
    </message>
    <message>
        <source>Kirjuta päevade arv 1–90</source>
        <translation>Введите число дней 1–90</translation>
    </message>
    <message>
        <source>Vali kaust väljaspool andmete kausta</source>
        <translation>Выберите папку за пределами папки с данными</translation>
    </message>
    <message>
        <source>Kirjuta päevade arv, 1 kuni 365</source>
        <translation>Введите число дней от 1 до 365</translation>
    </message>
    <message>
        <source>Kirjuta päevade arv 1–90 või jäta tühjaks</source>
        <translation>Введите число дней 1–90 или оставьте поле пустым</translation>
    </message>
    <message>
        <source>Kirjuta päev ja kuu, näiteks 31.05</source>
        <translation>Введите день и месяц, например 31.05</translation>
    </message>
    <message>
        <source>Vali keegi, kes siin töötab</source>
        <translation>Выберите того, кто здесь работает</translation>
    </message>
    <message>
        <source>Kirjuta nädalate arv 1–52</source>
        <translation>Введите число недель 1–52</translation>
    </message>
    <message>
        <source>Lisa vähemalt üks, kes kohal oli</source>
        <translation>Добавьте хотя бы одного присутствующего</translation>
    </message>
    <message>
        <source>Lisa igale kokkuleppele vastutaja ja päev</source>
        <translation>К каждой договорённости добавьте ответственного и день</translation>
    </message>
    <message>
        <source>Siin on liiga palju ridu</source>
        <translation>Здесь слишком много строк</translation>
    </message>
    <message>
        <source>Kirjuta, miks sa seda parandad</source>
        <translation>Напишите, почему вы это исправляете</translation>
    </message>
    <message>
        <source>Mahakriipsutatud mõõtmist enam ei parandata</source>
        <translation>Зачёркнутое измерение больше не исправляют</translation>
    </message>
    <message>
        <source>Tähtaeg käib ainult antud soovituse kohta</source>
        <translation>Срок есть только у выданной рекомендации</translation>
    </message>
    <message>
        <source>Kirjuta kellaaeg, näiteks 14.05</source>
        <translation>Введите время, например 14:05</translation>
    </message>
    <message>
        <source>Seda punkti loetelus ei ole</source>
        <translation>В перечне нет такого пункта</translation>
    </message>
    <message>
        <source>Pakett nimetab asutuse: helista</source>
        <translation>Пакет называет учреждение: лучше позвоните</translation>
    </message>
    <message>
        <source>Vormista enne PDF</source>
        <translation>Сначала оформите PDF</translation>
    </message>
    <message>
        <source>Vali vald või linn</source>
        <translation>Выберите волость или город</translation>
    </message>
    <message>
        <source>Kirjuta vähemalt ühe osa kohta midagi</source>
        <translation>Напишите хотя бы об одной части</translation>
    </message>
    <message>
        <source>Vali loetelust vähemalt üks punkt</source>
        <translation>Выберите в перечне хотя бы один пункт</translation>
    </message>
    <message>
        <source>Kirjuta iga valitud punkti alla, mida teatad</source>
        <translation>Под каждым выбранным пунктом напишите, что сообщаете</translation>
    </message>
    <message>
        <source>Märgi enne, kuidas ja millal teatasid</source>
        <translation>Сначала отметьте, как и когда вы сообщили</translation>
    </message>
    <message>
        <source>Avaldamata jäetud andmeid siia ei kirjutata</source>
        <translation>Данные, которые не раскрываются, сюда не пишут</translation>
    </message>
    <message>
        <source>Vali üks pakutud vastustest</source>
        <translation>Выберите один из предложенных ответов</translation>
    </message>
    <message>
        <source>Märgitud on liiga palju, jäta vähem</source>
        <translation>Отмечено слишком много, оставьте меньше</translation>
    </message>
    <message>
        <source>Märgi rohkem</source>
        <translation>Отметьте больше</translation>
    </message>
    <message>
        <source>Kirjuta pikemalt</source>
        <translation>Напишите подробнее</translation>
    </message>
    <message>
        <source>Vastus ei sobi sellele küsimusele</source>
        <translation>Ответ не подходит к этому вопросу</translation>
    </message>
    <message>
        <source>Lisa kuupäevale aasta, näiteks 2026</source>
        <translation>Добавьте к дате год, например 2026</translation>
    </message>
    <message>
        <source>Õpilane on selle kirjalikult keelanud</source>
        <translation>Учащийся письменно это запретил</translation>
    </message>
    <message>
        <source>Kaetud teksti ei ole enam. Võta see rida tagasi</source>
        <translation>Скрытого текста больше нет. Отмените эту строку</translation>
    </message>
    <message>
        <source>Sellest ajast ei ole midagi kirja pandud</source>
        <translation>За это время ничего не записано</translation>
    </message>
    <message>
        <source>Vali kool või teine lasteaed</source>
        <translation>Выберите школу или другой детский сад</translation>
    </message>
    <message>
        <source>Pakett ei räägi juhtumist, mida saaks jätkata</source>
        <translation>В пакете нет случая, который можно продолжить</translation>
    </message>
    <message>
        <source>Kirjuta kuupäev, näiteks 15.10.2026</source>
        <translation>Введите дату, например 15.10.2026</translation>
    </message>
</context>
<context>
    <name>MonthPopup</name>
    <message>
        <source>Kuu päevad</source>
        <translation>Дни месяца</translation>
    </message>
    <message>
        <source>Eelmine kuu</source>
        <translation>Предыдущий месяц</translation>
    </message>
    <message>
        <source>Järgmine kuu</source>
        <translation>Следующий месяц</translation>
    </message>
</context>
<context>
    <name>Moving</name>
    <message>
        <source>Koolivalmiduskaart</source>
        <translation>Koolivalmiduskaart (карта готовности к школе)</translation>
    </message>
    <message>
        <source>Muud dokumendid</source>
        <translation>Другие документы</translation>
    </message>
    <message>
        <source>Tähelepanekud</source>
        <translation>Наблюдения</translation>
    </message>
    <message>
        <source>Mida prooviti</source>
        <translation>Что пробовали</translation>
    </message>
    <message>
        <source>Vestluste kokkuvõtted</source>
        <translation>Итоги бесед</translation>
    </message>
    <message>
        <source>Tegevusplaan ja mõõtmised</source>
        <translation>План действий и измерения</translation>
    </message>
    <message>
        <source>Hindamised ja toe tase</source>
        <translation>Оценки и уровень поддержки</translation>
    </message>
    <message>
        <source>Juhtum, mida saab seal jätkata</source>
        <translation>Случай, который там можно продолжить</translation>
    </message>
    <message>
        <source>Pooleli</source>
        <translation>Готовится</translation>
    </message>
    <message>
        <source>Kinnitatud</source>
        <translation>Подтверждено</translation>
    </message>
    <message>
        <source>Ootab kättesaamiskinnitust</source>
        <translation>Ждёт подтверждения получения</translation>
    </message>
    <message>
        <source>Anna fail saajale mälupulgal või saada e‑kirjaga. Kui kinnitus saabub, ava see lehel Saabunud.</source>
        <translation>Отдайте файл получателю на флешке или отправьте по эл. почте. Когда придёт подтверждение, откройте его на странице «Полученные».</translation>
    </message>
    <message>
        <source>Kohale jõudnud</source>
        <translation>Доставлено</translation>
    </message>
    <message>
        <source>Ei võetud vastu</source>
        <translation>Не принято</translation>
    </message>
    <message>
        <source>Katkestatud</source>
        <translation>Прервано</translation>
    </message>
    <message>
        <source>Ootab vastuvõtmist</source>
        <translation>Ждёт приёма</translation>
    </message>
    <message>
        <source>Vastu võetud</source>
        <translation>Принято</translation>
    </message>
    <message>
        <source>sama isikukood</source>
        <translation>тот же личный код</translation>
    </message>
    <message>
        <source>sama sünnipäev, sarnane nimi</source>
        <translation>тот же день рождения, похожее имя</translation>
    </message>
    <message>
        <source>sama nimi, teine sünnipäev</source>
        <translation>то же имя, другой день рождения</translation>
    </message>
    <message>
        <source>Fail on suletud ja alles siin. Kirjuta see mälupulgale või kausta.</source>
        <translation>Файл запечатан и хранится здесь. Сохраните его на флешку или в папку.</translation>
    </message>
    <message>
        <source>Anna fail kolleegile. Kui tema kinnitus on käes, ava see lehel Saabunud.</source>
        <translation>Отдайте файл коллеге. Когда получите подтверждение, откройте его на странице «Полученные».</translation>
    </message>
    <message>
        <source>Toimik jõudis kohale: {name}</source>
        <translation>Личное дело доставлено: {name}</translation>
    </message>
    <message>
        <source>Vastu ei võetud: {name}</source>
        <translation>Не принято: {name}</translation>
    </message>
    <message>
        <source>Saatmine katkestati enne sulgemist</source>
        <translation>Отправка прервана до запечатывания</translation>
    </message>
    <message>
        <source>Loe põhjust ja helista saajale. Siin ei muutunud midagi.</source>
        <translation>Прочитайте причину и позвоните получателю. Здесь ничего не изменилось.</translation>
    </message>
    <message>
        <source>Hilisemad kirjed saada samamoodi uue failina. Midagi ei lähe topelt.</source>
        <translation>Более поздние записи отправьте так же, новым файлом. Ничего не задвоится.</translation>
    </message>
    <message>
        <source>Kui siin on lapse juhtum pooleli, vastutad selle eest edasi sina.</source>
        <translation>Если у ребёнка здесь открыт случай, за него по-прежнему отвечаете вы.</translation>
    </message>
</context>
<context>
    <name>MunicipalityField</name>
    <message>
        <source>Muu omavalitsus</source>
        <translation>Другое самоуправление</translation>
    </message>
    <message>
        <source>Vali</source>
        <translation>Выберите</translation>
    </message>
    <message>
        <source>{label}: omavalitsuse nimi</source>
        <translation>{label}: название самоуправления</translation>
    </message>
    <message>
        <source>Omavalitsuse nimi</source>
        <translation>Название самоуправления</translation>
    </message>
</context>
<context>
    <name>NeedForm</name>
    <message>
        <source>Õppimine ja toimetulek</source>
        <translation>Учёба и как ребёнок справляется</translation>
    </message>
    <message>
        <source>Kuidas lapsel läheb rühmas või klassis</source>
        <translation>Как у ребёнка идут дела в группе или классе</translation>
    </message>
    <message>
        <source>Tervis ja toimetulek iseendaga</source>
        <translation>Здоровье и забота о себе</translation>
    </message>
    <message>
        <source>Ainult see, mis aitab tuge valida</source>
        <translation>Только то, что помогает выбрать поддержку</translation>
    </message>
    <message>
        <source>Pere ja lähedased</source>
        <translation>Семья и близкие</translation>
    </message>
    <message>
        <source>Kes last kasvatavad ja kes aitavad</source>
        <translation>Кто воспитывает ребёнка и кто помогает</translation>
    </message>
    <message>
        <source>Kodu ja elukeskkond</source>
        <translation>Дом и окружение</translation>
    </message>
    <message>
        <source>Kus ja kellega laps elab</source>
        <translation>Где и с кем живёт ребёнок</translation>
    </message>
    <message>
        <source>Pere majanduslik olukord</source>
        <translation>Материальное положение семьи</translation>
    </message>
    <message>
        <source>Ainult see, mis abi valikut mõjutab</source>
        <translation>Только то, что влияет на выбор помощи</translation>
    </message>
    <message>
        <source>Mis takistab</source>
        <translation>Что мешает</translation>
    </message>
    <message>
        <source>Mis teeb muutuse raskeks</source>
        <translation>Что мешает переменам</translation>
    </message>
    <message>
        <source>Mis toetab</source>
        <translation>Что помогает</translation>
    </message>
    <message>
        <source>Lapse tugevused ja inimesed tema ümber</source>
        <translation>Сильные стороны ребёнка и люди вокруг него</translation>
    </message>
    <message>
        <source>Varasemad hindamised ja tugi</source>
        <translation>Прежние оценки и поддержка</translation>
    </message>
    <message>
        <source>Mida on hinnatud ja mis tuge laps on saanud</source>
        <translation>Что оценивали и какую поддержку ребёнок получал</translation>
    </message>
    <message>
        <source>Salvesta</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Loobu</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>NeedSection</name>
    <message>
        <source>Abivajadus</source>
        <translation>Потребность в помощи</translation>
    </message>
    <message>
        <source>Kirjelda lapse olukorda. Seda on vaja III etapis.</source>
        <translation>Опишите ситуацию ребёнка. Это нужно на III этапе.</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Soovitatud paroolifraas. Märgi see kohe paberile.</source>
        <translation>Предлагаемая парольная фраза. Сразу запишите её на бумаге.</translation>
    </message>
    <message>
        <source>Uus paroolifraas</source>
        <translation>Новая парольная фраза</translation>
    </message>
    <message>
        <source>Vähemalt 12 tähemärki. Hästi sobib mitu sõna.</source>
        <translation>Не меньше 12 знаков. Хорошо подходят несколько слов.</translation>
    </message>
    <message>
        <source>Sama paroolifraas uuesti</source>
        <translation>Та же парольная фраза ещё раз</translation>
    </message>
    <message>
        <source>Nii saad kindel olla, et see on sul üles märgitud.</source>
        <translation>Так вы будете уверены, что она у вас записана.</translation>
    </message>
    <message>
        <source>Pakutud paroolifraas: {words}</source>
        <translation>Предложенная парольная фраза: {words}</translation>
    </message>
    <message>
        <source>Kirjuta siia täpselt sama paroolifraas</source>
        <translation>Введите сюда точно ту же парольную фразу</translation>
    </message>
    <message>
        <source>Väga tugev</source>
        <translation>Очень надёжная</translation>
    </message>
    <message>
        <source>Piisavalt tugev</source>
        <translation>Достаточно надёжная</translation>
    </message>
    <message>
        <source>Kasuta seda</source>
        <translation>Использовать</translation>
    </message>
    <message>
        <source>Paku uus</source>
        <translation>Предложить ещё</translation>
    </message>
</context>
<context>
    <name>NextStepsSection</name>
    <message>
        <source>Järgmised sammud</source>
        <translation>Следующие шаги</translation>
    </message>
    <message>
        <source>tehtud</source>
        <translation>сделано</translation>
    </message>
    <message>
        <source>teha</source>
        <translation>сделать</translation>
    </message>
</context>
<context>
    <name>NoticeAnswerForm</name>
    <message>
        <source>Mis päeval</source>
        <translation>В какой день</translation>
    </message>
    <message>
        <source>Kas menetlus algas</source>
        <translation>Начато ли производство</translation>
    </message>
    <message>
        <source>Mida lastekaitse ütles</source>
        <translation>Что сказали в службе защиты детей</translation>
    </message>
    <message>
        <source>Salvesta tagasiside</source>
        <translation>Сохранить обратную связь</translation>
    </message>
    <message>
        <source>Loobu</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>NoticeDropForm</name>
    <message>
        <source>Miks seda ei edastata</source>
        <translation>Почему это не передаётся</translation>
    </message>
    <message>
        <source>Näiteks: kolleeg on samast asjast juba teatanud</source>
        <translation>Например: об этом уже сообщил другой коллега</translation>
    </message>
    <message>
        <source>Jäta edastamata</source>
        <translation>Не передавать</translation>
    </message>
    <message>
        <source>Loobu</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>NoticePackageForm</name>
    <message>
        <source>Kellele sulged</source>
        <translation>Для кого запечатать</translation>
    </message>
    <message>
        <source>Sulge pakett</source>
        <translation>Запечатать пакет</translation>
    </message>
    <message>
        <source>Loobu</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>NoticePage</name>
    <message>
        <source>Tagasi</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Ainult see, mida abi andmiseks vaja on. Loetelu kehtib kuni {until}.</source>
        <translation>Только то, что нужно для помощи. Перечень действует до {until}.</translation>
    </message>
    <message>
        <source>Loetelu kehtis kuni {until}. Kontrolli kehtivat sõnastust Riigi Teatajast.</source>
        <translation>Перечень действовал до {until}. Проверьте действующий текст в Riigi Teataja.</translation>
    </message>
    <message>
        <source>Salvestatud vorm ei ole veel vastus.</source>
        <translation>Сохранённая форма&#xa0;— ещё не ответ.</translation>
    </message>
    <message>
        <source>Mida vastad</source>
        <translation>Что вы отвечаете</translation>
    </message>
    <message>
        <source>Kellele vastad</source>
        <translation>Кому вы отвечаете</translation>
    </message>
    <message>
        <source>Kes on vastaja</source>
        <translation>Кто даёт ответ</translation>
    </message>
    <message>
        <source>Kuidas ja mida räägiti</source>
        <translation>Как и что было сказано</translation>
    </message>
    <message>
        <source>Kellega ja mida kokku leppisid</source>
        <translation>С кем и о чём вы договорились</translation>
    </message>
    <message>
        <source>Miks ei ole</source>
        <translation>Почему нет</translation>
    </message>
    <message>
        <source>Vali loetelust vähemalt üks punkt</source>
        <translation>Выберите в перечне хотя бы один пункт</translation>
    </message>
    <message>
        <source>Kirjuta iga valitud punkti alla, mida teatad</source>
        <translation>Под каждым выбранным пунктом напишите, что сообщаете</translation>
    </message>
    <message>
        <source>Kirjuta, kellele teatad</source>
        <translation>Напишите, кому вы сообщаете</translation>
    </message>
    <message>
        <source>Kirjuta, kes andmeid nõuab</source>
        <translation>Напишите, кто требует данные</translation>
    </message>
    <message>
        <source>Kirjuta, mida nõuti</source>
        <translation>Напишите, что потребовали</translation>
    </message>
    <message>
        <source>Kes nõuab andmeid</source>
        <translation>Кто требует данные</translation>
    </message>
    <message>
        <source>Lastekaitsetöötaja nimi ja omavalitsus</source>
        <translation>Имя и самоуправление работника по защите детей</translation>
    </message>
    <message>
        <source>Mis päeval nõuti</source>
        <translation>В какой день потребовали</translation>
    </message>
    <message>
        <source>Mis kell nõuti</source>
        <translation>В котором часу потребовали</translation>
    </message>
    <message>
        <source>Näiteks 14.05</source>
        <translation>Например, 14:05</translation>
    </message>
    <message>
        <source>Mida nõuti</source>
        <translation>Что потребовали</translation>
    </message>
    <message>
        <source>Kui kiiresti on abi vaja</source>
        <translation>Как срочно нужна помощь</translation>
    </message>
    <message>
        <source>Miks just nii kiiresti</source>
        <translation>Почему именно так срочно</translation>
    </message>
    <message>
        <source>Mida teatad</source>
        <translation>Что вы сообщаете</translation>
    </message>
    <message>
        <source>Ainult see, mida abi andmiseks vaja on.</source>
        <translation>Только то, что нужно для помощи.</translation>
    </message>
    <message>
        <source>Lapse enda sõnad</source>
        <translation>Слова самого ребёнка</translation>
    </message>
    <message>
        <source>Täpselt nii, nagu laps ütles</source>
        <translation>Слово в слово, как сказал ребёнок</translation>
    </message>
    <message>
        <source>Mida asutuses on juba tehtud</source>
        <translation>Что в учреждении уже сделано</translation>
    </message>
    <message>
        <source>Mida tehti, millal ja kellega räägiti</source>
        <translation>Что сделано, когда и с кем говорили</translation>
    </message>
    <message>
        <source>Varasemad pöördumised</source>
        <translation>Прежние обращения</translation>
    </message>
    <message>
        <source>Millal ja kelle poole on selle mure pärast varem pöördutud</source>
        <translation>Когда и к кому уже обращались с этой проблемой</translation>
    </message>
    <message>
        <source>Kas last kasvatavale isikule on räägitud</source>
        <translation>Сообщили ли лицу, воспитывающему ребёнка</translation>
    </message>
    <message>
        <source>Kui kahtlus puudutab teda või rääkimine võib last ohustada, küsi enne lastekaitselt nõu.</source>
        <translation>Если подозрение касается этого лица или разговор может навредить ребёнку, сначала посоветуйтесь со службой защиты детей.</translation>
    </message>
    <message>
        <source>Kes rääkis või otsustas</source>
        <translation>Кто сказал или решил</translation>
    </message>
    <message>
        <source>Mis päeval</source>
        <translation>В какой день</translation>
    </message>
    <message>
        <source>Selgitus</source>
        <translation>Пояснение</translation>
    </message>
    <message>
        <source>Kellele teatad</source>
        <translation>Кому вы сообщаете</translation>
    </message>
    <message>
        <source>Saaja telefon või e‑post</source>
        <translation>Телефон или эл. почта получателя</translation>
    </message>
    <message>
        <source>Kes on teataja</source>
        <translation>Кто сообщает</translation>
    </message>
    <message>
        <source>Teataja nime perele ei avaldata (LasteKS § 27 lg 5).</source>
        <translation>Семье не сообщают, кто обратился (LasteKS §&#xa0;27 ч.&#xa0;5).</translation>
    </message>
    <message>
        <source>Kontaktisik</source>
        <translation>Контактное лицо</translation>
    </message>
    <message>
        <source>Teataja telefon või e‑post</source>
        <translation>Телефон или эл. почта того, кто сообщает</translation>
    </message>
    <message>
        <source>Märgi asutusesiseseks kasutamiseks</source>
        <translation>Пометить «Для внутреннего пользования»</translation>
    </message>
    <message>
        <source>Jäta märge ära, kui avaliku teabe seadus sinu asutuse kohta ei käi.</source>
        <translation>Снимите отметку, если Закон о публичной информации не касается вашего учреждения.</translation>
    </message>
    <message>
        <source>Salvesta</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Vormista PDF</source>
        <translation>Оформить PDF</translation>
    </message>
    <message>
        <source>Loobu</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>NoticePointForm</name>
    <message>
        <source>Punkt</source>
        <translation>Пункт</translation>
    </message>
    <message>
        <source>Mida selle punkti all teatad</source>
        <translation>Что вы сообщаете по этому пункту</translation>
    </message>
</context>
<context>
    <name>NoticeToldForm</name>
    <message>
        <source>Kuidas teatasid</source>
        <translation>Как вы сообщили</translation>
    </message>
    <message>
        <source>Kellele</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>Inimese nimi ja amet või valvetelefon</source>
        <translation>Имя и должность человека или дежурный телефон</translation>
    </message>
    <message>
        <source>Mis päeval</source>
        <translation>В какой день</translation>
    </message>
    <message>
        <source>Mis kell</source>
        <translation>В котором часу</translation>
    </message>
    <message>
        <source>Näiteks 14.05</source>
        <translation>Например, 14:05</translation>
    </message>
    <message>
        <source>Teate number</source>
        <translation>Номер сообщения</translation>
    </message>
    <message>
        <source>Kui lastekaitse või 116&#xa0;111 selle andis</source>
        <translation>Если его дали в службе защиты детей или по 116&#xa0;111</translation>
    </message>
    <message>
        <source>Märgi edastatuks</source>
        <translation>Отметить как переданное</translation>
    </message>
    <message>
        <source>Loobu</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>NoticeViewPage</name>
    <message>
        <source>Tagasi</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Muuda</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Märgi edastatuks</source>
        <translation>Отметить как переданное</translation>
    </message>
    <message>
        <source>Andmed</source>
        <translation>Данные</translation>
    </message>
    <message>
        <source>Saaja taastas oma andmed ja seda teadet seal enam ei ole.</source>
        <translation>Получатель восстановил свои данные, и этого сообщения там больше нет.</translation>
    </message>
    <message>
        <source>Helista kohe ja saada sama fail uuesti.</source>
        <translation>Сразу позвоните и отправьте тот же файл ещё раз.</translation>
    </message>
    <message>
        <source>Seda ei edastata: {reason}</source>
        <translation>Это не передаётся: {reason}</translation>
    </message>
    <message>
        <source>{name}, {moment}</source>
        <translation>{name}, {moment}</translation>
    </message>
    <message>
        <source>Teksti on pärast edastamist muudetud.</source>
        <translation>Текст изменён после передачи.</translation>
    </message>
    <message>
        <source>Edastatud versioon on muutmata alles.</source>
        <translation>Переданная версия хранится без изменений.</translation>
    </message>
    <message>
        <source>Nõudele vastatakse kohe. Salvestatud vorm ei ole veel vastus.</source>
        <translation>На требование отвечают сразу. Сохранённая форма&#xa0;— ещё не ответ.</translation>
    </message>
    <message>
        <source>Elu või tervis ohus: helista 112. Lasteabi ööpäev läbi: 116&#xa0;111. Salvestatud vorm ei ole veel teade.</source>
        <translation>Жизнь или здоровье в опасности: звоните 112. Телефон детской помощи, круглосуточно: 116&#xa0;111. Сохранённая форма&#xa0;— ещё не сообщение.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Vastus lastekaitsetöötaja nõudele</source>
        <translation>Ответ на требование работника по защите детей</translation>
    </message>
    <message>
        <source>Abivajavast lapsest teatamine</source>
        <translation>Сообщение о нуждающемся в помощи ребёнке</translation>
    </message>
    <message>
        <source>Koostatud, EI OLE VASTATUD</source>
        <translation>Составлено, ОТВЕТ НЕ ДАН</translation>
    </message>
    <message>
        <source>Koostatud, EI OLE TEATATUD</source>
        <translation>Составлено, НЕ ПЕРЕДАНО</translation>
    </message>
    <message>
        <source>Edastatud</source>
        <translation>Передано</translation>
    </message>
    <message>
        <source>Edastatud, tagasiside olemas</source>
        <translation>Передано, обратная связь есть</translation>
    </message>
    <message>
        <source>Ei edastata</source>
        <translation>Не передаётся</translation>
    </message>
    <message>
        <source>Ei oska öelda</source>
        <translation>Не могу сказать</translation>
    </message>
    <message>
        <source>Kohe: elu või tervis on ohus</source>
        <translation>Сразу: жизнь или здоровье в опасности</translation>
    </message>
    <message>
        <source>Täna</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Lähipäevil</source>
        <translation>В ближайшие дни</translation>
    </message>
    <message>
        <source>Märkimata</source>
        <translation>Не отмечено</translation>
    </message>
    <message>
        <source>Jah</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>Ei</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Veel mitte</source>
        <translation>Ещё нет</translation>
    </message>
    <message>
        <source>Kokku lepitud lastekaitsega</source>
        <translation>Согласовано с защитой детей</translation>
    </message>
    <message>
        <source>Mina</source>
        <translation>Я</translation>
    </message>
    <message>
        <source>Asutuse kontaktisik</source>
        <translation>Контактное лицо учреждения</translation>
    </message>
    <message>
        <source>Jätan andmed avaldamata</source>
        <translation>Не раскрываю свои данные</translation>
    </message>
    <message>
        <source>Telefonil</source>
        <translation>По телефону</translation>
    </message>
    <message>
        <source>E‑kiri krüpteeritult</source>
        <translation>Зашифрованным электронным письмом</translation>
    </message>
    <message>
        <source>Kohapeal</source>
        <translation>Лично</translation>
    </message>
    <message>
        <source>Suletud paketis</source>
        <translation>В запечатанном пакете</translation>
    </message>
    <message>
        <source>Last kasvatav isik</source>
        <translation>Лицо, воспитывающее ребёнка</translation>
    </message>
    <message>
        <source>Laps</source>
        <translation>Ребёнок</translation>
    </message>
    <message>
        <source>Lapse enda sõnad</source>
        <translation>Слова самого ребёнка</translation>
    </message>
    <message>
        <source>Mida asutuses on juba tehtud</source>
        <translation>Что в учреждении уже сделано</translation>
    </message>
    <message>
        <source>Varasemad pöördumised</source>
        <translation>Прежние обращения</translation>
    </message>
    <message>
        <source>Lapse andmed</source>
        <translation>Данные ребёнка</translation>
    </message>
    <message>
        <source>Pere ja kodud</source>
        <translation>Семья и дом</translation>
    </message>
    <message>
        <source>Hooldusõigus</source>
        <translation>Право опеки</translation>
    </message>
    <message>
        <source>Tähelepanek</source>
        <translation>Наблюдение</translation>
    </message>
    <message>
        <source>I etapi tegevus</source>
        <translation>Мера I этапа</translation>
    </message>
    <message>
        <source>Vestlus perega</source>
        <translation>Беседа с семьёй</translation>
    </message>
    <message>
        <source>Rajaleidja taotlus</source>
        <translation>Заявление в Rajaleidja</translation>
    </message>
    <message>
        <source>Toe tase</source>
        <translation>Уровень поддержки</translation>
    </message>
    <message>
        <source>Tegevused ja teenused</source>
        <translation>Действия и услуги</translation>
    </message>
    <message>
        <source>Hindamine</source>
        <translation>Оценивание</translation>
    </message>
    <message>
        <source>Suhted ja võrgustik</source>
        <translation>Отношения и круг близких</translation>
    </message>
    <message>
        <source>Elutingimused ja toimetulek</source>
        <translation>Условия жизни и как семья справляется</translation>
    </message>
    <message>
        <source>Tervis ja toimetulek</source>
        <translation>Здоровье и как ребёнок справляется</translation>
    </message>
    <message>
        <source>Lapse arvamus</source>
        <translation>Мнение ребёнка</translation>
    </message>
    <message>
        <source>{channel}: {whom}, {moment}</source>
        <translation>{channel}: {whom}, {moment}</translation>
    </message>
    <message>
        <source>{told}, number {number}</source>
        <translation>{told}, номер {number}</translation>
    </message>
    <message>
        <source>Elukoht ei ole teada. Teata sinna, kus laps praegu on.</source>
        <translation>Место жительства неизвестно. Сообщите туда, где ребёнок сейчас.</translation>
    </message>
    <message>
        <source>Registri elukoht ei ole teada. Laps elab: {places}.</source>
        <translation>Место жительства по регистру неизвестно. Ребёнок живёт: {places}.</translation>
    </message>
    <message>
        <source>Registri elukoht ei ole teada ja kodusid on mitu: {places}. Teata sinna, kus laps praegu on.</source>
        <translation>Место жительства по регистру неизвестно, а живёт ребёнок в нескольких местах: {places}. Сообщите туда, где ребёнок сейчас.</translation>
    </message>
    <message>
        <source>Lapse elukoht registris: {places}.</source>
        <translation>Место жительства ребёнка по регистру: {places}.</translation>
    </message>
    <message>
        <source>{told} Lapsel on kodu ka mujal: {others}.</source>
        <translation>{told} Ребёнок живёт и в другом месте: {others}.</translation>
    </message>
    <message>
        <source>täitmata</source>
        <translation>не заполнено</translation>
    </message>
    <message>
        <source>Kellele</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>Saaja kontakt</source>
        <translation>Контакт получателя</translation>
    </message>
    <message>
        <source>Kes nõudis</source>
        <translation>Кто потребовал</translation>
    </message>
    <message>
        <source>Millal nõuti</source>
        <translation>Когда потребовали</translation>
    </message>
    <message>
        <source>Mida nõuti</source>
        <translation>Что потребовали</translation>
    </message>
    <message>
        <source>Kiireloomulisus</source>
        <translation>Срочность</translation>
    </message>
    <message>
        <source>Last kasvatavale isikule räägitud</source>
        <translation>Сообщили ли лицу, воспитывающему ребёнка</translation>
    </message>
    <message>
        <source>Vastaja</source>
        <translation>Кто дал ответ</translation>
    </message>
    <message>
        <source>Teataja</source>
        <translation>Кто сообщил</translation>
    </message>
    <message>
        <source>Kirja pani</source>
        <translation>Кто записал</translation>
    </message>
    <message>
        <source>Kirja pandud</source>
        <translation>Записано</translation>
    </message>
</context>
<context>
    <name>ObservationCorrectionPage</name>
    <message>
        <source>Tähelepaneku parandamine</source>
        <translation>Исправление наблюдения</translation>
    </message>
    <message>
        <source>Salvesta parandus</source>
        <translation>Сохранить исправление</translation>
    </message>
    <message>
        <source>Tähelepanekut on pärast sinu mustandit muudetud.</source>
        <translation>Наблюдение изменилось после того, как вы начали черновик.</translation>
    </message>
    <message>
        <source>Sinu tekst on alles. Kui see peab kehtima, salvesta see.</source>
        <translation>Ваш текст на месте. Чтобы он вступил в силу, сохраните его.</translation>
    </message>
</context>
<context>
    <name>ObservationFiles</name>
    <message>
        <source>PDF või pilt ({endings})</source>
        <translation>PDF или изображение ({endings})</translation>
    </message>
    <message>
        <source>Vali fail</source>
        <translation>Выберите файл</translation>
    </message>
</context>
<context>
    <name>ObservationPage</name>
    <message>
        <source>Lisa uus laps</source>
        <translation>Добавить нового ребёнка</translation>
    </message>
    <message>
        <source>Tagasi</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Salvesta ja koosta teade</source>
        <translation>Сохранить и составить сообщение</translation>
    </message>
    <message>
        <source>Tähelepanek: {child}</source>
        <translation>Наблюдение: {child}</translation>
    </message>
    <message>
        <source>Kirjuta nime kaks esimest tähte</source>
        <translation>Введите две первые буквы имени</translation>
    </message>
    <message>
        <source>Sellise nimega last siin ei ole</source>
        <translation>Ребёнка с таким именем здесь нет</translation>
    </message>
    <message>
        <source>sündinud {born}</source>
        <translation>род. {born}</translation>
    </message>
    <message>
        <source>Näita vähem</source>
        <translation>Показать меньше</translation>
    </message>
    <message>
        <source>Lisa veel: lapse sõnad, sinu arvamus, failid</source>
        <translation>Добавить ещё: слова ребёнка, ваше мнение, файлы</translation>
    </message>
    <message>
        <source>Salvestan tähelepanekut</source>
        <translation>Наблюдение сохраняется</translation>
    </message>
    <message>
        <source>Vali laps, keda märkasid</source>
        <translation>Выберите ребёнка, о котором пишете</translation>
    </message>
    <message>
        <source>Kirjuta, mis päeval see oli</source>
        <translation>Укажите, в какой день это было</translation>
    </message>
    <message>
        <source>Vali valdkond</source>
        <translation>Выберите область</translation>
    </message>
    <message>
        <source>Kirjuta, mida märkasid</source>
        <translation>Напишите, что вы заметили</translation>
    </message>
    <message>
        <source>Tähelepanek on salvestamata: paranda üks koht</source>
        <translation>Наблюдение не сохранено: исправьте одно поле</translation>
    </message>
    <message>
        <source>Uus tähelepanek</source>
        <translation>Новое наблюдение</translation>
    </message>
    <message>
        <source>Kes</source>
        <translation>О ком</translation>
    </message>
    <message>
        <source>Millal</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Olukord</source>
        <translation>Ситуация</translation>
    </message>
    <message>
        <source>Näiteks hommikuring, vabamäng või söömine</source>
        <translation>Например, утренний круг, свободная игра или обед</translation>
    </message>
    <message>
        <source>Valdkond</source>
        <translation>Область</translation>
    </message>
    <message>
        <source>Mida märkasid</source>
        <translation>Что вы заметили</translation>
    </message>
    <message>
        <source>Kaks-kolm lauset sellest, mida nägid ja kuulsid. Teiste laste nimesid pole vaja.</source>
        <translation>Два-три предложения о том, что вы видели и слышали. Имена других детей не нужны.</translation>
    </message>
    <message>
        <source>Mis aitas</source>
        <translation>Что помогло</translation>
    </message>
    <message>
        <source>Laps võib olla hädaohus</source>
        <translation>Ребёнок может быть в опасности</translation>
    </message>
    <message>
        <source>Lisa veel</source>
        <translation>Добавить ещё</translation>
    </message>
    <message>
        <source>Lapse enda sõnad</source>
        <translation>Слова самого ребёнка</translation>
    </message>
    <message>
        <source>Täpselt nii, nagu laps ütles</source>
        <translation>Слово в слово, как сказал ребёнок</translation>
    </message>
    <message>
        <source>Sinu arvamus</source>
        <translation>Ваше мнение</translation>
    </message>
    <message>
        <source>Mida see sinu meelest tähendab? Arvamus jääb nähtust lahku.</source>
        <translation>Что это, по-вашему, значит? Мнение хранится отдельно от увиденного.</translation>
    </message>
    <message>
        <source>Lapse tugevused</source>
        <translation>Сильные стороны ребёнка</translation>
    </message>
    <message>
        <source>Kellele rääkisid</source>
        <translation>Кому вы рассказали</translation>
    </message>
    <message>
        <source>Näiteks emale samal õhtul</source>
        <translation>Например, маме в тот же вечер</translation>
    </message>
    <message>
        <source>Mis päeval rääkisid</source>
        <translation>В какой день рассказали</translation>
    </message>
    <message>
        <source>Mis oli enne</source>
        <translation>Что было до этого</translation>
    </message>
    <message>
        <source>Kui tihti või kui kaua</source>
        <translation>Как часто или как долго</translation>
    </message>
    <message>
        <source>Näiteks iga päev enne lõunat, umbes viis minutit</source>
        <translation>Например, каждый день перед обедом, минут пять</translation>
    </message>
    <message>
        <source>Mida kohe tegid</source>
        <translation>Что вы сделали сразу</translation>
    </message>
    <message>
        <source>Mis sellest sai</source>
        <translation>Что из этого вышло</translation>
    </message>
    <message>
        <source>Teised lapsed</source>
        <translation>Другие дети</translation>
    </message>
    <message>
        <source>Iga lapse toimikus on näha ainult tema enda osa selles loos.</source>
        <translation>В личном деле каждого ребёнка видна только его часть этой истории.</translation>
    </message>
    <message>
        <source>Kellelt sa seda tead</source>
        <translation>От кого вы это знаете</translation>
    </message>
    <message>
        <source>Kes rääkis</source>
        <translation>Кто рассказал</translation>
    </message>
    <message>
        <source>Kui ta ei soovi, et teda nimetataks, jäta tühjaks. Siis ei jää nimi kuhugi.</source>
        <translation>Если человек просит себя не называть, оставьте поле пустым. Тогда имя нигде не сохранится.</translation>
    </message>
    <message>
        <source>Tema telefon või e‑post</source>
        <translation>Телефон или эл. почта этого человека</translation>
    </message>
    <message>
        <source>Seda näevad sina, juht ja lastekaitse kontaktisik. Välja see ei lähe.</source>
        <translation>Это видите вы, директор и контактное лицо по защите детей. Наружу это не уходит.</translation>
    </message>
    <message>
        <source>Failid</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>PDF, PNG või JPG. Failid lisanduvad siis, kui salvestad.</source>
        <translation>PDF, PNG или JPG. Файлы добавятся, когда вы сохраните.</translation>
    </message>
    <message>
        <source>Salvesta tähelepanek</source>
        <translation>Сохранить наблюдение</translation>
    </message>
    <message>
        <source>Loobu</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>ObservationRow</name>
    <message>
        <source>Hädaoht</source>
        <translation>Опасность</translation>
    </message>
</context>
<context>
    <name>ObservationViewPage</name>
    <message>
        <source>Tagasi</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Lapse leht</source>
        <translation>Страница ребёнка</translation>
    </message>
    <message>
        <source>Muuda sõnastust</source>
        <translation>Изменить формулировку</translation>
    </message>
    <message>
        <source>Koosta teade sellest</source>
        <translation>Составить сообщение по этому</translation>
    </message>
    <message>
        <source>Varasem sõnastus</source>
        <translation>Прежняя формулировка</translation>
    </message>
    <message>
        <source>Andmed</source>
        <translation>Данные</translation>
    </message>
    <message>
        <source>Paranda andmeid</source>
        <translation>Исправить данные</translation>
    </message>
    <message>
        <source>Paranda tähelepaneku andmeid</source>
        <translation>Исправить данные наблюдения</translation>
    </message>
    <message>
        <source>Tähelepanek: {child}</source>
        <translation>Наблюдение: {child}</translation>
    </message>
    <message>
        <source>Päev</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Olukord</source>
        <translation>Ситуация</translation>
    </message>
    <message>
        <source>Valdkond</source>
        <translation>Область</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>Дети</translation>
    </message>
    <message>
        <source>Kui tihti või kui kaua</source>
        <translation>Как часто или как долго</translation>
    </message>
    <message>
        <source>Räägitud</source>
        <translation>Кому рассказано</translation>
    </message>
    <message>
        <source>Kellelt</source>
        <translation>От кого</translation>
    </message>
    <message>
        <source>Kirja pandud</source>
        <translation>Записано</translation>
    </message>
    <message numerus="yes">
        <source>veel %n teise rühma last</source>
        <translation>
            <numerusform>ещё %n ребёнок из другой группы</numerusform>
            <numerusform>ещё %n ребёнка из другой группы</numerusform>
            <numerusform>ещё %n детей из другой группы</numerusform>
        </translation>
    </message>
    <message>
        <source>Tähelepanek on salvestatud, aga fail jäi lisamata.</source>
        <translation>Наблюдение сохранено, но файл не добавлен.</translation>
    </message>
    <message>
        <source>Lisamata: {files}. Proovi failid uuesti lisada.</source>
        <translation>Не добавлено: {files}. Попробуйте добавить файлы ещё раз.</translation>
    </message>
    <message>
        <source>Tähelepanek on salvestatud.</source>
        <translation>Наблюдение сохранено.</translation>
    </message>
    <message>
        <source>See on ainult selles arvutis.</source>
        <translation>Оно только на этом компьютере.</translation>
    </message>
    <message>
        <source>Lisa veel üks tähelepanek</source>
        <translation>Добавить ещё одно наблюдение</translation>
    </message>
    <message>
        <source>Fail on lisatud.</source>
        <translation>Файл добавлен.</translation>
    </message>
    <message>
        <source>Tähelepanek</source>
        <translation>Наблюдение</translation>
    </message>
</context>
<context>
    <name>ObservationsPage</name>
    <message>
        <source>Lisa tähelepanek</source>
        <translation>Добавить наблюдение</translation>
    </message>
    <message>
        <source>Minu omad</source>
        <translation>Мои</translation>
    </message>
    <message>
        <source>Lugemata</source>
        <translation>Непрочитанные</translation>
    </message>
    <message>
        <source>Lõpetamata</source>
        <translation>Незавершённые</translation>
    </message>
    <message>
        <source>Tähelepanekud</source>
        <translation>Наблюдения</translation>
    </message>
    <message>
        <source>Minu tähelepanekud</source>
        <translation>Мои наблюдения</translation>
    </message>
    <message>
        <source>Lugemata tähelepanekud</source>
        <translation>Непрочитанные наблюдения</translation>
    </message>
    <message>
        <source>Lõpetamata tähelepanekud</source>
        <translation>Незавершённые наблюдения</translation>
    </message>
    <message>
        <source>Siia tuleb kõik, mida oled märganud, ja see, mis edasi sai.</source>
        <translation>Здесь появится всё, что вы заметили, и то, что из этого вышло.</translation>
    </message>
    <message>
        <source>Kõik tähelepanekud on loetud.</source>
        <translation>Все наблюдения прочитаны.</translation>
    </message>
    <message>
        <source>Kõik tähelepanekud on lõpetatud.</source>
        <translation>Все наблюдения завершены.</translation>
    </message>
    <message>
        <source>Millised tähelepanekud</source>
        <translation>Какие наблюдения</translation>
    </message>
</context>
<context>
    <name>ObservationsSection</name>
    <message>
        <source>Tähelepanekud</source>
        <translation>Наблюдения</translation>
    </message>
    <message>
        <source>Lisa tähelepanek</source>
        <translation>Добавить наблюдение</translation>
    </message>
    <message>
        <source>Kirjuta, mida lapse juures märkad. Tähelepanekud kogunevad siia.</source>
        <translation>Пишите, что замечаете за ребёнком. Наблюдения собираются здесь.</translation>
    </message>
</context>
<context>
    <name>OccasionPage</name>
    <message>
        <source>Tegevuse kord</source>
        <translation>Занятие по плану</translation>
    </message>
    <message>
        <source>Toimus</source>
        <translation>Состоялось</translation>
    </message>
    <message>
        <source>Jäi ära</source>
        <translation>Не состоялось</translation>
    </message>
    <message>
        <source>Nii on näha, kas plaanitud tugi päriselt jõuab lapseni.</source>
        <translation>Так видно, доходит ли запланированная поддержка до ребёнка.</translation>
    </message>
    <message>
        <source>Ärajäänud kord on sama tähtis kui toimunud kord.</source>
        <translation>Несостоявшееся занятие так же важно, как состоявшееся.</translation>
    </message>
    <message>
        <source>Seda näevad</source>
        <translation>Кто это видит</translation>
    </message>
    <message>
        <source>Vali tegevus</source>
        <translation>Выберите действие из плана</translation>
    </message>
    <message>
        <source>Kirjuta minutid arvuna</source>
        <translation>Введите минуты числом</translation>
    </message>
    <message>
        <source>Kirjuta, miks see ära jäi</source>
        <translation>Напишите, почему не состоялось</translation>
    </message>
    <message>
        <source>Kuidas läks</source>
        <translation>Как прошло</translation>
    </message>
    <message>
        <source>Miks see ära jäi</source>
        <translation>Почему не состоялось</translation>
    </message>
    <message>
        <source>Tegevus</source>
        <translation>Действие</translation>
    </message>
    <message>
        <source>Kuupäev</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Kas see toimus</source>
        <translation>Состоялось ли занятие</translation>
    </message>
    <message>
        <source>Mitu minutit</source>
        <translation>Сколько минут</translation>
    </message>
    <message>
        <source>Miks see kirja läheb</source>
        <translation>Зачем это записывать</translation>
    </message>
    <message>
        <source>Salvesta</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Loobu</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>OnwardView</name>
    <message>
        <source>Asutus</source>
        <translation>Учреждение</translation>
    </message>
    <message>
        <source>Kontaktisik</source>
        <translation>Контактное лицо</translation>
    </message>
    <message>
        <source>Kontrollkood</source>
        <translation>Контрольный код</translation>
    </message>
    <message>
        <source>Kinnitas</source>
        <translation>Кем подтверждено</translation>
    </message>
    <message>
        <source>{part} (läheb seaduse alusel)</source>
        <translation>{part}: передаётся по закону</translation>
    </message>
    <message>
        <source>Andis</source>
        <translation>Кто дал</translation>
    </message>
    <message>
        <source>Millal</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Kuidas</source>
        <translation>Как</translation>
    </message>
    <message>
        <source>Piirid</source>
        <translation>Пределы</translation>
    </message>
    <message>
        <source>Kehtib kuni</source>
        <translation>Действует до</translation>
    </message>
    <message>
        <source>Saada ainult seda, mis mahub nõusoleku piiridesse.</source>
        <translation>Отправляйте только то, что укладывается в пределы согласия.</translation>
    </message>
    <message>
        <source>Nõusolekut järgmise õppekoha jaoks ei ole. Ilma selleta läheb ainult kaart. Nõusoleku saad märkida lapse juhtumi lehel.</source>
        <translation>Согласия для следующего места учёбы нет. Без него уйдёт только карта. Согласие можно отметить на странице случая.</translation>
    </message>
    <message>
        <source>Teise lasteaeda läheb ka kaart ainult pere nõusolekul. Nõusoleku saad märkida lapse juhtumi lehel.</source>
        <translation>В другой детский сад и карта уходит только с согласия семьи. Согласие можно отметить на странице случая.</translation>
    </message>
    <message>
        <source>Nimi, sünniaeg ja isikukood lähevad alati. Pere andmed jäävad siia.</source>
        <translation>Имя, дата рождения и личный код передаются всегда. Данные семьи остаются здесь.</translation>
    </message>
    <message>
        <source>Siin ei ole veel midagi saata. Täida enne koolivalmiduskaart.</source>
        <translation>Отправлять пока нечего. Сначала заполните карту готовности к школе (Koolivalmiduskaart).</translation>
    </message>
</context>
<context>
    <name>OpenCaseCard</name>
    <message>
        <source>Ava juhtum</source>
        <translation>Открыть случай</translation>
    </message>
</context>
<context>
    <name>OpenCaseForm</name>
    <message>
        <source>Mis teeb muret</source>
        <translation>Что беспокоит</translation>
    </message>
    <message>
        <source>Üks-kaks lauset. Need jäävad juhtumi pealkirjaks.</source>
        <translation>Одно-два предложения. Они станут заголовком случая.</translation>
    </message>
    <message>
        <source>Miks just nüüd</source>
        <translation>Почему именно сейчас</translation>
    </message>
    <message>
        <source>Mida on juba proovitud ja miks on vaja rohkem tuge</source>
        <translation>Что уже пробовали и почему нужно больше поддержки</translation>
    </message>
    <message>
        <source>Millal vaatad üle</source>
        <translation>Когда провести промежуточную оценку</translation>
    </message>
    <message>
        <source>Sel päeval hindad, kas tugi aitab</source>
        <translation>В этот день вы оцените, помогает ли поддержка</translation>
    </message>
    <message>
        <source>Ava juhtum</source>
        <translation>Открыть случай</translation>
    </message>
    <message>
        <source>Loobu</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>OthersField</name>
    <message>
        <source>Lisa teine laps</source>
        <translation>Добавить другого ребёнка</translation>
    </message>
    <message>
        <source>{number}. laps</source>
        <translation>Ребёнок {number}</translation>
    </message>
    <message>
        <source>Vali laps nimekirjast või eemalda</source>
        <translation>Выберите ребёнка из списка или уберите строку</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Õppeaasta</source>
        <translation>Учебный год</translation>
    </message>
    <message>
        <source>Kvartal</source>
        <translation>Квартал</translation>
    </message>
    <message>
        <source>Kalendriaasta</source>
        <translation>Календарный год</translation>
    </message>
    <message>
        <source>Oma kuupäevad</source>
        <translation>Свои даты</translation>
    </message>
    <message>
        <source>{year}. aasta {number}. kvartal</source>
        <translation>{number}-й квартал {year} года</translation>
    </message>
    <message>
        <source>Etapp</source>
        <translation>Этап</translation>
    </message>
    <message>
        <source>Valdkond</source>
        <translation>Область</translation>
    </message>
    <message>
        <source>Vanus</source>
        <translation>Возраст</translation>
    </message>
    <message>
        <source>Omavalitsus</source>
        <translation>Самоуправление</translation>
    </message>
    <message>
        <source>Asutus</source>
        <translation>Учреждение</translation>
    </message>
    <message>
        <source>Kui kaua töös</source>
        <translation>Как долго в работе</translation>
    </message>
    <message>
        <source>Tähtaeg</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Tulemus</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Perekonna rahulolu</source>
        <translation>Удовлетворённость семьи</translation>
    </message>
    <message>
        <source>Kui kaua kestis</source>
        <translation>Как долго длился</translation>
    </message>
    <message>
        <source>Muud, igaühest alla 5</source>
        <translation>Прочие, меньше 5 из каждого</translation>
    </message>
    <message>
        <source>Märkimata</source>
        <translation>Не указано</translation>
    </message>
    <message>
        <source>Hindamine hilineb</source>
        <translation>Оценка просрочена</translation>
    </message>
    <message>
        <source>Tähtaeg ei ole möödas</source>
        <translation>Срок не прошёл</translation>
    </message>
    <message>
        <source>Anti üle</source>
        <translation>Передано</translation>
    </message>
    <message>
        <source>Kokkuvõtet ei ole</source>
        <translation>Без итоговой оценки</translation>
    </message>
    <message>
        <source>Alla 3 kuu</source>
        <translation>Меньше 3 месяцев</translation>
    </message>
    <message>
        <source>3–6 kuud</source>
        <translation>3–6 месяцев</translation>
    </message>
    <message>
        <source>6–12 kuud</source>
        <translation>6–12 месяцев</translation>
    </message>
    <message>
        <source>Üle aasta</source>
        <translation>Больше года</translation>
    </message>
    <message>
        <source>Alla {last} a</source>
        <translation>До {last} лет</translation>
    </message>
    <message>
        <source>{first} a ja vanem</source>
        <translation>{first} лет и старше</translation>
    </message>
    <message>
        <source>{first}–{last} a</source>
        <translation>от {first} до {last} лет</translation>
    </message>
    <message>
        <source>alla 5*</source>
        <translation>меньше 5*</translation>
    </message>
    <message>
        <source>Meie vastutusel on alla viie juhtumi. Rohkem ei näidata.</source>
        <translation>Под нашей ответственностью меньше пяти случаев. Больше ничего не показывается.</translation>
    </message>
    <message>
        <source>Seis {day}</source>
        <translation>По состоянию на {day}</translation>
    </message>
    <message>
        <source>Juhtumeid meie vastutusel</source>
        <translation>Наши открытые случаи</translation>
    </message>
    <message>
        <source>Sel ajal avati või võeti vastu</source>
        <translation>За это время открыто или принято</translation>
    </message>
    <message>
        <source>Sel ajal lõppes või anti üle</source>
        <translation>За это время завершено или передано</translation>
    </message>
    <message>
        <source>Avatuid ja lõppenuid ei näidata, sest mõni arv on selleks liiga väike.</source>
        <translation>Сколько случаев открыто и завершено за период, не показано: одно из чисел слишком мало.</translation>
    </message>
    <message>
        <source>Avatud ja lõppenud juhtumeid näidatakse kvartali ja kalendriaasta kohta.</source>
        <translation>Открытые и завершённые случаи показываются за квартал и за календарный год.</translation>
    </message>
    <message>
        <source>Avatud ja lõppenud juhtumeid näidatakse kvartali ja õppeaasta kohta.</source>
        <translation>Открытые и завершённые случаи показываются за квартал и за учебный год.</translation>
    </message>
    <message>
        <source>Oma kuupäevadega näed ainult viimase päeva seisu. Avatud ja lõppenud juhtumid on kvartali ja kalendriaasta juures.</source>
        <translation>По своим датам видно только состояние на последний день. Открытые и завершённые случаи показываются за квартал и календарный год.</translation>
    </message>
    <message>
        <source>Oma kuupäevadega näed ainult viimase päeva seisu. Avatud ja lõppenud juhtumid on kvartali ja õppeaasta juures.</source>
        <translation>По своим датам видно только состояние на последний день. Открытые и завершённые случаи показываются за квартал и учебный год.</translation>
    </message>
    <message>
        <source>Lõppenud juhtumid: {question}</source>
        <translation>Завершённые случаи: {question}</translation>
    </message>
    <message>
        <source>Kestus</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Arv</source>
        <translation>Число</translation>
    </message>
    <message>
        <source>Juhtumid: {rows} ja {columns}</source>
        <translation>Случаи: {rows} и {columns}</translation>
    </message>
    <message>
        <source>Kokku</source>
        <translation>Всего</translation>
    </message>
    <message>
        <source>Arvud on nii väikesed, et neid ei näidata.</source>
        <translation>Числа слишком малы, чтобы их показывать.</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Ülevaade</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>Siin on ainult arvud. Ühtegi last siin ei nimetata.</source>
        <translation>Здесь только числа. Ни один ребёнок не назван.</translation>
    </message>
    <message>
        <source>Koosta PDF</source>
        <translation>Составить PDF</translation>
    </message>
    <message>
        <source>Salvesta Excelina</source>
        <translation>Сохранить в Excel</translation>
    </message>
    <message>
        <source>Sel päeval ei olnud ühtegi juhtumit töös.</source>
        <translation>В этот день в работе не было ни одного случая.</translation>
    </message>
    <message>
        <source>Ajavahemik on valimata</source>
        <translation>Сначала выберите период</translation>
    </message>
    <message>
        <source>Kirjuta, mis päevast alates</source>
        <translation>Напишите, с какого дня</translation>
    </message>
    <message>
        <source>Kirjuta, mis päevani</source>
        <translation>Напишите, по какой день</translation>
    </message>
    <message>
        <source>Viimase lõppenud kvartali aruanne: seis, mis kvartali jooksul muutus, avatud ja lõppenud juhtumid.</source>
        <translation>Отчёт за последний полный квартал: состояние, изменения за квартал, открытые и завершённые случаи.</translation>
    </message>
    <message>
        <source>Ava aruanne: {quarter}</source>
        <translation>Открыть отчёт: {quarter}</translation>
    </message>
    <message>
        <source>Failis on ainult arvud. Ühtegi last seal ei nimetata.</source>
        <translation>В файле только числа. Ни один ребёнок там не назван.</translation>
    </message>
    <message>
        <source>Exceli tabel (*.xlsx)</source>
        <translation>Таблица Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Salvesta ülevaade</source>
        <translation>Сохранить обзор</translation>
    </message>
    <message>
        <source>Ülevaade on salvestatud.</source>
        <translation>Обзор сохранён.</translation>
    </message>
    <message>
        <source>Ajavahemik</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Milline ajavahemik</source>
        <translation>Какой период</translation>
    </message>
    <message>
        <source>Alates</source>
        <translation>С</translation>
    </message>
    <message>
        <source>Kuni</source>
        <translation>По</translation>
    </message>
    <message>
        <source>* Juhtumeid on alla viie või on arv peidetud, sest selle järgi saaks väikese arvu välja arvutada. Kokku on arvestatud kõik.</source>
        <translation>* Случаев меньше пяти, или число скрыто, потому что по нему можно вычислить маленькое число. В итогах учтены все случаи.</translation>
    </message>
    <message>
        <source>Maakonna koosolekuks</source>
        <translation>К уездному совещанию</translation>
    </message>
</context>
<context>
    <name>OwedCard</name>
    <message>
        <source>Saada uuele vastutajale järele</source>
        <translation>Дослать новому ответственному</translation>
    </message>
</context>
<context>
    <name>PackageCard</name>
    <message>
        <source>Suletud pakett</source>
        <translation>Запечатанный пакет</translation>
    </message>
    <message>
        <source>Sulge lastekaitsele</source>
        <translation>Запечатать для службы защиты детей</translation>
    </message>
    <message>
        <source>Sulge ametniku ID‑kaardile</source>
        <translation>Запечатать для ID‑карты чиновника</translation>
    </message>
    <message>
        <source>Pakett ütleb alati, mis asutusest see tuleb. Seda teadet ei suleta.</source>
        <translation>Из пакета всегда видно, от какого учреждения он пришёл. Это сообщение не запечатывается.</translation>
    </message>
    <message>
        <source>Vormista enne PDF: suletakse see, mis on vormistatud.</source>
        <translation>Сначала оформите PDF: запечатывается то, что оформлено.</translation>
    </message>
    <message>
        <source>Ühtegi võrreldud koodiga valla või linna kontakti ei ole.</source>
        <translation>Нет ни одного контакта волости или города, у которого сверен код.</translation>
    </message>
    <message>
        <source>Pakett üksi ei ole veel teade. Helista ka.</source>
        <translation>Сам по себе пакет ещё не сообщение. Позвоните тоже.</translation>
    </message>
    <message>
        <source>Kirjuta sama fail uuesti</source>
        <translation>Сохранить тот же файл снова</translation>
    </message>
    <message>
        <source>Kirjuta fail</source>
        <translation>Сохранить файл</translation>
    </message>
    <message>
        <source>Kohal {moment}, kinnitus olemas.</source>
        <translation>Доставлено {moment}, подтверждение есть.</translation>
    </message>
    <message>
        <source>Suletud, aga fail on kirjutamata.</source>
        <translation>Запечатано, но файл не сохранён.</translation>
    </message>
    <message>
        <source>Fail kirjutatud {day}. Kinnitust ei ole: helista.</source>
        <translation>Файл сохранён {day}. Подтверждения нет: позвоните.</translation>
    </message>
    <message>
        <source>Fail kirjutatud {day}. Kinnitust sellest ei tule: helista.</source>
        <translation>Файл сохранён {day}. Подтверждения на него не будет: позвоните.</translation>
    </message>
    <message>
        <source>Sertifikaat (*.cer *.crt *.pem *.der)</source>
        <translation>Сертификат (*.cer *.crt *.pem *.der)</translation>
    </message>
    <message>
        <source>Vali ametniku sertifikaat</source>
        <translation>Выберите сертификат чиновника</translation>
    </message>
    <message>
        <source>Pakett on suletud: {whom}.</source>
        <translation>Пакет запечатан для: {whom}.</translation>
    </message>
    <message>
        <source>Kirjuta fail, saada see ja helista. Teade ei ole veel edastatud.</source>
        <translation>Сохраните файл, отправьте его и позвоните. Сообщение ещё не передано.</translation>
    </message>
    <message>
        <source>Kuhu fail kirjutada?</source>
        <translation>Куда сохранить файл?</translation>
    </message>
    <message>
        <source>Fail on kirjutatud: {path}</source>
        <translation>Файл сохранён: {path}</translation>
    </message>
    <message>
        <source>Teade on edastatud alles siis, kui kinnitus on käes või oled helistanud.</source>
        <translation>Сообщение передано, только когда пришло подтверждение или вы позвонили.</translation>
    </message>
    <message>
        <source>Faili ei saanud sinna kirjutada</source>
        <translation>Не удалось сохранить туда файл</translation>
    </message>
    <message>
        <source>Pakett on suletud ja alles.</source>
        <translation>Пакет запечатан и сохранён.</translation>
    </message>
    <message>
        <source>Vali koht uuesti</source>
        <translation>Выберите место снова</translation>
    </message>
</context>
<context>
    <name>PackageTickList</name>
    <message>
        <source>Läheb kaasa</source>
        <translation>Войдёт в пакет</translation>
    </message>
    <message>
        <source>Jääb siia</source>
        <translation>Остаётся здесь</translation>
    </message>
    <message>
        <source>{going} osa {every}-st</source>
        <translation>Частей: {going} из {every}</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Salvestamata: paranda märgitud koht</source>
        <translation>Не сохранено: исправьте отмеченное поле</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>Tagasi (Alt+←)</source>
        <translation>Назад (Alt+←)</translation>
    </message>
</context>
<context>
    <name>PaperCard</name>
    <message>
        <source>Allkirjastamiseks</source>
        <translation>Для подписи</translation>
    </message>
    <message>
        <source>See PDF jääb alles muutmata. Kui muudad kirjet, tuleb uus versioon.</source>
        <translation>Этот PDF останется без изменений. Если измените запись, появится новая версия.</translation>
    </message>
    <message>
        <source>Ava PDF</source>
        <translation>Открыть PDF</translation>
    </message>
    <message>
        <source>Prindi</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Salvesta failina</source>
        <translation>Сохранить как файл</translation>
    </message>
    <message>
        <source>Versioon {number}, vormistatud {day}</source>
        <translation>Версия {number}, оформлено {day}</translation>
    </message>
    <message>
        <source>Salvesta PDF</source>
        <translation>Сохранить PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>PDF on salvestatud.</source>
        <translation>PDF сохранён.</translation>
    </message>
    <message>
        <source>Failis on lapse andmed. Hoia seda seal, kus võõrad ei näe.</source>
        <translation>В файле данные ребёнка. Храните его там, где не увидят посторонние.</translation>
    </message>
</context>
<context>
    <name>PaperDialog</name>
    <message>
        <source>Salvesta PDF</source>
        <translation>Сохранить PDF</translation>
    </message>
    <message>
        <source>Prindi</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Sulge</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Dokument on salvestatud.</source>
        <translation>Документ сохранён.</translation>
    </message>
    <message>
        <source>Failis on lapse andmed. Hoia seda nagu lapse toimikut.</source>
        <translation>В файле данные ребёнка. Храните его как личное дело ребёнка.</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Allkirjasta DigiDoc4-s</source>
        <translation>Подписать в DigiDoc4</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Salvesta PDF</source>
        <translation>Сохранить PDF</translation>
    </message>
    <message>
        <source>Dokument on salvestatud.</source>
        <translation>Документ сохранён.</translation>
    </message>
    <message>
        <source>Failis on lapse andmed. Hoia seda nagu lapse toimikut.</source>
        <translation>В файле данные ребёнка. Храните его как личное дело ребёнка.</translation>
    </message>
    <message>
        <source>versioon {number}</source>
        <translation>версия {number}</translation>
    </message>
    <message>
        <source>{version}, proovimiseks</source>
        <translation>{version}, пробная</translation>
    </message>
    <message>
        <source>Laps</source>
        <translation>Ребёнок</translation>
    </message>
    <message>
        <source>Viimati kirjutas</source>
        <translation>Последний автор</translation>
    </message>
    <message>
        <source>Kirjutatud</source>
        <translation>Написано</translation>
    </message>
    <message>
        <source>Vormistatud</source>
        <translation>Оформлено</translation>
    </message>
    <message>
        <source>Alus</source>
        <translation>Основание</translation>
    </message>
    <message>
        <source>Vorm</source>
        <translation>Форма</translation>
    </message>
    <message>
        <source>Versioon {number}</source>
        <translation>Версия {number}</translation>
    </message>
</context>
<context>
    <name>PapersCard</name>
    <message>
        <source>Prindi ja allkirjasta</source>
        <translation>Распечатать и подписать</translation>
    </message>
    <message>
        <source>Vormistatud versioon jääb muutmata alles.</source>
        <translation>Оформленная версия хранится без изменений.</translation>
    </message>
    <message>
        <source>Vormista PDF</source>
        <translation>Оформить PDF</translation>
    </message>
    <message>
        <source>Ava PDF: versioon {number}, {day}</source>
        <translation>Открыть PDF: версия {number}, {day}</translation>
    </message>
</context>
<context>
    <name>PapersForm</name>
    <message>
        <source>{what} (nagu see praegu on)</source>
        <translation>{what} (в нынешнем виде)</translation>
    </message>
    <message>
        <source>{what}: {title}</source>
        <translation>{what}: {title}</translation>
    </message>
    <message>
        <source>Vali vähemalt üks dokument</source>
        <translation>Выберите хотя бы один документ</translation>
    </message>
</context>
<context>
    <name>Part</name>
    <message>
        <source>Muudatus on salvestamata: paranda märgitud kohad</source>
        <translation>Изменение не сохранено: исправьте отмеченные поля</translation>
    </message>
</context>
<context>
    <name>PartForm</name>
    <message>
        <source>Miks need kaks ei ole sama laps</source>
        <translation>Почему это не один и тот же ребёнок</translation>
    </message>
    <message>
        <source>Lahuta</source>
        <translation>Разъединить</translation>
    </message>
    <message>
        <source>Loobu</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>PartPanel</name>
    <message>
        <source>Ühendas</source>
        <translation>Кто объединил</translation>
    </message>
    <message>
        <source>Millal</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Põhjus</source>
        <translation>Причина</translation>
    </message>
</context>
<context>
    <name>ParticipantsForm</name>
    <message>
        <source>Kes veel osaleb</source>
        <translation>Кто ещё участвует</translation>
    </message>
    <message>
        <source>Nad näevad juhtumit ja lapse toimikut.</source>
        <translation>Они видят случай и личное дело ребёнка.</translation>
    </message>
    <message>
        <source>Salvesta</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Loobu</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>ParticipantsSection</name>
    <message>
        <source>Osalejad</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>Praegu osaleb ainult see, kes vastutab.</source>
        <translation>Сейчас участвует только тот, кто отвечает за случай.</translation>
    </message>
    <message>
        <source>Vastutab</source>
        <translation>Отвечает</translation>
    </message>
    <message>
        <source>Vastutas siin</source>
        <translation>Прежний ответственный</translation>
    </message>
    <message>
        <source>Osalevad</source>
        <translation>Участвуют</translation>
    </message>
    <message>
        <source>Osalesid</source>
        <translation>Участвовали</translation>
    </message>
</context>
<context>
    <name>PassOnForm</name>
    <message>
        <source>Kellele</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>Põhjus</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Uus vastutaja loeb seda esimesena.</source>
        <translation>Новый ответственный прочтёт это первым.</translation>
    </message>
    <message>
        <source>Anna kolleegile</source>
        <translation>Передать коллеге</translation>
    </message>
    <message>
        <source>Loobu</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Näita paroolifraasi</source>
        <translation>Показать парольную фразу</translation>
    </message>
    <message>
        <source>Suurtähelukk on sees</source>
        <translation>Включён Caps Lock</translation>
    </message>
    <message>
        <source>Peida paroolifraas</source>
        <translation>Скрыть парольную фразу</translation>
    </message>
</context>
<context>
    <name>PassphrasePart</name>
    <message>
        <source>Kirjuta praegune paroolifraas</source>
        <translation>Введите нынешнюю парольную фразу</translation>
    </message>
    <message>
        <source>Paroolifraas on muudetud.</source>
        <translation>Парольная фраза изменена.</translation>
    </message>
    <message>
        <source>Järgmine kord ava andmed uuega.</source>
        <translation>В следующий раз откройте данные новой фразой.</translation>
    </message>
    <message>
        <source>Muudan paroolifraasi</source>
        <translation>Парольная фраза меняется</translation>
    </message>
    <message>
        <source>Muuda oma paroolifraasi</source>
        <translation>Изменить свою парольную фразу</translation>
    </message>
    <message>
        <source>Praegune paroolifraas</source>
        <translation>Нынешняя парольная фраза</translation>
    </message>
    <message>
        <source>Muuda paroolifraasi</source>
        <translation>Изменить парольную фразу</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Soovitatud parool. Märgi see kohe paberile.</source>
        <translation>Предлагаемый пароль. Сразу запишите его на бумаге.</translation>
    </message>
    <message>
        <source>Paketi parool</source>
        <translation>Пароль пакета</translation>
    </message>
    <message>
        <source>Sama parool uuesti</source>
        <translation>Тот же пароль ещё раз</translation>
    </message>
    <message>
        <source>Programm ei jäta seda meelde. Märgi see üles.</source>
        <translation>Программа его не запоминает. Запишите его.</translation>
    </message>
    <message>
        <source>Millise parooliga saab paketi avada?</source>
        <translation>Каким паролем открывать пакет?</translation>
    </message>
    <message>
        <source>Ütle parool lugejale telefonis või näost näkku. Ära saada seda koos failiga.</source>
        <translation>Скажите пароль получателю по телефону или лично. Не отправляйте его вместе с файлом.</translation>
    </message>
    <message>
        <source>Sulge selle parooliga</source>
        <translation>Запечатать этим паролем</translation>
    </message>
    <message>
        <source>Loobu</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>PdfView</name>
    <message>
        <source>Seda PDF-i ei saa näidata. Fail on alles ja muutmata.</source>
        <translation>Этот PDF нельзя показать. Файл на месте и не изменился.</translation>
    </message>
</context>
<context>
    <name>PeoplePart</name>
    <message>
        <source>Kolleegid</source>
        <translation>Коллеги</translation>
    </message>
    <message>
        <source>Lisa kolleeg</source>
        <translation>Добавить коллегу</translation>
    </message>
    <message>
        <source>Andmete võti jäi vahetamata.</source>
        <translation>Ключ данных не сменился.</translation>
    </message>
    <message>
        <source>Lahkunu või vana taasteleht avab andmed veel. Tee kettal ruumi ja vaheta võti.</source>
        <translation>Бывший коллега или старый лист восстановления ещё открывает данные. Освободите место на диске и смените ключ.</translation>
    </message>
    <message>
        <source>Vaheta võti</source>
        <translation>Сменить ключ</translation>
    </message>
    <message>
        <source>Andmete võti vahetus.</source>
        <translation>Ключ данных сменился.</translation>
    </message>
    <message>
        <source>Asendab juhti {first}–{last}</source>
        <translation>Замещает директора {first}–{last}</translation>
    </message>
    <message>
        <source>Lahkunud</source>
        <translation>Доступа больше нет</translation>
    </message>
    <message>
        <source>kasutajanimi {login}</source>
        <translation>имя пользователя {login}</translation>
    </message>
    <message>
        <source>{name} on salvestatud.</source>
        <translation>{name}: сохранено.</translation>
    </message>
    <message>
        <source>{name} ei saa enam sisse.</source>
        <translation>{name} больше не может войти.</translation>
    </message>
    <message>
        <source>Tema kirjed on alles. Andmete võti vahetus.</source>
        <translation>Записи этого коллеги на месте. Ключ данных сменился.</translation>
    </message>
</context>
<context>
    <name>PersonPart</name>
    <message>
        <source>Uus kolleeg</source>
        <translation>Новый коллега</translation>
    </message>
    <message>
        <source>Kolleegi andmed ja rollid</source>
        <translation>Данные и роли коллеги</translation>
    </message>
    <message>
        <source>Võta kolleeg tagasi</source>
        <translation>Вернуть доступ коллеге</translation>
    </message>
    <message>
        <source>Lisa kolleeg</source>
        <translation>Добавить коллегу</translation>
    </message>
    <message>
        <source>Salvesta kolleeg</source>
        <translation>Сохранить коллегу</translation>
    </message>
    <message>
        <source>Anna uus esimene paroolifraas</source>
        <translation>Выдать новую первую парольную фразу</translation>
    </message>
    <message>
        <source>Lõpeta ligipääs</source>
        <translation>Закрыть доступ</translation>
    </message>
    <message>
        <source>Loobu</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Kirjuta nimi</source>
        <translation>Введите имя</translation>
    </message>
    <message>
        <source>Kirjuta kasutajanimi</source>
        <translation>Введите имя пользователя</translation>
    </message>
    <message>
        <source>Vali vähemalt üks roll</source>
        <translation>Выберите хотя бы одну роль</translation>
    </message>
    <message>
        <source>Loon kolleegile võtmed</source>
        <translation>Создаются ключи для коллеги</translation>
    </message>
    <message>
        <source>Kas annad uue esimese paroolifraasi?</source>
        <translation>Выдать новую первую парольную фразу?</translation>
    </message>
    <message>
        <source>{name} saab edaspidi sisse ainult sellega.</source>
        <translation>Теперь {name} сможет войти только с ней.</translation>
    </message>
    <message>
        <source>Anna uus</source>
        <translation>Выдать новую</translation>
    </message>
    <message>
        <source>Jäta vana alles</source>
        <translation>Оставить старую</translation>
    </message>
    <message>
        <source>Loon uue paroolifraasi</source>
        <translation>Создаётся новая парольная фраза</translation>
    </message>
    <message>
        <source>Kas lõpetad ligipääsu?</source>
        <translation>Закрыть доступ?</translation>
    </message>
    <message>
        <source>{name} ei saa enam sisse. Tema kirjed jäävad alles.</source>
        <translation>{name} больше не сможет войти. Записи этого коллеги останутся.</translation>
    </message>
    <message>
        <source>Jäta alles</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Nimi</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Amet</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Kasutajanimi</source>
        <translation>Имя пользователя</translation>
    </message>
    <message>
        <source>Selle valib kolleeg iga kord, kui andmed avab.</source>
        <translation>Коллега выбирает это имя каждый раз, когда открывает данные.</translation>
    </message>
    <message>
        <source>Rollid</source>
        <translation>Роли</translation>
    </message>
    <message>
        <source>Rollid otsustavad, mida kolleeg näeb ja teha saab.</source>
        <translation>От ролей зависит, что коллега видит и может делать.</translation>
    </message>
    <message>
        <source>Rühmad või klassid</source>
        <translation>Группы или классы</translation>
    </message>
    <message>
        <source>Õpetaja näeb nende laste toimikuid.</source>
        <translation>Педагог видит личные дела этих детей.</translation>
    </message>
    <message>
        <source>Lastekaitse kontaktisik</source>
        <translation>Контактное лицо по защите детей</translation>
    </message>
    <message>
        <source>Haldab kasutajaid ja tegevuslogi</source>
        <translation>Управляет пользователями и журналом действий</translation>
    </message>
    <message>
        <source>Asendab juhti alates</source>
        <translation>Замещает директора с</translation>
    </message>
    <message>
        <source>Sel ajal on tal juhi õigused, aga ta ei saa juhte ega asendajaid määrata.</source>
        <translation>В это время у коллеги права директора, но назначать директоров и заместителей нельзя.</translation>
    </message>
    <message>
        <source>Asendab juhti kuni</source>
        <translation>Замещает директора до</translation>
    </message>
    <message>
        <source>Telefon</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>E‑post</source>
        <translation>Эл. почта</translation>
    </message>
</context>
<context>
    <name>PersonPicker</name>
    <message>
        <source>Sellist nime ei ole: {text}</source>
        <translation>Такого имени нет: {text}</translation>
    </message>
    <message numerus="yes">
        <source>Leitud %n</source>
        <translation>
            <numerusform>Найдено: %n</numerusform>
            <numerusform>Найдено: %n</numerusform>
            <numerusform>Найдено: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanReviewsSection</name>
    <message>
        <source>Vahehindamised</source>
        <translation>Промежуточные оценки</translation>
    </message>
    <message>
        <source>Vaadake plaan koos üle ja otsustage, kuidas edasi.</source>
        <translation>Посмотрите план вместе и решите, как быть дальше.</translation>
    </message>
    <message>
        <source>Lisa vahehindamine</source>
        <translation>Добавить промежуточную оценку</translation>
    </message>
    <message>
        <source>Tee lõpphindamine</source>
        <translation>Сделать итоговую оценку</translation>
    </message>
    <message>
        <source>Osalesid</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>Eesmärgid</source>
        <translation>Цели</translation>
    </message>
    <message>
        <source>Mis toimis</source>
        <translation>Что помогло</translation>
    </message>
    <message>
        <source>Mis ei toiminud</source>
        <translation>Что не помогло</translation>
    </message>
    <message>
        <source>Järgmine vahehindamine</source>
        <translation>Следующая промежуточная оценка</translation>
    </message>
    <message>
        <source>{day} · Lõpphindamine</source>
        <translation>{day} · Итоговая оценка</translation>
    </message>
    <message>
        <source>Perekond</source>
        <translation>Семья</translation>
    </message>
    <message>
        <source>Mis muutus</source>
        <translation>Что изменилось</translation>
    </message>
    <message>
        <source>Mis läheb edasi</source>
        <translation>Что продолжается</translation>
    </message>
</context>
<context>
    <name>PlanSection</name>
    <message>
        <source>Tegevusplaan</source>
        <translation>План действий</translation>
    </message>
    <message>
        <source>Vaata ja prindi</source>
        <translation>Посмотреть и распечатать</translation>
    </message>
    <message>
        <source>Sea esimene eesmärk: mida laps hakkab tegema ja kes aitab.</source>
        <translation>Поставьте первую цель: что ребёнок начнёт делать и кто поможет.</translation>
    </message>
    <message>
        <source>Plaan tuli paketiga. Muuda seda, kui olukord muutub.</source>
        <translation>План пришёл с пакетом. Измените его, когда изменится ситуация.</translation>
    </message>
    <message>
        <source>Plaan on kinnitamata. Selle kinnitab {head}.</source>
        <translation>План не утверждён. Его утверждает {head}.</translation>
    </message>
    <message>
        <source>Kinnitas {name} {day}.</source>
        <translation>Утверждён: {name}, {day}.</translation>
    </message>
    <message>
        <source>Lisa mõõtmine</source>
        <translation>Добавить измерение</translation>
    </message>
    <message>
        <source>Märgi tegevuse kord</source>
        <translation>Отметить занятие по плану</translation>
    </message>
    <message>
        <source>tehtud: {given}</source>
        <translation>сделано: {given}</translation>
    </message>
</context>
<context>
    <name>PlanSheetPage</name>
    <message>
        <source>Tegevusplaan paberil</source>
        <translation>План действий на бумаге</translation>
    </message>
    <message>
        <source>Prindi</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Salvesta PDF-ina</source>
        <translation>Сохранить как PDF</translation>
    </message>
    <message>
        <source>Prindi tegevusplaan</source>
        <translation>Распечатать план действий</translation>
    </message>
    <message>
        <source>tegevusplaan.pdf</source>
        <translation>план-действий.pdf</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Salvesta tegevusplaan</source>
        <translation>Сохранить план действий</translation>
    </message>
    <message>
        <source>Plaan on salvestatud.</source>
        <translation>План сохранён.</translation>
    </message>
    <message>
        <source>See fail ei ole krüptitud. Kustuta see, kui plaan on allkirjastatud.</source>
        <translation>Этот файл не зашифрован. Удалите его, когда план подписан.</translation>
    </message>
</context>
<context>
    <name>Plurals</name>
    <message numerus="yes">
        <source>%n eesmärki</source>
        <translation>
            <numerusform>%n цель</numerusform>
            <numerusform>%n цели</numerusform>
            <numerusform>%n целей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n a {months} k</source>
        <translation>
            <numerusform>%n&#xa0;год&#xa0;{months}&#xa0;мес.</numerusform>
            <numerusform>%n&#xa0;года&#xa0;{months}&#xa0;мес.</numerusform>
            <numerusform>%n&#xa0;лет&#xa0;{months}&#xa0;мес.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n osa</source>
        <translation>
            <numerusform>%n часть</numerusform>
            <numerusform>%n части</numerusform>
            <numerusform>%n частей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Välja jääb %n kirjet</source>
        <translation>
            <numerusform>Не войдёт %n запись</numerusform>
            <numerusform>Не войдут %n записи</numerusform>
            <numerusform>Не войдёт %n записей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n päeva üle tähtaja</source>
        <translation>
            <numerusform>срок прошёл %n&#xa0;день назад</numerusform>
            <numerusform>срок прошёл %n&#xa0;дня назад</numerusform>
            <numerusform>срок прошёл %n&#xa0;дней назад</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n päeva pärast</source>
        <translation>
            <numerusform>через %n&#xa0;день</numerusform>
            <numerusform>через %n&#xa0;дня</numerusform>
            <numerusform>через %n&#xa0;дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n päeva vastuseta</source>
        <translation>
            <numerusform>%n&#xa0;день без ответа</numerusform>
            <numerusform>%n&#xa0;дня без ответа</numerusform>
            <numerusform>%n&#xa0;дней без ответа</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Viimane varukoopia on %n päeva vana</source>
        <translation>
            <numerusform>Последней резервной копии %n&#xa0;день</numerusform>
            <numerusform>Последней резервной копии %n&#xa0;дня</numerusform>
            <numerusform>Последней резервной копии %n&#xa0;дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tähelepanek on salvestamata: paranda %n kohta</source>
        <translation>
            <numerusform>Наблюдение не сохранено: исправьте %n поле</numerusform>
            <numerusform>Наблюдение не сохранено: исправьте %n поля</numerusform>
            <numerusform>Наблюдение не сохранено: исправьте %n полей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Salvestamata: paranda %n kohta</source>
        <translation>
            <numerusform>Не сохранено: исправьте %n поле</numerusform>
            <numerusform>Не сохранено: исправьте %n поля</numerusform>
            <numerusform>Не сохранено: исправьте %n полей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mõõtmist.</source>
        <translation>
            <numerusform>%n измерение.</numerusform>
            <numerusform>%n измерения.</numerusform>
            <numerusform>%n измерений.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Otsuse ettepanekuks on puudu %n mõõtmist.</source>
        <translation>
            <numerusform>Чтобы предложить решение, не хватает %n измерения.</numerusform>
            <numerusform>Чтобы предложить решение, не хватает %n измерений.</numerusform>
            <numerusform>Чтобы предложить решение, не хватает %n измерений.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mõõtmist on teises ühikus ja ainult tabelis.</source>
        <translation>
            <numerusform>%n измерение в других единицах и только в таблице.</numerusform>
            <numerusform>%n измерения в других единицах и только в таблице.</numerusform>
            <numerusform>%n измерений в других единицах и только в таблице.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>antud %n korda, {minutes} min</source>
        <translation>
            <numerusform>проведено %n&#xa0;раз, {minutes}&#xa0;мин</numerusform>
            <numerusform>проведено %n&#xa0;раза, {minutes}&#xa0;мин</numerusform>
            <numerusform>проведено %n&#xa0;раз, {minutes}&#xa0;мин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kirjetest sai vastuse %n küsimust.</source>
        <translation>
            <numerusform>Из записей получен ответ на %n вопрос.</numerusform>
            <numerusform>Из записей получен ответ на %n вопроса.</numerusform>
            <numerusform>Из записей получен ответ на %n вопросов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kirjet ootab saatmist uuele vastutajale</source>
        <translation>
            <numerusform>%n запись ждёт отправки новому ответственному</numerusform>
            <numerusform>%n записи ждут отправки новому ответственному</numerusform>
            <numerusform>%n записей ждут отправки новому ответственному</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kirje kohta ei ole uus vastutaja veel kinnitust saatnud</source>
        <translation>
            <numerusform>Новый ответственный ещё не подтвердил %n запись</numerusform>
            <numerusform>Новый ответственный ещё не подтвердил %n записи</numerusform>
            <numerusform>Новый ответственный ещё не подтвердил %n записей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Täiendus on käes: %n kirjet.</source>
        <translation>
            <numerusform>Дополнение получено: %n запись.</numerusform>
            <numerusform>Дополнение получено: %n записи.</numerusform>
            <numerusform>Дополнение получено: %n записей.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tagasi tuli %n paketti.</source>
        <translation>
            <numerusform>Вернулся %n пакет.</numerusform>
            <numerusform>Вернулись %n пакета.</numerusform>
            <numerusform>Вернулось %n пакетов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n allkirja</source>
        <translation>
            <numerusform>%n подпись</numerusform>
            <numerusform>%n подписи</numerusform>
            <numerusform>%n подписей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kirjet</source>
        <translation>
            <numerusform>%n запись</numerusform>
            <numerusform>%n записи</numerusform>
            <numerusform>%n записей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n faili</source>
        <translation>
            <numerusform>%n файл</numerusform>
            <numerusform>%n файла</numerusform>
            <numerusform>%n файлов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Uusi kirjeid: %n.</source>
        <translation>
            <numerusform>Новых записей: %n.</numerusform>
            <numerusform>Новых записей: %n.</numerusform>
            <numerusform>Новых записей: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ära võetud kirjeid: %n.</source>
        <translation>
            <numerusform>Убрано записей: %n.</numerusform>
            <numerusform>Убрано записей: %n.</numerusform>
            <numerusform>Убрано записей: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Uue võtmega kontakte: %n. Võrdle kontrollkoodi.</source>
        <translation>
            <numerusform>Контактов с новым ключом: %n. Сверьте контрольный код.</numerusform>
            <numerusform>Контактов с новым ключом: %n. Сверьте контрольный код.</numerusform>
            <numerusform>Контактов с новым ключом: %n. Сверьте контрольный код.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Üle 10 minuti poolikuid faile: %n.</source>
        <translation>
            <numerusform>Файлов, неполных больше 10 минут: %n.</numerusform>
            <numerusform>Файлов, неполных больше 10 минут: %n.</numerusform>
            <numerusform>Файлов, неполных больше 10 минут: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Veel poolikuid faile: %n. Programm ootab.</source>
        <translation>
            <numerusform>Ещё неполных файлов: %n. Программа ждёт.</numerusform>
            <numerusform>Ещё неполных файлов: %n. Программа ждёт.</numerusform>
            <numerusform>Ещё неполных файлов: %n. Программа ждёт.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Muid faile: %n. Need jäävad puutumata.</source>
        <translation>
            <numerusform>Других файлов: %n. Программа их не трогает.</numerusform>
            <numerusform>Других файлов: %n. Программа их не трогает.</numerusform>
            <numerusform>Других файлов: %n. Программа их не трогает.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kontakte, kelle kausta fail läks: %n.</source>
        <translation>
            <numerusform>Контактов, в чью папку попал файл: %n.</numerusform>
            <numerusform>Контактов, в чью папку попал файл: %n.</numerusform>
            <numerusform>Контактов, в чью папку попал файл: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kaustu, kuhu ei saanud kirjutada: %n.</source>
        <translation>
            <numerusform>Папок, куда не удалось записать: %n.</numerusform>
            <numerusform>Папок, куда не удалось записать: %n.</numerusform>
            <numerusform>Папок, куда не удалось записать: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leitud %n</source>
        <translation>
            <numerusform>Найдено: %n</numerusform>
            <numerusform>Найдено: %n</numerusform>
            <numerusform>Найдено: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tähelepanekut on ka teistest lastest: side selle lapsega kaob, tekst jääb.</source>
        <translation>
            <numerusform>%n наблюдение касается и других детей: связь с этим ребёнком исчезнет, текст останется.</numerusform>
            <numerusform>%n наблюдения касаются и других детей: связь с этим ребёнком исчезнет, текст останется.</numerusform>
            <numerusform>%n наблюдений касаются и других детей: связь с этим ребёнком исчезнет, текст останется.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n aastat</source>
        <translation>
            <numerusform>%n год</numerusform>
            <numerusform>%n года</numerusform>
            <numerusform>%n лет</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PointList</name>
    <message>
        <source>Näita ainult valituid</source>
        <translation>Показать только выбранные</translation>
    </message>
    <message>
        <source>Näita kogu loetelu</source>
        <translation>Показать весь перечень</translation>
    </message>
</context>
<context>
    <name>PointPage</name>
    <message>
        <source>Uus mõõtmine</source>
        <translation>Новое измерение</translation>
    </message>
    <message>
        <source>Samal viisil ja samas olukorras kui eelmine kord.</source>
        <translation>Тем же способом и в той же ситуации, что в прошлый раз.</translation>
    </message>
    <message>
        <source>Märgi ka halb päev: muidu ei ole pilt õige.</source>
        <translation>Отметьте и плохой день: иначе картина будет неверной.</translation>
    </message>
    <message>
        <source>Seda näevad</source>
        <translation>Кто это видит</translation>
    </message>
    <message>
        <source>Tulemus, {unit}</source>
        <translation>Результат, {unit}</translation>
    </message>
    <message>
        <source>Vali aste</source>
        <translation>Выберите ступень</translation>
    </message>
    <message>
        <source>Kirjuta arv</source>
        <translation>Введите число</translation>
    </message>
    <message>
        <source>Kuupäev</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Kuhu laps jõudis</source>
        <translation>Чего достиг ребёнок</translation>
    </message>
    <message>
        <source>Tulemus</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Mida nägid</source>
        <translation>Что вы увидели</translation>
    </message>
    <message>
        <source>Hea mõõtmine</source>
        <translation>Хорошее измерение</translation>
    </message>
    <message>
        <source>Salvesta</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Loobu</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>PracticeStrip</name>
    <message>
        <source>Harjutusandmed – väljamõeldud</source>
        <translation>Учебные данные&#xa0;— вымышленные</translation>
    </message>
    <message>
        <source>Harjutusandmed – väljamõeldud. Ära kirjuta siia päris laste andmeid.</source>
        <translation>Учебные данные&#xa0;— вымышленные. Не пишите сюда данные настоящих детей.</translation>
    </message>
    <message>
        <source>Mine lasteaeda</source>
        <translation>Перейти в детский сад</translation>
    </message>
    <message>
        <source>Mine valda</source>
        <translation>Перейти в волость</translation>
    </message>
    <message>
        <source>Lõpeta harjutamine</source>
        <translation>Закончить тренировку</translation>
    </message>
</context>
<context>
    <name>Practising</name>
    <message>
        <source>Kas lõpetad harjutamise?</source>
        <translation>Закончить тренировку?</translation>
    </message>
    <message>
        <source>Harjutusandmed kustutatakse. Päris andmed jäävad, nagu need on.</source>
        <translation>Учебные данные удалятся. Настоящие останутся как есть.</translation>
    </message>
    <message>
        <source>Lõpeta ja kustuta</source>
        <translation>Закончить и удалить</translation>
    </message>
    <message>
        <source>Harjuta edasi</source>
        <translation>Тренироваться дальше</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Selles arvutis ei ole printerit.</source>
        <translation>На этом компьютере нет принтера.</translation>
    </message>
    <message>
        <source>Lisa printer arvuti seadetes või salvesta PDF ja prindi mujal.</source>
        <translation>Добавьте принтер в настройках компьютера или сохраните PDF и напечатайте в другом месте.</translation>
    </message>
    <message>
        <source>Prindin</source>
        <translation>Печатаю</translation>
    </message>
    <message>
        <source>Prindin {sheet}. lehte {count}-st</source>
        <translation>Печатаю лист {sheet} из {count}</translation>
    </message>
    <message>
        <source>Dokument läks printerisse.</source>
        <translation>Документ отправлен на принтер.</translation>
    </message>
    <message>
        <source>Printer ei alustanud.</source>
        <translation>Принтер не начал печать.</translation>
    </message>
    <message>
        <source>Kontrolli, kas printer töötab, või salvesta PDF.</source>
        <translation>Проверьте, работает ли принтер, или сохраните PDF.</translation>
    </message>
</context>
<context>
    <name>ProtectionCard</name>
    <message>
        <source>Lastekaitse</source>
        <translation>Защита детей</translation>
    </message>
    <message>
        <source>Teade, teataja ja see, et teade on olemas, on kaitstud.</source>
        <translation>Сообщение, его автор и сам факт сообщения защищены.</translation>
    </message>
    <message>
        <source>Koosta teade</source>
        <translation>Составить сообщение</translation>
    </message>
    <message>
        <source>Vasta lastekaitsetöötaja nõudele</source>
        <translation>Ответить на требование работника по защите детей</translation>
    </message>
    <message>
        <source>Ava vastus, {day}</source>
        <translation>Открыть ответ, {day}</translation>
    </message>
    <message>
        <source>Ava teade, {day}</source>
        <translation>Открыть сообщение, {day}</translation>
    </message>
    <message>
        <source>Teade</source>
        <translation>Сообщение</translation>
    </message>
    <message>
        <source>Vastus nõudele</source>
        <translation>Ответ на требование</translation>
    </message>
</context>
<context>
    <name>ProtectionSection</name>
    <message>
        <source>Lastekaitse</source>
        <translation>Защита детей</translation>
    </message>
    <message>
        <source>Kui laps vajab abi või on hädaohus, teata kohe, igast etapist.</source>
        <translation>Если ребёнок нуждается в помощи или в опасности, сообщите сразу, с любого этапа.</translation>
    </message>
    <message>
        <source>Koosta teade</source>
        <translation>Составить сообщение</translation>
    </message>
</context>
<context>
    <name>QuestionDialog</name>
    <message>
        <source>Jah</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>Jäta nii</source>
        <translation>Оставить так</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>„{question}” on vastamata</source>
        <translation>«{question}»: нет ответа</translation>
    </message>
    <message>
        <source>„{question}”: {what}</source>
        <translation>«{question}»: {what}</translation>
    </message>
    <message>
        <source>Vastamata</source>
        <translation>Нет ответа</translation>
    </message>
</context>
<context>
    <name>ReadersField</name>
    <message>
        <source>Lisa sertifikaat</source>
        <translation>Добавить сертификат</translation>
    </message>
    <message>
        <source>Eemalda</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Eemalda: {name}</source>
        <translation>Убрать: {name}</translation>
    </message>
</context>
<context>
    <name>ReasonForm</name>
    <message>
        <source>Põhjus</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Miks I etapist ei piisa</source>
        <translation>Почему I этапа мало</translation>
    </message>
    <message>
        <source>Järgmine vahehindamine</source>
        <translation>Следующая промежуточная оценка</translation>
    </message>
    <message>
        <source>Saada</source>
        <translation>Отправить</translation>
    </message>
    <message>
        <source>Loobu</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>ReasonPanel</name>
    <message>
        <source>Kirjed jäävad alles. Juhtumi saab uuesti avada.</source>
        <translation>Записи сохранятся. Случай можно снова открыть.</translation>
    </message>
    <message>
        <source>Lõpphindamine {day}: {outcome}.</source>
        <translation>Итоговая оценка {day}: {outcome}.</translation>
    </message>
    <message>
        <source>{coordinator} saab sinu põhjuse ja otsustab.</source>
        <translation>{coordinator} увидит вашу причину и примет решение.</translation>
    </message>
    <message>
        <source>Mida on proovitud ja miks sellest ei piisa</source>
        <translation>Что пробовали и почему этого мало</translation>
    </message>
    <message>
        <source>II etapp on küsitud.</source>
        <translation>II этап запрошен.</translation>
    </message>
    <message>
        <source>Seni vastutad juhtumi eest sina.</source>
        <translation>До тех пор за случай отвечаете вы.</translation>
    </message>
    <message>
        <source>Miks I etapist ei piisa</source>
        <translation>Почему I этапа мало</translation>
    </message>
    <message>
        <source>Edasi vastutad juhtumi eest sina. Õpetaja jääb osalema.</source>
        <translation>Дальше за случай отвечаете вы. Педагог продолжает участвовать.</translation>
    </message>
    <message>
        <source>Miks on II etappi vaja</source>
        <translation>Почему нужен II этап</translation>
    </message>
    <message>
        <source>Juhtum on II etapis.</source>
        <translation>Случай на II этапе.</translation>
    </message>
    <message>
        <source>Vastutad nüüd sina. Sea esimene eesmärk.</source>
        <translation>Теперь отвечаете вы. Поставьте первую цель.</translation>
    </message>
    <message>
        <source>Õpetaja näeb põhjust ja jätkab rühmas või klassis.</source>
        <translation>Педагог увидит причину и продолжит в группе или классе.</translation>
    </message>
    <message>
        <source>Mida saab õpetaja veel proovida</source>
        <translation>Почему так решено и что педагог ещё может попробовать</translation>
    </message>
    <message>
        <source>Juhtum jäi I etappi.</source>
        <translation>Случай остался на I этапе.</translation>
    </message>
    <message>
        <source>Õpetaja näeb sinu põhjust.</source>
        <translation>Педагог видит вашу причину.</translation>
    </message>
    <message>
        <source>Mille järgi juhtum lõpeb</source>
        <translation>На основании чего случай завершается</translation>
    </message>
    <message>
        <source>Mis muutus ja miks tuge enam vaja ei ole</source>
        <translation>Что изменилось и почему поддержка больше не нужна</translation>
    </message>
    <message>
        <source>Juhtum on lõpetatud.</source>
        <translation>Случай завершён.</translation>
    </message>
    <message>
        <source>Kirjed on alles.</source>
        <translation>Записи сохранены.</translation>
    </message>
    <message>
        <source>Juhtum läheb edasi sealt, kus see lõpetati.</source>
        <translation>Случай продолжится с того места, где его завершили.</translation>
    </message>
    <message>
        <source>Mis on muutunud</source>
        <translation>Что изменилось</translation>
    </message>
    <message>
        <source>Juhtum on jälle avatud.</source>
        <translation>Случай снова открыт.</translation>
    </message>
    <message>
        <source>Töö läheb edasi I etapis.</source>
        <translation>Работа продолжается на I этапе.</translation>
    </message>
    <message>
        <source>Töö läheb edasi II etapis.</source>
        <translation>Работа продолжается на II этапе.</translation>
    </message>
    <message>
        <source>Töö läheb edasi III etapis.</source>
        <translation>Работа продолжается на III этапе.</translation>
    </message>
    <message>
        <source>See juhtum ootab edasi vastust ja jääb sinu vastutada. Jätkujuhtumi saad anda teisele saajale. Mõlemas on kirjas, miks neid on kaks.</source>
        <translation>Этот случай по-прежнему ждёт ответа, и отвечаете за него вы. Случай-продолжение можно передать другому получателю. В обоих записано, почему их два.</translation>
    </message>
    <message>
        <source>Kes ei vasta, mis päevast ja miks on vaja kohe tegutseda</source>
        <translation>Кто не отвечает, с какого дня и почему нужно действовать сразу</translation>
    </message>
    <message>
        <source>Jätkujuhtum on avatud.</source>
        <translation>Случай-продолжение открыт.</translation>
    </message>
    <message>
        <source>Selle leiad juhtumite nimekirjast ja sellelt lehelt.</source>
        <translation>Он есть в списке случаев и на этой странице.</translation>
    </message>
</context>
<context>
    <name>ReceivedAnswerForm</name>
    <message>
        <source>Kas ütled, et menetlus algas</source>
        <translation>Сообщаете ли вы, что производство начато</translation>
    </message>
    <message>
        <source>Mida teatajale ütled</source>
        <translation>Что вы скажете тому, кто сообщил</translation>
    </message>
    <message>
        <source>Sulge tagasiside paketti</source>
        <translation>Запечатать обратную связь в пакет</translation>
    </message>
    <message>
        <source>Loobu</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>ReceivedEntry</name>
    <message>
        <source>Laps ütles: „{words}”</source>
        <translation>Ребёнок сказал: «{words}»</translation>
    </message>
    <message>
        <source>Hinnang: {words}</source>
        <translation>Мнение: {words}</translation>
    </message>
    <message>
        <source>Kokkulepped: {agreed}</source>
        <translation>Договорённости: {agreed}</translation>
    </message>
    <message>
        <source>Tulemus: {result}</source>
        <translation>Результат: {result}</translation>
    </message>
    <message>
        <source>Enne: {words}</source>
        <translation>До этого: {words}</translation>
    </message>
    <message>
        <source>Kui tihti või kui kaua: {words}</source>
        <translation>Как часто или как долго: {words}</translation>
    </message>
    <message>
        <source>Mida kohe tehti: {words}</source>
        <translation>Что сделано сразу: {words}</translation>
    </message>
    <message>
        <source>Mis sellest sai: {words}</source>
        <translation>Что из этого вышло: {words}</translation>
    </message>
    <message>
        <source>Tugevused: {words}</source>
        <translation>Сильные стороны: {words}</translation>
    </message>
    <message>
        <source>Kellele räägiti: {words}</source>
        <translation>Кому рассказано: {words}</translation>
    </message>
    <message>
        <source>Tähelepanek</source>
        <translation>Наблюдение</translation>
    </message>
    <message>
        <source>pärast paketi sulgemist</source>
        <translation>после запечатывания пакета</translation>
    </message>
    <message>
        <source>Abinõu</source>
        <translation>Мера поддержки</translation>
    </message>
    <message>
        <source>Vestlus vanemaga</source>
        <translation>Беседа с родителем</translation>
    </message>
    <message>
        <source>Kogutud info</source>
        <translation>Собранные сведения</translation>
    </message>
    <message>
        <source>Abivajadus</source>
        <translation>Потребность в помощи</translation>
    </message>
    <message>
        <source>Tegevusplaan</source>
        <translation>План действий</translation>
    </message>
    <message>
        <source>Lapse ja vanema sõnad</source>
        <translation>Слова ребёнка и родителя</translation>
    </message>
    <message>
        <source>Ülesanne</source>
        <translation>Задача</translation>
    </message>
    <message>
        <source>Nõusolek</source>
        <translation>Согласие</translation>
    </message>
</context>
<context>
    <name>ReceivedNoticePage</name>
    <message>
        <source>Lastekaitse teade</source>
        <translation>Сообщение службе защиты детей</translation>
    </message>
    <message>
        <source>Saabunud</source>
        <translation>Полученные</translation>
    </message>
    <message>
        <source>Teate sisu</source>
        <translation>Содержание сообщения</translation>
    </message>
    <message>
        <source>Andmed</source>
        <translation>Данные</translation>
    </message>
    <message>
        <source>Ava teade PDF‑ina</source>
        <translation>Открыть сообщение в PDF</translation>
    </message>
    <message>
        <source>Märgi otsus tehtuks</source>
        <translation>Отметить, что решение принято</translation>
    </message>
    <message>
        <source>Kaitstud: näevad ainult juhtumikorraldajad.</source>
        <translation>Защищено: видят только координаторы случаев.</translation>
    </message>
    <message>
        <source>Teatajat ja teatamist ei avaldata.</source>
        <translation>Кто сообщил и сам факт сообщения не раскрываются.</translation>
    </message>
    <message>
        <source>Teatajat ja teatamist ei avaldata. Otsusta, kas avada juhtum: {days}. päev teatamisest on {day}.</source>
        <translation>Кто сообщил и сам факт сообщения не раскрываются. Решите, открывать ли случай: {days}-й день после сообщения&#xa0;— {day}.</translation>
    </message>
    <message>
        <source>Laps</source>
        <translation>Ребёнок</translation>
    </message>
    <message>
        <source>Sünniaeg</source>
        <translation>Дата рождения</translation>
    </message>
    <message>
        <source>Isikukood</source>
        <translation>Личный код</translation>
    </message>
    <message>
        <source>Asutus</source>
        <translation>Учреждение</translation>
    </message>
    <message>
        <source>Saatis</source>
        <translation>Отправитель</translation>
    </message>
    <message>
        <source>Teataja</source>
        <translation>Кто сообщил</translation>
    </message>
    <message>
        <source>nimetamata</source>
        <translation>имя не указано</translation>
    </message>
    <message>
        <source>Kiireloomulisus</source>
        <translation>Срочность</translation>
    </message>
    <message>
        <source>Last kasvatavale isikule räägitud</source>
        <translation>Сообщили ли лицу, воспитывающему ребёнка</translation>
    </message>
    <message>
        <source>Kes nõudis</source>
        <translation>Кто потребовал</translation>
    </message>
    <message>
        <source>Mida nõuti</source>
        <translation>Что потребовали</translation>
    </message>
    <message>
        <source>Saabus</source>
        <translation>Получено</translation>
    </message>
    <message>
        <source>Avas esimesena</source>
        <translation>Кто открыл первым</translation>
    </message>
    <message>
        <source>Otsus tehtud</source>
        <translation>Решение принято</translation>
    </message>
    <message>
        <source>Otsus on märgitud tehtuks. Teade ei oota siin enam.</source>
        <translation>Отмечено, что решение принято. Сообщение здесь больше не ждёт.</translation>
    </message>
    <message>
        <source>Otsus ise on valla registris, siin seda ei hoita.</source>
        <translation>Само решение&#xa0;— в регистре волости, здесь оно не хранится.</translation>
    </message>
    <message>
        <source>Võta tagasi</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>ReceivedNoticesCard</name>
    <message>
        <source>Lastekaitse teated</source>
        <translation>Сообщения службе защиты детей</translation>
    </message>
    <message>
        <source>Avamata teade abivajavast lapsest</source>
        <translation>Неоткрытое сообщение о нуждающемся в помощи ребёнке</translation>
    </message>
    <message>
        <source>saabus {moment}</source>
        <translation>получено {moment}</translation>
    </message>
    <message>
        <source>avamata</source>
        <translation>не открыто</translation>
    </message>
</context>
<context>
    <name>ReceivedSection</name>
    <message>
        <source>Saabunud kirjed</source>
        <translation>Полученные записи</translation>
    </message>
    <message>
        <source>Juhtumi andis üle {house}.</source>
        <translation>Случай передан. Отправитель: {house}.</translation>
    </message>
    <message>
        <source>Ava saabunud pakett</source>
        <translation>Посмотреть полученный пакет</translation>
    </message>
</context>
<context>
    <name>ReceivingPage</name>
    <message>
        <source>Kirjed</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>Lapse toimik: {child}</source>
        <translation>Личное дело ребёнка: {child}</translation>
    </message>
    <message>
        <source>{sender} · saabus {time}</source>
        <translation>{sender} · получено {time}</translation>
    </message>
    <message>
        <source>Eelmises kohas on pooleli juhtum: {concern} See jääb sinna. Kui tugi jätkub siin, ava uus juhtum.</source>
        <translation>На прежнем месте есть незавершённый случай: {concern} Он остаётся там. Если поддержка продолжится здесь, откройте новый случай.</translation>
    </message>
    <message>
        <source>Toimik on vastu võetud</source>
        <translation>Личное дело принято</translation>
    </message>
    <message>
        <source>Toimik jäi vastu võtmata</source>
        <translation>Личное дело не принято</translation>
    </message>
    <message>
        <source>Kirjuta kinnitus faili ja anna saatjale: siis ta teab, et see jõudis kohale.</source>
        <translation>Сохраните подтверждение в файл и передайте отправителю: он будет знать, что всё дошло.</translation>
    </message>
    <message>
        <source>Tagasi lugema</source>
        <translation>Вернуться к чтению</translation>
    </message>
    <message>
        <source>Võta vastu</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Keeldu vastuvõtmisest</source>
        <translation>Отклонить</translation>
    </message>
    <message>
        <source>Vali, kelle toimik see on</source>
        <translation>Выберите, чьё это личное дело</translation>
    </message>
    <message>
        <source>Leia laps nime järgi ja vali ta</source>
        <translation>Найдите ребёнка по имени и выберите его</translation>
    </message>
    <message>
        <source>Kirjuta, miks juhtum siin jätkub</source>
        <translation>Напишите, почему случай продолжается здесь</translation>
    </message>
    <message>
        <source>Vastu võtmata: täienda märgitud koht</source>
        <translation>Не принято: дополните отмеченное поле</translation>
    </message>
    <message>
        <source>Võtan vastu</source>
        <translation>Принимаю</translation>
    </message>
    <message>
        <source>Toimik on vastu võetud.</source>
        <translation>Личное дело принято.</translation>
    </message>
    <message>
        <source>Kirjuta saatjale, miks see jääb vastu võtmata</source>
        <translation>Напишите отправителю, почему это не принято</translation>
    </message>
    <message>
        <source>Vastus on andmata: täienda märgitud koht</source>
        <translation>Ответ не дан: дополните отмеченное поле</translation>
    </message>
    <message>
        <source>Kirjutan vastuse</source>
        <translation>Сохраняю ответ</translation>
    </message>
    <message>
        <source>Vastus on antud.</source>
        <translation>Ответ дан.</translation>
    </message>
    <message>
        <source>Kirjuta kinnitus faili ja saada see saatjale.</source>
        <translation>Сохраните подтверждение в файл и отправьте его отправителю.</translation>
    </message>
    <message>
        <source>Kuhu kinnitus kirjutada?</source>
        <translation>Куда сохранить подтверждение?</translation>
    </message>
    <message>
        <source>Kinnitus on kirjutatud: {path}</source>
        <translation>Подтверждение сохранено: {path}</translation>
    </message>
    <message>
        <source>Anna see fail saatjale mälupulgal või saada e‑kirjaga.</source>
        <translation>Передайте этот файл отправителю на флешке или отправьте по эл. почте.</translation>
    </message>
    <message>
        <source>Kinnitust ei saanud sinna kirjutada</source>
        <translation>Сохранить подтверждение туда не удалось</translation>
    </message>
    <message>
        <source>Sinu vastus on siin alles ja kehtib.</source>
        <translation>Ваш ответ сохранён здесь и остаётся в силе.</translation>
    </message>
    <message>
        <source>Vali koht uuesti</source>
        <translation>Выберите место снова</translation>
    </message>
    <message>
        <source>Saabunud</source>
        <translation>Полученные</translation>
    </message>
    <message>
        <source>Kirjuta kinnitus faili</source>
        <translation>Сохранить подтверждение в файл</translation>
    </message>
    <message>
        <source>Ava lapse leht</source>
        <translation>Открыть страницу ребёнка</translation>
    </message>
    <message>
        <source>Miks jääb see vastu võtmata?</source>
        <translation>Почему это не принимается?</translation>
    </message>
    <message>
        <source>Sõnum saatjale</source>
        <translation>Сообщение отправителю</translation>
    </message>
    <message>
        <source>Saatja peab aru saama, mida edasi teha.</source>
        <translation>Отправителю должно быть понятно, что делать дальше.</translation>
    </message>
    <message>
        <source>Kelle toimik see on?</source>
        <translation>Чьё это личное дело?</translation>
    </message>
    <message>
        <source>Kas laps on siin juba kirjas?</source>
        <translation>Этот ребёнок здесь уже записан?</translation>
    </message>
    <message>
        <source>Leia laps nime järgi</source>
        <translation>Найдите ребёнка по имени</translation>
    </message>
    <message>
        <source>Pooleliolev juhtum</source>
        <translation>Незавершённый случай</translation>
    </message>
    <message>
        <source>Ava siin juhtum, mis seda jätkab</source>
        <translation>Открыть здесь случай, который его продолжит</translation>
    </message>
    <message>
        <source>Miks juhtum siin jätkub?</source>
        <translation>Почему случай продолжается здесь?</translation>
    </message>
    <message>
        <source>Kokkuvõte, nagu see tuli</source>
        <translation>Сводка в том виде, как она пришла</translation>
    </message>
    <message>
        <source>Kellelt see tuli</source>
        <translation>От кого это пришло</translation>
    </message>
    <message>
        <source>Mis tuli kaasa</source>
        <translation>Что пришло в пакете</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>Sinu tekst on alles. Kui see peab kehtima, salvesta see.</source>
        <translation>Ваш текст на месте. Чтобы он вступил в силу, сохраните его.</translation>
    </message>
    <message>
        <source>Kirjuta, mis päeval see oli</source>
        <translation>Укажите, в какой день это было</translation>
    </message>
    <message>
        <source>See päev on alles ees</source>
        <translation>Этот день ещё не наступил</translation>
    </message>
    <message>
        <source>Kirje parandamine</source>
        <translation>Исправление записи</translation>
    </message>
    <message>
        <source>Salvesta parandus</source>
        <translation>Сохранить исправление</translation>
    </message>
</context>
<context>
    <name>Recorded</name>
    <message>
        <source>Nõusolek: {scope}</source>
        <translation>Согласие: {scope}</translation>
    </message>
    <message>
        <source>Vanema teavitamine</source>
        <translation>Информирование родителя</translation>
    </message>
</context>
<context>
    <name>RecordedCard</name>
    <message>
        <source>Viimati kirja pandud</source>
        <translation>Последние записи</translation>
    </message>
    <message>
        <source>Tegevus</source>
        <translation>Действие</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>Oma majast</source>
        <translation>Своё учреждение</translation>
    </message>
    <message>
        <source>Vallast või linnast</source>
        <translation>Волость или город</translation>
    </message>
    <message>
        <source>Sisseostetud teenus</source>
        <translation>Закупаемая услуга</translation>
    </message>
    <message>
        <source>Jätkame samamoodi</source>
        <translation>Продолжаем так же</translation>
    </message>
    <message>
        <source>Muudame plaani</source>
        <translation>Меняем план</translation>
    </message>
    <message>
        <source>Anname rohkem tuge</source>
        <translation>Даём больше поддержки</translation>
    </message>
    <message>
        <source>Lõpetame toe</source>
        <translation>Завершаем поддержку</translation>
    </message>
    <message>
        <source>Anname juhtumi üle</source>
        <translation>Передаём случай</translation>
    </message>
    <message>
        <source>Täitusid</source>
        <translation>Цели достигнуты</translation>
    </message>
    <message>
        <source>Täitusid osaliselt</source>
        <translation>Цели достигнуты частично</translation>
    </message>
    <message>
        <source>Ei täitunud</source>
        <translation>Цели не достигнуты</translation>
    </message>
    <message>
        <source>Juhtum lõpeb muul põhjusel</source>
        <translation>Случай завершается по другой причине</translation>
    </message>
    <message>
        <source>Väga rahul</source>
        <translation>Очень довольна</translation>
    </message>
    <message>
        <source>Pigem rahul</source>
        <translation>Скорее довольна</translation>
    </message>
    <message>
        <source>Pigem ei ole rahul</source>
        <translation>Скорее недовольна</translation>
    </message>
    <message>
        <source>Ei ole rahul</source>
        <translation>Недовольна</translation>
    </message>
    <message>
        <source>Üldine tugi</source>
        <translation>Общая поддержка</translation>
    </message>
    <message>
        <source>Tõhustatud tugi</source>
        <translation>Усиленная поддержка</translation>
    </message>
    <message>
        <source>Eritugi</source>
        <translation>Специальная поддержка</translation>
    </message>
    <message>
        <source>alates {day}</source>
        <translation>с {day}</translation>
    </message>
    <message>
        <source>Mõõtmisi ei ole.</source>
        <translation>Измерений нет.</translation>
    </message>
    <message>
        <source>Esimene: {first}. Viimane: {last}.</source>
        <translation>Первое: {first}. Последнее: {last}.</translation>
    </message>
    <message>
        <source>Algus: {value}.</source>
        <translation>Начало: {value}.</translation>
    </message>
    <message>
        <source>Siht: {value}.</source>
        <translation>Ориентир: {value}.</translation>
    </message>
    <message>
        <source>Ettepanekut ei ole: eesmärgil puudub algus või siht.</source>
        <translation>Предложения нет: у цели не указано начало или ориентир.</translation>
    </message>
    <message>
        <source>Siht on käes. Ettepanek: lõpetada tugi.</source>
        <translation>Ориентир достигнут. Предложение: завершить поддержку.</translation>
    </message>
    <message>
        <source>Läheb paremaks. Ettepanek: jätkata samamoodi.</source>
        <translation>Становится лучше. Предложение: продолжать так же.</translation>
    </message>
    <message>
        <source>Muutust ei ole. Ettepanek: muuta plaani.</source>
        <translation>Изменений нет. Предложение: изменить план.</translation>
    </message>
    <message>
        <source>Läheb halvemaks. Ettepanek: anda rohkem tuge.</source>
        <translation>Становится хуже. Предложение: дать больше поддержки.</translation>
    </message>
    <message>
        <source>ära jäi {count}</source>
        <translation>не состоялось {count}</translation>
    </message>
</context>
<context>
    <name>RecoverPage</name>
    <message>
        <source>Vali kasutaja</source>
        <translation>Выберите пользователя</translation>
    </message>
    <message>
        <source>Kirjuta taastekood lehelt</source>
        <translation>Введите код с листа восстановления</translation>
    </message>
    <message>
        <source>Avan andmeid</source>
        <translation>Открываю данные</translation>
    </message>
    <message>
        <source>Paranda märgitud kohad</source>
        <translation>Исправьте отмеченные поля</translation>
    </message>
    <message>
        <source>Avamine</source>
        <translation>Вход</translation>
    </message>
    <message>
        <source>Ava taastelehega</source>
        <translation>Открыть по листу восстановления</translation>
    </message>
    <message>
        <source>Taastekoodiga saad valida uue paroolifraasi. Andmed jäävad samaks.</source>
        <translation>С кодом восстановления можно выбрать новую парольную фразу. Данные останутся прежними.</translation>
    </message>
    <message>
        <source>Kasutaja</source>
        <translation>Пользователь</translation>
    </message>
    <message>
        <source>Taastekood</source>
        <translation>Код восстановления</translation>
    </message>
    <message>
        <source>Üheksa rühma, igas neli märki. Suur- ja väiketähel ei ole vahet.</source>
        <translation>Девять групп по четыре знака. Заглавные и строчные буквы не различаются.</translation>
    </message>
    <message>
        <source>Ava andmed</source>
        <translation>Открыть данные</translation>
    </message>
    <message>
        <source>Loobu</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>RecoveryCard</name>
    <message>
        <source>Andmed taastati varukoopiast</source>
        <translation>Данные восстановлены из резервной копии</translation>
    </message>
    <message>
        <source>Kui pärast varukoopiat lisandus kontakte, lisa enne nende kaardid uuesti.</source>
        <translation>Если после резервной копии появились новые контакты, сначала снова добавьте их карточки.</translation>
    </message>
    <message>
        <source>Luba üleandmised jälle</source>
        <translation>Снова разрешить передачи</translation>
    </message>
    <message>
        <source>Kirjuta päringud failidesse</source>
        <translation>Сохранить запросы в файлы</translation>
    </message>
    <message>
        <source>Programm ei tea, mis paketid pärast varukoopiat liikusid. Küsi seda kõigilt kontaktidelt. Seni ei saa juhtumeid üle anda ega vastu võtta.</source>
        <translation>Программа не знает, какие пакеты передавались после резервной копии. Спросите об этом все контакты. До этого случаи нельзя ни передавать, ни принимать.</translation>
    </message>
    <message>
        <source>Nende kontaktidega on seis kokku lepitud ainult sõnaga. Nende pakutud juhtumitele saad vastata, kui päringu vastus on avatud.</source>
        <translation>С этими контактами всё согласовано только на словах. Ответить на предложенные ими случаи можно будет, когда вы откроете их ответ на запрос.</translation>
    </message>
    <message>
        <source>vastanud</source>
        <translation>ответ получен</translation>
    </message>
    <message>
        <source>kokku lepitud</source>
        <translation>согласовано</translation>
    </message>
    <message>
        <source>puudu on kaart: {house}</source>
        <translation>нет карточки: {house}</translation>
    </message>
    <message>
        <source>ka seal taastati andmed: leppige seis kokku</source>
        <translation>там тоже восстановили данные: согласуйте, как обстоят дела</translation>
    </message>
    <message>
        <source>kontrollkood võrdlemata</source>
        <translation>контрольный код не сверен</translation>
    </message>
    <message>
        <source>päring kirjutatud, vastust ei ole</source>
        <translation>запрос сохранён, ответа нет</translation>
    </message>
    <message>
        <source>küsimata</source>
        <translation>запроса не было</translation>
    </message>
    <message>
        <source>Kuhu päringud kirjutada?</source>
        <translation>Куда сохранить запросы?</translation>
    </message>
    <message>
        <source>Päringud on kirjutatud.</source>
        <translation>Запросы сохранены.</translation>
    </message>
    <message>
        <source>Saada iga fail oma kontaktile ja ava vastus lehel Saabunud.
{names}</source>
        <translation>Отправьте каждому контакту его файл, а ответ откройте на странице «Полученные».
{names}</translation>
    </message>
    <message>
        <source>Näita kaustas</source>
        <translation>Показать в папке</translation>
    </message>
    <message>
        <source>Päringuid ei saanud sinna kirjutada</source>
        <translation>Сохранить запросы туда не удалось</translation>
    </message>
    <message>
        <source>Juba suletud päringud on alles.</source>
        <translation>Уже запечатанные запросы остались.</translation>
    </message>
    <message>
        <source>Üleandmised on jälle lubatud.</source>
        <translation>Передачи снова разрешены.</translation>
    </message>
    <message>
        <source>Kõik kontaktid on vastanud.</source>
        <translation>Все контакты ответили.</translation>
    </message>
    <message>
        <source>Seisu lepib telefonis kokku juht.</source>
        <translation>Как обстоят дела, согласует по телефону директор.</translation>
    </message>
    <message>
        <source>Kas leppisite telefonis kokku, kelle käes on iga juhtum?</source>
        <translation>Вы договорились по телефону, у кого находится каждый случай?</translation>
    </message>
    <message>
        <source>Märgi kokku lepituks</source>
        <translation>Отметить как согласованное</translation>
    </message>
    <message>
        <source>Ootan vastuse faili</source>
        <translation>Ждать файл с ответом</translation>
    </message>
    <message>
        <source>Siin ei ole ühtegi juhtumit, mis oleks teie vahel liikunud.</source>
        <translation>Здесь нет ни одного случая, который передавался бы между вами.</translation>
    </message>
    <message>
        <source>Loe ette, mis siin kirjas on, ja kuula, mis on seal:</source>
        <translation>Прочитайте вслух, что записано здесь, и послушайте, что записано там:</translation>
    </message>
    <message>
        <source>Juhtum, mida siin ei ole</source>
        <translation>Случай, которого здесь нет</translation>
    </message>
    <message>
        <source>siin: {standing}</source>
        <translation>здесь: {standing}</translation>
    </message>
    <message>
        <source>nende sõnul seal: {standing}</source>
        <translation>там, по их словам: {standing}</translation>
    </message>
    <message>
        <source>vastutus käes, number {number}</source>
        <translation>отвечают за случай, номер {number}</translation>
    </message>
    <message>
        <source>saadetud, vastuseta, number {number}</source>
        <translation>отправлено, без ответа, номер {number}</translation>
    </message>
    <message>
        <source>tagasi küsitud, number {number}</source>
        <translation>запрошен возврат, номер {number}</translation>
    </message>
    <message>
        <source>ära antud, number {number}</source>
        <translation>передано дальше, номер {number}</translation>
    </message>
</context>
<context>
    <name>RedactionsField</name>
    <message>
        <source>Miks see kaetakse</source>
        <translation>Почему это нужно скрыть</translation>
    </message>
    <message>
        <source>Kata valitud tekst (Ctrl+K)</source>
        <translation>Скрыть выделенный текст (Ctrl+K)</translation>
    </message>
    <message>
        <source>Vali eelvaates kõigepealt tekst.</source>
        <translation>Сначала выделите текст в предпросмотре.</translation>
    </message>
    <message>
        <source>Käsitsi ei ole midagi kaetud.</source>
        <translation>Вручную ничего не скрыто.</translation>
    </message>
    <message>
        <source>{ground}: „{words}”</source>
        <translation>{ground}: «{words}»</translation>
    </message>
    <message>
        <source>Seda teksti enam ei ole: „{words}”</source>
        <translation>Этого текста больше нет: «{words}»</translation>
    </message>
    <message>
        <source>Võta tagasi</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Võta tagasi: {words}</source>
        <translation>Отменить: {words}</translation>
    </message>
</context>
<context>
    <name>ReferralForm</name>
    <message>
        <source>Milleks soovitust taotletakse</source>
        <translation>Для чего нужна рекомендация</translation>
    </message>
    <message>
        <source>Näiteks eritugi lasteaias või koolimineku edasilükkamine</source>
        <translation>Например, специальная поддержка в детском саду или отсрочка начала учёбы в школе</translation>
    </message>
    <message>
        <source>Taotleja</source>
        <translation>Заявитель</translation>
    </message>
    <message>
        <source>Taotluse esitab vanem või tema volitatud isik</source>
        <translation>Заявление подаёт родитель или уполномоченное им лицо</translation>
    </message>
    <message>
        <source>Taotluse lisad</source>
        <translation>Приложения к заявлению</translation>
    </message>
    <message>
        <source>Muud lisad</source>
        <translation>Другие приложения</translation>
    </message>
    <message>
        <source>Taotlus saadetud</source>
        <translation>Заявление отправлено</translation>
    </message>
    <message>
        <source>Vastust oodatakse</source>
        <translation>Срок ответа</translation>
    </message>
    <message>
        <source>Vastus saadud</source>
        <translation>Ответ получен</translation>
    </message>
    <message>
        <source>Mis vastati</source>
        <translation>Что ответили</translation>
    </message>
    <message>
        <source>Mida soovitati</source>
        <translation>Что рекомендовали</translation>
    </message>
    <message>
        <source>Soovitus kehtib kuni</source>
        <translation>Рекомендация действует до</translation>
    </message>
    <message>
        <source>Salvesta</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Loobu</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>Referrals</name>
    <message>
        <source>Kui asutuse toest ei piisa, taotleb vanem soovitust.</source>
        <translation>Если поддержки учреждения не хватает, родитель запрашивает рекомендацию.</translation>
    </message>
    <message>
        <source>kehtib kuni {day}</source>
        <translation>действует до {day}</translation>
    </message>
    <message>
        <source>saadetud {day}</source>
        <translation>отправлено {day}</translation>
    </message>
    <message>
        <source>koostamisel</source>
        <translation>составляется</translation>
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
        <translation>Ещё нет</translation>
    </message>
    <message>
        <source>vanema kirjalik nõusolek {day}</source>
        <translation>письменное согласие родителя {day}</translation>
    </message>
    <message>
        <source>vanema kirjalik nõusolek puudub</source>
        <translation>письменного согласия родителя нет</translation>
    </message>
</context>
<context>
    <name>RestorePage</name>
    <message>
        <source>Paroolifraas</source>
        <translation>Парольная фраза</translation>
    </message>
    <message>
        <source>Taasteleht</source>
        <translation>Лист восстановления</translation>
    </message>
    <message>
        <source>Vali varukoopia</source>
        <translation>Выбрать резервную копию</translation>
    </message>
    <message>
        <source>Loen varukoopiat</source>
        <translation>Читаю резервную копию</translation>
    </message>
    <message>
        <source>Andmed seisuga {moment}. Fail on terve: {name}</source>
        <translation>Данные по состоянию на {moment}. Файл не повреждён: {name}</translation>
    </message>
    <message>
        <source>Vali teine varukoopia</source>
        <translation>Выбрать другую копию</translation>
    </message>
    <message>
        <source>Kirjuta taastekood lehelt</source>
        <translation>Введите код с листа восстановления</translation>
    </message>
    <message>
        <source>Vali kasutaja</source>
        <translation>Выберите пользователя</translation>
    </message>
    <message>
        <source>Kirjuta paroolifraas</source>
        <translation>Введите парольную фразу</translation>
    </message>
    <message>
        <source>Kontrollin ja taastan andmeid</source>
        <translation>Проверяю и восстанавливаю данные</translation>
    </message>
    <message>
        <source>Paranda märgitud kohad</source>
        <translation>Исправьте отмеченные поля</translation>
    </message>
    <message>
        <source>Avamine</source>
        <translation>Вход</translation>
    </message>
    <message>
        <source>Taasta varukoopiast</source>
        <translation>Восстановить из резервной копии</translation>
    </message>
    <message>
        <source>Koopia kontrollitakse enne läbi. Vanad andmed jäävad puutumata.</source>
        <translation>Сначала копия проверяется. Старые данные останутся нетронутыми.</translation>
    </message>
    <message>
        <source>Varukoopia</source>
        <translation>Резервная копия</translation>
    </message>
    <message>
        <source>Faili nimi algab HOP-varukoopia. Vali see mälupulgalt või kaustast.</source>
        <translation>Имя файла начинается с HOP-varukoopia. Выберите его на флешке или в папке.</translation>
    </message>
    <message>
        <source>Millega sa koopia avad?</source>
        <translation>Чем вы откроете копию?</translation>
    </message>
    <message>
        <source>Kasutaja</source>
        <translation>Пользователь</translation>
    </message>
    <message>
        <source>See, mis kehtis koopia tegemise päeval.</source>
        <translation>Та, что действовала в день создания копии.</translation>
    </message>
    <message>
        <source>Taastekood</source>
        <translation>Код восстановления</translation>
    </message>
    <message>
        <source>Üheksa rühma, igas neli märki. Suur- ja väiketähel ei ole vahet.</source>
        <translation>Девять групп по четыре знака. Заглавные и строчные буквы не различаются.</translation>
    </message>
    <message>
        <source>Taasta andmed</source>
        <translation>Восстановить данные</translation>
    </message>
    <message>
        <source>Loobu</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>RetentionPart</name>
    <message>
        <source>Ükski laps ei ole siit lahkunud.</source>
        <translation>Отсюда пока никто из детей не выбыл.</translation>
    </message>
    <message>
        <source>Asutusel ei ole veel säilitamise tähtaega.</source>
        <translation>У учреждения ещё нет срока хранения.</translation>
    </message>
    <message>
        <source>Ootab kinnitust</source>
        <translation>Ждёт подтверждения</translation>
    </message>
    <message>
        <source>Tähtaeg on läbi</source>
        <translation>Срок истёк</translation>
    </message>
    <message>
        <source>Lahkus {day}</source>
        <translation>Не посещает с {day}</translation>
    </message>
    <message>
        <source>Lahkus {day}, tähtaeg {end}</source>
        <translation>Выбытие {day}, срок {end}</translation>
    </message>
    <message>
        <source>Kirjuta, mis päevast see kehtib</source>
        <translation>Укажите, с какого дня это действует</translation>
    </message>
    <message>
        <source>Kirjuta aastate arv 1–110</source>
        <translation>Введите число лет: 1–110</translation>
    </message>
    <message>
        <source>Tähtaeg on lisatud.</source>
        <translation>Срок добавлен.</translation>
    </message>
    <message>
        <source>Toimiku säilitustähtaja määrab asutus. Programm ise ei kustuta midagi. Kustutamise otsustavad kaks inimest.</source>
        <translation>Срок хранения личного дела устанавливает учреждение. Программа сама ничего не удаляет. Удаление решают два человека.</translation>
    </message>
    <message>
        <source>Lahkunud lapsed</source>
        <translation>Выбывшие дети</translation>
    </message>
    <message>
        <source>Uus tähtaeg</source>
        <translation>Новый срок</translation>
    </message>
    <message>
        <source>Mitu aastat pärast lahkumist andmeid hoida</source>
        <translation>Сколько лет хранить данные после выбытия</translation>
    </message>
    <message>
        <source>Kust see tähtaeg tuleb</source>
        <translation>Откуда взят этот срок</translation>
    </message>
    <message>
        <source>Näiteks asutuse asjaajamiskord või dokumentide loetelu</source>
        <translation>Например, порядок делопроизводства или перечень документов учреждения</translation>
    </message>
    <message>
        <source>Mis päevast see kehtib</source>
        <translation>С какого дня это действует</translation>
    </message>
    <message>
        <source>Lisa tähtaeg</source>
        <translation>Добавить срок</translation>
    </message>
</context>
<context>
    <name>ReviewForm</name>
    <message>
        <source>Hindamise päev</source>
        <translation>День оценки</translation>
    </message>
    <message>
        <source>Salvesta</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Loobu</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Uus vahehindamine</source>
        <translation>Новая промежуточная оценка</translation>
    </message>
    <message>
        <source>Kuula ka last ja vanemat.</source>
        <translation>Выслушайте и ребёнка, и родителя.</translation>
    </message>
    <message>
        <source>Vaata, kas plaanitud tegevused päriselt toimusid.</source>
        <translation>Проверьте, состоялись ли запланированные действия на самом деле.</translation>
    </message>
    <message>
        <source>Ettepanek tuleb mõõtmistest, otsuse teevad inimesed.</source>
        <translation>Предложение исходит из измерений, решение принимают люди.</translation>
    </message>
    <message>
        <source>Pärast salvestamist</source>
        <translation>После сохранения</translation>
    </message>
    <message>
        <source>Järgmise vahehindamise päev jääb juhtumi juurde, astmed eesmärkide juurde.</source>
        <translation>День следующей промежуточной оценки появится на странице случая, ступени&#xa0;— у целей.</translation>
    </message>
    <message>
        <source>Kirjuta, kes osalesid</source>
        <translation>Напишите, кто участвовал</translation>
    </message>
    <message>
        <source>Kirjuta, mis toimis või mis ei toiminud</source>
        <translation>Напишите, что помогло, а что нет</translation>
    </message>
    <message>
        <source>Vali otsus</source>
        <translation>Выберите решение</translation>
    </message>
    <message>
        <source>Järgmine päev peab olema hilisem</source>
        <translation>Следующая дата должна быть позже</translation>
    </message>
    <message>
        <source>Kuupäev</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Kes osalesid</source>
        <translation>Кто участвовал</translation>
    </message>
    <message>
        <source>Nimed ja rollid, ka laps ja vanem</source>
        <translation>Имена и роли, в том числе ребёнок и родитель</translation>
    </message>
    <message>
        <source>Kuhu iga eesmärk on jõudnud</source>
        <translation>Насколько достигнута каждая цель</translation>
    </message>
    <message>
        <source>Mis toimis</source>
        <translation>Что помогло</translation>
    </message>
    <message>
        <source>Mis aitas ja mille järgi seda näed</source>
        <translation>Что помогло и по чему это видно</translation>
    </message>
    <message>
        <source>Mis ei toiminud</source>
        <translation>Что не помогло</translation>
    </message>
    <message>
        <source>Mis jäi tegemata või ei aidanud</source>
        <translation>Что не сделано или не помогло</translation>
    </message>
    <message>
        <source>Otsus</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>Toe mõju hinnatakse vähemalt üks kord õppeaastas.</source>
        <translation>Результат поддержки оценивают хотя бы раз в учебном году.</translation>
    </message>
    <message>
        <source>Järgmine vahehindamine</source>
        <translation>Следующая промежуточная оценка</translation>
    </message>
    <message>
        <source>Enne otsust</source>
        <translation>Перед решением</translation>
    </message>
    <message>
        <source>Salvesta</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Loobu</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>ReviewSection</name>
    <message>
        <source>Päev on kokku leppimata.</source>
        <translation>День не согласован.</translation>
    </message>
</context>
<context>
    <name>RewordCard</name>
    <message>
        <source>Muuda sõnastust</source>
        <translation>Изменить формулировку</translation>
    </message>
</context>
<context>
    <name>RewordForm</name>
    <message>
        <source>Mida märkasid</source>
        <translation>Что вы заметили</translation>
    </message>
    <message>
        <source>Lapse enda sõnad</source>
        <translation>Слова самого ребёнка</translation>
    </message>
    <message>
        <source>Täpselt nii, nagu laps ütles</source>
        <translation>Слово в слово, как сказал ребёнок</translation>
    </message>
    <message>
        <source>Sinu arvamus</source>
        <translation>Ваше мнение</translation>
    </message>
    <message>
        <source>Salvesta sõnastus</source>
        <translation>Сохранить формулировку</translation>
    </message>
    <message>
        <source>Loobu</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>RolesPart</name>
    <message>
        <source>Tühja välja puhul kehtib tavaline nimetus. See on välja kohal kirjas.</source>
        <translation>Если поле пустое, действует обычное название. Оно указано над полем.</translation>
    </message>
    <message>
        <source>Kes paketi või kaardi teeb</source>
        <translation>Кто создаёт пакет или карточку</translation>
    </message>
    <message>
        <source>{role} lasteaias</source>
        <translation>{role} в детском саду</translation>
    </message>
    <message>
        <source>Tavaliselt: {title}</source>
        <translation>Обычно: {title}</translation>
    </message>
    <message>
        <source>Rollid on salvestatud.</source>
        <translation>Роли сохранены.</translation>
    </message>
    <message>
        <source>Nimetused kehtivad kohe kõigil lehtedel ja uutel dokumentidel.</source>
        <translation>Названия сразу действуют на всех страницах и в новых документах.</translation>
    </message>
    <message>
        <source>Õpetaja</source>
        <translation>Педагог</translation>
    </message>
    <message>
        <source>Õpetaja koolis</source>
        <translation>Педагог в школе</translation>
    </message>
    <message>
        <source>Spetsialist</source>
        <translation>Специалист</translation>
    </message>
    <message>
        <source>Kes juhib II etappi</source>
        <translation>Кто ведёт II этап</translation>
    </message>
    <message>
        <source>Kes juhib II etappi koolis</source>
        <translation>Кто ведёт II этап в школе</translation>
    </message>
    <message>
        <source>Asutuse juht</source>
        <translation>Директор учреждения</translation>
    </message>
    <message>
        <source>Kes vastab teistele asutustele</source>
        <translation>Кто отвечает другим учреждениям</translation>
    </message>
    <message>
        <source>Tema nimi ja telefon on kontaktkaardil ja üleandmises.</source>
        <translation>Имя и телефон этого человека стоят на карточке контакта и в передаче.</translation>
    </message>
    <message>
        <source>Salvesta rollid</source>
        <translation>Сохранить роли</translation>
    </message>
</context>
<context>
    <name>Roster</name>
    <message>
        <source>Eesnimi</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Perekonnanimi</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Ees- ja perekonnanimi</source>
        <translation>Имя и фамилия</translation>
    </message>
    <message>
        <source>Isikukood</source>
        <translation>Личный код</translation>
    </message>
    <message>
        <source>Sünniaeg</source>
        <translation>Дата рождения</translation>
    </message>
    <message>
        <source>Rühm või klass</source>
        <translation>Группа или класс</translation>
    </message>
    <message>
        <source>Rühm</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>Puuduvad rühmad</source>
        <translation>Недостающие группы</translation>
    </message>
    <message>
        <source>Sellist rühma ei ole.</source>
        <translation>Такой группы нет.</translation>
    </message>
    <message>
        <source>Klass</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>Puuduvad klassid</source>
        <translation>Недостающие классы</translation>
    </message>
    <message>
        <source>Sellist klassi ei ole.</source>
        <translation>Такого класса нет.</translation>
    </message>
    <message>
        <source>Puuduvad rühmad ja klassid</source>
        <translation>Недостающие группы и классы</translation>
    </message>
    <message>
        <source>Kodune keel</source>
        <translation>Домашний язык</translation>
    </message>
    <message>
        <source>Vanema nimi</source>
        <translation>Имя родителя</translation>
    </message>
    <message>
        <source>Vanema telefon</source>
        <translation>Телефон родителя</translation>
    </message>
    <message>
        <source>Vanema e‑post</source>
        <translation>Эл. почта родителя</translation>
    </message>
    <message>
        <source>Jäta välja</source>
        <translation>Пропустить</translation>
    </message>
    <message>
        <source>Ees- või perekonnanimi on puudu.</source>
        <translation>Нет имени или фамилии.</translation>
    </message>
    <message>
        <source>Isikukood ei ole õige.</source>
        <translation>Личный код неверный.</translation>
    </message>
    <message>
        <source>Isikukood ja sünniaeg ei klapi.</source>
        <translation>Личный код и дата рождения не сходятся.</translation>
    </message>
    <message>
        <source>Sünniaeg ja isikukood on puudu.</source>
        <translation>Нет даты рождения и личного кода.</translation>
    </message>
    <message>
        <source>Sünniaeg ei ole kuupäev.</source>
        <translation>Дата рождения записана не как дата.</translation>
    </message>
    <message>
        <source>Sünniaeg on tulevikus.</source>
        <translation>Дата рождения в будущем.</translation>
    </message>
    <message>
        <source>Sama isikukood on failis mitmel real.</source>
        <translation>Один и тот же личный код в нескольких строках файла.</translation>
    </message>
    <message>
        <source>Sama laps on failis juba eespool.</source>
        <translation>Этот ребёнок уже есть в файле выше.</translation>
    </message>
    <message>
        <source>Selle isikukoodiga laps on juba olemas.</source>
        <translation>Ребёнок с этим личным кодом уже есть.</translation>
    </message>
    <message>
        <source>Selle nime ja sünniajaga laps on juba olemas.</source>
        <translation>Ребёнок с этим именем и датой рождения уже есть.</translation>
    </message>
    <message>
        <source>Sellist rühma või klassi ei ole.</source>
        <translation>Такой группы или класса нет.</translation>
    </message>
    <message>
        <source>Lisa need rühmad</source>
        <translation>Создать эти группы</translation>
    </message>
    <message>
        <source>Lisa need klassid</source>
        <translation>Создать эти классы</translation>
    </message>
    <message>
        <source>Lisa need rühmad või klassid</source>
        <translation>Создать эти группы или классы</translation>
    </message>
    <message>
        <source>Siia rühma sa lapsi lisada ei saa.</source>
        <translation>Добавлять детей в эту группу вы не можете.</translation>
    </message>
    <message>
        <source>Mõni lahter on liiga pikk.</source>
        <translation>В одной из ячеек слишком длинный текст.</translation>
    </message>
</context>
<context>
    <name>RosterPage</name>
    <message>
        <source>Lapsed</source>
        <translation>Дети</translation>
    </message>
    <message>
        <source>Nimekiri (*.csv *.xlsx *.txt)</source>
        <translation>Список (*.csv *.xlsx *.txt)</translation>
    </message>
    <message>
        <source>Too nimekiri CSV- või XLSX-failina</source>
        <translation>Загрузите список файлом CSV или XLSX</translation>
    </message>
    <message>
        <source>Esimeses reas on veergude nimed. Enne lisamist näed, mis failist tuleb.</source>
        <translation>В первой строке&#xa0;— названия столбцов. До добавления вы увидите, что берётся из файла.</translation>
    </message>
    <message>
        <source>Vali nimekiri</source>
        <translation>Выбрать список</translation>
    </message>
    <message>
        <source>Mis veerus on</source>
        <translation>Что в столбце</translation>
    </message>
    <message>
        <source>Rida</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Nimi</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Sünniaeg</source>
        <translation>Дата рождения</translation>
    </message>
    <message>
        <source>Vaata üle</source>
        <translation>Проверьте</translation>
    </message>
    <message>
        <source>Miks</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Lisatakse</source>
        <translation>Будет добавлено</translation>
    </message>
    <message>
        <source>Jääb välja</source>
        <translation>Будет пропущено</translation>
    </message>
    <message>
        <source>Varem lisatud nimekirjad</source>
        <translation>Добавленные раньше списки</translation>
    </message>
    <message>
        <source>{number}. veerg</source>
        <translation>Столбец {number}</translation>
    </message>
    <message>
        <source>näiteks {cell}</source>
        <translation>например, {cell}</translation>
    </message>
    <message>
        <source>sarnane: {child}</source>
        <translation>похожий ребёнок: {child}</translation>
    </message>
    <message>
        <source>Ühtegi last ei saa lisada.</source>
        <translation>Ни одного ребёнка добавить нельзя.</translation>
    </message>
    <message>
        <source>Vali, mis veerus on nimi ja sünniaeg, või paranda fail.</source>
        <translation>Выберите столбцы с именем и датой рождения или исправьте файл.</translation>
    </message>
    <message>
        <source>Jäi välja</source>
        <translation>Пропущено</translation>
    </message>
    <message>
        <source>Lapsed on lisatud: {count}.</source>
        <translation>Добавлено детей: {count}.</translation>
    </message>
    <message>
        <source>Allpool on read, mis jäid välja.</source>
        <translation>Пропущенные строки&#xa0;— ниже.</translation>
    </message>
    <message>
        <source>Võta tagasi</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>lisatud {added}, välja jäi {refused}</source>
        <translation>добавлено {added}, пропущено {refused}</translation>
    </message>
    <message>
        <source>Kas võtad nimekirja tagasi?</source>
        <translation>Отменить добавление списка?</translation>
    </message>
    <message>
        <source>Lapsed, kelle kohta on juba midagi kirjutatud, jäävad alles.</source>
        <translation>Дети, о которых уже что-то записано, останутся.</translation>
    </message>
    <message>
        <source>Jäta alles</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Alles jäi {count}: neist on juba kirjutatud.</source>
        <translation>Осталось {count}: о них уже есть записи.</translation>
    </message>
    <message>
        <source>Tagasi võetud: {count}.</source>
        <translation>Убрано: {count}.</translation>
    </message>
    <message>
        <source>Lisa lapsed nimekirjast</source>
        <translation>Добавить детей из списка</translation>
    </message>
    <message>
        <source>Lisa lapsed</source>
        <translation>Добавить детей</translation>
    </message>
    <message>
        <source>Loobu</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>RoundTablePage</name>
    <message>
        <source>Ümarlaud</source>
        <translation>Круглый стол</translation>
    </message>
    <message>
        <source>Jah</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>Ei</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Eriarvamus jääb kirja nii, nagu see öeldi.</source>
        <translation>Особое мнение записывается так, как его высказали.</translation>
    </message>
    <message>
        <source>Igal kokkuleppel on vastutaja ja päev.</source>
        <translation>У каждой договорённости есть ответственный и день.</translation>
    </message>
    <message>
        <source>Laps ja vanem on ära kuulatud ka siis, kui neid kohal ei ole.</source>
        <translation>Ребёнка и родителя выслушивают, даже если их нет на встрече.</translation>
    </message>
    <message>
        <source>Seda näevad</source>
        <translation>Кто это видит</translation>
    </message>
    <message>
        <source>Kirjuta, kes juhatas</source>
        <translation>Напишите, кто вёл встречу</translation>
    </message>
    <message>
        <source>Kirjuta, kes protokollis</source>
        <translation>Напишите, кто вёл протокол</translation>
    </message>
    <message>
        <source>Kirjuta, milleks kokku saadi</source>
        <translation>Напишите, для чего собрались</translation>
    </message>
    <message>
        <source>Kirjuta, kuidas laps ära kuulati</source>
        <translation>Напишите, как выслушали ребёнка</translation>
    </message>
    <message>
        <source>Kirjuta, kuidas vanem ära kuulati</source>
        <translation>Напишите, как выслушали родителя</translation>
    </message>
    <message>
        <source>{task}: tehtud {day}</source>
        <translation>{task}: сделано {day}</translation>
    </message>
    <message>
        <source>{task}: tegemata</source>
        <translation>{task}: не сделано</translation>
    </message>
    <message>
        <source>Kuupäev</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Koht</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Eesmärk</source>
        <translation>Цель</translation>
    </message>
    <message>
        <source>Mida on vaja koos otsustada</source>
        <translation>Что нужно решить вместе</translation>
    </message>
    <message>
        <source>Juhataja</source>
        <translation>Ведущий</translation>
    </message>
    <message>
        <source>Protokollija</source>
        <translation>Протоколист</translation>
    </message>
    <message>
        <source>Osalejad ja kutsutud</source>
        <translation>Участники и приглашённые</translation>
    </message>
    <message>
        <source>Kas laps osales</source>
        <translation>Участвовал ли ребёнок</translation>
    </message>
    <message>
        <source>Lapse arvamus kuulatakse ära ka siis, kui ta ise kohal ei ole.</source>
        <translation>Мнение ребёнка выслушивают и тогда, когда его самого нет.</translation>
    </message>
    <message>
        <source>Miks laps puudus ja kuidas ta ära kuulati</source>
        <translation>Почему ребёнка не было и как его выслушали</translation>
    </message>
    <message>
        <source>Kas vanem osales</source>
        <translation>Участвовал ли родитель</translation>
    </message>
    <message>
        <source>Miks vanem puudus ja kuidas ta ära kuulati</source>
        <translation>Почему родителя не было и как его выслушали</translation>
    </message>
    <message>
        <source>Mis on vahepeal tehtud</source>
        <translation>Что сделано за это время</translation>
    </message>
    <message>
        <source>Mis lubatust tehti ja mis jäi tegemata</source>
        <translation>Что из обещанного сделано и что нет</translation>
    </message>
    <message>
        <source>Mis teeb muret</source>
        <translation>Что беспокоит</translation>
    </message>
    <message>
        <source>Mis toimib hästi</source>
        <translation>Что хорошо получается</translation>
    </message>
    <message>
        <source>Mis peab juhtuma</source>
        <translation>Что должно произойти</translation>
    </message>
    <message>
        <source>Mis peab muutuma. Kes mida teeb, kirjuta kokkulepetesse.</source>
        <translation>Что должно измениться. Кто что делает, запишите в договорённости.</translation>
    </message>
    <message>
        <source>Eriarvamused</source>
        <translation>Особые мнения</translation>
    </message>
    <message>
        <source>Kirjuta, kelle arvamus see on. Seda ei pea ühtlustama.</source>
        <translation>Напишите, чьё это мнение. Сглаживать его не нужно.</translation>
    </message>
    <message>
        <source>Kokkulepped</source>
        <translation>Договорённости</translation>
    </message>
    <message>
        <source>Kes protokolli näevad</source>
        <translation>Кто видит протокол</translation>
    </message>
    <message>
        <source>Näiteks osalejad ja logopeed</source>
        <translation>Например, участники и логопед</translation>
    </message>
    <message>
        <source>Järgmine kohtumine</source>
        <translation>Следующая встреча</translation>
    </message>
    <message>
        <source>Mitu päeva saab vastuväiteid esitada</source>
        <translation>Сколько дней можно возражать</translation>
    </message>
    <message>
        <source>Päevade arv. Tühjaks jättes tähtaega ei ole.</source>
        <translation>Число дней. Если пусто, срока нет.</translation>
    </message>
    <message>
        <source>Hea protokoll</source>
        <translation>Хороший протокол</translation>
    </message>
    <message>
        <source>Salvesta</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Vormista PDF</source>
        <translation>Оформить PDF</translation>
    </message>
    <message>
        <source>Loobu</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>RowList</name>
    <message numerus="yes">
        <source>Näita veel %n</source>
        <translation>
            <numerusform>Показать ещё %n</numerusform>
            <numerusform>Показать ещё %n</numerusform>
            <numerusform>Показать ещё %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>{days}. päev {day}</source>
        <translation>{days}-й день {day}</translation>
    </message>
    <message>
        <source>Alus: {act}</source>
        <translation>Основание: {act}</translation>
    </message>
    <message>
        <source>Kontrolli alust: {act}. {standing}</source>
        <translation>Проверьте основание: {act}. {standing}</translation>
    </message>
    <message>
        <source>Kehtib</source>
        <translation>Действует</translation>
    </message>
    <message>
        <source>Seaduse sõnastus on kinnitamata</source>
        <translation>Формулировка закона не подтверждена</translation>
    </message>
    <message>
        <source>Kontrolli: see sõnastus kehtis kuni {day}</source>
        <translation>Проверьте: эта формулировка действовала до {day}</translation>
    </message>
    <message>
        <source>Kontrolli: see sõnastus hakkab kehtima {day}</source>
        <translation>Проверьте: эта формулировка начнёт действовать {day}</translation>
    </message>
    <message>
        <source>alates {day}</source>
        <translation>с {day}</translation>
    </message>
    <message>
        <source>maja kontrollis {day}</source>
        <translation>проверено учреждением {day}</translation>
    </message>
    <message>
        <source>Milliseid andmeid võib lastekaitse teade sisaldada.</source>
        <translation>Какие данные может содержать сообщение о нуждающемся в помощи ребёнке.</translation>
    </message>
    <message>
        <source>{days}. päev</source>
        <translation>{days}-й день</translation>
    </message>
    <message>
        <source>Kohe</source>
        <translation>Сразу</translation>
    </message>
    <message>
        <source>Kord õppeaastas</source>
        <translation>Раз в учебный год</translation>
    </message>
    <message>
        <source>Kui tähtaeg on lõppemas</source>
        <translation>Когда срок подходит к концу</translation>
    </message>
    <message>
        <source>Kui tähtaeg on lõppenud</source>
        <translation>Когда срок истёк</translation>
    </message>
</context>
<context>
    <name>RulesPart</name>
    <message>
        <source>Alates {day}: {rules}</source>
        <translation>С {day}: {rules}</translation>
    </message>
    <message>
        <source>Nendes lepib asutus ise kokku. Varasem kehtib, kuni uus hakkab kehtima.</source>
        <translation>Об этом учреждение договаривается само. Прежнее действует, пока не начнёт действовать новое.</translation>
    </message>
    <message>
        <source>Kirjuta, mis päevast see kehtib</source>
        <translation>Укажите, с какого дня это действует</translation>
    </message>
    <message>
        <source>Sama lause on kaks korda</source>
        <translation>Одна и та же фраза повторяется</translation>
    </message>
    <message>
        <source>Kokkulepe on salvestatud.</source>
        <translation>Договорённость сохранена.</translation>
    </message>
    <message>
        <source>Mõõtmisi enne otsuse ettepanekut</source>
        <translation>Сколько измерений нужно до предложения</translation>
    </message>
    <message>
        <source>II etapi juhtumi lõpetab asutuse juht</source>
        <translation>Случай II этапа завершает директор учреждения</translation>
    </message>
    <message>
        <source>Muidu võib seda teha ka see, kes II etappi juhib.</source>
        <translation>Иначе это может сделать и тот, кто ведёт II этап.</translation>
    </message>
    <message>
        <source>Millal küsitakse II etappi</source>
        <translation>Когда запрашивают II этап</translation>
    </message>
    <message>
        <source>Küsija märgib, mis kehtib. Varem märgitud laused jäävad juhtumi käiku samaks.</source>
        <translation>Кто запрашивает, отмечает, что верно. Отмеченное раньше остаётся в ходе случая без изменений.</translation>
    </message>
    <message>
        <source>Millal juhtum lõpetatakse</source>
        <translation>Когда случай завершают</translation>
    </message>
    <message>
        <source>Lõpetaja märgib, mis kehtib. Põhjust küsitakse alati.</source>
        <translation>Кто завершает, отмечает, что верно. Причину спрашивают всегда.</translation>
    </message>
    <message>
        <source>Dokumentidel on märge „Asutusesiseseks kasutamiseks”</source>
        <translation>На документах отметка «Для внутреннего пользования»</translation>
    </message>
    <message>
        <source>Jäta ära, kui eraasutusele avaliku teabe seadus ei kehti.</source>
        <translation>Уберите, если Закон о публичной информации на частное учреждение не распространяется.</translation>
    </message>
    <message>
        <source>Juht kinnitab, mis lapsega järgmisse õppekohta läheb</source>
        <translation>Директор подтверждает, что передаётся с ребёнком на следующее место учёбы</translation>
    </message>
    <message>
        <source>Kehtib alates</source>
        <translation>Действует с</translation>
    </message>
    <message>
        <source>Salvesta</source>
        <translation>Сохранить</translation>
    </message>
</context>
<context>
    <name>SameChildCard</name>
    <message>
        <source>Sama laps teisest asutusest</source>
        <translation>Тот же ребёнок из другого учреждения</translation>
    </message>
    <message>
        <source>Kui sama lapse juhtum tuli ka mujalt, ühenda need siin.</source>
        <translation>Если случай того же ребёнка пришёл и из другого места, объедините данные здесь.</translation>
    </message>
    <message>
        <source>Otsi sama last</source>
        <translation>Найти того же ребёнка</translation>
    </message>
    <message>
        <source>Otsi sama last teisest asutusest</source>
        <translation>Найти того же ребёнка из другого учреждения</translation>
    </message>
    <message>
        <source>sündinud {day}</source>
        <translation>род. {day}</translation>
    </message>
    <message>
        <source>Sama isikukood</source>
        <translation>Тот же личный код</translation>
    </message>
    <message>
        <source>Ühendamata</source>
        <translation>Не объединены</translation>
    </message>
    <message>
        <source>Ühendatud</source>
        <translation>Объединены</translation>
    </message>
</context>
<context>
    <name>SameChildPage</name>
    <message>
        <source>Kas see on sama laps?</source>
        <translation>Это тот же ребёнок?</translation>
    </message>
    <message>
        <source>Tagasi</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Ühenda need kaks</source>
        <translation>Объединить</translation>
    </message>
    <message>
        <source>Lahuta need kaks</source>
        <translation>Разъединить</translation>
    </message>
    <message>
        <source>Mõlema juhtumid, kirjed ja failid on nähtaval ühe lapse all.</source>
        <translation>Случаи, записи и файлы обоих видны у одного ребёнка.</translation>
    </message>
    <message>
        <source>Midagi ei kirjutata üle. Iga kirje juures on asutus, kes kirjutas.</source>
        <translation>Ничего не перезаписывается. У каждой записи указано, какое учреждение её внесло.</translation>
    </message>
    <message>
        <source>Mis hiljem ükskõik kummast asutusest tuleb, jõuab sama lapse alla.</source>
        <translation>Всё, что потом придёт из любого из этих учреждений, попадёт к тому же ребёнку.</translation>
    </message>
    <message>
        <source>Ühendamise saab tagasi võtta. Siis on kõik nagu enne.</source>
        <translation>Объединение можно отменить. Тогда всё будет как прежде.</translation>
    </message>
    <message>
        <source>Kes otsustab</source>
        <translation>Кто решает</translation>
    </message>
    <message>
        <source>Sina. Programm ei ühenda lapsi kunagi ise.</source>
        <translation>Вы. Программа сама никогда не объединяет детей.</translation>
    </message>
    <message>
        <source>Otsi last nime järgi</source>
        <translation>Найдите ребёнка по имени</translation>
    </message>
    <message>
        <source>Isikukood on sama. Võrdle ka nime ja last kasvatavaid isikuid.</source>
        <translation>Личный код совпадает. Сравните также имя и лиц, воспитывающих ребёнка.</translation>
    </message>
    <message>
        <source>Isikukood seda ei kinnita. Kontrolli hoolikalt.</source>
        <translation>Личный код этого не подтверждает. Проверьте внимательно.</translation>
    </message>
    <message>
        <source>Ühendatud</source>
        <translation>Объединены</translation>
    </message>
    <message>
        <source>Ühenda</source>
        <translation>Объединить</translation>
    </message>
    <message>
        <source>Sellise nimega teist last ei ole.</source>
        <translation>Другого ребёнка с таким именем нет.</translation>
    </message>
    <message>
        <source>Sama isikukoodiga last ei ole. Otsi nime järgi.</source>
        <translation>Ребёнка с таким же личным кодом нет. Поищите по имени.</translation>
    </message>
    <message>
        <source>Sama isikukood</source>
        <translation>Тот же личный код</translation>
    </message>
    <message>
        <source>sündinud {day}</source>
        <translation>род. {day}</translation>
    </message>
    <message>
        <source>Lapsed on ühendatud.</source>
        <translation>Дети объединены.</translation>
    </message>
    <message>
        <source>Mõlema juhtumid on nüüd ühe lapse all.</source>
        <translation>Случаи обоих теперь у одного ребёнка.</translation>
    </message>
    <message>
        <source>Vaata last</source>
        <translation>Перейти к ребёнку</translation>
    </message>
    <message>
        <source>Lapsed on lahutatud.</source>
        <translation>Дети разъединены.</translation>
    </message>
    <message>
        <source>Mõlemal on jälle ainult oma juhtumid.</source>
        <translation>У каждого снова только свои случаи.</translation>
    </message>
    <message>
        <source>Kellega võrdled</source>
        <translation>С кем сравниваете</translation>
    </message>
    <message>
        <source>Kõrvuti</source>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>Juhtumid</source>
        <translation>Случаи</translation>
    </message>
    <message>
        <source>Mis ühendamisel juhtub</source>
        <translation>Что произойдёт при объединении</translation>
    </message>
</context>
<context>
    <name>SameChildSection</name>
    <message>
        <source>Sama isikukood</source>
        <translation>Тот же личный код</translation>
    </message>
    <message>
        <source>Võrdle</source>
        <translation>Сравнить</translation>
    </message>
    <message>
        <source>Sama isikukood on ka siin: {name}. Kas see on sama laps?</source>
        <translation>Тот же личный код есть и здесь: {name}. Это тот же ребёнок?</translation>
    </message>
</context>
<context>
    <name>ScaleForm</name>
    <message>
        <source>Kirjelda kõik viis astet või jäta need tühjaks. 0 on see, mida loodad.</source>
        <translation>Опишите все пять ступеней или оставьте их пустыми. 0&#xa0;— то, чего вы ожидаете.</translation>
    </message>
    <message>
        <source>−2: palju vähem kui loodetud</source>
        <translation>−2: намного меньше ожидаемого</translation>
    </message>
    <message>
        <source>−1: vähem kui loodetud</source>
        <translation>−1: меньше ожидаемого</translation>
    </message>
    <message>
        <source>0: loodetud tulemus</source>
        <translation>0: ожидаемый результат</translation>
    </message>
    <message>
        <source>+1: rohkem kui loodetud</source>
        <translation>+1: больше ожидаемого</translation>
    </message>
    <message>
        <source>+2: palju rohkem kui loodetud</source>
        <translation>+2: намного больше ожидаемого</translation>
    </message>
    <message>
        <source>Kus laps praegu on</source>
        <translation>Где ребёнок сейчас</translation>
    </message>
</context>
<context>
    <name>ScaleView</name>
    <message>
        <source>Praegu siin</source>
        <translation>Сейчас здесь</translation>
    </message>
    <message>
        <source>Eesmärgi skaala</source>
        <translation>Шкала цели</translation>
    </message>
    <message>
        <source>Hindamata</source>
        <translation>Без оценки</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Tühjenda otsing</source>
        <translation>Очистить поиск</translation>
    </message>
    <message>
        <source>Kõik</source>
        <translation>Всё</translation>
    </message>
    <message>
        <source>Kogu aeg</source>
        <translation>За всё время</translation>
    </message>
    <message>
        <source>Viimased 30 päeva</source>
        <translation>За последние 30 дней</translation>
    </message>
    <message>
        <source>Sel õppeaastal</source>
        <translation>За этот учебный год</translation>
    </message>
    <message>
        <source>Viimane aasta</source>
        <translation>За последний год</translation>
    </message>
    <message>
        <source>Kõigi omad</source>
        <translation>Кем угодно</translation>
    </message>
    <message>
        <source>Minu omad</source>
        <translation>Мои</translation>
    </message>
    <message>
        <source>Kõik rühmad</source>
        <translation>Все группы</translation>
    </message>
    <message>
        <source>Sarnase nimega lapsed</source>
        <translation>Дети с похожим именем</translation>
    </message>
    <message>
        <source>esimesed {count}</source>
        <translation>первые {count}</translation>
    </message>
    <message>
        <source>Kirjuta vähemalt kaks tähte. Leiad kõik, mida tohid näha.</source>
        <translation>Введите хотя бы две буквы. Найдётся всё, что вам можно видеть.</translation>
    </message>
    <message>
        <source>Sinu valikute seas selliseid sõnu ei ole: „{words}”. Otsi kõigest.</source>
        <translation>Среди выбранного таких слов нет: «{words}». Поищите везде.</translation>
    </message>
    <message>
        <source>Midagi ei leitud: „{words}”.</source>
        <translation>Ничего не найдено: «{words}».</translation>
    </message>
    <message>
        <source>sündinud {day}</source>
        <translation>род. {day}</translation>
    </message>
    <message>
        <source>Otsi</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Otsi kõigest, mida tohid näha</source>
        <translation>Искать во всём, что вам доступно</translation>
    </message>
    <message>
        <source>Mida otsid</source>
        <translation>Что вы ищете</translation>
    </message>
    <message>
        <source>Millal</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Kelle seast</source>
        <translation>Где искать</translation>
    </message>
    <message>
        <source>Kelle kirjutatud</source>
        <translation>Кем написано</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>Laps</source>
        <translation>Ребёнок</translation>
    </message>
    <message>
        <source>Juhtum</source>
        <translation>Случай</translation>
    </message>
    <message>
        <source>Tähelepanek</source>
        <translation>Наблюдение</translation>
    </message>
    <message>
        <source>Teade</source>
        <translation>Сообщение</translation>
    </message>
    <message>
        <source>Otsing</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Tagasi</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Täna</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>Дети</translation>
    </message>
    <message>
        <source>Juhtumid</source>
        <translation>Случаи</translation>
    </message>
    <message>
        <source>Ülevaade</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>Tähelepanekud</source>
        <translation>Наблюдения</translation>
    </message>
    <message>
        <source>Üleandmised</source>
        <translation>Передачи</translation>
    </message>
    <message>
        <source>Saabunud</source>
        <translation>Полученные</translation>
    </message>
    <message>
        <source>Kontaktid</source>
        <translation>Контакты</translation>
    </message>
</context>
<context>
    <name>SendingOnward</name>
    <message>
        <source>Mis lapsega kaasa läheb</source>
        <translation>Что передаётся вместе с ребёнком</translation>
    </message>
    <message>
        <source>Mis läheb kaasa?</source>
        <translation>Что войдёт в пакет?</translation>
    </message>
    <message>
        <source>Valitud osad mahuvad nõusoleku piiridesse</source>
        <translation>Выбранное не выходит за рамки согласия</translation>
    </message>
    <message>
        <source>Kuidas perele öeldi?</source>
        <translation>Как сообщили семье?</translation>
    </message>
    <message>
        <source>Kes rääkis, kellega ja millal.</source>
        <translation>Кто говорил, с кем и когда.</translation>
    </message>
    <message>
        <source>Mida järgmine õppekoht loeb</source>
        <translation>Что прочитают на следующем месте учёбы</translation>
    </message>
    <message>
        <source>Vaata kokkuvõtet</source>
        <translation>Посмотреть сводку</translation>
    </message>
    <message>
        <source>Kuhu</source>
        <translation>Куда</translation>
    </message>
    <message>
        <source>Pere nõusolek</source>
        <translation>Согласие семьи</translation>
    </message>
</context>
<context>
    <name>SendingPage</name>
    <message>
        <source>Teise arvutisse: {child}</source>
        <translation>На другой компьютер: {child}</translation>
    </message>
    <message>
        <source>Sulge pakett</source>
        <translation>Запечатать пакет</translation>
    </message>
    <message>
        <source>Sulge ja kirjuta fail</source>
        <translation>Запечатать и сохранить файл</translation>
    </message>
    <message>
        <source>Vali, kellele fail läheb</source>
        <translation>Выберите, кому предназначен файл</translation>
    </message>
    <message>
        <source>Kui nimekiri on tühi, võrdle enne kolleegi kontrollkoodi.</source>
        <translation>Если список пуст, сначала сверьте контрольный код коллеги.</translation>
    </message>
    <message>
        <source>Toimiku saatmine: {child}</source>
        <translation>Отправка личного дела: {child}</translation>
    </message>
    <message>
        <source>Kinnita ja sulge</source>
        <translation>Подтвердить и запечатать</translation>
    </message>
    <message>
        <source>Salvesta</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Katkesta saatmine</source>
        <translation>Прервать отправку</translation>
    </message>
    <message>
        <source>Enne sulgemist kinnitab selle juht.</source>
        <translation>Перед запечатыванием это подтверждает директор.</translation>
    </message>
    <message>
        <source>Salvesta oma valikud. Juht leiab need lapse lehelt.</source>
        <translation>Сохраните свой выбор. Директор найдёт его на странице ребёнка.</translation>
    </message>
    <message>
        <source>Kas sulged toimiku paketi?</source>
        <translation>Запечатать пакет с личным делом?</translation>
    </message>
    <message>
        <source>Suletud paketi sisu enam ei muutu. Avada saab selle ainult saaja.</source>
        <translation>Содержимое запечатанного пакета уже не меняется. Открыть его может только получатель.</translation>
    </message>
    <message>
        <source>Vaata üle</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>Valikud on salvestatud.</source>
        <translation>Выбор сохранён.</translation>
    </message>
    <message>
        <source>Kas katkestad saatmise?</source>
        <translation>Прервать отправку?</translation>
    </message>
    <message>
        <source>Valikud kaovad. Lapse toimik jääb alles.</source>
        <translation>Выбор пропадёт. Личное дело ребёнка останется.</translation>
    </message>
    <message>
        <source>Jätka saatmist</source>
        <translation>Продолжить отправку</translation>
    </message>
    <message>
        <source>Töötan</source>
        <translation>Работаю</translation>
    </message>
    <message>
        <source>Laps</source>
        <translation>Ребёнок</translation>
    </message>
</context>
<context>
    <name>SendingState</name>
    <message>
        <source>Mida nüüd teha</source>
        <translation>Что делать теперь</translation>
    </message>
    <message>
        <source>Kirjuta fail</source>
        <translation>Сохранить файл</translation>
    </message>
    <message>
        <source>Kokkuvõte, nagu see läks</source>
        <translation>Сводка в том виде, в каком ушла</translation>
    </message>
    <message>
        <source>Vaata kokkuvõtet</source>
        <translation>Посмотреть сводку</translation>
    </message>
    <message>
        <source>Pakett</source>
        <translation>Пакет</translation>
    </message>
</context>
<context>
    <name>SendingStateView</name>
    <message>
        <source>Vastas</source>
        <translation>Кто ответил</translation>
    </message>
    <message>
        <source>Millal</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Selgitus</source>
        <translation>Пояснение</translation>
    </message>
    <message>
        <source>Kirjuta sama fail uuesti</source>
        <translation>Сохранить тот же файл снова</translation>
    </message>
    <message>
        <source>Kirjuta fail</source>
        <translation>Сохранить файл</translation>
    </message>
    <message>
        <source>Saaja</source>
        <translation>Получатель</translation>
    </message>
    <message>
        <source>Läks kaasa</source>
        <translation>Вошло в пакет</translation>
    </message>
    <message>
        <source>Kinnitas</source>
        <translation>Кем подтверждено</translation>
    </message>
    <message>
        <source>Suletud</source>
        <translation>Запечатано</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Kirjutatud</source>
        <translation>Файл сохранён</translation>
    </message>
    <message>
        <source>Kuidas perele öeldi</source>
        <translation>Как сообщили семье</translation>
    </message>
    <message>
        <source>Kuhu fail kirjutada?</source>
        <translation>Куда сохранить файл?</translation>
    </message>
    <message>
        <source>Fail on kirjutatud: {path}</source>
        <translation>Файл сохранён: {path}</translation>
    </message>
    <message>
        <source>Avada saab selle ainult {receiver}. Anna fail talle edasi.</source>
        <translation>Открыть его может только {receiver}. Передайте файл получателю.</translation>
    </message>
    <message>
        <source>Paketti ei saanud sinna kirjutada</source>
        <translation>Не удалось сохранить туда пакет</translation>
    </message>
    <message>
        <source>Pakett on suletud ja alles.</source>
        <translation>Пакет запечатан и сохранён.</translation>
    </message>
    <message>
        <source>Vali koht uuesti</source>
        <translation>Выберите место снова</translation>
    </message>
</context>
<context>
    <name>SendingWithin</name>
    <message>
        <source>Mida saadad?</source>
        <translation>Что вы отправляете?</translation>
    </message>
    <message>
        <source>Mis läheb kaasa</source>
        <translation>Что войдёт в пакет</translation>
    </message>
    <message>
        <source>Kaitstud tähelepanekud lapse ohust jäävad alati siia.</source>
        <translation>Защищённые наблюдения об опасности для ребёнка всегда остаются здесь.</translation>
    </message>
</context>
<context>
    <name>SendingsSection</name>
    <message>
        <source>Toimiku saatmine</source>
        <translation>Отправка личного дела</translation>
    </message>
    <message>
        <source>Saada toimik</source>
        <translation>Отправить дело</translation>
    </message>
    <message>
        <source>Saada lapse toimik edasi</source>
        <translation>Отправить личное дело ребёнка дальше</translation>
    </message>
    <message>
        <source>Siit saadad toimiku teise arvutisse oma majas või lapse järgmisse kohta.</source>
        <translation>Отсюда вы отправляете личное дело на другой компьютер учреждения или на следующее место учёбы ребёнка.</translation>
    </message>
    <message>
        <source>Kuhu toimik läheb?</source>
        <translation>Куда отправить личное дело?</translation>
    </message>
    <message>
        <source>Kontaktides ei ole veel kooli, lasteaeda ega sinu maja teist arvutit.</source>
        <translation>В контактах ещё нет ни школы, ни детского сада, ни другого компьютера вашего учреждения.</translation>
    </message>
    <message>
        <source>Teise arvutisse</source>
        <translation>На другой компьютер</translation>
    </message>
    <message>
        <source>Teise arvutisse oma majas</source>
        <translation>На другой компьютер своего учреждения</translation>
    </message>
    <message>
        <source>Näiteks õpetaja arvutist koordineerija arvutisse.</source>
        <translation>Например, с компьютера педагога на компьютер координатора.</translation>
    </message>
    <message>
        <source>Järgmisse õppekohta: {name}</source>
        <translation>На следующее место учёбы: {name}</translation>
    </message>
    <message>
        <source>Loobu</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>See arvuti</source>
        <translation>Этот компьютер</translation>
    </message>
    <message>
        <source>Minu paroolifraas</source>
        <translation>Моя парольная фраза</translation>
    </message>
    <message>
        <source>Asutus</source>
        <translation>Учреждение</translation>
    </message>
    <message>
        <source>Kolleegid</source>
        <translation>Коллеги</translation>
    </message>
    <message>
        <source>Rollid</source>
        <translation>Роли</translation>
    </message>
    <message>
        <source>Kokkulepped</source>
        <translation>Договорённости</translation>
    </message>
    <message>
        <source>Tähtajad</source>
        <translation>Сроки</translation>
    </message>
    <message>
        <source>Dokumendivormid</source>
        <translation>Формы документов</translation>
    </message>
    <message>
        <source>Taasteleht</source>
        <translation>Лист восстановления</translation>
    </message>
    <message>
        <source>Varukoopia</source>
        <translation>Резервная копия</translation>
    </message>
    <message>
        <source>Säilitamine</source>
        <translation>Хранение</translation>
    </message>
    <message>
        <source>Tegevuslogi</source>
        <translation>Журнал действий</translation>
    </message>
    <message>
        <source>Seaded</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Mida soovid seada</source>
        <translation>Что вы хотите настроить</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Prindi taasteleht</source>
        <translation>Напечатать лист восстановления</translation>
    </message>
    <message>
        <source>Salvesta PDF-ina</source>
        <translation>Сохранить как PDF</translation>
    </message>
    <message>
        <source>See ei ole sama, mis taastelehel. Vaata rühm üle.</source>
        <translation>На листе восстановления другое. Проверьте группу.</translation>
    </message>
    <message>
        <source>taasteleht.pdf</source>
        <translation>лист-восстановления.pdf</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Salvesta taasteleht</source>
        <translation>Сохранить лист восстановления</translation>
    </message>
    <message>
        <source>Leht on salvestatud. Prindi see nüüd.</source>
        <translation>Лист сохранён. Напечатайте его сейчас.</translation>
    </message>
</context>
<context>
    <name>SheetPart</name>
    <message>
        <source>Kirjuta taastelehelt {place}. rühm</source>
        <translation>Введите группу {place} с листа восстановления</translation>
    </message>
    <message>
        <source>{name} sai {day} sisse taastelehega.</source>
        <translation>{name}: вход по листу восстановления {day}.</translation>
    </message>
    <message>
        <source>Leht on käinud käest kätte. Tee uus, siis vana enam ei ava.</source>
        <translation>Лист побывал в чужих руках. Сделайте новый, тогда старый больше не откроет данные.</translation>
    </message>
    <message>
        <source>Kas teed uue taastelehe?</source>
        <translation>Сделать новый лист восстановления?</translation>
    </message>
    <message>
        <source>Vana leht ei ava siis enam midagi. Hävita selle kõik eksemplarid.</source>
        <translation>Старый лист тогда больше ничего не откроет. Уничтожьте все его экземпляры.</translation>
    </message>
    <message>
        <source>Tee uus leht</source>
        <translation>Сделать новый лист</translation>
    </message>
    <message>
        <source>Jäta vana kehtima</source>
        <translation>Оставить старый</translation>
    </message>
    <message>
        <source>Uus taasteleht kehtib.</source>
        <translation>Новый лист восстановления действует.</translation>
    </message>
    <message>
        <source>Hoia lehti lukus eri kohtades ja hävita vanad.</source>
        <translation>Храните листы под замком в разных местах, а старые уничтожьте.</translation>
    </message>
    <message>
        <source>Kui paroolifraas ununeb, avab andmed ainult taasteleht. Kui leht on kadunud või võõra silma all olnud, tee uus.</source>
        <translation>Если забыть парольную фразу, данные откроет только лист восстановления. Если лист потерян или его видели посторонние, сделайте новый.</translation>
    </message>
    <message>
        <source>Tee uus taasteleht</source>
        <translation>Сделать новый лист восстановления</translation>
    </message>
    <message>
        <source>Vana leht ei ava enam midagi. Prindi kaks uut lehte ja hoia neid lukus eri kohtades.</source>
        <translation>Старый лист больше ничего не откроет. Напечатайте два новых листа и храните их под замком в разных местах.</translation>
    </message>
    <message>
        <source>Kui salvestasid faili, prindi see ja kustuta fail: kellel on leht, sellel on andmed.</source>
        <translation>Если вы сохранили файл, распечатайте его и удалите: у кого лист, у того и данные.</translation>
    </message>
    <message>
        <source>Rühm taastelehelt</source>
        <translation>Группа с листа восстановления</translation>
    </message>
    <message>
        <source>Uus leht on käes</source>
        <translation>Новый лист у меня</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message numerus="yes">
        <source>Lukustub %n min pärast</source>
        <translation>
            <numerusform>Блокировка через %n&#xa0;мин</numerusform>
            <numerusform>Блокировка через %n&#xa0;мин</numerusform>
            <numerusform>Блокировка через %n&#xa0;мин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lukustub %n s pärast</source>
        <translation>
            <numerusform>Блокировка через %n&#xa0;с</numerusform>
            <numerusform>Блокировка через %n&#xa0;с</numerusform>
            <numerusform>Блокировка через %n&#xa0;с</numerusform>
        </translation>
    </message>
    <message>
        <source>Töötan, oota veidi</source>
        <translation>Работаю, подождите немного</translation>
    </message>
    <message>
        <source>Kirjutan faili</source>
        <translation>Сохраняю файл</translation>
    </message>
    <message>
        <source>Lisa tähelepanek</source>
        <translation>Добавить наблюдение</translation>
    </message>
    <message>
        <source>Otsi</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Seaded</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Lukusta</source>
        <translation>Заблокировать</translation>
    </message>
</context>
<context>
    <name>SignedViewer</name>
    <message>
        <source>Allkirjastatud fail, dokumendid on muutmata. {signatures}.</source>
        <translation>Подписанный файл, документы не изменены. {signatures}.</translation>
    </message>
    <message>
        <source>Allkirja kehtivust kontrollib DigiDoc4.</source>
        <translation>Действительность подписи проверяет DigiDoc4.</translation>
    </message>
    <message>
        <source>Ava fail DigiDoc4-s ja vaata, mis seal on.</source>
        <translation>Откройте файл в DigiDoc4 и посмотрите, что в нём.</translation>
    </message>
    <message>
        <source>Faili sisu siin ei näidata.</source>
        <translation>Содержимое файла здесь не показывается.</translation>
    </message>
    <message>
        <source>allkirjastatud-{day}.asice</source>
        <translation>подписано-{day}.asice</translation>
    </message>
    <message>
        <source>Allkirjastatud fail (*.asice)</source>
        <translation>Подписанный файл (*.asice)</translation>
    </message>
    <message>
        <source>Kuhu fail kirjutada?</source>
        <translation>Куда сохранить файл?</translation>
    </message>
    <message>
        <source>Fail on salvestatud.</source>
        <translation>Файл сохранён.</translation>
    </message>
    <message>
        <source>Failis on lapse andmed.</source>
        <translation>В файле данные ребёнка.</translation>
    </message>
    <message>
        <source>Salvesta DigiDoc4 jaoks</source>
        <translation>Сохранить для DigiDoc4</translation>
    </message>
    <message>
        <source>Sulge</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>Signing</name>
    <message>
        <source>Üleandmise kokkuvõte</source>
        <translation>Сводка передачи</translation>
    </message>
    <message>
        <source>Tegevusplaan</source>
        <translation>План действий</translation>
    </message>
    <message>
        <source>Protokoll</source>
        <translation>Протокол</translation>
    </message>
    <message>
        <source>Kokkuvõte</source>
        <translation>Итоги</translation>
    </message>
    <message>
        <source>Dokument</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Manus</source>
        <translation>Вложение</translation>
    </message>
    <message>
        <source>See ei ole DigiDoc4 fail või see on poolik.</source>
        <translation>Это не файл DigiDoc4, или он неполный.</translation>
    </message>
    <message>
        <source>See ei ole DigiDoc4 allkirjastatud fail (.asice).</source>
        <translation>Это не файл с подписью DigiDoc4 (.asice).</translation>
    </message>
    <message>
        <source>Fail on üle 50 MB.</source>
        <translation>Файл больше 50 МБ.</translation>
    </message>
    <message>
        <source>Failis on liiga palju dokumente.</source>
        <translation>В файле слишком много документов.</translation>
    </message>
    <message>
        <source>Fail paisuks avades liiga suureks.</source>
        <translation>При открытии файл станет слишком большим.</translation>
    </message>
    <message>
        <source>Fail on parooliga lukus.</source>
        <translation>Файл закрыт паролем.</translation>
    </message>
    <message>
        <source>Fail on pakitud tundmatul viisil.</source>
        <translation>Файл упакован неизвестным способом.</translation>
    </message>
    <message>
        <source>Failis on midagi peidus või see on katki.</source>
        <translation>В файле что-то скрыто, или он повреждён.</translation>
    </message>
    <message>
        <source>Failis on ohtliku nimega dokument.</source>
        <translation>В файле есть документ с опасным именем.</translation>
    </message>
    <message>
        <source>Failis on kaks sama nimega dokumenti.</source>
        <translation>В файле два документа с одинаковым именем.</translation>
    </message>
    <message>
        <source>Fail on katki.</source>
        <translation>Файл повреждён.</translation>
    </message>
    <message>
        <source>Failis on osa, mida seal olla ei tohi.</source>
        <translation>В файле есть часть, которой там быть не должно.</translation>
    </message>
    <message>
        <source>Failis puudub dokumentide loend.</source>
        <translation>В файле нет списка документов.</translation>
    </message>
    <message>
        <source>Dokumentide loend ei klapi failiga.</source>
        <translation>Список документов не сходится с файлом.</translation>
    </message>
    <message>
        <source>Allkirja ei saanud lugeda.</source>
        <translation>Прочитать подпись не удалось.</translation>
    </message>
    <message>
        <source>Allkirjas on keelatud viide (DTD).</source>
        <translation>В подписи запрещённая ссылка (DTD).</translation>
    </message>
    <message>
        <source>Allkirjas on keelatud viide teisele failile.</source>
        <translation>В подписи запрещённая ссылка на другой файл.</translation>
    </message>
    <message>
        <source>Allkiri on ebatavaliselt suur.</source>
        <translation>Подпись необычно большая.</translation>
    </message>
    <message>
        <source>Failis ei ole ühtegi allkirja.</source>
        <translation>В файле нет ни одной подписи.</translation>
    </message>
    <message>
        <source>Allkiri ei ole seal, kus see peab olema.</source>
        <translation>Подпись не там, где должна быть.</translation>
    </message>
    <message>
        <source>Allkirjas on kaks sama tunnusega osa.</source>
        <translation>В подписи две части с одинаковым идентификатором.</translation>
    </message>
    <message>
        <source>Allkiri on tühi.</source>
        <translation>Подпись пустая.</translation>
    </message>
    <message>
        <source>Allkiri muudab dokumenti enne võrdlemist.</source>
        <translation>Подпись изменяет документ перед сравнением.</translation>
    </message>
    <message>
        <source>Allkirjas on nõrk räsi.</source>
        <translation>В подписи слабый хеш.</translation>
    </message>
    <message>
        <source>Mõni allkiri ei kata kõiki dokumente.</source>
        <translation>Одна из подписей охватывает не все документы.</translation>
    </message>
    <message>
        <source>Allkiri nimetab üht dokumenti kaks korda.</source>
        <translation>Подпись называет один документ дважды.</translation>
    </message>
    <message>
        <source>Allkiri nimetab dokumenti, mida ei ole.</source>
        <translation>Подпись называет документ, которого нет.</translation>
    </message>
    <message>
        <source>Dokumenti on pärast allkirjastamist muudetud.</source>
        <translation>После подписания документ изменили.</translation>
    </message>
    <message>
        <source>Need ei ole dokumendid, mis siit allkirjastada anti.</source>
        <translation>Это не те документы, которые отсюда отдали на подпись.</translation>
    </message>
    <message>
        <source>Midagi ei lisatud. Allkirjasta fail DigiDoc4-s ja too tagasi.</source>
        <translation>Ничего не добавлено. Подпишите файл в DigiDoc4 и верните сюда.</translation>
    </message>
    <message>
        <source>Midagi ei lisatud. Vaata, kas fail on sellest juhtumist ja muutmata.</source>
        <translation>Ничего не добавлено. Проверьте, что файл из этого случая и не изменён.</translation>
    </message>
    <message>
        <source>Midagi ei lisatud. Allkirjasta programmi antud fail uuesti DigiDoc4-s.</source>
        <translation>Ничего не добавлено. Подпишите в DigiDoc4 заново тот файл, который дала программа.</translation>
    </message>
</context>
<context>
    <name>SigningPage</name>
    <message>
        <source>Allkirjastamine DigiDoc4-s</source>
        <translation>Подписание в DigiDoc4</translation>
    </message>
    <message>
        <source>Tagasi</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Siin ei ole veel dokumenti, mida allkirjastada.</source>
        <translation>Документов на подпись здесь пока нет.</translation>
    </message>
    <message>
        <source>Vali dokumendid ja kirjuta need ühte faili.</source>
        <translation>Выберите документы и сохраните их в один файл.</translation>
    </message>
    <message>
        <source>Ava fail DigiDoc4-s ja allkirjasta. Teised saavad sama faili lisaks.</source>
        <translation>Откройте файл в DigiDoc4 и подпишите. Другие добавят подписи в тот же файл.</translation>
    </message>
    <message>
        <source>Too allkirjastatud fail siia tagasi. Siis läheb see ka paketti kaasa.</source>
        <translation>Верните подписанный файл сюда. Тогда он войдёт и в пакет.</translation>
    </message>
    <message>
        <source>Kustuta fail mujalt: see ei ole krüptitud.</source>
        <translation>Удалите файл в других местах: он не зашифрован.</translation>
    </message>
    <message>
        <source>Mida programm kontrollib</source>
        <translation>Что проверяет программа</translation>
    </message>
    <message>
        <source>Kas tagasi tulid needsamad dokumendid ja kas kõik allkirjad katavad neid kõiki. Allkirja kehtivust näitab DigiDoc4.</source>
        <translation>Те ли самые документы вернулись и все ли их охватывает каждая подпись. Действительность подписи показывает DigiDoc4.</translation>
    </message>
    <message>
        <source>Allkirjastatud fail (*.asice *.sce)</source>
        <translation>Подписанный файл (*.asice *.sce)</translation>
    </message>
    <message>
        <source>Lohista allkirjastatud fail siia lehele või vali see ise.</source>
        <translation>Перетащите подписанный файл на эту страницу или выберите его.</translation>
    </message>
    <message>
        <source>Vali fail</source>
        <translation>Выбрать файл</translation>
    </message>
    <message>
        <source>Vali allkirjastatud fail</source>
        <translation>Выбрать подписанный файл</translation>
    </message>
    <message>
        <source>allkirjastamiseks-{day}.asice</source>
        <translation>на-подпись-{day}.asice</translation>
    </message>
    <message>
        <source>Allkirjastamiseks (*.asice)</source>
        <translation>На подпись (*.asice)</translation>
    </message>
    <message>
        <source>Kuhu fail kirjutada?</source>
        <translation>Куда сохранить файл?</translation>
    </message>
    <message>
        <source>Fail on kirjutatud: {path}</source>
        <translation>Файл сохранён: {path}</translation>
    </message>
    <message>
        <source>Allkirjasta see DigiDoc4-s ja too siia tagasi.</source>
        <translation>Подпишите его в DigiDoc4 и верните сюда.</translation>
    </message>
    <message>
        <source>{papers}, allkirjastatud</source>
        <translation>{papers}, с подписью</translation>
    </message>
    <message>
        <source>Kontrollin faili</source>
        <translation>Проверяю файл</translation>
    </message>
    <message>
        <source>Allkirjastatud fail on tagasi, dokumendid on muutmata. {signatures}.</source>
        <translation>Подписанный файл вернулся, документы не изменены. {signatures}.</translation>
    </message>
    <message>
        <source>Allkirja kehtivust kontrollib DigiDoc4.</source>
        <translation>Действительность подписи проверяет DigiDoc4.</translation>
    </message>
    <message>
        <source>Ootab allkirja</source>
        <translation>Ждёт подписи</translation>
    </message>
    <message>
        <source>Kirjuta fail uuesti</source>
        <translation>Сохранить файл ещё раз</translation>
    </message>
    <message>
        <source>Anna allkirjastada</source>
        <translation>Отдать на подпись</translation>
    </message>
    <message>
        <source>Too allkirjastatud fail tagasi</source>
        <translation>Верните подписанный файл</translation>
    </message>
    <message>
        <source>Varem välja antud</source>
        <translation>Отдано раньше</translation>
    </message>
    <message>
        <source>Kuidas see käib</source>
        <translation>Как это делается</translation>
    </message>
</context>
<context>
    <name>SigningPapersForm</name>
    <message>
        <source>Mis dokumendid lähevad ühte faili</source>
        <translation>Какие документы войдут в один файл</translation>
    </message>
    <message>
        <source>Kirjuta fail</source>
        <translation>Сохранить файл</translation>
    </message>
</context>
<context>
    <name>SourceRow</name>
    <message>
        <source>Lisa sellest kirjest</source>
        <translation>Добавить из этой записи</translation>
    </message>
    <message>
        <source>Lisatud</source>
        <translation>Добавлено</translation>
    </message>
</context>
<context>
    <name>SourcesCard</name>
    <message>
        <source>Juba kirja pandud</source>
        <translation>Уже записано</translation>
    </message>
    <message>
        <source>Teatesse läheb ainult see, mille ise lisad.</source>
        <translation>В сообщение войдёт только то, что вы добавите сами.</translation>
    </message>
    <message>
        <source>Millise punkti alla</source>
        <translation>В какой пункт</translation>
    </message>
    <message>
        <source>Dokument on eesti keeles, sellepärast on seda ka siin olevad sildid.</source>
        <translation>Документ составляется на эстонском, поэтому названия полей здесь тоже на эстонском.</translation>
    </message>
    <message>
        <source>Näita varasemaid</source>
        <translation>Показать более ранние</translation>
    </message>
    <message>
        <source>Sinu nähtavaid kirjeid selle lapse kohta ei ole.</source>
        <translation>Записей об этом ребёнке, которые вам видны, нет.</translation>
    </message>
    <message>
        <source>Vastusesse läheb ainult see, mille ise lisad.</source>
        <translation>В ответ войдёт только то, что вы добавите сами.</translation>
    </message>
    <message>
        <source>Sobiva punkti alla</source>
        <translation>В подходящий пункт</translation>
    </message>
</context>
<context>
    <name>StageReviewForm</name>
    <message>
        <source>Mis sai</source>
        <translation>Что получилось</translation>
    </message>
    <message>
        <source>Põhjendus</source>
        <translation>Обоснование</translation>
    </message>
    <message>
        <source>Mille järgi seda näed</source>
        <translation>По чему это видно</translation>
    </message>
    <message>
        <source>Järgmine ülevaatamine</source>
        <translation>Следующая промежуточная оценка</translation>
    </message>
    <message>
        <source>Salvesta otsus</source>
        <translation>Сохранить решение</translation>
    </message>
    <message>
        <source>Loobu</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>StageReviewSection</name>
    <message>
        <source>Vaata üle, mida tehti ja kas see aitas. Põhjendus jääb juhtumi käiku.</source>
        <translation>Посмотрите, что сделано и помогло ли это. Обоснование останется в ходе случая.</translation>
    </message>
    <message>
        <source>Juhtum on lõpetatud.</source>
        <translation>Случай завершён.</translation>
    </message>
    <message>
        <source>Kirjed on alles. Juhtumi saab uuesti avada.</source>
        <translation>Записи сохранены. Случай можно снова открыть.</translation>
    </message>
    <message>
        <source>I etapp läheb edasi.</source>
        <translation>I этап продолжается.</translation>
    </message>
    <message>
        <source>Järgmine ülevaatus on tähtaegade hulgas.</source>
        <translation>Следующая промежуточная оценка есть среди сроков.</translation>
    </message>
    <message>
        <source>II etapp on küsitud.</source>
        <translation>II этап запрошен.</translation>
    </message>
    <message>
        <source>Seni vastutad juhtumi eest sina.</source>
        <translation>До тех пор за случай отвечаете вы.</translation>
    </message>
</context>
<context>
    <name>StayingRow</name>
    <message>
        <source>Kirjuta, miks see jääb siia</source>
        <translation>Напишите, почему это остаётся здесь</translation>
    </message>
    <message>
        <source>Miks jääb siia: {title}</source>
        <translation>Почему остаётся здесь: {title}</translation>
    </message>
    <message>
        <source>Miks?</source>
        <translation>Почему?</translation>
    </message>
    <message>
        <source>Miks see jääb siia?</source>
        <translation>Почему это остаётся здесь?</translation>
    </message>
    <message>
        <source>Võta kaasa</source>
        <translation>Включить</translation>
    </message>
    <message>
        <source>Võta kaasa: {title}</source>
        <translation>Включить: {title}</translation>
    </message>
    <message>
        <source>Viga: Kirjuta, miks see jääb siia</source>
        <translation>Ошибка: напишите, почему это остаётся здесь</translation>
    </message>
</context>
<context>
    <name>StepsField</name>
    <message>
        <source>Hindamata</source>
        <translation>Без оценки</translation>
    </message>
</context>
<context>
    <name>StrikeCard</name>
    <message>
        <source>Vale mõõtmine?</source>
        <translation>Неверное измерение?</translation>
    </message>
    <message>
        <source>Oma mõõtmise saad maha kriipsutada. Nähtavale jääb see alati.</source>
        <translation>Своё измерение можно зачеркнуть. Оно всегда останется на виду.</translation>
    </message>
    <message>
        <source>Kriipsuta maha</source>
        <translation>Зачеркнуть</translation>
    </message>
    <message>
        <source>Vali mõõtmine</source>
        <translation>Выберите измерение</translation>
    </message>
</context>
<context>
    <name>StrikeForm</name>
    <message>
        <source>Milline mõõtmine</source>
        <translation>Какое измерение</translation>
    </message>
    <message>
        <source>Miks see ei lähe arvesse</source>
        <translation>Почему его не учитывать</translation>
    </message>
    <message>
        <source>Kriipsuta maha</source>
        <translation>Зачеркнуть</translation>
    </message>
    <message>
        <source>Loobu</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>Stumbles</name>
    <message>
        <source>Programm komistas ja viimane samm jäi tegemata.</source>
        <translation>Произошёл сбой, последний шаг не выполнен.</translation>
    </message>
    <message>
        <source>Varem salvestatu on alles. Proovi sammu uuesti.
Kui küsid abi, ütle viitenumber {number}.</source>
        <translation>Сохранённое раньше на месте. Повторите шаг.
Если обратитесь за помощью, назовите номер {number}.</translation>
    </message>
    <message>
        <source>Jätka tööd</source>
        <translation>Продолжить работу</translation>
    </message>
</context>
<context>
    <name>Supplying</name>
    <message>
        <source>Lisandus pärast paketi sulgemist. Kirjuta täiendus faili ja saada see: {house}.</source>
        <translation>Добавлено после запечатывания пакета. Сохраните дополнение в файл и отправьте его: {house}.</translation>
    </message>
    <message>
        <source>Täiendus on suletud {day}. Oota kinnitust ja ava see lehel Saabunud. Kui fail läks kaduma, kirjuta sama fail uuesti.</source>
        <translation>Дополнение запечатано {day}. Дождитесь подтверждения и откройте его на странице «Полученные». Если файл потерялся, сохраните тот же файл ещё раз.</translation>
    </message>
    <message>
        <source>Kirjuta täiendus faili</source>
        <translation>Сохранить дополнение в файл</translation>
    </message>
    <message>
        <source>Kirjuta sama fail uuesti</source>
        <translation>Сохранить тот же файл снова</translation>
    </message>
    <message>
        <source>Kuhu täiendus kirjutada?</source>
        <translation>Куда сохранить дополнение?</translation>
    </message>
    <message>
        <source>Täiendus on kirjutatud: {path}</source>
        <translation>Дополнение сохранено: {path}</translation>
    </message>
    <message>
        <source>Avada saab selle ainult {house}. Anna fail sinna edasi.</source>
        <translation>Открыть его может только {house}. Передайте файл туда.</translation>
    </message>
    <message>
        <source>Täiendust ei saanud sinna kirjutada</source>
        <translation>Сохранить дополнение туда не удалось</translation>
    </message>
    <message>
        <source>Kirjed on siin alles.</source>
        <translation>Записи остались здесь.</translation>
    </message>
    <message>
        <source>Vali koht uuesti</source>
        <translation>Выберите место снова</translation>
    </message>
</context>
<context>
    <name>TalkPage</name>
    <message>
        <source>Vestluse kokkuvõte</source>
        <translation>Итоги беседы</translation>
    </message>
    <message>
        <source>Lapse ja vanema mõtted on nende oma sõnadega.</source>
        <translation>Мысли ребёнка и родителя записаны их словами.</translation>
    </message>
    <message>
        <source>Alusta sellest, mis lapsel hästi läheb.</source>
        <translation>Начните с того, что у ребёнка хорошо получается.</translation>
    </message>
    <message>
        <source>Igal kokkuleppel on vastutaja ja päev.</source>
        <translation>У каждой договорённости есть ответственный и день.</translation>
    </message>
    <message>
        <source>Seda näevad</source>
        <translation>Кто это видит</translation>
    </message>
    <message>
        <source>Kirjuta kokkuvõte</source>
        <translation>Напишите краткий итог</translation>
    </message>
    <message>
        <source>Kirjuta, mida võib anda ja mida mitte</source>
        <translation>Напишите, что можно передать, а что нет</translation>
    </message>
    <message>
        <source>Kuupäev</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Koht</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Lapse arvamus</source>
        <translation>Мнение ребёнка</translation>
    </message>
    <message>
        <source>Lapse enda sõnadega</source>
        <translation>Словами самого ребёнка</translation>
    </message>
    <message>
        <source>Vanema arvamus</source>
        <translation>Мнение родителя</translation>
    </message>
    <message>
        <source>Kodu, rõõmud ja mured</source>
        <translation>Дом, радости и тревоги</translation>
    </message>
    <message>
        <source>Lapse tugevused</source>
        <translation>Сильные стороны ребёнка</translation>
    </message>
    <message>
        <source>Mis tal hästi läheb ja mis talle meeldib</source>
        <translation>Что получается и что ребёнку нравится</translation>
    </message>
    <message>
        <source>Õpetaja kokkuvõte</source>
        <translation>Краткий итог педагога</translation>
    </message>
    <message>
        <source>Valdkondade kaupa, lühidalt ja neutraalselt</source>
        <translation>По областям, коротко и нейтрально</translation>
    </message>
    <message>
        <source>Osalejad</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>Kokkulepped</source>
        <translation>Договорённости</translation>
    </message>
    <message>
        <source>Kas kokkuvõtte võib anda järgmisele õppekohale</source>
        <translation>Можно ли передать итоги беседы на следующее место учёбы</translation>
    </message>
    <message>
        <source>Küsi vanemalt. Kuni vastust ei ole, see edasi ei lähe.</source>
        <translation>Спросите родителя. Пока ответа нет, это никуда не уйдёт.</translation>
    </message>
    <message>
        <source>Millise piiranguga</source>
        <translation>С каким ограничением</translation>
    </message>
    <message>
        <source>Järgmine kohtumine</source>
        <translation>Следующая встреча</translation>
    </message>
    <message>
        <source>Hea kokkuvõte</source>
        <translation>Хорошая запись беседы</translation>
    </message>
    <message>
        <source>Salvesta</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Vormista PDF</source>
        <translation>Оформить PDF</translation>
    </message>
    <message>
        <source>Loobu</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>TaskForm</name>
    <message>
        <source>Ülesanne</source>
        <translation>Задача</translation>
    </message>
    <message>
        <source>Mis on vaja ära teha</source>
        <translation>Что нужно сделать</translation>
    </message>
    <message>
        <source>Vastutaja</source>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>Tähtaeg</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Lisa ülesanne</source>
        <translation>Добавить задачу</translation>
    </message>
    <message>
        <source>Loobu</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>TasksSection</name>
    <message>
        <source>Ülesanded</source>
        <translation>Задачи</translation>
    </message>
    <message>
        <source>Lisa ülesanne</source>
        <translation>Добавить задачу</translation>
    </message>
    <message>
        <source>Pane kirja, kes mida teeb ja mis päevaks.</source>
        <translation>Запишите, кто что делает и к какому дню.</translation>
    </message>
    <message>
        <source>tehtud {day}</source>
        <translation>сделано {day}</translation>
    </message>
    <message>
        <source>tähtaeg oli {day}</source>
        <translation>срок был {day}</translation>
    </message>
    <message>
        <source>tähtaeg {day}</source>
        <translation>срок {day}</translation>
    </message>
    <message>
        <source>Ülesanne on tehtud.</source>
        <translation>Задача выполнена.</translation>
    </message>
    <message>
        <source>Võta tagasi</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Ülesanne on jälle teha.</source>
        <translation>Задача снова не выполнена.</translation>
    </message>
</context>
<context>
    <name>TellingForm</name>
    <message>
        <source>Mida teed</source>
        <translation>Что вы делаете</translation>
    </message>
    <message>
        <source>Kas vanem teab</source>
        <translation>Знает ли родитель</translation>
    </message>
    <message>
        <source>Kuupäev</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Keda teavitasid</source>
        <translation>Кому вы сообщили</translation>
    </message>
    <message>
        <source>Millest</source>
        <translation>О чём</translation>
    </message>
    <message>
        <source>Näiteks üleminek II etappi</source>
        <translation>Например, переход на II этап</translation>
    </message>
    <message>
        <source>Kuidas teavitasid</source>
        <translation>Как вы сообщили</translation>
    </message>
    <message>
        <source>Millal tuled selle juurde tagasi</source>
        <translation>Когда вы к этому вернётесь</translation>
    </message>
    <message>
        <source>Salvesta</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Loobu</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>Tellings</name>
    <message>
        <source>Pane kirja, kes, millal ja kuidas vanemale rääkis.</source>
        <translation>Запишите, кто, когда и как сообщил родителю.</translation>
    </message>
    <message>
        <source>uuesti {day}</source>
        <translation>снова {day}</translation>
    </message>
</context>
<context>
    <name>TellingsSection</name>
    <message>
        <source>Vanema teavitamine</source>
        <translation>Информирование родителя</translation>
    </message>
    <message>
        <source>Lisan uue kirje</source>
        <translation>Добавить новую запись</translation>
    </message>
    <message>
        <source>Parandan seda kirjet</source>
        <translation>Исправить эту запись</translation>
    </message>
    <message>
        <source>Miks veel ei ole</source>
        <translation>Почему пока нет</translation>
    </message>
    <message>
        <source>Kellega ja mida kokku leppisid</source>
        <translation>С кем и о чём вы договорились</translation>
    </message>
    <message>
        <source>Kuidas teavitasid</source>
        <translation>Как вы сообщили</translation>
    </message>
</context>
<context>
    <name>TermsPart</name>
    <message>
        <source>Kinnitatud: sõnastus kehtib kuni {day}.</source>
        <translation>Подтверждено: формулировка действует до {day}.</translation>
    </message>
    <message>
        <source>Tähtajad on salvestatud.</source>
        <translation>Сроки сохранены.</translation>
    </message>
    <message>
        <source>Mitme nädala pärast I etapp üle vaadatakse</source>
        <translation>Через сколько недель проводить промежуточную оценку I этапа</translation>
    </message>
    <message>
        <source>Nii mitu nädalat pakub programm uue juhtumi avamisel. Avatud juhtumite päevad jäävad.</source>
        <translation>Столько недель программа предложит при открытии нового случая. Даты открытых случаев не изменятся.</translation>
    </message>
    <message>
        <source>Mitme päeva pärast tuletada lõpetamata tähelepanek meelde</source>
        <translation>Через сколько дней напоминать о незавершённом наблюдении</translation>
    </message>
    <message>
        <source>1 kuni 365</source>
        <translation>от 1 до 365</translation>
    </message>
    <message>
        <source>Mitu päeva oodata vastust suletud paketile</source>
        <translation>Сколько дней ждать ответа на запечатанный пакет</translation>
    </message>
    <message>
        <source>Siis tuletab leht Täna meelde. Üleandmises kokku lepitud päev on tähtsam.</source>
        <translation>После этого напомнит «Сегодня». Если при передаче согласован другой день, действует он.</translation>
    </message>
    <message>
        <source>Mitu päeva enne soovituse lõppu hinnata mõju</source>
        <translation>За сколько дней до конца рекомендации оценивать результат</translation>
    </message>
    <message>
        <source>Lasteaias hinnatakse mõju, kui Rajaleidja soovituse tähtaeg on lõppemas.</source>
        <translation>В детском саду результат оценивают, когда срок рекомендации Rajaleidja подходит к концу.</translation>
    </message>
    <message>
        <source>Mis päevaks on õppeaasta tööd tehtud</source>
        <translation>К какому дню завершить дела учебного года</translation>
    </message>
    <message>
        <source>Toe mõju hindamine ja koolis arenguvestlus. Kirjuta päev ja kuu, näiteks 31.05.</source>
        <translation>Оценка результата поддержки, а в школе и беседа о развитии. Укажите день и месяц, например 31.05.</translation>
    </message>
    <message>
        <source>Salvesta tähtajad</source>
        <translation>Сохранить сроки</translation>
    </message>
    <message>
        <source>Tähtajad seadusest</source>
        <translation>Сроки по закону</translation>
    </message>
</context>
<context>
    <name>TextsCard</name>
    <message>
        <source>Mida märgati</source>
        <translation>Что замечено</translation>
    </message>
    <message>
        <source>Lapse enda sõnad</source>
        <translation>Слова самого ребёнка</translation>
    </message>
    <message>
        <source>Mis oli enne</source>
        <translation>Что было до этого</translation>
    </message>
    <message>
        <source>Mida kohe tehti</source>
        <translation>Что сделано сразу</translation>
    </message>
    <message>
        <source>Mis sellest sai</source>
        <translation>Что из этого вышло</translation>
    </message>
    <message>
        <source>Mis aitas</source>
        <translation>Что помогло</translation>
    </message>
    <message>
        <source>Lapse tugevused</source>
        <translation>Сильные стороны ребёнка</translation>
    </message>
    <message>
        <source>Arvamus</source>
        <translation>Мнение</translation>
    </message>
    <message>
        <source>Kuni {moment}</source>
        <translation>До {moment}</translation>
    </message>
    <message>
        <source>Päev</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Olukord</source>
        <translation>Ситуация</translation>
    </message>
    <message>
        <source>Valdkond</source>
        <translation>Область</translation>
    </message>
    <message>
        <source>Laps</source>
        <translation>Ребёнок</translation>
    </message>
    <message>
        <source>Teised lapsed</source>
        <translation>Другие дети</translation>
    </message>
    <message>
        <source>Kui tihti või kui kaua</source>
        <translation>Как часто или как долго</translation>
    </message>
    <message>
        <source>Räägitud</source>
        <translation>Кому рассказано</translation>
    </message>
    <message>
        <source>„{words}”</source>
        <translation>«{words}»</translation>
    </message>
</context>
<context>
    <name>ThreadCard</name>
    <message>
        <source>Kirjavahetus</source>
        <translation>Переписка</translation>
    </message>
</context>
<context>
    <name>ThreadView</name>
    <message>
        <source>Küsi, kui pakett jätab midagi lahtiseks. Vastutus küsimusest ei muutu.</source>
        <translation>Спросите, если в пакете что-то неясно. Ответственность от вопроса не меняется.</translation>
    </message>
    <message>
        <source>Küsi saatjalt</source>
        <translation>Спросить отправителя</translation>
    </message>
    <message>
        <source>Anna saatjale tagasisidet</source>
        <translation>Дать отправителю обратную связь</translation>
    </message>
    <message>
        <source>Jäi avaldamata. Põhjus siin: {reason}</source>
        <translation>Не раскрыто. Причина здесь: {reason}</translation>
    </message>
    <message>
        <source>Seda ei avaldatud.</source>
        <translation>Это не раскрыли.</translation>
    </message>
    <message>
        <source>Käidud tee</source>
        <translation>Пройденный путь</translation>
    </message>
    <message>
        <source>Vasta</source>
        <translation>Ответить</translation>
    </message>
    <message>
        <source>Pane saaja kausta</source>
        <translation>Положить в папку получателя</translation>
    </message>
    <message>
        <source>Kirjuta sama fail uuesti</source>
        <translation>Сохранить тот же файл снова</translation>
    </message>
    <message>
        <source>Kirjuta fail</source>
        <translation>Сохранить файл</translation>
    </message>
    <message>
        <source>Anna edasi</source>
        <translation>Передать дальше</translation>
    </message>
    <message>
        <source>Ava: {title}</source>
        <translation>Открыть: {title}</translation>
    </message>
    <message>
        <source>Kuhu fail kirjutada?</source>
        <translation>Куда сохранить файл?</translation>
    </message>
    <message>
        <source>Fail on kirjutatud: {path}</source>
        <translation>Файл сохранён: {path}</translation>
    </message>
    <message>
        <source>Avada saab selle ainult teine asutus. Anna fail sinna edasi.</source>
        <translation>Открыть его может только другое учреждение. Передайте файл туда.</translation>
    </message>
    <message>
        <source>Faili ei saanud sinna kirjutada</source>
        <translation>Не удалось сохранить туда файл</translation>
    </message>
    <message>
        <source>Kiri on suletud ja alles.</source>
        <translation>Письмо запечатано и сохранено.</translation>
    </message>
    <message>
        <source>Vali koht uuesti</source>
        <translation>Выберите место снова</translation>
    </message>
</context>
<context>
    <name>TimeLineView</name>
    <message>
        <source>Juhtumi ajajoon</source>
        <translation>Шкала времени случая</translation>
    </message>
    <message>
        <source>Abinõud</source>
        <translation>Меры</translation>
    </message>
    <message>
        <source>Vestlused</source>
        <translation>Беседы</translation>
    </message>
    <message>
        <source>Ümarlauad</source>
        <translation>Круглые столы</translation>
    </message>
    <message>
        <source>Vahehindamised</source>
        <translation>Промежуточные оценки</translation>
    </message>
    <message>
        <source>Mõõtmised</source>
        <translation>Измерения</translation>
    </message>
    <message>
        <source>Üleandmised</source>
        <translation>Передачи</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Salvesta kalendrifail</source>
        <translation>Сохранить файл календаря</translation>
    </message>
    <message>
        <source>Kalender (*.ics)</source>
        <translation>Календарь (*.ics)</translation>
    </message>
    <message>
        <source>tähtpäevad.ics</source>
        <translation>даты.ics</translation>
    </message>
    <message>
        <source>Kalendrifail on salvestatud. Tähtpäevi selles: {count}.</source>
        <translation>Файл календаря сохранён. Дат в нём: {count}.</translation>
    </message>
    <message>
        <source>Laste nimesid selles ei ole. Ava fail oma kalendris.</source>
        <translation>Имён детей в нём нет. Откройте файл в своём календаре.</translation>
    </message>
    <message>
        <source>Saabunud paketid</source>
        <translation>Полученные пакеты</translation>
    </message>
    <message>
        <source>Ootab sind</source>
        <translation>Ждёт вас</translation>
    </message>
    <message>
        <source>Tähtajad kalendrisse</source>
        <translation>Сроки в календарь</translation>
    </message>
    <message>
        <source>Lugemata tähelepanekud</source>
        <translation>Непрочитанные наблюдения</translation>
    </message>
    <message>
        <source>Vaata kõiki</source>
        <translation>Показать все</translation>
    </message>
    <message>
        <source>Minu viimased tähelepanekud</source>
        <translation>Мои последние наблюдения</translation>
    </message>
    <message>
        <source>Kõik minu tähelepanekud</source>
        <translation>Все мои наблюдения</translation>
    </message>
    <message>
        <source>Pooleli</source>
        <translation>В работе</translation>
    </message>
    <message>
        <source>Vastuseta üleandmised</source>
        <translation>Передачи без ответа</translation>
    </message>
    <message>
        <source>Ootad teistelt</source>
        <translation>Вы ждёте от других</translation>
    </message>
    <message>
        <source>Kõigepealt lisa lapsed. Siis saad nende kohta kirjutada.</source>
        <translation>Сначала добавьте детей. Потом сможете о них писать.</translation>
    </message>
    <message>
        <source>Lisa lapsed</source>
        <translation>Добавить детей</translation>
    </message>
    <message>
        <source>Täna ei oota sind miski. Kui märkad midagi, kirjuta see kohe üles.</source>
        <translation>На сегодня у вас дел нет. Если что-то заметите, сразу запишите.</translation>
    </message>
    <message numerus="yes">
        <source>%n tähelepanekut on lõpetamata üle {days} päeva</source>
        <translation>
            <numerusform>%n&#xa0;наблюдение не завершено больше {days}&#xa0;дней</numerusform>
            <numerusform>%n&#xa0;наблюдения не завершены больше {days}&#xa0;дней</numerusform>
            <numerusform>%n&#xa0;наблюдений не завершены больше {days}&#xa0;дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Lisa tähelepanek</source>
        <translation>Добавить наблюдение</translation>
    </message>
    <message>
        <source>Täna ei oota sind miski. Uus juhtum tuleb üleandmispaketis.</source>
        <translation>На сегодня у вас дел нет. Новый случай придёт в пакете передачи.</translation>
    </message>
    <message>
        <source>Ava saabunud pakett</source>
        <translation>Посмотреть полученный пакет</translation>
    </message>
    <message>
        <source>Täna ei oota sind miski.</source>
        <translation>На сегодня у вас дел нет.</translation>
    </message>
    <message>
        <source>{name} sai {day} sisse taastelehega.</source>
        <translation>{name}: вход по листу восстановления {day}.</translation>
    </message>
    <message>
        <source>Tee uus leht, siis vana enam ei ava.</source>
        <translation>Сделайте новый лист, тогда старый больше не откроет данные.</translation>
    </message>
    <message>
        <source>Kui sa ei tea, miks, ütle seda kohe asutuse juhile.</source>
        <translation>Если не знаете почему, сразу скажите директору учреждения.</translation>
    </message>
    <message>
        <source>Tee uus taasteleht</source>
        <translation>Сделать новый лист восстановления</translation>
    </message>
    <message>
        <source>Lõpeta tähelepanekud</source>
        <translation>Завершить наблюдения</translation>
    </message>
    <message>
        <source>saabus {day}</source>
        <translation>получено {day}</translation>
    </message>
    <message>
        <source>saaja ootab sinu vastust küsimusele</source>
        <translation>получатель ждёт вашего ответа на вопрос</translation>
    </message>
    <message>
        <source>küsi vastust</source>
        <translation>запросите ответ</translation>
    </message>
    <message>
        <source>kirjuta sama fail uuesti</source>
        <translation>сохраните тот же файл снова</translation>
    </message>
    <message>
        <source>mustand {moment}</source>
        <translation>черновик {moment}</translation>
    </message>
    <message>
        <source>Tehtud: {task}</source>
        <translation>Сделано: {task}</translation>
    </message>
    <message>
        <source>Võta tagasi</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Täna</source>
        <translation>Сегодня</translation>
    </message>
</context>
<context>
    <name>ToldCard</name>
    <message>
        <source>Edastamine</source>
        <translation>Передача сообщения</translation>
    </message>
    <message>
        <source>Lisa veel üks edastamine</source>
        <translation>Добавить ещё одну передачу</translation>
    </message>
    <message>
        <source>Edasta vastus. Märgi siis siia, kuidas ja kellele vastasid.</source>
        <translation>Передайте ответ. Затем отметьте здесь, как и кому вы ответили.</translation>
    </message>
    <message>
        <source>Helista või edasta teade. Märgi siis siia, kuidas ja kellele teatasid.</source>
        <translation>Позвоните или передайте сообщение. Затем отметьте здесь, как и кому вы сообщили.</translation>
    </message>
    <message>
        <source>Vastus on edastatud.</source>
        <translation>Ответ передан.</translation>
    </message>
    <message>
        <source>Teade on edastatud.</source>
        <translation>Сообщение передано.</translation>
    </message>
    <message>
        <source>Kui lastekaitse annab tagasisidet, pane see siia kirja.</source>
        <translation>Если работник по защите детей даст обратную связь, запишите её здесь.</translation>
    </message>
</context>
<context>
    <name>ToldOnce</name>
    <message>
        <source>{name}: esimene paroolifraas</source>
        <translation>{name}: первая парольная фраза</translation>
    </message>
</context>
<context>
    <name>ToldOncePart</name>
    <message>
        <source>Anna see kolleegile kohe, silmast silma. Teist korda seda ei näidata.</source>
        <translation>Сразу передайте её коллеге лично. Второй раз её не покажут.</translation>
    </message>
    <message>
        <source>Esimesel korral palu tal seadetes paroolifraas ära muuta.</source>
        <translation>Попросите коллегу при первом входе сменить парольную фразу в настройках.</translation>
    </message>
    <message>
        <source>Kolleeg teab seda</source>
        <translation>Коллега её знает</translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>Andmete kaust: {folder}</source>
        <translation>Папка данных: {folder}</translation>
    </message>
    <message>
        <source>Proovi uuesti</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Taasta varukoopiast</source>
        <translation>Восстановить из резервной копии</translation>
    </message>
    <message>
        <source>Sulge programm</source>
        <translation>Закрыть программу</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Uuendan otsingut. Seda tehakse üks kord.</source>
        <translation>Обновляю поиск. Это делается один раз.</translation>
    </message>
    <message>
        <source>Loon väljamõeldud lasteaia</source>
        <translation>Создаю вымышленный детский сад</translation>
    </message>
    <message>
        <source>Vali kasutaja</source>
        <translation>Выберите пользователя</translation>
    </message>
    <message>
        <source>Kirjuta paroolifraas</source>
        <translation>Введите парольную фразу</translation>
    </message>
    <message>
        <source>Avan andmeid</source>
        <translation>Открываю данные</translation>
    </message>
    <message numerus="yes">
        <source>Liiga palju valesid paroolifraase. Proovi uuesti %n s pärast.</source>
        <translation>
            <numerusform>Слишком много неверных парольных фраз. Повторите через %n с.</numerusform>
            <numerusform>Слишком много неверных парольных фраз. Повторите через %n с.</numerusform>
            <numerusform>Слишком много неверных парольных фраз. Повторите через %n с.</numerusform>
        </translation>
    </message>
    <message>
        <source>Andmed on lukus ja ainult selles arvutis.</source>
        <translation>Данные заблокированы и хранятся только на этом компьютере.</translation>
    </message>
    <message>
        <source>Kasutaja</source>
        <translation>Пользователь</translation>
    </message>
    <message>
        <source>Paroolifraas</source>
        <translation>Парольная фраза</translation>
    </message>
    <message>
        <source>Ava</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Unustasin paroolifraasi</source>
        <translation>Не помню парольную фразу</translation>
    </message>
    <message>
        <source>Proovi väljamõeldud andmetega</source>
        <translation>Попробовать на вымышленных данных</translation>
    </message>
</context>
<context>
    <name>UntoldCard</name>
    <message>
        <source>Elu või tervis ohus: helista 112. Lasteabi ööpäev läbi: 116&#xa0;111.</source>
        <translation>Жизнь или здоровье в опасности: звоните 112. Телефон детской помощи, круглосуточно: 116&#xa0;111.</translation>
    </message>
    <message>
        <source>koostatud {moment}</source>
        <translation>составлено {moment}</translation>
    </message>
</context>
<context>
    <name>Verdicts</name>
    <message>
        <source>Kas võtad juhtumi vastu?</source>
        <translation>Принять случай?</translation>
    </message>
    <message>
        <source>Siis vastutad juhtumi eest sina. Esimene vastus jääb kehtima.</source>
        <translation>Тогда за случай отвечаете вы. Первый ответ остаётся в силе.</translation>
    </message>
    <message>
        <source>Sõnum saatjale</source>
        <translation>Сообщение отправителю</translation>
    </message>
    <message>
        <source>Võta vastu</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Mida on vaja täpsustada?</source>
        <translation>Что нужно уточнить?</translation>
    </message>
    <message>
        <source>Saatja vastutab edasi ja vastab küsimustele uue üleandmisega.</source>
        <translation>За случай по-прежнему отвечает отправитель. На вопросы он ответит новой передачей.</translation>
    </message>
    <message>
        <source>Küsimused saatjale</source>
        <translation>Вопросы отправителю</translation>
    </message>
    <message>
        <source>Tagasta küsimustega</source>
        <translation>Вернуть с вопросами</translation>
    </message>
    <message>
        <source>Kirjuta saatjale küsimused</source>
        <translation>Напишите вопросы отправителю</translation>
    </message>
    <message>
        <source>Miks sa juhtumit vastu ei võta?</source>
        <translation>Почему вы не принимаете случай?</translation>
    </message>
    <message>
        <source>Saatja vastutab edasi ja loeb sinu põhjust. Esimene vastus jääb kehtima.</source>
        <translation>За случай по-прежнему отвечает отправитель, он прочитает вашу причину. Первый ответ остаётся в силе.</translation>
    </message>
    <message>
        <source>Põhjus saatjale</source>
        <translation>Причина для отправителя</translation>
    </message>
    <message>
        <source>Keeldu vastuvõtmisest</source>
        <translation>Отклонить</translation>
    </message>
    <message>
        <source>Kirjuta saatjale põhjus</source>
        <translation>Напишите отправителю причину</translation>
    </message>
    <message>
        <source>Juhtum on vastu võetud</source>
        <translation>Случай принят</translation>
    </message>
    <message>
        <source>Tagastatud küsimustega</source>
        <translation>Возвращено с вопросами</translation>
    </message>
    <message>
        <source>Juhtum jäi vastu võtmata</source>
        <translation>Случай не принят</translation>
    </message>
    <message>
        <source>Saatja võttis üleandmise tagasi</source>
        <translation>Отправитель отозвал передачу</translation>
    </message>
    <message>
        <source>Kirjuta kättesaamiskinnitus faili ja saada see saatjale.</source>
        <translation>Сохраните подтверждение получения в файл и отправьте его отправителю.</translation>
    </message>
    <message>
        <source>Kuni see kohale jõuab, ootab saatja sinu vastust.</source>
        <translation>Пока файл не дойдёт, отправитель ждёт вашего ответа.</translation>
    </message>
    <message>
        <source>Kuni see kohale jõuab, ei tea saatja sinu otsusest.</source>
        <translation>Пока файл не дойдёт, отправитель не знает о вашем решении.</translation>
    </message>
    <message>
        <source>Sama juhtum on siin juba teise paketiga.</source>
        <translation>Этот случай здесь уже есть, с другим пакетом.</translation>
    </message>
</context>
<context>
    <name>ViewerCard</name>
    <message>
        <source>Sulge</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>VoicesForm</name>
    <message>
        <source>Lapse arvamus</source>
        <translation>Мнение ребёнка</translation>
    </message>
    <message>
        <source>Lapse oma sõnadega. Lisa, kuidas teda kuulati.</source>
        <translation>Словами самого ребёнка. Добавьте, как его выслушали.</translation>
    </message>
    <message>
        <source>Vanema arvamus</source>
        <translation>Мнение родителя</translation>
    </message>
    <message>
        <source>Vanema oma sõnadega. Lisa, millal räägiti.</source>
        <translation>Словами самого родителя. Добавьте, когда говорили.</translation>
    </message>
    <message>
        <source>Salvesta</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Loobu</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>VoicesSection</name>
    <message>
        <source>Lapse ja vanema arvamus</source>
        <translation>Мнение ребёнка и родителя</translation>
    </message>
    <message>
        <source>Mida laps ja vanem ise ütlevad? Kirjuta nende sõnadega.</source>
        <translation>Что говорят сами ребёнок и родитель? Запишите их словами.</translation>
    </message>
    <message>
        <source>Laps</source>
        <translation>Ребёнок</translation>
    </message>
    <message>
        <source>Vanem</source>
        <translation>Родитель</translation>
    </message>
</context>
<context>
    <name>Vouching</name>
    <message>
        <source>Kontrollisin, sõnastus kehtib edasi</source>
        <translation>Проверено, формулировка по-прежнему действует</translation>
    </message>
    <message>
        <source>Kirjuta tänane või hilisem kuupäev</source>
        <translation>Введите сегодняшнюю или более позднюю дату</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Jätka harjutamist</source>
        <translation>Продолжить тренировку</translation>
    </message>
    <message>
        <source>Loon väljamõeldud lasteaia</source>
        <translation>Создаю вымышленный детский сад</translation>
    </message>
    <message>
        <source>Tere tulemast</source>
        <translation>Добро пожаловать</translation>
    </message>
    <message>
        <source>Kuidas soovid alustada?</source>
        <translation>Как вы хотите начать?</translation>
    </message>
    <message>
        <source>Lasteaed, kool, valla või linna juhtumikorraldus. Neli lühikest sammu, umbes viis minutit. Kõik jääb krüptitult sellesse arvutisse.</source>
        <translation>Детский сад, школа или рабочее место координатора случая в волости. Четыре коротких шага, около пяти минут. Всё остаётся зашифрованным на этом компьютере.</translation>
    </message>
    <message>
        <source>Alusta oma asutusega</source>
        <translation>Начать со своим учреждением</translation>
    </message>
    <message>
        <source>Väljamõeldud lasteaed ja vald, lapsed igas etapis. Päris andmeid see ei puuduta. Lõpetad ühe nupuga ja midagi ei jää alles.</source>
        <translation>Вымышленные детский сад и волость, дети на каждом этапе. Настоящие данные не затрагиваются. Одна кнопка&#xa0;— и от тренировки ничего не останется.</translation>
    </message>
    <message>
        <source>Proovi väljamõeldud andmetega</source>
        <translation>Попробовать на вымышленных данных</translation>
    </message>
    <message>
        <source>Lõpeta harjutamine</source>
        <translation>Закончить тренировку</translation>
    </message>
    <message>
        <source>Taasta varukoopiast</source>
        <translation>Восстановить из резервной копии</translation>
    </message>
</context>
<context>
    <name>Whose</name>
    <message>
        <source>Ei, laps on uus</source>
        <translation>Нет, ребёнок новый</translation>
    </message>
    <message>
        <source>Jah, laps on siin juba kirjas</source>
        <translation>Да, уже записан</translation>
    </message>
    <message>
        <source>Keegi teine, kes on siin juba kirjas</source>
        <translation>Другой ребёнок, который здесь уже записан</translation>
    </message>
    <message>
        <source>See laps on siin juba ühendatud. Muuda ainult siis, kui see on vale.</source>
        <translation>Этот ребёнок здесь уже объединён. Меняйте, только если это неверно.</translation>
    </message>
    <message>
        <source>Siin asutuses on sarnane laps. Vaata, kas see on sama, ja vali ise.</source>
        <translation>В учреждении есть похожий ребёнок. Посмотрите, он ли это, и выберите сами.</translation>
    </message>
    <message>
        <source>Sellist last siin asutuses veel ei ole.</source>
        <translation>Такого ребёнка в учреждении ещё нет.</translation>
    </message>
    <message>
        <source>{name}, sündinud {day}</source>
        <translation>{name}, род. {day}</translation>
    </message>
</context>
<context>
    <name>WithWhomSection</name>
    <message>
        <source>Kelle käes juhtum on</source>
        <translation>У кого случай</translation>
    </message>
    <message>
        <source>Anna kolleegile</source>
        <translation>Передать коллеге</translation>
    </message>
    <message>
        <source>Võttis vastu</source>
        <translation>Кто принял</translation>
    </message>
    <message>
        <source>Praegu</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>Alates</source>
        <translation>С какого дня</translation>
    </message>
    <message>
        <source>Vali kolleeg</source>
        <translation>Выберите коллегу</translation>
    </message>
    <message>
        <source>Kirjuta, miks</source>
        <translation>Напишите причину</translation>
    </message>
    <message>
        <source>Juhtum on nüüd kolleegi käes: {name}.</source>
        <translation>Случай теперь у коллеги: {name}.</translation>
    </message>
</context>
<context>
    <name>WithinView</name>
    <message>
        <source>Kellele?</source>
        <translation>Кому?</translation>
    </message>
    <message>
        <source>Sinu maja teised arvutid</source>
        <translation>Другие компьютеры вашего учреждения</translation>
    </message>
    <message>
        <source>Toimik: kirjed ja failid</source>
        <translation>Личное дело: записи и файлы</translation>
    </message>
    <message>
        <source>Juhtum koos vastutusega</source>
        <translation>Случай вместе с ответственностью</translation>
    </message>
    <message>
        <source>Kirjeid</source>
        <translation>Записей</translation>
    </message>
    <message>
        <source>Faile</source>
        <translation>Файлов</translation>
    </message>
    <message>
        <source>Juhtum</source>
        <translation>Случай</translation>
    </message>
    <message>
        <source>Etapp</source>
        <translation>Этап</translation>
    </message>
    <message>
        <source>Kolleeg otsustab II etapi üle. Kuni tema vastuseni vastutad juhtumi eest sina.</source>
        <translation>О II этапе решает коллега. До ответа за случай отвечаете вы.</translation>
    </message>
    <message>
        <source>Kolleeg saab lugeda kõike, mis on kirjas. Juhtumi eest vastutad edasi sina.</source>
        <translation>Коллега сможет прочитать всё, что записано. За случай по-прежнему отвечаете вы.</translation>
    </message>
    <message>
        <source>Võrdle kontrollkoodi</source>
        <translation>Сверить контрольный код</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Üldandmed</source>
        <translation>Общие данные</translation>
    </message>
    <message>
        <source>Tähelepanekud</source>
        <translation>Наблюдения</translation>
    </message>
    <message>
        <source>Juhtumi käik, vajadused ja arvamused</source>
        <translation>Ход случая, потребности и мнения</translation>
    </message>
    <message>
        <source>I etapi tegevused</source>
        <translation>Меры I этапа</translation>
    </message>
    <message>
        <source>Hindamised ja toe tase</source>
        <translation>Оценки и уровень поддержки</translation>
    </message>
    <message>
        <source>Tegevusplaan ja selle mõju</source>
        <translation>План действий и его результат</translation>
    </message>
    <message>
        <source>Vestlused ja ümarlauad</source>
        <translation>Беседы и круглые столы</translation>
    </message>
    <message>
        <source>Teavitamine, nõusolekud, taotlused ja ülesanded</source>
        <translation>Информирование, согласия, заявления и задачи</translation>
    </message>
    <message>
        <source>Kirjed teistest asutustest</source>
        <translation>Записи из других учреждений</translation>
    </message>
    <message>
        <source>Dokumendid ja failid</source>
        <translation>Документы и файлы</translation>
    </message>
    <message>
        <source>Kellele on andmeid antud</source>
        <translation>Кому переданы данные</translation>
    </message>
    <message>
        <source>teise inimese andmed</source>
        <translation>данные другого человека</translation>
    </message>
    <message>
        <source>teise lapse andmed</source>
        <translation>данные другого ребёнка</translation>
    </message>
    <message>
        <source>teise inimese kontakt</source>
        <translation>контакт другого человека</translation>
    </message>
    <message>
        <source>kirje on teistest lastest</source>
        <translation>запись о других детях</translation>
    </message>
    <message>
        <source>avaldamine võib last kahjustada</source>
        <translation>раскрытие может навредить ребёнку</translation>
    </message>
    <message>
        <source>ei ole õpilane</source>
        <translation>не учащийся</translation>
    </message>
    <message>
        <source>ei ole keelanud</source>
        <translation>запрета нет</translation>
    </message>
    <message>
        <source>õpilane küsib ise</source>
        <translation>учащийся просит сам</translation>
    </message>
    <message>
        <source>on keelanud</source>
        <translation>есть запрет</translation>
    </message>
    <message>
        <source>{number}&#xa0;kB</source>
        <translation>{number}&#xa0;кБ</translation>
    </message>
    <message>
        <source>{number}&#xa0;MB</source>
        <translation>{number}&#xa0;МБ</translation>
    </message>
    <message>
        <source>{numeral} etapp</source>
        <translation>{numeral} этап</translation>
    </message>
    <message>
        <source>Märkamine ja tugi rühmas</source>
        <translation>Выявление и поддержка в группе</translation>
    </message>
    <message>
        <source>Märkamine ja tugi klassis</source>
        <translation>Выявление и поддержка в классе</translation>
    </message>
    <message>
        <source>Tugi asutuses</source>
        <translation>Поддержка в учреждении</translation>
    </message>
    <message>
        <source>Tugi vallas või linnas</source>
        <translation>Поддержка в волости или городе</translation>
    </message>
    <message>
        <source>Rühmaõpetaja</source>
        <translation>Воспитатель группы</translation>
    </message>
    <message>
        <source>Klassijuhataja</source>
        <translation>Классный руководитель</translation>
    </message>
    <message>
        <source>Rühmaõpetaja või klassijuhataja</source>
        <translation>Воспитатель группы или классный руководитель</translation>
    </message>
    <message>
        <source>Tugiteenuste koordineerija</source>
        <translation>Координатор опорных услуг</translation>
    </message>
    <message>
        <source>HEVKO</source>
        <translation>HEVKO</translation>
    </message>
    <message>
        <source>Tugiteenuste koordineerija või HEVKO</source>
        <translation>Координатор опорных услуг или HEVKO</translation>
    </message>
    <message>
        <source>Tugispetsialist</source>
        <translation>Опорный специалист</translation>
    </message>
    <message>
        <source>Juht</source>
        <translation>Директор</translation>
    </message>
    <message>
        <source>Juhtumikorraldaja</source>
        <translation>Координатор случая</translation>
    </message>
    <message>
        <source>Võrgustiku eestvedaja</source>
        <translation>Руководитель сети</translation>
    </message>
    <message>
        <source>Sinu asutuse juhtumikorraldajad.</source>
        <translation>Координаторы случаев вашего учреждения.</translation>
    </message>
    <message>
        <source>Selle lapse õpetajad, juhtumis osalejad, {coordinator} ja {head}.</source>
        <translation>Педагоги этого ребёнка, участники случая, {coordinator} и {head}.</translation>
    </message>
    <message>
        <source>Lasteaed</source>
        <translation>Детский сад</translation>
    </message>
    <message>
        <source>Kool</source>
        <translation>Школа</translation>
    </message>
    <message>
        <source>Lasteaed ja kool</source>
        <translation>Детский сад и школа</translation>
    </message>
    <message>
        <source>Valla või linna juhtumikorraldus</source>
        <translation>Координация случаев в волости или городе</translation>
    </message>
    <message>
        <source>Rühmad</source>
        <translation>Группы</translation>
    </message>
    <message>
        <source>Klassid</source>
        <translation>Классы</translation>
    </message>
    <message>
        <source>Rühmad ja klassid</source>
        <translation>Группы и классы</translation>
    </message>
    <message>
        <source>Mäng</source>
        <translation>Игра</translation>
    </message>
    <message>
        <source>Suhtlemine</source>
        <translation>Общение</translation>
    </message>
    <message>
        <source>Õppimine</source>
        <translation>Учёба</translation>
    </message>
    <message>
        <source>Eneseregulatsioon</source>
        <translation>Саморегуляция</translation>
    </message>
    <message>
        <source>Mina ja keskkond</source>
        <translation>Я и окружающая среда</translation>
    </message>
    <message>
        <source>Kõne</source>
        <translation>Речь</translation>
    </message>
    <message>
        <source>Matemaatika</source>
        <translation>Математика</translation>
    </message>
    <message>
        <source>Kunst</source>
        <translation>Искусство</translation>
    </message>
    <message>
        <source>Muusika</source>
        <translation>Музыка</translation>
    </message>
    <message>
        <source>Liikumine</source>
        <translation>Движение</translation>
    </message>
    <message>
        <source>Käitumine ja suhtlemine</source>
        <translation>Поведение и общение</translation>
    </message>
    <message>
        <source>Tähelepanu ja mälu</source>
        <translation>Внимание и память</translation>
    </message>
    <message>
        <source>Õpioskused</source>
        <translation>Учебные навыки</translation>
    </message>
    <message>
        <source>Aineoskused</source>
        <translation>Предметные навыки</translation>
    </message>
    <message>
        <source>Huvid</source>
        <translation>Интересы</translation>
    </message>
    <message>
        <source>Muu</source>
        <translation>Другое</translation>
    </message>
    <message>
        <source>Temast on jutt</source>
        <translation>О ком речь</translation>
    </message>
    <message>
        <source>Oli asjaosaline</source>
        <translation>Участник</translation>
    </message>
    <message>
        <source>Nägi pealt</source>
        <translation>Очевидец</translation>
    </message>
    <message>
        <source>Märkasin ise</source>
        <translation>Моё наблюдение</translation>
    </message>
    <message>
        <source>Lapsevanem</source>
        <translation>Родитель</translation>
    </message>
    <message>
        <source>Kolleeg</source>
        <translation>Коллега</translation>
    </message>
    <message>
        <source>Arst</source>
        <translation>Врач</translation>
    </message>
    <message>
        <source>Politsei</source>
        <translation>Полиция</translation>
    </message>
    <message>
        <source>Keegi muu</source>
        <translation>Кто-то другой</translation>
    </message>
    <message>
        <source>Aitas</source>
        <translation>Помогло</translation>
    </message>
    <message>
        <source>Aitas osaliselt</source>
        <translation>Помогло частично</translation>
    </message>
    <message>
        <source>Ei aidanud</source>
        <translation>Не помогло</translation>
    </message>
    <message>
        <source>Veel ei tea</source>
        <translation>Пока неизвестно</translation>
    </message>
    <message>
        <source>Abinõu</source>
        <translation>Мера поддержки</translation>
    </message>
    <message>
        <source>Vestlus vanemaga</source>
        <translation>Беседа с родителем</translation>
    </message>
    <message>
        <source>Ei, kokkuleppel lastekaitsega</source>
        <translation>Нет, решено с защитой детей</translation>
    </message>
    <message>
        <source>Abinõud ja vestlused</source>
        <translation>Меры и беседы</translation>
    </message>
    <message>
        <source>Juhtum avatud</source>
        <translation>Случай открыт</translation>
    </message>
    <message>
        <source>Küsitud II etappi</source>
        <translation>Запрошен II этап</translation>
    </message>
    <message>
        <source>Võetud II etappi</source>
        <translation>Принято на II этап</translation>
    </message>
    <message>
        <source>Jäetud I etappi</source>
        <translation>Оставлено на I этапе</translation>
    </message>
    <message>
        <source>I etapp üle vaadatud</source>
        <translation>Проведена промежуточная оценка I этапа</translation>
    </message>
    <message>
        <source>Antud üle</source>
        <translation>Передано</translation>
    </message>
    <message>
        <source>Võetud vastu</source>
        <translation>Принято</translation>
    </message>
    <message>
        <source>Antud kolleegile</source>
        <translation>Передано коллеге</translation>
    </message>
    <message>
        <source>Juhtum lõpetatud</source>
        <translation>Случай завершён</translation>
    </message>
    <message>
        <source>Juhtum uuesti avatud</source>
        <translation>Случай снова открыт</translation>
    </message>
    <message>
        <source>Ühine hooldusõigus</source>
        <translation>Совместное право опеки</translation>
    </message>
    <message>
        <source>Ainuhooldusõigus</source>
        <translation>Единоличное право опеки</translation>
    </message>
    <message>
        <source>Hooldusõiguseta</source>
        <translation>Без права опеки</translation>
    </message>
    <message>
        <source>Ei tea</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>telefonis</source>
        <translation>по телефону</translation>
    </message>
    <message>
        <source>silmast silma</source>
        <translation>лично</translation>
    </message>
    <message>
        <source>paberilt</source>
        <translation>с бумаги</translation>
    </message>
    <message>
        <source>kataloogi järgi</source>
        <translation>по каталогу</translation>
    </message>
    <message>
        <source>Lapse nimi, sünniaeg ja isikukood</source>
        <translation>Имя, дата рождения и личный код ребёнка</translation>
    </message>
    <message>
        <source>Kodud ja last kasvatavad isikud</source>
        <translation>Места жительства и лица, воспитывающие ребёнка</translation>
    </message>
    <message>
        <source>Abivajaduse ülevaade</source>
        <translation>Обзор потребности в помощи</translation>
    </message>
    <message>
        <source>I etapi abinõud ja vestlused</source>
        <translation>Меры и беседы I этапа</translation>
    </message>
    <message>
        <source>Vestlused, ümarlauad ja teavitamine</source>
        <translation>Беседы, круглые столы и информирование</translation>
    </message>
    <message>
        <source>Tegevusplaan</source>
        <translation>План действий</translation>
    </message>
    <message>
        <source>Lapse ja vanema arvamus</source>
        <translation>Мнение ребёнка и родителя</translation>
    </message>
    <message>
        <source>Nõusolekud ja Rajaleidja taotlused</source>
        <translation>Согласия и заявления в Rajaleidja</translation>
    </message>
    <message>
        <source>Lõpetamata ülesanded</source>
        <translation>Незавершённые задачи</translation>
    </message>
    <message>
        <source>Manused</source>
        <translation>Вложения</translation>
    </message>
    <message>
        <source>Seadus</source>
        <translation>Закон</translation>
    </message>
    <message>
        <source>Nõusolek</source>
        <translation>Согласие</translation>
    </message>
    <message>
        <source>Jah, on teavitatud</source>
        <translation>Да, сообщили</translation>
    </message>
    <message>
        <source>Veel ei ole</source>
        <translation>Ещё нет</translation>
    </message>
    <message>
        <source>Tee ülevaatus</source>
        <translation>Провести промежуточную оценку</translation>
    </message>
    <message>
        <source>Tee vahehindamine</source>
        <translation>Провести промежуточную оценку</translation>
    </message>
    <message>
        <source>Järgmine ülevaatus</source>
        <translation>Следующая промежуточная оценка</translation>
    </message>
    <message>
        <source>Järgmine vahehindamine</source>
        <translation>Следующая промежуточная оценка</translation>
    </message>
    <message>
        <source>Ei võetud vastu</source>
        <translation>Не принята</translation>
    </message>
    <message>
        <source>Ootab sinu vastust</source>
        <translation>Ждёт вашего ответа</translation>
    </message>
    <message>
        <source>Mälupulgal</source>
        <translation>На флешке</translation>
    </message>
    <message>
        <source>Kogutud info</source>
        <translation>Собранные сведения</translation>
    </message>
    <message>
        <source>E‑kirjaga</source>
        <translation>По электронной почте</translation>
    </message>
    <message>
        <source>Dokumendihaldussüsteemis</source>
        <translation>В системе документооборота</translation>
    </message>
    <message>
        <source>Käest kätte</source>
        <translation>Из рук в руки</translation>
    </message>
    <message>
        <source>Mustand</source>
        <translation>Черновик</translation>
    </message>
    <message>
        <source>Kinnitatud</source>
        <translation>Подтверждена</translation>
    </message>
    <message>
        <source>Suletud</source>
        <translation>Запечатана</translation>
    </message>
    <message>
        <source>Edastatud</source>
        <translation>Отправлена</translation>
    </message>
    <message>
        <source>Tagasi küsitud</source>
        <translation>Запрошен возврат</translation>
    </message>
    <message>
        <source>Vastu võetud</source>
        <translation>Принята</translation>
    </message>
    <message>
        <source>Tagastatud täpsustamiseks</source>
        <translation>Возвращена на уточнение</translation>
    </message>
    <message>
        <source>Tagasi võetud</source>
        <translation>Отозвана</translation>
    </message>
    <message>
        <source>Saatja võttis tagasi</source>
        <translation>Отозвано отправителем</translation>
    </message>
    <message>
        <source>Teadmiseks</source>
        <translation>Для сведения</translation>
    </message>
    <message>
        <source>Ootab kinnitust</source>
        <translation>Ждёт подтверждения</translation>
    </message>
    <message>
        <source>suletud täna</source>
        <translation>запечатано сегодня</translation>
    </message>
    <message>
        <source>Avatud</source>
        <translation>Открыт</translation>
    </message>
    <message>
        <source>Lõpetatud</source>
        <translation>Завершён</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>Дети</translation>
    </message>
    <message>
        <source>Juhtumid</source>
        <translation>Случаи</translation>
    </message>
    <message>
        <source>Vestlused perega ja ümarlauad</source>
        <translation>Беседы с семьёй и круглые столы</translation>
    </message>
    <message>
        <source>Plaanide eesmärgid ja tegevused</source>
        <translation>Цели и действия планов</translation>
    </message>
    <message>
        <source>Mõõtmised ja tegevuste korrad</source>
        <translation>Измерения и занятия по плану</translation>
    </message>
    <message>
        <source>Hindamised</source>
        <translation>Оценки</translation>
    </message>
    <message>
        <source>Vahehindamised</source>
        <translation>Промежуточные оценки</translation>
    </message>
    <message>
        <source>Lõpphindamised</source>
        <translation>Итоговые оценки</translation>
    </message>
    <message>
        <source>Toe tasemed</source>
        <translation>Уровни поддержки</translation>
    </message>
    <message>
        <source>Nõusolekud</source>
        <translation>Согласия</translation>
    </message>
    <message>
        <source>Vanema teavitamised</source>
        <translation>Информирование родителя</translation>
    </message>
    <message>
        <source>Taotlused Rajaleidjale</source>
        <translation>Заявления в Rajaleidja</translation>
    </message>
    <message>
        <source>Ülesanded</source>
        <translation>Задачи</translation>
    </message>
    <message>
        <source>Failid juhtumite juures</source>
        <translation>Файлы случаев</translation>
    </message>
    <message>
        <source>Failid tähelepanekute juures</source>
        <translation>Файлы наблюдений</translation>
    </message>
    <message>
        <source>Saabunud kirjed</source>
        <translation>Полученные записи</translation>
    </message>
    <message>
        <source>Kirjavahetus</source>
        <translation>Переписка</translation>
    </message>
    <message>
        <source>Dokumendid</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Väljavõtted lapse andmetest</source>
        <translation>Выписки из данных ребёнка</translation>
    </message>
    <message>
        <source>Kontaktid</source>
        <translation>Контакты</translation>
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
        <translation>Отмена (Esc)</translation>
    </message>
    <message>
        <source>{verb} (Ctrl+Shift+S)</source>
        <translation>{verb} (Ctrl+Shift+S)</translation>
    </message>
    <message>
        <source>Jätkad poolelijäänud teksti.</source>
        <translation>Вы продолжаете начатый текст.</translation>
    </message>
    <message>
        <source>Viska mustand ära</source>
        <translation>Удалить черновик</translation>
    </message>
    <message>
        <source>Kas viskad kirjutatu ära?</source>
        <translation>Удалить написанное?</translation>
    </message>
    <message>
        <source>Kui tahad hiljem jätkata, mine tagasi: mustand jääb alles.</source>
        <translation>Если хотите продолжить позже, вернитесь назад: черновик сохранится.</translation>
    </message>
    <message>
        <source>Viska ära</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Kirjuta edasi</source>
        <translation>Писать дальше</translation>
    </message>
    <message>
        <source>Salvestamata: paranda üks koht</source>
        <translation>Не сохранено: исправьте одно поле</translation>
    </message>
    <message>
        <source>Tagasi</source>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>WrittenFile</name>
    <message>
        <source>Näita kaustas</source>
        <translation>Показать в папке</translation>
    </message>
</context>
<context>
    <name>_DocumentView</name>
    <message>
        <source>Dokumendi vaade</source>
        <translation>Просмотр документа</translation>
    </message>
    <message>
        <source>Eelmine leht</source>
        <translation>Предыдущая страница</translation>
    </message>
    <message>
        <source>Järgmine leht</source>
        <translation>Следующая страница</translation>
    </message>
    <message>
        <source>Vähenda (Ctrl+−)</source>
        <translation>Уменьшить (Ctrl+−)</translation>
    </message>
    <message>
        <source>Suurenda (Ctrl++)</source>
        <translation>Увеличить (Ctrl++)</translation>
    </message>
    <message>
        <source>Lehe laiuselt</source>
        <translation>По ширине</translation>
    </message>
    <message>
        <source>Lehe laiuselt (Ctrl+0)</source>
        <translation>По ширине (Ctrl+0)</translation>
    </message>
    <message>
        <source>Leht {page} / {count}</source>
        <translation>Страница {page} / {count}</translation>
    </message>
    <message>
        <source>{number}&#xa0;%</source>
        <translation>{number}&#xa0;%</translation>
    </message>
</context>
</TS>
