"""Texts in further languages and styles, counted by hand before the program read them.

``cited``, ``listed``: how many citations and listed works; ``pairs``: for each work that a citation names, the place of
the listed one, or None, and that of the work in which it was read; ``missing``: names cited and not listed;
``uncited``: places of listed works without a citation; ``misdated``: places of works whose dates do not fit.
"""

from __future__ import annotations

from typing import NamedTuple


class Counted(NamedTuple):
    text: str
    cited: int
    listed: int
    pairs: tuple[tuple[int | None, int | None], ...]
    missing: tuple[str, ...] = ()
    uncited: tuple[int, ...] = ()
    misdated: tuple[int, ...] = ()


PORTUGUESE = """\
A cidade tem 340 pontes (SOUZA; LIMA, 2014, p. 12). Segundo Costa (2016), são menos; o custo sobe (PEREIRA et al., 2015;
cf. ALVES, 2018, p. 3-5). As pontes antigas sumiram (ROCHA, 1998 apud COSTA, 2016, p. 40), como já dizia Braga (1987,
apud COSTA, 2016). As balsas foram contadas duas vezes (IBGE, 2017; IBGE, 2019). Outros contam de outro modo
(TEIXERA, 2011). Na Lei n. 9.394 (1996) nada consta; ver Tabela 3.

Referências

ALVES, P. Rios. São Paulo: Margem, 2018. Disponível em: https://rios.example/a. Acesso em: 3 maio 2016.

COSTA, R. Pontes pequenas. Lisboa: Mar, 2016.

INSTITUTO BRASILEIRO DE GEOGRAFIA E ESTATÍSTICA (IBGE). Pontes do Brasil. Rio de Janeiro: IBGE, 2017.

MOURA, T. Nunca citado. Recife: Capibaribe, 2003.

PEREIRA, J.; DIAS, K.; NUNES, L. Água e pedra. Belém: Guamá, 2015.

SOUZA, D.; LIMA, A. O preço de uma ponte. Revista de Pontes, Porto, v. 4, n. 2, p. 12-20, 2014.

TEIXEIRA, B. Balsas. Manaus: Negro, 2011.
"""

TURKISH_NOTES = """\
Şehirde 340 köprü vardır.¹ Yılmaz ve Demir'e (2014) göre daha azdır; maliyet artmaktadır (Kaya vd., 2015: 12).
Eski köprüler yok oldu (Şahin, 1998; akt. Öztürk, 2012, s. 40).² Sallar iki kez sayıldı.³

¹ Ahmet Yılmaz, Köprüler ve Nehirler, Ankara: Nehir Yayınları, 2016, s. 12.
² Bkz. Öztürk, 2012, s. 41.
³ A.g.e., s. 44.

Kaynakça

Kaya, C., Aydın, E. ve Çelik, B. (2015). Su ve taş. İzmir: Göl.
Koç, T. (2003). Hiç anılmadı. Bursa: Dağ.
Öztürk, M. (2012). Küçük köprüler. İstanbul: Deniz. Erişim tarihi: 3 Mayıs 2010, https://kopru.example/o
Yılmaz, A. ve Demir, B. (2014). Bir köprünün bedeli. Köprü Dergisi, 4(2), 12-20.
"""

POLISH = """\
W mieście jest 340 mostów (Kowalski i Nowak, 2014, s. 12). Według Wiśniewskiej (2016) jest ich mniej; koszty rosną
(Zieliński i in., 2015; zob. też Lewandowski, 2018, ss. 3–5). Stare mosty zniknęły (Mazur, 1998, cyt. za:
Nowicka, 2012), a tratwy liczono dwa razy (Nowicka, 2012). Inni liczą inaczej (Kaczmarek, 2011). W roku 1990 było
ich 12 (GUS, 2017).

Bibliografia

Główny Urząd Statystyczny. (2017). Mosty w liczbach. Warszawa: GUS.
Kowalski, J. i Nowak, A. (2014). Cena mostu. Przegląd Mostowy, 4(2), 12–20.
Lewandowski, P. (2018). Rzeki. Kraków: Wisła. Dostęp 3 maja 2016, https://rzeki.example/l
Nowicka, M. (2012). Małe mosty. Gdańsk: Morze.
Pawlak, T. (2003). Nigdy nie cytowany. Poznań: Warta.
Wiśniewska, E. (2016). Mosty miejskie. Wrocław: Odra.
Zieliński, K., Mazur, R. i Dąbrowski, L. (2015). Woda i kamień. Łódź: Staw.
"""

