// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::tax::AeType;
use crate::tax::AtType;
use crate::tax::ElectionType;
use crate::tax::PlaceOfSupplyScheme;
use crate::tax::UsType;

/// What `active_from` can be.
///
/// Contract: `#/paths/~1v1~1tax~1registrations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/active_from`.
///
/// Feature: `tax`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ActiveFrom {
    /// `now`
    Now,
    /// At.
    At(rt::Timestamp),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

impl From<rt::Timestamp> for ActiveFrom {
    fn from(value: rt::Timestamp) -> Self {
        Self::At(value)
    }
}

impl From<i64> for ActiveFrom {
    fn from(value: i64) -> Self {
        Self::At(value.into())
    }
}

/// The parameters of `country_options.ae.standard`.
///
/// Contract: `#/paths/~1v1~1tax~1registrations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/country_options/properties/ae/properties/standard`.
#[derive(Clone)]
#[must_use]
pub struct AeStandard(rt::Params);

impl AeStandard {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Place of supply scheme. `inbound_goods` or `standard`.
    pub fn place_of_supply_scheme(self, value: PlaceOfSupplyScheme) -> Self {
        Self(self.0.set::<PlaceOfSupplyScheme>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The parameters of `country_options.at.standard`.
///
/// Contract: `#/paths/~1v1~1tax~1registrations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/country_options/properties/at/properties/standard`.
#[derive(Clone)]
#[must_use]
pub struct AtStandard(rt::Params);

impl AtStandard {
    /// With what is required.
    pub fn new(place_of_supply_scheme: PlaceOfSupplyScheme) -> Self {
        AtStandard(
            AtStandard::default().0.set::<PlaceOfSupplyScheme>(0, place_of_supply_scheme),
        )
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The parameters of `country_options.ca`.
///
/// Contract: `#/paths/~1v1~1tax~1registrations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/country_options/properties/ca`.
#[derive(Clone)]
#[must_use]
pub struct Ca(rt::Params);

impl Ca {
    /// With what is required.
    pub fn new(r#type: AeType) -> Self {
        Ca(Ca::default().0.set::<AeType>(0, r#type))
    }

    /// Province standard.
    pub fn province_standard(self, value: ProvinceStandard) -> Self {
        Self(self.0.set::<ProvinceStandard>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
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
    pub fn ae(self, value: DefaultType) -> Self {
        Self(self.0.set::<DefaultType>(0, value))
    }

    /// Al.
    pub fn al(self, value: DefaultType) -> Self {
        Self(self.0.set::<DefaultType>(1, value))
    }

    /// Am.
    pub fn am(self, value: Simplified) -> Self {
        Self(self.0.set::<Simplified>(2, value))
    }

    /// Ao.
    pub fn ao(self, value: DefaultType) -> Self {
        Self(self.0.set::<DefaultType>(3, value))
    }

    /// At.
    pub fn at(self, value: Europe) -> Self {
        Self(self.0.set::<Europe>(4, value))
    }

    /// Au.
    pub fn au(self, value: DefaultType) -> Self {
        Self(self.0.set::<DefaultType>(5, value))
    }

    /// Aw.
    pub fn aw(self, value: DefaultType) -> Self {
        Self(self.0.set::<DefaultType>(6, value))
    }

    /// Az.
    pub fn az(self, value: Simplified) -> Self {
        Self(self.0.set::<Simplified>(7, value))
    }

    /// Ba.
    pub fn ba(self, value: DefaultType) -> Self {
        Self(self.0.set::<DefaultType>(8, value))
    }

    /// Bb.
    pub fn bb(self, value: DefaultType) -> Self {
        Self(self.0.set::<DefaultType>(9, value))
    }

    /// Bd.
    pub fn bd(self, value: DefaultType) -> Self {
        Self(self.0.set::<DefaultType>(10, value))
    }

    /// Be.
    pub fn be(self, value: Europe) -> Self {
        Self(self.0.set::<Europe>(11, value))
    }

    /// Bf.
    pub fn bf(self, value: DefaultType) -> Self {
        Self(self.0.set::<DefaultType>(12, value))
    }

    /// Bg.
    pub fn bg(self, value: Europe) -> Self {
        Self(self.0.set::<Europe>(13, value))
    }

    /// Bh.
    pub fn bh(self, value: DefaultType) -> Self {
        Self(self.0.set::<DefaultType>(14, value))
    }

    /// Bj.
    pub fn bj(self, value: Simplified) -> Self {
        Self(self.0.set::<Simplified>(15, value))
    }

    /// Bs.
    pub fn bs(self, value: DefaultType) -> Self {
        Self(self.0.set::<DefaultType>(16, value))
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
    pub fn cd(self, value: DefaultType) -> Self {
        Self(self.0.set::<DefaultType>(19, value))
    }

    /// Ch.
    pub fn ch(self, value: DefaultType) -> Self {
        Self(self.0.set::<DefaultType>(20, value))
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
    pub fn cy(self, value: Europe) -> Self {
        Self(self.0.set::<Europe>(26, value))
    }

    /// Cz.
    pub fn cz(self, value: Europe) -> Self {
        Self(self.0.set::<Europe>(27, value))
    }

    /// De.
    pub fn de(self, value: Europe) -> Self {
        Self(self.0.set::<Europe>(28, value))
    }

    /// Dk.
    pub fn dk(self, value: Europe) -> Self {
        Self(self.0.set::<Europe>(29, value))
    }

    /// Ec.
    pub fn ec(self, value: Simplified) -> Self {
        Self(self.0.set::<Simplified>(30, value))
    }

    /// Ee.
    pub fn ee(self, value: Europe) -> Self {
        Self(self.0.set::<Europe>(31, value))
    }

    /// Eg.
    pub fn eg(self, value: Simplified) -> Self {
        Self(self.0.set::<Simplified>(32, value))
    }

    /// Es.
    pub fn es(self, value: Europe) -> Self {
        Self(self.0.set::<Europe>(33, value))
    }

    /// Et.
    pub fn et(self, value: DefaultType) -> Self {
        Self(self.0.set::<DefaultType>(34, value))
    }

    /// Fi.
    pub fn fi(self, value: Europe) -> Self {
        Self(self.0.set::<Europe>(35, value))
    }

    /// Fr.
    pub fn fr(self, value: Europe) -> Self {
        Self(self.0.set::<Europe>(36, value))
    }

    /// Gb.
    pub fn gb(self, value: DefaultType) -> Self {
        Self(self.0.set::<DefaultType>(37, value))
    }

    /// Ge.
    pub fn ge(self, value: Simplified) -> Self {
        Self(self.0.set::<Simplified>(38, value))
    }

    /// Gn.
    pub fn gn(self, value: DefaultType) -> Self {
        Self(self.0.set::<DefaultType>(39, value))
    }

    /// Gr.
    pub fn gr(self, value: Europe) -> Self {
        Self(self.0.set::<Europe>(40, value))
    }

    /// Hr.
    pub fn hr(self, value: Europe) -> Self {
        Self(self.0.set::<Europe>(41, value))
    }

    /// Hu.
    pub fn hu(self, value: Europe) -> Self {
        Self(self.0.set::<Europe>(42, value))
    }

    /// Id.
    pub fn id(self, value: Simplified) -> Self {
        Self(self.0.set::<Simplified>(43, value))
    }

    /// Ie.
    pub fn ie(self, value: Europe) -> Self {
        Self(self.0.set::<Europe>(44, value))
    }

    /// In.
    pub fn r#in(self, value: Simplified) -> Self {
        Self(self.0.set::<Simplified>(45, value))
    }

    /// Is.
    pub fn is(self, value: DefaultType) -> Self {
        Self(self.0.set::<DefaultType>(46, value))
    }

    /// It.
    pub fn it(self, value: Europe) -> Self {
        Self(self.0.set::<Europe>(47, value))
    }

    /// Jp.
    pub fn jp(self, value: DefaultType) -> Self {
        Self(self.0.set::<DefaultType>(48, value))
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
    pub fn lt(self, value: Europe) -> Self {
        Self(self.0.set::<Europe>(56, value))
    }

    /// Lu.
    pub fn lu(self, value: Europe) -> Self {
        Self(self.0.set::<Europe>(57, value))
    }

    /// Lv.
    pub fn lv(self, value: Europe) -> Self {
        Self(self.0.set::<Europe>(58, value))
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
    pub fn me(self, value: DefaultType) -> Self {
        Self(self.0.set::<DefaultType>(61, value))
    }

    /// Mk.
    pub fn mk(self, value: DefaultType) -> Self {
        Self(self.0.set::<DefaultType>(62, value))
    }

    /// Mr.
    pub fn mr(self, value: DefaultType) -> Self {
        Self(self.0.set::<DefaultType>(63, value))
    }

    /// Mt.
    pub fn mt(self, value: Europe) -> Self {
        Self(self.0.set::<Europe>(64, value))
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
    pub fn nl(self, value: Europe) -> Self {
        Self(self.0.set::<Europe>(68, value))
    }

    /// No.
    pub fn no(self, value: DefaultType) -> Self {
        Self(self.0.set::<DefaultType>(69, value))
    }

    /// Np.
    pub fn np(self, value: Simplified) -> Self {
        Self(self.0.set::<Simplified>(70, value))
    }

    /// Nz.
    pub fn nz(self, value: DefaultType) -> Self {
        Self(self.0.set::<DefaultType>(71, value))
    }

    /// Om.
    pub fn om(self, value: DefaultType) -> Self {
        Self(self.0.set::<DefaultType>(72, value))
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
    pub fn pl(self, value: Europe) -> Self {
        Self(self.0.set::<Europe>(75, value))
    }

    /// Pt.
    pub fn pt(self, value: Europe) -> Self {
        Self(self.0.set::<Europe>(76, value))
    }

    /// Ro.
    pub fn ro(self, value: Europe) -> Self {
        Self(self.0.set::<Europe>(77, value))
    }

    /// Rs.
    pub fn rs(self, value: DefaultType) -> Self {
        Self(self.0.set::<DefaultType>(78, value))
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
    pub fn se(self, value: Europe) -> Self {
        Self(self.0.set::<Europe>(81, value))
    }

    /// Sg.
    pub fn sg(self, value: DefaultType) -> Self {
        Self(self.0.set::<DefaultType>(82, value))
    }

    /// Si.
    pub fn si(self, value: Europe) -> Self {
        Self(self.0.set::<Europe>(83, value))
    }

    /// Sk.
    pub fn sk(self, value: Europe) -> Self {
        Self(self.0.set::<Europe>(84, value))
    }

    /// Sn.
    pub fn sn(self, value: Simplified) -> Self {
        Self(self.0.set::<Simplified>(85, value))
    }

    /// Sr.
    pub fn sr(self, value: DefaultType) -> Self {
        Self(self.0.set::<DefaultType>(86, value))
    }

    /// Th.
    pub fn th(self, value: Th) -> Self {
        Self(self.0.set::<Th>(87, value))
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
    pub fn uy(self, value: DefaultType) -> Self {
        Self(self.0.set::<DefaultType>(95, value))
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
    pub fn za(self, value: DefaultType) -> Self {
        Self(self.0.set::<DefaultType>(98, value))
    }

    /// Zm.
    pub fn zm(self, value: Simplified) -> Self {
        Self(self.0.set::<Simplified>(99, value))
    }

    /// Zw.
    pub fn zw(self, value: DefaultType) -> Self {
        Self(self.0.set::<DefaultType>(100, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The parameters of `country_options.ae`.
///
/// Contract: `#/paths/~1v1~1tax~1registrations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/country_options/properties/ae`.
#[derive(Clone)]
#[must_use]
pub struct DefaultType(rt::Params);

impl DefaultType {
    /// With what is required.
    pub fn new(r#type: AeType) -> Self {
        DefaultType(DefaultType::default().0.set::<AeType>(0, r#type))
    }

    /// Standard.
    pub fn standard(self, value: AeStandard) -> Self {
        Self(self.0.set::<AeStandard>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The parameters of `country_options.us.state_sales_tax.elections[]`.
///
/// Contract: `#/paths/~1v1~1tax~1registrations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/country_options/properties/us/properties/state_sales_tax/properties/elections/items`.
#[derive(Clone)]
#[must_use]
pub struct Election(rt::Params);

impl Election {
    /// With what is required.
    pub fn new(r#type: ElectionType) -> Self {
        Election(Election::default().0.set::<ElectionType>(0, r#type))
    }

    /// Jurisdiction. At most 5000 characters.
    pub fn jurisdiction(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The parameters of `country_options.at`.
///
/// Contract: `#/paths/~1v1~1tax~1registrations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/country_options/properties/at`.
#[derive(Clone)]
#[must_use]
pub struct Europe(rt::Params);

impl Europe {
    /// With what is required.
    pub fn new(r#type: AtType) -> Self {
        Europe(Europe::default().0.set::<AtType>(0, r#type))
    }

    /// Standard.
    pub fn standard(self, value: AtStandard) -> Self {
        Self(self.0.set::<AtStandard>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// What `expires_at` can be.
///
/// Contract: `#/paths/~1v1~1tax~1registrations~1{id}/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/expires_at`.
///
/// Feature: `tax`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ExpiresAt {
    /// `now`
    Now,
    /// At.
    At(rt::Timestamp),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

impl From<rt::Timestamp> for ExpiresAt {
    fn from(value: rt::Timestamp) -> Self {
        Self::At(value)
    }
}

impl From<i64> for ExpiresAt {
    fn from(value: i64) -> Self {
        Self::At(value.into())
    }
}

/// The parameters of `country_options.us.local_amusement_tax`.
///
/// Contract: `#/paths/~1v1~1tax~1registrations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/country_options/properties/us/properties/local_amusement_tax`.
#[derive(Clone)]
#[must_use]
pub struct LocalAmusementTax(rt::Params);

impl LocalAmusementTax {
    /// With what is required.
    pub fn new(jurisdiction: impl Into<String>) -> Self {
        LocalAmusementTax(LocalAmusementTax::default().0.set::<String>(0, jurisdiction))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The parameters of `country_options.us.local_lease_tax`.
///
/// Contract: `#/paths/~1v1~1tax~1registrations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/country_options/properties/us/properties/local_lease_tax`.
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

/// The parameters of `country_options.am`.
///
/// Contract: `#/paths/~1v1~1tax~1registrations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/country_options/properties/am`.
#[derive(Clone)]
#[must_use]
pub struct Simplified(rt::Params);

impl Simplified {
    /// With what is required.
    pub fn new(r#type: AeType) -> Self {
        Simplified(Simplified::default().0.set::<AeType>(0, r#type))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
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

/// The parameters of `country_options.th`.
///
/// Contract: `#/paths/~1v1~1tax~1registrations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/country_options/properties/th`.
#[derive(Clone)]
#[must_use]
pub struct Th(rt::Params);

impl Th {
    /// With what is required.
    pub fn new(r#type: AeType) -> Self {
        Th(Th::default().0.set::<AeType>(0, r#type))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The parameters of `country_options.us`.
///
/// Contract: `#/paths/~1v1~1tax~1registrations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/country_options/properties/us`.
#[derive(Clone)]
#[must_use]
pub struct Us(rt::Params);

impl Us {
    /// With what is required.
    pub fn new(state: impl Into<String>, r#type: UsType) -> Self {
        Us(Us::default().0.set::<String>(0, state).set::<UsType>(1, r#type))
    }

    /// Local amusement tax.
    pub fn local_amusement_tax(self, value: LocalAmusementTax) -> Self {
        Self(self.0.set::<LocalAmusementTax>(2, value))
    }

    /// Local lease tax.
    pub fn local_lease_tax(self, value: LocalLeaseTax) -> Self {
        Self(self.0.set::<LocalLeaseTax>(3, value))
    }

    /// State sales tax.
    pub fn state_sales_tax(self, value: StateSalesTax) -> Self {
        Self(self.0.set::<StateSalesTax>(4, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

rt::union! {
    ActiveFrom;
    0 => Now = text "now";
    1 => At(integer);
}

rt::params! {
    AeStandard;
    "place_of_supply_scheme": PlaceOfSupplyScheme;
}

rt::params! {
    AtStandard;
    "place_of_supply_scheme" required: PlaceOfSupplyScheme;
}

rt::params! {
    Ca;
    "type" required: AeType;
    "province_standard": ProvinceStandard;
}

rt::params! {
    CountryOptions;
    "ae": DefaultType;
    "al": DefaultType;
    "am": Simplified;
    "ao": DefaultType;
    "at": Europe;
    "au": DefaultType;
    "aw": DefaultType;
    "az": Simplified;
    "ba": DefaultType;
    "bb": DefaultType;
    "bd": DefaultType;
    "be": Europe;
    "bf": DefaultType;
    "bg": Europe;
    "bh": DefaultType;
    "bj": Simplified;
    "bs": DefaultType;
    "by": Simplified;
    "ca": Ca;
    "cd": DefaultType;
    "ch": DefaultType;
    "cl": Simplified;
    "cm": Simplified;
    "co": Simplified;
    "cr": Simplified;
    "cv": Simplified;
    "cy": Europe;
    "cz": Europe;
    "de": Europe;
    "dk": Europe;
    "ec": Simplified;
    "ee": Europe;
    "eg": Simplified;
    "es": Europe;
    "et": DefaultType;
    "fi": Europe;
    "fr": Europe;
    "gb": DefaultType;
    "ge": Simplified;
    "gn": DefaultType;
    "gr": Europe;
    "hr": Europe;
    "hu": Europe;
    "id": Simplified;
    "ie": Europe;
    "in": Simplified;
    "is": DefaultType;
    "it": Europe;
    "jp": DefaultType;
    "ke": Simplified;
    "kg": Simplified;
    "kh": Simplified;
    "kr": Simplified;
    "kz": Simplified;
    "la": Simplified;
    "lk": Simplified;
    "lt": Europe;
    "lu": Europe;
    "lv": Europe;
    "ma": Simplified;
    "md": Simplified;
    "me": DefaultType;
    "mk": DefaultType;
    "mr": DefaultType;
    "mt": Europe;
    "mx": Simplified;
    "my": Simplified;
    "ng": Simplified;
    "nl": Europe;
    "no": DefaultType;
    "np": Simplified;
    "nz": DefaultType;
    "om": DefaultType;
    "pe": Simplified;
    "ph": Simplified;
    "pl": Europe;
    "pt": Europe;
    "ro": Europe;
    "rs": DefaultType;
    "ru": Simplified;
    "sa": Simplified;
    "se": Europe;
    "sg": DefaultType;
    "si": Europe;
    "sk": Europe;
    "sn": Simplified;
    "sr": DefaultType;
    "th": Th;
    "tj": Simplified;
    "tr": Simplified;
    "tw": Simplified;
    "tz": Simplified;
    "ua": Simplified;
    "ug": Simplified;
    "us": Us;
    "uy": DefaultType;
    "uz": Simplified;
    "vn": Simplified;
    "za": DefaultType;
    "zm": Simplified;
    "zw": DefaultType;
}

rt::params! {
    DefaultType;
    "type" required: AeType;
    "standard": AeStandard;
}

rt::params! {
    Election;
    "type" required: ElectionType;
    "jurisdiction": String;
}

rt::params! {
    Europe;
    "type" required: AtType;
    "standard": AtStandard;
}

rt::union! {
    ExpiresAt;
    0 => Now = text "now";
    1 => At(integer);
}

rt::params! {
    LocalAmusementTax;
    "jurisdiction" required: String;
}

rt::params! {
    LocalLeaseTax;
    "jurisdiction" required: String;
}

rt::params! {
    ProvinceStandard;
    "province" required: String;
}

rt::params! {
    Simplified;
    "type" required: AeType;
}

rt::params! {
    StateSalesTax;
    "elections" required: Vec<Election>;
}

rt::params! {
    Th;
    "type" required: AeType;
}

rt::params! {
    Us;
    "state" required: String;
    "type" required: UsType;
    "local_amusement_tax": LocalAmusementTax;
    "local_lease_tax": LocalLeaseTax;
    "state_sales_tax": StateSalesTax;
}
