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

/// Creates a payment intent: one payment of an amount, through all its attempts. With `confirm` it is tried at once, as by [`payment_intents.confirm`](crate::payment_intents::confirm()).
///
/// `POST /v1/payment_intents`
///
/// ```
/// use stripe_client::payment_intents;
///
/// let payment_intent = payment_intents::create(2000, "usd")
///     .customer("cus_123")
///     .payment_method("pm_123")
///     .return_url("https://example.com")
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `amount`, in the body: What the payment is to take from the customer, in the smallest currency unit: the equivalent of 0.50 USD at least, eight digits at most.
/// - `currency`, in the body: The currency of the amounts beside it.
///
/// # Parameters
///
/// - [`amount_details`](Create::amount_details()): What the amount is made of, such as line items, taxes and shipping.
/// - [`application_fee_amount`](Create::application_fee_amount()): The platform's fee, in the smallest currency unit.
/// - [`automatic_payment_methods`](Create::automatic_payment_methods()): Offers all payment methods that are on in the Dashboard and fit, in place of [`payment_method_types`](Create::payment_method_types()).
/// - [`capture_method`](Create::capture_method()): When the money is taken: by itself once it is authorized, or only when you capture it (`manual`).
/// - [`confirm`](Create::confirm()): Whether to confirm it in the same call.
/// - [`confirmation_method`](Create::confirmation_method()): Whether it goes on by itself once the customer has authenticated (`automatic`), or your server must confirm it again (`manual`).
/// - [`confirmation_token`](Create::confirmation_token()): Id of the token that holds what the customer entered in Elements.
/// - [`customer`](Create::customer()): Id of the customer who pays.
/// - [`customer_account`](Create::customer_account()): Id of the v2 account who pays, in place of [`customer`](Create::customer()).
/// - [`description`](Create::description()): A text of your own, kept with the object.
/// - [`error_on_requires_action`](Create::error_on_requires_action()): Whether the payment fails at once where the customer would have to do something, such as 3D Secure.
/// - [`excluded_payment_method_types`](Create::excluded_payment_method_types()): Payment methods not to offer here although they are turned on.
/// - [`expand`](Create::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`hooks`](Create::hooks()): What is to run by itself at certain points of the payment, such as working out tax.
/// - [`mandate`](Create::mandate()): Id of the [mandate](crate::mandates::Mandate) that allows the payment.
/// - [`mandate_data`](Create::mandate_data()): How the customer agreed, to make the mandate from it.
/// - [`metadata`](Create::metadata()): Your own keys and values to keep with the object.
/// - [`off_session`](Create::off_session()): Whether the customer is away and can't authenticate, as when you charge a saved payment method.
/// - [`on_behalf_of`](Create::on_behalf_of()): Id of the connected account that the payment is made for.
/// - [`payment_details`](Create::payment_details()): What the payment is for, in the terms of its trade, such as an order number.
/// - [`payment_method`](Create::payment_method()): Id of the [payment method](crate::payment_methods::PaymentMethod) that pays.
/// - [`payment_method_configuration`](Create::payment_method_configuration()): Id of the configuration with the payment methods to offer.
/// - [`payment_method_data`](Create::payment_method_data()): Details to make a new payment method from, which is then used.
/// - [`payment_method_options`](Create::payment_method_options()): Settings that each kind of payment method has for itself.
/// - [`payment_method_types`](Create::payment_method_types()): Which kinds of payment method can pay.
/// - [`radar_options`](Create::radar_options()): What Radar gets to judge the payment by, such as a Radar session.
/// - [`receipt_email`](Create::receipt_email()): Where to send the receipt.
/// - [`return_url`](Create::return_url()): Where the customer comes back to after approving or breaking off at the payment method's site or app: a page, or an address that your app handles.
/// - [`setup_future_usage`](Create::setup_future_usage()): Whether to keep the payment method for later: for payments with the customer at hand (`on_session`), or also without (`off_session`).
/// - [`shipping`](Create::shipping()): Where and to whom the goods are sent, and by whom.
/// - [`statement_descriptor`](Create::statement_descriptor()): What bank statements say of a payment that isn't by card, up to 22 characters, in place of the account's text.
/// - [`statement_descriptor_suffix`](Create::statement_descriptor_suffix()): What card statements say of this payment, behind the account's prefix: `RUNCLUB* 5K RACE`.
/// - [`transfer_data`](Create::transfer_data()): Which connected account gets the money when the payment is done, and how much of it.
/// - [`transfer_group`](Create::transfer_group()): Your name for payments and transfers that belong together, such as an order's number.
/// - [`use_stripe_sdk`](Create::use_stripe_sdk()): True if your server confirms, and Stripe.js or a mobile SDK does what comes next.
///
/// # Answer
///
/// [`PaymentIntent`](crate::payment_intents::PaymentIntent).
///
/// # Errors
///
/// The amount is below the currency's minimum, or the payment is confirmed at once and declined.
///
/// # What follows
///
/// Hand [`client_secret`](crate::payment_intents::PaymentIntent::client_secret) to the page, which collects a payment method and confirms. Fulfill on [`payment_intent.succeeded`](crate::events::EventType::PaymentIntentSucceeded).
///
/// [Stripe's reference](https://docs.stripe.com/api/payment_intents/create)
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
    /// What the amount is made of, such as line items, taxes and shipping. Card networks may lower fees for it.
    pub fn amount_details<K>(self, value: impl rt::Maybe<AmountDetails, K>) -> Self {
        Self(self.0.maybe::<AmountDetails, K>(2, value), self.1)
    }

    /// The platform's fee, in the smallest currency unit. At most what is captured is taken.
    pub fn application_fee_amount(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(3, value), self.1)
    }

    /// Offers all payment methods that are on in the Dashboard and fit, in place of [`payment_method_types`](Self::payment_method_types()).
    pub fn automatic_payment_methods<K>(
        self,
        value: impl rt::Maybe<AutomaticPaymentMethods, K>,
    ) -> Self {
        Self(self.0.maybe::<AutomaticPaymentMethods, K>(4, value), self.1)
    }

    /// When the money is taken: by itself once it is authorized, or only when you capture it (`manual`). Not all payment methods can be held. `automatic`, `automatic_async` or `manual`.
    pub fn capture_method<K>(self, value: impl rt::Maybe<CaptureMethod, K>) -> Self {
        Self(self.0.maybe::<CaptureMethod, K>(5, value), self.1)
    }

    /// Whether to confirm it in the same call. Then what confirming takes can be given here too.
    pub fn confirm<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(6, value), self.1)
    }

    /// Whether it goes on by itself once the customer has authenticated (`automatic`), or your server must confirm it again (`manual`).
    pub fn confirmation_method<K>(
        self,
        value: impl rt::Maybe<ConfirmationMethod, K>,
    ) -> Self {
        Self(self.0.maybe::<ConfirmationMethod, K>(7, value), self.1)
    }

    /// Id of the token that holds what the customer entered in Elements. What you give besides, such as [`payment_method`](Self::payment_method()), wins over it.
    pub fn confirmation_token<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(8, value), self.1)
    }

    /// Id of the customer who pays. Only payment methods attached to this customer can be used, and one that is set up for future use is attached to it once the payment intent is confirmed.
    pub fn customer<K>(self, value: impl rt::Maybe<rt::Id<Customer>, K>) -> Self {
        Self(self.0.maybe::<rt::Id<Customer>, K>(9, value), self.1)
    }

    /// Id of the v2 account who pays, in place of [`customer`](Self::customer()). Only payment methods attached to it can be used, and one that is set up for future use is attached to it.
    pub fn customer_account<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(10, value), self.1)
    }

    /// A text of your own, kept with the object. Good to show to people. At most 1000 characters.
    pub fn description<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(11, value), self.1)
    }

    /// Whether the payment fails at once where the customer would have to do something, such as 3D Secure. Only together with [`confirm`](Self::confirm()).
    pub fn error_on_requires_action<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(12, value), self.1)
    }

    /// Payment methods not to offer here although they are turned on. An empty list says that there are none. A second call replaces the first.
    pub fn excluded_payment_method_types<K>(
        self,
        value: impl rt::MaybeList<ExcludedPaymentMethodType, K>,
    ) -> Self {
        Self(self.0.maybe_list::<ExcludedPaymentMethodType, K>(13, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(14, value), self.1)
    }

    /// What is to run by itself at certain points of the payment, such as working out tax.
    pub fn hooks<K>(self, value: impl rt::Maybe<Hooks, K>) -> Self {
        Self(self.0.maybe::<Hooks, K>(15, value), self.1)
    }

    /// Id of the [mandate](crate::mandates::Mandate) that allows the payment. Only together with [`confirm`](Self::confirm()).
    pub fn mandate<K>(self, value: impl rt::Maybe<rt::Id<Mandate>, K>) -> Self {
        Self(self.0.maybe::<rt::Id<Mandate>, K>(16, value), self.1)
    }

    /// How the customer agreed, to make the mandate from it. Only together with [`confirm`](Self::confirm()).
    pub fn mandate_data<K>(self, value: impl rt::Maybe<SecretKey, K>) -> Self {
        Self(self.0.maybe::<SecretKey, K>(17, value), self.1)
    }

    /// Clears `mandate_data`.
    pub fn clear_mandate_data(self) -> Self {
        Self(self.0.clear(17), self.1)
    }

    /// Your own keys and values to keep with the object. In an update, keys that aren't named stay, and a key set to an empty text goes. An empty map is not sent. A second call replaces the first.
    pub fn metadata<K>(self, value: impl rt::MaybeMap<String, K>) -> Self {
        Self(self.0.maybe_map::<String, K>(18, value), self.1)
    }

    /// Whether the customer is away and can't authenticate, as when you charge a saved payment method. Only together with [`confirm`](Self::confirm()).
    pub fn off_session<K>(self, value: impl rt::Maybe<OffSession, K>) -> Self {
        Self(self.0.maybe::<OffSession, K>(19, value), self.1)
    }

    /// Id of the connected account that the payment is made for. It is the merchant of record: its name is on the statement, its country decides the fees.
    pub fn on_behalf_of<K>(self, value: impl rt::Maybe<rt::Id<Account>, K>) -> Self {
        Self(self.0.maybe::<rt::Id<Account>, K>(20, value), self.1)
    }

    /// What the payment is for, in the terms of its trade, such as an order number.
    pub fn payment_details<K>(self, value: impl rt::Maybe<PaymentDetails, K>) -> Self {
        Self(self.0.maybe::<PaymentDetails, K>(21, value), self.1)
    }

    /// Id of the [payment method](crate::payment_methods::PaymentMethod) that pays. If it is attached to a customer, name them as [`customer`](Self::customer()) too. With [`confirm`](Self::confirm()), the customer's default source stands in if it is left out.
    pub fn payment_method<K>(
        self,
        value: impl rt::Maybe<rt::Id<PaymentMethod>, K>,
    ) -> Self {
        Self(self.0.maybe::<rt::Id<PaymentMethod>, K>(22, value), self.1)
    }

    /// Id of the configuration with the payment methods to offer. At most 100 characters.
    pub fn payment_method_configuration<K>(
        self,
        value: impl rt::Maybe<String, K>,
    ) -> Self {
        Self(self.0.maybe::<String, K>(23, value), self.1)
    }

    /// Details to make a new payment method from, which is then used.
    pub fn payment_method_data<K>(
        self,
        value: impl rt::Maybe<PaymentMethodData, K>,
    ) -> Self {
        Self(self.0.maybe::<PaymentMethodData, K>(24, value), self.1)
    }

    /// Settings that each kind of payment method has for itself.
    pub fn payment_method_options<K>(
        self,
        value: impl rt::Maybe<PaymentMethodOptions, K>,
    ) -> Self {
        Self(self.0.maybe::<PaymentMethodOptions, K>(25, value), self.1)
    }

    /// Which kinds of payment method can pay. If left out, your settings in the Dashboard decide. An empty list says that there are none. A second call replaces the first.
    pub fn payment_method_types<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(26, value), self.1)
    }

    /// What Radar gets to judge the payment by, such as a Radar session.
    pub fn radar_options<K>(self, value: impl rt::Maybe<RadarOptions, K>) -> Self {
        Self(self.0.maybe::<RadarOptions, K>(27, value), self.1)
    }

    /// Where to send the receipt. In live mode it is sent whatever your email settings say.
    pub fn receipt_email<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(28, value), self.1)
    }

    /// Where the customer comes back to after approving or breaking off at the payment method's site or app: a page, or an address that your app handles. Only together with `confirm`.
    pub fn return_url<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(29, value), self.1)
    }

    /// Whether to keep the payment method for later: for payments with the customer at hand (`on_session`), or also without (`off_session`). It is attached to the customer, if there is one, when the payment is through, a card at a reader as `generated_card`. Not kept if left out.
    pub fn setup_future_usage<K>(
        self,
        value: impl rt::Maybe<SetupFutureUsage, K>,
    ) -> Self {
        Self(self.0.maybe::<SetupFutureUsage, K>(30, value), self.1)
    }

    /// Where and to whom the goods are sent, and by whom.
    pub fn shipping<K>(self, value: impl rt::Maybe<Shipping, K>) -> Self {
        Self(self.0.maybe::<Shipping, K>(31, value), self.1)
    }

    /// What bank statements say of a payment that isn't by card, up to 22 characters, in place of the account's text. It fails for cards, which have [`statement_descriptor_suffix`](Self::statement_descriptor_suffix()).
    pub fn statement_descriptor<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(32, value), self.1)
    }

    /// What card statements say of this payment, behind the account's prefix: `RUNCLUB* 5K RACE`. At most 22 characters.
    pub fn statement_descriptor_suffix<K>(
        self,
        value: impl rt::Maybe<String, K>,
    ) -> Self {
        Self(self.0.maybe::<String, K>(33, value), self.1)
    }

    /// Which connected account gets the money when the payment is done, and how much of it. The transfer is made by itself.
    pub fn transfer_data<K>(self, value: impl rt::Maybe<CreateTransferData, K>) -> Self {
        Self(self.0.maybe::<CreateTransferData, K>(34, value), self.1)
    }

    /// Your name for payments and transfers that belong together, such as an order's number.
    pub fn transfer_group<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(35, value), self.1)
    }

    /// True if your server confirms, and Stripe.js or a mobile SDK does what comes next. The next action is then meant for the SDK alone.
    pub fn use_stripe_sdk<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(36, value), self.1)
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
