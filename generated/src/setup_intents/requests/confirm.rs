// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::payment_methods::PaymentMethod;
use crate::rt;
use crate::setup_intents::SetupIntent;
use crate::setup_intents::params::MandateData;
use crate::setup_intents::params::PaymentMethodData;
use crate::setup_intents::params::PaymentMethodOptions;

/// Confirm a SetupIntent.
///
/// `POST /v1/setup_intents/{intent}/confirm`
///
/// - `intent`, in the path: Intent. At most 5000 characters.
///
/// Feature: `setup_intents`.
#[doc(alias = "PostSetupIntentsIntentConfirm")]
#[doc(alias = "postsetupintentsintentconfirm")]
pub fn confirm(intent: impl Into<rt::Id<SetupIntent>>) -> Confirm {
    Confirm(
        Confirm::default().0.set::<rt::Id<SetupIntent>>(0, intent),
        rt::RequestOptions::default(),
    )
}

/// The request of [`setup_intents.confirm`](confirm()).
///
/// `POST /v1/setup_intents/{intent}/confirm` (`PostSetupIntentsIntentConfirm`).
#[doc(alias = "PostSetupIntentsIntentConfirm")]
#[doc(alias = "postsetupintentsintentconfirm")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Confirm(rt::Params, rt::RequestOptions);

impl Confirm {
    /// Client secret. At most 5000 characters.
    pub fn client_secret(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(1, value), self.1)
    }

    /// Confirmation token. At most 5000 characters.
    pub fn confirmation_token(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(2, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(3, value), self.1)
    }

    /// Mandate data.
    pub fn mandate_data(self, value: impl Into<MandateData>) -> Self {
        Self(self.0.set::<MandateData>(4, value), self.1)
    }

    /// Clears `mandate_data`.
    pub fn clear_mandate_data(self) -> Self {
        Self(self.0.clear(4), self.1)
    }

    /// Payment method. At most 5000 characters.
    pub fn payment_method(self, value: impl Into<rt::Id<PaymentMethod>>) -> Self {
        Self(self.0.set::<rt::Id<PaymentMethod>>(5, value), self.1)
    }

    /// Payment method data.
    pub fn payment_method_data(self, value: PaymentMethodData) -> Self {
        Self(self.0.set::<PaymentMethodData>(6, value), self.1)
    }

    /// Payment method options.
    pub fn payment_method_options(self, value: PaymentMethodOptions) -> Self {
        Self(self.0.set::<PaymentMethodOptions>(7, value), self.1)
    }

    /// Return url.
    pub fn return_url(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(8, value), self.1)
    }

    /// Use stripe sdk.
    pub fn use_stripe_sdk(self, value: bool) -> Self {
        Self(self.0.set::<bool>(9, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<SetupIntent>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(3, path(Default::default())), self.1)
    }
}

rt::request! {
    Confirm -> SetupIntent;
    "PostSetupIntentsIntentConfirm" Post "/v1/setup_intents/{intent}/confirm" Form;
    "intent" required path: String;
    "client_secret" sensitive: String;
    "confirmation_token": String;
    "expand": Vec<String>;
    "mandate_data": rt::Clearable<MandateData>;
    "payment_method": String;
    "payment_method_data": PaymentMethodData;
    "payment_method_options": PaymentMethodOptions;
    "return_url": String;
    "use_stripe_sdk": bool;
}
