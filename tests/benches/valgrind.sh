# Callgrind counts instructions.
if ! command -v valgrind >/dev/null; then
    apt-get update -qq
    apt-get install -y -qq valgrind
fi
