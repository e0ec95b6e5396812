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

    /// City, town or village. At most 100 characters.
    pub fn city(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(0, value))
    }

    /// The country, as a two-letter ISO 3166 code: `DE`.
    pub fn country(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(1, value))
    }

    /// Street and house number, post box or company. At most 200 characters.
    pub fn line1(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(2, value))
    }

    /// What the street address leaves open: apartment, floor, building. At most 200 characters.
    pub fn line2(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(3, value))
    }

    /// Postal code, the ZIP code in the United States.
    pub fn postal_code(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(4, value))
    }

    /// State, province or other part of the country.
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

    /// What the business took in its last fiscal year, before costs.
    pub fn annual_revenue(self, value: AnnualRevenue) -> Self {
        Self(self.0.set::<AnnualRevenue>(0, value))
    }

    /// How many people work for the business at most: employees, contractors, vendors.
    pub fn estimated_worker_count(self, value: i64) -> Self {
        Self(self.0.set::<i64>(1, value))
    }

    /// Four digits that tell what the business sells, by the card networks' list (merchant category code). At most 4 characters.
    pub fn mcc(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(2, value))
    }

    /// Whether women, minorities or LGBTQI+ people own the business. `lgbtqi_owned_business`, `minority_owned_business`, `none_of_these_apply`, `prefer_not_to_answer` or `women_owned_business`. An empty list says that there are none. A second call replaces the first.
    pub fn minority_owned_business_designation(
        self,
        value: impl IntoIterator<Item = MinorityOwnedBusinessDesignation>,
    ) -> Self {
        Self(self.0.set_list::<MinorityOwnedBusinessDesignation>(3, value))
    }

    /// About how much the business takes in a month. Only in Brazil and India.
    pub fn monthly_estimated_revenue(self, value: MonthlyEstimatedRevenue) -> Self {
        Self(self.0.set::<MonthlyEstimatedRevenue>(4, value))
    }

    /// The name by which customers know the business.
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(5, value))
    }

    /// What the business sells, for Stripe's risk checks alone. Customers don't see it.
    pub fn product_description(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(6, value))
    }

    /// A public address that customers can write to for support.
    pub fn support_address(self, value: CreateAddress) -> Self {
        Self(self.0.set::<CreateAddress>(7, value))
    }

    /// A public email address that customers can write to for support.
    pub fn support_email(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(8, value))
    }

    /// A public number that customers can call for support.
    pub fn support_phone(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(9, value))
    }

    /// A public page where customers find support.
    pub fn support_url(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(10, value))
    }

    /// Clears `support_url`.
    pub fn clear_support_url(self) -> Self {
        Self(self.0.clear(10))
    }

    /// The public website of the business.
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

    /// What the business took in its last fiscal year, before costs.
    pub fn annual_revenue(self, value: AnnualRevenue) -> Self {
        Self(self.0.set::<AnnualRevenue>(0, value))
    }

    /// How many people work for the business at most: employees, contractors, vendors.
    pub fn estimated_worker_count(self, value: i64) -> Self {
        Self(self.0.set::<i64>(1, value))
    }

    /// Four digits that tell what the business sells, by the card networks' list (merchant category code). At most 4 characters.
    pub fn mcc(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(2, value))
    }

    /// Whether women, minorities or LGBTQI+ people own the business. `lgbtqi_owned_business`, `minority_owned_business`, `none_of_these_apply`, `prefer_not_to_answer` or `women_owned_business`. An empty list says that there are none. A second call replaces the first.
    pub fn minority_owned_business_designation(
        self,
        value: impl IntoIterator<Item = MinorityOwnedBusinessDesignation>,
    ) -> Self {
        Self(self.0.set_list::<MinorityOwnedBusinessDesignation>(3, value))
    }

    /// About how much the business takes in a month. Only in Brazil and India.
    pub fn monthly_estimated_revenue(self, value: MonthlyEstimatedRevenue) -> Self {
        Self(self.0.set::<MonthlyEstimatedRevenue>(4, value))
    }

    /// The name by which customers know the business.
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(5, value))
    }

    /// What the business sells, for Stripe's risk checks alone. Customers don't see it.
    pub fn product_description(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(6, value))
    }

    /// A public address that customers can write to for support.
    pub fn support_address(self, value: CreateAddress) -> Self {
        Self(self.0.set::<CreateAddress>(7, value))
    }

    /// A public email address that customers can write to for support.
    pub fn support_email(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(8, value))
    }

    /// A public number that customers can call for support.
    pub fn support_phone(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(9, value))
    }

    /// A public page where customers find support.
    pub fn support_url(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(10, value))
    }

    /// Clears `support_url`.
    pub fn clear_support_url(self) -> Self {
        Self(self.0.clear(10))
    }

    /// The public website of the business.
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
