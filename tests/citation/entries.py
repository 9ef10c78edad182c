# ruff: noqa: E501 - lines of lists stand here as they are printed
"""Lines of lists of references in many styles, written for these tests, each with what it says for certain.

``FIRST`` stood before the reader of these styles was written; ``SECOND`` was written after it, and read once before
anything was mended for it.
"""

from __future__ import annotations

from typing import NamedTuple


class Entry(NamedTuple):
    """A line and its fields; a field that is not named is not asked about. Authors are “family, given”."""

    style: str
    line: str
    fields: dict[str, object]


def _entry(style: str, line: str, authors: str, **fields: str) -> Entry:
    listed = tuple(one for one in authors.split("; ") if one)
    return Entry(style, line, {"authors": listed, **fields})


FIRST = (
    # IEEE
    _entry("ieee", '[1] A. Okafor and B. Lind, "What a bridge costs," Journal of Bridges, vol. 4, no. 2, pp. 12–20, 2014.',
           "Okafor, A.; Lind, B.", title="What a bridge costs", container="Journal of Bridges", volume="4", issue="2",
           pages="12-20", year="2014"),
    _entry("ieee", "[2] C. Zhou, D. E. Lee, and F. Park, “Counting boats,” Water Lett., vol. 46, no. 3, pp. 7–9, Mar. 2012, "
           "doi: 10.1000/wl.2012.3.", "Zhou, C.; Lee, D. E.; Park, F.", title="Counting boats", container="Water Lett.",
           volume="46", issue="3", pages="7-9", year="2012", doi="10.1000/wl.2012.3"),
    _entry("ieee", "[3] B. Lind, Rivers and Bridges, 2nd ed. Riga, Latvia: Ozols, 2016.", "Lind, B.",
           title="Rivers and Bridges", year="2016", publisher="Ozols"),
    _entry("ieee", "[4] B. Lind, Rivers and bridges. Riga: Ozols, 2016.", "Lind, B.", title="Rivers and bridges",
           year="2016", publisher="Ozols"),
    _entry("ieee", '[5] G. Kim and H. Cho, "Boats that count," in Proc. 3rd Int. Conf. Rivers, Riga, Latvia, 2015, pp. 100–107.',
           "Kim, G.; Cho, H.", title="Boats that count", container="Proc. 3rd Int. Conf. Rivers", year="2015",
           pages="100-107"),
    _entry("ieee", '[6] A. Brown, "Harbours," in Handbook of Towns, C. Clark, Ed. London, U.K.: Thames, 2011, ch. 4, pp. 45–60.',
           "Brown, A.", title="Harbours", container="Handbook of Towns", year="2011", pages="45-60"),
    _entry("ieee", '[7] World Health Organization, "Bridges for health," 2018. [Online]. Available: https://who.example/b',
           "World Health Organization", title="Bridges for health", year="2018", url="https://who.example/b"),
    _entry("ieee", '[8] D. Silva, "Boats of the north," Ph.D. dissertation, Dept. Hist., Univ. Riga, Riga, Latvia, 2012.',
           "Silva, D.", title="Boats of the north", year="2012"),
    _entry("ieee", '[9] F. Garcia et al., "Ten rivers," Nat. Rivers, vol. 1, p. 3, 2019.', "Garcia, F.", title="Ten rivers",
           container="Nat. Rivers", volume="1", pages="3", year="2019"),
    _entry("ieee", '[10] J. van der Berg, "Old bridges," Bridge Stud., vol. 12, pp. 1–9, Jan. 2011.', "van der Berg, J.",
           title="Old bridges", container="Bridge Stud.", volume="12", pages="1-9", year="2011"),
    _entry("ieee", '[11] G. Kim and H. Cho, "Deep boats," 2020, arXiv:2001.01234.', "Kim, G.; Cho, H.", title="Deep boats",
           year="2020"),
    _entry("ieee", '[12] M.-C. Dupont, P. Q. O’Neill, and R. Müller-Lang, "Is 40 too many?" Towns, vol. 9, no. 1, Art. no. 17, 2021.',
           "Dupont, M.-C.; O’Neill, P. Q.; Müller-Lang, R.", title="Is 40 too many?", container="Towns", volume="9",
           issue="1", year="2021"),
    _entry("ieee", '[13] S. Sari, “Guru di desa,” Jurnal Sekolah, vol. 3, no. 2, hlm. 1–9, 2016.', "Sari, S.",
           title="Guru di desa", container="Jurnal Sekolah", volume="3", issue="2", pages="1-9", year="2016"),
    _entry("ieee", '[14] T. Ito, K. Mori and L. Abe, "Snow in 1,200 villages: A count," IEEE Trans. Snow, vol. 22, no. 11, '
           "pp. 1101–1112, Nov. 2009.", "Ito, T.; Mori, K.; Abe, L.", title="Snow in 1,200 villages: A count",
           container="IEEE Trans. Snow", volume="22", issue="11", pages="1101-1112", year="2009"),
    # Vancouver
    _entry("vancouver", "1. Okafor A, Lind B. What a bridge costs. J Bridges. 2014;4(2):12-20.", "Okafor, A; Lind, B",
           title="What a bridge costs", container="J Bridges", volume="4", issue="2", pages="12-20", year="2014"),
    _entry("vancouver", "2. Lind B. Rivers and bridges. 2nd ed. Riga: Ozols; 2016. 240 p.", "Lind, B",
           title="Rivers and bridges", year="2016", publisher="Ozols"),
    _entry("vancouver", "3. World Health Organization. Bridges for health [Internet]. Geneva: WHO; 2018 [cited 2019 May 3]. "
           "Available from: https://who.example/b", "World Health Organization", title="Bridges for health", year="2018",
           publisher="WHO", url="https://who.example/b", accessed="2019-05-03"),
    _entry("vancouver", "4. Zhou XY, Lee D, Park E, et al. Counting boats. Water Res. 2012 Mar 5;46(3 Suppl 1):S12-9. "
           "doi:10.1000/wr.2012.1", "Zhou, XY; Lee, D; Park, E", title="Counting boats", container="Water Res",
           volume="46", year="2012", pages="S12-9", doi="10.1000/wr.2012.1"),
    _entry("vancouver", "5. Brown A. Harbours. In: Clark C, editor. Handbook of towns. London: Thames; 2011. p. 45-60.",
           "Brown, A", title="Harbours", container="Handbook of towns", year="2011", pages="45-60", publisher="Thames"),
    _entry("vancouver", "6. O'Neill PQ. Are 40 too many? J Towns. 2013;12:e45.", "O'Neill, PQ", title="Are 40 too many?",
           container="J Towns", volume="12", pages="e45", year="2013"),
    _entry("vancouver", "7. van der Berg J, de la Cruz A. Old bridges: 12 walks. Bridge Stud. 2011;12(3):1–9.",
           "van der Berg, J; de la Cruz, A", title="Old bridges: 12 walks", container="Bridge Stud", volume="12", issue="3",
           pages="1-9", year="2011"),
    _entry("vancouver", "8. Zhou X. Boats. 2012.", "Zhou, X", title="Boats", year="2012"),
    _entry("vancouver", "9. Town Library. Visitors in 2017. Riga: Town Library; 2018. Report No.: 12.", "Town Library",
           title="Visitors in 2017", year="2018", publisher="Town Library"),
    _entry("vancouver", "10. Garcia F, Ito T. Ten rivers. *Nat Rivers*. 2019;1(4):3-30. doi:10.1000/nr.3", "Garcia, F; Ito, T",
           title="Ten rivers", container="Nat Rivers", volume="1", issue="4", pages="3-30", year="2019", doi="10.1000/nr.3"),
    _entry("vancouver", "11. Silva D. Boats of the north [dissertation]. Riga: University of Riga; 2012.", "Silva, D",
           title="Boats of the north", year="2012"),
    _entry("vancouver", "12. Kim G, Cho H. Schools of the 21st century. Lancet Schools. 2020;395(10223):497–506.",
           "Kim, G; Cho, H", title="Schools of the 21st century", container="Lancet Schools", volume="395",
           issue="10223", pages="497-506", year="2020"),
    # Springer, ACS, Nature
    _entry("springer", "1. Okafor A, Lind B (2014) What a bridge costs. J Bridges 4(2):12–20", "Okafor, A; Lind, B",
           title="What a bridge costs", container="J Bridges", volume="4", issue="2", pages="12-20", year="2014"),
    _entry("springer", "2. Lind B (2016) Rivers and bridges, 2nd edn. Ozols, Riga", "Lind, B", year="2016"),
    _entry("springer", "3. Zhou X, Lee D, Park E (2012) Counting boats. Water Res 46:7–9. https://doi.org/10.1000/wr.7",
           "Zhou, X; Lee, D; Park, E", title="Counting boats", container="Water Res", volume="46", pages="7-9", year="2012",
           doi="10.1000/wr.7"),
    _entry("acs", "(1) Okafor, A.; Lind, B. What a Bridge Costs. J. Bridges 2014, 4 (2), 12–20.", "Okafor, A.; Lind, B.",
           title="What a Bridge Costs", container="J. Bridges", volume="4", issue="2", pages="12-20", year="2014"),
    _entry("acs", "(2) Lind, B. Rivers and Bridges, 2nd ed.; Ozols: Riga, 2016; pp 1–9.", "Lind, B.", year="2016",
           pages="1-9"),
    _entry("nature", "1. Okafor, A. & Lind, B. What a bridge costs. J. Bridges 4, 12–20 (2014).", "Okafor, A.; Lind, B.",
           title="What a bridge costs", container="J. Bridges", volume="4", pages="12-20", year="2014"),
    _entry("nature", "2. Zhou, X. et al. Counting boats. Water Res. 46, 7–9 (2012).", "Zhou, X.", title="Counting boats",
           container="Water Res.", volume="46", pages="7-9", year="2012"),
    _entry("nature", "3. Lind, B. Rivers and Bridges (Ozols, 2016).", "Lind, B.", title="Rivers and Bridges", year="2016",
           publisher="Ozols"),
    # other lands
    _entry("abnt", "OKAFOR, A.; LIND, B. Quanto custa uma ponte. Revista de Pontes, Lisboa, v. 4, n. 2, p. 12-20, 2014.",
           "OKAFOR, A.; LIND, B.", title="Quanto custa uma ponte", container="Revista de Pontes", volume="4", issue="2",
           pages="12-20", year="2014"),
    _entry("abnt", "LIND, B. Rios e pontes. 2. ed. Lisboa: Mar, 2016.", "LIND, B.", title="Rios e pontes", year="2016",
           publisher="Mar"),
    _entry("gost", "1. Иванов А. А., Петров Б. Б. Цена моста // Журнал мостов. – 2014. – Т. 4, № 2. – С. 12–20.",
           "Иванов, А. А.; Петров, Б. Б.", title="Цена моста", container="Журнал мостов", volume="4", issue="2",
           pages="12-20", year="2014"),
    _entry("gost", "2. Петров Б. Б. Реки и мосты. – Рига: Озолс, 2016. – 240 с.", "Петров, Б. Б.", title="Реки и мосты",
           year="2016", publisher="Озолс"),
    _entry("gbt", "[1] 王伟, 李娜. 桥梁的成本[J]. 桥梁学报, 2014, 4(2): 12-20.", "王伟; 李娜", title="桥梁的成本",
           container="桥梁学报", volume="4", issue="2", pages="12-20", year="2014"),
    _entry("gbt", "[2] 李娜. 河流与桥梁[M]. 北京: 桥梁出版社, 2016.", "李娜", title="河流与桥梁", year="2016",
           publisher="桥梁出版社"),
    _entry("mla", 'Okafor, Ada, and Bo Lind. "What a Bridge Costs." Journal of Bridges, vol. 4, no. 2, 2014, pp. 12-20.',
           "Okafor, Ada; Bo Lind", title="What a Bridge Costs", container="Journal of Bridges", volume="4", issue="2",
           pages="12-20", year="2014"),
    _entry("chicago", "Okafor, Ada, and Bo Lind. “What a Bridge Costs.” Journal of Bridges 4, no. 2 (2014): 12–20.",
           "Okafor, Ada; Bo Lind", title="What a Bridge Costs", container="Journal of Bridges", volume="4", issue="2",
           pages="12-20", year="2014"),
)  # fmt: skip

