// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::confirmation_tokens::ConfirmationToken;
use crate::payment_methods::PaymentMethod;
use crate::rt;
use crate::test_helpers::confirmation_tokens::params::PaymentMethodData;
use crate::test_helpers::confirmation_tokens::params::PaymentMethodOptions;
use crate::test_helpers::confirmation_tokens::params::SetupFutureUsage;
use crate::test_helpers::confirmation_tokens::params::Shipping;

/// Create a test Confirmation Token.
///
/// `POST /v1/test_helpers/confirmation_tokens`
///
/// Feature: `test_helpers`.
#[doc(alias = "PostTestHelpersConfirmationTokens")]
#[doc(alias = "posttesthelpersconfirmationtokens")]
pub fn create() -> Create {
    Default::default()
}

/// The request of [`test_helpers.confirmation_tokens.create`](create()).
///
/// `POST /v1/test_helpers/confirmation_tokens` (`PostTestHelpersConfirmationTokens`).
#[doc(alias = "PostTestHelpersConfirmationTokens")]
#[doc(alias = "posttesthelpersconfirmationtokens")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create(rt::Params, rt::RequestOptions);

impl Create {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(0, value), self.1)
    }

    /// Payment method. At most 5000 characters.
    pub fn payment_method(self, value: impl Into<rt::Id<PaymentMethod>>) -> Self {
        Self(self.0.set::<rt::Id<PaymentMethod>>(1, value), self.1)
    }

    /// Payment method data.
    pub fn payment_method_data(self, value: PaymentMethodData) -> Self {
        Self(self.0.set::<PaymentMethodData>(2, value), self.1)
    }

    /// Payment method options.
    pub fn payment_method_options(self, value: PaymentMethodOptions) -> Self {
        Self(self.0.set::<PaymentMethodOptions>(3, value), self.1)
    }

    /// Return url.
    pub fn return_url(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(4, value), self.1)
    }

    /// Setup future usage. `off_session` or `on_session`.
    pub fn setup_future_usage(self, value: SetupFutureUsage) -> Self {
        Self(self.0.set::<SetupFutureUsage>(5, value), self.1)
    }

    /// Shipping.
    pub fn shipping(self, value: Shipping) -> Self {
        Self(self.0.set::<Shipping>(6, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<ConfirmationToken>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(0, path(Default::default())), self.1)
    }
}

rt::request! {
    Create -> ConfirmationToken;
    "PostTestHelpersConfirmationTokens" Post "/v1/test_helpers/confirmation_tokens" Form;
    "expand": Vec<String>;
    "payment_method": String;
    "payment_method_data": PaymentMethodData;
    "payment_method_options": PaymentMethodOptions;
    "return_url": String;
    "setup_future_usage": SetupFutureUsage;
    "shipping": Shipping;
}
