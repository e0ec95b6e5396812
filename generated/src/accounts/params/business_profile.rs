// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
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
rt::params! {
    AnnualRevenue;
    "amount" required: i64;
    "currency" required: String;
    "fiscal_year_end" required: String;
}
/// The parameters of `business_profile`.
///
/// Contract: `#/paths/~1v1~1accounts/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/business_profile`.
#[derive(Clone)]
#[must_use]
pub struct BusinessProfile(rt::Params);
impl BusinessProfile {
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
    /// Minority owned business designation. `lgbtqi_owned_business`, `minority_owned_business`, `none_of_these_apply`, `prefer_not_to_answer` or `women_owned_business`.
    pub fn minority_owned_business_designation(
        self,
        value: impl IntoIterator<
            Item = crate::accounts::AccountBusinessProfileMinorityOwnedBusinessDesignation,
        >,
    ) -> Self {
        Self(
            self
                .0
                .set_list::<
                    crate::accounts::AccountBusinessProfileMinorityOwnedBusinessDesignation,
                >(3, value),
        )
    }
    /// Monthly estimated revenue.
    pub fn monthly_estimated_revenue(
        self,
        value: crate::params::MonthlyEstimatedRevenue,
    ) -> Self {
        Self(self.0.set::<crate::params::MonthlyEstimatedRevenue>(4, value))
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
    pub fn support_address(self, value: crate::params::Address) -> Self {
        Self(self.0.set::<crate::params::Address>(7, value))
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
    BusinessProfile;
    "annual_revenue": Option<AnnualRevenue>;
    "estimated_worker_count": Option<i64>;
    "mcc": Option<String>;
    "minority_owned_business_designation": Option<Vec<crate::accounts::AccountBusinessProfileMinorityOwnedBusinessDesignation>>;
    "monthly_estimated_revenue": Option<crate::params::MonthlyEstimatedRevenue>;
    "name": Option<String>;
    "product_description": Option<String>;
    "support_address": Option<crate::params::Address>;
    "support_email" sensitive: Option<String>;
    "support_phone" sensitive: Option<String>;
    "support_url": rt::Clearable<String>;
    "url": Option<String>;
}
