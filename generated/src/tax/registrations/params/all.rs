// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Active from: the same shape as [`crate::params::TrialEnd`].
pub type ActiveFrom = crate::params::TrialEnd;
/// The parameters of `country_options.ca`.
///
/// Contract: `#/paths/~1v1~1tax~1registrations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/country_options/properties/ca`.
#[derive(Clone, Default)]
#[must_use]
pub struct Ca {
    province_standard: Option<Box<ProvinceStandard>>,
    r#type: crate::tax::RegistrationCountryOptionsCanadaType,
    extra: rt::Extra,
}
impl Ca {
    /// With what is required.
    pub fn new(r#type: crate::tax::RegistrationCountryOptionsCanadaType) -> Self {
        Self {
            r#type,
            ..Default::default()
        }
    }
    /// Province standard.
    pub fn province_standard(mut self, value: ProvinceStandard) -> Self {
        self.province_standard = Some(Box::new(value));
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    Ca;
    0 => province_standard "province_standard";
    1 => r#type "type" required;
}
/// The parameters of `country_options`.
///
/// Contract: `#/paths/~1v1~1tax~1registrations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/country_options`.
#[derive(Clone, Default)]
#[must_use]
pub struct CountryOptions {
    ae: Option<Box<StandardCountry>>,
    al: Option<Box<StandardCountry>>,
    am: Option<Box<Simplified>>,
    ao: Option<Box<StandardCountry>>,
    at: Option<Box<EuropeCountry>>,
    au: Option<Box<StandardCountry>>,
    aw: Option<Box<StandardCountry>>,
    az: Option<Box<Simplified>>,
    ba: Option<Box<StandardCountry>>,
    bb: Option<Box<StandardCountry>>,
    bd: Option<Box<StandardCountry>>,
    be: Option<Box<EuropeCountry>>,
    bf: Option<Box<StandardCountry>>,
    bg: Option<Box<EuropeCountry>>,
    bh: Option<Box<StandardCountry>>,
    bj: Option<Box<Simplified>>,
    bs: Option<Box<StandardCountry>>,
    by: Option<Box<Simplified>>,
    ca: Option<Box<Ca>>,
    cd: Option<Box<StandardCountry>>,
    ch: Option<Box<StandardCountry>>,
    cl: Option<Box<Simplified>>,
    cm: Option<Box<Simplified>>,
    co: Option<Box<Simplified>>,
    cr: Option<Box<Simplified>>,
    cv: Option<Box<Simplified>>,
    cy: Option<Box<EuropeCountry>>,
    cz: Option<Box<EuropeCountry>>,
    de: Option<Box<EuropeCountry>>,
    dk: Option<Box<EuropeCountry>>,
    ec: Option<Box<Simplified>>,
    ee: Option<Box<EuropeCountry>>,
    eg: Option<Box<Simplified>>,
    es: Option<Box<EuropeCountry>>,
    et: Option<Box<StandardCountry>>,
    fi: Option<Box<EuropeCountry>>,
    fr: Option<Box<EuropeCountry>>,
    gb: Option<Box<StandardCountry>>,
    ge: Option<Box<Simplified>>,
    gn: Option<Box<StandardCountry>>,
    gr: Option<Box<EuropeCountry>>,
    hr: Option<Box<EuropeCountry>>,
    hu: Option<Box<EuropeCountry>>,
    id: Option<Box<Simplified>>,
    ie: Option<Box<EuropeCountry>>,
    r#in: Option<Box<Simplified>>,
    is: Option<Box<StandardCountry>>,
    it: Option<Box<EuropeCountry>>,
    jp: Option<Box<StandardCountry>>,
    ke: Option<Box<Simplified>>,
    kg: Option<Box<Simplified>>,
    kh: Option<Box<Simplified>>,
    kr: Option<Box<Simplified>>,
    kz: Option<Box<Simplified>>,
    la: Option<Box<Simplified>>,
    lk: Option<Box<Simplified>>,
    lt: Option<Box<EuropeCountry>>,
    lu: Option<Box<EuropeCountry>>,
    lv: Option<Box<EuropeCountry>>,
    ma: Option<Box<Simplified>>,
    md: Option<Box<Simplified>>,
    me: Option<Box<StandardCountry>>,
    mk: Option<Box<StandardCountry>>,
    mr: Option<Box<StandardCountry>>,
    mt: Option<Box<EuropeCountry>>,
    mx: Option<Box<Simplified>>,
    my: Option<Box<Simplified>>,
    ng: Option<Box<Simplified>>,
    nl: Option<Box<EuropeCountry>>,
    no: Option<Box<StandardCountry>>,
    np: Option<Box<Simplified>>,
    nz: Option<Box<StandardCountry>>,
    om: Option<Box<StandardCountry>>,
    pe: Option<Box<Simplified>>,
    ph: Option<Box<Simplified>>,
    pl: Option<Box<EuropeCountry>>,
    pt: Option<Box<EuropeCountry>>,
    ro: Option<Box<EuropeCountry>>,
    rs: Option<Box<StandardCountry>>,
    ru: Option<Box<Simplified>>,
    sa: Option<Box<Simplified>>,
    se: Option<Box<EuropeCountry>>,
    sg: Option<Box<StandardCountry>>,
    si: Option<Box<EuropeCountry>>,
    sk: Option<Box<EuropeCountry>>,
    sn: Option<Box<Simplified>>,
    sr: Option<Box<StandardCountry>>,
    th: Option<Box<Simplified>>,
    tj: Option<Box<Simplified>>,
    tr: Option<Box<Simplified>>,
    tw: Option<Box<Simplified>>,
    tz: Option<Box<Simplified>>,
    ua: Option<Box<Simplified>>,
    ug: Option<Box<Simplified>>,
    us: Option<Box<Us>>,
    uy: Option<Box<StandardCountry>>,
    uz: Option<Box<Simplified>>,
    vn: Option<Box<Simplified>>,
    za: Option<Box<StandardCountry>>,
    zm: Option<Box<Simplified>>,
    zw: Option<Box<StandardCountry>>,
    extra: rt::Extra,
}
impl CountryOptions {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Ae.
    pub fn ae(mut self, value: StandardCountry) -> Self {
        self.ae = Some(Box::new(value));
        self
    }
    /// Al.
    pub fn al(mut self, value: StandardCountry) -> Self {
        self.al = Some(Box::new(value));
        self
    }
    /// Am.
    pub fn am(mut self, value: Simplified) -> Self {
        self.am = Some(Box::new(value));
        self
    }
    /// Ao.
    pub fn ao(mut self, value: StandardCountry) -> Self {
        self.ao = Some(Box::new(value));
        self
    }
    /// At.
    pub fn at(mut self, value: EuropeCountry) -> Self {
        self.at = Some(Box::new(value));
        self
    }
    /// Au.
    pub fn au(mut self, value: StandardCountry) -> Self {
        self.au = Some(Box::new(value));
        self
    }
    /// Aw.
    pub fn aw(mut self, value: StandardCountry) -> Self {
        self.aw = Some(Box::new(value));
        self
    }
    /// Az.
    pub fn az(mut self, value: Simplified) -> Self {
        self.az = Some(Box::new(value));
        self
    }
    /// Ba.
    pub fn ba(mut self, value: StandardCountry) -> Self {
        self.ba = Some(Box::new(value));
        self
    }
    /// Bb.
    pub fn bb(mut self, value: StandardCountry) -> Self {
        self.bb = Some(Box::new(value));
        self
    }
    /// Bd.
    pub fn bd(mut self, value: StandardCountry) -> Self {
        self.bd = Some(Box::new(value));
        self
    }
    /// Be.
    pub fn be(mut self, value: EuropeCountry) -> Self {
        self.be = Some(Box::new(value));
        self
    }
    /// Bf.
    pub fn bf(mut self, value: StandardCountry) -> Self {
        self.bf = Some(Box::new(value));
        self
    }
    /// Bg.
    pub fn bg(mut self, value: EuropeCountry) -> Self {
        self.bg = Some(Box::new(value));
        self
    }
    /// Bh.
    pub fn bh(mut self, value: StandardCountry) -> Self {
        self.bh = Some(Box::new(value));
        self
    }
    /// Bj.
    pub fn bj(mut self, value: Simplified) -> Self {
        self.bj = Some(Box::new(value));
        self
    }
    /// Bs.
    pub fn bs(mut self, value: StandardCountry) -> Self {
        self.bs = Some(Box::new(value));
        self
    }
    /// By.
    pub fn by(mut self, value: Simplified) -> Self {
        self.by = Some(Box::new(value));
        self
    }
    /// Ca.
    pub fn ca(mut self, value: Ca) -> Self {
        self.ca = Some(Box::new(value));
        self
    }
    /// Cd.
    pub fn cd(mut self, value: StandardCountry) -> Self {
        self.cd = Some(Box::new(value));
        self
    }
    /// Ch.
    pub fn ch(mut self, value: StandardCountry) -> Self {
        self.ch = Some(Box::new(value));
        self
    }
    /// Cl.
    pub fn cl(mut self, value: Simplified) -> Self {
        self.cl = Some(Box::new(value));
        self
    }
    /// Cm.
    pub fn cm(mut self, value: Simplified) -> Self {
        self.cm = Some(Box::new(value));
        self
    }
    /// Co.
    pub fn co(mut self, value: Simplified) -> Self {
        self.co = Some(Box::new(value));
        self
    }
    /// Cr.
    pub fn cr(mut self, value: Simplified) -> Self {
        self.cr = Some(Box::new(value));
        self
    }
    /// Cv.
    pub fn cv(mut self, value: Simplified) -> Self {
        self.cv = Some(Box::new(value));
        self
    }
    /// Cy.
    pub fn cy(mut self, value: EuropeCountry) -> Self {
        self.cy = Some(Box::new(value));
        self
    }
    /// Cz.
    pub fn cz(mut self, value: EuropeCountry) -> Self {
        self.cz = Some(Box::new(value));
        self
    }
    /// De.
    pub fn de(mut self, value: EuropeCountry) -> Self {
        self.de = Some(Box::new(value));
        self
    }
    /// Dk.
    pub fn dk(mut self, value: EuropeCountry) -> Self {
        self.dk = Some(Box::new(value));
        self
    }
    /// Ec.
    pub fn ec(mut self, value: Simplified) -> Self {
        self.ec = Some(Box::new(value));
        self
    }
    /// Ee.
    pub fn ee(mut self, value: EuropeCountry) -> Self {
        self.ee = Some(Box::new(value));
        self
    }
    /// Eg.
    pub fn eg(mut self, value: Simplified) -> Self {
        self.eg = Some(Box::new(value));
        self
    }
    /// Es.
    pub fn es(mut self, value: EuropeCountry) -> Self {
        self.es = Some(Box::new(value));
        self
    }
    /// Et.
    pub fn et(mut self, value: StandardCountry) -> Self {
        self.et = Some(Box::new(value));
        self
    }
    /// Fi.
    pub fn fi(mut self, value: EuropeCountry) -> Self {
        self.fi = Some(Box::new(value));
        self
    }
    /// Fr.
    pub fn fr(mut self, value: EuropeCountry) -> Self {
        self.fr = Some(Box::new(value));
        self
    }
    /// Gb.
    pub fn gb(mut self, value: StandardCountry) -> Self {
        self.gb = Some(Box::new(value));
        self
    }
    /// Ge.
    pub fn ge(mut self, value: Simplified) -> Self {
        self.ge = Some(Box::new(value));
        self
    }
    /// Gn.
    pub fn gn(mut self, value: StandardCountry) -> Self {
        self.gn = Some(Box::new(value));
        self
    }
    /// Gr.
    pub fn gr(mut self, value: EuropeCountry) -> Self {
        self.gr = Some(Box::new(value));
        self
    }
    /// Hr.
    pub fn hr(mut self, value: EuropeCountry) -> Self {
        self.hr = Some(Box::new(value));
        self
    }
    /// Hu.
    pub fn hu(mut self, value: EuropeCountry) -> Self {
        self.hu = Some(Box::new(value));
        self
    }
    /// Id.
    pub fn id(mut self, value: Simplified) -> Self {
        self.id = Some(Box::new(value));
        self
    }
    /// Ie.
    pub fn ie(mut self, value: EuropeCountry) -> Self {
        self.ie = Some(Box::new(value));
        self
    }
    /// In.
    pub fn r#in(mut self, value: Simplified) -> Self {
        self.r#in = Some(Box::new(value));
        self
    }
    /// Is.
    pub fn is(mut self, value: StandardCountry) -> Self {
        self.is = Some(Box::new(value));
        self
    }
    /// It.
    pub fn it(mut self, value: EuropeCountry) -> Self {
        self.it = Some(Box::new(value));
        self
    }
    /// Jp.
    pub fn jp(mut self, value: StandardCountry) -> Self {
        self.jp = Some(Box::new(value));
        self
    }
    /// Ke.
    pub fn ke(mut self, value: Simplified) -> Self {
        self.ke = Some(Box::new(value));
        self
    }
    /// Kg.
    pub fn kg(mut self, value: Simplified) -> Self {
        self.kg = Some(Box::new(value));
        self
    }
    /// Kh.
    pub fn kh(mut self, value: Simplified) -> Self {
        self.kh = Some(Box::new(value));
        self
    }
    /// Kr.
    pub fn kr(mut self, value: Simplified) -> Self {
        self.kr = Some(Box::new(value));
        self
    }
    /// Kz.
    pub fn kz(mut self, value: Simplified) -> Self {
        self.kz = Some(Box::new(value));
        self
    }
    /// La.
    pub fn la(mut self, value: Simplified) -> Self {
        self.la = Some(Box::new(value));
        self
    }
    /// Lk.
    pub fn lk(mut self, value: Simplified) -> Self {
        self.lk = Some(Box::new(value));
        self
    }
    /// Lt.
    pub fn lt(mut self, value: EuropeCountry) -> Self {
        self.lt = Some(Box::new(value));
        self
    }
    /// Lu.
    pub fn lu(mut self, value: EuropeCountry) -> Self {
        self.lu = Some(Box::new(value));
        self
    }
    /// Lv.
    pub fn lv(mut self, value: EuropeCountry) -> Self {
        self.lv = Some(Box::new(value));
        self
    }
    /// Ma.
    pub fn ma(mut self, value: Simplified) -> Self {
        self.ma = Some(Box::new(value));
        self
    }
    /// Md.
    pub fn md(mut self, value: Simplified) -> Self {
        self.md = Some(Box::new(value));
        self
    }
    /// Me.
    pub fn me(mut self, value: StandardCountry) -> Self {
        self.me = Some(Box::new(value));
        self
    }
    /// Mk.
    pub fn mk(mut self, value: StandardCountry) -> Self {
        self.mk = Some(Box::new(value));
        self
    }
    /// Mr.
    pub fn mr(mut self, value: StandardCountry) -> Self {
        self.mr = Some(Box::new(value));
        self
    }
    /// Mt.
    pub fn mt(mut self, value: EuropeCountry) -> Self {
        self.mt = Some(Box::new(value));
        self
    }
    /// Mx.
    pub fn mx(mut self, value: Simplified) -> Self {
        self.mx = Some(Box::new(value));
        self
    }
    /// My.
    pub fn my(mut self, value: Simplified) -> Self {
        self.my = Some(Box::new(value));
        self
    }
    /// Ng.
    pub fn ng(mut self, value: Simplified) -> Self {
        self.ng = Some(Box::new(value));
        self
    }
    /// Nl.
    pub fn nl(mut self, value: EuropeCountry) -> Self {
        self.nl = Some(Box::new(value));
        self
    }
    /// No.
    pub fn no(mut self, value: StandardCountry) -> Self {
        self.no = Some(Box::new(value));
        self
    }
    /// Np.
    pub fn np(mut self, value: Simplified) -> Self {
        self.np = Some(Box::new(value));
        self
    }
    /// Nz.
    pub fn nz(mut self, value: StandardCountry) -> Self {
        self.nz = Some(Box::new(value));
        self
    }
    /// Om.
    pub fn om(mut self, value: StandardCountry) -> Self {
        self.om = Some(Box::new(value));
        self
    }
    /// Pe.
    pub fn pe(mut self, value: Simplified) -> Self {
        self.pe = Some(Box::new(value));
        self
    }
    /// Ph.
    pub fn ph(mut self, value: Simplified) -> Self {
        self.ph = Some(Box::new(value));
        self
    }
    /// Pl.
    pub fn pl(mut self, value: EuropeCountry) -> Self {
        self.pl = Some(Box::new(value));
        self
    }
    /// Pt.
    pub fn pt(mut self, value: EuropeCountry) -> Self {
        self.pt = Some(Box::new(value));
        self
    }
    /// Ro.
    pub fn ro(mut self, value: EuropeCountry) -> Self {
        self.ro = Some(Box::new(value));
        self
    }
    /// Rs.
    pub fn rs(mut self, value: StandardCountry) -> Self {
        self.rs = Some(Box::new(value));
        self
    }
    /// Ru.
    pub fn ru(mut self, value: Simplified) -> Self {
        self.ru = Some(Box::new(value));
        self
    }
    /// Sa.
    pub fn sa(mut self, value: Simplified) -> Self {
        self.sa = Some(Box::new(value));
        self
    }
    /// Se.
    pub fn se(mut self, value: EuropeCountry) -> Self {
        self.se = Some(Box::new(value));
        self
    }
    /// Sg.
    pub fn sg(mut self, value: StandardCountry) -> Self {
        self.sg = Some(Box::new(value));
        self
    }
    /// Si.
    pub fn si(mut self, value: EuropeCountry) -> Self {
        self.si = Some(Box::new(value));
        self
    }
    /// Sk.
    pub fn sk(mut self, value: EuropeCountry) -> Self {
        self.sk = Some(Box::new(value));
        self
    }
    /// Sn.
    pub fn sn(mut self, value: Simplified) -> Self {
        self.sn = Some(Box::new(value));
        self
    }
    /// Sr.
    pub fn sr(mut self, value: StandardCountry) -> Self {
        self.sr = Some(Box::new(value));
        self
    }
    /// Th.
    pub fn th(mut self, value: Simplified) -> Self {
        self.th = Some(Box::new(value));
        self
    }
    /// Tj.
    pub fn tj(mut self, value: Simplified) -> Self {
        self.tj = Some(Box::new(value));
        self
    }
    /// Tr.
    pub fn tr(mut self, value: Simplified) -> Self {
        self.tr = Some(Box::new(value));
        self
    }
    /// Tw.
    pub fn tw(mut self, value: Simplified) -> Self {
        self.tw = Some(Box::new(value));
        self
    }
    /// Tz.
    pub fn tz(mut self, value: Simplified) -> Self {
        self.tz = Some(Box::new(value));
        self
    }
    /// Ua.
    pub fn ua(mut self, value: Simplified) -> Self {
        self.ua = Some(Box::new(value));
        self
    }
    /// Ug.
    pub fn ug(mut self, value: Simplified) -> Self {
        self.ug = Some(Box::new(value));
        self
    }
    /// Us.
    pub fn us(mut self, value: Us) -> Self {
        self.us = Some(Box::new(value));
        self
    }
    /// Uy.
    pub fn uy(mut self, value: StandardCountry) -> Self {
        self.uy = Some(Box::new(value));
        self
    }
    /// Uz.
    pub fn uz(mut self, value: Simplified) -> Self {
        self.uz = Some(Box::new(value));
        self
    }
    /// Vn.
    pub fn vn(mut self, value: Simplified) -> Self {
        self.vn = Some(Box::new(value));
        self
    }
    /// Za.
    pub fn za(mut self, value: StandardCountry) -> Self {
        self.za = Some(Box::new(value));
        self
    }
    /// Zm.
    pub fn zm(mut self, value: Simplified) -> Self {
        self.zm = Some(Box::new(value));
        self
    }
    /// Zw.
    pub fn zw(mut self, value: StandardCountry) -> Self {
        self.zw = Some(Box::new(value));
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    CountryOptions;
    0 => ae "ae";
    1 => al "al";
    2 => am "am";
    3 => ao "ao";
    4 => at "at";
    5 => au "au";
    6 => aw "aw";
    7 => az "az";
    8 => ba "ba";
    9 => bb "bb";
    10 => bd "bd";
    11 => be "be";
    12 => bf "bf";
    13 => bg "bg";
    14 => bh "bh";
    15 => bj "bj";
    16 => bs "bs";
    17 => by "by";
    18 => ca "ca";
    19 => cd "cd";
    20 => ch "ch";
    21 => cl "cl";
    22 => cm "cm";
    23 => co "co";
    24 => cr "cr";
    25 => cv "cv";
    26 => cy "cy";
    27 => cz "cz";
    28 => de "de";
    29 => dk "dk";
    30 => ec "ec";
    31 => ee "ee";
    32 => eg "eg";
    33 => es "es";
    34 => et "et";
    35 => fi "fi";
    36 => fr "fr";
    37 => gb "gb";
    38 => ge "ge";
    39 => gn "gn";
    40 => gr "gr";
    41 => hr "hr";
    42 => hu "hu";
    43 => id "id";
    44 => ie "ie";
    45 => r#in "in";
    46 => is "is";
    47 => it "it";
    48 => jp "jp";
    49 => ke "ke";
    50 => kg "kg";
    51 => kh "kh";
    52 => kr "kr";
    53 => kz "kz";
    54 => la "la";
    55 => lk "lk";
    56 => lt "lt";
    57 => lu "lu";
    58 => lv "lv";
    59 => ma "ma";
    60 => md "md";
    61 => me "me";
    62 => mk "mk";
    63 => mr "mr";
    64 => mt "mt";
    65 => mx "mx";
    66 => my "my";
    67 => ng "ng";
    68 => nl "nl";
    69 => no "no";
    70 => np "np";
    71 => nz "nz";
    72 => om "om";
    73 => pe "pe";
    74 => ph "ph";
    75 => pl "pl";
    76 => pt "pt";
    77 => ro "ro";
    78 => rs "rs";
    79 => ru "ru";
    80 => sa "sa";
    81 => se "se";
    82 => sg "sg";
    83 => si "si";
    84 => sk "sk";
    85 => sn "sn";
    86 => sr "sr";
    87 => th "th";
    88 => tj "tj";
    89 => tr "tr";
    90 => tw "tw";
    91 => tz "tz";
    92 => ua "ua";
    93 => ug "ug";
    94 => us "us";
    95 => uy "uy";
    96 => uz "uz";
    97 => vn "vn";
    98 => za "za";
    99 => zm "zm";
    100 => zw "zw";
}
/// The parameters of `country_options.us.state_sales_tax.elections[]`.
///
/// Contract: `#/paths/~1v1~1tax~1registrations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/country_options/properties/us/properties/state_sales_tax/properties/elections/items`.
#[derive(Clone, Default)]
#[must_use]
pub struct Election {
    jurisdiction: Option<String>,
    r#type: crate::tax::RegistrationCountryOptionsUsStateSalesTaxElectionType,
    extra: rt::Extra,
}
impl Election {
    /// With what is required.
    pub fn new(
        r#type: crate::tax::RegistrationCountryOptionsUsStateSalesTaxElectionType,
    ) -> Self {
        Self {
            r#type,
            ..Default::default()
        }
    }
    /// Jurisdiction. At most 5000 characters.
    pub fn jurisdiction(mut self, value: impl Into<String>) -> Self {
        self.jurisdiction = Some(value.into());
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    Election;
    0 => jurisdiction "jurisdiction";
    1 => r#type "type" required;
}
/// The parameters of `country_options.at`.
///
/// Contract: `#/paths/~1v1~1tax~1registrations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/country_options/properties/at`.
#[derive(Clone, Default)]
#[must_use]
pub struct EuropeCountry {
    standard: Option<Box<EuropeStandard>>,
    r#type: crate::tax::EuropeType,
    extra: rt::Extra,
}
impl EuropeCountry {
    /// With what is required.
    pub fn new(r#type: crate::tax::EuropeType) -> Self {
        Self {
            r#type,
            ..Default::default()
        }
    }
    /// Standard.
    pub fn standard(mut self, value: EuropeStandard) -> Self {
        self.standard = Some(Box::new(value));
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    EuropeCountry;
    0 => standard "standard";
    1 => r#type "type" required;
}
/// The parameters of `country_options.at.standard`.
///
/// Contract: `#/paths/~1v1~1tax~1registrations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/country_options/properties/at/properties/standard`.
#[derive(Clone, Default)]
#[must_use]
pub struct EuropeStandard {
    place_of_supply_scheme: crate::tax::EuropePlaceOfSupplyScheme,
    extra: rt::Extra,
}
impl EuropeStandard {
    /// With what is required.
    pub fn new(place_of_supply_scheme: crate::tax::EuropePlaceOfSupplyScheme) -> Self {
        Self {
            place_of_supply_scheme,
            ..Default::default()
        }
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    EuropeStandard;
    0 => place_of_supply_scheme "place_of_supply_scheme" required;
}
/// Expires at: the same shape as [`crate::params::TrialEnd`].
pub type ExpiresAt = crate::params::TrialEnd;
/// Local amusement tax: the same shape as [`LocalLeaseTax`].
pub type LocalAmusementTax = LocalLeaseTax;
/// The parameters of `country_options.us.local_amusement_tax`.
///
/// Contract: `#/paths/~1v1~1tax~1registrations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/country_options/properties/us/properties/local_amusement_tax`.
#[derive(Clone, Default)]
#[must_use]
pub struct LocalLeaseTax {
    jurisdiction: String,
    extra: rt::Extra,
}
impl LocalLeaseTax {
    /// With what is required.
    pub fn new(jurisdiction: impl Into<String>) -> Self {
        Self {
            jurisdiction: jurisdiction.into(),
            ..Default::default()
        }
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    LocalLeaseTax;
    0 => jurisdiction "jurisdiction" required;
}
/// The parameters of `country_options.ca.province_standard`.
///
/// Contract: `#/paths/~1v1~1tax~1registrations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/country_options/properties/ca/properties/province_standard`.
#[derive(Clone, Default)]
#[must_use]
pub struct ProvinceStandard {
    province: String,
    extra: rt::Extra,
}
impl ProvinceStandard {
    /// With what is required.
    pub fn new(province: impl Into<String>) -> Self {
        Self {
            province: province.into(),
            ..Default::default()
        }
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    ProvinceStandard;
    0 => province "province" required;
}
/// The parameters of `country_options.am`.
///
/// Contract: `#/paths/~1v1~1tax~1registrations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/country_options/properties/am`.
#[derive(Clone, Default)]
#[must_use]
pub struct Simplified {
    r#type: SimplifiedType,
    extra: rt::Extra,
}
impl Simplified {
    /// With what is required.
    pub fn new(r#type: SimplifiedType) -> Self {
        Self {
            r#type,
            ..Default::default()
        }
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    Simplified;
    0 => r#type "type" required;
}
/// The values of `country_options.am.type`.
///
/// Contract: `#/paths/~1v1~1tax~1registrations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/country_options/properties/am/properties/type`.
///
/// Feature: `tax`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SimplifiedType {
    /// `simplified`
    Simplified,
    /// A value that the contract doesn't list.
    Unknown(String),
}
rt::open_enum! {
    SimplifiedType;
    0 => Simplified "simplified";
}
/// The parameters of `country_options.ae.standard`.
///
/// Contract: `#/paths/~1v1~1tax~1registrations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/country_options/properties/ae/properties/standard`.
#[derive(Clone, Default)]
#[must_use]
pub struct Standard {
    place_of_supply_scheme: Option<crate::tax::PlaceOfSupplyScheme>,
    extra: rt::Extra,
}
impl Standard {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Place of supply scheme. `inbound_goods` or `standard`.
    pub fn place_of_supply_scheme(
        mut self,
        value: crate::tax::PlaceOfSupplyScheme,
    ) -> Self {
        self.place_of_supply_scheme = Some(value);
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    Standard;
    0 => place_of_supply_scheme "place_of_supply_scheme";
}
/// The parameters of `country_options.ae`.
///
/// Contract: `#/paths/~1v1~1tax~1registrations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/country_options/properties/ae`.
#[derive(Clone, Default)]
#[must_use]
pub struct StandardCountry {
    standard: Option<Box<Standard>>,
    r#type: StandardType,
    extra: rt::Extra,
}
impl StandardCountry {
    /// With what is required.
    pub fn new(r#type: StandardType) -> Self {
        Self {
            r#type,
            ..Default::default()
        }
    }
    /// Standard.
    pub fn standard(mut self, value: Standard) -> Self {
        self.standard = Some(Box::new(value));
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    StandardCountry;
    0 => standard "standard";
    1 => r#type "type" required;
}
/// The values of `country_options.ae.type`.
///
/// Contract: `#/paths/~1v1~1tax~1registrations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/country_options/properties/ae/properties/type`.
///
/// Feature: `tax`.
#[derive(Clone)]
#[non_exhaustive]
pub enum StandardType {
    /// `standard`
    Standard,
    /// A value that the contract doesn't list.
    Unknown(String),
}
rt::open_enum! {
    StandardType;
    0 => Standard "standard";
}
/// The parameters of `country_options.us.state_sales_tax`.
///
/// Contract: `#/paths/~1v1~1tax~1registrations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/country_options/properties/us/properties/state_sales_tax`.
#[derive(Clone, Default)]
#[must_use]
pub struct StateSalesTax {
    elections: Vec<Election>,
    extra: rt::Extra,
}
impl StateSalesTax {
    /// With what is required.
    pub fn new(elections: impl IntoIterator<Item = Election>) -> Self {
        Self {
            elections: elections.into_iter().collect(),
            ..Default::default()
        }
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    StateSalesTax;
    0 => elections "elections" required;
}
/// The values of `status`.
///
/// Contract: `#/paths/~1v1~1tax~1registrations/get/parameters/4/schema`.
///
/// Feature: `tax`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Status {
    /// `active`
    Active,
    /// `all`
    All,
    /// `expired`
    Expired,
    /// `scheduled`
    Scheduled,
    /// A value that the contract doesn't list.
    Unknown(String),
}
rt::open_enum! {
    Status;
    0 => Active "active";
    1 => All "all";
    2 => Expired "expired";
    3 => Scheduled "scheduled";
}
/// The parameters of `country_options.us`.
///
/// Contract: `#/paths/~1v1~1tax~1registrations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/country_options/properties/us`.
#[derive(Clone, Default)]
#[must_use]
pub struct Us {
    local_amusement_tax: Option<Box<LocalAmusementTax>>,
    local_lease_tax: Option<Box<LocalLeaseTax>>,
    state: String,
    state_sales_tax: Option<Box<StateSalesTax>>,
    r#type: crate::tax::RegistrationCountryOptionsUnitedStatesType,
    extra: rt::Extra,
}
impl Us {
    /// With what is required.
    pub fn new(
        state: impl Into<String>,
        r#type: crate::tax::RegistrationCountryOptionsUnitedStatesType,
    ) -> Self {
        Self {
            state: state.into(),
            r#type,
            ..Default::default()
        }
    }
    /// Local amusement tax.
    pub fn local_amusement_tax(mut self, value: LocalAmusementTax) -> Self {
        self.local_amusement_tax = Some(Box::new(value));
        self
    }
    /// Local lease tax.
    pub fn local_lease_tax(mut self, value: LocalLeaseTax) -> Self {
        self.local_lease_tax = Some(Box::new(value));
        self
    }
    /// State sales tax.
    pub fn state_sales_tax(mut self, value: StateSalesTax) -> Self {
        self.state_sales_tax = Some(Box::new(value));
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    Us;
    0 => local_amusement_tax "local_amusement_tax";
    1 => local_lease_tax "local_lease_tax";
    2 => state "state" required;
    3 => state_sales_tax "state_sales_tax";
    4 => r#type "type" required;
}
