// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `business_profile.annual_revenue`.
///
/// Contract: `#/paths/~1v1~1accounts/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/business_profile/properties/annual_revenue`.
#[derive(Clone, Default)]
#[must_use]
pub struct AnnualRevenue {
    amount: i64,
    currency: rt::Currency,
    fiscal_year_end: String,
    extra: rt::Extra,
}
impl AnnualRevenue {
    /// With what is required.
    pub fn new(
        amount: i64,
        currency: impl Into<rt::Currency>,
        fiscal_year_end: impl Into<String>,
    ) -> Self {
        Self {
            amount,
            currency: currency.into(),
            fiscal_year_end: fiscal_year_end.into(),
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
    AnnualRevenue;
    0 => amount "amount" required;
    1 => currency "currency" required;
    2 => fiscal_year_end "fiscal_year_end" required;
}
/// The parameters of `business_profile`.
///
/// Contract: `#/paths/~1v1~1accounts/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/business_profile`.
#[derive(Clone, Default)]
#[must_use]
pub struct BusinessProfile {
    annual_revenue: Option<Box<AnnualRevenue>>,
    estimated_worker_count: Option<i64>,
    mcc: Option<String>,
    minority_owned_business_designation: Option<
        Vec<crate::accounts::AccountBusinessProfileMinorityOwnedBusinessDesignation>,
    >,
    monthly_estimated_revenue: Option<Box<crate::params::MonthlyEstimatedRevenue>>,
    name: Option<String>,
    product_description: Option<String>,
    support_address: Option<Box<crate::params::Address>>,
    support_email: Option<String>,
    support_phone: Option<String>,
    support_url: rt::Clearable<String>,
    url: Option<String>,
    extra: rt::Extra,
}
impl BusinessProfile {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Annual revenue.
    pub fn annual_revenue(mut self, value: AnnualRevenue) -> Self {
        self.annual_revenue = Some(Box::new(value));
        self
    }
    /// Estimated worker count.
    pub fn estimated_worker_count(mut self, value: i64) -> Self {
        self.estimated_worker_count = Some(value);
        self
    }
    /// Mcc. At most 4 characters.
    pub fn mcc(mut self, value: impl Into<String>) -> Self {
        self.mcc = Some(value.into());
        self
    }
    /// Minority owned business designation. `lgbtqi_owned_business`, `minority_owned_business`, `none_of_these_apply`, `prefer_not_to_answer` or `women_owned_business`.
    pub fn minority_owned_business_designation(
        mut self,
        value: impl IntoIterator<
            Item = crate::accounts::AccountBusinessProfileMinorityOwnedBusinessDesignation,
        >,
    ) -> Self {
        self.minority_owned_business_designation = Some(value.into_iter().collect());
        self
    }
    /// Monthly estimated revenue.
    pub fn monthly_estimated_revenue(
        mut self,
        value: crate::params::MonthlyEstimatedRevenue,
    ) -> Self {
        self.monthly_estimated_revenue = Some(Box::new(value));
        self
    }
    /// Name. At most 5000 characters.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Product description. At most 40000 characters.
    pub fn product_description(mut self, value: impl Into<String>) -> Self {
        self.product_description = Some(value.into());
        self
    }
    /// Support address.
    pub fn support_address(mut self, value: crate::params::Address) -> Self {
        self.support_address = Some(Box::new(value));
        self
    }
    /// Support email.
    pub fn support_email(mut self, value: impl Into<String>) -> Self {
        self.support_email = Some(value.into());
        self
    }
    /// Support phone. At most 5000 characters.
    pub fn support_phone(mut self, value: impl Into<String>) -> Self {
        self.support_phone = Some(value.into());
        self
    }
    /// Support url.
    pub fn support_url(mut self, value: impl Into<String>) -> Self {
        self.support_url = rt::Clearable::Set(value.into());
        self
    }
    /// Clears `support_url`.
    pub fn clear_support_url(mut self) -> Self {
        self.support_url = rt::Clearable::Clear;
        self
    }
    /// Url.
    pub fn url(mut self, value: impl Into<String>) -> Self {
        self.url = Some(value.into());
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    BusinessProfile;
    0 => annual_revenue "annual_revenue";
    1 => estimated_worker_count "estimated_worker_count";
    2 => mcc "mcc";
    3 => minority_owned_business_designation "minority_owned_business_designation";
    4 => monthly_estimated_revenue "monthly_estimated_revenue";
    5 => name "name";
    6 => product_description "product_description";
    7 => support_address "support_address";
    8 => support_email "support_email" sensitive;
    9 => support_phone "support_phone" sensitive;
    10 => support_url "support_url";
    11 => url "url";
}
