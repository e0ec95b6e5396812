// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::mandates::Mandate;
use crate::payment_intents::CaptureMethod;
use crate::payment_intents::ExcludedPaymentMethodType;
use crate::payment_intents::PaymentIntent;
use crate::payment_intents::SetupFutureUsage;
use crate::payment_intents::params::AmountDetails;
use crate::payment_intents::params::Hooks;
use crate::payment_intents::params::MandateData;
use crate::payment_intents::params::OffSession;
use crate::payment_intents::params::PaymentDetails;
use crate::payment_intents::params::PaymentMethodData;
use crate::payment_intents::params::PaymentMethodOptions;
use crate::payment_intents::params::RadarOptions;
use crate::payment_intents::params::Shipping;
use crate::payment_methods::PaymentMethod;
use crate::rt;

/// Tries the payment with the payment method given or attached. It ends in `succeeded`, or `requires_capture` if you capture by hand, or `requires_action` where the customer must act. A failed try leads back to `requires_payment_method`, and after too many to `canceled`.
///
/// `POST /v1/payment_intents/{intent}/confirm`
///
/// ```
/// use stripe_client::payment_intents;
///
/// let payment_intent = payment_intents::confirm("pi_123")
///     .payment_method("pm_123")
///     .return_url("https://example.com")
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `intent`, in the path: Id of the payment intent.
///
/// # Parameters
///
/// - [`amount_details`](Confirm::amount_details()): What the amount is made of, such as line items, taxes and shipping.
/// - [`amount_to_confirm`](Confirm::amount_to_confirm()): How much of the payment intent to confirm, in the smallest currency unit.
/// - [`capture_method`](Confirm::capture_method()): When the money is taken: by itself once it is authorized, or only when you capture it (`manual`).
/// - [`client_secret`](Confirm::client_secret()): The object's own client secret.
/// - [`confirmation_token`](Confirm::confirmation_token()): Id of the token that holds what the customer entered in Elements.
/// - [`error_on_requires_action`](Confirm::error_on_requires_action()): Whether the payment fails at once where the customer would have to do something, such as 3D Secure.
/// - [`excluded_payment_method_types`](Confirm::excluded_payment_method_types()): Payment methods not to offer here although they are turned on.
/// - [`expand`](Confirm::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`hooks`](Confirm::hooks()): What is to run by itself at certain points of the payment, such as working out tax.
/// - [`mandate`](Confirm::mandate()): Id of the [mandate](crate::mandates::Mandate) that allows the payment.
/// - [`mandate_data`](Confirm::mandate_data()): How the customer agreed, to make the mandate from it.
/// - [`off_session`](Confirm::off_session()): Whether the customer is away and can't authenticate, as when you charge a saved payment method.
/// - [`payment_details`](Confirm::payment_details()): What the payment is for, in the terms of its trade, such as an order number.
/// - [`payment_method`](Confirm::payment_method()): Id of the [payment method](crate::payment_methods::PaymentMethod) that pays.
/// - [`payment_method_data`](Confirm::payment_method_data()): Details to make a new payment method from, which is then used.
/// - [`payment_method_options`](Confirm::payment_method_options()): Settings that each kind of payment method has for itself.
/// - [`payment_method_types`](Confirm::payment_method_types()): Which kinds of payment method can pay.
/// - [`radar_options`](Confirm::radar_options()): What Radar gets to judge the payment by, such as a Radar session.
/// - [`receipt_email`](Confirm::receipt_email()): Where to send the receipt.
/// - [`return_url`](Confirm::return_url()): Where the customer comes back to after approving or breaking off at the payment method's site or app: a page, or an address that your app handles.
/// - [`setup_future_usage`](Confirm::setup_future_usage()): Whether to keep the payment method for later: for payments with the customer at hand (`on_session`), or also without (`off_session`).
/// - [`shipping`](Confirm::shipping()): Where and to whom the goods are sent, and by whom.
/// - [`use_stripe_sdk`](Confirm::use_stripe_sdk()): True if your server confirms, and Stripe.js or a mobile SDK does what comes next.
///
/// # Answer
///
/// [`PaymentIntent`](crate::payment_intents::PaymentIntent).
///
/// # Errors
///
/// The payment is declined, or the customer must authenticate and isn't there.
///
/// # What follows
///
/// Let the page handle [`next_action`](crate::payment_intents::PaymentIntent::next_action). With manual confirmation, confirm again afterwards.
///
/// [Stripe's reference](https://docs.stripe.com/api/payment_intents/confirm)
///
/// Feature: `payment_intents`.
#[doc(alias = "PostPaymentIntentsIntentConfirm")]
#[doc(alias = "postpaymentintentsintentconfirm")]
pub fn confirm(intent: impl Into<rt::Id<PaymentIntent>>) -> Confirm {
    Confirm(
        Confirm::default().0.set::<rt::Id<PaymentIntent>>(0, intent),
        rt::RequestOptions::default(),
    )
}

