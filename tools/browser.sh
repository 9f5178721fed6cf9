#!/bin/sh
# Make sure that a real browser is there for the page tests.  Never fails: where none can be
# installed, the tests that need it are skipped and say so.  CI does not accept a skip.
set -u
for name in chromium chromium-browser google-chrome; do
    command -v "$name" >/dev/null 2>&1 && exit 0
done
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
    echo 'ブラウザーを用意しています… / Installing a browser for the page tests …' >&2
    export DEBIAN_FRONTEND=noninteractive
    { apt-get update -qq && apt-get install -y -qq --no-install-recommends chromium fonts-noto-cjk; } >/dev/null 2>&1 && exit 0
fi
echo 'chromium がありません。画面のテストは飛ばします(apt-get install chromium)。 / No chromium: page tests will be skipped.' >&2
exit 0
