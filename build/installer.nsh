; What the NSIS templates of electron-builder leave out: the scheme of invitation links.
;
; `--` stands before the link and quotes around it, so that no link is ever read as a switch
; (CVE-2018-1000006, CVE-2020-13699). For this user only: another user of the machine installs,
; or starts the program once, for themselves.

!define LINK_SCHEME_KEY "Software\Classes\latchkey"

!macro customInstall
  DeleteRegKey HKCU "${LINK_SCHEME_KEY}"
  WriteRegStr HKCU "${LINK_SCHEME_KEY}" "" "URL:Latchkey invitation"
  WriteRegStr HKCU "${LINK_SCHEME_KEY}" "URL Protocol" ""
  WriteRegStr HKCU "${LINK_SCHEME_KEY}\DefaultIcon" "" "$INSTDIR\${APP_EXECUTABLE_FILENAME},0"
  WriteRegStr HKCU "${LINK_SCHEME_KEY}\shell\open\command" "" '"$INSTDIR\${APP_EXECUTABLE_FILENAME}" -- "%1"'
!macroend

!macro customUnInstall
  ${ifNot} ${isUpdated}
    ; Another program may have taken the scheme over since: then it is not ours to remove.
    ReadRegStr $R0 HKCU "${LINK_SCHEME_KEY}\shell\open\command" ""
    StrCpy $R1 '"$INSTDIR\${APP_EXECUTABLE_FILENAME}"'
    StrLen $R2 $R1
    StrCpy $R0 $R0 $R2
    ${if} $R0 == $R1
      DeleteRegKey HKCU "${LINK_SCHEME_KEY}"
    ${endIf}
  ${endIf}
!macroend
