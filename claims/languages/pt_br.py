"""Brazilian Portuguese: as Portuguese, with bilhão and trilhão; bilião does not occur."""

from dataclasses import replace

from claims.languages.pt import LANGUAGE as PORTUGUESE

LANGUAGE = replace(PORTUGUESE, code="pt-BR", name="Brazilian Portuguese")
