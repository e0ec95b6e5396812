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

/// Changes a payment intent without confirming it. Some changes, a new payment method among them, mean that it must be confirmed again.
///
/// `POST /v1/payment_intents/{intent}`
///
/// ```
/// use stripe_client::payment_intents;
///
/// let payment_intent = payment_intents::update("pi_123")
///     .customer("cus_123")
///     .amount(2000)
///     .payment_method("pm_123")
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
/// - [`amount`](Update::amount()): What the payment is to take from the customer, in the smallest currency unit: the equivalent of 0.50 USD at least, eight digits at most.
/// - [`amount_details`](Update::amount_details()): What the amount is made of, such as line items, taxes and shipping.
/// - [`application_fee_amount`](Update::application_fee_amount()): The platform's fee, in the smallest currency unit.
/// - [`capture_method`](Update::capture_method()): When the money is taken: by itself once it is authorized, or only when you capture it (`manual`).
/// - [`currency`](Update::currency()): The currency of the amounts beside it.
/// - [`customer`](Update::customer()): Id of the customer who pays.
/// - [`customer_account`](Update::customer_account()): Id of the v2 account who pays, in place of [`customer`](Update::customer()).
/// - [`description`](Update::description()): A text of your own, kept with the object.
/// - [`excluded_payment_method_types`](Update::excluded_payment_method_types()): Payment methods not to offer here although they are turned on.
/// - [`expand`](Update::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`hooks`](Update::hooks()): What is to run by itself at certain points of the payment, such as working out tax.
/// - [`metadata`](Update::metadata()): Your own keys and values to keep with the object.
/// - [`payment_details`](Update::payment_details()): What the payment is for, in the terms of its trade, such as an order number.
/// - [`payment_method`](Update::payment_method()): Id of the [payment method](crate::payment_methods::PaymentMethod) that pays.
/// - [`payment_method_configuration`](Update::payment_method_configuration()): Id of the configuration with the payment methods to offer.
/// - [`payment_method_data`](Update::payment_method_data()): Details to make a new payment method from, which is then used.
/// - [`payment_method_options`](Update::payment_method_options()): Settings that each kind of payment method has for itself.
/// - [`payment_method_types`](Update::payment_method_types()): Which kinds of payment method can pay.
/// - [`receipt_email`](Update::receipt_email()): Where to send the receipt.
/// - [`setup_future_usage`](Update::setup_future_usage()): Whether to keep the payment method for later: for payments with the customer at hand (`on_session`), or also without (`off_session`).
/// - [`shipping`](Update::shipping()): Where and to whom the goods are sent, and by whom.
/// - [`statement_descriptor`](Update::statement_descriptor()): What bank statements say of a payment that isn't by card, up to 22 characters, in place of the account's text.
/// - [`statement_descriptor_suffix`](Update::statement_descriptor_suffix()): What card statements say of this payment, behind the account's prefix: `RUNCLUB* 5K RACE`.
/// - [`transfer_data`](Update::transfer_data()): How much of the money the connected account gets when the payment succeeds.
/// - [`transfer_group`](Update::transfer_group()): Your name for payments and transfers that belong together, such as an order's number.
///
/// # Answer
///
/// [`PaymentIntent`](crate::payment_intents::PaymentIntent).
///
/// # Errors
///
/// It is processed, has succeeded or is canceled: then only description, metadata and the like can change.
///
/// [Stripe's reference](https://docs.stripe.com/api/payment_intents/update)
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
    /// What the payment is to take from the customer, in the smallest currency unit: the equivalent of 0.50 USD at least, eight digits at most.
    pub fn amount(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(1, value), self.1)
    }

    /// What the amount is made of, such as line items, taxes and shipping. Card networks may lower fees for it.
    pub fn amount_details<K>(self, value: impl rt::Maybe<AmountDetails, K>) -> Self {
        Self(self.0.maybe::<AmountDetails, K>(2, value), self.1)
    }

    /// Clears `amount_details`.
    pub fn clear_amount_details(self) -> Self {
        Self(self.0.clear(2), self.1)
    }

    /// The platform's fee, in the smallest currency unit. At most what is captured is taken.
    pub fn application_fee_amount(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(3, value), self.1)
    }

    /// Clears `application_fee_amount`.
    pub fn clear_application_fee_amount(self) -> Self {
        Self(self.0.clear(3), self.1)
    }

    /// When the money is taken: by itself once it is authorized, or only when you capture it (`manual`). Not all payment methods can be held. `automatic`, `automatic_async` or `manual`.
    pub fn capture_method<K>(self, value: impl rt::Maybe<CaptureMethod, K>) -> Self {
        Self(self.0.maybe::<CaptureMethod, K>(4, value), self.1)
    }

    /// The currency of the amounts beside it. A three-letter ISO 4217 code in lower case.
    pub fn currency<K>(self, value: impl rt::Maybe<rt::Currency, K>) -> Self {
        Self(self.0.maybe::<rt::Currency, K>(5, value), self.1)
    }

    /// Id of the customer who pays. Only payment methods attached to this customer can be used, and one that is set up for future use is attached to it once the payment intent is confirmed.
    pub fn customer<K>(self, value: impl rt::Maybe<rt::Id<Customer>, K>) -> Self {
        Self(self.0.maybe::<rt::Id<Customer>, K>(6, value), self.1)
    }

    /// Id of the v2 account who pays, in place of [`customer`](Self::customer()). Only payment methods attached to it can be used, and one that is set up for future use is attached to it.
    pub fn customer_account<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(7, value), self.1)
    }

    /// A text of your own, kept with the object. Good to show to people. At most 1000 characters.
    pub fn description<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(8, value), self.1)
    }

    /// Payment methods not to offer here although they are turned on. An empty list says that there are none. A second call replaces the first.
    pub fn excluded_payment_method_types<K>(
        self,
        value: impl rt::MaybeList<ExcludedPaymentMethodType, K>,
    ) -> Self {
        Self(self.0.maybe_list::<ExcludedPaymentMethodType, K>(9, value), self.1)
    }

    /// Clears `excluded_payment_method_types`.
    pub fn clear_excluded_payment_method_types(self) -> Self {
        Self(self.0.clear(9), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(10, value), self.1)
    }

    /// What is to run by itself at certain points of the payment, such as working out tax.
    pub fn hooks<K>(self, value: impl rt::Maybe<Hooks, K>) -> Self {
        Self(self.0.maybe::<Hooks, K>(11, value), self.1)
    }

    /// Your own keys and values to keep with the object. In an update, keys that aren't named stay, and a key set to an empty text goes. An empty map is not sent: [`clear_metadata`](Self::clear_metadata) removes what is stored. A second call replaces the first.
    pub fn metadata<K>(self, value: impl rt::MaybeMap<String, K>) -> Self {
        Self(self.0.maybe_map::<String, K>(12, value), self.1)
    }

    /// Clears `metadata`.
    pub fn clear_metadata(self) -> Self {
        Self(self.0.clear(12), self.1)
    }

    /// What the payment is for, in the terms of its trade, such as an order number.
    pub fn payment_details<K>(self, value: impl rt::Maybe<PaymentDetails, K>) -> Self {
        Self(self.0.maybe::<PaymentDetails, K>(13, value), self.1)
    }

    /// Clears `payment_details`.
    pub fn clear_payment_details(self) -> Self {
        Self(self.0.clear(13), self.1)
    }

    /// Id of the [payment method](crate::payment_methods::PaymentMethod) that pays. An empty value takes it off.
    pub fn payment_method<K>(
        self,
        value: impl rt::Maybe<rt::Id<PaymentMethod>, K>,
    ) -> Self {
        Self(self.0.maybe::<rt::Id<PaymentMethod>, K>(14, value), self.1)
    }

    /// Id of the configuration with the payment methods to offer. At most 100 characters.
    pub fn payment_method_configuration<K>(
        self,
        value: impl rt::Maybe<String, K>,
    ) -> Self {
        Self(self.0.maybe::<String, K>(15, value), self.1)
    }

    /// Details to make a new payment method from, which is then used.
    pub fn payment_method_data<K>(
        self,
        value: impl rt::Maybe<PaymentMethodData, K>,
    ) -> Self {
        Self(self.0.maybe::<PaymentMethodData, K>(16, value), self.1)
    }

    /// Settings that each kind of payment method has for itself.
    pub fn payment_method_options<K>(
        self,
        value: impl rt::Maybe<PaymentMethodOptions, K>,
    ) -> Self {
        Self(self.0.maybe::<PaymentMethodOptions, K>(17, value), self.1)
    }

    /// Which kinds of payment method can pay. To go by your settings in the Dashboard, make the payment intent with `automatic_payment_methods` instead. An empty list says that there are none. A second call replaces the first.
    pub fn payment_method_types<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(18, value), self.1)
    }

    /// Where to send the receipt. In live mode it is sent whatever your email settings say.
    pub fn receipt_email<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(19, value), self.1)
    }

    /// Clears `receipt_email`.
    pub fn clear_receipt_email(self) -> Self {
        Self(self.0.clear(19), self.1)
    }

    /// Whether to keep the payment method for later: for payments with the customer at hand (`on_session`), or also without (`off_session`). With a publishable key it can only go from `on_session` to `off_session`.
    pub fn setup_future_usage<K>(
        self,
        value: impl rt::Maybe<SetupFutureUsage, K>,
    ) -> Self {
        Self(self.0.maybe::<SetupFutureUsage, K>(20, value), self.1)
    }

    /// Clears `setup_future_usage`.
    pub fn clear_setup_future_usage(self) -> Self {
        Self(self.0.clear(20), self.1)
    }

    /// Where and to whom the goods are sent, and by whom.
    pub fn shipping<K>(self, value: impl rt::Maybe<Shipping, K>) -> Self {
        Self(self.0.maybe::<Shipping, K>(21, value), self.1)
    }

    /// Clears `shipping`.
    pub fn clear_shipping(self) -> Self {
        Self(self.0.clear(21), self.1)
    }

    /// What bank statements say of a payment that isn't by card, up to 22 characters, in place of the account's text. It fails for cards, which have [`statement_descriptor_suffix`](Self::statement_descriptor_suffix()).
    pub fn statement_descriptor<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(22, value), self.1)
    }

    /// What card statements say of this payment, behind the account's prefix: `RUNCLUB* 5K RACE`. At most 22 characters.
    pub fn statement_descriptor_suffix<K>(
        self,
        value: impl rt::Maybe<String, K>,
    ) -> Self {
        Self(self.0.maybe::<String, K>(23, value), self.1)
    }

    /// How much of the money the connected account gets when the payment succeeds.
    pub fn transfer_data<K>(self, value: impl rt::Maybe<UpdateTransferData, K>) -> Self {
        Self(self.0.maybe::<UpdateTransferData, K>(24, value), self.1)
    }

    /// Your name for payments and transfers that belong together, such as an order's number. Only if there is none yet.
    pub fn transfer_group<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(25, value), self.1)
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
