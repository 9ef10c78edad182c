"""Lists of works in tables, and citations by numbers in round brackets: texts written before a line of code for them,
each with what is in it, counted by hand, and texts in which such brackets are no citations."""

from __future__ import annotations

from tests.citation.texts import Written

VANCOUVER = """\
Bridges cost more than roads (1). In 2014 there were 340 of them (2,3), most of them of wood (1, 4–6). Boats are
cheaper [see Table 2], though slower (3). Three harbours (Riga, Turku and Umea) have ferries (7), which carry 12,400
people a year (8). Equation (2) gives the cost; it has two parts: (1) the stone and (2) the labour.

Others found fewer (6,8).

## References

1. Okafor A, Lind B. What a bridge costs. J Bridges. 2014;4(2):12-20.
2. Brown A. Boats. Riga: Ozols; 2011.
3. World Health Organization. Bridges for health. Geneva: WHO; 2018.
4. Smith C, Jones D, Lee E. Boats in winter. Water. 2015;3(1):7-9.
5. Gutiérrez J. Ríos de la selva. Bogotá: Sol; 2010.
6. Zhou W. Wooden bridges. J Bridges. 2012;2(1):1-9.
7. Ministry of Transport. Ferries of the north. Turku; 2016.
8. Harbour Office. Yearbook 2019. Turku; 2019.
"""

INDONESIAN_NUMBERS = """\
Jumlah murid naik 12 persen (1). Menurut Pasal 3 ayat (2) Undang-Undang Sekolah, sekolah wajib melapor (2). Ada dua
sebab: (1) guru kurang, dan (2) desa jauh. Biaya naik (3,4), terutama di kota (1,3). Data lain berbeda (5).

DAFTAR PUSTAKA

1. Sari L, Putri M. Murid kota. Jakarta: Buku Kita; 2015.
2. Hasan A. Guru di desa. Bandung: Pena; 2014.
3. Wijaya T. Sekolah besar. Jurnal Sekolah. 2016;4(1):2-9.
4. Kemdikbud. Statistik sekolah. Jakarta; 2018.
5. Rahman T. Sekolah kecil. Medan: Toba; 2012.
"""

GERMAN_NUMBERS = """\
Es gibt 400 Brücken (2). Nach anderen Angaben sind es weniger (1, 3); die Kosten steigen (2–3). Abbildung (1) zeigt
das Tal. Genannt werden a) Holz und b) Stein.

Literatur

(1) Huber, K. (2009). Holzbrücken. Wien: Tal.
(2) Müller, A. (2012). Brücken in Zahlen. Bonn: Ufer.
(3) Schäfer, B. (2015). Was Brücken kosten. Zürich: Fluss.
"""

COLUMNS = """\
The town has 12,400 pupils (Okafor & Lind, 2014) in 40 schools (Brown, 2011). Teachers are few (Zhou, 2012), as the
county says itself (County Office, 2019).

## Sources

| Author | Year | Title | Published by |
|---|---|---|---|
| Brown, A. | 2011 | Boats and schools | Riga: Ozols |
| County Office | 2019 | Yearbook of schools | County Office |
| Okafor, A., & Lind, B. | 2014 | What a school costs | Journal of Towns, 4(2), 12-20 |
| Unused, X. | 2001 | Never mentioned | Nowhere |

The table was made in May by the school, which has 30 teachers.
"""

WHOLE_CELLS = """\
Rivers are long [1], and boats are small [2, 3]. A river of 12 km has 4 bridges [1].

# References

| No. | Reference |
|:---:|:----------|
| 1 | Lind, B. (2016). Rivers and bridges. Riga: Ozols. |
| 2 | Brown, A. (2011). *Boats*. Harbour Press. https://boats.example/a |
| 3 | World Health Organization. (2018). Bridges for health. |
"""

SPANISH_COLUMNS = """\
Hay 340 puentes (Gutiérrez, 2010) y 12 barcos (Lind y Sol, 2016). El ministerio cuenta menos (Ministerio de
Transporte, 2018a; Ministerio de Transporte, 2018b).

Bibliografía

Título | Autor | Año
--- | --- | ---
Ríos de la selva | Gutiérrez, J. | 2010
Puentes y caminos | Lind, B.; Sol, C. | 2016
Anuario de puentes | Ministerio de Transporte | 2018a
Anuario de barcos | Ministerio de Transporte | 2018b
"""

