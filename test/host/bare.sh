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

# Nothing is left of an earlier run, neither npm's cache nor ours.
rm -rf "$root/home/cordon" "$root/root" "$root/tmp"
mkdir -p "$root/root" "$root/tmp"
git clone --quiet --no-hardlinks "$repository" "$root/home/cordon"

registry=$(npm config get registry 2>/dev/null)

# bare CODE: runs it inside, with nothing of this machine's environment, and with processes and mounts of its own that end with it.
bare() {
	env -i HOME=/root PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 \
		${HTTPS_PROXY:+HTTPS_PROXY="$HTTPS_PROXY"} ${HTTP_PROXY:+HTTP_PROXY="$HTTP_PROXY"} ${NO_PROXY:+NO_PROXY="$NO_PROXY"} \
		npm_config_cafile=/etc/ssl/certs/ca-certificates.crt npm_config_registry="$registry" \
		unshare --mount --pid --fork --kill-child /bin/sh -ec '
			mount -t proc proc "$0/proc"
			mount --rbind /dev "$0/dev"
			mount -t tmpfs tmpfs "$0/dev/shm"
			exec chroot "$0" /bin/sh -ec "cd /home/cordon; $1"' "$root" "$1"
}

echo "bare machine: node $(bare 'node --version'), npm $(bare 'npm --version'), $(bare 'git --version')"

if [ $# -gt 0 ]; then
	bare "$*"
	exit
fi

bare 'npm ci'

# Ctrl+C reaches a whole process group, and so does this. Nothing may be left then.
bare '
	setsid npm start > /tmp/start.log 2>&1 & start=$!
	until url=$(grep -o "http://127[^ ]*" /tmp/start.log); do kill -0 $start; sleep 1; done
	cat /tmp/start.log
	node_modules/.bin/node test/host/visit.ts "$url"
	kill -TERM -$start
	wait $start || true
	if grep -lz "[s]erver-main.js" /proc/[0-9]*/cmdline; then echo "npm start left its server behind"; exit 1; fi'

bare 'npm test'