SWEDISH = """\
Staden har 340 broar (Lindgren & Åkesson, 2014, s. 12). Enligt Öberg (2016) är de färre; kostnaderna stiger
(Nilsson m.fl., 2015; se även Holm, 2018, s. 3–5). De gamla broarna är borta (Berglund, 1998, refererad i
Sandström, 2012), och flottarna räknades två gånger (Sandstrom, 2012). Andra räknar annorlunda (Ekdahl, 2011).

Referenser

Holm, P. (2018). Floder. Lund: Ån. Hämtad 3 maj 2016 från https://floder.example/h
Lindgren, J. och Åkesson, A. (2014). Vad en bro kostar. Brotidskrift, 4(2), 12–20.
Nilsson, K., Berg, R. och Dahl, L. (2015). Vatten och sten. Umeå: Sjön.
Persson, T. (2003). Aldrig nämnd. Malmö: Sundet.
Sandström, M. (2012). Små broar. Göteborg: Havet.
Öberg, E. (2016). Stadens broar. Uppsala: Fyris.
"""

KOREAN = """\
이 도시에는 다리가 340개 있다(김철수·이영희, 2014, p. 12). 박민수(2016)는 더 적다고 한다. 비용이 오르고 있다
(최지우 외, 2015; 정하늘, 2018). 옛 다리는 없어졌다(강바다, 1998, 한나라, 2012에서 재인용).
다른 계산도 있다(윤슬기, 2011).

참고문헌

김철수·이영희 (2014). 다리의 값. 다리연구, 4(2), 12-20.
박민수 (2016). 작은 다리. 서울: 강.
정하늘 (2018). 강. 부산: 바다. https://gang.example/j
최지우, 서가람, 오다솜 (2015). 물과 돌. 대구: 못.
한나라 (2012). 뗏목. 광주: 무등.
"""

UKRAINIAN = """\
У місті 340 мостів (Коваленко та Бондар, 2014, с. 12). За даними Шевченка (2016), їх менше; витрати ростуть
(Мельник та ін., 2015; див. також Ткачук, 2018, с. 3–5). Старих мостів немає (Лисенко, 1998, цит. за: Кравчук, 2012).
Плоти рахували двічі (Кравчук, 2012). Інші рахують інакше (Гончаренко, 2011).

Список літератури

Коваленко І., Бондар О. Ціна мосту. Мости України. 2014. № 2. С. 12–20.
Кравчук М. Малі мости. Львів : Ріка, 2012. 120 с.
Мельник К., Руденко Р., Савчук Л. Вода і камінь. Київ : Став, 2015. 98 с.
Поліщук Т. Ніколи не згадана. Одеса : Море, 2003. 77 с.
Ткачук П. Ріки. Харків : Лопань, 2018. URL: https://riky.example/t (дата звернення: 03.05.2016).
Шевченко Е. Міські мости. Полтава : Ворскла, 2016. 64 с.
"""

ITALIAN_NOTES = """\
In città ci sono 340 ponti.¹ Secondo Bianchi (2016) sono meno; il costo sale.² I vecchi ponti sono spariti.³ Le zattere
sono state contate due volte.⁴

¹ Rossi 2014, p. 12.
² Cfr. Conti e Villa 2015, pp. 3-5.
³ Neri 1998, cit. in Rossi 2014, p. 40.
⁴ Ibidem.

Bibliografia

Bianchi, A. (2016), I ponti della città, Roma, Tevere.
Conti, B. e Villa, C. (2015), Acqua e pietra, Milano, Naviglio.
Greco, D. (2003), Mai citato, Napoli, Golfo.
Rossi, E. (2014), Il prezzo di un ponte, Torino, Po.
"""

JAPANESE = """\
この町には橋が340ある（田中・鈴木，2014，p. 12）。佐藤（2016）によれば，もっと少ない。費用は上がっている
（高橋ほか，2015；伊藤，2018）。古い橋はなくなった（渡辺，1998，山本，2012より再引用）。筏は二度数えられた（山本，2012）。別の数え方もある（中村，2011）。

参考文献

伊藤進（2018）『川』川書房。
佐藤恵（2016）『町の橋』海書房。
高橋健・小林舞・加藤涼（2015）「水と石」『橋の研究』4(2)，12-20頁。
田中一・鈴木花（2014）『橋の値段』山書房。
山本光（2012）『小さな橋』森書房。
吉田翔（2003）『引用されない』野書房。
"""

