"""Texts written for these tests, in several languages and styles of citation, each with what is in it.

``cited``: how many citations; ``listed``: how many works; ``pairs``: for each work named by a citation, in order, the
place of the listed work, or None.
"""

from __future__ import annotations

from typing import NamedTuple


class Written(NamedTuple):
    text: str
    cited: int
    listed: int
    pairs: tuple[int | None, ...]


ENGLISH = """\
Bridges cost more than roads (Okafor & Lind, 2014, p. 12). Lind (2016) counted 340 of them, and
World Health Organization (2018) agrees; others do not (Smith et al., 2015; Zhou 2012). A river carries
12 boats (Brown, 2011, as cited in Lind, 2016). The war (1957-1975) cut 40 bridges (see Table 3). Older
counts are lost (Gutierez, 2010). WHO later counted again (WHO, 2018).

References

Brown, A. (2011). Boats. Harbour Press.
Gutiérrez, J. (2010). Ríos de la selva. Editorial Sol.
Lind, B. (2016). Rivers and bridges. Riga: Ozols. Retrieved 3 May 2016, from https://rivers.example/lind
Okafor, A., & Lind, B. (2014). What a bridge costs. Journal of Bridges, 4(2), 12-20. https://doi.org/10.1000/xy
Smith, C., Jones, D., & Lee, E. (2015). “Boats in winter,” Water 3(1), 7-9.
Unused, X. (2001). Never mentioned at all. Nowhere.
World Health Organization. (2018). Bridges for health.
"""

INDONESIAN = """\
Jumlah murid naik 12 persen (Sari dan Putri, 2015: 3). Menurut Wijaya (2016) ada 40 sekolah; guru kurang
(Hasan dkk., 2014, hal. 35-36). Sekolah desa lebih kecil (Rahman, 2012 dalam Wijaya, 2016). Biaya naik lagi
(Kemdikbud, 2018; Statistik Sekolah), juga di kota (Hassan dkk., 2014).

DAFTAR PUSTAKA

Buku

Hasan, A., Budi, C., dan Dewi, E. (2014). *Guru di Desa*. Bandung: Pena.

Sari, L. dan Putri, M. (2015). *Murid Kota*. Jakarta: Buku Kita.

Rahman, T. (2012), *Sekolah Kecil*, Medan: Toba dalam Wijaya, (2016), *Sekolah Besar*, https://sekolah.example/besar,
Diakses pada 2 Maret 2011

Internet

Kemdikbud. 2018. *Statistik Sekolah*. https://data.example/sekolah. Diakses pada 5 Mei 2018.

Kemdikbud. 2018. *Statistik Guru*. https://data.example/guru. Diakses pada 5 Mei 2018.
"""

GERMAN = """\
Es gibt 400 Brücken (vgl. Müller 2012: 35). Nach Schäfer (2015) sind es weniger; die Kosten steigen
(Weber/Klein 2014; Berger u. a. 2016, S. 12), wie schon früher (Huber 1998, zit. nach Müller 2012, S. 40).
Andere zählen anders (Özdemir 2017).

Literaturverzeichnis

Berger, Anna u. a. (2016): Brücken am Fluss. In: Holz, Karl (Hrsg.): Der Fluss. Köln: Rhein, S. 10-30.

Müller, Hans (2012): Die Brücke. Berlin: Spree.

Schäfer, Eva (2015): Kleine Brücken, große Kosten. In: Zeitschrift für Brücken, Jg. 4, H. 2, S. 3-9.

Weber, Jan/Klein, Uwe (2014): Was eine Brücke kostet. URL: https://bruecken.example/kosten (Zugriff am 3. Mai 2015).
"""

SPANISH = """\
Hay 400 puentes (Gómez y Ruiz, 2014, pág. 12). Según Pérez (2015), son menos; el costo sube (Soto et al., 2016).
Los antiguos se perdieron (Vega, 1998, citado en Pérez, 2015, p. 4), y el río sigue (De la Cruz, 2011).

Referencias bibliográficas

De la Cruz, A. (2011). El río. Lima: Andes.
Gómez, L. y Ruiz, M. (2014). Cuánto cuesta un puente. Revista de Puentes, 4(2), 12-20.
Pérez, J. (2015). Puentes pequeños. Recuperado el 3 de mayo de 2016, de https://puentes.example/p
Soto, P., Luna, Q., y Mar, R. (2016). Agua y piedra. Quito: Sol.
"""