SECOND = (
    _entry("ieee", '[21] N. Haddad, L. Osei, and T. Virtanen, "How 3 towns lost 1,100 trees," Urban For., vol. 58, Mar. 2021, '
           'Art. no. 126961, doi: 10.1000/uf.126961.', "Haddad, N.; Osei, L.; Virtanen, T.",
           title="How 3 towns lost 1,100 trees", container="Urban For.", volume="58", year="2021", doi="10.1000/uf.126961"),
    _entry("ieee", "[22] K. Nowak, Ed., Winter Roads, vol. 2. Kraków, Poland: Zima, 1999.", "Nowak, K.", year="1999",
           publisher="Zima"),
    _entry("ieee", '[23] R. Costa, "Ferries," M.S. thesis, Univ. Porto, Porto, Portugal, 2005.', "Costa, R.", title="Ferries",
           year="2005"),
    _entry("ieee", '[24] Ministry of Roads, "Annual count 2019," Accra, Ghana, Tech. Rep. 7, 2020. Accessed: May 3, 2021. '
           "[Online]. Available: https://roads.example/2019.pdf", "Ministry of Roads", title="Annual count 2019", year="2020",
           url="https://roads.example/2019.pdf", accessed="2021-05-03"),
    _entry("ieee", '[25] P. Nguyen and Q. Tran, "Night buses," presented at the 5th Transport Days, Hanoi, Vietnam, Jul. 2-4, 2018.',
           "Nguyen, P.; Tran, Q.", title="Night buses", year="2018"),
    _entry("ieee", '[26] S. El-Amin, "Wells," Desert J., vol. XII, no. 1, pp. 44-51, 1987.', "El-Amin, S.", title="Wells",
           year="1987", pages="44-51"),
    _entry("ieee", '[27] A. B. C. Silva Santos and D. de Souza, "Chuva em 12 cidades," Rev. Bras. Clima, vol. 7, no. 4, '
           "pp. 201-215, out./dez. 2013.", "Silva Santos, A. B. C.; de Souza, D.", title="Chuva em 12 cidades",
           container="Rev. Bras. Clima", volume="7", issue="4", pages="201-215", year="2013"),
    _entry("vancouver", "21. Haddad N, Osei L, Virtanen T. How 3 towns lost 1,100 trees. Urban For. 2021 Mar;58:126961.",
           "Haddad, N; Osei, L; Virtanen, T", title="How 3 towns lost 1,100 trees", container="Urban For", volume="58",
           pages="126961", year="2021"),
    _entry("vancouver", "22. Ministry of Roads. Annual count 2019. Accra: Ministry of Roads; 2020.", "Ministry of Roads",
           title="Annual count 2019", year="2020", publisher="Ministry of Roads"),
    _entry("vancouver", "23. Nowak KM, editor. Winter roads. Vol. 2. Kraków: Zima; 1999.", "Nowak, KM", title="Winter roads",
           year="1999", publisher="Zima"),
    _entry("vancouver", "24. El-Amin S, D'Souza R-M. Wells; or, 40 ways to dig. BMJ Open. 2017;7(9):e017054. PMID: 28947449.",
           "El-Amin, S; D'Souza, R-M", title="Wells; or, 40 ways to dig", container="BMJ Open", volume="7", issue="9",
           pages="e017054", year="2017"),
    _entry("vancouver", "25. Costa R. Ferries. Int J Boats. 2005 Jan-Feb;19(1):33-40, 52.", "Costa, R", title="Ferries",
           container="Int J Boats", volume="19", issue="1", year="2005"),
    _entry("springer", "Haddad N, Osei L, et al (2021) How 3 towns lost 1,100 trees. Urban For 58:126–134",
           "Haddad, N; Osei, L", title="How 3 towns lost 1,100 trees", container="Urban For", volume="58",
           pages="126-134", year="2021"),
    _entry("acs", "(23) Nguyen, P. Q.; Tran, Q.; van Dijk, H. Night Buses. Transp. Lett. 2018, 10, 44–51.",
           "Nguyen, P. Q.; Tran, Q.; van Dijk, H.", title="Night Buses", container="Transp. Lett.", volume="10",
           pages="44-51", year="2018"),
    _entry("nature", "24. Costa, R., El-Amin, S. & Nowak, K. M. Ferries of 30 islands. Proc. Natl Acad. Boats 102, 33–40 (2005).",
           "Costa, R.; El-Amin, S.; Nowak, K. M.", title="Ferries of 30 islands", container="Proc. Natl Acad. Boats",
           volume="102", pages="33-40", year="2005"),
    _entry("abnt", "SOUZA, D. de; SANTOS, A. B. Chuva em 12 cidades. Revista do Clima, São Paulo, v. 7, n. 4, p. 201-215, "
           "out. 2013.", "SOUZA, D. de; SANTOS, A. B.", title="Chuva em 12 cidades", container="Revista do Clima",
           volume="7", issue="4", pages="201-215", year="2013"),
    _entry("gost", "23. Сидорова Е. В. Дожди в 12 городах // Вестник климата. 2013. Т. 7, № 4. С. 201–215.", "Сидорова, Е. В.",
           title="Дожди в 12 городах", container="Вестник климата", volume="7", issue="4", pages="201-215", year="2013"),
    _entry("gbt", "[23] 陈静, 刘洋, 等. 十二座城市的降雨[J]. 气候学报, 2013, 7(4): 201-215.", "陈静; 刘洋", title="十二座城市的降雨",
           container="气候学报", volume="7", issue="4", pages="201-215", year="2013"),
    _entry("mla", 'Nowak, Katarzyna. "Winter Roads." Road Studies, vol. 2, no. 1, 1999, pp. 5-19.', "Nowak, Katarzyna",
           title="Winter Roads", container="Road Studies", volume="2", issue="1", pages="5-19", year="1999"),
    _entry("chicago", "El-Amin, Salma, Rui Costa, and Petra van Dijk. “Wells.” Desert Journal 12, no. 1 (Spring 1987): 44–51.",
           "El-Amin, Salma; Rui Costa; Petra van Dijk", title="Wells", container="Desert Journal", volume="12", issue="1",
           pages="44-51", year="1987"),
)  # fmt: skip

ENTRIES = {"first": FIRST, "second": SECOND}