LINKS = """\
One school in four has no water (Sari & Putri, 2015). Wells are deep (Hasan, 2014).

### References

| # | Author(s) | Title | Date | Link |
| - | --- | --- | --- | --- |
| 1 | Sari, L. and Putri, M. | Water \\| schools | 2015 | <https://water.example/a%20b> |
| 2 | Hasan, A. | [Deep wells](https://wells.example/x) | 2014 | |
"""

NOT_NUMBERS = {
    "an enumeration beside names and years": """\
There are three sorts: (1) wood, (2) stone and (3) steel (Lind, 2016). Okafor (2014) knows two, (1) and (2).

References

1. Lind, B. (2016). Rivers and bridges. Riga: Ozols.
2. Okafor, A. (2014). What a bridge costs. Riga: Ozols.
3. Brown, A. (2011). Boats. Harbour Press.
""",
    "counts behind nouns": """\
We asked pupils (12), teachers (3) and parents (2). Two answered [1], one did not [2, 3].

References

1. Lind, B. (2016). Rivers and bridges. Riga: Ozols.
2. Okafor, A. (2014). What a bridge costs. Riga: Ozols.
3. Brown, A. (2011). Boats. Harbour Press.
""",
    "a list without numbers": """\
Bridges cost more (1). Boats are cheaper (2).

References

Lind, B. (2016). Rivers and bridges. Riga: Ozols.
Okafor, A. (2014). What a bridge costs. Riga: Ozols.
""",
    "articles of a law": """\
Article (1) forbids it. Under section 2 (3) and Pasal 4 ayat (2) it is a crime, see paragraph (1).

References

1. Lind, B. (2016). Rivers and bridges. Riga: Ozols.
2. Okafor, A. (2014). What a bridge costs. Riga: Ozols.
3. Brown, A. (2011). Boats. Harbour Press.
""",
    "numbers beyond the list": """\
Of the boats (14) and bridges (25) some are old (19), and of the ferries (31) one.

References

1. Lind, B. (2016). Rivers and bridges. Riga: Ozols.
2. Okafor, A. (2014). What a bridge costs. Riga: Ozols.
""",
    "steps on lines of their own": """\
How it is done:

(1) Count the boats.
(2) Count the bridges.
(3) Add both.

References

1. Lind, B. (2016). Rivers and bridges. Riga: Ozols.
2. Okafor, A. (2014). What a bridge costs. Riga: Ozols.
3. Brown, A. (2011). Boats. Harbour Press.
""",
    "alphabet list with counts": """\
Pupils (3) and teachers (2) answered; parents (1) did not. Lind (2016) and Okafor (2014) agree.

References

1. Lind, B. (2016). Rivers. Riga: Ozols.
2. Okafor, A. (2014). Bridges. Riga: Ozols.
3. Brown, A. (2011). Boats. Harbour Press.
""",
    "counts only, no citation at all": """\
We met pupils (12), teachers (3), cooks (1) and drivers (2).

References

1. Lind, B. (2016). Rivers. Riga: Ozols.
2. Okafor, A. (2014). Bridges. Riga: Ozols.
3. Brown, A. (2011). Boats. Harbour Press.
""",
}
"""Texts in which no number in round brackets is a citation."""

TABLE_OF_NUMBERS = """\
Sources

| Year | Boats | Bridges |
|---|---|---|
| 2011 | 40 | 12 |
| 2012 | 44 | 12 |
"""

# Written after the first reading of those above, before it was changed.

FRENCH_NUMBERS = """\
Le nombre d'écoles a baissé de 12 % (4). Selon l'Institut, 340 élèves sont touchés (1, 3). Trois causes : (1) le
coût, (2) la distance, (3) l'eau. Les parents (2) et les maires (5) le disent. D'autres comptent autrement (1–3; 6).

Références

1. Institut National. Écoles rurales. Paris: INR; 2017.
2. Dupont C. La distance. Rev École. 2013;5(1):3-9.
3. Martin P. L'eau. Lyon: Source; 2011.
4. Ministère. Annuaire 2019. Paris; 2019.
5. Leroy A. Les maires. Lyon: Source; 2015.
6. Garcia M. Compter. Rev École. 2016;8(2):30-41.
"""

