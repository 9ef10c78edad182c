"""Fifteen documents in eight languages, written for the tests of drafts and coverage, each with its own hardships."""

from __future__ import annotations

from typing import NamedTuple


class Written(NamedTuple):
    """``least``: how many claims anybody would count in it at least; ``works``: how many it lists."""

    language: str
    least: int
    works: int
    text: str


WRITTEN = {
    "report": Written("en", 9, 3, """\
Annual report 2023 of the Harbour Trust

1. Summary

In 2023 the harbour had 12,400 visitors, about 8% more than in 2022 (Okafor & Lind, 2024, p. 12). Nearly
three in four came by boat. Up to 300 boats a day were counted in July [2, 3].

2. Money

Tickets brought in $1.2 million, of which 35 per cent went to repairs. The crane cost between €80,000 and
€95,000 (Brown, 2011, as cited in Lind, 2016).

Table 1. Boats by month
June    1,204
July    2,350

References

Brown, A. (2011). 40 harbours. Riga: Ozols.
Lind, B. (2016). Rivers, 3rd ed. Riga: Ozols. Retrieved 3 May 2018, from https://rivers.example/12
Okafor, A., & Lind, B. (2014). What 300 boats cost. Journal of Towns, 4(2), 12-20.
"""),
    "numbered": Written("en", 6, 3, """\
Roads were counted in 2019 and 2020 [1]. There were 3,450 km of them, 12 % unpaved [2,3]. Accidents fell by a third,
from 90 to 60 a year.¹

¹ Without those of 2018, when 15 were counted.

REFERENCES
[1] N. Haddad, L. Osei, and T. Virtanen, "How 3 towns lost 1,100 trees," Urban For., vol. 58, Mar. 2021.
[2] K. Nowak, Winter Roads, 2nd ed. Kraków, Poland: Zima, 1999.
[3] Ministry of Roads, "Annual count 2019," Accra, Ghana, Tech. Rep. 7, 2020.

Appendix A

Bridges: 17. Tunnels: 4.
"""),
    "chapters": Written("en", 4, 2, """\
# One

The lake holds 2.5 million fish (Costa, 2005).

## Sources

Costa R. Ferries. Int J Boats. 2005;19(1):33-40.

# Two

Two out of five fishers are over 60. They caught 1,800 tonnes in 2021, 5 % less than before (Tran, 2018).

## Sources

Tran Q. 40 lakes. Hanoi: Song; 2018.
"""),
    "no list": Written("en", 4, 0, """\
Sources

We asked 1,250 households in 2015, and 340 of them again in 2016. One in ten had no water.

Contact: +44 20 7946 0000, page 12, Article 34, ISBN 978-3-16-148410-0. The prize was £500.
"""),
    "murid": Written("id", 7, 2, """\
Menurut Sari (2020) sekitar 2,4 juta murid pindah sekolah, 800 ribu lebih di antaranya di kota. Sebanyak
20,6 persen tidak kembali; tiga dari lima adalah anak perempuan. Biayanya Rp1,5 triliun (Hasan dkk., 2014, hal. 35-36).
Jumlah itu naik 5 persen dari 1.200 sekolah.

DAFTAR PUSTAKA

Hasan, A., Budi, C., dan Dewi, E. (2014). *40 Guru di Desa*. Bandung: Pena.

Sari, L. (2020). *Murid Kota 2019*. https://data.example/12. Diakses pada 5 Mei 2020.
"""),
    "UU": Written("id", 4, 0, """\
Pasal 34 UU No. 20 Tahun 2003 mengatur 9 tahun belajar. Pada tahun 2018 ada 15.000 anak di bawah 18 tahun yang bekerja,
hampir 150.000 menurut hitungan lain, dan setidaknya 90 persen bersekolah. Dana desa Rp 2 miliar.
"""),
    "Brücken": Written("de", 6, 2, """\
Die Stadt hat 12.400 Einwohner, rund 40 % davon Kinder (vgl. Müller 2012: 35). Zwei Drittel der 300 Brücken sind
älter als 50 Jahre. Die Kosten stiegen von 1,2 auf 1,5 Mio. Euro (Huber 1998, zit. nach Müller 2012, S. 40).

Literaturverzeichnis

Müller, Hans (2012): 300 Brücken. Berlin: Spree.

Schäfer, Eva: Kleine Brücken. In: Zeitschrift für Brücken 4 (2015), Nr. 2, S. 3–9.
"""),
    "Anhang": Written("de", 4, 1, """\
Im Jahr 2020 wurden mehr als 3.500 Bäume gepflanzt, jeder fünfte vertrocknete.

Literatur

Weber, Jan (2014): Was 12 Bäume kosten. URL: https://baum.example/12 (Zugriff am 3. Mai 2015).

Anhang

Eichen 1.200
Buchen 900
"""),
    "puentes": Written("es", 6, 2, """\
La ciudad tiene 12.400 habitantes y unos 40 puentes (Gómez y Ruiz, 2014, pág. 12). El 35 % de los niños va a pie; uno de
cada diez, en barco. El río costó 1,5 millones de euros, casi el doble que en 2010.

Referencias bibliográficas

Gómez, L. y Ruiz, M. (2014). Cuánto cuestan 40 puentes. Revista de Puentes, 4(2), 12-20.
Pérez, J. (2015). 12 puentes. Recuperado el 3 de mayo de 2016, de https://puentes.example/p
"""),
    "ponts": Written("fr", 6, 1, """\
La ville compte 12\u202f400 habitants, dont 40 % d’enfants (Dupont et Martin, 2014, p. 12). Près de 300 ponts
ont plus de
50 ans ; un sur dix est fermé. Le budget s’élève à 1,5 milliard d’euros, soit une hausse de 5 %.

Bibliographie

Dupont, A. et Martin, B. (2014). Le prix de 40 ponts. Revue des ponts, 4(2), 12-20.
"""),
    "โรงเรียน": Written("th", 4, 2, """\
ในปี พ.ศ. 2557 มีนักเรียน 12,400 คน ร้อยละ 40 เป็นเด็กหญิง (สมชาย ใจดี, 2557) และมีครูมากกว่า 300 คน งบประมาณ 1.5 ล้านบาท

บรรณานุกรม

ธนาคารไทย. (2560). รายงาน 12 เดือน. กรุงเทพฯ.

สมชาย ใจดี. (2557). สะพาน 40 แห่ง. กรุงเทพฯ: แม่น้ำ.
"""),
    "мосты": Written("ru", 5, 2, """\
В городе 12\u00a0400 жителей, около 40 % из них дети (Иванов и Петров, 2014, с. 12). За 2020 год построено
более 300 мостов,
каждый пятый – деревянный. Расходы составили 1,5 млн рублей.

Список литературы

1. Иванов А. А., Петров Б. Б. Цена 40 мостов // Журнал мостов. – 2014. – Т. 4, № 2. – С. 12–20.
2. Орлов В. В. Реки. – Рига: Река, 2016. – 12 с.
"""),
    "桥梁": Written("zh", 4, 2, """\
2020年，该市有1亿2000万人，其中约40%是儿童[1]。超过300座桥已有50年历史[2]。费用为1.5亿元。

参考文献

[1] 王伟, 李娜. 40座桥梁的成本[J]. 桥梁学报, 2014, 4(2): 12-20.
[2] 刘洋. 12条河流[M]. 北京: 河流出版社, 2016.
"""),
    "columns": Written("en", 4, 2, """\
The town counted 1,204

pupils in 40 schools, of

whom 12 per cent walk for

more than 5 km.

References

Lind, B. (2016). 300 rivers

and the towns on their

banks. Riga: Ozols.

Zhou, C. (2012). 12 boats.

Water 3(1), 7-9.
"""),
    "crlf": Written("en", 3, 1, (
        "The town has 12,400 pupils.\r\n\r\nIt has 40 schools, 5% of them new.\r\n\r\nReferences\r\n\r\n"
        "Lind, B. (2016). 300 rivers. Riga: Ozols.\r\n"
    )),
}  # fmt: skip
