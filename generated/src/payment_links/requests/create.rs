// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::accounts::Account;
use crate::payment_links::BillingAddressCollection;
use crate::payment_links::CustomerCreation;
use crate::payment_links::PaymentLink;
use crate::payment_links::PaymentMethodCollection;
use crate::payment_links::PaymentMethodType;
use crate::payment_links::SubmitType;
use crate::payment_links::params::AfterCompletion;
use crate::payment_links::params::AutomaticTax;
use crate::payment_links::params::ConsentCollection;
use crate::payment_links::params::CreateInvoiceCreation;
use crate::payment_links::params::CreateLineItem;
use crate::payment_links::params::CreatePaymentIntentData;
use crate::payment_links::params::CreatePaymentMethodOptions;
use crate::payment_links::params::CreateSubscriptionData;
use crate::payment_links::params::CustomField;
use crate::payment_links::params::CustomText;
use crate::payment_links::params::ManagedPayments;
use crate::payment_links::params::NameCollection;
use crate::payment_links::params::OptionalItem;
use crate::payment_links::params::PhoneNumberCollection;
use crate::payment_links::params::Restrictions;
use crate::payment_links::params::ShippingAddressCollection;
use crate::payment_links::params::ShippingOption;
use crate::payment_links::params::TaxIdCollection;
use crate::payment_links::params::TransferData;
use crate::rt;

/// Creates a link that anybody can pay with, as often as you allow. Each visit opens a checkout session of its own.
///
/// `POST /v1/payment_links`
///
/// ```
/// use stripe_client::payment_links;
///
/// let payment_link = payment_links::create([
///         payment_links::params::CreateLineItem::new(1),
///     ])
///     .currency("usd")
///     .metadata([("order_id", "1001")])
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `line_items`, in the body: What the link sells, up to 20 lines.
///
/// # Parameters
///
/// - [`after_completion`](Create::after_completion()): What the customer sees after paying.
/// - [`allow_promotion_codes`](Create::allow_promotion_codes()): Whether the customer can enter promotion codes.
/// - [`application_fee_amount`](Create::application_fee_amount()): The platform's fee on each payment, in the smallest currency unit.
/// - [`application_fee_percent`](Create::application_fee_percent()): Which percentage of each invoice the platform gets, from 0 to 100 with two decimals.
/// - [`automatic_tax`](Create::automatic_tax()): Whether Stripe calculates taxes, and for whose account.
/// - [`billing_address_collection`](Create::billing_address_collection()): Whether the billing address is asked for: always (`required`), or only when the payment needs it (`auto`, as it is unless set).
/// - [`consent_collection`](Create::consent_collection()): What the customer is asked to agree to: terms of service, promotional emails, reuse of the payment method.
/// - [`currency`](Create::currency()): The currency that the link charges in.
/// - [`custom_fields`](Create::custom_fields()): What else to ask the customer, up to three fields.
/// - [`custom_text`](Create::custom_text()): Your own texts on the payment page, beside certain parts of it.
/// - [`customer_creation`](Create::customer_creation()): Whether a [customer](crate::customers::Customer) is made in any case, or only when one is needed.
/// - [`expand`](Create::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`inactive_message`](Create::inactive_message()): What customers read when the link is no longer active.
/// - [`invoice_creation`](Create::invoice_creation()): Makes an invoice once a single payment has succeeded.
/// - [`managed_payments`](Create::managed_payments()): Has Stripe sell as merchant of record for you, with taxes, disputes and support (Managed Payments), here and in all that follows from it.
/// - [`metadata`](Create::metadata()): Your own keys and values to keep with the link and with each checkout session that it makes.
/// - [`name_collection`](Create::name_collection()): Has the page ask for the customer's own name, that of their business, or both.
/// - [`on_behalf_of`](Create::on_behalf_of()): Id of the connected account that the payment is made for.
/// - [`optional_items`](Create::optional_items()): What the customer can add to the order on the page, one-time or recurring, up to 10 items.
/// - [`payment_intent_data`](Create::payment_intent_data()): What the payment intents that are made get.
/// - [`payment_method_collection`](Create::payment_method_collection()): Whether to ask for a payment method always, as it is unless set, or only if there is something to pay: not for a free trial, say.
/// - [`payment_method_options`](Create::payment_method_options()): Settings that each kind of payment method has for itself.
/// - [`payment_method_types`](Create::payment_method_types()): Which kinds of payment method to take.
/// - [`phone_number_collection`](Create::phone_number_collection()): Has the page ask for a phone number.
/// - [`restrictions`](Create::restrictions()): How often the link can be paid.
/// - [`shipping_address_collection`](Create::shipping_address_collection()): Makes the page ask for a shipping address, in the countries that it names.
/// - [`shipping_options`](Create::shipping_options()): The ways of shipping that customers can choose from, at most five.
/// - [`submit_type`](Create::submit_type()): What the button and other texts of the page say.
/// - [`subscription_data`](Create::subscription_data()): What the subscriptions that the link begins get, such as a trial.
/// - [`tax_id_collection`](Create::tax_id_collection()): Whether the page asks businesses for their tax id, and whether they must give it.
/// - [`transfer_data`](Create::transfer_data()): Which connected account gets the money of each payment, and counts as the seller for tax forms.
///
/// # Answer
///
/// [`PaymentLink`](crate::payment_links::PaymentLink).
///
/// # What follows
///
/// Share [`url`](crate::payment_links::PaymentLink::url), and fulfill on [`checkout.session.completed`](crate::events::EventType::CheckoutSessionCompleted).
///
/// [Stripe's reference](https://docs.stripe.com/api/payment_links/create)
///
/// Feature: `payment_links`.
#[doc(alias = "PostPaymentLinks")]
#[doc(alias = "postpaymentlinks")]
pub fn create(line_items: impl IntoIterator<Item = CreateLineItem>) -> Create {
    Create(
        Create::default().0.set_list::<CreateLineItem>(0, line_items),
        rt::RequestOptions::default(),
    )
}

