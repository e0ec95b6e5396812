// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::payment_links::BillingAddressCollection;
use crate::payment_links::CustomerCreation;
use crate::payment_links::PaymentLink;
use crate::payment_links::PaymentMethodCollection;
use crate::payment_links::PaymentMethodType;
use crate::payment_links::SubmitType;
use crate::payment_links::params::AfterCompletion;
use crate::payment_links::params::AutomaticTax;
use crate::payment_links::params::CustomField;
use crate::payment_links::params::CustomText;
use crate::payment_links::params::NameCollection;
use crate::payment_links::params::OptionalItem;
use crate::payment_links::params::PhoneNumberCollection;
use crate::payment_links::params::Restrictions;
use crate::payment_links::params::ShippingAddressCollection;
use crate::payment_links::params::TaxIdCollection;
use crate::payment_links::params::UpdateInvoiceCreation;
use crate::payment_links::params::UpdateLineItem;
use crate::payment_links::params::UpdatePaymentIntentData;
use crate::payment_links::params::UpdatePaymentMethodOptions;
use crate::payment_links::params::UpdateSubscriptionData;
use crate::rt;

/// Changes a payment link, or switches it off. Lines can change in quantity, but none comes or goes, and sessions that are open stay as they are.
///
/// `POST /v1/payment_links/{payment_link}`
///
/// ```
/// use stripe_client::payment_links;
///
/// let payment_link = payment_links::update("plink_123")
///     .line_items([payment_links::params::UpdateLineItem::new("id_123").quantity(1)])
///     .metadata([("order_id", "1001")])
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `payment_link`, in the path: Id of the payment link.
///
/// # Parameters
///
/// - [`active`](Update::active()): Whether customers can pay at the link.
/// - [`after_completion`](Update::after_completion()): What the customer sees after paying.
/// - [`allow_promotion_codes`](Update::allow_promotion_codes()): Whether the customer can enter promotion codes.
/// - [`automatic_tax`](Update::automatic_tax()): Whether Stripe calculates taxes, and for whose account.
/// - [`billing_address_collection`](Update::billing_address_collection()): Whether the billing address is asked for: always (`required`), or only when the payment needs it (`auto`, as it is unless set).
/// - [`custom_fields`](Update::custom_fields()): What else to ask the customer, up to three fields.
/// - [`custom_text`](Update::custom_text()): Your own texts on the payment page, beside certain parts of it.
/// - [`customer_creation`](Update::customer_creation()): Whether a [customer](crate::customers::Customer) is made in any case, or only when one is needed.
/// - [`expand`](Update::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`inactive_message`](Update::inactive_message()): What customers read when the link is no longer active.
/// - [`invoice_creation`](Update::invoice_creation()): Makes an invoice once a single payment has succeeded.
/// - [`line_items`](Update::line_items()): The lines of the link to change, each by its id.
/// - [`metadata`](Update::metadata()): Your own keys and values to keep with the link and with each checkout session that it makes.
/// - [`name_collection`](Update::name_collection()): Has the page ask for the customer's own name, that of their business, or both.
/// - [`optional_items`](Update::optional_items()): What the customer can add to the order on the page, one-time or recurring, up to 10 items.
/// - [`payment_intent_data`](Update::payment_intent_data()): What the payment intents that are made get.
/// - [`payment_method_collection`](Update::payment_method_collection()): Whether to ask for a payment method always, as it is unless set, or only if there is something to pay: not for a free trial, say.
/// - [`payment_method_options`](Update::payment_method_options()): Settings that each kind of payment method has for itself.
/// - [`payment_method_types`](Update::payment_method_types()): Which kinds of payment method to take.
/// - [`phone_number_collection`](Update::phone_number_collection()): Has the page ask for a phone number.
/// - [`restrictions`](Update::restrictions()): How often the link can be paid.
/// - [`shipping_address_collection`](Update::shipping_address_collection()): Makes the page ask for a shipping address, in the countries that it names.
/// - [`submit_type`](Update::submit_type()): What the button and other texts of the page say.
/// - [`subscription_data`](Update::subscription_data()): What the subscriptions that the link begins get, such as a trial.
/// - [`tax_id_collection`](Update::tax_id_collection()): Whether the page asks businesses for their tax id, and whether they must give it.
///
/// # Answer
///
/// [`PaymentLink`](crate::payment_links::PaymentLink).
///
/// [Stripe's reference](https://docs.stripe.com/api/payment_links/update)
///
/// Feature: `payment_links`.
#[doc(alias = "PostPaymentLinksPaymentLink")]
#[doc(alias = "postpaymentlinkspaymentlink")]
pub fn update(payment_link: impl Into<rt::Id<PaymentLink>>) -> Update {
    Update(
        Update::default().0.set::<rt::Id<PaymentLink>>(0, payment_link),
        rt::RequestOptions::default(),
    )
}

/// The request of [`payment_links.update`](update()).
///
/// `POST /v1/payment_links/{payment_link}` (`PostPaymentLinksPaymentLink`).
#[doc(alias = "PostPaymentLinksPaymentLink")]
#[doc(alias = "postpaymentlinkspaymentlink")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update(rt::Params, rt::RequestOptions);

