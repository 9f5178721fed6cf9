#!/bin/sh
# Pin everything with hashes.  `uv pip compile` writes no registry address (a uv.lock would).
# Needs uv on the PATH, or its path in UV.
set -eu
compile() {
    "${UV:-uv}" pip compile --quiet --universal --python-version 3.11 --generate-hashes \
        --no-header --no-emit-index-url --no-annotate "$@"
}
compile --extra papers pyproject.toml requirements/build.in -o requirements/run.txt
compile --group dev pyproject.toml -c requirements/run.txt -o requirements/dev.txt
compile --extra ocr pyproject.toml -c requirements/run.txt -c requirements/dev.txt -o requirements/ocr.txt