/// The request of [`payment_intents.confirm`](confirm()).
///
/// `POST /v1/payment_intents/{intent}/confirm` (`PostPaymentIntentsIntentConfirm`).
#[doc(alias = "PostPaymentIntentsIntentConfirm")]
#[doc(alias = "postpaymentintentsintentconfirm")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Confirm(rt::Params, rt::RequestOptions);

impl Confirm {
    /// What the amount is made of, such as line items, taxes and shipping. Card networks may lower fees for it.
    pub fn amount_details<K>(self, value: impl rt::Maybe<AmountDetails, K>) -> Self {
        Self(self.0.maybe::<AmountDetails, K>(1, value), self.1)
    }

    /// Clears `amount_details`.
    pub fn clear_amount_details(self) -> Self {
        Self(self.0.clear(1), self.1)
    }

    /// How much of the payment intent to confirm, in the smallest currency unit. Its `amount` if left out.
    pub fn amount_to_confirm(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(2, value), self.1)
    }

    /// When the money is taken: by itself once it is authorized, or only when you capture it (`manual`). Not all payment methods can be held. `automatic`, `automatic_async` or `manual`.
    pub fn capture_method<K>(self, value: impl rt::Maybe<CaptureMethod, K>) -> Self {
        Self(self.0.maybe::<CaptureMethod, K>(3, value), self.1)
    }

    /// The object's own client secret. Needed with a publishable key.
    pub fn client_secret<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(4, value), self.1)
    }

    /// Id of the token that holds what the customer entered in Elements. What you give besides, such as [`payment_method`](Self::payment_method()), wins over it.
    pub fn confirmation_token<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(5, value), self.1)
    }

    /// Whether the payment fails at once where the customer would have to do something, such as 3D Secure. For integrations that can't handle that.
    pub fn error_on_requires_action<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(6, value), self.1)
    }

    /// Payment methods not to offer here although they are turned on. An empty list says that there are none. A second call replaces the first.
    pub fn excluded_payment_method_types<K>(
        self,
        value: impl rt::MaybeList<ExcludedPaymentMethodType, K>,
    ) -> Self {
        Self(self.0.maybe_list::<ExcludedPaymentMethodType, K>(7, value), self.1)
    }

    /// Clears `excluded_payment_method_types`.
    pub fn clear_excluded_payment_method_types(self) -> Self {
        Self(self.0.clear(7), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(8, value), self.1)
    }

    /// What is to run by itself at certain points of the payment, such as working out tax.
    pub fn hooks<K>(self, value: impl rt::Maybe<Hooks, K>) -> Self {
        Self(self.0.maybe::<Hooks, K>(9, value), self.1)
    }

    /// Id of the [mandate](crate::mandates::Mandate) that allows the payment.
    pub fn mandate<K>(self, value: impl rt::Maybe<rt::Id<Mandate>, K>) -> Self {
        Self(self.0.maybe::<rt::Id<Mandate>, K>(10, value), self.1)
    }

    /// How the customer agreed, to make the mandate from it.
    pub fn mandate_data<K>(self, value: impl rt::Maybe<MandateData, K>) -> Self {
        Self(self.0.maybe::<MandateData, K>(11, value), self.1)
    }

    /// Clears `mandate_data`.
    pub fn clear_mandate_data(self) -> Self {
        Self(self.0.clear(11), self.1)
    }

    /// Whether the customer is away and can't authenticate, as when you charge a saved payment method.
    pub fn off_session<K>(self, value: impl rt::Maybe<OffSession, K>) -> Self {
        Self(self.0.maybe::<OffSession, K>(12, value), self.1)
    }

    /// What the payment is for, in the terms of its trade, such as an order number.
    pub fn payment_details<K>(self, value: impl rt::Maybe<PaymentDetails, K>) -> Self {
        Self(self.0.maybe::<PaymentDetails, K>(13, value), self.1)
    }

    /// Clears `payment_details`.
    pub fn clear_payment_details(self) -> Self {
        Self(self.0.clear(13), self.1)
    }

    /// Id of the [payment method](crate::payment_methods::PaymentMethod) that pays. If it is attached to a customer, that must be the payment intent's.
    pub fn payment_method<K>(
        self,
        value: impl rt::Maybe<rt::Id<PaymentMethod>, K>,
    ) -> Self {
        Self(self.0.maybe::<rt::Id<PaymentMethod>, K>(14, value), self.1)
    }

    /// Details to make a new payment method from, which is then used.
    pub fn payment_method_data<K>(
        self,
        value: impl rt::Maybe<PaymentMethodData, K>,
    ) -> Self {
        Self(self.0.maybe::<PaymentMethodData, K>(15, value), self.1)
    }

    /// Settings that each kind of payment method has for itself.
    pub fn payment_method_options<K>(
        self,
        value: impl rt::Maybe<PaymentMethodOptions, K>,
    ) -> Self {
        Self(self.0.maybe::<PaymentMethodOptions, K>(16, value), self.1)
    }

    /// Which kinds of payment method can pay. To go by your settings in the Dashboard, make the payment intent with `automatic_payment_methods` instead. An empty list says that there are none. A second call replaces the first.
    pub fn payment_method_types<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(17, value), self.1)
    }

    /// What Radar gets to judge the payment by, such as a Radar session.
    pub fn radar_options<K>(self, value: impl rt::Maybe<RadarOptions, K>) -> Self {
        Self(self.0.maybe::<RadarOptions, K>(18, value), self.1)
    }

    /// Where to send the receipt. In live mode it is sent whatever your email settings say.
    pub fn receipt_email<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(19, value), self.1)
    }

    /// Clears `receipt_email`.
    pub fn clear_receipt_email(self) -> Self {
        Self(self.0.clear(19), self.1)
    }

    /// Where the customer comes back to after approving or breaking off at the payment method's site or app: a page, or an address that your app handles. Only used if the payment method redirects.
    pub fn return_url<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(20, value), self.1)
    }

    /// Whether to keep the payment method for later: for payments with the customer at hand (`on_session`), or also without (`off_session`). With a publishable key it can only go from `on_session` to `off_session`.
    pub fn setup_future_usage<K>(
        self,
        value: impl rt::Maybe<SetupFutureUsage, K>,
    ) -> Self {
        Self(self.0.maybe::<SetupFutureUsage, K>(21, value), self.1)
    }

    /// Clears `setup_future_usage`.
    pub fn clear_setup_future_usage(self) -> Self {
        Self(self.0.clear(21), self.1)
    }

    /// Where and to whom the goods are sent, and by whom.
    pub fn shipping<K>(self, value: impl rt::Maybe<Shipping, K>) -> Self {
        Self(self.0.maybe::<Shipping, K>(22, value), self.1)
    }

    /// Clears `shipping`.
    pub fn clear_shipping(self) -> Self {
        Self(self.0.clear(22), self.1)
    }

    /// True if your server confirms, and Stripe.js or a mobile SDK does what comes next. The next action is then meant for the SDK alone.
    pub fn use_stripe_sdk<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(23, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<PaymentIntent>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(8, path(Default::default())), self.1)
    }
}

rt::request! {
    Confirm -> PaymentIntent;
    "PostPaymentIntentsIntentConfirm" Post "/v1/payment_intents/{intent}/confirm" Form;
    "intent" required path: String;
    "amount_details": rt::Clearable<AmountDetails>;
    "amount_to_confirm": i64;
    "capture_method": CaptureMethod;
    "client_secret" sensitive: String;
    "confirmation_token": String;
    "error_on_requires_action": bool;
    "excluded_payment_method_types": rt::Clearable<Vec<ExcludedPaymentMethodType>>;
    "expand": Vec<String>;
    "hooks": Hooks;
    "mandate": String;
    "mandate_data": rt::Clearable<MandateData>;
    "off_session": OffSession;
    "payment_details": rt::Clearable<PaymentDetails>;
    "payment_method": String;
    "payment_method_data": PaymentMethodData;
    "payment_method_options": PaymentMethodOptions;
    "payment_method_types": Vec<String>;
    "radar_options": RadarOptions;
    "receipt_email" sensitive: rt::Clearable<String>;
    "return_url": String;
    "setup_future_usage": rt::Clearable<SetupFutureUsage>;
    "shipping": rt::Clearable<Shipping>;
    "use_stripe_sdk": bool;
}
