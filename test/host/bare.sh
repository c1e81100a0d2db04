#!/bin/sh
# Shows that Cordon starts and passes its tests on a machine that has Node, npm and git and nothing else: no browser, no compiler,
# no desktop, no library beyond what Debian calls minimal. Needs root, debootstrap, and a Node 20 with its npm to copy.
#
#   sudo test/host/bare.sh FOLDER [COMMAND …]      by default what a newcomer types: npm ci, npm start, npm test
#
# The committed state is cloned, not the working tree. Remove FOLDER afterwards.
set -eu

folder=$(realpath -m "${1:?a folder for the file system of the bare machine}")
shift
repository=$(cd "$(dirname "$0")/../.." && pwd)
root=$folder/root

if [ ! -e "$root/etc/debian_version" ]; then
	debootstrap --variant=minbase --include=ca-certificates,git bookworm "$root"
fi

cp -L "$(readlink -f "${NODE:-/usr/bin/node}")" "$root/usr/bin/node"
rm -rf "$root/usr/lib/node_modules"
mkdir -p "$root/usr/lib/node_modules"
cp -a "${NPM:-/usr/lib/node_modules/npm}" "$root/usr/lib/node_modules/npm"
ln -sf ../lib/node_modules/npm/bin/npm-cli.js "$root/usr/bin/npm"
ln -sf ../lib/node_modules/npm/bin/npx-cli.js "$root/usr/bin/npx"

# The way to the registry is this machine's: names, certificates, proxy, registry.
cp /etc/resolv.conf /etc/hosts "$root/etc/"
cp /etc/ssl/certs/ca-certificates.crt "$root/etc/ssl/certs/ca-certificates.crt"

rm -rf "$root/home/cordon"
git clone --quiet --no-hardlinks "$repository" "$root/home/cordon"

mount -t proc proc "$root/proc"
mount --bind /dev "$root/dev"
mount -t tmpfs tmpfs "$root/dev/shm"
trap 'umount "$root/dev/shm" "$root/dev" "$root/proc"' EXIT

# bare CODE: runs it inside, with nothing of this machine's environment.
bare() {
	env -i HOME=/root PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 CI=1 \
		${HTTPS_PROXY:+HTTPS_PROXY="$HTTPS_PROXY"} ${HTTP_PROXY:+HTTP_PROXY="$HTTP_PROXY"} ${NO_PROXY:+NO_PROXY="$NO_PROXY"} \
		npm_config_cafile=/etc/ssl/certs/ca-certificates.crt npm_config_registry="$(npm config get registry)" \
		chroot "$root" /bin/sh -c "cd /home/cordon && $1"
}

echo "bare machine: node $(bare 'node --version'), npm $(bare 'npm --version'), $(bare 'git --version')"

if [ $# -gt 0 ]; then
	bare "$*"
	exit
fi

bare 'npm ci'
bare 'npm start & npm_pid=$!
	node_modules/.bin/node test/host/visit.ts
	kill -INT -- $(cat /proc/$npm_pid/task/$npm_pid/children) $npm_pid; wait $npm_pid || true'
bare 'npm test'
