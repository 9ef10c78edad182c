"""One file per language with the words of its citations and lists of works. A new language is a new file here."""