/// The request of [`payment_links.create`](create()).
///
/// `POST /v1/payment_links` (`PostPaymentLinks`).
#[doc(alias = "PostPaymentLinks")]
#[doc(alias = "postpaymentlinks")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create(rt::Params, rt::RequestOptions);

impl Create {
    /// What the customer sees after paying.
    pub fn after_completion<K>(self, value: impl rt::Maybe<AfterCompletion, K>) -> Self {
        Self(self.0.maybe::<AfterCompletion, K>(1, value), self.1)
    }

    /// Whether the customer can enter promotion codes.
    pub fn allow_promotion_codes<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(2, value), self.1)
    }

    /// The platform's fee on each payment, in the smallest currency unit. Only without recurring prices.
    pub fn application_fee_amount(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(3, value), self.1)
    }

    /// Which percentage of each invoice the platform gets, from 0 to 100 with two decimals. Only with a recurring price.
    pub fn application_fee_percent(self, value: impl Into<Option<f64>>) -> Self {
        Self(self.0.option::<f64>(4, value), self.1)
    }

    /// Whether Stripe calculates taxes, and for whose account.
    pub fn automatic_tax<K>(self, value: impl rt::Maybe<AutomaticTax, K>) -> Self {
        Self(self.0.maybe::<AutomaticTax, K>(5, value), self.1)
    }

    /// Whether the billing address is asked for: always (`required`), or only when the payment needs it (`auto`, as it is unless set).
    pub fn billing_address_collection<K>(
        self,
        value: impl rt::Maybe<BillingAddressCollection, K>,
    ) -> Self {
        Self(self.0.maybe::<BillingAddressCollection, K>(6, value), self.1)
    }

    /// What the customer is asked to agree to: terms of service, promotional emails, reuse of the payment method.
    pub fn consent_collection<K>(
        self,
        value: impl rt::Maybe<ConsentCollection, K>,
    ) -> Self {
        Self(self.0.maybe::<ConsentCollection, K>(7, value), self.1)
    }

    /// The currency that the link charges in. The price of every line item must support it. A three-letter ISO 4217 code in lower case.
    pub fn currency<K>(self, value: impl rt::Maybe<rt::Currency, K>) -> Self {
        Self(self.0.maybe::<rt::Currency, K>(8, value), self.1)
    }

    /// What else to ask the customer, up to three fields. An empty list says that there are none. A second call replaces the first.
    pub fn custom_fields<K>(self, value: impl rt::MaybeList<CustomField, K>) -> Self {
        Self(self.0.maybe_list::<CustomField, K>(9, value), self.1)
    }

    /// Your own texts on the payment page, beside certain parts of it.
    pub fn custom_text<K>(self, value: impl rt::Maybe<CustomText, K>) -> Self {
        Self(self.0.maybe::<CustomText, K>(10, value), self.1)
    }

    /// Whether a [customer](crate::customers::Customer) is made in any case, or only when one is needed. Without one, Stripe groups the payments of a buyer as guest customer. `always` or `if_required`.
    pub fn customer_creation<K>(
        self,
        value: impl rt::Maybe<CustomerCreation, K>,
    ) -> Self {
        Self(self.0.maybe::<CustomerCreation, K>(11, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(12, value), self.1)
    }

    /// What customers read when the link is no longer active. Null for Stripe's own text. At most 500 characters.
    pub fn inactive_message<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(13, value), self.1)
    }

    /// Makes an invoice once a single payment has succeeded.
    pub fn invoice_creation<K>(
        self,
        value: impl rt::Maybe<CreateInvoiceCreation, K>,
    ) -> Self {
        Self(self.0.maybe::<CreateInvoiceCreation, K>(14, value), self.1)
    }

    /// Has Stripe sell as merchant of record for you, with taxes, disputes and support (Managed Payments), here and in all that follows from it.
    pub fn managed_payments<K>(self, value: impl rt::Maybe<ManagedPayments, K>) -> Self {
        Self(self.0.maybe::<ManagedPayments, K>(15, value), self.1)
    }

    /// Your own keys and values to keep with the link and with each checkout session that it makes. An empty map is not sent. A second call replaces the first.
    pub fn metadata<K>(self, value: impl rt::MaybeMap<String, K>) -> Self {
        Self(self.0.maybe_map::<String, K>(16, value), self.1)
    }

    /// Has the page ask for the customer's own name, that of their business, or both.
    pub fn name_collection<K>(self, value: impl rt::Maybe<NameCollection, K>) -> Self {
        Self(self.0.maybe::<NameCollection, K>(17, value), self.1)
    }

    /// Id of the connected account that the payment is made for. It is the merchant of record: its name is on the statement, its country decides the fees.
    pub fn on_behalf_of<K>(self, value: impl rt::Maybe<rt::Id<Account>, K>) -> Self {
        Self(self.0.maybe::<rt::Id<Account>, K>(18, value), self.1)
    }

    /// What the customer can add to the order on the page, one-time or recurring, up to 10 items. With the other lines there may be 20 in all. An empty list says that there are none. A second call replaces the first.
    pub fn optional_items<K>(self, value: impl rt::MaybeList<OptionalItem, K>) -> Self {
        Self(self.0.maybe_list::<OptionalItem, K>(19, value), self.1)
    }

    /// What the payment intents that are made get. Only in `payment` mode.
    pub fn payment_intent_data<K>(
        self,
        value: impl rt::Maybe<CreatePaymentIntentData, K>,
    ) -> Self {
        Self(self.0.maybe::<CreatePaymentIntentData, K>(20, value), self.1)
    }

    /// Whether to ask for a payment method always, as it is unless set, or only if there is something to pay: not for a free trial, say. Only in `subscription` mode. `always` or `if_required`.
    pub fn payment_method_collection<K>(
        self,
        value: impl rt::Maybe<PaymentMethodCollection, K>,
    ) -> Self {
        Self(self.0.maybe::<PaymentMethodCollection, K>(21, value), self.1)
    }

    /// Settings that each kind of payment method has for itself.
    pub fn payment_method_options<K>(
        self,
        value: impl rt::Maybe<CreatePaymentMethodOptions, K>,
    ) -> Self {
        Self(self.0.maybe::<CreatePaymentMethodOptions, K>(22, value), self.1)
    }

    /// Which kinds of payment method to take. If left out, your settings in the Dashboard decide. An empty list says that there are none. A second call replaces the first.
    pub fn payment_method_types<K>(
        self,
        value: impl rt::MaybeList<PaymentMethodType, K>,
    ) -> Self {
        Self(self.0.maybe_list::<PaymentMethodType, K>(23, value), self.1)
    }

    /// Has the page ask for a phone number. Your privacy policy should cover it.
    pub fn phone_number_collection<K>(
        self,
        value: impl rt::Maybe<PhoneNumberCollection, K>,
    ) -> Self {
        Self(self.0.maybe::<PhoneNumberCollection, K>(24, value), self.1)
    }

    /// How often the link can be paid.
    pub fn restrictions<K>(self, value: impl rt::Maybe<Restrictions, K>) -> Self {
        Self(self.0.maybe::<Restrictions, K>(25, value), self.1)
    }

    /// Makes the page ask for a shipping address, in the countries that it names.
    pub fn shipping_address_collection<K>(
        self,
        value: impl rt::Maybe<ShippingAddressCollection, K>,
    ) -> Self {
        Self(self.0.maybe::<ShippingAddressCollection, K>(26, value), self.1)
    }

    /// The ways of shipping that customers can choose from, at most five. An empty list says that there are none. A second call replaces the first.
    pub fn shipping_options<K>(
        self,
        value: impl rt::MaybeList<ShippingOption, K>,
    ) -> Self {
        Self(self.0.maybe_list::<ShippingOption, K>(27, value), self.1)
    }

    /// What the button and other texts of the page say. It changes the link's host too: `donate.stripe.com`. `auto`, `book`, `donate`, `pay` or `subscribe`.
    pub fn submit_type<K>(self, value: impl rt::Maybe<SubmitType, K>) -> Self {
        Self(self.0.maybe::<SubmitType, K>(28, value), self.1)
    }

    /// What the subscriptions that the link begins get, such as a trial. At least one line item must have a recurring price.
    pub fn subscription_data<K>(
        self,
        value: impl rt::Maybe<CreateSubscriptionData, K>,
    ) -> Self {
        Self(self.0.maybe::<CreateSubscriptionData, K>(29, value), self.1)
    }

    /// Whether the page asks businesses for their tax id, and whether they must give it.
    pub fn tax_id_collection<K>(
        self,
        value: impl rt::Maybe<TaxIdCollection, K>,
    ) -> Self {
        Self(self.0.maybe::<TaxIdCollection, K>(30, value), self.1)
    }

    /// Which connected account gets the money of each payment, and counts as the seller for tax forms.
    pub fn transfer_data<K>(self, value: impl rt::Maybe<TransferData, K>) -> Self {
        Self(self.0.maybe::<TransferData, K>(31, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<PaymentLink>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(12, path(Default::default())), self.1)
    }
}

