// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `card.alternative`.
///
/// Contract: `#/paths/~1v1~1payment_methods/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/card/anyOf/1`.
#[derive(Clone, Default)]
#[must_use]
pub struct Alternative {
    token: rt::Id<crate::issuing::Token>,
    extra: rt::Extra,
}
impl Alternative {
    /// With what is required.
    pub fn new(token: impl Into<rt::Id<crate::issuing::Token>>) -> Self {
        Self {
            token: token.into(),
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
    Alternative;
    0 => token "token" required sensitive;
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
    Details(Box<Details>),
    /// Alternative.
    Alternative(Box<Alternative>),
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
        Self::Details(Box::new(value))
    }
}
impl From<Alternative> for Card {
    fn from(value: Alternative) -> Self {
        Self::Alternative(Box::new(value))
    }
}
/// Country: the same shape as [`crate::params::SofortCountry`].
pub type Country = crate::params::SofortCountry;
/// The parameters of `custom`.
///
/// Contract: `#/paths/~1v1~1payment_methods/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/custom`.
#[derive(Clone, Default)]
#[must_use]
pub struct Custom {
    r#type: String,
    extra: rt::Extra,
}
impl Custom {
    /// With what is required.
    pub fn new(r#type: impl Into<String>) -> Self {
        Self {
            r#type: r#type.into(),
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
    Custom;
    0 => r#type "type" required;
}
/// The parameters of `card.details`.
///
/// Contract: `#/paths/~1v1~1payment_methods/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/card/anyOf/0`.
#[derive(Clone, Default)]
#[must_use]
pub struct Details {
    cvc: Option<String>,
    exp_month: i64,
    exp_year: i64,
    networks: Option<Box<DetailsNetworks>>,
    number: String,
    extra: rt::Extra,
}
impl Details {
    /// With what is required.
    pub fn new(exp_month: i64, exp_year: i64, number: impl Into<String>) -> Self {
        Self {
            exp_month,
            exp_year,
            number: number.into(),
            ..Default::default()
        }
    }
    /// Cvc. At most 5000 characters.
    pub fn cvc(mut self, value: impl Into<String>) -> Self {
        self.cvc = Some(value.into());
        self
    }
    /// Networks.
    pub fn networks(mut self, value: DetailsNetworks) -> Self {
        self.networks = Some(Box::new(value));
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    Details;
    0 => cvc "cvc" sensitive;
    1 => exp_month "exp_month" required;
    2 => exp_year "exp_year" required;
    3 => networks "networks";
    4 => number "number" required sensitive;
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
#[derive(Clone, Default)]
#[must_use]
pub struct Networks {
    preferred: rt::Clearable<crate::params::Preferred>,
    extra: rt::Extra,
}
impl Networks {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Preferred. `cartes_bancaires`, `mastercard` or `visa`.
    pub fn preferred(mut self, value: crate::params::Preferred) -> Self {
        self.preferred = rt::Clearable::Set(value);
        self
    }
    /// Clears `preferred`.
    pub fn clear_preferred(mut self) -> Self {
        self.preferred = rt::Clearable::Clear;
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    Networks;
    0 => preferred "preferred";
}
/// Bank: the same shape as [`crate::types::P24Bank`].
pub type P24Bank = crate::types::P24Bank;
/// Type: the same shape as [`crate::params::ListType`].
pub type Type = crate::params::ListType;
/// The parameters of `card`.
///
/// Contract: `#/paths/~1v1~1payment_methods~1{payment_method}/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/card`.
#[derive(Clone, Default)]
#[must_use]
pub struct UpdateCard {
    exp_month: Option<i64>,
    exp_year: Option<i64>,
    networks: Option<Box<Networks>>,
    extra: rt::Extra,
}
impl UpdateCard {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Exp month.
    pub fn exp_month(mut self, value: i64) -> Self {
        self.exp_month = Some(value);
        self
    }
    /// Exp year.
    pub fn exp_year(mut self, value: i64) -> Self {
        self.exp_year = Some(value);
        self
    }
    /// Networks.
    pub fn networks(mut self, value: Networks) -> Self {
        self.networks = Some(Box::new(value));
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    UpdateCard;
    0 => exp_month "exp_month";
    1 => exp_year "exp_year";
    2 => networks "networks";
}
/// The parameters of `us_bank_account`.
///
/// Contract: `#/paths/~1v1~1payment_methods~1{payment_method}/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/us_bank_account`.
#[derive(Clone, Default)]
#[must_use]
pub struct UsBankAccount {
    account_holder_type: Option<crate::types::AccountHolderType>,
    account_type: Option<crate::types::AccountType>,
    extra: rt::Extra,
}
impl UsBankAccount {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Account holder type. `company` or `individual`.
    pub fn account_holder_type(
        mut self,
        value: crate::types::AccountHolderType,
    ) -> Self {
        self.account_holder_type = Some(value);
        self
    }
    /// Account type. `checking` or `savings`.
    pub fn account_type(mut self, value: crate::types::AccountType) -> Self {
        self.account_type = Some(value);
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    UsBankAccount;
    0 => account_holder_type "account_holder_type";
    1 => account_type "account_type";
}
