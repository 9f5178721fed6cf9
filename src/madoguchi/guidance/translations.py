"""`python -m madoguchi.guidance.translations`: what each translated language lacks of a pack.

Lists what is stale (its Japanese changed, or was never written down) and what is lacking.  With
`--accept LANGUAGE [ID …]` it writes down, for those texts or for all of that language, the Japanese
of today as what they were made of.  Read both first: the command cannot.  `--pack` takes the name
of a pack that comes with madoguchi, or the folder of your own.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable
from pathlib import Path

from madoguchi.guidance.compile import PACKS
from madoguchi.guidance.source.read import Sources, read_sources
from madoguchi.guidance.source.translations import MADE_OF, hashes, hashes_in
from madoguchi.model import Language, PackError

HEAD = """\
# Of which Japanese each text here was made: where that changed, the text counts as lacking.
# Written by `python -m madoguchi.guidance.translations --accept {language}`.
"""


def accept(folder: Path, sources: Sources, language: Language, ids: Iterable[str]) -> None:
    """Write down today's Japanese for these texts of a language, or for all that it has."""
    translation = sources.translations[language]
    path = folder / "texts" / language / f"{MADE_OF}.yaml"
    today = hashes(sources.pack.texts[Language.JA])
    kept = {key: of for key, of in hashes_in(path, folder).items() if key in translation.has}
    wanted = set(ids) or translation.has
    kept |= {key: today[key] for key in wanted & translation.has if key in today}
    lines = [f"{key}: {of}\n" for key, of in sorted(kept.items())]
    path.write_text(HEAD.format(language=language) + "".join(lines), "utf-8")


def listing(sources: Sources) -> Iterable[str]:
    """A line per stale or lacking text: language, what is wrong, `table:id`."""
    for language, translation in sources.translations.items():
        yield from (f"{language} stale {key}" for key in translation.stale)
        yield from (f"{language} lacking {key}" for key in translation.lacking)


def main() -> int:
    """List, or accept; the exit status is 1 when a text is stale, or nothing can be read."""
    parser = argparse.ArgumentParser(prog="python -m madoguchi.guidance.translations")
    parser.add_argument("--pack", default="jp")
    parser.add_argument("--accept", type=Language, metavar="LANGUAGE")
    parser.add_argument("ids", nargs="*", metavar="ID")
    arguments = parser.parse_args()
    folder = Path(arguments.pack)
    folder = folder if (folder / "pack.yaml").is_file() else PACKS / arguments.pack
    try:
        sources = read_sources(folder)
        if arguments.accept in sources.translations:
            accept(folder, sources, arguments.accept, arguments.ids)
            sources = read_sources(folder)
    except PackError as error:
        sys.stderr.write(f"{error.ja}\n{error.en}\n")
        return 1
    for line in listing(sources):
        sys.stdout.write(f"{line}\n")
    return 1 if any(made.stale for made in sources.translations.values()) else 0


if __name__ == "__main__":
    raise SystemExit(main())
