// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `settings.bacs_debit_payments`.
///
/// Contract: `#/paths/~1v1~1accounts/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/settings/properties/bacs_debit_payments`.
#[cfg(any(feature = "accounts", feature = "v2_core"))]
#[derive(Clone)]
#[must_use]
pub struct BacsDebitPayments(rt::Params);
#[cfg(any(feature = "accounts", feature = "v2_core"))]
impl BacsDebitPayments {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Display name.
    pub fn display_name(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(0, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
#[cfg(any(feature = "accounts", feature = "v2_core"))]
rt::params! {
    BacsDebitPayments;
    "display_name": Option<String>;
}
/// The parameters of `settings.branding`.
///
/// Contract: `#/paths/~1v1~1accounts/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/settings/properties/branding`.
#[cfg(any(feature = "accounts", feature = "v2_core"))]
#[derive(Clone)]
#[must_use]
pub struct Branding(rt::Params);
#[cfg(any(feature = "accounts", feature = "v2_core"))]
impl Branding {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Icon.
    pub fn icon(self, value: impl Into<rt::Id<crate::files::File>>) -> Self {
        Self(self.0.set::<rt::Id<crate::files::File>>(0, value))
    }
    /// Logo.
    pub fn logo(self, value: impl Into<rt::Id<crate::files::File>>) -> Self {
        Self(self.0.set::<rt::Id<crate::files::File>>(1, value))
    }
    /// Primary color.
    pub fn primary_color(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(2, value))
    }
    /// Secondary color.
    pub fn secondary_color(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(3, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
#[cfg(any(feature = "accounts", feature = "v2_core"))]
rt::params! {
    Branding;
    "icon": Option<String>;
    "logo": Option<String>;
    "primary_color": Option<String>;
    "secondary_color": Option<String>;
}
/// The parameters of `settings.card_payments.decline_on`.
///
/// Contract: `#/paths/~1v1~1accounts/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/settings/properties/card_payments/properties/decline_on`.
#[cfg(any(feature = "accounts", feature = "v2_core"))]
#[derive(Clone)]
#[must_use]
pub struct DeclineOn(rt::Params);
#[cfg(any(feature = "accounts", feature = "v2_core"))]
impl DeclineOn {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Avs failure.
    pub fn avs_failure(self, value: bool) -> Self {
        Self(self.0.set::<bool>(0, value))
    }
    /// Cvc failure.
    pub fn cvc_failure(self, value: bool) -> Self {
        Self(self.0.set::<bool>(1, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
#[cfg(any(feature = "accounts", feature = "v2_core"))]
rt::params! {
    DeclineOn;
    "avs_failure": Option<bool>;
    "cvc_failure": Option<bool>;
}
/// The parameters of `settings.card_issuing.tos_acceptance`.
///
/// Contract: `#/paths/~1v1~1accounts/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/settings/properties/card_issuing/properties/tos_acceptance`.
#[cfg(feature = "_params_company_verification")]
#[derive(Clone)]
#[must_use]
pub struct TosAcceptance(rt::Params);
#[cfg(feature = "_params_company_verification")]
impl TosAcceptance {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Date, in seconds since 1970.
    pub fn date(self, value: impl Into<rt::Timestamp>) -> Self {
        Self(self.0.set::<rt::Timestamp>(0, value))
    }
    /// Ip.
    pub fn ip(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(1, value))
    }
    /// User agent. At most 5000 characters.
    pub fn user_agent(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(2, value))
    }
    /// Clears `user_agent`.
    pub fn clear_user_agent(self) -> Self {
        Self(self.0.clear(2))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
#[cfg(feature = "_params_company_verification")]
rt::params! {
    TosAcceptance;
    "date": Option<i64>;
    "ip" sensitive: Option<String>;
    "user_agent" sensitive: rt::Clearable<String>;
}
