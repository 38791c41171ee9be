/** Functions that the sections of the script share. Plain POSIX sh; JSON is only ever handled by az itself. */
export const prelude: string = String.raw`set -eu
umask 077

work=$(mktemp -d "${'$'}{TMPDIR:-/tmp}/entrada.XXXXXX")
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

say() { printf '%s\n' "$*" >&2; }
die() {
  say "$*"
  exit 1
}

graph=$(az cloud show --query endpoints.microsoftGraphResourceId --output tsv)
graph=${'$'}{graph%/}/v1.0

# remember NAME VALUE: from here on, {NAME} stands for an id in what is filled in.
remember() { printf 's|{%s}|%s|g\n' "$1" "$2" >>"$work/names"; }
# fill FILE: standard input, its {names} filled in, as a file for az.
fill() { sed -f "$work/names" >"$work/$1"; }
remember graph "$graph"

# read_graph PATH QUERY: what the JMESPath expression makes of the answer, as bare text.
read_graph() { az rest --method GET --url "$graph/$1" --query "$2" --output tsv; }

# find_one WHAT PATH [QUERY]: the id of the one object that is found; ends when there are several, gives nothing for none.
find_one() {
  found=$(read_graph "$2" "${'$'}{3:-value[].id}") || exit 1
  case $found in
    *"
"*) die "Several objects could be meant by $1: $(printf %s "$found" | tr '\n' ' ')" ;;
  esac
  printf %s "$found"
}

# converge WHAT PATH: asks the object with the expression in "query". It answers false when nothing is to be done, else
# the body of a PATCH that keeps what is foreign. Reads until Graph shows the write, which may take a while, and writes
# once more when another writer came between.
converge() {
  attempt=0
  while :; do
    az rest --method GET --url "$graph/$2" --query "@$work/query" --output json >"$work/body"
    [ "$(cat "$work/body")" != false ] || break
    case $attempt in
      0 | 5) patiently az rest --method PATCH --url "$graph/${'$'}{2%%\?*}" --body "@$work/body" --output none ;;
      10) die "Graph took the write but does not show it: $1. Run this again; what is done stays done." ;;
      *) sleep "$attempt" ;;
    esac
    attempt=$((attempt + 1))
  done
  if [ "$attempt" -eq 0 ]; then say "= $1"; else say "+ $1"; fi
}

# lags FILE: whether az failed for want of an object that Graph has, but does not show everywhere yet.
lags() {
  grep -qiE 'NoBackingApplicationObject|HostNameNotOnVerifiedDomain|valid application object|valid reference update|ResourceNotFound|queried reference-property' "$1"
}

# patiently COMMAND...: tries again while Graph lags behind its own writes.
patiently() {
  tries=1
  until "$@" 2>"$work/errors"; do
    if [ "$tries" -ge 6 ] || ! lags "$work/errors"; then
      cat "$work/errors" >&2
      exit 1
    fi
    sleep "$tries"
    tries=$((tries + 1))
  done
}

# create WHAT PATH: POSTs "body".
create() {
  patiently az rest --method POST --url "$graph/$2" --body "@$work/body" --output none
  say "+ $1"
}

# service_principal APP_ID: the object id of a client's presence in the tenant, which is made where it is missing.
service_principal() {
  principal=$(read_graph "servicePrincipals?\$filter=appId%20eq%20%27$1%27&\$select=id" 'value[0].id') || exit 1
  [ -n "$principal" ] || principal=$(patiently az ad sp create --id "$1" --query id --output tsv) || exit 1
  printf %s "$principal"
}`;
