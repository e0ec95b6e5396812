// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::customers::Customer;
use crate::payment_intents::CaptureMethod;
use crate::payment_intents::ExcludedPaymentMethodType;
use crate::payment_intents::PaymentIntent;
use crate::payment_intents::SetupFutureUsage;
use crate::payment_intents::params::AmountDetails;
use crate::payment_intents::params::Hooks;
use crate::payment_intents::params::PaymentDetails;
use crate::payment_intents::params::PaymentMethodData;
use crate::payment_intents::params::PaymentMethodOptions;
use crate::payment_intents::params::Shipping;
use crate::payment_intents::params::UpdateTransferData;
use crate::payment_methods::PaymentMethod;
use crate::rt;

/// Update a PaymentIntent.
///
/// `POST /v1/payment_intents/{intent}`
///
/// - `intent`, in the path: Intent. At most 5000 characters.
///
/// Feature: `payment_intents`.
#[doc(alias = "PostPaymentIntentsIntent")]
#[doc(alias = "postpaymentintentsintent")]
pub fn update(intent: impl Into<rt::Id<PaymentIntent>>) -> Update {
    Update(
        Update::default().0.set::<rt::Id<PaymentIntent>>(0, intent),
        rt::RequestOptions::default(),
    )
}

/// The request of [`payment_intents.update`](update()).
///
/// `POST /v1/payment_intents/{intent}` (`PostPaymentIntentsIntent`).
#[doc(alias = "PostPaymentIntentsIntent")]
#[doc(alias = "postpaymentintentsintent")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update(rt::Params, rt::RequestOptions);

impl Update {
    /// Amount, in the currency's smallest unit.
    pub fn amount(self, value: i64) -> Self {
        Self(self.0.set::<i64>(1, value), self.1)
    }

    /// Amount details.
    pub fn amount_details(self, value: AmountDetails) -> Self {
        Self(self.0.set::<AmountDetails>(2, value), self.1)
    }

    /// Clears `amount_details`.
    pub fn clear_amount_details(self) -> Self {
        Self(self.0.clear(2), self.1)
    }

    /// Application fee amount, in the currency's smallest unit.
    pub fn application_fee_amount(self, value: i64) -> Self {
        Self(self.0.set::<i64>(3, value), self.1)
    }

    /// Clears `application_fee_amount`.
    pub fn clear_application_fee_amount(self) -> Self {
        Self(self.0.clear(3), self.1)
    }

    /// Capture method. `automatic`, `automatic_async` or `manual`.
    pub fn capture_method(self, value: CaptureMethod) -> Self {
        Self(self.0.set::<CaptureMethod>(4, value), self.1)
    }

    /// Currency. A three-letter ISO 4217 code in lower case.
    pub fn currency(self, value: impl Into<rt::Currency>) -> Self {
        Self(self.0.set::<rt::Currency>(5, value), self.1)
    }

    /// Customer. At most 5000 characters.
    pub fn customer(self, value: impl Into<rt::Id<Customer>>) -> Self {
        Self(self.0.set::<rt::Id<Customer>>(6, value), self.1)
    }

