"""What can drift is generated, and here compared."""

from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def generated() -> ModuleType:
    spec = spec_from_file_location("generated", ROOT / "tools" / "generated.py")
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize(
    "name",
    [
        "README.md",
        "docs/images/answer.svg",
        "docs/signals.md",
        "docs/coverage.md",
        "docs/papers.md",
        "docs/model-card.md",
        "docs/images/reliability.svg",
        "src/madoguchi/signals/index.json",
    ],
)
def test_a_generated_document_is_fresh(generated: ModuleType, name: str) -> None:
    made = {path.relative_to(ROOT).as_posix(): text for path, text in generated.pages().items()}
    assert (ROOT / name).read_text("utf-8") == made[name], "run `make generated`"


def test_every_document_that_the_readme_names_is_there() -> None:
    import re

    links = re.findall(r"\]\((?!https?:)([^)#]+)\)", (ROOT / "README.md").read_text("utf-8"))
    assert links
    assert [link for link in links if not (ROOT / link).exists()] == []
