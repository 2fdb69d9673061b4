#!/usr/bin/env bash
# The baseline: the requests of `latchkey accept`, sent by curl and signed by openssl, with none of
# the checks. Usage: accept.sh ORIGIN CREDENTIAL_FILE LINK_FILE DEVICE_ID
set -euo pipefail
origin=$1 credential=$2 token=$(sed 's/.*#//' "$3") device_id=$4
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

b64url() { basenc --base64url -w0 | tr -d '='; }
uuid() { cat /proc/sys/kernel/random/uuid; }

openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256 -out "$folder/key.pem" 2>/dev/null
# Uncompressed point: 04, then x and y of 32 bytes each, at the end of the public key's DER.
openssl pkey -in "$folder/key.pem" -pubout -outform DER | tail -c 64 >"$folder/point"
x=$(head -c 32 "$folder/point" | b64url)
y=$(tail -c 32 "$folder/point" | b64url)
jwk="{\"kty\":\"EC\",\"crv\":\"P-256\",\"x\":\"$x\",\"y\":\"$y\"}"
kid=$(printf '{"crv":"P-256","kty":"EC","x":"%s","y":"%s"}' "$x" "$y" | openssl dgst -sha256 -binary | b64url)

# JWS wants r and s side by side; openssl gives them as a DER sequence.
sign() {
  printf %s "$1" | openssl dgst -sha256 -sign "$folder/key.pem" | openssl asn1parse -inform DER |
    sed -n 's/.*INTEGER *://p' | while read -r hex; do printf '%064s' "$hex" | tr ' ' 0; done |
    basenc --base16 -d | b64url
}
jwt() { # header payload
  local input
  input="$(printf %s "$1" | b64url).$(printf %s "$2" | b64url)"
  printf '%s.%s' "$input" "$(sign "$input")"
}
proof() { # method url [access token]
  local ath=
  [ $# -lt 3 ] || ath=",\"ath\":\"$(printf %s "$3" | openssl dgst -sha256 -binary | b64url)\""
  jwt "{\"typ\":\"dpop+jwt\",\"alg\":\"ES256\",\"jwk\":$jwk}" \
    "{\"htm\":\"$1\",\"htu\":\"$2\",\"iat\":$(date +%s),\"jti\":\"$(uuid)\"$ath}"
}

api=$(curl -sf "$origin/.well-known/oauth-protected-resource" | jq -r .latchkey_api)
curl -sf "$origin/.well-known/oauth-authorization-server" >"$folder/as.json"
token_endpoint=$(jq -r .token_endpoint "$folder/as.json")
issuer=$(jq -r .issuer "$folder/as.json")

access=$(curl -sf -u "$(jq -r '.client_id + ":" + .client_secret' "$credential")" \
  -H "DPoP: $(proof POST "$token_endpoint")" -d grant_type=client_credentials -d scope=invitation \
  "$token_endpoint" | jq -r .access_token)
post() { # path body [header]
  curl -sf -H "Authorization: DPoP $access" -H "DPoP: $(proof POST "$api$1" "$access")" \
    -H 'Content-Type: application/json' ${3:+-H "$3"} -d "$2" "$api$1"
}
post invitations/lookup "{\"invitation\":{\"token\":\"$token\"},\"deviceId\":\"$device_id\"}" >/dev/null
client=$(post invitations/accept "{\"invitation\":{\"token\":\"$token\"},\"deviceId\":\"$device_id\",\
\"deviceName\":\"Bench\",\"evidence\":{\"confidence\":\"low\"},\"publicKey\":$jwk}" \
  "Idempotency-Key: $(uuid)" | jq -r .clientId)

now=$(date +%s)
assertion=$(jwt "{\"alg\":\"ES256\",\"kid\":\"$kid\"}" \
  "{\"iss\":\"$client\",\"sub\":\"$client\",\"aud\":\"$issuer\",\"iat\":$now,\"exp\":$((now + 60)),\"jti\":\"$(uuid)\"}")
access=$(curl -sf -H "DPoP: $(proof POST "$token_endpoint")" -d grant_type=client_credentials \
  --data-urlencode "scope=device invitation" -d "client_id=$client" \
  -d client_assertion_type=urn:ietf:params:oauth:client-assertion-type:jwt-bearer \
  -d "client_assertion=$assertion" "$token_endpoint" | jq -r .access_token)
curl -sf -H "Authorization: DPoP $access" -H "DPoP: $(proof GET "${api}device" "$access")" \
  "${api}device" | jq -e '.name == "Bench"' >/dev/null
