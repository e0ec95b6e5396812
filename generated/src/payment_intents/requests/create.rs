// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::accounts::Account;
use crate::customers::Customer;
use crate::mandates::Mandate;
use crate::payment_intents::CaptureMethod;
use crate::payment_intents::ConfirmationMethod;
use crate::payment_intents::ExcludedPaymentMethodType;
use crate::payment_intents::PaymentIntent;
use crate::payment_intents::SetupFutureUsage;
use crate::payment_intents::params::AmountDetails;
use crate::payment_intents::params::AutomaticPaymentMethods;
use crate::payment_intents::params::CreateTransferData;
use crate::payment_intents::params::Hooks;
use crate::payment_intents::params::OffSession;
use crate::payment_intents::params::PaymentDetails;
use crate::payment_intents::params::PaymentMethodData;
use crate::payment_intents::params::PaymentMethodOptions;
use crate::payment_intents::params::RadarOptions;
use crate::payment_intents::params::SecretKey;
use crate::payment_intents::params::Shipping;
use crate::payment_methods::PaymentMethod;
use crate::rt;

/// Create a PaymentIntent.
///
/// `POST /v1/payment_intents`
///
/// - `amount`, in the body: Amount, in the currency's smallest unit.
/// - `currency`, in the body: Currency. A three-letter ISO 4217 code in lower case.
///
/// Feature: `payment_intents`.
#[doc(alias = "PostPaymentIntents")]
#[doc(alias = "postpaymentintents")]
pub fn create(amount: i64, currency: impl Into<rt::Currency>) -> Create {
    Create(
        Create::default().0.set::<i64>(0, amount).set::<rt::Currency>(1, currency),
        rt::RequestOptions::default(),
    )
}

/// The request of [`payment_intents.create`](create()).
///
/// `POST /v1/payment_intents` (`PostPaymentIntents`).
#[doc(alias = "PostPaymentIntents")]
#[doc(alias = "postpaymentintents")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create(rt::Params, rt::RequestOptions);

impl Create {
    /// Amount details.
    pub fn amount_details(self, value: AmountDetails) -> Self {
        Self(self.0.set::<AmountDetails>(2, value), self.1)
    }

    /// Application fee amount, in the currency's smallest unit.
    pub fn application_fee_amount(self, value: i64) -> Self {
        Self(self.0.set::<i64>(3, value), self.1)
    }

    /// Automatic payment methods.
    pub fn automatic_payment_methods(self, value: AutomaticPaymentMethods) -> Self {
        Self(self.0.set::<AutomaticPaymentMethods>(4, value), self.1)
    }

    /// Capture method. `automatic`, `automatic_async` or `manual`.
    pub fn capture_method(self, value: CaptureMethod) -> Self {
        Self(self.0.set::<CaptureMethod>(5, value), self.1)
    }

    /// Confirm.
    pub fn confirm(self, value: bool) -> Self {
        Self(self.0.set::<bool>(6, value), self.1)
    }

    /// Confirmation method. `automatic` or `manual`.
    pub fn confirmation_method(self, value: ConfirmationMethod) -> Self {
        Self(self.0.set::<ConfirmationMethod>(7, value), self.1)
    }

