#!/usr/bin/env bash
# A dated backup of Daybook in a folder, the oldest ones thrown away. For a timer; the desk may run meanwhile.
#
#   backup.sh FOLDER [--keep N] [--data DIR | --daybook.database.url=…]
#
# Keeps the last 14 unless --keep says otherwise. A backup holds events, raw documents, accounts and added plugins; views
# are left out, since they are made again. Users and passwords of a PostgreSQL of your own come from DAYBOOK_DATABASE_URL,
# DAYBOOK_DATABASE_USER and DAYBOOK_DATABASE_PASSWORD. DAYBOOK names the program when it is not two folders up.
# No pg_dump is needed: its version would have to be that of the server.
set -euo pipefail

fail() {
  printf 'backup.sh: %s\n' "$1" >&2
  exit "${2:-1}"
}

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
daybook=${DAYBOOK:-$here/../../daybook}
folder=""
keep=14
options=()
while [ $# -gt 0 ]; do
  case $1 in
    --keep)
      [ $# -ge 2 ] || fail "--keep needs a number." 2
      keep=$2
      shift
      ;;
    --data)
      [ $# -ge 2 ] || fail "--data needs a folder." 2
      options+=("$1" "$2")
      shift
      ;;
    -h | --help)
      sed -n '2,9s/^# \{0,1\}//p' "${BASH_SOURCE[0]}"
      exit 0
      ;;
    --*=*) options+=("$1") ;;
    -*) fail "I do not know $1; see --help." 2 ;;
    *)
      [ -z "$folder" ] || fail "One folder only: $folder, or $1?" 2
      folder=$1
      ;;
  esac
  shift
done
[ -n "$folder" ] || fail "Name the folder for the backups; see --help." 2
[[ $keep =~ ^[1-9][0-9]*$ ]] || fail "--keep needs a number from 1 on, not '$keep'." 2
[ -x "$daybook" ] || fail "There is no program $daybook. Name it by DAYBOOK."

mkdir -p "$folder"
named() { file=$folder/daybook-$(date -u +%Y%m%dT%H%M%SZ).zip; }
named
while [ -e "$file" ]; do
  # another backup was made in this second; it is not written over
  sleep 1
  named
done
"$daybook" backup "$file" ${options[@]+"${options[@]}"} || fail "No backup was made; the reason stands above."

# Names sort by their time.
kept=0
for old in $(cd "$folder" && printf '%s\n' daybook-*Z.zip | sort -r); do
  kept=$((kept + 1))
  if [ "$kept" -gt "$keep" ]; then
    rm -f "$folder/$old"
    printf 'Removed %s\n' "$folder/$old"
  fi
done
