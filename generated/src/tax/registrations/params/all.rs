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
    /// A point in time.
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

/// The details of an ordinary registration in the country.
///
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
    pub fn place_of_supply_scheme<K>(
        self,
        value: impl rt::Maybe<PlaceOfSupplyScheme, K>,
    ) -> Self {
        Self(self.0.maybe::<PlaceOfSupplyScheme, K>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The details of an ordinary registration in the country.
///
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

/// A tax registration in Canada.
///
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
    pub fn province_standard<K>(
        self,
        value: impl rt::Maybe<ProvinceStandard, K>,
    ) -> Self {
        Self(self.0.maybe::<ProvinceStandard, K>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// How the tax registration works in its country: its kind, its state or other place.
///
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
    pub fn ae<K>(self, value: impl rt::Maybe<DefaultType, K>) -> Self {
        Self(self.0.maybe::<DefaultType, K>(0, value))
    }

    /// A tax registration in Albania.
    pub fn al<K>(self, value: impl rt::Maybe<DefaultType, K>) -> Self {
        Self(self.0.maybe::<DefaultType, K>(1, value))
    }

    /// A tax registration in Armenia.
    pub fn am<K>(self, value: impl rt::Maybe<Simplified, K>) -> Self {
        Self(self.0.maybe::<Simplified, K>(2, value))
    }

    /// A tax registration in Angola.
    pub fn ao<K>(self, value: impl rt::Maybe<DefaultType, K>) -> Self {
        Self(self.0.maybe::<DefaultType, K>(3, value))
    }

    /// A tax registration in Austria.
    pub fn at<K>(self, value: impl rt::Maybe<Europe, K>) -> Self {
        Self(self.0.maybe::<Europe, K>(4, value))
    }

    /// A tax registration in Australia.
    pub fn au<K>(self, value: impl rt::Maybe<DefaultType, K>) -> Self {
        Self(self.0.maybe::<DefaultType, K>(5, value))
    }

    /// A tax registration in Aruba.
    pub fn aw<K>(self, value: impl rt::Maybe<DefaultType, K>) -> Self {
        Self(self.0.maybe::<DefaultType, K>(6, value))
    }

    /// A tax registration in Azerbaijan.
    pub fn az<K>(self, value: impl rt::Maybe<Simplified, K>) -> Self {
        Self(self.0.maybe::<Simplified, K>(7, value))
    }

    /// A tax registration in Bosnia and Herzegovina.
    pub fn ba<K>(self, value: impl rt::Maybe<DefaultType, K>) -> Self {
        Self(self.0.maybe::<DefaultType, K>(8, value))
    }

    /// A tax registration in Barbados.
    pub fn bb<K>(self, value: impl rt::Maybe<DefaultType, K>) -> Self {
        Self(self.0.maybe::<DefaultType, K>(9, value))
    }

    /// A tax registration in Bangladesh.
    pub fn bd<K>(self, value: impl rt::Maybe<DefaultType, K>) -> Self {
        Self(self.0.maybe::<DefaultType, K>(10, value))
    }

    /// A tax registration in Belgium.
    pub fn be<K>(self, value: impl rt::Maybe<Europe, K>) -> Self {
        Self(self.0.maybe::<Europe, K>(11, value))
    }

    /// A tax registration in Burkina Faso.
    pub fn bf<K>(self, value: impl rt::Maybe<DefaultType, K>) -> Self {
        Self(self.0.maybe::<DefaultType, K>(12, value))
    }

    /// A tax registration in Bulgaria.
    pub fn bg<K>(self, value: impl rt::Maybe<Europe, K>) -> Self {
        Self(self.0.maybe::<Europe, K>(13, value))
    }

    /// A tax registration in Bahrain.
    pub fn bh<K>(self, value: impl rt::Maybe<DefaultType, K>) -> Self {
        Self(self.0.maybe::<DefaultType, K>(14, value))
    }

    /// A tax registration in Benin.
    pub fn bj<K>(self, value: impl rt::Maybe<Simplified, K>) -> Self {
        Self(self.0.maybe::<Simplified, K>(15, value))
    }

    /// A tax registration in the Bahamas.
    pub fn bs<K>(self, value: impl rt::Maybe<DefaultType, K>) -> Self {
        Self(self.0.maybe::<DefaultType, K>(16, value))
    }

    /// A tax registration in Belarus.
    pub fn by<K>(self, value: impl rt::Maybe<Simplified, K>) -> Self {
        Self(self.0.maybe::<Simplified, K>(17, value))
    }

    /// A tax registration in Canada.
    pub fn ca<K>(self, value: impl rt::Maybe<Ca, K>) -> Self {
        Self(self.0.maybe::<Ca, K>(18, value))
    }

    /// A tax registration in the Democratic Republic of the Congo.
    pub fn cd<K>(self, value: impl rt::Maybe<DefaultType, K>) -> Self {
        Self(self.0.maybe::<DefaultType, K>(19, value))
    }

    /// A tax registration in Switzerland.
    pub fn ch<K>(self, value: impl rt::Maybe<DefaultType, K>) -> Self {
        Self(self.0.maybe::<DefaultType, K>(20, value))
    }

    /// A tax registration in Chile.
    pub fn cl<K>(self, value: impl rt::Maybe<Simplified, K>) -> Self {
        Self(self.0.maybe::<Simplified, K>(21, value))
    }

    /// A tax registration in Cameroon.
    pub fn cm<K>(self, value: impl rt::Maybe<Simplified, K>) -> Self {
        Self(self.0.maybe::<Simplified, K>(22, value))
    }

    /// A tax registration in Colombia.
    pub fn co<K>(self, value: impl rt::Maybe<Simplified, K>) -> Self {
        Self(self.0.maybe::<Simplified, K>(23, value))
    }

    /// A tax registration in Costa Rica.
    pub fn cr<K>(self, value: impl rt::Maybe<Simplified, K>) -> Self {
        Self(self.0.maybe::<Simplified, K>(24, value))
    }

    /// A tax registration in Cape Verde.
    pub fn cv<K>(self, value: impl rt::Maybe<Simplified, K>) -> Self {
        Self(self.0.maybe::<Simplified, K>(25, value))
    }

    /// A tax registration in Cyprus.
    pub fn cy<K>(self, value: impl rt::Maybe<Europe, K>) -> Self {
        Self(self.0.maybe::<Europe, K>(26, value))
    }

    /// A tax registration in Czechia.
    pub fn cz<K>(self, value: impl rt::Maybe<Europe, K>) -> Self {
        Self(self.0.maybe::<Europe, K>(27, value))
    }

    /// A tax registration in Germany.
    pub fn de<K>(self, value: impl rt::Maybe<Europe, K>) -> Self {
        Self(self.0.maybe::<Europe, K>(28, value))
    }

    /// A tax registration in Denmark.
    pub fn dk<K>(self, value: impl rt::Maybe<Europe, K>) -> Self {
        Self(self.0.maybe::<Europe, K>(29, value))
    }

    /// A tax registration in Ecuador.
    pub fn ec<K>(self, value: impl rt::Maybe<Simplified, K>) -> Self {
        Self(self.0.maybe::<Simplified, K>(30, value))
    }

    /// A tax registration in Estonia.
    pub fn ee<K>(self, value: impl rt::Maybe<Europe, K>) -> Self {
        Self(self.0.maybe::<Europe, K>(31, value))
    }

    /// A tax registration in Egypt.
    pub fn eg<K>(self, value: impl rt::Maybe<Simplified, K>) -> Self {
        Self(self.0.maybe::<Simplified, K>(32, value))
    }

    /// A tax registration in Spain.
    pub fn es<K>(self, value: impl rt::Maybe<Europe, K>) -> Self {
        Self(self.0.maybe::<Europe, K>(33, value))
    }

    /// A tax registration in Ethiopia.
    pub fn et<K>(self, value: impl rt::Maybe<DefaultType, K>) -> Self {
        Self(self.0.maybe::<DefaultType, K>(34, value))
    }

    /// A tax registration in Finland.
    pub fn fi<K>(self, value: impl rt::Maybe<Europe, K>) -> Self {
        Self(self.0.maybe::<Europe, K>(35, value))
    }

    /// A tax registration in France.
    pub fn fr<K>(self, value: impl rt::Maybe<Europe, K>) -> Self {
        Self(self.0.maybe::<Europe, K>(36, value))
    }

    /// A tax registration in the United Kingdom.
    pub fn gb<K>(self, value: impl rt::Maybe<DefaultType, K>) -> Self {
        Self(self.0.maybe::<DefaultType, K>(37, value))
    }

    /// A tax registration in Georgia.
    pub fn ge<K>(self, value: impl rt::Maybe<Simplified, K>) -> Self {
        Self(self.0.maybe::<Simplified, K>(38, value))
    }

    /// A tax registration in Guinea.
    pub fn gn<K>(self, value: impl rt::Maybe<DefaultType, K>) -> Self {
        Self(self.0.maybe::<DefaultType, K>(39, value))
    }

    /// A tax registration in Greece.
    pub fn gr<K>(self, value: impl rt::Maybe<Europe, K>) -> Self {
        Self(self.0.maybe::<Europe, K>(40, value))
    }

    /// A tax registration in Croatia.
    pub fn hr<K>(self, value: impl rt::Maybe<Europe, K>) -> Self {
        Self(self.0.maybe::<Europe, K>(41, value))
    }

    /// A tax registration in Hungary.
    pub fn hu<K>(self, value: impl rt::Maybe<Europe, K>) -> Self {
        Self(self.0.maybe::<Europe, K>(42, value))
    }

    /// A tax registration in Indonesia.
    pub fn id<K>(self, value: impl rt::Maybe<Simplified, K>) -> Self {
        Self(self.0.maybe::<Simplified, K>(43, value))
    }

    /// A tax registration in Ireland.
    pub fn ie<K>(self, value: impl rt::Maybe<Europe, K>) -> Self {
        Self(self.0.maybe::<Europe, K>(44, value))
    }

    /// A tax registration in India.
    pub fn r#in<K>(self, value: impl rt::Maybe<Simplified, K>) -> Self {
        Self(self.0.maybe::<Simplified, K>(45, value))
    }

    /// A tax registration in Iceland.
    pub fn is<K>(self, value: impl rt::Maybe<DefaultType, K>) -> Self {
        Self(self.0.maybe::<DefaultType, K>(46, value))
    }

    /// A tax registration in Italy.
    pub fn it<K>(self, value: impl rt::Maybe<Europe, K>) -> Self {
        Self(self.0.maybe::<Europe, K>(47, value))
    }

    /// A tax registration in Japan.
    pub fn jp<K>(self, value: impl rt::Maybe<DefaultType, K>) -> Self {
        Self(self.0.maybe::<DefaultType, K>(48, value))
    }

    /// A tax registration in Kenya.
    pub fn ke<K>(self, value: impl rt::Maybe<Simplified, K>) -> Self {
        Self(self.0.maybe::<Simplified, K>(49, value))
    }

    /// A tax registration in Kyrgyzstan.
    pub fn kg<K>(self, value: impl rt::Maybe<Simplified, K>) -> Self {
        Self(self.0.maybe::<Simplified, K>(50, value))
    }

    /// A tax registration in Cambodia.
    pub fn kh<K>(self, value: impl rt::Maybe<Simplified, K>) -> Self {
        Self(self.0.maybe::<Simplified, K>(51, value))
    }

    /// A tax registration in South Korea.
    pub fn kr<K>(self, value: impl rt::Maybe<Simplified, K>) -> Self {
        Self(self.0.maybe::<Simplified, K>(52, value))
    }

    /// A tax registration in Kazakhstan.
    pub fn kz<K>(self, value: impl rt::Maybe<Simplified, K>) -> Self {
        Self(self.0.maybe::<Simplified, K>(53, value))
    }

    /// A tax registration in Laos.
    pub fn la<K>(self, value: impl rt::Maybe<Simplified, K>) -> Self {
        Self(self.0.maybe::<Simplified, K>(54, value))
    }

    /// A tax registration in Sri Lanka.
    pub fn lk<K>(self, value: impl rt::Maybe<Simplified, K>) -> Self {
        Self(self.0.maybe::<Simplified, K>(55, value))
    }

    /// A tax registration in Lithuania.
    pub fn lt<K>(self, value: impl rt::Maybe<Europe, K>) -> Self {
        Self(self.0.maybe::<Europe, K>(56, value))
    }

    /// A tax registration in Luxembourg.
    pub fn lu<K>(self, value: impl rt::Maybe<Europe, K>) -> Self {
        Self(self.0.maybe::<Europe, K>(57, value))
    }

    /// A tax registration in Latvia.
    pub fn lv<K>(self, value: impl rt::Maybe<Europe, K>) -> Self {
        Self(self.0.maybe::<Europe, K>(58, value))
    }

    /// A tax registration in Morocco.
    pub fn ma<K>(self, value: impl rt::Maybe<Simplified, K>) -> Self {
        Self(self.0.maybe::<Simplified, K>(59, value))
    }

    /// A tax registration in Moldova.
    pub fn md<K>(self, value: impl rt::Maybe<Simplified, K>) -> Self {
        Self(self.0.maybe::<Simplified, K>(60, value))
    }

    /// A tax registration in Montenegro.
    pub fn me<K>(self, value: impl rt::Maybe<DefaultType, K>) -> Self {
        Self(self.0.maybe::<DefaultType, K>(61, value))
    }

    /// A tax registration in North Macedonia.
    pub fn mk<K>(self, value: impl rt::Maybe<DefaultType, K>) -> Self {
        Self(self.0.maybe::<DefaultType, K>(62, value))
    }

    /// A tax registration in Mauritania.
    pub fn mr<K>(self, value: impl rt::Maybe<DefaultType, K>) -> Self {
        Self(self.0.maybe::<DefaultType, K>(63, value))
    }

    /// A tax registration in Malta.
    pub fn mt<K>(self, value: impl rt::Maybe<Europe, K>) -> Self {
        Self(self.0.maybe::<Europe, K>(64, value))
    }

    /// A tax registration in Mexico.
    pub fn mx<K>(self, value: impl rt::Maybe<Simplified, K>) -> Self {
        Self(self.0.maybe::<Simplified, K>(65, value))
    }

    /// A tax registration in Malaysia.
    pub fn my<K>(self, value: impl rt::Maybe<Simplified, K>) -> Self {
        Self(self.0.maybe::<Simplified, K>(66, value))
    }

    /// A tax registration in Nigeria.
    pub fn ng<K>(self, value: impl rt::Maybe<Simplified, K>) -> Self {
        Self(self.0.maybe::<Simplified, K>(67, value))
    }

    /// A tax registration in the Netherlands.
    pub fn nl<K>(self, value: impl rt::Maybe<Europe, K>) -> Self {
        Self(self.0.maybe::<Europe, K>(68, value))
    }

    /// A tax registration in Norway.
    pub fn no<K>(self, value: impl rt::Maybe<DefaultType, K>) -> Self {
        Self(self.0.maybe::<DefaultType, K>(69, value))
    }

    /// A tax registration in Nepal.
    pub fn np<K>(self, value: impl rt::Maybe<Simplified, K>) -> Self {
        Self(self.0.maybe::<Simplified, K>(70, value))
    }

    /// A tax registration in New Zealand.
    pub fn nz<K>(self, value: impl rt::Maybe<DefaultType, K>) -> Self {
        Self(self.0.maybe::<DefaultType, K>(71, value))
    }

    /// A tax registration in Oman.
    pub fn om<K>(self, value: impl rt::Maybe<DefaultType, K>) -> Self {
        Self(self.0.maybe::<DefaultType, K>(72, value))
    }

    /// A tax registration in Peru.
    pub fn pe<K>(self, value: impl rt::Maybe<Simplified, K>) -> Self {
        Self(self.0.maybe::<Simplified, K>(73, value))
    }

    /// A tax registration in the Philippines.
    pub fn ph<K>(self, value: impl rt::Maybe<Simplified, K>) -> Self {
        Self(self.0.maybe::<Simplified, K>(74, value))
    }

    /// A tax registration in Poland.
    pub fn pl<K>(self, value: impl rt::Maybe<Europe, K>) -> Self {
        Self(self.0.maybe::<Europe, K>(75, value))
    }

    /// A tax registration in Portugal.
    pub fn pt<K>(self, value: impl rt::Maybe<Europe, K>) -> Self {
        Self(self.0.maybe::<Europe, K>(76, value))
    }

    /// A tax registration in Romania.
    pub fn ro<K>(self, value: impl rt::Maybe<Europe, K>) -> Self {
        Self(self.0.maybe::<Europe, K>(77, value))
    }

    /// A tax registration in Serbia.
    pub fn rs<K>(self, value: impl rt::Maybe<DefaultType, K>) -> Self {
        Self(self.0.maybe::<DefaultType, K>(78, value))
    }

    /// A tax registration in Russia.
    pub fn ru<K>(self, value: impl rt::Maybe<Simplified, K>) -> Self {
        Self(self.0.maybe::<Simplified, K>(79, value))
    }

    /// A tax registration in Saudi Arabia.
    pub fn sa<K>(self, value: impl rt::Maybe<Simplified, K>) -> Self {
        Self(self.0.maybe::<Simplified, K>(80, value))
    }

    /// A tax registration in Sweden.
    pub fn se<K>(self, value: impl rt::Maybe<Europe, K>) -> Self {
        Self(self.0.maybe::<Europe, K>(81, value))
    }

    /// A tax registration in Singapore.
    pub fn sg<K>(self, value: impl rt::Maybe<DefaultType, K>) -> Self {
        Self(self.0.maybe::<DefaultType, K>(82, value))
    }

    /// A tax registration in Slovenia.
    pub fn si<K>(self, value: impl rt::Maybe<Europe, K>) -> Self {
        Self(self.0.maybe::<Europe, K>(83, value))
    }

    /// A tax registration in Slovakia.
    pub fn sk<K>(self, value: impl rt::Maybe<Europe, K>) -> Self {
        Self(self.0.maybe::<Europe, K>(84, value))
    }

    /// A tax registration in Senegal.
    pub fn sn<K>(self, value: impl rt::Maybe<Simplified, K>) -> Self {
        Self(self.0.maybe::<Simplified, K>(85, value))
    }

    /// A tax registration in Suriname.
    pub fn sr<K>(self, value: impl rt::Maybe<DefaultType, K>) -> Self {
        Self(self.0.maybe::<DefaultType, K>(86, value))
    }

    /// A tax registration in Thailand.
    pub fn th<K>(self, value: impl rt::Maybe<Th, K>) -> Self {
        Self(self.0.maybe::<Th, K>(87, value))
    }

    /// A tax registration in Tajikistan.
    pub fn tj<K>(self, value: impl rt::Maybe<Simplified, K>) -> Self {
        Self(self.0.maybe::<Simplified, K>(88, value))
    }

    /// A tax registration in Turkey.
    pub fn tr<K>(self, value: impl rt::Maybe<Simplified, K>) -> Self {
        Self(self.0.maybe::<Simplified, K>(89, value))
    }

    /// A tax registration in Taiwan.
    pub fn tw<K>(self, value: impl rt::Maybe<Simplified, K>) -> Self {
        Self(self.0.maybe::<Simplified, K>(90, value))
    }

    /// A tax registration in Tanzania.
    pub fn tz<K>(self, value: impl rt::Maybe<Simplified, K>) -> Self {
        Self(self.0.maybe::<Simplified, K>(91, value))
    }

    /// A tax registration in Ukraine.
    pub fn ua<K>(self, value: impl rt::Maybe<Simplified, K>) -> Self {
        Self(self.0.maybe::<Simplified, K>(92, value))
    }

    /// A tax registration in Uganda.
    pub fn ug<K>(self, value: impl rt::Maybe<Simplified, K>) -> Self {
        Self(self.0.maybe::<Simplified, K>(93, value))
    }

    /// A tax registration in the United States.
    pub fn us<K>(self, value: impl rt::Maybe<Us, K>) -> Self {
        Self(self.0.maybe::<Us, K>(94, value))
    }

    /// A tax registration in Uruguay.
    pub fn uy<K>(self, value: impl rt::Maybe<DefaultType, K>) -> Self {
        Self(self.0.maybe::<DefaultType, K>(95, value))
    }

    /// A tax registration in Uzbekistan.
    pub fn uz<K>(self, value: impl rt::Maybe<Simplified, K>) -> Self {
        Self(self.0.maybe::<Simplified, K>(96, value))
    }

    /// A tax registration in Vietnam.
    pub fn vn<K>(self, value: impl rt::Maybe<Simplified, K>) -> Self {
        Self(self.0.maybe::<Simplified, K>(97, value))
    }

    /// A tax registration in South Africa.
    pub fn za<K>(self, value: impl rt::Maybe<DefaultType, K>) -> Self {
        Self(self.0.maybe::<DefaultType, K>(98, value))
    }

    /// A tax registration in Zambia.
    pub fn zm<K>(self, value: impl rt::Maybe<Simplified, K>) -> Self {
        Self(self.0.maybe::<Simplified, K>(99, value))
    }

    /// A tax registration in Zimbabwe.
    pub fn zw<K>(self, value: impl rt::Maybe<DefaultType, K>) -> Self {
        Self(self.0.maybe::<DefaultType, K>(100, value))
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
    pub fn standard<K>(self, value: impl rt::Maybe<AeStandard, K>) -> Self {
        Self(self.0.maybe::<AeStandard, K>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Which local taxes or simplified ways to pay them the business chose in this state.
///
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
    pub fn jurisdiction<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(1, value))
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
    pub fn standard<K>(self, value: impl rt::Maybe<AtStandard, K>) -> Self {
        Self(self.0.maybe::<AtStandard, K>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// When the registration ends, or `now`.
///
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
    /// A point in time.
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

/// Which jurisdiction the registration for local amusement tax is with.
///
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

/// Which jurisdiction the registration for local lease tax is with.
///
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

/// Which Canadian province the registration is in.
///
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

/// Details of a sales tax registration in a state that has choices.
///
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

/// A tax registration in Thailand.
///
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

/// A tax registration in the United States.
///
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
    pub fn local_amusement_tax<K>(
        self,
        value: impl rt::Maybe<LocalAmusementTax, K>,
    ) -> Self {
        Self(self.0.maybe::<LocalAmusementTax, K>(2, value))
    }

    /// Which jurisdiction the registration for local lease tax is with.
    pub fn local_lease_tax<K>(self, value: impl rt::Maybe<LocalLeaseTax, K>) -> Self {
        Self(self.0.maybe::<LocalLeaseTax, K>(3, value))
    }

    /// Details of a sales tax registration in a state that has choices.
    pub fn state_sales_tax<K>(self, value: impl rt::Maybe<StateSalesTax, K>) -> Self {
        Self(self.0.maybe::<StateSalesTax, K>(4, value))
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
