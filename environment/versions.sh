#!/usr/bin/env bash
# Which toolchains to set up: the inputs, else what the plan names. Everything is looked at before it is handed on, and nothing of it is run or shown:
# a plan is made from the log of a foreign job. Bash alone, because a runner may have nothing else yet.
set -euo pipefail

version='^([0-9A-Za-z*^~<>=][0-9A-Za-z.*^~<>=|+_ -]{0,59}|lts/[a-z*-]{1,30})$'
word='^[A-Za-z][A-Za-z0-9-]{0,39}$'

# The value of a name in a flat map of JSON. A quote inside a text has a backslash before it, so that no text can pass for a name.
value_of() {
  local pattern="\"$1\"[[:space:]]*:[[:space:]]*\"([^\"]*)\""
  if [[ $2 =~ $pattern ]]; then printf '%s' "${BASH_REMATCH[1]}"; fi
}

entry=${HEAL_TOOLS:-}
if [ "${#entry}" -gt 65536 ]; then
  echo "::error::The input tools is longer than 64 KiB: give one failure of a plan, as heal plan writes it."
  exit 1
fi
inner='"tools"[[:space:]]*:[[:space:]]*\{([^}]*)\}'
tools=$entry
if [[ $entry =~ $inner ]]; then tools=${BASH_REMATCH[1]}; fi

shown=''
take() {
  local tool=$1 own=$2 pattern=$3 otherwise=$4 found
  if [ -n "$own" ]; then
    if ! [[ $own =~ $pattern ]]; then
      echo "::error::The input $tool is no version: give a version, a range or a channel, such as 20, 3.13 or stable."
      exit 1
    fi
    found=$own
  else
    found=$otherwise
    if [ -n "$found" ] && ! [[ $found =~ $pattern ]]; then
      echo "::warning::What the plan says of $tool is no version, so it is not set up: give it by the input of that name."
      found=''
    fi
  fi
  printf '%s=%s\n' "$tool" "$found" >>"$GITHUB_OUTPUT"
  if [ -n "$found" ]; then shown="$shown${shown:+,}\"$tool\":\"$found\""; fi
}

take node "${HEAL_NODE:-}" "$version" "$(value_of node "$tools")"
take python "${HEAL_PYTHON:-}" "$version" "$(value_of python "$tools")"
take go "${HEAL_GO:-}" "$version" "$(value_of go "$tools")"
take java "${HEAL_JAVA:-}" "$version" "$(value_of java "$tools")"
take rust "${HEAL_RUST:-}" "$version" "$(value_of rust "$tools")"
take dotnet "${HEAL_DOTNET:-}" "$version" "$(value_of dotnet "$tools")"
take ruby "${HEAL_RUBY:-}" "$version" "$(value_of ruby "$tools")"
printf 'tools={%s}\n' "$shown" >>"$GITHUB_OUTPUT"

distribution=${HEAL_DISTRIBUTION:-$(value_of distribution "$entry")}
if [ -z "$distribution" ]; then distribution=temurin; fi
if ! [[ $distribution =~ $word ]]; then
  echo "::error::The distribution of Java is not one: give its name as actions/setup-java has it, such as temurin."
  exit 1
fi
printf 'distribution=%s\n' "$distribution" >>"$GITHUB_OUTPUT"
