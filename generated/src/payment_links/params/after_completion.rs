// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `after_completion`.
///
/// Contract: `#/paths/~1v1~1payment_links/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/after_completion`.
#[derive(Clone)]
#[must_use]
pub struct AfterCompletion(rt::Params);
impl AfterCompletion {
    /// With what is required.
    pub fn new(r#type: crate::payment_links::PaymentLinkAfterCompletionType) -> Self {
        AfterCompletion(
            AfterCompletion::default()
                .0
                .set::<crate::payment_links::PaymentLinkAfterCompletionType>(2, r#type),
        )
    }
    /// Hosted confirmation.
    pub fn hosted_confirmation(self, value: crate::params::HostedConfirmation) -> Self {
        Self(self.0.set::<crate::params::HostedConfirmation>(0, value))
    }
    /// Redirect.
    pub fn redirect(self, value: crate::payment_links::params::Redirect) -> Self {
        Self(self.0.set::<crate::payment_links::params::Redirect>(1, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    AfterCompletion;
    "hosted_confirmation": Option<crate::params::HostedConfirmation>;
    "redirect": Option<crate::payment_links::params::Redirect>;
    "type" required: crate::payment_links::PaymentLinkAfterCompletionType;
}
