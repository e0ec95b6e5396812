// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `after_completion`.
///
/// Contract: `#/paths/~1v1~1payment_links/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/after_completion`.
#[derive(Clone, Default)]
#[must_use]
pub struct AfterCompletion {
    hosted_confirmation: Option<Box<crate::params::HostedConfirmation>>,
    redirect: Option<Box<crate::payment_links::params::Redirect>>,
    r#type: crate::payment_links::PaymentLinkAfterCompletionType,
    extra: rt::Extra,
}
impl AfterCompletion {
    /// With what is required.
    pub fn new(r#type: crate::payment_links::PaymentLinkAfterCompletionType) -> Self {
        Self {
            r#type,
            ..Default::default()
        }
    }
    /// Hosted confirmation.
    pub fn hosted_confirmation(
        mut self,
        value: crate::params::HostedConfirmation,
    ) -> Self {
        self.hosted_confirmation = Some(Box::new(value));
        self
    }
    /// Redirect.
    pub fn redirect(mut self, value: crate::payment_links::params::Redirect) -> Self {
        self.redirect = Some(Box::new(value));
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    AfterCompletion;
    0 => hosted_confirmation "hosted_confirmation";
    1 => redirect "redirect";
    2 => r#type "type" required;
}
