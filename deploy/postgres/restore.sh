#!/usr/bin/env bash
# A backup of Daybook into an empty store: restored, verified from the first event to the last, its views made again.
#
#   restore.sh FILE [--data DIR | --daybook.database.url=…]
#
# The store must be empty: a new folder, or a new database prepared by roles.sql and 'daybook schema'. Nothing is left
# of a restore that fails. Users and passwords of a PostgreSQL of your own come from DAYBOOK_DATABASE_URL,
# DAYBOOK_DATABASE_USER and DAYBOOK_DATABASE_PASSWORD. DAYBOOK names the program when it is not two folders up.
set -euo pipefail

fail() {
  printf 'restore.sh: %s\n' "$1" >&2
  exit "${2:-1}"
}

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
daybook=${DAYBOOK:-$here/../../daybook}
file=""
options=()
while [ $# -gt 0 ]; do
  case $1 in
    --data)
      [ $# -ge 2 ] || fail "--data needs a folder." 2
      options+=("$1" "$2")
      shift
      ;;
    -h | --help)
      sed -n '2,8s/^# \{0,1\}//p' "${BASH_SOURCE[0]}"
      exit 0
      ;;
    --*=*) options+=("$1") ;;
    -*) fail "I do not know $1; see --help." 2 ;;
    *)
      [ -z "$file" ] || fail "One file only: $file, or $1?" 2
      file=$1
      ;;
  esac
  shift
done
[ -n "$file" ] || fail "Name the backup; see --help." 2
[ -r "$file" ] || fail "There is no file $file, or it may not be read."
[ -x "$daybook" ] || fail "There is no program $daybook. Name it by DAYBOOK."

"$daybook" restore "$file" ${options[@]+"${options[@]}"} || fail "Nothing was restored; the reason stands above."
"$daybook" verify ${options[@]+"${options[@]}"} || fail "The restored record does not verify; the reason stands above."
"$daybook" rebuild ${options[@]+"${options[@]}"} || fail "The record is restored; its views are not, see above. The desk makes them at its start."
printf 'The store is ready: daybook run %s\n' "${options[*]:-}"
