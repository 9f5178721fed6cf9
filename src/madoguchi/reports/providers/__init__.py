"""How the settings that refuse mail (受信拒否設定) are made, provider by provider, with sources."""

from madoguchi.reports.providers.known import (
    provider,
    provider_of,
    providers,
    steps_for,
)
from madoguchi.reports.providers.provider import Aim, Provider, Step, Steps, Way

__all__ = [
    "Aim",
    "Provider",
    "Step",
    "Steps",
    "Way",
    "provider",
    "provider_of",
    "providers",
    "steps_for",
]