impl Update {
    /// Whether customers can pay at the link. False shows them that it is closed, true opens it again.
    pub fn active<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(1, value), self.1)
    }

    /// What the customer sees after paying.
    pub fn after_completion<K>(self, value: impl rt::Maybe<AfterCompletion, K>) -> Self {
        Self(self.0.maybe::<AfterCompletion, K>(2, value), self.1)
    }

    /// Whether the customer can enter promotion codes.
    pub fn allow_promotion_codes<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(3, value), self.1)
    }

    /// Whether Stripe calculates taxes, and for whose account.
    pub fn automatic_tax<K>(self, value: impl rt::Maybe<AutomaticTax, K>) -> Self {
        Self(self.0.maybe::<AutomaticTax, K>(4, value), self.1)
    }

    /// Whether the billing address is asked for: always (`required`), or only when the payment needs it (`auto`, as it is unless set).
    pub fn billing_address_collection<K>(
        self,
        value: impl rt::Maybe<BillingAddressCollection, K>,
    ) -> Self {
        Self(self.0.maybe::<BillingAddressCollection, K>(5, value), self.1)
    }

    /// What else to ask the customer, up to three fields. Clearing removes them all. An empty list says that there are none. A second call replaces the first.
    pub fn custom_fields<K>(self, value: impl rt::MaybeList<CustomField, K>) -> Self {
        Self(self.0.maybe_list::<CustomField, K>(6, value), self.1)
    }

    /// Clears `custom_fields`.
    pub fn clear_custom_fields(self) -> Self {
        Self(self.0.clear(6), self.1)
    }

    /// Your own texts on the payment page, beside certain parts of it.
    pub fn custom_text<K>(self, value: impl rt::Maybe<CustomText, K>) -> Self {
        Self(self.0.maybe::<CustomText, K>(7, value), self.1)
    }

    /// Whether a [customer](crate::customers::Customer) is made in any case, or only when one is needed. Without one, Stripe groups the payments of a buyer as guest customer. `always` or `if_required`.
    pub fn customer_creation<K>(
        self,
        value: impl rt::Maybe<CustomerCreation, K>,
    ) -> Self {
        Self(self.0.maybe::<CustomerCreation, K>(8, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(9, value), self.1)
    }

    /// What customers read when the link is no longer active. Clearing brings back Stripe's own. At most 500 characters.
    pub fn inactive_message<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(10, value), self.1)
    }

    /// Clears `inactive_message`.
    pub fn clear_inactive_message(self) -> Self {
        Self(self.0.clear(10), self.1)
    }

    /// Makes an invoice once a single payment has succeeded.
    pub fn invoice_creation<K>(
        self,
        value: impl rt::Maybe<UpdateInvoiceCreation, K>,
    ) -> Self {
        Self(self.0.maybe::<UpdateInvoiceCreation, K>(11, value), self.1)
    }

    /// The lines of the link to change, each by its id. An empty list says that there are none. A second call replaces the first.
    pub fn line_items<K>(self, value: impl rt::MaybeList<UpdateLineItem, K>) -> Self {
        Self(self.0.maybe_list::<UpdateLineItem, K>(12, value), self.1)
    }

    /// Your own keys and values to keep with the link and with each checkout session that it makes. Keys that aren't named stay, a key set to an empty text goes. An empty map is not sent. A second call replaces the first.
    pub fn metadata<K>(self, value: impl rt::MaybeMap<String, K>) -> Self {
        Self(self.0.maybe_map::<String, K>(13, value), self.1)
    }

    /// Has the page ask for the customer's own name, that of their business, or both.
    pub fn name_collection<K>(self, value: impl rt::Maybe<NameCollection, K>) -> Self {
        Self(self.0.maybe::<NameCollection, K>(14, value), self.1)
    }

    /// Clears `name_collection`.
    pub fn clear_name_collection(self) -> Self {
        Self(self.0.clear(14), self.1)
    }

    /// What the customer can add to the order on the page, one-time or recurring, up to 10 items. With the other lines there may be 20 in all. An empty list says that there are none. A second call replaces the first.
    pub fn optional_items<K>(self, value: impl rt::MaybeList<OptionalItem, K>) -> Self {
        Self(self.0.maybe_list::<OptionalItem, K>(15, value), self.1)
    }

    /// Clears `optional_items`.
    pub fn clear_optional_items(self) -> Self {
        Self(self.0.clear(15), self.1)
    }

    /// What the payment intents that are made get. Only in `payment` mode.
    pub fn payment_intent_data<K>(
        self,
        value: impl rt::Maybe<UpdatePaymentIntentData, K>,
    ) -> Self {
        Self(self.0.maybe::<UpdatePaymentIntentData, K>(16, value), self.1)
    }

    /// Whether to ask for a payment method always, as it is unless set, or only if there is something to pay: not for a free trial, say. Only in `subscription` mode. `always` or `if_required`.
    pub fn payment_method_collection<K>(
        self,
        value: impl rt::Maybe<PaymentMethodCollection, K>,
    ) -> Self {
        Self(self.0.maybe::<PaymentMethodCollection, K>(17, value), self.1)
    }

    /// Settings that each kind of payment method has for itself.
    pub fn payment_method_options<K>(
        self,
        value: impl rt::Maybe<UpdatePaymentMethodOptions, K>,
    ) -> Self {
        Self(self.0.maybe::<UpdatePaymentMethodOptions, K>(18, value), self.1)
    }

    /// Clears `payment_method_options`.
    pub fn clear_payment_method_options(self) -> Self {
        Self(self.0.clear(18), self.1)
    }

    /// Which kinds of payment method to take. Cleared, your settings in the Dashboard decide. An empty list says that there are none. A second call replaces the first.
    pub fn payment_method_types<K>(
        self,
        value: impl rt::MaybeList<PaymentMethodType, K>,
    ) -> Self {
        Self(self.0.maybe_list::<PaymentMethodType, K>(19, value), self.1)
    }

    /// Clears `payment_method_types`.
    pub fn clear_payment_method_types(self) -> Self {
        Self(self.0.clear(19), self.1)
    }

    /// Has the page ask for a phone number. Your privacy policy should cover it.
    pub fn phone_number_collection<K>(
        self,
        value: impl rt::Maybe<PhoneNumberCollection, K>,
    ) -> Self {
        Self(self.0.maybe::<PhoneNumberCollection, K>(20, value), self.1)
    }

    /// How often the link can be paid. Clearing it lifts the limit.
    pub fn restrictions<K>(self, value: impl rt::Maybe<Restrictions, K>) -> Self {
        Self(self.0.maybe::<Restrictions, K>(21, value), self.1)
    }

    /// Clears `restrictions`.
    pub fn clear_restrictions(self) -> Self {
        Self(self.0.clear(21), self.1)
    }

    /// Makes the page ask for a shipping address, in the countries that it names. Clearing it stops that.
    pub fn shipping_address_collection<K>(
        self,
        value: impl rt::Maybe<ShippingAddressCollection, K>,
    ) -> Self {
        Self(self.0.maybe::<ShippingAddressCollection, K>(22, value), self.1)
    }

    /// Clears `shipping_address_collection`.
    pub fn clear_shipping_address_collection(self) -> Self {
        Self(self.0.clear(22), self.1)
    }

    /// What the button and other texts of the page say. It changes the link's host too: `donate.stripe.com`. `auto`, `book`, `donate`, `pay` or `subscribe`.
    pub fn submit_type<K>(self, value: impl rt::Maybe<SubmitType, K>) -> Self {
        Self(self.0.maybe::<SubmitType, K>(23, value), self.1)
    }

    /// What the subscriptions that the link begins get, such as a trial. At least one line item must have a recurring price.
    pub fn subscription_data<K>(
        self,
        value: impl rt::Maybe<UpdateSubscriptionData, K>,
    ) -> Self {
        Self(self.0.maybe::<UpdateSubscriptionData, K>(24, value), self.1)
    }

    /// Whether the page asks businesses for their tax id, and whether they must give it.
    pub fn tax_id_collection<K>(
        self,
        value: impl rt::Maybe<TaxIdCollection, K>,
    ) -> Self {
        Self(self.0.maybe::<TaxIdCollection, K>(25, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<PaymentLink>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(9, path(Default::default())), self.1)
    }
}

