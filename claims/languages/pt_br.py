"""Brazilian Portuguese: as Portuguese, without *bilião* and *trilião*, "
"which Brazil would read as 10⁹ and 10¹²."""

from dataclasses import replace

from claims.languages.pt import LANGUAGE as PORTUGUESE

_ELSEWHERE = frozenset({"bilião", "biliões", "um bilião"})

LANGUAGE = replace(
    PORTUGUESE,
    code="pt-BR",
    name="Brazilian Portuguese",
    scales={word: power for word, power in PORTUGUESE.scales.items() if word not in _ELSEWHERE},
    single_scales={word: power for word, power in PORTUGUESE.single_scales.items() if word not in _ELSEWHERE},
)
