; SPDX-License-Identifier: EUPL-1.2
; The installer for Windows: for all users of the computer, under Program Files.
;
; packaging/installer.py hands in what changes from release to release:
;   NAME VERSION PUBLISHER DATA   from hop_desktop/__init__.py
;   VERSION_4                     the version as Windows counts it: four numbers
;   PROGRAM                       the file of the bundle that the Start menu opens
;   NEEDED_KB NEEDED_MB           what the bundle takes on the disk
;   FILES                         a script with the macros LAY_DOWN, TAKE_AWAY and EACH_PROGRAM
;   ICON SIDE OUTPUT              pictures to show, and the installer to write
;   MACHINE                       the processor the installer itself is for
;
; Only files that a release brought are ever deleted, each by its name; folders go when they are
; empty. People's data lie in their own folders, which this script never touches.
;
;   HOP-Desktop-X.Y.Z-setup.exe /S                 asks nothing
;   HOP-Desktop-X.Y.Z-setup.exe /S /D=D:\Programs  elsewhere than under Program Files
; Exit status: 0 done, 1 stopped by the user, 2 stopped by a fault, and those below.

!define IS_RUNNING 3
!define NEWER_INSTALLED 4
!define UNSUITABLE 5
!define NO_ROOM 6
!define EARLIER_STAYS 7

Target ${MACHINE}-unicode
Unicode true
SetCompressor /SOLID lzma
SetDateSave off
ManifestDPIAware true
ManifestLongPathAware true
ManifestSupportedOS Win10
RequestExecutionLevel admin
AllowSkipFiles off
ShowInstDetails nevershow
ShowUninstDetails nevershow

Name "${NAME}"
OutFile "${OUTPUT}"
BrandingText "${NAME} ${VERSION}"

!include MUI2.nsh
!include LogicLib.nsh
!include x64.nsh
!include WinVer.nsh
!include FileFunc.nsh
!include WordFunc.nsh
!include "${FILES}"

!define ENTRY "Software\Microsoft\Windows\CurrentVersion\Uninstall\${NAME}"
!define UNINSTALLER "uninstall.exe"
!define WINDOWS_10_1809 17763

Var Earlier
Var EarlierVersion

; --- pages ----------------------------------------------------------------------------------

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_WELCOMEFINISHPAGE_BITMAP "${SIDE}"
!define MUI_ABORTWARNING

!define MUI_WELCOMEPAGE_TITLE "$(welcomeTitle)"
!define MUI_WELCOMEPAGE_TEXT "$(welcomeText)"
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_INSTFILES
; No button starts the program from here: it would run as the administrator, over their data.
!define MUI_FINISHPAGE_TITLE "$(finishTitle)"
!define MUI_FINISHPAGE_TEXT "$(finishText)"
!insertmacro MUI_PAGE_FINISH

!define MUI_UNCONFIRMPAGE_TEXT_TOP "$(confirmRemoving)"
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES

; Windows' own language decides; where it is neither of these, the first.
!insertmacro MUI_LANGUAGE "Estonian"
!insertmacro MUI_LANGUAGE "English"
!include "texts.nsh"

VIProductVersion "${VERSION_4}"
VIFileVersion "${VERSION_4}"
!macro DESCRIBE LANGUAGE
  VIAddVersionKey /LANG=${LANGUAGE} "ProductName" "${NAME}"
  VIAddVersionKey /LANG=${LANGUAGE} "ProductVersion" "${VERSION}"
  VIAddVersionKey /LANG=${LANGUAGE} "FileDescription" "${NAME} ${VERSION}"
  VIAddVersionKey /LANG=${LANGUAGE} "FileVersion" "${VERSION}"
  VIAddVersionKey /LANG=${LANGUAGE} "CompanyName" "${PUBLISHER}"
  VIAddVersionKey /LANG=${LANGUAGE} "LegalCopyright" "${PUBLISHER}, EUPL-1.2"
!macroend
!insertmacro DESCRIBE ${LANG_ESTONIAN}
!insertmacro DESCRIBE ${LANG_ENGLISH}

; --- refusing -------------------------------------------------------------------------------

!macro REFUSE TEXT STATUS
  MessageBox MB_OK|MB_ICONSTOP "$(${TEXT})" /SD IDOK
  SetErrorLevel ${STATUS}
  Quit
!macroend

!macro CHECK_COMPUTER
  ${IfNot} ${RunningX64}
  ${OrIfNot} ${AtLeastBuild} ${WINDOWS_10_1809}
    !insertmacro REFUSE needsWindows ${UNSUITABLE}
  ${EndIf}
  UserInfo::GetAccountType
  Pop $0
  ${If} $0 != "Admin"
    !insertmacro REFUSE needsAdministrator ${UNSUITABLE}
  ${EndIf}
  SetRegView 64
  SetShellVarContext all