FRENCH = """\
Il y a 400 ponts (Dupont et Martin, 2014, p. 12). Selon Lefèvre (2015), il y en a moins ; le coût monte
(Moreau et al., 2016). Les anciens sont perdus (Petit, 1998, cité dans Lefèvre, 2015).

Bibliographie

Dupont, A. et Martin, B. (2014). Le prix d'un pont. Revue des ponts, 4(2), 12-20.

Lefèvre, C. (2015). Petits ponts. Consulté le 3 mai 2016, https://ponts.example/p

Moreau, D., Roux, E., et Noir, F. (2016). L'eau et la pierre. Lyon : Rhône.

Simon, G. (2003). Jamais cité. Paris : Seine.
"""

NUMERIC = """\
Bridges cost more than roads [1]. There are 340 of them [2, 3], and 12 boats [1-3]. Nobody counted rafts [5].

References
[1] A. Okafor and B. Lind, "What a bridge costs," Journal of Bridges, vol. 4, no. 2, pp. 12-20, 2014.
[2] B. Lind, Rivers and bridges. Riga: Ozols, 2016.
[3] World Health Organization, "Bridges for health," 2018. Available: https://who.example/b
[4] X. Unused, Never mentioned. Nowhere, 2001.
"""

FOOTNOTES = """\
Bridges cost more than roads.¹ There are 340 of them² and 12 boats.³ Rafts were never counted.⁴ Ice is no bridge.⁵

¹ Lind, Bo: Rivers and bridges. Riga 2016, p. 12.
² Ibid., p. 14.
³ Okafor, Ada: What a bridge costs. Lagos 2014, p. 3.
⁴ We asked nobody.
⁵ Lind, Bo: Rivers and bridges. Riga 2016, p. 90.
"""

NOTES_AND_LIST = """\
Es gibt 400 Brücken.[^1] Es waren mehr.[^2] Die Kosten steigen.[^3]

[^1]: Müller 2012, S. 35.
[^2]: Ebd., S. 36.
[^3]: Vgl. Schäfer 2015, S. 4.

Literatur

Müller, Hans (2012): Die Brücke. Berlin: Spree.

Schäfer, Eva (2015): Kleine Brücken. Köln: Rhein.
"""

WRAPPED = """\
Bridges are old (van der Berg, 2011; O'Neill & Sánchez-García, 2012a, 2012b). As UNESCO (2015, p. 4) puts it, 40% fell.
Others (e.g., Müller-Lüdenscheidt, 1999; Zhang, Wang, & Li, 2010) disagree; Table 3 (2015) shows it. In May (2014) it
rained. In 2016 (see Appendix B), Lee and Kim (2016) and Lee & Kim (2017) counted 300. Smith's (2018) view differs
(Food and Agriculture Organization [FAO], 2019).

7. References

Food and Agriculture Organization. (2019). The state of food and rivers in
    the world: A report with a long title. Rome, Italy: FAO.
Lee, S., & Kim, T. (2016). Counting 300 bridges. Bridge Studies, 12(3),
    45–60. https://doi.org/10.1000/bs.2016.45
Lee, S., & Kim, T. (2017). Counting more. Bridge Studies, 13(1), 1–9.
Müller-Lüdenscheidt, H. (1999). Brücken in Köln. Köln: Rhein Verlag.
O’Neill, P., & Sánchez-García, M. (2012a). Rivers in the north. In A. Editor
    (Ed.), Waters of the world (pp. 1–20). London: Thames.
O’Neill, P., & Sánchez-García, M. (2012b). Rivers in the south. London:
    Thames.
Smith, J. (2018, March 4). The view. The Daily Bridge. Retrieved from
    https://daily.example/the-view_2018
UNESCO. (2015). World bridges. Paris: UNESCO.
van der Berg, J. (2011). Old bridges. Utrecht: Rijn.
Zhang, W., Wang, X., & Li, Y. (2010). 桥梁研究. Beijing: Bridge Press.

Appendix A

Lots of text here (Nobody, 2000).
"""