    /// Confirmation token. At most 5000 characters.
    pub fn confirmation_token(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(8, value), self.1)
    }

    /// Customer. At most 5000 characters.
    pub fn customer(self, value: impl Into<rt::Id<Customer>>) -> Self {
        Self(self.0.set::<rt::Id<Customer>>(9, value), self.1)
    }

    /// Customer account. At most 5000 characters.
    pub fn customer_account(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(10, value), self.1)
    }

    /// Description. At most 1000 characters.
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(11, value), self.1)
    }

    /// Error on requires action.
    pub fn error_on_requires_action(self, value: bool) -> Self {
        Self(self.0.set::<bool>(12, value), self.1)
    }

    /// Excluded payment method types. An empty list says that there are none. A second call replaces the first.
    pub fn excluded_payment_method_types(
        self,
        value: impl IntoIterator<Item = ExcludedPaymentMethodType>,
    ) -> Self {
        Self(self.0.set_list::<ExcludedPaymentMethodType>(13, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(14, value), self.1)
    }

    /// Hooks.
    pub fn hooks(self, value: Hooks) -> Self {
        Self(self.0.set::<Hooks>(15, value), self.1)
    }

    /// Mandate. At most 5000 characters.
    pub fn mandate(self, value: impl Into<rt::Id<Mandate>>) -> Self {
        Self(self.0.set::<rt::Id<Mandate>>(16, value), self.1)
    }

    /// Mandate data.
    pub fn mandate_data(self, value: SecretKey) -> Self {
        Self(self.0.set::<SecretKey>(17, value), self.1)
    }

    /// Clears `mandate_data`.
    pub fn clear_mandate_data(self) -> Self {
        Self(self.0.clear(17), self.1)
    }

    /// Metadata. A map with free keys. An empty map is not sent. A second call replaces the first.
    pub fn metadata(
        self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        Self(self.0.set_map::<String>(18, value), self.1)
    }

    /// Off session.
    pub fn off_session(self, value: impl Into<OffSession>) -> Self {
        Self(self.0.set::<OffSession>(19, value), self.1)
    }

    /// On behalf of.
    pub fn on_behalf_of(self, value: impl Into<rt::Id<Account>>) -> Self {
        Self(self.0.set::<rt::Id<Account>>(20, value), self.1)
    }

    /// Payment details.
    pub fn payment_details(self, value: PaymentDetails) -> Self {
        Self(self.0.set::<PaymentDetails>(21, value), self.1)
    }

    /// Payment method. At most 5000 characters.
    pub fn payment_method(self, value: impl Into<rt::Id<PaymentMethod>>) -> Self {
        Self(self.0.set::<rt::Id<PaymentMethod>>(22, value), self.1)
    }

    /// Payment method configuration. At most 100 characters.
    pub fn payment_method_configuration(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(23, value), self.1)
    }

    /// Payment method data.
    pub fn payment_method_data(self, value: PaymentMethodData) -> Self {
        Self(self.0.set::<PaymentMethodData>(24, value), self.1)
    }

    /// Payment method options.
    pub fn payment_method_options(self, value: PaymentMethodOptions) -> Self {
        Self(self.0.set::<PaymentMethodOptions>(25, value), self.1)
    }

    /// Payment method types. An empty list says that there are none. A second call replaces the first.
    pub fn payment_method_types(
        self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(self.0.set_list::<String>(26, value), self.1)
    }

    /// Radar options.
    pub fn radar_options(self, value: RadarOptions) -> Self {
        Self(self.0.set::<RadarOptions>(27, value), self.1)
    }

    /// Receipt email.
    pub fn receipt_email(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(28, value), self.1)
    }

    /// Return url.
    pub fn return_url(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(29, value), self.1)
    }

    /// Setup future usage. `off_session` or `on_session`.
    pub fn setup_future_usage(self, value: SetupFutureUsage) -> Self {
        Self(self.0.set::<SetupFutureUsage>(30, value), self.1)
    }

    /// Shipping.
    pub fn shipping(self, value: Shipping) -> Self {
        Self(self.0.set::<Shipping>(31, value), self.1)
    }

    /// Statement descriptor. At most 22 characters.
    pub fn statement_descriptor(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(32, value), self.1)
    }

    /// Statement descriptor suffix. At most 22 characters.
    pub fn statement_descriptor_suffix(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(33, value), self.1)
    }

    /// Transfer data.
    pub fn transfer_data(self, value: CreateTransferData) -> Self {
        Self(self.0.set::<CreateTransferData>(34, value), self.1)
    }

    /// Transfer group.
    pub fn transfer_group(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(35, value), self.1)
    }

    /// Use stripe sdk.
    pub fn use_stripe_sdk(self, value: bool) -> Self {
        Self(self.0.set::<bool>(36, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<PaymentIntent>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(14, path(Default::default())), self.1)
    }
}

rt::request! {
    Create -> PaymentIntent;
    "PostPaymentIntents" Post "/v1/payment_intents" Form;
    "amount" required: i64;
    "currency" required: String;
    "amount_details": AmountDetails;
    "application_fee_amount": i64;
    "automatic_payment_methods": AutomaticPaymentMethods;
    "capture_method": CaptureMethod;
    "confirm": bool;
    "confirmation_method": ConfirmationMethod;
    "confirmation_token": String;
    "customer": String;
    "customer_account": String;
    "description": String;
    "error_on_requires_action": bool;
    "excluded_payment_method_types": Vec<ExcludedPaymentMethodType>;
    "expand": Vec<String>;
    "hooks": Hooks;
    "mandate": String;
    "mandate_data": rt::Clearable<SecretKey>;
    "metadata": std::collections::BTreeMap<String, rt::Clearable<String>>;
    "off_session": OffSession;
    "on_behalf_of": String;
    "payment_details": PaymentDetails;
    "payment_method": String;
    "payment_method_configuration": String;
    "payment_method_data": PaymentMethodData;
    "payment_method_options": PaymentMethodOptions;
    "payment_method_types": Vec<String>;
    "radar_options": RadarOptions;
    "receipt_email" sensitive: String;
    "return_url": String;
    "setup_future_usage": SetupFutureUsage;
    "shipping": Shipping;
    "statement_descriptor": String;
    "statement_descriptor_suffix": String;
    "transfer_data": CreateTransferData;
    "transfer_group": String;
    "use_stripe_sdk": bool;
}
