// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
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
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create {
    expand: Option<Vec<String>>,
    payment_method: Option<rt::Id<crate::payment_methods::PaymentMethod>>,
    payment_method_data: Option<Box<crate::params::PaymentMethodData>>,
    payment_method_options: Option<
        Box<crate::test_helpers::confirmation_tokens::params::PaymentMethodOptions>,
    >,
    return_url: Option<String>,
    setup_future_usage: Option<
        crate::test_helpers::confirmation_tokens::params::SetupFutureUsage,
    >,
    shipping: Option<Box<crate::test_helpers::confirmation_tokens::params::Shipping>>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Create {
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Payment method. At most 5000 characters.
    pub fn payment_method(
        mut self,
        value: impl Into<rt::Id<crate::payment_methods::PaymentMethod>>,
    ) -> Self {
        self.payment_method = Some(value.into());
        self
    }
    /// Payment method data.
    pub fn payment_method_data(
        mut self,
        value: crate::params::PaymentMethodData,
    ) -> Self {
        self.payment_method_data = Some(Box::new(value));
        self
    }
    /// Payment method options.
    pub fn payment_method_options(
        mut self,
        value: crate::test_helpers::confirmation_tokens::params::PaymentMethodOptions,
    ) -> Self {
        self.payment_method_options = Some(Box::new(value));
        self
    }
    /// Return url.
    pub fn return_url(mut self, value: impl Into<String>) -> Self {
        self.return_url = Some(value.into());
        self
    }
    /// Setup future usage. `off_session` or `on_session`.
    pub fn setup_future_usage(
        mut self,
        value: crate::test_helpers::confirmation_tokens::params::SetupFutureUsage,
    ) -> Self {
        self.setup_future_usage = Some(value);
        self
    }
    /// Shipping.
    pub fn shipping(
        mut self,
        value: crate::test_helpers::confirmation_tokens::params::Shipping,
    ) -> Self {
        self.shipping = Some(Box::new(value));
        self
    }
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        mut self,
        path: impl FnOnce(
            crate::ExpandPath<crate::confirmation_tokens::ConfirmationToken>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    Create;
    0 => expand "expand";
    1 => payment_method "payment_method";
    2 => payment_method_data "payment_method_data";
    3 => payment_method_options "payment_method_options";
    4 => return_url "return_url";
    5 => setup_future_usage "setup_future_usage";
    6 => shipping "shipping";
}
rt::request! {
    Create -> crate::confirmation_tokens::ConfirmationToken;
    "PostTestHelpersConfirmationTokens" Post "/v1/test_helpers/confirmation_tokens" Form;
}
