#!/bin/sh
# Makes this machine a kiosk of one window, or takes that back. Says each file; run as root.
#
#   sh install.sh openbox https://licences.example.com
#   sh install.sh cage https://licences.example.com
#   sh install.sh --remove
#
# DESTDIR=/some/tree writes there and enables nothing: for images.
set -eu

here=$(dirname "$(readlink -f "$0")")
root=${DESTDIR:-}
unit=latchkey-kiosk.service

usage() {
  echo "usage: install.sh openbox|cage https://SERVICE | install.sh --remove" >&2
  exit 2
}

files() {
  (cd "$1" && find . -type f | sed 's|^\./||' | sort)
}

here_systemd() {
  [ -z "$root" ] && [ -d /run/systemd/system ]
}

remove() {
  if here_systemd; then systemctl disable --now "$unit" || true; fi
  for tree in common openbox cage; do
    files "$here/$tree" | while read -r file; do
      if [ -e "$root/$file" ]; then
        rm "$root/$file"
        echo "removed /$file"
      fi
    done
  done
  rmdir "$root/usr/local/lib/latchkey-kiosk" 2>/dev/null || true
  for link in ctrl-alt-del.target "multi-user.target.wants/$unit"; do
    if [ -L "$root/etc/systemd/system/$link" ]; then rm "$root/etc/systemd/system/$link"; fi
  done
  echo "left: /etc/latchkey, which says whom this machine trusts"
}

install_session() {
  session=$1
  service=$2
  for tree in common "$session"; do
    files "$here/$tree" | while read -r file; do
      mode=644
      if [ -x "$here/$tree/$file" ]; then mode=755; fi
      install -D -m "$mode" "$here/$tree/$file" "$root/$file"
      echo "wrote /$file"
    done
  done
  policy=$root/etc/latchkey/policy.json
  if [ -e "$policy" ]; then
    echo "left as it is: /etc/latchkey/policy.json"
  else
    install -d -m 755 "$root/etc/latchkey"
    sed "s|https://licences.example.com|$service|" "$here/policy.json" >"$policy"
    chmod 644 "$policy"
    echo "wrote /etc/latchkey/policy.json"
  fi
  # Ctrl+Alt+Delete at a console would restart the machine.
  install -d -m 755 "$root/etc/systemd/system"
  ln -sf /dev/null "$root/etc/systemd/system/ctrl-alt-del.target"
  if here_systemd; then
    systemctl daemon-reload
    sysctl --quiet --load="/etc/sysctl.d/90-latchkey-kiosk.conf"
    systemctl enable "$unit"
    echo "restart the machine to enter the kiosk, or: systemctl start $unit"
  else
    install -d -m 755 "$root/etc/systemd/system/multi-user.target.wants"
    ln -sf "/etc/systemd/system/$unit" "$root/etc/systemd/system/multi-user.target.wants/$unit"
  fi
}

case ${1:-} in
openbox | cage)
  [ $# -eq 2 ] || usage
  case $2 in
  *[!A-Za-z0-9.:/-]*) usage ;;
  https://?*) ;;
  *) usage ;;
  esac
  install_session "$1" "$2"
  ;;
--remove)
  [ $# -eq 1 ] || usage
  remove
  ;;
*) usage ;;
esac
