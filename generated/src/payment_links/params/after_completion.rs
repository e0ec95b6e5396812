// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::payment_links::AfterCompletionType;
use crate::rt;

/// What the customer sees after paying.
///
/// The parameters of `after_completion`.
///
/// Contract: `#/paths/~1v1~1payment_links/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/after_completion`.
#[derive(Clone)]
#[must_use]
pub struct AfterCompletion(rt::Params);

impl AfterCompletion {
    /// With what is required.
    pub fn new(r#type: AfterCompletionType) -> Self {
        AfterCompletion(
            AfterCompletion::default().0.set::<AfterCompletionType>(0, r#type),
        )
    }

    /// What the page says at the end. Only if the type is `hosted_confirmation`.
    pub fn hosted_confirmation<K>(
        self,
        value: impl rt::Maybe<HostedConfirmation, K>,
    ) -> Self {
        Self(self.0.maybe::<HostedConfirmation, K>(1, value))
    }

    /// Where the customer lands after paying, if `type` is `redirect`.
    pub fn redirect<K>(self, value: impl rt::Maybe<Redirect, K>) -> Self {
        Self(self.0.maybe::<Redirect, K>(2, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// What the page says at the end.
///
/// The parameters of `after_completion.hosted_confirmation`.
///
/// Contract: `#/paths/~1v1~1payment_links/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/after_completion/properties/hosted_confirmation`.
#[derive(Clone)]
#[must_use]
pub struct HostedConfirmation(rt::Params);

impl HostedConfirmation {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// What the customer reads when they are done, in place of the default. At most 500 characters.
    pub fn custom_message<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Where the customer lands after paying, if `type` is `redirect`.
///
/// The parameters of `after_completion.redirect`.
///
/// Contract: `#/paths/~1v1~1payment_links/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/after_completion/properties/redirect`.
#[derive(Clone)]
#[must_use]
pub struct Redirect(rt::Params);

impl Redirect {
    /// With what is required.
    pub fn new(url: impl Into<String>) -> Self {
        Redirect(Redirect::default().0.set::<String>(0, url))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

rt::params! {
    AfterCompletion;
    "type" required: AfterCompletionType;
    "hosted_confirmation": HostedConfirmation;
    "redirect": Redirect;
}

rt::params! {
    HostedConfirmation;
    "custom_message": String;
}

rt::params! {
    Redirect;
    "url" required: String;
}