DASHES = """\
Bridges are old.1 (Smith 2018, 12–15) and (Lee and Kim 2016). See also Gómez (n.d.).

Bibliography

Gómez, Ana. n.d. “Puentes.” Accessed May 3, 2018. https://puentes.example/.

Lee, Sun, and Tae Kim. 2016. “Counting Bridges.” Bridge Studies 12, no. 3: 45–60.

———. 2017. Another Count. Seoul: Han Press.

Smith, John. 2018. The View from the Bridge. New York: Hudson.
"""

STOPS = """\
We follow [1], [3]–[5] and [2, p. 7]. The array a[2] is not cited.

REFERENCES

1. Okafor A, Lind B. What a bridge costs. J Bridges. 2014;4(2):12-20.
2. Lind B. Rivers. Riga: Ozols; 2016.
3. World Health Organization. Bridges for health. Geneva: WHO; 2018.
4. Zhou X. Boats. 2012.
5. Brown A. Harbours. 2011.
"""

NOTES_IN_FULL = """\
Es gibt 400 Brücken.¹ Es waren mehr.² Die Kosten steigen.³

¹ Vgl. Müller, Hans: Die Brücke. Berlin 2012, S. 35.
² Ebd., S. 36.
³ Schäfer, Eva: Kleine Brücken. In: Zeitschrift für Brücken 4 (2015), S. 3–9.

Literaturverzeichnis

Müller, Hans: Die Brücke. Berlin: Spree 2012.
Schäfer, Eva: Kleine Brücken. In: Zeitschrift für Brücken 4 (2015), S. 3–9.
"""

THAI = """\
มีสะพาน 400 แห่ง (สมชาย ใจดี, 2554) และ (ธนาคารแห่งประเทศไทย, 2560, น. 12)

บรรณานุกรม

สมชาย ใจดี. (2554). สะพานไทย. กรุงเทพฯ: สำนักพิมพ์แม่น้ำ.

ธนาคารแห่งประเทศไทย. (2560). รายงานประจำปี. กรุงเทพฯ.
"""

ABBREVIATED = """\
Menurut BPS (2018) ada 40 sekolah (Badan Pusat Statistik [BPS], 2018, h. 3). Guru kurang (Dewi dkk, 2015; Sari,
dkk., 2016).
Data lain (www.sekolah.example, 2017) dan (Kompas, 12 Mei 2016). Undang-Undang (UU No. 20, 2003).

Daftar Pustaka
1. Badan Pusat Statistik. 2018. Statistik Sekolah. Jakarta: BPS.
2. Dewi, A., Budi, C., dan Eka, F. 2015. Guru. Bandung: Pena.
3. Sari, L., dkk. 2016. Murid. Jurnal Sekolah, Vol. 3 No. 2, hlm. 1-9.
4. http://www.sekolah.example/data, diakses 3 Mei 2017.
5. "Sekolah di Kota", Kompas, 12 Mei 2016.
"""

TEXTS = {
    "english": Written(ENGLISH, 7, 7, (3, 2, 6, 4, None, 0, 1, 6)),
    "indonesian": Written(INDONESIAN, 6, 5, (1, 5, 0, 2, 3, 0)),
    "german": Written(GERMAN, 5, 4, (1, 2, 3, 0, None, None)),
    "spanish": Written(SPANISH, 5, 4, (1, 2, 3, None, 0)),
    "french": Written(FRENCH, 4, 4, (0, 1, 2, None)),
    "numeric": Written(NUMERIC, 4, 4, (0, 1, 2, 0, 1, 2, None)),
    "footnotes": Written(FOOTNOTES, 4, 0, (0, 0, 1, 0)),
    "wrapped lines": Written(WRAPPED, 8, 10, (8, 4, 5, 7, 3, 9, 1, 2, 6, 0, None)),
    "dashes": Written(DASHES, 3, 4, (3, 1, 0)),
    "only stops": Written(STOPS, 4, 5, (0, 2, 3, 4, 1)),
    "notes in full": Written(NOTES_IN_FULL, 3, 2, (0, 0, 1)),
    "thai": Written(THAI, 2, 2, (0, 1)),
    "abbreviated": Written(ABBREVIATED, 5, 5, (0, 0, 1, 2, 3, 4)),
    "notes and list": Written(NOTES_AND_LIST, 3, 2, (0, 0, 1)),
}