rt::request! {
    Update -> PaymentLink;
    "PostPaymentLinksPaymentLink" Post "/v1/payment_links/{payment_link}" Form;
    "payment_link" required path: String;
    "active": bool;
    "after_completion": AfterCompletion;
    "allow_promotion_codes": bool;
    "automatic_tax": AutomaticTax;
    "billing_address_collection": BillingAddressCollection;
    "custom_fields": rt::Clearable<Vec<CustomField>>;
    "custom_text": CustomText;
    "customer_creation": CustomerCreation;
    "expand": Vec<String>;
    "inactive_message": rt::Clearable<String>;
    "invoice_creation": UpdateInvoiceCreation;
    "line_items": Vec<UpdateLineItem>;
    "metadata": std::collections::BTreeMap<String, rt::Clearable<String>>;
    "name_collection": rt::Clearable<NameCollection>;
    "optional_items": rt::Clearable<Vec<OptionalItem>>;
    "payment_intent_data": UpdatePaymentIntentData;
    "payment_method_collection": PaymentMethodCollection;
    "payment_method_options": rt::Clearable<UpdatePaymentMethodOptions>;
    "payment_method_types": rt::Clearable<Vec<PaymentMethodType>>;
    "phone_number_collection": PhoneNumberCollection;
    "restrictions": rt::Clearable<Restrictions>;
    "shipping_address_collection": rt::Clearable<ShippingAddressCollection>;
    "submit_type": SubmitType;
    "subscription_data": UpdateSubscriptionData;
    "tax_id_collection": TaxIdCollection;
}
