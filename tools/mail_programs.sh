#!/bin/sh
# Make sure that the programs which run the rules of `madoguchi prevent` are there for the tests:
# Pigeonhole (sievec, sieve-test) and BIND's named-checkzone.  Never fails: where they cannot be
# installed, the tests that need them are skipped and say so.  CI does not accept a skip.
set -u
wanted=
command -v sieve-test >/dev/null 2>&1 || wanted='dovecot-sieve'
command -v named-checkzone >/dev/null 2>&1 || wanted="$wanted bind9-utils"
[ -z "$wanted" ] && exit 0
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
    echo "メールの規則を試すソフトを用意しています… / Installing what runs the mail rules in tests … ($wanted)" >&2
    export DEBIAN_FRONTEND=noninteractive
    # shellcheck disable=SC2086 # names of packages, one word each
    { apt-get update -qq && apt-get install -y -qq --no-install-recommends $wanted; } >/dev/null 2>&1 && exit 0
fi
echo "sieve-test か named-checkzone がありません。そのテストは飛ばします(apt-get install $wanted)。 / Missing: its tests will be skipped." >&2
exit 0
