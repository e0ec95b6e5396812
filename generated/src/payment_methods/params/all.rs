// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `card.alternative`.
///
/// Contract: `#/paths/~1v1~1payment_methods/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/card/anyOf/1`.
#[derive(Clone)]
#[must_use]
pub struct Alternative(rt::Params);
impl Alternative {
    /// With what is required.
    pub fn new(token: impl Into<rt::Id<crate::issuing::Token>>) -> Self {
        Alternative(
            Alternative::default().0.set::<rt::Id<crate::issuing::Token>>(0, token),
        )
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    Alternative;
    "token" required sensitive: String;
}
/// What `card` can be.
///
/// Contract: `#/paths/~1v1~1payment_methods/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/card`.
///
/// Feature: `payment_methods`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Card {
    /// Details.
    Details(Details),
    /// Alternative.
    Alternative(Alternative),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}
rt::union! {
    Card;
    0 => Details(record);
    1 => Alternative(record);
}
impl From<Details> for Card {
    fn from(value: Details) -> Self {
        Self::Details(value)
    }
}
impl From<Alternative> for Card {
    fn from(value: Alternative) -> Self {
        Self::Alternative(value)
    }
}
/// Country: the same shape as [`crate::params::SofortCountry`].
pub type Country = crate::params::SofortCountry;
/// The parameters of `custom`.
///
/// Contract: `#/paths/~1v1~1payment_methods/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/custom`.
#[derive(Clone)]
#[must_use]
pub struct Custom(rt::Params);
impl Custom {
    /// With what is required.
    pub fn new(r#type: impl Into<String>) -> Self {
        Custom(Custom::default().0.set::<String>(0, r#type))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    Custom;
    "type" required: String;
}
/// The parameters of `card.details`.
///
/// Contract: `#/paths/~1v1~1payment_methods/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/card/anyOf/0`.
#[derive(Clone)]
#[must_use]
pub struct Details(rt::Params);
impl Details {
    /// With what is required.
    pub fn new(exp_month: i64, exp_year: i64, number: impl Into<String>) -> Self {
        Details(
            Details::default()
                .0
                .set::<i64>(1, exp_month)
                .set::<i64>(2, exp_year)
                .set::<String>(4, number),
        )
    }
    /// Cvc. At most 5000 characters.
    pub fn cvc(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(0, value))
    }
    /// Networks.
    pub fn networks(self, value: DetailsNetworks) -> Self {
        Self(self.0.set::<DetailsNetworks>(3, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    Details;
    "cvc" sensitive: Option<String>;
    "exp_month" required: i64;
    "exp_year" required: i64;
    "networks": Option<DetailsNetworks>;
    "number" required sensitive: String;
}
/// Networks: the same shape as [`crate::params::DetailsNetworks`].
pub type DetailsNetworks = crate::params::DetailsNetworks;
/// Dob: the same shape as [`crate::params::Date`].
pub type Dob = crate::params::Date;
/// Bank: the same shape as [`crate::types::EpsBank`].
pub type EpsBank = crate::types::EpsBank;
/// Bank: the same shape as [`crate::types::FpxBank`].
pub type FpxBank = crate::types::FpxBank;
/// Funding: the same shape as [`crate::types::NaverPayFunding`].
pub type Funding = crate::types::NaverPayFunding;
/// Bank: the same shape as [`crate::types::IdealBank`].
pub type IdealBank = crate::types::IdealBank;
/// Mandate options: the same shape as [`crate::params::UpiMandateOptions`].
pub type MandateOptions = crate::params::UpiMandateOptions;
/// The parameters of `card.networks`.
///
/// Contract: `#/paths/~1v1~1payment_methods~1{payment_method}/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/card/properties/networks`.
#[derive(Clone)]
#[must_use]
pub struct Networks(rt::Params);
impl Networks {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Preferred. `cartes_bancaires`, `mastercard` or `visa`.
    pub fn preferred(self, value: crate::params::Preferred) -> Self {
        Self(self.0.set::<crate::params::Preferred>(0, value))
    }
    /// Clears `preferred`.
    pub fn clear_preferred(self) -> Self {
        Self(self.0.clear(0))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    Networks;
    "preferred": rt::Clearable<crate::params::Preferred>;
}
/// Bank: the same shape as [`crate::types::P24Bank`].
pub type P24Bank = crate::types::P24Bank;
/// Type: the same shape as [`crate::params::ListType`].
pub type Type = crate::params::ListType;
/// The parameters of `card`.
///
/// Contract: `#/paths/~1v1~1payment_methods~1{payment_method}/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/card`.
#[derive(Clone)]
#[must_use]
pub struct UpdateCard(rt::Params);
impl UpdateCard {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Exp month.
    pub fn exp_month(self, value: i64) -> Self {
        Self(self.0.set::<i64>(0, value))
    }
    /// Exp year.
    pub fn exp_year(self, value: i64) -> Self {
        Self(self.0.set::<i64>(1, value))
    }
    /// Networks.
    pub fn networks(self, value: Networks) -> Self {
        Self(self.0.set::<Networks>(2, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    UpdateCard;
    "exp_month": Option<i64>;
    "exp_year": Option<i64>;
    "networks": Option<Networks>;
}
/// The parameters of `us_bank_account`.
///
/// Contract: `#/paths/~1v1~1payment_methods~1{payment_method}/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/us_bank_account`.
#[derive(Clone)]
#[must_use]
pub struct UsBankAccount(rt::Params);
impl UsBankAccount {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Account holder type. `company` or `individual`.
    pub fn account_holder_type(self, value: crate::types::AccountHolderType) -> Self {
        Self(self.0.set::<crate::types::AccountHolderType>(0, value))
    }
    /// Account type. `checking` or `savings`.
    pub fn account_type(self, value: crate::types::AccountType) -> Self {
        Self(self.0.set::<crate::types::AccountType>(1, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    UsBankAccount;
    "account_holder_type": Option<crate::types::AccountHolderType>;
    "account_type": Option<crate::types::AccountType>;
}
