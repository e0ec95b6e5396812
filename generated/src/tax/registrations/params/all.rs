// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Active from: the same shape as [`crate::params::Phase`].
pub type ActiveFrom = crate::params::Phase;
/// The parameters of `country_options.ae.standard`.
///
/// Contract: `#/paths/~1v1~1tax~1registrations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/country_options/properties/ae/properties/standard`.
#[derive(Clone, Default)]
#[must_use]
pub struct AeStandard {
    place_of_supply_scheme: Option<
        crate::tax::RegistrationCountryOptionsDefaultStandardPlaceOfSupplyScheme,
    >,
    extra: rt::Extra,
}
impl AeStandard {
    /// Nothing set yet.
    pub fn new() -> Self {
        Self::default()
    }
    /// Place of supply scheme. `inbound_goods` or `standard`.
    pub fn place_of_supply_scheme(
        mut self,
        value: crate::tax::RegistrationCountryOptionsDefaultStandardPlaceOfSupplyScheme,
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
    AeStandard;
    0 => place_of_supply_scheme "place_of_supply_scheme";
}
/// The values of `country_options.ae.type`.
///
/// Contract: `#/paths/~1v1~1tax~1registrations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/country_options/properties/ae/properties/type`.
///
/// Feature: `tax`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AeType {
    /// `standard`
    Standard,
    /// A value that the contract doesn't list.
    Unknown(String),
}
rt::open_enum! {
    AeType;
    0 => Standard "standard";
}
/// The parameters of `country_options.am`.
///
/// Contract: `#/paths/~1v1~1tax~1registrations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/country_options/properties/am`.
#[derive(Clone, Default)]
#[must_use]
pub struct Am {
    r#type: AmType,
    extra: rt::Extra,
}
impl Am {
    /// With what is required.
    pub fn new(r#type: AmType) -> Self {
        Self { r#type, ..Self::default() }
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    Am;
    0 => r#type "type" required;
}
/// The values of `country_options.am.type`.
///
/// Contract: `#/paths/~1v1~1tax~1registrations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/country_options/properties/am/properties/type`.
///
/// Feature: `tax`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AmType {
    /// `simplified`
    Simplified,
    /// A value that the contract doesn't list.
    Unknown(String),
}
rt::open_enum! {
    AmType;
    0 => Simplified "simplified";
}
/// The parameters of `country_options.at.standard`.
///
/// Contract: `#/paths/~1v1~1tax~1registrations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/country_options/properties/at/properties/standard`.
#[derive(Clone, Default)]
#[must_use]
pub struct AtStandard {
    place_of_supply_scheme: crate::tax::RegistrationCountryOptionsEuStandardPlaceOfSupplyScheme,
    extra: rt::Extra,
}
impl AtStandard {
    /// With what is required.
    pub fn new(
        place_of_supply_scheme: crate::tax::RegistrationCountryOptionsEuStandardPlaceOfSupplyScheme,
    ) -> Self {
        Self {
            place_of_supply_scheme,
            ..Self::default()
        }
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    AtStandard;
    0 => place_of_supply_scheme "place_of_supply_scheme" required;
}
/// The parameters of `country_options.ae`.
///
/// Contract: `#/paths/~1v1~1tax~1registrations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/country_options/properties/ae`.
#[derive(Clone, Default)]
#[must_use]
pub struct B {
    standard: Option<Box<AeStandard>>,
    r#type: AeType,
    extra: rt::Extra,
}
impl B {
    /// With what is required.
    pub fn new(r#type: AeType) -> Self {
        Self { r#type, ..Self::default() }
    }
    /// Standard.
    pub fn standard(mut self, value: AeStandard) -> Self {
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
    B;
    0 => standard "standard";
    1 => r#type "type" required;
}
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
        Self { r#type, ..Self::default() }
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
pub struct CountryOption {
    ae: Option<Box<B>>,
    al: Option<Box<B>>,
    am: Option<Box<Am>>,
    ao: Option<Box<B>>,
    at: Option<Box<E>>,
    au: Option<Box<B>>,
    aw: Option<Box<B>>,
    az: Option<Box<Am>>,
    ba: Option<Box<B>>,
    bb: Option<Box<B>>,
    bd: Option<Box<B>>,
    be: Option<Box<E>>,
    bf: Option<Box<B>>,
    bg: Option<Box<E>>,
    bh: Option<Box<B>>,
    bj: Option<Box<Am>>,
    bs: Option<Box<B>>,
    by: Option<Box<Am>>,
    ca: Option<Box<Ca>>,
    cd: Option<Box<B>>,
    ch: Option<Box<B>>,
    cl: Option<Box<Am>>,
    cm: Option<Box<Am>>,
    co: Option<Box<Am>>,
    cr: Option<Box<Am>>,
    cv: Option<Box<Am>>,
    cy: Option<Box<E>>,
    cz: Option<Box<E>>,
    de: Option<Box<E>>,
    dk: Option<Box<E>>,
    ec: Option<Box<Am>>,
    ee: Option<Box<E>>,
    eg: Option<Box<Am>>,
    es: Option<Box<E>>,
    et: Option<Box<B>>,
    fi: Option<Box<E>>,
    fr: Option<Box<E>>,
    gb: Option<Box<B>>,
    ge: Option<Box<Am>>,
    gn: Option<Box<B>>,
    gr: Option<Box<E>>,
    hr: Option<Box<E>>,
    hu: Option<Box<E>>,
    id: Option<Box<Am>>,
    ie: Option<Box<E>>,
    r#in: Option<Box<Am>>,
    is: Option<Box<B>>,
    it: Option<Box<E>>,
    jp: Option<Box<B>>,
    ke: Option<Box<Am>>,
    kg: Option<Box<Am>>,
    kh: Option<Box<Am>>,
    kr: Option<Box<Am>>,
    kz: Option<Box<Am>>,
    la: Option<Box<Am>>,
    lk: Option<Box<Am>>,
    lt: Option<Box<E>>,
    lu: Option<Box<E>>,
    lv: Option<Box<E>>,
    ma: Option<Box<Am>>,
    md: Option<Box<Am>>,
    me: Option<Box<B>>,
    mk: Option<Box<B>>,
    mr: Option<Box<B>>,
    mt: Option<Box<E>>,
    mx: Option<Box<Am>>,
    my: Option<Box<Am>>,
    ng: Option<Box<Am>>,
    nl: Option<Box<E>>,
    no: Option<Box<B>>,
    np: Option<Box<Am>>,
    nz: Option<Box<B>>,
    om: Option<Box<B>>,
    pe: Option<Box<Am>>,
    ph: Option<Box<Am>>,
    pl: Option<Box<E>>,
    pt: Option<Box<E>>,
    ro: Option<Box<E>>,
    rs: Option<Box<B>>,
    ru: Option<Box<Am>>,
    sa: Option<Box<Am>>,
    se: Option<Box<E>>,
    sg: Option<Box<B>>,
    si: Option<Box<E>>,
    sk: Option<Box<E>>,
    sn: Option<Box<Am>>,
    sr: Option<Box<B>>,
    th: Option<Box<Am>>,
    tj: Option<Box<Am>>,
    tr: Option<Box<Am>>,
    tw: Option<Box<Am>>,
    tz: Option<Box<Am>>,
    ua: Option<Box<Am>>,
    ug: Option<Box<Am>>,
    us: Option<Box<Us>>,
    uy: Option<Box<B>>,
    uz: Option<Box<Am>>,
    vn: Option<Box<Am>>,
    za: Option<Box<B>>,
    zm: Option<Box<Am>>,
    zw: Option<Box<B>>,
    extra: rt::Extra,
}
impl CountryOption {
    /// Nothing set yet.
    pub fn new() -> Self {
        Self::default()
    }
    /// Ae.
    pub fn ae(mut self, value: B) -> Self {
        self.ae = Some(Box::new(value));
        self
    }
    /// Al.
    pub fn al(mut self, value: B) -> Self {
        self.al = Some(Box::new(value));
        self
    }
    /// Am.
    pub fn am(mut self, value: Am) -> Self {
        self.am = Some(Box::new(value));
        self
    }
    /// Ao.
    pub fn ao(mut self, value: B) -> Self {
        self.ao = Some(Box::new(value));
        self
    }
    /// At.
    pub fn at(mut self, value: E) -> Self {
        self.at = Some(Box::new(value));
        self
    }
    /// Au.
    pub fn au(mut self, value: B) -> Self {
        self.au = Some(Box::new(value));
        self
    }
    /// Aw.
    pub fn aw(mut self, value: B) -> Self {
        self.aw = Some(Box::new(value));
        self
    }
    /// Az.
    pub fn az(mut self, value: Am) -> Self {
        self.az = Some(Box::new(value));
        self
    }
    /// Ba.
    pub fn ba(mut self, value: B) -> Self {
        self.ba = Some(Box::new(value));
        self
    }
    /// Bb.
    pub fn bb(mut self, value: B) -> Self {
        self.bb = Some(Box::new(value));
        self
    }
    /// Bd.
    pub fn bd(mut self, value: B) -> Self {
        self.bd = Some(Box::new(value));
        self
    }
    /// Be.
    pub fn be(mut self, value: E) -> Self {
        self.be = Some(Box::new(value));
        self
    }
    /// Bf.
    pub fn bf(mut self, value: B) -> Self {
        self.bf = Some(Box::new(value));
        self
    }
    /// Bg.
    pub fn bg(mut self, value: E) -> Self {
        self.bg = Some(Box::new(value));
        self
    }
    /// Bh.
    pub fn bh(mut self, value: B) -> Self {
        self.bh = Some(Box::new(value));
        self
    }
    /// Bj.
    pub fn bj(mut self, value: Am) -> Self {
        self.bj = Some(Box::new(value));
        self
    }
    /// Bs.
    pub fn bs(mut self, value: B) -> Self {
        self.bs = Some(Box::new(value));
        self
    }
    /// By.
    pub fn by(mut self, value: Am) -> Self {
        self.by = Some(Box::new(value));
        self
    }
    /// Ca.
    pub fn ca(mut self, value: Ca) -> Self {
        self.ca = Some(Box::new(value));
        self
    }
    /// Cd.
    pub fn cd(mut self, value: B) -> Self {
        self.cd = Some(Box::new(value));
        self
    }
    /// Ch.
    pub fn ch(mut self, value: B) -> Self {
        self.ch = Some(Box::new(value));
        self
    }
    /// Cl.
    pub fn cl(mut self, value: Am) -> Self {
        self.cl = Some(Box::new(value));
        self
    }
    /// Cm.
    pub fn cm(mut self, value: Am) -> Self {
        self.cm = Some(Box::new(value));
        self
    }
    /// Co.
    pub fn co(mut self, value: Am) -> Self {
        self.co = Some(Box::new(value));
        self
    }
    /// Cr.
    pub fn cr(mut self, value: Am) -> Self {
        self.cr = Some(Box::new(value));
        self
    }
    /// Cv.
    pub fn cv(mut self, value: Am) -> Self {
        self.cv = Some(Box::new(value));
        self
    }
    /// Cy.
    pub fn cy(mut self, value: E) -> Self {
        self.cy = Some(Box::new(value));
        self
    }
    /// Cz.
    pub fn cz(mut self, value: E) -> Self {
        self.cz = Some(Box::new(value));
        self
    }
    /// De.
    pub fn de(mut self, value: E) -> Self {
        self.de = Some(Box::new(value));
        self
    }
    /// Dk.
    pub fn dk(mut self, value: E) -> Self {
        self.dk = Some(Box::new(value));
        self
    }
    /// Ec.
    pub fn ec(mut self, value: Am) -> Self {
        self.ec = Some(Box::new(value));
        self
    }
    /// Ee.
    pub fn ee(mut self, value: E) -> Self {
        self.ee = Some(Box::new(value));
        self
    }
    /// Eg.
    pub fn eg(mut self, value: Am) -> Self {
        self.eg = Some(Box::new(value));
        self
    }
    /// Es.
    pub fn es(mut self, value: E) -> Self {
        self.es = Some(Box::new(value));
        self
    }
    /// Et.
    pub fn et(mut self, value: B) -> Self {
        self.et = Some(Box::new(value));
        self
    }
    /// Fi.
    pub fn fi(mut self, value: E) -> Self {
        self.fi = Some(Box::new(value));
        self
    }
    /// Fr.
    pub fn fr(mut self, value: E) -> Self {
        self.fr = Some(Box::new(value));
        self
    }
    /// Gb.
    pub fn gb(mut self, value: B) -> Self {
        self.gb = Some(Box::new(value));
        self
    }
    /// Ge.
    pub fn ge(mut self, value: Am) -> Self {
        self.ge = Some(Box::new(value));
        self
    }
    /// Gn.
    pub fn gn(mut self, value: B) -> Self {
        self.gn = Some(Box::new(value));
        self
    }
    /// Gr.
    pub fn gr(mut self, value: E) -> Self {
        self.gr = Some(Box::new(value));
        self
    }
    /// Hr.
    pub fn hr(mut self, value: E) -> Self {
        self.hr = Some(Box::new(value));
        self
    }
    /// Hu.
    pub fn hu(mut self, value: E) -> Self {
        self.hu = Some(Box::new(value));
        self
    }
    /// Id.
    pub fn id(mut self, value: Am) -> Self {
        self.id = Some(Box::new(value));
        self
    }
    /// Ie.
    pub fn ie(mut self, value: E) -> Self {
        self.ie = Some(Box::new(value));
        self
    }
    /// In.
    pub fn r#in(mut self, value: Am) -> Self {
        self.r#in = Some(Box::new(value));
        self
    }
    /// Is.
    pub fn is(mut self, value: B) -> Self {
        self.is = Some(Box::new(value));
        self
    }
    /// It.
    pub fn it(mut self, value: E) -> Self {
        self.it = Some(Box::new(value));
        self
    }
    /// Jp.
    pub fn jp(mut self, value: B) -> Self {
        self.jp = Some(Box::new(value));
        self
    }
    /// Ke.
    pub fn ke(mut self, value: Am) -> Self {
        self.ke = Some(Box::new(value));
        self
    }
    /// Kg.
    pub fn kg(mut self, value: Am) -> Self {
        self.kg = Some(Box::new(value));
        self
    }
    /// Kh.
    pub fn kh(mut self, value: Am) -> Self {
        self.kh = Some(Box::new(value));
        self
    }
    /// Kr.
    pub fn kr(mut self, value: Am) -> Self {
        self.kr = Some(Box::new(value));
        self
    }
    /// Kz.
    pub fn kz(mut self, value: Am) -> Self {
        self.kz = Some(Box::new(value));
        self
    }
    /// La.
    pub fn la(mut self, value: Am) -> Self {
        self.la = Some(Box::new(value));
        self
    }
    /// Lk.
    pub fn lk(mut self, value: Am) -> Self {
        self.lk = Some(Box::new(value));
        self
    }
    /// Lt.
    pub fn lt(mut self, value: E) -> Self {
        self.lt = Some(Box::new(value));
        self
    }
    /// Lu.
    pub fn lu(mut self, value: E) -> Self {
        self.lu = Some(Box::new(value));
        self
    }
    /// Lv.
    pub fn lv(mut self, value: E) -> Self {
        self.lv = Some(Box::new(value));
        self
    }
    /// Ma.
    pub fn ma(mut self, value: Am) -> Self {
        self.ma = Some(Box::new(value));
        self
    }
    /// Md.
    pub fn md(mut self, value: Am) -> Self {
        self.md = Some(Box::new(value));
        self
    }
    /// Me.
    pub fn me(mut self, value: B) -> Self {
        self.me = Some(Box::new(value));
        self
    }
    /// Mk.
    pub fn mk(mut self, value: B) -> Self {
        self.mk = Some(Box::new(value));
        self
    }
    /// Mr.
    pub fn mr(mut self, value: B) -> Self {
        self.mr = Some(Box::new(value));
        self
    }
    /// Mt.
    pub fn mt(mut self, value: E) -> Self {
        self.mt = Some(Box::new(value));
        self
    }
    /// Mx.
    pub fn mx(mut self, value: Am) -> Self {
        self.mx = Some(Box::new(value));
        self
    }
    /// My.
    pub fn my(mut self, value: Am) -> Self {
        self.my = Some(Box::new(value));
        self
    }
    /// Ng.
    pub fn ng(mut self, value: Am) -> Self {
        self.ng = Some(Box::new(value));
        self
    }
    /// Nl.
    pub fn nl(mut self, value: E) -> Self {
        self.nl = Some(Box::new(value));
        self
    }
    /// No.
    pub fn no(mut self, value: B) -> Self {
        self.no = Some(Box::new(value));
        self
    }
    /// Np.
    pub fn np(mut self, value: Am) -> Self {
        self.np = Some(Box::new(value));
        self
    }
    /// Nz.
    pub fn nz(mut self, value: B) -> Self {
        self.nz = Some(Box::new(value));
        self
    }
    /// Om.
    pub fn om(mut self, value: B) -> Self {
        self.om = Some(Box::new(value));
        self
    }
    /// Pe.
    pub fn pe(mut self, value: Am) -> Self {
        self.pe = Some(Box::new(value));
        self
    }
    /// Ph.
    pub fn ph(mut self, value: Am) -> Self {
        self.ph = Some(Box::new(value));
        self
    }
    /// Pl.
    pub fn pl(mut self, value: E) -> Self {
        self.pl = Some(Box::new(value));
        self
    }
    /// Pt.
    pub fn pt(mut self, value: E) -> Self {
        self.pt = Some(Box::new(value));
        self
    }
    /// Ro.
    pub fn ro(mut self, value: E) -> Self {
        self.ro = Some(Box::new(value));
        self
    }
    /// Rs.
    pub fn rs(mut self, value: B) -> Self {
        self.rs = Some(Box::new(value));
        self
    }
    /// Ru.
    pub fn ru(mut self, value: Am) -> Self {
        self.ru = Some(Box::new(value));
        self
    }
    /// Sa.
    pub fn sa(mut self, value: Am) -> Self {
        self.sa = Some(Box::new(value));
        self
    }
    /// Se.
    pub fn se(mut self, value: E) -> Self {
        self.se = Some(Box::new(value));
        self
    }
    /// Sg.
    pub fn sg(mut self, value: B) -> Self {
        self.sg = Some(Box::new(value));
        self
    }
    /// Si.
    pub fn si(mut self, value: E) -> Self {
        self.si = Some(Box::new(value));
        self
    }
    /// Sk.
    pub fn sk(mut self, value: E) -> Self {
        self.sk = Some(Box::new(value));
        self
    }
    /// Sn.
    pub fn sn(mut self, value: Am) -> Self {
        self.sn = Some(Box::new(value));
        self
    }
    /// Sr.
    pub fn sr(mut self, value: B) -> Self {
        self.sr = Some(Box::new(value));
        self
    }
    /// Th.
    pub fn th(mut self, value: Am) -> Self {
        self.th = Some(Box::new(value));
        self
    }
    /// Tj.
    pub fn tj(mut self, value: Am) -> Self {
        self.tj = Some(Box::new(value));
        self
    }
    /// Tr.
    pub fn tr(mut self, value: Am) -> Self {
        self.tr = Some(Box::new(value));
        self
    }
    /// Tw.
    pub fn tw(mut self, value: Am) -> Self {
        self.tw = Some(Box::new(value));
        self
    }
    /// Tz.
    pub fn tz(mut self, value: Am) -> Self {
        self.tz = Some(Box::new(value));
        self
    }
    /// Ua.
    pub fn ua(mut self, value: Am) -> Self {
        self.ua = Some(Box::new(value));
        self
    }
    /// Ug.
    pub fn ug(mut self, value: Am) -> Self {
        self.ug = Some(Box::new(value));
        self
    }
    /// Us.
    pub fn us(mut self, value: Us) -> Self {
        self.us = Some(Box::new(value));
        self
    }
    /// Uy.
    pub fn uy(mut self, value: B) -> Self {
        self.uy = Some(Box::new(value));
        self
    }
    /// Uz.
    pub fn uz(mut self, value: Am) -> Self {
        self.uz = Some(Box::new(value));
        self
    }
    /// Vn.
    pub fn vn(mut self, value: Am) -> Self {
        self.vn = Some(Box::new(value));
        self
    }
    /// Za.
    pub fn za(mut self, value: B) -> Self {
        self.za = Some(Box::new(value));
        self
    }
    /// Zm.
    pub fn zm(mut self, value: Am) -> Self {
        self.zm = Some(Box::new(value));
        self
    }
    /// Zw.
    pub fn zw(mut self, value: B) -> Self {
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
    CountryOption;
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
/// The parameters of `country_options.at`.
///
/// Contract: `#/paths/~1v1~1tax~1registrations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/country_options/properties/at`.
#[derive(Clone, Default)]
#[must_use]
pub struct E {
    standard: Option<Box<AtStandard>>,
    r#type: crate::tax::RegistrationCountryOptionsEuropeType,
    extra: rt::Extra,
}
impl E {
    /// With what is required.
    pub fn new(r#type: crate::tax::RegistrationCountryOptionsEuropeType) -> Self {
        Self { r#type, ..Self::default() }
    }
    /// Standard.
    pub fn standard(mut self, value: AtStandard) -> Self {
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
    E;
    0 => standard "standard";
    1 => r#type "type" required;
}
/// The parameters of `country_options.us.state_sales_tax.elections`.
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
        Self { r#type, ..Self::default() }
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
/// Expires at: the same shape as [`crate::params::Phase`].
pub type ExpiresAt = crate::params::Phase;
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
            ..Self::default()
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
            ..Self::default()
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
            ..Self::default()
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
            ..Self::default()
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