!macroend

; --- installing -----------------------------------------------------------------------------

Function .onInit
  !insertmacro CHECK_COMPUTER
  ReadRegStr $Earlier HKLM "${ENTRY}" "InstallLocation"
  ReadRegStr $EarlierVersion HKLM "${ENTRY}" "DisplayVersion"
  ${If} $EarlierVersion != ""
    ${VersionCompare} "$EarlierVersion" "${VERSION}" $0
    ${If} $0 = 1
      !insertmacro REFUSE newerInstalled ${NEWER_INSTALLED}
    ${EndIf}
  ${EndIf}
  ${If} $INSTDIR == ""  ; no /D=
    StrCpy $INSTDIR "$PROGRAMFILES64\${NAME}"
    ${If} $Earlier != ""
      StrCpy $INSTDIR $Earlier
    ${EndIf}
  ${EndIf}
  ${GetRoot} "$INSTDIR" $0
  ${DriveSpace} "$0\" "/D=F /S=M" $1
  ${If} $1 != ""
  ${AndIf} $1 < ${NEEDED_MB}
    !insertmacro REFUSE noRoom ${NO_ROOM}
  ${EndIf}
FunctionEnd

; The earlier version's own uninstaller knows what that version brought.
Function RemoveEarlier
  again:
  ExecWait '"$Earlier\${UNINSTALLER}" /S _?=$Earlier' $0
  ${If} $0 = ${IS_RUNNING}
    MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(isRunning)" /SD IDCANCEL IDRETRY again
    SetErrorLevel ${IS_RUNNING}
    Quit
  ${ElseIf} $0 <> 0
    !insertmacro REFUSE earlierStays ${EARLIER_STAYS}
  ${EndIf}
  Delete "$Earlier\${UNINSTALLER}"
  RMDir "$Earlier"
FunctionEnd

Section "-program"
  ${If} $Earlier != ""
  ${AndIf} ${FileExists} "$Earlier\${UNINSTALLER}"
    Call RemoveEarlier
  ${EndIf}
  !insertmacro LAY_DOWN
  SetOutPath "$INSTDIR"
  WriteUninstaller "$INSTDIR\${UNINSTALLER}"
  CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\${PROGRAM}" "" "" "" "" "" "$(startMenuHint)"
  WriteRegStr HKLM "${ENTRY}" "DisplayName" "${NAME}"
  WriteRegStr HKLM "${ENTRY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKLM "${ENTRY}" "DisplayIcon" "$INSTDIR\${PROGRAM}"
  WriteRegStr HKLM "${ENTRY}" "Publisher" "${PUBLISHER}"
  WriteRegStr HKLM "${ENTRY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKLM "${ENTRY}" "UninstallString" '"$INSTDIR\${UNINSTALLER}"'
  WriteRegStr HKLM "${ENTRY}" "QuietUninstallString" '"$INSTDIR\${UNINSTALLER}" /S'
  WriteRegDWORD HKLM "${ENTRY}" "EstimatedSize" ${NEEDED_KB}
  WriteRegDWORD HKLM "${ENTRY}" "NoModify" 1
  WriteRegDWORD HKLM "${ENTRY}" "NoRepair" 1
SectionEnd

; --- removing -------------------------------------------------------------------------------

; A program that runs cannot be opened for writing; nothing is deleted before all are closed.
!macro REQUIRE_CLOSED FILE
  ${Do}
    ${IfNot} ${FileExists} "$INSTDIR\${FILE}"
      ${Break}
    ${EndIf}
    ClearErrors
    FileOpen $0 "$INSTDIR\${FILE}" a
    ${IfNot} ${Errors}
      FileClose $0
      ${Break}
    ${EndIf}
    ${If} ${Cmd} `MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(isRunning)" /SD IDCANCEL IDCANCEL`
      SetErrorLevel ${IS_RUNNING}
      Quit
    ${EndIf}
  ${Loop}
!macroend

Function un.onInit
  !insertmacro CHECK_COMPUTER
FunctionEnd

Section "Uninstall"
  !insertmacro EACH_PROGRAM REQUIRE_CLOSED
  !insertmacro TAKE_AWAY
  Delete "$SMPROGRAMS\${NAME}.lnk"
  Delete "$INSTDIR\${UNINSTALLER}"
  SetOutPath "$TEMP"  ; a folder in which one stands cannot go
  RMDir "$INSTDIR"
  DeleteRegKey HKLM "${ENTRY}"
SectionEnd
