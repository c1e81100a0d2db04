#!/bin/sh
# VS Code's agent asks this before it does anything. An answer that cannot be given is a refusal: exit code 2.
dist=${0%/*}/../../dist
hook=$dist/hook.cjs
runtime=
# Recorded by the extension when it starts: a Node that is known to be new enough, or VS Code's own binary.
if [ -r "$dist/runtime" ]; then read -r runtime <"$dist/runtime"; fi
[ -x "$runtime" ] || runtime=$(command -v node)
if [ ! -f "$hook" ] || [ -z "$runtime" ]; then
	echo 'Cordon cannot run its check, so this is refused: its hook or a Node to run it with is missing. Reload the window; if that does not help, install Cordon anew.' >&2
	exit 2
fi
ELECTRON_RUN_AS_NODE=1 exec "$runtime" "$hook" "$@"
