// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `billing`.
///
/// Contract: `#/paths/~1v1~1issuing~1cardholders/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/billing`.
#[derive(Clone, Default)]
#[must_use]
pub struct Billing {
    address: crate::issuing::params::Address,
    extra: rt::Extra,
}
impl Billing {
    /// With what is required.
    pub fn new(address: crate::issuing::params::Address) -> Self {
        Self {
            address,
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
    Billing;
    0 => address "address" required sensitive;
}
/// Blocked card presence: the same shape as [`crate::issuing::AllowedCardPresence`].
pub type BlockedCardPresence = crate::issuing::AllowedCardPresence;
/// The parameters of `individual.card_issuing`.
///
/// Contract: `#/paths/~1v1~1issuing~1cardholders/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/individual/properties/card_issuing`.
#[derive(Clone, Default)]
#[must_use]
pub struct CardIssuing {
    user_terms_acceptance: Option<Box<UserTermsAcceptance>>,
    extra: rt::Extra,
}
impl CardIssuing {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// User terms acceptance.
    pub fn user_terms_acceptance(mut self, value: UserTermsAcceptance) -> Self {
        self.user_terms_acceptance = Some(Box::new(value));
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    CardIssuing;
    0 => user_terms_acceptance "user_terms_acceptance";
}
/// The parameters of `company`.
///
/// Contract: `#/paths/~1v1~1issuing~1cardholders/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/company`.
#[derive(Clone, Default)]
#[must_use]
pub struct Company {
    tax_id: Option<String>,
    extra: rt::Extra,
}
impl Company {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Tax id. At most 5000 characters.
    pub fn tax_id(mut self, value: impl Into<String>) -> Self {
        self.tax_id = Some(value.into());
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    Company;
    0 => tax_id "tax_id" sensitive;
}
/// Created: the same shape as [`crate::params::TimeFilter`].
pub type Created = crate::params::TimeFilter;
/// Dob: the same shape as [`crate::params::Date`].
pub type Dob = crate::params::Date;
/// The parameters of `individual`.
///
/// Contract: `#/paths/~1v1~1issuing~1cardholders/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/individual`.
#[derive(Clone, Default)]
#[must_use]
pub struct Individual {
    card_issuing: Option<Box<CardIssuing>>,
    dob: Option<Box<Dob>>,
    first_name: Option<String>,
    last_name: Option<String>,
    verification: Option<Box<Verification>>,
    extra: rt::Extra,
}
impl Individual {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Card issuing.
    pub fn card_issuing(mut self, value: CardIssuing) -> Self {
        self.card_issuing = Some(Box::new(value));
        self
    }
    /// Dob.
    pub fn dob(mut self, value: Dob) -> Self {
        self.dob = Some(Box::new(value));
        self
    }
    /// First name.
    pub fn first_name(mut self, value: impl Into<String>) -> Self {
        self.first_name = Some(value.into());
        self
    }
    /// Last name.
    pub fn last_name(mut self, value: impl Into<String>) -> Self {
        self.last_name = Some(value.into());
        self
    }
    /// Verification.
    pub fn verification(mut self, value: Verification) -> Self {
        self.verification = Some(Box::new(value));
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    Individual;
    0 => card_issuing "card_issuing";
    1 => dob "dob" sensitive;
    2 => first_name "first_name" sensitive;
    3 => last_name "last_name" sensitive;
    4 => verification "verification";
}
/// Range: the same shape as [`crate::params::RangeQuery`].
pub type Range = crate::params::RangeQuery;
/// The parameters of `spending_controls`.
///
/// Contract: `#/paths/~1v1~1issuing~1cardholders/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/spending_controls`.
#[derive(Clone, Default)]
#[must_use]
pub struct SpendingControls {
    allowed_card_presences: Option<Vec<crate::issuing::AllowedCardPresence>>,
    allowed_categories: Option<Vec<crate::issuing::MerchantCategory>>,
    allowed_merchant_countries: Option<Vec<String>>,
    blocked_card_presences: Option<Vec<BlockedCardPresence>>,
    blocked_categories: Option<Vec<crate::issuing::MerchantCategory>>,
    blocked_merchant_countries: Option<Vec<String>>,
    spending_limits: Option<Vec<crate::issuing::params::SpendingLimit>>,
    spending_limits_currency: Option<String>,
    extra: rt::Extra,
}
impl SpendingControls {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Allowed card presences. `not_present` or `present`.
    pub fn allowed_card_presences(
        mut self,
        value: impl IntoIterator<Item = crate::issuing::AllowedCardPresence>,
    ) -> Self {
        self.allowed_card_presences = Some(value.into_iter().collect());
        self
    }
    /// Allowed categories.
    pub fn allowed_categories(
        mut self,
        value: impl IntoIterator<Item = crate::issuing::MerchantCategory>,
    ) -> Self {
        self.allowed_categories = Some(value.into_iter().collect());
        self
    }
    /// Allowed merchant countries.
    pub fn allowed_merchant_countries(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.allowed_merchant_countries = Some(
            value.into_iter().map(|item| item.into()).collect(),
        );
        self
    }
    /// Blocked card presences. `not_present` or `present`.
    pub fn blocked_card_presences(
        mut self,
        value: impl IntoIterator<Item = BlockedCardPresence>,
    ) -> Self {
        self.blocked_card_presences = Some(value.into_iter().collect());
        self
    }
    /// Blocked categories.
    pub fn blocked_categories(
        mut self,
        value: impl IntoIterator<Item = crate::issuing::MerchantCategory>,
    ) -> Self {
        self.blocked_categories = Some(value.into_iter().collect());
        self
    }
    /// Blocked merchant countries.
    pub fn blocked_merchant_countries(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.blocked_merchant_countries = Some(
            value.into_iter().map(|item| item.into()).collect(),
        );
        self
    }
    /// Spending limits.
    pub fn spending_limits(
        mut self,
        value: impl IntoIterator<Item = crate::issuing::params::SpendingLimit>,
    ) -> Self {
        self.spending_limits = Some(value.into_iter().collect());
        self
    }
    /// Spending limits currency.
    pub fn spending_limits_currency(mut self, value: impl Into<String>) -> Self {
        self.spending_limits_currency = Some(value.into());
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    SpendingControls;
    0 => allowed_card_presences "allowed_card_presences";
    1 => allowed_categories "allowed_categories";
    2 => allowed_merchant_countries "allowed_merchant_countries";
    3 => blocked_card_presences "blocked_card_presences";
    4 => blocked_categories "blocked_categories";
    5 => blocked_merchant_countries "blocked_merchant_countries";
    6 => spending_limits "spending_limits";
    7 => spending_limits_currency "spending_limits_currency";
}
/// Status: the same shape as [`crate::types::MeterStatus`].
pub type Status = crate::types::MeterStatus;
/// Type: the same shape as [`crate::types::AccountHolderType`].
pub type Type = crate::types::AccountHolderType;
/// User terms acceptance: the same shape as [`crate::params::TosAcceptance`].
pub type UserTermsAcceptance = crate::params::TosAcceptance;
/// Verification: the same shape as [`crate::params::CompanyVerification`].
pub type Verification = crate::params::CompanyVerification;
