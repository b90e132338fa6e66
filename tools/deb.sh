#!/bin/sh
# tools/deb.sh
# Builds the Debian packages by dpkg-buildpackage, from a copy of the sources, into build/deb.
#
# SPDX-License-Identifier: Apache-2.0
set -eu
cd "$(dirname "$0")/.."
version=$(sed -n 's/^project(karat VERSION \([0-9.]*\) .*/\1/p' CMakeLists.txt)
packaged=$(dpkg-parsechangelog -S Version)
if [ "$version" != "$packaged" ]; then
  echo "tools/deb.sh: CMakeLists.txt says $version, debian/changelog $packaged" >&2
  exit 1
fi
rm -rf build/deb
mkdir -p "build/deb/karat-$version"
tar --exclude=./build --exclude=./.git -cf - . | tar -xf - -C "build/deb/karat-$version"
cd "build/deb/karat-$version"
dpkg-buildpackage -b -us -uc "$@" >../log 2>&1 || {
  tail -n 40 ../log >&2
  exit 1
}
cd ..
rm -rf "karat-$version"
rm -f -- *-dbgsym_*.deb
ls -- *.deb
