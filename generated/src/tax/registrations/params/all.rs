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
    /// `now`: Tax is collected from this moment on.
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

    /// Whether the registration follows the common rules, or special ones for small sellers or imported goods. `inbound_goods` or `standard`.
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

    /// Which Canadian province the registration is in.
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

    /// A tax registration in the United Arab Emirates.
    pub fn ae(self, value: DefaultType) -> Self {
        Self(self.0.set::<DefaultType>(0, value))
    }

    /// A tax registration in Albania.
    pub fn al(self, value: DefaultType) -> Self {
        Self(self.0.set::<DefaultType>(1, value))
    }

    /// A tax registration in Armenia.
    pub fn am(self, value: Simplified) -> Self {
        Self(self.0.set::<Simplified>(2, value))
    }

    /// A tax registration in Angola.
    pub fn ao(self, value: DefaultType) -> Self {
        Self(self.0.set::<DefaultType>(3, value))
    }

    /// A tax registration in Austria.
    pub fn at(self, value: Europe) -> Self {
        Self(self.0.set::<Europe>(4, value))
    }

    /// A tax registration in Australia.
    pub fn au(self, value: DefaultType) -> Self {
        Self(self.0.set::<DefaultType>(5, value))
    }

    /// A tax registration in Aruba.
    pub fn aw(self, value: DefaultType) -> Self {
        Self(self.0.set::<DefaultType>(6, value))
    }

    /// A tax registration in Azerbaijan.
    pub fn az(self, value: Simplified) -> Self {
        Self(self.0.set::<Simplified>(7, value))
    }

    /// A tax registration in Bosnia and Herzegovina.
    pub fn ba(self, value: DefaultType) -> Self {
        Self(self.0.set::<DefaultType>(8, value))
    }

    /// A tax registration in Barbados.
    pub fn bb(self, value: DefaultType) -> Self {
        Self(self.0.set::<DefaultType>(9, value))
    }

    /// A tax registration in Bangladesh.
    pub fn bd(self, value: DefaultType) -> Self {
        Self(self.0.set::<DefaultType>(10, value))
    }

    /// A tax registration in Belgium.
    pub fn be(self, value: Europe) -> Self {
        Self(self.0.set::<Europe>(11, value))
    }

    /// A tax registration in Burkina Faso.
    pub fn bf(self, value: DefaultType) -> Self {
        Self(self.0.set::<DefaultType>(12, value))
    }

    /// A tax registration in Bulgaria.
    pub fn bg(self, value: Europe) -> Self {
        Self(self.0.set::<Europe>(13, value))
    }

    /// A tax registration in Bahrain.
    pub fn bh(self, value: DefaultType) -> Self {
        Self(self.0.set::<DefaultType>(14, value))
    }

    /// A tax registration in Benin.
    pub fn bj(self, value: Simplified) -> Self {
        Self(self.0.set::<Simplified>(15, value))
    }

    /// A tax registration in the Bahamas.
    pub fn bs(self, value: DefaultType) -> Self {
        Self(self.0.set::<DefaultType>(16, value))
    }

    /// A tax registration in Belarus.
    pub fn by(self, value: Simplified) -> Self {
        Self(self.0.set::<Simplified>(17, value))
    }

    /// A tax registration in Canada.
    pub fn ca(self, value: Ca) -> Self {
        Self(self.0.set::<Ca>(18, value))
    }

    /// A tax registration in the Democratic Republic of the Congo.
    pub fn cd(self, value: DefaultType) -> Self {
        Self(self.0.set::<DefaultType>(19, value))
    }

    /// A tax registration in Switzerland.
    pub fn ch(self, value: DefaultType) -> Self {
        Self(self.0.set::<DefaultType>(20, value))
    }

    /// A tax registration in Chile.
    pub fn cl(self, value: Simplified) -> Self {
        Self(self.0.set::<Simplified>(21, value))
    }

    /// A tax registration in Cameroon.
    pub fn cm(self, value: Simplified) -> Self {
        Self(self.0.set::<Simplified>(22, value))
    }

    /// A tax registration in Colombia.
    pub fn co(self, value: Simplified) -> Self {
        Self(self.0.set::<Simplified>(23, value))
    }

    /// A tax registration in Costa Rica.
    pub fn cr(self, value: Simplified) -> Self {
        Self(self.0.set::<Simplified>(24, value))
    }

    /// A tax registration in Cape Verde.
    pub fn cv(self, value: Simplified) -> Self {
        Self(self.0.set::<Simplified>(25, value))
    }

    /// A tax registration in Cyprus.
    pub fn cy(self, value: Europe) -> Self {
        Self(self.0.set::<Europe>(26, value))
    }

    /// A tax registration in Czechia.
    pub fn cz(self, value: Europe) -> Self {
        Self(self.0.set::<Europe>(27, value))
    }

    /// A tax registration in Germany.
    pub fn de(self, value: Europe) -> Self {
        Self(self.0.set::<Europe>(28, value))
    }

    /// A tax registration in Denmark.
    pub fn dk(self, value: Europe) -> Self {
        Self(self.0.set::<Europe>(29, value))
    }

    /// A tax registration in Ecuador.
    pub fn ec(self, value: Simplified) -> Self {
        Self(self.0.set::<Simplified>(30, value))
    }

    /// A tax registration in Estonia.
    pub fn ee(self, value: Europe) -> Self {
        Self(self.0.set::<Europe>(31, value))
    }

    /// A tax registration in Egypt.
    pub fn eg(self, value: Simplified) -> Self {
        Self(self.0.set::<Simplified>(32, value))
    }

    /// A tax registration in Spain.
    pub fn es(self, value: Europe) -> Self {
        Self(self.0.set::<Europe>(33, value))
    }

    /// A tax registration in Ethiopia.
    pub fn et(self, value: DefaultType) -> Self {
        Self(self.0.set::<DefaultType>(34, value))
    }

    /// A tax registration in Finland.
    pub fn fi(self, value: Europe) -> Self {
        Self(self.0.set::<Europe>(35, value))
    }

    /// A tax registration in France.
    pub fn fr(self, value: Europe) -> Self {
        Self(self.0.set::<Europe>(36, value))
    }

    /// A tax registration in the United Kingdom.
    pub fn gb(self, value: DefaultType) -> Self {
        Self(self.0.set::<DefaultType>(37, value))
    }

    /// A tax registration in Georgia.
    pub fn ge(self, value: Simplified) -> Self {
        Self(self.0.set::<Simplified>(38, value))
    }

    /// A tax registration in Guinea.
    pub fn gn(self, value: DefaultType) -> Self {
        Self(self.0.set::<DefaultType>(39, value))
    }

    /// A tax registration in Greece.
    pub fn gr(self, value: Europe) -> Self {
        Self(self.0.set::<Europe>(40, value))
    }

    /// A tax registration in Croatia.
    pub fn hr(self, value: Europe) -> Self {
        Self(self.0.set::<Europe>(41, value))
    }

    /// A tax registration in Hungary.
    pub fn hu(self, value: Europe) -> Self {
        Self(self.0.set::<Europe>(42, value))
    }

    /// A tax registration in Indonesia.
    pub fn id(self, value: Simplified) -> Self {
        Self(self.0.set::<Simplified>(43, value))
    }

    /// A tax registration in Ireland.
    pub fn ie(self, value: Europe) -> Self {
        Self(self.0.set::<Europe>(44, value))
    }

    /// A tax registration in India.
    pub fn r#in(self, value: Simplified) -> Self {
        Self(self.0.set::<Simplified>(45, value))
    }

    /// A tax registration in Iceland.
    pub fn is(self, value: DefaultType) -> Self {
        Self(self.0.set::<DefaultType>(46, value))
    }

    /// A tax registration in Italy.
    pub fn it(self, value: Europe) -> Self {
        Self(self.0.set::<Europe>(47, value))
    }

    /// A tax registration in Japan.
    pub fn jp(self, value: DefaultType) -> Self {
        Self(self.0.set::<DefaultType>(48, value))
    }

    /// A tax registration in Kenya.
    pub fn ke(self, value: Simplified) -> Self {
        Self(self.0.set::<Simplified>(49, value))
    }

    /// A tax registration in Kyrgyzstan.
    pub fn kg(self, value: Simplified) -> Self {
        Self(self.0.set::<Simplified>(50, value))
    }

    /// A tax registration in Cambodia.
    pub fn kh(self, value: Simplified) -> Self {
        Self(self.0.set::<Simplified>(51, value))
    }

    /// A tax registration in South Korea.
    pub fn kr(self, value: Simplified) -> Self {
        Self(self.0.set::<Simplified>(52, value))
    }

    /// A tax registration in Kazakhstan.
    pub fn kz(self, value: Simplified) -> Self {
        Self(self.0.set::<Simplified>(53, value))
    }

    /// A tax registration in Laos.
    pub fn la(self, value: Simplified) -> Self {
        Self(self.0.set::<Simplified>(54, value))
    }

    /// A tax registration in Sri Lanka.
    pub fn lk(self, value: Simplified) -> Self {
        Self(self.0.set::<Simplified>(55, value))
    }

    /// A tax registration in Lithuania.
    pub fn lt(self, value: Europe) -> Self {
        Self(self.0.set::<Europe>(56, value))
    }

    /// A tax registration in Luxembourg.
    pub fn lu(self, value: Europe) -> Self {
        Self(self.0.set::<Europe>(57, value))
    }

    /// A tax registration in Latvia.
    pub fn lv(self, value: Europe) -> Self {
        Self(self.0.set::<Europe>(58, value))
    }

    /// A tax registration in Morocco.
    pub fn ma(self, value: Simplified) -> Self {
        Self(self.0.set::<Simplified>(59, value))
    }

    /// A tax registration in Moldova.
    pub fn md(self, value: Simplified) -> Self {
        Self(self.0.set::<Simplified>(60, value))
    }

    /// A tax registration in Montenegro.
    pub fn me(self, value: DefaultType) -> Self {
        Self(self.0.set::<DefaultType>(61, value))
    }

    /// A tax registration in North Macedonia.
    pub fn mk(self, value: DefaultType) -> Self {
        Self(self.0.set::<DefaultType>(62, value))
    }

    /// A tax registration in Mauritania.
    pub fn mr(self, value: DefaultType) -> Self {
        Self(self.0.set::<DefaultType>(63, value))
    }

    /// A tax registration in Malta.
    pub fn mt(self, value: Europe) -> Self {
        Self(self.0.set::<Europe>(64, value))
    }

    /// A tax registration in Mexico.
    pub fn mx(self, value: Simplified) -> Self {
        Self(self.0.set::<Simplified>(65, value))
    }

    /// A tax registration in Malaysia.
    pub fn my(self, value: Simplified) -> Self {
        Self(self.0.set::<Simplified>(66, value))
    }

    /// A tax registration in Nigeria.
    pub fn ng(self, value: Simplified) -> Self {
        Self(self.0.set::<Simplified>(67, value))
    }

    /// A tax registration in the Netherlands.
    pub fn nl(self, value: Europe) -> Self {
        Self(self.0.set::<Europe>(68, value))
    }

    /// A tax registration in Norway.
    pub fn no(self, value: DefaultType) -> Self {
        Self(self.0.set::<DefaultType>(69, value))
    }

    /// A tax registration in Nepal.
    pub fn np(self, value: Simplified) -> Self {
        Self(self.0.set::<Simplified>(70, value))
    }

    /// A tax registration in New Zealand.
    pub fn nz(self, value: DefaultType) -> Self {
        Self(self.0.set::<DefaultType>(71, value))
    }

    /// A tax registration in Oman.
    pub fn om(self, value: DefaultType) -> Self {
        Self(self.0.set::<DefaultType>(72, value))
    }

    /// A tax registration in Peru.
    pub fn pe(self, value: Simplified) -> Self {
        Self(self.0.set::<Simplified>(73, value))
    }

    /// A tax registration in the Philippines.
    pub fn ph(self, value: Simplified) -> Self {
        Self(self.0.set::<Simplified>(74, value))
    }

    /// A tax registration in Poland.
    pub fn pl(self, value: Europe) -> Self {
        Self(self.0.set::<Europe>(75, value))
    }

    /// A tax registration in Portugal.
    pub fn pt(self, value: Europe) -> Self {
        Self(self.0.set::<Europe>(76, value))
    }

    /// A tax registration in Romania.
    pub fn ro(self, value: Europe) -> Self {
        Self(self.0.set::<Europe>(77, value))
    }

    /// A tax registration in Serbia.
    pub fn rs(self, value: DefaultType) -> Self {
        Self(self.0.set::<DefaultType>(78, value))
    }

    /// A tax registration in Russia.
    pub fn ru(self, value: Simplified) -> Self {
        Self(self.0.set::<Simplified>(79, value))
    }

    /// A tax registration in Saudi Arabia.
    pub fn sa(self, value: Simplified) -> Self {
        Self(self.0.set::<Simplified>(80, value))
    }

    /// A tax registration in Sweden.
    pub fn se(self, value: Europe) -> Self {
        Self(self.0.set::<Europe>(81, value))
    }

    /// A tax registration in Singapore.
    pub fn sg(self, value: DefaultType) -> Self {
        Self(self.0.set::<DefaultType>(82, value))
    }

    /// A tax registration in Slovenia.
    pub fn si(self, value: Europe) -> Self {
        Self(self.0.set::<Europe>(83, value))
    }

    /// A tax registration in Slovakia.
    pub fn sk(self, value: Europe) -> Self {
        Self(self.0.set::<Europe>(84, value))
    }

    /// A tax registration in Senegal.
    pub fn sn(self, value: Simplified) -> Self {
        Self(self.0.set::<Simplified>(85, value))
    }

    /// A tax registration in Suriname.
    pub fn sr(self, value: DefaultType) -> Self {
        Self(self.0.set::<DefaultType>(86, value))
    }

    /// A tax registration in Thailand.
    pub fn th(self, value: Th) -> Self {
        Self(self.0.set::<Th>(87, value))
    }

    /// A tax registration in Tajikistan.
    pub fn tj(self, value: Simplified) -> Self {
        Self(self.0.set::<Simplified>(88, value))
    }

    /// A tax registration in Turkey.
    pub fn tr(self, value: Simplified) -> Self {
        Self(self.0.set::<Simplified>(89, value))
    }

    /// A tax registration in Taiwan.
    pub fn tw(self, value: Simplified) -> Self {
        Self(self.0.set::<Simplified>(90, value))
    }

    /// A tax registration in Tanzania.
    pub fn tz(self, value: Simplified) -> Self {
        Self(self.0.set::<Simplified>(91, value))
    }

    /// A tax registration in Ukraine.
    pub fn ua(self, value: Simplified) -> Self {
        Self(self.0.set::<Simplified>(92, value))
    }

    /// A tax registration in Uganda.
    pub fn ug(self, value: Simplified) -> Self {
        Self(self.0.set::<Simplified>(93, value))
    }

    /// A tax registration in the United States.
    pub fn us(self, value: Us) -> Self {
        Self(self.0.set::<Us>(94, value))
    }

    /// A tax registration in Uruguay.
    pub fn uy(self, value: DefaultType) -> Self {
        Self(self.0.set::<DefaultType>(95, value))
    }

    /// A tax registration in Uzbekistan.
    pub fn uz(self, value: Simplified) -> Self {
        Self(self.0.set::<Simplified>(96, value))
    }

    /// A tax registration in Vietnam.
    pub fn vn(self, value: Simplified) -> Self {
        Self(self.0.set::<Simplified>(97, value))
    }

    /// A tax registration in South Africa.
    pub fn za(self, value: DefaultType) -> Self {
        Self(self.0.set::<DefaultType>(98, value))
    }

    /// A tax registration in Zambia.
    pub fn zm(self, value: Simplified) -> Self {
        Self(self.0.set::<Simplified>(99, value))
    }

    /// A tax registration in Zimbabwe.
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

    /// The details of an ordinary registration in the country.
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

    /// The local authority, as a US FIPS code.
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

    /// The details of an ordinary registration in the country.
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
    /// `now`: The registration ends at once.
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

    /// Which jurisdiction the registration for local amusement tax is with.
    pub fn local_amusement_tax(self, value: LocalAmusementTax) -> Self {
        Self(self.0.set::<LocalAmusementTax>(2, value))
    }

    /// Which jurisdiction the registration for local lease tax is with.
    pub fn local_lease_tax(self, value: LocalLeaseTax) -> Self {
        Self(self.0.set::<LocalLeaseTax>(3, value))
    }

    /// Details of a sales tax registration in a state that has choices.
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