CAPTION = """\
Fish are many (Hansen, 2019; Okoye, 2020). Some 340 boats fish (Hansen, 2019).

Works Cited

Table 4. Everything that we read.

| Title | Author | Published |
|:--|:--|--:|
| **Fish of the coast** | Hansen, T. | 2019 |
| Boats | Okoye, N. | May 2020 |

## Appendix

The appendix has 12 tables.
"""

THAI_COLUMNS = """\
มีโรงเรียน 40 แห่ง (สมชาย ใจดี, 2560) และครู 12 คน (สมหญิง รักเรียน, 2558)

เอกสารอ้างอิง

| ลำดับ | ผู้แต่ง | ปี | ชื่อเรื่อง |
|---|---|---|---|
| 1 | สมชาย ใจดี | 2560 | โรงเรียนในชนบท |
| 2 | สมหญิง รักเรียน | 2558 | ครูไทย |
"""

BARE_NUMBERS = """\
Okafor and Lind found 12 wells (1). Brown reported 40 (2), Zhou 14 (3) and Smith none (4). In 13 (32%) villages
there was no water (1,4). See Figure (2).

REFERENCES
1 Okafor A, Lind B. Wells. J Water. 2014;4(2):12-20.
2 Brown A. Water. Riga: Ozols; 2011.
3 Zhou W. Deep wells. J Water. 2012;2(1):1-9.
4 Smith C. Dry wells. J Water. 2015;3(1):7-9.
"""

INDONESIAN_CELLS = """\
Sungai panjang (Sari, 2015), dan 12 jembatan rusak (Hasan dkk., 2014).

Daftar Pustaka

| Pustaka | Catatan |
|---|---|
| Sari, L. (2015). *Sungai*. Jakarta: Buku Kita. | dibaca |
| Hasan, A., Budi, C., & Dewi, E. (2014). Jembatan. Jurnal Jalan, 4(1), 2-9. | belum |
"""

IEEE_ROUND = """\
Schools need water (3, 1), soap (2) and time (4,5). No study counts all of them (1)(2).

Bibliography

[1] A. Okafor, "Water in schools," J. Schools, vol. 4, no. 2, pp. 12-20, 2014.
[2] B. Lind, Soap. Riga: Ozols, 2016.
[3] C. Smith, "Wells," J. Water, vol. 3, no. 1, pp. 7-9, 2015.
[4] D. Brown, Time. Riga: Ozols, 2011.
[5] E. Zhou, "Hours," J. Schools, vol. 2, no. 1, pp. 1-9, 2012.
"""

TEXTS = {
    "vancouver": Written(VANCOUVER, 7, 8, (0, 1, 2, 0, 3, 4, 5, 2, 6, 7, 5, 7)),
    "indonesian numbers": Written(INDONESIAN_NUMBERS, 5, 5, (0, 1, 2, 3, 0, 2, 4)),
    "german numbers": Written(GERMAN_NUMBERS, 3, 3, (1, 0, 2, 1, 2)),
    "columns": Written(COLUMNS, 4, 4, (2, 0, None, 1)),
    "whole cells": Written(WHOLE_CELLS, 3, 3, (0, 1, 2, 0)),
    "spanish columns": Written(SPANISH_COLUMNS, 3, 4, (0, 1, 2, 3)),
    "links": Written(LINKS, 2, 2, (0, 1)),
    "french": Written(FRENCH_NUMBERS, 5, 6, (3, 0, 2, 1, 4, 0, 1, 2, 5)),
    "table after caption": Written(CAPTION, 2, 2, (0, 1, 0)),
    "thai table": Written(THAI_COLUMNS, 2, 2, (0, 1)),
    "vancouver names in text": Written(BARE_NUMBERS, 5, 4, (0, 1, 2, 3, 0, 3)),
    "indonesian whole cells no number": Written(INDONESIAN_CELLS, 2, 2, (0, 1)),
    "bracket numbers in a comma list": Written(IEEE_ROUND, 5, 5, (2, 0, 1, 3, 4, 0, 1)),
}
