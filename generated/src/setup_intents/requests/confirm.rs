// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Confirm a SetupIntent.
///
/// `POST /v1/setup_intents/{intent}/confirm`
///
/// - `intent`, in the path: Intent. At most 5000 characters.
///
/// Feature: `setup_intents`.
#[doc(alias = "PostSetupIntentsIntentConfirm")]
#[doc(alias = "postsetupintentsintentconfirm")]
pub fn confirm(intent: impl Into<rt::Id<crate::setup_intents::SetupIntent>>) -> Confirm {
    Confirm {
        intent: intent.into(),
        ..Default::default()
    }
}
/// The request of [`setup_intents.confirm`](confirm()).
///
/// `POST /v1/setup_intents/{intent}/confirm` (`PostSetupIntentsIntentConfirm`).
#[doc(alias = "PostSetupIntentsIntentConfirm")]
#[doc(alias = "postsetupintentsintentconfirm")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Confirm {
    intent: rt::Id<crate::setup_intents::SetupIntent>,
    client_secret: Option<String>,
    confirmation_token: Option<String>,
    expand: Option<Vec<String>>,
    mandate_data: rt::Clearable<crate::params::MandateData>,
    payment_method: Option<rt::Id<crate::payment_methods::PaymentMethod>>,
    payment_method_data: Option<Box<crate::params::PaymentMethodData>>,
    payment_method_options: Option<
        Box<crate::setup_intents::params::PaymentMethodOptions>,
    >,
    return_url: Option<String>,
    use_stripe_sdk: Option<bool>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Confirm {
    /// Client secret. At most 5000 characters.
    pub fn client_secret(mut self, value: impl Into<String>) -> Self {
        self.client_secret = Some(value.into());
        self
    }
    /// Confirmation token. At most 5000 characters.
    pub fn confirmation_token(mut self, value: impl Into<String>) -> Self {
        self.confirmation_token = Some(value.into());
        self
    }
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Mandate data.
    pub fn mandate_data(mut self, value: impl Into<crate::params::MandateData>) -> Self {
        self.mandate_data = rt::Clearable::Set(value.into());
        self
    }
    /// Clears `mandate_data`.
    pub fn clear_mandate_data(mut self) -> Self {
        self.mandate_data = rt::Clearable::Clear;
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
        value: crate::setup_intents::params::PaymentMethodOptions,
    ) -> Self {
        self.payment_method_options = Some(Box::new(value));
        self
    }
    /// Return url.
    pub fn return_url(mut self, value: impl Into<String>) -> Self {
        self.return_url = Some(value.into());
        self
    }
    /// Use stripe sdk.
    pub fn use_stripe_sdk(mut self, value: bool) -> Self {
        self.use_stripe_sdk = Some(value);
        self
    }
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        mut self,
        path: impl FnOnce(
            crate::ExpandPath<crate::setup_intents::SetupIntent>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    Confirm;
    0 => intent "intent" required path;
    1 => client_secret "client_secret" sensitive;
    2 => confirmation_token "confirmation_token";
    3 => expand "expand";
    4 => mandate_data "mandate_data";
    5 => payment_method "payment_method";
    6 => payment_method_data "payment_method_data";
    7 => payment_method_options "payment_method_options";
    8 => return_url "return_url";
    9 => use_stripe_sdk "use_stripe_sdk";
}
rt::request! {
    Confirm -> crate::setup_intents::SetupIntent;
    "PostSetupIntentsIntentConfirm" Post "/v1/setup_intents/{intent}/confirm" Form;
}
