// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The countries that the customer can have goods sent to, as two-letter codes.
///
/// The values of `allowed_countries[]`.
///
/// Contract: `#/components/schemas/payment_links_resource_shipping_address_collection/properties/allowed_countries/items`.
///
/// Feature: `payment_links`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AllowedCountry {
    /// `AC`
    Ac,
    /// `AD`
    Ad,
    /// `AE`
    Ae,
    /// `AF`
    Af,
    /// `AG`
    Ag,
    /// `AI`
    Ai,
    /// `AL`
    Al,
    /// `AM`
    Am,
    /// `AO`
    Ao,
    /// `AQ`
    Aq,
    /// `AR`
    Ar,
    /// `AT`
    At,
    /// `AU`
    Au,
    /// `AW`
    Aw,
    /// `AX`
    Ax,
    /// `AZ`
    Az,
    /// `BA`
    Ba,
    /// `BB`
    Bb,
    /// `BD`
    Bd,
    /// `BE`
    Be,
    /// `BF`
    Bf,
    /// `BG`
    Bg,
    /// `BH`
    Bh,
    /// `BI`
    Bi,
    /// `BJ`
    Bj,
    /// `BL`
    Bl,
    /// `BM`
    Bm,
    /// `BN`
    Bn,
    /// `BO`
    Bo,
    /// `BQ`
    Bq,
    /// `BR`
    Br,
    /// `BS`
    Bs,
    /// `BT`
    Bt,
    /// `BV`
    Bv,
    /// `BW`
    Bw,
    /// `BY`
    By,
    /// `BZ`
    Bz,
    /// `CA`
    Ca,
    /// `CD`
    Cd,
    /// `CF`
    Cf,
    /// `CG`
    Cg,
    /// `CH`
    Ch,
    /// `CI`
    Ci,
    /// `CK`
    Ck,
    /// `CL`
    Cl,
    /// `CM`
    Cm,
    /// `CN`
    Cn,
    /// `CO`
    Co,
    /// `CR`
    Cr,
    /// `CV`
    Cv,
    /// `CW`
    Cw,
    /// `CY`
    Cy,
    /// `CZ`
    Cz,
    /// `DE`
    De,
    /// `DJ`
    Dj,
    /// `DK`
    Dk,
    /// `DM`
    Dm,
    /// `DO`
    Do,
    /// `DZ`
    Dz,
    /// `EC`
    Ec,
    /// `EE`
    Ee,
    /// `EG`
    Eg,
    /// `EH`
    Eh,
    /// `ER`
    Er,
    /// `ES`
    Es,
    /// `ET`
    Et,
    /// `FI`
    Fi,
    /// `FJ`
    Fj,
    /// `FK`
    Fk,
    /// `FO`
    Fo,
    /// `FR`
    Fr,
    /// `GA`
    Ga,
    /// `GB`
    Gb,
    /// `GD`
    Gd,
    /// `GE`
    Ge,
    /// `GF`
    Gf,
    /// `GG`
    Gg,
    /// `GH`
    Gh,
    /// `GI`
    Gi,
    /// `GL`
    Gl,
    /// `GM`
    Gm,
    /// `GN`
    Gn,
    /// `GP`
    Gp,
    /// `GQ`
    Gq,
    /// `GR`
    Gr,
    /// `GS`
    Gs,
    /// `GT`
    Gt,
    /// `GU`
    Gu,
    /// `GW`
    Gw,
    /// `GY`
    Gy,
    /// `HK`
    Hk,
    /// `HN`
    Hn,
    /// `HR`
    Hr,
    /// `HT`
    Ht,
    /// `HU`
    Hu,
    /// `ID`
    Id,
    /// `IE`
    Ie,
    /// `IL`
    Il,
    /// `IM`
    Im,
    /// `IN`
    In,
    /// `IO`
    Io,
    /// `IQ`
    Iq,
    /// `IS`
    Is,
    /// `IT`
    It,
    /// `JE`
    Je,
    /// `JM`
    Jm,
    /// `JO`
    Jo,
    /// `JP`
    Jp,
    /// `KE`
    Ke,
    /// `KG`
    Kg,
    /// `KH`
    Kh,
    /// `KI`
    Ki,
    /// `KM`
    Km,
    /// `KN`
    Kn,
    /// `KR`
    Kr,
    /// `KW`
    Kw,
    /// `KY`
    Ky,
    /// `KZ`
    Kz,
    /// `LA`
    La,
    /// `LB`
    Lb,
    /// `LC`
    Lc,
    /// `LI`
    Li,
    /// `LK`
    Lk,
    /// `LR`
    Lr,
    /// `LS`
    Ls,
    /// `LT`
    Lt,
    /// `LU`
    Lu,
    /// `LV`
    Lv,
    /// `LY`
    Ly,
    /// `MA`
    Ma,
    /// `MC`
    Mc,
    /// `MD`
    Md,
    /// `ME`
    Me,
    /// `MF`
    Mf,
    /// `MG`
    Mg,
    /// `MK`
    Mk,
    /// `ML`
    Ml,
    /// `MM`
    Mm,
    /// `MN`
    Mn,
    /// `MO`
    Mo,
    /// `MQ`
    Mq,
    /// `MR`
    Mr,
    /// `MS`
    Ms,
    /// `MT`
    Mt,
    /// `MU`
    Mu,
    /// `MV`
    Mv,
    /// `MW`
    Mw,
    /// `MX`
    Mx,
    /// `MY`
    My,
    /// `MZ`
    Mz,
    /// `NA`
    Na,
    /// `NC`
    Nc,
    /// `NE`
    Ne,
    /// `NG`
    Ng,
    /// `NI`
    Ni,
    /// `NL`
    Nl,
    /// `NO`
    No,
    /// `NP`
    Np,
    /// `NR`
    Nr,
    /// `NU`
    Nu,
    /// `NZ`
    Nz,
    /// `OM`
    Om,
    /// `PA`
    Pa,
    /// `PE`
    Pe,
    /// `PF`
    Pf,
    /// `PG`
    Pg,
    /// `PH`
    Ph,
    /// `PK`
    Pk,
    /// `PL`
    Pl,
    /// `PM`
    Pm,
    /// `PN`
    Pn,
    /// `PR`
    Pr,
    /// `PS`
    Ps,
    /// `PT`
    Pt,
    /// `PY`
    Py,
    /// `QA`
    Qa,
    /// `RE`
    Re,
    /// `RO`
    Ro,
    /// `RS`
    Rs,
    /// `RU`
    Ru,
    /// `RW`
    Rw,
    /// `SA`
    Sa,
    /// `SB`
    Sb,
    /// `SC`
    Sc,
    /// `SD`
    Sd,
    /// `SE`
    Se,
    /// `SG`
    Sg,
    /// `SH`
    Sh,
    /// `SI`
    Si,
    /// `SJ`
    Sj,
    /// `SK`
    Sk,
    /// `SL`
    Sl,
    /// `SM`
    Sm,
    /// `SN`
    Sn,
    /// `SO`
    So,
    /// `SR`
    Sr,
    /// `SS`
    Ss,
    /// `ST`
    St,
    /// `SV`
    Sv,
    /// `SX`
    Sx,
    /// `SZ`
    Sz,
    /// `TA`
    Ta,
    /// `TC`
    Tc,
    /// `TD`
    Td,
    /// `TF`
    Tf,
    /// `TG`
    Tg,
    /// `TH`
    Th,
    /// `TJ`
    Tj,
    /// `TK`
    Tk,
    /// `TL`
    Tl,
    /// `TM`
    Tm,
    /// `TN`
    Tn,
    /// `TO`
    To,
    /// `TR`
    Tr,
    /// `TT`
    Tt,
    /// `TV`
    Tv,
    /// `TW`
    Tw,
    /// `TZ`
    Tz,
    /// `UA`
    Ua,
    /// `UG`
    Ug,
    /// `US`
    Us,
    /// `UY`
    Uy,
    /// `UZ`
    Uz,
    /// `VA`
    Va,
    /// `VC`
    Vc,
    /// `VE`
    Ve,
    /// `VG`
    Vg,
    /// `VN`
    Vn,
    /// `VU`
    Vu,
    /// `WF`
    Wf,
    /// `WS`
    Ws,
    /// `XK`
    Xk,
    /// `YE`
    Ye,
    /// `YT`
    Yt,
    /// `ZA`
    Za,
    /// `ZM`
    Zm,
    /// `ZW`
    Zw,
    /// `ZZ`
    Zz,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    AllowedCountry;
    0 => Ac "AC";
    1 => Ad "AD";
    2 => Ae "AE";
    3 => Af "AF";
    4 => Ag "AG";
    5 => Ai "AI";
    6 => Al "AL";
    7 => Am "AM";
    8 => Ao "AO";
    9 => Aq "AQ";
    10 => Ar "AR";
    11 => At "AT";
    12 => Au "AU";
    13 => Aw "AW";
    14 => Ax "AX";
    15 => Az "AZ";
    16 => Ba "BA";
    17 => Bb "BB";
    18 => Bd "BD";
    19 => Be "BE";
    20 => Bf "BF";
    21 => Bg "BG";
    22 => Bh "BH";
    23 => Bi "BI";
    24 => Bj "BJ";
    25 => Bl "BL";
    26 => Bm "BM";
    27 => Bn "BN";
    28 => Bo "BO";
    29 => Bq "BQ";
    30 => Br "BR";
    31 => Bs "BS";
    32 => Bt "BT";
    33 => Bv "BV";
    34 => Bw "BW";
    35 => By "BY";
    36 => Bz "BZ";
    37 => Ca "CA";
    38 => Cd "CD";
    39 => Cf "CF";
    40 => Cg "CG";
    41 => Ch "CH";
    42 => Ci "CI";
    43 => Ck "CK";
    44 => Cl "CL";
    45 => Cm "CM";
    46 => Cn "CN";
    47 => Co "CO";
    48 => Cr "CR";
    49 => Cv "CV";
    50 => Cw "CW";
    51 => Cy "CY";
    52 => Cz "CZ";
    53 => De "DE";
    54 => Dj "DJ";
    55 => Dk "DK";
    56 => Dm "DM";
    57 => Do "DO";
    58 => Dz "DZ";
    59 => Ec "EC";
    60 => Ee "EE";
    61 => Eg "EG";
    62 => Eh "EH";
    63 => Er "ER";
    64 => Es "ES";
    65 => Et "ET";
    66 => Fi "FI";
    67 => Fj "FJ";
    68 => Fk "FK";
    69 => Fo "FO";
    70 => Fr "FR";
    71 => Ga "GA";
    72 => Gb "GB";
    73 => Gd "GD";
    74 => Ge "GE";
    75 => Gf "GF";
    76 => Gg "GG";
    77 => Gh "GH";
    78 => Gi "GI";
    79 => Gl "GL";
    80 => Gm "GM";
    81 => Gn "GN";
    82 => Gp "GP";
    83 => Gq "GQ";
    84 => Gr "GR";
    85 => Gs "GS";
    86 => Gt "GT";
    87 => Gu "GU";
    88 => Gw "GW";
    89 => Gy "GY";
    90 => Hk "HK";
    91 => Hn "HN";
    92 => Hr "HR";
    93 => Ht "HT";
    94 => Hu "HU";
    95 => Id "ID";
    96 => Ie "IE";
    97 => Il "IL";
    98 => Im "IM";
    99 => In "IN";
    100 => Io "IO";
    101 => Iq "IQ";
    102 => Is "IS";
    103 => It "IT";
    104 => Je "JE";
    105 => Jm "JM";
    106 => Jo "JO";
    107 => Jp "JP";
    108 => Ke "KE";
    109 => Kg "KG";
    110 => Kh "KH";
    111 => Ki "KI";
    112 => Km "KM";
    113 => Kn "KN";
    114 => Kr "KR";
    115 => Kw "KW";
    116 => Ky "KY";
    117 => Kz "KZ";
    118 => La "LA";
    119 => Lb "LB";
    120 => Lc "LC";
    121 => Li "LI";
    122 => Lk "LK";
    123 => Lr "LR";
    124 => Ls "LS";
    125 => Lt "LT";
    126 => Lu "LU";
    127 => Lv "LV";
    128 => Ly "LY";
    129 => Ma "MA";
    130 => Mc "MC";
    131 => Md "MD";
    132 => Me "ME";
    133 => Mf "MF";
    134 => Mg "MG";
    135 => Mk "MK";
    136 => Ml "ML";
    137 => Mm "MM";
    138 => Mn "MN";
    139 => Mo "MO";
    140 => Mq "MQ";
    141 => Mr "MR";
    142 => Ms "MS";
    143 => Mt "MT";
    144 => Mu "MU";
    145 => Mv "MV";
    146 => Mw "MW";
    147 => Mx "MX";
    148 => My "MY";
    149 => Mz "MZ";
    150 => Na "NA";
    151 => Nc "NC";
    152 => Ne "NE";
    153 => Ng "NG";
    154 => Ni "NI";
    155 => Nl "NL";
    156 => No "NO";
    157 => Np "NP";
    158 => Nr "NR";
    159 => Nu "NU";
    160 => Nz "NZ";
    161 => Om "OM";
    162 => Pa "PA";
    163 => Pe "PE";
    164 => Pf "PF";
    165 => Pg "PG";
    166 => Ph "PH";
    167 => Pk "PK";
    168 => Pl "PL";
    169 => Pm "PM";
    170 => Pn "PN";
    171 => Pr "PR";
    172 => Ps "PS";
    173 => Pt "PT";
    174 => Py "PY";
    175 => Qa "QA";
    176 => Re "RE";
    177 => Ro "RO";
    178 => Rs "RS";
    179 => Ru "RU";
    180 => Rw "RW";
    181 => Sa "SA";
    182 => Sb "SB";
    183 => Sc "SC";
    184 => Sd "SD";
    185 => Se "SE";
    186 => Sg "SG";
    187 => Sh "SH";
    188 => Si "SI";
    189 => Sj "SJ";
    190 => Sk "SK";
    191 => Sl "SL";
    192 => Sm "SM";
    193 => Sn "SN";
    194 => So "SO";
    195 => Sr "SR";
    196 => Ss "SS";
    197 => St "ST";
    198 => Sv "SV";
    199 => Sx "SX";
    200 => Sz "SZ";
    201 => Ta "TA";
    202 => Tc "TC";
    203 => Td "TD";
    204 => Tf "TF";
    205 => Tg "TG";
    206 => Th "TH";
    207 => Tj "TJ";
    208 => Tk "TK";
    209 => Tl "TL";
    210 => Tm "TM";
    211 => Tn "TN";
    212 => To "TO";
    213 => Tr "TR";
    214 => Tt "TT";
    215 => Tv "TV";
    216 => Tw "TW";
    217 => Tz "TZ";
    218 => Ua "UA";
    219 => Ug "UG";
    220 => Us "US";
    221 => Uy "UY";
    222 => Uz "UZ";
    223 => Va "VA";
    224 => Vc "VC";
    225 => Ve "VE";
    226 => Vg "VG";
    227 => Vn "VN";
    228 => Vu "VU";
    229 => Wf "WF";
    230 => Ws "WS";
    231 => Xk "XK";
    232 => Ye "YE";
    233 => Yt "YT";
    234 => Za "ZA";
    235 => Zm "ZM";
    236 => Zw "ZW";
    237 => Zz "ZZ";
}
