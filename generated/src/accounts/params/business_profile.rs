// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::accounts::MinorityOwnedBusinessDesignation;
use crate::rt;

/// What the business took in its last fiscal year, before costs.
///
/// The parameters of `business_profile.annual_revenue`.
///
/// Contract: `#/paths/~1v1~1accounts/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/business_profile/properties/annual_revenue`.
#[derive(Clone)]
#[must_use]
pub struct AnnualRevenue(rt::Params);

impl AnnualRevenue {
    /// With what is required.
    pub fn new(
        amount: i64,
        currency: impl Into<rt::Currency>,
        fiscal_year_end: impl Into<String>,
    ) -> Self {
        AnnualRevenue(
            AnnualRevenue::default()
                .0
                .set::<i64>(0, amount)
                .set::<rt::Currency>(1, currency)
                .set::<String>(2, fiscal_year_end),
        )
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The parameters of `business_profile.support_address`.
///
/// Contract: `#/paths/~1v1~1accounts/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/business_profile/properties/support_address`.
#[derive(Clone)]
#[must_use]
pub struct CreateAddress(rt::Params);

impl CreateAddress {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// City, town or village. At most 100 characters.
    pub fn city<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(0, value))
    }

    /// The country, as a two-letter ISO 3166 code: `DE`.
    pub fn country<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(1, value))
    }

    /// Street and house number, post box or company. At most 200 characters.
    pub fn line1<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(2, value))
    }

    /// What the street address leaves open: apartment, floor, building. At most 200 characters.
    pub fn line2<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(3, value))
    }

    /// Postal code, the ZIP code in the United States.
    pub fn postal_code<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(4, value))
    }

    /// State, province or other part of the country.
    pub fn state<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(5, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// What the business does and how customers reach it, in public.
///
/// The parameters of `business_profile`.
///
/// Contract: `#/paths/~1v1~1accounts/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/business_profile`.
#[derive(Clone)]
#[must_use]
pub struct CreateBusinessProfile(rt::Params);

impl CreateBusinessProfile {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// What the business took in its last fiscal year, before costs.
    pub fn annual_revenue<K>(self, value: impl rt::Maybe<AnnualRevenue, K>) -> Self {
        Self(self.0.maybe::<AnnualRevenue, K>(0, value))
    }

    /// How many people work for the business at most: employees, contractors, vendors.
    pub fn estimated_worker_count(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(1, value))
    }

    /// Four digits that tell what the business sells, by the card networks' list (merchant category code). At most 4 characters.
    pub fn mcc<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(2, value))
    }

    /// Whether women, minorities or LGBTQI+ people own the business. `lgbtqi_owned_business`, `minority_owned_business`, `none_of_these_apply`, `prefer_not_to_answer` or `women_owned_business`. An empty list says that there are none. A second call replaces the first.
    pub fn minority_owned_business_designation<K>(
        self,
        value: impl rt::MaybeList<MinorityOwnedBusinessDesignation, K>,
    ) -> Self {
        Self(self.0.maybe_list::<MinorityOwnedBusinessDesignation, K>(3, value))
    }

    /// About how much the business takes in a month. Only in Brazil and India.
    pub fn monthly_estimated_revenue<K>(
        self,
        value: impl rt::Maybe<MonthlyEstimatedRevenue, K>,
    ) -> Self {
        Self(self.0.maybe::<MonthlyEstimatedRevenue, K>(4, value))
    }

    /// The name by which customers know the business.
    pub fn name<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(5, value))
    }

    /// What the business sells, for Stripe's risk checks alone. Customers don't see it.
    pub fn product_description<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(6, value))
    }

    /// A public address that customers can write to for support.
    pub fn support_address<K>(self, value: impl rt::Maybe<CreateAddress, K>) -> Self {
        Self(self.0.maybe::<CreateAddress, K>(7, value))
    }

    /// A public email address that customers can write to for support.
    pub fn support_email<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(8, value))
    }

    /// A public number that customers can call for support.
    pub fn support_phone<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(9, value))
    }

    /// A public page where customers find support.
    pub fn support_url<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(10, value))
    }

    /// Clears `support_url`.
    pub fn clear_support_url(self) -> Self {
        Self(self.0.clear(10))
    }

    /// The public website of the business.
    pub fn url<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(11, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// About how much the business takes in a month.
///
/// The parameters of `business_profile.monthly_estimated_revenue`.
///
/// Contract: `#/paths/~1v1~1accounts/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/business_profile/properties/monthly_estimated_revenue`.
#[derive(Clone)]
#[must_use]
pub struct MonthlyEstimatedRevenue(rt::Params);

impl MonthlyEstimatedRevenue {
    /// With what is required.
    pub fn new(amount: i64, currency: impl Into<rt::Currency>) -> Self {
        MonthlyEstimatedRevenue(
            MonthlyEstimatedRevenue::default()
                .0
                .set::<i64>(0, amount)
                .set::<rt::Currency>(1, currency),
        )
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// What the business does and how customers reach it, in public.
///
/// The parameters of `business_profile`.
///
/// Contract: `#/paths/~1v1~1accounts~1{account}/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/business_profile`.
#[derive(Clone)]
#[must_use]
pub struct UpdateBusinessProfile(rt::Params);

impl UpdateBusinessProfile {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// What the business took in its last fiscal year, before costs.
    pub fn annual_revenue<K>(self, value: impl rt::Maybe<AnnualRevenue, K>) -> Self {
        Self(self.0.maybe::<AnnualRevenue, K>(0, value))
    }

    /// How many people work for the business at most: employees, contractors, vendors.
    pub fn estimated_worker_count(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(1, value))
    }

    /// Four digits that tell what the business sells, by the card networks' list (merchant category code). At most 4 characters.
    pub fn mcc<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(2, value))
    }

    /// Whether women, minorities or LGBTQI+ people own the business. `lgbtqi_owned_business`, `minority_owned_business`, `none_of_these_apply`, `prefer_not_to_answer` or `women_owned_business`. An empty list says that there are none. A second call replaces the first.
    pub fn minority_owned_business_designation<K>(
        self,
        value: impl rt::MaybeList<MinorityOwnedBusinessDesignation, K>,
    ) -> Self {
        Self(self.0.maybe_list::<MinorityOwnedBusinessDesignation, K>(3, value))
    }

    /// About how much the business takes in a month. Only in Brazil and India.
    pub fn monthly_estimated_revenue<K>(
        self,
        value: impl rt::Maybe<MonthlyEstimatedRevenue, K>,
    ) -> Self {
        Self(self.0.maybe::<MonthlyEstimatedRevenue, K>(4, value))
    }

    /// The name by which customers know the business.
    pub fn name<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(5, value))
    }

    /// What the business sells, for Stripe's risk checks alone. Customers don't see it.
    pub fn product_description<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(6, value))
    }

    /// A public address that customers can write to for support.
    pub fn support_address<K>(self, value: impl rt::Maybe<CreateAddress, K>) -> Self {
        Self(self.0.maybe::<CreateAddress, K>(7, value))
    }

    /// A public email address that customers can write to for support.
    pub fn support_email<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(8, value))
    }

    /// A public number that customers can call for support.
    pub fn support_phone<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(9, value))
    }

    /// A public page where customers find support.
    pub fn support_url<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(10, value))
    }

    /// Clears `support_url`.
    pub fn clear_support_url(self) -> Self {
        Self(self.0.clear(10))
    }

    /// The public website of the business.
    pub fn url<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(11, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

rt::params! {
    AnnualRevenue;
    "amount" required: i64;
    "currency" required: String;
    "fiscal_year_end" required: String;
}

rt::params! {
    CreateAddress;
    "city": String;
    "country": String;
    "line1" sensitive: String;
    "line2" sensitive: String;
    "postal_code" sensitive: String;
    "state": String;
}

rt::params! {
    CreateBusinessProfile;
    "annual_revenue": AnnualRevenue;
    "estimated_worker_count": i64;
    "mcc": String;
    "minority_owned_business_designation": Vec<MinorityOwnedBusinessDesignation>;
    "monthly_estimated_revenue": MonthlyEstimatedRevenue;
    "name": String;
    "product_description": String;
    "support_address": CreateAddress;
    "support_email" sensitive: String;
    "support_phone" sensitive: String;
    "support_url": rt::Clearable<String>;
    "url": String;
}

rt::params! {
    MonthlyEstimatedRevenue;
    "amount" required: i64;
    "currency" required: String;
}

rt::params! {
    UpdateBusinessProfile;
    "annual_revenue": AnnualRevenue;
    "estimated_worker_count": i64;
    "mcc": String;
    "minority_owned_business_designation": Vec<MinorityOwnedBusinessDesignation>;
    "monthly_estimated_revenue": MonthlyEstimatedRevenue;
    "name": String;
    "product_description": String;
    "support_address": CreateAddress;
    "support_email" sensitive: String;
    "support_phone" sensitive: String;
    "support_url": rt::Clearable<String>;
    "url": String;
}
