; SPDX-License-Identifier: EUPL-1.2
; What the installer says, in each of its languages; a test proves that none lacks a text.

!macro TEXT KEY ESTONIAN ENGLISH
  LangString ${KEY} ${LANG_ESTONIAN} "${ESTONIAN}"
  LangString ${KEY} ${LANG_ENGLISH} "${ENGLISH}"
!macroend

!insertmacro TEXT welcomeTitle \
  "Paigalda ${NAME} ${VERSION}" \
  "Install ${NAME} ${VERSION}"
!insertmacro TEXT welcomeText \
  "Programmi saavad kasutada kõik selle arvuti kasutajad.$\r$\n$\r$\nVarasem versioon asendatakse. Andmed jäävad alles.$\r$\n$\r$\nKui programm on avatud, salvesta töö ja sulge programm." \
  "Everybody who uses this computer can use the program.$\r$\n$\r$\nAn earlier version is replaced. The data stay.$\r$\n$\r$\nIf the program is open, save your work and close it."
!insertmacro TEXT finishTitle \
  "${NAME} on paigaldatud" \
  "${NAME} is installed"
!insertmacro TEXT finishText \
  "Ava programm Start-menüüst.$\r$\n$\r$\nAndmed tekivad iga kasutaja enda kausta:$\r$\n%LOCALAPPDATA%\${DATA}" \
  "Open the program from the Start menu.$\r$\n$\r$\nData will lie in each person’s own folder:$\r$\n%LOCALAPPDATA%\${DATA}"
!insertmacro TEXT startMenuHint \
  "Tugijuhtumid lasteaias, koolis ja vallas" \
  "Support cases in kindergarten, school and municipality"
!insertmacro TEXT needsWindows \
  "${NAME} vajab 64-bitist Windows 10 versiooni 1809 või uuemat." \
  "${NAME} needs 64-bit Windows 10, version 1809 or newer."
!insertmacro TEXT needsAdministrator \
  "Paigaldada saab ainult arvuti administraator. Palu abi oma asutuse arvutispetsialistilt." \
  "Only an administrator of the computer can install. Ask your institution’s IT specialist."
!insertmacro TEXT newerInstalled \
  "Arvutis on uuem versioon $EarlierVersion. Vanem ei ava uuema andmeid. Kasuta uuemat." \
  "The newer version $EarlierVersion is installed. An older one does not open its data. Use the newer one."
!insertmacro TEXT isRunning \
  "${NAME} on avatud. Sulge see kõigi kasutajate all ja proovi uuesti." \
  "${NAME} is open. Close it for every user and try again."
!insertmacro TEXT earlierStays \
  "Varasemat versiooni ei saanud eemaldada. Taaskäivita arvuti ja proovi uuesti." \
  "The earlier version could not be removed. Restart the computer and try again."
!insertmacro TEXT noRoom \
  "Kettal on liiga vähe ruumi: vaja on ${NEEDED_MB} MB. Tee ruumi ja proovi uuesti." \
  "There is too little room on the disk: ${NEEDED_MB} MB are needed. Make room and try again."
!insertmacro TEXT confirmRemoving \
  "Programm eemaldatakse. Andmed jäävad alles iga kasutaja kausta:$\r$\n%LOCALAPPDATA%\${DATA}" \
  "The program is removed. The data stay in each person’s folder:$\r$\n%LOCALAPPDATA%\${DATA}"