    /// Customer account. At most 5000 characters.
    pub fn customer_account(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(7, value), self.1)
    }

    /// Description. At most 1000 characters.
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(8, value), self.1)
    }

    /// Excluded payment method types. An empty list says that there are none. A second call replaces the first.
    pub fn excluded_payment_method_types(
        self,
        value: impl IntoIterator<Item = ExcludedPaymentMethodType>,
    ) -> Self {
        Self(self.0.set_list::<ExcludedPaymentMethodType>(9, value), self.1)
    }

    /// Clears `excluded_payment_method_types`.
    pub fn clear_excluded_payment_method_types(self) -> Self {
        Self(self.0.clear(9), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(10, value), self.1)
    }

    /// Hooks.
    pub fn hooks(self, value: Hooks) -> Self {
        Self(self.0.set::<Hooks>(11, value), self.1)
    }

    /// Metadata. A map with free keys. An empty map is not sent: [`clear_metadata`](Self::clear_metadata) removes what is stored. A second call replaces the first.
    pub fn metadata(
        self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        Self(self.0.set_map::<String>(12, value), self.1)
    }

    /// Clears `metadata`.
    pub fn clear_metadata(self) -> Self {
        Self(self.0.clear(12), self.1)
    }

    /// Payment details.
    pub fn payment_details(self, value: PaymentDetails) -> Self {
        Self(self.0.set::<PaymentDetails>(13, value), self.1)
    }

    /// Clears `payment_details`.
    pub fn clear_payment_details(self) -> Self {
        Self(self.0.clear(13), self.1)
    }

    /// Payment method. At most 5000 characters.
    pub fn payment_method(self, value: impl Into<rt::Id<PaymentMethod>>) -> Self {
        Self(self.0.set::<rt::Id<PaymentMethod>>(14, value), self.1)
    }

    /// Payment method configuration. At most 100 characters.
    pub fn payment_method_configuration(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(15, value), self.1)
    }

    /// Payment method data.
    pub fn payment_method_data(self, value: PaymentMethodData) -> Self {
        Self(self.0.set::<PaymentMethodData>(16, value), self.1)
    }

    /// Payment method options.
    pub fn payment_method_options(self, value: PaymentMethodOptions) -> Self {
        Self(self.0.set::<PaymentMethodOptions>(17, value), self.1)
    }

    /// Payment method types. An empty list says that there are none. A second call replaces the first.
    pub fn payment_method_types(
        self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(self.0.set_list::<String>(18, value), self.1)
    }

    /// Receipt email.
    pub fn receipt_email(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(19, value), self.1)
    }

    /// Clears `receipt_email`.
    pub fn clear_receipt_email(self) -> Self {
        Self(self.0.clear(19), self.1)
    }

    /// Setup future usage. `off_session` or `on_session`.
    pub fn setup_future_usage(self, value: SetupFutureUsage) -> Self {
        Self(self.0.set::<SetupFutureUsage>(20, value), self.1)
    }

    /// Clears `setup_future_usage`.
    pub fn clear_setup_future_usage(self) -> Self {
        Self(self.0.clear(20), self.1)
    }

    /// Shipping.
    pub fn shipping(self, value: Shipping) -> Self {
        Self(self.0.set::<Shipping>(21, value), self.1)
    }

    /// Clears `shipping`.
    pub fn clear_shipping(self) -> Self {
        Self(self.0.clear(21), self.1)
    }

    /// Statement descriptor. At most 22 characters.
    pub fn statement_descriptor(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(22, value), self.1)
    }

    /// Statement descriptor suffix. At most 22 characters.
    pub fn statement_descriptor_suffix(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(23, value), self.1)
    }

    /// Transfer data.
    pub fn transfer_data(self, value: UpdateTransferData) -> Self {
        Self(self.0.set::<UpdateTransferData>(24, value), self.1)
    }

    /// Transfer group.
    pub fn transfer_group(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(25, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<PaymentIntent>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(10, path(Default::default())), self.1)
    }
}

rt::request! {
    Update -> PaymentIntent;
    "PostPaymentIntentsIntent" Post "/v1/payment_intents/{intent}" Form;
    "intent" required path: String;
    "amount": i64;
    "amount_details": rt::Clearable<AmountDetails>;
    "application_fee_amount": rt::Clearable<i64>;
    "capture_method": CaptureMethod;
    "currency": String;
    "customer": String;
    "customer_account": String;
    "description": String;
    "excluded_payment_method_types": rt::Clearable<Vec<ExcludedPaymentMethodType>>;
    "expand": Vec<String>;
    "hooks": Hooks;
    "metadata": rt::Clearable<std::collections::BTreeMap<String, rt::Clearable<String>>>;
    "payment_details": rt::Clearable<PaymentDetails>;
    "payment_method": String;
    "payment_method_configuration": String;
    "payment_method_data": PaymentMethodData;
    "payment_method_options": PaymentMethodOptions;
    "payment_method_types": Vec<String>;
    "receipt_email" sensitive: rt::Clearable<String>;
    "setup_future_usage": rt::Clearable<SetupFutureUsage>;
    "shipping": rt::Clearable<Shipping>;
    "statement_descriptor": String;
    "statement_descriptor_suffix": String;
    "transfer_data": UpdateTransferData;
    "transfer_group": String;
}
