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

/// Update a payment link.
///
/// `POST /v1/payment_links/{payment_link}`
///
/// - `payment_link`, in the path: Payment link. At most 5000 characters.
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
    /// Active.
    pub fn active(self, value: bool) -> Self {
        Self(self.0.set::<bool>(1, value), self.1)
    }

    /// After completion.
    pub fn after_completion(self, value: AfterCompletion) -> Self {
        Self(self.0.set::<AfterCompletion>(2, value), self.1)
    }

    /// Allow promotion codes.
    pub fn allow_promotion_codes(self, value: bool) -> Self {
        Self(self.0.set::<bool>(3, value), self.1)
    }

    /// Automatic tax.
    pub fn automatic_tax(self, value: AutomaticTax) -> Self {
        Self(self.0.set::<AutomaticTax>(4, value), self.1)
    }

    /// Billing address collection. `auto` or `required`.
    pub fn billing_address_collection(self, value: BillingAddressCollection) -> Self {
        Self(self.0.set::<BillingAddressCollection>(5, value), self.1)
    }

    /// Custom fields. An empty list says that there are none. A second call replaces the first.
    pub fn custom_fields(self, value: impl IntoIterator<Item = CustomField>) -> Self {
        Self(self.0.set_list::<CustomField>(6, value), self.1)
    }

    /// Clears `custom_fields`.
    pub fn clear_custom_fields(self) -> Self {
        Self(self.0.clear(6), self.1)
    }

    /// Custom text.
    pub fn custom_text(self, value: CustomText) -> Self {
        Self(self.0.set::<CustomText>(7, value), self.1)
    }

    /// Customer creation. `always` or `if_required`.
    pub fn customer_creation(self, value: CustomerCreation) -> Self {
        Self(self.0.set::<CustomerCreation>(8, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(9, value), self.1)
    }

    /// Inactive message. At most 500 characters.
    pub fn inactive_message(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(10, value), self.1)
    }

    /// Clears `inactive_message`.
    pub fn clear_inactive_message(self) -> Self {
        Self(self.0.clear(10), self.1)
    }

    /// Invoice creation.
    pub fn invoice_creation(self, value: UpdateInvoiceCreation) -> Self {
        Self(self.0.set::<UpdateInvoiceCreation>(11, value), self.1)
    }

    /// Line items. An empty list says that there are none. A second call replaces the first.
    pub fn line_items(self, value: impl IntoIterator<Item = UpdateLineItem>) -> Self {
        Self(self.0.set_list::<UpdateLineItem>(12, value), self.1)
    }

    /// Metadata. A map with free keys. An empty map is not sent. A second call replaces the first.
    pub fn metadata(
        self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        Self(self.0.set_map::<String>(13, value), self.1)
    }

    /// Name collection.
    pub fn name_collection(self, value: NameCollection) -> Self {
        Self(self.0.set::<NameCollection>(14, value), self.1)
    }

    /// Clears `name_collection`.
    pub fn clear_name_collection(self) -> Self {
        Self(self.0.clear(14), self.1)
    }

    /// Optional items. An empty list says that there are none. A second call replaces the first.
    pub fn optional_items(self, value: impl IntoIterator<Item = OptionalItem>) -> Self {
        Self(self.0.set_list::<OptionalItem>(15, value), self.1)
    }

    /// Clears `optional_items`.
    pub fn clear_optional_items(self) -> Self {
        Self(self.0.clear(15), self.1)
    }

    /// Payment intent data.
    pub fn payment_intent_data(self, value: UpdatePaymentIntentData) -> Self {
        Self(self.0.set::<UpdatePaymentIntentData>(16, value), self.1)
    }

    /// Payment method collection. `always` or `if_required`.
    pub fn payment_method_collection(self, value: PaymentMethodCollection) -> Self {
        Self(self.0.set::<PaymentMethodCollection>(17, value), self.1)
    }

    /// Payment method options.
    pub fn payment_method_options(self, value: UpdatePaymentMethodOptions) -> Self {
        Self(self.0.set::<UpdatePaymentMethodOptions>(18, value), self.1)
    }

    /// Clears `payment_method_options`.
    pub fn clear_payment_method_options(self) -> Self {
        Self(self.0.clear(18), self.1)
    }

    /// Payment method types. An empty list says that there are none. A second call replaces the first.
    pub fn payment_method_types(
        self,
        value: impl IntoIterator<Item = PaymentMethodType>,
    ) -> Self {
        Self(self.0.set_list::<PaymentMethodType>(19, value), self.1)
    }

    /// Clears `payment_method_types`.
    pub fn clear_payment_method_types(self) -> Self {
        Self(self.0.clear(19), self.1)
    }

    /// Phone number collection.
    pub fn phone_number_collection(self, value: PhoneNumberCollection) -> Self {
        Self(self.0.set::<PhoneNumberCollection>(20, value), self.1)
    }

    /// Restrictions.
    pub fn restrictions(self, value: Restrictions) -> Self {
        Self(self.0.set::<Restrictions>(21, value), self.1)
    }

    /// Clears `restrictions`.
    pub fn clear_restrictions(self) -> Self {
        Self(self.0.clear(21), self.1)
    }

    /// Shipping address collection.
    pub fn shipping_address_collection(self, value: ShippingAddressCollection) -> Self {
        Self(self.0.set::<ShippingAddressCollection>(22, value), self.1)
    }

    /// Clears `shipping_address_collection`.
    pub fn clear_shipping_address_collection(self) -> Self {
        Self(self.0.clear(22), self.1)
    }

    /// Submit type. `auto`, `book`, `donate`, `pay` or `subscribe`.
    pub fn submit_type(self, value: SubmitType) -> Self {
        Self(self.0.set::<SubmitType>(23, value), self.1)
    }

    /// Subscription data.
    pub fn subscription_data(self, value: UpdateSubscriptionData) -> Self {
        Self(self.0.set::<UpdateSubscriptionData>(24, value), self.1)
    }

    /// Tax id collection.
    pub fn tax_id_collection(self, value: TaxIdCollection) -> Self {
        Self(self.0.set::<TaxIdCollection>(25, value), self.1)
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