rt::request! {
    Create -> PaymentLink;
    "PostPaymentLinks" Post "/v1/payment_links" Form;
    "line_items" required: Vec<CreateLineItem>;
    "after_completion": AfterCompletion;
    "allow_promotion_codes": bool;
    "application_fee_amount": i64;
    "application_fee_percent": f64;
    "automatic_tax": AutomaticTax;
    "billing_address_collection": BillingAddressCollection;
    "consent_collection": ConsentCollection;
    "currency": String;
    "custom_fields": Vec<CustomField>;
    "custom_text": CustomText;
    "customer_creation": CustomerCreation;
    "expand": Vec<String>;
    "inactive_message": String;
    "invoice_creation": CreateInvoiceCreation;
    "managed_payments": ManagedPayments;
    "metadata": std::collections::BTreeMap<String, rt::Clearable<String>>;
    "name_collection": NameCollection;
    "on_behalf_of": String;
    "optional_items": Vec<OptionalItem>;
    "payment_intent_data": CreatePaymentIntentData;
    "payment_method_collection": PaymentMethodCollection;
    "payment_method_options": CreatePaymentMethodOptions;
    "payment_method_types": Vec<PaymentMethodType>;
    "phone_number_collection": PhoneNumberCollection;
    "restrictions": Restrictions;
    "shipping_address_collection": ShippingAddressCollection;
    "shipping_options": Vec<ShippingOption>;
    "submit_type": SubmitType;
    "subscription_data": CreateSubscriptionData;
    "tax_id_collection": TaxIdCollection;
    "transfer_data": TransferData;
}
