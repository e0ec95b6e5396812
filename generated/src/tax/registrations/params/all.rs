// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Active from: the same shape as [`crate::params::TrialEnd`].
pub type ActiveFrom = crate::params::TrialEnd;
/// The parameters of `country_options.ca`.
///
/// Contract: `#/paths/~1v1~1tax~1registrations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/country_options/properties/ca`.
#[derive(Clone)]
#[must_use]
pub struct Ca(rt::Params);
impl Ca {
    /// With what is required.
    pub fn new(r#type: crate::tax::RegistrationCountryOptionsCanadaType) -> Self {
        Ca(
            Ca::default()
                .0
                .set::<crate::tax::RegistrationCountryOptionsCanadaType>(1, r#type),
        )
    }
    /// Province standard.
    pub fn province_standard(self, value: ProvinceStandard) -> Self {
        Self(self.0.set::<ProvinceStandard>(0, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    Ca;
    "province_standard": Option<ProvinceStandard>;
    "type" required: crate::tax::RegistrationCountryOptionsCanadaType;
}
/// The parameters of `country_options`.
///
/// Contract: `#/paths/~1v1~1tax~1registrations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/country_options`.
#[derive(Clone)]
#[must_use]
pub struct CountryOptions(rt::Params);
impl CountryOptions {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Ae.
    pub fn ae(self, value: StandardCountry) -> Self {
        Self(self.0.set::<StandardCountry>(0, value))
    }
    /// Al.
    pub fn al(self, value: StandardCountry) -> Self {
        Self(self.0.set::<StandardCountry>(1, value))
    }
    /// Am.
    pub fn am(self, value: Simplified) -> Self {
        Self(self.0.set::<Simplified>(2, value))
    }
    /// Ao.
    pub fn ao(self, value: StandardCountry) -> Self {
        Self(self.0.set::<StandardCountry>(3, value))
    }
    /// At.
    pub fn at(self, value: EuropeCountry) -> Self {
        Self(self.0.set::<EuropeCountry>(4, value))
    }
    /// Au.
    pub fn au(self, value: StandardCountry) -> Self {
        Self(self.0.set::<StandardCountry>(5, value))
    }
    /// Aw.
    pub fn aw(self, value: StandardCountry) -> Self {
        Self(self.0.set::<StandardCountry>(6, value))
    }
    /// Az.
    pub fn az(self, value: Simplified) -> Self {
        Self(self.0.set::<Simplified>(7, value))
    }
    /// Ba.
    pub fn ba(self, value: StandardCountry) -> Self {
        Self(self.0.set::<StandardCountry>(8, value))
    }
    /// Bb.
    pub fn bb(self, value: StandardCountry) -> Self {
        Self(self.0.set::<StandardCountry>(9, value))
    }
    /// Bd.
    pub fn bd(self, value: StandardCountry) -> Self {
        Self(self.0.set::<StandardCountry>(10, value))
    }
    /// Be.
    pub fn be(self, value: EuropeCountry) -> Self {
        Self(self.0.set::<EuropeCountry>(11, value))
    }
    /// Bf.
    pub fn bf(self, value: StandardCountry) -> Self {
        Self(self.0.set::<StandardCountry>(12, value))
    }
    /// Bg.
    pub fn bg(self, value: EuropeCountry) -> Self {
        Self(self.0.set::<EuropeCountry>(13, value))
    }
    /// Bh.
    pub fn bh(self, value: StandardCountry) -> Self {
        Self(self.0.set::<StandardCountry>(14, value))
    }
    /// Bj.
    pub fn bj(self, value: Simplified) -> Self {
        Self(self.0.set::<Simplified>(15, value))
    }
    /// Bs.
    pub fn bs(self, value: StandardCountry) -> Self {
        Self(self.0.set::<StandardCountry>(16, value))
    }
    /// By.
    pub fn by(self, value: Simplified) -> Self {
        Self(self.0.set::<Simplified>(17, value))
    }
    /// Ca.
    pub fn ca(self, value: Ca) -> Self {
        Self(self.0.set::<Ca>(18, value))
    }
    /// Cd.
    pub fn cd(self, value: StandardCountry) -> Self {
        Self(self.0.set::<StandardCountry>(19, value))
    }
    /// Ch.
    pub fn ch(self, value: StandardCountry) -> Self {
        Self(self.0.set::<StandardCountry>(20, value))
    }
    /// Cl.
    pub fn cl(self, value: Simplified) -> Self {
        Self(self.0.set::<Simplified>(21, value))
    }
    /// Cm.
    pub fn cm(self, value: Simplified) -> Self {
        Self(self.0.set::<Simplified>(22, value))
    }
    /// Co.
    pub fn co(self, value: Simplified) -> Self {
        Self(self.0.set::<Simplified>(23, value))
    }
    /// Cr.
    pub fn cr(self, value: Simplified) -> Self {
        Self(self.0.set::<Simplified>(24, value))
    }
    /// Cv.
    pub fn cv(self, value: Simplified) -> Self {
        Self(self.0.set::<Simplified>(25, value))
    }
    /// Cy.
    pub fn cy(self, value: EuropeCountry) -> Self {
        Self(self.0.set::<EuropeCountry>(26, value))
    }
    /// Cz.
    pub fn cz(self, value: EuropeCountry) -> Self {
        Self(self.0.set::<EuropeCountry>(27, value))
    }
    /// De.
    pub fn de(self, value: EuropeCountry) -> Self {
        Self(self.0.set::<EuropeCountry>(28, value))
    }
    /// Dk.
    pub fn dk(self, value: EuropeCountry) -> Self {
        Self(self.0.set::<EuropeCountry>(29, value))
    }
    /// Ec.
    pub fn ec(self, value: Simplified) -> Self {
        Self(self.0.set::<Simplified>(30, value))
    }
    /// Ee.
    pub fn ee(self, value: EuropeCountry) -> Self {
        Self(self.0.set::<EuropeCountry>(31, value))
    }
    /// Eg.
    pub fn eg(self, value: Simplified) -> Self {
        Self(self.0.set::<Simplified>(32, value))
    }
    /// Es.
    pub fn es(self, value: EuropeCountry) -> Self {
        Self(self.0.set::<EuropeCountry>(33, value))
    }
    /// Et.
    pub fn et(self, value: StandardCountry) -> Self {
        Self(self.0.set::<StandardCountry>(34, value))
    }
    /// Fi.
    pub fn fi(self, value: EuropeCountry) -> Self {
        Self(self.0.set::<EuropeCountry>(35, value))
    }
    /// Fr.
    pub fn fr(self, value: EuropeCountry) -> Self {
        Self(self.0.set::<EuropeCountry>(36, value))
    }
    /// Gb.
    pub fn gb(self, value: StandardCountry) -> Self {
        Self(self.0.set::<StandardCountry>(37, value))
    }
    /// Ge.
    pub fn ge(self, value: Simplified) -> Self {
        Self(self.0.set::<Simplified>(38, value))
    }
    /// Gn.
    pub fn gn(self, value: StandardCountry) -> Self {
        Self(self.0.set::<StandardCountry>(39, value))
    }
    /// Gr.
    pub fn gr(self, value: EuropeCountry) -> Self {
        Self(self.0.set::<EuropeCountry>(40, value))
    }
    /// Hr.
    pub fn hr(self, value: EuropeCountry) -> Self {
        Self(self.0.set::<EuropeCountry>(41, value))
    }
    /// Hu.
    pub fn hu(self, value: EuropeCountry) -> Self {
        Self(self.0.set::<EuropeCountry>(42, value))
    }
    /// Id.
    pub fn id(self, value: Simplified) -> Self {
        Self(self.0.set::<Simplified>(43, value))
    }
    /// Ie.
    pub fn ie(self, value: EuropeCountry) -> Self {
        Self(self.0.set::<EuropeCountry>(44, value))
    }
    /// In.
    pub fn r#in(self, value: Simplified) -> Self {
        Self(self.0.set::<Simplified>(45, value))
    }
    /// Is.
    pub fn is(self, value: StandardCountry) -> Self {
        Self(self.0.set::<StandardCountry>(46, value))
    }
    /// It.
    pub fn it(self, value: EuropeCountry) -> Self {
        Self(self.0.set::<EuropeCountry>(47, value))
    }
    /// Jp.
    pub fn jp(self, value: StandardCountry) -> Self {
        Self(self.0.set::<StandardCountry>(48, value))
    }
    /// Ke.
    pub fn ke(self, value: Simplified) -> Self {
        Self(self.0.set::<Simplified>(49, value))
    }
    /// Kg.
    pub fn kg(self, value: Simplified) -> Self {
        Self(self.0.set::<Simplified>(50, value))
    }
    /// Kh.
    pub fn kh(self, value: Simplified) -> Self {
        Self(self.0.set::<Simplified>(51, value))
    }
    /// Kr.
    pub fn kr(self, value: Simplified) -> Self {
        Self(self.0.set::<Simplified>(52, value))
    }
    /// Kz.
    pub fn kz(self, value: Simplified) -> Self {
        Self(self.0.set::<Simplified>(53, value))
    }
    /// La.
    pub fn la(self, value: Simplified) -> Self {
        Self(self.0.set::<Simplified>(54, value))
    }
    /// Lk.
    pub fn lk(self, value: Simplified) -> Self {
        Self(self.0.set::<Simplified>(55, value))
    }
    /// Lt.
    pub fn lt(self, value: EuropeCountry) -> Self {
        Self(self.0.set::<EuropeCountry>(56, value))
    }
    /// Lu.
    pub fn lu(self, value: EuropeCountry) -> Self {
        Self(self.0.set::<EuropeCountry>(57, value))
    }
    /// Lv.
    pub fn lv(self, value: EuropeCountry) -> Self {
        Self(self.0.set::<EuropeCountry>(58, value))
    }
    /// Ma.
    pub fn ma(self, value: Simplified) -> Self {
        Self(self.0.set::<Simplified>(59, value))
    }
    /// Md.
    pub fn md(self, value: Simplified) -> Self {
        Self(self.0.set::<Simplified>(60, value))
    }
    /// Me.
    pub fn me(self, value: StandardCountry) -> Self {
        Self(self.0.set::<StandardCountry>(61, value))
    }
    /// Mk.
    pub fn mk(self, value: StandardCountry) -> Self {
        Self(self.0.set::<StandardCountry>(62, value))
    }
    /// Mr.
    pub fn mr(self, value: StandardCountry) -> Self {
        Self(self.0.set::<StandardCountry>(63, value))
    }
    /// Mt.
    pub fn mt(self, value: EuropeCountry) -> Self {
        Self(self.0.set::<EuropeCountry>(64, value))
    }
    /// Mx.
    pub fn mx(self, value: Simplified) -> Self {
        Self(self.0.set::<Simplified>(65, value))
    }
    /// My.
    pub fn my(self, value: Simplified) -> Self {
        Self(self.0.set::<Simplified>(66, value))
    }
    /// Ng.
    pub fn ng(self, value: Simplified) -> Self {
        Self(self.0.set::<Simplified>(67, value))
    }
    /// Nl.
    pub fn nl(self, value: EuropeCountry) -> Self {
        Self(self.0.set::<EuropeCountry>(68, value))
    }
    /// No.
    pub fn no(self, value: StandardCountry) -> Self {
        Self(self.0.set::<StandardCountry>(69, value))
    }
    /// Np.
    pub fn np(self, value: Simplified) -> Self {
        Self(self.0.set::<Simplified>(70, value))
    }
    /// Nz.
    pub fn nz(self, value: StandardCountry) -> Self {
        Self(self.0.set::<StandardCountry>(71, value))
    }
    /// Om.
    pub fn om(self, value: StandardCountry) -> Self {
        Self(self.0.set::<StandardCountry>(72, value))
    }
    /// Pe.
    pub fn pe(self, value: Simplified) -> Self {
        Self(self.0.set::<Simplified>(73, value))
    }
    /// Ph.
    pub fn ph(self, value: Simplified) -> Self {
        Self(self.0.set::<Simplified>(74, value))
    }
    /// Pl.
    pub fn pl(self, value: EuropeCountry) -> Self {
        Self(self.0.set::<EuropeCountry>(75, value))
    }
    /// Pt.
    pub fn pt(self, value: EuropeCountry) -> Self {
        Self(self.0.set::<EuropeCountry>(76, value))
    }
    /// Ro.
    pub fn ro(self, value: EuropeCountry) -> Self {
        Self(self.0.set::<EuropeCountry>(77, value))
    }
    /// Rs.
    pub fn rs(self, value: StandardCountry) -> Self {
        Self(self.0.set::<StandardCountry>(78, value))
    }
    /// Ru.
    pub fn ru(self, value: Simplified) -> Self {
        Self(self.0.set::<Simplified>(79, value))
    }
    /// Sa.
    pub fn sa(self, value: Simplified) -> Self {
        Self(self.0.set::<Simplified>(80, value))
    }
    /// Se.
    pub fn se(self, value: EuropeCountry) -> Self {
        Self(self.0.set::<EuropeCountry>(81, value))
    }
    /// Sg.
    pub fn sg(self, value: StandardCountry) -> Self {
        Self(self.0.set::<StandardCountry>(82, value))
    }
    /// Si.
    pub fn si(self, value: EuropeCountry) -> Self {
        Self(self.0.set::<EuropeCountry>(83, value))
    }
    /// Sk.
    pub fn sk(self, value: EuropeCountry) -> Self {
        Self(self.0.set::<EuropeCountry>(84, value))
    }
    /// Sn.
    pub fn sn(self, value: Simplified) -> Self {
        Self(self.0.set::<Simplified>(85, value))
    }
    /// Sr.
    pub fn sr(self, value: StandardCountry) -> Self {
        Self(self.0.set::<StandardCountry>(86, value))
    }
    /// Th.
    pub fn th(self, value: Simplified) -> Self {
        Self(self.0.set::<Simplified>(87, value))
    }
    /// Tj.
    pub fn tj(self, value: Simplified) -> Self {
        Self(self.0.set::<Simplified>(88, value))
    }
    /// Tr.
    pub fn tr(self, value: Simplified) -> Self {
        Self(self.0.set::<Simplified>(89, value))
    }
    /// Tw.
    pub fn tw(self, value: Simplified) -> Self {
        Self(self.0.set::<Simplified>(90, value))
    }
    /// Tz.
    pub fn tz(self, value: Simplified) -> Self {
        Self(self.0.set::<Simplified>(91, value))
    }
    /// Ua.
    pub fn ua(self, value: Simplified) -> Self {
        Self(self.0.set::<Simplified>(92, value))
    }
    /// Ug.
    pub fn ug(self, value: Simplified) -> Self {
        Self(self.0.set::<Simplified>(93, value))
    }
    /// Us.
    pub fn us(self, value: Us) -> Self {
        Self(self.0.set::<Us>(94, value))
    }
    /// Uy.
    pub fn uy(self, value: StandardCountry) -> Self {
        Self(self.0.set::<StandardCountry>(95, value))
    }
    /// Uz.
    pub fn uz(self, value: Simplified) -> Self {
        Self(self.0.set::<Simplified>(96, value))
    }
    /// Vn.
    pub fn vn(self, value: Simplified) -> Self {
        Self(self.0.set::<Simplified>(97, value))
    }
    /// Za.
    pub fn za(self, value: StandardCountry) -> Self {
        Self(self.0.set::<StandardCountry>(98, value))
    }
    /// Zm.
    pub fn zm(self, value: Simplified) -> Self {
        Self(self.0.set::<Simplified>(99, value))
    }
    /// Zw.
    pub fn zw(self, value: StandardCountry) -> Self {
        Self(self.0.set::<StandardCountry>(100, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    CountryOptions;
    "ae": Option<StandardCountry>;
    "al": Option<StandardCountry>;
    "am": Option<Simplified>;
    "ao": Option<StandardCountry>;
    "at": Option<EuropeCountry>;
    "au": Option<StandardCountry>;
    "aw": Option<StandardCountry>;
    "az": Option<Simplified>;
    "ba": Option<StandardCountry>;
    "bb": Option<StandardCountry>;
    "bd": Option<StandardCountry>;
    "be": Option<EuropeCountry>;
    "bf": Option<StandardCountry>;
    "bg": Option<EuropeCountry>;
    "bh": Option<StandardCountry>;
    "bj": Option<Simplified>;
    "bs": Option<StandardCountry>;
    "by": Option<Simplified>;
    "ca": Option<Ca>;
    "cd": Option<StandardCountry>;
    "ch": Option<StandardCountry>;
    "cl": Option<Simplified>;
    "cm": Option<Simplified>;
    "co": Option<Simplified>;
    "cr": Option<Simplified>;
    "cv": Option<Simplified>;
    "cy": Option<EuropeCountry>;
    "cz": Option<EuropeCountry>;
    "de": Option<EuropeCountry>;
    "dk": Option<EuropeCountry>;
    "ec": Option<Simplified>;
    "ee": Option<EuropeCountry>;
    "eg": Option<Simplified>;
    "es": Option<EuropeCountry>;
    "et": Option<StandardCountry>;
    "fi": Option<EuropeCountry>;
    "fr": Option<EuropeCountry>;
    "gb": Option<StandardCountry>;
    "ge": Option<Simplified>;
    "gn": Option<StandardCountry>;
    "gr": Option<EuropeCountry>;
    "hr": Option<EuropeCountry>;
    "hu": Option<EuropeCountry>;
    "id": Option<Simplified>;
    "ie": Option<EuropeCountry>;
    "in": Option<Simplified>;
    "is": Option<StandardCountry>;
    "it": Option<EuropeCountry>;
    "jp": Option<StandardCountry>;
    "ke": Option<Simplified>;
    "kg": Option<Simplified>;
    "kh": Option<Simplified>;
    "kr": Option<Simplified>;
    "kz": Option<Simplified>;
    "la": Option<Simplified>;
    "lk": Option<Simplified>;
    "lt": Option<EuropeCountry>;
    "lu": Option<EuropeCountry>;
    "lv": Option<EuropeCountry>;
    "ma": Option<Simplified>;
    "md": Option<Simplified>;
    "me": Option<StandardCountry>;
    "mk": Option<StandardCountry>;
    "mr": Option<StandardCountry>;
    "mt": Option<EuropeCountry>;
    "mx": Option<Simplified>;
    "my": Option<Simplified>;
    "ng": Option<Simplified>;
    "nl": Option<EuropeCountry>;
    "no": Option<StandardCountry>;
    "np": Option<Simplified>;
    "nz": Option<StandardCountry>;
    "om": Option<StandardCountry>;
    "pe": Option<Simplified>;
    "ph": Option<Simplified>;
    "pl": Option<EuropeCountry>;
    "pt": Option<EuropeCountry>;
    "ro": Option<EuropeCountry>;
    "rs": Option<StandardCountry>;
    "ru": Option<Simplified>;
    "sa": Option<Simplified>;
    "se": Option<EuropeCountry>;
    "sg": Option<StandardCountry>;
    "si": Option<EuropeCountry>;
    "sk": Option<EuropeCountry>;
    "sn": Option<Simplified>;
    "sr": Option<StandardCountry>;
    "th": Option<Simplified>;
    "tj": Option<Simplified>;
    "tr": Option<Simplified>;
    "tw": Option<Simplified>;
    "tz": Option<Simplified>;
    "ua": Option<Simplified>;
    "ug": Option<Simplified>;
    "us": Option<Us>;
    "uy": Option<StandardCountry>;
    "uz": Option<Simplified>;
    "vn": Option<Simplified>;
    "za": Option<StandardCountry>;
    "zm": Option<Simplified>;
    "zw": Option<StandardCountry>;
}
/// The parameters of `country_options.us.state_sales_tax.elections[]`.
///
/// Contract: `#/paths/~1v1~1tax~1registrations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/country_options/properties/us/properties/state_sales_tax/properties/elections/items`.
#[derive(Clone)]
#[must_use]
pub struct Election(rt::Params);
impl Election {
    /// With what is required.
    pub fn new(
        r#type: crate::tax::RegistrationCountryOptionsUsStateSalesTaxElectionType,
    ) -> Self {
        Election(
            Election::default()
                .0
                .set::<
                    crate::tax::RegistrationCountryOptionsUsStateSalesTaxElectionType,
                >(1, r#type),
        )
    }
    /// Jurisdiction. At most 5000 characters.
    pub fn jurisdiction(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(0, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    Election;
    "jurisdiction": Option<String>;
    "type" required: crate::tax::RegistrationCountryOptionsUsStateSalesTaxElectionType;
}
/// The parameters of `country_options.at`.
///
/// Contract: `#/paths/~1v1~1tax~1registrations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/country_options/properties/at`.
#[derive(Clone)]
#[must_use]
pub struct EuropeCountry(rt::Params);
impl EuropeCountry {
    /// With what is required.
    pub fn new(r#type: crate::tax::EuropeType) -> Self {
        EuropeCountry(
            EuropeCountry::default().0.set::<crate::tax::EuropeType>(1, r#type),
        )
    }
    /// Standard.
    pub fn standard(self, value: EuropeStandard) -> Self {
        Self(self.0.set::<EuropeStandard>(0, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    EuropeCountry;
    "standard": Option<EuropeStandard>;
    "type" required: crate::tax::EuropeType;
}
/// The parameters of `country_options.at.standard`.
///
/// Contract: `#/paths/~1v1~1tax~1registrations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/country_options/properties/at/properties/standard`.
#[derive(Clone)]
#[must_use]
pub struct EuropeStandard(rt::Params);
impl EuropeStandard {
    /// With what is required.
    pub fn new(place_of_supply_scheme: crate::tax::EuropePlaceOfSupplyScheme) -> Self {
        EuropeStandard(
            EuropeStandard::default()
                .0
                .set::<crate::tax::EuropePlaceOfSupplyScheme>(0, place_of_supply_scheme),
        )
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    EuropeStandard;
    "place_of_supply_scheme" required: crate::tax::EuropePlaceOfSupplyScheme;
}
/// Expires at: the same shape as [`crate::params::TrialEnd`].
pub type ExpiresAt = crate::params::TrialEnd;
/// Local amusement tax: the same shape as [`LocalLeaseTax`].
pub type LocalAmusementTax = LocalLeaseTax;
/// The parameters of `country_options.us.local_amusement_tax`.
///
/// Contract: `#/paths/~1v1~1tax~1registrations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/country_options/properties/us/properties/local_amusement_tax`.
#[derive(Clone)]
#[must_use]
pub struct LocalLeaseTax(rt::Params);
impl LocalLeaseTax {
    /// With what is required.
    pub fn new(jurisdiction: impl Into<String>) -> Self {
        LocalLeaseTax(LocalLeaseTax::default().0.set::<String>(0, jurisdiction))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    LocalLeaseTax;
    "jurisdiction" required: String;
}
/// The parameters of `country_options.ca.province_standard`.
///
/// Contract: `#/paths/~1v1~1tax~1registrations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/country_options/properties/ca/properties/province_standard`.
#[derive(Clone)]
#[must_use]
pub struct ProvinceStandard(rt::Params);
impl ProvinceStandard {
    /// With what is required.
    pub fn new(province: impl Into<String>) -> Self {
        ProvinceStandard(ProvinceStandard::default().0.set::<String>(0, province))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    ProvinceStandard;
    "province" required: String;
}
/// The parameters of `country_options.am`.
///
/// Contract: `#/paths/~1v1~1tax~1registrations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/country_options/properties/am`.
#[derive(Clone)]
#[must_use]
pub struct Simplified(rt::Params);
impl Simplified {
    /// With what is required.
    pub fn new(r#type: SimplifiedType) -> Self {
        Simplified(Simplified::default().0.set::<SimplifiedType>(0, r#type))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    Simplified;
    "type" required: SimplifiedType;
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
#[derive(Clone)]
#[must_use]
pub struct Standard(rt::Params);
impl Standard {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Place of supply scheme. `inbound_goods` or `standard`.
    pub fn place_of_supply_scheme(self, value: crate::tax::PlaceOfSupplyScheme) -> Self {
        Self(self.0.set::<crate::tax::PlaceOfSupplyScheme>(0, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    Standard;
    "place_of_supply_scheme": Option<crate::tax::PlaceOfSupplyScheme>;
}
/// The parameters of `country_options.ae`.
///
/// Contract: `#/paths/~1v1~1tax~1registrations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/country_options/properties/ae`.
#[derive(Clone)]
#[must_use]
pub struct StandardCountry(rt::Params);
impl StandardCountry {
    /// With what is required.
    pub fn new(r#type: StandardType) -> Self {
        StandardCountry(StandardCountry::default().0.set::<StandardType>(1, r#type))
    }
    /// Standard.
    pub fn standard(self, value: Standard) -> Self {
        Self(self.0.set::<Standard>(0, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    StandardCountry;
    "standard": Option<Standard>;
    "type" required: StandardType;
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
#[derive(Clone)]
#[must_use]
pub struct StateSalesTax(rt::Params);
impl StateSalesTax {
    /// With what is required.
    pub fn new(elections: impl IntoIterator<Item = Election>) -> Self {
        StateSalesTax(StateSalesTax::default().0.set_list::<Election>(0, elections))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    StateSalesTax;
    "elections" required: Vec<Election>;
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
#[derive(Clone)]
#[must_use]
pub struct Us(rt::Params);
impl Us {
    /// With what is required.
    pub fn new(
        state: impl Into<String>,
        r#type: crate::tax::RegistrationCountryOptionsUnitedStatesType,
    ) -> Self {
        Us(
            Us::default()
                .0
                .set::<String>(2, state)
                .set::<crate::tax::RegistrationCountryOptionsUnitedStatesType>(4, r#type),
        )
    }
    /// Local amusement tax.
    pub fn local_amusement_tax(self, value: LocalAmusementTax) -> Self {
        Self(self.0.set::<LocalAmusementTax>(0, value))
    }
    /// Local lease tax.
    pub fn local_lease_tax(self, value: LocalLeaseTax) -> Self {
        Self(self.0.set::<LocalLeaseTax>(1, value))
    }
    /// State sales tax.
    pub fn state_sales_tax(self, value: StateSalesTax) -> Self {
        Self(self.0.set::<StateSalesTax>(3, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    Us;
    "local_amusement_tax": Option<LocalAmusementTax>;
    "local_lease_tax": Option<LocalLeaseTax>;
    "state" required: String;
    "state_sales_tax": Option<StateSalesTax>;
    "type" required: crate::tax::RegistrationCountryOptionsUnitedStatesType;
}
