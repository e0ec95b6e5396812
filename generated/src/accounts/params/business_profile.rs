// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::accounts::MinorityOwnedBusinessDesignation;
use crate::rt;

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

    /// City. At most 100 characters.
    pub fn city(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(0, value))
    }

    /// Country. At most 5000 characters.
    pub fn country(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(1, value))
    }

    /// Line1. At most 200 characters.
    pub fn line1(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(2, value))
    }

    /// Line2. At most 200 characters.
    pub fn line2(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(3, value))
    }

    /// Postal code. At most 5000 characters.
    pub fn postal_code(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(4, value))
    }

    /// State. At most 5000 characters.
    pub fn state(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(5, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

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

    /// Annual revenue.
    pub fn annual_revenue(self, value: AnnualRevenue) -> Self {
        Self(self.0.set::<AnnualRevenue>(0, value))
    }

    /// Estimated worker count.
    pub fn estimated_worker_count(self, value: i64) -> Self {
        Self(self.0.set::<i64>(1, value))
    }

    /// Mcc. At most 4 characters.
    pub fn mcc(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(2, value))
    }

    /// Minority owned business designation. `lgbtqi_owned_business`, `minority_owned_business`, `none_of_these_apply`, `prefer_not_to_answer` or `women_owned_business`. An empty list says that there are none. A second call replaces the first.
    pub fn minority_owned_business_designation(
        self,
        value: impl IntoIterator<Item = MinorityOwnedBusinessDesignation>,
    ) -> Self {
        Self(self.0.set_list::<MinorityOwnedBusinessDesignation>(3, value))
    }

    /// Monthly estimated revenue.
    pub fn monthly_estimated_revenue(self, value: MonthlyEstimatedRevenue) -> Self {
        Self(self.0.set::<MonthlyEstimatedRevenue>(4, value))
    }

    /// Name. At most 5000 characters.
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(5, value))
    }

    /// Product description. At most 40000 characters.
    pub fn product_description(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(6, value))
    }

    /// Support address.
    pub fn support_address(self, value: CreateAddress) -> Self {
        Self(self.0.set::<CreateAddress>(7, value))
    }

    /// Support email.
    pub fn support_email(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(8, value))
    }

    /// Support phone. At most 5000 characters.
    pub fn support_phone(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(9, value))
    }

    /// Support url.
    pub fn support_url(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(10, value))
    }

    /// Clears `support_url`.
    pub fn clear_support_url(self) -> Self {
        Self(self.0.clear(10))
    }

    /// Url.
    pub fn url(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(11, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

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

    /// Annual revenue.
    pub fn annual_revenue(self, value: AnnualRevenue) -> Self {
        Self(self.0.set::<AnnualRevenue>(0, value))
    }

    /// Estimated worker count.
    pub fn estimated_worker_count(self, value: i64) -> Self {
        Self(self.0.set::<i64>(1, value))
    }

    /// Mcc. At most 4 characters.
    pub fn mcc(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(2, value))
    }

    /// Minority owned business designation. `lgbtqi_owned_business`, `minority_owned_business`, `none_of_these_apply`, `prefer_not_to_answer` or `women_owned_business`. An empty list says that there are none. A second call replaces the first.
    pub fn minority_owned_business_designation(
        self,
        value: impl IntoIterator<Item = MinorityOwnedBusinessDesignation>,
    ) -> Self {
        Self(self.0.set_list::<MinorityOwnedBusinessDesignation>(3, value))
    }

    /// Monthly estimated revenue.
    pub fn monthly_estimated_revenue(self, value: MonthlyEstimatedRevenue) -> Self {
        Self(self.0.set::<MonthlyEstimatedRevenue>(4, value))
    }

    /// Name. At most 5000 characters.
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(5, value))
    }

    /// Product description. At most 40000 characters.
    pub fn product_description(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(6, value))
    }

    /// Support address.
    pub fn support_address(self, value: CreateAddress) -> Self {
        Self(self.0.set::<CreateAddress>(7, value))
    }

    /// Support email.
    pub fn support_email(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(8, value))
    }

    /// Support phone. At most 5000 characters.
    pub fn support_phone(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(9, value))
    }

    /// Support url.
    pub fn support_url(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(10, value))
    }

    /// Clears `support_url`.
    pub fn clear_support_url(self) -> Self {
        Self(self.0.clear(10))
    }

    /// Url.
    pub fn url(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(11, value))
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
