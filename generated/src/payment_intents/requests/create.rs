// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
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
    pub fn amount_details(
        self,
        value: crate::payment_intents::params::AmountDetails,
    ) -> Self {
        Self(
            self.0.set::<crate::payment_intents::params::AmountDetails>(2, value),
            self.1,
        )
    }
    /// Application fee amount, in the currency's smallest unit.
    pub fn application_fee_amount(self, value: i64) -> Self {
        Self(self.0.set::<i64>(3, value), self.1)
    }
    /// Automatic payment methods.
    pub fn automatic_payment_methods(
        self,
        value: crate::payment_intents::params::AutomaticPaymentMethods,
    ) -> Self {
        Self(
            self
                .0
                .set::<
                    crate::payment_intents::params::AutomaticPaymentMethods,
                >(4, value),
            self.1,
        )
    }
    /// Capture method. `automatic`, `automatic_async` or `manual`.
    pub fn capture_method(self, value: crate::payment_intents::CaptureMethod) -> Self {
        Self(self.0.set::<crate::payment_intents::CaptureMethod>(5, value), self.1)
    }
    /// Confirm.
    pub fn confirm(self, value: bool) -> Self {
        Self(self.0.set::<bool>(6, value), self.1)
    }
    /// Confirmation method. `automatic` or `manual`.
    pub fn confirmation_method(
        self,
        value: crate::payment_intents::ConfirmationMethod,
    ) -> Self {
        Self(self.0.set::<crate::payment_intents::ConfirmationMethod>(7, value), self.1)
    }
    /// Confirmation token. At most 5000 characters.
    pub fn confirmation_token(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(8, value), self.1)
    }
    /// Customer. At most 5000 characters.
    pub fn customer(self, value: impl Into<rt::Id<crate::customers::Customer>>) -> Self {
        Self(self.0.set::<rt::Id<crate::customers::Customer>>(9, value), self.1)
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
    /// Excluded payment method types.
    pub fn excluded_payment_method_types(
        self,
        value: impl IntoIterator<
            Item = crate::payment_intents::ExcludedPaymentMethodType,
        >,
    ) -> Self {
        Self(
            self
                .0
                .set_list::<
                    crate::payment_intents::ExcludedPaymentMethodType,
                >(13, value),
            self.1,
        )
    }
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(14, value), self.1)
    }
    /// Hooks.
    pub fn hooks(self, value: crate::payment_intents::params::Hooks) -> Self {
        Self(self.0.set::<crate::payment_intents::params::Hooks>(15, value), self.1)
    }
    /// Mandate. At most 5000 characters.
    pub fn mandate(self, value: impl Into<rt::Id<crate::mandates::Mandate>>) -> Self {
        Self(self.0.set::<rt::Id<crate::mandates::Mandate>>(16, value), self.1)
    }
    /// Mandate data.
    pub fn mandate_data(self, value: crate::payment_intents::params::SecretKey) -> Self {
        Self(self.0.set::<crate::payment_intents::params::SecretKey>(17, value), self.1)
    }
    /// Clears `mandate_data`.
    pub fn clear_mandate_data(self) -> Self {
        Self(self.0.clear(17), self.1)
    }
    /// Metadata. A map with free keys.
    pub fn metadata(
        self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        Self(self.0.set_map::<String>(18, value), self.1)
    }
    /// Off session.
    pub fn off_session(
        self,
        value: impl Into<crate::payment_intents::params::OffSession>,
    ) -> Self {
        Self(self.0.set::<crate::payment_intents::params::OffSession>(19, value), self.1)
    }
    /// On behalf of.
    pub fn on_behalf_of(
        self,
        value: impl Into<rt::Id<crate::accounts::Account>>,
    ) -> Self {
        Self(self.0.set::<rt::Id<crate::accounts::Account>>(20, value), self.1)
    }
    /// Payment details.
    pub fn payment_details(
        self,
        value: crate::payment_intents::params::PaymentDetails,
    ) -> Self {
        Self(
            self.0.set::<crate::payment_intents::params::PaymentDetails>(21, value),
            self.1,
        )
    }
    /// Payment method. At most 5000 characters.
    pub fn payment_method(
        self,
        value: impl Into<rt::Id<crate::payment_methods::PaymentMethod>>,
    ) -> Self {
        Self(
            self.0.set::<rt::Id<crate::payment_methods::PaymentMethod>>(22, value),
            self.1,
        )
    }
    /// Payment method configuration. At most 100 characters.
    pub fn payment_method_configuration(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(23, value), self.1)
    }
    /// Payment method data.
    pub fn payment_method_data(
        self,
        value: crate::payment_intents::params::PaymentMethodData,
    ) -> Self {
        Self(
            self.0.set::<crate::payment_intents::params::PaymentMethodData>(24, value),
            self.1,
        )
    }
    /// Payment method options.
    pub fn payment_method_options(
        self,
        value: crate::payment_intents::params::PaymentMethodOptions,
    ) -> Self {
        Self(
            self
                .0
                .set::<crate::payment_intents::params::PaymentMethodOptions>(25, value),
            self.1,
        )
    }
    /// Payment method types.
    pub fn payment_method_types(
        self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(self.0.set_list::<String>(26, value), self.1)
    }
    /// Radar options.
    pub fn radar_options(
        self,
        value: crate::payment_intents::params::RadarOptions,
    ) -> Self {
        Self(
            self.0.set::<crate::payment_intents::params::RadarOptions>(27, value),
            self.1,
        )
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
    pub fn setup_future_usage(
        self,
        value: crate::payment_intents::SetupFutureUsage,
    ) -> Self {
        Self(self.0.set::<crate::payment_intents::SetupFutureUsage>(30, value), self.1)
    }
    /// Shipping.
    pub fn shipping(self, value: crate::payment_intents::params::Shipping) -> Self {
        Self(self.0.set::<crate::payment_intents::params::Shipping>(31, value), self.1)
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
    pub fn transfer_data(
        self,
        value: crate::payment_intents::params::CreateTransferData,
    ) -> Self {
        Self(
            self.0.set::<crate::payment_intents::params::CreateTransferData>(34, value),
            self.1,
        )
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
        path: fn(
            crate::ExpandPath<crate::payment_intents::PaymentIntent>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(14, path(Default::default())), self.1)
    }
}
rt::request! {
    Create -> crate::payment_intents::PaymentIntent;
    "PostPaymentIntents" Post "/v1/payment_intents" Form;
    "amount" required: i64;
    "currency" required: String;
    "amount_details": Option<crate::payment_intents::params::AmountDetails>;
    "application_fee_amount": Option<i64>;
    "automatic_payment_methods": Option<crate::payment_intents::params::AutomaticPaymentMethods>;
    "capture_method": Option<crate::payment_intents::CaptureMethod>;
    "confirm": Option<bool>;
    "confirmation_method": Option<crate::payment_intents::ConfirmationMethod>;
    "confirmation_token": Option<String>;
    "customer": Option<String>;
    "customer_account": Option<String>;
    "description": Option<String>;
    "error_on_requires_action": Option<bool>;
    "excluded_payment_method_types": Option<Vec<crate::payment_intents::ExcludedPaymentMethodType>>;
    "expand": Option<Vec<String>>;
    "hooks": Option<crate::payment_intents::params::Hooks>;
    "mandate": Option<String>;
    "mandate_data": rt::Clearable<crate::payment_intents::params::SecretKey>;
    "metadata": Option<rt::Metadata>;
    "off_session": Option<crate::payment_intents::params::OffSession>;
    "on_behalf_of": Option<String>;
    "payment_details": Option<crate::payment_intents::params::PaymentDetails>;
    "payment_method": Option<String>;
    "payment_method_configuration": Option<String>;
    "payment_method_data": Option<crate::payment_intents::params::PaymentMethodData>;
    "payment_method_options": Option<crate::payment_intents::params::PaymentMethodOptions>;
    "payment_method_types": Option<Vec<String>>;
    "radar_options": Option<crate::payment_intents::params::RadarOptions>;
    "receipt_email" sensitive: Option<String>;
    "return_url": Option<String>;
    "setup_future_usage": Option<crate::payment_intents::SetupFutureUsage>;
    "shipping": Option<crate::payment_intents::params::Shipping>;
    "statement_descriptor": Option<String>;
    "statement_descriptor_suffix": Option<String>;
    "transfer_data": Option<crate::payment_intents::params::CreateTransferData>;
    "transfer_group": Option<String>;
    "use_stripe_sdk": Option<bool>;
}