VIETNAMESE = """\
Thành phố có 340 cây cầu (Nguyễn & Trần, 2014, tr. 12). Theo Lê (2016), con số thấp hơn; chi phí tăng
(Phạm và cộng sự, 2015; xem thêm Hoàng, 2018).
Cầu cũ đã mất (Vũ, 1998, trích dẫn trong Đỗ, 2012). Bè được đếm hai lần (Đỗ, 2012). Có cách đếm khác (Bùi, 2011).

Tài liệu tham khảo

Đỗ, M. (2012). Cầu nhỏ. Huế: Hương.
Hoàng, P. (2018). Sông. Hà Nội: Hồng. Truy cập ngày 3 tháng 5 năm 2016, từ https://song.example/h
Lê, V. (2016). Cầu thành phố. Đà Nẵng: Hàn.
Nguyễn, A., & Trần, B. (2014). Giá của một cây cầu. Tạp chí Cầu, 4(2), 12-20.
Phạm, C., Ngô, D., & Lý, E. (2015). Nước và đá. Hà Nội: Hồng.
Tạ, T. (2003). Không bao giờ trích. Vinh: Lam.
"""

DUTCH = """\
De stad telt 340 bruggen (Bakker & Visser, 2014, p. 12). Volgens De Vries (2016) zijn het er minder; de kosten stijgen
(Jansen e.a., 2015; zie ook Smit, 2018). Oude bruggen zijn weg (Mulder, 1998, geciteerd in Dekker, 2012), en vlotten
werden dubbel geteld (Dekker, 2012 en Bakker & Visser, 2014). Anderen tellen anders (Kok, 2011).

Literatuurlijst

Bakker, J., & Visser, A. (2014). Wat een brug kost. Brugtijdschrift, 4(2), 12-20.
De Vries, E. (2016). Bruggen in de stad. Delft: Schie.
Dekker, M. (2012). Kleine bruggen. Zwolle: IJssel.
Jansen, K., Bos, R., & Vos, D. (2015). Water en steen. Gouda: Plas.
Peters, T. (2003). Nooit genoemd. Breda: Mark.
Smit, P. (2018). Rivieren. Arnhem: Rijn. Geraadpleegd op 3 mei 2016, van https://rivieren.example/s
"""

COUNTED = {
    "pt": Counted(
        PORTUGUESE, 7, 7,
        ((5, None), (1, None), (4, None), (0, None), (None, 1), (None, 1), (2, None), (None, None), (6, None)),
        ("IBGE",), (3,), (0,),
    ),
    "tr": Counted(
        TURKISH_NOTES, 6, 4, ((4, None), (3, None), (0, None), (None, 2), (2, None), (2, None)), (), (1,), (2,)
    ),
    "pl": Counted(
        POLISH, 7, 7,
        ((1, None), (5, None), (6, None), (2, None), (None, 3), (3, None), (None, None), (0, None)),
        ("Kaczmarek",), (4,), (2,),
    ),
    "sv": Counted(
        SWEDISH, 6, 6, ((1, None), (5, None), (2, None), (0, None), (None, 4), (4, None), (None, None)),
        ("Ekdahl",), (3,), (0,),
    ),
    "ko": Counted(KOREAN, 5, 5, ((0, None), (1, None), (3, None), (2, None), (None, 4), (None, None)), ("윤슬기",)),
    "uk": Counted(
        UKRAINIAN, 6, 6, ((0, None), (5, None), (2, None), (4, None), (None, 1), (1, None), (None, None)),
        ("Гончаренко",), (3,), (4,),
    ),
    "it": Counted(ITALIAN_NOTES, 5, 4, ((3, None), (0, None), (1, None), (None, 3), (None, 3)), (), (2,)),
    "ja": Counted(
        JAPANESE, 6, 6, ((3, None), (1, None), (2, None), (0, None), (None, 4), (4, None), (None, None)),
        ("中村",), (5,),
    ),
    "vi": Counted(
        VIETNAMESE, 6, 6, ((3, None), (2, None), (4, None), (1, None), (None, 0), (0, None), (None, None)),
        ("Bùi",), (5,), (1,),
    ),
    "nl": Counted(
        DUTCH, 6, 6,
        ((0, None), (1, None), (3, None), (5, None), (None, 2), (2, None), (0, None), (None, None)),
        ("Kok",), (4,), (5,),
    ),
}  # fmt: skip
