#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Cognigy Console authors
# SPDX-License-Identifier: Apache-2.0
#
# package.sh BUILD SOURCE: makes the .deb and looks at it as Debian's own tools do, then unpacks it
# and starts what lies in it.
set -euo pipefail
build=$1
source=$2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

cpack --config "$build/CPackConfig.cmake" -B "$work" >"$work/cpack.log" 2>&1 || {
    cat "$work/cpack.log"
    exit 1
}
deb=$(echo "$work"/*.deb)
listing=$(dpkg-deb -c "$deb")
faults=0
for path in usr/bin/cognigy-console usr/bin/cognigy-sandbox \
    usr/share/applications/ usr/share/metainfo/ usr/share/icons/hicolor/scalable/apps/ \
    usr/share/man/man1/cognigy-console.1.gz usr/share/man/man1/cognigy-sandbox.1.gz \
    usr/share/doc/cognigy-console/copyright usr/share/doc/cognigy-console/changelog.gz; do
    grep -q "\./$path" <<<"$listing" || { echo "the package lacks $path"; faults=1; }
done
depends=$(dpkg-deb -f "$deb" Depends)
for package in libqt6core6 libqt6widgets6 libqt6svg6 libqt6sql6-sqlite libqt6keychain1 \
    libmicrohttpd12 fonts-inter fonts-jetbrains-mono breeze-icon-theme; do
    grep -q "$package" <<<"$depends" || { echo "Depends does not name $package: $depends"; faults=1; }
done
desktop-file-validate "$source"/packaging/*.desktop || faults=1
appstreamcli validate --no-net "$source"/packaging/*.metainfo.xml >"$work/appstream" || {
    cat "$work/appstream"
    faults=1
}
for page in "$source"/packaging/*.1; do
    warnings=$(man --warnings -l "$page" 2>&1 >/dev/null) || true
    [ -z "$warnings" ] || { echo "$page: $warnings"; faults=1; }
done

dpkg-deb -x "$deb" "$work/root"
for program in cognigy-console cognigy-sandbox; do
    QT_QPA_PLATFORM=offscreen "$work/root/usr/bin/$program" --version || {
        echo "$program does not start"
        faults=1
    }
done
echo "$(basename "$deb"): $(stat -c %s "$deb") bytes, faults: $faults"
exit "$faults"
