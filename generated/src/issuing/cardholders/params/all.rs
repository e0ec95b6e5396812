// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `billing`.
///
/// Contract: `#/paths/~1v1~1issuing~1cardholders/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/billing`.
#[derive(Clone)]
#[must_use]
pub struct Billing(rt::Params);
impl Billing {
    /// With what is required.
    pub fn new(address: crate::issuing::params::Address) -> Self {
        Billing(Billing::default().0.set::<crate::issuing::params::Address>(0, address))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    Billing;
    "address" required sensitive: crate::issuing::params::Address;
}
/// Blocked card presence: the same shape as [`crate::issuing::AllowedCardPresence`].
pub type BlockedCardPresence = crate::issuing::AllowedCardPresence;
/// The parameters of `individual.card_issuing`.
///
/// Contract: `#/paths/~1v1~1issuing~1cardholders/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/individual/properties/card_issuing`.
#[derive(Clone)]
#[must_use]
pub struct CardIssuing(rt::Params);
impl CardIssuing {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// User terms acceptance.
    pub fn user_terms_acceptance(self, value: UserTermsAcceptance) -> Self {
        Self(self.0.set::<UserTermsAcceptance>(0, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    CardIssuing;
    "user_terms_acceptance": Option<UserTermsAcceptance>;
}
/// The parameters of `company`.
///
/// Contract: `#/paths/~1v1~1issuing~1cardholders/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/company`.
#[derive(Clone)]
#[must_use]
pub struct Company(rt::Params);
impl Company {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Tax id. At most 5000 characters.
    pub fn tax_id(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(0, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    Company;
    "tax_id" sensitive: Option<String>;
}
/// Created: the same shape as [`crate::params::TimeFilter`].
pub type Created = crate::params::TimeFilter;
/// Dob: the same shape as [`crate::params::Date`].
pub type Dob = crate::params::Date;
/// The parameters of `individual`.
///
/// Contract: `#/paths/~1v1~1issuing~1cardholders/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/individual`.
#[derive(Clone)]
#[must_use]
pub struct Individual(rt::Params);
impl Individual {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Card issuing.
    pub fn card_issuing(self, value: CardIssuing) -> Self {
        Self(self.0.set::<CardIssuing>(0, value))
    }
    /// Dob.
    pub fn dob(self, value: Dob) -> Self {
        Self(self.0.set::<Dob>(1, value))
    }
    /// First name.
    pub fn first_name(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(2, value))
    }
    /// Last name.
    pub fn last_name(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(3, value))
    }
    /// Verification.
    pub fn verification(self, value: Verification) -> Self {
        Self(self.0.set::<Verification>(4, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    Individual;
    "card_issuing": Option<CardIssuing>;
    "dob" sensitive: Option<Dob>;
    "first_name" sensitive: Option<String>;
    "last_name" sensitive: Option<String>;
    "verification": Option<Verification>;
}
/// Range: the same shape as [`crate::params::RangeQuery`].
pub type Range = crate::params::RangeQuery;
/// The parameters of `spending_controls`.
///
/// Contract: `#/paths/~1v1~1issuing~1cardholders/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/spending_controls`.
#[derive(Clone)]
#[must_use]
pub struct SpendingControls(rt::Params);
impl SpendingControls {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Allowed card presences. `not_present` or `present`.
    pub fn allowed_card_presences(
        self,
        value: impl IntoIterator<Item = crate::issuing::AllowedCardPresence>,
    ) -> Self {
        Self(self.0.set_list::<crate::issuing::AllowedCardPresence>(0, value))
    }
    /// Allowed categories.
    pub fn allowed_categories(
        self,
        value: impl IntoIterator<Item = crate::issuing::MerchantCategory>,
    ) -> Self {
        Self(self.0.set_list::<crate::issuing::MerchantCategory>(1, value))
    }
    /// Allowed merchant countries.
    pub fn allowed_merchant_countries(
        self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(self.0.set_list::<String>(2, value))
    }
    /// Blocked card presences. `not_present` or `present`.
    pub fn blocked_card_presences(
        self,
        value: impl IntoIterator<Item = BlockedCardPresence>,
    ) -> Self {
        Self(self.0.set_list::<BlockedCardPresence>(3, value))
    }
    /// Blocked categories.
    pub fn blocked_categories(
        self,
        value: impl IntoIterator<Item = crate::issuing::MerchantCategory>,
    ) -> Self {
        Self(self.0.set_list::<crate::issuing::MerchantCategory>(4, value))
    }
    /// Blocked merchant countries.
    pub fn blocked_merchant_countries(
        self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(self.0.set_list::<String>(5, value))
    }
    /// Spending limits.
    pub fn spending_limits(
        self,
        value: impl IntoIterator<Item = crate::issuing::params::SpendingLimit>,
    ) -> Self {
        Self(self.0.set_list::<crate::issuing::params::SpendingLimit>(6, value))
    }
    /// Spending limits currency.
    pub fn spending_limits_currency(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(7, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    SpendingControls;
    "allowed_card_presences": Option<Vec<crate::issuing::AllowedCardPresence>>;
    "allowed_categories": Option<Vec<crate::issuing::MerchantCategory>>;
    "allowed_merchant_countries": Option<Vec<String>>;
    "blocked_card_presences": Option<Vec<BlockedCardPresence>>;
    "blocked_categories": Option<Vec<crate::issuing::MerchantCategory>>;
    "blocked_merchant_countries": Option<Vec<String>>;
    "spending_limits": Option<Vec<crate::issuing::params::SpendingLimit>>;
    "spending_limits_currency": Option<String>;
}
/// Status: the same shape as [`crate::types::MeterStatus`].
pub type Status = crate::types::MeterStatus;
/// Type: the same shape as [`crate::types::AccountHolderType`].
pub type Type = crate::types::AccountHolderType;
/// User terms acceptance: the same shape as [`crate::params::TosAcceptance`].
pub type UserTermsAcceptance = crate::params::TosAcceptance;
/// Verification: the same shape as [`crate::params::CompanyVerification`].
pub type Verification = crate::params::CompanyVerification;
