#!/bin/sh
# Install what system_packages.txt lists and is not here yet: at once as root with apt-get, else say
# which command would.  Never fails: the tests that need a missing package skip and say so.
set -u
list=$(dirname "$0")/system_packages.txt

missing=$(sed -e 's/#.*//' "$list" | while read -r package command tests; do
    [ -z "$package" ] || [ -e "$command" ] || PATH=$PATH:/usr/sbin:/sbin command -v "$command" >/dev/null || echo "$package"
done)
[ -z "$missing" ] && exit 0
missing=$(echo $missing)    # one line

if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    export DEBIAN_FRONTEND=noninteractive
    echo "installing for the tests: $missing"
    apt-get install -qq --no-install-recommends $missing >/dev/null 2>&1 && exit 0
    apt-get update -qq >/dev/null 2>&1
    apt-get install -qq --no-install-recommends $missing >/dev/null && exit 0
fi
for package in $missing; do
    echo "some tests will skip ($(sed -n "s/^$package  *[^ ]*  *//p" "$list")); for them run: sudo apt-get install $package"
done
exit 0
