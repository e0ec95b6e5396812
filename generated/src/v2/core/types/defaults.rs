// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The languages that the account prefers, the best first, as tags such as `en-GB`.
///
/// The values of `defaults.locales[]`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/defaults/properties/locales/items`.
///
/// Feature: `v2_core`.
#[derive(Clone)]
#[non_exhaustive]
pub enum DefaultsLocale {
    /// `ar-SA`
    ArSa,
    /// `bg`
    Bg,
    /// `bg-BG`
    BgBg,
    /// `cs`
    Cs,
    /// `cs-CZ`
    CsCz,
    /// `da`
    Da,
    /// `da-DK`
    DaDk,
    /// `de`
    De,
    /// `de-DE`
    DeDe,
    /// `el`
    El,
    /// `el-GR`
    ElGr,
    /// `en`
    En,
    /// `en-AU`
    EnAu,
    /// `en-CA`
    EnCa,
    /// `en-GB`
    EnGb,
    /// `en-IE`
    EnIe,
    /// `en-IN`
    EnIn,
    /// `en-NZ`
    EnNz,
    /// `en-SG`
    EnSg,
    /// `en-US`
    EnUs,
    /// `es`
    Es,
    /// `es-419`
    Es419,
    /// `es-ES`
    EsEs,
    /// `et`
    Et,
    /// `et-EE`
    EtEe,
    /// `fi`
    Fi,
    /// `fil`
    Fil,
    /// `fil-PH`
    FilPh,
    /// `fi-FI`
    FiFi,
    /// `fr`
    Fr,
    /// `fr-CA`
    FrCa,
    /// `fr-FR`
    FrFr,
    /// `he-IL`
    HeIl,
    /// `hr`
    Hr,
    /// `hr-HR`
    HrHr,
    /// `hu`
    Hu,
    /// `hu-HU`
    HuHu,
    /// `id`
    Id,
    /// `id-ID`
    IdId,
    /// `it`
    It,
    /// `it-IT`
    ItIt,
    /// `ja`
    Ja,
    /// `ja-JP`
    JaJp,
    /// `ko`
    Ko,
    /// `ko-KR`
    KoKr,
    /// `lt`
    Lt,
    /// `lt-LT`
    LtLt,
    /// `lv`
    Lv,
    /// `lv-LV`
    LvLv,
    /// `ms`
    Ms,
    /// `ms-MY`
    MsMy,
    /// `mt`
    Mt,
    /// `mt-MT`
    MtMt,
    /// `nb`
    Nb,
    /// `nb-NO`
    NbNo,
    /// `nl`
    Nl,
    /// `nl-NL`
    NlNl,
    /// `pl`
    Pl,
    /// `pl-PL`
    PlPl,
    /// `pt`
    Pt,
    /// `pt-BR`
    PtBr,
    /// `pt-PT`
    PtPt,
    /// `ro`
    Ro,
    /// `ro-RO`
    RoRo,
    /// `ru`
    Ru,
    /// `ru-RU`
    RuRu,
    /// `sk`
    Sk,
    /// `sk-SK`
    SkSk,
    /// `sl`
    Sl,
    /// `sl-SI`
    SlSi,
    /// `sv`
    Sv,
    /// `sv-SE`
    SvSe,
    /// `th`
    Th,
    /// `th-TH`
    ThTh,
    /// `tr`
    Tr,
    /// `tr-TR`
    TrTr,
    /// `vi`
    Vi,
    /// `vi-VN`
    ViVn,
    /// `zh`
    Zh,
    /// `zh-Hans`
    ZhHans,
    /// `zh-Hant-HK`
    ZhHantHk,
    /// `zh-Hant-TW`
    ZhHantTw,
    /// `zh-HK`
    ZhHk,
    /// `zh-TW`
    ZhTw,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    DefaultsLocale;
    0 => ArSa "ar-SA";
    1 => Bg "bg";
    2 => BgBg "bg-BG";
    3 => Cs "cs";
    4 => CsCz "cs-CZ";
    5 => Da "da";
    6 => DaDk "da-DK";
    7 => De "de";
    8 => DeDe "de-DE";
    9 => El "el";
    10 => ElGr "el-GR";
    11 => En "en";
    12 => EnAu "en-AU";
    13 => EnCa "en-CA";
    14 => EnGb "en-GB";
    15 => EnIe "en-IE";
    16 => EnIn "en-IN";
    17 => EnNz "en-NZ";
    18 => EnSg "en-SG";
    19 => EnUs "en-US";
    20 => Es "es";
    21 => Es419 "es-419";
    22 => EsEs "es-ES";
    23 => Et "et";
    24 => EtEe "et-EE";
    25 => Fi "fi";
    26 => Fil "fil";
    27 => FilPh "fil-PH";
    28 => FiFi "fi-FI";
    29 => Fr "fr";
    30 => FrCa "fr-CA";
    31 => FrFr "fr-FR";
    32 => HeIl "he-IL";
    33 => Hr "hr";
    34 => HrHr "hr-HR";
    35 => Hu "hu";
    36 => HuHu "hu-HU";
    37 => Id "id";
    38 => IdId "id-ID";
    39 => It "it";
    40 => ItIt "it-IT";
    41 => Ja "ja";
    42 => JaJp "ja-JP";
    43 => Ko "ko";
    44 => KoKr "ko-KR";
    45 => Lt "lt";
    46 => LtLt "lt-LT";
    47 => Lv "lv";
    48 => LvLv "lv-LV";
    49 => Ms "ms";
    50 => MsMy "ms-MY";
    51 => Mt "mt";
    52 => MtMt "mt-MT";
    53 => Nb "nb";
    54 => NbNo "nb-NO";
    55 => Nl "nl";
    56 => NlNl "nl-NL";
    57 => Pl "pl";
    58 => PlPl "pl-PL";
    59 => Pt "pt";
    60 => PtBr "pt-BR";
    61 => PtPt "pt-PT";
    62 => Ro "ro";
    63 => RoRo "ro-RO";
    64 => Ru "ru";
    65 => RuRu "ru-RU";
    66 => Sk "sk";
    67 => SkSk "sk-SK";
    68 => Sl "sl";
    69 => SlSi "sl-SI";
    70 => Sv "sv";
    71 => SvSe "sv-SE";
    72 => Th "th";
    73 => ThTh "th-TH";
    74 => Tr "tr";
    75 => TrTr "tr-TR";
    76 => Vi "vi";
    77 => ViVn "vi-VN";
    78 => Zh "zh";
    79 => ZhHans "zh-Hans";
    80 => ZhHantHk "zh-Hant-HK";
    81 => ZhHantTw "zh-Hant-TW";
    82 => ZhHk "zh-HK";
    83 => ZhTw "zh-TW";
}
