"""Contacts as users give them: an address on the web, an e-mail address or a telephone number, and where it leads."""

from __future__ import annotations

import re

_WEB = re.compile(r"https?://[^\s/]\S*", re.IGNORECASE)
_BARE_WEB = re.compile(r"(?:www\.)?[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?:/\S*)?", re.IGNORECASE)
_MAIL = re.compile(r"[\w.!#$%&'*+/=?^`{|}~-]+@[\w-]+(?:\.[\w-]+)+")
_PHONE = re.compile(r"\+?[0-9](?:[0-9 ()/.\u00a0-]*[0-9])?")


def link_of(contact: str) -> str:
    """Where a contact leads: an http, https, mailto or tel address; empty where it is none of them."""
    text = contact.strip()
    if _WEB.fullmatch(text):
        return text
    if _MAIL.fullmatch(text):
        return f"mailto:{text}"
    if _PHONE.fullmatch(text) and sum(sign.isdigit() for sign in text) >= 3:
        return "tel:" + re.sub(r"[^0-9+]", "", text)
    return f"https://{text}" if _BARE_WEB.fullmatch(text) else ""


def bare(contact: str) -> str:
    """A contact as it is printed: an address on the web without what stands before its name."""
    return re.sub(r"^https?://(?:www\.)?|/$", "", contact.strip(), flags=re.IGNORECASE)
