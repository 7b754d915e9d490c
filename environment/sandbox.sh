#!/usr/bin/env bash
# bubblewrap, and on Ubuntu 24.04 and later leave for it and for unshare to make user namespaces: a profile for each of the two programs, and no more.
set -euo pipefail

as_root() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi; }

if ! command -v bwrap >/dev/null; then
  if ! command -v apt-get >/dev/null; then
    echo "::error::bubblewrap is not installed and this is no Debian or Ubuntu: install it by the runner's own means."
    exit 1
  fi
  as_root apt-get update -qq
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq bubblewrap >/dev/null
fi

if [ "$(sysctl -n kernel.apparmor_restrict_unprivileged_userns 2>/dev/null || true)" = 1 ]; then
  for name in bwrap unshare; do
    printf 'abi <abi/4.0>,\ninclude <tunables/global>\nprofile heal-%s %s flags=(unconfined) {\n  userns,\n}\n' "$name" "$(command -v "$name")" |
      as_root tee "/etc/apparmor.d/heal-$name" >/dev/null
    as_root apparmor_parser -r "/etc/apparmor.d/heal-$name"
  done
fi

if ! bwrap --unshare-all --ro-bind / / --proc /proc --dev /dev true; then
  echo "::error::bubblewrap is installed, but may make no namespaces here: in a container, start it with user namespaces allowed; else see docs/sandbox.md."
  exit 1
fi
echo "bubblewrap is ready."
