// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `settings.bacs_debit_payments`.
///
/// Contract: `#/paths/~1v1~1accounts/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/settings/properties/bacs_debit_payments`.
#[cfg(any(feature = "accounts", feature = "v2_core"))]
#[derive(Clone, Default)]
#[must_use]
pub struct BacsDebitPayments {
    display_name: Option<String>,
    extra: rt::Extra,
}
#[cfg(any(feature = "accounts", feature = "v2_core"))]
impl BacsDebitPayments {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Display name.
    pub fn display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Some(value.into());
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
#[cfg(any(feature = "accounts", feature = "v2_core"))]
rt::record! {
    BacsDebitPayments;
    0 => display_name "display_name";
}
/// The parameters of `settings.branding`.
///
/// Contract: `#/paths/~1v1~1accounts/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/settings/properties/branding`.
#[cfg(any(feature = "accounts", feature = "v2_core"))]
#[derive(Clone, Default)]
#[must_use]
pub struct Branding {
    icon: Option<rt::Id<crate::files::File>>,
    logo: Option<rt::Id<crate::files::File>>,
    primary_color: Option<String>,
    secondary_color: Option<String>,
    extra: rt::Extra,
}
#[cfg(any(feature = "accounts", feature = "v2_core"))]
impl Branding {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Icon.
    pub fn icon(mut self, value: impl Into<rt::Id<crate::files::File>>) -> Self {
        self.icon = Some(value.into());
        self
    }
    /// Logo.
    pub fn logo(mut self, value: impl Into<rt::Id<crate::files::File>>) -> Self {
        self.logo = Some(value.into());
        self
    }
    /// Primary color.
    pub fn primary_color(mut self, value: impl Into<String>) -> Self {
        self.primary_color = Some(value.into());
        self
    }
    /// Secondary color.
    pub fn secondary_color(mut self, value: impl Into<String>) -> Self {
        self.secondary_color = Some(value.into());
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
#[cfg(any(feature = "accounts", feature = "v2_core"))]
rt::record! {
    Branding;
    0 => icon "icon";
    1 => logo "logo";
    2 => primary_color "primary_color";
    3 => secondary_color "secondary_color";
}
/// The parameters of `settings.card_payments.decline_on`.
///
/// Contract: `#/paths/~1v1~1accounts/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/settings/properties/card_payments/properties/decline_on`.
#[cfg(any(feature = "accounts", feature = "v2_core"))]
#[derive(Clone, Default)]
#[must_use]
pub struct DeclineOn {
    avs_failure: Option<bool>,
    cvc_failure: Option<bool>,
    extra: rt::Extra,
}
#[cfg(any(feature = "accounts", feature = "v2_core"))]
impl DeclineOn {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Avs failure.
    pub fn avs_failure(mut self, value: bool) -> Self {
        self.avs_failure = Some(value);
        self
    }
    /// Cvc failure.
    pub fn cvc_failure(mut self, value: bool) -> Self {
        self.cvc_failure = Some(value);
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
#[cfg(any(feature = "accounts", feature = "v2_core"))]
rt::record! {
    DeclineOn;
    0 => avs_failure "avs_failure";
    1 => cvc_failure "cvc_failure";
}
/// The parameters of `settings.card_issuing.tos_acceptance`.
///
/// Contract: `#/paths/~1v1~1accounts/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/settings/properties/card_issuing/properties/tos_acceptance`.
#[cfg(feature = "_params_company_verification")]
#[derive(Clone, Default)]
#[must_use]
pub struct TosAcceptance {
    date: Option<rt::Timestamp>,
    ip: Option<String>,
    user_agent: rt::Clearable<String>,
    extra: rt::Extra,
}
#[cfg(feature = "_params_company_verification")]
impl TosAcceptance {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Date, in seconds since 1970.
    pub fn date(mut self, value: impl Into<rt::Timestamp>) -> Self {
        self.date = Some(value.into());
        self
    }
    /// Ip.
    pub fn ip(mut self, value: impl Into<String>) -> Self {
        self.ip = Some(value.into());
        self
    }
    /// User agent. At most 5000 characters.
    pub fn user_agent(mut self, value: impl Into<String>) -> Self {
        self.user_agent = rt::Clearable::Set(value.into());
        self
    }
    /// Clears `user_agent`.
    pub fn clear_user_agent(mut self) -> Self {
        self.user_agent = rt::Clearable::Clear;
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
#[cfg(feature = "_params_company_verification")]
rt::record! {
    TosAcceptance;
    0 => date "date";
    1 => ip "ip" sensitive;
    2 => user_agent "user_agent" sensitive;
}
